//! Contact blocks: address, telephone, fax, e-mail and mailbox lines, from `Quick contact` to the last of them.

use super::super::lines::{n_chars, n_words, plain, strip_bullet};
use super::super::sentence::ends_sentence;
use super::words::{CONTACT_CUES, CONTACT_LABELS};
use super::{Page, reason};
use crate::text::{find_dates, fold};

/// Marks each contact block.
///
/// Within the text a block needs a line that announces it, for a telephone number may be what a text is about.
pub(super) fn mark(page: &mut Page<'_>) {
    let (first_prose, last_prose) = page.prose();
    let mut at = 0;
    while at < page.lines.len() {
        let is_announced = is_cue(page.line(at)) && page.is_text(at);
        let is_at_edge = at < first_prose || at > last_prose;
        let may_be_between = if is_at_edge { may_continue } else { is_of_address };
        let end = match is_announced || (is_at_edge && page.is_text(at) && is_contact_line(page.line(at))) {
            true => block_end(page, at, is_announced, may_be_between),
            false => None,
        };
        match end {
            Some(end) => {
                // The office that is reached so stands directly above.
                let is_below_office = at > last_prose.saturating_add(1)
                    && page.is_text(at - 1)
                    && names_office(page.line(at - 1))
                    && page.lines.get(at).is_some_and(|line| !line.blank_before);
                page.mark(at - usize::from(is_below_office)..end, reason::CONTACT);
                at = end;
            }
            None => at += 1,
        }
    }
}

/// Marks the name and address of an office below the text, with a way to reach it: lines without a blank one between.
///
/// One telephone number is enough where the name of an office stands above it and nothing else is named: `Venue: …`
/// is of the text.
pub(super) fn mark_offices(page: &mut Page<'_>) {
    let (_, last_prose) = page.prose();
    let mut at = last_prose.saturating_add(1);
    while at < page.lines.len() {
        let is_within = |next: &usize| page.is_text(*next) && page.lines.get(*next).is_some_and(|it| !it.blank_before);
        let end = (at + 1..page.lines.len()).find(|next| !is_within(next)).unwrap_or(page.lines.len());
        let lines = || (at..end).map(|at| page.line(at));
        let is_named = |line: &str| line.contains([':', '：']) && !is_contact_line(line);
        let is_office = |line: &str| names_office(line) && !ends_sentence(line);
        let is_block = page.is_text(at)
            && end - at > 1
            && lines().any(is_contact_line)
            && lines().any(|line| !is_contact_line(line) && names_office(line))
            && lines().all(|line| may_continue(line) || is_contact_line(line) || is_office(line))
            && !lines().any(is_named);
        let is_email = || end == at + 1 && page.is_apart(at) && is_lone_email(page, at);
        if is_block || is_email() {
            page.mark(at..end, reason::CONTACT);
        }
        at = end;
    }
}

/// `Embassy of …`, `Department of …`: a line that names an office and says nothing of it.
fn names_office(line: &str) -> bool {
    #[rustfmt::skip]
    const OFFICES: [&str; 17] = [
        "assessoria",
        "embassy", "consulate", "ministry", "mission", "department", "office", "bureau", "agency", "institute", "commission",
        "secretariat", "chamber", "su quan", "lanh su", "大使館", "領事館",
    ];
    let folded = fold(line);
    n_words(line) <= 10 && OFFICES.iter().any(|office| folded.contains(office))
}

/// The address of the writer alone in a line below the text, unless the line above announces it.
fn is_lone_email(page: &Page<'_>, at: usize) -> bool {
    let above = at.checked_sub(1).map_or("", |above| page.line(above));
    let line = page.line(at);
    email_domain(line).is_some() && n_words(line) == 1 && !above.ends_with([':', '：'])
}

