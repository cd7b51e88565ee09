//! A line on the terminal that tells how far long work has come.

use std::io::{IsTerminal, Write, stderr};
use std::sync::Mutex;
use std::time::{Duration, Instant};

use concord_reader::Progress;

/// The line. Only shown on a terminal, and only once the work has taken a while.
pub(crate) struct ProgressLine {
    is_terminal: bool,
    next: Mutex<Instant>,
}

const PAUSE: Duration = Duration::from_millis(200);

impl Default for ProgressLine {
    fn default() -> Self {
        Self { is_terminal: stderr().is_terminal(), next: Mutex::new(Instant::now() + 4 * PAUSE) }
    }
}

impl ProgressLine {
    /// Writes the line anew, a few times a second at most.
    pub(crate) fn show(&self, progress: Progress) {
        if !self.is_terminal {
            return;
        }
        // Another thread that is writing now says as much.
        let Ok(mut next) = self.next.try_lock() else { return };
        if Instant::now() < *next {
            return;
        }
        *next = Instant::now() + PAUSE;
        let Progress { step, done, total } = progress;
        // A terminal that cannot be written to is no reason to stop the work.
        let _ = write!(stderr(), "\r\x1b[K{step}: {done} of {total}");
    }

    /// Takes the line away.
    pub(crate) fn clear(&self) {
        if self.is_terminal {
            let _ = write!(stderr(), "\r\x1b[K");
        }
    }
}
