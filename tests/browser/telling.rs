//! Tells every story in every engine and reports as cargo does.

use std::path::Path;
use std::sync::Mutex;
use std::time::Instant;
use std::{env, fs};

use crate::drivers::{Browser, Engine};
use crate::page::{Failure, Page, Told};
use crate::site::Site;
use crate::stories::{self, Story};

/// What the last panic said, and where.
static LAST_PANIC: Mutex<String> = Mutex::new(String::new());
const UNPOISONED: &str = "nothing panics while it holds this lock";

/// Tells the chosen stories; an error when one failed or, in CI, when an engine could not be had.
pub(crate) async fn run(site: &Path) -> Result<(), String> {
    let pictures = crate::workspace().join("target/stories");
    fs::create_dir_all(&pictures).map_err(|error| format!("{}: {error}", pictures.display()))?;
    let stories: Vec<Story> =
        stories::all().into_iter().filter(|story| is_chosen("CONCORD_STORY", story.name)).collect();
    // An assertion that fails is told with its place, but without the runtime's own frames.
    std::panic::set_hook(Box::new(|panic| *LAST_PANIC.lock().expect(UNPOISONED) = panic.to_string()));
    let begin = Instant::now();
    let mut report = Report::default();
    for engine in Engine::ALL {
        if env::var("CONCORD_ENGINES").is_ok_and(|chosen| !chosen.split(',').any(|name| name.trim() == engine.name())) {
            report.absent.push(format!("{}: not chosen in CONCORD_ENGINES", engine.name()));
            continue;
        }
        tell_in(engine, &stories, site, &pictures, &mut report).await;
    }
    for absent in &report.absent {
        println!("NOT TRIED {absent}");
    }
    let is_ci = env::var("CI").is_ok_and(|value| value == "true");
    let failed = report.failed + if is_ci { report.absent.len() } else { 0 };
    let word = if failed == 0 { "ok" } else { "FAILED" };
    println!(
        "\ntest result: {word}. {} passed; {failed} failed; 0 ignored; 0 measured; 0 filtered out; finished in {:.2}s",
        report.passed,
        begin.elapsed().as_secs_f64()
    );
    println!("{} passed, {failed} failed", report.passed);
    match failed {
        0 if report.passed == 0 => Err("no story was told".to_owned()),
        0 => Ok(()),
        _ => Err(format!("pictures of what was seen are in {}", pictures.display())),
    }
}

#[derive(Default)]
struct Report {
    passed: usize,
    failed: usize,
    absent: Vec<String>,
}

async fn tell_in(engine: Engine, stories: &[Story], site: &Path, pictures: &Path, report: &mut Report) {
    let mut open: Option<Browser> = None;
    for story in stories.iter().filter(|story| story.engines.contains(&engine)) {
        let browser = match open.take() {
            Some(browser) => browser,
            None => match Browser::start(engine).await {
                Ok(browser) => browser,
                Err(reason) => return report.absent.push(format!("{}: {reason}", engine.name())),
            },
        };
        let begin = Instant::now();
        let mut told = tell(engine, &browser, story, site, pictures).await;
        let mut browser = browser;
        if let Err(failure) = &told
            && let Ok(fresh) = Browser::start(engine).await
        {
            // Drivers give up now and then, and a busy machine delivers late: what fails twice is the page's.
            println!("TOLD TWICE {} · {}: {failure}", engine.name(), story.name);
            std::mem::replace(&mut browser, fresh).close().await;
            told = tell(engine, &browser, story, site, pictures).await;
        }
        let seconds = begin.elapsed().as_secs_f64();
        match told {
            Ok(()) => {
                println!("ok {} · {} ({seconds:.1}s)", engine.name(), story.name);
                report.passed += 1;
                open = Some(browser);
            }
            Err(failure) => {
                println!("FAILED {} · {} ({seconds:.1}s)", engine.name(), story.name);
                println!("  {failure}");
                report.failed += 1;
                // The next story deserves a browser that nothing has gone wrong in.
                browser.close().await;
            }
        }
    }
    if let Some(browser) = open {
        browser.close().await;
    }
}

/// Tells one story, on a site of its own. A panic is how an assertion fails.
async fn tell(engine: Engine, browser: &Browser, story: &Story, site: &Path, pictures: &Path) -> Told {
    let site = Site::start(site, "/").await?;
    let page = Page::new(browser.client.clone(), engine, site);
    // What an earlier story left behind is none of this one's business.
    page.console_errors().await?;
    page.resize(1440, 900).await?;
    let told = match tokio::spawn((story.tell)(page.clone())).await {
        Ok(told) => told,
        Err(_) => Err(Failure(LAST_PANIC.lock().expect(UNPOISONED).clone())),
    };
    let errors = page.console_errors().await.unwrap_or_default();
    let told = match told {
        Ok(()) if errors.is_empty() => Ok(()),
        Ok(()) => Err(Failure("the story was told, but the console has errors".to_owned())),
        Err(failure) => Err(failure),
    };
    let told = told.map_err(|Failure(reason)| {
        let errors = errors.iter().map(|error| format!("\n  console: {error}"));
        Failure(errors.fold(reason, |report, error| report + &error))
    });
    if told.is_err() {
        let name = format!("{}-{}.png", engine.name(), story.name.replace(|c: char| !c.is_alphanumeric(), "-"));
        // A browser that is gone cannot be pictured; the failure itself is what matters.
        page.screenshot(&pictures.join(name)).await.ok();
    }
    told
}

fn is_chosen(variable: &str, name: &str) -> bool {
    env::var(variable).map_or(true, |part| name.contains(&part))
}
