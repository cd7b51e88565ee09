//! The lexicon: names that are known beforehand, and the roles that words play in names.

mod countries;
mod diseases;
mod gazetteer;
mod groups;
mod known;
mod list;
mod names;
mod organizations;
mod places;
mod roles;
mod vocabulary;

use std::sync::OnceLock;

use super::kind::EntityKind;
use super::mention::Coordinates;
use super::table::Table;
use crate::text::{fold, slugify, tokenize};

pub(super) use list::{List, list};
pub(super) use roles::Roles;
pub(super) use vocabulary::{Known, roles_of, vocabulary};

/// An entity of the lexicon: its place in the lexicon's list.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(super) struct EntryId(u16);

impl EntryId {
    /// The id as a number, for tables.
    pub(super) const fn number(self) -> u32 {
        self.0 as u32
    }

    /// The id with a [`number`](Self::number).
    pub(super) const fn from_number(number: u32) -> Self {
        Self(number as u16)
    }
}

/// An entity that is known beforehand.
#[derive(Debug)]
pub(super) struct Entry {
    /// The name for readers.
    pub(super) label: &'static str,
    /// The name in addresses, unique among entries of the kind.
    pub(super) slug: String,
    /// What it is.
    pub(super) kind: EntityKind,
    /// The country that it is, that its people come from, or in which it lies.
    pub(super) country: Option<EntryId>,
    /// Where it lies, where the lexicon knows that.
    pub(super) coordinates: Option<Coordinates>,
    /// Its item in Wikidata, where that is sure.
    pub(super) identifier: Option<&'static str>,
}

/// The names of the lexicon, ready to be looked up.
#[derive(Default)]
pub(super) struct Lexicon {
    entries: Vec<Entry>,
    names: Vec<Name>,
    /// Folded words joined by single spaces, to a place among the names.
    by_name: Table,
    /// A folded word, to the number of words of the longest name that it starts.
    longest: Table,
    /// The kind's name and the slug, to an entry.
    by_slug: Table,
}

/// A name as the lexicon has it.
#[derive(Clone, Copy, Debug)]
pub(super) struct Name {
    pub(super) entry: EntryId,
    /// The name as written in the lexicon.
    pub(super) written: &'static str,
    /// Whether only this way of writing it counts: `US` is not `us`.
    pub(super) exact: bool,
}

/// The one lexicon, built when first asked for.
pub(super) fn lexicon() -> &'static Lexicon {
    static LEXICON: OnceLock<Lexicon> = OnceLock::new();
    LEXICON.get_or_init(Lexicon::build)
}

impl Lexicon {
    /// The entry with this id.
    pub(super) fn entry(&self, id: EntryId) -> &Entry {
        &self.entries[usize::from(id.0)]
    }

    /// The entry that is called so, by folded words joined by single spaces.
    pub(super) fn named(&self, folded: &str) -> Option<Name> {
        self.by_name.get(folded).map(|at| self.names[at as usize])
    }

    /// The name with this hash, for folded words that do not stand together.
    pub(super) fn named_hashed(&self, hash: u32, is_wanted: impl Fn(&str) -> bool) -> Option<Name> {
        self.by_name.get_hashed(hash, is_wanted).map(|at| self.names[at as usize])
    }

    /// The entry of a kind with this slug.
    pub(super) fn with_slug(&self, kind: EntityKind, slug: &str) -> Option<EntryId> {
        self.by_slug.get(&slug_key(kind, slug)).map(|id| EntryId(id as u16))
    }

    fn build() -> Self {
        let mut lexicon = Self::default();
        lexicon.add_countries();
        lexicon.add_places();
        for rows in groups::LISTS {
            for row in rows.lines() {
                lexicon.add_row(row, EntityKind::Group, None);
            }
        }
        for row in organizations::ORGANIZATIONS.lines() {
            let (names, country) = row.split_once('@').unwrap_or((row, ""));
            let country = lexicon.with_slug(EntityKind::Place, &slugify(country));
            lexicon.add_row(names, EntityKind::Organization, country);
        }
        for (rows, kind) in [
            (known::EVENTS, EntityKind::Event),
            (known::AGREEMENTS, EntityKind::Agreement),
            (diseases::DISEASES, EntityKind::Disease),
        ] {
            for row in rows.lines() {
                lexicon.add_row(row, kind, None);
            }
        }
        for row in gazetteer::rows() {
            if let Some(id) = lexicon.with_slug(row.kind, row.slug) {
                let entry = &mut lexicon.entries[usize::from(id.0)];
                (entry.coordinates, entry.identifier) = (row.coordinates, row.identifier);
            }
        }
        lexicon
    }

    fn add_countries(&mut self) {
        for row in countries::COUNTRIES.lines() {
            let mut fields = row.split('|');
            let Some(country) = fields.next().and_then(|names| self.add_row(names, EntityKind::Place, None)) else {
                continue;
            };
            self.entries[usize::from(country.0)].country = Some(country);
            if let Some(people) = fields.next() {
                self.add_row(people, EntityKind::Group, Some(country));
            }
            if let Some(capital) = fields.next() {
                self.add_row(capital, EntityKind::Place, Some(country));
            }
        }
    }

