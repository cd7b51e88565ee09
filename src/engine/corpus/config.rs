//! `corpus.toml`: what an editor says of a corpus, its sources and single documents.
//!
//! The file is walked by hand and not deserialized, so that every mistake in it is found at once and not the first.

use toml::Spanned;
use toml::de::{DeString, DeTable, DeValue};

use super::problem::{Problem, line_of};
use crate::text::{PartialDate, slugify};

/// The name of the file, in the folder of seeds.
pub const CONFIG_FILE: &str = "corpus.toml";

/// What `corpus.toml` says. Without the file, nothing.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Config {
    /// What the corpus is called.
    pub name: String,
    /// What it is.
    pub description: String,
    /// Who publishes it.
    pub publisher: String,
    /// Under which terms the texts may be used.
    pub licence: String,
    /// The `[[source]]` tables.
    pub sources: Vec<SourceEntry>,
    /// The `[[document]]` tables.
    pub documents: Vec<DocumentEntry>,
}

/// A `[[source]]` table: a publisher, and how its texts are told.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct SourceEntry {
    /// Its name in addresses.
    pub slug: String,
    /// Its name for readers.
    pub label: String,
    /// The address of its home page.
    pub home: String,
    /// Words that tell the source where a text says them.
    pub matches: Vec<String>,
    /// The line of the table, for problems that show later.
    pub line: u32,
}

/// A `[[document]]` table: values for one seed, which win over what its text says.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DocumentEntry {
    /// The seed, relative to the folder of seeds.
    pub file: String,
    /// The name in addresses; else made from the name of the file.
    pub id: Option<String>,
    /// The title.
    pub title: Option<String>,
    /// The date of publication.
    pub date: Option<PartialDate>,
    /// The slug of a source.
    pub source: Option<String>,
    /// Why these values; shown beside them.
    pub note: String,
    /// The line of the table, for problems that show later.
    pub line: u32,
}

/// Reads `corpus.toml`. What can be read is given back even where there are problems, so that later steps can go on
/// and find theirs.
pub(super) fn read_config(text: &str, problems: &mut Vec<Problem>) -> Config {
    let (table, errors) = DeTable::parse_recoverable(text);
    let mut reader = ConfigReader { text, problems };
    for error in &errors {
        let at = error.span().map_or(0, |span| span.start);
        reader.report(at, format!("this is not TOML: {}", error.message()), "See https://toml.io for the format.");
    }
    let config = reader.config(table.get_ref());
    reader.check_names(&config);
    config
}

type Value<'t> = Spanned<DeValue<'t>>;

struct ConfigReader<'c> {
    text: &'c str,
    problems: &'c mut Vec<Problem>,
}

