//! `imctl memo`: what everybody on a staffing has to know, who has acknowledged it, and how it reaches
//! them (M1–M4).

mod deliver;

use crate::bulk::build::Mode;
use crate::cli::app::{App, LookUp, Reading, Work};
use crate::cli::args::{AssetArg, TimeArg, Typed, UserArg, WordArg, find_each};
use crate::cli::bulk::ImportArgs;
use crate::cli::error::{Error, Result};
use crate::cli::export::ExportArgs;
use crate::cli::fields::Fields;
use crate::cli::needs::{Demands, Needs};
use crate::cli::records::{self, ListArgs};
use crate::cli::work_link::LinkArgs;
use crate::domain::access::{Facts, StateFacts, governing, people_of};
use crate::domain::kernel::{
    Arg, Asset, Cell, Frequency, Instant, Object, UserId, command, counted, described, listed, message,
};
use crate::domain::law::memo::send;
use crate::domain::law::memo::send::{recipients, run_due};
use crate::domain::model::commands::{CHECK_ACCESS, MEMO_ACKNOWLEDGE, MEMO_REMIND, MEMO_SET_TEXT};
use crate::domain::model::request::expire;
use crate::domain::model::{Acknowledgement, Memo, Outbox, OutboxKind, OutboxState, Table};
use crate::output::{Answer, Listing};
use clap::Subcommand;
use std::collections::BTreeSet;

#[derive(Subcommand)]
pub enum Verb {
    /// Set an asset's memo
    Set {
        /// `matter:1001`, `case:C-17` …
        asset: AssetArg,
        #[command(flatten)]
        fields: Fields<Memo>,
        #[command(flatten)]
        link: LinkArgs,
        /// Everybody must acknowledge the changed memo again
        #[arg(long)]
        require_reacknowledge: bool,
    },
    /// Take an asset's memo away
    Clear { asset: AssetArg },
    /// Set how often reminders of the memo are due
    Schedule {
        asset: AssetArg,
        /// never, or every so often: 10d, 1w, 3m, 1y
        #[arg(long)]
        frequency: Typed<Frequency>,
        /// When the schedule starts (default: now)
        #[arg(long, value_name = "TIME", visible_alias = "starts")]
        starts_at: Option<TimeArg>,
    },
    /// Send a reminder of an asset's memo now, to everybody with access
    Remind {
        asset: AssetArg,
        /// Only to these users
        #[arg(long = "user", value_name = "USER")]
        users: Vec<UserArg>,
    },
    /// Send the reminders that are due, and let overdue requests expire: safe to run every minute
    RunDue,
    /// Deliver the messages in the outbox
    Deliver(deliver::DeliverArgs),
    /// List the messages in the outbox
    Outbox {
        /// Only those about this asset
        asset: Option<AssetArg>,
        /// pending, sending, delivered or failed
        #[arg(long, value_name = "STATE")]
        state: Option<WordArg<OutboxState>>,
        #[command(flatten)]
        list: ListArgs,
    },
    /// Record that a user has acknowledged an asset's memo
    Acknowledge {
        asset: AssetArg,
        /// Who (default: the user of --as)
        #[arg(long)]
        user: Option<UserArg>,
    },
    /// Who was sent an asset's memo, who has acknowledged it, and who hasn't
    Status { asset: AssetArg },
    /// Show an asset's memo
    Show { asset: AssetArg },
    /// List memos
    List(ListArgs),
    /// Import memos from CSV
    Import(ImportArgs),
    /// Export memos as CSV
    Export(ExportArgs),
}

impl Demands for Verb {
    fn needs(&self) -> Needs {
        match self {
            Verb::Set { .. } | Verb::Clear { .. } | Verb::Schedule { .. } | Verb::Remind { .. } => {
                Needs::Changes(Table::Memo)
            }
            Verb::RunDue | Verb::Deliver(_) | Verb::Export(_) => Needs::Operator,
            Verb::Outbox { .. } => Needs::Reads(Table::Outbox),
            Verb::Acknowledge { .. } => Needs::Asks,
            Verb::Status { .. } | Verb::Show { .. } | Verb::List(_) => Needs::Reads(Table::Memo),
            Verb::Import(args) => args.needs(Needs::Changes(Table::Memo)),
        }
    }
}

