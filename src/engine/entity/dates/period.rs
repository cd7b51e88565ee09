//! Parts of a year that no month names: `spring 2026`, `Q4 2024`, `the first half of the year`, `the year to June 2023`.

use super::year::skip_second_year;
use super::{Read, digits, month_at, year_at};
use crate::entity::lexicon::{Roles, list};
use crate::entity::words::{Gap, Words};

/// Whether a part of a year may start at a word.
pub(super) fn may_start(words: &Words<'_>, at: usize) -> bool {
    let starts = list!(
        "first second third fourth final opening spring summer autumn winter end year quarter half financial q1 q2 q3 q4"
    );
    words.is_one_of(at, starts)
}

/// A part of a year that starts at a word.
pub(super) fn read_period(words: &Words<'_>, at: usize) -> Read {
    let end = read_season(words, at)
        .or_else(|| read_quarter(words, at))
        .or_else(|| read_part(words, at))
        .or_else(|| read_account(words, at))?;
    Some((end, None))
}

/// `spring 2026`, `winter 2016-17`; a season alone where it is the end of a time: `until autumn`.
fn read_season(words: &Words<'_>, at: usize) -> Option<usize> {
    if !words.is_one_of(at, list!("spring summer autumn winter")) || !words.is_lower(at) {
        return None;
    }
    if words.gap(at + 1) == Gap::Space && year_at(words, at + 1).is_some() {
        return Some(skip_second_year(words, at + 2));
    }
    let led = words.is_one_of(at.wrapping_sub(1), list!("by until till since"));
    (led && words.gap(at) == Gap::Space && ends_clause(words, at + 1)).then_some(at + 1)
}

/// `Q2`, `Q4 2024`.
fn read_quarter(words: &Words<'_>, at: usize) -> Option<usize> {
    if !words.is_one_of(at, list!("q1 q2 q3 q4")) {
        return None;
    }
    let dated = words.gap(at + 1) == Gap::Space && year_at(words, at + 1).is_some();
    Some(at + 1 + usize::from(dated))
}

/// `first quarter`, `first eight months of 2024`, `last week of May`, `end of the year`.
fn read_part(words: &Words<'_>, at: usize) -> Option<usize> {
    let whole = |of: usize| if words.folded(of) == "of" { read_whole(words, of + 1) } else { None };
    if matches!(words.folded(at), "end" | "half") {
        return whole(at + 1).filter(|&end| words.folded(end - 1) == "year");
    }
    if !words.is_one_of(at, list!("first second third fourth last final opening")) || words.gap(at + 1) != Gap::Space {
        return None;
    }
    let counted = usize::from(words.has(at + 1, Roles::NUMERAL) && words.folded(at + 1) != "half");
    let unit = at + 1 + counted;
    let stands_alone = match words.folded(unit) {
        "quarter" if counted == 0 => words.folded(at) != "last",
        // `in the first eight months, an increase`.
        "months" if counted == 1 => {
            words.folded(at) == "first"
                && at > 1
                && words.is_one_of(at - 2, list!("in of for during over"))
                && ends_clause(words, unit + 1)
        }
        "half" | "week" | "weekend" | "days" | "weeks" | "months" => false,
        _ => return None,
    };
    whole(unit + 1).or(Some(unit + 1).filter(|_| stands_alone))
}

/// What a part is a part of: `the year`, `this year`, `2024`, `May`, `May 2025`.
fn read_whole(words: &Words<'_>, at: usize) -> Option<usize> {
    if words.is_one_of(at, list!("the this last next")) && words.folded(at + 1) == "year" {
        return (words.gap(at + 2) != Gap::Hyphen).then_some(at + 2);
    }
    if month_at(words, at).is_some() {
        return Some(at + 1 + usize::from(words.gap(at + 1) == Gap::Space && year_at(words, at + 1).is_some()));
    }
    year_at(words, at).map(|_| skip_second_year(words, at + 1))
}

/// `year to June 2023`, `quarter to June`: the time of an account; `year-end`.
fn read_account(words: &Words<'_>, at: usize) -> Option<usize> {
    if words.folded(at) == "year" && words.gap(at + 1) == Gap::Hyphen && words.folded(at + 1) == "end" {
        return (words.gap(at + 2) != Gap::Hyphen).then_some(at + 2);
    }
    let counts = words.is_one_of(at, list!("year quarter half")) && words.folded(at + 1) == "to";
    if !counts || digits(words, at.wrapping_sub(1)).is_some() {
        return None;
    }
    month_at(words, at + 2)?;
    // `the quarter to September 30`: there the day is the date.
    read_whole(words, at + 2).filter(|&end| words.gap(end) != Gap::Space || digits(words, end).is_none())
}

/// Whether no noun goes on with what stands before a word: `by spring; the rest`, not `by spring rain`.
fn ends_clause(words: &Words<'_>, at: usize) -> bool {
    words.gap(at) != Gap::Space || words.has(at, Roles::FUNCTION)
}

#[cfg(test)]
mod tests {
    use crate::entity::EntityKind;
    use crate::entity::examples::check_surfaces;

    #[test]
    fn parts_of_a_year_are_found_whole() {
        check_surfaces(
            EntityKind::Date,
            &[
                ("due in spring 2026, like winter 2016-17", &["spring 2026", "winter 2016-17"]),
                ("left open until autumn. It fell by spring; so", &["autumn", "spring"]),
                ("sales in Q4 2024 halved between Q2 and Q3", &["Q4 2024", "Q2", "Q3"]),
                ("a loss in the first quarter instead of", &["first quarter"]),
                ("in the first three months of this year under", &["first three months of this year"]),
                ("over 41,000 cases in the first seven months, and", &["first seven months"]),
                ("spread in the first half of the year", &["first half of the year"]),
                ("8.7 per cent in the first week of January", &["first week of January"]),
                ("until the end of the year, or by year-end", &["end of the year", "year-end"]),
                ("in the year to June 2023 and the quarter to March", &["year to June 2023", "quarter to March"]),
            ],
        );
    }

    #[test]
    fn what_only_looks_like_a_part_of_a_year_is_none() {
        check_surfaces(
            EntityKind::Date,
            &[
                ("The spring dried up by winter rain; the first half was dull.", &[]),
                ("the first three months were hard, the end of the road", &[]),
                ("the quarter to September 30", &["September 30"]),
            ],
        );
    }
}
