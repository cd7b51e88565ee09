//! Whether a bare number counts something: `47 prefectures` and `led with 20` do, `Article 5` and `Room 302` do not.

use super::number::Amount;
use super::scores::tells_of_games;
use crate::entity::lexicon::{Roles, list};
use crate::entity::words::{Gap, Line, Shape, Words};

/// A number to judge.
pub(super) struct Counted<'a> {
    /// Its first word.
    pub(super) at: usize,
    pub(super) amount: &'a Amount,
    /// Whether a modifier stands before it: `about`, `more than`.
    pub(super) modified: bool,
    /// Where the number that was found before it starts.
    pub(super) last: Option<usize>,
}

/// Whether a bare number counts something: digits before a noun, groups of digits, a modifier.
pub(super) fn counts(words: &Words<'_>, number: &Counted<'_>) -> bool {
    let Counted { at, amount, modified, .. } = *number;
    let (before_text, after_text) = (words.gap_text(at), words.gap_text(amount.end));
    let after = words.folded(amount.end);
    let joined = words.gap(amount.end) == Gap::Hyphen;
    if words.has(amount.end, Roles::TIME_UNIT) && matches!(words.gap(amount.end), Gap::Space | Gap::Hyphen) {
        return false;
    }
    if words.is_one_of(amount.end, list!("am pm oclock o gmt h hrs")) || (after.starts_with("year") && joined) {
        return false;
    }
    if amount.scaled {
        return true;
    }
    // `0900`, and the postcode of `12435 Berlin`.
    let digits = words.folded(at);
    if !amount.grouped
        && (digits.starts_with('0') && digits.len() > 1
            || digits.len() == 5 && words.gap(amount.end) == Gap::Space && words.is_capital(amount.end))
    {
        return false;
    }
    // Amounts of this size have their digits grouped, and years have not: `up to 2026`.
    let to = words.folded(at.wrapping_sub(1)) == "to" && words.gap(amount.end) != Gap::Space;
    if !amount.grouped && (!modified || to) && digits.len() == 4 && ("1800".."2100").contains(&digits) {
        return false;
    }
    // `1. Adeyanju (Nigeria) 10.11`: a time.
    if words.gap(at) == Gap::Close && words.gap_text(at + 1) == "." && words.gap(amount.end) != Gap::Space {
        return false;
    }
    if tells_age(words, at) || counts_readers(words, at, amount.end) {
        return false;
    }
    // `a 20-man squad`, `its 450-hectare zone`.
    let measures = joined && words.is_lower(amount.end) && after.len() > 1 && !words.has(amount.end, Roles::FUNCTION);
    let glued = |text: &str, side: fn(&str) -> Option<char>| {
        side(text).is_some_and(|c| matches!(c, ':' | '/' | '-' | '–' | '+' | '#' | '.' | '_' | '=' | '@' | '°'))
    };
    if glued(before_text, |text| text.chars().next_back())
        || !measures
            && amount.end < words.len()
            && glued(after_text, |text| text.chars().next().filter(|_| text.len() == 1))
    {
        return false;
    }
    if after_text.starts_with(':')
        || after_text.is_empty() && !after.is_empty()
        || before_text.contains("(") && after_text.starts_with(')')
    {
        return false;
    }
    let before = at.checked_sub(1).map_or("", |before| words.folded(before));
    let opens = words.gap(at) == Gap::Stop;
    let labelled = is_label(words, at.wrapping_sub(1));
    let noun_after = words.gap(amount.end) == Gap::Space && words.is_lower(amount.end);
    // `at 44 cases`, but `at 15` is a time.
    let labelled =
        labelled && !(before == "at" && (amount.grouped || noun_after && !words.has(amount.end, Roles::FUNCTION)));
    // Where all is in capitals, they say nothing.
    let is_name = |at: usize| words.is_capital(at) && words.get(at).is_some_and(|word| word.line != Line::Capitals);
    let capital_before = is_name(at.wrapping_sub(1))
        && words.gap(at) == Gap::Space
        && !words.has(at - 1, Roles::FUNCTION)
        && words.get(at - 1).is_some_and(|word| !word.opens);
    let noun_follows = words.gap(amount.end) == Gap::Space
        && (!is_name(amount.end) && words.get(amount.end).is_some_and(|word| word.shape != Shape::Digits)
            || (words.is_capital(amount.end) && words.hit(amount.end).is_some()));
    if amount.grouped && words.gap_text(amount.end) != "." && !labelled {
        return !opens || noun_follows;
    }
    if modified {
        return true;
    }
    if labelled {
        return false;
    }
    if measures && !capital_before {
        return true;
    }
    if capital_before {
        return goes_on(words, number) || in_results(words, at, amount);
    }
    let bare_noun = noun_follows
        && (!words.has(amount.end, Roles::FUNCTION)
            || words.is_one_of(amount.end, list!("of out other more such are is were was have had")));
    let next_is_name = words.is_capital(amount.end) && words.gap(amount.end) == Gap::Space;
    let led = words.gap(at) == Gap::Space && !next_is_name && leads(words, at.wrapping_sub(1));
    bare_noun || led && digits.len() >= 2 || goes_on(words, number) || in_results(words, at, amount)
}

/// Whether a word numbers things rather than counting them: `Article 5`, `aged 52`, `Ward 6`.
fn is_label(words: &Words<'_>, at: usize) -> bool {
    words.is_one_of(
        at,
        list!(
            "no article articles room decree resolution decision page flight route chapter section figure \
        table phase stage group level age aged version box pageviews tel fax phone telephone hotline \
        hinh number item step part class grade type channel ext at line form volume issue top ward district block \
        building gate highway radio cap annex mine dial turned"
        ),
    )
}

