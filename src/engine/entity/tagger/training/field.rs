//! The conditional random field in training: forward and backward sums over a zone, and steps along the gradient
//! (AdaGrad, Duchi, Hazan and Singer 2011). Words whose tag is not certain add the sum over all tags that they may have.

#![expect(clippy::needless_range_loop, reason = "tags index several tables at once")]

use super::super::features::N_FEATURES;
use super::super::tags::{N_TAGS, OUTSIDE, ROW, may_follow};
use super::super::weights::N_GAPS;
use super::Settings;
use super::arithmetic::exp;
use super::instances::{Allowed, Instance};
use super::random::Random;

type Sums = [f32; ROW];

/// Weights with what their steps have come to so far.
struct Part {
    weights: Vec<Sums>,
    squares: Vec<Sums>,
}

impl Part {
    fn new(n_rows: usize) -> Self {
        Self { weights: vec![[0.0; ROW]; n_rows], squares: vec![[0.0; ROW]; n_rows] }
    }

    fn step(&mut self, row: usize, gradient: &Sums, settings: &Settings) {
        let (weights, squares) = (&mut self.weights[row], &mut self.squares[row]);
        for tag in 0..N_TAGS {
            let slope = gradient[tag] - settings.decay * weights[tag];
            squares[tag] += slope * slope;
            weights[tag] += settings.rate * slope / (squares[tag].sqrt() + 1e-4);
        }
    }
}

/// Weights added up, to be averaged.
pub(super) struct Mean {
    sums: Vec<Sums>,
    n_added: u32,
}

impl Mean {
    /// Nothing yet, for a table of `1 << bits` rows and the steps after it.
    pub(super) fn new(bits: u32) -> Self {
        Self { sums: vec![[0.0; ROW]; (1 << bits) + N_GAPS * ROW], n_added: 0 }
    }

    /// The mean of a row.
    pub(super) fn row(&self, row: usize) -> Sums {
        self.sums[row].map(|sum| sum / self.n_added.max(1) as f32)
    }
}

/// The field: a part that all sources share, and one for each of them. Rows of features, then rows of steps.
pub(super) struct Field {
    settings: Settings,
    n_rows: usize,
    common: Part,
    parts: Vec<Option<Part>>,
    kept: Vec<u32>,
    forward: Vec<Sums>,
    scores: Vec<Sums>,
    steps: Vec<[Sums; ROW]>,
    gradients: Vec<Sums>,
    step_gradients: Vec<[Sums; ROW]>,
}

impl Field {
    pub(super) fn new(settings: Settings, n_parts: usize) -> Self {
        let n_rows = 1 << settings.bits;
        Self {
            settings,
            n_rows,
            common: Part::new(n_rows + N_GAPS * ROW),
            parts: (0..n_parts).map(|_| None).collect(),
            kept: Vec::new(),
            forward: Vec::new(),
            scores: Vec::new(),
            steps: Vec::new(),
            gradients: Vec::new(),
            step_gradients: Vec::new(),
        }
    }

    /// Adds the weights for our own texts, as they are now, to a mean.
    pub(super) fn add_to(&self, mean: &mut Mean) {
        mean.n_added += 1;
        for (row, sum) in mean.sums.iter_mut().enumerate() {
            let own = self.parts.first().and_then(Option::as_ref).map(|own| &own.weights[row]);
            for tag in 0..N_TAGS {
                sum[tag] += self.common.weights[row][tag] + own.map_or(0.0, |own| own[tag]);
            }
        }
    }

