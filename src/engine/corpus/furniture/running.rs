//! What the pages of a printed text carry above or below: page numbers, and the same line on every page.

use super::super::lines::{n_chars, plain};
use super::super::sentence::ends_sentence;
use super::{Page, reason};

/// Marks page numbers that count up with the same line beside each, `Page 2 of 9`, and the same words on the cover.
///
/// A number alone in a line may be of a ranking, and a line that returns may be a refrain or a speaker: only both
/// together, three times or more, are a running head.
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
    for (head, places) in heads {
        if places.len() < FEWEST {
            continue;
        }
        for at in (0..page.lines.len()).filter(|&at| plain(page.line(at)) == head).collect::<Vec<_>>() {
            page.mark(at..at + 1, reason::NAVIGATION);
        }
        for at in places {
            page.mark(at..at + 1, reason::NAVIGATION);
        }
        mark_cover(page, &head);
    }
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

/// Each line that stands directly above or below page numbers, with those.
fn heads_beside(page: &Page<'_>, numbers: &[usize]) -> Vec<(String, Vec<usize>)> {
    const LONGEST: usize = 100;
    let mut heads: Vec<(String, Vec<usize>)> = Vec::new();
    for &number in numbers {
        let beside = [number.checked_sub(1), Some(number + 1)].into_iter().flatten();
        for line in beside.map(|at| page.line(at)) {
            let is_head = n_chars(line) <= LONGEST && line.contains(char::is_alphabetic) && !ends_sentence(line);
            let line = plain(line);
            match heads.iter_mut().find(|(head, _)| *head == line) {
                _ if !is_head => {}
                Some((_, places)) => places.push(number),
                None => heads.push((line, vec![number])),
            }
        }
    }
    heads
}

/// The parts of a running head as lines of their own above the text: the publisher, the name of a series.
fn mark_cover(page: &mut Page<'_>, head: &str) {
    let (first_prose, _) = page.prose();
    let parts: Vec<String> = head.split(['|', '•', '·']).map(plain).filter(|part| !part.is_empty()).collect();
    if parts.len() < 2 {
        return;
    }
    for at in 0..first_prose {
        if page.is_text(at) && parts.contains(&plain(page.line(at))) {
            page.mark(at..at + 1, reason::SITE);
        }
    }
}

/// `Page 2 of 9`, `Trang 2/9`, `2 | Page`.
fn names_page(line: &str) -> bool {
    const WORDS: [&str; 7] = ["page", "of", "trang", "seite", "von", "pagina", "halaman"];
    let words: Vec<String> = plain(line).split(|c: char| !c.is_alphanumeric()).map(str::to_owned).collect();
    let words: Vec<&str> = words.iter().map(String::as_str).filter(|word| !word.is_empty()).collect();
    let n_numbers = words.iter().filter(|word| word.bytes().all(|byte| byte.is_ascii_digit())).count();
    n_chars(line) <= 24
        && (1..=2).contains(&n_numbers)
        && words.len() > n_numbers
        && words.iter().all(|word| WORDS.contains(word) || word.bytes().all(|byte| byte.is_ascii_digit()))
}
