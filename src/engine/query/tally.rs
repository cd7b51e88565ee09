//! Adding up postings: which documents have some words, and how often.

use super::Scope;
use super::leaf::TITLE_WEIGHT;
use super::phrase::Sequence;
use crate::corpus::DocId;
use crate::index::{BODY, Index, TITLE, TermEntry, read_documents, read_postings};
use crate::order;
use crate::pack::Cursor;

/// A sum by document.
#[derive(Default)]
pub(super) struct Tally {
    n_documents: usize,
    /// What was added first, which is sorted already; most words are one term.
    first: Postings,
    /// Where several terms meet: by document, zero for those that have none.
    sums: Vec<f32>,
    /// By eight documents, whether one of them has a sum: of a rare word's few documents most are not near.
    touched: Vec<bool>,
    /// Read into again and again.
    read: Postings,
}

/// Documents in corpus order, with a weight each.
#[derive(Default)]
struct Postings {
    documents: Vec<DocId>,
    weights: Vec<f32>,
    /// Of those with the term in their titles, the places among all.
    places: Vec<DocId>,
    /// How often these titles have it.
    in_titles: Vec<f32>,
}

/// How many documents have one mark in `touched`.
const TOGETHER: usize = 8;

impl Tally {
    pub(super) fn new(index: &Index) -> Self {
        Self { n_documents: index.n_documents(), ..Self::default() }
    }

    /// Adds the postings of a term, in titles alone or in the text too.
    pub(super) fn add(&mut self, entry: &TermEntry, scope: Scope) {
        let mut read = std::mem::take(&mut self.read);
        read.fill(entry, scope);
        if self.is_empty() {
            self.first = read;
        } else {
            self.add_to_sums(&read.documents, &read.weights);
            self.read = read;
        }
    }

    /// Adds to documents, given in corpus order.
    pub(super) fn add_all(&mut self, documents: Vec<DocId>, weights: Vec<f32>) {
        if self.is_empty() {
            self.first = Postings { documents, weights, ..Postings::default() };
        } else {
            self.add_to_sums(&documents, &weights);
        }
    }

    const fn is_empty(&self) -> bool {
        self.first.documents.is_empty() && self.sums.is_empty()
    }

    fn add_to_sums(&mut self, documents: &[DocId], weights: &[f32]) {
        if self.sums.is_empty() {
            self.sums = vec![0.0; self.n_documents];
            self.touched = vec![false; self.n_documents.div_ceil(TOGETHER)];
            let first = std::mem::take(&mut self.first);
            self.add_to_sums(&first.documents, &first.weights);
        }
        for (doc, weight) in documents.iter().zip(weights) {
            if let (Some(sum), Some(touched)) =
                (self.sums.get_mut(doc.index()), self.touched.get_mut(doc.index() / TOGETHER))
            {
                *sum += weight;
                *touched = true;
            }
        }
    }

    /// Looks for a sequence in the documents that have all of its terms.
    pub(super) fn add_sequence(&mut self, index: &Index, terms: &[Vec<TermEntry>], sequence: &Sequence, scope: Scope) {
        let mut finder = sequence.finder();
        let candidates = documents_with_all(index, terms);
        let (mut documents, mut weights) = (Vec::new(), Vec::new());
        for (at, &doc) in candidates.iter().enumerate() {
            if at.is_multiple_of(TOUCHED_AHEAD) {
                touch(index, candidates.get(at..).unwrap_or_default());
            }
            let codes = |part| index.texts.codes(doc.index(), part);
            let weight = match scope {
                Scope::Document => {
                    let (codes, title_end, end) = index.texts.title_and_text(doc.index());
                    let [in_title, in_text] = finder.count_in_both(codes, title_end, end);
                    TITLE_WEIGHT * in_title as f32 + in_text as f32
                }
                Scope::Title => TITLE_WEIGHT * finder.count_within(codes(TITLE), None) as f32,
                Scope::Statement => match index.said.of(doc.index()).as_slice() {
                    [] => 0.0,
                    said => finder.count_within(codes(BODY), Some(said)) as f32,
                },
            };
            if weight > 0.0 {
                documents.push(doc);
                weights.push(weight);
            }
        }
        self.add_all(documents, weights);
    }

