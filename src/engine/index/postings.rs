//! Postings: the documents that have a term, and how often each has it.

use crate::pack::{Cursor, Writer};

/// Writes postings: the gaps between documents, then how often each has the term. Apart, for both are runs of small
/// numbers, and what only asks *which* documents never reads *how often*.
pub(crate) fn write_postings(postings: &[(u32, u32)]) -> Vec<u8> {
    let mut out = Writer::default();
    let mut next = 0;
    for &(doc, _) in postings {
        out.number(doc - next);
        next = doc + 1;
    }
    postings.iter().for_each(|&(_, n)| out.number(n - 1));
    out.bytes
}

/// Reads the documents of postings, in corpus order; gives what stands after them: how often each has the term.
#[inline]
pub(crate) fn read_documents<'b>(postings: &'b [u8], n_documents: u32, mut take: impl FnMut(u32)) -> Cursor<'b> {
    let mut cursor = Cursor::new(postings);
    let mut next: u32 = 0;
    for _ in 0..n_documents {
        let doc = next.wrapping_add(cursor.number());
        take(doc);
        next = doc.wrapping_add(1);
    }
    cursor
}

/// The next count.
#[inline]
pub(crate) fn read_count(cursor: &mut Cursor<'_>) -> u32 {
    cursor.number().saturating_add(1)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn postings_read_as_they_were_written() {
        for postings in [vec![], vec![(0, 1)], vec![(0, 1), (1, 300), (7, 2), (100_000, 1)]] {
            let bytes = write_postings(&postings);
            let mut docs = Vec::new();
            let mut cursor = read_documents(&bytes, postings.len() as u32, |doc| docs.push(doc));
            let read: Vec<_> = docs.into_iter().map(|doc| (doc, read_count(&mut cursor))).collect();
            assert_eq!(read, postings);
            assert!(cursor.is_at_end());
        }
    }
}
