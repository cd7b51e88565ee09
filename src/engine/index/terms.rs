//! The dictionary: terms in folded form with the sizes of their postings.
//!
//! Terms are numbered so that frequent ones have short [codes](super::code); among codes of one length they stand in
//! alphabetical order. They are written in blocks of sixteen, each term as what it shares with the one before and what
//! is its own (front coding). A lookup is a binary search among first terms of blocks, then a walk of one block, in
//! each of the two or three code lengths; a prefix or a pattern is a range in each.

use std::ops::Range;

use super::code::{TermId, classes};
use crate::pack::{Cursor, Writer, u32_at};

/// How many terms a block has. A divisor of the number of one-byte codes, so that no block has codes of two lengths.
const BLOCK: u32 = 16;

/// A dictionary in a pack.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Terms {
    /// The number of terms, then where each block begins: four bytes each.
    blocks: &'static [u8],
    entries: &'static [u8],
    postings: &'static [u8],
}

/// What the dictionary says of a term.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct TermEntry {
    pub(crate) id: TermId,
    /// How many documents have it in their text proper or title; 0 for a word of page furniture alone.
    pub(crate) n_documents: u32,
    /// Its postings, see [`read_postings`](super::read_postings).
    pub(crate) postings: &'static [u8],
    /// Its postings in titles alone, in the same form after their number, but that each document is given by its place
    /// among those that have the term: smaller, and what counts more is found without a search. May be empty.
    pub(crate) in_titles: &'static [u8],
}

impl Terms {
    pub(crate) const fn new(blocks: &'static [u8], entries: &'static [u8], postings: &'static [u8]) -> Self {
        Self { blocks, entries, postings }
    }

    /// How many terms there are. No more than the blocks can have, whatever the bytes say: each costs a step to walk by.
    pub(crate) fn len(self) -> u32 {
        let n_blocks = (self.blocks.len() / size_of::<u32>()).saturating_sub(1) as u32;
        u32_at(self.blocks, 0).min(n_blocks.saturating_mul(BLOCK))
    }

    /// A term, if the texts have it.
    pub(crate) fn find(self, term: &str) -> Option<TermEntry> {
        classes(self.len()).find_map(|class| {
            let mut found = None;
            self.walk(class, term, &mut |other, entry| {
                let order = other.cmp(term.as_bytes());
                found = order.is_eq().then_some(entry);
                order.is_lt()
            });
            found
        })
    }

    /// Every term that begins with these letters and that documents have, in the order of their ids.
    pub(crate) fn entries_with_prefix(self, prefix: &str) -> Vec<TermEntry> {
        let mut entries = Vec::new();
        for class in classes(self.len()) {
            self.walk(class, prefix, &mut |term, entry| {
                let begins_so = term.starts_with(prefix.as_bytes());
                if begins_so && entry.n_documents > 0 {
                    entries.push(entry);
                }
                begins_so || term < prefix.as_bytes()
            });
        }
        entries
    }

    /// Gives every term that begins with these letters, in alphabetical order within each length of code. All terms for
    /// no letters.
    pub(crate) fn for_each_with_prefix(self, prefix: &str, take: &mut dyn FnMut(&str, TermEntry)) {
        for class in classes(self.len()) {
            self.walk(class, prefix, &mut |term, entry| {
                if !term.starts_with(prefix.as_bytes()) {
                    return term < prefix.as_bytes();
                }
                take(std::str::from_utf8(term).unwrap_or_default(), entry);
                true
            });
        }
    }

    /// The terms that begin with these letters: those of each length of code follow one another.
    pub(crate) fn with_prefix(self, prefix: &str) -> Vec<Range<u32>> {
        let ranges = classes(self.len()).map(|class| {
            let mut first = None;
            let mut past = class.end;
            // What begins so follows at once on what stands before it.
            self.walk(class.clone(), prefix, &mut |term, entry| {
                let is_before = term < prefix.as_bytes();
                if !is_before {
                    first = Some(entry.id.0);
                }
                is_before
            });
            let first = first.unwrap_or(class.end);
            if let Some(after) = after(prefix) {
                self.walk(class, &after, &mut |term, entry| {
                    let is_before = term < after.as_bytes();
                    if !is_before {
                        past = entry.id.0;
                    }
                    is_before
                });
            }
            first..past
        });
        ranges.filter(|range| !range.is_empty()).collect()
    }

    /// Walks the terms of a class from the block that may hold `from` until `goes_on` says no. Written once for all
    /// uses: a call for each term costs less than a copy of this in the page for each use.
    fn walk(self, class: Range<u32>, from: &str, goes_on: &mut dyn FnMut(&[u8], TermEntry) -> bool) {
        let (mut low, mut high) = (class.start / BLOCK, class.end.div_ceil(BLOCK));
        let end = high;
        // The last block whose first term is not after what is looked for.
        while low + 1 < high {
            let middle = low.midpoint(high);
            if self.first_term(middle) <= from.as_bytes() {
                low = middle;
            } else {
                high = middle;
            }
        }
        let mut term = Vec::with_capacity(32);
        for block in low..end {
            let mut cursor = self.block(block);
            let mut at = cursor.number() as usize;
            term.clear();
            for id in block * BLOCK..class.end.min((block + 1) * BLOCK) {
                term.truncate(cursor.number() as usize);
                let own = cursor.number() as usize;
                term.extend_from_slice(cursor.take(own));
                let n_documents = cursor.number();
                let mut sizes = [0, 0];
                if n_documents > 0 {
                    sizes = [cursor.number() as usize, cursor.number() as usize];
                }
                let record = self.postings.get(at..at + sizes[0] + sizes[1]).unwrap_or_default();
                let (postings, in_titles) = record.split_at(sizes[0].min(record.len()));
                at += record.len();
                if !goes_on(&term, TermEntry { id: TermId(id), n_documents, postings, in_titles }) {
                    return;
                }
            }
        }
    }

