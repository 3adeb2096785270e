//! `imctl test`: policy tests, against the database or a bundle that is loaded in memory.
//!
//! The firm is loaded once. What a test assumes is done in a transaction and taken back after it, so that
//! hundreds of tests cost little more than one.

mod coverage;
mod question;
mod report;

use super::app::App;
use super::assume;
use super::bulk::{bad_file, read_file};
use super::bundle;
use super::error::{Error, Result, exit};
use super::shell::Shell;
use crate::bulk::fault::Fault;
use crate::bulk::policy_tests::{PolicyTest, TestFile};
use crate::domain::kernel::time::Instant;
use crate::store::Store;
use clap::Args;
use coverage::Coverage;
use question::{Answered, Question};
use std::path::PathBuf;
use std::rc::Rc;

#[derive(Args)]
pub struct TestArgs {
    /// The files of tests
    #[arg(required = true, value_name = "FILE.toml")]
    files: Vec<PathBuf>,
    /// Test this bundle instead of the database
    #[arg(long, value_name = "DIR")]
    bundle: Option<PathBuf>,
    /// Write the results to this file too, as JUnit XML
    #[arg(long, value_name = "FILE")]
    junit: Option<PathBuf>,
    /// Tell also which walls, policies and rules no test exercises
    #[arg(long)]
    coverage: bool,
}

/// How a test ended. The order is that of gravity.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
enum Verdict {
    Passed,
    Failed,
    /// A question names somebody or something that there isn't.
    Unknown,
    /// The test asks what can't be asked.
    Bad,
}

/// Something that isn't as a test expects.
struct Failure {
    verdict: Verdict,
    line: u32,
    message: String,
    hint: Option<String>,
    /// Why the answer is what it is.
    answered: Option<Box<Answered>>,
}

impl Failure {
    /// Of a question or command that ended in an error.
    fn of_error(line: u32, error: Error) -> Failure {
        let verdict = match error.exit {
            exit::NOT_FOUND => Verdict::Unknown,
            exit::USAGE | exit::VALUE => Verdict::Bad,
            _ => Verdict::Failed,
        };
        Failure { verdict, line, message: error.message, hint: error.hint, answered: None }
    }
}

/// What came of a test.
struct Outcome<'f> {
    file: &'f TestFile,
    test: &'f PolicyTest,
    questions: usize,
    failures: Vec<Failure>,
}

impl Outcome<'_> {
    fn verdict(&self) -> Verdict {
        self.failures.iter().map(|failure| failure.verdict).max().unwrap_or(Verdict::Passed)
    }
}

/// Runs the tests: exit 0 when all pass.
///
/// # Errors
/// When a file is bad (4), a test names what isn't there (5), or one fails (7): the first of these counts.
pub fn run(app: &App, args: &TestArgs) -> Result {
    let mut files = Vec::new();
    let mut faults: Vec<Fault> = Vec::new();
    for path in &args.files {
        match TestFile::read(&path.display().to_string(), read_file(path)?) {
            Ok(file) => {
                faults.extend(question::check_words(&file));
                files.push(file);
            }
            Err(found) => faults.extend(found),
        }
    }
    if !faults.is_empty() {
        return Err(bad_file(app, &faults));
    }
    // What is assumed speaks to nobody, and nobody is asked.
    let shell = Shell { yes: true, quiet: true, mute: true, no_warnings: true, ..app.shell };
    let assumes = files.iter().flat_map(|file| &file.tests).any(|test| !test.assume.is_empty());
    let store = match &args.bundle {
        Some(dir) => load(app, shell, dir)?,
        None if assumes => Rc::new(app.open()?.supposition()?),
        None => app.open()?,
    };
    let within = App { shell, ..assume::supposing(app, &store) };
    let mut coverage = args.coverage.then(Coverage::default);
    let mut outcomes = Vec::new();
    for file in &files {
        for test in &file.tests {
            outcomes.push(run_test(&within, &store, file, test, coverage.as_mut())?);
        }
    }
    let covered = coverage.map(|coverage| within.read(|reading| Ok(coverage.of(reading)))).transpose()?;
    if let Some(path) = &args.junit {
        std::fs::write(path, report::junit(&outcomes)).map_err(|error| {
            Error::new(exit::FAILED, format!("`{}` can't be written: {error}", path.display()))
        })?;
    }
    app.shell.data(&report::text(app, &outcomes, covered.as_ref()))?;
    verdict(app, &outcomes)
}

/// The bundle in a database of its own, in memory.
fn load(app: &App, shell: Shell, dir: &std::path::Path) -> Result<Rc<Store>> {
    let store = Rc::new(Store::in_memory()?);
    store.suppose()?;
    bundle::load(&App { shell, ..assume::supposing(app, &store) }, dir, &store)?;
    Ok(store)
}

fn run_test<'f>(
    app: &App,
    store: &Rc<Store>,
    file: &'f TestFile,
    test: &'f PolicyTest,
    mut coverage: Option<&mut Coverage>,
) -> Result<Outcome<'f>> {
    let mut outcome = Outcome { file, test, questions: 0, failures: Vec::new() };
    if !test.assume.is_empty() {
        store.mark()?;
    }
    for command in &test.assume {
        if let Err(error) = assume::assume(app, store, &command.text) {
            let error = Error { message: format!("assume \"{}\": {}", command.text, error.message), ..error };
            outcome.failures.push(Failure::of_error(file.line_of(command), error));
            break;
        }
    }
    if outcome.failures.is_empty() {
        app.read(|reading| {
            let at = match &test.at {
                None => reading.context.now,
                Some(at) => Instant::parse(&at.text, reading.context.zone, reading.context.now)
                    .map_err(|message| Error::value(format!("at: {message}")))?,
            };
            for question in Question::all(reading, test) {
                outcome.questions += 1;
                let tell = coverage.is_some();
                match question.and_then(|question| question.ask(reading, at, tell)) {
                    Ok(answered) => {
                        if let Some(coverage) = &mut coverage {
                            coverage.note(reading.session, &answered);
                        }
                        outcome.failures.extend(answered.failure(reading)?);
                    }
                    Err(failure) => outcome.failures.push(failure),
                }
            }
            Ok(())
        })?;
    }
    if !test.assume.is_empty() {
        store.back_to_mark()?;
    }
    Ok(outcome)
}

/// What all of them come to.
fn verdict(app: &App, outcomes: &[Outcome<'_>]) -> Result {
    let count = |verdict: Verdict| outcomes.iter().filter(|outcome| outcome.verdict() == verdict).count();
    let all = crate::domain::kernel::words::counted(outcomes.len(), "test");
    let mut parts = Vec::new();
    for (n, what) in [
        (count(Verdict::Failed), "failed"),
        (count(Verdict::Unknown), "named what isn't there"),
        (count(Verdict::Bad), "can't be asked"),
    ] {
        if n > 0 {
            parts.push(format!("{n} {what}"));
        }
    }
    let exit = match outcomes.iter().map(Outcome::verdict).max() {
        None | Some(Verdict::Passed) => {
            app.shell.notice(&format!("{all} passed"));
            return Ok(());
        }
        Some(Verdict::Failed) => exit::DIFFERENT,
        Some(Verdict::Unknown) => exit::NOT_FOUND,
        Some(Verdict::Bad) => exit::VALUE,
    };
    Err(Error::new(exit, format!("of {all}, {}", parts.join(", "))))
}
