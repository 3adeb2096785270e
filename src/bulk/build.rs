//! A record made of cells: the one way from flags, CSV cells and interactive answers to a change.

use crate::domain::kernel::{
    Arg, Author, Class, Column, Field, Given, Message, Object, Origin, Row, Schema, Scope, Shape, State,
    Stored, command, fold, is_empty, message,
};
use crate::domain::model::commands::NOUN_UPDATE;
use crate::output::report::Counts;

use crate::domain::law::nouns::fill;

/// What may happen to a row that exists, or doesn't.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Mode {
    Create,
    Update,
    Upsert,
    /// Like upsert; whoever calls also removes what wasn't given.
    Sync,
}

impl Mode {
    /// The words of `--mode`.
    pub const WORDS: &'static [&'static str] = &["create", "update", "upsert", "sync"];

    /// The mode of this word.
    pub fn of_word(word: &str) -> Option<Mode> {
        match word {
            "create" => Some(Mode::Create),
            "update" => Some(Mode::Update),
            "upsert" => Some(Mode::Upsert),
            "sync" => Some(Mode::Sync),
            _ => None,
        }
    }
}

/// What an empty cell means.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Empty {
    /// Nothing: the field stays as it is. `\N` clears it.
    Unchanged,
    /// That the field is empty, or its default. So does `\N`.
    Cleared,
    /// The same, but `\N` is a mistake: flags.
    Typed,
}

/// What is wrong with one cell.
#[derive(Clone, PartialEq, Debug)]
pub struct CellFault {
    /// The field, by position; none where the whole row is meant.
    pub field: Option<usize>,
    pub column: &'static str,
    pub class: Class,
    pub message: Message,
    pub hint: Option<Message>,
    pub rule: Option<&'static str>,
    /// Is nothing there where something must be: no cell, no flag?
    pub missing: bool,
    /// Does the message begin with the column?
    pub names_column: bool,
}

impl CellFault {
    fn value(field: usize, column: &'static str, message: Message) -> CellFault {
        CellFault {
            field: Some(field),
            column,
            class: Class::Value,
            message,
            hint: None,
            rule: None,
            missing: false,
            names_column: false,
        }
    }

    /// A field must be given and is not, or only as an empty cell.
    fn not_given(field: usize, column: &'static str, missing: bool) -> CellFault {
        let how = if missing { "must be given" } else { "can't be empty" };
        let message = message!("`{column}` {how}", column, how);
        CellFault { missing, names_column: true, ..CellFault::value(field, column, message) }
    }
}

/// What was built.
#[derive(Clone, PartialEq, Debug)]
pub struct Built {
    pub table: &'static Schema,
    /// The row as the firm has it, before anything in this transaction.
    pub before: Option<Row>,
    pub row: Row,
    pub given: Given,
    pub origin: Origin,
}

impl Built {
    /// Counts what putting it does.
    pub fn count_in(&self, counts: &mut Counts) {
        match &self.before {
            None => counts.created += 1,
            Some(before) if *before == self.row => counts.unchanged += 1,
            Some(_) => counts.updated += 1,
        }
    }
}

/// How rows are built.
#[derive(Clone, Copy)]
pub struct Builder<'a, 's> {
    pub state: &'a State<'s>,
    /// Where rows are put that somebody names who acts with `--as`, and that stay as they are or can't be
    /// built: whoever may not change them isn't told so (A7).
    pub named: Option<&'a State<'s>>,
    pub mode: Mode,
    pub empty: Empty,
    pub author: Author,
}

/// Which columns of a row are read.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Half {
    Key,
    Rest,
}

impl Builder<'_, '_> {
    /// Makes a row of `cell(n)`, the text of the n-th of the table's `columns`; `None` for a column that
    /// isn't there. The row stands at `origin`.
    ///
    /// # Errors
    /// Everything that is wrong with any of the cells.
    pub fn build<'c>(
        &self,
        table: &'static Schema,
        columns: &[Column],
        origin: Origin,
        cell: &dyn Fn(usize) -> Option<&'c str>,
    ) -> Result<Built, Vec<CellFault>> {
        let mut cells =
            Cells { builder: self, table, columns, cell, given: Given::default(), faults: Vec::new() };
        let mut row = table.blank();
        cells.read(&mut row, Half::Key);
        cells.must_be_given(&row, Half::Key);
        if !cells.faults.is_empty() {
            // The rest can be looked at all the same, so that every fault is found.
            cells.read(&mut row, Half::Rest);
            return Err(cells.faults);
        }
        let known = self.state.row(table, &row);
        cells.faults.extend(self.fault_of_mode(table, &row, known.as_ref()));
        if let Some(known) = &known {
            row.clone_from(known);
        }
        cells.read(&mut row, Half::Rest);
        // A row that can't be updated lacks nothing but itself.
        let is_there = known.is_some() || self.mode != Mode::Update;
        if is_there {
            cells.must_be_given(&row, Half::Rest);
        }
        if !cells.faults.is_empty() {
            // That there is no such thing is no secret: names are looked up everywhere.
            if is_there || table.kind.is_none() {
                self.named.inspect(|named| named.put_row(table, &row, origin));
            }
            return Err(cells.faults);
        }
        let given = cells.given;
        fill(table, &mut row, known.as_ref(), given, &self.author);
        Ok(Built { table, before: known, row, given, origin })
    }

    /// What is wrong where a row that is to be made is there already, or one that is to be changed isn't.
    fn fault_of_mode(&self, table: &'static Schema, row: &Row, known: Option<&Row>) -> Option<CellFault> {
        let (class, message, hint) = match (self.mode, known) {
            (Mode::Create, Some(known)) => {
                let hint = table.kind.map(|kind| {
                    message!(
                        "{run} changes it",
                        run = command!(NOUN_UPDATE, noun = kind.noun()).as_far_as_given()
                    )
                });
                (Class::State, message!("{row} exists already", row = name_of(table, known)), hint)
            }
            (Mode::Update, None) => {
                (Class::NotFound, message!("there is no {row}", row = name_of(table, row)), None)
            }
            _ => return None,
        };
        let column = table.fields[table.key - 1].column;
        let fault = CellFault::value(0, column, message);
        Some(CellFault { field: None, class, hint, ..fault })
    }

    /// Puts a row that was built, unless it changes nothing.
    pub fn put(&self, built: &Built) {
        if built.before.as_ref() != Some(&built.row) {
            self.state.put_row(built.table, &built.row, built.origin);
        } else if let Some(named) = self.named {
            named.put_row(built.table, &built.row, built.origin);
        }
    }
}

