//! Puts a page together from runs of text whose roles its format gives.

use concord_engine::corpus::{Block, BlockKind, Page, Said};
use concord_engine::text::Span;

/// A page while a reader of a format walks through its file.
#[derive(Default)]
pub struct PageBuilder {
    text: String,
    structure: Vec<Block>,
    /// The same blank line is not put between the items of a list.
    was_item: bool,
}

impl PageBuilder {
    /// Adds a run of text as a block of its own, with single spaces between its words; nothing where it has no words.
    pub fn push(&mut self, kind: BlockKind, run: &str) {
        let mut words = run.split_whitespace();
        let Some(first) = words.next() else { return };
        let is_item = kind == BlockKind::ListItem;
        if !self.text.is_empty() {
            self.text.push_str(if is_item && self.was_item { "\n" } else { "\n\n" });
        }
        let start = self.text.len();
        self.text.push_str(first);
        for word in words {
            self.text.push(' ');
            self.text.push_str(word);
        }
        self.structure.push(Block { span: Span::new(start, self.text.len()), kind });
        self.was_item = is_item;
    }

    /// The number of blocks so far.
    pub fn n_blocks(&self) -> usize {
        self.structure.len()
    }

    /// The page, with what its file says beside the text.
    pub fn finish(self, said: Said) -> Page {
        Page { text: self.text, structure: self.structure, said }
    }
}