    /// The documents that have anything, in corpus order, with their sums.
    pub(super) fn finish(self) -> (Vec<DocId>, Vec<f32>) {
        if self.sums.is_empty() {
            return (self.first.documents, self.first.weights);
        }
        // Every document near one that has a sum is written, over the one before where that has none: which of them
        // have is nothing that a processor could foresee.
        let most = self.touched.iter().filter(|&&touched| touched).count() * TOGETHER;
        let (mut documents, mut weights) = (vec![DocId(0); most], vec![0.0; most]);
        let mut n = 0;
        let all = self.sums.chunks(TOGETHER).zip(&self.touched).zip((0..).step_by(TOGETHER));
        for ((sums, _), start) in all.filter(|((_, touched), _)| **touched) {
            for (&sum, doc) in sums.iter().zip(start..) {
                if let (Some(document), Some(weight)) = (documents.get_mut(n), weights.get_mut(n)) {
                    (*document, *weight) = (DocId(doc), sum);
                    n += usize::from(sum > 0.0);
                }
            }
        }
        documents.truncate(n);
        weights.truncate(n);
        (documents, weights)
    }
}

impl Postings {
    /// Reads the postings of a term.
    fn fill(&mut self, entry: &TermEntry, scope: Scope) {
        let Self { documents, weights, places, in_titles } = self;
        documents.clear();
        weights.clear();
        places.clear();
        in_titles.clear();
        if !entry.in_titles.is_empty() {
            let mut titles = Cursor::new(entry.in_titles);
            let n_titles = titles.number();
            read_postings(titles.take(usize::MAX), n_titles, places, in_titles);
        }
        if scope == Scope::Title {
            read_documents(entry.postings, entry.n_documents, documents);
            let own: Vec<DocId> = places.iter().filter_map(|place| documents.get(place.index()).copied()).collect();
            *documents = own;
            weights.extend(in_titles.iter().map(|count| TITLE_WEIGHT * count));
            return;
        }
        read_postings(entry.postings, entry.n_documents, documents, weights);
        for (place, count) in places.iter().zip(in_titles.iter()) {
            if let Some(weight) = weights.get_mut(place.index()) {
                *weight += (TITLE_WEIGHT - 1.0) * count;
            }
        }
    }
}

/// How many documents are touched before they are looked through.
const TOUCHED_AHEAD: usize = 16;

/// Reads a byte of each line of memory of the next documents. Looking through one document after another, a processor
/// would wait for the memory of each; what does not depend on one another it fetches side by side. In a large
/// collection that takes a third of the time.
fn touch(index: &Index, documents: &[DocId]) {
    const LINE: usize = 64;
    let lines = |doc: &DocId| index.texts.title_and_text(doc.index()).0.iter().step_by(LINE);
    std::hint::black_box(documents.iter().take(TOUCHED_AHEAD).flat_map(lines).fold(0, |any, byte| any | byte));
}

/// The documents that have a term of each list, in corpus order: those of the rarest list, as far as they have the
/// others.
fn documents_with_all(index: &Index, terms: &[Vec<TermEntry>]) -> Vec<DocId> {
    let n_postings = |entries: &Vec<TermEntry>| entries.iter().map(|entry| u64::from(entry.n_documents)).sum::<u64>();
    let mut rarest_first: Vec<&Vec<TermEntry>> = terms.iter().collect();
    order::sort_by_key(&mut rarest_first, |entries| n_postings(entries));
    let mut all = Vec::new();
    let mut read = Vec::new();
    // A byte for each document: bits of one word would have to wait for one another.
    let mut has_one = vec![false; index.n_documents()];
    for (at, entries) in rarest_first.into_iter().enumerate() {
        if let (0, [entry]) = (at, entries.as_slice()) {
            read_documents(entry.postings, entry.n_documents, &mut all);
            continue;
        }
        has_one.fill(false);
        for entry in entries {
            read.clear();
            read_documents(entry.postings, entry.n_documents, &mut read);
            for doc in &read {
                if let Some(has_one) = has_one.get_mut(doc.index()) {
                    *has_one = true;
                }
            }
        }
        if at == 0 {
            all.extend(has_one.iter().zip(0..).filter(|&(&has_one, _)| has_one).map(|(_, doc)| DocId(doc)));
        } else {
            all.retain(|doc| has_one.get(doc.index()).is_some_and(|&has_one| has_one));
        }
    }
    all
}
