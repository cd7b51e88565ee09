//! The result in context: one line for each hit or chosen name.

use concord_view_state::results::{Line, lines};
use concord_view_state::words::count_in_words;
use leptos::prelude::*;

use super::dynamic::{handle, said, shown, shown_when};
use super::link::{Link, link_to_passage};
use super::page::use_page;
use super::results::ResultsHead;

/// How many lines are in the page at once; more on request.
const N_LINES: usize = 200;

/// Every hit, or every mention of a chosen entity, with what stands around it.
#[component]
pub(super) fn Concordance() -> impl IntoView {
    let page = use_page();
    let n_lines = RwSignal::new(N_LINES);
    let all = Memo::new(move |_| page.outcome.with(|outcome| lines(page.explorer, outcome)));
    let n_more = move || all.with(Vec::len).saturating_sub(n_lines.get());
    view! {
        <ResultsHead />
        {shown(move || match all.with(Vec::len) {
            0 => view! {
                <p class="concordance-hint">
                    {"Search for a word, or choose a person, organization or place: each of its occurrences gets a line here."}
                </p>
            }.into_any(),
            n => view! { <p class="concordance-count">{count_in_words(n, "line", "lines")}</p> }.into_any(),
        })}
        <ol class="concordance" id="results">
            {shown(move || {
                let row = |line: &Line| view! { <KwicRow line=line.clone() /> };
                all.with(|all| all.iter().take(n_lines.get()).map(row).collect_view()).into_any()
            })}
        </ol>
        {shown_when(move || n_more() > 0, move || view! {
            <button type="button" class="button more" on:click=handle(move |_| n_lines.update(|n| *n += N_LINES))>
                {said(move || format!("Show {} more", n_more().min(N_LINES)))}
            </button>
        }.into_any())}
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
