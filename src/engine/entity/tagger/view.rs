//! What the tagger sees of each word: its letters, its shape, what lists and rules say of it, as small numbers.

use super::clusters::Cluster;
use super::sets::Sets;
use crate::entity::candidate::{Candidate, Target};
use crate::entity::kind::EntityKind;
use crate::entity::lexicon::{Roles, lexicon, list};
use crate::entity::persons::{is_japanese, is_vietnamese};
use crate::entity::table::{NO_LETTERS, hash_on};
use crate::entity::words::{Gap, Shape, Words};

/// What the settled candidates of the rules make of a word: kind, place in the name, rank; zero for nothing.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(super) struct Rule(pub(super) u16);

impl Rule {
    /// Whether a rule of one of the tagger's kinds covers the word.
    pub(super) const fn is_name(self) -> bool {
        self.0 & 0xf != 0 && self.0 & 0xf <= super::tags::KINDS.len() as u16
    }

    /// The kind alone: the number of a kind of the tagger, or one more for every other kind.
    pub(super) const fn kind(self) -> u16 {
        self.0 & 0xf
    }
}

/// What the settled candidates make of each word.
pub(super) fn read_rules(words: &Words<'_>, settled: &[Candidate]) -> Vec<Rule> {
    let mut rules = vec![Rule::default(); words.len()];
    for candidate in settled {
        let kind = match candidate.kind() {
            Some(kind) => super::tags::KINDS.iter().position(|&known| known == kind).map_or(8, |at| at + 1),
            None => 9,
        };
        let entry = matches!(candidate.target, Target::Entry(_));
        for at in candidate.words.clone() {
            let first = at == candidate.words.start;
            let last = at + 1 == candidate.words.end;
            let code = kind | usize::from(first) << 4 | usize::from(last) << 5 | (candidate.rank as usize) << 6;
            rules[at] = Rule((code | usize::from(entry) << 9) as u16);
        }
    }
    rules
}

/// A word as features see it.
#[derive(Clone, Copy, Debug, Default)]
pub(super) struct View {
    pub(super) word: u32,
    pub(super) prefix: u32,
    pub(super) suffix2: u32,
    pub(super) suffix3: u32,
    pub(super) suffix4: u32,
    /// Shape, line, whether it opens its sentence.
    pub(super) form: u32,
    pub(super) shape: u32,
    pub(super) gap: u32,
    pub(super) roles: u32,
    /// The name of the lexicon that covers it: kind and place in it.
    pub(super) hit: u32,
    pub(super) rule: u32,
    /// Spelled as Vietnamese or Japanese; letters beyond English; length.
    pub(super) sound: u32,
    /// Whether it is the name of a town, or a part of one, and whether people are called so.
    pub(super) known: u32,
    /// What the rest of the text says of this word.
    pub(super) elsewhere: u32,
    /// Beside what it stands anywhere in the text: a title, a preposition of place, a verb of saying.
    pub(super) company: u32,
    /// How it is used, by a list of such words.
    pub(super) cluster: u32,
    /// The same, more coarsely.
    pub(super) family: u32,
    pub(super) sentence: u32,
}

impl View {
    /// What stands beyond the edge of a sentence.
    pub(super) const EDGE: Self = Self {
        word: 1,
        prefix: 1,
        suffix2: 1,
        suffix3: 1,
        suffix4: 1,
        form: 0xff,
        shape: 0xff,
        gap: 0xff,
        roles: u32::MAX,
        hit: 0xff,
        rule: 0xffff,
        sound: 0xff,
        known: 0xff,
        elsewhere: 0xff,
        company: 0xff,
        cluster: 0xffff,
        family: 0xff,
        sentence: u32::MAX,
    };
}

/// Views of all words of a text.
pub(super) fn read_views(words: &Words<'_>, rules: &[Rule], sets: &Sets) -> Vec<View> {
    let hits = read_hits(words);
    let mut views: Vec<View> = Vec::with_capacity(words.len());
    for at in 0..words.len() {
        let mut view = read_view(words, at, rules[at], hits[at]);
        let Cluster { number, family } = sets.clusters.get(view.word);
        (view.cluster, view.family) = (number.into(), family.into());
        views.push(view);
    }
    note_known(words, sets, &mut views);
    note_elsewhere(words, &mut views);
    views
}