/// Where the block that begins in a line ends; nothing where too little in it is a way to reach someone.
fn block_end(
    page: &Page<'_>,
    start: usize,
    is_announced: bool,
    may_be_between: impl Fn(&str) -> bool,
) -> Option<usize> {
    // More than a few lines without a way to reach someone, and the block is over; so looking ahead has an end too.
    const MOST_BETWEEN: usize = 4;
    let mut n_evidence = 0;
    let mut n_between = 0;
    let mut end = start;
    for at in start..page.lines.len() {
        let line = page.line(at);
        n_between += 1;
        if !page.is_text(at) || n_between > MOST_BETWEEN {
            break;
        }
        if is_contact_line(line) {
            // `tel. +99 555 0177, trade@nsb.example`
            let has_both = line.contains('@') && line.bytes().filter(u8::is_ascii_digit).count() >= 7;
            n_evidence += 1 + usize::from(has_both);
            n_between = 0;
            end = at + 1;
        } else if is_cue(line) || is_label_only(line) {
            end = at + 1;
        } else if !may_be_between(line) {
            break;
        }
    }
    let needed = if is_announced { 1 } else { 2 };
    (n_evidence >= needed).then_some(end)
}

fn is_cue(line: &str) -> bool {
    const LONGEST: usize = 60;
    const ENDINGS: [&str; 3] = ["に関するお問い合わせ先", "に関するお問い合わせ", "に関する問い合わせ先"];
    n_chars(line) <= LONGEST
        && (CONTACT_CUES.contains(&plain(&line.replace(',', " ")).as_str())
            || ENDINGS.iter().any(|ending| line.ends_with(ending)))
}

/// A telephone number, an e-mail address, or a label with something to reach someone by.
pub(in super::super) fn is_contact_line(line: &str) -> bool {
    const LONGEST: usize = 200;
    let line = strip_bullet(line);
    if n_chars(line) > LONGEST {
        return false;
    }
    is_phone_number(line)
        || is_email_line(line)
        || line.starts_with('〒')
        || label_and_value(line).is_some_and(|(label, value)| {
            // `Media contact: An Example, +99 555 0177, press@bay.example`
            let is_announced = is_cue(label) && (value.contains('@') || has_phone_digits(value));
            is_announced
                || is_contact_label(label)
                    && (value.is_empty()
                        || value.contains(|c: char| c.is_ascii_digit() || c == '@')
                        || value.starts_with("www.")
                        || value.starts_with("http"))
        })
}

fn has_phone_digits(value: &str) -> bool {
    value.bytes().filter(u8::is_ascii_digit).count() >= 7 && find_dates(value).is_empty()
}

/// `- General information:`, a label whose value is in the next line or missing.
fn is_label_only(line: &str) -> bool {
    const LONGEST: usize = 60;
    n_chars(line) <= LONGEST && n_words(line) <= 6 && line.ends_with([':', '：'])
}

/// A line that may stand between two ways to reach someone: a name, a street, the hours of an office.
fn may_continue(line: &str) -> bool {
    const LONGEST: usize = 90;
    n_chars(line) <= LONGEST
        && !ends_sentence(line)
        && (n_words(line) <= 6 || line.contains(|c: char| c.is_ascii_digit()))
}

/// A line that within a text may stand between two ways to reach someone: a name, an office, a street. What is to be
/// done before one calls is said in small letters: `Pay the fee of 40 crowns in cash`.
fn is_of_address(line: &str) -> bool {
    #[rustfmt::skip]
    const SMALL_WORDS: [&str; 28] = [
        "of", "the", "and", "for", "in", "at", "to", "de", "del", "do", "da", "du", "des", "la", "le", "les", "y", "et", "e", "und",
        "von", "der", "phố", "đường", "phường", "quận", "thành", "tỉnh",
    ];
    let is_word = |word: &str| !word.starts_with(char::is_lowercase) || SMALL_WORDS.contains(&word);
    may_continue(line) && (names_office(line) || line.split_whitespace().all(is_word))
}

fn label_and_value(line: &str) -> Option<(&str, &str)> {
    line.split_once([':', '：']).map(|(label, value)| (label.trim(), value.trim()))
}

