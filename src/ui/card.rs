//! The card of a name: what it is, what else it is called, where it stands and with whom.

use concord_engine::entity::EntityId;
use concord_view_state::card::{Card, Neighbour, card};
use concord_view_state::results::Line;
use concord_view_state::state::Mode;
use concord_view_state::words::{count_in_words, kind_in_a_word};
use concord_view_state::{View, ViewState};
use leptos::prelude::*;

use super::concordance::{KwicRow, opens_document};
use super::dynamic::{Parts, handle, nothing, said, shown};
use super::focus::{find, focus};
use super::icon::Icon;
use super::page::{OpenCard, Page, use_page};

mod reports;

use reports::ReportList;

/// How many mentions the card lists before it is asked for all.
const N_LINES: usize = 4;
/// The card's width, as in `style/card.css`, and the room it keeps to the edge of the document's room, in CSS pixels.
const WIDTH: f64 = 352.0;
const EDGE: f64 = 12.0;
/// What stays in place at the head of the room, as in `style/layout.css`: what takes the focus below it moves no text.
const HEAD: f64 = 72.0;
/// The room between the card and what was clicked.
const GAP: f64 = 8.0;

/// The card, where one is open. It stands in the room of the document, so that it moves with the text that it is about.
#[component]
pub(super) fn CardPopover() -> impl IntoView {
    let page = use_page();
    // Made anew for another entity only: a walk from mention to mention moves it and keeps the focus.
    let entity = Memo::new(move |_| page.card.with(|card| Some(card.as_ref()?.entity)));
    view! {
        <div class="card-place">
            {shown(move || match entity.get() {
                Some(entity) => view! { <CardDialog entity /> }.into_any(),
                None => nothing(),
            })}
        </div>
    }
}

/// An open card.
#[component]
fn CardDialog(
    /// Whose card.
    entity: EntityId,
) -> impl IntoView {
    let page = use_page();
    let model = card(page.explorer, entity);
    let place = Memo::new(move |_| page.card.with(|card| Placed::beside(card.as_ref()?.place)));
    let style = move |of: fn(&Placed) -> &String| {
        said(move || place.with(|place| place.as_ref().map(of).cloned().unwrap_or_default()))
    };
    let why = move || page.card.with(|card| card.as_ref().and_then(|card| card.why.clone()).unwrap_or_default());
    request_animation_frame(|| focus(".card"));
    view! {
        <div
            class="card"
            role="dialog"
            aria-label=model.label.clone()
            tabindex="-1"
            data-kind=model.kind.name()
            style:left=style(|place| &place.left)
            style:top=style(|place| &place.top)
            style:bottom=style(|place| &place.bottom)
            style:max-height=style(|place| &place.max_height)
        >
            <CardHead model=model.clone() />
            <CardActions model=model.clone() />
            <MentionLines lines=model.lines.clone() />
            {model.reports.iter().cloned().map(|reports| view! { <ReportList reports /> }).parts()}
            <Neighbours neighbours=model.neighbours.clone() />
            <p class="card-why">{said(why)}</p>
        </div>
    }
}

/// Some of the mentions, the one that was clicked first.
#[component]
fn MentionLines(
    /// All of them.
    lines: Vec<Line>,
) -> impl IntoView {
    let page = use_page();
    let all = StoredValue::new(lines);
    let first = Memo::new(move |_| all.with_value(|lines| place_of_shown(page, lines)).unwrap_or(0));
    view! {
        <ul class="card-lines">
            {shown(move || {
                let shown = all.with_value(|lines| {
                    let start = first.get().min(lines.len().saturating_sub(N_LINES));
                    lines.iter().skip(start).take(N_LINES).cloned().collect::<Vec<_>>()
                });
                let rows = (0..shown.len()).map(|i| {
                    let is_first = opens_document(&shown, i);
                    view! { <KwicRow line=shown[i].clone() is_first /> }
                });
                rows.parts().into_any()
            })}
        </ul>
    }
}

