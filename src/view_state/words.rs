//! Dates, counts and reasons in words.

use concord_engine::corpus::How;
use concord_engine::entity::{Coordinates, EntityKind};
use concord_engine::index::Facet;
use concord_engine::query::QueryNote;
use concord_engine::text::PartialDate;

use crate::address::LinkNote;

pub(crate) const MONTHS: [&str; 12] = [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
];

/// A date as precisely as it is known: `7 April 2024`, `April 2024`, `2024`.
pub fn date_in_words(date: PartialDate) -> String {
    let month = date.month().and_then(|month| MONTHS.get(usize::from(month) - 1));
    match (month, date.day()) {
        (Some(month), Some(day)) => format!("{day} {month} {}", date.year()),
        (Some(month), None) => format!("{month} {}", date.year()),
        (None, _) => date.year().to_string(),
    }
}

/// How a value is known, for the reader: nothing to say where the text states it.
pub fn how_in_words(how: &How) -> Option<String> {
    match how {
        How::Stated(_) => None,
        How::Declared(place) => Some(format!("Stated in the file: {place}.")),
        How::Inferred(reason) => Some(format!("Inferred {reason}.")),
        How::Given(reason) if reason.is_empty() => Some("Given by the editor.".to_owned()),
        How::Given(reason) => Some(format!("Given by the editor: {reason}")),
    }
}

/// The one word for [`how_in_words`] that stands beside a value: `inferred`, `given`.
pub const fn how_in_a_word(how: &How) -> Option<&'static str> {
    match how {
        How::Stated(_) | How::Declared(_) => None,
        How::Inferred(_) => Some("inferred"),
        How::Given(_) => Some("given"),
    }
}

/// A number with its noun, and thousands set apart: `1 document`, `2,345 words`.
pub fn count_in_words(n: usize, singular: &str, plural: &str) -> String {
    format!("{} {}", number(n), if n == 1 { singular } else { plural })
}

/// A number with thousands set apart: `2,345`.
pub fn number(n: usize) -> String {
    let digits = n.to_string();
    let mut text = String::with_capacity(digits.len() + digits.len() / 3);
    for (i, digit) in digits.chars().enumerate() {
        if i > 0 && (digits.len() - i).is_multiple_of(3) {
            text.push(',');
        }
        text.push(digit);
    }
    text
}

/// A number that is not negative, with two places: `1.63`; `0.00` for what is no number. Costs a page less than the
/// formatting of the standard library.
pub fn decimal(number: f32) -> String {
    let hundredths = (number * 100.0).round() as u32;
    format!("{}.{:02}", hundredths / 100, hundredths % 100)
}

/// One value of a facet in words: `person`, `organization`.
pub const fn singular(facet: Facet) -> &'static str {
    match facet {
        Facet::Person => "person",
        Facet::Organization => "organization",
        Facet::Place => "place",
        Facet::Group => "group",
        Facet::Event => "event",
        Facet::Agreement => "agreement",
        Facet::Disease => "disease",
        Facet::Source => "source",
        Facet::Year => "year",
        Facet::Language => "language",
        Facet::Field(field) => field.as_str(),
    }
}

/// What one entity of a kind is: `Person`.
pub const fn kind_in_a_word(kind: EntityKind) -> &'static str {
    match kind {
        EntityKind::Person => "Person",
        EntityKind::Organization => "Organization",
        EntityKind::Place => "Place",
        EntityKind::Group => "Group",
        EntityKind::Event => "Event",
        EntityKind::Agreement => "Agreement",
        EntityKind::Disease => "Disease",
        EntityKind::Date => "Date",
        EntityKind::Money => "Amount",
        EntityKind::Number => "Number",
    }
}

/// A place on Earth: `21.02° N, 105.84° E`.
pub fn coordinates_in_words(place: Coordinates) -> String {
    let degrees = |hundredths: i16, positive: char, negative: char| {
        let sign = if hundredths < 0 { negative } else { positive };
        let hundredths = hundredths.unsigned_abs();
        format!("{}.{:02}° {sign}", hundredths / 100, hundredths % 100)
    };
    format!("{}, {}", degrees(place.latitude, 'N', 'S'), degrees(place.longitude, 'E', 'W'))
}

/// What the reader should know of a typed query.
pub fn query_note_in_words(note: &QueryNote) -> String {
    match note {
        QueryNote::OpenBracket => "A bracket has no partner: it was read as if it closed at the end.".to_owned(),
        QueryNote::TooDeep => {
            "So many brackets within one another are not read; the inner ones were left out.".to_owned()
        }
        QueryNote::TooLong(last) => format!("This is too long: what stands after “{last}” was left out."),
        QueryNote::LoneOperator(word) => format!("“{word}” joins nothing here; it was searched as a word."),
        QueryNote::DidYouMean { word, query } => {
            format!("No document has the word “{word}”. Did you mean “{query}”?")
        }
        QueryNote::NotADate(text) => format!("“{text}” is not a date; write 2020, 2020-05 or 2020-01..2021."),
        QueryNote::OpenQuote => "A quotation mark is open: the words after it are searched as a phrase.".to_owned(),
        QueryNote::NothingToFind(part) => format!("“{part}” has no letter or digit; it was left out."),
        QueryNote::TakenAsPrefix(word) => {
            format!("No document has the word “{word}”. Words that begin with it are shown.")
        }
    }
}

/// What of a link was left out.
pub fn link_note_in_words(note: &LinkNote) -> String {
    match note {
        LinkNote::Damaged(part) => format!("A part of this link is damaged: “{part}”."),
        LinkNote::UnknownKey(key) => format!("This link has a part that this page does not know: “{key}”."),
        LinkNote::BadValue { key, value } => format!("This link has “{value}” where “{key}” cannot be that."),
        LinkNote::Repeated { key, value } => format!("This link says “{key}” twice; “{value}” was left out."),
        LinkNote::UnknownValue(facet, slug) => {
            let article =
                if matches!(facet, Facet::Organization | Facet::Event | Facet::Agreement) { "an" } else { "a" };
            format!("This link names {article} {} that is not in this collection: {slug}.", singular(*facet))
        }
        LinkNote::UnknownDocument(slug) => {
            format!("This link opens a document that is not in this collection: {slug}.")
        }
        LinkNote::UnknownPassage(at) => format!("This link points at a passage that the document does not have: {at}."),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_set_thousands_apart() {
        for (n, text) in [(0, "0"), (999, "999"), (1000, "1,000"), (1_234_567, "1,234,567")] {
            assert_eq!(number(n), text);
        }
    }

    #[test]
    fn a_place_lies_north_or_south_east_or_west() {
        for (latitude, longitude, text) in
            [(2102, 10584, "21.02° N, 105.84° E"), (-7, -11824, "0.07° S, 118.24° W"), (0, 0, "0.00° N, 0.00° E")]
        {
            assert_eq!(coordinates_in_words(Coordinates { latitude, longitude }), text);
        }
    }

    #[test]
    fn a_decimal_has_two_places() {
        for (n, text) in [(0.0, "0.00"), (1.634, "1.63"), (2.999, "3.00"), (1234.05, "1234.05"), (f32::NAN, "0.00")] {
            assert_eq!(decimal(n), text);
        }
    }
}