/// Runs the verb.
pub fn run(app: &App, verb: Verb) -> Result<Answer> {
    match verb {
        Verb::Set { link, .. } if link.is_test() => link.test(app),
        Verb::Set { asset, mut fields, link, require_reacknowledge } => app.write(|work| {
            let Asset(asset) = asset.find(work)?;
            fields.set(Memo::asset, Asset(asset).show());
            let memo = work.state.entity::<Memo>(asset);
            let text = fields.get(Memo::text).unwrap_or(memo.as_ref().map_or("", |memo| memo.text.as_str()));
            if let Some(text) = link.append_to(text, work.state)? {
                fields.set(Memo::text, text);
            }
            work.put(Mode::Upsert, &fields)?;
            if require_reacknowledge {
                for row in work.state.by(Acknowledgement::asset, asset) {
                    work.remove(&row);
                }
            }
            Ok(format!("set the memo of {}", described(asset)))
        }),
        Verb::Clear { asset } => app.write(|work| {
            let Asset(asset) = asset.find(work)?;
            let memo = work.state.entity::<Memo>(asset).ok_or_else(|| no_memo(asset))?;
            work.remove(&memo);
            Ok(format!("took the memo of {} away", described(asset)))
        }),
        Verb::Schedule { asset, frequency, starts_at } => app.write(|work| {
            let Asset(asset) = asset.find(work)?;
            work.state.entity::<Memo>(asset).ok_or_else(|| no_memo(asset))?;
            let mut fields = Fields::<Memo>::default();
            fields.set(Memo::asset, Asset(asset).show()).set(Memo::frequency, frequency.text());
            if let Some(starts_at) = &starts_at {
                fields.set(Memo::starts_at, starts_at.text());
            }
            let (_, memo) = work.put(Mode::Update, &fields)?;
            let next = memo.next_due.map(|due| format!(", the next at {due}")).unwrap_or_default();
            Ok(format!("reminders of {}: {}{next}", described(asset), memo.frequency.show()))
        }),
        Verb::Remind { asset, users } => app.write(|work| remind(work, &asset, &users)),
        Verb::RunDue => app.write(|work| {
            let (memos, letters) = run_due(work.state, app.now, work.settings.zone);
            let expired = expire(work.state, work.author.name, app.now);
            let data = [("memos", memos), ("reminders", letters), ("expired", expired)];
            work.data.borrow_mut().extend(data.map(|(key, count)| (key.to_owned(), count.into())));
            let what = [
                (memos, format!("wrote {} of {}", counted(letters, "reminder"), counted(memos, "memo"))),
                (expired, format!("{} expired", counted(expired, "request"))),
            ];
            let what: Vec<String> = what.into_iter().filter(|(n, _)| *n > 0).map(|(_, what)| what).collect();
            Ok(if what.is_empty() { "no reminder is due".to_owned() } else { what.join("; ") })
        }),
        Verb::Deliver(args) => deliver::run(app, &args),
        Verb::Outbox { asset, state, list } => app.read(|reading| outbox(reading, asset, state, &list)),
        Verb::Acknowledge { asset, user } => app.write(|work| {
            let Asset(asset) = asset.find(work)?;
            let user = match (&user, app.actor()) {
                (Some(user), _) => user.find(work)?.0,
                (None, Some(actor)) => actor,
                (None, None) => return Err(Error::usage("name the user: --user USER, or --as USER")),
            };
            let facts = StateFacts::new(work.state);
            let by = facts.object(governing(&facts, facts.id(asset)).asset).unwrap_or(asset);
            if by != asset {
                return Err(asleep(asset, by).hint(command!(MEMO_ACKNOWLEDGE, asset = by, user)));
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
            fields.set(Acknowledgement::asset, Asset(asset).show()).set(Acknowledgement::user, UserId(user).show());
            work.put(Mode::Upsert, &fields)?;
            Ok(format!("`{user}` has acknowledged the memo of {}", described(asset)))
        }),
        Verb::Status { asset } => status(app, &asset),
        Verb::Show { asset } => app.read(|reading| {
            let Asset(asset) = asset.find(reading)?;
            let memo = reading.state.entity::<Memo>(asset).ok_or_else(|| no_memo(asset))?;
            Ok(Answer::one(Listing::of(&[memo])))
        }),
        Verb::List(args) => records::list::<Memo>(app, &args, &[]),
        Verb::Import(args) => records::import::<Memo>(app, &args),
        Verb::Export(args) => records::export::<Memo>(app, &args),
    }
}

fn no_memo(asset: Object) -> Error {
    Error::not_found(format!("{} has no memo", described(asset))).hint(command!(
        MEMO_SET_TEXT,
        asset,
        text = Arg::Place("…")
    ))
}

/// A one-off reminder (M3): to everybody with access, or those of them who are named.
fn remind(work: &Work<'_, '_>, asset: &AssetArg, users: &[UserArg]) -> Result<String> {
    let Asset(asset) = asset.find(work)?;
    let memo = work.state.entity::<Memo>(asset).ok_or_else(|| no_memo(asset))?;
    let facts = StateFacts::new(work.state);
    let by = facts.object(governing(&facts, facts.id(asset)).asset).unwrap_or(asset);
    if by != asset {
        return Err(asleep(asset, by).hint(command!(MEMO_REMIND, asset = by)));
    }
    if memo.text.as_str().trim().is_empty() {
        return Err(Error::refused(format!("the memo of {} has no text to remind of", described(asset)))
            .hint(command!(MEMO_SET_TEXT, asset)));
    }
    let reached = recipients(work.state, asset, work.app.now);
    let named: Vec<Object> = find_each(users, work)?.into_iter().map(|user| user.0).collect();
    let out: Vec<String> =
        named.iter().filter(|user| !reached.contains(user)).map(Object::to_string).collect();
    if !out.is_empty() {
        return Err(Error::refused(format!("no access to {}: {}", described(asset), listed(&out)))
            .hint(message!("{run} says why", run = command!(CHECK_ACCESS, user = &out[0], object = asset))));
    }
    let users = if users.is_empty() { reached } else { named };
    send::remind(work.state, &memo, &users, work.app.now);
    Ok(format!("reminded {} of the memo of {}", counted(users.len(), "user"), described(asset)))
}

fn asleep(asset: Object, by: Object) -> Error {
    Error::refused(format!("the memo that counts for {} is that of `{by}`", described(asset)))
}

fn outbox(
    reading: &Reading<'_, '_>,
    asset: Option<AssetArg>,
    state: Option<WordArg<OutboxState>>,
    list: &ListArgs,
) -> Result<Answer> {
    let asset = asset.map(|asset| asset.find(reading)).transpose()?;
    let state = state.map(|state| state.read_flag("--state", reading.context())).transpose()?;
    let rows = match (asset, state) {
        (Some(asset), _) => reading.state.by(Outbox::asset, asset),
        (None, Some(state)) => reading.state.with_value(Outbox::state, state.store()),
        (None, None) => reading.state.all::<Outbox>(),
    };
    let mut rows = reading.visible(rows);
    rows.retain(|row| state.is_none_or(|state| row.state == state));
    rows.sort_by_key(|row| (row.created_at, row.id.0.order()));
    let brief = ["id", "user", "kind", "subject", "created_at", "state", "attempts", "last_error"];
    Ok(Answer::of(list.apply(reading, Listing::of(&rows))?.brief(&brief)))
}

/// Who has the memo: everybody on the staffing, and whoever acknowledged it. `since` is when they got to
/// where they are.
fn status(app: &App, asset: &AssetArg) -> Result<Answer> {
    app.read(|reading| {
        let Asset(asset) = asset.find(reading)?;
        let memo = reading.state.entity::<Memo>(asset).ok_or_else(|| no_memo(asset))?;
        let facts = StateFacts::new(reading.state);
        let rows = reading.state.by(Acknowledgement::asset, asset);
        // What an own removal made void counts no more.
        let rows: Vec<_> = rows
            .into_iter()
            .filter(|row| facts.last_removal(facts.id(asset), facts.id(row.user.0)) < row.acknowledged_at)
            .collect();
        let mut users: BTreeSet<String> = rows.iter().map(|row| row.user.show()).collect();
        let people = people_of(&facts, (facts.id(asset), asset.kind), app.now);
        users.extend(people.into_iter().map(|user| facts.name(user)));
        let mut sent = reading.state.by(Outbox::asset, asset);
        sent.retain(|row| matches!(row.kind, OutboxKind::Memo | OutboxKind::Reminder));
        sent.sort_by_key(|row| row.created_at);
        let columns = ["user", "state", "since", "sent_at", "delivery", "acknowledged_at", "by"];
        let mut listing = Listing::new(&columns);
        for user in users {
            let row = rows.iter().find(|row| row.user.show() == user);
            let last = sent.iter().rfind(|row| row.user.show() == user);
            let sent_at = last.and_then(|row| row.created_at);
            let acknowledged_at = row.and_then(|row| row.acknowledged_at);
            let state = match (row, memo.acknowledge.0, last) {
                (Some(_), ..) => "acknowledged",
                (None, true, _) => "pending",
                (None, false, Some(_)) => "sent",
                (None, false, None) => "not sent",
            };
            let text = |at: Option<Instant>| at.map(|at| at.to_string()).into();
            listing.push(vec![
                user.into(),
                state.into(),
                text(acknowledged_at.or(sent_at)),
                text(sent_at),
                last.map(|row| row.state.word()).into(),
                text(acknowledged_at),
                row.map(|row| row.by.as_str()).into(),
            ]);
        }
        Ok(Answer::of(listing))
    })
}
