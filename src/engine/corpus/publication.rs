//! When a text was published, and how that is known.

use super::date_in_name::date_in_name;
use super::date_lines::{from_date_lines, from_place_line, within};
use super::document::{Block, BlockKind, How, Known};
use super::lines::{n_chars, n_words};
use super::sentence::first_sentence;
use crate::text::{DateFound, PartialDate, Span, find_dates, fold, tokenize};

/// The date of publication that blocks of a text give.
///
/// Date lines come first, then the dateline, then a line with place and day, then the names of the file and of the
/// page's address, then the title, then the event that the first sentence reports. A date without a year is none,
/// unless the text has evidence for one.
pub(super) fn find_date(file: &str, text: &str, blocks: &[Block], address: Option<&str>) -> Option<Known<PartialDate>> {
    let body = blocks.iter().find(|block| block.kind == BlockKind::Paragraph);
    let day = || body.and_then(|body| from_day_without_year(text, blocks, body.span));
    from_date_lines(text, blocks)
        .or_else(|| body.and_then(|body| from_dateline(text, body.span)))
        .or_else(|| from_place_line(text, blocks))
        .or_else(|| address.and_then(|address| date_in_name(address, "the address of the page")))
        .or_else(|| date_in_name(file, "the name of the file"))
        .or_else(|| from_title(text, blocks))
        .or_else(|| body.and_then(|body| from_event(text, blocks, body.span)))
        .or_else(day)
}

/// A dateline and the report after it: `HANOI, April 5 — `, `VIETNAM, April 7 - TOKYO — `, `HANOI, April 5 (Reuters) - `.
/// The dateline is empty where a paragraph has none.
pub(super) fn split_dateline(paragraph: &str) -> (&str, &str) {
    const LONGEST: usize = 100;
    const DASHES: [&str; 6] = [" — ", " – ", " - ", " -- ", "— ", "– "];
    let head_end = paragraph.char_indices().nth(LONGEST).map_or(paragraph.len(), |(at, _)| at);
    let head = paragraph.get(..head_end).unwrap_or(paragraph);
    let mut end = 0;
    // A dateline may hold a dash: the part after it must be capitals again.
    while let Some((at, dash)) = DASHES
        .iter()
        .filter_map(|dash| Some((end + head.get(end..)?.find(dash)?, *dash)))
        .min_by_key(|&(at, dash)| (at, usize::MAX - dash.len()))
    {
        let part = head.get(end..at).unwrap_or("");
        let report = paragraph.get(at + dash.len()..).unwrap_or("");
        if !is_dateline_part(part, report, end == 0) {
            break;
        }
        end = at + dash.len();
    }
    paragraph.split_at_checked(end).unwrap_or(("", paragraph))
}

/// Whether words before a dash are of a dateline, given the report behind it: places in capitals, a date, an agency in
/// brackets.
fn is_dateline_part(part: &str, report: &str, is_first: bool) -> bool {
    const MOST_UNDATED_WORDS: usize = 4;
    let dates = find_dates(part);
    let agency = part.find('(').zip(part.rfind(')'));
    let is_agency =
        |span: Span| agency.is_some_and(|(open, close)| span.start as usize > open && span.end as usize <= close);
    let words: Vec<&str> = tokenize(part)
        .filter(|token| !dates.iter().any(|date| date.span.overlaps(token.span)) && !is_agency(token.span))
        .map(|token| token.span.of(part))
        .collect();
    let is_dated = !dates.is_empty();
    // `Vientiane (LNA) – `: a short place and an agency directly after it. Prose has brackets too, but further on, or it
    // goes on behind the dash: `Anna Keller (CDU) – a teacher – has been named`.
    let names_agency = agency
        .and_then(|(open, close)| part.get(open..close))
        .is_some_and(|agency| agency.contains(char::is_alphabetic));
    let begins_report = is_dated || !report.trim_start().starts_with(char::is_lowercase);
    let is_signed = names_agency && begins_report && part.ends_with(')') && words.len() <= MOST_UNDATED_WORDS;
    // `(Reuters) - ` alone is a dateline; otherwise there is a place, and a mere date is not enough.
    let has_place = !words.is_empty() || is_signed;
    // In capitals a place counts alone (`TOKYO — `); in small letters a date or an agency must be with it.
    let is_place_word = |word: &&str| match is_dated || is_signed {
        true => word.starts_with(char::is_uppercase),
        false => word.chars().all(|c| !c.is_lowercase()) && word.contains(char::is_alphabetic),
    };
    has_place && words.iter().all(is_place_word) && (is_first || !is_dated) && n_chars(part) > 2
}

