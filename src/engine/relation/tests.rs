//! Rows of texts and the relations in them.

use super::{Input, Relations, find_relations};
use crate::corpus::{Block, BlockKind, Config, Document, Page, Rules, read_page};
use crate::entity::{self, Annotations, annotate};
use crate::text::Span;

struct Read {
    document: Document,
    annotations: Annotations,
    relations: Relations,
}

/// A text of 7 March 2024, a Thursday, read as one paragraph.
fn read(text: &str) -> Read {
    let mut document = read_page("text.txt", Page::plain(text), &Config::default(), &Rules::default()).document;
    document.blocks = vec![Block { span: Span::new(0, text.len()), kind: BlockKind::Paragraph }];
    let date = "2024-03-07".parse().ok();
    let annotations = annotate(&[entity::Input { text, date }]);
    let input = Input { text, blocks: &document.blocks, mentions: &annotations.mentions[0], date };
    let relations = find_relations(&[input], &annotations.entities);
    Read { document, annotations, relations }
}

impl Read {
    fn label(&self, entity: crate::entity::EntityId) -> &str {
        &self.annotations.entities[entity.index()].label
    }

    fn words(&self, span: Span) -> &str {
        span.of(&self.document.text)
    }

    fn statements(&self) -> Vec<String> {
        let tell = |it: &super::Statement| {
            format!("{} {}: {}", self.label(it.speaker.entity), self.words(it.cue), self.words(it.content))
        };
        self.relations.statements.iter().map(tell).collect()
    }

    fn offices(&self) -> Vec<String> {
        let tell = |it: &super::Office| {
            let former = if it.is_former { "once " } else { "" };
            format!("{}: {former}{}", self.label(it.person.entity), self.words(it.title))
        };
        self.relations.offices.iter().map(tell).collect()
    }

    fn meetings(&self) -> Vec<String> {
        let tell = |it: &super::Meeting| {
            let parties: Vec<_> = it.parties.iter().map(|party| self.label(party.entity)).collect();
            let place = it.place.map_or(String::new(), |place| format!(" in {}", self.label(place.entity)));
            let date = match (it.when.stated, it.when.date) {
                (Some(_), Some(date)) => format!(" on {date}"),
                (Some(span), None) => format!(" on “{}”", self.words(span)),
                (None, _) => String::new(),
            };
            format!("{}: {}{place}{date}", it.kind.name(), parties.join(", "))
        };
        self.relations.meetings.iter().map(tell).collect()
    }
}

#[test]
fn who_said_what_is_read_in_every_order() {
    for (text, said) in [
        ("Minister Tran Van Nam said that rain would fall.", "Tran Van Nam said: rain would fall"),
        ("Minister Tran Van Nam said rain would fall.", "Tran Van Nam said: rain would fall"),
        ("Rain would fall, Minister Tran Van Nam said.", "Tran Van Nam said: Rain would fall"),
        ("Rain would fall, said Minister Tran Van Nam on Monday.", "Tran Van Nam said: Rain would fall"),
        ("“Rain will fall,” Minister Tran Van Nam said.", "Tran Van Nam said: Rain will fall"),
        ("\"Rain will fall,\" said Minister Tran Van Nam.", "Tran Van Nam said: Rain will fall"),
        ("“Will rain fall?” asked the child. Tran Van Nam said: “It will.”", "Tran Van Nam said: It will"),
        ("On Monday, Mr. Tran Van Nam, in a short speech, noted that rain fell.", "Tran Van Nam noted: rain fell"),
        ("Mr. Tran Van Nam said on Monday that rain fell.", "Tran Van Nam said: rain fell"),
        ("According to Mr. Tran Van Nam, rain has fallen.", "Tran Van Nam According to: rain has fallen"),
        ("Rain has fallen, according to Mr. Tran Van Nam.", "Tran Van Nam according to: Rain has fallen"),
        ("Mr. Tran Van Nam was quoted as saying that rain fell.", "Tran Van Nam was quoted as saying: rain fell"),
        (
            "The paper quoted Mr. Tran Van Nam as saying rain fell.",
            "Tran Van Nam quoted Mr. Tran Van Nam as saying: rain fell",
        ),
        ("Mr. Tran Van Nam told reporters rain fell.", "Tran Van Nam told: rain fell"),
        ("Mr. Tran Van Nam thanked Japan for the rain.", "Tran Van Nam thanked: Japan for the rain"),
        ("Mr. Tran Van Nam called for rain.", "Tran Van Nam called for: rain"),
        ("For his part, Mr. Tran Van Nam expressed joy at the rain.", "Tran Van Nam expressed: joy at the rain"),
        ("TOKYO, March 7 (VNA) — Rain would fall, Mr. Tran Van Nam said.", "Tran Van Nam said: Rain would fall"),
        (
            "The road, Mr. Tran Van Nam said, would open.",
            "Tran Van Nam said: The road, Mr. Tran Van Nam said, would open",
        ),
    ] {
        assert_eq!(read(text).statements(), [said], "{text}");
    }
}

