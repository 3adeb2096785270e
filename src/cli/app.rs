//! One run of the program: what the flags say, the clock, the database, and the one way to write.

use super::config::{Config, variable};
use super::error::{Detail, Error, Result, exit};
use super::fields::Fields;
use super::shell::{Format, Shell};
use crate::bulk::build::{Builder, CellFault, Empty, Mode};
use crate::bulk::import::{Counts, Listed, changes};
use crate::domain::asset::Policy;
use crate::domain::cell::{Context, nearest};
use crate::domain::id::{Asset, Kind, Object};
use crate::domain::identity::catalogue;
use crate::domain::record::{Record, columns};
use crate::domain::rules::{Answers, Class, Finding, Hand, Manner, Ruled, Rules, described};
use crate::domain::setting::Settings;
use crate::domain::state::{Origin, State};
use crate::domain::text::Text;
use crate::domain::time::Instant;
use crate::output::Listing;
use crate::store::{Deed, Done, Ending, Session, Store};
use chrono_tz::Tz;
use std::cell::{Cell, RefCell};
use std::path::PathBuf;
use std::rc::Rc;
use std::time::Duration;

/// A run.
pub struct App {
    pub config: Config,
    pub shell: Shell,
    pub now: Instant,
    pub clock_fixed: bool,
    /// The words of the command line, for the history.
    pub words: Vec<String>,
    /// The database under a supposition: commands act in its transaction and end nothing.
    pub within: Option<Rc<Store>>,
}

impl App {
    /// Works out everything that the global flags and the environment say.
    ///
    /// # Errors
    /// When one of them can't be understood, or asks for what isn't there yet (`--as`).
    pub fn new(config: Config, words: Vec<String>) -> Result<App> {
        let shell = config.shell()?;
        let (now, clock_fixed) = clock()?;
        if !config.get("as").is_empty() {
            return Err(Error::new(
                exit::NOT_PERMITTED,
                format!("running with the rights of `{}` isn't possible yet", config.get("as")),
            )
            .hint("leave `--as` (or IMCTL_AS, or `as` in imctl.toml) out: the system operator may do everything"));
        }
        Ok(App { config, shell, now, clock_fixed, words, within: None })
    }

    /// The path of the database.
    pub fn db(&self) -> PathBuf {
        PathBuf::from(self.config.get("db"))
    }

    /// How long to wait for other writers.
    ///
    /// # Errors
    /// When `--wait` isn't a number of seconds.
    pub fn wait(&self) -> Result<Duration> {
        let text = self.config.get("wait");
        text.parse::<f64>()
            .ok()
            .filter(|s| (0.0..=86_400.0).contains(s))
            .map(Duration::from_secs_f64)
            .ok_or_else(|| {
                Error::value(format!("`{text}` is not a number of seconds ({})", self.config.origin("wait")))
            })
    }

    /// Opens the database.
    ///
    /// # Errors
    /// When it isn't there or can't be used.
    pub fn open(&self) -> Result<Rc<Store>> {
        match &self.within {
            Some(store) => Ok(Rc::clone(store)),
            None => Ok(Rc::new(Store::open(&self.db(), self.wait()?)?)),
        }
    }

    /// Is this a dry run?
    ///
    /// # Errors
    /// When a variable says neither yes nor no.
    pub fn dry_run(&self) -> Result<bool> {
        self.config.flag("dry-run")
    }

    /// The reason given, or empty.
    pub fn reason(&self) -> &str {
        self.config.get("reason")
    }

    /// The library that `-l`, a variable or the configuration names.
    pub fn library(&self) -> Option<&str> {
        Some(self.config.get("library")).filter(|l| !l.is_empty())
    }

    /// How values of the command line are read.
    pub fn context(&self, zone: Tz) -> Context {
        Context { zone, now: self.now, library: self.library().map(Text::new) }
    }

    /// The operating-system user, as the system knows it: a variable could say anything.
    pub fn os_user(&self) -> String {
        whoami::username().unwrap_or_else(|_| "unknown".into())
    }

