//! The corpus as a whole: what stands on the page while nothing is open.

use concord_engine::corpus::DocId;
use concord_engine::entity::EntityKind;
use concord_engine::index::Facet;
use concord_engine::order;

use crate::explorer::Explorer;
use crate::results::{Shown, facet_panel, source_label};
use crate::state::ViewState;
use crate::words::{count_in_words, date_in_words, how_in_a_word, how_in_words};

/// The corpus as a whole.
#[derive(Clone, Debug, PartialEq)]
pub struct Collection {
    /// Its name.
    pub name: String,
    /// What it is; may be empty.
    pub description: String,
    /// Who publishes it; may be empty.
    pub publisher: String,
    /// Under which terms; may be empty.
    pub licence: String,
    /// *5 documents from 26 May 2020 to 15 November 2024, 2,240 words, 297 names.*
    pub summary: String,
    /// Its documents, newest first; [`collection_row`] tells of each.
    pub documents: Vec<DocId>,
    /// Who and what it speaks of most, by facet.
    pub highlights: Vec<Highlights>,
}

/// A document of the corpus.
#[derive(Clone, Debug, PartialEq)]
pub struct CollectionRow {
    /// The document.
    pub doc: DocId,
    /// Its name in addresses.
    pub slug: String,
    /// Its title.
    pub title: String,
    /// Whether the title was made from the text.
    pub is_title_inferred: bool,
    /// How the title is known, where the text does not state it.
    pub title_how: Option<String>,
    /// Its date in words; empty where unknown.
    pub date: String,
    /// `inferred` or `given`.
    pub date_how: Option<&'static str>,
    /// How the date is known, where the text does not state it.
    pub date_reason: Option<String>,
    /// Who published it; empty where unknown.
    pub source: String,
    /// `inferred` or `given`.
    pub source_how: Option<&'static str>,
    /// Its length in words.
    pub n_words: usize,
    /// How many people, organizations and places it names.
    pub n_entities: [usize; 3],
}

/// The most named values of a facet.
#[derive(Clone, Debug, PartialEq)]
pub struct Highlights {
    /// The facet.
    pub facet: Facet,
    /// How many values it has in all.
    pub n_values: usize,
    /// Name in addresses, name for readers, number of documents.
    pub top: Vec<(String, String, u32)>,
}

const N_TOP: usize = 6;

/// Describes the corpus.
pub fn collection(explorer: &Explorer) -> Collection {
    let edition = &explorer.edition;
    let about = &edition.about;
    let everything = ViewState::default();
    let outcome = explorer.search(&everything);
    let highlights = Facet::ALL
        .into_iter()
        .filter(|&facet| facet.kind().is_some())
        .map(|facet| {
            let panel = facet_panel(explorer, &everything, &outcome, facet, Shown::First(N_TOP));
            let top = panel.rows.iter().map(|row| (row.slug.to_owned(), row.label.to_owned(), row.count));
            Highlights { facet, n_values: explorer.index.column(facet).len(), top: top.collect() }
        })
        .filter(|highlights| highlights.n_values > 0)
        .collect();
    Collection {
        name: about.name.clone(),
        description: about.description.clone(),
        publisher: about.publisher.clone(),
        licence: about.licence.clone(),
        summary: summary(explorer),
        documents: outcome.ranked.iter().map(|ranked| ranked.doc).collect(),
        highlights,
    }
}

fn summary(explorer: &Explorer) -> String {
    let index = &explorer.index;
    let dates = || explorer.edition.doc_ids().filter_map(|doc| index.date(doc));
    let n_words: usize = explorer.edition.doc_ids().map(|doc| index.n_tokens(doc)).sum();
    let span = match (dates().min(), dates().max()) {
        (Some(first), Some(last)) if first != last => {
            format!(" from {} to {}", date_in_words(first), date_in_words(last))
        }
        (Some(first), _) => format!(" of {}", date_in_words(first)),
        _ => String::new(),
    };
    format!(
        "{}{span}; {}, {} recognised.",
        count_in_words(index.n_documents(), "document", "documents"),
        count_in_words(n_words, "word", "words"),
        count_in_words(explorer.edition.about.n_mentions as usize, "name", "names"),
    )
}

/// What the list of documents says of one.
pub fn collection_row(explorer: &Explorer, doc: DocId) -> CollectionRow {
    let document = explorer.edition.document(doc);
    let mentions = explorer.edition.body_mentions(doc);
    let n_entities = [EntityKind::Person, EntityKind::Organization, EntityKind::Place].map(|kind| {
        let named = mentions.iter().map(|mention| mention.entity);
        let mut entities: Vec<_> = named.filter(|&entity| explorer.edition.kind(entity) == kind).collect();
        order::sort(&mut entities);
        entities.dedup();
        entities.len()
    });
    CollectionRow {
        doc,
        slug: document.slug.clone(),
        title: document.title.value.clone(),
        is_title_inferred: document.title.how.is_inferred(),
        title_how: how_in_words(&document.title.how),
        date: document.date.as_ref().map(|date| date_in_words(date.value)).unwrap_or_default(),
        date_how: document.date.as_ref().and_then(|date| how_in_a_word(&date.how)),
        date_reason: document.date.as_ref().and_then(|date| how_in_words(&date.how)),
        source: source_label(explorer, &document).to_owned(),
        source_how: document.source.as_ref().and_then(|source| how_in_a_word(&source.how)),
        n_words: explorer.index.n_tokens(doc),
        n_entities,
    }
}
