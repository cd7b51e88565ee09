//! What a reader asks: a typed query and chosen filters; which documents answer, in which order, and how many would
//! answer each further choice.

mod evaluate;
mod filter;
mod parse;
mod rank;

pub use evaluate::{ClauseMatches, Evaluation, evaluate};
pub use filter::{Choice, Filter, count_values};
pub use parse::parse_query;
pub use rank::{RankedDocument, rank};

/// A typed query, read. Every document that answers has all clauses that are not excluded and none that are.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Query {
    /// The clauses in the order in which they were typed. Without clauses every document answers.
    pub clauses: Vec<Clause>,
    /// What could not be read as meant, for the reader.
    pub notes: Vec<QueryNote>,
}

/// A word, a prefix or a phrase of a query.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Clause {
    /// As typed, without the minus, so that it can be shown and taken out again.
    pub typed: String,
    /// Whether documents that have it are left out (`-word`).
    pub is_excluded: bool,
    /// Whether it stood in quotes: then `"Vietnam"` does not find `Viet Nam`.
    pub is_literal: bool,
    /// Words that follow one another without a word between; at least one.
    pub words: Vec<WordPattern>,
}

/// A word to look for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WordPattern {
    /// Its loose form, see [`fold`](crate::text::fold).
    pub folded: String,
    /// Its strict form where the reader typed marks; occurrences with just these marks rank first.
    pub strict: Option<String>,
    /// Whether every word that begins with it counts (`word*`).
    pub is_prefix: bool,
}

/// Something about a query that its reader should know.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum QueryNote {
    /// A quotation mark has no partner; the words after it were searched as a phrase to the end.
    OpenQuote,
    /// This part has no letter or digit and was left out.
    NothingToFind(String),
    /// No document has this last word; words that begin with it were searched.
    TakenAsPrefix(String),
}
