//! Facets: the dimensions by which a reader narrows.

use std::sync::Mutex;

use crate::entity::EntityKind;

/// A dimension of the corpus.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Facet {
    /// People named.
    Person,
    /// Organizations named.
    Organization,
    /// Places named.
    Place,
    /// Nationalities and peoples named.
    Group,
    /// Events named.
    Event,
    /// Agreements named.
    Agreement,
    /// Diseases named.
    Disease,
    /// Who published the document.
    Source,
    /// The year of publication.
    Year,
    /// The language of the document.
    Language,
    /// What the files say of the documents in a field of this name.
    Field(FieldName),
}

impl Facet {
    /// Every facet that any corpus may have, in the order in which pages list them; fields of the corpus follow.
    pub const ALL: [Self; 10] = [
        Self::Person,
        Self::Organization,
        Self::Place,
        Self::Group,
        Self::Event,
        Self::Agreement,
        Self::Disease,
        Self::Source,
        Self::Year,
        Self::Language,
    ];

    /// The name in addresses; that of a field stands after `field.` there.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Source => "source",
            Self::Year => "year",
            Self::Language => "language",
            Self::Field(field) => field.0,
            _ => match self.kind() {
                Some(kind) => kind.name(),
                None => "",
            },
        }
    }

    /// The key in addresses: `person`, `field.topics`.
    pub fn key(self) -> String {
        match self {
            Self::Field(field) => format!("{FIELD}{}", field.0),
            _ => self.name().to_owned(),
        }
    }

    /// The facet with this [`key`](Self::key). Any field may be asked for; an index says which there are.
    pub fn from_key(key: &str) -> Option<Self> {
        match key.strip_prefix(FIELD) {
            Some(field) => FieldName::new(field).map(Self::Field),
            None => Self::from_name(key),
        }
    }

    /// The heading for readers, in the plural; of a field, see [`Index::facet_label`](super::Index::facet_label).
    pub const fn label(self) -> &'static str {
        match self {
            Self::Source => "Sources",
            Self::Year => "Years",
            Self::Language => "Languages",
            Self::Field(field) => field.0,
            _ => match self.kind() {
                Some(kind) => kind.label(),
                None => "",
            },
        }
    }

    /// The facet with this [`name`](Self::name); no field.
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|facet| facet.name() == name)
    }

    /// The kind of entity that a facet lists, if it lists entities.
    pub const fn kind(self) -> Option<EntityKind> {
        match self {
            Self::Person => Some(EntityKind::Person),
            Self::Organization => Some(EntityKind::Organization),
            Self::Place => Some(EntityKind::Place),
            Self::Group => Some(EntityKind::Group),
            Self::Event => Some(EntityKind::Event),
            Self::Agreement => Some(EntityKind::Agreement),
            Self::Disease => Some(EntityKind::Disease),
            Self::Source | Self::Year | Self::Language | Self::Field(_) => None,
        }
    }

    /// The facet that lists entities of a kind; dates and amounts are listed by none.
    pub fn of_kind(kind: EntityKind) -> Option<Self> {
        Self::ALL.into_iter().find(|facet| facet.kind() == Some(kind))
    }
}

/// What a key of an address begins with where a field follows.
const FIELD: &str = "field.";

/// The name of a field: small letters, digits and dashes. Each name is kept once, for as long as the process runs, so
/// that facets are copied freely.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct FieldName(&'static str);

impl FieldName {
    /// A name; nothing where a field cannot be called so. At most a thousand different ones are kept, which no corpus
    /// has and only a hostile page of links would ask for.
    pub fn new(name: &str) -> Option<Self> {
        static NAMES: Mutex<Vec<&'static str>> = Mutex::new(Vec::new());
        const MOST: usize = 1000;
        let mut names = NAMES.lock().ok()?;
        if let Some(known) = names.iter().find(|known| **known == name) {
            return Some(Self(known));
        }
        if name.is_empty() || crate::text::slugify(name) != name {
            return None;
        }
        let new: &'static str = (names.len() < MOST).then(|| name.to_owned().leak())?;
        names.push(new);
        Some(Self(new))
    }

    /// The name.
    pub const fn as_str(self) -> &'static str {
        self.0
    }
}

/// A value of a facet: its place in its [`FacetColumn`](super::FacetColumn).
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ValueId(pub u32);

impl ValueId {
    /// The place as an index.
    pub const fn index(self) -> usize {
        self.0 as usize
    }
}
