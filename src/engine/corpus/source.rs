//! Who published a text, and how that is known.

use super::config::SourceEntry;
use super::document::{Block, BlockKind, How, Known, Source, SourceId};
use super::furniture::{agency_of, email_domain, reason};
use super::publication::dateline_agency;
use crate::text::{Span, slugify};

/// The sources of a corpus while it is read: those declared, and those that texts name.
#[derive(Clone, Debug, Default)]
pub struct Sources {
    entries: Vec<SourceEntry>,
}

impl Sources {
    /// Starts with the sources that `corpus.toml` declares.
    pub fn new(declared: &[SourceEntry]) -> Self {
        Self { entries: declared.to_vec() }
    }

    /// The source with a slug.
    pub fn with_slug(&self, slug: &str) -> Option<SourceId> {
        self.entries.iter().position(|entry| entry.slug == slug).map(|at| SourceId(at as u32))
    }

    /// The list for a corpus.
    pub fn into_list(self) -> Vec<Source> {
        let source = |entry: SourceEntry| Source { slug: entry.slug, label: entry.label, home: entry.home };
        self.entries.into_iter().map(source).collect()
    }

    /// The source that a name in a text means; declared now if none does. A name without letters is none.
    fn named(&mut self, name: &str) -> Option<SourceId> {
        let slug = slugify(name);
        let known = self.entries.iter().position(|entry| {
            entry.slug == slug
                || entry.label == name
                || entry.matches.iter().any(|word| word.eq_ignore_ascii_case(name))
        });
        match known {
            Some(at) => Some(SourceId(at as u32)),
            None if slug.is_empty() => None,
            None => {
                self.entries.push(SourceEntry { slug, label: name.to_owned(), ..SourceEntry::default() });
                Some(SourceId(self.entries.len() as u32 - 1))
            }
        }
    }

    /// The first declared source of which a text says a telling word, and where.
    fn matched(&self, text: &str) -> Option<(SourceId, Span)> {
        let matches = self.entries.iter().enumerate();
        matches.flat_map(|(at, entry)| entry.matches.iter().map(move |word| (at, word))).find_map(|(at, word)| {
            let start = find_word(text, word)?;
            Some((SourceId(at as u32), Span::new(start, start + word.len())))
        })
    }
}

/// The source that blocks of a text give.
///
/// A signature is the surest sign, then the agency of the dateline, then a contact block, then words that
/// `corpus.toml` says are telling.
pub(super) fn find_source(text: &str, blocks: &[Block], sources: &mut Sources) -> Option<Known<SourceId>> {
    from_signature(text, blocks, sources)
        .or_else(|| from_contact(text, blocks, sources))
        .or_else(|| from_telling_words(text, sources))
}

fn from_signature(text: &str, blocks: &[Block], sources: &mut Sources) -> Option<Known<SourceId>> {
    let sign_off = furniture(blocks, reason::SIGN_OFF).last().map(|span| (span, agency_of(span.of(text))));
    let header = || {
        let labelled = |span: &Span| span.of(text).to_lowercase().starts_with("source");
        furniture(blocks, reason::HEADER_LINE).find(labelled).map(|span| (span, agency_of(span.of(text))))
    };
    let dateline = || {
        let body = blocks.iter().find(|block| block.kind == BlockKind::Paragraph)?;
        Some((body.span, dateline_agency(body.span.of(text))?))
    };
    let (block, agency) = sign_off.or_else(header).or_else(dateline)?;
    let start = block.start as usize + block.of(text).find(agency)?;
    let how = How::Stated(Span::new(start, start + agency.len()));
    Some(Known { value: sources.named(agency)?, how })
}

/// A site in an address of the contact block says whose page it is; other telling words let it be concluded.
fn from_contact(text: &str, blocks: &[Block], sources: &mut Sources) -> Option<Known<SourceId>> {
    const EVERYONES: [&str; 9] = [
        "gmail.com",
        "yahoo.com",
        "outlook.com",
        "hotmail.com",
        "icloud.com",
        "live.com",
        "aol.com",
        "proton.me",
        "yahoo.co.jp",
    ];
    let contacts: Vec<Span> = furniture(blocks, reason::CONTACT).collect();
    let site = contacts.iter().find_map(|&block| {
        let domain = block.of(text).split_whitespace().filter_map(email_domain).find(|it| !EVERYONES.contains(it))?;
        let start = block.start as usize + block.of(text).find(domain)?;
        Some((domain, Span::new(start, start + domain.len())))
    });
    if let Some((domain, span)) = site {
        return Some(Known { value: sources.named(domain)?, how: How::Stated(span) });
    }
    contacts.iter().find_map(|block| {
        let (value, found) = sources.matched(block.of(text))?;
        let words = found.of(block.of(text));
        Some(Known { value, how: How::Inferred(format!("from the contact block, which says “{words}”")) })
    })
}

fn from_telling_words(text: &str, sources: &Sources) -> Option<Known<SourceId>> {
    let (value, found) = sources.matched(text)?;
    let words = found.of(text);
    Some(Known { value, how: How::Inferred(format!("from the text, which says “{words}”")) })
}

fn furniture<'b>(blocks: &'b [Block], reason: &'static str) -> impl Iterator<Item = Span> + 'b {
    let is_so = move |block: &&Block| matches!(&block.kind, BlockKind::Furniture(why) if why == reason);
    blocks.iter().filter(is_so).map(|block| block.span)
}

/// Where a text says a word as a word: `VNA` is not in `VNANET`.
fn find_word(text: &str, word: &str) -> Option<usize> {
    let is_letter = |c: Option<char>| c.is_some_and(char::is_alphanumeric);
    text.match_indices(word).map(|(at, _)| at).find(|&at| {
        let before = text.get(..at).and_then(|before| before.chars().next_back());
        let after = text.get(at + word.len()..).and_then(|after| after.chars().next());
        !word.is_empty() && !is_letter(before) && !is_letter(after)
    })
}
