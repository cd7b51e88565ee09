//! Reckoning with partial dates: the year that `April 5` means, the day before, the month after.

use crate::text::PartialDate;

/// A day without a year lies nearest to the text's own date; without one only month and day are known.
pub(super) fn resolve_day(base: Option<PartialDate>, month: u8, day: u8) -> Option<String> {
    let Some(base) = base else { return Some(format!("{month:02}-{day:02}")) };
    let (year, base_month, _) = base.first_day();
    let distance = i16::from(month) - i16::from(base.month().map_or(month, |_| base_month));
    let year = match distance {
        7.. => year.saturating_sub(1),
        ..=-7 => year + 1,
        _ => year,
    };
    PartialDate::from_day(year, month, day).map(|date| date.to_string())
}

/// The month that lies so many months from another's.
pub(super) fn shift_month(base: PartialDate, by: i16) -> Option<PartialDate> {
    let months = i32::from(base.year()) * 12 + i32::from(base.month()?) - 1 + i32::from(by);
    PartialDate::from_month(u16::try_from(months / 12).ok()?, u8::try_from(months % 12).ok()? + 1)
}

/// The day before, the day itself, or the day after.
pub(super) fn shift_day(base: PartialDate, by: i8) -> Option<PartialDate> {
    let (year, month, day) = (base.year(), base.month()?, base.day()?);
    match by {
        0 => Some(base),
        1 => PartialDate::from_day(year, month, day + 1)
            .or_else(|| PartialDate::from_day(year, month + 1, 1))
            .or_else(|| PartialDate::from_day(year + 1, 1, 1)),
        _ if day > 1 => PartialDate::from_day(year, month, day - 1),
        _ => {
            let before = shift_month(PartialDate::from_month(year, month)?, -1)?;
            let (year, month, day) = before.last_day();
            PartialDate::from_day(year, month, day)
        }
    }
}

/// The last day of a week's name on or before another day: texts tell what has happened. Monday is 0.
pub(super) fn last_weekday(base: PartialDate, weekday: u8) -> Option<PartialDate> {
    let (mut date, own) = (base, weekday_of(base)?);
    for _ in 0..(7 + own - weekday) % 7 {
        date = shift_day(date, -1)?;
    }
    Some(date)
}

/// The day of the week in the Gregorian calendar (Sakamoto's method); Monday is 0.
fn weekday_of(date: PartialDate) -> Option<u8> {
    const OFFSETS: [u32; 12] = [0, 3, 2, 5, 0, 3, 5, 1, 4, 6, 2, 4];
    let (month, day) = (date.month()?, date.day()?);
    let year = u32::from(date.year()) - u32::from(month < 3);
    let sum = year + year / 4 - year / 100 + year / 400 + OFFSETS[usize::from(month) - 1] + u32::from(day);
    // Sunday is 0 in the method.
    Some(((sum + 6) % 7) as u8)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_weekday_is_the_last_one_on_or_before_a_day() {
        for (base, weekday, expected) in [
            ("2024-04-07", 6, "2024-04-07"),
            ("2024-04-07", 0, "2024-04-01"),
            ("2024-03-01", 3, "2024-02-29"),
            ("2025-01-01", 1, "2024-12-31"),
        ] {
            let base: PartialDate = base.parse().expect("a date");
            assert_eq!(last_weekday(base, weekday).map(|date| date.to_string()).as_deref(), Some(expected));
        }
        assert_eq!(last_weekday("2024".parse().expect("a year"), 0), None);
    }
}
