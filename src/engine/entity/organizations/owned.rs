//! Organizations told by the country that they belong to: `Japanese government`, `JICA Vietnam`, `Kenya Red Cross`.

use super::read_tagged;
use crate::entity::candidate::{Candidate, OrgClass, OrgParts, Rank, Target};
use crate::entity::kind::EntityKind;
use crate::entity::lexicon::{Roles, lexicon, list};
use crate::entity::words::{Gap, Line, Words};

/// `Japanese government`, `Government of Japan`: a government acts even where its noun is in lower case.
pub(super) fn read_government(words: &Words<'_>, at: usize) -> Option<Candidate> {
    let why = "a government, by the name of its country or people";
    let hit = words.hit(at)?;
    let entry = lexicon().entry(hit.entry);
    let owner = entry.country.filter(|_| matches!(entry.kind, EntityKind::Group | EntityKind::Place))?;
    let is_country = entry.kind == EntityKind::Group || lexicon().entry(owner).slug == entry.slug;
    let noun = matches!(words.folded(hit.end), "government" | "govt") && words.gap(hit.end) == Gap::Space;
    let goes_on = words.is_capital(hit.end + 1)
        && words.gap(hit.end + 1) == Gap::Space
        && words.is_capital(hit.end)
        && words.has(hit.end + 1, Roles::ANY_ORG);
    if !noun || !is_country || goes_on || !words.is_capital(at) {
        return None;
    }
    let parts = OrgParts {
        core: "government".to_owned(),
        owner: Some(owner),
        class: OrgClass::Government,
        ..OrgParts::default()
    };
    Some(Candidate::over(words, at..hit.end + 1, Target::Organization(parts), Rank::Grammar, why))
}

/// `JICA Vietnam`, `UNICEF Ethiopia`: a body that is at home in many countries, and one of them.
pub(super) fn read_country_office(words: &Words<'_>, at: usize) -> Option<Candidate> {
    let body = words.hit(at).filter(|hit| lexicon().entry(hit.entry).kind == EntityKind::Organization)?;
    let country = words.hit(body.end).filter(|_| words.gap(body.end) == Gap::Space && words.is_capital(body.end))?;
    let entry = lexicon().entry(country.entry);
    // `ASEAN Japan`, `EU Vietnam`: two sides.
    let of_states =
        words.is_one_of(at, list!("un asean eu g7 g20 apec brics nato mercosur quad african european united"));
    let is_country = entry.kind == EntityKind::Place && entry.country == Some(country.entry);
    let goes_on = words.is_capital(country.end) && matches!(words.gap(country.end), Gap::Space | Gap::Hyphen);
    let prose = words.get(at).is_some_and(|word| word.line == Line::Prose);
    (is_country && prose && words.is_capital(at) && !goes_on && !of_states).then(|| {
        let range = at..country.end;
        let parts = read_tagged(words, range.clone());
        Candidate::over(
            words,
            range,
            Target::Organization(parts),
            Rank::Grammar,
            "a body and the country of its office",
        )
    })
}

/// `Kenya Red Cross`, `Moroccan Red Crescent`.
pub(super) fn read_society(words: &Words<'_>, at: usize) -> Option<Candidate> {
    let owner = words.hit(at).filter(|hit| lexicon().entry(hit.entry).country.is_some())?;
    let end = owner.end + 2;
    let fits = words.is_capital(at)
        && words.folded(owner.end) == "red"
        && matches!(words.folded(owner.end + 1), "cross" | "crescent")
        && words.gap(owner.end) == Gap::Space
        && words.is_capital(owner.end + 1)
        && !(words.gap(end) == Gap::Space && words.is_capital(end) && words.has(end, Roles::ANY_ORG));
    fits.then(|| {
        let parts = read_tagged(words, at..end);
        Candidate::over(words, at..end, Target::Organization(parts), Rank::Grammar, "a national society")
    })
}

#[cfg(test)]
mod tests {
    use crate::entity::EntityKind;
    use crate::entity::examples::check_surfaces;

    #[test]
    fn a_government_acts_in_lower_case_too() {
        check_surfaces(
            EntityKind::Organization,
            &[
                (
                    "The Japanese government and the Government of Canada",
                    &["Japanese government", "Government of Canada"],
                ),
                ("the city government", &[]),
            ],
        );
    }

    #[test]
    fn an_office_and_a_society_take_the_name_of_their_country() {
        check_surfaces(
            EntityKind::Organization,
            &[("He works for JICA Vietnam and the Kenya Red Cross.", &["JICA Vietnam", "Kenya Red Cross"])],
        );
    }
}
