//! The words of a text as the rules of recognition see them: folded, with their shape, their roles and what stands
//! between them. Not the tokens of the search index.

mod hits;
mod read;

use std::ops::Range;

use super::lexicon::{EntryId, List, Roles};
use super::table::NO_LETTERS;
use crate::text::Span;
use hits::find_hits;
use read::read_words;

/// A word with what the rules ask of it: all that is known of it by itself is found out once, when it is read.
#[derive(Clone, Debug)]
pub(super) struct Word {
    /// Where it stands; `U.S.` is one word with its stops.
    pub(super) span: Span,
    /// Where its folded form stands among those of the text, see [`Words::folded`]: lower case without marks; empty for
    /// a run of letters too long to be a word.
    pub(super) folded: Span,
    /// The hash of its folded form.
    pub(super) hash: u32,
    /// How it is written.
    pub(super) shape: Shape,
    /// What stands between the word before and this one.
    pub(super) gap: Gap,
    /// The roles that it can play.
    pub(super) roles: Roles,
    /// Whether it is the first of its sentence.
    pub(super) opens: bool,
    /// Its sentence, counted from zero.
    pub(super) sentence: u32,
    /// How its line is written.
    pub(super) line: Line,
    /// The number of words of the longest name of the lexicon that may start with it.
    longest: u8,
    /// One more than the place among the hits of the name that starts with it, or zero.
    hit: u32,
}

/// How a word is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Shape {
    /// `word`
    Lower,
    /// `Word`, `A`
    Capital,
    /// `WORD`, `G20`
    Upper,
    /// `OVs`, `iPhone`, `McDonald`
    Mixed,
    /// `47`
    Digits,
    /// `2nd`, or letters without case
    Other,
}

/// What stands between two words.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Gap {
    /// Spaces, also with the full stop of an abbreviation: `Mr. Oga`.
    Space,
    /// The `'s` of an owner, or the apostrophe of several.
    Possessive,
    /// A hyphen or short dash without spaces.
    Hyphen,
    /// An apostrophe inside a word: `O'Brien`.
    Apostrophe,
    /// `&`
    Ampersand,
    /// `/`
    Slash,
    /// A comma.
    Comma,
    /// An opening bracket.
    Open,
    /// A closing bracket.
    Close,
    /// A quotation mark, opening or closing.
    Quote,
    /// The end of a sentence or line, or the start of the text.
    Stop,
    /// Anything else.
    Other,
}

/// How a line is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Line {
    /// Capitals mean names.
    Prose,
    /// Most Words Are Capitalised.
    Title,
    /// ALL IS UPPER CASE.
    Capitals,
    /// no capitals at all.
    Lower,
}

/// A name of the lexicon found in a text.
#[derive(Clone, Copy, Debug)]
pub(super) struct Hit {
    /// The first word after it.
    pub(super) end: usize,
    pub(super) entry: EntryId,
    /// The name as the lexicon writes it.
    pub(super) written: &'static str,
}

/// The words of one text.
pub(super) struct Words<'t> {
    /// The text that the spans point into.
    pub(super) text: &'t str,
    words: Vec<Word>,
    /// The folded words, one after another.
    letters: String,
    hits: Vec<Hit>,
}

impl<'t> Words<'t> {
    /// Reads a text.
    pub(super) fn read(text: &'t str) -> Self {
        let (words, letters) = read_words(text);
        let mut read = Self { text, words, letters, hits: Vec::new() };
        find_hits(&mut read);
        read
    }

    /// Number of words.
    pub(super) fn len(&self) -> usize {
        self.words.len()
    }

    /// The word at a place, if the text has so many.
    pub(super) fn get(&self, at: usize) -> Option<&Word> {
        self.words.get(at)
    }

    /// The folded word at a place; empty past the end.
    pub(super) fn folded(&self, at: usize) -> &str {
        self.words.get(at).map_or("", |word| &self.letters[word.folded.range()])
    }

    /// The hash of the folded word at a place; that of no letters past the end.
    pub(super) fn hash(&self, at: usize) -> u32 {
        self.words.get(at).map_or(NO_LETTERS, |word| word.hash)
    }

    /// Whether the folded word at a place is in a short list; no list has what lies past the end.
    #[inline]
    pub(super) fn is_one_of(&self, at: usize, list: &List) -> bool {
        self.words.get(at).is_some_and(|word| list.has(&self.letters[word.folded.range()], word.hash))
    }

    /// The word as written; empty past the end.
    pub(super) fn written(&self, at: usize) -> &'t str {
        self.words.get(at).map_or("", |word| word.span.of(self.text))
    }

    /// What stands before the word at a place; a stop past the end.
    pub(super) fn gap(&self, at: usize) -> Gap {
        self.words.get(at).map_or(Gap::Stop, |word| word.gap)
    }

    /// The roles of the word at a place; none past the end.
    pub(super) fn roles(&self, at: usize) -> Roles {
        self.words.get(at).map_or(Roles::default(), |word| word.roles)
    }

    /// Whether the word at a place plays any of these roles.
    pub(super) fn has(&self, at: usize, roles: Roles) -> bool {
        self.roles(at).any(roles)
    }

    /// The name of the lexicon that starts at a place.
    pub(super) fn hit(&self, at: usize) -> Option<Hit> {
        let place = self.words.get(at)?.hit.checked_sub(1)?;
        self.hits.get(place as usize).copied()
    }

    /// Whether the word at a place is written as a name is.
    pub(super) fn is_capital(&self, at: usize) -> bool {
        self.words.get(at).is_some_and(|word| {
            matches!(word.shape, Shape::Capital | Shape::Upper | Shape::Mixed) && !word.folded.is_empty()
        })
    }

    /// Whether the word at a place is in plain lower case.
    pub(super) fn is_lower(&self, at: usize) -> bool {
        self.words.get(at).is_some_and(|word| word.shape == Shape::Lower)
    }

    /// The bytes from the first word of a range to the end of its last.
    pub(super) fn span(&self, range: Range<usize>) -> Span {
        match (self.words.get(range.start), range.end.checked_sub(1).and_then(|last| self.words.get(last))) {
            (Some(first), Some(last)) if range.start < range.end => {
                Span { start: first.span.start, end: last.span.end }
            }
            _ => Span::new(0, 0),
        }
    }

    /// The folded words of a range, joined by single spaces.
    pub(super) fn key(&self, range: Range<usize>) -> String {
        let n_letters = range.clone().map(|at| self.folded(at).len() + 1).sum();
        let mut key = String::with_capacity(n_letters);
        for at in range {
            if !key.is_empty() {
                key.push(' ');
            }
            key.push_str(self.folded(at));
        }
        key
    }

    /// What stands between the word before and the word at a place, as written.
    pub(super) fn gap_text(&self, at: usize) -> &'t str {
        let start =
            at.checked_sub(1).and_then(|before| self.words.get(before)).map_or(0, |word| word.span.end as usize);
        let end = self.words.get(at).map_or(self.text.len(), |word| word.span.start as usize);
        self.text.get(start..end).unwrap_or("")
    }
}
