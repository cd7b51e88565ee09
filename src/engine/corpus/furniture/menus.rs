//! Menus: the short lines by which a site leads about, as they remain when a page is saved as text.

use super::super::lines::{n_chars, n_words, plain};
use super::super::sentence::ends_sentence;
use super::words::{
    EDGE_NAVIGATION_LINES, HOMES, LANGUAGES, NAVIGATION_LINES, NEIGHBOUR_CUES, SECTION_LABELS, is_share_word_line,
};
use super::{Page, Role, reason};
use crate::text::{find_dates, fold};

/// Marks runs of short lines before and after the text of which some are known from menus, and the name of the office
/// whose page it is.
pub(super) fn mark(page: &mut Page<'_>) {
    let (first_prose, last_prose) = page.prose();
    let n_lines = page.lines.len();
    if first_prose == n_lines {
        return;
    }
    mark_runs(page, 0, first_prose, true);
    mark_runs(page, last_prose + 1, n_lines, false);
    mark_site_name(page, first_prose);
    mark_name_at_both_ends(page, first_prose, last_prose);
    mark_name_above_menu(page, first_prose);
}

/// The name of a site alone above its menu, where the title stands below: `The Valley Times`, `Subscribe`, `Politics`.
fn mark_name_above_menu(page: &mut Page<'_>, first_prose: usize) {
    const MOST_WORDS: usize = 5;
    const FEWEST_WORDS: usize = 4;
    let mut texts = (0..first_prose).filter(|&at| page.is_text(at));
    let (Some(name), Some(title)) = (texts.next(), texts.next()) else { return };
    let is_menu = |at: usize| match page.roles.get(at) {
        Some(Role::Furniture(why)) => {
            [reason::NAVIGATION, reason::BREADCRUMB, reason::SECTION].contains(why) && !names_languages(page.line(at))
        }
        _ => false,
    };
    // A byline or a date line below it shows that the second one is the title.
    let is_signed = matches!(page.roles.get(title + 1), Some(Role::Furniture(reason::BYLINE | reason::DATE_LINE)));
    let is_name = n_words(page.line(name)) <= MOST_WORDS && page.is_apart(name) && !ends_sentence(page.line(name));
    let is_between = title > name + 1 && (name + 1..title).all(is_menu);
    if is_name && is_between && is_signed && n_words(page.line(title)) >= FEWEST_WORDS {
        page.mark(name..name + 1, reason::SITE);
    }
}

/// The name of a site stands above its menu and again below the text, where a title stands once.
fn mark_name_at_both_ends(page: &mut Page<'_>, first_prose: usize, last_prose: usize) {
    // Further down, a line that returns is of a table: `Year`, above the figures of each.
    const MOST_LINES: usize = 2;
    let texts: Vec<usize> = (0..first_prose).filter(|&at| page.is_text(at)).collect();
    let Some((_, before_last)) = texts.split_last() else { return };
    for &at in before_last.iter().take(MOST_LINES) {
        let name = plain(page.line(at));
        let is_below = (last_prose + 1..page.lines.len()).any(|below| plain(page.line(below)) == name);
        if is_below && page.is_apart(at) && n_words(page.line(at)) <= 8 {
            page.mark(at..at + 1, reason::SITE);
        }
    }
}

fn mark_runs(page: &mut Page<'_>, from: usize, to: usize, is_top: bool) {
    const FEWEST: usize = 3;
    let mut at = from;
    while at < to {
        let run_end = (at..to).find(|&at| !is_item(page.line(at)) && !is_menu_line(page.line(at))).unwrap_or(to);
        let is_section = |at: usize| SECTION_LABELS.contains(&plain(page.line(at)).as_str());
        // Below a text a bar of networks may follow its signature; above, it is of the menu.
        let is_network = |at: usize| is_top && is_share_word_line(page.line(at));
        let is_known_at = |at: &usize| is_menu_line(page.line(*at)) || is_section(*at) || is_network(*at);
        let n_known = (at..run_end).filter(is_known_at).count();
        // The last short line above a text may be its title, and so may one above the date line, or apart from the menu.
        let last_known = (at..run_end).rfind(is_known_at).map_or(at, |last| last + 1);
        let is_dated = page.roles.get(run_end) == Some(&Role::Furniture(reason::DATE_LINE));
        let is_blank_before = |at: usize| page.lines.get(at).is_some_and(|line| line.blank_before);
        let is_apart = last_known + 1 == run_end
            && last_known > at + 1
            && is_blank_before(last_known)
            && !is_blank_before(last_known - 1);
        let end = match is_top && (run_end == to || is_dated || is_apart) {
            true => last_known,
            false => run_end,
        };
        if end.saturating_sub(at) >= FEWEST && n_known * 3 >= end - at {
            for line in at..end {
                if page.is_apart(line) {
                    page.mark(line..line + 1, reason::NAVIGATION);
                }
            }
        }
        at = run_end + 1;
    }
    // Below a text a known line needs no company.
    for at in if is_top { 0..0 } else { from..to } {
        if page.is_apart(at) && is_menu_line(page.line(at)) {
            page.mark(at..at + 1, reason::NAVIGATION);
        }
    }
}

