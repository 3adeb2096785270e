//! The changes in a state, as reports list them.

use crate::domain::actor::Reader;
use crate::domain::kernel::{Row, RowChange, State};
use crate::domain::model::Table;
use crate::output::listing::{text, value};
use crate::output::report::Listed;
use serde_json::Value;

/// The changes in a state, in the order of tables and keys: those that the reader may see or make. What else
/// follows (a notice to everybody who may decide, say) is done and not told.
pub fn changes(state: &State<'_>, reader: &Reader<'_, '_>) -> Vec<Listed> {
    let mut list = Vec::new();
    for table in Table::ALL {
        let mut part = Vec::new();
        state.each_row_change(table.schema(), &mut |change| {
            if change.row().is_some_and(|row| reader.sees_or_keeps(*table, row)) {
                part.extend(listed(change));
            }
        });
        part.sort_by(|a: &Listed, b| a.key.cmp(&b.key));
        list.extend(part);
    }
    list
}

fn listed(change: &RowChange) -> Option<Listed> {
    let (op, row) = match (change.before.as_deref(), &change.after) {
        (None, Some(row)) => ("create", row),
        (Some(_), Some(row)) if change.is_effective() => ("update", row),
        (Some(row), None) => ("remove", row),
        _ => return None,
    };
    let table = change.table;
    let mut cells = Vec::new();
    for (at, field) in table.fields.iter().enumerate().skip(table.key) {
        let show = |row: Option<&Row>| row.map_or(Value::Null, |row| value(field, row[at]));
        let (before, after) = (show(change.before.as_deref()), show(change.after.as_ref()));
        // Nothing and no text are the same to whoever reads it.
        if text(&before) != text(&after) {
            cells.push((field.column.to_owned(), before, after));
        }
    }
    Some(Listed { op, table: table.name, key: table.name_of(row), cells })
}