/// The agency in the dateline of a paragraph: `Reuters` of `HANOI, April 5 (Reuters) - …`.
pub(super) fn dateline_agency(paragraph: &str) -> Option<&str> {
    if let Some((_, rest)) = paragraph.split_once('【').filter(|(before, _)| before.trim().is_empty()) {
        // `【東京時事】`: the place, then the agency.
        let (dateline, _) = rest.split_once('】').filter(|(dateline, _)| n_chars(dateline) <= 16)?;
        let agencies = ["時事", "共同", "ロイター", "ＡＦＰ", "AFP", "新華社", "聯合ニュース"];
        return agencies.into_iter().find_map(|agency| dateline.get(dateline.find(agency)?..));
    }
    let (dateline, _) = split_dateline(paragraph);
    if dateline.is_empty() {
        return agency_beside_date(paragraph);
    }
    let (_, after) = dateline.split_once('(')?;
    let (agency, _) = after.split_once(')')?;
    let agency = agency.trim();
    (!agency.is_empty()).then_some(agency)
}

/// The agency of a dateline without a dash: `La Habana, 3 mar (Isla Latina) Un taller …`, `МОСКВА, 14 июня. /ТАСС/. …`.
/// Before it stand a place and a day, and nothing else.
fn agency_beside_date(paragraph: &str) -> Option<&str> {
    const LONGEST: usize = 80;
    const MOST_WORDS: usize = 4;
    let end = paragraph.char_indices().nth(LONGEST).map_or(paragraph.len(), |(at, _)| at);
    let head = paragraph.get(..end)?;
    let (before, after) = head.split_once(['(', '/'])?;
    let close = if head.get(before.len()..)?.starts_with('(') { ')' } else { '/' };
    let (agency, report) = after.split_once(close)?;
    let (place, day) = before.trim().split_once(',')?;
    let is_name =
        |name: &str| n_words(name) <= MOST_WORDS && name.starts_with(char::is_uppercase) && !WEEKDAYS.contains(&name);
    let is_day = is_day_of_month(day.trim().trim_end_matches(['.', ',']));
    let begins = report.trim_start_matches(['.', ',', ' ', '-']).starts_with(char::is_uppercase);
    (is_name(place) && is_day && is_name(agency) && begins).then_some(agency)
}

/// `3 mar`, `14 июня`, `June 14`: a number and a word.
fn is_day_of_month(day: &str) -> bool {
    let words: Vec<&str> = day.split_whitespace().filter(|word| !matches!(*word, "de" | "of")).collect();
    let is_number = |word: &&str| word.parse::<u8>().is_ok_and(|day| (1..=31).contains(&day));
    let is_month = |word: &&str| n_chars(word) >= 3 && word.chars().all(|c| c.is_alphabetic() || c == '.');
    words.len() == 2 && words.iter().any(is_number) && words.iter().any(is_month)
}

/// The month and day of the dateline of a text, where it has no year.
pub(super) fn dateline_day(text: &str, blocks: &[Block]) -> Option<(u8, u8)> {
    let body = blocks.iter().find(|block| block.kind == BlockKind::Paragraph)?;
    let (dateline, _) = split_dateline(body.span.of(text));
    find_dates(dateline).into_iter().find_map(|found| found.month.zip(found.day))
}

/// `HANOI, April 5, 2024 — …`, or `HANOI, April 5 — …` with the year of a day just before in the first sentence.
fn from_dateline(text: &str, paragraph: Span) -> Option<Known<PartialDate>> {
    const WHY: &str = "from the dateline, with the year of the event that the first sentence reports";
    let (dateline, _) = split_dateline(paragraph.of(text));
    let found = find_dates(dateline).into_iter().find(|found| found.month.is_some() && found.day.is_some())?;
    if let Some(value) = found.date() {
        return Some(Known { value, how: How::Stated(within(paragraph, found.span)) });
    }
    let event = from_first_sentence(paragraph.of(text))?.value;
    let value = found.date_in(event.year())?;
    // An event of another season may well be of another year than the report.
    let is_just_before =
        event <= value && event.month().zip(value.month()).is_some_and(|(event, own)| own - event <= 1);
    is_just_before.then(|| Known { value, how: How::Inferred(WHY.to_owned()) })
}

/// A day that a title names: `What the papers say: 18 January 2017`.
fn from_title(text: &str, blocks: &[Block]) -> Option<Known<PartialDate>> {
    let title = blocks.iter().find(|block| block.kind == BlockKind::Title)?;
    let mut days = find_dates(title.span.of(text)).into_iter().filter(|found| found.day.is_some());
    let only = days.next().filter(|_| days.next().is_none())?;
    let before = title.span.of(text).get(..only.span.start as usize).unwrap_or("").trim_end();
    // `Period ended March 31`, `The law of 5 May`: not the day of this text.
    let is_apart =
        before.is_empty() || before.ends_with([':', ',', '-', '–', '—', '(', '|']) || before.ends_with(" on");
    is_apart.then_some(())?;
    Some(Known { value: only.date()?, how: How::Inferred("from the day that the title names".to_owned()) })
}