    fn add_places(&mut self) {
        for (country, places) in places::PLACES.lines().filter_map(|row| row.split_once(": ")) {
            let country = self.with_slug(EntityKind::Place, &slugify(country));
            for place in places.split("; ") {
                let mut names = place.split('=');
                let Some(label) = names.next() else { continue };
                let id = self.add_entry(label, EntityKind::Place, country);
                self.add_name(label, id, false);
                for name in names {
                    self.add_name(name, id, false);
                }
            }
        }
    }

    /// Adds `label,name,=EXACT` or `label:name,name`; nothing for an empty row.
    fn add_row(&mut self, row: &'static str, kind: EntityKind, country: Option<EntryId>) -> Option<EntryId> {
        let (label, names) = match row.split_once(':') {
            Some(parts) => parts,
            None => (row.split(',').next().unwrap_or_default().trim_start_matches('='), row),
        };
        if label.is_empty() {
            return None;
        }
        let id = self.add_entry(label, kind, country);
        for name in names.split(',') {
            match name.strip_prefix('=') {
                Some(name) => self.add_name(name, id, true),
                None => self.add_name(name, id, false),
            }
        }
        Some(id)
    }

    fn add_entry(&mut self, label: &'static str, kind: EntityKind, country: Option<EntryId>) -> EntryId {
        let slug = slugify(label);
        let known = self.with_slug(kind, &slug);
        known.unwrap_or_else(|| {
            let id = EntryId(self.entries.len() as u16);
            self.by_slug.set(&slug_key(kind, &slug), id.0.into());
            self.entries.push(Entry { label, slug, kind, country, coordinates: None, identifier: None });
            id
        })
    }

    fn add_name(&mut self, written: &'static str, entry: EntryId, exact: bool) {
        let key = name_key(written);
        // `Germans`, `Americans`: the plural that English makes of most names of peoples.
        let takes_s = self.entry(entry).kind == EntityKind::Group
            && !(key.ends_with('s') || ["sh", "ch", "ese"].iter().any(|tail| key.ends_with(tail)));
        if takes_s && !exact {
            self.add_key(format!("{key}s"), Name { entry, written, exact });
        }
        self.add_key(key, Name { entry, written, exact });
    }

    /// The first entry to claim a name keeps it.
    fn add_key(&mut self, key: String, name: Name) {
        let (first, n_words) = (key.split(' ').next().unwrap_or_default(), key.split(' ').count());
        let longest = self.longest.get(first).unwrap_or(0).max(n_words as u32);
        self.longest.set(first, longest);
        let next = self.names.len() as u32;
        if self.by_name.get_or_set(&key, next) == next {
            self.names.push(name);
        }
    }
}

fn slug_key(kind: EntityKind, slug: &str) -> String {
    [kind.name(), " ", slug].concat()
}

/// The name and the people of each country that has both.
pub(super) fn country_names() -> &'static [[&'static str; 2]] {
    static NAMES: OnceLock<Vec<[&'static str; 2]>> = OnceLock::new();
    let first = |field: &'static str| field.split([',', ':']).next().unwrap_or_default();
    NAMES.get_or_init(|| {
        let rows = countries::COUNTRIES.lines().filter_map(|row| row.split_once('|'));
        rows.map(|(names, rest)| [first(names), first(rest.split('|').next().unwrap_or_default())])
            .filter(|[name, people]| !name.is_empty() && !people.is_empty() && !people.starts_with('='))
            .collect()
    })
}

/// Whether a folded word is in a short list, written with single spaces: for lists that only one rule needs.
///
/// Lists as text rather than patterns of a `match`: the page carries their letters and no code for each of them.
pub(super) fn is_one_of(word: &str, list: &str) -> bool {
    place_in(word, list).is_some()
}

/// The place of a folded word in a short list.
pub(super) fn place_in(word: &str, list: &str) -> Option<usize> {
    // By bytes: lists are short, and this is asked of every capitalised word several times.
    list.as_bytes().split(|&byte| byte == b' ').position(|listed| listed == word.as_bytes())
}

/// Folded words joined by single spaces; a possessive `s` is dropped, dots inside `U.S.` as well.
fn name_key(name: &str) -> String {
    let dotted = name.replace('.', "");
    let words: Vec<String> = tokenize(&dotted).map(|token| fold(token.span.of(&dotted))).collect();
    let mut key = String::new();
    for (at, word) in words.iter().enumerate() {
        if word == "s" && at > 0 {
            continue;
        }
        if !key.is_empty() {
            key.push(' ');
        }
        key.push_str(word);
    }
    key
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_name_of_an_entry_leads_to_it() {
        for (name, slug) in [
            ("viet nam", "vietnam"),
            ("vietnamese", "vietnamese"),
            ("germans", "german"),
            ("us", "united-states"),
            ("ha noi", "hanoi"),
            ("covid 19", "covid-19"),
            ("lao people democratic republic", "laos"),
        ] {
            let found = lexicon().named(name).map(|name| lexicon().entry(name.entry).slug.as_str());
            assert_eq!(found, Some(slug), "{name}");
        }
    }

    #[test]
    fn a_people_a_capital_and_a_city_know_their_country() {
        for name in ["japanese", "tokyo", "osaka", "japan", "jica"] {
            let country = lexicon().named(name).and_then(|name| lexicon().entry(name.entry).country);
            assert_eq!(country.map(|id| lexicon().entry(id).slug.as_str()), Some("japan"), "{name}");
        }
    }
}
