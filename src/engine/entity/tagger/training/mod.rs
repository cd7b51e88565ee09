//! Training: from marked texts to weights. The same texts always give the same bytes.
//!
//! Data sets differ in what they call a name. Each is learned as what all have in common and what is its own (Daumé,
//! *Frustratingly easy domain adaptation*, 2007); what is kept is the common part and the part of our own texts.

mod arithmetic;
mod bodies;
mod field;
mod instances;
mod random;
mod swap;
mod world;

use super::clusters::Clusters;
use super::features::N_FEATURES;
use super::sets::{NameSet, Sets};
use super::tags::{N_TAGS, ROW};
use super::weights::{N_GAPS, Weights};
use crate::entity::gold::GoldText;
use crate::entity::table::hash;
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
    /// How many weights are kept in the end: those whose loss would change the scores of words most.
    pub n_kept: usize,
    /// Sizes that a weight can have; fewer make a smaller file.
    pub levels: u8,
}

impl Default for Settings {
    fn default() -> Self {
        Self { bits: 17, n_courses: 4, n_epochs: 6, rate: 0.03, decay: 1e-5, dropout: 0.1, n_kept: 430_000, levels: 24 }
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

/// Names that the tagger is given to look up beside those that are written for training.
#[derive(Default)]
pub struct Lists {
    /// Towns.
    pub places: Vec<Populated>,
    /// Names that people are given.
    pub given: Vec<String>,
    /// Names of families.
    pub family: Vec<String>,
    /// Words by how they are used.
    pub clusters: Vec<Clustered>,
}

/// A word with the cluster of those that are used like it.
pub struct Clustered {
    /// The word, in any spelling that folds to its own.
    pub word: String,
    /// Its cluster, from 0.
    pub cluster: u16,
    /// The coarser cluster that this one belongs to, from 0; the last that is named for a cluster counts.
    pub family: u8,
}

/// Learns weights from sources; returns them as bytes for [`Tagger::from_bytes`](super::Tagger::from_bytes).
pub fn train(sources: &[Source], lists: &Lists, settings: Settings) -> (Vec<u8>, Trained) {
    let sets = collect_sets(lists);
    let mut trained = Trained::default();
    let mut mean = Mean::new(settings.bits);
    let mut uses = vec![0.0; 1 << settings.bits];
    // What one course of training makes of chance differs from the next; the mean of several is steadier than each.
    for course in 0..settings.n_courses {
        let mut random = Random::new(20_240_407 + 2 * u64::from(course));
        let instances = gather(sources, settings.bits, &sets, &mut random, &mut trained);
        for instance in &instances {
            instance.rows.iter().for_each(|&row| uses[row as usize] += instance.weight);
        }
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
    let weights = quantize(&mean, &uses, settings, sets);
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

/// The names of the lists, and those that are written for training.
fn collect_sets(lists: &Lists) -> Sets {
    const CITY: u32 = 100_000;
    let keys = |least: u32| -> Vec<String> {
        lists.places.iter().filter(|place| place.population >= least).map(|place| key_of(&place.name)).collect()
    };
    // People are called by single words, places and bodies by their whole names.
    let words = |listed: &[String], list: fn(&world::Culture) -> &'static str| -> Vec<String> {
        let names = listed.iter().map(String::as_str).chain(world::CULTURES.iter().map(list));
        names.flat_map(|names| names.split([' ', '\u{a0}', '-'])).map(key_of).collect()
    };
    let set = |names: Vec<String>| NameSet::of(names.iter().map(String::as_str).filter(|name| !name.is_empty()));
    Sets {
        towns: set(keys(0)),
        cities: set(keys(CITY)),
        given: set(words(&lists.given, |culture| culture.given)),
        family: set(words(&lists.family, |culture| culture.family)),
        bodies: set(bodies::BODIES.split(';').map(key_of).collect()),
        clusters: collect_clusters(&lists.clusters),
    }
}

fn collect_clusters(listed: &[Clustered]) -> Clusters {
    let n_clusters = listed.iter().map(|word| word.cluster + 1).max().unwrap_or(0);
    let mut families = vec![0; n_clusters.into()];
    listed.iter().for_each(|word| families[usize::from(word.cluster)] = word.family);
    Clusters::of(listed.iter().map(|word| (hash(&fold(&word.word)), word.cluster)), families)
}

/// A name as the tagger looks it up: its words folded, joined by single spaces.
fn key_of(name: &str) -> String {
    let words: Vec<String> = tokenize(name).map(|token| fold(token.span.of(name))).collect();
    words.join(" ")
}

/// Weights in eight bits, by the square root of their size; the table keeps the common part and that of our own texts.
fn quantize(mean: &Mean, uses: &[f32], settings: Settings, sets: Sets) -> Weights {
    let mut rows: Vec<[f32; ROW]> = (0..1 << settings.bits).map(|row| mean.row(row)).collect();
    let steps: Vec<[f32; ROW]> = (0..N_GAPS * ROW).map(|step| mean.row((1 << settings.bits) + step)).collect();
    prune(&mut rows, uses, settings.n_kept);
    let largest = rows.iter().chain(&steps).flatten().fold(0.0f32, |largest, weight| largest.max(weight.abs()));
    let scale = (largest / f32::from(settings.levels).powi(2)).max(f32::MIN_POSITIVE);
    let small = |weight: f32| {
        let size = (weight.abs() / scale).sqrt().round().min(f32::from(i8::MAX)) as i8;
        if weight < 0.0 { -size } else { size }
    };
    let shrink = |rows: Vec<[f32; ROW]>| rows.into_iter().map(|row| row.map(small)).collect();
    Weights { bits: settings.bits, scale, transitions: shrink(steps), rows: shrink(rows), sets }
}

/// Leaves out all weights but so many. What a weight adds to the scores of all words is, as a sum of squares, its own
/// square times the words that have its feature: a small one of a common feature matters more than a large one of a rare
/// one.
fn prune(rows: &mut [[f32; ROW]], uses: &[f32], n_kept: usize) {
    let worth = |weight: f32, uses: f32| weight * weight * uses;
    let mut all: Vec<f32> = Vec::with_capacity(rows.len() * ROW);
    for (row, &uses) in rows.iter().zip(uses) {
        all.extend(row.iter().map(|&weight| worth(weight, uses)).filter(|&worth| worth > 0.0));
    }
    if all.len() <= n_kept {
        return;
    }
    let (_, &mut least, _) = all.select_nth_unstable_by(n_kept, |a, b| b.total_cmp(a));
    for (row, &uses) in rows.iter_mut().zip(uses) {
        row.iter_mut().filter(|weight| worth(**weight, uses) <= least).for_each(|weight| *weight = 0.0);
    }
}

const _: () = assert!(N_TAGS <= ROW);

#[cfg(test)]
mod tests {
    use super::super::clusters::Cluster;
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
        let settings = Settings { bits: 8, n_courses: 1, n_epochs: 2, ..Settings::default() };
        let places = vec![Populated { name: "Fnord".to_owned(), population: 200_000 }];
        let clusters = vec![Clustered { word: "fnord".to_owned(), cluster: 0, family: 0 }];
        let lists = Lists { places, given: Vec::new(), family: vec!["Quux".to_owned()], clusters };
        let (bytes, trained) = train(&example(), &lists, settings);
        assert_eq!(bytes, train(&example(), &lists, settings).0);
        assert!(trained.n_texts == 4 && trained.n_words > 10 && trained.n_weights > 100, "{trained:?}");
        assert!(crate::entity::tagger::Tagger::from_bytes(&bytes).is_ok());
    }

    #[test]
    fn a_word_is_in_its_cluster_however_it_is_spelled() {
        let listed = [("Fnörd", 1, 4), ("wex", 0, 3), ("quux", 1, 4)];
        let listed = listed.map(|(word, cluster, family)| Clustered { word: word.to_owned(), cluster, family });
        let clusters = collect_clusters(&listed);
        for (word, number, family) in [("fnord", 2, 5), ("quux", 2, 5), ("wex", 1, 4), ("zorblan", 0, 0)] {
            let found = clusters.get(hash(word));
            assert_eq!((found.number, found.family), (number, family), "{word}");
        }
        assert_eq!(collect_clusters(&[]).get(hash("fnord")), Cluster::default());
    }

    #[test]
    fn a_common_feature_keeps_a_small_weight_and_a_rare_one_does_not() {
        let mut rows = vec![[0.0; ROW]; 3];
        (rows[0][1], rows[1][1], rows[2][1]) = (0.1, -0.3, 2.0);
        prune(&mut rows, &[1000.0, 1.0, 10.0], 2);
        assert_eq!([rows[0][1], rows[1][1], rows[2][1]], [0.1, 0.0, 2.0]);
    }

    #[test]
    fn training_on_nothing_gives_a_tagger_that_knows_nothing() {
        let settings = Settings { bits: 8, n_courses: 1, ..Settings::default() };
        let (bytes, trained) = train(&[], &Lists::default(), settings);
        assert_eq!(trained.n_weights, 0);
        assert!(crate::entity::tagger::Tagger::from_bytes(&bytes).is_ok());
    }
}
