//! The words of a text as the rules of recognition see them: folded, with their shape, their roles and what stands
//! between them. Not the tokens of the search index.

use std::ops::Range;

use super::kind::EntityKind;
use super::lexicon::{Entry, EntryId, Lexicon, Roles, lexicon, roles_of};
use crate::text::{Span, fold, tokenize};

/// A word with what the rules ask of it.
#[derive(Clone, Debug)]
pub(super) struct Word {
    /// Where it stands; `U.S.` is one word with its stops.
    pub(super) span: Span,
    /// Lower case without marks; empty for a run of letters too long to be a word.
    pub(super) folded: String,
    /// How it is written.
    pub(super) shape: Shape,
    /// What stands between the word before and this one.
    pub(super) gap: Gap,
    /// The roles that it can play.
    pub(super) roles: Roles,
    /// Whether it is the first of its sentence.
    pub(super) opens: bool,
    /// Its sentence, counted from zero.
    pub(super) sentence: u32,
    /// How its line is written.
    pub(super) line: Line,
}

/// How a word is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Shape {
    /// `word`
    Lower,
    /// `Word`, `A`
    Capital,
    /// `WORD`, `G20`
    Upper,
    /// `OVs`, `iPhone`, `McDonald`
    Mixed,
    /// `47`
    Digits,
    /// `2nd`, or letters without case
    Other,
}

/// What stands between two words.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Gap {
    /// Spaces, also with the full stop of an abbreviation: `Mr. Oga`.
    Space,
    /// The `'s` of an owner, or the apostrophe of several.
    Possessive,
    /// A hyphen or short dash without spaces.
    Hyphen,
    /// An apostrophe inside a word: `O'Brien`.
    Apostrophe,
    /// `&`
    Ampersand,
    /// `/`
    Slash,
    /// A comma.
    Comma,
    /// An opening bracket.
    Open,
    /// A closing bracket.
    Close,
    /// A quotation mark, opening or closing.
    Quote,
    /// The end of a sentence or line, or the start of the text.
    Stop,
    /// Anything else.
    Other,
}

/// How a line is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Line {
    /// Capitals mean names.
    Prose,
    /// Most Words Are Capitalised.
    Title,
    /// ALL IS UPPER CASE.
    Capitals,
    /// no capitals at all.
    Lower,
}

/// A name of the lexicon found in a text.
#[derive(Clone, Copy, Debug)]
pub(super) struct Hit {
    /// The first word after it.
    pub(super) end: usize,
    pub(super) entry: EntryId,
    /// The name as the lexicon writes it.
    pub(super) written: &'static str,
}

/// The words of one text.
pub(super) struct Words<'t> {
    /// The text that the spans point into.
    pub(super) text: &'t str,
    words: Vec<Word>,
    hits: Vec<Option<Hit>>,
}

impl<'t> Words<'t> {
    /// Reads a text.
    pub(super) fn read(text: &'t str) -> Self {
        let mut words = read_words(text);
        mark_lines(&mut words, text);
        blank_addresses(&mut words, text);
        let mut read = Self { text, words, hits: Vec::new() };
        let lexicon = lexicon();
        read.hits = (0..read.len()).map(|at| find_hit(&read, at, lexicon)).collect();
        read
    }

    /// Number of words.
    pub(super) fn len(&self) -> usize {
        self.words.len()
    }

    /// The word at a place, if the text has so many.
    pub(super) fn get(&self, at: usize) -> Option<&Word> {
        self.words.get(at)
    }

    /// The folded word at a place; empty past the end.
    pub(super) fn folded(&self, at: usize) -> &str {
        self.words.get(at).map_or("", |word| &word.folded)
    }

