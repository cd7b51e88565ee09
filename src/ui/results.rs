//! The list of documents that answer.

use concord_view_state::results::{ResultRow, result_row};
use concord_view_state::words::count_in_words;
use concord_view_state::{Sort, View};
use leptos::prelude::*;

use super::dynamic::{Keyed, flag, handle, keyed, listed, said, shown_when};
use super::link::{Link, link_to};
use super::page::use_page;
use super::sentence::Sentence;
use super::strip::Strip;

/// How many rows are in the page at once; more on request.
const N_ROWS: usize = 100;

/// The sentence, the order, and the rows.
#[component]
pub(super) fn Results() -> impl IntoView {
    let page = use_page();
    let n_rows = RwSignal::new(N_ROWS);
    let rows = move || {
        page.outcome.with(|outcome| {
            let shown = outcome.ranked.iter().take(n_rows.get());
            shown.map(|ranked| result_row(page.explorer, outcome, ranked.doc)).map(keyed_row).collect()
        })
    };
    let n_more = move || page.outcome.with(|outcome| outcome.ranked.len()).saturating_sub(n_rows.get());
    view! {
        <ResultsHead />
        <ol class="results" id="results">
            {listed(rows)}
        </ol>
        {shown_when(move || n_more() > 0, move || view! {
            <button type="button" class="button more" on:click=handle(move |_| n_rows.update(|n| *n += N_ROWS))>
                {said(move || format!("Show {} more", n_more().min(N_ROWS)))}
            </button>
        }.into_any())}
    }
}

/// What stands above the rows, whichever way they are shown.
#[component]
pub(super) fn ResultsHead() -> impl IntoView {
    let page = use_page();
    let on_sort = move |event: leptos::ev::Event| {
        if let Some(sort) = Sort::from_name(&event_target_value(&event)) {
            page.go(concord_view_state::ViewState { sort, ..page.state_now() });
        }
    };
    view! {
        <div class="results-head">
            <Sentence />
            <div class="results-tools">
                <div class="view-switch" role="group" aria-label="Show as">
                    {View::ALL.map(|view| view! {
                        <button
                            type="button"
                            aria-pressed=flag(move || page.with(|state| state.view == view))
                            on:click=handle(move |_| page.go(concord_view_state::ViewState { view, ..page.state_now() }))
                        >
                            {view.label()}
                        </button>
                    })}
                </div>
                <label class="sort">
                    <span class="visually-hidden">{"Order"}</span>
                    <select on:change=handle(on_sort) prop:value=said(move || page.with(|state| state.sort.name()))>
                        {Sort::ALL.map(|sort| view! {
                            <option value=sort.name() selected=page.state_now().sort == sort>{sort.label()}</option>
                        })}
                    </select>
                </label>
            </div>
        </div>
    }
}

/// A row by what it shows: it is made again only when that changes.
fn keyed_row(row: ResultRow) -> Keyed {
    let mut key = format!("{} {} ", row.doc.0, row.ticks.len());
    row.snippet.iter().for_each(|piece| {
        key.push_str(&piece.text);
        key.push('|');
    });
    keyed(key, move || view! { <Row row=row.clone() /> }.into_any())
}

/// One document of the list.
#[component]
fn Row(
    /// What it shows.
    row: ResultRow,
) -> impl IntoView {
    let page = use_page();
    let doc = row.doc;
    let slug = row.slug;
    let is_open = move || page.open.get() == Some(doc);
    let Link { href, on_click } = link_to(page, move |state| state.with_document(Some(&slug)));
    let hits = (row.n_hits > 0).then(|| count_in_words(row.n_hits, "hit", "hits"));
    view! {
        <li data-current=flag(is_open)>
            <a
                class="result"
                id=format!("result-{}", doc.0)
                href=href
                aria-current=flag(is_open)
                on:click=on_click
            >
                <bdi class="result-title" data-inferred=row.is_title_inferred.to_string()>{row.title}</bdi>
            </a>
            <p class="result-meta">
                <span class="result-date">
                    {if row.date.is_empty() { "No date".to_owned() } else { row.date }}
                    {row.date_how.map(|how| view! { <span class="how">", "{how}</span> })}
                </span>
                {(!row.source.is_empty()).then(|| view! { <bdi class="result-source">{row.source}</bdi> })}
                {hits.map(|hits| view! { <span class="result-hits">{hits}</span> })}
            </p>
            <p class="result-snippet" dir="auto">
                {row.snippet.into_iter().map(|piece| if piece.is_marked {
                    view! { <mark>{piece.text}</mark> }.into_any()
                } else {
                    view! { <span>{piece.text}</span> }.into_any()
                }).collect_view()}
            </p>
            {(!row.ticks.is_empty()).then(|| view! { <Strip ticks=row.ticks /> })}
        </li>
    }
}
