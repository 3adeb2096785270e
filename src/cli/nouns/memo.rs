//! `imctl memo`: what everybody on a staffing has to know, and who has acknowledged it (M1, M2).

use crate::bulk::build::Mode;
use crate::cli::app::{App, LookUp};
use crate::cli::bulk::ImportArgs;
use crate::cli::error::{Error, Result};
use crate::cli::export::ExportArgs;
use crate::cli::fields::Fields;
use crate::cli::records::{self, ListArgs};
use crate::cli::work_link::LinkArgs;
use crate::domain::access::{Facts, StateFacts, governing, people_of};
use crate::domain::asset::{Acknowledgement, Memo};
use crate::domain::cell::Cell;
use crate::domain::id::{Asset, Object, UserId};
use crate::domain::rules::described;
use crate::output::Listing;
use clap::Subcommand;
use std::collections::BTreeSet;

#[derive(Subcommand)]
pub enum Verb {
    /// Set an asset's memo
    Set {
        /// `matter:1001`, `case:C-17` …
        asset: String,
        #[command(flatten)]
        fields: Fields<Memo>,
        #[command(flatten)]
        link: LinkArgs,
        /// Everybody must acknowledge the changed memo again
        #[arg(long)]
        require_reacknowledge: bool,
    },
    /// Take an asset's memo away
    Clear { asset: String },
    /// Set how often reminders of the memo are due
    Schedule {
        asset: String,
        /// never, or every so often: 10d, 1w, 3m, 1y
        #[arg(long)]
        frequency: String,
    },
    /// Record that a user has acknowledged an asset's memo
    Acknowledge {
        asset: String,
        /// Who (default: the user of --as)
        #[arg(long)]
        user: Option<String>,
    },
    /// Who has acknowledged an asset's memo, and who hasn't
    Status { asset: String },
    /// Show an asset's memo
    Show { asset: String },
    /// List memos
    List(ListArgs),
    /// Import memos from CSV
    Import(ImportArgs),
    /// Export memos as CSV
    Export(ExportArgs),
}

