//! The sentence says what is shown, and what else could be.

use concord_tests::{explorer, seeds};
use concord_view_state::address::{parse_fragment, to_fragment};
use concord_view_state::notes::search_notes;
use concord_view_state::results::{Chip, Part, correction, sentence, suggestions, with_stops};
use concord_view_state::{Explorer, Outcome, ViewState};

fn search(explorer: &Explorer, fragment: &str) -> (ViewState, Outcome, Vec<Part>) {
    let (state, notes) = explorer.resolve(&parse_fragment(fragment).0);
    assert_eq!(notes, [], "{fragment}");
    let outcome = explorer.search(&state);
    let parts = sentence(explorer, &state, &outcome);
    (state, outcome, parts)
}

/// The sentence, its chips in brackets.
fn in_words(explorer: &Explorer, fragment: &str) -> String {
    let text = |part: &Part| match part {
        Part::Text(text) => text.clone(),
        Part::Chip(chip) => format!("[{}]", chip.label),
    };
    search(explorer, fragment).2.iter().map(text).collect()
}

fn chips(explorer: &Explorer, fragment: &str) -> Vec<Chip> {
    let chip = |part| match part {
        Part::Chip(chip) => Some(*chip),
        Part::Text(_) => None,
    };
    search(explorer, fragment).2.into_iter().filter_map(chip).collect()
}

fn query(typed: &str) -> String {
    to_fragment(&ViewState::default().with_query(typed))
}

#[test]
fn the_sentence_says_what_is_shown() {
    let explorer = seeds();
    for (fragment, words) in [
        ("", "All 5 documents."),
        ("person=vu-hong-nam", "2 of 5 documents mention [Vu Hong Nam]."),
        ("q=visa&person=vu-hong-nam", "1 of 5 documents has [“visa”] and mentions [Vu Hong Nam]."),
        ("q=visa+-covid", "1 of 5 documents has [“visa”] and lacks [“covid”]."),
        (
            "person=vu-hong-nam&from=2020&to=2021-06",
            "2 of 5 documents mention [Vu Hong Nam], and are dated between [2020] and [June 2021].",
        ),
        (
            "q=visa&person=vu-hong-nam&from=2020",
            "1 of 5 documents has [“visa”], mentions [Vu Hong Nam], and is dated from [2020].",
        ),
        ("from=2024&to=2024", "3 of 5 documents are dated [2024]."),
        ("year=2020&year=2021", "2 of 5 documents are of [2020] or [2021]."),
        ("q=hanoi&person=vu-hong-nam", "No document has [“hanoi”] and mentions [Vu Hong Nam]."),
    ] {
        assert_eq!(in_words(&explorer, fragment), words, "{fragment}");
    }
}

#[test]
fn parts_of_a_query_are_said_in_words() {
    let explorer = seeds();
    for (typed, words) in [
        ("\"foreign workers\"", "1 of 5 documents has [“foreign workers”]."),
        ("embass*", "4 of 5 documents have [“embass*”]."),
        ("visa OR hanoi", "3 of 5 documents have [“visa” or “hanoi”]."),
        ("visa OR (hanoi tokyo)", "2 of 5 documents have [“visa” or (“hanoi” and “tokyo”)]."),
        ("-(visa OR hanoi)", "2 of 5 documents lack [“visa” or “hanoi”]."),
        ("visa OR -hanoi", "4 of 5 documents answer [“visa” or without “hanoi”]."),
        ("title:workers", "1 of 5 documents has a [title with “workers”]."),
        ("-title:workers", "4 of 5 documents have no [title with “workers”]."),
        ("visa said:visa", "1 of 5 documents has [“visa”] and reports that somebody [said “visa”]."),
        ("visa -said:visa", "1 of 5 documents has [“visa”] and does not report that somebody [said “visa”]."),
        ("person:nam", "2 of 5 documents mention [person “nam”]."),
        ("-source:embassy", "3 of 5 documents are not from [source “embassy”]."),
        ("date:2024", "3 of 5 documents are dated [2024]."),
        ("date:2020-05..2021", "2 of 5 documents are dated [between May 2020 and 2021]."),
        ("-date:2024..", "2 of 5 documents are not dated [from 2024]."),
        ("\"workers foreign\"~3", "1 of 5 documents has [“workers foreign”, at most 3 words between]."),
        ("colour:red", "No document has [“colour red”]."),
        ("visa Visa VISA", "2 of 5 documents have [“visa”]."),
    ] {
        assert_eq!(in_words(&explorer, &query(typed)), words, "{typed}");
    }
    let silent = explorer_of_silence();
    assert_eq!(in_words(&silent, &query("said:visa")), "1 of 1 document has [“said visa”].");
}

#[test]
fn a_comma_or_full_stop_belongs_to_the_chip_before_it() {
    let explorer = seeds();
    for (fragment, words) in [
        ("", "All 5 documents."),
        ("q=visa", "2 of 5 documents have [“visa”.]"),
        ("q=visa&year=2020&year=2021", "1 of 5 documents has [“visa”,] and is of [2020] or [2021.]"),
        (
            "q=visa&person=vu-hong-nam&from=2020",
            "1 of 5 documents has [“visa”,] mentions [Vu Hong Nam,] and is dated from [2020.]",
        ),
        ("q=workers+japan+support", "1 of 5 documents has [“workers”,] [“japan”] and [“support”.]"),
    ] {
        let text = |(part, stop): &(Part, &str)| match part {
            Part::Text(text) => format!("{text}{stop}"),
            Part::Chip(chip) => format!("[{}{stop}]", chip.label),
        };
        let parts = with_stops(search(&explorer, fragment).2);
        assert_eq!(parts.iter().map(text).collect::<String>(), words, "{fragment}");
    }
}

