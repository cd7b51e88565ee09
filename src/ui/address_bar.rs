//! The bridge to the browser's address bar and history.

use std::cell::{Cell, RefCell};

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
    /// Whether the step of the history that is shown is that of a query still being typed, which each pause replaces.
    static IS_TYPED: Cell<bool> = const { Cell::new(false) };
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
    add(state);
}

/// Lets the address follow once typing rests.
pub(super) fn type_soon(state: RwSignal<ViewState>) {
    let timeout = Timeout::new(PAUSE, move || {
        if let Some(state) = state.try_get_untracked() {
            type_now(&state);
        }
    });
    PENDING.with_borrow_mut(|pending| *pending = Some(timeout));
}

/// What is typed from now on is another query.
pub(super) fn settle(state: &ViewState) {
    if PENDING.with_borrow_mut(Option::take).is_some() {
        type_now(state);
    }
    IS_TYPED.set(false);
}

/// The first pause in a query adds a step, so that Back undoes the search as it undoes a filter; later ones replace it.
fn type_now(state: &ViewState) {
    PENDING.with_borrow_mut(|pending| *pending = None);
    if relative(state) == fragment() || relative(state) == "#" && fragment().is_empty() {
        return;
    }
    if IS_TYPED.replace(true) {
        if let Ok(history) = window().history() {
            _ = history.replace_state_with_url(&JsValue::NULL, "", Some(&relative(state)));
        }
    } else {
        add(state);
    }
}

fn add(state: &ViewState) {
    if let Ok(history) = window().history() {
        // A browser refuses only floods of changes; the view is right all the same, and the next step goes through.
        _ = history.push_state_with_url(&JsValue::NULL, "", Some(&relative(state)));
    }
}

/// Tells the page when the address changes under it.
pub(super) fn listen(page: Page) {
    for event in ["popstate", "hashchange"] {
        let listener = EventListener::new(&window(), event, move |_| {
            // What waits belongs to the step that was left.
            PENDING.with_borrow_mut(|pending| *pending = None);
            IS_TYPED.set(false);
            page.follow_address();
        });
        // The page lives as long as the tab.
        listener.forget();
    }
}
