//! The head of an e-mail: `From: …`, `To: …`, `Date: …`, up to its subject, which is the title.

use super::super::lines::plain;
use super::{Page, reason};

const KEYS: [&str; 16] = [
    "from",
    "to",
    "cc",
    "bcc",
    "sent",
    "date",
    "reply-to",
    "return-path",
    "message-id",
    "subject",
    "von",
    "an",
    "de",
    "a",
    "objet",
    "betreff",
];
const SUBJECTS: [&str; 3] = ["subject", "objet", "betreff"];

/// Marks the lines of a head at the top of a page, but for the subject.
///
/// A head has a sender and a subject among its first lines, and nothing between them but lines of its kind.
pub(super) fn mark(page: &mut Page<'_>) {
    let key = |at: usize| page.line(at).split_once(':').map(|(key, _)| plain(key));
    let is_head = |at: &usize| key(*at).is_some_and(|key| KEYS.contains(&key.as_str()));
    let first = usize::from(is_cut(page.line(0)));
    let n_lines = (first..page.lines.len()).take_while(is_head).count() + first;
    let has = |wanted: &[&str]| (first..n_lines).any(|at| key(at).is_some_and(|key| wanted.contains(&key.as_str())));
    if !has(&["from", "von", "de"]) || !has(&SUBJECTS) {
        return;
    }
    let lines: Vec<usize> =
        (first..n_lines).filter(|&at| key(at).is_some_and(|key| !SUBJECTS.contains(&key.as_str()))).collect();
    for at in (0..first).chain(lines) {
        page.mark(at..at + 1, reason::HEADER_LINE);
    }
}

/// `---------- Forwarded message ---------`, `-----Original Message-----`: where another mail begins.
fn is_cut(line: &str) -> bool {
    const CUTS: [&str; 5] =
        ["forwarded message", "original message", "begin forwarded message", "message transfere", "mensaje reenviado"];
    CUTS.contains(&plain(line).as_str())
}
