//! What was said: the part of a sentence that an attribution is of.

use std::ops::Range;

use super::data::Manner;
use super::sentence::Sentence;
use super::statement::{Attribution, Form};
use super::subject::opens_with_phrase;
use super::token::TokenKind;
use super::words::{Report, is_auxiliary, is_preposition, takes_bare_clause};
use crate::entity::EntityKind;

/// Gives each attribution of a sentence what it is of; some are of nothing.
pub(super) fn find_contents(sentence: &Sentence<'_>, said: &mut [Attribution]) {
    for at in 0..said.len() {
        let limit = content_limit(sentence, said, at);
        let is_first = at == 0;
        let attribution = &said[at];
        let mut contents = Vec::new();
        match attribution.form {
            Form::Joined(report) => contents.extend(read_after(sentence, attribution.cue.end, limit, report, true)),
            Form::According => contents.extend(read_according(sentence, attribution, limit, is_first)),
            Form::Inverted => {
                contents.extend(read_before(sentence, attribution.whole.start, is_first));
                contents.extend(read_resumed(sentence, attribution.whole.end, limit));
            }
            Form::Direct(report) => read_direct(sentence, attribution, report, limit, is_first, &mut contents),
        }
        said[at].contents = contents;
    }
}

/// The quotation that a sentence is, if it is nothing else.
pub(super) fn quotation_of(sentence: &Sentence<'_>) -> Option<Range<usize>> {
    let (first, last) = (sentence.text_start(), last_word_or_quote(sentence, sentence.len()));
    let is_one = sentence.is_mark(first, '“')
        && sentence.is_mark_before(last, '”')
        && !(first + 1..last - 1).any(|at| sentence.is_mark(at, '”') || sentence.is_mark(at, '“'));
    let inside = if is_one { trim(sentence, first + 1..last - 1) } else { return None };
    (!inside.is_empty()).then_some(inside)
}

/// Where what an attribution is of must end: before the next one, if something parts them.
fn content_limit(sentence: &Sentence<'_>, said: &[Attribution], at: usize) -> usize {
    let Some(next) = said.get(at + 1) else { return sentence.len() };
    let mut end = next.whole.start;
    if matches!(next.form, Form::Joined(_)) {
        return end;
    }
    while end > said[at].whole.end && sentence.is_any(end - 1, &["and", "but", "while", "whereas", "as", "though"]) {
        end -= 1;
    }
    let parted = end < next.whole.start
        || matches!(sentence.kind(end.saturating_sub(1)), Some(TokenKind::Mark(',' | ';' | ':' | '”' | '—' | '–')));
    if parted { end } else { sentence.len() }
}

/// `X said`: what stands after it, or before it, or both in a quotation that it breaks.
fn read_direct(
    sentence: &Sentence<'_>,
    attribution: &Attribution,
    report: Report,
    limit: usize,
    is_first: bool,
    contents: &mut Vec<(Range<usize>, Manner)>,
) {
    let start = attribution.whole.start;
    let may_follow = matches!(report, Report::Say | Report::Tell | Report::Aside)
        && start > sentence.text_start()
        && matches!(sentence.kind(start - 1), Some(TokenKind::Mark(',' | '”' | '—' | '–')));
    if may_follow
        && is_first
        && matches!(report, Report::Say | Report::Aside)
        && let Some(whole) = read_around(sentence, attribution, limit)
    {
        contents.push(whole);
        return;
    }
    let before = if may_follow { read_before(sentence, start, is_first) } else { None };
    let after_cue = skip_addressee(sentence, attribution.cue.end, report);
    let next = Next::of(sentence, after_cue, limit);
    let takes_before = before.as_ref().is_some_and(|(range, manner)| {
        *manner == Manner::Quoted
            || match next {
                Next::Nothing => true,
                Next::Adverbial => !opens_with_phrase(sentence, range.start, range.end),
                Next::Clear | Next::Clause => false,
            }
    });
    if !takes_before && report == Report::Aside {
        return;
    }
    if !takes_before {
        contents.extend(read_after(sentence, after_cue, limit, report, false));
        return;
    }
    contents.extend(before);
    if next == Next::Clear || next == Next::Nothing {
        contents.extend(read_resumed(sentence, after_cue, limit));
    }
}

/// What comes after a cue.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Next {
    /// `that`, a colon or a quotation: what was said.
    Clear,
    /// A clause or an object.
    Clause,
    /// A phrase of time, place or occasion.
    Adverbial,
    /// The end of the clause.
    Nothing,
}

