//! Brings together what the rules settled on and what the tagger makes of the text.

use super::agree::agree;
use super::alias::tie_aliases;
use super::candidate::{Candidate, Rank, Target};
use super::edges::mend_edges;
use super::kind::EntityKind;
use super::lexicon::{Roles, lexicon, list};
use super::mention::Why;
use super::organizations::{is_topic, leads_mission, read_tagged};
use super::tagger::{Tagged, Tagging};
use super::terms::find_terms;
use super::words::{Gap, Words};
use crate::text::slugify;

/// The candidates that stay: sorted, not overlapping.
///
/// The tagger has seen what the rules propose, so where the two differ it decides; patterns keep what they read, unless a
/// longer name holds it, and what a rule proposes stays where the tagger is not sure that there is nothing.
pub(super) fn merge(words: &Words<'_>, settled: Vec<Candidate>, tagging: &Tagging) -> Vec<Candidate> {
    let mut owner: Vec<Option<u32>> = vec![None; words.len()];
    for (nth, candidate) in settled.iter().enumerate() {
        owner[candidate.words.clone()].fill(Some(nth as u32));
    }
    let mut dropped = vec![false; settled.len()];
    let mut added: Vec<Candidate> = Vec::new();
    let names: Vec<Tagged> = tagging.names.iter().filter_map(|name| mend(words, name)).collect();
    let mut whole = vec![false; settled.len()];
    for name in &names {
        if let Some(nth) = owner[name.words.start].map(|nth| nth as usize) {
            whole[nth] |= is_shortened(words, &settled[nth], name);
        }
    }
    for name in &names {
        let mut touched: Vec<usize> = name.words.clone().filter_map(|at| owner[at]).map(|nth| nth as usize).collect();
        touched.dedup();
        let goes_on = goes_on(words, &settled, &touched, name);
        let same = |nth: &usize| settled[*nth].words == name.words && settled[*nth].kind() == Some(name.kind);
        if touched.iter().any(same) || touched.iter().any(|&nth| whole[nth] || !yields(&settled[nth], name, goes_on)) {
            continue;
        }
        if touched.is_empty() && name.margin < LEAST_ALONE {
            continue;
        }
        touched.iter().for_each(|&nth| dropped[nth] = true);
        added.push(candidate(words, name));
    }
    for (nth, rule) in settled.iter().enumerate() {
        let tagged = rule.kind().is_some_and(is_tagged);
        let doubt = rule.words.clone().map(|at| tagging.doubts[at]).fold(f32::MAX, f32::min);
        dropped[nth] |= tagged && doubt > most_doubt(rule.rank);
    }
    let kept = settled.into_iter().enumerate().filter(|(nth, _)| !dropped[*nth]).map(|(_, candidate)| candidate);
    let terms = find_terms(words);
    let is_term = |candidate: &Candidate| {
        candidate.words.len() == 1
            && matches!(candidate.kind(), Some(EntityKind::Organization | EntityKind::Person | EntityKind::Place))
            && terms.contains(&words.written(candidate.words.start))
    };
    let mut all: Vec<Candidate> = kept.chain(added).filter(|candidate| !is_term(candidate)).collect();
    all.sort_unstable_by_key(|candidate| candidate.span);
    mend_edges(words, &mut all);
    add_domains(words, &mut all);
    agree(words, &mut all);
    tie_aliases(words, &mut all);
    all
}

