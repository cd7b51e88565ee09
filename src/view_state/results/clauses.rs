//! The parts of a query in words: `said:visa` is *said “visa”*.

use concord_engine::index::Facet;
use concord_engine::query::{Clause, Meaning, Scope, Words, find_facet};

use crate::explorer::Explorer;
use crate::words::{clamp, count_in_words, date_in_words, singular};

/// A verb for one document and for several: *has*, *have*.
pub(super) type Verbs = [&'static str; 2];

/// What documents do that have the values of a facet, or do not have them.
pub(super) const fn facet_verbs(facet: Facet, is_excluded: bool) -> Verbs {
    match (facet, is_excluded) {
        (Facet::Source, false) => ["is from", "are from"],
        (Facet::Source, true) => ["is not from", "are not from"],
        (Facet::Year, false) => ["is of", "are of"],
        (Facet::Year, true) => ["is not of", "are not of"],
        (Facet::Language, false) => ["is in", "are in"],
        (Facet::Language, true) => ["is not in", "are not in"],
        (Facet::Field(_), false) => ["is under", "are under"],
        (Facet::Field(_), true) => ["is not under", "are not under"],
        (_, false) => ["mentions", "mention"],
        (_, true) => ["does not mention", "do not mention"],
    }
}

/// The verbs for documents that answer parts of a query of several kinds.
pub(super) const ANSWERS: Verbs = ["answers", "answer"];
/// The verbs for documents that have words.
pub(super) const HAS: Verbs = ["has", "have"];
/// The verbs for documents that do not have words.
pub(super) const LACKS: Verbs = ["lacks", "lack"];

/// What documents do that answer a part of a query; [`label_of`] stands after it.
pub(super) fn verbs_of(explorer: &Explorer, clause: &Clause) -> Verbs {
    match (about(explorer, &clause.meaning), clause.is_excluded) {
        (About::Words, false) => HAS,
        (About::Words, true) => LACKS,
        (About::Title, false) => ["has a", "have a"],
        (About::Title, true) => ["has no", "have no"],
        (About::Statements, false) => ["reports that somebody", "report that somebody"],
        (About::Statements, true) => ["does not report that somebody", "do not report that somebody"],
        (About::Values(facet), is_excluded) => facet_verbs(facet, is_excluded),
        (About::Dates, false) => ["is dated", "are dated"],
        (About::Dates, true) => ["is not dated", "are not dated"],
        (About::Several, false) => ANSWERS,
        (About::Several, true) => ["does not answer", "do not answer"],
    }
}

/// A part of a query in words, each quotation cut to so many characters. What leaves documents out is named as if it
/// did not.
pub(super) fn label_of(explorer: &Explorer, meaning: &Meaning, most: usize) -> String {
    let label = |meaning: &Meaning| label_of(explorer, meaning, most);
    match read(explorer, meaning) {
        Read::Words(words) => match words.scope {
            Scope::Document => quoted(words, most),
            Scope::Title => format!("title with {}", quoted(words, most)),
            Scope::Statement => format!("said {}", quoted(words, most)),
        },
        Read::Named(facet, words) => format!("{} {}", singular(facet), quoted(words, most)),
        Read::Other(Meaning::Dated { from, to }) => match (from, to) {
            (Some(from), Some(to)) if from == to => date_in_words(*from),
            (Some(from), Some(to)) => format!("between {} and {}", date_in_words(*from), date_in_words(*to)),
            (Some(from), None) => format!("from {}", date_in_words(*from)),
            (None, Some(to)) => format!("up to {}", date_in_words(*to)),
            (None, None) => String::new(),
        },
        Read::Other(Meaning::All(meanings)) => {
            let bracketed = |meaning: &Meaning| match meaning {
                Meaning::Any(_) => format!("({})", label(meaning)),
                _ => label(meaning),
            };
            meanings.iter().map(bracketed).collect::<Vec<_>>().join(" and ")
        }
        Read::Other(Meaning::Any(meanings)) => {
            let bracketed = |meaning: &Meaning| match meaning {
                Meaning::All(_) => format!("({})", label(meaning)),
                _ => label(meaning),
            };
            meanings.iter().map(bracketed).collect::<Vec<_>>().join(" or ")
        }
        Read::Other(Meaning::Not(meaning)) => match &**meaning {
            Meaning::All(_) | Meaning::Any(_) => format!("without ({})", label(meaning)),
            _ => format!("without {}", label(meaning)),
        },
        Read::Other(_) => String::new(),
    }
}

/// A part of a query, read for this corpus.
enum Read<'m> {
    Words(&'m Words),
    Named(Facet, &'m Words),
    /// Dates, and what joins other parts.
    Other(&'m Meaning),
}

/// Fields that the corpus does not have are words.
fn read<'m>(explorer: &Explorer, meaning: &'m Meaning) -> Read<'m> {
    match meaning {
        Meaning::Words(words) => Read::Words(words),
        Meaning::Said { words, .. } if explorer.index.has_statements() => Read::Words(words),
        Meaning::Said { otherwise, .. } => Read::Words(otherwise),
        Meaning::Named { field, words, otherwise } => match find_facet(&explorer.index, field) {
            Some(facet) => Read::Named(facet, words),
            None => Read::Words(otherwise),
        },
        Meaning::Dated { .. } | Meaning::All(_) | Meaning::Any(_) | Meaning::Not(_) => Read::Other(meaning),
    }
}

/// What of documents a part of a query asks about.
#[derive(Clone, Copy, PartialEq, Eq)]
enum About {
    Words,
    Title,
    Statements,
    Values(Facet),
    Dates,
    Several,
}

fn about(explorer: &Explorer, meaning: &Meaning) -> About {
    match read(explorer, meaning) {
        Read::Words(words) => match words.scope {
            Scope::Document => About::Words,
            Scope::Title => About::Title,
            Scope::Statement => About::Statements,
        },
        Read::Named(facet, _) => About::Values(facet),
        Read::Other(Meaning::Dated { .. }) => About::Dates,
        Read::Other(Meaning::All(meanings) | Meaning::Any(meanings)) => {
            let mut each = meanings.iter().map(|meaning| about(explorer, meaning));
            let first = each.next().unwrap_or(About::Several);
            if each.all(|other| other == first) { first } else { About::Several }
        }
        Read::Other(_) => About::Several,
    }
}

fn quoted(words: &Words, most: usize) -> String {
    let quoted = format!("“{}”", clamp(words.typed.trim(), most));
    match words.most_between {
        Some(u32::MAX) => format!("{quoted} in any order"),
        Some(n) => format!("{quoted}, at most {} between", count_in_words(n as usize, "word", "words")),
        None => quoted,
    }
}
