//! The language of a text, told by its script and letters.

use concord_engine::corpus::{Document, How, Known, language_of_code};
use whatlang::detect;

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
    match (inferred(), &document.language) {
        (Some(inferred), Some(declared)) if are_alike(&declared.value, &inferred.value) => Some(declared.clone()),
        (inferred, declared) => inferred.or_else(|| declared.clone()),
    }
}

/// Whether a text in one language is easily taken for one in another: then what the file says counts.
fn are_alike(declared: &str, inferred: &str) -> bool {
    const RELATIVES: [&[&str]; 3] = [&["id", "ms"], &["no", "da"], &["hr", "sr", "bs"]];
    // A list of Japanese names and offices has no kana.
    let is_without_kana = declared == "ja" && inferred == "zh";
    is_without_kana || RELATIVES.iter().any(|codes| codes.contains(&declared) && codes.contains(&inferred))
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
    if let Some((code, _)) = COMMONEST.iter().find(|(_, words)| is_told_by(words, text)) {
        return Some(code);
    }
    detect(text).filter(whatlang::Info::is_reliable).map(|info| language_of_code(info.lang().code()))
}

/// The commonest words of languages that are told by them, without those that are words of other languages as well:
/// `in`, `is`, `was`, `for` and `at` are Dutch, German or Danish too.
const COMMONEST: [(&str, &[&str]); 4] = [
    (
        "en",
        &[
            "the", "of", "and", "that", "with", "from", "its", "were", "this", "which", "their", "would", "been",
            "they", "said",
        ],
    ),
    (
        "nl",
        // Not `het`, `van`, `ons`: they are of Afrikaans as well.
        &["een", "voor", "niet", "zijn", "wordt", "worden", "naar", "deze", "heeft", "kunt", "bij", "hij", "zij"],
    ),
    (
        "it",
        &[
            "della", "delle", "degli", "dello", "nella", "nelle", "sono", "gli", "dalla", "il", "anche", "tutti",
            "questo", "è", "che",
        ],
    ),
    ("id", &["yang", "dan", "dengan", "untuk", "dari", "pada", "akan", "itu", "ini", "tidak", "oleh", "telah", "kata"]),
];

/// Whether two of these words or more are in a text, and often enough for it to be of their language and not to name
/// something in it: one word in eight, of three different words one in twelve.
fn is_told_by(words: &[&str], text: &str) -> bool {
    let mut counts = vec![0usize; words.len()];
    let mut n_words = 0;
    for word in text.split_whitespace() {
        n_words += 1;
        if let Some(at) = words.iter().position(|known| word.eq_ignore_ascii_case(known)) {
            counts[at] += 1;
        }
    }
    let n_found: usize = counts.iter().sum();
    match counts.iter().filter(|&&count| count > 0).count() {
        0 | 1 => false,
        2 => n_found * 8 > n_words,
        _ => n_found * 12 > n_words,
    }
}

/// The code at the head of a language tag: `en` of `en-GB`, `zh` of `zh_Hant`; nothing for what is no tag.
pub fn language_code(tag: &str) -> Option<String> {
    const NAMES: [(&str, &str); 4] = [("english", "en"), ("vietnamese", "vi"), ("japanese", "ja"), ("jp", "ja")];
    let tag = tag.trim().to_lowercase();
    let code = tag.split(['-', '_']).next().unwrap_or("");
    if let Some((_, code)) = NAMES.iter().find(|(name, _)| *name == code) {
        return Some((*code).to_owned());
    }
    let is_code = (2..=3).contains(&code.len()) && code.bytes().all(|byte| byte.is_ascii_lowercase());
    is_code.then(|| language_of_code(code).to_owned())
}
