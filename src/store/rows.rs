//! Rows of any table, out of the database and into it: the SQL comes from the record's fields.

use super::names::Names;
use crate::domain::kernel::{Schema, Shape, Stored, Text, Which};
use crate::store::error::Error;
use rusqlite::types::ValueRef;
use rusqlite::{CachedStatement, Connection, Row, Statement};
use std::fmt::Write;

/// A column's name, quoted: `group`, `case` and `key` are words of SQL.
fn quoted(name: &str) -> String {
    format!("\"{name}\"")
}

fn list(table: &Schema) -> String {
    table.fields.iter().map(|f| quoted(f.column)).collect::<Vec<_>>().join(", ")
}

/// Has the table more than this many rows? Looks no further than that.
pub fn is_larger(conn: &Connection, table: &str, rows: usize) -> Result<bool, Error> {
    let sql = format!("select exists (select 1 from {} limit 1 offset ?1)", quoted(table));
    let rows = i64::try_from(rows).unwrap_or(i64::MAX);
    Ok(conn.prepare_cached(&sql)?.query_row([rows], |r| r.get(0))?)
}

/// From so many rows on it is worth while to know all names, rather than to ask for each.
const MANY: usize = 5_000;

/// Reads the rows that `which` names, each with its event number.
pub fn fetch(
    conn: &Connection,
    names: &mut Names,
    table: &Schema,
    which: Which<'_>,
    row: &mut dyn FnMut(&[Stored], i64),
) -> Result<(), Error> {
    let mut sql = format!("select {}, event from {}", list(table), quoted(table.name));
    let mut values: Vec<Stored> = Vec::new();
    match which {
        Which::All => {
            if is_larger(conn, table.name, MANY)? {
                names.load_all(conn)?;
            }
        }
        Which::Key(key) => {
            for (n, field) in table.key_fields().iter().enumerate() {
                let word = if n == 0 { "where" } else { "and" };
                let _ = write!(sql, " {word} {} = ?{}", quoted(field.column), n + 1);
            }
            values.extend_from_slice(key);
        }
        Which::By(field, value) => {
            let _ = write!(sql, " where {} = ?1", quoted(table.fields[field].column));
            values.push(value);
        }
    }
    let mut statement = conn.prepare_cached(&sql)?;
    for (n, value) in values.iter().enumerate() {
        if !bind_known(&mut statement, conn, names, n + 1, *value)? {
            // A name that the database has never heard of is in no row.
            return Ok(());
        }
    }
    let mut found = statement.raw_query();
    let mut stored = table.blank();
    while let Some(r) = found.next()? {
        for (n, field) in table.fields.iter().enumerate() {
            stored[n] = read(conn, names, r, n, field.shape())?;
        }
        row(&stored, r.get(table.fields.len())?);
    }
    Ok(())
}

fn read(
    conn: &Connection,
    names: &mut Names,
    row: &Row<'_>,
    at: usize,
    shape: Shape,
) -> Result<Stored, Error> {
    Ok(match row.get_ref(at)? {
        ValueRef::Integer(n) if matches!(shape, Shape::Object(_)) => match names.object(conn, n)? {
            Some(object) => Stored::Object(object),
            None => return Err(Error::Corrupt(format!("no object has the number {n}"))),
        },
        ValueRef::Integer(n) => Stored::Int(n),
        ValueRef::Text(text) => {
            let text = std::str::from_utf8(text).map_err(|e| Error::Corrupt(e.to_string()))?;
            Stored::Text(Text::new(text))
        }
        ValueRef::Null | ValueRef::Real(_) | ValueRef::Blob(_) => Stored::Null,
    })
}

fn bind_known(
    statement: &mut Statement<'_>,
    conn: &Connection,
    names: &mut Names,
    at: usize,
    value: Stored,
) -> Result<bool, Error> {
    match value {
        Stored::Null => statement.raw_bind_parameter(at, rusqlite::types::Null)?,
        Stored::Int(n) => statement.raw_bind_parameter(at, n)?,
        Stored::Text(text) => statement.raw_bind_parameter(at, text.as_str())?,
        Stored::Object(object) => match names.number(conn, object)? {
            Some(n) => statement.raw_bind_parameter(at, n)?,
            None => return Ok(false),
        },
    }
    Ok(true)
}

/// A value ready for the database: an object is its number.
#[derive(Clone, Copy, PartialEq, Debug)]
pub enum Value {
    Null,
    Int(i64),
    Text(Text),
    /// An object's number.
    Number(i64),
}

/// The values of a row; names that are new get a number.
pub fn values(
    conn: &Connection,
    names: &mut Names,
    row: &[Stored],
    into: &mut Vec<Value>,
) -> Result<(), Error> {
    into.clear();
    for value in row {
        into.push(match *value {
            Stored::Null => Value::Null,
            Stored::Int(n) => Value::Int(n),
            Stored::Text(text) => Value::Text(text),
            Stored::Object(object) => Value::Number(names.number_or_new(conn, object)?),
        });
    }
    Ok(())
}

/// Prepared statements that write one table.
pub struct Writer<'c> {
    insert: CachedStatement<'c>,
    update: CachedStatement<'c>,
    delete: CachedStatement<'c>,
    key: usize,
    columns: usize,
}

impl<'c> Writer<'c> {
    pub fn new(conn: &'c Connection, schema: &Schema) -> Result<Writer<'c>, Error> {
        let table = quoted(schema.name);
        let columns = schema.fields.len();
        let marks = (1..=columns + 1).map(|n| format!("?{n}")).collect::<Vec<_>>().join(", ");
        let insert = format!("insert into {table} ({}, event) values ({marks})", list(schema));
        let mut update = format!("update {table} set event = ?{}", columns + 1);
        for (n, field) in schema.fields.iter().enumerate().skip(schema.key) {
            let _ = write!(update, ", {} = ?{}", quoted(field.column), n + 1);
        }
        let mut which = String::new();
        for (n, field) in schema.key_fields().iter().enumerate() {
            let word = if n == 0 { " where" } else { " and" };
            let _ = write!(which, "{word} {} = ?{}", quoted(field.column), n + 1);
        }
        update.push_str(&which);
        Ok(Writer {
            insert: conn.prepare_cached(&insert)?,
            update: conn.prepare_cached(&update)?,
            delete: conn.prepare_cached(&format!("delete from {table}{which}"))?,
            key: schema.key,
            columns,
        })
    }

    pub fn insert(&mut self, values: &[Value], event: i64) -> Result<(), Error> {
        bind(&mut self.insert, values)?;
        self.insert.raw_bind_parameter(self.columns + 1, event)?;
        self.insert.raw_execute()?;
        Ok(())
    }

    pub fn update(&mut self, values: &[Value], event: i64) -> Result<(), Error> {
        bind(&mut self.update, values)?;
        self.update.raw_bind_parameter(self.columns + 1, event)?;
        self.update.raw_execute()?;
        Ok(())
    }

    pub fn delete(&mut self, values: &[Value]) -> Result<(), Error> {
        bind(&mut self.delete, &values[..self.key])?;
        self.delete.raw_execute()?;
        Ok(())
    }
}

fn bind(statement: &mut Statement<'_>, values: &[Value]) -> Result<(), Error> {
    for (n, value) in values.iter().enumerate() {
        match value {
            Value::Null => statement.raw_bind_parameter(n + 1, rusqlite::types::Null)?,
            Value::Int(i) | Value::Number(i) => statement.raw_bind_parameter(n + 1, *i)?,
            Value::Text(text) => statement.raw_bind_parameter(n + 1, text.as_str())?,
        }
    }
    Ok(())
}
