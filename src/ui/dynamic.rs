//! Parts of the page that follow the view state.
//!
//! Leptos writes its machinery anew for the type of every closure in a view, kilobytes a time, and a page has a
//! hundred. These helpers give all of them one type. Use them for whatever changes in a view.

use std::sync::Arc;

use leptos::prelude::*;

/// An attribute or a text that follows what it reads.
pub(super) fn said<T: Into<String>>(text: impl Fn() -> T + Send + Sync + 'static) -> Signal<String> {
    derived(Box::new(move || text().into()))
}

/// The value of an attribute that is `true` or `false`.
pub(super) fn flag(is: impl Fn() -> bool + Send + Sync + 'static) -> Signal<String> {
    said(move || if is() { "true" } else { "false" })
}

/// A part that is made again whenever what it reads changes.
pub(super) fn shown(part: impl Fn() -> AnyView + Send + Sync + 'static) -> AnyView {
    boxed(Box::new(part))
}

/// A part that is there while a condition holds; made once each time that it begins to hold.
pub(super) fn shown_when(
    is: impl Fn() -> bool + Send + Sync + 'static,
    part: impl Fn() -> AnyView + Send + Sync + 'static,
) -> AnyView {
    while_it_holds(Box::new(is), Box::new(part))
}

/// One part of a list that changes.
#[derive(Clone)]
pub(super) struct Keyed {
    key: String,
    part: Arc<dyn Fn() -> AnyView + Send + Sync>,
}

/// A part of a list; it is made once for as long as its key is in the list.
pub(super) fn keyed(key: String, part: impl Fn() -> AnyView + Send + Sync + 'static) -> Keyed {
    Keyed { key, part: Arc::new(part) }
}

/// A list that changes: parts whose keys stay are moved, not made again, and keep the focus.
pub(super) fn listed(parts: impl Fn() -> Vec<Keyed> + Send + Sync + 'static) -> AnyView {
    let parts = StoredValue::new(Box::new(parts) as Box<dyn Fn() -> Vec<Keyed> + Send + Sync>);
    view! { <For each=move || parts.with_value(|parts| parts()) key=|part| part.key.clone() children=|part| (part.part)() /> }.into_any()
}

/// Parts side by side: those of an iterator or an array, or the one that there may be.
pub(super) trait Parts {
    /// All of them, of one type.
    fn parts(self) -> Vec<AnyView>;
}

impl<V: IntoView + 'static, I: IntoIterator<Item = V>> Parts for I {
    fn parts(self) -> Vec<AnyView> {
        self.into_iter().map(|part| part.into_any()).collect()
    }
}

/// What happens on an event.
pub(super) fn handle<E: 'static>(on_event: impl FnMut(E) + 'static) -> Box<dyn FnMut(E)> {
    Box::new(on_event)
}

/// No part at all.
pub(super) fn nothing() -> AnyView {
    ().into_any()
}

fn derived(text: Box<dyn Fn() -> String + Send + Sync>) -> Signal<String> {
    Signal::derive(text)
}

fn while_it_holds(is: Box<dyn Fn() -> bool + Send + Sync>, part: Box<dyn Fn() -> AnyView + Send + Sync>) -> AnyView {
    let is = Memo::new(move |_| is());
    boxed(Box::new(move || if is.get() { part() } else { nothing() }))
}

fn boxed(part: Box<dyn Fn() -> AnyView + Send + Sync>) -> AnyView {
    (move || part()).into_any()
}
