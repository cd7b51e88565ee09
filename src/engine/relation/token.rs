//! A block cut into sentences of tokens, in which a name is one token. Not the tokens of the search index.

use crate::entity::Mention;
use crate::text::Span;

/// A word, a name or a mark.
#[derive(Clone, Debug)]
pub(super) struct Token {
    /// Where it stands.
    pub(super) span: Span,
    /// A word in lower case; empty for names and marks.
    pub(super) word: String,
    /// What it is.
    pub(super) kind: TokenKind,
}

/// What a token is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum TokenKind {
    /// A word that starts in lower case, or a number.
    Lower,
    /// A word that starts with a capital.
    Capital,
    /// A mention, by its place in the list.
    Name(u32),
    /// The `'s` of an owner.
    Owner,
    /// Any other character. Straight quotation marks are given as `“` and `”`.
    Mark(char),
}

impl Token {
    fn is_mark(&self, mark: char) -> bool {
        self.kind == TokenKind::Mark(mark)
    }
}

/// The longest sentence that is read, in tokens. What is longer is a list or a table, and holds no statement.
const LONGEST_SENTENCE: usize = 400;

/// Words longer than this, in bytes, are no words.
const LONGEST_WORD: usize = 60;

/// Calls `visit` with each sentence of a block, in order. A quotation of several sentences stays with the sentence that
/// it stands in.
pub(super) fn for_each_sentence(text: &str, block: Span, mentions: &[Mention], visit: &mut dyn FnMut(&[Token])) {
    let mut splitter = Splitter { held: Vec::new(), is_quoted: false, is_overlong: false, visit };
    let mut reader = Reader {
        text,
        at: block.start as usize,
        end: (block.end as usize).min(text.len()),
        mentions,
        next: mentions.partition_point(|mention| mention.span.start < block.start),
    };
    while let Some(token) = reader.read() {
        splitter.push(token);
    }
    splitter.end_block();
}

struct Reader<'t> {
    text: &'t str,
    at: usize,
    end: usize,
    mentions: &'t [Mention],
    next: usize,
}

impl Reader<'_> {
    fn read(&mut self) -> Option<Token> {
        loop {
            let first = self.text.get(self.at..self.end)?.chars().next()?;
            if first.is_whitespace() {
                self.at += first.len_utf8();
                continue;
            }
            let start = self.at;
            while self.mentions.get(self.next).is_some_and(|mention| (mention.span.start as usize) < start) {
                self.next += 1;
            }
            let name = self.mentions.get(self.next).filter(|mention| mention.span.start as usize == start);
            if let Some(mention) =
                name.filter(|mention| !mention.span.is_empty() && mention.span.end as usize <= self.end)
            {
                let span = Span { end: self.name_end(mention.span), ..mention.span };
                self.at = span.end as usize;
                let kind = TokenKind::Name(self.next as u32);
                return Some(Token { span, word: String::new(), kind });
            }
            let (end, kind) = self.read_plain(first);
            self.at = end;
            let span = Span::new(start, end);
            let word = match kind {
                TokenKind::Lower | TokenKind::Capital if end - start <= LONGEST_WORD => {
                    span.of(self.text).to_lowercase()
                }
                _ => String::new(),
            };
            return Some(Token { span, word, kind });
        }
    }

    /// The end of a name, without the full stop that ends its sentence: `of Hafen AG. Then`, but not `U.S. Then`.
    fn name_end(&self, span: Span) -> u32 {
        let name = span.of(self.text);
        let last = name.rsplit(char::is_whitespace).next().unwrap_or("");
        let rest = self.text.get(span.end as usize..self.end).unwrap_or("");
        let is_last = rest.trim_start_matches(['”', '"', ')']).is_empty();
        let goes_on = matches!(last, "Inc." | "Co." | "Corp." | "Ltd." | "Jr." | "Sr.");
        let opens =
            rest.trim_start().chars().next().is_some_and(char::is_uppercase) && rest.starts_with(char::is_whitespace);
        let is_stop = last.len() > 2 && last.ends_with('.') && !last[..last.len() - 1].contains('.');
        if is_stop && (is_last || (opens && !goes_on)) { span.end - 1 } else { span.end }
    }

    /// The end and kind of a token that is no name.
    fn read_plain(&self, first: char) -> (usize, TokenKind) {
        let limit =
            self.mentions.get(self.next).map_or(self.end, |mention| (mention.span.start as usize).min(self.end));
        let limit = if limit > self.at { limit } else { self.end };
        let rest = self.text.get(self.at..limit).unwrap_or("");
        let after_first = self.at + first.len_utf8();
        if !first.is_alphanumeric() {
            return self.read_mark(first, after_first);
        }
        let mut chars = rest.char_indices().peekable();
        let mut end = after_first;
        while let Some((at, c)) = chars.next() {
            let next = chars.peek().map(|&(_, next)| next);
            let joins = match c {
                _ if c.is_alphanumeric() || is_combining(c) => true,
                '-' | '‐' | '‑' => next.is_some_and(char::is_alphanumeric),
                // `don't`, but the `s` of an owner stands alone.
                '\'' | '’' => next.is_some_and(|next| next.is_alphanumeric() && !matches!(next, 's' | 'S')),
                '.' | ',' => {
                    next.is_some_and(|next| next.is_ascii_digit()) && rest[..at].ends_with(|c: char| c.is_ascii_digit())
                }
                _ => false,
            };
            if !joins {
                break;
            }
            end = self.at + at + c.len_utf8();
        }
        let kind = if first.is_uppercase() { TokenKind::Capital } else { TokenKind::Lower };
        (end, kind)
    }

    fn read_mark(&self, mark: char, after: usize) -> (usize, TokenKind) {
        let before = self.text.get(..self.at).and_then(|before| before.chars().next_back());
        let next = self.text.get(after..self.end).and_then(|rest| rest.chars().next());
        let follows_word = before.is_some_and(char::is_alphanumeric);
        match mark {
            '\'' | '’' if follows_word && matches!(next, Some('s' | 'S')) => {
                let rest = self.text.get(after + 1..self.end).and_then(|rest| rest.chars().next());
                if rest.is_none_or(|c| !c.is_alphanumeric()) {
                    return (after + 1, TokenKind::Owner);
                }
                (after, TokenKind::Mark('’'))
            }
            '\'' | '’' if follows_word && before == Some('s') => (after, TokenKind::Owner),
            '"' => {
                let opens = before.is_none_or(|c| c.is_whitespace() || matches!(c, '(' | '[' | '—' | '–' | '“'))
                    && next.is_some_and(|c| !c.is_whitespace());
                (after, TokenKind::Mark(if opens { '“' } else { '”' }))
            }
            '«' | '「' | '„' => (after, TokenKind::Mark('“')),
            '»' | '」' => (after, TokenKind::Mark('”')),
            other => (after, TokenKind::Mark(other)),
        }
    }
}

