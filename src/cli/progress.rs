//! A progress bar on a terminal.

use super::shell::Shell;
use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};
use std::time::Duration;

/// A bar on a terminal, for work over half a second.
pub struct Progress {
    bar: ProgressBar,
    wanted: bool,
}

impl Progress {
    /// No bar yet: it shows itself when the work turns out slow.
    pub fn new(shell: &Shell) -> Progress {
        let bar = ProgressBar::with_draw_target(None, ProgressDrawTarget::hidden());
        let style = ProgressStyle::with_template("{spinner} {msg} {human_pos} rows");
        bar.set_style(style.unwrap_or_else(|_| ProgressStyle::default_bar()));
        bar.set_message("reading");
        Progress { bar, wanted: !shell.quiet && shell.can_show_progress() }
    }

    fn show_if_slow(&self) {
        if self.wanted && self.bar.is_hidden() && self.bar.elapsed() > Duration::from_millis(500) {
            self.bar.set_draw_target(ProgressDrawTarget::stderr());
        }
    }

    /// So many rows more are done.
    pub fn add(&self, rows: usize) {
        self.show_if_slow();
        self.bar.inc(rows as u64);
    }

    /// What is being done now.
    pub fn say(&self, what: &'static str) {
        self.show_if_slow();
        self.bar.set_message(what);
    }

    /// Takes the bar away.
    pub fn done(&self) {
        self.bar.finish_and_clear();
    }
}
