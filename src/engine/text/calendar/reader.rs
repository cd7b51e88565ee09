//! Reading a text word by word, each with what it may mean in a date.

use super::super::fold::{fold, fold_case};
use super::super::span::Span;
use super::super::token::tokenize;
use super::{DateFound, build_date};

/// A place between the words of a text: reading goes on from the word `at`.
#[derive(Clone, Copy)]
pub(super) struct Reader<'t> {
    pub(super) text: &'t str,
    pub(super) words: &'t [Word],
    pub(super) at: usize,
}

impl<'t> Reader<'t> {
    fn word(self) -> Option<(Word, Self)> {
        self.words.get(self.at).map(|&word| (word, Self { at: self.at + 1, ..self }))
    }

    /// Where the word before this place ends.
    fn end(self) -> usize {
        self.at.checked_sub(1).and_then(|last| self.words.get(last)).map_or(0, |word| word.span.end as usize)
    }

    /// What stands between the words around this place.
    fn gap(self) -> &'t str {
        self.word().map_or("", |(word, _)| Span::new(self.end(), word.span.start as usize).of(self.text))
    }

    /// A day or a month: a number of one or two digits.
    pub(super) fn number(self) -> Option<(u8, Self)> {
        match self.word()? {
            (Word { meaning: Meaning::Number(value, 1..=2), .. }, rest) => Some((value as u8, rest)),
            _ => None,
        }
    }

    /// A year of four digits, near enough to ours that it is not a count.
    pub(super) fn year(self) -> Option<(u16, Self)> {
        match self.word()? {
            (Word { meaning: Meaning::Number(year @ 1500..=2199, 4), .. }, rest) => Some((year, rest)),
            _ => None,
        }
    }

    pub(super) fn month(self) -> Option<(u8, Self)> {
        match self.word()? {
            (Word { meaning: Meaning::Month(month), .. }, rest) => Some((month, rest)),
            _ => None,
        }
    }

    /// This place, if the gap here is the one given; a space in it stands for any white space but a blank line.
    pub(super) fn after(self, gap: &str) -> Option<Self> {
        const LONGEST: usize = 8;
        let here = self.gap();
        if here.len() > LONGEST || here.bytes().filter(|&b| b == b'\n').count() > 1 {
            return None;
        }
        let mut in_space = false;
        let collapsed = here.chars().filter_map(|c| {
            let was_in_space = std::mem::replace(&mut in_space, c.is_whitespace());
            if !in_space { Some(c) } else { (!was_in_space).then_some(' ') }
        });
        collapsed.eq(gap.chars()).then_some(self)
    }

    pub(super) fn after_any(self, gaps: &[&str]) -> Option<Self> {
        gaps.iter().find_map(|gap| self.after(gap))
    }

    /// The sign between two numbers of a date in figures.
    pub(super) fn sign(self) -> Option<&'static str> {
        ["-", "/", "."].into_iter().find(|sign| self.gap() == *sign)
    }

    /// A character of Japanese dates, directly here.
    pub(super) fn sign_of(self, sign: &str) -> Option<Self> {
        self.word().filter(|(word, _)| self.gap().is_empty() && word.span.of(self.text) == sign).map(|(_, rest)| rest)
    }

    /// Part numbers and addresses (`1-2024-04-05`, `2024.04.05.1`) look like dates with something tied to them.
    pub(super) fn joined_to_neither_side(self, end: Self, sign: &str) -> Option<()> {
        let tied = |place: Self| place.at > 0 && place.gap() == sign;
        (!tied(self) && !tied(end)).then_some(())
    }

    /// Whether the number before this place goes on after a sign: `2` of `2,000`, `3` of `3.5`, `12` of `12:30`.
    pub(super) fn goes_on_as_number(self) -> bool {
        let mut next = Span::new(self.end(), self.text.len()).of(self.text).chars();
        match next.next() {
            Some('%') => true,
            Some('.' | ',' | ':') => next.next().is_some_and(|c| c.is_ascii_digit()),
            _ => false,
        }
    }

    /// Whether the number here is the end of a longer one: `5` of `1.5`.
    pub(super) fn goes_on_from_number(self) -> bool {
        self.at > 0 && matches!(self.gap(), "." | "," | ":" | "/")
    }

    /// Passes over the last day of a range: `–7` in `5–7`.
    pub(super) fn skip_last_day(self, first: u8) -> Self {
        let last = self.after_any(&["-", "–", "—", " - ", " – "]).and_then(Self::number);
        match last {
            Some((day, rest)) if first < day && day <= 31 => rest,
            _ => self,
        }
    }

    pub(super) fn skip_word(self, wanted: &str) -> Self {
        match self.word() {
            Some((word, rest)) if word.span.of(self.text) == wanted => rest,
            _ => self,
        }
    }

    /// The word here, unless it is longer than so many bytes.
    pub(super) fn word_of(self, longest: usize) -> Option<(&'t str, Self)> {
        let (word, rest) = self.word().filter(|(word, _)| word.span.len() <= longest)?;
        Some((word.span.of(self.text), rest))
    }

    /// The first day of a month as French writes it: `1er`.
    pub(super) fn first_day(self) -> Option<(u8, Self)> {
        self.word_of(LONGEST_WORD).filter(|(word, _)| *word == "1er").map(|(_, rest)| (1, rest))
    }

    /// A year of the Buddhist era, as one of ours.
    pub(super) fn year_of_buddha(self) -> Option<(u16, Self)> {
        match self.word()? {
            (Word { meaning: Meaning::Number(year @ 2400..=2699, 4), .. }, rest) => Some((year - 543, rest)),
            _ => None,
        }
    }

    /// The text from this place on, a few words of it.
    pub(super) fn text_here(self) -> &'t str {
        const MOST: usize = 120;
        let rest = self.text.get(self.end()..).unwrap_or("");
        rest.char_indices().nth(MOST).and_then(|(end, _)| rest.get(..end)).unwrap_or(rest)
    }

    /// The place before the word that begins where so many bytes of [`text_here`](Self::text_here) are left.
    pub(super) fn go_on_before(self, n_left: usize) -> Option<Self> {
        let start = self.end() + self.text_here().len().checked_sub(n_left)?;
        let n_words = self.words.get(self.at..)?.partition_point(|word| (word.span.start as usize) < start);
        let place = Self { at: self.at + n_words, ..self };
        place.word().filter(|(word, _)| word.span.start as usize == start).map(|_| place)
    }

    pub(super) fn folded_word(self, wanted: &str) -> Option<Self> {
        let (word, rest) = self.word()?;
        // Nearly every word is told by its first letter; folding costs a string.
        if !word.span.of(self.text).as_bytes().first()?.eq_ignore_ascii_case(wanted.as_bytes().first()?) {
            return None;
        }
        (word.span.len() <= LONGEST_WORD && fold(word.span.of(self.text)) == wanted).then_some(rest)
    }

    pub(super) fn word_with_marks(self, wanted: &str) -> Option<Self> {
        let (word, rest) = self.word()?;
        if !word.span.of(self.text).as_bytes().first()?.eq_ignore_ascii_case(wanted.as_bytes().first()?) {
            return None;
        }
        (word.span.len() <= LONGEST_WORD && fold_case(word.span.of(self.text)) == fold_case(wanted)).then_some(rest)
    }

    /// The number of a month in figures or in words: `4`, `Tư`, `mười hai`.
    pub(super) fn vietnamese_month(self) -> Option<(u8, Self)> {
        const NAMES: [(&str, u8); 12] = [
            ("gieng", 1),
            ("mot", 1),
            ("hai", 2),
            ("ba", 3),
            ("tu", 4),
            ("nam", 5),
            ("sau", 6),
            ("bay", 7),
            ("tam", 8),
            ("chin", 9),
            ("muoi", 10),
            ("chap", 12),
        ];
        let name = |place: Self| NAMES.iter().find_map(|&(name, month)| Some((month, place.folded_word(name)?)));
        if let Some(figures) = self.number() {
            return Some(figures);
        }
        match name(self)? {
            // Eleven and twelve are `mười một` and `mười hai`.
            (10, rest) => match rest.after(" ").and_then(name) {
                Some((unit @ 1..=2, rest)) => Some((10 + unit, rest)),
                _ => Some((10, rest)),
            },
            month => Some(month),
        }
    }

    /// A year of a Japanese era or of the Republic of China: `令和6`, `平成元`, `民國112`.
    pub(super) fn era(self) -> Option<(u16, Self)> {
        #[rustfmt::skip]
        const ERAS: [(&str, &str, u16); 6] = [
            ("令", "和", 2018), ("平", "成", 1988), ("昭", "和", 1925), ("大", "正", 1911), ("明", "治", 1867),
            ("民", "國", 1911),
        ];
        ERAS.iter().find_map(|&(first, second, before)| {
            let (name, rest) = self.word()?;
            let rest = (name.span.of(self.text) == first).then_some(rest)?.sign_of(second)?;
            let (year, rest) = rest.sign_of("元").map(|rest| (1, rest)).or_else(|| rest.year_of_era())?;
            Some((before + year, rest))
        })
    }

    fn year_of_era(self) -> Option<(u16, Self)> {
        match self.word()? {
            (Word { meaning: Meaning::Number(year, 1..=3), .. }, rest) => Some((year, rest)),
            _ => None,
        }
    }

    /// The date between two places, if the calendar has it.
    pub(super) fn found(
        self,
        end: Self,
        year: Option<u16>,
        month: Option<u8>,
        day: Option<u8>,
    ) -> Option<(DateFound, Self)> {
        const LEAP_YEAR: u16 = 2000;
        build_date(year.unwrap_or(LEAP_YEAR), month, day)?;
        let start = self.word()?.0.span.start as usize;
        Some((DateFound { span: Span::new(start, end.end()), year, month, day }, end))
    }
}

