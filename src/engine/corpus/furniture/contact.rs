//! Contact blocks: address, telephone, fax, e-mail and mailbox lines, from `Quick contact` to the last of them.

use super::super::lines::{n_chars, n_words, plain, strip_bullet};
use super::super::sentence::ends_sentence;
use super::words::{CONTACT_CUES, CONTACT_LABELS};
use super::{Page, reason};
use crate::text::fold;

/// Marks each contact block.
///
/// Within the text a block needs a line that announces it, for a telephone number may be what a text is about.
pub(super) fn mark(page: &mut Page<'_>) {
    let (first_prose, last_prose) = page.prose();
    let mut at = 0;
    while at < page.lines.len() {
        let is_announced = is_cue(page.line(at)) && page.is_text(at);
        let is_at_edge = at < first_prose || at > last_prose;
        let end = match is_announced || (is_at_edge && page.is_text(at) && is_contact_line(page.line(at))) {
            true => block_end(page, at, is_announced),
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
        let is_office = page.is_text(at)
            && end - at > 1
            && lines().any(is_contact_line)
            && lines().any(|line| !is_contact_line(line) && names_office(line))
            && lines().all(|line| may_continue(line) || is_contact_line(line))
            && !lines().any(is_named);
        let is_email = || end == at + 1 && page.is_apart(at) && is_lone_email(page, at);
        if is_office || is_email() {
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
fn block_end(page: &Page<'_>, start: usize, is_announced: bool) -> Option<usize> {
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
        } else if !may_continue(line) {
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
            is_contact_label(label)
                && (value.is_empty()
                    || value.contains(|c: char| c.is_ascii_digit() || c == '@')
                    || value.starts_with("www.")
                    || value.starts_with("http"))
        })
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

/// Digits and the signs between them, enough of them for a number that can be called.
fn is_phone_number(line: &str) -> bool {
    let n_digits = line.bytes().filter(u8::is_ascii_digit).count();
    (7..=20).contains(&n_digits)
        && line.chars().all(|c| c.is_ascii_digit() || c.is_whitespace() || "+-–().,/".contains(c))
        && line.contains(['(', '+', '-', ' '])
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
