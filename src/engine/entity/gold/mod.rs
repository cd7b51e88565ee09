//! Gold: texts with the names in them marked by hand, from which recognition learns and against which it is measured.
//!
//! Two forms are read: our own, in which each mark stands in the text ([`parse_labelled`]), and the columns in which the
//! field hands its data sets on ([`parse_columns`]).

mod columns;
mod labelled;

pub use columns::{Labels, parse_columns};
pub use labelled::parse_labelled;

use std::fmt;

use super::kind::EntityKind;
use crate::text::Span;

/// A text with its names marked.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct GoldText {
    /// Its name among the texts of its file.
    pub name: String,
    /// The text, as a reader finds it.
    pub text: String,
    /// The marks: sorted, not overlapping, none empty.
    pub marks: Vec<GoldMark>,
}

/// A name marked by hand.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct GoldMark {
    /// Where it stands.
    pub span: Span,
    /// What it is; nothing where the data set only says that it is some other name.
    pub kind: Option<EntityKind>,
    /// Whom it means: a slug that every mark of the same entity has. Numbers and data sets without groups have none.
    pub entity: Option<String>,
}

/// Why a file of gold cannot be read.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BadGold {
    /// The line, counted from one.
    pub line: usize,
    /// What is wrong with it.
    pub what: String,
}

impl fmt::Display for BadGold {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "line {}: {}", self.line, self.what)
    }
}

impl std::error::Error for BadGold {}
