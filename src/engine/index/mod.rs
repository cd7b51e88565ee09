//! The index: which words stand where, and which documents belong to each facet value.
//!
//! # How it is laid out
//!
//! The index is written where a corpus is compiled and used where it lies: a query reads the bytes of the words that it
//! asks for and no others.
//!
//! | part | how it is packed |
//! | --- | --- |
//! | `terms` | front-coded blocks of sixteen terms, with the sizes of their postings |
//! | `postings` | how often each document has the term, the gaps between them; titles once more, by place |
//! | `beginnings` | the postings of all words that begin with the same letter or few, added up, where these are many |
//! | `texts` | the words of each document as codes; a phrase is looked for in them, so there are no positions |
//! | `said` | which of these words are someone's statement |
//! | `column` | the documents of each facet value, as gaps |
//!
//! There are no block maxima and no skips: totals and the counts of every facet are exact, so that every posting of a
//! word must be read anyway, and reading ten thousand takes less than a tenth of a millisecond.

mod code;
mod column;
mod compound;
mod doc_set;
mod facet;
mod postings;
mod said;
mod terms;
mod texts;
mod write;
mod write_facets;
mod write_postings;

pub(crate) use code::{is_last, push_code, read_codes};
pub(crate) use postings::{read_documents, read_postings};
pub(crate) use said::write_said;
pub(crate) use terms::{TermEntry, Terms};
#[cfg(test)]
pub(crate) use texts::PADDING;
pub(crate) use texts::{BODY, TITLE, Texts};
pub(crate) use write::write_texts;
pub(crate) use write_facets::write_facets;

pub use code::TermId;
pub use column::{FacetColumn, FacetValue};
pub use compound::{join_compound, split_compound};
pub use doc_set::DocSet;
pub use facet::{Facet, FieldName, ValueId};
pub use texts::{Field, Place, PlacedText, PlacedToken};

use std::sync::Arc;

use crate::corpus::DocId;
use crate::pack::{Cursor, Offsets, Pack, Section};
use crate::text::PartialDate;
use said::Said;

/// Everything that answers a query without reading the documents again.
#[derive(Clone, Debug)]
pub struct Index {
    /// Terms in folded form.
    pub(crate) terms: Terms,
    /// Words that carry marks, in strict form.
    pub(crate) marked: Terms,
    /// Beginnings of many words, with the postings of these words added up.
    pub(crate) beginnings: Terms,
    pub(crate) texts: Texts,
    pub(crate) said: Said,
    columns: Vec<FacetColumn>,
    no_column: FacetColumn,
    dates: &'static [u8],
    /// How many words each document has.
    lengths: Arc<[u32]>,
    /// The same, by the mean length.
    relative_lengths: Arc<[f32]>,
    mean_length: f32,
    /// The place of each document when sorted by title.
    title_order: Arc<[u32]>,
}

impl Index {
    /// Opens the index of a pack.
    pub fn open(pack: Pack) -> Self {
        let section = |section| pack.section(section);
        let terms = Terms::new(section(Section::TermBlocks), section(Section::Terms), section(Section::Postings));
        let marked = Terms::new(
            section(Section::MarkedTermBlocks),
            section(Section::MarkedTerms),
            section(Section::MarkedPostings),
        );
        let beginnings = Terms::new(
            section(Section::BeginningBlocks),
            section(Section::Beginnings),
            section(Section::BeginningPostings),
        );
        let lengths = read_numbers(section(Section::Lengths));
        let n_words: u64 = lengths.iter().map(|&length| u64::from(length)).sum();
        let mean_length = n_words as f32 / lengths.len().max(1) as f32;
        let records = Offsets::read(section(Section::FacetLengths));
        let entity_offsets = Offsets::read(section(Section::EntityLengths));
        let column = |at: usize| {
            let record = |record| records.record(section(Section::Facets), record);
            let is_of_entities = Facet::ALL.get(at).is_some_and(|facet| facet.kind().is_some());
            let entities = is_of_entities.then(|| (section(Section::Entities), entity_offsets.clone()));
            FacetColumn::open(record(2 * at), record(2 * at + 1), lengths.len(), entities)
        };
        Self {
            terms,
            marked,
            beginnings,
            texts: Texts::open(pack, terms),
            said: Said::open(pack),
            columns: (0..records.len() / 2).map(column).collect(),
            no_column: FacetColumn::open(&[], &[], 0, None),
            dates: section(Section::Dates),
            relative_lengths: lengths.iter().map(|&length| length as f32 / mean_length.max(1.0)).collect(),
            mean_length,
            lengths,
            title_order: read_numbers(section(Section::TitleOrder)),
        }
    }

