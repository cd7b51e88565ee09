//! Organizations named in French, Spanish, Portuguese or Italian, whose head noun comes first: `Banco Nacional de
//! Desenvolvimento`, `Centre National d'Études Spatiales`.

use crate::entity::candidate::{Candidate, OrgParts, Rank, Target};
use crate::entity::lexicon::{Roles, list};
use crate::entity::words::{Gap, Words};

/// The organization whose head noun stands at a word.
pub(super) fn read_romance(words: &Words<'_>, head: usize) -> Option<Candidate> {
    if !words.is_capital(head) {
        return None;
    }
    // Heads that are no words of English: what follows them in lower case is of their own language; so it is after the
    // others if a small word of that language follows soon.
    let foreign_head = words.is_one_of(
        head,
        list!(
            "agence agencia institut instituto banque banco ecole escuela bibliotheque conseil comite ministere \
            gendarmerie laboratoire"
        ),
    ) || words.is_lower(head + 1)
        && words.is_one_of(
            head,
            list!(
                "direction haute bureau association organisation communaute groupement chambre club service centre \
                musee federation"
            ),
        )
        && (head + 1..head + 3).any(|at| words.is_lower(at) && words.is_one_of(at, list!("de du des d la l")));
    if !foreign_head && !words.has(head, Roles::ROMANCE_HEAD) {
        return None;
    }
    let adjective = |at: usize| {
        let folded = words.folded(at);
        let endings = [
            "aise", "ais", "ienne", "ale", "ique", "onal", "ien", "ino", "ano", "ana", "ica", "ico", "ental", "elle",
            "aire", "ieur", "ones", "ite",
        ];
        foreign_head
            && words.is_lower(at)
            && words.gap(at) == Gap::Space
            && (endings.iter().any(|ending| folded.ends_with(ending)) || folded == "royale")
    };
    if !(is_small(words, head + 1) || words.is_capital(head + 1) || adjective(head + 1)) {
        return None;
    }
    let mut end = head + 1;
    let mut foreign = false;
    for at in head + 1..head + 12 {
        let joined = matches!(words.gap(at), Gap::Space | Gap::Apostrophe | Gap::Hyphen);
        let small = is_small(words, at) && words.is_lower(at);
        let ends = words.has(at, Roles::POST.and(Roles::HONORIFIC).and(Roles::MONTH).and(Roles::WEEKDAY));
        // `Agence française de développement`.
        let lower = !small
            && words.is_lower(at)
            && (adjective(at)
                || foreign_head
                    && words.is_one_of(at - 1, list!("de du des d da do dos la l le les et para pour"))
                    && foreign);
        if !joined || ends || !(small || lower || words.is_capital(at)) {
            break;
        }
        foreign |= small || !words.written(at).is_ascii() || words.folded(at).ends_with(['o', 'a', 'e']);
        foreign |= lower;
        if lower || words.is_capital(at) {
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
