//! The packed form: sections of bytes behind a header that tells a foreign or damaged file from a good one.
//!
//! A pack is read in place, where the page's module already holds it: opening checks the header and sums the bytes
//! once; after that, a section is a slice, and what a query does not ask for is never read.

mod bytes;
mod offsets;

pub(crate) use bytes::{Cursor, Writer, u32_at};
pub(crate) use offsets::{Offsets, Records};

use std::fmt;

/// The parts of a pack, in the order in which they stand.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Section {
    /// Name, publisher, sources, declared fields.
    About,
    /// Lengths of the records in `Heads`, of each document.
    HeadLengths,
    /// Each document without its text.
    Heads,
    /// The date of each document, four bytes.
    Dates,
    /// How many words each document has.
    Lengths,
    /// The place of each document when sorted by title.
    TitleOrder,
    /// Where the blocks of `Terms` begin.
    TermBlocks,
    /// The words of the texts without marks and case, with the sizes of their postings.
    Terms,
    /// Which documents have a term, and how often.
    Postings,
    /// Where the blocks of `MarkedTerms` begin.
    MarkedTermBlocks,
    /// The words that carry marks, with their marks.
    MarkedTerms,
    /// Which documents have a word with just these marks.
    MarkedPostings,
    /// Where the blocks of `Beginnings` begin.
    BeginningBlocks,
    /// Beginnings of many words.
    Beginnings,
    /// Which documents have a word that begins so, and how often.
    BeginningPostings,
    /// How each term is written: capitals and marks.
    Surfaces,
    /// What stands between words.
    Separators,
    /// Lengths of the records in `Tokens`, and where the title and the text proper end in each.
    TokenLengths,
    /// The words of each document, as codes.
    Tokens,
    /// Lengths of the records in `Shapes`.
    ShapeLengths,
    /// How these words are written and what stands between them.
    Shapes,
    /// Lengths of the records in `Facets`.
    FacetLengths,
    /// The values of each facet with their documents: a record for the values, one for where each begins.
    Facets,
    /// Lengths of the records in `Entities`.
    EntityLengths,
    /// Who and what is named.
    Entities,
    /// Lengths of the records in `Mentions`.
    MentionLengths,
    /// Where entities are named in each document.
    Mentions,
    /// Lengths of the records in `Reasons`.
    ReasonLengths,
    /// Why mentions were recognised; each reason once.
    Reasons,
    /// Who holds which office, who said what, who met whom.
    Relations,
    /// Lengths of the records in `Said`; nothing where nobody said anything.
    SaidLengths,
    /// Which words of each document are a statement's.
    Said,
}

impl Section {
    const ALL: [Self; N_SECTIONS] = [
        Self::About,
        Self::HeadLengths,
        Self::Heads,
        Self::Dates,
        Self::Lengths,
        Self::TitleOrder,
        Self::TermBlocks,
        Self::Terms,
        Self::Postings,
        Self::MarkedTermBlocks,
        Self::MarkedTerms,
        Self::MarkedPostings,
        Self::BeginningBlocks,
        Self::Beginnings,
        Self::BeginningPostings,
        Self::Surfaces,
        Self::Separators,
        Self::TokenLengths,
        Self::Tokens,
        Self::ShapeLengths,
        Self::Shapes,
        Self::FacetLengths,
        Self::Facets,
        Self::EntityLengths,
        Self::Entities,
        Self::MentionLengths,
        Self::Mentions,
        Self::ReasonLengths,
        Self::Reasons,
        Self::Relations,
        Self::SaidLengths,
        Self::Said,
    ];
}

const N_SECTIONS: usize = Section::Said as usize + 1;
const MARK: &[u8; 8] = b"CONCORD\n";
/// Raised with every change of what the bytes mean.
const VERSION: u32 = 5;
const SUM_AT: usize = MARK.len() + size_of::<u32>();
const TABLE_AT: usize = SUM_AT + size_of::<u64>();
const CONTENT_AT: usize = TABLE_AT + N_SECTIONS * size_of::<u32>();

/// The bytes of an edition, checked.
#[derive(Clone, Copy, Debug)]
pub struct Pack {
    bytes: &'static [u8],
}

impl Pack {
    /// Checks a pack: its mark, its version, the sum over everything else. Costs half a millisecond per megabyte.
    ///
    /// # Errors
    /// Bytes that are no pack, of another version, or damaged.
    pub fn open(bytes: &'static [u8]) -> Result<Self, BadEdition> {
        if bytes.len() < CONTENT_AT || bytes[..MARK.len()] != *MARK {
            return Err(BadEdition::Foreign);
        }
        if bytes[MARK.len()..SUM_AT] != VERSION.to_le_bytes() {
            return Err(BadEdition::OtherVersion);
        }
        let pack = Self { bytes };
        let length = (0..N_SECTIONS).try_fold(CONTENT_AT, |sum, section| sum.checked_add(pack.length(section)));
        if bytes[SUM_AT..TABLE_AT] != checksum(&bytes[TABLE_AT..]).to_le_bytes() || length != Some(bytes.len()) {
            return Err(BadEdition::Damaged);
        }
        Ok(pack)
    }