/// A day in the dateline, or `today (November 15)`, whose weekday one year alone agrees with among those that the text
/// names.
fn from_day_without_year(text: &str, blocks: &[Block], paragraph: Span) -> Option<Known<PartialDate>> {
    const LONGEST: usize = 4000;
    let (dateline, _) = split_dateline(paragraph.of(text));
    let in_dateline = || find_dates(dateline).into_iter().find(|found| found.day.is_some()).map(|it| (it, dateline));
    let mut body = blocks.iter().filter(|block| !block.kind.is_furniture()).map(|block| block.span.of(text));
    let today = || body.find_map(|block| Some((find_today(block)?, block)));
    let (found, around) = in_dateline().or_else(today)?;
    if found.year.is_some() {
        return Some(Known {
            value: found.date()?,
            how: How::Inferred("from the day that the text calls today".to_owned()),
        });
    }
    let end = paragraph.start as usize
        + text
            .get(paragraph.start as usize..)?
            .char_indices()
            .nth(LONGEST)
            .map_or(text.len() - paragraph.start as usize, |(at, _)| at);
    let report = text.get(paragraph.start as usize..end)?;
    let beside = weekdays_in(around.get(..(found.span.end as usize + 16).min(around.len())).unwrap_or(around));
    let weekdays = if beside.is_empty() || around.len() > dateline.len() { weekdays_in(report) } else { beside };
    let agrees = |date: &PartialDate| weekdays.iter().any(|weekday| Some(*weekday) == date.weekday());
    let mut agreeing: Vec<PartialDate> =
        years_in(report, &LEADS).into_iter().filter_map(|year| found.date_in(year)).collect();
    agreeing.retain(agrees);
    let [value] = agreeing[..] else { return None };
    let weekday = WEEKDAYS.get(usize::from(value.weekday()?))?;
    let why = format!(
        "from “{}” and {}, the year named in the text in which that is a {weekday}",
        found.span.of(around),
        value.year()
    );
    Some(Known { value, how: How::Inferred(why) })
}

/// `today [November 15]`, `hôm nay (15/11)`, `on Friday (November 15)`.
fn find_today(block: &str) -> Option<DateFound> {
    const WORDS: [&str; 6] = ["today", "Today", "hôm nay", "Hôm nay", "本日", "今日"];
    // Most texts have none of them, which is cheaper to see than their dates.
    WORDS.iter().find(|word| block.contains(**word))?;
    let found = find_dates(block).into_iter().find(|found| {
        let before = block.get(..found.span.start as usize).unwrap_or("").trim_end_matches(['(', '[', ' ', ',', '（']);
        WORDS.iter().any(|word| before.ends_with(word))
    })?;
    found.day.is_some().then_some(found)
}

/// The days of the week, from Monday.
pub(super) const WEEKDAYS: [&str; 7] = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];

fn weekdays_in(text: &str) -> Vec<u8> {
    let named = |token: crate::text::Token| WEEKDAYS.iter().position(|name| *name == token.span.of(text));
    let mut weekdays: Vec<u8> = tokenize(text).filter_map(named).map(|at| at as u8).collect();
    weekdays.sort_unstable();
    weekdays.dedup();
    weekdays
}

/// Words after which a number is a year.
const LEADS: [&str; 9] = ["in", "since", "early", "late", "mid", "of", "by", "until", "from"];

/// The years that a text names: with a month, or alone after one of these words.
fn years_in(text: &str, leads: &[&str]) -> Vec<u16> {
    let mut years: Vec<u16> = find_dates(text).into_iter().filter_map(|date| date.year).collect();
    let tokens: Vec<&str> = tokenize(text).map(|token| token.span.of(text)).collect();
    for pair in tokens.windows(2) {
        let Some(year) = pair[1].parse::<u16>().ok().filter(|year| (1950..=2099).contains(year)) else { continue };
        if leads.contains(&fold(pair[0]).as_str()) {
            years.push(year);
        }
    }
    years.sort_unstable();
    years.dedup();
    years
}

/// The day of the event that the first sentence reports, where the text does not go on to years after it: a tale of
/// 1975 that ends in 1990 was not written in 1975.
fn from_event(text: &str, blocks: &[Block], paragraph: Span) -> Option<Known<PartialDate>> {
    /// A plan reaches until 2030, but a text that says what was in 2030 is of that year or later.
    const OF_THE_PAST: usize = 5;
    let event = from_first_sentence(paragraph.of(text))?;
    let mut body = blocks.iter().filter(|block| !block.kind.is_furniture()).map(|block| block.span.of(text));
    let is_later = |year: u16| year > event.value.year();
    let goes_on = body.any(|block| years_in(block, &LEADS[..OF_THE_PAST]).into_iter().any(is_later));
    (!goes_on).then_some(event)
}

