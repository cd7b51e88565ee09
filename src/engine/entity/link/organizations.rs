//! Which organization a mention means: whose ministry, which embassy, the long form of a short one.

use super::context::Context;
use crate::entity::candidate::{Candidate, OrgClass, OrgParts, Target};
use crate::entity::kind::EntityKind;
use crate::entity::lexicon::{Entry, EntryId, is_one_of, lexicon};
use crate::entity::mention::Why;
use crate::entity::table::{Table, join_sorted, sort_by_keys};
use crate::entity::words::{Gap, Shape, Words};
use crate::text::slugify;

/// The slug of every organization of a text and the country that it seems to belong to, by its place among the mentions;
/// empty for mentions of another kind.
pub(super) fn link_organizations(
    words: &Words<'_>,
    mentions: &[Candidate],
    context: &Context,
) -> (Vec<String>, Vec<Option<EntryId>>) {
    let orgs: Vec<(usize, &Candidate, &OrgParts)> = mentions
        .iter()
        .enumerate()
        .filter_map(|(at, candidate)| match &candidate.target {
            Target::Organization(parts) => Some((at, candidate, parts)),
            _ => None,
        })
        .collect();
    let known = Known::read(words, &orgs);
    let mut slugs = vec![String::new(); mentions.len()];
    let mut owners: Vec<Option<EntryId>> = Vec::with_capacity(orgs.len());
    for (nth, &(_, candidate, parts)) in orgs.iter().enumerate() {
        owners.push(find_owner(words, &orgs, &owners, nth, candidate, parts, &known, context));
    }
    // An acronym means what it was defined as, whatever its own sentence is about: to the mention that did.
    let mut defined = Table::default();
    for (nth, &(at, candidate, parts)) in
        orgs.iter().enumerate().filter(|(_, (.., parts))| parts.class != OrgClass::Short)
    {
        let is_acronym = matches!(candidate.why, Why::ShortFor(_));
        let long = defined.get(&parts.core).filter(|_| is_acronym);
        slugs[at] = match long {
            Some(long) => slugs[long as usize].clone(),
            None => known.slug(words, candidate, parts, owners[nth], context),
        };
        if long.is_none() {
            defined.set(&parts.core, at as u32);
        }
    }
    // What stands for a longer name of the text is what that name is, with its country.
    for &(at, candidate, parts) in orgs.iter().filter(|(.., parts)| parts.class == OrgClass::Own) {
        let full = known.full_core(words, candidate, parts);
        if full != parts.core && slugs[at] == slugify(&full) {
            slugs[at] = defined.get(&full).map_or(slugs[at].clone(), |long| slugs[long as usize].clone());
        }
    }
    for &(at, _, parts) in orgs.iter().filter(|(.., parts)| parts.class == OrgClass::Short) {
        slugs[at] = find_antecedent(&orgs, &slugs, at, parts).unwrap_or_else(|| default_short(parts, context));
    }
    let mut countries = vec![None; mentions.len()];
    orgs.iter().zip(owners).for_each(|(&(at, ..), owner)| countries[at] = owner);
    (slugs, countries)
}

/// What the names of a text say for all of its mentions.
#[derive(Default)]
struct Known {
    /// A core, to the number of the owner that mentions of it state; to `SEVERAL` if they do not agree.
    owner_by_core: Table,
    /// A core and the number of its owner, to the number of the host that a mention states.
    host_by_owner: Table,
    /// The words of a unit in alphabetical order, to the place of the core as first written.
    units: Table,
    /// Cores of several words.
    cores: Vec<String>,
    /// Places of those that short names may stand for, longest first.
    longest: Vec<u32>,
    /// What one of those ends with after a space, to the number of the longest that does among `longest`.
    by_end: Table,
    /// The same for what they start with.
    by_start: Table,
}

const SEVERAL: u32 = u32::MAX;

