//! The dates that stand by themselves: in lines above and below a text, and beside the place where it was spoken.

use super::document::{Block, BlockKind, How, Known};
use super::furniture::{is_date_line, is_prose, month_in_figures, reason};
use super::publication::dateline_day;
use super::sentence::ends_sentence;
use crate::text::{DateFound, FigureOrder, PartialDate, Span, find_dates, fold, tokenize};

/// The date of the date lines, header lines and bylines of a page.
///
/// A page that was changed says both dates; the one that it calls that of its publication wins, then one without a
/// label, then that of a change. Of several the first.
pub(super) fn from_date_lines(text: &str, blocks: &[Block]) -> Option<Known<PartialDate>> {
    let dated = |block: &&Block| {
        matches!(&block.kind, BlockKind::Furniture(why)
            if [reason::DATE_HEADER, reason::DATE_LINE, reason::HEADER_LINE, reason::BYLINE].contains(&why.as_str()))
    };
    let mut dates: Vec<(LabelRank, Span, DateFound)> = Vec::new();
    for block in blocks.iter().filter(dated) {
        let line = block.span.of(text);
        let mut label_start = 0;
        for found in find_dates(line) {
            let label = line.get(label_start..found.span.start as usize).unwrap_or("");
            label_start = found.span.end as usize;
            if found.year.is_some() {
                dates.push((rank_of_label(label), block.span, found));
            }
        }
    }
    // Above its title a page may show the day on which it was read.
    let head = head_of(blocks);
    let is_in_head = |block: Span| head.is_some_and(|head| head.start <= block.start && block.end <= head.end);
    dates.sort_by_key(|&(rank, block, found)| (rank, !is_in_head(block), block.start, found.span.start));
    if let [(LabelRank::Bare, block, found), rest @ ..] = &dates[..]
        && head.is_some_and(|head| block.end <= head.start)
        && let Some(earlier) = rest.iter().position(|(_, _, other)| other.date() < found.date() && other.day.is_some())
    {
        dates.swap(0, earlier + 1);
    }
    let Some(&(_, block, found)) = dates.first() else {
        let figures = |block: &Block| from_minguo(text, block.span).or_else(|| from_month_in_figures(text, block.span));
        return blocks.iter().filter(dated).find_map(figures);
    };
    let line = block.of(text);
    let stated = || Known { value: found.date(), how: How::Stated(within(block, found.span)) };
    let known = match is_ambiguous(line, found) {
        true => {
            let others = dates.iter().map(|&(_, block, found)| (block.of(text), found));
            settle_order(text, blocks, line, found, others)
        }
        false => stated(),
    };
    Some(Known { value: known.value?, how: known.how })
}

/// What stands between the title and the first paragraph below it.
fn head_of(blocks: &[Block]) -> Option<Span> {
    let title = blocks.iter().position(|block| block.kind == BlockKind::Title)?;
    let text = blocks.iter().skip(title).find(|block| block.kind == BlockKind::Paragraph)?;
    Some(Span { start: blocks.get(title)?.span.end, end: text.span.start })
}

/// `發布日期：101-05-04`: a date of Taiwan in figures, whose years are counted from 1911. Only after a label in its script.
fn from_minguo(text: &str, block: Span) -> Option<Known<PartialDate>> {
    const LABELS: [&str; 5] = ["發布日期", "發佈日期", "張貼日期", "公告日期", "發布時間"];
    let line = block.of(text);
    let (label, value) = line.split_once(['：', ':'])?;
    LABELS.contains(&label.trim()).then_some(())?;
    let value = value.trim();
    let end = value.find(|c: char| !c.is_ascii_digit() && !matches!(c, '-' | '/' | '.')).unwrap_or(value.len());
    let written = value.get(..end)?;
    let mut parts = written.split(['-', '/', '.']);
    let (year, month, day) = (parts.next()?, parts.next()?, parts.next()?);
    let is_short = (2..=3).contains(&year.len()) && parts.next().is_none();
    is_short.then_some(())?;
    let date = PartialDate::from_day(year.parse::<u16>().ok()? + 1911, month.parse().ok()?, day.parse().ok()?)?;
    let start = block.start as usize + line.find(value)?;
    Some(Known { value: date, how: How::Stated(Span::new(start, start + end)) })
}

/// `Posted on 2024-11`.
fn from_month_in_figures(text: &str, block: Span) -> Option<Known<PartialDate>> {
    let (figures, value) = month_in_figures(block.of(text))?;
    Some(Known { value, how: How::Stated(within(block, figures)) })
}

/// What the words before a date make of it; the first is believed first.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum LabelRank {
    /// The date of publication.
    Published,
    /// No word says.
    Bare,
    /// The date of a change.
    Changed,
}

/// What the words before a date make of it: `Posted on`, `Updated`. An empty label is none.
pub fn rank_of_label(label: &str) -> LabelRank {
    #[rustfmt::skip]
    const PUBLISHED: [&str; 21] = [
        "published", "posted", "issued", "released", "first", "dang luc", "ngay dang", "公開", "掲載", "配信", "发布", "發布",
        "작성일", "등록일", "นำเข้าข้อมูล", "เผยแพร่", "publie", "publicado", "veroffentlicht", "опубликовано", "نشر",
    ];
    #[rustfmt::skip]
    const CHANGED: [&str; 15] = [
        "updated", "update", "modified", "changed", "revised", "cap nhat", "更新", "修正", "수정", "modification", "mis a jour",
        "actualizado", "aktualisiert", "ปรับปรุง", "still ",
    ];
    let label = fold(label);
    let says = |words: &[&str]| words.iter().any(|word| label.contains(word));
    match (says(&PUBLISHED), says(&CHANGED)) {
        (true, _) => LabelRank::Published,
        (false, false) => LabelRank::Bare,
        (false, true) => LabelRank::Changed,
    }
}

