//! Files that are packed with gzip: what is in them is read as if it lay there unpacked.

use std::io::{self, Read};

use flate2::read::MultiGzDecoder;

/// The name of what a file holds: `news.jsonl` of `news.jsonl.gz`; nothing where it is not packed.
pub fn unpacked_name(file: &str) -> Option<&str> {
    let (name, ending) = file.rsplit_once('.')?;
    ending.eq_ignore_ascii_case("gz").then_some(name)
}

/// What is in a packed file; nothing where that is more than `most` bytes. It may have several parts one after another,
/// as programs that add to a file write them.
///
/// # Errors
/// Bytes that are not packed with gzip, or damaged.
pub fn unpack(bytes: &[u8], most: usize) -> io::Result<Option<Vec<u8>>> {
    let mut unpacked = Vec::new();
    // What the file says of its size may be a lie: reading stops at the limit whatever it says.
    MultiGzDecoder::new(bytes).take(most as u64 + 1).read_to_end(&mut unpacked)?;
    Ok(Some(unpacked).filter(|unpacked| unpacked.len() <= most))
}
