//! One run of the program: what the flags say, the clock, and the database.

use super::config::{Config, variable};
use super::error::{Error, Result};
use super::shell::Shell;
use crate::domain::actor::Rights;
use crate::domain::kernel::{Author, Context, Instant, Text};
use crate::output::Answer;
use crate::store::{Provenance, Store};
use chrono_tz::Tz;
use clap::{ArgMatches, Command};
use std::cell::OnceCell;
use std::path::PathBuf;
use std::rc::Rc;
use std::time::Duration;

/// The whole command line: how it is read, and how what was read runs. A run knows it because commands may run
/// others (`--assume`).
#[derive(Clone, Copy)]
pub struct Program {
    pub command: fn() -> Command,
    pub dispatch: fn(&App, &ArgMatches) -> Result<Answer>,
}

/// A run.
pub struct App {
    pub config: Config,
    pub shell: Shell,
    pub program: Program,
    pub now: Instant,
    pub clock_fixed: bool,
    /// The words of the command line, for the history.
    pub words: Vec<String>,
    /// The database under a supposition: commands act in its transaction and end nothing.
    pub within: Option<Rc<Store>>,
    /// What the user may do in whose name it runs (`--as`); none is the system operator.
    pub(in crate::cli) rights: OnceCell<Rc<Rights>>,
}

impl App {
    /// Works out everything that the global flags and the environment say.
    ///
    /// # Errors
    /// When one of them can't be understood.
    pub fn new(config: Config, words: Vec<String>, program: Program) -> Result<App> {
        let shell = Shell::of(&config)?;
        let (now, clock_fixed) = clock()?;
        Ok(App { config, shell, program, now, clock_fixed, words, within: None, rights: OnceCell::new() })
    }

    /// The path of the database.
    pub fn db(&self) -> PathBuf {
        PathBuf::from(self.config.get("db"))
    }

    /// How long to wait for other writers.
    ///
    /// # Errors
    /// When `--wait` isn't a number of seconds.
    pub fn wait(&self) -> Result<Duration> {
        let text = self.config.get("wait");
        text.parse::<f64>()
            .ok()
            .filter(|s| (0.0..=86_400.0).contains(s))
            .map(Duration::from_secs_f64)
            .ok_or_else(|| {
                Error::value(format!("`{text}` is not a number of seconds ({})", self.config.origin("wait")))
            })
    }

    /// Opens the database.
    ///
    /// # Errors
    /// When it isn't there or can't be used.
    pub fn open(&self) -> Result<Rc<Store>> {
        match &self.within {
            Some(store) => Ok(Rc::clone(store)),
            None => Ok(Rc::new(Store::open(&self.db(), self.wait()?)?)),
        }
    }

    /// Is this a dry run?
    ///
    /// # Errors
    /// When a variable says neither yes nor no.
    pub fn dry_run(&self) -> Result<bool> {
        self.config.flag("dry-run")
    }

    /// The reason given, or empty.
    pub fn reason(&self) -> &str {
        self.config.get("reason")
    }

    /// K1: some things aren't taken away without a reason, unless that is only supposed.
    ///
    /// # Errors
    /// When none is given (2).
    pub fn must_have_reason(&self) -> Result {
        if self.reason().trim().is_empty() && !self.shell.mute {
            return Err(
                Error::usage("this takes a protection away, and needs a reason").hint("--reason TEXT")
            );
        }
        Ok(())
    }

    /// The library that `-l`, a variable or the configuration names.
    pub fn library(&self) -> Option<&str> {
        Some(self.config.get("library")).filter(|l| !l.is_empty())
    }

    /// How values of the command line are read.
    pub fn context(&self, zone: Tz) -> Context {
        Context { zone, now: self.now, library: self.library().map(Text::new) }
    }

    /// The operating-system user, as the system knows it: a variable could say anything.
    pub fn os_user(&self) -> String {
        whoami::username().unwrap_or_else(|_| "unknown".into())
    }

    /// Who fills in what the program fills in.
    pub fn author(&self, zone: Tz) -> Author {
        let actor = self.actor();
        let name = actor.map_or_else(|| Text::new(&self.os_user()), |actor| actor.id);
        Author { context: self.context(zone), name, actor }
    }

    /// What is about to be done, for the history.
    pub fn provenance(&self) -> Provenance {
        Provenance {
            at: self.now,
            os_user: self.os_user(),
            actor: self.actor().map(|actor| actor.id.to_string()).unwrap_or_default(),
            command: self.words.join(" "),
            reason: self.reason().to_owned(),
            clock_fixed: self.clock_fixed,
            files: Vec::new(),
            undoes: None,
        }
    }

    /// Is the answer read by people, so that values come in words?
    pub fn is_for_people(&self) -> bool {
        self.shell.format.is_for_people()
    }

    /// What people are told of something done beside the tables, or by a dry run not done.
    ///
    /// # Errors
    /// When a variable says neither yes nor no.
    pub fn done(&self, sentence: &str) -> Result<Answer> {
        Ok(Answer::nothing().note(if self.dry_run()? {
            nothing_written(sentence)
        } else {
            sentence.to_owned()
        }))
    }
}

/// What a dry run says, whatever it was of.
pub fn nothing_written(sentence: &str) -> String {
    format!("dry run, nothing was written: {sentence}")
}

/// What time it is, or what `IMCTL_NOW` says that it is.
#[allow(clippy::disallowed_methods, reason = "the one place that reads the clock")]
fn clock() -> Result<(Instant, bool)> {
    match variable("IMCTL_NOW") {
        Some(fixed) => Instant::parse(&fixed, Tz::UTC, Instant(0))
            .map(|now| (now, true))
            .map_err(|e| Error::value(format!("IMCTL_NOW: {e}"))),
        None => Ok((Instant(chrono::Utc::now().timestamp()), false)),
    }
}
