//! A link restores the view, whatever it is.

use concord_engine::index::{Facet, FieldName};
use concord_tests::seeds;
use concord_view_state::address::{LinkNote, parse_fragment, to_fragment};
use concord_view_state::state::{ChosenSlugs, Sort, View};
use concord_view_state::{Choices, Passage, SortedSet, ViewState};
use proptest::prelude::*;

/// The address of what a fragment says.
fn canonical(fragment: &str) -> String {
    to_fragment(&parse_fragment(fragment).0)
}

#[test]
fn the_same_view_always_has_the_same_address() {
    for (fragment, address) in [
        ("", ""),
        ("#", ""),
        ("q=", ""),
        ("q=visa+application", "q=visa+application"),
        ("q=visa%20application", "q=visa+application"),
        ("sort=newest&q=visa", "q=visa&sort=newest"),
        ("sort=relevance&view=documents", ""),
        ("place=hanoi&person=b&person=a", "person=a&person=b&place=hanoi"),
        ("not.place=hanoi&all.place=japan&place=tokyo", "place=tokyo&all.place=japan&not.place=hanoi"),
        ("to=2021-06&from=2020", "from=2020&to=2021-06"),
        ("hide=place&hide=date&doc=a&at=p5", "doc=a&at=p5&hide=place&hide=date"),
        ("doc=a&at=p5.12-29", "doc=a&at=p5.12-29"),
        ("q=%22vi%E1%BB%87t+nam%22", "q=%22vi%E1%BB%87t+nam%22"),
        ("q=Mr.", "q=Mr%2E"),
        ("q=a%26b%3Dc", "q=a%26b%3Dc"),
        ("year=2024&year=2020", "year=2020&year=2024"),
    ] {
        assert_eq!(canonical(fragment), address, "{fragment}");
    }
}

#[test]
fn what_a_link_cannot_say_is_noted_and_the_rest_applied() {
    let value = |key: &str, value: &str| LinkNote::BadValue { key: key.into(), value: value.into() };
    for (fragment, note) in [
        ("q=visa&place=%zz", LinkNote::Damaged("place=%zz".into())),
        ("q=visa&place=%ff", LinkNote::Damaged("place=%ff".into())),
        ("q=visa&place=%2", LinkNote::Damaged("place=%2".into())),
        ("q=visa&colour=red", LinkNote::UnknownKey("colour".into())),
        ("q=visa&some.person=a", LinkNote::UnknownKey("some.person".into())),
        ("q=visa&from=soon", value("from", "soon")),
        ("q=visa&to=2020-02-30", value("to", "2020-02-30")),
        ("q=visa&sort=best", value("sort", "best")),
        ("q=visa&hide=verb", value("hide", "verb")),
        ("q=visa&doc=a&at=p5.9-3", value("at", "p5.9-3")),
        ("q=visa&at=p5", value("at", "p5")),
        ("q=visa&person=", value("person", "")),
        ("q=visa&q=work", LinkNote::Repeated { key: "q".into(), value: "work".into() }),
    ] {
        let (state, notes) = parse_fragment(fragment);
        assert_eq!((state.query.as_str(), notes), ("visa", vec![note]), "{fragment}");
    }
}

#[test]
fn what_the_corpus_does_not_have_is_noted_and_left_out() {
    let explorer = seeds();
    for (fragment, address, note) in [
        ("q=visa&person=nguyen-van-a", "q=visa", LinkNote::UnknownValue(Facet::Person, "nguyen-van-a".into())),
        ("q=visa&doc=nowhere&at=p1", "q=visa", LinkNote::UnknownDocument("nowhere".into())),
        ("doc=covid-cooperation&at=p999", "doc=covid-cooperation", LinkNote::UnknownPassage("p999".into())),
    ] {
        let (state, notes) = explorer.resolve(&parse_fragment(fragment).0);
        assert_eq!((to_fragment(&state), notes), (address.to_owned(), vec![note]), "{fragment}");
    }
}

#[test]
fn a_passage_is_found_again_where_it_was() {
    let explorer = seeds();
    for doc in explorer.edition.doc_ids() {
        for mention in explorer.edition.body_mentions(doc) {
            let at = explorer.passage_of(doc, mention.span).expect("a mention lies in one paragraph");
            let again: Passage = at.to_string().parse().expect("a passage reads as it is written");
            assert_eq!(explorer.passage_span(doc, again), Some(mention.span), "{at}");
        }
    }
}

fn any_state() -> impl Strategy<Value = ViewState> {
    let slugs = || proptest::collection::vec("[^\u{0}]{1,8}", 0..3).prop_map(SortedSet::from_iter);
    let chosen = (slugs(), slugs(), slugs()).prop_map(|(any, all, not)| ChosenSlugs { any, all, not });
    let field = |name| FieldName::new(name).map(Facet::Field);
    let facets: Vec<Facet> = Facet::ALL.into_iter().chain(field("topics")).chain(field("the-loai")).collect();
    let chosen = proptest::collection::vec((proptest::sample::select(facets), chosen), 0..4);
    let choices = chosen.prop_map(|chosen| {
        let mut choices = Choices::default();
        chosen.into_iter().for_each(|(facet, chosen)| *choices.get_mut(facet) = chosen);
        choices
    });
    let date = || proptest::option::of(proptest::sample::select(vec!["2020", "2020-05", "2021-12-31"]));
    let doc = proptest::option::of(("\\PC{1,8}", proptest::option::of((1..99_u32, 0..50_u32, 1..50_u32))));
    ("\\PC{0,20}", choices, date(), date(), 0..Sort::ALL.len(), 0..View::ALL.len(), doc).prop_map(
        |(query, choices, from, to, sort, view, doc)| {
            let at = doc.as_ref().and_then(|(_, at)| *at);
            ViewState {
                query: query.trim().to_owned(),
                choices,
                from: from.and_then(|date| date.parse().ok()),
                to: to.and_then(|date| date.parse().ok()),
                sort: Sort::ALL[sort],
                view: View::ALL[view],
                doc: doc.map(|(doc, _)| doc),
                at: at.map(|(paragraph, start, n)| Passage { paragraph, characters: Some((start, start + n)) }),
                ..ViewState::default()
            }
        },
    )
}

proptest! {
    #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn every_state_comes_back_from_its_address(state in any_state()) {
        prop_assert_eq!(parse_fragment(&to_fragment(&state)), (state, vec![]));
    }

    #[test]
    fn any_text_is_a_fragment_and_its_address_stays(text in ".{0,60}") {
        let once = canonical(&text);
        prop_assert_eq!(canonical(&once), once);
    }

    #[test]
    fn an_address_has_no_letter_that_chat_programs_cut_off(state in any_state()) {
        let address = to_fragment(&state);
        prop_assert!(address.bytes().all(|b| b.is_ascii_alphanumeric() || b"-_.~%+&=".contains(&b)), "{}", address);
        prop_assert!(!address.ends_with('.'), "{}", address);
    }
}
