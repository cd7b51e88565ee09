//! The text of an open document: blocks, and the names and hits in them.

use concord_engine::corpus::{BlockKind, DocId};
use concord_engine::index::Facet;
use concord_engine::text::Span;
use concord_view_state::card::why_in_words;
use concord_view_state::reader::{MentionMark, Run, RunPiece};
use concord_view_state::state::Mode;
use concord_view_state::{Passage, ViewState};
use leptos::prelude::*;
use leptos::wasm_bindgen::JsCast;
use web_sys::Element;

use super::super::address_bar;
use super::super::dynamic::{Parts, flag, handle, said, shown};
use super::super::link::{Link, is_plain_click, link_to};
use super::super::page::{OpenCard, Page, use_page};
use super::runs_of;

/// A block of the text: made once; only blocks whose marks change are written again.
#[component]
pub(super) fn BlockText(
    /// The document.
    doc: DocId,
    /// The block's number, for links.
    number: u32,
    /// Its role.
    kind: BlockKind,
    /// Where it stands.
    span: Span,
) -> impl IntoView {
    let page = use_page();
    let runs = runs_of(page, doc, span);
    let text = shown(move || runs.get().into_iter().map(|run| view! { <RunText doc run /> }).parts().into_any());
    let passage = Passage { paragraph: number, characters: None };
    let is_passage = flag(move || page.with(|state| state.at == Some(passage)));
    let number_link = view! { <ParagraphNumber doc passage /> };
    let content = match kind {
        BlockKind::Title => view! { <h2 class="document-title block-text" dir="auto">{text}</h2> }.into_any(),
        BlockKind::Heading => view! { <h3 class="block-text" dir="auto">{text}</h3> }.into_any(),
        _ => view! { <p class="block-text" dir="auto">{text}</p> }.into_any(),
    };
    let role = match kind {
        BlockKind::Title => "title",
        BlockKind::Heading => "heading",
        BlockKind::Caption => "caption",
        BlockKind::ListItem => "list-item",
        BlockKind::Quotation => "quotation",
        BlockKind::Paragraph | BlockKind::Furniture(_) => "paragraph",
    };
    view! {
        <div class="block" data-role=role data-paragraph=number.to_string() data-passage=is_passage>
            {number_link}
            {content}
        </div>
    }
}

/// The number beside a block: the link to it.
#[component]
fn ParagraphNumber(
    /// The document.
    doc: DocId,
    /// The block as a passage.
    passage: Passage,
) -> impl IntoView {
    let page = use_page();
    let slug = page.explorer.edition.slug(doc);
    let Link { href, on_click } = link_to(page, move |state| state.with_passage(slug, passage));
    view! {
        <a
            class="paragraph-number"
            href=href
            aria-label=format!("Link to paragraph {}", passage.paragraph)
            on:click=on_click
        >
            {passage.paragraph}
        </a>
    }
}

/// Text with uniform marking: plain, or a name.
#[component]
fn RunText(
    /// The document.
    doc: DocId,
    /// The run.
    run: Run,
) -> impl IntoView {
    let pieces = run.pieces.into_iter().map(|piece| view! { <PieceText piece /> }).parts();
    match run.mention {
        Some(mention) => view! { <MentionLink doc mention>{pieces}</MentionLink> }.into_any(),
        None => pieces.into_any(),
    }
}

/// A piece of text: plain, a hit, the passage of the link, or both.
#[component]
fn PieceText(
    /// The piece.
    piece: RunPiece,
) -> impl IntoView {
    let page = use_page();
    let text = match piece.hit {
        Some(hit) => {
            let is_current = flag(move || page.current.get() == Some(hit));
            view! { <mark class="hit" data-current=is_current>{piece.text}</mark> }.into_any()
        }
        None => piece.text.into_any(),
    };
    match piece.is_passage {
        true => view! { <span class="passage">{text}</span> }.into_any(),
        false => text,
    }
}

/// A name. A click shows its card; opened in a new tab it is the view filtered by it.
#[component]
fn MentionLink(
    /// The document.
    doc: DocId,
    /// The mention.
    mention: MentionMark,
    /// Its text.
    children: Children,
) -> impl IntoView {
    let page = use_page();
    let entity = page.explorer.edition.entity(mention.entity);
    let span = page.explorer.edition.mentions(doc)[mention.index].span;
    let href = said(move || address_bar::relative(&filtered(page, mention)));
    let is_current = flag(move || {
        let at = page.current.get();
        page.targets.with(|targets| !targets.are_hits && at.and_then(|at| targets.spans.get(at)) == Some(&span))
    });
    let is_chosen = flag(move || {
        let facet = Facet::of_kind(mention.kind);
        let mode = facet.and_then(|facet| page.with(|state| state.mode(facet, &entity.slug)));
        matches!(mode, Some(Mode::Any | Mode::All))
    });
    let on_click = move |event: leptos::ev::MouseEvent| {
        if is_plain_click(&event) {
            event.prevent_default();
            if let Some(element) = event.current_target().and_then(|target| target.dyn_into::<Element>().ok()) {
                show_card(page, doc, mention, &element);
            }
        }
    };
    view! {
        <a
            class="mention"
            id=format!("mention-{}", mention.index)
            data-kind=mention.kind.name()
            data-current=is_current
            data-chosen=is_chosen
            aria-haspopup="dialog"
            href=href
            on:click=handle(on_click)
        >
            {children()}
        </a>
    }
}

/// The view narrowed to documents with this entity; dates and amounts narrow nothing.
fn filtered(page: Page, mention: MentionMark) -> ViewState {
    let entity = page.explorer.edition.entity(mention.entity);
    match Facet::of_kind(mention.kind) {
        Some(facet) => page.state().with_value(facet, &entity.slug, Some(Mode::Any)),
        None => page.state(),
    }
}

fn show_card(page: Page, doc: DocId, mention: MentionMark, element: &Element) {
    let place = element.get_bounding_client_rect();
    page.card.set(Some(OpenCard {
        entity: mention.entity,
        why: Some(why_in_words(&page.explorer.edition.mentions(doc)[mention.index].why)),
        place: (place.left(), place.top(), place.bottom()),
        origin: format!("#mention-{}", mention.index),
        at: page.explorer.passage_of(doc, page.explorer.edition.mentions(doc)[mention.index].span).map(|at| (doc, at)),
    }));
}

/// Page furniture, folded into one quiet line.
#[component]
pub(super) fn Furniture(
    /// The document.
    doc: DocId,
    /// What the line says.
    label: String,
    /// The folded blocks.
    spans: Vec<Span>,
) -> impl IntoView {
    let page = use_page();
    let document = page.explorer.edition.document(doc);
    view! {
        <details class="furniture">
            <summary>{label}</summary>
            {spans.into_iter().map(|span| view! { <p dir="auto">{span.of(&document.text)}</p> }).parts()}
        </details>
    }
}
