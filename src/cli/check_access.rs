//! `imctl check-access`: may a user reach something, and why? One question, or a file of them.

mod batch;
mod discreet;
pub(super) mod service;

pub(super) use batch::check_rule;

use super::app::{App, LookUp, Reading, missing};
use super::assume;
use super::error::{Error, Result, exit};
use super::shell::Format;
use crate::domain::access::{
    Act, Decision, Explanation, FactRef, Id, KeyPart, Level, Need, Request, explain, settle,
};
use crate::domain::kernel::cell::{Cell, Context, Stored, not_one_of};
use crate::domain::kernel::id::{Kind, Object};
use crate::domain::kernel::text::shell_word;
use crate::domain::kernel::time::Instant;
use crate::domain::model::IMANAGE_WORK;
use crate::output::Listing;
use crate::output::explain::{Asked, COLUMNS, Source, Verdict, answer, json, sentence, walk};
use crate::store::Session;
use crate::store::facts::{self, LiveFacts};
use clap::Args;
use discreet::discreet;
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
    /// Choices a question about the firm as it was and would be under these circumstances.
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

/// What access to an item is for.
#[derive(Args, Clone, Debug, Default)]
pub struct NeedArgs {
    /// The level that is needed on an item: `read`, `read_write` or `full_access` (default: `read`)
    #[arg(long, value_name = "LEVEL", conflicts_with = "act")]
    need: Option<String>,
    /// What is to be done with an item: view, edit, import, checkout, delete …
    #[arg(long, value_name = "ACT")]
    act: Option<String>,
}

impl NeedArgs {
    /// What is needed, if the command line says so.
    ///
    /// # Errors
    /// When the level or act is none that can be needed.
    pub fn need(&self) -> Result<Option<Need>> {
        if self.need.as_deref() == Some(Level::NoAccess.word()) {
            return Err(Error::usage("`no_access` is no level that can be needed"));
        }
        let flag = if self.need.is_some() { "need" } else { "act" };
        read_need(self.need.as_deref(), self.act.as_deref())
            .map_err(|message| Error::value(format!("--{flag}: {message}")))
    }

    /// Assets have no levels and no acts.
    ///
    /// # Errors
    /// When one was given.
    pub fn refuse(&self) -> Result {
        let given = [("need", &self.need), ("act", &self.act)];
        match given.iter().find(|(_, given)| given.is_some()) {
            Some((flag, _)) => Err(Error::usage(format!("`--{flag}` is for items, not for assets"))
                .hint("leave it out: whoever may reach an asset may reach it whole")),
            None => Ok(()),
        }
    }
}

#[derive(Args)]
pub struct CheckArgs {
    /// The user
    #[arg(required_unless_present = "batch", conflicts_with = "batch")]
    user: Option<String>,
    /// What is to be reached: `matter:1001`, `case:C-17`, `client:ACME`, `client-group:ACMEGROUP`,
    /// `workspace:W1`, `folder:F1`, `document:D1`
    #[arg(required_unless_present = "batch")]
    object: Option<String>,
    #[command(flatten)]
    circumstances: Circumstances,
    #[command(flatten)]
    need: NeedArgs,
    /// The permission that is needed on a service
    #[arg(long, value_name = "KEY", conflicts_with_all = ["need", "act", "batch"])]
    permission: Option<String>,
    /// Show each step, where its facts came from, and what would change the answer
    #[arg(long, conflicts_with = "batch")]
    explain: bool,
    /// Answer every line of a CSV file (`-`: standard input) with the columns user and object, and as
    /// wanted system, at, need, act, expect
    #[arg(long, value_name = "FILE")]
    batch: Option<String>,
}

/// What can be reached.
pub const KINDS: [Kind; 7] = [
    Kind::Matter,
    Kind::Case,
    Kind::Client,
    Kind::ClientGroup,
    Kind::Workspace,
    Kind::Folder,
    Kind::Document,
];

