//! The table above a notice, as it remains when a page is saved as text: a name in one line, its value in the next.

use super::super::lines::{n_chars, plain};
use super::{Page, is_prose, reason};

const NAMES: [&str; 28] = [
    "hit",
    "작성자",
    "작성일",
    "등록일",
    "등록자",
    "조회수",
    "조회",
    "담당부서",
    "author",
    "posted by",
    "date",
    "date posted",
    "published",
    "from",
    "format",
    "source",
    "posted",
    "originally published",
    "views",
    "hits",
    "nguoi dang",
    "ngay dang",
    "luot xem",
    "来源",
    "作者",
    "发布时间",
    "时间",
    "浏览次数",
];

/// Marks two or more pairs of a name and a value that follow each other before the text.
pub(super) fn mark(page: &mut Page<'_>) {
    const LONGEST_VALUE: usize = 60;
    let (first_prose, last_prose) = page.prose();
    // A summary in a sentence may stand between the title and the table.
    let is_next_prose = |at: &usize| page.is_text(*at) && is_prose(page.line(*at));
    let first_prose = (first_prose + 1..last_prose).find(is_next_prose).unwrap_or(first_prose);
    let is_name = |at: usize| NAMES.contains(&plain(page.line(at)).as_str());
    let is_pair = |at: usize| {
        at + 1 < first_prose && is_name(at) && !is_name(at + 1) && n_chars(page.line(at + 1)) <= LONGEST_VALUE
    };
    let pairs: Vec<usize> = (0..first_prose).filter(|&at| is_pair(at)).collect();
    let has_pair = |at: usize| pairs.binary_search(&at).is_ok();
    let is_one_of_several = |at: &usize| has_pair(at + 2) || at.checked_sub(2).is_some_and(has_pair);
    for at in pairs.iter().filter(|at| is_one_of_several(at)) {
        page.mark(*at..at + 2, reason::HEADER_LINE);
    }
}
