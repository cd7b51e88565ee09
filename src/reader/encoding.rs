//! The characters of a file: which encoding its bytes are in, and how that is known.

use std::borrow::Cow;

use chardetng::{EncodingDetector, Iso2022JpDetection, Utf8Detection};
use concord_engine::corpus::{Problem, line_of};
use encoding_rs::{Encoding, ISO_2022_JP, UTF_8, UTF_16BE, UTF_16LE};

/// A text, and the encoding that its bytes were in.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Decoded<'b> {
    /// The text, without a byte order mark.
    pub text: Cow<'b, str>,
    /// The name of the encoding: `UTF-8`, `windows-1258`.
    pub encoding: &'static str,
    /// How it is known, where it is not UTF-8: `from its byte order mark`.
    pub how: Option<&'static str>,
}

/// Decodes a file. `declared` is the encoding that the file names itself, if its format can.
///
/// # Errors
/// Bytes that are in no encoding that can be told surely: the line and the byte of the first that is not UTF-8. A text
/// with escapes, which show in no text: those of a terminal, or of an encoding that is not known here.
pub fn decode<'b>(file: &str, bytes: &'b [u8], declared: Option<&str>) -> Result<Decoded<'b>, Problem> {
    let decoded = decode_surely(bytes, declared).ok_or_else(|| not_decodable(file, bytes))?;
    match decoded.text.find(ESCAPE) {
        None => Ok(decoded),
        Some(at) => {
            let line = line_of(decoded.text.as_bytes(), at);
            let found = "an escape (0x1b), which is of a terminal or of an encoding that is not known here";
            Err(Problem::in_line(file, line, found, "Save the file as UTF-8, without escapes."))
        }
    }
}

const ESCAPE: char = '\u{1b}';

fn decode_surely<'b>(bytes: &'b [u8], declared: Option<&str>) -> Option<Decoded<'b>> {
    if let Some((encoding, mark_len)) = Encoding::for_bom(bytes) {
        let rest = bytes.get(mark_len..).unwrap_or(&[]);
        let how = (encoding != UTF_8).then_some("from its byte order mark");
        return decode_as(encoding, rest, how);
    }
    if let Some(encoding) = unmarked_utf16(bytes) {
        return decode_as(encoding, bytes, Some("from its zero bytes"));
    }
    let named = declared.and_then(|label| Encoding::for_label(label.as_bytes())).filter(|it| *it != UTF_8);
    // Its bytes are all ASCII, so that it would pass for UTF-8.
    if is_iso_2022_jp(bytes) {
        return decode_as(ISO_2022_JP, bytes, Some("from its escapes"));
    }
    if named == Some(ISO_2022_JP) && bytes.contains(&(ESCAPE as u8)) {
        return decode_as(ISO_2022_JP, bytes, Some("from what the file says"));
    }
    if let Ok(text) = std::str::from_utf8(bytes) {
        return Some(Decoded { text: Cow::Borrowed(text), encoding: UTF_8.name(), how: None });
    }
    if let Some(decoded) = named.and_then(|encoding| decode_as(encoding, bytes, Some("from what the file says"))) {
        return Some(decoded);
    }
    // A file that has been UTF-8 and was damaged is in no other encoding.
    if is_damaged_utf8(bytes) {
        return None;
    }
    let mut detector = EncodingDetector::new(Iso2022JpDetection::Deny);
    detector.feed(bytes, true);
    decode_as(detector.guess(None, Utf8Detection::Deny), bytes, Some("from its letters"))
        .filter(|decoded| is_plausible(&decoded.text))
}

/// Whether bytes switch to the Japanese characters of ISO-2022-JP and hold nothing but ASCII.
pub fn is_iso_2022_jp(bytes: &[u8]) -> bool {
    let switches = |window: &[u8]| matches!(window, [0x1b, b'$', b'B' | b'@']);
    bytes.is_ascii() && bytes.contains(&(ESCAPE as u8)) && bytes.windows(3).any(switches)
}

