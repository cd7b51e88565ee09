//! From a page to a document, but for what only the whole corpus can say.

use super::author::find_author;
use super::blocks::cut_blocks;
use super::config::{Config, DocumentEntry};
use super::document::{Document, How, Known};
use super::furniture::Rules;
use super::page::Page;
use super::publication::find_date;
use super::source::find_source;
use super::title::find_title;
use crate::text::slugify;

/// A document whose source is still a name: sources get their places when all documents are together.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Draft {
    /// The document, without its source.
    pub document: Document,
    /// The source, by its name or by the slug that `corpus.toml` gives it.
    pub source: Option<Known<String>>,
}

/// Makes a draft of a page. Any text is fine.
///
/// What an editor gives in `corpus.toml` wins over what the file says beside its text, and that over what the text
/// says. The slug is empty where neither of them nor the name of the file gives one.
pub fn read_page(file: &str, page: Page, config: &Config, rules: &Rules) -> Draft {
    let Page { text, structure, said } = page;
    let text = text.strip_prefix('\u{feff}').map(str::to_owned).unwrap_or(text);
    let blocks = cut_blocks(&text, &structure, said.title.as_ref().map(|title| title.value.as_str()), rules);
    let entry = config.document(file).cloned().unwrap_or_default();
    let DocumentEntry { id, title, date, source, author, language, note, .. } = entry;
    let given = |value: String| Known { value, how: How::Given(note.clone()) };
    let slug = id.or_else(|| said.id.as_ref().map(|id| slugify(&id.value)).filter(|slug| !slug.is_empty()));
    let said_source = said.source.or_else(|| said.address.as_deref().and_then(|it| config.source_at(it)));
    let source =
        source.map(given).or(said_source).or_else(|| find_source(&text, &blocks, &config.sources)).or_else(|| {
            let host = host_of(said.address.as_deref()?)?;
            Some(Known { value: host.to_owned(), how: How::Declared("the address of the page".to_owned()) })
        });
    let document = Document {
        slug: slug.unwrap_or_else(|| slugify(stem(file))),
        file: file.to_owned(),
        title: title.map(given).unwrap_or_else(|| find_title(&text, &blocks, said.title.or(said.spare_title))),
        date: date
            .map(|value| Known { value, how: How::Given(note.clone()) })
            .or(said.date)
            .or_else(|| find_date(file, &text, &blocks, said.address.as_deref())),
        source: None,
        author: author.map(given).or(said.author).or_else(|| find_author(&text, &blocks)),
        language: language.map(given).or(said.language),
        fields: said.fields,
        blocks,
        text,
    };
    Draft { document, source }
}

/// The name of a file without folders and ending, of a packed one without both endings. The row of a table has none.
pub(super) fn stem(file: &str) -> &str {
    let name = file.rsplit('/').next().unwrap_or(file);
    let name = name.strip_suffix(".gz").unwrap_or(name);
    match name.contains('#') {
        true => name,
        false => name.rsplit_once('.').map_or(name, |(stem, _)| stem),
    }
}

/// The host of a web address, without `www.`.
pub(super) fn host_of(address: &str) -> Option<&str> {
    let (_, rest) = address.split_once("://")?;
    let host = rest.split(['/', '?', '#', ':']).next().unwrap_or(rest);
    let host = host.strip_prefix("www.").unwrap_or(host);
    (host.contains('.') && host.chars().all(|c| c.is_alphanumeric() || matches!(c, '.' | '-'))).then_some(host)
}
