//! Entities that an editor gives a corpus: their names win over everything that rules and tagger make of the same words.

use std::collections::BTreeMap;

use super::candidate::{Candidate, Rank, Target};
use super::kind::EntityKind;
use super::link::link_mentions;
use super::mention::{Annotations, Why};
use super::resolve::resolve;
use super::tagger::Tagger;
use super::words::{Shape, Words};
use super::{Input, recognize};
use crate::parallel;

/// An entity with the names by which texts call it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Given {
    /// What it is.
    pub kind: EntityKind,
    /// Its name in addresses.
    pub slug: String,
    /// Its name for readers.
    pub label: String,
    /// Its names in texts. Marks and double spaces do not matter, and capitals only where the name has them.
    pub names: Vec<String>,
}

/// As [`annotate`](super::annotate), with entities that an editor gives. Without any it is the same.
///
/// Of two given names that overlap the longer wins. A given entity with the kind and slug of one that is
/// recognised is that one, under the given label.
pub fn annotate_given(inputs: &[Input<'_>], given: &[Given]) -> Annotations {
    let (tagger, names) = (Tagger::shipped(), Names::read(given));
    let mut found = link_mentions(parallel::map(inputs.iter().collect(), |input| {
        let (words, settled) = recognize(tagger, input, &|_| ());
        let settled = names.put(&words, settled);
        (words, settled)
    }));
    for given in given {
        let is_it = |entity: &&mut super::Entity| entity.kind == given.kind && entity.slug == given.slug;
        if let Some(entity) = found.entities.iter_mut().find(is_it) {
            let before = std::mem::replace(&mut entity.label, given.label.clone());
            if before != given.label && !entity.aliases.contains(&before) {
                entity.aliases.insert(0, before);
            }
            entity.aliases.retain(|alias| *alias != given.label);
        }
    }
    found
}

/// The given names, by their first word.
struct Names<'g> {
    by_first: BTreeMap<String, Vec<Name<'g>>>,
}

struct Name<'g> {
    entity: &'g Given,
    /// Each word folded, and whether it is written with a capital.
    words: Vec<(String, bool)>,
}

impl<'g> Names<'g> {
    fn read(given: &'g [Given]) -> Self {
        let mut by_first: BTreeMap<String, Vec<Name<'g>>> = BTreeMap::new();
        for entity in given {
            for name in &entity.names {
                let read = Words::read(name);
                let words: Vec<_> =
                    (0..read.len()).map(|at| (read.folded(at).to_owned(), read.is_capital(at))).collect();
                let Some((first, _)) = words.first().filter(|(first, _)| !first.is_empty()) else { continue };
                by_first.entry(first.clone()).or_default().push(Name { entity, words });
            }
        }
        Self { by_first }
    }

    /// The candidates of a text with those of given names, and without what overlaps them.
    fn put(&self, words: &Words<'_>, mut settled: Vec<Candidate>) -> Vec<Candidate> {
        if self.by_first.is_empty() {
            return settled;
        }
        let mut added = Vec::new();
        for at in 0..words.len() {
            let names = self.by_first.get(words.folded(at)).into_iter().flatten();
            for name in names.filter(|name| name.stands_at(words, at)) {
                let range = at..at + name.words.len();
                let target = Target::Fixed(name.entity.kind, name.entity.slug.clone());
                let why = Why::Rule("given in corpus.toml".to_owned());
                added.push(Candidate {
                    span: words.span(range.clone()),
                    words: range,
                    target,
                    rank: Rank::Pattern,
                    why,
                });
            }
        }
        // The longer of two that overlap, wherever it begins: `the League` must not win over `League of the Bay`.
        let mut added = resolve(added, words.len());
        settled.retain(|candidate| !added.iter().any(|given| given.span.overlaps(candidate.span)));
        settled.append(&mut added);
        settled.sort_by_key(|candidate| candidate.span);
        settled
    }
}

