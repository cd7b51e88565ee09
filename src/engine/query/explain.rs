//! Why a document is a result, and why it stands where it stands: every part of its score.

use super::leaf::{Hit, Leaf, TITLE_WEIGHT};
use super::rank::{rarity, saturate};
use super::{Evaluation, Query};
use crate::corpus::DocId;
use crate::edition::Edition;
use crate::index::{Field, Place};
use crate::text::{fold_case, lower_case};

/// Why a document answers a query.
#[derive(Clone, Debug, PartialEq)]
pub struct Explanation {
    /// What each part of the query that is wanted adds.
    pub parts: Vec<ExplainedPart>,
    /// The sum of their scores, as in the ranking.
    pub score: f32,
    /// How many of the words with typed marks stand in the document with just those marks; it outranks the score.
    pub n_exact: u32,
    /// The length of the document in words.
    pub n_words: u32,
    /// The mean length of documents in words.
    pub mean_length: f32,
}

/// What a part of a query adds to the score of a document.
#[derive(Clone, Debug, PartialEq)]
pub struct ExplainedPart {
    /// The words as typed.
    pub typed: String,
    /// How often they stand in the title; each counts [`title_weight`](Self::title_weight) times.
    pub n_in_title: u32,
    /// How often they stand in the text.
    pub n_in_text: u32,
    /// What an occurrence in the title counts, against one in the text.
    pub title_weight: f32,
    /// How many documents have them.
    pub n_documents: u32,
    /// How much they tell, from how few documents have them: the logarithm of BM25.
    pub rarity: f32,
    /// What the occurrences count together, each a little less than the one before, and less in a long document.
    pub saturated: f32,
    /// The two multiplied.
    pub score: f32,
    /// The forms in which they stand there, each once, in small letters and with their marks as written: what was
    /// folded away.
    pub forms: Vec<String>,
    /// Where they stand.
    pub hits: Vec<Hit>,
}

/// Explains a result; nothing for a document that does not answer.
pub fn explain(edition: &Edition, query: &Query, evaluation: &Evaluation, doc: DocId) -> Option<Explanation> {
    if !evaluation.documents.contains(doc) {
        return None;
    }
    let index = edition.index();
    let answering = evaluation.leaves.iter().filter(|leaf| leaf.weight(doc) > 0.0);
    let parts: Vec<ExplainedPart> = answering.map(|leaf| explain_part(edition, query, leaf, doc)).collect();
    let is_exact = |leaf: &&Leaf| leaf.exact.as_ref().is_some_and(|exact| exact.contains(doc));
    Some(Explanation {
        score: parts.iter().fold(0.0, |score, part| score + part.score),
        parts,
        n_exact: evaluation.leaves.iter().filter(is_exact).count() as u32,
        n_words: index.n_tokens(doc) as u32,
        mean_length: index.mean_length(),
    })
}

fn explain_part(edition: &Edition, query: &Query, leaf: &Leaf, doc: DocId) -> ExplainedPart {
    let index = edition.index();
    let document = edition.document(doc);
    let hits = leaf.hits(edition, doc);
    let mut forms: Vec<String> = Vec::new();
    for hit in &hits {
        let surface = |place: &Place| match place {
            Place::Text(span) => lower_case(span.of(&document.text)),
            Place::GivenTitle(span) => lower_case(span.of(&document.title.value)),
        };
        let form = hit.places.iter().map(surface).collect::<Vec<_>>().join(" ");
        // One form may be written in several ways of Unicode.
        if !forms.iter().any(|other| fold_case(other) == fold_case(&form)) {
            forms.push(form);
        }
    }
    let in_title = hits.iter().filter(|hit| hit.field == Field::Title).count();
    let (rarity, saturated) = (rarity(index, leaf), saturate(index, doc, leaf.weight(doc)));
    ExplainedPart {
        typed: query.clauses.get(leaf.clause).map_or(String::new(), |clause| clause.typed.clone()),
        n_in_title: in_title as u32,
        n_in_text: (hits.len() - in_title) as u32,
        title_weight: TITLE_WEIGHT,
        n_documents: leaf.documents.len() as u32,
        rarity,
        saturated,
        score: rarity * saturated,
        forms,
        hits,
    }
}
