//! The values of a facet, and which documents have them.

use std::sync::{Arc, OnceLock};

use super::doc_set::DocSet;
use super::facet::ValueId;
use super::postings::read_gaps;
use crate::entity::EntityId;
use crate::pack::{Cursor, Offsets, Records, Writer};

/// A choice in a facet.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct FacetValue {
    /// Its name in addresses.
    pub slug: &'static str,
    /// Its name for readers.
    pub label: &'static str,
    /// The entity, in facets that list entities.
    pub entity: Option<EntityId>,
    /// How many documents have it.
    pub n_documents: u32,
    /// How often it stands in them, page furniture left out; in other facets than those of entities the number of
    /// documents.
    pub n_mentions: u32,
    documents: &'static [u8],
}

/// The values of one facet, those of the most documents first; years from the latest.
///
/// The pack holds the documents of each value, which is what a filter asks for. The values of each document, which is
/// what counting asks for, are put together when they are first counted.
#[derive(Clone, Debug)]
pub struct FacetColumn {
    names: Names,
    slug: &'static str,
    label: &'static str,
    values: &'static [u8],
    offsets: Offsets,
    n_documents: usize,
    by_document: Arc<OnceLock<ByDocument>>,
}

/// Where the names of values are: beside them, or with their entities.
#[derive(Clone, Debug)]
enum Names {
    Own,
    OfEntities(&'static [u8], Offsets),
}

/// The values of each document. Most documents have one at most: that is found with one look, the lists of others with
/// one more.
#[derive(Clone, Debug)]
struct ByDocument {
    /// By document its value, or [`NONE`], or [`SEVERAL`] and where its list begins.
    only: Vec<u32>,
    /// Lists of values, each after its length.
    lists: Vec<u32>,
    /// How many documents each value has.
    n_documents: Vec<u32>,
}

impl FacetColumn {
    /// Opens a column. `entities` are given for facets that list them.
    pub(crate) fn open(
        head: &'static [u8],
        values: &'static [u8],
        n_documents: usize,
        entities: Option<(&'static [u8], Offsets)>,
    ) -> Self {
        let mut head = Cursor::new(head);
        let (slug, label) = (head.text(), head.text());
        let lengths = head.take(usize::MAX);
        Self {
            names: entities.map_or(Names::Own, |(records, offsets)| Names::OfEntities(records, offsets)),
            slug,
            label,
            values,
            offsets: Offsets::read(lengths),
            n_documents,
            by_document: Arc::default(),
        }
    }

    /// The name of a field in addresses; empty for other facets.
    pub(crate) const fn slug(&self) -> &'static str {
        self.slug
    }

    /// The name of a field as the files have it; empty for other facets.
    pub const fn label(&self) -> &'static str {
        self.label
    }

    /// How many values there are.
    pub fn len(&self) -> usize {
        self.offsets.len()
    }

    /// Whether no document has a value.
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// The value with this slug.
    pub fn find(&self, slug: &str) -> Option<ValueId> {
        self.value_ids().find(|&value| self.slug_of(value) == slug.as_bytes())
    }

    /// The slug of a value as bytes: many are looked through for one.
    fn slug_of(&self, value: ValueId) -> &'static [u8] {
        let mut cursor = Cursor::new(self.offsets.record(self.values, value.index()));
        if let Names::OfEntities(records, offsets) = &self.names {
            cursor = Cursor::new(offsets.record(records, cursor.number() as usize));
            cursor.byte();
        }
        let length = cursor.number() as usize;
        cursor.take(length)
    }

    /// A value.
    pub fn value(&self, value: ValueId) -> FacetValue {
        let mut cursor = Cursor::new(self.offsets.record(self.values, value.index()));
        let (entity, slug, label) = match &self.names {
            Names::Own => (None, cursor.text(), cursor.text()),
            Names::OfEntities(records, offsets) => {
                let entity = cursor.number();
                let mut name = Cursor::new(offsets.record(records, entity as usize));
                name.byte();
                (Some(EntityId(entity)), name.text(), name.text())
            }
        };
        let n_documents = cursor.number();
        let n_mentions = n_documents.saturating_add(cursor.number());
        FacetValue { slug, label, entity, n_documents, n_mentions, documents: cursor.take(usize::MAX) }
    }

    /// Every value id.
    pub fn value_ids(&self) -> impl ExactSizeIterator<Item = ValueId> + use<> {
        (0..self.len() as u32).map(ValueId)
    }

    /// The documents that have a value.
    pub fn documents(&self, value: ValueId) -> DocSet {
        let mut documents = DocSet::empty(self.n_documents);
        self.add_documents(value, &mut documents);
        documents
    }

    /// Adds the documents that have a value to a set.
    pub(crate) fn add_documents(&self, value: ValueId, to: &mut DocSet) {
        let value = self.value(value);
        let mut documents = Vec::new();
        read_gaps(value.documents, value.n_documents, &mut documents);
        to.insert_all(&documents);
    }

    /// How many of these documents have each value.
    ///
    /// Costs a step for each value of each document, of those in the set or of those that are not, whichever are fewer.
    pub fn count(&self, documents: &DocSet) -> Vec<u32> {
        let lists = self.by_document.get_or_init(|| ByDocument::new(self));
        let mut counts = vec![0; self.len()];
        if documents.len() * 2 <= self.n_documents {
            lists.add_to(&mut counts, documents);
            return counts;
        }
        let mut others = DocSet::full(self.n_documents);
        others.remove(documents);
        lists.add_to(&mut counts, &others);
        counts.iter_mut().zip(&lists.n_documents).for_each(|(count, n)| *count = n.saturating_sub(*count));
        counts
    }
}

