//! The collection itself: what stands in the document's room while nothing is open.

use concord_engine::index::Facet;
use concord_view_state::collection::{CollectionRow, Highlights, collection, collection_row};
use concord_view_state::results::N_ROWS;
use concord_view_state::state::Mode;
use concord_view_state::words::{UNKNOWN_DATE, number};
use leptos::prelude::*;

use super::dynamic::{Parts, handle, keyed, listed, shown_when};
use super::link::{Link, link_to};
use super::page::{Page, use_page};

/// What the collection is, its documents, and who and what it speaks of most.
#[component]
pub(super) fn CollectionPage() -> impl IntoView {
    let page = use_page();
    let model = collection(page.explorer);
    let (documents, n_wanted) = (StoredValue::new(model.documents), RwSignal::new(N_ROWS));
    let rows = move || {
        let wanted = documents.with_value(|docs| docs.iter().take(n_wanted.get()).copied().collect::<Vec<_>>());
        let row = |doc| view! { <DocumentRow row=collection_row(page.explorer, doc) /> }.into_any();
        wanted.into_iter().map(|doc| keyed(doc.0.to_string(), move || row(doc))).collect()
    };
    let terms: Vec<String> = [model.publisher, model.licence].into_iter().filter(|text| !text.is_empty()).collect();
    view! {
        <div class="collection">
            <header class="collection-head">
                <h2 dir="auto">{model.name}</h2>
                {(!model.description.is_empty()).then(|| view! { <p class="collection-description">{model.description}</p> }).parts()}
                <p class="collection-summary">{model.summary}</p>
            </header>
            <table class="collection-documents">
                <caption class="visually-hidden">{"The documents"}</caption>
                <thead>
                    <tr>
                        <th scope="col">{"Document"}</th>
                        <th scope="col">{"Date"}</th>
                        {has_sources(page).then(|| view! { <th scope="col">{"Source"}</th> }).parts()}
                        <th scope="col" class="number">{"Words"}</th>
                        <th scope="col" class="number">{"People"}</th>
                        <th scope="col" class="number" title="Organizations">{"Orgs"}</th>
                        <th scope="col" class="number">{"Places"}</th>
                    </tr>
                </thead>
                <tbody>{listed(rows)}</tbody>
            </table>
            {shown_when(move || n_wanted.get() < documents.with_value(Vec::len), move || view! {
                <button type="button" class="button more" on:click=handle(move |_| n_wanted.update(|n| *n += N_ROWS))>
                    "Show more"
                </button>
            }.into_any())}
            <div class="collection-highlights">
                {model.highlights.into_iter().map(|highlights| view! { <Most highlights /> }).parts()}
            </div>
            <footer class="collection-foot">
                <p>{"Names are recognised automatically, by rules, lists and a tagger that has learned from marked texts, and may be wrong. Everything happens in this browser: nothing that you search for or open leaves it."}</p>
                {terms.into_iter().map(|text| view! { <p>{text}</p> }).parts()}
                <p>"Edition "<code>{page.explorer.edition.about.id.clone()}</code></p>
            </footer>
        </div>
    }
}

/// Whether anything is known of who published the documents.
fn has_sources(page: Page) -> bool {
    !page.explorer.edition.about.sources.is_empty()
}

/// One document of the collection.
#[component]
fn DocumentRow(
    /// What it shows.
    row: CollectionRow,
) -> impl IntoView {
    let page = use_page();
    let slug = row.slug;
    let Link { href, on_click } = link_to(page, move |state| state.with_document(Some(&slug)));
    let is_source_unknown = row.source.is_empty().to_string();
    let how = |how: Option<&'static str>| how.map(|how| view! { <span class="how">", "{how}</span> }).parts();
    view! {
        <tr>
            <th scope="row">
                <a href=href on:click=on_click dir="auto" data-inferred=row.is_title_inferred.to_string() title=row.title_how>
                    {row.title}
                </a>
            </th>
            <td class="date" title=row.date_reason>
                {if row.date.is_empty() { UNKNOWN_DATE.to_owned() } else { row.date }}{how(row.date_how)}
            </td>
            {has_sources(page).then(|| view! {
                <td data-empty=is_source_unknown><bdi>{row.source}</bdi>{how(row.source_how)}</td>
            }).parts()}
            <td class="number">{number(row.n_words)}</td>
            {row.n_entities.map(|n| view! { <td class="number">{n}</td> }).parts()}
        </tr>
    }
}

/// The most named values of a facet, each a way in.
#[component]
fn Most(
    /// The facet and its values.
    highlights: Highlights,
) -> impl IntoView {
    let facet = highlights.facet;
    view! {
        <section class="most" data-facet=facet.name()>
            <h3>{facet.label()}" "<span class="most-size">{number(highlights.n_values)}</span></h3>
            <ul>
                {highlights.top.into_iter().map(|(slug, label, n)| view! { <WayIn facet slug label n /> }).parts()}
            </ul>
        </section>
    }
}

/// A value of a facet as a link to the documents that have it.
#[component]
fn WayIn(
    /// The facet.
    facet: Facet,
    /// The value's name in addresses.
    slug: String,
    /// Its name for readers.
    label: String,
    /// How many documents have it.
    n: u32,
) -> impl IntoView {
    let page = use_page();
    let Link { href, on_click } = link_to(page, move |state| state.with_value(facet, &slug, Some(Mode::Any)));
    view! {
        <li>
            <a href=href on:click=on_click data-kind=facet.name()><bdi>{label}</bdi></a>
            <span class="most-count">{number(n as usize)}</span>
        </li>
    }
}
