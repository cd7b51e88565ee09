//! Short forms of events and agreements that the text names in full: `the Convention`, `the Summit`, and a storm by its
//! name alone, `Yagi`.

use super::candidate::{Candidate, Rank, Target};
use super::kind::EntityKind;
use super::lexicon::{Roles, list};
use super::mention::Why;
use super::propagate::tidy;
use super::table::Table;
use super::words::{Gap, Line, Shape, Words};
use crate::text::slugify;

/// Proposes the short forms of the events and agreements among the candidates.
pub(super) fn find_short_forms(words: &Words<'_>, out: &mut Vec<Candidate>) {
    let named = Named::read(words, out);
    for at in (0..words.len()).filter(|&at| words.is_capital(at)) {
        let found = named.heads.get(words.folded(at)).filter(|_| is_determined(words, at));
        let found = found.or_else(|| named.storms.get(words.written(at)).filter(|_| stands_alone(words, at)));
        if let Some((kind, name)) = found.and_then(|known| named.full.get(known as usize)) {
            let (span, target) = (words.span(at..at + 1), Target::Fixed(*kind, slugify(name)));
            let why = Why::ShortFor(tidy(name));
            out.push(Candidate { span, words: at..at + 1, target, rank: Rank::Name, why });
        } else if words.folded(at) == "constitution" && is_determined(words, at) {
            let target = Target::Fixed(EntityKind::Agreement, "constitution".to_owned());
            out.push(Candidate::over(words, at..at + 1, target, Rank::Name, "a constitution, with an article"));
        }
    }
}

/// What the text names in full.
#[derive(Default)]
struct Named<'t> {
    full: Vec<(EntityKind, &'t str)>,
    /// A head noun, to the first that has it.
    heads: Table,
    /// The name of a storm as written.
    storms: Table,
}

impl<'t> Named<'t> {
    fn read(words: &Words<'t>, candidates: &[Candidate]) -> Self {
        let mut named = Self::default();
        for candidate in candidates.iter().filter(|candidate| candidate.words.len() > 1) {
            let Some(kind @ (EntityKind::Event | EntityKind::Agreement)) = candidate.kind() else { continue };
            let next = named.full.len() as u32;
            let last = candidate.words.end - 1;
            let storm = words.is_one_of(last - 1, list!("typhoon hurricane cyclone storm"));
            let head = candidate.words.clone().rev().find(|&at| {
                words.is_capital(at)
                    && words.is_one_of(
                        at,
                        list!(
                            "agreement treaty convention protocol declaration charter act initiative framework \
                            summit conference games forum expo dialogue"
                        ),
                    )
            });
            let new = storm && named.storms.get_or_set(words.written(last), next) == next;
            let new = head.is_some_and(|at| named.heads.get_or_set(words.folded(at), next) == next) || new;
            if new {
                named.full.push((kind, candidate.span.of(words.text)));
            }
        }
        named
    }
}

/// `the Convention`, and not `the Convention Centre`.
fn is_determined(words: &Words<'_>, at: usize) -> bool {
    let determined = words.gap(at) == Gap::Space && words.is_one_of(at.wrapping_sub(1), list!("the this its our"));
    let prose = words.get(at).is_some_and(|word| word.line == Line::Prose && word.shape == Shape::Capital);
    let joined = matches!(words.gap(at + 1), Gap::Space | Gap::Hyphen)
        && (words.is_capital(at + 1) || words.is_one_of(at + 1, list!("on of for against")));
    determined && prose && !joined
}

/// A word that is no part of a longer name.
fn stands_alone(words: &Words<'_>, at: usize) -> bool {
    let joined = |beside: usize, gap: Gap| {
        matches!(gap, Gap::Space | Gap::Hyphen) && words.is_capital(beside) && !words.has(beside, Roles::FUNCTION)
    };
    !joined(at + 1, words.gap(at + 1)) && (at == 0 || !joined(at - 1, words.gap(at)))
}

#[cfg(test)]
mod tests {
    use crate::entity::EntityKind;
    use crate::entity::examples::check_surfaces;

    #[test]
    fn a_head_with_an_article_is_short_for_what_was_named_in_full() {
        check_surfaces(
            EntityKind::Agreement,
            &[
                (
                    "The Bern Convention was signed. The Convention applies to the Convention Centre.",
                    &["Bern Convention", "Convention"],
                ),
                ("The Treaty and the convention apply.", &[]),
                ("a power that the Constitution gives", &["Constitution"]),
            ],
        );
        check_surfaces(
            EntityKind::Event,
            &[("The Seoul Summit ended. The Summit and the summit were one.", &["Seoul Summit", "Summit"])],
        );
    }
}
