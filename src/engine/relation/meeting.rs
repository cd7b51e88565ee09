//! Who met whom.

use std::ops::Range;

use super::actor::Actor;
use super::context::Context;
use super::data::{Meeting, MeetingKind, Party, Relations};
use super::place_and_date::{find_date, find_place};
use super::sentence::Sentence;
use super::statement::Attribution;
use super::subject::{Subject, main_subject, skip_adverbs, subject_before};
use super::token::TokenKind;
use super::words::{has, is_human_noun, is_meeting_noun, is_preposition};
use crate::entity::EntityKind;

/// A meeting as tokens: what tells of it, who took part, where its words end.
struct Found {
    kind: MeetingKind,
    cue: Range<usize>,
    parties: Vec<Party>,
    /// The token after the last of the parties named after the cue.
    end: usize,
}

/// Finds the meetings that a sentence tells of and puts them among the relations.
///
/// Meetings that are planned, wished, denied or called off are none.
pub(super) fn find_meetings(
    sentence: &Sentence<'_>,
    actors: &[Actor],
    said: &[Attribution],
    context: &Context,
    relations: &mut Relations,
) {
    if actors.is_empty() || (0..sentence.len()).any(|at| is_denial(sentence.word(at))) {
        return;
    }
    let reader = Reader { sentence, actors, said, context };
    let first_of_doc = relations.meetings.partition_point(|meeting| meeting.doc < context.doc);
    let mut is_quoted = false;
    for at in 0..sentence.len() {
        match sentence.kind(at) {
            Some(TokenKind::Mark('“')) => is_quoted = true,
            Some(TokenKind::Mark('”')) => is_quoted = false,
            _ => {}
        }
        let found = if is_quoted { None } else { reader.read_verb(at).or_else(|| reader.read_noun(at)) };
        let Some(found) = found else { continue };
        let mut parties: Vec<Party> = Vec::new();
        for party in found.parties {
            if !parties.iter().any(|known| known.entity == party.entity) {
                parties.push(party);
            }
        }
        let has_person = parties.iter().any(|party| reader.is_person(*party));
        let is_match = found.kind == MeetingKind::Met && !has_person;
        if parties.len() < 2 || is_match {
            continue;
        }
        let meeting = Meeting {
            doc: context.doc,
            kind: found.kind,
            cue: sentence.span(found.cue.clone()),
            place: find_place(sentence, actors, &parties, found.cue.start, found.end),
            when: find_date(sentence, context.date, found.cue.start, found.end),
            parties,
        };
        let told = &relations.meetings[first_of_doc..];
        // The same meeting is often told again; the first telling says most. A book of them is not compared whole.
        let is_known = told.iter().rev().take(40).any(|known| {
            meeting.parties.iter().all(|party| known.has(party.entity))
                && (meeting.when.stated.is_none() || meeting.when.date == known.when.date)
                && (meeting.kind == known.kind || meeting.when.stated.is_none())
        });
        if !is_known {
            relations.meetings.push(meeting);
        }
    }
}

/// Words that say of a meeting that it did not take place, or not yet.
fn is_denial(word: &str) -> bool {
    has("false untrue postponed cancelled canceled denied denies rumours rumors hypothetical", word)
}

struct Reader<'a, 's> {
    sentence: &'a Sentence<'s>,
    actors: &'a [Actor],
    said: &'a [Attribution],
    context: &'a Context,
}

