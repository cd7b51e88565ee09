//! Which runs of a page are its article, and which of them is the title.

use std::collections::BTreeSet;
use std::ops::Range;

use concord_engine::corpus::{BlockKind, reason};
use concord_engine::text::find_dates;

use super::metadata::Metadata;
use super::runs::Run;
use super::{kind_of, plain};

/// What the runs of a page are.
pub struct Article {
    /// The kind of each run.
    pub kinds: Vec<BlockKind>,
    /// The run that is the title.
    pub title: Option<usize>,
    /// The runs from the title to the end of the text.
    pub zone: Range<usize>,
}

/// Finds the article: from the title, or from where the text begins, to the end of the element that holds the prose.
///
/// A page without prose is taken as it is, but for what its elements set apart.
pub fn find_article(runs: &[Run], metadata: &Metadata) -> Article {
    let main = main_range(runs);
    let first_prose = runs.iter().find(|run| run.is_main && run.is_prose).map_or(main.start, |run| run.at);
    let title = find_title(runs, metadata, first_prose, &main);
    let start = title.map_or(main.start, |at| at.min(main.start));
    let zone = start..main.end;
    let kinds = runs.iter().map(|run| match () {
        () if title == Some(run.at) => BlockKind::Title,
        () if title.is_some_and(|title| is_date_above(run, title)) => {
            BlockKind::Furniture(reason::DATE_LINE.to_owned())
        }
        () if !zone.contains(&run.at) => BlockKind::Furniture(run.why.unwrap_or(reason::SITE).to_owned()),
        // Above the title stand its section and the way to it.
        () if title.is_some_and(|title| run.at < title) && run.why.is_none() => match runs.get(run.at) {
            Some(run) if run.is_prose => kind_of(run),
            _ => BlockKind::Furniture(reason::SECTION.to_owned()),
        },
        () if run.why.is_none() && run.kind == BlockKind::Title => BlockKind::Heading,
        () if title.is_some_and(|title| (title..first_prose).contains(&run.at)) && run.why.is_none() => {
            let is_label_of_date =
                || is_date_label(run) && runs.get(run.at + 1).is_some_and(|next| !next.times.is_empty());
            match why_between(run, metadata).or_else(|| is_label_of_date().then_some(reason::DATE_LINE)) {
                Some(why) => BlockKind::Furniture(why.to_owned()),
                None => kind_of(run),
            }
        }
        () => kind_of(run),
    });
    Article { kinds: kinds.collect(), title, zone }
}

/// Whether a run directly above the title is a date and nothing else: weblogs have it there. The clock of a site stands
/// further up, above its menu.
fn is_date_above(run: &Run, title: usize) -> bool {
    const NEAR: usize = 3;
    let is_free = run.why.is_none_or(|why| why == reason::DATE_LINE);
    (title.saturating_sub(NEAR)..title).contains(&run.at) && is_free && is_date_line(&run.text)
}

/// Whether a text is a day and hardly anything else.
pub fn is_date_line(text: &str) -> bool {
    const LONGEST: usize = 40;
    let text = text.trim();
    if text.len() > LONGEST {
        return false;
    }
    let dates = find_dates(text);
    let [date] = dates[..] else { return false };
    date.span.len() * 2 >= text.len() && date.day.is_some() && date.year.is_some()
}

/// Why a run between the title and the text is beside it: it shows when or by whom the page was written, as the page
/// itself says to machines.
fn why_between(run: &Run, metadata: &Metadata) -> Option<&'static str> {
    const MOST_WORDS: usize = 12;
    #[rustfmt::skip]
    const WORDS: [&str; 12] = ["by", "on", "at", "and", "posted", "published", "updated", "from", "author", "date", "text", "written"];
    let text = plain(&run.text);
    if run.is_prose || text.split(' ').count() > MOST_WORDS {
        return None;
    }
    // How often a button was pressed.
    if text.len() <= 8 && text.chars().all(|c| c.is_ascii_digit() || matches!(c, ' ' | ',' | '.')) {
        return Some(reason::COUNTER);
    }
    if !run.times.is_empty() && !is_sentence(&text) {
        return Some(reason::DATE_LINE);
    }
    if matches!(text.as_str(), "by" | "written by" | "posted by" | "von" | "par" | "por") {
        return Some(reason::BYLINE);
    }
    let author = metadata.author().map(plain).filter(|author| text.contains(author.as_str()))?;
    let rest = text.replacen(author.as_str(), " ", 1);
    // Months have a capital in the text as it stands.
    let dates = find_dates(&run.text);
    let in_dates = |word: &str| dates.iter().any(|date| plain(date.span.of(&run.text)).contains(word));
    let words = rest.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty());
    words
        .into_iter()
        .all(|word| WORDS.contains(&word) || word.bytes().all(|byte| byte.is_ascii_digit()) || in_dates(word))
        .then_some(reason::BYLINE)
}

