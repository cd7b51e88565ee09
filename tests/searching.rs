//! What is typed finds what it should.

use concord_engine::corpus::DocId;
use concord_engine::query::{QueryNote, correct_query};
use concord_tests::{explorer, seeds, shown};
use concord_view_state::Explorer;
use concord_view_state::address::to_fragment;
use concord_view_state::{ViewState, results};
use proptest::prelude::*;

fn found(explorer: &Explorer, query: &str) -> Vec<String> {
    shown(explorer, &to_fragment(&ViewState { query: query.to_owned(), ..ViewState::default() }))
}

/// The marked words of the first result's excerpt.
fn marked(explorer: &Explorer, query: &str) -> Vec<String> {
    let outcome = explorer.search(&ViewState { query: query.to_owned(), ..ViewState::default() });
    let row = results::result_row(explorer, &outcome, outcome.ranked[0].doc);
    row.snippet.into_iter().filter(|piece| piece.is_marked).map(|piece| piece.text).collect()
}

#[test]
fn words_phrases_prefixes_and_exclusions_find_documents() {
    let explorer = explorer(&[
        ("a", "The embassy helped workers with their visas last year in the city."),
        ("b", "Workers asked the ministry for a longer visa, and the ministry said so in the city."),
        ("c", "Nothing of the kind was said in the city by anybody at all last week."),
    ]);
    for (query, expected) in [
        ("workers", vec!["a", "b"]),
        ("WORKERS embassy", vec!["a"]),
        ("visa", vec!["b"]),
        ("visa*", vec!["a", "b"]),
        ("\"asked the ministry\"", vec!["b"]),
        ("“asked the ministry”", vec!["b"]),
        ("\"the asked ministry\"", vec![]),
        ("\"ministry for a long*\"", vec!["b"]),
        ("workers -visa", vec!["a"]),
        ("-workers", vec!["c"]),
        ("said -\"said so\"", vec!["c"]),
        ("nothing -kind", vec![]),
        ("", vec!["a", "b", "c"]),
        ("…", vec!["a", "b", "c"]),
    ] {
        let mut found = found(&explorer, query);
        found.sort();
        assert_eq!(found, expected, "{query}");
    }
}

#[test]
fn alternatives_brackets_patterns_and_fields_find_documents() {
    let explorer = explorer(&[
        ("a", "Embassy helps workers\n\nThe embassy helped Japanese workers with their visas last year in the city."),
        ("b", "Ministry asked\n\nWorkers asked the ministry for a longer visa, and the ministry said so in the city."),
        ("c", "Nothing happened\n\nNothing of the kind was said in the city by anybody at all last week in Japan."),
    ]);
    for (query, expected) in [
        ("embassy OR ministry", vec!["a", "b"]),
        ("embassy|nothing", vec!["a", "c"]),
        ("(embassy OR nothing) last", vec!["a", "c"]),
        ("workers NOT ministry", vec!["a"]),
        ("-(embassy OR ministry)", vec!["c"]),
        ("wor?ers", vec!["a", "b"]),
        ("*ese", vec!["a"]),
        ("minstry~1", vec!["b"]),
        ("\"visa asked\"~5", vec!["b"]),
        ("\"visa asked\"~4", vec![]),
        ("title:ministry", vec!["b"]),
        ("title:visa", vec![]),
        ("place:japan", vec!["c"]),
        ("group:japanese", vec!["a"]),
        ("date:2020", vec![]),
    ] {
        let mut found = found(&explorer, query);
        found.sort();
        assert_eq!(found, expected, "{query}");
    }
}

#[test]
fn words_are_found_in_what_someone_said() {
    let speaking = explorer(&[
        ("a", "Prime Minister Pham Minh Chinh said that the visa exemption helps workers. The embassy was closed."),
        ("b", "The visa exemption was new. Prime Minister Pham Minh Chinh said that the embassy was open."),
        ("c", "Nothing of the kind was said in the city by anybody at all last week. The visa was free."),
    ]);
    for (query, expected) in [
        ("said:visa", vec!["a"]),
        ("said:\"visa exemption\"", vec!["a"]),
        ("said:\"exemption visa\"", vec![]),
        ("said:exempt*", vec!["a"]),
        ("said:exempt", vec!["a"]),
        ("said:\"workers visa\"~2", vec!["a"]),
        ("said:embassy", vec!["b"]),
        ("said:\"workers the embassy\"", vec![]),
        ("said:closed", vec![]),
        ("visa -said:visa", vec!["b", "c"]),
        ("said:visa OR said:open", vec!["a", "b"]),
        ("said:minister", vec![]),
    ] {
        let mut found = found(&speaking, query);
        found.sort();
        assert_eq!(found, expected, "{query}");
    }
    assert_eq!(marked(&speaking, "said:visa"), ["visa"]);
    assert_eq!(marked(&speaking, "said:embassy"), ["embassy"]);
    let silent = explorer(&[("a", "The minister said visa rules change."), ("b", "The visa was free, said nobody.")]);
    assert_eq!(found(&silent, "said:visa"), ["a"], "without statements these are words like others");
}

