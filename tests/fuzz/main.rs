//! Gives every parser changed inputs, to see whether one panics, hangs or takes too much.
//!
//! `fuzz [TARGET]... [--seconds N] [--seed N]`: each target runs for a minute, in a process of its own. libFuzzer makes
//! the inputs from sound ones, led by what code they reach. Those that reach new code are kept in `target/fuzzed`, where
//! the next run begins; one that fails is kept in `cases`, which every run tries again.

#![no_main]

mod targets;

use std::fs::{self, File};
use std::io;
use std::path::Path;
use std::process::{Command, exit};
use std::sync::OnceLock;
use std::{collections::hash_map::DefaultHasher, env, hash::Hasher};

use libfuzzer_sys::fuzz_target;
use targets::{TARGETS, Target};

/// Which parser a process tries; without it the process starts one for each.
const CHOSEN: &str = "CONCORD_FUZZ";

/// What libFuzzer is told: seconds that one input may take, megabytes that the process may have, and the longest input;
/// more of one teaches nothing that less does not.
const LIMITS: [&str; 3] = ["-timeout=60", "-rss_limit_mb=2048", "-max_len=65536"];

// libFuzzer has the main function; it comes here before it reads its options.
fuzz_target!(
    init: match env::var_os(CHOSEN) {
        Some(_) => targets::keep_quiet(),
        None => start_each(),
    },
    |bytes: &[u8]| (chosen().attempt)(bytes)
);

fn chosen() -> &'static Target {
    static TARGET: OnceLock<&Target> = OnceLock::new();
    TARGET.get_or_init(|| {
        let name = env::var(CHOSEN).unwrap_or_default();
        TARGETS.iter().find(|target| target.name == name).expect("the variable names a target")
    })
}

fn start_each() {
    let words: Vec<String> = env::args().skip(1).collect();
    let value = |name: &str| words.iter().position(|word| word == name).and_then(|at| words.get(at + 1));
    let seconds = value("--seconds").map_or("60", String::as_str);
    // 0 is another seed in every run; libFuzzer prints it.
    let seed = value("--seed").map_or("0", String::as_str);
    let named: Vec<&str> =
        words.iter().map(String::as_str).filter(|word| TARGETS.iter().any(|target| target.name == *word)).collect();
    let chosen = TARGETS.iter().filter(|target| named.is_empty() || named.contains(&target.name));
    let n_failed = chosen.filter(|target| !outlives(target, seconds, seed)).count();
    exit(i32::from(n_failed > 0))
}

/// Runs a target and prints what came of it.
fn outlives(target: &Target, seconds: &str, seed: &str) -> bool {
    match run(target, seconds, seed) {
        Ok((true, log)) => {
            let of = |name: &str| {
                let line = log.lines().find_map(|line| line.strip_prefix("stat::")?.strip_prefix(name));
                line.map_or("?", |rest| rest.trim_start_matches([':', ' ']))
            };
            let reached =
                log.lines().rev().find_map(|line| line.split_once("cov: ")?.1.split(' ').next()).unwrap_or("?");
            let (n_inputs, slowest, memory) =
                (of("number_of_executed_units"), of("slowest_unit_time_sec"), of("peak_rss_mb"));
            println!(
                "{}: {n_inputs} inputs, slowest {slowest} s, {memory} MB, {reached} places in the code",
                target.name
            );
            true
        }
        Ok((false, log)) => {
            let last: Vec<&str> = log.lines().rev().take(40).collect();
            last.iter().rev().for_each(|line| println!("    {line}"));
            println!("{}: FAILED; above is the end of what libFuzzer says, with the file of the input", target.name);
            false
        }
        Err(error) => {
            println!("{}: NOT TRIED: {error}", target.name);
            false
        }
    }
}

/// Whether all went well, and what libFuzzer wrote.
fn run(target: &Target, seconds: &str, seed: &str) -> io::Result<(bool, String)> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let reached = root.join("../target/fuzzed").join(target.name);
    let kept = root.join("fuzz/cases").join(target.name);
    fs::create_dir_all(&reached)?;
    fs::create_dir_all(&kept)?;
    for sample in (target.samples)() {
        let mut hasher = DefaultHasher::new();
        hasher.write(&sample);
        fs::write(reached.join(format!("sound-{:016x}", hasher.finish())), sample)?;
    }
    let (words, log) = (reached.with_extension("words"), reached.with_extension("log"));
    fs::write(&words, target.words.iter().map(|word| dictionary_line(word)).collect::<String>())?;
    let status = Command::new(env::current_exe()?)
        .env(CHOSEN, target.name)
        .args(LIMITS)
        .args([format!("-max_total_time={seconds}"), format!("-seed={seed}"), format!("-runs={}", target.most_inputs)])
        .arg(argument("-dict=", &words))
        .arg(argument("-artifact_prefix=", &kept) + "/")
        .arg("-print_final_stats=1")
        .args([&reached, &kept])
        .stderr(File::create(&log)?)
        .status()?;
    // An empty folder says nothing.
    _ = fs::remove_dir(&kept);
    Ok((status.success(), String::from_utf8_lossy(&fs::read(log)?).into_owned()))
}

fn argument(name: &str, path: &Path) -> String {
    format!("{name}{}", path.display())
}

/// A word as libFuzzer reads it: in quotes, every byte by its number.
fn dictionary_line(word: &str) -> String {
    let bytes: String = word.bytes().map(|byte| format!("\\x{byte:02x}")).collect();
    format!("\"{bytes}\"\n")
}
