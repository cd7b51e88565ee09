//! Exchanges the names of a marked text for others, so that the tagger learns from what stands around a name and not
//! from the name. One entity gets one new name in all of a text.

use super::random::Random;
use super::world::{BODIES, COMPANY_TAILS, CULTURES, Culture, Form, PLACES, SYLLABLES};
use crate::entity::gold::{GoldMark, GoldText};
use crate::entity::kind::EntityKind;
use crate::entity::lexicon::{Roles, country_names, lexicon, roles_of};
use crate::text::{Span, fold};

/// The text with most of its names exchanged.
pub(super) fn swap_names(text: &GoldText, random: &mut Random) -> GoldText {
    let mut swapper = Swapper::new(random);
    // Headlines in capitals are rare in the texts and not in the world.
    let loud_end = if swapper.random.happens(0.05) { text.text.find('\n').unwrap_or(0) } else { 0 };
    let loud = |part: &str, at: usize| match part.split_at_checked(loud_end.saturating_sub(at).min(part.len())) {
        Some((heading, rest)) => heading.to_uppercase() + rest,
        None => part.to_owned(),
    };
    let mut swapped = GoldText { name: text.name.clone(), ..GoldText::default() };
    let mut end = 0;
    for mark in &text.marks {
        swapped.text.push_str(&loud(text.text.get(end..mark.span.start as usize).unwrap_or(""), end));
        let start = swapped.text.len();
        let surface = mark.span.of(&text.text);
        let name = swapper.swap(mark, surface).unwrap_or_else(|| surface.to_owned());
        let in_heading = (mark.span.end as usize) <= loud_end;
        swapped.text.push_str(&if in_heading { name.to_uppercase() } else { name });
        swapped.marks.push(GoldMark { span: Span::new(start, swapped.text.len()), ..mark.clone() });
        end = mark.span.end as usize;
    }
    swapped.text.push_str(text.text.get(end..).unwrap_or(""));
    swapped
}

/// What the names of one text are exchanged for.
struct Swapper<'r> {
    random: &'r mut Random,
    /// The entity, its words for it in full and in short; no words where it keeps its name.
    known: Vec<(String, Option<(String, String)>)>,
    /// A country's name and people, and those that stand for them here.
    countries: Vec<([&'static str; 2], [&'static str; 2])>,
    swaps_countries: bool,
}

impl<'r> Swapper<'r> {
    fn new(random: &'r mut Random) -> Self {
        let swaps_countries = random.happens(0.6);
        Self { random, known: Vec::new(), countries: Vec::new(), swaps_countries }
    }

    fn swap(&mut self, mark: &GoldMark, surface: &str) -> Option<String> {
        let new = match mark.kind? {
            EntityKind::Person => {
                let key = key_of(mark, surface.split_whitespace().last().unwrap_or(surface));
                let (full, short) = self.known(key, 0.85, new_person)?;
                if surface.contains([' ', '\u{a0}']) { full } else { short }
            }
            EntityKind::Place | EntityKind::Group if self.is_country(surface) => self.swap_country(surface)?,
            EntityKind::Place => self.swap_place(mark, surface)?,
            EntityKind::Organization => self.swap_body(mark, surface)?,
            EntityKind::Event | EntityKind::Agreement => self.swap_inside(mark, surface)?,
            _ => return None,
        };
        let capitals =
            surface.chars().filter(|c| c.is_alphabetic()).count() > 4 && surface.chars().all(|c| !c.is_lowercase());
        Some(if capitals { new.to_uppercase() } else { new })
    }

    /// The new name of an entity in full and in short, made when it is first met.
    fn known(
        &mut self,
        key: String,
        share: f32,
        make: impl FnOnce(&mut Random) -> (String, String),
    ) -> Option<(String, String)> {
        if let Some((_, name)) = self.known.iter().find(|(known, _)| *known == key) {
            return name.clone();
        }
        let name = if self.random.happens(share) { Some(make(self.random)) } else { None };
        self.known.push((key, name.clone()));
        name
    }

    fn is_country(&self, surface: &str) -> bool {
        country_names().iter().any(|names| names.contains(&surface))
    }

    /// The name or people of the country that stands for one here.
    fn swap_country(&mut self, surface: &str) -> Option<String> {
        if !self.swaps_countries {
            return None;
        }
        let names = country_names();
        let old = names.iter().find(|names| names.contains(&surface))?;
        let new = match self.countries.iter().find(|(known, _)| known == old) {
            Some((_, new)) => *new,
            None => {
                let new = names[self.random.below(names.len())];
                self.countries.push((*old, new));
                new
            }
        };
        let at = old.iter().position(|name| *name == surface)?;
        Some(new[at].to_owned()).filter(|name| !name.is_empty())
    }

