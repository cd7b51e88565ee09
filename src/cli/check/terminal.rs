//! The report in the terminal.

use std::io::{self, Write};

use concord_engine::corpus::{BlockKind, Document, Problem};
use concord_reader::Survey;

use super::{CheckedDocument, check, versions};
use crate::output::shown;

/// Tells of each document what was found and what was folded, then what was lost.
pub(super) fn print(survey: &Survey, out: &mut impl Write) -> io::Result<()> {
    for (document, versions) in survey.corpus.documents.iter().zip(versions(&survey.corpus)) {
        print_document(document, &check(&survey.corpus, document, versions), out)?;
    }
    for (file, encoding, how) in &survey.encodings {
        writeln!(out, "{}: read as {encoding}, told {how}", shown(file))?;
    }
    if !survey.left_out.is_empty() {
        const MOST_NAMED: usize = 3;
        let kinds = survey.left_out.iter().map(|(ending, files)| {
            let n = files.len();
            let mut names: Vec<String> = files.iter().take(MOST_NAMED).map(|file| shown(file)).collect();
            if n > MOST_NAMED {
                names.push("…".to_owned());
            }
            let names = names.join(", ");
            match ending.is_empty() {
                true => format!("{n} without an ending ({names})"),
                false => format!("{n} .{} ({names})", shown(ending)),
            }
        });
        writeln!(out, "left out, as there is no reader for them: {}", kinds.collect::<Vec<_>>().join(", "))?;
    }
    for problem in &survey.problems {
        let Problem { file, found, remedy, .. } = problem;
        let (file, found, remedy) = (shown(file), shown(found), shown(remedy));
        writeln!(out, "{}", Problem { file, found, remedy, ..problem.clone() })?;
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
    writeln!(out, "{}  ({})", shown(checked.file), shown(checked.id))?;
    for (name, value) in [("title", &checked.title), ("date", &checked.date)] {
        let why = value.why.as_ref().map_or(String::new(), |why| format!(": {}", shown(why)));
        match &value.value {
            Some(found) => writeln!(out, "  {name:<8} {}  [{}{why}]", shown(found), value.how)?,
            None => writeln!(out, "  {name:<8} unknown")?,
        }
    }
    for (name, value, how) in
        [("source", checked.source, checked.source_how), ("author", checked.author, checked.author_how)]
    {
        if let Some(value) = value {
            writeln!(out, "  {name:<8} {}  [{how}]", shown(value))?;
        }
    }
    if let Some(language) = checked.language {
        writeln!(out, "  language {}", shown(language))?;
    }
    if !checked.versions.is_empty() {
        writeln!(out, "  versions {}", shown(&checked.versions.join(", ")))?;
    }
    for remark in &checked.remarks {
        writeln!(out, "  remark   {remark}")?;
    }
    for block in &document.blocks {
        if let BlockKind::Furniture(why) = &block.kind {
            writeln!(out, "  folded   {}: {}", shown(why), shorten(block.span.of(&document.text)))?;
        }
    }
    writeln!(out)
}

/// A piece of text on one line, no longer than most terminals are wide.
fn shorten(text: &str) -> String {
    const LONGEST: usize = 90;
    let line = text.split_whitespace().collect::<Vec<_>>().join(" ");
    match line.char_indices().nth(LONGEST) {
        Some((end, _)) => format!("{}…", shown(line.get(..end).unwrap_or(&line))),
        None => shown(&line),
    }
}
