//! Walks through `corpus.toml` value by value.

use toml::Spanned;
use toml::de::{DeString, DeTable, DeValue};

use super::super::furniture::reason;
use super::super::problem::{Problem, line_of};
use super::{CONFIG_FILE, Config, DocumentEntry, EntityEntry, FieldNames, FurnitureEntry, SourceEntry};
use crate::entity::EntityKind;
use crate::text::PartialDate;
use crate::text::slugify;

type Value<'t> = Spanned<DeValue<'t>>;

/// Reads the file; each mistake is put on the list of problems.
pub(super) struct ConfigReader<'c> {
    text: &'c str,
    problems: &'c mut Vec<Problem>,
}

impl<'c> ConfigReader<'c> {
    pub(super) fn new(text: &'c str, problems: &'c mut Vec<Problem>) -> Self {
        Self { text, problems }
    }

    pub(super) fn read(mut self) -> Config {
        let (table, errors) = DeTable::parse_recoverable(self.text);
        for error in &errors {
            let at = error.span().map_or(0, |span| span.start);
            let found = format!("this is not TOML: {}", error.message());
            self.report(at, found, "See https://toml.io for the format.");
        }
        let config = self.config(table.get_ref());
        self.check_names(&config);
        config
    }

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
                "entity" => config.entities = self.tables(key, value, Self::entity),
                "fields" => config.fields = self.table(value, Self::fields),
                "furniture" => config.furniture = self.table(value, Self::furniture),
                _ => {
                    let known = "name, description, publisher, licence, [[source]], [[document]], [[entity]], [fields], \
                                 [furniture]";
                    self.report_key(key, known);
                }
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
                "home" => entry.home = self.address(value),
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
                "author" => entry.author = Some(self.string(value)),
                "language" => entry.language = Some(self.language(value)),
                "note" => entry.note = self.string(value),
                _ => self.report_key(key, "file, id, title, date, source, author, language, note"),
            }
        }
        entry
    }

    fn entity(&mut self, table: &DeTable<'_>, line: u32) -> EntityEntry {
        let mut entry = EntityEntry { line, ..EntityEntry::default() };
        for (key, value) in table {
            match &**key.get_ref() {
                "kind" => entry.kind = self.kind(value),
                "name" => entry.name = self.string(value),
                "aliases" => entry.aliases = self.strings(value),
                "id" => entry.id = Some(self.slug(value)),
                _ => self.report_key(key, "kind, name, aliases, id"),
            }
        }
        // A kind that is wrong has been told by itself.
        if !table.iter().any(|(key, _)| &**key.get_ref() == "kind") {
            let remedy = format!("Write kind = and one of: {}", given_kinds());
            self.report_line(line, "an entity without `kind`", remedy);
        }
        entry
    }

    fn kind(&mut self, value: &Value<'_>) -> Option<EntityKind> {
        let name = self.string(value);
        let kind = EntityKind::ALL.into_iter().filter(|kind| is_given_kind(*kind)).find(|kind| kind.name() == name);
        if kind.is_none() && value.get_ref().is_str() {
            let remedy = format!("Write one of: {}", given_kinds());
            self.report(value.span().start, format!("there is no kind `{name}` of entities to give"), remedy);
        }
        kind
    }

    fn fields(&mut self, table: &DeTable<'_>) -> FieldNames {
        let mut fields = FieldNames::default();
        for (key, value) in table {
            let names = match &**key.get_ref() {
                "text" => &mut fields.text,
                "id" => &mut fields.id,
                "title" => &mut fields.title,
                "date" => &mut fields.date,
                "source" => &mut fields.source,
                "author" => &mut fields.author,
                "language" => &mut fields.language,
                "address" => &mut fields.address,
                _ => {
                    self.report_key(key, "text, id, title, date, source, author, language, address");
                    continue;
                }
            };
            *names = match value.get_ref() {
                DeValue::Array(_) => self.strings(value),
                _ => vec![self.string(value)],
            };
        }
        fields
    }

    fn furniture(&mut self, table: &DeTable<'_>) -> FurnitureEntry {
        let mut entry = FurnitureEntry::default();
        for (key, value) in table {
            match &**key.get_ref() {
                "fold" => entry.fold = self.strings(value),
                "keep" => entry.keep = self.strings(value),
                "off" => entry.off = self.reasons(value),
                _ => self.report_key(key, "fold, keep, off"),
            }
        }
        entry
    }

    /// The names of rules; one that there is not would silently do nothing.
    fn reasons(&mut self, value: &Value<'_>) -> Vec<String> {
        let names = self.strings(value);
        for name in names.iter().filter(|name| !reason::ALL.contains(&name.as_str())) {
            let remedy = format!("Write one of: {}", reason::ALL.join(", "));
            self.report(value.span().start, format!("there is no rule `{name}`"), remedy);
        }
        names
    }

    fn table<T: Default>(&mut self, value: &Value<'_>, read: impl Fn(&mut Self, &DeTable<'_>) -> T) -> T {
        match value.get_ref() {
            DeValue::Table(table) => read(self, table),
            _ => {
                self.report_type(value, "a table");
                T::default()
            }
        }
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

    /// An address that a page may link to: a link to anything else could run in the page or lead nowhere.
    fn address(&mut self, value: &Value<'_>) -> String {
        let address = self.string(value);
        if address.is_empty() || ["https://", "http://"].iter().any(|scheme| address.starts_with(scheme)) {
            return address;
        }
        let remedy = "Write the address in full: https://example.org";
        self.report(value.span().start, format!("`{address}` is not the address of a page"), remedy);
        String::new()
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

    /// A code of the shape of BCP 47: its name would be a language of its own beside that of the code.
    fn language(&mut self, value: &Value<'_>) -> String {
        let code = self.string(value);
        let mut parts = code.split('-');
        let is_language = |part: &str| matches!(part.len(), 2..=3) && part.bytes().all(|b| b.is_ascii_alphabetic());
        let is_subtag = |part: &str| matches!(part.len(), 1..=8) && part.bytes().all(|b| b.is_ascii_alphanumeric());
        if value.get_ref().is_str() && !(parts.next().is_some_and(is_language) && parts.all(is_subtag)) {
            let remedy = "Write two or three letters, and others after a dash: en, vi, pt-BR.";
            self.report(value.span().start, format!("`{code}` is not the code of a language"), remedy);
        }
        code
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

    pub(super) fn report_line(&mut self, line: u32, found: impl Into<String>, remedy: impl Into<String>) {
        self.problems.push(Problem::in_line(CONFIG_FILE, line, found, remedy));
    }

    fn line(&self, at: usize) -> u32 {
        line_of(self.text.as_bytes(), at)
    }
}

/// Whether an editor can give entities of a kind: dates and amounts are what their texts say.
fn is_given_kind(kind: EntityKind) -> bool {
    !matches!(kind, EntityKind::Date | EntityKind::Money | EntityKind::Number)
}

fn given_kinds() -> String {
    let names = EntityKind::ALL.into_iter().filter(|kind| is_given_kind(*kind)).map(EntityKind::name);
    names.collect::<Vec<_>>().join(", ")
}