/// A name of the tagger as it can be; nothing where it can be none.
fn mend(words: &Words<'_>, name: &Tagged) -> Option<Tagged> {
    let mut name = name.clone();
    // No name goes on past a bracket: what stands inside is another one.
    let bracket = |at: &usize| matches!(words.gap(*at), Gap::Open | Gap::Close);
    let end = (name.words.start + 1..name.words.end).find(bracket).unwrap_or(name.words.end);
    // But for strains, which rules find: `A(H5N1)`.
    if name.kind == EntityKind::Disease && end < name.words.end {
        return None;
    }
    name.words.end = end;
    // `Thứ Ba, 26/05/2020`: the third day of the week, as lines of dates have it.
    let weekday = words.written(name.words.start) == "Thứ";
    // `the Security and Labor Sections of the Embassy`: several units, and none of them by its name.
    let last = name.words.end - 1;
    // `Minister of Agriculture, Livestock and Fisheries`: what he is minister of is no body of that name.
    let portfolio = name.kind == EntityKind::Organization && is_portfolio(words, &name);
    let units = words.is_one_of(last, list!("sections departments divisions offices bureaus units teams"))
        && words.folded(name.words.end) == "of";
    // `NOTE: results include a gain`, `Co. Inc.`, the second letter of `S and P`.
    let is_alone = name.words.len() == 1;
    let heading = is_alone && words.is_one_of(last, list!("note notes table figure nb"));
    let letter = is_alone && words.written(last).len() == 1 && !words.gap_text(last + 1).starts_with('.');
    let is_tail = |at: usize| words.has(at, Roles::COMPANY_TAIL) && words.has(at, Roles::ABBREVIATION);
    let tail = name.words.clone().all(is_tail);
    // `Counsellor (Labour)`, `the Consular and Labour Sections`: what someone or something is for.
    let topic = is_alone
        && name.kind == EntityKind::Organization
        && is_topic(words, last)
        && !words.has(last, Roles::ANY_ORG)
        && (words.gap(last) == Gap::Open && words.has(last.wrapping_sub(1), Roles::POST)
            || words.folded(last + 1) == "and" && is_topic(words, last + 2));
    let post = name.kind == EntityKind::Organization && leads_mission(words, name.words.start);
    (!topic && !post && !weekday && !units && !portfolio && !heading && !letter && !tail).then_some(name)
}

/// Whether a name is only a part of what a minister before it is minister of.
fn is_portfolio(words: &Words<'_>, name: &Tagged) -> bool {
    let mut at = name.words.start;
    let topics = name
        .words
        .clone()
        .all(|at| words.is_lower(at) || !words.has(at, Roles::STATE_HEAD.and(Roles::ORG_HEAD)) || is_topic(words, at));
    while at > 0 && name.words.start - at < 12 && topics {
        let before = at - 1;
        if matches!(words.folded(before), "of" | "for") {
            return before > 0 && words.is_one_of(before - 1, list!("minister ministers secretary state rector"));
        }
        let joined = matches!(words.gap(at), Gap::Space | Gap::Comma);
        if !joined || !(words.folded(before) == "and" || is_topic(words, before)) {
            return false;
        }
        at = before;
    }
    false
}

/// Lengthens a medium or company that is called by its site: `VOV.VN`, `Chess.com`.
fn add_domains(words: &Words<'_>, mentions: &mut Vec<Candidate>) {
    let mut at = 0;
    while at < mentions.len() {
        let end = mentions[at].words.end;
        let domain = mentions[at].kind() == Some(EntityKind::Organization)
            && words.gap_text(end) == "."
            && words.is_one_of(end, list!("com org net vn uz io tv kz ge"));
        let next = mentions.get(at + 1).map(|next| next.words.clone());
        if domain && next.as_ref().is_none_or(|next| next.start > end || next.len() == 1) {
            if next.is_some_and(|next| next.start == end) {
                mentions.remove(at + 1);
            }
            let range = mentions[at].words.start..end + 1;
            let name = Tagged { words: range, kind: EntityKind::Organization, margin: 0.0 };
            let why = mentions[at].why.clone();
            mentions[at] = Candidate { why, ..candidate(words, &name) };
        }
        at += 1;
    }
}

/// How sure the tagger must be of a name where no rule sees anything.
const LEAST_ALONE: f32 = 0.3;

/// Whether a kind is one that the tagger knows.
fn is_tagged(kind: EntityKind) -> bool {
    !matches!(kind, EntityKind::Date | EntityKind::Money | EntityKind::Number)
}

/// How sure the tagger must be of a name that holds one of a rule; measured as above.
const LEAST_TO_LENGTHEN: f32 = 1.5;

/// Whether a name of the tagger leaves out what belongs to a body: whose unit it is, or where a mission sits.
fn is_shortened(words: &Words<'_>, rule: &Candidate, name: &Tagged) -> bool {
    let end = name.words.end;
    let is_body = rule.kind() == Some(EntityKind::Organization) && name.kind == EntityKind::Organization;
    let unit = words.folded(end) == "of"
        && words.folded(end + 1) == "the"
        && (end + 2..rule.words.end)
            .any(|at| words.is_capital(at) && words.has(at, Roles::ANY_ORG) && !words.has(at, Roles::TOPIC));
    let mission = words.folded(end) == "in" && name.words.clone().any(|at| words.has(at, Roles::MISSION_HEAD));
    is_body
        && rule.rank == Rank::Grammar
        && name.words.start == rule.words.start
        && end < rule.words.end
        && (unit || mission)
}

