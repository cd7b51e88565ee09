//! The card of an entity: what it is called, where it stands, and with whom.

use concord_engine::corpus::DocId;
use concord_engine::entity::{EntityId, EntityKind, Mention, Why};
use concord_engine::index::Facet;
use concord_engine::order;
use concord_engine::text::Span;

use crate::explorer::Explorer;
use crate::results::Line;
use crate::words::coordinates_in_words;

mod reports;

use reports::reports;
pub use reports::{Report, Reports};

/// What is known of an entity.
#[derive(Clone, Debug, PartialEq)]
pub struct Card {
    /// The entity.
    pub entity: EntityId,
    /// Its kind.
    pub kind: EntityKind,
    /// Its name in addresses.
    pub slug: String,
    /// Its name for readers.
    pub label: String,
    /// Its other names.
    pub aliases: Vec<String>,
    /// The country that it lies in or belongs to; empty where none is known, and for countries themselves.
    pub country: String,
    /// Where it lies: `21.02° N, 105.84° E`; empty where unknown.
    pub coordinates: String,
    /// Its item in Wikidata: `Q1858`; empty where unknown.
    pub identifier: String,
    /// How often it stands in the texts, page furniture left out.
    pub n_mentions: usize,
    /// In how many documents.
    pub n_documents: usize,
    /// The facet to filter by; dates and amounts have none.
    pub facet: Option<Facet>,
    /// Other entities in the same paragraphs, most paragraphs first.
    pub neighbours: Vec<Neighbour>,
    /// Every mention in the texts on a line, in corpus order.
    pub lines: Vec<Line>,
    /// What the texts say of it: offices that a person holds, statements, meetings. Lists without entries are left out.
    pub reports: Vec<Reports>,
}

/// An entity that stands in the same paragraphs as another.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Neighbour {
    /// The entity.
    pub entity: EntityId,
    /// Its kind.
    pub kind: EntityKind,
    /// Its name for readers.
    pub label: String,
    /// In how many paragraphs both stand.
    pub n_paragraphs: u32,
}

/// How many neighbours a card names.
const N_NEIGHBOURS: usize = 8;

/// The card of an entity.
pub fn card(explorer: &Explorer, entity: EntityId) -> Card {
    let edition = &explorer.edition;
    let known = edition.entity(entity);
    let mut lines = Vec::new();
    let mut n_documents = 0;
    let documents = documents_naming(explorer, entity);
    for &doc in &documents {
        let mentions = edition.body_mentions(doc).into_iter();
        let spans: Vec<Span> = mentions.filter(|m| m.entity == entity).map(|m| m.span).collect();
        n_documents += usize::from(!spans.is_empty());
        lines.extend(crate::results::lines_of(explorer, doc, &spans));
    }
    Card {
        entity,
        kind: known.kind,
        slug: known.slug,
        aliases: known.aliases,
        country: known.country.filter(|country| *country != known.label).unwrap_or_default(),
        label: known.label,
        coordinates: known.coordinates.map(coordinates_in_words).unwrap_or_default(),
        identifier: known.identifier.unwrap_or_default(),
        n_mentions: lines.len(),
        n_documents,
        facet: Facet::of_kind(known.kind),
        neighbours: neighbours(explorer, entity, &documents),
        reports: reports(explorer, entity),
        lines,
    }
}

/// The documents that name an entity; all of them for those that no facet lists.
fn documents_naming(explorer: &Explorer, entity: EntityId) -> Vec<DocId> {
    let column = Facet::of_kind(explorer.edition.kind(entity)).map(|facet| explorer.index.column(facet));
    let value = column.and_then(|column| {
        let value = column.value_ids().find(|&value| column.value(value).entity == Some(entity))?;
        Some(column.documents(value).iter().collect())
    });
    value.unwrap_or_else(|| explorer.edition.doc_ids().collect())
}

fn neighbours(explorer: &Explorer, entity: EntityId, documents: &[DocId]) -> Vec<Neighbour> {
    let edition = &explorer.edition;
    let mut n_paragraphs = vec![0; edition.n_entities()];
    for &doc in documents {
        let mentions = edition.mentions(doc);
        for (_, block) in edition.head(doc).body_blocks() {
            let mut inside: Vec<EntityId> = mentions_in(&mentions, block.span).map(|m| m.entity).collect();
            order::sort(&mut inside);
            inside.dedup();
            if inside.contains(&entity) {
                inside.iter().for_each(|other| n_paragraphs[other.index()] += 1);
            }
        }
    }
    let mut neighbours: Vec<Neighbour> = n_paragraphs
        .into_iter()
        .enumerate()
        .map(|(i, n_paragraphs)| (EntityId(i as u32), n_paragraphs))
        .filter(|&(other, n_paragraphs)| n_paragraphs > 0 && other != entity)
        .map(|(entity, n_paragraphs)| {
            let label = edition.entity_label(entity).to_owned();
            Neighbour { entity, kind: edition.kind(entity), label, n_paragraphs }
        })
        .filter(|other| Facet::of_kind(other.kind).is_some())
        .collect();
    order::sort_by(&mut neighbours, |a, b| b.n_paragraphs.cmp(&a.n_paragraphs).then_with(|| a.label.cmp(&b.label)));
    neighbours.truncate(N_NEIGHBOURS);
    neighbours
}

fn mentions_in(mentions: &[Mention], block: Span) -> impl Iterator<Item = &Mention> {
    let first = mentions.partition_point(|mention| mention.span.start < block.start);
    mentions[first..].iter().take_while(move |mention| mention.span.end <= block.end)
}

/// Why a mention was recognised, for the reader.
pub fn why_in_words(why: &Why) -> String {
    match why {
        Why::Lexicon(line) => format!("Recognised by the name “{line}” in the lexicon."),
        Why::Rule(rule) => format!("Recognised by a rule: {rule}."),
        Why::ShortFor(full) => format!("Short for “{full}” in the same text."),
        Why::Tagger(tenths) => {
            format!("Recognised by the trained tagger, with a margin of {}.{}.", tenths / 10, tenths % 10)
        }
    }
}
