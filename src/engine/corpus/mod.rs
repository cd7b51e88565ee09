//! The corpus: documents with metadata that says how it is known.
//!
//! [`read_folder`] reads files, [`read_seeds`] and [`read_document`] what is in them. Within a document, `lines` are
//! told apart by `furniture`, grouped by `blocks`, and asked by `title`, `publication` and `source`.

mod blocks;
mod config;
mod document;
mod furniture;
mod id;
mod lines;
mod problem;
mod publication;
mod read;
mod seed;
mod sentence;
mod source;
#[cfg(test)]
mod tests;
mod title;

pub use config::{CONFIG_FILE, Config, DocumentEntry, SourceEntry};
pub use document::{Block, BlockKind, DocId, Document, How, Known, Source, SourceId};
pub use problem::{Problem, Problems};
pub use read::read_folder;
pub use seed::{LARGEST_SEED, Seed, read_document, read_seeds};
pub use source::Sources;

use serde::{Deserialize, Serialize};

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
}