    /// Countries, towns and topics inside a longer name: `Japanese Ministry of Justice`, `Hanoi Medical University`.
    fn swap_inside(&mut self, mark: &GoldMark, surface: &str) -> Option<String> {
        let mut changed = false;
        let words: Vec<String> = surface
            .split(' ')
            .map(|word| {
                let new = self.swap_part(mark, word);
                changed |= new.is_some();
                new.unwrap_or_else(|| word.to_owned())
            })
            .collect();
        changed.then(|| words.join(" "))
    }

    /// Another country, town or topic for a word of a name; the same for the same word of an entity.
    fn swap_part(&mut self, mark: &GoldMark, word: &str) -> Option<String> {
        if self.is_country(word) {
            return self.swap_country(word);
        }
        let (stem, comma) = word.strip_suffix(',').map_or((word, ""), |stem| (stem, ","));
        let key = || format!("{} {stem} inside", key_of(mark, ""));
        let new = if is_town(stem) {
            self.known(key(), 0.4, new_place)?.0
        } else if TOPICS.split(' ').any(|topic| topic == stem) {
            self.known(key(), 0.4, |random| (one_of(random, TOPICS, 0.0), String::new()))?.0
        } else {
            return None;
        };
        Some(new + comma)
    }

    /// `Aichi Prefecture` keeps its noun; what has its noun first stays.
    fn swap_place(&mut self, mark: &GoldMark, surface: &str) -> Option<String> {
        let words: Vec<&str> = surface.split(' ').collect();
        let is_noun = |word: &str| roles_of(&fold(word)).any(Roles::PLACE_HEAD.and(Roles::REGION).and(Roles::TOPIC));
        let (last, before) = words.split_last()?;
        let tail = if before.is_empty() || !is_noun(last) { None } else { Some(*last) };
        if words.len() > 3 || before.iter().any(|word| is_noun(word) || word.chars().all(char::is_lowercase)) {
            return None;
        }
        let (name, _) = self.known(key_of(mark, surface), 0.6, new_place)?;
        Some(tail.map_or(name.clone(), |tail| format!("{name} {tail}")))
    }

    fn swap_body(&mut self, mark: &GoldMark, surface: &str) -> Option<String> {
        let words: Vec<&str> = surface.split(' ').collect();
        let has_noun = words.iter().any(|word| {
            roles_of(&fold(word)).any(Roles::ANY_ORG.and(Roles::TOPIC).and(Roles::COMPANY_TAIL).and(Roles::COMMON))
        });
        let acronym = surface.len() <= 6 && surface.chars().all(char::is_uppercase);
        if acronym {
            let n_letters = surface.len();
            return self
                .known(key_of(mark, surface) + " acronym", 0.5, |random| new_acronym(random, n_letters))
                .map(|name| name.0);
        }
        if !has_noun && words.len() <= 2 {
            return self.known(key_of(mark, surface), 0.7, new_body).map(|name| name.0);
        }
        self.swap_inside(mark, surface)
    }
}

/// Whether a word by itself is the name of a town or region of the lexicon.
fn is_town(word: &str) -> bool {
    let entry = lexicon().named(&fold(word)).map(|name| lexicon().entry(name.entry));
    entry.is_some_and(|entry| entry.kind == EntityKind::Place && entry.country.is_some())
}

/// What ministries and committees are for, one word each.
const TOPICS: &str = "Agriculture Commerce Communications Construction Culture Defence Development Economy Education Employment \
                      Energy Environment Finance Fisheries Forestry Health Housing Immigration Industry Information Infrastructure \
                      Innovation Investment Justice Labour Labor Land Migration Mines Petroleum Planning Science Security Sports \
                      Technology Tourism Trade Transport Transportation Water Welfare Women Youth";

/// Marks without an entity mean the same where they are spelled so.
fn key_of(mark: &GoldMark, surface: &str) -> String {
    let kind = mark.kind.map_or("", EntityKind::name);
    format!("{kind} {}", mark.entity.as_deref().unwrap_or(surface))
}

fn new_person(random: &mut Random) -> (String, String) {
    let culture = &CULTURES[random.below(CULTURES.len())];
    let given = one_of(random, culture.given, 0.25);
    let family = one_of(random, culture.family, 0.25);
    let full = join_names(random, culture, &given, &family);
    let short = match culture.form {
        Form::Vietnamese => full.rsplit(' ').next().unwrap_or(&given).to_owned(),
        Form::FirstName => given,
        _ => family,
    };
    (full, short)
}

