//! Small dealings with the browser's focus and scrolling.

use leptos::prelude::*;
use leptos::wasm_bindgen::JsCast;
use web_sys::{Element, FocusOptions, HtmlElement, ScrollBehavior, ScrollIntoViewOptions, ScrollLogicalPosition};

/// Keeps the focus on what was clicked, which a list may move to another place.
pub(super) fn keep(event: &leptos::ev::MouseEvent) {
    let Some(element) = event.current_target().and_then(|target| target.dyn_into::<HtmlElement>().ok()) else { return };
    request_animation_frame(move || {
        let options = FocusOptions::new();
        options.set_prevent_scroll(true);
        // An element that is gone has no focus to keep.
        _ = element.focus_with_options(&options);
    });
}

/// Moves the focus to the first element that fits; where there is none it stays.
pub(super) fn focus(selector: &str) {
    if let Some(element) = find(selector).and_then(|element| element.dyn_into::<HtmlElement>().ok()) {
        // An element that cannot take the focus leaves it where it is.
        _ = element.focus();
    }
}

/// Brings an element to the middle of its room, without sliding.
pub(super) fn bring_into_view(selector: &str, block: ScrollLogicalPosition) {
    if let Some(element) = find(selector) {
        let options = ScrollIntoViewOptions::new();
        options.set_block(block);
        options.set_behavior(ScrollBehavior::Instant);
        element.scroll_into_view_with_scroll_into_view_options(&options);
    }
}

/// The first element that fits.
pub(super) fn find(selector: &str) -> Option<Element> {
    document().query_selector(selector).ok().flatten()
}
