//! What only the whole of `corpus.toml` shows: names that are missing, used twice, or mean nothing.

use std::collections::BTreeMap;

use super::reader::ConfigReader;
use super::{Config, EntityEntry};
use crate::text::fold;

impl ConfigReader<'_> {
    /// Entities without a name, those whose names mean nothing to the recogniser, and names that mean two of them.
    fn check_entities(&mut self, config: &Config) {
        let mut entry_with: BTreeMap<String, &EntityEntry> = BTreeMap::new();
        for (at, entity) in config.entities.iter().enumerate() {
            if entity.name.is_empty() {
                self.report_line(entity.line, "an entity without `name`", "Write its name as the texts do.");
                continue;
            }
            if entity.slug().is_empty() {
                let found = format!("the name `{}` has no letters or digits for addresses", entity.name);
                self.report_line(entity.line, found, "Give it an `id` of small letters, digits and dashes.");
            }
            let same = |first: &&EntityEntry| (first.kind, first.slug()) == (entity.kind, entity.slug());
            if let Some(first) = config.entities.iter().take(at).find(same) {
                let found = format!("the entity `{}` is given in line {} already", entity.slug(), first.line);
                self.report_line(entity.line, found, "Make them one, or give one another `id`.");
            }
            for name in [&entity.name].into_iter().chain(&entity.aliases) {
                let words = fold(&name.split_whitespace().collect::<Vec<_>>().join(" "));
                match entry_with.get(&words) {
                    Some(first) if first.line != entity.line => {
                        let found = format!("the name `{name}` is that of `{}` in line {} too", first.name, first.line);
                        self.report_line(entity.line, found, "Leave it to one of them: a text does not say which.");
                    }
                    _ => drop(entry_with.insert(words, entity)),
                }
            }
        }
    }

    /// Names that are missing, used twice, or mean nothing.
    pub(super) fn check_names(&mut self, config: &Config) {
        for (at, source) in config.sources.iter().enumerate() {
            if source.slug.is_empty() || source.label.is_empty() {
                self.report_line(source.line, "a source without `slug` or `label`", "Give it both.");
            }
            if let Some(first) = config.sources.iter().take(at).find(|first| first.slug == source.slug) {
                let found = format!("the source `{}` is declared in line {} already", source.slug, first.line);
                self.report_line(source.line, found, "Make them one, or give one another slug.");
            }
        }
        self.check_entities(config);
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
}
