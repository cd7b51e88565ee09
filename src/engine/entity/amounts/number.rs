//! Numbers in digits and words: `500,000`, `18.82 million`, `half a million`.

use crate::entity::lexicon::{Roles, list, place_in};
use crate::entity::words::{Gap, Shape, Words};

/// An amount, without its modifier and unit.
pub(super) struct Amount {
    /// The first word after it.
    pub(super) end: usize,
    /// The first byte after it.
    pub(super) end_byte: u32,
    /// What it comes to, in hundredths: whole numbers keep the machinery of floating point out of the page.
    hundredths: u64,
    /// Whether a word of scale makes it a number even when nothing is counted: `two million`.
    pub(super) scaled: bool,
    /// Whether digits are grouped or broken: `500,000`, `2.5`.
    pub(super) grouped: bool,
}

impl Amount {
    fn new(words: &Words<'_>, end: usize, hundredths: u64, scaled: bool) -> Option<Self> {
        let end_byte = words.get(end.checked_sub(1)?)?.span.end;
        Some(Self { end, end_byte, hundredths, scaled, grouped: false })
    }

    /// What it comes to: `18820000`, `12.5`.
    pub(super) fn value(&self) -> String {
        let (whole, part) = (self.hundredths / 100, self.hundredths % 100);
        match part {
            0 => whole.to_string(),
            _ if part % 10 == 0 => format!("{whole}.{}", part / 10),
            _ => format!("{whole}.{part:02}"),
        }
    }
}

/// `500,000`, `18.82 million`, `half a million`, `two million`, `tens of thousands`.
pub(super) fn read_number(words: &Words<'_>, at: usize) -> Option<Amount> {
    let word = words.get(at)?;
    let folded = words.folded(at);
    if word.shape == Shape::Digits {
        return read_digits(words, at, folded);
    }
    // `3bn`, `40m`.
    let n_digits = folded.bytes().take_while(u8::is_ascii_digit).count();
    if n_digits > 0 {
        let value: u64 = folded[..n_digits].parse().ok()?;
        let hundredths = value.checked_mul(short_scale(&folded[n_digits..])?)?.checked_mul(100)?;
        return Amount::new(words, at + 1, hundredths, true);
    }
    // `a million people`, but not `a million-dollar deal`.
    if folded == "a" {
        let scale = scale_of(words.folded(at + 1)).filter(|&scale| scale >= 1_000_000);
        let alone = words.gap(at + 1) == Gap::Space && words.gap(at + 2) != Gap::Hyphen;
        return Amount::new(words, at + 2, scale.filter(|_| alone)? * 100, true);
    }
    if !word.roles.any(Roles::NUMERAL) {
        return None;
    }
    if folded == "half" {
        let article = usize::from(words.folded(at + 1) == "a");
        let scale = scale_of(words.folded(at + 1 + article))?;
        return Amount::new(words, at + 2 + article, scale * 50, true);
    }
    if words.is_one_of(at, list!("tens hundreds thousands millions billions")) {
        let deeper =
            words.folded(at + 1) == "of" && matches!(words.folded(at + 2), "thousands" | "millions" | "billions");
        let end = if deeper { at + 3 } else { at + 1 };
        let scale = scale_of(words.folded(end - 1).trim_end_matches('s'))?;
        return Amount::new(words, end, scale * 100, true).filter(|_| deeper);
    }
    let value = small_number(folded)?;
    let scale = (words.gap(at + 1) == Gap::Space).then(|| scale_of(words.folded(at + 1))).flatten();
    match scale {
        Some(scale) => Amount::new(words, at + 2, value * scale * 100, true),
        // Of the numbers written without digits only those of two words are marked: `twenty-four`.
        None => {
            let unit = small_number(words.folded(at + 1)).filter(|&unit| unit < 10 && value > 19)?;
            (words.gap(at + 1) == Gap::Hyphen).then(|| Amount::new(words, at + 2, (value + unit) * 100, false))?
        }
    }
}

/// A small number of money, written without digits: `two cents`.
pub(super) fn read_few(words: &Words<'_>, at: usize) -> Option<Amount> {
    let of_money = list!("cent cents pence pound dollar dollars yen euro euros centavo centavos");
    let value = small_number(words.folded(at)).filter(|_| words.has(at, Roles::NUMERAL))?;
    let amount = Amount::new(words, at + 1, value * 100, false);
    amount.filter(|_| words.gap(at + 1) == Gap::Space && words.is_one_of(at + 1, of_money))
}

