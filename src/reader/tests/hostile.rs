//! Files that nobody should make: each is told or read, nothing panics, and nothing takes long.

use std::fs;
use std::io::Write;
use std::path::PathBuf;
use std::time::{Duration, Instant};

use super::formats::{gzip, pdf, pdf_of, word};
use crate::{LARGEST_FILE, Seed, read_seeds, survey_folder};

/// What becomes of a file: its problems, or the number of its documents.
fn outcome(file: &str, bytes: Vec<u8>) -> String {
    match read_seeds("", &[Seed { file: file.to_owned(), bytes }]) {
        Ok(corpus) => format!("{} documents", corpus.documents.len()),
        Err(problems) => problems.to_string(),
    }
}

/// A PDF whose page and whose one form draw so.
fn form_pdf(page: &str, form: &str) -> Vec<u8> {
    let resources = "/Resources << /Font << /F1 3 0 R >> /XObject << /X 5 0 R /Y 6 0 R >> >>";
    let stream = |head: &str, content: &str| {
        format!("<< /Length {} {head} >>\nstream\n{content}\nendstream", content.len()).into_bytes()
    };
    let form_head = format!("/Type /XObject /Subtype /Form /BBox [0 0 600 800] {resources}");
    pdf_of(&[
        b"<< /Type /Catalog /Pages 2 0 R >>".to_vec(),
        b"<< /Type /Pages /Kids [7 0 R] /Count 1 >>".to_vec(),
        b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>".to_vec(),
        stream("", page),
        stream(&form_head, form),
        stream(&form_head, "BT /F1 12 Tf 50 600 Td (A form.) Tj ET"),
        format!("<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] /Contents 4 0 R {resources} >>").into_bytes(),
    ])
}

/// A PDF of one page, its content packed `n_filters` times and named `n_named` times, beside a part of the type `other`
/// that is as large as the content.
fn packed_pdf(content: &[u8], n_filters: usize, n_named: usize, other: &str) -> Vec<u8> {
    let zlib = |bytes: Vec<u8>| {
        let mut packer = flate2::write::ZlibEncoder::new(Vec::new(), flate2::Compression::best());
        packer.write_all(&bytes).and_then(|()| packer.finish()).expect("packed in memory")
    };
    let packed = (0..n_filters).fold(content.to_vec(), |bytes, _| zlib(bytes));
    let filters = "/FlateDecode ".repeat(n_filters);
    let stream = |head: &str| {
        let head = format!("<< /Length {} /Filter [{filters}] {head} >>\nstream\n", packed.len());
        [head.as_bytes(), &packed, b"\nendstream"].concat()
    };
    let contents = "4 0 R ".repeat(n_named);
    pdf_of(&[
        b"<< /Type /Catalog /Pages 2 0 R >>".to_vec(),
        b"<< /Type /Pages /Kids [5 0 R] /Count 1 >>".to_vec(),
        b"<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>".to_vec(),
        stream(""),
        format!(
            "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] /Contents [{contents}] /Resources << /Font << /F1 3 0 R \
             >> >> >>"
        )
        .into_bytes(),
        stream(other),
    ])
}

