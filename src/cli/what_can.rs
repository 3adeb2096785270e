//! `imctl what-can`: what a user may reach, and how.

use super::args::UserArg;
use super::args::named::{Reachable, Target};
use super::context::App;
use super::error::Result;
use super::question::{Circumstances, NeedArgs, find};
use super::who_can::list;
use super::work::name;
use crate::domain::access::{Request, what_can};
use crate::domain::kernel::{Kind, Reference};
use crate::output::Answer;
use crate::output::decisions::OBJECTS;
use crate::store::facts::of_user;
use clap::Args;
use std::borrow::Cow;

#[derive(Args)]
pub struct WhatArgs {
    /// The user
    user: UserArg,
    #[command(flatten)]
    circumstances: Circumstances,
    #[command(flatten)]
    need: NeedArgs,
    /// Also what the user may not reach, and why
    #[arg(long)]
    all: bool,
}

/// Runs the command.
///
/// # Errors
/// When a name is unknown (5) or a value can't be read (4).
pub fn run(app: &App, args: &WhatArgs) -> Result<Answer> {
    let need = args.need.need()?;
    args.circumstances.ask(app, |reading| {
        let session = reading.session;
        let (user, object) = find(reading, &args.user)?;
        reading.may_ask_everything(Some(object))?;
        let (system, _) = args.circumstances.system(reading)?;
        let at = args.circumstances.time(reading)?;
        let firm = of_user(session, user)?;
        let request = Request { user, object: user, system, at, need: need.unwrap_or_default() };
        // Assets have no levels: whoever asks for one means items.
        let kinds = if need.is_some() { Kind::ITEMS } else { Reachable::KINDS };
        let answers = what_can(&firm.facts, request, firm.index.of_kinds(kinds))
            .filter(|answer| args.all || answer.decision.allow);
        let names = |id| match firm.index.reference(id) {
            Some(Reference(Kind::User, name)) => Cow::Borrowed(name),
            Some(reference) => Cow::Owned(reference.to_string()),
            None => Cow::Owned(name(session, id)),
        };
        app.shell.bytes(&list(app.shell.format, OBJECTS, answers, &names))?;
        Ok(Answer::nothing())
    })
}
