//! Who wrote a page: bylines, and what stands beside a date for the same end.

use super::super::lines::{n_chars, n_words, plain};
use super::super::sentence::ends_sentence;
use super::contact::email_domain;
use super::single::is_date_line;
use super::words::DATE_LINE_WORDS;
use crate::text::{find_dates, fold, tokenize};

/// `By An Example | 12 March, 2021 | Topics: …`, as a site says it once more below the text.
pub(super) fn is_dated_byline(line: &str) -> bool {
    line.contains(" | ") && is_byline(line) && find_dates(line).iter().any(|date| date.year.is_some())
}

/// `김바다 기자 sea@bay.example`: a reporter with an address, below a text.
pub(super) fn is_reporter_with_email(line: &str) -> bool {
    const MOST_WORDS: usize = 5;
    const WORDS: [&str; 4] = ["기자", "특파원", "記者", "记者"];
    n_words(line) <= MOST_WORDS
        && WORDS.iter().any(|word| line.contains(word))
        && line.split_whitespace().any(|word| email_domain(word).is_some())
}

/// `By An Example`, `By An Example | April 5, 2024`; not `By the Numbers: Fisheries Trade`.
pub(super) fn is_byline(line: &str) -> bool {
    const LONGEST: usize = 300;
    const MOST_WORDS: usize = 8;
    // A line of a million dates must not be asked for each word in which of them it is.
    if n_chars(line) > LONGEST {
        return false;
    }
    let Some(names) = line.strip_prefix("By ").or_else(|| line.strip_prefix("BY ")) else {
        return after_by(line).is_some_and(is_name_line);
    };
    let names = names.split(['|', '•', '·']).next().unwrap_or(names);
    // `By An Example, dpa`
    let is_agency = |word: &str| (2..=5).contains(&word.len()) && word.bytes().all(|byte| byte.is_ascii_lowercase());
    let names = names.rsplit_once(", ").filter(|(_, agency)| is_agency(agency)).map_or(names, |(names, _)| names);
    let dates = find_dates(names);
    // A colon may stand after a label of the date (`By An Example Published: April 5, 2024`) and in a clock time.
    let names_matter = names.split_once(": ").is_some_and(|(before, _)| {
        let label = before.rsplit(char::is_whitespace).next().unwrap_or("");
        dates.is_empty() || !DATE_LINE_WORDS.contains(&fold(label).as_str())
    });
    if names_matter || ["the ", "a ", "an "].iter().any(|article| names.starts_with(article)) {
        return false;
    }
    let is_name = |word: &str| {
        matches!(word, "and" | "in" | "of" | "the" | "staff" | "reporter" | "writer")
            || !word.starts_with(char::is_lowercase)
            || DATE_LINE_WORDS.contains(&fold(word).as_str())
    };
    // `Yun-ah` is one name.
    let is_joined = |at: u32| names.get(..at as usize).is_some_and(|before| before.ends_with(['-', '‐', '’', '\'']));
    let words = tokenize(names)
        .filter(|token| !dates.iter().any(|date| date.span.overlaps(token.span)) && !is_joined(token.span.start));
    let words: Vec<&str> = words.map(|token| token.span.of(names)).collect();
    !ends_sentence(line) && words.len() <= MOST_WORDS && words.iter().all(|word| is_name(word))
}

/// What follows `by` in other languages: `Por An Example`, `Von An Example`.
fn after_by(line: &str) -> Option<&str> {
    const WORDS: [&str; 7] = ["Por ", "Von ", "Par ", "Oleh ", "Door ", "Av ", "Di "];
    WORDS.iter().find_map(|word| line.strip_prefix(word))
}

/// Whether a byline above which no title stands is one all the same: it has a date, or a name alone and no article where
/// the title stands below. Anything else in the first line is rather the title: `By Land and Sea`, `By The River`.
pub(super) fn is_byline_above_title(line: &str, has_title_below: bool) -> bool {
    // In other languages names have it too: `Von Example Foundation`.
    let name = line.strip_prefix("By ").or_else(|| line.strip_prefix("BY ")).unwrap_or("");
    let is_dated = || find_dates(line).iter().any(|date| date.year.is_some());
    is_dated() || has_title_below && is_name_line(name) && !name.to_lowercase().starts_with("the ")
}

