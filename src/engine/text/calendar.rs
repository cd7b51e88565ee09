//! Dates in running text, in the ways in which English, Vietnamese and Japanese write them; in other languages those
//! with a day, a month and a year.
//!
//! Only what the calendar can place is a date here: at least a day and a month, a month and a year, or a year that
//! says that it is one (`2024年`, `năm 2024`). A lone `2024` may be a count, and `today` is not for this module.

mod abroad;
mod reader;

use super::date::PartialDate;
use super::span::Span;
use abroad::{read_buddhist, read_korean, read_month_abroad, read_thai};
use reader::{Reader, read_words};

/// A date as a text gives it; what the text leaves out is nothing.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct DateFound {
    /// Where it stands, without weekday and clock time.
    pub span: Span,
    /// The year, in the Gregorian calendar.
    pub year: Option<u16>,
    /// The month, 1 to 12.
    pub month: Option<u8>,
    /// The day of the month; of a range of days the first.
    pub day: Option<u8>,
}

impl DateFound {
    /// The date, where the text gives the year.
    pub fn date(self) -> Option<PartialDate> {
        build_date(self.year?, self.month, self.day)
    }

    /// The date, with this year where the text gives none.
    pub fn date_in(self, year: u16) -> Option<PartialDate> {
        build_date(self.year.unwrap_or(year), self.month, self.day)
    }

    /// Which of its figures is the day, as far as they show it; nothing where they leave no choice, as in `2024-04-05`,
    /// `5 April 2024` and `04/04/2024`. The text is the one in which the date was found.
    ///
    /// ```
    /// use concord_engine::text::{FigureOrder, find_dates};
    /// let order = |text: &str| find_dates(text).first().and_then(|date| date.order(text));
    /// assert_eq!(order("25/04/2024"), Some(FigureOrder::DayFirst));
    /// assert_eq!(order("04/25/2024"), Some(FigureOrder::MonthFirst));
    /// assert_eq!(order("04/05/2024"), Some(FigureOrder::Either));
    /// assert_eq!(order("2024-04-05"), None);
    /// ```
    pub fn order(self, text: &str) -> Option<FigureOrder> {
        let mut figures = self.span.of(text).split(['/', '-', '.']);
        let (first, second, year) = (figures.next()?, figures.next()?, figures.next()?);
        let number = |figures: &str| figures.parse::<u8>().ok();
        let (first, second) = (number(first)?, number(second)?);
        let is_whole = figures.next().is_none() && year.len() == 4 && year.bytes().all(|byte| byte.is_ascii_digit());
        match (first > 12, second > 12) {
            _ if !is_whole || first == second => None,
            (true, _) => Some(FigureOrder::DayFirst),
            (false, true) => Some(FigureOrder::MonthFirst),
            (false, false) => Some(FigureOrder::Either),
        }
    }

    /// The date with its day as the month and its month as the day, where that is a date.
    pub fn swapped(self) -> Option<PartialDate> {
        build_date(self.year?, Some(self.day?), Some(self.month?))
    }
}

/// Which figure of a date comes first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum FigureOrder {
    /// `25/04/2024`.
    DayFirst,
    /// `04/25/2024`.
    MonthFirst,
    /// `04/05/2024`, which could be either; it is read with the day first.
    Either,
}

/// The dates of a text, in order, not overlapping.
///
/// `26/05/2020` is read with the day first, as everywhere but in North America, unless only the other order is a date.
/// A day that the calendar does not have (`April 31`) is no date. Time grows with the length of the text and no faster.
///
/// ```
/// use concord_engine::text::find_dates;
/// let text = "VIETNAM, April 7 — a meeting on 5 April 2024";
/// let found: Vec<_> = find_dates(text).iter().map(|date| (date.span.of(text), date.year)).collect();
/// assert_eq!(found, [("April 7", None), ("5 April 2024", Some(2024))]);
/// ```
pub fn find_dates(text: &str) -> Vec<DateFound> {
    let words = read_words(text);
    let mut found = Vec::new();
    let mut at = 0;
    while at < words.len() {
        let reader = Reader { text, words: &words, at };
        match FORMS.iter().find_map(|form| form(reader)) {
            Some((date, rest)) => {
                found.push(date);
                at = rest.at;
            }
            None => at += 1,
        }
    }
    found
}

