//! Titles beside names: `Deputy Foreign Minister X`, `X, Director of Y,`.

use std::ops::Range;

use super::sentence::Sentence;
use super::token::TokenKind;
use super::words::{
    is_former, is_function_word, is_honorific, is_like_verb, is_post, is_post_modifier, is_post_tail, is_vague_post,
    report_of,
};
use crate::entity::EntityKind;

/// A title, as a range of tokens.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Title {
    pub(super) range: Range<usize>,
    /// The token of the first organization in it.
    pub(super) organization: Option<usize>,
    pub(super) is_former: bool,
    /// The first token of the phrase: an article or honorific may stand before the title.
    pub(super) phrase_start: usize,
    /// The token after the phrase, with the comma that closes it.
    pub(super) phrase_end: usize,
}

/// How far a title reaches, in tokens.
const LONGEST_TITLE: usize = 16;

/// The start of the honorifics before a name: `Mr.`, `H.E.`.
pub(super) fn skip_honorifics(sentence: &Sentence<'_>, name: usize) -> usize {
    let mut start = name;
    loop {
        let word_at = match start.checked_sub(1) {
            Some(at) if sentence.is_mark(at, '.') && at > 0 => at - 1,
            Some(at) => at,
            None => return start,
        };
        if !is_honorific(sentence.word(word_at)) || sentence.kind(word_at) != Some(TokenKind::Capital) {
            return start;
        }
        start = word_at;
    }
}

/// The title right before a name.
pub(super) fn read_title_before(sentence: &Sentence<'_>, name: usize) -> Option<Title> {
    let polite = skip_honorifics(sentence, name);
    let mut end = polite;
    // `Chairman of the University (IUHW) X`.
    if sentence.is_mark_before(end, ')') {
        end = (end.saturating_sub(4)..end).rfind(|&at| sentence.is_mark(at, '('))?;
    }
    // `the chief executive, Anna Novak,`: the name is an apposition, so it ends with a comma or the sentence.
    let is_apposed = sentence.is_mark_before(end, ',');
    if is_apposed {
        let after = name + 1;
        if !(sentence.is_mark(after, ',') || sentence.is_stop(after) || is_like_verb(sentence.word(after))) {
            return None;
        }
        end -= 1;
    }
    let head = find_head_before(sentence, end)?;
    // `Minister for Agriculture and`: the name has swallowed the rest.
    if is_function_word(sentence.word_before(end)) {
        return None;
    }
    let start = read_modifiers(sentence, head);
    let mut start = join_second_post(sentence, start);
    while start < head && matches!(sentence.kind(start), Some(TokenKind::Owner | TokenKind::Mark(_))) {
        start += 1;
    }
    // `the company's chief executive`: whose it is stands outside, unless it is a name.
    let owner = (start..head).rfind(|&at| {
        sentence.kind(at) == Some(TokenKind::Owner)
            && sentence.tokens[at].span.len() > 1
            && at > 0
            && sentence.kind(at - 1) == Some(TokenKind::Lower)
    });
    start = owner.map_or(start, |at| at + 1);
    if is_apposed && !is_definite(sentence, start) {
        return None;
    }
    let phrase_start = if is_article(sentence.word_before(start)) { start - 1 } else { start };
    title_of(sentence, start..end, head, phrase_start..name + 1)
}

/// Whether a title with a comma before the name means one person: `the director, Ms. X`, `Aichi's director, Ms. X`.
fn is_definite(sentence: &Sentence<'_>, start: usize) -> bool {
    let before = sentence.word_before(start);
    is_article(before)
        || matches!(before, "his" | "her" | "its" | "their")
        || sentence.kind(start + 1) == Some(TokenKind::Owner)
        || start > 0 && sentence.kind(start - 1) == Some(TokenKind::Owner)
        || start == 0
}

fn is_article(word: &str) -> bool {
    matches!(word, "the" | "a" | "an")
}

/// The head of a title that ends at a place: the nearest post before it, with what it is of between them.
fn find_head_before(sentence: &Sentence<'_>, end: usize) -> Option<usize> {
    let lowest = end.saturating_sub(LONGEST_TITLE);
    let mut at = end;
    while at > lowest {
        at -= 1;
        let word = sentence.word(at);
        if is_post(word) {
            let next = at + 1;
            let is_direct = next == end || (next + 1 == end && is_post_tail(sentence.word(next)));
            let next = if is_post_tail(sentence.word(next)) { next + 1 } else { next };
            let leads = sentence.is_any(next, &["of", "for", "to", "at", "in"]);
            return (is_direct || leads).then_some(at);
        }
        if !may_be_complement(sentence, at) {
            return None;
        }
    }
    None
}