/// Runs the verb.
///
/// # Errors
/// As the verb's.
pub fn run(app: &App, verb: Verb) -> Result {
    match verb {
        Verb::Set { link, .. } if link.test(app)? => Ok(()),
        Verb::Set { asset, mut fields, link, require_reacknowledge } => app.write(|work| {
            let asset = work.asset(&asset)?;
            fields.set("asset", Asset(asset).show());
            let memo = work.state.entity::<Memo>(asset);
            let text = fields.get("text").unwrap_or(memo.as_ref().map_or("", |memo| memo.text.as_str()));
            if let Some(text) = link.append_to(text, work.state)? {
                fields.set("text", text);
            }
            work.put(Mode::Upsert, &fields)?;
            if require_reacknowledge {
                for row in work.state.by::<Acknowledgement>("asset", asset) {
                    work.remove(&row);
                }
            }
            Ok(format!("set the memo of {}", described(asset)))
        }),
        Verb::Clear { asset } => app.write(|work| {
            let asset = work.asset(&asset)?;
            let memo = work.state.entity::<Memo>(asset).ok_or_else(|| no_memo(asset))?;
            work.remove(&memo);
            Ok(format!("took the memo of {} away", described(asset)))
        }),
        Verb::Schedule { asset, frequency } => app.write(|work| {
            let asset = work.asset(&asset)?;
            work.state.entity::<Memo>(asset).ok_or_else(|| no_memo(asset))?;
            let mut fields = Fields::<Memo>::default();
            fields.set("asset", Asset(asset).show()).set("frequency", &frequency);
            let (_, memo) = work.put(Mode::Update, &fields)?;
            let next = memo.next_due.map(|due| format!(", the next at {due}")).unwrap_or_default();
            Ok(format!("reminders of {}: {}{next}", described(asset), memo.frequency.show()))
        }),
        Verb::Acknowledge { asset, user } => app.write(|work| {
            let asset = work.asset(&asset)?;
            let user = match (&user, app.actor()) {
                (Some(user), _) => work.user(user)?,
                (None, Some(actor)) => actor,
                (None, None) => return Err(Error::usage("name the user: --user USER, or --as USER")),
            };
            let facts = StateFacts::new(work.state);
            let by = facts.object(governing(&facts, facts.id(asset)).asset).unwrap_or(asset);
            if by != asset {
                return Err(Error::refused(format!(
                    "the memo that counts for {} is that of `{by}`",
                    described(asset)
                ))
                .hint(format!("imctl memo acknowledge {by} --user {user}")));
            }
            work.state.entity::<Memo>(asset).ok_or_else(|| no_memo(asset))?;
            let key = [Asset(asset).store(), UserId(user).store()];
            if let Some(row) = work.state.get::<Acknowledgement>(&key) {
                // One that an own removal made void is given anew.
                let void = facts.last_removal(facts.id(asset), facts.id(user)) >= row.acknowledged_at;
                if !void {
                    return Ok(format!("`{user}` has acknowledged the memo of {} already", described(asset)));
                }
                work.remove(&row);
            }
            if let Some(removed) = facts.last_removal(facts.id(asset), facts.id(user))
                && removed >= app.now
            {
                return Err(Error::refused(format!(
                    "`{user}` was removed from the staffing of {} at {removed}; only a later acknowledgement counts",
                    described(asset)
                ))
                .hint("try again in a second, or with a later IMCTL_NOW"));
            }
            let mut fields = Fields::<Acknowledgement>::default();
            fields.set("asset", Asset(asset).show()).set("user", UserId(user).show());
            work.put(Mode::Upsert, &fields)?;
            Ok(format!("`{user}` has acknowledged the memo of {}", described(asset)))
        }),
        Verb::Status { asset } => status(app, &asset),
        Verb::Show { asset } => app.read(|reading| {
            let asset = reading.asset(&asset)?;
            let memo = reading.state.entity::<Memo>(asset).ok_or_else(|| no_memo(asset))?;
            app.show(&Listing::of(&[memo]))
        }),
        Verb::List(args) => records::list::<Memo>(app, &args, &[]),
        Verb::Import(args) => records::import::<Memo>(app, &args),
        Verb::Export(args) => records::export::<Memo>(app, &args),
    }
}

fn no_memo(asset: Object) -> Error {
    Error::not_found(format!("{} has no memo", described(asset)))
        .hint(format!("imctl memo set {asset} --text …"))
}

fn status(app: &App, asset: &str) -> Result {
    app.read(|reading| {
        let asset = reading.asset(asset)?;
        reading.state.entity::<Memo>(asset).ok_or_else(|| no_memo(asset))?;
        let facts = StateFacts::new(reading.state);
        let rows = reading.state.by::<Acknowledgement>("asset", asset);
        // What an own removal made void counts no more.
        let rows: Vec<_> = rows
            .into_iter()
            .filter(|row| facts.last_removal(facts.id(asset), facts.id(row.user.0)) < row.acknowledged_at)
            .collect();
        let mut users: BTreeSet<String> = rows.iter().map(|row| row.user.show()).collect();
        let people = people_of(&facts, (facts.id(asset), asset.kind), app.now);
        users.extend(people.into_iter().map(|user| facts.name(user)));
        let mut listing = Listing::new(&["user", "state", "acknowledged_at", "by"]);
        for user in users {
            let row = rows.iter().find(|row| row.user.show() == user);
            let state = if row.is_some() { "acknowledged" } else { "pending" };
            let at = row.and_then(|row| row.acknowledged_at).map(|at| at.to_string());
            let by = row.map(|row| row.by.as_str());
            listing.push(vec![user.into(), state.into(), at.into(), by.into()]);
        }
        app.list(&listing)
    })
}
