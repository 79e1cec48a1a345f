//! How far a long run is: one line on the terminal that replaces itself and goes away at the end.

use std::io;
use std::io::IsTerminal;
use std::io::Write;
use std::sync::Mutex;
use std::sync::atomic::AtomicUsize;
use std::sync::atomic::Ordering;
use std::time::Duration;
use std::time::Instant;

use super::terminal::Terminal;

/// A run that ends before needs no word about how far it is.
const PATIENCE: Duration = Duration::from_millis(700);
/// The line is drawn at most this often.
const PAUSE: Duration = Duration::from_millis(100);

/// Counts the files of a run.
pub(super) struct Progress {
    wanted: bool,
    all: usize,
    done: AtomicUsize,
    began: Instant,
    /// When the line was drawn last.
    drawn: Mutex<Option<Instant>>,
}

impl Progress {
    /// Of so many files; nothing is drawn where nobody watches.
    pub(super) fn new(all: usize, asked: bool, terminal: &Terminal) -> Self {
        let dumb = std::env::var_os("TERM").is_none_or(|term| term == "dumb");
        let wanted = asked && !terminal.quiet && !dumb && io::stderr().is_terminal();
        Self { wanted, all, done: AtomicUsize::new(0), began: Instant::now(), drawn: Mutex::new(None) }
    }

    /// One more file is done.
    pub(super) fn step(&self) {
        let done = self.done.fetch_add(1, Ordering::Relaxed) + 1;
        if !self.wanted || self.began.elapsed() < PATIENCE {
            return;
        }
        // Another thread draws already.
        let Ok(mut drawn) = self.drawn.try_lock() else { return };
        if drawn.is_none_or(|before| before.elapsed() >= PAUSE) {
            *drawn = Some(Instant::now());
            draw(&format!("\r\x1b[2K{done} of {} files", self.all));
        }
    }
}

impl Drop for Progress {
    fn drop(&mut self) {
        if self.drawn.get_mut().is_ok_and(|drawn| drawn.is_some()) {
            draw("\r\x1b[2K");
        }
    }
}

fn draw(text: &str) {
    let mut errors = io::stderr().lock();
    // Nobody watches when standard error is gone.
    let _ = errors.write_all(text.as_bytes()).and_then(|()| errors.flush());
}
