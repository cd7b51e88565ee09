//! A text cut into blocks: title, headings, paragraphs, captions, list items, furniture.

use super::broken::{first_word_fits, wrap_width};
use super::document::{Block, BlockKind};
use super::furniture::{Role, Rules, is_contact_line, mark_furniture, reason};
use super::lines::{Line, is_bare_bullet, is_bulleted, n_chars, n_words, read_lines};
use super::sentence::{ends_in_month, ends_sentence, first_sentence, leads_on};
use super::title::{are_one_title, is_title_line};
use crate::text::Span;

/// The blocks of a text, in order; together they hold everything but white space.
///
/// Where its format gave a text a structure, that stands: only what it calls a paragraph is looked at more closely.
///
/// A blank line ends a paragraph, and so does a line break after a full stop. A line broken in the middle of a
/// sentence goes on, and in a text that is wrapped to a width all line breaks do but those that the width did not ask
/// for.
///
/// Where the file says the title beside the text, the first line is the title only if it says the same.
pub(super) fn cut_blocks(text: &str, structure: &[Block], said_title: Option<&str>, rules: &Rules) -> Vec<Block> {
    let (lines, roles) = mark_furniture(text, read_lines(text), structure, said_title.is_some(), rules);
    let ends = |&at: &usize| {
        roles.get(at) == Some(&Role::Text) && lines.get(at).is_some_and(|it| ends_sentence(it.span.of(text)))
    };
    let last_sentence = (0..lines.len()).rfind(ends).unwrap_or(0);
    let mut cutter = Cutter { text, title: None, last_sentence, lines: &lines, roles: &roles, structure };
    cutter.title = cutter.find_title_line(said_title);
    let mut blocks = Vec::new();
    let mut at = 0;
    while at < lines.len() {
        let (kind, end) = match roles.get(at) {
            Some(Role::Furniture(reason)) => (BlockKind::Furniture((*reason).to_owned()), cutter.furniture_end(at)),
            _ => cutter.text_block(at),
        };
        let span = match (lines.get(at), lines.get(end - 1)) {
            (Some(first), Some(last)) => Span { start: first.span.start, end: last.span.end },
            _ => break,
        };
        blocks.push(Block { span, kind });
        at = end;
    }
    blocks
}

struct Cutter<'t> {
    text: &'t str,
    lines: &'t [Line],
    roles: &'t [Role],
    /// What the format of the text gave.
    structure: &'t [Block],
    title: Option<usize>,
    /// The last line of the text proper that ends a sentence.
    last_sentence: usize,
}

