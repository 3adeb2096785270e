//! The only way out: stdout for data, stderr for everything else. A closed pipe ends the program
//! quietly.

use super::ask::{Ask, Check};
use super::config::{Config, variable};
use super::error::{Error, Result, exit};
use crate::domain::kernel::not_one_of;
use crate::output::text::printable;
use crate::output::{Answer, Format, Page};
use dialoguer::console;
use std::io::{BufWriter, IsTerminal, Read, Write};

/// When colours are used.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub enum Colour {
    #[default]
    Auto,
    Always,
    Never,
}

impl Colour {
    const WORDS: &'static [&'static str] = &["auto", "always", "never"];

    fn of_word(word: &str) -> Option<Colour> {
        let at = Colour::WORDS.iter().position(|known| known.eq_ignore_ascii_case(word))?;
        [Colour::Auto, Colour::Always, Colour::Never].get(at).copied()
    }
}

/// Where a run's words go.
#[derive(Clone, Copy, Debug)]
pub struct Shell {
    pub format: Format,
    pub colour: Colour,
    pub no_colour_wanted: bool,
    pub quiet: bool,
    pub verbose: bool,
    pub yes: bool,
    pub no_input: bool,
    /// Data go nowhere: what a command says that is only assumed.
    pub mute: bool,
    /// Warnings aren't wanted: what is assumed is meant.
    pub no_warnings: bool,
}

impl Shell {
    /// A shell for what goes wrong before the configuration is known.
    pub fn before_config(format: Format) -> Shell {
        Shell {
            format,
            colour: Colour::Auto,
            no_colour_wanted: variable("NO_COLOR").is_some(),
            quiet: false,
            verbose: false,
            yes: false,
            no_input: true,
            mute: false,
            no_warnings: false,
        }
    }

    /// The shell that the flags describe.
    ///
    /// # Errors
    /// When a value isn't one of those that a flag takes.
    pub fn of(config: &Config) -> Result<Shell> {
        let bad = |name: &str, words: &[&str]| {
            Error::value(format!("{} ({})", not_one_of(config.get(name), words), config.origin(name)))
        };
        Ok(Shell {
            format: Format::of_word(config.get("output")).ok_or_else(|| bad("output", Format::WORDS))?,
            colour: Colour::of_word(config.get("color")).ok_or_else(|| bad("color", Colour::WORDS))?,
            no_colour_wanted: variable("NO_COLOR").is_some(),
            quiet: config.flag("quiet")?,
            verbose: config.flag("verbose")?,
            yes: config.flag("yes")?,
            no_input: config.flag("no-input")?,
            mute: false,
            no_warnings: false,
        })
    }

    /// An answer: its data on stdout, and what is said about it.
    ///
    /// # Errors
    /// When stdout can't be written; a closed pipe is the end of the run, without a word.
    pub fn answer(&self, answer: &Answer) -> Result {
        let page = Page { width: self.width(), colour: self.colours_data() };
        let mut data = Vec::new();
        answer.write(self.format, &page, &mut data)?;
        self.bytes(&data)?;
        answer.notes.iter().for_each(|note| self.notice(note));
        Ok(())
    }

    /// Data that were laid out in this run's format already, because they are many.
    ///
    /// # Errors
    /// As for [`Shell::answer`].
    pub fn bytes(&self, bytes: &[u8]) -> Result {
        if self.mute {
            return Ok(());
        }
        let mut out = std::io::stdout().lock();
        out.write_all(bytes)?;
        out.flush()?;
        Ok(())
    }

