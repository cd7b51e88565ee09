//! One file of a folder, and the pages in it.

use concord_engine::corpus::{Config, LARGEST_TEXT, Page, Problem, line_of};

use crate::encoding::{Decoded, decode, is_iso_2022_jp};
use crate::formats::gzip;
use crate::formats::html::{declared_encoding, read_html};
use crate::formats::markdown::read_markdown;
use crate::formats::pdf::read_pdf;
use crate::formats::table::{Dates, Row, RowProblem, read_json_line, read_row};
use crate::formats::word::read_word;
use crate::formats::{Format, remedy_for_unread};

/// The largest file that holds one document, in bytes. Pictures within pages and PDFs make up most of a large one.
pub const LARGEST_FILE: usize = 64 * 1024 * 1024;

/// The largest file that holds many documents, in bytes.
pub const LARGEST_TABLE: usize = 512 * 1024 * 1024;

/// A seed: a file of the folder, and what is in it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Seed {
    /// The file, relative to the folder of seeds, with `/` between its parts.
    pub file: String,
    /// What is in it.
    pub bytes: Vec<u8>,
}

/// A page with the name of its file; the row of a table adds its number: `news.jsonl#3`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SeedPage {
    /// The file.
    pub file: String,
    /// The encoding of the file, and how it is known, where it is not UTF-8.
    pub encoding: Option<(&'static str, &'static str)>,
    /// What is in it.
    pub page: Page,
}

/// Reads every page of a seed. What cannot be read is told and does not stop the rest; an empty file is told as well and
/// gives no page. Lines that problems name are those of the file, of a packed one those of what is packed.
pub fn read_seed(seed: Seed, config: &Config, problems: &mut Vec<Problem>) -> Vec<SeedPage> {
    let file = seed.file.clone();
    let Some(format) = Format::of_file(&file) else {
        let remedy = remedy_for_unread(&file).unwrap_or("Save it as .txt.");
        problems.push(Problem::in_file(&file, "there is no reader for this format", remedy));
        return Vec::new();
    };
    let read = unpack(format, seed).and_then(|seed| match format.is_table() {
        true => Ok(read_table(format, seed, config, problems)),
        false => read_single(format, seed, config).map(|page| vec![page]),
    });
    read.unwrap_or_else(|problem| {
        problems.push(problem);
        Vec::new()
    })
}

/// The seed as it would be unpacked, under the name of its file; as it is where that is not packed. None is larger than
/// its format may be.
fn unpack(format: Format, seed: Seed) -> Result<Seed, Problem> {
    let Seed { file, bytes } = seed;
    if let Some(problem) = too_large(&file, bytes.len() as u64) {
        return Err(problem);
    }
    if gzip::unpacked_name(&file).is_none() {
        return Ok(Seed { file, bytes });
    }
    let (most, remedy) = limit(format);
    match gzip::unpack(&bytes, most) {
        Ok(Some(bytes)) => Ok(Seed { file, bytes }),
        Ok(None) => {
            let found = format!("more than the {most} bytes that a file may have once it is unpacked");
            Err(Problem::in_file(&file, found, remedy))
        }
        Err(error) => {
            let found = format!("it cannot be unpacked with gzip: {error}");
            Err(Problem::in_file(&file, found, "Pack it again, or put it here unpacked."))
        }
    }
}

fn read_single(format: Format, seed: Seed, config: &Config) -> Result<SeedPage, Problem> {
    let Seed { file, bytes } = seed;
    let in_file =
        |found: String| Problem::in_file(&file, found, "Open it in its program and save it again, or as .txt.");
    let (page, encoding) = match format {
        Format::Word => (read_word(&bytes).map_err(in_file)?, None),
        Format::Pdf => (read_pdf(bytes).map_err(in_file)?, None),
        Format::Html => {
            let Decoded { text, encoding, how } = decode(&file, &bytes, declared_encoding(&bytes).as_deref())?;
            (read_html(&text).map_err(in_file)?, how.map(|how| (encoding, how)))
        }
        _ => {
            let Decoded { text, encoding, how } = decode(&file, &bytes, None)?;
            let is_markdown = format == Format::Markdown;
            let page = if is_markdown { read_markdown(&text, &config.fields) } else { Page::plain(text) };
            (page, how.map(|how| (encoding, how)))
        }
    };
    check_text(&file, None, &page)?;
    Ok(SeedPage { file, encoding, page })
}

