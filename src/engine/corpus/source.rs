//! Who published a text, and how that is known.

use std::collections::BTreeMap;

use super::config::SourceEntry;
use super::document::{Block, BlockKind, How, Known, Source, SourceId};
use super::furniture::{agency_of, email_domain, reason};
use super::publication::dateline_agency;
use crate::text::{Span, slugify};

/// The sources of a corpus while it is put together: those declared, and those that documents name.
#[derive(Clone, Debug, Default)]
pub(super) struct Sources {
    entries: Vec<SourceEntry>,
    /// Every slug, label and telling word in small letters, with the place of its source.
    known: BTreeMap<String, u32>,
}

impl Sources {
    /// Starts with the sources that `corpus.toml` declares.
    pub(super) fn new(declared: &[SourceEntry]) -> Self {
        let mut sources = Self::default();
        declared.iter().for_each(|entry| sources.add(entry.clone()));
        sources
    }

    /// The list for a corpus.
    pub(super) fn into_list(self) -> Vec<Source> {
        let source = |entry: SourceEntry| Source { slug: entry.slug, label: entry.label, home: entry.home };
        self.entries.into_iter().map(source).collect()
    }

    /// The place of the source that a name means; declared now if there is none. A name without letters is none.
    pub(super) fn settle(&mut self, named: Known<String>) -> Option<Known<SourceId>> {
        let name = named.value;
        let slug = slugify(&name);
        if slug.is_empty() {
            return None;
        }
        let found = self.known.get(&name.to_lowercase()).or_else(|| self.known.get(&slug)).copied();
        let at = found.unwrap_or_else(|| {
            self.add(SourceEntry { slug, label: name, ..SourceEntry::default() });
            self.entries.len() as u32 - 1
        });
        Some(Known { value: SourceId(at), how: named.how })
    }

    fn add(&mut self, entry: SourceEntry) {
        let at = self.entries.len() as u32;
        for name in [&entry.slug, &entry.label].into_iter().chain(&entry.matches) {
            self.known.entry(name.to_lowercase()).or_insert(at);
        }
        self.entries.push(entry);
    }
}

/// The first declared source of which a text says a telling word, and where.
fn matched<'s>(text: &str, declared: &'s [SourceEntry]) -> Option<(&'s SourceEntry, Span)> {
    let words = declared.iter().flat_map(|entry| entry.matches.iter().map(move |word| (entry, word)));
    words.into_iter().find_map(|(entry, word)| {
        let start = find_word(text, word)?;
        Some((entry, Span::new(start, start + word.len())))
    })
}

/// The source that blocks of a text give.
///
/// A signature is the surest sign, then a label in the head, then the agency of the dateline, then a contact block, then
/// words that `corpus.toml` says are telling, then the holder of the copyright. Nothing where none of them is there.
pub(super) fn find_source(text: &str, blocks: &[Block], declared: &[SourceEntry]) -> Option<Known<String>> {
    from_signature(text, blocks)
        .or_else(|| from_contact(text, blocks, declared))
        .or_else(|| from_telling_words(text, declared))
        .or_else(|| from_copyright(text, blocks))
}

/// The holder of the copyright in the last line that names one: `© 2016 Ministry of External Relations. All rights
/// reserved.`
fn from_copyright(text: &str, blocks: &[Block]) -> Option<Known<String>> {
    // Under a picture it is that of the photographer.
    let body_end = blocks.iter().rfind(|block| block.kind == BlockKind::Paragraph)?.span.end;
    let places = furniture(blocks, reason::COPYRIGHT).chain(furniture(blocks, reason::SITE));
    let lines: Vec<&str> =
        places.filter(|block| block.start >= body_end).flat_map(|block| block.of(text).lines()).collect();
    let says = |line: &&&str| ["©", "Copyright", "COPYRIGHT"].iter().any(|word| line.contains(word));
    lines.iter().rev().filter(says).find_map(|line| {
        let holder = copyright_holder(line.trim())?;
        let why = format!("from the copyright line, which says “{holder}”");
        Some(Known { value: holder.to_owned(), how: How::Inferred(why) })
    })
}