fn decode_as<'b>(encoding: &'static Encoding, bytes: &'b [u8], how: Option<&'static str>) -> Option<Decoded<'b>> {
    let text = encoding.decode_without_bom_handling_and_without_replacement(bytes)?;
    Some(Decoded { text, encoding: encoding.name(), how })
}

/// UTF-16 without a mark: in most scripts every second byte of much of the text is zero.
fn unmarked_utf16(bytes: &[u8]) -> Option<&'static Encoding> {
    const SAMPLE: usize = 4096;
    let sample = bytes.get(..SAMPLE).unwrap_or(bytes);
    if sample.len() < 8 || !bytes.len().is_multiple_of(2) {
        return None;
    }
    let n_zero = |odd: usize| sample.iter().skip(odd).step_by(2).filter(|&&byte| byte == 0).count();
    let (even, odd, half) = (n_zero(0), n_zero(1), sample.len() / 2);
    match () {
        () if odd * 3 > half && even == 0 => Some(UTF_16LE),
        () if even * 3 > half && odd == 0 => Some(UTF_16BE),
        () => None,
    }
}

/// Whether most of what is not ASCII is sound UTF-8 all the same.
fn is_damaged_utf8(bytes: &[u8]) -> bool {
    let (mut n_sound, mut n_broken) = (0usize, 0usize);
    for chunk in bytes.utf8_chunks() {
        n_sound += chunk.valid().chars().filter(|c| !c.is_ascii()).count();
        n_broken += usize::from(!chunk.invalid().is_empty());
    }
    n_sound > n_broken
}

/// Whether a text reads like one: its unusual characters stand where letters and marks do.
///
/// A Latin letter with marks stands in a word with plain ones, other scripts come in numbers, and controls not at all.
fn is_plausible(text: &str) -> bool {
    const FEWEST_OF_OTHER_SCRIPTS: usize = 16;
    let is_mark = |c: char| matches!(c, '\u{300}'..='\u{36f}');
    let is_latin = |c: char| matches!(c, 'A'..='Z' | 'a'..='z' | '\u{c0}'..='\u{24f}' | '\u{1e00}'..='\u{1eff}');
    let is_bad = |c: char| c.is_control() && !c.is_ascii_whitespace() || matches!(c, '\u{ff61}'..='\u{ff9f}');
    let (mut n_good, mut n_bad, mut n_others) = (0usize, text.chars().filter(|c| is_bad(*c)).count(), 0usize);
    for word in text.split(|c: char| !c.is_alphabetic() && !is_mark(c)).filter(|word| !word.is_ascii()) {
        let n_letters = word.chars().filter(|c| !is_mark(*c)).count();
        match () {
            () if !word.chars().all(|c| is_latin(c) || is_mark(c)) => n_others += n_letters,
            () if word.contains(|c: char| c.is_ascii_alphabetic()) => n_good += n_letters,
            // `à` and `ô` are words; two such letters alone are none.
            () if n_letters > 1 => n_bad += n_letters,
            () => {}
        }
    }
    let is_script = n_others == 0 || n_others >= FEWEST_OF_OTHER_SCRIPTS;
    // A text whose only unusual characters are dashes and quotation marks is as good as any.
    is_script && (n_good + n_others > n_bad * 20 || n_bad == 0)
}

fn not_decodable(file: &str, bytes: &[u8]) -> Problem {
    let at = std::str::from_utf8(bytes).err().map_or(0, |error| error.valid_up_to());
    let byte = bytes.get(at).copied().unwrap_or_default();
    let found = format!("byte {at} (0x{byte:02x}) is not UTF-8, and no other encoding is sure");
    Problem::in_line(file, line_of(bytes, at), found, "Save the file as UTF-8.")
}

#[cfg(test)]
mod tests {
    use super::decode;
    use encoding_rs::{EUC_JP, Encoding, ISO_2022_JP, SHIFT_JIS, WINDOWS_1252, WINDOWS_1258};

    const JAPANESE: &str = "外務省は五日、港の安全についての会合を開いたと発表した。次の会合は来年の春に行われる。";
    const VIETNAMESE: &str = "Đây là một văn bản về hợp tác giữa các cảng biển của hai nước trong nhiều năm.";

