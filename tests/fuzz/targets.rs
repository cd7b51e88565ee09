//! The parsers, each with sound inputs and what has to hold whatever it is given.

use std::io::{Cursor, Write};
use std::sync::OnceLock;
use std::{fs, panic, path::Path, thread};

use concord_engine::corpus::Corpus;
use concord_engine::edition::{Edition, pack_corpus, seal};
use concord_engine::query::{complete, evaluate, parse_query, rank};
use concord_engine::text::{PartialDate, find_dates};
use concord_reader::{PDF_THREAD_NAME, Seed, decode, read_seeds};
use concord_view_state::address::{parse_fragment, to_fragment};
use concord_view_state::{Explorer, answers};
use zip::ZipWriter;
use zip::write::SimpleFileOptions;

/// A parser to try.
pub(crate) struct Target {
    /// What it is called; also the folder of its cases.
    pub(crate) name: &'static str,
    /// Inputs that it reads soundly, beside those that are kept.
    pub(crate) samples: fn() -> Vec<Vec<u8>>,
    /// Words that mean something to it.
    pub(crate) words: &'static [&'static str],
    /// Gives it an input; panics where something does not hold.
    pub(crate) attempt: fn(&[u8]),
    /// More inputs than this are not tried; any number where it is negative.
    pub(crate) most_inputs: i64,
}

impl Target {
    const fn of_file(
        name: &'static str,
        samples: fn() -> Vec<Vec<u8>>,
        words: &'static [&'static str],
        attempt: fn(&[u8]),
    ) -> Self {
        Self { name, samples, words, attempt, most_inputs: -1 }
    }
}

