//! Names of the lexicon in a text, each in a way of writing that the name allows.

use std::ops::Range;

use super::{Gap, Hit, Words};
use crate::entity::kind::EntityKind;
use crate::entity::lexicon::{Entry, Lexicon, Roles, is_one_of, lexicon};

/// The longest name of the lexicon that starts at a word and is written as that name may be.
pub(super) fn find_hit(words: &Words<'_>, start: usize, lexicon: &Lexicon) -> Option<Hit> {
    let longest = lexicon.longest_from(words.folded(start));
    let end_of_run = (start + 1..start + longest)
        .take_while(|&at| {
            matches!(words.gap(at), Gap::Space | Gap::Hyphen | Gap::Apostrophe | Gap::Possessive | Gap::Comma)
        })
        .count();
    (1..=end_of_run + 1).rev().find_map(|n_words| {
        let end = start + n_words;
        let name = lexicon.named(&words.key(start..end))?;
        let fits = if name.exact {
            is_written(words, start..end, name.written)
        } else {
            may_be_name(words, start..end, lexicon.entry(name.entry))
        };
        fits.then_some(Hit { end, entry: name.entry, written: name.written })
    })
}

fn is_written(words: &Words<'_>, range: Range<usize>, written: &str) -> bool {
    let span = words.span(range);
    span.of(words.text).replace('.', "") == written.replace('.', "")
}

/// Names have a capital at least where they start; countries, peoples and diseases are known in lower case too, but
/// for those that are words of their own.
fn may_be_name(words: &Words<'_>, range: Range<usize>, entry: &Entry) -> bool {
    let comma = range.clone().skip(1).any(|at| words.gap(at) == Gap::Comma);
    if comma && !words.has(range.start, Roles::STATE_HEAD) && words.folded(range.start) != "washington" {
        return false;
    }
    if words.is_capital(range.start) {
        // `Nice and quiet`: at the start of a sentence a capital says nothing.
        let opens = words.get(range.start).is_some_and(|word| word.opens) && range.len() == 1;
        let plain = is_one_of(
            words.folded(range.start),
            "nice cork queens gulf quad guardian canon vale horn split male western democratic orthodox \
            commonwealth",
        );
        if opens && plain && (words.is_lower(range.end) || words.gap(range.end) == Gap::Stop) {
            return false;
        }
        return range.clone().all(|at| !words.is_lower(at) || is_small(words.folded(at)));
    }
    match entry.kind {
        EntityKind::Disease => true,
        EntityKind::Place | EntityKind::Group => {
            let is_country = entry.country.is_some_and(|country| lexicon().entry(country).slug == entry.slug);
            (is_country || entry.kind == EntityKind::Group && entry.country.is_some())
                && !is_also_a_word(words.folded(range.start))
        }
        // `exchange of notes`, but not `quad` or `vision 2030`.
        EntityKind::Agreement => range.len() >= 3,
        _ => false,
    }
}

/// Countries and peoples that are, in lower case, something else.
fn is_also_a_word(folded: &str) -> bool {
    is_one_of(
        folded,
        "turkey china chad jordan guinea georgia jersey mali oman niger cuba panama polish pole poles \
        finn dane scot slav swiss kiwi kiwis turk lao south north central new the wales holland male \
        grenada emirates benin togo palau congo us",
    )
}

/// Words that stay small inside names.
fn is_small(folded: &str) -> bool {
    is_one_of(folded, "of the and for in on de do da d la el fever virus disease")
}
