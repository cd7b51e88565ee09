//! What is furniture in this corpus and not in every one: rules of its editor, and lines that its pages share.

use std::collections::{BTreeSet, HashMap};

use super::super::config::FurnitureEntry;
use super::super::lines::{n_chars, n_words, plain, read_lines};
use super::super::sentence::ends_sentence;
use super::super::title::is_title_line;
use super::menus::is_menu_line;
use super::single::{reason_anywhere, reason_at_edge, reason_outside};
use super::{Edge, Page, Role, is_prose, reason};
use crate::fnv::fnv1a;
use crate::parallel;
use crate::text::find_dates;

/// The rules of a corpus beside those that hold everywhere.
#[derive(Clone, Debug, Default)]
pub struct Rules {
    fold: Vec<String>,
    keep: Vec<String>,
    off: Vec<String>,
    /// Lines, as [`plain`] writes them, that many pages have at their edges.
    shared: BTreeSet<String>,
}

impl Rules {
    /// The rules of an editor, and what can be learned from pages that lie side by side: each with its group, such as
    /// the site it is from.
    ///
    /// A line that three pages of a group have at the same edge, and a tenth of them, may be furniture; whether it is,
    /// the place on each page decides. Pages that are versions of each other count once, by their longest line.
    ///
    /// Fewer than three pages teach nothing: what is left are the rules of the editor.
    pub fn learn<'t>(entry: &FurnitureEntry, pages: impl Iterator<Item = (String, &'t str)>) -> Self {
        const FEWEST_PAGES: usize = 3;
        const SHARE: usize = 10;
        let read = parallel::map(pages.collect(), |(group, text)| (group, longest_line_hash(text), edge_lines(text)));
        let mut groups: HashMap<String, Group> = HashMap::new();
        for (group, identity, lines) in read {
            let group = groups.entry(group).or_default();
            group.n_pages += 1;
            for line in lines {
                group.pages_with.entry(line).or_default().insert(identity);
            }
        }
        let is_enough = |n: usize, of: usize| n >= FEWEST_PAGES && n * SHARE >= of;
        let shared = groups.into_values().flat_map(|Group { n_pages, pages_with }| {
            let shared = pages_with.into_iter().filter(move |(_, pages)| is_enough(pages.len(), n_pages));
            shared.map(|(line, _)| line)
        });
        let shared = shared.collect();
        Self { shared, fold: entry.fold.clone(), keep: entry.keep.clone(), off: entry.off.clone() }
    }

    /// Marks what the editor folds and, from each edge inwards, the lines that other pages have there too.
    pub(super) fn mark(&self, page: &mut Page<'_>) {
        for at in 0..page.lines.len() {
            if page.is_text(at) && self.fold.iter().any(|pattern| fits(page.line(at), pattern)) {
                page.mark(at..at + 1, reason::RULED);
            }
        }
        if self.shared.is_empty() {
            return;
        }
        let n_lines = page.lines.len();
        let is_shared = |page: &Page<'_>, at: usize| {
            let is_shared = || shareable(page.line(at)).is_some_and(|line| self.shared.contains(&line));
            !page.is_text(at) || (page.is_apart(at) && is_shared())
        };
        let top = (0..n_lines).find(|&at| !is_shared(page, at)).unwrap_or(n_lines);
        let bottom = (top..n_lines).rfind(|&at| !is_shared(page, at)).map_or(n_lines, |at| at + 1);
        // A page that shares all its lines has no edges, and a single line below a text may be its last.
        if top == n_lines {
            return;
        }
        let title = title_above(page, top);
        // Texts of one day share the line that dates them. Where a page has a date line of its own, what it shares is the
        // day on which it was saved.
        let is_dated = (0..n_lines).any(|at| gives_date(page, at) && !(at < top || at >= bottom));
        for at in 0..top {
            if page.is_text(at) && Some(at) != title {
                let is_date = !is_dated && gives_date(page, at);
                page.mark(at..at + 1, if is_date { reason::DATE_LINE } else { reason::ACROSS });
            }
        }
        let n_shared = (bottom..n_lines).filter(|&at| page.is_text(at)).count();
        if n_shared > 1 {
            for at in bottom..n_lines {
                if page.is_text(at) {
                    page.mark(at..at + 1, reason::ACROSS);
                }
            }
        }
    }

    /// Takes back what the editor keeps or has turned off.
    pub(super) fn unmark(&self, page: &mut Page<'_>) {
        if self.keep.is_empty() && self.off.is_empty() {
            return;
        }
        let mut is_off = false;
        for at in 0..page.lines.len() {
            match page.roles.get(at) {
                Some(Role::Furniture(why)) => is_off = self.off.iter().any(|off| off == why),
                Some(Role::Text) => is_off = false,
                _ => {}
            }
            let is_kept = || self.keep.iter().any(|pattern| fits(page.line(at), pattern));
            if !page.is_text(at) && (is_off || is_kept()) {
                page.release(at);
            }
        }
    }
}

