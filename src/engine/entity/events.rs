//! Named events: `Ikebukuro Festival`, `G20 Osaka Summit 2019`, `Symposium on …`, and titles in quotes: of an event, or
//! of a talk or project, whose inside names nobody.

use super::candidate::{Candidate, Rank, Target};
use super::kind::EntityKind;
use super::lexicon::{Roles, lexicon, list};
use super::organizations::lower_name;
use super::words::{Gap, Line, Shape, Words};

/// Proposes every event that a head noun or a quoted title gives away.
pub(super) fn find_events(words: &Words<'_>, out: &mut Vec<Candidate>) {
    for at in 0..words.len() {
        if words.has(at, Roles::EVENT_HEAD) {
            out.extend(read_event(words, at));
        }
        if words.is_capital(at) {
            out.extend(read_storm(words, at));
            out.extend(read_operation(words, at));
            out.extend(read_session(words, at));
            out.extend(read_day(words, at).or_else(|| read_upheaval(words, at)));
            out.extend(read_edition(words, at));
            let of_leaders = words.folded(at) == "meeting"
                && at > 0
                && words.is_one_of(at - 1, list!("leaders ministerial consultative"));
            if of_leaders {
                out.extend(read_event(words, at));
            }
        }
        if words.gap(at) == Gap::Quote {
            out.extend(read_title(words, at));
        }
    }
}

fn read_event(words: &Words<'_>, head: usize) -> Option<Candidate> {
    let why = format!("a name with “{}” as its head", words.written(head));
    if !words.is_capital(head) {
        // `Vietnam-Kanagawa festivals`: lower case, but two places make it a name.
        let joined = matches!(words.folded(head), "festival" | "festivals" | "summit")
            && head >= 2
            && words.gap(head) == Gap::Space
            && words.gap(head - 1) == Gap::Hyphen;
        let places = joined && words.hit(head - 1).is_some() && words.hit(head - 2).is_some();
        return places.then(|| {
            Candidate::over(words, head - 2..head + 1, Target::Named(EntityKind::Event), Rank::Grammar, &why)
        });
    }
    let start = expand_left(words, head);
    let mut end = head + 1;
    let titled = words.is_one_of(
        head,
        list!(
            "symposium conference forum seminar workshop convention dialogue exhibition summit week congress \
        roundtable"
        ),
    );
    if titled
        && matches!(words.folded(end), "on" | "of" | "for")
        && words.gap(end) == Gap::Space
        && words.is_capital(end + 1)
    {
        end = expand_right(words, end + 1);
    }
    if words.folded(head) == "cup" && words.folded(end) == "of" && words.folded(end + 1) == "nations" {
        end += 2;
    }
    if words.gap(end) == Gap::Space && is_year(words, end) {
        end += 1;
    }
    // `Pacific Islands Forum`: a body with such a name.
    let body = words
        .hit(start)
        .is_some_and(|hit| hit.end == end && lexicon().entry(hit.entry).kind == EntityKind::Organization);
    if body {
        return None;
    }
    // A congress meets, or is a party or a parliament by that name.
    let numbered = (start..head).any(|at| {
        words.written(at).starts_with(|c: char| c.is_ascii_digit()) || matches!(words.folded(at), "party" | "world")
    });
    if words.folded(head) == "congress" && !numbered {
        return None;
    }
    // `Indian Lawyers Forum`: those who belong to it.
    if words.folded(head) == "forum" && head > 0 && words.has(head - 1, Roles::OWNER) && !numbered {
        return None;
    }
    // A convention `on` something is a treaty.
    if words.folded(head) == "convention" && matches!(words.folded(head + 1), "on" | "against" | "for" | "concerning") {
        return None;
    }
    let line = words.get(head)?.line;
    let plain = (start..head).all(|at| words.has(at, Roles::COMMON) && !words.has(at, Roles::TOPIC)) && end == head + 1;
    let too_short = end - start < 2 || (end - start == 2 && words.has(head, Roles::TOPIC.and(Roles::ANY_ORG)) && plain);
    let continues = words.gap(end) == Gap::Space && words.is_capital(end) && words.has(end, Roles::ANY_ORG);
    let common = words.is_one_of(
        head,
        list!(
            "week month open masters games cup fair contest parade convention rally grand prize awards \
        congress dialogue ceremony"
        ),
    );
    let unsure = common && line != Line::Prose && end - start < 3;
    let only_group = start + 1 == head && common && words.hit(start).is_some_and(|hit| hit.end == head);
    if too_short
        || continues
        || unsure
        || plain && line != Line::Prose
        || only_group && words.folded(head) == "congress"
        || words.folded(head) == "grand"
    {
        return None;
    }
    // A year inside the name is no date of its own.
    let rank = if (start..end).any(|at| is_year(words, at)) { Rank::Pattern } else { Rank::Grammar };
    Some(Candidate::over(words, start..end, Target::Named(EntityKind::Event), rank, &why))
}

