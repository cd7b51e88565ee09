//! Mentions and hits, flattened.

use crate::entity::Mention;
use crate::text::Span;

/// A piece of text with uniform marking.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Segment {
    /// Where it stands.
    pub span: Span,
    /// The mention that it is part of: its place in the document's mentions.
    pub mention: Option<usize>,
    /// The hit that it is part of: its place in the document's hits.
    pub hit: Option<usize>,
}

/// Cuts a stretch of text at the ends of mentions and hits.
///
/// Both lists are sorted and do not overlap within themselves; they may overlap each other. The segments cover the
/// range exactly, in order, none empty. An empty range has none.
pub fn segments(range: Span, mentions: &[Mention], hits: &[Span]) -> Vec<Segment> {
    let mut segments = Vec::new();
    let mut mention = mentions.partition_point(|mention| mention.span.end <= range.start);
    let mut hit = hits.partition_point(|hit| hit.end <= range.start);
    let mut start = range.start;
    while start < range.end {
        let (in_mention, mention_edge) = edge(mentions.get(mention).map(|mention| mention.span), start, range.end);
        let (in_hit, hit_edge) = edge(hits.get(hit).copied(), start, range.end);
        let end = mention_edge.min(hit_edge);
        segments.push(Segment {
            span: Span { start, end },
            mention: in_mention.then_some(mention),
            hit: in_hit.then_some(hit),
        });
        mention += usize::from(mentions.get(mention).is_some_and(|mention| mention.span.end <= end));
        hit += usize::from(hits.get(hit).is_some_and(|hit| hit.end <= end));
        start = end;
    }
    segments
}

/// Whether `start` is inside a span, and where that next changes.
fn edge(span: Option<Span>, start: u32, end: u32) -> (bool, u32) {
    match span {
        Some(span) if span.start <= start => (true, span.end.min(end)),
        Some(span) => (false, span.start.min(end)),
        None => (false, end),
    }
}
