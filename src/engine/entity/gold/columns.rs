//! Data sets in columns: a word and its tag on each line, an empty line after each sentence (IOB of either sort).

use super::{BadGold, GoldMark, GoldText};
use crate::entity::kind::EntityKind;
use crate::text::Span;

/// What the labels of a data set mean here.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Labels {
    /// `PER LOC ORG MISC`, as most sets have them.
    Newswire,
    /// `politician country election ...`, as CrossNER has them for politics.
    Politics,
}

/// What a label means.
enum Meaning {
    Kind(EntityKind),
    /// A name of some other kind.
    Other,
    /// No name by our reckoning.
    Nothing,
}

/// Sentences without a document are read in groups, so that names carry over from one to the next.
const SENTENCES_PER_TEXT: usize = 12;

/// Reads a data set in columns. A file whose lines start with a number has the word second and the tag third, and the
/// text of each sentence in a comment (`# text = ...`); all others have the word first and the tag last.
///
/// # Errors
/// A line without a tag, or with a tag that is not `O`, `B-` or `I-`.
pub fn parse_columns(file: &str, labels: Labels) -> Result<Vec<GoldText>, BadGold> {
    let mut reader = Reader::default();
    for (at, line) in file.lines().enumerate() {
        let line = line.trim();
        if line.is_empty() {
            reader.end_sentence(labels);
        } else if let Some(text) = line.strip_prefix("# text = ") {
            reader.text = Some(text.to_owned());
        } else if line.starts_with("-DOCSTART-") || line.starts_with("# newdoc") {
            reader.end_sentence(labels);
            reader.end_text();
        } else if line.starts_with("# ") {
            continue;
        } else {
            let bad = || BadGold { line: at + 1, what: format!("no word with a tag: {line}") };
            let fields: Vec<&str> = line.split_whitespace().collect();
            let numbered = fields.len() >= 4 && fields[0].bytes().all(|byte| byte.is_ascii_digit());
            let (word, tag) = match numbered {
                true => (fields[1], fields[2]),
                // A word that was lost left its tag behind.
                false if fields.len() == 1 && is_tag(fields[0]) => continue,
                false if fields.len() >= 2 => (fields[0], fields[fields.len() - 1]),
                false => return Err(bad()),
            };
            if !is_tag(tag) {
                return Err(bad());
            }
            reader.words.push((word.to_owned(), tag.to_owned()));
        }
    }
    reader.end_sentence(labels);
    reader.end_text();
    Ok(reader.texts)
}

fn is_tag(tag: &str) -> bool {
    tag == "O" || tag.starts_with("B-") || tag.starts_with("I-")
}

#[derive(Default)]
struct Reader {
    texts: Vec<GoldText>,
    open: GoldText,
    n_sentences: usize,
    /// The text of the sentence, where the file says it.
    text: Option<String>,
    words: Vec<(String, String)>,
}

impl Reader {
    fn end_sentence(&mut self, labels: Labels) {
        let words = std::mem::take(&mut self.words);
        let text = self.text.take();
        if words.is_empty() {
            return;
        }
        let mut spans = Vec::with_capacity(words.len());
        match text.and_then(|text| place_words(&text, &words).map(|spans| (text, spans))) {
            Some((text, placed)) => {
                let start = self.open.text.len();
                self.open.text.push_str(&text);
                spans.extend(placed.into_iter().map(|(a, b)| (start + a, start + b)));
            }
            None => write_words(&words, &mut self.open.text, &mut spans),
        }
        self.open.text.push('\n');
        mark_names(&words, &spans, labels, &mut self.open.marks);
        self.n_sentences += 1;
        if self.n_sentences == SENTENCES_PER_TEXT {
            self.end_text();
        }
    }

    fn end_text(&mut self) {
        self.n_sentences = 0;
        let mut text = std::mem::take(&mut self.open);
        if !text.text.is_empty() {
            text.name = self.texts.len().to_string();
            self.texts.push(text);
        }
    }
}

/// Where each word stands in the text of its sentence; nothing if one does not.
fn place_words(text: &str, words: &[(String, String)]) -> Option<Vec<(usize, usize)>> {
    let mut end = 0;
    let place = |(word, _): &(String, String)| {
        let start = end + text[end..].find(word.as_str())?;
        end = start + word.len();
        Some((start, end))
    };
    words.iter().map(place).collect()
}