/// `Typhoon Yagi`, `Hurricane Rita`, `Tropical Storm Ramil`.
fn read_storm(words: &Words<'_>, at: usize) -> Option<Candidate> {
    let named = words.is_one_of(at, list!("typhoon hurricane cyclone storm"))
        && words.is_capital(at + 1)
        && words.gap(at + 1) == Gap::Space
        && !words.has(at + 1, Roles::NOT_IN_PERSONS)
        && !words.is_one_of(at + 1, list!("warning warnings victims signal bulletin shelter surge season"));
    let mut start = at;
    while start > 0
        && words.gap(start) == Gap::Space
        && words.is_capital(start - 1)
        && words.is_one_of(start - 1, list!("super tropical severe"))
    {
        start -= 1;
    }
    named.then(|| {
        Candidate::over(words, start..at + 2, Target::Named(EntityKind::Event), Rank::Grammar, "a storm by its name")
    })
}

/// `Operation Provide Comfort`, `Exercise Nomadic Elephant`.
fn read_operation(words: &Words<'_>, at: usize) -> Option<Candidate> {
    let part = |at: usize| {
        words.is_capital(at)
            && words.gap(at) == Gap::Space
            && !words.has(at, Roles::FUNCTION.and(Roles::TOPIC).and(Roles::ANY_ORG).and(Roles::POST))
    };
    let prose = words.get(at).is_some_and(|word| word.line == Line::Prose);
    if !matches!(words.folded(at), "operation" | "exercise")
        || !prose
        || at > 0 && words.is_capital(at - 1) && words.gap(at) == Gap::Space
    {
        return None;
    }
    let n_words = (at + 1..at + 4).take_while(|&at| part(at)).count();
    let target = Target::Named(EntityKind::Event);
    (n_words > 0)
        .then(|| Candidate::over(words, at..at + 1 + n_words, target, Rank::Grammar, "an operation by its name"))
}

/// `17th Session of the Conference of the Parties`, `6th Foreign Office Consultations`: told by their number.
fn read_session(words: &Words<'_>, head: usize) -> Option<Candidate> {
    let meets = words.is_one_of(head, list!("session meeting consultation consultations assembly summit"));
    if !meets || words.gap(head + 1) == Gap::Space && words.is_capital(head + 1) {
        return None;
    }
    let start = expand_left(words, head);
    let goes_on = matches!(words.folded(head + 1), "of" | "on" | "for") && words.gap(head + 1) == Gap::Space;
    let topic = head + 2 + usize::from(words.folded(head + 2) == "the");
    let dated = words.has(topic, Roles::MONTH.and(Roles::WEEKDAY));
    let end = if goes_on && words.is_capital(topic) && !dated { expand_right(words, topic) } else { head + 1 };
    let long = end > head + 1 || head - start > 2;
    (long && start < head && is_ordinal(words, start) && words.get(head)?.line == Line::Prose).then(|| {
        let target = Target::Named(EntityKind::Event);
        Candidate::over(words, start..end, target, Rank::Pattern, "a meeting by its number")
    })
}

/// `17th`, `Eighth`.
fn is_ordinal(words: &Words<'_>, at: usize) -> bool {
    let numbered = words.get(at).is_some_and(|word| word.shape == Shape::Other)
        && words.folded(at).starts_with(|c: char| c.is_ascii_digit());
    let spelled = list!("first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth");
    numbered || words.is_capital(at) && words.is_one_of(at, spelled)
}