    /// Who fills in what the program fills in.
    pub fn hand(&self, zone: Tz) -> Hand {
        Hand { context: self.context(zone), name: Text::new(&self.os_user()) }
    }

    /// What is about to be done, for the history.
    pub fn deed(&self) -> Deed {
        Deed {
            at: self.now,
            os_user: self.os_user(),
            actor: String::new(),
            command: self.words.join(" "),
            reason: self.reason().to_owned(),
            clock_fixed: self.clock_fixed,
            files: Vec::new(),
            undoes: None,
        }
    }

    /// Does something in a transaction, asks the rules, and commits: the path of every command that
    /// changes records. `what` makes the changes and says what it did.
    ///
    /// # Errors
    /// When the command, a rule or the database refuses. Nothing is written then.
    pub fn write(&self, what: impl FnOnce(&Work<'_, '_>) -> Result<String>) -> Result {
        let store = self.open()?;
        let session = store.write()?;
        let report = self.write_in(&session, what)?;
        let ending = if self.dry_run()? { Ending::DryRun } else { Ending::Commit };
        session.end(ending)?;
        self.report(&report)
    }

    /// The same in a session that is open already and stays so: for what-if questions.
    ///
    /// # Errors
    /// As for [`App::write`].
    pub fn write_in(
        &self,
        session: &Session<'_>,
        what: impl FnOnce(&Work<'_, '_>) -> Result<String>,
    ) -> Result<Report> {
        let state = State::new(session);
        let settings = Settings::of(&state);
        session.failure()?;
        let work = Work {
            app: self,
            session,
            state: &state,
            settings,
            hand: self.hand(settings.zone),
            answers: RefCell::new(Answers { reason: Text::new(self.reason()), ..Answers::default() }),
            manner: Cell::new(Manner::Step),
            passwords: RefCell::default(),
            undoes: Cell::new(None),
            data: RefCell::default(),
        };
        let done = what(&work);
        session.failure()?;
        let sentence = done?;
        let mut rules = Rules::new(&state, settings, work.hand, work.manner.get());
        rules.answers = work.answers.take();
        if work.manner.get() == Manner::Whole {
            rules.given_tables = crate::domain::table::Table::ALL.to_vec();
        }
        let findings = rules.run();
        session.failure()?;
        let (warnings, refused): (Vec<Finding>, Vec<Finding>) = findings.into_iter().partition(|f| f.warning);
        if !refused.is_empty() {
            return Err(with_suggestion(session, &refused));
        }
        for warning in &warnings {
            self.shell.warning(&warning.message);
        }
        let changes = changes(&state);
        let deed = Deed { undoes: work.undoes.get(), ..self.deed() };
        let done = session.apply(&state, &sentence, &deed, &work.passwords.borrow())?;
        let data = work.data.take();
        Ok(Report { sentence, changes, done, data, warnings })
    }

    fn report(&self, report: &Report) -> Result {
        let dry_run = self.dry_run()?;
        match self.shell.format {
            Format::Table => {}
            Format::Json | Format::Jsonl => {
                let json = report_json(report, dry_run);
                return self.shell.data(&if self.shell.format == Format::Json {
                    format!("{json:#}\n")
                } else {
                    format!("{json}\n")
                });
            }
            Format::Csv => {
                let mut listing = Listing::new(&["op", "table", "key"]);
                for change in &report.changes {
                    listing.push(vec![change.op.into(), change.table.into(), change.key.clone().into()]);
                }
                return self.shell.data(&listing.csv());
            }
        }
        let note = match (report.done.batch, dry_run) {
            (None, _) => format!("nothing to do: {}", report.sentence),
            (Some(_), true) => format!("would have {}", report.sentence),
            (Some(batch), false) => format!("{} (batch {batch})", report.sentence),
        };
        self.shell.notice(&note);
        for change in &report.changes {
            self.shell.detail(&format!("  {} {} {}", change.op, change.table, change.key));
        }
        Ok(())
    }

