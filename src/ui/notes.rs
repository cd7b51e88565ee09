//! What a link could not restore, said once above the rooms.

use concord_view_state::notes::link_note_in_words;
use concord_view_state::words::number;
use leptos::prelude::*;

use super::dynamic::{Parts, handle, shown_when};
use super::icon::Icon;
use super::page::use_page;

/// How many notes stand above the rooms before the others are asked for.
const N_SHOWN: usize = 3;

/// What of the link was left out. Nothing where all of it was applied.
#[component]
pub(super) fn Notes() -> impl IntoView {
    let page = use_page();
    shown_when(
        move || page.link_notes.with(|notes| !notes.is_empty()),
        move || {
            let notes: Vec<String> = page.link_notes.get().iter().map(link_note_in_words).collect();
            view! {
                <div class="notes" role="alert">
                    <NoteList notes />
                    <button
                        type="button"
                        class="tool"
                        aria-label="Dismiss"
                        on:click=handle(move |_| page.link_notes.set(Vec::new()))
                    >
                        <Icon name="close" />
                    </button>
                </div>
            }
            .into_any()
        },
    )
}

/// The first notes; the others once they are asked for.
#[component]
fn NoteList(
    /// All of them.
    notes: Vec<String>,
) -> impl IntoView {
    // A fold for one more note would take the place of that note.
    let n_first = if notes.len() > N_SHOWN + 1 { N_SHOWN } else { notes.len() };
    let (first, others) = notes.split_at(n_first);
    let item = |note: &String| view! { <li>{note.clone()}</li> };
    let others = (!others.is_empty()).then(|| {
        view! {
            <li>
                <details>
                    <summary>{format!("and {} more", number(others.len()))}</summary>
                    <ul>{others.iter().map(item).parts()}</ul>
                </details>
            </li>
        }
    });
    view! {
        <ul>
            {first.iter().map(item).parts()}
            {others.parts()}
            <li>{"The rest of the link is applied."}</li>
        </ul>
    }
}
