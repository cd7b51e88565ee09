//! What reading makes of pages: invented ones in the manner of news sites, embassies and agencies.

mod hostile;
mod kept;
mod pages;
mod shared;
mod values;

use super::{BlockKind, Config, Document, Page, Rules, read_page};

/// Reads a text without anything from an editor.
fn read(text: &str) -> Document {
    read_page("page.txt", Page::plain(text), &Config::default(), &Rules::default()).document
}

/// The blocks of a text, each as its kind and its text on one line: `paragraph It rained.`
fn blocks_of(text: &str) -> Vec<String> {
    let document = read(text);
    let line = |text: &str| text.split_whitespace().collect::<Vec<_>>().join(" ");
    let blocks = document.blocks.iter();
    blocks.map(|block| format!("{}: {}", name_of(&block.kind), line(block.span.of(text)))).collect()
}

fn name_of(kind: &BlockKind) -> &str {
    match kind {
        BlockKind::Title => "title",
        BlockKind::Heading => "heading",
        BlockKind::Paragraph => "paragraph",
        BlockKind::Caption => "caption",
        BlockKind::ListItem => "item",
        BlockKind::Quotation => "quotation",
        BlockKind::Furniture(reason) => reason,
    }
}
