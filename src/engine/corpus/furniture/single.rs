//! Furniture that one line shows: date lines, counters, share bars, image descriptions, notices.

use super::super::lines::{n_chars, n_words, plain};
use super::super::sentence::ends_sentence;
use super::archive::{
    is_archive_line, is_attachment, is_forwarded_line, is_more_line, is_slug_line, is_source_and_date,
};
use super::byline::{is_byline, is_dated_byline, is_reporter_with_email, without_names};
use super::closing::{is_credit, is_download_line, is_filed_line, is_follow_line, is_lone_tag, is_tag_line};
use super::menus::{is_navigation_in_text, is_navigation_line, names_languages};
use super::notices::{is_cookie_notice, is_copyright_line, is_site_notice};
use super::sign_off::is_agency;
use super::words::{
    BESIDE_DATES, COUNTER_CORES, COUNTER_WORDS, DATE_LABELS, DATE_LINE_WORDS, HOMES, READING_TIMES, SECTION_LABELS,
    VIEW_WORDS, asks_to_share, folded_words, is_share_bar,
};
use super::{Edge, reason};
use crate::text::{PartialDate, Span, find_dates, fold, tokenize};

/// No line of these shapes is longer, in characters.
const LONGEST_LINE: usize = 300;

/// Why a line is furniture wherever it stands, within the text too.
pub(super) fn reason_anywhere(line: &str, first_line: &str) -> Option<&'static str> {
    if n_chars(line) > LONGEST_LINE {
        return None;
    }
    let shapes: [(&str, bool); 10] = [
        (reason::RULE, is_rule(line) || is_more_line(line)),
        (reason::IMAGE, is_image_line(line, first_line)),
        (reason::COUNTER, counts_views(line)),
        (reason::SHARE, asks_to_share(line)),
        (reason::COOKIES, is_cookie_notice(line)),
        (reason::COPYRIGHT, is_copyright_line(line)),
        (reason::BREADCRUMB, is_drawn_breadcrumb(line)),
        (reason::NAVIGATION, is_navigation_in_text(line)),
        (reason::DATE_LINE, is_labelled_date_line(line)),
        (reason::SITE, is_site_notice(line)),
    ];
    shapes.into_iter().find(|(_, is_so)| *is_so).map(|(reason, _)| reason)
}

/// Why a line is furniture before the first line of prose or after the last. Between them, `Search` is a heading,
/// `90 min` the length of a film, and `Home/community care` a kind of care.
pub(super) fn reason_outside(line: &str) -> Option<&'static str> {
    if n_chars(line) > LONGEST_LINE {
        return None;
    }
    let shapes: [(&str, bool); 4] = [
        (reason::COUNTER, is_counter(line)),
        (reason::SHARE, is_share_bar(line)),
        (reason::BREADCRUMB, is_breadcrumb_from_home(line)),
        (reason::NAVIGATION, is_navigation_line(line)),
    ];
    shapes.into_iter().find(|(_, is_so)| *is_so).map(|(reason, _)| reason)
}

/// Whether the shape of a line shows that no sentence goes through it, whatever stands around it: a date line with its
/// year, the way to a page, a share bar.
pub(in super::super) fn stands_alone(line: &str) -> bool {
    let has_year = || find_dates(line).iter().any(|date| date.year.is_some() && date.day.is_some());
    is_breadcrumb_from_home(line)
        || is_share_bar(line)
        || is_image_file(line)
        || is_source_and_date(line)
        || has_year() && (is_date_line(line) || is_stamped_line(line))
}

/// Why a line is furniture before or after the text, where it would not be within.
pub(super) fn reason_at_edge(line: &str, edge: Edge) -> Option<&'static str> {
    let is_top = edge == Edge::Top;
    let shapes: [(&str, bool); 17] = [
        (reason::HEADER_LINE, is_archive_line(line) || is_forwarded_line(line) || is_top && is_slug_line(line)),
        (reason::NAVIGATION, is_attachment(line)),
        (reason::DATE_LINE, is_date_line(line) || is_ago_line(line)),
        (reason::DATE_LINE, is_top && is_stamped_line(line)),
        (reason::BYLINE, !is_top && (is_dated_byline(line) || is_reporter_with_email(line))),
        (reason::TAGS, is_tag_line(line) || !is_top && is_lone_tag(line)),
        (reason::HEADER_LINE, is_filed_line(line)),
        (reason::RULE, !is_top && line == "--"),
        (
            reason::RULE,
            !is_top && matches!(line, "END" | "ENDS" | "Ends" | "End" | "(END)" | "MORE" | "-30-" | "[END]" | "（了）"),
        ),
        (reason::BYLINE, !is_top && is_credit(line)),
        (reason::SECTION, is_top && (is_section(line) || names_languages(line))),
        (reason::SHARE, !is_top && is_follow_line(line)),
        (reason::NAVIGATION, !is_top && is_download_line(line)),
        (reason::DATE_LINE, is_top && is_issue_line(line)),
        (reason::HEADER_LINE, is_top && is_header_line(line)),
        (reason::BYLINE, is_top && is_byline(line)),
        (reason::BREADCRUMB, is_top && (is_breadcrumb(line) || is_home(line))),
    ];
    shapes.into_iter().find(|(_, is_so)| *is_so).map(|(reason, _)| reason)
}

