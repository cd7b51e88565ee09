//! What the reader should know of a query and of a link, in words.

use concord_engine::index::Facet;
use concord_engine::query::{QueryNote, UnknownWord};

use crate::address::LinkNote;
use crate::explorer::Outcome;
use crate::state::Passage;
use crate::words::{clamp, count_in_words, singular};

/// How many characters of what was typed or linked stand in a note.
const N_QUOTED: usize = 60;
/// How many words that stand nowhere are named.
const N_NAMED: usize = 5;

/// What the reader should know of a search: how the query was read, and which of its words stand nowhere.
pub fn search_notes(outcome: &Outcome) -> Vec<String> {
    let notes = outcome.evaluation.notes.iter().map(query_note_in_words);
    notes.chain(unknown_in_words(&outcome.evaluation.unknown)).collect()
}

fn query_note_in_words(note: &QueryNote) -> String {
    match note {
        QueryNote::OpenBracket => "A bracket has no partner: it was read as if it closed at the end.".to_owned(),
        QueryNote::TooDeep => {
            "So many brackets within one another are not read; the inner ones were left out.".to_owned()
        }
        QueryNote::TooLong(last) => {
            format!("This is too long: what stands after {} was left out.", quoted(last))
        }
        QueryNote::LoneOperator(word) => format!("{} joins nothing here; it was searched as a word.", quoted(word)),
        QueryNote::NotADate(text) => {
            format!("{} is not a date; write 2020, 2020-05 or 2020-01..2021.", quoted(text))
        }
        QueryNote::OpenQuote => "A quotation mark is open: the words after it are searched as a phrase.".to_owned(),
        QueryNote::NothingToFind(part) => format!("{} has no letter or digit; it was left out.", quoted(part)),
        QueryNote::TakenAsPrefix(word) => {
            format!("No document has the word {}. Words that begin with it are shown.", quoted(word))
        }
    }
}

/// *“zebra” and “quagga” stand in no document.* Nothing where there are none.
fn unknown_in_words(unknown: &[UnknownWord]) -> Option<String> {
    let mut words: Vec<String> = Vec::new();
    for word in unknown {
        let word = quoted(&word.typed);
        if !words.contains(&word) {
            words.push(word);
        }
    }
    let verb = if words.len() > 1 { "stand" } else { "stands" };
    if words.len() > N_NAMED + 1 {
        let n_others = words.len() - N_NAMED;
        words.truncate(N_NAMED);
        words.push(count_in_words(n_others, "more word", "more words"));
    }
    let last = words.pop()?;
    Some(match words.as_slice() {
        [] => format!("{last} {verb} in no document."),
        others => format!("{} and {last} {verb} in no document.", others.join(", ")),
    })
}

/// What of a link was left out.
pub fn link_note_in_words(note: &LinkNote) -> String {
    match note {
        LinkNote::Damaged(part) => format!("A part of this link is damaged: {}.", quoted(part)),
        LinkNote::UnknownKey(key) => format!("This link has a part that this page does not know: {}.", quoted(key)),
        LinkNote::BadValue { key, value } => bad_value_in_words(key, value),
        LinkNote::Repeated { key, value } => {
            format!("This link gives {} twice; {} was left out.", key_in_words(key), quoted(value))
        }
        LinkNote::UnknownValue(Facet::Field(field), slug) => {
            let slug = clamp(slug, N_QUOTED);
            format!("This link names a value of “{}” that is not in this collection: {slug}.", field.as_str())
        }
        LinkNote::UnknownValue(facet, slug) => {
            let slug = clamp(slug, N_QUOTED);
            format!("This link names {} that is not in this collection: {slug}.", with_article(*facet))
        }
        LinkNote::UnknownDocument(slug) => {
            let slug = clamp(slug, N_QUOTED);
            format!("This link opens a document that is not in this collection: {slug}.")
        }
        LinkNote::UnknownPassage(at) => format!("This link points at a passage that the document does not have: {at}."),
    }
}

/// What a part of a link that cannot be as it is would have said, and what holds instead.
fn bad_value_in_words(key: &str, value: &str) -> String {
    let quoted = quoted(value);
    match key {
        "from" | "to" => format!("{quoted} is no date; {} was left out.", key_in_words(key)),
        "sort" => format!("{quoted} is no order of documents; they stand in the usual one."),
        "view" => format!("{quoted} is no way to show what is found; it is listed by documents."),
        "hide" => format!("{quoted} is no kind of names; nothing was hidden for it."),
        "doc" => "This link opens a document without saying which.".to_owned(),
        "at" if value.parse::<Passage>().is_ok() => format!("This link points at the passage {value} of no document."),
        "at" => format!("{quoted} is no passage; the document is shown from its beginning."),
        _ => {
            let name = key.strip_prefix("all.").or_else(|| key.strip_prefix("not.")).unwrap_or(key);
            match Facet::from_key(name) {
                Some(Facet::Field(field)) => {
                    format!("This link chooses a value of “{}” without saying which.", field.as_str())
                }
                Some(facet) => format!("This link chooses {} without saying which.", with_article(facet)),
                None => format!("This link has {quoted} where that means nothing; it was left out."),
            }
        }
    }
}

/// What a part of a link says that may stand in it once.
fn key_in_words(key: &str) -> &str {
    match key {
        "q" => "the search",
        "from" => "the start of the period",
        "to" => "the end of the period",
        "sort" => "the order",
        "view" => "the way to show what is found",
        "doc" => "the document to open",
        "at" => "the passage",
        _ => key,
    }
}

fn with_article(facet: Facet) -> String {
    let article = if matches!(facet, Facet::Organization | Facet::Event | Facet::Agreement) { "an" } else { "a" };
    format!("{article} {}", singular(facet))
}

fn quoted(text: &str) -> String {
    format!("“{}”", clamp(text, N_QUOTED))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::address::parse_fragment;

    #[test]
    fn a_note_on_a_link_says_what_was_left_out_in_plain_words() {
        for (fragment, words) in [
            ("from=20x1", "“20x1” is no date; the start of the period was left out."),
            ("to=soon", "“soon” is no date; the end of the period was left out."),
            ("sort=size", "“size” is no order of documents; they stand in the usual one."),
            ("view=map", "“map” is no way to show what is found; it is listed by documents."),
            ("hide=colour", "“colour” is no kind of names; nothing was hidden for it."),
            ("doc=", "This link opens a document without saying which."),
            ("doc=a&at=five", "“five” is no passage; the document is shown from its beginning."),
            ("at=p5", "This link points at the passage p5 of no document."),
            ("not.org=", "This link chooses an organization without saying which."),
            ("field.topics=", "This link chooses a value of “topics” without saying which."),
            ("q=visa&q=hanoi", "This link gives the search twice; “hanoi” was left out."),
            ("from=2020&from=2021", "This link gives the start of the period twice; “2021” was left out."),
            ("from=%zz", "A part of this link is damaged: “from=%zz”."),
            ("colour=red", "This link has a part that this page does not know: “colour”."),
        ] {
            let notes: Vec<String> = parse_fragment(fragment).1.iter().map(link_note_in_words).collect();
            assert_eq!(notes, [words], "{fragment}");
        }
    }
}
