//! The sentence above the list: what is shown, in words, each part of which can be taken out.

use concord_engine::index::Facet;
use concord_engine::query::{Clause, Query};
use concord_engine::text::lower_case;

use super::clauses::{ANSWERS, HAS, LACKS, Verbs, facet_verbs, label_of, verbs_of};
use crate::explorer::{Explorer, Outcome};
use crate::state::{ChosenSlugs, ViewState};
use crate::words::{clamp, count_in_words, date_in_words, number};

/// A part of the sentence.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Part {
    /// Words in between.
    Text(String),
    /// Something chosen, which can be taken out.
    Chip(Box<Chip>),
}

/// Something chosen.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Chip {
    /// What is chosen, cut short where it is long: `Vu Hong Nam`, `“visa”`, `June 2021`, `41 more words`.
    pub label: String,
    /// The whole of it.
    pub full: String,
    /// The facet, for a chosen value.
    pub facet: Option<Facet>,
    /// Whether documents that have it are left out.
    pub is_excluded: bool,
    /// What of the state it stands for.
    pub conditions: Vec<Condition>,
    /// The state without it.
    pub removed: ViewState,
}

/// Something of a view state that narrows the result.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Condition {
    /// A part of the query: its place.
    Clause(usize),
    /// A value of a facet.
    Value(Facet, String),
    /// The first date.
    From,
    /// The last date.
    To,
}

/// So many parts of a query have chips of their own.
const N_QUERY_CHIPS: usize = 8;
/// How many characters of a word or phrase stand in a chip.
const N_QUOTED: usize = 40;
/// How many characters stand in a chip.
const N_LABEL: usize = 80;
/// How many characters say what a chip stands for that stands for many.
const N_FULL: usize = 400;

/// *1 of 5 documents has “visa”, mentions Vu Hong Nam, and is dated between 2020 and June 2021.* `state` is resolved.
pub fn sentence(explorer: &Explorer, state: &ViewState, outcome: &Outcome) -> Vec<Part> {
    let n_shown = outcome.ranked.len();
    let n_all = explorer.index.n_documents();
    if !state.is_narrowed() {
        return vec![Part::Text(match n_all {
            1 => "One document.".to_owned(),
            _ => format!("All {}.", count_in_words(n_all, "document", "documents")),
        })];
    }
    let maker = ChipMaker { explorer, state, query: &outcome.query };
    let mut predicates = maker.of_query();
    predicates.extend(maker.of_facets());
    predicates.extend(maker.of_dates());
    let subject = match n_shown {
        0 => "No document".to_owned(),
        _ => format!("{} of {}", number(n_shown), count_in_words(n_all, "document", "documents")),
    };
    write(subject, usize::from(n_shown > 1), predicates)
}

/// The parts, each chip with the comma or full stop that follows it, which the text behind it has no more: what is shown
/// together is not broken, and no line begins with one.
pub fn with_stops(parts: Vec<Part>) -> Vec<(Part, &'static str)> {
    let mut all: Vec<(Part, &'static str)> = Vec::with_capacity(parts.len());
    for part in parts {
        let stop = match &part {
            Part::Text(text) => [",", "."].into_iter().find(|stop| text.starts_with(stop)),
            Part::Chip(_) => None,
        };
        match (part, stop, all.last_mut()) {
            (Part::Text(text), Some(stop), Some((Part::Chip(_), after))) => {
                *after = stop;
                all.push((Part::Text(text[stop.len()..].to_owned()), ""));
            }
            (part, ..) => all.push((part, "")),
        }
    }
    all
}

/// A state without some of what narrows it. `query` is its query, read.
pub(super) fn without(state: &ViewState, query: &Query, conditions: &[Condition]) -> ViewState {
    let mut rest = state.clone();
    if conditions.iter().any(|condition| matches!(condition, Condition::Clause(_))) {
        let is_kept = |&(i, _): &(usize, &Clause)| !conditions.contains(&Condition::Clause(i));
        let kept = query.clauses.iter().enumerate().filter(is_kept).map(|(_, clause)| clause.source.as_str());
        rest.query = kept.collect::<Vec<_>>().join(" ");
    }
    for condition in conditions {
        match condition {
            Condition::Clause(_) => {}
            Condition::Value(facet, slug) => rest = rest.with_value(*facet, slug, None),
            Condition::From => rest.from = None,
            Condition::To => rest.to = None,
        }
    }
    rest
}

/// What is said of the documents in one respect.
struct Predicate {
    verbs: Verbs,
    chips: Vec<Chip>,
    /// What stands before the last chip.
    joint: &'static str,
}

/// Makes the chips of a state.
struct ChipMaker<'e> {
    explorer: &'e Explorer,
    state: &'e ViewState,
    query: &'e Query,
}

