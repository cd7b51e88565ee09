//! Furniture that shows by what stands beside it: a byline at a date line, tags under their label, the columns of a masthead.

use super::super::lines::{n_chars, n_words, plain};
use super::super::publication::WEEKDAYS;
use super::super::sentence::ends_sentence;
use super::byline::{dated_name, is_byline};
use super::closing::is_lone_tag;
use super::single::is_date_line;
use super::words::TAG_LABELS;
use super::{Page, Role, reason};
use crate::text::find_dates;

/// Marks what lines of a page show together.
pub(super) fn mark(page: &mut Page<'_>) {
    let (first_prose, last_prose) = page.prose();
    mark_beside_date_lines(page, first_prose);
    mark_masthead(page, first_prose);
    mark_tags(page, last_prose);
    mark_beside_notices(page);
}

/// `Cookies on this site` above what the site says of them.
fn mark_beside_notices(page: &mut Page<'_>) {
    const MOST_WORDS: usize = 6;
    for at in 0..page.lines.len() {
        let is_above_notice = page.roles.get(at + 1) == Some(&Role::Furniture(reason::COOKIES));
        let line = page.line(at);
        if is_above_notice && page.is_apart(at) && n_words(line) <= MOST_WORDS && plain(line).contains("cookie") {
            page.mark(at..at + 1, reason::COOKIES);
        }
    }
}

/// Below an invitation to subscribe, where nothing but furniture follows, stands what one would get: a sentence.
pub(super) fn mark_pitch(page: &mut Page<'_>) {
    const LONGEST: usize = 120;
    const MOST_WORDS: usize = 8;
    let Some(last) = (1..page.lines.len()).rfind(|&at| page.is_text(at)) else { return };
    let invites = !page.is_text(last - 1)
        && n_words(page.line(last - 1)) <= MOST_WORDS
        && plain(page.line(last - 1)).contains("newsletter");
    let is_joined = page.lines.get(last).is_some_and(|line| !line.blank_before);
    if invites && is_joined && n_chars(page.line(last)) <= LONGEST {
        page.mark(last..last + 1, reason::SITE);
    }
}

/// Numbers alone above the text, directly above or below a button: how often it was pressed.
pub(super) fn mark_numbers_of_buttons(page: &mut Page<'_>, first_prose: usize) {
    const LONGEST: usize = 6;
    let is_button = |role: Option<&Role>| {
        matches!(role, Some(Role::Furniture(reason::SHARE | reason::NAVIGATION | reason::COUNTER)))
    };
    let is_number = |page: &Page<'_>, at: usize| {
        let line = page.line(at).trim_end_matches(['K', 'k', 'M']);
        let is_digits = line.starts_with(|c: char| c.is_ascii_digit())
            && line.chars().all(|c| c.is_ascii_digit() || matches!(c, '.' | ','));
        page.is_apart(at) && line.len() <= LONGEST && is_digits
    };
    for at in (0..first_prose).rev().chain(0..first_prose) {
        let (before, after) = (at.checked_sub(1).and_then(|at| page.roles.get(at)), page.roles.get(at + 1));
        if (is_button(before) || is_button(after)) && is_number(page, at) {
            page.mark(at..at + 1, reason::COUNTER);
        }
    }
}

/// `Menu` below a title, within the text: it says what was eaten. That of a site stands above.
pub(super) fn release_menu(page: &mut Page<'_>, first_prose: usize) {
    let title = (0..first_prose).find(|&at| page.is_text(at) && n_words(page.line(at)) > 2);
    let menu = title.and_then(|title| (title + 1..first_prose).find(|&at| plain(page.line(at)) == "menu"));
    if let Some(at) = menu.filter(|&at| page.is_text(at + 1) && page.is_text(at - 1)) {
        page.release(at);
    }
}

