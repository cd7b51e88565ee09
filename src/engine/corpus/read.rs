//! The folder of seeds on a disk. The one place of the engine that touches files; native only in practice.

use std::fs;
use std::io;
use std::path::Path;

use super::Corpus;
use super::config::CONFIG_FILE;
use super::problem::{Problem, Problems};
use super::seed::{LARGEST_SEED, Seed, read_seeds};

/// Reads a folder of seeds: `corpus.toml`, if there is one, and every `.txt` and `.md` file, sorted by path, in
/// folders within too.
///
/// What begins with a dot is left out, as is every other kind of file. A symbolic link is refused, for it may lead out
/// of the folder. Without a name in `corpus.toml`, the corpus is called like the folder.
///
/// All problems are collected and given together.
pub fn read_folder(dir: &Path) -> Result<Corpus, Problems> {
    let mut folder = Folder::default();
    folder.walk(dir, "");
    folder.seeds.sort_by(|a, b| a.file.cmp(&b.file));
    if folder.seeds.is_empty() && folder.problems.is_empty() {
        let found = format!("no .txt or .md file in `{}`", dir.display());
        folder.problems.push(Problem::in_file(".", found, "Put one text file per document there."));
    }
    let corpus = read_seeds(&folder.config, &folder.seeds);
    let mut corpus = match corpus {
        Ok(corpus) => Problems::or(folder.problems, corpus)?,
        Err(more) => {
            return Problems::or(folder.problems.into_iter().chain(more.iter().cloned()).collect(), Corpus::default());
        }
    };
    if corpus.name.is_empty() {
        corpus.name = dir.file_name().map_or(String::new(), |name| name.to_string_lossy().into_owned());
    }
    Ok(corpus)
}

#[derive(Default)]
struct Folder {
    config: String,
    seeds: Vec<Seed>,
    problems: Vec<Problem>,
}

impl Folder {
    /// Reads what is in a folder; `prefix` is its path from the folder of seeds, with a stroke at the end.
    fn walk(&mut self, dir: &Path, prefix: &str) {
        let entries = match fs::read_dir(dir) {
            Ok(entries) => entries,
            Err(error) => return self.report_io(&format!("{prefix}."), &error),
        };
        for entry in entries {
            match entry.and_then(|entry| Ok((entry.file_type()?, entry))) {
                Ok((kind, entry)) => self.read_entry(kind, &entry, prefix),
                Err(error) => self.report_io(&format!("{prefix}."), &error),
            }
        }
    }

    fn read_entry(&mut self, kind: fs::FileType, entry: &fs::DirEntry, prefix: &str) {
        let name = entry.file_name();
        let file = format!("{prefix}{}", name.to_string_lossy());
        let is_hidden = name.to_string_lossy().starts_with('.');
        let is_config = file == CONFIG_FILE;
        let is_seed = [".txt", ".md"].iter().any(|ending| file.to_lowercase().ends_with(ending));
        if is_hidden {
            return;
        }
        if kind.is_symlink() {
            let found = "this is a symbolic link, which may lead out of the folder";
            self.problems.push(Problem::in_file(&file, found, "Put the file itself here."));
        } else if kind.is_dir() {
            self.walk(&entry.path(), &format!("{file}/"));
        } else if is_config || is_seed {
            // A file that is far too large is not taken into memory to say so.
            let bytes = match entry.metadata() {
                Ok(about) if about.len() > LARGEST_SEED as u64 => {
                    let found = format!("{} bytes, more than the {LARGEST_SEED} that a seed may have", about.len());
                    return self.problems.push(Problem::in_file(&file, found, "Cut it into several documents."));
                }
                Ok(_) => fs::read(entry.path()),
                Err(error) => Err(error),
            };
            match bytes {
                Ok(bytes) if is_config => self.config = self.config_text(bytes),
                Ok(bytes) => self.seeds.push(Seed { file, bytes }),
                Err(error) => self.report_io(&file, &error),
            }
        }
    }

    fn config_text(&mut self, bytes: Vec<u8>) -> String {
        String::from_utf8(bytes).unwrap_or_else(|error| {
            let at = error.utf8_error().valid_up_to();
            let line = super::problem::line_of(error.as_bytes(), at);
            let found = format!("byte {at} is not UTF-8");
            self.problems.push(Problem::in_line(CONFIG_FILE, line, found, "Save the file as UTF-8."));
            String::new()
        })
    }

    fn report_io(&mut self, file: &str, error: &io::Error) {
        self.problems.push(Problem::in_file(
            file,
            format!("it cannot be read: {error}"),
            "Check that it exists and is readable.",
        ));
    }
}