impl Next {
    fn of(sentence: &Sentence<'_>, at: usize, limit: usize) -> Self {
        let quote_after_comma = sentence.is_mark(at, ',') && sentence.is_mark(at + 1, '“');
        if sentence.word(at) == "that" || sentence.is_mark(at, ':') || sentence.is_mark(at, '“') || quote_after_comma
        {
            return Self::Clear;
        }
        let says_nothing = sentence.is_any(at, &["nothing", "little", "so", "otherwise"])
            && (sentence.is_stop(at + 1) || sentence.is_mark(at + 1, ',') || is_preposition(sentence.word(at + 1)));
        if at >= limit || sentence.is_stop(at) || sentence.is_mark(at, ',') || says_nothing {
            return Self::Nothing;
        }
        let is_date = sentence.name_kind(at) == Some(EntityKind::Date);
        let is_topic = sentence.is_any(at, &["of", "against", "about"]);
        let is_phrase = is_preposition(sentence.word(at)) && !is_topic;
        if is_date || is_phrase || sentence.is_any(at, &["earlier", "later", "recently"]) {
            return Self::Adverbial;
        }
        Self::Clause
    }
}

/// After `told`: those who were told.
fn skip_addressee(sentence: &Sentence<'_>, start: usize, report: Report) -> usize {
    const LONGEST: usize = 14;
    let gives_addressee = report == Report::Tell
        || matches!(sentence.word_before(start), "assured" | "assures" | "reassured" | "informed" | "reminded");
    if !gives_addressee || sentence.word(start) == "that" {
        return start;
    }
    if report == Report::Tell
        && sentence.is_any(start, &["reporters", "journalists", "lawmakers", "him", "her", "them"])
    {
        let is_whole =
            !(sentence.word(start) == "her" && Next::of(sentence, start + 1, sentence.len()) == Next::Clause);
        if is_whole {
            return start + 1;
        }
    }
    for at in start..(start + LONGEST).min(sentence.len()) {
        let is_edge = sentence.word(at) == "that"
            || sentence.is_mark(at, ',')
            || sentence.is_mark(at, ':')
            || sentence.is_stop(at);
        if is_edge {
            return if report == Report::Tell || sentence.word(at) == "that" { at } else { start };
        }
        if report != Report::Tell {
            continue;
        }
        // `told VNA rain fell`.
        let is_name = matches!(sentence.name_kind(at), Some(EntityKind::Person | EntityKind::Organization))
            && matches!(sentence.kind(at + 1), Some(TokenKind::Lower | TokenKind::Name(_)));
        if is_name && !is_preposition(sentence.word(at + 1)) {
            return at + 1;
        }
        // `told VNA on Monday`, `told Komura during a meeting`.
        let is_phrase = at > start && is_preposition(sentence.word(at)) && !sentence.is_any(at, &["of", "for", "from"]);
        if is_phrase && (sentence.kind(at - 1) != Some(TokenKind::Capital)) {
            return at;
        }
    }
    start
}

/// What was said after a cue.
fn read_after(
    sentence: &Sentence<'_>,
    start: usize,
    limit: usize,
    report: Report,
    is_joined: bool,
) -> Option<(Range<usize>, Manner)> {
    const LONGEST_PHRASE: usize = 14;
    let next = Next::of(sentence, start, limit);
    let needs_that = report == Report::SayThat;
    let start = match next {
        Next::Clear => start,
        Next::Nothing => return None,
        Next::Clause if needs_that && !has_bare_clause(sentence, start) => return None,
        Next::Clause => start,
        Next::Adverbial => {
            // `said on Monday that`: what was said begins after it.
            let that = (start..(start + LONGEST_PHRASE).min(limit))
                .take_while(|&at| !sentence.is_mark(at, ','))
                .find(|&at| sentence.word(at) == "that" || sentence.is_mark(at, ':'));
            match that {
                Some(that) => that,
                None if needs_that => return None,
                None if matches!(report, Report::Act | Report::Participle) || is_joined => start,
                None => skip_date(sentence, start),
            }
        }
    };
    let mut start = start;
    while start < limit
        && (sentence.word(start) == "that" || sentence.is_mark(start, ',') || sentence.is_mark(start, ':'))
    {
        start += 1;
    }
    finish(sentence, start..limit)
}

/// `hoped Vietnam would`: a clause with a verb of its own soon after.
fn has_bare_clause(sentence: &Sentence<'_>, start: usize) -> bool {
    const LONGEST_SUBJECT: usize = 8;
    takes_bare_clause(sentence.word_before(start))
        && (start..(start + LONGEST_SUBJECT).min(sentence.len())).any(|at| is_auxiliary(sentence.word(at)))
}

/// `said on Monday prices rose`, `said in a statement prices rose`.
fn skip_date(sentence: &Sentence<'_>, start: usize) -> usize {
    let mut at = start;
    if sentence.is_any(at, &["on", "in"]) && sentence.name_kind(at + 1) == Some(EntityKind::Date) {
        at += 2;
    } else if sentence.name_kind(at) == Some(EntityKind::Date) {
        at += 1;
    } else if sentence.is_any(at, &["in"]) && sentence.is_any(at + 2, &["statement", "interview", "speech", "report"]) {
        at += 3;
    }
    at
}

