//! Documents and queries as plain data, read without any index.

use concord_engine::corpus::{Block, BlockKind, Corpus, Document, How, Known};
use concord_engine::index::Facet;
use concord_engine::text::{PartialDate, Span};

use crate::random::Random;

/// A word as it is written, without marks, and with marks in small letters where it has any.
type Spelling = (&'static str, &'static str);

/// Written, and folded by hand. Frequent ones first.
#[rustfmt::skip]
const WORDS: &[Spelling] = &[
    ("the", "the"), ("visa", "visa"), ("Visa", "visa"), ("of", "of"), ("worker", "worker"), ("workers", "workers"),
    ("hang", "hang"), ("Hằng", "hang"), ("hàng", "hang"), ("HANG", "hang"), ("embassy", "embassy"),
    ("Embassy", "embassy"), ("đi", "di"), ("di", "di"), ("Đi", "di"), ("Nam", "nam"), ("Viet", "viet"),
    ("Việt", "viet"), ("VIỆT", "viet"), ("vietnam", "vietnam"), ("Vietnam", "vietnam"), ("nam", "nam"), ("năm", "nam"),
    ("2024", "2024"), ("19", "19"), ("work", "work"), ("working", "working"), ("word", "word"), ("ward", "ward"),
    ("ministry", "ministry"), ("Ministry", "ministry"), ("foreign", "foreign"), ("ha", "ha"), ("Hà", "ha"),
    ("Noi", "noi"), ("Nội", "noi"), ("hanoi", "hanoi"), ("permit", "permit"), ("permits", "permits"), ("a", "a"),
    ("straße", "strasse"), ("strasse", "strasse"), ("ＶＮＡ", "vna"), ("x1", "x1"), ("komura", "komura"),
    ("Komura", "komura"), ("kumora", "kumora"), ("tokyo", "tokyo"), ("zebra", "zebra"), ("quartz", "quartz"),
];

/// How a paragraph begins in which someone speaks: written so that the recogniser knows it.
const SPEAKS: &[Spelling] = &[
    ("Prime", "prime"),
    ("Minister", "minister"),
    ("Pham", "pham"),
    ("Minh", "minh"),
    ("Chinh", "chinh"),
    ("said", "said"),
    ("that", "that"),
];

const BETWEEN: [&str; 8] = [" ", " ", " ", " ", ", ", ". ", "-", "\n"];
const TOPICS: [&str; 5] = ["cocoa", "coffee", "trade", "grain", "gold"];
const COMPOUNDS: [(&str, &str, &str); 2] = [("viet", "nam", "vietnam"), ("ha", "noi", "hanoi")];

/// A document: its words by part.
pub(crate) struct PlainDocument {
    at: usize,
    title: Vec<Spelling>,
    paragraphs: Vec<Vec<Spelling>>,
    furniture: Vec<Spelling>,
    between: Vec<&'static str>,
    pub(crate) date: Option<PartialDate>,
    topics: Vec<&'static str>,
    /// What someone says in it, statement by statement: known when it has been compiled.
    said: Vec<Vec<Spelling>>,
}

impl PlainDocument {
    pub(crate) fn make(random: &mut Random, at: usize) -> Self {
        let mut words = |most: usize| {
            let n = random.below(most);
            (0..n).map(|_| *random.pick(WORDS)).collect::<Vec<_>>()
        };
        let title = words(6);
        let furniture = words(5);
        let mut paragraphs = vec![words(40), words(25), words(10)];
        let speaks = [words(12), words(12)];
        let between = (0..97).map(|_| BETWEEN[random.below(BETWEEN.len())]).collect();
        for said in speaks.into_iter().take(random.below(3)) {
            paragraphs.push([SPEAKS, &said].concat());
        }
        let date = match random.below(4) {
            0 => None,
            1 => PartialDate::from_year(2010 + random.below(10) as u16),
            2 => PartialDate::from_month(2010 + random.below(10) as u16, 1 + random.below(12) as u8),
            _ => PartialDate::from_day(
                2010 + random.below(10) as u16,
                1 + random.below(12) as u8,
                1 + random.below(28) as u8,
            ),
        };
        let topics = (0..random.below(4)).map(|_| *random.pick::<&str>(&TOPICS)).collect();
        Self { at, title, paragraphs, furniture, between, date, topics, said: Vec::new() }
    }

