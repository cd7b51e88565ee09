//! Whether two texts that name somebody alike mean two people. Only what can hardly be true of one counts: `Mr.` and
//! `Ms.`, an ambassador and a nurse, ministers of two countries.

use crate::entity::candidate::Candidate;
use crate::entity::kind::EntityKind;
use crate::entity::lexicon::{EntryId, is_one_of, lexicon};
use crate::entity::words::{Gap, Words};

/// What a text says of somebody beside the name.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Evidence {
    is_man: Option<bool>,
    /// A high office of a state, by its folded word.
    office: Option<String>,
    /// The country of that office.
    country: Option<EntryId>,
    /// The work of people who hold no such office.
    work: Option<String>,
}

const OFFICES: &str = "ambassador minister premier governor consul senator chancellor";
const WORK: &str = "nurse nurses student students trainee trainees intern interns farmer farmers fisherman worker workers driver \
                    cook chef housewife labourer laborer caregiver caregivers carpenter welder seamstress pupil waiter waitress \
                    bricklayer plumber barber shopkeeper schoolgirl schoolboy";

impl Evidence {
    /// Reads the words around a mention.
    pub(super) fn read(words: &Words<'_>, mention: &Candidate) -> Self {
        let mut found = Self::default();
        let start = mention.words.start;
        if let Some(before) = start.checked_sub(1).filter(|_| words.gap(start) == Gap::Space) {
            let word = words.folded(before);
            found.is_man = match word {
                "mr" | "sir" => Some(true),
                "ms" | "mrs" | "miss" | "madam" | "mdm" | "mme" => Some(false),
                _ => None,
            };
            if words.is_capital(before) && is_one_of(word, OFFICES) {
                found.hold(words, before);
            } else if words.is_lower(before) && is_one_of(word, WORK) {
                found.work = Some(word.to_owned());
            }
        }
        found.read_after(words, mention.words.end);
        found
    }

    /// `, a nurse in Osaka`, `, Ambassador of Vietnam`.
    fn read_after(&mut self, words: &Words<'_>, end: usize) {
        const FARTHEST: usize = 6;
        if words.gap(end) != Gap::Comma {
            return;
        }
        for at in end..(end + FARTHEST).min(words.len()) {
            let goes_on = at == end || matches!(words.gap(at), Gap::Space | Gap::Hyphen);
            // After `who`, `from`, `and` the words are of something else.
            if !goes_on || is_one_of(words.folded(at), "who whose from and with for in at of to as told said") {
                return;
            }
            if words.is_capital(at) && is_one_of(words.folded(at), OFFICES) {
                return self.hold(words, at);
            }
            if words.is_lower(at) && is_one_of(words.folded(at), WORK) {
                self.work = Some(words.folded(at).to_owned());
                return;
            }
        }
    }

    /// Notes the office at a word, and the people whose it is: `Japanese Minister`.
    fn hold(&mut self, words: &Words<'_>, at: usize) {
        self.office = Some(words.folded(at).to_owned());
        let people = (at.saturating_sub(3)..at).find_map(|start| {
            let entry = words.hit(start).map(|hit| lexicon().entry(hit.entry))?;
            entry.country.filter(|_| entry.kind == EntityKind::Group)
        });
        self.country = people;
    }

    /// Whether nothing is known.
    pub(super) fn is_empty(&self) -> bool {
        *self == Self::default()
    }

    /// Least where most is known: an office, then other work, then no more than `Mr.`.
    pub(super) const fn strength(&self) -> u8 {
        match (&self.office, &self.work) {
            (Some(_), _) => 0,
            (None, Some(_)) => 1,
            _ => 2,
        }
    }

    /// Whether both can hardly be said of one.
    pub(super) fn contradicts(&self, other: &Self) -> bool {
        let differ = |a: Option<EntryId>, b: Option<EntryId>| a.is_some() && b.is_some() && a != b;
        matches!((self.is_man, other.is_man), (Some(a), Some(b)) if a != b)
            || self.office.is_some() && other.work.is_some()
            || self.work.is_some() && other.office.is_some()
            || differ(self.country, other.country)
    }

    /// Takes over what the other knows beyond it.
    pub(super) fn add(&mut self, other: &Self) {
        self.is_man = self.is_man.or(other.is_man);
        self.office = self.office.take().or_else(|| other.office.clone());
        self.country = self.country.or(other.country);
        self.work = self.work.take().or_else(|| other.work.clone());
    }

    /// The words that tell this one from another of the name, for a slug.
    pub(super) fn words(&self) -> String {
        let sex = self.is_man.map(|is_man| if is_man { "mr" } else { "ms" });
        let country = self.country.map(|country| lexicon().entry(country).slug.as_str());
        let known = [sex, self.work.as_deref(), self.office.as_deref(), country];
        known.into_iter().flatten().collect::<Vec<_>>().join("-")
    }
}
