//! Saved web pages: the text that they show, with its structure; what is not part of the article as furniture; and
//! the values that a page gives beside its text.

mod article;
mod linked_data;
mod metadata;
mod runs;
mod words;

use concord_engine::corpus::{BlockKind, Page};
use scraper::{Html, Selector};

use crate::builder::PageBuilder;
use article::find_article;
use metadata::read_metadata;
use runs::{Run, read_runs};

/// Reads a page. Every text that a browser would show is kept, in its order; scripts, styles and hidden parts are not.
///
/// # Errors
/// A page whose elements are nested deeper than anyone would: the time to parse it grows with the square of the depth.
pub fn read_html(source: &str) -> Result<Page, String> {
    const DEEPEST: usize = 3000;
    if depth(source) > DEEPEST {
        return Err(format!("its elements are nested more than {DEEPEST} deep"));
    }
    let html = Html::parse_document(source);
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

/// How deep the tags of a page are nested at most, by their names alone; those that are often left open do not count.
fn depth(source: &str) -> usize {
    #[rustfmt::skip]
    const LEFT_OPEN: [&str; 26] = [
        "p", "li", "br", "tr", "td", "th", "dd", "dt", "img", "hr", "input", "meta", "link", "col", "source", "wbr", "area",
        "base", "embed", "track", "param", "option", "thead", "tbody", "tfoot", "rt",
    ];
    let (mut depth, mut deepest) = (0usize, 0usize);
    for tag in source.split('<').skip(1) {
        let (is_end, rest) = tag.strip_prefix('/').map_or((false, tag), |rest| (true, rest));
        let end = rest.find(|c: char| !c.is_ascii_alphanumeric()).unwrap_or(rest.len());
        let name = rest.get(..end).unwrap_or("");
        if name.is_empty() || LEFT_OPEN.iter().any(|open| open.eq_ignore_ascii_case(name)) {
            continue;
        }
        depth = if is_end { depth.saturating_sub(1) } else { depth + 1 };
        deepest = deepest.max(depth);
    }
    deepest
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
