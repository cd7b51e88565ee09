//! Where sentences end: enough to tell a broken line from a finished one, and to take the first sentence of a text.

/// Whether a line is finished: it ends with a full stop or its like, quotation marks and brackets aside.
///
/// A colon finishes a line too, since what it announces stands on the next one.
pub(super) fn ends_sentence(line: &str) -> bool {
    let line = line.trim_end().trim_end_matches(is_closing);
    match line.chars().next_back() {
        Some('.') => !ends_with_abbreviation(line),
        Some(last) => is_foreign_stop(last) || matches!(last, '!' | '?' | '…' | '。' | '！' | '？' | ':' | '：'),
        None => false,
    }
}

/// The first sentence of a text, with its full stop; the whole text where no sentence ends.
pub(super) fn first_sentence(text: &str) -> &str {
    let text = text.trim();
    let mut chars = text.char_indices().peekable();
    while let Some((at, c)) = chars.next() {
        if !is_foreign_stop(c) && !matches!(c, '.' | '!' | '?' | '…' | '。' | '！' | '？') {
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
        let is_stop = || c != '.' || !ends_with_abbreviation(here);
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

/// Whether the full stop at the end belongs to a short form (`Mr.`, `U.S.`, `J.`).
fn ends_with_abbreviation(text: &str) -> bool {
    const SHORT_FORMS: [&str; 22] = [
        "Mr", "Mrs", "Ms", "Dr", "Prof", "Assoc", "Gen", "Col", "Lt", "Maj", "Capt", "Sgt", "Sen", "Rep", "Gov", "Hon",
        "St", "No", "vs", "cf", "Vol", "Ph",
    ];
    let Some(text) = text.strip_suffix('.') else { return false };
    let word_start = text.rfind(|c: char| c.is_whitespace() || matches!(c, '(' | '“' | '"')).map_or(0, |at| at + 1);
    let word = text.get(word_start..).or_else(|| text.split_whitespace().next_back()).unwrap_or("");
    let is_initial = word.chars().count() == 1 && word.chars().all(char::is_uppercase);
    let is_dotted = word.contains('.') && word.split('.').all(|part| part.chars().count() == 1);
    SHORT_FORMS.contains(&word) || is_initial || is_dotted
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_line_is_finished_by_a_stop_and_not_by_a_short_form() {
        for line in
            ["It rained.", "“It rained.”", "Did it?", "They are:", "終わった。", "It rained (a lot.)", "…", "बारिश हुई।"]
        {
            assert!(ends_sentence(line), "{line}");
        }
        for line in ["", "It rained", "met Mr.", "Toshimitsu,", "in the U.S.", "by J.", "“"] {
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
            ("No end", "No end"),
            ("", ""),
        ] {
            assert_eq!(first_sentence(text), first);
        }
    }
}
