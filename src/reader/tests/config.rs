//! What an editor is told when seeds or `corpus.toml` are wrong.

use std::fs;

use concord_engine::corpus::{Corpus, How, LARGEST_TEXT, Problems};

use crate::{Seed, read_folder, read_seeds};

/// A corpus of seeds given as pairs of file and text.
fn read(config: &str, seeds: &[(&str, &[u8])]) -> Result<Corpus, Problems> {
    let seed = |&(file, bytes): &(&str, &[u8])| Seed { file: file.to_owned(), bytes: bytes.to_vec() };
    read_seeds(config, &seeds.iter().map(seed).collect::<Vec<_>>())
}

const SEED: (&str, &[u8]) = ("a.txt", b"It rained.");

#[test]
fn a_mistake_is_told_with_its_line_what_was_found_and_what_to_do() {
    for (config, told) in [
        ("name = 'A'\ntitel = 'B'", "corpus.toml:2: the key `titel` is not known here\n    Write one of: name,"),
        ("[[document]]\nfile = 'a.txt'\nyear = 1", "corpus.toml:3: the key `year` is not known here"),
        ("[[source]]\nslug = 'x'\nlabel = 'X'\nurl = 'y'", "corpus.toml:4: the key `url` is not known here"),
        ("name = 3", "corpus.toml:1: this is of type integer\n    Write text in quotation marks."),
        ("[document]\nfile = 'a.txt'", "corpus.toml:1: `document` is a single table\n    Write [[document]] above it."),
        (
            "[[source]]\nslug = 'x'\nlabel = 'X'\nmatch = 'y'",
            "corpus.toml:4: this is of type string\n    Write a list:",
        ),
        ("[[document]]\nfile = 'a.txt'\ndate = '5 April'", "corpus.toml:3: `5 April` is not a date\n    Write 2024,"),
        ("[[document]]\nfile = 'a.txt'\ndate = '2023-02-29'", "corpus.toml:3: `2023-02-29` is not a date"),
        ("[[document]]\nfile = 'b.txt'", "corpus.toml:1: `b.txt` is not among the seeds\n    Correct the name"),
        ("[[document]]\nid = 'b'", "corpus.toml:1: a document without `file`"),
        (
            "[[document]]\nfile = 'a.txt'\n[[document]]\nfile = 'a.txt'",
            "corpus.toml:3: `a.txt` has values in line 1 already",
        ),
        (
            "[[document]]\nfile = 'a.txt'\nid = 'A b'",
            "corpus.toml:3: `A b` cannot stand in an address\n    Write small letters, digits and dashes: a-b",
        ),
        (
            "[[document]]\nfile = 'a.txt'\nlanguage = 'english'",
            "corpus.toml:3: `english` is not the code of a language\n    Write two or three letters,",
        ),
        ("[[document]]\nfile = 'a.txt'\nlanguage = 'pt_BR'", "corpus.toml:3: `pt_BR` is not the code of a language"),
        ("[[document]]\nfile = 'a.txt'\nsource = 'x'", "corpus.toml:1: the source `x` is not declared"),
        (
            "[[source]]\nslug = 'x'\nlabel = 'X'\nhome = 'javascript:alert(1)'",
            "corpus.toml:4: `javascript:alert(1)` is not the address of a page",
        ),
        (
            "[[source]]\nslug = 'x'\nlabel = 'X'\nhome = 'x.example'",
            "corpus.toml:4: `x.example` is not the address of a page",
        ),
        ("[[source]]\nslug = 'x'", "corpus.toml:1: a source without `slug` or `label`"),
        (
            "[[source]]\nslug = 'x'\nlabel = 'X'\n[[source]]\nslug = 'x'\nlabel = 'Y'",
            "corpus.toml:4: the source `x` is declared in line 1 already",
        ),
        ("[[entity]]\nkind = 'org'", "corpus.toml:1: an entity without `name`\n    Write its name"),
        (
            "[[entity]]\nname = 'A'",
            "corpus.toml:1: an entity without `kind`\n    Write kind = and one of: person, org,",
        ),
        (
            "[[entity]]\nname = 'A'\nkind = 'date'",
            "corpus.toml:3: there is no kind `date` of entities to give\n    Write one of: person, org, place, group, event, \
             agreement, disease",
        ),
        (
            "[[entity]]\nname = 'A'\nkind = 7",
            "corpus.toml:3: this is of type integer\n    Write text in quotation marks.",
        ),
        ("[[entity]]\nname = 'A'\nkind = 'org'\nid = 'A b'", "corpus.toml:4: `A b` cannot stand in an address"),
        ("[[entity]]\nname = 'A'\nkind = 'org'\nalias = 'B'", "corpus.toml:4: the key `alias` is not known here"),
        (
            "[[entity]]\nname = 'A'\nkind = 'org'\naliases = 'B'",
            "corpus.toml:4: this is of type string\n    Write a list:",
        ),
        ("[[entity]]\nname = '…'\nkind = 'org'", "corpus.toml:1: the name `…` has no letters or digits for addresses"),
        (
            "[[entity]]\nname = 'A b'\nkind = 'org'\n[[entity]]\nname = 'a B'\nkind = 'org'",
            "corpus.toml:4: the entity `a-b` is given in line 1 already\n    Make them one,",
        ),
        (
            "[[entity]]\nname = 'A'\nkind = 'org'\naliases = ['C']\n[[entity]]\nname = 'B'\nkind = 'org'\naliases = ['c']",
            "corpus.toml:5: the name `c` is that of `A` in line 1 too",
        ),
        ("[fields]\nbody = 'x'", "corpus.toml:2: the key `body` is not known here\n    Write one of: text, id,"),
        ("[furniture]\nfold = 'x'", "corpus.toml:2: this is of type string\n    Write a list:"),
        ("[furniture]\noff = ['tag']", "corpus.toml:2: there is no rule `tag`\n    Write one of: date header,"),
        ("[[fields]]\ntext = 'x'", "corpus.toml:1: this is of type array\n    Write a table."),
        ("name = 'A'\nname = 'B'", "corpus.toml:2: this is not TOML"),
        ("name = ", "corpus.toml:1: this is not TOML"),
    ] {
        let problems = read(config, &[SEED]).expect_err(config).to_string();
        assert!(problems.contains(told), "{config}\n--- told:\n{problems}");
    }
}

