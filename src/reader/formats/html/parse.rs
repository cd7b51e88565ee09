//! Parsing in steps, so that a page that nobody wrote is refused while little of it is read.

use html5ever::driver::{ParseOpts, parse_document};
use html5ever::tendril::TendrilSink;
use scraper::{Html, HtmlTreeSink};

/// The elements of a page, as a browser would find them.
///
/// # Errors
/// Elements that are nested deeper than anyone would, for time grows with their depth; or more of them than the page
/// has bytes, for a few tags that are left open are opened again in every paragraph.
pub fn parse_page(source: &str) -> Result<Html, String> {
    /// How much is read between two looks at the tree, in bytes. The smallest start tag has three.
    const STEP: usize = 1024;
    const DEEPEST: usize = 3000;
    const MOST_SPARE: usize = 50_000;
    let mut parser = parse_document(HtmlTreeSink::new(Html::new_document()), ParseOpts::default());
    let (mut n_bytes, mut n_nodes) = (0, 0);
    for step in steps(source, STEP) {
        parser.process(step.into());
        n_bytes += step.len();
        let html = parser.tokenizer.sink.sink.0.borrow();
        let n_before = std::mem::replace(&mut n_nodes, html.tree.nodes().len());
        if n_nodes > n_bytes + MOST_SPARE {
            return Err("its tags make more elements than it has bytes".to_owned());
        }
        // Every element is put into the innermost that is open, so the last one shows how deep the open ones go.
        let new = html.tree.nodes().rev().take(n_nodes - n_before);
        let depth = new.into_iter().find(|node| node.value().is_element()).map_or(0, |node| node.ancestors().count());
        if depth > DEEPEST {
            return Err(format!("its elements are nested more than {DEEPEST} deep"));
        }
    }
    Ok(parser.finish())
}

/// A text in pieces of about so many bytes.
fn steps(text: &str, n_bytes: usize) -> impl Iterator<Item = &str> {
    let mut rest = text;
    std::iter::from_fn(move || {
        let end = (n_bytes..rest.len()).find(|&at| rest.is_char_boundary(at)).unwrap_or(rest.len());
        let (step, after) = rest.split_at(end);
        rest = after;
        (!step.is_empty()).then_some(step)
    })
}
