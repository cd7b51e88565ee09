//! Marked texts as training sees them: zones with the rows of their features and the tags that each word may have.

use super::super::features::{N_FEATURES, read_features, row};
use super::super::sets::Sets;
use super::super::tags::{KINDS, N_TAGS, OUTSIDE, beginning};
use super::super::view::{read_rules, read_views};
use super::super::zones::find_zones;
use super::Source;
use crate::entity::gold::{GoldMark, GoldText};
use crate::entity::kind::EntityKind;
use crate::entity::read_by_rules;
use crate::entity::words::Words;

/// A set of tags, a bit for each.
pub(super) type Allowed = u16;

const ANY: Allowed = (1 << N_TAGS) - 1;

/// A zone to learn from.
pub(super) struct Instance {
    /// The part of the weights that belongs to its source alone.
    pub(super) part: usize,
    pub(super) weight: f32,
    /// What stands before each word.
    pub(super) gaps: Vec<u8>,
    /// The tags that each word may have by the marks.
    pub(super) allowed: Vec<Allowed>,
    /// [`N_FEATURES`] rows for each word.
    pub(super) rows: Vec<u32>,
}

/// Reads a text as instances.
pub(super) fn read_instances(
    text: &GoldText,
    source: &Source,
    part: usize,
    bits: u32,
    sets: &Sets,
    out: &mut Vec<Instance>,
) {
    let words = Words::read(&text.text);
    let settled = read_by_rules(&words, None);
    let rules = read_rules(&words, &settled);
    let views = read_views(&words, &rules, sets);
    let allowed = read_allowed(&words, &text.marks, source.is_own);
    let mut features = Vec::new();
    for zone in find_zones(&words, &rules) {
        read_features(&views, zone.clone(), &mut features);
        let mut instance = Instance {
            part,
            weight: source.weight,
            gaps: zone.clone().map(|at| words.gap(at) as u8).collect(),
            allowed: allowed[zone.clone()].to_vec(),
            rows: Vec::with_capacity(features.len() * N_FEATURES),
        };
        begin_names(&mut instance.allowed);
        for features in &features {
            instance.rows.extend(features.iter().map(|&feature| row(feature, bits) as u32));
        }
        out.push(instance);
    }
}

/// The tags that marks leave to each word.
fn read_allowed(words: &Words<'_>, marks: &[GoldMark], is_own: bool) -> Vec<Allowed> {
    // Sets of persons, organizations and places say nothing of the other kinds.
    let unmarked = if is_own { 1 << OUTSIDE } else { 1 << OUTSIDE | tags_of(&KINDS[3..]) };
    let mut allowed = vec![unmarked; words.len()];
    let mut at = 0;
    for mark in marks {
        while words.get(at).is_some_and(|word| word.span.end <= mark.span.start) {
            at += 1;
        }
        let start = at;
        while words.get(at).is_some_and(|word| word.span.start < mark.span.end) {
            let first = at == start;
            allowed[at] = match mark.kind {
                Some(kind) => match beginning(kind) {
                    Some(tag) => 1 << (tag + usize::from(!first)),
                    None => 1 << OUTSIDE,
                },
                None => ANY & !tags_of(&KINDS[..3]),
            };
            at += 1;
        }
    }
    allowed
}

/// Beginnings and insides of some kinds.
fn tags_of(kinds: &[EntityKind]) -> Allowed {
    kinds.iter().filter_map(|&kind| beginning(kind)).fold(0, |tags, tag| tags | 0b11 << tag)
}

/// A name whose first words lie outside of the zone begins with the zone.
fn begin_names(allowed: &mut [Allowed]) {
    const INSIDE: Allowed = 0b101_0101_0101_0100;
    if let Some(first) = allowed.first_mut() {
        let inside = *first & INSIDE;
        *first = *first & !INSIDE | inside >> 1;
    }
}