const fn is_combining(c: char) -> bool {
    matches!(c, '\u{300}'..='\u{36f}')
}

struct Splitter<'v> {
    held: Vec<Token>,
    is_quoted: bool,
    is_overlong: bool,
    visit: &'v mut dyn FnMut(&[Token]),
}

impl Splitter<'_> {
    fn push(&mut self, token: Token) {
        if !self.is_quoted && ends_before(&self.held, &token) {
            self.end_sentence();
        }
        if self.held.len() >= LONGEST_SENTENCE {
            if self.is_quoted {
                // The quotation was never closed, or is a speech.
                self.split_plainly();
            } else {
                self.is_overlong = true;
                // The end decides where the sentence ends; the rest is not read.
                self.held.drain(..LONGEST_SENTENCE - 4);
            }
        }
        match token.kind {
            TokenKind::Mark('“') => self.is_quoted = true,
            TokenKind::Mark('”') => self.is_quoted = false,
            _ => {}
        }
        self.held.push(token);
    }

    fn end_sentence(&mut self) {
        if !self.is_overlong && !self.held.is_empty() {
            (self.visit)(&self.held);
        }
        self.held.clear();
        self.is_overlong = false;
    }

    fn end_block(&mut self) {
        if self.is_quoted {
            self.split_plainly();
        }
        self.end_sentence();
    }

    /// Cuts what is held at every full stop, inside quotation marks too.
    fn split_plainly(&mut self) {
        self.is_quoted = false;
        let held = std::mem::take(&mut self.held);
        let mut start = 0;
        for at in 1..held.len() {
            if ends_before(&held[start..at], &held[at]) {
                if !self.is_overlong {
                    (self.visit)(&held[start..at]);
                }
                self.is_overlong = false;
                start = at;
            }
        }
        self.held = held;
        self.held.drain(..start);
        if self.held.len() >= LONGEST_SENTENCE {
            self.is_overlong = true;
            self.held.drain(..LONGEST_SENTENCE - 4);
        }
    }
}

/// Whether a sentence ends between the tokens and the next one.
fn ends_before(tokens: &[Token], next: &Token) -> bool {
    let is_closing = |token: &&Token| matches!(token.kind, TokenKind::Mark('”' | ')' | ']' | '’' | '\''));
    let n_closing = tokens.iter().rev().take(3).take_while(is_closing).count();
    let tokens_before = &tokens[..tokens.len() - n_closing];
    let Some(stop) = tokens_before.last() else { return false };
    let is_apart = tokens.last().is_some_and(|last| last.span.end < next.span.start);
    match stop.kind {
        TokenKind::Mark('。' | '！' | '？') => !is_closing(&next),
        TokenKind::Mark('.' | '!' | '?' | '…') if is_apart && next.kind != TokenKind::Lower => {
            let word = tokens_before.len().checked_sub(2).map(|at| &tokens_before[at]);
            let is_short = word.is_some_and(|word| {
                word.span.end == stop.span.start && (is_short_form(&word.word) || is_initial(word))
            });
            !(stop.is_mark('.') && is_short)
        }
        _ => false,
    }
}

fn is_short_form(word: &str) -> bool {
    const SHORT_FORMS: [&str; 25] = [
        "mr", "mrs", "ms", "dr", "prof", "assoc", "gen", "col", "lt", "maj", "capt", "sgt", "sen", "rep", "gov", "hon",
        "st", "no", "vs", "eng", "lieut", "brig", "adm", "supt", "cmdr",
    ];
    SHORT_FORMS.contains(&word)
}

fn is_initial(word: &Token) -> bool {
    word.kind == TokenKind::Capital && word.word.chars().count() == 1
}
