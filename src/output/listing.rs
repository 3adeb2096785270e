//! A list of rows, or one object, in each of the formats.

use super::csv::CsvWriter;
use super::text::clean;
use crate::domain::kernel::{Field, Record, Schema, Scope, Shape, Stored};
use comfy_table::{ColumnConstraint, ContentArrangement, Table, presets};
use serde_json::{Map, Value};
use std::io::{self, Write};
use unicode_width::UnicodeWidthStr;

/// Rows under headings.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct Listing {
    pub columns: Vec<String>,
    pub rows: Vec<Vec<Value>>,
    /// What tables for people show, when it isn't every column.
    pub brief: Vec<String>,
    /// Without a line of headings.
    pub no_header: bool,
    /// Whose columns come first.
    schema: Option<&'static Schema>,
    /// The words that other columns can have.
    words: Vec<(String, &'static [&'static str])>,
    /// Were the columns chosen, so that those without any text are shown, too?
    is_chosen: bool,
}

impl Listing {
    /// No rows yet.
    pub fn new(columns: &[&str]) -> Listing {
        Listing { columns: columns.iter().map(|c| (*c).to_owned()).collect(), ..Listing::default() }
    }

    /// A list of records with every column.
    pub fn of<R: Record>(records: &[R]) -> Listing {
        let columns: Vec<&str> = R::SCHEMA.columns().iter().map(|c| c.name).collect();
        let mut listing = Listing::new(&columns);
        listing.schema = Some(R::SCHEMA);
        listing.rows = records.iter().map(|record| values(R::SCHEMA, &record.row())).collect();
        listing
    }

    /// Adds a column at the end.
    pub fn add_column(&mut self, name: &str, mut value: impl FnMut(usize) -> Value) {
        self.columns.push(name.to_owned());
        for (at, row) in self.rows.iter_mut().enumerate() {
            row.push(value(at));
        }
    }

    /// Says which words a column that was added can have.
    pub fn set_words(&mut self, column: &str, words: &'static [&'static str]) {
        self.words.push((column.to_owned(), words));
    }

    /// The words that an added column can have, if they were said.
    pub fn words_of(&self, column: &str) -> Option<&'static [&'static str]> {
        self.words.iter().find(|(name, _)| name == column).map(|(_, words)| *words)
    }

    /// The field that a column shows, and whether it shows its scope only; none for a column that was added.
    pub fn field(&self, at: usize) -> Option<(&'static Field, bool)> {
        let schema = self.schema?;
        let column = *schema.columns().get(at)?;
        (self.columns[at] == column.name).then(|| (&schema.fields[column.field], column.is_scope))
    }

    /// Does the column show references or scopes?
    pub fn names_things(&self, at: usize) -> bool {
        self.field(at).is_some_and(|(field, is_scope)| is_scope || matches!(field.shape(), Shape::Object(_)))
    }

    /// Keeps these columns, by position, in this order.
    pub fn choose(&mut self, columns: &[usize]) {
        self.columns = columns.iter().map(|at| self.columns[*at].clone()).collect();
        for row in &mut self.rows {
            *row = columns.iter().map(|at| row[*at].clone()).collect();
        }
        (self.schema, self.is_chosen) = (None, true);
        self.brief.clear();
    }

    /// What names each row, a line each: its first column, with the scope if that comes first.
    pub fn ids(&self) -> String {
        let id = |row: &Vec<Value>| match (self.columns.first().map(String::as_str), row.as_slice()) {
            (Some("scope"), [scope, name, ..]) => format!("{}/{}\n", text(scope), text(name)),
            (_, [id, ..]) => format!("{}\n", text(id)),
            _ => String::new(),
        };
        self.rows.iter().map(id).collect()
    }

    /// Shows only these columns to people.
    #[must_use]
    pub fn brief(mut self, columns: &[&str]) -> Listing {
        if self.is_chosen {
            return self;
        }
        self.brief = columns.iter().map(|c| (*c).to_owned()).collect();
        self
    }

    /// Adds a row.
    pub fn push(&mut self, row: Vec<Value>) {
        self.rows.push(row);
    }

    /// The rows as JSON objects.
    pub fn objects(&self) -> impl Iterator<Item = Value> {
        self.rows.iter().map(|row| {
            Value::Object(self.columns.iter().cloned().zip(row.iter().cloned()).collect::<Map<_, _>>())
        })
    }

    /// As RFC 4180, with a header.
    pub fn write_csv(&self, out: impl Write) -> io::Result<()> {
        let mut writer = CsvWriter::new(out);
        if !self.no_header {
            writer.row(&self.columns)?;
        }
        self.rows.iter().try_for_each(|row| writer.row(row.iter().map(text)))
    }

    /// As a table that fits `width`. Where the columns don't, each row is a block of its own, as in `psql`.
    pub fn table(&self, width: Option<usize>) -> String {
        if self.rows.is_empty() {
            return String::new();
        }
        let shown: Vec<usize> = (0..self.columns.len())
            .filter(|at| self.brief.is_empty() || self.brief.contains(&self.columns[*at]))
            .filter(|at| {
                self.is_chosen || self.rows.iter().any(|row| row[*at] != Value::Null && row[*at] != "")
            })
            .collect();
        let width = width.unwrap_or(WIDEST);
        if self.narrowest(&shown) > width {
            let blocks: Vec<String> = self.rows.iter().map(|row| self.block(row, &shown, width)).collect();
            return blocks.join("\n");
        }
        let mut table = bare(width);
        if !self.no_header {
            table.set_header(shown.iter().map(|at| self.columns[*at].to_uppercase()));
        }
        for row in &self.rows {
            table.add_row(shown.iter().map(|at| clean(&text(&row[*at])).into_owned()));
        }
        lines(&table)
    }

    /// The first row as a list of names and values, for `show`.
    pub fn vertical(&self, width: Option<usize>) -> String {
        let all: Vec<usize> = (0..self.columns.len()).collect();
        self.rows.first().map(|row| self.block(row, &all, width.unwrap_or(WIDEST))).unwrap_or_default()
    }

    /// A row as lines of a column's name and its value; without those that are empty.
    fn block(&self, row: &[Value], shown: &[usize], width: usize) -> String {
        let mut table = bare(width);
        for at in shown {
            let value = text(&row[*at]);
            if !value.is_empty() {
                table.add_row([self.columns[*at].clone(), clean(&value).into_owned()]);
            }
        }
        if let Some(names) = table.column_mut(0) {
            names.set_constraint(ColumnConstraint::ContentWidth);
        }
        lines(&table)
    }

    /// How narrow the table can get before it can't be read: headings whole, and of each cell
    /// [`READABLE`] columns.
    fn narrowest(&self, shown: &[usize]) -> usize {
        let of = |at: &usize| {
            let cells = self.rows.iter().map(|row| text(&row[*at]).width()).max().unwrap_or_default();
            self.columns[*at].width().max(cells.min(READABLE)) + "  ".len()
        };
        shown.iter().map(of).sum::<usize>().saturating_sub("  ".len())
    }
}

