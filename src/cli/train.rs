//! `concord train`: makes the weights of the tagger from marked texts; with `--folds` it measures instead.

use std::fs;
use std::path::Path;

use concord_engine::entity::gold::GoldText;
use concord_engine::entity::tagger::Tagger;
use concord_engine::entity::tagger::training::{Clustered, Lists, Populated, Settings, Source, train};
use concord_engine::entity::{Input, annotate_with};

use crate::Request;
use crate::eval::score::{Pair, score};
use crate::eval::{pair_up, print_score, read_kinds};
use crate::gold::{Gold, read_gold};

/// Trains on the files and writes the weights.
pub(crate) fn run(request: &Request) -> Result<(), String> {
    if request.arguments.is_empty() {
        return Err("train on what? concord train --out FILE PATH... (labelled .txt, columns .conll)".to_owned());
    }
    let mut sources = Vec::new();
    for path in &request.arguments {
        let source = read_source(Path::new(path))?;
        let n_marks: usize = source.texts.iter().map(|text| text.marks.len()).sum();
        let n_bytes: usize = source.texts.iter().map(|text| text.text.len()).sum();
        eprintln!("{path}: {} texts, {n_bytes} bytes, {n_marks} marks", source.texts.len());
        sources.push(source);
    }
    let (given, family) = request.option("names").map_or(Ok((Vec::new(), Vec::new())), read_names)?;
    let places = request.option("places").map_or(Ok(Vec::new()), read_places)?;
    let clusters = request.option("clusters").map_or(Ok(Vec::new()), read_clusters)?;
    let lists = Lists { places, given, family, clusters };
    if let Some(folds) = request.option("folds") {
        let n_folds =
            folds.parse().ok().filter(|n| (2..=20).contains(n)).ok_or("--folds takes a number from 2 to 20")?;
        return cross_validate(&sources, &lists, n_folds, request);
    }
    let out = request.option("out").ok_or("where to? concord train --out FILE PATH...")?;
    let (bytes, trained) = train(&sources, &lists, read_settings(request)?);
    eprintln!(
        "{} texts, {} words where names can stand, {} weights, {} bytes",
        trained.n_texts,
        trained.n_words,
        trained.n_weights,
        bytes.len()
    );
    fs::write(out, bytes).map_err(|error| format!("{out}: {error}"))
}

/// Reads a list of places: on each line a name, a tab and the number of people who live there.
fn read_places(path: &str) -> Result<Vec<Populated>, String> {
    let file = fs::read_to_string(path).map_err(|error| format!("{path}: {error}"))?;
    let read = |(at, line): (usize, &str)| {
        let (name, population) = line.split_once('\t')?;
        let population = population.trim().parse().ok()?;
        Some(Populated { name: name.to_owned(), population }).ok_or(at).ok()
    };
    let places: Vec<Populated> = file.lines().enumerate().filter_map(read).collect();
    eprintln!("{path}: {} places", places.len());
    Ok(places)
}

/// Reads a list of names: on each line `given` or `family`, a tab and the name. Returns the given and the family names.
fn read_names(path: &str) -> Result<(Vec<String>, Vec<String>), String> {
    let file = fs::read_to_string(path).map_err(|error| format!("{path}: {error}"))?;
    let (mut given, mut family) = (Vec::new(), Vec::new());
    for (at, line) in file.lines().enumerate() {
        match line.split_once('\t') {
            Some(("given", name)) => given.push(name.to_owned()),
            Some(("family", name)) => family.push(name.to_owned()),
            _ => return Err(format!("{path} line {}: neither a given nor a family name: {line}", at + 1)),
        }
    }
    eprintln!("{path}: {} given names, {} family names", given.len(), family.len());
    Ok((given, family))
}

