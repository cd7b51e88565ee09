//! A sentence as the rules see it.

use std::ops::Range;

use super::token::{Token, TokenKind};
use super::words::is_function_word;
use crate::entity::{Entity, EntityId, EntityKind, Mention};
use crate::text::Span;

/// The tokens of a sentence with the text and the names around them. Places past either end hold nothing.
pub(super) struct Sentence<'a> {
    pub(super) text: &'a str,
    pub(super) tokens: &'a [Token],
    pub(super) mentions: &'a [Mention],
    pub(super) entities: &'a [Entity],
}

impl Sentence<'_> {
    /// Number of tokens.
    pub(super) fn len(&self) -> usize {
        self.tokens.len()
    }

    /// The word at a place, in lower case; empty for a name, a mark and past the end.
    pub(super) fn word(&self, at: usize) -> &str {
        self.tokens.get(at).map_or("", |token| &token.word)
    }

    /// The word before a place; empty at the start.
    pub(super) fn word_before(&self, at: usize) -> &str {
        at.checked_sub(1).map_or("", |before| self.word(before))
    }

    /// Whether the word at a place is one of a list.
    pub(super) fn is_any(&self, at: usize, words: &[&str]) -> bool {
        let word = self.word(at);
        !word.is_empty() && words.contains(&word)
    }

    /// Whether a mark stands at a place.
    pub(super) fn is_mark(&self, at: usize, mark: char) -> bool {
        self.kind(at) == Some(TokenKind::Mark(mark))
    }

    /// Whether a mark stands before a place.
    pub(super) fn is_mark_before(&self, at: usize, mark: char) -> bool {
        at.checked_sub(1).is_some_and(|before| self.is_mark(before, mark))
    }

    pub(super) fn kind(&self, at: usize) -> Option<TokenKind> {
        self.tokens.get(at).map(|token| token.kind)
    }

    /// The entity that the name at a place means.
    pub(super) fn entity(&self, at: usize) -> Option<EntityId> {
        match self.kind(at) {
            Some(TokenKind::Name(mention)) => self.mentions.get(mention as usize).map(|mention| mention.entity),
            _ => None,
        }
    }

    /// The kind of the name at a place.
    pub(super) fn name_kind(&self, at: usize) -> Option<EntityKind> {
        Some(self.entities.get(self.entity(at)?.index())?.kind)
    }

    /// Whether a person is named at a place.
    pub(super) fn is_person(&self, at: usize) -> bool {
        self.name_kind(at) == Some(EntityKind::Person)
    }

    /// Whether the name at a place can stand in a title: an organization, a place, a nationality.
    pub(super) fn is_title_name(&self, at: usize) -> bool {
        matches!(self.name_kind(at), Some(EntityKind::Organization | EntityKind::Place | EntityKind::Group))
    }

    /// Whether the token at a place is a plain word with a capital that means something.
    pub(super) fn is_capital(&self, at: usize) -> bool {
        self.kind(at) == Some(TokenKind::Capital) && !is_function_word(self.word(at))
    }

    /// Whether a place ends a clause: a stop, a closing mark, the end.
    pub(super) fn is_stop(&self, at: usize) -> bool {
        match self.kind(at) {
            // Inside a sentence it belongs to a short form: `Mr.`
            Some(TokenKind::Mark('.')) => {
                matches!(self.kind(at + 1), None | Some(TokenKind::Mark('.' | '”' | ')' | ']' | '/')))
            }
            Some(TokenKind::Mark(mark)) => matches!(mark, '!' | '?' | '…' | ';' | '|'),
            Some(_) => false,
            None => true,
        }
    }

    /// The bytes from the first token of a range to the last.
    pub(super) fn span(&self, range: Range<usize>) -> Span {
        match (self.tokens.get(range.start), range.end.checked_sub(1).and_then(|last| self.tokens.get(last))) {
            (Some(first), Some(last)) if range.start < range.end => {
                Span { start: first.span.start, end: last.span.end }
            }
            _ => Span::new(0, 0),
        }
    }

    /// For each token, whether it stands in quotation marks.
    pub(super) fn quoted(&self) -> Vec<bool> {
        let mut is_quoted = false;
        let read = |token: &Token| {
            match token.kind {
                TokenKind::Mark('“') => is_quoted = true,
                TokenKind::Mark('”') => is_quoted = false,
                _ => {}
            }
            is_quoted
        };
        self.tokens.iter().map(read).collect()
    }

    /// Where the text begins after a date line: `TOKYO, April 7 — The ...`.
    pub(super) fn text_start(&self) -> usize {
        const LONGEST_DATE_LINE: usize = 14;
        let mut start = 0;
        for at in 0..self.len().min(LONGEST_DATE_LINE) {
            match self.kind(at) {
                Some(TokenKind::Mark('—' | '–' | '-')) if at > 0 => start = at + 1,
                Some(TokenKind::Mark(',' | '(' | ')' | '/' | '.')) => {}
                Some(TokenKind::Name(_)) if !self.is_person(at) => {}
                Some(TokenKind::Capital | TokenKind::Lower)
                    if is_date_line_word(self.tokens[at].span.of(self.text)) => {}
                _ => break,
            }
        }
        start
    }
}

fn is_date_line_word(written: &str) -> bool {
    written.chars().all(|c| c.is_uppercase() || c.is_ascii_digit())
}
