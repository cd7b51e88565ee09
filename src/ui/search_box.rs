//! The search box.

use leptos::prelude::*;

use super::dynamic::handle;
use super::icon::Icon;
use super::page::use_page;

/// The search box: results follow while one types.
#[component]
pub(super) fn SearchBox() -> impl IntoView {
    let page = use_page();
    let query = Memo::new(move |_| page.with(|state| state.query.clone()));
    view! {
        <form class="search-box" role="search" on:submit=handle(|event: leptos::ev::SubmitEvent| event.prevent_default())>
            <Icon name="search" />
            <input
                id="search"
                type="search"
                aria-label="Search the documents"
                placeholder="Search: visa, \"strategic partnership\", -covid, embass*"
                autocomplete="off"
                autocapitalize="off"
                spellcheck="false"
                enterkeyhint="search"
                prop:value=query
                on:input=handle(move |event| page.type_query(&event_target_value(&event)))
            />
            <kbd aria-hidden="true">{"/"}</kbd>
        </form>
    }
}
