//! Do the tables hold what the history says? Whoever edits a row behind the program's back leaves a history
//! that tells otherwise.

use super::entry::Reader;
use super::rewind::whole;
use super::{corrupt, unpack};
use crate::domain::kernel::{Schema, Shape, fold};
use crate::domain::model::Table;
use crate::store::error::Error;
use crate::store::names::Names;
use crate::store::rows::Value;
use rusqlite::types::ValueRef;
use rusqlite::{Connection, Row};
use rustc_hash::FxHashMap;
use std::hash::{DefaultHasher, Hash, Hasher};

/// So many differences are told.
const TOLD: usize = 100;

/// What the last entry about a row made of it.
struct Last {
    table: Table,
    entry: i64,
    /// The row's hash; none when it was taken away.
    row: Option<u64>,
}

/// Everything that isn't as the history says, in words. Costs what the firm and its history are large.
pub(in crate::store) fn compare(conn: &Connection, names: &mut Names) -> Result<Vec<String>, Error> {
    let mut last = last_entries(conn)?;
    let mut found = misspelled(conn)?;
    for table in Table::ALL {
        compare_table(conn, names, *table, &mut last, &mut found)?;
    }
    let mut gone: Vec<&Last> = last.values().filter(|last| last.row.is_some()).collect();
    gone.sort_unstable_by_key(|last| last.entry);
    for Last { table, entry, .. } in gone {
        tell(&mut found, || format!("entry {entry} made a row of `{}` that isn't there", table.name()));
    }
    Ok(found)
}

fn tell(found: &mut Vec<String>, what: impl FnOnce() -> String) {
    if found.len() < TOLD {
        found.push(what());
    }
}

fn last_entries(conn: &Connection) -> Result<FxHashMap<u64, Last>, Error> {
    let mut last: FxHashMap<u64, Last> = FxHashMap::default();
    let mut packs = conn.prepare(
        "select h.first, b.body from history h join history_body b on b.first = h.first order by h.first",
    )?;
    let mut rows = packs.query([])?;
    while let Some(row) = rows.next()? {
        let first: i64 = row.get(0)?;
        let body = unpack(row.get_ref(1)?).ok_or_else(|| corrupt(first))?;
        let mut reader = Reader::new(&body);
        let mut entry = first;
        while !reader.is_at_end() {
            let raw = reader.entry().ok_or_else(|| corrupt(first))?;
            // A password that was changed changes no row.
            if raw.before != raw.after {
                let key = raw.table.schema().key;
                let hash_row =
                    |values: Vec<Value>| hash(raw.table, whole(raw.table, values).iter().map(Piece::of));
                let identity = raw
                    .after
                    .as_ref()
                    .or(raw.before.as_ref())
                    .map(|values| hash(raw.table, values.iter().take(key).map(Piece::of)));
                if let Some(identity) = identity {
                    let row = raw.after.map(hash_row);
                    last.insert(identity, Last { table: raw.table, entry, row });
                }
            }
            entry += 1;
        }
    }
    Ok(last)
}

fn compare_table(
    conn: &Connection,
    names: &mut Names,
    of: Table,
    last: &mut FxHashMap<u64, Last>,
    found: &mut Vec<String>,
) -> Result<(), Error> {
    let schema = of.schema();
    let columns: Vec<String> = schema.fields.iter().map(|field| format!("\"{}\"", field.column)).collect();
    let table = schema.name;
    let mut statement = conn.prepare(&format!("select {}, event from \"{table}\"", columns.join(", ")))?;
    let mut rows = statement.query([])?;
    while let Some(row) = rows.next()? {
        let key = hash(of, pieces(schema, row, schema.key)?.into_iter());
        let event: i64 = row.get(schema.fields.len())?;
        let known = last.remove(&key);
        let problem = match known.as_ref().map(|last| (last.entry, last.row)) {
            None => "is in no entry of the history".to_owned(),
            Some((entry, None)) => format!("was taken away by entry {entry}"),
            Some((entry, Some(hashed))) => {
                let now = hash(of, pieces(schema, row, schema.fields.len())?.into_iter());
                if now == hashed && event == entry {
                    continue;
                }
                format!("is not as entry {entry} made it")
            }
        };
        let mut words = Vec::new();
        for piece in pieces(schema, row, schema.key)? {
            words.push(match piece {
                Piece::Number(n) => {
                    names.object(conn, n)?.map_or_else(|| n.to_string(), |object| object.to_string())
                }
                Piece::Int(n) => n.to_string(),
                Piece::Text(text) => text.to_owned(),
                Piece::Null => String::new(),
            });
        }
        tell(found, || format!("the row `{}` of `{table}` {problem}", words.join(" ")));
    }
    Ok(())
}

/// Names under which nobody would find their objects.
fn misspelled(conn: &Connection) -> Result<Vec<String>, Error> {
    let mut found = Vec::new();
    let mut statement = conn.prepare(r#"select n, id, "key" from object"#)?;
    let mut rows = statement.query([])?;
    while let Some(row) = rows.next()? {
        let (id, key) = (row.get_ref(1)?.as_str(), row.get_ref(2)?.as_str());
        let (Ok(id), Ok(key)) = (id, key) else { continue };
        if fold(id) != key {
            let n: i64 = row.get(0)?;
            tell(&mut found, || format!("the name `{id}` of object {n} is kept as `{key}`"));
        }
    }
    Ok(found)
}

/// A value, wherever it is read from.
#[derive(Hash)]
enum Piece<'v> {
    Null,
    Int(i64),
    Text(&'v str),
    Number(i64),
}

impl Piece<'_> {
    fn of(value: &Value) -> Piece<'static> {
        match value {
            Value::Null => Piece::Null,
            Value::Int(n) => Piece::Int(*n),
            Value::Text(text) => Piece::Text(text.as_str()),
            Value::Number(n) => Piece::Number(*n),
        }
    }
}

/// The first so many values of a row.
fn pieces<'r>(table: &Schema, row: &'r Row<'_>, count: usize) -> Result<Vec<Piece<'r>>, Error> {
    let fields = table.fields.iter().take(count).enumerate();
    fields
        .map(|(at, field)| {
            Ok(match row.get_ref(at)? {
                ValueRef::Integer(n) if matches!(field.shape(), Shape::Object(_)) => Piece::Number(n),
                ValueRef::Integer(n) => Piece::Int(n),
                ValueRef::Text(text) => {
                    Piece::Text(std::str::from_utf8(text).map_err(|e| Error::Corrupt(e.to_string()))?)
                }
                ValueRef::Null | ValueRef::Real(_) | ValueRef::Blob(_) => Piece::Null,
            })
        })
        .collect()
}

fn hash<'v>(table: Table, pieces: impl Iterator<Item = Piece<'v>>) -> u64 {
    let mut hasher = DefaultHasher::new();
    (table as u8).hash(&mut hasher);
    for piece in pieces {
        piece.hash(&mut hasher);
    }
    hasher.finish()
}
