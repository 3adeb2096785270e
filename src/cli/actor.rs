//! `--as`: in whose name a command runs, what that user may do, and what becomes of a refusal (A1, A6).

use super::context::App;
use super::error::{Detail, Error, Result, exit};
use super::needs::Needs;
use super::work::Reading;
use crate::domain::actor::{
    Guarded, OPERATOR, Refusal, Rights, check, may_ask, may_ask_everything, may_change_any, may_look,
    may_read_any, may_see,
};
use crate::domain::kernel::{Kind, Object, Record, State, Stored, command, message};
use crate::domain::model::Table;
use crate::domain::model::commands::USER_SHOW;
use crate::domain::model::schemas::with_table;
use crate::store::history::Entry;
use crate::store::{Ending, Session, Store};
use clap::ArgMatches;
use std::rc::Rc;

impl App {
    /// The user in whose name the command runs; none for the system operator.
    pub fn actor(&self) -> Option<Object> {
        self.rights.get().map(|rights| rights.user)
    }

    /// What that user may do; none for the system operator, who may do everything.
    pub fn rights(&self) -> Option<&Rights> {
        self.rights.get().map(Rc::as_ref)
    }

    /// Finds out in whose name the command runs, and whether it may be begun at all. Every command goes
    /// through here.
    ///
    /// # Errors
    /// When there is no such user (5), or the user may not (8).
    pub(super) fn admit(&self, matches: &ArgMatches, needs: impl FnOnce() -> Result<Needs>) -> Result {
        let name = self.config.get("as").to_owned();
        if name.is_empty() {
            return Ok(());
        }
        let (command, needs) = (command_of(matches), needs()?);
        if needs == Needs::Nothing {
            return Ok(());
        }
        let user = Object::parse(Kind::User, name.strip_prefix("user:").unwrap_or(&name))
            .map_err(|e| Error::value(format!("{e} ({})", self.config.origin("as"))))?;
        let operator = |user: Object| {
            self.refused(
                &Refusal {
                    act: message!("run `imctl {command}`", command = command.as_str()),
                    ..Refusal::default()
                },
                user,
            )
        };
        // These make the database: there is nobody to look for yet.
        if needs == Needs::Operator && self.within.is_none() && !self.db().exists() {
            return Err(Error { refused: None, ..operator(user) });
        }
        let store = self.open()?;
        let session = store.read()?;
        let firm = State::new(&session);
        if self.rights.get().is_none() {
            let _ = self.rights.set(Rc::new(rights_of(&session, &firm, user, &command)?));
        }
        let Some(rights) = self.rights() else { return Ok(()) };
        let refusal = match needs {
            Needs::Nothing | Needs::Asks => None,
            Needs::Operator => return Err(operator(rights.user)),
            Needs::ReadsAll => may_ask_everything(None, &firm, rights),
            Needs::Reads(table) => may_read_any(table, &firm, rights),
            Needs::Changes(table) => may_change_any(table, &firm, rights),
        };
        session.failure()?;
        refusal.map_or(Ok(()), |refusal| Err(self.refused(&refusal, rights.user)))
    }

    /// A refusal as an error: who, what, what is missing, and whom to ask.
    pub fn refused(&self, refusal: &Refusal, user: Object) -> Error {
        let Refusal { act, missing, holders, .. } = refusal;
        let takes = if missing.is_operator() {
            format!("only {OPERATOR} may")
        } else {
            format!("it takes {missing}")
        };
        let names: Vec<String> = holders.iter().map(|name| format!("`{name}`")).collect();
        let hint = match names.as_slice() {
            [] => "ask the system operator, or run it without `--as`".to_owned(),
            names => format!("ask {} or the system operator", names.join(", ")),
        };
        Error::new(exit::NOT_PERMITTED, format!("`{user}` may not {act}: {takes}")).hint(hint).for_want_of(
            user,
            act.to_string(),
            missing.to_string(),
        )
    }

    /// May these changes be made? Does whoever makes a case administer it (P8)?
    ///
    /// # Errors
    /// When one may not (8).
    pub(super) fn may_make(&self, session: &Session<'_>, changes: &State<'_>, administers: bool) -> Result {
        let Some(rights) = self.rights() else { return Ok(()) };
        let (named, firm) = (State::new(session), State::new(session));
        self.all_refused(&check(changes, &named, &[], &firm, rights, administers), &[])
    }

    /// May anything of this table be changed at all?
    ///
    /// # Errors
    /// When not (8).
    pub(super) fn may_change_any(&self, table: Table) -> Result {
        let Some(rights) = self.rights() else { return Ok(()) };
        let refusal = self.read(|reading| Ok(may_change_any(table, reading.state, rights)))?;
        refusal.map_or(Ok(()), |refusal| Err(self.refused(&refusal, rights.user)))
    }

