//! Mentions and the entities they mean.

use serde::{Deserialize, Serialize};

use super::kind::EntityKind;
use crate::text::Span;

/// An entity of a set of annotations: its place in [`Annotations::entities`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct EntityId(pub u32);

impl EntityId {
    /// The place as an index.
    pub const fn index(self) -> usize {
        self.0 as usize
    }
}

/// Someone or something that texts name.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Entity {
    /// Its name in addresses: readable, unique among entities of its kind, and the same when documents are added.
    pub slug: String,
    /// What it is.
    pub kind: EntityKind,
    /// Its name for readers: the fullest form that the texts use.
    pub label: String,
    /// Its other names in the texts, without the label, most frequent first.
    pub aliases: Vec<String>,
    /// The country that a place lies in, that a body belongs to, or whose people it is, by its label: `Vietnam`.
    pub country: Option<String>,
    /// Where a place lies.
    pub coordinates: Option<Coordinates>,
    /// Its item in Wikidata: `Q1858`. Only for what is well known and not to be mistaken.
    pub identifier: Option<String>,
}

/// A place on Earth in hundredths of a degree, which is a kilometre: whole numbers, so that showing them takes no
/// arithmetic of fractions.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Coordinates {
    /// North of the equator; negative south of it.
    pub latitude: i16,
    /// East of Greenwich; negative west of it.
    pub longitude: i16,
}

/// One occurrence of an entity in a text.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Mention {
    /// Where it stands.
    pub span: Span,
    /// Which entity it means; the kind is that entity's.
    pub entity: EntityId,
    /// Why it was recognised.
    pub why: Why,
}

/// Why a mention was recognised, for the reader who asks.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Why {
    /// A line of the lexicon: the name as it stands there.
    Lexicon(String),
    /// A rule of the grammar, in words: `title before a name`.
    Rule(String),
    /// A short form of a name that the same text gives in full: that full name.
    ShortFor(String),
    /// The tagger, which has learned from marked texts, and by how much it holds this reading to be better than any
    /// other: tenths of natural logarithms of odds.
    Tagger(u16),
}

/// What was recognised in a set of texts.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Annotations {
    /// The entities; an [`EntityId`] is an index into this list.
    pub entities: Vec<Entity>,
    /// For each text, in the order of the input, its mentions: sorted, not overlapping.
    pub mentions: Vec<Vec<Mention>>,
}
