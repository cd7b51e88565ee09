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
    let mut scores = vec![0.0_f32; if evaluation.leaves.is_empty() { 0 } else { index.n_documents() }];
    let mut exact =
        vec![0_u32; if evaluation.leaves.iter().any(|leaf| leaf.exact.is_some()) { scores.len() } else { 0 }];
    for leaf in &evaluation.leaves {
        let rarity = rarity(index, leaf);
        for (&doc, &weight) in leaf.documents.iter().zip(&leaf.weights) {
            if documents.contains(doc) {
                scores[doc.index()] += rarity * saturate(index, doc, weight);
            }
        }
        leaf.exact.iter().flat_map(DocSet::iter).for_each(|doc| exact[doc.index()] += 1);
    }
    let ranked: Vec<RankedDocument> = documents
        .iter()
        .map(|doc| RankedDocument {
            doc,
            score: scores.get(doc.index()).copied().unwrap_or_default(),
            n_exact: exact.get(doc.index()).copied().unwrap_or_default(),
        })
        .collect();
    // Numbers that are not negative order as their bits do; the highest come first.
    order::sort_by_number(&ranked, |ranked| {
        !(u64::from(ranked.n_exact) << u32::BITS | u64::from(ranked.score.to_bits()))
    })
}

/// How much a leaf tells: the fewer documents have it, the more.
pub(super) fn rarity(index: &Index, leaf: &Leaf) -> f32 {
    let n = index.n_documents() as f32;
    let with_it = leaf.documents.len() as f32;
    (1.0 + (n - with_it + 0.5) / (with_it + 0.5)).ln()
}

/// What occurrences in a document count: more count more, each a little less, and less in a long document.
pub(super) fn saturate(index: &Index, doc: DocId, weight: f32) -> f32 {
    let length = index.n_tokens(doc) as f32 / index.mean_length().max(1.0);
    weight * (K1 + 1.0) / (weight + K1 * (1.0 - B + B * length))
}