    /// Refusals as one error, each with the place in its file.
    ///
    /// # Errors
    /// When there are any.
    pub(super) fn all_refused(&self, refusals: &[Refusal], files: &[String]) -> Result {
        let (Some(first), Some(user)) = (refusals.first(), self.actor()) else { return Ok(()) };
        let mut error = self.refused(first, user);
        if refusals.len() > 1 {
            error.details = refusals
                .iter()
                .map(|refusal| {
                    let one = self.refused(refusal, user);
                    let file = usize::from(refusal.origin.file).checked_sub(1).and_then(|at| files.get(at));
                    Detail {
                        message: one.message,
                        file: file.cloned(),
                        line: file.map(|_| refusal.origin.line).filter(|line| *line > 0),
                        ..Detail::default()
                    }
                })
                .collect();
            let more = crate::domain::kernel::counted(refusals.len() - 1, "more refusal");
            error.message = format!("{} (and {more})", error.message);
        }
        Err(error)
    }

    /// Writes a refusal to the history, unless the run was one that leaves nothing behind.
    pub(super) fn record_refusal(&self, error: &mut Error) {
        let Some(refused) = error.refused.take() else { return };
        if self.dry_run().unwrap_or(true) {
            self.shell.notice("a dry run: the refusal isn't in the history");
            return;
        }
        let write = || -> Result {
            let store = Store::open(&self.db(), self.wait()?)?;
            let session = store.write()?;
            let provenance =
                crate::store::Provenance { actor: refused.user.id.to_string(), ..self.provenance() };
            session.refuse(&format!("refused: {}", refused.act), &refused.missing, &provenance)?;
            Ok(session.end(Ending::Commit)?)
        };
        if let Err(failed) = write() {
            self.shell
                .warning(&format!("the refusal couldn't be written to the history: {}", failed.message));
        }
    }
}

/// The rights of the user in whose name a command is to run.
fn rights_of(session: &Session<'_>, firm: &State<'_>, user: Object, command: &str) -> Result<Rights> {
    let found = Rights::of(firm, user);
    session.failure()?;
    match found {
        None => Err(super::look_up::missing(session, user)),
        Some(Ok(rights)) => Ok(rights),
        Some(Err(inactive)) => {
            let missing = "an account that is enabled and not locked".to_owned();
            let message = format!("`{user}` is {} and may do nothing", inactive.word());
            Err(Error::new(exit::NOT_PERMITTED, message)
                .hint(message!(
                    "{run} says more; the system operator can change it",
                    run = command!(USER_SHOW, user)
                ))
                .for_want_of(user, format!("run `imctl {command}`"), missing))
        }
    }
}

impl Reading<'_, '_> {
    /// May the actor look at this object?
    ///
    /// # Errors
    /// When not (8).
    pub fn look_at(&self, object: Object) -> Result {
        let Some(rights) = self.app.rights() else { return Ok(()) };
        self.refuse(may_look(object, self.state, rights))
    }

    /// May the actor ask about a user's access to something?
    ///
    /// # Errors
    /// When not (8).
    pub fn may_ask(&self, user: Object, about: Object) -> Result {
        let Some(rights) = self.app.rights() else { return Ok(()) };
        self.refuse(may_ask(user, about, self.state, rights))
    }

    /// May the actor ask what a user, or everybody, can reach at all?
    ///
    /// # Errors
    /// When not (8).
    pub fn may_ask_everything(&self, user: Option<Object>) -> Result {
        let Some(rights) = self.app.rights() else { return Ok(()) };
        self.refuse(may_ask_everything(user, self.state, rights))
    }

    fn refuse(&self, refusal: Option<Refusal>) -> Result {
        match (refusal, self.app.actor()) {
            (Some(refusal), Some(user)) => Err(self.app.refused(&refusal, user)),
            _ => Ok(()),
        }
    }

    /// May the actor see the row of this key? A row that isn't there any more is nobody's but the
    /// operator's.
    pub fn may_see_row(&self, table: Table, key: Option<&[Stored]>) -> bool {
        let Some(rights) = self.app.rights() else { return true };
        key.is_some_and(|key| {
            with_table!(table, R => {
                self.state.get::<R>(key).is_some_and(|row| may_see(&row, self.state, rights))
            })
        })
    }

    /// May the actor see what this entry of the history tells of a row?
    pub fn may_see_entry(&self, entry: &Entry) -> bool {
        let Some(rights) = self.app.rights() else { return true };
        let mut sides = [&entry.before, &entry.after].into_iter().flatten();
        with_table!(entry.table, R => {
            sides.all(|stored| may_see(&R::of_stored(stored), self.state, rights))
        })
    }

    /// Those of the rows that the actor may see.
    pub fn visible<R: Guarded>(&self, mut rows: Vec<R>) -> Vec<R> {
        if let Some(rights) = self.app.rights() {
            rows.retain(|row| may_see(row, self.state, rights));
        }
        rows
    }

    /// The rows of a table that the actor may see, in order.
    pub fn rows<R: Guarded>(&self) -> Vec<R> {
        self.visible(crate::bulk::export::sorted::<R>(self.state))
    }
}

/// A parsed command line's command, as it is typed. Overriding the directory is the operator's (A7), and so
/// it is named.
fn command_of(matches: &ArgMatches) -> String {
    let mut words = Vec::new();
    let mut at = matches;
    while let Some((name, inner)) = at.subcommand() {
        words.push(name);
        at = inner;
    }
    let mut command = words.join(" ");
    if at.try_get_one::<bool>("override_directory").ok().flatten() == Some(&true) {
        command.push_str(" --override-directory");
    }
    command
}
