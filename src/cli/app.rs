//! One run of the program: what the flags say, the clock, the database, and the one way to write.

use super::config::{Config, variable};
use super::error::{Error, Result};
use super::impact::{Impact, Watch};
use super::shell::{Format, Shell};
use crate::bulk::import::{Counts, Listed, changes};

use crate::domain::actor::{Reader, Rights};
use crate::domain::kernel::author::Author;
use crate::domain::kernel::cell::Context;
use crate::domain::kernel::finding::{Enforcement, Finding};
use crate::domain::kernel::id::Object;
use crate::domain::kernel::state::State;
use crate::domain::kernel::text::Text;
use crate::domain::kernel::time::Instant;
use crate::domain::law::rules::{Choices, Rules};
use crate::domain::model::setting::Settings;
use crate::output::Listing;
use crate::store::{Deed, Done, Ending, Session, Store};
use chrono_tz::Tz;
use std::cell::{Cell, OnceCell, RefCell};
use std::path::PathBuf;
use std::rc::Rc;
use std::time::Duration;

use super::work::with_suggestion;
pub use super::work::{LookUp, Reading, Work, missing, nearest_id};

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
    /// What the user may do in whose name it runs (`--as`); none is the system operator.
    pub(super) rights: OnceCell<Rc<Rights>>,
}

impl App {
    /// Works out everything that the global flags and the environment say.
    ///
    /// # Errors
    /// When one of them can't be understood.
    pub fn new(config: Config, words: Vec<String>) -> Result<App> {
        let shell = config.shell()?;
        let (now, clock_fixed) = clock()?;
        Ok(App { config, shell, now, clock_fixed, words, within: None, rights: OnceCell::new() })
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
    pub fn hand(&self, zone: Tz) -> Author {
        let actor = self.actor();
        let name = actor.map_or_else(|| Text::new(&self.os_user()), |actor| actor.id);
        Author { context: self.context(zone), name, actor }
    }

    /// What is about to be done, for the history.
    pub fn deed(&self) -> Deed {
        Deed {
            at: self.now,
            os_user: self.os_user(),
            actor: self.actor().map(|actor| actor.id.to_string()).unwrap_or_default(),
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
        if let (Some(preview), Format::Table | Format::Csv) = (&report.preview, self.shell.format) {
            self.list(preview)?;
        }
        // Asked last: whoever answers knows that nothing else stands in the way.
        report.impact.confirm(self, report.question.as_deref())?;
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
        let (state, named) = (State::new(session), State::new(session));
        let settings = Settings::of(&state);
        session.failure()?;
        let work = Work {
            app: self,
            session,
            state: &state,
            named: &named,
            settings,
            hand: self.hand(settings.zone),
            answers: RefCell::new(Choices { reason: Text::new(self.reason()), ..Choices::default() }),
            manner: Cell::new(Enforcement::Acts),
            passwords: RefCell::default(),
            undoes: Cell::new(None),
            question: RefCell::default(),
            preview: RefCell::default(),
            data: RefCell::default(),
            warnings: RefCell::default(),
            notices: RefCell::default(),
        };
        let done = what(&work);
        session.failure()?;
        let passwords: Vec<Object> = work.passwords.borrow().iter().map(|(user, _)| *user).collect();
        // Whoever has no right to it needn't hear what else is wrong.
        self.may_change(&work, &passwords)?;
        session.failure()?;
        let sentence = done?;
        let mut rules = Rules::new(&state, settings, work.hand, work.manner.get());
        rules.choices = work.answers.take();
        let open_up = rules.choices.open_up;
        let findings = rules.run();
        session.failure()?;
        let (warnings, refused): (Vec<Finding>, Vec<Finding>) = findings.into_iter().partition(|f| f.warning);
        if !refused.is_empty() {
            return Err(with_suggestion(session, &refused).refused_to(self.actor()));
        }
        let warnings: Vec<(&'static str, String)> = warnings
            .into_iter()
            .map(|finding| (finding.rule, finding.message.into()))
            .chain(work.warnings.take().into_iter().map(|message| ("", message)))
            .collect();
        work.notices.take().iter().for_each(|notice| self.shell.notice(notice));
        self.warn_of(warnings.iter().map(|(_, message)| message.clone()));
        let deed = Deed { undoes: work.undoes.get(), ..self.deed() };
        let watch = Watch::begin(self, session, &state, open_up)?;
        let done = session.apply(&state, &sentence, &deed, &work.passwords.borrow())?;
        let firm = State::new(session);
        let changes = changes(&state, &Reader::new(&firm, self.actor()));
        let impact = watch.map(|watch| watch.end(self, session)).transpose()?.unwrap_or_default();
        let (mut data, question, preview) = (work.data.take(), work.question.take(), work.preview.take());
        data.extend(impact.data().clone());
        Ok(Report { sentence, changes, done, data, warnings, question, impact, preview })
    }

    /// Warns, and of the rest says how many there are: the JSON report has them all.
    pub fn warn_of(&self, warnings: impl ExactSizeIterator<Item = String>) {
        const SHOWN: usize = 20;
        let count = warnings.len();
        warnings.take(SHOWN).for_each(|warning| self.shell.warning(&warning));
        if count > SHOWN {
            self.shell.warning(&format!("and {} more warnings", count - SHOWN));
        }
    }

    fn report(&self, report: &Report) -> Result {
        let dry_run = self.dry_run()?;
        match self.shell.format {
            Format::Table => {}
            // The preview is the data, and there is no second table in a file.
            Format::Csv if report.preview.is_some() => return Ok(()),
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
            (Some(_), true) => format!("dry run, nothing was written: {}", report.sentence),
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
    /// The rule, where one says so, and what is worth knowing.
    pub warnings: Vec<(&'static str, String)>,
    /// What has to be answered with yes before it counts.
    pub question: Option<String>,
    /// Who gains and loses access by it.
    pub impact: Impact,
    /// What was to be seen before.
    pub preview: Option<Listing>,
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
    let warning = |(rule, message): &(&str, String)| serde_json::json!({"rule": rule, "message": message});
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
