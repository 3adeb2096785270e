//! One transaction: what a command reads and writes, and the only commit.

use super::history::{self, Batch, Packer};
use super::names::Names;
use super::rows::{self, Writer};
use crate::domain::kernel::{
    Instant, Object, Origin, Record, RowChange, Schema, Schemas, Source, State, Stored, Which,
};
use crate::domain::model::schemas::SCHEMAS;
use crate::domain::model::{Table, User};
use crate::store::error::Error;
use rusqlite::{Connection, OptionalExtension};
use std::cell::{Cell, RefCell};

mod look;

/// What is about to be done, for the history.
#[derive(Clone, Debug, Default)]
pub struct Provenance {
    pub at: Instant,
    pub os_user: String,
    /// Whose rights it was done with; empty for the system operator.
    pub actor: String,
    pub command: String,
    pub reason: String,
    pub clock_fixed: bool,
    pub files: Vec<String>,
    pub undoes: Option<i64>,
}

/// How a session ends.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Ending {
    Commit,
    /// The real run, rolled back.
    DryRun,
}

/// What was written.
#[derive(Clone, Copy, PartialEq, Eq, Debug, Default)]
pub struct Done {
    /// The batch's number, unless nothing changed.
    pub batch: Option<i64>,
    /// How many records were put or removed.
    pub entries: i64,
}

/// A password to keep beside a user, or to forget.
pub type Password = (Object, Option<String>);

/// One transaction on the database.
pub struct Session<'c> {
    conn: &'c Connection,
    names: RefCell<Names>,
    failed: RefCell<Option<Error>>,
    open: Cell<bool>,
    /// How many statements were run and rows read for facts.
    looks: Cell<usize>,
}

