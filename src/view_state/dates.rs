//! Dates as readers type them into a field.

use concord_engine::text::PartialDate;

use crate::words::MONTHS;

/// Reads a date as it may be typed: as the page writes it (`26 May 2020`, `June 2024`, `2020`), as addresses do
/// (`2020-05-26`, `2020-5`), with the month in letters anywhere (`May 26, 2020`), or in figures with the year last where
/// they can be read in one way only (`26/05/2020`, `05/2020`). Nothing typed is no date.
///
/// # Errors
/// A sentence that says what was typed and what can be.
pub fn read_typed_date(typed: &str) -> Result<Option<PartialDate>, String> {
    let parts: Vec<&str> = typed.split(|c: char| !c.is_alphanumeric()).filter(|part| !part.is_empty()).collect();
    if parts.is_empty() {
        return Ok(None);
    }
    read_parts(&parts).map(Some).ok_or_else(|| {
        format!("“{}” is no date that can be read here; write 2020, May 2020 or 26 May 2020.", typed.trim())
    })
}

fn read_parts(parts: &[&str]) -> Option<PartialDate> {
    match parts {
        [year] => PartialDate::from_year(year_of(year)?),
        [a, b] => {
            let (year, month) = year_of(a).map(|year| (year, b)).or_else(|| Some((year_of(b)?, a)))?;
            PartialDate::from_month(year, named_month(month).or_else(|| small_number(month))?)
        }
        [year, month, day] if year_of(year).is_some() => PartialDate::from_day(
            year_of(year)?,
            named_month(month).or_else(|| small_number(month))?,
            small_number(day)?,
        ),
        [a, b, year] => {
            let year = year_of(year)?;
            if let Some(month) = named_month(a) {
                return PartialDate::from_day(year, month, small_number(b)?);
            }
            let day = small_number(a)?;
            if let Some(month) = named_month(b) {
                return PartialDate::from_day(year, month, day);
            }
            // `5/4/2020` is two days: which one is meant cannot be told.
            let month = small_number(b)?;
            (day > 12 || day == month).then(|| PartialDate::from_day(year, month, day))?
        }
        _ => None,
    }
}

fn year_of(part: &str) -> Option<u16> {
    (part.len() == 4).then(|| part.parse().ok())?
}

fn small_number(part: &str) -> Option<u8> {
    (part.len() <= 2).then(|| part.parse().ok())?
}

/// The month that these letters begin, three at least.
fn named_month(part: &str) -> Option<u8> {
    let begins = |month: &str| month.get(..part.len()).is_some_and(|start| start.eq_ignore_ascii_case(part));
    (part.len() >= 3).then(|| (1..).zip(MONTHS).find_map(|(number, month)| begins(month).then_some(number)))?
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::words::date_in_words;

    #[test]
    fn dates_are_read_as_readers_write_them() {
        for (typed, expected) in [
            ("2020", "2020"),
            (" 2020-05 ", "2020-05"),
            ("2020-5", "2020-05"),
            ("2020-05-26", "2020-05-26"),
            ("26 May 2020", "2020-05-26"),
            ("May 26, 2020", "2020-05-26"),
            ("26 may. 2020", "2020-05-26"),
            ("June 2024", "2024-06"),
            ("sept 2024", "2024-09"),
            ("06/2024", "2024-06"),
            ("26/05/2020", "2020-05-26"),
            ("5.5.2020", "2020-05-05"),
        ] {
            let found = read_typed_date(typed).map(|date| date.map(|date| date.to_string()));
            assert_eq!(found, Ok(Some(expected.to_owned())), "{typed}");
        }
        for typed in ["", "  ", "-"] {
            assert_eq!(read_typed_date(typed), Ok(None), "{typed}");
        }
        for typed in ["foo", "05/04/2020", "31 June 2020", "2020-13", "ma 2020", "20200", "1 2 3 4", "日本"] {
            let error = read_typed_date(typed).expect_err(typed);
            assert!(error.contains(&format!("“{typed}”")), "{error}");
        }
    }

    #[test]
    fn what_the_page_writes_can_be_typed() {
        for written in ["2020", "2020-02", "2024-02-29", "1999-12-31"] {
            let date: PartialDate = written.parse().expect("a date");
            assert_eq!(read_typed_date(&date_in_words(date)), Ok(Some(date)), "{written}");
        }
    }
}
