//! Sets of names that the tagger looks up, kept as hashes: towns of the world, given names, family names.
//!
//! A set is a row of bits, one of which each name sets. A name that is in none has one chance in a hundred or less to be
//! taken for one of them, which training allows for as for every other doubt; in return thirty thousand towns weigh as
//! much as a picture. What is not only a hint but an entity stands in the lexicon, in letters.

use super::bytes::{read_number, write_number};
use super::clusters::Clusters;
use crate::entity::table::hash;

/// Bits of a set: 2^22, for thirty thousand names.
const N_BITS: u32 = 22;

/// Names as bits.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct NameSet(Vec<u64>);

impl NameSet {
    /// The set of names, each as folded words joined by single spaces.
    pub(super) fn of<'n>(names: impl IntoIterator<Item = &'n str>) -> Self {
        let mut bits = vec![0; 1 << (N_BITS - 6)];
        for place in names.into_iter().map(|name| place_of(hash(name), N_BITS)) {
            bits[place as usize / 64] |= 1u64 << (place % 64);
        }
        Self(bits)
    }

    /// Whether the name with this hash is in the set, or seems to be.
    pub(super) fn has(&self, hash: u32) -> bool {
        let place = place_of(hash, N_BITS);
        self.0.get(place as usize / 64).is_some_and(|bits| bits >> (place % 64) & 1 == 1)
    }

    /// The set as bytes: the number of bits that are set, and the distance from each to the next in base 128.
    pub(super) fn write(&self, out: &mut Vec<u8>) {
        let places: Vec<u32> =
            (0..1 << N_BITS).filter(|&place| self.0[place as usize / 64] >> (place % 64) & 1 == 1).collect();
        out.extend_from_slice(&(places.len() as u32).to_le_bytes());
        let mut last = 0;
        for place in places {
            write_number(place - last, out);
            last = place;
        }
    }

    /// Reads what [`write`](Self::write) wrote, and what stands after it.
    pub(super) fn read(bytes: &[u8]) -> Option<(Self, &[u8])> {
        let (n_places, mut rest) = bytes.split_first_chunk()?;
        let mut bits = vec![0; 1 << (N_BITS - 6)];
        let mut place = 0u32;
        for _ in 0..u32::from_le_bytes(*n_places) {
            place = place.checked_add(read_number(&mut rest)?)?;
            *bits.get_mut(place as usize / 64)? |= 1u64 << (place % 64);
        }
        Some((Self(bits), rest))
    }
}

/// The place of a name with this hash among `1 << bits`.
pub(super) const fn place_of(hash: u32, bits: u32) -> u32 {
    let mixed = (hash ^ hash >> 15).wrapping_mul(0x2c1b_3c6d);
    (mixed ^ mixed >> 13).wrapping_mul(0x297a_2d39) >> (32 - bits)
}

/// The sets that come with the weights.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Sets {
    pub(super) towns: NameSet,
    pub(super) cities: NameSet,
    pub(super) given: NameSet,
    pub(super) family: NameSet,
    /// Companies, papers, clubs and the like.
    pub(super) bodies: NameSet,
    /// Words by how they are used.
    pub(super) clusters: Clusters,
}

impl Sets {
    pub(super) fn write(&self, out: &mut Vec<u8>) {
        let sets = [&self.towns, &self.cities, &self.given, &self.family, &self.bodies];
        sets.into_iter().for_each(|set| set.write(out));
        self.clusters.write(out);
    }

    pub(super) fn read(bytes: &[u8]) -> Option<(Self, &[u8])> {
        let (towns, rest) = NameSet::read(bytes)?;
        let (cities, rest) = NameSet::read(rest)?;
        let (given, rest) = NameSet::read(rest)?;
        let (family, rest) = NameSet::read(rest)?;
        let (bodies, rest) = NameSet::read(rest)?;
        let (clusters, rest) = Clusters::read(rest)?;
        Some((Self { towns, cities, given, family, bodies, clusters }, rest))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_set_has_its_names_and_hardly_any_other() {
        let names: Vec<String> = (0..30_000).map(|number| format!("name {number}")).collect();
        let set = NameSet::of(names.iter().map(String::as_str));
        assert!(names.iter().all(|name| set.has(hash(name))));
        let strangers = (0..10_000).filter(|number| set.has(hash(&format!("other {number}")))).count();
        assert!(strangers < 150, "{strangers}");
        let mut bytes = Vec::new();
        set.write(&mut bytes);
        assert_eq!(NameSet::read(&bytes), Some((set, &[][..])));
        assert!(NameSet::read(&bytes[..bytes.len() - 1]).is_none() && NameSet::read(&[255; 40]).is_none());
    }
}
