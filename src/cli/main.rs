//! The native command `concord`: the engine and the view state without a page.

/// As the macro of the standard library, which panics where a reader such as `head` has closed the pipe.
macro_rules! println {
    ($($words:tt)*) => { $crate::output::print(format_args!("{}\n", format_args!($($words)*))) };
}

mod annotate;
mod check;
mod divide;
mod embed;
mod eval;
mod gold;
mod output;
mod progress;
mod query;
mod relations;
mod train;

use std::env;
use std::path::Path;
use std::process::ExitCode;

use concord_engine::corpus::Corpus;
use concord_reader::read_folder;

const HELP: &str = "\
concord check DIR [--json] [--html]     what is found in each text of a folder, and how it is known
concord query FRAGMENT [DIR] [--json]   what a link shows: concord query 'q=visa&person=vu-hong-nam'
concord annotate FILE... [--format plain|jsonl|spacy|conll|html] [--json]
                                        the names in texts, and who or what they mean, with the entities
                                        that corpus.toml gives in the folder of a file or above it
concord eval GOLD... [--kinds PERSON,ORG] [--texts DIR] [--errors]
                                        what is found of the names that people marked
concord train --out FILE PATH... [--folds N]
                                        weights of the tagger, or how well it does on what it has not seen
concord relations FILE... [--json]      who holds which office, who said what, who met whom
concord relations --gold DIR...         how many of the relations written down in a folder are found, how many are right
concord embed [DIR] --module PAGE.wasm --out FILE [--later FILE] [--trace]
                                        the module of a page that was built without texts, with those of a folder,
                                        divided in what the first view runs and what comes later; ./dev build calls it
concord later --module PAGE.wasm --seen FILE
                                        the functions that can come later, of those that were run; ./dev profile calls it
DIR is seeds/ where it is not given. --json prints JSON, one line a document; --html prints a page to look at.
check fails where a document is lost; it tells which and why, and goes on.";

/// What a command was asked.
struct Request {
    /// What stands after the name of the command, options left out.
    arguments: Vec<String>,
    is_json: bool,
    /// Options of single commands: the name, and the value where it takes one.
    options: Vec<(String, String)>,
}

impl Request {
    /// The value of an option.
    fn option(&self, name: &str) -> Option<&str> {
        self.options.iter().find(|(option, _)| option == name).map(|(_, value)| value.as_str())
    }

    /// Whether an option was given.
    fn has(&self, name: &str) -> bool {
        self.option(name).is_some()
    }
}

/// Options with a value, which is the next word.
const WITH_VALUE: [&str; 13] = [
    "--later",
    "--seen",
    "--places",
    "--clusters",
    "--names",
    "--format",
    "--kinds",
    "--texts",
    "--module",
    "--out",
    "--folds",
    "--weights",
    "--settings",
];
/// Options without one.
const WITHOUT_VALUE: [&str; 6] = ["--trace", "--json", "--html", "--help", "--errors", "--gold"];

fn main() -> ExitCode {
    let mut words = env::args().skip(1);
    let command = words.next().unwrap_or_default();
    let mut request = Request { arguments: Vec::new(), is_json: false, options: Vec::new() };
    while let Some(word) = words.next() {
        if WITH_VALUE.contains(&word.as_str()) {
            let Some(value) = words.next() else { return fail(&format!("{word} needs a value\n{HELP}")) };
            request.options.push((word[2..].to_owned(), value));
        } else if WITHOUT_VALUE.contains(&word.as_str()) {
            request.options.push((word[2..].to_owned(), String::new()));
        } else if word.starts_with("--") {
            return fail(&format!("there is no option {word}\n{HELP}"));
        } else {
            request.arguments.push(word);
        }
    }
    if request.has("help") {
        println!("{HELP}");
        return ExitCode::SUCCESS;
    }
    request.is_json = request.has("json");
    let outcome = match command.as_str() {
        "check" => check::run(&request),
        "embed" => embed::run(&request),
        "later" => divide::run(&request),
        "query" => query::run(&request),
        "annotate" => annotate::run(&request),
        "eval" => eval::run(&request),
        "train" => train::run(&request),
        "relations" => relations::run(&request),
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
    output::tell_problem(format_args!("{message}"));
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