impl Reader<'_, '_> {
    /// A meeting that a verb in the past tells of.
    fn read_verb(&self, at: usize) -> Option<Found> {
        let sentence = self.sentence;
        let next = at + 1;
        match sentence.word(at) {
            "met" => {
                let start = next + usize::from(sentence.word(next) == "with");
                self.meeting(MeetingKind::Met, at..next, at, start)
            }
            "held" | "had" | "conducted" | "attended" | "co-chaired" | "chaired" | "hosted" | "opened"
            | "concluded" | "began" | "took" => self.read_held(at),
            "spoke" | "talked" | "conferred" => self.read_spoke(at),
            "sat" if sentence.word(next) == "down" && sentence.word(next + 1) == "with" => {
                self.meeting(MeetingKind::Met, at..next + 2, at, next + 2)
            }
            "phoned" | "telephoned" => self.meeting(MeetingKind::Phone, at..next, at, next),
            "received" | "welcomed" => self.read_received(at),
            "paid" => self.read_visit(at),
            "called" if sentence.word(next) == "on" => self.read_call(at),
            "visited" => self.meeting_of_persons(MeetingKind::Visit, at..next, at, next),
            "signed" | "signing" => self.read_signed(at),
            _ => None,
        }
    }

    /// Subject, cue and objects put together.
    fn meeting(&self, kind: MeetingKind, cue: Range<usize>, verb: usize, objects: usize) -> Option<Found> {
        let mut parties = self.subjects_of(verb)?;
        let (objects, end) = self.read_parties(objects);
        parties.extend(objects);
        Some(Found { kind, cue, parties, end })
    }

    /// The same, if a person is among the objects.
    fn meeting_of_persons(&self, kind: MeetingKind, cue: Range<usize>, verb: usize, objects: usize) -> Option<Found> {
        let (found, _) = self.read_parties(objects);
        found.iter().any(|&party| self.is_person(party)).then(|| self.meeting(kind, cue, verb, objects))?
    }

    /// `held talks with`, `took part in direct phone talks alongside`.
    fn read_held(&self, verb: usize) -> Option<Found> {
        const FARTHEST_NOUN: usize = 8;
        let sentence = self.sentence;
        let start = match sentence.word(verb) {
            "took" if sentence.word(verb + 1) == "part" && sentence.word(verb + 2) == "in" => verb + 3,
            "took" => return None,
            _ => verb + 1,
        };
        let noun = self.find_noun(start, start + FARTHEST_NOUN)?;
        let kind = self.kind_of(start, noun);
        if sentence.word(verb) == "hosted" && sentence.is_any(noun, &["reception", "dinner", "luncheon"]) {
            return self.read_reception(verb, noun);
        }
        let (parties, end) = self.parties_with(noun + 1);
        let mut all = self.subjects_of(verb)?;
        all.extend(parties);
        Some(Found { kind, cue: verb..noun + 1, parties: all, end })
    }

    /// `hosted a reception in Hanoi on May 2 for X`.
    fn read_reception(&self, verb: usize, noun: usize) -> Option<Found> {
        const FARTHEST: usize = 9;
        let start = (noun + 1..noun + FARTHEST).find(|&at| self.sentence.word(at) == "for")?;
        let cue = verb..noun + 1;
        let mut found = self.meeting_of_persons(MeetingKind::Received, cue, verb, start + 1)?;
        // Place and date may stand before the guest.
        found.end = found.end.max(start);
        Some(found)
    }

    /// The noun of a meeting, if nothing but what belongs to it stands before it.
    fn find_noun(&self, start: usize, end: usize) -> Option<usize> {
        let sentence = self.sentence;
        for at in start..end.min(sentence.len()) {
            let word = sentence.word(at);
            if is_meeting_noun(word) && !is_meeting_noun(sentence.word(at + 1)) {
                return Some(at);
            }
            let passes = matches!(sentence.kind(at), Some(TokenKind::Lower | TokenKind::Capital))
                && !matches!(word, "with" | "to" | "of" | "on" | "that" | "in" | "at" | "for" | "and" | "will");
            if !passes && !sentence.is_mark(at, ',') {
                return None;
            }
        }
        None
    }

    fn kind_of(&self, start: usize, noun: usize) -> MeetingKind {
        let is_phone = (start..=noun)
            .any(|at| self.sentence.is_any(at, &["phone", "telephone", "video", "call", "online", "virtual"]))
            && !self.sentence.is_any(noun.saturating_sub(1), &["courtesy"]);
        match self.sentence.word(noun) {
            _ if is_phone => MeetingKind::Phone,
            "meeting" | "meetings" | "reception" | "luncheon" | "dinner" | "call" => MeetingKind::Met,
            _ => MeetingKind::Talks,
        }
    }