fn read_view(words: &Words<'_>, at: usize, rule: Rule, hit: u32) -> View {
    let Some(word) = words.get(at) else { return View::EDGE };
    let folded = words.folded(at);
    let bytes = folded.as_bytes();
    let tail = |n: usize| hash_on(NO_LETTERS, &bytes[bytes.len().saturating_sub(n)..]) ^ n as u32;
    let lower = word.shape == Shape::Lower;
    let mut view = View {
        word: word.hash,
        shape: word.shape as u32,
        form: word.shape as u32 | (word.line as u32) << 3 | u32::from(word.opens) << 5,
        gap: word.gap as u32,
        roles: word.roles.bits(),
        hit,
        rule: rule.0.into(),
        sentence: word.sentence,
        ..View::default()
    };
    // Words in lower case are neighbours most of the time, and neighbours are seen as words.
    if !lower || rule.is_name() {
        let written = word.span.of(words.text);
        view.prefix = hash_on(NO_LETTERS, &bytes[..bytes.len().min(3)]);
        (view.suffix2, view.suffix3, view.suffix4) = (tail(2), tail(3), tail(4));
        view.sound = u32::from(is_vietnamese(folded))
            | u32::from(is_japanese(folded)) << 1
            | u32::from(!written.is_ascii()) << 2
            | (bytes.len().min(8) as u32) << 3;
    }
    view
}

/// Kind and place of the lexicon's name that covers each word.
fn read_hits(words: &Words<'_>) -> Vec<u32> {
    let mut codes = vec![0; words.len()];
    let mut at = 0;
    while at < words.len() {
        let Some(hit) = words.hit(at) else {
            at += 1;
            continue;
        };
        let entry = lexicon().entry(hit.entry);
        let is_country = entry.country == Some(hit.entry);
        let kind = EntityKind::ALL.iter().position(|&kind| kind == entry.kind).unwrap_or_default() as u32;
        for (nth, code) in codes[at..hit.end].iter_mut().enumerate() {
            *code = (1 + kind) | u32::from(is_country) << 4 | u32::from(nth > 0) << 5;
        }
        at = hit.end;
    }
    codes
}

/// Looks capitalised words up in the sets of names.
fn note_known(words: &Words<'_>, sets: &Sets, views: &mut [View]) {
    let (mut town_end, mut body_end) = (0, 0);
    for at in (0..views.len()).filter(|&at| words.is_capital(at)) {
        let mut code = u32::from(sets.given.has(views[at].word)) | u32::from(sets.family.has(views[at].word)) << 1;
        if at >= town_end || at >= body_end {
            let (town, body) = longest_known(words, sets, at);
            if let Some((end, is_city)) = town.filter(|_| at >= town_end) {
                town_end = end;
                spread(&mut views[at..end], 4 | u32::from(is_city) << 3, 4);
            }
            if let Some(end) = body.filter(|_| at >= body_end) {
                body_end = end;
                spread(&mut views[at..end], 1 << 6, 7);
            }
        }
        code |= views[at].known;
        views[at].known = code;
    }
}

/// The ends of the longest town and of the longest body that start at a word; of the town, whether it is a city.
fn longest_known(words: &Words<'_>, sets: &Sets, at: usize) -> (Option<(usize, bool)>, Option<usize>) {
    const LONGEST: usize = 3;
    let mut key = NO_LETTERS;
    let (mut town, mut body) = (None, None);
    for end in at + 1..=at + LONGEST {
        let joined = matches!(words.gap(end - 1), Gap::Space | Gap::Hyphen | Gap::Ampersand | Gap::Apostrophe);
        if end > at + 1 && !(joined && words.get(end - 1).is_some()) {
            break;
        }
        if end > at + 1 {
            key = hash_on(key, b" ");
        }
        key = hash_on(key, words.folded(end - 1).as_bytes());
        if words.is_capital(end - 1) {
            town = if sets.towns.has(key) { Some((end, sets.cities.has(key))) } else { town };
            body = if sets.bodies.has(key) { Some(end) } else { body };
        }
    }
    (town, body)
}