impl<'c> Session<'c> {
    pub(super) fn begin(conn: &'c Connection, write: bool) -> Result<Session<'c>, Error> {
        conn.execute_batch(if write { "begin immediate" } else { "begin" })?;
        Ok(Session::adopt(conn))
    }

    /// A session in a transaction that is open already, to end it.
    pub(super) fn adopt(conn: &'c Connection) -> Session<'c> {
        let session = Session::join(conn);
        session.open.set(true);
        session
    }

    /// A session in a transaction that is open already and that it doesn't end.
    pub(super) fn join(conn: &'c Connection) -> Session<'c> {
        let (names, failed) = (RefCell::default(), RefCell::default());
        Session { conn, names, failed, open: Cell::new(false), looks: Cell::new(0) }
    }

    /// The connection, for the other modules of the store.
    pub(super) fn conn(&self) -> &'c Connection {
        self.conn
    }

    /// The error that a look-up ran into, if one did. Ask before believing what was read.
    pub fn failure(&self) -> Result<(), Error> {
        self.failed.borrow_mut().take().map_or(Ok(()), Err)
    }

    /// One more statement or row: what questions cost, counted rather than timed.
    pub(super) fn look(&self) {
        self.looks.set(self.looks.get() + 1);
    }

    /// How many there were.
    pub(super) fn looks(&self) -> usize {
        self.looks.get()
    }

    pub(super) fn fail(&self, error: Error) {
        self.failed.borrow_mut().get_or_insert(error);
    }

    /// Ends the transaction: the only commit there is. A dry run is rolled back here.
    ///
    /// # Errors
    /// When a look-up failed before, or the database can't be written; nothing is then.
    pub fn end(&self, ending: Ending) -> Result<(), Error> {
        self.failure()?;
        match ending {
            _ if !self.open.get() => {}
            Ending::Commit => self.conn.execute_batch("commit")?,
            Ending::DryRun => self.conn.execute_batch("rollback")?,
        }
        self.open.set(false);
        Ok(())
    }

    /// Writes every change of `state`, its history under `sentence`, and the passwords. The transaction
    /// stays open: questions can be asked about what would be, and only [`Session::end`] commits.
    pub fn apply(
        &self,
        state: &State<'_>,
        sentence: &str,
        provenance: &Provenance,
        passwords: &[Password],
    ) -> Result<Done, Error> {
        let mut new_passwords = Vec::new();
        for (user, hash) in passwords {
            if self.password(*user)? != *hash {
                new_passwords.push((*user, hash));
            }
        }
        if !state.is_changed() && new_passwords.is_empty() {
            return Ok(Done::default());
        }
        let batch = batch(provenance, sentence, "");
        let mut packer = Packer::begin(self.conn, batch)?;
        for table in Table::ALL {
            self.write_table(state, table.schema(), &mut packer)?;
        }
        self.names.borrow_mut().flush(self.conn)?;
        for (user, hash) in new_passwords {
            self.write_password(state, user, hash.as_deref(), &mut packer)?;
        }
        self.names.borrow_mut().flush(self.conn)?;
        let entries = packer.written;
        let number = packer.finish()?;
        self.failure()?;
        Ok(Done { batch: Some(number), entries })
    }

    /// Writes that something was refused, and for want of which right (A6). Nothing else is written.
    pub fn refuse(&self, sentence: &str, missing: &str, provenance: &Provenance) -> Result<(), Error> {
        let mut packer = Packer::begin(self.conn, batch(provenance, sentence, missing))?;
        packer.add_refusal()?;
        packer.finish()?;
        Ok(())
    }

    /// Keeps or forgets a hash. The history says that it happened, with the user as it is on both sides.
    fn write_password(
        &self,
        state: &State<'_>,
        user: Object,
        hash: Option<&str>,
        packer: &mut Packer<'_>,
    ) -> Result<(), Error> {
        let row = state.entity::<User>(user);
        let mut names = self.names.borrow_mut();
        let n = names.number_or_new(self.conn, user)?;
        match hash {
            Some(hash) => {
                let sql = "insert into passwords values (?1, ?2)
                           on conflict (user) do update set hash = excluded.hash";
                self.conn.prepare_cached(sql)?.execute((n, hash))?;
            }
            None => {
                self.conn.prepare_cached("delete from passwords where user = ?1")?.execute([n])?;
            }
        }
        if let Some(row) = row {
            let mut values = Vec::new();
            rows::values(self.conn, &mut names, &row.row(), &mut values)?;
            packer.add(Table::User, Origin::default(), Some(&values), Some(&values))?;
        }
        Ok(())
    }

    fn write_table(
        &self,
        state: &State<'_>,
        table: &'static Schema,
        packer: &mut Packer<'_>,
    ) -> Result<(), Error> {
        let count = state.change_count(table);
        if count == 0 {
            return Ok(());
        }
        let mut names = self.names.borrow_mut();
        // In the order of the key's numbers, so that the table grows at its end.
        let mut order: Vec<(u128, usize)> = Vec::with_capacity(count);
        for at in (0..count).filter(|at| state.is_effective(table, *at)) {
            order.push((self.rank(&mut names, state, table, at)?, at));
        }
        order.sort_unstable();
        let rebuild = if order.len() > 5_000 { self.drop_indexes(table)? } else { Vec::new() };
        if table == User::SCHEMA {
            self.free_emails(state, &mut names)?;
        }
        let mut writer = Writer::new(self.conn, table)?;
        let (mut before, mut after) = (Vec::new(), Vec::new());
        for (_, at) in order {
            let RowChange { before: old, after: new, origin, .. } = state.change(table, at);
            let event = packer.next();
            if let Some(old) = &old {
                rows::values(self.conn, &mut names, old, &mut before)?;
            }
            if let Some(new) = &new {
                rows::values(self.conn, &mut names, new, &mut after)?;
            }
            match (&old, &new) {
                (None, Some(_)) => writer.insert(&after, event)?,
                (Some(_), Some(_)) => writer.update(&after, event)?,
                (Some(_), None) => writer.delete(&before)?,
                (None, None) => continue,
            }
            packer.add(
                Table::of(table),
                origin,
                old.is_some().then_some(before.as_slice()),
                new.is_some().then_some(after.as_slice()),
            )?;
        }
        for sql in rebuild {
            self.conn.execute_batch(&sql)?;
        }
        Ok(())
    }

    /// Rows are written one after the other, and two users may exchange their addresses: whoever gives
    /// one up does so first, and has a number that is nobody's until the row itself is written.
    fn free_emails(&self, state: &State<'_>, names: &mut Names) -> Result<(), Error> {
        let mut givers: Vec<Object> = Vec::new();
        state.each_change::<User>(|change| {
            if let Some(before) = &change.before
                && change.after.is_none_or(|after| after.email != before.email)
            {
                givers.push(before.id.0);
            }
        });
        let mut statement = self.conn.prepare_cached("update users set email = -id where id = ?1")?;
        for user in givers {
            statement.execute([names.number_or_new(self.conn, user)?])?;
        }
        Ok(())
    }

    /// The first two parts of a key as numbers, to sort by.
    fn rank(
        &self,
        names: &mut Names,
        state: &State<'_>,
        table: &'static Schema,
        at: usize,
    ) -> Result<u128, Error> {
        let mut rank = 0u128;
        for n in 0..table.key.min(2) {
            let part = match state.changed_value(table, at, n) {
                Stored::Object(object) => {
                    if n == 0 && state.is_creation(table, at) && table.kind == Some(object.kind.space()) {
                        names.respell(self.conn, object)?;
                    }
                    names.number_or_new(self.conn, object)?.cast_unsigned()
                }
                _ => 0,
            };
            rank = (rank << 64) | u128::from(part);
        }
        Ok(if table.key == 1 { rank << 64 } else { rank })
    }

    /// Into an empty table, rows go faster without its indexes. Returns what makes them again.
    fn drop_indexes(&self, table: &Schema) -> Result<Vec<String>, Error> {
        let name = table.name;
        let empty: bool =
            self.conn
                .query_row(&format!("select not exists (select 1 from \"{name}\")"), [], |r| r.get(0))?;
        if !empty {
            return Ok(Vec::new());
        }
        let mut statement = self.conn.prepare_cached(
            "select name, sql from sqlite_schema where type = 'index' and tbl_name = ?1 and sql is not null",
        )?;
        let found = statement
            .query_map([name], |r| Ok((r.get::<_, String>(0)?, r.get::<_, String>(1)?)))?
            .collect::<Result<Vec<_>, _>>()?;
        for (index, _) in &found {
            self.conn.execute_batch(&format!("drop index \"{index}\""))?;
        }
        Ok(found.into_iter().map(|(_, sql)| sql).collect())
    }

    /// The password hash of a user.
    pub fn password(&self, user: Object) -> Result<Option<String>, Error> {
        let Some(n) = self.names.borrow_mut().number(self.conn, user)? else { return Ok(None) };
        let mut statement = self.conn.prepare_cached("select hash from passwords where user = ?1")?;
        Ok(statement.query_row([n], |r| r.get(0)).optional()?)
    }

    /// Everybody who has a password.
    pub fn passwords(&self) -> Result<Vec<(Object, String)>, Error> {
        let mut statement = self.conn.prepare("select user, hash from passwords")?;
        let found =
            statement.query_map([], |r| Ok((r.get(0)?, r.get(1)?)))?.collect::<Result<Vec<(i64, _)>, _>>()?;
        let mut names = self.names.borrow_mut();
        let mut out = Vec::new();
        for (n, hash) in found {
            if let Some(user) = names.object(self.conn, n)? {
                out.push((user, hash));
            }
        }
        Ok(out)
    }

    /// Is there something yet that somebody could reach: an asset, an item, a service?
    pub fn has_anything_to_reach(&self) -> Result<bool, Error> {
        use Table::{Case, Client, ClientGroup, Item, Matter, Service};
        for table in [Client, Matter, Item, Case, ClientGroup, Service] {
            if rows::is_larger(self.conn, table.name(), 0)? {
                return Ok(true);
            }
        }
        Ok(false)
    }

    /// The number of the history entry that last touched a record.
    pub fn event(&self, table: &'static Schema, key: &[Stored]) -> Result<Option<i64>, Error> {
        let mut event = None;
        let mut names = self.names.borrow_mut();
        rows::fetch(self.conn, &mut names, table, Which::Key(key), &mut |_, n| event = Some(n))?;
        if event == Some(history::UNKNOWN) {
            return history::last_entry(self.conn, &mut names, Table::of(table), key);
        }
        Ok(event)
    }
}

/// The batch of a deed; its number comes later.
fn batch(provenance: &Provenance, sentence: &str, refused: &str) -> Batch {
    Batch {
        n: 0,
        at: provenance.at,
        os_user: provenance.os_user.clone(),
        actor: provenance.actor.clone(),
        command: provenance.command.clone(),
        sentence: sentence.to_owned(),
        reason: provenance.reason.clone(),
        clock_fixed: provenance.clock_fixed,
        files: provenance.files.clone(),
        undoes: provenance.undoes,
        refused: refused.to_owned(),
    }
}

impl Source for Session<'_> {
    fn schemas(&self) -> Schemas {
        SCHEMAS
    }

    fn fetch(&self, table: &'static Schema, which: Which<'_>, row: &mut dyn FnMut(&[Stored])) {
        let mut names = self.names.borrow_mut();
        let done = rows::fetch(self.conn, &mut names, table, which, &mut |stored, _| row(stored));
        if let Err(error) = done {
            self.fail(error);
        }
    }

    fn is_larger(&self, table: &'static Schema, rows: usize) -> bool {
        rows::is_larger(self.conn, table.name, rows).unwrap_or_else(|error| {
            self.fail(error);
            false
        })
    }
}

impl Drop for Session<'_> {
    fn drop(&mut self) {
        if self.open.get() {
            let _ = self.conn.execute_batch("rollback");
        }
    }
}
