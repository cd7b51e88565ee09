//! Whole small pages and the blocks that they are cut into.

use super::blocks_of;

#[test]
fn pages_are_cut_into_text_and_furniture() {
    for (name, text, blocks) in PAGES {
        assert_eq!(blocks_of(text), *blocks, "{name}");
    }
}

/// What the page is, the page, its blocks.
const PAGES: &[(&str, &str, &[&str])] = &[
    (
        "a body in capitals above a title",
        "NATIONAL BUREAU OF RIVERS\n\nWater levels in the spring\n\nThe rivers of the north stood two metres higher than \
         a year before, the office said.\n",
        &[
            "part of the site: NATIONAL BUREAU OF RIVERS",
            "title: Water levels in the spring",
            "paragraph: The rivers of the north stood two metres higher than a year before, the office said.",
        ],
    ),
    (
        "buttons between a title, its writer and its day, and numbers at them",
        "Open in app\nSign up\nSign in\nThe winter ferries of Tamura\nIto Haruna\nFollow\n5 min read\nDec 4, 2022\n214\n3\nShare\n\nThe \
         winter ferries leave when they are full, and nobody has ever seen one leave.\n",
        &[
            "page navigation: Open in app",
            "page navigation: Sign up",
            "page navigation: Sign in",
            "title: The winter ferries of Tamura",
            "byline: Ito Haruna",
            "page navigation: Follow",
            "page counter: 5 min read",
            "date line: Dec 4, 2022",
            "page counter: 214",
            "page counter: 3",
            "share bar: Share",
            "paragraph: The winter ferries leave when they are full, and nobody has ever seen one leave.",
        ],
    ),
    (
        "a menu above a title of few words with its date below, and an answer that is short for a number",
        "Skip to main content\nMenu\nTravel advice: Norlund\nLast updated: 17 June 2021\n\nBlockades on the roads of the \
         north may be set up at short notice.\n\nQ: Is the border closed?\n\nA: No.\n\nPrint\nClose\n",
        &[
            "page navigation: Skip to main content",
            "page navigation: Menu",
            "title: Travel advice: Norlund",
            "date line: Last updated: 17 June 2021",
            "paragraph: Blockades on the roads of the north may be set up at short notice.",
            "paragraph: Q: Is the border closed?",
            "paragraph: A: No.",
            "page navigation: Print",
            "page navigation: Close",
        ],
    ),
    (
        "a title in capitals that names a body, above a heading",
        "BUREAU OF RIVERS OPENS ITS LIBRARY\n\nBooks from forty lands\n\nThe library of the office has books on the \
         rivers of forty lands and is open to all.\n",
        &[
            "title: BUREAU OF RIVERS OPENS ITS LIBRARY",
            "heading: Books from forty lands",
            "paragraph: The library of the office has books on the rivers of forty lands and is open to all.",
        ],
    ),
    (
        "the results of a company, whose headings return and look like a date line and the name of a site",
        "Dec 31\nShr loss one ct\nRevs 150,300\nYear\nShr 1.48 dlrs\nRevs 261,700\nNOTE: The figures of the year before are \
         those of the company without the two yards that it has sold since.\nYear\n",
        &[
            "heading: Dec 31",
            "heading: Shr loss one ct",
            "heading: Revs 150,300",
            "heading: Year",
            "heading: Shr 1.48 dlrs",
            "heading: Revs 261,700",
            "paragraph: NOTE: The figures of the year before are those of the company without the two yards that it has \
             sold since.",
            "paragraph: Year",
        ],
    ),
    (
        "an agency report behind the header of an aggregator",
        "date 2023-09-12 CAMBODIA, September 12 - PHNOM PENH — Two port authorities signed a plan for a new ferry line on \
         Monday.\n\nThe line opens in spring. — CNS\n",
        &[
            "date header: date 2023-09-12",
            "paragraph: CAMBODIA, September 12 - PHNOM PENH — Two port authorities signed a plan for a new ferry line on \
             Monday.",
            "paragraph: The line opens in spring.",
            "agency sign-off: — CNS",
        ],
    ),
    (
        "a page with image descriptions, captions and an agency alone in the last line",
        "Two harbour towns plan joint rescue drills\n\nThứ Sáu, 03/09/2021, 08:05\nThe harbour towns of Tamura and Long \
         Bien will hold rescue drills together next year.\n\ntwo harbour towns plan joint rescue drills hinh 0\nA lifeboat of \
         the Tamura coast guard\n\nThe drills are to be held twice a year, the two mayors said on Friday.\n\nCNA\n",
        &[
            "title: Two harbour towns plan joint rescue drills",
            "date line: Thứ Sáu, 03/09/2021, 08:05",
            "paragraph: The harbour towns of Tamura and Long Bien will hold rescue drills together next year.",
            "image description: two harbour towns plan joint rescue drills hinh 0",
            "caption: A lifeboat of the Tamura coast guard",
            "paragraph: The drills are to be held twice a year, the two mayors said on Friday.",
            "agency sign-off: CNA",
        ],
    ),
    (
        "a report of a consulate with its address below",
        "The consul met the heads of four student unions of the region on Saturday to hear of their needs.\n\nQuick \
         contact\n\nAddress: 4-1 Kawabata-cho, Minami-ku\n\nTelephone:\n\n  - (8192) 555-0101\n  - (8192) 555-0102\n\nFax : \
         +81925550103\n\n- General information:\n  info@consulate.example\n\n- Emergency Mailbox:\n\nTotal number of \
         pageviews 482913\n",
        &[
            "paragraph: The consul met the heads of four student unions of the region on Saturday to hear of their needs.",
            "contact block: Quick contact Address: 4-1 Kawabata-cho, Minami-ku Telephone: - (8192) 555-0101 - (8192) \
             555-0102 Fax : +81925550103 - General information: info@consulate.example - Emergency Mailbox:",
            "page counter: Total number of pageviews 482913",
        ],
    ),
    (
        "a city paper with a caption, other news and what is trending",
        "The clinic will open in autumn, the deputy mayor of Nam Ha told reporters this morning.\nDeputy Mayor Do Van Khai \
         (l) and the head of the clinic. |\nIt will have ninety beds and a school for nurses.\nOther News\n- Nam Ha widens \
         its river road\n- Two bridges closed for repair\nTrending\n-\nA market that never sleeps\n-\nWhat to eat in the \
         old town?\n",
        &[
            "paragraph: The clinic will open in autumn, the deputy mayor of Nam Ha told reporters this morning.",
            "caption: Deputy Mayor Do Van Khai (l) and the head of the clinic. |",
            "paragraph: It will have ninety beds and a school for nurses.",
            "other headlines: Other News - Nam Ha widens its river road - Two bridges closed for repair",
            "other headlines: Trending - A market that never sleeps - What to eat in the old town?",
        ],
    ),
    (
        "a newspaper page with breadcrumb, byline, share bar and copyright",
        "Home > World > Asia\nIsland states agree on fish quotas\nBy Anna Field and Tomo Ishii\nPublished: 5 April 2022, \
         10:30 GMT+7\nShare on Facebook Twitter Email\n\nSeven island states agreed on Tuesday to halve their catch of \
         tuna.\n\nThe agreement holds for ten years, the chair of the talks said.\n\n© 2022 The Islander. All rights \
         reserved.\n",
        &[
            "breadcrumb: Home > World > Asia",
            "title: Island states agree on fish quotas",
            "byline: By Anna Field and Tomo Ishii",
            "date line: Published: 5 April 2022, 10:30 GMT+7",
            "share bar: Share on Facebook Twitter Email",
            "paragraph: Seven island states agreed on Tuesday to halve their catch of tuna.",
            "paragraph: The agreement holds for ten years, the chair of the talks said.",
            "copyright line: © 2022 The Islander. All rights reserved.",
        ],
    ),
    (
        "a wire report with the agency in the dateline and a cookie notice above",
        "We use cookies to make this site better for you.\n\nLIMA, March 3 (Andes Wire) - Miners and the state agreed on \
         wages late on Sunday, ending a strike of three weeks.\n\nAdvertisement\n\nWork begins again on Monday, both sides \
         said in a joint note.\n\nRead more: Copper price falls for a third day\n",
        &[
            "cookie notice: We use cookies to make this site better for you.",
            "paragraph: LIMA, March 3 (Andes Wire) - Miners and the state agreed on wages late on Sunday, ending a strike \
             of three weeks.",
            "page navigation: Advertisement",
            "paragraph: Work begins again on Monday, both sides said in a joint note.",
            "other headlines: Read more: Copper price falls for a third day",
        ],
    ),
    (
        "a Vietnamese page",
        "Trang chủ » Thời sự\nHai thành phố ký kết hợp tác cảng biển\nThứ Hai, ngày 4 tháng 3 năm 2024, 9h15\n\nChiều nay, \
         hai thành phố đã ký kết thỏa thuận hợp tác về cảng biển trong mười năm tới.\n\nLượt xem: 1.204\n\nTin liên \
         quan\nCảng mới đón chuyến tàu đầu tiên\nMở tuyến phà qua vịnh\n",
        &[
            "breadcrumb: Trang chủ » Thời sự",
            "title: Hai thành phố ký kết hợp tác cảng biển",
            "date line: Thứ Hai, ngày 4 tháng 3 năm 2024, 9h15",
            "paragraph: Chiều nay, hai thành phố đã ký kết thỏa thuận hợp tác về cảng biển trong mười năm tới.",
            "page counter: Lượt xem: 1.204",
            "other headlines: Tin liên quan Cảng mới đón chuyến tàu đầu tiên Mở tuyến phà qua vịnh",
        ],
    ),
    (
        "a Japanese page",
        "港湾都市が防災協定を締結\n2024年4月5日\n\n二つの港湾都市は五日、災害のときに互いに助け合う協定を結んだと発表した。\n協定は十年間続く。\n\n\
         関連記事\n・津波に備える訓練を実施\n・新しい防波堤が完成\n\nお問い合わせ\n電話：03-5555-0100\n",
        &[
            "title: 港湾都市が防災協定を締結",
            "date line: 2024年4月5日",
            "paragraph: 二つの港湾都市は五日、災害のときに互いに助け合う協定を結んだと発表した。",
            "paragraph: 協定は十年間続く。",
            "other headlines: 関連記事 ・津波に備える訓練を実施 ・新しい防波堤が完成",
            "contact block: お問い合わせ 電話：03-5555-0100",
        ],
    ),
    (
        "a press release wrapped to a width, with headings and a list",
        "Joint Statement on River Safety\n\nThe two ministries met in Ostrava on Tuesday to speak about the safety\nof the \
         river. They were joined by the heads of the water boards of\nboth countries. All agreed that warnings come too \
         late.\n\nNext steps\n\nThe ministries will:\n- share the levels of the river\n- train rescue teams together, first \
         in\n  the upper valley\n\nA second meeting is planned.\n",
        &[
            "title: Joint Statement on River Safety",
            "paragraph: The two ministries met in Ostrava on Tuesday to speak about the safety of the river. They were \
             joined by the heads of the water boards of both countries. All agreed that warnings come too late.",
            "heading: Next steps",
            "paragraph: The ministries will:",
            "item: - share the levels of the river",
            "item: - train rescue teams together, first in the upper valley",
            "paragraph: A second meeting is planned.",
        ],
    ),
    (
        "a line that is broken in the middle of a sentence",
        "The minister spoke by telephone with his counterpart Okano Haruto,\nwhile the deputy minister wrote to the heads of \
         the four agencies that take part.\nBoth thanked them for their work during the storm of last week.\n",
        &[
            "paragraph: The minister spoke by telephone with his counterpart Okano Haruto, while the deputy minister wrote \
             to the heads of the four agencies that take part.",
            "paragraph: Both thanked them for their work during the storm of last week.",
        ],
    ),
    (
        "a chronology keeps the dates between its paragraphs",
        "A short history of the bridge\n\nThe bridge has been closed and opened again more often than any other of the \
         city.\n\nApril 5, 1987\n\nThe first stone was laid by the mayor before a crowd of thousands of people.\n\nMay 2, \
         1991\n\nThe bridge opened after four years of work and two of quarrel in the council.\n",
        &[
            "title: A short history of the bridge",
            "paragraph: The bridge has been closed and opened again more often than any other of the city.",
            "heading: April 5, 1987",
            "paragraph: The first stone was laid by the mayor before a crowd of thousands of people.",
            "heading: May 2, 1991",
            "paragraph: The bridge opened after four years of work and two of quarrel in the council.",
        ],
    ),
    (
        "telephone numbers that the text is about stay in the text",
        "Citizens who need help after the earthquake can call the embassy at any hour of the day.\n\nHotline: +81 555 0100 \
         01\n\nEmail: help@embassy.example\n\nThe embassy asks everyone to keep the lines free for those in danger.\n",
        &[
            "paragraph: Citizens who need help after the earthquake can call the embassy at any hour of the day.",
            "paragraph: Hotline: +81 555 0100 01",
            "paragraph: Email: help@embassy.example",
            "paragraph: The embassy asks everyone to keep the lines free for those in danger.",
        ],
    ),
    (
        "a list of what was agreed is not a list of headlines",
        "The two sides agreed on three points after a day of talks in the capital.\n\nRelated\n- Each side opens an office \
         in the other's capital. The first opens in May.\n- Students pay no fees for visas.\n\nThe talks go on in autumn, \
         when the ministers meet again.\n",
        &[
            "paragraph: The two sides agreed on three points after a day of talks in the capital.",
            "heading: Related",
            "item: - Each side opens an office in the other's capital. The first opens in May.",
            "item: - Students pay no fees for visas.",
            "paragraph: The talks go on in autumn, when the ministers meet again.",
        ],
    ),
    (
        "headlines in the middle of a page end where the text goes on",
        "The museum shows two hundred maps of the delta from four centuries.\n\nRelated stories\nOld maps found in a \
         school cellar\nHow the delta got its islands\n\nA map of the year 1689 is the oldest of them and was never shown \
         before.\n",
        &[
            "paragraph: The museum shows two hundred maps of the delta from four centuries.",
            "other headlines: Related stories Old maps found in a school cellar How the delta got its islands",
            "paragraph: A map of the year 1689 is the oldest of them and was never shown before.",
        ],
    ),
    (
        "image files, photo credits and an agency in brackets",
        "img_2034_large.jpg\nWorkers load rice in the port of Go Nam. Photo: K. Vo\n\nExports of rice rose by a tenth in \
         the first half of the year, the ministry said. (CNA)\n",
        &[
            "image description: img_2034_large.jpg",
            "caption: Workers load rice in the port of Go Nam. Photo: K. Vo",
            "paragraph: Exports of rice rose by a tenth in the first half of the year, the ministry said.",
            "agency sign-off: (CNA)",
        ],
    ),
    (
        "a bracket at the end of a sentence is no signature",
        "The project is paid for by the Agency for Roads and Harbours (ARH).\n\nIt began in spring, after a delay of two \
         years caused by floods in the valley (see above).\n",
        &[
            "paragraph: The project is paid for by the Agency for Roads and Harbours (ARH).",
            "paragraph: It began in spring, after a delay of two years caused by floods in the valley (see above).",
        ],
    ),
    (
        "a file with named lines at its head",
        "Title: Ferry line to open in May\nSource: Harbour Post\nDate: 2024-02-11\n\nThe ferry line between the two islands \
         opens in May, the harbour office said.\n",
        &[
            "title: Title: Ferry line to open in May",
            "header line: Source: Harbour Post",
            "date line: Date: 2024-02-11",
            "paragraph: The ferry line between the two islands opens in May, the harbour office said.",
        ],
    ),
    (
        "a share bar of single words, a rule, comments and a signature with a label",
        "The dam holds, the engineers said after three days of rain in the hills.\n\nSource: Valley News\n\n-----\nShare\n\
         Facebook\nZalo\n\n12 comments\nBack to top\n",
        &[
            "paragraph: The dam holds, the engineers said after three days of rain in the hills.",
            "agency sign-off: Source: Valley News",
            "ruled line: -----",
            "share bar: Share",
            "share bar: Facebook",
            "share bar: Zalo",
            "page counter: 12 comments",
            "page navigation: Back to top",
        ],
    ),
    (
        "words of furniture within sentences are text",
        "Shares of the bank fell on Monday after it spoke of cookies and copyright in one breath.\n\nThe page had 300,000 \
         views within a day, and related news made it worse.\n\nTrending topics of 2024 were the flood and the \
         election.\n\nContact with the crew was lost at noon; the address of the owner is not known.\n",
        &[
            "paragraph: Shares of the bank fell on Monday after it spoke of cookies and copyright in one breath.",
            "paragraph: The page had 300,000 views within a day, and related news made it worse.",
            "paragraph: Trending topics of 2024 were the flood and the election.",
            "paragraph: Contact with the crew was lost at noon; the address of the owner is not known.",
        ],
    ),
    (
        "a list of addresses is a text of its own",
        "Tel: +81 555 0100 01\nFax: +81 555 0100 02\nEmail: office@example.org\n",
        &["paragraph: Tel: +81 555 0100 01", "paragraph: Fax: +81 555 0100 02", "paragraph: Email: office@example.org"],
    ),
    ("a note of one line has no title", "The office is closed today\n", &["paragraph: The office is closed today"]),
    (
        "a Markdown file",
        "# Harbour talks end well\n\nThe talks ended on Friday with a plan that both sides call fair.\n\n## What comes \
         next\n\nA first meeting of the new board is set for June.\n",
        &[
            "title: # Harbour talks end well",
            "paragraph: The talks ended on Friday with a plan that both sides call fair.",
            "heading: ## What comes next",
            "paragraph: A first meeting of the new board is set for June.",
        ],
    ),
    (
        "a question as a title, with the text directly under it",
        "Why do the ferries run late?\nThe ferries of the bay run late because the channel is too shallow for the new \
         boats.\nWork on it begins in June.\n",
        &[
            "title: Why do the ferries run late?",
            "paragraph: The ferries of the bay run late because the channel is too shallow for the new boats.",
            "paragraph: Work on it begins in June.",
        ],
    ),
    (
        "a page of an agency, with its name in the date line and leftovers below the signature",
        "Forest towns plant a million trees\nLNA  Monday, April 08, 2024 14:20\nOudom (LNA) – The forest towns of the north \
         will plant a million trees by 2028, their council said.\nFarmers at work near Oudom (Photo: LNA)\nA tenth of \
         them will bear fruit./.\nLNA\n#forest #north Follow us\nRelated News\nA new park opens\nThe old road is mended\n",
        &[
            "title: Forest towns plant a million trees",
            "date line: LNA Monday, April 08, 2024 14:20",
            "paragraph: Oudom (LNA) – The forest towns of the north will plant a million trees by 2028, their council said.",
            "caption: Farmers at work near Oudom (Photo: LNA)",
            "paragraph: A tenth of them will bear fruit./.",
            "agency sign-off: LNA",
            "tags: #forest #north Follow us",
            "other headlines: Related News A new park opens The old road is mended",
        ],
    ),
    (
        "a ministry's page with section and language above and below the title",
        "Press Releases\nExchange of Notes for Aid to the Harbour of Koro\nJune 12, 2023\nJapanese\nOn June 12, in Koro, an \
         exchange of notes took place on aid for the harbour.\n1. The grant pays for two cranes.\n2. The harbour is the \
         only one of the island.\n",
        &[
            "section label: Press Releases",
            "title: Exchange of Notes for Aid to the Harbour of Koro",
            "date line: June 12, 2023",
            "section label: Japanese",
            "paragraph: On June 12, in Koro, an exchange of notes took place on aid for the harbour.",
            "item: 1. The grant pays for two cranes.",
            "item: 2. The harbour is the only one of the island.",
        ],
    ),
    (
        "the name of the page above the title, credits below, and a numbered ranking",
        "Trainees pull a child from the river | The Gifu Mirror\n\nLocal\n\nTrainees pull a child from the river\n\n2 min \
         read\n\nGIFU – Five trainees who pulled a child out of the river were honoured on Thursday.\n\n(Reporting by An \
         Example; Editing by Bo Sample)\n\nMost Read\n1\nTyphoon nears the south\n2\nOld station to be torn down\n",
        &[
            "name of the page: Trainees pull a child from the river | The Gifu Mirror",
            "section label: Local",
            "title: Trainees pull a child from the river",
            "page counter: 2 min read",
            "paragraph: GIFU – Five trainees who pulled a child out of the river were honoured on Thursday.",
            "byline: (Reporting by An Example; Editing by Bo Sample)",
            "other headlines: Most Read 1 Typhoon nears the south 2 Old station to be torn down",
        ],
    ),
    (
        "minutes with facts in a row, a list and an annex",
        "Minutes of the board\n\nPlace: Tokyo\nPresent: Mr. Ito, Ms. Tran\n\n1. The chair opened the meeting at noon.\n\n\
         Annex\n- ten tables\n- twenty chairs\n",
        &[
            "title: Minutes of the board",
            "paragraph: Place: Tokyo",
            "paragraph: Present: Mr. Ito, Ms. Tran",
            "item: 1. The chair opened the meeting at noon.",
            "heading: Annex",
            "item: - ten tables",
            "item: - twenty chairs",
        ],
    ),
    (
        "cues without what they announce are text",
        "The students told the consul what they call the two lists that hang in the hall of the school.\n\nMost Read\nThe \
         library lends more books than any other in the region, and its head is proud of it.\n\nTrending\nupward, prices \
         rose by a tenth within a year, which nobody had foreseen.\n\nContact\nwas lost at noon, and the crew was found in \
         the evening on the far side of the bay.\n",
        &[
            "paragraph: The students told the consul what they call the two lists that hang in the hall of the school.",
            "heading: Most Read",
            "paragraph: The library lends more books than any other in the region, and its head is proud of it.",
            "paragraph: Trending upward, prices rose by a tenth within a year, which nobody had foreseen.",
            "paragraph: Contact was lost at noon, and the crew was found in the evening on the far side of the bay.",
        ],
    ),
    (
        "a sentence said twice",
        "There is no ferry.\n\nThere is no ferry.\n\nWe asked twice and got the same answer from the harbour office.\n",
        &[
            "paragraph: There is no ferry.",
            "paragraph: There is no ferry.",
            "paragraph: We asked twice and got the same answer from the harbour office.",
        ],
    ),
];