    /// The bytes of a section.
    pub(crate) fn section(self, section: Section) -> &'static [u8] {
        let start: usize = CONTENT_AT + (0..section as usize).map(|before| self.length(before)).sum::<usize>();
        self.bytes.get(start..start + self.length(section as usize)).unwrap_or_default()
    }

    /// How many bytes each section has.
    pub(crate) fn sizes(self) -> impl Iterator<Item = (Section, usize)> {
        Section::ALL.into_iter().map(move |section| (section, self.section(section).len()))
    }

    fn length(self, section: usize) -> usize {
        let at = TABLE_AT + section * size_of::<u32>();
        u32_at(self.bytes, at) as usize
    }

    /// A pack of these sections, each given once.
    pub(crate) fn write(sections: &[(Section, Vec<u8>)]) -> Vec<u8> {
        let mut lengths = [0_u32; N_SECTIONS];
        let mut sorted: Vec<&(Section, Vec<u8>)> = sections.iter().collect();
        sorted.sort_by_key(|(section, _)| *section as usize);
        sorted.iter().for_each(|(section, bytes)| lengths[*section as usize] = bytes.len() as u32);
        let content: Vec<u8> = lengths.iter().flat_map(|length| length.to_le_bytes()).collect();
        let content = sorted.iter().fold(content, |content, (_, bytes)| [content.as_slice(), bytes].concat());
        [&MARK[..], &VERSION.to_le_bytes(), &checksum(&content).to_le_bytes(), &content].concat()
    }
}

/// Writes the sum that bytes should have into their head, so that a pack that was changed on purpose opens: for those
/// who try what reads it. Bytes too short for a pack stay as they are.
pub fn seal(bytes: &mut [u8]) {
    if bytes.len() >= TABLE_AT {
        let sum = checksum(&bytes[TABLE_AT..]).to_le_bytes();
        bytes[SUM_AT..TABLE_AT].copy_from_slice(&sum);
    }
}

/// A sum over bytes that any change of up to eight bytes that stand together alters, in four lanes so that a processor
/// can work on them side by side. It finds damage and is no protection against intent.
///
/// Each step is a bijection of the lane (multiplication by an odd number, a rotation), so that a change can never be
/// taken back by what follows. The multiplier is that of `wyhash` (Wang Yi, public domain).
fn checksum(bytes: &[u8]) -> u64 {
    let word = |bytes: &[u8]| {
        let mut word = [0; 8];
        word[..bytes.len()].copy_from_slice(bytes);
        u64::from_le_bytes(word)
    };
    let (chunks, rest) = bytes.as_chunks::<32>();
    let mut lanes = chunks.chunks(SUMMED_AT_ONCE).fold([1, 2, 3, 4], sum_chunks);
    for (lane, part) in lanes.iter_mut().zip(rest.chunks(8)) {
        *lane = step(*lane, word(part));
    }
    lanes.into_iter().fold(bytes.len() as u64, step)
}

/// How many times 32 bytes are summed by one call. Browsers run what is new slowly and what is often called fast: one
/// call for all would be slow to its end.
const SUMMED_AT_ONCE: usize = 1024;

#[inline(never)]
fn sum_chunks(lanes: [u64; 4], chunks: &[[u8; 32]]) -> [u64; 4] {
    let [mut a, mut b, mut c, mut d] = lanes;
    for chunk in chunks {
        if let [to_a, to_b, to_c, to_d] = chunk.as_chunks::<8>().0 {
            a = step(a, u64::from_le_bytes(*to_a));
            b = step(b, u64::from_le_bytes(*to_b));
            c = step(c, u64::from_le_bytes(*to_c));
            d = step(d, u64::from_le_bytes(*to_d));
        }
    }
    [a, b, c, d]
}

#[inline]
const fn step(lane: u64, word: u64) -> u64 {
    const ODD: u64 = 0xa076_1d64_78bd_642f;
    (lane ^ word).wrapping_mul(ODD).rotate_left(29)
}

/// Why bytes are not an edition that this engine can show.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum BadEdition {
    /// Not an edition at all.
    Foreign,
    /// Written by another version of the engine.
    OtherVersion,
    /// Changed or cut short after writing.
    Damaged,
}

impl fmt::Display for BadEdition {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(match self {
            Self::Foreign => "The embedded collection is not a Concord edition. Build the page again.",
            Self::OtherVersion => "The embedded collection was made by another version. Build the page again.",
            Self::Damaged => "The embedded collection is damaged. Load the page again, or build it again.",
        })
    }
}

impl std::error::Error for BadEdition {}

#[cfg(test)]
mod tests {
    use super::*;

    fn open(bytes: Vec<u8>) -> Result<Pack, BadEdition> {
        Pack::open(Box::leak(bytes.into_boxed_slice()))
    }

    #[test]
    fn sections_read_as_they_were_written() {
        let written = [(Section::Terms, vec![1, 2, 3]), (Section::About, vec![9]), (Section::Reasons, vec![7; 100])];
        let pack = open(Pack::write(&written)).expect("it was just written");
        for (section, bytes) in written {
            assert_eq!(pack.section(section), bytes);
        }
        assert_eq!(pack.section(Section::Tokens), b"");
    }

    #[test]
    fn what_is_sealed_after_a_change_opens_and_is_what_was_changed() {
        let mut bytes = Pack::write(&[(Section::Terms, vec![1, 2, 3])]);
        let last = bytes.len() - 1;
        bytes[last] = 9;
        seal(&mut bytes);
        assert_eq!(open(bytes).expect("sealed").section(Section::Terms), [1, 2, 9]);
        seal(&mut [0; 3]);
    }

    #[test]
    fn every_change_of_a_byte_is_found() {
        let bytes = Pack::write(&[(Section::Terms, (0..77).collect())]);
        for at in 0..bytes.len() {
            for change in [1, 0x80, 0xff] {
                let mut changed = bytes.clone();
                changed[at] ^= change;
                assert!(open(changed).is_err(), "byte {at}");
            }
            assert!(open(bytes[..at].to_vec()).is_err(), "cut at {at}");
        }
        assert!(open([bytes.as_slice(), &[0]].concat()).is_err(), "a byte more");
    }
}