#[rustfmt::skip]
pub(crate) const TARGETS: [Target; 16] = [
    Target::of_file("text", || pages("txt"), &[
        "\n", "\n\n", "April 5, 2024", "ngày 5 tháng 4 năm 2024", "令和6年4月5日", "5/4/2024", "2023년 8월 14일", "5 มิถุนายน 2567",
        "By An Example", "Contact", "Tel: 5550100", "Trending", "- a headline", "Page 2 of 9", "1", "From: a", "Subject: b",
        "Source: X", "HANOI, April 5 (Reuters) - ", "— VNS", "\u{feff}", "\u{202e}", "\u{301}", "👩‍👩‍👧", "hinh 0",
    ], |bytes| read("a.txt", bytes)),
    Target::of_file("markdown", || pages("md"), &[
        "---\n", "+++\n", "# ", "## ", "> ", "- ", "1. ", "```\n", "|", "[a](b)", "![", "<div>", "date: 2024", "[^1]", "**", "\n\n",
    ], |bytes| read("a.md", bytes)),
    Target::of_file("html", || pages("html"), &[
        "<div>", "</div>", "<p>", "<table>", "<td>", "<script type=\"application/ld+json\">", "</script>", "{\"@graph\":[", "]}",
        "<time datetime=\"2024\">", "<meta property=\"og:title\" content=\"", "itemprop=\"author\"", "<h1>", "<svg>", "<template>",
        "<!--", "-->", "<![CDATA[", "&amp;", "&#x110000;", "<b>", "<a href=x>", "</p>", "<select>", "<frameset>", "<math>",
    ], |bytes| read("a.html", bytes)),
    Target::of_file("csv", || own(&["text,date,source\n\"It, rained\",2024,Post\nIt \"\"snowed,5/4/2024,\n", "title;text\na;b\n"]), &[
        "\"", ",", ";", "\n", "\r\n", "text", "body", "date", "2024-04-05", "\u{feff}",
    ], |bytes| read("a.csv", bytes)),
    Target::of_file("jsonl", || own(&[
        "{\"id\": 7, \"title\": \"Pier\", \"text\": \"The pier opens.\", \"date\": \"2024-04-05\"}\n{\"text\": [\"a\", \"b\"]}\n",
    ]), &["{", "}", "[", "]", "\"text\":", "\"id\":", "null", "1e999", "\\u0000", "\\ud800", "\n"], |bytes| read("a.jsonl", bytes)),
    Target::of_file("gzip", Vec::new, &["\0", "\u{8}"], |bytes| read("a.jsonl.gz", bytes)),
    Target::of_file("dates", || own(&[
        "April 5, 2024; 5th of April; 5-Apr-2024; 2024-04-05T10:00", "ngày 5 tháng 4 năm 2024, Thứ Ba, 26/05/2020, 19:18",
        "令和6年4月5日 2024年4月 2023년 8월 14일 5 มิถุนายน 2567", "5 avril 2024, 5. April 2024, 5 de abril de 2024, 5 апреля 2024 г.",
    ]), &["31", "29/02/2023", "/", "-", ".", "年", "月", "日", "tháng", "năm", "May", "0", "9999", "th", " of ", "T", "昭和", "\u{301}"], date),
    Target::of_file("docx", || own(&[
        "<w:p><w:pPr><w:pStyle w:val=\"Title\"/></w:pPr><w:r><w:t>A &amp; B</w:t></w:r></w:p><w:p><w:r><w:t>It rained.</w:t></w:r></w:p>",
        "<w:p><w:pPr><w:numPr/></w:pPr><w:del><w:r><w:t>x</w:t></w:r></w:del><w:r><w:tab/><w:br/><w:t>y&#x41;</w:t></w:r></w:p>",
    ]), &["<w:p>", "</w:p>", "<w:t>", "</w:t>", "<w:del>", "</w:del>", "<w:br/>", "<!DOCTYPE x [", "&lol;", "<![CDATA[", "&#0;", "<w:p/>"],
        |bytes| read("a.docx", &word(bytes))),
    Target::of_file("zip", || vec![word(b"<w:p><w:r><w:t>It rained.</w:t></w:r></w:p>")], &["PK\x03\x04", "PK\x05\x06", "word/document.xml"],
        |bytes| read("a.docx", bytes)),
    Target::of_file("pdf", Vec::new, &[
        "obj", "endobj", "stream\n", "endstream", "<<", ">>", "/Kids [2 0 R]", "/Length 0", "/Filter /FlateDecode", "xref", "trailer",
        "/Count 999999999", "1 0 R", "BT ", "ET ", "Tj", "/ToUnicode 1 0 R", "startxref",
    ], |bytes| read("a.pdf", bytes)),
    Target::of_file("encoding", || vec![
        "Hà Nội, 5/4/2024".as_bytes().to_vec(), vec![0xff, 0xfe, b'a', 0], vec![0x93, 0xfa, 0x96, 0x7b, 0x82, 0xcc], vec![b'c', b'a', b'f', 0xe9],
    ], &["\u{feff}", "é", "日本"], decode_all),
    Target::of_file("config", || own(&[
        "name = \"A\"\n[[source]]\nslug = \"a\"\nlabel = \"A\"\nmatch = [\"x\"]\n[[document]]\nfile = \"a.txt\"\ndate = 2024-04-05\n\
         [[entity]]\nkind = \"org\"\nname = \"The League\"\naliases = [\"TL\"]\n[fields]\ntext = \"body\"\n[furniture]\nfold = [\"x*\"]\noff = [\"tags\"]\n",
    ]), &["[[", "]]", "[", "]", "\"\"\"", "'''", "=", "{", "}", "date = ", "1979-05-27T07:32:00Z", "inf", "0x", "\n", "*", "id = \"a\""], configure),
    Target::of_file("query", || own(&[
        "visa workers", "\"support for workers\"~5", "(visa OR flights) -covid title:x person:hieu date:2020-05..2021 wom?n komora~1 work*",
    ]), &["\"", "(", ")", " OR ", "|", " -", "NOT ", "~9", "*", "?", "title:", "person:", "date:", "..", "2020", "said:", "\u{301}", "日本"], ask),
    Target::of_file("link", || own(&[
        "q=workers&org=embassy-vietnam-japan", "person=pham-quang-hieu&view=concordance", "q=support&doc=workers-symposium&at=p4.1-9&hide=date",
        "from=2020-05&to=2021&sort=newest&not.place=tokyo&all.org=x&field.topics=a",
    ]), &["&", "=", "q=", "doc=", "at=p", "%", "%ff", "%00", "#", "all.", "not.", "from=", "99999999999", "-"], follow),
    Target { name: "edition", samples: || vec![small_edition().to_vec()], words: &["CONCORD\n"], attempt: open, most_inputs: 100_000 },
    Target {
        name: "sealed-edition", samples: || vec![small_edition().to_vec()], words: &["\0", "\u{7f}"], attempt: open_sealed,
        most_inputs: 100_000,
    },
];