/// `Press Releases`, `NATIONAL / POLITICS`.
fn is_section(line: &str) -> bool {
    const LONGEST: usize = 60;
    n_chars(line) <= LONGEST && (SECTION_LABELS.contains(&plain(line).as_str()) || names_sections(line))
}

/// `NATIONAL / POLITICS`, `Features|Women`, `World news`: several sections, or a section and what it is of.
fn names_sections(line: &str) -> bool {
    let is_label = |part: &str| SECTION_LABELS.contains(&plain(part).as_str());
    let signs = ['|', '»', '›', '>', '·', '•'];
    let is_news = |name: &str| is_label(name) && n_words(name) == 1;
    line.contains(" / ") && line.split(" / ").all(is_label)
        || line.contains(signs) && line.split(signs).all(is_label)
        || plain(line).strip_suffix(" news").is_some_and(is_news)
}

/// Whether a line is a date and nothing else of weight: `Thứ Ba, 26/05/2020, 19:18`, `April 5, 2024 | 10:30 GMT+7`,
/// perhaps with who wrote it: `Posted on October 14, 2020 by An Example`.
pub(in super::super) fn is_date_line(line: &str) -> bool {
    const LONGEST: usize = 120;
    n_chars(line) <= LONGEST
        && (is_date_alone(without_names(line))
            || is_date_beside(line)
            || is_date_and_section(line)
            || month_in_figures(line).is_some())
}

/// The month of a line that is `2024-11` and no more than a label: `Posted on 2024-11`. In a sentence such figures are the
/// number of a part or two years, and so they may be alone in a line, where they could be a season: `2011-12`.
pub(in super::super) fn month_in_figures(line: &str) -> Option<(Span, PartialDate)> {
    const N_BYTES: usize = 7;
    let start = line.len().checked_sub(N_BYTES)?;
    let (label, figures) = line.split_at_checked(start)?;
    let date: PartialDate = figures.parse().ok()?;
    let is_season = u16::from(date.month()?) == date.year() % 100 + 1;
    let mut words = folded_words(label).into_iter().peekable();
    let is_bare = words.peek().is_none();
    let is_label = words.all(|word| DATE_LINE_WORDS.contains(&word.as_str()));
    let is_apart = label.is_empty() || label.ends_with([' ', ':', '：', '\t']);
    let is_near = (1900..=2099).contains(&date.year());
    (is_label && is_apart && is_near && !(is_bare && is_season)).then(|| (Span::new(start, line.len()), date))
}

/// `09.12.2016 - Pressemitteilung`, `Press Release | 5 March 2021`: a date, and the part of the site.
fn is_date_and_section(line: &str) -> bool {
    const SIGNS: [&str; 4] = [" - ", " – ", " | ", " • "];
    let is_so = |date: &str, section: &str| is_section(section) && is_date_alone(date);
    let parts = SIGNS.iter().find_map(|sign| line.split_once(sign));
    parts.is_some_and(|(first, last)| is_so(first.trim(), last.trim()) || is_so(last.trim(), first.trim()))
}

/// A date beside what a site puts into the same line: buttons, a counter.
fn is_date_beside(line: &str) -> bool {
    let is_beside = |words: &&&str| line.contains(**words);
    if !line.contains(|c: char| c.is_ascii_digit()) {
        return false;
    }
    let rest = BESIDE_DATES.iter().filter(is_beside).fold(line.to_owned(), |line, words| line.replace(words, " "));
    // `25/03/2021 340`, where the second number counted readers.
    let without_count = rest.trim_end().trim_end_matches(|c: char| c.is_ascii_digit() || matches!(c, '.' | ','));
    let has_count = rest.len() < line.len() && without_count.ends_with([' ', ':']);
    rest.len() < line.len() && (is_date_alone(&rest) || has_count && is_date_alone(without_count))
}

