//! The measures of recognition: exact and overlapping mentions, groups of mentions that mean the same.
//!
//! Group accuracy and B-cubed (Bagga and Baldwin, 1998) count unmatched mentions of the gold as found in no group, and
//! mentions too many as wrong in precision.

use std::collections::{BTreeMap, HashMap, HashSet};

use concord_engine::entity::EntityKind;
use concord_engine::text::Span;

/// A mention as the measures see it.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct Scored {
    pub(crate) span: Span,
    pub(crate) kind: EntityKind,
    /// Whom it means, unique within its text; nothing makes a group of its own.
    pub(crate) entity: Option<String>,
}

/// A text's mentions: of the gold, as found, and the spans that the gold leaves unscored.
#[derive(Clone, Debug, Default)]
pub(crate) struct Pair {
    pub(crate) gold: Vec<Scored>,
    pub(crate) found: Vec<Scored>,
    pub(crate) unscored: Vec<Span>,
}

/// Precision, recall and their harmonic mean, each from 0 to 1.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub(crate) struct Measure {
    pub(crate) precision: f64,
    pub(crate) recall: f64,
}

impl Measure {
    fn new(n_right_found: f64, n_found: usize, n_right_gold: f64, n_gold: usize) -> Self {
        Self { precision: share(n_right_found, n_found), recall: share(n_right_gold, n_gold) }
    }

    pub(crate) fn f1(self) -> f64 {
        let sum = self.precision + self.recall;
        if sum > 0.0 { 2.0 * self.precision * self.recall / sum } else { 0.0 }
    }
}

fn share(part: f64, of: usize) -> f64 {
    if of == 0 { 0.0 } else { part / of as f64 }
}

/// What the measures say of a set of texts.
#[derive(Clone, Debug, Default)]
pub(crate) struct Score {
    pub(crate) n_gold: usize,
    pub(crate) n_found: usize,
    pub(crate) exact: Measure,
    pub(crate) typed_overlap: Measure,
    pub(crate) overlap: Measure,
    /// By kind: exact measure, mentions of the gold, mentions found.
    pub(crate) kinds: Vec<(EntityKind, Measure, usize, usize)>,
    /// Share of the gold's mentions that some mention was found for.
    pub(crate) matched: f64,
    pub(crate) group_accuracy: f64,
    pub(crate) b_cubed: Measure,
}

/// Measures what was found of these kinds.
pub(crate) fn score(pairs: &[Pair], kinds: &[EntityKind]) -> Score {
    let mut counts: BTreeMap<EntityKind, [usize; 3]> = BTreeMap::new();
    let [mut ov_gold, mut ov_found, mut typed_gold, mut typed_found] = [0usize; 4];
    let (mut all_gold, mut all_found) = (Vec::new(), Vec::new());
    let mut matches: Vec<(usize, usize)> = Vec::new();
    for (text, pair) in pairs.iter().enumerate() {
        let gold: Vec<&Scored> = pair.gold.iter().filter(|mention| kinds.contains(&mention.kind)).collect();
        let mut unscored: HashSet<Span> = pair.unscored.iter().copied().collect();
        unscored.extend(pair.gold.iter().filter(|mention| !kinds.contains(&mention.kind)).map(|mention| mention.span));
        let found: Vec<&Scored> = pair
            .found
            .iter()
            .filter(|mention| kinds.contains(&mention.kind) && !unscored.contains(&mention.span))
            .collect();
        let gold_set: HashSet<(Span, EntityKind)> = gold.iter().map(|mention| (mention.span, mention.kind)).collect();
        let found_set: HashSet<(Span, EntityKind)> = found.iter().map(|mention| (mention.span, mention.kind)).collect();
        gold_set.iter().for_each(|(_, kind)| counts.entry(*kind).or_default()[0] += 1);
        found_set.iter().for_each(|(_, kind)| counts.entry(*kind).or_default()[1] += 1);
        gold_set.intersection(&found_set).for_each(|(_, kind)| counts.entry(*kind).or_default()[2] += 1);
        let touches = |a: &Scored, others: &[&Scored], typed: bool| {
            others.iter().any(|b| overlap(a, b) > 0 && (!typed || a.kind == b.kind))
        };
        ov_gold += gold.iter().filter(|mention| touches(mention, &found, false)).count();
        ov_found += found.iter().filter(|mention| touches(mention, &gold, false)).count();
        typed_gold += gold.iter().filter(|mention| touches(mention, &found, true)).count();
        typed_found += found.iter().filter(|mention| touches(mention, &gold, true)).count();
        let (first_gold, first_found) = (all_gold.len(), all_found.len());
        matches.extend(align(&gold, &found).into_iter().map(|(g, f)| (first_gold + g, first_found + f)));
        let group = |mention: &Scored| mention.entity.as_ref().map(|entity| (text, entity.clone()));
        all_gold.extend(gold.iter().map(|mention| (text, mention.entity.clone().unwrap_or_default())));
        all_found.extend(found.iter().enumerate().map(|(at, m)| group(m).unwrap_or((text, format!("~{at}")))));
    }
    let (n_gold, n_found) = (all_gold.len(), all_found.len());
    let [gold, found, right] =
        counts.values().fold([0; 3], |sum, count| [sum[0] + count[0], sum[1] + count[1], sum[2] + count[2]]);
    let exact = |[gold, found, right]: [usize; 3]| Measure::new(right as f64, found, right as f64, gold);
    let in_order = kinds.iter().filter_map(|kind| Some((*kind, *counts.get(kind)?)));
    let (group_accuracy, b_cubed) = score_groups(&all_gold, &all_found, &matches);
    Score {
        n_gold,
        n_found,
        exact: exact([gold, found, right]),
        typed_overlap: Measure::new(typed_found as f64, n_found, typed_gold as f64, n_gold),
        overlap: Measure::new(ov_found as f64, n_found, ov_gold as f64, n_gold),
        kinds: in_order.map(|(kind, count)| (kind, exact(count), count[0], count[1])).collect(),
        matched: share(matches.len() as f64, n_gold),
        group_accuracy,
        b_cubed,
    }
}

