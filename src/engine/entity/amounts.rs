//! Money, numbers and percentages: `US$18.82 million`, `about 500,000`, `around 30 percent`, `half a million`.

use super::candidate::{Candidate, Rank, Target};
use super::kind::EntityKind;
use super::lexicon::Roles;
use super::mention::Why;
use super::words::{Gap, Shape, Words};
use crate::text::Span;

/// Proposes every amount of money and every number that counts something.
///
/// Not: clock times, ages, durations, ordinals, telephone numbers, postcodes, numbers of articles and rooms.
pub(super) fn find_amounts(words: &Words<'_>, out: &mut Vec<Candidate>) {
    let mut at = 0;
    while at < words.len() {
        match read_amount(words, at) {
            Some((candidate, end)) => {
                out.push(candidate);
                at = end;
            }
            None => at += 1,
        }
    }
}

/// An amount, without its modifier and unit.
struct Amount {
    /// The first word after it.
    end: usize,
    /// The first byte after it.
    end_byte: u32,
    value: f64,
    /// Whether a word of scale makes it a number even when nothing is counted: `two million`.
    scaled: bool,
    /// Whether digits are grouped or broken: `500,000`, `2.5`.
    grouped: bool,
}

fn read_amount(words: &Words<'_>, at: usize) -> Option<(Candidate, usize)> {
    let gap = words.gap_text(at);
    let sign = currency_sign(gap);
    let code_before = currency_code(words.written(at))
        .filter(|_| words.gap(at + 1) == Gap::Space || currency_sign(words.gap_text(at + 1)).is_some());
    // `US$40`, `USD 40`: the code, then the number.
    if let Some(code) = code_before {
        let next_sign = currency_sign(words.gap_text(at + 1));
        let joined = words.gap_text(at + 1).chars().count() == 1;
        if next_sign.is_none() && words.gap(at + 1) != Gap::Space
            || next_sign.is_some() && !joined && words.gap(at + 1) != Gap::Other
        {
            return None;
        }
        let amount = read_number(words, at + 1)?;
        let start = extend_modifier(words, at, words.get(at)?.span.start);
        let end = (amount.end, amount.end_byte);
        return Some(money(words, (at, start), end, code, amount.value));
    }
    let amount = read_number(words, at)?;
    if let Some((sign_len, code)) = sign {
        let sign_start = words.get(at)?.span.start - sign_len as u32;
        let start = extend_modifier(words, at, sign_start);
        return Some(money(words, (at, start), (amount.end, amount.end_byte), code, amount.value));
    }
    let start = extend_modifier(words, at, words.get(at)?.span.start);
    if let Some((unit_end, code)) = currency_after(words, amount.end) {
        let end_byte = words.get(unit_end - 1)?.span.end;
        return Some(money(words, (at, start), (unit_end, end_byte), code, amount.value));
    }
    let percent = read_percent(words, &amount);
    if percent.is_none() && !counts(words, at, &amount, start.0 < at) {
        return None;
    }
    let (end, end_byte) = percent.unwrap_or((amount.end, amount.end_byte));
    let slug = if percent.is_some() { format!("{}-percent", amount.value) } else { amount.value.to_string() };
    let why = if percent.is_some() { "a percentage" } else { "a number that counts something" };
    let candidate = Candidate {
        span: Span { start: start.1, end: end_byte },
        words: start.0..end,
        target: Target::Fixed(EntityKind::Number, slug),
        rank: Rank::Pattern,
        why: Why::Rule(why.to_owned()),
    };
    Some((candidate, end))
}

fn money(
    words: &Words<'_>,
    from: (usize, (usize, u32)),
    to: (usize, u32),
    code: &str,
    value: f64,
) -> (Candidate, usize) {
    let (_, (start, start_byte)) = from;
    debug_assert!(start < words.len());
    let candidate = Candidate {
        span: Span { start: start_byte, end: to.1 },
        words: start..to.0,
        target: Target::Fixed(EntityKind::Money, format!("{code}-{value}")),
        rank: Rank::Pattern,
        why: Why::Rule("an amount with its currency".to_owned()),
    };
    (candidate, to.0)
}