/// The cells of one row, and what came of reading them.
struct Cells<'a, 'c> {
    builder: &'a Builder<'a, 'a>,
    table: &'static Schema,
    columns: &'a [Column],
    cell: &'a dyn Fn(usize) -> Option<&'c str>,
    given: Given,
    faults: Vec<CellFault>,
}

impl Cells<'_, '_> {
    fn is_of(&self, half: Half, field: usize) -> bool {
        (field < self.table.key) == (half == Half::Key)
    }

    fn cell_named(&self, column: &str) -> Option<&str> {
        self.columns.iter().position(|c| c.name == column).and_then(self.cell)
    }

    /// Each field that is required and neither there nor at fault already is a fault.
    fn must_be_given(&mut self, row: &Row, half: Half) {
        for (at, field) in self.table.fields.iter().enumerate() {
            let is_missing = self.is_of(half, at) && field.required && is_empty(row[at]);
            if is_missing && !self.faults.iter().any(|fault| fault.field == Some(at)) {
                let missing = self.cell_named(field.column).is_none();
                self.faults.push(CellFault::not_given(at, field.column, missing));
            }
        }
    }

    fn read(&mut self, row: &mut Row, half: Half) {
        for (at, column) in self.columns.iter().enumerate() {
            if column.is_scope || !self.is_of(half, column.field) {
                continue;
            }
            let field = &self.table.fields[column.field];
            let Some(text) = (self.cell)(at) else { continue };
            let empty = self.builder.empty;
            if text == "\\N" && empty == Empty::Typed {
                let message = "no value can be the two characters `\\N`";
                self.faults.push(CellFault::value(column.field, field.column, message.into()));
                continue;
            }
            if text.is_empty() || text == "\\N" {
                let clears = match empty {
                    Empty::Unchanged => text == "\\N",
                    Empty::Cleared | Empty::Typed => !field.filled,
                };
                if clears && half == Half::Rest {
                    row[column.field] = field.default();
                    self.given.add(column.field);
                }
                continue;
            }
            match self.value(at, field, text) {
                Ok(value) => {
                    row[column.field] = value;
                    self.given.add(column.field);
                }
                Err((name, message)) => self.faults.push(CellFault::value(column.field, name, message)),
            }
        }
    }

    /// The value of a cell; or which column is wrong, the field's or its scope's, and why.
    fn value(&self, at: usize, field: &Field, text: &str) -> Result<Stored, (&'static str, Message)> {
        let context = &self.builder.author.context;
        let read = |text: &str| field.parse(text, context).map_err(|message| (field.column, message));
        let scope = match field.scope {
            Scope::None => return read(text),
            Scope::Column => at.checked_sub(1).and_then(self.cell).unwrap_or_default(),
            Scope::Sibling(other) => {
                return read(&format!("{}/{text}", self.cell_named(other).unwrap_or_default()));
            }
        };
        if scope.is_empty() {
            return Err(("scope", message!("`{text}` needs a `scope`: `global` or a library's id", text)));
        }
        if let Shape::Object([kind, ..]) = field.shape() {
            Object::check_scope(*kind, scope).map_err(|message| ("scope", message))?;
        }
        // A column named `group` also takes `ACTIVE/TAX` and `group:TAX`, if that is what `scope` says, too.
        if field.column != "group" {
            return read(&format!("{scope}/{text}"));
        }
        let plain = text.strip_prefix("group:").unwrap_or(text);
        let (own, name) = plain.split_once('/').unwrap_or((scope, plain));
        if fold(own) != fold(scope) {
            let message = message!(
                "`{text}` is a group of the scope `{own}`, but the column `scope` says `{scope}`",
                text,
                own,
                scope
            );
            return Err(("scope", message));
        }
        read(&format!("{scope}/{name}"))
    }
}

/// A row in words: "matter `1001`", or "row `case:C JDOE` of `staffing`".
pub fn name_of(table: &Schema, row: &[Stored]) -> Arg {
    match table.object_of(row) {
        Some(object) => Arg::Described(object),
        None => message!("row `{row}` of `{table}`", row = table.name_of(row), table = table.name).into(),
    }
}
