//! The texts, as the words that they are made of.
//!
//! A text is two runs of numbers: its *tokens*, which are the codes of its terms and what a phrase is looked for in, and
//! its *shapes*, which say where a word is not written in its most usual way or not followed by the usual space. The
//! two give back the text byte for byte. On news they take a third of the text's length in memory, and less over the
//! wire than the text itself.
//!
//! The words of a document come in the order in which search reads them: a title that an editor gave, title lines, the
//! text proper, page furniture. Each of the three parts (title, text, furniture) is a record of its own, so that no
//! phrase runs from one into the next.

use std::ops::Range;
use std::sync::{Arc, OnceLock};

use super::code::{TermId, read_codes};
use super::terms::Terms;
use crate::corpus::{BlockKind, Document, How};
use crate::pack::{Cursor, Offsets, Pack, Section};
use crate::text::Span;

/// The part of a document that a token stands in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Field {
    /// The title.
    Title,
    /// The text.
    Body,
}

/// Where a token stands for a reader.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Place {
    /// In the text of the document.
    Text(Span),
    /// In a title that an editor gave and the text does not have; the span is into the title.
    GivenTitle(Span),
}

/// A token of a document.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct PlacedToken {
    /// Its term.
    pub term: TermId,
    /// Its part of the document.
    pub field: Field,
    /// Where it stands.
    pub place: Place,
}

/// A text, put together again.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct PlacedText {
    /// The text of the document.
    pub text: String,
    /// The title that an editor gave.
    pub given_title: Option<String>,
    /// The tokens that search reads, in its order.
    pub tokens: Vec<PlacedToken>,
}

/// The parts of a document in the order in which search reads them, by their place among its records.
pub(crate) const TITLE: usize = 0;
pub(crate) const BODY: usize = 1;
pub(super) const FURNITURE: usize = 2;
pub(super) const N_PARTS: usize = 3;

/// How many bytes follow the codes of the last document.
pub(crate) const PADDING: usize = 16;

/// A stretch of a document that is read as one.
#[derive(Clone, Copy, Debug)]
pub(super) struct Stretch {
    pub(super) part: usize,
    /// Nothing for the title that an editor gave.
    pub(super) span: Option<Span>,
}

/// A document's stretches in the order in which search reads them. Looks at the roles of blocks, not at the text.
pub(super) fn stretches(document: &Document) -> Vec<Stretch> {
    let is_elsewhere = !matches!(document.title.how, How::Stated(_) | How::Inferred(_));
    let given = is_elsewhere.then_some(Stretch { part: TITLE, span: None });
    let mut stretches: Vec<Stretch> = given.into_iter().collect();
    for part in [TITLE, BODY, FURNITURE] {
        let blocks = document.blocks.iter().filter(|block| part_of(&block.kind) == part);
        stretches.extend(blocks.map(|block| Stretch { part, span: Some(block.span) }));
    }
    stretches
}

const fn part_of(kind: &BlockKind) -> usize {
    match kind {
        BlockKind::Title => TITLE,
        BlockKind::Furniture(_) => FURNITURE,
        _ => BODY,
    }
}

/// The texts of a pack.
#[derive(Clone, Debug)]
pub(crate) struct Texts {
    terms: Terms,
    tokens: &'static [u8],
    token_offsets: Offsets,
    shapes: &'static [u8],
    shape_offsets: Offsets,
    surfaces: &'static [u8],
    separators: &'static [u8],
    /// Every way to write every term: made when the first text is read, for a search reads none.
    spellings: Arc<OnceLock<Spellings>>,
}

impl Texts {
    pub(crate) fn open(pack: Pack, terms: Terms) -> Self {
        Self {
            terms,
            tokens: pack.section(Section::Tokens),
            token_offsets: Offsets::read(pack.section(Section::TokenLengths)),
            shapes: pack.section(Section::Shapes),
            shape_offsets: Offsets::read(pack.section(Section::ShapeLengths)),
            surfaces: pack.section(Section::Surfaces),
            separators: pack.section(Section::Separators),
            spellings: Arc::default(),
        }
    }

    /// The codes of a document's title or text.
    #[inline]
    pub(crate) fn codes(&self, doc: usize, part: usize) -> &'static [u8] {
        self.token_offsets.record(self.tokens, doc * N_PARTS + part)
    }

    /// The codes of a document's title and, after them, of its text, with where the title and where the text end. Some
    /// [`PADDING`] bytes follow, so that what is looked for is looked for in whole words of a processor.
    #[inline]
    pub(crate) fn title_and_text(&self, doc: usize) -> (&'static [u8], usize, usize) {
        let Range { start, end: title_end } = self.token_offsets.range(doc * N_PARTS + TITLE);
        let end = self.token_offsets.range(doc * N_PARTS + BODY).end;
        let codes = self.tokens.get(start..end + PADDING).unwrap_or_default();
        (codes, title_end - start, end.saturating_sub(start))
    }

    /// A term as the texts write it most often.
    pub(crate) fn usual_surface(&self, term: TermId) -> &str {
        self.spellings().surface(term, 0)
    }

    fn spellings(&self) -> &Spellings {
        self.spellings.get_or_init(|| Spellings::read(self.terms, self.surfaces, self.separators))
    }

    /// Puts a text together. `head` is the document without it.
    pub(crate) fn read(&self, doc: usize, head: &Document) -> PlacedText {
        let spellings = self.spellings();
        let mut shapes = Cursor::new(self.shape_offsets.record(self.shapes, doc));
        let given_length = shapes.number() as usize;
        let gaps: Vec<&str> = (0..=head.blocks.len()).map(|_| spellings.separator(shapes.number())).collect();
        let after_last = shapes.number();

        let mut joined = String::new();
        let mut words: Vec<(TermId, Span)> = Vec::new();
        let mut usual = shapes.number();
        for part in 0..N_PARTS {
            for term in read_codes(self.codes(doc, part)) {
                let (mut separator, mut surface) = (0, 0);
                if usual > 0 {
                    usual -= 1;
                } else {
                    (separator, surface) = read_event(&mut shapes);
                    usual = shapes.number();
                }
                joined.push_str(spellings.separator(separator));
                let start = joined.len();
                joined.push_str(spellings.surface(term, surface));
                words.push((term, Span::new(start, joined.len())));
            }
        }
        joined.push_str(spellings.separator(after_last));
        place(head, given_length, &gaps, &joined, &words)
    }
}

