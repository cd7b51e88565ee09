//! Filters narrow, and their counts are true.

use concord_engine::edition::Edition;
use concord_engine::index::Facet;
use concord_reader::{Seed, read_seeds};
use concord_tests::{seeds, shown};
use concord_view_state::address::parse_fragment;
use concord_view_state::results::{Shown, facet_panel};
use concord_view_state::state::Mode;
use concord_view_state::{Explorer, ViewState};

const FRAGMENTS: [&str; 9] = [
    "",
    "q=visa",
    "q=japan&place=tokyo",
    "person=vu-hong-nam",
    "person=vu-hong-nam&person=pham-quang-hieu",
    "all.place=japan&all.place=vietnam",
    "not.place=hanoi&q=support",
    "from=2021&to=2024-07",
    "year=2024&not.source=hanoi-times",
];

fn state_of(explorer: &Explorer, fragment: &str) -> ViewState {
    let (state, notes) = explorer.resolve(&parse_fragment(fragment).0);
    assert_eq!(notes, [], "{fragment}");
    state
}

#[test]
fn filters_narrow_as_their_words_say() {
    let explorer = seeds();
    for (fragment, expected) in [
        ("person=vu-hong-nam", vec!["covid-cooperation", "police-agency-meeting"]),
        ("person=vu-hong-nam&year=2020", vec!["covid-cooperation"]),
        ("person=vu-hong-nam&not.year=2020", vec!["police-agency-meeting"]),
        ("from=2024-07", vec!["hanoi-iuhw-meeting", "workers-symposium"]),
        ("from=2024&to=2024-04", vec!["hang-komura-tokyo"]),
        ("to=2020", vec!["covid-cooperation"]),
        ("from=2025", vec![]),
        ("all.person=vu-hong-nam&all.person=abe-shinzo", vec!["covid-cooperation"]),
        ("source=embassy-japan&sort=oldest", vec!["police-agency-meeting", "workers-symposium"]),
        ("source=embassy-japan&sort=newest", vec!["workers-symposium", "police-agency-meeting"]),
    ] {
        let mut found = shown(&explorer, fragment);
        if !fragment.contains("sort") {
            found.sort();
        }
        assert_eq!(found, expected, "{fragment}");
    }
}

/// The count beside a value is the number of documents that choosing it alone in its facet shows.
#[test]
fn every_count_is_what_a_click_shows() {
    let explorer = seeds();
    for fragment in FRAGMENTS {
        let state = state_of(&explorer, fragment);
        let outcome = explorer.search(&state);
        for facet in Facet::ALL {
            for row in facet_panel(&explorer, &state, &outcome, facet, Shown::All).rows {
                let mut clicked = state.clone();
                clicked.choices.get_mut(facet).any.clear();
                let is_decided = matches!(row.mode, Some(Mode::All | Mode::Not));
                if !is_decided {
                    clicked = clicked.with_value(facet, row.slug, Some(Mode::Any));
                    assert_eq!(explorer.count(&clicked), row.count as usize, "{fragment} + {}", row.slug);
                }
            }
        }
    }
}

/// The values of a panel with their counts, as far as it shows them.
fn rows(explorer: &Explorer, fragment: &str, facet: Facet, shown: Shown<'_>) -> Vec<(&'static str, u32)> {
    let state = state_of(explorer, fragment);
    let panel = facet_panel(explorer, &state, &explorer.search(&state), facet, shown);
    panel.rows.iter().map(|row| (row.slug, row.count)).collect()
}

/// Under a search the order of the whole corpus would show values that give nothing.
#[test]
fn the_values_that_give_most_come_first_under_a_search() {
    let explorer = seeds();
    for (fragment, facet) in [
        ("q=komura", Facet::Person),
        ("q=symposium", Facet::Organization),
        ("q=visa&year=2020", Facet::Place),
        ("", Facet::Person),
    ] {
        let all = rows(&explorer, fragment, facet, Shown::All);
        assert!(all.is_sorted_by_key(|&(_, count)| std::cmp::Reverse(count)), "{fragment}: {all:?}");
        assert_eq!(rows(&explorer, fragment, facet, Shown::First(6)), all[..6], "{fragment}");
    }
    let years = rows(&explorer, "q=komura", Facet::Year, Shown::All);
    assert_eq!(years, [("2024", 1), ("2021", 0), ("2020", 0)], "years stay in their order");
}

