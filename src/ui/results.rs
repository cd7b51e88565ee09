//! The list of documents that answer.

use concord_engine::corpus::DocId;
use concord_view_state::results::{ResultRow, result_row, why};
use concord_view_state::words::{NO_DATE, count_in_words};
use concord_view_state::{Outcome, Sort, View};
use leptos::prelude::*;

use super::dynamic::{Keyed, Parts, flag, handle, keyed, listed, said, shown, shown_when};
use super::link::{Link, link_to, link_to_passage};
use super::page::{Page, use_page};
use super::sentence::Sentence;
use super::strip::Strip;
use super::versions::Versions;

/// The sentence, the order, and the rows.
#[component]
pub(super) fn Results() -> impl IntoView {
    let page = use_page();
    let rows = move |from: usize| -> Vec<Keyed> {
        page.outcome.with(|outcome| {
            let wanted =
                page.leading.with(|docs| docs.iter().take(page.n_wanted()).skip(from).copied().collect::<Vec<_>>());
            wanted.into_iter().map(|doc| keyed_row(result_row(page.explorer, outcome, doc))).collect()
        })
    };
    let is_more = move || page.leading.with(Vec::len) > page.n_wanted();
    view! {
        <ResultsHead />
        <ol class="results" id="results">{growing_list(page, rows)}</ol>
        <More is=Signal::derive(is_more) />
    }
}

/// The rows of a list that grows at its end as it is read; `rows` makes those from a place on. Rows that are there are
/// not made again.
pub(super) fn growing_list(page: Page, rows: impl Fn(usize) -> Vec<Keyed> + Send + Sync + 'static) -> AnyView {
    let made = StoredValue::new((0, Vec::new()));
    listed(move || {
        let now = page.n_changes.get();
        let mut rows_made = made.with_value(|(change, rows): &(usize, Vec<Keyed>)| match *change == now {
            true => rows.clone(),
            false => Vec::new(),
        });
        rows_made.extend(rows(rows_made.len()));
        made.set_value((now, rows_made.clone()));
        rows_made
    })
}

/// Below a list that has more: it grows when the reader comes near its end, or presses this.
#[component]
pub(super) fn More(
    /// Whether there is more.
    is: Signal<bool>,
) -> impl IntoView {
    let page = use_page();
    shown_when(
        move || is.get(),
        move || {
            view! {
                <button type="button" class="button more" on:click=handle(move |_| page.want_more())>
                    "Show more"
                </button>
            }
            .into_any()
        },
    )
}

/// What stands above the rows, whichever way they are shown.
#[component]
pub(super) fn ResultsHead() -> impl IntoView {
    let page = use_page();
    let has_words = Memo::new(move |_| page.outcome.with(Outcome::has_words));
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
                    }).parts()}
                </div>
                <label class="sort">
                    <span class="visually-hidden">{"Order"}</span>
                    <select on:change=handle(on_sort) prop:value=said(move || shown_sort(page).name())>
                        {shown(move || shown_sort(page).offered(has_words.get()).into_iter().map(|(sort, label)| view! {
                            <option value=sort.name() selected=shown_sort(page) == sort>{label}</option>
                        }).parts().into_any())}
                    </select>
                </label>
            </div>
        </div>
    }
}

fn shown_sort(page: Page) -> Sort {
    page.with(|state| state.sort)
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
    // A version that has no row of its own is shown on this one.
    let is_open =
        move || page.open.get().is_some_and(|open| open == doc || page.explorer.edition.versions(doc).contains(&open));
    let Link { href, on_click } = link_to(page, move |state| state.with_document(Some(&slug)));
    let is_asked = RwSignal::new(false);
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
                    {if row.date.is_empty() { NO_DATE.to_owned() } else { row.date }}
                    {row.date_how.map(|how| view! { <span class="how">", "{how}</span> }).parts()}
                </span>
                {(!row.source.is_empty()).then(|| view! { <bdi class="result-source">{row.source}</bdi> }).parts()}
                {hits.map(|hits| view! {
                    <span class="result-hits">
                        {hits}" "
                        <button
                            type="button"
                            class="link-button"
                            aria-expanded=flag(move || is_asked.get())
                            title="Why this document is a result, and why it stands here"
                            on:click=handle(move |_| is_asked.update(|is| *is = !*is))
                        >
                            "why?"
                        </button>
                    </span>
                }).parts()}
            </p>
            <p class="result-snippet" dir="auto">
                {row.snippet.into_iter().map(|piece| if piece.is_marked {
                    view! { <mark>{piece.text}</mark> }.into_any()
                } else {
                    view! { <span>{piece.text}</span> }.into_any()
                }).parts()}
            </p>
            <Versions doc versions=row.versions />
            {(!row.ticks.is_empty()).then(|| view! { <Strip ticks=row.ticks /> }).parts()}
            {shown_when(move || is_asked.get(), move || view! { <WhyResult doc /> }.into_any())}
        </li>
    }
}

/// Why a document is a result: each part of the query, what it adds, and the passages where it stands.
#[component]
fn WhyResult(
    /// The document.
    doc: DocId,
) -> impl IntoView {
    let page = use_page();
    let slug = page.explorer.edition.slug(doc);
    page.outcome.with_untracked(|outcome| why(page.explorer, outcome, doc)).map(|why| {
        view! {
            <dl class="why">
                {why.parts.into_iter().map(|part| view! {
                    <dt><bdi>{part.typed}</bdi><span class="why-score">{part.score}</span></dt>
                    <dd>
                        <bdi>{part.how}</bdi>
                        {part.places.into_iter().map(|(label, at)| {
                            let Link { href, on_click } = link_to_passage(page, slug.to_owned(), Some(at));
                            view! { " "<a href=href on:click=on_click>{label}</a> }
                        }).parts()}
                    </dd>
                }).parts()}
                <dd class="why-sum">{why.sum}</dd>
            </dl>
        }
    })
}
