//! Sets of names that the tagger looks up, kept as hashes: towns of the world, given names, family names.
//!
//! A set is a row of bits, one of which each name sets. A name that is in none has one chance in a hundred or less to be
//! taken for one of them, which training allows for as for every other doubt; in return thirty thousand towns weigh as
//! much as a picture. What is not only a hint but an entity stands in the lexicon, in letters.

use super::view::hash;

/// Bits of a set: 2^22, for thirty thousand names.
const N_BITS: u32 = 22;

/// Names as bits.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct NameSet(Vec<u64>);

impl NameSet {
    /// The set of names, each as folded words joined by single spaces.
    pub(super) fn of<'n>(names: impl IntoIterator<Item = &'n str>) -> Self {
        let mut bits = vec![0; 1 << (N_BITS - 6)];
        for place in names.into_iter().map(|name| place_of(hash(name.as_bytes()))) {
            bits[place as usize / 64] |= 1u64 << (place % 64);
        }
        Self(bits)
    }

    /// Whether the name with this hash is in the set, or seems to be.
    pub(super) fn has(&self, hash: u32) -> bool {
        let place = place_of(hash);
        self.0.get(place as usize / 64).is_some_and(|bits| bits >> (place % 64) & 1 == 1)
    }

    /// The set as bytes: the number of bits that are set, and the distance from each to the next in base 128.
    pub(super) fn write(&self, out: &mut Vec<u8>) {
        let places: Vec<u32> =
            (0..1 << N_BITS).filter(|&place| self.0[place as usize / 64] >> (place % 64) & 1 == 1).collect();
        out.extend_from_slice(&(places.len() as u32).to_le_bytes());
        let mut last = 0;
        for place in places {
            let mut distance = place - last;
            while distance >= 0x80 {
                out.push(distance as u8 | 0x80);
                distance >>= 7;
            }
            out.push(distance as u8);
            last = place;
        }
    }

    /// Reads what [`write`](Self::write) wrote, and what stands after it.
    pub(super) fn read(bytes: &[u8]) -> Option<(Self, &[u8])> {
        let (n_places, mut rest) = bytes.split_first_chunk()?;
        let mut bits = vec![0; 1 << (N_BITS - 6)];
        let mut place = 0u32;
        for _ in 0..u32::from_le_bytes(*n_places) {
            let mut shift = 0;
            loop {
                let (&byte, after) = rest.split_first()?;
                rest = after;
                place = place.checked_add(u32::from(byte & 0x7f).checked_shl(shift)?)?;
                shift += 7;
                if byte < 0x80 {
                    break;
                }
            }
            *bits.get_mut(place as usize / 64)? |= 1u64 << (place % 64);
        }
        Some((Self(bits), rest))
    }
}

/// The bit of a name.
const fn place_of(hash: u32) -> u32 {
    let mixed = (hash ^ hash >> 15).wrapping_mul(0x2c1b_3c6d);
    (mixed ^ mixed >> 13).wrapping_mul(0x297a_2d39) >> (32 - N_BITS)
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
}

impl Sets {
    pub(super) fn write(&self, out: &mut Vec<u8>) {
        let sets = [&self.towns, &self.cities, &self.given, &self.family, &self.bodies];
        sets.into_iter().for_each(|set| set.write(out));
    }

    pub(super) fn read(bytes: &[u8]) -> Option<(Self, &[u8])> {
        let (towns, rest) = NameSet::read(bytes)?;
        let (cities, rest) = NameSet::read(rest)?;
        let (given, rest) = NameSet::read(rest)?;
        let (family, rest) = NameSet::read(rest)?;
        let (bodies, rest) = NameSet::read(rest)?;
        Some((Self { towns, cities, given, family, bodies }, rest))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_set_has_its_names_and_hardly_any_other() {
        let names: Vec<String> = (0..30_000).map(|number| format!("name {number}")).collect();
        let set = NameSet::of(names.iter().map(String::as_str));
        assert!(names.iter().all(|name| set.has(hash(name.as_bytes()))));
        let strangers = (0..10_000).filter(|number| set.has(hash(format!("other {number}").as_bytes()))).count();
        assert!(strangers < 150, "{strangers}");
        let mut bytes = Vec::new();
        set.write(&mut bytes);
        assert_eq!(NameSet::read(&bytes), Some((set, &[][..])));
        assert!(NameSet::read(&bytes[..bytes.len() - 1]).is_none() && NameSet::read(&[255; 40]).is_none());
    }
}
