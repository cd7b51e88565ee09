//! What only the rows of a table show together.

use concord_engine::corpus::How;

use super::formats::read;

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
