//! Names written both as one word and as two: `Viet Nam` and `Vietnam`.

/// The one-word form of two adjacent words in folded form, where the two are a known name.
///
/// Only names that English text writes both ways are here. To split the other way (`Vietnam` into `viet` and `nam`)
/// would make every `Vietnam` a hit for somebody called Nam.
pub fn join_compound(first: &str, second: &str) -> Option<&'static str> {
    COMPOUNDS.iter().find(|(a, b, _)| *a == first && *b == second).map(|&(_, _, joined)| joined)
}

const COMPOUNDS: &[(&str, &str, &str)] = &[
    ("can", "tho", "cantho"),
    ("da", "lat", "dalat"),
    ("da", "nang", "danang"),
    ("hai", "phong", "haiphong"),
    ("ha", "noi", "hanoi"),
    ("hong", "kong", "hongkong"),
    ("nha", "trang", "nhatrang"),
    ("sai", "gon", "saigon"),
    ("viet", "nam", "vietnam"),
];

/// The two words of a name that is known as one word too.
pub fn split_compound(joined: &str) -> Option<(&'static str, &'static str)> {
    COMPOUNDS.iter().find(|(_, _, one)| *one == joined).map(|&(first, second, _)| (first, second))
}
