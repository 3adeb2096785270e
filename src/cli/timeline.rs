//! `imctl timeline`: what happened to an object, when, by whom and why (T2).

use super::app::{App, LookUp};
use super::args::{HistoricArg, Operation, TableArg, TimeArg, UserArg, WordArg};
use super::error::{Error, Result};
use crate::domain::kernel::{Context, Object, Stored, fold};
use crate::domain::model::Table;
use crate::output::Answer;
use crate::output::Listing;
use crate::store::Session;
use crate::store::history::{Batch, Entry, Packs};
use clap::Args;
use serde_json::{Map, Value};
use std::collections::{BTreeMap, btree_map};

/// Which entries.
#[derive(Args, Clone, Debug, Default)]
pub struct TimelineArgs {
    /// Only entries with this text in any cell
    #[arg(long)]
    text: Option<String>,
    /// Only changes of this table (`staffing`, `policies` …; repeat for several)
    #[arg(long, value_name = "TABLE")]
    what: Vec<TableArg>,
    /// Only what was done: create, update, remove or password
    #[arg(long, value_name = "WORD")]
    op: Option<WordArg<Operation>>,
    /// Only what this person did, as actor or operating-system user
    #[arg(long, value_name = "USER")]
    who: Option<String>,
    /// Only from this time on
    #[arg(long, value_name = "TIME")]
    since: Option<TimeArg>,
    /// Only before this time
    #[arg(long, value_name = "TIME")]
    until: Option<TimeArg>,
    /// At most so many, the newest
    #[arg(long)]
    limit: Option<usize>,
}

/// `timeline OBJECT`.
#[derive(Args, Clone, Debug)]
pub struct ObjectArgs {
    /// `matter:1001`, `user:JDOE`, `group:ACTIVE/TAX` …
    pub object: HistoricArg,
    #[command(flatten)]
    pub timeline: TimelineArgs,
}

/// The history of any object.
///
/// # Errors
/// When there never was such an object.
pub fn run(app: &App, args: &ObjectArgs) -> Result<Answer> {
    of(app, |context| args.object.read(context), &args.timeline)
}

/// The history of one object, which `object` reads. It may be deleted by now.
///
/// # Errors
/// When there never was such an object.
pub fn of(app: &App, object: impl Fn(&Context) -> Result<Object>, args: &TimelineArgs) -> Result<Answer> {
    app.read(|reading| {
        let object = object(reading.context())?;
        let Some(number) = reading.session.number(object)? else {
            return Err(super::app::missing(reading.session, object));
        };
        reading.look_at(object)?;
        let filter = args.filter(reading.context())?;
        if let Some(who) = &args.who
            && !reading.session.knows_os_user(who)?
        {
            UserArg::from(who.as_str()).find(reading)?;
        }
        let mut entries = Vec::new();
        reading.session.entries(Packs::Object(number), |entry| {
            if is_about(&entry, object) && filter.takes(&entry) {
                entries.push(entry);
            }
            Ok(())
        })?;
        entries.retain(|entry| reading.may_see_entry(entry));
        let mut listing = entries_listing(reading.session, &entries)?;
        listing.rows.retain(|row| filter.takes_row(row));
        if let Some(limit) = args.limit {
            let skip = listing.rows.len().saturating_sub(limit);
            listing.rows.drain(..skip);
        }
        Ok(Answer::of(listing))
    })
}

/// What the arguments let through.
struct Filter {
    tables: Vec<Table>,
    since: Option<String>,
    until: Option<String>,
    op: Option<Operation>,
    who: Option<String>,
    text: Option<String>,
}

impl TimelineArgs {
    fn filter(&self, context: &Context) -> Result<Filter> {
        let time = |flag: &str, time: &Option<TimeArg>| {
            let read = time.as_ref().map(|time| time.read_flag(flag, context)).transpose()?;
            Ok::<_, Error>(read.flatten().map(|at| at.to_string()))
        };
        let op = self.op.as_ref().map(|op| op.read_flag("--op", context)).transpose()?;
        Ok(Filter {
            tables: self.what.iter().map(|table| table.read_flag("--what")).collect::<Result<_>>()?,
            since: time("--since", &self.since)?,
            until: time("--until", &self.until)?,
            op,
            who: self.who.clone(),
            text: self.text.as_ref().map(|text| text.to_lowercase()),
        })
    }
}

impl Filter {
    fn takes(&self, entry: &Entry) -> bool {
        self.tables.is_empty() || self.tables.contains(&entry.table)
    }

