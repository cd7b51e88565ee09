//! The index: which words stand where, and which documents belong to each facet value.

mod compound;
mod doc_set;
mod facet;
mod postings;

pub use compound::join_compound;
pub use doc_set::DocSet;
pub use facet::{Facet, FacetColumn, FacetValue, ValueId};
pub use postings::{Field, Occurrence, Place, Postings};

use crate::corpus::DocId;
use crate::edition::Edition;
use crate::text::PartialDate;

/// Everything that answers a query without reading the documents again.
#[derive(Clone, Debug)]
pub struct Index {
    /// Words and where they stand.
    pub postings: Postings,
    /// One column a facet, in the order of [`Facet::ALL`].
    columns: Vec<FacetColumn>,
    /// When each document was published, as far as known.
    dates: Vec<Option<PartialDate>>,
}

impl Index {
    /// Indexes an edition, page furniture left out.
    pub fn build(edition: &Edition) -> Self {
        Self {
            postings: Postings::build(edition),
            columns: Facet::ALL.into_iter().map(|facet| FacetColumn::build(edition, facet)).collect(),
            dates: edition.corpus.documents.iter().map(|document| Some(document.date.as_ref()?.value)).collect(),
        }
    }

    /// How many documents there are.
    pub const fn n_documents(&self) -> usize {
        self.dates.len()
    }

    /// The column of a facet.
    pub fn column(&self, facet: Facet) -> &FacetColumn {
        &self.columns[facet as usize]
    }

    /// Every document.
    pub fn all_documents(&self) -> DocSet {
        DocSet::full(self.dates.len())
    }

    /// When a document was published, as far as known.
    pub fn date(&self, doc: DocId) -> Option<PartialDate> {
        self.dates[doc.index()]
    }

    /// The length of a document in tokens.
    pub fn n_tokens(&self, doc: DocId) -> usize {
        self.postings.n_tokens(doc)
    }
}