/// In bytes. Every word of a date is shorter, even where its marks are characters of their own.
const LONGEST_WORD: usize = 16;

/// A word of the text, with what it may mean in a date.
#[derive(Clone, Copy)]
pub(super) struct Word {
    span: Span,
    meaning: Meaning,
}

#[derive(Clone, Copy)]
enum Meaning {
    /// A number of at most four digits, and how many it has.
    Number(u16, u8),
    /// An English month.
    Month(u8),
    Other,
}

/// The words of a text, in order.
pub(super) fn read_words(text: &str) -> Vec<Word> {
    tokenize(text)
        .map(|token| {
            let (meaning, n_bytes) = read_word(token.span.of(text));
            let start = token.span.start as usize;
            Word { span: Span::new(start, start + n_bytes), meaning }
        })
        .collect()
}

/// What a word may mean in a date, and how many of its bytes say it: `5th` and `05T10` begin with a day.
fn read_word(word: &str) -> (Meaning, usize) {
    if word.len() > LONGEST_WORD {
        return (Meaning::Other, word.len());
    }
    if let Some(month) = month_named(word) {
        return (Meaning::Month(month), word.len());
    }
    let (mut value, mut n_digits, mut n_bytes) = (0u32, 0u8, 0);
    for (digit, c) in word.chars().map_while(|c| plain_digit(c).map(|digit| (digit, c))) {
        value = value.saturating_mul(10).saturating_add(digit);
        n_digits += 1;
        n_bytes += c.len_utf8();
    }
    let tail = word.get(n_bytes..).unwrap_or("");
    let is_ordinal = ["st", "nd", "rd", "th"].iter().any(|ending| tail.eq_ignore_ascii_case(ending));
    let is_before_time = tail.starts_with('T') && tail.as_bytes().get(1).is_some_and(u8::is_ascii_digit);
    match (n_digits, u16::try_from(value)) {
        (1..=4, Ok(value)) if tail.is_empty() || is_ordinal => (Meaning::Number(value, n_digits), word.len()),
        (1..=2, Ok(value)) if is_before_time => (Meaning::Number(value, n_digits), n_bytes),
        _ => (Meaning::Other, word.len()),
    }
}

/// ASCII digits, the full-width ones of East Asian keyboards, and those of Thai.
fn plain_digit(c: char) -> Option<u32> {
    match c {
        '\u{ff10}'..='\u{ff19}' => Some(c as u32 - 0xff10),
        '\u{e50}'..='\u{e59}' => Some(c as u32 - 0xe50),
        _ => c.to_digit(10),
    }
}

/// The English month of a word. Months are written with a capital, and `may` and `march` are other words.
fn month_named(word: &str) -> Option<u8> {
    const MONTHS: [&str; 12] = [
        "january",
        "february",
        "march",
        "april",
        "may",
        "june",
        "july",
        "august",
        "september",
        "october",
        "november",
        "december",
    ];
    if !word.starts_with(|c: char| c.is_ascii_uppercase()) {
        return None;
    }
    let is_short_for = |month: &str| word.len() == 3 && month.get(..3).is_some_and(|m| m.eq_ignore_ascii_case(word));
    let at = MONTHS.iter().position(|month| month.eq_ignore_ascii_case(word) || is_short_for(month));
    at.or(word.eq_ignore_ascii_case("sept").then_some(8)).map(|at| at as u8 + 1)
}
