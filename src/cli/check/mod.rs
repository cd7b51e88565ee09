//! `concord check`: what is found in each text of a folder, how it is known, and what is lost.

mod html;
mod terminal;

use std::io::{self, BufWriter, Write};
use std::panic;
use std::path::Path;

use concord_engine::corpus::{BlockKind, Corpus, Document, How, Known, Problem};
use concord_reader::{PDF_THREAD_NAME, Survey, survey_folder};
use serde::Serialize;

use crate::progress::ProgressLine;
use crate::{CodePoints, Request, to_json};

/// A document as one line of JSON. Offsets are Unicode code points of `text`, the end excluded.
#[derive(Serialize)]
struct CheckedDocument<'a> {
    file: &'a str,
    id: &'a str,
    title: CheckedValue,
    date: CheckedValue,
    source: Option<&'a str>,
    source_how: &'static str,
    author: Option<&'a str>,
    author_how: &'static str,
    language: Option<&'a str>,
    /// The ids of other documents that say nearly the same.
    versions: Vec<&'a str>,
    /// What a reader of the text would not see in it.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    remarks: Vec<String>,
    text: &'a str,
    furniture: Vec<(usize, usize, &'a str)>,
}

/// A value, `stated`, `inferred`, `given` or `unknown`, and why that is so.
#[derive(Serialize)]
struct CheckedValue {
    value: Option<String>,
    how: &'static str,
    #[serde(skip_serializing_if = "Option::is_none")]
    why: Option<String>,
}

/// A document that is lost.
#[derive(Serialize)]
struct Lost<'a> {
    file: &'a str,
    #[serde(skip_serializing_if = "Option::is_none")]
    line: Option<u32>,
    error: String,
}

/// A file without a reader, such as a picture of a saved page. It is no document, and so nothing is lost with it.
#[derive(Serialize)]
struct LeftOut<'a> {
    file: &'a str,
    left_out: String,
}

fn why_left_out(ending: &str) -> String {
    match ending.is_empty() {
        true => "there is no reader for files without an ending".to_owned(),
        false => format!("there is no reader for .{ending}"),
    }
}

/// Reads a folder and tells what was found. Fails where something cannot be read, after telling everything.
pub(crate) fn run(request: &Request) -> Result<(), String> {
    let folder = request.arguments.first().map_or("seeds", String::as_str);
    keep_quiet_about_pdfs();
    let line = ProgressLine::default();
    let survey = survey_folder(Path::new(folder), &|progress| line.show(progress));
    line.clear();
    let mut out = BufWriter::new(io::stdout().lock());
    let told = match () {
        () if request.is_json => print_json(&survey, &mut out),
        () if request.has("html") => html::print(&survey, &mut out),
        () => terminal::print(&survey, &mut out),
    };
    match told.and_then(|()| out.flush()) {
        // A reader that has seen enough closes the pipe; what is lost is lost all the same.
        Err(error) if error.kind() != io::ErrorKind::BrokenPipe => return Err(error.to_string()),
        _ => {}
    }
    match survey.problems.len() {
        0 => Ok(()),
        1 => Err("1 problem".to_owned()),
        n => Err(format!("{n} problems")),
    }
}

/// A panic within a broken PDF is told as a problem of that file, not as one of this program.
pub(crate) fn keep_quiet_about_pdfs() {
    let usual = panic::take_hook();
    panic::set_hook(Box::new(move |info| {
        if std::thread::current().name() != Some(PDF_THREAD_NAME) {
            usual(info);
        }
    }));
}

fn print_json(survey: &Survey, out: &mut impl Write) -> io::Result<()> {
    let versions = versions(&survey.corpus);
    for (document, versions) in survey.corpus.documents.iter().zip(versions) {
        writeln!(out, "{}", to_json(&check(&survey.corpus, document, versions)).map_err(io::Error::other)?)?;
    }
    for (ending, files) in &survey.left_out {
        for file in files {
            let left_out = LeftOut { file, left_out: why_left_out(ending) };
            writeln!(out, "{}", to_json(&left_out).map_err(io::Error::other)?)?;
        }
    }
    for problem in &survey.problems {
        writeln!(out, "{}", to_json(&lost(problem)).map_err(io::Error::other)?)?;
    }
    Ok(())
}

