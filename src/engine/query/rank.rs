//! The order of results by relevance.

use std::ops::Deref;
use std::sync::OnceLock;

use super::Evaluation;
use super::leaf::Leaf;
use crate::corpus::DocId;
use crate::index::{DocSet, Index};
use crate::order;

/// How fast more occurrences stop to matter (Robertson and Zaragoza 2009 give 1.2 to 2).
const K1: f32 = 1.2;
/// How much length matters: 0 not at all, 1 fully.
const B: f32 = 0.75;

/// A document with its relevance.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct RankedDocument {
    /// The document.
    pub doc: DocId,
    /// BM25, summed over the words of the query; 0 without a query. Comparable within one result only.
    pub score: f32,
    /// How many of the words with typed marks stand in it with just those marks.
    pub n_exact: u32,
}

/// Documents in an order. It is made when it is asked for: the first screen of ten thousand results does not need the
/// rest of them sorted.
#[derive(Clone, Debug)]
pub struct Ranking {
    /// In corpus order.
    documents: Vec<RankedDocument>,
    in_order: OnceLock<Vec<RankedDocument>>,
}

/// The most documents that [`Ranking::first`] picks out; more are sorted together with all others.
const MOST_FIRST: usize = 100;

impl Ranking {
    /// Documents that are in order already.
    pub fn of(documents: Vec<RankedDocument>) -> Self {
        Self { documents: Vec::new(), in_order: OnceLock::from(documents) }
    }

    /// How many documents there are.
    pub fn len(&self) -> usize {
        self.in_order.get().map_or(self.documents.len(), Vec::len)
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// The first documents, at most so many. Costs a look at each document.
    pub fn first(&self, n: usize) -> Vec<RankedDocument> {
        if self.in_order.get().is_some() || n > MOST_FIRST {
            return self.iter().take(n).copied().collect();
        }
        let mut first: Vec<RankedDocument> = Vec::with_capacity(n + 1);
        for found in &self.documents {
            if first.len() == n && first.last().is_none_or(|last| !found.is_before(last)) {
                continue;
            }
            first.truncate(n.saturating_sub(1));
            let place = first.partition_point(|other| !found.is_before(other));
            first.insert(place, *found);
        }
        first
    }
}

/// All documents, the first first.
impl Deref for Ranking {
    type Target = [RankedDocument];

    fn deref(&self) -> &[RankedDocument] {
        self.in_order.get_or_init(|| {
            let mut scored: Vec<(u32, f32)> = (0..).zip(self.documents.iter().map(|found| found.score)).collect();
            order::sort_by_score(&mut scored);
            let ranked = scored.iter().filter_map(|&(at, _)| self.documents.get(at as usize).copied());
            let ranked: Vec<RankedDocument> = ranked.collect();
            match ranked.iter().any(|found| found.n_exact > 0) {
                true => order::sort_by_number(&ranked, |found| u64::from(u32::MAX - found.n_exact)),
                false => ranked,
            }
        })
    }
}

impl PartialEq for Ranking {
    fn eq(&self, other: &Self) -> bool {
        match (self.in_order.get(), other.in_order.get()) {
            (None, None) => self.documents == other.documents,
            _ => **self == **other,
        }
    }
}

impl RankedDocument {
    /// Whether this comes before one that is earlier in corpus order.
    fn is_before(&self, earlier: &Self) -> bool {
        self.n_exact > earlier.n_exact || self.n_exact == earlier.n_exact && self.score > earlier.score
    }
}

/// Orders documents by relevance: those with the marks as typed first, then by BM25 (Robertson and Zaragoza, *The
/// Probabilistic Relevance Framework: BM25 and Beyond*, 2009), then in corpus order.
///
/// Fields are weighted before saturation, as in their BM25F: a word counts two and a half times in a title. A phrase, a
/// beginning or a pattern counts as one term whose frequency is that of all its occurrences.
pub fn rank(index: &Index, evaluation: &Evaluation, documents: &DocSet) -> Ranking {
    let mut scored = match evaluation.leaves.as_slice() {
        [leaf] => score_one(index, leaf, documents).unwrap_or_else(|| score_all(index, &evaluation.leaves, documents)),
        leaves => score_all(index, leaves, documents),
    };
    for exact in evaluation.leaves.iter().filter_map(|leaf| leaf.exact.as_ref()) {
        scored.iter_mut().for_each(|found| found.n_exact += u32::from(exact.contains(found.doc)));
    }
    Ranking { documents: scored, in_order: OnceLock::new() }
}

/// The scores of documents that all have the same words; nothing where some of them have not.
fn score_one(index: &Index, leaf: &Leaf, documents: &DocSet) -> Option<Vec<RankedDocument>> {
    let n_documents = documents.len();
    let rarity = rarity(index, leaf);
    let score = |(&doc, &weight): (&DocId, &f32)| RankedDocument {
        doc,
        score: rarity * saturate(index, doc, weight),
        n_exact: 0,
    };
    let mut scored = Vec::with_capacity(n_documents);
    let of_leaf = leaf.documents.iter().zip(&leaf.weights);
    scored.extend(of_leaf.filter(|(doc, _)| documents.contains(**doc)).map(score));
    (scored.len() == n_documents).then_some(scored)
}

/// The scores of documents, each for the words that it has.
fn score_all(index: &Index, leaves: &[Leaf], documents: &DocSet) -> Vec<RankedDocument> {
    let mut scored: Vec<RankedDocument> = Vec::with_capacity(documents.len());
    scored.extend(documents.iter().map(|doc| RankedDocument { doc, score: 0.0, n_exact: 0 }));
    for leaf in leaves {
        let rarity = rarity(index, leaf);
        // Both are in corpus order.
        let mut rest = scored.iter_mut();
        for (&doc, &weight) in leaf.documents.iter().zip(&leaf.weights) {
            if documents.contains(doc)
                && let Some(found) = rest.find(|found| found.doc == doc)
            {
                found.score += rarity * saturate(index, doc, weight);
            }
        }
    }
    scored
}

/// How much a leaf tells: the fewer documents have it, the more.
pub(super) fn rarity(index: &Index, leaf: &Leaf) -> f32 {
    let n = index.n_documents() as f32;
    let with_it = leaf.documents.len() as f32;
    (1.0 + (n - with_it + 0.5) / (with_it + 0.5)).ln()
}

/// What occurrences in a document count: more count more, each a little less, and less in a long document.
pub(super) fn saturate(index: &Index, doc: DocId, weight: f32) -> f32 {
    weight * (K1 + 1.0) / (weight + K1 * (1.0 - B + B * index.relative_length(doc)))
}