/// The name in a copyright line that has a year, and beside them nothing but the usual words.
fn copyright_holder(line: &str) -> Option<&str> {
    const LONGEST: usize = 60;
    const MOST_WORDS: usize = 8;
    let is_year = |word: &str| word.len() == 4 && word.bytes().all(|byte| byte.is_ascii_digit());
    let is_before = |c: char| c.is_whitespace() || c.is_ascii_digit() || "©-–—,.:|".contains(c);
    let has_year = line.split(|c: char| !c.is_alphanumeric()).any(is_year);
    let mut name = line.trim_start_matches(is_before);
    for opening in ["Copyright", "COPYRIGHT", "(c)", "(C)", "by ", "By "] {
        name = name.strip_prefix(opening).unwrap_or(name).trim_start_matches(is_before);
    }
    let end = [". ", " | ", ", all", " All ", " - ", " – ", ", Inc"].iter().filter_map(|end| name.find(end)).min();
    let name = name.get(..end.unwrap_or(name.len()))?.trim_end_matches(is_before);
    let is_name_word = |word: &str| {
        !word.starts_with(char::is_lowercase) || matches!(word, "of" | "the" | "in" | "for" | "and" | "to" | "de")
    };
    let n_words = name.split_whitespace().count();
    let is_phrase = name.to_lowercase().contains("rights reserved");
    (has_year
        && name.len() <= LONGEST
        && (2..=MOST_WORDS).contains(&n_words)
        && name.starts_with(char::is_uppercase)
        && !is_phrase
        && name.split_whitespace().all(is_name_word))
    .then_some(name)
}

fn from_signature(text: &str, blocks: &[Block]) -> Option<Known<String>> {
    let sign_off = furniture(blocks, reason::SIGN_OFF).last().map(|span| (span, agency_of(span.of(text))));
    let header = || {
        let mut lines = furniture(blocks, reason::HEADER_LINE).chain(furniture(blocks, reason::DATE_LINE));
        lines.find_map(|span| Some((span, labelled_source(span.of(text))?)))
    };
    let dateline = || {
        let body = blocks.iter().find(|block| block.kind == BlockKind::Paragraph)?;
        Some((body.span, dateline_agency(body.span.of(text))?))
    };
    let (block, agency) = sign_off.or_else(header).or_else(dateline)?;
    let start = block.start as usize + block.of(text).find(agency)?;
    let how = How::Stated(Span::new(start, start + agency.len()));
    Some(Known { value: agency.to_owned(), how })
}

/// The name after a label: `Source: Valley News`, `2022年11月8日 来源：海风日报`.
fn labelled_source(line: &str) -> Option<&str> {
    #[rustfmt::skip]
    const LABELS: [&str; 13] = [
        "Source:", "SOURCE:", "source:", "Nguồn:", "nguồn:", "来源：", "来源:", "來源：", "出典：", "Sumber:", "Fuente:", "Quelle:",
        "Источник:",
    ];
    let after = LABELS.iter().find_map(|label| Some(line.get(line.find(label)? + label.len()..)?.trim()))?;
    let name = after.split(['|', '•']).next().unwrap_or(after);
    // The next label with its value may stand a single space further: `来源：海风日报 浏览次数：317`.
    let is_label = |word: &str| word.contains(['：', ':']) && !word.contains("://");
    let next = name.split_whitespace().skip(1).find(|word| is_label(word)).and_then(|word| name.find(word));
    let name = name.get(..next.unwrap_or(name.len())).unwrap_or(name);
    // Columns of a table that was one line: `Source: Valley News    Editor: An Example`.
    let name = agency_of(name.split("  ").next().unwrap_or(name).split('\t').next().unwrap_or(name));
    (!name.is_empty()).then_some(name)
}

/// A site in an address of the contact block says whose page it is; other telling words let it be concluded.
fn from_contact(text: &str, blocks: &[Block], declared: &[SourceEntry]) -> Option<Known<String>> {
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
        return Some(Known { value: domain.to_owned(), how: How::Stated(span) });
    }
    contacts.iter().find_map(|block| {
        let (source, found) = matched(block.of(text), declared)?;
        let words = found.of(block.of(text));
        Some(Known {
            value: source.slug.clone(),
            how: How::Inferred(format!("from the contact block, which says “{words}”")),
        })
    })
}

fn from_telling_words(text: &str, declared: &[SourceEntry]) -> Option<Known<String>> {
    let (source, found) = matched(text, declared)?;
    let words = found.of(text);
    Some(Known { value: source.slug.clone(), how: How::Inferred(format!("from the text, which says “{words}”")) })
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