#[test]
fn marks_typed_in_quotes_are_asked_for() {
    let explorer = explorer(&[
        ("plain", "Hang spoke with Viet Nam today. Hang left early, and so did the others who came."),
        ("marked", "Hằng spoke with Việt Nam today. Hằng left early, and so did the others who came."),
    ]);
    for (query, expected) in [
        ("Hằng", vec!["marked", "plain"]),
        ("\"Hằng\"", vec!["marked"]),
        ("\"hang\"", vec!["marked", "plain"]),
        ("\"Hằng spoke\"", vec!["marked"]),
        ("\"việt nam\"", vec!["marked"]),
        ("\"Hằ*\"", vec!["marked"]),
    ] {
        let mut found = found(&explorer, query);
        found.sort();
        assert_eq!(found, expected, "{query}");
    }
}

#[test]
fn words_that_no_document_has_are_told_and_corrected_together() {
    let explorer = seeds();
    for (typed, unknown, corrected) in [
        ("embasy workers", &["embasy"][..], Some("Embassy workers")),
        ("wrokers jpaan", &["wrokers", "jpaan"], Some("workers Japan")),
        ("visa \"Tokio\"", &["Tokio"], Some("visa \"Tokyo\"")),
        ("\"wrokers in jpaan\"", &["wrokers", "jpaan"], Some("\"workers in Japan\"")),
        ("title:wrokers OR wrokers", &["wrokers"], Some("title:workers OR workers")),
        ("xqzwvk visa", &["xqzwvk"], None),
        ("xqzwvk wrokers", &["xqzwvk", "wrokers"], Some("xqzwvk workers")),
        ("xqz* visa", &["xqz*"], None),
        ("visa -xqzwvk", &[], None),
        ("title:visa hanoi", &[], None),
        ("embas", &[], None),
        ("", &[], None),
    ] {
        let outcome = explorer.search(&ViewState::default().with_query(typed));
        let told: Vec<_> = outcome.evaluation.unknown.iter().map(|word| word.typed.as_str()).collect();
        assert_eq!(told, unknown, "{typed}");
        let correction = correct_query(&explorer.index, &outcome.query, &outcome.evaluation.unknown);
        assert_eq!(correction.as_deref(), corrected, "{typed}");
    }
    let notes = explorer.search(&ViewState::default().with_query("embas")).evaluation.notes;
    assert_eq!(notes, [QueryNote::TakenAsPrefix("embas".into())], "what is being typed is no mistake");
}

#[test]
fn a_word_being_typed_already_finds_what_begins_with_it() {
    let explorer = explorer(&[("a", "The embassy helped."), ("b", "The ministry helped.")]);
    assert_eq!(found(&explorer, "embas"), ["a"]);
    assert_eq!(found(&explorer, "helped mini"), ["b"]);
    assert!(found(&explorer, "\"embas\"").is_empty(), "a quoted word is meant as it stands");
}

#[test]
fn both_spellings_of_a_name_find_one_another() {
    let explorer = explorer(&[
        ("marks", "Relations with Việt Nam are good, he said in a speech."),
        ("two", "Relations with Viet Nam are good, he said in a speech."),
        ("one", "Relations with Vietnam are good, he said in a speech."),
        ("person", "Ambassador Nam is here, and said so in a speech today."),
    ]);
    let all = ["marks", "one", "two"];
    for (query, expected) in [
        ("viet nam", &all[..]),
        ("Việt Nam", &all),
        ("vietnam", &all),
        ("VIET-NAM", &all),
        ("\"viet nam\"", &["marks", "two"]),
        ("\"vietnam\"", &["one"]),
        ("nam", &["marks", "person", "two"]),
        ("relations viet nam speech", &all),
    ] {
        let mut found = found(&explorer, query);
        found.sort();
        assert_eq!(found, expected, "{query}");
    }
}

#[test]
fn typed_marks_rank_what_has_them_first() {
    let explorer = explorer(&[
        ("plain", "Hang spoke. Hang spoke again. Hang spoke once more. Hang left."),
        ("marked", "Hằng spoke in a long sentence about the many things that the two sides have done so far."),
    ]);
    assert_eq!(found(&explorer, "Hằng"), ["marked", "plain"]);
    assert_eq!(found(&explorer, "hang"), ["plain", "marked"], "without marks the count decides");
}

#[test]
fn texts_without_spaces_are_found_by_their_words() {
    let explorer =
        explorer(&[("ja", "日本大使館は東京にある。ベトナム大使館も東京にある。"), ("vi", "Đại sứ quán ở Tokyo.")]);
    assert_eq!(found(&explorer, "大使館"), ["ja"]);
    assert_eq!(found(&explorer, "大館"), Vec::<String>::new());
    assert_eq!(found(&explorer, "dai su quan"), ["vi"]);
}

