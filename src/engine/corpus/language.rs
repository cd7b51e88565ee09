//! The codes of languages and what languages are called. Used where a corpus is compiled; no page reaches it.

/// Languages by their codes of two and of three letters (ISO 639-1, 639-3): those of Asia and Europe, and the others that
/// many write.
#[rustfmt::skip]
const LANGUAGES: [(&str, &str, &str); 73] = [
    ("af", "afr", "Afrikaans"), ("ak", "aka", "Akan"), ("am", "amh", "Amharic"), ("ar", "ara", "Arabic"),
    ("az", "aze", "Azerbaijani"), ("be", "bel", "Belarusian"), ("bg", "bul", "Bulgarian"), ("bn", "ben", "Bengali"),
    ("bs", "bos", "Bosnian"), ("ca", "cat", "Catalan"), ("cs", "ces", "Czech"), ("cy", "cym", "Welsh"),
    ("da", "dan", "Danish"), ("de", "deu", "German"), ("el", "ell", "Greek"), ("en", "eng", "English"),
    ("eo", "epo", "Esperanto"), ("es", "spa", "Spanish"), ("et", "est", "Estonian"), ("fa", "fas", "Persian"),
    ("fi", "fin", "Finnish"), ("fr", "fra", "French"), ("gu", "guj", "Gujarati"), ("he", "heb", "Hebrew"),
    ("hi", "hin", "Hindi"), ("hr", "hrv", "Croatian"), ("hu", "hun", "Hungarian"), ("hy", "hye", "Armenian"),
    ("id", "ind", "Indonesian"), ("it", "ita", "Italian"), ("ja", "jpn", "Japanese"), ("jv", "jav", "Javanese"),
    ("ka", "kat", "Georgian"), ("km", "khm", "Khmer"), ("kn", "kan", "Kannada"), ("ko", "kor", "Korean"),
    ("la", "lat", "Latin"), ("lo", "lao", "Lao"), ("lt", "lit", "Lithuanian"), ("lv", "lav", "Latvian"),
    ("mk", "mkd", "Macedonian"), ("ml", "mal", "Malayalam"), ("mr", "mar", "Marathi"), ("ms", "msa", "Malay"),
    ("my", "mya", "Burmese"), ("ne", "nep", "Nepali"), ("nl", "nld", "Dutch"), ("no", "nor", "Norwegian"),
    ("or", "ori", "Odia"), ("pa", "pan", "Punjabi"), ("pl", "pol", "Polish"), ("pt", "por", "Portuguese"),
    ("ro", "ron", "Romanian"), ("ru", "rus", "Russian"), ("si", "sin", "Sinhala"), ("sk", "slk", "Slovak"),
    ("sl", "slv", "Slovenian"), ("sn", "sna", "Shona"), ("sr", "srp", "Serbian"), ("sv", "swe", "Swedish"),
    ("ta", "tam", "Tamil"), ("te", "tel", "Telugu"), ("th", "tha", "Thai"), ("tk", "tuk", "Turkmen"),
    ("tl", "tgl", "Tagalog"), ("tr", "tur", "Turkish"), ("uk", "ukr", "Ukrainian"), ("ur", "urd", "Urdu"),
    ("uz", "uzb", "Uzbek"), ("vi", "vie", "Vietnamese"), ("yi", "yid", "Yiddish"), ("zh", "zho", "Chinese"),
    ("zu", "zul", "Zulu"),
];

/// Codes of one way to write or speak a language, or of an older list, with that of the language.
const OTHER_CODES: [(&str, &str); 9] = [
    ("cmn", "zh"),
    ("fil", "tl"),
    ("in", "id"),
    ("iw", "he"),
    ("nb", "no"),
    ("nn", "no"),
    ("nno", "no"),
    ("nob", "no"),
    ("pes", "fa"),
];

/// The English name of a language; its code where that is not among those known here.
pub fn language_name(code: &str) -> &str {
    LANGUAGES.iter().find(|(known, _, _)| *known == code).map_or(code, |(_, _, name)| name)
}

/// The code under which a corpus files a language: of two letters, where it is known here under another; else the code
/// as it is.
///
/// ```
/// use concord_engine::corpus::language_of_code;
/// assert_eq!(["vie", "nb", "en", "tlh"].map(language_of_code), ["vi", "no", "en", "tlh"]);
/// ```
pub fn language_of_code(code: &str) -> &str {
    let other = OTHER_CODES.iter().find(|(other, _)| *other == code).map(|(_, known)| *known);
    other.or_else(|| LANGUAGES.iter().find(|(_, long, _)| *long == code).map(|(known, _, _)| *known)).unwrap_or(code)
}
