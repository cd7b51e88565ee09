//! A row of the list: a document with its best excerpt and where its marks stand.

use concord_engine::corpus::{DocId, Document};
use concord_engine::entity::{EntityId, EntityKind};
use concord_engine::highlight::{cut_snippet, segments};
use concord_engine::order;
use concord_engine::text::Span;

use super::versions::{Version, other_versions};
use crate::explorer::{Explorer, Outcome};
use crate::words::{date_in_words, how_in_a_word};

/// How many rows of a list are in the page at first, and how many come at a time as it is read.
pub const N_ROWS: usize = 40;

/// A document in the list.
#[derive(Clone, Debug, PartialEq)]
pub struct ResultRow {
    /// The document.
    pub doc: DocId,
    /// Its name in addresses.
    pub slug: String,
    /// Its title.
    pub title: String,
    /// Whether the title was made from the text.
    pub is_title_inferred: bool,
    /// The date in words; empty where unknown.
    pub date: String,
    /// `inferred` or `given`, where the date is not stated.
    pub date_how: Option<&'static str>,
    /// Who published it; empty where unknown.
    pub source: String,
    /// The excerpt; empty for a document that is all furniture.
    pub snippet: Vec<Piece>,
    /// Where hits and chosen names stand.
    pub ticks: Vec<Tick>,
    /// How many hits there are in its text.
    pub n_hits: usize,
    /// Its other versions among the results, which have no row of their own.
    pub versions: Vec<Version>,
}

/// A piece of an excerpt.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Piece {
    /// The text, white space made single.
    pub text: String,
    /// Whether it is a hit, or a mention of a chosen entity where nothing is typed.
    pub is_marked: bool,
}

/// A place in a document.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Tick {
    /// From 0, the beginning of what is seen of the document, to 1, its end; see [`position_seen`].
    pub at: f32,
    /// The kind of the mention; nothing for a hit.
    pub kind: Option<EntityKind>,
    /// The stretch of text.
    pub span: Span,
}

/// The row of a document.
pub fn result_row(explorer: &Explorer, outcome: &Outcome, doc: DocId) -> ResultRow {
    let document = explorer.edition.document(doc);
    let hits = outcome.evaluation.hits(&explorer.edition, doc);
    let chosen = chosen_entities(explorer, outcome);
    let mentions: Vec<(Span, EntityKind)> = explorer
        .edition
        .body_mentions(doc)
        .into_iter()
        .filter(|mention| chosen.contains(&mention.entity))
        .map(|mention| (mention.span, explorer.edition.kind(mention.entity)))
        .collect();
    let marks = if hits.is_empty() { mentions.iter().map(|&(span, _)| span).collect() } else { hits.clone() };
    let at = |span: Span| position_seen(&document, span.start);
    let mut ticks: Vec<Tick> = hits.iter().map(|&span| Tick { at: at(span), kind: None, span }).collect();
    ticks.extend(mentions.iter().map(|&(span, kind)| Tick { at: at(span), kind: Some(kind), span }));
    order::sort_by_key(&mut ticks, |tick| tick.span);
    ResultRow {
        doc,
        slug: document.slug.clone(),
        title: document.title.value.clone(),
        is_title_inferred: document.title.how.is_inferred(),
        date: document.date.as_ref().map(|date| date_in_words(date.value)).unwrap_or_default(),
        date_how: document.date.as_ref().and_then(|date| how_in_a_word(&date.how)),
        source: source_label(explorer, &document).to_owned(),
        snippet: snippet_pieces(&document, &marks),
        ticks,
        n_hits: hits.len(),
        versions: other_versions(explorer, doc, |other| outcome.documents.contains(other)),
    }
}

/// Where a place stands in what is seen of a document, from 0, its beginning, to 1, its end: folded page furniture takes
/// no room.
pub fn position_seen(document: &Document, place: u32) -> f32 {
    let n_before = |place: u32| -> u32 {
        document.body_blocks().map(|(_, block)| block.span.end.min(place).saturating_sub(block.span.start)).sum()
    };
    n_before(place) as f32 / n_before(u32::MAX).max(1) as f32
}

/// The label of a document's source; empty where unknown.
pub(crate) fn source_label<'e>(explorer: &'e Explorer, document: &Document) -> &'e str {
    let sources = &explorer.edition.about.sources;
    document.source.as_ref().map_or("", |source| sources[source.value.index()].label.as_str())
}

/// The entities chosen with *any of* or *all of*.
pub fn chosen_entities(explorer: &Explorer, outcome: &Outcome) -> Vec<EntityId> {
    let choices = outcome.filter.choices.iter();
    choices
        .flat_map(|(facet, choice)| {
            let column = explorer.index.column(*facet);
            choice.any.iter().chain(&choice.all).filter_map(|&value| column.value(value).entity)
        })
        .collect()
}

fn snippet_pieces(document: &Document, marks: &[Span]) -> Vec<Piece> {
    let Some(snippet) = cut_snippet(document, marks) else { return Vec::new() };
    let mut pieces: Vec<Piece> = segments(snippet.span, &[], marks)
        .into_iter()
        .map(|segment| Piece { text: single_spaces(segment.span.of(&document.text)), is_marked: segment.hit.is_some() })
        .collect();
    let plain = |text: &str| Piece { text: text.to_owned(), is_marked: false };
    if snippet.is_cut_before {
        pieces.insert(0, plain("… "));
    }
    if snippet.is_cut_after {
        pieces.push(plain(" …"));
    }
    pieces
}

/// Runs of white space as one space each; one at an end stays.
pub(crate) fn single_spaces(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for c in text.chars() {
        match c {
            _ if !c.is_whitespace() => out.push(c),
            _ if out.ends_with(' ') => {}
            _ => out.push(' '),
        }
    }
    out
}