/// The thread that reads sealed editions.
const SEALED_THREAD_NAME: &str = "sealed";

/// Panics within a PDF are told as problems of the file, and those over a sealed edition are as they should be: they are
/// not told here.
pub(crate) fn keep_quiet() {
    let usual = panic::take_hook();
    panic::set_hook(Box::new(move |info| {
        if ![Some(PDF_THREAD_NAME), Some(SEALED_THREAD_NAME)].contains(&thread::current().name()) {
            usual(info);
        }
    }));
}

fn own(samples: &[&str]) -> Vec<Vec<u8>> {
    samples.iter().map(|sample| sample.as_bytes().to_vec()).collect()
}

/// The pages of `tests/pages` with an ending.
fn pages(ending: &str) -> Vec<Vec<u8>> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("pages");
    let files = fs::read_dir(folder).into_iter().flatten().flatten().map(|entry| entry.path());
    let mut files: Vec<_> = files.filter(|path| path.extension().is_some_and(|it| it == ending)).collect();
    files.sort();
    files.iter().filter_map(|path| fs::read(path).ok()).collect()
}

/// Reads a file, and checks the blocks of what was read: in order, apart, on the bounds of characters, nothing left out.
fn read(file: &str, bytes: &[u8]) {
    let Ok(corpus) = read_seeds("", &[Seed { file: file.to_owned(), bytes: bytes.to_vec() }]) else { return };
    check_blocks(&corpus);
}

fn check_blocks(corpus: &Corpus) {
    for document in &corpus.documents {
        let mut end = 0;
        for block in &document.blocks {
            let (start, next_end) = (block.span.start as usize, block.span.end as usize);
            assert!(end <= start && start < next_end);
            assert!(document.text[end..start].trim().is_empty(), "left out");
            end = next_end;
        }
        assert!(document.text[end..].trim().is_empty(), "left out");
        let mut end = 0;
        for date in find_dates(&document.text) {
            assert!(end <= date.span.start && !date.span.of(&document.text).is_empty());
            end = date.span.end;
        }
    }
}

/// A document of a word processor with this body.
fn word(body: &[u8]) -> Vec<u8> {
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    zip.start_file("word/document.xml", SimpleFileOptions::default()).expect("a new part");
    let head = b"<?xml version=\"1.0\"?><w:document xmlns:w=\"w\"><w:body>";
    [head, body, b"</w:body></w:document>"].iter().for_each(|part| zip.write_all(part).expect("memory to write in"));
    zip.finish().expect("a finished archive").into_inner()
}

fn date(bytes: &[u8]) {
    let text = String::from_utf8_lossy(bytes);
    let mut end = 0;
    for found in find_dates(&text) {
        assert!(end <= found.span.start && !found.span.of(&text).is_empty());
        end = found.span.end;
        if let Some(date) = found.date() {
            assert_eq!(date.to_string().parse(), Ok(date), "a date reads as it is written");
        }
    }
    let _ = text.parse::<PartialDate>();
}

