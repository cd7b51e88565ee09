//! What is embedded is read back, or refused.

use concord_engine::corpus::{Corpus, DocId};
use concord_engine::edition::{BadEdition, Edition, annotation_input, pack_corpus};
use concord_engine::entity::{Why, annotate};
use concord_reader::{Seed, read_folder, read_seeds};
use concord_tests::{explorer, seeds};

fn open(bytes: Vec<u8>) -> Result<Edition, BadEdition> {
    Edition::open(bytes.leak())
}

fn corpus(texts: &[&str]) -> Corpus {
    let seed = |(at, text): (usize, &&str)| Seed { file: format!("{at}.txt"), bytes: text.as_bytes().to_vec() };
    let seeds: Vec<Seed> = texts.iter().enumerate().map(seed).collect();
    read_seeds("", &seeds).unwrap_or_else(|problems| panic!("{problems}"))
}

/// Every document, mention and entity of an edition is that of the corpus.
fn assert_holds(corpus: &Corpus) {
    let edition = open(pack_corpus(corpus)).expect("it was just packed");
    let inputs: Vec<_> = corpus.documents.iter().map(annotation_input).collect();
    let annotations = annotate(&inputs);
    assert_eq!(edition.n_documents(), corpus.documents.len());
    for ((doc, document), mentions) in edition.doc_ids().zip(&corpus.documents).zip(&annotations.mentions) {
        assert_eq!(*edition.document(doc), *document);
        assert_eq!(*edition.mentions(doc), **mentions);
        assert_eq!(edition.find_document(&document.slug), Some(doc));
        assert_eq!(edition.index().date(doc), document.date.as_ref().map(|date| date.value));
    }
    let entities: Vec<_> =
        (0..edition.n_entities() as u32).map(|at| edition.entity(concord_engine::entity::EntityId(at))).collect();
    assert_eq!(entities, annotations.entities);
    assert_eq!(edition.about.id, corpus.id());
}

#[test]
fn an_edition_reads_as_it_was_written() {
    let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR")).join("../seeds");
    assert_holds(&read_folder(&folder).expect("the corpus of this project can be read"));
}

#[test]
fn any_text_is_given_back_byte_for_byte() {
    let thousand_words: String = (0..1000).map(|i| format!("w{i}, ")).collect();
    for texts in [
        &["The embassy helped."][..],
        &["a", "b\u{0}c", "d \u{1}\u{2} e"],
        &["日本大使館は東京にある。ベトナム大使館も東京にある。", "Đại sứ quán ở Tokyo — “tốt” đẹp."],
        &["The THE the tHe McDonald iPhone éCOLE École ÉCOLE Straße STRASSE İstanbul ﬁne"],
        &["A title\n\nSaid\u{a0}so.\r\n\r\n\r\n  \t Then…\n\n\n* one\n* two\n"],
        &["\u{feff}With a mark of byte order.", "\u{301}\u{323} loose marks e\u{301}\u{323}", "😀😀 words 😀"],
        &[&thousand_words, &thousand_words.to_uppercase()],
    ] {
        assert_holds(&corpus(texts));
    }
}

#[test]
fn an_entity_that_the_editor_gives_is_named_in_the_edition_and_says_so() {
    let config = "[[entity]]\nkind = 'org'\nname = 'League of the Bay'\naliases = ['the League']\nid = 'bay-league'";
    let text = "The League of the Bay met in Tokyo. Its chair said that the League grows.";
    let corpus = read_seeds(config, &[Seed { file: "a.txt".to_owned(), bytes: text.into() }]).expect("a sound corpus");
    let edition = open(pack_corpus(&corpus)).expect("it was just packed");
    let mentions = edition.mentions(DocId(0));
    let given: Vec<_> = mentions
        .iter()
        .filter(|mention| mention.why == Why::Rule("given in corpus.toml".to_owned()))
        .map(|mention| (mention.span.of(text), edition.entity(mention.entity)))
        .collect();
    assert_eq!(given.len(), 2);
    for ((surface, entity), wanted) in given.iter().zip(["League of the Bay", "the League"]) {
        assert_eq!(
            (*surface, entity.slug.as_str(), entity.label.as_str()),
            (wanted, "bay-league", "League of the Bay")
        );
    }
}

#[test]
fn a_damaged_edition_is_refused() {
    let bytes = pack_corpus(&corpus(&["The embassy helped."]));
    for (damage, expected) in [
        (Vec::new(), BadEdition::Foreign),
        (b"<!doctype html><p>Not found, said the host.".repeat(9), BadEdition::Foreign),
        (bytes[..bytes.len() - 1].to_vec(), BadEdition::Damaged),
        ([&bytes[..8], &[9], &bytes[9..]].concat(), BadEdition::OtherVersion),
    ] {
        assert_eq!(open(damage).err(), Some(expected));
    }
}

#[test]
fn no_changed_byte_goes_unseen() {
    let bytes =
        explorer(&[("a", "The embassy helped."), ("b", "Ambassador Pham Quang Hieu in Tokyo.")]).edition.bytes();
    for at in 0..bytes.len() {
        for change in [1, 0x10, 0xff] {
            let mut changed = bytes.to_vec();
            changed[at] ^= change;
            assert!(open(changed).is_err(), "byte {at}");
        }
    }
}

#[test]
fn the_same_corpus_is_always_the_same_bytes() {
    let bytes = seeds().edition.bytes();
    assert_eq!(seeds().edition.bytes(), bytes);
}
