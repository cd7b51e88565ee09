//! What the interface answers, as plain data.

use std::collections::BTreeMap;

use concord_engine::corpus::DocId;
use concord_engine::entity::{Entity, Mention};
use concord_engine::index::Facet;
use concord_view_state::address::parse_fragment;
use concord_view_state::results::{facet_panel, result_row};
use concord_view_state::words::{link_note_in_words, query_note_in_words};
use concord_view_state::{Explorer, LinkNote};
use serde::Serialize;

#[derive(Serialize)]
pub(super) struct CorpusAnswer {
    id: String,
    name: String,
    documents: Vec<DocumentHead>,
}

#[derive(Serialize)]
struct DocumentHead {
    id: String,
    title: String,
    date: Option<String>,
    source: Option<String>,
}

#[derive(Serialize)]
pub(super) struct SearchAnswer {
    total: usize,
    documents: Vec<Found>,
    facets: BTreeMap<&'static str, Vec<ValueCount>>,
    notes: Vec<String>,
}

#[derive(Serialize)]
struct Found {
    id: String,
    score: f32,
    snippet: String,
}

#[derive(Serialize)]
struct ValueCount {
    id: String,
    label: String,
    count: u32,
}

#[derive(Serialize)]
pub(super) struct DocumentAnswer {
    #[serde(flatten)]
    head: DocumentHead,
    text: String,
    mentions: Vec<MentionAnswer>,
}

#[derive(Serialize)]
pub(super) struct MentionAnswer {
    start: usize,
    end: usize,
    kind: &'static str,
    entity: String,
}

pub(super) fn corpus(explorer: &Explorer) -> CorpusAnswer {
    CorpusAnswer {
        id: explorer.edition.corpus.id(),
        name: explorer.edition.corpus.name.clone(),
        documents: explorer.edition.doc_ids().map(|doc| head(explorer, doc)).collect(),
    }
}

pub(super) fn search(explorer: &Explorer, fragment: &str) -> SearchAnswer {
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
        let rows = facet_panel(explorer, &state, &outcome, facet).rows.into_iter();
        rows.map(|row| ValueCount { id: row.slug, label: row.label, count: row.count }).collect()
    };
    let notes = link_notes.iter().map(|note: &LinkNote| link_note_in_words(note));
    SearchAnswer {
        total: outcome.ranked.len(),
        documents: outcome.ranked.iter().map(found).collect(),
        facets: Facet::ALL.into_iter().map(|facet| (facet.name(), values(facet))).collect(),
        notes: notes.chain(outcome.evaluation.notes.iter().map(query_note_in_words)).collect(),
    }
}

pub(super) fn document(explorer: &Explorer, doc: DocId) -> DocumentAnswer {
    let text = &explorer.edition.document(doc).text;
    DocumentAnswer {
        head: head(explorer, doc),
        text: text.clone(),
        mentions: mentions(text, &explorer.edition.annotations.entities, explorer.edition.mentions(doc)),
    }
}

/// Mentions with their offsets as JavaScript counts. They are sorted, so that one pass over the text is enough.
pub(super) fn mentions(text: &str, entities: &[Entity], mentions: &[Mention]) -> Vec<MentionAnswer> {
    let mut byte = 0;
    let mut units = 0;
    let mut units_at = |wanted: u32| {
        let between = text.get(byte..wanted as usize).unwrap_or_default();
        units += between.chars().map(char::len_utf16).sum::<usize>();
        byte = wanted as usize;
        units
    };
    let answer = |mention: &Mention| {
        let entity = &entities[mention.entity.index()];
        MentionAnswer {
            start: units_at(mention.span.start),
            end: units_at(mention.span.end),
            kind: entity.kind.name(),
            entity: entity.slug.clone(),
        }
    };
    mentions.iter().map(answer).collect()
}

fn head(explorer: &Explorer, doc: DocId) -> DocumentHead {
    let document = explorer.edition.document(doc);
    let sources = &explorer.edition.corpus.sources;
    DocumentHead {
        id: document.slug.clone(),
        title: document.title.value.clone(),
        date: document.date.as_ref().map(|date| date.value.to_string()),
        source: document.source.as_ref().map(|source| sources[source.value.index()].label.clone()),
    }
}
