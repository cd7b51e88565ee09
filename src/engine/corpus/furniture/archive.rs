//! What archives and wires put around a text: the fields of a data base of newspapers, the slug of a dispatch, the files
//! that a notice has attached.

use super::super::lines::{n_chars, n_words, plain};
use super::single::is_date_line;
use super::{Page, reason};
use crate::text::find_dates;

/// Marks what only lines together show. At the head of a text: the newspaper above its day, the number of a dispatch
/// above its slug, the firm that provided a release. Below it: the signs of a dispatch above its time.
pub(super) fn mark(page: &mut Page<'_>) {
    const MOST_WORDS: usize = 6;
    let is_name = |line: &str| n_words(line) <= MOST_WORDS && line.starts_with(char::is_uppercase);
    if counts_documents(page.line(0)) && is_name(page.line(1)) && is_date_line(page.line(2)) {
        page.mark(1..2, reason::SITE);
    }
    if is_wire_number(page.line(0)) && is_slug_line(page.line(1)) {
        page.mark(0..1, reason::HEADER_LINE);
    }
    let Some(last) = page.lines.len().checked_sub(1).filter(|last| *last > 1) else { return };
    if is_wire_time(page.line(last)) && is_wire_signs(page.line(last - 1)) {
        page.mark(last - 1..last + 1, reason::HEADER_LINE);
    }
    if plain(page.line(0)) == "news provided by" && is_name(page.line(1)) {
        page.mark(0..2, reason::HEADER_LINE);
    }
}

/// `LENGTH: 412 words`, `BYLINE: An Example`, `LOAD-DATE: May 7, 2011`, `1 of 12 DOCUMENTS`: what an archive of newspapers
/// prints above and below each text. Capitals tell its labels from those of a text: `Length: 34 m`.
pub(super) fn is_archive_line(line: &str) -> bool {
    const LABELS: [&str; 9] = [
        "BYLINE",
        "SECTION",
        "LENGTH",
        "LOAD-DATE",
        "LANGUAGE",
        "PUBLICATION-TYPE",
        "DOCUMENT-TYPE",
        "JOURNAL-CODE",
        "GRAPHIC",
    ];
    const LONGEST: usize = 120;
    n_chars(line) <= LONGEST
        && (line.split_once(':').is_some_and(|(label, value)| LABELS.contains(&label) && !value.trim().is_empty())
            || counts_documents(line)
            || is_note_to_editors(line))
}

/// `(Eds: Adds quote in 4th graf)`.
fn is_note_to_editors(line: &str) -> bool {
    ["(Eds: ", "(Eds.: ", "(Eds, "].iter().any(|head| line.starts_with(head)) && line.ends_with(')')
}

/// `1 of 12 DOCUMENTS`.
fn counts_documents(line: &str) -> bool {
    let is_number = |word: &str| word.bytes().all(|byte| byte.is_ascii_digit());
    let words: Vec<&str> = line.split_whitespace().collect();
    matches!(words[..], [first, "of" | "OF", last, "DOCUMENT" | "DOCUMENTS"] if is_number(first) && is_number(last))
}

/// `(MORE)`, `--more--`: a dispatch goes on in its next part.
pub(super) fn is_more_line(line: &str) -> bool {
    const LONGEST: usize = 12;
    let name = line.trim_matches(['-', '–', '—', '(', ')', '[', ']', ' ']);
    n_chars(line) <= LONGEST && name.len() < line.len() && matches!(name, "MORE" | "more" | "More")
}

/// `bc-Fiji-Peru-ferries 1stld-writethru 05-09 0231`: the slug of a dispatch, words joined by hyphens after `bc`.
pub(super) fn is_slug_line(line: &str) -> bool {
    const MOST_WORDS: usize = 6;
    let slug = line.split_whitespace().next().unwrap_or("");
    let is_slug = ["bc-", "BC-", "BC--"].iter().any(|head| slug.strip_prefix(head).is_some_and(|it| it.contains('-')));
    is_slug && n_words(line) <= MOST_WORDS
}

/// `a0412 ALTW`: the number of a dispatch and the sign of its wire.
fn is_wire_number(line: &str) -> bool {
    const LONGEST: usize = 20;
    let is_sign = |word: &str| word.bytes().all(|byte| byte.is_ascii_alphanumeric());
    line.len() <= LONGEST && line.contains(|c: char| c.is_ascii_digit()) && line.split_whitespace().all(is_sign)
}

