//! Words that are nearly another: patterns with `*` and `?`, and words a letter or two apart.

use crate::index::Index;

/// Whether a term has the form of a pattern: `?` stands for one letter, `*` for any number.
pub(super) fn is_pattern(term: &str, pattern: &[char]) -> bool {
    let term: Vec<char> = term.chars().collect();
    let (mut at, mut in_pattern) = (0, 0);
    // Where to go on after the last `*`, should what follows it fail: it takes one letter more.
    let mut last_star: Option<(usize, usize)> = None;
    while at < term.len() {
        match pattern.get(in_pattern) {
            Some('*') => {
                last_star = Some((in_pattern + 1, at));
                in_pattern += 1;
            }
            Some(&c) if c == '?' || c == term[at] => {
                at += 1;
                in_pattern += 1;
            }
            _ => {
                let Some((after_star, taken)) = last_star else { return false };
                last_star = Some((after_star, taken + 1));
                (in_pattern, at) = (after_star, taken + 1);
            }
        }
    }
    pattern[in_pattern..].iter().all(|&c| c == '*')
}

/// How many changes make one word of the other, up to a limit; nothing for more.
///
/// A change is a letter put in, left out or replaced, or two neighbours exchanged (optimal string alignment; Damerau
/// 1964, Levenshtein 1965).
pub(super) fn is_similar(term: &str, word: &[char], most: u8) -> Option<u8> {
    let most = usize::from(most);
    // Letters are at least one byte and at most four.
    if term.len() + most < word.len() || term.len() > (word.len() + most) * 4 {
        return None;
    }
    let letters: Vec<char> = term.chars().collect();
    if letters.len().abs_diff(word.len()) > most {
        return None;
    }
    let mut before_last: Vec<usize> = Vec::new();
    let mut last: Vec<usize> = (0..=word.len()).collect();
    for (i, &letter) in letters.iter().enumerate() {
        let mut row = Vec::with_capacity(last.len());
        row.push(i + 1);
        for (j, &other) in word.iter().enumerate() {
            let replaced = last[j] + usize::from(letter != other);
            let mut best = replaced.min(last[j + 1] + 1).min(row[j] + 1);
            if i > 0 && j > 0 && letter == word[j - 1] && letters[i - 1] == other {
                best = best.min(before_last[j - 1] + 1);
            }
            row.push(best);
        }
        if row.iter().all(|&changes| changes > most) {
            return None;
        }
        before_last = std::mem::replace(&mut last, row);
    }
    last.last().copied().filter(|&changes| changes <= most).map(|changes| changes as u8)
}

/// The word of the texts that is nearest to one that they do not have, as it is most often written.
///
/// One change, for words of five letters and more two; among equals the one with the same first letter, then the one of
/// most documents. Nothing for numbers and for words of fewer than three letters.
pub(super) fn suggest_word(index: &Index, word: &str) -> Option<String> {
    let letters: Vec<char> = word.chars().collect();
    if letters.len() < 3 || letters.iter().all(|c| c.is_numeric()) {
        return None;
    }
    let most = if letters.len() < 5 { 1 } else { 2 };
    let mut best = None;
    index.terms.for_each_with_prefix("", &mut |term, entry| {
        if entry.n_documents == 0 || term.starts_with(|c: char| c.is_numeric()) {
            return;
        }
        if let Some(changes) = is_similar(term, &letters, most) {
            let has_other_start = !term.starts_with(letters[0]);
            let rank = (changes, has_other_start, std::cmp::Reverse(entry.n_documents));
            if best.as_ref().is_none_or(|&(best, _)| rank < best) {
                best = Some((rank, entry.id));
            }
        }
    });
    best.map(|(_, term)| index.texts.usual_surface(term).to_owned())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn patterns_match_whole_words() {
        for (pattern, term, is_match) in [
            ("te?t", "test", true),
            ("te?t", "tet", false),
            ("te?t", "tests", false),
            ("*ese", "japanese", true),
            ("*ese", "ese", true),
            ("j*n*e", "japanese", true),
            ("j*n*z", "japanese", false),
            ("a*b*c", "abcbc", true),
            ("?", "ế", true),
            ("*", "", true),
        ] {
            assert_eq!(is_pattern(term, &pattern.chars().collect::<Vec<_>>()), is_match, "{pattern} {term}");
        }
    }

    #[test]
    fn changes_of_letters_are_counted() {
        for (word, term, most, changes) in [
            ("visa", "visa", 1, Some(0)),
            ("visa", "vias", 1, Some(1)),
            ("visa", "vis", 1, Some(1)),
            ("visa", "visas", 1, Some(1)),
            ("visa", "vista", 1, Some(1)),
            ("visa", "viper", 1, None),
            ("komura", "kumora", 2, Some(2)),
            ("komura", "kumora", 1, None),
            ("", "a", 1, Some(1)),
        ] {
            assert_eq!(is_similar(term, &word.chars().collect::<Vec<_>>(), most), changes, "{word} {term}");
        }
    }
}
