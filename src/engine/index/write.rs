//! Writing the dictionary, the postings and the texts. Used where a corpus is compiled; no page reaches it.

use std::collections::{BTreeMap, HashMap};

use super::code::{TermId, push_code};
use super::terms::sort_terms;
use super::texts::{
    AS_TERM, CAPITALIZED, CAPITALS, FURNITURE, MOST_SEPARATORS, MOST_SURFACES, N_PARTS, PADDING, SPELLED_OUT, TITLE,
    stretches,
};
use super::write_postings::{Gathered, gather_beginnings, write_gathered};
use crate::corpus::Document;
use crate::pack::{Records, Section, Writer};
use crate::text::{fold, fold_case, tokenize};

/// The sections of dictionary, postings and texts.
pub(crate) fn write_texts(documents: &[Document]) -> Vec<(Section, Vec<u8>)> {
    let mut reader = Reader::default();
    let read: Vec<ReadDocument> = documents.iter().map(|document| reader.read(document)).collect();
    let separators = Ranking::of(&reader.separators, read.iter().flat_map(ReadDocument::separators));
    let terms = sort_terms(reader.terms.with_counts(read.iter().flat_map(|doc| doc.words.iter().map(|w| w.term))));
    let ids: HashMap<&str, u32> = terms.iter().map(String::as_str).zip(0..).collect();
    let id_of: Vec<TermId> = reader.terms.names.iter().map(|name| TermId(ids[name.as_str()])).collect();
    let surfaces = Surfaces::rank(&reader, &read);

    let mut tokens = Records::default();
    let mut shapes = Records::default();
    for document in &read {
        for part in 0..N_PARTS {
            let mut codes = Vec::new();
            document.words.iter().filter(|word| word.part == part).for_each(|w| push_code(id_of[w.term], &mut codes));
            tokens.push(&codes);
        }
        shapes.push(&write_shapes(document, &separators, &surfaces));
    }
    let gather = |written: &[String], names: &Names, of: &dyn Fn(&Word) -> Option<usize>| {
        gather_postings(written, names, &read, of)
    };
    let marked = sort_terms(
        reader.marked.with_counts(read.iter().flat_map(|doc| doc.words.iter().filter_map(|word| word.marked))),
    );
    let gathered = gather(&terms, &reader.terms, &|word| Some(word.term));
    let [term_blocks, term_entries, term_postings] = write_gathered(&gathered);
    let [marked_blocks, marked_entries, marked_postings] =
        write_gathered(&gather(&marked, &reader.marked, &|word| word.marked));
    let [beginning_blocks, beginnings, beginning_postings] =
        write_gathered(&gather_beginnings(&gathered, documents.len()));
    tokens.bytes.resize(tokens.bytes.len() + PADDING, 0);
    vec![
        (Section::TermBlocks, term_blocks),
        (Section::Terms, term_entries),
        (Section::Postings, term_postings),
        (Section::MarkedTermBlocks, marked_blocks),
        (Section::MarkedTerms, marked_entries),
        (Section::MarkedPostings, marked_postings),
        (Section::BeginningBlocks, beginning_blocks),
        (Section::Beginnings, beginnings),
        (Section::BeginningPostings, beginning_postings),
        (Section::Surfaces, surfaces.write(&terms, &reader)),
        (Section::Separators, separators.write(&reader.separators)),
        (Section::TokenLengths, tokens.lengths.bytes),
        (Section::Tokens, tokens.bytes),
        (Section::ShapeLengths, shapes.lengths.bytes),
        (Section::Shapes, shapes.bytes),
    ]
}

/// Strings by number.
#[derive(Default)]
struct Names {
    numbers: HashMap<String, usize>,
    names: Vec<String>,
}

impl Names {
    fn number(&mut self, name: &str) -> usize {
        if let Some(&number) = self.numbers.get(name) {
            return number;
        }
        self.numbers.insert(name.to_owned(), self.names.len());
        self.names.push(name.to_owned());
        self.names.len() - 1
    }

