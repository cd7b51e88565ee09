//! Mends where settled mentions start and end: what the tagger cuts at a hyphen or a particle belongs to the name; an
//! article, an honorific or the number of a house does not.

use std::ops::Range;

use super::candidate::Candidate;
use super::kind::EntityKind;
use super::lexicon::{Roles, list};
use super::merge::candidate;
use super::tagger::Tagged;
use super::words::{Gap, Shape, Words};

/// Mends the edges of sorted mentions; they stay sorted and apart.
pub(super) fn mend_edges(words: &Words<'_>, mentions: &mut Vec<Candidate>) {
    let mut at = 0;
    while at < mentions.len() {
        let first = at.checked_sub(1).map_or(0, |before| mentions[before].words.end);
        let next = mentions.get(at + 1).map(|next| (next.words.clone(), next.kind()));
        let mention = &mentions[at];
        let limit = next.as_ref().map_or(words.len(), |(next, _)| next.start);
        let (range, mut kind) = (mention.words.clone(), mention.kind());
        let mended = match kind {
            Some(EntityKind::Place) => trim_place(words, range.clone()),
            Some(EntityKind::Person) => grow_person(words, trim_person(words, range.clone()), first..limit),
            Some(EntityKind::Organization) if ends_row(words, &range) => {
                kind = Some(EntityKind::Place);
                range.start..range.end - 1
            }
            _ => range.clone(),
        };
        let joined = next.filter(|(next, kind)| joins_person(words, &mended, next, *kind)).map(|(next, _)| next);
        if let Some(joined) = joined.filter(|_| kind == Some(EntityKind::Person)) {
            mentions.remove(at + 1);
            replace(words, &mut mentions[at], mended.start..joined.end, EntityKind::Person);
            // The name may go on once more: `Norazlina binti Haji Che Din`.
            continue;
        }
        if let Some(kind) = kind.filter(|_| mended != range) {
            replace(words, &mut mentions[at], mended, kind);
        }
        at += 1;
    }
}

#[inline(never)]
fn replace(words: &Words<'_>, mention: &mut Candidate, range: Range<usize>, kind: EntityKind) {
    let name = Tagged { words: range, kind, margin: 0.0 };
    let (rank, why) = (mention.rank, mention.why.clone());
    *mention = Candidate { rank, why, ..candidate(words, &name) };
}

/// `the Philippines`, `Weizmann Street 4`, `Sakae 2-chome`: the place alone.
fn trim_place(words: &Words<'_>, range: Range<usize>) -> Range<usize> {
    let Range { mut start, mut end } = range;
    let is_number = |at: usize| words.get(at).is_some_and(|word| word.shape == Shape::Digits);
    if end - start > 1 && words.folded(start) == "the" && words.folded(start + 1) != "hague" {
        start += 1;
    }
    if end - start > 1 && is_number(end - 1) {
        let street = matches!(words.folded(end - 2), "street" | "avenue")
            || ["strasse", "gasse", "weg"].iter().any(|tail| words.folded(end - 2).ends_with(tail));
        let block = words.gap(end) == Gap::Hyphen && words.folded(end) == "chome";
        end -= usize::from(street || block);
    }
    if end - start > 1 && ends_row(words, &(start..end)) {
        end -= 1;
    }
    start..end
}

/// Whether a name is the last of a row whose noun stands once: `Gangwon and South Chungcheong Provinces`.
fn ends_row(words: &Words<'_>, range: &Range<usize>) -> bool {
    let nouns = list!("provinces prefectures districts counties cities regencies cantons oblasts municipalities");
    range.len() > 1
        && words.is_one_of(range.end - 1, nouns)
        && words.is_capital(range.end - 1)
        && words.gap(range.start) == Gap::Space
        && matches!(words.folded(range.start.wrapping_sub(1)), "and" | "or")
        && words.is_capital(range.start.wrapping_sub(2))
}

/// `Khun Supaporn`, `Councillor Jackie Meade`: without what honours.
fn trim_person(words: &Words<'_>, range: Range<usize>) -> Range<usize> {
    let titled = |at: usize| {
        words.is_one_of(
            at,
            list!(
                "mr mrs ms dr mme councillor councillors councilor khun hajah puan encik otunba otumfuo alhaji \
                foreman rifleman akim atty"
            ),
        )
    };
    // `Sultan Hassanal Bolkiah` rules; `Sultan Ahmed bin Sulayem` is called so.
    let reigns = |at: usize| {
        words.folded(at) == "sultan" && !range.clone().any(|at| words.is_lower(at) && words.has(at, Roles::PARTICLE))
    };
    let n_titles = (range.start..range.end - 1).take_while(|&at| titled(at) || reigns(at)).count();
    range.start + n_titles..range.end
}

