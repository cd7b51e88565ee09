//! The words of a part of a query.

use super::{Reach, WordPattern};
use crate::index::join_compound;
use crate::text::{Span, fold, fold_case, tokenize};

/// The shortest word that `~` finds neighbours of: two letters and a change are any word of two letters.
const SHORTEST_SIMILAR: usize = 3;
/// The most changes that `~` allows.
const MOST_CHANGES: u8 = 2;

/// The words of a part, one after another; none for a part without letters and digits.
pub(super) fn read_words(part: &str, is_literal: bool) -> Vec<WordPattern> {
    let mut words: Vec<WordPattern> = Vec::new();
    let mut previous_end = None;
    for token in tokenize(part) {
        let word = read_word(part, token.span);
        let before = &part[previous_end.unwrap_or(0)..token.span.start as usize];
        let is_joined = !before.is_empty() && before.chars().all(is_wildcard);
        previous_end = Some(token.span.end as usize);
        let last = words.last_mut();
        match last {
            // The number after `word~` is no word.
            Some(_) if before == "~" && word.folded.chars().all(|c| c.is_ascii_digit()) => {}
            // `te?t` is one word, although the tokenizer sees two.
            Some(last) if is_joined => {
                let stem = last.folded.trim_end_matches('*');
                let own = if word.reach == Reach::Prefix { word.folded + "*" } else { word.folded };
                *last = WordPattern { folded: format!("{stem}{before}{own}"), strict: None, reach: Reach::Pattern };
            }
            Some(last) => match join(last, &word).filter(|_| !is_literal) {
                Some(joined) => *last = joined,
                None => words.push(word),
            },
            None if before.ends_with('*') => {
                let own = if word.reach == Reach::Prefix { word.folded + "*" } else { word.folded };
                words.push(WordPattern { folded: format!("*{own}"), strict: None, reach: Reach::Pattern });
            }
            None => words.push(word),
        }
    }
    words
}

const fn is_wildcard(c: char) -> bool {
    matches!(c, '*' | '?')
}

fn read_word(part: &str, span: Span) -> WordPattern {
    let typed = span.of(part);
    let folded = fold(typed);
    let case_folded = fold_case(typed);
    let after = &part[span.end as usize..];
    let reach = match after.as_bytes() {
        [b'*', ..] => Reach::Prefix,
        [b'~', rest @ ..] if folded.chars().count() >= SHORTEST_SIMILAR => match rest.first() {
            Some(digit @ b'0'..=b'9') => Reach::Similar((digit - b'0').min(MOST_CHANGES)),
            _ => Reach::Similar(1),
        },
        _ => Reach::Whole,
    };
    WordPattern { strict: (case_folded != folded).then_some(case_folded), folded, reach }
}

/// The halves of a name as the one word that it is too.
pub(super) fn join(first: &WordPattern, second: &WordPattern) -> Option<WordPattern> {
    if first.reach != Reach::Whole || second.reach != Reach::Whole {
        return None;
    }
    let folded = join_compound(&first.folded, &second.folded)?.to_owned();
    let has_marks = first.strict.is_some() || second.strict.is_some();
    let strict_of = |word: &WordPattern| word.strict.clone().unwrap_or_else(|| word.folded.clone());
    let strict = has_marks.then(|| strict_of(first) + &strict_of(second));
    Some(WordPattern { folded, strict, reach: Reach::Whole })
}
