//! The corpus: documents with metadata that says how it is known.
//!
//! A reader of formats hands over a [`Page`]; [`read_page`] makes a [`Draft`] of it and [`assemble`] a corpus of those.
//! Within a page, `lines` are told apart by `furniture`, grouped by `blocks`, and asked by `title`, `publication`,
//! `source` and `author`.

mod assemble;
mod author;
mod blocks;
mod broken;
mod config;
mod date_in_name;
mod date_lines;
mod document;
mod draft;
mod furniture;
mod id;
mod language;
mod lines;
mod page;
mod problem;
mod publication;
mod sentence;
mod source;
#[cfg(test)]
mod tests;
mod title;

pub use assemble::assemble;
pub use author::is_no_one;
pub use config::{CONFIG_FILE, Config, DocumentEntry, EntityEntry, FieldNames, FurnitureEntry, SourceEntry};
pub use date_lines::{LabelRank, rank_of_label};
pub use document::{Block, BlockKind, DocId, Document, How, Known, Source, SourceId};
pub use draft::{Draft, read_page};
pub use furniture::{REASONS, Rules, reason};
pub use language::{language_name, language_of_code};
pub use page::{LARGEST_TEXT, Page, Said};
pub use problem::{Problem, Problems, line_of};

use serde::{Deserialize, Serialize};

use crate::entity::Given;

/// A collection of documents, in the order in which they were read.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Corpus {
    /// What the collection is called.
    pub name: String,
    /// What it is, in a sentence or two; may be empty.
    pub description: String,
    /// Who publishes it; may be empty.
    pub publisher: String,
    /// Under which terms the texts may be used; may be empty.
    pub licence: String,
    /// The documents; a [`DocId`] is an index into this list.
    pub documents: Vec<Document>,
    /// Where documents were published; a [`SourceId`] is an index into this list.
    pub sources: Vec<Source>,
    /// Entities that its editor gives it.
    #[serde(skip)]
    pub entities: Vec<Given>,
    /// Groups of documents that say nearly the same, such as one report on two sites: each in corpus order and of two
    /// documents or more, no document in two of them.
    pub versions: Vec<Vec<DocId>>,
}