/// What isn't written to a terminal is never wrapped.
const WIDEST: usize = 10_000;

/// A cell that is wrapped into fewer columns than this can't be read.
const READABLE: usize = 10;

/// A table without lines that fits `width`.
fn bare(width: usize) -> Table {
    let mut table = Table::new();
    table.load_style(presets::NOTHING);
    table.set_content_arrangement(ContentArrangement::Dynamic);
    table.set_width(u16::try_from(width).unwrap_or(u16::MAX));
    table
}

/// A table without the spaces that it pads its lines with.
fn lines(table: &Table) -> String {
    let mut out = String::new();
    for line in table.to_string().lines() {
        let line = line.strip_prefix(' ').unwrap_or(line);
        out.push_str(line.trim_end());
        out.push('\n');
    }
    out
}

/// The JSON values of a row, one for each CSV column.
pub fn values(table: &Schema, row: &[Stored]) -> Vec<Value> {
    let mut cells = table.cells(row).into_iter();
    let mut values = Vec::new();
    for (field, value) in table.header_order().map(|at| (&table.fields[at], row[at])) {
        if field.scope == Scope::Column {
            values.push(Value::from(cells.next().unwrap_or_default()));
        }
        values.push(typed(field, value, cells.next().unwrap_or_default()));
    }
    values
}

/// The JSON value of a field, of its own type.
pub fn value(field: &Field, value: Stored) -> Value {
    typed(field, value, field.show(value))
}

fn typed(field: &Field, value: Stored, cell: String) -> Value {
    match (field.shape(), value) {
        (Shape::Bool, Stored::Int(n)) => Value::from(n != 0),
        (Shape::Int, Stored::Int(n)) => Value::from(n),
        (Shape::Number, Stored::Int(_)) => match (cell.parse::<i64>(), cell.parse::<f64>()) {
            (Ok(whole), _) => Value::from(whole),
            (_, Ok(number)) => Value::from(number),
            _ => Value::Null,
        },
        (Shape::List, _) => {
            Value::from(cell.split(';').filter(|c| !c.is_empty()).map(Value::from).collect::<Vec<_>>())
        }
        (_, Stored::Null) if cell.is_empty() => Value::Null,
        _ => Value::from(cell),
    }
}

/// A JSON value as a cell of CSV or a table.
pub fn text(value: &Value) -> String {
    match value {
        Value::Null => String::new(),
        Value::String(text) => text.clone(),
        Value::Array(list) => list.iter().map(text).collect::<Vec<_>>().join(";"),
        other => other.to_string(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_table_that_cannot_be_read_becomes_blocks() {
        let mut listing = Listing::new(&["id", "full_name", "password_never_expires"]);
        listing.push(vec!["JDOE".into(), "Jane Marcella Davenport-Williams".into(), true.into()]);
        listing.push(vec!["ASMITH".into(), "".into(), false.into()]);
        insta::assert_snapshot!(listing.table(Some(60)), @"
        ID      FULL_NAME           PASSWORD_NEVER_EXPIRES
        JDOE    Jane Marcella       true
                Davenport-Williams
        ASMITH                      false
        ");
        insta::assert_snapshot!(listing.table(Some(40)), @"
        id                      JDOE
        full_name               Jane Marcella
                                Davenport-Will
                                iams
        password_never_expires  true

        id                      ASMITH
        password_never_expires  false
        ");
    }
}
