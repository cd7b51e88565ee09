//! Persons: a name after a title or post, before a comma and a post, with a verb of saying, or made of known names.

mod context;
mod known;
mod name;
mod spelling;
mod titled;

use super::candidate::{Candidate, Rank, Target};
use super::kind::EntityKind;
use super::words::{Shape, Words};
use context::read_in_context;
use known::read_known;
use titled::read_titled;

pub(super) use name::is_numeral;
pub(super) use spelling::{is_japanese, is_vietnamese};

/// Proposes every person; `out` already holds the organizations, after which a name may follow a post.
pub(super) fn find_persons(words: &Words<'_>, out: &mut Vec<Candidate>) {
    // For each word, where the longest organization that ends right before it starts.
    let mut org_starts: Vec<Option<u32>> = vec![None; words.len() + 1];
    for candidate in out.iter().filter(|c| c.rank >= Rank::Name && c.kind() == Some(EntityKind::Organization)) {
        let start = candidate.words.start as u32;
        if let Some(known) = org_starts.get_mut(candidate.words.end) {
            *known = Some(known.map_or(start, |known| known.min(start)));
        }
    }
    let mut at = 0;
    while at < words.len() {
        let found = if may_start(words, at) {
            read_titled(words, at, &org_starts).or_else(|| read_known(words, at)).or_else(|| read_in_context(words, at))
        } else {
            None
        };
        at += match &found {
            Some(candidate) => candidate.words.len().max(1),
            None => 1,
        };
        out.extend(found);
    }
}

/// Whether a name may start at a word: one with a capital, or initials with stops.
fn may_start(words: &Words<'_>, at: usize) -> bool {
    words.get(at).is_some_and(|word| matches!(word.shape, Shape::Capital | Shape::Upper | Shape::Mixed))
        || words.written(at).ends_with('.')
}

fn person(words: &Words<'_>, start: usize, end: usize, rank: Rank, why: &str) -> Option<Candidate> {
    let mut candidate = Candidate::over(words, start..end, Target::Person, rank, why);
    // The stop of `Jr.` is part of the name.
    let junior = end > start + 1 && matches!(words.folded(end - 1), "jr" | "sr");
    if junior && words.gap_text(end).starts_with('.') {
        candidate.span.end += 1;
    }
    Some(candidate)
}

#[cfg(test)]
mod tests {
    use crate::entity::EntityKind;
    use crate::entity::examples::check_surfaces;

    #[test]
    fn a_title_before_a_name_makes_it_a_person() {
        check_surfaces(
            EntityKind::Person,
            &[
                ("Ambassador Nam and Mr. Oga Shinichi met", &["Nam", "Oga Shinichi"]),
                ("Minister of Foreign Affairs Nasser Bourita", &["Nasser Bourita"]),
                ("the Chairman of the municipal People’s Committee Tran Sy Thanh", &["Tran Sy Thanh"]),
                ("Japanese Ministry of Justice official Yasuhisa Arai", &["Yasuhisa Arai"]),
                ("Crown Prince Mohammed bin Salman and King Mohammed VI", &["Mohammed bin Salman", "Mohammed VI"]),
                ("Mr. Yusuke \u{a0}Kawahara", &["Yusuke \u{a0}Kawahara"]),
            ],
        );
    }

    #[test]
    fn known_names_need_no_title() {
        check_surfaces(
            EntityKind::Person,
            &[
                ("and Vu Hong Nam spoke with Abe Shinzo", &["Vu Hong Nam", "Abe Shinzo"]),
                ("He met Cho Tae-yul and Xi Jinping", &["Cho Tae-yul", "Xi Jinping"]),
                (
                    "Ursula von der Leyen, Nagasaki Kotaro and Macron",
                    &["Ursula von der Leyen", "Nagasaki Kotaro", "Macron"],
                ),
                ("Trần Thanh Mẫn and KISHIDA Fumio met.", &["Trần Thanh Mẫn", "KISHIDA Fumio"]),
            ],
        );
    }

    #[test]
    fn surroundings_make_an_unknown_name_a_person() {
        check_surfaces(
            EntityKind::Person,
            &[
                ("Zahi Hawass, an archaeologist, agreed.", &["Zahi Hawass"]),
                ("It was opened by Airlangga Hartarto.", &["Airlangga Hartarto"]),
            ],
        );
    }

    #[test]
    fn common_words_are_no_persons() {
        check_surfaces(
            EntityKind::Person,
            &[
                ("He and We met In Monday's April Talks", &[]),
                ("The Prime Minister said that Foreign Affairs is key.", &[]),
                ("Hanoi Promotes Handicraft Exports", &[]),
                ("Quick contact\nConsular Affairs\nCitizen Protection", &[]),
            ],
        );
    }
}