#[test]
fn a_click_in_a_panel_moves_no_other_row_of_it() {
    let explorer = seeds();
    for fragment in FRAGMENTS {
        let state = state_of(&explorer, fragment);
        for facet in [Facet::Person, Facet::Place, Facet::Source] {
            let slugs = |state: &ViewState| -> Vec<&str> {
                let panel = facet_panel(&explorer, state, &explorer.search(state), facet, Shown::All);
                panel.rows.iter().filter(|row| row.mode.is_none()).map(|row| row.slug).collect()
            };
            let before = slugs(&state);
            for &slug in before.iter().take(4) {
                for mode in [Mode::Any, Mode::All, Mode::Not] {
                    let clicked = slugs(&state.with_value(facet, slug, Some(mode)));
                    let others: Vec<&str> = before.iter().copied().filter(|&other| other != slug).collect();
                    assert_eq!(clicked, others, "{fragment} + {slug} {mode:?}");
                }
            }
        }
    }
}

#[test]
fn one_more_filter_never_shows_more() {
    let explorer = seeds();
    for fragment in FRAGMENTS {
        let state = state_of(&explorer, fragment);
        let outcome = explorer.search(&state);
        for facet in Facet::ALL {
            for row in
                facet_panel(&explorer, &state, &outcome, facet, Shown::All).rows.iter().filter(|row| row.mode.is_none())
            {
                for mode in [Mode::All, Mode::Not] {
                    let narrowed = explorer.count(&state.with_value(facet, row.slug, Some(mode)));
                    assert!(narrowed <= outcome.ranked.len(), "{fragment} + {}", row.slug);
                }
            }
        }
    }
}

#[test]
fn a_facet_with_one_value_a_document_counts_every_document_once() {
    let explorer = seeds();
    for fragment in ["", "q=japan", "person=vu-hong-nam"] {
        let state = state_of(&explorer, fragment);
        let outcome = explorer.search(&state);
        for facet in [Facet::Source, Facet::Year] {
            let counts: u32 =
                facet_panel(&explorer, &state, &outcome, facet, Shown::All).rows.iter().map(|row| row.count).sum();
            assert_eq!(counts as usize, outcome.ranked.len(), "{fragment} {facet:?}");
        }
    }
}

#[test]
fn a_field_of_the_files_is_a_facet_like_the_others() {
    let texts = ["Prices rose in the city.", "Prices fell in the city.", "Nothing was said in the city."];
    let seed = |(at, text): (usize, &&str)| Seed { file: format!("{at}.txt"), bytes: text.as_bytes().to_vec() };
    let seeds: Vec<Seed> = texts.iter().enumerate().map(seed).collect();
    let mut corpus = read_seeds("", &seeds).unwrap_or_else(|problems| panic!("{problems}"));
    for (document, topics) in corpus.documents.iter_mut().zip([&["Cocoa", "Đồ uống"][..], &["cocoa", "Coffee"], &[]])
    {
        document.fields = vec![("Thể loại".into(), topics.iter().map(|&topic| topic.to_owned()).collect())];
    }
    let explorer = Explorer::new(Edition::compile(&corpus));
    let field = explorer.index.facets().last().expect("there are facets");
    assert_eq!((field.key().as_str(), explorer.index.facet_label(field)), ("field.the-loai", "Thể loại"));
    for (fragment, expected) in [
        ("field.the-loai=cocoa", vec!["0", "1"]),
        ("field.the-loai=cocoa&q=rose", vec!["0"]),
        ("all.field.the-loai=cocoa&all.field.the-loai=coffee", vec!["1"]),
        ("not.field.the-loai=coffee", vec!["0", "2"]),
        ("q=the-loai:uong", vec!["0"]),
        ("q=-the-loai:cocoa", vec!["2"]),
    ] {
        let mut found = shown(&explorer, fragment);
        found.sort();
        assert_eq!(found, expected, "{fragment}");
    }
    let state = state_of(&explorer, "field.the-loai=coffee&q=prices");
    let panel = facet_panel(&explorer, &state, &explorer.search(&state), field, Shown::All);
    let rows: Vec<_> = panel.rows.iter().map(|row| (row.label, row.count)).collect();
    assert_eq!(rows, [("Coffee", 1), ("Cocoa", 2), ("Đồ uống", 1)]);
    let (_, notes) = explorer.resolve(&parse_fragment("field.colour=red").0);
    assert_eq!(notes.len(), 1, "a field that no file has is noted");
}
