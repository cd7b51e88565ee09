//! What a file says of its text under names of its own: the fields of a row, the front matter of a note.

use concord_engine::corpus::{FieldNames, How, Known, Said};
use concord_engine::text::{FigureOrder, PartialDate, find_dates};

use crate::language::language_code;

/// A field as its file has it: the name, and one value or several.
pub type Field = (String, Vec<String>);

/// Takes the fields that mean something from a list; the rest are kept as they are. `place` says where they stood, for
/// the reader: `front matter`.
pub fn read_fields(fields: Vec<Field>, names: &FieldNames, place: &str) -> Said {
    read_fields_and_date(fields, names, place).0
}

/// As [`read_fields`], with the date as it was written, where there was one.
pub fn read_fields_and_date(mut fields: Vec<Field>, names: &FieldNames, place: &str) -> (Said, Option<Known<String>>) {
    let mut take = |mapped: &[String], usual: &[&str]| -> Option<Known<String>> {
        let names: Vec<&str> = match mapped.is_empty() {
            true => usual.to_vec(),
            false => mapped.iter().map(String::as_str).collect(),
        };
        let is_value = |name: &str, field: &Field| are_one_name(&field.0, name) && !joined(&field.1).is_empty();
        let at = names.iter().find_map(|name| fields.iter().position(|field| is_value(name, field)))?;
        let (name, values) = fields.remove(at);
        Some(Known { value: joined(&values), how: How::Declared(format!("{place} “{name}”")) })
    };
    let id = take(&names.id, &["id", "slug"]);
    let title = take(&names.title, &["title", "headline", "título", "titre", "tiêu đề", "タイトル", "标题"]);
    #[rustfmt::skip]
    const DATES: [&str; 11] = [
        "date", "published", "date_published", "publication_date", "pubdate", "published_at", "publish_date", "date_publish",
        "fecha", "ngày", "日付",
    ];
    let written = take(&names.date, &DATES);
    let source = take(
        &names.source,
        &["source", "publisher", "site", "agency", "outlet", "news_source", "source_name", "newspaper", "fuente"],
    );
    let author = take(&names.author, &["author", "authors", "byline", "creator", "autor", "tác giả"]);
    let language = take(&names.language, &["language", "lang"]);
    let address = take(&names.address, &["url", "link", "address", "permalink"]).map(|known| known.value);
    let date = written.as_ref().and_then(read_known_date);
    // A date that cannot be read is kept as it is, not lost.
    if let (Some(written), None) = (&written, &date) {
        fields.push(("date".to_owned(), vec![written.value.clone()]));
    }
    let language = language.and_then(|known| Some(Known { value: language_code(&known.value)?, how: known.how }));
    fields.retain(|(_, values)| values.iter().any(|value| !value.trim().is_empty()));
    (Said { id, title, spare_title: None, date, source, address, author, language, fields }, written)
}

/// Whether two names are one: `Published At`, `published_at` and `publishedAt`.
pub fn are_one_name(one: &str, other: &str) -> bool {
    // Asked for each field of each row: most names differ in their first letter, which is soon seen.
    let first = |name: &str| name.chars().next().map(|c| c.to_ascii_lowercase()).filter(char::is_ascii);
    if first(one) != first(other) {
        return false;
    }
    let one = one.chars().filter(|c| !matches!(c, '_' | '-' | ' ')).flat_map(char::to_lowercase);
    one.eq(other.chars().filter(|c| !matches!(c, '_' | '-' | ' ')).flat_map(char::to_lowercase))
}

/// The date of a value; one in figures that leave open which is the day is inferred. Nothing where it has none.
pub fn read_known_date(known: &Known<String>) -> Option<Known<PartialDate>> {
    let Written { date, order, .. } = read_date(&known.value)?;
    let how = match (&known.how, order) {
        (How::Declared(place), Some(FigureOrder::Either)) => {
            How::Inferred(format!("from {place}, read with the day first"))
        }
        (how, _) => how.clone(),
    };
    Some(Known { value: date, how })
}

/// A date as it is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Written {
    /// The date.
    pub date: PartialDate,
    /// The same figures with the month first, where they leave the order open.
    pub swapped: Option<PartialDate>,
    /// Which figure is the day, where they have a choice.
    pub order: Option<FigureOrder>,
}

/// A date as machines and people write it: `2024-04-05T10:00:00+09:00`, `2024-04`, `2024`, `5 April 2024`.
pub fn read_date(written: &str) -> Option<Written> {
    let written = written.trim();
    let head = written.split(['T', ' ']).next().unwrap_or(written);
    let plain = head.parse().ok().or_else(|| basic_date(head));
    if let Some(date) = plain {
        return Some(Written { date, swapped: None, order: None });
    }
    let head: String = written.chars().take(80).collect();
    let (date, found) = find_dates(&head).into_iter().find_map(|found| Some((found.date()?, found)))?;
    let order = found.order(&head);
    let swapped = found.swapped().filter(|_| order == Some(FigureOrder::Either));
    Some(Written { date, swapped, order })
}

/// `20240405`.
fn basic_date(written: &str) -> Option<PartialDate> {
    let is_date = written.len() == 8 && written.bytes().all(|byte| byte.is_ascii_digit());
    let part = |range: std::ops::Range<usize>| written.get(range)?.parse::<u16>().ok();
    if !is_date {
        return None;
    }
    PartialDate::from_day(part(0..4)?, u8::try_from(part(4..6)?).ok()?, u8::try_from(part(6..8)?).ok()?)
}

fn joined(values: &[String]) -> String {
    let values: Vec<&str> = values.iter().map(|value| value.trim()).filter(|value| !value.is_empty()).collect();
    values.join(", ")
}
