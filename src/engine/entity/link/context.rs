//! Which countries a text, a sentence, a place in it is about.

use crate::entity::candidate::{Candidate, Target};
use crate::entity::kind::EntityKind;
use crate::entity::lexicon::{EntryId, Roles, lexicon};
use crate::entity::persons::is_vietnamese;
use crate::entity::table::sort_by_keys;
use crate::entity::words::{Gap, Words};

/// The countries that a text names, and where.
pub(super) struct Context {
    named: Vec<Named>,
    /// Most often named first.
    by_count: Vec<EntryId>,
}

/// A place in a text that brings a country to mind.
struct Named {
    /// The first word.
    at: usize,
    sentence: u32,
    country: EntryId,
    /// Whether the text says the country, its people or a city; a person's name only hints at it.
    said: bool,
}

impl Context {
    /// Reads the countries off the settled mentions.
    pub(super) fn read(words: &Words<'_>, mentions: &[Candidate]) -> Self {
        let mut named = Vec::new();
        let mut counts: Vec<(EntryId, u64)> = Vec::new();
        for candidate in mentions {
            let country = match &candidate.target {
                Target::Entry(id) if matches!(candidate.kind(), Some(EntityKind::Place | EntityKind::Group)) => {
                    lexicon().entry(*id).country
                }
                Target::Entry(id) => lexicon().entry(*id).country,
                Target::Organization(parts) => parts.owner,
                Target::Person => country_of_name(words, candidate),
                _ => None,
            };
            let Some(country) = country else { continue };
            let sentence = words.get(candidate.words.start).map_or(0, |word| word.sentence);
            // An agency acts abroad as well, so it says nothing of the bodies beside it.
            let said = matches!(candidate.kind(), Some(EntityKind::Place | EntityKind::Group));
            if said || matches!(candidate.target, Target::Person) {
                named.push(Named { at: candidate.words.start, sentence, country, said });
            }
            match counts.iter_mut().find(|(counted, _)| *counted == country) {
                Some((_, n_mentions)) => *n_mentions += 1,
                None => counts.push((country, 1)),
            }
        }
        let mut order: Vec<(u64, u32)> = Vec::with_capacity(counts.len());
        for (country, n_mentions) in counts {
            order.push((u64::MAX - n_mentions, country.number()));
        }
        sort_by_keys(&mut order);
        let by_count = order.into_iter().map(|(_, country)| EntryId::from_number(country)).collect();
        Self { named, by_count }
    }

    /// The country named most, or the most named one that is not `other`.
    pub(super) fn main_country(&self, other: Option<EntryId>) -> Option<EntryId> {
        self.by_count.iter().copied().find(|&country| Some(country) != other)
    }

    /// The two countries named most, in the order of their slugs.
    pub(super) fn main_pair(&self) -> Option<(EntryId, EntryId)> {
        let (&a, &b) = (self.by_count.first()?, self.by_count.get(1)?);
        let slug = |id: EntryId| &lexicon().entry(id).slug;
        Some(if slug(a) <= slug(b) { (a, b) } else { (b, a) })
    }

    /// The country named nearest before a word in its sentence, else nearest after it.
    pub(super) fn in_sentence(&self, words: &Words<'_>, at: usize) -> Option<EntryId> {
        let sentence = words.get(at)?.sentence;
        let first = self.named.partition_point(|named| named.sentence < sentence);
        let here = || self.named[first..].iter().take_while(|named| named.sentence == sentence);
        let nearest = |said: bool| {
            let of_sort = || here().filter(|named| named.said == said);
            let before = of_sort().take_while(|named| named.at < at).last();
            before.or_else(|| of_sort().find(|named| named.at > at))
        };
        nearest(true).or_else(|| nearest(false)).map(|named| named.country)
    }

    /// The country whose possessive stands right before a word: `Japan's Foreign Ministry`.
    pub(super) fn possessor(words: &Words<'_>, at: usize) -> Option<EntryId> {
        if words.gap(at) != Gap::Possessive {
            return None;
        }
        (at.saturating_sub(4)..at).find_map(|start| {
            let hit = words.hit(start).filter(|hit| hit.end == at)?;
            lexicon().entry(hit.entry).country
        })
    }

    /// The country of the place in which a body is said to be: `the Ministry of Foreign Affairs in Seoul`.
    pub(super) fn located(words: &Words<'_>, end: usize) -> Option<EntryId> {
        let hit = words.hit(end + 1).filter(|_| words.folded(end) == "in" && words.gap(end) == Gap::Space)?;
        let entry = lexicon().entry(hit.entry);
        entry.country.filter(|_| entry.kind == EntityKind::Place)
    }
}

/// The country whose names are spelled so: a text full of Vietnamese names is about Vietnam.
fn country_of_name(words: &Words<'_>, candidate: &Candidate) -> Option<EntryId> {
    let range = candidate.words.clone();
    let first = range.start;
    let slug = if words.has(first, Roles::VIETNAMESE)
        && range.clone().all(|at| is_vietnamese(words.folded(at)))
        && range.len() >= 2
    {
        "vietnam"
    } else if range.len() == 2
        && range.clone().all(|at| words.has(at, Roles::JAPANESE_FAMILY.and(Roles::JAPANESE_GIVEN)))
    {
        "japan"
    } else if words.has(first, Roles::KOREAN) && range.len() == 3 && words.gap(first + 2) == Gap::Hyphen {
        "south-korea"
    } else {
        return None;
    };
    lexicon().with_slug(EntityKind::Place, slug)
}
