//! Helpers of the tests: what the rules recognise in a short text, in a form that a row of a table can hold. The tagger is
//! left out, so that a row tests its rule and not what training made of it.

use super::candidate::Candidate;
use super::link::link_mentions;
use super::words::Words;
use super::{Annotations, EntityKind, read_by_rules};
use crate::text::PartialDate;

/// What is recognised in several texts of a day.
pub(super) fn read_all(texts: &[&str], date: Option<&str>) -> Annotations {
    let date = date.and_then(|date| date.parse().ok());
    link_mentions(texts.iter().map(|text| read_rules_alone(text, date)).collect())
}

/// The surfaces of a kind in a text, in order.
pub(super) fn surfaces(kind: EntityKind, text: &str) -> Vec<String> {
    let found = read(text);
    let of_kind = found.mentions.iter().flatten().filter(|mention| found.entities[mention.entity.index()].kind == kind);
    of_kind.map(|mention| mention.span.of(text).to_owned()).collect()
}

/// Checks rows of a text and the surfaces of a kind that it has.
pub(super) fn check_surfaces(kind: EntityKind, rows: &[(&str, &[&str])]) {
    for (text, expected) in rows {
        assert_eq!(surfaces(kind, text), *expected, "{text}");
    }
}

/// The slug of each mention of a text by its surface, in order.
pub(super) fn slugs(text: &str) -> Vec<(String, String)> {
    let found = read(text);
    let slug = |mention: &super::Mention| found.entities[mention.entity.index()].slug.clone();
    found.mentions.iter().flatten().map(|mention| (mention.span.of(text).to_owned(), slug(mention))).collect()
}

/// The slug of the last mention with a surface; empty where there is none.
pub(super) fn slug_of(text: &str, surface: &str) -> String {
    slugs(text).into_iter().rev().find(|(found, _)| found == surface).map(|(_, slug)| slug).unwrap_or_default()
}

/// What is recognised in one text of 7 April 2024.
pub(super) fn read(text: &str) -> Annotations {
    link_mentions(vec![read_rules_alone(text, "2024-04-07".parse().ok())])
}

fn read_rules_alone(text: &str, date: Option<PartialDate>) -> (Words<'_>, Vec<Candidate>) {
    let words = Words::read(text);
    let settled = read_by_rules(&words, date);
    (words, settled)
}
