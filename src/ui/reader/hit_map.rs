//! The map in the margin: where the marks of the open document stand; a click goes there.

use concord_engine::corpus::DocId;
use concord_view_state::results::position_seen;
use leptos::prelude::*;

use super::super::dynamic::{Parts, flag, handle, shown};
use super::super::page::use_page;

/// A tick for each hit, or each mention of a chosen entity. For the pointer; `n` and `p` do the same by key.
#[component]
pub(super) fn HitMap(
    /// The document.
    doc: DocId,
) -> impl IntoView {
    let page = use_page();
    let document = page.explorer.edition.document(doc);
    view! {
        <div class="hit-map" aria-hidden="true">
            {shown(move || page.targets.get().spans.into_iter().enumerate().map(|(i, span)| {
                let top = format!("{}%", (position_seen(&document, span.start) * 100.0) as u32);
                view! {
                    <button
                        type="button"
                        class="hit-map-tick"
                        tabindex="-1"
                        data-current=flag(move || page.current.get() == Some(i))
                        style:top=top
                        on:click=handle(move |_| page.current.set(Some(i)))
                    ></button>
                }
            }).parts().into_any())}
        </div>
    }
}
