//! The kinds of entities.

use serde::{Deserialize, Serialize};

/// What an entity is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub enum EntityKind {
    /// A person, by name.
    Person,
    /// A ministry, agency, company, university, party, medium; a government as an actor.
    Organization,
    /// A country, region, city, sea, airport, building.
    Place,
    /// A nationality, people or language: `Vietnamese`, `Japanese`.
    Group,
    /// A named event: a festival, a summit, a titled symposium.
    Event,
    /// A treaty, partnership, law or named policy.
    Agreement,
    /// A disease or pathogen.
    Disease,
    /// A calendar date, weekday or `today`.
    Date,
    /// An amount of money.
    Money,
    /// A number or percentage.
    Number,
}

impl EntityKind {
    /// Every kind, in the order in which pages list them.
    pub const ALL: [Self; 10] = [
        Self::Person,
        Self::Organization,
        Self::Place,
        Self::Group,
        Self::Event,
        Self::Agreement,
        Self::Disease,
        Self::Date,
        Self::Money,
        Self::Number,
    ];

    /// The name in addresses and in `data-kind`.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Person => "person",
            Self::Organization => "org",
            Self::Place => "place",
            Self::Group => "group",
            Self::Event => "event",
            Self::Agreement => "agreement",
            Self::Disease => "disease",
            Self::Date => "date",
            Self::Money => "money",
            Self::Number => "number",
        }
    }

    /// The label in annotation formats of the field: `PERSON`, `ORG`, `NORP`.
    pub const fn tag(self) -> &'static str {
        match self {
            Self::Person => "PERSON",
            Self::Organization => "ORG",
            Self::Place => "PLACE",
            Self::Group => "NORP",
            Self::Event => "EVENT",
            Self::Agreement => "AGREEMENT",
            Self::Disease => "DISEASE",
            Self::Date => "DATE",
            Self::Money => "MONEY",
            Self::Number => "NUMBER",
        }
    }

    /// The heading for readers, in the plural.
    pub const fn label(self) -> &'static str {
        match self {
            Self::Person => "People",
            Self::Organization => "Organizations",
            Self::Place => "Places",
            Self::Group => "Groups",
            Self::Event => "Events",
            Self::Agreement => "Agreements",
            Self::Disease => "Diseases",
            Self::Date => "Dates",
            Self::Money => "Money",
            Self::Number => "Numbers",
        }
    }

    /// The kind with this [`name`](Self::name).
    pub fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.name() == name)
    }

    /// The kind with this [`tag`](Self::tag).
    pub fn from_tag(tag: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.tag() == tag)
    }
}