/// `Independence Day`, `International Women's Day`.
fn read_day(words: &Words<'_>, head: usize) -> Option<Candidate> {
    if words.folded(head) != "day" || words.get(head)?.line != Line::Prose {
        return None;
    }
    let mut start = head;
    let ends = Roles::FUNCTION.and(Roles::MONTH).and(Roles::WEEKDAY).and(Roles::HONORIFIC).and(Roles::POST);
    while start > 0
        && head - start < 6
        && (words.gap(start) == Gap::Space || words.gap(start) == Gap::Possessive && words.hit(start - 1).is_none())
        && words.is_capital(start - 1)
        && (!words.has(start - 1, ends) || words.has(start - 1, Roles::TOPIC))
    {
        start -= 1;
    }
    // `Ghana Independence Day` is the day of any country, and Ghana's.
    let hit = words.hit(start).filter(|hit| hit.end < head && lexicon().entry(hit.entry).country.is_some());
    let of_all = |at: usize| words.is_one_of(at, list!("independence national republic"));
    start = hit.filter(|hit| of_all(hit.end)).map_or(start, |hit| hit.end);
    let plain = (start..head).all(|at| words.has(at, Roles::COMMON) && !words.has(at, Roles::TOPIC));
    let calendar = words.is_one_of(head.wrapping_sub(1), list!("year christmas boxing labor labour may"));
    // `International Day of Yoga`, `World Day Against Child Labour`.
    let of_world = start < head && words.is_one_of(head - 1, list!("international world nations"));
    let on = matches!(words.folded(head + 1), "of" | "for" | "against") && words.gap(head + 1) == Gap::Space;
    let end = if of_world && on && words.is_capital(head + 2) { expand_right(words, head + 2) } else { head + 1 };
    let short = of_world && end == head + 1 && start + 1 == head;
    let target = Target::Named(EntityKind::Event);
    (!plain && !calendar && !short && start < head)
        .then(|| Candidate::over(words, start..end, target, Rank::Grammar, "a day by its name"))
}

/// `TICAD 9`, `TICAD VI`, `Vesak 2025`: an event of the lexicon with its number or year.
fn read_edition(words: &Words<'_>, at: usize) -> Option<Candidate> {
    let hit = words.hit(at).filter(|hit| lexicon().entry(hit.entry).kind == EntityKind::Event)?;
    let written = words.written(hit.end);
    let counted = written.len() <= 2 && !written.is_empty() && written.bytes().all(|byte| byte.is_ascii_digit());
    let roman = written.len() <= 4 && !written.is_empty() && written.bytes().all(|byte| b"IVX".contains(&byte));
    let upper = words.get(at).is_some_and(|word| word.shape == Shape::Upper);
    let fits = words.gap(hit.end) == Gap::Space && (upper && (counted || roman) || is_year(words, hit.end));
    let target = Target::Named(EntityKind::Event);
    fits.then(|| Candidate::over(words, at..hit.end + 1, target, Rank::Pattern, "an event with its number"))
}

/// `August Revolution`, `Noto Peninsula Earthquake`: a capitalised noun that says what happened, and a name before it.
fn read_upheaval(words: &Words<'_>, head: usize) -> Option<Candidate> {
    let fits = words.is_one_of(
        head,
        list!("revolution earthquake massacre uprising disaster tsunami genocide eruption war crisis campaign"),
    );
    let month = head > 0 && words.gap(head) == Gap::Space && words.has(head - 1, Roles::MONTH);
    if !fits || words.get(head)?.line != Line::Prose {
        return None;
    }
    let start = if month && words.folded(head) == "revolution" { head - 1 } else { expand_left(words, head) };
    let named = (start..head).any(|at| {
        words.hit(at).is_some()
            || !words.has(at, Roles::COMMON.and(Roles::TOPIC).and(Roles::FUNCTION)) && !is_year(words, at)
    });
    let followed = words.gap(head + 1) == Gap::Space && words.is_capital(head + 1);
    let rank = if start < head && is_year(words, start) { Rank::Pattern } else { Rank::Grammar };
    let why = format!("a name with “{}” as its head", words.written(head));
    (named && !followed).then(|| Candidate::over(words, start..head + 1, Target::Named(EntityKind::Event), rank, &why))
}

