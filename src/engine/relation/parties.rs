//! Who took part in a meeting: the subjects of its verb, and those whom it names.

use super::actor::Actor;
use super::data::Party;
use super::meeting::Reader;
use super::subject::{Subject, main_subject, may_begin_clause, skip_adverbs, subject_before};
use super::token::TokenKind;
use super::words::{has, is_auxiliary, is_human_noun, is_preposition, report_of};
use crate::entity::EntityKind;

impl Reader<'_, '_> {
    /// Who speaks in the sentence, or is its subject.
    pub(super) fn agent(&self) -> Option<Vec<Party>> {
        if let Some(first) = self.said.first() {
            let is_one = self.said.iter().all(|said| said.speaker.entity == first.speaker.entity);
            return is_one.then(|| vec![first.speaker]);
        }
        self.parties_of(main_subject(self.sentence, self.actors)?)
    }

    /// `X told Y during a meeting`: Y.
    pub(super) fn addressees(&self, at: usize) -> Option<Vec<Party>> {
        let told = self.said.iter().find(|said| {
            self.sentence.is_any(said.cue.start, &["told", "thanked", "informed", "assured"]) && said.cue.end < at
        })?;
        let (parties, end) = self.read_parties(told.cue.end);
        (end <= at && !parties.is_empty()).then_some(parties)
    }

    /// The subjects of a verb: `X`, `X and Y`, `X and officials of Z`.
    pub(super) fn subjects_of(&self, verb: usize) -> Option<Vec<Party>> {
        let sentence = self.sentence;
        // `was received`, `had not met`: read elsewhere or not at all.
        let end = skip_adverbs(sentence, verb)?;
        let last = self.actors.iter().rposition(|actor| actor.end == end && actor.name < end);
        let Some(last) = last else {
            return match subject_before(sentence, self.actors, verb) {
                Some(subject) => self.parties_of(subject),
                None => self.joined_subject(end),
            };
        };
        let mut first = last;
        while first > 0 {
            let gap = self.actors[first - 1].end..self.actors[first].start;
            // `at the Ministry, X and Y met`: the first is where, not who.
            let is_apart = is_preposition(sentence.word_before(self.actors[first - 1].start));
            let joins = !is_apart
                && gap.clone().all(|at| sentence.is_mark(at, ',') || sentence.is_any(at, &["and", "both"]))
                && (!gap.is_empty() || sentence.is_mark_before(gap.end, ','));
            if !joins {
                break;
            }
            first -= 1;
        }
        let start = self.actors[first].start;
        let is_plain = if first == last {
            may_begin_clause(sentence, self.actors, start)
        } else {
            start <= sentence.text_start()
                || !matches!(sentence.kind(start - 1), Some(TokenKind::Lower | TokenKind::Owner))
                || sentence.is_any(start - 1, &["and", "while", "when", "after", "as", "where", "both"])
        };
        is_plain.then(|| self.actors[first..=last].iter().map(|actor| self.party(actor)).collect())
    }

    /// `X visited Hanoi and met Y`.
    fn joined_subject(&self, end: usize) -> Option<Vec<Party>> {
        let before = end.checked_sub(1)?;
        if !(self.sentence.is_any(before, &["and", "also"]) || self.sentence.is_mark(before, ',')) {
            return None;
        }
        let subject = main_subject(self.sentence, self.actors)?;
        let start = subject.start(self.actors);
        let is_plain = start < before
            && !(start..before)
                .any(|at| self.sentence.is_any(at, &["will", "would", "that", "who", "which", "to", "if", "whether"]));
        is_plain.then(|| self.parties_of(subject))?
    }

    pub(super) fn parties_of(&self, subject: Subject) -> Option<Vec<Party>> {
        match subject {
            Subject::Actor(at) => self.actors.get(at).map(|actor| vec![self.party(actor)]),
            Subject::Pronoun(at) => {
                let named: Vec<&Actor> =
                    self.actors.iter().filter(|actor| actor.is_person && actor.name < at).collect();
                let entity = match named.first() {
                    None => self.context.person_for(self.sentence.word(at))?,
                    Some(first) => named.iter().all(|actor| actor.entity == first.entity).then_some(first.entity)?,
                };
                Some(vec![Party { entity, span: self.sentence.span(at..at + 1) }])
            }
        }
    }

    /// The actors listed from a place on, and the place after them.
    pub(super) fn read_parties(&self, start: usize) -> (Vec<Party>, usize) {
        const FARTHEST: usize = 9;
        let sentence = self.sentence;
        let mut parties = Vec::new();
        let (mut at, mut end) = (start, start);
        'list: while parties.len() < 12 {
            let limit = at + FARTHEST;
            while at < limit {
                if let Some(actor) = self.actors.iter().find(|actor| actor.start == at || actor.name == at) {
                    parties.push(self.party(actor));
                    end = actor.end;
                    break;
                }
                if !self.may_precede_party(at) {
                    break 'list;
                }
                at += 1;
            }
            if at >= limit {
                break;
            }
            at = end;
            // `a delegation of Y led by Z`.
            if sentence.is_any(at, &["led", "headed"]) && sentence.word(at + 1) == "by" {
                at += 2;
                continue;
            }
            let mut next = at;
            next += usize::from(sentence.is_mark(next, ','));
            next += usize::from(sentence.is_any(next, &["and"]));
            if next == at && !sentence.is_mark_before(at, ',') {
                break;
            }
            // After a comma alone only a name goes on with the list, and not as the subject of a clause.
            if next == at + 1 && sentence.is_mark(at, ',') && !self.actors.iter().any(|actor| actor.start == next) {
                break;
            }
            if let Some(actor) = self.actors.iter().find(|actor| actor.start == next)
                && self.is_subject(actor)
            {
                break;
            }
            at = next;
        }
        (parties, end)
    }

    /// Whether a verb of a clause follows an actor: then it is not one more of a list.
    fn is_subject(&self, actor: &Actor) -> bool {
        let word = self.sentence.word(actor.end);
        report_of(word).is_some() || is_auxiliary(word)
    }

    /// Words between `with` and a name: `his Japanese counterpart`, `a visiting delegation of`.
    fn may_precede_party(&self, at: usize) -> bool {
        let sentence = self.sentence;
        let word = sentence.word(at);
        matches!(sentence.name_kind(at), Some(EntityKind::Group | EntityKind::Place))
            || sentence.kind(at) == Some(TokenKind::Owner)
            || has(
                "the a an his her its their counterpart counterparts visiting delegation delegations of from led by new host \
                 outgoing incoming business high-level senior both leaders officials representatives members mr ms mrs dr",
                word,
            )
            || sentence.is_mark(at, '.') && sentence.is_any(at.saturating_sub(1), &["mr", "ms", "mrs", "dr"])
            || (is_human_noun(word) && sentence.kind(at) == Some(TokenKind::Lower))
    }

    fn party(&self, actor: &Actor) -> Party {
        Party { entity: actor.entity, span: self.sentence.span(actor.name..actor.name + 1) }
    }

    pub(super) fn is_person(&self, party: Party) -> bool {
        self.sentence.entities.get(party.entity.index()).is_some_and(|entity| entity.kind == EntityKind::Person)
    }
}
