//! The changes in a state, as reports list them.

use crate::domain::actor::Reader;
use crate::domain::kernel::record::Record;
use crate::domain::kernel::state::{Change, State};
use crate::domain::model::table::{Table, with_table};
use crate::output::report::Listed;

/// The changes in a state, in the order of tables and keys: those that the reader may see or make. What else
/// follows (a notice to everybody who may decide, say) is done and not told.
pub fn changes(state: &State<'_>, reader: &Reader<'_, '_>) -> Vec<Listed> {
    let mut list = Vec::new();
    for table in Table::ALL {
        with_table!(*table, R => {
            let mut part = Vec::new();
            state.each_change::<R>(|change| {
                let row = change.after.as_ref().or(change.before.as_deref());
                if row.is_some_and(|row| reader.sees_row(row) || reader.keeps(*row)) {
                    part.extend(listed(change));
                }
            });
            part.sort_by(|a, b| a.key.cmp(&b.key));
            list.extend(part);
        });
    }
    list
}

fn listed<R: Record>(change: &Change<R>) -> Option<Listed> {
    let (op, row) = match (&change.before, &change.after) {
        (None, Some(row)) => ("create", row),
        (Some(_), Some(row)) if change.is_effective() => ("update", row),
        (Some(row), None) => ("remove", &**row),
        _ => return None,
    };
    let mut cells = Vec::new();
    for field in R::FIELDS.iter().skip(R::KEY) {
        let show = |row: Option<&R>| row.map(|r| (field.show)(r)).unwrap_or_default();
        let (before, after) = (show(change.before.as_deref()), show(change.after.as_ref()));
        if before != after {
            cells.push((field.column.to_owned(), before, after));
        }
    }
    Some(Listed { op, table: R::TABLE.name(), key: row.name(), cells })
}
