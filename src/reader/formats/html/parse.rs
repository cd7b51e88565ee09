//! Parsing in steps, so that a page that nobody wrote is refused while little of it is read.

use html5ever::driver::{ParseOpts, parse_document};
use html5ever::tendril::TendrilSink;
use scraper::{Html, HtmlTreeSink};

/// The elements of a page, as a browser would find them.
///
/// # Errors
/// Elements that are nested deeper than anyone would, for time grows with their depth; or more of them than the page
/// has bytes, for a few tags that are left open are opened again in every paragraph; or a tag with more attributes than
/// anyone would write, for each is compared with all before it.
pub fn parse_page(source: &str) -> Result<Html, String> {
    /// How much is read between two looks at the tree, in bytes. The smallest start tag has three.
    const STEP: usize = 1024;
    const DEEPEST: usize = 3000;
    const MOST_SPARE: usize = 50_000;
    const MOST_ATTRIBUTES: usize = 2000;
    if let Some(line) = line_of_long_tag(source, MOST_ATTRIBUTES) {
        return Err(format!("a tag with more than {MOST_ATTRIBUTES} attributes is in line {line}"));
    }
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

/// The line of the first tag with more attributes than so many. A `<` within a tag, which nobody writes, counts as its
/// end, so that no script passes for one.
fn line_of_long_tag(source: &str, most: usize) -> Option<usize> {
    let bytes = source.as_bytes();
    // Whether a tag is open, a space was before this byte, and a value has to follow; and how many attributes it has.
    let (mut is_tag, mut is_between, mut is_value, mut n_attributes) = (false, false, false, 0);
    let mut at = 0;
    while let Some(&byte) = bytes.get(at) {
        at += 1;
        match byte {
            b'<' => {
                is_tag = bytes.get(at).is_some_and(|&byte| byte == b'/' || byte.is_ascii_alphabetic());
                (is_between, is_value, n_attributes) = (false, false, 0);
            }
            _ if !is_tag => {}
            b'>' => is_tag = false,
            b'=' => is_value = true,
            b'"' | b'\'' if is_value => {
                // Where none ends it, there is no other of its kind, and it is looked for once.
                let end = bytes.get(at..).and_then(|rest| rest.iter().position(|&other| other == byte));
                at += end.map_or(0, |end| end + 1);
                (is_between, is_value) = (true, false);
            }
            byte if byte.is_ascii_whitespace() => is_between |= !is_value,
            _ => {
                n_attributes += usize::from(is_between && !is_value);
                (is_between, is_value) = (false, false);
                if n_attributes > most {
                    return Some(bytes.iter().take(at).filter(|&&byte| byte == b'\n').count() + 1);
                }
            }
        }
    }
    None
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