    /// The parties after `with`, which a phrase of time and place may precede: `talks in Hanoi on May 2 with`.
    fn parties_with(&self, start: usize) -> (Vec<Party>, usize) {
        const FARTHEST: usize = 9;
        let sentence = self.sentence;
        for at in start..(start + FARTHEST).min(sentence.len()) {
            if sentence.is_any(at, &["with", "alongside"]) {
                return self.read_parties(at + 1);
            }
            if sentence.is_stop(at) || sentence.is_mark(at, ',') || sentence.is_any(at, &["and", "that", "to"]) {
                break;
            }
        }
        (Vec::new(), start)
    }

    /// `spoke by phone with X`, `talked to X`; not `spoke to reporters`.
    fn read_spoke(&self, verb: usize) -> Option<Found> {
        const FARTHEST: usize = 7;
        let sentence = self.sentence;
        let by_phone = sentence.is_any(verb + 1, &["by", "over", "via", "on"])
            && (verb + 2..verb + 4).any(|at| sentence.is_any(at, &["phone", "telephone", "video"]));
        for at in verb + 1..(verb + FARTHEST).min(sentence.len()) {
            if sentence.is_any(at, &["with", "to"]) {
                let is_phone = (verb..at).any(|at| sentence.is_any(at, &["phone", "telephone", "video"]));
                let (parties, end) = self.read_parties(at + 1);
                // After the name as well: `spoke with X by phone`.
                let is_phone = is_phone || (end..end + 4).any(|at| sentence.is_any(at, &["phone", "telephone"]));
                let kind = if is_phone { MeetingKind::Phone } else { MeetingKind::Talks };
                let has_person = parties.iter().any(|&party| self.is_person(party));
                let mut all = self.subjects_of(verb)?;
                all.extend(parties);
                return has_person.then_some(Found { kind, cue: verb..at + 1, parties: all, end });
            }
            if sentence.is_stop(at) || sentence.is_mark(at, ',') {
                break;
            }
        }
        // `X and Y spoke by phone`.
        by_phone.then(|| self.meeting(MeetingKind::Phone, verb..verb + 1, verb, sentence.len()))?
    }

    /// `X received Y`, `X was received by Y`.
    fn read_received(&self, verb: usize) -> Option<Found> {
        let sentence = self.sentence;
        let cue = verb..verb + 1;
        let before = verb.checked_sub(1)?;
        if sentence.is_any(before, &["was", "were"]) && sentence.word(verb + 1) == "by" {
            let guests = self.subjects_of(before)?;
            let (mut parties, end) = self.read_parties(verb + 2);
            if parties.is_empty() {
                return None;
            }
            parties.extend(guests);
            return Some(Found { kind: MeetingKind::Received, cue: before..verb + 2, parties, end });
        }
        self.meeting_of_persons(MeetingKind::Received, cue, verb, verb + 1)
    }

    /// `paid a courtesy call on X`, `paid a visit to X`.
    fn read_visit(&self, verb: usize) -> Option<Found> {
        const FARTHEST: usize = 7;
        let sentence = self.sentence;
        let noun = (verb + 1..verb + FARTHEST).find(|&at| sentence.is_any(at, &["visit", "call"]))?;
        let start = sentence.is_any(noun + 1, &["to", "on", "upon"]).then_some(noun + 2)?;
        self.meeting_of_persons(MeetingKind::Visit, verb..noun + 1, verb, start)
    }

    /// `called on X`, who is not asked to do something.
    fn read_call(&self, verb: usize) -> Option<Found> {
        let sentence = self.sentence;
        let asks = (verb + 2..(verb + 22).min(sentence.len())).any(|at| sentence.word(at) == "to");
        if asks { None } else { self.meeting_of_persons(MeetingKind::Visit, verb..verb + 2, verb, verb + 2) }
    }