    fn write(&self, words: &[Spelling]) -> String {
        let mut text = String::new();
        for (i, (word, _)) in words.iter().enumerate() {
            text.push_str(match i {
                0 => "",
                _ if i <= SPEAKS.len() && words.starts_with(SPEAKS) => " ",
                _ => self.between[(i + words.len()) % self.between.len()],
            });
            text.push_str(word);
        }
        text
    }

    /// Takes in what the compiled corpus says that someone says.
    pub(crate) fn hear(&mut self, statement: &str) {
        let words = statement.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty());
        let spelling = |word| *WORDS.iter().chain(SPEAKS).find(|known| known.0 == word).expect("it is one of ours");
        self.said.push(words.map(spelling).collect());
    }

    /// The values of a facet that does not come from names in the text.
    pub(crate) fn values(&self, facet: Facet) -> Vec<String> {
        match facet {
            Facet::Year => self.date.iter().map(|date| date.year().to_string()).collect(),
            Facet::Field(_) => self.topics.iter().map(|topic| (*topic).to_owned()).collect(),
            _ => Vec::new(),
        }
    }

    fn body(&self) -> Vec<Spelling> {
        self.paragraphs.concat()
    }
}

/// The same documents as the engine takes them. Names in them are no facet values here, for the words are not names.
pub(crate) fn corpus(documents: &[PlainDocument]) -> Corpus {
    let document = |plain: &PlainDocument| {
        let mut text = String::new();
        let mut blocks = Vec::new();
        let mut add = |words: &str, kind: BlockKind| {
            if !words.is_empty() {
                let start = text.len();
                text.push_str(words);
                blocks.push(Block { span: Span::new(start, text.len()), kind });
                text.push_str("\n\n");
            }
        };
        let [first, rest @ ..] = plain.paragraphs.as_slice() else { unreachable!("there are three") };
        add(&plain.write(first), BlockKind::Paragraph);
        // In between, so that the text proper goes on after it.
        add(&plain.write(&plain.furniture), BlockKind::Furniture("a counter".into()));
        rest.iter().for_each(|words| add(&plain.write(words), BlockKind::Paragraph));
        let given = || How::Given(String::new());
        Document {
            slug: format!("d{}", plain.at),
            file: format!("{}.txt", plain.at),
            text,
            title: Known { value: plain.write(&plain.title), how: given() },
            date: plain.date.map(|value| Known { value, how: given() }),
            source: None,
            author: None,
            language: None,
            fields: vec![("Topics".into(), plain.topics.iter().map(|topic| (*topic).to_owned()).collect())],
            blocks,
        }
    };
    Corpus { documents: documents.iter().map(document).collect(), ..Corpus::default() }
}

