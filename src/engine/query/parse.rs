//! Reading a typed query.

use super::lex::{Part, Piece, PieceKind, cut};
use super::words::{join, read_words};
use super::{Clause, Meaning, Query, QueryNote, Scope, Words};
use crate::text::PartialDate;

/// Brackets deeper than this are left out: nobody types them, and reading them must not take the stack of a page.
const DEEPEST: usize = 32;
/// The most parts that are searched: a pasted page is a query too, but not one for every word of it.
const MOST_PARTS: usize = 256;

/// Reads a query; any text is one.
///
/// | typed | finds |
/// | --- | --- |
/// | `visa workers` | both words, anywhere; `AND` between them means the same |
/// | `visa OR permit`, `visa\|permit` | one of the two; binds closer than the space |
/// | `-visa`, `NOT visa` | documents without the word |
/// | `(visa OR permit) -student` | what stands in brackets is one |
/// | `"visa application"` | the words side by side; curly quotes count as quotes |
/// | `"visa workers"~5` | in any order, at most five other words between them |
/// | `work*`, `wom?n`, `*ese` | words that begin so; any one letter for `?`, any letters for `*` |
/// | `komura~1` | words that one changed letter makes of it; two with `~2` |
/// | `title:visa`, `title:"new visa"` | in the title |
/// | `said:visa`, `said:"visa exemption"` | in what someone is reported to have said |
/// | `person:hieu`, `org:embassy` | documents that name such a person, organization, … |
/// | `source:vov`, `topics:cocoa` | documents from such a source, with such a value in a field of their file |
/// | `date:2020-01..2021`, `date:2020`, `date:..2021` | documents that may be from these days |
/// | `co-ordinate` | its parts side by side |
/// | `viet nam`, `vietnam` | both spellings of the name; in quotes only the typed one |
/// | `Hằng` | the word with any marks, with just these first; in quotes with just these |
///
/// Case does not matter, but `AND`, `OR` and `NOT` are typed in capitals. An empty query has no clauses. What cannot be
/// read so is searched as words, and a note says so.
pub fn parse_query(typed: &str) -> Query {
    let pieces = cut(typed);
    let mut parser = Parser { typed, frames: vec![Frame::default()], notes: Vec::new(), n_parts: 0 };
    for (at, piece) in pieces.iter().enumerate() {
        if parser.n_parts >= MOST_PARTS {
            let last = pieces[..at].iter().rev().find(|piece| matches!(piece.kind, PieceKind::Part(_)));
            let last = last.map_or("", |piece| &typed[piece.start..piece.end]);
            parser.notes.push(QueryNote::TooLong(last.to_owned()));
            break;
        }
        let follows = pieces
            .get(at + 1)
            .is_some_and(|next| matches!(next.kind, PieceKind::Part(_) | PieceKind::Open | PieceKind::Not));
        parser.read(piece, follows);
    }
    let is_open = parser.frames.len() > 1;
    while parser.frames.len() > 1 {
        parser.close(typed.trim_end().len());
    }
    if is_open {
        parser.notes.push(QueryNote::OpenBracket);
    }
    let items = parser.frames.pop().map(|frame| frame.items).unwrap_or_default();
    Query { clauses: items.into_iter().map(|item| item.into_clause(typed)).collect(), notes: parser.notes }
}

struct Parser<'q> {
    typed: &'q str,
    /// The brackets that are open, the outermost first; the first is the whole query.
    frames: Vec<Frame>,
    notes: Vec<QueryNote>,
    n_parts: usize,
}

/// What stands in one pair of brackets so far.
#[derive(Default)]
struct Frame {
    /// All of these are wanted.
    items: Vec<Item>,
    /// Whether an `OR` waits for what follows it.
    is_alternative: bool,
    /// Whether a minus waits, and where it stands.
    minus: Option<usize>,
    start: usize,
    /// How many brackets within were left out.
    n_left_out: usize,
}

/// Something wanted or left out, and where it was typed.
struct Item {
    meaning: Meaning,
    is_excluded: bool,
    start: usize,
    end: usize,
}

