//! Texts that nobody should write: reading never panics, loses nothing, and stays quick.

use std::time::{Duration, Instant};

use super::read;
use crate::text::find_dates;

/// Pieces that hostile texts are put together from: breaks, marks, cues, dates, characters of many kinds.
const PIECES: [&str; 40] = [
    "",
    " ",
    "\n",
    "\r",
    "\r\n",
    "\u{85}",
    "\u{2028}",
    "\0",
    "\u{feff}",
    "\u{200b}",
    "\u{a0}",
    "-",
    "—",
    "- ",
    "(",
    ")",
    "[",
    "|",
    ":",
    "@",
    ".",
    "…",
    "。",
    "🎌",
    "👩‍👩‍👧",
    "ア",
    "年",
    "令和",
    "ש",
    "العربية",
    "e\u{301}",
    "ngày",
    "April",
    "31",
    "2024",
    "5",
    "Contact",
    "Trending",
    "Tel: 5550100",
    "hinh 0",
];

/// What holds for every text: blocks are in order, do not touch, hold text at both ends, and leave only white space out.
fn check_laws(text: &str) {
    let document = read(text);
    let text = document.text.as_str();
    let mut end = 0;
    for block in &document.blocks {
        let (start, next_end) = (block.span.start as usize, block.span.end as usize);
        assert!(end <= start && start < next_end, "{text:?}");
        assert!(text[end..start].trim().is_empty(), "left out {:?} of {text:?}", &text[end..start]);
        assert_eq!(block.span.of(text).trim(), block.span.of(text), "{text:?}");
        end = next_end;
    }
    assert!(text[end..].trim().is_empty(), "left out the end of {text:?}");
    assert!(document.blocks.is_empty() || document.body_blocks().next().is_some(), "all furniture: {text:?}");
    let mut end = 0;
    for date in find_dates(text) {
        assert!(end <= date.span.start && !date.span.of(text).is_empty(), "{text:?}");
        end = date.span.end;
    }
}

#[test]
fn any_text_is_cut_into_blocks_that_leave_nothing_out() {
    let mut state = 1u64;
    for _ in 0..5_000 {
        let mut text = String::new();
        // A plain linear congruential generator: the same texts in every run.
        for _ in 0..12 {
            state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
            text.push_str(PIECES[(state >> 33) as usize % PIECES.len()]);
        }
        check_laws(&text);
    }
}

#[test]
fn huge_texts_take_time_in_proportion() {
    const SIZE: usize = 20_000;
    for piece in [
        "a",
        " ",
        "\n",
        "-\n",
        "- ",
        "April ",
        "5 ",
        "(",
        "— ",
        "年",
        "@",
        ":",
        "word ",
        "Word\n",
        "Trending\n- a b\n",
        "Tel: 5550100\n",
        "Contact\n",
        "A line that goes on,\n",
        "One sentence. ",
        "5 tháng 4 ",
        "🎌",
        "x@y.z ",
        "> ",
        "Mr. ",
        "a.b.",
        "a. ",
        "Published 2024\n",
        "One line that is a headline\n",
        "photo.jpg\nA caption\n",
        "hits\nx\n",
        "7\nHead\n",
    ] {
        check_time(&piece.repeat(SIZE / piece.len()));
    }
    // A byline of dates, and numbered pages with a head of their own for every three, far from each other.
    check_time(&format!("Published 5 April 2024\nBy {}", "5 April ".repeat(SIZE / 8)));
    let heads: String = (1..2_000).map(|number| format!("{number}\nHead {}\n", number / 3)).collect();
    check_time(&format!("{heads}{}", "filler a b\n".repeat(SIZE)));
}

fn check_time(text: &str) {
    let start = Instant::now();
    check_laws(text);
    let time = start.elapsed();
    // Far more than any machine needs, and far less than time in the square of the length.
    let opening: String = text.chars().take(40).collect();
    assert!(time < Duration::from_secs(60), "{opening:?} took {time:?}");
}
