//! The title when a page says it twice: once as the name of the page, once above the text.

use super::super::lines::{n_chars, plain};
use super::{Page, reason};

/// Marks the name of the page (`A bridge for Tamura | Harbour Post`) where the title alone follows before the text,
/// and a title that follows itself.
pub(super) fn mark(page: &mut Page<'_>) {
    const LONGEST: usize = 300;
    const SHORTEST: usize = 24;
    let (first_prose, _) = page.prose();
    let Some(first) = (0..first_prose).find(|&at| page.is_text(at)) else { return };
    let name = page.line(first);
    if n_chars(name) > LONGEST {
        return;
    }
    let again = (first + 1..first_prose).filter(|&at| page.is_text(at)).find_map(|at| {
        let title = page.line(at);
        // A sentence said twice is said twice on purpose.
        let is_title = title.contains(char::is_alphabetic) && !title.ends_with(['.', '。']);
        let rest = name.strip_prefix(title).filter(|_| is_title)?;
        let is_site = [" | ", " - ", " – ", " — ", " :: ", " « "].iter().any(|sign| rest.starts_with(sign));
        (rest.is_empty() || is_site).then_some((at, is_site))
    });
    match again {
        Some((_, true)) => page.mark(first..first + 1, reason::PAGE_NAME),
        Some((at, false)) if plain(name).len() >= SHORTEST => page.mark(at..at + 1, reason::TITLE_AGAIN),
        _ => {}
    }
}
