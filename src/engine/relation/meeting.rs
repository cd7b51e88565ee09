//! Who met whom.

use std::ops::Range;

use super::actor::Actor;
use super::context::Context;
use super::data::{Meeting, MeetingKind, Party, Relations};
use super::place_and_date::{find_date, find_place};
use super::sentence::Sentence;
use super::statement::Attribution;
use super::token::TokenKind;
use super::words::{has, is_meeting_noun};

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

/// A sentence that is searched for meetings.
pub(super) struct Reader<'a, 's> {
    pub(super) sentence: &'a Sentence<'s>,
    pub(super) actors: &'a [Actor],
    pub(super) said: &'a [Attribution],
    pub(super) context: &'a Context,
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
}
