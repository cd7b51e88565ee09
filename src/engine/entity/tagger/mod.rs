//! The tagger: a linear-chain model that decides where names begin and end, from the words and from what the rules
//! propose.
//!
//! Every word gets one of fifteen tags: outside, or beginning or inside of one of seven kinds. The score of a sequence is
//! the sum of weights of features of its words, which are found by hashing, and of steps between tags; the best sequence
//! is found by dynamic programming (Viterbi, 1967). What the rules make of a word is a feature like any other, so that
//! training finds out which rules to trust and where. The weights were trained as those of a conditional random field
//! (Lafferty, McCallum and Pereira, 2001); `README.md` beside this file says from what.

mod bytes;
mod clusters;
mod decode;
mod features;
mod sets;
mod tags;
pub mod training;
mod view;
mod weights;
mod zones;

pub use weights::BadWeights;

use std::ops::Range;
use std::sync::OnceLock;

use super::candidate::Candidate;
use super::kind::EntityKind;
use super::words::Words;
use decode::{Decoder, Scores, Transitions, steps_from};
use features::{Features, read_features, row};
use sets::Sets;
use tags::{OUTSIDE, ROW, Tag, kind_of, names};
use view::{read_rules, read_views};
use weights::{N_GAPS, Weights, expand};
use zones::find_zones;

/// A tagger with its weights, ready for use.
pub struct Tagger {
    bits: u32,
    scale: f32,
    transitions: Vec<Scores>,
    rows: Vec<[i8; ROW]>,
    sets: Sets,
}

/// A name as the tagger has it.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Tagged {
    /// The words of the name.
    pub(super) words: Range<usize>,
    pub(super) kind: EntityKind,
    /// By how much this reading is better than the best other one, in natural logarithms of odds.
    pub(super) margin: f32,
}

/// What the tagger makes of a text.
pub(super) struct Tagging {
    /// The names, in order.
    pub(super) names: Vec<Tagged>,
    /// For each word that the tagger holds to be outside of every name, by how much; zero in a name and between zones.
    pub(super) doubts: Vec<f32>,
}

impl Tagger {
    /// The tagger with the weights that Concord comes with.
    pub fn shipped() -> &'static Self {
        static SHIPPED: OnceLock<Tagger> = OnceLock::new();
        SHIPPED.get_or_init(|| {
            let weights = Self::from_bytes(include_bytes!("weights.bin"));
            weights.expect("a test reads the weights that stand beside this file")
        })
    }

    /// A tagger with other weights, as `concord train` writes them.
    ///
    /// # Errors
    /// Bytes that are no weights, of another version, or damaged.
    pub fn from_bytes(bytes: &[u8]) -> Result<Self, BadWeights> {
        Weights::from_bytes(bytes).map(Self::new)
    }

    fn new(weights: Weights) -> Self {
        let steps = weights.transitions.iter().enumerate();
        let transitions = steps.map(|(at, row)| steps_from(at % ROW, row)).collect();
        Self { bits: weights.bits, scale: weights.scale, transitions, rows: weights.rows, sets: weights.sets }
    }

    /// Tags a text, given what the rules have settled on.
    pub(super) fn tag(&self, words: &Words<'_>, settled: &[Candidate]) -> Tagging {
        let rules = read_rules(words, settled);
        let views = read_views(words, &rules, &self.sets);
        let mut tagging = Tagging { names: Vec::new(), doubts: vec![0.0; words.len()] };
        let (mut decoder, mut features) = (Decoder::default(), Vec::new());
        let (mut scores, mut gaps, mut tags, mut margins) = (Vec::new(), Vec::new(), Vec::new(), Vec::new());
        for zone in find_zones(words, &rules) {
            read_features(&views, zone.clone(), &mut features);
            scores.clear();
            scores.extend(features.iter().map(|features| self.score(features)));
            gaps.clear();
            gaps.extend(zone.clone().map(|at| words.gap(at) as usize));
            decoder.decode(&scores, &gaps, self, &mut tags, &mut margins);
            for (at, &tag) in tags.iter().enumerate().filter(|&(_, &tag)| tag == OUTSIDE) {
                debug_assert!(kind_of(tag).is_none());
                tagging.doubts[zone.start + at] = margins[at] as f32 * self.scale;
            }
            for (range, kind) in names(&tags) {
                let margin = margins[range.clone()].iter().copied().min().unwrap_or(0) as f32 * self.scale;
                tagging.names.push(Tagged { words: zone.start + range.start..zone.start + range.end, kind, margin });
            }
        }
        tagging
    }

    fn score(&self, features: &Features) -> Scores {
        let mut scores = [0; ROW];
        // In pairs: the sum of two weights, from -128 * 128 to 127 * 127 each, has sixteen bits, and twice as many of
        // those fit into a vector as of thirty-two.
        const { assert!(features::N_FEATURES.is_multiple_of(2)) };
        for pair in features.chunks_exact(2) {
            let (a, b) = (&self.rows[row(pair[0], self.bits)], &self.rows[row(pair[1], self.bits)]);
            let mut sums = [0; ROW];
            for ((sum, &a), &b) in sums.iter_mut().zip(a).zip(b) {
                *sum = expand(a) + expand(b);
            }
            for (score, &sum) in scores.iter_mut().zip(&sums) {
                *score += i32::from(sum);
            }
        }
        scores
    }
}

impl Transitions for Tagger {
    fn after(&self, gap: usize, before: Tag) -> &Scores {
        &self.transitions[gap.min(N_GAPS - 1) * ROW + before]
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_weights_that_concord_comes_with_can_be_read() {
        assert!(Tagger::from_bytes(include_bytes!("weights.bin")).is_ok());
    }
}
