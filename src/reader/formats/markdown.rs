//! Markdown, with the front matter that static sites and note takers put above it.

use concord_engine::corpus::{BlockKind, FieldNames, Page};
use pulldown_cmark::{Event, HeadingLevel, MetadataBlockKind, Options, Parser, Tag, TagEnd};

use crate::builder::PageBuilder;
use crate::formats::html::read_piece;
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
    /// The HTML of a block that is open.
    html: String,
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
            Event::Html(html) => self.html.push_str(&html),
            // `one<br>two` are two words; of other tags within a line only the text between them is of it.
            Event::InlineHtml(tag) if tag.get(..3).is_some_and(|tag| tag.eq_ignore_ascii_case("<br")) => {
                self.run.push(' ')
            }
            _ => {}
        }
    }

    fn start(&mut self, tag: Tag<'_>) {
        match tag {
            Tag::MetadataBlock(kind) => self.front_matter = Some(kind),
            Tag::Heading { level, .. } => {
                self.flush();
                let kind = self.kind_of_heading(level == HeadingLevel::H1);
                self.open.push(kind);
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
            Tag::HtmlBlock => self.flush(),
            Tag::TableCell if !self.run.is_empty() => self.run.push_str(" | "),
            _ => {}
        }
    }

    /// The first heading of the first level is the title, if it stands at the head of the page.
    fn kind_of_heading(&mut self, is_first_level: bool) -> BlockKind {
        let is_title = is_first_level && !self.has_title && self.builder.n_blocks() < 3;
        self.has_title |= is_title;
        if is_title { BlockKind::Title } else { BlockKind::Heading }
    }

    /// Adds what a block of HTML shows; one that cannot be read stays as it is written.
    fn add_html(&mut self) {
        let html = std::mem::take(&mut self.html);
        let Ok(pieces) = read_piece(&html) else { return self.builder.push(BlockKind::Paragraph, &html) };
        for (kind, text) in pieces {
            let kind = match (kind, self.open.last()) {
                (BlockKind::Title, _) => self.kind_of_heading(true),
                (BlockKind::Paragraph, Some(outer)) => outer.clone(),
                (kind, _) => kind,
            };
            self.builder.push(kind, &text);
        }
    }

    fn end(&mut self, tag: TagEnd) {
        match tag {
            TagEnd::MetadataBlock(_) => self.front_matter = None,
            TagEnd::Heading(_) | TagEnd::BlockQuote(_) | TagEnd::Item => {
                self.flush();
                self.open.pop();
            }
            TagEnd::HtmlBlock => self.add_html(),
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

/// The pairs of front matter that are plain: `key: value`, `key = "value"`, `key: [a, b]`, lists of `- value`, and values
/// that go on in indented lines, folded (`key: >-`) or not.
///
/// Anything deeper is for other programs. A pair is read wherever it stands; a broken line loses only itself.
fn read_front_matter(text: &str) -> Vec<Field> {
    let mut fields: Vec<Field> = Vec::new();
    let mut lines = text.lines().peekable();
    while let Some(line) = lines.next() {
        if let Some(item) = line.trim_start().strip_prefix("- ") {
            if let Some((_, values)) = fields.last_mut() {
                values.push(unquote(item));
            }
            continue;
        }
        let is_nested = line.starts_with([' ', '\t', '#']);
        let Some((key, value)) = line.split_once([':', '=']).filter(|_| !is_nested) else { continue };
        let is_block = is_block_sign(without_comment(value));
        let mut value = if is_block { String::new() } else { value.trim().to_owned() };
        // Below a key without a value stand pairs of its own.
        if is_block || !without_comment(&value).is_empty() {
            let goes_on = |line: &&str| is_block && line.trim().is_empty() || line.starts_with([' ', '\t', ']']);
            while let Some(more) = lines.next_if(goes_on) {
                value.push(if is_block { '\n' } else { ' ' });
                value.push_str(more.trim());
            }
        }
        let list = without_comment(&value).strip_prefix('[').and_then(|list| list.strip_suffix(']'));
        let values = match list {
            _ if is_block => vec![value.trim().to_owned()],
            Some(list) => list.split(',').map(unquote).filter(|value| !value.is_empty()).collect(),
            None if without_comment(&value).is_empty() => Vec::new(),
            None => vec![unquote(&value)],
        };
        fields.push((key.trim().to_owned(), values));
    }
    fields
}

/// Whether a value says that it stands in the lines below: `>`, `|-`, `>2`.
fn is_block_sign(value: &str) -> bool {
    let rest = value.strip_prefix(['>', '|']);
    rest.is_some_and(|rest| rest.len() <= 2 && rest.bytes().all(|byte| b"+-123456789".contains(&byte)))
}

/// A value without white space around it and the comment behind it: `2024-04-05 # draft`.
fn without_comment(value: &str) -> &str {
    let value = value.trim();
    let is_comment =
        |at: usize| value.get(..at).is_some_and(|before| before.is_empty() || before.ends_with([' ', '\t']));
    let start = value.match_indices('#').map(|(at, _)| at).find(|&at| is_comment(at));
    value.get(..start.unwrap_or(value.len())).unwrap_or(value).trim_end()
}

/// A value without the marks around it; without them a comment ends it.
fn unquote(value: &str) -> String {
    let value = value.trim();
    quoted(value).unwrap_or_else(|| without_comment(value).to_owned())
}

/// What stands between two equal marks, if nothing but a comment follows. A mark within is escaped or doubled.
fn quoted(value: &str) -> Option<String> {
    let mark = value.chars().next().filter(|mark| matches!(mark, '"' | '\''))?;
    let mut inner = String::new();
    let mut rest = value.get(1..)?.chars();
    loop {
        match rest.next()? {
            '\\' if mark == '"' && rest.as_str().starts_with(['"', '\\']) => inner.extend(rest.next()),
            c if c != mark => inner.push(c),
            _ if mark == '\'' && rest.as_str().starts_with(mark) => inner.extend(rest.next()),
            _ => return without_comment(rest.as_str()).is_empty().then_some(inner),
        }
    }
}
