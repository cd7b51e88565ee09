//! A date in the name of a file or in an address, as machines write it there.

use std::ops::RangeInclusive;

use super::document::{How, Known};
use crate::text::{FigureOrder, PartialDate, find_dates};

/// `2024-04-05-talks.txt`, `/2024/04/05/`, `/2024/04/` for a month, `20240405`. `place` says what the name is of.
pub(super) fn date_in_name(name: &str, place: &str) -> Option<Known<PartialDate>> {
    let known = |value: PartialDate| Known { value, how: How::Inferred(format!("from {place}")) };
    // Written together or with low lines, which join the parts to one word.
    let spaced = name.replace('_', " ");
    let whole = find_dates(&spaced).into_iter().filter(|date| date.span.of(&spaced).is_ascii() && date.day.is_some());
    let mut whole = whole.filter_map(|found| Some((found.date()?, found.order(&spaced))));
    if let Some((value, order)) = whole.find(|(date, _)| date.year() > 1900) {
        return Some(match order {
            Some(FigureOrder::Either) => {
                Known { value, how: How::Inferred(format!("from {place}, read with the day first")) }
            }
            _ => known(value),
        });
    }
    let basic = |part: &str| {
        let number = |range: std::ops::Range<usize>| part.get(range)?.parse::<u16>().ok();
        day_of(number(0..4)?, number(4..6)?, number(6..8)?)
    };
    let mut digits = name.split(|c: char| !c.is_ascii_digit()).filter(|part| part.len() == 8);
    digits.find_map(basic).or_else(|| in_parts(name)).map(known)
}

/// A year, a month and a day that follow each other, whatever joins them and whatever follows: `2024-04-05-talks.txt`,
/// `/2024/04/05/`; of folders also a year and a month.
fn in_parts(name: &str) -> Option<PartialDate> {
    const SIGNS: [char; 5] = ['/', '-', '.', '_', ' '];
    let number = |part: Option<&&str>, n_digits: RangeInclusive<usize>| {
        let part = part.filter(|part| n_digits.contains(&part.len()))?;
        part.bytes().all(|byte| byte.is_ascii_digit()).then(|| part.parse::<u16>().ok())?
    };
    let parts: Vec<&str> = name.split(SIGNS).collect();
    let day = (0..parts.len()).find_map(|at| {
        let year = number(parts.get(at), 4..=4)?;
        day_of(year, number(parts.get(at + 1), 1..=2)?, number(parts.get(at + 2), 1..=2)?)
    });
    let folders: Vec<&str> = name.split('/').collect();
    let month = || {
        folders.windows(2).find_map(|pair| {
            let (year, month) = (number(pair.first(), 4..=4)?, number(pair.get(1), 1..=2)?);
            PartialDate::from_month(year, u8::try_from(month).ok()?).filter(|_| is_near(year))
        })
    };
    day.or_else(month)
}

fn day_of(year: u16, month: u16, day: u16) -> Option<PartialDate> {
    let date = PartialDate::from_day(year, u8::try_from(month).ok()?, u8::try_from(day).ok()?);
    date.filter(|_| is_near(year))
}

/// Whether a number can be the year in which a page was made.
fn is_near(year: u16) -> bool {
    (1980..=2099).contains(&year)
}

#[cfg(test)]
mod tests {
    use super::{How, date_in_name};

    #[test]
    fn a_name_gives_a_date_in_the_ways_of_machines() {
        for (name, date) in [
            ("2024-04-05-talks.txt", Some("2024-04-05")),
            ("https://example.org/2021/11/30/knots.html", Some("2021-11-30")),
            ("https://example.org/world/2021/11/30/knots.html", Some("2021-11-30")),
            ("https://example.org/2023/08/carpets/", Some("2023-08")),
            ("https://example.org/news/20240405/a", Some("2024-04-05")),
            ("https://example.org/2023/15/carpets/", None),
            ("https://example.org/9999/08/", None),
            ("a/12345678.txt", None),
            ("7/8/a.txt", None),
        ] {
            let found = date_in_name(name, "the name of the file").map(|known| known.value.to_string());
            assert_eq!(found.as_deref(), date, "{name}");
        }
    }

    #[test]
    fn a_name_that_leaves_the_order_of_its_figures_open_says_how_they_are_read() {
        for (name, why) in [
            ("remarks_04-05-2024.txt", "from the name of the file, read with the day first"),
            ("remarks_25-04-2024.txt", "from the name of the file"),
            ("remarks_2024-04-05.txt", "from the name of the file"),
        ] {
            let how = date_in_name(name, "the name of the file").map(|known| known.how);
            assert_eq!(how, Some(How::Inferred(why.to_owned())), "{name}");
        }
    }
}