/// Whether a number counts who has seen the page: `Visits: 118,027`, `Viewed 12,871 times`.
fn counts_readers(words: &Words<'_>, at: usize, end: usize) -> bool {
    let before = at.wrapping_sub(1);
    let labelled = words.gap_text(at) == ": "
        && matches!(words.folded(before), "visits" | "views" | "viewed" | "hits" | "readings");
    labelled || words.folded(before) == "viewed" && words.folded(end) == "times"
}

/// Whether a number is an age: `She was 84.`, `a man of 62 who`, `those aged 12 to 59`, `older than 65`.
fn tells_age(words: &Words<'_>, at: usize) -> bool {
    let one_of = |back: usize, list| at.checked_sub(back).is_some_and(|at| words.is_one_of(at, list));
    let ends = words.gap(at + 1) != Gap::Space || words.is_one_of(at + 1, list!("who and when in"));
    let person = list!("man woman boy girl widow widower doctor engineer teacher farmer fisherman student age");
    words.folded(at).len() == 2
        && (one_of(1, list!("is was")) && one_of(2, list!("he she who i")) && ends
            || one_of(1, list!("of")) && one_of(2, person) && ends
            || at > 1
                && words.folded(at - 1) == "under"
                && matches!(words.folded(at - 2), "children" | "those" | "persons")
                && ends
            || one_of(1, list!("to and")) && one_of(3, list!("aged ages"))
            || one_of(1, list!("than")) && one_of(2, list!("older younger")))
}

/// Whether a word leads to a number that stands alone: `fell to 612.`, `scored 26,`.
fn leads(words: &Words<'_>, at: usize) -> bool {
    let verb = words.is_lower(at) && words.folded(at).len() > 4 && words.folded(at).ends_with("ed");
    verb || words.is_one_of(at, list!("to of by than reached totaling totalling totaled exceeded and or from including was is are only with that where for have has had got \
        counted sent killed carrying lost found where them whom which took passed minus vs v hit gave killing injuring building send reaches makes against as"))
}

/// Whether a number goes on with what another one before it counts: `counted 412 pupils; in Kisumu, 87`.
fn goes_on(words: &Words<'_>, number: &Counted<'_>) -> bool {
    const FARTHEST: usize = 14;
    let Counted { at, amount, last: Some(last), .. } = *number else { return false };
    let near = last + FARTHEST >= at
        && words.get(at).zip(words.get(last)).is_some_and(|(this, that)| this.sentence == that.sentence);
    let after = words.gap_text(amount.end);
    let ends = match words.gap(at) {
        // `Jale Ratuvuki, 41, of`: an age.
        Gap::Comma => after.starts_with(['.', ';', '\n']) || after.is_empty(),
        Gap::Space => {
            after.starts_with(['.', ';', ',', '\n'])
                || after.is_empty()
                || words.is_one_of(amount.end, list!("and for in against"))
        }
        _ => false,
    };
    near && ends && words.is_capital(at.wrapping_sub(1)) && words.folded(at).len() < 4
}

/// Whether a number is one of a list of results: `Natal 29 Otago 20`, `Koivula 2`, `69 67 70`.
fn in_results(words: &Words<'_>, at: usize, amount: &Amount) -> bool {
    let before = at.wrapping_sub(1);
    let joined = words.gap(at) == Gap::Space || words.gap(at) == Gap::Close && !words.gap_text(at).contains('\n');
    // `206 Norman 69 67 70`: the sum before its row.
    let heads_row = words.gap_text(at).contains('\n') && words.folded(at).len() == 3 && words.is_capital(amount.end);
    let beside = heads_row && words.gap(amount.end) == Gap::Space
        || joined
            && (words.is_capital(before) && !words.has(before, Roles::FUNCTION.and(Roles::MONTH))
                || words.get(before).is_some_and(|word| word.shape == Shape::Digits)
                || words.folded(before) == "out"
                || words.gap(at) == Gap::Close);
    let ends = !(words.gap(amount.end) == Gap::Space && words.is_lower(amount.end));
    beside && ends && words.folded(at).len() < 4 && tells_of_games(words, at)
}

#[cfg(test)]
mod tests {
    use crate::entity::EntityKind;
    use crate::entity::examples::check_surfaces;

    #[test]
    fn a_number_that_ends_its_clause_counts_what_was_told() {
        check_surfaces(
            EntityKind::Number,
            &[
                ("Thefts fell to 612. A patrol came.", &["612"]),
                ("Hill scored 26, and a bomb went off, killing 25.", &["26", "25"]),
                ("They won 233 golds; Indonesia 91, Laos 12.", &["233", "91", "12"]),
                ("of whom 67 in Lang Nu, a 20-man squad", &["67", "20"]),
                ("In the 120-seat house 1,00,000 people", &["120", "1,00,000"]),
            ],
        );
    }

    #[test]
    fn labels_times_ages_and_postcodes_count_nothing() {
        check_surfaces(
            EntityKind::Number,
            &[
                ("from 0900 hrs in 12435 Berlin", &[]),
                ("Ward 6, Mine 7 and a 36-hour march, a 46-year-old woman", &[]),
                ("They won five golds. Jale Ratuvuki, 41, of Suva", &[]),
                ("Fourteen banks and twelve teams", &[]),
            ],
        );
    }
}
