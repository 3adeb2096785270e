//! Staffing, by far the largest table, on its way into a firm: `SQLite` hands its rows to a function, because
//! a step of a statement for each of millions costs as much as reading them.

use crate::domain::access::{Firm, Id};
use crate::domain::kernel::Instant;
use crate::store::Session;
use crate::store::error::Error;
use crate::store::facts::read::{Systems, number};
use rusqlite::Params;
use rusqlite::functions::{Aggregate, Context, FunctionFlags};
use rusqlite::types::ValueRef;
use std::sync::{Arc, Mutex, PoisonError};

/// What statements call the function: `select staff(asset, member, until, systems) from …`.
const NAME: &str = "staff";

/// The firm that a statement gives rows to, while it doesn't run.
struct Staff {
    firm: Arc<Mutex<Option<Firm>>>,
    systems: Systems,
}

/// The same, while it runs.
struct Taking {
    firm: Firm,
    covered: Vec<Id>,
}

impl Aggregate<Taking, i64> for Staff {
    fn init(&self, _: &mut Context<'_>) -> rusqlite::Result<Taking> {
        let firm = self.firm.lock().unwrap_or_else(PoisonError::into_inner).take();
        Ok(Taking { firm: firm.unwrap_or_default(), covered: Vec::new() })
    }

    fn step(&self, row: &mut Context<'_>, taking: &mut Taking) -> rusqlite::Result<()> {
        self.systems.of(row.get_raw(3), &mut taking.covered);
        let until = match row.get_raw(2) {
            ValueRef::Null => None,
            _ => Some(Instant(row.get(2)?)),
        };
        taking.firm.staff(id(row, 0)?, id(row, 1)?, until, &taking.covered);
        Ok(())
    }

    fn finalize(&self, _: &mut Context<'_>, taking: Option<Taking>) -> rusqlite::Result<i64> {
        if let Some(Taking { firm, .. }) = taking {
            *self.firm.lock().unwrap_or_else(PoisonError::into_inner) = Some(firm);
        }
        Ok(0)
    }
}

fn id(row: &Context<'_>, at: usize) -> rusqlite::Result<Id> {
    let n: i64 = row.get(at)?;
    number(n).ok_or(rusqlite::Error::IntegralValueOutOfRange(at, n))
}

/// Gives `firm` the rows that a statement finds with [`NAME`].
///
/// # Errors
/// When SQLite fails or holds what can't be.
pub(super) fn load<P: Params>(
    session: &Session<'_>,
    firm: &mut Firm,
    sql: &str,
    params: P,
) -> Result<(), Error> {
    let held = Arc::new(Mutex::new(Some(std::mem::take(firm))));
    let staff = Staff { firm: Arc::clone(&held), systems: Systems::read(session)? };
    session.conn().create_aggregate_function(NAME, 4, FunctionFlags::SQLITE_DIRECTONLY, staff)?;
    let read = session.conn().query_row(sql, params, |_| Ok(()));
    session.conn().remove_function(NAME, 4)?;
    read?;
    let taken = held.lock().unwrap_or_else(PoisonError::into_inner).take();
    *firm = taken.ok_or_else(|| Error::Corrupt("the staffing was lost while it was read".into()))?;
    Ok(())
}