/// Reads a list of words by use: on each line a word, the number of its family and the number of its cluster, with tabs
/// between.
fn read_clusters(path: &str) -> Result<Vec<Clustered>, String> {
    let file = fs::read_to_string(path).map_err(|error| format!("{path}: {error}"))?;
    let mut clusters = Vec::new();
    for (at, line) in file.lines().enumerate() {
        let mut parts = line.split('\t');
        let mut read = || {
            let (word, family, cluster) = (parts.next()?, parts.next()?, parts.next()?);
            Some(Clustered { word: word.to_owned(), family: family.parse().ok()?, cluster: cluster.parse().ok()? })
        };
        let word =
            read().ok_or_else(|| format!("{path} line {}: not a word, a family and a cluster: {line}", at + 1))?;
        clusters.push(word);
    }
    eprintln!("{path}: {} words in clusters", clusters.len());
    Ok(clusters)
}

fn read_settings(request: &Request) -> Result<Settings, String> {
    let mut settings = Settings::default();
    for pair in request.option("settings").unwrap_or_default().split(',').filter(|pair| !pair.is_empty()) {
        let bad = || format!("not a setting: {pair}");
        let (name, value) = pair.split_once('=').ok_or_else(bad)?;
        let number: f32 = value.parse().map_err(|_| bad())?;
        match name {
            "bits" => settings.bits = number as u32,
            "courses" => settings.n_courses = number as u32,
            "epochs" => settings.n_epochs = number as u32,
            "rate" => settings.rate = number,
            "decay" => settings.decay = number,
            "dropout" => settings.dropout = number,
            "levels" => settings.levels = number as u8,
            "kept" => settings.n_kept = number as usize,
            _ => return Err(bad()),
        }
    }
    Ok(settings)
}

/// How a file is learned from: our own texts weigh most, tweets least.
fn read_source(path: &Path) -> Result<Source, String> {
    let texts: Vec<GoldText> = read_gold(path, None)?.into_iter().map(|gold| gold.text).collect();
    let name = path.file_name().and_then(|name| name.to_str()).unwrap_or_default();
    let is_own = name.ends_with(".txt");
    let (n_swaps, weight) = match name {
        // The only ones with words in capitals that name nothing: read more often, since there are few.
        "everyday.txt" => (9, 1.0),
        _ if is_own => (4, 1.0),
        _ if name.starts_with("btc") => (0, 0.3),
        _ => (1, 0.5),
    };
    Ok(Source { texts, n_swaps, weight, is_own })
}

/// Trains without each share of our own texts in turn and measures on it; foreign sets are always learned from.
fn cross_validate(sources: &[Source], lists: &Lists, n_folds: usize, request: &Request) -> Result<(), String> {
    let settings = read_settings(request)?;
    let kinds = read_kinds(request.option("kinds"))?;
    let mut pairs: Vec<Vec<Pair>> = sources.iter().map(|_| Vec::new()).collect();
    for fold in 0..n_folds {
        let is_held = |source: &Source, at: usize| source.is_own && at % n_folds == fold;
        let keep = |source: &Source, held: bool| -> Vec<GoldText> {
            let texts = source.texts.iter().enumerate().filter(|&(at, _)| is_held(source, at) == held);
            texts.map(|(_, text)| text.clone()).collect()
        };
        let training: Vec<Source> =
            sources.iter().map(|source| Source { texts: keep(source, false), ..*source }).collect();
        let (bytes, _) = train(&training, lists, settings);
        let tagger = Tagger::from_bytes(&bytes).map_err(|error| error.to_string())?;
        for (source, pairs) in sources.iter().zip(&mut pairs) {
            let held: Vec<Gold> =
                keep(source, true).into_iter().map(|text| Gold { text, date: None, unscored: Vec::new() }).collect();
            let inputs: Vec<Input<'_>> = held.iter().map(|gold| Input { text: &gold.text.text, date: None }).collect();
            let found = pair_up(&held, &annotate_with(&tagger, &inputs));
            if request.has("errors") {
                crate::eval::print_errors(&held, &found, &kinds);
            }
            pairs.extend(found);
        }
    }
    for (path, pairs) in request.arguments.iter().zip(&pairs).filter(|(_, pairs)| !pairs.is_empty()) {
        let score = score(pairs, &kinds);
        println!("{path} F1 {:.1} B3 {:.1}", 100.0 * score.exact.f1(), 100.0 * score.b_cubed.f1());
    }
    println!("all, in {n_folds} parts, each by a tagger that has not seen it");
    print_score(&score(&pairs.concat(), &kinds));
    Ok(())
}
