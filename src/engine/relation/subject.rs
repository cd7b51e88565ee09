//! The subject of a verb, where it is plain.

use super::actor::Actor;
use super::sentence::Sentence;
use super::token::TokenKind;
use super::words::{is_adverb, is_auxiliary, is_like_verb, is_preposition};
use crate::entity::EntityKind;

/// Who does what a verb says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Subject {
    /// An actor, by its place among those of the sentence.
    Actor(usize),
    /// `he` or `she`, by its token.
    Pronoun(usize),
}

impl Subject {
    /// The first token of the phrase.
    pub(super) fn start(self, actors: &[Actor]) -> usize {
        match self {
            Self::Actor(actor) => actors.get(actor).map_or(0, |actor| actor.start),
            Self::Pronoun(at) => at,
        }
    }
}

/// Where the words between a verb and its subject begin: `has also` before `said`. Nothing where they deny it.
pub(super) fn skip_adverbs(sentence: &Sentence<'_>, verb: usize) -> Option<usize> {
    let mut at = verb;
    while at > 0 {
        let before = at - 1;
        if sentence.is_any(before, &["not", "never", "hardly", "reportedly", "allegedly"]) {
            return None;
        }
        let is_date = sentence.name_kind(before) == Some(EntityKind::Date);
        if is_date && before > 1 && sentence.is_any(before - 1, &["on", "in"]) {
            at -= 2;
        } else if is_date || is_adverb(sentence.word(before)) {
            at -= 1;
        } else {
            break;
        }
    }
    Some(at)
}

/// The subject that stands before a verb.
pub(super) fn subject_before(sentence: &Sentence<'_>, actors: &[Actor], verb: usize) -> Option<Subject> {
    let end = skip_adverbs(sentence, verb)?;
    let last = end.checked_sub(1)?;
    if matches!(sentence.word(last), "he" | "she") {
        return may_begin_clause(sentence, actors, last).then_some(Subject::Pronoun(last));
    }
    let direct = actors.iter().rposition(|actor| actor.end == end && actor.name < end);
    match direct {
        Some(found) => may_begin_clause(sentence, actors, actors[found].start).then_some(Subject::Actor(found)),
        None => subject_before_aside(sentence, actors, end).map(Subject::Actor),
    }
}

/// The subject before an aside: `Ambassador Hieu, in his opening remarks, noted`.
fn subject_before_aside(sentence: &Sentence<'_>, actors: &[Actor], end: usize) -> Option<usize> {
    const LONGEST_ASIDE: usize = 25;
    let last_comma = end.checked_sub(1).filter(|&at| sentence.is_mark(at, ','))?;
    // The nearest that can be a subject: `X, in talks with Y, who is on her first visit, said`.
    actors.iter().rposition(|actor| {
        let first_comma = if sentence.is_mark_before(actor.end, ',') { actor.end - 1 } else { actor.end };
        sentence.is_mark(first_comma, ',')
            && first_comma < last_comma
            && last_comma - first_comma <= LONGEST_ASIDE
            && is_aside(sentence, first_comma + 1)
            && may_begin_clause(sentence, actors, actor.start)
    })
}

/// Whether an aside begins at a place, and not the rest of a list or another clause.
fn is_aside(sentence: &Sentence<'_>, start: usize) -> bool {
    let word = sentence.word(start);
    is_preposition(word)
        || word.ends_with("ing")
        || matches!(word, "who" | "which" | "whose" | "the" | "a" | "an" | "when" | "while" | "meanwhile" | "however")
        || matches!(sentence.kind(start), Some(TokenKind::Capital | TokenKind::Lower))
            && !matches!(word, "and" | "but" | "he" | "she" | "they" | "it")
}

/// The subject that follows its verb: `said Ambassador Nam`.
pub(super) fn subject_after(sentence: &Sentence<'_>, actors: &[Actor], verb: usize) -> Option<usize> {
    let last = verb.checked_sub(1)?;
    let follows = matches!(sentence.kind(last), Some(TokenKind::Mark(',' | '”' | '—' | '–')));
    let found = actors.iter().position(|actor| actor.start == verb + 1)?;
    let is_owner = sentence.kind(actors[found].name + 1) == Some(TokenKind::Owner);
    (follows && !is_owner).then_some(found)
}

/// The subject of a sentence: the first actor, if nothing but an opening phrase stands before it and a verb follows.
pub(super) fn main_subject(sentence: &Sentence<'_>, actors: &[Actor]) -> Option<Subject> {
    let start = sentence.text_start();
    let is_opening =
        |at: usize| at == start || (sentence.is_mark_before(at, ',') && opens_with_phrase(sentence, start, at));
    let pronoun =
        (start..sentence.len()).find(|&at| matches!(sentence.word(at), "he" | "she")).filter(|&at| is_opening(at));
    let actor = actors.iter().position(|actor| {
        is_opening(actor.start) && !actor.is_delegation && {
            let word = sentence.word(actor.end);
            // `The Party leader praised`: an organization that is only part of the subject.
            let is_verb = is_like_verb(word) || (actor.is_person && sentence.kind(actor.end) == Some(TokenKind::Lower));
            is_verb && !is_preposition(word) && !matches!(word, "and" | "or")
        }
    });
    match (actor, pronoun) {
        (Some(actor), Some(pronoun)) if pronoun < actors[actor].start => Some(Subject::Pronoun(pronoun)),
        (Some(actor), _) => Some(Subject::Actor(actor)),
        (None, pronoun) => pronoun.map(Subject::Pronoun),
    }
}

/// Whether what stands between two places is a phrase that opens a sentence: `At the meeting,`, not a clause.
pub(super) fn opens_with_phrase(sentence: &Sentence<'_>, start: usize, end: usize) -> bool {
    let first = sentence.word(start);
    let is_phrase = is_preposition(first)
        || is_adverb(first)
        || first.ends_with("ing")
        || sentence.name_kind(start) == Some(EntityKind::Date)
        || matches!(first, "meanwhile" | "earlier" | "later" | "however" | "moreover" | "according" | "most" | "last")
        || end <= start + 2;
    is_phrase && !(start..end).any(|at| is_auxiliary(sentence.word(at)))
}

/// Whether a clause can begin at a place, so that what stands there is its subject.
pub(super) fn may_begin_clause(sentence: &Sentence<'_>, actors: &[Actor], start: usize) -> bool {
    if start <= sentence.text_start() {
        return true;
    }
    let before = start - 1;
    match sentence.kind(before) {
        Some(TokenKind::Mark(mark)) => {
            matches!(mark, ',' | ':' | ';' | '“' | '”' | '—' | '–' | '-' | ')' | '…' | '|' | '.')
        }
        Some(TokenKind::Name(_)) => sentence.name_kind(before) == Some(EntityKind::Date),
        Some(TokenKind::Owner) | None => false,
        Some(_) => match sentence.word(before) {
            // `X and Y said`: two subjects.
            "and" | "but" => !actors.iter().any(|actor| actor.end == before || actor.end == start),
            "that" => !sentence.is_any(
                before.saturating_sub(1),
                &["reports", "rumours", "rumors", "claims", "allegations", "denied", "denies", "report", "claim"],
            ),
            // `during which she praised`.
            "which" => is_preposition(sentence.word_before(before)),
            "while" | "whereas" | "as" | "when" | "where" | "after" | "because" | "then" | "however" | "meanwhile"
            | "earlier" | "later" | "though" | "although" | "since" | "meeting" | "talks" | "event" | "ceremony"
            | "occasion" | "day" | "reception" | "interview" | "seminar" | "conference" => true,
            _ => false,
        },
    }
}
