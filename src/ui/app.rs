//! The page: a masthead, and three rooms below it: filters, results, document.

use std::time::Duration;

use concord_engine::corpus::DocId;
use concord_view_state::{Explorer, Passage, View, ViewState};
use leptos::prelude::*;

use super::card::CardPopover;
use super::collection::CollectionPage;
use super::concordance::{Concordance, line_key};
use super::dynamic::{flag, handle, said, shown, shown_when};
use super::filters::{self, Filters};
use super::focus::{find, focus};
use super::help::Help;
use super::masthead::Masthead;
use super::notes::Notes;
use super::page::{Page, row_id};
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
    follow_with_focus(page);
    let is_painted = after_first_frame();
    // The file of the page has shown the collection already: it must not go for a frame.
    let is_first_view = page.state_now() == ViewState::default();

    let is_narrowed = Memo::new(move |_| page.with(|state| state.is_narrowed()));
    let view = Memo::new(move |_| page.with(|state| state.view));
    view! {
        <div
            class="app"
            data-open=flag(move || page.open.get().is_some())
            data-narrowed=flag(move || is_narrowed.get())
            data-view=said(move || view.get().name())
            data-filtering=flag(move || page.is_filtering.get())
            data-card=flag(move || page.card.with(Option::is_some))
        >
            <Masthead />
            <main class="rooms">
                <Notes />
                // Beside the drawer of filters: a click closes it and does nothing else.
                <div class="scrim" on:click=handle(move |_: leptos::ev::MouseEvent| filters::close(page))></div>
                <Filters is_painted />
                <section class="results-room" aria-label="Results" on:scroll=handle(move |_| grow_near_end(page))>
                    {shown(move || match view.get() {
                        View::Documents => view! { <Results /> }.into_any(),
                        View::Concordance => view! { <Concordance /> }.into_any(),
                    })}
                </section>
                <section class="document-room" aria-label="Document" tabindex="-1">
                    <CardPopover />
                    {shown(move || match page.open.get() {
                        Some(doc) => view! { <ReaderPage doc /> }.into_any(),
                        None => shown_when(move || is_first_view || is_painted.get(), || view! { <CollectionPage /> }.into_any()),
                    })}
                </section>
                <Help />
            </main>
            <p class="announcement" role="status" aria-live="polite">
                {said(move || page.announcement.get())}
            </p>
            <p class="notice" aria-hidden="true">{said(move || page.notice.get())}</p>
        </div>
    }
}

/// Whether the first frame has been painted. What a reader looks at first, the list or a document that the address
/// opens, need not wait for four fifths of the page.
fn after_first_frame() -> RwSignal<bool> {
    let is_painted = RwSignal::new(false);
    request_animation_frame(move || set_timeout(move || is_painted.set(true), Duration::ZERO));
    is_painted
}

/// The list grows before the reader comes to its end, a window's height ahead.
fn grow_near_end(page: Page) {
    let Some(room) = find(".results-room") else { return };
    let is_near = room.scroll_top() + 2 * room.client_height() > room.scroll_height();
    if is_near && find(".results-room > .more").is_some() {
        page.want_more();
    }
}

/// Up to this width, in CSS pixels, list and document are screens; 44rem in `style/layout.css`.
const PHONE: f64 = 704.0;

/// Where list and document are screens, the focus goes to the one that is seen: to the document when it opens, back to
/// its row or line when it closes.
fn follow_with_focus(page: Page) {
    Effect::new(move |previous: Option<(Option<DocId>, Option<Passage>)>| {
        let (open, at) = (page.open.get(), page.with(|state| state.at));
        // Asked only of a change: it makes the browser lay out the page.
        let is_phone =
            || window().inner_width().ok().and_then(|width| width.as_f64()).is_some_and(|width| width <= PHONE);
        if let Some((closed, left)) = previous.filter(|&(previous, _)| previous != open && is_phone()) {
            request_animation_frame(move || match (open, closed) {
                (Some(_), _) => focus(".document-room"),
                (None, Some(doc)) => {
                    focus(&format!("{}, .concordance [data-line='{}']", row_id(doc), line_key(doc, left)));
                }
                (None, None) => {}
            });
        }
        (open, at)
    });
}

/// The window's title names what is shown, for tabs, bookmarks and histories.
fn follow_with_window_title(page: Page) {
    Effect::new(move |_| {
        let name = &page.explorer.edition.about.name;
        let title = match page.open.get() {
            Some(doc) => format!("{} · {name}", page.explorer.edition.document(doc).title.value),
            None => match page.with(|state| state.query.trim().to_owned()) {
                query if query.is_empty() => name.clone(),
                query => format!("{query} · {name}"),
            },
        };
        // The file has the name already; a browser takes milliseconds over a title.
        if document().title() != title {
            document().set_title(&title);
        }
    });
}
