//! The answers that a benchmark of search engines asks for: a total, the first twenty documents, and for a filtered
//! query the counts of three fields. They go the way that the page's own searches go.

use concord_engine::index::{Facet, FieldName};

use crate::explorer::Explorer;
use crate::state::{Mode, ViewState};

/// How many documents an answer names.
const N_FIRST: usize = 20;
/// The fields that are counted.
const FIELDS: [&str; 3] = ["topics", "places", "month"];

/// An answer.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct BenchAnswer {
    /// How many documents answer.
    pub total: usize,
    /// The first of them, best first.
    pub ids: Vec<u32>,
    /// For filtered queries, how many of all of them have each value of each field, in the order of its column.
    pub counts: Vec<Vec<u32>>,
}

/// Answers a query of a benchmark. `kind` is `word1`, `word2`, `word3`, `prefix`, `phrase` or `facet`; a facet query is
/// filtered by this value of the field `topics`.
pub fn search(explorer: &Explorer, kind: &str, text: &str, value: &str) -> BenchAnswer {
    let query = match kind {
        "prefix" => format!("{text}*"),
        "phrase" => format!("\"{text}\""),
        _ => text.to_owned(),
    };
    let field = |name| FieldName::new(name).map(Facet::Field);
    let mut state = ViewState::default().with_query(&query);
    let is_filtered = kind == "facet";
    if let Some(topics) = field(FIELDS[0]).filter(|_| is_filtered) {
        state = state.with_value(topics, value, Some(Mode::Any));
    }
    let outcome = explorer.search(&state);
    let counts = |facet: Facet| explorer.index.column(facet).count(&outcome.documents);
    BenchAnswer {
        total: outcome.ranked.len(),
        ids: outcome.ranked.first(N_FIRST).iter().map(|ranked| ranked.doc.0).collect(),
        counts: FIELDS.into_iter().filter(|_| is_filtered).filter_map(field).map(counts).collect(),
    }
}