fn join_names(random: &mut Random, culture: &Culture, given: &str, family: &str) -> String {
    match culture.form {
        Form::Vietnamese => {
            let middle = one_of(random, culture.given, 0.0);
            match random.below(4) {
                0 => format!("{family} {given}"),
                1 => format!("{family} Thị {middle} {given}"),
                _ => format!("{family} {middle} {given}"),
            }
        }
        Form::Japanese if random.happens(0.5) => format!("{given} {family}"),
        Form::Japanese | Form::Korean | Form::Chinese => format!("{family} {given}"),
        Form::Arabic => match random.below(4) {
            0 => format!("{given} bin {} {family}", one_of(random, culture.given, 0.0)),
            1 => format!("{given} {} {family}", one_of(random, culture.given, 0.0)),
            _ => format!("{given} {family}"),
        },
        Form::Iberian => match random.below(6) {
            0 => format!("{given} {family} {}", one_of(random, culture.family, 0.0)),
            1 => format!("{given} de {family}"),
            2 => format!("{given} da {family}"),
            3 => format!("{given} {} {family}", one_of(random, culture.given, 0.0)),
            _ => format!("{given} {family}"),
        },
        Form::Western => match random.below(8) {
            0 => format!("{given} {}. {family}", (b'A' + random.below(26) as u8) as char),
            1 => format!("{given} {} {family}", one_of(random, culture.given, 0.0)),
            _ => format!("{given} {family}"),
        },
        Form::FirstName => format!("{given} {family}"),
    }
}

/// A name of a list, or, in a share of cases, one that stands in none.
fn one_of(random: &mut Random, list: &str, invented: f32) -> String {
    if random.happens(invented) {
        return invent(random);
    }
    let names: Vec<&str> = list.split(' ').filter(|name| !name.is_empty()).collect();
    random.pick(&names).replace('\u{a0}', " ")
}

fn new_place(random: &mut Random) -> (String, String) {
    let name = if random.happens(0.35) { invent(random) } else { from_rows(random, PLACES) };
    (name.clone(), name)
}

fn new_body(random: &mut Random) -> (String, String) {
    let mut name = if random.happens(0.35) { invent(random) } else { from_rows(random, BODIES) };
    if random.happens(0.3) && !name.contains(' ') {
        name = format!("{name} {}", from_rows(random, COMPANY_TAILS));
    }
    (name.clone(), name)
}

fn new_acronym(random: &mut Random, n_letters: usize) -> (String, String) {
    let name: String = (0..n_letters).map(|_| (b'A' + random.below(26) as u8) as char).collect();
    (name.clone(), name)
}

fn from_rows(random: &mut Random, rows: &str) -> String {
    let names: Vec<&str> = rows.split(';').collect();
    random.pick(&names).to_owned()
}

/// A word of two or three syllables that no list has.
fn invent(random: &mut Random) -> String {
    let syllables: Vec<&str> = SYLLABLES.split(' ').collect();
    let n_syllables = 2 + random.below(2);
    let word: String = (0..n_syllables).map(|_| random.pick(&syllables)).collect();
    let mut letters = word.chars();
    letters.next().map(|first| first.to_uppercase().chain(letters).collect()).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::entity::gold::parse_labelled;

    #[test]
    fn one_entity_has_one_new_name_and_the_words_around_stay() {
        let file = "=== a\nMr. [Vu Hong Nam|PERSON nam] met [5|NUMBER] people. Ambassador [Nam|PERSON nam] left [NHK|ORG nhk].";
        let text = &parse_labelled(file).expect("well formed")[0];
        let mut random = Random::new(7);
        let mut changed = 0;
        for _ in 0..50 {
            let swapped = swap_names(text, &mut random);
            let surfaces: Vec<&str> = swapped.marks.iter().map(|mark| mark.span.of(&swapped.text)).collect();
            assert!(swapped.text.starts_with("Mr. ") && swapped.text.ends_with('.'), "{}", swapped.text);
            assert_eq!((surfaces.len(), surfaces[1]), (4, "5"));
            assert!(surfaces[0].contains(surfaces[2]) || surfaces[2] == "Nam", "{surfaces:?}");
            changed += usize::from(surfaces[0] != "Vu Hong Nam");
        }
        assert!(changed > 25);
    }
}