/// A part of the query, with those that ask for the same.
struct QueryPart {
    verbs: Verbs,
    full: String,
    /// What equal parts have in common.
    key: String,
    /// One of the clauses.
    first: usize,
    is_excluded: bool,
    conditions: Vec<Condition>,
}

impl ChipMaker<'_> {
    fn chip(&self, label: &str, conditions: Vec<Condition>) -> Chip {
        Chip {
            label: clamp(label, N_LABEL),
            full: label.to_owned(),
            facet: None,
            is_excluded: false,
            removed: without(self.state, self.query, &conditions),
            conditions,
        }
    }

    fn of_query(&self) -> Vec<Predicate> {
        let mut parts = self.query_parts();
        // A chip for one more part would be no shorter than that part.
        let rest = if parts.len() > N_QUERY_CHIPS + 1 { parts.split_off(N_QUERY_CHIPS) } else { Vec::new() };
        let mut predicates: Vec<Predicate> = Vec::new();
        for part in parts {
            let chip = self.query_chip(&part);
            match predicates.iter_mut().find(|predicate| predicate.verbs == part.verbs) {
                Some(predicate) => predicate.chips.push(chip),
                None => predicates.push(Predicate { verbs: part.verbs, chips: vec![chip], joint: "and" }),
            }
        }
        if let Some(chip) = self.rest_chip(&rest) {
            let shared = rest.first().map(|first| first.verbs).filter(|verbs| rest.iter().all(|it| it.verbs == *verbs));
            match predicates.iter_mut().find(|predicate| Some(predicate.verbs) == shared) {
                Some(predicate) => predicate.chips.push(chip),
                None => {
                    predicates.push(Predicate { verbs: shared.unwrap_or(ANSWERS), chips: vec![chip], joint: "and" });
                }
            }
        }
        predicates
    }

    /// The parts of the query, each once, those that leave out last.
    fn query_parts(&self) -> Vec<QueryPart> {
        let mut parts: Vec<QueryPart> = Vec::new();
        let clauses = || self.query.clauses.iter().enumerate();
        let wanted = clauses().filter(|(_, clause)| !clause.is_excluded);
        for (i, clause) in wanted.chain(clauses().filter(|(_, clause)| clause.is_excluded)) {
            let verbs = verbs_of(self.explorer, clause);
            let full = label_of(self.explorer, &clause.meaning, usize::MAX);
            let key = lower_case(&full);
            match parts.iter_mut().find(|part| part.verbs == verbs && part.key == key) {
                Some(part) => part.conditions.push(Condition::Clause(i)),
                None => {
                    let (is_excluded, conditions) = (clause.is_excluded, vec![Condition::Clause(i)]);
                    parts.push(QueryPart { verbs, full, key, first: i, is_excluded, conditions });
                }
            }
        }
        parts
    }

    fn query_chip(&self, part: &QueryPart) -> Chip {
        let clause = self.query.clauses.get(part.first);
        let label = clause.map_or_else(String::new, |clause| label_of(self.explorer, &clause.meaning, N_QUOTED));
        let chip = self.chip(&label, part.conditions.clone());
        Chip { full: part.full.clone(), is_excluded: part.is_excluded, ..chip }
    }

    /// The one chip of the parts past those that have their own; nothing where there are none.
    fn rest_chip(&self, rest: &[QueryPart]) -> Option<Chip> {
        let is_words = rest.iter().all(|part| part.verbs == HAS) || rest.iter().all(|part| part.verbs == LACKS);
        let (one, many) = if is_words { ("more word", "more words") } else { ("more part", "more parts") };
        let conditions: Vec<Condition> = rest.iter().flat_map(|part| part.conditions.clone()).collect();
        let chip = self.chip(&count_in_words(rest.len(), one, many), conditions);
        let full = rest.iter().map(|part| part.full.as_str()).collect::<Vec<_>>().join(", ");
        let is_excluded = rest.iter().all(|part| part.is_excluded);
        (!rest.is_empty()).then(|| Chip { full: clamp(&full, N_FULL), is_excluded, ..chip })
    }

    fn of_facets(&self) -> Vec<Predicate> {
        let mut predicates = Vec::new();
        for (facet, chosen) in self.state.choices.iter() {
            let ChosenSlugs { any, all, not } = chosen;
            for (slugs, joint, is_excluded) in [(any, "or", false), (all, "and", false), (not, "or", true)] {
                let chips = slugs.iter().map(|slug| {
                    let conditions = vec![Condition::Value(facet, slug.clone())];
                    let chip = self.chip(&value_label(self.explorer, facet, slug), conditions);
                    Chip { facet: Some(facet), is_excluded, ..chip }
                });
                predicates.push(Predicate { verbs: facet_verbs(facet, is_excluded), chips: chips.collect(), joint });
            }
        }
        predicates
    }

    fn of_dates(&self) -> Option<Predicate> {
        let date = |date, condition| self.chip(&date_in_words(date), vec![condition]);
        let from = self.state.from.map(|from| date(from, Condition::From));
        let to = self.state.to.map(|to| date(to, Condition::To));
        let (verbs, chips) = match (from, to) {
            (Some(from), Some(to)) if from.label == to.label => {
                (["is dated", "are dated"], vec![self.chip(&from.label, vec![Condition::From, Condition::To])])
            }
            (Some(from), Some(to)) => (["is dated between", "are dated between"], vec![from, to]),
            (Some(from), None) => (["is dated from", "are dated from"], vec![from]),
            (None, Some(to)) => (["is dated up to", "are dated up to"], vec![to]),
            (None, None) => return None,
        };
        Some(Predicate { verbs, chips, joint: "and" })
    }
}

