//! The best sequence of tags over a zone (Viterbi), and by how much it is better than any other.

use super::tags::{N_TAGS, OUTSIDE, ROW, Tag, may_follow};
use super::weights::expand;

/// Scores of the tags of one word.
pub(super) type Scores = [i32; ROW];

/// What decoding needs of the weights: the score of a tag after another across a gap.
pub(super) trait Transitions {
    /// The scores of every tag after `before` where this gap lies between, as [`steps_from`] makes them.
    fn after(&self, gap: usize, before: Tag) -> &Scores;
}

/// Worse than anything, and far enough from the edge of `i32` to be added to.
const NEVER: i32 = i32::MIN / 4;

/// The scores of every tag after another: those that the weights give it, and [`NEVER`] where it may not follow, so that
/// no step needs a look at the rule.
pub(super) fn steps_from(before: Tag, weights: &[i8; ROW]) -> Scores {
    let mut steps = [NEVER; ROW];
    for (tag, step) in steps.iter_mut().enumerate().take(N_TAGS).filter(|(tag, _)| may_follow(before, *tag)) {
        *step = expand(weights[tag]).into();
    }
    steps
}

/// Room for decoding, kept between zones.
#[derive(Default)]
pub(super) struct Decoder {
    forward: Vec<Scores>,
    backward: Vec<Scores>,
    from: Vec<[u8; ROW]>,
}

impl Decoder {
    /// The best tags for words with these scores, and for each word by how much the best sequence beats the best one
    /// that tags this word otherwise. `gaps` tells what stands before each word.
    pub(super) fn decode(
        &mut self,
        scores: &[Scores],
        gaps: &[usize],
        transitions: &impl Transitions,
        tags: &mut Vec<Tag>,
        margins: &mut Vec<i32>,
    ) {
        tags.clear();
        margins.clear();
        let Some(last) = scores.len().checked_sub(1) else { return };
        self.walk_forward(scores, gaps, transitions);
        self.walk_backward(scores, gaps, transitions);
        let mut tag = best(&self.forward[last]).0;
        tags.resize(scores.len(), OUTSIDE);
        for at in (0..=last).rev() {
            tags[at] = tag;
            tag = self.from[at][tag].into();
        }
        for (at, &tag) in tags.iter().enumerate() {
            let mut through = [NEVER; ROW];
            for (other, score) in through.iter_mut().enumerate().take(N_TAGS) {
                *score = self.forward[at][other].saturating_add(self.backward[at][other]);
            }
            let chosen = through[tag];
            through[tag] = NEVER;
            margins.push(chosen.saturating_sub(best(&through).1.max(NEVER)));
        }
    }

    fn walk_forward(&mut self, scores: &[Scores], gaps: &[usize], transitions: &impl Transitions) {
        self.forward.clear();
        self.from.clear();
        for (at, own) in scores.iter().enumerate() {
            let mut reached = [NEVER; ROW];
            let mut from = [OUTSIDE as i32; ROW];
            let n_before = if at == 0 { 1 } else { N_TAGS };
            for before in 0..n_before {
                let so_far = if at == 0 { 0 } else { self.forward[at - 1][before] };
                let steps = transitions.after(gaps[at], before);
                // All tags at once, without a branch: this is where the time goes.
                for ((reached, from), &step) in reached.iter_mut().zip(&mut from).zip(steps) {
                    let score = so_far + step;
                    *from = if score > *reached { before as i32 } else { *from };
                    *reached = score.max(*reached);
                }
            }
            for (score, own) in reached.iter_mut().zip(own) {
                *score = (*score + own).max(NEVER);
            }
            self.forward.push(reached);
            self.from.push(from.map(|tag| tag as u8));
        }
    }

    fn walk_backward(&mut self, scores: &[Scores], gaps: &[usize], transitions: &impl Transitions) {
        self.backward.clear();
        self.backward.resize(scores.len(), [0; ROW]);
        for at in (0..scores.len() - 1).rev() {
            let mut after = self.backward[at + 1];
            after.iter_mut().zip(&scores[at + 1]).for_each(|(after, own)| *after += own);
            let mut best = [NEVER; ROW];
            for (before, best) in best.iter_mut().enumerate().take(N_TAGS) {
                let steps = transitions.after(gaps[at + 1], before);
                *best = steps.iter().zip(&after).fold(NEVER, |best, (step, after)| best.max(step + after));
            }
            self.backward[at] = best;
        }
    }
}

fn best(scores: &Scores) -> (Tag, i32) {
    let mut best = (OUTSIDE, scores[OUTSIDE]);
    for (tag, &score) in scores.iter().enumerate().take(N_TAGS).skip(1) {
        if score > best.1 {
            best = (tag, score);
        }
    }
    best
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Transitions that cost nothing but for one.
    struct Free([[Scores; ROW]; 1]);

    impl Transitions for Free {
        fn after(&self, _gap: usize, before: Tag) -> &Scores {
            &self.0[0][before]
        }
    }

    fn decode(scores: &[Scores]) -> (Vec<Tag>, Vec<i32>) {
        let (mut tags, mut margins) = (Vec::new(), Vec::new());
        let free = Free([std::array::from_fn(|before| steps_from(before, &[0; ROW]))]);
        Decoder::default().decode(scores, &vec![0; scores.len()], &free, &mut tags, &mut margins);
        (tags, margins)
    }

    #[test]
    fn a_name_never_goes_on_without_a_beginning() {
        let mut scores = [[0; ROW]; 2];
        scores[0][1] = -50;
        scores[0][2] = 50;
        scores[1][2] = 10;
        assert_eq!(decode(&scores).0, [OUTSIDE, OUTSIDE]);
        scores[0][1] = 5;
        assert_eq!(decode(&scores), (vec![1, 2], vec![15, 10]));
    }

    #[test]
    fn nothing_is_decoded_to_nothing() {
        assert_eq!(decode(&[]), (Vec::new(), Vec::new()));
    }
}
