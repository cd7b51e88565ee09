//! The recogniser as a WebAssembly module of its own.
//!
//! The names in the corpus are found while the page is built and travel with it, so that a first visit carries neither
//! the recogniser's code nor its lexicon. The page loads this module when a text is to be annotated that is not in the
//! corpus. It is the same function over the same lexicon: it finds in a text what the build found.
//!
//! # How to call it
//! 1. [`reserve`] room for the text; write its UTF-8 bytes there.
//! 2. [`annotate`] with the date of the text, or zeros; it returns the length of the answer.
//! 3. Read that many bytes at [`answer`]: an encoded [`Annotations`](concord_engine::entity::Annotations).

// Names that the page calls cannot be written without this word; nothing else here is unsafe.
#![allow(unsafe_code, reason = "exported names")]

use std::cell::RefCell;

use concord_engine::entity::{self, Input};
use concord_engine::text::PartialDate;

thread_local! {
    static TEXT: RefCell<Vec<u8>> = const { RefCell::new(Vec::new()) };
    static ANSWER: RefCell<Vec<u8>> = const { RefCell::new(Vec::new()) };
}

/// Room for a text of so many bytes; where it begins.
#[unsafe(no_mangle)]
pub extern "C" fn reserve(n_bytes: usize) -> *mut u8 {
    TEXT.with_borrow_mut(|text| {
        text.clear();
        text.resize(n_bytes, 0);
        text.as_mut_ptr()
    })
}

/// Annotates the text that was written, as of this date; 0 stands for an unknown year, month or day. Returns the length
/// of the answer in bytes. Bytes that are not UTF-8 are read as the replacement character.
#[unsafe(no_mangle)]
pub extern "C" fn annotate(year: u32, month: u32, day: u32) -> usize {
    let bytes = TEXT.take();
    let text = String::from_utf8_lossy(&bytes);
    let annotations = entity::annotate(&[Input { text: &text, date: date(year, month, day) }]);
    ANSWER.set(annotations.to_bytes());
    ANSWER.with_borrow(Vec::len)
}

/// Where the answer begins.
#[unsafe(no_mangle)]
pub extern "C" fn answer() -> *const u8 {
    ANSWER.with_borrow(|answer| answer.as_ptr())
}

fn date(year: u32, month: u32, day: u32) -> Option<PartialDate> {
    let year = year.try_into().ok()?;
    let part = |part: u32| u8::try_from(part).ok();
    match (month, day) {
        (0, _) => PartialDate::from_year(year),
        (_, 0) => PartialDate::from_month(year, part(month)?),
        _ => PartialDate::from_day(year, part(month)?, part(day)?),
    }
}
