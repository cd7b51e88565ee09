//! From files to a corpus, and an account of what could not be read.

use std::sync::atomic::{AtomicUsize, Ordering};

use concord_engine::corpus::{CONFIG_FILE, Config, Corpus, Draft, Problem, Problems, Rules, assemble, read_page};
use concord_engine::parallel;

use crate::language::find_language;
use crate::seed::{Seed, SeedPage, read_seed};
use crate::versions::find_versions;

/// What was found in a folder.
#[derive(Clone, Debug, Default)]
pub struct Survey {
    /// Every document that could be read.
    pub corpus: Corpus,
    /// What could not be read, and mistakes in `corpus.toml`; sorted by file and line.
    pub problems: Vec<Problem>,
    /// The files whose encoding is not UTF-8: the file, the encoding, how it is known.
    pub encodings: Vec<(String, &'static str, &'static str)>,
    /// The files of other kinds that lie beside the documents, by the endings of their names; sorted.
    pub left_out: Vec<(String, Vec<String>)>,
}

impl Survey {
    /// The corpus, if nothing is wrong.
    ///
    /// # Errors
    /// Everything that is.
    pub fn into_corpus(self) -> Result<Corpus, Problems> {
        Problems::or(self.problems, self.corpus)
    }
}

/// How far long work has come.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Progress {
    /// What is being done: `reading`, `telling text from furniture`.
    pub step: &'static str,
    /// How many are done.
    pub done: usize,
    /// Of how many.
    pub total: usize,
}

/// Makes a corpus of seeds and the text of `corpus.toml`, which may be empty. Documents stand in the order of seeds.
///
/// # Errors
/// Everything that is wrong with them.
pub fn read_seeds(config: &str, seeds: &[Seed]) -> Result<Corpus, Problems> {
    let mut problems = Vec::new();
    let config = Config::read(config, &mut problems);
    let read = |seed: Seed, config: &Config, problems: &mut Vec<Problem>| read_seed(seed, config, problems);
    survey(&config, problems, seeds.to_vec(), read, &|_| ()).into_corpus()
}

/// Reads every item on all cores, then puts together what was found.
///
/// Two passes: what pages share can only be told once all are at hand, and their parts only once that is known.
pub(crate) fn survey<T: Send>(
    config: &Config,
    mut problems: Vec<Problem>,
    items: Vec<T>,
    read: impl Fn(T, &Config, &mut Vec<Problem>) -> Vec<SeedPage> + Sync,
    on_progress: &(dyn Fn(Progress) + Sync),
) -> Survey {
    let count = |step: &'static str, total: usize| {
        let done = AtomicUsize::new(0);
        move || on_progress(Progress { step, done: done.fetch_add(1, Ordering::Relaxed) + 1, total })
    };
    let on_read = count("reading", items.len());
    let found = parallel::map(items, |item| {
        let mut problems = Vec::new();
        let pages = read(item, config, &mut problems);
        on_read();
        (pages, problems)
    });
    let mut pages = Vec::new();
    for (more, told) in found {
        pages.extend(more);
        problems.extend(told);
    }
    let rules = Rules::learn(&config.furniture, pages.iter().map(|page| (group_of(page), page.page.text.as_str())));
    let mut encodings: Vec<_> = pages
        .iter()
        .filter_map(|page| {
            let (encoding, how) = page.encoding?;
            let file = page.file.split('#').next().unwrap_or(&page.file).to_owned();
            Some((file, encoding, how))
        })
        .collect();
    encodings.dedup();
    let on_told = count("telling text from furniture", pages.len());
    let drafts: Vec<Draft> = parallel::map(pages, |SeedPage { file, page, .. }| {
        let mut draft = read_page(&file, page, config, &rules);
        draft.document.language = find_language(&draft.document);
        on_told();
        draft
    });
    let mut corpus = assemble(config, drafts, &mut problems);
    corpus.versions = find_versions(&corpus.documents);
    problems.sort();
    problems.dedup();
    Survey { corpus, problems, encodings, left_out: Vec::new() }
}

/// Which pages a page is of one kind with: those of its site, else those of its source, else those of its folder.
fn group_of(page: &SeedPage) -> String {
    let said = &page.page.said;
    let host = said.address.as_deref().and_then(|address| address.split('/').nth(2));
    let source = || said.source.as_ref().map(|source| source.value.as_str());
    let folder = || page.file.rsplit_once(['/', '#']).map_or("", |(folder, _)| folder);
    host.or_else(source).unwrap_or_else(folder).to_owned()
}

/// The text of `corpus.toml`; one that is not UTF-8 is a problem, and read as an empty one.
pub(crate) fn config_text(bytes: Vec<u8>, problems: &mut Vec<Problem>) -> String {
    match crate::encoding::decode(CONFIG_FILE, &bytes, Some("utf-8")) {
        Ok(decoded) if decoded.how.is_none() => decoded.text.into_owned(),
        Ok(decoded) => {
            let found = format!("it is in {}", decoded.encoding);
            problems.push(Problem::in_file(CONFIG_FILE, found, "Save the file as UTF-8."));
            String::new()
        }
        Err(problem) => {
            problems.push(problem);
            String::new()
        }
    }
}
