//! Which person a mention means: full names in either order, and the short forms that a language uses.

use super::same_name::Evidence;
use crate::entity::candidate::{Candidate, Target};
use crate::entity::lexicon::{Roles, roles_of};
use crate::entity::persons::{is_japanese, is_numeral, is_vietnamese};
use crate::entity::propagate::differ_by_one;
use crate::entity::table::{Table, join_sorted};
use crate::entity::words::{Gap, Words};

/// The slug of every person, by text and place among its mentions; empty for mentions of another kind.
pub(super) fn link_persons(readings: &[(Words<'_>, Vec<Candidate>)]) -> Vec<Vec<String>> {
    let all = collect(readings);
    let persons = Persons::gather(&all, readings.len());
    let called = Called::gather(&all, &persons, readings.len());
    let mut slugs: Vec<Vec<String>> = readings.iter().map(|(_, all)| vec![String::new(); all.len()]).collect();
    for named in &all {
        let person = if named.parts.len() >= 2 { persons.named(named) } else { called.person(named) };
        let person = person.and_then(|person| persons.list.get(person));
        slugs[named.text][named.at] = person.map_or_else(|| named.parts.join("-"), |person| person.slug.clone());
    }
    slugs
}

/// A person's mention: its text, its place among the mentions of the text, its words folded, what the words beside it say.
struct Named {
    text: usize,
    at: usize,
    parts: Vec<String>,
    evidence: Evidence,
}

fn collect(readings: &[(Words<'_>, Vec<Candidate>)]) -> Vec<Named> {
    let mut all = Vec::new();
    for (text, (words, mentions)) in readings.iter().enumerate() {
        for (at, candidate) in mentions.iter().enumerate().filter(|(_, c)| matches!(c.target, Target::Person)) {
            let parts = read_parts(words, candidate);
            if !parts.is_empty() {
                all.push(Named { text, at, parts, evidence: Evidence::read(words, candidate) });
            }
        }
    }
    all
}

/// The folded words of a name, `Jr` and numerals left out; a name with a hyphen is one, but for the given names of
/// Koreans: `Suk-yeol` is `Suk Yeol`.
fn read_parts(words: &Words<'_>, candidate: &Candidate) -> Vec<String> {
    let mut parts: Vec<String> = Vec::new();
    for at in candidate.words.clone() {
        let part = words.folded(at);
        let hyphenated = words.gap(at) == Gap::Hyphen && words.is_capital(at) && at > candidate.words.start;
        match parts.last_mut() {
            Some(last) if hyphenated => {
                last.push('-');
                last.push_str(part);
            }
            Some(_) if is_numeral(part) && words.is_capital(at) && part.len() > 1 => {}
            _ if part.is_empty() => {}
            _ => parts.push(part.to_owned()),
        }
    }
    parts
}

/// The persons that are named in full.
#[derive(Default)]
struct Persons {
    list: Vec<Person>,
    /// The words of a name in alphabetical order, so that `Abe Shinzo` is `Shinzo Abe`, to a place in the list.
    by_name: Table,
    /// A text's number and a name, to the place of its person where that is another than the one that most texts mean.
    apart: Table,
    /// For each person, the one that is kept for it: itself, or whose name its own is a variant of.
    kept: Vec<usize>,
}

struct Person {
    slug: String,
    parts: Vec<String>,
    n_mentions: usize,
    /// What texts say, in their order, one entry for each text that says something.
    evidence: Vec<(usize, Evidence)>,
}

impl Persons {
    fn gather(all: &[Named], n_texts: usize) -> Self {
        let mut persons = Self::default();
        let mut by_text: Vec<Vec<usize>> = vec![Vec::new(); n_texts];
        for named in all.iter().filter(|named| named.parts.len() >= 2) {
            let next = persons.list.len();
            let at = persons.by_name.get_or_set(&name_key(&named.parts), next as u32) as usize;
            if at == next {
                let slug = family_first(&named.parts).join("-");
                persons.list.push(Person { slug, parts: named.parts.clone(), n_mentions: 0, evidence: Vec::new() });
            }
            persons.list[at].note(named);
        }
        (0..persons.list.len()).for_each(|person| persons.tell_apart(person));
        persons.kept = (0..persons.list.len()).collect();
        for named in all.iter().filter(|named| named.parts.len() >= 2) {
            let here = &mut by_text[named.text];
            if let Some(person) = persons.named(named).filter(|person| !here.contains(person))
                && here.len() < MOST_COMPARED
            {
                here.push(person);
            }
        }
        for here in by_text {
            persons.merge_variants(&here);
        }
        persons
    }

    /// Names of one text that differ by a letter, or by a middle name, are one person's.
    fn merge_variants(&mut self, here: &[usize]) {
        for (nth, &a) in here.iter().enumerate() {
            for &b in &here[nth + 1..] {
                let (first, second) = (&self.list[a], &self.list[b]);
                if self.kept[a] == a && self.kept[b] == b && is_variant(&first.parts, &second.parts) {
                    let weight = |person: &Person| (person.parts.len(), person.n_mentions);
                    let (kept, variant) = if weight(first) >= weight(second) { (a, b) } else { (b, a) };
                    self.kept[variant] = kept;
                }
            }
        }
    }

    /// Texts that contradict each other mean several people; whoever holds an office, else who is named first, keeps
    /// the plain slug, and is also whom texts mean that say nothing.
    fn tell_apart(&mut self, person: usize) {
        let mut evidence = std::mem::take(&mut self.list[person].evidence);
        evidence.sort_by_key(|(_, said)| said.strength());
        let mut people: Vec<(Evidence, Vec<usize>)> = Vec::new();
        for (text, said) in evidence {
            match people.iter_mut().find(|(known, _)| !known.contradicts(&said)) {
                Some((known, texts)) => {
                    known.add(&said);
                    texts.push(text);
                }
                None => people.push((said, vec![text])),
            }
        }
        for (known, texts) in people.into_iter().skip(1) {
            let (slug, parts) = (&self.list[person].slug, self.list[person].parts.clone());
            let slug = format!("{slug}-{}", known.words());
            let name = name_key(&parts);
            texts.iter().for_each(|&text| self.apart.set(&here_key(text, &name), self.list.len() as u32));
            self.list.push(Person { slug, parts, n_mentions: texts.len(), evidence: Vec::new() });
        }
    }

    /// The person whom a full name means.
    fn named(&self, named: &Named) -> Option<usize> {
        let name = name_key(&named.parts);
        let apart = if self.apart.is_empty() { None } else { self.apart.get(&here_key(named.text, &name)) };
        apart.or_else(|| self.by_name.get(&name)).map(|at| self.kept[at as usize])
    }
}

impl Person {
    /// Counts a mention and keeps what is said beside it.
    fn note(&mut self, named: &Named) {
        self.n_mentions += 1;
        if named.evidence.is_empty() {
            return;
        }
        match self.evidence.last_mut() {
            Some((text, known)) if *text == named.text => known.add(&named.evidence),
            _ => self.evidence.push((named.text, named.evidence.clone())),
        }
    }
}

/// Every two names of a text are compared, so their number is bounded.
const MOST_COMPARED: usize = 200;

fn name_key(parts: &[String]) -> String {
    join_sorted(&parts.iter().map(String::as_str).collect::<Vec<_>>())
}

fn is_variant(a: &[String], b: &[String]) -> bool {
    let (short, long) = if a.len() <= b.len() { (a, b) } else { (b, a) };
    let missing: Vec<&String> = short.iter().filter(|part| !long.contains(part)).collect();
    match missing.as_slice() {
        [] => short.len() < long.len() && short.len() >= 2,
        [part] if a.len() == b.len() && part.len() >= 4 => long.iter().any(|other| {
            let are_names = is_name(part) && is_name(other);
            !short.contains(other) && other.len() >= 4 && !are_names && differ_by_one(part, other)
        }),
        _ => false,
    }
}

/// Whether a word is known to be a name, or is a syllable of Vietnamese, of which nearly all are: `Hùng` is no slip for
/// `Hằng`.
fn is_name(part: &str) -> bool {
    is_vietnamese(part) || roles_of(part).any(Roles::NAME)
}

/// Family name first: Vietnamese, Korean and Chinese names as they are, Japanese by what is known of their parts, others
/// turned round.
fn family_first(parts: &[String]) -> Vec<String> {
    let has = |at: usize, roles: Roles| parts.get(at).is_some_and(|part| roles_of(part).any(roles));
    if is_vietnamese_name(parts) || has(0, Roles::KOREAN.and(Roles::CHINESE)) && !has(0, Roles::GIVEN) {
        return parts.to_vec();
    }
    // `Mohammed bin Salman`: what follows is his father's name, not a family's.
    if parts.iter().any(|part| matches!(part.as_str(), "bin" | "bint" | "binti" | "ibn")) {
        return parts.to_vec();
    }
    let known_japanese = has(0, Roles::JAPANESE_FAMILY.and(Roles::JAPANESE_GIVEN))
        || has(1, Roles::JAPANESE_FAMILY.and(Roles::JAPANESE_GIVEN));
    if parts.len() == 2 && known_japanese && parts.iter().all(|part| is_japanese(part)) {
        let family = |at: usize| has(at, Roles::JAPANESE_FAMILY);
        let given = |at: usize| has(at, Roles::JAPANESE_GIVEN);
        let turned = match (family(0), given(0), family(1), given(1)) {
            (true, false, ..) | (_, _, false, true) => false,
            (false, true, ..) | (_, _, true, false) => true,
            _ => false,
        };
        return if turned { vec![parts[1].clone(), parts[0].clone()] } else { parts.to_vec() };
    }
    let family =
        parts.iter().skip(1).position(|part| roles_of(part).any(Roles::PARTICLE)).map_or(parts.len() - 1, |at| at + 1);
    parts[family..].iter().chain(&parts[..family]).cloned().collect()
}

fn is_vietnamese_name(parts: &[String]) -> bool {
    parts.first().is_some_and(|first| roles_of(first).any(Roles::VIETNAMESE))
        && parts.iter().all(|part| is_vietnamese(part))
}

/// The words by which a person is called alone: the last of a Vietnamese name, either end of others.
fn call_names(parts: &[String]) -> Vec<&str> {
    match parts {
        [.., last] if is_vietnamese_name(parts) => vec![last],
        [first, .., last] => vec![first, last],
        _ => Vec::new(),
    }
}

/// The words by which a person may be called where no other is: the first of two Spanish family names, the given name of
/// `Muhammad Hafiz bin Zulkarnain`, the halves of `Bringas-Uy`.
fn inner_names(parts: &[String]) -> Vec<&str> {
    if is_vietnamese_name(parts) {
        return Vec::new();
    }
    let inner = parts.get(1..parts.len().saturating_sub(1)).unwrap_or_default().iter().map(String::as_str);
    let halves = parts.iter().filter(|part| part.contains('-')).flat_map(|part| part.split('-'));
    inner.chain(halves).filter(|part| part.len() >= 2 && !roles_of(part).any(Roles::PARTICLE)).collect()
}

/// The words by which persons are called alone.
#[derive(Default)]
struct Called {
    /// A text's number and a word, to a place among the uses.
    here: Table,
    /// For each word of a text, the mentions of full names with it and their persons.
    uses: Vec<Vec<(usize, usize)>>,
    /// For each text, its words with their places among the uses.
    words: Vec<Vec<(String, usize)>>,
    /// A word, to the one person of all texts who is called so; to one more than all persons if there are several.
    anywhere: Table,
    n_persons: usize,
}

impl Called {
    fn gather(all: &[Named], persons: &Persons, n_texts: usize) -> Self {
        let n_persons = persons.list.len();
        let mut called = Self { words: vec![Vec::new(); n_texts], n_persons, ..Self::default() };
        for named in all.iter().filter(|named| named.parts.len() >= 2) {
            let Some(person) = persons.named(named) else { continue };
            for part in inner_names(&named.parts) {
                let next = called.uses.len();
                let at = called.here.get_or_set(&inner_key(named.text, part), next as u32) as usize;
                if at == next {
                    called.uses.push(Vec::new());
                }
                called.uses[at].push((named.at, person));
            }
            for part in call_names(&named.parts) {
                let next = called.uses.len();
                let at = called.here.get_or_set(&here_key(named.text, part), next as u32) as usize;
                if at == next {
                    called.uses.push(Vec::new());
                    called.words[named.text].push((part.to_owned(), next));
                }
                called.uses[at].push((named.at, person));
                if called.anywhere.get_or_set(part, person as u32) != person as u32 {
                    called.anywhere.set(part, n_persons as u32);
                }
            }
        }
        called
    }

    /// The person whom a single word means: of the text, by a slip of the text, or of any text if only one is so called.
    fn person(&self, named: &Named) -> Option<usize> {
        let part = named.parts.first()?;
        let of_key = |key: String| self.here.get(&key).and_then(|at| nearest(&self.uses[at as usize], named.at));
        let here = of_key(here_key(named.text, part)).or_else(|| of_key(inner_key(named.text, part)));
        here.or_else(|| self.slip(part, named)).or_else(|| {
            let anywhere = self.anywhere.get(part)? as usize;
            (anywhere < self.n_persons).then_some(anywhere)
        })
    }

    /// `Kunimori` where the text has `Kuninori`.
    fn slip(&self, part: &str, named: &Named) -> Option<usize> {
        let long = |word: &str| word.len() >= 6;
        let of_text = self.words[named.text].iter().take(MOST_COMPARED);
        let mut close = of_text.filter(|(word, _)| long(part) && long(word) && differ_by_one(part, word));
        nearest(&self.uses[close.next()?.1], named.at)
    }
}

fn here_key(text: usize, word: &str) -> String {
    format!("{text} {word}")
}

fn inner_key(text: usize, word: &str) -> String {
    format!("{text} - {word}")
}

/// The person named last before a mention, else first after it.
fn nearest(uses: &[(usize, usize)], at: usize) -> Option<usize> {
    let position = uses.partition_point(|(other, _)| *other < at);
    position
        .checked_sub(1)
        .and_then(|before| uses.get(before))
        .or_else(|| uses.get(position))
        .map(|(_, person)| *person)
}