/// Whether a token can stand in what a post is of.
fn may_be_complement(sentence: &Sentence<'_>, at: usize) -> bool {
    match sentence.kind(at) {
        Some(TokenKind::Name(_)) => sentence.is_title_name(at),
        Some(TokenKind::Owner) => true,
        Some(TokenKind::Mark('-' | '–')) => {
            at > 0 && sentence.is_title_name(at - 1) && sentence.is_title_name(at + 1)
        }
        Some(TokenKind::Mark(mark)) => mark == '&',
        Some(TokenKind::Capital) => !is_function_word(sentence.word(at)),
        Some(TokenKind::Lower) => {
            let word = sentence.word(at);
            matches!(word, "of" | "the" | "for" | "and" | "to" | "in" | "at" | "on" | "under")
                || !(is_function_word(word) || is_like_verb(word))
        }
        None => false,
    }
}

/// The first token of what stands before the head: `Vietnamese Deputy Foreign | Minister`.
fn read_modifiers(sentence: &Sentence<'_>, head: usize) -> usize {
    const MOST_LOWER: usize = 2;
    let is_lower_head = sentence.kind(head) == Some(TokenKind::Lower);
    let (mut start, mut n_lower) = (head, 0);
    while start > 0 && head - start < LONGEST_TITLE {
        let at = start - 1;
        let word = sentence.word(at);
        let fits = match sentence.kind(at) {
            Some(TokenKind::Capital) => {
                !(is_function_word(word) || is_honorific(word) || at == 0 && is_like_verb(word))
            }
            Some(TokenKind::Name(_)) if sentence.name_kind(at) == Some(EntityKind::Place) => {
                // `in Tokyo Prime Minister X`: the place is where, not of what.
                sentence.kind(at + 1) == Some(TokenKind::Owner)
                    || !matches!(sentence.word_before(at), "in" | "at" | "from")
            }
            Some(TokenKind::Name(_)) => sentence.is_title_name(at),
            // `Viet Nam-Japan Friendship Ambassador`.
            Some(TokenKind::Mark('-' | '–')) => {
                at > 0 && sentence.is_title_name(at - 1) && sentence.is_title_name(at + 1)
            }
            Some(TokenKind::Owner) => at > 0 && !sentence.is_person(at - 1),
            Some(TokenKind::Lower) if is_post_modifier(word) => true,
            // `farmers' union leader`: a few plain words before a plain post.
            Some(TokenKind::Lower) => {
                n_lower += 1;
                is_lower_head
                    && n_lower <= MOST_LOWER
                    && !is_function_word(word)
                    && !is_like_verb(word)
                    && !word.ends_with("ly")
            }
            _ => false,
        };
        if !fits || sentence.is_person(at) {
            break;
        }
        start = at;
    }
    // A person who owns is not part of the title: `Collins's deputy`.
    while start < head && sentence.kind(start) == Some(TokenKind::Owner) {
        start += 1;
    }
    start
}

/// `Deputy Prime Minister and | Foreign Minister X`: two posts of one person.
fn join_second_post(sentence: &Sentence<'_>, start: usize) -> usize {
    if start < 2 || sentence.word(start - 1) != "and" || !is_post(sentence.word(start - 2)) {
        return start;
    }
    let first = read_modifiers(sentence, start - 2);
    if is_article(sentence.word_before(first)) { start } else { first }
}

fn title_of(sentence: &Sentence<'_>, range: Range<usize>, head: usize, phrase: Range<usize>) -> Option<Title> {
    let organization = range.clone().find(|&at| sentence.name_kind(at) == Some(EntityKind::Organization));
    if is_vague_post(sentence.word(head)) && organization.is_none() && range.len() < 2 {
        return None;
    }
    let is_former = range.clone().any(|at| is_former(sentence.word(at)))
        || range.start.checked_sub(1).is_some_and(|at| is_former(sentence.word(at)));
    (!range.is_empty()).then_some(Title {
        range,
        organization,
        is_former,
        phrase_start: phrase.start,
        phrase_end: phrase.end,
    })
}

/// The title after a name and a comma: `X, Director of the Department, National Police Agency,`.
pub(super) fn read_title_after(sentence: &Sentence<'_>, name: usize) -> Option<Title> {
    let comma = name + 1;
    if !sentence.is_mark(comma, ',') {
        return None;
    }
    let mut start = comma + 1;
    if sentence.is_any(start, &["who"]) && sentence.is_any(start + 1, &["is", "was", "serves", "served"]) {
        start += 2;
    }
    let title = read_title_at(sentence, start)?;
    let end = title.phrase_end;
    let closes = sentence.is_mark(end, ',');
    // `president of the Board since 2012,`.
    let is_dated = sentence.is_any(end, &["since", "until", "from"]);
    if closes || is_dated || sentence.is_stop(end) || sentence.is_mark(end, ')') || sentence.is_mark(end, '”') {
        return Some(Title { phrase_start: name, phrase_end: end + usize::from(closes), ..title });
    }
    // `X, Deputy Defence Minister hosted`: the comma was forgotten.
    if report_of(sentence.word(end)).is_some() || sentence.is_any(end, &["hosted", "held", "met", "received", "signed"])
    {
        return Some(Title { phrase_start: name, ..title });
    }
    // The last of a list of persons: `..., and Mr. Y, Head of Z and officers of W`.
    let ends_list = sentence.word(end) == "and";
    ends_list.then_some(Title { phrase_start: name, ..title })
}

