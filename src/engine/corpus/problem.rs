//! What is wrong with a folder of seeds, said so that its editor can mend it.

use std::fmt;

/// One thing that is wrong: where, what was found, and what to do.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Problem {
    /// The file, relative to the folder of seeds.
    pub file: String,
    /// The line, from 1, of a packed file that of what is packed; nothing where the whole file is meant.
    pub line: Option<u32>,
    /// What was found.
    pub found: String,
    /// What to do about it.
    pub remedy: String,
    /// The document that is lost by it, where that is not what the file is called.
    pub document: Option<String>,
}

impl Problem {
    /// A problem with a file as a whole.
    pub fn in_file(file: &str, found: impl Into<String>, remedy: impl Into<String>) -> Self {
        Self { file: file.to_owned(), line: None, found: found.into(), remedy: remedy.into(), document: None }
    }

    /// A problem in a line of a file.
    pub fn in_line(file: &str, line: u32, found: impl Into<String>, remedy: impl Into<String>) -> Self {
        Self { line: Some(line), ..Self::in_file(file, found, remedy) }
    }

    /// The same problem, by which this document is lost.
    #[must_use]
    pub fn about(self, document: &str) -> Self {
        Self { document: Some(document.to_owned()), ..self }
    }
}

/// The line, from 1, in which a byte stands.
pub fn line_of(bytes: &[u8], at: usize) -> u32 {
    bytes.iter().take(at).filter(|&&b| b == b'\n').count() as u32 + 1
}

/// `file:line: what was found`, and under it what to do.
impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}", self.file)?;
        if let Some(line) = self.line {
            write!(f, ":{line}")?;
        }
        write!(f, ": {}\n    {}", self.found, self.remedy)
    }
}

impl std::error::Error for Problem {}

/// Everything that is wrong with a folder of seeds; never empty, sorted by file and line.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problems(Vec<Problem>);

impl Problems {
    /// The problems, one after another.
    pub fn iter(&self) -> impl Iterator<Item = &Problem> {
        self.0.iter()
    }

    /// The value, if nothing is wrong.
    pub fn or<T>(mut problems: Vec<Problem>, value: T) -> Result<T, Self> {
        if problems.is_empty() {
            return Ok(value);
        }
        problems.sort();
        problems.dedup();
        Err(Self(problems))
    }
}

/// The number of problems, then each in a paragraph of its own.
impl fmt::Display for Problems {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self.0.len() {
            1 => write!(f, "1 problem in the seeds")?,
            n => write!(f, "{n} problems in the seeds")?,
        }
        self.0.iter().try_for_each(|problem| write!(f, "\n\n{problem}"))
    }
}

impl std::error::Error for Problems {}
