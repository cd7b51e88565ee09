//! Documents that say nearly the same: a report on two sites, a page saved twice.
//!
//! Each document is a set of shingles, runs of five words; two are versions of one text where their sets overlap by
//! three fifths (Broder, "On the resemblance and containment of documents", 1997). Which pairs to compare at all, the
//! smallest hashes of the sets tell, in bands.

use std::cmp::Ordering;
use std::collections::BTreeMap;

use concord_engine::corpus::{DocId, Document};
use concord_engine::fnv::fnv1a;
use concord_engine::parallel;
use concord_engine::text::{fold, tokenize};

/// Groups of documents that say nearly the same, each in the order of the corpus and of two or more. Of no documents,
/// or of one, there are none; documents without a word of text are like each other.
pub fn find_versions(documents: &[Document]) -> Vec<Vec<DocId>> {
    /// More candidates than this are not compared with one document: many equal ones are a group after one.
    const MOST_COMPARED: usize = 8;
    let sketches = parallel::map(documents.iter().collect(), sketch);
    let mut groups = Groups::new(documents.len());
    for band in 0..N_BANDS {
        let mut buckets: BTreeMap<[u64; ROWS], Vec<usize>> = BTreeMap::new();
        for (at, sketch) in sketches.iter().enumerate() {
            let Some(key) = sketch.band(band) else { continue };
            let others = buckets.entry(key).or_default();
            match others
                .iter()
                .find(|&&other| groups.root(other) == groups.root(at) || sketch.is_like(&sketches[other]))
            {
                Some(&other) => groups.join(other, at),
                None if others.len() < MOST_COMPARED => others.push(at),
                None => {}
            }
        }
    }
    groups.into_list()
}

/// The most shingles that are kept of a document.
const MOST_SHINGLES: usize = 2048;
const N_BANDS: usize = 20;
const ROWS: usize = 3;

/// What is kept of a document for comparing.
struct Sketch {
    /// Its shingles, sorted; of a long document the smallest.
    shingles: Vec<u64>,
    /// For each of several hash functions the smallest value over all shingles.
    smallest: Vec<u64>,
}

fn sketch(document: &Document) -> Sketch {
    const WORDS: usize = 5;
    let mut words: Vec<u64> = Vec::new();
    for (_, block) in document.body_blocks() {
        let text = block.span.of(&document.text);
        words.extend(tokenize(text).map(|token| fnv1a(fold(token.span.of(text)).as_bytes())));
    }
    let of_words = |words: &[u64]| words.iter().fold(0u64, |sum, word| mix(sum.rotate_left(7) ^ word));
    let mut shingles: Vec<u64> = match words.len() < WORDS {
        true => vec![of_words(&words)],
        false => words.windows(WORDS).map(of_words).collect(),
    };
    shingles.sort_unstable();
    shingles.dedup();
    let smallest = (0..(N_BANDS * ROWS) as u64)
        .map(|seed| {
            let key = mix(seed.wrapping_mul(0x9e37_79b9_7f4a_7c15) ^ 0x5851_f42d_4c95_7f2d);
            shingles.iter().map(|shingle| mix(shingle ^ key)).min().unwrap_or(0)
        })
        .collect();
    shingles.truncate(MOST_SHINGLES);
    Sketch { shingles, smallest }
}

impl Sketch {
    fn band(&self, band: usize) -> Option<[u64; ROWS]> {
        self.smallest.get(band * ROWS..(band + 1) * ROWS)?.try_into().ok()
    }

    /// Whether the sets overlap by three fifths. Of long documents the smallest shingles of both stand for all.
    fn is_like(&self, other: &Self) -> bool {
        let (mut n_both, mut n_either) = (0usize, 0usize);
        let (mut left, mut right) = (self.shingles.as_slice(), other.shingles.as_slice());
        while n_either < MOST_SHINGLES {
            let order = match (left.first(), right.first()) {
                (Some(a), Some(b)) => a.cmp(b),
                (Some(_), None) => Ordering::Less,
                (None, Some(_)) => Ordering::Greater,
                (None, None) => break,
            };
            left = if order.is_le() { left.get(1..).unwrap_or(&[]) } else { left };
            right = if order.is_ge() { right.get(1..).unwrap_or(&[]) } else { right };
            n_both += usize::from(order.is_eq());
            n_either += 1;
        }
        n_both * 5 >= n_either * 3
    }
}

/// The finalizer of SplitMix64 (Steele, Lea and Flood, 2014): every bit of the outcome depends on every bit given.
const fn mix(value: u64) -> u64 {
    let value = (value ^ (value >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
    let value = (value ^ (value >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
    value ^ (value >> 31)
}

/// Sets of documents that are joined step by step.
struct Groups {
    parent: Vec<usize>,
}

impl Groups {
    fn new(n: usize) -> Self {
        Self { parent: (0..n).collect() }
    }

    fn root(&self, mut at: usize) -> usize {
        while self.parent[at] != at {
            at = self.parent[at];
        }
        at
    }

    /// Joins two sets under the first document of both.
    fn join(&mut self, a: usize, b: usize) {
        let (a, b) = (self.root(a), self.root(b));
        let (first, second) = (a.min(b), a.max(b));
        self.parent[second] = first;
    }

    fn into_list(self) -> Vec<Vec<DocId>> {
        let mut groups: BTreeMap<usize, Vec<DocId>> = BTreeMap::new();
        for at in 0..self.parent.len() {
            groups.entry(self.root(at)).or_default().push(DocId(at as u32));
        }
        groups.into_values().filter(|group| group.len() > 1).collect()
    }
}
