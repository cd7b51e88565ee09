//! Money, numbers and percentages: `US$18.82 million`, `about 500,000`, `around 30 percent`, `half a million`.

mod currency;
mod number;

use crate::entity::candidate::{Candidate, Rank, Target};
use crate::entity::kind::EntityKind;
use crate::entity::lexicon::{Roles, list};
use crate::entity::mention::Why;
use crate::entity::words::{Gap, Shape, Words};
use crate::text::Span;
use currency::{clinging_code, currency_after, currency_code, currency_sign, stands_apart};
use number::{Amount, read_digits, read_number};

/// Proposes every amount of money and every number that counts something.
///
/// Not: clock times, ages, durations, ordinals, telephone numbers, postcodes, numbers of articles and rooms.
pub(super) fn find_amounts(words: &Words<'_>, out: &mut Vec<Candidate>) {
    let mut at = 0;
    while at < words.len() {
        match may_start(words, at).then(|| read_amount(words, at)).flatten() {
            Some((candidate, end)) => {
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

fn read_amount(words: &Words<'_>, at: usize) -> Option<(Candidate, usize)> {
    read_money(words, at).or_else(|| read_count(words, at))
}

/// An amount with its currency before or after it.
fn read_money(words: &Words<'_>, at: usize) -> Option<(Candidate, usize)> {
    let start_byte = words.get(at)?.span.start;
    let (amount, code, start_byte) = if let Some((code, amount)) = read_coded(words, at) {
        (amount, code, start_byte)
    } else {
        let mut amount = read_number(words, at)?;
        match currency_sign(words.gap_text(at)) {
            Some((sign_len, code)) => (amount, code, start_byte - sign_len as u32),
            None => {
                let (end, code) = currency_after(words, amount.end)?;
                (amount.end, amount.end_byte) = (end, words.get(end - 1)?.span.end);
                (amount, code, start_byte)
            }
        }
    };
    let (start, start_byte) = extend_modifier(words, at, start_byte);
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
        return (length >= 2 || amount.grouped || amount.scaled).then_some((code, amount));
    }
    let code = currency_code(written)?;
    let signed = currency_sign(words.gap_text(at + 1)).is_some() && !words.gap_text(at + 1).starts_with(' ');
    // `US` and the like are a currency only before a sign.
    let coded = words.gap(at + 1) == Gap::Space && stands_apart(written);
    (signed || coded).then(|| Some((code, read_number(words, at + 1)?)))?
}

/// A number that counts something, or a percentage.
fn read_count(words: &Words<'_>, at: usize) -> Option<(Candidate, usize)> {
    let amount = read_number(words, at)?;
    let (start, start_byte) = extend_modifier(words, at, words.get(at)?.span.start);
    let percent = read_percent(words, &amount);
    if percent.is_none() && !counts(words, at, &amount, start < at) {
        return None;
    }
    let (end, end_byte) = percent.unwrap_or((amount.end, amount.end_byte));
    let (slug, why) = match percent {
        Some(_) => (format!("{}-percent", amount.value()), "a percentage"),
        None => (amount.value(), "a number that counts something"),
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

/// Whether a bare number counts something: digits before a noun, groups of digits, a modifier.
fn counts(words: &Words<'_>, at: usize, amount: &Amount, modified: bool) -> bool {
    let (before_text, after_text) = (words.gap_text(at), words.gap_text(amount.end));
    let after = words.folded(amount.end);
    let dashed_time = words.gap(amount.end) == Gap::Hyphen;
    if words.has(amount.end, Roles::TIME_UNIT) && matches!(words.gap(amount.end), Gap::Space | Gap::Hyphen) {
        return false;
    }
    if words.is_one_of(amount.end, list!("am pm oclock o gmt h")) || (after.starts_with("year") && dashed_time) {
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
    let labelled = words.is_one_of(
        at.wrapping_sub(1),
        list!(
            "no article articles room decree resolution decision page flight route chapter section figure \
        table phase stage group level age aged version box pageviews tel fax phone telephone hotline \
        hinh number item step part class grade type channel ext at line form volume issue top"
        ),
    );
    // `at 44 cases`, but `at 15` is a time.
    let noun_after = words.gap(amount.end) == Gap::Space && words.is_lower(amount.end);
    let labelled =
        labelled && !(before == "at" && (amount.grouped || noun_after && !words.has(amount.end, Roles::FUNCTION)));
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
    let bare_noun = noun_follows
        && (!words.has(amount.end, Roles::FUNCTION)
            || words.is_one_of(amount.end, list!("of out other more such are is were was have had")));
    let led = words.is_one_of(at.wrapping_sub(1), list!("to of by than reached totaling totalling totaled exceeded and or from including was is are only with that where for have has had got \
        counted sent killed carrying lost found where")) && words.gap(at) == Gap::Space
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
        ("no" | "not", "more" | "less" | "fewer", "than") => 0,
        (_, "more" | "less" | "fewer" | "higher" | "greater" | "lower", "than") => 2,
        (_, "handed" | "took" | "taken" | "turned" | "gave" | "fell" | "water", "over" | "below") => 0,
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
            | "under" | "above" | "below" | "another" | "barely" | "only" | "exactly" | "approx" | "circa" | "beyond"
            | "exceeding",
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