impl<'t> Cutter<'t> {
    fn line(&self, at: usize) -> &'t str {
        self.lines.get(at).map_or("", |line| line.span.of(self.text))
    }

    /// Whether a line goes on in the next one without a blank line or furniture between.
    fn is_followed(&self, at: usize) -> bool {
        self.roles.get(at + 1) == Some(&Role::Text) && self.lines.get(at + 1).is_some_and(|next| !next.blank_before)
    }

    /// The block of the structure that a line stands in.
    fn given_block(&self, at: usize) -> Option<&'t Block> {
        let line = self.lines.get(at)?.span;
        let next = self.structure.partition_point(|block| block.span.end <= line.start);
        self.structure.get(next).filter(|block| block.span.start <= line.start)
    }

    /// The title is the first line of the text proper, if it looks like one and a text follows.
    fn find_title_line(&self, said: Option<&str>) -> Option<usize> {
        let mut text_lines = (0..self.lines.len()).filter(|&at| self.roles.get(at) == Some(&Role::Text));
        let is_given = |&at: &usize| self.given_block(at).is_some_and(|block| block.kind == BlockKind::Title);
        if let Some(title) = text_lines.clone().find(is_given) {
            return Some(title);
        }
        let (first, second) = (text_lines.next()?, text_lines.next()?);
        let (line, next) = (self.line(first), self.line(second));
        if let Some(said) = said {
            return are_one_title(line, said).then_some(first);
        }
        let is_apart = !self.is_followed(first);
        // The first line of a text that is wrapped to a width is only the beginning of its first sentence.
        let is_full = || self.wrap_width(first).is_some_and(|width| !first_word_fits(line, next, width));
        let is_title = !is_caption(line) && is_title_line(line, next, is_apart) && (is_apart || !is_full());
        is_title.then_some(first)
    }

    fn furniture_end(&self, start: usize) -> usize {
        (start + 1..self.lines.len())
            .find(|&at| self.roles.get(at) != Some(&Role::Continued))
            .unwrap_or(self.lines.len())
    }

    /// The block of the text proper that begins in a line, and the line after its last.
    fn text_block(&self, start: usize) -> (BlockKind, usize) {
        let line = self.line(start);
        if self.title == Some(start) {
            return (BlockKind::Title, start + 1);
        }
        if let Some(block) = self.given_block(start) {
            return (self.given_kind(start, &block.kind), self.given_end(start, block.span));
        }
        if is_caption(line) || (self.is_after_image(start) && is_like_caption(line)) {
            return (BlockKind::Caption, start + 1);
        }
        let width = self.wrap_width(start);
        let mut end = start + 1;
        while self.is_followed(end - 1) && !self.is_parted(end - 1, width) {
            end += 1;
        }
        let kind = match () {
            () if is_bulleted(line) => BlockKind::ListItem,
            () if end == start + 1 && self.is_heading(start) => BlockKind::Heading,
            () => BlockKind::Paragraph,
        };
        (kind, end)
    }

    /// The kind of a block of the structure; a second title is a heading, and a short paragraph may be one too.
    fn given_kind(&self, start: usize, kind: &BlockKind) -> BlockKind {
        match kind {
            BlockKind::Title => BlockKind::Heading,
            BlockKind::Paragraph if is_caption(self.line(start)) => BlockKind::Caption,
            BlockKind::Paragraph if is_bulleted(self.line(start)) => BlockKind::ListItem,
            BlockKind::Paragraph if self.is_heading(start) => BlockKind::Heading,
            kind => kind.clone(),
        }
    }

    /// The line after the last one of a block of the structure.
    fn given_end(&self, start: usize, block: Span) -> usize {
        let is_inside = |at: usize| {
            self.roles.get(at) == Some(&Role::Text) && self.lines.get(at).is_some_and(|it| it.span.start < block.end)
        };
        (start + 1..).find(|&at| !is_inside(at) || self.title == Some(at)).unwrap_or(start + 1)
    }

    /// Whether a paragraph ends between a line and the next.
    fn is_parted(&self, at: usize, width: Option<usize>) -> bool {
        const HEADING_CHARS: usize = 100;
        let (line, next) = (self.line(at), self.line(at + 1));
        if is_bare_bullet(line) {
            return false;
        }
        if is_bulleted(next) || is_caption(next) {
            return true;
        }
        let goes_on = ends_in_month(line)
            || leads_on(line)
            || next.starts_with(char::is_lowercase)
            || line.ends_with([',', ';', '、', '–', '—', '(']);
        match width {
            Some(width) => first_word_fits(line, next, width) && !goes_on,
            None if ends_sentence(line) => true,
            None => !goes_on && n_chars(line) <= HEADING_CHARS,
        }
    }

    /// The width that the text is wrapped to from a line on.
    fn wrap_width(&self, start: usize) -> Option<usize> {
        // The next lines tell; a huge text without blank lines must not be measured again for every paragraph.
        const MOST_LINES: usize = 12;
        let mut end = start + 1;
        while self.is_followed(end - 1) && end < start + MOST_LINES {
            end += 1;
        }
        wrap_width(&(start..end).map(|at| self.line(at)).collect::<Vec<_>>())
    }

    fn is_after_image(&self, at: usize) -> bool {
        at.checked_sub(1).is_some_and(|before| self.roles.get(before) == Some(&Role::Furniture(reason::IMAGE)))
            && self.lines.get(at).is_some_and(|line| !line.blank_before)
    }

    /// Whether blank lines are around a line.
    fn stands_apart(&self, at: usize) -> bool {
        [at, at + 1].iter().all(|&at| self.lines.get(at).is_none_or(|line| line.blank_before))
    }

    /// A short line without a full stop that a paragraph follows.
    fn is_heading(&self, at: usize) -> bool {
        const LONGEST: usize = 90;
        const MOST_WORDS: usize = 14;
        let line = self.line(at);
        n_chars(line) <= LONGEST
            && n_words(line) <= MOST_WORDS
            && line.contains(char::is_alphabetic)
            && !is_contact_line(line)
            && !line.starts_with(char::is_lowercase)
            && !line.ends_with([',', ';'])
            && (!ends_sentence(line) || line.ends_with('?'))
            && first_sentence(line).len() == line.len()
            && self.roles.get(at + 1) == Some(&Role::Text)
            // Below the last sentence stand names and leftovers, which head nothing.
            && (at < self.last_sentence || is_bulleted(self.line(at + 1)))
            // `Part two: the river` is a heading where it stands apart; among others, `Place: Tokyo` is a fact.
            && (!line.contains(": ") || self.stands_apart(at))
    }
}

/// A line that shows by itself that it stands under a picture: it ends with a stroke or names the photographer.
fn is_caption(line: &str) -> bool {
    const LONGEST: usize = 400;
    const LONGEST_CREDIT: usize = 60;
    const CREDITS: [&str; 9] =
        ["Photo:", "Photos:", "Photo by ", "Photo courtesy", "Photograph:", "Ảnh:", "Image:", "写真：", "写真:"];
    let is_credited = || {
        CREDITS.iter().any(|credit| {
            line.rfind(credit).and_then(|at| line.get(at..)).is_some_and(|credit| n_chars(credit) <= LONGEST_CREDIT)
        })
    };
    let is_agency_photo = || {
        line.strip_suffix(" Photo").or_else(|| line.strip_suffix(" photo")).is_some_and(|before| {
            let agency = before.rsplit(|c: char| c.is_whitespace() || c == '(').next().unwrap_or("");
            n_chars(agency) > 1 && agency.chars().all(|c| c.is_uppercase() || c == '/')
        })
    };
    n_chars(line) <= LONGEST && ((line.ends_with(" |") && n_chars(line) > 2) || is_credited() || is_agency_photo())
}

/// Whether a line directly under an image can be its caption: short, and no more than a sentence.
fn is_like_caption(line: &str) -> bool {
    const LONGEST: usize = 250;
    n_chars(line) <= LONGEST && first_sentence(line).len() == line.len()
}
