//! Sentences that are broken over lines: a line within one is text, whatever it looks like by itself.
//!
//! `March 17.` at the end of a wrapped paragraph is no date line, and `share.` asks nobody to share.

use super::furniture::{is_image_file, stands_alone};
use super::lines::{Line, is_bulleted, n_chars};
use super::sentence::{ends_sentence, leads_on};

/// For each line whether a sentence goes on from the line before it or into the line after it.
pub(super) fn find_broken(text: &str, lines: &[Line]) -> Vec<bool> {
    let mut broken = vec![false; lines.len()];
    let mut start = 0;
    while start < lines.len() {
        let end = (start + 1..lines.len()).find(|&at| lines[at].blank_before).unwrap_or(lines.len());
        mark_run(text, &lines[start..end], &mut broken[start..end], start == 0);
        start = end;
    }
    broken
}

/// Marks the lines of a run without blank lines in it; the first run of a text may be the head of its page.
fn mark_run(text: &str, lines: &[Line], broken: &mut [bool], is_first: bool) {
    const HEAD: usize = 10;
    let mut window_end = 0;
    let mut is_wrapped = false;
    for at in 1..lines.len() {
        let (line, next) = (lines[at - 1].span.of(text), lines[at].span.of(text));
        // The lines around tell; a huge run must not be measured again for every line.
        if at > window_end {
            window_end = (at + WINDOW).min(lines.len());
            let texts: Vec<&str> = lines[at - 1..window_end].iter().map(|line| line.span.of(text)).collect();
            is_wrapped = wrap_width(&texts).is_some();
        }
        // In a head, lines of one length below each other are not wrapped.
        let is_wrapped = is_wrapped && !(is_first && at < HEAD && (stands_alone(line) || stands_alone(next)));
        if !is_image_file(next) && goes_on(line, next, is_wrapped) {
            broken[at - 1] = true;
            broken[at] = true;
        }
    }
}

const WINDOW: usize = 12;

/// Whether a sentence goes on from a line to the one directly under it.
fn goes_on(line: &str, next: &str, is_wrapped: bool) -> bool {
    const SHORTEST: usize = 30;
    const SHORTEST_WRAPPED: usize = 45;
    let n = n_chars(line);
    let is_stopped = ends_sentence(line) || is_bulleted(next);
    !is_stopped
        && n >= SHORTEST
        && (next.starts_with(char::is_lowercase)
            || leads_on(line)
            || line.ends_with([',', ';'])
            // Nothing but the end of a sentence is short and has a full stop.
            || (n >= SHORTEST_WRAPPED && next.ends_with('.') && ends_sentence(next) && !next.ends_with(".."))
            || (is_wrapped && n >= SHORTEST_WRAPPED))
}

/// The width that lines are wrapped to: nothing where they are long, few, or broken at will.
pub(super) fn wrap_width(lines: &[&str]) -> Option<usize> {
    const WIDEST: usize = 100;
    const FEWEST_LINES: usize = 3;
    let width = lines.iter().map(|line| n_chars(line)).max().filter(|&width| width <= WIDEST)?;
    let n_breaks = lines.len().saturating_sub(1);
    let n_asked_for = lines.windows(2).filter(|pair| !first_word_fits(pair[0], pair[1], width)).count();
    (lines.len() >= FEWEST_LINES && n_asked_for * 3 >= n_breaks * 2).then_some(width)
}

/// Whether the first word of the next line would have had room in this one.
pub(super) fn first_word_fits(line: &str, next: &str, width: usize) -> bool {
    n_chars(line) + 1 + next.split_whitespace().next().map_or(0, n_chars) <= width
}

#[cfg(test)]
mod tests {
    use super::super::lines::read_lines;
    use super::find_broken;

    #[test]
    fn a_line_within_a_sentence_is_told_from_one_that_stands_alone() {
        for (text, broken) in [
            ("The ministers of both countries will meet again on\nMarch 17.", "xx"),
            ("Both sides said that they had nothing to\nshare.", "xx"),
            ("A bridge for Tamura opens after four years\nMarch 17, 2024\nIt rained.", "..."),
            ("It rained for three days in the hills.\nMarch 17, 2024", ".."),
            ("Home\nNews\nSport", "..."),
            (
                "The company said it would sell its share of the Western\nEurope Steel Works to an affiliate of the Bank of\n\
                 Scotland when the two governments have agreed to it all\nagain.",
                "xxxx",
            ),
            ("", ""),
        ] {
            let found = find_broken(text, &read_lines(text));
            assert_eq!(found.iter().map(|is| if *is { 'x' } else { '.' }).collect::<String>(), broken, "{text}");
        }
    }
}