impl Item {
    fn into_clause(self, typed: &str) -> Clause {
        let source = &typed[self.start..self.end];
        let mut shown = source;
        if self.is_excluded {
            let without_word = shown.strip_prefix("NOT").unwrap_or(shown);
            shown = without_word.trim_start_matches(['-', '−', '–']).trim_start();
        }
        let is_literal =
            matches!(&self.meaning, Meaning::Words(words) if words.is_literal && words.scope == Scope::Document);
        let is_plain = matches!(&self.meaning, Meaning::Words(words) if words.most_between.is_none());
        if is_literal && is_plain {
            let quote =
                |c: char| matches!(c, '"' | '“' | '”' | '„' | '‟' | '«' | '»' | '「' | '」' | '『' | '』' | '＂');
            shown = shown.strip_prefix(quote).unwrap_or(shown);
            shown = shown.strip_suffix(quote).unwrap_or(shown);
        }
        Clause {
            typed: shown.to_owned(),
            source: source.to_owned(),
            is_excluded: self.is_excluded,
            is_literal,
            meaning: self.meaning,
        }
    }

    /// The same where it stands beside an alternative.
    fn into_meaning(self) -> Meaning {
        if self.is_excluded { Meaning::Not(Box::new(self.meaning)) } else { self.meaning }
    }

    /// The one word that this is, where it is no more than that.
    const fn single_word(&self) -> Option<&super::WordPattern> {
        match &self.meaning {
            Meaning::Words(Words {
                patterns, is_literal: false, scope: Scope::Document, most_between: None, ..
            }) if !self.is_excluded => match patterns.as_slice() {
                [word] => Some(word),
                _ => None,
            },
            _ => None,
        }
    }
}

