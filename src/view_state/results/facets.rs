//! The facets beside the list.

use concord_engine::entity::EntityId;
use concord_engine::index::{Facet, ValueId};
use concord_engine::order;

use crate::explorer::{Explorer, Outcome};
use crate::state::{Mode, ViewState};

/// A facet with its values.
#[derive(Clone, Debug, PartialEq)]
pub struct FacetPanel {
    /// The facet.
    pub facet: Facet,
    /// Its values: chosen ones first, then those with the most documents in the whole corpus, so that rows do not
    /// move when counts change; years from the latest.
    pub rows: Vec<FacetRow>,
    /// Whether the chosen values are asked for together (*all of*) rather than as alternatives (*any of*).
    pub is_all: bool,
    /// How many values are chosen, excluded ones not counted.
    pub n_chosen: usize,
}

/// A value of a facet.
#[derive(Clone, Debug, PartialEq)]
pub struct FacetRow {
    /// Its name in addresses.
    pub slug: String,
    /// Its name for readers.
    pub label: String,
    /// The entity, in facets that list entities.
    pub entity: Option<EntityId>,
    /// How it is chosen, if it is.
    pub mode: Option<Mode>,
    /// How many documents would be shown if it were chosen.
    pub count: u32,
    /// The share of the documents that answer, 0 to 1.
    pub share: f32,
}

/// The panel of a facet. `state` is resolved.
pub fn facet_panel(explorer: &Explorer, state: &ViewState, outcome: &Outcome, facet: Facet) -> FacetPanel {
    let column = explorer.index.column(facet);
    let counts = explorer.counts(outcome, facet);
    let most = counts.iter().copied().max().unwrap_or(0).max(1);
    let mut ids: Vec<ValueId> = column.value_ids().collect();
    order::sort_by_key(&mut ids, |&id| {
        let value = column.value(id);
        let is_unchosen = state.mode(facet, &value.slug).is_none();
        let weight = match facet {
            Facet::Year => (id.0 as usize, 0),
            _ => (value.documents.len(), value.n_mentions),
        };
        (is_unchosen, std::cmp::Reverse(weight), value.label.clone())
    });
    let rows: Vec<FacetRow> = ids
        .into_iter()
        .map(|id| {
            let value = column.value(id);
            let count = counts[id.index()];
            FacetRow {
                slug: value.slug.clone(),
                label: value.label.clone(),
                entity: value.entity,
                mode: state.mode(facet, &value.slug),
                count,
                share: count as f32 / most as f32,
            }
        })
        .collect();
    let n_chosen = rows.iter().filter(|row| matches!(row.mode, Some(Mode::Any | Mode::All))).count();
    FacetPanel { facet, is_all: rows.iter().any(|row| row.mode == Some(Mode::All)), n_chosen, rows }
}