    /// windows-1258 keeps tone marks apart from their letters.
    fn in_1258(text: &str) -> Vec<u8> {
        use concord_engine::text::fold_case;
        let apart = |c: char| {
            let written = c.to_string();
            let (bytes, _, lost) = WINDOWS_1258.encode(&written);
            match lost {
                false => bytes.into_owned(),
                true => {
                    // The base letter with its own mark, then the tone.
                    let parts: Vec<char> = fold_case(&c.to_string()).chars().collect();
                    let tone = parts.iter().rposition(|p| "\u{300}\u{301}\u{303}\u{309}\u{323}".contains(*p));
                    let tone = tone.map(|at| parts[at]).expect("a letter with a tone");
                    let rest: String = parts.iter().filter(|p| **p != tone).collect();
                    let base = match rest.as_str() {
                        "a\u{302}" => "â",
                        "e\u{302}" => "ê",
                        "o\u{302}" => "ô",
                        "a\u{306}" => "ă",
                        "o\u{31b}" => "ơ",
                        "u\u{31b}" => "ư",
                        other => other,
                    };
                    let written = format!("{base}{tone}");
                    WINDOWS_1258.encode(&written).0.into_owned()
                }
            }
        };
        text.chars().flat_map(apart).collect()
    }

    #[test]
    fn an_encoding_is_told_by_its_mark_its_name_or_its_letters() {
        let encode = |encoding: &'static Encoding, text: &str| encoding.encode(text).0.into_owned();
        let utf16 = |text: &str| text.encode_utf16().flat_map(u16::to_le_bytes).collect::<Vec<u8>>();
        let cafe = "The café of the embassy’s garden — a naïve plan, said José.";
        for (bytes, declared, encoding, text) in [
            ("\u{feff}Hà Nội".as_bytes().to_vec(), None, "UTF-8", "Hà Nội"),
            ([b"\xff\xfe".to_vec(), utf16("Hà Nội")].concat(), None, "UTF-16LE", "Hà Nội"),
            (utf16("The council met at noon."), None, "UTF-16LE", "The council met at noon."),
            (encode(WINDOWS_1252, cafe), None, "windows-1252", cafe),
            (encode(SHIFT_JIS, JAPANESE), None, "Shift_JIS", JAPANESE),
            (encode(EUC_JP, JAPANESE), None, "EUC-JP", JAPANESE),
            (encode(ISO_2022_JP, "港"), None, "ISO-2022-JP", "港"),
            (b"\x1b(JThe pier\x1b(B".to_vec(), Some("iso-2022-jp"), "ISO-2022-JP", "The pier"),
            (encode(SHIFT_JIS, "港"), Some("shift_jis"), "Shift_JIS", "港"),
        ] {
            let decoded = decode("a.txt", &bytes, declared).expect(text);
            assert_eq!((decoded.encoding, &*decoded.text), (encoding, text));
        }
        let decoded = in_1258(VIETNAMESE);
        let decoded = decode("a.txt", &decoded, None).expect("Vietnamese");
        assert_eq!(decoded.encoding, "windows-1258");
        use concord_engine::text::fold_case;
        assert_eq!(fold_case(&decoded.text), fold_case(VIETNAMESE));
    }

    #[test]
    fn bytes_in_no_sure_encoding_are_told_with_their_line() {
        for (bytes, line) in [
            (&b"one\n\x1b[31mtwo\x1b[0m"[..], 2),
            // Korean, which no reader here knows in this form.
            (b"\x1b$)C\x0e:q\x0f", 1),
            (b"one\ntwo\n\xff\xfe", 3),
            ("Hà Nội\nvà Huế".as_bytes().split_last().map_or(&[][..], |(_, rest)| rest), 2),
            (b"\x00\x81\x8d\xff\x01", 1),
        ] {
            let problem = decode("a.txt", bytes, None).expect_err("not decodable");
            assert_eq!(problem.line, Some(line), "{problem}");
        }
    }
}
