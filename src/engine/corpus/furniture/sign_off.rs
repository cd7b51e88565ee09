//! The name of the agency at the end of a report: `— VNS`, `(Reuters)`, `VNA`, `Source: VNA`.

use super::super::lines::{n_chars, n_words, plain};
use super::super::sentence::ends_sentence;
use super::{Half, Page, Role, reason};

/// Marks the sign-off in or after the last line of the text.
pub(super) fn mark(page: &mut Page<'_>) {
    let Some(last) = (0..page.lines.len()).rfind(|&at| page.is_text(at)) else { return };
    // What stands below the signature may not all be told as furniture; a known agency is told above it too.
    let (first_prose, last_prose) = page.prose();
    // Sentences of the agency about itself may follow its name; it is the one of the dateline, and no heading.
    const DATELINE: usize = 100;
    let lead: String = page.line(first_prose).chars().take(DATELINE).flat_map(char::to_lowercase).collect();
    let is_named = |line: &str| {
        let name = agency_of(line).to_lowercase();
        [format!("({name})"), format!(", {name} -"), format!(", {name} —")].iter().any(|it| lead.contains(it.as_str()))
    };
    let is_signed = |at: &usize| page.is_apart(*at) && is_dashed_name(page.line(*at)) && is_named(page.line(*at));
    if let Some(at) = (first_prose + 1..last).rfind(is_signed) {
        page.mark(at..at + 1, reason::SIGN_OFF);
    }
    if let Some(at) = (last_prose + 1..last).find(|&at| page.is_apart(at) && is_known(page.line(at))) {
        return page.mark(at..at + 1, reason::SIGN_OFF);
    }
    if let Some(at) = end_mark(page.line(last)) {
        match at {
            0 => page.mark(last..last + 1, reason::RULE),
            _ => page.cut_line(last, at, Half::Second, reason::RULE),
        }
        return;
    }
    let line = page.line(last);
    // Unknown capitals alone sign where the dateline has them; else few of them may, but not right above a day, where
    // the place stands in which a statement was made: `GENEVA`.
    let name = agency_of(line);
    let is_place = || page.roles.get(last + 1) == Some(&Role::Furniture(reason::DATE_LINE));
    let signs_alone = || is_agency(name) && (is_named(line) || has_few_letters(name) && !is_place());
    if last > 0 && page.is_apart(last) && (is_sign_off_line(line) || signs_alone()) {
        page.mark(last..last + 1, reason::SIGN_OFF);
    } else if let Some(at) = sign_off_start(line) {
        page.cut_line(last, at, Half::Second, reason::SIGN_OFF);
    }
}

/// Where the word stands by which an agency marks the end of a report: `… in June. Enditem`.
fn end_mark(line: &str) -> Option<usize> {
    let before = ["Enditem", "Endit", "/End/", "/END/", "-30-", "(End)", "(END)", "■"]
        .iter()
        .find_map(|mark| line.strip_suffix(mark))?;
    (before.is_empty() || before.ends_with(char::is_whitespace) && ends_sentence(before)).then_some(before.len())
}

/// The agency that a sign-off names: `VNS` of `— VNS`, `Reuters` of `(Reuters)`.
pub(in super::super) fn agency_of(sign_off: &str) -> &str {
    let signs = |c: char| c.is_whitespace() || "—–-()[]（）.,/;:*".contains(c);
    let name = sign_off.trim_matches(signs);
    match name.split_once([':', '：']) {
        Some((label, name)) if is_source_label(label) => name.trim_matches(signs),
        _ => ["Theo ", "By ", "From ", "SOURCE "].iter().find_map(|label| name.strip_prefix(label)).unwrap_or(name),
    }
}

