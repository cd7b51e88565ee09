//! Carries names over inside a text: `Hằng` after `Lê Thị Thu Hằng`, `the Ministry` after a ministry, a country with a
//! letter missing where the text has it right elsewhere.

use std::ops::Range;

use super::candidate::{Candidate, OrgClass, Rank, Target};
use super::lexicon::{EntryId, Roles, is_one_of, lexicon};
use super::mention::Why;
use super::resolve::choose;
use super::table::Table;
use super::words::{Gap, Shape, Words};

/// Adds short forms of what the settled mentions name in full, and drops short forms that nothing explains.
pub(super) fn propagate(words: &Words<'_>, out: &mut Vec<Candidate>) {
    let found = carry_over(words, out);
    let heads = named_heads(words, out);
    out.retain(|candidate| match &candidate.target {
        Target::Organization(parts) if parts.class == OrgClass::Short => {
            let of_country = is_one_of(&parts.core, "embassy government party parliament congress senate");
            of_country || heads.has(&parts.core)
        }
        _ => true,
    });
    out.extend(found);
}

/// The names that the settled candidates explain elsewhere in the text.
fn carry_over(words: &Words<'_>, candidates: &[Candidate]) -> Vec<Candidate> {
    let settled: Vec<&Candidate> = choose(candidates, words.len()).into_iter().map(|at| &candidates[at]).collect();
    let mut found = Vec::new();
    repeat_full_names(words, &settled, &mut found);
    let names = CallNames::read(words, &settled);
    let mut taken = vec![false; words.len()];
    for candidate in settled.iter().filter(|candidate| candidate.rank > Rank::Guess) {
        taken[candidate.words.clone()].fill(true);
    }
    let countries = named_countries(words, &settled);
    for at in (0..words.len()).filter(|&at| !taken[at]) {
        found.extend(read_short_person(words, at, &names).or_else(|| read_typo(words, at, &countries)));
    }
    found
}

/// The head nouns of the organizations named in full.
fn named_heads(words: &Words<'_>, candidates: &[Candidate]) -> Table {
    let mut heads = Table::default();
    for candidate in candidates {
        if matches!(&candidate.target, Target::Organization(parts) if parts.class != OrgClass::Short) {
            for at in candidate.words.clone().filter(|&at| words.has(at, Roles::ANY_ORG)) {
                heads.set(words.folded(at), 1);
            }
        }
    }
    heads
}

/// Proposes each full personal name of the text wherever else its words stand.
fn repeat_full_names(words: &Words<'_>, settled: &[&Candidate], out: &mut Vec<Candidate>) {
    let mut firsts = Table::default();
    let mut names: Vec<Vec<Range<usize>>> = Vec::new();
    let mut seen = Table::default();
    for candidate in settled.iter().filter(|c| is_full_person(c)) {
        let name = words.key(candidate.words.clone());
        if seen.has(&name) {
            continue;
        }
        seen.set(&name, 1);
        let at = firsts.get_or_set(words.folded(candidate.words.start), names.len() as u32) as usize;
        if at == names.len() {
            names.push(Vec::new());
        }
        names[at].push(candidate.words.clone());
    }
    for at in (0..words.len()).filter(|&at| words.is_capital(at)) {
        let known = firsts.get_hashed(words.hash(at), |first| first == words.folded(at));
        let Some(known) = known.and_then(|first| names.get(first as usize)) else { continue };
        let fits = |name: &&Range<usize>| {
            let same = (*name).clone().zip(at..).all(|(part, at)| words.folded(part) == words.folded(at));
            same && words.is_capital(at + name.len() - 1)
        };
        let longest = known.iter().take(20).filter(fits).map(|name| name.len()).max();
        let Some(range) = longest.map(|n_words| at..at + n_words) else { continue };
        let joined =
            range.clone().skip(1).all(|at| matches!(words.gap(at), Gap::Space | Gap::Hyphen | Gap::Apostrophe));
        if joined {
            let why = "a name that the text explains elsewhere";
            out.push(Candidate::over(words, range, Target::Person, Rank::Word, why));
        }
    }
}

fn is_full_person(candidate: &Candidate) -> bool {
    matches!(candidate.target, Target::Person) && candidate.words.len() >= 2 && candidate.rank >= Rank::Name
}

/// Words by which persons of a text are called, each with a full name.
#[derive(Default)]
struct CallNames<'t> {
    words: Table,
    full: Vec<&'t str>,
}

