//! Clusters of words: which words are used alike, learned elsewhere from billions of words without any mark (Miller,
//! Guinness and Zamanian, *Name tagging with word clusters and discriminative training*, 2004).
//!
//! A text of the genre has towns, surnames and verbs that no marked text had; their cluster was there. Each cluster
//! belongs to a coarser one, its family. Words are kept as hashes, as the sets of names are.

use super::bytes::{read_number, write_number};
use super::sets::place_of;

/// Bits of a word's place: 2^22, for some ten thousand words.
const PLACE_BITS: u32 = 22;
/// Bits of a place that find its bucket; the others are compared.
const BUCKET_BITS: u32 = 14;
const REST_BITS: u32 = PLACE_BITS - BUCKET_BITS;

/// The cluster of a word and the family of that cluster; zeros for a word that is in none.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Cluster {
    /// From 1.
    pub(super) number: u16,
    /// From 1.
    pub(super) family: u8,
}

/// The clusters of words.
#[derive(Clone, Debug, Default, PartialEq)]
pub(super) struct Clusters {
    /// Where the words of each bucket begin, and the end of the last.
    starts: Vec<u32>,
    /// What is left of each word's place, in order.
    rests: Vec<u8>,
    /// The cluster of each word, from 0.
    numbers: Vec<u16>,
    /// The family of each cluster, from 0.
    families: Vec<u8>,
}

impl Clusters {
    /// The clusters of words that are given as hashes; of two words in one place, the first counts.
    pub(super) fn of(words: impl IntoIterator<Item = (u32, u16)>, families: Vec<u8>) -> Self {
        let mut placed: Vec<(u32, u16)> =
            words.into_iter().map(|(hash, number)| (place_of(hash, PLACE_BITS), number)).collect();
        placed.sort_by_key(|&(place, _)| place);
        placed.dedup_by_key(|&mut (place, _)| place);
        Self::from_placed(&placed, families)
    }

    fn from_placed(placed: &[(u32, u16)], families: Vec<u8>) -> Self {
        let mut starts = vec![0; (1 << BUCKET_BITS) + 1];
        placed.iter().for_each(|&(place, _)| starts[(place >> REST_BITS) as usize + 1] += 1);
        for bucket in 1..starts.len() {
            starts[bucket] += starts[bucket - 1];
        }
        let rests = placed.iter().map(|&(place, _)| place as u8).collect();
        let numbers = placed.iter().map(|&(_, number)| number).collect();
        Self { starts, rests, numbers, families }
    }

    /// The cluster of the word with this hash, or of one that shares its place.
    pub(super) fn get(&self, hash: u32) -> Cluster {
        let place = place_of(hash, PLACE_BITS);
        let bucket = (place >> REST_BITS) as usize;
        let Some(&[start, end]) = self.starts.get(bucket..bucket + 2).and_then(|ends| ends.first_chunk()) else {
            return Cluster::default();
        };
        let range = start as usize..end as usize;
        let Some(at) = self.rests[range.clone()].iter().position(|&rest| rest == place as u8) else {
            return Cluster::default();
        };
        let number = self.numbers[range.start + at];
        Cluster { number: number + 1, family: self.families[number as usize] + 1 }
    }

    /// The clusters as bytes: the families, then each word as the distance of its place from the one before, then the
    /// clusters of the words, low bytes first.
    pub(super) fn write(&self, out: &mut Vec<u8>) {
        out.extend_from_slice(&(self.families.len() as u16).to_le_bytes());
        out.extend_from_slice(&self.families);
        out.extend_from_slice(&(self.numbers.len() as u32).to_le_bytes());
        let mut last = 0;
        for bucket in 0..self.starts.len().saturating_sub(1) {
            for &rest in &self.rests[self.starts[bucket] as usize..self.starts[bucket + 1] as usize] {
                let place = (bucket as u32) << REST_BITS | u32::from(rest);
                write_number(place - last, out);
                last = place;
            }
        }
        out.extend(self.numbers.iter().map(|&number| number as u8));
        out.extend(self.numbers.iter().map(|&number| (number >> 8) as u8));
    }

    /// Reads what [`write`](Self::write) wrote, and what stands after it.
    pub(super) fn read(bytes: &[u8]) -> Option<(Self, &[u8])> {
        let (n_families, rest) = bytes.split_first_chunk()?;
        let (families, rest) = rest.split_at_checked(u16::from_le_bytes(*n_families).into())?;
        let (n_words, mut rest) = rest.split_first_chunk()?;
        let n_words = u32::from_le_bytes(*n_words) as usize;
        let mut places = Vec::new();
        let mut place = 0u32;
        for _ in 0..n_words {
            place = place.checked_add(read_number(&mut rest)?).filter(|&place| place < 1 << PLACE_BITS)?;
            places.push(place);
        }
        let (low, rest) = rest.split_at_checked(n_words)?;
        let (high, rest) = rest.split_at_checked(n_words)?;
        let numbers = low.iter().zip(high).map(|(&low, &high)| u16::from_le_bytes([low, high]));
        let placed: Vec<(u32, u16)> = places.into_iter().zip(numbers).collect();
        let is_known = placed.iter().all(|&(_, number)| usize::from(number) < families.len());
        is_known.then(|| (Self::from_placed(&placed, families.to_vec()), rest))
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::entity::table::hash;

    #[test]
    fn a_word_has_its_cluster_and_hardly_any_other_word_has_one() {
        let word = |number: u32| hash(&format!("word {number}"));
        let clusters = Clusters::of((0..20_000).map(|number| (word(number), (number % 300) as u16)), vec![7; 300]);
        let n_right =
            (0..20_000).filter(|&n| clusters.get(word(n)) == Cluster { number: (n % 300) as u16 + 1, family: 8 });
        assert!(n_right.count() > 19_900, "few words share a place");
        let n_strangers = (20_000..30_000).filter(|&n| clusters.get(word(n)) != Cluster::default()).count();
        assert!(n_strangers < 100, "{n_strangers}");
        let mut bytes = Vec::new();
        clusters.write(&mut bytes);
        assert_eq!(Clusters::read(&bytes), Some((clusters, &[][..])));
        assert!(Clusters::read(&bytes[..bytes.len() - 1]).is_none() && Clusters::read(&[255; 40]).is_none());
        assert_eq!(Clusters::default().get(word(1)), Cluster::default());
    }
}