/// No value.
const NONE: u32 = u32::MAX;
/// The bit that says that there are several values; no column has so many, and no corpus so many lists.
const SEVERAL: u32 = 1 << 31;

impl ByDocument {
    fn new(column: &FacetColumn) -> Self {
        // All documents of all values, one list after another, and how many are each value's.
        let (mut documents, mut n_documents) = (Vec::new(), Vec::with_capacity(column.len()));
        for value in column.value_ids() {
            let value = column.value(value);
            read_gaps(value.documents, value.n_documents, &mut documents);
            n_documents.push(value.n_documents);
        }
        let mut n_values = vec![0_u32; column.n_documents];
        for doc in &documents {
            if let Some(n) = n_values.get_mut(doc.index()) {
                *n += 1;
            }
        }
        let mut lists = Vec::new();
        let place = |&n: &u32| {
            if n < 2 {
                return NONE;
            }
            let start = lists.len();
            lists.resize(start + 1 + n as usize, 0);
            SEVERAL | start as u32
        };
        let mut only: Vec<u32> = n_values.iter().map(place).collect();
        let mut documents = documents.into_iter();
        for (value, &n) in (0..).zip(&n_documents) {
            for doc in documents.by_ref().take(n as usize) {
                let Some(of_document) = only.get_mut(doc.index()) else { continue };
                if *of_document == NONE {
                    *of_document = value;
                    continue;
                }
                let start = (*of_document & !SEVERAL) as usize;
                if let Some([n, values @ ..]) = lists.get_mut(start..)
                    && let Some(slot) = values.get_mut(*n as usize)
                {
                    *slot = value;
                    *n += 1;
                }
            }
        }
        Self { only, lists, n_documents }
    }

    /// Adds one for each value of each of these documents.
    fn add_to(&self, counts: &mut [u32], documents: &DocSet) {
        let mut add = |value: u32| {
            if let Some(count) = counts.get_mut(value as usize) {
                *count += 1;
            }
        };
        for doc in documents.iter() {
            match self.only.get(doc.index()) {
                // The list of a document without a value begins past all lists.
                Some(&several) if several & SEVERAL != 0 => {
                    if let Some([n, values @ ..]) = self.lists.get((several & !SEVERAL) as usize..) {
                        values.iter().take(*n as usize).for_each(|&value| add(value));
                    }
                }
                only => only.into_iter().for_each(|&value| add(value)),
            }
        }
    }
}

/// A value with its documents, to be written.
#[derive(Clone, Debug)]
pub(crate) struct ValueToWrite {
    /// Slug and label, or the entity that has them.
    pub(crate) name: Result<(String, String), EntityId>,
    pub(crate) n_mentions: u32,
    /// In corpus order.
    pub(crate) documents: Vec<u32>,
}

/// A column: its head and its values, in this order.
pub(crate) fn write_column(slug: &str, label: &str, values: &[ValueToWrite]) -> [Vec<u8>; 2] {
    let mut records = Records::default();
    for value in values {
        let mut out = Writer::default();
        match &value.name {
            Ok((slug, label)) => {
                out.text(slug);
                out.text(label);
            }
            Err(entity) => out.number(entity.0),
        }
        out.number(value.documents.len() as u32);
        out.number(value.n_mentions - value.documents.len() as u32);
        let mut next = 0;
        for &doc in &value.documents {
            out.number(doc - next);
            next = doc + 1;
        }
        records.push(&out.bytes);
    }
    let mut head = Writer::default();
    head.text(slug);
    head.text(label);
    head.bytes.extend(records.lengths.bytes);
    [head.bytes, records.bytes]
}
