//! Who can speak or meet in a sentence: persons and organizations with the words around their names.

use super::sentence::Sentence;
use super::title::{Title, read_title_after, read_title_before, read_title_of_predicate, skip_honorifics};
use super::token::TokenKind;
use super::words::{
    is_adverb, is_auxiliary, is_delegate_noun, is_description, is_function_word, is_like_verb, report_of,
};
use crate::entity::{EntityId, EntityKind};

/// A person or organization in a sentence, as a phrase of tokens.
#[derive(Clone, Debug)]
pub(super) struct Actor {
    pub(super) entity: EntityId,
    /// The token of the name.
    pub(super) name: usize,
    /// The first token of the phrase, with article, title and honorific.
    pub(super) start: usize,
    /// The token after the phrase, with an apposition and the comma that closes it.
    pub(super) end: usize,
    pub(super) is_person: bool,
    /// Whether it is `representatives of` an organization: they meet, but what they say is not its statement.
    pub(super) is_delegation: bool,
    pub(super) titles: Vec<Title>,
}

/// The actors of a sentence, in order; organizations inside titles are none.
pub(super) fn read_actors(sentence: &Sentence<'_>) -> Vec<Actor> {
    let mut actors: Vec<Actor> = Vec::new();
    for name in (0..sentence.len()).filter(|&at| sentence.is_person(at)) {
        // The first part of `Nam's deputy` is no actor, but its name may follow.
        let mut actor = Actor {
            entity: sentence.entity(name).expect("a person is a name"),
            name,
            start: skip_honorifics(sentence, name),
            end: name + 1,
            is_person: true,
            is_delegation: false,
            titles: Vec::new(),
        };
        if let Some(title) = read_title_before(sentence, name) {
            actor.start = title.phrase_start;
            let is_apposed =
                title.range.end < skip_honorifics(sentence, name) && sentence.is_mark(title.range.end, ',');
            actor.end += usize::from(is_apposed && sentence.is_mark(name + 1, ','));
            actor.titles.push(title);
        }
        if let Some(title) = read_title_after(sentence, name) {
            actor.end = title.phrase_end;
            actor.titles.push(title);
        } else if let Some(title) = read_title_of_predicate(sentence, name) {
            actor.titles.push(title);
        }
        // `his Slovak counterpart, X,`.
        let is_apposed = sentence.is_mark_before(actor.start, ',')
            && is_description(sentence.word_before(actor.start - 1))
            && sentence.is_mark(actor.end, ',');
        if is_apposed {
            actor.start -= 1;
            actor.end += 1;
        }
        actor.start = skip_description(sentence, actor.start);
        actor.end = skip_origin(sentence, actor.end);
        actors.push(actor);
    }
    let n_persons = actors.len();
    let mut next_person = 0;
    for name in (0..sentence.len()).filter(|&at| sentence.name_kind(at) == Some(EntityKind::Organization)) {
        while next_person < n_persons && actors[next_person].end <= name {
            next_person += 1;
        }
        let in_title = (next_person..n_persons).take(2).any(|at| {
            let person = &actors[at];
            (person.start..person.end).contains(&name) || person.titles.iter().any(|title| title.range.contains(&name))
        });
        // `the Senate Marshal`, `the Ministry official`: part of what follows.
        let goes_on = sentence.is_capital(name + 1) || sentence.is_person(name + 1) || is_section(sentence, name);
        if in_title || goes_on || sentence.kind(name + 1) == Some(TokenKind::Owner) {
            continue;
        }
        actors.push(read_organization(sentence, name));
    }
    actors.sort_by_key(|actor| actor.name);
    actors
}

fn is_organization(sentence: &Sentence<'_>, at: usize) -> bool {
    sentence.name_kind(at) == Some(EntityKind::Organization)
}

/// `the Education Section | of the Embassy`: a part of the organization that follows.
fn is_section(sentence: &Sentence<'_>, name: usize) -> bool {
    let next = name + 2 + usize::from(sentence.word(name + 2) == "the");
    is_organization(sentence, name) && sentence.word(name + 1) == "of" && is_organization(sentence, next)
}

