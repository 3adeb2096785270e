//! Who makes a change, and which columns they gave.

use super::cell::Context;
use super::object::Object;
use super::record::{Col, Record};
use super::text::Text;

/// Which fields of a record were given, rather than left as they were.
#[derive(Clone, Copy, PartialEq, Eq, Default, Debug)]
pub struct Given(pub u64);

impl Given {
    /// Adds a field, by position.
    pub fn add(&mut self, field: usize) {
        self.0 |= 1 << field;
    }

    /// Was this column given?
    pub fn has<R: Record>(self, column: Col<R>) -> bool {
        self.0 & (1 << column.at()) != 0
    }
}

/// Who fills in what the program fills in, and when.
#[derive(Clone, Copy, Debug)]
pub struct Author {
    pub context: Context,
    /// The acting user, else the operating-system user.
    pub name: Text,
    /// The user in whose name it is done; none is the system operator, who is no user (A1).
    pub actor: Option<Object>,
}
