//! Where and when a meeting took place, if its own sentence says so.

use super::actor::Actor;
use super::data::{Party, When};
use super::sentence::Sentence;
use super::token::TokenKind;
use super::words::report_of;
use crate::entity::EntityKind;
use crate::text::PartialDate;

/// The place after the parties, or in the phrase that opens the sentence.
pub(super) fn find_place(
    sentence: &Sentence<'_>,
    actors: &[Actor],
    parties: &[Party],
    cue: usize,
    end: usize,
) -> Option<Party> {
    let is_place = |at: usize| {
        let is_org = sentence.name_kind(at) == Some(EntityKind::Organization);
        let fits = sentence.name_kind(at) == Some(EntityKind::Place)
            || (is_org && sentence.entity(at).is_some_and(|org| is_venue(sentence, parties, at, org)));
        let before = if sentence.word_before(at) == "the" { at - 1 } else { at };
        let in_title = actors.iter().any(|actor| {
            actor.titles.iter().any(|title| title.range.contains(&at))
                || (actor.is_delegation && (actor.start..actor.end).contains(&at))
        });
        fits && !in_title
            && (sentence.word_before(before) == "in" && !is_org || sentence.word_before(before) == "at")
            && sentence.kind(at + 1) != Some(TokenKind::Owner)
    };
    let after = circumstances(sentence, cue, end).find(|&at| is_place(at));
    let place = after.or_else(|| opening(sentence, cue).find(|&at| is_place(at)))?;
    Some(Party { entity: sentence.entity(place)?, span: sentence.span(place..place + 1) })
}

/// Whether an organization is where they met: `at the Ministry`, as no more than a place.
fn is_venue(sentence: &Sentence<'_>, parties: &[Party], at: usize, org: crate::entity::EntityId) -> bool {
    let span = sentence.span(at..at + 1);
    !parties.iter().any(|party| party.entity == org && party.span == span)
}

/// The date after the parties, before the verb, or in the phrase that opens the sentence; else that of the document.
pub(super) fn find_date(sentence: &Sentence<'_>, document: Option<PartialDate>, cue: usize, end: usize) -> When {
    let is_date = |at: &usize| {
        sentence.name_kind(*at) == Some(EntityKind::Date)
            && !sentence.is_any(at.saturating_sub(1), &["since", "until", "by", "from", "for", "before", "of"])
    };
    let found = circumstances(sentence, cue, end).find(is_date).or_else(|| opening(sentence, cue).rev().find(is_date));
    let Some(at) = found else { return When { date: document, stated: None } };
    let slug = sentence.entity(at).and_then(|entity| sentence.entities.get(entity.index())).map(|entity| &entity.slug);
    // `today [November 15]`: the words in brackets say the day.
    let date_of = |slug: &str| slug.parse::<PartialDate>().ok().or_else(|| with_year(slug, document));
    let date = slug.and_then(|slug| date_of(slug)).or_else(|| {
        let next = sentence.is_mark(at + 1, '[').then_some(at + 2)?;
        date_of(&sentence.entities.get(sentence.entity(next)?.index())?.slug)
    });
    let stated = sentence.span(at..at + 1);
    let date = date.or_else(|| day_named(&stated.of(sentence.text).to_lowercase(), document?));
    When { date, stated: Some(stated) }
}

/// `today`, `yesterday`, `Thursday`: the last such day up to that of the document.
fn day_named(word: &str, document: PartialDate) -> Option<PartialDate> {
    const WEEKDAYS: [&str; 7] = ["monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday"];
    let n_back = match word {
        "today" => 0,
        "yesterday" => 1,
        _ => {
            let named = WEEKDAYS.iter().position(|weekday| *weekday == word)?;
            (weekday_of(document)? + 7 - named) % 7
        }
    };
    (0..n_back).try_fold(document, |day, _| day_before(day))
}

/// The day of the week of a full date, from Monday as 0, by Sakamoto's rule.
fn weekday_of(date: PartialDate) -> Option<usize> {
    const SHIFTS: [usize; 12] = [0, 3, 2, 5, 0, 3, 5, 1, 4, 6, 2, 4];
    let (month, day) = (usize::from(date.month()?), usize::from(date.day()?));
    let year = usize::from(date.year()) - usize::from(month < 3);
    let from_sunday = (year + year / 4 - year / 100 + year / 400 + SHIFTS.get(month - 1)? + day) % 7;
    Some((from_sunday + 6) % 7)
}

fn day_before(date: PartialDate) -> Option<PartialDate> {
    let (year, month, day) = (date.year(), date.month()?, date.day()?);
    match (month, day) {
        (_, 2..) => PartialDate::from_day(year, month, day - 1),
        (2.., _) => {
            let last = PartialDate::from_month(year, month - 1)?.last_day();
            PartialDate::from_day(last.0, last.1, last.2)
        }
        _ => PartialDate::from_day(year.checked_sub(1)?, 12, 31),
    }
}

/// `04-05` in a document of 2024 is the 5th of April of that year, unless the document is older.
fn with_year(slug: &str, document: Option<PartialDate>) -> Option<PartialDate> {
    let document = document?;
    let date: PartialDate = format!("{:04}-{slug}", document.year()).parse().ok()?;
    (date.first_day() <= document.last_day()).then_some(date)
}

/// The tokens that tell of the circumstances: from the cue on, until the sentence turns to what was said or meant.
fn circumstances(sentence: &Sentence<'_>, cue: usize, end: usize) -> impl Iterator<Item = usize> {
    const FARTHEST: usize = 24;
    let is_turn = move |at: usize| {
        let word = sentence.word(at);
        let is_topic = word == "on" && sentence.name_kind(at + 1) != Some(EntityKind::Date)
            || matches!(
                word,
                "to" | "about" | "regarding" | "concerning" | "that" | "for" | "aimed" | "who" | "which" | "where"
            );
        at >= end && (is_topic || report_of(word).is_some() || sentence.is_mark(at, '“') || sentence.is_mark(at, ';'))
    };
    (cue..sentence.len().min(end + FARTHEST)).take_while(move |&at| !is_turn(at))
}

/// The tokens before the cue in the same clause: the opening phrase, the subject, what stands before the verb.
fn opening(sentence: &Sentence<'_>, cue: usize) -> std::ops::Range<usize> {
    const FARTHEST: usize = 40;
    let lowest = cue.saturating_sub(FARTHEST).max(sentence.text_start());
    let start = (lowest..cue)
        .rfind(|&at| {
            sentence.is_mark(at, ';')
                || sentence.is_mark(at, '”')
                || sentence.is_any(at, &["that", "while", "whereas"])
                || report_of(sentence.word(at)).is_some()
        })
        .map_or(lowest, |at| at + 1);
    start..cue
}
