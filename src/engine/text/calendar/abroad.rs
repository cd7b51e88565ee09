//! Dates as pages in other languages write them: a day, a month by its name, a year.
//!
//! All three have to stand side by side, for a name such as `mars`, `mai` or `mac` is another word elsewhere.

use super::super::fold::fold;
use super::DateFound;
use super::reader::Reader;

/// `3 mars 2022`, `1er juin 2022`, `3 de marzo de 2022`, `3. März 2022`, `12 апреля 2021 года`, `7 Desember 2022`.
pub(super) fn read_month_abroad(start: Reader<'_>) -> Option<(DateFound, Reader<'_>)> {
    if start.goes_on_from_number() {
        return None;
    }
    let (day, rest) = start.number().or_else(|| start.first_day())?;
    let before_month = rest.after_any(&[" ", ". "])?.skip_word("de");
    let (name, rest) = before_month.after(" ").or(before_month.after(". "))?.word_of(LONGEST_NAME)?;
    let month = month_named(&fold(name))?;
    let before_year = rest.after_any(&[" ", ", "])?.skip_word("de");
    let (year, rest) = before_year.after_any(&[" ", ", "])?.year()?;
    start.found(rest, Some(year), Some(month), Some(day))
}

/// `5 มิถุนายน 2567`, `5 มิถุนายน พ.ศ. 2567`: the years of Thailand count from 543 years before ours.
pub(super) fn read_thai(start: Reader<'_>) -> Option<(DateFound, Reader<'_>)> {
    let (day, rest) = start.number()?;
    let after_day = rest.text_here().trim_start_matches(' ');
    let (month, after_month) =
        (1..).zip(THAI).find_map(|(month, name)| Some((month, after_day.strip_prefix(name)?)))?;
    let before_year = after_month.trim_start_matches([' ', 'พ', '.', 'ศ']);
    let (year, rest) = rest.go_on_before(before_year.len())?.year_of_buddha()?;
    start.found(rest, Some(year), Some(month), Some(day))
}

/// `5 June B.E. 2567`, in English.
pub(super) fn read_buddhist(start: Reader<'_>) -> Option<(DateFound, Reader<'_>)> {
    let (day, rest) = start.number()?;
    let (month, rest) = rest.after(" ")?.month()?;
    let rest = rest.after_any(&[" ", ", "])?.folded_word("b")?.after_any(&[".", ""])?.folded_word("e")?;
    let (year, rest) = rest.after_any(&[". ", " "])?.year_of_buddha()?;
    start.found(rest, Some(year), Some(month), Some(day))
}

/// `2023년 8월 14일`, and `2023. 8. 14.` with a full stop after the day.
pub(super) fn read_korean(start: Reader<'_>) -> Option<(DateFound, Reader<'_>)> {
    let part = |place: Reader<'_>, sign: char| -> Option<u16> {
        let (word, _) = place.word_of(LONGEST_NAME)?;
        word.strip_suffix(sign)?.parse().ok()
    };
    if let Some(year) = part(start, '년').filter(|year| (1500..=2199).contains(year)) {
        let (_, at_month) = start.word_of(LONGEST_NAME)?;
        let month = u8::try_from(part(at_month.after_any(&[" ", ""])?, '월')?).ok()?;
        let (_, at_day) = at_month.word_of(LONGEST_NAME)?;
        let day = at_day.after_any(&[" ", ""]).and_then(|place| part(place, '일'));
        return match day.and_then(|day| u8::try_from(day).ok()) {
            Some(day) => start.found(at_day.word_of(LONGEST_NAME)?.1, Some(year), Some(month), Some(day)),
            None => start.found(at_day, Some(year), Some(month), None),
        };
    }
    let (year, rest) = start.year()?;
    let (month, rest) = rest.after(". ")?.number()?;
    let (day, rest) = rest.after(". ")?.number()?;
    rest.text_here().starts_with('.').then(|| start.found(rest, Some(year), Some(month), Some(day)))?
}

/// The longest name of a month, in bytes, with its marks apart.
const LONGEST_NAME: usize = 32;

/// The month of a folded name.
fn month_named(name: &str) -> Option<u8> {
    (1..).zip(MONTHS).find_map(|(month, names)| names.split(' ').any(|known| known == name).then_some(month))
}

