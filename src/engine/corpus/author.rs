//! Who wrote a text, where a byline says so.

use super::document::{Block, BlockKind, How, Known};
use super::furniture::{byline_name, dated_name, reason};
use crate::text::Span;

/// The author that the bylines and header lines of a text name, as written there.
pub(super) fn find_author(text: &str, blocks: &[Block]) -> Option<Known<String>> {
    let signed = [reason::BYLINE, reason::HEADER_LINE, reason::DATE_LINE];
    blocks
        .iter()
        .filter(|block| matches!(&block.kind, BlockKind::Furniture(why) if signed.contains(&why.as_str())))
        .find_map(|block| {
            let line = block.span.of(text);
            // A byline without `by` is a name and nothing else.
            let is_byline = matches!(&block.kind, BlockKind::Furniture(why) if why == reason::BYLINE);
            let is_name_word = |word: &str| word.starts_with(char::is_uppercase) && !word.ends_with(':');
            let is_name = is_byline && line.split_whitespace().all(is_name_word);
            let dated = || dated_name(line).filter(|_| is_byline);
            let name = byline_name(line).or_else(dated).or(is_name.then_some(line))?;
            if is_no_one(name) {
                return None;
            }
            let start = block.span.start as usize + block.span.of(text).find(name)?;
            let how = How::Stated(Span::new(start, start + name.len()));
            Some(Known { value: name.split_whitespace().collect::<Vec<_>>().join(" "), how })
        })
}

/// Names by which a site’s own programs sign, and those who run it.
pub fn is_no_one(name: &str) -> bool {
    #[rustfmt::skip]
    const NO_ONE: [&str; 17] = [
        "admin", "administrator", "super user", "superuser", "webmaster", "webmestre", "web admin", "site admin", "root",
        "anonymous", "editor", "guest", "관리자", "管理员", "管理者", "quản trị", "quản trị viên",
    ];
    NO_ONE.contains(&name.trim().to_lowercase().as_str())
}
