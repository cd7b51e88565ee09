//! Links within the page: real ones, that can be copied or opened in another tab.

use std::sync::Arc;

use concord_view_state::{Passage, ViewState};
use leptos::ev::MouseEvent;
use leptos::prelude::*;

use super::address_bar;
use super::dynamic::{handle, said};
use super::page::Page;

/// The two halves of a link to a view.
pub(super) struct Link {
    /// Its address, which follows the view.
    pub(super) href: Signal<String>,
    /// What a click does: a step within the page. Clicks for a new tab or window are the browser's.
    pub(super) on_click: Box<dyn FnMut(MouseEvent)>,
}

/// A link to what `target` makes of the view as it is now.
pub(super) fn link_to(page: Page, target: impl Fn(ViewState) -> ViewState + Send + Sync + 'static) -> Link {
    link(page, Arc::new(target))
}

/// A link to a passage of a document; to the document where the passage has no address.
pub(super) fn link_to_passage(page: Page, slug: String, at: Option<Passage>) -> Link {
    link_to(page, move |state| match at {
        Some(at) => state.with_passage(&slug, at),
        None => state.with_document(Some(&slug)),
    })
}

fn link(page: Page, target: Arc<dyn Fn(ViewState) -> ViewState + Send + Sync>) -> Link {
    let clicked = Arc::clone(&target);
    Link {
        href: said(move || address_bar::relative(&target(page.state()))),
        on_click: handle(move |event: MouseEvent| {
            if is_plain_click(&event) {
                event.prevent_default();
                page.go(clicked(page.state_now()));
            }
        }),
    }
}

/// Whether a click is one that the page answers itself. Others (new tab, new window, save) are the browser's.
pub(super) fn is_plain_click(event: &MouseEvent) -> bool {
    event.button() == 0 && !(event.ctrl_key() || event.meta_key() || event.shift_key() || event.alt_key())
}
