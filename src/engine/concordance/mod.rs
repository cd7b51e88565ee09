//! Keyword in context: each occurrence on a line of its own, with what stands left and right of it.

use crate::corpus::Document;
use crate::text::{Span, end_of_word, start_of_word, tokenize};

/// A keyword-in-context line.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct KwicLine {
    /// The context before the node, in the same paragraph; may be empty.
    pub left: Span,
    /// What the line is about: a hit or a mention.
    pub node: Span,
    /// The context after the node, in the same paragraph; may be empty.
    pub right: Span,
}

/// The lines of these nodes, in their order, with up to `n_tokens` words of context on each side.
///
/// Context does not leave the paragraph, and is cut at white space. Nodes in page furniture, or across paragraphs, have
/// no line.
pub fn kwic_lines(document: &Document, nodes: &[Span], n_tokens: usize) -> Vec<KwicLine> {
    let mut nodes = nodes.iter().copied().peekable();
    let mut lines = Vec::new();
    for (_, block) in document.body_blocks() {
        let block = block.span;
        while nodes.next_if(|node| node.start < block.start).is_some() {}
        if nodes.peek().is_none_or(|node| node.start >= block.end) {
            continue;
        }
        let tokens: Vec<Span> = tokenize(block.of(&document.text))
            .map(|token| Span { start: block.start + token.span.start, end: block.start + token.span.end })
            .collect();
        let word_start = |token: Span| (start_of_word(&document.text, token.range().start) as u32).max(block.start);
        let word_end = |token: Span| (end_of_word(&document.text, token.range().end) as u32).min(block.end);
        while let Some(node) = nodes.next_if(|node| node.start < block.end) {
            if node.end > block.end {
                continue;
            }
            let before = tokens.partition_point(|token| token.end <= node.start);
            let after = tokens.partition_point(|token| token.start < node.end);
            let start = if before > n_tokens { word_start(tokens[before - n_tokens]) } else { block.start };
            let end = tokens.get(after + n_tokens).map_or(block.end, |_| word_end(tokens[after + n_tokens - 1]));
            lines.push(KwicLine {
                left: Span { start, end: node.start },
                node,
                right: Span { start: node.end, end: end.max(node.end) },
            });
        }
    }
    lines
}
