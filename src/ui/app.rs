//! The page: a masthead, and three rooms below it: filters, results, document.

use concord_view_state::{Explorer, View};
use leptos::prelude::*;

use super::card::CardPopover;
use super::collection::CollectionPage;
use super::concordance::Concordance;
use super::dynamic::{flag, said, shown};
use super::filters::Filters;
use super::help::Help;
use super::masthead::Masthead;
use super::notes::Notes;
use super::page::Page;
use super::reader::ReaderPage;
use super::results::Results;
use super::{address_bar, keys};

/// The whole page.
#[component]
pub(super) fn App(
    /// The documents and the index.
    explorer: &'static Explorer,
) -> impl IntoView {
    let page = Page::new(explorer);
    provide_context(page);
    address_bar::listen(page);
    keys::listen(page);
    follow_with_window_title(page);

    let is_narrowed = Memo::new(move |_| page.with(|state| state.is_narrowed()));
    let view = Memo::new(move |_| page.with(|state| state.view));
    view! {
        <div
            class="app"
            data-open=flag(move || page.open.get().is_some())
            data-narrowed=flag(move || is_narrowed.get())
            data-view=said(move || view.get().name())
            data-filtering=flag(move || page.is_filtering.get())
        >
            <Masthead />
            <main class="rooms">
                <Notes />
                <Filters />
                <section class="results-room" aria-label="Results">
                    {shown(move || match view.get() {
                        View::Documents => view! { <Results /> }.into_any(),
                        View::Concordance => view! { <Concordance /> }.into_any(),
                    })}
                </section>
                <section class="document-room" aria-label="Document" tabindex="-1">
                    {shown(move || match page.open.get() {
                        Some(doc) => view! { <ReaderPage doc /> }.into_any(),
                        None => view! { <CollectionPage /> }.into_any(),
                    })}
                </section>
                <CardPopover />
                <Help />
            </main>
            <p class="announcement" role="status" aria-live="polite">
                {said(move || page.announcement.get())}
            </p>
        </div>
    }
}

/// The window's title names what is shown, for tabs, bookmarks and histories.
fn follow_with_window_title(page: Page) {
    Effect::new(move |_| {
        let name = &page.explorer.edition.corpus.name;
        let title = match page.open.get() {
            Some(doc) => format!("{} · {name}", page.explorer.edition.document(doc).title.value),
            None => match page.with(|state| state.query.trim().to_owned()) {
                query if query.is_empty() => name.clone(),
                query => format!("{query} · {name}"),
            },
        };
        document().set_title(&title);
    });
}