    /// Goes one step towards the tags of an instance.
    pub(super) fn learn(&mut self, instance: &Instance, random: &mut Random) {
        let n_words = instance.allowed.len();
        let part = instance.part;
        let n_all = self.n_rows + N_GAPS * ROW;
        let own = self.parts[part].get_or_insert_with(|| Part::new(n_all));
        self.kept.clear();
        self.scores.clear();
        self.steps.clear();
        self.gradients.clear();
        self.gradients.resize(n_words, [0.0; ROW]);
        self.step_gradients.clear();
        self.step_gradients.resize(n_words, [[0.0; ROW]; ROW]);
        for (at, rows) in instance.rows.chunks_exact(N_FEATURES).enumerate() {
            let mut score = [0.0; ROW];
            for &row in rows {
                if random.happens(self.settings.dropout) {
                    self.kept.push(u32::MAX);
                    continue;
                }
                self.kept.push(row);
                for tag in 0..N_TAGS {
                    score[tag] += self.common.weights[row as usize][tag] + own.weights[row as usize][tag];
                }
            }
            let largest = score[..N_TAGS].iter().fold(f32::MIN, |largest, &score| largest.max(score));
            self.scores.push(score.map(|score| exp(score - largest)));
            let gap = usize::from(instance.gaps[at]);
            let mut step = [[0.0; ROW]; ROW];
            for (before, step) in step.iter_mut().enumerate().take(if at == 0 { 1 } else { N_TAGS }) {
                let row = self.n_rows + gap * ROW + before;
                for tag in (0..N_TAGS).filter(|&tag| may_follow(before, tag)) {
                    step[tag] = exp(self.common.weights[row][tag] + own.weights[row][tag]);
                }
            }
            self.steps.push(step);
        }
        let any = vec![Allowed::MAX; n_words];
        if !self.add_expected(&instance.allowed, 1.0) || !self.add_expected(&any, -1.0) {
            return;
        }
        let own = self.parts[part].get_or_insert_with(|| Part::new(n_all));
        for (at, rows) in self.kept.chunks_exact(N_FEATURES).enumerate() {
            let gradient = self.gradients[at].map(|slope| slope * instance.weight);
            if gradient.iter().all(|slope| slope.abs() < 1e-3) {
                continue;
            }
            for &row in rows.iter().filter(|&&row| row != u32::MAX) {
                self.common.step(row as usize, &gradient, &self.settings);
                own.step(row as usize, &gradient, &self.settings);
            }
            let first = self.n_rows + usize::from(instance.gaps[at]) * ROW;
            for before in 0..if at == 0 { 1 } else { N_TAGS } {
                let gradient = self.step_gradients[at][before].map(|slope| slope * instance.weight);
                if gradient.iter().any(|slope| slope.abs() >= 1e-3) {
                    self.common.step(first + before, &gradient, &self.settings);
                    own.step(first + before, &gradient, &self.settings);
                }
            }
        }
    }

    /// Adds the expected number of times that each word has each tag, and each step is taken, over all sequences of
    /// allowed tags. False where there is none.
    fn add_expected(&mut self, allowed: &[Allowed], sign: f32) -> bool {
        let n_words = allowed.len();
        let may = |at: usize, tag: usize| allowed[at] >> tag & 1 == 1;
        self.forward.clear();
        for at in 0..n_words {
            let mut sums = [0.0; ROW];
            for before in 0..if at == 0 { 1 } else { N_TAGS } {
                let so_far = if at == 0 { 1.0 } else { self.forward[at - 1][before] };
                if so_far > 0.0 {
                    for tag in 0..N_TAGS {
                        sums[tag] += so_far * self.steps[at][before][tag];
                    }
                }
            }
            let mut total = 0.0;
            for tag in 0..N_TAGS {
                sums[tag] = if may(at, tag) { sums[tag] * self.scores[at][tag] } else { 0.0 };
                total += sums[tag];
            }
            if total.is_nan() || total <= 0.0 {
                return false;
            }
            self.forward.push(sums.map(|sum| sum / total));
        }
        let mut backward = [1.0; ROW];
        for at in (0..n_words).rev() {
            let total: f32 = (0..N_TAGS).map(|tag| self.forward[at][tag] * backward[tag]).sum();
            if total.is_nan() || total <= 0.0 {
                return false;
            }
            for tag in 0..N_TAGS {
                self.gradients[at][tag] += sign * self.forward[at][tag] * backward[tag] / total;
            }
            let mut sums = [0.0; ROW];
            let reach: [f32; ROW] = std::array::from_fn(|tag| {
                if tag < N_TAGS && may(at, tag) { self.scores[at][tag] * backward[tag] } else { 0.0 }
            });
            let mut edges = [[0.0; ROW]; ROW];
            let mut all = 0.0;
            for before in 0..if at == 0 { 1 } else { N_TAGS } {
                let so_far = match at {
                    0 => f32::from(u8::from(before == OUTSIDE)),
                    _ => self.forward[at - 1][before],
                };
                for tag in 0..N_TAGS {
                    let through = self.steps[at][before][tag] * reach[tag];
                    sums[before] += through;
                    edges[before][tag] = so_far * through;
                    all += edges[before][tag];
                }
            }
            if all > 0.0 {
                for (gradient, edges) in self.step_gradients[at].iter_mut().zip(&edges) {
                    gradient.iter_mut().zip(edges).for_each(|(gradient, edge)| *gradient += sign * edge / all);
                }
            }
            let largest = sums.iter().fold(0.0f32, |largest, &sum| largest.max(sum));
            if largest > 0.0 {
                backward = sums.map(|sum| sum / largest);
            }
        }
        true
    }
}
