//! What a session tells of the history and of names.

use super::Session;
use crate::domain::kernel::{Instant, Object, Origin};
use crate::store::error::Error;
use crate::store::history::{self, Anchor, Batch, Entry, Packs, Verdict};

impl Session<'_> {
    /// The batch of this number.
    pub fn batch(&self, n: i64) -> Result<Option<Batch>, Error> {
        history::find_batch(self.conn, n)
    }

    /// The number of the last batch that was recorded at this time, or 0. Where the clock was set back in
    /// between, later batches count with their own time.
    pub fn last_batch_at(&self, at: Instant) -> Result<i64, Error> {
        history::last_batch_at(self.conn, at)
    }

    /// The number of the last batch, or 0.
    pub fn last_batch(&self) -> Result<i64, Error> {
        self.last_batch_at(Instant(i64::MAX))
    }

    /// Has somebody of this name in the operating system ever changed anything?
    pub fn knows_os_user(&self, name: &str) -> Result<bool, Error> {
        history::knows_os_user(self.conn, name)
    }

    /// The batch that undid this one, if one did and hasn't been undone itself.
    pub fn undone_by(&self, batch: i64) -> Result<Option<i64>, Error> {
        history::undone_by(self.conn, batch)
    }

    /// The last batch that there is to undo: neither refused, nor an undo, nor undone.
    pub fn last_to_undo(&self) -> Result<Option<i64>, Error> {
        history::last_to_undo(self.conn)
    }

    /// Makes the firm what it was after this batch, history included. Only in a supposition: see
    /// [`Store::suppose`](crate::store::Store::suppose).
    ///
    /// # Errors
    /// When the history can't be read or the tables aren't what it says.
    pub fn rewind(&self, batch: i64) -> Result<(), Error> {
        debug_assert!(!self.open.get(), "the past is only supposed");
        history::rewind(self.conn, batch)
    }

    /// All batches, newest first, each with its number of entries.
    pub fn batches(&self) -> Result<Vec<(Batch, i64)>, Error> {
        history::batches(self.conn)
    }

    /// Gives the entries of some packs to `take`, oldest first.
    pub fn entries(&self, packs: Packs, take: impl FnMut(Entry) -> Result<(), Error>) -> Result<(), Error> {
        let mut names = self.names.borrow_mut();
        if matches!(packs, Packs::All | Packs::After(_)) {
            names.load_all(self.conn)?;
        }
        history::read(self.conn, &mut names, packs, take)
    }

    /// The batch of a history entry, and where in its files it came from.
    pub fn origin(&self, event: i64) -> Result<Option<(i64, Origin)>, Error> {
        history::origin(self.conn, event)
    }

    /// The number of an object, if the database has ever heard of it.
    pub fn number(&self, object: Object) -> Result<Option<i64>, Error> {
        self.names.borrow_mut().number(self.conn, object)
    }

    /// The object of a number.
    pub fn object(&self, n: i64) -> Result<Option<Object>, Error> {
        self.names.borrow_mut().object(self.conn, n)
    }

    /// Ids of objects of this kind that begin like `id`, or else some of them: for suggestions.
    pub fn ids_like(&self, object: Object) -> Result<Vec<String>, Error> {
        let key = object.key().as_str();
        // Within the scope, for what has one.
        let scope = key.split_once('/').map_or(0, |(scope, _)| scope.chars().count() + 1);
        let scope = if object.scope().is_empty() { 0 } else { scope };
        let start: String = key.chars().take(scope + 2 - usize::from(scope > 0)).collect();
        let mut statement = self.conn.prepare_cached(
            r#"select id from object where kind = ?1 and "key" >= ?2 and "key" < ?2 || char(1114111) limit 2000"#,
        )?;
        let mut found = Vec::new();
        for id in statement.query_map((object.kind.space() as u8, &start), |r| r.get::<_, String>(0))? {
            found.push(id?);
        }
        Ok(found)
    }

    /// Checks the chain of the history, and an anchor against it.
    pub fn verify(&self, anchor: Option<&Anchor>) -> Result<Verdict, Error> {
        history::verify(self.conn, anchor)
    }

    /// What the tables hold otherwise than the history says, in words.
    ///
    /// # Errors
    /// When SQLite fails or the history can't be read.
    pub fn compare_with_history(&self) -> Result<Vec<String>, Error> {
        history::compare(self.conn, &mut self.names.borrow_mut())
    }

    /// The end of the history.
    pub fn anchor(&self) -> Result<Anchor, Error> {
        Anchor::now(self.conn)
    }
}
