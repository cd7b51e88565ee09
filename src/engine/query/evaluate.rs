//! Which documents answer a query, and where.

use super::{Clause, Query, QueryNote, WordPattern};
use crate::corpus::DocId;
use crate::edition::Edition;
use crate::index::{DocSet, Index, Occurrence, Place};
use crate::order;
use crate::text::{Span, fold_case};

/// The answer to a query, before filters and order.
#[derive(Clone, Debug, PartialEq)]
pub struct Evaluation {
    /// The documents that answer.
    pub documents: DocSet,
    /// Where each clause of the query that is not excluded stands; in the order of the query.
    pub clauses: Vec<ClauseMatches>,
    /// The notes of the query, and what evaluation adds.
    pub notes: Vec<QueryNote>,
}

/// Where a clause stands.
#[derive(Clone, Debug, PartialEq)]
pub struct ClauseMatches {
    /// The clause's place in the query.
    pub clause: usize,
    /// Its occurrences by document, in corpus order; no document without one.
    pub by_document: Vec<(DocId, Vec<Occurrence>)>,
}

impl ClauseMatches {
    /// The occurrences in a document.
    pub fn in_document(&self, doc: DocId) -> &[Occurrence] {
        self.by_document.binary_search_by_key(&doc, |(doc, _)| *doc).map_or(&[], |at| &self.by_document[at].1)
    }
}

impl Evaluation {
    /// The hits in the text of a document: sorted, not overlapping. Hits in a title that the text does not have are
    /// left out.
    pub fn hits(&self, index: &Index, doc: DocId) -> Vec<Span> {
        let mut spans: Vec<Span> = self
            .clauses
            .iter()
            .flat_map(|clause| clause.in_document(doc))
            .filter_map(|&occurrence| text_span(index, doc, occurrence))
            .collect();
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

/// The text from the first to the last token of an occurrence.
pub(super) fn text_span(index: &Index, doc: DocId, occurrence: Occurrence) -> Option<Span> {
    let last = occurrence.position + occurrence.n_tokens - 1;
    match (index.postings.place(doc, occurrence.position)?, index.postings.place(doc, last)?) {
        (Place::Text(first), Place::Text(last)) => Some(Span { start: first.start, end: last.end }),
        _ => None,
    }
}

/// Finds the documents that answer a query.
///
/// A last word that no document has, typed without quotes or minus, is taken as the beginning of a word, so that
/// results follow while it is typed; a note says so.
pub fn evaluate(index: &Index, query: &Query) -> Evaluation {
    let mut notes = query.notes.clone();
    let mut documents = index.all_documents();
    let mut clauses = Vec::new();
    for (i, clause) in query.clauses.iter().enumerate() {
        let mut by_document = match_clause(index, clause);
        let is_last = i + 1 == query.clauses.len();
        if by_document.is_empty()
            && is_last
            && let Some(beginning) = as_beginning(clause)
        {
            by_document = match_clause(index, &beginning);
            if !by_document.is_empty() {
                notes.push(QueryNote::TakenAsPrefix(clause.typed.clone()));
            }
        }
        let mut found = DocSet::empty(index.n_documents());
        by_document.iter().for_each(|(doc, _)| found.insert(*doc));
        if clause.is_excluded {
            documents.remove(&found);
        } else {
            documents.keep(&found);
            clauses.push(ClauseMatches { clause: i, by_document });
        }
    }
    Evaluation { documents, clauses, notes }
}

fn as_beginning(clause: &Clause) -> Option<Clause> {
    let is_open = !clause.is_literal && !clause.is_excluded && !clause.words.last()?.is_prefix;
    let mut beginning = is_open.then(|| clause.clone())?;
    beginning.words.last_mut()?.is_prefix = true;
    Some(beginning)
}

fn match_clause(index: &Index, clause: &Clause) -> Vec<(DocId, Vec<Occurrence>)> {
    let mut words = clause.words.iter();
    let Some(first) = words.next() else { return Vec::new() };
    let mut matched = match_word(index, first, clause.is_literal);
    for word in words {
        let next = match_word(index, word, clause.is_literal);
        matched.retain_mut(|(doc, starts)| {
            let Ok(at) = next.binary_search_by_key(doc, |(doc, _)| *doc) else { return false };
            *starts = starts.iter().filter_map(|&start| extend(start, &next[at].1)).collect();
            !starts.is_empty()
        });
    }
    matched
}

/// The occurrence with the word that follows it at once, if one does.
fn extend(start: Occurrence, follow: &[Occurrence]) -> Option<Occurrence> {
    let wanted = start.position + start.n_tokens;
    let at = follow.partition_point(|occurrence| occurrence.position < wanted);
    let next = follow.get(at).filter(|occurrence| occurrence.position == wanted)?;
    Some(Occurrence { n_tokens: start.n_tokens + next.n_tokens, ..start })
}

fn match_word(index: &Index, word: &WordPattern, is_literal: bool) -> Vec<(DocId, Vec<Occurrence>)> {
    let is_wanted = |occurrence: &Occurrence| !is_literal || occurrence.n_tokens == 1;
    let mut found: Vec<(DocId, Vec<Occurrence>)> = Vec::new();
    let mut add_term = |term: &str| {
        found.extend(
            index
                .postings
                .of_term(term)
                .iter()
                .map(|posting| (posting.doc, posting.occurrences.iter().copied().filter(is_wanted).collect())),
        );
    };
    if word.is_prefix {
        index.postings.terms_with_prefix(&word.folded).for_each(&mut add_term);
        order::sort_by_key(&mut found, |(doc, _)| *doc);
    } else {
        add_term(&word.folded);
    }
    let mut by_document: Vec<(DocId, Vec<Occurrence>)> = Vec::with_capacity(found.len());
    for (doc, occurrences) in found {
        match by_document.last_mut().filter(|(last, _)| *last == doc) {
            Some((_, all)) => {
                all.extend(occurrences);
                order::sort(all);
            }
            None => by_document.push((doc, occurrences)),
        }
    }
    by_document.retain(|(_, occurrences)| !occurrences.is_empty());
    by_document
}

/// Whether an occurrence has just the marks that were typed; yes where none were typed.
pub(super) fn has_typed_marks(edition: &Edition, index: &Index, doc: DocId, clause: &Clause, at: Occurrence) -> bool {
    let typed = || clause.words.iter().map(|word| word.strict.as_ref().unwrap_or(&word.folded).as_str());
    let surface: String = (at.position..at.position + at.n_tokens)
        .filter_map(|position| index.postings.place(doc, position))
        .map(|place| match place {
            Place::Text(span) => fold_case(span.of(&edition.document(doc).text)),
            Place::GivenTitle(span) => fold_case(span.of(&edition.document(doc).title.value)),
        })
        .collect();
    if clause.words.last().is_some_and(|word| word.is_prefix) {
        surface.starts_with(&typed().collect::<String>())
    } else {
        surface == typed().collect::<String>()
    }
}
