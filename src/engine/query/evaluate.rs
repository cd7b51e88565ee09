//! Which documents answer a query, and where.

use super::correct::UnknownWord;
use super::filter::documents_between;
use super::leaf::Leaf;
use super::{Meaning, Query, QueryNote, Reach, WordPattern, Words};
use crate::corpus::DocId;
use crate::edition::Edition;
use crate::index::{DocSet, Facet, FacetColumn, Index, ValueId};
use crate::order;
use crate::text::{Span, fold};

/// The answer to a query, before filters and order.
#[derive(Clone, Debug, PartialEq)]
pub struct Evaluation {
    /// The documents that answer.
    pub documents: DocSet,
    /// The words that were wanted, in the order of the query; those of what is left out are not here.
    pub leaves: Vec<Leaf>,
    /// The notes of the query, and what evaluation adds.
    pub notes: Vec<QueryNote>,
    /// The wanted words that no document has, in the order of the query.
    pub unknown: Vec<UnknownWord>,
}

impl Evaluation {
    /// The hits in the text of a document: sorted, not overlapping. Hits in a title that the text does not have are
    /// left out.
    pub fn hits(&self, edition: &Edition, doc: DocId) -> Vec<Span> {
        let hits = self.leaves.iter().flat_map(|leaf| leaf.hits(edition, doc));
        let mut spans: Vec<Span> = hits.filter_map(|hit| hit.text_span()).collect();
        order::sort(&mut spans);
        let mut hits: Vec<Span> = Vec::with_capacity(spans.len());
        for span in spans {
            match hits.last_mut() {
                Some(last) if last.overlaps(span) => last.end = last.end.max(span.end),
                _ => hits.push(span),
            }
        }
        hits
    }
}

/// Finds the documents that answer a query.
///
/// A last word that no document has, typed without quotes or minus, is taken as the beginning of a word, so that
/// results follow while it is typed; a note says so. Any other word that no document has is told; what may be meant
/// instead says [`correct_query`](super::correct_query), which looks through all words and is not always wanted.
pub fn evaluate(edition: &Edition, query: &Query) -> Evaluation {
    let notes = query.notes.clone();
    let mut evaluator = Evaluator { edition, query, leaves: Vec::new(), notes, unknown: Vec::new() };
    let mut documents = edition.index().all_documents();
    for (i, clause) in query.clauses.iter().enumerate() {
        let found = evaluator.documents(&clause.meaning, i, !clause.is_excluded);
        if clause.is_excluded {
            documents.remove(&found);
        } else {
            documents.keep(&found);
        }
    }
    let Evaluator { leaves, notes, unknown, .. } = evaluator;
    Evaluation { documents, leaves, notes, unknown }
}

struct Evaluator<'e> {
    edition: &'e Edition,
    query: &'e Query,
    leaves: Vec<Leaf>,
    notes: Vec<QueryNote>,
    unknown: Vec<UnknownWord>,
}

