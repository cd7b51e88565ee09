//! Carries names over inside a text: `Hằng` after `Lê Thị Thu Hằng`, `the Ministry` after a ministry, a country with a
//! letter missing where the text has it right elsewhere.

use std::collections::{BTreeMap, BTreeSet};

use super::candidate::{Candidate, OrgClass, Rank, Target};
use super::lexicon::{EntryId, Roles, lexicon};
use super::mention::Why;
use super::resolve::choose;
use super::words::{Gap, Shape, Words};

/// Adds short forms of what the settled mentions name in full, and drops short forms that nothing explains.
pub(super) fn propagate(words: &Words<'_>, out: &mut Vec<Candidate>) {
    let found = carry_over(words, out);
    let heads = named_heads(words, out);
    out.retain(|candidate| match &candidate.target {
        Target::Organization(parts) if parts.class == OrgClass::Short => {
            let of_country = matches!(
                parts.core.as_str(),
                "embassy" | "government" | "party" | "parliament" | "congress" | "senate"
            );
            of_country || heads.contains(parts.core.as_str())
        }
        _ => true,
    });
    out.extend(found);
}

/// The names that the settled candidates explain elsewhere in the text.
fn carry_over(words: &Words<'_>, candidates: &[Candidate]) -> Vec<Candidate> {
    let mut settled: Vec<&Candidate> = choose(candidates, words.len()).into_iter().map(|at| &candidates[at]).collect();
    settled.sort_by_key(|candidate| candidate.span);
    let mut found = Vec::new();
    repeat_full_names(words, &settled, &mut found);
    let parts = name_parts(words, &settled);
    let mut taken = vec![false; words.len()];
    for candidate in settled.iter().filter(|candidate| candidate.rank > Rank::Guess) {
        taken[candidate.words.clone()].fill(true);
    }
    let countries = named_countries(words, &settled);
    for at in (0..words.len()).filter(|&at| !taken[at]) {
        found.extend(read_short_person(words, at, &parts).or_else(|| read_typo(words, at, &countries)));
    }
    found
}

/// The head nouns of the organizations named in full.
fn named_heads(words: &Words<'_>, candidates: &[Candidate]) -> BTreeSet<String> {
    let full = candidates
        .iter()
        .filter(|c| matches!(&c.target, Target::Organization(parts) if parts.class != OrgClass::Short));
    full.flat_map(|candidate| candidate.words.clone())
        .filter(|&at| words.has(at, Roles::ANY_ORG))
        .map(|at| words.folded(at).to_owned())
        .collect()
}

/// Proposes each full personal name of the text wherever else its words stand.
fn repeat_full_names(words: &Words<'_>, settled: &[&Candidate], out: &mut Vec<Candidate>) {
    let mut names: BTreeMap<&str, BTreeSet<Vec<&str>>> = BTreeMap::new();
    for candidate in
        settled.iter().filter(|c| matches!(c.target, Target::Person) && c.words.len() >= 2 && c.rank >= Rank::Name)
    {
        let name: Vec<&str> = candidate.words.clone().map(|at| words.folded(at)).collect();
        names.entry(words.folded(candidate.words.start)).or_default().insert(name);
    }
    for at in (0..words.len()).filter(|&at| words.is_capital(at)) {
        let fits = |name: &&Vec<&str>| {
            let end = at + name.len();
            name.iter().enumerate().all(|(nth, part)| words.folded(at + nth) == *part) && words.is_capital(end - 1)
        };
        let longest = names
            .get(words.folded(at))
            .and_then(|names| names.iter().take(20).filter(fits).max_by_key(|name| name.len()));
        let Some(range) = longest.map(|name| at..at + name.len()) else { continue };
        let joined =
            range.clone().skip(1).all(|at| matches!(words.gap(at), Gap::Space | Gap::Hyphen | Gap::Apostrophe));
        if joined {
            let why = "a name that the text explains elsewhere";
            out.push(Candidate::over(words, range, Target::Person, Rank::Word, why));
        }
    }
}

/// The words of full personal names, with the span of the name as written.
fn name_parts<'t>(words: &Words<'t>, settled: &[&Candidate]) -> BTreeMap<String, &'t str> {
    let mut parts = BTreeMap::new();
    let full =
        settled.iter().filter(|c| matches!(c.target, Target::Person) && c.words.len() >= 2 && c.rank >= Rank::Name);
    for candidate in full {
        let vietnamese = words.has(candidate.words.start, Roles::VIETNAMESE)
            && candidate.words.clone().all(|at| super::persons::is_vietnamese(words.folded(at)));
        // Vietnamese are called by the last word; others by the last or, family name first, the first.
        let called = if vietnamese {
            vec![candidate.words.end - 1]
        } else {
            vec![candidate.words.end - 1, candidate.words.start]
        };
        for at in called.into_iter().filter(|&at| words.folded(at).len() >= 2) {
            parts.entry(words.folded(at).to_owned()).or_insert(candidate.span.of(words.text));
        }
    }
    // One person whose name was given without its family name: `Ambassador Nam`.
    for candidate in
        settled.iter().filter(|c| matches!(c.target, Target::Person) && c.words.len() == 1 && c.rank >= Rank::Name)
    {
        let at = candidate.words.start;
        if words.folded(at).len() >= 3 && !words.has(at, Roles::NOT_IN_PERSONS) {
            parts.entry(words.folded(at).to_owned()).or_insert(candidate.span.of(words.text));
        }
    }
    parts
}