#[test]
fn hostile_files_are_told_in_good_time() {
    const SIZE: usize = 200_000;
    let bomb = word(&format!("<w:p><w:r><w:t>{}</w:t></w:r></w:p>", "a ".repeat(40_000_000)));
    let mut loop_pdf = pdf(&["A text."]);
    let line = b"BT /F1 12 Tf 50 700 Td (A text.) Tj ET";
    let blank = vec![b' '; 40 * 1024 * 1024];
    // The page tree names itself as its child.
    let at = loop_pdf.windows(5).position(|bytes| bytes == b"4 0 R").expect("a page in the tree");
    loop_pdf[at] = b'2';
    for (file, bytes, told) in [
        ("a.docx", bomb, "more than 67108864 bytes once it is unpacked"),
        ("a.txt.gz", gzip(&vec![b'x'; 40 * 1024 * 1024]), "bytes that a file may have once it is unpacked"),
        ("a.jsonl.gz", b"{\"text\": \"not packed\"}".to_vec(), "a.jsonl.gz: it cannot be unpacked with gzip"),
        ("a.jsonl.gz", gzip(b"{\"text\": \"cut\"}")[..20].to_vec(), "a.jsonl.gz: it cannot be unpacked with gzip"),
        ("a.doc.gz", gzip(b"x"), "there is no reader for this format"),
        ("a.gz", gzip(b"x"), "there is no reader for this format"),
        ("a.docx", b"PK\x03\x04 and nothing more".to_vec(), "this is no .docx"),
        ("a.docx", word("<w:p><w:r><w:t>open"), "a.docx: "),
        ("a.pdf", loop_pdf, "a.pdf: "),
        ("a.pdf", pdf(&["A text."])[..300].to_vec(), "a.pdf: "),
        // A form may draw another, but neither itself nor what draws it.
        ("a.pdf", form_pdf("/X Do", "/Y Do"), "1 documents"),
        ("a.pdf", form_pdf("/X Do", "/X Do"), "page 1 draws a form that draws itself, without an end"),
        (
            "a.pdf",
            form_pdf("/X Do", &"/Y Do ".repeat(SIZE)),
            "page 1 draws more than 2000000 numbers, texts and commands",
        ),
        // A part is as large as any step of its unpacking, a page as all that it names, and what has parts as all of them.
        ("a.pdf", packed_pdf(line, 2, 9, ""), "1 documents"),
        ("a.pdf", packed_pdf(&blank, 1, 1, "/Subtype /Image"), "no layer of text"),
        (
            "a.pdf",
            packed_pdf(&blank, 1, 4, ""),
            "the parts of page 1 have more than 67108864 bytes once they are unpacked",
        ),
        ("a.pdf", packed_pdf(&[&*blank; 4].concat(), 2, 1, ""), "a part of it has more than 67108864 bytes"),
        (
            "a.pdf",
            packed_pdf(&blank, 1, 1, "/Type /ObjStm /N 1 /First 5"),
            "the tables in it have more than 33554432 bytes",
        ),
        ("a.pdf", packed_pdf(&blank, 1, 1, "/Type /XRef"), "the table of its parts has more than 33554432 bytes"),
        (
            "a.html",
            ["<div>".repeat(SIZE), "<p>The council met.</p>".to_owned()].concat().into_bytes(),
            "nested more than 3000 deep",
        ),
        // Each attribute is compared with all before it. Words in a value are none.
        (
            "a.html",
            ["<p\n", &(0..SIZE).map(|n| format!("a{n}=1 ")).collect::<String>(), ">It rained."].concat().into_bytes(),
            "a tag with more than 2000 attributes is in line 2",
        ),
        ("a.html", ["<p data-x='", &"a=1 ".repeat(SIZE), "'>It rained."].concat().into_bytes(), "1 documents"),
        // What is drawn and what is run is nested in nothing, however it looks.
        (
            "a.html",
            ["<svg>", &"<path d=\"M0 0\"/>".repeat(SIZE / 40), "</svg><p>It rained."].concat().into_bytes(),
            "1 documents",
        ),
        (
            "a.html",
            ["<script>", &"i<n;".repeat(SIZE / 40), "</script><p>It rained."].concat().into_bytes(),
            "1 documents",
        ),
        // An end tag that fits none closes none, and neither does a sign within a start tag.
        ("a.html", "<div></x>".repeat(SIZE / 4).into_bytes(), "nested more than 3000 deep"),
        ("a.html", "<div/>".repeat(SIZE / 4).into_bytes(), "nested more than 3000 deep"),
        ("a.html", ["<svg>", &"<div><div/>".repeat(SIZE / 4)].concat().into_bytes(), "nested more than 3000 deep"),
        // Each paragraph opens again what was left open before it.
        (
            "a.html",
            [(0..1500).map(|n| format!("<p><b id={n}>")).collect(), "<p>x".repeat(SIZE / 4)].concat().into_bytes(),
            "its tags make more elements than it has bytes",
        ),
        (
            "a.html",
            ["<title>", &"Bay - ".repeat(8000), "</title>", &"<div>A pier".repeat(900)].concat().into_bytes(),
            "1 documents",
        ),
        (
            "a.html",
            ["<div itemprop=author>".repeat(2000), "<i>a pier</i> ".repeat(SIZE), "</div>".repeat(2000)]
                .concat()
                .into_bytes(),
            "1 documents",
        ),
        ("a.html", "<b><i><u><a>x".repeat(600).into_bytes(), "1 documents"),
        ("a.html", "<p><li><td>x ".repeat(SIZE / 40).into_bytes(), "1 documents"),
        ("a.html", b"<html><head><title>x</title></head><body></body></html>".to_vec(), "there is no text in it"),
        ("a.html", "<table><tr><td>x ".repeat(SIZE / 16).into_bytes(), "nested more than 3000 deep"),
        ("a.md", "> ".repeat(SIZE / 2).into_bytes(), "there is no text in it"),
        ("a.md", "[".repeat(SIZE).into_bytes(), "1 documents"),
        ("a.md", "- ".repeat(SIZE / 20).into_bytes(), "there is no text in it"),
        ("a.jsonl", ["[".repeat(SIZE), "\n".to_owned()].concat().into_bytes(), "a.jsonl:1: this is not JSON"),
        ("a.jsonl", vec![b'x'; 9 * 1024 * 1024], "a.jsonl:1: a line of 9437184 bytes"),
        ("a.csv", "\"".repeat(SIZE).into_bytes(), "a.csv"),
        ("a.csv", Vec::new(), "a.csv: there is no text in it"),
        ("a.txt", vec![0; 100], "a.txt"),
        ("a.txt", b"one\0two\n\xe2\x80\xaelive\n".to_vec(), "1 documents"),
        ("a.txt", vec![b'x'; LARGEST_FILE + 1], "more than the"),
        ("a.rtf", b"{\\rtf1 A text.}".to_vec(), "there is no reader for this format"),
    ] {
        let start = Instant::now();
        let found = outcome(file, bytes);
        assert!(found.contains(told), "{told}: {found}");
        let time = start.elapsed();
        assert!(time < Duration::from_secs(15), "{file} ({told}) took {time:?}");
    }
}

