//! What the reader may mean to type: the rows under the search box.

use concord_engine::index::Facet;
use concord_engine::query::{Completion, CompletionKind, complete, ends_word, is_quote};
use concord_engine::text::fold;

use crate::explorer::Explorer;
use crate::state::{Mode, ViewState};
use crate::words::{count_in_words, singular};

/// A row under the search box.
#[derive(Clone, Debug, PartialEq)]
pub struct CompletionRow {
    /// What it is, as a reader would write it.
    pub label: String,
    /// What kind of thing, and how many documents have it: `person · 2 documents`; may be empty.
    pub detail: String,
    /// The facet, for a name that can be chosen.
    pub facet: Option<Facet>,
    /// The view once it is taken, for a name that can be chosen; otherwise the query changes.
    pub chosen: Option<ViewState>,
    /// What stands in the search box once it is taken.
    pub query: String,
}

/// How many rows of each kind there are at most: the result below should not be hidden by them.
const N_EACH: usize = 3;
/// From how many letters on something is completed.
const N_LETTERS: usize = 2;
/// How many completions are looked through for those of one field.
const N_LOOKED_THROUGH: usize = 500;
/// How many words before the cursor may be the beginning of a name.
const N_WORDS: usize = 4;

/// The rows for what stands in the search box, of which `before` stands before the cursor: names that can be chosen,
/// fields, words of the texts. None where no word of two letters ends at the cursor, and none inside of a quotation.
pub fn completion_rows(explorer: &Explorer, state: &ViewState, before: &str) -> Vec<CompletionRow> {
    let Some(after) = state.query.strip_prefix(before) else { return Vec::new() };
    if let Some((start, field, letters)) = field_at_end(before) {
        let is_meant = |facet: Facet| facet.name() == field || facet.key() == field;
        let found = complete(&explorer.edition, letters, N_LOOKED_THROUGH).into_iter();
        let values = found.filter(|found| matches!(found.kind, CompletionKind::Value(facet, ..) if is_meant(facet)));
        let row = |found| row(explorer, state, found, before.split_at(start), after);
        return values.take(2 * N_EACH).filter_map(row).collect();
    }
    if before.chars().filter(|&c| is_quote(c)).count() % 2 == 1 {
        return Vec::new();
    }
    let starts = word_starts(before);
    let Some(&last) = starts.first() else { return Vec::new() };
    if before[last..].chars().count() < N_LETTERS {
        return Vec::new();
    }
    let of = |start: usize| complete(&explorer.edition, before[start..].trim_start_matches('-'), N_EACH);
    let is_value = |found: &Completion| matches!(found.kind, CompletionKind::Value(..));
    // A name of several words is known by all of them.
    let names = starts.iter().rev().map(|&start| (start, of(start))).find(|(_, found)| found.iter().any(is_value));
    let words = of(last).into_iter().filter(|found| !is_value(found) && fold(&found.label) != fold(&before[last..]));
    let (start, names) = names.unwrap_or((last, Vec::new()));
    let names = names.into_iter().filter(is_value).map(|found| (start, found));
    let row = |(start, found)| row(explorer, state, found, before.split_at(start), after);
    names.chain(words.map(|found| (last, found))).filter_map(row).collect()
}

/// The row of a completion that takes the place of what is typed between two parts of the query; nothing for what is
/// chosen already.
fn row(
    explorer: &Explorer,
    state: &ViewState,
    found: Completion,
    (before, typed): (&str, &str),
    after: &str,
) -> Option<CompletionRow> {
    let n_documents = count_in_words(found.n_documents as usize, "document", "documents");
    let minus = if typed.starts_with('-') { "-" } else { "" };
    let join = |middle: &str| format!("{before}{middle}{}", after.trim_start());
    let (facet, chosen, query, detail) = match found.kind {
        CompletionKind::Value(facet, value, _) => {
            let slug = explorer.index.column(facet).value(value).slug;
            if state.mode(facet, slug).is_some() {
                return None;
            }
            let query = join("").trim_end().to_owned();
            let mode = if typed.starts_with('-') { Mode::Not } else { Mode::Any };
            let chosen = state.with_query(&query).with_value(facet, slug, Some(mode));
            (Some(facet), Some(chosen), query, format!("{} · {n_documents}", singular(facet)))
        }
        CompletionKind::Term => (None, None, join(&format!("{minus}{} ", found.text)), n_documents),
        CompletionKind::Field => {
            (None, None, join(&format!("{minus}{}", found.text)), field_in_words(&found.text).to_owned())
        }
    };
    Some(CompletionRow { label: found.label, detail, facet, chosen, query })
}

fn field_in_words(field: &str) -> &'static str {
    match field {
        "title:" => "words of the title",
        "date:" => "such as date:2020-05..2021",
        "said:" => "words of what somebody said",
        _ => "documents with such a name",
    }
}

/// The field that is being filled in at the end: where it starts, its name, what stands after the colon.
fn field_at_end(before: &str) -> Option<(usize, &str, &str)> {
    let colon = before.rfind(':')?;
    let start = word_start(&before[..colon]);
    let field = before[start..colon].trim_start_matches('-');
    let typed = &before[colon + 1..];
    let letters = match typed.chars().next().filter(|&c| is_quote(c)) {
        Some(quote) => Some(&typed[quote.len_utf8()..]).filter(|rest| !rest.contains(is_quote)),
        None => Some(typed).filter(|rest| !rest.contains(ends_word)),
    }?;
    (!field.is_empty()).then_some((start, field, letters))
}

/// Where the last words of a text start, from the last one on; none where it ends with a space. What is no plain word,
/// such as a bracket or a field, comes before them.
fn word_starts(before: &str) -> Vec<usize> {
    let mut starts = Vec::new();
    let mut end = before.len();
    while starts.len() < N_WORDS {
        let start = word_start(&before[..end]);
        let word = &before[start..end];
        let is_plain = !word.is_empty() && !word.contains(':') && !matches!(word, "OR" | "AND" | "NOT");
        if !is_plain {
            break;
        }
        starts.push(start);
        // A minus stands before the first word of what it leaves out.
        match before[..start].strip_suffix(' ').filter(|_| !word.starts_with('-')) {
            Some(rest) => end = rest.len(),
            None => break,
        }
    }
    starts
}

/// Where the word that goes to the end of a text starts; its length where it ends with none.
fn word_start(text: &str) -> usize {
    text.trim_end_matches(|c| !ends_word(c)).len()
}
