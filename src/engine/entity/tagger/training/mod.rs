//! Training: from marked texts to weights. The same texts always give the same bytes.
//!
//! Data sets differ in what they call a name. Each is learned as what all have in common and what is its own (Daumé,
//! *Frustratingly easy domain adaptation*, 2007); what is kept is the common part and the part of our own texts.

mod arithmetic;
mod field;
mod instances;
mod random;
mod swap;
mod world;

use super::features::N_FEATURES;
use super::sets::{NameSet, Sets};
use super::tags::{N_TAGS, ROW};
use super::weights::{N_GAPS, Weights};
use crate::entity::gold::GoldText;
use crate::text::{fold, tokenize};
use field::{Field, Mean};
use instances::{Instance, read_instances};
use random::Random;

/// A set of marked texts to learn from.
pub struct Source {
    /// The texts.
    pub texts: Vec<GoldText>,
    /// How many more times each text is read with its names exchanged.
    pub n_swaps: u32,
    /// What one of its words weighs.
    pub weight: f32,
    /// Whether it marks by our own rules, and all ten kinds. Other sets mark persons, organizations and places; names of
    /// further kinds are neither held against nor for anything there.
    pub is_own: bool,
}

/// How training goes.
#[derive(Clone, Copy, Debug)]
pub struct Settings {
    /// The table of weights has `1 << bits` rows.
    pub bits: u32,
    /// Courses of training whose weights are averaged; each exchanges names anew.
    pub n_courses: u32,
    /// How often every text is read in a course.
    pub n_epochs: u32,
    /// The size of a first step.
    pub rate: f32,
    /// How much each step pulls a weight towards zero.
    pub decay: f32,
    /// Share of features that is left out of each reading, so that none is relied on alone.
    pub dropout: f32,
    /// Weights under this are left out in the end.
    pub least: f32,
    /// Sizes that a weight can have; fewer make a smaller file.
    pub levels: u8,
}

impl Default for Settings {
    fn default() -> Self {
        Self { bits: 17, n_courses: 4, n_epochs: 6, rate: 0.03, decay: 1e-5, dropout: 0.1, least: 0.12, levels: 24 }
    }
}

/// What training read, over all courses.
#[derive(Clone, Copy, Debug, Default)]
pub struct Trained {
    /// Texts, with those whose names were exchanged.
    pub n_texts: usize,
    /// Words in places where names can stand.
    pub n_words: usize,
    /// Weights kept.
    pub n_weights: usize,
}

/// Learns weights from sources; returns them as bytes for [`Tagger::from_bytes`](super::Tagger::from_bytes).
pub fn train(sources: &[Source], places: &[Populated], settings: Settings) -> (Vec<u8>, Trained) {
    let sets = collect_sets(places);
    let mut trained = Trained::default();
    let mut mean = Mean::new(settings.bits);
    // What one course of training makes of chance differs from the next; the mean of several is steadier than each.
    for course in 0..settings.n_courses {
        let mut random = Random::new(20_240_407 + 2 * u64::from(course));
        let instances = gather(sources, settings.bits, &sets, &mut random, &mut trained);
        let mut field = Field::new(settings, 1 + sources.len());
        let mut order: Vec<u32> = (0..instances.len() as u32).collect();
        for epoch in 0..settings.n_epochs {
            random.shuffle(&mut order);
            for &at in &order {
                field.learn(&instances[at as usize], &mut random);
            }
            // The later rounds of a course count as courses of their own.
            if 2 * (epoch + 1) > settings.n_epochs {
                field.add_to(&mut mean);
            }
        }
    }
    let weights = quantize(&mean, settings, sets);
    trained.n_weights = weights.rows.iter().flatten().filter(|&&q| q != 0).count();
    (weights.to_bytes(), trained)
}

/// All texts as instances, some of them several times with their names exchanged.
fn gather(sources: &[Source], bits: u32, sets: &Sets, random: &mut Random, trained: &mut Trained) -> Vec<Instance> {
    let mut instances: Vec<Instance> = Vec::new();
    for (number, source) in sources.iter().enumerate() {
        // All of our own texts share one part; each foreign set has its own.
        let part = if source.is_own { 0 } else { 1 + number };
        for text in &source.texts {
            for round in 0..=source.n_swaps {
                let swapped = if round == 0 { None } else { Some(swap::swap_names(text, random)) };
                read_instances(swapped.as_ref().unwrap_or(text), source, part, bits, sets, &mut instances);
                trained.n_texts += 1;
            }
        }
    }
    trained.n_words += instances.iter().map(|instance| instance.rows.len() / N_FEATURES).sum::<usize>();
    instances
}

