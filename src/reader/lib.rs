//! Reads files of many formats into the documents of a corpus: plain text, Markdown, saved web pages, documents of word
//! processors, PDF, and tables with a document on each row.
//!
//! It is a package of its own, so that the page, which shows what was read, does not carry the parsers. It needs no
//! native code: but for what takes a path, everything here works in a browser too.
//!
//! # Map
//!
//! | module | what it answers |
//! | --- | --- |
//! | `folder` | Which files does a folder have, and what became of each? |
//! | `survey` | What are the documents in these files, and what could not be read? |
//! | `seed` | Which pages does one file hold? |
//! | `formats` | How is each format read? |
//! | `encoding` | Which characters do these bytes mean? |
//! | `said` | What do fields and front matter say of a text? |
//! | `language` | Which language is it in? |
//! | `versions` | Which documents say nearly the same? |

mod builder;
mod encoding;
mod folder;
mod formats;
mod language;
mod said;
mod seed;
mod survey;
#[cfg(test)]
mod tests;
mod versions;

pub use encoding::{Decoded, decode};
pub use folder::{config_for, read_folder, survey_folder};
pub use formats::Format;
pub use formats::pdf::THREAD_NAME as PDF_THREAD_NAME;
pub use seed::{LARGEST_FILE, LARGEST_TABLE, Seed, SeedPage, read_seed};
pub use survey::{Progress, Survey, read_seeds};