impl Evaluator<'_> {
    /// The documents that a meaning has; brackets in it are as deep as the parser allows.
    fn documents(&mut self, meaning: &Meaning, clause: usize, is_wanted: bool) -> DocSet {
        let index = self.edition.index();
        match meaning {
            Meaning::Words(words) => self.documents_with(words, clause, is_wanted),
            Meaning::Named { field, words, otherwise } => match find_facet(index, field) {
                Some(facet) => documents_naming(self.edition, facet, words),
                None => self.documents_with(otherwise, clause, is_wanted),
            },
            Meaning::Said { words, .. } if index.has_statements() => self.documents_with(words, clause, is_wanted),
            Meaning::Said { otherwise, .. } => self.documents_with(otherwise, clause, is_wanted),
            Meaning::Dated { from, to } => documents_between(index, &index.all_documents(), *from, *to),
            Meaning::All(meanings) => {
                let mut all = index.all_documents();
                meanings.iter().for_each(|meaning| all.keep(&self.documents(meaning, clause, is_wanted)));
                all
            }
            Meaning::Any(meanings) => {
                let mut any = DocSet::empty(index.n_documents());
                meanings.iter().for_each(|meaning| any.add(&self.documents(meaning, clause, is_wanted)));
                any
            }
            Meaning::Not(meaning) => {
                let mut others = index.all_documents();
                others.remove(&self.documents(meaning, clause, false));
                others
            }
        }
    }

    fn documents_with(&mut self, words: &Words, clause: usize, is_wanted: bool) -> DocSet {
        let index = self.edition.index();
        let mut leaf = Leaf::look_up(self.edition, clause, words);
        if leaf.documents.is_empty() && is_wanted {
            if let Some(found) = self.look_up_beginning(words, clause) {
                self.notes.push(QueryNote::TakenAsPrefix(self.query.clauses[clause].typed.clone()));
                leaf = found;
            } else {
                self.note_unknown(words, clause);
            }
        }
        let documents = DocSet::of(index.n_documents(), &leaf.documents);
        if is_wanted {
            self.leaves.push(leaf);
        }
        documents
    }

    /// What is being typed, as the beginning of a word.
    fn look_up_beginning(&self, words: &Words, clause: usize) -> Option<Leaf> {
        let is_being_typed = clause + 1 == self.query.clauses.len()
            && !words.is_literal
            && matches!(
                &self.query.clauses[clause].meaning,
                Meaning::Words(typed) | Meaning::Said { words: typed, .. } if typed == words
            )
            && words.patterns.last()?.reach == Reach::Whole;
        let mut beginning = is_being_typed.then(|| words.clone())?;
        beginning.patterns.last_mut()?.reach = Reach::Prefix;
        Some(Leaf::look_up(self.edition, clause, &beginning)).filter(|leaf| !leaf.documents.is_empty())
    }

    /// Notes which of these words no document has. One that some have as it stands, though not beside the others or in
    /// this field, is not among them.
    fn note_unknown(&mut self, words: &Words, clause: usize) {
        for pattern in &words.patterns {
            let alone = Words { patterns: vec![pattern.clone()], is_literal: words.is_literal, ..Words::default() };
            if Leaf::look_up(self.edition, clause, &alone).documents.is_empty() {
                let word = UnknownWord::new(clause, pattern, words);
                if !self.unknown.contains(&word) {
                    self.unknown.push(word);
                }
            }
        }
    }
}

/// The facet or field of a name as typed before a colon.
pub fn find_facet(index: &Index, name: &str) -> Option<Facet> {
    Facet::from_name(name).or_else(|| index.find_field(name))
}

/// The documents that have a value whose name has all these words, one after another.
fn documents_naming(edition: &Edition, facet: Facet, words: &Words) -> DocSet {
    let index = edition.index();
    let column = index.column(facet);
    let mut documents = DocSet::empty(index.n_documents());
    for value in column.value_ids() {
        if is_named(edition, column, value, words) {
            column.add_documents(value, &mut documents);
        }
    }
    documents
}

fn is_named(edition: &Edition, column: &FacetColumn, value: ValueId, words: &Words) -> bool {
    let value = column.value(value);
    // A slug is the label folded, its words between dashes.
    has_words(value.slug, words)
        || has_words(&fold(value.label), words)
        || value.entity.is_some_and(|entity| {
            let aliases = edition.entity(entity).aliases;
            aliases.iter().any(|alias| has_words(&fold(alias), words))
        })
}

/// Whether a name in folded form has all these words, one after another.
fn has_words(name: &str, words: &Words) -> bool {
    let name: Vec<&str> = name.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty()).collect();
    let fits = |(pattern, word): (&WordPattern, &&str)| match pattern.reach {
        Reach::Prefix => word.starts_with(pattern.folded.as_str()),
        Reach::Pattern => super::similar::is_pattern(word, &pattern.folded.chars().collect::<Vec<_>>()),
        Reach::Similar(most) => {
            super::similar::is_similar(word, &pattern.folded.chars().collect::<Vec<_>>(), most).is_some()
        }
        Reach::Whole => *word == pattern.folded,
    };
    name.windows(words.patterns.len().max(1)).any(|window| words.patterns.iter().zip(window).all(fits))
}