    /// A writer to stdout for much data.
    pub fn stream(&self) -> BufWriter<std::io::StdoutLock<'static>> {
        BufWriter::with_capacity(1 << 16, std::io::stdout().lock())
    }

    /// A line for people on stderr, unless they asked for quiet.
    pub fn notice(&self, text: &str) {
        if !self.quiet {
            let _ = writeln!(std::io::stderr().lock(), "{}", printable(text));
        }
    }

    /// A warning, which even a quiet run gives. With JSON it stands in the report, and only where nobody sees
    /// that (`--assume`) it is an object of its own, as errors are.
    pub fn warning(&self, text: &str) {
        if self.no_warnings {
            return;
        }
        let mut err = std::io::stderr().lock();
        let _ = match (self.format.has_objects_beside(), self.mute) {
            (false, _) => writeln!(err, "warning: {}", printable(text)),
            (true, true) => writeln!(err, "{}", serde_json::json!({"warning": {"message": text}})),
            (true, false) => Ok(()),
        };
    }

    /// A mistake of the command line, laid out already.
    pub fn usage(&self, text: &str) {
        let _ = write!(std::io::stderr().lock(), "{text}");
    }

    /// Something only those want who asked for more.
    pub fn detail(&self, text: &str) {
        if self.verbose && !self.quiet {
            let _ = writeln!(std::io::stderr().lock(), "{}", printable(text));
        }
    }

    /// May stderr be coloured?
    pub fn colours_errors(&self) -> bool {
        self.colours(std::io::stderr().is_terminal())
    }

    /// May stdout be coloured?
    pub fn colours_data(&self) -> bool {
        self.colours(std::io::stdout().is_terminal())
    }

    fn colours(self, terminal: bool) -> bool {
        match self.colour {
            Colour::Always => true,
            Colour::Never => false,
            Colour::Auto => terminal && !self.no_colour_wanted,
        }
    }

    /// How wide the terminal is, if stdout is one.
    pub fn width(&self) -> Option<usize> {
        std::io::stdout().is_terminal().then(terminal_width)
    }

    /// What errors are written on.
    pub fn screen(&self) -> Page {
        Page { width: Some(self.width().unwrap_or_else(terminal_width)), colour: self.colours_errors() }
    }

    /// Is there somebody to ask?
    pub fn can_ask(&self) -> bool {
        !self.no_input && std::io::stdin().is_terminal() && std::io::stderr().is_terminal()
    }

    /// Is stderr a terminal that a progress bar can be drawn on?
    pub fn can_show_progress(&self) -> bool {
        std::io::stderr().is_terminal() && self.format.is_for_people()
    }

    /// Asks whether to go on. `--yes` is the answer already; with nobody to ask it is exit 8.
    ///
    /// # Errors
    /// When the answer is no, or nobody can give one.
    pub fn confirm(&self, question: &str) -> Result<Confirmed> {
        if self.yes {
            return Ok(Confirmed(()));
        }
        if !self.can_ask() {
            return Err(Error::new(
                exit::NOT_PERMITTED,
                format!("{question} needs an answer, and nobody can be asked"),
            )
            .hint("add `--yes` if it is meant"));
        }
        if Terminal.yes(question, false)? { Ok(Confirmed(())) } else { Err(declined()) }
    }

    /// Asks for a line. `check` says what is wrong with an answer; then it is asked for again.
    pub fn ask_line(&self, prompt: &str, check: impl Fn(&str) -> Result<(), String>) -> Result<String> {
        let line = Terminal.text(prompt, "", &|line| check(line.trim()))?;
        Ok(line.trim().to_owned())
    }

    /// Asks which of some choices is meant; the first is offered. Returns its position.
    pub fn ask_choice(&self, prompt: &str, choices: &[&str]) -> Result<usize> {
        let choices: Vec<String> = choices.iter().map(|choice| (*choice).to_owned()).collect();
        Terminal.one(prompt, &choices, 0)
    }

    /// A line or file of standard input.
    pub fn read_stdin(&self) -> Result<Vec<u8>> {
        let mut bytes = Vec::new();
        std::io::stdin().lock().read_to_end(&mut bytes)?;
        Ok(bytes)
    }

    /// The error, in the form that was asked for.
    pub fn error(&self, error: &Error) {
        if error.silent {
            return;
        }
        let mut err = std::io::stderr().lock();
        if self.format.has_objects_beside() {
            let _ = writeln!(err, "{}", error.json());
            return;
        }
        let (red, bold, off) =
            if self.colours_errors() { ("\u{1b}[31;1m", "\u{1b}[1m", "\u{1b}[0m") } else { ("", "", "") };
        for detail in error.details.iter().filter(|d| !d.shown.is_empty()).take(50) {
            let _ = writeln!(err, "{}", detail.shown);
        }
        let _ = writeln!(err, "{red}error{off}{bold}: {}{off}", printable(&error.message));
        if error.details.iter().all(|d| d.shown.is_empty()) && error.details.len() > 1 {
            for detail in error.details.iter().take(50) {
                let _ = writeln!(err, "  - {}", printable(&detail.message));
                if let Some(hint) = &detail.hint {
                    let _ = writeln!(err, "    hint: {}", printable(hint));
                }
            }
            if error.details.len() > 50 {
                let _ = writeln!(err, "  and {} more", error.details.len() - 50);
            }
        }
        if let Some(hint) = &error.hint {
            let _ = writeln!(err, "{bold}hint{off}: {}", printable(hint));
        }
    }
}

