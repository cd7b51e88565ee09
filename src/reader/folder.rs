//! The folder of seeds on a disk. The one place that touches files.

use std::collections::BTreeMap;
use std::fs;
use std::io;
use std::path::{Path, PathBuf};

use concord_engine::corpus::{CONFIG_FILE, Config, Corpus, Problem, Problems};

use crate::formats::{Format, ending, gzip, remedy_for_unread};
use crate::seed::{Seed, SeedPage, read_seed, too_large};
use crate::survey::{Progress, Survey, config_text, survey};

/// Reads a folder of seeds for building a page: every problem stops it.
///
/// # Errors
/// All problems together.
pub fn read_folder(dir: &Path) -> Result<Corpus, Problems> {
    survey_folder(dir, &|_| ()).into_corpus()
}

/// Reads a folder of seeds: `corpus.toml`, if there is one, and every file that there is a reader for, sorted by path,
/// in folders within too. What cannot be read is told and stops nothing else.
///
/// What begins with a dot is left out, and so are files without a reader, such as the pictures of a saved page;
/// they are named. A symbolic link is refused, for it may lead out of the folder. Without a name in `corpus.toml`, the
/// corpus is called like the folder.
pub fn survey_folder(dir: &Path, on_progress: &(dyn Fn(Progress) + Sync)) -> Survey {
    let mut folder = Folder::default();
    folder.walk(dir);
    folder.files.sort();
    let mut problems = folder.problems;
    if folder.files.is_empty() && problems.is_empty() {
        let endings: Vec<&str> = Format::ALL.iter().filter_map(|(_, endings)| endings.first().copied()).collect();
        let found = format!("no document in `{}`", dir.display());
        problems.push(Problem::in_file(".", found, format!("Put files there that end in .{}.", endings.join(", ."))));
    }
    let text = folder.config.map_or(String::new(), |bytes| config_text(bytes, &mut problems));
    let config = Config::read(&text, &mut problems);
    let mut found = survey(&config, problems, folder.files, read_file, on_progress);
    if found.corpus.name.is_empty() {
        found.corpus.name = dir.file_name().map_or(String::new(), |name| name.to_string_lossy().into_owned());
    }
    found.left_out = folder.left_out.into_iter().collect();
    found.left_out.iter_mut().for_each(|(_, files)| files.sort());
    found
}

/// What is said of the collection that a file belongs to: the `corpus.toml` in its folder or, without one there, in the
/// nearest folder above, with its problems; nothing where no folder has one.
pub fn config_for(file: &Path) -> Option<(PathBuf, Config, Vec<Problem>)> {
    let file = std::path::absolute(file).ok()?;
    let path = file.ancestors().skip(1).map(|dir| dir.join(CONFIG_FILE)).find(|path| path.is_file())?;
    let mut problems = Vec::new();
    let text = match fs::read(&path) {
        Ok(bytes) => config_text(bytes, &mut problems),
        Err(error) => {
            problems.push(io_problem(CONFIG_FILE, &error));
            String::new()
        }
    };
    let config = Config::read(&text, &mut problems);
    Some((path, config, problems))
}

/// A file with its place on the disk.
type Found = (String, PathBuf);

fn read_file((file, path): Found, config: &Config, problems: &mut Vec<Problem>) -> Vec<SeedPage> {
    // A file that is far too large is not taken into memory to say so.
    let bytes = fs::metadata(&path).and_then(|about| match too_large(&file, about.len()) {
        Some(problem) => Ok(Err(problem)),
        None => fs::read(&path).map(Ok),
    });
    match bytes {
        Ok(Ok(bytes)) => read_seed(Seed { file, bytes }, config, problems),
        Ok(Err(problem)) => {
            problems.push(problem);
            Vec::new()
        }
        Err(error) => {
            problems.push(io_problem(&file, &error));
            Vec::new()
        }
    }
}

#[derive(Default)]
struct Folder {
    config: Option<Vec<u8>>,
    files: Vec<Found>,
    left_out: BTreeMap<String, Vec<String>>,
    problems: Vec<Problem>,
}

impl Folder {
    fn walk(&mut self, dir: &Path) {
        // Folders to go through, each with its path from the folder of seeds and a stroke at the end.
        let mut open = vec![(dir.to_owned(), String::new())];
        while let Some((dir, prefix)) = open.pop() {
            let entries = match fs::read_dir(&dir) {
                Ok(entries) => entries,
                Err(error) => {
                    self.problems.push(io_problem(&format!("{prefix}."), &error));
                    continue;
                }
            };
            for entry in entries {
                match entry.and_then(|entry| Ok((entry.file_type()?, entry))) {
                    Ok((kind, entry)) => {
                        let name = entry.file_name();
                        let file = format!("{prefix}{}", name.to_string_lossy());
                        match kind.is_dir() && !name.to_string_lossy().starts_with('.') {
                            true => open.push((entry.path(), format!("{file}/"))),
                            false => self.take(kind, &entry.path(), file),
                        }
                    }
                    Err(error) => self.problems.push(io_problem(&format!("{prefix}."), &error)),
                }
            }
        }
    }

    fn take(&mut self, kind: fs::FileType, path: &Path, file: String) {
        if file.rsplit('/').next().is_none_or(|name| name.starts_with('.')) {
            return;
        }
        let is_config = file == CONFIG_FILE;
        if kind.is_symlink() {
            let found = "this is a symbolic link, which may lead out of the folder";
            self.problems.push(Problem::in_file(&file, found, "Put the file itself here."));
        } else if !kind.is_file() {
            let found = "this is neither a file nor a folder";
            self.problems.push(Problem::in_file(&file, found, "Put a file here."));
        } else if is_config {
            match fs::read(path) {
                Ok(bytes) => self.config = Some(bytes),
                Err(error) => self.problems.push(io_problem(&file, &error)),
            }
        } else if Format::of_file(&file).is_some() {
            self.files.push((file, path.to_owned()));
        } else if let Some(remedy) = remedy_for_unread(&file) {
            self.problems.push(Problem::in_file(&file, "there is no reader for this format", remedy));
        } else {
            // `tar.gz` says more than `gz`.
            let packed = gzip::unpacked_name(&file).and_then(ending).map(|inner| format!("{inner}.gz"));
            self.left_out.entry(packed.or_else(|| ending(&file)).unwrap_or_default()).or_default().push(file);
        }
    }
}

fn io_problem(file: &str, error: &io::Error) -> Problem {
    Problem::in_file(file, format!("it cannot be read: {error}"), "Check that it exists and is readable.")
}