#[inline(never)]
fn expand_left(words: &Words<'_>, head: usize) -> usize {
    let mut start = head;
    while start > 0 && head - start < 12 {
        let before = start - 1;
        let owned = words.gap(start) == Gap::Possessive && words.has(before, Roles::OWNER);
        // `48th Dar es Salaam International Trade Fair`.
        if let Some(known) = lower_name(words, start).filter(|_| start < head) {
            start = known;
            continue;
        }
        if !owned && !matches!(words.gap(start), Gap::Space | Gap::Hyphen | Gap::Ampersand) {
            break;
        }
        // `5th`, and `Fifth` where more stands between.
        let ordinal = is_ordinal(words, before) && (start < head || !words.is_capital(before));
        let number = ordinal || is_year(words, before);
        let ends = Roles::FUNCTION.and(Roles::MONTH).and(Roles::WEEKDAY).and(Roles::HONORIFIC);
        let opener = words.get(before).is_some_and(|word| {
            (word.opens || word.line != Line::Prose) && word.roles.any(Roles::COMMON) && !word.roles.any(Roles::TOPIC)
        });
        if words.folded(before) == "and"
            && words.has(start, Roles::TOPIC)
            && before > 0
            && words.has(before - 1, Roles::TOPIC)
            && words.is_capital(before - 1)
            && words.is_capital(start)
        {
            start = before - 1;
            continue;
        }
        let post = words.has(before, Roles::POST) && !words.has(before, Roles::TOPIC);
        let named = words.is_capital(before) && !words.has(before, ends) && !opener && !post;
        if !number && !named {
            break;
        }
        start = before;
        // `44th and 45th ASEAN Summits`.
        if number && before > 1 && words.folded(before - 1) == "and" && is_ordinal(words, before) {
            start -= 2 * usize::from(is_ordinal(words, before - 2) && words.gap(before) == Gap::Space);
        }
        if number {
            break;
        }
    }
    start
}

/// The topic of `Symposium on …`: capitalised words and the small ones between them.
#[inline(never)]
fn expand_right(words: &Words<'_>, start: usize) -> usize {
    let mut end = start;
    let mut at = start;
    while at < start + 20 && at < words.len() {
        let gap_ok = at == start
            || matches!(words.gap(at), Gap::Space | Gap::Hyphen | Gap::Ampersand | Gap::Comma | Gap::Possessive);
        // `Co-operation`.
        let hyphened = words.gap(at) == Gap::Hyphen && words.folded(at - 1) == "co";
        let small = words.is_lower(at) && (words.has(at, Roles::FUNCTION) && words.gap(at) == Gap::Space || hyphened);
        if !gap_ok || !(small || words.is_capital(at)) {
            break;
        }
        at += 1;
        if words.is_capital(at - 1) || hyphened {
            end = at;
        }
    }
    // A country at the end of a line belongs to the title; in prose `in Japan` says where it was held.
    let prose = words.get(start).is_some_and(|word| word.line == Line::Prose);
    let place_tail = end >= 2 && end - start > 2 && words.folded(end - 2) == "in" && words.hit(end - 1).is_some();
    if prose && place_tail { end - 2 } else { end }
}

fn is_year(words: &Words<'_>, at: usize) -> bool {
    words.get(at).is_some_and(|word| {
        word.shape == Shape::Digits
            && word.folded.len() == 4
            && (words.folded(at).starts_with("19") || words.folded(at).starts_with("20"))
    })
}

/// A quoted title: several words, most of them capitalised. It names an event if one was announced before the quote.
fn read_title(words: &Words<'_>, start: usize) -> Option<Candidate> {
    const LONGEST: usize = 30;
    let opening = words.gap_text(start);
    if !opening.trim_end().ends_with(['“', '"', '«', '‘']) || opening.ends_with(' ') || !words.is_capital(start) {
        return None;
    }
    let closes = |at: usize| {
        words.gap_text(at).contains(['”', '"', '»', '’'])
            && words.gap(at) != Gap::Apostrophe
            && words.gap(at) != Gap::Possessive
    };
    let end =
        (start + 1..start + LONGEST).find(|&at| at > words.len() || closes(at) || words.gap_text(at).contains('\n'))?;
    if end > words.len() || !closes(end) {
        return None;
    }
    let long = |at: &usize| words.folded(*at).len() >= 4;
    let n_long = (start..end).filter(long).count();
    let n_capital = (start..end).filter(long).filter(|&at| words.is_capital(at)).count();
    if n_long < 3 || n_capital * 10 < n_long * 8 {
        return None;
    }
    let announced = (start.saturating_sub(10)..start)
        .filter(|&at| words.get(at).map(|word| word.sentence) == words.get(start - 1).map(|word| word.sentence));
    let titled = start > 0 && words.is_one_of(start - 1, list!("titled entitled themed called named theme on topic"));
    let is_event = titled
        && announced.clone().any(|at| {
            words.has(at, Roles::EVENT_HEAD) && !matches!(words.folded(at), "open" | "week" | "month" | "games")
        });
    let (target, why) = if is_event {
        (Target::Named(EntityKind::Event), "the title of an event in quotes")
    } else {
        (Target::Title, "the title of a work")
    };
    Some(Candidate::over(words, start..end, target, Rank::Pattern, why))
}

