//! Writing the facets. Used where a corpus is compiled; no page reaches it.

use std::collections::{BTreeMap, HashMap};

use super::column::{ValueToWrite, write_column};
use super::facet::Facet;
use crate::corpus::{Corpus, Document, language_name};
use crate::entity::{Annotations, EntityId, Mention};
use crate::pack::{Records, Section};
use crate::text::slugify;

/// The most fields that are facets; what more fields say is kept with the documents and cannot be filtered by.
const MOST_FIELDS: usize = 200;

/// The sections of the facets.
pub(crate) fn write_facets(corpus: &Corpus, annotations: &Annotations) -> Vec<(Section, Vec<u8>)> {
    let mut records = Records::default();
    let mut add = |slug: &str, label: &str, values: &[ValueToWrite]| {
        write_column(slug, label, values).iter().for_each(|record| records.push(record));
    };
    for facet in Facet::ALL {
        add("", "", &values(corpus, annotations, facet));
    }
    for (slug, label) in fields(corpus) {
        add(&slug, &label, &field_values(corpus, &slug));
    }
    vec![(Section::FacetLengths, records.lengths.bytes), (Section::Facets, records.bytes)]
}

/// The fields of the documents in the order in which they first stand: name in addresses, name as the files have it.
fn fields(corpus: &Corpus) -> Vec<(String, String)> {
    let mut fields: Vec<(String, String)> = Vec::new();
    for (field, values) in corpus.documents.iter().flat_map(|document| &document.fields) {
        let slug = slugify(field);
        if !values.is_empty() && !slug.is_empty() && !fields.iter().any(|(known, _)| *known == slug) {
            fields.push((slug, field.clone()));
        }
    }
    fields.truncate(MOST_FIELDS);
    fields
}

fn values(corpus: &Corpus, annotations: &Annotations, facet: Facet) -> Vec<ValueToWrite> {
    let documents = || (0..).zip(&corpus.documents);
    match facet {
        Facet::Source => named(documents().filter_map(|(doc, document)| {
            let source = &corpus.sources[document.source.as_ref()?.value.index()];
            Some((doc, source.slug.clone(), source.label.clone()))
        })),
        Facet::Year => {
            let year = |document: &Document| Some(document.date.as_ref()?.value.year().to_string());
            let mut years =
                named(documents().filter_map(|(doc, document)| year(document).map(|year| (doc, year.clone(), year))));
            // The latest first; every year has four digits or is before that.
            years.sort_by_key(|year| {
                std::cmp::Reverse(year.name.as_ref().ok().and_then(|(slug, _)| slug.parse::<u16>().ok()))
            });
            years
        }
        Facet::Language => named(documents().filter_map(|(doc, document)| {
            let code = &document.language.as_ref()?.value;
            Some((doc, code.clone(), language_name(code).to_owned()))
        })),
        _ => {
            let mut found: BTreeMap<EntityId, ValueToWrite> = BTreeMap::new();
            for ((doc, document), mentions) in documents().zip(&annotations.mentions) {
                for mention in body_mentions(document, mentions) {
                    if Some(annotations.entities[mention.entity.index()].kind) == facet.kind() {
                        let new = || ValueToWrite { name: Err(mention.entity), n_mentions: 0, documents: Vec::new() };
                        add(found.entry(mention.entity).or_insert_with(new), doc);
                    }
                }
            }
            let label = |value: &ValueToWrite| {
                let entity = value.name.as_ref().err().map(|entity| &annotations.entities[entity.index()]);
                entity.map_or(String::new(), |entity| entity.label.clone())
            };
            sorted(found.into_values().map(|value| (label(&value), value)).collect())
        }
    }
}

fn field_values(corpus: &Corpus, slug: &str) -> Vec<ValueToWrite> {
    let of_document = |(doc, document): (u32, &'_ Document)| {
        let values = document.fields.iter().filter(|(name, _)| slugify(name) == slug).flat_map(|(_, values)| values);
        values.map(|value| (doc, slug_of(value), value.clone())).collect::<Vec<_>>()
    };
    named((0..).zip(&corpus.documents).flat_map(of_document))
}

/// A value without a letter or digit is its own name in addresses, escaped there.
fn slug_of(value: &str) -> String {
    let slug = slugify(value);
    if slug.is_empty() { value.to_owned() } else { slug }
}

/// Values by name: documents in corpus order with slug and label. Values of one slug are one, with the first label.
fn named(found: impl Iterator<Item = (u32, String, String)>) -> Vec<ValueToWrite> {
    let mut places: HashMap<String, usize> = HashMap::new();
    let mut values: Vec<(String, ValueToWrite)> = Vec::new();
    for (doc, slug, label) in found {
        let at = *places.entry(slug.clone()).or_insert(values.len());
        if at == values.len() {
            let name = Ok((slug, label.clone()));
            values.push((label, ValueToWrite { name, n_mentions: 0, documents: Vec::new() }));
        }
        if values[at].1.documents.last() != Some(&doc) {
            add(&mut values[at].1, doc);
        }
    }
    sorted(values)
}

fn add(value: &mut ValueToWrite, doc: u32) {
    value.n_mentions += 1;
    if value.documents.last() != Some(&doc) {
        value.documents.push(doc);
    }
}

/// The values of most documents first, then of most mentions, then by label.
fn sorted(mut values: Vec<(String, ValueToWrite)>) -> Vec<ValueToWrite> {
    values.sort_by(|(a_label, a), (b_label, b)| {
        (b.documents.len(), b.n_mentions, a_label).cmp(&(a.documents.len(), a.n_mentions, b_label))
    });
    values.into_iter().map(|(_, value)| value).collect()
}

/// The mentions that stand in the text proper, not in page furniture. Mentions are sorted.
pub(crate) fn body_mentions<'m>(document: &Document, mentions: &'m [Mention]) -> impl Iterator<Item = &'m Mention> {
    let mut furniture = document.furniture_spans().peekable();
    mentions.iter().filter(move |mention| {
        while furniture.next_if(|span| span.end <= mention.span.start).is_some() {}
        furniture.peek().is_none_or(|span| !span.overlaps(mention.span))
    })
}
