//! Saved web pages: the text that they show, with its structure; what is not part of the article as furniture; and
//! the values that a page gives beside its text.

mod article;
mod linked_data;
mod metadata;
mod parse;
mod runs;
mod words;

use concord_engine::corpus::{BlockKind, LabelRank, Page, rank_of_label};
use scraper::Selector;

use crate::builder::PageBuilder;
use article::{Article, find_article, is_date_line};
use metadata::read_metadata;
use parse::parse_page;
use runs::{Run, read_all_runs, read_runs};

/// Reads a page. Every text that a browser would show is kept, in its order; scripts, styles and hidden parts are not.
///
/// # Errors
/// A page that cannot be read in good time.
pub fn read_html(source: &str) -> Result<Page, String> {
    let html = parse_page(source)?;
    let metadata = read_metadata(&html);
    let runs = read_runs(&html);
    let article = find_article(&runs, &metadata);
    let mut builder = PageBuilder::default();
    for (run, kind) in runs.iter().zip(&article.kinds) {
        builder.push(kind.clone(), &run.text);
    }
    let title = article.title.and_then(|at| runs.get(at)).map(|run| run.text.as_str());
    let time = shown_time(&runs, &article);
    Ok(builder.finish(metadata.into_said(title, time)))
}

/// The texts of a piece of a page, with their roles, in order; none where it shows nothing.
///
/// # Errors
/// As of a whole page.
pub fn read_piece(source: &str) -> Result<Vec<(BlockKind, String)>, String> {
    let runs = read_all_runs(&parse_page(source)?);
    Ok(runs.into_iter().map(|run| (run.kind, run.text)).collect())
}

/// The time of publication that a page shows: that of the best label, of several the first. Not one within a text:
/// `a concert on 1 June` is no date line.
fn shown_time<'r>(runs: &'r [Run], article: &Article) -> Option<&'r str> {
    let is_shown = |run: &&Run| article.zone.contains(&run.at) && !run.is_prose;
    let is_beside = |run: &Run| article.kinds.get(run.at).is_some_and(BlockKind::is_furniture);
    let of_run = |run: &'r Run| {
        let is_beside = is_beside(run) || is_date_line(&run.text);
        run.times
            .iter()
            .map(move |time| (rank_of_label(&time.label), time))
            .filter(move |(rank, _)| is_beside || *rank == LabelRank::Published)
    };
    let times = runs.iter().filter(is_shown).flat_map(of_run);
    times.min_by_key(|(rank, _)| *rank).map(|(_, time)| time.value.as_str())
}

/// The encoding that a page says it is in, among its first bytes.
pub fn declared_encoding(bytes: &[u8]) -> Option<String> {
    const WHERE: usize = 2048;
    let head = String::from_utf8_lossy(bytes.get(..WHERE).unwrap_or(bytes)).to_lowercase();
    let (_, after) = head.split_once("charset=").or_else(|| head.split_once("encoding="))?;
    let label = after.trim_start_matches(['"', '\'', ' ']);
    let end = label.find(|c: char| !c.is_ascii_alphanumeric() && !matches!(c, '-' | '_')).unwrap_or(label.len());
    label.get(..end).map(str::to_owned).filter(|label| !label.is_empty())
}

/// A selector that is written in this crate.
fn selector(css: &'static str) -> Selector {
    Selector::parse(css).expect("the selectors of this crate are sound")
}

/// Words for comparing: single spaces, small letters.
fn plain(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ").to_lowercase()
}

/// A run of the article: text, unless its element says otherwise.
fn kind_of(run: &Run) -> BlockKind {
    match run.why {
        Some(why) => BlockKind::Furniture(why.to_owned()),
        None => run.kind.clone(),
    }
}