#[cfg(test)]
mod tests {
    use crate::entity::EntityKind;
    use crate::entity::examples::{check_surfaces, surfaces};

    #[test]
    fn festivals_summits_and_symposia_are_events() {
        check_surfaces(
            EntityKind::Event,
            &[
                ("the opening of the Ikebukuro Festival", &["Ikebukuro Festival"]),
                ("at the G20 Osaka Summit 2019", &["G20 Osaka Summit 2019"]),
                ("in the 2025 Language Self-Learning Month", &["2025 Language Self-Learning Month"]),
                ("annual Vietnam-Kanagawa festivals", &["Vietnam-Kanagawa festivals"]),
                ("the 15th BRICS Summit, after Typhoon Yagi", &["15th BRICS Summit", "Typhoon Yagi"]),
                ("at the Second Africa Climate Summit", &["Second Africa Climate Summit"]),
                ("The 44th and 45th ASEAN Summits ended.", &["44th and 45th ASEAN Summits"]),
                ("at the 48th Dar es Salaam Trade Fair", &["48th Dar es Salaam Trade Fair"]),
                ("talks with the Indian Lawyers Forum", &[]),
                ("the 1982 United Nations Convention on the Law of the Sea", &[]),
            ],
        );
    }

    #[test]
    fn storms_days_operations_and_upheavals_have_names() {
        check_surfaces(
            EntityKind::Event,
            &[
                ("after Super Typhoon Yolanda and Storm Daniel", &["Super Typhoon Yolanda", "Storm Daniel"]),
                ("Typhoon Yagi came. In its path, Yagi killed many.", &["Typhoon Yagi", "Yagi"]),
                (
                    "They met on International Women's Day and on Ghana Independence Day.",
                    &["International Women's Day", "Independence Day"],
                ),
                ("a picture on the first Day of Spring", &[]),
                ("It was done during Operation Provide Comfort.", &["Operation Provide Comfort"]),
                ("soldiers of Exercise Nomadic Elephant met", &["Exercise Nomadic Elephant"]),
                (
                    "He saw the August Revolution and the Noto Peninsula Earthquake.",
                    &["August Revolution", "Noto Peninsula Earthquake"],
                ),
                ("They feared a Trade War and a Climate Crisis.", &[]),
            ],
        );
    }

    #[test]
    fn a_meeting_with_a_number_is_an_event_with_what_it_is_of() {
        check_surfaces(
            EntityKind::Event,
            &[
                (
                    "They spoke with everybody at the 45th General Assembly of the ASEAN Inter-Parliamentary Assembly.",
                    &["45th General Assembly of the ASEAN Inter-Parliamentary Assembly"],
                ),
                ("The 6th Japan Foreign Office Consultations were held", &["6th Japan Foreign Office Consultations"]),
                (
                    "They spoke with everybody during the First India Joint Ministerial Meeting for Strategic Dialogue.",
                    &["First India Joint Ministerial Meeting for Strategic Dialogue"],
                ),
                ("held the 13th ROK Consular Consultations on February 27", &["13th ROK Consular Consultations"]),
                ("a General Assembly and its Joint Meeting", &[]),
            ],
        );
    }

    #[test]
    fn a_quoted_title_is_the_event_that_was_announced() {
        let text = "It held a symposium titled “Promoting Support for Foreign Workers in Japan.”";
        assert_eq!(surfaces(EntityKind::Event, text), ["Promoting Support for Foreign Workers in Japan"]);
    }

    #[test]
    fn the_title_of_a_talk_names_nobody() {
        let text = "In a talk titled “Creating a Home for Vietnamese People in Japan,” she spoke.";
        assert_eq!(crate::entity::examples::slugs(text), []);
    }
}