/// Levels that can be needed: `no_access` is none.
pub(super) const NEEDS: &[&str] = match Level::WORDS {
    [_, needs @ ..] => needs,
    [] => &[],
};

/// What is needed on an item: a level or an act, for which there are these words.
///
/// # Errors
/// What is wrong with the word.
pub(super) fn read_need(level: Option<&str>, act: Option<&str>) -> std::result::Result<Option<Need>, String> {
    let context = Context::utc();
    match (level, act) {
        (Some(word), _) if word.eq_ignore_ascii_case(Level::NoAccess.word()) => {
            Err(not_one_of(word, NEEDS).into())
        }
        (Some(word), _) => Level::parse(word, &context)
            .map(|level| Some(Need::Level(level)))
            .map_err(|_| not_one_of(word, NEEDS).into()),
        (_, Some(word)) => Ok(Act::parse(word, &context).map(|act| Some(Need::Act(act)))?),
        (None, None) => Ok(None),
    }
}

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
    let need = args.need.need()?;
    if let Some(service) = object.strip_prefix("service:") {
        return service::run(app, args, user, service);
    }
    args.circumstances.ask(app, |reading| {
        let (user, user_object) = find(reading, user, &[Kind::User], Some(Kind::User))?;
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
        decide(app, reading, args.explain, &asked, &request)
    })
}

fn decide(app: &App, reading: &Reading<'_, '_>, tell: bool, asked: &Asked, request: &Request) -> Result {
    let session = reading.session;
    let facts = LiveFacts::new(session)?;
    let names = |id| name(session, id);
    if wants_reasons(app, tell) {
        let told = explain(&facts, request, &names);
        session.failure()?;
        let verdict = Verdict::new(told.decision, told.via.words(&names), &names);
        say_why(reading, asked, told, &verdict)
    } else {
        let (decision, via) = settle(&facts, request);
        session.failure()?;
        say(app, asked, &Verdict::new(decision, via.words(&names), &names))
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
fn say(app: &App, asked: &Asked, verdict: &Verdict) -> Result {
    let text = if app.shell.format == Format::Csv {
        let mut listing = Listing::new(&COLUMNS);
        listing.push(answer(asked, verdict).map(|(_, value)| value).to_vec());
        listing.csv()
    } else {
        sentence(asked, verdict, app.shell.colours_data())
    };
    app.shell.data(&text)?;
    exit_of(verdict.decision)
}

/// Writes the answer with its reasons and where they come from, as far as they are the actor's business.
fn say_why(reading: &Reading<'_, '_>, asked: &Asked, told: Explanation, verdict: &Verdict) -> Result {
    let (app, session) = (reading.app, reading.session);
    let told = &discreet(reading, asked, told)?;
    let sources = sources(session, told.trace.iter().map(|step| step.fact.as_ref()))?;
    let text = match app.shell.format {
        Format::Json => format!("{:#}\n", json(asked, verdict, told, &sources)),
        Format::Jsonl => format!("{}\n", json(asked, verdict, told, &sources)),
        Format::Table | Format::Csv => walk(asked, verdict, told, &sources, app.shell.colours_data()),
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
            .hint(format!("imctl check-access USER {} --permission KEY", shell_word(text))));
    }
    find(reading, text, &KINDS, None)
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
    let Some(key) = key_of(session, fact)? else { return Ok(None) };
    Ok(session.deciding_event(fact.table, &key, fact.deciding)?)
}

/// The key of the row that decides, if all that it names is known.
fn key_of(session: &Session<'_>, fact: &FactRef) -> Result<Option<Vec<Stored>>> {
    let mut key = Vec::with_capacity(fact.key.len());
    for part in &fact.key {
        key.push(match part {
            KeyPart::Instant(at) => Stored::Int(at.0),
            KeyPart::Stored(stored) => *stored,
            KeyPart::Object(id) => match session.object((*id).into())? {
                Some(object) => Stored::Object(object),
                None => return Ok(None),
            },
        });
    }
    Ok(Some(key))
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
