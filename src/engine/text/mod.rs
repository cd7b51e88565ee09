//! Text and what stands in it: spans, letters, tokens, dates, slugs. Knows nothing of documents.

mod calendar;
mod date;
mod escape;
mod fold;
mod letters;
mod slug;
mod span;
mod token;
mod utf16;
mod word;

pub use calendar::{DateFound, FigureOrder, find_dates};
pub use date::PartialDate;
pub use escape::escape_html;
pub(crate) use fold::fold_into;
pub use fold::{fold, fold_case, lower_case};
pub use slug::slugify;
pub use span::Span;
pub use token::{Token, tokenize};
pub use utf16::Utf16Offsets;
pub(crate) use word::{end_of_word, start_of_word};