    /// Reads the firm.
    ///
    /// # Errors
    /// When the database can't be read, or `what` fails.
    pub fn read<T>(&self, what: impl FnOnce(&Reading<'_, '_>) -> Result<T>) -> Result<T> {
        let store = self.open()?;
        let session = store.read()?;
        let state = State::new(&session);
        let settings = Settings::of(&state);
        session.failure()?;
        let reading = Reading {
            app: self,
            session: &session,
            state: &state,
            settings,
            context: self.context(settings.zone),
        };
        let out = what(&reading);
        session.failure()?;
        out
    }

    /// Writes a list in the format that was asked for.
    ///
    /// # Errors
    /// When stdout can't be written.
    pub fn list(&self, listing: &Listing) -> Result {
        let text = match self.shell.format {
            Format::Table => listing.table(self.shell.width()),
            Format::Json => listing.json(),
            Format::Jsonl => listing.jsonl(),
            Format::Csv => listing.csv(),
        };
        self.shell.data(&text)
    }

    /// Writes one object, the listing's only row.
    ///
    /// # Errors
    /// When stdout can't be written.
    pub fn show(&self, listing: &Listing) -> Result {
        let text = match self.shell.format {
            Format::Table => listing.vertical(self.shell.width()),
            Format::Json => listing.objects().next().map(|o| format!("{o:#}\n")).unwrap_or_default(),
            Format::Jsonl => listing.jsonl(),
            Format::Csv => listing.csv(),
        };
        self.shell.data(&text)
    }
}

/// What a command did.
pub struct Report {
    pub sentence: String,
    pub changes: Vec<Listed>,
    pub done: Done,
    pub data: serde_json::Map<String, serde_json::Value>,
    pub warnings: Vec<Finding>,
}

fn report_json(report: &Report, dry_run: bool) -> serde_json::Value {
    let count = |op: &str| report.changes.iter().filter(|c| c.op == op).count();
    let counts =
        Counts { created: count("create"), updated: count("update"), unchanged: 0, removed: count("remove") };
    let mut json = serde_json::Map::new();
    json.extend(report.data.clone());
    json.insert("done".into(), report.sentence.clone().into());
    json.insert("dry_run".into(), dry_run.into());
    json.insert("batch".into(), report.done.batch.filter(|_| !dry_run).into());
    json.insert("created".into(), counts.created.into());
    json.insert("updated".into(), counts.updated.into());
    json.insert("unchanged".into(), counts.unchanged.into());
    json.insert("removed".into(), counts.removed.into());
    json.insert("changes".into(), changes_json(&report.changes));
    let warning = |w: &Finding| serde_json::json!({"rule": w.rule, "message": w.message});
    json.insert("warnings".into(), report.warnings.iter().map(warning).collect());
    json.into()
}

/// A list of changes for JSON reports.
pub fn changes_json(changes: &[Listed]) -> serde_json::Value {
    changes
        .iter()
        .map(|change| {
            let cells: serde_json::Map<_, _> = change
                .cells
                .iter()
                .map(|(column, before, after)| {
                    (column.clone(), serde_json::json!({"before": before, "after": after}))
                })
                .collect();
            serde_json::json!({"op": change.op, "table": change.table, "key": change.key, "cells": cells})
        })
        .collect()
}

/// A command that reads.
pub struct Reading<'a, 's> {
    pub app: &'a App,
    pub session: &'a Session<'s>,
    pub state: &'a State<'s>,
    pub settings: Settings,
    pub context: Context,
}

/// A command that writes.
pub struct Work<'a, 's> {
    pub app: &'a App,
    pub session: &'a Session<'s>,
    pub state: &'a State<'a>,
    pub settings: Settings,
    pub hand: Hand,
    pub answers: RefCell<Answers>,
    pub manner: Cell<Manner>,
    pub passwords: RefCell<Vec<(Object, Option<String>)>>,
    pub undoes: Cell<Option<i64>>,
    /// What the JSON report says beside the changes.
    pub data: RefCell<serde_json::Map<String, serde_json::Value>>,
}

/// What both kinds of command look things up with.
pub trait LookUp {
    fn state(&self) -> &State<'_>;
    fn session(&self) -> &Session<'_>;
    fn context(&self) -> &Context;

