//! The corpus: documents with metadata that says how it is known.

mod document;

pub use document::{Block, BlockKind, DocId, Document, How, Known, Source, SourceId};

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
