//! Postings: the documents that have a term, and how often each has it.
//!
//! First how often, a byte each; then the gaps between the documents; then by how much the few counts are higher that a
//! byte cannot say. So one pass reads both, each from a run of small numbers, and what only asks *which* documents
//! never reads *how often*.

use crate::pack::{Cursor, Writer};

/// What a byte says of a count that is at least this.
const MANY: u32 = 255;

/// Writes postings.
pub(crate) fn write_postings(postings: &[(u32, u32)]) -> Vec<u8> {
    let mut out = Writer::default();
    out.bytes.extend(postings.iter().map(|&(_, n)| n.min(MANY) as u8));
    let mut next = 0;
    for &(doc, _) in postings {
        out.number(doc - next);
        next = doc + 1;
    }
    postings.iter().filter_map(|&(_, n)| n.checked_sub(MANY)).for_each(|more| out.number(more));
    out.bytes
}

/// Gives the documents of a run of gaps, in corpus order.
#[inline]
pub(crate) fn read_gaps<'b>(gaps: &'b [u8], n_documents: u32, mut take: impl FnMut(u32)) -> Cursor<'b> {
    let mut cursor = Cursor::new(gaps);
    let mut next: u32 = 0;
    for _ in 0..n_documents {
        let doc = next.wrapping_add(cursor.number());
        take(doc);
        next = doc.wrapping_add(1);
    }
    cursor
}

/// Gives the documents of postings, in corpus order.
#[inline]
pub(crate) fn read_documents(postings: &[u8], n_documents: u32, take: impl FnMut(u32)) {
    read_gaps(postings.get(n_documents as usize..).unwrap_or_default(), n_documents, take);
}

/// Gives the documents of postings, in corpus order, with how often each has the term.
///
/// What a count is higher than a byte can say is given back, to be added.
#[inline]
pub(crate) fn read_postings(postings: &[u8], n_documents: u32, mut take: impl FnMut(u32, u32)) -> Vec<(u32, u32)> {
    let (counts, gaps) = postings.split_at_checked(n_documents as usize).unwrap_or_default();
    let mut of_document = counts.iter();
    let mut many = Vec::new();
    let mut rest = read_gaps(gaps, counts.len() as u32, |doc| {
        let count = of_document.next().map_or(0, |&count| u32::from(count));
        if count == MANY {
            many.push((doc, 0));
        }
        take(doc, count);
    });
    many.iter_mut().for_each(|(_, more)| *more = rest.number());
    many
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn postings_read_as_they_were_written() {
        for postings in [
            vec![],
            vec![(0, 1)],
            vec![(0, 1), (1, 300), (7, 2), (100_000, 1)],
            vec![(5, 254), (6, 255), (7, 256), (300, 70_000)],
        ] {
            let bytes = write_postings(&postings);
            let mut docs = Vec::new();
            read_documents(&bytes, postings.len() as u32, |doc| docs.push(doc));
            assert_eq!(docs, postings.iter().map(|&(doc, _)| doc).collect::<Vec<_>>());
            let mut read = Vec::new();
            for (doc, more) in read_postings(&bytes, postings.len() as u32, |doc, n| read.push((doc, n))) {
                read.iter_mut().filter(|(other, _)| *other == doc).for_each(|(_, n)| *n += more);
            }
            assert_eq!(read, postings);
        }
    }
}
