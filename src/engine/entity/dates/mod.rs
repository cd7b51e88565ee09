//! Dates: `April 23, 2021`, `26/05/2020`, `early days of 2024`, `Monday`, `last year`.

mod calendar;
mod dateline;
mod period;
mod year;

use crate::entity::candidate::{Candidate, Rank, Target};
use crate::entity::kind::EntityKind;
use crate::entity::lexicon::{List, Roles, list};
use crate::entity::words::{Gap, Shape, Words};
use crate::text::{PartialDate, slugify};
use calendar::{last_weekday, resolve_day, shift_day, shift_month};
use dateline::Dateline;
use period::read_period;
use year::read_year;

/// Proposes every date; `base` is the date of the text, against which `April 5` and `today` are resolved. Where it is not
/// known, the day of the dateline takes its place, or else the first day that the text gives in full.
pub(super) fn find_dates(words: &Words<'_>, base: Option<PartialDate>, out: &mut Vec<Candidate>) {
    let mut dateline = if base.is_none() { Dateline::find(words) } else { Dateline::default() };
    let base = base.or_else(|| if dateline.is_found() { None } else { first_full_date(words) });
    let mut at = 0;
    while at < words.len() {
        let Some((end, iso)) = may_start(words, at).then(|| read_date(words, at, base)).flatten() else {
            at += 1;
            continue;
        };
        let iso = dateline.resolve(words, at, iso);
        let start = extend_left(words, at);
        let read = iso.unwrap_or_else(|| slugify(words.span(at..end).of(words.text)));
        let slug = if start < at { format!("{}-{read}", slugify(&words.key(start..at))) } else { read };
        let why = if words.has(at, Roles::WEEKDAY) { "a day of the week" } else { "a date of the calendar" };
        out.push(Candidate::over(words, start..end, Target::Fixed(EntityKind::Date, slug), Rank::Pattern, why));
        at = end;
    }
}

/// The first date of a text that has a day, a month and a year.
fn first_full_date(words: &Words<'_>) -> Option<PartialDate> {
    let full = |at: usize| {
        let read = read_numeric(words, at)
            .or_else(|| read_month_first(words, at, None))
            .or_else(|| read_day_first(words, at, None))?;
        read.1?.parse::<PartialDate>().ok().filter(|date| date.day().is_some())
    };
    (0..words.len()).filter(|&at| may_start(words, at)).find_map(full)
}

/// Whether a date may start at a word; asked of every word, so that the rules need not be.
fn may_start(words: &Words<'_>, at: usize) -> bool {
    let folded = words.folded(at);
    folded.starts_with(|c: char| c.is_ascii_digit())
        || words.has(at, Roles::MONTH.and(Roles::WEEKDAY))
        || words.is_one_of(at, SHORT_WEEKDAYS)
        || words.is_one_of(at, list!("today tonight yesterday tomorrow this last next fiscal"))
        || folded.starts_with("fy")
        || period::may_start(words, at)
}

type Read = Option<(usize, Option<String>)>;

/// A date that starts at a word: the first word after it, and its ISO form where known.
fn read_date(words: &Words<'_>, at: usize, base: Option<PartialDate>) -> Read {
    read_numeric(words, at)
        .or_else(|| read_month_first(words, at, base))
        .or_else(|| read_day_first(words, at, base))
        .or_else(|| read_weekday(words, at, base))
        .or_else(|| read_period(words, at))
        .or_else(|| read_deictic(words, at, base))
        .or_else(|| read_year(words, at))
}

/// `2024-04-07`, `26/05/2020`, `26.05.2020`; day first unless only month first is possible.
fn read_numeric(words: &Words<'_>, at: usize) -> Read {
    // `17-18/11/2022`: two days of a month.
    if words.gap(at + 1) == Gap::Hyphen
        && words.gap(at) != Gap::Hyphen
        && words.gap_text(at + 2) == "/"
        && words.gap_text(at + 3) == "/"
        && let (Some(day), Some(_)) = (day_at(words, at), day_at(words, at + 1))
    {
        let (month, year) = (number(words, at + 2)?, year_at(words, at + 3)?);
        return Some((at + 4, Some(PartialDate::from_day(year, month as u8, day)?.to_string())));
    }
    let separator = |at: usize| match words.gap_text(at) {
        text @ ("-" | "/" | ".") => Some(text),
        _ => None,
    };
    if separator(at).is_some() && at > 0 && words.get(at - 1).is_some_and(|word| word.shape == Shape::Digits) {
        return None;
    }
    let first = separator(at + 1)?;
    if separator(at + 2) != Some(first) || (separator(at + 3).is_some() && digits(words, at + 3).is_some()) {
        return None;
    }
    let [a, b, c] = [number(words, at)?, number(words, at + 1)?, number(words, at + 2)?];
    let date = if words.written(at).len() == 4 {
        PartialDate::from_day(a, b as u8, c as u8)
    } else if words.written(at + 2).len() == 4 {
        PartialDate::from_day(c, b as u8, a as u8).or_else(|| PartialDate::from_day(c, a as u8, b as u8))
    } else if first == "/" && [at, at + 1, at + 2].iter().all(|&at| words.written(at).len() == 2) && c >= 10 {
        // `15/04/24`.
        PartialDate::from_day(2000 + c, b as u8, a as u8)
    } else {
        None
    }?;
    Some((at + 3, Some(date.to_string())))
}