/// What is asked.
pub(crate) enum Asked {
    Word(Spelling),
    Prefix(&'static str),
    Pattern(String),
    Phrase {
        words: Vec<Spelling>,
        is_literal: bool,
    },
    Near {
        words: Vec<Spelling>,
        most_between: usize,
    },
    Title(Spelling),
    /// Words that someone says.
    Said(Box<Asked>),
    Topic(&'static str),
    Since(u16),
    All(Vec<Asked>),
    Any(Vec<Asked>),
    Not(Box<Asked>),
}

impl Asked {
    /// Something to ask, brackets at most so deep.
    pub(crate) fn make(random: &mut Random, depth: usize) -> Self {
        let some = |random: &mut Random| (0..2 + random.below(2)).map(|_| Self::make(random, depth - 1)).collect();
        match random.below(if depth == 0 { 12 } else { 18 }) {
            0..=6 => Self::words(random),
            7 => Self::Title(*random.pick(WORDS)),
            8 => Self::Topic(random.pick::<&str>(&TOPICS)),
            9 => Self::Since(2010 + random.below(10) as u16),
            10 | 11 => Self::Said(Box::new(Self::words(random))),
            12..=14 => Self::All(some(random)),
            15 | 16 => Self::Any(some(random)),
            _ => Self::Not(Box::new(Self::make(random, depth - 1))),
        }
    }

    /// Words to ask for.
    pub(crate) fn words(random: &mut Random) -> Self {
        let several = |random: &mut Random| (0..2 + random.below(2)).map(|_| *random.pick(WORDS)).collect::<Vec<_>>();
        match random.below(7) {
            0 | 1 => Self::Word(*random.pick(WORDS)),
            2 => {
                let word = random.pick(WORDS).1;
                Self::Prefix(&word[..1 + random.below(word.len())])
            }
            3 => {
                let word = random.pick(WORDS).1;
                let at = random.below(word.len());
                // A sign at the end of a word is a question mark, and one before it is nothing.
                if at == 0 || at + 1 == word.len() {
                    return Self::Word(*random.pick(WORDS));
                }
                let sign = if random.below(2) == 0 { "?" } else { "*" };
                Self::Pattern(format!("{}{sign}{}", &word[..at], &word[at + 1..]))
            }
            4 => Self::Phrase { words: several(random), is_literal: true },
            5 => Self::Phrase { words: several(random), is_literal: false },
            // Of different words, none of which may stand for another.
            _ => {
                let mut words = several(random);
                words.sort_by_key(|word| word.1);
                words.dedup_by_key(|word| word.1);
                Self::Near { words, most_between: random.below(5) }
            }
        }
    }

    /// The short beginnings of all words.
    pub(crate) fn beginnings() -> Vec<Self> {
        let mut beginnings: Vec<&str> =
            (1..=4).flat_map(|n| WORDS.iter().filter_map(move |word| word.1.get(..n))).collect();
        beginnings.sort();
        beginnings.dedup();
        beginnings.into_iter().map(Self::Prefix).collect()
    }

    /// The query that asks this.
    pub(crate) fn typed(&self) -> String {
        let list = |asked: &[Self], joint: &str| asked.iter().map(Self::typed).collect::<Vec<_>>().join(joint);
        let written = |words: &[Spelling], joint: &str| words.iter().map(|word| word.0).collect::<Vec<_>>().join(joint);
        match self {
            // In brackets, or two halves of a name that meet by chance would be the name.
            Self::Word((word, _)) => format!("({word})"),
            Self::Prefix(word) => format!("{word}*"),
            Self::Pattern(pattern) => pattern.clone(),
            Self::Phrase { words, is_literal: true } => format!("\"{}\"", written(words, " ")),
            Self::Phrase { words, is_literal: false } => format!("({})", written(words, "-")),
            // Without marks, which in quotes would be asked for.
            Self::Near { words, most_between } => {
                let folded: Vec<&str> = words.iter().map(|word| word.1).collect();
                format!("“{}”~{most_between}", folded.join(" "))
            }
            Self::Title((word, _)) => format!("title:{word}"),
            // What stands in brackets elsewhere would end the part here.
            Self::Said(words) => format!("said:{}", words.typed().trim_matches(['(', ')'])),
            Self::Topic(topic) => format!("topics:{topic}"),
            Self::Since(year) => format!("date:{year}.."),
            Self::All(asked) => format!("({})", list(asked, " ")),
            Self::Any(asked) => format!("({})", list(asked, " OR ")),
            Self::Not(asked) => format!("-({})", asked.typed()),
        }
    }

    pub(crate) fn is_answered_by(&self, document: &PlainDocument) -> bool {
        match self {
            Self::Topic(topic) => document.topics.contains(topic),
            Self::Since(year) => document.date.is_some_and(|date| date.year() >= *year),
            Self::All(asked) => asked.iter().all(|asked| asked.is_answered_by(document)),
            Self::Any(asked) => asked.iter().any(|asked| asked.is_answered_by(document)),
            Self::Not(asked) => !asked.is_answered_by(document),
            _ => self.count_in_title(document) + self.count_in_text(document) > 0,
        }
    }

    pub(crate) fn count_in_title(&self, document: &PlainDocument) -> usize {
        if matches!(self, Self::Said(_)) { 0 } else { self.count(&document.title) }
    }

    pub(crate) fn count_in_text(&self, document: &PlainDocument) -> usize {
        match self {
            Self::Title(_) => 0,
            Self::Said(words) => document.said.iter().map(|said| words.count(said)).sum(),
            _ => self.count(&document.body()),
        }
    }

    /// How often the words stand in a text; occurrences of a phrase do not overlap.
    fn count(&self, text: &[Spelling]) -> usize {
        match self {
            Self::Word(word) | Self::Title(word) => count_readings(text, &[*word]),
            Self::Prefix(prefix) => text.iter().filter(|word| word.1.starts_with(prefix)).count(),
            Self::Pattern(pattern) => {
                text.iter().filter(|word| has_form(word.1.as_bytes(), pattern.as_bytes())).count()
            }
            Self::Phrase { words, is_literal: true } => count_in_a_row(text, words.len(), |at| {
                words.iter().zip(&text[at..]).all(|(word, found)| {
                    let has_marks = small(word.0) != word.1;
                    found.1 == word.1 && (!has_marks || small(found.0) == small(word.0))
                })
            }),
            Self::Phrase { words, .. } => count_readings(text, words),
            Self::Near { words, most_between } => count_near(text, words, *most_between),
            _ => 0,
        }
    }

    /// Whether a hit may be written like this.
    pub(crate) fn is_written_so(&self, hit: &str) -> bool {
        let hit = hit.to_lowercase();
        let begins = |word: &Spelling| hit.chars().next() == small(word.0).chars().next() || hit.starts_with(word.1);
        match self {
            Self::Prefix(prefix) => hit.len() >= prefix.len(),
            Self::Said(words) => words.is_written_so(&hit),
            Self::Word(word) => begins(word) || hit.chars().count() >= word.1.chars().count(),
            _ => !hit.is_empty(),
        }
    }
}

fn small(word: &str) -> String {
    word.to_lowercase().replace("ｖｎａ", "vna")
}

/// Both spellings of a name, side by side or as one word: every way to read the words, counted apart and added.
fn count_readings(text: &[Spelling], words: &[Spelling]) -> usize {
    let mut typed: Vec<&str> = Vec::new();
    for word in words {
        let joined = typed.last().and_then(|last| COMPOUNDS.iter().find(|(a, b, _)| a == last && *b == word.1));
        match joined {
            Some((_, _, joined)) => *typed.last_mut().expect("it has a last") = joined,
            None => typed.push(word.1),
        }
    }
    let mut readings: Vec<Vec<&str>> = vec![Vec::new()];
    for word in typed {
        let apart = COMPOUNDS.iter().find(|(_, _, joined)| *joined == word);
        let mut more = Vec::new();
        for reading in &mut readings {
            if let Some((first, second, _)) = apart {
                more.push([reading.as_slice(), &[*first, *second]].concat());
            }
            reading.push(word);
        }
        readings.extend(more);
    }
    let count = |reading: &Vec<&str>| {
        count_in_a_row(text, reading.len(), |at| reading.iter().zip(&text[at..]).all(|(word, found)| found.1 == *word))
    };
    readings.iter().map(count).sum()
}

fn count_in_a_row(text: &[Spelling], n: usize, is_here: impl Fn(usize) -> bool) -> usize {
    let (mut at, mut count) = (0, 0);
    while at + n <= text.len() {
        let found = is_here(at);
        count += usize::from(found);
        at += if found { n } else { 1 };
    }
    count
}

/// From left to right, the first place at which all have been seen close enough; then on from behind it.
fn count_near(text: &[Spelling], words: &[Spelling], most_between: usize) -> usize {
    let (mut from, mut count) = (0, 0);
    for end in 0..text.len() {
        let first = (from..=end)
            .rev()
            .find(|&start| words.iter().all(|word| text[start..=end].iter().any(|found| found.1 == word.1)));
        let is_closed_here = words.iter().any(|word| word.1 == text[end].1);
        if let Some(first) = first.filter(|first| is_closed_here && end + 1 - first <= words.len() + most_between) {
            debug_assert!(first >= from);
            count += 1;
            from = end + 1;
        }
    }
    count
}

fn has_form(word: &[u8], pattern: &[u8]) -> bool {
    match (pattern, word) {
        ([], []) => true,
        ([b'*', rest @ ..], _) => has_form(word, rest) || !word.is_empty() && has_form(&word[1..], pattern),
        ([b'?', rest @ ..], [_, more @ ..]) => has_form(more, rest),
        ([letter, rest @ ..], [first, more @ ..]) => letter == first && has_form(more, rest),
        _ => false,
    }
}
