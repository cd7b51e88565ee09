//! The labelled texts that recognition learns from, and those that it is measured on.

use std::fs;
use std::path::PathBuf;

use concord_engine::entity::gold::{GoldText, parse_labelled};

/// Each file with its texts.
fn files() -> Vec<(String, Vec<GoldText>)> {
    let folder = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("labelled");
    let mut paths: Vec<PathBuf> =
        fs::read_dir(folder).expect("the folder is there").map(|entry| entry.expect("read").path()).collect();
    paths.retain(|path| path.extension().is_some_and(|ending| ending == "txt"));
    paths.sort();
    let read = |path: PathBuf| {
        let file = fs::read_to_string(&path).expect("UTF-8");
        let texts = parse_labelled(&file).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
        (path.file_stem().expect("a name").to_string_lossy().into_owned(), texts)
    };
    paths.into_iter().map(read).collect()
}

fn is_aside(name: &str) -> bool {
    name.starts_with("aside")
}

#[test]
fn every_file_can_be_read_and_holds_texts_with_marks() {
    let files = files();
    assert!(files.iter().any(|(name, _)| is_aside(name)), "the texts for measuring");
    assert!(files.iter().map(|(_, texts)| texts.len()).sum::<usize>() >= 200);
    for (name, texts) in &files {
        // A recipe names nobody, and teaches that.
        assert!(texts.iter().filter(|text| !text.marks.is_empty()).count() * 10 > texts.len() * 8, "{name}");
        assert!(texts.iter().all(|text| text.text.len() > 100), "{name}");
    }
}

#[test]
fn marks_are_in_order_and_end_where_words_do() {
    for (file, texts) in files() {
        for text in texts {
            let mut end = 0;
            for mark in &text.marks {
                let surface = mark.span.of(&text.text);
                assert!(mark.span.start >= end && !surface.trim().is_empty(), "{file}: {} {surface}", text.name);
                end = mark.span.end;
                let before = text.text[..mark.span.start as usize].chars().next_back();
                let cut = before.is_some_and(char::is_alphabetic) && surface.starts_with(char::is_alphabetic);
                let after = text.text[end as usize..].chars().next();
                let cut = cut || after.is_some_and(char::is_alphabetic) && surface.ends_with(char::is_alphabetic);
                assert!(!cut, "{file}: {} cuts a word: {surface}", text.name);
            }
        }
    }
}

#[test]
fn a_slug_means_one_kind_of_thing_in_a_text() {
    for (file, texts) in files() {
        for text in texts {
            for (at, mark) in text.marks.iter().enumerate().filter(|(_, mark)| mark.entity.is_some()) {
                let other =
                    text.marks[..at].iter().find(|other| other.entity == mark.entity && other.kind != mark.kind);
                assert!(other.is_none(), "{file}: {} {:?} is of two kinds", text.name, mark.entity);
            }
        }
    }
}

#[test]
fn no_text_for_measuring_is_one_to_learn_from() {
    let files = files();
    let aside: Vec<&GoldText> = files.iter().filter(|(name, _)| is_aside(name)).flat_map(|(_, texts)| texts).collect();
    for (name, texts) in files.iter().filter(|(name, _)| !is_aside(name)) {
        for text in texts {
            assert!(
                aside.iter().all(|other| other.name != text.name && other.text != text.text),
                "{name}: {}",
                text.name
            );
        }
    }
}
