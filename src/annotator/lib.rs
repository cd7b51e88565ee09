//! The recogniser as a WebAssembly module of its own.
//!
//! The names in the corpus are found while the page is built and travel with it, so that a first visit carries neither
//! the recogniser's code nor its lexicon. The page loads this module when a text is to be annotated that is not in the
//! corpus. It is the same function over the same lexicon: it finds in a text what the build found.
//!
//! # How to call it
//! 1. Give it `page.tell`, a function that is told how far the work is, in thousandths.
//! 2. [`prepare`] once: the lexicon and the weights are made ready, which takes longer than a short text does.
//! 3. [`reserve`] room for the text; write its UTF-8 bytes there.
//! 4. [`annotate`] with the date of the text, or zeros; it returns the length of the answer.
//! 5. Read that many bytes at [`answer`]: lines of JSON, each a list of mentions as scripts are given them.
//!
//! `worker.js` does so for long texts, apart from the page.

// Names that the page calls cannot be written without this word; nothing else here is unsafe.
#![allow(unsafe_code, reason = "exported names")]

mod json;

use std::cell::RefCell;

use concord_engine::entity::{self, Input};
use concord_engine::text::PartialDate;

thread_local! {
    static TEXT: RefCell<Vec<u8>> = const { RefCell::new(Vec::new()) };
    static ANSWER: RefCell<Vec<u8>> = const { RefCell::new(Vec::new()) };
}

#[cfg(target_family = "wasm")]
#[link(wasm_import_module = "page")]
unsafe extern "C" {
    /// Tells how far the work is.
    safe fn tell(thousandths: u32);
}

/// Natively nobody is told: the module is for the page.
#[cfg(not(target_family = "wasm"))]
fn tell(_thousandths: u32) {}

/// Makes one of the parts ready that every text needs; nothing for one that is. Returns how many parts there are.
#[unsafe(no_mangle)]
pub extern "C" fn prepare(part: usize) -> usize {
    entity::prepare(part)
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
    let input = Input { text: &text, date: date(year, month, day) };
    let annotations = entity::annotate_telling(&input, &|done| tell((done * 1000.0) as u32));
    ANSWER.set(json::write_mentions(&text, &annotations).into_bytes());
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