#[test]
fn page_furniture_is_not_searched() {
    let explorer = seeds();
    for word in ["Motoyoyogi", "pageviews", "handicraft", "hinh"] {
        assert_eq!(found(&explorer, word), Vec::<String>::new(), "{word}");
    }
}

#[test]
fn the_excerpt_shows_what_was_asked_for() {
    let explorer = seeds();
    assert_eq!(marked(&explorer, "repatriation"), ["repatriation"]);
    assert_eq!(marked(&explorer, "\"skilled foreign workers\""), ["skilled foreign workers"]);
    assert_eq!(marked(&explorer, "hằng komura")[..2], ["Hằng", "Komura"]);
}

/// An excerpt began with `s International University`, in the middle of `Japan’s`.
#[test]
fn an_excerpt_has_whole_words() {
    let explorer = seeds();
    for query in ["iuhw", "japan", "visa", "komura", "covid", "support workers"] {
        let outcome = explorer.search(&ViewState::default().with_query(query));
        for ranked in outcome.ranked.iter() {
            let row = results::result_row(&explorer, &outcome, ranked.doc);
            let excerpt: String = row.snippet.iter().map(|piece| piece.text.as_str()).collect();
            let text = text_of(&explorer, ranked.doc);
            let shown = excerpt.trim_start_matches("… ").trim_end_matches(" …");
            let whole = format!(" {shown} ");
            assert!(text.contains(&whole), "{query}: “{excerpt}”");
        }
    }
}

/// The strip took folded furniture for text, and its ticks stood elsewhere than those of the map beside the text.
#[test]
fn what_is_folded_is_neither_counted_nor_measured() {
    let explorer = seeds();
    let mut n_folded = 0;
    for doc in explorer.edition.doc_ids() {
        let document = explorer.edition.document(doc);
        let blocks: Vec<_> = document.body_blocks().map(|(_, block)| block.span).collect();
        let (first, last) = (blocks[0], blocks[blocks.len() - 1]);
        assert_eq!(results::position_seen(&document, first.start), 0.0, "{}", document.slug);
        assert_eq!(results::position_seen(&document, last.end), 1.0, "{}", document.slug);
        for folded in document.furniture_spans() {
            n_folded += 1;
            let (before, after) = (folded.start, folded.end);
            assert_eq!(results::position_seen(&document, before), results::position_seen(&document, after));
            let words = folded.of(&document.text).split_whitespace().take(3);
            for query in words.map(|word| format!("\"{word}\"")) {
                let outcome = explorer.search(&ViewState::default().with_query(&query));
                for ranked in outcome.ranked.iter().filter(|ranked| ranked.doc == doc) {
                    let row = results::result_row(&explorer, &outcome, ranked.doc);
                    let is_seen = |tick: &results::Tick| blocks.iter().any(|block| block.contains(tick.span));
                    assert!(row.ticks.iter().all(is_seen), "{query}");
                    let lines = results::concordance(&explorer, &outcome, usize::MAX).lines;
                    let n_lines = lines.iter().filter(|line| line.doc == doc).count();
                    assert_eq!((row.ticks.len(), n_lines), (row.n_hits, row.n_hits), "{query}");
                }
            }
        }
    }
    assert!(n_folded > 10, "some furniture is folded: {n_folded}");
}

/// The text of a document with single spaces, also around it.
fn text_of(explorer: &Explorer, doc: DocId) -> String {
    let document = explorer.edition.document(doc);
    let words: Vec<&str> = document.text.split_whitespace().collect();
    format!(" {} ", words.join(" "))
}

#[test]
fn the_question_that_the_page_is_for_has_an_answer() {
    let explorer = seeds();
    assert_eq!(shown(&explorer, "q=embassy+workers&org=embassy-vietnam-japan")[0], "workers-symposium");
    assert_eq!(shown(&explorer, "q=support+workers&person=pham-quang-hieu"), ["workers-symposium"]);
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_text_is_a_query(typed in "\\PC{0,40}") {
        thread_local! { static SEEDS: Explorer = seeds(); }
        SEEDS.with(|explorer| {
            let state = ViewState { query: typed, ..ViewState::default() };
            let outcome = explorer.search(&state);
            prop_assert_eq!(outcome.ranked.len(), explorer.count(&state));
            for ranked in outcome.ranked.iter() {
                results::result_row(explorer, &outcome, ranked.doc);
            }
            let sentence = results::sentence(explorer, &state, &outcome);
            results::suggestions(explorer, &state, &outcome, &sentence);
            results::correction(explorer, &state, &outcome);
            Ok(())
        })?;
    }

    #[test]
    fn one_more_word_never_finds_more(words in proptest::collection::vec("(the|visa|japan|viet nam|hang|support|-workers|em*)", 1..4)) {
        thread_local! { static SEEDS: Explorer = seeds(); }
        SEEDS.with(|explorer| {
            let count = |query: String| explorer.count(&ViewState { query, ..ViewState::default() });
            let fewer = count(words.join(" "));
            let more = count(words[1..].join(" "));
            prop_assert!(fewer <= more);
            Ok(())
        })?;
    }
}
