//! The language of a text, told by its script and letters.

use concord_engine::corpus::{Document, How, Known};
use whatlang::{Lang, detect};

/// The language of most of a document's text; nothing where it is too short or too mixed to tell.
///
/// What the file says of its language counts only where the text does not tell: pages often say the wrong one.
pub fn find_language(document: &Document) -> Option<Known<String>> {
    const LONGEST: usize = 4000;
    const FEWEST_CHARS: usize = 24;
    if matches!(document.language, Some(Known { how: How::Given(_), .. })) {
        return document.language.clone();
    }
    let mut sample = String::new();
    for (_, block) in document.body_blocks() {
        sample.push_str(block.span.of(&document.text));
        sample.push('\n');
        if sample.len() > LONGEST {
            break;
        }
    }
    let inferred = || {
        let is_long = || sample.chars().count() >= FEWEST_CHARS;
        let code =
            by_script(&sample).or_else(|| by_marks(&sample)).or_else(|| by_letters(&sample).filter(|_| is_long()))?;
        Some(Known { value: code.to_owned(), how: How::Inferred("from its words".to_owned()) })
    };
    inferred().or_else(|| document.language.clone())
}

/// Scripts that one language writes here: kana are Japanese, Hangul is Korean, Han without kana Chinese.
fn by_script(text: &str) -> Option<&'static str> {
    let (mut kana, mut han, mut hangul, mut others) = (0usize, 0usize, 0usize, 0usize);
    for c in text.chars().filter(|c| c.is_alphabetic()) {
        match c {
            '\u{3041}'..='\u{30ff}' => kana += 1,
            '\u{3400}'..='\u{9fff}' => han += 1,
            '\u{ac00}'..='\u{d7af}' => hangul += 1,
            _ => others += 1,
        }
    }
    match () {
        () if kana + han + hangul <= others => None,
        () if hangul > kana + han => Some("ko"),
        () if kana * 20 > han => Some("ja"),
        () => Some("zh"),
    }
}

/// Letters that only Vietnamese has tell a text of any length.
fn by_marks(text: &str) -> Option<&'static str> {
    let n_letters = text.chars().filter(|c| c.is_alphabetic()).count();
    let is_vietnamese = |c: &char| matches!(c, 'ơ' | 'ư' | 'Ơ' | 'Ư' | '\u{1ea0}'..='\u{1ef9}');
    (text.chars().filter(is_vietnamese).count() * 12 > n_letters).then_some("vi")
}

fn by_letters(text: &str) -> Option<&'static str> {
    // A short text with many names looks like several languages at once; its small words tell it surely, and in a
    // hundredth of the time.
    let n_words = text.split_whitespace().count();
    if let Some((lang, _)) = COMMONEST.iter().find(|(_, words)| n_among(words, text) * 8 > n_words) {
        return Some(short_code(*lang));
    }
    detect(text).filter(whatlang::Info::is_reliable).map(|info| short_code(info.lang()))
}

/// The commonest words of languages that are told by them.
const COMMONEST: [(Lang, &[&str]); 2] = [
    (
        Lang::Eng,
        &[
            "the", "of", "and", "to", "in", "is", "was", "for", "on", "with", "that", "by", "at", "from", "its",
            "were", "has", "are",
        ],
    ),
    (
        Lang::Ind,
        &["yang", "dan", "dengan", "untuk", "dari", "pada", "akan", "itu", "ini", "tidak", "oleh", "telah", "kata"],
    ),
];

/// How many words of a text are among these.
fn n_among(words: &[&str], text: &str) -> usize {
    text.split_whitespace().filter(|word| words.iter().any(|known| word.eq_ignore_ascii_case(known))).count()
}

/// The code of two letters, or of three where there is none.
fn short_code(lang: Lang) -> &'static str {
    #[rustfmt::skip]
    const CODES: [(Lang, &str); 60] = [
        (Lang::Afr, "af"), (Lang::Aka, "ak"), (Lang::Amh, "am"), (Lang::Ara, "ar"), (Lang::Aze, "az"), (Lang::Bel, "be"),
        (Lang::Ben, "bn"), (Lang::Bul, "bg"), (Lang::Cat, "ca"), (Lang::Ces, "cs"), (Lang::Cmn, "zh"), (Lang::Dan, "da"),
        (Lang::Deu, "de"), (Lang::Ell, "el"), (Lang::Eng, "en"), (Lang::Epo, "eo"), (Lang::Est, "et"), (Lang::Fin, "fi"),
        (Lang::Fra, "fr"), (Lang::Guj, "gu"), (Lang::Heb, "he"), (Lang::Hin, "hi"), (Lang::Hrv, "hr"), (Lang::Hun, "hu"),
        (Lang::Hye, "hy"), (Lang::Ind, "id"), (Lang::Ita, "it"), (Lang::Jav, "jv"), (Lang::Jpn, "ja"), (Lang::Kan, "kn"),
        (Lang::Kat, "ka"), (Lang::Khm, "km"), (Lang::Kor, "ko"), (Lang::Lat, "la"), (Lang::Lav, "lv"), (Lang::Lit, "lt"),
        (Lang::Mal, "ml"), (Lang::Mar, "mr"), (Lang::Mkd, "mk"), (Lang::Mya, "my"), (Lang::Nep, "ne"), (Lang::Nld, "nl"),
        (Lang::Nob, "nb"), (Lang::Pan, "pa"), (Lang::Pes, "fa"), (Lang::Pol, "pl"), (Lang::Por, "pt"), (Lang::Ron, "ro"),
        (Lang::Rus, "ru"), (Lang::Sin, "si"), (Lang::Slk, "sk"), (Lang::Slv, "sl"), (Lang::Spa, "es"), (Lang::Srp, "sr"),
        (Lang::Swe, "sv"), (Lang::Tam, "ta"), (Lang::Tgl, "tl"), (Lang::Tha, "th"), (Lang::Tur, "tr"), (Lang::Vie, "vi"),
    ];
    CODES.iter().find(|(known, _)| *known == lang).map_or(lang.code(), |(_, code)| code)
}

/// The code at the head of a language tag: `en` of `en-GB`, `zh` of `zh_Hant`; nothing for what is no tag.
pub fn language_code(tag: &str) -> Option<String> {
    const NAMES: [(&str, &str); 4] = [("english", "en"), ("vietnamese", "vi"), ("japanese", "ja"), ("jp", "ja")];
    let tag = tag.trim().to_lowercase();
    let code = tag.split(['-', '_']).next().unwrap_or("");
    if let Some((_, code)) = NAMES.iter().find(|(name, _)| *name == tag) {
        return Some((*code).to_owned());
    }
    let is_code = (2..=3).contains(&code.len()) && code.bytes().all(|byte| byte.is_ascii_lowercase());
    is_code.then(|| code.to_owned())
}
