//! The lines of a text, without the white space around them.

use crate::text::{Span, fold};

/// A line that is not blank.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) struct Line {
    /// Where it stands, without white space around it; never empty.
    pub(super) span: Span,
    /// Whether a blank line stands before it, or the text begins with it.
    pub(super) blank_before: bool,
}

/// The lines of a text that are not blank, in order. Every kind of line break counts.
pub(super) fn read_lines(text: &str) -> Vec<Line> {
    let mut lines = Vec::new();
    let mut blank_before = true;
    let mut start = 0;
    for row in text.split_inclusive(['\n', '\r', '\u{85}', '\u{2028}', '\u{2029}']) {
        let row_start = start;
        start += row.len();
        let content = row.trim();
        if content.is_empty() {
            // The `\n` of `\r\n` ends the line before it and makes no blank one.
            blank_before |= !(row == "\n" && text.get(..row_start).is_some_and(|before| before.ends_with('\r')));
            continue;
        }
        let content_start = row_start + (row.len() - row.trim_start().len());
        lines.push(Line { span: Span::new(content_start, content_start + content.len()), blank_before });
        blank_before = false;
    }
    lines
}

/// A line without the sign that makes it an item of a list; the line as it is where it has none.
pub(super) fn strip_bullet(line: &str) -> &str {
    split_bullet(line).map_or(line, |(_, item)| item)
}

/// Whether a line is an item of a list: `- …`, `• …`, `1. …`, `b) …`, or a bullet alone, whose text is in the next line.
pub(super) fn is_bulleted(line: &str) -> bool {
    split_bullet(line).is_some()
}

/// Whether a line is nothing but a bullet.
pub(super) fn is_bare_bullet(line: &str) -> bool {
    split_bullet(line).is_some_and(|(_, item)| item.is_empty())
}

fn split_bullet(line: &str) -> Option<(&str, &str)> {
    const BULLETS: [char; 13] = ['-', '–', '—', '•', '*', '·', '▪', '■', '●', '○', '‣', '◦', '►'];
    let mut rest = line.trim_start_matches(BULLETS);
    let mut sign_len = line.len() - rest.len();
    if sign_len == 0 {
        let body = line.strip_prefix('(').unwrap_or(line);
        let number_len = body.bytes().take_while(u8::is_ascii_digit).count();
        let letter_len = body.bytes().take(1).filter(u8::is_ascii_lowercase).count();
        let is_short = (1..=2).contains(&number_len);
        let n = if is_short { number_len } else { letter_len };
        let after = body.get(n..)?;
        // `1.` and `1)` but not `a.`, which ends a sentence.
        let has_mark = after.starts_with(')') || (is_short && after.starts_with('.'));
        if n == 0 || !has_mark {
            return None;
        }
        sign_len = line.len() - after.len() + 1;
        rest = line.get(sign_len..)?;
    } else if line.chars().take_while(|c| BULLETS.contains(c)).count() > 1 {
        // `---` draws a rule.
        return None;
    }
    (rest.is_empty() || rest.starts_with(char::is_whitespace))
        .then(|| (line.get(..sign_len).unwrap_or(""), rest.trim()))
}

/// A line for comparing with known ones: folded, single spaces, no marks at either end. `Other News:` is `other news`.
pub(super) fn plain(line: &str) -> String {
    let folded = fold(line);
    let words: Vec<&str> = folded.trim_matches(|c: char| !c.is_alphanumeric()).split_whitespace().collect();
    words.join(" ")
}

/// Length for a reader, in characters.
pub(super) fn n_chars(line: &str) -> usize {
    line.chars().count()
}

/// Words between white space; a text in a script without spaces counts two characters to a word.
pub(super) fn n_words(line: &str) -> usize {
    let wide = line.chars().filter(|&c| matches!(c, '\u{3041}'..='\u{30ff}' | '\u{3400}'..='\u{9fff}')).count();
    line.split_whitespace().count().max(wide / 2)
}

/// Whether a line is in a script that ends sentences with a space, and words with nothing: Thai, Lao.
pub(super) fn is_without_stops(line: &str) -> bool {
    let n = line.chars().filter(|&c| matches!(c, '\u{0e00}'..='\u{0eff}')).count();
    n * 2 > n_chars(line)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_are_told_by_any_break_and_know_of_blank_ones() {
        let text = "\u{a0}one \r\ntwo\r\n \r\nthree\rfour\n\nfive";
        let lines: Vec<_> = read_lines(text).iter().map(|line| (line.span.of(text), line.blank_before)).collect();
        assert_eq!(lines, [("one", true), ("two", false), ("three", true), ("four", false), ("five", true)]);
        assert!(read_lines(" \n\n\t").is_empty());
    }

    #[test]
    fn bullets_are_told_from_dashes_and_numbers() {
        for (line, item) in [
            ("- one", Some("one")),
            ("• one", Some("one")),
            ("12. one", Some("one")),
            ("(3) one", Some("one")),
            ("b) one", Some("one")),
            ("-", Some("")),
            ("-one", None),
            ("--- one", None),
            ("2024. one", None),
            ("a. one", None),
            ("3.5 percent", None),
            ("", None),
        ] {
            assert_eq!(split_bullet(line).map(|(_, item)| item), item, "{line}");
        }
    }
}
