//! Where sentences end: enough to tell a broken line from a finished one, and to take the first sentence of a text.

use crate::text::find_dates;

/// Whether a line is finished: it ends with a full stop or its like, quotation marks and brackets aside.
///
/// A colon finishes a line too, since what it announces stands on the next one.
pub(super) fn ends_sentence(line: &str) -> bool {
    let line = line.trim_end().trim_end_matches(is_closing);
    match line.chars().next_back() {
        Some('.') => !is_short_form(line, None),
        Some(last) => is_foreign_stop(last) || matches!(last, '!' | '?' | '…' | '。' | '！' | '？' | ':' | '：'),
        None => false,
    }
}

/// The first sentence of a text, with its full stop; the whole text where no sentence ends. Stops before the first word
/// end nothing, so that the sentence is empty only where the text is.
pub(super) fn first_sentence(text: &str) -> &str {
    let text = text.trim();
    let mut has_word = false;
    let mut chars = text.char_indices().peekable();
    while let Some((at, c)) = chars.next() {
        has_word |= c.is_alphanumeric();
        if !has_word || !is_foreign_stop(c) && !matches!(c, '.' | '!' | '?' | '…' | '。' | '！' | '？') {
            continue;
        }
        let mut end = at + c.len_utf8();
        while let Some(&(at, next)) = chars.peek().filter(|(_, next)| is_closing(*next) || is_stop(*next)) {
            end = at + next.len_utf8();
            chars.next();
        }
        let here = text.get(..end).unwrap_or(text);
        let rest = text.get(end..).unwrap_or("");
        let is_wide = matches!(c, '。' | '！' | '？');
        let begins_another = rest.starts_with(char::is_whitespace)
            && rest.trim_start().chars().next().is_some_and(|c| !c.is_lowercase());
        // The look back at the word comes last: a text without spaces is one endless word.
        let is_stop = || c != '.' || !(is_short_form(here, Some(rest)) || is_ordinal(here, rest));
        if rest.is_empty() || is_wide || (begins_another && is_stop()) {
            return here;
        }
    }
    text
}

/// Whether the last word of a line leads on to another, so that nothing can end there: `the`, `of`, `and`.
pub(super) fn leads_on(line: &str) -> bool {
    #[rustfmt::skip]
    const WORDS: [&str; 23] = [
        "a", "an", "the", "and", "or", "but", "of", "in", "on", "at", "to", "for", "with", "by", "from", "as", "that",
        "which", "who", "its", "their", "is", "are",
    ];
    line.rsplit(char::is_whitespace).next().is_some_and(|word| WORDS.contains(&word))
}

/// `On Nov.`, below which the day stands: a sentence was cut in two there.
pub(super) fn ends_in_month(line: &str) -> bool {
    const MONTHS: [&str; 11] =
        ["Jan.", "Feb.", "Mar.", "Apr.", "Jun.", "Jul.", "Aug.", "Sept.", "Oct.", "Nov.", "Dec."];
    line.rsplit(char::is_whitespace).next().is_some_and(|word| MONTHS.contains(&word))
}

/// Quotation marks and brackets that may follow the stop.
pub(super) const fn is_closing(c: char) -> bool {
    matches!(c, '"' | '\'' | '”' | '’' | '»' | ')' | ']' | '」' | '』' | '）' | '】')
}

const fn is_stop(c: char) -> bool {
    matches!(c, '.' | '!' | '?' | '…')
}

/// The stops of Hindi, Urdu, Arabic, Burmese, Khmer and their neighbours.
const fn is_foreign_stop(c: char) -> bool {
    matches!(c, '।' | '॥' | '۔' | '؟' | '။' | '។' | '᠃')
}

const fn is_opening(c: char) -> bool {
    matches!(c, '"' | '\'' | '“' | '„' | '‘' | '«' | '(' | '[' | '「' | '『' | '（' | '¿' | '¡' | '—' | '–')
}

