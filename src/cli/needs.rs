//! What a command asks of whoever runs it with `--as`, before it begins (A1–A7). Each verb says it beside the verb.
//!
//! What a command changes is asked change by change all the same, and what it shows row by row: see
//! `domain::actor`.

use crate::domain::model::Table;

/// What a command asks of an actor before it begins.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Needs {
    /// It shows nothing of the firm.
    Nothing,
    /// A7: only the system operator may.
    Operator,
    /// It looks at everything: for those who see every asset.
    ReadsAll,
    /// It looks at rows of this table; which of them, is asked of each.
    Reads(Table),
    /// It changes rows of this table; which of them, is asked of each.
    Changes(Table),
    /// It asks by itself about what it is told to look at or to change: one's own record, decisions about
    /// oneself.
    Asks,
}

/// A parsed command that says what it needs.
pub trait Demands {
    fn needs(&self) -> Needs;
}
