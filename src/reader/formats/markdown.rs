//! Markdown, with the front matter that static sites and note takers put above it.

use concord_engine::corpus::{BlockKind, FieldNames, Page};
use pulldown_cmark::{Event, HeadingLevel, MetadataBlockKind, Options, Parser, Tag, TagEnd};

use crate::builder::PageBuilder;
use crate::said::{Field, read_fields};

/// The text of a Markdown file as a reader of it sees it, without its signs; the values of its front matter.
pub fn read_markdown(source: &str, names: &FieldNames) -> Page {
    let options = Options::ENABLE_YAML_STYLE_METADATA_BLOCKS
        | Options::ENABLE_PLUSES_DELIMITED_METADATA_BLOCKS
        | Options::ENABLE_TABLES
        | Options::ENABLE_STRIKETHROUGH
        | Options::ENABLE_FOOTNOTES;
    let mut walk = Walk::default();
    for event in Parser::new_ext(source, options) {
        walk.take(event);
    }
    walk.flush();
    walk.builder.finish(read_fields(walk.fields, names, "front matter,"))
}

#[derive(Default)]
struct Walk {
    builder: PageBuilder,
    run: String,
    /// The kinds of the blocks that are open, from the outside in.
    open: Vec<BlockKind>,
    /// The number of the next item of each list that is open; nothing for bullets.
    lists: Vec<Option<u64>>,
    front_matter: Option<MetadataBlockKind>,
    fields: Vec<Field>,
    has_title: bool,
}

impl Walk {
    fn take(&mut self, event: Event<'_>) {
        match event {
            Event::Start(tag) => self.start(tag),
            Event::End(tag) => self.end(tag),
            Event::Text(text) if self.front_matter.is_some() => self.fields.extend(read_front_matter(&text)),
            Event::Text(text) | Event::Code(text) => self.run.push_str(&text),
            // A broken line goes on; a hard break is one that the writer asked for.
            Event::SoftBreak => self.run.push(' '),
            Event::HardBreak | Event::Rule => self.flush(),
            _ => {}
        }
    }

    fn start(&mut self, tag: Tag<'_>) {
        match tag {
            Tag::MetadataBlock(kind) => self.front_matter = Some(kind),
            Tag::Heading { level, .. } => {
                self.flush();
                let is_title = level == HeadingLevel::H1 && !self.has_title && self.builder.n_blocks() < 3;
                self.has_title |= is_title;
                self.open.push(if is_title { BlockKind::Title } else { BlockKind::Heading });
            }
            Tag::BlockQuote(_) => {
                self.flush();
                self.open.push(BlockKind::Quotation);
            }
            Tag::List(first) => {
                self.flush();
                self.lists.push(first);
            }
            Tag::Item => {
                self.flush();
                self.open.push(BlockKind::ListItem);
                match self.lists.last_mut() {
                    Some(Some(number)) => {
                        self.run = format!("{number}. ");
                        *number += 1;
                    }
                    _ => self.run.push_str("- "),
                }
            }
            Tag::Paragraph | Tag::CodeBlock(_) | Tag::TableRow | Tag::TableHead | Tag::FootnoteDefinition(_) => {
                let is_marker_only = self.run.trim_end().len() < 5 && self.open.last() == Some(&BlockKind::ListItem);
                if !is_marker_only {
                    self.flush();
                }
            }
            Tag::TableCell if !self.run.is_empty() => self.run.push_str(" | "),
            _ => {}
        }
    }

    fn end(&mut self, tag: TagEnd) {
        match tag {
            TagEnd::MetadataBlock(_) => self.front_matter = None,
            TagEnd::Heading(_) | TagEnd::BlockQuote(_) | TagEnd::Item => {
                self.flush();
                self.open.pop();
            }
            TagEnd::List(_) => {
                self.lists.pop();
            }
            TagEnd::Paragraph | TagEnd::CodeBlock | TagEnd::TableRow | TagEnd::TableHead => self.flush(),
            _ => {}
        }
    }

    fn flush(&mut self) {
        let kind = self.open.last().cloned().unwrap_or(BlockKind::Paragraph);
        let run = std::mem::take(&mut self.run);
        if !matches!(run.trim(), "-") {
            self.builder.push(kind, &run);
        }
    }
}

/// The pairs of front matter that are plain: `key: value`, `key = "value"`, `key: [a, b]`, and lists of `- value`.
///
/// Anything deeper is for other programs. A pair is read wherever it stands; a broken line loses only itself.
fn read_front_matter(text: &str) -> Vec<Field> {
    let mut fields: Vec<Field> = Vec::new();
    for line in text.lines() {
        if let Some(item) = line.trim_start().strip_prefix("- ") {
            if let Some((_, values)) = fields.last_mut() {
                values.push(unquote(item));
            }
            continue;
        }
        let is_nested = line.starts_with([' ', '\t', '#']);
        let Some((key, value)) = line.split_once([':', '=']).filter(|_| !is_nested) else { continue };
        let value = value.trim();
        let values = match value.strip_prefix('[').and_then(|list| list.strip_suffix(']')) {
            Some(list) => list.split(',').map(unquote).filter(|value| !value.is_empty()).collect(),
            None if value.is_empty() => Vec::new(),
            None => vec![unquote(value)],
        };
        fields.push((key.trim().to_owned(), values));
    }
    fields
}

fn unquote(value: &str) -> String {
    let value = value.trim();
    let inner = |mark: char| value.strip_prefix(mark).and_then(|rest| rest.strip_suffix(mark));
    inner('"').or_else(|| inner('\'')).unwrap_or(value).to_owned()
}