/// Whether the full stop at the end of `before` belongs to a short form (`Mr.`, `U.S.`, `J.`, `EE.`). What comes `after`
/// it helps to tell; at the end of a line that is not known.
fn is_short_form(before: &str, after: Option<&str>) -> bool {
    /// A name or a person follows.
    #[rustfmt::skip]
    const BEFORE_NAMES: [&str; 34] = [
        "Mr", "Mrs", "Ms", "Mx", "Dr", "Dra", "Drs", "Prof", "Profa", "Assoc", "Gen", "Col", "Lt", "Maj", "Capt", "Cmdr", "Sgt",
        "Sen", "Rep", "Gov", "Hon", "Amb", "Rev", "Sr", "Sra", "Sres", "Mt", "St", "Ste", "vs", "cf", "Ph", "Hr", "Messrs",
    ];
    /// A number follows; `Museum of Modern Art.` ends a sentence.
    const BEFORE_NUMBERS: [&str; 5] = ["Art", "Arts", "Vol", "Nos", "Abs"];
    /// A number follows, and at the end of a line it is in the next: `Nov.`
    #[rustfmt::skip]
    const BEFORE_NUMBERS_OR_BREAKS: [&str; 14] = [
        "Jan", "Feb", "Mar", "Apr", "Jun", "Jul", "Aug", "Sep", "Sept", "Oct", "Nov", "Dec", "No", "Nr",
    ];
    /// A sentence may well end with them; what follows shows it.
    const AFTER_NAMES: [&str; 5] = ["Co", "Inc", "Ltd", "Corp", "Jr"];
    let Some(before) = before.strip_suffix('.') else { return false };
    let word = before.rsplit(|c: char| c.is_whitespace() || is_opening(c)).next().unwrap_or("");
    let is_initial = word.chars().count() == 1 && word.chars().all(char::is_uppercase);
    let is_dotted = word.contains('.') && word.split('.').all(|part| part.chars().count() == 1);
    let is_number = |after: &str| after.trim_start().starts_with(|c: char| c.is_ascii_digit());
    if BEFORE_NUMBERS.contains(&word) {
        return after.is_some_and(is_number);
    }
    if BEFORE_NUMBERS_OR_BREAKS.contains(&word) {
        return after.is_none_or(is_number);
    }
    if AFTER_NAMES.contains(&word) {
        return after.is_some_and(|after| !opens_sentence(after));
    }
    BEFORE_NAMES.contains(&word) || is_initial || is_doubled(word) || is_dotted && !after.is_some_and(opens_sentence)
}

/// `EE` and `UU` of `EE. UU.`: Spanish doubles the letters of a plural. `II` and `XX` are numbers.
fn is_doubled(word: &str) -> bool {
    let mut letters = word.chars();
    let (first, second) = (letters.next(), letters.next());
    first == second && first.is_some_and(|c| c.is_uppercase() && !matches!(c, 'I' | 'X')) && letters.next().is_none()
}

/// Whether a text begins with a word that follows no name and no number but opens a sentence.
fn opens_sentence(text: &str) -> bool {
    #[rustfmt::skip]
    const WORDS: [&str; 28] = [
        "The", "This", "That", "These", "Those", "It", "Its", "They", "Their", "He", "She", "His", "Her", "We", "You", "I",
        "But", "And", "A", "An", "In", "On", "At", "As", "If", "When", "There", "After",
    ];
    let word = text.trim_start().split(|c: char| c.is_whitespace() || c == ',').next().unwrap_or("");
    WORDS.contains(&word.trim_start_matches(is_opening))
}

