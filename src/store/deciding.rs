//! Which entry of the history made a fact what it is.

use super::Session;
use super::history::{self, Packs};
use crate::domain::access::FactAspect;
use crate::domain::kernel::{Stored, number};
use crate::domain::model::Table;
use crate::store::error::Error;

impl Session<'_> {
    /// The number of the history entry that made what decides about a record as it is: that it was made,
    /// or its column set. Packs are opened from the newest back, and few; what is older than those is
    /// told by the last edit.
    pub fn deciding_event(&self, table: Table, key: &[Stored], by: FactAspect) -> Result<Option<i64>, Error> {
        const MOST_PACKS: usize = 64;
        let last = self.event(table.schema(), key)?;
        let column = match by {
            FactAspect::Whole => return Ok(last),
            FactAspect::Being => None,
            FactAspect::Column(field) => Some(field),
        };
        let (Some(last), Some(Stored::Object(object))) = (last, key.first()) else { return Ok(last) };
        let Some(object) = self.number(*object)? else { return Ok(Some(last)) };
        let same = |row: &[Stored]| row.iter().zip(key).all(|(a, b)| number(*a) == number(*b));
        for first in history::packs_of(self.conn(), object, last)?.into_iter().take(MOST_PACKS) {
            let mut found = None;
            self.entries(Packs::Pack { first, object }, |entry| {
                let decides = match (&entry.before, &entry.after) {
                    (None, Some(after)) => same(after),
                    (Some(before), Some(after)) => {
                        same(after) && column.is_some_and(|at| before.get(at) != after.get(at))
                    }
                    _ => false,
                };
                if entry.table == table && entry.n <= last && decides {
                    found = Some(entry.n);
                }
                Ok(())
            })?;
            if found.is_some() {
                return Ok(found);
            }
        }
        Ok(Some(last))
    }
}