impl<'t> CallNames<'t> {
    fn read(words: &Words<'t>, settled: &[&Candidate]) -> Self {
        let mut names = Self::default();
        for candidate in settled.iter().filter(|c| is_full_person(c)) {
            let range = candidate.words.clone();
            let vietnamese = words.has(range.start, Roles::VIETNAMESE)
                && range.clone().all(|at| super::persons::is_vietnamese(words.folded(at)));
            // Vietnamese are called by the last word; others by the last or, family name first, the first.
            names.add(words, range.end - 1, candidate);
            if !vietnamese {
                names.add(words, range.start, candidate);
            }
        }
        // One person whose name was given without its family name: `Ambassador Nam`.
        for candidate in settled.iter().filter(|c| matches!(c.target, Target::Person) && c.rank >= Rank::Name) {
            let at = candidate.words.start;
            let single = candidate.words.len() == 1 && words.folded(at).len() >= 3;
            if single && !words.has(at, Roles::NOT_IN_PERSONS) {
                names.add(words, at, candidate);
            }
        }
        names
    }

    fn add(&mut self, words: &Words<'t>, at: usize, candidate: &Candidate) {
        let next = self.full.len() as u32;
        if words.folded(at).len() >= 2 && self.words.get_or_set(words.folded(at), next) == next {
            self.full.push(candidate.span.of(words.text));
        }
    }
}

fn read_short_person(words: &Words<'_>, at: usize, names: &CallNames<'_>) -> Option<Candidate> {
    let word = words.get(at)?;
    let known = names.words.get_hashed(words.hash(at), |name| name == words.folded(at))?;
    let full = names.full.get(known as usize)?;
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

/// A country or people that the text names.
struct Country {
    /// Its name as one word.
    name: String,
    letters: u32,
    entry: EntryId,
}

/// A bit for each letter that a word has. In words that differ by one letter, two bits differ at most.
fn letters(word: &str) -> u32 {
    word.chars().fold(0, |letters, letter| letters | 1 << (letter as u32 % 32))
}

/// The countries and peoples that the text names.
fn named_countries(words: &Words<'_>, settled: &[&Candidate]) -> Vec<Country> {
    let mut seen = Table::default();
    let mut named = Vec::new();
    for candidate in settled {
        let Target::Entry(id) = candidate.target else { continue };
        let name = words.key(candidate.words.clone()).replace(' ', "");
        if lexicon().entry(id).country.is_some() && !seen.has(&name) {
            seen.set(&name, 1);
            named.push(Country { letters: letters(&name), name, entry: id });
        }
    }
    named
}

/// `Vietam`: one letter missing, doubled or exchanged in a name that the text has right elsewhere.
fn read_typo(words: &Words<'_>, at: usize, countries: &[Country]) -> Option<Candidate> {
    let word = words
        .get(at)
        .filter(|word| word.shape == Shape::Capital && word.folded.len() >= 5 && word.roles == Roles::default())?;
    let written = letters(words.folded(at));
    let is_near = |country: &&Country| {
        let Country { name, letters, .. } = country;
        (letters ^ written).count_ones() <= 2
            && name.len() >= 5
            && name.len() != word.folded.len() - 1
            && differ_by_one(name, words.folded(at))
    };
    let id = countries.iter().find(is_near)?.entry;
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
    // As most names are.
    if name.bytes().all(|byte| byte.is_ascii_graphic() || byte == b' ') && !name.contains("  ") {
        return name.trim_matches(' ').to_owned();
    }
    name.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Whether two words differ by one letter: missing, added, other, or two exchanged.
pub(super) fn differ_by_one(a: &str, b: &str) -> bool {
    if a.is_ascii() && b.is_ascii() {
        return lists_differ_by_one(a.as_bytes(), b.as_bytes());
    }
    let (a, b): (Vec<char>, Vec<char>) = (a.chars().collect(), b.chars().collect());
    lists_differ_by_one(&a, &b)
}

fn lists_differ_by_one<T: PartialEq>(a: &[T], b: &[T]) -> bool {
    let (short, long) = if a.len() <= b.len() { (a, b) } else { (b, a) };
    if long.len() - short.len() > 1 || short == long {
        return false;
    }
    let same = short.iter().zip(long.iter()).take_while(|(a, b)| a == b).count();
    let (short_rest, long_rest) = (&short[same..], &long[same..]);
    if short.len() < long.len() {
        return *short_rest == long_rest[1..];
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