/// A folder of its own, gone when the test is over.
struct Folder(PathBuf);

impl Folder {
    fn new(name: &str) -> Self {
        let dir = std::env::temp_dir().join(format!("concord-{name}-{}", std::process::id()));
        fs::create_dir_all(&dir).expect("a folder to write in");
        Self(dir)
    }

    fn put(&self, file: &str, bytes: &[u8]) {
        let path = self.0.join(file);
        fs::create_dir_all(path.parent().expect("a file in a folder")).expect("a folder to write in");
        fs::write(path, bytes).expect("a file to write");
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        fs::remove_dir_all(&self.0).unwrap_or_default();
    }
}

#[test]
fn one_bad_file_stops_no_other_and_never_disappears() {
    let folder = Folder::new("bad-files");
    folder.put("a/index.html", b"<h1>One</h1><p>The first page of the two is about the old harbour.</p>");
    folder.put("b/index.html", b"<h1>Two</h1><p>The second page of the two is about the new harbour.</p>");
    folder.put("c.txt", b"one\n\xff\xfe\xfd");
    folder.put("d e.txt", b"The ferry was late.");
    folder.put("d-e.md", b"The ferry was late again.");
    folder.put("e.doc", b"\xd0\xcf\x11\xe0");
    folder.put("f.pdf", b"%PDF-1.7");
    folder.put("page_files/logo.png", b"\x89PNG");
    folder.put("old.tar.gz", b"\x1f\x8b");
    folder.put("g.jsonl", b"{\"id\": \"x\", \"text\": \"One.\"}\n{\"id\": \"x\", \"text\": \"Two.\"}\n");
    let survey = survey_folder(&folder.0, &|_| ());
    let documents: Vec<&str> = survey.corpus.documents.iter().map(|document| document.slug.as_str()).collect();
    assert_eq!(documents, ["index", "b-index", "d-e", "x"]);
    let lost: Vec<&str> =
        survey.problems.iter().map(|problem| problem.document.as_deref().unwrap_or(&problem.file)).collect();
    assert_eq!(lost, ["c.txt", "d-e.md", "e.doc", "f.pdf", "g.jsonl#2"]);
    let left_out = |ending: &str, file: &str| (ending.to_owned(), vec![file.to_owned()]);
    assert_eq!(survey.left_out, [left_out("png", "page_files/logo.png"), left_out("tar.gz", "old.tar.gz")]);
}

