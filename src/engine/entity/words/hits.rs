//! Names of the lexicon in a text, each in a way of writing that the name allows.

use std::ops::Range;

use super::{Gap, Hit, Words};
use crate::entity::kind::EntityKind;
use crate::entity::lexicon::{Entry, Lexicon, Roles, lexicon, list};
use crate::entity::table::hash_on;

/// The most words that a name of the lexicon has.
const LONGEST: usize = 16;

/// Notes, for every word, the name of the lexicon that starts there.
pub(super) fn find_hits(words: &mut Words<'_>) {
    let lexicon = lexicon();
    for at in 0..words.len() {
        if words.words[at].longest > 0
            && let Some(hit) = find_hit(words, at, lexicon)
        {
            words.hits.push(hit);
            words.words[at].hit = words.hits.len() as u32;
        }
    }
}

/// The longest name of the lexicon that starts at a word and is written as that name may be.
fn find_hit(words: &Words<'_>, start: usize, lexicon: &Lexicon) -> Option<Hit> {
    let longest = usize::from(words.get(start)?.longest).min(LONGEST);
    // The hash of each longer name is that of the shorter one and another word.
    let mut hashes = [words.hash(start); LONGEST];
    let mut n_words = 1;
    while n_words < longest
        && matches!(
            words.gap(start + n_words),
            Gap::Space | Gap::Hyphen | Gap::Apostrophe | Gap::Possessive | Gap::Comma
        )
    {
        hashes[n_words] = hash_on(hash_on(hashes[n_words - 1], b" "), words.folded(start + n_words).as_bytes());
        n_words += 1;
    }
    (1..=n_words).rev().find_map(|n_words| {
        let end = start + n_words;
        let name = lexicon.named_hashed(hashes[n_words - 1], |name| is_key(words, start..end, name))?;
        let fits = if name.exact {
            is_written(words, start..end, name.written)
        } else {
            may_be_name(words, start..end, lexicon.entry(name.entry))
        };
        fits.then_some(Hit { end, entry: name.entry, written: name.written })
    })
}

/// Whether the folded words of a range, joined by single spaces, are a key.
fn is_key(words: &Words<'_>, range: Range<usize>, key: &str) -> bool {
    let first = range.start;
    let rest = range.into_iter().try_fold(key, |rest, at| {
        let rest = if at == first { rest } else { rest.strip_prefix(' ')? };
        rest.strip_prefix(words.folded(at))
    });
    rest == Some("")
}

fn is_written(words: &Words<'_>, range: Range<usize>, written: &str) -> bool {
    let is_letter = |c: &char| *c != '.';
    words.span(range).of(words.text).chars().filter(is_letter).eq(written.chars().filter(is_letter))
}

/// Names have a capital at least where they start; countries and peoples are known in lower case too, but for those that
/// are words of their own, and diseases in whatever case (`Hand, foot and mouth disease`).
fn may_be_name(words: &Words<'_>, range: Range<usize>, entry: &Entry) -> bool {
    if entry.kind == EntityKind::Disease {
        return true;
    }
    let comma = range.clone().skip(1).any(|at| words.gap(at) == Gap::Comma);
    if comma && !words.has(range.start, Roles::STATE_HEAD) && words.folded(range.start) != "washington" {
        return false;
    }
    if words.is_capital(range.start) {
        // `Nice and quiet`: at the start of a sentence a capital says nothing.
        let opens = words.get(range.start).is_some_and(|word| word.opens) && range.len() == 1;
        let plain = list!(
            "nice cork queens gulf quad guardian canon vale horn split male western democratic orthodox \
            commonwealth"
        );
        if opens
            && words.is_one_of(range.start, plain)
            && (words.is_lower(range.end) || words.gap(range.end) == Gap::Stop)
        {
            return false;
        }
        let small = list!("of the and for in on de do da d la el al ul es");
        return range.clone().all(|at| !words.is_lower(at) || words.is_one_of(at, small));
    }
    match entry.kind {
        EntityKind::Place | EntityKind::Group => {
            // Countries and peoples that are, in lower case, something else.
            let also_a_word = list!(
                "turkey china chad jordan guinea georgia jersey mali oman niger cuba panama polish pole poles \
                finn dane scot slav swiss kiwi kiwis turk lao south north central new the wales holland male \
                grenada emirates benin togo palau congo us"
            );
            let is_country = entry.country.is_some_and(|country| lexicon().entry(country).slug == entry.slug);
            (is_country || entry.kind == EntityKind::Group && entry.country.is_some())
                && !words.is_one_of(range.start, also_a_word)
        }
        // `exchange of notes`, but not `quad` or `vision 2030`.
        EntityKind::Agreement => range.len() >= 3,
        _ => false,
    }
}