/// Whether a line of a page is a date line with its year.
fn gives_date(page: &Page<'_>, at: usize) -> bool {
    let line = page.line(at);
    page.is_apart(at)
        && reason_at_edge(line, Edge::Top) == Some(reason::DATE_LINE)
        && find_dates(line).iter().any(|date| date.year.is_some())
}

/// The shared line that is the title of a page all the same: `Statement by the Spokesperson`, on every page of its kind.
/// It is the last one that could be a title, where below the shared lines stands none; one that would else be the name of
/// a part of the site, such as `Press release`, where no other could be it.
fn title_above(page: &Page<'_>, top: usize) -> Option<usize> {
    const FEWEST_WORDS: usize = 2;
    let first_line = page.line(0);
    let other_reason = |line: &str| {
        let reason = reason_anywhere(line, first_line).or_else(|| reason_outside(line));
        reason.or_else(|| reason_at_edge(line, Edge::Top))
    };
    let is_other = |line: &str| other_reason(line).is_some();
    if page.has_title {
        return None;
    }
    let can_be_title = |at: usize| {
        let line = page.line(at);
        page.is_apart(at) && !is_prose(line) && is_title_line(line, "", true)
    };
    let below = (top..page.lines.len()).find(|&at| page.is_text(at) && !is_other(page.line(at)))?;
    if can_be_title(below) {
        return None;
    }
    let is_title = |at: usize, why: Option<&str>| {
        let line = page.line(at);
        can_be_title(at) && n_words(line) >= FEWEST_WORDS && other_reason(line) == why && !is_menu_line(line)
    };
    let last = |why: Option<&str>| (0..top).rfind(|&at| is_title(at, why));
    last(None).or_else(|| last(Some(reason::SECTION)))
}

/// Pages of one kind, and for each line at their edges which of them have it.
#[derive(Default)]
struct Group {
    n_pages: usize,
    pages_with: HashMap<String, BTreeSet<u64>>,
}

/// The lines at the edges of a text that could be shared, each once.
fn edge_lines(text: &str) -> BTreeSet<String> {
    const MOST_AT_TOP: usize = 30;
    const MOST_AT_BOTTOM: usize = 60;
    let lines = read_lines(text);
    let n_lines = lines.len();
    let edge = |at: usize| at < MOST_AT_TOP || at + MOST_AT_BOTTOM >= n_lines;
    let lines = lines.iter().enumerate().filter(|(at, _)| edge(*at));
    lines.filter_map(|(_, line)| shareable(line.span.of(text))).collect()
}

/// The form in which a line is compared with those of other pages; nothing for a sentence, which is text even where it
/// is said often.
fn shareable(line: &str) -> Option<String> {
    const LONGEST: usize = 120;
    let is_short = line.len() <= LONGEST * 4 && n_chars(line) <= LONGEST;
    (is_short && !ends_sentence(line)).then(|| plain(line)).filter(|line| !line.is_empty())
}

/// The hash of the longest line: two pages that share it are versions of one text.
fn longest_line_hash(text: &str) -> u64 {
    let longest = text.lines().max_by_key(|line| line.len()).unwrap_or("");
    fnv1a(longest.as_bytes())
}

/// Whether a line fits a pattern in which `*` stands for anything.
fn fits(line: &str, pattern: &str) -> bool {
    let (line, mut parts) = (plain(line), pattern.split('*').map(plain));
    let first = parts.next().unwrap_or_default();
    let Some(mut rest) = line.strip_prefix(first.as_str()) else { return false };
    let mut ends_open = false;
    for part in parts {
        ends_open = part.is_empty();
        let Some(at) = rest.find(part.as_str()) else { return false };
        rest = rest.get(at + part.len()..).unwrap_or("");
    }
    rest.is_empty() || ends_open
}

#[cfg(test)]
mod tests {
    use super::fits;

    #[test]
    fn a_pattern_fits_a_whole_line_without_regard_to_case_and_marks() {
        for (line, pattern, does) in [
            ("Follow us on Facebook", "follow us on *", true),
            ("Follow us on Facebook", "follow us", false),
            ("Follow us", "FOLLOW US", true),
            ("Đăng ký nhận tin", "dang ky*", true),
            ("See also: the dam", "*the dam", true),
            ("See the dam and the sea", "see*dam", false),
            ("", "x", false),
        ] {
            assert_eq!(fits(line, pattern), does, "{line} ~ {pattern}");
        }
    }
}