fn is_date_alone(line: &str) -> bool {
    let line = without_page_number(line);
    let dates = find_dates(line);
    let around = |token: &crate::text::Token| !dates.iter().any(|date| date.span.overlaps(token.span));
    // A row of a table has several.
    dates.len() < 3
        && dates.iter().any(|date| date.month.is_some())
        && tokenize(line).filter(around).all(|token| {
            let word = token.span.of(line);
            let folded = fold(word);
            DATE_LINE_WORDS.contains(&folded.as_str())
                || is_clock_part(&folded)
                || is_agency(word)
                || is_hijri_year(word)
        })
}

/// `1443`, in `Tuesday 1443/08/12 - 2022/03/15`: a year of the Islamic calendar beside one of ours.
fn is_hijri_year(word: &str) -> bool {
    word.parse::<u16>().is_ok_and(|year| (1390..=1499).contains(&year))
}

/// `更新日　令和5年11月2日` of `ページ番号1004417　更新日　令和5年11月2日`.
fn without_page_number(line: &str) -> &str {
    let number = ["ページ番号", "ページID"].iter().find_map(|label| line.strip_prefix(label));
    number
        .map_or(line, |number| number.trim_start_matches(|c: char| c.is_ascii_digit() || matches!(c, '：' | ':' | ' ')))
}

/// Whether a date line says of itself that it is one: `Published: …`, `Cập nhật …`, `更新日 …`.
pub(super) fn is_labelled_date_line(line: &str) -> bool {
    // Marks count here: `Đăng` must not be met by a place that folds to the same letters.
    let is_label = |word: &str| {
        let word = word.to_lowercase();
        DATE_LABELS.contains(&word.as_str())
    };
    is_date_line(line) && tokenize(line).take(3).any(|token| is_label(token.span.of(line)))
}

/// `Published 3 days ago`, `3 ngày trước`, `3日前`: a date line that gives no date.
fn is_ago_line(line: &str) -> bool {
    #[rustfmt::skip]
    const UNITS: [&str; 34] = [
        "second", "seconds", "minute", "minutes", "min", "mins", "hour", "hours", "hr", "hrs", "day", "days", "week", "weeks",
        "month", "months", "year", "years", "giay", "phut", "gio", "ngay", "tuan", "thang", "nam", "日", "時", "間", "分", "週",
        "月", "年", "天", "小",
    ];
    const LONGEST: usize = 50;
    if n_chars(line) > LONGEST || ends_sentence(line) {
        return false;
    }
    let words = folded_words(line);
    let Some((last, before)) = words.split_last() else { return false };
    let is_number = |word: &str| word.bytes().all(|byte| byte.is_ascii_digit()) || matches!(word, "a" | "an" | "one");
    matches!(last.as_str(), "ago" | "truoc" | "前")
        && before.iter().any(|word| UNITS.contains(&word.as_str()))
        && before.iter().any(|word| is_number(word))
        && before
            .iter()
            .all(|word| UNITS.contains(&word.as_str()) || is_number(word) || DATE_LINE_WORDS.contains(&word.as_str()))
}

/// `All Headlines 15:22 October 12, 2023`, `Tuesday, June 11, 2019, 10:32 a.m. Briefing Room`: a full date, the time of day, and the name of a list of news.
fn is_stamped_line(line: &str) -> bool {
    const LONGEST: usize = 80;
    const MOST_WORDS: usize = 3;
    let dates = find_dates(line);
    let [date] = dates[..] else { return false };
    let is_clock = |word: &str| {
        word.split_once(':').is_some_and(|(hour, rest)| {
            let is_digits = |part: &str| (1..=2).contains(&part.len()) && part.bytes().all(|b| b.is_ascii_digit());
            is_digits(hour) && rest.split(':').all(is_digits)
        })
    };
    let around = |token: &crate::text::Token| !date.span.overlaps(token.span);
    let names = tokenize(line).filter(around).map(|token| token.span.of(line));
    let is_of_time = |word: &str| {
        let folded = fold(word);
        is_clock_part(&folded) || DATE_LINE_WORDS.contains(&folded.as_str()) || matches!(word, "a" | "p" | "m")
    };
    let names: Vec<&str> = names.filter(|word| !is_of_time(word)).collect();
    n_chars(line) <= LONGEST
        && date.date().is_some_and(|date| date.day().is_some())
        && line.split_whitespace().any(is_clock)
        && names.len() <= MOST_WORDS
        && names.iter().all(|word| word.starts_with(char::is_uppercase))
}

