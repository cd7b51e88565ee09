//! What a reader asks: a typed query and chosen filters; which documents answer, in which order, and how many would
//! answer each further choice.

mod complete;
mod correct;
mod evaluate;
mod explain;
mod filter;
mod leaf;
mod lex;
mod parse;
mod phrase;
mod rank;
mod similar;
mod tally;
mod words;

pub use complete::{Completion, CompletionKind, complete};
pub use correct::{UnknownWord, correct_query};
pub use evaluate::{Evaluation, evaluate, find_facet};
pub use explain::{ExplainedPart, Explanation, explain};
pub use filter::{Choice, Filter, count_values};
pub use leaf::{Hit, Leaf};
pub use lex::{ends_word, is_quote};
pub use parse::parse_query;
pub use rank::{RankedDocument, Ranking, rank};

use crate::text::PartialDate;

/// A typed query, read. Every document that answers has all clauses that are not excluded and none that are.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Query {
    /// The clauses in the order in which they were typed. Without clauses every document answers.
    pub clauses: Vec<Clause>,
    /// What could not be read as meant, for the reader.
    pub notes: Vec<QueryNote>,
}

/// A part of a query that stands by itself: a word, a phrase, a field, alternatives, a bracket.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Clause {
    /// What it asks for as typed, without the minus and without the quotes of a plain phrase, so that it can be shown.
    pub typed: String,
    /// The same with everything, so that it can be typed again.
    pub source: String,
    /// Whether documents that have it are left out (`-word`).
    pub is_excluded: bool,
    /// Whether all of it stood in quotes: then `"Vietnam"` does not find `Viet Nam`.
    pub is_literal: bool,
    /// What it means.
    pub meaning: Meaning,
}

/// What a part of a query means.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Meaning {
    /// Words side by side; often one.
    Words(Words),
    /// Documents that name somebody or something, or have a value: `person:hieu`, `topics:cocoa`.
    Named {
        /// The name of a facet or field.
        field: String,
        /// What the name of the value has, by word.
        words: Words,
        /// What it means where the corpus has no such field: the words of both, side by side.
        otherwise: Words,
    },
    /// Words that someone is reported to have said: `said:visa`, `said:"visa exemption"`.
    Said {
        /// The words, which stand inside one statement.
        words: Words,
        /// What it means where the corpus has no statements: `said` and the words, side by side.
        otherwise: Words,
    },
    /// Documents that may be from these days.
    Dated {
        /// The first date.
        from: Option<PartialDate>,
        /// The last date.
        to: Option<PartialDate>,
    },
    /// All of these.
    All(Vec<Meaning>),
    /// At least one of these.
    Any(Vec<Meaning>),
    /// All documents but these.
    Not(Box<Meaning>),
}

/// Words to look for together.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Words {
    /// As typed, without a field before them and without quotes, so that they can be shown.
    pub typed: String,
    /// At least one.
    pub patterns: Vec<WordPattern>,
    /// Whether they stood in quotes: then they are meant as written, names in one word or two apart, marks included.
    pub is_literal: bool,
    /// Where they count.
    pub scope: Scope,
    /// In any order with at most so many other words between the first and the last of them (`"a b"~5`); nothing where
    /// they follow one another at once.
    pub most_between: Option<u32>,
}

/// The part of a document in which words are looked for.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Scope {
    /// Title and text.
    #[default]
    Document,
    /// The title (`title:`).
    Title,
    /// What someone is reported to have said, each statement by itself (`said:`).
    Statement,
}

/// A word to look for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WordPattern {
    /// Its loose form, see [`fold`](crate::text::fold); with `*` and `?` where [`reach`](Self::reach) says so.
    pub folded: String,
    /// Its strict form where the reader typed marks; occurrences with just these marks rank first.
    pub strict: Option<String>,
    /// Which other words count.
    pub reach: Reach,
}

/// Which words a pattern finds.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Reach {
    /// The word.
    #[default]
    Whole,
    /// Every word that begins with it (`word*`).
    Prefix,
    /// Every word with any letters for `*` and one for `?` (`te?t`, `*ese`).
    Pattern,
    /// Every word that so many changes of a letter make of it (`word~1`): one put in, left out, replaced, or two
    /// neighbours exchanged.
    Similar(u8),
}

/// Something about a query that its reader should know.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum QueryNote {
    /// A quotation mark has no partner; the words after it were searched as a phrase to the end.
    OpenQuote,
    /// A bracket has no partner, and was read as if it closed at the end, or left out.
    OpenBracket,
    /// Brackets within brackets past any use; they were left out.
    TooDeep,
    /// More parts than are searched; those after this one were left out.
    TooLong(String),
    /// This part has no letter or digit and was left out.
    NothingToFind(String),
    /// `AND`, `OR` or `NOT` without anything to join; it was searched as a word.
    LoneOperator(String),
    /// No document has this last word; words that begin with it were searched.
    TakenAsPrefix(String),
    /// A date that is none; it was searched as words.
    NotADate(String),
}