fn read_short_person(words: &Words<'_>, at: usize, parts: &BTreeMap<String, &str>) -> Option<Candidate> {
    let word = words.get(at)?;
    let full = parts.get(&word.folded)?;
    let common = word.roles.any(Roles::NOT_IN_PERSONS);
    let joined = words.is_capital(at + 1) && words.gap(at + 1) == Gap::Space && !words.has(at + 1, Roles::FUNCTION)
        || words.is_capital(at.wrapping_sub(1))
            && words.gap(at) == Gap::Space
            && !words.has(at - 1, Roles::POST.and(Roles::HONORIFIC).and(Roles::FUNCTION))
            && !words.get(at - 1).is_some_and(|word| word.opens);
    let fits = matches!(word.shape, Shape::Capital | Shape::Mixed)
        && !(common && word.opens)
        && !joined
        && words.gap(at + 1) != Gap::Hyphen;
    // `al-Sadr` of `Muqtada al-Sadr`.
    let article = at > 0 && matches!(words.folded(at - 1), "al" | "el") && words.gap(at) == Gap::Hyphen;
    let start = if article { at - 1 } else { at };
    fits.then(|| Candidate {
        span: words.span(start..at + 1),
        words: start..at + 1,
        target: Target::Person,
        rank: Rank::Word,
        why: Why::ShortFor(tidy(full)),
    })
}

/// The countries and peoples that the text names in one word.
fn named_countries(words: &Words<'_>, settled: &[&Candidate]) -> BTreeMap<String, EntryId> {
    let is_national = |id: EntryId| lexicon().entry(id).country.is_some();
    settled
        .iter()
        .filter_map(|candidate| match candidate.target {
            Target::Entry(id) if is_national(id) => Some((words.key(candidate.words.clone()).replace(' ', ""), id)),
            _ => None,
        })
        .collect()
}

/// `Vietam`: one letter missing, doubled or exchanged in a name that the text has right elsewhere.
fn read_typo(words: &Words<'_>, at: usize, countries: &BTreeMap<String, EntryId>) -> Option<Candidate> {
    let word = words
        .get(at)
        .filter(|word| word.shape == Shape::Capital && word.folded.len() >= 5 && word.roles == Roles::default())?;
    let close =
        |name: &str| name.len() >= 5 && name.len() != word.folded.len() - 1 && differ_by_one(name, &word.folded);
    let (_, &id) = countries.iter().find(|(name, _)| close(name))?;
    Some(Candidate {
        span: word.span,
        words: at..at + 1,
        target: Target::Entry(id),
        rank: Rank::Word,
        why: Why::Rule(format!("one letter from “{}”", lexicon().entry(id).label)),
    })
}

/// Spaces of all sorts as single plain ones.
pub(super) fn tidy(name: &str) -> String {
    name.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Whether two words differ by one letter: missing, added, other, or two exchanged.
pub(super) fn differ_by_one(a: &str, b: &str) -> bool {
    let (a, b): (Vec<char>, Vec<char>) = (a.chars().collect(), b.chars().collect());
    let (short, long) = if a.len() <= b.len() { (&a, &b) } else { (&b, &a) };
    if long.len() - short.len() > 1 || short == long {
        return false;
    }
    let same = short.iter().zip(long.iter()).take_while(|(a, b)| a == b).count();
    let (short_rest, long_rest) = (&short[same..], &long[same..]);
    if short.len() < long.len() {
        return short_rest == &long_rest[1..];
    }
    short_rest[1..] == long_rest[1..]
        || (short_rest.len() >= 2
            && short_rest[0] == long_rest[1]
            && short_rest[1] == long_rest[0]
            && short_rest[2..] == long_rest[2..])
}

#[cfg(test)]
mod tests {
    use super::differ_by_one;
    use crate::entity::EntityKind;
    use crate::entity::examples::check_surfaces;

    #[test]
    fn short_forms_follow_a_full_name() {
        check_surfaces(
            EntityKind::Person,
            &[
                ("Deputy FM Lê Thị Thu Hằng spoke. Then Hằng left.", &["Lê Thị Thu Hằng", "Hằng"]),
                ("Mr. Komura Masahiro agreed. Komura smiled.", &["Komura Masahiro", "Komura"]),
                ("Mr. Vu Hong Nam is in Viet Nam.", &["Vu Hong Nam"]),
            ],
        );
    }

    #[test]
    fn a_slip_in_a_country_is_read_if_the_text_has_it_right() {
        check_surfaces(
            EntityKind::Place,
            &[("Vietnam and again Vietam", &["Vietnam", "Vietam"]), ("Vietam alone", &[])],
        );
    }

    #[test]
    fn words_differ_by_one_letter_or_they_do_not() {
        for (a, b) in [("kuninori", "kunimori"), ("vietnam", "vietam"), ("abcd", "abdc")] {
            assert!(differ_by_one(a, b) && differ_by_one(b, a), "{a} {b}");
        }
        for (a, b) in [("same", "same"), ("abc", "abcde"), ("hanoi", "hanau")] {
            assert!(!differ_by_one(a, b), "{a} {b}");
        }
    }
}
