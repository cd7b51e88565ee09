//! The words of a query, looked up: which terms they are, and which documents have them.

use std::ops::Range;

use super::phrase::{Sequence, is_within};
use super::tally::Tally;
use super::{Reach, Scope, WordPattern, Words};
use crate::corpus::DocId;
use crate::edition::Edition;
use crate::index::{DocSet, Field, Index, Place, PlacedToken, TermEntry, TermId, Terms, split_compound};
use crate::text::{Span, fold_case};

use super::similar::{is_pattern, is_similar};

/// How much an occurrence in the title counts, against one in the text.
pub(super) const TITLE_WEIGHT: f32 = 2.5;
/// More names of two spellings than this in one phrase are searched as typed.
const MOST_COMPOUNDS: usize = 3;

/// Words of a query, and the documents that have them.
#[derive(Clone, Debug, PartialEq)]
pub struct Leaf {
    /// The clause that they belong to: its place in the query.
    pub clause: usize,
    /// What was looked for.
    pub words: Words,
    /// The documents, in corpus order.
    pub documents: Vec<DocId>,
    /// By document, how often it has them: an occurrence in the text counts one, one in a title two and a half.
    pub weights: Vec<f32>,
    /// The documents that have them with just the marks that were typed; nothing where none were.
    pub exact: Option<DocSet>,
    /// Each way to read the words as a sequence of terms.
    sequences: Vec<Sequence>,
}

/// An occurrence of the words of a leaf.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Hit {
    /// Its part of the document.
    pub field: Field,
    /// The place of each of its tokens.
    pub places: Vec<Place>,
}

impl Hit {
    /// The text from the first to the last token; nothing in a title that the text does not have.
    pub fn text_span(&self) -> Option<Span> {
        match (self.places.first()?, self.places.last()?) {
            (Place::Text(first), Place::Text(last)) => Some(Span { start: first.start, end: last.end }),
            _ => None,
        }
    }
}

impl Leaf {
    /// Looks words up.
    pub(super) fn look_up(edition: &Edition, clause: usize, words: &Words) -> Self {
        let index = edition.index();
        let mut leaf = Self {
            clause,
            words: words.clone(),
            documents: Vec::new(),
            weights: Vec::new(),
            exact: None,
            sequences: Vec::new(),
        };
        let mut tally = Tally::new(index);
        for patterns in readings(words) {
            let found: Vec<Found> = patterns.iter().map(|(_, word)| Found::look_up(index, word)).collect();
            if found.iter().any(|found| found.entries.is_empty()) {
                continue;
            }
            let mut sequence = Sequence {
                terms: Vec::with_capacity(found.len()),
                pattern_of: patterns.iter().map(|&(pattern, _)| pattern).collect(),
                most_between: words.most_between,
            };
            let mut entries = Vec::with_capacity(found.len());
            for found in found {
                sequence.terms.push(found.terms);
                entries.push(found.entries);
            }
            match entries.as_slice() {
                [entries] if words.scope != Scope::Statement => {
                    entries.iter().for_each(|entry| tally.add(entry, words.scope));
                }
                _ => tally.add_sequence(index, &entries, &sequence, words.scope),
            }
            leaf.sequences.push(sequence);
        }
        (leaf.documents, leaf.weights) = tally.finish();
        leaf.find_exact(edition);
        leaf
    }

    /// Looks for the marks that were typed; in quotes nothing else will do.
    fn find_exact(&mut self, edition: &Edition) {
        if self.words.patterns.iter().all(|word| word.strict.is_none()) {
            return;
        }
        let index = edition.index();
        let mut tally = Tally::new(index);
        match (self.words.patterns.as_slice(), self.sequences.as_slice()) {
            // A word by itself has postings of its own for each way to mark it.
            ([WordPattern { strict: Some(strict), reach: reach @ (Reach::Whole | Reach::Prefix), .. }], [_])
                if self.words.scope != Scope::Statement =>
            {
                let marked = WordPattern { folded: strict.clone(), strict: None, reach: *reach };
                let entries = find_terms(index.marked, &marked);
                entries.iter().for_each(|entry| tally.add(entry, self.words.scope));
            }
            _ => {
                let weigh = |hit: &Hit| if hit.field == Field::Title { TITLE_WEIGHT } else { 1.0 };
                let weigh = |&doc: &DocId| (doc, self.hits_where(edition, doc, true).iter().map(weigh).sum::<f32>());
                let exact = self.documents.iter().map(weigh).filter(|&(_, weight)| weight > 0.0);
                let (documents, weights) = exact.unzip();
                tally.add_all(documents, weights);
            }
        }
        let (documents, weights) = tally.finish();
        self.exact = Some(DocSet::of(index.n_documents(), &documents));
        if self.words.is_literal {
            (self.documents, self.weights) = (documents, weights);
        }
    }

    /// How often a document has the words, see [`weights`](Self::weights).
    pub fn weight(&self, doc: DocId) -> f32 {
        self.documents.binary_search(&doc).map_or(0.0, |at| self.weights[at])
    }

    /// Where the words stand in a document, in order within each way to read them.
    pub fn hits(&self, edition: &Edition, doc: DocId) -> Vec<Hit> {
        if self.documents.binary_search(&doc).is_err() {
            return Vec::new();
        }
        self.hits_where(edition, doc, self.words.is_literal)
    }

