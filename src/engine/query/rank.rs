//! The order of results by relevance.

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

/// Orders documents by relevance: those with the marks as typed first, then by BM25 (Robertson and Zaragoza, *The
/// Probabilistic Relevance Framework: BM25 and Beyond*, 2009), then in corpus order.
///
/// Fields are weighted before saturation, as in their BM25F: a word counts two and a half times in a title. A phrase, a
/// beginning or a pattern counts as one term whose frequency is that of all its occurrences.
pub fn rank(index: &Index, evaluation: &Evaluation, documents: &DocSet) -> Vec<RankedDocument> {
    let mut scored = match evaluation.leaves.as_slice() {
        [leaf] => score_one(index, leaf, documents).unwrap_or_else(|| score_all(index, &evaluation.leaves, documents)),
        leaves => score_all(index, leaves, documents),
    };
    order::sort_by_score(&mut scored);
    let with_marks: Vec<&DocSet> = evaluation.leaves.iter().filter_map(|leaf| leaf.exact.as_ref()).collect();
    let n_exact = |doc| with_marks.iter().filter(|exact| exact.contains(doc)).count() as u32;
    let ranked =
        scored.iter().map(|&(doc, score)| RankedDocument { doc: DocId(doc), score, n_exact: n_exact(DocId(doc)) });
    let mut ranked: Vec<RankedDocument> = ranked.collect();
    if !with_marks.is_empty() {
        ranked = order::sort_by_number(&ranked, |ranked| u64::from(u32::MAX - ranked.n_exact));
    }
    ranked
}

/// The scores of documents that all have the same words; nothing where some of them have not.
fn score_one(index: &Index, leaf: &Leaf, documents: &DocSet) -> Option<Vec<(u32, f32)>> {
    let rarity = rarity(index, leaf);
    let mut scored = Vec::with_capacity(leaf.documents.len());
    for (&doc, &weight) in leaf.documents.iter().zip(&leaf.weights) {
        if documents.contains(doc) {
            scored.push((doc.0, rarity * saturate(index, doc, weight)));
        }
    }
    (scored.len() == documents.len()).then_some(scored)
}

/// The scores of documents, each for the words that it has.
fn score_all(index: &Index, leaves: &[Leaf], documents: &DocSet) -> Vec<(u32, f32)> {
    let mut scores = vec![0.0_f32; if leaves.is_empty() { 0 } else { index.n_documents() }];
    for leaf in leaves {
        let rarity = rarity(index, leaf);
        for (&doc, &weight) in leaf.documents.iter().zip(&leaf.weights) {
            if documents.contains(doc) {
                scores[doc.index()] += rarity * saturate(index, doc, weight);
            }
        }
    }
    documents.iter().map(|doc| (doc.0, scores.get(doc.index()).copied().unwrap_or_default())).collect()
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
