//! The map in the margin: where the marks of the open document stand; a click goes there.

use concord_engine::corpus::DocId;
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
    let length = page.explorer.edition.document(doc).text.len().max(1) as u64;
    view! {
        <div class="hit-map" aria-hidden="true">
            {shown(move || page.targets.get().spans.into_iter().enumerate().map(|(i, span)| {
                let top = format!("{}%", u64::from(span.start) * 100 / length);
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
