//! The list of keys, and how to search.

use concord_view_state::ViewState;
use concord_view_state::examples::{Example, examples};
use concord_view_state::words::number;
use leptos::prelude::*;
use wasm_bindgen::JsCast;
use web_sys::HtmlDialogElement;

use super::dynamic::{Parts, handle, shown_when};
use super::focus::find;
use super::icon::Icon;
use super::link::{Link, link_to};
use super::page::use_page;

/// Keys and what they do.
pub(super) const KEYS: [(&str, &str); 8] = [
    ("/", "search"),
    ("j", "next document"),
    ("k", "previous document"),
    ("n", "next hit, or next mention of a chosen name"),
    ("p", "previous hit or mention"),
    ("l", "copy the link of this view"),
    ("Esc", "close: card, filters, document"),
    ("?", "this list"),
];

/// The help, as a dialog.
#[component]
pub(super) fn Help() -> impl IntoView {
    let page = use_page();
    Effect::new(move |_| {
        let is_wanted = page.is_helping.get();
        let Some(dialog) = find("dialog.help").and_then(|dialog| dialog.dyn_into::<HtmlDialogElement>().ok()) else {
            return;
        };
        match is_wanted {
            // Fails only on a dialog that is open already.
            true if !dialog.open() => _ = dialog.show_modal(),
            false if dialog.open() => dialog.close(),
            _ => {}
        }
    });
    view! {
        <dialog class="help" aria-labelledby="help-title" on:close=handle(move |_| page.is_helping.set(false))>
            {shown_when(move || page.is_helping.get(), || view! { <Contents /> }.into_any())}
        </dialog>
    }
}

/// What it says; made when it is asked for.
#[component]
fn Contents() -> impl IntoView {
    let page = use_page();
    let examples = examples(page.explorer).into_iter();
    view! {
        <header class="help-head">
            <h2 id="help-title">{"Search and keys"}</h2>
            <button type="button" class="tool" aria-label="Close" on:click=handle(move |_| page.is_helping.set(false))>
                <Icon name="close" />
            </button>
        </header>
        <h3>{"What can be typed"}</h3>
        <table class="help-examples">
            <tbody>
                {examples.map(|example| view! { <ExampleRow example /> }).parts()}
            </tbody>
        </table>
        <h3>{"Keys"}</h3>
        <table>
            <tbody>
                {KEYS.map(|(key, what)| view! { <tr><th scope="row"><kbd>{key}</kbd></th><td>{what}</td></tr> }).parts()}
            </tbody>
        </table>
        <h3>{"Links"}</h3>
        <p>
            {"The address is the view: what is searched, chosen, opened and pointed at. Copy it, keep it, send it. A number beside a paragraph links to that paragraph; selected text can be linked to as well."}
        </p>
    }
}

/// A query that can be tried.
#[component]
fn ExampleRow(
    /// What it shows.
    example: Example,
) -> impl IntoView {
    let page = use_page();
    let Example { typed, what, n_documents } = example;
    let query = typed.clone();
    let Link { href, on_click } = link_to(page, move |_| ViewState::default().with_query(&query));
    view! {
        <tr>
            <th scope="row"><a href=href on:click=on_click><code>{typed}</code></a></th>
            <td>{what}</td>
            <td class="number" title="Documents">{number(n_documents)}</td>
        </tr>
    }
}
