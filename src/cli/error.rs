//! What goes wrong, as the user is told: a message, a hint, an exit code.

use crate::bulk::fault::render::render;
use crate::bulk::fault::{Exit, Fault};
use crate::domain::kernel::{Class, Denied, Finding, Object, command, message};
use crate::domain::model::commands::{DB_MIGRATE, DB_RESTORE, INIT};
use crate::output::Answer;
use crate::output::Page;
use crate::store;
use std::fmt;

/// The exit codes of the contract.
pub mod exit {
    pub const DONE: u8 = 0;
    pub const FAILED: u8 = 1;
    pub const USAGE: u8 = 2;
    pub const DENIED: u8 = 3;
    pub const VALUE: u8 = 4;
    pub const NOT_FOUND: u8 = 5;
    pub const STATE: u8 = 6;
    pub const DIFFERENT: u8 = 7;
    pub const NOT_PERMITTED: u8 = 8;
    pub const DATABASE: u8 = 9;
    pub const INTEGRITY: u8 = 10;
}

/// How wide faults are drawn where no screen says.
const WIDTH: usize = 100;

/// The name of an exit code, for the JSON form of an error.
fn code_of(exit: u8) -> &'static str {
    match exit {
        exit::USAGE => "usage",
        exit::VALUE => "bad_value",
        exit::NOT_FOUND => "not_found",
        exit::STATE => "refused",
        exit::DIFFERENT => "different",
        exit::NOT_PERMITTED => "not_permitted",
        exit::DATABASE => "database",
        exit::INTEGRITY => "integrity",
        _ => "failed",
    }
}

/// One of several things that are wrong.
#[derive(Clone, PartialEq, Debug, Default, serde::Serialize)]
pub struct Detail {
    pub message: String,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub rule: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub file: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub line: Option<u32>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub position: Option<u32>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub column: Option<String>,
    #[serde(skip_serializing_if = "Option::is_none")]
    pub hint: Option<String>,
    /// The line with a caret under the cell, for people.
    #[serde(skip)]
    pub shown: String,
}

/// An error on its way to the user.
#[derive(Debug)]
pub struct Error {
    pub exit: u8,
    pub message: String,
    pub hint: Option<String>,
    pub details: Vec<Detail>,
    /// Nothing is to be said about it: whoever read has read enough.
    pub silent: bool,
    /// What was answered before it failed: the report on what could be written, say.
    pub answer: Option<Box<Answer>>,
    /// What an actor had no right to, for the history (A6).
    pub refused: Option<Box<Refused>>,
}

/// An act that was refused to an actor.
#[derive(Clone, Debug)]
pub struct Refused {
    pub user: Object,
    /// What it was, in words.
    pub act: String,
    /// The right that was missing.
    pub missing: String,
}

/// What commands return.
pub type Result<T = (), E = Error> = std::result::Result<T, E>;

impl Error {
    pub fn new(exit: u8, message: impl Into<String>) -> Error {
        Error {
            exit,
            message: message.into(),
            hint: None,
            details: Vec::new(),
            silent: false,
            answer: None,
            refused: None,
        }
    }

    /// The command line can't be meant like this.
    pub fn usage(message: impl Into<String>) -> Error {
        Error::new(exit::USAGE, message)
    }

    /// A value that can never be right.
    pub fn value(message: impl Into<String>) -> Error {
        Error::new(exit::VALUE, message)
    }

    pub fn not_found(message: impl Into<String>) -> Error {
        Error::new(exit::NOT_FOUND, message)
    }

    /// The state, or a rule, refuses.
    pub fn refused(message: impl Into<String>) -> Error {
        Error::new(exit::STATE, message)
    }

    /// The end of the run, without a word: whoever read has read enough.
    fn end() -> Error {
        Error { silent: true, ..Error::new(exit::DONE, "") }
    }

    /// The same behind an answer, which is given first.
    #[must_use]
    pub fn after(mut self, answer: Answer) -> Error {
        self.answer = Some(Box::new(answer));
        self
    }

    #[must_use]
    pub fn hint(mut self, hint: impl Into<String>) -> Error {
        self.hint = Some(hint.into());
        self
    }

    /// Refused to this user for want of a right.
    #[must_use]
    pub fn for_want_of(mut self, user: Object, act: String, missing: String) -> Error {
        self.refused = Some(Box::new(Refused { user, act, missing }));
        self
    }

    /// A6: the same, recorded as refused to whoever acts, where a rule denied them something.
    #[must_use]
    pub fn denied_to(self, user: Option<Object>, denied: Option<&Denied>) -> Error {
        match (user, denied) {
            (Some(user), Some(Denied { act, missing })) if self.exit == exit::NOT_PERMITTED => {
                self.for_want_of(user, act.to_string(), missing.to_string())
            }
            _ => self,
        }
    }

    /// What is wrong with a file as a whole: nothing of it was taken.
    pub fn of_faults(faults: &[Fault], screen: &Page) -> Error {
        let mut error = Error::value(format!("{}: {}", faults[0].file, faults[0].message));
        error.hint.clone_from(&faults[0].hint);
        error.details = faults.iter().map(|fault| Detail::of_fault(fault, screen)).collect();
        error
    }

