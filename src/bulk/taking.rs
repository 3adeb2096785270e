//! The rows of one file become changes: each is read, looked at beside the others, and put.

use super::build::{Builder, Built, CellFault};
use super::fault::Fault;
use super::named_rows::NamedRows;
use super::options::{BadRow, Input, LeftOut, Options, exit_of};
use super::outliers::Watcher;
use super::sheet::match_header;
use super::sheet::{Row, RowStart};
use crate::domain::actor::Refusal;
use crate::domain::kernel::{Column, Enforcement, Origin, Record, Schema, command, message};
use crate::domain::law::recorded::presumed;
use crate::domain::model::commands::USER_RESET_PASSWORD;
use crate::domain::model::{Activity, Table};
use crate::output::report::Counts;
use rustc_hash::FxHashSet;

/// So many rows are read between two words about how far it is.
const STEP: usize = 65_536;

/// Which cell of a file is which column of its table.
pub struct Header {
    table: &'static Schema,
    columns: Vec<Column>,
    cells: Vec<Option<usize>>,
}

impl Header {
    /// The header of a file.
    ///
    /// # Errors
    /// When it has columns that the table hasn't, lacks one of the key, or brings passwords where none may come.
    pub fn of(input: &Input, enforcement: Enforcement) -> Result<Header, Vec<Fault>> {
        let table = input.table.schema();
        let columns = table.columns();
        let names: Vec<&str> = columns.iter().map(|c| c.name).collect();
        let ignored: &[&str] = match input.table {
            Table::User => &["error", PASSWORD],
            _ => &["error"],
        };
        let cells = match_header(&input.sheet, &names, ignored)?;
        let password = input.sheet.header().iter().position(|h| h.eq_ignore_ascii_case(PASSWORD));
        if let (Enforcement::Acts, Some(cell)) = (enforcement, password) {
            let sheet = &input.sheet;
            let fault = sheet.fault(sheet.header_start(), cell, "a password never comes by an import");
            return Err(vec![fault.hint(message!(
                "{run} sets one; only apply takes hashes back",
                run = command!(USER_RESET_PASSWORD).as_far_as_given()
            ))]);
        }
        match missing_key(table, &columns, &cells, input) {
            Some(fault) => Err(vec![fault]),
            None => Ok(Header { table, columns, cells }),
        }
    }

    /// The cell of the last column of the key.
    fn key_cell(&self) -> usize {
        let is_key = |column: &Column| column.field + 1 == self.table.key && !column.is_scope;
        let at = self.columns.iter().position(is_key).unwrap_or(0);
        self.cells[at].unwrap_or(0)
    }
}

/// The column that only whole states have.
const PASSWORD: &str = "password_hash";

/// The rows of a file as they are taken over.
pub struct Taking<'a, 's> {
    /// The file's position among the inputs.
    pub at: usize,
    pub input: &'a Input,
    pub header: Header,
    pub builder: Builder<'a, 's>,
    pub watcher: Watcher<'a>,
    pub options: &'a Options,
    pub taken: Taken,
}

/// What came of the rows of a file.
#[derive(Default)]
pub struct Taken {
    pub named: NamedRows,
    pub counts: Counts,
    pub bad: Vec<BadRow>,
    pub refused: Vec<Refusal>,
    /// Outliers that weren't known (V1).
    pub found: Vec<LeftOut>,
}

impl Taking<'_, '_> {
    /// Takes every row but those that are skipped.
    pub fn take_all(&mut self, skipped: &FxHashSet<(usize, u32)>, progress: &mut dyn FnMut(usize)) {
        let mut row = Row::default();
        let mut rows = self.input.sheet.rows();
        let mut count = 0usize;
        loop {
            let read = rows.next(&mut row);
            let is_skipped = || skipped.contains(&(self.at, row.line()));
            match read {
                Ok(false) => return,
                Ok(true) => {
                    count += 1;
                    if count.is_multiple_of(STEP) {
                        progress(STEP);
                    }
                    if !is_skipped() {
                        self.take(&row);
                    }
                }
                Err(fault) if !is_skipped() => self.refuse(row.start(), fault),
                Err(_) => {}
            }
        }
    }

    fn take(&mut self, row: &Row) {
        let origin = Origin { file: u16::try_from(self.at + 1).unwrap_or(u16::MAX), line: row.line() };
        let Header { table, columns, cells } = &self.header;
        match self.builder.build(table, columns, origin, &|n| cells[n].map(|cell| row.cell(cell))) {
            Ok(built) => self.put(row, origin, &built),
            Err(faults) => {
                for fault in faults {
                    let fault = placed(&fault, &self.header, self.input, row.start());
                    self.refuse(row.start(), fault);
                }
            }
        }
    }

    fn put(&mut self, row: &Row, origin: Origin, built: &Built) {
        let table = self.header.table;
        if let Some(first) = self.taken.named.note(self.builder.state, table, &built.row, origin) {
            let name = table.name_of(&built.row);
            let message = message!(
                "`{name}` is in the file twice, at lines {first} and {line}",
                name,
                first = i64::from(first),
                line = i64::from(row.line())
            );
            let fault = self.input.sheet.fault(row.start(), self.header.key_cell(), message);
            return self.refuse(row.start(), fault);
        }
        if self.input.table == Table::Activity && self.watcher.leaves_out(&Activity::of_row(&built.row)) {
            return;
        }
        built.count_in(&mut self.taken.counts);
        if self.options.rights.is_some() {
            let said = presumed(table, &built.row, built.before.as_ref(), built.given, &self.options.author);
            self.taken.refused.extend(said.map(|said| Refusal { origin, ..said }));
        }
        self.builder.put(built);
    }

    fn refuse(&mut self, start: RowStart, fault: Fault) {
        self.taken.bad.push(BadRow { input: Some(self.at), start: Some(start), ..BadRow::of(fault) });
    }

    /// What came of them.
    pub fn finish(self) -> Taken {
        let found = self.watcher.found(self.builder.state);
        Taken { found, ..self.taken }
    }
}

/// Without the columns of the key no row can be told from another.
fn missing_key(table: &Schema, columns: &[Column], cells: &[Option<usize>], input: &Input) -> Option<Fault> {
    let missing: Vec<&str> = columns
        .iter()
        .zip(cells)
        .filter(|(column, cell)| {
            column.field < table.key && table.fields[column.field].required && cell.is_none()
        })
        .map(|(column, _)| column.name)
        .collect();
    (!missing.is_empty()).then(|| {
        let what = if missing.len() == 1 { "column" } else { "columns" };
        let message = message!("the {what} {missing} must be there", what, missing);
        input.sheet.fault(input.sheet.header_start(), 0, message).column(None)
    })
}

/// A fault at the cell that it is about.
fn placed(fault: &CellFault, header: &Header, input: &Input, start: RowStart) -> Fault {
    let Header { columns, cells, .. } = header;
    let cell = columns.iter().position(|c| c.name == fault.column).and_then(|at| cells[at]);
    let mut placed = match cell {
        Some(cell) => input.sheet.fault(start, cell, fault.message.clone()),
        None => input.sheet.fault(start, 0, fault.message.clone()).column(Some(fault.column)),
    };
    placed = placed.exit(exit_of(fault.class));
    if let Some(hint) = &fault.hint {
        placed = placed.hint(hint.clone());
    }
    if let Some(rule) = fault.rule {
        placed = placed.rule(rule);
    }
    placed
}
