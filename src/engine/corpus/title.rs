//! The title of a text: its title line, or a heading made from its first sentence.

use super::document::{Block, BlockKind, How, Known};
use super::lines::{is_bulleted, n_chars, n_words};
use super::publication::split_dateline;
use super::sentence::{ends_in_month, ends_sentence, first_sentence, leads_on};
use crate::text::{Span, find_dates, tokenize};

/// The title that blocks of a text give, or else the one that its file says beside it, or else a heading made from the
/// first sentence; empty where the text is.
pub(super) fn find_title(text: &str, blocks: &[Block], said: Option<Known<String>>) -> Known<String> {
    let title = blocks.iter().find(|block| block.kind == BlockKind::Title);
    if let Some(block) = title {
        let span = strip_label(text, block.span);
        return Known { value: join_words(span.of(text)), how: How::Stated(span) };
    }
    if let Some(said) = said {
        return said;
    }
    let mut paragraphs = blocks.iter().filter(|block| block.kind == BlockKind::Paragraph);
    // Names of offices stand above some reports in capitals.
    let is_head = |block: &&Block| {
        let paragraph = block.span.of(text);
        paragraph.contains(char::is_uppercase) && !paragraph.contains(char::is_lowercase) && !ends_sentence(paragraph)
    };
    let body = paragraphs.clone().find(|block| !is_head(block)).or_else(|| paragraphs.next());
    let body = body.or_else(|| blocks.iter().find(|block| !block.kind.is_furniture())).or(blocks.first());
    let paragraph = body.map_or("", |block| block.span.of(text));
    let (_, report) = split_dateline(paragraph);
    Known { value: make_heading(report), how: How::Inferred("from the first sentence".to_owned()) }
}

/// Whether a line says the same as the title that is given beside the text, which may end in the name of the site:
/// `Pier opens` and `PIER OPENS | The Bay Post`. Case, spaces and signs do not count.
pub(super) fn are_one_title(line: &str, title: &str) -> bool {
    let plain =
        |text: &str| -> String { text.chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase).collect() };
    let line = plain(line);
    let without_site = title.rfind(['|', '–', '—', '-', '·', '•']).map_or(title, |at| title.get(..at).unwrap_or(title));
    !line.is_empty() && [title, without_site].into_iter().any(|title| plain(title) == line)
}

/// Whether the first line of a text is its title, given the line after it.
pub(super) fn is_title_line(line: &str, next: &str, is_apart: bool) -> bool {
    const LONGEST: usize = 200;
    const LONGEST_NEAR: usize = 130;
    const MOST_WORDS: usize = 30;
    let is_finished = ends_sentence(line) && !line.ends_with(['?', '!', '？', '！', '”', '’', '"', '」']);
    let is_shaped = n_words(line) <= MOST_WORDS
        && line.contains(char::is_alphabetic)
        && !line.starts_with(char::is_lowercase)
        && !line.ends_with([',', ';', '、', '|'])
        && !ends_in_month(line)
        && !is_finished
        && !is_bulleted(line)
        // A day names no text, nor does one that the calendar does not have.
        && !find_dates(line).iter().any(|date| date.span.len() == line.len())
        && !is_written_as_day(line)
        // A dateline opens a report and does not name it.
        && split_dateline(line).0.is_empty();
    // Without a blank line between them, the two may be one broken sentence.
    let is_near = || {
        let is_number = next.bytes().all(|byte| byte.is_ascii_digit());
        let announces = is_bulleted(next) || is_number || n_chars(next) > n_chars(line);
        n_chars(line) <= LONGEST_NEAR && !next.starts_with(char::is_lowercase) && announces && !leads_on(line)
    };
    is_shaped && n_chars(line) <= LONGEST && (is_apart || is_near())
}

