//! The report as a page: each text as it was read, with what was folded.

use std::io::{self, Write};

use concord_engine::corpus::BlockKind;
use concord_engine::text::escape_html;
use concord_reader::Survey;

use super::{check, lost, versions, why_left_out};

const STYLE: &str = "body{font:16px/1.5 system-ui,sans-serif;max-width:46rem;margin:2rem auto;padding:0 1rem;color:#222;\
background:#fff}h2{font-size:1.1rem;border-top:1px solid #bbb;padding-top:1rem}dl{display:grid;grid-template-columns:6rem 1fr;\
gap:.1rem .8rem;font-size:.9rem}dt{color:#555}dd{margin:0}.furniture{color:#666;background:#f3f0e8;white-space:pre-line}\
.title{font-weight:700;font-size:1.15rem}.heading{font-weight:700}.caption{font-size:.9rem;border-left:2px solid #bbb;\
padding-left:.6rem}.quotation{border-left:2px solid #888;padding-left:.8rem}.item{padding-left:1rem}.lost{color:#a00000}\
small{color:#555}summary{cursor:pointer}";

/// Writes the page. Nothing in a text is markup to it, and it fetches nothing.
pub(super) fn print(survey: &Survey, out: &mut impl Write) -> io::Result<()> {
    let corpus = &survey.corpus;
    let name = escape_html(&corpus.name);
    writeln!(
        out,
        "<!doctype html><html lang=\"en\"><head><meta charset=\"utf-8\"><meta name=\"viewport\" content=\"width=device-width\">\
         <meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">\
         <title>Check of {name}</title><style>{STYLE}</style></head><body><h1>Check of {name}</h1>"
    )?;
    writeln!(out, "<p>{} documents, {} problems</p>", corpus.documents.len(), survey.problems.len())?;
    for problem in &survey.problems {
        let lost = lost(problem);
        let line = lost.line.map_or(String::new(), |line| format!(", line {line}"));
        writeln!(out, "<p class=\"lost\"><b>{}</b>{line}: {}</p>", escape_html(lost.file), escape_html(&lost.error))?;
    }
    for (ending, files) in &survey.left_out {
        let files = escape_html(&files.join(", "));
        writeln!(out, "<p><small>Left out: {files}: {}</small></p>", escape_html(&why_left_out(ending)))?;
    }
    for (document, versions) in corpus.documents.iter().zip(versions(corpus)) {
        let checked = check(corpus, document, versions);
        writeln!(out, "<h2>{}</h2><dl>", escape_html(checked.file))?;
        let known = |value: Option<&str>, how: &str, why: Option<&str>| {
            let why = why.map_or(String::new(), |why| format!(": {}", escape_html(why)));
            match value {
                Some(value) => format!("{} <small>{how}{why}</small>", escape_html(value)),
                None => "<small>unknown</small>".to_owned(),
            }
        };
        let (title, date) = (&checked.title, &checked.date);
        for (name, value) in [
            ("title", known(title.value.as_deref(), title.how, title.why.as_deref())),
            ("date", known(date.value.as_deref(), date.how, date.why.as_deref())),
            ("source", known(checked.source, checked.source_how, None)),
            ("author", known(checked.author, checked.author_how, None)),
            ("language", known(checked.language, "", None)),
            ("versions", escape_html(&checked.versions.join(", "))),
            ("remarks", escape_html(&checked.remarks.join(", "))),
        ] {
            if !value.is_empty() {
                writeln!(out, "<dt>{name}</dt><dd>{value}</dd>")?;
            }
        }
        writeln!(out, "</dl><details open><summary>Text</summary>")?;
        for block in &document.blocks {
            let text = lines(block.span.of(&document.text));
            match &block.kind {
                BlockKind::Furniture(why) => {
                    writeln!(
                        out,
                        "<p class=\"furniture\" dir=\"auto\"><small>{}</small>\n{text}</p>",
                        escape_html(why)
                    )?;
                }
                kind => writeln!(out, "<p class=\"{}\" dir=\"auto\">{text}</p>", class(kind))?,
            }
        }
        writeln!(out, "</details>")?;
    }
    writeln!(out, "</body></html>")
}

/// A text with its lines, none of it markup.
fn lines(text: &str) -> String {
    text.lines().map(|line| escape_html(line.trim())).filter(|line| !line.is_empty()).collect::<Vec<_>>().join("\n")
}

const fn class(kind: &BlockKind) -> &'static str {
    match kind {
        BlockKind::Title => "title",
        BlockKind::Heading => "heading",
        BlockKind::Caption => "caption",
        BlockKind::ListItem => "item",
        BlockKind::Quotation => "quotation",
        BlockKind::Paragraph | BlockKind::Furniture(_) => "paragraph",
    }
}
