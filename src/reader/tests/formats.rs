//! Files of each format, made here, and the documents in them.

use std::io::{Cursor, Write};

use concord_engine::corpus::{BlockKind, Corpus, Document};
use zip::write::{SimpleFileOptions, ZipWriter};

use crate::{Seed, read_seeds};

/// The corpus of one file.
pub(super) fn read(config: &str, file: &str, bytes: &[u8]) -> Corpus {
    read_seeds(config, &[Seed { file: file.to_owned(), bytes: bytes.to_vec() }]).unwrap_or_else(|it| panic!("{it}"))
}

/// What is wrong with one file.
pub(super) fn problems(file: &str, bytes: &[u8]) -> String {
    read_seeds("", &[Seed { file: file.to_owned(), bytes: bytes.to_vec() }]).expect_err(file).to_string()
}

/// The blocks of a document: `title: A bridge`.
pub(super) fn blocks(document: &Document) -> Vec<String> {
    let name = |kind: &BlockKind| match kind {
        BlockKind::Title => "title".to_owned(),
        BlockKind::Heading => "heading".to_owned(),
        BlockKind::Paragraph => "paragraph".to_owned(),
        BlockKind::Caption => "caption".to_owned(),
        BlockKind::ListItem => "item".to_owned(),
        BlockKind::Quotation => "quotation".to_owned(),
        BlockKind::Furniture(why) => format!("({why})"),
    };
    document.blocks.iter().map(|block| format!("{}: {}", name(&block.kind), block.span.of(&document.text))).collect()
}

/// A `.docx` with this body.
pub(super) fn word(body: &str) -> Vec<u8> {
    let mut zip = ZipWriter::new(Cursor::new(Vec::new()));
    let mut put = |name: &str, content: &str| {
        zip.start_file(name, SimpleFileOptions::default()).expect("a new part");
        zip.write_all(content.as_bytes()).expect("memory to write in");
    };
    put(
        "word/document.xml",
        &format!(
            "<?xml version=\"1.0\" encoding=\"UTF-8\"?><w:document xmlns:w=\"http://schemas.openxmlformats.org/\
             wordprocessingml/2006/main\"><w:body>{body}</w:body></w:document>"
        ),
    );
    put(
        "docProps/core.xml",
        "<cp:coreProperties xmlns:cp=\"c\" xmlns:dc=\"d\"><dc:title></dc:title><dc:creator>Ines Moura</dc:creator>\
         </cp:coreProperties>",
    );
    zip.finish().expect("a finished archive").into_inner()
}

/// Bytes packed with gzip.
pub(super) fn gzip(bytes: &[u8]) -> Vec<u8> {
    let mut packer = flate2::write::GzEncoder::new(Vec::new(), flate2::Compression::fast());
    packer.write_all(bytes).expect("memory to write in");
    packer.finish().expect("memory to write in")
}

#[test]
fn a_file_packed_with_gzip_is_read_as_what_it_holds() {
    let rows = b"{\"id\": \"x\", \"text\": \"One.\"}\n{\"id\": \"y\", \"text\": \"Two.\"}\n".as_slice();
    // A file of two parts, as a log is that is written day by day.
    let in_parts = [gzip(&rows[..29]), gzip(&rows[29..])].concat();
    for (file, bytes, documents) in [
        ("news.jsonl.gz", gzip(rows), vec!["x: One.", "y: Two."]),
        ("NEWS.JSONL.GZ", in_parts, vec!["x: One.", "y: Two."]),
        ("news.csv.gz", gzip(b"id,text\na,One.\n"), vec!["a: One."]),
        ("news.tsv.gz", gzip(b"id\ttext\na\tOne.\n"), vec!["a: One."]),
        ("days/one-day.txt.gz", gzip("Café".as_bytes()), vec!["one-day: Café"]),
        ("one-day.html.gz", gzip(b"<p>The ferry was late.</p>"), vec!["one-day: The ferry was late."]),
    ] {
        let corpus = read("", file, &bytes);
        let found: Vec<String> = corpus.documents.iter().map(|it| format!("{}: {}", it.slug, it.text)).collect();
        assert_eq!(found, documents, "{file}");
    }
    assert_eq!(read("", "news.jsonl.gz", &gzip(rows)).documents[1].file, "news.jsonl.gz#2");
}

