//! `corpus.toml`: what an editor says of a corpus, its sources and single documents.
//!
//! The file is walked by hand and not deserialized, so that every mistake in it is found at once and not the first.

mod check;
mod reader;

use std::collections::BTreeMap;

use super::document::{How, Known};
use super::draft::host_of;
use super::problem::Problem;
use crate::entity::{EntityKind, Given};
use crate::text::{PartialDate, slugify};
use reader::ConfigReader;

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
    /// The `[[entity]]` tables.
    pub entities: Vec<EntityEntry>,
    /// The `[fields]` table: what the fields of rows and of front matter mean.
    pub fields: FieldNames,
    /// The `[furniture]` table: rules of this corpus.
    pub furniture: FurnitureEntry,
    /// Where the table of a file stands among the documents.
    pub(super) by_file: BTreeMap<String, usize>,
}

/// The `[fields]` table: for each value of a document the names of the fields that may hold it, the first one first.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct FieldNames {
    /// The text.
    pub text: Vec<String>,
    /// The name in addresses.
    pub id: Vec<String>,
    /// The title.
    pub title: Vec<String>,
    /// The date of publication.
    pub date: Vec<String>,
    /// Who published it.
    pub source: Vec<String>,
    /// Who wrote it.
    pub author: Vec<String>,
    /// Its language.
    pub language: Vec<String>,
    /// Where it was published.
    pub address: Vec<String>,
}

/// The `[furniture]` table. In its lines `*` stands for anything; marks and capitals do not matter.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct FurnitureEntry {
    /// Lines that are furniture wherever they stand.
    pub fold: Vec<String>,
    /// Lines that never are.
    pub keep: Vec<String>,
    /// Reasons that do not count here: `tags`.
    pub off: Vec<String>,
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
    /// Who wrote it.
    pub author: Option<String>,
    /// Its language, as a code.
    pub language: Option<String>,
    /// Why these values; shown beside them.
    pub note: String,
    /// The line of the table, for problems that show later.
    pub line: u32,
}

/// An `[[entity]]` table: someone or something that the texts name, with the words by which they do.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct EntityEntry {
    /// What it is; nothing where the file does not say so soundly.
    pub kind: Option<EntityKind>,
    /// Its name, for readers and in texts.
    pub name: String,
    /// Its other names in texts.
    pub aliases: Vec<String>,
    /// Its name in addresses; else made from its name.
    pub id: Option<String>,
    /// The line of the table, for problems that show later.
    pub line: u32,
}

impl EntityEntry {
    /// The entity for the recogniser.
    fn to_given(&self) -> Given {
        Given {
            kind: self.kind.unwrap_or(EntityKind::Organization),
            slug: self.slug(),
            label: self.name.clone(),
            names: [&self.name].into_iter().chain(&self.aliases).cloned().collect(),
        }
    }

    pub(super) fn slug(&self) -> String {
        self.id.clone().unwrap_or_else(|| slugify(&self.name))
    }
}

impl Config {
    /// Reads `corpus.toml`. What can be read is given back even where there are problems, so that later steps can go
    /// on and find theirs.
    pub fn read(text: &str, problems: &mut Vec<Problem>) -> Self {
        let mut config = ConfigReader::new(text, problems).read();
        let entries = config.documents.iter().enumerate().rev();
        config.by_file = entries.map(|(at, entry)| (entry.file.clone(), at)).collect();
        config
    }

    /// The entities that it gives, for the recogniser; those without a name are none.
    pub fn given_entities(&self) -> Vec<Given> {
        self.entities.iter().filter(|entity| !entity.name.is_empty()).map(EntityEntry::to_given).collect()
    }

    /// The values for a file.
    pub fn document(&self, file: &str) -> Option<&DocumentEntry> {
        self.by_file.get(file).and_then(|&at| self.documents.get(at))
    }

    /// The declared source whose home has the host of an address.
    pub(super) fn source_at(&self, address: &str) -> Option<Known<String>> {
        let host = host_of(address)?;
        let source = self.sources.iter().find(|source| host_of(&source.home) == Some(host))?;
        Some(Known { value: source.slug.clone(), how: How::Declared("the address of the page".to_owned()) })
    }
}