fn lost(problem: &Problem) -> Lost<'_> {
    let file = problem.document.as_ref().unwrap_or(&problem.file);
    // Where the mistake is in another file, that one is named too.
    let place = if *file == problem.file { String::new() } else { format!("{}: ", problem.file) };
    Lost { file, line: problem.line, error: format!("{place}{}. {}", problem.found, problem.remedy) }
}

/// For each document the ids of the others in its group.
fn versions(corpus: &Corpus) -> Vec<Vec<&str>> {
    let mut versions = vec![Vec::new(); corpus.documents.len()];
    for group in &corpus.versions {
        for doc in group {
            let others = group.iter().filter(|other| *other != doc);
            versions[doc.index()] = others.map(|other| corpus.documents[other.index()].slug.as_str()).collect();
        }
    }
    versions
}

fn check<'a>(corpus: &'a Corpus, document: &'a Document, versions: Vec<&'a str>) -> CheckedDocument<'a> {
    let mut code_points = CodePoints::new(&document.text);
    let furniture = document.blocks.iter().filter_map(|block| match &block.kind {
        BlockKind::Furniture(reason) => {
            Some((code_points.before(block.span.start), code_points.before(block.span.end), reason.as_str()))
        }
        _ => None,
    });
    let source = document.source.as_ref();
    CheckedDocument {
        file: &document.file,
        id: &document.slug,
        furniture: furniture.collect(),
        title: value(Some(&document.title), String::clone),
        date: value(document.date.as_ref(), ToString::to_string),
        source: source.map(|source| corpus.sources[source.value.index()].label.as_str()),
        source_how: how_in_a_word(source.map(|known| &known.how)),
        author: document.author.as_ref().map(|author| author.value.as_str()),
        author_how: how_in_a_word(document.author.as_ref().map(|known| &known.how)),
        language: document.language.as_ref().map(|language| language.value.as_str()),
        versions,
        remarks: remarks(&document.text),
        text: &document.text,
    }
}

/// The characters of a text that do not show, and make it read otherwise than it is written.
fn remarks(text: &str) -> Vec<String> {
    let mut remarks = Vec::new();
    match text.bytes().filter(|byte| *byte == 0).count() {
        0 => {}
        1 => remarks.push("has 1 NUL byte".to_owned()),
        n => remarks.push(format!("has {n} NUL bytes")),
    }
    // Marks that leave the order of letters to their script are usual where two directions meet.
    if text.contains(['\u{202d}', '\u{202e}']) {
        remarks.push("has marks that turn the direction of writing".to_owned());
    }
    remarks
}

fn value<T>(known: Option<&Known<T>>, to_text: impl Fn(&T) -> String) -> CheckedValue {
    let how = known.map(|known| &known.how);
    CheckedValue {
        value: known.map(|known| to_text(&known.value)),
        how: how_in_a_word(how),
        why: how.and_then(|how| match how {
            How::Stated(_) => None,
            How::Declared(why) | How::Inferred(why) | How::Given(why) => {
                Some(why.clone()).filter(|why| !why.is_empty())
            }
        }),
    }
}

const fn how_in_a_word(how: Option<&How>) -> &'static str {
    match how {
        Some(How::Stated(_) | How::Declared(_)) => "stated",
        Some(How::Inferred(_)) => "inferred",
        Some(How::Given(_)) => "given",
        None => "unknown",
    }
}

#[cfg(test)]
mod tests {
    use super::remarks;

    #[test]
    fn what_does_not_show_in_a_text_is_remarked() {
        for (text, found) in [
            ("It rained.", &[][..]),
            ("שלום \u{2067}Noa\u{2069}\u{200f}", &[]),
            ("It\0 rained.", &["has 1 NUL byte"]),
            ("\0It\0 \u{202e}rained.", &["has 2 NUL bytes", "has marks that turn the direction of writing"]),
        ] {
            assert_eq!(remarks(text), found, "{text:?}");
        }
    }
}