/// Whether the full stop after a number makes it `5th`, or `1.` before an item: at the start of a text, within a date
/// (`5. April 2024`), after an article of German (`die 3. Sitzung`). Any other number ends a sentence as a word does.
fn is_ordinal(before: &str, after: &str) -> bool {
    const ARTICLES: [&str; 12] = ["der", "die", "das", "den", "dem", "des", "am", "im", "vom", "zum", "zur", "beim"];
    /// Enough for the name of a month and a year.
    const DATE_CHARS: usize = 24;
    let Some(before) = before.strip_suffix('.') else { return false };
    let start = before.trim_end_matches(|c: char| c.is_ascii_digit());
    let number = before.get(start.len()..).unwrap_or("");
    if !(1..=2).contains(&number.len()) {
        return false;
    }
    let last = start.trim_end().rsplit(char::is_whitespace).next().unwrap_or("");
    let is_in_date = || {
        let after: String = after.chars().take(DATE_CHARS).collect();
        find_dates(&format!("{number}.{after}"))
            .first()
            .is_some_and(|date| date.span.start == 0 && date.month.is_some())
    };
    start.is_empty() || start.ends_with(char::is_whitespace) && (ARTICLES.contains(&last) || is_in_date())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_is_finished_by_a_stop_and_not_by_a_short_form() {
        for line in [
            "It rained.",
            "“It rained.”",
            "Did it?",
            "They are:",
            "終わった。",
            "It rained (a lot.)",
            "…",
            "बारिश हुई।",
            "by Norlund Steel Inc.",
            "of Modern Art.",
            "rule number 5.",
        ] {
            assert!(ends_sentence(line), "{line}");
        }
        for line in [
            "",
            "It rained",
            "met Mr.",
            "Toshimitsu,",
            "in the U.S.",
            "by J.",
            "“",
            "said “Mr.",
            "on Nov.",
            "de EE. UU.",
        ] {
            assert!(!ends_sentence(line), "{line}");
        }
    }

    #[test]
    fn the_first_sentence_is_taken_whole() {
        for (text, first) in [
            ("It rained. It stopped.", "It rained."),
            ("Mr. Ito met Dr. Tran in the U.S. embassy. They spoke.", "Mr. Ito met Dr. Tran in the U.S. embassy."),
            ("He said “Stop.” She went on.", "He said “Stop.”"),
            ("Growth was 3.5 percent. Fine.", "Growth was 3.5 percent."),
            ("drugs, gambling, ... are prominent. Yes.", "drugs, gambling, ... are prominent."),
            ("雨が降った。止んだ。", "雨が降った。"),
            ("बारिश हुई। फिर रुक गई।", "बारिश हुई।"),
            // A short form or a number before its name, month or number was taken for the last word of a sentence.
            ("On Nov. 15, 2023, it rained. It stopped.", "On Nov. 15, 2023, it rained."),
            ("Es hat am 5. April 2024 geregnet. Nun nicht.", "Es hat am 5. April 2024 geregnet."),
            ("Es war die 3. Sitzung. Sie endete.", "Es war die 3. Sitzung."),
            ("It rained on May 5. The sun came out.", "It rained on May 5."),
            ("It rained in 2024. The sun came out.", "It rained in 2024."),
            ("1. The chair spoke. 2. Others spoke.", "1. The chair spoke."),
            ("She praised “Mr. Ito and his crew” for it. They met.", "She praised “Mr. Ito and his crew” for it."),
            ("La sala de EE. UU. en Arena abrió. Vino gente.", "La sala de EE. UU. en Arena abrió."),
            (
                "Steel Co. Ltd. and Ships Inc. Tuesday signed. It rained.",
                "Steel Co. Ltd. and Ships Inc. Tuesday signed.",
            ),
            ("They sold Norlund Ships Inc. The price is not known.", "They sold Norlund Ships Inc."),
            ("She came to the U.S. It was late.", "She came to the U.S."),
            ("It was in World War II. It rained.", "It was in World War II."),
            ("It is in Art. 5 of the law. Read it.", "It is in Art. 5 of the law."),
            (". . . .", ". . . ."),
            ("... and then it rained. It stopped.", "... and then it rained."),
            ("No end", "No end"),
            ("", ""),
        ] {
            assert_eq!(first_sentence(text), first);
        }
    }
}
