//! Money, numbers and percentages: `US$18.82 million`, `about 500,000`, `around 30 percent`, `half a million`.

mod counting;
mod currency;
mod number;
mod scores;

use crate::entity::candidate::{Candidate, Rank, Target};
use crate::entity::kind::EntityKind;
use crate::entity::lexicon::{Roles, list};
use crate::entity::mention::Why;
use crate::entity::words::{Gap, Shape, Words};
use crate::text::Span;
use counting::{Counted, counts};
use currency::{clinging_code, currency_after, currency_code, currency_sign, is_word, may_part, stands_apart};
use number::{Amount, read_digits, read_few, read_number};
use scores::read_score;

/// Proposes every amount of money and every number that counts something.
///
/// Not: clock times, ages, durations, ordinals, telephone numbers, postcodes, numbers of articles and rooms.
pub(super) fn find_amounts(words: &Words<'_>, out: &mut Vec<Candidate>) {
    let (mut at, mut last) = (0, None);
    while at < words.len() {
        match may_start(words, at).then(|| read_amount(words, at, last)).flatten() {
            Some((candidate, end)) => {
                if candidate.kind() == Some(EntityKind::Number) {
                    last = Some(at);
                }
                out.push(candidate);
                at = end;
            }
            None => at = skip_digits(words, at),
        }
    }
}

/// Whether an amount may start at a word, by a number or the code of a currency; asked of every word, so that the rules
/// need not be. Codes have capitals, but for `us` before a dollar sign, and at most four bytes.
fn may_start(words: &Words<'_>, at: usize) -> bool {
    words.get(at).is_some_and(|word| {
        word.roles.any(Roles::NUMERAL)
            || word.span.len() <= 4 && (word.shape != Shape::Lower || words.folded(at) == "us")
            || words.written(at).bytes().any(|byte| byte.is_ascii_digit())
            || words.folded(at).starts_with(|c: char| c.is_ascii_digit())
            || words.folded(at) == "a" && words.is_one_of(at + 1, list!("million billion trillion"))
    })
}

/// Past a word, and past all groups of digits that belong to it: `700` of `3,700` is no number of its own.
fn skip_digits(words: &Words<'_>, at: usize) -> usize {
    let is_digits = |at: usize| words.get(at).is_some_and(|word| word.shape == Shape::Digits);
    let mut end = at + 1;
    while is_digits(end - 1)
        && is_digits(end)
        && matches!(words.gap_text(end), "," | ".")
        && words.folded(end).len() == 3
    {
        end += 1;
    }
    end
}

/// An amount that starts at a word, and the first word after it; `last` is where the number before it starts.
fn read_amount(words: &Words<'_>, at: usize, last: Option<usize>) -> Option<(Candidate, usize)> {
    read_money(words, at).or_else(|| read_score(words, at)).or_else(|| read_count(words, at, last))
}

/// An amount with its currency before or after it.
fn read_money(words: &Words<'_>, at: usize) -> Option<(Candidate, usize)> {
    let start_byte = words.get(at)?.span.start;
    let (amount, code, start_byte) = if let Some((code, amount)) = read_coded(words, at) {
        (amount, code, start_byte)
    } else {
        let mut amount = read_number(words, at).or_else(|| read_few(words, at))?;
        match currency_sign(words.gap_text(at)) {
            Some((sign_len, code)) => (amount, code, start_byte - sign_len as u32),
            None => {
                let (end, code) = currency_after(words, amount.end)?;
                (amount.end, amount.end_byte) = (end, words.get(end - 1)?.span.end);
                (amount, code, start_byte)
            }
        }
    };
    let (start, start_byte) = match extend_modifier(words, at, start_byte) {
        // `trade above $5 billion`: where it is, not how much it is.
        (start, _) if words.is_one_of(start, list!("above below")) && start + 1 == at => (at, start_byte),
        modified => modified,
    };
    let candidate = Candidate {
        span: Span { start: start_byte, end: amount.end_byte },
        words: start..amount.end,
        target: Target::Fixed(EntityKind::Money, format!("{code}-{}", amount.value())),
        rank: Rank::Pattern,
        why: Why::Rule("an amount with its currency".to_owned()),
    };
    Some((candidate, amount.end))
}

