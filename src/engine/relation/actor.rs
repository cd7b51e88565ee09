//! Who can speak or meet in a sentence: persons and organizations with the words around their names.

use super::sentence::Sentence;
use super::title::{Title, read_title_after, read_title_before, read_title_of_predicate, skip_honorifics};
use super::token::TokenKind;
use super::words::{is_delegate_noun, is_function_word};
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
        if in_title || sentence.kind(name + 1) == Some(TokenKind::Owner) {
            continue;
        }
        actors.push(read_organization(sentence, name));
    }
    actors.sort_by_key(|actor| actor.name);
    actors
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
            || (sentence.is_title_name(at) && sentence.name_kind(at) != Some(EntityKind::Organization));
        if !passes {
            return None;
        }
    }
    None
}

/// `X from Yamanashi`, `X of the Asia Society`: where a person comes from ends the phrase.
fn skip_origin(sentence: &Sentence<'_>, end: usize) -> usize {
    if !sentence.is_any(end, &["from", "of"]) {
        return end;
    }
    let mut at = end + 1;
    at += usize::from(sentence.word(at) == "the");
    while sentence.is_capital(at) && !is_function_word(sentence.word(at)) {
        at += 1;
    }
    if sentence.is_title_name(at) { at + 1 } else { end }
}
