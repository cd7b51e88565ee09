//! The facets beside the list.

use concord_engine::entity::EntityId;
use concord_engine::index::{Facet, ValueId};
use concord_engine::text::fold;

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
    pub slug: &'static str,
    /// Its name for readers.
    pub label: &'static str,
    /// The entity, in facets that list entities.
    pub entity: Option<EntityId>,
    /// How it is chosen, if it is.
    pub mode: Option<Mode>,
    /// How many documents would be shown if it were chosen.
    pub count: u32,
    /// The share of the documents that answer, 0 to 1.
    pub share: f32,
}

/// Which values of a facet are wanted: making rows costs more than counting, and a facet may have ten thousands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shown<'t> {
    /// All of them.
    All,
    /// The first so many, and where values are chosen at least these and two more.
    First(usize),
    /// Those whose names have these letters, the first three hundred.
    Called(&'t str),
}

/// How many values with the wanted letters are shown: who wants more types more.
const N_CALLED: usize = 300;

/// The panel of a facet. `state` is resolved.
pub fn facet_panel(
    explorer: &Explorer,
    state: &ViewState,
    outcome: &Outcome,
    facet: Facet,
    shown: Shown<'_>,
) -> FacetPanel {
    let column = explorer.index.column(facet);
    let counts = explorer.counts(outcome, facet);
    let most = counts.iter().copied().max().unwrap_or(0).max(1);
    let chosen = state.choices.get(facet);
    let is_chosen = |slug: &str| chosen.any.contains(slug) || chosen.all.contains(slug) || chosen.not.contains(slug);
    let chosen_slugs = || chosen.any.iter().chain(chosen.all.iter()).chain(chosen.not.iter());
    let mut ids: Vec<ValueId> = chosen_slugs().filter_map(|slug| column.find(slug)).collect();
    concord_engine::order::sort(&mut ids);
    let n_chosen = chosen.any.iter().chain(chosen.all.iter()).count();
    let n = match shown {
        Shown::First(n) => n.max(n_chosen + 2),
        Shown::All => column.len(),
        Shown::Called(_) => n_chosen + N_CALLED,
    };
    let others = column.value_ids().filter(|&id| !is_chosen(column.value(id).slug));
    let wanted = if let Shown::Called(letters) = shown { fold(letters.trim()) } else { String::new() };
    let is_wanted = |&id: &ValueId| wanted.is_empty() || fold(column.value(id).label).contains(&wanted);
    let n_others = n.saturating_sub(ids.len());
    ids.retain(is_wanted);
    ids.extend(others.filter(is_wanted).take(n_others));
    let rows: Vec<FacetRow> = ids
        .into_iter()
        .map(|id| {
            let value = column.value(id);
            let count = counts[id.index()];
            FacetRow {
                slug: value.slug,
                label: value.label,
                entity: value.entity,
                mode: state.mode(facet, value.slug),
                count,
                share: count as f32 / most as f32,
            }
        })
        .collect();
    FacetPanel { facet, is_all: chosen.all.iter().next().is_some(), n_chosen, rows }
}
