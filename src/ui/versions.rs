//! The other versions of a document, and where they differ from it.

use concord_engine::corpus::DocId;
use concord_view_state::differences::{Difference, differences};
use concord_view_state::results::Version;
use concord_view_state::words::count_in_words;
use leptos::prelude::*;

use super::dynamic::{Parts, flag, handle, nothing, shown};
use super::link::{Link, link_to};
use super::page::use_page;

/// The other versions of a document, each a link, with its differences on request.
#[component]
pub(super) fn Versions(
    /// The document.
    doc: DocId,
    /// The versions; none for most documents.
    versions: Vec<Version>,
) -> impl IntoView {
    if versions.is_empty() {
        return nothing();
    }
    let compared = RwSignal::new(None::<DocId>);
    view! {
        <div class="versions">
            <p>{count_in_words(versions.len(), "other version", "other versions")}</p>
            <ul>
                {versions.into_iter().map(|version| view! { <VersionLine version compared /> }).parts()}
            </ul>
            {shown(move || match compared.get() {
                Some(other) => view! { <Differences doc other /> }.into_any(),
                None => nothing(),
            })}
        </div>
    }
    .into_any()
}

/// A version: a link to it, and the button that compares it.
#[component]
fn VersionLine(
    /// The version.
    version: Version,
    /// Which version is compared.
    compared: RwSignal<Option<DocId>>,
) -> impl IntoView {
    let page = use_page();
    let Version { doc, slug, label } = version;
    let is_compared = move || compared.get() == Some(doc);
    let Link { href, on_click } = link_to(page, move |state| state.with_document(Some(&slug)));
    view! {
        <li>
            <a href=href on:click=on_click><bdi>{label}</bdi></a>
            " "
            <button
                type="button"
                class="link-button"
                aria-expanded=flag(is_compared)
                on:click=handle(move |_| compared.set((!is_compared()).then_some(doc)))
            >
                "differences"
            </button>
        </li>
    }
}

/// Where two versions differ.
#[component]
fn Differences(
    /// The document.
    doc: DocId,
    /// Another version of it.
    other: DocId,
) -> impl IntoView {
    let page = use_page();
    let all = differences(page.explorer, doc, other);
    let sum = match all.len() {
        0 => "The texts have the same words.".to_owned(),
        n => format!(
            "{}; struck out what only this one has, underlined what only the other has.",
            count_in_words(n, "difference", "differences")
        ),
    };
    view! {
        <p>{sum}</p>
        <ol class="differences">
            {all.into_iter().map(|Difference { before, only_here, only_there, after }| view! {
                <li dir="auto">{before}" "<del>{only_here}</del>" "<ins>{only_there}</ins>" "{after}</li>
            }).parts()}
        </ol>
    }
}