/// `April 23, 2021`, `April 23`, `April 5-7, 2021`, `April 2021`, `April`.
fn read_month_first(words: &Words<'_>, at: usize, base: Option<PartialDate>) -> Read {
    let month = month_at(words, at)?;
    let mut end = at + 1;
    // `January-February 2025`.
    if words.gap(end) == Gap::Hyphen && month_at(words, end).is_some_and(|second| second != month) {
        end += 1;
    } else if words.gap(end) == Gap::Hyphen && words.is_capital(end) {
        // `Jun-ho` is a name, and so is `Jun-Jun`.
        return None;
    }
    if words.gap(end) == Gap::Space
        && let Some(day) = day_at(words, end)
    {
        end = skip_day_range(words, end + 1);
        if matches!(words.gap(end), Gap::Comma | Gap::Space)
            && let Some(year) = year_at(words, end)
        {
            return Some((end + 1, PartialDate::from_day(year, month, day).map(|date| date.to_string())));
        }
        // `October 9/2024`.
        if words.gap(end) == Gap::Slash
            && let Some(year) = year_at(words, end)
        {
            return Some((end + 1, PartialDate::from_day(year, month, day).map(|date| date.to_string())));
        }
        return Some((end, resolve_day(base, month, day)));
    }
    if let Some(year) =
        (words.gap(end) == Gap::Space || words.gap(end) == Gap::Comma).then(|| year_at(words, end)).flatten()
    {
        return Some((end + 1, PartialDate::from_month(year, month).map(|date| date.to_string())));
    }
    // `of` before a year: `April of 2021`.
    if words.folded(end) == "of"
        && let Some(year) = year_at(words, end + 1)
    {
        return Some((end + 2, PartialDate::from_month(year, month).map(|date| date.to_string())));
    }
    // `May` and `March` are words; `Sept` and `Jan` may be names.
    let plain = words.folded(at).len() > 3 && words.folded(at) != "march" && words.folded(at) != "april";
    let asked = at > 0
        && words
            .is_one_of(at - 1, list!("in since until till last next this early late mid by from of during for and to"));
    let is_name = words.is_capital(end) && words.gap(end) == Gap::Space && !words.has(end, Roles::FUNCTION);
    (!is_name && (asked || plain))
        .then(|| (end, base.and_then(|base| PartialDate::from_month(base.year(), month)).map(|date| date.to_string())))
}

/// `23 April 2021`, `23rd of April`, `5-7 April`.
fn read_day_first(words: &Words<'_>, at: usize, base: Option<PartialDate>) -> Read {
    let day = day_at(words, at)?;
    if words.folded(at + 1) == "and"
        && !follows(words, at, at + 2)
        && let Some(month) = day_at(words, at + 2).and_then(|_| month_at(words, at + 3))
    {
        // `between 20 and 26 September`: two days apart, whose month stands with the second.
        return Some((at + 1, resolve_day(base, month, day)));
    }
    let mut end = skip_day_range(words, at + 1);
    if words.folded(end) == "of" {
        end += 1;
    }
    if words.gap(end) != Gap::Space {
        return None;
    }
    let month = month_at(words, end)?;
    end += 1;
    if matches!(words.gap(end), Gap::Comma | Gap::Space)
        && let Some(year) = year_at(words, end)
    {
        return Some((end + 1, PartialDate::from_day(year, month, day).map(|date| date.to_string())));
    }
    // `7 February B.E. 2567`: the Buddhist era, 543 years ahead.
    if words.written(end).starts_with("B.E")
        && let Some(year) = number(words, end + 1).filter(|year| (2300..2700).contains(year))
    {
        return Some((end + 2, PartialDate::from_day(year - 543, month, day).map(|date| date.to_string())));
    }
    Some((end, resolve_day(base, month, day)))
}