/// Writes a sentence. `form` says which form of the verbs agrees with the subject.
fn write(subject: String, form: usize, mut predicates: Vec<Predicate>) -> Vec<Part> {
    predicates.retain(|predicate| !predicate.chips.is_empty());
    let n_predicates = predicates.len();
    // Where an `and` joins less than whole predicates, a comma tells which is which.
    let has_commas = n_predicates > 2 || predicates.iter().any(|predicate| predicate.chips.len() > 1);
    let mut parts = vec![Part::Text(subject)];
    for (i, Predicate { verbs, chips, joint }) in predicates.into_iter().enumerate() {
        let before = match i {
            0 => "",
            _ if i + 1 < n_predicates => ",",
            _ if has_commas => ", and",
            _ => " and",
        };
        parts.push(Part::Text(format!("{before} {} ", verbs[form])));
        let n_chips = chips.len();
        for (i, chip) in chips.into_iter().enumerate() {
            match i {
                0 => {}
                _ if i + 1 == n_chips => parts.push(Part::Text(format!(" {joint} "))),
                _ => parts.push(Part::Text(", ".to_owned())),
            }
            parts.push(Part::Chip(Box::new(chip)));
        }
    }
    parts.push(Part::Text(".".to_owned()));
    parts
}

/// The label of a facet value; its name in addresses where the corpus does not have it.
pub(crate) fn value_label(explorer: &Explorer, facet: Facet, slug: &str) -> String {
    let column = explorer.index.column(facet);
    column.find(slug).map_or_else(|| slug.to_owned(), |value| column.value(value).label.to_owned())
}