impl ConfigReader<'_> {
    fn config(&mut self, table: &DeTable<'_>) -> Config {
        let mut config = Config::default();
        for (key, value) in table {
            match &**key.get_ref() {
                "name" => config.name = self.string(value),
                "description" => config.description = self.string(value),
                "publisher" => config.publisher = self.string(value),
                "licence" => config.licence = self.string(value),
                "source" => config.sources = self.tables(key, value, Self::source),
                "document" => config.documents = self.tables(key, value, Self::document),
                _ => self.report_key(key, "name, description, publisher, licence, [[source]], [[document]]"),
            }
        }
        config
    }

    fn source(&mut self, table: &DeTable<'_>, line: u32) -> SourceEntry {
        let mut entry = SourceEntry { line, ..SourceEntry::default() };
        for (key, value) in table {
            match &**key.get_ref() {
                "slug" => entry.slug = self.slug(value),
                "label" => entry.label = self.string(value),
                "home" => entry.home = self.string(value),
                "match" => entry.matches = self.strings(value),
                _ => self.report_key(key, "slug, label, home, match"),
            }
        }
        entry
    }

    fn document(&mut self, table: &DeTable<'_>, line: u32) -> DocumentEntry {
        let mut entry = DocumentEntry { line, ..DocumentEntry::default() };
        for (key, value) in table {
            match &**key.get_ref() {
                "file" => entry.file = self.string(value),
                "id" => entry.id = Some(self.slug(value)),
                "title" => entry.title = Some(self.string(value)),
                "date" => entry.date = self.date(value),
                "source" => entry.source = Some(self.string(value)),
                "note" => entry.note = self.string(value),
                _ => self.report_key(key, "file, id, title, date, source, note"),
            }
        }
        entry
    }

    fn string(&mut self, value: &Value<'_>) -> String {
        match value.get_ref() {
            DeValue::String(text) => text.trim().to_owned(),
            _ => {
                self.report_type(value, "text in quotation marks");
                String::new()
            }
        }
    }

    fn strings(&mut self, value: &Value<'_>) -> Vec<String> {
        match value.get_ref() {
            DeValue::Array(values) => {
                values.iter().map(|value| self.string(value)).filter(|text| !text.is_empty()).collect()
            }
            _ => {
                self.report_type(value, "a list: [\"…\", \"…\"]");
                Vec::new()
            }
        }
    }

    fn slug(&mut self, value: &Value<'_>) -> String {
        let name = self.string(value);
        let slug = slugify(&name);
        if slug != name || (slug.is_empty() && value.get_ref().is_str()) {
            let remedy = match slug.is_empty() {
                true => "Write small letters, digits and dashes.".to_owned(),
                false => format!("Write small letters, digits and dashes: {slug}"),
            };
            self.report(value.span().start, format!("`{name}` cannot stand in an address"), remedy);
        }
        slug
    }

    fn date(&mut self, value: &Value<'_>) -> Option<PartialDate> {
        let written = match value.get_ref() {
            DeValue::String(text) => text.trim().to_owned(),
            // TOML has dates of its own, and `2024` without marks is a number; both say enough.
            DeValue::Datetime(date) => date.to_string(),
            DeValue::Integer(year) => year.as_str().to_owned(),
            _ => {
                self.report_type(value, "a date: \"2024-04-05\"");
                return None;
            }
        };
        match written.parse() {
            Ok(date) => Some(date),
            Err(_) => {
                let remedy = "Write 2024, 2024-04 or 2024-04-05, in quotation marks.";
                self.report(value.span().start, format!("`{written}` is not a date"), remedy);
                None
            }
        }
    }

    fn tables<T>(
        &mut self,
        key: &Spanned<DeString<'_>>,
        value: &Value<'_>,
        read: impl Fn(&mut Self, &DeTable<'_>, u32) -> T,
    ) -> Vec<T> {
        let DeValue::Array(tables) = value.get_ref() else {
            let name = key.get_ref();
            self.report(key.span().start, format!("`{name}` is a single table"), format!("Write [[{name}]] above it."));
            return Vec::new();
        };
        let mut entries = Vec::new();
        for value in tables.iter() {
            match value.get_ref() {
                DeValue::Table(table) => {
                    let line = self.line(value.span().start);
                    entries.push(read(self, table, line));
                }
                _ => self.report_type(value, "a table"),
            }
        }
        entries
    }

    /// Names that are missing, used twice, or mean nothing.
    fn check_names(&mut self, config: &Config) {
        for (at, source) in config.sources.iter().enumerate() {
            if source.slug.is_empty() || source.label.is_empty() {
                self.report_line(source.line, "a source without `slug` or `label`", "Give it both.");
            }
            if let Some(first) = config.sources.iter().take(at).find(|first| first.slug == source.slug) {
                let found = format!("the source `{}` is declared in line {} already", source.slug, first.line);
                self.report_line(source.line, found, "Make them one, or give one another slug.");
            }
        }
        for (at, document) in config.documents.iter().enumerate() {
            if document.file.is_empty() {
                self.report_line(document.line, "a document without `file`", "Say which seed is meant.");
            } else if let Some(first) = config.documents.iter().take(at).find(|first| first.file == document.file) {
                let found = format!("`{}` has values in line {} already", document.file, first.line);
                self.report_line(document.line, found, "Make the two tables one.");
            }
            if let Some(slug) = &document.source
                && !config.sources.iter().any(|source| source.slug == *slug)
            {
                let known: Vec<&str> = config.sources.iter().map(|source| source.slug.as_str()).collect();
                let remedy = format!("Declare it with [[source]], or write one of: {}", known.join(", "));
                self.report_line(document.line, format!("the source `{slug}` is not declared"), remedy);
            }
        }
    }

    fn report_key(&mut self, key: &Spanned<DeString<'_>>, known: &str) {
        let found = format!("the key `{}` is not known here", key.get_ref());
        self.report(key.span().start, found, format!("Write one of: {known}"));
    }

    fn report_type(&mut self, value: &Value<'_>, wanted: &str) {
        let found = format!("this is of type {}", value.get_ref().type_str());
        self.report(value.span().start, found, format!("Write {wanted}."));
    }

    fn report(&mut self, at: usize, found: impl Into<String>, remedy: impl Into<String>) {
        self.report_line(self.line(at), found, remedy);
    }

    fn report_line(&mut self, line: u32, found: impl Into<String>, remedy: impl Into<String>) {
        self.problems.push(Problem::in_line(CONFIG_FILE, line, found, remedy));
    }

    fn line(&self, at: usize) -> u32 {
        line_of(self.text.as_bytes(), at)
    }
}
