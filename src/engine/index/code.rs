//! Terms as bytes in a text: the more frequent a term, the shorter its code.
//!
//! A code is any number of bytes of 192 and more, then one below: an (s, c)-dense code (Brisaboa, Fariña, Navarro and
//! Paramá, *Lightweight natural language text compression*, 2007) with s = 192, which measured shortest on news. The
//! first 192 terms take one byte, the next 12,288 take two. Because only the last byte of a code is below 192, a run of
//! codes can be looked for byte by byte, and where one is found it begins with a whole code exactly if the byte before
//! it ends one.

/// Bytes below this end a code.
const STOP: u32 = 192;
/// How many bytes do not end a code.
const GO_ON: u32 = 256 - STOP;

/// A term of an edition: its place in the dictionary.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct TermId(pub u32);

/// How many terms have codes of so many bytes, for lengths from 1.
pub(crate) fn classes(n_terms: u32) -> impl Iterator<Item = std::ops::Range<u32>> {
    let mut start = 0;
    let mut size = u64::from(STOP);
    std::iter::from_fn(move || {
        (start < n_terms).then(|| {
            let end = (u64::from(start) + size).min(u64::from(n_terms)) as u32;
            size *= u64::from(GO_ON);
            std::mem::replace(&mut start, end)..end
        })
    })
}

/// Appends the code of a term.
pub(crate) fn push_code(term: TermId, out: &mut Vec<u8>) {
    let (mut rest, mut size, mut n_before) = (term.0, STOP, 0);
    while rest >= size {
        rest -= size;
        size = size.saturating_mul(GO_ON);
        n_before += 1;
    }
    let last = (rest % STOP) as u8;
    rest /= STOP;
    for place in (0..n_before).rev() {
        out.push((STOP + (rest / GO_ON.pow(place)) % GO_ON) as u8);
    }
    out.push(last);
}

/// Whether a byte is the last of a code.
pub(crate) const fn is_last(byte: u8) -> bool {
    (byte as u32) < STOP
}

/// The terms of a run of codes.
pub(crate) fn read_codes(codes: &[u8]) -> impl Iterator<Item = TermId> + '_ {
    let mut bytes = codes.iter();
    std::iter::from_fn(move || {
        let (mut before, mut first, mut size) = (0_u32, 0_u32, STOP);
        for &byte in bytes.by_ref() {
            if is_last(byte) {
                return Some(TermId(first.wrapping_add(before.wrapping_mul(STOP)).wrapping_add(u32::from(byte))));
            }
            before = before.wrapping_mul(GO_ON).wrapping_add(u32::from(byte) - STOP);
            first = first.wrapping_add(size);
            size = size.wrapping_mul(GO_ON);
        }
        None
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn codes_read_as_they_were_written() {
        let terms = [0, 1, 191, 192, 193, 12_479, 12_480, 12_481, 798_911, 798_912, 5_000_000].map(TermId);
        let mut codes = Vec::new();
        let mut lengths = Vec::new();
        for term in terms {
            let before = codes.len();
            push_code(term, &mut codes);
            lengths.push(codes.len() - before);
        }
        assert_eq!(read_codes(&codes).collect::<Vec<_>>(), terms);
        assert_eq!(lengths, [1, 1, 1, 2, 2, 2, 3, 3, 3, 4, 4]);
    }

    #[test]
    fn classes_cover_the_terms() {
        for (n_terms, expected) in [(0, "[]"), (100, "[0..100]"), (20_000, "[0..192, 192..12480, 12480..20000]")] {
            assert_eq!(format!("{:?}", classes(n_terms).collect::<Vec<_>>()), expected);
        }
    }
}