/// `Date`, alone: the label of a time in an element of its own.
fn is_date_label(run: &Run) -> bool {
    matches!(
        plain(&run.text).trim_end_matches(':'),
        "date" | "published" | "posted" | "publication date" | "release date"
    )
}

/// Whether words end as a sentence does: `The concert is on 1 June.` The time of a day may end with a stop too.
fn is_sentence(words: &str) -> bool {
    words.ends_with(['.', '!', '?', '。']) && !["a.m.", "p.m."].iter().any(|end| words.ends_with(end))
}

fn main_range(runs: &[Run]) -> Range<usize> {
    let first = runs.iter().find(|run| run.is_main).map(|run| run.at);
    let last = runs.iter().rfind(|run| run.is_main).map(|run| run.at);
    match first.zip(last) {
        Some((first, last)) => first..last + 1,
        None => 0..runs.len(),
    }
}

/// The title: the last run before the text that says what the page's metadata calls it, else the last first-level
/// heading before the text.
fn find_title(runs: &[Run], metadata: &Metadata, first_prose: usize, main: &Range<usize>) -> Option<usize> {
    const LONGEST: usize = 400;
    let before = || runs.iter().take(first_prose.max(main.start) + 1).rev().filter(|run| run.text.len() <= LONGEST);
    let titles: BTreeSet<String> = metadata.titles().collect();
    let is_named = |run: &&Run| titles.contains(&plain(&run.text));
    // In a page of one short line of text, that line is prose and not the title.
    let is_heading = |run: &&Run| run.kind == BlockKind::Title && run.why.is_none();
    let heading_named = before().find(|run| is_heading(run) && is_named(run));
    let named = || before().filter(|run| !run.is_prose || is_heading(run)).find(is_named);
    let begins_name = || before().find(|run| is_heading(run) && metadata.is_beginning_of_name(&plain(&run.text)));
    // A board of notices has its title as a heading of the second level, and no heading of the first.
    let has_first_level = runs.iter().any(|run| is_heading(&run));
    let second_level = || {
        let is_it = |run: &&Run| {
            run.kind == BlockKind::Heading && run.why.is_none() && run.text.split_whitespace().count() >= 4
        };
        before().find(is_it).filter(|_| !has_first_level)
    };
    let first_level = || before().find(is_heading);
    // A portal names each page alike; its title shows by the name of its element, nearer to the text than any heading.
    let titled = || {
        const FEWEST_WORDS: usize = 4;
        const FEWEST_WIDE: usize = 10;
        let is_it = |run: &&Run| {
            let is_long = run.text.split_whitespace().count() >= FEWEST_WORDS
                || !run.text.is_ascii() && run.text.chars().filter(|c| *c >= '\u{2e80}').count() >= FEWEST_WIDE;
            run.is_titled && run.why.is_none() && !run.is_prose && is_long
        };
        before().find(is_it).filter(|run| first_level().is_none_or(|heading| heading.at < run.at))
    };
    // A site that calls each of its pages by its own name has the title in bold, above the day.
    let in_bold = || {
        const FEWEST_WORDS: usize = 4;
        let is_dated = |at: usize| runs.get(at + 1).is_some_and(|next| is_date_line(&next.text));
        let is_it = |run: &&Run| {
            run.is_bold && run.why.is_none() && !run.is_prose && run.text.split_whitespace().count() >= FEWEST_WORDS
        };
        before().find(is_it).filter(|run| run.at >= main.start && is_dated(run.at))
    };
    let named = || named().filter(|run| run.at >= main.start || in_bold().is_none());
    let found = heading_named
        .or_else(named)
        .or_else(begins_name)
        .or_else(titled)
        .or_else(in_bold)
        .or_else(first_level)
        .or_else(second_level);
    found.map(|run| run.at)
}