/// A line of nothing but an agency that is known, or marked as one by a label, a dash or brackets.
fn is_sign_off_line(line: &str) -> bool {
    const LONGEST: usize = 60;
    if n_chars(line) > LONGEST {
        return false;
    }
    let is_labelled = line.split_once([':', '：']).is_some_and(|(label, name)| {
        is_source_label(label) && !name.trim().is_empty() && n_words(name) <= 6 && !ends_sentence(name)
    });
    let name = agency_of(line);
    let is_marked = || line.starts_with(['-', '–', '—', '(', '[', '（']) || parts_of(name).any(is_known);
    // Services that send releases out name whose it is: `SOURCE Norlund Ships Inc.`
    let is_source =
        line.strip_prefix("SOURCE ").is_some_and(|name| n_words(name) <= 6 && name.starts_with(char::is_uppercase));
    is_labelled || is_source || is_agency(name) && is_marked() || is_dashed_name(line)
}

/// Whether unknown capitals are so few that they are rather an agency than a place or a person.
fn has_few_letters(name: &str) -> bool {
    const MOST: usize = 4;
    parts_of(name).all(|part| part.len() <= MOST)
}

/// The agencies that share a report: `VNA/HPN`.
fn parts_of(name: &str) -> impl Iterator<Item = &str> {
    name.split(['/', ',', '-']).map(str::trim)
}

/// `-- BERITA`, `— VALLEYPRESS`: a name in capitals after a dash.
fn is_dashed_name(line: &str) -> bool {
    const LONGEST: usize = 16;
    let name = ["-- ", "— ", "– "].iter().find_map(|dash| line.strip_prefix(dash)).unwrap_or("");
    let is_end = matches!(name, "END" | "ENDS" | "MORE");
    (3..=LONGEST).contains(&name.len()) && !is_end && name.bytes().all(|byte| byte.is_ascii_uppercase())
}

/// Where in a line the sign-off begins that follows its last sentence; nothing where there is none.
fn sign_off_start(line: &str) -> Option<usize> {
    const LONGEST: usize = 40;
    // The dash or bracket that opens the sign-off is near the end.
    let opening = line.char_indices().rev().take(LONGEST).find_map(|(at, c)| {
        let before = line.get(..at)?;
        let after = line.get(at + c.len_utf8()..)?;
        let is_dash = matches!(c, '—' | '–' | '-') && after.starts_with(char::is_whitespace);
        let is_bracket = matches!(c, '(' | '（' | '[') && line.ends_with([')', '）', ']']);
        ((is_dash || is_bracket) && (before.ends_with(char::is_whitespace) || !c.is_ascii()))
            .then_some((at, before, after))
    });
    let (at, before, after) = opening?;
    (ends_sentence(before) && is_agency(agency_of(after))).then_some(at)
}

fn is_source_label(label: &str) -> bool {
    matches!(plain(label).as_str(), "source" | "sources" | "nguon" | "theo" | "出典" | "提供" | "via")
}

/// A known agency, or several capitals alone, which is how agencies sign; joined by a stroke where two share a report.
pub(super) fn is_agency(name: &str) -> bool {
    /// Capitals that close a text or stand for something else.
    const NO_AGENCIES: [&str; 16] = [
        "MORE", "END", "ENDS", "NOTE", "PHOTO", "USA", "US", "UK", "UN", "EU", "ASEAN", "NATO", "COVID", "TBC", "PDF",
        "AM",
    ];
    let is_capitals = |part: &str| {
        (2..=7).contains(&part.len()) && part.bytes().all(|b| b.is_ascii_uppercase()) && !NO_AGENCIES.contains(&part)
    };
    !name.is_empty() && parts_of(name).all(|part| is_capitals(part) || is_known(part))
}

fn is_known(line: &str) -> bool {
    #[rustfmt::skip]
    const KNOWN: [&str; 32] = [
        "reuters", "xinhua", "kyodo", "kyodo news", "jiji", "jiji press", "yonhap", "bernama", "bloomberg", "antara",
        "sputnik", "vietnam+", "vietnamplus", "nhan dan", "vns", "vna", "vov", "ttxvn", "afp", "ap", "dpa", "efe", "ani",
        "upi", "tass", "nhk", "ians", "共同", "時事", "新華社", "ロイター", "共同通信",
    ];
    const LONGEST: usize = 40;
    n_chars(line) <= LONGEST && KNOWN.contains(&agency_of(line).to_lowercase().as_str())
}
