//! What a reader of formats hands over: a text, the structure that its format gave, and what the file says beside it.

use super::document::{Block, Known};
use crate::text::PartialDate;

/// The longest text of a document, in bytes. It is that of a long book.
pub const LARGEST_TEXT: usize = 4 * 1024 * 1024;

/// A text before it is cut into blocks.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Page {
    /// The text, as it will be kept.
    pub text: String,
    /// Roles that the format gave, in order and apart, each over whole lines of the text; none for a plain text.
    ///
    /// A paragraph here is a run of text that may yet turn out to be a heading or furniture; every other role stands.
    pub structure: Vec<Block>,
    /// What the file says beside the text.
    pub said: Said,
}

/// Values that a file gives beside its text: in its front matter, its metadata, or the other fields of its row.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Said {
    /// A name for addresses, of a row.
    pub id: Option<Known<String>>,
    /// The title.
    pub title: Option<Known<String>>,
    /// A title that is often left over from another file, so that any that the text itself has is believed before it.
    pub spare_title: Option<Known<String>>,
    /// The date of publication.
    pub date: Option<Known<PartialDate>>,
    /// Who published it, by name.
    pub source: Option<Known<String>>,
    /// Where it was published, as an address; its host stands in for a missing name.
    pub address: Option<String>,
    /// Who wrote it.
    pub author: Option<Known<String>>,
    /// Its language, as a code.
    pub language: Option<Known<String>>,
    /// Everything else, by the name of the field.
    pub fields: Vec<(String, Vec<String>)>,
}

impl Page {
    /// A plain text, about which nothing else is known.
    pub fn plain(text: impl Into<String>) -> Self {
        Self { text: text.into(), ..Self::default() }
    }
}
