//! What the sentences of a text leave behind: whom a pronoun means, which quotation waits for its speaker, which titles
//! were given.

use std::collections::BTreeMap;

use super::actor::Actor;
use super::data::{Office, Party, Relations, Statement};
use super::sentence::Sentence;
use super::statement::Attribution;
use super::subject::{Subject, main_subject};
use super::words::is_human_noun;
use crate::corpus::DocId;
use crate::entity::{EntityId, EntityKind};
use crate::text::{PartialDate, Span};

/// What is known between sentences.
pub(super) struct Context {
    pub(super) doc: DocId,
    pub(super) date: Option<PartialDate>,
    /// The person whom `he` or `she` means next, and the sentences since.
    subject: Option<(EntityId, u32)>,
    /// A quotation that was a sentence by itself, right before, in the same block.
    pub(super) waiting_quotation: Option<Span>,
    /// The last statement, if it was quoted and right before, in the same block: another quotation may go on.
    pub(super) open_quotation: Option<Statement>,
    /// The titles of each person so far, as sorted words.
    titles: BTreeMap<EntityId, Vec<Vec<String>>>,
    /// `he` or `she`, where an honorific says so.
    pronouns: BTreeMap<EntityId, &'static str>,
}

impl Context {
    pub(super) fn new(doc: DocId, date: Option<PartialDate>) -> Self {
        Self {
            doc,
            date,
            subject: None,
            waiting_quotation: None,
            open_quotation: None,
            titles: BTreeMap::new(),
            pronouns: BTreeMap::new(),
        }
    }

    /// Quotations do not reach over paragraphs; pronouns do.
    pub(super) fn begin_block(&mut self) {
        self.waiting_quotation = None;
        self.open_quotation = None;
    }

    /// Whom a pronoun means when no person is named before it in its sentence.
    pub(super) fn person_for(&self, pronoun: &str) -> Option<EntityId> {
        let (person, _) = self.subject?;
        self.agrees(person, pronoun).then_some(person)
    }

    /// Whether nothing says that a pronoun cannot mean a person.
    pub(super) fn agrees(&self, person: EntityId, pronoun: &str) -> bool {
        self.pronouns.get(&person).is_none_or(|known| *known == pronoun)
    }

    /// Keeps the titles that a sentence gives, each once in its fullest form so far.
    pub(super) fn find_offices(&mut self, sentence: &Sentence<'_>, actors: &[Actor], found: &mut Relations) {
        // Enough for any life; a text that gives more would make this slow.
        const MOST_TITLES: usize = 12;
        for actor in actors.iter().filter(|actor| actor.is_person) {
            self.note_honorific(sentence, actor);
            for title in &actor.titles {
                let span = sentence.span(title.range.clone());
                let words = key(span.of(sentence.text));
                let known = self.titles.entry(actor.entity).or_default();
                let is_known = known.iter().any(|known| words.iter().all(|word| known.contains(word)));
                if is_known || known.len() >= MOST_TITLES {
                    continue;
                }
                known.push(words);
                let party =
                    |at: usize| sentence.entity(at).map(|entity| Party { entity, span: sentence.span(at..at + 1) });
                let Some(person) = party(actor.name) else { continue };
                found.offices.push(Office {
                    doc: self.doc,
                    person,
                    title: span,
                    organization: title.organization.and_then(party),
                    is_former: title.is_former,
                    date: self.date,
                });
            }
        }
    }

    fn note_honorific(&mut self, sentence: &Sentence<'_>, actor: &Actor) {
        let stop = actor.name.saturating_sub(1);
        let word = if sentence.is_mark(stop, '.') { sentence.word_before(stop) } else { sentence.word(stop) };
        let pronoun = match word {
            "mr" | "sir" => "he",
            "mrs" | "ms" | "miss" | "madam" | "madame" => "she",
            _ => return,
        };
        self.pronouns.entry(actor.entity).or_insert(pronoun);
    }

    /// Learns from a sentence whom the next pronoun means.
    pub(super) fn end_sentence(&mut self, sentence: &Sentence<'_>, actors: &[Actor], said: &[Attribution]) {
        /// Sentences without any person over which a pronoun may reach back.
        const FARTHEST: u32 = 2;
        let first_speaker = said.iter().map(|said| said.speaker).find(|speaker| is_person(sentence, speaker.entity));
        let is_one_speaker = said.iter().all(|said| Some(said.speaker.entity) == first_speaker.map(|it| it.entity));
        let n_others = |subject: EntityId| actors.iter().filter(|it| it.is_person && it.entity != subject).count();
        self.subject = match (first_speaker, main_subject(sentence, actors)) {
            (Some(speaker), _) if is_one_speaker => Some((speaker.entity, 0)),
            (Some(_), _) => None,
            (None, Some(Subject::Actor(at))) if actors[at].is_person && n_others(actors[at].entity) == 0 => {
                Some((actors[at].entity, 0))
            }
            // A quotation by itself.
            (None, _) if sentence.is_mark(sentence.text_start(), '“') => self.subject,
            (None, Some(Subject::Pronoun(_))) if !actors.iter().any(|actor| actor.is_person) => self.subject,
            _ if actors.iter().any(|actor| actor.is_person) || names_nobody(sentence) => None,
            _ => self.subject.map(|(person, age)| (person, age + 1)).filter(|&(_, age)| age <= FARTHEST),
        };
    }
}

fn is_person(sentence: &Sentence<'_>, entity: EntityId) -> bool {
    sentence.entities.get(entity.index()).is_some_and(|entity| entity.kind == EntityKind::Person)
}

/// Whether a sentence begins with someone whom it does not name: `The governor noted`.
fn names_nobody(sentence: &Sentence<'_>) -> bool {
    const WHERE_A_SUBJECT_ENDS: usize = 8;
    let start = sentence.text_start();
    (start..sentence.len().min(start + WHERE_A_SUBJECT_ENDS)).any(|at| is_human_noun(sentence.word(at)))
}

/// The words of a title, with the usual short forms in full.
fn key(title: &str) -> Vec<String> {
    let mut words = Vec::new();
    for word in title.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty()) {
        match word.to_lowercase().as_str() {
            "fm" => words.extend(["foreign".to_owned(), "minister".to_owned()]),
            "pm" => words.extend(["prime".to_owned(), "minister".to_owned()]),
            "s" | "the" | "of" => {}
            other => words.push(other.to_owned()),
        }
    }
    words
}
