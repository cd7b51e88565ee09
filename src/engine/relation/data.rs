//! Relations as plain data, and what a page asks of them.

use serde::{Deserialize, Serialize};

use crate::corpus::DocId;
use crate::entity::EntityId;
use crate::text::{PartialDate, Span};

/// Someone in a relation, and the words that name them there: a mention, or a pronoun that stands for it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Party {
    /// Who or what.
    pub entity: EntityId,
    /// The words.
    pub span: Span,
}

/// A title that a text gives a person.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Office {
    /// The document that says so.
    pub doc: DocId,
    /// The person, where the title stands beside the name.
    pub person: Party,
    /// The title as stated, with what it is of: `Ambassador to Japan`.
    pub title: Span,
    /// The organization in the title, where it names one; the first where it names several.
    pub organization: Option<Party>,
    /// Whether the title says that the person held it before: `former`, `then`.
    pub is_former: bool,
    /// The date of the document: the person held the office, or had held it, by then.
    pub date: Option<PartialDate>,
}

/// Something that a person or an organization said.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Statement {
    /// The document that reports it.
    pub doc: DocId,
    /// Who said it.
    pub speaker: Party,
    /// The words that tell that it was said: `said`, `According to`.
    pub cue: Span,
    /// What was said, quotation marks left out.
    pub content: Span,
    /// In whose words.
    pub manner: Manner,
}

/// In whose words something is reported.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum Manner {
    /// In quotation marks: the speaker's own words.
    Quoted,
    /// In the words of the text.
    Reported,
}

/// A meeting of persons or organizations that took place.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Meeting {
    /// The document that reports it.
    pub doc: DocId,
    /// What it was.
    pub kind: MeetingKind,
    /// The parties, at least two, in the order of the text; the host of a guest or the visitor of a host first.
    pub parties: Vec<Party>,
    /// The words that tell of it: `met`, `a phone call`.
    pub cue: Span,
    /// Where, if the same sentence says so.
    pub place: Option<Party>,
    /// When.
    pub when: When,
}

/// What a meeting was.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum MeetingKind {
    /// They met.
    Met,
    /// They held talks, consultations, a working session.
    Talks,
    /// They spoke by phone or video.
    Phone,
    /// They signed something together.
    Signed,
    /// The first received the others.
    Received,
    /// The first visited the others.
    Visit,
}

impl MeetingKind {
    /// Every kind.
    pub const ALL: [Self; 6] = [Self::Met, Self::Talks, Self::Phone, Self::Signed, Self::Received, Self::Visit];

    /// The name in files and on the command line.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Met => "met",
            Self::Talks => "talks",
            Self::Phone => "phone",
            Self::Signed => "signed",
            Self::Received => "received",
            Self::Visit => "visit",
        }
    }
}

/// When something took place.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct When {
    /// The date as far as known: the stated one if it can be placed in the calendar, else that of the document if
    /// none is stated.
    pub date: Option<PartialDate>,
    /// The words that state it in the same sentence; without them the date is only that of the document.
    pub stated: Option<Span>,
}

/// What was found in a set of texts, each list in the order of the texts.
#[derive(Clone, Debug, Default, PartialEq, Eq, Serialize, Deserialize)]
pub struct Relations {
    /// Who holds which office.
    pub offices: Vec<Office>,
    /// Who said what.
    pub statements: Vec<Statement>,
    /// Who met whom.
    pub meetings: Vec<Meeting>,
}

impl Relations {
    /// What someone said, in the order of the texts.
    pub fn statements_of(&self, speaker: EntityId) -> impl Iterator<Item = &Statement> {
        self.statements.iter().filter(move |statement| statement.speaker.entity == speaker)
    }

    /// What is said in a document, in the order of its text.
    pub fn statements_in(&self, doc: DocId) -> impl Iterator<Item = &Statement> {
        self.statements.iter().filter(move |statement| statement.doc == doc)
    }

    /// The meetings that someone took part in, in the order of the texts.
    pub fn meetings_of(&self, party: EntityId) -> impl Iterator<Item = &Meeting> {
        self.meetings.iter().filter(move |meeting| meeting.has(party))
    }

    /// The meetings that two took part in together.
    pub fn meetings_between(&self, one: EntityId, other: EntityId) -> impl Iterator<Item = &Meeting> {
        self.meetings_of(one).filter(move |meeting| meeting.has(other))
    }

    /// The meetings that a document reports.
    pub fn meetings_in(&self, doc: DocId) -> impl Iterator<Item = &Meeting> {
        self.meetings.iter().filter(move |meeting| meeting.doc == doc)
    }

    /// The offices of a person, the latest stated first; those of documents without a date last, and within a
    /// document in the order of its text.
    pub fn offices_of(&self, person: EntityId) -> Vec<&Office> {
        let mut offices: Vec<&Office> = self.offices.iter().filter(|office| office.person.entity == person).collect();
        // Few to a person: sorting by insertion costs the page no code of its own.
        for at in 1..offices.len() {
            let mut to = at;
            while to > 0 && offices[to - 1].date < offices[to].date {
                offices.swap(to - 1, to);
                to -= 1;
            }
        }
        offices
    }

    /// The relations as bytes, in `postcard` encoding: 10 to 20 bytes a relation.
    pub fn to_bytes(&self) -> Vec<u8> {
        postcard::to_allocvec(self).expect("plain data of known length always encodes")
    }

    /// Reads what [`to_bytes`](Self::to_bytes) wrote; nothing for other bytes.
    pub fn from_bytes(bytes: &[u8]) -> Option<Self> {
        postcard::from_bytes(bytes).ok()
    }
}

impl Meeting {
    /// Whether someone took part in it.
    pub fn has(&self, party: EntityId) -> bool {
        self.parties.iter().any(|known| known.entity == party)
    }
}