/// The place of the mention that was clicked or walked to, among all.
fn place_of_shown(page: Page, lines: &[Line]) -> Option<usize> {
    let (doc, passage) = page.card.with(|card| card.as_ref()?.at)?;
    lines.iter().position(|line| line.doc == doc && line.at == Some(passage))
}

/// Where the card stands, as lengths for its style, counted from the beginning of the text.
#[derive(Clone, Debug, PartialEq)]
struct Placed {
    left: String,
    top: String,
    bottom: String,
    max_height: String,
}

impl Placed {
    /// Below what was clicked where there is more room below it, else above: never over it.
    fn beside((left, top, bottom): (f64, f64, f64)) -> Option<Self> {
        let element = find(".document-room")?;
        let room = element.get_bounding_client_rect();
        let beginning = room.top() - f64::from(element.scroll_top());
        let (above, below) = (top - room.top() - HEAD, room.bottom() - bottom - EDGE);
        let is_above = above > below;
        let auto = || "auto".to_owned();
        Some(Self {
            left: pixels((left.min(room.right() - WIDTH - EDGE) - room.left()).max(EDGE)),
            top: if is_above { auto() } else { pixels(bottom + GAP - beginning) },
            bottom: if is_above { pixels(beginning - top + GAP) } else { auto() },
            max_height: pixels(if is_above { above } else { below } - GAP),
        })
    }
}

/// What it is and what else it is called.
#[component]
fn CardHead(
    /// The card.
    model: Card,
) -> impl IntoView {
    let page = use_page();
    let counts = format!(
        "{} in {}",
        count_in_words(model.n_mentions, "mention", "mentions"),
        count_in_words(model.n_documents, "document", "documents"),
    );
    view! {
        <header class="card-head">
            <p class="card-kind">{kind_in_a_word(model.kind)}</p>
            <button type="button" class="tool card-close" aria-label="Close" on:click=handle(move |_| close(page))>
                <Icon name="close" />
            </button>
            <h2 dir="auto">{model.label}</h2>
            {(!model.aliases.is_empty()).then(|| view! {
                <p class="card-aliases">"Also "<bdi>{model.aliases.join(" · ")}</bdi></p>
            }).parts()}
            <p class="card-counts">{counts}</p>
            <Known country=model.country coordinates=model.coordinates identifier=model.identifier />
        </header>
    }
}

/// What the lexicon knows of it: it is not said by the texts.
#[component]
fn Known(
    /// The country that it lies in or belongs to; may be empty.
    country: String,
    /// Where it lies; may be empty.
    coordinates: String,
    /// Its item in Wikidata; may be empty.
    identifier: String,
) -> impl IntoView {
    let country = if country.is_empty() { country } else { format!("Country: {country}") };
    let facts: Vec<String> = [country, coordinates].into_iter().filter(|fact| !fact.is_empty()).collect();
    (!facts.is_empty() || !identifier.is_empty()).then(|| {
        view! {
            <p class="card-known" title="From the lexicon, not from these texts">
                {facts.join(" · ")}
                {(!identifier.is_empty()).then(|| view! {
                    " "
                    <a href=format!("https://www.wikidata.org/wiki/{identifier}") rel="noopener noreferrer external">
                        {format!("Wikidata {identifier}")}
                    </a>
                }).parts()}
            </p>
        }
    }).parts()
}

/// The ways from a card: the next mention, all of them, the filter.
#[component]
fn CardActions(
    /// The card.
    model: Card,
) -> impl IntoView {
    let page = use_page();
    let Some(facet) = model.facet else {
        return view! { <Walk lines=model.lines /> }.into_any();
    };
    let slug = StoredValue::new(model.slug);
    let is_chosen = move || slug.with_value(|slug| page.with(|state| state.mode(facet, slug)).is_some());
    let with_mode = move |mode| slug.with_value(|slug| page.state_now().with_value(facet, slug, mode));
    let on_filter = move |_| page.go(with_mode((!is_chosen()).then_some(Mode::Any)));
    let on_lines = move |_| {
        let state = ViewState {
            view: View::Concordance,
            doc: None,
            at: None,
            query: String::new(),
            ..with_mode(Some(Mode::Any))
        };
        page.go(state);
    };
    view! {
        <Walk lines=model.lines />
        <div class="card-actions">
            <button type="button" class="button" on:click=handle(on_filter)>
                {said(move || if is_chosen() { "Remove this filter" } else { "Filter by this" })}
            </button>
            <button type="button" class="button" on:click=handle(on_lines)>"All mentions"</button>
        </div>
    }
    .into_any()
}

