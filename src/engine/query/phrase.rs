//! Words side by side or near one another, looked for in the tokens of a document.

use std::ops::Range;

use crate::index::{TermId, is_last, push_code, read_codes};

/// What words are looked for: in each place any of some terms.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Sequence {
    /// By place, the terms that will do, as runs of ids, sorted.
    pub(super) terms: Vec<Vec<Range<u32>>>,
    /// By place, the pattern that it belongs to: both halves of `viet nam` to `vietnam`.
    pub(super) pattern_of: Vec<usize>,
    /// At most so many other words between the first and the last, in any order; nothing for side by side.
    pub(super) most_between: Option<u32>,
}

impl Sequence {
    /// Where this stands among tokens, as first token and the one after the last; occurrences do not overlap. Each is
    /// taken only where it will do.
    pub(super) fn find(&self, tokens: &[TermId], will_do: &dyn Fn(usize, usize) -> bool) -> Vec<(usize, usize)> {
        match self.most_between {
            Some(most) => self.find_near(tokens, most, will_do),
            None => self.find_adjacent(tokens, will_do),
        }
    }

    fn find_adjacent(&self, tokens: &[TermId], will_do: &dyn Fn(usize, usize) -> bool) -> Vec<(usize, usize)> {
        let n = self.terms.len();
        let mut found = Vec::new();
        let mut at = 0;
        while at + n <= tokens.len() {
            let is_here =
                self.terms.iter().zip(&tokens[at..]).all(|(terms, token)| has(terms, *token)) && will_do(at, at + n);
            if is_here {
                found.push((at, at + n));
            }
            at += if is_here { n } else { 1 };
        }
        found
    }

    fn find_near(&self, tokens: &[TermId], most: u32, will_do: &dyn Fn(usize, usize) -> bool) -> Vec<(usize, usize)> {
        let widest = self.terms.len().saturating_add(most as usize);
        let mut last_seen: Vec<Option<usize>> = vec![None; self.terms.len()];
        let mut found = Vec::new();
        for (at, &token) in tokens.iter().enumerate() {
            let mut is_one = false;
            for (terms, seen) in self.terms.iter().zip(&mut last_seen) {
                if has(terms, token) {
                    *seen = Some(at);
                    is_one = true;
                }
            }
            // The earliest of the places at which each was last seen; nothing while one is missing.
            let first = last_seen.iter().copied().min().flatten().filter(|_| is_one);
            if let Some(first) = first.filter(|&first| at + 1 - first <= widest && will_do(first, at + 1)) {
                found.push((first, at + 1));
                last_seen.fill(None);
            }
        }
        found
    }

    /// A way to look for this among codes; faster where there are several places of one term each.
    pub(super) fn finder(&self) -> Finder<'_> {
        let is_plain = self.terms.len() > 1
            && self.most_between.is_none()
            && self.terms.iter().all(|terms| matches!(terms.as_slice(), [run] if run.len() == 1));
        let mut codes = Vec::new();
        let mut anchor = 0;
        if is_plain {
            let rarest = self.terms.iter().flatten().map(|run| run.start).max();
            for (place, run) in self.terms.iter().flatten().enumerate() {
                let is_wanted = place > 0 && (anchor == 0 || Some(run.start) == rarest);
                anchor = if is_wanted { codes.len() - 1 } else { anchor };
                push_code(TermId(run.start), &mut codes);
            }
        }
        Finder { sequence: self, codes, anchor, tokens: Vec::new() }
    }
}

fn has(terms: &[Range<u32>], token: TermId) -> bool {
    match terms {
        [run] => run.contains(&token.0),
        _ => terms.get(terms.partition_point(|run| run.end <= token.0)).is_some_and(|run| run.contains(&token.0)),
    }
}

/// Counts occurrences in one run of codes after another.
pub(super) struct Finder<'s> {
    sequence: &'s Sequence,
    /// The codes side by side, where each place has one term; else empty.
    codes: Vec<u8>,
    /// The two bytes among them that are looked for first: where the rarest word follows on the one before it, or the
    /// second on the first. Every document has each of the words, and few have the two side by side.
    anchor: usize,
    tokens: Vec<TermId>,
}

impl Finder<'_> {
    /// How often the sequence stands in these codes; where places are given, all of it in one.
    pub(super) fn count_within(&mut self, codes: &[u8], places: Option<&[Range<usize>]>) -> u32 {
        self.tokens.clear();
        self.tokens.extend(read_codes(codes));
        let will_do = |start, end| places.is_none_or(|places| is_within(places, start, end));
        self.sequence.find(&self.tokens, &will_do).len() as u32
    }

    /// How often the sequence stands in a title and in the text that follows it, given where both end. What follows
    /// the text is only there to be read over, see [`PADDING`](crate::index::PADDING).
    pub(super) fn count_in_both(&mut self, codes: &[u8], title_end: usize, end: usize) -> [u32; 2] {
        let [Some(first), Some(second)] = [self.anchor, self.anchor + 1].map(|at| self.codes.get(at).copied()) else {
            let (title, text) =
                codes.get(..end).and_then(|codes| codes.split_at_checked(title_end)).unwrap_or_default();
            return [title, text].map(|codes| self.count_within(codes, None));
        };
        let mut n = [0, 0];
        let mut free_from = 0;
        for_each_pair(codes, [first, second], |at| {
            let Some(start) = at.checked_sub(self.anchor).filter(|&start| start >= free_from) else { return };
            let past = start + self.codes.len();
            let is_here = past <= end
                && (start >= title_end || past <= title_end)
                && codes.get(start..).is_some_and(|codes| begins_with(codes, &self.codes))
                && start.checked_sub(1).is_none_or(|before| is_last(codes[before]));
            if is_here {
                n[usize::from(start >= title_end)] += 1;
                free_from = past;
            }
        });
        n
    }
}

