//! Persons by names that are known as such.

use super::name::{is_name_word, read_name};
use super::person;
use super::spelling::{is_japanese, is_vietnamese};
use crate::entity::candidate::{Candidate, Rank};
use crate::entity::lexicon::Roles;
use crate::entity::words::{Gap, Line, Words};

/// A name whose parts are known: `Vu Hong Nam`, `Yoshinori Otsuki`, `Xi Jinping`, `Emmanuel Macron`.
pub(super) fn read_known(words: &Words<'_>, start: usize) -> Option<Candidate> {
    let roles = words.roles(start);
    if !roles.any(Roles::NAME.and(Roles::PROMINENT)) || !words.is_capital(start) {
        return read_reversed(words, start);
    }
    let lexical = words.hit(start).is_some_and(|hit| hit.end > start + 1);
    if lexical {
        return None;
    }
    let end = read_name(words, start);
    let n_words = end - start;
    if n_words < 2 {
        let alone = roles.any(Roles::PROMINENT) && !words.is_capital(end) && words.gap(end) != Gap::Hyphen;
        return alone.then(|| person(words, start, end, Rank::Word, "the family name of a public figure"))?;
    }
    let opener = roles.any(Roles::FUNCTION.and(Roles::COMMON).and(Roles::MONTH));
    let weak_line = words.get(start).is_some_and(|word| word.opens || word.line == Line::Title);
    let others = |test: fn(&str) -> bool| (start + 1..end).all(|at| test(words.folded(at)));
    let vietnamese = roles.any(Roles::VIETNAMESE) && others(is_vietnamese) && n_words >= 3;
    let common = |at: usize| words.has(at, Roles::NOT_IN_PERSONS) && !words.has(at, Roles::NAME);
    let plain = !vietnamese && (start + 1..end).any(common);
    let place_next = words.hit(start + 1).is_some_and(|hit| hit.end >= end) && !words.has(start + 1, Roles::NAME);
    if plain || (opener && weak_line && !others(is_vietnamese)) {
        return None;
    }
    if roles.any(Roles::VIETNAMESE)
        && n_words <= 5
        && others(is_vietnamese)
        && !(opener && weak_line && n_words == 2)
        && !place_next
    {
        return person(words, start, end, Rank::Name, "a Vietnamese family name with given names");
    }
    let japanese = roles.any(Roles::JAPANESE_FAMILY.and(Roles::JAPANESE_GIVEN))
        && n_words == 2
        && others(is_japanese)
        && !place_next;
    if japanese {
        return person(words, start, end, Rank::Name, "a Japanese family name and given name");
    }
    let short_given = others(|name| name.len() <= 8 && is_korean_or_chinese(name));
    if roles.any(Roles::KOREAN.and(Roles::CHINESE))
        && n_words <= 3
        && short_given
        && !place_next
        && !(opener && weak_line)
    {
        return person(words, start, end, Rank::Name, "a Korean or Chinese family name with a given name");
    }
    // `Santiago de Chile` is a city.
    let of_country =
        words.hit(end - 1).is_some() && words.has(end.saturating_sub(2), Roles::PARTICLE) && words.is_lower(end - 2);
    if of_country {
        return None;
    }
    if roles.any(Roles::GIVEN) && !place_next && !(opener && weak_line) {
        return person(words, start, end, Rank::Name, "a known given name before a family name");
    }
    if roles.any(Roles::FAMILY) && (start + 1..end).any(|at| words.has(at, Roles::NAME)) && !weak_line {
        return person(words, start, end, Rank::Name, "known names");
    }
    read_reversed(words, start)
}

/// A name that is known only by its later part: `Alassane Ouattara` is not, `Nguema Obiang Mohammed` is.
fn read_reversed(words: &Words<'_>, start: usize) -> Option<Candidate> {
    if !is_name_word(words, start) || words.hit(start).is_some() {
        return None;
    }
    let weak = words.get(start).is_some_and(|word| word.roles.any(Roles::NOT_IN_PERSONS) || word.line != Line::Prose);
    let end = read_name(words, start);
    let named = (start + 1..end).any(|at| {
        let japanese = words.has(at, Roles::JAPANESE_GIVEN.and(Roles::JAPANESE_FAMILY))
            && is_japanese(words.folded(start))
            && end == start + 2;
        japanese || words.has(at, Roles::FAMILY.and(Roles::GIVEN)) && words.folded(at).len() > 3
    });
    let placed = words.hit(start + 1).is_some_and(|hit| hit.end >= end && !words.has(start + 1, Roles::NAME));
    (!weak && named && (2..=4).contains(&(end - start)) && !placed)
        .then(|| person(words, start, end, Rank::Name, "a known family or given name with another"))?
}

/// Syllables of at most two given names in the common romanisations of Korean and Chinese.
fn is_korean_or_chinese(name: &str) -> bool {
    let vowel = |c: char| matches!(c, 'a' | 'e' | 'i' | 'o' | 'u' | 'y');
    let mut run = 0;
    let clusters = name.chars().all(|c| {
        run = if vowel(c) { 0 } else { run + 1 };
        run <= 3
    });
    clusters
        && name.ends_with(['a', 'e', 'i', 'o', 'u', 'n', 'g', 'k', 'l', 'm', 'p', 'r', 'h', 'y', 'b', 't'])
        && name.chars().any(vowel)
}
