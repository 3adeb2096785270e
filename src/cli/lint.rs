//! `imctl lint`: what is odd about the policy, though no rule forbids it.

use super::app::App;
use super::args::WordArg;
use super::bulk::{bad_file, read_file};
use super::error::{Result, exit};
use crate::bulk::exceptions::Exceptions;
use crate::domain::actor::Reader;
use crate::domain::findings::{FindingKind, LintFinding, Severity, find};
use crate::domain::kernel::{Context, Object, counted};
use crate::output::Answer;
use crate::output::Listing;
use clap::Args;
use std::collections::HashSet;
use std::path::PathBuf;

#[derive(Args)]
pub struct LintArgs {
    /// Only findings at least as grave: note, warning (default) or error
    #[arg(long, value_name = "SEVERITY")]
    severity: Option<WordArg<Severity>>,
    /// Only findings of this kind, however grave (repeat for several)
    #[arg(long, value_name = "KIND")]
    kind: Vec<WordArg<FindingKind>>,
    /// A file of exceptions, each with its reason: `[[allow]]`, kind, object, reason
    #[arg(long, value_name = "FILE.toml")]
    allow: Option<PathBuf>,
    /// List the kinds of findings, what they mean and what to do
    #[arg(long, conflicts_with_all = ["severity", "kind", "allow"])]
    list: bool,
}

/// Runs the command: exit 0 when there is nothing odd.
///
/// # Errors
/// When a word or the file of exceptions can't be read (4), or there are findings (7).
pub fn run(app: &App, args: &LintArgs) -> Result<Answer> {
    if args.list {
        return Ok(kinds());
    }
    let context = Context::utc();
    let least = match &args.severity {
        None => Severity::Warning,
        Some(severity) => severity.read_flag("--severity", &context)?,
    };
    let wanted: Vec<FindingKind> =
        args.kind.iter().map(|kind| kind.read_flag("--kind", &context)).collect::<Result<_>>()?;
    let exceptions = match &args.allow {
        None => Exceptions::default(),
        Some(path) => Exceptions::read(&path.display().to_string(), read_file(path)?)
            .map_err(|faults| bad_file(app, &faults))?,
    };
    let mut findings = app.read(|reading| {
        let passwords: HashSet<Object> =
            reading.session.passwords()?.into_iter().map(|(user, _)| user).collect();
        Ok(find(reading.state, &Reader::new(reading.state, app.actor()), app.now, &|user| {
            passwords.contains(&user)
        }))
    })?;
    for exception in exceptions.unused(&findings) {
        app.shell.warning(&format!("the exception for {exception} allows nothing: there is no such finding"));
    }
    findings.retain(|finding| {
        let chosen = match wanted.as_slice() {
            [] => finding.kind.severity() >= least,
            kinds => kinds.contains(&finding.kind),
        };
        chosen && !exceptions.allow(finding)
    });
    let mut listing = Listing::new(&["severity", "kind", "object", "text", "remedy"]);
    for LintFinding { kind, object, text, remedy } in &findings {
        let (text, remedy) = (text.to_string(), remedy.to_string());
        let cells = [kind.severity().word(), kind.word(), object, &text, &remedy];
        listing.push(cells.map(Into::into).to_vec());
    }
    let answer = Answer::of(listing);
    if findings.is_empty() {
        return Ok(answer.note("no findings"));
    }
    let count = |severity: Severity| findings.iter().filter(|f| f.kind.severity() == severity).count();
    let by_severity: Vec<String> = [Severity::Error, Severity::Warning, Severity::Note]
        .into_iter()
        .map(|severity| (count(severity), severity))
        .filter(|(n, _)| *n > 0)
        .map(|(n, severity)| counted(n, severity.word()))
        .collect();
    let note = format!("{}: {}", counted(findings.len(), "finding"), by_severity.join(", "));
    Ok(answer.note(note).exit(exit::DIFFERENT))
}

fn kinds() -> Answer {
    let mut listing = Listing::new(&["kind", "severity", "meaning", "remedy"]);
    for kind in FindingKind::ALL {
        let cells = [kind.word(), kind.severity().word(), kind.meaning(), &kind.remedy().to_string()];
        listing.push(cells.map(Into::into).to_vec());
    }
    Answer::of(listing)
}