/// From mention to mention, through all documents; the card stays.
#[component]
fn Walk(
    /// Every mention.
    lines: Vec<Line>,
) -> impl IntoView {
    let page = use_page();
    let n = lines.len();
    let lines = StoredValue::new(lines);
    let at = move || lines.with_value(|lines| place_of_shown(page, lines));
    let step = move |by: isize| {
        let next = match at() {
            Some(at) => (at as isize + by).rem_euclid(n as isize) as usize,
            None if by < 0 => n - 1,
            None => 0,
        };
        lines.with_value(|lines| walk_to(page, &lines[next]));
    };
    (n > 0).then(|| {
        view! {
            <div class="card-walk" role="group" aria-label="Mentions one by one">
                <button type="button" class="tool" aria-label="Previous mention" on:click=handle(move |_| step(-1))>
                    <Icon name="previous" />
                </button>
                <span aria-live="polite">
                    {said(move || at().map_or_else(|| "Mention by mention".to_owned(), |at| format!("{} of {n}", at + 1)))}
                </span>
                <button type="button" class="tool" aria-label="Next mention" on:click=handle(move |_| step(1))>
                    <Icon name="next" />
                </button>
            </div>
        }
    }).parts()
}

/// Opens a mention with the card beside it.
fn walk_to(page: Page, line: &Line) {
    let Some(at) = line.at else { return };
    let open = page.card.get_untracked().map(|card| OpenCard { at: Some((line.doc, at)), why: None, ..card });
    page.go(page.state_now().with_passage(&line.slug, at));
    page.card.set(open);
    // The first frame writes the document and brings the mention into view, the second one knows where that is.
    request_animation_frame(move || {
        request_animation_frame(move || {
            let mention = find("#document .passage").and_then(|passage| passage.closest(".mention").ok().flatten());
            let (Some(mention), Some(open)) = (mention, page.card.get_untracked()) else { return };
            let place = mention.get_bounding_client_rect();
            page.card.set(Some(OpenCard {
                place: (place.left(), place.top(), place.bottom()),
                origin: format!("#{}", mention.id()),
                ..open
            }));
        });
    });
}

/// Who and what stands in the same paragraphs.
#[component]
fn Neighbours(
    /// The neighbours, closest first.
    neighbours: Vec<Neighbour>,
) -> impl IntoView {
    let page = use_page();
    (!neighbours.is_empty())
        .then(|| {
            view! {
                <div class="card-neighbours">
                    <h3>{"In the same paragraphs"}</h3>
                    <ul>
                        {neighbours.into_iter().map(|other| view! {
                            <li>
                                <button
                                    type="button"
                                    class="link-button"
                                    data-kind=other.kind.name()
                                    on:click=handle(move |_| show_other(page, other.entity))
                                >
                                    <bdi>{other.label}</bdi>
                                </button>
                                <span class="card-count">{other.n_paragraphs}</span>
                            </li>
                        }).parts()}
                    </ul>
                </div>
            }
        })
        .parts()
}

fn show_other(page: Page, entity: EntityId) {
    page.card.update(|open| {
        if let Some(open) = open {
            open.entity = entity;
            open.why = None;
            open.at = None;
        }
    });
}

/// Closes the card; the focus goes back to where it came from.
pub(super) fn close(page: Page) {
    if let Some(open) = page.card.get_untracked() {
        page.card.set(None);
        if find(&open.origin).is_some() {
            focus(&open.origin);
        }
    }
}

/// A length for the style of an element. Whole pixels: to write a fraction would cost ten kilobytes of code.
pub(super) fn pixels(length: f64) -> String {
    format!("{}px", length as i32)
}
