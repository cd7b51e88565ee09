//! PDF with a layer of text: its lines, page by page.

mod drawn;
mod sizes;

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::Arc;
use std::time::Duration;

use concord_engine::corpus::{Block, BlockKind, Page, Said, reason};
use concord_engine::text::Span;
use pdf_extract::{PlainTextOutput, output_doc_page};

use drawn::check_pages;

/// The name of the threads that read PDFs, so that a program can keep quiet about panics in them.
pub const THREAD_NAME: &str = "concord-pdf";

/// Reads a PDF, for no longer than half a minute.
///
/// # Errors
/// What is wrong, in words: not a PDF, damaged, locked, without a layer of text, or too slow.
pub fn read_pdf(bytes: Vec<u8>) -> Result<Page, String> {
    const LONGEST: Duration = Duration::from_secs(30);
    let pages = match cfg!(target_family = "wasm") {
        true => read_pages(&bytes),
        // The reader of PDFs may loop on a file made for that: it is left behind then, with its thread.
        false => {
            let (send, receive) = std::sync::mpsc::channel();
            let bytes = Arc::new(bytes);
            let read = move || send.send(read_pages(&bytes)).unwrap_or_default();
            let thread = std::thread::Builder::new().name(THREAD_NAME.to_owned()).stack_size(16 * 1024 * 1024);
            thread.spawn(read).map_err(|error| format!("no thread could be started for it: {error}"))?;
            receive.recv_timeout(LONGEST).map_err(|_| "reading it took longer than half a minute".to_owned())?
        }
    }?;
    put_together(&pages)
}

/// The text of each page. The library panics on many a broken file, which is caught where the program can.
fn read_pages(bytes: &[u8]) -> Result<Vec<String>, String> {
    let caught = |_| "it is damaged: its parts do not fit together".to_owned();
    let document = catch_unwind(AssertUnwindSafe(|| sizes::load(bytes))).map_err(caught)??;
    let pages = document.get_pages();
    let looked_through =
        catch_unwind(AssertUnwindSafe(|| check_pages(&document, pages.iter().map(|(n, id)| (*n, *id)))));
    looked_through.map_err(caught)??;
    let read = |number: u32| {
        let mut text = String::new();
        let outcome = catch_unwind(AssertUnwindSafe(|| {
            let mut output = PlainTextOutput::new(&mut text);
            output_doc_page(&document, &mut output, number).map_err(|error| error.to_string())
        }));
        match outcome {
            Ok(Ok(())) => Ok(text),
            Ok(Err(error)) => Err(format!("page {number} cannot be read: {error}")),
            Err(_) => Err(format!("page {number} is damaged")),
        }
    };
    pages.into_keys().map(read).collect()
}

/// The pages one after another; what they all have at their heads and feet is furniture.
fn put_together(pages: &[String]) -> Result<Page, String> {
    let pages: Vec<Vec<&str>> = pages.iter().map(|page| lines_of(page)).collect();
    let mut text = String::new();
    let mut structure = Vec::new();
    for (at, lines) in pages.iter().enumerate() {
        for (n, line) in lines.iter().enumerate() {
            let is_edge = n < 2 || n + 2 >= lines.len();
            let is_running = is_edge && !line.is_empty() && (is_page_number(line, at + 1) || is_shared(line, &pages));
            // A number or a running head does not part the sentence that goes on over the page.
            if is_running && !text.is_empty() && !text.ends_with('\n') {
                text.push('\n');
            }
            let start = text.len();
            text.push_str(line);
            if is_running {
                let kind = BlockKind::Furniture(reason::NAVIGATION.to_owned());
                structure.push(Block { span: Span::new(start, text.len()), kind });
            }
            text.push('\n');
        }
    }
    match text.trim().is_empty() {
        true => Err("it has no layer of text, only pictures of pages".to_owned()),
        false => Ok(Page { text, structure, said: Said::default() }),
    }
}

/// The lines of a page, blank ones at its ends left out.
fn lines_of(page: &str) -> Vec<&str> {
    let lines: Vec<&str> = page.lines().map(str::trim).collect();
    let first = lines.iter().position(|line| !line.is_empty()).unwrap_or(lines.len());
    let last = lines.iter().rposition(|line| !line.is_empty()).map_or(first, |last| last + 1);
    lines.get(first..last).unwrap_or(&[]).to_vec()
}

/// `7`, `- 7 -`, `Page 7 of 9`.
fn is_page_number(line: &str, number: usize) -> bool {
    const WORDS: [&str; 5] = ["page", "of", "p", "trang", "seite"];
    let mut words = line.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty());
    let mut numbers = Vec::new();
    let is_so = words.all(|word| match word.parse::<usize>() {
        Ok(n) => {
            numbers.push(n);
            true
        }
        Err(_) => WORDS.contains(&word.to_lowercase().as_str()),
    });
    is_so && numbers.len() < 3 && numbers.first() == Some(&number)
}

/// Whether three pages or more have a line among their first or last: letter for letter where it is a sentence, for `The
/// office employs 14 people.` is none of the page; numbers aside where it is a head or a foot.
fn is_shared(line: &str, pages: &[Vec<&str>]) -> bool {
    const LONGEST: usize = 120;
    /// `Annual report 2020.` is no sentence.
    const FEWEST_WORDS: usize = 4;
    /// So many words are part of a sentence, wherever the line ends.
    const MOST_WORDS: usize = 10;
    let n_words = line.split_whitespace().filter(|word| word.contains(char::is_alphabetic)).count();
    let is_sentence = n_words > MOST_WORDS
        || line.ends_with(['。', '！', '？'])
        || n_words >= FEWEST_WORDS && line.trim_end_matches(['"', '”', '’', ')', '»']).ends_with(['.', '!', '?', '…']);
    let plain = |line: &str| match is_sentence {
        true => line.to_owned(),
        false => line.chars().filter(|c| c.is_alphabetic()).collect(),
    };
    let wanted = plain(line);
    let has = |lines: &&Vec<&str>| {
        let edges = lines.iter().take(2).chain(lines.iter().rev().take(2));
        edges.into_iter().any(|line| plain(line) == wanted)
    };
    // No more pages are asked than decide it.
    line.len() <= LONGEST
        && line.contains(char::is_alphabetic)
        && pages.iter().take(200).filter(has).take(3).count() == 3
}
