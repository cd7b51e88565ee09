//! An open document: its head, its paragraphs, and what is marked in them.

use concord_engine::corpus::{BlockKind, DocId, Document};
use concord_engine::entity::{EntityId, EntityKind};
use concord_engine::highlight::segments;
use concord_engine::index::Facet;
use concord_engine::text::Span;

use crate::explorer::Explorer;
use crate::results::{Version, other_versions, source_label};
use crate::words::{count_in_words, date_in_words, how_in_words};

/// An open document, without what depends on the query.
#[derive(Clone, Debug, PartialEq)]
pub struct Reader {
    /// The document.
    pub doc: DocId,
    /// Its name in addresses.
    pub slug: String,
    /// Its title.
    pub title: String,
    /// Whether the title was made from the text.
    pub is_title_inferred: bool,
    /// How the title is known, where the text does not state it.
    pub title_how: Option<String>,
    /// Its date in words; empty where unknown.
    pub date: String,
    /// How the date is known, where the text does not state it.
    pub date_how: Option<String>,
    /// Who published it; empty where unknown.
    pub source: String,
    /// How the source is known, where the text does not state it.
    pub source_how: Option<String>,
    /// The home page of the source; may be empty.
    pub source_home: String,
    /// The name of its language, in a collection of several; otherwise empty.
    pub language: &'static str,
    /// Other versions of it.
    pub versions: Vec<Version>,
    /// The seed it was read from.
    pub file: String,
    /// Its length in words.
    pub n_words: usize,
    /// Its parts in order.
    pub parts: Vec<ReaderPart>,
    /// The kinds named in the text, with the number of mentions.
    pub legend: Vec<(EntityKind, usize)>,
}

/// A part of an open document.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ReaderPart {
    /// A block of the text.
    Block {
        /// Its number, for links.
        number: u32,
        /// Its role.
        kind: BlockKind,
        /// Where it stands.
        span: Span,
    },
    /// Blocks of page furniture that follow one another, folded into one line.
    Furniture {
        /// What the line says: `contact block, 9 lines`.
        label: String,
        /// The blocks.
        spans: Vec<Span>,
    },
}

/// The reader of a document.
pub fn reader(explorer: &Explorer, doc: DocId) -> Reader {
    let edition = &explorer.edition;
    let document = edition.document(doc);
    let source = document.source.as_ref();
    let mentions = edition.body_mentions(doc);
    let legend = EntityKind::ALL
        .into_iter()
        .map(|kind| (kind, mentions.iter().filter(|m| edition.kind(m.entity) == kind).count()))
        .filter(|&(_, n)| n > 0)
        .collect();
    Reader {
        doc,
        slug: document.slug.clone(),
        title: document.title.value.clone(),
        is_title_inferred: document.title.how.is_inferred(),
        title_how: how_in_words(&document.title.how),
        date: document.date.as_ref().map(|date| date_in_words(date.value)).unwrap_or_default(),
        date_how: document.date.as_ref().and_then(|date| how_in_words(&date.how)),
        source: source_label(explorer, &document).to_owned(),
        source_how: source.and_then(|source| how_in_words(&source.how)),
        source_home: source.map(|source| edition.about.sources[source.value.index()].home.clone()).unwrap_or_default(),
        language: language(explorer, &document),
        versions: other_versions(explorer, doc, |_| true),
        file: document.file.clone(),
        n_words: explorer.index.n_tokens(doc),
        parts: parts(explorer, doc),
        legend,
    }
}

fn language(explorer: &Explorer, document: &Document) -> &'static str {
    let column = explorer.index.column(Facet::Language);
    let value = document.language.as_ref().and_then(|language| column.find(&language.value));
    value.filter(|_| column.len() > 1).map_or("", |value| column.value(value).label)
}

fn parts(explorer: &Explorer, doc: DocId) -> Vec<ReaderPart> {
    let document = explorer.edition.document(doc);
    let mut numbers = 1..;
    let mut parts: Vec<ReaderPart> = Vec::new();
    let mut reasons: Vec<&str> = Vec::new();
    for block in &document.blocks {
        let BlockKind::Furniture(reason) = &block.kind else {
            reasons.clear();
            parts.extend(numbers.next().map(|number| ReaderPart::Block {
                number,
                kind: block.kind.clone(),
                span: block.span,
            }));
            continue;
        };
        if !reasons.contains(&reason.as_str()) {
            reasons.push(reason);
        }
        if !matches!(parts.last(), Some(ReaderPart::Furniture { .. })) {
            parts.push(ReaderPart::Furniture { label: String::new(), spans: Vec::new() });
        }
        if let Some(ReaderPart::Furniture { label, spans }) = parts.last_mut() {
            spans.push(block.span);
            let text = |span: &Span| span.of(&document.text).lines().filter(|line| !line.trim().is_empty()).count();
            let n_lines: usize = spans.iter().map(text).sum();
            *label = format!("{}, {}", reasons.join(", "), count_in_words(n_lines, "line", "lines"));
        }
    }
    parts
}

/// A run of text inside or outside of one mention.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Run {
    /// The mention, if it is one.
    pub mention: Option<MentionMark>,
    /// Its text, cut where hits begin and end.
    pub pieces: Vec<RunPiece>,
}

/// The mention that a run is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct MentionMark {
    /// The mention's place among the mentions of the document.
    pub index: usize,
    /// The entity meant.
    pub entity: EntityId,
    /// Its kind.
    pub kind: EntityKind,
}

/// A piece of a run.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RunPiece {
    /// The text as it stands in the seed; a page shows its line breaks as spaces.
    pub text: String,
    /// The hit that it is part of: its place among the hits of the document.
    pub hit: Option<usize>,
    /// Whether the passage that the link points at has it.
    pub is_passage: bool,
}

/// A stretch of a document as runs. `hits` are sorted and do not overlap; `passage` is pointed at by the link.
pub fn runs(explorer: &Explorer, doc: DocId, range: Span, hits: &[Span], passage: Option<Span>) -> Vec<Run> {
    let text = &explorer.edition.document(doc).text;
    let mentions = explorer.edition.mentions(doc);
    let mut runs: Vec<Run> = Vec::new();
    for segment in segments(range, &mentions, hits) {
        let mention = segment.mention.map(|index| {
            let entity = mentions[index].entity;
            MentionMark { index, entity, kind: explorer.edition.kind(entity) }
        });
        let mut add = |span: Span, is_passage: bool| {
            let piece = RunPiece { text: span.of(text).to_owned(), hit: segment.hit, is_passage };
            match runs.last_mut() {
                Some(run) if run.mention == mention => {
                    run.pieces.push(piece);
                }
                _ => runs.push(Run { mention, pieces: vec![piece] }),
            }
        };
        for (span, is_passage) in split_at_passage(segment.span, passage) {
            add(span, is_passage);
        }
    }
    runs
}

/// The parts of a span before, in and after a passage, empty ones left out.
fn split_at_passage(span: Span, passage: Option<Span>) -> impl Iterator<Item = (Span, bool)> {
    let passage = passage.unwrap_or(Span { start: span.end, end: span.end });
    let start = passage.start.clamp(span.start, span.end);
    let end = passage.end.clamp(start, span.end);
    [
        (Span { start: span.start, end: start }, false),
        (Span { start, end }, true),
        (Span { start: end, end: span.end }, false),
    ]
    .into_iter()
    .filter(|(span, _)| !span.is_empty())
}
