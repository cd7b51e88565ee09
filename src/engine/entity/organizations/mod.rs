//! Organizations by their head noun: `Ministry of Health, Labour and Welfare of Japan`, `Vietnamese Embassy in Japan`,
//! `Hanoi People's Committee`, `Japanese government`, and the capitalised short forms `the Ministry`, `the Embassy`.

mod acronyms;
mod extent;
mod left;
mod owned;
mod parts;
mod romance;
mod short;
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
use owned::{read_country_office, read_government, read_society};
use parts::read_parts;
use romance::read_romance;
use short::{read_led_unit, read_short};

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
}
