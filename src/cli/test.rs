//! `imctl test`: policy tests, against the database or a bundle that is loaded in memory.
//!
//! The firm is loaded once. What a test assumes is done in a transaction and taken back after it, so that
//! hundreds of tests cost little more than one.

mod coverage;
mod outcome;
mod question;
mod report;

use super::assume;
use super::bulk::{bad_file, read_file};
use super::bundle;
use super::context::App;
use super::error::{Error, Result, exit};
use super::output_file::OutputFiles;
use super::shell::Shell;
use crate::bulk::fault::Fault;
use crate::bulk::policy_tests::{PolicyTest, TestFile};
use crate::domain::kernel::Instant;
use crate::output::Answer;
use crate::store::Store;
use clap::Args;
use coverage::Coverage;
use outcome::{Failure, Outcome, Verdict};
use question::Question;
use report::Results;
use std::io::Write;
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

/// Runs the tests: exit 0 when all pass.
///
/// # Errors
/// When a file is bad (4), a test names what isn't there (5), or one fails (7): the first of these counts.
pub fn run(app: &App, args: &TestArgs) -> Result<Answer> {
    let mut files = Vec::new();
    let mut faults: Vec<Fault> = Vec::new();
    for path in &args.files {
        match TestFile::read(&path.display().to_string(), read_file(path)?) {
            Ok(file) => {
                faults.extend(question::check_words(app.program, &file));
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
        let mut output = OutputFiles::new(app, args.files.iter().map(AsRef::as_ref));
        let report = report::junit(&outcomes);
        output.write(path, |line| line.starts_with("<?xml"), |out| out.write_all(report.as_bytes()))?;
        output.finish()?;
    }
    verdict(Results { outcomes, covered })
}

/// The bundle in a database of its own, in memory.
fn load(app: &App, shell: Shell, dir: &std::path::Path) -> Result<Rc<Store>> {
    let store = Rc::new(Store::in_memory()?);
    store.suppose()?;
    bundle::load(&App { shell, ..assume::supposing(app, &store) }, dir, &store)?;
    Ok(store)
}

fn run_test(
    app: &App,
    store: &Rc<Store>,
    file: &TestFile,
    test: &PolicyTest,
    mut coverage: Option<&mut Coverage>,
) -> Result<Outcome> {
    let (name, line) = (test.name.clone(), test.line);
    let mut outcome =
        Outcome { file: file.name().to_owned(), line, name, questions: 0, failures: Vec::new() };
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
fn verdict(results: Results) -> Result<Answer> {
    let outcomes = &results.outcomes;
    let count = |verdict: Verdict| outcomes.iter().filter(|outcome| outcome.verdict() == verdict).count();
    let all = crate::domain::kernel::counted(outcomes.len(), "test");
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
            return Ok(Answer::of(results).note(format!("{all} passed")));
        }
        Some(Verdict::Failed) => exit::DIFFERENT,
        Some(Verdict::Unknown) => exit::NOT_FOUND,
        Some(Verdict::Bad) => exit::VALUE,
    };
    Err(Error::new(exit, format!("of {all}, {}", parts.join(", "))).after(Answer::of(results)))
}
