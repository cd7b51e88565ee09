//! Gathering postings. Used where a corpus is compiled; no page reaches it.

use std::collections::BTreeMap;
use std::ops::RangeInclusive;

use super::postings::write_postings;
use super::terms::{TermToWrite, sort_terms, write_terms};
use crate::pack::Writer;

/// A word, or the beginning of words, with the documents that have it, each with how often.
pub(super) struct Gathered {
    pub(super) term: String,
    pub(super) everywhere: Vec<(u32, u32)>,
    pub(super) in_titles: Vec<(u32, u32)>,
}

/// How many letters the beginnings have that have postings of their own: past these no one has very many words, and one
/// letter is a question that nobody means, whose postings would weigh as much as all others.
const LETTERS: RangeInclusive<usize> = 2..=3;
/// In a corpus of fewer postings than this nothing takes long.
const FEW: usize = 2000;

/// The sections of a dictionary.
pub(super) fn write_gathered(gathered: &[Gathered]) -> [Vec<u8>; 3] {
    let write = |gathered: &Gathered| {
        let titles = &gathered.in_titles;
        let mut with_number = Writer::default();
        if !titles.is_empty() {
            let mut places = (0..).zip(&gathered.everywhere);
            let place_of = |&(doc, n): &(u32, u32)| {
                let (place, _) =
                    places.find(|(_, posting)| posting.0 == doc).expect("a title is a part of its document");
                (place, n)
            };
            with_number.number(titles.len() as u32);
            with_number.bytes.extend(write_postings(&titles.iter().map(place_of).collect::<Vec<_>>()));
        }
        TermToWrite {
            term: gathered.term.clone(),
            n_documents: gathered.everywhere.len() as u32,
            postings: write_postings(&gathered.everywhere),
            in_titles: with_number.bytes,
        }
    };
    write_terms(&gathered.iter().map(write).collect::<Vec<_>>())
}

/// The postings of all words with the same beginning added up, where they are more than three for every four
/// documents: to add up so many while someone types would take longer than all else that a search does.
pub(super) fn gather_beginnings(terms: &[Gathered], n_documents: usize) -> Vec<Gathered> {
    let mut n_postings: BTreeMap<&str, usize> = BTreeMap::new();
    for term in terms {
        beginnings(&term.term).for_each(|beginning| *n_postings.entry(beginning).or_default() += term.everywhere.len());
    }
    n_postings.retain(|_, n| *n > FEW.max(n_documents * 3 / 4));
    let mut sums: BTreeMap<&str, [BTreeMap<u32, u32>; 2]> = BTreeMap::new();
    for term in terms {
        for beginning in beginnings(&term.term).filter(|beginning| n_postings.contains_key(beginning)) {
            let sums = sums.entry(beginning).or_default();
            for (sums, postings) in sums.iter_mut().zip([&term.everywhere, &term.in_titles]) {
                postings.iter().for_each(|&(doc, n)| *sums.entry(doc).or_default() += n);
            }
        }
    }
    let sorted = sort_terms(sums.iter().map(|(term, [all, _])| ((*term).to_owned(), all.len() as u32)).collect());
    let gathered = |term: String| {
        let [everywhere, in_titles] =
            sums.remove(term.as_str()).unwrap_or_default().map(|sums| sums.into_iter().collect());
        Gathered { term, everywhere, in_titles }
    };
    sorted.into_iter().map(gathered).collect()
}

/// The short beginnings of a word, and the word itself where it is as short.
fn beginnings(term: &str) -> impl Iterator<Item = &str> {
    let ends = term.char_indices().map(|(at, c)| at + c.len_utf8());
    ends.zip(1..).filter(|(_, n)| LETTERS.contains(n)).map(|(end, _)| &term[..end])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn beginnings_of_many_postings_are_added_up() {
        let term = |term: &str, everywhere: Vec<(u32, u32)>, in_titles: &[(u32, u32)]| Gathered {
            term: term.into(),
            everywhere,
            in_titles: in_titles.to_vec(),
        };
        let of_all = |n| (0..2000).map(|doc| (doc, n)).collect::<Vec<_>>();
        let terms =
            [term("com", of_all(1), &[(7, 1)]), term("con", of_all(2), &[(7, 2), (9, 1)]), term("da", of_all(1), &[])];
        let gathered = gather_beginnings(&terms, 2000);
        let found: Vec<_> =
            gathered.iter().map(|it| (it.term.as_str(), it.everywhere.len(), it.everywhere[7].1)).collect();
        assert_eq!(found, [("co", 2000, 3)]);
        assert_eq!(gathered[0].in_titles, [(7, 3), (9, 1)]);
    }
}
