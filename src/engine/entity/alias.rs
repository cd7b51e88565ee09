//! Names in brackets after a name: `Water and Power Development Authority (Wapda)` is one body with two names, and so is
//! every `Wapda` of the text.

use super::candidate::{Candidate, Target};
use super::kind::EntityKind;
use super::mention::Why;
use super::table::Table;
use super::words::{Gap, Words};

/// Gives a name in brackets, wherever the text uses it, the meaning of the name before the brackets; where only the
/// shorter one is in the lexicon, the longer one gets its meaning.
pub(super) fn tie_aliases(words: &Words<'_>, mentions: &mut [Candidate]) {
    let mut aliases = Table::default();
    let mut meant: Vec<(usize, Target, String)> = Vec::new();
    for at in 1..mentions.len() {
        let (long, short) = (&mentions[at - 1], &mentions[at]);
        if !is_alias(words, long, short) {
            continue;
        }
        if short.kind() == long.kind()
            && matches!(short.target, Target::Entry(_))
            && !matches!(long.target, Target::Entry(_))
        {
            let target = short.target.clone();
            mentions[at - 1].target = target;
            continue;
        }
        let next = meant.len() as u32;
        if aliases.get_or_set(short.span.of(words.text), next) == next {
            meant.push((at, long.target.clone(), long.span.of(words.text).to_owned()));
        }
    }
    for (at, mention) in mentions.iter_mut().enumerate() {
        let known = aliases.get(mention.span.of(words.text)).and_then(|known| meant.get(known as usize));
        let fits = |target: &Target| same_kind(target, mention) || is_mistaken(words, mention);
        if let Some((_, target, full)) = known.filter(|(first, target, _)| at >= *first && fits(target)) {
            mention.target = target.clone();
            mention.why = Why::ShortFor(full.clone());
        }
    }
}

/// Whether a mention stands in brackets right after another of its kind, alone, and may be its other name.
fn is_alias(words: &Words<'_>, long: &Candidate, short: &Candidate) -> bool {
    let kind = short
        .kind()
        .filter(|kind| matches!(kind, EntityKind::Organization | EntityKind::Event | EntityKind::Agreement));
    let same = kind == long.kind() || may_be_short(words, long, short);
    kind.is_some()
        && same
        && long.words.end == short.words.start
        && short.words.len() == 1
        && long.words.len() > 1
        && words.gap(short.words.start) == Gap::Open
        && matches!(words.gap(short.words.end), Gap::Close | Gap::Stop | Gap::Comma | Gap::Other)
}

/// Whether an acronym taken for another kind can only be short for the name before it: the two start alike.
fn may_be_short(words: &Words<'_>, long: &Candidate, short: &Candidate) -> bool {
    let first = |candidate: &Candidate| words.folded(candidate.words.start).chars().next();
    let known = matches!(long.kind(), Some(EntityKind::Organization | EntityKind::Event | EntityKind::Agreement));
    known && is_mistaken(words, short) && first(long) == first(short)
}

/// Whether a mention is an acronym whose kind only the tagger tells, which knows little of it.
fn is_mistaken(words: &Words<'_>, mention: &Candidate) -> bool {
    let upper = words.written(mention.words.start).chars().filter(|letter| letter.is_uppercase()).count();
    mention.words.len() == 1
        && upper >= 2
        && matches!(mention.why, Why::Tagger(_))
        && matches!(
            mention.kind(),
            Some(EntityKind::Organization | EntityKind::Event | EntityKind::Agreement | EntityKind::Place)
        )
}

fn same_kind(target: &Target, mention: &Candidate) -> bool {
    let kind = Candidate { target: target.clone(), ..mention.clone() }.kind();
    kind == mention.kind()
}

#[cfg(test)]
mod tests {
    use crate::entity::{Input, annotate};

    #[test]
    fn a_name_in_brackets_is_another_name_of_the_one_before() {
        let text = "The Water and Power Development Authority (WAPDA) met. Later the WAPDA said that the \
                    United Nations Verification and Inspection Mechanism (UNVIM) was there.";
        let found = annotate(&[Input { text, date: None }]);
        let slug = |surface: &str| -> Vec<u32> {
            let of = found.mentions[0].iter().filter(|mention| mention.span.of(text) == surface);
            of.map(|mention| mention.entity.0).collect()
        };
        let long = slug("Water and Power Development Authority");
        assert_eq!((long.len(), slug("WAPDA")), (1, vec![long[0]; 2]));
        assert_eq!(slug("UNVIM"), slug("United Nations Verification and Inspection Mechanism"));
    }
}
