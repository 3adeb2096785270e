//! Whole tables out: complete, and the same bytes for the same firm.

use crate::domain::kernel::id::Object;
use crate::domain::kernel::record::{Record, cells_into, columns};
use crate::domain::kernel::state::State;
use crate::domain::kernel::text::Text;
use crate::domain::model::table::{Table, with_table};
use crate::output::csv::{CsvWriter, neutralise};
use rustc_hash::FxHashMap;
use std::io::{self, Write};

/// How an export is written.
#[derive(Clone, Copy, Default, Debug)]
pub struct Style {
    /// For a spreadsheet: with a byte order mark, and no cell that would be taken for a formula.
    pub excel: bool,
}

/// The header of a table, for `--template` too.
pub fn header(table: Table) -> Vec<&'static str> {
    with_table!(table, R => columns::<R>().iter().map(|c| c.name).collect())
}

/// Writes a table. `extra` adds a last column (password hashes): its name, and the cell of a row.
///
/// # Errors
/// When `out` fails.
pub fn table(
    state: &State<'_>,
    table: Table,
    style: Style,
    extra: Option<(&str, &dyn Fn(Object) -> String)>,
    out: impl Write,
) -> io::Result<usize> {
    with_table!(table, R => write::<R>(state, style, extra, out))
}

fn write<R: Record>(
    state: &State<'_>,
    style: Style,
    extra: Option<(&str, &dyn Fn(Object) -> String)>,
    out: impl Write,
) -> io::Result<usize> {
    let mut writer = CsvWriter::new(out);
    if style.excel {
        writer.byte_order_mark()?;
    }
    let names = columns::<R>();
    writer.row(names.iter().map(|c| c.name).chain(extra.map(|(name, _)| name)))?;
    let rows = state.scan::<R>();
    let mut cells = Vec::new();
    for at in order(&rows) {
        let row = &rows[at as usize];
        cells_into(row, &mut cells);
        if let Some((_, cell)) = extra {
            cells.push((R::FIELDS[0].object)(row).map(cell).unwrap_or_default());
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
    let rows = state.all::<R>();
    order(&rows).map(|at| rows[at as usize]).collect()
}

/// The positions of rows in that order.
fn order<R: Record>(rows: &[R]) -> impl Iterator<Item = u32> {
    // Comparing text is slow and objects repeat: each gets its rank once.
    let mut objects: FxHashMap<Object, u32> = FxHashMap::default();
    let mut texts: FxHashMap<Text, u32> = FxHashMap::default();
    for row in rows {
        for field in &R::FIELDS[..R::KEY] {
            match (field.store)(row) {
                crate::domain::kernel::cell::Stored::Object(o) => {
                    objects.entry(o).or_default();
                }
                crate::domain::kernel::cell::Stored::Text(t) => {
                    texts.entry(t.key()).or_default();
                }
                _ => {}
            }
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
    let mut keyed: Vec<([i64; 4], u32)> = Vec::with_capacity(rows.len());
    for (at, row) in (0..).zip(rows) {
        let mut key = [0i64; 4];
        for (part, field) in key.iter_mut().zip(&R::FIELDS[..R::KEY]) {
            *part = match (field.store)(row) {
                crate::domain::kernel::cell::Stored::Null => i64::MIN,
                crate::domain::kernel::cell::Stored::Int(n) => n,
                crate::domain::kernel::cell::Stored::Text(t) => {
                    texts.get(&t.key()).copied().unwrap_or(0).into()
                }
                crate::domain::kernel::cell::Stored::Object(o) => {
                    objects.get(&o).copied().unwrap_or(0).into()
                }
            };
        }
        keyed.push((key, at));
    }
    keyed.sort_unstable();
    keyed.into_iter().map(|(_, at)| at)
}
