//! Whole tables out: complete, and the same bytes for the same firm.

use crate::domain::kernel::{Object, Record, RowList, Schema, State, Stored, Text};
use crate::output::csv::CsvWriter;
use crate::output::csv::neutralise;
use rustc_hash::FxHashMap;
use std::io::{self, Write};

/// How an export is written.
#[derive(Clone, Copy, Default, Debug)]
pub struct Style {
    /// For a spreadsheet: with a byte order mark, and no cell that would be taken for a formula.
    pub excel: bool,
}

/// The header of a table, for `--template` too.
pub fn header(table: &Schema) -> Vec<&'static str> {
    table.columns().iter().map(|c| c.name).collect()
}

/// Writes a table. `extra` adds a last column (password hashes): its name, and the cell of a row.
pub fn table(
    state: &State<'_>,
    table: &'static Schema,
    style: Style,
    extra: Option<(&str, &dyn Fn(Object) -> String)>,
    out: &mut dyn Write,
) -> io::Result<usize> {
    let mut writer = CsvWriter::new(out);
    if style.excel {
        writer.byte_order_mark()?;
    }
    writer.row(header(table).into_iter().chain(extra.map(|(name, _)| name)))?;
    let mut rows = RowList::new(table);
    state.scan_rows(table, &mut |row| rows.push(row));
    let mut cells = Vec::new();
    for at in order(table, &rows) {
        let row = rows.row(at as usize);
        table.cells_into(&row, &mut cells);
        if let Some((_, cell)) = extra {
            cells.push(row[0].object().map(cell).unwrap_or_default());
        }
        if style.excel {
            writer.row(cells.iter().map(|cell| neutralise(cell)))?;
        } else {
            writer.row(&cells)?;
        }
    }
    writer.flush()?;
    Ok(rows.len())
}

/// The rows of a table in the order of their keys: references by kind and folded id, instants by time.
pub fn sorted<R: Record>(state: &State<'_>) -> Vec<R> {
    let mut rows = RowList::new(R::SCHEMA);
    state.each_row(R::SCHEMA, &mut |row| rows.push(row));
    order(R::SCHEMA, &rows).map(|at| R::of_row(&rows.row(at as usize))).collect()
}

/// The positions of rows in that order.
fn order(table: &Schema, rows: &RowList) -> impl Iterator<Item = u32> {
    // Comparing text is slow and objects repeat: each gets its rank once.
    let mut objects: FxHashMap<Object, u32> = FxHashMap::default();
    let mut texts: FxHashMap<Text, u32> = FxHashMap::default();
    let keys = || (0..rows.len()).flat_map(|at| (0..table.key).map(move |field| (at, field)));
    for value in keys().map(|(at, field)| rows.value(at, field)) {
        match value {
            Stored::Object(object) => {
                objects.entry(object).or_default();
            }
            Stored::Text(text) => {
                texts.entry(text.key()).or_default();
            }
            Stored::Null | Stored::Int(_) => {}
        }
    }
    let mut order: Vec<Object> = objects.keys().copied().collect();
    order.sort_unstable_by_key(|o| o.order());
    for (rank, object) in (0..).zip(order) {
        objects.insert(object, rank);
    }
    let mut order: Vec<Text> = texts.keys().copied().collect();
    order.sort_unstable_by_key(|t| t.as_str());
    for (rank, text) in (0..).zip(order) {
        texts.insert(text, rank);
    }
    let rank = |value: Stored| match value {
        Stored::Null => i64::MIN,
        Stored::Int(n) => n,
        Stored::Text(text) => texts.get(&text.key()).copied().unwrap_or(0).into(),
        Stored::Object(object) => objects.get(&object).copied().unwrap_or(0).into(),
    };
    let mut keyed: Vec<([i64; 4], u32)> = Vec::with_capacity(rows.len());
    for at in 0..rows.len() {
        let mut key = [0i64; 4];
        for (field, part) in key.iter_mut().enumerate().take(table.key) {
            *part = rank(rows.value(at, field));
        }
        keyed.push((key, u32::try_from(at).unwrap_or(u32::MAX)));
    }
    keyed.sort_unstable();
    keyed.into_iter().map(|(_, at)| at)
}
