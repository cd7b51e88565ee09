//! A WebAssembly module that is given more data, as a linker would: of the binary format only what that takes.
//!
//! Source: WebAssembly Core Specification 2.0, chapter 5, *Binary Format*.

use concord_engine::edition::Slot;

/// Lays `edition` behind all that the memory of a page's module holds, and writes its place into the [`Slot`] of the
/// module.
///
/// # Errors
/// Bytes that are no module, or that of a page which has its corpus already.
pub(super) fn put_edition(module: &[u8], edition: &[u8]) -> Result<Vec<u8>, &'static str> {
    let mut sections = read_sections(module).ok_or("it is no WebAssembly module")?;
    let length = u32::try_from(edition.len()).map_err(|_| "the corpus is larger than the memory of a page")?;
    let memory = section(&mut sections, Id::MEMORY).ok_or("it has no memory of its own")?;
    let address = grow(memory, length).ok_or("its memory cannot hold the corpus")?;
    if let Some(count) = section(&mut sections, Id::DATA_COUNT) {
        let n_segments = Reader(count).number().ok_or(BROKEN)?;
        *count = leb(n_segments + 1);
    }
    let data = section(&mut sections, Id::DATA).ok_or(NO_SLOT)?;
    fill_slot(data, Slot::new(address, length))?;
    append_segment(data, address, edition).ok_or(BROKEN)?;
    let mut out = Vec::with_capacity(module.len() + edition.len() + 32);
    out.extend(HEAD);
    for (id, content) in sections {
        out.push(id);
        out.extend(leb(content.len() as u32));
        out.extend(content);
    }
    Ok(out)
}

const NO_SLOT: &str = "it is not the module of a page without a corpus";
const BROKEN: &str = "it is damaged";

/// The magic number and the version of the format.
const HEAD: [u8; 8] = *b"\0asm\x01\0\0\0";

/// The sections that matter here.
struct Id;

impl Id {
    const MEMORY: u8 = 5;
    const DATA: u8 = 11;
    const DATA_COUNT: u8 = 12;
}

/// The bytes of a page of memory.
const PAGE: u32 = 65_536;

/// The id and the content of each section.
fn read_sections(module: &[u8]) -> Option<Vec<(u8, Vec<u8>)>> {
    let mut rest = Reader(module.strip_prefix(&HEAD)?);
    let mut sections = Vec::new();
    while let Some(id) = rest.byte() {
        let length = rest.number()?;
        sections.push((id, rest.take(length)?.to_vec()));
    }
    Some(sections)
}

fn section(sections: &mut [(u8, Vec<u8>)], wanted: u8) -> Option<&mut Vec<u8>> {
    sections.iter_mut().find(|(id, _)| *id == wanted).map(|(_, content)| content)
}

/// Makes the first memory larger by some bytes, and tells where they begin.
fn grow(memories: &mut Vec<u8>, n_bytes: u32) -> Option<u32> {
    let mut rest = Reader(memories);
    let (count, flags, least) = (rest.number()?, rest.byte()?, rest.number()?);
    // Without and with an upper limit; a shared memory or one of 64 bits is no page's.
    let most = match flags {
        0 => None,
        1 => Some(rest.number()?),
        _ => return None,
    };
    let address = least.checked_mul(PAGE)?;
    let larger = least.checked_add(n_bytes.div_ceil(PAGE))?;
    larger.checked_mul(PAGE).filter(|_| most.is_none_or(|most| larger <= most))?;
    let others = rest.0.to_vec();
    *memories = [leb(count), vec![flags], leb(larger), most.map_or(Vec::new(), leb), others].concat();
    Some(address)
}

/// Writes a place into the one slot of the data.
fn fill_slot(data: &mut [u8], slot: Slot) -> Result<(), &'static str> {
    let empty = Slot::EMPTY.to_bytes();
    let mut places = data.windows(empty.len()).enumerate().filter(|(_, bytes)| *bytes == empty).map(|(at, _)| at);
    let (Some(at), None) = (places.next(), places.next()) else { return Err(NO_SLOT) };
    data[at..at + empty.len()].copy_from_slice(&slot.to_bytes());
    Ok(())
}

/// Adds an active segment to the first memory.
fn append_segment(data: &mut Vec<u8>, address: u32, bytes: &[u8]) -> Option<()> {
    let mut rest = Reader(data);
    let n_segments = rest.number()?;
    let before = rest.0.to_vec();
    *data = leb(n_segments.checked_add(1)?);
    data.extend(before);
    let (active, i32_const, end) = (0, 0x41, 0x0b);
    data.extend([active, i32_const]);
    data.extend(signed_leb(address.cast_signed()));
    data.push(end);
    data.extend(leb(bytes.len() as u32));
    data.extend(bytes);
    Some(())
}

/// Bytes that are read from the front.
struct Reader<'a>(&'a [u8]);