#[test]
fn the_language_of_a_short_text_is_told_where_script_marks_or_small_words_tell_it_and_left_open_elsewhere() {
    let rows = [
        ("Hà Nội mưa to.", Some("vi")),
        ("雨が降った。", Some("ja")),
        ("비가 왔다.", Some("ko")),
        ("The ferry was late.", None),
        ("The embassy helped the workers of the port.", Some("en")),
        ("Kapal itu akan datang dengan bantuan dari pelabuhan.", Some("id")),
        ("Tokyo 2020", None),
        // Small words that English shares with others tell nothing.
        ("Het kantoor is gesloten in de week van Pasen.", None),
        ("Die Botschaft in Hanoi ist in der Woche nach Ostern geschlossen.", Some("de")),
        ("Ambassaden holder lukket for publikum for at flytte til nye lokaler.", None),
        ("Suurlähetystö on suljettu maanantaina, koska se on pyhäpäivä.", Some("fi")),
        ("Il ministro è in visita ufficiale in Vietnam per tre giorni.", Some("it")),
    ];
    let found = rows.map(|(text, _)| {
        let corpus = read("", "a.txt", text.as_bytes());
        (text, corpus.documents[0].language.as_ref().map(|language| language.value.clone()))
    });
    assert_eq!(found, rows.map(|(text, language)| (text, language.map(str::to_owned))));
}

#[test]
fn what_a_file_says_of_its_language_counts_where_the_text_could_as_well_be_in_a_relative() {
    const MALAY: &str = "Menteri itu telah mengadakan perbincangan dengan rakan sejawatnya dan akan bertemu semula pada bulan \
                         Oktober untuk kerjasama.";
    const OFFICES: &str = "大臣官房総務課長 山田太郎 在外公館勤務 駐越日本国大使館公使 鈴木一郎";
    const KANA: &str = "外務省は五日、港の安全についての会合を開いたと発表した。";
    for (text, declared, language) in [
        (MALAY, "ms", "ms"),
        (MALAY, "id", "id"),
        (MALAY, "en", "id"),
        (OFFICES, "ja", "ja"),
        (OFFICES, "en", "zh"),
        (KANA, "zh", "ja"),
        ("Short", "nb-NO", "no"),
        ("Short", "vie", "vi"),
    ] {
        let row = serde_json::json!({ "lang": declared, "text": text }).to_string();
        let corpus = read("", "a.jsonl", row.as_bytes());
        let found = corpus.documents[0].language.as_ref().map(|language| language.value.as_str());
        assert_eq!(found, Some(language), "{declared}: {text}");
    }
}

/// A PDF with a page for each text, a line of it for each line.
pub(super) fn pdf(pages: &[&str]) -> Vec<u8> {
    let mut objects = vec!["<< /Type /Catalog /Pages 2 0 R >>".to_owned()];
    let kids: Vec<String> = (0..pages.len()).map(|at| format!("{} 0 R", 4 + 2 * at)).collect();
    objects.push(format!("<< /Type /Pages /Kids [{}] /Count {} >>", kids.join(" "), pages.len()));
    objects.push("<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>".to_owned());
    for (at, page) in pages.iter().enumerate() {
        objects.push(format!(
            "<< /Type /Page /Parent 2 0 R /MediaBox [0 0 600 800] /Contents {} 0 R /Resources << /Font << /F1 3 0 R >> >> >>",
            5 + 2 * at
        ));
        let lines = page.lines().map(|line| format!("({line}) Tj 0 -16 Td ")).collect::<String>();
        let stream = format!("BT /F1 12 Tf 50 700 Td {lines}ET");
        objects.push(format!("<< /Length {} >>\nstream\n{stream}\nendstream", stream.len()));
    }
    pdf_of(&objects.into_iter().map(String::into_bytes).collect::<Vec<_>>())
}

