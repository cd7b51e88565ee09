//! The forms in which annotated texts are written.

use concord_engine::entity::EntityKind;
use concord_engine::text::{Span, tokenize};
use serde::Serialize;
use serde_json::json;

use crate::to_json;

/// A file with the mentions in it.
pub(super) struct Annotated<'a> {
    pub(super) file: &'a str,
    pub(super) text: &'a str,
    pub(super) mentions: Vec<Named<'a>>,
}

/// A mention; offsets are Unicode code points, the span is bytes.
pub(super) struct Named<'a> {
    pub(super) start: usize,
    pub(super) end: usize,
    pub(super) span: Span,
    pub(super) text: &'a str,
    pub(super) kind: EntityKind,
    pub(super) entity: &'a str,
}

/// How annotated texts are written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Format {
    /// A list for people.
    Plain,
    /// A line of JSON for each file, with offsets in code points.
    JsonLines,
    /// A line of JSON for each file as spaCy's training reads them: the text, and triples of start, end and label.
    Spacy,
    /// A token and its tag (IOB2) on each line, an empty line after each line of the text.
    Conll,
    /// A page in which each mention is marked.
    Html,
}

impl Format {
    pub(super) const ALL: [Self; 5] = [Self::Plain, Self::JsonLines, Self::Spacy, Self::Conll, Self::Html];

    /// The name on the command line.
    pub(super) const fn name(self) -> &'static str {
        match self {
            Self::Plain => "plain",
            Self::JsonLines => "jsonl",
            Self::Spacy => "spacy",
            Self::Conll => "conll",
            Self::Html => "html",
        }
    }

    pub(super) fn from_name(name: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|format| format.name() == name)
    }

    /// All files in this form.
    pub(super) fn write(self, files: &[Annotated<'_>]) -> Result<String, String> {
        let each = |write: fn(&Annotated<'_>) -> Result<String, String>| files.iter().map(write).collect();
        match self {
            Self::Plain => each(|file| Ok(write_plain(file))),
            Self::JsonLines => each(|file| Ok(to_json(&JsonFile::new(file))? + "\n")),
            Self::Spacy => each(|file| Ok(to_json(&spacy(file))? + "\n")),
            Self::Conll => each(|file| Ok(write_conll(file))),
            Self::Html => Ok(write_html(files)),
        }
    }
}

#[derive(Serialize)]
struct JsonFile<'a> {
    file: &'a str,
    mentions: Vec<JsonMention<'a>>,
}

#[derive(Serialize)]
struct JsonMention<'a> {
    start: usize,
    end: usize,
    text: &'a str,
    #[serde(rename = "type")]
    kind: &'static str,
    entity: &'a str,
}

impl<'a> JsonFile<'a> {
    fn new(file: &Annotated<'a>) -> Self {
        let mention = |m: &Named<'a>| JsonMention {
            start: m.start,
            end: m.end,
            text: m.text,
            kind: m.kind.tag(),
            entity: m.entity,
        };
        Self { file: file.file, mentions: file.mentions.iter().map(mention).collect() }
    }
}

fn spacy(file: &Annotated<'_>) -> serde_json::Value {
    let entities: Vec<_> = file.mentions.iter().map(|m| json!([m.start, m.end, m.kind.tag()])).collect();
    json!([file.text, { "entities": entities }])
}

fn write_plain(file: &Annotated<'_>) -> String {
    let mut out = format!("{}\n", file.file);
    for mention in &file.mentions {
        let text = mention.text.split_whitespace().collect::<Vec<_>>().join(" ");
        let tag = mention.kind.tag();
        out += &format!("  {:>6}-{:<6} {tag:<9} {text}  →  {}\n", mention.start, mention.end, mention.entity);
    }
    out
}

