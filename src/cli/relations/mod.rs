//! `concord relations`: who holds which office, who said what, who met whom; and how well that is found.

mod gold;
mod score;

use std::fs;
use std::path::Path;

use concord_engine::corpus::Document;
use concord_engine::edition::annotation_input;
use concord_engine::entity::{Annotations, EntityId, annotate};
use concord_engine::relation::{self, Manner, Meeting, Office, Relations, Statement, find_relations};
use concord_engine::text::{PartialDate, Span};
use concord_reader::{Seed, read_seeds};
use serde::Serialize;

use crate::{Request, to_json};

pub(crate) fn run(request: &Request) -> Result<(), String> {
    if request.arguments.is_empty() {
        return Err(
            "the relations of which files? concord relations FILE... or concord relations --gold DIR...".to_owned()
        );
    }
    if request.has("gold") {
        return score::run(request);
    }
    let read = |file: &String| {
        let text = fs::read_to_string(file).map_err(|error| format!("{file}: {error}"))?;
        let name = Path::new(file).file_name().map_or(file.as_str().into(), |name| name.to_string_lossy());
        read_text(&name, text, None)
    };
    let documents: Vec<Document> = request.arguments.iter().map(read).collect::<Result<_, _>>()?;
    let found = Found::in_documents(&documents);
    for (doc, document) in (0..).zip(&documents) {
        let told = found.tell(doc, document);
        if request.is_json {
            println!("{}", to_json(&told)?);
        } else {
            print(&told);
        }
    }
    Ok(())
}

/// A text as a document of its own, with the date that is given.
fn read_text(file: &str, text: String, date: Option<PartialDate>) -> Result<Document, String> {
    // Whatever its name says, it is a plain text.
    let seed = Seed { file: "text.txt".to_owned(), bytes: text.into_bytes() };
    let config =
        date.map_or_else(String::new, |date| format!("[[document]]\nfile = \"text.txt\"\ndate = \"{date}\"\n"));
    let corpus = read_seeds(&config, &[seed]).map_err(|problems| format!("{file}: {problems}"))?;
    let document = corpus.documents.into_iter().next().ok_or_else(|| format!("{file}: there is no text in it"))?;
    Ok(Document { file: file.to_owned(), ..document })
}

/// The relations of some documents, with the entities in them.
struct Found {
    annotations: Annotations,
    relations: Relations,
}

impl Found {
    fn in_documents(documents: &[Document]) -> Self {
        let inputs: Vec<_> = documents.iter().map(annotation_input).collect();
        let annotations = annotate(&inputs);
        let inputs: Vec<_> = documents
            .iter()
            .zip(&annotations.mentions)
            .map(|(document, mentions)| relation::Input::of(document, mentions))
            .collect();
        let relations = find_relations(&inputs, &annotations.entities);
        Self { annotations, relations }
    }

    fn slug(&self, entity: EntityId) -> &str {
        &self.annotations.entities[entity.index()].slug
    }

    /// The relations of one document in words and code points.
    fn tell<'a>(&'a self, doc: u32, document: &'a Document) -> ToldDocument<'a> {
        let text = &Text::new(&document.text);
        ToldDocument {
            file: &document.file,
            offices: self
                .relations
                .offices
                .iter()
                .filter(|it| it.doc.0 == doc)
                .map(|it| self.tell_office(it, text))
                .collect(),
            statements: self
                .relations
                .statements
                .iter()
                .filter(|it| it.doc.0 == doc)
                .map(|it| self.tell_statement(it, text))
                .collect(),
            meetings: self
                .relations
                .meetings
                .iter()
                .filter(|it| it.doc.0 == doc)
                .map(|it| self.tell_meeting(it, text))
                .collect(),
        }
    }

    fn tell_party<'a>(&'a self, party: relation::Party, text: &Text<'a>) -> ToldParty<'a> {
        ToldParty { entity: self.slug(party.entity), words: text.words(party.span) }
    }

    fn tell_office<'a>(&'a self, office: &Office, text: &Text<'a>) -> ToldOffice<'a> {
        ToldOffice {
            person: self.tell_party(office.person, text),
            title: text.words(office.title),
            organization: office.organization.map(|party| self.tell_party(party, text)),
            is_former: office.is_former,
            date: office.date.map(|date| date.to_string()),
        }
    }

