//! Saved web pages: the text that they show, with its structure; what is not part of the article as furniture; and
//! the values that a page gives beside its text.

mod article;
mod linked_data;
mod metadata;
mod parse;
mod runs;
mod words;

use concord_engine::corpus::{BlockKind, Page};
use scraper::Selector;

use crate::builder::PageBuilder;
use article::find_article;
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
    let shown = |run: &&Run| run.time.is_some() && article.zone.contains(&run.at);
    let time = runs.iter().find(shown).and_then(|run| run.time.as_deref());
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
