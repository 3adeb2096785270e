//! How policy tests end.

use crate::cli::error::{Error, exit};
use crate::domain::access::{Decision, Explanation, Request};
use crate::output::explain::{Asked, Verdict as InWords};

/// How a test ended. The order is that of gravity.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub(super) enum Verdict {
    Passed,
    Failed,
    /// A question names somebody or something that there isn't.
    Unknown,
    /// The test asks what can't be asked.
    Bad,
}

/// Something that isn't as a test expects.
pub(super) struct Failure {
    pub verdict: Verdict,
    pub line: u32,
    pub message: String,
    pub hint: Option<String>,
    /// Why the answer is what it is.
    pub answered: Option<Box<Answered>>,
}

impl Failure {
    /// Of a question or command that ended in an error.
    pub fn of_error(line: u32, error: Error) -> Failure {
        let verdict = match error.exit {
            exit::NOT_FOUND => Verdict::Unknown,
            exit::USAGE | exit::VALUE => Verdict::Bad,
            _ => Verdict::Failed,
        };
        Failure { verdict, line, message: error.message, hint: error.hint, answered: None }
    }
}

/// What came of a test.
pub(super) struct Outcome {
    /// The test's file.
    pub file: String,
    /// Its line there, and its name.
    pub line: u32,
    pub name: String,
    pub questions: usize,
    pub failures: Vec<Failure>,
}

impl Outcome {
    pub fn verdict(&self) -> Verdict {
        self.failures.iter().map(|failure| failure.verdict).max().unwrap_or(Verdict::Passed)
    }
}

/// A question and its answer.
pub(super) struct Answered {
    pub line: u32,
    pub expect: Option<bool>,
    pub rule: Option<String>,
    pub asked: Asked,
    /// What the reasons are worked out from; nothing where they are known from the start.
    pub request: Option<Request>,
    pub decision: Decision,
    /// The reasons, where they are wanted.
    pub told: Option<(Explanation, InWords)>,
}
