//! The weights of the tagger as bytes: a mark, the version, a checksum, the size of the table, the scale, then the
//! weights themselves, in eight bits each, and the sets of names.
//!
//! A weight `w` is kept as `q` with `w = scale * q * |q|`: small weights, which are most, keep their shades, and large
//! ones their size. All numbers are little-endian. Only weights that are not zero are written, after a mask of sixteen
//! bits for each row that says which they are.

use std::fmt;

use super::sets::Sets;
use super::tags::ROW;
use crate::fnv::fnv1a;

/// Gaps between words that transitions tell apart.
pub(super) const N_GAPS: usize = 13;
/// The largest table that is read: 2^20 rows are 16 MB.
const MOST_BITS: u32 = 20;
const MARK: &[u8; 8] = b"CONCTAG\n";
const VERSION: u32 = 3;
const HEADER: usize = MARK.len() + size_of::<u32>() + size_of::<u64>();

/// The weights in their kept form.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Weights {
    /// The table has `1 << bits` rows.
    pub(super) bits: u32,
    /// What one unit of score is in natural logarithms of odds.
    pub(super) scale: f32,
    /// `[gap][tag before][tag]`.
    pub(super) transitions: Vec<[i8; ROW]>,
    /// A row for each hashed feature.
    pub(super) rows: Vec<[i8; ROW]>,
    /// Names to look up.
    pub(super) sets: Sets,
}

/// Why bytes are not weights that this tagger can use.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum BadWeights {
    /// Not weights at all.
    Foreign,
    /// Written by another version of the tagger.
    OtherVersion,
    /// Changed or cut short after writing.
    Damaged,
}

impl fmt::Display for BadWeights {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Foreign => "these are no weights of a tagger",
            Self::OtherVersion => "these weights were made by another version: train again",
            Self::Damaged => "these weights are damaged: fetch them again, or train again",
        })
    }
}

impl std::error::Error for BadWeights {}

impl Weights {
    pub(super) fn to_bytes(&self) -> Vec<u8> {
        let mut content = Vec::new();
        content.extend_from_slice(&self.bits.to_le_bytes());
        content.extend_from_slice(&self.scale.to_le_bytes());
        for rows in [&self.transitions, &self.rows] {
            for row in rows {
                let mask = row.iter().enumerate().fold(0u16, |mask, (at, &q)| mask | u16::from(q != 0) << at);
                content.extend_from_slice(&mask.to_le_bytes());
            }
        }
        for row in self.transitions.iter().chain(&self.rows) {
            content.extend(row.iter().filter(|&&q| q != 0).map(|&q| q as u8));
        }
        self.sets.write(&mut content);
        let mut bytes = Vec::with_capacity(HEADER + content.len());
        bytes.extend_from_slice(MARK);
        bytes.extend_from_slice(&VERSION.to_le_bytes());
        bytes.extend_from_slice(&fnv1a(&content).to_le_bytes());
        bytes.extend_from_slice(&content);
        bytes
    }

    /// Reads what [`to_bytes`](Self::to_bytes) wrote.
    pub(super) fn from_bytes(bytes: &[u8]) -> Result<Self, BadWeights> {
        let (header, content) = bytes.split_at_checked(HEADER).ok_or(BadWeights::Foreign)?;
        let (mark, rest) = header.split_at(MARK.len());
        let (version, sum) = rest.split_at(size_of::<u32>());
        if mark != MARK {
            return Err(BadWeights::Foreign);
        }
        if version != VERSION.to_le_bytes() {
            return Err(BadWeights::OtherVersion);
        }
        if sum != fnv1a(content).to_le_bytes() {
            return Err(BadWeights::Damaged);
        }
        Self::read_content(content).ok_or(BadWeights::Damaged)
    }

    fn read_content(content: &[u8]) -> Option<Self> {
        let (bits, rest) = content.split_first_chunk()?;
        let (scale, rest) = rest.split_first_chunk()?;
        let bits = Some(u32::from_le_bytes(*bits)).filter(|&bits| (1..=MOST_BITS).contains(&bits))?;
        let n_transitions = N_GAPS * ROW;
        let n_rows = n_transitions + (1 << bits);
        let (masks, weights) = rest.split_at_checked(2 * n_rows)?;
        let n_weights: u32 = masks.iter().map(|mask| mask.count_ones()).sum();
        let (weights, rest) = weights.split_at_checked(n_weights as usize)?;
        let mut weights = weights.iter();
        let mut rows = Vec::with_capacity(n_rows);
        for mask in masks.chunks_exact(2) {
            let mut mask = u16::from_le_bytes([mask[0], mask[1]]);
            let mut row = [0; ROW];
            while mask != 0 {
                row[mask.trailing_zeros() as usize] = *weights.next()? as i8;
                mask &= mask - 1;
            }
            rows.push(row);
        }
        let table = rows.split_off(n_transitions);
        let scale = f32::from_le_bytes(*scale);
        let (sets, rest) = Sets::read(rest)?;
        rest.is_empty().then_some(Self { bits, scale, transitions: rows, rows: table, sets })
    }
}

/// The score that a kept weight stands for.
pub(super) const fn expand(q: i8) -> i16 {
    let q = q as i16;
    q * q.abs()
}

#[cfg(test)]
mod tests {
    use super::super::clusters::Clusters;
    use super::super::sets::NameSet;
    use super::*;

    fn example() -> Weights {
        let mut rows = vec![[0; ROW]; 1 << 4];
        rows[3][1] = -127;
        rows[3][15] = 5;
        let mut transitions = vec![[0; ROW]; N_GAPS * ROW];
        transitions[7][2] = 9;
        let set = |name| NameSet::of([name]);
        let sets = Sets {
            towns: set("vinh"),
            cities: set("hue"),
            given: set("nam"),
            family: set("vu"),
            bodies: set("fpt"),
            clusters: Clusters::of([(3, 0)], vec![1]),
        };
        Weights { bits: 4, scale: 0.001, transitions, rows, sets }
    }

    #[test]
    fn what_is_written_is_read() {
        assert_eq!(Weights::from_bytes(&example().to_bytes()), Ok(example()));
    }

    #[test]
    fn foreign_and_damaged_bytes_are_told_apart() {
        let bytes = example().to_bytes();
        for n_bytes in 0..bytes.len() {
            assert!(Weights::from_bytes(&bytes[..n_bytes]).is_err(), "{n_bytes}");
        }
        for (at, expected) in [
            (0, BadWeights::Foreign),
            (8, BadWeights::OtherVersion),
            (12, BadWeights::Damaged),
            (30, BadWeights::Damaged),
        ] {
            let mut changed = bytes.clone();
            changed[at] ^= 1;
            assert_eq!(Weights::from_bytes(&changed), Err(expected), "{at}");
        }
        assert_eq!(Weights::from_bytes(b"<!doctype html><title>Not found</title>"), Err(BadWeights::Foreign));
    }

    #[test]
    fn a_table_larger_than_memory_is_damage() {
        let mut weights = example();
        weights.bits = 31;
        assert_eq!(Weights::from_bytes(&weights.to_bytes()), Err(BadWeights::Damaged));
    }
}
