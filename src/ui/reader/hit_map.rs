//! The map in the margin: where the marks of the open document stand; a click goes there.

use concord_engine::corpus::{BlockKind, DocId, Document};
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
    let length = n_bytes_seen(&document, u32::MAX).max(1);
    view! {
        <div class="hit-map" aria-hidden="true">
            {shown(move || page.targets.get().spans.into_iter().enumerate().map(|(i, span)| {
                let top = format!("{}%", n_bytes_seen(&document, span.start) * 100 / length);
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

/// How much of the text stands before a place, in bytes, but for what is folded: that takes no room on the screen.
fn n_bytes_seen(document: &Document, place: u32) -> u64 {
    let blocks = document.blocks.iter().filter(|block| !matches!(block.kind, BlockKind::Furniture(_)));
    blocks.map(|block| u64::from(block.span.end.min(place).saturating_sub(block.span.start))).sum()
}