/// `Ministry of External Relations` as the first line, with a title below it; in capitals also `BUREAU OF STATISTICS`,
/// perhaps with the country in a line of its own: `OF THE REPUBLIC OF NORLUND`.
fn mark_site_name(page: &mut Page<'_>, first_prose: usize) {
    #[rustfmt::skip]
    const OPENINGS: [&str; 9] = [
        "Ministry of ", "Embassy of ", "The Embassy of ", "Consulate", "Department of ", "Government of ", "Office of ",
        "Permanent Mission of ", "Permanent Delegation of ",
    ];
    const MOST_WORDS: usize = 12;
    let mut texts = (0..first_prose).filter(|&at| page.is_apart(at));
    let (Some(first), Some(second)) = (texts.next(), texts.next()) else { return };
    if names_office_in_capitals(page.line(first)) {
        let goes_on = ["OF ", "IN "].iter().any(|word| page.line(second).starts_with(word)) && second == first + 1;
        let title = if goes_on { texts.next() } else { Some(second) };
        // Above a place and a day stands whose statement it is, and no title.
        let is_title = |line: &str| n_words(line) >= 3 && find_dates(line).iter().all(|date| date.day.is_none());
        if title.is_some_and(|title| is_title(page.line(title))) {
            page.mark(first..first + 1 + usize::from(goes_on), reason::SITE);
        }
        return;
    }
    let line = page.line(first);
    // A title says that someone does something, and mostly has small letters for it.
    let is_name_word = |word: &str| {
        !word.starts_with(char::is_lowercase) || matches!(word, "of" | "the" | "in" | "for" | "and" | "to" | "at")
    };
    let is_name = OPENINGS.iter().any(|opening| line.starts_with(opening))
        && n_words(line) <= MOST_WORDS
        && line.split_whitespace().all(is_name_word)
        && !says_what_is_done(line);
    if is_name && n_words(page.line(second)) >= 4 {
        page.mark(first..first + 1, reason::SITE);
    }
}

/// `NATIONAL STATISTICS BUREAU OF NORLUND`: the name of a body in capitals. `EMBASSY OPENS LIBRARY` is a title.
fn names_office_in_capitals(line: &str) -> bool {
    const MOST_WORDS: usize = 8;
    let is_name_word = |word: &str| word.chars().all(|c| c.is_uppercase() || matches!(c, '-' | '\'' | '’' | '&'));
    let words: Vec<&str> = line.split_whitespace().collect();
    (3..=MOST_WORDS).contains(&words.len())
        && words.iter().all(|word| is_name_word(word))
        && words.iter().any(|word| OFFICES.contains(word))
        && words.contains(&"OF")
        && !says_what_is_done(line)
        && !words.iter().any(|word| matches!(*word, "REPORT" | "TO" | "ON" | "IN" | "BY" | "WITH"))
}

/// Bodies in capitals, as [`names_office_in_capitals`] meets them.
const OFFICES: [&str; 9] =
    ["MINISTRY", "BUREAU", "EMBASSY", "DEPARTMENT", "SECRETARIAT", "COMMISSION", "AGENCY", "INSTITUTE", "CONSULATE"];

/// Whether a line in capitals, or with a capital for each word, is the title of a report and no name: its verb shows
/// that, a word with the ending of one where no `of`, `and` or body follows (`Ministry of Trade Signs Rice Deal`), or one
/// after `to`.
fn says_what_is_done(line: &str) -> bool {
    const GOES_ON: [&str; 12] =
        ["OF", "AND", "&", "IN", "AT", "FOR", "TO", "AFFAIRS", "OFFICE", "SERVICE", "AUTHORITY", "STATES"];
    let words: Vec<String> = line.split_whitespace().map(str::to_uppercase).collect();
    words.windows(2).any(|pair| {
        let (word, next) = (pair[0].as_str(), pair[1].as_str());
        let has_ending = word.ends_with('S') && word != "STATES" || word.ends_with("ED") && word != "UNITED";
        let goes_on = GOES_ON.contains(&next) || OFFICES.contains(&next);
        has_ending && !goes_on || word == "TO" && next != "THE"
    })
}

/// A line short enough for a menu.
fn is_item(line: &str) -> bool {
    const LONGEST: usize = 28;
    // `A: No.` is an answer, though `No.` may be short for a number.
    n_chars(line) <= LONGEST
        && n_words(line) <= 3
        && !ends_sentence(line)
        && !line.ends_with('.')
        && !line.contains(|c: char| c.is_ascii_digit())
}