    fn with_counts(&self, uses: impl Iterator<Item = usize>) -> Vec<(String, u32)> {
        let mut counts = vec![0; self.names.len()];
        uses.for_each(|name| counts[name] += 1);
        self.names.iter().cloned().zip(counts).collect()
    }
}

/// A word of a document.
struct Word {
    part: usize,
    term: usize,
    /// Its form with marks, where it has any.
    marked: Option<usize>,
    surface: usize,
    /// What stands before it.
    separator: usize,
}

struct ReadDocument {
    words: Vec<Word>,
    after_last: usize,
    given_title_length: usize,
    /// Before the first block, between blocks, after the last.
    gaps: Vec<usize>,
}

impl ReadDocument {
    fn separators(&self) -> impl Iterator<Item = usize> + '_ {
        self.words.iter().map(|word| word.separator).chain([self.after_last]).chain(self.gaps.iter().copied())
    }
}

/// Reads documents into numbers.
#[derive(Default)]
struct Reader {
    terms: Names,
    marked: Names,
    surfaces: Names,
    separators: Names,
}

impl Reader {
    fn read(&mut self, document: &Document) -> ReadDocument {
        let mut words = Vec::new();
        let mut between = String::new();
        let mut given_title_length = 0;
        for stretch in stretches(document) {
            let text = match stretch.span {
                Some(span) => span.of(&document.text),
                None => {
                    given_title_length = document.title.value.len();
                    &document.title.value
                }
            };
            let mut at = 0;
            for token in tokenize(text) {
                between.push_str(&text[at..token.span.start as usize]);
                at = token.span.end as usize;
                let surface = token.span.of(text);
                let (folded, strict) = (fold(surface), fold_case(surface));
                words.push(Word {
                    part: stretch.part,
                    marked: (strict != folded).then(|| self.marked.number(&strict)),
                    term: self.terms.number(&folded),
                    surface: self.surfaces.number(surface),
                    separator: self.separators.number(&between),
                });
                between.clear();
            }
            between.push_str(&text[at..]);
        }
        let mut at = 0;
        let mut gaps = Vec::with_capacity(document.blocks.len() + 1);
        for block in &document.blocks {
            gaps.push(self.separators.number(&document.text[at..block.span.start as usize]));
            at = block.span.end as usize;
        }
        gaps.push(self.separators.number(&document.text[at..]));
        ReadDocument { words, after_last: self.separators.number(&between), given_title_length, gaps }
    }
}

/// Names by how often they are used, the most frequent first.
struct Ranking {
    order: Vec<usize>,
    /// The place in the order, by name.
    rank: Vec<u32>,
}

impl Ranking {
    fn of(names: &Names, uses: impl Iterator<Item = usize>) -> Self {
        let mut counts = vec![0_u32; names.names.len()];
        uses.for_each(|name| counts[name] += 1);
        let mut order: Vec<usize> = (0..counts.len()).collect();
        order.sort_by(|&a, &b| counts[b].cmp(&counts[a]).then_with(|| names.names[a].cmp(&names.names[b])));
        let mut rank = vec![0; counts.len()];
        order.iter().zip(0..).for_each(|(&name, place)| rank[name] = place);
        Self { order, rank }
    }

    fn write(&self, names: &Names) -> Vec<u8> {
        let mut out = Writer::default();
        self.order.iter().for_each(|&name| out.text(&names.names[name]));
        out.bytes
    }
}

/// The surfaces of each term, the most frequent first.
struct Surfaces {
    /// By term, as the reader numbers them.
    of_term: Vec<Vec<usize>>,
    /// By surface.
    rank: Vec<u32>,
}

