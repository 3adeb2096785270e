//! `imctl check-access`: may a user reach something, and why? One question, or a file of them.

mod batch;
mod service;

pub(super) use batch::check_rule;

use super::app::{App, LookUp, Reading, missing};
use super::assume;
use super::error::{Error, Result, exit};
use super::shell::Format;
use crate::domain::access::{Decision, Explanation, FactRef, Id, Level, Part, Request, explain, settle};
use crate::domain::asset::IMANAGE_WORK;
use crate::domain::cell::{Stored, not_one_of};
use crate::domain::id::{Kind, Object};
use crate::domain::table::with_table;
use crate::domain::time::Instant;
use crate::output::Listing;
use crate::output::explain::{Asked, COLUMNS, Source, answer, json, sentence, walk};
use crate::store::Session;
use crate::store::facts::{self, LiveFacts};
use clap::Args;
use rustc_hash::FxHashMap;

/// In which system, when, and what is assumed.
#[derive(Args, Clone, Debug, Default)]
pub struct Circumstances {
    /// The system that asks (default: iManage Work)
    #[arg(long, value_name = "NAME")]
    pub system: Option<String>,
    /// The clock of the decision (default: now)
    #[arg(long, value_name = "TIME")]
    pub at: Option<String>,
    /// As if this command had been run: `user disable JDOE` (repeat for several)
    #[arg(long, value_name = "COMMAND")]
    pub assume: Vec<String>,
    /// As it was recorded then: a time, or the number of a batch
    #[arg(long, value_name = "TIME")]
    pub as_of: Option<String>,
}

impl Circumstances {
    /// Answers a question about the firm as it was and would be under these circumstances.
    ///
    /// # Errors
    /// As for [`assume::ask`].
    pub fn ask<T>(&self, app: &App, what: impl FnOnce(&Reading<'_, '_>) -> Result<T>) -> Result<T> {
        assume::ask(app, self.as_of.as_deref(), &self.assume, what)
    }

    /// The time that is meant.
    ///
    /// # Errors
    /// When it can't be read.
    pub fn time(&self, reading: &Reading<'_, '_>) -> Result<Instant> {
        let context = reading.context;
        match &self.at {
            None => Ok(context.now),
            Some(text) => Instant::parse(text, context.zone, context.now)
                .map_err(|e| Error::value(format!("--at: {e}"))),
        }
    }

    /// The system that is meant.
    ///
    /// # Errors
    /// When there is none of this name.
    pub fn system(&self, reading: &Reading<'_, '_>) -> Result<(Id, Object)> {
        find(reading, self.system.as_deref().unwrap_or(IMANAGE_WORK), &[Kind::System], Some(Kind::System))
    }
}

#[derive(Args)]
pub struct CheckArgs {
    /// The user
    #[arg(required_unless_present = "batch", conflicts_with = "batch")]
    user: Option<String>,
    /// What is to be reached: `matter:1001`, `case:C-17`, `client:ACME`, `client-group:ACMEGROUP`
    #[arg(required_unless_present = "batch")]
    object: Option<String>,
    #[command(flatten)]
    circumstances: Circumstances,
    /// The level that is needed on an item: `read`, `read_write` or `full_access`
    #[arg(long, value_name = "LEVEL", conflicts_with_all = ["act", "permission", "batch"])]
    need: Option<String>,
    /// What is to be done with an item: view, edit, import, checkout, delete …
    #[arg(long, value_name = "ACT", conflicts_with_all = ["permission", "batch"])]
    act: Option<String>,
    /// The permission that is needed on a service
    #[arg(long, value_name = "KEY", conflicts_with = "batch")]
    permission: Option<String>,
    /// Show each step, where its facts came from, and what would change the answer
    #[arg(long, conflicts_with = "batch")]
    explain: bool,
    /// Answer every line of a CSV file (`-`: standard input) with the columns user and object, and as
    /// wanted system, at, need, act, expect
    #[arg(long, value_name = "FILE")]
    batch: Option<String>,
}

/// Objects that no record describes yet.
const ITEMS: [&str; 3] = ["workspace", "folder", "document"];

