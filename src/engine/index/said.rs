//! Which words of a text someone said: what a search within statements looks at in place.
//!
//! The relations of a corpus have their statements too, with speakers and spans, and reading them takes reading them
//! all. Here are only the places: by document, which of the tokens of its text proper are a statement's.

use std::ops::Range;

use super::texts::{BODY, stretches};
use crate::corpus::Document;
use crate::pack::{Cursor, Offsets, Pack, Records, Section, Writer};
use crate::text::{Span, tokenize};

/// The statements of each document of a pack.
#[derive(Clone, Debug)]
pub(crate) struct Said {
    places: &'static [u8],
    offsets: Offsets,
}

impl Said {
    pub(crate) fn open(pack: Pack) -> Self {
        Self { places: pack.section(Section::Said), offsets: Offsets::read(pack.section(Section::SaidLengths)) }
    }

    /// Whether no document has a statement.
    pub(crate) const fn is_empty(&self) -> bool {
        self.places.is_empty()
    }

    /// The statements of a document, as places among the tokens of its text proper, the first first. They may overlap.
    pub(crate) fn of(&self, doc: usize) -> Vec<Range<usize>> {
        let mut cursor = Cursor::new(self.offsets.record(self.places, doc));
        let mut places = Vec::new();
        let mut start = 0_usize;
        while !cursor.is_at_end() {
            start += cursor.number() as usize;
            places.push(start..start + cursor.number() as usize);
        }
        places
    }
}

/// The sections of what was said, from the spans of the statements in each document; empty where nobody said anything.
pub(crate) fn write_said(documents: &[Document], spans: &[Vec<Span>]) -> Vec<(Section, Vec<u8>)> {
    let mut records = Records::default();
    if spans.iter().any(|spans| !spans.is_empty()) {
        documents.iter().zip(spans).for_each(|(document, spans)| records.push(&write_places(document, spans)));
    }
    vec![(Section::SaidLengths, records.lengths.bytes), (Section::Said, records.bytes)]
}

fn write_places(document: &Document, spans: &[Span]) -> Vec<u8> {
    if spans.is_empty() {
        return Vec::new();
    }
    let blocks = stretches(document).into_iter().filter(|stretch| stretch.part == BODY).filter_map(|it| it.span);
    let tokens: Vec<Span> = blocks
        .flat_map(|block| {
            let token = move |span: Span| Span { start: block.start + span.start, end: block.start + span.end };
            tokenize(block.of(&document.text)).map(move |it| token(it.span))
        })
        .collect();
    let place = |span: &Span| {
        let start = tokens.partition_point(|token| token.start < span.start);
        start..tokens.partition_point(|token| token.end <= span.end)
    };
    let mut places: Vec<Range<usize>> = spans.iter().map(place).filter(|place| !place.is_empty()).collect();
    places.sort_by_key(|place| (place.start, place.end));
    places.dedup();
    let mut out = Writer::default();
    let mut before = 0;
    for place in places {
        out.number((place.start - before) as u32);
        out.number(place.len() as u32);
        before = place.start;
    }
    out.bytes
}
