//! Money, numbers and percentages: `US$18.82 million`, `about 500,000`, `around 30 percent`, `half a million`.

mod currency;
mod number;

use crate::entity::candidate::{Candidate, Rank, Target};
use crate::entity::kind::EntityKind;
use crate::entity::lexicon::Roles;
use crate::entity::mention::Why;
use crate::entity::words::{Gap, Words};
use crate::text::Span;
use currency::{currency_after, currency_code, currency_sign};
use number::{Amount, read_number};

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