impl Known {
    fn read(words: &Words<'_>, orgs: &[(usize, &Candidate, &OrgParts)]) -> Self {
        let mut known = Self::default();
        for &(_, candidate, parts) in orgs {
            let owner = parts.owner.or_else(|| Context::possessor(words, candidate.words.start));
            if let Some(owner) = owner {
                let number = owner.number();
                if known.owner_by_core.get_or_set(&parts.core, number) != number {
                    known.owner_by_core.set(&parts.core, SEVERAL);
                }
                if let Some(host) = parts.host {
                    known.host_by_owner.get_or_set(&host_key(parts, owner), host.number());
                }
            }
            let next = known.cores.len() as u32;
            if known.units.get_or_set(&unit_key(parts), next) == next {
                known.cores.push(parts.core.clone());
            }
        }
        known.longest = known.order_cores(orgs);
        for (nth, &place) in known.longest.iter().enumerate() {
            let core = &known.cores[place as usize];
            for (space, _) in core.match_indices(' ') {
                known.by_end.get_or_set(&core[space + 1..], nth as u32);
                known.by_start.get_or_set(&core[..space], nth as u32);
            }
        }
        known
    }

    fn order_cores(&self, orgs: &[(usize, &Candidate, &OrgParts)]) -> Vec<u32> {
        const MOST_COMPARED: usize = 200;
        let mut keyed: Vec<(u64, u32)> = Vec::new();
        for (.., parts) in orgs.iter().filter(|(.., parts)| matches!(parts.class, OrgClass::Own | OrgClass::State)) {
            let place = self.units.get(&unit_key(parts)).filter(|_| parts.core.contains(' '));
            keyed.extend(place.map(|place| (u64::MAX - self.cores[place as usize].len() as u64, place)));
        }
        sort_by_keys(&mut keyed);
        keyed.dedup();
        keyed.into_iter().take(MOST_COMPARED).map(|(_, place)| place).collect()
    }

    fn longer_core(&self, nth: u32) -> &String {
        &self.cores[self.longest[nth as usize] as usize]
    }

    fn slug(
        &self,
        words: &Words<'_>,
        candidate: &Candidate,
        parts: &OrgParts,
        owner: Option<EntryId>,
        context: &Context,
    ) -> String {
        // `Korea International Cooperation Agency`: the grammar reads it, the lexicon knows it.
        if let Some(entry) = known_body(words, candidate) {
            return entry.slug.clone();
        }
        let country = |id: Option<EntryId>| id.map(|id| format!("-{}", lexicon().entry(id).slug)).unwrap_or_default();
        match parts.class {
            OrgClass::Government => format!("government{}", country(owner)),
            OrgClass::Mission => {
                let host = parts
                    .host
                    .or_else(|| self.host_by_owner.get(&host_key(parts, owner?)).map(EntryId::from_number))
                    .or_else(|| context.main_country(owner));
                format!("{}{}{}", slugify(&parts.core), country(owner), country(host))
            }
            OrgClass::State | OrgClass::Short => {
                let core = self.units.get(&unit_key(parts)).map_or(&parts.core, |place| &self.cores[place as usize]);
                // A body of a city, named in full elsewhere: `People's Committee` of `Hanoi People's Committee`.
                if let Some(longest) = self.by_end.get(core).filter(|_| parts.owner.is_none()) {
                    return slugify(self.longer_core(longest));
                }
                let parent = parts.parent.as_ref().map(|parent| format!("-{}", slugify(parent))).unwrap_or_default();
                format!("{}{parent}{}", slugify(&with_of(core)), country(owner))
            }
            OrgClass::Own => slugify(&self.full_core(words, candidate, parts)),
        }
    }

