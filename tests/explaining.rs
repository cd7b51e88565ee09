//! Every result can be explained, and what is being typed completed.

use concord_engine::query::{CompletionKind, complete, evaluate, explain, parse_query, rank};
use concord_tests::{explorer, seeds};
use concord_view_state::ViewState;
use concord_view_state::address::to_fragment;
use concord_view_state::completion::completion_rows;
use concord_view_state::examples::examples;

#[test]
fn the_parts_of_an_explanation_add_up_to_the_score_of_the_ranking() {
    let explorer = seeds();
    for typed in [
        "visa",
        "said:japan",
        "viet nam support",
        "hằng komura",
        "work* OR visa",
        "\"foreign workers\" title:symposium",
        "-visa",
    ] {
        let query = parse_query(typed);
        let evaluation = evaluate(&explorer.edition, &query);
        for ranked in rank(&explorer.index, &evaluation, &evaluation.documents).iter() {
            let why = explain(&explorer.edition, &query, &evaluation, ranked.doc).expect("it is a result");
            assert!((why.score - ranked.score).abs() < 1e-4, "{typed}: {} is not {}", why.score, ranked.score);
            assert_eq!(why.n_exact, ranked.n_exact, "{typed}");
            for part in &why.parts {
                let weight = part.n_in_title as f32 * part.title_weight + part.n_in_text as f32;
                assert!(weight > 0.0 && part.hits.len() as u32 == part.n_in_title + part.n_in_text, "{typed}");
            }
        }
    }
}

#[test]
fn an_explanation_says_what_was_folded_away() {
    let explorer = explorer(&[
        ("a", "Hằng met HANG and Việt Nam welcomed Vietnam, they said."),
        ("b", "Nothing of the kind was said in the city by anybody at all last week."),
    ]);
    let query = parse_query("hang vietnam");
    let evaluation = evaluate(&explorer.edition, &query);
    let doc = evaluation.documents.iter().next().expect("one document answers");
    let why = explain(&explorer.edition, &query, &evaluation, doc).expect("it is a result");
    let forms: Vec<_> =
        why.parts.iter().map(|part| part.forms.iter().map(String::as_str).collect::<Vec<_>>()).collect();
    assert_eq!(forms, [["hằng", "hang"], ["vietnam", "việt nam"]]);
    let other = explorer.edition.find_document("b").expect("there is a second");
    assert_eq!(explain(&explorer.edition, &query, &evaluation, other), None);
}

#[test]
fn what_is_typed_is_completed_by_fields_names_and_words() {
    let explorer = seeds();
    let labels = |typed: &str, wanted: fn(&CompletionKind) -> bool| -> Vec<String> {
        let all = complete(&explorer.edition, typed, 3);
        all.into_iter().filter(|completion| wanted(&completion.kind)).map(|completion| completion.label).collect()
    };
    let is_field = |kind: &CompletionKind| matches!(kind, CompletionKind::Field);
    let is_value = |kind: &CompletionKind| matches!(kind, CompletionKind::Value(..));
    let is_term = |kind: &CompletionKind| matches!(kind, CompletionKind::Term);
    assert_eq!(labels("per", is_field), ["person:"]);
    assert_eq!(labels("t", is_field), ["title:"]);
    assert_eq!(labels("hồng", is_value), ["Vu Hong Nam"], "any word of a name, marks aside");
    assert_eq!(labels("sai", is_field), ["said:"]);
    assert!(labels("embas", is_term).contains(&"Embassy".to_owned()), "as it is written most often");
    assert!(complete(&explorer.edition, "  ", 3).is_empty() && complete(&explorer.edition, "zzzz", 3).is_empty());
}

#[test]
fn a_taken_completion_finds_as_many_documents_as_it_says() {
    let explorer = seeds();
    for typed in ["ha", "jap", "em", "vu", "visa", "20"] {
        for completion in complete(&explorer.edition, typed, 5) {
            if !matches!(completion.kind, CompletionKind::Field) {
                let found = evaluate(&explorer.edition, &parse_query(&completion.text)).documents.len() as u32;
                assert!(found >= completion.n_documents, "{}: {found}", completion.text);
            }
        }
    }
}

#[test]
fn examples_of_what_can_be_typed_find_something_in_any_collection() {
    let one = [("a", "A Title of Some Words\n\nA text of some words, by Nguyen Van Nam, said Nguyen Van Nam.")];
    for explorer in [seeds(), explorer(&one), explorer(&[])] {
        let examples = examples(&explorer);
        assert!(examples.len() >= 3 * explorer.index.n_documents().min(1), "{examples:?}");
        for example in examples {
            let state = ViewState::default().with_query(&example.typed);
            let outcome = explorer.search(&state);
            assert_eq!(outcome.ranked.len(), example.n_documents, "{example:?}");
            assert!(
                example.n_documents > 0 && outcome.query.notes.is_empty(),
                "{example:?}: {:?}",
                outcome.query.notes
            );
        }
    }
}

#[test]
fn what_may_be_meant_depends_on_what_stands_before_the_cursor() {
    let explorer = seeds();
    let rows = |query: &str, before: &str| {
        let state = ViewState::default().with_query(query);
        let rows = completion_rows(&explorer, &state, before).into_iter();
        rows.map(|row| (row.label, row.query, row.chosen.is_some())).collect::<Vec<_>>()
    };
    for (query, before, label, then, is_chosen) in [
        ("hong", "hong", "Vu Hong Nam", "", true),
        ("vu hon", "vu hon", "Vu Hong Nam", "", true),
        ("visa vu hon", "visa vu hon", "Vu Hong Nam", "visa", true),
        ("visa vu hon -covid", "visa vu hon", "Vu Hong Nam", "visa -covid", true),
        ("person:hong", "person:hong", "Vu Hong Nam", "", true),
        ("visa person:\"vu ho", "visa person:\"vu ho", "Vu Hong Nam", "visa", true),
        ("repatri", "repatri", "repatriation", "repatriation ", false),
        ("-repatri", "-repatri", "repatriation", "-repatriation ", false),
        ("(visa OR repatri", "(visa OR repatri", "repatriation", "(visa OR repatriation ", false),
        ("tit", "tit", "title:", "title:", false),
    ] {
        let row = (label.to_owned(), then.to_owned(), is_chosen);
        assert!(rows(query, before).contains(&row), "“{query}”: {:?}", rows(query, before));
    }
    for (query, before) in [
        ("", ""),
        ("v", "v"),
        ("visa ", "visa "),
        ("\"vu hon", "\"vu hon"),
        ("「vu hon", "「vu hon"),
        ("visa", "vu"),
        ("xqzz", "xqzz"),
    ] {
        assert_eq!(rows(query, before), [], "“{query}” at “{before}”");
    }
    let left_out = completion_rows(&explorer, &ViewState::default().with_query("-vu hong"), "-vu hong");
    let chosen = left_out.into_iter().find_map(|row| row.chosen).expect("a name is offered");
    assert_eq!(to_fragment(&chosen), "not.person=vu-hong-nam");
    assert_eq!(completion_rows(&explorer, &chosen.with_query("vu hong"), "vu hong"), [], "it is chosen already");
}
