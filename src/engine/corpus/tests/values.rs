//! Title, date and source of small texts, and how each is known.

use super::read;
use crate::corpus::{Config, How, Known, Page, Rules, SourceEntry, assemble, read_page};

/// A value as tests compare it: `stated “…”` or `inferred: …`.
fn how(known: &How, text: &str) -> String {
    match known {
        How::Stated(span) => format!("stated “{}”", span.of(text)),
        How::Declared(place) => format!("declared {place}"),
        How::Inferred(why) => format!("inferred {why}"),
        How::Given(why) => format!("given {why}"),
    }
}

const SENTENCE: &str = "The council of the city met for a long day of talks on the new bridge.";

#[test]
fn a_title_line_is_stated_and_anything_else_is_made_from_the_first_sentence() {
    const FIRST: &str = "inferred from the first sentence";
    for (text, title, why) in [
        ("A bridge for Tamura\n\nThe council met for long.", "A bridge for Tamura", "stated “A bridge for Tamura”"),
        ("## A bridge\n\nThe council met for long.", "A bridge", "stated “A bridge”"),
        ("The council met. It agreed.", "The council met", FIRST),
        ("TOKYO — The council met. It agreed.", "The council met", FIRST),
        (
            "The council of the city met for a long day of talks on the new bridge over the river, and it agreed on a plan.",
            "The council of the city met for a long day of talks on the new bridge over the river…",
            FIRST,
        ),
        (
            "The council of the city of Tamura met the head of the Japanese International Bridge Building Union today.",
            "The council of the city of Tamura met the head…",
            FIRST,
        ),
        (
            "THE COUNCIL OF THE CITY OF TAMURA MET THE HEAD OF THE INTERNATIONAL BRIDGE BUILDING UNION TODAY AT NOON",
            "THE COUNCIL OF THE CITY OF TAMURA MET THE HEAD OF THE INTERNATIONAL BRIDGE BUILDING UNION…",
            FIRST,
        ),
        ("市議会は新しい橋について話し合った。計画はまとまった。", "市議会は新しい橋について話し合った", FIRST),
        ("HANOI, April 5 — The council met.\n\nIt agreed.", "The council met", FIRST),
        (
            "The council of Tamura met the head of the\nIsland Bridge Union to talk about a bridge.",
            "The council of Tamura met the head of the Island Bridge Union to talk about a bridge",
            FIRST,
        ),
        (
            "On Tuesday the council of Tamura spoke to the head of the Union\nIsland Bridge Builders about the old bridge over \
             the river and\nsaid that it must be made anew within ten years.",
            "On Tuesday the council of Tamura spoke to the head of the Union Island Bridge Builders…",
            FIRST,
        ),
        (
            "Deputy Council Head Ito Ken Haruto (Union) – who is new – spoke.",
            "Deputy Council Head Ito Ken Haruto (Union) – who is new – spoke",
            FIRST,
        ),
        ("the council\n\nmet for a long day of talks.", "the council", FIRST),
        ("On Nov. 15, the council met. It agreed.", "On Nov. 15, the council met", FIRST),
        // The first half of a cut sentence was taken for the title.
        (
            "On Nov.\n15, 2019, the council met for a long day. It agreed.",
            "On Nov. 15, 2019, the council met for a long day",
            FIRST,
        ),
        // It was empty: nothing stood before the first full stop.
        (". . . .", ". . . .", FIRST),
    ] {
        let document = read(text);
        assert_eq!((document.title.value.as_str(), how(&document.title.how, text).as_str()), (title, why), "{text}");
    }
}

