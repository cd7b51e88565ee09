//! Dates as precisely as they are known, no more.

use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Serialize};

/// A calendar date whose day, or day and month, may be unknown: `2024-04-05`, `2024-04`, `2024`.
///
/// Dates order by their first day, a less precise one before a more precise one.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, Serialize, Deserialize)]
pub struct PartialDate {
    year: u16,
    month: Option<u8>,
    day: Option<u8>,
}

impl PartialDate {
    /// A year alone, 1 to 9999.
    pub fn from_year(year: u16) -> Option<Self> {
        (1..=9999).contains(&year).then_some(Self { year, month: None, day: None })
    }

    /// A month of a year, 1 to 12.
    pub fn from_month(year: u16, month: u8) -> Option<Self> {
        Self::from_year(year).filter(|_| (1..=12).contains(&month)).map(|date| Self { month: Some(month), ..date })
    }

    /// A day that the Gregorian calendar has.
    ///
    /// ```
    /// use concord_engine::text::PartialDate;
    /// assert!(PartialDate::from_day(2024, 2, 29).is_some());
    /// assert!(PartialDate::from_day(2023, 2, 29).is_none());
    /// ```
    pub fn from_day(year: u16, month: u8, day: u8) -> Option<Self> {
        let date = Self::from_month(year, month)?;
        (1..=days_in_month(year, month)).contains(&day).then_some(Self { day: Some(day), ..date })
    }

    /// The year, 1 to 9999.
    pub const fn year(self) -> u16 {
        self.year
    }

    /// The month, 1 to 12, where known.
    pub const fn month(self) -> Option<u8> {
        self.month
    }

    /// The day of the month, where known.
    pub const fn day(self) -> Option<u8> {
        self.day
    }

    /// The day of the week, from Monday as 0, where the day is known (Sakamoto's method).
    pub fn weekday(self) -> Option<u8> {
        const SHIFTS: [u16; 12] = [0, 3, 2, 5, 0, 3, 5, 1, 4, 6, 2, 4];
        let (month, day) = (self.month?, self.day?);
        let year = self.year - u16::from(month < 3);
        let shift = SHIFTS.get(usize::from(month) - 1)?;
        let from_sunday = (year + year / 4 - year / 100 + year / 400 + shift + u16::from(day)) % 7;
        Some(((from_sunday + 6) % 7) as u8)
    }

    /// The first day that the date may mean.
    pub const fn first_day(self) -> (u16, u8, u8) {
        let month = match self.month {
            Some(month) => month,
            None => 1,
        };
        let day = match self.day {
            Some(day) => day,
            None => 1,
        };
        (self.year, month, day)
    }

    /// The last day that the date may mean.
    pub const fn last_day(self) -> (u16, u8, u8) {
        let month = match self.month {
            Some(month) => month,
            None => 12,
        };
        let day = match self.day {
            Some(day) => day,
            None => days_in_month(self.year, month),
        };
        (self.year, month, day)
    }
}

/// Days of a month of the Gregorian calendar; 31 for a month out of range.
const fn days_in_month(year: u16, month: u8) -> u8 {
    match month {
        2 if year.is_multiple_of(4) && (!year.is_multiple_of(100) || year.is_multiple_of(400)) => 29,
        2 => 28,
        4 | 6 | 9 | 11 => 30,
        _ => 31,
    }
}

/// ISO 8601, as far as known: `2024-04-05`, `2024-04`, `2024`.
impl fmt::Display for PartialDate {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}", self.year)?;
        if let Some(month) = self.month {
            write!(f, "-{month:02}")?;
        }
        if let Some(day) = self.day {
            write!(f, "-{day:02}")?;
        }
        Ok(())
    }
}

/// What was not a date.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NotADate(pub String);

impl fmt::Display for NotADate {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "`{}` is not a date; write 2024, 2024-04 or 2024-04-05", self.0)
    }
}

impl std::error::Error for NotADate {}

/// Reads what [`Display`](fmt::Display) writes; every part with its full number of digits.
impl FromStr for PartialDate {
    type Err = NotADate;

    fn from_str(text: &str) -> Result<Self, NotADate> {
        let number = |part: &str, digits: usize| -> Option<u16> {
            (part.len() == digits && part.bytes().all(|b| b.is_ascii_digit())).then(|| part.parse().ok())?
        };
        let parts: Vec<&str> = text.split('-').collect();
        let date = match parts.as_slice() {
            [year] => number(year, 4).and_then(Self::from_year),
            [year, month] => {
                number(year, 4).zip(number(month, 2)).and_then(|(year, month)| Self::from_month(year, month as u8))
            }
            [year, month, day] => number(year, 4)
                .zip(number(month, 2))
                .zip(number(day, 2))
                .and_then(|((year, month), day)| Self::from_day(year, month as u8, day as u8)),
            _ => None,
        };
        date.ok_or_else(|| NotADate(text.to_owned()))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn days_of_the_week_follow_the_calendar() {
        for (date, weekday) in [
            ("2024-04-05", Some(4)),
            ("2020-02-29", Some(5)),
            ("1999-12-31", Some(4)),
            ("2000-01-01", Some(5)),
            ("2024-04", None),
        ] {
            assert_eq!(date.parse().ok().and_then(PartialDate::weekday), weekday, "{date}");
        }
    }

    #[test]
    fn iso_dates_are_read_as_they_are_written() {
        for text in ["2024", "2024-04", "2024-04-05", "0987-12-31"] {
            assert_eq!(text.parse::<PartialDate>().map(|date| date.to_string()).as_deref(), Ok(text));
        }
        for text in ["", "24", "2024-4", "2024-13", "2024-02-30", "2024-04-05T10", "+024", "２０２４"] {
            assert!(text.parse::<PartialDate>().is_err(), "{text}");
        }
    }
}
