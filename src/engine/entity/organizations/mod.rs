//! Organizations by their head noun: `Ministry of Health, Labour and Welfare of Japan`, `Vietnamese Embassy in Japan`,
//! `Hanoi People's Committee`, `Japanese government`, and the capitalised short forms `the Ministry`, `the Embassy`.

mod acronyms;
mod extent;
mod left;
mod parts;
mod romance;
mod topics;

use super::candidate::{Candidate, OrgClass, OrgParts, Rank, Target};
use super::kind::EntityKind;
use super::lexicon::{Roles, lexicon, list};
use super::words::{Gap, Line, Words};

pub(super) use acronyms::{find_acronyms, guess_acronyms};
pub(super) use left::lower_name;
pub(super) use topics::is_topic;

use extent::{expand_right, last_head};
use left::expand_left;
use parts::read_parts;
use romance::read_romance;

/// Proposes every organization that a head noun gives away.
pub(super) fn find_organizations(words: &Words<'_>, out: &mut Vec<Candidate>) {
    for at in 0..words.len() {
        if let Some(candidate) = read_government(words, at).or_else(|| read_romance(words, at)) {
            out.push(candidate);
        } else if let Some(candidate) = read_country_office(words, at).or_else(|| read_society(words, at)) {
            out.push(candidate);
        } else if is_head(words, at) && last_head(words, at) == at {
            out.extend(read_named(words, at).or_else(|| read_short(words, at)));
        } else if let Some(candidate) = read_led_unit(words, at) {
            out.push(candidate);
        }
    }
}

/// The parts of an organization whose extent is known already.
pub(super) fn read_tagged(words: &Words<'_>, range: std::ops::Range<usize>) -> OrgParts {
    let head = range.clone().find(|&at| is_head(words, at) && !words.has(at, Roles::TOPIC));
    match head.or_else(|| range.clone().find(|&at| is_head(words, at))) {
        Some(head) if range.len() > 1 => read_parts(words, range.start, head, range.end),
        Some(head) if words.has(head, Roles::ANY_ORG) => {
            OrgParts { core: words.folded(head).to_owned(), class: OrgClass::Short, ..OrgParts::default() }
        }
        _ => OrgParts { core: words.key(range), ..OrgParts::default() },
    }
}

/// `Deputy Head of Mission of the Embassy`, `Head of Chancery`: a post, which names no body.
pub(super) fn leads_mission(words: &Words<'_>, at: usize) -> bool {
    at >= 2
        && matches!(words.folded(at), "mission" | "chancery")
        && words.folded(at - 1) == "of"
        && matches!(words.folded(at - 2), "head" | "chief" | "deputy")
}

fn is_head(words: &Words<'_>, at: usize) -> bool {
    words.is_capital(at) && words.has(at, Roles::ANY_ORG.and(Roles::COMPANY_TAIL))
}

/// The organization around a head noun; nothing where the noun stands alone.
fn read_named(words: &Words<'_>, head: usize) -> Option<Candidate> {
    if leads_mission(words, head) {
        return None;
    }
    let (start, end) = (expand_left(words, head), expand_right(words, head));
    // `International Organization for Migration and Legal Support for Children`: a body whose name is known ends there.
    let known = words.hit(start).filter(|hit| hit.end > start + 2 && words.folded(hit.end) == "and");
    let end = known.map_or(end, |hit| hit.end.min(end).max(head + 1));
    // `West Bank` is no bank.
    let of_place = (start..head).any(|at| {
        let covers = words.hit(at).filter(|hit| hit.end == end);
        covers.is_some_and(|hit| lexicon().entry(hit.entry).kind == EntityKind::Place)
    });
    if end - start < 2 || of_place || !is_name(words, start, head, end) {
        return None;
    }
    let parts = read_parts(words, start, head, end);
    let noun = words.written(head);
    let why = format!("a name with “{noun}” as its head");
    let mut candidate = Candidate::over(words, start..end, Target::Organization(parts), Rank::Grammar, &why);
    // The stop of `Corp.` and `Ltd.` is part of the name.
    let abbreviated =
        words.has(end - 1, Roles::COMPANY_TAIL.and(Roles::ABBREVIATION)) && words.folded(end - 1).len() <= 4;
    if abbreviated && words.gap_text(end).starts_with('.') {
        candidate.span.end += 1;
    }
    Some(candidate)
}

