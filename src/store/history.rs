//! The history: every change ever made, packed, and chained by hashes (T2).
//!
//! An entry is one record put or removed. Entries of one batch stand together in packs of some
//! thousands, compressed. Each pack's hash covers the pack before it, the batch it belongs to and its
//! own body, so that nothing can be edited or taken out of the middle unseen; that the end was cut off
//! shows against an anchor kept elsewhere.

mod compare;
mod entry;
mod rewind;
mod verify;

pub(super) use compare::compare;
pub(super) use rewind::{UNKNOWN, rewind};
pub(super) use verify::verify;
pub use verify::{Anchor, Verdict};

use super::names::Names;
use super::rows::Value;
use crate::domain::kernel::{Instant, Origin, Stored};
use crate::domain::model::Table;
use crate::store::error::Error;
use entry::Reader;
use rusqlite::types::ValueRef;
use rusqlite::{Connection, OptionalExtension, Row};
use sha2::{Digest, Sha256};

/// What one command or import did.
#[derive(Clone, PartialEq, Debug)]
pub struct Batch {
    pub n: i64,
    pub at: Instant,
    /// The operating-system user.
    pub os_user: String,
    /// The user in whose name it was done (`--as`); empty for the system operator.
    pub actor: String,
    /// The words of the command line, without secrets.
    pub command: String,
    /// What was done, in words.
    pub sentence: String,
    pub reason: String,
    /// Was the clock fixed by `IMCTL_NOW`?
    pub clock_fixed: bool,
    /// The files that it was read from.
    pub files: Vec<String>,
    /// The batch that this one took back.
    pub undoes: Option<i64>,
    /// The right that was missing, when it was refused and changed nothing (A6); else empty.
    pub refused: String,
}

impl Batch {
    const COLUMNS: &'static str =
        "n, at, os_user, actor, command, sentence, reason, clock_fixed, files, undoes, refused";

    fn read(row: &Row<'_>) -> rusqlite::Result<Batch> {
        let files: String = row.get(8)?;
        Ok(Batch {
            n: row.get(0)?,
            at: Instant(row.get(1)?),
            os_user: row.get(2)?,
            actor: row.get(3)?,
            command: row.get(4)?,
            sentence: row.get(5)?,
            reason: row.get(6)?,
            clock_fixed: row.get(7)?,
            files: files.split('\n').filter(|f| !f.is_empty()).map(str::to_owned).collect(),
            undoes: row.get(9)?,
            refused: row.get(10)?,
        })
    }

    /// Where an entry came from: `users.csv:12`, or nothing for the command line.
    pub fn place(&self, origin: Origin) -> Option<String> {
        let file = self.files.get(usize::from(origin.file).checked_sub(1)?)?;
        Some(if origin.line == 0 { file.clone() } else { format!("{file}:{}", origin.line) })
    }

    fn write(&self, conn: &Connection) -> Result<(), Error> {
        let sql = format!(
            "insert into batches ({}) values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11)",
            Batch::COLUMNS
        );
        conn.prepare_cached(&sql)?.execute((
            self.n,
            self.at.0,
            &self.os_user,
            &self.actor,
            &self.command,
            &self.sentence,
            &self.reason,
            self.clock_fixed,
            self.files.join("\n"),
            self.undoes,
            &self.refused,
        ))?;
        Ok(())
    }

    /// What the hash of each of its packs covers.
    fn digest(&self) -> Vec<u8> {
        let mut bytes = Vec::new();
        for number in [self.n, self.at.0, i64::from(self.clock_fixed), self.undoes.unwrap_or(0)] {
            bytes.extend(number.to_le_bytes());
        }
        let files = self.files.join("\n");
        let texts = [&self.os_user, &self.actor, &self.command, &self.sentence, &self.reason, &files];
        // Batches from before there were refusals keep their digest.
        let refused = Some(&self.refused).filter(|refused| !refused.is_empty());
        for text in texts.into_iter().chain(refused) {
            bytes.extend((text.len() as u64).to_le_bytes());
            bytes.extend(text.as_bytes());
        }
        bytes
    }
}

