//! Documents of word processors in Office Open XML: the paragraphs of their main part.

use std::io::{Cursor, Read};

use concord_engine::corpus::{BlockKind, How, Known, Page, Said};
use quick_xml::escape::resolve_xml_entity;
use quick_xml::events::{BytesStart, Event};
use quick_xml::reader::Reader;
use zip::ZipArchive;

use crate::builder::PageBuilder;

/// The most bytes that a part may have once it is unpacked. A novel has one or two millions.
const LARGEST_PART: u64 = 64 * 1024 * 1024;

/// Reads a document. What is deleted, commented or in headers and footers is left out.
///
/// # Errors
/// What is wrong, in words: not a document of this format, damaged, or larger than any text when unpacked.
pub fn read_word(bytes: &[u8]) -> Result<Page, String> {
    let mut archive = ZipArchive::new(Cursor::new(bytes)).map_err(|error| format!("this is no .docx: {error}"))?;
    let xml = read_part(&mut archive, "word/document.xml")?;
    let properties = read_part(&mut archive, "docProps/core.xml").unwrap_or_default();
    let mut walk = Walk::default();
    walk.over(&xml)?;
    Ok(walk.builder.finish(read_properties(&properties)))
}

fn read_part(archive: &mut ZipArchive<Cursor<&[u8]>>, name: &str) -> Result<String, String> {
    let part = archive.by_name(name).map_err(|error| format!("it has no {name}: {error}"))?;
    let mut bytes = Vec::new();
    // What the archive says of its size may be a lie: reading stops at the limit whatever it says.
    part.take(LARGEST_PART + 1).read_to_end(&mut bytes).map_err(|error| format!("{name} is damaged: {error}"))?;
    if bytes.len() as u64 > LARGEST_PART {
        return Err(format!("{name} has more than {LARGEST_PART} bytes once it is unpacked"));
    }
    String::from_utf8(bytes).map_err(|_| format!("{name} is not UTF-8"))
}

/// The title and the author that the document's properties give. Its dates are those of the file, not of the text.
fn read_properties(xml: &str) -> Said {
    let mut reader = Reader::from_str(xml);
    let (mut title, mut author) = (String::new(), String::new());
    let mut inside: Option<bool> = None;
    loop {
        match reader.read_event() {
            Ok(Event::Start(start)) => {
                inside = match start.local_name().as_ref() {
                    "title" => Some(true),
                    "creator" => Some(false),
                    _ => None,
                }
            }
            Ok(Event::End(_)) => inside = None,
            Ok(Event::Text(text)) => match inside {
                Some(true) => title.push_str(&text.xml10_content()),
                Some(false) => author.push_str(&text.xml10_content()),
                None => {}
            },
            Ok(Event::Eof) | Err(_) => break,
            Ok(_) => {}
        }
    }
    let known = |value: String, place: &str| {
        let value = value.trim().to_owned();
        (!value.is_empty())
            .then(|| Known { value, how: How::Declared(format!("the document’s properties, {place}")) })
    };
    Said { spare_title: known(title, "title"), author: known(author, "creator"), ..Said::default() }
}

#[derive(Default)]
struct Walk {
    builder: PageBuilder,
    run: String,
    style: String,
    is_item: bool,
    /// Whether the text of the innermost element is shown.
    in_text: bool,
    /// How deep in elements that are not shown: text boxes drawn twice, deleted text.
    n_skipped: usize,
}

impl Walk {
    fn over(&mut self, xml: &str) -> Result<(), String> {
        let mut reader = Reader::from_str(xml);
        loop {
            match reader.read_event() {
                Ok(Event::Start(start)) => self.start(&start, true),
                Ok(Event::Empty(start)) => self.start(&start, false),
                Ok(Event::End(end)) => self.end(end.local_name().as_ref()),
                Ok(Event::Text(text)) if self.in_text && self.n_skipped == 0 => {
                    self.run.push_str(&text.xml10_content());
                }
                Ok(Event::GeneralRef(name)) if self.in_text && self.n_skipped == 0 => match name.resolve_char_ref() {
                    Ok(Some(c)) => self.run.push(c),
                    _ => self.run.push_str(resolve_xml_entity(&name).unwrap_or("")),
                },
                Ok(Event::Eof) => break,
                Ok(_) => {}
                Err(error) => return Err(format!("its XML is damaged at byte {}: {error}", reader.error_position())),
            }
        }
        self.flush();
        Ok(())
    }

    fn start(&mut self, start: &BytesStart<'_>, has_content: bool) {
        match start.local_name().as_ref() {
            // The same drawing for older programs, and text that was taken out.
            "Fallback" | "del" | "moveFrom" if has_content => self.n_skipped += 1,
            "p" => {
                self.flush();
                self.style.clear();
                self.is_item = false;
            }
            "t" => self.in_text = has_content,
            "tab" => self.run.push(' '),
            "br" | "cr" => self.flush(),
            "pStyle" => {
                let value = start.attributes().flatten().find(|it| it.key.local_name().as_ref() == "val");
                self.style = value.map_or(String::new(), |it| it.value.to_lowercase());
            }
            "numPr" => self.is_item = true,
            _ => {}
        }
    }

    fn end(&mut self, name: &str) {
        match name {
            "Fallback" | "del" | "moveFrom" => self.n_skipped = self.n_skipped.saturating_sub(1),
            "p" => self.flush(),
            "t" => self.in_text = false,
            _ => {}
        }
    }

    fn flush(&mut self) {
        let kind = match self.style.as_str() {
            "title" => BlockKind::Title,
            style if style.starts_with("heading") || style == "subtitle" => BlockKind::Heading,
            style if style.contains("quote") => BlockKind::Quotation,
            "caption" => BlockKind::Caption,
            _ if self.is_item || self.style.starts_with("list") => BlockKind::ListItem,
            _ => BlockKind::Paragraph,
        };
        let run = std::mem::take(&mut self.run);
        self.builder.push(kind, &run);
    }
}
