//! The formats of files, one reader each: bytes in, pages out.

pub mod gzip;
pub mod html;
pub mod markdown;
pub mod pdf;
pub mod table;
pub mod word;

/// What a file is, told by the ending of its name.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Format {
    /// A plain text.
    Text,
    /// A text with Markdown, and perhaps front matter.
    Markdown,
    /// A saved web page.
    Html,
    /// A JSON object on each line.
    JsonLines,
    /// Rows with values between commas.
    Csv,
    /// Rows with values between tabs.
    Tsv,
    /// A document of a word processor, as Office Open XML.
    Word,
    /// A PDF, if it has a layer of text.
    Pdf,
}

impl Format {
    /// Every format, with the endings of its files.
    pub const ALL: [(Self, &'static [&'static str]); 8] = [
        (Self::Text, &["txt", "text"]),
        (Self::Markdown, &["md", "markdown"]),
        (Self::Html, &["html", "htm", "xhtml"]),
        (Self::JsonLines, &["jsonl", "ndjson"]),
        (Self::Csv, &["csv"]),
        (Self::Tsv, &["tsv"]),
        (Self::Word, &["docx"]),
        (Self::Pdf, &["pdf"]),
    ];

    /// The format of a file, of a packed one that of what is packed; nothing where there is no reader for it.
    pub fn of_file(file: &str) -> Option<Self> {
        let ending = ending(gzip::unpacked_name(file).unwrap_or(file))?;
        Self::ALL.into_iter().find(|(_, endings)| endings.contains(&ending.as_str())).map(|(format, _)| format)
    }

    /// Whether a file holds a document on each row.
    pub const fn is_table(self) -> bool {
        matches!(self, Self::JsonLines | Self::Csv | Self::Tsv)
    }
}

/// The ending of a file's name, in small letters.
pub fn ending(file: &str) -> Option<String> {
    let name = file.rsplit('/').next().unwrap_or(file);
    name.rsplit_once('.').map(|(_, ending)| ending.to_lowercase())
}

/// What to do with a document in a format without a reader; nothing for files that hold no documents.
pub fn remedy_for_unread(file: &str) -> Option<&'static str> {
    Some(match ending(gzip::unpacked_name(file).unwrap_or(file))?.as_str() {
        "doc" | "rtf" | "odt" | "pages" | "wps" => "Save it as .docx, .pdf or .txt.",
        "xls" | "xlsx" | "ods" => "Save it as .csv, with a row for each document.",
        "ppt" | "pptx" | "odp" | "epub" => "Save it as .pdf or .txt.",
        "eml" | "msg" | "mht" | "mhtml" => "Save it as .html or .txt.",
        _ => return None,
    })
}