/// A byline beside a date line is one, even where an introduction in full sentences stands above them; so are a name
/// and a date in one line, and a day of the week alone below a title.
fn mark_beside_date_lines(page: &mut Page<'_>, first_prose: usize) {
    let is_dated = |role: Option<&Role>| role == Some(&Role::Furniture(reason::DATE_LINE));
    for at in 1..page.lines.len() {
        let (before, after) = (page.roles.get(at - 1), page.roles.get(at + 1));
        if (is_dated(before) || is_dated(after)) && page.is_apart(at) && is_byline(page.line(at)) {
            page.mark(at..at + 1, reason::BYLINE);
        }
    }
    let mut below_title = (0..first_prose).filter(|&at| page.is_text(at)).skip(1);
    let signed = below_title.clone().find(|&at| page.is_apart(at) && dated_name(page.line(at)).is_some());
    // In a diary, each day has its heading.
    let n_weekdays = (0..page.lines.len()).filter(|&at| is_weekday(page.line(at))).count();
    let weekday = below_title.find(|&at| is_weekday(page.line(at))).filter(|_| n_weekdays == 1);
    signed.into_iter().for_each(|at| page.mark(at..at + 1, reason::BYLINE));
    weekday.into_iter().for_each(|at| page.mark(at..at + 1, reason::DATE_LINE));
}

/// `THE DELTA BULLETIN     Vol. XII No. 5     9 May 2008`: the first line in columns, the last of which is a date.
fn mark_masthead(page: &mut Page<'_>, first_prose: usize) {
    const FEWEST_COLUMNS: usize = 2;
    const MOST_WORDS: usize = 6;
    let Some(first) = (0..first_prose).find(|&at| page.is_text(at)) else { return };
    let columns: Vec<&str> = page.line(first).split("   ").flat_map(|part| part.split('\t')).map(str::trim).collect();
    let columns: Vec<&str> = columns.into_iter().filter(|column| !column.is_empty()).collect();
    let has_title = (first + 1..first_prose).any(|at| page.is_text(at));
    let Some((last, names)) = columns.split_last().filter(|_| columns.len() >= FEWEST_COLUMNS) else { return };
    let is_name = |name: &&str| n_words(name) <= MOST_WORDS && name.starts_with(char::is_uppercase);
    let has_day = || find_dates(last).iter().any(|date| date.year.is_some());
    if has_title && names.iter().all(is_name) && is_date_line(last) && has_day() {
        page.mark(first..first + 1, reason::HEADER_LINE);
    }
}

/// `Tags:` alone below the text, and the tags in the lines directly under it; `#rice` and `#rivers`, line by line.
fn mark_tags(page: &mut Page<'_>, last_prose: usize) {
    const MOST: usize = 12;
    const MOST_WORDS: usize = 3;
    for at in 1..page.lines.len() {
        if [at - 1, at].iter().all(|&at| is_lone_tag(page.line(at))) && page.is_text(at) {
            page.mark(at - 1..at + 1, reason::TAGS);
        }
    }
    for at in last_prose.saturating_add(1)..page.lines.len() {
        if !page.is_text(at) || !TAG_LABELS.contains(&plain(page.line(at)).as_str()) {
            continue;
        }
        let is_tag = |tag: &usize| {
            let is_joined = page.lines.get(*tag).is_some_and(|line| !line.blank_before);
            is_joined && page.is_text(*tag) && n_words(page.line(*tag)) <= MOST_WORDS && !ends_sentence(page.line(*tag))
        };
        let end = (at + 1..at + MOST).find(|tag| !is_tag(tag)).unwrap_or(at + MOST);
        page.mark(at..end, reason::TAGS);
    }
}

/// A day of the week and nothing else.
fn is_weekday(line: &str) -> bool {
    const LONGEST: usize = 12;
    let name = if line.len() <= LONGEST { plain(line) } else { return false };
    WEEKDAYS.iter().any(|day| day.eq_ignore_ascii_case(&name))
}
