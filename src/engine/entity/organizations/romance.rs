//! Organizations named in French, Spanish, Portuguese or Italian, whose head noun comes first: `Banco Nacional de
//! Desenvolvimento`, `Centre National d'Études Spatiales`.

use crate::entity::candidate::{Candidate, OrgParts, Rank, Target};
use crate::entity::lexicon::{Roles, list};
use crate::entity::words::{Gap, Words};

/// The organization whose head noun stands at a word.
pub(super) fn read_romance(words: &Words<'_>, head: usize) -> Option<Candidate> {
    if !words.has(head, Roles::ROMANCE_HEAD) || !words.is_capital(head) {
        return None;
    }
    if !(is_small(words, head + 1) || words.is_capital(head + 1)) {
        return None;
    }
    let mut end = head + 1;
    let mut foreign = false;
    for at in head + 1..head + 12 {
        let joined = matches!(words.gap(at), Gap::Space | Gap::Apostrophe | Gap::Hyphen);
        let small = is_small(words, at) && words.is_lower(at);
        let ends = words.has(at, Roles::POST.and(Roles::HONORIFIC).and(Roles::MONTH).and(Roles::WEEKDAY));
        if !joined || ends || !(small || words.is_capital(at)) {
            break;
        }
        foreign |= small || !words.written(at).is_ascii() || words.folded(at).ends_with(['o', 'a', 'e']);
        if words.is_capital(at) {
            end = at + 1;
        }
    }
    let parts = OrgParts { core: words.key(head..end), ..OrgParts::default() };
    let why = format!("a name with “{}” as its head", words.written(head));
    (foreign && end > head + 1)
        .then(|| Candidate::over(words, head..end, Target::Organization(parts), Rank::Grammar, &why))
}

fn is_small(words: &Words<'_>, at: usize) -> bool {
    words.is_one_of(
        at,
        list!("de do da dos das du des d del la las los le les el e y et en para por pour di della a l sur"),
    )
}