/// Marks the words of a known name, with two bits for whether the name began before and goes on after each.
fn spread(views: &mut [View], code: u32, shift: u32) {
    let last = views.len().saturating_sub(1);
    for (nth, view) in views.iter_mut().enumerate() {
        view.known |= code | u32::from(nth > 0) << shift | u32::from(nth < last) << (shift + 1);
    }
}

/// Whether a word stands in lower case elsewhere, inside a sentence with a capital, inside which names, and beside what.
fn note_elsewhere(words: &Words<'_>, views: &mut [View]) {
    let mut seen = Seen::new(words.len());
    for (at, view) in views.iter().enumerate() {
        let Some(word) = words.get(at) else { continue };
        let flags = match word.shape {
            Shape::Lower => 1,
            Shape::Capital | Shape::Mixed if !word.opens && word.line as u32 == 0 => 2,
            _ => 0,
        };
        let kind = if Rule(view.rule as u16).is_name() { 1 << (1 + Rule(view.rule as u16).kind()) } else { 0 };
        let company = if word.shape == Shape::Lower { 0 } else { company(words, at) };
        seen.note(view.word, flags | kind | company << COMPANY);
    }
    for view in views.iter_mut().filter(|view| view.shape != Shape::Lower as u32) {
        let flags = seen.get(view.word);
        (view.elsewhere, view.company) = (flags & ((1 << COMPANY) - 1), flags >> COMPANY);
    }
}

/// The first bit of [`company`] among the flags of a word; those before it say in which forms and names it stands.
const COMPANY: u32 = 10;

/// What stands beside a word, as bits.
fn company(words: &Words<'_>, at: usize) -> u32 {
    let before = at.checked_sub(1).filter(|_| words.gap(at) == Gap::Space);
    let is_before = |test: &dyn Fn(usize) -> bool| before.is_some_and(test);
    let after = (words.gap(at + 1) == Gap::Space).then_some(at + 1);
    let is_after = |test: &dyn Fn(usize) -> bool| after.is_some_and(test);
    let bits = [
        is_before(&|at| words.has(at, Roles::HONORIFIC.and(Roles::POST))),
        is_before(&|at| words.is_one_of(at, list!("in at near from across around outside"))),
        is_before(&|at| words.folded(at) == "the"),
        is_before(&|at| words.is_capital(at) && words.has(at, Roles::GIVEN)),
        is_after(&|at| words.has(at, Roles::REPORT)),
        is_after(&|at| words.has(at, Roles::COMPANY_TAIL.and(Roles::ANY_ORG))),
        is_after(&|at| words.has(at, Roles::POST)),
        words.gap(at + 1) == Gap::Possessive,
        words.gap(at) == Gap::Open && words.gap(at + 1) == Gap::Close,
    ];
    bits.iter().enumerate().fold(0, |bits, (nth, &bit)| bits | u32::from(bit) << nth)
}

/// A table from hashes of words to flags; words that share a slot share their flags.
struct Seen {
    slots: Vec<(u32, u32)>,
}

impl Seen {
    fn new(n_words: usize) -> Self {
        Self { slots: vec![(0, 0); (n_words * 2).next_power_of_two().clamp(64, 1 << 20)] }
    }

    fn place(&self, word: u32) -> usize {
        word as usize & (self.slots.len() - 1)
    }

    /// The first word to claim a slot keeps it; in a table that is half empty few are turned away.
    fn note(&mut self, word: u32, flags: u32) {
        let place = self.place(word);
        let slot = &mut self.slots[place];
        if slot.1 == 0 {
            slot.0 = word;
        }
        if slot.0 == word {
            slot.1 |= flags;
        }
    }

    fn get(&self, word: u32) -> u32 {
        let slot = self.slots[self.place(word)];
        if slot.0 == word { slot.1 } else { 0 }
    }
}

/// The roles that matter to the tagger together, without the lists of names: what sort of word it is.
pub(super) fn sort_of(roles: u32) -> u32 {
    roles & !Roles::NAME.bits()
}