/// Puts the stretches, read one after another, where they stand in the text.
fn place(head: &Document, given_length: usize, gaps: &[&str], joined: &str, words: &[(TermId, Span)]) -> PlacedText {
    let mut placed = PlacedText::default();
    // Where the text of each block begins in what was read.
    let mut starts: Vec<(Span, usize)> = Vec::with_capacity(head.blocks.len());
    let mut words = words.iter().copied().peekable();
    let mut at = 0;
    for stretch in stretches(head) {
        let length = stretch.span.map_or(given_length, |span| span.len());
        while let Some((term, word)) = words.next_if(|(_, word)| (word.end as usize) <= at + length) {
            let field = match stretch.part {
                TITLE => Field::Title,
                BODY => Field::Body,
                _ => continue,
            };
            let offset = stretch.span.map_or(0, |span| span.start);
            let start = word.start.saturating_sub(at as u32) + offset;
            let span = Span { start, end: start + word.len() as u32 };
            let place = if stretch.span.is_some() { Place::Text(span) } else { Place::GivenTitle(span) };
            placed.tokens.push(PlacedToken { term, field, place });
        }
        match stretch.span {
            Some(span) => starts.push((span, at)),
            None => placed.given_title = joined.get(at..at + length).map(str::to_owned),
        }
        at += length;
    }
    let mut gaps = gaps.iter();
    placed.text.extend(gaps.next().copied());
    for (block, gap) in head.blocks.iter().zip(gaps) {
        let start = starts.iter().find(|(span, _)| *span == block.span).map_or(0, |&(_, start)| start);
        placed.text.push_str(joined.get(start..start + block.span.len()).unwrap_or_default());
        placed.text.push_str(gap);
    }
    placed
}

/// The most separators and surfaces that fit the one byte of an event; more follow as numbers.
pub(super) const MOST_SEPARATORS: u32 = 63;
pub(super) const MOST_SURFACES: u32 = 3;

/// A word with another separator before it, or another surface, than the most usual ones.
fn read_event(shapes: &mut Cursor<'_>) -> (u32, u32) {
    let byte = u32::from(shapes.byte());
    let separator = match byte >> 2 {
        MOST_SEPARATORS => MOST_SEPARATORS.saturating_add(shapes.number()),
        few => few,
    };
    let surface = match byte & 3 {
        MOST_SURFACES => MOST_SURFACES.saturating_add(shapes.number()),
        few => few,
    };
    (separator, surface)
}

/// How a surface differs from its term.
pub(super) const AS_TERM: u32 = 0;
pub(super) const CAPITALIZED: u32 = 1;
pub(super) const CAPITALS: u32 = 2;
pub(super) const SPELLED_OUT: u32 = 3;

/// Every way to write every term, and everything that stands between words.
#[derive(Clone, Debug, Default)]
struct Spellings {
    letters: String,
    /// Where each surface ends.
    ends: Vec<u32>,
    /// The first surface of each term.
    first: Vec<u32>,
    separators: Vec<&'static str>,
}

impl Spellings {
    fn read(terms: Terms, surfaces: &[u8], separators: &'static [u8]) -> Self {
        let mut spellings = Self::default();
        let mut cursor = Cursor::new(surfaces);
        // Ids follow one another within each length of codes, and the lengths follow one another.
        terms.for_each_with_prefix("", &mut |term, _| {
            spellings.first.push(spellings.ends.len() as u32);
            let head = cursor.number();
            let mut how = head & 3;
            for left in (0..=head >> 2).rev() {
                let start = spellings.letters.len();
                match how {
                    SPELLED_OUT => spellings.letters.push_str(cursor.text()),
                    _ => spellings.letters.push_str(term),
                }
                let capitals = match how {
                    CAPITALS => spellings.letters.len(),
                    CAPITALIZED => start + 1,
                    _ => start,
                };
                if let Some(capitals) = spellings.letters.get_mut(start..capitals) {
                    capitals.make_ascii_uppercase();
                }
                spellings.ends.push(spellings.letters.len() as u32);
                // Nothing follows the last, and the page must not fail where bytes end too soon.
                if left == 0 || cursor.is_at_end() {
                    break;
                }
                how = u32::from(cursor.byte());
            }
        });
        let mut cursor = Cursor::new(separators);
        while !cursor.is_at_end() {
            spellings.separators.push(cursor.text());
        }
        spellings
    }

    fn surface(&self, term: TermId, surface: u32) -> &str {
        let Some(&first) = self.first.get(term.0 as usize) else { return "" };
        let at = first as usize + surface as usize;
        let start = at.checked_sub(1).and_then(|before| self.ends.get(before)).map_or(0, |&end| end as usize);
        self.ends.get(at).and_then(|&end| self.letters.get(start..end as usize)).unwrap_or_default()
    }

    fn separator(&self, separator: u32) -> &'static str {
        self.separators.get(separator as usize).copied().unwrap_or_default()
    }
}