/// `19`, `19h18`, `7`, `thứ`, `30pm`.
fn is_clock_part(word: &str) -> bool {
    let is_digits = |part: &str| (1..=2).contains(&part.len()) && part.bytes().all(|b| b.is_ascii_digit());
    is_digits(word)
        || word == "thu"
        || word
            .split_once('h')
            .is_some_and(|(hour, minute)| is_digits(hour) && (minute.is_empty() || is_digits(minute)))
        // The end of `2024-04-07T23:30:00Z`, perhaps with parts of a second.
        || word
            .strip_suffix('z')
            .is_some_and(|end| (1..=9).contains(&end.len()) && end.bytes().all(|b| b.is_ascii_digit()))
        || ["am", "pm"].iter().any(|half| word.strip_suffix(half).is_some_and(is_digits))
}

/// `-----`, `***`, and lines of characters that cannot be seen.
fn is_rule(line: &str) -> bool {
    let is_drawn =
        |c: char| "-–—_=*~·•.#+|/\\─━═".contains(c) || matches!(c, '\u{200b}'..='\u{200f}' | '\u{feff}' | '\0');
    line.chars().all(|c| is_drawn(c) || c.is_whitespace())
        && (n_chars(line) > 2 || line.chars().all(|c| matches!(c, '\u{200b}'..='\u{200f}' | '\u{feff}' | '\0')))
}

/// `… hinh 0`, `photo_12.jpg`, `[Image]`, `![…](…)`.
fn is_image_line(line: &str, first_line: &str) -> bool {
    const WORDS: [&str; 7] = ["hinh", "anh", "image", "photo", "picture", "img", "hinh anh"];
    let is_mark = (line.starts_with('[') && line.ends_with(']') && WORDS.contains(&plain(line).as_str()))
        || (line.starts_with("![") && line.ends_with(')'));
    let is_numbered = line.rsplit_once(' ').is_some_and(|(words, number)| {
        let is_number = (1..=3).contains(&number.len()) && number.bytes().all(|b| b.is_ascii_digit());
        let (before, word) = words.rsplit_once(' ').unwrap_or(("", words));
        // A site makes such a line of the title, in small letters; a sentence that ends so has a capital and a stop.
        let is_title_again = !before.is_empty() && plain(before) == plain(first_line);
        let is_small = before.chars().find(|c| c.is_alphabetic()).is_some_and(char::is_lowercase);
        is_number && WORDS.contains(&fold(word).as_str()) && (is_title_again || (is_small && n_words(before) >= 3))
    });
    is_image_file(line) || is_mark || is_numbered
}

/// `photo_12.jpg`.
pub(in super::super) fn is_image_file(line: &str) -> bool {
    const LONGEST: usize = 200;
    const ENDINGS: [&str; 8] = [".jpg", ".jpeg", ".png", ".gif", ".webp", ".svg", ".bmp", ".avif"];
    let has_ending = || {
        let lower = line.to_lowercase();
        ENDINGS.iter().any(|ending| lower.ends_with(ending))
    };
    line.len() <= LONGEST && has_ending() && n_words(line) <= 6
}

/// `Total number of pageviews 10602683`, `1,234 views`, `Lượt xem: 56`.
pub(super) fn is_counter(line: &str) -> bool {
    const LONGEST: usize = 80;
    if n_chars(line) > LONGEST {
        return false;
    }
    // Some networks draw the eye that has seen a message.
    if line.strip_prefix('👁').is_some_and(|rest| rest.contains(|c: char| c.is_ascii_digit()) && n_words(rest) <= 4) {
        return true;
    }
    let words = folded_words(line);
    let is_number = |word: &str| word.starts_with(|c: char| c.is_ascii_digit());
    let is_core = |word: &str| COUNTER_CORES.contains(&word);
    let is_reading_time = || {
        let folded = plain(line);
        n_words(line) <= 6 && READING_TIMES.iter().any(|words| folded.contains(words))
    };
    // `1,250 view` counts too, where the word is not one of a button.
    let is_view = || words.last().is_some_and(|word| word == "view");
    if words.iter().any(|word| is_number(word)) && is_reading_time() {
        return true;
    }
    words.iter().any(|word| is_number(word))
        && (words.iter().any(|word| is_core(word)) || is_view() && words.first().is_some_and(|word| is_number(word)))
        && words.iter().all(|word| {
            let digits_end = word.trim_start_matches(|c: char| c.is_ascii_digit());
            is_core(word) || COUNTER_WORDS.contains(&word.as_str()) || matches!(digits_end, "" | "k" | "m")
        })
}

