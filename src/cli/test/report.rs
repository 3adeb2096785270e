//! What came of policy tests: for people, as JSON or CSV, and as the XML that build servers read.

use super::coverage::Covered;
use super::outcome::{Failure, Outcome, Verdict};
use crate::output::answer::{Body, Json};
use crate::output::explain::{json, walk};
use crate::output::text::printable;
use crate::output::{Listing, Page};
use quick_junit::{NonSuccessKind, Report, TestCase, TestCaseStatus, TestSuite};
use serde_json::{Value, json as object};
use std::borrow::Cow;
use std::fmt::Write;

/// Things of one kind that people are shown; JSON and CSV have all.
const SHOWN: usize = 20;

impl Verdict {
    fn word(self) -> &'static str {
        match self {
            Verdict::Passed => "passed",
            Verdict::Failed => "failed",
            Verdict::Unknown | Verdict::Bad => "error",
        }
    }
}

/// The results, and what they cover if that was asked for.
pub(super) struct Results {
    pub outcomes: Vec<Outcome>,
    pub covered: Option<Vec<Covered>>,
}

impl Body for Results {
    fn words(&self, page: &Page) -> String {
        table(&self.outcomes, self.covered.as_ref(), page.colour)
    }

    fn json(&self) -> Json {
        let count = |word| self.outcomes.iter().filter(|outcome| outcome.verdict().word() == word).count();
        let tests: Vec<Value> = self.outcomes.iter().map(of_outcome).collect();
        let kinds = self.covered.as_ref().map(|kinds| kinds.iter().map(of_kind).collect::<Vec<_>>());
        let whole = object!({
            "tests": tests,
            "passed": count("passed"),
            "failed": count("failed"),
            "errors": count("error"),
            "coverage": kinds,
        });
        let parts = tests.into_iter().chain(kinds.into_iter().flatten()).collect();
        Json::Parts(whole, parts)
    }

    fn rows(&self) -> Option<Cow<'_, Listing>> {
        Some(Cow::Owned(rows(&self.outcomes, self.covered.as_ref())))
    }
}

/// What a test left to be desired, one thing after the other.
fn messages(outcome: &Outcome) -> String {
    let messages: Vec<&str> = outcome.failures.iter().map(|failure| failure.message.as_str()).collect();
    messages.join("; ")
}

fn rows(outcomes: &[Outcome], covered: Option<&Vec<Covered>>) -> Listing {
    let mut listing = Listing::new(&["file", "line", "name", "result", "questions", "message"]);
    for outcome in outcomes {
        listing.push(vec![
            outcome.file.clone().into(),
            outcome.line.into(),
            outcome.name.clone().into(),
            outcome.verdict().word().into(),
            outcome.questions.into(),
            messages(outcome).into(),
        ]);
    }
    for kind in covered.into_iter().flatten() {
        for missing in &kind.missing {
            let name = format!("{} {missing}", kind.kind);
            listing.push(vec![
                Value::Null,
                Value::Null,
                name.into(),
                "not_exercised".into(),
                Value::Null,
                Value::Null,
            ]);
        }
    }
    listing
}

fn of_outcome(outcome: &Outcome) -> Value {
    let failure = |failure: &Failure| {
        let explanation = failure.answered.as_ref().and_then(|answered| {
            let (told, verdict) = answered.told.as_ref()?;
            Some(json(&answered.asked, verdict, told, &vec![None; told.trace.len()]))
        });
        object!({
            "line": failure.line,
            "message": failure.message,
            "hint": failure.hint,
            "explanation": explanation,
        })
    };
    object!({
        "file": outcome.file,
        "line": outcome.line,
        "name": outcome.name,
        "result": outcome.verdict().word(),
        "questions": outcome.questions,
        "failures": outcome.failures.iter().map(failure).collect::<Vec<_>>(),
    })
}

fn of_kind(kind: &Covered) -> Value {
    object!({
        "kind": kind.kind,
        "all": kind.all,
        "exercised": kind.all - kind.missing.len(),
        "not_exercised": kind.missing,
    })
}

fn table(outcomes: &[Outcome], covered: Option<&Vec<Covered>>, colour: bool) -> String {
    let mut text = String::new();
    let (red, green, off) = if colour { ("\u{1b}[31;1m", "\u{1b}[32m", "\u{1b}[0m") } else { ("", "", "") };
    for outcome in outcomes {
        let name = printable(&outcome.name).replace('\n', " ");
        let word = match outcome.verdict() {
            Verdict::Passed => {
                let _ = writeln!(text, "{green}ok{off}     {name}");
                continue;
            }
            Verdict::Failed => "FAILED",
            Verdict::Unknown | Verdict::Bad => "ERROR ",
        };
        let _ = writeln!(text, "{red}{word}{off} {name} ({}:{})", outcome.file, outcome.line);
        for failure in &outcome.failures {
            let _ = writeln!(text, "\n  line {}: {}", failure.line, printable(&failure.message));
            if let Some(hint) = &failure.hint {
                let _ = writeln!(text, "  hint: {}", printable(hint));
            }
            for line in explained(failure, colour).lines() {
                let _ = writeln!(text, "{}", format!("    {line}").trim_end());
            }
        }
        text.push('\n');
    }
    if let Some(kinds) = covered {
        let _ = writeln!(text, "\nexercised:");
        for kind in kinds {
            let _ = writeln!(text, "  {:<16} {} of {}", kind.kind, kind.all - kind.missing.len(), kind.all);
        }
        for kind in kinds.iter().filter(|kind| !kind.missing.is_empty()) {
            let _ = writeln!(text, "\nno test exercises this {}:", kind.kind.replace('_', " "));
            for missing in kind.missing.iter().take(SHOWN) {
                let _ = writeln!(text, "  {}", printable(missing));
            }
            if kind.missing.len() > SHOWN {
                let _ = writeln!(text, "  and {} more", kind.missing.len() - SHOWN);
            }
        }
    }
    text
}

/// Why the answer is what it is, as `check-access --explain` says it.
fn explained(failure: &Failure, colour: bool) -> String {
    let Some(answered) = &failure.answered else { return String::new() };
    let Some((told, verdict)) = &answered.told else { return String::new() };
    walk(&answered.asked, verdict, told, &vec![None; told.trace.len()], colour)
}

/// As JUnit has it: a suite for each file.
pub(super) fn junit(outcomes: &[Outcome]) -> String {
    let mut report = Report::new("imctl");
    for of_file in outcomes.chunk_by(|a, b| a.file == b.file) {
        let mut suite = TestSuite::new(of_file[0].file.as_str());
        for outcome in of_file {
            let kind = match outcome.verdict() {
                Verdict::Passed => None,
                Verdict::Failed => Some(NonSuccessKind::Failure),
                Verdict::Unknown | Verdict::Bad => Some(NonSuccessKind::Error),
            };
            let status = match kind {
                None => TestCaseStatus::success(),
                Some(kind) => {
                    let told = |failure: &Failure| {
                        format!("line {}: {}\n{}", failure.line, failure.message, explained(failure, false))
                    };
                    let mut status = TestCaseStatus::non_success(kind);
                    status.set_message(messages(outcome));
                    status.set_description(outcome.failures.iter().map(told).collect::<Vec<_>>().join("\n"));
                    status
                }
            };
            let mut case = TestCase::new(outcome.name.as_str(), status);
            case.set_classname(outcome.file.as_str()).set_assertions(outcome.questions);
            suite.add_test_case(case);
        }
        report.add_test_suite(suite);
    }
    report.to_string().unwrap_or_default()
}
