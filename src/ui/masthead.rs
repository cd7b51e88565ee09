//! The head of the page: the corpus's name, the search box, the tools.

use leptos::prelude::*;

use super::copy_link::CopyLink;
use super::dynamic::{flag, handle};
use super::filters;
use super::icon::Icon;
use super::link::{Link, link_to};
use super::page::use_page;
use super::search_box::SearchBox;
use super::theme::ThemeSwitch;

/// The head of the page.
#[component]
pub(super) fn Masthead() -> impl IntoView {
    let page = use_page();
    let Link { href, on_click } = link_to(page, |_| concord_view_state::ViewState::default());
    view! {
        <header class="masthead">
            <h1 class="masthead-name">
                <a href=href on:click=on_click title="The whole collection">
                    {page.explorer.edition.about.name.clone()}
                </a>
            </h1>
            <SearchBox />
            <div class="masthead-tools">
                <button
                    type="button"
                    class="tool tool-with-label filters-button"
                    aria-label="Filters"
                    aria-expanded=flag(move || page.is_filtering.get())
                    aria-controls="filters"
                    on:click=handle(move |_| filters::toggle(page))
                >
                    <Icon name="filter" />
                    <span>{"Filters"}</span>
                </button>
                <CopyLink />
                <ThemeSwitch />
                <button
                    type="button"
                    class="tool"
                    aria-label="Help: search and keys"
                    title="Help: search and keys (?)"
                    on:click=handle(move |_| page.is_helping.set(true))
                >
                    <Icon name="help" />
                </button>
            </div>
        </header>
    }
}
