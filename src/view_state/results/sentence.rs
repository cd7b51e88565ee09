//! The sentence above the list: what is shown, in words, each part of which can be taken out.

use concord_engine::index::Facet;
use concord_engine::order;
use concord_engine::query::Clause;

use crate::explorer::{Explorer, Outcome};
use crate::state::{ChosenSlugs, ViewState};
use crate::words::{count_in_words, date_in_words, number};

/// A part of the sentence.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Part {
    /// Words in between.
    Text(String),
    /// Something chosen, which can be taken out.
    Chip(Chip),
}

/// Something chosen.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Chip {
    /// What is chosen: `Vu Hong Nam`, `“visa”`, `June 2021`.
    pub label: String,
    /// The facet, for a chosen value.
    pub facet: Option<Facet>,
    /// Whether documents that have it are left out.
    pub is_excluded: bool,
    /// The state without it.
    pub removed: ViewState,
}

/// *2 of 5 documents have “visa”, mention Vu Hong Nam, between 2020 and June 2021.* `state` is resolved.
pub fn sentence(explorer: &Explorer, state: &ViewState, outcome: &Outcome) -> Vec<Part> {
    let n_shown = outcome.ranked.len();
    let n_all = explorer.index.n_documents();
    if !state.is_narrowed() {
        return vec![Part::Text(match n_all {
            1 => "One document.".to_owned(),
            _ => format!("All {}.", count_in_words(n_all, "document", "documents")),
        })];
    }
    let mut parts = Parts::default();
    let is_one = n_shown < 2;
    parts.text(match n_shown {
        0 => "No document".to_owned(),
        _ => format!("{} of {}", number(n_shown), count_in_words(n_all, "document", "documents")),
    });
    let verb = |one: &'static str, many: &'static str| if is_one { one } else { many };

    let (left_out, wanted): (Vec<_>, Vec<_>) =
        outcome.query.clauses.iter().enumerate().partition(|(_, clause)| clause.is_excluded);
    for (clauses, lead, joint) in [(wanted, verb("has", "have"), "and"), (left_out, verb("lacks", "lack"), "and")] {
        let chips = clauses.into_iter().map(|(i, clause)| Chip {
            label: clause_label(clause),
            facet: None,
            is_excluded: clause.is_excluded,
            removed: state.with_query(&query_without(&outcome.query.clauses, i)),
        });
        parts.list(lead, chips.collect(), joint);
    }
    for (facet, chosen) in state.choices.iter() {
        let (lead, lead_not) = match facet {
            Facet::Source => (verb("is from", "are from"), verb("is not from", "are not from")),
            Facet::Year => (verb("is of", "are of"), verb("is not of", "are not of")),
            Facet::Language => (verb("is in", "are in"), verb("is not in", "are not in")),
            Facet::Field(_) => (verb("is under", "are under"), verb("is not under", "are not under")),
            _ => (verb("mentions", "mention"), verb("does not mention", "do not mention")),
        };
        let ChosenSlugs { any, all, not } = chosen;
        for (slugs, lead, joint, is_excluded) in
            [(any, lead, "or", false), (all, lead, "and", false), (not, lead_not, "or", true)]
        {
            let chips = slugs.iter().map(|slug| Chip {
                label: value_label(explorer, facet, slug),
                facet: Some(facet),
                is_excluded,
                removed: state.with_value(facet, slug, None),
            });
            parts.list(lead, chips.collect(), joint);
        }
    }
    let date_chip = |date, removed| Chip { label: date_in_words(date), facet: None, is_excluded: false, removed };
    let from = state.from.map(|from| date_chip(from, ViewState { from: None, ..state.clone() }));
    let to = state.to.map(|to| date_chip(to, ViewState { to: None, ..state.clone() }));
    match (from, to) {
        (Some(from), Some(to)) if from.label == to.label => {
            let removed = ViewState { from: None, to: None, ..state.clone() };
            parts.list(verb("is dated", "are dated"), vec![Chip { removed, ..from }], "and");
        }
        (Some(from), Some(to)) => parts.list(verb("is dated between", "are dated between"), vec![from, to], "and"),
        (Some(from), None) => parts.list(verb("is dated from", "are dated from"), vec![from], "and"),
        (None, Some(to)) => parts.list(verb("is dated up to", "are dated up to"), vec![to], "and"),
        (None, None) => {}
    }
    parts.end()
}

/// A way out of an empty result.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Suggestion {
    /// What would be taken out.
    pub label: String,
    /// How many documents that would show; at least one.
    pub n_documents: usize,
    /// The state without it.
    pub state: ViewState,
}

/// What to take out of a state that shows nothing, most documents first. `parts` is its sentence.
pub fn suggestions(explorer: &Explorer, parts: &[Part]) -> Vec<Suggestion> {
    let mut suggestions: Vec<Suggestion> = parts
        .iter()
        .filter_map(|part| match part {
            Part::Chip(chip) => Some(Suggestion {
                label: chip.label.clone(),
                n_documents: explorer.count(&chip.removed),
                state: chip.removed.clone(),
            }),
            Part::Text(_) => None,
        })
        .filter(|suggestion| suggestion.n_documents > 0)
        .collect();
    order::sort_by_key(&mut suggestions, |suggestion| std::cmp::Reverse(suggestion.n_documents));
    suggestions
}

/// The label of a facet value; its name in addresses where the corpus does not have it.
pub(crate) fn value_label(explorer: &Explorer, facet: Facet, slug: &str) -> String {
    let column = explorer.index.column(facet);
    column.find(slug).map_or_else(|| slug.to_owned(), |value| column.value(value).label.to_owned())
}

fn clause_label(clause: &Clause) -> String {
    format!("“{}”", clause.typed.trim())
}

/// The query typed again without one clause.
fn query_without(clauses: &[Clause], left_out: usize) -> String {
    let rest = clauses.iter().enumerate().filter(|&(i, _)| i != left_out);
    rest.map(|(_, clause)| clause.source.as_str()).collect::<Vec<_>>().join(" ")
}

/// Collects parts and puts commas between lists.
#[derive(Default)]
struct Parts {
    parts: Vec<Part>,
    has_list: bool,
}

impl Parts {
    fn text(&mut self, text: impl Into<String>) {
        self.parts.push(Part::Text(text.into()));
    }

    fn list(&mut self, lead: &str, chips: Vec<Chip>, joint: &str) {
        if chips.is_empty() {
            return;
        }
        self.text(format!("{}{lead} ", if self.has_list { ", " } else { " " }));
        self.has_list = true;
        let n = chips.len();
        for (i, chip) in chips.into_iter().enumerate() {
            match i {
                0 => {}
                _ if i + 1 == n => self.text(format!(" {joint} ")),
                _ => self.text(", "),
            }
            self.parts.push(Part::Chip(chip));
        }
    }

    fn end(mut self) -> Vec<Part> {
        self.text(".");
        self.parts
    }
}