/// `500,000`, `18.82 million`, `half a million`, `two million`, `tens of thousands`.
fn read_number(words: &Words<'_>, at: usize) -> Option<Amount> {
    let word = words.get(at)?;
    if word.shape == Shape::Digits {
        return read_digits(words, at);
    }
    let folded = word.folded.as_str();
    if let Some(scale) = folded
        .strip_prefix(|c: char| c.is_ascii_digit())
        .map(|_| folded.trim_start_matches(|c: char| c.is_ascii_digit()))
    {
        // `3bn`, `40m`.
        let factor = short_scale(scale)?;
        let value: f64 = folded[..folded.len() - scale.len()].parse().ok()?;
        return Some(Amount {
            end: at + 1,
            end_byte: word.span.end,
            value: value * factor,
            scaled: true,
            grouped: false,
        });
    }
    if folded == "half" {
        let article = usize::from(words.folded(at + 1) == "a");
        let scale = scale_of(words.folded(at + 1 + article))?;
        let end = at + 2 + article;
        return Some(Amount {
            end,
            end_byte: words.get(end - 1)?.span.end,
            value: scale / 2.0,
            scaled: true,
            grouped: false,
        });
    }
    if matches!(folded, "tens" | "hundreds" | "thousands" | "millions" | "billions") {
        let deeper =
            words.folded(at + 1) == "of" && matches!(words.folded(at + 2), "thousands" | "millions" | "billions");
        let end = if deeper { at + 3 } else { at + 1 };
        let known = deeper || folded != "tens";
        let value = scale_of(words.folded(end - 1).trim_end_matches('s'))?;
        return known.then_some(Amount {
            end,
            end_byte: words.get(end - 1)?.span.end,
            value,
            scaled: true,
            grouped: false,
        });
    }
    let value = small_number(folded)?;
    let scale = (words.gap(at + 1) == Gap::Space).then(|| scale_of(words.folded(at + 1))).flatten();
    let scale = scale.or_else(|| (value > 10.0).then_some(1.0))?;
    let end = if scale > 1.0 { at + 2 } else { at + 1 };
    Some(Amount {
        end,
        end_byte: words.get(end - 1)?.span.end,
        value: value * scale,
        scaled: scale > 1.0,
        grouped: false,
    })
}

/// Digits with their groups and fraction, and a word of scale after them.
fn read_digits(words: &Words<'_>, at: usize) -> Option<Amount> {
    let mut text = words.folded(at).to_owned();
    let mut end = at + 1;
    let mut grouped = false;
    while words.get(end).is_some_and(|word| word.shape == Shape::Digits) {
        let next = words.folded(end);
        match words.gap_text(end) {
            "," if next.len() == 3 => text.push_str(next),
            // A stop groups where more groups follow (`1.500.000`), else it starts a fraction.
            "." if next.len() == 3 && words.gap_text(end + 1) == "." => text.push_str(next),
            "." => {
                text.push('.');
                text.push_str(next);
                end += 1;
                grouped = true;
                break;
            }
            _ => break,
        }
        grouped = true;
        end += 1;
    }
    if text.len() > 15 {
        return None;
    }
    let mut value: f64 = text.parse().ok()?;
    let mut scaled = false;
    if matches!(words.gap(end), Gap::Space | Gap::Hyphen) {
        if let Some(scale) = scale_of(words.folded(end)) {
            value *= scale;
            scaled = true;
            end += 1;
        }
    } else if let (Some(scale), "") = (short_scale(words.folded(end)), words.gap_text(end)) {
        value *= scale;
        scaled = true;
        end += 1;
    }
    // Rounded, so that 18.82 million and 18,820,000 are one amount.
    Some(Amount {
        end,
        end_byte: words.get(end - 1)?.span.end,
        value: (value * 100.0).round() / 100.0,
        scaled,
        grouped,
    })
}