/// Short names of the days of the week: all of them are words or names too.
const SHORT_WEEKDAYS: &List = list!("mon tue tues wed thu thur thurs fri sat sun");

/// `Monday`, `Monday, April 5, 2024`, `Sun, 06/29/2025`.
fn read_weekday(words: &Words<'_>, at: usize, base: Option<PartialDate>) -> Read {
    if words.is_one_of(at, SHORT_WEEKDAYS) && words.is_capital(at) {
        let dated = words.gap_text(at + 1).starts_with([',', '.', ' ']) && words.gap_text(at + 1).len() <= 3;
        let date = || {
            read_numeric(words, at + 1)
                .or_else(|| read_day_first(words, at + 1, base))
                .or_else(|| read_month_first(words, at + 1, base).filter(|read| read.0 > at + 2))
        };
        return dated.then(date).flatten();
    }
    if !words.has(at, Roles::WEEKDAY) || !words.is_capital(at) || words.folded(at.wrapping_sub(1)) == "palm" {
        return None;
    }
    let mut end = at + 1;
    if matches!(words.gap(end), Gap::Comma | Gap::Space)
        && let Some(read) = read_month_first(words, end, base)
            .filter(|read| read.0 > end + 1)
            .or_else(|| read_day_first(words, end, base))
    {
        return Some(read);
    }
    if matches!(words.folded(end), "morning" | "afternoon" | "evening" | "night") && words.is_lower(end) {
        end = at + 1;
    }
    let days = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"];
    let day = days.iter().position(|day| words.folded(at).starts_with(day) && !words.folded(at).ends_with('s'));
    let date = day.and_then(|day| last_weekday(base?, day as u8));
    Some((end, date.map(|date| date.to_string())))
}

/// `today`, `last year`, `this month`.
fn read_deictic(words: &Words<'_>, at: usize, base: Option<PartialDate>) -> Read {
    let word = words.folded(at);
    let shift = match word {
        "today" | "tonight" => 0,
        "yesterday" => -1,
        "tomorrow" => 1,
        "this" | "last" | "next" => {
            let (unit, end) = (words.folded(at + 1), at + 2);
            if matches!(unit, "fiscal" | "financial") && words.folded(end) == "year" {
                return Some((end + 1, None));
            }
            if words.gap(at + 1) != Gap::Space
                || (at > 0 && words.folded(at - 1) == "the")
                || words.gap(end) == Gap::Hyphen
            {
                return None;
            }
            let shift = match word {
                "this" => 0,
                "last" => -1,
                _ => 1,
            };
            return match unit {
                "year" => Some((
                    end,
                    base.and_then(|base| PartialDate::from_year(base.year().checked_add_signed(shift)?))
                        .map(|date| date.to_string()),
                )),
                "month" => Some((end, base.and_then(|base| shift_month(base, shift)).map(|date| date.to_string()))),
                "night" if shift < 0 => {
                    Some((end, base.and_then(|base| shift_day(base, -1)).map(|date| date.to_string())))
                }
                "morning" | "afternoon" | "evening" if shift == 0 => {
                    Some((end, base.filter(|base| base.day().is_some()).map(|base| base.to_string())))
                }
                "season" if words.gap(end) != Gap::Space || words.has(end, Roles::FUNCTION) => Some((end, None)),
                "week" | "weekend" | "quarter" | "night" | "morning" | "afternoon" | "evening" | "spring"
                | "summer" | "autumn" | "winter" | "fall" => Some((end, None)),
                _ if words.has(at + 1, Roles::WEEKDAY) && words.is_capital(at + 1) => Some((end, None)),
                _ if month_at(words, at + 1).is_some() && words.is_capital(at + 1) => Some((end, None)),
                _ => None,
            };
        }
        _ => return None,
    };
    Some((at + 1, base.and_then(|base| shift_day(base, shift)).map(|date| date.to_string())))
}

