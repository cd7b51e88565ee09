//! Dates, counts and reasons in words.

use concord_engine::corpus::How;
use concord_engine::entity::{Coordinates, EntityKind};
use concord_engine::index::Facet;
use concord_engine::text::PartialDate;

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

/// What a row of the list says where a date is not known.
pub const NO_DATE: &str = "No date";
/// What the table of the collection says there.
pub const UNKNOWN_DATE: &str = "unknown";

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

/// A text of at most so many characters: `…`, which counts as one of them, stands for what is left out.
pub fn clamp(text: &str, most: usize) -> String {
    match text.char_indices().nth(most) {
        None => text.to_owned(),
        Some(_) => {
            let kept: String = text.chars().take(most.saturating_sub(1)).collect();
            format!("{}…", kept.trim_end())
        }
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
    fn a_long_text_is_cut_between_characters() {
        for (text, most, cut) in [
            ("visa", 4, "visa"),
            ("visas", 4, "vis…"),
            ("việt nam", 5, "việt…"),
            ("việt nam", 6, "việt…"),
            ("日本大使館", 3, "日本…"),
            ("", 0, ""),
            ("a", 0, "…"),
        ] {
            assert_eq!(clamp(text, most), cut, "{text} {most}");
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
