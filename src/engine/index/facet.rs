//! Facets: the dimensions by which a reader narrows, and their values.

use super::doc_set::DocSet;
use crate::corpus::DocId;
use crate::edition::Edition;
use crate::entity::{EntityId, EntityKind};
use crate::order;

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
}

impl Facet {
    /// Every facet, in the order in which pages list them.
    pub const ALL: [Self; 9] = [
        Self::Person,
        Self::Organization,
        Self::Place,
        Self::Group,
        Self::Event,
        Self::Agreement,
        Self::Disease,
        Self::Source,
        Self::Year,
    ];

    /// The name in addresses.
    pub const fn name(self) -> &'static str {
        match self.kind() {
            Some(kind) => kind.name(),
            None if matches!(self, Self::Source) => "source",
            None => "year",
        }
    }

    /// The heading for readers, in the plural.
    pub const fn label(self) -> &'static str {
        match self.kind() {
            Some(kind) => kind.label(),
            None if matches!(self, Self::Source) => "Sources",
            None => "Years",
        }
    }

    /// The facet with this [`name`](Self::name).
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
            Self::Source | Self::Year => None,
        }
    }

    /// The facet that lists entities of a kind; dates and amounts are listed by none.
    pub fn of_kind(kind: EntityKind) -> Option<Self> {
        Self::ALL.into_iter().find(|facet| facet.kind() == Some(kind))
    }
}

/// A value of a facet: its place in [`FacetColumn::values`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct ValueId(pub u32);

impl ValueId {
    /// The place as an index.
    pub const fn index(self) -> usize {
        self.0 as usize
    }
}

/// A choice in a facet.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FacetValue {
    /// Its name in addresses.
    pub slug: String,
    /// Its name for readers.
    pub label: String,
    /// The entity, in facets that list entities.
    pub entity: Option<EntityId>,
    /// The documents that have it.
    pub documents: DocSet,
    /// How often it stands in them, page furniture left out; for sources and years the number of documents.
    pub n_mentions: u32,
}

/// The values of one facet.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FacetColumn {
    /// Ordered by slug, so that a value keeps its neighbours when documents are added.
    pub values: Vec<FacetValue>,
}

impl FacetColumn {
    pub(crate) fn build(edition: &Edition, facet: Facet) -> Self {
        let n_documents = edition.corpus.documents.len();
        let mut values: Vec<FacetValue> = Vec::new();
        // Where the value of an entity is, so that ten thousand mentions are not ten thousand searches.
        let mut places: Vec<Option<usize>> = vec![None; edition.annotations.entities.len()];
        let mut add = |doc: DocId, slug: &str, label: &str, entity: Option<EntityId>| {
            let known = match entity {
                Some(entity) => places[entity.index()],
                None => values.iter().position(|value| value.slug == slug),
            };
            let at = known.unwrap_or(values.len());
            if known.is_none() {
                values.push(FacetValue {
                    slug: slug.to_owned(),
                    label: label.to_owned(),
                    entity,
                    documents: DocSet::empty(n_documents),
                    n_mentions: 0,
                });
            }
            if let Some(entity) = entity {
                places[entity.index()] = Some(at);
            }
            values[at].documents.insert(doc);
            values[at].n_mentions += 1;
        };
        for doc in edition.doc_ids() {
            let document = edition.document(doc);
            match facet {
                Facet::Source => {
                    if let Some(source) = &document.source {
                        let source = &edition.corpus.sources[source.value.index()];
                        add(doc, &source.slug, &source.label, None);
                    }
                }
                Facet::Year => {
                    if let Some(date) = &document.date {
                        let year = date.value.year().to_string();
                        add(doc, &year, &year, None);
                    }
                }
                _ => {
                    for mention in edition.body_mentions(doc) {
                        let entity = edition.entity(mention.entity);
                        if Some(entity.kind) == facet.kind() {
                            add(doc, &entity.slug, &entity.label, Some(mention.entity));
                        }
                    }
                }
            }
        }
        order::sort_by(&mut values, |a, b| a.slug.cmp(&b.slug));
        Self { values }
    }

    /// The value with this slug.
    pub fn find(&self, slug: &str) -> Option<ValueId> {
        self.values.binary_search_by(|value| value.slug.as_str().cmp(slug)).ok().map(|at| ValueId(at as u32))
    }

    /// A value.
    pub fn value(&self, value: ValueId) -> &FacetValue {
        &self.values[value.index()]
    }

    /// Every value id.
    pub fn value_ids(&self) -> impl ExactSizeIterator<Item = ValueId> + use<> {
        (0..self.values.len() as u32).map(ValueId)
    }
}
