//! Numbers and texts as bytes.

/// Writes numbers and texts.
#[derive(Clone, Debug, Default)]
pub(crate) struct Writer {
    pub(crate) bytes: Vec<u8>,
}

impl Writer {
    /// A number in groups of seven bits, the lowest first (LEB128): small numbers take one byte.
    pub(crate) fn number(&mut self, mut number: u32) {
        while number >= 0x80 {
            self.bytes.push(number as u8 | 0x80);
            number >>= 7;
        }
        self.bytes.push(number as u8);
    }

    /// A text with its length.
    pub(crate) fn text(&mut self, text: &str) {
        self.number(text.len() as u32);
        self.bytes.extend_from_slice(text.as_bytes());
    }
}

/// Reads what a [`Writer`] wrote. Past the end there are zeros and empty texts, so that no bytes can make it fail.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Cursor<'b> {
    rest: &'b [u8],
}

impl<'b> Cursor<'b> {
    pub(crate) const fn new(bytes: &'b [u8]) -> Self {
        Self { rest: bytes }
    }

    /// The next number.
    #[inline]
    pub(crate) fn number(&mut self) -> u32 {
        match self.rest {
            [byte, rest @ ..] if *byte < 0x80 => {
                self.rest = rest;
                u32::from(*byte)
            }
            _ => self.long_number(),
        }
    }

    /// The next eight numbers, if each takes one byte.
    #[inline]
    pub(crate) fn eight_short_numbers(&mut self) -> Option<[u8; 8]> {
        const LONG: u64 = 0x8080_8080_8080_8080;
        let (numbers, rest) = self.rest.split_first_chunk()?;
        (u64::from_le_bytes(*numbers) & LONG == 0).then(|| {
            self.rest = rest;
            *numbers
        })
    }

    fn long_number(&mut self) -> u32 {
        let mut number = 0;
        for shift in [0, 7, 14, 21, 28] {
            let Some((&byte, rest)) = self.rest.split_first() else { break };
            self.rest = rest;
            number |= u32::from(byte & 0x7f) << shift;
            if byte < 0x80 {
                break;
            }
        }
        number
    }

    /// The next byte.
    pub(crate) fn byte(&mut self) -> u8 {
        self.take(1).first().copied().unwrap_or_default()
    }

    /// The next text.
    pub(crate) fn text(&mut self) -> &'b str {
        let length = self.number() as usize;
        // Written from a string and summed since: anything else than UTF-8 is no text.
        std::str::from_utf8(self.take(length)).unwrap_or_default()
    }

    /// The next bytes, as many as there are.
    pub(crate) fn take(&mut self, length: usize) -> &'b [u8] {
        let (taken, rest) = self.rest.split_at(length.min(self.rest.len()));
        self.rest = rest;
        taken
    }

    /// Whether everything has been read.
    pub(crate) const fn is_at_end(&self) -> bool {
        self.rest.is_empty()
    }
}

/// Four bytes as a number, the lowest first; zero past the end.
pub(crate) fn u32_at(bytes: &[u8], at: usize) -> u32 {
    bytes.get(at..).and_then(|rest| rest.first_chunk()).map_or(0, |bytes| u32::from_le_bytes(*bytes))
}
