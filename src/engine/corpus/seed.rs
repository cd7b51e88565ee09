//! From seeds to a corpus. Pure: texts in, documents or problems out; files are for [`read_folder`](super::read_folder).

use std::collections::BTreeMap;

use super::Corpus;
use super::blocks::cut_blocks;
use super::config::{CONFIG_FILE, Config, DocumentEntry, read_config};
use super::document::{Document, How, Known, SourceId};
use super::problem::{Problem, Problems, line_of};
use super::publication::find_date;
use super::source::{Sources, find_source};
use super::title::find_title;
use crate::text::slugify;

/// The largest seed that is read, in bytes. A document of this size is a long book.
pub const LARGEST_SEED: usize = 4 * 1024 * 1024;

/// A seed: a file of the folder, and what is in it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Seed {
    /// The file, relative to the folder of seeds, with `/` between its parts.
    pub file: String,
    /// What is in it.
    pub bytes: Vec<u8>,
}

/// Makes a corpus of seeds and the text of `corpus.toml`, which may be empty. Documents stand in the order of seeds.
pub fn read_seeds(config: &str, seeds: &[Seed]) -> Result<Corpus, Problems> {
    let mut problems = Vec::new();
    let config = read_config(config, &mut problems);
    let mut sources = Sources::new(&config.sources);
    let mut documents = Vec::new();
    for seed in seeds {
        match read_text(seed) {
            Ok(text) => {
                let entry = config.documents.iter().find(|entry| entry.file == seed.file);
                documents.push(read_document(&seed.file, text, entry, &mut sources));
            }
            Err(problem) => problems.push(problem),
        }
    }
    check_files(&config, seeds, &mut problems);
    check_slugs(&documents, &config, &mut problems);
    let Config { name, description, publisher, licence, .. } = config;
    Problems::or(problems, Corpus { name, description, publisher, licence, documents, sources: sources.into_list() })
}

/// Makes a document of a text, with the values that an editor gave for it.
///
/// Any text is fine. The slug is empty where neither the entry nor the name of the file gives one.
pub fn read_document(file: &str, text: &str, entry: Option<&DocumentEntry>, sources: &mut Sources) -> Document {
    let text = without_mark(text);
    let blocks = cut_blocks(text);
    let entry = entry.cloned().unwrap_or_default();
    let given = || How::Given(entry.note.clone());
    let given_source: Option<SourceId> = entry.source.as_deref().and_then(|slug| sources.with_slug(slug));
    Document {
        slug: entry.id.clone().unwrap_or_else(|| slugify(stem(file))),
        file: file.to_owned(),
        title: match &entry.title {
            Some(title) => Known { value: title.clone(), how: given() },
            None => find_title(text, &blocks),
        },
        date: match entry.date {
            Some(value) => Some(Known { value, how: given() }),
            None => find_date(text, &blocks),
        },
        source: match given_source {
            Some(value) => Some(Known { value, how: given() }),
            None => find_source(text, &blocks, sources),
        },
        text: text.to_owned(),
        fields: Vec::new(),
        blocks,
    }
}

/// A text without the byte order mark that some editors write at its start.
fn without_mark(text: &str) -> &str {
    text.strip_prefix('\u{feff}').unwrap_or(text)
}

/// The name of a file without folders and ending.
fn stem(file: &str) -> &str {
    let name = file.rsplit('/').next().unwrap_or(file);
    name.rsplit_once('.').map_or(name, |(stem, _)| stem)
}

/// The text of a seed, if it is one.
fn read_text(seed: &Seed) -> Result<&str, Problem> {
    let file = &seed.file;
    if seed.bytes.len() > LARGEST_SEED {
        let found = format!("{} bytes, more than the {LARGEST_SEED} that a seed may have", seed.bytes.len());
        return Err(Problem::in_file(file, found, "Cut it into several documents."));
    }
    let text = std::str::from_utf8(&seed.bytes).map_err(|error| {
        let at = error.valid_up_to();
        let byte = seed.bytes.get(at).copied().unwrap_or_default();
        let found = format!("byte {at} (0x{byte:02x}) is not UTF-8");
        Problem::in_line(file, line_of(&seed.bytes, at), found, "Save the file as UTF-8.")
    })?;
    if without_mark(text).trim().is_empty() {
        return Err(Problem::in_file(file, "there is no text in it", "Put a text in, or remove the file."));
    }
    Ok(text)
}

/// Values are for seeds that exist.
fn check_files(config: &Config, seeds: &[Seed], problems: &mut Vec<Problem>) {
    for entry in config.documents.iter().filter(|entry| !entry.file.is_empty()) {
        if !seeds.iter().any(|seed| seed.file == entry.file) {
            let found = format!("`{}` is not among the seeds", entry.file);
            let remedy = "Correct the name, with its folder and ending, or remove the table.";
            problems.push(Problem::in_line(CONFIG_FILE, entry.line, found, remedy));
        }
    }
}

/// Every document has a name in addresses, and no two the same.
fn check_slugs(documents: &[Document], config: &Config, problems: &mut Vec<Problem>) {
    let mut first_with: BTreeMap<&str, &str> = BTreeMap::new();
    for document in documents {
        let file = &document.file;
        let line = config.documents.iter().find(|entry| entry.file == *file && entry.id.is_some()).map(|it| it.line);
        let mut report = |found: String, remedy: &str| {
            problems.push(match line {
                Some(line) => Problem::in_line(CONFIG_FILE, line, found, remedy),
                None => Problem::in_file(file, found, remedy),
            });
        };
        if document.slug.is_empty() {
            report(format!("the name of `{file}` has no letters or digits"), "Give it an `id` in corpus.toml.");
        } else if let Some(first) = first_with.get(document.slug.as_str()) {
            let found = format!("the id `{}` of `{file}` is that of `{first}` too", document.slug);
            report(found, "Rename one of them, or give it an `id` of its own in corpus.toml.");
        } else {
            first_with.insert(&document.slug, file);
        }
    }
}
