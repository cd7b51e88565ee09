//! Takes the name of an organization apart: what it is, whose, where, part of what.

use crate::entity::candidate::{OrgClass, OrgParts};
use crate::entity::kind::EntityKind;
use crate::entity::lexicon::{EntryId, Roles, lexicon, list};
use crate::entity::words::{Gap, Words};

/// The parts of the name from `start` to `end` with its head noun.
pub(super) fn read_parts(words: &Words<'_>, start: usize, head: usize, end: usize) -> OrgParts {
    let mut parts = OrgParts { class: read_class(words, start, head, end), ..OrgParts::default() };
    let keeps_countries = parts.class == OrgClass::Own;
    let mut core: Vec<&str> = Vec::new();
    let mut at = start;
    while at < end {
        let preposition = at
            .checked_sub(1 + usize::from(at > start && words.folded(at - 1) == "the"))
            .map_or("", |before| words.folded(before));
        if let Some((country, next)) = read_country(words, at).filter(|&(_, next)| next <= end) {
            match preposition {
                "in" | "to" if at > head => parts.host = Some(country),
                _ if parts.owner.is_none() => parts.owner = Some(country),
                _ => {}
            }
            if keeps_countries {
                core.extend((at..next).filter(|&at| !is_small(words, at)).map(|at| words.folded(at)));
            }
            at = next;
            continue;
        }
        // `in Málaga`: a consulate is known by its city, an embassy by the country.
        if at > head
            && matches!(preposition, "in" | "to")
            && parts.class == OrgClass::Mission
            && let Some(hit) = words.hit(at).filter(|hit| hit.end <= end)
        {
            let consulate = words.folded(head).starts_with("consul");
            parts.host =
                if consulate { Some(hit.entry) } else { lexicon().entry(hit.entry).country.or(Some(hit.entry)) };
            at = hit.end;
            continue;
        }
        // `of the National Police Agency`: a body of its own from here on.
        if at > head
            && preposition == "of"
            && words.folded(at - 1) == "the"
            && !keeps_countries
            && let Some(inner) = (at..end).rev().find(|&inner| words.has(inner, Roles::ANY_ORG))
        {
            let parent = read_parts(words, at, inner, end);
            parts.owner = parts.owner.or(parent.owner);
            parts.parent = Some(parent.core);
            break;
        }
        if !is_small(words, at) {
            // The owner's `s` is no word of the text, but the slug reads better with it.
            let owned = words.folded(at) == "people" && words.gap(at + 1) == Gap::Possessive;
            core.push(if owned { "peoples" } else { normal_spelling(words.folded(at)) });
        }
        at += 1;
    }
    parts.core = order_core(core);
    parts
}

fn read_class(words: &Words<'_>, start: usize, head: usize, end: usize) -> OrgClass {
    let before = head.checked_sub(1).filter(|&before| before >= start).map_or("", |before| words.folded(before));
    match words.folded(head) {
        "embassy" | "consulate" => OrgClass::Mission,
        "commission" if before == "high" && words.gap(head) == Gap::Space => OrgClass::Mission,
        "mission" if matches!(before, "permanent" | "diplomatic") => OrgClass::Mission,
        "government" => {
            let country = (start..end).find_map(|at| read_country(words, at));
            let plain = (start..end).all(|at| at == head || is_small(words, at) || country.is_some());
            if plain && country.is_some() { OrgClass::Government } else { own_or_state(words, start, end) }
        }
        _ if words.has(head, Roles::STATE_HEAD) => own_or_state(words, start, end),
        _ => OrgClass::Own,
    }
}

/// The bodies of a city or of an international organization carry its name; those of a state may leave it out.
fn own_or_state(words: &Words<'_>, start: usize, end: usize) -> OrgClass {
    let local = (start..end).any(|at| {
        words.hit(at).is_some_and(|hit| {
            let entry = lexicon().entry(hit.entry);
            let is_country = entry.country.is_some_and(|country| lexicon().entry(country).slug == entry.slug);
            words.is_capital(at)
                && matches!(entry.kind, EntityKind::Place | EntityKind::Organization)
                && !is_country
                && hit.end <= end
        })
    });
    let unknown = (start..end).any(|at| {
        words.is_capital(at)
            && !words.has(at, Roles::TOPIC.and(Roles::ANY_ORG).and(Roles::COMMON).and(Roles::OWNER))
            && words.hit(at).is_none()
    });
    let has_country = (start..end).any(|at| read_country(words, at).is_some());
    if local || (unknown && !has_country && end - start == 2) { OrgClass::Own } else { OrgClass::State }
}

/// A country or its people, also as `Kingdom of Morocco`.
fn read_country(words: &Words<'_>, at: usize) -> Option<(EntryId, usize)> {
    if !words.is_capital(at) {
        return None;
    }
    if let Some(end) = super::extent::read_state(words, at) {
        let last = (at..end).rev().find_map(|at| words.hit(at).filter(|hit| hit.end == end))?;
        return lexicon().entry(last.entry).country.map(|country| (country, end));
    }
    let hit = words.hit(at)?;
    let entry = lexicon().entry(hit.entry);
    let country = entry.country?;
    let is_country = entry.kind == EntityKind::Group
        || (entry.kind == EntityKind::Place && lexicon().entry(country).slug == entry.slug);
    is_country.then_some((country, hit.end))
}

/// Words that names of the same body have or lack.
fn is_small(words: &Words<'_>, at: usize) -> bool {
    words.is_one_of(at, list!("of the and for on in to at against"))
}

/// One spelling of words that have two.
fn normal_spelling(word: &str) -> &str {
    match word {
        "labor" => "labour",
        "defense" => "defence",
        "center" => "centre",
        "organisation" => "organization",
        "programme" => "program",
        "ministries" => "ministry",
        "departments" => "department",
        _ => word,
    }
}

/// `Foreign Ministry` and `Ministry of Foreign Affairs` are one, so a ministry's noun goes first.
fn order_core(mut core: Vec<&str>) -> String {
    if core.len() >= 2 && core.last() == Some(&"ministry") {
        core.rotate_right(1);
    }
    if core == ["ministry", "foreign"] {
        core.push("affairs");
    }
    core.join(" ")
}