    /// As the contract's JSON object.
    pub fn json(&self) -> serde_json::Value {
        serde_json::json!({"error": {
            "code": code_of(self.exit),
            "exit": self.exit,
            "message": self.message,
            "hint": self.hint,
            "details": self.details,
        }})
    }

    /// Several errors as one: its own code when all have the same, else 4.
    pub fn together(mut errors: Vec<Error>) -> Error {
        if errors.len() == 1 {
            return errors.remove(0);
        }
        let same = errors.iter().all(|error| error.exit == errors[0].exit);
        let exit = if same { errors[0].exit } else { exit::VALUE };
        let mut together = Error::new(exit, format!("{} things are wrong", errors.len()));
        together.details = errors
            .into_iter()
            .map(|error| Detail { message: error.message, hint: error.hint, ..Detail::default() })
            .collect();
        together
    }

    /// What came of each of several, or everything that is wrong with any of them.
    ///
    /// # Errors
    /// When one failed.
    pub fn all<T>(results: impl Iterator<Item = Result<T>>) -> Result<Vec<T>> {
        let (mut good, mut bad) = (Vec::new(), Vec::new());
        for result in results {
            match result {
                Ok(value) => good.push(value),
                Err(error) => bad.push(error),
            }
        }
        if bad.is_empty() { Ok(good) } else { Err(Error::together(bad)) }
    }

    /// Several findings as one error: its own code when all are of one class, else 4.
    pub fn of_findings(findings: &[Finding]) -> Error {
        let exit_of = |class: Class| match class {
            Class::Value => exit::VALUE,
            Class::NotFound => exit::NOT_FOUND,
            Class::State => exit::STATE,
            Class::NotPermitted => exit::NOT_PERMITTED,
        };
        // Several changes may break one rule in one and the same way.
        let mut distinct: Vec<&Finding> = Vec::new();
        // Who has no right to it needn't hear what else is wrong.
        let denied = findings.iter().any(|f| f.class == Class::NotPermitted);
        for finding in findings.iter().filter(|f| !denied || f.class == Class::NotPermitted) {
            if !distinct.iter().any(|f| f.message == finding.message) {
                distinct.push(finding);
            }
        }
        let findings = distinct;
        let first = findings[0];
        let same = findings.iter().all(|f| f.class == first.class);
        let exit = if same { exit_of(first.class) } else { exit::VALUE };
        let mut error = Error::new(exit, first.message.clone());
        error.hint = first.hint.as_ref().map(ToString::to_string);
        if findings.len() > 1 {
            error.message = format!("{} things are wrong", findings.len());
            error.hint = None;
        }
        error.details = findings
            .iter()
            .map(|f| Detail {
                message: f.message.to_string(),
                rule: (!f.rule.is_empty()).then(|| f.rule.to_owned()),
                column: f.column.map(str::to_owned),
                hint: f.hint.as_ref().map(ToString::to_string),
                ..Detail::default()
            })
            .collect();
        error
    }
}

impl Detail {
    /// A fault of a file, with its caret for a screen.
    pub fn of_fault(fault: &Fault, screen: &Page) -> Detail {
        Detail {
            message: fault.message.clone(),
            rule: fault.rule.map(str::to_owned),
            file: (fault.line > 0).then(|| fault.file.to_string()),
            line: (fault.line > 0).then_some(fault.line),
            position: fault.at.as_ref().map(|place| place.column),
            column: fault.column.clone(),
            hint: fault.hint.clone(),
            shown: render(fault, screen.width.unwrap_or(WIDTH), screen.colour),
        }
    }
}

impl From<Exit> for u8 {
    fn from(exit: Exit) -> u8 {
        exit as u8
    }
}

impl fmt::Display for Error {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.message)
    }
}

impl std::error::Error for Error {}

impl From<store::Error> for Error {
    fn from(error: store::Error) -> Self {
        use store::Error as E;
        let message = error.to_string();
        match error {
            E::Missing(path) => Error::new(exit::DATABASE, message)
                .hint(message!("make one: {run}", run = command!(INIT, file = path.display().to_string()))),
            E::Exists(_) => Error::refused(message),
            E::NotOurs(_) => Error::new(exit::DATABASE, message)
                .hint(message!("name another file with `--db`, or make one: {run}", run = command!(INIT))),
            E::Newer { .. } => {
                Error::new(exit::DATABASE, message).hint("use a newer imctl with this database")
            }
            E::Older { .. } => Error::new(exit::DATABASE, message).hint(command!(DB_MIGRATE)),
            E::Busy => Error::new(exit::DATABASE, message).hint("try again, or wait longer: --wait SECONDS"),
            E::Corrupt(_) => Error::new(exit::INTEGRITY, message)
                .hint(message!("restore a backup: {run}", run = command!(DB_RESTORE))),
            E::Full => Error::new(exit::FAILED, message).hint("free some room and run the command again"),
            E::ReadOnly(_) | E::Denied(_) | E::Io { .. } | E::Sql(_) => Error::new(exit::FAILED, message),
        }
    }
}

impl From<std::io::Error> for Error {
    fn from(error: std::io::Error) -> Self {
        if error.kind() == std::io::ErrorKind::BrokenPipe {
            return Error::end();
        }
        if error.kind() == std::io::ErrorKind::StorageFull {
            return Error::new(exit::FAILED, "the disk is full");
        }
        Error::new(exit::FAILED, error.to_string())
    }
}
