//! Lists of other headlines: `Other News`, `Trending`, `Related articles`, and what stands under them.

use super::super::lines::{is_bare_bullet, is_bulleted, n_chars, n_words, plain, strip_bullet};
use super::super::sentence::{ends_sentence, first_sentence};
use super::single::is_date_line;
use super::words::{HEADLINE_CUES, NEIGHBOUR_CUES};
use super::{Page, reason};

/// Marks each list from the line that announces it to its last headline.
pub(super) fn mark(page: &mut Page<'_>) {
    let (first_prose, last_prose) = page.prose();
    let mut at = 0;
    while at < page.lines.len() {
        // Within a text, `See also: Article 5 of the agreement` refers to something and leads nowhere.
        let is_reference = |line: &str| first_prose < at && at < last_prose && plain(line).starts_with("see also");
        let is_link = |line: &str| is_single_link(line) && !is_reference(line);
        let end = list_end(page, at).or_else(|| is_link(page.line(at)).then_some(at + 1));
        match end {
            Some(end) => {
                page.mark(at..end, reason::HEADLINES);
                at = end;
            }
            None => at += 1,
        }
    }
    mark_lists_read_aloud(page);
    mark_contents(page);
    // Its headlines did not come along.
    let last = (0..page.lines.len()).rfind(|&at| page.is_text(at));
    let is_below = |last: usize| last > page.prose().1;
    if let Some(last) = last.filter(|&last| is_cue(page.line(last)) && page.is_apart(last) && is_below(last)) {
        page.mark(last..last + 1, reason::HEADLINES);
    }
}

/// Marks the contents of an issue: `Inside this issue`, and lines that lead over dots to the number of a page.
fn mark_contents(page: &mut Page<'_>) {
    const LONGEST: usize = 40;
    const LONGEST_HEADING: usize = 80;
    const CUES: [&str; 8] = [
        "contents",
        "table of contents",
        "on this page",
        "in this issue",
        "inside this issue",
        "inside",
        "muc luc",
        "目次",
    ];
    const ON_PAGE: [&str; 5] = ["contents", "table of contents", "on this page", "muc luc", "目次"];
    let leads_to_page = |line: &str| {
        let title = line.trim_end_matches(|c: char| c.is_ascii_digit());
        let n_digits = line.len() - title.len();
        (1..=3).contains(&n_digits) && ["....", ". . .", "……"].iter().any(|dots| title.trim_end().ends_with(dots))
    };
    for cue in 0..page.lines.len() {
        if !page.is_text(cue) || page.line(cue).len() > LONGEST || !CUES.contains(&plain(page.line(cue)).as_str()) {
            continue;
        }
        let n_lines = page.lines.len();
        // On a page, the headings to which the contents lead stand below, each in its line.
        let is_below = |at: usize| {
            const FAR: usize = 400;
            let heading = plain(page.line(at));
            n_chars(page.line(at)) <= LONGEST_HEADING
                && page.is_text(at)
                && (at + 1..n_lines.min(at + FAR)).any(|below| plain(page.line(below)) == heading)
        };
        let is_on_page = ON_PAGE.contains(&plain(page.line(cue)).as_str());
        let leads = |at: usize| leads_to_page(page.line(at)) || is_on_page && is_below(at);
        let end = (cue + 1..n_lines).find(|&at| !leads(at)).unwrap_or(n_lines);
        if end > cue + 2 {
            page.mark(cue..end, reason::NAVIGATION);
        }
    }
}

/// Marks a list with the words that a page gives to those who hear it: from `list of 3 items` to `end of list`, with the
/// line that announces it. Such words are not seen on the page, and come along when it is copied.
fn mark_lists_read_aloud(page: &mut Page<'_>) {
    const MOST_LINES: usize = 60;
    let is_start = |line: &str| {
        let n = line.strip_prefix("list of ").and_then(|rest| rest.strip_suffix(" items"));
        n.is_some_and(|n| n.bytes().all(|byte| byte.is_ascii_digit()))
    };
    for start in 0..page.lines.len() {
        if !page.is_text(start) || !is_start(page.line(start)) {
            continue;
        }
        let last = (start + 1..page.lines.len().min(start + MOST_LINES)).find(|&at| page.line(at) == "end of list");
        let Some(last) = last else { continue };
        if !(start + 1..last).all(|at| page.line(at).starts_with("list ") || is_headline(page.line(at))) {
            continue;
        }
        let is_announced = start > 0 && page.is_apart(start - 1) && n_words(page.line(start - 1)) <= 3;
        page.mark(start - usize::from(is_announced)..last + 1, reason::HEADLINES);
    }
}

