//! Words and where they stand.

use super::compound::join_compound;
use crate::corpus::{BlockKind, DocId, Document, How};
use crate::edition::Edition;
use crate::order;
use crate::text::{Span, fold, tokenize};

/// The part of a document that a token stands in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Field {
    /// The title.
    Title,
    /// The text.
    Body,
}

/// Where a token stands for a reader.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Place {
    /// In the text of the document.
    Text(Span),
    /// In a title that an editor gave and the text does not have; the span is into the title.
    GivenTitle(Span),
}

/// One occurrence of a term in a document.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Occurrence {
    /// The first token's number in the document; the next token's is one more, and more across fields.
    pub position: u32,
    /// How many tokens it takes: 2 for `Viet Nam` under the term `vietnam`, otherwise 1.
    pub n_tokens: u32,
}

/// The occurrences of each term in each document.
#[derive(Clone, Debug, Default)]
pub struct Postings {
    /// In alphabetical order.
    terms: Vec<(String, Vec<Posting>)>,
    documents: Vec<DocumentTokens>,
    mean_length: f32,
}

/// A document that has a term, and where.
#[derive(Clone, Debug)]
pub(crate) struct Posting {
    pub(crate) doc: DocId,
    pub(crate) occurrences: Vec<Occurrence>,
}

#[derive(Clone, Debug, Default)]
struct DocumentTokens {
    /// By position; positions that separate fields have no place.
    places: Vec<Option<Place>>,
    /// How many positions belong to the title.
    title_end: u32,
    n_tokens: usize,
}

impl Postings {
    pub(crate) fn build(edition: &Edition) -> Self {
        let mut found: Vec<(String, DocId, Occurrence)> = Vec::new();
        let documents: Vec<_> = edition
            .doc_ids()
            .map(|doc| read_tokens(edition.document(doc), |term, at| found.push((term, doc, at))))
            .collect();
        order::sort(&mut found);
        let n_tokens: usize = documents.iter().map(|document| document.n_tokens).sum();
        let mean_length = n_tokens as f32 / documents.len().max(1) as f32;
        Self { terms: group(found), documents, mean_length }
    }

    /// The documents that have a term, in corpus order; none for an unknown term.
    pub(crate) fn of_term(&self, term: &str) -> &[Posting] {
        let at = self.terms.binary_search_by(|(other, _)| other.as_str().cmp(term));
        at.map_or(&[], |at| &self.terms[at].1)
    }

    /// The terms that begin with these letters, in alphabetical order.
    pub fn terms_with_prefix<'a>(&'a self, prefix: &'a str) -> impl Iterator<Item = &'a str> {
        let first = self.terms.partition_point(|(term, _)| term.as_str() < prefix);
        self.terms[first..].iter().map(|(term, _)| term.as_str()).take_while(move |term| term.starts_with(prefix))
    }

    /// How many different terms there are.
    pub const fn n_terms(&self) -> usize {
        self.terms.len()
    }

    /// The length of a document in tokens.
    pub fn n_tokens(&self, doc: DocId) -> usize {
        self.documents[doc.index()].n_tokens
    }

    /// The mean length of documents in tokens.
    pub const fn mean_length(&self) -> f32 {
        self.mean_length
    }

    /// Where the token at a position stands; nothing where a position only separates.
    pub fn place(&self, doc: DocId, position: u32) -> Option<Place> {
        self.documents[doc.index()].places.get(position as usize).copied().flatten()
    }

    /// The field of a position.
    pub fn field(&self, doc: DocId, position: u32) -> Field {
        if position < self.documents[doc.index()].title_end { Field::Title } else { Field::Body }
    }
}

/// Sorted occurrences, put together by term and document.
fn group(found: Vec<(String, DocId, Occurrence)>) -> Vec<(String, Vec<Posting>)> {
    let mut terms: Vec<(String, Vec<Posting>)> = Vec::new();
    for (term, doc, at) in found {
        if terms.last().is_none_or(|(last, _)| *last != term) {
            terms.push((term, Vec::new()));
        }
        let Some((_, postings)) = terms.last_mut() else { continue };
        match postings.last_mut() {
            Some(posting) if posting.doc == doc => posting.occurrences.push(at),
            _ => postings.push(Posting { doc, occurrences: vec![at] }),
        }
    }
    terms
}

/// The tokens of a document; each term with its occurrence goes to `add`.
fn read_tokens(document: &Document, mut add_term: impl FnMut(String, Occurrence)) -> DocumentTokens {
    let mut tokens = DocumentTokens::default();
    let mut previous = String::new();
    let mut add = |tokens: &mut DocumentTokens, place: Place, word: &str| {
        let term = fold(word);
        let position = tokens.places.len() as u32;
        let follows = tokens.places.last().is_some_and(Option::is_some);
        if let Some(joined) = join_compound(&previous, &term).filter(|_| follows) {
            add_term(joined.to_owned(), Occurrence { position: position - 1, n_tokens: 2 });
        }
        add_term(term.clone(), Occurrence { position, n_tokens: 1 });
        tokens.places.push(Some(place));
        tokens.n_tokens += 1;
        previous = term;
    };
    if let How::Given(_) = document.title.how {
        let title = &document.title.value;
        for token in tokenize(title) {
            add(&mut tokens, Place::GivenTitle(token.span), token.span.of(title));
        }
    }
    let (titles, body): (Vec<_>, Vec<_>) = document
        .blocks
        .iter()
        .filter(|block| !block.kind.is_furniture())
        .partition(|block| block.kind == BlockKind::Title);
    for (blocks, is_title) in [(titles, true), (body, false)] {
        for block in blocks {
            for token in tokenize(block.span.of(&document.text)) {
                let start = (block.span.start + token.span.start) as usize;
                let span = Span::new(start, start + token.span.len());
                add(&mut tokens, Place::Text(span), span.of(&document.text));
            }
        }
        if is_title {
            // A phrase never runs from the title into the text.
            tokens.places.push(None);
            tokens.title_end = tokens.places.len() as u32;
        }
    }
    tokens
}
