//! Acronyms of what has no name: `official development assistance (ODA)` is a thing, and so is `ODA` after it.

use super::words::{Gap, Words};

/// The acronyms that stand in brackets behind the words they are made from, where these are written small. Those that
/// the lexicon knows are names whatever stands before them.
pub(super) fn find_terms<'t>(words: &Words<'t>) -> Vec<&'t str> {
    let is_term = |&at: &usize| {
        if words.gap(at) != Gap::Open {
            return false;
        }
        let letters = words.written(at);
        let n = letters.len();
        let is_acronym = n > 1 && letters.bytes().all(|byte| byte.is_ascii_uppercase());
        is_acronym
            && n <= at
            && words.hit(at).is_none()
            && (at - n..at)
                .zip(letters.chars())
                .all(|(of, letter)| words.is_lower(of) && words.folded(of).starts_with(letter.to_ascii_lowercase()))
    };
    (1..words.len()).filter(is_term).map(|at| words.written(at)).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_acronym_of_small_words_is_a_term() {
        for (text, terms) in [
            ("It thanked Japan for official development assistance (ODA) and more ODA.", &["ODA"][..]),
            ("The Asian Development Bank (ADB) and the trade union (TUC) spoke.", &[]),
            ("(ODA)", &[]),
            ("", &[]),
        ] {
            assert_eq!(find_terms(&Words::read(text)), terms, "{text}");
        }
    }
}
