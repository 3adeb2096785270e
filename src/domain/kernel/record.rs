//! What a record is: one flat struct whose fields are the only list of its columns.
//!
//! That list is plain data, a [`Schema`]. The flags of `create` and `update`, CSV in and out, JSON, the SQL columns, the
//! headings of tables and the help texts come from it, and whatever needs no more than the list works on
//! rows of [`Stored`] values and is compiled once for all tables. A [`Record`] is the same row as a struct, for those who
//! know which table they mean.

use super::cell::{Cell, Context, Shape, Stored};
use super::message::Message;
use super::object::{Kind, Object};
use arrayvec::ArrayVec;
use std::hash::{Hash, Hasher};
use std::marker::PhantomData;

/// A record's key as numbers, the same for equal keys (names are compared folded).
pub type Key = [u64; 4];

/// How a field that names a group or role gets its scope.
#[derive(Clone, Copy, PartialEq, Debug)]
pub enum Scope {
    /// The field needs none.
    None,
    /// A column `scope` of its own stands before the field's column.
    Column,
    /// The column of this name, which is a field of its own.
    Sibling(&'static str),
}

/// What can be done with a column's cells without knowing their type.
#[derive(Clone, Copy)]
pub struct CellType {
    pub shape: Shape,
    parse: fn(&str, &Context) -> Result<Stored, Message>,
    write: fn(Stored, &mut String),
    default: fn() -> Stored,
}

impl CellType {
    /// The cells of this type.
    pub const fn of<T: Cell>() -> CellType {
        CellType {
            shape: T::SHAPE,
            parse: |text, context| T::parse(text, context).map(|value| value.store()),
            write: |stored, out| T::load(stored).write(out),
            default: || T::default().store(),
        }
    }
}

/// One field of a record.
pub struct Field {
    /// The CSV header, JSON key, SQL column, and (with dashes) flag.
    pub column: &'static str,
    pub scope: Scope,
    /// The field's doc comment.
    pub help: &'static str,
    pub cell: CellType,
    /// Must it be given when the record is made?
    pub required: bool,
    /// Does the program fill it in when the record is made and nothing is given?
    pub filled: bool,
    /// Does it tell who did what and when? The program knows, and nobody who acts with `--as` says otherwise.
    pub recorded: bool,
}

impl Field {
    /// What the column holds.
    pub fn shape(&self) -> Shape {
        self.cell.shape
    }

    /// Reads a cell that is not empty.
    ///
    /// # Errors
    /// A whole sentence that names the value and says what would be right.
    pub fn parse(&self, text: &str, context: &Context) -> Result<Stored, Message> {
        (self.cell.parse)(text, context)
    }

    /// As in a CSV cell, without the scope that has a column of its own.
    pub fn write(&self, value: Stored, out: &mut String) {
        (self.cell.write)(value, out);
    }

    /// The same as a text of its own.
    pub fn show(&self, value: Stored) -> String {
        let mut out = String::new();
        self.write(value, &mut out);
        out
    }

    /// The value where nothing is given.
    pub fn default(&self) -> Stored {
        (self.cell.default)()
    }
}

/// The shape of a table: what it is called, what its columns are, and which of them identify a row.
pub struct Schema {
    /// What the history keeps.
    pub number: u8,
    /// `staffing`
    pub name: &'static str,
    /// The kind of object that each row is, if it is one.
    pub kind: Option<Kind>,
    /// How many of the first fields are the key.
    pub key: usize,
    pub fields: &'static [Field],
    /// The fields, by position, in the order of the bundle's header; empty where that is their own order.
    pub header: &'static [usize],
}

/// No record has more fields.
pub const MOST_FIELDS: usize = 24;

impl Schema {
    /// The key fields.
    pub fn key_fields(&self) -> &'static [Field] {
        &self.fields[..self.key]
    }

    /// Has it a field of this name? Can be asked when the program is compiled.
    pub(in crate::domain) const fn has_field(&self, name: &str) -> bool {
        let mut at = 0;
        while at < self.fields.len() {
            if is_same(self.fields[at].column, name) {
                return true;
            }
            at += 1;
        }
        false
    }

    /// What identifies a row; of the row the key is enough.
    pub fn key_of(&self, row: &[Stored]) -> Key {
        let mut key = [0; 4];
        for (part, stored) in key.iter_mut().zip(&row[..self.key]) {
            *part = number(*stored);
        }
        key
    }

    /// The key of a row as its columns show it: for messages.
    pub fn name_of(&self, row: &[Stored]) -> String {
        let shown: Vec<String> =
            self.key_fields().iter().zip(row).map(|(field, value)| field.show(*value)).collect();
        shown.join(" ")
    }

    /// The object that a row is, where the table's rows are objects.
    pub fn object_of(&self, row: &[Stored]) -> Option<Object> {
        self.kind.and_then(|_| row.first()?.object())
    }

    /// A row with every field at its default.
    pub fn blank(&self) -> Row {
        self.fields.iter().map(Field::default).collect()
    }

    /// A row as it was stored; fields that came later are at their default.
    pub fn whole(&self, stored: &[Stored]) -> Row {
        let later = self.fields.iter().skip(stored.len()).map(Field::default);
        stored.iter().copied().take(self.fields.len()).chain(later).collect()
    }

    /// The position of a column's field.
    pub fn position(&self, column: &str) -> Option<usize> {
        self.fields.iter().position(|field| field.column == column)
    }

