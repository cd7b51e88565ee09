//! What search answers is what a plain reading of every text answers: thousands of queries, made by chance from a fixed
//! seed, over a corpus made the same way.

mod plain;
mod random;

use concord_engine::corpus::DocId;
use concord_engine::edition::{Edition, pack_annotated};
use concord_engine::entity::Annotations;
use concord_engine::index::Facet;
use concord_engine::query::{Choice, Filter, count_values, evaluate, parse_query, rank};
use plain::{Asked, PlainDocument};
use random::Random;

/// How many documents are read.
const N_DOCUMENTS: usize = 150;
/// A word that no document has, to be left out: a query that ends so has no last word that is still being typed.
const TYPED_TO_THE_END: &str = " -nosuchword";
/// How many queries are asked of them.
const N_QUERIES: usize = 2500;

/// The corpus, packed and plain.
fn corpus(seed: u64) -> (Edition, Vec<PlainDocument>) {
    let mut random = Random::new(seed);
    let mut documents: Vec<PlainDocument> = (0..N_DOCUMENTS).map(|at| PlainDocument::make(&mut random, at)).collect();
    let edition = Edition::compile(&plain::corpus(&documents));
    // Who says what is the recogniser's to tell; what is found in it is not.
    let statements = edition.relations().statements;
    assert!(statements.len() > N_DOCUMENTS / 3, "there are {} statements", statements.len());
    for said in &statements {
        documents[said.doc.index()].hear(said.content.of(&edition.document(said.doc).text));
    }
    (edition, documents)
}

#[test]
fn every_query_finds_what_a_plain_reading_finds() {
    let (edition, documents) = corpus(1);
    let mut random = Random::new(2);
    let mut n_found = 0;
    for _ in 0..N_QUERIES {
        let asked = Asked::make(&mut random, 3);
        let typed = asked.typed() + TYPED_TO_THE_END;
        let query = parse_query(&typed);
        let found: Vec<usize> = evaluate(&edition, &query).documents.iter().map(DocId::index).collect();
        let expected: Vec<usize> = (0..documents.len()).filter(|&at| asked.is_answered_by(&documents[at])).collect();
        assert_eq!(found, expected, "{typed}\n{query:?}");
        n_found += usize::from(!expected.is_empty() && expected.len() < documents.len());
    }
    assert!(n_found > N_QUERIES / 3, "only {n_found} queries tell some documents from others");
}

#[test]
fn every_hit_stands_where_the_words_stand() {
    let (edition, documents) = corpus(3);
    let mut random = Random::new(4);
    for at in 0..300 {
        let words = Asked::words(&mut random);
        let asked = if at % 3 == 0 { Asked::Said(Box::new(words)) } else { words };
        let evaluation = evaluate(&edition, &parse_query(&(asked.typed() + TYPED_TO_THE_END)));
        for doc in evaluation.documents.iter().take(20) {
            let leaf = &evaluation.leaves[0];
            let hits = leaf.hits(&edition, doc);
            let n_in_title = asked.count_in_title(&documents[doc.index()]);
            let n_in_text = asked.count_in_text(&documents[doc.index()]);
            assert_eq!(hits.len(), n_in_title + n_in_text, "{}", asked.typed());
            assert_eq!(leaf.weight(doc), n_in_title as f32 * 2.5 + n_in_text as f32, "{}", asked.typed());
            let text = &edition.document(doc).text;
            for span in hits.iter().filter_map(|hit| hit.text_span()) {
                assert!(asked.is_written_so(span.of(text)), "{} in {}", asked.typed(), span.of(text));
            }
        }
    }
}

#[test]
fn beginnings_of_very_many_words_find_what_a_plain_reading_finds() {
    let mut random = Random::new(11);
    let documents: Vec<PlainDocument> = (0..2500).map(|at| PlainDocument::make(&mut random, at)).collect();
    let bytes = pack_annotated(&plain::corpus(&documents), &Annotations::default());
    let edition = Edition::open(bytes.leak()).expect("it was just packed");
    let is_written = |(section, size): &(String, usize)| section == "BeginningPostings" && *size > 10_000;
    assert!(edition.section_sizes().iter().any(is_written), "there are beginnings with postings of their own");
    for asked in Asked::beginnings() {
        let evaluation = evaluate(&edition, &parse_query(&asked.typed()));
        for (at, document) in documents.iter().enumerate() {
            let (n_in_title, n_in_text) = (asked.count_in_title(document), asked.count_in_text(document));
            let doc = DocId(at as u32);
            assert_eq!(
                evaluation.leaves[0].weight(doc),
                n_in_title as f32 * 2.5 + n_in_text as f32,
                "{}",
                asked.typed()
            );
            if at < 5 {
                assert_eq!(evaluation.leaves[0].hits(&edition, doc).len(), n_in_title + n_in_text, "{}", asked.typed());
            }
        }
    }
}

/// The facets that do not come from names in the text.
fn facets(edition: &Edition) -> impl Iterator<Item = Facet> {
    edition.index().facets().filter(|facet| facet.kind().is_none())
}