/// A PDF of objects, numbered from one; the first is its catalog.
pub(super) fn pdf_of(objects: &[Vec<u8>]) -> Vec<u8> {
    let mut file = b"%PDF-1.4\n".to_vec();
    let mut starts = Vec::new();
    for (at, object) in objects.iter().enumerate() {
        starts.push(file.len());
        file.extend([format!("{} 0 obj\n", at + 1).as_bytes(), object, b"\nendobj\n"].concat());
    }
    let table = file.len();
    file.extend(format!("xref\n0 {}\n0000000000 65535 f \n", objects.len() + 1).bytes());
    starts.iter().for_each(|start| file.extend(format!("{start:010} 00000 n \n").bytes()));
    let end = format!("trailer << /Size {} /Root 1 0 R >>\nstartxref\n{table}\n%%EOF\n", objects.len() + 1);
    file.extend(end.bytes());
    file
}

#[test]
fn a_word_document_keeps_its_structure_and_drops_what_was_deleted() {
    let paragraph = |style: &str, text: &str| {
        format!(
            "<w:p><w:pPr><w:pStyle w:val=\"{style}\"/></w:pPr><w:r><w:t xml:space=\"preserve\">{text}</w:t></w:r></w:p>"
        )
    };
    let body = [
        paragraph("Title", "Minutes of the &amp; board"),
        "<w:p><w:r><w:t>5 April 2024</w:t></w:r></w:p>".to_owned(),
        "<w:p><w:r><w:t>The board met at noon and </w:t></w:r><w:del><w:r><w:delText>did not agree</w:delText></w:r></w:del>\
         <w:r><w:t>agreed on the plan for the harbour.</w:t></w:r></w:p>"
            .to_owned(),
        paragraph("Heading1", "Next steps"),
        "<w:p><w:pPr><w:numPr><w:ilvl w:val=\"0\"/></w:numPr></w:pPr><w:r><w:t>Ask the city.</w:t></w:r></w:p>".to_owned(),
        paragraph("Quote", "Water finds its way."),
    ];
    let corpus = read("", "minutes.docx", &word(&body.concat()));
    let document = &corpus.documents[0];
    assert_eq!(
        blocks(document),
        [
            "title: Minutes of the & board",
            "(date line): 5 April 2024",
            "paragraph: The board met at noon and agreed on the plan for the harbour.",
            "heading: Next steps",
            "item: Ask the city.",
            "quotation: Water finds its way.",
        ]
    );
    assert_eq!(document.author.as_ref().map(|author| author.value.as_str()), Some("Ines Moura"));
    assert_eq!(document.date.as_ref().map(|date| date.value.to_string()).as_deref(), Some("2024-04-05"));
}

#[test]
fn a_pdf_gives_its_lines_without_running_heads_and_page_numbers() {
    let page = |n: usize, text: &str| format!("Harbour Board Report\n{text}\n{n}");
    let pages = [
        page(
            1,
            "A plan for the old pier\nThe board has a plan for the old pier, which it will\nopen to the public in spring.",
        ),
        page(2, "The pier was built by the town in 1902."),
        page(3, "It has been closed for nine years."),
    ];
    let pages: Vec<&str> = pages.iter().map(String::as_str).collect();
    let corpus = read("", "report.pdf", &pdf(&pages));
    let folded: Vec<&str> =
        corpus.documents[0].furniture_spans().map(|span| span.of(&corpus.documents[0].text)).collect();
    assert_eq!(folded, ["Harbour Board Report", "1", "Harbour Board Report", "2", "Harbour Board Report", "3"]);
    assert_eq!(corpus.documents[0].title.value, "A plan for the old pier");
    // A sentence that differs by a number is none of the page, though it is the last of each.
    let page = |n: usize| {
        format!("Annual report {}\nIt lies by the sea.\nThe town of the year\nThe office employs {n} people.", 1990 + n)
    };
    let pages = [page(4), page(7), page(9)];
    let corpus = read("", "report.pdf", &pdf(&pages.iter().map(String::as_str).collect::<Vec<_>>()));
    let document = &corpus.documents[0];
    let folded: Vec<&str> = document.furniture_spans().map(|span| span.of(&document.text)).collect();
    assert!(folded.iter().all(|line| !line.contains("people")), "{folded:?}");
    assert!(folded.contains(&"Annual report 1994"), "{folded:?}");
    let empty = pdf(&[""]);
    for (bytes, told) in [
        (&b"%PDF-1.4 nothing"[..], "report.pdf: this is no PDF that can be read"),
        (&empty, "report.pdf: it has no layer of text, only pictures of pages"),
    ] {
        assert!(problems("report.pdf", bytes).contains(told), "{}", problems("report.pdf", bytes));
    }
}

