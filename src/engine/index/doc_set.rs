//! Sets of documents, one bit each.

use crate::corpus::DocId;

/// A set of documents of one corpus. Operations take sets of the same corpus.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DocSet {
    words: Vec<u64>,
}

impl DocSet {
    /// The set without documents.
    pub fn empty(n_documents: usize) -> Self {
        Self { words: vec![0; n_documents.div_ceil(64)] }
    }

    /// The set of all documents.
    pub fn full(n_documents: usize) -> Self {
        let mut set = Self { words: vec![u64::MAX; n_documents.div_ceil(64)] };
        if let Some(last) = set.words.last_mut().filter(|_| !n_documents.is_multiple_of(64)) {
            *last = (1 << (n_documents % 64)) - 1;
        }
        set
    }

    /// The set of these documents; fastest where they are in corpus order.
    pub(crate) fn of(n_documents: usize, documents: &[DocId]) -> Self {
        let mut set = Self::empty(n_documents);
        set.insert_all(documents);
        set
    }

    /// Adds documents. Those of one word are put together first: to write a word and read it again at once is what a
    /// processor waits for.
    pub(crate) fn insert_all(&mut self, documents: &[DocId]) {
        let (mut at, mut bits) = (0, 0_u64);
        for doc in documents {
            if doc.index() / 64 != at {
                self.insert_bits(at, bits);
                (at, bits) = (doc.index() / 64, 0);
            }
            bits |= 1 << (doc.index() % 64);
        }
        self.insert_bits(at, bits);
    }

    fn insert_bits(&mut self, at: usize, bits: u64) {
        if let Some(word) = self.words.get_mut(at) {
            *word |= bits;
        }
    }

    /// Adds a document.
    pub fn insert(&mut self, doc: DocId) {
        if let Some(word) = self.words.get_mut(doc.index() / 64) {
            *word |= 1 << (doc.index() % 64);
        }
    }

    /// Whether a document is in the set.
    pub fn contains(&self, doc: DocId) -> bool {
        self.words.get(doc.index() / 64).is_some_and(|word| word >> (doc.index() % 64) & 1 == 1)
    }

    /// How many documents there are in the set.
    pub fn len(&self) -> usize {
        self.words.iter().map(|word| word.count_ones() as usize).sum()
    }

    /// Whether no document is in the set.
    pub fn is_empty(&self) -> bool {
        self.words.iter().all(|&word| word == 0)
    }

    /// How many documents are in both sets.
    pub fn count_common(&self, other: &Self) -> usize {
        self.words.iter().zip(&other.words).map(|(a, b)| (a & b).count_ones() as usize).sum()
    }

    /// Keeps what is in `other` too.
    pub fn keep(&mut self, other: &Self) {
        self.words.iter_mut().zip(&other.words).for_each(|(a, b)| *a &= b);
    }

    /// Takes out what is in `other`.
    pub fn remove(&mut self, other: &Self) {
        self.words.iter_mut().zip(&other.words).for_each(|(a, b)| *a &= !b);
    }

    /// Adds what is in `other`.
    pub fn add(&mut self, other: &Self) {
        self.words.iter_mut().zip(&other.words).for_each(|(a, b)| *a |= b);
    }

    /// The documents in corpus order.
    pub fn iter(&self) -> impl Iterator<Item = DocId> + '_ {
        self.words.iter().enumerate().flat_map(|(i, &word)| {
            let mut rest = word;
            std::iter::from_fn(move || {
                let bit = (rest != 0).then(|| rest.trailing_zeros())?;
                rest &= rest - 1;
                Some(DocId(i as u32 * 64 + bit))
            })
        })
    }
}