/// Levels that can be needed.
pub(super) const NEEDS: [&str; 3] = [Level::Read.word(), Level::ReadWrite.word(), Level::FullAccess.word()];

/// Acts on items (W9).
pub(super) const ACTS: [&str; 9] = [
    "view",
    "edit",
    "create_folder",
    "import",
    "checkout",
    "delete",
    "change_security",
    "unlock",
    "create_public_folder",
];

/// Runs the command: exit 0 for "allowed", 3 for "denied".
///
/// # Errors
/// When a name is unknown (5) or a value can't be read (4).
pub fn run(app: &App, args: &CheckArgs) -> Result {
    if let Some(file) = &args.batch {
        return batch::run(app, &args.circumstances, file);
    }
    let (Some(user), Some(object)) = (&args.user, &args.object) else {
        return Err(Error::usage("name a user and an object"));
    };
    check_need(args)?;
    if let Some(service) = object.strip_prefix("service:") {
        return service::run(app, args, user, service);
    }
    args.circumstances.ask(app, |reading| {
        let (user, user_object) = find(reading, user, &[Kind::User], Some(Kind::User))?;
        let (asset, asset_object) = find_object(reading, object)?;
        reading.may_ask(user_object, asset_object)?;
        refuse_need(args)?;
        let (system, system_object) = args.circumstances.system(reading)?;
        let at = args.circumstances.time(reading)?;
        let asked = Asked {
            user: user_object.to_string(),
            object: asset_object.to_string(),
            system: system_object.id.to_string(),
            at,
            permission: None,
        };
        decide(app, reading, args.explain, &asked, &Request { user, asset, system, at })
    })
}

fn decide(app: &App, reading: &Reading<'_, '_>, tell: bool, asked: &Asked, request: &Request) -> Result {
    let session = reading.session;
    let facts = LiveFacts::new(session)?;
    let names = |id| name(session, id);
    if wants_reasons(app, tell) {
        let told = explain(&facts, request, &names);
        session.failure()?;
        say_why(app, session, asked, &told, &told.via.words(&names))
    } else {
        let (decision, via) = settle(&facts, request);
        session.failure()?;
        say(app, asked, decision, &via.words(&names))
    }
}

/// Is more than the bare answer wanted?
fn wants_reasons(app: &App, tell: bool) -> bool {
    match app.shell.format {
        Format::Json | Format::Jsonl => true,
        Format::Table => tell,
        Format::Csv => false,
    }
}

/// Writes the answer: exit 0 for "allowed", 3 for "denied".
fn say(app: &App, asked: &Asked, decision: Decision, via: &str) -> Result {
    let text = if app.shell.format == Format::Csv {
        let mut listing = Listing::new(&COLUMNS);
        listing.push(answer(asked, decision).map(|(_, value)| value).to_vec());
        listing.csv()
    } else {
        sentence(asked, decision, via, app.shell.colours_data())
    };
    app.shell.data(&text)?;
    exit_of(decision)
}

/// Writes the answer with its reasons and where they come from.
fn say_why(app: &App, session: &Session<'_>, asked: &Asked, told: &Explanation, via: &str) -> Result {
    let sources = sources(session, told.trace.iter().map(|step| step.fact.as_ref()))?;
    let text = match app.shell.format {
        Format::Json => format!("{:#}\n", json(asked, told, &sources)),
        Format::Jsonl => format!("{}\n", json(asked, told, &sources)),
        Format::Table | Format::Csv => walk(asked, told, &sources, via, app.shell.colours_data()),
    };
    app.shell.data(&text)?;
    exit_of(told.decision)
}

fn exit_of(decision: Decision) -> Result {
    if decision.allow { Ok(()) } else { Err(Error::silent(exit::DENIED)) }
}

/// The reference of an object, by its number.
pub fn name(session: &Session<'_>, id: Id) -> String {
    match session.object(id.into()) {
        Ok(Some(object)) => object.to_string(),
        _ => format!("no object ({id})"),
    }
}

