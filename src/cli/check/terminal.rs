//! The report in the terminal.

use std::io::{self, Write};

use concord_engine::corpus::{BlockKind, Document};
use concord_reader::Survey;

use super::{CheckedDocument, check, versions};

/// Tells of each document what was found and what was folded, then what was lost.
pub(super) fn print(survey: &Survey, out: &mut impl Write) -> io::Result<()> {
    for (document, versions) in survey.corpus.documents.iter().zip(versions(&survey.corpus)) {
        print_document(document, &check(&survey.corpus, document, versions), out)?;
    }
    for (file, encoding, how) in &survey.encodings {
        writeln!(out, "{file}: read as {encoding}, told {how}")?;
    }
    if !survey.left_out.is_empty() {
        let kinds = survey.left_out.iter().map(|(ending, n)| match ending.is_empty() {
            true => format!("{n} without an ending"),
            false => format!("{n} .{ending}"),
        });
        writeln!(out, "left out, as there is no reader for them: {}", kinds.collect::<Vec<_>>().join(", "))?;
    }
    for problem in &survey.problems {
        writeln!(out, "{problem}")?;
    }
    let totals = [
        counted(survey.corpus.documents.len(), "document"),
        counted(survey.corpus.sources.len(), "source"),
        counted(survey.problems.len(), "problem"),
    ];
    writeln!(out, "{}", totals.join(", "))
}

fn counted(n: usize, what: &str) -> String {
    let plural = if n == 1 { "" } else { "s" };
    format!("{n} {what}{plural}")
}

fn print_document(document: &Document, checked: &CheckedDocument<'_>, out: &mut impl Write) -> io::Result<()> {
    writeln!(out, "{}  ({})", checked.file, checked.id)?;
    for (name, value) in [("title", &checked.title), ("date", &checked.date)] {
        let why = value.why.as_ref().map_or(String::new(), |why| format!(": {why}"));
        match &value.value {
            Some(found) => writeln!(out, "  {name:<8} {found}  [{}{why}]", value.how)?,
            None => writeln!(out, "  {name:<8} unknown")?,
        }
    }
    for (name, value, how) in
        [("source", checked.source, checked.source_how), ("author", checked.author, checked.author_how)]
    {
        if let Some(value) = value {
            writeln!(out, "  {name:<8} {value}  [{how}]")?;
        }
    }
    if let Some(language) = checked.language {
        writeln!(out, "  language {language}")?;
    }
    if !checked.versions.is_empty() {
        writeln!(out, "  versions {}", checked.versions.join(", "))?;
    }
    for block in &document.blocks {
        if let BlockKind::Furniture(why) = &block.kind {
            writeln!(out, "  folded   {why}: {}", shorten(block.span.of(&document.text)))?;
        }
    }
    writeln!(out)
}

/// A piece of text on one line of a terminal, without characters that would move its cursor.
fn shorten(text: &str) -> String {
    const LONGEST: usize = 90;
    let line = text.split_whitespace().collect::<Vec<_>>().join(" ");
    let line: String = line.chars().filter(|c| !c.is_control() && !('\u{202a}'..='\u{202e}').contains(c)).collect();
    match line.char_indices().nth(LONGEST) {
        Some((end, _)) => format!("{}…", line.get(..end).unwrap_or(&line)),
        None => line,
    }
}