fn overlap(a: &Scored, b: &Scored) -> u32 {
    a.span.end.min(b.span.end).saturating_sub(a.span.start.max(b.span.start))
}

/// Pairs of mentions, each in at most one: equal spans first, then those that share most.
fn align(gold: &[&Scored], found: &[&Scored]) -> Vec<(usize, usize)> {
    let mut pairs = Vec::new();
    let mut used = vec![false; found.len()];
    let mut matched = vec![false; gold.len()];
    let mut by_span: HashMap<Span, usize> = HashMap::new();
    for (at, mention) in found.iter().enumerate() {
        by_span.entry(mention.span).or_insert(at);
    }
    for (at, mention) in gold.iter().enumerate() {
        if let Some(&equal) = by_span.get(&mention.span).filter(|&&equal| !used[equal]) {
            (used[equal], matched[at]) = (true, true);
            pairs.push((at, equal));
        }
    }
    let mut shared = Vec::new();
    for (g, mention) in gold.iter().enumerate().filter(|&(g, _)| !matched[g]) {
        for (f, other) in found.iter().enumerate().filter(|&(f, _)| !used[f]) {
            if overlap(mention, other) > 0 {
                shared.push((u32::MAX - overlap(mention, other), g, f));
            }
        }
    }
    shared.sort_unstable();
    for (_, g, f) in shared {
        if !matched[g] && !used[f] {
            (matched[g], used[f]) = (true, true);
            pairs.push((g, f));
        }
    }
    pairs
}

type Group = (usize, String);

/// Group accuracy and B-cubed over matched mentions.
fn score_groups(gold: &[Group], found: &[Group], matches: &[(usize, usize)]) -> (f64, Measure) {
    let mut shared: BTreeMap<(&Group, &Group), usize> = BTreeMap::new();
    for &(g, f) in matches {
        *shared.entry((&found[f], &gold[g])).or_default() += 1;
    }
    // Each found group means the gold's group that it shares most with; each of the gold takes the best of them.
    let mut best: HashMap<&Group, (usize, &Group)> = HashMap::new();
    for (&(found, gold), &count) in &shared {
        let known = best.entry(found).or_insert((count, gold));
        *known = (*known).max((count, gold));
    }
    let mut owner: BTreeMap<&Group, (usize, &Group)> = BTreeMap::new();
    for &(f, _) in matches.iter().map(|&(_, f)| (&found[f], ())).collect::<Vec<_>>().iter() {
        let (count, gold) = best[f];
        let known = owner.entry(gold).or_insert((count, f));
        if count > known.0 {
            *known = (count, f);
        }
    }
    let right = |&&(g, f): &&(usize, usize)| best[&found[f]].1 == &gold[g] && owner[&gold[g]].1 == &found[f];
    let accuracy = share(matches.iter().filter(right).count() as f64, gold.len());
    let sizes = |groups: &[Group]| {
        let mut sizes: HashMap<Group, usize> = HashMap::new();
        groups.iter().for_each(|group| *sizes.entry(group.clone()).or_default() += 1);
        sizes
    };
    let (gold_sizes, found_sizes) = (sizes(gold), sizes(found));
    let sum = |size: &dyn Fn(usize, usize) -> usize| -> f64 {
        matches.iter().map(|&(g, f)| share(shared[&(&found[f], &gold[g])] as f64, size(g, f))).sum()
    };
    let b_cubed = Measure {
        precision: share(sum(&|_, f| found_sizes[&found[f]]), found.len()),
        recall: share(sum(&|g, _| gold_sizes[&gold[g]]), gold.len()),
    };
    (accuracy, b_cubed)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn mention(start: usize, end: usize, kind: EntityKind, entity: &str) -> Scored {
        Scored { span: Span::new(start, end), kind, entity: Some(entity.to_owned()) }
    }

    #[test]
    fn a_mention_counts_where_span_and_kind_agree() {
        use EntityKind::{Person, Place};
        let gold = vec![mention(0, 4, Person, "a"), mention(5, 9, Place, "b"), mention(10, 12, Person, "a")];
        let found = vec![mention(0, 4, Person, "x"), mention(5, 8, Place, "y"), mention(20, 22, Person, "x")];
        let score = score(&[Pair { gold, found, unscored: Vec::new() }], &EntityKind::ALL);
        let third = |value: f64, thirds: f64| assert!((value - thirds / 3.0).abs() < 1e-9, "{value} {thirds}");
        third(score.exact.f1(), 1.0);
        third(score.overlap.recall, 2.0);
        third(score.matched, 2.0);
        third(score.group_accuracy, 2.0);
        third(score.b_cubed.recall, 1.5);
        third(score.b_cubed.precision, 1.5);
    }

    #[test]
    fn what_the_gold_leaves_out_is_not_held_against_anyone() {
        let found = vec![mention(0, 4, EntityKind::Person, "x"), mention(5, 9, EntityKind::Date, "y")];
        let pair = Pair { gold: Vec::new(), found, unscored: vec![Span::new(0, 4)] };
        assert_eq!(score(&[pair], &[EntityKind::Person]).n_found, 0);
    }

    #[test]
    fn nothing_has_a_score_of_nothing() {
        let score = score(&[], &EntityKind::ALL);
        assert_eq!((score.exact.f1(), score.group_accuracy, score.kinds.len()), (0.0, 0.0, 0));
    }
}
