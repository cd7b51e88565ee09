//! The sentence above the results: what is shown, in words; each chosen part a chip that takes it out.

use concord_view_state::notes::search_notes;
use concord_view_state::results::{Chip, Correction, Part, correction, sentence, suggestions, with_stops};
use concord_view_state::words::{clamp, count_in_words};
use leptos::prelude::*;

use super::dynamic::{Parts, handle, nothing, shown, shown_when};
use super::icon::Icon;
use super::page::use_page;

/// How many characters of a query that may be meant are shown.
const N_QUERY: usize = 120;

/// The sentence, with notes on the query and, where nothing is found, what to take out.
#[component]
pub(super) fn Sentence() -> impl IntoView {
    let page = use_page();
    let parts =
        Memo::new(move |_| page.outcome.with(|outcome| page.with(|state| sentence(page.explorer, state, outcome))));
    let is_narrowed = move || page.with(|state| state.is_narrowed());
    let correction =
        Memo::new(move |_| page.outcome.with(|outcome| page.with(|state| correction(page.explorer, state, outcome))));
    let notes = move || {
        let notes = page.outcome.with(search_notes).into_iter();
        notes.map(|note| view! { <p class="query-note"><bdi>{note}</bdi></p> }).parts().into_any()
    };
    Effect::new(move |_| page.announcement.set(parts.with(|parts| in_plain_words(parts))));
    view! {
        <div class="sentence">
            <p class="sentence-words">
                {shown(move || with_stops(parts.get()).into_iter().map(|(part, stop)| match part {
                    Part::Text(text) => view! { <span>{text}</span> }.into_any(),
                    Part::Chip(chip) => view! { <span class="kept"><ChipButton chip=*chip />{stop}</span> }.into_any(),
                }).parts().into_any())}
                {shown_when(is_narrowed, move || view! { " "<ClearAll class="link-button clear" /> }.into_any())}
            </p>
            {shown(notes)}
            {shown(move || correction.get().map_or_else(nothing, |correction| {
                view! { <CorrectionButton correction /> }.into_any()
            }))}
            <Loosen parts correction />
        </div>
    }
}

/// Takes out all that narrows the result.
#[component]
fn ClearAll(
    /// The classes of the button.
    class: &'static str,
) -> impl IntoView {
    let page = use_page();
    let on_click = handle(move |_| page.go(page.state_now().without_filters()));
    view! { <button type="button" class=class on:click=on_click>{"Clear all"}</button> }
}

/// The query that may be meant; a click searches it.
#[component]
fn CorrectionButton(
    /// The query, and what it shows.
    correction: Correction,
) -> impl IntoView {
    let page = use_page();
    let Correction { query, n_documents, .. } = correction;
    let label = format!("“{}”", clamp(&query, N_QUERY));
    view! {
        <p class="loosen correction">
            <button
                type="button"
                class="link-button"
                on:click=handle(move |_| page.go(page.state_now().with_query(&query)))
            >
                "Search "<bdi>{label}</bdi>" instead: "{count_in_words(n_documents, "document", "documents")}
            </button>
        </p>
    }
}

/// A chosen part of the sentence; a click takes it out.
#[component]
fn ChipButton(
    /// What is chosen.
    chip: Chip,
) -> impl IntoView {
    let page = use_page();
    let (label, title) = (format!("Remove {}", chip.label), format!("Remove {}", chip.full));
    let removed = chip.removed;
    view! {
        <button
            type="button"
            class="chip"
            data-facet=chip.facet.map(|facet| facet.name())
            data-excluded=chip.is_excluded.to_string()
            aria-label=label
            title=title
            on:click=handle(move |_| {
                // The removed state was made with the view of then: how things are shown stays as it is now.
                let now = page.state_now();
                page.go(concord_view_state::ViewState { doc: now.doc, at: now.at, ..removed.clone() });
            })
        >
            <bdi>{chip.label}</bdi>
            <Icon name="close" />
        </button>
    }
}

/// What to take out where nothing is found.
#[component]
fn Loosen(
    /// The sentence.
    parts: Memo<Vec<Part>>,
    /// What may be meant.
    correction: Memo<Option<Correction>>,
) -> impl IntoView {
    let page = use_page();
    shown(move || {
        let ways = page.outcome.with(|outcome| {
            let ways = || page.with(|state| parts.with(|parts| suggestions(page.explorer, state, outcome, parts)));
            outcome.ranked.is_empty().then(ways)
        });
        let advice = match ways.as_deref() {
            None => return nothing(),
            Some([]) if correction.with(Option::is_some) => return nothing(),
            Some([]) => view! {
                <p>
                    "No single part stands in the way. "
                    <ClearAll class="link-button clear-all" />
                    ", or try fewer letters and a star: embass*."
                </p>
            }
            .into_any(),
            Some([way, ..]) if way.n_parts > 1 => view! { <p>{"Take out two parts:"}</p> }.into_any(),
            Some(_) => view! { <p>{"Take out a part:"}</p> }.into_any(),
        };
        view! {
            <div class="loosen">
                {advice}
                <ul>
                    {ways.into_iter().flatten().map(|way| {
                        let n = count_in_words(way.n_documents, "document", "documents");
                        view! {
                            <li>
                                <button
                                    type="button"
                                    class="link-button"
                                    on:click=handle(move |_| page.go(way.state.clone()))
                                >
                                    <bdi>{way.label}</bdi>": "{n}
                                </button>
                            </li>
                        }
                    }).parts()}
                </ul>
            </div>
        }
        .into_any()
    })
}

fn in_plain_words(parts: &[Part]) -> String {
    let text = |part: &Part| match part {
        Part::Text(text) => text.clone(),
        Part::Chip(chip) => chip.label.clone(),
    };
    parts.iter().map(text).collect()
}
