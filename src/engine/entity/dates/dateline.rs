//! The day of a dateline, which often has no year: `SARAJEVO, Nov. 21 (FENA) — …`. It is the day that the report calls
//! `today`, and whose weekday it names first.

use super::{read_day_first, read_month_first};
use crate::entity::lexicon::Roles;
use crate::entity::words::Words;

/// The day of a text's dateline and what has been found to mean it.
#[derive(Default)]
pub(super) struct Dateline {
    /// The first word of its date.
    at: Option<usize>,
    weekday: Option<String>,
    slug: Option<String>,
}

impl Dateline {
    /// Finds a dateline whose date has no year.
    pub(super) fn find(words: &Words<'_>) -> Self {
        const FARTHEST: usize = 40;
        let is_one = |&at: &usize| {
            let read = read_month_first(words, at, None).or_else(|| read_day_first(words, at, None));
            let Some((end, Some(slug))) = read else { return false };
            let mark = words.gap_text(end).trim_start();
            let has_place = at > 0 && words.is_capital(at - 1) && words.gap_text(at).starts_with([',', ' ']);
            // `04-05` and not `2024-04`.
            has_place && slug.len() == 5 && end - at == 2 && mark.starts_with(['(', '-', '–', '—'])
        };
        Self { at: (0..words.len().min(FARTHEST)).find(is_one), ..Self::default() }
    }

    /// Whether there is one.
    pub(super) const fn is_found(&self) -> bool {
        self.at.is_some()
    }

    /// What a date that could not be resolved means, if it is the day of the dateline.
    pub(super) fn resolve(&mut self, words: &Words<'_>, at: usize, iso: Option<String>) -> Option<String> {
        if self.at == Some(at) {
            self.slug.clone_from(&iso);
        }
        if iso.is_some() || self.slug.is_none() {
            return iso;
        }
        let word = words.folded(at);
        // `last Monday` and `next Monday` start with another word, `Mondays` is no day.
        let is_day = words.has(at, Roles::WEEKDAY) && word.ends_with("day");
        let is_first = is_day && self.weekday.get_or_insert_with(|| word.to_owned()) == word;
        if is_first || word == "today" { self.slug.clone() } else { None }
    }
}