fn scale_of(word: &str) -> Option<f64> {
    Some(match word {
        "hundred" => 1e2,
        "thousand" => 1e3,
        "million" | "mln" => 1e6,
        "billion" | "bln" | "bn" => 1e9,
        "trillion" | "trn" | "tn" => 1e12,
        "lakh" => 1e5,
        "crore" => 1e7,
        _ => return None,
    })
}

fn short_scale(word: &str) -> Option<f64> {
    match word {
        "k" => Some(1e3),
        "m" | "mn" => Some(1e6),
        "b" => Some(1e9),
        "tr" => Some(1e12),
        _ => scale_of(word),
    }
}

fn small_number(word: &str) -> Option<f64> {
    const WORDS: [&str; 20] = [
        "one",
        "two",
        "three",
        "four",
        "five",
        "six",
        "seven",
        "eight",
        "nine",
        "ten",
        "eleven",
        "twelve",
        "thirteen",
        "fourteen",
        "fifteen",
        "sixteen",
        "seventeen",
        "eighteen",
        "nineteen",
        "several",
    ];
    const TENS: [&str; 8] = ["twenty", "thirty", "forty", "fifty", "sixty", "seventy", "eighty", "ninety"];
    let tens = || TENS.iter().position(|&ten| ten == word).map(|at| (at as f64 + 2.0) * 10.0);
    WORDS[..19].iter().position(|&small| small == word).map(|at| at as f64 + 1.0).or_else(tens)
}

/// The percent sign or word after a number.
fn read_percent(words: &Words<'_>, amount: &Amount) -> Option<(usize, u32)> {
    let gap = words.gap_text(amount.end);
    if gap.starts_with('%') {
        return Some((amount.end, amount.end_byte + 1));
    }
    if gap.trim_start_matches([' ', '\u{a0}']).starts_with('%') && gap.len() <= 4 {
        let sign = gap.find('%').unwrap_or(0) as u32;
        return Some((amount.end, amount.end_byte + sign + 1));
    }
    let end = match words.folded(amount.end) {
        "percent" | "pct" => amount.end + 1,
        "per" if words.folded(amount.end + 1) == "cent" => amount.end + 2,
        "percentage" if words.folded(amount.end + 1).starts_with("point") => amount.end + 2,
        _ => return None,
    };
    Some((end, words.get(end - 1)?.span.end))
}