/// Marks the headlines of the pages before and after this one: `Next article`, and the headline in the next line.
pub(super) fn mark_neighbours(page: &mut Page<'_>) {
    let (_, last_prose) = page.prose();
    let is_cue = |line: &str| NEIGHBOUR_CUES.contains(&plain(line).as_str());
    let below = last_prose.saturating_add(1)..page.lines.len();
    // `Previous` and `Next` alone lead anywhere; both of them, with a headline each, lead to the neighbours.
    let has = |word: &str| below.clone().any(|at| plain(page.line(at)) == word);
    let leads_both_ways = has("previous") && has("next");
    // `← A choir in the rain`
    let is_arrow = |line: &str| {
        let (before, after) = (line.strip_prefix(['←', '«']), line.strip_suffix(['→', '»']));
        before.or(after).is_some_and(|headline| n_words(headline) > 1 && is_headline(headline.trim()))
    };
    for at in below.clone().filter(|&at| page.is_apart(at) && is_arrow(page.line(at))).collect::<Vec<_>>() {
        page.mark(at..at + 1, reason::HEADLINES);
    }
    // `Previous: A choir in the rain` and `Next: Fees for the year` in a line each.
    let named = |at: usize| {
        let (cue, headline) = page.line(at).split_once(':')?;
        matches!(cue, "Previous" | "Next").then_some((cue, headline.trim()))
    };
    let named_lines: Vec<usize> =
        below.clone().filter(|&at| page.is_apart(at) && named(at).is_some_and(|(_, it)| is_headline(it))).collect();
    if let [first, last] = named_lines[..]
        && named(first).map(|it| it.0) != named(last).map(|it| it.0)
    {
        [first, last].into_iter().for_each(|at| page.mark(at..at + 1, reason::HEADLINES));
    }
    for at in below.clone() {
        let (cue, headline) = (page.line(at), page.line(at + 1));
        if leads_both_ways && matches!(plain(cue).as_str(), "previous" | "next") {
            if page.is_apart(at + 1) && n_words(headline) > 2 && is_headline(headline) {
                page.mark(at..at + 2, reason::HEADLINES);
            }
            continue;
        }
        if !page.is_apart(at) {
            continue;
        }
        if is_cue(cue) {
            let has_headline = page.is_apart(at + 1) && is_headline(headline) && !is_cue(headline);
            page.mark(at..at + 1 + usize::from(has_headline), reason::HEADLINES);
        } else if cue.split_once([':', '：']).is_some_and(|(cue, rest)| is_cue(cue) && is_headline(rest.trim()))
            || cue.split_once(' ').is_some_and(|(cue, rest)| !cue.is_ascii() && is_cue(cue) && is_headline(rest))
        {
            page.mark(at..at + 1, reason::HEADLINES);
        }
    }
}

/// Where the list that is announced in a line ends; nothing where the line announces none.
///
/// A list needs two headlines, or one with a bullet at the end of the page. Once its headlines have bullets, a line
/// without one is not of the list.
fn list_end(page: &Page<'_>, cue: usize) -> Option<usize> {
    if !is_cue(page.line(cue)) {
        return None;
    }
    let has_bullets = is_marked(page.line(cue + 1));
    let mut end = cue + 1;
    let mut n_headlines = 0;
    while end < page.lines.len() && !is_cue(page.line(end)) {
        let line = page.line(end);
        if is_bare_mark(line) {
            let item = page.line(end + 1);
            let is_item = !is_marked(item) && is_headline(item) && !is_cue(item);
            if !is_item && end + 1 < page.lines.len() && !is_bare_mark(item) {
                break;
            }
            n_headlines += usize::from(is_item);
            end += 1 + usize::from(is_item);
        } else if is_bulleted(line) == has_bullets && (is_headline(strip_bullet(line)) || is_address(line)) {
            n_headlines += 1;
            end += 1;
        } else if n_headlines > 0 && is_date_line(line) {
            end += 1;
        } else {
            break;
        }
    }
    let is_last = end == page.lines.len();
    // Without bullets, the heading of what follows would look like one more headline.
    if !has_bullets && !is_last && page.lines.get(end - 1).is_some_and(|line| line.blank_before) {
        end -= 1;
        n_headlines -= usize::from(n_headlines > 0);
    }
    let is_sure = has_bullets || is_address(page.line(cue + 1));
    (n_headlines > 1 || (n_headlines == 1 && is_sure && is_last)).then_some(end)
}

/// Rankings number their headlines: `1`, and the headline in the next line.
fn is_bare_mark(line: &str) -> bool {
    is_bare_bullet(line) || ((1..=2).contains(&line.len()) && line.bytes().all(|b| b.is_ascii_digit()))
}

fn is_marked(line: &str) -> bool {
    is_bulleted(line) || is_bare_mark(line)
}

fn is_cue(line: &str) -> bool {
    const LONGEST: usize = 40;
    // `More from the Harbour Desk`: of a person, an office or a part of the site.
    let is_of_name = |name: &str| n_words(name) <= 4 && name.starts_with(char::is_uppercase) && !ends_sentence(name);
    n_chars(line) <= LONGEST
        && (HEADLINE_CUES.contains(&plain(line).as_str()) || line.strip_prefix("More from ").is_some_and(is_of_name))
}

/// `https://bay.example/news`, where headlines are links and only those were kept.
fn is_address(line: &str) -> bool {
    (line.starts_with("https://") || line.starts_with("http://")) && n_words(line) == 1
}

/// A headline does not end as a sentence of prose does.
fn is_headline(line: &str) -> bool {
    const LONGEST: usize = 200;
    let ends_in_stop = line.ends_with(['.', '。', ':']) && !line.ends_with("...") && ends_sentence(line);
    let first = first_sentence(line);
    let holds_sentence = first.len() < line.len() && first.ends_with(['.', '。']);
    n_chars(line) <= LONGEST && n_words(line) >= 2 && !ends_in_stop && !holds_sentence
}

/// `Read more: a headline`, in one line.
fn is_single_link(line: &str) -> bool {
    const LONGEST: usize = 200;
    n_chars(line) <= LONGEST
        && line
            .split_once([':', '：', '>', '»'])
            .is_some_and(|(cue, headline)| is_cue(cue) && is_headline(headline.trim()))
}
