//! Folding: the two forms of a word that search compares.

use super::letters::{is_mark, take_mark};
use crate::order;

/// The loose form: lower case and without marks, so that `hang` meets `Hằng` and `đ` is `d`.
///
/// Letters that Unicode does not take apart but readers do are spelled out: `đ` `ł` `ø` lose their stroke, `ß` is
/// `ss`, `æ` is `ae`. Full-width Latin letters and digits become plain ones. Kana keep their voicing marks: `が` and
/// `か` are two letters, not one with a decoration.
///
/// ```
/// use concord_engine::text::fold;
/// assert_eq!(fold("Việt"), "viet");
/// assert_eq!(fold("Đặng"), "dang");
/// assert_eq!(fold("ＶＮＡ"), "vna");
/// assert_eq!(fold(""), "");
/// ```
pub fn fold(word: &str) -> String {
    let mut folded = String::with_capacity(word.len());
    fold_into(word, &mut folded);
    folded
}

/// [`fold`], appended to a buffer that a loop can use again.
pub(crate) fn fold_into(word: &str, folded: &mut String) {
    if word.is_ascii() {
        let start = folded.len();
        folded.push_str(word);
        folded[start..].make_ascii_lowercase();
        return;
    }
    for c in word.chars() {
        let mut base = plain_width(c);
        while let Some((letter, _)) = take_mark(base) {
            base = letter;
        }
        match base {
            _ if is_mark(base) => {}
            'đ' | 'Đ' | 'ð' | 'Ð' => folded.push('d'),
            'ł' | 'Ł' => folded.push('l'),
            'ø' | 'Ø' => folded.push('o'),
            'ħ' | 'Ħ' => folded.push('h'),
            'ŧ' | 'Ŧ' => folded.push('t'),
            'ı' => folded.push('i'),
            'ß' | 'ẞ' => folded.push_str("ss"),
            'æ' | 'Æ' => folded.push_str("ae"),
            'œ' | 'Œ' => folded.push_str("oe"),
            'þ' | 'Þ' => folded.push_str("th"),
            _ => folded.extend(base.to_lowercase().filter(|&lower| !is_mark(lower))),
        }
    }
}

/// The strict form: lower case with every mark kept, so that `Hằng` is not `hang`.
///
/// Marks are taken off their letters and put in one order, so that the same word is the same string however its file
/// spelled it: as one character, as a letter and marks, or in the mixed way of Vietnamese code pages.
///
/// ```
/// use concord_engine::text::fold_case;
/// assert_eq!(fold_case("Việt"), fold_case("Vie\u{302}\u{323}t"));
/// assert_ne!(fold_case("Việt"), fold_case("Viet"));
/// ```
pub fn fold_case(word: &str) -> String {
    if word.is_ascii() {
        return word.to_ascii_lowercase();
    }
    let mut folded = String::with_capacity(word.len() + 8);
    let mut marks: Vec<char> = Vec::new();
    for c in word.chars().map(plain_width).flat_map(char::to_lowercase) {
        if is_mark(c) {
            marks.push(c);
            continue;
        }
        put_marks(&mut folded, &mut marks);
        let mut base = c;
        while let Some((letter, mark)) = take_mark(base) {
            marks.push(mark);
            base = letter;
        }
        folded.push(base);
    }
    put_marks(&mut folded, &mut marks);
    folded
}

/// Lower case letter by letter, marks as they were, for showing. The standard library also minds the sigma at the end of
/// a Greek word, for which it would bring two more tables into the page.
///
/// ```
/// assert_eq!(concord_engine::text::lower_case("VIỆT Nam"), "việt nam");
/// ```
pub fn lower_case(text: &str) -> String {
    text.chars().flat_map(char::to_lowercase).collect()
}

fn put_marks(folded: &mut String, marks: &mut Vec<char>) {
    order::sort(marks);
    folded.extend(marks.drain(..));
}

/// Full-width forms of ASCII (U+FF01 to U+FF5E) as East Asian keyboards make them.
fn plain_width(c: char) -> char {
    match c {
        '\u{ff01}'..='\u{ff5e}' => char::from_u32(c as u32 - 0xff01 + 0x21).unwrap_or(c),
        _ => c,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn marks_and_case_fold_away() {
        for (word, folded) in [
            ("Lê Thị Thu Hằng", "le thi thu hang"),
            ("ẤN ĐỘ", "an do"),
            ("Zürich", "zurich"),
            ("Łódź", "lodz"),
            ("Straße", "strasse"),
            ("İstanbul", "istanbul"),
            ("Ωραία", "ωραια"),
            ("Йога", "иога"),
            ("が", "が"),
            ("Vie\u{302}\u{323}t", "viet"),
        ] {
            assert_eq!(fold(word), folded, "{word}");
        }
    }
}