/// What was said before an attribution.
fn read_before(sentence: &Sentence<'_>, end: usize, is_first: bool) -> Option<(Range<usize>, Manner)> {
    const FEWEST_WORDS: usize = 3;
    let end = if sentence.is_mark_before(end, ',') { end - 1 } else { end };
    let start = sentence.text_start();
    if sentence.is_mark_before(end, '”') {
        let open = (start..end).rfind(|&at| sentence.is_mark(at, '“'))?;
        if open == start || !is_first {
            let inside = trim(sentence, open + 1..end - 1);
            return (!inside.is_empty()).then_some((inside, Manner::Quoted));
        }
    }
    if !is_first || end < start + FEWEST_WORDS {
        return None;
    }
    finish(sentence, start..end)
}

/// `For her part, she said, A`: what follows; `The road, he said, would be mended`: the whole, with the attribution that
/// breaks it.
fn read_around(sentence: &Sentence<'_>, attribution: &Attribution, limit: usize) -> Option<(Range<usize>, Manner)> {
    let (start, end) = (sentence.text_start(), attribution.whole.start);
    let (after, comma) = (attribution.cue.end + 1, attribution.cue.end);
    let closes = sentence.is_mark(comma, ',') && sentence.is_mark_before(end, ',') && end > 0;
    if !closes || after >= limit || sentence.is_mark(after, '“') || sentence.is_mark_before(end - 1, '”') {
        return None;
    }
    if opens_with_phrase(sentence, start, end) {
        return finish(sentence, after..limit);
    }
    let is_clause = |at: usize| is_auxiliary(sentence.word(at)) || sentence.word(at).ends_with("ed");
    let breaks = !(start..end).any(is_clause) && is_auxiliary(sentence.word(after)) && limit == sentence.len();
    if breaks { finish(sentence, start..limit) } else { None }
}

/// `“A,” said X, “B.”`: the rest of a quotation that the attribution breaks.
fn read_resumed(sentence: &Sentence<'_>, end: usize, limit: usize) -> Option<(Range<usize>, Manner)> {
    let mut start = end;
    if sentence.is_mark(start, ',') || sentence.is_mark(start, ':') {
        start += 1;
    }
    if !sentence.is_mark(start, '“') {
        return None;
    }
    finish(sentence, start..limit).filter(|(_, manner)| *manner == Manner::Quoted)
}

/// `According to X, A`; `A, according to X`.
fn read_according(
    sentence: &Sentence<'_>,
    attribution: &Attribution,
    limit: usize,
    is_first: bool,
) -> Option<(Range<usize>, Manner)> {
    let (start, end) = (attribution.whole.start, attribution.whole.end);
    if start <= sentence.text_start() {
        let comma = (end.saturating_sub(1)..(end + 4).min(sentence.len())).find(|&at| sentence.is_mark(at, ','))?;
        return finish(sentence, comma + 1..limit);
    }
    let has_clause = (sentence.text_start()..start).any(|at| is_auxiliary(sentence.word(at)));
    let follows = sentence.is_mark_before(start, ',') || has_clause;
    if follows && is_first { read_before(sentence, start, true) } else { None }
}

/// What was said without the marks around it; nothing where no word is left.
fn finish(sentence: &Sentence<'_>, range: Range<usize>) -> Option<(Range<usize>, Manner)> {
    let end = range.end.min(sentence.len());
    // A clause after a semicolon is no longer of the one who spoke.
    let semicolon = (range.start..end).find(|&at| sentence.is_mark(at, ';'));
    let mut end = last_word_or_quote(sentence, semicolon.unwrap_or(end));
    while end > range.start && sentence.is_any(end - 1, &["and", "but", "while", "or"]) {
        end = last_word_or_quote(sentence, end - 1);
    }
    let range = range.start..end;
    let is_quoted = sentence.is_mark(range.start, '“')
        && range.len() > 2
        && sentence.is_mark(end - 1, '”')
        && !(range.start + 1..end - 1).any(|at| sentence.is_mark(at, '”'));
    let (range, manner) =
        if is_quoted { (range.start + 1..end - 1, Manner::Quoted) } else { (range, Manner::Reported) };
    let range = trim(sentence, range);
    let has_word = range.clone().any(|at| !matches!(sentence.kind(at), Some(TokenKind::Mark(_))));
    has_word.then_some((range, manner))
}

/// The place after the last word or closing mark of a pair before an end.
fn last_word_or_quote(sentence: &Sentence<'_>, end: usize) -> usize {
    let mut end = end;
    while end > 0
        && matches!(sentence.kind(end - 1), Some(TokenKind::Mark(mark)) if !matches!(mark, '”' | ')' | ']' | '%' | '’'))
    {
        end -= 1;
    }
    end
}

/// A range without commas and stops at its ends.
fn trim(sentence: &Sentence<'_>, range: Range<usize>) -> Range<usize> {
    let is_loose =
        |at: usize| matches!(sentence.kind(at), Some(TokenKind::Mark(',' | '.' | ';' | ':' | '—' | '–' | '-' | '|')));
    let mut range = range;
    while range.start < range.end && is_loose(range.end - 1) {
        range.end -= 1;
    }
    while range.start < range.end && is_loose(range.start) {
        range.start += 1;
    }
    range
}
