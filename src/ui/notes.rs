//! What a link could not restore, said once above the rooms.

use concord_view_state::notes::link_note_in_words;
use leptos::prelude::*;

use super::dynamic::{Parts, handle, shown_when};
use super::icon::Icon;
use super::page::use_page;

/// What of the link was left out. Nothing where all of it was applied.
#[component]
pub(super) fn Notes() -> impl IntoView {
    let page = use_page();
    shown_when(
        move || page.link_notes.with(|notes| !notes.is_empty()),
        move || {
            let notes = page.link_notes.get();
            view! {
                <div class="notes" role="alert">
                    <ul>
                        {notes.iter().map(|note| view! { <li>{link_note_in_words(note)}</li> }).parts()}
                        <li>{"The rest of the link is applied."}</li>
                    </ul>
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