fn read_organization(sentence: &Sentence<'_>, name: usize) -> Actor {
    let mut end = name + 1;
    // `the Ministry (MOFA)`.
    if sentence.is_mark(end, '(') && sentence.is_mark(end + 2, ')') {
        end += 3;
    }
    let mut start = name;
    while start > 0 && (sentence.word(start - 1) == "the" || is_owned_country(sentence, start)) {
        start -= 1;
    }
    let delegation = find_delegation(sentence, start);
    Actor {
        entity: sentence.entity(name).expect("an organization is a name"),
        name,
        start: delegation.unwrap_or(start),
        end,
        is_person: false,
        is_delegation: delegation.is_some(),
        titles: Vec::new(),
    }
}

/// `Japan's | Ministry of Justice`.
fn is_owned_country(sentence: &Sentence<'_>, start: usize) -> bool {
    sentence.kind(start - 1) == Some(TokenKind::Owner)
        || (sentence.kind(start) == Some(TokenKind::Owner) && sentence.name_kind(start - 1) == Some(EntityKind::Place))
}

/// The start of `representatives of` before an organization.
fn find_delegation(sentence: &Sentence<'_>, start: usize) -> Option<usize> {
    const FARTHEST: usize = 12;
    let lowest = start.saturating_sub(FARTHEST);
    if !matches!(sentence.word_before(start), "of" | "from") {
        return None;
    }
    let mut at = start - 1;
    while at > lowest {
        at -= 1;
        let word = sentence.word(at);
        if is_delegate_noun(word) {
            let first = if matches!(sentence.word_before(at), "the" | "a") { at - 1 } else { at };
            return Some(first);
        }
        let passes = sentence.is_capital(at)
            || matches!(word, "of" | "from" | "the" | "and")
            || sentence.is_mark(at, ',')
            || (sentence.is_title_name(at) && (!is_organization(sentence, at) || is_section(sentence, at)));
        if !passes {
            return None;
        }
    }
    None
}

/// Where the words that describe a person before title and name begin: `Environmental lawyer X`, `her colleague X`,
/// `Its | director, X`.
fn skip_description(sentence: &Sentence<'_>, start: usize) -> usize {
    const MOST_WORDS: usize = 4;
    let mut at = start;
    // A part of the name that the recogniser left out, or a word in capitals before it.
    while at > 0 && sentence.is_capital(at - 1) && start - at < MOST_WORDS {
        at -= 1;
    }
    if is_description(sentence.word_before(at)) {
        at -= 1;
        let is_part = |at: usize| {
            let word = sentence.word(at);
            let is_word = matches!(sentence.kind(at), Some(TokenKind::Capital | TokenKind::Lower));
            sentence.is_title_name(at)
                || (is_word && !is_function_word(word) && !is_like_verb(word) && !is_adverb(word))
        };
        while at > 0 && start - at < MOST_WORDS && is_part(at - 1) {
            at -= 1;
        }
    }
    // `Loi's deputy X`, `the company's chief executive`.
    if at > 1 && sentence.kind(at - 1) == Some(TokenKind::Owner) {
        at -= 2;
    }
    let is_article = matches!(sentence.word_before(at), "his" | "her" | "its" | "their" | "the");
    if is_article { at - 1 } else { at }
}

/// `X from Yamanashi`, `X of the Asia Society`: where a person comes from ends the phrase.
fn skip_origin(sentence: &Sentence<'_>, end: usize) -> usize {
    const LONGEST_ORIGIN: usize = 6;
    if !sentence.is_any(end, &["from", "of"]) {
        return end;
    }
    let mut at = end + 1;
    at += usize::from(sentence.word(at) == "the");
    let first = at;
    while at < first + LONGEST_ORIGIN {
        let word = sentence.word(at);
        if sentence.is_title_name(at) {
            // `of the Institute in Hamburg`.
            let is_more = sentence.is_any(at + 1, &["in"]) && sentence.is_title_name(at + 2);
            return if is_more { at + 3 } else { at + 1 };
        }
        // `of the same university`, if its verb follows.
        if at > first && (report_of(word).is_some() || is_auxiliary(word)) {
            return at;
        }
        let passes = sentence.is_capital(at)
            || (sentence.kind(at) == Some(TokenKind::Lower)
                && (word == "same" || !is_function_word(word))
                && !is_like_verb(word));
        if !passes {
            break;
        }
        at += 1;
    }
    end
}