    fn tell_statement<'a>(&'a self, statement: &Statement, text: &Text<'a>) -> ToldStatement<'a> {
        ToldStatement {
            speaker: self.tell_party(statement.speaker, text),
            cue: text.words(statement.cue),
            content: text.words(statement.content),
            is_quoted: statement.manner == Manner::Quoted,
        }
    }

    fn tell_meeting<'a>(&'a self, meeting: &Meeting, text: &Text<'a>) -> ToldMeeting<'a> {
        ToldMeeting {
            kind: meeting.kind.name(),
            parties: meeting.parties.iter().map(|&party| self.tell_party(party, text)).collect(),
            cue: text.words(meeting.cue),
            place: meeting.place.map(|party| self.tell_party(party, text)),
            date: meeting.when.date.map(|date| date.to_string()),
            date_words: meeting.when.stated.map(|span| text.words(span)),
        }
    }
}

/// A text in which code points are counted before any byte, in any order.
struct Text<'a> {
    text: &'a str,
    /// The code points before each step of bytes, or before the character that the step falls into.
    counts: Vec<usize>,
}

impl<'a> Text<'a> {
    const STEP: usize = 1024;

    fn new(text: &'a str) -> Self {
        let mut counts = Vec::with_capacity(text.len() / Self::STEP + 1);
        for (count, (byte, _)) in text.char_indices().enumerate() {
            if byte / Self::STEP >= counts.len() {
                counts.push(count);
            }
        }
        Self { text, counts }
    }

    fn words(&self, span: Span) -> Words<'a> {
        let (start_byte, text) = (span.start as usize, span.of(self.text));
        let step = start_byte / Self::STEP;
        let step_byte = (step * Self::STEP..).find(|&byte| self.text.is_char_boundary(byte)).unwrap_or(start_byte);
        let between = self.text.get(step_byte..start_byte).map_or(0, |between| between.chars().count());
        let start = self.counts.get(step).copied().unwrap_or_default() + between;
        Words { start, end: start + text.chars().count(), text }
    }
}

/// Words of a text. Offsets are Unicode code points, end exclusive.
#[derive(Clone, Copy, Serialize)]
struct Words<'a> {
    start: usize,
    end: usize,
    text: &'a str,
}

#[derive(Serialize)]
struct ToldDocument<'a> {
    file: &'a str,
    offices: Vec<ToldOffice<'a>>,
    statements: Vec<ToldStatement<'a>>,
    meetings: Vec<ToldMeeting<'a>>,
}

#[derive(Serialize)]
struct ToldParty<'a> {
    entity: &'a str,
    #[serde(flatten)]
    words: Words<'a>,
}

#[derive(Serialize)]
struct ToldOffice<'a> {
    person: ToldParty<'a>,
    title: Words<'a>,
    organization: Option<ToldParty<'a>>,
    is_former: bool,
    date: Option<String>,
}

#[derive(Serialize)]
struct ToldStatement<'a> {
    speaker: ToldParty<'a>,
    cue: Words<'a>,
    content: Words<'a>,
    is_quoted: bool,
}

#[derive(Serialize)]
struct ToldMeeting<'a> {
    kind: &'static str,
    parties: Vec<ToldParty<'a>>,
    cue: Words<'a>,
    place: Option<ToldParty<'a>>,
    date: Option<String>,
    date_words: Option<Words<'a>>,
}

fn print(told: &ToldDocument<'_>) {
    println!("{}", told.file);
    for office in &told.offices {
        let of = office.organization.as_ref().map_or(String::new(), |party| format!("  [{}]", party.entity));
        let former = if office.is_former { "  (former)" } else { "" };
        println!("  office     {}: {}{of}{former}", office.person.entity, one_line(office.title.text));
    }
    for statement in &told.statements {
        let manner = if statement.is_quoted { "“”" } else { "" };
        let (cue, content) = (one_line(statement.cue.text), one_line(statement.content.text));
        println!("  statement  {} {cue}{manner}: {content}", statement.speaker.entity);
    }
    for meeting in &told.meetings {
        let parties: Vec<_> = meeting.parties.iter().map(|party| party.entity).collect();
        let place = meeting.place.as_ref().map_or(String::new(), |place| format!(" in {}", place.entity));
        let date = meeting.date.as_ref().map_or(String::new(), |date| format!(" on {date}"));
        let how = if meeting.date_words.is_some() { "" } else { " [of the document]" };
        println!("  {:<9}  {}{place}{date}{how}", meeting.kind, parties.join(", "));
    }
}

fn one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}
