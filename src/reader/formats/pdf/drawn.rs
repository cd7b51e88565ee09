//! What the pages of a PDF draw, looked through before the library draws it: that follows a form that draws itself until
//! the stack is full, which nothing catches.

use std::collections::HashMap;

use pdf_extract::content::Content;
use pdf_extract::{Dictionary, Document, Object, ObjectId, Stream};

/// The numbers, texts and commands that a page may draw, with each form as often as it is drawn. A map of a city has some
/// hundred thousand, and the library takes a hundred bytes and more for each.
const MOST_PARTS: u64 = 2_000_000;
/// How deep forms may lie in forms. Programs nest three or four.
const DEEPEST: usize = 30;
/// How deep pages may lie in the tree of pages.
const DEEPEST_PAGE: usize = 200;

/// Fails where a page draws more than any page needs, or without an end.
///
/// # Errors
/// What is wrong, in words.
pub fn check_pages(document: &Document, pages: impl Iterator<Item = (u32, ObjectId)>) -> Result<(), String> {
    let none = Dictionary::new();
    let mut forms = Forms { document, known: HashMap::new(), open: Vec::new() };
    for (number, id) in pages {
        forms.n_parts_of_page(id, &none).map_err(|found| format!("page {number} {found}"))?;
    }
    Ok(())
}

/// A form with the resources that its names are looked up in: its own, or those of what draws it.
type Drawn = (*const Stream, *const Dictionary);

/// The forms of a document, each looked into once.
struct Forms<'d> {
    document: &'d Document,
    known: HashMap<Drawn, u64>,
    /// The forms that are being looked into, each drawn by the one before it.
    open: Vec<Drawn>,
}

impl<'d> Forms<'d> {
    fn n_parts_of_page(&mut self, id: ObjectId, none: &'d Dictionary) -> Result<u64, String> {
        let Ok(page) = self.document.get_dictionary(id) else { return Ok(0) };
        let resources = self.resources_of_page(page)?.unwrap_or(none);
        let Ok(content) = self.document.get_page_content(id) else { return Ok(0) };
        self.n_parts_of_content(&content, resources)
    }

    /// The resources of a page, or of the nearest above it in the tree.
    fn resources_of_page(&self, page: &'d Dictionary) -> Result<Option<&'d Dictionary>, String> {
        let above =
            |node: &&'d Dictionary| self.document.get_dictionary(node.get(b"Parent").ok()?.as_reference().ok()?).ok();
        let nodes = || std::iter::successors(Some(page), above);
        match nodes().nth(DEEPEST_PAGE) {
            Some(_) => Err("lies in a tree of pages without an end".to_owned()),
            None => Ok(nodes().find_map(|node| self.dictionary(node, b"Resources"))),
        }
    }

    fn n_parts_of_content(&mut self, content: &[u8], resources: &'d Dictionary) -> Result<u64, String> {
        let mut n_parts = n_parts(content);
        check(n_parts)?;
        // Only its names are kept while what they name is looked into.
        for name in names_of_drawn(content) {
            let form =
                self.dictionary(resources, b"XObject").and_then(|forms| self.found(forms, &name)?.as_stream().ok());
            if let Some(form) = form {
                n_parts += self.n_parts_of_form(form, resources)?;
                check(n_parts)?;
            }
        }
        Ok(n_parts)
    }

    fn n_parts_of_form(&mut self, form: &'d Stream, above: &'d Dictionary) -> Result<u64, String> {
        let resources = self.dictionary(&form.dict, b"Resources").unwrap_or(above);
        let drawn = (std::ptr::from_ref(form), std::ptr::from_ref(resources));
        if let Some(n_parts) = self.known.get(&drawn) {
            return Ok(*n_parts);
        }
        if self.open.contains(&drawn) {
            return Err("draws a form that draws itself, without an end".to_owned());
        }
        if self.open.len() == DEEPEST {
            return Err(format!("draws forms that are nested more than {DEEPEST} deep"));
        }
        self.open.push(drawn);
        let content = form.decompressed_content();
        let n_parts = self.n_parts_of_content(content.as_ref().unwrap_or(&form.content), resources)?;
        self.open.pop();
        self.known.insert(drawn, n_parts);
        Ok(n_parts)
    }

    /// A value of a dictionary, wherever it lies.
    fn found(&self, dictionary: &'d Dictionary, key: &[u8]) -> Option<&'d Object> {
        self.document.dereference(dictionary.get(key).ok()?).map(|(_, object)| object).ok()
    }

    fn dictionary(&self, dictionary: &'d Dictionary, key: &[u8]) -> Option<&'d Dictionary> {
        self.found(dictionary, key)?.as_dict().ok()
    }
}

fn check(n_parts: u64) -> Result<(), String> {
    match n_parts > MOST_PARTS {
        true => Err(format!("draws more than {MOST_PARTS} numbers, texts and commands")),
        false => Ok(()),
    }
}

/// The names of what a content draws, each as often as it is drawn.
fn names_of_drawn(content: &[u8]) -> Vec<Vec<u8>> {
    if !content.windows(2).any(|bytes| bytes == b"Do") {
        return Vec::new();
    }
    let operations = Content::decode(content).map(|content| content.operations).unwrap_or_default();
    let drawn = operations.iter().filter(|operation| operation.operator == "Do");
    drawn.filter_map(|operation| Some(operation.operands.first()?.as_name().ok()?.to_vec())).collect()
}

/// How many numbers, texts and commands a content has at most. No space has to be between them: `1 0 m`, `1q-1q`,
/// `nulltrue`.
fn n_parts(content: &[u8]) -> u64 {
    let mut n_parts = 0;
    // What the part began with that is being read, how long it is, and whether a point was in it.
    let (mut before, mut n_bytes, mut has_point) = (Kind::Between, 0, false);
    for byte in content {
        let kind = match byte {
            b'/' | b'(' | b'<' | b'[' | b'{' => Kind::Sign,
            b' ' | b'\n' | b'\r' | b'\t' | b'\0' | 0x0c | b')' | b'>' | b']' | b'}' => Kind::Between,
            b'0'..=b'9' | b'-' | b'+' | b'.' => Kind::Number,
            _ => Kind::Word,
        };
        let is_new = match kind {
            Kind::Sign => true,
            Kind::Between => false,
            Kind::Number => before != kind || matches!(byte, b'-' | b'+') || *byte == b'.' && has_point,
            // `null` and `true` are the shortest words that end where the next begins.
            Kind::Word => before != kind || n_bytes % 4 == 0,
        };
        // The library keeps a copy of all that it knows of the page where a `q` asks for it.
        n_parts += u64::from(is_new) * if *byte == b'q' { 8 } else { 1 };
        has_point = *byte == b'.' || !is_new && has_point;
        n_bytes = if is_new { 1 } else { n_bytes + 1 };
        before = kind;
    }
    n_parts
}

/// What a byte of a content is part of.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Kind {
    Between,
    Number,
    Sign,
    Word,
}
