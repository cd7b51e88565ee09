//! The open document.

use concord_engine::corpus::{BlockKind, DocId};
use concord_engine::text::Span;
use concord_view_state::reader::{Reader, ReaderPart, Run, reader, runs};
use concord_view_state::words::count_in_words;
use leptos::prelude::*;
use web_sys::ScrollLogicalPosition;

use super::dynamic::{Parts, handle, said, shown_when};
use super::focus::bring_into_view;
use super::icon::Icon;
use super::legend::Legend;
use super::page::{Page, use_page};
use super::versions::Versions;

mod hit_map;
mod passage_link;
mod text;

use hit_map::HitMap;
use passage_link::PassageLink;
use text::{BlockText, Furniture};

/// An open document: head, legend, text, and a map of its marks in the margin.
#[component]
pub(super) fn ReaderPage(
    /// Which document.
    doc: DocId,
) -> impl IntoView {
    let page = use_page();
    let model = reader(page.explorer, doc);
    let hidden = move || page.with(|state| state.hide.iter().map(|kind| kind.name()).collect::<Vec<_>>().join(" "));
    keep_marks_in_view(page);
    let title_block = model.parts.iter().find_map(|part| match part {
        ReaderPart::Block { number, kind: BlockKind::Title, span } => Some((*number, *span)),
        _ => None,
    });
    let parts = model.parts.clone();
    view! {
        <div class="reader" data-hide=said(hidden)>
            <DocumentBar />
            <article id="document" class="document">
                <Head model=model.clone() title_block />
                <Legend kinds=model.legend.clone() />
                {parts.into_iter().map(|part| match part {
                    ReaderPart::Block { kind: BlockKind::Title, .. } => ().into_any(),
                    ReaderPart::Block { number, kind, span } => {
                        view! { <BlockText doc number kind span /> }.into_any()
                    }
                    ReaderPart::Furniture { label, spans } => view! { <Furniture doc label spans /> }.into_any(),
                }).parts()}
                <p class="document-end">{format!("End of the document. Read from {}.", model.file)}</p>
            </article>
            <PassageLink doc />
        </div>
        <HitMap doc />
    }
}

/// The bar above the text: the way back, and the way through the marks.
#[component]
fn DocumentBar() -> impl IntoView {
    let page = use_page();
    let n = move || page.targets.with(|targets| targets.spans.len());
    let position = move || {
        let (noun, nouns) =
            if page.targets.with(|targets| targets.are_hits) { ("hit", "hits") } else { ("mention", "mentions") };
        match page.current.get() {
            Some(at) => format!("{} of {}", at + 1, count_in_words(n(), noun, nouns)),
            None => count_in_words(n(), noun, nouns),
        }
    };
    view! {
        <div class="document-bar">
            <button
                type="button"
                class="button back"
                title="Close the document (Esc)"
                on:click=handle(move |_| page.go(page.state_now().with_document(None)))
            >
                <Icon name="back" />
                "Results"
            </button>
            {shown_when(move || n() > 0, move || view! {
                <div class="walk" role="group" aria-label="Hits in this document">
                    <span class="walk-position" aria-live="polite">{said(position)}</span>
                    <button type="button" class="tool" aria-label="Previous" title="Previous (p)" on:click=handle(move |_| page.step(-1))>
                        <Icon name="previous" />
                    </button>
                    <button type="button" class="tool" aria-label="Next" title="Next (n)" on:click=handle(move |_| page.step(1))>
                        <Icon name="next" />
                    </button>
                </div>
            }.into_any())}
        </div>
    }
}

/// Title, date, source, length; each with how it is known where the text does not state it.
#[component]
fn Head(
    /// The document.
    model: Reader,
    /// The title line of the text, where there is one.
    title_block: Option<(u32, Span)>,
) -> impl IntoView {
    let doc = model.doc;
    let title = match title_block {
        Some((number, span)) => view! { <BlockText doc number kind=BlockKind::Title span /> }.into_any(),
        None => view! {
            <h2 class="document-title" dir="auto" data-inferred=model.is_title_inferred.to_string()>
                {model.title.clone()}
            </h2>
        }
        .into_any(),
    };
    let reasons = merged([("Title", model.title_how), ("Date", model.date_how), ("Source", model.source_how)])
        .into_iter()
        .map(|(what, how)| view! { <li>{what}": "{how}</li> })
        .parts();
    let source = match model.source_home.is_empty() {
        true => view! { <bdi>{model.source}</bdi> }.into_any(),
        false => view! { <a href=model.source_home rel="noopener noreferrer external"><bdi>{model.source}</bdi></a> }
            .into_any(),
    };
    view! {
        <header class="document-head">
            {title}
            <p class="document-meta">
                <span>{if model.date.is_empty() { "Date unknown".to_owned() } else { model.date }}</span>
                <span class="document-source">{source}</span>
                {(!model.language.is_empty()).then(|| view! { <span>{model.language}</span> }).parts()}
                <span>{count_in_words(model.n_words, "word", "words")}</span>
            </p>
            <Versions doc versions=model.versions />
            <ul class="document-reasons">{reasons}</ul>
        </header>
    }
}

/// How each thing is known, where that is to be said; things known in the same way stand together: `Date and source`.
fn merged(known: [(&'static str, Option<String>); 3]) -> Vec<(String, String)> {
    let mut merged: Vec<(String, String)> = Vec::new();
    for (what, how) in known {
        let Some(how) = how else { continue };
        match merged.iter_mut().find(|(_, other)| *other == how) {
            Some((names, _)) => *names = format!("{} and {}", names.replace(" and ", ", "), what.to_lowercase()),
            None => merged.push((what.to_owned(), how)),
        }
    }
    merged
}

/// After a document opens, and after each step through its marks, what is meant stands in the middle of the room.
fn keep_marks_in_view(page: Page) {
    // A memo, so that hiding a kind or choosing a filter leaves the text where the reader has it.
    let at = Memo::new(move |_| page.with(|state| state.at));
    Effect::new(move |_| {
        let at = at.get();
        page.open.track();
        let are_hits = page.targets.with(|targets| targets.are_hits);
        request_animation_frame(move || {
            if at.is_some() {
                bring_into_view("#document .passage, #document [data-passage=true]", ScrollLogicalPosition::Center);
            } else if are_hits {
                bring_into_view("#document .hit", ScrollLogicalPosition::Nearest);
            }
        });
    });
    Effect::new(move |_| {
        if page.current.get().is_some() {
            request_animation_frame(|| {
                bring_into_view("#document [data-current=true]", ScrollLogicalPosition::Center);
            });
        }
    });
}

/// The runs of a stretch of the document, with its hits and the passage of the link.
fn runs_of(page: Page, doc: DocId, range: Span) -> Memo<Vec<Run>> {
    Memo::new(move |_| {
        let passage = page.with(|state| state.at).and_then(|at| {
            at.characters?;
            page.explorer.passage_span(doc, at)
        });
        page.targets.with(|targets| {
            let hits: &[Span] = if targets.are_hits { &targets.spans } else { &[] };
            runs(page.explorer, doc, range, hits, passage)
        })
    })
}
