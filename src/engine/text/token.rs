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
    let mut chars = text.char_indices().peekable();
    std::iter::from_fn(move || {
        loop {
            let (start, first) = chars.next()?;
            let mut end = start + first.len_utf8();
            if is_unspaced(first) {
                return Some(Token { span: Span::new(start, end) });
            }
            if !first.is_alphanumeric() {
                continue;
            }
            while let Some(&(at, c)) = chars.peek() {
                if is_unspaced(c) || !(c.is_alphanumeric() || is_mark(c)) {
                    break;
                }
                end = at + c.len_utf8();
                chars.next();
            }
            return Some(Token { span: Span::new(start, end) });
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
