//! Short excerpts.

use crate::corpus::{Block, BlockKind, Document};
use crate::order;
use crate::text::{Span, end_of_word, start_of_word, tokenize};

/// A short excerpt of a document.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Snippet {
    /// The stretch of text shown.
    pub span: Span,
    /// Whether its block has text before it.
    pub is_cut_before: bool,
    /// Whether its block has text after it.
    pub is_cut_after: bool,
}

/// The words of a snippet, about two lines of a list.
const N_TOKENS: usize = 30;
/// How many words stand before the first mark, where there are as many.
const N_TOKENS_BEFORE: usize = 7;

/// The excerpt that shows the most of what is marked, in one paragraph; the beginning of the text where nothing is.
///
/// `marks` are sorted spans: hits, or the mentions of a chosen entity. Different words count more than the same word
/// again. Nothing for a document that is all furniture.
pub fn cut_snippet(document: &Document, marks: &[Span]) -> Option<Snippet> {
    // The title stands above the excerpt anyway: its own words are shown only where the text has none of the marks.
    let (titles, blocks): (Vec<&Block>, Vec<&Block>) =
        document.body_blocks().map(|(_, block)| block).partition(|block| block.kind == BlockKind::Title);
    let best_of = |blocks: &[&Block]| {
        let windows = blocks.iter().filter_map(|block| best_window(document, block.span, marks));
        windows.reduce(|best, next| if next.0 > best.0 { next } else { best })
    };
    let best = best_of(&blocks).or_else(|| best_of(&titles));
    match best {
        Some((_, snippet)) => Some(snippet),
        None => Some(window(document, blocks.first().or(titles.first())?.span, 0)),
    }
}

/// The best excerpt of one block with its weight; nothing where the block has no mark.
fn best_window(document: &Document, block: Span, marks: &[Span]) -> Option<(usize, Snippet)> {
    let first = marks.partition_point(|mark| mark.start < block.start);
    let inside: Vec<Span> = marks[first..].iter().copied().take_while(|mark| mark.end <= block.end).collect();
    let tokens: Vec<u32> = tokenize(block.of(&document.text)).map(|token| block.start + token.span.start).collect();
    inside
        .iter()
        .map(|mark| {
            let at = tokens.partition_point(|&token| token < mark.start);
            let snippet = window(document, block, at.saturating_sub(N_TOKENS_BEFORE));
            let mut words: Vec<&str> = inside
                .iter()
                .filter(|mark| snippet.span.contains(**mark))
                .map(|mark| mark.of(&document.text))
                .collect();
            let n_marks = words.len();
            order::sort(&mut words);
            words.dedup();
            (words.len() * 10 + n_marks, snippet)
        })
        .reduce(|best, next| if next.0 > best.0 { next } else { best })
}

/// The excerpt of a block that begins with the word of this token; the whole block where it is short enough.
fn window(document: &Document, block: Span, first_token: usize) -> Snippet {
    let text = block.of(&document.text);
    let tokens: Vec<Span> = tokenize(text).map(|token| token.span).collect();
    let first = if tokens.len() <= N_TOKENS { 0 } else { first_token };
    let past = (first + N_TOKENS).min(tokens.len());
    let start = if first == 0 { 0 } else { start_of_word(text, tokens[first].range().start) };
    let end = if past == tokens.len() { text.len() } else { end_of_word(text, tokens[past - 1].range().end) };
    let span = Span { start: block.start + start as u32, end: block.start + end as u32 };
    Snippet { span, is_cut_before: start > 0, is_cut_after: end < text.len() }
}
