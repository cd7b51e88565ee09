//! The order of results by relevance.

use super::evaluate::has_typed_marks;
use super::{ClauseMatches, Evaluation, Query};
use crate::corpus::DocId;
use crate::edition::Edition;
use crate::index::{DocSet, Field, Index};
use crate::order;

/// How much an occurrence in the title counts, against one in the text.
const TITLE_WEIGHT: f32 = 2.5;
/// How fast more occurrences stop to matter (Robertson and Zaragoza 2009 give 1.2 to 2).
const K1: f32 = 1.2;
/// How much length matters: 0 not at all, 1 fully.
const B: f32 = 0.75;

/// A document with its relevance.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct RankedDocument {
    /// The document.
    pub doc: DocId,
    /// BM25, summed over the clauses; 0 without a query. Comparable within one result only.
    pub score: f32,
    /// How many clauses with typed marks stand in it with just those marks.
    pub n_exact: u32,
}

/// Orders documents by relevance: those with the marks as typed first, then by BM25 (Robertson and Zaragoza, *The
/// Probabilistic Relevance Framework: BM25 and Beyond*, 2009), then in corpus order.
///
/// Term frequency is weighted by field; a phrase counts as one term whose frequency is that of the whole phrase.
pub fn rank(
    edition: &Edition,
    index: &Index,
    query: &Query,
    evaluation: &Evaluation,
    documents: &DocSet,
) -> Vec<RankedDocument> {
    let mut ranked: Vec<RankedDocument> = documents
        .iter()
        .map(|doc| RankedDocument {
            doc,
            // Not `sum`, which makes minus zero of nothing.
            score: evaluation.clauses.iter().fold(0.0, |score, clause| score + score_clause(index, clause, doc)),
            n_exact: evaluation
                .clauses
                .iter()
                .filter(|matches| {
                    let clause = &query.clauses[matches.clause];
                    clause.words.iter().any(|word| word.strict.is_some())
                        && matches.in_document(doc).iter().any(|&at| has_typed_marks(edition, index, doc, clause, at))
                })
                .count() as u32,
        })
        .collect();
    order::sort_by(&mut ranked, |a, b| b.n_exact.cmp(&a.n_exact).then(b.score.total_cmp(&a.score)));
    ranked
}

fn score_clause(index: &Index, clause: &ClauseMatches, doc: DocId) -> f32 {
    let frequency: f32 = clause
        .in_document(doc)
        .iter()
        .map(|occurrence| match index.postings.field(doc, occurrence.position) {
            Field::Title => TITLE_WEIGHT,
            Field::Body => 1.0,
        })
        .sum();
    let n = index.n_documents() as f32;
    let document_frequency = clause.by_document.len() as f32;
    let idf = (1.0 + (n - document_frequency + 0.5) / (document_frequency + 0.5)).ln();
    let length = index.n_tokens(doc) as f32 / index.postings.mean_length().max(1.0);
    idf * frequency * (K1 + 1.0) / (frequency + K1 * (1.0 - B + B * length))
}
