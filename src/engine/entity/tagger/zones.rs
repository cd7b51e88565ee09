//! Zones: the stretches of a text in which names can stand. All words between them are outside of every name, so that
//! most of a text costs nothing, and each zone is decoded by itself.

use std::ops::Range;

use super::view::Rule;
use crate::entity::lexicon::Roles;
use crate::entity::words::{Gap, Shape, Words};

/// Zones longer than this are cut: a line of a million capitals must not need memory for all of them at once.
const LONGEST: usize = 256;
/// Small words that may stand between two words of a name: `Bank for the Development of`.
const MOST_SMALL: usize = 3;

/// The zones of a text, in order; none touches another. `rules` says for each word what the rules make of it.
pub(super) fn find_zones(words: &Words<'_>, rules: &[Rule]) -> Vec<Range<usize>> {
    let mut zones: Vec<Range<usize>> = Vec::new();
    for at in (0..words.len()).filter(|&at| is_anchor(words, at, rules)) {
        match zones.last_mut() {
            Some(zone) if zone.len() < LONGEST && may_join(words, zone.end, at) => zone.end = at + 1,
            _ => zones.push(at..at + 1),
        }
    }
    zones
}

/// A word that can be part of a name by itself.
fn is_anchor(words: &Words<'_>, at: usize, rules: &[Rule]) -> bool {
    if words.is_capital(at) || rules[at].is_name() {
        return true;
    }
    // `Suk-yeol`, `Nuku'alofa`.
    let joined = matches!(words.gap(at), Gap::Hyphen | Gap::Apostrophe) && words.is_lower(at);
    if joined && at > 0 && words.is_capital(at - 1) {
        return true;
    }
    // `COVID-19`, `G20 Osaka Summit 2019`, `15th BRICS Summit`.
    let beside = |other: usize, gap: Gap| matches!(gap, Gap::Space | Gap::Hyphen) && words.is_capital(other);
    words.get(at).is_some_and(|word| matches!(word.shape, Shape::Digits | Shape::Other) && !word.folded.is_empty())
        && (at > 0 && beside(at - 1, words.gap(at)) || beside(at + 1, words.gap(at + 1)))
}

/// Whether only small words stand between a zone and the next word that can be part of a name, in one sentence.
fn may_join(words: &Words<'_>, end: usize, at: usize) -> bool {
    at - end <= MOST_SMALL
        && (end..=at).all(|at| !matches!(words.gap(at), Gap::Stop))
        && (end..at).all(|at| words.has(at, Roles::FUNCTION.and(Roles::PARTICLE)) || words.folded(at).len() <= 3)
}
