//! What only the whole of `corpus.toml` shows: names that are missing, used twice, or mean nothing.

use super::Config;
use super::reader::ConfigReader;

impl ConfigReader<'_> {
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