/// A filter by chance.
fn filter(edition: &Edition, random: &mut Random) -> Filter {
    let mut filter = Filter::default();
    for facet in facets(edition) {
        let ids: Vec<_> = edition.index().column(facet).value_ids().collect();
        if ids.is_empty() || random.below(3) > 0 {
            continue;
        }
        let mut some = |most| (0..random.below(most)).map(|_| ids[random.below(ids.len())]).collect::<Vec<_>>();
        filter.choices.push((facet, Choice { any: some(3), all: some(2), not: some(2) }));
    }
    if random.below(4) == 0 {
        filter.from = format!("20{:02}-{:02}", 10 + random.below(10), 1 + random.below(12)).parse().ok();
    }
    filter
}

#[test]
fn every_filter_and_count_is_that_of_a_plain_reading() {
    let (edition, documents) = corpus(5);
    let index = edition.index();
    let mut random = Random::new(6);
    for _ in 0..100 {
        let asked = Asked::make(&mut random, 1);
        let evaluation = evaluate(&edition, &parse_query(&(asked.typed() + TYPED_TO_THE_END)));
        let filter = filter(&edition, &mut random);
        let mut shown = filter.documents(index);
        shown.keep(&evaluation.documents);
        let passes = |at: usize, aside: Option<Facet>| {
            let document = &documents[at];
            asked.is_answered_by(document)
                && filter.from.is_none_or(|from| document.date.is_some_and(|date| date.last_day() >= from.first_day()))
                && filter.choices.iter().all(|(facet, choice)| {
                    let has = |&value| {
                        let slug = index.column(*facet).value(value).slug;
                        document.values(*facet).iter().any(|value| value == slug)
                    };
                    (choice.any.is_empty() || aside == Some(*facet) || choice.any.iter().any(has))
                        && choice.all.iter().all(has)
                        && !choice.not.iter().any(has)
                })
        };
        let expected: Vec<usize> = (0..documents.len()).filter(|&at| passes(at, None)).collect();
        assert_eq!(shown.iter().map(DocId::index).collect::<Vec<_>>(), expected, "{}", asked.typed());
        for facet in facets(&edition) {
            let counts = count_values(index, &evaluation.documents, &shown, &filter, facet);
            let would: Vec<&PlainDocument> =
                (0..documents.len()).filter(|&at| passes(at, Some(facet))).map(|at| &documents[at]).collect();
            for (value, count) in index.column(facet).value_ids().zip(counts) {
                let slug = index.column(facet).value(value).slug;
                let n =
                    would.iter().filter(|document| document.values(facet).iter().any(|value| value == slug)).count();
                assert_eq!(count as usize, n, "{facet:?} {slug}");
            }
        }
    }
}

#[test]
fn the_order_holds_every_document_once_best_first_and_is_always_the_same() {
    let (edition, _) = corpus(7);
    let mut random = Random::new(8);
    for _ in 0..200 {
        let asked = Asked::make(&mut random, 2);
        let evaluation = evaluate(&edition, &parse_query(&(asked.typed() + TYPED_TO_THE_END)));
        let ranked = rank(edition.index(), &evaluation, &evaluation.documents);
        // Picked out before the rest is put in order.
        let first = [0, 1, 5, 20].map(|n| (n, ranked.first(n)));
        for (n, first) in first {
            assert_eq!(first, ranked[..n.min(ranked.len())], "{}", asked.typed());
        }
        assert!(ranked.is_sorted_by(|a, b| {
            (b.n_exact, b.score, a.doc.0).partial_cmp(&(a.n_exact, a.score, b.doc.0)).is_some_and(|order| order.is_le())
        }));
        let mut documents: Vec<DocId> = ranked.iter().map(|ranked| ranked.doc).collect();
        documents.sort();
        assert_eq!(documents, evaluation.documents.iter().collect::<Vec<_>>());
        assert_eq!(rank(edition.index(), &evaluation, &evaluation.documents), ranked);
    }
}

#[test]
fn any_text_is_a_query() {
    let (edition, _) = corpus(9);
    let mut random = Random::new(10);
    let pieces = [
        "(", ")", "\"", "“", "~", "~2", "*", "?", "|", " ", " OR ", " NOT ", " AND ", "-", ":", "date:", "..", "2020",
        "title:", "ha", "Hà", "đi", "日", "visa", "'", "\u{301}", "😀", "person:", "\n", "field.x:",
    ];
    for _ in 0..3000 {
        let typed: String = (0..random.below(12)).map(|_| pieces[random.below(pieces.len())]).collect();
        let query = parse_query(&typed);
        let evaluation = evaluate(&edition, &query);
        assert!(evaluation.documents.len() <= N_DOCUMENTS);
        for doc in evaluation.documents.iter().take(1) {
            let text = edition.document(doc).text.clone();
            for span in evaluation.hits(&edition, doc) {
                assert!(!span.of(&text).is_empty(), "{typed}");
            }
        }
        // What is shown of a query can be typed again and means the same.
        let again = query.clauses.iter().map(|clause| clause.source.as_str()).collect::<Vec<_>>().join(" ");
        if query.notes.is_empty() {
            assert_eq!(evaluate(&edition, &parse_query(&again)).documents, evaluation.documents, "{typed}");
        }
    }
}
