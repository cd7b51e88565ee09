//! Which person a mention means: full names in either order, and the short forms that a language uses.

use std::collections::BTreeMap;

use crate::entity::candidate::{Candidate, Target};
use crate::entity::lexicon::{Roles, roles_of};
use crate::entity::persons::{is_japanese, is_numeral, is_vietnamese};
use crate::entity::propagate::differ_by_one;
use crate::entity::words::{Gap, Words};

/// A person's mention: its text, its place among the mentions of the text, its words folded.
struct Named {
    text: usize,
    at: usize,
    parts: Vec<String>,
}

/// The slug of every person, by text and place among its mentions.
pub(super) fn link_persons(readings: &[(Words<'_>, Vec<Candidate>)]) -> BTreeMap<(usize, usize), String> {
    let all = collect(readings);
    let mut slugs: BTreeMap<(usize, usize), String> = BTreeMap::new();
    // Persons by the words of their full name in alphabetical order, so that `Abe Shinzo` is `Shinzo Abe`.
    let mut persons: BTreeMap<Vec<String>, Person> = BTreeMap::new();
    for named in all.iter().filter(|named| named.parts.len() >= 2) {
        let person = persons.entry(sorted(&named.parts)).or_insert_with(|| Person::new(&named.parts));
        person.texts.push(named.text);
    }
    let merged = merge_variants(&persons);
    let slug_of = |key: &Vec<String>| {
        let key = merged.get(key).unwrap_or(key);
        persons.get(key).map(|person| person.slug.clone())
    };
    let mut called: BTreeMap<(usize, &str), Vec<(usize, String)>> = BTreeMap::new();
    let mut called_anywhere: BTreeMap<&str, Vec<String>> = BTreeMap::new();
    for named in all.iter().filter(|named| named.parts.len() >= 2) {
        let Some(slug) = slug_of(&sorted(&named.parts)) else { continue };
        slugs.insert((named.text, named.at), slug.clone());
        for part in call_names(&named.parts) {
            called.entry((named.text, part)).or_default().push((named.at, slug.clone()));
            let anywhere = called_anywhere.entry(part).or_default();
            if !anywhere.contains(&slug) {
                anywhere.push(slug.clone());
            }
        }
    }
    for named in all.iter().filter(|named| named.parts.len() == 1) {
        let Some(part) = named.parts.first() else { continue };
        let here = |part: &str| called.get(&(named.text, part)).and_then(|list| nearest(list, named.at));
        let slug = here(part)
            .or_else(|| typo_of(part, &called, named))
            .or_else(|| match called_anywhere.get(part.as_str()).map(Vec::as_slice) {
                Some([only]) => Some(only.clone()),
                _ => None,
            })
            .unwrap_or_else(|| part.clone());
        slugs.insert((named.text, named.at), slug);
    }
    slugs
}

struct Person {
    slug: String,
    texts: Vec<usize>,
}

impl Person {
    fn new(parts: &[String]) -> Self {
        Self { slug: family_first(parts).join("-"), texts: Vec::new() }
    }
}

fn collect(readings: &[(Words<'_>, Vec<Candidate>)]) -> Vec<Named> {
    let mut all = Vec::new();
    for (text, (words, mentions)) in readings.iter().enumerate() {
        for (at, candidate) in mentions.iter().enumerate().filter(|(_, c)| matches!(c.target, Target::Person)) {
            let parts = read_parts(words, candidate);
            if !parts.is_empty() {
                all.push(Named { text, at, parts });
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

fn sorted(parts: &[String]) -> Vec<String> {
    let mut sorted = parts.to_vec();
    sorted.sort();
    sorted
}

/// Names of one text that differ by a letter, or by a middle name, are one person's: to the key that is kept.
fn merge_variants(persons: &BTreeMap<Vec<String>, Person>) -> BTreeMap<Vec<String>, Vec<String>> {
    let mut by_text: BTreeMap<usize, Vec<&Vec<String>>> = BTreeMap::new();
    for (key, person) in persons {
        let mut texts = person.texts.clone();
        texts.dedup();
        for text in texts {
            by_text.entry(text).or_default().push(key);
        }
    }
    let mut merged: BTreeMap<Vec<String>, Vec<String>> = BTreeMap::new();
    for keys in by_text.values().filter(|keys| keys.len() <= 200) {
        for (nth, &a) in keys.iter().enumerate() {
            for &b in &keys[nth + 1..] {
                if is_variant(a, b) && !merged.contains_key(a) && !merged.contains_key(b) {
                    let uses = |key: &Vec<String>| persons.get(key).map_or(0, |person| person.texts.len());
                    let (kept, variant) = if (a.len(), uses(a)) >= (b.len(), uses(b)) { (a, b) } else { (b, a) };
                    merged.insert(variant.clone(), kept.clone());
                }
            }
        }
    }
    merged
}

fn is_variant(a: &[String], b: &[String]) -> bool {
    let (short, long) = if a.len() <= b.len() { (a, b) } else { (b, a) };
    let missing: Vec<&String> = short.iter().filter(|part| !long.contains(part)).collect();
    match missing.as_slice() {
        [] => short.len() < long.len() && short.len() >= 2,
        [part] if a.len() == b.len() && part.len() >= 4 => {
            long.iter().any(|other| !short.contains(other) && other.len() >= 4 && differ_by_one(part, other))
        }
        _ => false,
    }
}

/// Family name first: Vietnamese, Korean and Chinese names as they are, Japanese by what is known of their parts, others
/// turned round.
fn family_first(parts: &[String]) -> Vec<String> {
    let has = |at: usize, roles: Roles| parts.get(at).is_some_and(|part| roles_of(part).any(roles));
    if is_vietnamese_name(parts) || has(0, Roles::KOREAN.and(Roles::CHINESE)) && !has(0, Roles::GIVEN) {
        return parts.to_vec();
    }
    // `Mohammed bin Salman`: what follows is his father's name, not a family's.
    if parts.iter().any(|part| matches!(part.as_str(), "bin" | "bint" | "ibn")) {
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

/// The person named last before a mention, else first after it.
fn nearest(list: &[(usize, String)], at: usize) -> Option<String> {
    let position = list.partition_point(|(other, _)| *other < at);
    position
        .checked_sub(1)
        .and_then(|before| list.get(before))
        .or_else(|| list.get(position))
        .map(|(_, slug)| slug.clone())
}

/// `Kunimori` where the text has `Kuninori`.
fn typo_of(part: &str, called: &BTreeMap<(usize, &str), Vec<(usize, String)>>, named: &Named) -> Option<String> {
    if part.len() < 6 {
        return None;
    }
    let here = called.range((named.text, "")..(named.text + 1, ""));
    here.take(500)
        .find(|((_, other), _)| other.len() >= 6 && differ_by_one(part, other))
        .and_then(|(_, list)| nearest(list, named.at))
}