/// A title in the predicate: `X is the ambassador to Y`, `X was appointed director of Z`.
pub(super) fn read_title_of_predicate(sentence: &Sentence<'_>, name: usize) -> Option<Title> {
    let mut at = name + 1;
    if sentence.is_any(at, &["has", "had"]) && sentence.word(at + 1) == "been" {
        at += 2;
    } else if sentence.is_any(at, &["is", "was"]) {
        at += 1;
    } else {
        return None;
    }
    let is_named = sentence.is_any(at, &["appointed", "named", "elected", "nominated"]);
    if is_named && sentence.word(at) == "nominated" {
        return None;
    }
    at += usize::from(is_named);
    at += usize::from(sentence.is_any(at, &["as"]));
    let title = read_title_at(sentence, at)?;
    let has_complement =
        title.range.clone().any(|at| sentence.is_any(at, &["of", "to", "for"])) || title.organization.is_some();
    (has_complement || is_named).then_some(Title { phrase_start: name, phrase_end: name + 1, ..title })
}

/// A title that begins at a place, with what it is of.
fn read_title_at(sentence: &Sentence<'_>, at: usize) -> Option<Title> {
    let mut start = at;
    let mut former = false;
    while sentence.is_any(start, &["the", "a", "an", "now", "also", "currently", "once"]) {
        former |= sentence.word(start) == "once";
        start += 1;
    }
    let mut head = start;
    loop {
        let word = sentence.word(head);
        if is_post(word) && !leads_to_post(sentence, head) {
            break;
        }
        let fits = head < start + 8
            && !sentence.is_person(head)
            && match sentence.kind(head) {
                Some(TokenKind::Capital) => !is_function_word(word) && !is_honorific(word),
                Some(TokenKind::Name(_)) => sentence.is_title_name(head),
                Some(TokenKind::Owner) => head > start,
                Some(TokenKind::Lower) => {
                    is_post(word) || is_post_modifier(word) || !(is_function_word(word) || is_like_verb(word))
                }
                _ => false,
            };
        if !fits {
            return None;
        }
        head += 1;
    }
    let mut end = head + 1;
    end += usize::from(is_post_tail(sentence.word(end)));
    if sentence.word(end) == "and" && is_post(sentence.word(end + 1)) {
        end += 2;
    }
    if sentence.is_any(end, &["of", "for", "to", "at", "in"]) {
        end = read_complement(sentence, end);
    }
    // `, the National Police Agency,`: what the organization belongs to.
    while sentence.is_mark(end, ',') {
        let mut next = end + 1;
        next += usize::from(sentence.word(next) == "the");
        let is_org = sentence.name_kind(next) == Some(EntityKind::Organization);
        let closes = sentence.is_mark(next + 1, ',') || sentence.is_stop(next + 1) || sentence.word(next + 1) == "and";
        if !(is_org && closes) || (sentence.word(next + 1) == "and" && sentence.is_person(next + 2)) {
            break;
        }
        end = next + 1;
    }
    let mut title = title_of(sentence, start..end, head, start..end)?;
    title.is_former |= former;
    Some(title)
}

/// Whether a post is only the first word of a longer one: `Deputy | Defence Minister`.
fn leads_to_post(sentence: &Sentence<'_>, post: usize) -> bool {
    const MOST_BETWEEN: usize = 3;
    for at in post + 1..post + 2 + MOST_BETWEEN {
        let word = sentence.word(at);
        if is_post(word) {
            return true;
        }
        if !(sentence.is_capital(at) || is_post_modifier(word)) || is_post_tail(word) {
            return false;
        }
    }
    false
}

/// The end of what a post is of.
fn read_complement(sentence: &Sentence<'_>, start: usize) -> usize {
    let mut end = start;
    while end < start + LONGEST_TITLE && !sentence.is_stop(end) {
        let begins_person = sentence.word(end) == "and"
            && (sentence.is_person(end + 1)
                || is_honorific(sentence.word(end + 1))
                || is_post(sentence.word(end + 1))
                || sentence.is_any(end + 1, &["officers", "officials", "representatives"]));
        if begins_person || !may_be_complement(sentence, end) || sentence.is_person(end) {
            break;
        }
        end += 1;
    }
    while end > start && sentence.is_any(end - 1, &["of", "the", "for", "and", "to", "in", "at", "on"]) {
        end -= 1;
    }
    end
}
