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

/// A text in one line of a terminal: what would move its cursor, colour it or turn the direction of writing is shown as
/// its number, for texts and names of files come from anywhere.
pub(crate) fn shown(text: &str) -> String {
    let is_unsafe = |c: char| c.is_control() || matches!(c, '\u{2028}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
    let mut shown = String::with_capacity(text.len());
    for c in text.chars() {
        match is_unsafe(c) {
            true => shown.push_str(&format!("<U+{:04X}>", u32::from(c))),
            false => shown.push(c),
        }
    }
    shown
}

/// Writes a problem to the standard error; where that is closed too, nobody reads it.
pub(crate) fn tell_problem(problem: fmt::Arguments<'_>) {
    let problem = problem.to_string();
    let lines: Vec<String> = problem.split('\n').map(shown).collect();
    let _ = writeln!(stderr(), "concord: {}", lines.join("\n"));
}

#[cfg(test)]
mod tests {
    use super::shown;

    #[test]
    fn what_would_steer_a_terminal_is_shown_as_its_number() {
        for (text, as_shown) in [
            ("Café, 橋, שלום\u{200f}", "Café, 橋, שלום\u{200f}"),
            ("a\u{1b}[31mred", "a<U+001B>[31mred"),
            ("two\nlines\tand\r\u{8}\0", "two<U+000A>lines<U+0009>and<U+000D><U+0008><U+0000>"),
            ("\u{9b}2J \u{202e}txt.exe\u{2066}", "<U+009B>2J <U+202E>txt.exe<U+2066>"),
        ] {
            assert_eq!(shown(text), as_shown);
        }
    }
}
