//! The sentence above the results: what is shown, in words; each chosen part a chip that takes it out.

use concord_view_state::results::{Chip, Part, sentence, suggestions};
use concord_view_state::words::{count_in_words, query_note_in_words};
use leptos::prelude::*;

use super::dynamic::{Parts, handle, nothing, shown, shown_when};
use super::icon::Icon;
use super::page::use_page;

/// The sentence, with notes on the query and, where nothing is found, what to take out.
#[component]
pub(super) fn Sentence() -> impl IntoView {
    let page = use_page();
    let parts =
        Memo::new(move |_| page.outcome.with(|outcome| page.with(|state| sentence(page.explorer, state, outcome))));
    let is_narrowed = move || page.with(|state| state.is_narrowed());
    let notes = move || {
        page.outcome.with(|outcome| {
            let note = |note| view! { <p class="query-note">{query_note_in_words(note)}</p> };
            outcome.evaluation.notes.iter().map(note).parts().into_any()
        })
    };
    Effect::new(move |_| page.announcement.set(parts.with(|parts| in_plain_words(parts))));
    view! {
        <div class="sentence">
            <p class="sentence-words">
                {shown(move || parts.get().into_iter().map(|part| match part {
                    Part::Text(text) => view! { <span>{text}</span> }.into_any(),
                    Part::Chip(chip) => view! { <ChipButton chip /> }.into_any(),
                }).parts().into_any())}
                {shown_when(is_narrowed, move || view! {
                    <button
                        type="button"
                        class="link-button clear"
                        on:click=handle(move |_| page.go(page.state_now().without_filters()))
                    >
                        "Clear all"
                    </button>
                }.into_any())}
            </p>
            {shown(notes)}
            <Loosen parts />
        </div>
    }
}

/// A chosen part of the sentence; a click takes it out.
#[component]
fn ChipButton(
    /// What is chosen.
    chip: Chip,
) -> impl IntoView {
    let page = use_page();
    let label = format!("Remove {}", chip.label);
    let removed = chip.removed;
    view! {
        <button
            type="button"
            class="chip"
            data-facet=chip.facet.map(|facet| facet.name())
            data-excluded=chip.is_excluded.to_string()
            aria-label=label.clone()
            title=label
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
) -> impl IntoView {
    let page = use_page();
    shown(move || {
        let is_empty = page.outcome.with(|outcome| outcome.ranked.is_empty());
        if !is_empty {
            return nothing();
        }
        {
            let ways = parts.with(|parts| suggestions(page.explorer, parts));
            let advice = if ways.is_empty() {
                "No single part stands in the way. Clear all, or try fewer letters and a star: embass*."
            } else {
                "Take out a part:"
            };
            view! {
                <div class="loosen">
                    <p>{advice}</p>
                    <ul>
                        {ways.into_iter().map(|way| {
                            let n = count_in_words(way.n_documents, "document", "documents");
                            view! {
                                <li>
                                    <button
                                        type="button"
                                        class="link-button"
                                        on:click=handle(move |_| page.go(way.state.clone()))
                                    >
                                        "Without "<bdi>{way.label}</bdi>": "{n}
                                    </button>
                                </li>
                            }
                        }).parts()}
                    </ul>
                </div>
            }
            .into_any()
        }
    })
}

fn in_plain_words(parts: &[Part]) -> String {
    let text = |part: &Part| match part {
        Part::Text(text) => text.clone(),
        Part::Chip(chip) => chip.label.clone(),
    };
    parts.iter().map(text).collect()
}