/// A way to write a date: what it reads at a place, and where reading goes on.
type Form = for<'t> fn(Reader<'t>) -> Option<(DateFound, Reader<'t>)>;

/// The longer forms first: `ngày 26/05/2020` must not lose its first word to `26/05/2020`.
const FORMS: [Form; 12] = [
    read_day_month_year_in_words,
    read_day_word_and_figures,
    read_year_word,
    read_japanese,
    read_year_first,
    read_day_first,
    read_korean,
    read_month_abroad,
    read_thai,
    read_buddhist,
    read_day_and_month,
    read_month_and_day,
];

/// `2024-04-05`, `2024/4/5`, `2024.04.05`; a clock time may follow after a `T`.
fn read_year_first(start: Reader<'_>) -> Option<(DateFound, Reader<'_>)> {
    let (year, rest) = start.year()?;
    let sign = rest.sign()?;
    let (month, rest) = rest.number()?;
    let (day, rest) = rest.after(sign)?.number()?;
    start.joined_to_neither_side(rest, sign)?;
    start.found(rest, Some(year), Some(month), Some(day))
}

/// `26/05/2020`, `5.4.2024`, `26-05-2020`.
fn read_day_first(start: Reader<'_>) -> Option<(DateFound, Reader<'_>)> {
    let (day, rest) = start.number()?;
    let sign = rest.sign()?;
    let (month, rest) = rest.number()?;
    let (year, rest) = rest.after(sign)?.year()?;
    start.joined_to_neither_side(rest, sign)?;
    let (day, month) = if month > 12 { (month, day) } else { (day, month) };
    start.found(rest, Some(year), Some(month), Some(day))
}

/// `April 5, 2024`, `Apr. 5`, `April 5–7, 2024`, `April 2024`.
fn read_month_and_day(start: Reader<'_>) -> Option<(DateFound, Reader<'_>)> {
    let (month, after_month) = start.month()?;
    if let Some((year, rest)) = after_month.after_any(&[" ", ", ", ". "]).and_then(Reader::year) {
        return start.found(rest, Some(year), Some(month), None);
    }
    let (day, rest) = after_month.after_any(&[" ", ". "])?.number()?;
    let rest = rest.skip_last_day(day);
    if let Some((year, rest)) = rest.after_any(&[", ", " ", ",", " ,"]).and_then(Reader::year) {
        return start.found(rest, Some(year), Some(month), Some(day));
    }
    // `In May 2,000 people` and `April 3.5%` hold no day.
    if rest.goes_on_as_number() {
        return None;
    }
    start.found(rest, None, Some(month), Some(day))
}

/// `5 April 2024`, `5th of April`, `5–7 April 2024`, `5-Apr-2024`.
fn read_day_and_month(start: Reader<'_>) -> Option<(DateFound, Reader<'_>)> {
    let (day, rest) = start.number()?;
    // `1.5 March` and `10:15 May` hold no day before the month.
    if start.goes_on_from_number() {
        return None;
    }
    let rest = rest.skip_last_day(day);
    let dashed = rest.after("-").and_then(Reader::month);
    let (month, rest) = dashed.or_else(|| rest.skip_word("of").after_any(&[" "])?.month())?;
    let gaps: &[&str] = if dashed.is_some() { &["-"] } else { &[" ", ", ", ". "] };
    match rest.after_any(gaps).and_then(Reader::year) {
        Some((year, rest)) => start.found(rest, Some(year), Some(month), Some(day)),
        None => start.found(rest, None, Some(month), Some(day)),
    }
}

/// `ngày 5 tháng 4 năm 2024`, `5 tháng Tư, 2024`, `tháng 4/2024`.
///
/// Words are compared without their marks, for many pages drop them; the form is strict enough to carry that.
fn read_day_month_year_in_words(start: Reader<'_>) -> Option<(DateFound, Reader<'_>)> {
    let named = start.folded_word("ngay").and_then(|rest| rest.after(" "));
    let (day, rest) = match named.unwrap_or(start).number() {
        Some((day, rest)) => (Some(day), rest.after(" ")?),
        None => (None, start),
    };
    let (month, rest) = rest.folded_word("thang")?.after(" ")?.vietnamese_month()?;
    // `5 tháng 4 ngày` is a length of time: five months and four days.
    if named.is_none() && rest.after(" ").and_then(|rest| rest.folded_word("ngay")).is_some() {
        return None;
    }
    let spelled = rest.after_any(&[" ", ", "]).and_then(|rest| rest.folded_word("nam")?.after(" ")?.year());
    match spelled.or_else(|| rest.after_any(&["/", "-", ", ", " "])?.year()) {
        Some((year, rest)) => start.found(rest, Some(year), Some(month), day),
        None => start.found(rest, None, Some(month), Some(day?)),
    }
}

/// `ngày 26/05/2020`, `ngày 5/4`, `ngày 5-4`.
fn read_day_word_and_figures(start: Reader<'_>) -> Option<(DateFound, Reader<'_>)> {
    let figures = start.folded_word("ngay")?.after(" ")?;
    if let Some((date, rest)) = read_day_first(figures) {
        return start.found(rest, date.year, date.month, date.day);
    }
    let (day, rest) = figures.number()?;
    let (month, rest) = rest.after_any(&["/", "-"])?.number()?;
    start.found(rest, None, Some(month), Some(day))
}

/// `năm 2024`, marks and all: `Việt Nam 2024` names no year.
fn read_year_word(start: Reader<'_>) -> Option<(DateFound, Reader<'_>)> {
    let (year, rest) = start.word_with_marks("năm")?.after(" ")?.year()?;
    start.found(rest, Some(year), None, None)
}

/// `2024年4月5日`, `令和6年4月5日`, `2024年4月`, `4月5日`, `2024年`; Chinese `4月5号` too.
fn read_japanese(start: Reader<'_>) -> Option<(DateFound, Reader<'_>)> {
    let (year, rest) =
        match start.era().or_else(|| start.year()).and_then(|(year, rest)| Some((year, rest.sign_of("年")?))) {
            // `2024年度` is a budget year and `2024年間` a length of time.
            Some((_, rest)) if rest.sign_of("度").or(rest.sign_of("間")).is_some() => return None,
            Some((year, rest)) => (Some(year), rest),
            None => (None, start),
        };
    let Some((month, after_month)) = rest.number().and_then(|(month, rest)| Some((month, rest.sign_of("月")?))) else {
        return start.found(rest, Some(year?), None, None);
    };
    let day = after_month.number().and_then(|(day, rest)| Some((day, rest.sign_of("日").or(rest.sign_of("号"))?)));
    match day.filter(|(_, rest)| rest.sign_of("間").is_none()) {
        Some((day, rest)) => start.found(rest, year, Some(month), Some(day)),
        None => start.found(after_month, Some(year?), Some(month), None),
    }
}

fn build_date(year: u16, month: Option<u8>, day: Option<u8>) -> Option<PartialDate> {
    match (month, day) {
        (Some(month), Some(day)) => PartialDate::from_day(year, month, day),
        (Some(month), None) => PartialDate::from_month(year, month),
        (None, _) => PartialDate::from_year(year),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// What is found, written as `text under the span = year-month-day`.
    fn found_in(text: &str) -> Vec<String> {
        let part = |part: Option<u16>| part.map_or("?".to_owned(), |n| n.to_string());
        find_dates(text)
            .iter()
            .map(|date| {
                let (month, day) = (date.month.map(u16::from), date.day.map(u16::from));
                format!("{} = {}-{}-{}", date.span.of(text), part(date.year), part(month), part(day))
            })
            .collect()
    }

    #[test]
    fn dates_are_found_in_every_way_of_writing() {
        for (text, dates) in [
            (" date 2024-04-07 VIETNAM, April 7 - TOKYO", vec!["2024-04-07 = 2024-4-7", "April 7 = ?-4-7"]),
            ("Published 2024-04-05T10:00Z.", vec!["2024-04-05 = 2024-4-5"]),
            ("on 2024/4/5, then 2024.04.06.", vec!["2024/4/5 = 2024-4-5", "2024.04.06 = 2024-4-6"]),
            ("Thứ Ba, 26/05/2020, 19:18", vec!["26/05/2020 = 2020-5-26"]),
            ("5.4.2024 and 12/31/2023", vec!["5.4.2024 = 2024-4-5", "12/31/2023 = 2023-12-31"]),
            ("On April 23, 2021, at", vec!["April 23, 2021 = 2021-4-23"]),
            ("today [November 15].", vec!["November 15 = ?-11-15"]),
            ("HANOI, APRIL 5 (Agency)", vec!["APRIL 5 = ?-4-5"]),
            ("Apr. 5th, 2024; Sept 9", vec!["Apr. 5th, 2024 = 2024-4-5", "Sept 9 = ?-9-9"]),
            ("the 5th of April 2024", vec!["5th of April 2024 = 2024-4-5"]),
            ("5 April, 05-Apr-2024", vec!["5 April = ?-4-5", "05-Apr-2024 = 2024-4-5"]),
            ("April 5–7, 2024 and 5-7 May", vec!["April 5–7, 2024 = 2024-4-5", "5-7 May = ?-5-5"]),
            ("April 30 – May 2, 2024", vec!["April 30 = ?-4-30", "May 2, 2024 = 2024-5-2"]),
            ("in November 2023, in May, 2020", vec!["November 2023 = 2023-11-?", "May, 2020 = 2020-5-?"]),
            ("broken April\n5, 2024", vec!["April\n5, 2024 = 2024-4-5"]),
            ("ngày 5 tháng 4 năm 2024", vec!["ngày 5 tháng 4 năm 2024 = 2024-4-5"]),
            ("Ngay 5 thang 4, 2024", vec!["Ngay 5 thang 4, 2024 = 2024-4-5"]),
            ("5 tháng Tư, 2024", vec!["5 tháng Tư, 2024 = 2024-4-5"]),
            ("tháng mười hai năm 2023", vec!["tháng mười hai năm 2023 = 2023-12-?"]),
            ("tháng 4/2024, ngày 5/4", vec!["tháng 4/2024 = 2024-4-?", "ngày 5/4 = ?-4-5"]),
            ("ngày 26/05/2020", vec!["ngày 26/05/2020 = 2020-5-26"]),
            ("ngày 5 tháng 4 ở Tokyo", vec!["ngày 5 tháng 4 = ?-4-5"]),
            ("năm 2024 tại Việt Nam", vec!["năm 2024 = 2024-?-?"]),
            ("2024年4月5日（金）", vec!["2024年4月5日 = 2024-4-5"]),
            ("令和６年４月５日、平成元年", vec!["令和６年４月５日 = 2024-4-5", "平成元年 = 1989-?-?"]),
            ("4月5日、2024年4月、2023年", vec!["4月5日 = ?-4-5", "2024年4月 = 2024-4-?", "2023年 = 2023-?-?"]),
            ("2024年4月5日間", vec!["2024年4月 = 2024-4-?"]),
        ] {
            assert_eq!(found_in(text), dates, "{text}");
        }
    }

    #[test]
    fn what_only_looks_like_a_date_is_none() {
        for text in [
            "",
            "(813) 3466-3311, 151-0062, +8133466-3312",
            "10602683 views in 2024",
            "In May 2,000 people came; in April 3.5% left",
            "April 31, 2024-02-30, 31/02/2024",
            "you may 5 times march 7 ahead",
            "part 1-2024-04-05, version 2024.04.05.1",
            "5 tháng 4 ngày",
            "Việt Nam 2024",
            "2024年度, 2024年間",
            "May I? March on! AI in education",
            "April\n\n5, 2024",
            "at 1.5 March",
            "٢٠٢٤-٠٤-٠٥",
        ] {
            assert_eq!(found_in(text), Vec::<String>::new(), "{text}");
        }
    }

    #[test]
    fn a_year_given_from_outside_completes_a_date_only_where_none_is_written() {
        let dates = find_dates("April 7; April 5, 2023; February 29");
        let years: Vec<_> = dates.iter().map(|date| date.date_in(2021).map(|date| date.to_string())).collect();
        assert_eq!(years, [Some("2021-04-07".to_owned()), Some("2023-04-05".to_owned()), None]);
        assert_eq!(dates[0].date(), None);
    }
}
