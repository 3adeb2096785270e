//! How an import goes about it, and what comes of it: shared by everything that takes over files.

use super::build::{Empty, Mode};
use super::dn::Dn;
use super::fault::{Exit, Fault};
use super::sheet::{RowStart, Sheet};
use crate::domain::actor::{Refusal, Rights};
use crate::domain::kernel::{Author, Class, Denied, Enforcement, Object, State};
use crate::domain::law::rules::Choices;
use crate::domain::model::{Outlier, Table};
use crate::output::report::{Counts, Warning};
use std::rc::Rc;

/// A file and the table that its rows belong to.
pub struct Input {
    pub table: Table,
    pub sheet: Sheet,
}

/// What a `sync` is bounded by.
#[derive(Clone, PartialEq, Debug)]
pub enum Extent {
    /// A library: what is in it or belongs to it.
    Library(Object),
    /// An asset and everything under it.
    Asset(Object),
    /// The roles of a scope.
    Scope(String),
    /// The users of a branch of a directory.
    Branch(Dn),
}

/// How an import goes about it.
#[derive(Clone, Debug)]
pub struct Options {
    pub mode: Mode,
    pub empty: Empty,
    pub enforcement: Enforcement,
    pub skip_errors: bool,
    pub extent: Option<Extent>,
    pub max_delete: Option<usize>,
    pub include_walls: bool,
    pub answers: Choices,
    pub author: Author,
    /// What the user may do in whose name it is done; none is the system operator.
    pub rights: Option<Rc<Rights>>,
}

/// A user whose activity was left out, whatever day it is of (V1).
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct LeftOut {
    pub outlier: Outlier,
    /// How many rows of the file are theirs.
    pub rows: usize,
}

/// A row that can't be taken, and why.
#[derive(Clone, Debug)]
pub struct BadRow {
    /// The input, by position, or none when it is of no row.
    pub input: Option<usize>,
    pub start: Option<RowStart>,
    pub fault: Fault,
    pub missing: Option<Object>,
    /// What the actor may not do, where that is it.
    pub denied: Option<Denied>,
}

impl BadRow {
    /// Something wrong that is of no row.
    pub fn of(fault: Fault) -> BadRow {
        BadRow { input: None, start: None, fault, missing: None, denied: None }
    }
}

/// What came of reading the files: the changes are in the state.
pub struct Outcome<'s> {
    pub state: State<'s>,
    pub counts: Counts,
    /// Everything wrong. With `skip_errors` the rows of these are not among the changes.
    pub bad: Vec<BadRow>,
    pub warnings: Vec<Warning>,
    /// Whose activity was left out (V1).
    pub outliers: Vec<LeftOut>,
    /// What the actor has no right to. Nothing is written then.
    pub refused: Vec<Refusal>,
    /// May the changes be written?
    pub good: bool,
}

/// The exit code that a class of finding means.
pub fn exit_of(class: Class) -> Exit {
    match class {
        Class::Value => Exit::Value,
        Class::NotFound => Exit::NotFound,
        Class::State => Exit::State,
        Class::NotPermitted => Exit::NotPermitted,
    }
}