#[test]
fn one_speaker_may_say_several_things() {
    for (text, said) in [
        (
            "Mr. Tran Van Nam said rain fell, adding that it was warm.",
            ["Tran Van Nam said: rain fell", "Tran Van Nam adding: it was warm"],
        ),
        (
            "Mr. Tran Van Nam praised the rain and urged people to plant.",
            ["Tran Van Nam praised: the rain", "Tran Van Nam urged: people to plant"],
        ),
        (
            "“Rain fell,” Mr. Tran Van Nam said, “and it was warm.”",
            ["Tran Van Nam said: Rain fell", "Tran Van Nam said: and it was warm"],
        ),
        (
            "“Rain fell,” Mr. Tran Van Nam said. “It was warm.”",
            ["Tran Van Nam said: Rain fell", "Tran Van Nam said: It was warm"],
        ),
        (
            "Mr. Tran Van Nam said rain fell. It was warm, he added.",
            ["Tran Van Nam said: rain fell", "Tran Van Nam added: It was warm"],
        ),
        (
            "Mr. Tran Van Nam said rain fell, while Ms. Anna Weber noted that it was warm.",
            ["Tran Van Nam said: rain fell", "Anna Weber noted: it was warm"],
        ),
    ] {
        assert_eq!(read(text).statements(), said, "{text}");
    }
}

#[test]
fn what_nobody_named_said_is_left_out() {
    for text in [
        "Officials said rain fell.",
        "The minister said rain fell.",
        "A spokesman for the Ministry of Health said rain fell.",
        "The wife of Mr. Tran Van Nam said rain fell.",
        "Mr. Tran Van Nam and Ms. Anna Weber met Mr. Paul Lambert. He said rain fell.",
        "He said rain fell.",
        "If Mr. Tran Van Nam said rain fell, nobody heard.",
        "Mr. Tran Van Nam will say that rain fell.",
        "Mr. Tran Van Nam did not say that rain fell.",
        "Mr. Tran Van Nam never said that rain fell.",
        "Mr. Tran Van Nam is said to be in Dakar.",
        "Mr. Tran Van Nam said nothing.",
        "According to Mr. Tran Van Nam's report, rain fell.",
        "Mr. Tran Van Nam welcomed the guests.",
        "Vietnam said rain fell.",
        "Ms. Anna Weber spoke. He said rain fell.",
    ] {
        assert_eq!(read(text).statements(), Vec::<String>::new(), "{text}");
    }
}