/// Whether a line, whole, is known from menus; within a text it may be a heading.
pub(super) fn is_menu_line(line: &str) -> bool {
    let folded = plain(line);
    let lists: [&[&str]; 3] = [EDGE_NAVIGATION_LINES, NAVIGATION_LINES, &HOMES];
    lists.iter().any(|lines| lines.contains(&folded.as_str())) || leads_back(line)
}

/// `前のページへ戻る`, `在外公館トップページへ`, `Back to Press Releases`.
fn leads_back(line: &str) -> bool {
    const LONGEST: usize = 24;
    let is_back = ["へ戻る", "に戻る", "トップページへ", "トップへ", "一覧へ"].iter().any(|end| line.ends_with(end));
    let is_name = |rest: &str| n_words(rest) <= 4 && rest.starts_with(char::is_uppercase) && !ends_sentence(rest);
    n_chars(line) <= LONGEST && is_back || line.strip_prefix("Back to ").is_some_and(is_name)
}

/// `A- A A+`, `Cỡ chữ A- A+`, `字号：大 中 小`: buttons that set the size of the letters.
fn sets_letters(line: &str) -> bool {
    const LONGEST: usize = 40;
    const LABELS: [&str; 9] =
        ["co chu", "font size", "text size", "字号", "字號", "字体", "文字サイズ", "글자크기", "文字の大きさ"];
    let is_letter = |word: &str| {
        matches!(
            word,
            "A" | "A-" | "A+" | "a" | "A–" | "A−" | "大" | "中" | "小" | "標準" | "大きく" | "小さく" | "拡大" | "縮小"
        )
    };
    let folded = fold(line);
    let label = LABELS.iter().find(|label| folded.starts_with(*label));
    let n_label_words = label.map_or(0, |label| label.split(' ').count());
    let words: Vec<&str> = line.split([' ', '：', ':', '　', '|', '/']).filter(|word| !word.is_empty()).collect();
    let letters = words.get(n_label_words..).unwrap_or(&[]);
    line.len() <= LONGEST
        && (letters.len() > 1 || label.is_some() && !letters.is_empty())
        && letters.iter().all(|word| is_letter(word.trim_matches(['[', ']', '【', '】'])))
}

/// Whether a line leads about a site even between lines of prose, where one word is rather a heading: `Comments`.
pub(super) fn is_navigation_in_text(line: &str) -> bool {
    const ADVERTISEMENTS: [&str; 2] = ["advertisement", "広告"];
    is_navigation_line(line) && (n_words(line) > 1 || ADVERTISEMENTS.contains(&plain(line).as_str()))
}

/// Whether a line leads about a site: whole, or as parts between strokes; `A- A A+` sets its letters.
pub(super) fn is_navigation_line(line: &str) -> bool {
    const LONGEST: usize = 120;
    let is_one = |part: &str| NAVIGATION_LINES.contains(&plain(&part.replace(['(', ')'], "")).as_str());
    if is_one(line) || sets_letters(line) || leads_in_wide_words(line) {
        return true;
    }
    let parts: Vec<&str> =
        line.split(['|', '•', '·', '【', '】', '[', ']']).map(str::trim).filter(|part| !part.is_empty()).collect();
    n_chars(line) <= LONGEST
        && parts.len() > 1
        && parts.iter().any(|part| is_one(part))
        && parts.iter().all(|part| is_one(part) || is_share_word_line(part) || is_menu_line(part))
}

/// `トップページへ戻る 前の記事`: links side by side, in a script that puts no space within them.
fn leads_in_wide_words(line: &str) -> bool {
    const LONGEST: usize = 60;
    let is_link = |word: &str| !word.is_ascii() && (is_menu_line(word) || NEIGHBOUR_CUES.contains(&word));
    n_chars(line) <= LONGEST && line.contains(' ') && line.split_whitespace().all(is_link)
}

/// `Portuguese`, `[fr] [en] [vi]`, `English | Tiếng Việt`: in which languages a page can be had.
pub(super) fn names_languages(line: &str) -> bool {
    const LONGEST: usize = 80;
    const CODES: [&str; 16] =
        ["en", "fr", "vi", "ja", "de", "es", "ru", "zh", "ko", "pt", "it", "ar", "th", "id", "jp", "vn"];
    if n_chars(line) > LONGEST {
        return false;
    }
    if LANGUAGES.contains(&plain(line).as_str()) {
        return true;
    }
    let words: Vec<String> =
        line.split(['|', '/', '[', ']', '(', ')', '•', '·']).map(plain).filter(|word| !word.is_empty()).collect();
    words.len() > 1 && words.iter().all(|word| LANGUAGES.contains(&word.as_str()) || CODES.contains(&word.as_str()))
}
