//! The native command `concord`: the engine and the view state without a page.

mod annotate;
mod check;
mod query;
mod relations;
mod titles;

use std::env;
use std::path::Path;
use std::process::ExitCode;

use concord_engine::corpus::{Corpus, read_folder};

const HELP: &str = "\
concord check DIR [--json]              what is found in each text of a folder, and how it is known
concord query FRAGMENT [DIR] [--json]   what a link shows: concord query 'q=visa&person=vu-hong-nam'
concord annotate FILE... [--json]       the names in texts, and who or what they mean
concord relations FILE... [--json]      who holds which office, who said what, who met whom
concord relations --gold DIR...         how many of the relations written down in a folder are found, how many are right
concord titles DIR                      the titles as HTML list items, for a page without scripts
DIR is seeds/ where it is not given. --json prints JSON, one line a document.";

/// What a command was asked.
struct Request {
    /// What stands after the name of the command, options left out.
    arguments: Vec<String>,
    is_json: bool,
    is_gold: bool,
}

fn main() -> ExitCode {
    let mut words = env::args().skip(1);
    let command = words.next().unwrap_or_default();
    let (options, arguments): (Vec<_>, Vec<_>) = words.partition(|word| word.starts_with("--"));
    if let Some(unknown) = options.iter().find(|option| !["--json", "--gold", "--help"].contains(&option.as_str())) {
        return fail(&format!("there is no option {unknown}\n{HELP}"));
    }
    if options.iter().any(|option| option == "--help") {
        println!("{HELP}");
        return ExitCode::SUCCESS;
    }
    let has = |name: &str| options.iter().any(|option| option == name);
    let request = Request { arguments, is_json: has("--json"), is_gold: has("--gold") };
    let outcome = match command.as_str() {
        "check" => check::run(&request),
        "query" => query::run(&request),
        "annotate" => annotate::run(&request),
        "relations" => relations::run(&request),
        "titles" => titles::run(&request),
        "help" | "--help" | "-h" | "" => {
            println!("{HELP}");
            return ExitCode::SUCCESS;
        }
        other => Err(format!("there is no command {other}\n{HELP}")),
    };
    match outcome {
        Ok(()) => ExitCode::SUCCESS,
        Err(message) => fail(&message),
    }
}

fn fail(message: &str) -> ExitCode {
    eprintln!("concord: {message}");
    ExitCode::FAILURE
}

/// The corpus in a folder; `seeds/` where none is named.
fn read_corpus(folder: Option<&String>) -> Result<Corpus, String> {
    read_folder(Path::new(folder.map_or("seeds", String::as_str))).map_err(|problems| problems.to_string())
}

/// A value as one line of JSON.
fn to_json(value: &impl serde::Serialize) -> Result<String, String> {
    serde_json::to_string(value).map_err(|error| error.to_string())
}

/// Counts the Unicode code points before byte positions that are asked for in order.
struct CodePoints<'a> {
    text: &'a str,
    byte: usize,
    count: usize,
}

impl<'a> CodePoints<'a> {
    fn new(text: &'a str) -> Self {
        Self { text, byte: 0, count: 0 }
    }

    /// The code points before a byte position, which is not before the last one asked for.
    fn before(&mut self, byte: u32) -> usize {
        self.count += self.text.get(self.byte..byte as usize).map_or(0, |between| between.chars().count());
        self.byte = byte as usize;
        self.count
    }
}