    /// The positions of the fields in the order of the bundle's header.
    pub fn header_order(&self) -> impl Iterator<Item = usize> {
        (0..self.fields.len()).map(|at| self.header.get(at).copied().unwrap_or(at))
    }

    /// The CSV columns, in the order of the bundle's header.
    pub fn columns(&self) -> Vec<Column> {
        let mut columns = Vec::with_capacity(self.fields.len() + 1);
        for at in self.header_order() {
            let field = &self.fields[at];
            if field.scope == Scope::Column {
                columns.push(Column { name: "scope", field: at, is_scope: true });
            }
            columns.push(Column { name: field.column, field: at, is_scope: false });
        }
        columns
    }

    /// The cells of a row, one for each of [`Schema::columns`].
    pub fn cells(&self, row: &[Stored]) -> Vec<String> {
        let mut cells = Vec::new();
        self.cells_into(row, &mut cells);
        cells
    }

    /// The same, into strings that are used again for the next row.
    pub fn cells_into(&self, row: &[Stored], cells: &mut Vec<String>) {
        let mut at = 0;
        let mut cell = |write: &dyn Fn(&mut String)| {
            if at == cells.len() {
                cells.push(String::new());
            }
            cells[at].clear();
            write(&mut cells[at]);
            at += 1;
        };
        for (field, value) in self.header_order().map(|at| (&self.fields[at], row[at])) {
            if field.scope == Scope::None {
                cell(&|out| field.write(value, out));
                continue;
            }
            let object = value.object();
            if field.scope == Scope::Column {
                cell(&|out| out.push_str(object.map_or("", Object::scope)));
            }
            cell(&|out| out.push_str(object.map_or("", Object::name)));
        }
        cells.truncate(at);
    }
}

impl PartialEq for Schema {
    fn eq(&self, other: &Schema) -> bool {
        self.number == other.number
    }
}

impl Eq for Schema {}

impl Hash for Schema {
    fn hash<H: Hasher>(&self, hasher: &mut H) {
        self.number.hash(hasher);
    }
}

impl std::fmt::Debug for Schema {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.name)
    }
}

/// Is nothing there: no value, or an object without an id?
pub fn is_empty(value: Stored) -> bool {
    value == Stored::Null || value.object().is_some_and(|object| object.id.is_empty())
}

/// One CSV column: a field, or the scope part of it.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct Column {
    pub name: &'static str,
    pub field: usize,
    /// Is this the `scope` column of the field?
    pub is_scope: bool,
}

/// The stored values of a row's fields, without an allocation.
pub type Row = ArrayVec<Stored, MOST_FIELDS>;

/// A row of one of the tables, as a struct.
pub trait Record: Copy + PartialEq + std::fmt::Debug + 'static {
    const SCHEMA: &'static Schema;

    /// A record with every field at its default.
    fn blank() -> Self;

    /// The record of a whole row.
    fn of_row(row: &[Stored]) -> Self;

    /// Its row.
    fn row(&self) -> Row;

    /// The record that these values were stored of; fields that came later are at their default.
    fn of_stored(stored: &[Stored]) -> Self {
        if stored.len() < Self::SCHEMA.fields.len() {
            Self::of_row(&Self::SCHEMA.whole(stored))
        } else {
            Self::of_row(stored)
        }
    }

    /// What identifies the record.
    fn key(&self) -> Key {
        Self::SCHEMA.key_of(&self.row())
    }

    /// The key as its columns show it: for messages.
    fn name(&self) -> String {
        Self::SCHEMA.name_of(&self.row())
    }

    /// What a column holds.
    fn get(&self, column: Col<Self>) -> Stored {
        self.row()[column.at()]
    }

    /// What a column shows.
    fn show(&self, column: Col<Self>) -> String {
        Self::SCHEMA.fields[column.at()].show(self.get(column))
    }
}

/// A column of the record `R`: `Staffing::asset`.
pub struct Col<R> {
    at: usize,
    of: PhantomData<fn() -> R>,
}

impl<R> Clone for Col<R> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<R> Copy for Col<R> {}

impl<R> PartialEq for Col<R> {
    fn eq(&self, other: &Self) -> bool {
        self.at == other.at
    }
}

impl<R> Eq for Col<R> {}

impl<R: Record> std::fmt::Debug for Col<R> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.name())
    }
}

impl<R: Record> Col<R> {
    /// The position of its field.
    pub const fn at(self) -> usize {
        self.at
    }

    /// Its name.
    pub fn name(self) -> &'static str {
        R::SCHEMA.fields[self.at].column
    }
}

impl<R> Col<R> {
    /// The column of this name; where there is none, the program doesn't compile.
    pub(in crate::domain) const fn named(fields: &[Field], column: &str) -> Col<R> {
        let mut at = 0;
        while at < fields.len() {
            if is_same(fields[at].column, column) {
                return Col { at, of: PhantomData };
            }
            at += 1;
        }
        panic!("no such column")
    }
}

const fn is_same(a: &str, b: &str) -> bool {
    let (a, b) = (a.as_bytes(), b.as_bytes());
    if a.len() != b.len() {
        return false;
    }
    let mut at = 0;
    while at < a.len() {
        if a[at] != b[at] {
            return false;
        }
        at += 1;
    }
    true
}

/// A stored value as one number, the same for equal values.
pub fn number(stored: Stored) -> u64 {
    match stored {
        Stored::Null => 0,
        Stored::Int(n) => n.cast_unsigned(),
        Stored::Text(text) => u64::from(text.key().number()),
        Stored::Object(object) => object.number(),
    }
}