/// Whether bytes begin with some others. These are few: comparing them one by one costs less than a call.
fn begins_with(bytes: &[u8], others: &[u8]) -> bool {
    bytes.len() >= others.len() && bytes.iter().zip(others).all(|(a, b)| a == b)
}

/// Whether a run of tokens stands in one of some places.
pub(super) fn is_within(places: &[Range<usize>], start: usize, end: usize) -> bool {
    places.iter().any(|place| place.start <= start && end <= place.end)
}

/// Where one byte is followed by another, eight places at a time: in the bytes and in the same bytes from the second
/// on, what differs from the wanted ones is zero at such a place, and a byte of a word is zero where the borrow of
/// subtracting one from it reaches its highest bit (Mycroft 1987). The last eight places may be left out.
#[inline]
fn for_each_pair(bytes: &[u8], wanted: [u8; 2], mut take: impl FnMut(usize)) {
    const ONES: u64 = 0x0101_0101_0101_0101;
    const HIGHEST: u64 = 0x8080_8080_8080_8080;
    let [first, second] = wanted.map(|byte| ONES * u64::from(byte));
    let from_second = bytes.get(1..).unwrap_or_default();
    let places_in = |word: &[u8; 8], next: &[u8; 8]| {
        let difference = (u64::from_le_bytes(*word) ^ first) | (u64::from_le_bytes(*next) ^ second);
        difference.wrapping_sub(ONES) & !difference & HIGHEST
    };
    for (at, (word, next)) in bytes.as_chunks::<8>().0.iter().zip(from_second.as_chunks::<8>().0).enumerate() {
        let mut found = places_in(word, next);
        while found != 0 {
            let offset = found.trailing_zeros() as usize / 8;
            // A borrow may run on into a byte that differs by one.
            if [word[offset], next[offset]] == wanted {
                take(at * 8 + offset);
            }
            found &= found - 1;
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::index::PADDING;

    fn terms(ids: &[u32]) -> Vec<TermId> {
        ids.iter().copied().map(TermId).collect()
    }

    fn sequence(places: &[&[u32]], most_between: Option<u32>) -> Sequence {
        let runs = |ids: &&[u32]| ids.iter().map(|&id| id..id + 1).collect::<Vec<_>>();
        let terms: Vec<_> = places.iter().map(runs).collect();
        Sequence { pattern_of: (0..terms.len()).collect(), terms, most_between }
    }

    #[test]
    fn sequences_are_found_side_by_side_or_near() {
        let tokens = terms(&[5, 300, 7, 5, 300, 9, 5, 5, 300, 20_000, 300]);
        for (places, most_between, expected) in [
            (&[&[5][..], &[300]][..], None, vec![(0, 2), (3, 5), (7, 9)]),
            (&[&[5], &[5]], None, vec![(6, 8)]),
            (&[&[5], &[7, 300]], None, vec![(0, 2), (3, 5), (7, 9)]),
            (&[&[300], &[20_000], &[300]], None, vec![(8, 11)]),
            (&[&[5], &[11]], None, vec![]),
            (&[&[9], &[7]], Some(2), vec![(2, 6)]),
            (&[&[9], &[7]], Some(1), vec![]),
            (&[&[300], &[5]], Some(0), vec![(0, 2), (3, 5), (7, 9)]),
        ] {
            let sequence = sequence(places, most_between);
            assert_eq!(sequence.find(&tokens, &|_, _| true), expected, "{places:?}");
            let mut codes = Vec::new();
            tokens.iter().for_each(|&token| push_code(token, &mut codes));
            let n = expected.len() as u32;
            assert_eq!(sequence.finder().count_within(&codes, None), n, "{places:?} in codes");
            let end = codes.len();
            codes.resize(end + PADDING, 0);
            for (title_end, expected) in [(0, [0, n]), (end, [n, 0])] {
                assert_eq!(sequence.finder().count_in_both(&codes, title_end, end), expected, "{places:?} in codes");
            }
        }
    }

    #[test]
    fn no_sequence_runs_from_the_title_into_the_text() {
        let mut codes = Vec::new();
        terms(&[5, 300, 5, 300, 5, 300]).into_iter().for_each(|token| push_code(token, &mut codes));
        let end = codes.len();
        codes.resize(end + PADDING, 0);
        let sequence = sequence(&[&[5], &[300]], None);
        for (title_end, expected) in [(0, [0, 3]), (1, [0, 2]), (3, [1, 2]), (4, [1, 1]), (9, [3, 0])] {
            assert_eq!(sequence.finder().count_in_both(&codes, title_end, end), expected, "{title_end}");
        }
    }

    #[test]
    fn every_pair_of_bytes_is_found() {
        let bytes: Vec<u8> = (0..1000_u32).map(|i| (i.wrapping_mul(i) % 7 + 125) as u8).collect();
        for wanted in (120..135).flat_map(|first| (120..135).map(move |second| [first, second])) {
            let mut found = Vec::new();
            for_each_pair(&bytes, wanted, |at| found.push(at));
            let expected: Vec<usize> = (0..992).filter(|&at| bytes[at..at + 2] == wanted).collect();
            assert_eq!(found, expected);
        }
    }
}
