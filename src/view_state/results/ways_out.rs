//! Ways out of a result that shows nothing, or less than was meant.

use concord_engine::order;
use concord_engine::query::correct_query;

use super::sentence::{Chip, Condition, Part, without};
use crate::explorer::{Explorer, Outcome};
use crate::state::ViewState;

/// A way out of an empty result: parts of the sentence to take out.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Suggestion {
    /// What would be shown: `Without “hanoi”`, `With Hanoi as well`.
    pub label: String,
    /// How many parts would be taken out.
    pub n_parts: usize,
    /// How many documents that would show; at least one.
    pub n_documents: usize,
    /// The state without them.
    pub state: ViewState,
}

/// Of more parts than this no pairs are tried: each pair is a search.
const MOST_IN_PAIRS: usize = 8;

/// What to take out of a state that shows nothing: single parts, those that show most documents first; where none of
/// them helps, the two parts that show most. `parts` is its sentence.
pub fn suggestions(explorer: &Explorer, state: &ViewState, outcome: &Outcome, parts: &[Part]) -> Vec<Suggestion> {
    let chips: Vec<&Chip> = parts.iter().filter_map(chip_of).collect();
    let suggestion = |chips: &[&Chip]| {
        let conditions: Vec<Condition> = chips.iter().flat_map(|chip| chip.conditions.clone()).collect();
        let state = without(state, &outcome.query, &conditions);
        let n_documents = explorer.count(&state);
        (n_documents > 0).then(|| Suggestion { label: label(chips), n_parts: chips.len(), n_documents, state })
    };
    let mut found: Vec<Suggestion> = chips.iter().filter_map(|&chip| suggestion(&[chip])).collect();
    // Both of two parts are all there is: to take them out is to clear all.
    let is_in_pairs = found.is_empty() && (3..=MOST_IN_PAIRS).contains(&chips.len());
    if is_in_pairs {
        let others = |i: usize| chips.iter().skip(i + 1);
        let pairs = chips.iter().enumerate().flat_map(|(i, &one)| others(i).map(move |&other| [one, other]));
        found.extend(pairs.filter_map(|pair| suggestion(&pair)));
    }
    order::sort_by_key(&mut found, |suggestion| std::cmp::Reverse(suggestion.n_documents));
    if is_in_pairs {
        found.truncate(1);
    }
    found
}

fn chip_of(part: &Part) -> Option<&Chip> {
    match part {
        Part::Chip(chip) => Some(chip),
        Part::Text(_) => None,
    }
}

/// To take out what leaves documents out is to have them as well.
fn label(chips: &[&Chip]) -> String {
    let labels = |is_excluded: bool| {
        let chips = chips.iter().filter(|chip| chip.is_excluded == is_excluded);
        chips.map(|chip| chip.label.as_str()).collect::<Vec<_>>().join(" and ")
    };
    match (labels(false).as_str(), labels(true).as_str()) {
        (wanted, "") => format!("Without {wanted}"),
        ("", left_out) => format!("With {left_out} as well"),
        (wanted, left_out) => format!("Without {wanted}, with {left_out} as well"),
    }
}

/// A query that may be meant instead of one with words that no document has.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Correction {
    /// The query with all of these words replaced.
    pub query: String,
    /// How many documents it shows; at least one.
    pub n_documents: usize,
    /// The state with it.
    pub state: ViewState,
}

/// The query that may be meant; nothing where every word stands somewhere, or nothing that shows a document is near.
pub fn correction(explorer: &Explorer, state: &ViewState, outcome: &Outcome) -> Option<Correction> {
    let unknown = &outcome.evaluation.unknown;
    let query = correct_query(&explorer.index, &outcome.query, unknown)?;
    let state = state.with_query(&query);
    let n_documents = explorer.count(&state);
    (n_documents > 0).then_some(Correction { query, n_documents, state })
}
