//! Changes sound inputs at random and gives them to each parser, to see whether one panics, hangs or takes too much.
//!
//! `fuzz [TARGET]... [--seconds N] [--seed N]`: each target runs for a minute in a process of its own, because a stack
//! that overflows ends it. An input that fails is kept beside the cases, by its target and hash; the seed is printed, and
//! the same seed makes the same inputs in the same order. No coverage guides it, and no nightly compiler is needed.

mod change;
mod targets;

use std::path::{Path, PathBuf};
use std::process::{Command, ExitCode};
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::{Duration, Instant};
use std::{env, fs, process, thread};

use change::Changes;
use targets::{TARGETS, Target};

/// The longest that one input may take.
const LONGEST: Duration = Duration::from_secs(60);
/// The most memory that a process may have had, in bytes.
const MOST_MEMORY: u64 = 2 * 1024 * 1024 * 1024;

fn main() -> ExitCode {
    let words: Vec<String> = env::args().skip(1).collect();
    let value =
        |name: &str| words.iter().position(|word| word == name).and_then(|at| words.get(at + 1)?.parse::<u64>().ok());
    let (seconds, seed) = (value("--seconds").unwrap_or(60), value("--seed").unwrap_or_else(of_today));
    let named: Vec<&str> =
        words.iter().map(String::as_str).filter(|word| TARGETS.iter().any(|target| target.name == *word)).collect();
    if words.first().is_some_and(|word| word == "--child") {
        let target = TARGETS.iter().find(|target| named.contains(&target.name)).expect("a target by its name");
        run(target, Duration::from_secs(seconds), seed);
        return ExitCode::SUCCESS;
    }
    let chosen = TARGETS.iter().filter(|target| named.is_empty() || named.contains(&target.name));
    let n_failed = chosen.filter(|target| !outlives(target, seconds, seed)).count();
    if n_failed == 0 { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}

/// A seed that is another one in every run, and printed.
fn of_today() -> u64 {
    let since = std::time::SystemTime::now().duration_since(std::time::UNIX_EPOCH);
    since.map_or(1, |since| since.as_secs())
}

/// Runs a target in a process of its own; keeps the input that ended it.
fn outlives(target: &Target, seconds: u64, seed: u64) -> bool {
    let program = env::current_exe().expect("a program knows where it is");
    let mut child = Command::new(program);
    child.args(["--child", target.name, "--seconds", &seconds.to_string(), "--seed", &seed.to_string()]);
    let child = child.spawn().and_then(|mut child| Ok((child.id(), child.wait()?)));
    let (id, status) = child.expect("a process can be started");
    let current = current_file(id);
    if status.success() {
        fs::remove_file(current).unwrap_or_default();
        return true;
    }
    let input = fs::read(&current).unwrap_or_default();
    let folder = cases().join(target.name);
    fs::create_dir_all(&folder).unwrap_or_default();
    let kept = folder.join(format!("failed-{:016x}", change::hash(&input)));
    match fs::rename(&current, &kept).or_else(|_| fs::copy(&current, &kept).map(|_| ())) {
        Ok(()) => println!("{}: FAILED ({status}), seed {seed}, the input is {}", target.name, kept.display()),
        Err(error) => println!("{}: FAILED ({status}), seed {seed}, the input is lost: {error}", target.name),
    }
    false
}

/// Where a process puts each input before it is tried.
fn current_file(process: u32) -> PathBuf {
    env::temp_dir().join(format!("concord-fuzz-{process}"))
}

/// The inputs that are kept: `cases/TARGET/…`.
fn cases() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("fuzz/cases")
}

fn run(target: &Target, time: Duration, seed: u64) {
    targets::keep_quiet();
    let mut sound = (target.samples)();
    let mut kept: Vec<PathBuf> =
        fs::read_dir(cases().join(target.name)).into_iter().flatten().flatten().map(|entry| entry.path()).collect();
    kept.sort();
    sound.extend(kept.iter().filter_map(|path| fs::read(path).ok()));
    let current = current_file(process::id());
    let begin = Instant::now();
    let started = &*Box::leak(Box::new(AtomicU64::new(0)));
    watch(target.name, begin, started);
    let (mut n_inputs, mut slowest) = (0u64, Duration::ZERO);
    let mut attempt = |input: &[u8]| {
        fs::write(&current, input).expect("a place for the input");
        let from = Instant::now();
        started.store(begin.elapsed().as_millis() as u64 + 1, Ordering::Relaxed);
        (target.attempt)(input);
        started.store(0, Ordering::Relaxed);
        slowest = slowest.max(from.elapsed());
        n_inputs += 1;
    };
    sound.iter().for_each(|input| attempt(input));
    let mut changes = Changes::new(seed ^ change::hash(target.name.as_bytes()), &sound, target.words);
    let mut n_left = target.most_inputs;
    while begin.elapsed() < time && n_left > 0 {
        attempt(&changes.next_input());
        n_left -= 1;
    }
    let (seconds, memory) = (begin.elapsed().as_secs_f64(), most_memory() / (1024 * 1024));
    let slowest = slowest.as_millis();
    println!("{}: {n_inputs} inputs in {seconds:.0} s, slowest {slowest} ms, {memory} MB, seed {seed}", target.name);
}

/// Ends the process where one input takes too long or too much memory.
fn watch(name: &'static str, begin: Instant, started: &'static AtomicU64) {
    thread::spawn(move || {
        loop {
            thread::sleep(Duration::from_millis(200));
            let since = started.load(Ordering::Relaxed);
            let spent = (begin.elapsed().as_millis() as u64).saturating_sub(since);
            if since > 0 && spent > LONGEST.as_millis() as u64 {
                eprintln!("{name}: one input has taken {} s", spent / 1000);
                process::exit(3);
            }
            if most_memory() > MOST_MEMORY {
                eprintln!("{name}: {} MB of memory", most_memory() / (1024 * 1024));
                process::exit(4);
            }
        }
    });
}

/// The most memory that this process has had, in bytes; nothing where the system does not say.
fn most_memory() -> u64 {
    let status = fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:"));
    line.and_then(|line| line.trim().trim_end_matches(" kB").parse::<u64>().ok())
        .map_or(0, |kilobytes| kilobytes * 1024)
}
