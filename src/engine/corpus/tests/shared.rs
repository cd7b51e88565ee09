//! Lines that several pages share at their edges.

use super::name_of;
use crate::corpus::{Config, Page, Rules, read_page};

#[test]
fn shared_lines_are_furniture_but_for_the_title() {
    for (name, pages, blocks) in SHARED {
        let rules = Rules::learn(&Config::default().furniture, pages.iter().map(|page| (String::new(), *page)));
        let document = read_page("page.txt", Page::plain(pages[0]), &Config::default(), &rules).document;
        let found =
            document.blocks.iter().map(|block| format!("{}: {}", name_of(&block.kind), block.span.of(&document.text)));
        assert_eq!(found.collect::<Vec<_>>(), *blocks, "{name}");
    }
}

/// What the pages share, the pages, the blocks of the first.
const SHARED: &[(&str, &[&str], &[&str])] = &[
    (
        // It was folded as a line of the site, and the pages lost their title.
        "a title that a ministry gives to all its statements",
        &[
            "Statement by the Spokesperson\n\n4 April 2024\n\nThe ministry thanks all who took part in the first talks.\n",
            "Statement by the Spokesperson\n\n5 April 2024\n\nThe ministry regrets that the second talks ended with no plan.\n",
            "Statement by the Spokesperson\n\n6 April 2024\n\nThe ministry has read with care what was written on the third.\n",
        ],
        &[
            "title: Statement by the Spokesperson",
            "date line: 4 April 2024",
            "paragraph: The ministry thanks all who took part in the first talks.",
        ],
    ),
    (
        // The day was folded with the title, and nothing was left to date them.
        "texts that a ministry gives out under one title on one day",
        &[
            "Statement by the Spokesperson\n\n5 May 2020\n\nThe ministry thanks all who took part in the first talks.\n",
            "Statement by the Spokesperson\n\n5 May 2020\n\nThe ministry regrets that the second talks ended with no plan.\n",
            "Statement by the Spokesperson\n\n5 May 2020\n\nThe ministry has read with care what was written on the third.\n",
        ],
        &[
            "title: Statement by the Spokesperson",
            "date line: 5 May 2020",
            "paragraph: The ministry thanks all who took part in the first talks.",
        ],
    ),
    (
        "texts of one day that have nothing but a part of the site for their title",
        &[
            "Press release\n\n5 May 2020\n\nThe ministry thanks all who took part in the first talks.\n",
            "Press release\n\n5 May 2020\n\nThe ministry regrets that the second talks ended with no plan.\n",
            "Press release\n\n5 May 2020\n\nThe ministry has read with care what was written on the third.\n",
        ],
        &[
            "title: Press release",
            "date line: 5 May 2020",
            "paragraph: The ministry thanks all who took part in the first talks.",
        ],
    ),
    (
        "a day on which pages with dates of their own were saved",
        &[
            "5 May 2020\n\nFerry runs aground\n\n4 April 2019\n\nThe ferry ran aground on Monday with nobody aboard but the cat.\n",
            "5 May 2020\n\nPier opens late\n\n3 April 2019\n\nThe pier opened a year after the day that was set for it.\n",
            "5 May 2020\n\nBoats are sold\n\n2 April 2019\n\nThe last nine boats of the fleet were sold for less than one.\n",
        ],
        &[
            "repeated on other pages: 5 May 2020",
            "title: Ferry runs aground",
            "date line: 4 April 2019",
            "paragraph: The ferry ran aground on Monday with nobody aboard but the cat.",
        ],
    ),
    (
        "a title above a day that the calendar does not have",
        &[
            "Visit to Halvik\n\nFebruary 30, 2024\n\nThe ministry thanks all who took part in the first talks.\n",
            "Visit to Halvik\n\n5 May 2020\n\nThe ministry regrets that the second talks ended with no plan.\n",
            "Visit to Halvik\n\n5 May 2021\n\nThe ministry has read with care what was written on the third.\n",
        ],
        &[
            "title: Visit to Halvik",
            "heading: February 30, 2024",
            "paragraph: The ministry thanks all who took part in the first talks.",
        ],
    ),
    (
        "a motto of a site above its titles",
        &[
            "News from nine harbours\n\nFerry runs aground\n\nThe ferry ran aground on Monday with nobody aboard but the cat.\n",
            "News from nine harbours\n\nPier opens late\n\nThe pier opened a year after the day that was set for it.\n",
            "News from nine harbours\n\nBoats are sold\n\nThe last nine boats of the fleet were sold for less than one.\n",
        ],
        &[
            "repeated on other pages: News from nine harbours",
            "title: Ferry runs aground",
            "paragraph: The ferry ran aground on Monday with nobody aboard but the cat.",
        ],
    ),
    (
        "two pages alone teach nothing",
        &[
            "News from nine harbours\n\nFerry runs aground\n\nThe ferry ran aground on Monday with nobody aboard but the cat.\n",
            "News from nine harbours\n\nPier opens late\n\nThe pier opened a year after the day that was set for it.\n",
        ],
        &[
            "title: News from nine harbours",
            "heading: Ferry runs aground",
            "paragraph: The ferry ran aground on Monday with nobody aboard but the cat.",
        ],
    ),
];
