//! Organizations by less than a name: a head alone, as in `the Ministry`, or the post that leads a unit.

use crate::entity::candidate::{Candidate, OrgClass, OrgParts, Rank, Target};
use crate::entity::lexicon::{Roles, list};
use crate::entity::words::{Gap, Line, Words};

/// `the Ministry`, `the Embassy`, `Party chief`: a head alone, capitalised, for one that was named before.
pub(super) fn read_short(words: &Words<'_>, at: usize) -> Option<Candidate> {
    let word = words.get(at)?;
    let noun = words.folded(at);
    let short = words.is_one_of(
        at,
        list!(
            "embassy consulate ministry government party parliament agency department committee council \
        commission university company group bank association institute hospital union organization \
        organisation federation centre center foundation society academy secretariat bureau corporation \
        assembly mission congress senate fund authority court alliance league museum office trust library"
        ),
    );
    let before = at.checked_sub(1).map_or("", |before| words.folded(before));
    let determined = words.gap(at) == Gap::Space && words.is_one_of(at.wrapping_sub(1), list!("the our this its said"));
    let heads_line = noun == "embassy" && word.opens && words.is_lower(at + 1) && !words.has(at + 1, Roles::FUNCTION);
    let strong = heads_line
        || noun == "party"
            && words.is_one_of(
                at + 1,
                list!("chief leader leaders general secretary members member and committee congress s"),
            );
    let inside =
        !word.opens && words.is_one_of(at, list!("embassy party government parliament ministry congress senate"));
    let joined = words.gap(at + 1) == Gap::Space
        && words.is_capital(at + 1)
        && !words.has(at + 1, Roles::POST.and(Roles::FUNCTION));
    let after_name = words.gap(at) == Gap::Space && words.is_capital(at.wrapping_sub(1)) && before != "the";
    if !short || word.line != Line::Prose || joined || after_name && !strong || !(determined || strong || inside) {
        return None;
    }
    let parts = OrgParts { core: noun.to_owned(), class: OrgClass::Short, ..OrgParts::default() };
    let why = "a capitalised short form of a name";
    Some(Candidate::over(words, at..at + 1, Target::Organization(parts), Rank::Word, why))
}

/// `Head of International Investigation, …`: a unit named after the post that leads it.
pub(super) fn read_led_unit(words: &Words<'_>, at: usize) -> Option<Candidate> {
    let leads = matches!(words.folded(at), "head" | "director" | "chief" | "manager");
    if !leads || words.folded(at + 1) != "of" || words.gap(at + 2) != Gap::Space {
        return None;
    }
    let start = at + 2;
    let n_words = (start..start + 5)
        .take_while(|&at| {
            words.is_capital(at)
                && (at == start || words.gap(at) == Gap::Space)
                && !words.has(at, Roles::FUNCTION.and(Roles::POST))
        })
        .count();
    let end = start + n_words;
    let topical =
        (start..end).all(|at| words.has(at, Roles::TOPIC) || words.hit(at).is_none() && !words.has(at, Roles::NAME));
    let is_unit =
        n_words >= 2 && topical && words.gap(end) == Gap::Comma && words.hit(start).is_none_or(|hit| hit.end < end);
    let has_head = (start..end).any(|at| words.has(at, Roles::ANY_ORG));
    (is_unit && !has_head).then(|| {
        let parts = OrgParts { core: words.key(start..end), class: OrgClass::State, ..OrgParts::default() };
        Candidate::over(words, start..end, Target::Organization(parts), Rank::Name, "a unit, after “head of”")
    })
}

#[cfg(test)]
mod tests {
    use crate::entity::EntityKind;
    use crate::entity::examples::check_surfaces;

    #[test]
    fn a_capitalised_short_form_counts_and_a_lower_case_one_does_not() {
        check_surfaces(
            EntityKind::Organization,
            &[
                (
                    "The Embassy of Vietnam opened. The Embassy said the embassy is open.",
                    &["Embassy of Vietnam", "Embassy"],
                ),
                (
                    "They wrote to the Migrant Workers Office. The Office and the Trust answered.",
                    &["Migrant Workers Office", "Office"],
                ),
                ("the ministry, the agency and the West Bank", &[]),
            ],
        );
    }
}
