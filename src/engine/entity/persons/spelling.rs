//! Whether a word is spelled as names of a language are: Vietnamese syllables, Japanese romanisation.

/// Whether a folded word is one Vietnamese syllable: `nguyen`, `hong`, `phuc`; not `park`, `smith`.
pub(in crate::entity) fn is_vietnamese(word: &str) -> bool {
    let is_initial = |letters: &[u8]| {
        matches!(
            letters,
            b"" | b"b"
                | b"c"
                | b"d"
                | b"g"
                | b"h"
                | b"k"
                | b"l"
                | b"m"
                | b"n"
                | b"p"
                | b"r"
                | b"s"
                | b"t"
                | b"v"
                | b"x"
                | b"ch"
                | b"gh"
                | b"gi"
                | b"kh"
                | b"ng"
                | b"nh"
                | b"ph"
                | b"qu"
                | b"th"
                | b"tr"
                | b"ngh"
        )
    };
    let is_vowel = |letters: &[u8]| {
        matches!(
            letters,
            b"a" | b"e"
                | b"i"
                | b"o"
                | b"u"
                | b"y"
                | b"ai"
                | b"ao"
                | b"au"
                | b"ay"
                | b"eo"
                | b"eu"
                | b"ia"
                | b"ie"
                | b"iu"
                | b"oa"
                | b"oe"
                | b"oi"
                | b"oo"
                | b"ua"
                | b"ue"
                | b"ui"
                | b"uo"
                | b"uu"
                | b"uy"
                | b"ya"
                | b"ye"
                | b"ieu"
                | b"yeu"
                | b"oai"
                | b"oay"
                | b"uoi"
                | b"uye"
                | b"uay"
                | b"uya"
                | b"uyu"
                | b"uou"
                | b"oeo"
                | b"uau"
        )
    };
    let is_final = |letters: &[u8]| matches!(letters, b"" | b"c" | b"m" | b"n" | b"p" | b"t" | b"ch" | b"ng" | b"nh");
    let letters = word.as_bytes();
    // No final has a vowel, and between it and the initial stands nothing else: for each initial one cut is possible.
    let is_syllable = |(initial, rest): (&[u8], &[u8])| {
        let n_vowels = rest.iter().take_while(|letter| b"aeiouy".contains(letter)).count();
        is_initial(initial) && is_vowel(&rest[..n_vowels]) && is_final(&rest[n_vowels..])
    };
    (1..=7).contains(&letters.len()) && (0..letters.len().min(4)).any(|cut| is_syllable(letters.split_at(cut)))
}

/// Whether a folded word is romanised Japanese: syllables of at most one consonant and a vowel, with `n` between.
pub(in crate::entity) fn is_japanese(word: &str) -> bool {
    let is_consonant = |letters: &[u8]| {
        matches!(
            letters,
            b"" | b"k"
                | b"g"
                | b"s"
                | b"z"
                | b"t"
                | b"d"
                | b"n"
                | b"h"
                | b"b"
                | b"p"
                | b"m"
                | b"r"
                | b"j"
                | b"f"
                | b"kk"
                | b"pp"
                | b"tt"
                | b"ss"
                | b"sh"
                | b"ch"
                | b"ts"
                | b"ky"
                | b"gy"
                | b"ny"
                | b"hy"
                | b"by"
                | b"py"
                | b"my"
                | b"ry"
                | b"tch"
                | b"ssh"
                | b"tts"
        )
    };
    let mut rest = word.as_bytes();
    let mut n_syllables = 0;
    while !rest.is_empty() {
        // No consonant has more than three letters.
        let vowel = rest.iter().take(4).position(|letter| b"aiueo".contains(letter));
        let n_letters = match (vowel, rest) {
            (Some(vowel), _) if is_consonant(&rest[..vowel]) => vowel + 1,
            (_, [b'w' | b'y', b'a' | b'u' | b'o', ..]) => 2,
            (_, [b'n', ..] | [b'm', b'b', ..]) => 1,
            (_, [b'h', ..]) if n_syllables > 0 => 1,
            _ => return false,
        };
        rest = &rest[n_letters..];
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