/// Whether a date in figures could be read with the month first as well, and nothing Vietnamese or Japanese says that
/// the day is first.
fn is_ambiguous(line: &str, found: DateFound) -> bool {
    // Signs do not tell: a dash before the clock time is of no language.
    let is_latin = line.chars().filter(|c| c.is_alphabetic()).all(|c| c.is_ascii());
    is_latin && found.order(line) == Some(FigureOrder::Either)
}

/// A date in figures, with the month first where the page has evidence for that: another date of its lines that cannot
/// be read otherwise, an American time zone, a dateline of the same day. Read with the day first where it has none.
fn settle_order<'t>(
    text: &str,
    blocks: &[Block],
    line: &str,
    found: DateFound,
    mut others: impl Iterator<Item = (&'t str, DateFound)>,
) -> Known<Option<PartialDate>> {
    const ZONES: [&str; 8] = ["ET", "EST", "EDT", "PT", "PST", "PDT", "CDT", "MDT"];
    let shown = |(line, other): (&'t str, DateFound)| {
        (other.order(line) == Some(FigureOrder::MonthFirst)).then(|| other.span.of(line))
    };
    let zone = || tokenize(line).map(|token| token.span.of(line)).find(|word| ZONES.contains(word));
    let dateline = || dateline_day(text, blocks).filter(|day| found.day.zip(found.month) == Some(*day));
    let evidence = others
        .find_map(shown)
        .map(|other| format!("as in “{other}”"))
        .or_else(|| zone().map(|zone| format!("as where {zone} is the time")))
        .or_else(|| dateline().map(|_| "as the dateline has it".to_owned()));
    match (evidence, found.swapped()) {
        (Some(evidence), Some(value)) => Known {
            value: Some(value),
            how: How::Inferred(format!("from the date line “{line}”, read with the month first, {evidence}")),
        },
        _ => Known {
            value: found.date(),
            how: How::Inferred(format!("from the date line “{line}”, read with the day first")),
        },
    }
}

/// `Mombasa, 18 September 2018`, above or below what was said there: a place, a day and nothing else.
pub(super) fn from_place_line(text: &str, blocks: &[Block]) -> Option<Known<PartialDate>> {
    const AT_THE_END: usize = 3;
    let is_line = |block: &&Block| !block.kind.is_furniture() && block.kind != BlockKind::ListItem;
    let body: Vec<Span> = blocks.iter().filter(is_line).map(|block| block.span).collect();
    // Of several, as in a list of visits, none is that of the text.
    if body.iter().filter(|block| day_beside_place(block.of(text)).is_some()).count() != 1 {
        return None;
    }
    let first_prose = body.iter().position(|span| is_prose(span.of(text))).unwrap_or(0);
    // The title has a rule of its own.
    let above = body.get(1..first_prose).unwrap_or(&[]).iter();
    let below = body.iter().skip(first_prose + 1).rev().take(AT_THE_END);
    above.chain(below).find_map(|&block| {
        let found = day_beside_place(block.of(text))?;
        Some(Known { value: found.date()?, how: How::Stated(within(block, found.span)) })
    })
}

/// The full date of a line that beside it has the name of a place, and nothing else.
fn day_beside_place(line: &str) -> Option<DateFound> {
    const LONGEST: usize = 80;
    const MOST_WORDS: usize = 6;
    // `Co on May 9, 1986.` is the end of a sentence that was wrapped.
    let is_in_sentence = line.contains(" on ") && !line.contains(", on ");
    if line.len() > LONGEST || ends_sentence(line) && !line.ends_with('.') || is_in_sentence {
        return None;
    }
    // `Friday, 12 April 2024` and `Date: 12 April, 2024` name no place; in the text they are of an event.
    if is_date_line(line) {
        return None;
    }
    let dates = find_dates(line);
    let [found] = dates[..] else { return None };
    let is_place_word = |word: &str| {
        word.starts_with(char::is_uppercase) || matches!(word, "de" | "le" | "la" | "of" | "the" | "ngày" | "on")
    };
    let mut n_places = 0;
    let words = tokenize(line).filter(|token| !found.span.overlaps(token.span));
    for word in words.map(|token| token.span.of(line)) {
        if !is_place_word(word) {
            return None;
        }
        n_places += 1;
    }
    // `11-13 July 2016` are the days of a visit.
    let is_range = found.span.of(line).split(char::is_whitespace).any(|part| part.contains(['-', '–']));
    // `June 2018, Mombasa` and `Mombasa, 18 September 2018` have a comma; a name of an event seldom does.
    let is_apart = line.contains([',', '、', '，']);
    (found.day.is_some() && found.year.is_some() && is_apart && !is_range && (1..=MOST_WORDS).contains(&n_places))
        .then_some(found)
}

/// A span within a block, as a span of the text.
pub(super) fn within(block: Span, inner: Span) -> Span {
    Span { start: block.start + inner.start, end: block.start + inner.end }
}
