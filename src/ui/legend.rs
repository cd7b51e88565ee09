//! The legend above the text: each kind as it looks there, with its count. It is the switch as well.

use concord_engine::entity::EntityKind;
use leptos::prelude::*;

use super::dynamic::{Parts, flag, handle};
use super::page::use_page;

/// The kinds named in a document; a click shows or hides their underlines.
#[component]
pub(super) fn Legend(
    /// Kind and number of mentions, in the order in which they are listed.
    kinds: Vec<(EntityKind, usize)>,
) -> impl IntoView {
    let page = use_page();
    if kinds.is_empty() {
        return view! { <p class="legend-none">{"No names were recognised in this document."}</p> }.into_any();
    }
    let toggle = move |kind: EntityKind| {
        let mut state = page.state_now();
        if !state.hide.remove(&kind) {
            state.hide.insert(kind);
        }
        page.go(state);
    };
    view! {
        <div class="legend" role="group" aria-label="Names shown in the text; recognised automatically">
            {kinds.into_iter().map(|(kind, n)| view! {
                <button
                    type="button"
                    class="legend-kind"
                    data-kind=kind.name()
                    aria-pressed=flag(move || page.with(|state| !state.hide.contains(&kind)))
                    title="Show or hide; names are recognised automatically and may be wrong"
                    on:click=handle(move |_| toggle(kind))
                >
                    <span class="legend-name">{kind.label()}</span>
                    <span class="legend-count">{n}</span>
                </button>
            }).parts()}
        </div>
    }
    .into_any()
}
