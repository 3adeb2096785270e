//! The one path by which changes come into the database. Commands, imports, `apply`, `undo`, `user sync` and
//! `staffing maintain` hand it what they propose:
//!
//! 1. *rights*: has the actor a right to each change? ([`Proposal::refusals`])
//! 2. *rules*: what follows, and may the firm be like that? ([`Proposal::judge`])
//! 3. *warnings*: what is worth knowing all the same
//! 4. *what access changes* by it, now that it is written in the open transaction
//! 5. *confirmation*: somebody says yes, where something is asked
//! 6. *write*: the transaction is committed, or for a dry run rolled back
//! 7. *report*
//!
//! Rows of files go through 1 and 2 in `bulk::import`, which gives each finding its place and tries again without the
//! rows that are wrong. A supposition ends after 4: its transaction is somebody else's.

use super::context::{App, nothing_written};
use super::error::{Error, Result};
use super::impact::{Impact, Watch};
use super::progress::Progress;
use super::work::{Work, with_suggestion};
use crate::bulk::listed::changes;
use crate::bulk::proposal::{Judgement, Proposal};
use crate::domain::actor::Reader;
use crate::domain::impact::protections_lost;
use crate::domain::kernel::{Enforcement, Finding, Object, State, Text};
use crate::domain::law::rules::Choices;
use crate::domain::model::Settings;
use crate::output::report::{Counts, Listed, Report, Warning};
use crate::output::{Answer, Listing};

use crate::store::{Done, Ending, Password, Provenance, Session};
use serde_json::{Map, Value};
use std::cell::{Cell, RefCell};

/// Changes that the actor has a right to and the rules have nothing against, with what is to be said and asked.
pub struct Commit<'p, 's> {
    /// The firm as it will be.
    pub state: &'p State<'s>,
    /// What it does, in words: for the history, and for the report.
    pub sentence: String,
    pub passwords: Vec<Password>,
    /// The files that the rows come from.
    pub files: Vec<String>,
    /// The batch that it takes back.
    pub undoes: Option<i64>,
    /// Was it told to open locks (P7)?
    pub opens_locks: bool,
    pub warnings: Vec<Warning>,
    /// Warnings for people of what programs read in `data`.
    pub data_warnings: Vec<String>,
    /// What people are told about it.
    pub notices: Vec<String>,
    /// What somebody has to say yes to.
    pub question: Option<String>,
    /// What is to be seen before anybody says yes.
    pub preview: Option<Listing>,
    /// What the report says beside the changes.
    pub data: Map<String, Value>,
    /// The rows of its files; a command's are counted by its changes.
    pub rows: Option<FileRows>,
    /// What is shown of how far it is.
    pub progress: Option<&'p Progress>,
}

/// What became of the rows of files.
pub struct FileRows {
    pub counts: Counts,
    /// How many are left out because they are wrong.
    pub skipped: usize,
    /// What is wrong with those: told when the others are written.
    pub error: Option<Error>,
}

/// Changes that are written in a transaction which is still open.
struct Written {
    done: Done,
    changes: Vec<Listed>,
    impact: Impact,
}

impl<'p, 's> Commit<'p, 's> {
    /// Changes that only say what they do.
    pub fn new(state: &'p State<'s>, sentence: String) -> Commit<'p, 's> {
        Commit {
            state,
            sentence,
            passwords: Vec::new(),
            files: Vec::new(),
            undoes: None,
            opens_locks: false,
            warnings: Vec::new(),
            data_warnings: Vec::new(),
            notices: Vec::new(),
            question: None,
            preview: None,
            data: Map::new(),
            rows: None,
            progress: None,
        }
    }