/// The first word after the fraction of an amount: `3-1/4`, `2 3/16`.
fn skip_fraction(words: &Words<'_>, end: usize) -> usize {
    let is_digits = |at: usize| words.get(at).is_some_and(|word| word.shape == Shape::Digits && word.span.len() < 3);
    let parts = is_digits(end)
        && is_digits(end + 1)
        && matches!(words.gap(end), Gap::Space | Gap::Hyphen)
        && words.gap_text(end + 1) == "/"
        && matches!(words.folded(end + 1), "2" | "3" | "4" | "8" | "16" | "32");
    if parts && !matches!(words.gap(end + 2), Gap::Slash | Gap::Hyphen) { end + 2 } else { end }
}

/// Digits with their groups and fraction, and a word of scale after them; `first` is the first run of digits.
pub(super) fn read_digits(words: &Words<'_>, at: usize, first: &str) -> Option<Amount> {
    let mut whole = first.to_owned();
    let mut fraction = "";
    let mut end = at + 1;
    while words.get(end).is_some_and(|word| word.shape == Shape::Digits) && fraction.is_empty() {
        let next = words.folded(end);
        match words.gap_text(end) {
            "," if next.len() == 3 => whole.push_str(next),
            // As India groups: `1,00,000`.
            "," if next.len() == 2 && words.gap_text(end + 1) == "," && words.folded(end + 1).len() == 3 => {
                whole.push_str(next);
            }
            // A stop groups where more groups follow (`1.500.000`), else it starts a fraction.
            "." if next.len() == 3 && words.gap_text(end + 1) == "." => whole.push_str(next),
            "." => fraction = next,
            _ => break,
        }
        end += 1;
    }
    let fraction_end = skip_fraction(words, end);
    let grouped = end > at + 1 || fraction_end > end;
    end = fraction_end;
    let scale = match words.gap_text(end) {
        "" => short_scale(words.folded(end)),
        _ if matches!(words.gap(end), Gap::Space | Gap::Hyphen) => scale_of(words.folded(end)),
        _ => None,
    };
    let mut scale = scale;
    if scale.is_some() {
        end += 1;
    }
    // `26.3 lakh crore`.
    if words.folded(end) == "crore" && words.folded(end - 1) == "lakh" {
        scale = Some(1_000_000_000_000);
        end += 1;
    }
    if whole.len() > 15 || fraction.len() > 6 {
        return None;
    }
    let factor = scale.unwrap_or(1).checked_mul(100)?;
    let parts = fraction.parse::<u64>().unwrap_or(0).checked_mul(factor)? / 10_u64.pow(fraction.len() as u32);
    let hundredths = whole.parse::<u64>().ok()?.checked_mul(factor)?.checked_add(parts)?;
    Some(Amount { grouped, ..Amount::new(words, end, hundredths, scale.is_some())? })
}

fn scale_of(word: &str) -> Option<u64> {
    Some(match word {
        "hundred" => 100,
        "thousand" => 1_000,
        "million" | "mln" => 1_000_000,
        "billion" | "bln" | "bn" => 1_000_000_000,
        "trillion" | "trn" | "tn" => 1_000_000_000_000,
        "lakh" => 100_000,
        "crore" => 10_000_000,
        _ => return None,
    })
}

fn short_scale(word: &str) -> Option<u64> {
    match word {
        "k" => Some(1_000),
        "m" | "mn" => Some(1_000_000),
        "b" => Some(1_000_000_000),
        "tr" => Some(1_000_000_000_000),
        _ => scale_of(word),
    }
}

/// `one` to `nineteen`, and the tens to `ninety`.
fn small_number(word: &str) -> Option<u64> {
    const SMALL: &str = "one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen \
                         seventeen eighteen nineteen";
    const TENS: &str = "twenty thirty forty fifty sixty seventy eighty ninety";
    let small = place_in(word, SMALL).map(|at| at as u64 + 1);
    small.or_else(|| place_in(word, TENS).map(|at| (at as u64 + 2) * 10))
}
