//! What the pages of a printed text carry above or below: page numbers, and the same line on every page.

use std::collections::{BTreeSet, HashMap};

use super::super::lines::{n_chars, plain};
use super::super::sentence::ends_sentence;
use super::{Page, reason};

/// Marks page numbers that count up with the same line beside each, and the same words on the cover; also `- 2 -` and
/// `Page 2 of 9`, which need no such line.
///
/// A number alone in a line may be of a ranking or a table, and a line that returns may be a refrain or a speaker: only
/// both together, three times or more and with a page of text between them, are a running head.
pub(super) fn mark(page: &mut Page<'_>) {
    const FEWEST: usize = 3;
    let numbers = page_numbers(page);
    let named: Vec<usize> = (0..page.lines.len()).filter(|&at| names_page(page.line(at))).collect();
    let heads = heads_beside(page, &numbers);
    // `- 3 -` is drawn as page numbers are; that they count up shows it.
    let drawn: Vec<usize> = numbers.iter().copied().filter(|&at| is_drawn_number(page.line(at))).collect();
    if drawn.len() >= FEWEST {
        drawn.iter().for_each(|&at| page.mark(at..at + 1, reason::NAVIGATION));
    }
    if named.len() > 1 {
        named.iter().for_each(|&at| page.mark(at..at + 1, reason::NAVIGATION));
    }
    let mut parts = BTreeSet::new();
    for (head, places) in heads {
        let mut numbers: Vec<usize> = places.iter().map(|place| place.number).collect();
        numbers.dedup();
        if numbers.len() < FEWEST || !are_pages_apart(page, &numbers) {
            continue;
        }
        mark_outer_heads(page, &places);
        for Place { number, head } in places {
            page.mark(number..number + 1, reason::NAVIGATION);
            page.mark(head..head + 1, reason::NAVIGATION);
        }
        parts.extend(parts_of(&head));
    }
    mark_cover(page, &parts);
}

/// A page number and the line of a running head beside it.
struct Place {
    number: usize,
    head: usize,
}

/// Marks the line on the far side of a running head, where the same one stands there on every page: heads of two lines.
fn mark_outer_heads(page: &mut Page<'_>, places: &[Place]) {
    let outer = |place: &Place| match place.head < place.number {
        true => place.head.checked_sub(1),
        false => Some(place.head + 1),
    };
    let lines: Vec<usize> = places.iter().filter_map(outer).collect();
    let Some(&first) = lines.first() else { return };
    let name = plain(page.line(first));
    let is_same = |at: &usize| page.is_text(*at) && plain(page.line(*at)) == name && !ends_sentence(page.line(*at));
    if !name.is_empty() && lines.len() == places.len() && lines.iter().all(is_same) {
        lines.into_iter().for_each(|at| page.mark(at..at + 1, reason::NAVIGATION));
    }
}

/// Whether the text of a page stands between each number and the next; between the rows of a table stand its cells.
fn are_pages_apart(page: &Page<'_>, numbers: &[usize]) -> bool {
    const SHORTEST_PAGE: u32 = 200;
    let span = |at: usize| page.lines.get(at).map(|line| line.span);
    numbers.windows(2).all(|pair| {
        span(pair[0]).zip(span(pair[1])).is_some_and(|(number, next)| next.start - number.end >= SHORTEST_PAGE)
    })
}

/// `- 3 -`.
fn is_drawn_number(line: &str) -> bool {
    ["-", "–", "—"].iter().any(|dash| line.starts_with(dash) && line.ends_with(dash))
}

/// Lines of nothing but a number that is one more than the one before it.
fn page_numbers(page: &Page<'_>) -> Vec<usize> {
    let mut last = None;
    let mut numbers = Vec::new();
    for at in 0..page.lines.len() {
        let line = page.line(at).trim_matches(['-', '–', ' ', '|']);
        let is_number = (1..=4).contains(&line.len()) && line.bytes().all(|byte| byte.is_ascii_digit());
        let Some(number) = line.parse::<u32>().ok().filter(|_| is_number) else { continue };
        // A year on the cover is no first page: one number alone is given up for the next.
        if numbers.len() == 1 && last.is_some_and(|last| number != last + 1) {
            numbers.clear();
            last = None;
        }
        if last.is_none_or(|last| number == last + 1) {
            last = Some(number);
            numbers.push(at);
        }
    }
    numbers
}

/// Each line that stands directly above or below page numbers, as [`plain`] writes it, with those.
fn heads_beside(page: &Page<'_>, numbers: &[usize]) -> HashMap<String, Vec<Place>> {
    const LONGEST: usize = 100;
    let mut heads: HashMap<String, Vec<Place>> = HashMap::new();
    for &number in numbers {
        for head in [number.checked_sub(1), Some(number + 1)].into_iter().flatten() {
            let line = page.line(head);
            if n_chars(line) <= LONGEST && line.contains(char::is_alphabetic) && !ends_sentence(line) {
                heads.entry(plain(line)).or_default().push(Place { number, head });
            }
        }
    }
    heads
}

/// The parts of a running head between strokes: the publisher, the name of a series. None where it has only one.
fn parts_of(head: &str) -> Vec<String> {
    let parts: Vec<String> = head.split(['|', '•', '·']).map(plain).filter(|part| !part.is_empty()).collect();
    if parts.len() < 2 { Vec::new() } else { parts }
}

/// Marks the parts of running heads where they are lines of their own above the text.
fn mark_cover(page: &mut Page<'_>, parts: &BTreeSet<String>) {
    if parts.is_empty() {
        return;
    }
    let (first_prose, _) = page.prose();
    for at in 0..first_prose {
        if page.is_text(at) && parts.contains(&plain(page.line(at))) {
            page.mark(at..at + 1, reason::SITE);
        }
    }
}

/// `Page 2 of 9`, `Trang 2/9`, `2 | Page`.
fn names_page(line: &str) -> bool {
    const WORDS: [&str; 7] = ["page", "of", "trang", "seite", "von", "pagina", "halaman"];
    const LONGEST: usize = 24;
    if n_chars(line) > LONGEST {
        return false;
    }
    let words: Vec<String> = plain(line).split(|c: char| !c.is_alphanumeric()).map(str::to_owned).collect();
    let words: Vec<&str> = words.iter().map(String::as_str).filter(|word| !word.is_empty()).collect();
    let n_numbers = words.iter().filter(|word| word.bytes().all(|byte| byte.is_ascii_digit())).count();
    (1..=2).contains(&n_numbers)
        && words.len() > n_numbers
        && words.iter().all(|word| WORDS.contains(word) || word.bytes().all(|byte| byte.is_ascii_digit()))
}
