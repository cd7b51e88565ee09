//! The bridge to the browser's address bar and history.

use std::cell::RefCell;

use concord_view_state::ViewState;
use concord_view_state::address::to_fragment;
use gloo::events::EventListener;
use gloo::timers::callback::Timeout;
use leptos::prelude::*;
use web_sys::wasm_bindgen::JsValue;

use super::page::Page;

/// How long typing rests before the address follows, in milliseconds.
const PAUSE: u32 = 400;

thread_local! {
    /// The address that waits for the typing to rest.
    static PENDING: RefCell<Option<Timeout>> = const { RefCell::new(None) };
    /// The address before the query that is being typed.
    static BEFORE: RefCell<Option<String>> = const { RefCell::new(None) };
}

/// The address after `#`.
pub(super) fn fragment() -> String {
    // A window that does not give its own address has none that could be read.
    window().location().hash().unwrap_or_default()
}

/// The whole address of a state, for a link.
pub(super) fn absolute(state: &ViewState) -> String {
    let href = window().location().href().unwrap_or_default();
    let page = href.split('#').next().unwrap_or_default();
    format!("{page}{}", relative(state))
}

/// The address of a state within the page.
pub(super) fn relative(state: &ViewState) -> String {
    format!("#{}", to_fragment(state))
}

/// Adds a step to the history, after one for what was typed since the last.
pub(super) fn push(left: &ViewState, state: &ViewState) {
    settle(left);
    add(&relative(state));
}

/// Changes the address in place once typing rests.
pub(super) fn replace_soon(state: RwSignal<ViewState>) {
    BEFORE.with_borrow_mut(|before| _ = before.get_or_insert_with(fragment));
    let timeout = Timeout::new(PAUSE, move || {
        if let Some(state) = state.try_get_untracked() {
            replace(&relative(&state));
        }
    });
    PENDING.with_borrow_mut(|pending| *pending = Some(timeout));
}

/// A query is finished: it becomes a step of its own, so that Back undoes the search as it undoes a filter.
pub(super) fn settle(state: &ViewState) {
    PENDING.with_borrow_mut(|pending| *pending = None);
    let Some(before) = BEFORE.with_borrow_mut(Option::take) else { return };
    let now = relative(state);
    if before.trim_start_matches('#') == now.trim_start_matches('#') {
        replace(&now);
    } else {
        replace(if before.is_empty() { "#" } else { &before });
        add(&now);
    }
}

fn replace(address: &str) {
    if let Ok(history) = window().history() {
        _ = history.replace_state_with_url(&JsValue::NULL, "", Some(address));
    }
}

fn add(address: &str) {
    if let Ok(history) = window().history() {
        // A browser refuses only floods of changes; the view is right all the same, and the next step goes through.
        _ = history.push_state_with_url(&JsValue::NULL, "", Some(address));
    }
}

/// Tells the page when the address changes under it.
pub(super) fn listen(page: Page) {
    for event in ["popstate", "hashchange"] {
        let listener = EventListener::new(&window(), event, move |_| {
            // What waits belongs to the step that was left.
            PENDING.with_borrow_mut(|pending| *pending = None);
            BEFORE.with_borrow_mut(|before| *before = None);
            page.follow_address();
        });
        // The page lives as long as the tab.
        listener.forget();
    }
}