impl<'a> Reader<'a> {
    fn byte(&mut self) -> Option<u8> {
        self.take(1)?.first().copied()
    }

    fn take(&mut self, length: u32) -> Option<&'a [u8]> {
        let (taken, rest) = self.0.split_at_checked(length as usize)?;
        self.0 = rest;
        Some(taken)
    }

    /// An unsigned number of 32 bits in groups of seven (LEB128).
    fn number(&mut self) -> Option<u32> {
        let mut number = 0;
        for shift in (0..35).step_by(7) {
            let byte = self.byte()?;
            number |= u64::from(byte & 0x7f) << shift;
            if byte < 0x80 {
                return u32::try_from(number).ok();
            }
        }
        None
    }
}

fn leb(mut number: u32) -> Vec<u8> {
    let mut bytes = Vec::new();
    while number >= 0x80 {
        bytes.push(number as u8 | 0x80);
        number >>= 7;
    }
    bytes.push(number as u8);
    bytes
}

fn signed_leb(mut number: i32) -> Vec<u8> {
    let mut bytes = Vec::new();
    while !(-0x40..0x40).contains(&number) {
        bytes.push(number as u8 | 0x80);
        number >>= 7;
    }
    bytes.push(number as u8 & 0x7f);
    bytes
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A module with one memory and one segment of data.
    fn module(memory: &[u8], data: &[u8]) -> Vec<u8> {
        let segment = [vec![1, 0, 0x41, 0, 0x0b], leb(data.len() as u32), data.to_vec()].concat();
        let sections = [(Id::MEMORY, memory.to_vec()), (Id::DATA_COUNT, vec![1]), (Id::DATA, segment)];
        sections.into_iter().fold(HEAD.to_vec(), |mut out, (id, content)| {
            out.push(id);
            out.extend(leb(content.len() as u32));
            out.extend(content);
            out
        })
    }

    fn with_slot(before: &str) -> Vec<u8> {
        [before.as_bytes(), &Slot::EMPTY.to_bytes(), b"after"].concat()
    }

    #[test]
    fn the_edition_lies_behind_all_memory_and_the_slot_tells_where() {
        let edition = vec![7; 70_000];
        let out = put_edition(&module(&[1, 0, 3], &with_slot("before")), &edition).expect("a page without a corpus");
        let mut sections = read_sections(&out).expect("a module");
        let mut content = |id| section(&mut sections, id).expect("a section").clone();
        assert_eq!(content(Id::MEMORY), [1, 0, 5], "two pages more");
        assert_eq!(content(Id::DATA_COUNT), [2]);
        let data = content(Id::DATA);
        let filled = [&b"before"[..], &Slot::new(3 * PAGE, 70_000).to_bytes(), b"after"].concat();
        assert!(data.windows(filled.len()).any(|bytes| bytes == filled));
        assert_eq!(data[0], 2, "two segments");
        let place = [vec![0, 0x41], signed_leb(196_608), vec![0x0b], leb(70_000)].concat();
        let segment = [place, edition].concat();
        assert!(data.ends_with(&segment));
    }

    #[test]
    fn what_is_no_page_without_a_corpus_is_refused_in_words() {
        let twice = [with_slot(""), with_slot("")].concat();
        let filled = put_edition(&module(&[1, 0, 1], &with_slot("")), b"edition").expect("a page without a corpus");
        for (bytes, refusal) in [
            (b"<!doctype html>".to_vec(), "it is no WebAssembly module"),
            (HEAD.to_vec(), "it has no memory of its own"),
            (module(&[1, 0, 1], b"nothing"), NO_SLOT),
            (module(&[1, 0, 1], &twice), NO_SLOT),
            (filled, NO_SLOT),
            (module(&[1, 1, 1, 1], &with_slot("")), "its memory cannot hold the corpus"),
            (module(&[1, 3, 1, 1], &with_slot("")), "its memory cannot hold the corpus"),
        ] {
            assert_eq!(put_edition(&bytes, b"edition"), Err(refusal));
        }
    }

    #[test]
    fn a_module_cut_short_anywhere_is_refused() {
        let whole = module(&[1, 0, 1], &with_slot(""));
        for end in 0..whole.len() {
            assert!(put_edition(&whole[..end], b"edition").is_err(), "{end} bytes");
        }
    }

    #[test]
    fn numbers_stand_in_groups_of_seven_bits() {
        for (number, bytes) in
            [(0, vec![0]), (127, vec![127]), (128, vec![0x80, 1]), (u32::MAX, vec![255, 255, 255, 255, 15])]
        {
            assert_eq!(leb(number), bytes);
            assert_eq!(Reader(&bytes).number(), Some(number));
        }
        for (number, bytes) in [(63, vec![63]), (64, vec![0xc0, 0]), (-64, vec![0x40]), (65_536, vec![0x80, 0x80, 4])] {
            assert_eq!(signed_leb(number), bytes);
        }
    }
}
