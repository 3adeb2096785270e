//! `imctl integration plan`: the commands that make everything work. They run for real, in one
//! transaction; without `--yes` that is one of a copy, which is forgotten.

use super::what::What;
use crate::cli::app::App;
use crate::cli::assume;
use crate::cli::context::nothing_written;
use crate::cli::error::{Result, exit};
use crate::domain::integration::{Assessment, RemedyStep};
use crate::domain::kernel::counted;
use crate::output;
use crate::output::Listing;
use rustc_hash::FxHashSet;
use std::rc::Rc;

/// Each round mends the first thing that is in the way of each need; nothing has that many in its way.
const ROUNDS: usize = 25;

/// What became of a step.
struct Tried {
    step: RemedyStep,
    /// Whether it ran, else why not.
    outcome: std::result::Result<(), String>,
}

/// Runs the verb: exit 7 when something is unmet all the same.
///
/// # Errors
/// When a name is unknown, or the database can't be written.
pub fn run(app: &App, what: &What, include_walls: bool) -> Result<output::Answer> {
    let dry_run = app.dry_run()?;
    let keep = app.shell.yes && !dry_run;
    let store = app.open()?;
    let store = if keep {
        store.suppose()?;
        store
    } else {
        Rc::new(store.supposition()?)
    };
    let within = assume::supposing(app, &store);
    let mut tried: Vec<Tried> = Vec::new();
    let mut answers = within.read(|reading| what.answers(reading, true))?;
    for _ in 0..ROUNDS {
        let new = steps(&answers, &tried);
        if new.is_empty() {
            break;
        }
        for step in new {
            let outcome = match &step {
                RemedyStep::Advise(_) => Err("somebody has to decide this".to_owned()),
                RemedyStep::Guarded(_) if !include_walls => {
                    Err("this opens what is closed to others; --include-walls does it".to_owned())
                }
                RemedyStep::Run(command) | RemedyStep::Guarded(command) => {
                    assume::perform(app, &store, &command.to_string()).map_err(|error| error.message)
                }
            };
            tried.push(Tried { step, outcome });
        }
        answers = within.read(|reading| what.answers(reading, true))?;
    }
    if keep {
        store.keep()?;
    }
    Ok(tell(&tried, &answers, keep, dry_run))
}

/// The steps that haven't been tried yet, each once. What an account lacks wherever it works comes first:
/// the rest depends on it.
fn steps<'a>(answers: &'a [Assessment], tried: &'a [Tried]) -> Vec<RemedyStep> {
    let mut known: FxHashSet<&'a RemedyStep> = tried.iter().map(|tried| &tried.step).collect();
    let mut new = |everywhere: bool| -> Vec<RemedyStep> {
        let unmet = answers.iter().flat_map(|answer| &answer.unmet);
        let steps = unmet.filter(|u| u.places.is_empty() == everywhere).flat_map(|unmet| &unmet.cause.remedy);
        steps.filter(|step| known.insert(*step)).cloned().collect()
    };
    let first = new(true);
    if first.iter().any(|step| matches!(step, RemedyStep::Run(_))) {
        first
    } else {
        [first, new(false)].concat()
    }
}

fn tell(tried: &[Tried], answers: &[Assessment], kept: bool, dry_run: bool) -> output::Answer {
    let mut listing = Listing::new(&["command", "outcome", "note"]);
    for Tried { step, outcome } in tried {
        let (word, note) = match outcome {
            Ok(()) => (if kept { "done" } else { "planned" }, ""),
            Err(why) => ("left", why.as_str()),
        };
        listing.push(vec![step.command().to_string().into(), word.into(), note.into()]);
    }
    let done = tried.iter().filter(|t| t.outcome.is_ok()).count();
    let unmet = answers.iter().filter(|answer| !answer.is_met()).count();
    let then = match unmet {
        0 => "everything works".to_owned(),
        1 => "1 functionality stays unmet".to_owned(),
        many => format!("{many} functionalities stay unmet"),
    };
    let commands = counted(done, "command");
    let note = match (done, kept) {
        (0, _) if unmet > 0 => format!("no command helps: {then}"),
        (0, _) => format!("nothing to do: {then}"),
        (_, true) => format!("ran {commands}: {then}"),
        (_, false) if dry_run => nothing_written(&format!("{commands}, and {then}")),
        (_, false) => format!("{commands}, nothing was written; with --yes they run, and {then}"),
    };
    let code = if unmet == 0 { exit::DONE } else { exit::DIFFERENT };
    output::Answer::of(listing).note(note).exit(code)
}
