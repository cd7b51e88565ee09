//! What scripts are answered: the JavaScript interface and the native command give these same values, so that a link,
//! the page, a script and the command cannot disagree.

use concord_engine::corpus::DocId;
use concord_engine::entity::{Entity, EntityId, Mention};
use concord_engine::text::Utf16Offsets;
use serde::Serialize;

use crate::address::{LinkNote, parse_fragment};
use crate::explorer::Explorer;
use crate::notes::{link_note_in_words, search_notes};
use crate::results::{Shown, facet_panel, result_row};

/// The corpus and what it holds.
#[derive(Debug, Serialize)]
pub struct CorpusAnswer {
    id: String,
    name: String,
    documents: Vec<DocumentHead>,
}

#[derive(Debug, Serialize)]
struct DocumentHead {
    id: String,
    title: String,
    date: Option<String>,
    source: Option<String>,
}

/// The documents that a fragment shows.
#[derive(Debug, Serialize)]
pub struct SearchAnswer {
    /// How many documents.
    pub total: usize,
    /// The documents in the order of the list.
    pub documents: Vec<Found>,
    #[serde(serialize_with = "as_map")]
    facets: Vec<(String, Vec<ValueCount>)>,
    /// What could not be applied, in words.
    pub notes: Vec<String>,
}

/// A document of an answer.
#[derive(Debug, Serialize)]
pub struct Found {
    /// Its name in addresses.
    pub id: String,
    /// Its relevance; comparable within one answer only.
    pub score: f32,
    /// Its best excerpt.
    pub snippet: String,
}

#[derive(Debug, Serialize)]
struct ValueCount {
    id: &'static str,
    label: &'static str,
    count: u32,
}

/// A document with its text.
#[derive(Debug, Serialize)]
pub struct DocumentAnswer {
    #[serde(flatten)]
    head: DocumentHead,
    text: String,
    mentions: Vec<MentionAnswer>,
}

/// A mention; offsets are UTF-16 code units.
#[derive(Debug, Serialize)]
pub struct MentionAnswer {
    /// The first unit.
    pub start: usize,
    /// The one after the last.
    pub end: usize,
    /// Its kind, by its name in addresses.
    pub kind: &'static str,
    /// The entity, by its name in addresses.
    pub entity: String,
}

/// The corpus and what it holds, in corpus order.
pub fn corpus(explorer: &Explorer) -> CorpusAnswer {
    CorpusAnswer {
        id: explorer.edition.about.id.clone(),
        name: explorer.edition.about.name.clone(),
        documents: explorer.edition.doc_ids().map(|doc| head(explorer, doc)).collect(),
    }
}

/// The documents that a fragment shows, in the order of the list, with the live counts of every facet value. What of
/// the fragment could not be applied is in the notes.
pub fn search(explorer: &Explorer, fragment: &str) -> SearchAnswer {
    let (state, mut link_notes) = parse_fragment(fragment);
    let (state, unknown) = explorer.resolve(&state);
    link_notes.extend(unknown);
    let outcome = explorer.search(&state);
    let found = |ranked: &concord_engine::query::RankedDocument| {
        let row = result_row(explorer, &outcome, ranked.doc);
        let snippet = row.snippet.iter().map(|piece| piece.text.as_str()).collect();
        Found { id: row.slug, score: ranked.score, snippet }
    };
    let values = |facet| {
        let rows = facet_panel(explorer, &state, &outcome, facet, Shown::All).rows.into_iter();
        rows.map(|row| ValueCount { id: row.slug, label: row.label, count: row.count }).collect()
    };
    let notes = link_notes.iter().map(|note: &LinkNote| link_note_in_words(note));
    SearchAnswer {
        total: outcome.ranked.len(),
        documents: outcome.ranked.iter().map(found).collect(),
        facets: explorer.index.facets().map(|facet| (facet.key(), values(facet))).collect(),
        notes: notes.chain(search_notes(&outcome)).collect(),
    }
}

fn as_map<S: serde::Serializer>(facets: &[(String, Vec<ValueCount>)], serializer: S) -> Result<S::Ok, S::Error> {
    serializer.collect_map(facets.iter().map(|(name, values)| (name, values)))
}

/// A document with its text and every mention, page furniture included.
pub fn document(explorer: &Explorer, doc: DocId) -> DocumentAnswer {
    let text = explorer.edition.document(doc).text.clone();
    DocumentAnswer {
        head: head(explorer, doc),
        mentions: mentions(&text, &|entity| explorer.edition.entity(entity), &explorer.edition.mentions(doc)),
        text,
    }
}

/// Mentions with their offsets as JavaScript counts.
pub fn mentions(text: &str, entity_of: &dyn Fn(EntityId) -> Entity, mentions: &[Mention]) -> Vec<MentionAnswer> {
    let mut offsets = Utf16Offsets::new(text);
    let answer = |mention: &Mention| {
        let entity = entity_of(mention.entity);
        MentionAnswer {
            start: offsets.at(mention.span.start),
            end: offsets.at(mention.span.end),
            kind: entity.kind.name(),
            entity: entity.slug,
        }
    };
    mentions.iter().map(answer).collect()
}

fn head(explorer: &Explorer, doc: DocId) -> DocumentHead {
    let document = explorer.edition.document(doc);
    let sources = &explorer.edition.about.sources;
    DocumentHead {
        id: document.slug.clone(),
        title: document.title.value.clone(),
        date: document.date.as_ref().map(|date| date.value.to_string()),
        source: document.source.as_ref().map(|source| sources[source.value.index()].label.clone()),
    }
}