/// One change, as the history keeps it: stored values of the record before and after.
#[derive(Clone, Debug)]
pub struct Entry {
    pub n: i64,
    pub batch: i64,
    pub table: Table,
    pub origin: Origin,
    pub before: Option<Vec<Stored>>,
    pub after: Option<Vec<Stored>>,
}

/// Entries per pack: enough to compress well, few enough to open one pack for one question.
const PACK: u32 = 2048;
const PACK_BYTES: usize = 1 << 18;

/// Writes the packs of one batch.
pub(super) struct Packer<'c> {
    conn: &'c Connection,
    batch: Batch,
    digest: Vec<u8>,
    hash: Vec<u8>,
    first: i64,
    count: u32,
    body: Vec<u8>,
    range: [i64; 4],
    /// How many entries were written.
    pub(super) written: i64,
}

const NO_RANGE: [i64; 4] = [i64::MAX, 0, i64::MAX, 0];

impl<'c> Packer<'c> {
    /// Begins a batch; its number is filled in.
    pub(super) fn begin(conn: &'c Connection, mut batch: Batch) -> Result<Packer<'c>, Error> {
        batch.n = conn.query_row("select coalesce(max(n), 0) + 1 from batches", [], |r| r.get(0))?;
        batch.write(conn)?;
        let (entries, hash) = head(conn)?;
        Ok(Packer {
            conn,
            digest: batch.digest(),
            batch,
            hash,
            first: entries + 1,
            count: 0,
            body: Vec::new(),
            range: NO_RANGE,
            written: 0,
        })
    }

    /// The number that the next entry will have.
    pub(super) fn next(&self) -> i64 {
        self.first + i64::from(self.count)
    }

    /// Adds an entry.
    pub(super) fn add(
        &mut self,
        table: Table,
        origin: Origin,
        before: Option<&[Value]>,
        after: Option<&[Value]>,
    ) -> Result<(), Error> {
        entry::write(&mut self.body, table, origin, [before, after]);
        // Not the key alone: a case's history also tells which matters came and went.
        for values in [before, after].into_iter().flatten() {
            for (at, value) in values.iter().enumerate() {
                if let Value::Number(n) = value {
                    let side = if at == 0 { 0 } else { 2 };
                    self.range[side] = self.range[side].min(*n);
                    self.range[side + 1] = self.range[side + 1].max(*n);
                }
            }
        }
        self.count += 1;
        self.written += 1;
        if self.count == PACK || self.body.len() > PACK_BYTES {
            self.flush()?;
        }
        Ok(())
    }

    /// Adds the one entry of a refused batch, which is about no record: the chain covers batches through
    /// their entries.
    pub(super) fn add_refusal(&mut self) -> Result<(), Error> {
        self.add(Table::User, Origin::default(), None, None)
    }

    fn flush(&mut self) -> Result<(), Error> {
        if self.count == 0 {
            return Ok(());
        }
        let body = lz4_flex::compress_prepend_size(&self.body);
        self.hash = chain(&self.hash, &self.digest, self.first, self.count, self.range, &body);
        let [least, most, least_other, most_other] = self.range;
        self.conn.prepare_cached("insert into history values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)")?.execute(
            (self.first, self.count, self.batch.n, least, most, least_other, most_other, &self.hash),
        )?;
        self.conn.prepare_cached("insert into history_body values (?1, ?2)")?.execute((self.first, &body))?;
        self.first += i64::from(self.count);
        self.count = 0;
        self.body.clear();
        self.range = NO_RANGE;
        Ok(())
    }

    /// Writes what is left. Returns the batch's number.
    pub(super) fn finish(mut self) -> Result<i64, Error> {
        self.flush()?;
        Ok(self.batch.n)
    }
}

fn chain(before: &[u8], batch: &[u8], first: i64, count: u32, range: [i64; 4], body: &[u8]) -> Vec<u8> {
    let mut hash = Sha256::new();
    hash.update(before);
    hash.update(batch);
    hash.update(first.to_le_bytes());
    hash.update(count.to_le_bytes());
    for n in range {
        hash.update(n.to_le_bytes());
    }
    hash.update(body);
    hash.finalize().to_vec()
}

/// How many entries there are, and the hash of the last pack.
pub(super) fn head(conn: &Connection) -> Result<(i64, Vec<u8>), Error> {
    let sql = "select first + count - 1, hash from history order by first desc limit 1";
    let found = conn.prepare_cached(sql)?.query_row([], |r| Ok((r.get(0)?, r.get(1)?))).optional()?;
    Ok(found.unwrap_or((0, Vec::new())))
}

/// The batch of this number.
pub(super) fn find_batch(conn: &Connection, n: i64) -> Result<Option<Batch>, Error> {
    let sql = format!("select {} from batches where n = ?1", Batch::COLUMNS);
    Ok(conn.prepare_cached(&sql)?.query_row([n], Batch::read).optional()?)
}

/// All batches, newest first, with the number of entries of each.
pub(super) fn batches(conn: &Connection) -> Result<Vec<(Batch, i64)>, Error> {
    let sql = format!(
        "select {}, (select sum(count) from history h where h.batch = b.n) from batches b order by n desc",
        Batch::COLUMNS
    );
    let mut statement = conn.prepare(&sql)?;
    let rows =
        statement.query_map([], |r| Ok((Batch::read(r)?, r.get::<_, Option<i64>>(11)?.unwrap_or(0))))?;
    Ok(rows.collect::<Result<_, _>>()?)
}

/// Which packs to open.
#[derive(Clone, Copy, Debug)]
pub enum Packs {
    /// Those of one batch.
    Batch(i64),
    /// Those that may speak of the object with this number.
    Object(i64),
    /// The one with this entry.
    Entry(i64),
    /// This one, and of it only what is about records whose key begins with the object of this number.
    Pack {
        first: i64,
        object: i64,
    },
    /// Those of batches after this one.
    After(i64),
    All,
}

fn corrupt(first: i64) -> Error {
    Error::Corrupt(format!("the history from entry {first} on can't be read"))
}

/// The body of a pack.
fn unpack(packed: ValueRef<'_>) -> Option<Vec<u8>> {
    lz4_flex::decompress_size_prepended(packed.as_blob().ok()?).ok()
}

/// The last batch that was recorded at this time; 0 when none was.
pub(super) fn last_batch_at(conn: &Connection, at: Instant) -> Result<i64, Error> {
    let sql = "select coalesce(max(n), 0) from batches where at <= ?1";
    Ok(conn.query_row(sql, [at.0], |r| r.get(0))?)
}

/// Has somebody of this name in the operating system ever changed anything?
pub(super) fn knows_os_user(conn: &Connection, name: &str) -> Result<bool, Error> {
    let sql = "select exists (select 1 from batches where os_user = ?1 collate nocase)";
    Ok(conn.query_row(sql, [name], |r| r.get(0))?)
}

/// The batch that undid this one, if one did and hasn't been undone itself.
pub(super) fn undone_by(conn: &Connection, batch: i64) -> Result<Option<i64>, Error> {
    let sql = "select max(n) from batches undo where undoes = ?1 and refused = ''
               and not exists (select 1 from batches where undoes = undo.n and refused = '')";
    Ok(conn.query_row(sql, [batch], |r| r.get(0))?)
}

/// The last batch that there is to undo: neither refused, nor an undo, nor undone.
pub(super) fn last_to_undo(conn: &Connection) -> Result<Option<i64>, Error> {
    let sql = "select n from batches where undoes is null and refused = '' order by n desc";
    let mut statement = conn.prepare(sql)?;
    let mut rows = statement.query([])?;
    while let Some(row) = rows.next()? {
        let batch = row.get(0)?;
        if undone_by(conn, batch)?.is_none() {
            return Ok(Some(batch));
        }
    }
    Ok(None)
}

/// The entry that made a record what it is: for a row that doesn't know any more (see [`rewind`]).
pub(super) fn last_entry(
    conn: &Connection,
    names: &mut Names,
    table: Table,
    key: &[Stored],
) -> Result<Option<i64>, Error> {
    let Some(Stored::Object(object)) = key.first() else { return Ok(None) };
    let Some(number) = names.number(conn, *object)? else { return Ok(None) };
    let mut last = None;
    read(conn, names, Packs::Object(number), |entry| {
        let row = entry.after.as_ref().or(entry.before.as_ref());
        let same = |row: &Vec<Stored>| row.iter().zip(key).all(|(a, b)| a == b);
        if entry.table == table && entry.before != entry.after && row.is_some_and(same) {
            last = Some(entry.n);
        }
        Ok(())
    })?;
    Ok(last)
}

/// Reads entries, in order (newest pack last), and gives each to `take`.
pub(super) fn read(
    conn: &Connection,
    names: &mut Names,
    packs: Packs,
    mut take: impl FnMut(Entry) -> Result<(), Error>,
) -> Result<(), Error> {
    let (which, n) = match packs {
        Packs::Batch(n) => ("where h.batch = ?1", n),
        Packs::Object(n) => {
            ("where ?1 between h.least and h.most or ?1 between h.least_other and h.most_other", n)
        }
        Packs::Entry(n) => ("where h.first = (select max(first) from history where first <= ?1)", n),
        Packs::Pack { first, .. } => ("where h.first = ?1", first),
        Packs::After(n) => ("where h.batch > ?1", n),
        Packs::All => ("where ?1 = 0", 0),
    };
    let mut statement = conn.prepare_cached(&format!(
        "select h.first, h.batch, b.body from history h join history_body b on b.first = h.first {which}
         order by h.first"
    ))?;
    let mut rows = statement.query([n])?;
    while let Some(row) = rows.next()? {
        let (first, batch): (i64, i64) = (row.get(0)?, row.get(1)?);
        let corrupt = || corrupt(first);
        let body = unpack(row.get_ref(2)?).ok_or_else(corrupt)?;
        let mut reader = Reader::new(&body);
        let mut n = first;
        while !reader.is_at_end() {
            let raw = reader.entry().ok_or_else(corrupt)?;
            let wanted = match packs {
                Packs::Entry(wanted) => wanted == n,
                Packs::Pack { object, .. } => {
                    let begins =
                        |row: &Vec<Value>| matches!(row.first(), Some(Value::Number(n)) if *n == object);
                    [&raw.before, &raw.after].into_iter().flatten().any(begins)
                }
                _ => true,
            };
            n += 1;
            if !wanted {
                continue;
            }
            let mut side = |values: Option<Vec<Value>>| -> Result<Option<Vec<Stored>>, Error> {
                let Some(values) = values else { return Ok(None) };
                let mut stored = Vec::with_capacity(values.len());
                for value in values {
                    stored.push(match value {
                        Value::Null => Stored::Null,
                        Value::Int(i) => Stored::Int(i),
                        Value::Text(text) => Stored::Text(text),
                        Value::Number(n) => Stored::Object(names.object(conn, n)?.ok_or_else(corrupt)?),
                    });
                }
                Ok(Some(stored))
            };
            let (before, after) = (side(raw.before)?, side(raw.after)?);
            take(Entry { n: n - 1, batch, table: raw.table, origin: raw.origin, before, after })?;
        }
    }
    Ok(())
}

/// The packs up to this entry that may be about records whose key begins with this object, newest first.
pub(super) fn packs_of(conn: &Connection, object: i64, up_to: i64) -> Result<Vec<i64>, Error> {
    let sql = "select first from history where first <= ?1 and ?2 between least and most order by first desc";
    let mut statement = conn.prepare_cached(sql)?;
    let found = statement.query_map([up_to, object], |row| row.get(0))?.collect::<Result<_, _>>()?;
    Ok(found)
}

/// The batch of an entry, and where in its files it came from: without reading what it says.
pub(super) fn origin(conn: &Connection, event: i64) -> Result<Option<(i64, Origin)>, Error> {
    let sql = "select h.first, h.batch, b.body from history h join history_body b on b.first = h.first
               where h.first = (select max(first) from history where first <= ?1)";
    let mut statement = conn.prepare_cached(sql)?;
    let mut rows = statement.query([event])?;
    let Some(row) = rows.next()? else { return Ok(None) };
    let (first, batch): (i64, i64) = (row.get(0)?, row.get(1)?);
    let corrupt = || corrupt(first);
    let body = unpack(row.get_ref(2)?).ok_or_else(corrupt)?;
    let mut reader = Reader::new(&body);
    for _ in first..event {
        if reader.is_at_end() {
            return Ok(None);
        }
        reader.skip_entry().ok_or_else(corrupt)?;
    }
    Ok(reader.head().map(|(_, _, origin)| (batch, origin)))
}
