//! Links mentions to entities: within a text by what it says, across texts by slug.

mod context;
mod organizations;
mod persons;

use super::candidate::{Candidate, Target};
use super::kind::EntityKind;
use super::lexicon::{Roles, lexicon, roles_of};
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
        let organizations = organizations::link_organizations(&words, &candidates, &context);
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
    surfaces: Vec<(String, u32)>,
}

impl Registry {
    fn note(&mut self, kind: EntityKind, slug: String, label: Option<&'static str>, surface: String) -> EntityId {
        // A name of no letters or digits has no slug; its kind must serve.
        let slug = if slug.is_empty() { kind.name().to_owned() } else { slug };
        let next = self.entities.len() as u32;
        let id = self.ids.get_or_set(&format!("{} {slug}", kind.name()), next);
        if id == next {
            self.entities.push(Met { kind, slug, label: None, surfaces: Vec::new() });
        }
        let met = &mut self.entities[id as usize];
        met.label = met.label.or(label);
        let next = met.surfaces.len() as u32;
        let at = self.known.get_or_set(&format!("{id} {surface}"), next);
        if at == next {
            met.surfaces.push((surface, 0));
        }
        met.surfaces[at as usize].1 += 1;
        EntityId(id)
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
        Entity { slug: self.slug, kind: self.kind, label, aliases }
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
    let events: Vec<&String> = keys.iter().filter(|key| !key.is_empty()).take(MOST_COMPARED).collect();
    let longest = |key: &str| events.iter().filter(|other| is_short_for(key, other)).max_by_key(|other| other.len());
    keys.iter().map(|key| slugify(longest(key).map_or(key, |longest| longest.as_str()))).collect()
}

/// Whether the name of an event is the start or end of another's, `Symposium on` and the like left out.
fn is_short_for(short: &str, long: &str) -> bool {
    let topic = |name: &str| name.split_once(" on ").map_or(name.to_owned(), |(_, topic)| topic.to_owned());
    let (short, long) = (topic(short), topic(long));
    let n_words = short.split(' ').count();
    let ends = n_words >= 2 && long.ends_with(&format!(" {short}"));
    let starts = n_words >= 4 && long.starts_with(&format!("{short} "));
    long.len() > short.len() && (ends || starts)
}

#[cfg(test)]
mod tests {
    use crate::entity::examples::slug_of;

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
        ]);
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
    fn a_people_is_not_its_country() {
        check_slugs(&[
            ("Vietnamese workers in Việt Nam", "Vietnamese", "vietnamese"),
            ("Vietnamese workers in Việt Nam", "Việt Nam", "vietnam"),
            ("overseas Vietnamese (OVs)", "OVs", "overseas-vietnamese"),
            ("Aichi and Aichi Prefecture", "Aichi Prefecture", "aichi"),
        ]);
    }
}