    /// The word as written; empty past the end.
    pub(super) fn written(&self, at: usize) -> &'t str {
        self.words.get(at).map_or("", |word| word.span.of(self.text))
    }

    /// What stands before the word at a place; a stop past the end.
    pub(super) fn gap(&self, at: usize) -> Gap {
        self.words.get(at).map_or(Gap::Stop, |word| word.gap)
    }

    /// The roles of the word at a place; none past the end.
    pub(super) fn roles(&self, at: usize) -> Roles {
        self.words.get(at).map_or(Roles::default(), |word| word.roles)
    }

    /// Whether the word at a place plays any of these roles.
    pub(super) fn has(&self, at: usize, roles: Roles) -> bool {
        self.roles(at).any(roles)
    }

    /// The name of the lexicon that starts at a place.
    pub(super) fn hit(&self, at: usize) -> Option<Hit> {
        self.hits.get(at).copied().flatten()
    }

    /// Whether the word at a place is written as a name is.
    pub(super) fn is_capital(&self, at: usize) -> bool {
        self.words.get(at).is_some_and(|word| {
            matches!(word.shape, Shape::Capital | Shape::Upper | Shape::Mixed) && !word.folded.is_empty()
        })
    }

    /// Whether the word at a place is in plain lower case.
    pub(super) fn is_lower(&self, at: usize) -> bool {
        self.words.get(at).is_some_and(|word| word.shape == Shape::Lower)
    }

    /// The bytes from the first word of a range to the end of its last.
    pub(super) fn span(&self, range: Range<usize>) -> Span {
        match (self.words.get(range.start), range.end.checked_sub(1).and_then(|last| self.words.get(last))) {
            (Some(first), Some(last)) if range.start < range.end => {
                Span { start: first.span.start, end: last.span.end }
            }
            _ => Span::new(0, 0),
        }
    }

    /// The folded words of a range, joined by single spaces.
    pub(super) fn key(&self, range: Range<usize>) -> String {
        let mut key = String::new();
        for at in range {
            if !key.is_empty() {
                key.push(' ');
            }
            key.push_str(self.folded(at));
        }
        key
    }

    /// What stands between the word before and the word at a place, as written.
    pub(super) fn gap_text(&self, at: usize) -> &'t str {
        let start =
            at.checked_sub(1).and_then(|before| self.words.get(before)).map_or(0, |word| word.span.end as usize);
        let end = self.words.get(at).map_or(self.text.len(), |word| word.span.start as usize);
        self.text.get(start..end).unwrap_or("")
    }
}

/// Words longer than this are no words: a line of encoded data, a text without spaces.
const LONGEST_WORD: usize = 48;

fn read_words(text: &str) -> Vec<Word> {
    let mut words: Vec<Word> = Vec::with_capacity(text.len() / 6);
    let mut tokens = tokenize(text).map(|token| token.span).peekable();
    let mut end_before = 0;
    let mut owner = false;
    let mut sentence = 0;
    while let Some(mut span) = tokens.next() {
        // `U.S.` and `a.m.` are single letters with stops and no spaces between.
        let is_letter =
            |span: Span| span.of(text).chars().count() == 1 && span.of(text).chars().all(char::is_alphabetic);
        let mut dotted = false;
        while let Some(&next) = tokens.peek() {
            let between = text.get(span.end as usize..next.start as usize);
            if between == Some(".") && is_letter(next) && (dotted || is_letter(span)) {
                span.end = next.end;
                dotted = true;
                tokens.next();
            } else {
                break;
            }
        }
        if dotted && text[span.end as usize..].starts_with('.') {
            span.end += 1;
        }
        let written = span.of(text);
        let between = text.get(end_before..span.start as usize).unwrap_or("");
        let mut gap = read_gap(between, words.last().map(|word| (word, word.span.of(text))), starts_lower(written));
        end_before = span.end as usize;
        // The `s` of an owner belongs to neither name.
        if gap == Gap::Apostrophe && matches!(written, "s" | "S") && !words.is_empty() {
            owner = true;
            continue;
        }
        if owner && gap == Gap::Space {
            gap = Gap::Possessive;
        }
        owner = false;
        let opens = gap == Gap::Stop;
        sentence += u32::from(opens && !words.is_empty());
        let folded = if written.len() > LONGEST_WORD { String::new() } else { fold(written).replace('.', "") };
        let roles = roles_of(&folded);
        words.push(Word { span, shape: read_shape(written), roles, folded, gap, opens, sentence, line: Line::Prose });
    }
    words
}

fn starts_lower(word: &str) -> bool {
    word.chars().next().is_some_and(char::is_lowercase)
}

