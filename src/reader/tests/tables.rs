//! What only the rows of a table show together, and what the head of a note says.

use concord_engine::corpus::How;

use super::formats::{blocks, problems, read};

#[test]
fn whether_the_day_or_the_month_is_first_is_told_by_the_whole_column() {
    for (dates, found) in [
        (
            &["04/05/2024", "04/25/2024"][..],
            &["2024-04-05 from field “date”, read with the month first, as in “04/25/2024”", "2024-04-25 field “date”"]
                [..],
        ),
        (
            &["04/05/2024", "25/04/2024"],
            &["2024-05-04 from field “date”, read with the day first, as in “25/04/2024”", "2024-04-25 field “date”"],
        ),
        (&["04/05/2024"], &["2024-05-04 from field “date”, read with the day first"]),
        (
            &["04/05/2024", "25/04/2024", "04/25/2024"],
            &[
                "2024-05-04 from field “date”, which has both orders, read with the day first",
                "2024-04-25 field “date”",
                "2024-04-25 field “date”",
            ],
        ),
        (
            &["2024-04-05", "4 April 2024", "04/04/2024"],
            &["2024-04-05 field “date”", "2024-04-04 field “date”", "2024-04-04 field “date”"],
        ),
    ] {
        let rows: String = dates.iter().map(|date| format!("{date},It rained in the old harbour.\n")).collect();
        let corpus = read("", "a.csv", format!("date,text\n{rows}").as_bytes());
        let known: Vec<String> = corpus
            .documents
            .iter()
            .map(|document| {
                let date = document.date.as_ref().expect("a date");
                let (How::Declared(how) | How::Inferred(how)) = &date.how else { panic!("{:?}", date.how) };
                format!("{} {how}", date.value)
            })
            .collect();
        assert_eq!(known, found);
    }
}

#[test]
fn the_head_of_a_note_is_read_with_folded_values_and_without_comments() {
    for (head, title) in [
        ("title: >-\n  Harbour talks\n  go on", "Harbour talks go on"),
        ("title: |\n  Harbour talks\n\n  go on", "Harbour talks go on"),
        ("title: Harbour talks\n  go on", "Harbour talks go on"),
        ("title: Harbour talks # draft", "Harbour talks"),
        ("title: 'Harbour # it''s on' # draft", "Harbour # it's on"),
        ("title: \"Harbour \\\"talks\\\"\"", "Harbour \"talks\""),
        ("title: Talks on C# and D#", "Talks on C# and D#"),
        ("title: \"Talks\" on harbours", "\"Talks\" on harbours"),
    ] {
        let note = format!("---\n{head}\ndate: 2024-04-05 # of the talks\n---\n\nThe talks went on for a day.\n");
        let document = &read("", "a.md", note.as_bytes()).documents[0];
        assert_eq!(document.title.value.split_whitespace().collect::<Vec<_>>().join(" "), title, "{head}");
        assert_eq!(document.date.as_ref().map(|date| date.value.to_string()).as_deref(), Some("2024-04-05"), "{head}");
    }
}

#[test]
fn html_in_a_note_is_text_without_its_tags() {
    for (note, found) in [
        (
            "One day\n\n<div class=\"note\">\nThe treaty is <b>in force</b>.\n</div>\n\nAnother day\n",
            &["title: One day", "paragraph: The treaty is in force.", "paragraph: Another day"][..],
        ),
        (
            "<h1 align=\"center\">The pier</h1>\n\nIt opens in spring.\n",
            &["title: The pier", "paragraph: It opens in spring."],
        ),
        ("<!-- not shown -->\n\nIt opens<br>in spring.\n", &["paragraph: It opens in spring."]),
        ("> <p>Water finds its way.</p>\n\nIt opens.\n", &["quotation: Water finds its way.", "paragraph: It opens."]),
    ] {
        let document = &read("", "a.md", note.as_bytes()).documents[0];
        assert_eq!(blocks(document), found, "{note}");
    }
}

#[test]
fn a_field_is_known_by_its_name_however_its_words_are_joined() {
    for (file, rows) in [
        (
            "a.jsonl",
            r#"{"headline":"Ten wells","publishedAt":"2019-07-25T08:00:00Z","article_body":"It rained.","news-source":"Sahel Post"}"#,
        ),
        ("a.csv", "Título;Fecha;Texto;Fuente\nTen wells;25/07/2019;It rained.;Sahel Post"),
        ("a.csv", "Title,Date Published,Article Text,Source Name\nTen wells,25 July 2019,It rained.,Sahel Post"),
    ] {
        let corpus = read("", file, rows.as_bytes());
        let [document] = &corpus.documents[..] else { panic!("{rows}") };
        let source = document.source.as_ref().map(|source| corpus.sources[source.value.index()].label.as_str());
        let date = document.date.as_ref().map(|date| date.value.to_string());
        assert_eq!(document.text, "It rained.");
        assert_eq!(
            (document.title.value.as_str(), date.as_deref(), source),
            ("Ten wells", Some("2019-07-25"), Some("Sahel Post"))
        );
    }
}

#[test]
fn a_row_that_a_table_would_lose_part_of_is_told() {
    for (file, rows, told) in [
        (
            "a.csv",
            "id,date,text\n1,2024-01-02,It rained, and it snowed.\n",
            "a.csv:2: the row has 4 values, the header 3\n    Put quotation marks round values with commas.",
        ),
        (
            "a.csv",
            "id;text\n1;It rained; and it snowed.\n",
            "a.csv:2: the row has 3 values, the header 2\n    Put quotation \
         marks round values with semicolons.",
        ),
        ("a.tsv", "id\ttext\n1\tIt rained.\tIt snowed.\n", "a.tsv:2: the row has 3 values, the header 2"),
        (
            "a.csv",
            "id,text\n1,It rained.\n2,\"It snowed.\n3,It froze.\n",
            "1 problem in the seeds\n\na.csv:3: a value that begins here with a quotation mark runs to the end",
        ),
        ("a.csv", "id,\"text\n1,It rained.\n", "a.csv:1: a value that begins here"),
    ] {
        let problems = problems(file, rows.as_bytes());
        assert!(problems.contains(told), "{rows}\n--- told:\n{problems}");
    }
    let sound = "id,text\n1,\"It \"\"rained\"\", and\nit snowed.\",,\n2,It \"froze\n";
    let corpus = read("", "a.csv", sound.as_bytes());
    let texts: Vec<&str> = corpus.documents.iter().map(|document| document.text.as_str()).collect();
    assert_eq!(texts, ["It \"rained\", and\nit snowed.", "It \"froze"]);
}