/// `early`, `mid-`, `the end of` before a month or year belong to the date.
fn extend_left(words: &Words<'_>, at: usize) -> usize {
    let timed = |at: usize| {
        words.is_one_of(at, list!("early late mid end beginning start middle half quarter days months weeks spring summer autumn winter fall \
            summers winters"))
    };
    let Some(before) = at.checked_sub(1) else { return at };
    let relative = words.is_one_of(at, list!("this last next"));
    if relative && words.is_one_of(before, list!("earlier later early late")) && words.gap(at) == Gap::Space {
        return before;
    }
    let part = relative && words.folded(before) == "of" && at >= 2;
    if part && words.is_one_of(at - 2, list!("beginning start end middle")) && words.gap(at) == Gap::Space {
        return at - 2;
    }
    if relative || words.has(at, Roles::WEEKDAY) || words.is_one_of(at, list!("today yesterday tomorrow")) {
        return at;
    }
    // `week 6 of 2025`.
    if words.folded(before) == "of" && at >= 3 && words.folded(at - 3) == "week" && digits(words, at - 2).is_some() {
        return at - 3;
    }
    if matches!(words.folded(before), "early" | "late" | "mid") && matches!(words.gap(at), Gap::Space | Gap::Hyphen) {
        return before;
    }
    if words.folded(before) == "of" && at >= 2 && timed(at - 2) && words.gap(at) == Gap::Space {
        let mut start = at - 2;
        if start > 0 && words.is_one_of(start, list!("days months weeks half quarter")) {
            // `first seven months of 2024`.
            if start > 1 && words.is_one_of(start - 2, list!("first last")) && words.has(start - 1, Roles::NUMERAL) {
                return start - 2;
            }
            if words.is_one_of(start - 1, list!("early late first second third fourth last final opening")) {
                start -= 1;
            } else if matches!(words.folded(start), "days" | "months" | "weeks") {
                return at;
            }
        }
        return start;
    }
    at
}

fn month_at(words: &Words<'_>, at: usize) -> Option<u8> {
    if !words.has(at, Roles::MONTH) || !words.is_capital(at) {
        return None;
    }
    const MONTHS: [&str; 12] = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
    let position = MONTHS.iter().position(|month| words.folded(at).starts_with(month))?;
    Some(position as u8 + 1)
}

fn digits<'w>(words: &'w Words<'_>, at: usize) -> Option<&'w str> {
    words.get(at).filter(|word| word.shape == Shape::Digits).map(|_| words.folded(at))
}

fn number(words: &Words<'_>, at: usize) -> Option<u16> {
    digits(words, at).filter(|digits| digits.len() <= 4).and_then(|digits| digits.parse().ok())
}

/// `5`, `05`, `5th`.
fn day_at(words: &Words<'_>, at: usize) -> Option<u8> {
    let word = words.folded(at);
    let digits = ["st", "nd", "rd", "th"].iter().find_map(|tail| word.strip_suffix(tail)).unwrap_or(word);
    let is_number = !digits.is_empty() && digits.len() <= 2 && digits.bytes().all(|b| b.is_ascii_digit());
    let is_clock = matches!(words.gap_text(at + 1), ":")
        || at + 1 < words.len()
            && words.gap_text(at + 1).starts_with([',', '.', '%'])
            && words.gap_text(at + 1).len() == 1;
    digits.parse().ok().filter(|day| is_number && !is_clock && (1..=31).contains(day))
}

fn year_at(words: &Words<'_>, at: usize) -> Option<u16> {
    let continues = matches!(words.gap_text(at + 1), "," | ".") && digits(words, at + 1).is_some();
    let joined = at > 0 && matches!(words.gap_text(at), "," | "." | ":") && digits(words, at - 1).is_some();
    number(words, at).filter(|year| (1700..2100).contains(year) && !continues && !joined)
}

/// Past the `-7` of `5-7`, or the `to 7` of `5 to 7`, if one stands there.
fn skip_day_range(words: &Words<'_>, mut end: usize) -> usize {
    // `22, 23 and 25 February`.
    while words.gap(end) == Gap::Comma
        && day_at(words, end).is_some()
        && (words.gap(end + 1) == Gap::Comma || words.folded(end + 1) == "and")
        && (words.folded(end + 1) == "and" || day_at(words, end + 1).is_some())
    {
        end += 1;
    }
    let to =
        matches!(words.folded(end), "to" | "and") && words.gap(end) == Gap::Space && words.gap(end + 1) == Gap::Space;
    let next = if to { end + 1 } else { end };
    let is_day = day_at(words, next).is_some() && (!is_counted(words, next) || to && follows(words, end - 1, next));
    if (to || words.gap(end) == Gap::Hyphen) && is_day { next + 1 } else { end }
}

/// Whether a day is the one right after another: `14 and 15`.
fn follows(words: &Words<'_>, first: usize, second: usize) -> bool {
    day_at(words, first).zip(day_at(words, second)).is_some_and(|(first, second)| first + 1 == second)
}