impl Name<'_> {
    fn stands_at(&self, words: &Words<'_>, at: usize) -> bool {
        self.words.iter().zip(at..).all(|((folded, is_capital), at)| {
            let is_upper = || words.get(at).is_some_and(|word| word.shape != Shape::Lower);
            words.folded(at) == folded && (!is_capital || is_upper())
        }) && (at + 1..at + self.words.len()).all(|at| is_inside_name(words.gap_text(at)))
    }
}

/// Whether what stands between two words can stand within a name: `Nguyen  Ai`, `Port-Said`, `A & B`, a line break.
fn is_inside_name(gap: &str) -> bool {
    const LONGEST: usize = 8;
    let n_breaks = gap.matches('\n').count();
    gap.len() <= LONGEST
        && n_breaks < 2
        && gap.chars().all(|c| c.is_whitespace() || matches!(c, '-' | '‐' | '–' | '&' | '.' | '\'' | '’' | '/' | '・'))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn given(kind: EntityKind, slug: &str, names: &[&str]) -> Given {
        let names: Vec<String> = names.iter().map(|name| (*name).to_owned()).collect();
        Given { kind, slug: slug.to_owned(), label: names[0].clone(), names }
    }

    #[test]
    fn a_given_name_is_found_wherever_it_stands_as_words_and_nowhere_else() {
        let entities = [
            given(EntityKind::Organization, "harbour-league", &["Harbour League", "the League", "外航連盟"]),
            given(EntityKind::Organization, "harbour-league-youth", &["Harbour League Youth"]),
            given(EntityKind::Place, "bai-chay", &["Bãi Cháy"]),
            given(EntityKind::Person, "may", &["May"]),
        ];
        for (text, found) in [
            ("The Harbour League met.", vec!["Harbour League=harbour-league"]),
            ("The HARBOUR  LEAGUE met.", vec!["HARBOUR  LEAGUE=harbour-league"]),
            ("The Harbour\nLeague Youth met.", vec!["Harbour\nLeague Youth=harbour-league-youth"]),
            ("A harbour league met.", vec![]),
            ("A Harbour, League of old", vec![]),
            ("He left for Bai Chay in spring.", vec!["Bai Chay=bai-chay"]),
            ("It may rain, said May.", vec!["May=may"]),
            ("代表は外航連盟に入った。", vec!["外航連盟=harbour-league"]),
            ("", vec![]),
        ] {
            let annotations = annotate_given(&[Input { text, date: None }], &entities);
            let mentions = annotations.mentions[0].iter();
            let is_given = |why: &Why| *why == Why::Rule("given in corpus.toml".to_owned());
            let mentions: Vec<String> = mentions
                .filter(|mention| is_given(&mention.why))
                .map(|mention| {
                    format!("{}={}", mention.span.of(text), annotations.entities[mention.entity.index()].slug)
                })
                .collect();
            assert_eq!(mentions, found, "{text}");
        }
    }

    #[test]
    fn a_given_entity_has_the_given_label_and_wins_over_what_overlaps_it() {
        let text = "The Ministry of Sea and Sky of Japan met the Sky Board.";
        let entities = [given(EntityKind::Event, "sky", &["Sea and Sky", "Sky Board"])];
        let found = super::annotate_given(&[Input { text, date: None }], &entities);
        let sky = found.entities.iter().find(|entity| entity.slug == "sky").expect("the given entity");
        assert_eq!((sky.label.as_str(), sky.kind), ("Sea and Sky", EntityKind::Event));
        assert_eq!(sky.aliases, ["Sky Board"]);
        let mentions = &found.mentions[0];
        assert!(mentions.windows(2).all(|pair| pair[0].span.end <= pair[1].span.start));
        assert_eq!(mentions.iter().filter(|mention| found.entities[mention.entity.index()] == *sky).count(), 2);
    }

    #[test]
    fn without_given_entities_nothing_changes() {
        let inputs = [Input { text: "Ambassador Vu Hong Nam visited Japan.", date: None }];
        assert_eq!(annotate_given(&inputs, &[]), super::super::annotate(&inputs));
    }
}