/// Whether a bare number counts something: digits before a noun, groups of digits, a modifier.
fn counts(words: &Words<'_>, at: usize, amount: &Amount, modified: bool) -> bool {
    let (before_text, after_text) = (words.gap_text(at), words.gap_text(amount.end));
    let after = words.folded(amount.end);
    let dashed_time = words.gap(amount.end) == Gap::Hyphen;
    if words.has(amount.end, Roles::TIME_UNIT) && matches!(words.gap(amount.end), Gap::Space | Gap::Hyphen) {
        return false;
    }
    if matches!(after, "am" | "pm" | "oclock" | "o" | "gmt" | "h") || (after.starts_with("year") && dashed_time) {
        return false;
    }
    if amount.scaled {
        return true;
    }
    let glued = |text: &str, side: fn(&str) -> Option<char>| {
        side(text).is_some_and(|c| matches!(c, ':' | '/' | '-' | '–' | '+' | '#' | '.' | '_' | '=' | '@' | '°'))
    };
    if glued(before_text, |text| text.chars().next_back())
        || glued(after_text, |text| text.chars().next().filter(|_| text.len() == 1))
    {
        return false;
    }
    if after_text.starts_with(':')
        || after_text.is_empty() && !after.is_empty()
        || before_text.contains("(") && after_text.starts_with(')')
    {
        return false;
    }
    let before = at.checked_sub(1).map_or("", |before| words.folded(before));
    let opens = words.gap(at) == Gap::Stop;
    let labelled = matches!(
        before,
        "no" | "article"
            | "articles"
            | "room"
            | "decree"
            | "resolution"
            | "decision"
            | "page"
            | "flight"
            | "route"
            | "chapter"
            | "section"
            | "figure"
            | "table"
            | "phase"
            | "stage"
            | "group"
            | "level"
            | "age"
            | "aged"
            | "version"
            | "box"
            | "pageviews"
            | "tel"
            | "fax"
            | "phone"
            | "telephone"
            | "hotline"
            | "hinh"
            | "number"
            | "item"
            | "step"
            | "part"
            | "class"
            | "grade"
            | "type"
            | "channel"
            | "ext"
            | "at"
            | "line"
            | "form"
            | "volume"
            | "issue"
            | "top"
    );
    let capital_before = words.is_capital(at.wrapping_sub(1))
        && words.gap(at) == Gap::Space
        && !words.has(at - 1, Roles::FUNCTION)
        && words.get(at - 1).is_some_and(|word| !word.opens);
    let noun_follows = words.gap(amount.end) == Gap::Space
        && (words.is_lower(amount.end) || (words.is_capital(amount.end) && words.hit(amount.end).is_some()));
    if amount.grouped && words.gap_text(amount.end) != "." && !labelled {
        return !opens || noun_follows;
    }
    if modified {
        return true;
    }
    if labelled || capital_before {
        return false;
    }
    let bare_noun =
        noun_follows && (!words.has(amount.end, Roles::FUNCTION) || matches!(after, "of" | "out" | "other" | "more"));
    let led = matches!(
        before,
        "to" | "of"
            | "by"
            | "than"
            | "reached"
            | "totaling"
            | "totalling"
            | "totaled"
            | "exceeded"
            | "and"
            | "or"
            | "from"
            | "including"
            | "was"
            | "is"
            | "are"
            | "only"
    ) && words.gap(at) == Gap::Space
        && !words.is_capital(amount.end);
    bare_noun || (led && words.folded(at).len() >= 2)
}

/// The first word and byte of the modifier before an amount: `more than`, `about`, `nearly`.
fn extend_modifier(words: &Words<'_>, at: usize, start_byte: u32) -> (usize, u32) {
    let before = |back: usize| at.checked_sub(back).map_or("", |before| words.folded(before));
    let plain_gap = |at: usize, last: bool| {
        words.gap(at) == Gap::Space
            || (last && words.gap_text(at).starts_with(' ') && currency_sign(words.gap_text(at)).is_some())
    };
    if at == 0 || !plain_gap(at, true) {
        return (at, start_byte);
    }
    let n_words = match (before(3), before(2), before(1)) {
        (_, "more" | "less" | "fewer" | "higher" | "greater" | "lower", "than") => 2,
        (_, "up" | "close", "to") => 2,
        ("at", "the", "least") => 3,
        (_, "at", "least" | "most") => 2,
        (_, "an", "estimated") => 1,
        (_, "as", "many") => 0,
        ("as", "many" | "much", "as") => 3,
        (
            _,
            _,
            "about" | "around" | "nearly" | "almost" | "over" | "approximately" | "some" | "roughly" | "estimated"
            | "under" | "above" | "below" | "only" | "exactly" | "approx" | "circa" | "beyond" | "exceeding",
        ) => 1,
        _ => 0,
    };
    // `only` and `some` before a small number are not part of it; `over` after a verb of motion still is.
    if n_words == 1 && before(1) == "only" {
        return (at, start_byte);
    }
    let first = at - n_words;
    if (first + 1..at).any(|at| words.gap(at) != Gap::Space) {
        return (at, start_byte);
    }
    words.get(first).filter(|_| n_words > 0).map_or((at, start_byte), |word| (first, word.span.start))
}