    fn block(self, block: u32) -> Cursor<'static> {
        let at = u32_at(self.blocks, (block as usize + 1) * size_of::<u32>()) as usize;
        Cursor::new(self.entries.get(at..).unwrap_or_default())
    }

    fn first_term(self, block: u32) -> &'static [u8] {
        let mut cursor = self.block(block);
        // Where its postings are, and the letters shared with no term before.
        cursor.number();
        cursor.number();
        let length = cursor.number() as usize;
        cursor.take(length)
    }
}

/// What stands after all that begins with these letters; nothing where everything does, or nothing could follow.
fn after(prefix: &str) -> Option<String> {
    let last = prefix.chars().next_back()?;
    let next = (last as u32 + 1..=u32::from(char::MAX)).find_map(char::from_u32)?;
    let mut after = prefix.to_owned();
    after.pop();
    after.push(next);
    Some(after)
}

/// A term with its postings, to be written.
#[derive(Clone, Debug, Default)]
pub(crate) struct TermToWrite {
    pub(crate) term: String,
    pub(crate) n_documents: u32,
    pub(crate) postings: Vec<u8>,
    pub(crate) in_titles: Vec<u8>,
}

/// The three sections of a dictionary: blocks, entries, postings. Terms come in the order of their ids.
pub(crate) fn write_terms(terms: &[TermToWrite]) -> [Vec<u8>; 3] {
    let mut blocks = (terms.len() as u32).to_le_bytes().to_vec();
    let mut entries = Writer::default();
    let mut postings = Vec::new();
    for block in terms.chunks(BLOCK as usize) {
        blocks.extend((entries.bytes.len() as u32).to_le_bytes());
        entries.number(postings.len() as u32);
        let mut previous = "";
        for term in block {
            let shared = previous.bytes().zip(term.term.bytes()).take_while(|(a, b)| a == b).count();
            entries.number(shared as u32);
            entries.number((term.term.len() - shared) as u32);
            entries.bytes.extend_from_slice(&term.term.as_bytes()[shared..]);
            entries.number(term.n_documents);
            if term.n_documents > 0 {
                entries.number(term.postings.len() as u32);
                entries.number(term.in_titles.len() as u32);
            }
            postings.extend_from_slice(&term.postings);
            postings.extend_from_slice(&term.in_titles);
            previous = &term.term;
        }
    }
    [blocks, entries.bytes, postings]
}

/// Puts terms with how often they occur into the order of their ids.
pub(crate) fn sort_terms(mut terms: Vec<(String, u32)>) -> Vec<String> {
    terms.sort_by(|a, b| b.1.cmp(&a.1).then_with(|| a.0.cmp(&b.0)));
    for class in classes(terms.len() as u32) {
        terms[class.start as usize..class.end as usize].sort();
    }
    terms.into_iter().map(|(term, _)| term).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn dictionary(words: &[String]) -> Terms {
        let sorted = sort_terms(words.iter().zip((0..words.len() as u32).rev()).map(|(w, n)| (w.clone(), n)).collect());
        let to_write = |term: String| TermToWrite {
            n_documents: 1,
            postings: term.as_bytes().to_vec(),
            in_titles: term.bytes().take(1).collect(),
            term,
        };
        let sections = write_terms(&sorted.into_iter().map(to_write).collect::<Vec<_>>());
        let [blocks, entries, postings] = sections.map(|bytes| &*Box::leak(bytes.into_boxed_slice()));
        Terms::new(blocks, entries, postings)
    }

    #[test]
    fn every_term_is_found_with_what_is_its_own() {
        let words: Vec<String> = (0..20_000_u32).map(|i| format!("{:x}", i.wrapping_mul(2_654_435_761))).collect();
        let terms = dictionary(&words);
        for word in words.iter().step_by(7) {
            let entry = terms.find(word).unwrap_or_else(|| panic!("{word} is there"));
            assert_eq!((entry.postings, entry.in_titles), (word.as_bytes(), &word.as_bytes()[..1]));
        }
        for absent in ["", "g", "0000", "ffffffffffff", "ネ"] {
            assert_eq!(terms.find(absent), None, "{absent}");
        }
    }

    #[test]
    fn a_prefix_gives_just_the_terms_that_begin_so() {
        let words: Vec<String> = (0..5000_u32).map(|i| format!("{:x}", i.wrapping_mul(2_654_435_761))).collect();
        let terms = dictionary(&words);
        for prefix in ["", "a", "ab", "abc", "0", "ffff", "x"] {
            let mut found = Vec::new();
            terms.for_each_with_prefix(prefix, &mut |term, _| found.push(term.to_owned()));
            found.sort();
            let mut expected: Vec<_> = words.iter().filter(|word| word.starts_with(prefix)).cloned().collect();
            expected.sort();
            assert_eq!(found, expected, "{prefix}");
            let n: usize = terms.with_prefix(prefix).iter().map(ExactSizeIterator::len).sum();
            assert_eq!(n, expected.len(), "{prefix}");
        }
        assert_eq!(dictionary(&[]).find("a"), None);
    }
}
