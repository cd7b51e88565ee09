//! The button that appears when text is selected: it copies the link to that passage.

use concord_engine::corpus::DocId;
use concord_view_state::Passage;
use gloo::events::EventListener;
use leptos::prelude::*;
use leptos::wasm_bindgen::JsCast;
use web_sys::{Element, Range};

use super::super::card::pixels;
use super::super::dynamic::{handle, nothing, shown};
use super::super::icon::Icon;
use super::super::page::use_page;

/// A selected passage and where it ends on the screen: left and bottom, in CSS pixels of the window.
type Selected = (Passage, f64, f64);

/// Offers the link to the selected text, where it lies in one paragraph.
#[component]
pub(super) fn PassageLink(
    /// The document.
    doc: DocId,
) -> impl IntoView {
    let page = use_page();
    let selected = RwSignal::new(None::<Selected>);
    let listener = EventListener::new(&document(), "selectionchange", move |_| {
        _ = selected.try_set(selected_passage());
    });
    // Kept as long as the document is open; dropped, it stops listening.
    StoredValue::new_local(listener);
    let on_click = move |_| {
        if let Some((at, ..)) = selected.get_untracked() {
            let slug = page.explorer.edition.slug(doc);
            page.go(page.state_now().with_passage(slug, at));
            if let Ok(Some(selection)) = window().get_selection() {
                // The mark of the passage takes the place of the selection.
                _ = selection.remove_all_ranges();
            }
        }
    };
    shown(move || match selected.get() {
        None => nothing(),
        Some((_, left, bottom)) => view! {
            <button
                type="button"
                class="button passage-link"
                style:left=pixels(left)
                style:top=pixels(bottom)
                on:mousedown=handle(|event: leptos::ev::MouseEvent| event.prevent_default())
                on:click=handle(on_click)
            >
                <Icon name="link" />
                "Link to this passage"
            </button>
        }
        .into_any(),
    })
}

/// The selected text as a passage; nothing where none is selected, or it leaves its paragraph.
fn selected_passage() -> Option<Selected> {
    let selection = window().get_selection().ok()??;
    if selection.is_collapsed() || selection.range_count() == 0 {
        return None;
    }
    let range = selection.get_range_at(0).ok()?;
    let element = |node: web_sys::Node| {
        node.dyn_ref::<Element>().cloned().or_else(|| node.parent_element())?.closest("#document .block").ok()?
    };
    let block = element(range.start_container().ok()?)?;
    if element(range.end_container().ok()?).as_ref() != Some(&block) {
        return None;
    }
    let text = block.query_selector(".block-text").ok()??;
    let paragraph = block.get_attribute("data-paragraph")?.parse().ok()?;
    let start = characters_before(&text, &range)?;
    let n_characters = String::from(range.to_string()).chars().count() as u32;
    let place = range.get_bounding_client_rect();
    let passage = Passage { paragraph, characters: Some((start, start + n_characters)) };
    (n_characters > 0).then_some((passage, place.left().max(8.0), place.bottom() + 6.0))
}

/// How many characters of a paragraph stand before a range in it.
fn characters_before(text: &Element, range: &Range) -> Option<u32> {
    let before = document().create_range().ok()?;
    before.select_node_contents(text).ok()?;
    before.set_end(&range.start_container().ok()?, range.start_offset().ok()?).ok()?;
    Some(String::from(before.to_string()).chars().count() as u32)
}
