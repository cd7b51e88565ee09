//! How large the parts of a PDF are once they are unpacked, told while no more than that is in memory: its library unpacks
//! each whole, whatever its size.

use std::cell::Cell;
use std::io::{self, Read, Write};

use flate2::read::{DeflateDecoder, ZlibDecoder};
use pdf_extract::{Dictionary, Document, LoadOptions, Object, ObjectId, Stream};

/// The most bytes that a part may have. Fonts for Chinese have some twenty million.
const LARGEST_PART: u64 = 64 * 1024 * 1024;
/// The most bytes of all parts.
const LARGEST_SUM: u64 = 512 * 1024 * 1024;
/// The most bytes of the parts that hold other parts. They are unpacked together, and take ten times as much when read.
const LARGEST_TABLES: u64 = 32 * 1024 * 1024;
/// The most packed bytes of such a part in a locked file, where it cannot be looked into before it is unpacked.
const LARGEST_LOCKED: usize = 64 * 1024;

thread_local! {
    /// How many bytes the parts with other parts may still have, of the file that this thread loads; less than none where
    /// they had more.
    static LEFT: Cell<Option<u64>> = const { Cell::new(None) };
}

/// Loads a PDF without pictures, which have no text; the library would read their dots as commands.
///
/// # Errors
/// What is wrong, in words: no PDF, locked, or parts that are larger than any text needs.
pub fn load(bytes: &[u8]) -> Result<Document, String> {
    check_raw(bytes)?;
    LEFT.set(Some(LARGEST_TABLES));
    let document = Document::load_mem_with_options(bytes, LoadOptions::with_filter(prepare));
    let is_within = LEFT.replace(None).is_some();
    if !is_within {
        return Err(format!("the tables in it have more than {LARGEST_TABLES} bytes once they are unpacked"));
    }
    let mut document = document.map_err(|error| format!("this is no PDF that can be read: {error}"))?;
    if document.is_encrypted() {
        document.decrypt("").map_err(|_| "it is locked with a password".to_owned())?;
    }
    document.objects.values_mut().for_each(empty_picture);
    check_parts(&document)?;
    Ok(document)
}

/// Looks at a part before the library unpacks it: one with other parts only where that is not too large.
fn prepare(id: ObjectId, object: &mut Object) -> Option<(ObjectId, Object)> {
    if let Object::Stream(stream) = object
        && stream.dict.has_type(b"ObjStm")
    {
        let left = LEFT.get().and_then(|left| left.checked_sub(size(stream, left)?));
        LEFT.set(left);
        left?;
    }
    empty_picture(object);
    // What is given back is kept only of parts that were within another, which are no streams.
    let kept = if matches!(object, Object::Stream(_)) { Object::Null } else { object.clone() };
    Some((id, kept))
}

fn empty_picture(object: &mut Object) {
    if let Object::Stream(stream) = object
        && stream.dict.get(b"Subtype").and_then(Object::as_name).is_ok_and(|name| name == b"Image")
    {
        stream.set_plain_content(Vec::new());
    }
}

/// Tables of parts are unpacked before anything can be asked of them, and in a locked file parts with parts as well.
fn check_raw(bytes: &[u8]) -> Result<(), String> {
    const START: &[u8] = b"stream";
    let is_locked = bytes.windows(8).any(|bytes| bytes == b"/Encrypt");
    let mut at = 0;
    let mut before = 0;
    while let Some(found) = bytes.get(at..).and_then(|rest| rest.windows(START.len()).position(|word| word == START)) {
        let start = at + found;
        at = start + START.len();
        let head = bytes.get(before.max(start.saturating_sub(1000))..start).unwrap_or(&[]);
        before = at;
        let has = |name: &[u8]| head.windows(name.len()).any(|word| word == name);
        let after = bytes.get(at..).unwrap_or(&[]);
        if has(b"/XRef") {
            let after = after.strip_prefix(b"\r").unwrap_or(after);
            let packed = after.strip_prefix(b"\n").unwrap_or(after);
            if unpacked_size(&mut ZlibDecoder::new(packed), LARGEST_TABLES).is_none() {
                return Err(format!("the table of its parts has more than {LARGEST_TABLES} bytes once it is unpacked"));
            }
        } else if is_locked && has(b"/ObjStm") {
            let end = after.windows(9).position(|word| word == b"endstream").unwrap_or(after.len());
            if end > LARGEST_LOCKED {
                return Err(format!(
                    "it is locked, and a part with other parts in it has {end} bytes, too many to unpack"
                ));
            }
        }
    }
    Ok(())
}

