//! The result in context: one line for each hit or chosen name.

use concord_view_state::results::{Line, concordance};
use concord_view_state::words::{count_in_words, number};
use leptos::prelude::*;

use super::dynamic::{Keyed, keyed, said, shown_when};
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
    let row = move |(i, line): (usize, Line)| {
        keyed(format!("{} {i}", page.n_changes.get()), move || view! { <KwicRow line=line.clone() /> }.into_any())
    };
    let rows = move |from: usize| -> Vec<Keyed> {
        made.with(|made| made.lines.iter().cloned().enumerate().skip(from).map(row).collect())
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

/// A keyword-in-context line; a click opens the passage.
#[component]
pub(super) fn KwicRow(
    /// What it shows.
    line: Line,
) -> impl IntoView {
    let page = use_page();
    let title = page.explorer.edition.document(line.doc).title.value.clone();
    let full_title = title.clone();
    let Link { href, on_click } = link_to_passage(page, line.slug, line.at);
    view! {
        <li class="kwic">
            <a class="kwic-line" href=href title=full_title on:click=on_click>
                <span class="kwic-left"><bdi>{line.left}</bdi></span>
                <mark class="kwic-node">{line.node}</mark>
                <span class="kwic-right"><bdi>{line.right}</bdi></span>
                <span class="kwic-document">{title}</span>
            </a>
        </li>
    }
}