    // Called in two places and long: one copy is enough for the page.
    #[inline(never)]
    fn hits_where(&self, edition: &Edition, doc: DocId, is_exact: bool) -> Vec<Hit> {
        let (document, tokens) = edition.read(doc);
        let surface = |token: &PlacedToken| match token.place {
            Place::Text(span) => fold_case(span.of(&document.text)),
            Place::GivenTitle(span) => fold_case(span.of(&document.title.value)),
        };
        let body_start = tokens.partition_point(|token| token.field == Field::Title);
        let (title, body) = tokens.split_at(body_start);
        let is_in_statements = self.words.scope == Scope::Statement;
        let said = if is_in_statements { edition.index().said.of(doc.index()) } else { Vec::new() };
        let parts = match self.words.scope {
            Scope::Document => &[title, body][..],
            Scope::Title => &[title],
            Scope::Statement => &[body],
        };
        let mut hits = Vec::new();
        for (sequence, part) in
            self.sequences.iter().flat_map(|sequence| parts.iter().map(move |part| (sequence, part)))
        {
            let terms: Vec<TermId> = part.iter().map(|token| token.term).collect();
            let will_do = |start, end| {
                (!is_in_statements || is_within(&said, start, end))
                    && (!is_exact || self.has_typed_marks(sequence, &part[start..end], &surface))
            };
            for (start, end) in sequence.find(&terms, &will_do) {
                let places = part[start..end].iter().map(|token| token.place).collect();
                hits.push(Hit { field: part[start].field, places });
            }
        }
        hits
    }

    /// Whether each word that was typed with marks has just these.
    fn has_typed_marks(
        &self,
        sequence: &Sequence,
        found: &[PlacedToken],
        surface: &dyn Fn(&PlacedToken) -> String,
    ) -> bool {
        self.words.patterns.iter().enumerate().all(|(i, pattern)| {
            let Some(strict) = &pattern.strict else { return true };
            let places = (0..sequence.terms.len()).filter(|&place| sequence.pattern_of[place] == i);
            if sequence.most_between.is_some() {
                // Any of the words in between may be it.
                return found.iter().any(|token| surface(token) == *strict);
            }
            let written: String = places.filter_map(|place| found.get(place)).map(surface).collect();
            match pattern.reach {
                Reach::Prefix => written.starts_with(strict.as_str()),
                _ => written == *strict,
            }
        })
    }
}

/// The ways to read words: as typed, and with each name in its other spelling too.
fn readings(words: &Words) -> Vec<Vec<(usize, WordPattern)>> {
    let mut readings: Vec<Vec<(usize, WordPattern)>> = vec![Vec::new()];
    let mut n_compounds = 0;
    for (i, pattern) in words.patterns.iter().enumerate() {
        let halves = split_compound(&pattern.folded)
            .filter(|_| !words.is_literal && pattern.reach == Reach::Whole && n_compounds < MOST_COMPOUNDS);
        let mut apart = Vec::new();
        if let Some((first, second)) = halves {
            n_compounds += 1;
            apart = readings.clone();
            let half = |half: &str| (i, WordPattern { folded: half.to_owned(), strict: None, reach: Reach::Whole });
            apart.iter_mut().for_each(|reading| reading.extend([half(first), half(second)]));
        }
        readings.iter_mut().for_each(|reading| reading.push((i, pattern.clone())));
        readings.extend(apart);
    }
    readings
}

/// The terms that a pattern finds, those of page furniture left out.
pub(super) fn find_terms(terms: Terms, pattern: &WordPattern) -> Vec<TermEntry> {
    let word = pattern.folded.as_str();
    if pattern.reach == Reach::Whole {
        return terms.find(word).into_iter().filter(|entry| entry.n_documents > 0).collect();
    }
    if pattern.reach == Reach::Prefix {
        return terms.entries_with_prefix(word);
    }
    let letters: Vec<char> = word.chars().collect();
    let beginning = match pattern.reach {
        Reach::Similar(_) => "",
        _ => word.split(['*', '?']).next().unwrap_or_default(),
    };
    let mut found = Vec::new();
    terms.for_each_with_prefix(beginning, &mut |term, entry| {
        let is_found = entry.n_documents > 0
            && match pattern.reach {
                Reach::Similar(most) => is_similar(term, &letters, most).is_some(),
                _ => is_pattern(term, &letters),
            };
        if is_found {
            found.push(entry);
        }
    });
    found
}

/// What a pattern finds.
struct Found {
    /// The terms, as runs of ids, sorted.
    terms: Vec<Range<u32>>,
    /// Postings that are theirs together.
    entries: Vec<TermEntry>,
}

impl Found {
    fn look_up(index: &Index, pattern: &WordPattern) -> Self {
        // Beginnings of very many words have postings of their own.
        if pattern.reach == Reach::Prefix
            && let Some(entry) = index.beginnings.find(&pattern.folded)
        {
            return Self { terms: index.terms.with_prefix(&pattern.folded), entries: vec![entry] };
        }
        let entries = find_terms(index.terms, pattern);
        let mut terms: Vec<Range<u32>> = Vec::new();
        // Ids ascend, for each length of codes is sorted and follows on the one before.
        for entry in &entries {
            match terms.last_mut() {
                Some(run) if run.end == entry.id.0 => run.end += 1,
                _ => terms.push(entry.id.0..entry.id.0 + 1),
            }
        }
        Self { terms, entries }
    }
}