/// `Heo Tag-su`, `Pieter-Jan Hoekstra`, `Ambassador van Wijngaarden`: the name with what a hyphen or a title hid.
fn grow_person(words: &Words<'_>, range: Range<usize>, free: Range<usize>) -> Range<usize> {
    let Range { mut start, mut end } = range;
    let tail = words.folded(end);
    let syllable = words.gap(end) == Gap::Hyphen
        && words.is_lower(end)
        && tail.len() <= 6
        && words.gap(end + 1) != Gap::Hyphen
        && (tail.len() <= 2 || !words.has(end, Roles::FUNCTION))
        && !matches!(tail, "led" | "based" | "born" | "backed" | "style" | "era" | "like" | "to");
    if syllable && end - start > 1 && end < free.end {
        end += 1;
    }
    let before = start.wrapping_sub(1);
    let joined = words.gap(start) == Gap::Hyphen
        && end - start > 1
        && words.get(before).is_some_and(|word| word.shape == Shape::Capital)
        && words.hit(before).is_none()
        && !words.has(before, Roles::NOT_IN_PERSONS)
        && words.gap(before) != Gap::Hyphen;
    let particle = words.gap(start) == Gap::Space
        && words.is_lower(before)
        && words.has(before, Roles::PARTICLE)
        && words.gap(before) == Gap::Space
        && words.is_capital(before.wrapping_sub(1))
        && words.has(before.wrapping_sub(1), Roles::POST.and(Roles::HONORIFIC));
    if start > free.start && (joined || particle) {
        start = before;
    }
    start..end
}

/// Whether two mentions are one name: `Norhayati` `binti Haji` `Tengah`, `Ganesan` `a/l` `Veerasamy`, `Md.` `Nazrul Islam`.
fn joins_person(words: &Words<'_>, name: &Range<usize>, next: &Range<usize>, kind: Option<EntityKind>) -> bool {
    let between = name.end..next.start;
    let is_person = kind == Some(EntityKind::Person);
    let spaced = |at: usize| words.gap(at) == Gap::Space;
    if between.is_empty() {
        let initial = name.len() == 1 && words.has(name.start, Roles::ABBREVIATION);
        return is_person && initial && words.gap_text(next.start) == ". ";
    }
    if between.len() > 3 || !spaced(between.start) || !spaced(next.start) {
        return false;
    }
    let child = between.len() == 2
        && words.gap(between.start + 1) == Gap::Slash
        && words.folded(between.start) == "a"
        && matches!(words.folded(between.start + 1), "l" | "p");
    let descent = matches!(words.folded(between.start), "bin" | "binti" | "ibn") && words.is_lower(between.start)
        || matches!(words.folded(between.start), "haji" | "hajah");
    let inside =
        between.clone().all(|at| words.has(at, Roles::PARTICLE) || matches!(words.folded(at), "haji" | "hajah"));
    child || is_person && descent && inside && between.clone().all(spaced)
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The mention of a kind over these words of a text, mended, with what else stands there.
    fn mended(text: &str, kinds: &[(EntityKind, Range<usize>)]) -> Vec<String> {
        let words = Words::read(text);
        let of = |(kind, range): &(EntityKind, Range<usize>)| {
            candidate(&words, &Tagged { words: range.clone(), kind: *kind, margin: 1.0 })
        };
        let mut mentions = kinds.iter().map(of).collect();
        mend_edges(&words, &mut mentions);
        mentions.iter().map(|mention| mention.span.of(text).to_owned()).collect()
    }

    #[test]
    fn a_name_reaches_over_hyphens_and_particles() {
        use EntityKind::Person;
        for (text, ranges, expected) in [
            ("Mr. Heo Tag-su spoke", &[(1, 3)][..], &["Heo Tag-su"][..]),
            ("the Heo Tag-led side", &[(1, 3)], &["Heo Tag"]),
            ("said Pieter-Jan Hoekstra today", &[(2, 4)], &["Pieter-Jan Hoekstra"]),
            ("Ambassador van Wijngaarden said", &[(2, 3)], &["van Wijngaarden"]),
            ("Dr Norazlina binti Haji Che Din heads", &[(1, 2), (4, 6)], &["Norazlina binti Haji Che Din"]),
            ("led by Ganesan a/l Veerasamy there", &[(2, 3), (5, 6)], &["Ganesan a/l Veerasamy"]),
            ("headed by Md. Nazrul Islam there", &[(2, 3), (3, 5)], &["Md. Nazrul Islam"]),
            ("met Kim and Park there", &[(1, 2), (3, 4)], &["Kim", "Park"]),
            ("its inspector, Khun Supaporn, counted", &[(2, 4)], &["Supaporn"]),
        ] {
            let kinds: Vec<_> = ranges.iter().map(|&(start, end)| (Person, start..end)).collect();
            assert_eq!(mended(text, &kinds), expected, "{text}");
        }
    }

    #[test]
    fn a_place_has_neither_article_nor_number_nor_the_noun_of_its_row() {
        for (text, range, expected) in [
            ("The Philippines marks", 0..2, "Philippines"),
            ("in The Hague today", 1..3, "The Hague"),
            ("at Weizmann Street 4, Tel Aviv", 1..4, "Weizmann Street"),
            ("Naka-ku, Sakae 2-chome", 2..4, "Sakae"),
            ("in Muhaisnah 2 today", 1..3, "Muhaisnah 2"),
            ("in Gangwon and South Chungcheong Provinces", 3..6, "South Chungcheong"),
        ] {
            assert_eq!(mended(text, &[(EntityKind::Place, range)]), [expected], "{text}");
        }
    }
}
