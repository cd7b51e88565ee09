//! Years that stand alone, and those of accounts: `2024`, `1990s`, `2021-2025`, `FY2021`, `financial year 2023-24`.

use super::{Read, digits, number, year_at};
use crate::entity::lexicon::{Roles, list};
use crate::entity::words::{Gap, Shape, Words};
use crate::text::PartialDate;

/// `2024`, `1990s`, `FY2021`, `2021-2025`.
pub(super) fn read_year(words: &Words<'_>, at: usize) -> Read {
    let word = words.folded(at);
    if let Some(year) =
        word.strip_prefix("fy").filter(|rest| matches!(rest.len(), 2 | 4)).and_then(|rest| rest.parse::<u16>().ok())
    {
        return Some((skip_second_year(words, at + 1), Some(format!("fy-{year}"))));
    }
    if matches!(word, "fiscal" | "financial") {
        let of = at + 1 + usize::from(words.folded(at + 1) == "year");
        let named = year_at(words, of).is_some() && (of > at + 1 || word == "fiscal");
        return named.then(|| (skip_second_year(words, of + 1), Some(format!("fy-{}", words.folded(of)))));
    }
    if let Some(decade) = word.strip_suffix('s').filter(|rest| rest.len() == 4 && rest.ends_with('0')) {
        return decade
            .parse::<u16>()
            .ok()
            .filter(|year| (1500..2100).contains(year))
            .map(|_| (at + 1, Some(word.to_owned())));
    }
    let year = year_at(words, at).or_else(|| early_year_at(words, at))?;
    // `2023/24`.
    let season = words.gap(at + 1) == Gap::Slash && digits(words, at + 1).is_some_and(|next| next.len() == 2);
    if season && words.gap(at + 2) != Gap::Slash {
        return Some((at + 2, Some(format!("{year}-{}", words.folded(at + 1)))));
    }
    if words.gap(at + 1) == Gap::Hyphen && words.get(at + 1).is_some_and(|next| next.shape == Shape::Digits) {
        // `Notice No. 2025-14`.
        if before_is(words, at, "no") {
            return None;
        }
        let second = words.folded(at + 1);
        let is_range = year_at(words, at + 1).is_some_and(|end| end > year)
            || (second.len() == 2 && words.gap(at + 2) != Gap::Hyphen);
        return is_range.then(|| (at + 2, Some(format!("{year}-{second}"))));
    }
    stands_as_year(words, at).then(|| (at + 1, PartialDate::from_year(year).map(|date| date.to_string())))
}

/// Whether a number of four digits is a year and not an amount: nothing counted follows, or a word of time precedes.
fn stands_as_year(words: &Words<'_>, at: usize) -> bool {
    let before = at.checked_sub(1).map_or("", |before| words.folded(before));
    let gap = words.gap(at);
    if matches!(gap, Gap::Hyphen | Gap::Slash | Gap::Apostrophe) && before != "mid" {
        return false;
    }
    if before == "in" && gap == Gap::Space && words.gap_text(at + 1) == ": " {
        return true;
    }
    let part_of_year = before == "mid" && gap == Gap::Hyphen;
    if !part_of_year
        && (words.gap_text(at).contains(['$', '€', '£', '¥', '+', '#', '-', ':'])
            || words.gap_text(at + 1).starts_with([':', '%', '-', '+', '/']))
    {
        return words.gap_text(at + 1).starts_with('-') && words.gap(at + 1) != Gap::Hyphen;
    }
    if names_law(words, at) {
        return false;
    }
    if words.is_one_of(
        at.wrapping_sub(1),
        list!("in since until till during by early late mid year circa before after from dated"),
    ) {
        return true;
    }
    // `a deal of 1998 lets them fish`: what ends in `s` after `of` and a year is rather a verb.
    let of_name = before == "of" && words.folded(at + 1) != "people";
    let counts = !of_name
        && words.gap(at + 1) == Gap::Space
        && words.is_lower(at + 1)
        && (words.folded(at + 1).ends_with('s') || words.folded(at + 1) == "people")
        && !words.has(at + 1, Roles::FUNCTION.and(Roles::REPORT));
    let numbered = words.is_one_of(
        at.wrapping_sub(1),
        list!("no number room article total flight nearly about around over box tel extension ext than"),
    );
    let in_line = gap != Gap::Stop || words.gap(at + 1) != Gap::Stop;
    !counts && !numbered && (in_line || words.is_capital(at + 1))
}

/// Whether a number is part of a law's name: `Law No. 7 of 2014`, `Patents Act, 1970`, `Decree 12/2024`.
fn names_law(words: &Words<'_>, at: usize) -> bool {
    let numbered = at >= 3
        && words.folded(at - 1) == "of"
        && words.is_one_of(at - 3, list!("no number act law decree"))
        && words.get(at - 2).is_some_and(|word| word.shape == Shape::Digits);
    let act = words.is_one_of(at.wrapping_sub(1), list!("act convention regulations ordinance"));
    let of_act = before_is(words, at, "of") && at >= 2 && words.folded(at - 2) == "act" && words.is_capital(at - 2);
    numbered
        || of_act
        || before_is(words, at, "no")
        || act && words.is_capital(at - 1) && matches!(words.gap(at), Gap::Comma | Gap::Open)
}

fn before_is(words: &Words<'_>, at: usize, word: &str) -> bool {
    at > 0 && words.folded(at - 1) == word
}

/// A year before the eighteenth century, which only the word before it tells from an amount: `in 1619`.
fn early_year_at(words: &Words<'_>, at: usize) -> Option<u16> {
    let led = words.is_one_of(at.wrapping_sub(1), list!("in since until year before after"));
    let year = number(words, at).filter(|year| (1000..1700).contains(year) && led && words.gap(at) == Gap::Space)?;
    let goes_on = matches!(words.gap_text(at + 1), "," | "." | "%" | "-" | "/") && digits(words, at + 1).is_some();
    let counts = words.gap(at + 1) == Gap::Space && !words.has(at + 1, Roles::FUNCTION) && words.is_lower(at + 1);
    (!goes_on && !counts).then_some(year)
}

/// Past the `-24` or `/24` of `2023-24`, if it stands there.
pub(super) fn skip_second_year(words: &Words<'_>, end: usize) -> usize {
    let joined = matches!(words.gap(end), Gap::Hyphen | Gap::Slash);
    end + usize::from(joined && digits(words, end).is_some_and(|second| matches!(second.len(), 2 | 4)))
}