fn decode_all(bytes: &[u8]) {
    for declared in [None, Some("shift_jis"), Some("windows-1258"), Some("x-none")] {
        let _ = decode("a.txt", bytes, declared);
    }
}

fn configure(bytes: &[u8]) {
    let seeds =
        ["a.txt", "b.md"].map(|file| Seed { file: file.to_owned(), bytes: b"A text.\n\nx yz\n\nIt rained.".to_vec() });
    if let Ok(corpus) = read_seeds(&String::from_utf8_lossy(bytes), &seeds) {
        check_blocks(&corpus);
        pack_corpus(&corpus);
    }
}

fn explorer() -> &'static Explorer {
    static EXPLORER: OnceLock<Explorer> = OnceLock::new();
    EXPLORER.get_or_init(concord_tests::seeds)
}

/// More than anyone types: a longer query takes its time in proportion, and fewer would be tried.
const LONGEST_TYPED: usize = 2000;

fn ask(bytes: &[u8]) {
    let typed = String::from_utf8_lossy(bytes.get(..LONGEST_TYPED).unwrap_or(bytes));
    let edition = &explorer().edition;
    let query = parse_query(&typed);
    let evaluation = evaluate(edition, &query);
    let ranked = rank(edition.index(), &evaluation, &evaluation.documents);
    for found in ranked.iter() {
        let document = edition.document(found.doc);
        for hit in evaluation.hits(edition, found.doc) {
            assert!(document.text.get(hit.start as usize..hit.end as usize).is_some_and(|hit| !hit.is_empty()));
        }
    }
    complete(edition, &typed, 10);
}

fn follow(bytes: &[u8]) {
    let fragment = String::from_utf8_lossy(bytes.get(..LONGEST_TYPED).unwrap_or(bytes));
    let (state, _) = parse_fragment(&fragment);
    let written = to_fragment(&state);
    assert_eq!(to_fragment(&parse_fragment(&written).0), written, "the same view has the same address");
    answers::search(explorer(), &fragment);
}

fn small_edition() -> &'static [u8] {
    static EDITION: OnceLock<Vec<u8>> = OnceLock::new();
    EDITION.get_or_init(|| {
        let seeds = [("a.txt", "The embassy helped."), ("b.txt", "Ambassador Pham Quang Hieu said that Tokyo is far.")];
        let seed = |(file, text): (&str, &str)| Seed { file: file.to_owned(), bytes: text.as_bytes().to_vec() };
        pack_corpus(&read_seeds("", &seeds.map(seed)).expect("sound seeds"))
    })
}

/// Nothing but the very bytes that were packed opens. What is opened lasts for ever, so not too many are tried.
fn open(bytes: &[u8]) {
    let opened = Edition::open(bytes.to_vec().leak());
    assert!(opened.is_err() || bytes == small_edition(), "a changed edition was opened");
}

/// With the right sum an edition is believed: reading it may stop at what cannot be, but comes to an end, and memory
/// stays in proportion.
fn open_sealed(bytes: &[u8]) {
    let mut bytes = bytes.to_vec();
    seal(&mut bytes);
    let work = move || {
        let Ok(edition) = Edition::open(bytes.leak()) else { return };
        for typed in ["embassy", "\"said that\"", "a* -x", "tokio~1", "person:hieu", "said:far"] {
            let evaluation = evaluate(&edition, &parse_query(typed));
            for found in rank(edition.index(), &evaluation, &evaluation.documents).iter() {
                evaluation.hits(&edition, found.doc);
            }
            complete(&edition, typed, 10);
        }
        for doc in edition.doc_ids() {
            edition.document(doc);
            edition.mentions(doc).iter().for_each(|mention| drop(edition.entity(mention.entity)));
        }
        edition.relations();
    };
    // A panic ends this thread and nothing else.
    let thread = thread::Builder::new().name(SEALED_THREAD_NAME.to_owned()).spawn(work).expect("a thread");
    let _ = thread.join();
}
