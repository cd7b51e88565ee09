//! The list of keys, and how to search.

use concord_view_state::ViewState;
use leptos::prelude::*;
use wasm_bindgen::JsCast;
use web_sys::HtmlDialogElement;

use super::dynamic::handle;
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

/// What can be typed, with an example that the first corpus answers.
const SYNTAX: [(&str, &str); 12] = [
    ("visa workers", "documents with both words; marks and capitals do not matter"),
    ("visa OR flights", "documents with one of the two, or both"),
    ("embassy -covid", "with the first word, without the second"),
    ("(visa OR flights) embassy", "what stands in brackets is one"),
    ("\"comprehensive strategic partnership\"", "these words side by side"),
    ("\"support workers\"~5", "at most five words between them, in any order"),
    ("repatriat*", "words that begin so; ? stands for one letter"),
    ("komora~1", "the word, or one a letter away from it"),
    ("title:symposium", "in the title; person:hieu, org:, place:, source: in names"),
    ("date:2020-05..2021", "documents of these days"),
    ("viet nam", "Viet Nam, Việt Nam and Vietnam alike; in quotes only as typed"),
    ("Hằng", "marks typed: documents with just these marks come first"),
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
            <header class="help-head">
                <h2 id="help-title">{"Search and keys"}</h2>
                <button type="button" class="tool" aria-label="Close" on:click=handle(move |_| page.is_helping.set(false))>
                    <Icon name="close" />
                </button>
            </header>
            <h3>{"What can be typed"}</h3>
            <table>
                <tbody>{SYNTAX.map(|(typed, what)| view! { <Example typed what /> })}</tbody>
            </table>
            <h3>{"Keys"}</h3>
            <table>
                <tbody>
                    {KEYS.map(|(key, what)| view! { <tr><th scope="row"><kbd>{key}</kbd></th><td>{what}</td></tr> })}
                </tbody>
            </table>
            <h3>{"Links"}</h3>
            <p>
                {"The address is the view: what is searched, chosen, opened and pointed at. Copy it, keep it, send it. A number beside a paragraph links to that paragraph; selected text can be linked to as well."}
            </p>
        </dialog>
    }
}

/// A query that can be tried.
#[component]
fn Example(
    /// The query.
    typed: &'static str,
    /// What it finds.
    what: &'static str,
) -> impl IntoView {
    let page = use_page();
    let Link { href, on_click } = link_to(page, move |_| ViewState { query: typed.to_owned(), ..ViewState::default() });
    view! {
        <tr>
            <th scope="row"><a href=href on:click=on_click><code>{typed}</code></a></th>
            <td>{what}</td>
        </tr>
    }
}