/// A report of something that happened on a day is published then or soon after; more cannot be said, and this is said.
fn from_first_sentence(paragraph: &str) -> Option<Known<PartialDate>> {
    const WHY: &str = "from the date of the event that the first sentence reports";
    let (_, report) = split_dateline(paragraph);
    let sentence = first_sentence(report);
    let mut days = find_dates(sentence).into_iter().filter(|found| found.year.is_some() && found.day.is_some());
    let first = days.next()?;
    let before = sentence.get(..first.span.start as usize)?.trim();
    // After a label, as in `Date:`, it is the day of an event.
    if before.ends_with([':', '：']) {
        return None;
    }
    // With a second day in the sentence, only one that opens it (`On April 23, 2021, …`) is surely that of the event.
    let opens = n_chars(before) <= 4;
    let is_only = days.all(|other| other.date() == first.date());
    let is_report = !is_of_other_time(sentence.get(first.span.end as usize..).unwrap_or(""));
    (is_report && (opens || (is_only && is_of_event(sentence, first)))).then_some(())?;
    Some(Known { value: first.date()?, how: How::Inferred(WHY.to_owned()) })
}

/// Whether the words after a day say that it is still to come (`the section will be closed`), or that it is long past
/// (`of which his family still speaks`). What someone said on that day may well be of the future.
fn is_of_other_time(after: &str) -> bool {
    #[rustfmt::skip]
    const TO_COME: [&str; 14] = [
        "will", "shall", "scheduled", "sẽ", "wird", "werden", "bleibt", "bleiben", "sera", "seront", "será", "serán", "estará", "estarán",
    ];
    const LONG_PAST: [&str; 5] = [" still ", " to this day", " years later", " ever since", " decades later"];
    const SAID: [&str; 10] =
        ["that", "said", "says", "told", "announced", "agreed", "promised", "decided", "dass", "rằng"];
    let words: Vec<String> = after
        .split_whitespace()
        .map(|word| word.trim_matches(|c: char| !c.is_alphabetic()).to_lowercase())
        .take_while(|word| !SAID.contains(&word.as_str()))
        .collect();
    let is_to_be = |pair: &[String]| matches!(pair[0].as_str(), "is" | "are") && pair[1] == "to";
    words.iter().any(|word| TO_COME.contains(&word.as_str()))
        || words.windows(2).any(is_to_be)
        || LONG_PAST.iter().any(|words| after.contains(words))
}

/// Whether a date in a sentence is the day on which something happens, and not one until which or since which it does.
fn is_of_event(sentence: &str, found: DateFound) -> bool {
    /// Before `on`, these make the day one of another matter: `bonds maturing on`, `the treaty signed on`.
    #[rustfmt::skip]
    const OTHER_MATTERS: [&str; 24] = [
        "due", "maturing", "matures", "expiring", "expires", "expire", "ending", "ended", "ends", "effective", "record",
        "payable", "dated", "signed", "adopted", "issued", "born", "founded", "established", "ratified", "beginning",
        "starting", "died", "until",
    ];
    let before = sentence.get(..found.span.start as usize).unwrap_or("");
    // What is announced has not happened yet; what was before something else is not what is reported.
    #[rustfmt::skip]
    const OTHER_TIMES: [&str; 9] = [
        " will ", " to be held ", " scheduled ", " plans to ", " is to ", " are to ", " previous ", " previously ", " earlier ",
    ];
    // In notes below a table, a day is that of a figure.
    const MOST_FIGURES: usize = 4;
    let n_figures =
        tokenize(before).filter(|token| token.span.of(before).starts_with(|c: char| c.is_ascii_digit())).count();
    let names_other_days = || find_dates(before).iter().any(|other| other.day.is_some());
    if OTHER_TIMES.iter().any(|word| before.contains(word)) || n_figures > MOST_FIGURES || names_other_days() {
        return false;
    }
    let mut words = before.split(|c: char| c.is_whitespace() || c == ',').rev().filter(|word| !word.is_empty());
    let is_weekday = |word: &&str| WEEKDAYS.contains(&word.trim_matches(|c: char| !c.is_alphabetic()));
    let mut last = words.next().unwrap_or("");
    if is_weekday(&last) {
        last = words.next().unwrap_or("");
    }
    match last.trim_matches(['(', '[']).to_lowercase().as_str() {
        "on" => !words.next().is_some_and(|word| OTHER_MATTERS.contains(&word.to_lowercase().as_str())),
        "" | "today" | "yesterday" | "ngày" | "nay" => true,
        word => !word.is_ascii(),
    }
}