/// Writes words as people do: no space before a stop or after an opening bracket.
fn write_words(words: &[(String, String)], out: &mut String, spans: &mut Vec<(usize, usize)>) {
    let mut quotes_open = false;
    let mut glued = true;
    for (word, _) in words {
        let word = word.as_str();
        let closes_quote = word == "\"" && quotes_open;
        let clings =
            matches!(word, "." | "," | ";" | ":" | "!" | "?" | ")" | "]" | "%" | "”" | "''" | "’s" | "'s" | "n't")
                || closes_quote;
        if !(glued || clings) {
            out.push(' ');
        }
        spans.push((out.len(), out.len() + word.len()));
        out.push_str(word);
        glued = matches!(word, "(" | "[" | "$" | "€" | "£" | "“" | "``" | "#") || word == "\"" && !quotes_open;
        quotes_open ^= word == "\"";
    }
}

fn mark_names(words: &[(String, String)], spans: &[(usize, usize)], labels: Labels, out: &mut Vec<GoldMark>) {
    let mut at = 0;
    while at < words.len() {
        let Some((_, label)) = words[at].1.split_once('-') else {
            at += 1;
            continue;
        };
        let first = at;
        at += 1;
        while at < words.len() && words[at].1.strip_prefix("I-") == Some(label) {
            at += 1;
        }
        let kind = match read_label(label, labels) {
            Meaning::Kind(kind) => Some(kind),
            Meaning::Other => None,
            Meaning::Nothing => continue,
        };
        let span = Span::new(spans[first].0, spans[at - 1].1);
        out.push(GoldMark { span, kind, entity: None });
    }
}

fn read_label(label: &str, labels: Labels) -> Meaning {
    use EntityKind::{Event, Organization, Person, Place};
    match (labels, label) {
        (Labels::Newswire, "PER") | (Labels::Politics, "person" | "politician") => Meaning::Kind(Person),
        (Labels::Newswire, "LOC") | (Labels::Politics, "location" | "country") => Meaning::Kind(Place),
        (Labels::Newswire, "ORG") | (Labels::Politics, "organisation" | "politicalparty") => {
            Meaning::Kind(Organization)
        }
        (Labels::Politics, "election" | "event") => Meaning::Kind(Event),
        (Labels::Newswire, "MISC") | (Labels::Politics, "misc") => Meaning::Other,
        _ => Meaning::Nothing,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    type Marked = (String, Vec<(String, Option<EntityKind>)>);

    fn read(file: &str, labels: Labels) -> Vec<Marked> {
        let texts = parse_columns(file, labels).expect("well formed");
        let marks =
            |text: &GoldText| text.marks.iter().map(|mark| (mark.span.of(&text.text).to_owned(), mark.kind)).collect();
        texts.iter().map(|text| (text.text.trim_end().to_owned(), marks(text))).collect()
    }

    #[test]
    fn words_and_tags_become_a_text_with_marks() {
        let rows = "Mr\tO\n.\tO\nIvan\tI-PER\nCapelli\tI-PER\n(\tO\nUN\tB-ORG\n)\tO\n,\tO\nViet\tB-LOC\nNam\tI-LOC\n";
        let marks = vec![
            ("Ivan Capelli".to_owned(), Some(EntityKind::Person)),
            ("UN".to_owned(), Some(EntityKind::Organization)),
            ("Viet Nam".to_owned(), Some(EntityKind::Place)),
        ];
        assert_eq!(read(rows, Labels::Newswire), [("Mr. Ivan Capelli (UN), Viet Nam".to_owned(), marks)]);
    }

    #[test]
    fn a_file_that_says_its_text_keeps_it() {
        let rows = "# newdoc id = a\n# text = He isn't in  Java\n1\tHe\tO\t-\t-\n2\tis\tO\t-\t-\n3\tn't\tO\t-\t-\n\
                    4\tin\tO\t-\t-\n5\tJava\tB-LOC\t-\t-\n\n";
        let marks = vec![("Java".to_owned(), Some(EntityKind::Place))];
        assert_eq!(read(rows, Labels::Newswire), [("He isn't in  Java".to_owned(), marks)]);
    }

    #[test]
    fn names_of_other_kinds_are_marked_as_such() {
        let rows = "Greens B-politicalparty\nBrexit B-misc\n2001 B-election\nvote O\n";
        let marks = vec![
            ("Greens".to_owned(), Some(EntityKind::Organization)),
            ("Brexit".to_owned(), None),
            ("2001".to_owned(), Some(EntityKind::Event)),
        ];
        assert_eq!(read(rows, Labels::Politics), [("Greens Brexit 2001 vote".to_owned(), marks)]);
    }

    #[test]
    fn a_line_without_a_tag_is_told() {
        for rows in ["word\n", "word X-PER\n"] {
            assert_eq!(parse_columns(rows, Labels::Newswire).expect_err(rows).line, 1);
        }
        assert_eq!(parse_columns("", Labels::Newswire), Ok(Vec::new()));
    }
}
