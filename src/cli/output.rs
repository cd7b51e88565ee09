//! Words on the standard output.

use std::fmt;
use std::io::{ErrorKind, Write, stderr, stdout};
use std::process::exit;

/// Writes words. A reader that has seen enough, such as `head`, closes the pipe: then the program ends, quietly and as
/// a success, as other tools do. Where nothing can be written for another reason, it says so and fails.
pub(crate) fn print(words: fmt::Arguments<'_>) {
    let mut out = stdout().lock();
    match out.write_fmt(words).and_then(|()| out.flush()) {
        Ok(()) => {}
        Err(error) if error.kind() == ErrorKind::BrokenPipe => exit(0),
        Err(error) => {
            tell_problem(format_args!("the output cannot be written: {error}"));
            exit(1)
        }
    }
}

/// Writes a problem to the standard error; where that is closed too, nobody reads it.
pub(crate) fn tell_problem(problem: fmt::Arguments<'_>) {
    let _ = writeln!(stderr(), "concord: {problem}");
}
