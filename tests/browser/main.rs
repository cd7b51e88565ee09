//! Stories told in real browsers over the built site: `./dev test` runs them all.
//!
//! The first argument chooses what to do: `stories` (or nothing), `shots DIR`, `bench` or `seen FILE`.
//! `CONCORD_SITE` is the folder of the site, `CONCORD_ENGINES=chromium,firefox` chooses engines and
//! `CONCORD_STORY=link` the stories whose names have that in them. With `CI=true` an engine that
//! cannot be had is a failure.

mod bench;
mod drivers;
mod first_view;
mod page;
mod shots;
mod site;
mod stories;
mod telling;

use std::env;
use std::path::PathBuf;
use std::process::ExitCode;

#[tokio::main(flavor = "current_thread")]
async fn main() -> ExitCode {
    // Cargo passes options such as --nocapture on; they mean nothing here.
    let arguments: Vec<String> = env::args().skip(1).filter(|argument| !argument.starts_with('-')).collect();
    let site = site_folder();
    if !site.join("index.html").is_file() {
        eprintln!("no site in {}: ./dev build makes it", site.display());
        return ExitCode::FAILURE;
    }
    let work = async {
        match arguments.first().map(String::as_str) {
            Some("bench") => bench::run(&site).await,
            Some("shots") => {
                let folder = arguments.get(1).map_or_else(|| workspace().join("target/shots"), PathBuf::from);
                shots::run(&site, &folder).await
            }
            Some("seen") => {
                let file = arguments.get(1).map_or_else(|| workspace().join("target/seen.txt"), PathBuf::from);
                first_view::run(&site, &file).await
            }
            _ => telling::run(&site).await,
        }
    };
    // Dropping the work ends the browsers, which would otherwise outlive an interrupted run.
    let outcome = tokio::select! {
        outcome = work => outcome,
        _ = tokio::signal::ctrl_c() => Err("interrupted".to_owned()),
    };
    match outcome {
        Ok(()) => ExitCode::SUCCESS,
        Err(reason) => {
            eprintln!("{reason}");
            ExitCode::FAILURE
        }
    }
}

/// The built site.
fn site_folder() -> PathBuf {
    env::var_os("CONCORD_SITE").map_or_else(|| workspace().join("dist"), PathBuf::from)
}

/// The site of the corpus in `tests/hostile/`, which `./dev test` builds.
fn hostile_site_folder() -> PathBuf {
    workspace().join("target/hostile")
}

/// The folder of the whole project.
fn workspace() -> PathBuf {
    let tests = PathBuf::from(env!("CARGO_MANIFEST_DIR"));
    tests.parent().expect("the tests are a folder of the project").to_owned()
}
