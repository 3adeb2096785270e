//! What is wrong with changes, or worth knowing about them, and where.

use super::change::{Change, RowChange};
use super::message::{Arg, Message, message};
use super::object::Object;
use super::origin::Origin;
use super::record::{Col, Record, Schema};
use std::cell::{Cell, RefCell};
use std::marker::PhantomData;

/// What kind of wrong a finding is; it decides the exit code.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Class {
    /// A value that can never be right.
    Value,
    /// Something that isn't there.
    NotFound,
    /// The state refuses, or it exists already.
    State,
    /// Whoever acts has no right to it. The message says who may not do what, and after a colon why.
    NotPermitted,
}

/// Which rules refuse a change.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Enforcement {
    /// State rules and act rules: for a command or an import.
    Acts,
    /// State rules alone, where a whole state is taken over (`apply`, `undo`): a broken act rule is a warning.
    States,
}

/// A broken rule, or something to be warned about.
#[derive(Clone, PartialEq, Debug)]
pub struct Finding {
    /// The rule's number in the domain: `S3`.
    pub rule: &'static str,
    pub class: Class,
    /// Does an act rule forbid it, rather than a state rule?
    pub act: bool,
    /// Is it no more than a warning?
    pub warning: bool,
    pub table: &'static Schema,
    /// The column that it is about, if it is about one.
    pub column: Option<&'static str>,
    pub origin: Origin,
    /// The record, as its key shows it.
    pub record: String,
    pub message: Message,
    pub hint: Option<Message>,
    /// What was not found.
    pub missing: Option<Object>,
    /// What the actor may not do, where that is it.
    pub denied: Option<Denied>,
}

/// What the actor may not do because a rule says who may.
#[derive(Clone, PartialEq, Debug)]
pub struct Denied {
    /// "decide about request `R-1`"
    pub act: Message,
    /// What it would take.
    pub missing: Message,
}

impl Finding {
    /// A finding that refuses the change of a row.
    pub fn of_row(
        change: &RowChange,
        rule: &'static str,
        class: Class,
        column: &'static str,
        message: impl Into<Message>,
    ) -> Finding {
        Finding {
            rule,
            class,
            act: false,
            warning: false,
            table: change.table,
            column: Some(column),
            origin: change.origin,
            record: change.row().map(|row| change.table.name_of(row)).unwrap_or_default(),
            message: message.into(),
            hint: None,
            missing: None,
            denied: None,
        }
    }

    /// A finding that refuses the change of a record.
    pub fn new<R: Record>(
        change: &Change<R>,
        rule: &'static str,
        class: Class,
        spot: impl Into<Spot<R>>,
        message: impl Into<Message>,
    ) -> Finding {
        let row = |record: &R| record.row();
        let untyped = RowChange {
            table: R::SCHEMA,
            before: change.before.as_deref().map(|record| Box::new(row(record))),
            after: change.after.as_ref().map(row),
            origin: change.origin,
        };
        let finding = Finding::of_row(&untyped, rule, class, "", message);
        Finding { column: spot.into().column, ..finding }
    }

    /// The same, where something isn't there.
    #[must_use]
    pub fn lacking(self, object: Object) -> Finding {
        let message = message!("there is no {object}", object = Arg::Described(object));
        Finding { class: Class::NotFound, message, missing: Some(object), ..self }
    }
}

/// What of a record is meant: a column, the scope that stands apart from it, or all of it.
pub struct Spot<R> {
    column: Option<&'static str>,
    of: PhantomData<fn() -> R>,
}

impl<R> Spot<R> {
    /// The whole record.
    pub const fn whole() -> Spot<R> {
        Spot { column: None, of: PhantomData }
    }

    /// The column `scope` of its group or role.
    pub const fn scope() -> Spot<R> {
        Spot { column: Some("scope"), of: PhantomData }
    }

    /// The column's name, if it is one.
    pub fn column(&self) -> Option<&'static str> {
        self.column
    }
}

impl<R: Record> From<Col<R>> for Spot<R> {
    fn from(column: Col<R>) -> Spot<R> {
        Spot { column: Some(column.name()), of: PhantomData }
    }
}

/// More findings than this are counted, not kept: nobody reads more, and a hostile file must not fill memory.
const MOST: usize = 100_000;

/// The findings so far.
#[derive(Default)]
pub struct Findings {
    kept: RefCell<Vec<Finding>>,
    dropped: Cell<usize>,
}

impl Findings {
    /// One more.
    pub fn add(&self, finding: Finding) {
        let mut kept = self.kept.borrow_mut();
        if kept.len() < MOST {
            kept.push(finding);
        } else {
            self.dropped.set(self.dropped.get() + 1);
        }
    }

    /// All that were kept; the last one says how many weren't.
    pub fn take(&self) -> Vec<Finding> {
        let mut kept = self.kept.take();
        let dropped = self.dropped.get();
        if dropped > 0
            && let Some(last) = kept.last_mut()
        {
            let said = std::mem::take(&mut last.message);
            last.message = message!("{said} (and {dropped} more findings)", said, dropped);
        }
        kept
    }
}
