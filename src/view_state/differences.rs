//! What one version of a text says otherwise than another.

use std::ops::Range;

use concord_engine::corpus::{DocId, Document};

use crate::explorer::Explorer;

/// A place where two versions differ.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Difference {
    /// Words that both have before it.
    pub before: String,
    /// What only the first has; may be empty.
    pub only_here: String,
    /// What only the second has; may be empty.
    pub only_there: String,
    /// Words that both have after it.
    pub after: String,
}

/// How many words that both have are shown beside a difference.
const N_AROUND: usize = 5;
/// How many words in a row have to be the same for two versions to say the same again.
const N_SAME: usize = 3;
/// How many words are looked through for that place; past them, all the rest counts as different.
const MOST: usize = 600;

/// Where the texts proper of two documents differ, by word, in order; page furniture is left aside. None for texts of
/// the same words.
pub fn differences(explorer: &Explorer, here: DocId, there: DocId) -> Vec<Difference> {
    let (here, there) = (explorer.edition.document(here), explorer.edition.document(there));
    let (here, there) = (words(&here), words(&there));
    let join = |words: &[&str]| words.join(" ");
    let difference = |(a, b): (Range<usize>, Range<usize>)| Difference {
        before: join(&here[a.start.saturating_sub(N_AROUND)..a.start]),
        after: join(&here[a.end..(a.end + N_AROUND).min(here.len())]),
        only_here: join(&here[a]),
        only_there: join(&there[b]),
    };
    different_ranges(&here, &there).into_iter().map(difference).collect()
}

fn words(document: &Document) -> Vec<&str> {
    document.body_blocks().flat_map(|(_, block)| block.span.of(&document.text).split_whitespace()).collect()
}

/// The ranges of words that differ. At each difference the nearest place is looked for from which on both go on alike,
/// the fewest words of both together passed over.
fn different_ranges(here: &[&str], there: &[&str]) -> Vec<(Range<usize>, Range<usize>)> {
    let (mut a, mut b) = (0, 0);
    let mut ranges = Vec::new();
    loop {
        while a < here.len() && here.get(a) == there.get(b) {
            (a, b) = (a + 1, b + 1);
        }
        if a == here.len() && b == there.len() {
            return ranges;
        }
        let is_same = |&(a, b): &(usize, usize)| {
            a <= here.len() && b <= there.len() && (0..N_SAME).all(|i| here.get(a + i) == there.get(b + i))
        };
        let mut steps = (1..MOST).flat_map(|n| (0..=n).map(move |of_here| (a + of_here, b + n - of_here)));
        let (a_end, b_end) = steps.find(is_same).unwrap_or((here.len(), there.len()));
        ranges.push((a..a_end, b..b_end));
        (a, b) = (a_end, b_end);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn without<'w>(words: &[&'w str], ranges: &[Range<usize>]) -> Vec<&'w str> {
        let is_kept = |i: &usize| !ranges.iter().any(|range| range.contains(i));
        (0..words.len()).filter(is_kept).map(|i| words[i]).collect()
    }

    #[test]
    fn what_is_left_of_both_texts_is_the_same() {
        let cases = [
            ("", ""),
            ("one two three", ""),
            ("", "one two three"),
            ("a b c d e f g", "a b c x e f g"),
            ("a b c d e f g", "a b c d e f g h"),
            ("x a b c d", "a b c d"),
            ("a b c d e f", "a b f"),
            ("a a a b a a a", "a a a a a a a"),
            ("p q r", "s t u v"),
        ];
        for (here, there) in cases {
            let words = |text: &'static str| text.split_whitespace().collect::<Vec<_>>();
            let (here, there) = (words(here), words(there));
            let ranges = different_ranges(&here, &there);
            let (of_here, of_there): (Vec<_>, Vec<_>) = ranges.iter().cloned().unzip();
            assert_eq!(without(&here, &of_here), without(&there, &of_there), "{here:?} {there:?}");
            assert_eq!(ranges.is_empty(), here == there, "{here:?} {there:?}");
        }
        let one = different_ranges(&["a", "b", "c", "d"], &["a", "x", "y", "c", "d"]);
        assert_eq!(one, [(1..2, 1..3)]);
    }
}