/// A place with the number of people who live there.
pub struct Populated {
    /// Its name.
    pub name: String,
    /// How many live there.
    pub population: u32,
}

/// Towns of the list, and the personal names that are written for training.
fn collect_sets(places: &[Populated]) -> Sets {
    const CITY: u32 = 100_000;
    let keys = |least: u32| -> Vec<String> {
        places.iter().filter(|place| place.population >= least).map(|place| key_of(&place.name)).collect()
    };
    let words = |list: fn(&world::Culture) -> &'static str| -> Vec<String> {
        world::CULTURES.iter().flat_map(|culture| list(culture).split([' ', '\u{a0}', '-'])).map(key_of).collect()
    };
    let set = |names: Vec<String>| NameSet::of(names.iter().map(String::as_str).filter(|name| !name.is_empty()));
    Sets {
        towns: set(keys(0)),
        cities: set(keys(CITY)),
        given: set(words(|culture| culture.given)),
        family: set(words(|culture| culture.family)),
    }
}

/// A name as the tagger looks it up: its words folded, joined by single spaces.
fn key_of(name: &str) -> String {
    let words: Vec<String> = tokenize(name).map(|token| fold(token.span.of(name))).collect();
    words.join(" ")
}

/// Weights in eight bits, by the square root of their size; the table keeps the common part and that of our own texts.
fn quantize(mean: &Mean, settings: Settings, sets: Sets) -> Weights {
    let rows: Vec<[f32; ROW]> = (0..1 << settings.bits).map(|row| mean.row(row)).collect();
    let steps: Vec<[f32; ROW]> = (0..N_GAPS * ROW).map(|step| mean.row((1 << settings.bits) + step)).collect();
    let largest = rows.iter().chain(&steps).flatten().fold(0.0f32, |largest, weight| largest.max(weight.abs()));
    let scale = (largest / f32::from(settings.levels).powi(2)).max(f32::MIN_POSITIVE);
    let small = |weight: f32, least: f32| {
        let size = (weight.abs() / scale).sqrt().round().min(f32::from(i8::MAX)) as i8;
        if weight.abs() < least {
            0
        } else if weight < 0.0 {
            -size
        } else {
            size
        }
    };
    let shrink = |rows: Vec<[f32; ROW]>, least: f32| {
        rows.into_iter().map(|row| row.map(|weight| small(weight, least))).collect()
    };
    Weights { bits: settings.bits, scale, transitions: shrink(steps, 0.0), rows: shrink(rows, settings.least), sets }
}

const _: () = assert!(N_TAGS <= ROW);

#[cfg(test)]
mod tests {
    use super::*;
    use crate::entity::gold::parse_labelled;

    fn example() -> Vec<Source> {
        let file = "=== a\nMr. [Zorblan Quux|PERSON q] of [Wex|ORG wex] met her in [Fnord|PLACE fnord].\n\
                    === b\nThe chief of [Wex|ORG wex] left [Fnord|PLACE fnord] with [Quux|PERSON q].";
        let texts = parse_labelled(file).expect("well formed");
        vec![Source { texts, n_swaps: 1, weight: 1.0, is_own: true }]
    }

    #[test]
    fn the_same_texts_give_the_same_bytes_and_a_tagger() {
        let settings = Settings { bits: 8, n_courses: 1, n_epochs: 2, least: 0.0, ..Settings::default() };
        let places = [Populated { name: "Fnord".to_owned(), population: 200_000 }];
        let (bytes, trained) = train(&example(), &places, settings);
        assert_eq!(bytes, train(&example(), &places, settings).0);
        assert!(trained.n_texts == 4 && trained.n_words > 10 && trained.n_weights > 100, "{trained:?}");
        assert!(crate::entity::tagger::Tagger::from_bytes(&bytes).is_ok());
    }

    #[test]
    fn training_on_nothing_gives_a_tagger_that_knows_nothing() {
        let settings = Settings { bits: 8, n_courses: 1, ..Settings::default() };
        let (bytes, trained) = train(&[], &[], settings);
        assert_eq!(trained.n_weights, 0);
        assert!(crate::entity::tagger::Tagger::from_bytes(&bytes).is_ok());
    }
}
