//! `imctl integration plan`: the commands that make everything work. They run for real, in one
//! transaction; without `--yes` it is rolled back.

use super::What;
use crate::cli::app::App;
use crate::cli::assume;
use crate::cli::error::{Error, Result, exit};
use crate::domain::integration::{Answer, Step};
use crate::domain::rules::counted;
use crate::output::Listing;

/// Each round mends the first thing that is in the way of each need; nothing has that many in its way.
const ROUNDS: usize = 25;

/// What became of a step.
struct Tried {
    step: Step,
    /// Whether it ran, else why not.
    outcome: std::result::Result<(), String>,
}

/// Runs the verb: exit 7 when something is unmet all the same.
///
/// # Errors
/// When a name is unknown, or the database can't be written.
pub fn run(app: &App, what: &What, include_walls: bool) -> Result {
    let store = app.open()?;
    store.suppose()?;
    let within = assume::within(app, &store);
    let mut tried: Vec<Tried> = Vec::new();
    let mut answers = within.read(|reading| what.answers(reading))?;
    for _ in 0..ROUNDS {
        let new = steps(&answers, &tried);
        if new.is_empty() {
            break;
        }
        for step in new {
            let outcome = match &step {
                Step::Advise(_) => Err("somebody has to decide this".to_owned()),
                Step::Wall(_) if !include_walls => {
                    Err("others are behind that wall, too; --include-walls takes it down".to_owned())
                }
                Step::Run(command) | Step::Wall(command) => {
                    assume::run(&within, command).map_err(|error| error.message)
                }
            };
            tried.push(Tried { step, outcome });
        }
        answers = within.read(|reading| what.answers(reading))?;
    }
    let keep = app.shell.yes && !app.dry_run()?;
    if keep {
        store.keep()?;
    }
    tell(app, &tried, &answers, keep)
}

/// The steps that haven't been tried yet, each once.
fn steps(answers: &[Answer], tried: &[Tried]) -> Vec<Step> {
    let mut new: Vec<Step> = Vec::new();
    for step in answers.iter().flat_map(|answer| &answer.unmet).flat_map(|unmet| &unmet.remedy) {
        if !new.contains(step) && !tried.iter().any(|t| t.step == *step) {
            new.push(step.clone());
        }
    }
    new
}

fn tell(app: &App, tried: &[Tried], answers: &[Answer], kept: bool) -> Result {
    let mut listing = Listing::new(&["command", "outcome", "note"]);
    for Tried { step, outcome } in tried {
        let (word, note) = match outcome {
            Ok(()) => (if kept { "done" } else { "planned" }, ""),
            Err(why) => ("left", why.as_str()),
        };
        listing.push(vec![step.text().into(), word.into(), note.into()]);
    }
    app.list(&listing)?;
    let commands = counted(tried.iter().filter(|t| t.outcome.is_ok()).count(), "command");
    let unmet = answers.iter().filter(|answer| !answer.is_met()).count();
    let then = if unmet == 0 {
        "everything works".to_owned()
    } else {
        format!("{} unmet", counted(unmet, "functionality").replace("functionalitys", "functionalities"))
    };
    app.shell.notice(&match (tried.is_empty(), kept) {
        (true, _) => format!("nothing to do: {then}"),
        (false, true) => format!("ran {commands}: {then}"),
        (false, false) => format!("{commands} planned, nothing was written; with --yes they run: {then} then"),
    });
    if unmet == 0 { Ok(()) } else { Err(Error::silent(exit::DIFFERENT)) }
}
