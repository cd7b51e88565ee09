//! The days of events. They stand in lines of their own, as days of publication do, and are text all the same.

use super::super::lines::plain;
use super::contact::is_contact_line;
use super::menus::is_menu_line;
use super::single::is_labelled_date_line;
use super::{Page, Role, reason};
use crate::text::find_dates;

/// Whether a line says on which day something takes place: `Date: 12 April 2024`, directly beside `Time: …` or `Venue: …`.
///
/// Who was there is known afterwards: with `Present: …` near them, it is the day of the minutes.
pub(super) fn is_day_of_event(page: &Page<'_>, at: usize) -> bool {
    #[rustfmt::skip]
    const DAYS: [&str; 15] = [
        "date", "dates", "day", "when", "ngay", "thoi gian", "日時", "日付", "日程", "開催日", "開催日時", "fecha", "datum", "data", "tanggal",
    ];
    #[rustfmt::skip]
    const PLACES_AND_TIMES: [&str; 27] = [
        "time", "venue", "place", "location", "where", "hours", "dia diem", "thoi gian", "noi", "gio", "場所", "会場", "時間", "開場",
        "開演", "lieu", "heure", "horaire", "horaires", "lugar", "hora", "horario", "ort", "uhrzeit", "zeit", "tempat", "waktu",
    ];
    #[rustfmt::skip]
    const OF_MINUTES: [&str; 14] = [
        "chair", "chairperson", "chaired by", "present", "in attendance", "apologies", "absent", "minutes", "出席者", "議長", "presents",
        "absents", "asistentes", "anwesend",
    ];
    const NEAR: usize = 5;
    let has_label = |at: usize, labels: &[&str]| {
        let label = page.line(at).split_once([':', '：']).map(|(label, _)| plain(label));
        label.is_some_and(|label| labels.contains(&label.as_str()))
    };
    let is_beside = |at: usize| has_label(at, &PLACES_AND_TIMES);
    has_label(at, &DAYS)
        && (at.checked_sub(1).is_some_and(is_beside) || is_beside(at + 1))
        && !(at.saturating_sub(NEAR)..=at + NEAR).any(|near| has_label(near, &OF_MINUTES))
}

/// Takes back the days of a programme: two or more below a text, or below the title of a page without one, and between
/// them what takes place on each. A page says its own day in one line, or says in the line what the second one is.
pub(super) fn release_programme(page: &mut Page<'_>, first_prose: usize, last_prose: usize) {
    let title = (0..first_prose).find(|&at| page.is_text(at)).unwrap_or(first_prose);
    let below_text = last_prose.saturating_add(1);
    for lines in [title + 1..first_prose, below_text..page.lines.len()] {
        let is_day = |at: &usize| {
            let line = page.line(*at);
            page.roles.get(*at) == Some(&Role::Furniture(reason::DATE_LINE))
                && !is_labelled_date_line(line)
                && find_dates(line).iter().any(|date| date.day.is_some())
        };
        let days: Vec<usize> = lines.filter(is_day).collect();
        let is_programme = days.windows(2).any(|pair| {
            let is_other_day = plain(page.line(pair[0])) != plain(page.line(pair[1]));
            is_other_day && (pair[0] + 1..pair[1]).any(|at| is_matter(page, at))
        });
        if is_programme {
            days.into_iter().for_each(|at| page.release(at));
        }
    }
}

/// Whether a line is of the text so far, and will not be told as a menu or an address.
fn is_matter(page: &Page<'_>, at: usize) -> bool {
    let line = page.line(at);
    page.is_text(at) && !is_menu_line(line) && !is_contact_line(line)
}
