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
