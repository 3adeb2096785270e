//! `imctl who-can`: who may reach something, and how.

use super::args::ReachableArg;
use super::context::App;
use super::error::Result;
use super::question::{Circumstances, NeedArgs, find_object};
use super::work::name;
use crate::domain::access::{Id, ListedDecision, Request, Via, who_can};
use crate::domain::kernel::fold;
use crate::output::decisions::{self, Columns, Decided, USERS};
use crate::output::explain::rule;
use crate::output::{Answer, Format};
use crate::store::facts::around;
use clap::Args;
use std::borrow::Cow;

#[derive(Args)]
pub struct WhoArgs {
    /// What is to be reached: `matter:1001`, `case:C-17`, `client:ACME`, `client-group:ACMEGROUP`,
    /// `workspace:W1`, `folder:F1`, `document:D1`
    object: ReachableArg,
    #[command(flatten)]
    circumstances: Circumstances,
    #[command(flatten)]
    need: NeedArgs,
    /// Also those who may not, and why
    #[arg(long)]
    all: bool,
}

/// Runs the command.
///
/// # Errors
/// When a name is unknown (5) or a value can't be read (4).
pub fn run(app: &App, args: &WhoArgs) -> Result<Answer> {
    let need = args.need.need()?;
    args.circumstances.ask(app, |reading| {
        let session = reading.session;
        let (object, found) = find_object(reading, &args.object)?;
        reading.look_at(found)?;
        if found.kind.is_asset() {
            args.need.refuse()?;
        }
        let (system, _) = args.circumstances.system(reading)?;
        let at = args.circumstances.time(reading)?;
        let around = around(session, object, system, args.all)?;
        let users = around.users.iter().copied();
        let request = Request {
            user: object,
            object: around.object,
            system: around.system,
            at,
            need: need.unwrap_or_default(),
        };
        let answers =
            who_can(&around.facts, request, users).filter(|answer| args.all || answer.decision.allow);
        let names = |id| match around.name(id) {
            Some(name) => Cow::Borrowed(name),
            None => Cow::Owned(name(session, around.number(id))),
        };
        let text = list(app.shell.format, USERS, answers, &names);
        session.failure()?;
        app.shell.bytes(&text)?;
        Ok(Answer::nothing())
    })
}

/// The answers in order of their names without regard to case, in the format that was asked for.
pub fn list<'n>(
    format: Format,
    columns: Columns,
    found: impl Iterator<Item = ListedDecision>,
    names: &dyn Fn(Id) -> Cow<'n, str>,
) -> Vec<u8> {
    let mut answers: Vec<Decided<'n>> = found
        .map(|ListedDecision { object, decision, via }| {
            let owned = |id: Id| names(id).into_owned();
            let via = match via {
                Via::Nothing => "".into(),
                Via::Open => "open".into(),
                via => via.words(&owned).into(),
            };
            Decided { name: names(object), decision, rule: rule(decision, &owned), via }
        })
        .collect();
    answers.sort_by_cached_key(|answer| match &answer.name {
        Cow::Borrowed(name) => fold(name),
        Cow::Owned(name) => Cow::Owned(fold(name).into_owned()),
    });
    decisions::write(columns, &answers, format)
}