#[test]
fn a_line_is_the_title_only_where_it_says_what_the_title_beside_the_text_says() {
    let wrapped = "The harbour board of Tamura and the\nferry company said that the old pier will be open to\nthe public in spring.";
    let rows = [
        (wrapped, "PIER TO OPEN", "PIER TO OPEN", "paragraph"),
        ("Pier opens\n\nThe old pier opens in spring.", "PIER OPENS", "Pier opens", "title"),
        ("Pier opens\n\nThe old pier opens in spring.", "Pier opens | The Bay Post", "Pier opens", "title"),
        (
            "Tamura board\nsaid that the old pier opens in spring.",
            "TAMURA BOARD OPENS PIER",
            "TAMURA BOARD OPENS PIER",
            "paragraph",
        ),
        ("A day at sea\n\nThe old pier opens in spring.", "Pier opens", "Pier opens", "heading"),
    ];
    for (text, title, shown, first) in rows {
        let row = serde_json::json!({ "title": title, "text": text }).to_string();
        let document = &read("", "a.jsonl", row.as_bytes()).documents[0];
        assert_eq!(document.title.value, shown, "{text}");
        assert!(blocks(document)[0].starts_with(first), "{:?}", blocks(document));
    }
}

#[test]
fn each_row_of_a_table_is_a_document() {
    let config = "[fields]\ntext = 'story'\ndate = 'day'";
    let rows = "{\"id\": 7, \"title\": \"Pier opens\", \"story\": \"The old pier opens in spring, the town said.\", \
                \"day\": \"2024-04-05\", \"topic\": [\"ports\", \"towns\"]}\n\nnot json\n{\"title\": \"No text\"}\n\
                {\"story\": \"  \"}\n{\"story\": \"A ferry sank in the bay.\", \"day\": \"last week\", \"n\": 3}\n";
    let csv = "story;day;title\n\"The pier; it opens\nin spring.\";05/04/2024;Pier opens\n;;\n\"It rained.\";;\n";
    let tsv = "text\tlang\nThe pier opens.\tEN-gb\n";
    let seeds = [("a.jsonl", rows), ("b.csv", csv)]
        .map(|(file, text)| Seed { file: file.to_owned(), bytes: text.as_bytes().to_vec() });
    let told = read_seeds(config, &seeds).expect_err("three rows are wrong").to_string();
    for line in [
        "3 problems",
        "a.jsonl:3: this is not JSON",
        "a.jsonl:4: no field for the text; there are: title\n    Name it in corpus.toml",
        "a.jsonl:5: the field “story” is empty",
    ] {
        assert!(told.contains(line), "{line}\n--- told:\n{told}");
    }
    let sound: String = rows
        .lines()
        .filter(|line| line.contains("in spring") || line.contains("bay"))
        .map(|it| format!("{it}\n"))
        .collect();
    let corpus = read(config, "a.jsonl", sound.as_bytes());
    let [first, second] = &corpus.documents[..] else { panic!("two rows") };
    assert_eq!(
        (first.slug.as_str(), first.file.as_str(), first.title.value.as_str()),
        ("7", "a.jsonl#1", "Pier opens")
    );
    assert_eq!(first.date.as_ref().map(|date| date.value.to_string()).as_deref(), Some("2024-04-05"));
    assert_eq!(first.fields, [("topic".to_owned(), vec!["ports".to_owned(), "towns".to_owned()])]);
    assert_eq!((second.slug.as_str(), second.title.value.as_str()), ("a-jsonl-2", "A ferry sank in the bay"));
    assert_eq!(second.date, None);
    let corpus = read(config, "b.csv", csv.as_bytes());
    let texts: Vec<&str> = corpus.documents.iter().map(|document| document.text.as_str()).collect();
    assert_eq!(texts, ["The pier; it opens\nin spring.", "It rained."]);
    let corpus = read("", "c.tsv", tsv.as_bytes());
    assert_eq!(corpus.documents[0].language.as_ref().map(|it| it.value.as_str()), Some("en"));
}