/// `US$40`, `USD 40`, `VND500 billion`: the code of a currency, then the number.
fn read_coded(words: &Words<'_>, at: usize) -> Option<(&'static str, Amount)> {
    let written = words.written(at);
    if let Some((length, code)) = clinging_code(written) {
        let digits = written[length..].trim_end_matches('.');
        let plain = digits.bytes().all(|b| b.is_ascii_digit());
        // `N2` is no amount, and `R11 billion` is one.
        let amount = read_digits(words, at, digits).filter(|_| plain)?;
        let sure = length >= 2 && !is_word(&written[..length]);
        return (sure || amount.grouped || amount.scaled).then_some((code, amount));
    }
    let code = currency_code(written)?;
    let gap = words.gap_text(at + 1);
    let signed = currency_sign(gap).is_some_and(|(length, _)| length == gap.len());
    // `US` and the like are a currency only before a sign.
    let coded = words.gap(at + 1) == Gap::Space && stands_apart(written) || may_part(written, words.gap_text(at + 1));
    let amount = (signed || coded).then(|| read_number(words, at + 1))??;
    (signed || !is_word(written) || amount.grouped || amount.scaled).then_some((code, amount))
}

/// A number that counts something, or a percentage.
fn read_count(words: &Words<'_>, at: usize, last: Option<usize>) -> Option<(Candidate, usize)> {
    let mut amount = read_number(words, at)?;
    let value = amount.value();
    if let Some(upper) = read_upper(words, &amount) {
        amount = upper;
    }
    let (start, start_byte) = extend_modifier(words, at, words.get(at)?.span.start);
    let percent = read_percent(words, &amount);
    if percent.is_none() && !counts(words, &Counted { at, amount: &amount, modified: start < at, last }) {
        return None;
    }
    let (end, end_byte) = percent.unwrap_or((amount.end, amount.end_byte));
    let (slug, why) = match percent {
        Some(_) => (format!("{value}-percent"), "a percentage"),
        None => (value, "a number that counts something"),
    };
    let candidate = Candidate {
        span: Span { start: start_byte, end: end_byte },
        words: start..end,
        target: Target::Fixed(EntityKind::Number, slug),
        rank: Rank::Pattern,
        why: Why::Rule(why.to_owned()),
    };
    Some((candidate, end))
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

/// The second number of `5 to 6 percent`, `5-6 percent` or `7 out of 10`, which are one amount with the first.
fn read_upper(words: &Words<'_>, amount: &Amount) -> Option<Amount> {
    let end = amount.end;
    let out_of = words.folded(end) == "out" && words.folded(end + 1) == "of";
    let next = match words.folded(end) {
        "to" => end + 1,
        "out" if out_of => end + 2,
        _ if words.gap(end) == Gap::Hyphen => end,
        _ => return None,
    };
    let upper = words.get(next).filter(|word| word.shape == Shape::Digits).and_then(|_| read_number(words, next))?;
    (out_of || read_percent(words, &upper).is_some()).then_some(upper)
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
        ("no" | "not" | "slightly" | "well", "more" | "less" | "fewer", "than") => 3,
        (_, "just", "over" | "under") => 2,
        (_, "more" | "less" | "fewer" | "higher" | "greater" | "lower", "than") => 2,
        (_, "handed" | "took" | "taken" | "turned" | "gave" | "fell" | "water", "over" | "below") => 0,
        (_, "up" | "close", "to") => 2,
        ("a", "little", "over" | "under") => 3,
        ("at", "the", "least") => 3,
        (_, "at", "least" | "most") => 2,
        (_, "an", "estimated") => 2,
        (_, "as", "many") => 0,
        ("as", "many" | "much", "as") => 3,
        (
            _,
            _,
            "about" | "around" | "nearly" | "almost" | "over" | "approximately" | "some" | "roughly" | "estimated"
            | "under" | "above" | "below" | "another" | "barely" | "only" | "exactly" | "approx" | "circa" | "beyond"
            | "exceeding",
        ) => 1,
        _ => 0,
    };
    // `only` and `some` before a small number are not part of it; `over` after a verb of motion still is.
    if n_words == 1 && before(1) == "only" {
        return (at, start_byte);
    }
    // `as well: more than 14,000` says nothing of how well.
    let n_words = if n_words == 3 && before(3) == "well" && words.gap(at - 2) != Gap::Space { 2 } else { n_words };
    let first = at - n_words;
    if (first + 1..at).any(|at| words.gap(at) != Gap::Space) {
        return (at, start_byte);
    }
    words.get(first).filter(|_| n_words > 0).map_or((at, start_byte), |word| (first, word.span.start))
}

