//! Acronyms in brackets after the long form: `International University of Health and Welfare (IUHW)`.

use crate::entity::candidate::{Candidate, OrgClass, OrgParts, Rank, Target};
use crate::entity::kind::EntityKind;
use crate::entity::lexicon::{Roles, list};
use crate::entity::mention::Why;
use crate::entity::table::Table;
use crate::entity::words::{Gap, Line, Shape, Words};
use crate::text::slugify;

/// Proposes acronyms in brackets, the long forms that only their initials give away, and each later use of both.
pub(in crate::entity) fn find_acronyms(words: &Words<'_>, out: &mut Vec<Candidate>) {
    let mut acronyms = Table::default();
    let mut defined: Vec<(Target, String)> = Vec::new();
    let ends = longest_by_end(words, out);
    for at in 1..words.len() {
        let bracketed =
            words.gap(at) == Gap::Open && matches!(words.gap(at + 1), Gap::Close | Gap::Stop | Gap::Comma | Gap::Other);
        if !bracketed || !is_acronym(words, at) {
            continue;
        }
        let long = match ends.get(at).copied().flatten().map(|long| out[long as usize].clone()) {
            Some(long) => long,
            None if words.hit(at).is_some() => continue,
            None => match read_initials(words, at) {
                Some(long) => {
                    out.push(long.clone());
                    long
                }
                None => continue,
            },
        };
        let full = long.span.of(words.text).to_owned();
        let target = match long.target {
            Target::Named(kind) => Target::Fixed(kind, slugify(&full)),
            target => target,
        };
        let next = defined.len() as u32;
        if acronyms.get_or_set(words.written(at), next) == next {
            defined.push((target, full));
        }
    }
    for at in 0..words.len() {
        let known = is_acronym(words, at).then(|| acronyms.get(words.written(at))).flatten();
        if let Some((target, full)) = known.and_then(|known| defined.get(known as usize)) {
            let why = Why::ShortFor(full.clone());
            out.push(Candidate {
                span: words.span(at..at + 1),
                words: at..at + 1,
                target: target.clone(),
                rank: Rank::Name,
                why,
            });
        }
    }
}

/// For each word, the longest long form that ends right before it: its place among the candidates.
fn longest_by_end(words: &Words<'_>, candidates: &[Candidate]) -> Vec<Option<u32>> {
    let mut ends: Vec<Option<u32>> = vec![None; words.len() + 1];
    for (at, candidate) in candidates.iter().enumerate() {
        let long = candidate.rank >= Rank::Name
            && (matches!(
                candidate.target,
                Target::Organization(_) | Target::Named(_) | Target::Fixed(EntityKind::Agreement, _)
            ) || candidate.kind() == Some(EntityKind::Disease));
        if let Some(longest) = ends.get_mut(candidate.words.end).filter(|_| long) {
            let size = |candidate: &Candidate| (candidate.rank, candidate.words.len());
            if longest.is_none_or(|other| size(candidate) > size(&candidates[other as usize])) {
                *longest = Some(at as u32);
            }
        }
    }
    ends
}

/// Proposes unknown acronyms inside prose: most name an organization.
pub(in crate::entity) fn guess_acronyms(words: &Words<'_>, out: &mut Vec<Candidate>) {
    for at in 0..words.len() {
        let Some(word) = words.get(at).filter(|word| word.shape == Shape::Upper) else { continue };
        let lettered = words.folded(at).bytes().all(|b| b.is_ascii_lowercase());
        let alone = !matches!(words.gap(at), Gap::Hyphen | Gap::Slash)
            && !matches!(words.gap(at + 1), Gap::Hyphen | Gap::Slash);
        let beside_capitals = [at.wrapping_sub(1), at + 1]
            .into_iter()
            .any(|beside| words.get(beside).is_some_and(|word| word.shape == Shape::Upper && word.folded.len() > 3));
        // As a noun of its own, `the SCDF said`, and not as a stressed word or a part of something longer.
        let led = words.gap(at) == Gap::Space
            && words.is_lower(at.wrapping_sub(1))
            && words.is_one_of(at - 1, list!("the by of from with at to and between for told"));
        let ends = words.gap(at + 1) != Gap::Space || words.has(at + 1, Roles::FUNCTION.and(Roles::REPORT));
        let alone = alone && led && ends;
        let fits = lettered
            && alone
            && !beside_capitals
            && (3..=6).contains(&word.folded.len())
            && word.roles == Roles::default();
        if fits && word.line == Line::Prose && words.hit(at).is_none() {
            let parts = OrgParts { core: words.folded(at).to_owned(), ..OrgParts::default() };
            let why = "an acronym that nothing else explains";
            out.push(Candidate::over(words, at..at + 1, Target::Organization(parts), Rank::Guess, why));
        }
    }
}

fn is_acronym(words: &Words<'_>, at: usize) -> bool {
    words.get(at).filter(|word| matches!(word.shape, Shape::Upper | Shape::Mixed)).is_some_and(|word| {
        let n_upper = words.written(at).chars().filter(|c| c.is_uppercase()).count();
        (2..=10).contains(&word.folded.len()) && n_upper >= 2 && !word.roles.any(Roles::INITIALISM)
    })
}

/// The capitalised words before a bracket whose initials make the acronym, small words left out.
fn read_initials(words: &Words<'_>, at: usize) -> Option<Candidate> {
    let mut letters = words.folded(at).chars().rev().peekable();
    let mut start = at;
    while let Some(&letter) = letters.peek() {
        let before = start.checked_sub(1)?;
        if start < at
            && !matches!(words.gap(start), Gap::Space | Gap::Hyphen | Gap::Comma | Gap::Possessive | Gap::Ampersand)
        {
            return None;
        }
        let initial = words.folded(before).chars().next();
        if words.is_capital(before) && initial == Some(letter) {
            letters.next();
        } else if !words.is_one_of(before, list!("of the and for on in to de du des la et")) {
            return None;
        }
        start = before;
    }
    let kind = if words.has(at - 1, Roles::EVENT_HEAD) {
        EntityKind::Event
    } else if words.has(at - 1, Roles::AGREEMENT_HEAD) {
        EntityKind::Agreement
    } else {
        EntityKind::Organization
    };
    let target = if kind == EntityKind::Organization {
        Target::Organization(OrgParts { core: words.key(start..at), class: OrgClass::Own, ..OrgParts::default() })
    } else {
        Target::Named(kind)
    };
    (at - start >= 2)
        .then(|| Candidate::over(words, start..at, target, Rank::Name, "its initials are the acronym in brackets"))
}
