//! Words of a query that no document has, and the words that may be meant by them.

use super::similar::suggest_word;
use super::{Clause, Query, Reach, WordPattern, Words};
use crate::index::Index;
use crate::text::{fold, tokenize};

/// A word of a query that no document has.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct UnknownWord {
    /// The clause that it belongs to: its place in the query.
    pub clause: usize,
    /// The word as typed.
    pub typed: String,
    /// What was looked for.
    pub pattern: WordPattern,
}

impl UnknownWord {
    /// One of several words.
    pub(super) fn new(clause: usize, pattern: &WordPattern, words: &Words) -> Self {
        let typed = &words.typed;
        let mut surfaces = tokenize(typed).map(|token| token.span.of(typed));
        let surface = surfaces.find(|surface| fold(surface) == pattern.folded);
        let typed = match (surface, pattern.reach) {
            (Some(surface), Reach::Whole) => surface.to_owned(),
            (Some(surface), Reach::Prefix) => format!("{surface}*"),
            // The two halves of a name, a pattern with its signs.
            _ if words.patterns.len() == 1 => typed.clone(),
            _ => pattern.folded.clone(),
        };
        Self { clause, typed, pattern: pattern.clone() }
    }
}

/// More unknown words than this are no slips of the hand, and each is compared with every word of the texts.
const MOST_CORRECTED: usize = 8;

/// A query with the nearest word of the texts in the place of every word that no document has; nothing where none has
/// one that is near.
pub fn correct_query(index: &Index, query: &Query, unknown: &[UnknownWord]) -> Option<String> {
    if unknown.is_empty() || unknown.len() > MOST_CORRECTED {
        return None;
    }
    let whole = unknown.iter().filter(|word| word.pattern.reach == Reach::Whole);
    let corrections: Vec<Correction> = whole
        .filter_map(|word| {
            let nearest = suggest_word(index, &word.pattern.folded)?;
            Some(Correction { clause: word.clause, folded: &word.pattern.folded, nearest })
        })
        .collect();
    let sources = query.clauses.iter().map(|clause| clause.source.as_str());
    let corrected = query.clauses.iter().enumerate().map(|(at, clause)| retype(clause, at, &corrections));
    let corrected = corrected.collect::<Vec<_>>().join(" ");
    (corrected != sources.collect::<Vec<_>>().join(" ")).then_some(corrected)
}

/// What to write for a word of a clause.
struct Correction<'w> {
    clause: usize,
    folded: &'w str,
    nearest: String,
}

/// A clause with its words corrected.
fn retype(clause: &Clause, at: usize, corrections: &[Correction<'_>]) -> String {
    let source = &clause.source;
    let mut retyped = String::with_capacity(source.len());
    let mut copied = 0;
    for token in tokenize(source) {
        let range = token.span.range();
        // The name of a field is no word of the texts.
        if source[range.end..].starts_with(':') {
            continue;
        }
        let folded = fold(token.span.of(source));
        let correction = corrections.iter().find(|other| other.clause == at && other.folded == folded);
        if let Some(correction) = correction {
            retyped.push_str(&source[copied..range.start]);
            retyped.push_str(&correction.nearest);
            copied = range.end;
        }
    }
    retyped + &source[copied..]
}
