//! Whether a word is spelled as names of a language are: Vietnamese syllables, Japanese romanisation.

/// Whether a folded word is one Vietnamese syllable: `nguyen`, `hong`, `phuc`; not `park`, `smith`.
pub(in crate::entity) fn is_vietnamese(word: &str) -> bool {
    const INITIALS: [&str; 26] = [
        "ngh", "ng", "nh", "ch", "gh", "gi", "kh", "ph", "qu", "th", "tr", "b", "c", "d", "g", "h", "k", "l", "m", "n",
        "p", "r", "s", "t", "v", "x",
    ];
    const VOWELS: [&str; 39] = [
        "a", "e", "i", "o", "u", "y", "ai", "ao", "au", "ay", "eo", "eu", "ia", "ie", "iu", "oa", "oe", "oi", "oo",
        "ua", "ue", "ui", "uo", "uu", "uy", "ya", "ye", "ieu", "yeu", "oai", "oay", "uoi", "uye", "uay", "uya", "uyu",
        "uou", "oeo", "uau",
    ];
    const FINALS: [&str; 9] = ["", "c", "m", "n", "p", "t", "ch", "ng", "nh"];
    // No final has a vowel, and what stands between is nothing else: one cut is possible.
    let is_rest = |rest: &str| {
        let vowels = rest.bytes().take_while(|byte| matches!(byte, b'a' | b'e' | b'i' | b'o' | b'u' | b'y')).count();
        let (vowels, last) = rest.split_at(vowels);
        !vowels.is_empty() && FINALS.contains(&last) && VOWELS.contains(&vowels)
    };
    word.len() <= 7 && (is_rest(word) || INITIALS.iter().filter_map(|initial| word.strip_prefix(initial)).any(is_rest))
}

/// Whether a folded word is romanised Japanese: syllables of at most one consonant and a vowel, with `n` between.
pub(in crate::entity) fn is_japanese(word: &str) -> bool {
    const CONSONANTS: [&str; 33] = [
        "tch", "ssh", "tts", "kk", "pp", "tt", "ss", "sh", "ch", "ts", "ky", "gy", "ny", "hy", "by", "py", "my", "ry",
        "k", "g", "s", "z", "t", "d", "n", "h", "b", "p", "m", "r", "j", "f", "",
    ];
    const LONGEST: usize = 3;
    let mut rest = word;
    let mut n_syllables = 0;
    while !rest.is_empty() {
        let vowel = rest.bytes().take(LONGEST + 1).position(|byte| matches!(byte, b'a' | b'i' | b'u' | b'e' | b'o'));
        let after = vowel.filter(|&vowel| CONSONANTS.contains(&&rest[..vowel])).map(|vowel| &rest[vowel + 1..]);
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
