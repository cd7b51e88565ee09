//! Persons by the title or post before their name.

use super::name::read_name;
use super::person;
use crate::entity::candidate::{Candidate, Rank};
use crate::entity::kind::EntityKind;
use crate::entity::lexicon::{Roles, lexicon, list};
use crate::entity::organizations::is_topic;
use crate::entity::words::{Gap, Line, Shape, Words};

/// A name after a title: `Mr. Oga Shinichi`, `Ambassador Nam`, `Chairman of the Hanoi People's Committee Tran Sy Thanh`.
pub(super) fn read_titled(words: &Words<'_>, start: usize, org_starts: &[Option<u32>]) -> Option<Candidate> {
    let before = start.checked_sub(1)?;
    if words.gap(start) != Gap::Space || !words.is_capital(start) {
        return None;
    }
    let title = read_title(words, start, org_starts)?;
    let end = read_name(words, start);
    // `Ms Low Yen Ling`: after an honorific a name may start with any word.
    let polite = words.has(before, Roles::HONORIFIC) && words.is_capital(before) && words.folded(before).len() <= 4;
    let odd_start = end == start && polite && !words.has(start, Roles::FUNCTION.and(Roles::POST).and(Roles::HONORIFIC));
    let end = if odd_start && words.gap(start + 1) == Gap::Space && read_name(words, start + 1) > start + 1 {
        read_name(words, start + 1)
    } else {
        end
    };
    if end == start {
        return None;
    }
    // `Breon Peace`, `Segolene Royal`: a family name that is a common word, right at the end.
    let last_is_word = words.gap(end) == Gap::Space
        && end == start + 1
        && words.get(end).is_some_and(|word| word.shape == Shape::Capital && word.line == Line::Prose)
        && !words.has(
            end,
            Roles::POST
                .and(Roles::ANY_ORG)
                .and(Roles::FUNCTION)
                .and(Roles::WEEKDAY)
                .and(Roles::MONTH)
                .and(Roles::PLACE_HEAD),
        )
        && !words.is_capital(end + 1)
        && words.hit(end).is_none();
    let end = if last_is_word { end + 1 } else { end };
    let honorific = words.has(before, Roles::HONORIFIC) && words.is_capital(before);
    let hit = words.hit(start).map(|hit| (hit.end, lexicon().entry(hit.entry).kind));
    let is_place = hit.is_some_and(|(hit_end, kind)| {
        hit_end >= end && kind != EntityKind::Person && !(honorific && words.has(start, Roles::NAME))
    });
    let has_small_post = words.is_lower(before) && !honorific;
    let known = (start..end).any(|at| words.has(at, Roles::NAME));
    let lone_guess =
        has_small_post && end == start + 1 && !known && words.get(start).is_some_and(|word| word.line != Line::Prose);
    let headline = words.get(start).is_some_and(|word| word.line == Line::Title) && !honorific && !known;
    if is_place || lone_guess || headline {
        return None;
    }
    person(words, start, end, Rank::Name, &format!("title “{title}” before a name"))
}

/// The title that ends right before a word, as written.
fn read_title<'t>(words: &Words<'t>, start: usize, org_starts: &[Option<u32>]) -> Option<&'t str> {
    let before = start - 1;
    if words.has(before, Roles::HONORIFIC) && words.is_capital(before) {
        return Some(words.written(before));
    }
    if words.has(before, Roles::POST) {
        // What stands before a post and never before a name.
        let never = words.is_one_of(
            before,
            list!("prime crown nobel special permanent foreign finance interior defence defense first co"),
        );
        // What is a plain word too, and a post only before a name that is known.
        let plain = words.is_one_of(
            before,
            list!("general major private acting former late veteran interim vice deputy second guard justice"),
        );
        let usable = !never && (!plain || words.is_capital(before) || words.has(start, Roles::NAME));
        return usable.then(|| words.written(before));
    }
    // `Minister of Foreign Affairs Bui Thanh Son`: the post, `of`, topics.
    let mut at = before;
    while at > 0
        && before - at < 8
        && (is_topic(words, at) || matches!(words.folded(at), "and" | "the") || words.hit(at).is_some())
        && matches!(words.gap(at), Gap::Space | Gap::Comma | Gap::Ampersand)
    {
        at -= 1;
    }
    if at < before && matches!(words.folded(at), "of" | "for") && at > 0 && words.has(at - 1, Roles::POST) {
        return Some(words.written(at - 1));
    }
    // `Chairman of the Hanoi People's Committee Tran Sy Thanh`: the post, an organization.
    let org = (*org_starts.get(start)?)? as usize;
    let mut at = org.checked_sub(1)?;
    let mut steps = 0;
    while steps < 4 && at > 0 && !words.has(at, Roles::POST) {
        let passes = words.is_one_of(at, list!("of the for municipal provincial central city national at"))
            || words.hit(at).is_some_and(|hit| lexicon().entry(hit.entry).country.is_some());
        if !passes {
            return None;
        }
        at -= 1;
        steps += 1;
    }
    words.has(at, Roles::POST).then(|| words.written(at))
}