/// Whether a line is nothing but a name of two to four words, as a column has it between its title and its date.
pub(super) fn is_name_line(line: &str) -> bool {
    let is_name_word = |word: &str| {
        let mut chars = word.chars();
        chars.next().is_some_and(char::is_uppercase)
            && chars.clone().any(char::is_lowercase)
            && chars.all(|c| c.is_alphabetic() || matches!(c, '-' | '\'' | '’'))
    };
    let words: Vec<&str> = line.split_whitespace().collect();
    (2..=4).contains(&words.len()) && words.iter().all(|word| is_name_word(word.trim_end_matches('.')))
}

/// The name in a line of a name, a stroke and a date: `An Example | 05.09.2019 - Update: 06.09.2019`.
pub(in super::super) fn dated_name(line: &str) -> Option<&str> {
    let (name, date) = line.split_once('|').map(|(name, date)| (name.trim(), date.trim()))?;
    let has_day = || find_dates(date).iter().any(|date| date.year.is_some() && date.day.is_some());
    (is_name_line(name) && is_date_line(date) && has_day()).then_some(name)
}

/// A line up to where it names who wrote or published it: ` by An Example`, `| By An Example`, `Source: Valley News`.
pub(super) fn without_names(line: &str) -> &str {
    const LABELS: [&str; 7] = ["来源", "來源", "出典", "文：", "Source:", "Nguồn:", "Theo "];
    let label = LABELS.iter().filter_map(|label| line.find(label)).min();
    let by = [" by ", " By "].iter().filter_map(|by| line.find(by)).min();
    let is_names = |at: usize| {
        let names = line.get(at..).unwrap_or("");
        let mut words = names.split_whitespace().filter(|word| word.chars().any(char::is_alphanumeric)).skip(1);
        // `by admin`: a name by which one signs in.
        let is_user = n_words(names) == 2 && names.ends_with("admin");
        is_user || n_words(names) <= 8 && words.all(|word| !word.starts_with(char::is_lowercase) || word == "and")
    };
    let end = label.or(by.filter(|&at| is_names(at))).filter(|&at| at > 0);
    line.get(..end.unwrap_or(line.len())).unwrap_or(line)
}

/// The names in a byline or header line: `An Example` of `By An Example | April 5, 2024` and of `Author: An Example`.
pub(in super::super) fn byline_name(line: &str) -> Option<&str> {
    #[rustfmt::skip]
    const LABELS: [&str; 17] = [
        "byline", "pewarta", "penulis", "author", "authors", "by", "tac gia", "written by", "reporter", "文", "著者", "from", "von", "posted by", "作者", "작성자",
        "nguoi dang",
    ];
    let labelled = line.split_once([':', '：', '\n']).filter(|(label, _)| LABELS.contains(&plain(label).as_str()));
    let by = || {
        let first = (line.starts_with("By ") || line.starts_with("BY ")).then_some(0);
        let within = || [" by ", " By "].iter().find_map(|by| line.find(by)).map(|at| at + 1);
        line.get(first.or_else(within)? + 3..)
    };
    let in_other_words = || after_by(line).filter(|names| is_name_line(names));
    let names = labelled.map(|(_, names)| names).or_else(in_other_words).or_else(by)?;
    let signs = |c: char| c.is_ascii_digit() || matches!(c, '<' | '|' | '•' | '·' | ';' | '(' | ')');
    let names = names.split(signs).next().unwrap_or(names);
    // `By An Example, April 5, 2024`: the month is no name.
    let end = find_dates(line).first().and_then(|date| names.find(date.span.of(line).split(' ').next()?));
    let names = names.get(..end.unwrap_or(names.len())).unwrap_or(names);
    let marks = [" - ", " – ", " — ", " Published", " Updated", " Posted"];
    let names = marks.iter().fold(names, |names, mark| names.split(mark).next().unwrap_or(names));
    let names = names.trim_matches(|c: char| c.is_whitespace() || matches!(c, ',' | '-' | '–' | '—' | '/' | '.'));
    let has_name = !names.is_ascii() || names.chars().any(char::is_uppercase);
    (has_name && n_words(names) <= 10).then_some(names)
}