/// Whether a name of the tagger is that of a rule and more, and not the owner's or another's too.
fn goes_on(words: &Words<'_>, settled: &[Candidate], touched: &[usize], name: &Tagged) -> bool {
    let is_like = |nth: &&usize| settled[**nth].kind() == Some(name.kind) && settled[**nth].rank >= Rank::Name;
    let owned = |at: usize| words.gap(at) == Gap::Possessive && !words.has(at - 1, Roles::OWNER);
    // `Emirates Energy Company and Korea Hydro`, `State-run Overseas Services`.
    let apart = |nth: &usize| {
        let rule = &settled[*nth].words;
        let body = |at: usize| words.has(at, Roles::ANY_ORG) && !words.has(at, Roles::TOPIC);
        rule.end < name.words.end && words.folded(rule.end) == "and" && body(rule.end - 1)
            || (name.words.start..rule.start).any(|at| words.is_lower(at) && !words.has(at, Roles::FUNCTION))
    };
    touched.iter().filter(is_like).count() == 1
        && !touched.iter().any(apart)
        && !(name.words.start + 1..name.words.end).any(owned)
}

/// Whether a rule's candidate gives way to a name of the tagger that overlaps it.
fn yields(rule: &Candidate, name: &Tagged, goes_on: bool) -> bool {
    let holds = name.words.start <= rule.words.start && rule.words.end <= name.words.end;
    match rule.kind() {
        // The title of a work names nobody inside.
        None => false,
        Some(kind) if !is_tagged(kind) => holds && name.words.len() > rule.words.len(),
        // The same name and more of it: `Ministry of Hajj` and `Ministry of Hajj and Umrah`.
        Some(kind) if holds && kind == name.kind && goes_on => {
            name.margin >= least_margin(rule.rank).min(LEAST_TO_LENGTHEN)
        }
        // `Symposium on Support for Workers`: the word for a meeting says what the same words name.
        Some(EntityKind::Event) if rule.words == name.words => name.margin >= 2.0 * least_margin(rule.rank),
        Some(_) => name.margin >= least_margin(rule.rank),
    }
}

/// How sure the tagger must be to overrule a rule; measured on our own texts, by taggers that had not seen them.
const fn least_margin(rank: Rank) -> f32 {
    match rank {
        Rank::Guess | Rank::Word => 0.0,
        Rank::Name | Rank::Grammar => 3.0,
        Rank::Pattern => f32::MAX,
    }
}

/// How sure the tagger may be that there is nothing where a rule's candidate still stays; measured as above.
const fn most_doubt(rank: Rank) -> f32 {
    match rank {
        Rank::Guess => 0.0,
        Rank::Word => 1.0,
        Rank::Name | Rank::Grammar => 3.0,
        Rank::Pattern => f32::MAX,
    }
}

