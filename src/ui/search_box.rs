//! The search box, and below it what the reader may mean to type.

use concord_view_state::completion::{CompletionRow, completion_rows};
use gloo::timers::callback::Timeout;
use leptos::prelude::*;
use wasm_bindgen::JsCast;
use web_sys::{HtmlInputElement, KeyboardEvent};

use super::dynamic::{Parts, flag, handle, said, shown};
use super::focus::{find, focus};
use super::icon::Icon;
use super::kept;
use super::page::Page;
use super::page::use_page;

/// How long typing rests before rows are made for it, in milliseconds: the result comes first.
const PAUSE: u32 = 60;

/// The rows below the box, and which of them the reader is at.
#[derive(Clone, Copy)]
struct Rows {
    page: Page,
    list: RwSignal<Vec<Row>>,
    at: RwSignal<Option<usize>>,
    waiting: StoredValue<Option<Timeout>, LocalStorage>,
}

/// A row below the box.
#[derive(Clone)]
enum Row {
    /// Something that can be typed or chosen.
    Completion(CompletionRow),
    /// A search of before.
    Search(String),
    /// The way to forget those.
    Forget,
}

/// The search box: results follow while one types, and rows below complete what is typed.
///
/// A combobox as the [ARIA practices](https://www.w3.org/WAI/ARIA/apg/patterns/combobox/) describe it: the focus stays
/// in the box, the arrows move through the rows, Enter takes one, Escape closes them.
#[component]
pub(super) fn SearchBox() -> impl IntoView {
    let page = use_page();
    let query = Memo::new(move |_| page.with(|state| state.query.clone()));
    let rows =
        Rows { page, list: RwSignal::new(Vec::new()), at: RwSignal::new(None), waiting: StoredValue::new_local(None) };
    let is_open = move || rows.list.with(|list| !list.is_empty());
    view! {
        <form class="search-box" role="search" on:submit=handle(|event: leptos::ev::SubmitEvent| event.prevent_default())>
            <Icon name="search" />
            <input
                id="search"
                type="text"
                role="combobox"
                aria-label="Search the documents"
                aria-autocomplete="list"
                aria-controls="completions"
                aria-expanded=flag(is_open)
                aria-activedescendant=said(move || rows.at.get().map_or_else(String::new, row_id))
                aria-describedby="search-examples"
                // One word, which every width has room for; where there is more, the examples stand beside it.
                placeholder="Search"
                autocomplete="off"
                autocapitalize="off"
                spellcheck="false"
                enterkeyhint="search"
                prop:value=said(move || query.get())
                on:input=handle(move |event| {
                    page.type_query(&event_target_value(&event));
                    rows.complete_soon();
                })
                on:keydown=handle(move |event| rows.on_key(&event))
                on:focus=handle(move |_| if query.with_untracked(String::is_empty) { rows.offer_searches() })
                on:blur=handle(move |_| {
                    rows.close();
                    page.keep_search();
                })
            />
            <kbd aria-hidden="true">{"/"}</kbd>
            <span id="search-examples" class="search-examples">{"visa, \"strategic partnership\", -covid, embass*"}</span>
            <ul
                id="completions"
                class="completions"
                role="listbox"
                aria-label="Completions"
                hidden=move || !is_open()
            >
                {shown(move || rows.list.get().into_iter().enumerate().map(|(i, row)| view! { <RowView rows i row /> })
                    .parts().into_any())}
            </ul>
        </form>
    }
}

/// A row below the box.
#[component]
fn RowView(
    /// All of them.
    rows: Rows,
    /// Its place.
    i: usize,
    /// What it is.
    row: Row,
) -> impl IntoView {
    let (label, detail, facet) = match row {
        Row::Completion(row) => (row.label, row.detail, row.facet),
        Row::Search(query) => (query, "searched before".to_owned(), None),
        Row::Forget => ("Forget these searches".to_owned(), "they are kept on this machine only".to_owned(), None),
    };
    view! {
        <li
            id=row_id(i)
            role="option"
            aria-selected=flag(move || rows.at.get() == Some(i))
            // The focus stays in the box.
            on:mousedown=handle(|event: leptos::ev::MouseEvent| event.prevent_default())
            on:click=handle(move |_| rows.take(i))
        >
            <bdi data-kind=facet.map(|facet| facet.name())>{label}</bdi>
            <span class="completion-detail">{detail}</span>
        </li>
    }
}

impl Rows {
    fn on_key(self, event: &KeyboardEvent) {
        let n = self.list.with_untracked(Vec::len);
        if event.is_composing() {
            return;
        }
        match (event.key().as_str(), self.at.get_untracked()) {
            ("ArrowDown", _) if n == 0 => self.complete(),
            ("ArrowDown", at) => self.at.set(at.map_or(Some(0), |at| (at + 1 < n).then_some(at + 1))),
            ("ArrowUp", at) if n > 0 => self.at.set(at.map_or(Some(n - 1), |at| at.checked_sub(1))),
            ("Enter", Some(at)) => self.take(at),
            ("Enter", None) => {
                self.close();
                self.page.keep_search();
                return;
            }
            // A second Escape leaves the box.
            ("Escape", _) if n > 0 => self.close(),
            _ => return,
        }
        event.prevent_default();
        event.stop_propagation();
    }

    fn complete_soon(self) {
        self.at.set(None);
        self.waiting.set_value(Some(Timeout::new(PAUSE, move || self.complete())));
    }

    /// Rows for what stands before the cursor; for an empty box the searches of before.
    fn complete(self) {
        let Some(input) = find("#search").and_then(|input| input.dyn_into::<HtmlInputElement>().ok()) else { return };
        let typed = input.value();
        if typed.trim().is_empty() {
            return self.offer_searches();
        }
        let units = input.selection_start().ok().flatten().unwrap_or(u32::MAX) as usize;
        let before = char::decode_utf16(typed.encode_utf16().take(units)).map_while(Result::ok).collect::<String>();
        let found = completion_rows(self.page.explorer, &self.page.state_now(), &before);
        self.list.set(found.into_iter().map(Row::Completion).collect());
    }

    fn offer_searches(self) {
        let kept = kept::searches(&self.page.explorer.edition.about.name);
        let forget = (!kept.is_empty()).then_some(Row::Forget);
        self.at.set(None);
        self.list.set(kept.into_iter().map(Row::Search).chain(forget).collect());
    }

    fn close(self) {
        self.waiting.set_value(None);
        self.at.set(None);
        self.list.set(Vec::new());
    }

    fn take(self, at: usize) {
        let row = self.list.with_untracked(|list| list.get(at).cloned());
        self.close();
        match row {
            Some(Row::Completion(CompletionRow { chosen: Some(state), .. })) => self.page.go(state),
            Some(Row::Completion(CompletionRow { query, .. }) | Row::Search(query)) => self.page.type_query(&query),
            Some(Row::Forget) => kept::forget_searches(&self.page.explorer.edition.about.name),
            None => {}
        }
        focus("#search");
    }
}

fn row_id(i: usize) -> String {
    format!("completion-{i}")
}