/// Whether a file is more than is read, and what to do.
pub fn too_large(file: &str, n_bytes: u64) -> Option<Problem> {
    let (most, remedy) = limit(Format::of_file(file)?);
    (n_bytes > most as u64)
        .then(|| Problem::in_file(file, format!("{n_bytes} bytes, more than the {most} that a file may have"), remedy))
}

/// The most bytes that a file of a format may have, and what to do with one that has more.
const fn limit(format: Format) -> (usize, &'static str) {
    match format {
        _ if format.is_table() => (LARGEST_TABLE, "Cut it into several files."),
        Format::Text | Format::Markdown => (LARGEST_TEXT * 4, "Cut it into several documents."),
        _ => (LARGEST_FILE, "Cut it into several documents."),
    }
}

/// A page has a text, and no more of it than a long book.
fn check_text(file: &str, line: Option<u32>, page: &Page) -> Result<(), Problem> {
    let problem = |found: String, remedy: &str| match line {
        Some(line) => Problem::in_line(file, line, found, remedy),
        None => Problem::in_file(file, found, remedy),
    };
    let n_bytes = page.text.len();
    if n_bytes > LARGEST_TEXT {
        let found = format!("{n_bytes} bytes of text, more than the {LARGEST_TEXT} that a document may have");
        return Err(problem(found, "Cut it into several documents."));
    }
    match page.text.trim_matches(|c: char| c.is_whitespace() || matches!(c, '\u{feff}' | '\0')).is_empty() {
        true => Err(problem("there is no text in it".to_owned(), "Put a text in, or remove the file.")),
        false => Ok(()),
    }
}

fn read_table(format: Format, seed: Seed, config: &Config, problems: &mut Vec<Problem>) -> Vec<SeedPage> {
    let Seed { file, bytes } = seed;
    let mut table = Table { file: &file, encoding: None, pages: Vec::new(), dates: Dates::default(), problems };
    match format {
        Format::JsonLines => table.read_lines(&bytes, config),
        _ => table.read_rows(&bytes, if format == Format::Tsv { b'\t' } else { b',' }, config),
    }
    if table.pages.is_empty() && table.problems.iter().all(|problem| problem.file != file) {
        table.problems.push(Problem::in_file(&file, "there is no text in it", "Put a row in, or remove the file."));
    }
    for (row, date) in table.dates.settle() {
        if let Some(page) = table.pages.get_mut(row) {
            page.page.said.date = Some(date);
        }
    }
    table.pages
}

/// The rows of a table before one with a value whose quotation mark is never closed, and where that mark stands. A
/// parser takes all that follows it for that one value.
fn split_unclosed(text: &str, mark: u8) -> (&str, Option<usize>) {
    enum Within {
        /// Nothing of the value has been read.
        Start,
        Plain,
        /// Between quotation marks, the first of which stands here.
        Quoted(usize),
        /// After a mark that closes the value, unless another follows, of a value that began here.
        Closed(usize),
    }
    let (mut within, mut row) = (Within::Start, 0);
    for (at, byte) in text.bytes().enumerate() {
        within = match (within, byte) {
            (Within::Quoted(start), b'"') => Within::Closed(start),
            (Within::Quoted(start), _) | (Within::Closed(start), b'"') => Within::Quoted(start),
            (_, b'\n' | b'\r') => {
                row = at + 1;
                Within::Start
            }
            (_, byte) if byte == mark => Within::Start,
            (Within::Start, b'"') => Within::Quoted(at),
            _ => Within::Plain,
        };
    }
    match within {
        Within::Quoted(start) => (text.get(..row).unwrap_or(text), Some(start)),
        _ => (text, None),
    }
}

/// A table while its rows are read.
struct Table<'t> {
    file: &'t str,
    encoding: Option<(&'static str, &'static str)>,
    pages: Vec<SeedPage>,
    dates: Dates,
    problems: &'t mut Vec<Problem>,
}

