//! From a view state to the documents it shows.

use concord_engine::corpus::DocId;
use concord_engine::edition::{BadEdition, Edition};
use concord_engine::index::{DocSet, Facet, Index};
use concord_engine::order;
use concord_engine::query::{
    Choice, Evaluation, Filter, Query, RankedDocument, Ranking, count_values, evaluate, parse_query, rank,
};
use concord_engine::text::{PartialDate, Span};

use crate::address::LinkNote;
use crate::sorted_set::SortedSet;
use crate::state::{ChosenSlugs, Passage, Sort, ViewState};

/// An edition ready to be explored: the documents, and the index over them.
#[derive(Clone, Debug)]
pub struct Explorer {
    /// The documents and what was recognised in them.
    pub edition: Edition,
    /// The index over them.
    pub index: Index,
}

/// The answer to the narrowing part of a view state: query, choices, dates, order.
#[derive(Clone, Debug, PartialEq)]
pub struct Outcome {
    /// The query, read.
    pub query: Query,
    /// Where its clauses stand.
    pub evaluation: Evaluation,
    /// The choices, as far as the corpus has them.
    pub filter: Filter,
    /// The documents shown.
    pub documents: DocSet,
    /// The same in the order in which they are shown, with scores.
    pub ranked: Ranking,
}

impl Outcome {
    /// Whether words rank the documents; else their default order is by date.
    pub const fn has_words(&self) -> bool {
        !self.evaluation.leaves.is_empty()
    }
}

impl Explorer {
    /// Takes an edition with its index.
    pub fn new(edition: Edition) -> Self {
        let index = edition.index().clone();
        Self { edition, index }
    }

    /// Opens an edition as embedded.
    ///
    /// # Errors
    /// As [`Edition::open`].
    pub fn from_bytes(bytes: &'static [u8]) -> Result<Self, BadEdition> {
        Edition::open(bytes).map(Self::new)
    }

    /// The documents that a state shows. Values that the corpus does not have are as if not chosen.
    pub fn search(&self, state: &ViewState) -> Outcome {
        let query = parse_query(&state.query);
        let evaluation = evaluate(&self.edition, &query);
        let filter = self.filter(state);
        let mut documents = filter.documents(&self.index);
        documents.keep(&evaluation.documents);
        let ranked = rank(&self.index, &evaluation, &documents);
        let ranked = self.sort(ranked, state.sort, !evaluation.leaves.is_empty());
        Outcome { query, evaluation, filter, documents, ranked }
    }

    /// How many documents a state shows.
    pub fn count(&self, state: &ViewState) -> usize {
        let mut documents = self.filter(state).documents(&self.index);
        documents.keep(&evaluate(&self.edition, &parse_query(&state.query)).documents);
        documents.len()
    }

    /// The live counts of a facet, by value.
    pub fn counts(&self, outcome: &Outcome, facet: Facet) -> Vec<u32> {
        count_values(&self.index, &outcome.evaluation.documents, &outcome.documents, &outcome.filter, facet)
    }

    /// The counts of a facet, by value, as if nothing were chosen in it: no click in its own panel changes them.
    pub fn counts_elsewhere(&self, outcome: &Outcome, facet: Facet) -> Vec<u32> {
        let mut documents = outcome.filter.elsewhere(facet).documents(&self.index);
        documents.keep(&outcome.evaluation.documents);
        self.index.column(facet).count(&documents)
    }

    /// Takes out of a state what the corpus does not have, and says what that was.
    pub fn resolve(&self, state: &ViewState) -> (ViewState, Vec<LinkNote>) {
        let mut resolved = state.clone();
        let mut notes = Vec::new();
        let facets: Vec<Facet> = state.choices.iter().map(|(facet, _)| facet).collect();
        for facet in facets {
            let chosen = resolved.choices.get_mut(facet);
            for slugs in [&mut chosen.any, &mut chosen.all, &mut chosen.not] {
                slugs.retain(|slug| {
                    let is_known = self.index.column(facet).find(slug).is_some();
                    if !is_known {
                        notes.push(LinkNote::UnknownValue(facet, slug.clone()));
                    }
                    is_known
                });
            }
        }
        if let Some(slug) = &state.doc {
            match self.find_document(slug) {
                None => {
                    notes.push(LinkNote::UnknownDocument(slug.clone()));
                    resolved = resolved.with_document(None);
                }
                Some(doc) => {
                    if let Some(at) = state.at.filter(|&at| self.passage_span(doc, at).is_none()) {
                        notes.push(LinkNote::UnknownPassage(at.to_string()));
                        resolved.at = None;
                    }
                }
            }
        }
        (resolved, notes)
    }

    /// The document with this name.
    pub fn find_document(&self, slug: &str) -> Option<DocId> {
        self.edition.find_document(slug)
    }

    /// Where a passage stands in the text; nothing where the document has no such paragraph or it is too short.
    pub fn passage_span(&self, doc: DocId, at: Passage) -> Option<Span> {
        let document = self.edition.document(doc);
        let (_, block) = document.body_blocks().find(|&(number, _)| number == at.paragraph)?;
        let Some((start, end)) = at.characters else { return Some(block.span) };
        let text = block.span.of(&document.text);
        let byte = |character: u32| text.char_indices().map(|(i, _)| i).chain([text.len()]).nth(character as usize);
        let offset = block.span.start as usize;
        Some(Span::new(offset + byte(start)?, offset + byte(end)?))
    }

    /// The passage that names a stretch of text; nothing where it does not lie in one paragraph.
    pub fn passage_of(&self, doc: DocId, span: Span) -> Option<Passage> {
        let document = self.edition.document(doc);
        let (paragraph, block) = document.body_blocks().find(|(_, block)| block.span.contains(span))?;
        let text = block.span.of(&document.text);
        let characters = |byte: u32| text.get(..(byte - block.span.start) as usize).map(|s| s.chars().count() as u32);
        Some(Passage { paragraph, characters: Some((characters(span.start)?, characters(span.end)?)) })
    }

    fn filter(&self, state: &ViewState) -> Filter {
        let mut filter = Filter { from: state.from, to: state.to, ..Filter::default() };
        for (facet, chosen) in state.choices.iter() {
            filter.choices.push((facet, self.choice(facet, chosen)));
        }
        filter
    }

    fn choice(&self, facet: Facet, chosen: &ChosenSlugs) -> Choice {
        let column = self.index.column(facet);
        let find = |slugs: &SortedSet<String>| slugs.iter().filter_map(|slug| column.find(slug)).collect::<Vec<_>>();
        Choice { any: find(&chosen.any), all: find(&chosen.all), not: find(&chosen.not) }
    }

    fn sort(&self, ranked: Ranking, sort: Sort, has_words: bool) -> Ranking {
        let date = |ranked: &RankedDocument| self.index.date(ranked.doc).map(date_number);
        Ranking::of(match sort {
            Sort::Relevance if has_words => return ranked,
            // Without a date last in both directions.
            Sort::Relevance | Sort::Newest => {
                order::sort_by_number(&ranked, |ranked| u64::MAX - date(ranked).unwrap_or_default())
            }
            Sort::Oldest => order::sort_by_number(&ranked, |ranked| date(ranked).unwrap_or(u64::MAX)),
            Sort::Title => order::sort_by_number(&ranked, |ranked| u64::from(self.index.title_rank(ranked.doc))),
        })
    }
}

/// A number that orders as dates do: the less precise before the more precise.
fn date_number(date: PartialDate) -> u64 {
    let part = |part: Option<u8>| u64::from(part.unwrap_or_default());
    u64::from(date.year()) << 16 | part(date.month()) << 8 | part(date.day())
}
