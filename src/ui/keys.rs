//! The keys of the whole page.

use gloo::events::{EventListener, EventListenerOptions};
use leptos::prelude::*;
use leptos::wasm_bindgen::JsCast;
use web_sys::{Element, HtmlElement, HtmlInputElement, KeyboardEvent};

use super::focus::find;
use super::page::Page;
use super::{card, copy_link, filters};

/// Listens for the keys that [`help`](super::help) lists.
pub(super) fn listen(page: Page) {
    let options = EventListenerOptions::enable_prevent_default();
    let listener = EventListener::new_with_options(&window(), "keydown", options, move |event| {
        if let Some(event) = event.dyn_ref::<KeyboardEvent>() {
            on_key(page, event);
        }
    });
    // The page lives as long as the tab.
    listener.forget();
}

fn on_key(page: Page, event: &KeyboardEvent) {
    if event.ctrl_key()
        || event.meta_key()
        || event.alt_key()
        || event.is_composing()
        || page.is_helping.get_untracked()
    {
        return;
    }
    let is_typing = event.target().is_some_and(|target| is_field(&target));
    match event.key().as_str() {
        "Escape" => step_back(page, is_typing),
        _ if is_typing => return,
        "/" => select("#search"),
        "j" => page.step_document(1),
        "k" => page.step_document(-1),
        "n" => page.step(1),
        "p" => page.step(-1),
        "l" => press("#copy-link"),
        "?" => page.is_helping.set(true),
        _ => return,
    }
    event.prevent_default();
}

/// Leaves the field, or closes what was opened last.
fn step_back(page: Page, is_typing: bool) {
    if page.link_by_hand.with_untracked(Option::is_some) {
        copy_link::close(page);
    } else if is_typing {
        if let Some(field) = document().active_element().and_then(|field| field.dyn_into::<HtmlElement>().ok()) {
            // A field that keeps the focus is still a field that works.
            _ = field.blur();
        }
    } else if page.card.with_untracked(Option::is_some) {
        card::close(page);
    } else if page.is_filtering.get_untracked() {
        filters::close(page);
    } else if page.open.get_untracked().is_some() {
        page.go(page.state_now().with_document(None));
    }
}

/// Goes to a field and selects what stands in it: what is typed next takes its place.
fn select(selector: &str) {
    if let Some(field) = find(selector).and_then(|field| field.dyn_into::<HtmlInputElement>().ok()) {
        _ = field.focus();
        field.select();
    }
}

fn press(selector: &str) {
    if let Some(button) = find(selector).and_then(|button| button.dyn_into::<HtmlElement>().ok()) {
        button.click();
    }
}

/// Whether a key pressed there is meant for a field.
fn is_field(target: &web_sys::EventTarget) -> bool {
    target.dyn_ref::<Element>().is_some_and(|element| {
        matches!(element.tag_name().as_str(), "INPUT" | "TEXTAREA" | "SELECT")
            || element.has_attribute("contenteditable")
    })
}
