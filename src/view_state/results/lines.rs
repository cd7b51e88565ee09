//! The result as a concordance.

use concord_engine::concordance::kwic_lines;
use concord_engine::corpus::DocId;
use concord_engine::text::Span;

use super::rows::{chosen_entities, single_spaces, source_label};
use crate::explorer::{Explorer, Outcome};
use crate::state::Passage;
use crate::words::date_in_words;

/// A line of the concordance.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Line {
    /// The document.
    pub doc: DocId,
    /// Its name in addresses.
    pub slug: String,
    /// Where the node stands, for a link.
    pub at: Option<Passage>,
    /// Words before.
    pub left: String,
    /// The hit or mention.
    pub node: String,
    /// Words after.
    pub right: String,
}

/// A document in a line: date, title and source, as far as they are known, with points between.
pub fn document_in_a_line(explorer: &Explorer, doc: DocId) -> String {
    let head = explorer.edition.head(doc);
    let date = head.date.as_ref().map(|date| date_in_words(date.value)).unwrap_or_default();
    let document = explorer.edition.document(doc);
    let parts = [date.as_str(), document.title.value.as_str(), source_label(explorer, &head)];
    parts.iter().filter(|part| !part.is_empty()).copied().collect::<Vec<_>>().join(" · ")
}

/// How many words stand on each side of the node.
const N_TOKENS: usize = 12;

/// The first lines of a concordance, made as far as they are wanted: of ten thousand documents nobody reads all.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Concordance {
    /// The lines, in the order of the result.
    pub lines: Vec<Line>,
    /// How many documents of the result they are from, those without a line counted.
    pub n_documents: usize,
    /// Whether the result has no further line.
    pub is_whole: bool,
}

/// One line for every hit; where nothing is typed, for every mention of a chosen entity. All lines of as many documents
/// as give `n_wanted` of them; fewer where the result has fewer.
pub fn concordance(explorer: &Explorer, outcome: &Outcome, n_wanted: usize) -> Concordance {
    let chosen = chosen_entities(explorer, outcome);
    let nodes = |doc: DocId| -> Vec<Span> {
        if outcome.evaluation.leaves.is_empty() {
            let mentions = explorer.edition.body_mentions(doc);
            mentions
                .into_iter()
                .filter(|mention| chosen.contains(&mention.entity))
                .map(|mention| mention.span)
                .collect()
        } else {
            outcome.evaluation.hits(&explorer.edition, doc)
        }
    };
    let mut concordance = Concordance { is_whole: true, ..Concordance::default() };
    if outcome.evaluation.leaves.is_empty() && chosen.is_empty() {
        return concordance;
    }
    for ranked in outcome.ranked.iter() {
        if concordance.lines.len() >= n_wanted {
            concordance.is_whole = false;
            break;
        }
        concordance.n_documents += 1;
        concordance.lines.extend(lines_of(explorer, ranked.doc, &nodes(ranked.doc)));
    }
    concordance
}

/// One line for each of these stretches of a document.
pub(crate) fn lines_of(explorer: &Explorer, doc: DocId, nodes: &[Span]) -> Vec<Line> {
    let document = explorer.edition.document(doc);
    let text = |span: Span| single_spaces(span.of(&document.text));
    kwic_lines(&document, nodes, N_TOKENS)
        .into_iter()
        .map(|line| Line {
            doc,
            slug: document.slug.clone(),
            at: explorer.passage_of(doc, line.node),
            left: text(line.left),
            node: text(line.node),
            right: text(line.right),
        })
        .collect()
}