#[test]
fn what_a_corpus_folds_and_keeps_wins_over_the_rules() {
    let text = "A bridge for Tamura\n\nThe council met for a long day of talks on the bridge.\n\nSubscribe now\n\nTags: bridges, \
                towns\n\nJoin us on Friday at the fair\n";
    for (config, folded) in [
        ("", &["Subscribe now", "Tags: bridges, towns"][..]),
        (
            "[furniture]\nfold = ['join us on *']",
            &["Subscribe now", "Tags: bridges, towns", "Join us on Friday at the fair"],
        ),
        ("[furniture]\nkeep = ['Subscribe now']", &["Tags: bridges, towns"]),
        ("[furniture]\noff = ['tags', 'page navigation']", &[]),
    ] {
        let corpus = read(config, "a.txt", text.as_bytes());
        let document = &corpus.documents[0];
        let found: Vec<&str> = document.furniture_spans().map(|span| span.of(&document.text)).collect();
        assert_eq!(found, folded, "{config}");
    }
}

#[test]
fn lines_that_the_pages_of_a_folder_share_at_their_edges_are_furniture() {
    let page = |n: usize, more: &str| {
        Seed {
        file: format!("{n}.txt"),
        bytes: format!(
            "The Tamura Islander\n\nBridge number {n} opens to the public\n\nThe bridge number {n} over the river of Tamura opens \
             on day {n} of the month, the council said.{more}\n\nRing the editor\nBuy the calendar\n"
        )
        .into_bytes(),
    }
    };
    let seeds: Vec<Seed> = (1..=4).map(|n| page(n, &format!(" Some {} people will come.", n * 17))).collect();
    let corpus = read_seeds("", &seeds).expect("four pages");
    for document in &corpus.documents {
        assert!(document.title.value.starts_with("Bridge number"), "{}", document.title.value);
        let found: Vec<&str> = document.furniture_spans().map(|span| span.of(&document.text)).collect();
        assert_eq!(found, ["The Tamura Islander", "Ring the editor", "Buy the calendar"]);
    }
    let corpus = read_seeds("", &seeds[..2]).expect("two pages");
    assert_eq!(corpus.documents[0].furniture_spans().count(), 0);
}

#[test]
fn documents_that_say_nearly_the_same_are_grouped() {
    let story = "The council of Tamura met on Monday for a long day of talks on the new bridge over the river. It agreed on a \
                 plan that both sides call fair, and will ask the region for money in spring. Work could begin in autumn \
                 if no one objects, the mayor said, though the fishermen of the lower town have said that they will.";
    let seed = |file: &str, text: String| Seed { file: file.to_owned(), bytes: text.into_bytes() };
    let seeds = [
        seed("a.txt", format!("A bridge for Tamura\n\n{story}\n")),
        seed(
            "b.txt",
            "Ferries run late again\n\nThe ferries of the bay run late because the channel is too shallow.\n"
                .to_owned(),
        ),
        seed("c.txt", format!("Tamura plans bridge\n\n{story} (HPN)\n")),
        seed("d.txt", format!("{}\n\nThe mayor is new in office.\n", story.replace("Monday", "Tuesday"))),
    ];
    let versions: Vec<Vec<u32>> = read_seeds("", &seeds)
        .expect("four pages")
        .versions
        .into_iter()
        .map(|group| group.into_iter().map(|doc| doc.0).collect())
        .collect();
    assert_eq!(versions, [vec![0, 2, 3]]);
}
