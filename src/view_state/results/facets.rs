//! The facets beside the list.

use concord_engine::entity::EntityId;
use concord_engine::index::{Facet, ValueId};
use concord_engine::order;
use concord_engine::query::Choice;
use concord_engine::text::fold;

use crate::explorer::{Explorer, Outcome};
use crate::state::{Mode, ViewState};

/// A facet with its values.
#[derive(Clone, Debug, PartialEq)]
pub struct FacetPanel {
    /// The facet.
    pub facet: Facet,
    /// Its values: chosen ones first, then those of the most documents under all that is chosen elsewhere, so that no
    /// row moves when another of its panel is chosen. Years from the latest, those that would give nothing last.
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
    let chosen_slugs = chosen.any.iter().chain(chosen.all.iter()).chain(chosen.not.iter());
    let mut ids: Vec<ValueId> = chosen_slugs.filter_map(|slug| column.find(slug)).collect();
    order::sort(&mut ids);
    let n_chosen = chosen.any.iter().chain(chosen.all.iter()).count();
    let n = match shown {
        Shown::First(n) => n.max(n_chosen + 2),
        Shown::All => column.len(),
        Shown::Called(_) => n_chosen + N_CALLED,
    };
    let n_others = n.saturating_sub(ids.len());
    let others: Vec<ValueId> = column.value_ids().filter(|id| !ids.contains(id)).collect();
    // What is called so may stand anywhere in the order.
    let n_ordered = if matches!(shown, Shown::First(_)) { n_others } else { others.len() };
    let others = most_useful_first(explorer, outcome, facet, &counts, &others, n_ordered);
    let wanted = if let Shown::Called(letters) = shown { fold(letters.trim()) } else { String::new() };
    let is_wanted = |&id: &ValueId| wanted.is_empty() || fold(column.value(id).label).contains(&wanted);
    ids.retain(is_wanted);
    ids.extend(others.into_iter().filter(is_wanted).take(n_others));
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

/// The first so many values, those of the most documents first. `counts` are the live ones of the facet.
fn most_useful_first(
    explorer: &Explorer,
    outcome: &Outcome,
    facet: Facet,
    counts: &[u32],
    values: &[ValueId],
    n_wanted: usize,
) -> Vec<ValueId> {
    // Live counts set aside what is chosen as alternatives. They follow what is asked for together or left out, and
    // an order by them would move rows under the pointer that chose it.
    let is_steady = |choice: &Choice| choice.all.is_empty() && choice.not.is_empty();
    let steady =
        (!outcome.filter.choice(facet).is_none_or(is_steady)).then(|| explorer.counts_elsewhere(outcome, facet));
    let counts = steady.as_deref().unwrap_or(counts);
    order::first_by_number(values, n_wanted, |id| {
        let count = counts.get(id.index()).copied().unwrap_or_default();
        u64::from(if facet == Facet::Year { u32::from(count == 0) } else { u32::MAX - count })
    })
}