    /// Instants compare as they are written.
    fn takes_row(&self, row: &[Value]) -> bool {
        let cell = |column: &str| {
            let at = COLUMNS.iter().position(|name| *name == column).unwrap_or_default();
            crate::output::listing::text(&row[at])
        };
        self.since.as_ref().is_none_or(|since| cell("at") >= *since)
            && self.until.as_ref().is_none_or(|until| cell("at") < *until)
            && self.op.is_none_or(|op| cell("op") == op.word())
            && self
                .who
                .as_ref()
                .is_none_or(|who| ["actor", "os_user"].iter().any(|column| fold(&cell(column)) == fold(who)))
            && self.text.as_ref().is_none_or(|text| {
                row.iter().any(|cell| crate::output::listing::text(cell).to_lowercase().contains(text))
            })
    }
}

/// Is the object one of those that identify the record, or did the record come to it or leave it, as a
/// matter does with a case?
fn is_about(entry: &Entry, object: Object) -> bool {
    let key = entry.table.schema().key;
    let is = |cell: &Stored| matches!(cell, Stored::Object(o) if *o == object);
    let sides = [&entry.before, &entry.after];
    let identifies = sides.into_iter().flatten().any(|row| row.iter().take(key).any(is));
    let points = |row: &Option<Vec<Stored>>| {
        let rest = row.iter().flatten().skip(key);
        object.kind.is_asset() && rest.into_iter().any(is)
    };
    identifies || points(&entry.before) != points(&entry.after)
}

/// The columns of a history.
const COLUMNS: [&str; 14] = [
    "entry", "at", "op", "table", "key", "changes", "reason", "batch", "command", "source", "before",
    "after", "actor", "os_user",
];

/// Entries as rows.
pub fn entries_listing(session: &Session<'_>, entries: &[Entry]) -> Result<Listing> {
    let mut batches: BTreeMap<i64, Option<Batch>> = BTreeMap::new();
    let mut listing = Listing::new(&COLUMNS)
        .brief(&["entry", "at", "op", "table", "key", "changes", "reason", "batch", "actor", "os_user"]);
    for entry in entries {
        let batch = match batches.entry(entry.batch) {
            btree_map::Entry::Occupied(known) => known.into_mut(),
            btree_map::Entry::Vacant(new) => new.insert(session.batch(entry.batch)?),
        };
        if let Some(batch) = batch {
            listing.push(row(entry, batch));
        }
    }
    Ok(listing)
}

fn row(entry: &Entry, batch: &Batch) -> Vec<Value> {
    let (before, after) = (shown(entry, entry.before.as_deref()), shown(entry, entry.after.as_deref()));
    let op = match (&before, &after) {
        (None, Some(_)) => "create",
        (Some(b), Some(a)) if b.cells == a.cells => "password",
        (Some(_), Some(_)) => "update",
        (Some(_), None) => "remove",
        (None, None) => "refused",
    };
    let key = after.as_ref().or(before.as_ref()).map(|s| s.key.clone()).unwrap_or_default();
    let changes: Vec<String> = match (&before, &after) {
        (Some(b), Some(a)) => b
            .cells
            .iter()
            .zip(&a.cells)
            .filter(|(b, a)| b.1 != a.1)
            .map(|(b, a)| format!("{}: {} → {}", b.0, or_none(&b.1), or_none(&a.1)))
            .collect(),
        _ => Vec::new(),
    };
    // The batch's reason is that of the whole command. A record's own is why it came, or why it was changed
    // where the change says so; it is never why it went.
    let (was, own) = (before.as_ref().and_then(Shown::reason), after.as_ref().and_then(Shown::reason));
    let own = own.filter(|_| own != was);
    let reason = if batch.reason.is_empty() { own.unwrap_or_default() } else { &batch.reason }.to_owned();
    let object = |side: Option<Shown>| side.map_or(Value::Null, |s| Value::Object(s.json()));
    vec![
        entry.n.into(),
        batch.at.to_string().into(),
        op.into(),
        entry.table.name().into(),
        key.into(),
        changes.into(),
        reason.into(),
        entry.batch.into(),
        batch.command.clone().into(),
        batch.place(entry.origin).into(),
        object(before),
        object(after),
        batch.actor.clone().into(),
        batch.os_user.clone().into(),
    ]
}

fn or_none(text: &str) -> &str {
    if text.is_empty() { "none" } else { text }
}

struct Shown {
    key: String,
    cells: Vec<(&'static str, String)>,
    /// The same cells as JSON has them everywhere.
    values: Vec<Value>,
}

impl Shown {
    fn reason(&self) -> Option<&str> {
        let mut cells = self.cells.iter();
        cells.find(|(name, text)| *name == "reason" && !text.is_empty()).map(|(_, text)| text.as_str())
    }

    fn json(self) -> Map<String, Value> {
        self.cells.into_iter().map(|(name, _)| name.to_owned()).zip(self.values).collect()
    }
}

fn shown(entry: &Entry, stored: Option<&[Stored]>) -> Option<Shown> {
    let table = entry.table.schema();
    let row = table.whole(stored?);
    Some(Shown {
        key: table.name_of(&row),
        cells: table.columns().iter().map(|c| c.name).zip(table.cells(&row)).collect(),
        values: crate::output::listing::values(table, &row),
    })
}
