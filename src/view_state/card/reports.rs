//! What the texts say of an entity: the offices that a person holds, statements, meetings.

use concord_engine::corpus::DocId;
use concord_engine::entity::EntityId;
use concord_engine::relation::{Manner, MeetingKind};
use concord_engine::text::{PartialDate, Span, fold};

use crate::explorer::Explorer;
use crate::results::single_spaces;
use crate::state::Passage;
use crate::words::date_in_words;

/// What the texts say of an entity in one respect.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Reports {
    /// In which respect: `Said`.
    pub heading: &'static str,
    /// Each with its place.
    pub reports: Vec<Report>,
}

/// Something that a text says, and where.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Report {
    /// What is said; in quotation marks where these are someone's own words.
    pub text: String,
    /// The name of the document in addresses.
    pub slug: String,
    /// Where it stands there.
    pub at: Option<Passage>,
    /// When, where that is stated beside it; else when it was reported: `reported 7 April 2024`. May be empty.
    pub date: String,
}

/// How many bytes may stand between the words that tell of a statement and it, to be shown as one: `said that `.
const CLOSE: u32 = 8;

/// What the texts say of an entity, in each respect in which they say something. What a text says more than once, or
/// another version of it says too, stands once.
pub(super) fn reports(explorer: &Explorer, entity: EntityId) -> Vec<Reports> {
    let edition = &explorer.edition;
    let relations = edition.relations();
    let report = |doc: DocId, text: String, span: Span, stated: Option<PartialDate>| {
        let reported = || explorer.index.date(doc).map(|date| format!("reported {}", date_in_words(date)));
        let date = stated.map(date_in_words).or_else(reported).unwrap_or_default();
        let report = Report { text, slug: edition.slug(doc).to_owned(), at: explorer.passage_of(doc, span), date };
        Told { text: edition.versions(doc).first().copied().unwrap_or(doc), stated, report }
    };
    let words = |doc: DocId, span: Span| single_spaces(span.of(&edition.document(doc).text));
    let offices = relations.offices_of(entity).into_iter().map(|office| {
        let title = words(office.doc, office.title);
        let text = if office.is_former { format!("{title} (former)") } else { title };
        report(office.doc, text, office.title, None)
    });
    let statements = relations.statements_of(entity).map(|said| {
        let is_close = said.cue.end <= said.content.start && said.content.start - said.cue.end <= CLOSE;
        let text = match (is_close, said.manner) {
            // `thanked the host for the visit` says more than `the host for the visit`.
            (true, Manner::Reported) => words(said.doc, Span { start: said.cue.start, end: said.content.end }),
            (false, Manner::Reported) => words(said.doc, said.content),
            (_, Manner::Quoted) => format!("“{}”", words(said.doc, said.content)),
        };
        report(said.doc, text, said.content, None)
    });
    let meetings = relations.meetings_of(entity).map(|meeting| {
        let others = meeting.parties.iter().filter(|party| party.entity != entity);
        let mut labels: Vec<&str> = Vec::new();
        for label in others.map(|party| edition.entity_label(party.entity)) {
            if !labels.contains(&label) {
                labels.push(label);
            }
        }
        let place = meeting.place.map_or_else(String::new, |place| format!(", {}", edition.entity_label(place.entity)));
        let is_first = meeting.parties.first().is_some_and(|party| party.entity == entity);
        let text = format!("{} {}{place}", meeting_in_words(meeting.kind, is_first), labels.join(", "));
        let stated = meeting.when.date.filter(|_| meeting.when.stated.is_some());
        report(meeting.doc, text, meeting.cue, stated)
    });
    let all: [(&'static str, Vec<Report>); 3] =
        [("Office", once(offices)), ("Said", once(statements)), ("Met", once(meetings))];
    all.into_iter()
        .filter(|(_, reports)| !reports.is_empty())
        .map(|(heading, reports)| Reports { heading, reports })
        .collect()
}

/// A report, and what tells whether it is another one.
struct Told {
    /// The text that tells it: the first of its versions.
    text: DocId,
    stated: Option<PartialDate>,
    report: Report,
}

/// The first of those that tell the same.
fn once(all: impl Iterator<Item = Told>) -> Vec<Report> {
    let mut told: Vec<(DocId, Option<PartialDate>, String)> = Vec::new();
    let mut reports = Vec::new();
    for Told { text, stated, report } in all {
        let key = (text, stated, fold(&report.text));
        if !told.contains(&key) {
            told.push(key);
            reports.push(report);
        }
    }
    reports
}

/// What one of the parties did: the first of them received or visited the others.
const fn meeting_in_words(kind: MeetingKind, is_first: bool) -> &'static str {
    match (kind, is_first) {
        (MeetingKind::Met, _) => "Met",
        (MeetingKind::Talks, _) => "Talks with",
        (MeetingKind::Phone, _) => "Call with",
        (MeetingKind::Signed, _) => "Signed with",
        (MeetingKind::Received, true) => "Received",
        (MeetingKind::Received, false) => "Received by",
        (MeetingKind::Visit, true) => "Visited",
        (MeetingKind::Visit, false) => "Visited by",
    }
}
