//! Examples of what can be typed, made of the words of the collection, so that each finds something.

use concord_engine::index::Facet;
use concord_engine::text::lower_case;

use crate::explorer::Explorer;
use crate::state::ViewState;

/// Something that can be typed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Example {
    /// The query.
    pub typed: String,
    /// What it means.
    pub what: &'static str,
    /// How many documents it finds; at least one.
    pub n_documents: usize,
}

/// How many titles are looked through for words.
const N_TITLES: usize = 20;
/// From how many letters on a word is worth an example.
const N_LETTERS: usize = 5;

/// An example of each thing that can be typed; those that find nothing here are left out. None for an empty corpus.
pub fn examples(explorer: &Explorer) -> Vec<Example> {
    let index = &explorer.index;
    let count = |typed: &str| explorer.count(&ViewState::default().with_query(typed));
    // Long words of many documents tell most; those of all documents tell nothing.
    let worth = |word: &str| match (count(word), word.chars().count()) {
        (n, n_letters) if n_letters < N_LETTERS || n == index.n_documents() => 0,
        (n, n_letters) => n * n_letters,
    };
    let weighed = |word: String| (worth(&word), word);
    let docs = explorer.edition.doc_ids().take(N_TITLES);
    let titles = docs.map(|doc| words(&explorer.edition.document(doc).title.value).into_iter().map(weighed).collect());
    let titles: Vec<Vec<(usize, String)>> = titles.collect();
    let Some(title) = titles.iter().max_by_key(|title| title.iter().max()) else { return Vec::new() };
    let best =
        |words: &mut dyn Iterator<Item = &(usize, String)>| words.max().map_or_else(String::new, |best| best.1.clone());
    let first = best(&mut title.iter());
    let beside = best(&mut title.iter().filter(|(_, word)| *word != first));
    let mut elsewhere = titles.iter().filter(|title| title.iter().all(|(_, word)| *word != first)).flatten();
    let other = best(&mut elsewhere);
    let pair = title.windows(2).find(|pair| pair.iter().any(|(_, word)| *word == first)).unwrap_or_default();
    let half: String = first.chars().take(N_LETTERS).collect();
    let wrong: String = first.char_indices().filter(|&(i, _)| i != half.len() - 1).map(|(_, c)| c).collect();
    let name = |facet: Facet| {
        let column = index.column(facet);
        let label = column.value_ids().next().map(|id| column.value(id).label).unwrap_or_default();
        lower_case(label.split_whitespace().next_back().unwrap_or_default())
    };
    let marked = explorer.index.column(Facet::Person);
    let marked = marked.value_ids().take(N_TITLES).map(|id| marked.value(id).label).find(|label| !label.is_ascii());
    let marked = marked.and_then(|label| label.split_whitespace().find(|word| !word.is_ascii())).unwrap_or_default();
    let year = explorer
        .edition
        .doc_ids()
        .find_map(|doc| index.date(doc))
        .map_or_else(String::new, |date| date.year().to_string());
    let pair = pair.iter().map(|(_, word)| word.as_str()).collect::<Vec<_>>().join(" ");
    let person = name(Facet::Person);
    let parts: [(char, &str); 9] = [
        ('A', &first),
        ('B', &beside),
        ('C', &other),
        ('H', &half),
        ('W', &wrong),
        ('P', &pair),
        ('N', &person),
        ('M', marked),
        ('Y', &year),
    ];
    let example = |(form, what): (&str, &'static str)| {
        let typed = fill_in(form, &parts).filter(|_| index.has_statements() || !form.starts_with("said:"))?;
        let n_documents = count(&typed);
        (n_documents > 0).then_some(Example { typed, what, n_documents })
    };
    FORMS.into_iter().filter_map(example).collect()
}

/// What can be typed, with capitals for words of the collection, and what it means.
const FORMS: [(&str, &str); 13] = [
    ("A B", "documents with both words; marks and capitals do not matter"),
    ("A OR C", "with one of the two, or both"),
    ("A -C", "with the first word, without the second"),
    ("(A OR C) B", "what stands in brackets is one"),
    ("\"P\"", "these words side by side, just as typed"),
    ("\"B A\"~9", "at most nine words between them, in any order"),
    ("H*", "words that begin so; ? stands for one letter"),
    ("W~1", "the word, or one a letter away from it"),
    ("title:A", "in the title"),
    ("person:N", "documents that name such a person; org:, place:, source: likewise"),
    ("said:A", "where somebody is reported to say the word"),
    ("date:Y", "documents of these days; also date:2020-05..2021"),
    ("M", "marks typed: documents with just these marks come first"),
];

/// A form with its capitals replaced; nothing where one has no word.
fn fill_in(form: &str, parts: &[(char, &str)]) -> Option<String> {
    let mut typed = String::new();
    for c in form.chars() {
        match parts.iter().find(|(letter, _)| *letter == c) {
            Some((_, "")) => return None,
            Some((_, part)) => typed.push_str(part),
            None => typed.push(c),
        }
    }
    Some(typed)
}

fn words(title: &str) -> Vec<String> {
    let words = title.split(|c: char| !c.is_alphanumeric());
    words.filter(|word| !word.is_empty()).map(lower_case).collect()
}