#[cfg(test)]
mod tests {
    use crate::entity::EntityKind;
    use crate::entity::examples::{check_surfaces, slug_of};

    #[test]
    fn money_is_found_with_its_modifier_and_currency() {
        check_surfaces(
            EntityKind::Money,
            &[
                ("a passport is € 95, a visa ₫ 500,000", &["€ 95", "₫ 500,000"]),
                ("worth US$18.82 million and more than $40 million", &["US$18.82 million", "more than $40 million"]),
                ("about 100 billion yen, 5 million US dollars", &["about 100 billion yen", "5 million US dollars"]),
                ("CHF 45 million, VND500 billion, €5m", &["CHF 45 million", "VND500 billion", "€5m"]),
                ("Rs. 3.4 million, S/ 18,500 and ₺45", &["Rs. 3.4 million", "S/ 18,500", "₺45"]),
                (
                    "BDS$3,900, Mex$380, F$290 million, K9.6 million",
                    &["BDS$3,900", "Mex$380", "F$290 million", "K9.6 million"],
                ),
                ("pledges of Rs 26.3 lakh crore, a million dollars", &["Rs 26.3 lakh crore", "a million dollars"]),
                ("corn at $2.13-1/2, off 3-1/4 cents", &["$2.13-1/2", "3-1/4 cents"]),
                ("300 marks, 780 billion lire, 500 FCFA", &["300 marks", "780 billion lire", "500 FCFA"]),
                ("COP30 and the TOP 10, trade above €5 billion", &["€5 billion"]),
            ],
        );
    }

    #[test]
    fn numbers_that_count_are_found_with_their_modifier() {
        check_surfaces(
            EntityKind::Number,
            &[
                ("about 500,000 people in 47 prefectures", &["about 500,000", "47"]),
                ("Over half a million people, around 30 percent", &["Over half a million", "around 30 percent"]),
                ("totaling over 58,000, or 12.5%", &["over 58,000", "12.5%"]),
                ("tens of thousands of workers", &["tens of thousands"]),
                ("as well: more than 14,000 students, a little over 6%", &["more than 14,000", "a little over 6%"]),
                ("up to 2,026 people", &["up to 2,026"]),
                ("5 to 6 percent of GDP, 7 out of 10 voters", &["5 to 6 percent", "7 out of 10"]),
                ("no more than 14 flights, just over 6,000 cases", &["no more than 14", "just over 6,000"]),
                (
                    "an estimated 3.5 million people, over a million volumes",
                    &["an estimated 3.5 million", "over a million"],
                ),
                ("Twenty-four students", &["Twenty-four"]),
            ],
        );
    }

    #[test]
    fn numbers_that_count_nothing_are_left_alone() {
        check_surfaces(
            EntityKind::Number,
            &[
                ("Address: Tokyo, 151-0062, 50-11", &[]),
                ("(813) 3466-3311, Fax : +8133466-3312", &[]),
                ("Total number of pageviews 10602683", &[]),
                ("Visits: 118,027 and more", &[]),
                ("It was viewed 12,871 times.", &[]),
                ("children under 18, pregnant women", &[]),
                ("It receives money up to 2026; all is well", &[]),
                ("at 19:18, after 3 years, aged 52, the 50th", &[]),
                ("Article 5 and Room 302, hinh 0", &[]),
                ("two officials and seven ministers", &[]),
            ],
        );
    }

    #[test]
    fn an_amount_is_the_same_however_it_is_written() {
        for (text, surface, slug) in [
            ("500,000 people", "500,000", "500000"),
            ("half a million people", "half a million", "500000"),
            ("US$18.82 million", "US$18.82 million", "usd-18820000"),
            ("30 per cent", "30 per cent", "30-percent"),
        ] {
            assert_eq!(slug_of(text, surface), slug, "{text}");
        }
    }
}
