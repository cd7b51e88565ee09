//! Packs a file of documents for measuring, and measures the engine over it without a page.
//!
//! `measure DOCUMENTS.jsonl EDITION.bin [--names] [QUERIES.json REFERENCE.json]`
//!
//! A row of the file is an object with `title`, `body`, `month` and lists of `topics` and `places`. With `--names` the
//! names in the texts are recognised too.

mod asking;

use std::time::Instant;
use std::{env, fs};

use concord_engine::corpus::{Block, BlockKind, Corpus, Document, How, Known};
use concord_engine::edition::{Edition, pack_annotated, pack_corpus};
use concord_engine::entity::Annotations;
use concord_engine::text::Span;
use serde_json::Value;

fn main() -> Result<(), String> {
    let words: Vec<String> = env::args().skip(1).collect();
    let (options, files): (Vec<_>, Vec<_>) = words.into_iter().partition(|word| word.starts_with("--"));
    let [documents, edition, questions @ ..] = files.as_slice() else {
        return Err("measure DOCUMENTS.jsonl EDITION.bin [--names] [QUERIES.json REFERENCE.json]".into());
    };
    let corpus = read(&text(documents)?)?;
    let begin = Instant::now();
    let bytes = match options.iter().any(|option| option == "--names") {
        true => pack_corpus(&corpus),
        false => pack_annotated(&corpus, &Annotations::default()),
    };
    println!("{} documents packed in {:.1} s", corpus.documents.len(), begin.elapsed().as_secs_f64());
    fs::write(edition, &bytes).map_err(|error| format!("{edition}: {error}"))?;
    let begin = Instant::now();
    let opened = Edition::open(bytes.leak()).map_err(|error| error.to_string())?;
    println!("opened in {:.2} ms", begin.elapsed().as_secs_f64() * 1000.0);
    for (section, size) in opened.section_sizes() {
        println!("{size:>10}  {section}");
    }
    for (doc, document) in opened.doc_ids().zip(&corpus.documents) {
        assert_eq!(*opened.document(doc), *document, "the edition gives back each document");
    }
    match questions {
        [queries, reference] => asking::ask(opened, &text(queries)?, &text(reference)?),
        _ => Ok(()),
    }
}

fn text(path: &str) -> Result<String, String> {
    fs::read_to_string(path).map_err(|error| format!("{path}: {error}"))
}

fn read(rows: &str) -> Result<Corpus, String> {
    let document = |(at, row): (usize, &str)| -> Result<Document, String> {
        let row: Value = serde_json::from_str(row).map_err(|error| format!("row {}: {error}", at + 1))?;
        let string = |name: &str| row[name].as_str().unwrap_or_default().to_owned();
        let list = |name: &str| {
            let values = row[name].as_array().into_iter().flatten().filter_map(Value::as_str);
            (name.to_owned(), values.map(str::to_owned).collect::<Vec<_>>())
        };
        let given = || How::Given(String::new());
        let text = string("body").trim().to_owned();
        let span = Span::new(0, text.len());
        let blocks = if text.is_empty() { vec![] } else { vec![Block { span, kind: BlockKind::Paragraph }] };
        Ok(Document {
            slug: at.to_string(),
            file: String::new(),
            title: Known { value: string("title"), how: given() },
            date: string("month").parse().ok().map(|value| Known { value, how: given() }),
            source: None,
            author: None,
            language: None,
            fields: vec![list("topics"), list("places"), ("month".into(), vec![string("month")])],
            text,
            blocks,
        })
    };
    let documents = rows.lines().filter(|row| !row.is_empty()).enumerate().map(document);
    Ok(Corpus { name: "News".into(), documents: documents.collect::<Result<_, _>>()?, ..Corpus::default() })
}