    /// `X and Y signed`, `X signed a plan with Y`, `X said after signing a plan with Y`.
    fn read_signed(&self, verb: usize) -> Option<Found> {
        const FARTHEST: usize = 20;
        let sentence = self.sentence;
        let is_participle = sentence.word(verb) == "signing";
        if is_participle && !matches!(sentence.word_before(verb), "after" | "upon" | "on" | "when") {
            return None;
        }
        let mut all = if is_participle { self.agent()? } else { self.subjects_of(verb)? };
        let with = (verb + 1..(verb + FARTHEST).min(sentence.len()))
            .take_while(|&at| !sentence.is_stop(at) && !sentence.is_mark(at, '“'))
            .find(|&at| sentence.word(at) == "with");
        let (parties, end) = with.map_or((Vec::new(), verb + 1), |with| self.read_parties(with + 1));
        all.extend(parties);
        Some(Found { kind: MeetingKind::Signed, cue: verb..verb + 1, parties: all, end })
    }

    /// `during a meeting with Y`, `at a meeting between X and Y`, `X told Y at a meeting`.
    fn read_noun(&self, at: usize) -> Option<Found> {
        const FARTHEST_NOUN: usize = 5;
        let sentence = self.sentence;
        let opens = sentence.is_any(at, &["at", "during", "after", "following", "in", "of", "sidelines"]);
        if !opens {
            return None;
        }
        let start = at + 1 + usize::from(sentence.word(at) == "sidelines" && sentence.word(at + 1) == "of");
        let is_own = sentence.is_any(start, &["his", "her", "their"]);
        if sentence.word(at) == "of" && !is_own && sentence.word_before(at) != "sidelines" {
            return None;
        }
        let noun = self.find_noun(start, start + FARTHEST_NOUN)?;
        let next = noun + 1;
        let kind = self.kind_of(start, noun);
        let cue = start..next;
        if sentence.word(next) == "between" {
            let (parties, end) = self.read_parties(next + 1);
            return Some(Found { kind, cue, parties, end });
        }
        let (mut others, mut end) = self.parties_with(next);
        if others.is_empty() {
            others = self.addressees(at)?;
            end = next;
        }
        let mut parties = self.agent()?;
        parties.extend(others);
        Some(Found { kind, cue, parties, end })
    }

    /// Who speaks in the sentence, or is its subject.
    fn agent(&self) -> Option<Vec<Party>> {
        if let Some(first) = self.said.first() {
            let is_one = self.said.iter().all(|said| said.speaker.entity == first.speaker.entity);
            return is_one.then(|| vec![first.speaker]);
        }
        self.parties_of(main_subject(self.sentence, self.actors)?)
    }

    /// `X told Y during a meeting`: Y.
    fn addressees(&self, at: usize) -> Option<Vec<Party>> {
        let told = self.said.iter().find(|said| {
            self.sentence.is_any(said.cue.start, &["told", "thanked", "informed", "assured"]) && said.cue.end < at
        })?;
        let (parties, end) = self.read_parties(told.cue.end);
        (end <= at && !parties.is_empty()).then_some(parties)
    }

    /// The subjects of a verb: `X`, `X and Y`, `X and officials of Z`.
    fn subjects_of(&self, verb: usize) -> Option<Vec<Party>> {
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
            super::subject::may_begin_clause(sentence, self.actors, start)
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

    fn parties_of(&self, subject: Subject) -> Option<Vec<Party>> {
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
    fn read_parties(&self, start: usize) -> (Vec<Party>, usize) {
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
        super::words::report_of(word).is_some() || super::words::is_auxiliary(word)
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

    fn is_person(&self, party: Party) -> bool {
        self.sentence.entities.get(party.entity.index()).is_some_and(|entity| entity.kind == EntityKind::Person)
    }
}