/// Whether a counter says that it is one of this page: in a text, `Total number of visitors: 1,250,000` are of a country.
fn counts_views(line: &str) -> bool {
    let says_so = || {
        let folded = plain(line);
        READING_TIMES.iter().any(|words| folded.contains(words))
            || folded_words(line).iter().any(|word| VIEW_WORDS.contains(&word.as_str()))
    };
    is_counter(line) && says_so()
}

/// `Issue 14, October 2022`, `Vol. 3, No. 2, 5 May 2019`: which issue of a newsletter or journal a text is.
fn is_issue_line(line: &str) -> bool {
    const WORDS: [&str; 6] = ["issue", "no", "vol", "volume", "number", "edition"];
    const LONGEST: usize = 60;
    let dates = find_dates(line);
    let [date] = dates[..] else { return false };
    let words = tokenize(line).filter(|token| !date.span.overlaps(token.span));
    let words: Vec<String> = words.map(|token| fold(token.span.of(line))).collect();
    let is_number = |word: &String| word.bytes().all(|byte| byte.is_ascii_digit());
    n_chars(line) <= LONGEST
        && date.date().is_some()
        && words.first().is_some_and(|word| WORDS.contains(&word.as_str()))
        && words.iter().any(is_number)
        && words.iter().all(|word| WORDS.contains(&word.as_str()) || is_number(word))
}

/// `Home`, alone.
fn is_home(line: &str) -> bool {
    const LONGEST: usize = 80;
    line.len() <= LONGEST && HOMES.contains(&plain(line).as_str())
}

/// `Home > News > Asia`, `Trang chủ / Tin tức`. Without spaces, strokes need more parts: `Home/community care` is a word.
fn is_breadcrumb_from_home(line: &str) -> bool {
    let labels = ["You are here:", "Você está aqui:", "Usted está aquí:", "Vous êtes ici :", "現在の位置："];
    let line = labels.iter().find_map(|label| line.strip_prefix(label)).unwrap_or(line);
    let parts = breadcrumb_parts(line, &['>', '»', '›', '/', '|', '→', '＞']);
    let is_tight = line.contains('/') && !line.contains("/ ") && !line.contains(" /");
    parts.len() > 1 + usize::from(is_tight) && parts.first().is_some_and(|part| HOMES.contains(&plain(part).as_str()))
}

/// The way from the first page in signs that are for nothing else; `Home / Away` may be a heading.
fn is_drawn_breadcrumb(line: &str) -> bool {
    let is_drawn = line.contains(" > ") || line.contains(['»', '›', '→', '＞']);
    is_drawn && is_breadcrumb_from_home(line)
}

/// `Home / Away`: two words and a stroke, which is a title where there is no other.
pub(super) fn is_pair_with_home(line: &str) -> bool {
    !line.contains(['>', '»', '›', '→', '＞']) && breadcrumb_parts(line, &['/', '|']).len() == 2
}

/// `News › Politics › Asia`, where it stands before the text.
fn is_breadcrumb(line: &str) -> bool {
    !line.contains('<') && breadcrumb_parts(line, &['>', '»', '›', '＞']).len() > 2
}

/// The parts of a breadcrumb; none where a part is too long for one.
fn breadcrumb_parts<'t>(line: &'t str, signs: &[char]) -> Vec<&'t str> {
    const LONGEST_PART: usize = 60;
    let parts: Vec<&str> = line.split(signs).map(str::trim).collect();
    let is_part = |part: &&str| !part.is_empty() && n_chars(part) <= LONGEST_PART && !ends_sentence(part);
    if parts.iter().all(is_part) { parts } else { Vec::new() }
}

/// `Source: …`, `Author: …`, as files of collected texts begin.
fn is_header_line(line: &str) -> bool {
    #[rustfmt::skip]
    const KEYS: [&str; 37] = [
        "發布日期", "發佈日期", "張貼日期", "公告日期", "更新日期", "資料來源", "發布單位", "發佈單位", "點閱次數", "點閱數", "瀏覽次數", "瀏覽人次",
        "ページid", "ページ番号",
        "来源", "來源", "文章来源", "信息来源", "作者", "작성자", "기자", "sumber", "fuente", "quelle", "источник",
        "source",
        "author",
        "authors",
        "url",
        "link",
        "language",
        "nguon",
        "tac gia",
        "section",
        "category",
        "publisher",
        "date",
    ];
    line.split_once([':', '：']).is_some_and(|(key, value)| {
        n_chars(value) <= 200 && !ends_sentence(value) && KEYS.contains(&plain(key).as_str())
    })
}
