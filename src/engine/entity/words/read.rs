//! Takes a text apart into words: their gaps, their shapes, the lines they stand on.

use super::{Gap, Line, Shape, Word};
use crate::entity::lexicon::{Roles, roles_of};
use crate::text::{Span, fold, tokenize};

/// Words longer than this are no words: a line of encoded data, a text without spaces.
const LONGEST_WORD: usize = 48;

/// Every word of a text, in order.
pub(super) fn read_words(text: &str) -> Vec<Word> {
    let mut words = split_words(text);
    mark_lines(&mut words, text);
    blank_addresses(&mut words, text);
    for word in words.iter_mut().filter(|word| word.shape == Shape::Upper && word.line != Line::Capitals) {
        // `US` is no pronoun, `IT` neither.
        let month = if word.folded.len() > 3 { Roles::default() } else { Roles::MONTH };
        word.roles = word.roles.without(Roles::FUNCTION.and(Roles::COMMON).and(month));
    }
    words
}

fn split_words(text: &str) -> Vec<Word> {
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
        let folded = match written {
            _ if written.len() > LONGEST_WORD => String::new(),
            _ if dotted => fold(written).replace('.', ""),
            _ => fold(written),
        };
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
        ".," if is_abbreviation(before, before_written) => Gap::Comma,
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
        let is_address =
            chunk.find('@').is_some_and(|sign| sign > 0) || chunk.contains("://") || chunk.starts_with("www.");
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
    // A heading is one clause; a caption full of names may have more capitals than it.
    let short = words.len() <= 18 && !words.iter().skip(1).any(|word| word.opens);
    match n_capital + n_upper + n_lower {
        total if total >= 3 && n_upper * 10 >= total * 7 => Line::Capitals,
        _ if n_capital == 0 && n_upper == 0 && words.iter().all(|word| word.shape != Shape::Capital) => Line::Lower,
        total if total >= 4 && short && !ends_as_prose && n_capital * 10 >= total * 8 => Line::Title,
        _ => Line::Prose,
    }
}
