//! Tests of the public interfaces: what the native tests share.

use concord_engine::edition::Edition;
use concord_reader::{Seed, read_folder, read_seeds};
use concord_view_state::Explorer;
use concord_view_state::address::parse_fragment;

/// An explorer over texts: file name without its ending, and text.
///
/// # Panics
/// On a text that is no seed, with the problem.
#[must_use]
pub fn explorer(texts: &[(&str, &str)]) -> Explorer {
    let seed = |(file, text): &(&str, &str)| Seed { file: format!("{file}.txt"), bytes: text.as_bytes().to_vec() };
    let seeds: Vec<Seed> = texts.iter().map(seed).collect();
    let corpus = read_seeds("", &seeds).unwrap_or_else(|problems| panic!("{problems}"));
    Explorer::new(Edition::compile(&corpus))
}

/// An explorer over the corpus of this project.
///
/// # Panics
/// Where it cannot be read, with the problems.
#[must_use]
pub fn seeds() -> Explorer {
    let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../seeds");
    let corpus = read_folder(&folder).unwrap_or_else(|problems| panic!("{problems}"));
    Explorer::new(Edition::compile(&corpus))
}

/// The names of the documents that a fragment shows, in their order.
#[must_use]
pub fn shown(explorer: &Explorer, fragment: &str) -> Vec<String> {
    let (state, _) = parse_fragment(fragment);
    let (state, _) = explorer.resolve(&state);
    let ranked = explorer.search(&state).ranked;
    ranked.iter().map(|ranked| explorer.edition.slug(ranked.doc).to_owned()).collect()
}
