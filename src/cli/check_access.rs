//! `imctl check-access`: may a user reach something, and why? One question, or a file of them.

mod batch;
mod discreet;
mod reply;
pub mod service;
mod sources;

use super::args::{PermissionArg, ReachableArg, ServiceArg, UserArg};
use super::context::App;
use super::error::{Error, Result};
use super::question::{Circumstances, NeedArgs, find, find_object};
use super::work::{Reading, name};
use crate::domain::access::{Request, explain, settle};
use crate::output::Answer;
use crate::output::explain::{Asked, Verdict};
use crate::store::facts::LiveFacts;
use clap::Args;
use reply::{bare, wants_reasons, with_reasons};

#[derive(Args)]
pub struct CheckArgs {
    /// The user
    #[arg(required_unless_present = "batch", conflicts_with = "batch")]
    user: Option<UserArg>,
    /// What is to be reached: `matter:1001`, `case:C-17`, `client:ACME`, `client-group:ACMEGROUP`,
    /// `workspace:W1`, `folder:F1`, `document:D1`
    #[arg(required_unless_present = "batch")]
    object: Option<ReachableArg>,
    #[command(flatten)]
    circumstances: Circumstances,
    #[command(flatten)]
    need: NeedArgs,
    /// The permission that is needed on a service
    #[arg(long, value_name = "KEY", conflicts_with_all = ["need", "act", "batch"])]
    permission: Option<PermissionArg>,
    /// Show each step, where its facts came from, and what would change the answer
    #[arg(long, conflicts_with = "batch")]
    explain: bool,
    /// Answer every line of a CSV file (`-`: standard input) with the columns user and object, and as
    /// wanted system, at, need, act, expect
    #[arg(long, value_name = "FILE")]
    batch: Option<String>,
}

/// Runs the command: exit 0 for "allowed", 3 for "denied".
///
/// # Errors
/// When a name is unknown (5) or a value can't be read (4).
pub fn run(app: &App, args: &CheckArgs) -> Result<Answer> {
    if let Some(file) = &args.batch {
        return batch::run(app, &args.circumstances, file);
    }
    let (Some(user), Some(object)) = (&args.user, &args.object) else {
        return Err(Error::usage("name a user and an object"));
    };
    let need = args.need.need()?;
    if let Some(service) = object.text().strip_prefix("service:") {
        let given = [
            ("need", args.need.need.is_some()),
            ("act", args.need.act.is_some()),
            ("system", args.circumstances.system.is_some()),
        ];
        let question = service::PermissionQuestion {
            circumstances: &args.circumstances,
            permission: service::permission_of(args.permission.as_ref(), &given)?,
            explain: args.explain,
        };
        return service::run(app, &question, user, &ServiceArg::from(service));
    }
    args.circumstances.ask(app, |reading| {
        let (user, user_object) = find(reading, user)?;
        let (object, found) = find_object(reading, object)?;
        reading.may_ask(user_object, found)?;
        if found.kind.is_asset() {
            args.need.refuse()?;
        }
        if args.permission.is_some() {
            return Err(Error::usage("`--permission` is for services, not for assets and items"));
        }
        let (system, system_object) = args.circumstances.system(reading)?;
        let at = args.circumstances.time(reading)?;
        let asked = Asked {
            user: user_object.to_string(),
            object: found.to_string(),
            system: system_object.id.to_string(),
            at,
            permission: None,
        };
        let request = Request { user, object, system, at, need: need.unwrap_or_default() };
        decide(app, reading, args.explain, asked, &request)
    })
}

fn decide(
    app: &App,
    reading: &Reading<'_, '_>,
    tell: bool,
    asked: Asked,
    request: &Request,
) -> Result<Answer> {
    let session = reading.session;
    let facts = LiveFacts::new(session)?;
    let names = |id| name(session, id);
    if wants_reasons(app, tell) {
        let told = explain(&facts, request, &|id| facts.named(id));
        session.failure()?;
        let verdict = Verdict::new(told.decision, told.via.words(&names), &names);
        with_reasons(reading, asked, told, verdict)
    } else {
        let (decision, via) = settle(&facts, request);
        session.failure()?;
        Ok(bare(asked, Verdict::new(decision, via.words(&names), &names)))
    }
}
