//! Peoples and languages of Australia and the Pacific.

/// A group a line, as in all [`LISTS`](super::LISTS).
pub(super) const OCEANIA: &str = "\
Maori
Aboriginal
Kanak
Polynesian
Melanesian
Micronesian
Māori,te reo Māori
Torres Strait Islander
Tok Pisin
Bislama
Pijin
Chamorro
Tahitian
Wallisian
Rotuman";