/// Whether a noun after a number shows that it counts: `April 5 to 7 officials`.
fn is_counted(words: &Words<'_>, at: usize) -> bool {
    words.gap(at + 1) == Gap::Space && words.is_lower(at + 1) && !words.has(at + 1, Roles::FUNCTION)
}

#[cfg(test)]
mod tests {
    use crate::entity::EntityKind;
    use crate::entity::examples::{check_surfaces, read_all, slug_of};

    /// Surfaces and slugs in a text whose day is not known.
    fn undated(text: &str) -> Vec<(String, String)> {
        let found = read_all(&[text], None);
        let slug = |mention: &crate::entity::Mention| found.entities[mention.entity.index()].slug.clone();
        found.mentions[0].iter().map(|mention| (mention.span.of(text).to_owned(), slug(mention))).collect()
    }

    #[test]
    fn dates_of_the_calendar_are_found_whole() {
        check_surfaces(
            EntityKind::Date,
            &[
                ("It opened on April 23, 2021, in Hanoi.", &["April 23, 2021"]),
                ("Thứ Ba, 26/05/2020, 19:18", &["26/05/2020"]),
                ("from 10 to 13 March 2024", &["10 to 13 March 2024"]),
                ("in the early days of 2024 and in November 2023", &["early days of 2024", "November 2023"]),
                ("Monday, 5 April 2021 and Tuesday", &["Monday, 5 April 2021", "Tuesday"]),
                ("in FY2021, the 1990s, mid-2024 and late 2023", &["FY2021", "1990s", "mid-2024", "late 2023"]),
                ("today, last year and next month", &["today", "last year", "next month"]),
                ("on 22, 23 and 25 February 2025", &["22, 23 and 25 February 2025"]),
                ("between 20 and 26 September 2025", &["20", "26 September 2025"]),
                ("Published on: Sun, 06/29/2025 17:02", &["Sun, 06/29/2025"]),
                ("in FY2024-25, FY25 and the financial year 2023-24", &["FY2024-25", "FY25", "financial year 2023-24"]),
                ("in the last financial year; he played last season", &["last financial year", "last season"]),
                ("who married in 1619 and went in 1200 ships", &["1619"]),
                ("15/04/24 18:21, Bishkek; 15/04/1", &["15/04/24"]),
                ("In two days of 17-18/11/2022, he spoke", &["17-18/11/2022"]),
                ("On 7 February B.E. 2567, at noon", &["7 February B.E. 2567"]),
                ("Addis Ababa October 9/2024, here", &["October 9/2024"]),
            ],
        );
    }

    #[test]
    fn a_report_without_a_year_has_the_day_of_its_dateline() {
        let text = "SARAJEVO, Nov. 21 (FENA) - He said on Monday and today, after Sunday, in 1995.";
        for (surface, slug) in
            [("Nov. 21", "11-21"), ("Monday", "11-21"), ("today", "11-21"), ("Sunday", "sunday"), ("1995", "1995")]
        {
            assert!(undated(text).contains(&(surface.to_owned(), slug.to_owned())), "{surface}");
        }
        let text = "He came on Nov. 21 (a Monday) and left on Tuesday.";
        assert!(undated(text).contains(&("Tuesday".to_owned(), "tuesday".to_owned())));
    }

    #[test]
    fn what_only_looks_like_a_date_is_none() {
        check_surfaces(
            EntityKind::Date,
            &[
                ("It may rain; they march on.", &[]),
                ("more than 2000 people in recent years", &[]),
                ("the 50th anniversary, at 19:18", &[]),
                ("Tel: 3466-2024, the same day", &[]),
                ("Law No. 7 of 2014, the Patents Act, 1970, Kenji and Jun-Jun", &[]),
            ],
        );
    }

    #[test]
    fn a_date_is_resolved_against_the_date_of_the_text() {
        for (text, surface, slug) in [
            ("on April 5", "April 5", "2024-04-05"),
            ("on December 20", "December 20", "2023-12-20"),
            ("He said today", "today", "2024-04-07"),
            ("He said yesterday", "yesterday", "2024-04-06"),
            ("in last year", "last year", "2023"),
            ("on 05/04/2024", "05/04/2024", "2024-04-05"),
            ("on 05/04/24", "05/04/24", "2024-04-05"),
            ("on 7 February B.E. 2567", "7 February B.E. 2567", "2024-02-07"),
            ("early 2024", "early 2024", "early-2024"),
        ] {
            assert_eq!(slug_of(text, surface), slug, "{text}");
        }
    }
}
