//! What a file says of its text under names of its own: the fields of a row, the front matter of a note.

use concord_engine::corpus::{FieldNames, How, Known, Said};
use concord_engine::text::{PartialDate, find_dates};

use crate::language::language_code;

/// A field as its file has it: the name, and one value or several.
pub type Field = (String, Vec<String>);

/// Takes the fields that mean something from a list; the rest are kept as they are. `place` says where they stood, for
/// the reader: `front matter`.
pub fn read_fields(mut fields: Vec<Field>, names: &FieldNames, place: &str) -> Said {
    let mut take = |mapped: &[String], usual: &[&str]| -> Option<Known<String>> {
        let names: Vec<&str> = match mapped.is_empty() {
            true => usual.to_vec(),
            false => mapped.iter().map(String::as_str).collect(),
        };
        let is_value = |name: &str, field: &Field| field.0.eq_ignore_ascii_case(name) && !joined(&field.1).is_empty();
        let at = names.iter().find_map(|name| fields.iter().position(|field| is_value(name, field)))?;
        let (name, values) = fields.remove(at);
        Some(Known { value: joined(&values), how: How::Declared(format!("{place} “{name}”")) })
    };
    let id = take(&names.id, &["id", "slug"]);
    let title = take(&names.title, &["title", "headline"]);
    let written = take(&names.date, &["date", "published", "date_published", "publication_date", "pubdate"]);
    let source = take(&names.source, &["source", "publisher", "site", "agency", "outlet"]);
    let author = take(&names.author, &["author", "authors", "byline", "creator"]);
    let language = take(&names.language, &["language", "lang"]);
    let address = take(&names.address, &["url", "link", "address"]).map(|known| known.value);
    let date = written.as_ref().and_then(|known| Some((read_date(&known.value)?, known.how.clone())));
    let date = date.map(|(value, how)| Known { value, how });
    // A date that cannot be read is kept as it is, not lost.
    if let (Some(written), None) = (written, &date) {
        fields.push(("date".to_owned(), vec![written.value]));
    }
    let language = language.and_then(|known| Some(Known { value: language_code(&known.value)?, how: known.how }));
    fields.retain(|(_, values)| values.iter().any(|value| !value.trim().is_empty()));
    Said { id, title, spare_title: None, date, source, address, author, language, fields }
}

/// A date as machines and people write it: `2024-04-05T10:00:00+09:00`, `2024-04`, `2024`, `5 April 2024`.
pub fn read_date(written: &str) -> Option<PartialDate> {
    let written = written.trim();
    let head = written.split(['T', ' ']).next().unwrap_or(written);
    head.parse().ok().or_else(|| basic_date(head)).or_else(|| {
        let head: String = written.chars().take(80).collect();
        find_dates(&head).into_iter().find_map(|found| found.date())
    })
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