/// Tokens are words, and every other visible character by itself.
fn write_conll(file: &Annotated<'_>) -> String {
    let mut out = format!("-DOCSTART- ({}) O\n\n", file.file);
    let mut mentions = file.mentions.iter().peekable();
    let mut words = tokenize(file.text).map(|token| token.span).peekable();
    let mut at = 0;
    let mut is_open = false;
    while let Some(c) = file.text[at..].chars().next() {
        let word = words.next_if(|word| word.start as usize == at);
        let end = word.map_or(at + c.len_utf8(), |word| word.end as usize);
        if c == '\n' && is_open {
            out.push('\n');
            is_open = false;
        }
        if !c.is_whitespace() && !c.is_control() {
            while mentions.next_if(|mention| mention.span.end as usize <= at).is_some() {}
            let inside = mentions.peek().filter(|mention| (mention.span.start as usize) < end);
            let tag = inside.map_or("O".to_owned(), |mention| {
                let begins = (at..end).contains(&(mention.span.start as usize));
                format!("{}-{}", if begins { "B" } else { "I" }, mention.kind.tag())
            });
            out += &format!("{} {tag}\n", &file.text[at..end]);
            is_open = true;
        }
        at = end;
    }
    if is_open {
        out.push('\n');
    }
    out
}

fn write_html(files: &[Annotated<'_>]) -> String {
    let mut out = String::from(
        "<!doctype html>\n<meta charset=\"utf-8\">\n<title>Annotated by Concord</title>\n\
         <style>pre { white-space: pre-wrap } mark::after { content: \" \" attr(data-kind); font-size: smaller }</style>\n",
    );
    for file in files {
        out += &format!("<h1>{}</h1>\n<pre>", escape(file.file));
        let mut end = 0;
        for mention in &file.mentions {
            out += &escape(&file.text[end..mention.span.start as usize]);
            let (kind, entity) = (mention.kind.tag(), escape(mention.entity));
            out += &format!("<mark data-kind=\"{kind}\" data-entity=\"{entity}\">{}</mark>", escape(mention.text));
            end = mention.span.end as usize;
        }
        out += &escape(&file.text[end..]);
        out += "</pre>\n";
    }
    out
}

fn escape(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}

#[cfg(test)]
mod tests {
    use super::*;

    const TEXT: &str = "😀 Hà Nội <b>\nmet \"Oga\".";

    fn example() -> Vec<Annotated<'static>> {
        let mention = |start: usize, text: &'static str, kind, entity| {
            let byte = TEXT.find(text).expect("it is there");
            Named {
                start,
                end: start + text.chars().count(),
                span: Span::new(byte, byte + text.len()),
                text,
                kind,
                entity,
            }
        };
        let mentions =
            vec![mention(2, "Hà Nội", EntityKind::Place, "hanoi"), mention(18, "Oga", EntityKind::Person, "oga")];
        vec![Annotated { file: "a.txt", text: TEXT, mentions }]
    }

    #[test]
    fn each_form_says_the_same_in_its_way() {
        for (format, expected) in [
            (
                Format::JsonLines,
                "{\"file\":\"a.txt\",\"mentions\":[{\"start\":2,\"end\":8,\"text\":\"Hà Nội\",\"type\":\"PLACE\",\
                 \"entity\":\"hanoi\"},{\"start\":18,\"end\":21,\"text\":\"Oga\",\"type\":\"PERSON\",\"entity\":\"oga\"}]}\n",
            ),
            (
                Format::Spacy,
                "[\"😀 Hà Nội <b>\\nmet \\\"Oga\\\".\",{\"entities\":[[2,8,\"PLACE\"],[18,21,\"PERSON\"]]}]\n",
            ),
            (
                Format::Conll,
                "-DOCSTART- (a.txt) O\n\n😀 O\nHà B-PLACE\nNội I-PLACE\n< O\nb O\n> O\n\nmet O\n\" O\nOga B-PERSON\n\" O\n. O\n\n",
            ),
            (
                Format::Plain,
                "a.txt\n       2-8      PLACE     Hà Nội  →  hanoi\n      18-21     PERSON    Oga  →  oga\n",
            ),
        ] {
            assert_eq!(format.write(&example()).expect("plain data"), expected, "{format:?}");
        }
        let page = Format::Html.write(&example()).expect("plain data");
        assert!(
            page.contains("😀 <mark data-kind=\"PLACE\" data-entity=\"hanoi\">Hà Nội</mark> &lt;b&gt;\n"),
            "{page}"
        );
    }

    #[test]
    fn nothing_is_written_as_nothing() {
        for format in [Format::Plain, Format::JsonLines, Format::Spacy, Format::Conll] {
            assert_eq!(format.write(&[]), Ok(String::new()), "{format:?}");
        }
    }

    #[test]
    fn a_format_is_known_by_its_name() {
        for format in Format::ALL {
            assert_eq!(Format::from_name(format.name()), Some(format));
        }
    }
}