/// Whether the words around a head make a name of it, and not only a capitalised phrase.
fn is_name(words: &Words<'_>, start: usize, head: usize, end: usize) -> bool {
    let state = words.has(head, Roles::STATE_HEAD.and(Roles::MISSION_HEAD));
    let known = (start..end).any(|at| at != head && words.hit(at).is_some());
    let left_is_plain = (start..head).all(|at| words.has(at, Roles::COMMON.and(Roles::TOPIC)));
    if head == start && !state && !known && !words.has(head, Roles::ORG_HEAD) {
        return false;
    }
    match words.get(head).map(|word| word.line) {
        Some(Line::Title | Line::Capitals) if !state => known || (head > start && !left_is_plain),
        _ if words.has(head, Roles::COMPANY_TAIL) => head > start,
        // `Information Technology`, `Foreign Press`: two topics and no head.
        _ if words.has(head, Roles::TOPIC) && end == head + 1 => known || !left_is_plain,
        _ if words.folded(head) == "party" && start < head && is_party(words, head) => true,
        _ if is_weak(words, head) && end == head + 1 => known || !left_is_plain || state && head - start >= 2,
        _ if words.has(start, Roles::FUNCTION) && start + 1 == head && end == head + 1 => false,
        _ => true,
    }
}

/// `Workers' Party`, `National Party`: told by whose or of what mind it is.
fn is_party(words: &Words<'_>, head: usize) -> bool {
    words.gap(head) == Gap::Possessive
        || words.is_one_of(
            head - 1,
            list!(
                "national labour labor social christian liberal democratic conservative republican green progressive"
            ),
        )
}

/// Heads that are common words too: on their own with plain words they name nothing.
fn is_weak(words: &Words<'_>, head: usize) -> bool {
    words.is_one_of(
        head,
        list!(
            "news times post daily group company team network party center centre service services section \
        unit front capital systems solutions press radio television school college united movement \
        panel board trust guard force forces forum command initiative office church club hospital \
        library stores properties pictures records motor electric energy court police journal magazine \
        administration authority division steel gas resources foods partners exchange"
        ),
    )
}

