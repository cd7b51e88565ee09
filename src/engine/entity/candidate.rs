//! What the rules propose before conflicts are settled: a span, what it would mean, how sure the rule is.

use std::ops::Range;

use super::kind::EntityKind;
use super::lexicon::{EntryId, lexicon};
use super::mention::Why;
use super::words::Words;
use crate::text::Span;

/// A mention that a rule proposes.
#[derive(Clone, Debug)]
pub(super) struct Candidate {
    /// Where it stands.
    pub(super) span: Span,
    /// The words that it touches.
    pub(super) words: Range<usize>,
    /// What it would mean.
    pub(super) target: Target,
    /// Which of two that overlap wins; the longer one of a rank.
    pub(super) rank: Rank,
    /// Why, for the reader.
    pub(super) why: Why,
}

/// What a candidate would mean.
#[derive(Clone, Debug)]
pub(super) enum Target {
    /// This entity of the lexicon.
    Entry(EntryId),
    /// What its own text says in full: a date, an amount, an agreement. Kind and slug.
    Fixed(EntityKind, String),
    /// Somebody, by a full or a short name.
    Person,
    /// An organization, in its parts.
    Organization(OrgParts),
    /// Something else with a name of its own.
    Named(EntityKind),
    /// The title of a talk or project: no entity, but what it names inside is not meant.
    Title,
}

/// The name of an organization, taken apart.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct OrgParts {
    /// The folded words without countries and without small words, in a normal order: `ministry foreign affairs`.
    pub(super) core: String,
    /// The country that it belongs to, where the name says so.
    pub(super) owner: Option<EntryId>,
    /// Where it is, where the name says so: `in Japan`.
    pub(super) host: Option<EntryId>,
    /// What sort of body it is.
    pub(super) class: OrgClass,
    /// The body that it is part of: `of the National Police Agency`.
    pub(super) parent: Option<String>,
}

/// The sorts of organizations that linking treats apart.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) enum OrgClass {
    /// The government of a country.
    Government,
    /// A body of a state, known only with the country.
    State,
    /// A body of one country in another.
    Mission,
    /// One whose name says it all.
    #[default]
    Own,
    /// A capitalised short form, `the Ministry`: whichever was named before.
    Short,
}

/// How sure a rule is; a higher one wins over any length.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Rank {
    /// A guess from capitals alone.
    Guess,
    /// A single word of the lexicon, or one that has been named in full elsewhere.
    Word,
    /// A name of several words, or one with a title.
    Name,
    /// A name with a head noun: ministries, festivals, airports.
    Grammar,
    /// A fixed pattern: dates, amounts, quoted titles.
    Pattern,
}

impl Candidate {
    /// A candidate over whole words.
    pub(super) fn over(words: &Words<'_>, range: Range<usize>, target: Target, rank: Rank, why: &str) -> Self {
        Self { span: words.span(range.clone()), words: range, target, rank, why: Why::Rule(why.to_owned()) }
    }

    /// The kind of the entity; nothing for the title of a work.
    pub(super) fn kind(&self) -> Option<EntityKind> {
        match &self.target {
            Target::Entry(id) => Some(lexicon().entry(*id).kind),
            Target::Fixed(kind, _) | Target::Named(kind) => Some(*kind),
            Target::Person => Some(EntityKind::Person),
            Target::Organization(_) => Some(EntityKind::Organization),
            Target::Title => None,
        }
    }
}