#[test]
fn a_seed_that_cannot_be_read_is_told_by_name() {
    let large = vec![b'a'; LARGEST_TEXT + 1];
    let seeds: &[(&str, &[u8])] = &[
        ("a.txt", b"one\ntwo\n\xff\xfe"),
        ("b.txt", b" \n\n"),
        ("c.txt", &large),
        ("D e.txt", b"It rained."),
        ("d-e.md", b"It rained."),
        ("\u{2026}.txt", b"It rained."),
        ("empty.txt", b"\xef\xbb\xbf"),
    ];
    let told = read("", seeds).expect_err("seven seeds, one sound").to_string();
    for line in [
        "6 problems in the seeds\n\n",
        "a.txt:3: byte 8 (0xff) is not UTF-8, and no other encoding is sure\n    Save the file as UTF-8.",
        "b.txt: there is no text in it",
        "c.txt: 4194305 bytes of text, more than the 4194304 that a document may have",
        "d-e.md: the id `d-e` of `d-e.md` is that of `D e.txt` too",
        "\u{2026}.txt: the name of `\u{2026}.txt` has no letters or digits",
        "empty.txt: there is no text in it",
    ] {
        assert!(told.contains(line), "{line}\n--- told:\n{told}");
    }
}

#[test]
fn values_of_an_editor_win_over_the_text_and_carry_the_note() {
    let config = "name = 'Rain'\n[[source]]\nslug = 'post'\nlabel = 'The Post'\nhome = 'https://post.example'\n\
                  [[document]]\nfile = 'a.txt'\nid = 'rain'\ntitle = 'Rain'\ndate = 2021-04\nsource = 'post'\nnote = 'So it was.'";
    for (date, written) in [("2021-04", "'2021-04'"), ("2021", "2021"), ("2021-04-05", "2021-04-05")] {
        let corpus = read(&config.replace("2021-04", written), &[SEED]).expect("a sound configuration");
        let document = &corpus.documents[0];
        let given = How::Given("So it was.".to_owned());
        assert_eq!((document.slug.as_str(), document.title.value.as_str()), ("rain", "Rain"));
        assert_eq!(document.title.how, given);
        assert_eq!(document.date.as_ref().map(|it| (it.value.to_string(), &it.how)), Some((date.to_owned(), &given)));
        assert_eq!(
            document.source.as_ref().map(|it| corpus.sources[it.value.index()].label.as_str()),
            Some("The Post")
        );
    }
}

#[test]
fn a_folder_is_read_in_the_order_of_paths_without_hidden_files() {
    let dir = std::env::temp_dir().join(format!("concord-read-folder-{}", std::process::id()));
    let put = |file: &str, text: &str| {
        let path = dir.join(file);
        fs::create_dir_all(path.parent().expect("a file in a folder")).expect("a folder to write in");
        fs::write(path, text).expect("a file to write");
    };
    put("b.txt", "\u{feff}It rained.");
    put("a/z.md", "It rained.");
    put("a.txt", "It rained.");
    put(".hidden.txt", "\u{0}");
    put(".git/c.txt", "");
    put("picture.png", "");
    let corpus = read_folder(&dir).expect("sound seeds");
    let files: Vec<&str> = corpus.documents.iter().map(|document| document.file.as_str()).collect();
    assert_eq!(files, ["a.txt", "a/z.md", "b.txt"]);
    assert_eq!(corpus.documents[2].text, "It rained.");
    assert!(corpus.name.starts_with("concord-read-folder"));
    put("corpus.toml", "nam = 'x'");
    put("c.txt", "");
    #[cfg(unix)]
    std::os::unix::fs::symlink("/etc/hostname", dir.join("d.txt")).expect("a link");
    let told = read_folder(&dir).expect_err("three problems").to_string();
    for line in ["corpus.toml:1: the key `nam`", "c.txt: there is no text", "d.txt: this is a symbolic link"] {
        assert!(told.contains(line) || (cfg!(not(unix)) && line.starts_with('d')), "{told}");
    }
    fs::remove_dir_all(&dir).expect("the folder to go");
    let told = read_folder(&dir).expect_err("no folder").to_string();
    assert!(told.contains("it cannot be read"), "{told}");
}