    /// How many documents there are.
    pub fn n_documents(&self) -> usize {
        self.lengths.len()
    }

    /// How many different terms there are, those of page furniture included.
    pub fn n_terms(&self) -> usize {
        self.terms.len() as usize
    }

    /// Every facet of this corpus, fields last.
    pub fn facets(&self) -> impl Iterator<Item = Facet> + use<> {
        let fields = self.columns.iter().skip(Facet::ALL.len()).filter_map(|column| FieldName::new(column.slug()));
        let fields: Vec<Facet> = fields.map(Facet::Field).collect();
        Facet::ALL.into_iter().chain(fields)
    }

    /// The column of a facet; one without values for a field that the corpus does not have.
    pub fn column(&self, facet: Facet) -> &FacetColumn {
        let at = match facet {
            Facet::Field(name) => self.columns.iter().rposition(|column| column.slug() == name.as_str()),
            _ => Facet::ALL.iter().position(|&other| other == facet),
        };
        at.and_then(|at| self.columns.get(at)).unwrap_or(&self.no_column)
    }

    /// The field with this name.
    pub fn find_field(&self, name: &str) -> Option<Facet> {
        self.facets().skip(Facet::ALL.len()).find(|&facet| facet.name() == name || self.column(facet).label() == name)
    }

    /// The heading of a facet for readers; of a field its name as the files have it.
    pub fn facet_label(&self, facet: Facet) -> &'static str {
        match facet {
            Facet::Field(name) => match self.column(facet).label() {
                "" => name.as_str(),
                label => label,
            },
            _ => facet.label(),
        }
    }

    /// Every document.
    pub fn all_documents(&self) -> DocSet {
        DocSet::full(self.n_documents())
    }

    /// When a document was published, as far as known.
    pub fn date(&self, doc: DocId) -> Option<PartialDate> {
        let &[low, high, month, day] = self.dates.get(doc.index() * 4..)?.first_chunk()?;
        let year = u16::from_le_bytes([low, high]);
        match (month, day) {
            (0, _) => PartialDate::from_year(year),
            (_, 0) => PartialDate::from_month(year, month),
            _ => PartialDate::from_day(year, month, day),
        }
    }

    /// Whether anybody is reported to have said anything.
    pub const fn has_statements(&self) -> bool {
        !self.said.is_empty()
    }

    /// The length of a document in words, page furniture left out.
    pub fn n_tokens(&self, doc: DocId) -> usize {
        self.lengths[doc.index()] as usize
    }

    /// The length of a document by the mean length; nothing counts as a mean length shorter than one word.
    pub(crate) fn relative_length(&self, doc: DocId) -> f32 {
        self.relative_lengths.get(doc.index()).copied().unwrap_or_default()
    }

    /// The mean length of documents in words.
    pub const fn mean_length(&self) -> f32 {
        self.mean_length
    }

    /// The place of a document among all, sorted by title without marks and case.
    pub fn title_rank(&self, doc: DocId) -> u32 {
        self.title_order.get(doc.index()).copied().unwrap_or_default()
    }
}

fn read_numbers(bytes: &[u8]) -> Arc<[u32]> {
    let mut cursor = Cursor::new(bytes);
    std::iter::from_fn(|| (!cursor.is_at_end()).then(|| cursor.number())).collect()
}
