//! Texts that look like furniture in places, and are none: nothing of them may be folded.

use super::{name_of, read};
use crate::corpus::Config;
use crate::corpus::{Page, Rules, read_page};

#[test]
fn text_that_looks_like_furniture_is_kept() {
    for (name, text) in KEPT {
        let document = read(text);
        let folded: Vec<&str> = document.furniture_spans().map(|span| span.of(&document.text)).collect();
        assert!(folded.is_empty(), "{name}: {folded:?}");
    }
}

#[test]
fn no_picture_agency_becomes_the_source_of_a_text() {
    let text = "A bridge for Tamura\n\n© 2019 Northern Pictures\n\nThe council of the city met for a long day of talks on \
                the new bridge.\n";
    let draft = read_page("page.txt", Page::plain(text), &Config::default(), &Rules::default());
    assert_eq!(draft.source, None);
    assert_eq!(draft.document.blocks.iter().map(|block| name_of(&block.kind)).next(), Some("title"));
}

/// What the text is, the text.
const KEPT: &[(&str, &str)] = &[
    (
        "a diary with a heading for each day",
        "A week on the ferry\n\nMonday\n\nWe left before it was light and the captain told nobody where to.\n\nTuesday\n\n\
         The sea was flat and we ate what the cook had not yet burnt.\n",
    ),
    (
        "headings in capitals after a dash",
        "How the rivers were measured\n\n— RESULTS\n\nThe rivers of the north stood two metres higher than in the year \
         before.\n\n— METHODS\n\nTwo students read the gauges on every morning of the year but one.\n",
    ),
    (
        "a list in sentences that was read aloud",
        "What the council agreed on\n\nThe council of the city agreed on these two points after a long night:\n\nlist of 2 \
         items\nThe bridge is built before the school. It is paid by both banks.\nThe school is built after it. \
         Nobody has said who pays.\nend of list\n\nIt meets again when both banks have slept.\n",
    ),
    (
        "dots before figures, where nothing says that they are pages",
        "Catch of the harbour\n\nThe boats of the harbour brought in less than they did in any of the ten years \
         before.\n\nHerring .... 412\nCod .... 97\nEel .... 3\n\nThe harbour master blames the seals, and the seals have not \
         been asked.\n",
    ),
    (
        "one word behind a hash within a text",
        "The word of the year\n\nNobody in the town had heard of it until the spring of that year.\n\n#rain\n\nBy the autumn it \
         stood on every wall of the harbour and on two of the boats.\n",
    ),
    (
        "a day in brackets behind a date, and no agency",
        "Talks go on\n\nGeneva, 3 May (Saturday) The two sides met again in the same room and drank the same coffee.\n",
    ),
    // Between paragraphs of a text, each of these was folded for its shape alone.
    (
        "figures between paragraphs that count nobody's visits to a page",
        "Guests of the harbour\n\nThe two sides met again in the same room and drank the same coffee as before.\n\nTotal number of visitors: 1,250,000\n\n90 min\n\nNobody in the harbour had thought that it would take them so long to agree.\n",
    ),
    (
        "a list of networks within a text",
        "New rules for networks\n\nThe two sides met again in the same room and drank the same coffee as before.\n\n- Facebook, Instagram and Threads\n- YouTube, X and Telegram\n\nNobody in the harbour had thought that it would take them so long to agree.\n",
    ),
    (
        "headings of two words from share bars",
        "The old railway\n\nThe two sides met again in the same room and drank the same coffee as before.\n\nFollow the line\n\nSave the line\n\nNobody in the harbour had thought that it would take them so long to agree.\n",
    ),
    (
        "a kind of care that reads like the way to a page",
        "Care for old people\n\nThe two sides met again in the same room and drank the same coffee as before.\n\nHome/community care\n\nHome / Away\n\nNobody in the harbour had thought that it would take them so long to agree.\n",
    ),
    (
        "headings of one word from menus",
        "What the council read\n\nThe two sides met again in the same room and drank the same coffee as before.\n\nComments\n\nSearch\n\nNobody in the harbour had thought that it would take them so long to agree.\n",
    ),
    (
        "a sentence that begins as a notice about cookies does",
        "Ships take a new way\n\nThe two sides met again in the same room and drank the same coffee as before.\n\nBy continuing to use this route, the ships would save two days of every journey, their owners said.\n\nNobody in the harbour had thought that it would take them so long to agree.\n",
    ),
    (
        "a reference to an article of a treaty",
        "Notice on fees\n\nThe two sides met again in the same room and drank the same coffee as before.\n\nSee also: Article 5 of the agreement on consular fees\n\nNobody in the harbour had thought that it would take them so long to agree.\n",
    ),
    (
        "a title with the word of a notice about cookies",
        "Cookie policy of three airlines breaks the law\n\nThe two sides met again in the same room and drank the same coffee as before.\n",
    ),
    (
        "a title with a stroke and no other title below it",
        "Home / Away\n\nThe two sides met again in the same room and drank the same coffee as before.\n",
    ),
    (
        "the rows of a table, each of which could be dialled",
        "Exports of rice\n\nThe two sides met again in the same room and drank the same coffee as before.\n\nTable 1. Exports, and their value\n2021 6.24 3,287.1\n2022 7.10 3,455.3\n2023 8.13 4,675.9\n",
    ),
    (
        "what one is to bring, between a line that announces a number and the number",
        "Visa rules change\n\nThe two sides met again in the same room and drank the same coffee as before.\n\nFor further information\nBring two photos of 4 x 6 cm\nPay the fee of 40 crowns in \
         cash\nTel: +99 555 017 7100\n\nNobody in the harbour had thought that it would take them so long to agree.\n",
    ),
    (
        "the days of a programme below a text",
        "Film week of the embassy\n\nThe two sides met again in the same room and drank the same coffee as before.\n\nProgramme\nFriday, 12 April 2024\nThe Lantern Boat\nSaturday, 13 April \
         2024\nTwo Winters in Osei\n",
    ),
    (
        "the day, the time and the place of a lecture",
        "Lecture on coastal forests\n\nDate: Friday, 12 April 2024\nTime: 18:00\nVenue: Reading room\n\nThe two sides met again in the same room and drank the same coffee as before.\n",
    ),
    (
        "a lecture, in Japanese",
        "森の講演会\n\n日時：2024年4月12日\n場所：大使館\n\n森についての講演会を開きます。皆様のご来場を心よりお待ちしております。\n",
    ),
    (
        "a table of one cell a line, with a number and the same word in each row",
        "Status of the protocols\n\nThe two sides met again in the same room and drank the same coffee as before.\n\n1\nFisheries\nSigned\n2\nHarbours\nSigned\n3\nStudents\nSigned\n4\nCustoms\nSigned\n\n\
         Nobody in the harbour had thought that it would take them so long to agree.\n",
    ),
    (
        "a title with a matter behind `By`",
        "By the Numbers: Fisheries Trade\n\nThe two sides met again in the same room and drank the same coffee as before.\n",
    ),
    (
        "a title that names no writer",
        "By Land and Sea\n\nHow the ferries came back\n\nThe two sides met again in the same room and drank the same coffee as before.\n",
    ),
    (
        "a title that could be a name, above the text",
        "By Candle Light\n\nThe two sides met again in the same room and drank the same coffee as before.\n",
    ),
    (
        "a title that begins with the name of a ministry and has a capital for every word",
        "Ministry of Trade Signs Rice Deal With Norlund\n\nTwo-Year Agreement Covers Seeds and Machines\n\nThe two sides met again in the same room and drank the same coffee as before.\n",
    ),
];
