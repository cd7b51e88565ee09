//! Compiling a corpus. No page reaches it.

use std::collections::HashMap;

use super::records::{write_entity, write_mentions};
use super::{About, annotation_input};
use crate::corpus::{Corpus, Document, How};
use crate::entity::{self, Annotations, Why};
use crate::index::{write_facets, write_said, write_texts};
use crate::pack::{Pack, Records, Section, Writer};
use crate::parallel::both;
use crate::relation::{self, Relations, find_relations};
use crate::text::{PartialDate, Span, fold, tokenize};

/// A corpus with everything that is recognised in it and the index over it, as bytes.
pub fn pack_corpus(corpus: &Corpus) -> Vec<u8> {
    let inputs: Vec<_> = corpus.documents.iter().map(annotation_input).collect();
    pack_annotated(corpus, &entity::annotate_given(&inputs, &corpus.entities))
}

/// The same with annotations in hand: those of each document of the corpus, or none at all.
pub fn pack_annotated(corpus: &Corpus, annotations: &Annotations) -> Vec<u8> {
    let (mut sections, (n_mentions, of_names)) =
        both(|| write_texts(&corpus.documents), || sections_of_names(corpus, annotations));
    sections.extend(of_names);
    let mut heads = Records::default();
    corpus.documents.iter().for_each(|document| heads.push(&encode(&head_of(document))));
    sections.extend([
        (Section::About, encode(&about(corpus, n_mentions))),
        (Section::HeadLengths, heads.lengths.bytes),
        (Section::Heads, heads.bytes),
        (Section::Dates, corpus.documents.iter().flat_map(|document| date_bytes(document_date(document))).collect()),
        (Section::Lengths, numbers(corpus.documents.iter().map(n_words))),
        (Section::TitleOrder, numbers(title_order(&corpus.documents).into_iter())),
    ]);
    Pack::write(&sections)
}

/// The sections of what the texts name; before them, how many mentions there are outside of page furniture.
fn sections_of_names(corpus: &Corpus, annotations: &Annotations) -> (u32, Vec<(Section, Vec<u8>)>) {
    let relations = relations(corpus, annotations);
    let mut sections = write_facets(corpus, annotations);
    let n_mentions = sections_of_annotations(corpus, annotations, &mut sections);
    sections.extend(write_said(&corpus.documents, &spans_of_statements(corpus, &relations)));
    sections.push((Section::Relations, relations.to_bytes()));
    (n_mentions, sections)
}

fn relations(corpus: &Corpus, annotations: &Annotations) -> Relations {
    let inputs: Vec<_> = corpus
        .documents
        .iter()
        .zip(&annotations.mentions)
        .map(|(document, mentions)| relation::Input {
            text: &document.text,
            blocks: &document.blocks,
            mentions,
            date: document_date(document),
        })
        .collect();
    find_relations(&inputs, &annotations.entities)
}

/// What was said, by document.
fn spans_of_statements(corpus: &Corpus, relations: &Relations) -> Vec<Vec<Span>> {
    let mut spans = vec![Vec::new(); corpus.documents.len()];
    relations.statements.iter().for_each(|said| spans[said.doc.index()].push(said.content));
    spans
}

fn encode(value: &impl serde::Serialize) -> Vec<u8> {
    postcard::to_allocvec(value).expect("plain data of known length always encodes")
}

fn about(corpus: &Corpus, n_mentions: u32) -> About {
    About {
        id: corpus.id(),
        name: corpus.name.clone(),
        description: corpus.description.clone(),
        publisher: corpus.publisher.clone(),
        licence: corpus.licence.clone(),
        sources: corpus.sources.clone(),
        versions: corpus.versions.clone(),
        n_mentions,
    }
}

/// A document without what its words give back: the text, and the title where that stands in the text or is among the
/// words by itself.
fn head_of(document: &Document) -> Document {
    let mut head = Document { text: String::new(), ..document.clone() };
    let is_among_words = match document.title.how {
        How::Stated(span) => span.of(&document.text) == document.title.value,
        How::Inferred(_) => false,
        _ => true,
    };
    if is_among_words {
        head.title.value = String::new();
    }
    head
}

fn document_date(document: &Document) -> Option<PartialDate> {
    Some(document.date.as_ref()?.value)
}

/// The year in two bytes, month, day; zeros for what is not known.
fn date_bytes(date: Option<PartialDate>) -> [u8; 4] {
    let Some(date) = date else { return [0; 4] };
    let [low, high] = date.year().to_le_bytes();
    [low, high, date.month().unwrap_or_default(), date.day().unwrap_or_default()]
}

fn numbers(numbers: impl Iterator<Item = u32>) -> Vec<u8> {
    let mut out = Writer::default();
    numbers.for_each(|number| out.number(number));
    out.bytes
}

/// How many words search reads in a document.
fn n_words(document: &Document) -> u32 {
    let count = |text: &str| tokenize(text).count() as u32;
    let given = match document.title.how {
        How::Stated(_) | How::Inferred(_) => 0,
        _ => count(&document.title.value),
    };
    given + document.body_blocks().map(|(_, block)| count(block.span.of(&document.text))).sum::<u32>()
}

/// The place of each document when sorted by title without marks and case; equal titles in corpus order.
fn title_order(documents: &[Document]) -> Vec<u32> {
    let mut sorted: Vec<(String, usize)> =
        documents.iter().enumerate().map(|(at, document)| (fold(&document.title.value), at)).collect();
    sorted.sort();
    let mut places = vec![0; documents.len()];
    sorted.iter().zip(0..).for_each(|((_, at), place)| places[*at] = place);
    places
}

/// Adds the sections of entities and mentions; gives the number of mentions outside of page furniture.
fn sections_of_annotations(corpus: &Corpus, annotations: &Annotations, sections: &mut Vec<(Section, Vec<u8>)>) -> u32 {
    let mut entities = Records::default();
    annotations.entities.iter().for_each(|entity| entities.push(&write_entity(entity)));
    let mut numbers: HashMap<Vec<u8>, u32> = HashMap::new();
    let mut reasons = Records::default();
    let mut number_of = |why: &Why| {
        let next = numbers.len() as u32;
        *numbers.entry(encode(why)).or_insert_with_key(|reason| {
            reasons.push(reason);
            next
        })
    };
    let mut mentions = Records::default();
    let mut n_mentions = 0;
    for (document, of_document) in corpus.documents.iter().zip(&annotations.mentions) {
        let furniture: Vec<Span> = document.furniture_spans().collect();
        let with_reasons = of_document.iter().map(|mention| {
            let after = furniture.partition_point(|span| span.end <= mention.span.start);
            let is_furniture = furniture.get(after).is_some_and(|span| span.overlaps(mention.span));
            n_mentions += u32::from(!is_furniture);
            (mention, is_furniture, number_of(&mention.why))
        });
        mentions.push(&write_mentions(with_reasons));
    }
    sections.extend([
        (Section::EntityLengths, entities.lengths.bytes),
        (Section::Entities, entities.bytes),
        (Section::MentionLengths, mentions.lengths.bytes),
        (Section::Mentions, mentions.bytes),
        (Section::ReasonLengths, reasons.lengths.bytes),
        (Section::Reasons, reasons.bytes),
    ]);
    n_mentions
}
