//! The first view as the file of a page holds it: what the page will show is there with the first bytes, before the
//! module has come. It is also all there is for browsers that cannot open the page, for search engines, and for the
//! programs that show where a link leads.
//!
//! The markup is that of `src/ui/results.rs` and `src/ui/collection.rs`, so that nothing moves when the page takes its
//! place: a browser story compares the two.

use std::fmt::Write;

use concord_engine::text::escape_html;

use crate::address::to_fragment;
use crate::collection::{Collection, CollectionRow, collection, collection_row};
use crate::explorer::Explorer;
use crate::results::{N_ROWS, Part, ResultRow, leading_documents, result_row, sentence};
use crate::state::{View, ViewState};
use crate::words::{NO_DATE, UNKNOWN_DATE, number};

/// How many titles are listed in all: a page without scripts is no place to read thousands.
const N_TITLES: usize = 500;

/// The name of the corpus and what it is, each as a line of HTML, empty where there is nothing; below them the first view.
pub fn front_lines(explorer: &Explorer) -> String {
    let about = &explorer.edition.about;
    let everything = ViewState::default();
    let outcome = explorer.search(&everything);
    let collection = collection(explorer);
    let words = sentence(explorer, &everything, &outcome).into_iter().filter_map(|part| match part {
        Part::Text(text) => Some(text),
        Part::Chip(_) => None,
    });
    let rows = leading_documents(explorer, &outcome).into_iter().take(N_ROWS);
    let rows = rows.map(|doc| result(&result_row(explorer, &outcome, doc)));
    [
        escape_html(&about.name),
        escape_html(&about.description),
        format!(
            r#"<header class="masthead"><h1 class="masthead-name"><a href="{}">{}</a></h1>"#,
            "#",
            escape_html(&about.name)
        ),
        r#"<div class="search-box"><input type="text" aria-label="Search the documents" placeholder="Search" autocomplete="off" spellcheck="false"></div><div class="masthead-tools"></div></header>"#.to_owned(),
        r#"<main class="rooms"><div class="filters"></div><section class="results-room" aria-label="Results">"#.to_owned(),
        head(&words.collect::<String>()),
        r#"<ol class="results" id="results">"#.to_owned(),
        lines(rows),
        r#"</ol></section><section class="document-room" aria-label="Document"><div class="collection">"#.to_owned(),
        collection_head(&collection),
        documents(explorer, &collection),
        titles(explorer, &collection),
        "</div></section></main>".to_owned(),
    ]
    .join("\n")
}

fn lines(all: impl Iterator<Item = String>) -> String {
    all.collect::<Vec<_>>().join("\n")
}

/// What stands above the rows; the buttons wait for the page.
fn head(words: &str) -> String {
    let views = View::ALL.map(|view| {
        let is_shown = view == View::default();
        format!(r#"<button type="button" aria-pressed="{is_shown}" disabled>{}</button>"#, view.label())
    });
    format!(
        r#"<div class="results-head"><div class="sentence"><p class="sentence-words"><span>{}</span></p></div><div class="results-tools"><div class="view-switch">{}</div></div></div>"#,
        escape_html(words),
        views.concat(),
    )
}

fn result(row: &ResultRow) -> String {
    let date = if row.date.is_empty() { NO_DATE } else { &row.date };
    let source = match row.source.as_str() {
        "" => String::new(),
        source => format!(r#"<bdi class="result-source">{}</bdi>"#, escape_html(source)),
    };
    let snippet: String =
        row.snippet.iter().map(|piece| format!("<span>{}</span>", escape_html(&piece.text))).collect();
    format!(
        r##"<li data-current="false"><a class="result" id="result-{}" href="#{}" aria-current="false"><bdi class="result-title" data-inferred="{}">{}</bdi></a><p class="result-meta"><span class="result-date">{}{}</span>{source}</p><p class="result-snippet" dir="auto">{snippet}</p></li>"##,
        row.doc.0,
        address(&row.slug),
        row.is_title_inferred,
        escape_html(&row.title),
        escape_html(date),
        how(row.date_how),
    )
}

/// The view with a document open, as it stands after the `#`.
fn address(slug: &str) -> String {
    escape_html(&to_fragment(&ViewState::default().with_document(Some(slug))))
}

fn how(how: Option<&str>) -> String {
    how.map(|how| format!(r#"<span class="how">, {how}</span>"#)).unwrap_or_default()
}

fn collection_head(collection: &Collection) -> String {
    let description = match collection.description.as_str() {
        "" => String::new(),
        text => format!(r#"<p class="collection-description">{}</p>"#, escape_html(text)),
    };
    format!(
        r#"<header class="collection-head"><h2 dir="auto">{}</h2>{description}<p class="collection-summary">{}</p></header>"#,
        escape_html(&collection.name),
        escape_html(&collection.summary),
    )
}

fn documents(explorer: &Explorer, collection: &Collection) -> String {
    let has_sources = !explorer.edition.about.sources.is_empty();
    let source = if has_sources { r#"<th scope="col">Source</th>"# } else { "" };
    let rows =
        collection.documents.iter().take(N_ROWS).map(|&doc| document(&collection_row(explorer, doc), has_sources));
    format!(
        r#"<table class="collection-documents"><caption class="visually-hidden">The documents</caption><thead><tr><th scope="col">Document</th><th scope="col">Date</th>{source}<th class="number" scope="col">Words</th><th class="number" scope="col">People</th><th class="number" scope="col" title="Organizations">Orgs</th><th class="number" scope="col">Places</th></tr></thead><tbody>
{}
</tbody></table>"#,
        lines(rows)
    )
}

fn document(row: &CollectionRow, has_sources: bool) -> String {
    let title = |text: &Option<String>| match text {
        Some(text) => format!(r#" title="{}""#, escape_html(text)),
        None => String::new(),
    };
    let date = if row.date.is_empty() { UNKNOWN_DATE } else { &row.date };
    let mut html = format!(
        r##"<tr><th scope="row"><a href="#{}" dir="auto" data-inferred="{}"{}>{}</a></th><td class="date"{}>{}{}</td>"##,
        address(&row.slug),
        row.is_title_inferred,
        title(&row.title_how),
        escape_html(&row.title),
        title(&row.date_reason),
        escape_html(date),
        how(row.date_how),
    );
    if has_sources {
        let is_empty = row.source.is_empty();
        _ = write!(
            html,
            r#"<td data-empty="{is_empty}"><bdi>{}</bdi>{}</td>"#,
            escape_html(&row.source),
            how(row.source_how)
        );
    }
    _ = write!(html, r#"<td class="number">{}</td>"#, number(row.n_words));
    row.n_entities.iter().for_each(|n| _ = write!(html, r#"<td class="number">{n}</td>"#));
    html + "</tr>"
}

/// The titles beyond those of the first view.
fn titles(explorer: &Explorer, collection: &Collection) -> String {
    let beyond = collection.documents.iter().take(N_TITLES).skip(N_ROWS);
    let title = |doc| escape_html(&explorer.edition.document(doc).title.value);
    let mut items: Vec<String> = beyond.map(|&doc| format!("<li>{}</li>", title(doc))).collect();
    if items.is_empty() {
        return String::new();
    }
    if let Some(n_more) = collection.documents.len().checked_sub(N_TITLES).filter(|&n_more| n_more > 0) {
        items.push(format!("<li>and {} more</li>", number(n_more)));
    }
    format!("<ul class=\"waiting-titles\">\n{}\n</ul>", items.join("\n"))
}
