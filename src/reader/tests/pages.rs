//! The pages in `tests/pages`, read as a folder, against what `expected.toml` beside this file says of each.

use std::path::Path;

use concord_engine::corpus::{Corpus, Document, How};
use toml::{Table, Value};

use crate::survey_folder;

/// Everything that is not as expected, so that one run tells all.
#[test]
fn every_page_gives_its_values_and_folds_its_furniture_and_nothing_else() {
    let dir = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/pages");
    let expected = std::fs::read_to_string(Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/expected.toml"))
        .expect("expectations beside this file");
    let expected: Table = expected.parse().expect("expectations that are TOML");
    let survey = survey_folder(&dir, &|_| ());
    let mut told: Vec<String> = survey.problems.iter().map(ToString::to_string).collect();
    for (file, expected) in &expected {
        match survey.corpus.documents.iter().find(|document| document.file == *file) {
            Some(document) => compare(&survey.corpus, document, expected, &mut told),
            None => told.push(format!("{file} was not read")),
        }
    }
    assert_eq!(survey.corpus.documents.len(), expected.len());
    assert!(told.is_empty(), "\n{}", told.join("\n"));
}

fn compare(corpus: &Corpus, document: &Document, expected: &Value, told: &mut Vec<String>) {
    let source = document.source.as_ref().map(|it| corpus.sources[it.value.index()].label.clone());
    let found = [
        ("title", Some(document.title.value.clone())),
        ("title_how", Some(word(Some(&document.title.how)))),
        ("date", document.date.as_ref().map(|date| date.value.to_string())),
        ("date_how", Some(word(document.date.as_ref().map(|date| &date.how)))),
        ("source", source),
        ("source_how", Some(word(document.source.as_ref().map(|source| &source.how)))),
        ("author", document.author.as_ref().map(|author| author.value.clone())),
        ("language", document.language.as_ref().map(|language| language.value.clone())),
    ];
    for (name, found) in found {
        // An expectation that says nothing of a value leaves it open; an author that nobody named is a mistake.
        let wanted = expected.get(name).and_then(Value::as_str);
        let is_open = wanted.is_none() && name != "author";
        if !is_open && found.as_deref() != wanted {
            told.push(format!("{}: {name} is {found:?}, not {wanted:?}", document.file));
        }
    }
    let lines =
        |text: &str| text.lines().map(str::trim).filter(|it| !it.is_empty()).map(str::to_owned).collect::<Vec<_>>();
    let found: Vec<String> = document.furniture_spans().flat_map(|span| lines(span.of(&document.text))).collect();
    let wanted: Vec<&str> =
        expected.get("folded").and_then(Value::as_array).into_iter().flatten().filter_map(Value::as_str).collect();
    for line in found.iter().filter(|line| !wanted.contains(&line.as_str())) {
        told.push(format!("{}: folded, but is text: {line}", document.file));
    }
    for line in wanted.iter().filter(|line| !found.iter().any(|found| found == *line)) {
        told.push(format!("{}: not folded: {line}", document.file));
    }
}

fn word(how: Option<&How>) -> String {
    match how {
        Some(How::Stated(_) | How::Declared(_)) => "stated",
        Some(How::Inferred(_)) => "inferred",
        Some(How::Given(_)) => "given",
        None => "unknown",
    }
    .to_owned()
}