impl Surfaces {
    fn rank(reader: &Reader, read: &[ReadDocument]) -> Self {
        let words = || read.iter().flat_map(|document| &document.words);
        let ranking = Ranking::of(&reader.surfaces, words().map(|word| word.surface));
        let mut term_of = vec![0; reader.surfaces.names.len()];
        words().for_each(|word| term_of[word.surface] = word.term);
        let mut of_term: Vec<Vec<usize>> = vec![Vec::new(); reader.terms.names.len()];
        let mut rank = vec![0; term_of.len()];
        for &surface in &ranking.order {
            let surfaces = &mut of_term[term_of[surface]];
            rank[surface] = surfaces.len() as u32;
            surfaces.push(surface);
        }
        Self { of_term, rank }
    }

    fn write(&self, terms: &[String], reader: &Reader) -> Vec<u8> {
        let mut out = Writer::default();
        for term in terms {
            let surfaces = &self.of_term[reader.terms.numbers[term]];
            for (i, &surface) in surfaces.iter().enumerate() {
                let surface = &reader.surfaces.names[surface];
                let how = how_written(term, surface);
                out.number(if i == 0 { (surfaces.len() as u32 - 1) << 2 | how } else { how });
                if how == SPELLED_OUT {
                    out.text(surface);
                }
            }
        }
        out.bytes
    }
}

fn how_written(term: &str, surface: &str) -> u32 {
    let is_alike = surface.eq_ignore_ascii_case(term);
    match surface.split_at_checked(1) {
        _ if surface == term => AS_TERM,
        Some((first, rest)) if is_alike && first != &term[..1] && *rest == term[1..] => CAPITALIZED,
        _ if is_alike && *surface == term.to_ascii_uppercase() => CAPITALS,
        _ => SPELLED_OUT,
    }
}

fn write_shapes(document: &ReadDocument, separators: &Ranking, surfaces: &Surfaces) -> Vec<u8> {
    let mut out = Writer::default();
    out.number(document.given_title_length as u32);
    document.gaps.iter().for_each(|&gap| out.number(separators.rank[gap]));
    out.number(separators.rank[document.after_last]);
    let mut usual = 0;
    for word in &document.words {
        let (separator, surface) = (separators.rank[word.separator], surfaces.rank[word.surface]);
        if (separator, surface) == (0, 0) {
            usual += 1;
            continue;
        }
        out.number(usual);
        usual = 0;
        out.bytes.push((separator.min(MOST_SEPARATORS) << 2 | surface.min(MOST_SURFACES)) as u8);
        for rest in [separator.checked_sub(MOST_SEPARATORS), surface.checked_sub(MOST_SURFACES)].into_iter().flatten() {
            out.number(rest);
        }
    }
    out.number(usual);
    out.bytes
}

/// The postings of names, in the order in which these are written; page furniture left out.
fn gather_postings(
    written: &[String],
    names: &Names,
    read: &[ReadDocument],
    name_of: &dyn Fn(&Word) -> Option<usize>,
) -> Vec<Gathered> {
    let mut everywhere: Vec<Vec<(u32, u32)>> = vec![Vec::new(); names.names.len()];
    let mut in_titles = everywhere.clone();
    for (doc, document) in (0..).zip(read) {
        let mut counts: BTreeMap<usize, (u32, u32)> = BTreeMap::new();
        for word in document.words.iter().filter(|word| word.part != FURNITURE) {
            let Some(name) = name_of(word) else { continue };
            let count = counts.entry(name).or_default();
            count.0 += 1;
            count.1 += u32::from(word.part == TITLE);
        }
        for (name, (n, n_in_title)) in counts {
            everywhere[name].push((doc, n));
            if n_in_title > 0 {
                in_titles[name].push((doc, n_in_title));
            }
        }
    }
    let gathered = |term: &String| {
        let name = names.numbers[term];
        let [everywhere, in_titles] = [&mut everywhere, &mut in_titles].map(|lists| std::mem::take(&mut lists[name]));
        Gathered { term: term.clone(), everywhere, in_titles }
    };
    written.iter().map(gathered).collect()
}