/// French, Spanish, Portuguese, Italian, German, Dutch, Indonesian, Malay, Polish, Czech, Turkish, Russian, Ukrainian,
/// Romanian, Finnish, Danish, Swedish, Arabic of both ends of the Mediterranean, as they stand after a day; those that are written as in English are left to English.
const MONTHS: [&str; 12] = [
    "janvier enero janeiro gennaio januar janner januari stycznia ledna ocak января січня ianuarie tammikuuta يناير جانفي",
    "fevrier febrero fevereiro febbraio februar februari lutego unora subat февраля лютого februarie helmikuuta فبراير فيفري",
    "mars marzo marco marz maart maret mac marca brezna mart марта березня marts martie maaliskuuta مارس",
    "avril abril aprile kwietnia dubna nisan april апреля квітня aprilie huhtikuuta أبريل إبريل ابريل أفريل",
    "mai mayo maio maggio mei maja kvetna mayis мая травня maj toukokuuta مايو ماي",
    "juin junio junho giugno juni jun czerwca cervna haziran июня червня iunie kesakuuta يونيو جوان",
    "juillet julio julho luglio juli julai lipca cervence temmuz июля липня iulie heinakuuta يوليو جويلية",
    "aout agosto augustus agustus ogos sierpnia srpna august августа серпня augusti elokuuta أغسطس اغسطس أوت",
    "septembre septiembre setiembre setembro settembre wrzesnia zari eylul сентября вересня septembrie syyskuuta سبتمبر",
    "octobre octubre outubro ottobre oktober pazdziernika rijna ekim октября жовтня octombrie lokakuuta أكتوبر اكتوبر",
    "novembre noviembre novembro listopada listopadu kasim ноября листопада noiembrie marraskuuta نوفمبر",
    "decembre diciembre dezembro dicembre dezember desember disember grudnia prosince aralik декабря грудня decembrie joulukuuta ديسمبر",
];

const THAI: [&str; 12] = [
    "มกราคม",
    "กุมภาพันธ์",
    "มีนาคม",
    "เมษายน",
    "พฤษภาคม",
    "มิถุนายน",
    "กรกฎาคม",
    "สิงหาคม",
    "กันยายน",
    "ตุลาคม",
    "พฤศจิกายน",
    "ธันวาคม",
];

#[cfg(test)]
mod tests {
    use crate::text::find_dates;

    #[test]
    fn a_day_with_the_name_of_its_month_and_a_year_is_a_date_in_many_languages() {
        for (text, date) in [
            ("Publié le 3 mars 2022", "2022-03-03"),
            ("le 1er août 2021, à Paris", "2021-08-01"),
            ("3 de marzo de 2022", "2022-03-03"),
            ("Lisboa, 7 de março de 2019", "2019-03-07"),
            ("am 3. März 2022", "2022-03-03"),
            ("12 апреля 2021 года", "2021-04-12"),
            ("7 Desember 2022", "2022-12-07"),
            ("5 października 2020", "2020-10-05"),
            ("نشر في 21 يونيو 2022", "2022-06-21"),
            ("le 4 جويلية 2021", "2021-07-04"),
            ("14. marts 2019", "2019-03-14"),
            ("den 3 augusti 2020", "2020-08-03"),
            ("6. joulukuuta 2017", "2017-12-06"),
            ("วันที่ 5 มิถุนายน 2567", "2024-06-05"),
            ("๕ กุมภาพันธ์ พ.ศ. ๒๕๖๗", "2024-02-05"),
            ("on 5 June B.E. 2567", "2024-06-05"),
            ("2023년 8월 14일(월)", "2023-08-14"),
            ("2023년 8월", "2023-08"),
            ("2023. 8. 14.", "2023-08-14"),
            ("中華民國112年8月14日", "2023-08-14"),
        ] {
            let found = find_dates(text).into_iter().find_map(|found| found.date());
            assert_eq!(found.map(|date| date.to_string()).as_deref(), Some(date), "{text}");
        }
    }

    #[test]
    fn a_name_of_a_month_without_a_day_and_a_year_is_a_word() {
        for text in ["les 5 mars", "mars 2022", "5 mai 30", "31 avril 2022", "on 5 June 2567", "in 2023. 8. 14 men"] {
            assert!(find_dates(text).iter().all(|found| found.date().is_none()), "{text}");
        }
    }
}