#[test]
fn offices_are_read_before_and_after_names() {
    for (text, office) in [
        ("Deputy Foreign Minister Tran Van Nam spoke.", "Tran Van Nam: Deputy Foreign Minister"),
        ("Vietnamese Ambassador to Japan Tran Van Nam spoke.", "Tran Van Nam: Vietnamese Ambassador to Japan"),
        ("Mr. Tran Van Nam, Director of the Port Office, spoke.", "Tran Van Nam: Director of the Port Office"),
        ("The company's chief executive, Mr. Tran Van Nam, spoke.", "Tran Van Nam: chief executive"),
        ("Former President Tran Van Nam spoke.", "Tran Van Nam: once Former President"),
        ("In Tokyo Prime Minister Tran Van Nam spoke.", "Tran Van Nam: Prime Minister"),
        (
            "Deputy Prime Minister and Foreign Minister Tran Van Nam spoke.",
            "Tran Van Nam: Deputy Prime Minister and Foreign Minister",
        ),
        ("Mr. Tran Van Nam was appointed ambassador to Laos.", "Tran Van Nam: ambassador to Laos"),
    ] {
        assert_eq!(read(text).offices(), [office], "{text}");
    }
    for text in ["Mr. Tran Van Nam spoke.", "With Mr. Paul Lambert, Mr. Tran Van Nam spoke."] {
        assert_eq!(read(text).offices(), Vec::<String>::new(), "{text}");
    }
}

#[test]
fn a_short_title_is_not_told_after_a_longer_one() {
    let text = "Deputy Prime Minister Tran Van Nam spoke. Deputy PM Tran Van Nam left. Chairman Tran Van Nam sang.";
    assert_eq!(read(text).offices(), ["Tran Van Nam: Deputy Prime Minister", "Tran Van Nam: Chairman"]);
}

#[test]
fn meetings_have_their_parties_place_and_date() {
    for (text, meeting) in [
        (
            "Mr. Tran Van Nam met Ms. Anna Weber in Berlin on Monday.",
            "met: Tran Van Nam, Anna Weber in Berlin on 2024-03-04",
        ),
        ("On March 5, Mr. Tran Van Nam met Ms. Anna Weber.", "met: Tran Van Nam, Anna Weber on 2024-03-05"),
        ("Mr. Tran Van Nam and Ms. Anna Weber held talks.", "talks: Tran Van Nam, Anna Weber"),
        ("Mr. Tran Van Nam spoke by phone with Ms. Anna Weber.", "phone: Tran Van Nam, Anna Weber"),
        ("Mr. Tran Van Nam received Ms. Anna Weber.", "received: Tran Van Nam, Anna Weber"),
        ("Ms. Anna Weber was received by Mr. Tran Van Nam.", "received: Tran Van Nam, Anna Weber"),
        ("Mr. Tran Van Nam paid a courtesy call on Ms. Anna Weber.", "visit: Tran Van Nam, Anna Weber"),
        ("Mr. Tran Van Nam signed a plan with Ms. Anna Weber.", "signed: Tran Van Nam, Anna Weber"),
        ("At a meeting with Ms. Anna Weber, Mr. Tran Van Nam said rain fell.", "met: Tran Van Nam, Anna Weber"),
        (
            "Mr. Tran Van Nam told Ms. Anna Weber during a meeting in Rome that rain fell.",
            "met: Tran Van Nam, Anna Weber in Rome",
        ),
    ] {
        assert_eq!(read(text).meetings(), [meeting], "{text}");
    }
}

#[test]
fn what_did_not_take_place_is_no_meeting() {
    for text in [
        "Mr. Tran Van Nam will meet Ms. Anna Weber.",
        "Mr. Tran Van Nam is to meet Ms. Anna Weber.",
        "Mr. Tran Van Nam has not met Ms. Anna Weber.",
        "Mr. Tran Van Nam hopes to hold talks with Ms. Anna Weber.",
        "A meeting between Mr. Tran Van Nam and Ms. Anna Weber was cancelled.",
        "If Mr. Tran Van Nam met Ms. Anna Weber, nobody saw it.",
        "Mr. Tran Van Nam met the press.",
        "The Ministry of Health met the Ministry of Finance in the final.",
    ] {
        assert_eq!(read(text).meetings(), Vec::<String>::new(), "{text}");
    }
}

#[test]
fn without_a_date_in_the_sentence_a_meeting_has_that_of_the_document() {
    let read = read("Mr. Tran Van Nam met Ms. Anna Weber.");
    let when = read.relations.meetings[0].when;
    assert_eq!((when.date.map(|date| date.to_string()), when.stated), (Some("2024-03-07".to_owned()), None));
}