impl Parser<'_> {
    /// Reads a piece. `follows` says whether something that can be wanted comes next.
    fn read(&mut self, piece: &Piece<'_>, follows: bool) {
        let frame = self.frames.last().expect("the first frame is never closed");
        let has_left = !frame.items.is_empty() && !frame.is_alternative && frame.minus.is_none();
        match &piece.kind {
            PieceKind::Open if self.frames.len() > DEEPEST => {
                if !self.notes.contains(&QueryNote::TooDeep) {
                    self.notes.push(QueryNote::TooDeep);
                }
                self.top().n_left_out += 1;
            }
            PieceKind::Open => self.frames.push(Frame { start: piece.start, ..Frame::default() }),
            PieceKind::Close if frame.n_left_out > 0 => self.top().n_left_out -= 1,
            PieceKind::Close if self.frames.len() > 1 => self.close(piece.end),
            PieceKind::Close => {
                if !self.notes.contains(&QueryNote::OpenBracket) {
                    self.notes.push(QueryNote::OpenBracket);
                }
            }
            PieceKind::Or if has_left && follows => self.top().is_alternative = true,
            PieceKind::And if has_left && follows => {}
            PieceKind::Not if follows => {
                let frame = self.top();
                frame.minus = if frame.minus.is_some() { None } else { Some(piece.start) };
            }
            PieceKind::Or | PieceKind::And | PieceKind::Not => self.read_lone_operator(piece),
            PieceKind::Part(part) => {
                self.n_parts += 1;
                if part.is_open {
                    self.notes.push(QueryNote::OpenQuote);
                }
                match self.meaning_of(part) {
                    Some(meaning) => self.push(meaning, piece.start, piece.end),
                    None => {
                        if !part.text.is_empty() {
                            self.notes.push(QueryNote::NothingToFind(part.text.to_owned()));
                        }
                        // What waited for it waits for nothing now.
                        let frame = self.top();
                        frame.minus = None;
                        frame.is_alternative = false;
                    }
                }
            }
        }
    }

    fn top(&mut self) -> &mut Frame {
        self.frames.last_mut().expect("the first frame is never closed")
    }

    /// `OR` between nothing is a word, as in `EITHER OR`; a sign is nothing.
    fn read_lone_operator(&mut self, piece: &Piece<'_>) {
        let text = &self.typed[piece.start..piece.end];
        let patterns = read_words(text, false);
        if patterns.is_empty() {
            self.notes.push(QueryNote::NothingToFind(text.to_owned()));
            return;
        }
        self.notes.push(QueryNote::LoneOperator(text.to_owned()));
        self.n_parts += 1;
        let words = Words { typed: text.to_owned(), patterns, ..Words::default() };
        self.push(Meaning::Words(words), piece.start, piece.end);
    }

    /// Closes the innermost bracket.
    fn close(&mut self, end: usize) {
        let Some(frame) = self.frames.pop() else { return };
        let mut meanings: Vec<Meaning> = frame.items.into_iter().map(Item::into_meaning).collect();
        let meaning = match meanings.len() {
            0 => {
                let frame = self.top();
                frame.minus = None;
                frame.is_alternative = false;
                return;
            }
            1 => meanings.remove(0),
            _ => Meaning::All(meanings),
        };
        self.push(meaning, frame.start, end);
    }

    /// Adds something wanted to the innermost bracket.
    fn push(&mut self, meaning: Meaning, start: usize, end: usize) {
        let typed = self.typed;
        let frame = self.top();
        let minus = frame.minus.take();
        let item = Item { meaning, is_excluded: minus.is_some(), start: minus.unwrap_or(start), end };
        let is_alternative = std::mem::take(&mut frame.is_alternative);
        match frame.items.pop() {
            Some(left) if is_alternative => {
                let (start, end) = (left.start, item.end);
                let mut meanings = match (left.is_excluded, left.meaning) {
                    // `a OR b OR c`, unless `a OR b` stood in brackets of its own, which means the same.
                    (false, Meaning::Any(meanings)) => meanings,
                    (true, meaning) => vec![Meaning::Not(Box::new(meaning))],
                    (false, meaning) => vec![meaning],
                };
                meanings.push(item.into_meaning());
                frame.items.push(Item { meaning: Meaning::Any(meanings), is_excluded: false, start, end });
            }
            Some(left) => match left.single_word().zip(item.single_word()).and_then(|(a, b)| join(a, b)) {
                // The two halves of a name typed side by side.
                Some(joined) => {
                    let both = typed[left.start..end].to_owned();
                    let meaning = Meaning::Words(Words { typed: both, patterns: vec![joined], ..Words::default() });
                    frame.items.push(Item { meaning, is_excluded: false, start: left.start, end });
                }
                None => frame.items.extend([left, item]),
            },
            None => frame.items.push(item),
        }
    }

    fn meaning_of(&mut self, part: &Part<'_>) -> Option<Meaning> {
        let found = Words {
            typed: part.text.to_owned(),
            patterns: read_words(part.text, part.is_literal),
            is_literal: part.is_literal,
            scope: Scope::Document,
            most_between: part.most_between,
        };
        let Some(field) = part.field else {
            return (!found.patterns.is_empty()).then_some(Meaning::Words(found));
        };
        let both = || {
            let typed = format!("{field} {}", part.text);
            Words { patterns: read_words(&typed, false), typed, ..Words::default() }
        };
        match field {
            "date" => match read_dates(part.text) {
                Some((from, to)) => Some(Meaning::Dated { from, to }),
                None => {
                    self.notes.push(QueryNote::NotADate(part.text.to_owned()));
                    Some(Meaning::Words(both()))
                }
            },
            _ if found.patterns.is_empty() => None,
            "title" => Some(Meaning::Words(Words { scope: Scope::Title, ..found })),
            "said" => Some(Meaning::Said { words: Words { scope: Scope::Statement, ..found }, otherwise: both() }),
            _ => Some(Meaning::Named { field: field.to_owned(), words: found, otherwise: both() }),
        }
    }
}

/// `2020`, `2020-01..2021`, `..2021`, `2020..`.
fn read_dates(text: &str) -> Option<(Option<PartialDate>, Option<PartialDate>)> {
    let date = |text: &str| match text {
        "" => Some(None),
        _ => text.parse().ok().map(Some),
    };
    let (from, to) = text.split_once("..").unwrap_or((text, text));
    let dates = (date(from)?, date(to)?);
    (dates != (None, None)).then_some(dates)
}

#[cfg(test)]
mod tests;
