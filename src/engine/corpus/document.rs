//! One text with its metadata.

use serde::{Deserialize, Serialize};

use crate::text::{PartialDate, Span};

/// A document of a corpus: its place in [`Corpus::documents`](super::Corpus::documents).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct DocId(pub u32);

impl DocId {
    /// The place as an index.
    pub const fn index(self) -> usize {
        self.0 as usize
    }
}

/// A source of a corpus: its place in [`Corpus::sources`](super::Corpus::sources).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct SourceId(pub u32);

impl SourceId {
    /// The place as an index.
    pub const fn index(self) -> usize {
        self.0 as usize
    }
}

/// Who published documents: a news agency, an embassy's site, a newspaper.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Source {
    /// Its name in addresses.
    pub slug: String,
    /// Its name for readers.
    pub label: String,
    /// The address of its home page; may be empty.
    pub home: String,
}

/// A value, and how it is known.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Known<T> {
    /// The value.
    pub value: T,
    /// How it is known.
    pub how: How,
}

/// How a value is known. Nothing is guessed silently: what is not one of these is absent.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum How {
    /// The text says so, here.
    Stated(Span),
    /// The file says so beside its text, and where: `JSON-LD headline`, `front matter, date`, `field “published”`.
    Declared(String),
    /// Concluded from this, in words for the reader: `from the contact block`.
    Inferred(String),
    /// An editor gave it in `corpus.toml`, with the reason as written there; may be empty.
    Given(String),
}

impl How {
    /// Whether nobody says so: it was concluded.
    pub const fn is_inferred(&self) -> bool {
        matches!(self, Self::Inferred(_))
    }
}

/// A seed after reading: its text as it was, and what is known of it.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Document {
    /// Its name in addresses; unique in the corpus.
    pub slug: String,
    /// The seed it was read from, relative to the folder of seeds.
    pub file: String,
    /// The text as it was read, without a byte order mark: of a plain file what stands in it, of a page what it shows.
    /// Every span points into it.
    pub text: String,
    /// The title; where the text has none, a heading made from its first sentence.
    pub title: Known<String>,
    /// When it was published, as precisely as known.
    pub date: Option<Known<PartialDate>>,
    /// Who published it.
    pub source: Option<Known<SourceId>>,
    /// Who wrote it, as written.
    pub author: Option<Known<String>>,
    /// The language of most of it, as a code of two letters (ISO 639-1), or of three where there is none of two.
    pub language: Option<Known<String>>,
    /// What else its file says of it, by the name of the field: values as written, in order.
    pub fields: Vec<(String, Vec<String>)>,
    /// The text cut into blocks, in order; together they hold everything but white space.
    pub blocks: Vec<Block>,
}

impl Document {
    /// The blocks of the text proper with their numbers, from 1. Links name paragraphs by these numbers.
    pub fn body_blocks(&self) -> impl Iterator<Item = (u32, &Block)> {
        (1..).zip(self.blocks.iter().filter(|block| !block.kind.is_furniture()))
    }

    /// Where page furniture stands, in order.
    pub fn furniture_spans(&self) -> impl Iterator<Item = Span> {
        self.blocks.iter().filter(|block| block.kind.is_furniture()).map(|block| block.span)
    }
}

/// A run of text with one role: a paragraph, a heading, a piece of page furniture.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Block {
    /// Where it stands, without white space around it.
    pub span: Span,
    /// Its role.
    pub kind: BlockKind,
}

/// The role of a block.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum BlockKind {
    /// The title line.
    Title,
    /// A heading inside the text.
    Heading,
    /// A paragraph.
    Paragraph,
    /// A line under a picture.
    Caption,
    /// An item of a list that belongs to the text.
    ListItem,
    /// A passage set apart as someone else's words.
    Quotation,
    /// Not part of the text proper: a date line, a contact block, other headlines, a counter. The reason is for the
    /// reader: `contact block`. Neither searched nor counted.
    Furniture(String),
}

impl BlockKind {
    /// Whether the block is page furniture.
    pub const fn is_furniture(&self) -> bool {
        matches!(self, Self::Furniture(_))
    }
}