    /// An id or reference of the command line; the object must exist.
    ///
    /// # Errors
    /// When it can't be read (4), or names nothing (5), with the nearest that there is.
    fn find(&self, text: &str, kinds: &[Kind], bare: Option<Kind>) -> Result<Object> {
        let object = Object::parse_reference(text, kinds, bare, self.context()).map_err(Error::value)?;
        self.must_exist(object)
    }

    /// The same object, spelled as its record is.
    ///
    /// # Errors
    /// When there is none (5).
    fn must_exist(&self, object: Object) -> Result<Object> {
        use crate::domain::table::{Table, with_table};
        let found = match Table::of_kind(object.kind) {
            Some(table) => with_table!(table, R => {
                self.state().entity::<R>(object).and_then(|row| (R::FIELDS[0].object)(&row))
            }),
            None => Some(object),
        };
        let policy_role = object.kind == Kind::Role
            && object.scope() == "policy"
            && crate::domain::identity::catalogue::is_policy_role(object.name());
        match found.or(policy_role.then_some(object)) {
            Some(object) => Ok(object),
            None => Err(missing(self.session(), object)),
        }
    }

    /// A user.
    ///
    /// # Errors
    /// As for [`LookUp::find`].
    fn user(&self, text: &str) -> Result<Object> {
        self.find(text, &[Kind::User], Some(Kind::User))
    }

    /// A user or group.
    ///
    /// # Errors
    /// As for [`LookUp::find`].
    fn principal(&self, text: &str) -> Result<Object> {
        self.find(text, Kind::PRINCIPALS, Some(Kind::User))
    }

    /// A matter, case, client or client group.
    ///
    /// # Errors
    /// As for [`LookUp::find`].
    fn asset(&self, text: &str) -> Result<Object> {
        self.find(text, Kind::ASSETS, None)
    }
}

impl LookUp for Reading<'_, '_> {
    fn state(&self) -> &State<'_> {
        self.state
    }
    fn session(&self) -> &Session<'_> {
        self.session
    }
    fn context(&self) -> &Context {
        &self.context
    }
}

impl LookUp for Work<'_, '_> {
    fn state(&self) -> &State<'_> {
        self.state
    }
    fn session(&self) -> &Session<'_> {
        self.session
    }
    fn context(&self) -> &Context {
        &self.hand.context
    }
}

impl Work<'_, '_> {
    /// Builds a record of flags and puts it: the path of `create` and `update`. Returns it as it was and
    /// as it is.
    ///
    /// # Errors
    /// When a value can't be right, or the record exists, or doesn't.
    pub fn put<R: Ruled>(&self, mode: Mode, fields: &Fields<R>) -> Result<(Option<R>, R)> {
        let builder = Builder { state: self.state, mode, empty: Empty::Typed, hand: self.hand };
        let columns = columns::<R>();
        let built = builder.build::<R>(&columns, |at| fields.cell(at)).map_err(|faults| {
            self.session.failure().map_or_else(Error::from, |()| of_cell_faults(self.session, &faults))
        })?;
        builder.put(&built, Origin::default());
        Ok((built.before, built.row))
    }

    /// Puts a record that a command made of another.
    pub fn put_row<R: Record>(&self, row: R) {
        self.state.put(row, Origin::default());
    }

    /// Takes a record away.
    pub fn remove<R: Record>(&self, row: &R) {
        self.state.remove(row, Origin::default());
    }

    /// The policy of an asset; an asset without a row has the default one.
    ///
    /// # Errors
    /// When a look-up failed.
    pub fn row_of_policy(&self, asset: Object) -> Result<Policy> {
        self.session.failure()?;
        Ok(self.state.entity::<Policy>(asset).unwrap_or(Policy { asset: Asset(asset), ..Policy::blank() }))
    }

    /// The row with this key.
    ///
    /// # Errors
    /// When there is none (5).
    pub fn row<R: Record>(&self, object: Object) -> Result<R> {
        self.state.entity::<R>(object).ok_or_else(|| missing(self.session, object))
    }
}