fn read_shape(word: &str) -> Shape {
    let (mut n_upper, mut n_lower, mut n_digits, mut n_other) = (0, 0, 0, 0);
    for c in word.chars().filter(|&c| c != '.') {
        match c {
            _ if c.is_uppercase() => n_upper += 1,
            _ if c.is_lowercase() => n_lower += 1,
            _ if c.is_ascii_digit() => n_digits += 1,
            _ if c.is_alphabetic() => n_other += 1,
            _ => {}
        }
    }
    let starts_upper = word.chars().next().is_some_and(char::is_uppercase);
    match (n_upper, n_lower, n_digits) {
        _ if n_other > 0 => Shape::Other,
        (0, 0, _) => Shape::Digits,
        (0, _, 0) => Shape::Lower,
        (0, _, _) => Shape::Other,
        (1, _, _) if starts_upper && n_digits == 0 => Shape::Capital,
        (_, 0, _) if starts_upper => Shape::Upper,
        (_, 0, _) => Shape::Other,
        _ => Shape::Mixed,
    }
}

/// What a gap is, given the word before it and whether the word after it starts in lower case.
fn read_gap(between: &str, before: Option<(&Word, &str)>, next_is_lower: bool) -> Gap {
    let Some((before, before_written)) = before else { return Gap::Stop };
    let n_breaks = between.matches('\n').count();
    let trimmed = between.trim();
    let spaced = between.len() > trimmed.len();
    let ends_sentence = trimmed.contains(['!', '?']) || (trimmed.contains('.') && spaced);
    if n_breaks > 0 {
        // A line that goes on in lower case was only wrapped.
        let wrapped = n_breaks == 1 && next_is_lower && !ends_sentence;
        return match trimmed {
            "" if wrapped => Gap::Space,
            "," if wrapped => Gap::Comma,
            _ => Gap::Stop,
        };
    }
    match trimmed {
        "" => Gap::Space,
        "." if spaced && is_abbreviation(before, before_written) => Gap::Space,
        "." if !spaced => Gap::Other,
        "." if next_is_lower => Gap::Other,
        "-" | "‐" | "‑" | "–" if !spaced => Gap::Hyphen,
        "'" | "’" | "‘" | "`" if !spaced => Gap::Apostrophe,
        "'" | "’" if between.starts_with(trimmed) && before.folded.ends_with('s') => Gap::Possessive,
        "&" => Gap::Ampersand,
        "/" => Gap::Slash,
        "," => Gap::Comma,
        _ if ends_sentence => Gap::Stop,
        _ if trimmed.ends_with(['(', '[']) => Gap::Open,
        _ if trimmed.starts_with([')', ']']) => Gap::Close,
        _ if trimmed.contains(['"', '“', '”', '«', '»', '\'', '‘', '’']) => Gap::Quote,
        _ => Gap::Other,
    }
}

/// `Mr.`, `Inc.`, the `F.` of `John F. Kennedy`.
fn is_abbreviation(word: &Word, written: &str) -> bool {
    word.roles.any(Roles::ABBREVIATION) || (word.folded.len() == 1 && written.chars().all(char::is_uppercase))
}

/// Names inside e-mail and web addresses name nobody.
fn blank_addresses(words: &mut [Word], text: &str) {
    let mut at = 0;
    for chunk in text.split_whitespace() {
        let start = chunk.as_ptr() as usize - text.as_ptr() as usize;
        let is_address = chunk.find('@').is_some_and(|sign| sign > 0) || chunk.contains("://") || chunk.starts_with("www.");
        if !is_address {
            continue;
        }
        at += words[at..].partition_point(|word| (word.span.start as usize) < start);
        for word in words[at..].iter_mut().take_while(|word| (word.span.end as usize) <= start + chunk.len()) {
            word.folded.clear();
            word.shape = Shape::Other;
            word.roles = Roles::default();
        }
    }
}

/// Looks at every line as a whole: capitals mean little where every word has one.
fn mark_lines(words: &mut [Word], text: &str) {
    let mut start = 0;
    while start < words.len() {
        let line_end = text[words[start].span.end as usize..]
            .find('\n')
            .map_or(text.len(), |at| words[start].span.end as usize + at);
        let end = start + words[start..].partition_point(|word| (word.span.start as usize) < line_end);
        let line = read_line(&words[start..end.max(start + 1)], text);
        for word in &mut words[start..end.max(start + 1)] {
            word.line = line;
        }
        start = end.max(start + 1);
    }
}

