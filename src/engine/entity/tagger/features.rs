//! The features of a word: rows of the table of weights, found by hashing what the tagger sees of it and around it.

use std::ops::Range;

use super::view::{View, sort_of};

/// Number of features of a word.
pub(super) const N_FEATURES: usize = 66;

/// Hashes of the features of one word.
pub(super) type Features = [u32; N_FEATURES];

/// The row that a feature has in a table of `1 << bits` rows.
pub(super) const fn row(feature: u32, bits: u32) -> usize {
    (feature >> (32 - bits)) as usize
}

/// The run of capitalised words that a word stands in, and the words around the run.
#[derive(Clone, Copy)]
struct Run {
    start: usize,
    end: usize,
}

/// The features of every word of a zone.
pub(super) fn read_features(views: &[View], zone: Range<usize>, out: &mut Vec<Features>) {
    out.clear();
    let mut run = Run { start: zone.start, end: zone.start };
    for at in zone.clone() {
        if at >= run.end {
            run = read_run(views, at, zone.end);
        }
        out.push(read_word(views, at, run));
    }
}

/// Words after one another without a small word or a mark between them.
fn read_run(views: &[View], start: usize, zone_end: usize) -> Run {
    let mut end = start + 1;
    let lower = |at: usize| views[at].shape == 0;
    if !lower(start) {
        // The first two gaps are a space and the `'s` of an owner, then the hyphen.
        while end < zone_end && !lower(end) && matches!(views[end].gap, 0 | 2 | 3) {
            end += 1;
        }
    }
    Run { start, end }
}

fn read_word(views: &[View], at: usize, run: Run) -> Features {
    let here = views[at];
    let near = |place: Option<usize>| {
        place.and_then(|place| views.get(place)).filter(|view| view.sentence == here.sentence).unwrap_or(&View::EDGE)
    };
    let (b2, b1) = (near(at.checked_sub(2)), near(at.checked_sub(1)));
    let (a1, a2) = (near(Some(at + 1)), near(Some(at + 2)));
    let before_run = near(run.start.checked_sub(1));
    let after_run = near(Some(run.end));
    let last = &views[run.end - 1];
    let first = &views[run.start];
    let place = ((at - run.start).min(3) | (run.end - 1 - at).min(3) << 2) as u32;
    let edges = here.gap << 4 | a1.gap;
    let sort = sort_of(here.roles);
    let pairs: [(u32, u32); N_FEATURES] = [
        (0, 0),
        (here.word, 0),
        (b1.word, 0),
        (a1.word, 0),
        (b2.word, 0),
        (a2.word, 0),
        (b1.word, here.word),
        (here.word, a1.word),
        (here.prefix, here.shape),
        (here.suffix2, here.shape),
        (here.suffix3, here.shape),
        (here.suffix4, here.shape),
        (here.form, edges),
        (b1.shape << 8 | here.shape << 4 | a1.shape, place),
        (here.form, here.sound),
        (here.roles, here.shape),
        (b1.roles, here.roles),
        (here.roles, a1.roles),
        (b1.roles, here.shape),
        (a1.roles, here.shape),
        (here.hit, here.shape),
        (b1.hit << 8 | here.hit, edges),
        (here.hit << 8 | a1.hit, edges),
        (here.rule, 0),
        (here.rule, b1.rule),
        (here.rule, a1.rule),
        (here.rule, here.roles),
        (here.rule, here.word),
        (here.rule, here.form),
        (here.rule, after_run.word),
        (here.rule, before_run.word),
        (b1.word, here.form),
        (a1.word, here.form),
        (b2.word, b1.word),
        (a1.word, a2.word),
        (before_run.word, place),
        (after_run.word, place),
        (last.roles, place),
        (last.word, place),
        (first.roles, place),
        (here.elsewhere, here.form),
        (here.elsewhere, here.rule),
        (before_run.roles, here.sound),
        (after_run.roles, sort ^ place << 28),
        (here.sound, b1.sound << 8 | a1.sound),
        (sort_of(b1.roles), sort_of(a1.roles) ^ here.shape << 29),
        (here.known, here.form),
        (here.known, b1.known << 16 | a1.known),
        (here.known, b1.word),
        (here.known << 16 | here.rule, place),
        (here.known, a1.word),
        (here.company, here.form),
        (here.company, here.known),
        (here.company, here.rule),
        (before_run.word, after_run.word),
        (here.known >> 6, place << 8 | b1.known >> 6 << 4 | a1.known >> 6),
        (here.cluster, here.shape),
        (b1.cluster, here.shape),
        (a1.cluster, here.shape),
        (b1.family << 8 | here.family, a1.family),
        (here.family, here.form ^ here.rule << 8),
        (last.cluster, place),
        (first.cluster, place),
        (before_run.cluster, place),
        (after_run.cluster, place),
        (here.cluster, here.known),
    ];
    let mut features = [0; N_FEATURES];
    for (nth, (feature, (a, b))) in features.iter_mut().zip(pairs).enumerate() {
        *feature = mix(nth as u32, a, b);
    }
    features
}

/// A hash of a template and two numbers, all of whose bits depend on all of theirs.
const fn mix(template: u32, a: u32, b: u32) -> u32 {
    let mut hash = a.wrapping_mul(0x9e37_79b1) ^ b.rotate_left(15).wrapping_mul(0x85eb_ca6b);
    hash ^= template.wrapping_mul(0xc2b2_ae35);
    hash = (hash ^ hash >> 15).wrapping_mul(0x2c1b_3c6d);
    hash = (hash ^ hash >> 12).wrapping_mul(0x297a_2d39);
    hash ^ hash >> 15
}