/// The answer to a question was no.
pub fn declined() -> Error {
    Error::new(exit::NOT_PERMITTED, "not done: the answer was no")
}

/// That somebody said yes. Only [`Shell::confirm`] makes one.
#[derive(Debug)]
pub struct Confirmed(());

/// How wide to write for people, where no terminal says.
fn terminal_width() -> usize {
    console_width().unwrap_or(100)
}

fn console_width() -> Option<usize> {
    comfy_table::Table::new()
        .set_content_arrangement(comfy_table::ContentArrangement::Dynamic)
        .width()
        .map(usize::from)
        .filter(|w| *w >= 20)
}

/// Whoever sits at the terminal.
pub struct Terminal;

impl From<dialoguer::Error> for Error {
    fn from(error: dialoguer::Error) -> Self {
        Error::new(exit::NOT_PERMITTED, format!("not done: {error}"))
    }
}

impl Ask for Terminal {
    fn text(&mut self, question: &str, default: &str, check: Check<'_>) -> Result<String> {
        let mut input = dialoguer::Input::<String>::new().with_prompt(question).allow_empty(true);
        if !default.is_empty() {
            input = input.default(default.to_owned());
        }
        Ok(input.validate_with(|text: &String| check(text)).interact_text_on(&terminal())?)
    }

    fn yes(&mut self, question: &str, default: bool) -> Result<bool> {
        let confirm = dialoguer::Confirm::new().with_prompt(question).default(default);
        Ok(confirm.interact_on(&terminal())?)
    }

    fn one(&mut self, question: &str, choices: &[String], default: usize) -> Result<usize> {
        let select = dialoguer::Select::new().with_prompt(question).items(choices).default(default);
        Ok(select.interact_on(&terminal())?)
    }

    fn many(&mut self, question: &str, choices: &[String]) -> Result<Vec<usize>> {
        let question = format!("{question} (space marks, enter goes on)");
        Ok(dialoguer::MultiSelect::new().with_prompt(question).items(choices).interact_on(&terminal())?)
    }
}

/// The terminal that questions are asked on.
#[cfg(unix)]
fn terminal() -> console::Term {
    console::Term::read_write_pair(std::io::stdin(), CursorStays(std::io::stderr()))
}

/// The terminal that questions are asked on.
#[cfg(not(unix))]
fn terminal() -> console::Term {
    console::Term::stderr()
}

/// Stderr, on which the cursor is never hidden. Questions hide it and show it again when they are answered;
/// ^C ends the program before that, and it would stay hidden in the shell.
#[cfg(unix)]
#[derive(Debug)]
struct CursorStays(std::io::Stderr);

#[cfg(unix)]
impl Write for CursorStays {
    fn write(&mut self, bytes: &[u8]) -> std::io::Result<usize> {
        if bytes == b"\x1b[?25l" { Ok(bytes.len()) } else { self.0.write(bytes) }
    }

    fn flush(&mut self) -> std::io::Result<()> {
        self.0.flush()
    }
}

#[cfg(unix)]
impl std::os::fd::AsRawFd for CursorStays {
    fn as_raw_fd(&self) -> std::os::fd::RawFd {
        self.0.as_raw_fd()
    }
}
