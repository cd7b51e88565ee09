//! What is known of single words, in one look: the roles that they play, and how long the names are that they start.

use std::sync::OnceLock;

use super::roles::{LISTS, Roles};
use super::{Lexicon, lexicon};
use crate::entity::table::{Table, hash};

/// What is known of a word.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(in crate::entity) struct Known {
    /// The roles that it plays.
    pub(in crate::entity) roles: Roles,
    /// The number of words of the longest name of the lexicon that starts with it; zero where none does.
    pub(in crate::entity) longest: u8,
}

/// Every word that has a role or starts a name.
#[derive(Default)]
pub(in crate::entity) struct Vocabulary {
    /// A folded word, to its place in the list.
    places: Table,
    known: Vec<Known>,
}

/// The one vocabulary, made when first asked for.
pub(in crate::entity) fn vocabulary() -> &'static Vocabulary {
    static VOCABULARY: OnceLock<Vocabulary> = OnceLock::new();
    VOCABULARY.get_or_init(|| Vocabulary::build(lexicon()))
}

impl Vocabulary {
    fn build(lexicon: &Lexicon) -> Self {
        let mut made = Self::default();
        for &(role, words) in LISTS {
            for word in words.split_ascii_whitespace() {
                let known = made.entry(word);
                known.roles = known.roles.and(role);
            }
        }
        for (word, n_words) in lexicon.longest.iter() {
            made.entry(word).longest = n_words as u8;
        }
        made
    }

    fn entry(&mut self, word: &str) -> &mut Known {
        let next = self.known.len();
        let at = self.places.get_or_set(word, next as u32) as usize;
        if at == next {
            self.known.push(Known::default());
        }
        &mut self.known[at]
    }

    /// What is known of a folded word with this hash; nothing for a word that no list has.
    pub(in crate::entity) fn look_up(&self, word: &str, hash: u32) -> Known {
        let place = self.places.get_hashed(hash, |known| known == word);
        place.and_then(|place| self.known.get(place as usize)).copied().unwrap_or_default()
    }
}

/// The roles of a folded word; none for a word that no list has.
pub(in crate::entity) fn roles_of(folded: &str) -> Roles {
    vocabulary().look_up(folded, hash(folded)).roles
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_word_has_its_roles_and_starts_its_names() {
        let look_up = |word| vocabulary().look_up(word, hash(word));
        assert!(look_up("ministry").roles.any(Roles::STATE_HEAD));
        assert!(look_up("viet").longest >= 2 && look_up("yokohama").longest == 1);
        assert_eq!(look_up("unheard"), Known::default());
        assert_eq!(look_up(""), Known::default());
    }
}