    /// Warns, writes and asks, commits and reports.
    ///
    /// # Errors
    /// When the database can't be written, or the answer is no; nothing is written then. When some rows of files were
    /// left out; then the error has the report.
    pub fn run(self, app: &App, session: &Session<'_>) -> Result<Answer> {
        let dry_run = app.dry_run()?;
        let written = self.write(app, session)?;
        let is_previewed = match &self.preview {
            Some(preview) if !app.shell.format.is_nested() => {
                app.shell.answer(&Answer::of(preview.clone()))?;
                true
            }
            _ => false,
        };
        // Asked last: whoever answers knows that nothing else stands in the way.
        written.impact.confirm(app, self.question.as_deref())?;
        session.end(if dry_run { Ending::DryRun } else { Ending::Commit })?;
        self.report(app, written, dry_run, is_previewed)
    }

    /// Warns, writes into the open transaction, and looks at what that changes.
    fn write(&self, app: &App, session: &Session<'_>) -> Result<Written> {
        self.notices.iter().for_each(|notice| app.shell.notice(notice));
        warn_of(app, &self.warnings);
        self.data_warnings.iter().for_each(|warning| app.shell.warning(warning));
        self.progress.inspect(|progress| progress.say("writing"));
        let provenance = Provenance { files: self.files.clone(), undoes: self.undoes, ..app.provenance() };
        let watch = Watch::begin(app, session, self.state, self.opens_locks)?;
        let done = session.apply(self.state, &self.sentence, &provenance, &self.passwords)?;
        let mut impact = watch.map(|watch| watch.end(app, session)).transpose()?.unwrap_or_default();
        if !app.shell.mute {
            impact.take_away(&protections_lost(self.state, app.now, self.opens_locks));
        }
        // Listing the changes of a large file takes a while, and people rarely want them.
        let changes = if app.shell.verbose || !app.is_for_people() {
            changes(self.state, &Reader::new(&State::new(session), app.actor()))
        } else {
            Vec::new()
        };
        self.progress.inspect(|progress| progress.done());
        Ok(Written { done, changes, impact })
    }

    /// Tells what was done, or would be: the notes are for people, the data for programs.
    fn report(self, app: &App, written: Written, dry_run: bool, is_previewed: bool) -> Result<Answer> {
        let Written { done, changes, impact } = written;
        let notes =
            if app.is_for_people() { self.notes(&changes, done.batch, dry_run, app) } else { Vec::new() };
        let (counts, skipped, error) = match self.rows {
            Some(rows) => (rows.counts, rows.skipped, rows.error),
            None => (Counts::of(&changes), 0, None),
        };
        let mut data = self.data;
        data.extend(impact.into_data());
        let report = Report {
            sentence: self.sentence,
            dry_run,
            batch: done.batch.filter(|_| !dry_run),
            counts,
            skipped,
            changes,
            warnings: self.warnings,
            data,
            is_previewed,
        };
        let answer = notes.into_iter().fold(Answer::of(report), Answer::note);
        match error {
            Some(error) => Err(error.after(answer)),
            None => Ok(answer),
        }
    }

    fn notes(&self, changes: &[Listed], batch: Option<i64>, dry_run: bool, app: &App) -> Vec<String> {
        let rows = self.rows.as_ref().map(|FileRows { counts, .. }| {
            let Counts { created, updated, unchanged, removed } = counts;
            format!(": {created} created, {updated} updated, {unchanged} unchanged, {removed} removed")
        });
        let did = format!("{}{}", self.sentence, rows.unwrap_or_default());
        let mut notes = vec![match (batch, dry_run) {
            (None, _) => format!("nothing to do: {did}"),
            (Some(_), true) => nothing_written(&did),
            (Some(batch), false) => format!("{did} (batch {batch})"),
        }];
        if app.shell.verbose {
            notes.extend(
                changes.iter().map(|change| format!("  {} {} {}", change.op, change.table, change.key)),
            );
        }
        notes
    }
}

/// Warns people, and of the rest says how many there are: the JSON report has them all.
fn warn_of(app: &App, warnings: &[Warning]) {
    const SHOWN: usize = 20;
    warnings.iter().take(SHOWN).for_each(|warning| app.shell.warning(&warning.words()));
    if warnings.len() > SHOWN {
        app.shell.warning(&format!("and {} more warnings", warnings.len() - SHOWN));
    }
}

