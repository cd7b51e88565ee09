//! `concord check`: what is found in each text of a folder, and how it is known.

use concord_engine::corpus::{BlockKind, Corpus, Document, How, Known};
use serde::Serialize;

use crate::{CodePoints, Request, read_corpus, to_json};

/// A document as one line of JSON. Offsets are Unicode code points of `text`.
#[derive(Serialize)]
struct CheckedDocument<'a> {
    file: &'a str,
    id: &'a str,
    title: CheckedValue,
    date: Option<CheckedValue>,
    source: Option<CheckedValue>,
    text: &'a str,
    furniture: Vec<(usize, usize, &'a str)>,
}

#[derive(Serialize)]
struct CheckedValue {
    value: String,
    how: String,
}

/// Reads a folder and tells what was found. Fails where a text cannot be read.
pub(crate) fn run(request: &Request) -> Result<(), String> {
    let corpus = read_corpus(request.arguments.first())?;
    for document in &corpus.documents {
        let checked = check(&corpus, document);
        if request.is_json {
            println!("{}", to_json(&checked)?);
        } else {
            print(&checked);
        }
    }
    Ok(())
}

fn check<'a>(corpus: &Corpus, document: &'a Document) -> CheckedDocument<'a> {
    let mut code_points = CodePoints::new(&document.text);
    let furniture = document.blocks.iter().filter_map(|block| match &block.kind {
        BlockKind::Furniture(reason) => {
            Some((code_points.before(block.span.start), code_points.before(block.span.end), reason.as_str()))
        }
        _ => None,
    });
    CheckedDocument {
        file: &document.file,
        id: &document.slug,
        furniture: furniture.collect(),
        title: value(&document.title, String::clone),
        date: document.date.as_ref().map(|date| value(date, ToString::to_string)),
        source: document
            .source
            .as_ref()
            .map(|source| value(source, |source| corpus.sources[source.index()].label.clone())),
        text: &document.text,
    }
}

fn value<T>(known: &Known<T>, to_text: impl Fn(&T) -> String) -> CheckedValue {
    let how = match &known.how {
        How::Stated(_) => "stated".to_owned(),
        How::Inferred(reason) => format!("inferred {reason}"),
        How::Given(reason) if reason.is_empty() => "given".to_owned(),
        How::Given(reason) => format!("given: {reason}"),
    };
    CheckedValue { value: to_text(&known.value), how }
}

fn print(document: &CheckedDocument<'_>) {
    println!("{}  ({})", document.file, document.id);
    let rows =
        [("title", Some(&document.title)), ("date", document.date.as_ref()), ("source", document.source.as_ref())];
    for (name, value) in rows {
        match value {
            Some(CheckedValue { value, how }) => println!("  {name:<7} {value}  [{how}]"),
            None => println!("  {name:<7} unknown"),
        }
    }
    for (start, end, reason) in &document.furniture {
        println!("  folded  {start}-{end} {reason}");
    }
    println!();
}