/// No part, and no page with its parts as often as it names them, is larger than any text needs.
fn check_parts(document: &Document) -> Result<(), String> {
    let mut sum = 0;
    for object in document.objects.values() {
        let Object::Stream(stream) = object else { continue };
        sum += size(stream, LARGEST_PART)
            .ok_or_else(|| format!("a part of it has more than {LARGEST_PART} bytes once it is unpacked"))?;
        if sum > LARGEST_SUM {
            return Err(format!("its parts have more than {LARGEST_SUM} bytes once they are unpacked"));
        }
    }
    for (number, page) in document.get_pages() {
        let mut left = LARGEST_PART;
        for id in document.get_page_contents(page) {
            let Ok(stream) = document.get_object(id).and_then(Object::as_stream) else { continue };
            // Each is followed by a space.
            left = size(stream, left).and_then(|size| left.checked_sub(size + 1)).ok_or_else(|| {
                format!("the parts of page {number} have more than {LARGEST_PART} bytes once they are unpacked")
            })?;
        }
    }
    Ok(())
}

/// How many bytes a part has at every step of its unpacking, at most; nothing where that is more than `most`.
fn size(stream: &Stream, most: u64) -> Option<u64> {
    let within = |size: usize| (size as u64 <= most).then_some(size as u64);
    let mut largest = within(stream.content.len())?;
    let filters = stream.filters().unwrap_or_default();
    let mut content = None::<Vec<u8>>;
    for (at, filter) in filters.iter().enumerate() {
        let packed = content.as_deref().unwrap_or(&stream.content);
        let parameters = stream.dict.get(b"DecodeParms").and_then(Object::as_dict).ok();
        // A row of a table has as many bytes as is said, though there may be none.
        let row = parameters.map_or(1, row_of);
        let size = match *filter {
            b"FlateDecode" => match unpacked_size(&mut ZlibDecoder::new(packed), most)? {
                // Where nothing comes of it, the library leaves its head out.
                0 => unpacked_size(&mut DeflateDecoder::new(packed.get(2..).unwrap_or(&[])), most)?,
                size => size,
            },
            b"LZWDecode" => lzw_size(packed, most)?,
            // A `z` stands for four bytes.
            b"ASCII85Decode" => packed.iter().map(|byte| if *byte == b'z' { 4 } else { 1 }).sum(),
            // The library stops there, and takes the part as it is.
            _ => return Some(largest),
        };
        largest = largest.max(size);
        if largest > most || row > most {
            return None;
        }
        if at + 1 == filters.len() {
            break;
        }
        let mut step = Stream::new(Dictionary::new(), packed.to_vec());
        step.dict.set("Filter", Object::Name(filter.to_vec()));
        parameters.into_iter().for_each(|parameters| step.dict.set("DecodeParms", parameters.clone()));
        let Ok(unpacked) = step.decompressed_content() else { return Some(largest) };
        content = Some(unpacked);
    }
    Some(largest)
}

/// The bytes of a row that is told by the one before it.
fn row_of(parameters: &Dictionary) -> u64 {
    let number =
        |key: &[u8], least: i64| parameters.get(key).and_then(Object::as_i64).unwrap_or(least).max(least) as u64;
    match number(b"Predictor", 1) {
        10..=15 => {
            number(b"Columns", 1).saturating_mul(number(b"Colors", 1)).saturating_mul(number(b"BitsPerComponent", 8))
                / 8
        }
        _ => 1,
    }
}

fn unpacked_size(packed: &mut dyn Read, most: u64) -> Option<u64> {
    let mut counted = Counted { n_bytes: 0, most };
    // Damage ends what is unpacked, for the library as well.
    io::copy(packed, &mut counted).unwrap_or_default();
    (counted.n_bytes <= most).then_some(counted.n_bytes)
}

fn lzw_size(packed: &[u8], most: u64) -> Option<u64> {
    // How codes grow hardly changes how much there is: the larger of both ways.
    let sizes = [
        weezl::decode::Decoder::with_tiff_size_switch(weezl::BitOrder::Msb, 8),
        weezl::decode::Decoder::new(weezl::BitOrder::Msb, 8),
    ]
    .map(|mut decoder| {
        let mut counted = Counted { n_bytes: 0, most };
        decoder.into_stream(&mut counted).decode_all(packed).status.unwrap_or_default();
        counted.n_bytes
    });
    sizes.into_iter().max().filter(|size| *size <= most)
}

/// Counts bytes, and takes no more than some.
struct Counted {
    n_bytes: u64,
    most: u64,
}

impl Write for Counted {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.n_bytes += bytes.len() as u64;
        match self.n_bytes > self.most {
            true => Err(io::Error::other("too large")),
            false => Ok(bytes.len()),
        }
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}