impl Table<'_> {
    fn read_lines(&mut self, bytes: &[u8], config: &Config) {
        // Line by line where it is UTF-8, so that one broken line loses only itself.
        let is_utf8 = !matches!(bytes.first(), Some(0xff | 0xfe)) && !is_iso_2022_jp(bytes);
        let decoded = if is_utf8 { None } else { self.decode(bytes) };
        let bytes = decoded.as_deref().map_or(bytes, str::as_bytes);
        for (at, line) in bytes.split(|&byte| byte == b'\n').enumerate() {
            let number = at as u32 + 1;
            if line.len() > LARGEST_TEXT * 2 {
                let found =
                    format!("a line of {} bytes, more than the {} of the longest", line.len(), LARGEST_TEXT * 2);
                self.problems.push(Problem::in_line(self.file, number, found, "Cut its text into several."));
                continue;
            }
            match std::str::from_utf8(line) {
                Ok(line) if line.trim_matches(['\u{feff}', ' ', '\r', '\t']).is_empty() => {}
                Ok(line) => {
                    let row = read_json_line(line.trim_start_matches('\u{feff}'), &config.fields);
                    self.add(number, number, row);
                }
                Err(error) => {
                    let found = format!("byte {} of the line is not UTF-8", error.valid_up_to());
                    self.problems.push(Problem::in_line(self.file, number, found, "Save the file as UTF-8."));
                }
            }
        }
    }

    fn read_rows(&mut self, bytes: &[u8], mark: u8, config: &Config) {
        let Some(text) = self.decode(bytes) else { return };
        // Where commas are in numbers, spreadsheets write semicolons between values.
        let head = text.lines().next().unwrap_or("");
        let is_semicolons = mark == b',' && head.matches(';').count() > head.matches(',').count();
        let mark = if is_semicolons { b';' } else { mark };
        let (rows, unclosed) = split_unclosed(&text, mark);
        if let Some(at) = unclosed {
            let found =
                "a value that begins here with a quotation mark runs to the end of the file, for none closes it";
            let remedy = "Close it where the value ends; within a value, write each quotation mark twice.";
            self.problems.push(Problem::in_line(self.file, line_of(text.as_bytes(), at), found, remedy));
        }
        let mut reader = csv::ReaderBuilder::new().delimiter(mark).flexible(true).from_reader(rows.as_bytes());
        let names: Vec<String> = match reader.headers() {
            Ok(names) => names.iter().map(|name| name.trim().to_owned()).collect(),
            Err(error) => {
                return self.problems.push(Problem::in_file(self.file, error.to_string(), "Mend its first row."));
            }
        };
        for (at, record) in reader.records().enumerate() {
            let line = |record: &csv::StringRecord| record.position().map_or(0, |position| position.line() as u32);
            match record {
                Ok(record) if record.iter().all(|value| value.trim().is_empty()) => {}
                // An empty value beyond the header is a mark at the end of the row, and nothing is lost with it.
                Ok(record) if record.iter().skip(names.len()).any(|value| !value.trim().is_empty()) => {
                    let found = format!("the row has {} values, the header {}", record.len(), names.len());
                    let marks = match mark {
                        b'\t' => "tabs",
                        b';' => "semicolons",
                        _ => "commas",
                    };
                    let remedy = format!("Put quotation marks round values with {marks}.");
                    self.add(at as u32 + 1, line(&record), Err(RowProblem { found, remedy }));
                }
                Ok(record) => {
                    let values = record.iter().map(|value| vec![value.to_owned()]);
                    let row = read_row(names.iter().cloned().zip(values).collect(), &config.fields);
                    self.add(at as u32 + 1, line(&record), row);
                }
                Err(error) => {
                    let found = format!("this row cannot be read: {error}");
                    self.problems.push(Problem::in_line(self.file, at as u32 + 2, found, "Mend its quotation marks."));
                }
            }
        }
    }

    fn decode(&mut self, bytes: &[u8]) -> Option<String> {
        match decode(self.file, bytes, None) {
            Ok(decoded) => {
                self.encoding = decoded.how.map(|how| (decoded.encoding, how));
                Some(decoded.text.into_owned())
            }
            Err(problem) => {
                self.problems.push(problem);
                None
            }
        }
    }

    fn add(&mut self, number: u32, line: u32, row: Row) {
        let file = format!("{}#{number}", self.file);
        match row {
            Ok((page, written)) => match check_text(self.file, Some(line), &page) {
                Ok(()) => {
                    written.iter().for_each(|written| self.dates.add(self.pages.len(), written));
                    self.pages.push(SeedPage { file, encoding: self.encoding, page });
                }
                Err(problem) => self.problems.push(problem.about(&file)),
            },
            Err(RowProblem { found, remedy }) => {
                self.problems.push(Problem::in_line(self.file, line, found, remedy).about(&file));
            }
        }
    }
}
