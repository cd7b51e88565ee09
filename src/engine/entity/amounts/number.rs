//! Numbers in digits and words: `500,000`, `18.82 million`, `half a million`.

use crate::entity::words::{Gap, Shape, Words};

/// An amount, without its modifier and unit.
pub(super) struct Amount {
    /// The first word after it.
    pub(super) end: usize,
    /// The first byte after it.
    pub(super) end_byte: u32,
    /// What it comes to.
    pub(super) value: f64,
    /// Whether a word of scale makes it a number even when nothing is counted: `two million`.
    pub(super) scaled: bool,
    /// Whether digits are grouped or broken: `500,000`, `2.5`.
    pub(super) grouped: bool,
}

/// `500,000`, `18.82 million`, `half a million`, `two million`, `tens of thousands`.
pub(super) fn read_number(words: &Words<'_>, at: usize) -> Option<Amount> {
    let word = words.get(at)?;
    if word.shape == Shape::Digits {
        return read_digits(words, at, &word.folded);
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

/// Digits with their groups and fraction, and a word of scale after them; `first` is the first run of digits.
pub(super) fn read_digits(words: &Words<'_>, at: usize, first: &str) -> Option<Amount> {
    let mut text = first.to_owned();
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
