//! Adding up postings: which documents have some words, and how often.

use super::Scope;
use super::leaf::TITLE_WEIGHT;
use super::phrase::Sequence;
use crate::corpus::DocId;
use crate::index::{BODY, DocSet, Index, TITLE, TermEntry, read_documents, read_postings};
use crate::pack::Cursor;

/// A sum by document.
pub(super) struct Tally<'i> {
    index: &'i Index,
    /// The postings of one term, which are sorted already; most words are one term.
    documents: Vec<DocId>,
    weights: Vec<f32>,
    /// Where several terms meet: by document, zero for those that have none.
    sums: Vec<f32>,
}

impl<'i> Tally<'i> {
    pub(super) const fn new(index: &'i Index) -> Self {
        Self { index, documents: Vec::new(), weights: Vec::new(), sums: Vec::new() }
    }

    /// Adds the postings of a term, in titles alone or in the text too.
    pub(super) fn add(&mut self, entry: &TermEntry, scope: Scope) {
        let mut titles = Cursor::new(entry.in_titles);
        let n_titles = if entry.in_titles.is_empty() { 0 } else { titles.number() };
        let in_titles = titles.take(usize::MAX);
        if scope == Scope::Title {
            self.add_postings(in_titles, n_titles, TITLE_WEIGHT);
        } else {
            let is_first = self.documents.is_empty() && self.sums.is_empty();
            self.add_postings(entry.postings, entry.n_documents, 1.0);
            if is_first && self.sums.is_empty() {
                self.add_to_sorted(in_titles, n_titles, TITLE_WEIGHT - 1.0);
            } else {
                self.add_postings(in_titles, n_titles, TITLE_WEIGHT - 1.0);
            }
        }
    }

    fn add_postings(&mut self, postings: &[u8], n: u32, weight: f32) {
        if n == 0 {
            return;
        }
        let many = if self.documents.is_empty() && self.sums.is_empty() {
            let Self { documents, weights, .. } = self;
            let most = postings.len().min(n as usize);
            documents.reserve_exact(most);
            weights.reserve_exact(most);
            read_postings(postings, n, |doc, count| {
                documents.push(DocId(doc));
                weights.push(weight * count as f32);
            })
        } else {
            self.spread();
            let sums = self.sums.as_mut_slice();
            read_postings(postings, n, |doc, count| {
                if let Some(sum) = sums.get_mut(doc as usize) {
                    *sum += weight * count as f32;
                }
            })
        };
        many.iter().for_each(|&(doc, more)| self.add_weight(doc, weight * more as f32));
    }

    /// Adds to documents that are all there already, in one pass over both.
    fn add_to_sorted(&mut self, postings: &[u8], n: u32, weight: f32) {
        let Self { documents, weights, .. } = self;
        let mut known = documents.iter().zip(weights);
        let many = read_postings(postings, n, |doc, count| {
            if let Some((_, sum)) = known.find(|(known, _)| known.0 == doc) {
                *sum += weight * count as f32;
            }
        });
        many.iter().for_each(|&(doc, more)| self.add_weight(doc, weight * more as f32));
    }

    /// Gives every document a place for its sum.
    fn spread(&mut self) {
        if !self.sums.is_empty() {
            return;
        }
        self.sums = vec![0.0; self.index.n_documents()];
        let (documents, weights) = (std::mem::take(&mut self.documents), std::mem::take(&mut self.weights));
        documents.iter().zip(weights).for_each(|(doc, weight)| self.add_weight(doc.0, weight));
    }

    /// Adds to the sum of one document.
    pub(super) fn add_weight(&mut self, doc: u32, weight: f32) {
        self.spread();
        if let Some(sum) = self.sums.get_mut(doc as usize) {
            *sum += weight;
        }
    }

    /// Looks for a sequence in the documents that have all of its terms.
    pub(super) fn add_sequence(&mut self, index: &Index, terms: &[Vec<TermEntry>], sequence: &Sequence, scope: Scope) {
        let mut finder = sequence.finder();
        for doc in documents_with_all(index, terms).iter() {
            let codes = |part| index.texts.codes(doc.index(), part);
            let weight = match scope {
                Scope::Document => TITLE_WEIGHT * finder.count(codes(TITLE)) as f32 + finder.count(codes(BODY)) as f32,
                Scope::Title => TITLE_WEIGHT * finder.count(codes(TITLE)) as f32,
                Scope::Statement => match index.said.of(doc.index()).as_slice() {
                    [] => 0.0,
                    said => finder.count_within(codes(BODY), said) as f32,
                },
            };
            if weight > 0.0 {
                self.add_weight(doc.0, weight);
            }
        }
    }

    /// The documents that have anything, in corpus order, with their sums.
    pub(super) fn finish(self) -> (Vec<DocId>, Vec<f32>) {
        if self.sums.is_empty() {
            return (self.documents, self.weights);
        }
        let found = self.sums.iter().zip(0..).filter(|&(&sum, _)| sum > 0.0);
        found.map(|(&sum, doc)| (DocId(doc), sum)).unzip()
    }
}

/// The documents that have a term of each list.
fn documents_with_all(index: &Index, terms: &[Vec<TermEntry>]) -> DocSet {
    let mut all = index.all_documents();
    for entries in terms {
        let mut any = DocSet::empty(index.n_documents());
        for entry in entries {
            read_documents(entry.postings, entry.n_documents, |doc| any.insert(DocId(doc)));
        }
        all.keep(&any);
    }
    all
}
