//! Postings: the documents that have a term, and how often each has it.
//!
//! First how often, a byte each; then the gaps between the documents; then by how much the few counts are higher that a
//! byte cannot say. So one pass reads both, each from a run of small numbers, and what only asks *which* documents
//! never reads *how often*.
//!
//! Both are read into lists of their own, whole: a loop that does one thing runs several times faster than one that
//! hands each document on.

use crate::corpus::DocId;
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

/// Reads a run of gaps, and appends the documents in corpus order. Gives back what follows them.
pub(crate) fn read_gaps<'b>(gaps: &'b [u8], n_documents: u32, documents: &mut Vec<DocId>) -> Cursor<'b> {
    let mut cursor = Cursor::new(gaps);
    let start = documents.len();
    documents.resize(start + gaps.len().min(n_documents as usize), DocId(0));
    let mut next: u32 = 0;
    let mut place = |doc: &mut DocId, gap: u32| {
        doc.0 = next.wrapping_add(gap);
        next = doc.0.wrapping_add(1);
    };
    for block in documents.get_mut(start..).unwrap_or_default().chunks_mut(8) {
        let short = if block.len() == 8 { cursor.eight_short_numbers() } else { None };
        match short {
            Some(gaps) => block.iter_mut().zip(gaps).for_each(|(doc, gap)| place(doc, u32::from(gap))),
            None => block.iter_mut().for_each(|doc| place(doc, cursor.number())),
        }
    }
    cursor
}

/// Appends the documents of postings, in corpus order.
pub(crate) fn read_documents(postings: &[u8], n_documents: u32, documents: &mut Vec<DocId>) {
    read_gaps(postings.get(n_documents as usize..).unwrap_or_default(), n_documents, documents);
}

/// Appends the documents of postings, in corpus order, and how often each has the term.
pub(crate) fn read_postings(postings: &[u8], n_documents: u32, documents: &mut Vec<DocId>, counts: &mut Vec<f32>) {
    let (few, gaps) = postings.split_at_checked(n_documents as usize).unwrap_or_default();
    let start = counts.len();
    counts.extend(few.iter().map(|&count| f32::from(count)));
    let mut rest = read_gaps(gaps, few.len() as u32, documents);
    if !rest.is_at_end() {
        let many = counts.iter_mut().skip(start).zip(few).filter(|&(_, &count)| u32::from(count) == MANY);
        many.for_each(|(count, _)| *count += rest.number() as f32);
    }
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
            (0..100).map(|i| (i * i / 3 + i, i % 9 + 250)).collect(),
            (0..64).map(|i| (i * 3, 1)).collect(),
        ] {
            let bytes = write_postings(&postings);
            let mut documents = vec![DocId(9)];
            read_documents(&bytes, postings.len() as u32, &mut documents);
            let expected: Vec<DocId> = [9].into_iter().chain(postings.iter().map(|&(doc, _)| doc)).map(DocId).collect();
            assert_eq!(documents, expected);
            let mut counts = vec![0.5];
            read_postings(&bytes, postings.len() as u32, &mut documents, &mut counts);
            assert_eq!(documents[expected.len()..], expected[1..]);
            assert_eq!(counts[0], 0.5);
            assert_eq!(counts[1..], postings.iter().map(|&(_, n)| n as f32).collect::<Vec<_>>());
        }
    }
}
