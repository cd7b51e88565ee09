//! From drafts to a corpus: sources get their places, names in addresses are made sure to be unique.

use std::collections::BTreeMap;

use super::Corpus;
use super::config::{CONFIG_FILE, Config};
use super::draft::{Draft, stem};
use super::problem::Problem;
use super::source::Sources;
use crate::text::slugify;

/// Puts drafts together, in their order. Of documents with one name in addresses the first is kept; the others, and
/// those without such a name, are problems. So are values in `corpus.toml` for files that are not there.
pub fn assemble(config: &Config, drafts: Vec<Draft>, problems: &mut Vec<Problem>) -> Corpus {
    check_files(config, &drafts, problems);
    let mut sources = Sources::new(&config.sources);
    let mut documents = Vec::with_capacity(drafts.len());
    let mut file_with: BTreeMap<String, String> = BTreeMap::new();
    for Draft { mut document, source } in drafts {
        let file = &document.file;
        let mut report = |found: String, remedy: &str| {
            problems.push(match config.document(file).filter(|entry| entry.id.is_some()) {
                Some(entry) => Problem::in_line(CONFIG_FILE, entry.line, found, remedy).about(file),
                None => Problem::in_file(file, found, remedy),
            });
        };
        if document.slug.is_empty() {
            report(format!("the name of `{file}` has no letters or digits"), "Give it an `id` in corpus.toml.");
            continue;
        }
        if file_with.contains_key(&document.slug) && document.slug == slugify(stem(file)) {
            // Folders of saved pages are full of files by the name of `index.html`: the folder tells them apart.
            let path = file.rsplit_once('.').map_or(file.as_str(), |(path, _)| path);
            document.slug = Some(slugify(path)).filter(|slug| !slug.is_empty()).unwrap_or(document.slug);
        }
        if let Some(first) = file_with.get(&document.slug) {
            let found = format!("the id `{}` of `{file}` is that of `{first}` too", document.slug);
            report(found, "Rename one of them, or give it an `id` of its own in corpus.toml.");
            continue;
        }
        file_with.insert(document.slug.clone(), file.clone());
        document.source = source.and_then(|known| sources.settle(known));
        documents.push(document);
    }
    let Config { name, description, publisher, licence, .. } = config.clone();
    let entities = config.given_entities();
    let (sources, versions) = (sources.into_list(), Vec::new());
    Corpus { name, description, publisher, licence, documents, sources, entities, versions }
}

/// Values are for seeds that exist.
fn check_files(config: &Config, drafts: &[Draft], problems: &mut Vec<Problem>) {
    let mut files: Vec<&str> = drafts.iter().map(|draft| draft.document.file.as_str()).collect();
    files.extend(problems.iter().map(|problem| problem.file.as_str()));
    files.sort_unstable();
    let missing = config.documents.iter().filter(|entry| !entry.file.is_empty());
    let missing = missing.filter(|entry| files.binary_search(&entry.file.as_str()).is_err());
    let found = missing.map(|entry| (entry.line, format!("`{}` is not among the seeds", entry.file)));
    let remedy = "Correct the name, with its folder and ending, or remove the table.";
    let found: Vec<Problem> = found.map(|(line, found)| Problem::in_line(CONFIG_FILE, line, found, remedy)).collect();
    problems.extend(found);
}
