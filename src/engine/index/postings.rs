//! Words and where they stand.

use std::collections::BTreeMap;

use super::compound::join_compound;
use crate::corpus::{BlockKind, DocId, Document, How};
use crate::edition::Edition;
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
    terms: BTreeMap<String, Vec<Posting>>,
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
        let mut postings = Self::default();
        for doc in edition.doc_ids() {
            postings.add_document(doc, edition.document(doc));
        }
        let n_tokens: usize = postings.documents.iter().map(|document| document.n_tokens).sum();
        postings.mean_length = n_tokens as f32 / postings.documents.len().max(1) as f32;
        postings
    }

    fn add_document(&mut self, doc: DocId, document: &Document) {
        let mut tokens = DocumentTokens::default();
        let mut previous: Option<String> = None;
        let mut add = |tokens: &mut DocumentTokens, place: Place, word: &str| {
            let term = fold(word);
            let position = tokens.places.len() as u32;
            let follows = tokens.places.last().is_some_and(Option::is_some);
            let first = previous.as_deref().filter(|_| follows);
            if let Some(joined) = first.and_then(|first| join_compound(first, &term)) {
                self.add(joined, doc, Occurrence { position: position - 1, n_tokens: 2 });
            }
            self.add(&term, doc, Occurrence { position, n_tokens: 1 });
            tokens.places.push(Some(place));
            tokens.n_tokens += 1;
            previous = Some(term);
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
        self.documents.push(tokens);
    }

    fn add(&mut self, term: &str, doc: DocId, occurrence: Occurrence) {
        if !self.terms.contains_key(term) {
            self.terms.insert(term.to_owned(), Vec::new());
        }
        let Some(postings) = self.terms.get_mut(term) else { return };
        match postings.last_mut() {
            Some(posting) if posting.doc == doc => {
                // Only a joined name comes late, and by one place.
                let at = posting.occurrences.partition_point(|other| *other <= occurrence);
                posting.occurrences.insert(at, occurrence);
            }
            _ => postings.push(Posting { doc, occurrences: vec![occurrence] }),
        }
    }

    /// The documents that have a term, in corpus order; none for an unknown term.
    pub(crate) fn of_term(&self, term: &str) -> &[Posting] {
        self.terms.get(term).map_or(&[], Vec::as_slice)
    }

    /// The terms that begin with these letters, in alphabetical order.
    pub fn terms_with_prefix<'a>(&'a self, prefix: &'a str) -> impl Iterator<Item = &'a str> {
        self.terms
            .range::<str, _>((std::ops::Bound::Included(prefix), std::ops::Bound::Unbounded))
            .map(|(term, _)| term.as_str())
            .take_while(move |term| term.starts_with(prefix))
    }

    /// How many different terms there are.
    pub fn n_terms(&self) -> usize {
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