/// `February 30, 2024`: a month between numbers, whichever they are.
fn is_written_as_day(line: &str) -> bool {
    const LONGEST: usize = 40;
    if line.len() > LONGEST {
        return false;
    }
    let words: Vec<&str> = tokenize(line).map(|token| token.span.of(line)).collect();
    // Beside a day and a year that are sound, a month makes a date.
    let is_month = |word: &str| find_dates(&format!("1 {word} 2000")).iter().any(|date| date.day.is_some());
    let is_number = |word: &str| word.starts_with(|c: char| c.is_ascii_digit());
    let n_months = words.iter().filter(|word| is_month(word)).count();
    n_months == 1 && words.len() > 1 && words.iter().all(|word| is_month(word) || is_number(word))
}

/// The span of a title without what marks it as one: `# ` of Markdown, `Title:` of collected files.
fn strip_label(text: &str, span: Span) -> Span {
    let line = span.of(text);
    let unmarked = line.trim_start_matches('#').trim_start();
    let is_label = |label: &str| {
        let label = label.trim().to_lowercase();
        ["title", "headline", "subject", "tiêu đề", "objet", "betreff", "件名", "제목", "标题"]
            .contains(&label.as_str())
    };
    let title = match unmarked.split_once(':') {
        Some((label, title)) if is_label(label) && !title.trim().is_empty() => title.trim_start(),
        _ => unmarked,
    };
    match title.is_empty() {
        true => span,
        false => Span::new(span.end as usize - title.len(), span.end as usize),
    }
}

/// A heading made from the first sentence: whole if short, else cut at a clause or a word, with an ellipsis. A text of
/// nothing but signs is its own heading.
fn make_heading(report: &str) -> String {
    const LONGEST: usize = 90;
    const SHORTEST_CLAUSE: usize = 70;
    let sentence = join_words(first_sentence(report));
    if n_chars(&sentence) <= LONGEST {
        let heading = sentence.trim_end_matches(['.', '。']);
        return if heading.contains(char::is_alphanumeric) { heading.to_owned() } else { sentence };
    }
    let at_char = |n: usize| sentence.char_indices().nth(n).map_or(sentence.len(), |(at, _)| at);
    let (shortest, longest) = (at_char(SHORTEST_CLAUSE), at_char(LONGEST));
    let head = sentence.get(..longest).unwrap_or("");
    let clause_end = head
        .char_indices()
        .filter(|&(at, c)| {
            let after = sentence.get(at + c.len_utf8()..).unwrap_or("");
            at >= shortest && (matches!(c, '、' | '，') || (matches!(c, ',' | ';' | ':') && after.starts_with(' ')))
        })
        .map(|(at, _)| at)
        .next_back();
    let kept = match clause_end {
        Some(end) => head.get(..end).unwrap_or(head),
        None => cut_at_word(head, &sentence),
    };
    format!("{kept}…")
}

/// The head of a sentence up to its last whole word, without a name cut in two or a word that leads on.
fn cut_at_word<'t>(head: &'t str, sentence: &str) -> &'t str {
    // A script without spaces, or one endless word: cut where the head ends.
    let Some(end) = head.rfind(' ').filter(|&end| end * 2 > head.len()) else { return head };
    let mut kept = head.get(..end).unwrap_or(head);
    let mut next = sentence.get(end..).unwrap_or("").trim_start();
    let is_name = |word: &str| word.starts_with(char::is_uppercase);
    let start = kept;
    while let Some((before, word)) = kept.rsplit_once(' ') {
        let parts_name = is_name(word) && is_name(next) && !word.ends_with(',');
        if !parts_name && !leads_on(word.trim_end_matches(',')) {
            break;
        }
        next = word;
        kept = before;
    }
    // A text in capitals is one long name; half of it is better than one word of it.
    if kept.len() * 2 < start.len() { start } else { kept }.trim_end_matches([',', ';', ':', ' ', '–', '—', '-'])
}

/// The words of a text with single spaces; a title may be broken over lines.
fn join_words(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}
