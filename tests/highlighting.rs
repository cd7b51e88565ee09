//! What is marked covers the text exactly.

use concord_engine::entity::{EntityId, Mention, Why};
use concord_engine::highlight::segments;
use concord_engine::text::Span;
use concord_tests::{explorer, seeds};
use concord_view_state::ViewState;
use concord_view_state::reader::{ReaderPart, reader, runs};
use proptest::prelude::*;

fn mention(span: Span) -> Mention {
    Mention { span, entity: EntityId(0), why: Why::Rule(String::new()) }
}

/// `a..b` mention or hit, `text` of each segment with `m` and `h` behind a slash.
fn cut(text: &str, mentions: &[(usize, usize)], hits: &[(usize, usize)]) -> Vec<String> {
    let mentions: Vec<Mention> = mentions.iter().map(|&(a, b)| mention(Span::new(a, b))).collect();
    let hits: Vec<Span> = hits.iter().map(|&(a, b)| Span::new(a, b)).collect();
    let show = |segment: &concord_engine::highlight::Segment| {
        let mark = |is: bool, sign: &'static str| if is { sign } else { "" };
        format!(
            "{}/{}{}",
            segment.span.of(text),
            mark(segment.mention.is_some(), "m"),
            mark(segment.hit.is_some(), "h")
        )
    };
    segments(Span::new(0, text.len()), &mentions, &hits).iter().map(show).collect()
}

#[test]
fn segments_are_cut_where_marking_changes() {
    for (mentions, hits, expected) in [
        (&[][..], &[][..], &["abcdefgh/"][..]),
        (&[(2, 5)], &[], &["ab/", "cde/m", "fgh/"]),
        (&[(2, 5)], &[(3, 4)], &["ab/", "c/m", "d/mh", "e/m", "fgh/"]),
        (&[(2, 5)], &[(4, 7)], &["ab/", "cd/m", "e/mh", "fg/h", "h/"]),
        (&[(0, 2), (2, 4)], &[(1, 3)], &["a/m", "b/mh", "c/mh", "d/m", "efgh/"]),
        (&[(0, 8)], &[(0, 8)], &["abcdefgh/mh"]),
    ] {
        assert_eq!(cut("abcdefgh", mentions, hits), expected);
    }
}

/// Sorted, not overlapping spans from steps.
fn spans(steps: &[(u32, u32)]) -> Vec<Span> {
    let mut at = 0;
    let step = |&(gap, length): &(u32, u32)| {
        let start = at + gap;
        at = start + length;
        Span { start, end: at }
    };
    steps.iter().map(step).collect()
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn segments_cover_the_text_exactly(
        start in 0..20_u32,
        length in 0..60_u32,
        mentions in proptest::collection::vec((0..6_u32, 1..6_u32), 0..12),
        hits in proptest::collection::vec((0..6_u32, 1..6_u32), 0..12),
    ) {
        let range = Span { start, end: start + length };
        let mentions: Vec<Mention> = spans(&mentions).into_iter().map(mention).collect();
        let hits = spans(&hits);
        let mut at = range.start;
        for segment in segments(range, &mentions, &hits) {
            prop_assert_eq!(segment.span.start, at);
            prop_assert!(!segment.span.is_empty());
            at = segment.span.end;
            let holds = |span: Span| span.contains(segment.span);
            let misses = |span: Span| !span.overlaps(segment.span);
            let is_right = |is_inside: bool, span: Span| if is_inside { holds(span) } else { misses(span) };
            let mentions_fit = mentions.iter().enumerate().all(|(i, m)| is_right(segment.mention == Some(i), m.span));
            let hits_fit = hits.iter().enumerate().all(|(i, &h)| is_right(segment.hit == Some(i), h));
            prop_assert!(mentions_fit && hits_fit, "{:?}", segment);
        }
        prop_assert_eq!(at, range.end);
    }
}

#[test]
fn a_reader_shows_every_letter_of_a_document_once() {
    let explorer = seeds();
    for doc in explorer.edition.doc_ids() {
        let text = &explorer.edition.document(doc).text;
        let outcome = explorer.search(&ViewState { query: "japan viet nam support".into(), ..ViewState::default() });
        let hits = outcome.evaluation.hits(&explorer.edition, doc);
        let mut shown = String::new();
        for part in reader(&explorer, doc).parts {
            let spans = match part {
                ReaderPart::Block { span, .. } => vec![span],
                ReaderPart::Furniture { spans, .. } => spans,
            };
            for span in spans {
                for run in runs(&explorer, doc, span, &hits, None) {
                    shown.extend(run.pieces.iter().map(|piece| piece.text.as_str()));
                }
            }
        }
        let letters = |text: &str| text.chars().filter(|c| !c.is_whitespace()).collect::<String>();
        assert_eq!(letters(&shown), letters(text));
    }
}

#[test]
fn a_hostile_text_is_text() {
    let hostile =
        "<script>alert(1)</script> & <img src=x onerror=alert(2)> said \"quote\" \u{202e}right to left\u{202c}.";
    let explorer = explorer(&[("hostile", hostile)]);
    let doc = explorer.edition.doc_ids().next().expect("there is a document");
    let block = explorer.edition.document(doc).blocks[0].span;
    let shown: String = runs(&explorer, doc, block, &[], None)
        .iter()
        .flat_map(|run| run.pieces.iter().map(|piece| piece.text.as_str()))
        .collect();
    assert_eq!(shown, hostile);
}
