//! The one tokenizer, for documents and for queries alike.

use super::letters::is_mark;
use super::span::Span;

/// An occurrence of a word in a text.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Token {
    /// Where it stands.
    pub span: Span,
}

/// The tokens of a text, in order.
///
/// A token is a run of letters, digits and the marks on them; everything else separates (`COVID-19` is two tokens,
/// `Japan's` is `Japan` and `s`). Chinese characters and kana, which are written without spaces, are one token each:
/// a word of several is found as a phrase, which is exact where a dictionary of words would guess.
/// An empty text has no tokens.
///
/// ```
/// use concord_engine::text::tokenize;
/// let text = "Việt Nam–日本, 2024";
/// let words: Vec<_> = tokenize(text).map(|token| token.span.of(text)).collect();
/// assert_eq!(words, ["Việt", "Nam", "日", "本", "2024"]);
/// ```
pub fn tokenize(text: &str) -> impl Iterator<Item = Token> + '_ {
    let mut at = 0;
    std::iter::from_fn(move || {
        // Most letters are ASCII and need no look at the tables of Unicode.
        let bytes = text.as_bytes();
        loop {
            while bytes.get(at).is_some_and(|byte| byte.is_ascii() && !byte.is_ascii_alphanumeric()) {
                at += 1;
            }
            let start = at;
            let first = text[at..].chars().next()?;
            at += first.len_utf8();
            if is_unspaced(first) {
                return Some(Token { span: Span::new(start, at) });
            }
            if !first.is_alphanumeric() {
                continue;
            }
            loop {
                while bytes.get(at).is_some_and(u8::is_ascii_alphanumeric) {
                    at += 1;
                }
                match text[at..].chars().next() {
                    Some(c) if !c.is_ascii() && !is_unspaced(c) && (c.is_alphanumeric() || is_mark(c)) => {
                        at += c.len_utf8();
                    }
                    _ => return Some(Token { span: Span::new(start, at) }),
                }
            }
        }
    })
}

/// Scripts written without spaces between words: Han, Hiragana, Katakana.
const fn is_unspaced(c: char) -> bool {
    matches!(c,
        '\u{3005}'..='\u{3007}' | '\u{3041}'..='\u{3096}' | '\u{309d}'..='\u{309f}' | '\u{30a1}'..='\u{30fa}'
        | '\u{30fc}'..='\u{30ff}' | '\u{3400}'..='\u{4dbf}' | '\u{4e00}'..='\u{9fff}' | '\u{f900}'..='\u{faff}'
        | '\u{20000}'..='\u{3134f}')
}
