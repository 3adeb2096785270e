//! `imctl who-can`: who may reach something, and how.

use super::app::App;
use super::assume;
use super::check_access::{Circumstances, find_object, name};
use super::error::Result;
use crate::domain::access::{Answer, Id, who_can};
use crate::output::Listing;
use crate::output::explain::word;
use crate::store::facts::around;
use clap::Args;

#[derive(Args)]
pub struct WhoArgs {
    /// What is to be reached: `matter:1001`, `case:C-17`, `client:ACME`, `client-group:ACMEGROUP`
    object: String,
    #[command(flatten)]
    circumstances: Circumstances,
    /// Also those who may not, and why
    #[arg(long)]
    all: bool,
}

/// Runs the command.
///
/// # Errors
/// When a name is unknown (5) or a value can't be read (4).
pub fn run(app: &App, args: &WhoArgs) -> Result {
    assume::ask(app, &args.circumstances.assume, |reading| {
        let session = reading.session;
        let (asset, _) = find_object(reading, &args.object)?;
        let (system, _) = args.circumstances.system(reading)?;
        let at = args.circumstances.time(reading)?;
        let around = around(session, asset, system, args.all)?;
        let users = around.users.iter().copied();
        let answers = who_can(&around.facts, around.asset, around.system, at, users)
            .filter(|answer| args.all || answer.decision.allow);
        let names = |id| name(session, around.number(id));
        let mut listing = listing("user", answers, &names);
        session.failure()?;
        sort(&mut listing);
        app.list(&listing)
    })
}

/// The answers as rows.
pub fn listing(
    first: &'static str,
    answers: impl Iterator<Item = Answer>,
    names: &dyn Fn(Id) -> String,
) -> Listing {
    let mut listing = Listing::new(&[first, "decision", "level", "rule", "via"]);
    for Answer { object, decision, via } in answers {
        listing.push(vec![
            names(object).into(),
            word(decision).into(),
            decision.level.map(crate::domain::access::Level::word).into(),
            decision.rule.word().into(),
            via.words(names).into(),
        ]);
    }
    listing
}

/// By name, without regard to case.
pub fn sort(listing: &mut Listing) {
    listing.rows.sort_by_cached_key(|row| {
        let name = row[0].as_str().unwrap_or_default();
        crate::domain::text::fold(name).into_owned()
    });
}
