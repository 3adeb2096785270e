//! The firm as it was recorded after an earlier batch: every entry since, taken back, newest first.
//!
//! For questions only: it is done in a transaction that nobody commits, in the tables themselves, so that
//! whoever asks afterwards asks in the usual way. It costs what was changed since, not the firm.

use super::entry::{Raw, Reader};
use super::{corrupt, unpack};
use crate::domain::kernel::Stored;
use crate::domain::model::Table;
use crate::store::error::Error;
use crate::store::rows::{Value, Writer};
use rusqlite::Connection;
use rustc_hash::FxHashMap;

/// The event of a row that was taken back: the entry that made it so has to be looked for.
pub(in crate::store) const UNKNOWN: i64 = 0;

/// Takes back every batch after this one, and forgets that they ever were.
pub(in crate::store) fn rewind(conn: &Connection, batch: i64) -> Result<(), Error> {
    // Rows are put back one after the other, and two of them may have exchanged what is unique.
    let unique = drop_unique_indexes(conn)?;
    let mut packs = conn.prepare(
        "select h.first, b.body from history h join history_body b on b.first = h.first
         where h.batch > ?1 order by h.first desc",
    )?;
    let mut rows = packs.query([batch])?;
    let mut writers: FxHashMap<Table, Writer<'_>> = FxHashMap::default();
    while let Some(row) = rows.next()? {
        let first: i64 = row.get(0)?;
        let body = unpack(row.get_ref(1)?).ok_or_else(|| corrupt(first))?;
        let mut reader = Reader::new(&body);
        let mut entries = Vec::new();
        while !reader.is_at_end() {
            entries.push(reader.entry().ok_or_else(|| corrupt(first))?);
        }
        for Raw { table, before, after, .. } in entries.into_iter().rev() {
            if let std::collections::hash_map::Entry::Vacant(none) = writers.entry(table) {
                none.insert(Writer::new(conn, table.schema())?);
            }
            let Some(writer) = writers.get_mut(&table) else { continue };
            match (before.map(|before| whole(table, before)), after) {
                (None, Some(after)) => writer.delete(&after)?,
                (Some(before), None) => writer.insert(&before, UNKNOWN)?,
                // A password that was changed changes no row.
                (Some(before), Some(after)) if before == after => {}
                (Some(before), Some(_)) => writer.update(&before, UNKNOWN)?,
                (None, None) => {}
            }
        }
    }
    drop(rows);
    drop(packs);
    drop(writers);
    for sql in [
        "delete from history_body where first in (select first from history where batch > ?1)",
        "delete from history where batch > ?1",
        "delete from batches where n > ?1",
    ] {
        conn.execute(sql, [batch])?;
    }
    unique.iter().try_for_each(|sql| Ok(conn.execute_batch(sql)?))
}

/// A row with all the columns that there are today: an older entry lacks the newest.
pub(super) fn whole(table: Table, mut values: Vec<Value>) -> Vec<Value> {
    for field in table.schema().fields.iter().skip(values.len()) {
        values.push(match field.default() {
            Stored::Int(n) => Value::Int(n),
            Stored::Text(text) => Value::Text(text),
            Stored::Null | Stored::Object(_) => Value::Null,
        });
    }
    values
}

/// Returns what makes them again.
fn drop_unique_indexes(conn: &Connection) -> Result<Vec<String>, Error> {
    let mut statement = conn.prepare(
        "select name, tbl_name, sql from sqlite_schema where type = 'index' and sql like 'create unique index %'",
    )?;
    let found = statement
        .query_map([], |r| Ok((r.get::<_, String>(0)?, r.get::<_, String>(1)?, r.get::<_, String>(2)?)))?
        .collect::<Result<Vec<_>, _>>()?;
    let of_record = |table: &str| Table::ALL.iter().any(|t| t.name() == table);
    let mut made_by = Vec::new();
    for (name, _, sql) in found.into_iter().filter(|(_, table, _)| of_record(table)) {
        conn.execute_batch(&format!("drop index \"{name}\""))?;
        made_by.push(sql);
    }
    Ok(made_by)
}
