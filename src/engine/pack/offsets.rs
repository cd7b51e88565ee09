//! Where records of different lengths begin.

use std::ops::Range;
use std::sync::Arc;

use super::{Cursor, Writer};

/// Where each record of a section begins. The pack holds their lengths, a byte or two each; adding them up is all that
/// opening a section costs.
#[derive(Clone, Debug)]
pub(crate) struct Offsets {
    starts: Arc<[u32]>,
}

impl Offsets {
    /// Adds up the lengths of a section of nothing else.
    pub(crate) fn read(lengths: &[u8]) -> Self {
        let mut cursor = Cursor::new(lengths);
        let mut starts = vec![0];
        let mut at: u32 = 0;
        while !cursor.is_at_end() {
            at = at.saturating_add(cursor.number());
            starts.push(at);
        }
        Self { starts: starts.into() }
    }

    /// How many records there are.
    pub(crate) fn len(&self) -> usize {
        self.starts.len() - 1
    }

    /// A record of a section; empty where there is none.
    pub(crate) fn record<'b>(&self, section: &'b [u8], record: usize) -> &'b [u8] {
        section.get(self.range(record)).unwrap_or_default()
    }

    /// Where a record stands; nowhere where there is no such record.
    pub(crate) fn range(&self, record: usize) -> Range<usize> {
        match self.starts.get(record..record + 2) {
            Some([start, end]) => *start as usize..*end as usize,
            _ => 0..0,
        }
    }
}

/// Collects records and their lengths.
#[derive(Clone, Debug, Default)]
pub(crate) struct Records {
    pub(crate) lengths: Writer,
    pub(crate) bytes: Vec<u8>,
}

impl Records {
    /// Adds a record.
    pub(crate) fn push(&mut self, record: &[u8]) {
        self.lengths.number(record.len() as u32);
        self.bytes.extend_from_slice(record);
    }
}