/// Whether one of at most four words names a way to reach someone: `Citizen Protection Mailbox`.
fn is_contact_label(label: &str) -> bool {
    const MOST_WORDS: usize = 4;
    let folded = fold(label);
    n_words(label) <= MOST_WORDS
        && (CONTACT_LABELS.contains(&plain(label).as_str())
            || folded
                .split(|c: char| c.is_whitespace() || matches!(c, '/' | '.' | '(' | ')'))
                .any(|word| CONTACT_LABELS.contains(&word)))
}

/// Digits and the signs between them, enough of them for a number that can be called, and a sign that they are one:
/// `+`, a bracket, a zero before them, or groups with hyphens. Years, dates and the figures of a table have none.
fn is_phone_number(line: &str) -> bool {
    /// `555-0101`; `21-15` is how a set of a match ended.
    const FEWEST_JOINED: usize = 6;
    let count_digits = |text: &str| text.bytes().filter(u8::is_ascii_digit).count();
    let is_made_of_digits = (7..=20).contains(&count_digits(line))
        && line.chars().all(|c| c.is_ascii_digit() || c.is_whitespace() || "+-–().,/".contains(c));
    let is_joined = |word: &str| word.contains(['-', '–']) && count_digits(word) >= FEWEST_JOINED;
    let starts_with_zero = || line.strip_prefix('0').is_some_and(|rest| !rest.starts_with(['.', ',']));
    is_made_of_digits
        && (line.contains(['+', '(']) || starts_with_zero() || line.split_whitespace().any(is_joined))
        && !starts_with_year(line)
        && !line.split_whitespace().any(is_amount)
        && find_dates(line).is_empty()
}

/// `2021 6.24 3,287.1`, `2024-04-05`: what begins with a year counts by years.
fn starts_with_year(line: &str) -> bool {
    let n_digits = line.bytes().take_while(u8::is_ascii_digit).count();
    n_digits == 4
        && line.get(..4).and_then(|year| year.parse().ok()).is_some_and(|year: u16| (1900..=2099).contains(&year))
}

/// `3,287` and `6.24`; with more stops or more digits, `01.23.45.67.89` and `0905.123456` can be called.
fn is_amount(word: &str) -> bool {
    const FEWEST_OF_NUMBER: usize = 9;
    let is_digit = |c: char| c.is_ascii_digit();
    let parts: Vec<&str> = word.split([',', '.']).collect();
    let is_thousands = word.contains(',') && parts.iter().skip(1).all(|part| part.len() == 3);
    let is_decimal = parts.len() == 2 && word.len() <= FEWEST_OF_NUMBER;
    parts.len() > 1
        && parts.iter().all(|part| !part.is_empty() && part.chars().all(is_digit))
        && (is_thousands || is_decimal)
}

fn is_email_line(line: &str) -> bool {
    n_words(line) <= 5 && line.split_whitespace().any(|word| email_domain(word).is_some())
}

/// The domain of an e-mail address.
pub(in super::super) fn email_domain(word: &str) -> Option<&str> {
    let word = word.trim_matches(|c: char| !c.is_alphanumeric());
    let (name, domain) = word.split_once('@')?;
    let is_part = |part: &str| !part.is_empty() && part.chars().all(|c| c.is_ascii_alphanumeric() || c == '-');
    (!name.is_empty() && domain.contains('.') && domain.split('.').all(is_part)).then_some(domain)
}

#[cfg(test)]
mod tests {
    use super::is_phone_number;

    #[test]
    fn a_number_that_can_be_called_is_told_from_figures_and_dates() {
        for line in
            ["+99 555 017 7100", "(8192) 555-0101", "555-0101", "03-5555-0143", "024 3845 1234", "01.23.45.67.89"]
        {
            assert!(is_phone_number(line), "{line}");
        }
        // Rows of a table and days below each other were taken for a contact block.
        for line in [
            "2021 6.24 3,287.1",
            "2019 2020 2021",
            "14 15 17 20",
            "2024-04-05",
            "05-04-2024",
            "04/05/2021",
            "2019-2020",
            "21-15 21-18",
            "0.55 0.61 0.72",
            "1,250,000",
            "12,340 1,204 (880)",
            "555 0177",
        ] {
            assert!(!is_phone_number(line), "{line}");
        }
    }
}