/// An explorer over texts in which nobody says anything.
fn explorer_of_silence() -> Explorer {
    explorer(&[("a", "It is said visa rules change.")])
}

#[test]
fn a_chip_takes_out_what_it_says() {
    let explorer = seeds();
    for (fragment, removed) in [
        ("q=visa+hanoi", &["q=hanoi", "q=visa"][..]),
        ("q=visa+visa+hanoi", &["q=hanoi", "q=visa+visa"]),
        ("q=visa&person=vu-hong-nam", &["person=vu-hong-nam", "q=visa"]),
        ("q=japan&from=2024&to=2024", &["from=2024&to=2024", "q=japan"]),
        ("from=2020&to=2024", &["to=2024", "from=2020"]),
        ("q=a+b+c+d+e+f+g+h+i+j+-k&year=2020", &["q=i+j+-k", "q=a+b+c+d+e+f+g+h&year=2020"]),
    ] {
        let chips = chips(&explorer, fragment);
        let after: Vec<String> = chips.iter().map(|chip| to_fragment(&chip.removed)).collect();
        match chips.len() {
            10 => assert_eq!(after[8], removed[1], "{fragment}"),
            _ => assert_eq!(after, removed, "{fragment}"),
        }
    }
}

#[test]
fn long_queries_have_short_sentences() {
    let explorer = seeds();
    let words = |n: usize| (0..n).map(|i| format!("a{i}")).collect::<Vec<_>>().join(" ");
    let seven = "No document has [“a0”], [“a1”], [“a2”], [“a3”], [“a4”], [“a5”], [“a6”]";
    for (typed, rest) in [
        (words(9), ", [“a7”] and [“a8”]."),
        (words(10), ", [“a7”] and [2 more words]."),
        (words(49), ", [“a7”] and [41 more words]."),
        (words(9) + " -x -y", " and [“a7”], and answers [3 more parts]."),
    ] {
        assert_eq!(in_words(&explorer, &query(&typed)), format!("{seven}{rest}"), "{typed}");
    }
    let long = "visa".repeat(50);
    let chip = &chips(&explorer, &query(&long))[0];
    assert_eq!(chip.label, format!("“{}vis…”", "visa".repeat(9)));
    assert_eq!(chip.full, format!("“{long}”"));
}

#[test]
fn an_empty_result_says_what_to_take_out() {
    let explorer = seeds();
    for (fragment, expected) in [
        ("q=hanoi&person=vu-hong-nam", &["Without “hanoi”: 2", "Without Vu Hong Nam: 1"][..]),
        ("q=visa+-japan", &["With “japan” as well: 2"]),
        ("q=xqzwvk+visa+yqzwvk", &["Without “xqzwvk” and “yqzwvk”: 2"]),
        ("q=xqzwvk+visa+-japan", &["Without “xqzwvk”, with “japan” as well: 2"]),
        ("q=xqzwvk+yqzwvk", &[]),
        ("q=xqzwvk+yqzwvk+zqzwvk+visa", &[]),
    ] {
        let (state, outcome, parts) = search(&explorer, fragment);
        let ways = suggestions(&explorer, &state, &outcome, &parts);
        for way in &ways {
            assert_eq!(explorer.count(&way.state), way.n_documents, "{fragment}");
        }
        let ways: Vec<_> = ways.iter().map(|way| format!("{}: {}", way.label, way.n_documents)).collect();
        assert_eq!(ways, expected, "{fragment}");
    }
}

#[test]
fn words_that_stand_nowhere_are_named_and_corrected() {
    let explorer = seeds();
    for (fragment, notes, corrected) in [
        ("q=zqzwvk", &["“zqzwvk” stands in no document."][..], None),
        ("q=wrokers+jpaan", &["“wrokers” and “jpaan” stand in no document."], Some("workers Japan")),
        ("q=wrokers+wrokers+japan", &["“wrokers” stands in no document."], Some("workers workers japan")),
        ("q=wrokers+zqzwvk", &["“wrokers” and “zqzwvk” stand in no document."], None),
        ("q=wrokers&year=2021&person=pham-quang-hieu", &["“wrokers” stands in no document."], None),
        ("q=visa", &[], None),
        ("q=xa+xb+xc+xd+xe+xf+xg", &["“xa”, “xb”, “xc”, “xd”, “xe” and 2 more words stand in no document."], None),
    ] {
        let (state, outcome, _) = search(&explorer, fragment);
        assert_eq!(search_notes(&outcome), notes, "{fragment}");
        let correction = correction(&explorer, &state, &outcome);
        assert_eq!(correction.as_ref().map(|correction| correction.query.as_str()), corrected, "{fragment}");
        if let Some(correction) = correction {
            assert_eq!(explorer.count(&correction.state), correction.n_documents, "{fragment}");
        }
    }
}