#[test]
fn a_date_is_read_from_date_lines_datelines_and_the_first_sentence_and_never_guessed() {
    const EVENT: &str = "inferred from the date of the event that the first sentence reports";
    for (opening, date) in [
        ("date 2024-04-07 HANOI, April 7 — ", Some(("2024-04-07", "stated “2024-04-07”"))),
        ("Thứ Ba, 26/05/2020, 19:18\n", Some(("2020-05-26", "stated “26/05/2020”"))),
        ("Cập nhật: 04/05/2020 08:00\n", Some(("2020-05-04", "stated “04/05/2020”"))),
        ("2024年4月5日（金） 10時30分\n", Some(("2024-04-05", "stated “2024年4月5日”"))),
        ("令和6年4月5日\n", Some(("2024-04-05", "stated “令和6年4月5日”"))),
        ("Published: April 23, 2021\n", Some(("2021-04-23", "stated “April 23, 2021”"))),
        ("Updated: 6 May 2021\nPosted on 5 May 2021\n", Some(("2021-05-05", "stated “5 May 2021”"))),
        ("March 2021\n", Some(("2021-03", "stated “March 2021”"))),
        ("A bridge\n\nDate: 2024-11\n\n", Some(("2024-11", "stated “2024-11”"))),
        ("A bridge\n\nPosted on 2024-11\n\n", Some(("2024-11", "stated “2024-11”"))),
        ("A bridge\n\n2024-11\n\n", Some(("2024-11", "stated “2024-11”"))),
        ("A bridge\n\n2011-12\n\n", None),
        ("A bridge\n\nPart 2024-11\n\n", None),
        ("A bridge\n\n2024-04-07T23:30:00Z\n\n", Some(("2024-04-07", "stated “2024-04-07”"))),
        ("A bridge\n\n2024-04-07T23:30:00.000Z\n\n", Some(("2024-04-07", "stated “2024-04-07”"))),
        ("A bridge\n\n2024-04-07T23:30:00+07:00\n\n", Some(("2024-04-07", "stated “2024-04-07”"))),
        ("By Anna Field, 5 May 2021\n", Some(("2021-05-05", "stated “5 May 2021”"))),
        ("HANOI, April 5, 2021 (Agency) - ", Some(("2021-04-05", "stated “April 5, 2021”"))),
        ("25/12/2021\n", Some(("2021-12-25", "stated “25/12/2021”"))),
        // A sign that is not ASCII is of no language.
        (
            "Updated 04/05/2021 — 5:30 p.m. EDT\n",
            Some((
                "2021-04-05",
                "inferred from the date line “Updated 04/05/2021 — 5:30 p.m. EDT”, read with the month first, as where EDT \
                 is the time",
            )),
        ),
        ("04/05/2021\n", Some(("2021-05-04", "inferred from the date line “04/05/2021”, read with the day first"))),
        (
            "Updated 04/05/2021 — 5:30 p.m. EDT\n",
            Some((
                "2021-04-05",
                "inferred from the date line “Updated 04/05/2021 — 5:30 p.m. EDT”, read with the month first, as where EDT \
                 is the time",
            )),
        ),
        ("On April 23, 2021, at noon. ", Some(("2021-04-23", EVENT))),
        ("On April 23, 2021, and again on May 2, 2021, it rained. ", Some(("2021-04-23", EVENT))),
        // What is announced for a day, and what is told of one long past, was taken for a report of that day.
        ("On May 5, 2025, the section will be closed. ", None),
        ("On May 5, 2025, the section is to be closed. ", None),
        ("On May 5, 2025, the head of the section said that it will be closed. ", Some(("2025-05-05", EVENT))),
        ("Ngày 5/5/2025, đại sứ quán sẽ đóng cửa. ", None),
        ("On 30 April 1975, a man left in a boat of which his family still speaks. ", None),
        ("On 30 April 1975, a man left in a boat. He came home in 1990. ", None),
        ("On 30 April 2021, both sides signed a plan that lasts until 2030. ", Some(("2021-04-30", EVENT))),
        ("After May 2, 2020 and April 23, 2021, it rained. ", None),
        ("HANOI, April 5 — ", None),
        (
            "HANOI, April 5 — It rained on April 4, 2021. ",
            Some((
                "2021-04-05",
                "inferred from the dateline, with the year of the event that the first sentence reports",
            )),
        ),
        ("HANOI, December 5 — It rained on April 4, 2021. ", Some(("2021-04-04", EVENT))),
        ("April 5\n", None),
        ("In November 2023 it rained. ", None),
        ("It rained. On April 23, 2021, it stopped. ", None),
        ("A dock was sold for more than the previous dock on May 3, 2020. ", None),
        ("Net 3 against 4, sales 5 against 6, a note: 7 boats were sold on May 3, 2020. ", None),
        ("Shares of April 10 are kept; the bank became another on May 3, 2020. ", None),
        ("© 2021 The Islander\n", None),
        // The day of an event was taken for that of publication.
        ("A lecture\n\nDate: Friday, 12 April 2024\nTime: 18:00\nVenue: Hall\n\n", None),
        ("Buổi nói chuyện\n\nNgày: 12/4/2024\nĐịa điểm: Hội trường\n\n", None),
        ("Une rencontre\n\nLieu : la salle\nDate : 12 avril 2024\n\n", None),
    ] {
        let text = format!("{opening}{SENTENCE}\n");
        let found = read(&text).date.map(|Known { value, how: known }| (value.to_string(), how(&known, &text)));
        assert_eq!(found.as_ref().map(|(date, why)| (date.as_str(), why.as_str())), date, "{opening}");
    }
    let programme = format!("{SENTENCE}\n\nFriday, 12 April 2024\nA Boat\nSaturday, 13 April 2024\nTwo Winters\n");
    assert_eq!(read(&programme).date, None);
    let below = format!("{SENTENCE}\n\nPublished: 5 April 2024\n");
    assert_eq!(read(&below).date.map(|date| date.value.to_string()).as_deref(), Some("2024-04-05"));
}

