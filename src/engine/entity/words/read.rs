//! Takes a text apart into words: their gaps, their shapes, the lines they stand on.

use super::{Gap, Line, Shape, Word};
use crate::entity::lexicon::{Known, Roles, vocabulary};
use crate::entity::table::{NO_LETTERS, hash};
use crate::text::{Span, fold_into, tokenize};

/// Words longer than this are no words: a line of encoded data, a text without spaces.
const LONGEST_WORD: usize = 48;

/// Every word of a text, in order, and the letters of their folded forms.
pub(super) fn read_words(text: &str) -> (Vec<Word>, String) {
    let (mut words, letters) = split_words(text);
    mark_lines(&mut words, text);
    blank_addresses(&mut words, text);
    for word in words.iter_mut().filter(|word| word.shape == Shape::Upper && word.line != Line::Capitals) {
        // `US` is no pronoun, `IT` neither.
        let month = if word.folded.len() > 3 { Roles::default() } else { Roles::MONTH };
        word.roles = word.roles.without(Roles::FUNCTION.and(Roles::COMMON).and(month));
    }
    (words, letters)
}

fn split_words(text: &str) -> (Vec<Word>, String) {
    let vocabulary = vocabulary();
    let mut words: Vec<Word> = Vec::with_capacity(text.len() / 6);
    let mut letters = String::with_capacity(text.len());
    let mut tokens = tokenize(text).map(|token| token.span).peekable();
    let mut end_before = 0;
    let mut owner = false;
    let mut sentence = 0;
    while let Some(mut span) = tokens.next() {
        // `U.S.` and `a.m.` are single letters with stops and no spaces between.
        let is_letter = |span: Span| {
            let mut letters = span.of(text).chars();
            letters.next().is_some_and(char::is_alphabetic) && letters.next().is_none()
        };
        let mut dotted = false;
        while let Some(&next) = tokens.peek() {
            let stopped = next.start == span.end + 1 && text.as_bytes()[span.end as usize] == b'.';
            if stopped && is_letter(next) && (dotted || is_letter(span)) {
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
        let mut gap = match words.last() {
            None => Gap::Stop,
            // Most gaps are a space, which needs no further thought.
            Some(_) if between == " " => Gap::Space,
            Some(word) => read_gap(between, word, word.span.of(text), written, &letters),
        };
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
        let start = letters.len();
        if written.len() <= LONGEST_WORD {
            push_folded(written, dotted, &mut letters);
        }
        let folded = &letters[start..];
        let hash = hash(folded);
        let Known { roles, longest } = vocabulary.look_up(folded, hash);
        words.push(Word {
            span,
            folded: Span::new(start, letters.len()),
            hash,
            shape: read_shape(written),
            roles,
            gap,
            opens,
            sentence,
            line: Line::Prose,
            longest,
            hit: 0,
        });
    }
    (words, letters)
}

/// Appends the folded form of a word, without the stops of `U.S.`.
fn push_folded(written: &str, dotted: bool, letters: &mut String) {
    if !dotted {
        return fold_into(written, letters);
    }
    written.split('.').for_each(|letter| fold_into(letter, letters));
}

fn starts_lower(word: &str) -> bool {
    word.chars().next().is_some_and(char::is_lowercase)
}

fn read_shape(word: &str) -> Shape {
    // As most words are.
    if let Some((first, rest)) = word.as_bytes().split_first()
        && rest.iter().all(u8::is_ascii_lowercase)
        && first.is_ascii_alphabetic()
    {
        return if first.is_ascii_lowercase() { Shape::Lower } else { Shape::Capital };
    }
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

/// What a gap is, given the word before it, how this and the word after it are written, and the folded words so far.
fn read_gap(between: &str, before: &Word, before_written: &str, next: &str, letters: &str) -> Gap {
    let next_is_lower = starts_lower(next);
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
        "'" | "’" if between.starts_with(trimmed) && letters[before.folded.range()].ends_with('s') => Gap::Possessive,
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
    for sign in ["@", "://", "www."] {
        let (mut done, mut first) = (0, 0);
        while let Some(found) = text[done..].find(sign).map(|at| done + at) {
            let start = text[..found].char_indices().rev().find(|(_, c)| c.is_whitespace());
            let start = start.map_or(0, |(at, space)| at + space.len_utf8());
            let end = text[found..].find(char::is_whitespace).map_or(text.len(), |at| found + at);
            done = end;
            let is_address = match sign {
                "@" => found > start,
                "www." => found == start,
                _ => true,
            };
            if !is_address {
                continue;
            }
            first += words[first..].partition_point(|word| (word.span.start as usize) < start);
            for word in words[first..].iter_mut().take_while(|word| (word.span.end as usize) <= end) {
                word.folded.end = word.folded.start;
                word.hash = NO_LETTERS;
                word.shape = Shape::Other;
                word.roles = Roles::default();
                word.longest = 0;
            }
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