/// `Japanese government`, `Government of Japan`: a government acts even where its noun is in lower case.
fn read_government(words: &Words<'_>, at: usize) -> Option<Candidate> {
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
fn read_country_office(words: &Words<'_>, at: usize) -> Option<Candidate> {
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
fn read_society(words: &Words<'_>, at: usize) -> Option<Candidate> {
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

/// `the Ministry`, `the Embassy`, `Party chief`: a head alone, capitalised, for one that was named before.
fn read_short(words: &Words<'_>, at: usize) -> Option<Candidate> {
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
fn read_led_unit(words: &Words<'_>, at: usize) -> Option<Candidate> {
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
    fn a_ministry_reaches_from_its_adjective_to_its_country() {
        check_surfaces(
            EntityKind::Organization,
            &[
                ("the Japanese Ministry of Foreign Affairs said", &["Japanese Ministry of Foreign Affairs"]),
                (
                    "the Ministry of Health, Labour and Welfare of Japan",
                    &["Ministry of Health, Labour and Welfare of Japan"],
                ),
                ("Japan's Foreign Ministry officials", &["Foreign Ministry"]),
                (
                    "He leads the Ministry of Public Administration, Home Affairs, Provincial Councils and Local Government.",
                    &["Ministry of Public Administration, Home Affairs, Provincial Councils and Local Government"],
                ),
                (
                    "the Ministry of Science, Technology, Knowledge and Innovation",
                    &["Ministry of Science, Technology, Knowledge and Innovation"],
                ),
                (
                    "the Ministry of Agriculture, Fisheries and the Environment",
                    &["Ministry of Agriculture, Fisheries and the Environment"],
                ),
                (
                    "They spoke for the General Department of Customs and Excise of Cambodia.",
                    &["General Department of Customs and Excise of Cambodia"],
                ),
                (
                    "At the Ministry of Education and Science Vice Minister Gan spoke.",
                    &["Ministry of Education and Science"],
                ),
                ("the Perth and Kinross Council met", &["Perth and Kinross Council"]),
                ("They spoke for the National Cereals and Produce Board.", &["National Cereals and Produce Board"]),
                (
                    "They spoke for the State Tourism, Culture, Arts and Heritage Committee.",
                    &["State Tourism, Culture, Arts and Heritage Committee"],
                ),
                ("They spoke for the Alliance of Small Island States.", &["Alliance of Small Island States"]),
                (
                    "They spoke for the Organization for Technical Intern Training.",
                    &["Organization for Technical Intern Training"],
                ),
                ("the Office of the High Representative in", &["Office of the High Representative"]),
                (
                    "They spoke for the Nghe An provincial People's Committee.",
                    &["Nghe An provincial People's Committee"],
                ),
                ("They spoke for the Cần Thơ Children's Hospital.", &["Cần Thơ Children's Hospital"]),
                (
                    "the Ministry of Foreign Affairs of the State of Kuwait",
                    &["Ministry of Foreign Affairs of the State of Kuwait"],
                ),
                (
                    "The Spanish Ministry of Foreign Affairs, European Union and Cooperation met.",
                    &["Spanish Ministry of Foreign Affairs, European Union and Cooperation"],
                ),
                ("the National Development and Reform Commission", &["National Development and Reform Commission"]),
                ("the Saudi Ministry of Hajj and Umrah said", &["Saudi Ministry of Hajj and Umrah"]),
                ("the Department of Immigration and Passports met", &["Department of Immigration and Passports"]),
                (
                    "the National Steering Committee for COVID-19 Prevention and Control",
                    &["National Steering Committee for COVID-19 Prevention and Control"],
                ),
                (
                    "The University of Adelaide and Can Tho University run",
                    &["University of Adelaide", "Can Tho University"],
                ),
                (
                    "Doctors of the Second Hospital of Shandong University left for home",
                    &["Second Hospital of Shandong University"],
                ),
                (
                    "the Labour Wing of the Bangladesh Embassy in Seoul",
                    &["Labour Wing of the Bangladesh Embassy in Seoul"],
                ),
            ],
        );
    }

    #[test]
    fn conjuncts_are_organizations_of_their_own() {
        check_surfaces(
            EntityKind::Organization,
            &[
                ("the Ministry of Justice, and the Ministry of Health", &["Ministry of Justice", "Ministry of Health"]),
                ("Ministry of Health and National Police Agency", &["Ministry of Health", "National Police Agency"]),
                (
                    "an office of the International Organization for Migration and Legal Support for Children",
                    &["International Organization for Migration"],
                ),
                (
                    "with the Makubetsu Agricultural Cooperative and Obihiro University of Agriculture",
                    &["Makubetsu Agricultural Cooperative", "Obihiro University of Agriculture"],
                ),
            ],
        );
    }

    #[test]
    fn a_unit_and_its_parent_are_one_name_after_of_the() {
        check_surfaces(
            EntityKind::Organization,
            &[
                (
                    "the Criminal Bureau of the National Police Agency",
                    &["Criminal Bureau of the National Police Agency"],
                ),
                (
                    "South Asia Department, Ministry of Foreign Affairs",
                    &["South Asia Department", "Ministry of Foreign Affairs"],
                ),
            ],
        );
    }

    #[test]
    fn embassies_say_where_they_are() {
        check_surfaces(
            EntityKind::Organization,
            &[
                ("the Vietnamese Embassy in Japan held", &["Vietnamese Embassy in Japan"]),
                ("the High Commission of Canada to Kenya", &["High Commission of Canada to Kenya"]),
                ("the Vietnamese embassy held", &[]),
                ("From the British High Commission Nairobi it came", &["British High Commission Nairobi"]),
                ("Deputy Head of Mission of the German Embassy in Dar es Salaam", &["German Embassy in Dar es Salaam"]),
                ("They spoke for the British Embassy on Elm Street.", &["British Embassy"]),
                (
                    "She works at the Consulate General of Malaysia in Songkhla.",
                    &["Consulate General of Malaysia in Songkhla"],
                ),
                (
                    "She leads the Association of Vietnamese in the Tōkai Region.",
                    &["Association of Vietnamese in the Tōkai Region"],
                ),
                ("They spoke for the WHO Regional Office for Africa.", &["WHO Regional Office for Africa"]),
                ("He works for JICA Vietnam and the Kenya Red Cross.", &["JICA Vietnam", "Kenya Red Cross"]),
            ],
        );
    }

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
    fn companies_universities_and_media_are_found_by_their_head() {
        check_surfaces(
            EntityKind::Organization,
            &[
                (
                    "Huawei Technologies Co., Ltd. and Toyota Motor Corp. met",
                    &["Huawei Technologies Co., Ltd.", "Toyota Motor Corp."],
                ),
                ("sent to Hyundai Heavy Industries of South Korea", &["Hyundai Heavy Industries"]),
                (
                    "Japan’s International University of Health and Welfare (IUHW)",
                    &["International University of Health and Welfare", "IUHW"],
                ),
                ("the Hanoi People's Committee", &["Hanoi People's Committee"]),
                (
                    "Banco Nacional de Desenvolvimento Econômico e Social",
                    &["Banco Nacional de Desenvolvimento Econômico e Social"],
                ),
                ("the Agence française de développement said", &["Agence française de développement"]),
                ("the Direction générale de la sûreté nationale met", &["Direction générale de la sûreté nationale"]),
                ("the Gendarmerie royale searched", &["Gendarmerie royale"]),
                ("the Association de los said the Bureau of Statistics", &["Bureau of Statistics"]),
            ],
        );
    }

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