impl App {
    /// Does something in a transaction, asks the rules, and commits: the path of every command that changes records.
    /// `what` makes the changes and says what it did.
    ///
    /// # Errors
    /// When the command, a rule or the database refuses. Nothing is written then.
    pub fn write(&self, what: impl FnOnce(&Work<'_, '_>) -> Result<String>) -> Result<Answer> {
        let store = self.open()?;
        let session = store.write()?;
        let (state, named) = (State::new(&session), State::new(&session));
        self.propose(&session, &state, &named, what)?.run(self, &session)
    }

    /// The same in a session that is open already and stays so, without a report: for what is only tried, and for
    /// what is one step of more.
    ///
    /// # Errors
    /// As for [`App::write`].
    pub fn write_in(
        &self,
        session: &Session<'_>,
        what: impl FnOnce(&Work<'_, '_>) -> Result<String>,
    ) -> Result {
        let (state, named) = (State::new(session), State::new(session));
        self.propose(session, &state, &named, what)?.write(self, session).map(drop)
    }

    /// What a command proposes, if the actor may and the rules let it through.
    fn propose<'p>(
        &self,
        session: &'p Session<'_>,
        state: &'p State<'p>,
        named: &'p State<'p>,
        what: impl FnOnce(&Work<'_, '_>) -> Result<String>,
    ) -> Result<Commit<'p, 'p>> {
        let settings = Settings::of(state);
        session.failure()?;
        let work = self.work(session, state, named, settings);
        let done = what(&work);
        session.failure()?;
        let passwords: Vec<Object> = work.passwords.borrow().iter().map(|(user, _)| *user).collect();
        let proposal = Proposal {
            state,
            named,
            passwords: &passwords,
            settings,
            author: work.author,
            enforcement: work.enforcement.get(),
            answers: work.answers.take(),
            given_tables: Vec::new(),
        };
        // Whoever has no right to it needn't hear what else is wrong.
        self.all_refused(&proposal.refusals(&State::new(session), self.rights()), &[])?;
        session.failure()?;
        let sentence = done?;
        let opens_locks = proposal.answers.open_up;
        let Judgement { warnings, broken } = proposal.judge();
        session.failure()?;
        if !broken.is_empty() {
            let denied = broken.iter().find_map(|finding| finding.denied.as_ref());
            return Err(with_suggestion(session, &broken).denied_to(self.actor(), denied));
        }
        let of_rule = |Finding { rule, message, .. }| Warning { place: None, rule, message: message.into() };
        let own = work.warnings.take().into_iter();
        let own = own.map(|message| Warning { place: None, rule: "", message });
        Ok(Commit {
            passwords: work.passwords.take(),
            undoes: work.undoes.get(),
            opens_locks,
            warnings: warnings.into_iter().map(of_rule).chain(own).collect(),
            notices: work.notices.take(),
            question: work.question.take(),
            preview: work.preview.take(),
            data: work.data.take(),
            ..Commit::new(state, sentence)
        })
    }

    /// What a command works with.
    fn work<'p, 's>(
        &'p self,
        session: &'p Session<'s>,
        state: &'p State<'p>,
        named: &'p State<'p>,
        settings: Settings,
    ) -> Work<'p, 's> {
        Work {
            app: self,
            session,
            state,
            named,
            settings,
            author: self.author(settings.zone),
            answers: RefCell::new(Choices { reason: Text::new(self.reason()), ..Choices::default() }),
            enforcement: Cell::new(Enforcement::Acts),
            passwords: RefCell::default(),
            undoes: Cell::new(None),
            question: RefCell::default(),
            preview: RefCell::default(),
            data: RefCell::default(),
            warnings: RefCell::default(),
            notices: RefCell::default(),
        }
    }
}