#[test]
fn a_source_is_read_from_signature_dateline_contact_block_or_telling_words() {
    let post = SourceEntry {
        slug: "harbour-post".to_owned(),
        label: "Harbour Post".to_owned(),
        matches: ["HPN", "harbour.example", "9 Quay Street", "told the Harbour Post"].map(str::to_owned).to_vec(),
        ..SourceEntry::default()
    };
    for (opening, ending, expected) in [
        ("", " — HPN", Some(("harbour-post", "stated “HPN”"))),
        ("", "\n\nHPN", Some(("harbour-post", "stated “HPN”"))),
        ("", " (Reuters)", Some(("reuters", "stated “Reuters”"))),
        ("", "\n\n(Kyodo News)", Some(("kyodo-news", "stated “Kyodo News”"))),
        ("", "\n\nVNA/HPN", Some(("vna-hpn", "stated “VNA/HPN”"))),
        ("", "\n\nNguồn: Báo Cảng", Some(("bao-cang", "stated “Báo Cảng”"))),
        ("LIMA, March 3 (Andes Wire) - ", "", Some(("andes-wire", "stated “Andes Wire”"))),
        ("Lima (AWN) – ", "", Some(("awn", "stated “AWN”"))),
        ("Ho Chi Minh City (AWN) – ", "", Some(("awn", "stated “AWN”"))),
        ("", "\n\n(ANDESW)", Some(("andesw", "stated “ANDESW”"))),
        ("LIMA, March 3 (ANDESW) - ", "\n\nANDESW", Some(("andesw", "stated “ANDESW”"))),
        // A place, and the party and the age of a person, were taken for agencies.
        ("", "\n\nGENEVA\n5 April 2024", None),
        ("", "\n\nOSLO\n5 April 2024", None),
        ("", "\n\nGENEVA", None),
        ("", "\n\n— HPN\n5 April 2024", Some(("harbour-post", "stated “HPN”"))),
        ("", "\n\nSource: Valley News\n5 April 2024", Some(("valley-news", "stated “Valley News”"))),
        ("Anna Keller (CDU) – a teacher by training – is the new head. ", "", None),
        ("Anna Keller (54) – A teacher by training. ", "", None),
        ("(Island Post) - ", "", Some(("island-post", "stated “Island Post”"))),
        ("Source: Valley News\n\n", "", Some(("valley-news", "stated “Valley News”"))),
        ("", "\n\nContact\n- Desk: desk@harbour.example", Some(("harbour-post", "stated “harbour.example”"))),
        ("", "\n\nContact\nEmail: info@valley.example", Some(("valley-example", "stated “valley.example”"))),
        (
            "",
            "\n\nContact\nAddress: 9 Quay Street",
            Some(("harbour-post", "inferred from the contact block, which says “9 Quay Street”")),
        ),
        ("", "\n\nContact\nEmail: someone@gmail.com", None),
        (
            "",
            " A diver told the Harbour Post so.",
            Some(("harbour-post", "inferred from the text, which says “told the Harbour Post”")),
        ),
        ("", " It was in HPNET.", None),
        ("", "", None),
    ] {
        let text = format!("{opening}{SENTENCE}{ending}\n");
        let config = Config { sources: vec![post.clone()], ..Config::default() };
        let draft = read_page("page.txt", Page::plain(text.as_str()), &config, &Rules::default());
        let corpus = assemble(&config, vec![draft], &mut Vec::new());
        let source = corpus.documents[0].source.as_ref();
        let found = source.map(|known| (corpus.sources[known.value.index()].slug.clone(), how(&known.how, &text)));
        assert_eq!(found.as_ref().map(|(slug, why)| (slug.as_str(), why.as_str())), expected, "{opening}…{ending}");
    }
}
