//! How far a personal name reaches: particles, initials, hyphens, numerals.

use super::spelling::is_vietnamese;
use crate::entity::kind::EntityKind;
use crate::entity::lexicon::{Roles, lexicon, list};
use crate::entity::words::{Gap, Line, Shape, Words};

/// A word that may stand in a person's name.
pub(super) fn is_name_word(words: &Words<'_>, at: usize) -> bool {
    let Some(word) = words.get(at) else { return false };
    if words.folded(at) == "st" {
        return false;
    }
    let named = word.roles.any(Roles::NAME);
    let shaped = match word.line {
        Line::Capitals => word.shape == Shape::Upper,
        // `KISHIDA Fumio`, `Fumio KISHIDA`.
        _ if word.shape == Shape::Upper && word.folded.len() >= 2 && named => {
            let capital =
                |at: usize| words.get(at).is_some_and(|word| word.shape == Shape::Capital && word.folded.len() > 1);
            capital(at + 1) && words.gap(at + 1) == Gap::Space
                || at > 0 && capital(at - 1) && words.gap(at) == Gap::Space
        }
        _ => matches!(word.shape, Shape::Capital | Shape::Mixed) || is_initials(words, at),
    };
    shaped && (named || !word.roles.any(Roles::NOT_IN_PERSONS))
}

/// `F.`, `J.K.`
pub(super) fn is_initials(words: &Words<'_>, at: usize) -> bool {
    let written = words.written(at);
    let mut letters = written.chars();
    let single = letters.next().is_some_and(char::is_uppercase) && letters.next().is_none() && written != "I";
    single || (written.ends_with('.') && words.folded(at).len() <= 3)
}

/// The end of the longest name that starts at a word; `start` itself where none does.
pub(super) fn read_name(words: &Words<'_>, start: usize) -> usize {
    let particle = words.has(start, Roles::PARTICLE) && words.is_capital(start);
    if !is_name_word(words, start) && !particle {
        return start;
    }
    let vietnamese = words.has(start, Roles::VIETNAMESE) && is_vietnamese(words.folded(start));
    let mut end = start + 1;
    while end < start + 7 {
        let next = end;
        match words.gap(next) {
            Gap::Space => {}
            // `Suk-yeol`, `Jean-Pierre`, `al-Sisi`, `O'Brien`.
            Gap::Hyphen | Gap::Apostrophe
                if words.get(next).is_some_and(|word| matches!(word.shape, Shape::Lower | Shape::Capital)) =>
            {
                let of_place = words.hit(next).is_some_and(|hit| lexicon().entry(hit.entry).country.is_some())
                    && words.is_capital(next);
                if of_place || words.has(next, Roles::FUNCTION) && words.is_lower(next) {
                    break;
                }
                end += 1;
                continue;
            }
            _ => break,
        }
        // `Trần Thanh Mẫn`: a Vietnamese given name may be spelled like any common word.
        let syllable = vietnamese
            && end - start < 4
            && is_vietnamese(words.folded(next))
            && words.get(next).is_some_and(|word| {
                let lone = word.shape == Shape::Capital && word.line == Line::Prose;
                lone && !word.roles.any(Roles::POST.and(Roles::HONORIFIC).and(Roles::ANY_ORG))
            });
        if syllable || is_name_word(words, next) {
            let of_place = words.hit(next).is_some_and(|hit| hit.end > next + 1) && !words.has(next, Roles::NAME);
            let group = words.hit(next).is_some_and(|hit| {
                lexicon().entry(hit.entry).kind == EntityKind::Group && !words.has(next, Roles::NAME)
            });
            if of_place || group || (vietnamese && end - start >= 2 && !is_vietnamese(words.folded(next))) {
                break;
            }
            end += 1;
        } else if words.has(next, Roles::PARTICLE) {
            // A particle counts only with a name after it: `Mohammed bin Salman`, `Ursula von der Leyen`.
            let after = (next + 1..next + 4)
                .find(|&at| !words.has(at, Roles::PARTICLE) || words.is_capital(at))
                .unwrap_or(next);
            let joined =
                (next + 1..=after).all(|at| matches!(words.gap(at), Gap::Space | Gap::Hyphen | Gap::Apostrophe));
            let lone_small = words.is_one_of(next, list!("y e la a den")) && words.is_lower(next) && after > next + 1;
            if after == next || !joined || lone_small || !is_name_word(words, after) {
                break;
            }
            end = after + 1;
        } else if is_numeral(words.folded(next)) && words.is_capital(next) {
            end += 1;
        } else {
            break;
        }
    }
    end
}

/// `Jr`, `VI`: what may follow a name to tell two of the same name apart.
pub(in crate::entity) fn is_numeral(folded: &str) -> bool {
    const NUMERALS: &str = "jr sr ii iii iv vi vii viii ix xi xii xiii xiv xv xvi";
    NUMERALS.split(' ').any(|numeral| numeral == folded)
}
