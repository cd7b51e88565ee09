//! Words as a reader sees them, from white space to white space: where an excerpt may be cut.

/// Where the word begins that a token is part of: `Japan’s` is one word of two tokens.
pub(crate) fn start_of_word(text: &str, token_start: usize) -> usize {
    let before = &text[..token_start];
    let start = before.trim_end_matches(|c: char| !c.is_whitespace()).len();
    if token_start - start > LONGEST_WORD { token_start } else { start }
}

/// Where the word ends that a token is part of, with the signs after it.
pub(crate) fn end_of_word(text: &str, token_end: usize) -> usize {
    let after = &text[token_end..];
    let length = after.find(char::is_whitespace).unwrap_or(after.len());
    if length > LONGEST_WORD { token_end } else { token_end + length }
}

/// How many bytes of a word are added to a token at its edge. Longer runs without white space are links,
/// or of a script that has none: there the edge of a token is as good.
const LONGEST_WORD: usize = 32;

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::tokenize;

    #[test]
    fn a_word_reaches_from_white_space_to_white_space() {
        for (text, token, word) in [
            ("of Japan’s International", "s", "Japan’s"),
            ("the COVID-19, and", "COVID", "COVID-19,"),
            ("(visa) is", "visa", "(visa)"),
            ("a visa", "visa", "visa"),
            ("東京にあるベトナム大使館も日本大使館は京都にあり、ラオス大使館は東京にある", "館", "館"),
            (
                "see https://example.org/a/very/long/path/that/has/no/end/file/or/so/it/seems/from/where/one/stands now",
                "file",
                "file",
            ),
        ] {
            let at = tokenize(text).map(|token| token.span.range()).find(|range| &text[range.clone()] == token);
            let range = at.expect("the token is there");
            assert_eq!(&text[start_of_word(text, range.start)..end_of_word(text, range.end)], word, "{text}");
        }
    }
}
