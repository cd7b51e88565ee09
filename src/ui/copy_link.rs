//! The button that copies the link of this view.

use concord_view_state::results::{Part, sentence};
use concord_view_state::words::count_in_words;
use leptos::prelude::*;
use wasm_bindgen::closure::Closure;
use wasm_bindgen::{JsCast, JsValue};
use web_sys::HtmlInputElement;

use super::address_bar;
use super::dynamic::{handle, nothing, said, shown};
use super::focus::focus;
use super::icon::Icon;
use super::page::{Page, use_page};
use crate::js::then;

/// Copies the absolute address of the view. Where the browser does not let it, the address is shown to be copied.
#[component]
pub(super) fn CopyLink() -> impl IntoView {
    let page = use_page();
    let on_click = move |_| copy(page, address_bar::absolute(&page.state_now()));
    view! {
        <button type="button" class="tool tool-with-label" id="copy-link" on:click=handle(on_click)>
            <Icon name="link" />
            <span>{"Copy link"}</span>
        </button>
        {shown(move || match page.link_by_hand.get() {
            Some(link) => view! { <LinkByHand link /> }.into_any(),
            None => nothing(),
        })}
    }
}

/// The link in a field, selected, for browsers that do not let a page copy.
#[component]
fn LinkByHand(
    /// The link.
    link: String,
) -> impl IntoView {
    let page = use_page();
    request_animation_frame(|| focus("#link-by-hand"));
    let on_focus = |event: leptos::ev::FocusEvent| {
        if let Some(field) = event.target().and_then(|target| target.dyn_into::<HtmlInputElement>().ok()) {
            field.select();
        }
    };
    view! {
        <div class="link-by-hand" role="dialog" aria-label="Copy the link">
            <label for="link-by-hand">{"Copy this link:"}</label>
            <input id="link-by-hand" readonly prop:value=said(move || link.clone()) on:focus=handle(on_focus) />
            <button type="button" class="tool" aria-label="Close" on:click=handle(move |_| close(page))>
                <Icon name="close" />
            </button>
        </div>
    }
}

/// Takes the field with the link away; the focus goes back to the button.
pub(super) fn close(page: Page) {
    page.link_by_hand.set(None);
    focus("#copy-link");
}

/// Puts a link on the clipboard and says so.
fn copy(page: Page, link: String) {
    let what = describe(page);
    let clipboard = window().navigator().clipboard();
    // Pages that are not served securely have no clipboard.
    if clipboard.is_undefined() {
        page.link_by_hand.set(Some(link));
        return;
    }
    let copied = Closure::once_into_js(move |_: JsValue| {
        page.tell(format!("Copied. The link opens this view: {what}"));
    });
    let written = clipboard.write_text(&link);
    let refused = Closure::once_into_js(move |_: JsValue| page.link_by_hand.set(Some(link)));
    // What comes of it is said by the two.
    _ = then(&written, &copied, &refused);
}

/// The view in a few words: what is open, what is shown.
fn describe(page: Page) -> String {
    if let Some(doc) = page.open.get_untracked() {
        return format!("“{}”.", page.explorer.edition.document(doc).title.value);
    }
    page.outcome.with_untracked(|outcome| {
        let chips = sentence(page.explorer, &page.state_now(), outcome).into_iter().filter_map(|part| match part {
            Part::Chip(chip) if chip.is_excluded => Some(format!("without {}", chip.label)),
            Part::Chip(chip) => Some(chip.label),
            Part::Text(_) => None,
        });
        let n = count_in_words(outcome.ranked.len(), "document", "documents");
        std::iter::once(n).chain(chips).collect::<Vec<_>>().join(", ") + "."
    })
}
