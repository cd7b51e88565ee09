//! Why a document is a result, and why it stands where it stands.

use concord_engine::corpus::DocId;
use concord_engine::query::{ExplainedPart, explain};

use crate::explorer::{Explorer, Outcome};
use crate::state::Passage;
use crate::words::{count_in_words, decimal};

/// Why a document is a result.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Why {
    /// What each part of the query adds.
    pub parts: Vec<WhyPart>,
    /// The sum, and what it is made of, in a sentence or two.
    pub sum: String,
}

/// What a part of the query adds.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct WhyPart {
    /// The part as typed.
    pub typed: String,
    /// What it adds: `1.63`.
    pub score: String,
    /// How that comes about, in words.
    pub how: String,
    /// Where it stands, the first place in each paragraph, with a label; at most a handful.
    pub places: Vec<(String, Passage)>,
}

/// How many places are named.
const N_PLACES: usize = 8;

/// Why a document is a result; nothing where it is none, or where nothing is typed that could rank it.
pub fn why(explorer: &Explorer, outcome: &Outcome, doc: DocId) -> Option<Why> {
    let explanation = explain(&explorer.edition, &outcome.query, &outcome.evaluation, doc)?;
    if explanation.parts.is_empty() {
        return None;
    }
    let n_words = count_in_words(explanation.n_words as usize, "word", "words");
    let n_all = explorer.index.n_documents();
    let parts = explanation.parts.iter().map(|part| WhyPart {
        typed: part.typed.clone(),
        score: decimal(part.score),
        how: how(part, n_all),
        places: places(explorer, doc, part),
    });
    let mut sum = format!(
        "Together {}, by BM25: rare words count more, repetition counts ever less, and less in a long document. This one \
         has {n_words}, the mean is {}.",
        decimal(explanation.score),
        explanation.mean_length.round() as u32,
    );
    if explanation.n_exact > 0 {
        sum.push_str(" It has marks just as typed, which comes before any score.");
    }
    Some(Why { parts: parts.collect(), sum })
}

fn how(part: &ExplainedPart, n_all: usize) -> String {
    let times = |n: u32| if n == 1 { "once".to_owned() } else { count_in_words(n as usize, "time", "times") };
    let mut how = match (part.n_in_text, part.n_in_title) {
        (n_text, 0) => format!("{} in the text", times(n_text)),
        (0, n_title) => {
            format!("{} in the title, which counts {} times", times(n_title), part.title_weight.round() as u32)
        }
        (n_text, n_title) => format!(
            "{} in the text, {} in the title, which counts {} times",
            times(n_text),
            times(n_title),
            part.title_weight.round() as u32
        ),
    };
    how.push_str(&format!(
        ": worth {}; in {} of {}: rarity {}.",
        decimal(part.saturated),
        part.n_documents,
        count_in_words(n_all, "document", "documents"),
        decimal(part.rarity)
    ));
    if !part.forms.is_empty() {
        how.push_str(&format!(" Found as {}.", part.forms.join(", ")));
    }
    how
}

fn places(explorer: &Explorer, doc: DocId, part: &ExplainedPart) -> Vec<(String, Passage)> {
    let spans = part.hits.iter().filter_map(|hit| hit.text_span());
    let mut passages: Vec<Passage> = spans.filter_map(|span| explorer.passage_of(doc, span)).collect();
    passages.dedup_by_key(|at| at.paragraph);
    passages.into_iter().take(N_PLACES).map(|at| (format!("¶ {}", at.paragraph), at)).collect()
}