/// A name of the tagger as a candidate.
#[inline(never)]
pub(super) fn candidate(words: &Words<'_>, name: &Tagged) -> Candidate {
    let range = name.words.clone();
    let entry = words
        .hit(range.start)
        .filter(|hit| hit.end == range.end && lexicon().entry(hit.entry).kind == name.kind)
        .map(|hit| hit.entry);
    let target = match (entry, name.kind) {
        (Some(entry), _) => Target::Entry(entry),
        (None, EntityKind::Person) => Target::Person,
        (None, EntityKind::Organization) => Target::Organization(read_tagged(words, range.clone())),
        (None, kind @ (EntityKind::Place | EntityKind::Event)) => Target::Named(kind),
        (None, kind) => Target::Fixed(kind, slugify(words.span(range.clone()).of(words.text))),
    };
    let mut span = words.span(range.clone());
    // The stop of `Ltd.` is part of the name.
    let abbreviated = words.has(range.end - 1, Roles::COMPANY_TAIL) && words.has(range.end - 1, Roles::ABBREVIATION);
    if name.kind == EntityKind::Organization && abbreviated && words.gap_text(range.end).starts_with('.') {
        span.end += 1;
    }
    Candidate {
        span,
        words: range,
        target,
        rank: Rank::Name,
        why: Why::Tagger((name.margin * 10.0).clamp(0.0, f32::from(u16::MAX)) as u16),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::ops::Range;

    /// What stays of a name that the tagger has over these words of a text.
    fn mended(text: &str, range: std::ops::Range<usize>) -> Option<std::ops::Range<usize>> {
        let name = Tagged { words: range, kind: EntityKind::Organization, margin: 1.0 };
        mend(&Words::read(text), &name).map(|name| name.words)
    }

    #[test]
    fn a_rule_yields_to_a_longer_name_sooner_and_to_a_part_of_a_unit_never() {
        let name = |words: Range<usize>, margin| Tagged { words, kind: EntityKind::Organization, margin };
        for (text, rules, tagged, margin, expected) in [
            ("Ministry of Hajj and Umrah", &[(0, 3)][..], 0..5, 2.0, true),
            ("Ministry of Hajj and Umrah", &[(0, 3)][..], 0..5, 1.0, false),
            ("Ministry of Labour, the Refugee Service", &[(0, 3), (4, 6)][..], 0..6, 2.0, false),
            ("Emirates Company and Korea Hydro", &[(0, 2)][..], 0..5, 2.0, false),
            ("State-run Overseas Bank", &[(2, 4)][..], 0..4, 2.0, false),
            ("Ministry of Hajj and Umrah", &[(0, 5)][..], 0..3, 2.0, false),
            ("Ministry of Hajj and Umrah", &[(0, 5)][..], 0..3, 4.0, true),
            ("Bureau of Trade of the Ministry of Labour", &[(0, 8)][..], 0..3, 4.0, false),
            ("Embassy of Peru in Japan", &[(0, 5)][..], 0..3, 4.0, false),
        ] {
            let words = Words::read(text);
            let grammar =
                |&(start, end)| Candidate { rank: Rank::Grammar, ..candidate(&words, &name(start..end, 0.0)) };
            let rules: Vec<Candidate> = rules.iter().map(grammar).collect();
            let (tagged, touched) = (name(tagged, margin), (0..rules.len()).collect::<Vec<_>>());
            let goes_on = goes_on(&words, &rules, &touched, &tagged);
            let gives_way = |rule| !is_shortened(&words, rule, &tagged) && yields(rule, &tagged, goes_on);
            let found = rules.iter().all(gives_way);
            assert_eq!(found, expected, "{text}");
        }
    }

    #[test]
    fn what_a_rule_reads_as_an_event_is_an_organization_only_where_the_tagger_is_very_sure() {
        let words = Words::read("Symposium on Support for Workers");
        let tagged = |kind, end, margin| Tagged { words: 0..end, kind, margin };
        let event = Candidate { rank: Rank::Grammar, ..candidate(&words, &tagged(EntityKind::Event, 5, 0.0)) };
        for (end, margin, expected) in [(5, 4.0, false), (5, 7.0, true), (1, 4.0, true), (1, 2.0, false)] {
            let found = yields(&event, &tagged(EntityKind::Organization, end, margin), false);
            assert_eq!(found, expected, "{end} words, {margin}");
        }
    }

    #[test]
    fn a_name_of_the_tagger_is_cut_at_a_bracket_and_left_out_where_it_is_none() {
        for (text, range, expected) in [
            ("overseas Vietnamese (OVs) living", 1..3, Some(1..2)),
            ("Thứ Ba, 26/05/2020", 0..2, None),
            ("the Security and Labor Sections of the Embassy", 1..5, None),
            ("the Labor Section of the Embassy", 1..3, Some(1..3)),
            ("NOTE: results include gains", 0..1, None),
            ("Merrill and Co. Inc. said", 2..4, None),
            ("Merrill Co. said", 0..2, Some(0..2)),
            ("rated by S and P alone", 4..5, None),
            ("asked D. and left", 1..2, Some(1..2)),
            ("Counsellor (Labour) Alam", 1..2, None),
            ("the Head of Mission of the German Embassy", 3..8, None),
        ] {
            assert_eq!(mended(text, range), expected, "{text}");
        }
    }
}