fn read_line(words: &[Word], text: &str) -> Line {
    let (mut n_capital, mut n_upper, mut n_lower) = (0, 0, 0);
    for word in words.iter().filter(|word| word.folded.len() >= 4 || word.roles.any(Roles::COMMON)) {
        match word.shape {
            Shape::Lower => n_lower += 1,
            Shape::Capital => n_capital += 1,
            Shape::Upper if word.folded.len() > 4 => n_upper += 1,
            _ => {}
        }
    }
    let ends_as_prose = words.last().is_some_and(|word| text[word.span.end as usize..].starts_with(['.', '!', '?']));
    match n_capital + n_upper + n_lower {
        total if total >= 3 && n_upper * 10 >= total * 7 => Line::Capitals,
        _ if n_capital == 0 && n_upper == 0 && words.iter().all(|word| word.shape != Shape::Capital) => Line::Lower,
        total if total >= 4 && !ends_as_prose && n_capital * 10 >= total * 8 => Line::Title,
        _ => Line::Prose,
    }
}

/// The longest name of the lexicon that starts at a word and is written as that name may be.
fn find_hit(words: &Words<'_>, start: usize, lexicon: &Lexicon) -> Option<Hit> {
    let longest = lexicon.longest_from(words.folded(start));
    let end_of_run = (start + 1..start + longest)
        .take_while(|&at| {
            matches!(words.gap(at), Gap::Space | Gap::Hyphen | Gap::Apostrophe | Gap::Possessive | Gap::Comma)
        })
        .count();
    (1..=end_of_run + 1).rev().find_map(|n_words| {
        let end = start + n_words;
        let name = lexicon.named(&words.key(start..end))?;
        let fits = if name.exact {
            is_written(words, start..end, name.written)
        } else {
            may_be_name(words, start..end, lexicon.entry(name.entry))
        };
        fits.then_some(Hit { end, entry: name.entry, written: name.written })
    })
}

fn is_written(words: &Words<'_>, range: Range<usize>, written: &str) -> bool {
    let span = words.span(range);
    span.of(words.text).replace('.', "") == written.replace('.', "")
}

/// Names have a capital at least where they start; countries, peoples and diseases are known in lower case too, but
/// for those that are words of their own.
fn may_be_name(words: &Words<'_>, range: Range<usize>, entry: &Entry) -> bool {
    let comma = range.clone().skip(1).any(|at| words.gap(at) == Gap::Comma);
    if comma && !words.has(range.start, Roles::STATE_HEAD) && words.folded(range.start) != "washington" {
        return false;
    }
    if words.is_capital(range.start) {
        return range.clone().all(|at| !words.is_lower(at) || is_small(words.folded(at)));
    }
    match entry.kind {
        EntityKind::Disease => true,
        EntityKind::Place | EntityKind::Group => {
            let is_country = entry.country.is_some_and(|country| lexicon().entry(country).slug == entry.slug);
            (is_country || entry.kind == EntityKind::Group && entry.country.is_some())
                && !is_also_a_word(words.folded(range.start))
        }
        // `exchange of notes`, but not `quad` or `vision 2030`.
        EntityKind::Agreement => range.len() >= 3,
        _ => false,
    }
}

/// Countries and peoples that are, in lower case, something else.
fn is_also_a_word(folded: &str) -> bool {
    matches!(
        folded,
        "turkey"
            | "china"
            | "chad"
            | "jordan"
            | "guinea"
            | "georgia"
            | "jersey"
            | "mali"
            | "oman"
            | "niger"
            | "cuba"
            | "panama"
            | "polish"
            | "pole"
            | "poles"
            | "finn"
            | "dane"
            | "scot"
            | "slav"
            | "swiss"
            | "kiwi"
            | "kiwis"
            | "turk"
            | "lao"
            | "south"
            | "north"
            | "central"
            | "new"
            | "the"
            | "wales"
            | "holland"
            | "male"
            | "grenada"
            | "emirates"
            | "benin"
            | "togo"
            | "palau"
            | "congo"
            | "us"
    )
}

/// Words that stay small inside names.
fn is_small(folded: &str) -> bool {
    matches!(
        folded,
        "of" | "the"
            | "and"
            | "for"
            | "in"
            | "on"
            | "de"
            | "do"
            | "da"
            | "d"
            | "la"
            | "el"
            | "fever"
            | "virus"
            | "disease"
    )
}
