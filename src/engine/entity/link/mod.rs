//! Links mentions to entities: within a text by what it says, across texts by slug.

mod context;
mod organizations;
mod persons;
mod same_name;

use super::candidate::{Candidate, Target};
use super::kind::EntityKind;
use super::lexicon::{EntryId, Roles, lexicon, roles_of};
use super::mention::{Annotations, Entity, EntityId, Mention};
use super::propagate::tidy;
use super::table::{Table, sort_by_keys};
use super::words::Words;
use crate::text::slugify;
use context::Context;

/// Gives every settled mention of every text its entity.
pub(super) fn link_mentions(readings: Vec<(Words<'_>, Vec<Candidate>)>) -> Annotations {
    let persons = persons::link_persons(&readings);
    let mut registry = Registry::default();
    let mut mentions = Vec::with_capacity(readings.len());
    for (text, (words, candidates)) in readings.into_iter().enumerate() {
        let context = Context::read(&words, &candidates);
        let (organizations, owners) = organizations::link_organizations(&words, &candidates, &context);
        let titles = link_events(&words, &candidates);
        let mut linked = Vec::with_capacity(candidates.len());
        for (at, candidate) in candidates.into_iter().enumerate() {
            let Some(kind) = candidate.kind() else { continue };
            let surface = tidy(candidate.span.of(words.text));
            let (slug, label) = match &candidate.target {
                Target::Entry(id) => (lexicon().entry(*id).slug.clone(), Some(lexicon().entry(*id).label)),
                Target::Fixed(_, slug) => (slug.clone(), None),
                Target::Person => (persons[text][at].clone(), None),
                Target::Organization(_) => (organizations[at].clone(), None),
                Target::Named(EntityKind::Event) => (titles[at].clone(), None),
                Target::Named(EntityKind::Agreement) => (name_partnership(&context), None),
                Target::Named(_) => name_place(&words, &candidate),
                Target::Title => continue,
            };
            let slug = if slug.is_empty() { slugify(&surface) } else { slug };
            let entity = registry.note(kind, slug, label, surface);
            registry.note_owner(entity, owners[at]);
            linked.push(Mention { span: candidate.span, entity, why: candidate.why });
        }
        mentions.push(linked);
    }
    Annotations { entities: registry.finish(), mentions }
}

/// The entities met so far.
#[derive(Default)]
struct Registry {
    /// Kind and slug, to a place among the entities.
    ids: Table,
    entities: Vec<Met>,
    /// The place of an entity and a surface, to a place among its surfaces.
    known: Table,
}

/// An entity with the surfaces that meant it and how often each did.
struct Met {
    kind: EntityKind,
    slug: String,
    label: Option<&'static str>,
    /// The country of a body that the lexicon does not have.
    owner: Option<EntryId>,
    surfaces: Vec<(String, u32)>,
}

impl Registry {
    fn note(&mut self, kind: EntityKind, slug: String, label: Option<&'static str>, surface: String) -> EntityId {
        // A name of no letters or digits has no slug; its kind must serve.
        let slug = if slug.is_empty() { kind.name().to_owned() } else { slug };
        let next = self.entities.len() as u32;
        let id = self.ids.get_or_set(&[kind.name(), " ", &slug].concat(), next);
        if id == next {
            self.entities.push(Met { kind, slug, label: None, owner: None, surfaces: Vec::new() });
        }
        let met = &mut self.entities[id as usize];
        met.label = met.label.or(label);
        let next = met.surfaces.len() as u32;
        let at = self.known.get_or_set(&[&id.to_string(), " ", &surface].concat(), next);
        if at == next {
            met.surfaces.push((surface, 0));
        }
        met.surfaces[at as usize].1 += 1;
        EntityId(id)
    }

    /// Keeps the country of a body where its slug tells it: another may only be the country of the sentence.
    fn note_owner(&mut self, entity: EntityId, owner: Option<EntryId>) {
        let met = &mut self.entities[entity.index()];
        let names = |owner: &EntryId| met.slug.contains(lexicon().entry(*owner).slug.as_str());
        met.owner = met.owner.or(owner.filter(names));
    }

    fn finish(self) -> Vec<Entity> {
        self.entities.into_iter().map(Met::finish).collect()
    }
}

impl Met {
    /// The label is the lexicon's, else the surface of most words and letters; the aliases go by frequency.
    fn finish(self) -> Entity {
        let fullness = |(name, _): &&(String, u32)| (name.split(' ').count(), name.chars().count());
        let fullest = self.surfaces.iter().rev().max_by_key(fullness).map(|(name, _)| name.clone());
        let label = self.label.map(str::to_owned).or(fullest).unwrap_or_else(|| self.slug.clone());
        let mut order: Vec<(u64, u32)> = Vec::with_capacity(self.surfaces.len());
        for (at, &(_, n_uses)) in self.surfaces.iter().enumerate() {
            order.push((u64::MAX - u64::from(n_uses), at as u32));
        }
        sort_by_keys(&mut order);
        let names = order.into_iter().map(|(_, at)| self.surfaces[at as usize].0.clone());
        let aliases = names.filter(|name| *name != label).collect();
        let id = lexicon().with_slug(self.kind, &self.slug);
        let entry = id.map(|id| lexicon().entry(id));
        let country = entry.map_or(self.owner, |entry| entry.country).filter(|&country| {
            // A country lies in none.
            self.kind != EntityKind::Place || Some(country) != id
        });
        Entity {
            slug: self.slug,
            kind: self.kind,
            label,
            aliases,
            country: country.map(|country| lexicon().entry(country).label.to_owned()),
            coordinates: entry.and_then(|entry| entry.coordinates),
            identifier: entry.and_then(|entry| entry.identifier).map(str::to_owned),
        }
    }
}

/// `Aichi Prefecture` is `Aichi`, where the lexicon knows that.
fn name_place(words: &Words<'_>, candidate: &Candidate) -> (String, Option<&'static str>) {
    let range = candidate.words.clone();
    let key = words.key(range.clone());
    let shorter = key
        .rsplit_once(' ')
        .filter(|(_, last)| roles_of(last).any(Roles::REGION) || matches!(*last, "ku" | "shi" | "ken"));
    let state = key.rsplit_once(" of ").filter(|(noun, _)| {
        ["republic", "kingdom", "state", "sultanate", "emirate", "principality", "commonwealth"]
            .iter()
            .any(|word| noun.ends_with(word))
    });
    let state = state.and_then(|(_, name)| lexicon().named(name.trim_start_matches("the ")));
    let known = lexicon().named(&key).or(state).or_else(|| shorter.and_then(|(name, _)| lexicon().named(name)));
    match known.map(|name| lexicon().entry(name.entry)).filter(|entry| entry.kind == EntityKind::Place) {
        Some(entry) => (entry.slug.clone(), Some(entry.label)),
        None => (slugify(shorter.map_or(key.as_str(), |(name, _)| name)), None),
    }
}

/// The partnership of the two countries that the text is about.
fn name_partnership(context: &Context) -> String {
    let slug = |id| lexicon().entry(id).slug.as_str();
    match context.main_pair() {
        Some((a, b)) => format!("strategic-partnership-{}-{}", slug(a), slug(b)),
        None => "strategic-partnership".to_owned(),
    }
}

/// The slugs of the events of a text, by their place among the mentions: one that another starts or ends with is that
/// other.
fn link_events(words: &Words<'_>, mentions: &[Candidate]) -> Vec<String> {
    const MOST_COMPARED: usize = 100;
    let is_event = |candidate: &Candidate| matches!(candidate.target, Target::Named(EntityKind::Event));
    let key =
        |candidate: &Candidate| if is_event(candidate) { words.key(candidate.words.clone()) } else { String::new() };
    let keys: Vec<String> = mentions.iter().map(key).collect();
    // `Symposium on` and the like left out.
    let topic = |key: &String| key.find(" on ").map_or(0, |at| at + " on ".len());
    let named = keys.iter().filter(|key| !key.is_empty()).take(MOST_COMPARED);
    let events: Vec<(&String, &str)> = named.map(|key| (key, &key[topic(key)..])).collect();
    let slug = |key: &String| {
        if key.is_empty() {
            return String::new();
        }
        let short = &key[topic(key)..];
        let is_long = short.split(' ').count() >= 4;
        let fits = |long: &str| ends_with_words(long, short) || is_long && starts_with_words(long, short);
        let longest = events.iter().filter(|(_, long)| fits(long)).max_by_key(|(other, _)| other.len());
        slugify(longest.map_or(key, |(longest, _)| longest))
    };
    keys.iter().map(slug).collect()
}

/// Whether a name ends with the words of another and has more before them.
fn ends_with_words(long: &str, short: &str) -> bool {
    long.strip_suffix(short).is_some_and(|rest| rest.ends_with(' '))
}

/// Whether a name starts with the words of another and has more after them.
fn starts_with_words(long: &str, short: &str) -> bool {
    long.strip_prefix(short).is_some_and(|rest| rest.starts_with(' '))
}

#[cfg(test)]
mod tests {
    use crate::entity::examples::{read_all, slug_of};
    use crate::entity::{EntityKind, Mention};

    /// Rows of a text, a surface in it, and the slug of its last mention.
    fn check_slugs(rows: &[(&str, &str, &str)]) {
        for (text, surface, slug) in rows {
            assert_eq!(slug_of(text, surface), *slug, "{text}");
        }
    }

    #[test]
    fn persons_are_the_same_in_either_order_and_without_marks() {
        check_slugs(&[
            ("Mr. Abe Shinzo met. Mr. Shinzo Abe left.", "Shinzo Abe", "abe-shinzo"),
            ("Ms. Lê Thị Thu Hằng met. Ms. Hang left.", "Hang", "le-thi-thu-hang"),
            ("Ambassador Vu Hong Nam met. Ambassador Nam left.", "Nam", "vu-hong-nam"),
            ("Chairman Takagi Kuninori met. Chairman Kunimori left.", "Kunimori", "takagi-kuninori"),
            ("President Emmanuel Macron met Mr. Macron", "Macron", "macron-emmanuel"),
            ("Mr. Vũ Hồng Nam met. Mr. Vu Hong Nam left.", "Vu Hong Nam", "vu-hong-nam"),
        ]);
    }

    #[test]
    fn a_person_may_be_called_by_an_inner_name() {
        check_slugs(&[
            ("Mr. José Bustos Martínez met. Mr. Bustos left.", "Bustos", "martinez-jose-bustos"),
            ("Mr. Muhammad Hafiz bin Zulkarnain met. Mr. Hafiz left.", "Hafiz", "muhammad-hafiz-bin-zulkarnain"),
            ("Ms. Maria Bringas-Uy met. Ms. Uy left.", "Uy", "bringas-uy-maria"),
            // Who is called so outright comes first.
            ("Mr. José Bustos Martínez met Mr. Luis Bustos. Mr. Bustos left.", "Bustos", "bustos-luis"),
        ]);
    }

    #[test]
    fn persons_of_one_text_who_share_a_name_stay_apart() {
        check_slugs(&[
            ("Mr. Nguyen Van Nam met Mr. Vu Hong Nam. Mr. Nam left.", "Nam", "vu-hong-nam"),
            ("Mr. Nguyen Van Nam met Mr. Vu Hong Nam.", "Nguyen Van Nam", "nguyen-van-nam"),
            // A syllable for another is no slip.
            ("Mr. Nguyen Thanh Hung met Ms. Nguyen Thanh Hang.", "Nguyen Thanh Hang", "nguyen-thanh-hang"),
            ("Mr. Nguyen Thanh Hung met Ms. Nguyen Thanh Hang.", "Nguyen Thanh Hung", "nguyen-thanh-hung"),
        ]);
    }

    /// The slugs of the persons of texts, in order.
    fn persons(texts: &[&str]) -> Vec<String> {
        let found = read_all(texts, None);
        let entity = |mention: &Mention| &found.entities[mention.entity.index()];
        let persons = found.mentions.iter().flatten().map(entity).filter(|entity| entity.kind == EntityKind::Person);
        persons.map(|entity| entity.slug.clone()).collect()
    }

    #[test]
    fn one_name_in_two_texts_is_one_person_unless_the_texts_contradict() {
        let (one, nurse, ms) = ("nguyen-van-nam", "nguyen-van-nam-nurse", "nguyen-van-nam-ms");
        for (texts, expected) in [
            (["Ambassador Nguyen Van Nam spoke.", "Mr. Nguyen Van Nam left."], [one, one]),
            (["Ambassador Nguyen Van Nam spoke.", "Minister Nguyen Van Nam left."], [one, one]),
            (
                ["Ambassador Nguyen Van Nam spoke.", "Mr. Nguyen Van Nam, a nurse in Osaka, left."],
                [one, "nguyen-van-nam-mr-nurse"],
            ),
            (["The nurse Nguyen Van Nam left.", "Ambassador Nguyen Van Nam spoke."], [nurse, one]),
            (["Mr. Nguyen Van Nam spoke.", "Ms. Nguyen Van Nam left."], [one, ms]),
            (["Mr. Nguyen Van Nam, who met a nurse, left.", "Ambassador Nguyen Van Nam spoke."], [one, one]),
            (
                ["Vietnamese Ambassador Nguyen Van Nam spoke.", "The Lao Minister Nguyen Van Nam left."],
                [one, "nguyen-van-nam-minister-laos"],
            ),
        ] {
            assert_eq!(persons(&texts), expected, "{texts:?}");
        }
    }

    #[test]
    fn a_text_that_says_nothing_means_the_one_who_holds_an_office() {
        let texts =
            ["The nurse Nguyen Van Nam left.", "Ambassador Nguyen Van Nam spoke.", "Mr. Nguyen Van Nam, then Mr. Nam."];
        let (one, nurse) = ("nguyen-van-nam", "nguyen-van-nam-nurse");
        assert_eq!(persons(&texts), [nurse, one, one, one]);
    }

    #[test]
    fn a_role_alone_is_nobody_and_a_capital_is_a_city() {
        assert_eq!(persons(&["The Chairman met the Ambassador."]), Vec::<String>::new());
        assert_eq!(persons(&["Chairman Tran Sy Thanh spoke. Chairman Thanh left."]), ["tran-sy-thanh"; 2]);
        check_slugs(&[("Tokyo will provide aid to Japan.", "Tokyo", "tokyo")]);
    }

    #[test]
    fn what_is_well_known_has_a_country_a_place_and_an_item() {
        let found =
            read_all(&["The Vietnamese met in Hanoi, Vietnam, with Japan's Foreign Ministry and the UN."], None);
        let known = |slug: &str| {
            let entity = found.entities.iter().find(|entity| entity.slug == slug).expect(slug);
            let place = entity.coordinates.map(|place| (place.latitude, place.longitude));
            (entity.country.as_deref(), place, entity.identifier.as_deref())
        };
        assert_eq!(known("hanoi"), (Some("Vietnam"), Some((2102, 10584)), Some("Q1858")));
        assert_eq!(known("vietnam"), (None, Some((2172, 10539)), Some("Q881")));
        assert_eq!(known("vietnamese"), (Some("Vietnam"), None, None));
        assert_eq!(known("ministry-of-foreign-affairs-japan"), (Some("Japan"), None, None));
        assert_eq!(known("united-nations"), (None, None, Some("Q1065")));
    }

    #[test]
    fn an_embassy_is_one_however_it_is_named() {
        let slug = "embassy-vietnam-japan";
        check_slugs(&[
            ("The Vietnamese Embassy in Japan", "Vietnamese Embassy in Japan", slug),
            ("The Embassy of Vietnam helps citizens in Japan", "Embassy of Vietnam", slug),
            ("The Vietnamese Embassy in Japan met. The Embassy left.", "Embassy", slug),
        ]);
    }

    #[test]
    fn a_bare_ministry_belongs_to_the_country_that_is_meant() {
        let (japan, vietnam) = ("ministry-of-foreign-affairs-japan", "ministry-of-foreign-affairs-vietnam");
        check_slugs(&[
            (
                "Vietnam met the Ministry of Foreign Affairs and the Ministry of Justice of Japan",
                "Ministry of Foreign Affairs",
                japan,
            ),
            ("The Vietnamese Ministry of Foreign Affairs met Japan. The Ministry left.", "Ministry", vietnam),
            ("Japan's Foreign Ministry said", "Foreign Ministry", japan),
            ("He visited the Ministry of Foreign Affairs in Tokyo", "Ministry of Foreign Affairs", japan),
        ]);
    }

    #[test]
    fn acronyms_mean_their_long_form() {
        let long = "international-university-health-welfare";
        check_slugs(&[
            ("the International University of Health and Welfare (IUHW). IUHW left.", "IUHW", long),
            ("the International University of Health and Welfare. IWH Group left.", "IWH Group", long),
            ("the Voice of Vietnam (VOV)", "VOV", "voice-of-vietnam"),
        ]);
    }

    #[test]
    fn a_body_is_the_same_under_its_country() {
        check_slugs(&[
            ("The U.S. Environmental Protection Agency met.", "U.S. Environmental Protection Agency", "epa"),
            ("The EPA met.", "EPA", "epa"),
        ]);
    }

    #[test]
    fn a_people_is_not_its_country() {
        check_slugs(&[
            ("Vietnamese workers in Việt Nam", "Vietnamese", "vietnamese"),
            ("Vietnamese workers in Việt Nam", "Việt Nam", "vietnam"),
            ("overseas Vietnamese (OVs)", "OVs", "overseas-vietnamese"),
            ("Aichi and Aichi Prefecture", "Aichi Prefecture", "aichi"),
        ]);
    }
}