/// An object that a reference names, with its number.
///
/// # Errors
/// When the reference can't be read (4) or names nothing (5).
pub fn find(
    reading: &Reading<'_, '_>,
    text: &str,
    kinds: &[Kind],
    bare: Option<Kind>,
) -> Result<(Id, Object)> {
    let object = Object::parse_reference(text, kinds, bare, reading.context()).map_err(Error::value)?;
    facts::find(reading.session, object)?.ok_or_else(|| missing(reading.session, object))
}

/// What is to be reached.
///
/// # Errors
/// As for [`find`].
pub fn find_object(reading: &Reading<'_, '_>, text: &str) -> Result<(Id, Object)> {
    if text.starts_with("service:") {
        return Err(Error::usage("a service has permissions, and each is asked about on its own")
            .hint(format!("imctl check-access USER {text} --permission KEY")));
    }
    if let Some((word, id)) = text.split_once(':').filter(|(word, _)| ITEMS.contains(word)) {
        return Err(Error::not_found(format!("there is no {word} `{id}`")));
    }
    find(reading, text, Kind::ASSETS, None)
}

/// Are `--need` and `--act` words that there are?
fn check_need(args: &CheckArgs) -> Result {
    if args.need.as_deref() == Some(Level::NoAccess.word()) {
        return Err(Error::usage("`no_access` is no level that can be needed"));
    }
    for (flag, given, words) in [("need", &args.need, &NEEDS[..]), ("act", &args.act, &ACTS[..])] {
        if let Some(given) = given.as_deref().filter(|given| !words.contains(given)) {
            return Err(Error::value(format!("--{flag}: {}", not_one_of(given, words))));
        }
    }
    Ok(())
}

/// Assets have no levels, acts or permissions.
fn refuse_need(args: &CheckArgs) -> Result {
    let given = [("need", &args.need), ("act", &args.act), ("permission", &args.permission)];
    match given.iter().find(|(_, given)| given.is_some()) {
        Some((flag, _)) => Err(Error::usage(format!("`--{flag}` is for items and services, not for assets"))
            .hint("leave it out: whoever may reach an asset may reach it whole")),
        None => Ok(()),
    }
}

/// Where the rows behind the steps of a trace came from.
fn sources<'f>(
    session: &Session<'_>,
    facts: impl Iterator<Item = Option<&'f FactRef>>,
) -> Result<Vec<Option<Source>>> {
    let mut known: FxHashMap<i64, Option<Source>> = FxHashMap::default();
    let mut sources = Vec::new();
    for fact in facts {
        let event = fact.map(|fact| event(session, fact)).transpose()?.flatten();
        sources.push(match event {
            None => None,
            Some(event) => match known.get(&event) {
                Some(source) => source.clone(),
                None => {
                    let source = source(session, event)?;
                    known.insert(event, source.clone());
                    source
                }
            },
        });
    }
    Ok(sources)
}

/// The history entry that made a row say what decides.
fn event(session: &Session<'_>, fact: &FactRef) -> Result<Option<i64>> {
    let mut key = Vec::with_capacity(fact.key.len());
    for part in &fact.key {
        key.push(match part {
            Part::Instant(at) => Stored::Int(at.0),
            Part::Stored(stored) => *stored,
            Part::Object(id) => match session.object((*id).into())? {
                Some(object) => Stored::Object(object),
                None => return Ok(None),
            },
        });
    }
    Ok(with_table!(fact.table, R => session.deciding_event::<R>(&key, fact.deciding))?)
}

fn source(session: &Session<'_>, event: i64) -> Result<Option<Source>> {
    let Some((batch, origin)) = session.origin(event)? else { return Ok(None) };
    let Some(batch) = session.batch(batch)? else { return Ok(None) };
    let file = usize::from(origin.file).checked_sub(1).and_then(|at| batch.files.get(at)).cloned();
    let assumed = batch.command.starts_with(assume::ASSUMED);
    Ok(Some(Source {
        event,
        batch: batch.n,
        at: batch.at,
        os_user: batch.os_user,
        actor: batch.actor,
        command: if assumed { batch.command } else { format!("imctl {}", batch.command) },
        line: file.as_ref().map(|_| origin.line).filter(|line| *line > 0),
        file,
    }))
}
