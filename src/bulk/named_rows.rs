//! Which rows a file has named so far: one that it names twice is an error, and a sync removes those that it doesn't
//! name.

use crate::domain::kernel::{Origin, Row, Schema, State};

/// The rows of a table that a file has named.
///
/// What was there before is known by its position, and what is new stands among the state's changes, so nothing
/// is kept twice.
#[derive(Default)]
pub struct NamedRows {
    /// For each row that was there before, by its position, the line that named it; 0 is none.
    lines: Vec<u32>,
    any: bool,
}

impl NamedRows {
    /// Notes a row that is about to be put at `origin`. The line that named it before, if one did.
    pub fn note(
        &mut self,
        state: &State<'_>,
        table: &'static Schema,
        row: &Row,
        origin: Origin,
    ) -> Option<u32> {
        self.any = true;
        let Some(at) = state.position_before(table, row) else {
            let put = state.origin(table, row).filter(|put| put.file == origin.file);
            return put.map(|put| put.line);
        };
        let at = at as usize;
        if self.lines.len() <= at {
            self.lines.resize(at + 1, 0);
        }
        let first = self.lines[at];
        if first == 0 {
            self.lines[at] = origin.line;
        }
        Some(first).filter(|first| *first > 0)
    }

    /// Did the file name no row?
    pub fn is_empty(&self) -> bool {
        !self.any
    }

    /// Did it name this row, which was there before?
    pub fn holds(&self, state: &State<'_>, table: &'static Schema, row: &Row) -> bool {
        let at = state.position_before(table, row).map(|at| at as usize);
        at.is_some_and(|at| self.lines.get(at).is_some_and(|line| *line > 0))
    }
}
