//! What every write is made of: one record, or one row of any table, put or removed.

use super::origin::Origin;
use super::record::{Col, Record, Row, Schema};

/// One record put or removed.
#[derive(Clone, Debug)]
pub struct Change<R> {
    pub before: Option<Box<R>>,
    pub after: Option<R>,
    pub origin: Origin,
}

impl<R: Record> Change<R> {
    /// Does it change anything?
    pub fn is_effective(&self) -> bool {
        self.before.as_deref() != self.after.as_ref()
    }

    /// Did this column change? Where the row is made or taken away, every column did.
    pub fn differs(&self, column: Col<R>) -> bool {
        match (&self.before, &self.after) {
            (Some(before), Some(after)) => before.get(column) != after.get(column),
            _ => true,
        }
    }
}

/// One row put or removed, of any table.
#[derive(Clone, Debug)]
pub struct RowChange {
    pub table: &'static Schema,
    /// Apart, because most changes have none and a row is large to move.
    pub before: Option<Box<Row>>,
    pub after: Option<Row>,
    pub origin: Origin,
}

impl RowChange {
    /// Does it change anything?
    pub fn is_effective(&self) -> bool {
        self.before.as_deref() != self.after.as_ref()
    }

    /// The row as it will be, else as it was.
    pub fn row(&self) -> Option<&Row> {
        self.after.as_ref().or(self.before.as_deref())
    }

    /// The same change of a record of this type.
    pub fn of<R: Record>(&self) -> Change<R> {
        Change {
            before: self.before.as_ref().map(|row| Box::new(R::of_row(row))),
            after: self.after.as_ref().map(|row| R::of_row(row)),
            origin: self.origin,
        }
    }
}