/// Inputs that a parser failed on once, or that others are made from: `./dev bench --fuzz` keeps them.
#[test]
fn every_kept_case_is_read_or_told() {
    let cases = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("../../tests/fuzz/cases");
    let mut n_cases = 0;
    for (folder, file) in [
        ("text", "a.txt"),
        ("markdown", "a.md"),
        ("html", "a.html"),
        ("csv", "a.csv"),
        ("jsonl", "a.jsonl"),
        ("gzip", "a.jsonl.gz"),
        ("zip", "a.docx"),
        ("pdf", "a.pdf"),
    ] {
        for case in fs::read_dir(cases.join(folder)).into_iter().flatten().flatten() {
            let found = outcome(file, fs::read(case.path()).expect("a case to read"));
            assert!(!found.is_empty(), "{}", case.path().display());
            n_cases += 1;
        }
    }
    assert!(n_cases > 0, "no cases in {}", cases.display());
}

/// Sound files of each format, changed at random places.
#[test]
fn changed_files_are_read_or_told_and_their_blocks_leave_nothing_out() {
    const ROUNDS: usize = 150;
    let usual = std::panic::take_hook();
    std::panic::set_hook(Box::new(move |info| {
        // A panic within a PDF is a problem of that file.
        if std::thread::current().name() != Some(crate::PDF_THREAD_NAME) {
            usual(info);
        }
    }));
    let page = include_bytes!("../../../tests/pages/news-jsonld.html");
    let note = include_bytes!("../../../tests/pages/front-matter.md");
    let body = "<w:p><w:pPr><w:pStyle w:val=\"Title\"/></w:pPr><w:r><w:t>A &amp; B</w:t></w:r></w:p><w:p><w:r><w:t>It \
                rained.</w:t></w:r></w:p>";
    let row = "{\"id\": 7, \"title\": \"Pier\", \"text\": \"The pier opens.\", \"date\": \"2024-04-05\"}\n";
    let mut state = 7u64;
    // A plain linear congruential generator: the same changes in every run.
    let mut next = |below: usize| {
        state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (state >> 33) as usize % below.max(1)
    };
    for (file, bytes) in [
        ("a.html", page.to_vec()),
        ("a.md", note.to_vec()),
        ("a.docx", word(body)),
        ("a.pdf", pdf(&["The pier opens.", "It rained."])),
        ("a.jsonl", row.repeat(2).into_bytes()),
        ("a.csv", b"text,date\n\"It, rained\",2024\n".to_vec()),
        ("a.txt", "Hà Nội, 5/4/2024\n\nIt rained — 雨が降った。\n".as_bytes().to_vec()),
    ] {
        for _ in 0..ROUNDS {
            let mut changed = bytes.clone();
            for _ in 0..=next(4) {
                let at = next(changed.len());
                match next(4) {
                    0 => changed[at] = next(256) as u8,
                    1 => changed.truncate(at.max(1)),
                    2 => changed.insert(at, b"<>&\"\0\xff{}[]\n,"[next(12)]),
                    _ => drop(changed.remove(at)),
                }
                if changed.is_empty() {
                    changed.push(b' ');
                }
            }
            let Ok(corpus) = read_seeds("", &[Seed { file: file.to_owned(), bytes: changed }]) else { continue };
            for document in &corpus.documents {
                let mut end = 0;
                for block in &document.blocks {
                    assert!(end <= block.span.start as usize, "{file}");
                    assert!(document.text[end..block.span.start as usize].trim().is_empty(), "{file}");
                    end = block.span.end as usize;
                }
                assert!(document.text[end..].trim().is_empty(), "{file}");
            }
        }
    }
}
