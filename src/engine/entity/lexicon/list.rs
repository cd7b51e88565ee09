//! Short lists of words that only one rule needs, ready to be asked of every word of a text.

use crate::entity::table::hash;

/// A list written with single spaces, and a mask of the hashes of its words: a word that is not in the list, as most are
/// not, is nearly always told by one bit.
///
/// Lists as text rather than patterns of a `match`: the module carries their letters and no code for each of them.
pub(in crate::entity) struct List {
    words: &'static str,
    mask: [u64; 4],
}

impl List {
    /// A list of folded words; made while compiling, see [`list!`].
    pub(in crate::entity) const fn of(words: &'static str) -> Self {
        let bytes = words.as_bytes();
        let (mut mask, mut start, mut at) = ([0; 4], 0, 0);
        while at <= bytes.len() {
            if at == bytes.len() || bytes[at] == b' ' {
                let bit = bit_of(hash(words.split_at(at).0.split_at(start).1));
                mask[bit / 64] |= 1 << (bit % 64);
                start = at + 1;
            }
            at += 1;
        }
        Self { words, mask }
    }

    /// Whether the list has a folded word, whose hash is known.
    #[inline]
    pub(in crate::entity) fn has(&self, word: &str, hash: u32) -> bool {
        self.find(word, hash).is_some()
    }

    /// A folded word, whose hash is known, as the list has it.
    #[inline]
    pub(in crate::entity) fn find(&self, word: &str, hash: u32) -> Option<&'static str> {
        let bit = bit_of(hash);
        let may_have = self.mask[bit / 64] >> (bit % 64) & 1 == 1;
        may_have.then(|| self.words.split(' ').find(|&listed| listed == word)).flatten()
    }
}

/// The bit of the mask that a hash stands for.
const fn bit_of(hash: u32) -> usize {
    ((hash ^ hash >> 15) & 0xff) as usize
}

/// A [`List`] made while compiling, where it is used.
macro_rules! list {
    ($words:literal) => {{
        const LIST: &$crate::entity::lexicon::List = &$crate::entity::lexicon::List::of($words);
        LIST
    }};
}
pub(in crate::entity) use list;

#[cfg(test)]
mod tests {
    use crate::entity::table::hash;

    #[test]
    fn a_list_has_its_words_whole_and_no_others() {
        let few = list!("of the and");
        for (word, expected) in [("of", true), ("the", true), ("and", true), ("o", false), ("an", false), ("", false)] {
            assert_eq!(few.has(word, hash(word)), expected, "{word}");
        }
    }
}