fn of_cell_faults(session: &Session<'_>, faults: &[CellFault]) -> Error {
    let _ = session;
    let class = faults[0].class;
    let same = faults.iter().all(|f| f.class == class);
    // A flag that must be given and isn't is a matter of the command line.
    let usage = faults.iter().all(|f| f.missing);
    let code = match (same, class) {
        _ if usage => exit::USAGE,
        (true, Class::NotFound) => exit::NOT_FOUND,
        (true, Class::State) => exit::STATE,
        _ => exit::VALUE,
    };
    let flag = |f: &CellFault| format!("--{}", f.column.replace('_', "-"));
    let message = |f: &CellFault| match f.class {
        Class::Value if usage => format!("`{}` must be given", flag(f)),
        Class::Value if !f.message.starts_with(&format!("`{}` ", f.column)) => {
            format!("{}: {}", f.column, f.message)
        }
        _ => f.message.clone(),
    };
    let mut error = Error::new(code, message(&faults[0]));
    error.hint.clone_from(&faults[0].hint);
    if faults.len() > 1 {
        error.message = format!("{} things are wrong", faults.len());
        error.hint = None;
    }
    error.details = faults
        .iter()
        .map(|f| Detail {
            message: message(f),
            column: Some(f.column.to_owned()),
            hint: f.hint.clone(),
            rule: f.rule.map(str::to_owned),
            ..Detail::default()
        })
        .collect();
    error
}

/// "there is no matter `1002`", with the nearest that there is.
pub fn missing(session: &Session<'_>, object: Object) -> Error {
    let error = Error::not_found(format!("there is no {}", described(object)));
    match nearest_id(session, object) {
        Some(near) => error.hint(format!("did you mean `{near}`?")),
        None if object.kind == Kind::System => {
            error.hint(format!("imctl system add \"{}\" registers it", object.id))
        }
        None => error.hint(format!("imctl {} list shows what there is", object.kind.word())),
    }
}

/// The id of an existing object that is most like this one, within its scope if it has one.
pub fn nearest_id(session: &Session<'_>, object: Object) -> Option<String> {
    if object.kind == Kind::Role && object.scope() == "policy" {
        let roles = catalogue::policy_roles().iter().map(|role| role.name.as_str());
        return nearest(object.name(), roles).map(str::to_owned);
    }
    let state = State::new(session);
    let named = |id: &String| Object::new(object.kind, Text::new(id));
    let mut found: Vec<Object> = session.ids_like(object).ok()?.iter().map(named).collect();
    found.retain(|other| other.scope().eq_ignore_ascii_case(object.scope()));
    for _ in 0..20 {
        let near = nearest(object.name(), found.iter().map(|other| other.name()))?;
        let (same, rest): (Vec<Object>, Vec<Object>) =
            found.into_iter().partition(|other| other.name() == near);
        if same.iter().any(|other| state.exists(*other)) {
            return Some(near.to_owned());
        }
        // The database remembers the names of what is deleted.
        found = rest;
    }
    None
}

/// Findings as an error; what is not there comes with the nearest that is.
fn with_suggestion(session: &Session<'_>, findings: &[Finding]) -> Error {
    let mut findings = findings.to_vec();
    for finding in findings.iter_mut().take(20) {
        if let (None, Some(object)) = (&finding.hint, finding.missing) {
            finding.hint = nearest_id(session, object).map(|near| format!("did you mean `{near}`?"));
        }
    }
    Error::of_findings(&findings)
}

/// What time it is, or what `IMCTL_NOW` says that it is.
#[allow(clippy::disallowed_methods, reason = "the one place that reads the clock")]
fn clock() -> Result<(Instant, bool)> {
    match variable("IMCTL_NOW") {
        Some(fixed) => Instant::parse(&fixed, Tz::UTC, Instant(0))
            .map(|now| (now, true))
            .map_err(|e| Error::value(format!("IMCTL_NOW: {e}"))),
        None => Ok((Instant(chrono::Utc::now().timestamp()), false)),
    }
}
