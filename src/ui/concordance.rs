//! The result in context: one line for each hit or chosen name.

use concord_engine::corpus::DocId;
use concord_view_state::Passage;
use concord_view_state::results::{Line, concordance, document_in_a_line};
use concord_view_state::words::{count_in_words, number};
use leptos::prelude::*;

use super::dynamic::{Keyed, Parts, flag, keyed, said, shown_when};
use super::link::{Link, link_to_passage};
use super::page::use_page;
use super::results::{More, ResultsHead, growing_list};

/// Every hit, or every mention of a chosen entity, with what stands around it.
#[component]
pub(super) fn Concordance() -> impl IntoView {
    let page = use_page();
    let made = Memo::new(move |_| page.outcome.with(|outcome| concordance(page.explorer, outcome, page.n_wanted())));
    let n_lines = move || made.with(|made| made.lines.len());
    let count = move || {
        let lines = count_in_words(n_lines(), "line", "lines");
        made.with(|made| match made.is_whole {
            true => lines,
            false => {
                let n_all = page.outcome.with(|outcome| outcome.ranked.len());
                format!(
                    "The first {lines}, from {} of {}",
                    number(made.n_documents),
                    count_in_words(n_all, "document", "documents")
                )
            }
        })
    };
    let row = move |(i, line): (usize, &Line), is_first: bool| {
        let line = line.clone();
        let key = format!("{} {i}", page.n_changes.get());
        keyed(key, move || view! { <KwicRow line=line.clone() is_first /> }.into_any())
    };
    let rows = move |from: usize| -> Vec<Keyed> {
        made.with(|made| {
            let lines = made.lines.iter().enumerate().skip(from);
            lines.map(|(i, line)| row((i, line), opens_document(&made.lines, i))).collect()
        })
    };
    view! {
        <ResultsHead />
        {shown_when(move || n_lines() == 0, || view! {
            <p class="concordance-hint">
                {"Search for a word, or choose a person, organization or place: each of its occurrences gets a line here."}
            </p>
        }.into_any())}
        {shown_when(move || n_lines() > 0, move || view! { <p class="concordance-count">{said(count)}</p> }.into_any())}
        <ol class="concordance" id="results">{growing_list(page, rows)}</ol>
        <More is=Signal::derive(move || made.with(|made| !made.is_whole)) />
    }
}

/// Whether a line is the first of its document.
pub(super) fn opens_document(lines: &[Line], at: usize) -> bool {
    at.checked_sub(1).is_none_or(|before| lines[before].doc != lines[at].doc)
}

/// A keyword-in-context line; a click opens the passage. The first of a document has its title and date above it.
#[component]
pub(super) fn KwicRow(
    /// What it shows.
    line: Line,
    /// Whether it is the first of its document.
    is_first: bool,
) -> impl IntoView {
    let page = use_page();
    let (doc, at) = (line.doc, line.at);
    let is_open = flag(move || page.open.get() == Some(doc) && page.with(|state| state.at) == at);
    let Link { href, on_click } = link_to_passage(page, line.slug, line.at);
    view! {
        <li class="kwic">
            {is_first.then(|| view! { <p class="kwic-head"><bdi>{document_in_a_line(page.explorer, doc)}</bdi></p> }).parts()}
            <a class="kwic-line" data-line=line_key(doc, at) href=href aria-current=is_open on:click=on_click>
                <span class="kwic-left"><bdi>{line.left}</bdi></span>
                <mark class="kwic-node">{line.node}</mark>
                <span class="kwic-right"><bdi>{line.right}</bdi></span>
            </a>
        </li>
    }
}

/// What tells a line from the others: its document and passage.
pub(super) fn line_key(doc: DocId, at: Option<Passage>) -> String {
    format!("{} {}", doc.0, at.map(|at| at.to_string()).unwrap_or_default())
}
