//! Reading a typed query.

use super::{Clause, Query, QueryNote, WordPattern};
use crate::index::join_compound;
use crate::text::{fold, fold_case, tokenize};

/// Reads a query; any text is one.
///
/// | typed | finds |
/// | --- | --- |
/// | `visa workers` | both words, anywhere |
/// | `"visa application"` | the words side by side; curly quotes count as quotes |
/// | `-visa` | documents without the word |
/// | `work*` | every word that begins so |
/// | `co-ordinate` | its parts side by side |
/// | `viet nam`, `vietnam` | both spellings of the name; in quotes only the typed one |
///
/// Case and marks do not matter; typed marks rank documents that have them first. An empty query has no clauses.
pub fn parse_query(typed: &str) -> Query {
    let mut query = Query::default();
    let mut rest = typed.trim_start();
    while !rest.is_empty() {
        let is_excluded = rest.starts_with(['-', '−', '–']) && rest.chars().nth(1).is_some_and(|c| !c.is_whitespace());
        if is_excluded {
            rest = &rest[rest.chars().next().map_or(0, char::len_utf8)..];
        }
        let (part, is_literal) = match rest.chars().next().filter(|&c| is_quote(c)) {
            Some(quote) => {
                let inside = &rest[quote.len_utf8()..];
                let (phrase, after) = inside.split_once(is_quote).unwrap_or_else(|| {
                    query.notes.push(QueryNote::OpenQuote);
                    (inside, "")
                });
                rest = after;
                (phrase, true)
            }
            None => {
                let end = rest.find(|c: char| c.is_whitespace() || is_quote(c)).unwrap_or(rest.len());
                let (word, after) = rest.split_at(end);
                rest = after;
                (word, false)
            }
        };
        rest = rest.trim_start();
        let words = read_words(part, is_literal);
        if words.is_empty() {
            if !part.is_empty() {
                query.notes.push(QueryNote::NothingToFind(part.to_owned()));
            }
            continue;
        }
        push_clause(&mut query.clauses, Clause { typed: part.to_owned(), is_excluded, is_literal, words });
    }
    query
}

/// `"` and its typographic forms; an apostrophe is not a quotation mark.
const fn is_quote(c: char) -> bool {
    matches!(c, '"' | '“' | '”' | '„' | '‟' | '«' | '»' | '「' | '」' | '『' | '』' | '＂')
}

fn read_words(part: &str, is_literal: bool) -> Vec<WordPattern> {
    let mut words: Vec<WordPattern> = Vec::new();
    for token in tokenize(part) {
        let typed = token.span.of(part);
        let folded = fold(typed);
        let case_folded = fold_case(typed);
        let strict = (case_folded != folded).then_some(case_folded);
        let is_prefix = part[token.span.end as usize..].starts_with('*');
        let word = WordPattern { folded, strict, is_prefix };
        match words.last().filter(|_| !is_literal).and_then(|previous| join(previous, &word)) {
            Some(joined) => *words.last_mut().expect("a joined word has one before it") = joined,
            None => words.push(word),
        }
    }
    words
}

/// Adds a clause; where it and the one before are the halves of one name, the two become one.
fn push_clause(clauses: &mut Vec<Clause>, clause: Clause) {
    if let Some(last) = clauses.last_mut()
        && !(last.is_literal || clause.is_literal || last.is_excluded || clause.is_excluded)
        && let ([first], [second]) = (last.words.as_slice(), clause.words.as_slice())
        && let Some(joined) = join(first, second)
    {
        last.typed = format!("{} {}", last.typed, clause.typed);
        last.words = vec![joined];
        return;
    }
    clauses.push(clause);
}

fn join(first: &WordPattern, second: &WordPattern) -> Option<WordPattern> {
    if first.is_prefix || second.is_prefix {
        return None;
    }
    let folded = join_compound(&first.folded, &second.folded)?.to_owned();
    let has_marks = first.strict.is_some() || second.strict.is_some();
    let strict_of = |word: &WordPattern| word.strict.clone().unwrap_or_else(|| word.folded.clone());
    let strict = has_marks.then(|| strict_of(first) + &strict_of(second));
    Some(WordPattern { folded, strict, is_prefix: false })
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Clauses written back: `-` excluded, quotes literal, `+` between adjacent words, `*` prefix.
    fn read(typed: &str) -> String {
        let clause = |clause: &Clause| {
            let words: Vec<String> =
                clause.words.iter().map(|w| format!("{}{}", w.folded, if w.is_prefix { "*" } else { "" })).collect();
            let quote = if clause.is_literal { "\"" } else { "" };
            format!("{}{quote}{}{quote}", if clause.is_excluded { "-" } else { "" }, words.join("+"))
        };
        parse_query(typed).clauses.iter().map(clause).collect::<Vec<_>>().join(" ")
    }

    #[test]
    fn a_query_reads_as_documented() {
        for (typed, expected) in [
            ("", ""),
            ("   ", ""),
            ("visa workers", "visa workers"),
            ("\"visa application\"", "\"visa+application\""),
            ("“visa application” -\"new plan\"", "\"visa+application\" -\"new+plan\""),
            ("\"open to the end", "\"open+to+the+end\""),
            ("-visa", "-visa"),
            ("a - b", "a b"),
            ("work*", "work*"),
            ("\"foreign min*\"", "\"foreign+min*\""),
            ("co-ordinate", "co+ordinate"),
            ("COVID-19*", "covid+19*"),
            ("Hằng", "hang"),
            ("viet nam", "vietnam"),
            ("Việt Nam visa", "vietnam visa"),
            ("\"viet nam\"", "\"viet+nam\""),
            ("-viet nam", "-viet nam"),
            ("Viet-Nam", "vietnam"),
            ("日本語", "日+本+語"),
            ("*", ""),
            ("\"\"", ""),
            ("--x", "-x"),
            ("it's", "it+s"),
        ] {
            assert_eq!(read(typed), expected, "{typed}");
        }
    }

    #[test]
    fn what_cannot_be_read_is_said() {
        for (typed, note) in [
            ("\"open", QueryNote::OpenQuote),
            ("visa *", QueryNote::NothingToFind("*".into())),
            ("&&", QueryNote::NothingToFind("&&".into())),
        ] {
            assert_eq!(parse_query(typed).notes, [note], "{typed}");
        }
    }

    #[test]
    fn typed_marks_are_remembered() {
        let strict = |typed: &str| parse_query(typed).clauses[0].words[0].strict.clone();
        assert_eq!(strict("hang"), None);
        assert_eq!(strict("Hằng"), Some(fold_case("hằng")));
        assert_eq!(strict("Việt Nam"), Some(fold_case("việtnam")));
    }
}