/// A sign at the end of a gap: its length in bytes and the currency.
fn currency_sign(gap: &str) -> Option<(usize, &'static str)> {
    let gap = gap.strip_suffix(' ').unwrap_or(gap);
    [
        ("$", "usd"),
        ("€", "eur"),
        ("£", "gbp"),
        ("¥", "jpy"),
        ("￥", "jpy"),
        ("₫", "vnd"),
        ("₩", "krw"),
        ("₹", "inr"),
        ("₱", "php"),
        ("฿", "thb"),
        ("₽", "rub"),
        ("₦", "ngn"),
    ]
    .into_iter()
    .find(|(sign, _)| gap.ends_with(sign))
    .map(|(sign, code)| (sign.len(), code))
}

/// `USD`, `VND`, `US` before a dollar sign, `Rs`.
fn currency_code(word: &str) -> Option<&'static str> {
    const CODES: &str = "usd eur gbp jpy vnd krw inr cny rmb sgd aud cad chf hkd thb myr idr php aed sar qar kwd omr bhd mad egp zar kes ngn brl aoa mxn ars rub try sek nok dkk pln lkr pkr bdt mmk lak khr twd nzd ghs etb tzs ugx xof xaf dzd tnd";
    match word {
        "US" | "U.S." => Some("usd"),
        "Rs" | "INR" => Some("inr"),
        "A" | "AU" => Some("aud"),
        "C" | "CA" => Some("cad"),
        "S" => Some("sgd"),
        "HK" => Some("hkd"),
        "NZ" => Some("nzd"),
        "R" => Some("brl"),
        _ if word.len() == 3 && word.bytes().all(|b| b.is_ascii_uppercase()) => {
            CODES.split(' ').find(|code| code.eq_ignore_ascii_case(word))
        }
        _ => None,
    }
}

/// `million yen`, `US dollars`, `USD`: the first word after the currency, and its code.
fn currency_after(words: &Words<'_>, at: usize) -> Option<(usize, &'static str)> {
    if words.gap(at) != Gap::Space && words.gap(at) != Gap::Hyphen {
        return None;
    }
    if let Some(code) = currency_code(words.written(at)).filter(|_| words.written(at).len() == 3) {
        return Some((at + 1, code));
    }
    let unit = |at: usize| -> Option<&'static str> {
        Some(match words.folded(at) {
            "dollar" | "dollars" => "usd",
            "yen" => "jpy",
            "euro" | "euros" => "eur",
            "pound" | "pounds" if words.folded(at + 1) != "of" => "gbp",
            "dong" => "vnd",
            "won" if words.gap(at) == Gap::Space => "krw",
            "yuan" | "renminbi" => "cny",
            "rupee" | "rupees" => "inr",
            "baht" => "thb",
            "ringgit" => "myr",
            "rupiah" => "idr",
            "peso" | "pesos" => "php",
            "dirham" | "dirhams" => "aed",
            "riyal" | "riyals" | "rial" | "rials" => "sar",
            "dinar" | "dinars" => "kwd",
            "rand" => "zar",
            "naira" => "ngn",
            "shilling" | "shillings" => "kes",
            "kwanza" | "kwanzas" => "aoa",
            "reais" | "real" if words.folded(at) == "reais" => "brl",
            "ruble" | "rubles" | "roubles" => "rub",
            "franc" | "francs" => "chf",
            "lira" => "try",
            "cent" | "cents" if words.folded(at.wrapping_sub(1)) != "per" => "usd",
            "kip" => "lak",
            "riel" => "khr",
            "taka" => "bdt",
            "birr" => "etb",
            "cedi" | "cedis" => "ghs",
            _ => return None,
        })
    };
    if let Some(code) = unit(at) {
        return Some((at + 1, code));
    }
    // `US dollars`, `Japanese yen`, `Kuwaiti dinars`.
    let hit = words.hit(at).filter(|hit| words.gap(hit.end) == Gap::Space)?;
    let code = unit(hit.end)?;
    Some((hit.end + 1, code))
}
