//! Persons by what stands around an unknown name: a post after a comma, a verb of saying, a caption.

use super::name::{is_initials, is_name_word, read_name};
use super::person;
use crate::entity::candidate::{Candidate, Rank};
use crate::entity::lexicon::{Roles, list};
use crate::entity::words::{Gap, Line, Shape, Words};

/// An unknown name that its surroundings make a person: a post after a comma, a verb of saying, `(r)` of a caption.
pub(super) fn read_in_context(words: &Words<'_>, start: usize) -> Option<Candidate> {
    let word = words.get(start)?;
    if !is_name_word(words, start)
        || words.hit(start).is_some()
        || word.line != Line::Prose
        || word.shape != Shape::Capital
    {
        return None;
    }
    let inside = start > 0
        && words.gap(start) == Gap::Space
        && words.is_capital(start - 1)
        && !words.has(start - 1, Roles::FUNCTION.and(Roles::POST));
    if inside || (word.opens && word.roles.any(Roles::NOT_IN_PERSONS)) {
        return None;
    }
    let end = read_name(words, start);
    let n_words = end - start;
    if !(2..=5).contains(&n_words) || (start..end).any(|at| words.hit(at).is_some() && !words.has(at, Roles::NAME)) {
        return None;
    }
    let article = words.is_one_of(end, list!("the a an deputy vice former"));
    let post_at = end + usize::from(article);
    // `an archaeologist`, `a comedian`: what someone is, by its ending.
    let endings = ["ist", "cian", "woman", "sman", "ologer", "grapher", "dian"];
    let trade = article && endings.iter().any(|ending| words.folded(post_at).ends_with(ending));
    let posted = words.gap(end) == Gap::Comma
        && (trade
            || words.has(post_at, Roles::POST)
            || words.has(post_at + 1, Roles::POST) && words.is_capital(post_at));
    let aged = words.gap(end) == Gap::Comma
        && words.get(end).is_some_and(|word| word.shape == Shape::Digits && word.folded.len() == 2)
        && words.gap(end + 1) == Gap::Comma;
    let says = words.has(end, Roles::REPORT) && words.is_lower(end) && words.gap(end) == Gap::Space;
    let said = start > 0
        && words.has(start - 1, Roles::REPORT)
        && words.is_lower(start - 1)
        && words.gap(start) == Gap::Space
        && matches!(words.folded(start - 1), "said" | "says");
    let pictured =
        words.gap(end) == Gap::Open && words.is_one_of(end, list!("r l right left c centre center pictured"));
    let why = match () {
        () if posted => "a name before a comma and a post",
        () if aged => "a name before a comma and an age",
        () if says || said => "a name with a verb of saying",
        () if pictured => "a name with its place in a picture",
        () => return read_plain(words, start, end),
    };
    person(words, start, end, Rank::Name, why)
}

/// Two or three capitalised words inside a sentence that nothing else explains are most often a person.
fn read_plain(words: &Words<'_>, start: usize, end: usize) -> Option<Candidate> {
    let word = words.get(start)?;
    let particle = (start + 1..end).any(|at| words.has(at, Roles::PARTICLE) && words.is_lower(at));
    let plain = (start..end).any(|at| {
        let folded = words.folded(at);
        words.get(at).is_some_and(|word| {
            word.shape != Shape::Capital && !is_initials(words, at) && !word.roles.any(Roles::PARTICLE)
        }) || words.has(at, Roles::NOT_IN_PERSONS)
            || ["tion", "ment", "ness", "ship", "ing", "ity", "ical", "ive", "ics", "ism", "ology", "ance", "ence"]
                .iter()
                .any(|tail| folded.ends_with(tail))
    });
    let after = words.gap(end) == Gap::Space && words.is_capital(end);
    let initials = (start..end).any(|at| is_initials(words, at));
    let foreign = (start..end).any(|at| !words.written(at).is_ascii());
    let led = start > 0
        && words.gap(start) == Gap::Space
        && words.is_one_of(
            start - 1,
            list!("by with named nominated arrested appointed succeeded replacing thanked congratulated met"),
        );
    let hinted = particle || initials || foreign || led;
    let why = "capitalised words that nothing else explains";
    let fits = !word.opens && !plain && !after && hinted && (particle || end - start <= 3);
    fits.then(|| person(words, start, end, Rank::Guess, why))?
}