/// `121045 Aug 21`: day, hour and minute, month, year.
fn is_wire_time(line: &str) -> bool {
    let words: Vec<&str> = line.split_whitespace().collect();
    let is_digits = |word: &str, n: usize| word.len() == n && word.bytes().all(|byte| byte.is_ascii_digit());
    matches!(words[..], [time, month, year] if is_digits(time, 6) && month.len() == 3 && is_digits(year, 2))
}

/// `dpx mlo ats n1 kl`: who wrote and passed a dispatch, in short.
fn is_wire_signs(line: &str) -> bool {
    const LONGEST: usize = 40;
    let is_sign = |word: &str| word.len() <= 5 && word.bytes().all(|b| b.is_ascii_lowercase() || b.is_ascii_digit());
    line.len() <= LONGEST && n_words(line) > 2 && line.split_whitespace().all(is_sign)
}

/// `agreement_final.pdf (214 KB)`, `Attachment: notice.docx`, `첨부파일 보도자료.hwp`: a file that can be fetched.
pub(super) fn is_attachment(line: &str) -> bool {
    const ENDINGS: [&str; 9] = [".pdf", ".doc", ".docx", ".hwp", ".hwpx", ".xls", ".xlsx", ".zip", ".rar"];
    const MOST_WORDS: usize = 6;
    const LONGEST: usize = 160;
    let name = line.split(['(', '（', '[']).next().unwrap_or(line).trim_end();
    let size = line.get(name.len()..).unwrap_or("").trim_start();
    let is_size = size.is_empty() || size.starts_with(['(', '（', '[']) && size.ends_with([')', '）', ']']);
    let folded = name.to_lowercase();
    n_chars(line) <= LONGEST
        && is_size
        && n_words(name) <= MOST_WORDS
        && !line.contains("://")
        && ENDINGS.iter().any(|ending| folded.ends_with(ending))
}

/// `Forwarded from Harbour News`: where a message came from that was passed on.
pub(super) fn is_forwarded_line(line: &str) -> bool {
    const MOST_WORDS: usize = 6;
    let name = ["Forwarded from ", "Chuyển tiếp từ ", "Переслано от "].iter().find_map(|head| line.strip_prefix(head));
    name.is_some_and(|name| {
        n_words(name) <= MOST_WORDS && name.split_whitespace().all(|it| !it.starts_with(char::is_lowercase))
    })
}

/// `Source: Harbour News | 2018-04-11 21:16:33 | Editor: An Example`: whose a text is and of which day, in one line.
pub(super) fn is_source_and_date(line: &str) -> bool {
    const LONGEST: usize = 120;
    const LABELS: [&str; 6] = ["source", "nguon", "来源", "來源", "sumber", "fuente"];
    n_chars(line) <= LONGEST
        && line.split_once([':', '：']).is_some_and(|(label, _)| LABELS.contains(&plain(label).as_str()))
        && find_dates(line).iter().any(|date| date.year.is_some() && date.day.is_some())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn lines_of_archives_and_wires_are_told_from_those_of_a_text() {
        /// A shape, lines that have it, and lines that do not.
        type Row = (fn(&str) -> bool, &'static [&'static str], &'static [&'static str]);
        let shapes: [Row; 6] = [
            (
                is_archive_line,
                &["LENGTH: 412 words", "(Eds: Adds quote)", "1 of 12 DOCUMENTS", "BYLINE: Ruth Zammit"],
                &["Length: 34 m", "LENGTH:", "1 of 12 bridges", "NOTE: It rained."],
            ),
            (is_more_line, &["(MORE)", "--more--", "- MORE -"], &["More", "MORE", "(more or less)"]),
            (is_slug_line, &["bc-Fiji-ferries 05-09 0231", "BC-FIJI-FERRIES"], &["bc is short", "post-war-years"]),
            (
                is_attachment,
                &["final_v3.pdf (214.6 KB)", "첨부파일 보도자료.hwp", "Attachment: notice.docx"],
                &["See report.pdf for more", "https://bay.example/a.pdf", "It rained."],
            ),
            (is_forwarded_line, &["Forwarded from Harbour News"], &["Forwarded from the ministry to the court"]),
            (
                is_source_and_date,
                &["Source: Harbour News| 2018-04-11 21:16:33|Editor: lifan"],
                &["Source: census of 2011", "On 2018-04-11 it rained"],
            ),
        ];
        for (is_so, lines, others) in shapes {
            lines.iter().for_each(|line| assert!(is_so(line), "{line}"));
            others.iter().for_each(|line| assert!(!is_so(line), "{line}"));
        }
    }
}
