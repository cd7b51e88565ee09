//! Every result can be explained, and what is being typed completed.

use concord_engine::query::{CompletionKind, complete, evaluate, explain, parse_query, rank};
use concord_tests::{explorer, seeds};

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
        for ranked in rank(&explorer.index, &evaluation, &evaluation.documents) {
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
    let marked = concord_engine::text::fold_case;
    assert_eq!(forms, [vec![marked("Hằng").as_str(), "hang"], vec!["vietnam", &format!("{} nam", marked("Việt"))]]);
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