#[test]
fn titles_headings_and_furniture_are_not_read() {
    let text = "Mr. Tran Van Nam said rain fell.";
    let annotations = annotate(&[entity::Input { text, date: None }]);
    for kind in [BlockKind::Title, BlockKind::Heading, BlockKind::Furniture("other headlines".to_owned())] {
        let blocks = [Block { span: Span::new(0, text.len()), kind }];
        let input = Input { text, blocks: &blocks, mentions: &annotations.mentions[0], date: None };
        assert_eq!(find_relations(&[input], &annotations.entities), Relations::default());
    }
}

#[test]
fn any_text_gives_spans_on_boundaries() {
    let mut texts: Vec<String> =
        ["", " ", "“”“”“““", "said said said", "he, she, “he” said.", "日本。「はい」と述べた。", "\u{0}\u{feff}…"]
            .into_iter()
            .map(str::to_owned)
            .collect();
    for piece in [
        "“Mr. Nam said ",
        "Mr. Tran Van Nam said ",
        ", and Mr. Tran Van Nam met ",
        "Minister of ",
        "according to ",
        "\"",
        "(",
        "Nam’s ",
    ] {
        texts.push(piece.repeat(700));
        texts.push(format!("Mr. Tran Van Nam, {}said “ế", piece.repeat(30)));
    }
    for text in texts {
        let read = read(&text);
        let mut spans: Vec<Span> = Vec::new();
        spans.extend(read.relations.statements.iter().flat_map(|it| [it.speaker.span, it.cue, it.content]));
        spans.extend(read.relations.offices.iter().flat_map(|it| [it.person.span, it.title]));
        spans.extend(read.relations.meetings.iter().flat_map(|it| it.parties.iter().map(|it| it.span)));
        assert!(spans.into_iter().all(|span| !span.of(&text).is_empty()), "{text}");
    }
}

#[test]
fn relations_come_back_from_their_bytes_as_they_were() {
    let read = read("Minister Tran Van Nam met Ms. Anna Weber in Berlin. “Rain fell,” he said.");
    assert_eq!(Relations::from_bytes(&read.relations.to_bytes()), Some(read.relations));
    assert_eq!(Relations::from_bytes(b"\xff\xff"), None);
}

#[test]
fn a_person_is_asked_for_statements_meetings_and_offices() {
    let read = read("President Tran Van Nam met Chancellor Anna Weber. Weber said rain fell.");
    let person = |label: &str| {
        let at = read.annotations.entities.iter().position(|entity| entity.label == label).expect("she is named");
        crate::entity::EntityId(at as u32)
    };
    let (nam, weber) = (person("Tran Van Nam"), person("Anna Weber"));
    assert_eq!((read.relations.statements_of(weber).count(), read.relations.statements_of(nam).count()), (1, 0));
    assert_eq!(read.relations.meetings_between(weber, nam).count(), 1);
    assert_eq!(read.relations.offices_of(nam).len(), 1);
}

#[test]
fn the_latest_office_stands_first() {
    let texts = ["Minister Tran Van Nam spoke.", "President Tran Van Nam spoke.", "Chairman Tran Van Nam spoke."];
    let dates = [Some("2020"), Some("2024-05"), None].map(|date| date.and_then(|date| date.parse().ok()));
    let annotations = annotate(&[0, 1, 2].map(|at| entity::Input { text: texts[at], date: dates[at] }));
    let blocks = texts.map(|text| [Block { span: Span::new(0, text.len()), kind: BlockKind::Paragraph }]);
    let inputs = [0, 1, 2].map(|at| Input {
        text: texts[at],
        blocks: &blocks[at],
        mentions: &annotations.mentions[at],
        date: dates[at],
    });
    let relations = find_relations(&inputs, &annotations.entities);
    let titles: Vec<_> = relations
        .offices_of(relations.offices[0].person.entity)
        .into_iter()
        .map(|office| office.title.of(texts[office.doc.index()]))
        .collect();
    assert_eq!(titles, ["President", "Minister", "Chairman"]);
}