    /// The core of the full name that a short one stands for: one that it starts or ends, or whose acronym it nearly is.
    fn full_core(&self, words: &Words<'_>, candidate: &Candidate, parts: &OrgParts) -> String {
        let core = &parts.core;
        let starts = self.by_start.get(core).filter(|_| core.contains(' '));
        if let Some(longest) = self.by_end.get(core).into_iter().chain(starts).min() {
            return self.longer_core(longest).clone();
        }
        let first = candidate.words.start;
        let acronym = words
            .get(first)
            .filter(|word| word.shape == Shape::Upper && word.folded.len() >= 3 && candidate.words.len() <= 2);
        let longer = || self.longest.iter().map(|&place| &self.cores[place as usize]);
        let near = acronym.and_then(|_| longer().find(|long| is_near_acronym(words.folded(first), long)));
        near.cloned().unwrap_or_else(|| core.clone())
    }
}

/// The lexicon's entry for an organization, also with its country before it: `U.S. Environmental Protection Agency`.
fn known_body(words: &Words<'_>, candidate: &Candidate) -> Option<&'static Entry> {
    if matches!(candidate.why, Why::ShortFor(_)) {
        return None;
    }
    let range = candidate.words.clone();
    let named = |start: usize| {
        let entry = lexicon().entry(lexicon().named(&words.key(start..range.end))?.entry);
        (entry.kind == EntityKind::Organization).then_some(entry)
    };
    named(range.start).or_else(|| {
        let hit = words.hit(range.start).filter(|hit| hit.end + 1 < range.end)?;
        let country = lexicon().entry(hit.entry).country?;
        named(hit.end).filter(|entry| entry.country == Some(country))
    })
}

/// Departments, bureaus and divisions are one noun in translation, and the order of their topics varies with it.
fn unit_key(parts: &OrgParts) -> String {
    let unit = |word| match word {
        "department" | "bureau" | "division" | "section" | "directorate" => "unit",
        _ => word,
    };
    join_sorted(&parts.core.split(' ').map(unit).collect::<Vec<_>>())
}

fn host_key(parts: &OrgParts, owner: EntryId) -> String {
    format!("{} {}", parts.core, owner.number())
}

/// `IWH` for `International University of Health and Welfare`: the letters are among its initials, all but one at most,
/// and the first is the same. `INM` for `National Institute of Migration`: the letters are the initials in the order of
/// another language.
fn is_near_acronym(acronym: &str, core: &str) -> bool {
    let mut initials: Vec<char> = core.split(' ').filter_map(|word| word.chars().next()).collect();
    let (n_letters, n_initials) = (acronym.chars().count(), initials.len());
    let starts_same = acronym.chars().next() == initials.first().copied();
    let within = acronym.chars().all(|letter| {
        let found = initials.iter().position(|&initial| initial == letter);
        found.map(|at| initials.swap_remove(at)).is_some()
    });
    let n_left = n_initials - n_letters.min(n_initials);
    within && (starts_same && n_left <= 1 || n_letters >= 3 && n_left == 0)
}

#[expect(clippy::too_many_arguments, reason = "every argument is one piece of context")]
fn find_owner(
    words: &Words<'_>,
    orgs: &[(usize, &Candidate, &OrgParts)],
    owners: &[Option<EntryId>],
    nth: usize,
    candidate: &Candidate,
    parts: &OrgParts,
    known: &Known,
    context: &Context,
) -> Option<EntryId> {
    let needs = matches!(parts.class, OrgClass::State | OrgClass::Mission | OrgClass::Government);
    if parts.owner.is_some() || !needs {
        return parts.owner;
    }
    let start = candidate.words.start;
    Context::possessor(words, start)
        .or_else(|| Context::located(words, candidate.words.end))
        .or_else(|| owner_of_list_tail(words, orgs, nth))
        .or_else(|| {
            let before = nth.checked_sub(1)?;
            is_listed(words, orgs[before].1, candidate).then(|| owners[before]).flatten()
        })
        .or_else(|| known.owner_by_core.get(&parts.core).filter(|&owner| owner != SEVERAL).map(EntryId::from_number))
        .or_else(|| if parts.class == OrgClass::Mission { context.main_country(parts.host) } else { None })
        .or_else(|| context.in_sentence(words, start))
        .or_else(|| context.main_country(None))
}

/// `the Ministry of A, the Ministry of B, and the Ministry of C of Japan`: the country at the end owns them all.
fn owner_of_list_tail(words: &Words<'_>, orgs: &[(usize, &Candidate, &OrgParts)], nth: usize) -> Option<EntryId> {
    let mut at = nth;
    while at + 1 < orgs.len() && at < nth + 8 && is_listed(words, orgs[at].1, orgs[at + 1].1) {
        at += 1;
        let (_, candidate, parts) = orgs[at];
        let ends_with_country = parts.owner.is_some() && words.hit(candidate.words.end - 1).is_some();
        if ends_with_country
            && words.folded(candidate.words.end.saturating_sub(2)) == "of"
            && parts.class != OrgClass::Mission
        {
            return parts.owner;
        }
        if parts.owner.is_some() {
            return None;
        }
    }
    None
}

/// Whether only commas, `and` and `the` stand between two mentions.
fn is_listed(words: &Words<'_>, a: &Candidate, b: &Candidate) -> bool {
    let between = a.words.end..b.words.start;
    between.len() <= 3
        && between.clone().all(|at| matches!(words.folded(at), "and" | "the" | "of" | "with"))
        && (a.words.end..=b.words.start).all(|at| matches!(words.gap(at), Gap::Space | Gap::Comma))
}

/// The organization that a short form means: the last before it with its noun, else the first after.
fn find_antecedent(
    orgs: &[(usize, &Candidate, &OrgParts)],
    slugs: &[String],
    at: usize,
    short: &OrgParts,
) -> Option<String> {
    let fits =
        |parts: &OrgParts| parts.class != OrgClass::Short && parts.core.split(' ').any(|word| word == short.core);
    let position = orgs.partition_point(|&(other, ..)| other < at);
    let before = orgs[..position].iter().rev().take(60).find(|(.., parts)| fits(parts));
    // A party or government without one is that of the country; other short forms may stand before the full name.
    let by_country = is_one_of(&short.core, "party government parliament congress senate");
    let after = || orgs[position..].iter().take(60).find(|(.., parts)| fits(parts) && !by_country);
    let found = before.or_else(after)?;
    slugs.get(found.0).cloned()
}

/// Where the text has no longer form: the government, parliament or party of the country that the text is about.
fn default_short(parts: &OrgParts, context: &Context) -> String {
    let Some(country) = context.main_country(None).map(|id| lexicon().entry(id).slug.as_str()) else {
        return parts.core.clone();
    };
    match (parts.core.as_str(), country) {
        ("party", "vietnam") => "communist-party-of-vietnam".to_owned(),
        ("party", "china") => "communist-party-of-china".to_owned(),
        ("embassy", _) => match context.main_pair() {
            Some(_) => format!("embassy-{country}"),
            None => "embassy".to_owned(),
        },
        (core, _) => format!("{core}-{country}"),
    }
}

fn with_of(core: &str) -> String {
    match core.split_once(' ') {
        Some((head @ ("ministry" | "department"), topic)) => format!("{head} of {topic}"),
        _ => core.to_owned(),
    }
}

#[cfg(test)]
mod tests {
    use super::is_near_acronym;

    #[test]
    fn an_acronym_has_the_initials_in_the_order_of_some_language() {
        for (acronym, core, is_near) in [
            ("iwh", "international university health welfare", true),
            ("iuhw", "international university health welfare", true),
            ("inm", "national institute migration", true),
            ("nim", "national institute migration", true),
            ("in", "national institute migration", false),
            ("xnm", "national institute migration", false),
        ] {
            assert_eq!(is_near_acronym(acronym, core), is_near, "{acronym} {core}");
        }
    }
}
