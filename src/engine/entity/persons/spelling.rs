//! Whether a word is spelled as names of a language are: Vietnamese syllables, Japanese romanisation.

/// Whether a folded word is one Vietnamese syllable: `nguyen`, `hong`, `phuc`; not `park`, `smith`.
pub(in crate::entity) fn is_vietnamese(word: &str) -> bool {
    const INITIALS: [&str; 26] = [
        "ngh", "ng", "nh", "ch", "gh", "gi", "kh", "ph", "qu", "th", "tr", "b", "c", "d", "g", "h", "k", "l", "m", "n",
        "p", "r", "s", "t", "v", "x",
    ];
    const VOWELS: [&str; 33] = [
        "a", "e", "i", "o", "u", "y", "ai", "ao", "au", "ay", "eo", "eu", "ia", "ie", "iu", "oa", "oe", "oi", "oo",
        "ua", "ue", "ui", "uo", "uu", "uy", "ya", "ye", "ieu", "yeu", "oai", "oay", "uoi", "uye",
    ];
    const FINALS: [&str; 9] = ["", "c", "m", "n", "p", "t", "ch", "ng", "nh"];
    let rests = std::iter::once(word).chain(INITIALS.iter().filter_map(|initial| word.strip_prefix(initial)));
    word.len() <= 7
        && rests.into_iter().any(|rest| {
            FINALS.iter().any(|last| {
                rest.strip_suffix(last).is_some_and(|vowels| {
                    VOWELS.contains(&vowels) || matches!(vowels, "uay" | "uya" | "uyu" | "uou" | "oeo" | "uau")
                })
            })
        })
}

/// Whether a folded word is romanised Japanese: syllables of at most one consonant and a vowel, with `n` between.
pub(in crate::entity) fn is_japanese(word: &str) -> bool {
    const CONSONANTS: [&str; 30] = [
        "tch", "ssh", "tts", "kk", "pp", "tt", "ss", "sh", "ch", "ts", "ky", "gy", "ny", "hy", "by", "py", "my", "ry",
        "k", "g", "s", "z", "t", "d", "n", "h", "b", "p", "m", "r",
    ];
    let mut rest = word;
    let mut n_syllables = 0;
    while !rest.is_empty() {
        let after = CONSONANTS
            .iter()
            .chain(&["j", "f", ""])
            .find_map(|consonants| rest.strip_prefix(consonants)?.strip_prefix(['a', 'i', 'u', 'e', 'o']));
        let glide = || rest.strip_prefix(['w', 'y'])?.strip_prefix(['a', 'u', 'o']);
        rest = match after
            .or_else(glide)
            .or_else(|| rest.strip_prefix('n'))
            .or_else(|| rest.strip_prefix("mb").map(|_| &rest[1..]))
        {
            Some(after) => after,
            None if rest.starts_with('h') && n_syllables > 0 => &rest[1..],
            None => return false,
        };
        n_syllables += 1;
    }
    n_syllables >= 2
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn vietnamese_syllables_are_told_from_other_words() {
        for word in [
            "nguyen", "vu", "hong", "nam", "phuc", "quang", "hieu", "thanh", "truong", "khuyen", "giang", "uyen", "yen",
        ] {
            assert!(is_vietnamese(word), "{word}");
        }
        for word in ["park", "smith", "embassy", "festival", "visited", "order", "japan", ""] {
            assert!(!is_vietnamese(word), "{word}");
        }
    }

    #[test]
    fn japanese_names_are_told_from_other_words() {
        for word in ["shinichi", "kawahara", "otsuki", "kuninori", "kenji", "yoshihiko", "ohno", "hatta", "jun"] {
            assert!(is_japanese(word), "{word}");
        }
        for word in ["smith", "nguyen", "embassy", "park", "li", "visited"] {
            assert!(!is_japanese(word), "{word}");
        }
    }
}
