//! The rules at work: what follows from a change, and what it would break.
//!
//! Every write goes through [`Rules::run`], whichever way it came in. What the rules say about one
//! record stands under that record, in its [`Ruled`] implementation.

use super::access::StateFacts;
use super::actor::Reader;
use crate::domain::kernel::cell::{Context, Shape, Stored};
use crate::domain::kernel::id::{Kind, Object};
use crate::domain::kernel::message::{Arg, Message, message};
use crate::domain::kernel::record::{Col, Record, Row, Schema, Scope, is_empty};
use crate::domain::kernel::state::{Change, Origin, RowChange, State};
use crate::domain::kernel::text::Text;
use crate::domain::kernel::time::Instant;
use crate::domain::model::Overlap;
use crate::domain::model::schemas::with_table;
use crate::domain::model::setting::Settings;
use crate::domain::model::table::Table;
use rustc_hash::FxHashMap;
use std::cell::{Cell, OnceCell, RefCell};
use std::rc::Rc;

pub use crate::domain::kernel::words::{counted, described, listed};

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

/// A broken rule, or something to be warned about.
#[derive(Clone, PartialEq, Debug)]
pub struct Finding {
    /// The rule's number in the domain: `S3`.
    pub rule: &'static str,
    pub class: Class,
    /// Does it only forbid the step, not the state?
    pub act: bool,
    /// Is it no more than a warning?
    pub warning: bool,
    pub table: Table,
    pub column: Option<&'static str>,
    pub origin: Origin,
    /// The record, as its key shows it.
    pub record: String,
    pub message: Message,
    pub hint: Option<Message>,
    /// What was not found.
    pub missing: Option<Object>,
}

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
pub struct Hand {
    pub context: Context,
    /// The user whose hand it is: the actor, else the operating-system user.
    pub name: Text,
    /// The user in whose name it is done; none is the system operator, who is no user (A1).
    pub actor: Option<Object>,
}

/// What the rules say about one kind of record.
pub trait Ruled: Record {
    /// Fills in the cells that the program fills in, and settles fields that depend on each other.
    fn fill(&mut self, _before: Option<&Self>, _given: Given, _hand: &Hand) {}

    /// Makes the changes that follow from this one.
    fn follow(_change: &Change<Self>, _rules: &Rules<'_, '_>) {}

    /// Reports what the change breaks, in the firm as it will be. References are checked before.
    fn check(_change: &Change<Self>, _rules: &Rules<'_, '_>) {}

    /// What becomes of a row that a sync's file lacks.
    fn retirement(&self) -> Retirement<Self> {
        Retirement::Goes
    }

    /// Is it a wall, which a sync takes down only when it is told to?
    const IS_WALL: bool = false;

    /// Is it in a library, or does it belong to it?
    fn is_in_library(&self, library: Object, _state: &State<'_>) -> bool {
        let row = self.row();
        row.iter().filter_map(|value| value.object()).any(|o| o == library || o.library() == Some(library))
    }

    /// Its distinguished name, for what is in a directory.
    fn directory_name(&self) -> Option<Text> {
        None
    }
}

/// What becomes of a row that a sync's file lacks.
#[derive(Clone, Copy, PartialEq, Debug)]
pub enum Retirement<R> {
    /// It is removed.
    Goes,
    /// It is built in, or gone already.
    Stays,
    /// It is only taken out of use.
    Becomes(R),
}

/// Fills in the cells of a row that the program fills in.
pub fn fill(table: &Schema, row: &mut Row, before: Option<&Row>, given: Given, hand: &Hand) {
    with_table!(Table::of(table), R => {
        let mut record = R::of_row(row);
        record.fill(before.map(|row| R::of_row(row)).as_ref(), given, hand);
        *row = record.row();
    });
}

/// What becomes of a row that a sync's file lacks.
pub fn retirement(table: &Schema, row: &Row) -> Retirement<Row> {
    with_table!(Table::of(table), R => match R::of_row(row).retirement() {
        Retirement::Goes => Retirement::Goes,
        Retirement::Stays => Retirement::Stays,
        Retirement::Becomes(record) => Retirement::Becomes(record.row()),
    })
}

/// Are the table's rows walls?
pub fn is_wall(table: &Schema) -> bool {
    with_table!(Table::of(table), R => R::IS_WALL)
}

/// Is a row in a library, or does it belong to it?
pub fn is_in_library(table: &Schema, row: &Row, library: Object, state: &State<'_>) -> bool {
    with_table!(Table::of(table), R => R::of_row(row).is_in_library(library, state))
}

/// The distinguished name of a row, for what is in a directory.
pub fn directory_name(table: &Schema, row: &Row) -> Option<Text> {
    with_table!(Table::of(table), R => R::of_row(row).directory_name())
}

/// How strict to be with rules about steps.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Manner {
    /// A command or an import: a step that a rule forbids is refused.
    Step,
    /// A whole state is taken over (`apply`, `undo`): only what may not be stored is refused.
    Whole,
}

/// What the caller has decided in advance about the questions that some rules ask.
#[derive(Clone, Debug, Default)]
pub struct Answers {
    /// U6: profile fields of directory users may be edited.
    pub override_directory: bool,
    /// S6: a removed member is not kept as a historical one.
    pub no_history: bool,
    /// What is taken away takes nothing along: what hangs on it keeps it there instead (`undo`).
    pub alone: bool,
    /// S6, P8: a removal's reason.
    pub reason: Text,
    /// P7: somebody who isn't on a locked client of the case's matters is staffed, and stays outside.
    pub allow_excluded: bool,
    /// P8: whoever makes a case doesn't become its administrator.
    pub no_administrator: bool,
    /// P7: a lock is switched off, and that is meant: nobody is asked about those whom it lets in.
    pub open_up: bool,
    /// P10: a restricted client may join an open client group.
    pub joins_open: bool,
}

/// The rules, looking at the firm as it will be.
pub struct Rules<'a, 's> {
    pub state: &'a State<'s>,
    /// The same firm, as the decision sees it.
    pub facts: StateFacts<'a, 's>,
    pub settings: Settings,
    pub hand: Hand,
    pub manner: Manner,
    pub answers: Answers,
    /// The tables whose files are part of the import: what they say is not worked out again.
    pub given_tables: Vec<Table>,
    locks: OnceCell<bool>,
    /// What sides of each opposing team set share, once that was asked (X2).
    pub(super) overlaps: RefCell<FxHashMap<Object, Rc<[Overlap]>>>,
    findings: RefCell<Vec<Finding>>,
    /// Stops being filled at some thousands: nobody reads more, and a hostile file must not fill memory.
    dropped: Cell<usize>,
}

/// More findings than this are counted, not kept.
const MOST_FINDINGS: usize = 100_000;

impl<'a, 's> Rules<'a, 's> {
    /// Rules over `state`.
    pub fn new(state: &'a State<'s>, settings: Settings, hand: Hand, manner: Manner) -> Self {
        Rules {
            state,
            facts: StateFacts::new(state),
            settings,
            hand,
            manner,
            answers: Answers::default(),
            given_tables: Vec::new(),
            locks: OnceCell::new(),
            overlaps: RefCell::default(),
            findings: RefCell::default(),
            dropped: Cell::new(0),
        }
    }

    /// Whoever is told what comes of it.
    pub fn reader(&self) -> Reader<'_, 's> {
        Reader::new(self.state, self.hand.actor)
    }

    /// The clock.
    pub fn now(&self) -> Instant {
        self.hand.context.now
    }

    /// Lets everything follow that follows, then checks every change. Returns the findings.
    pub fn run(self) -> Vec<Finding> {
        let mut done = [0usize; 256];
        loop {
            let mut more = false;
            for table in Table::ALL {
                let schema = table.schema();
                let at = &mut done[*table as usize];
                while *at < self.state.change_count(schema) {
                    let is_effective = self.state.is_effective(schema, *at);
                    let change = self.state.change(schema, *at);
                    *at += 1;
                    more = true;
                    if is_effective {
                        with_table!(*table, R => R::follow(&change.of(), &self));
                    }
                }
            }
            if !more {
                break;
            }
        }
        crate::domain::law::memo::stint::follow(&self);
        for table in Table::ALL {
            self.check_table(*table);
        }
        let mut findings = self.findings.into_inner();
        let dropped = self.dropped.get();
        if dropped > 0
            && let Some(last) = findings.last_mut()
        {
            last.message =
                message!("{last} (and {dropped} more findings)", last = last.message.clone(), dropped);
        }
        findings
    }

    fn check_table(&self, table: Table) {
        let schema = table.schema();
        for at in 0..self.state.change_count(schema) {
            if !self.state.is_effective(schema, at) {
                continue;
            }
            let change = self.state.change(schema, at);
            let all_there = if let Some(row) = &change.after {
                self.check_required(&change, row);
                self.check_references(&change, row)
            } else {
                self.check_unused(&change);
                true
            };
            if all_there {
                with_table!(table, R => R::check(&change.of(), self));
            }
        }
    }

    fn check_required(&self, change: &RowChange, row: &Row) {
        for (at, field) in change.table.fields.iter().enumerate() {
            if field.required && is_empty(row[at]) {
                let message = format!("`{}` must be given", field.column);
                self.add(finding_of(change, "", Class::Value, field.column, message));
            }
        }
    }

    /// Is everything there that the row points at?
    fn check_references(&self, change: &RowChange, row: &Row) -> bool {
        let mut good = true;
        for (at, field) in change.table.fields.iter().enumerate() {
            let Some(object) = row[at].object() else { continue };
            let is_itself = at == 0 && change.table.kind == Some(object.kind.space());
            // A row is what makes its own object be; but its scope must be there.
            let lacking = object.library().filter(|library| !self.state.exists(*library));
            if let Some(library) = lacking {
                good = false;
                let is_apart = is_itself || object.id.is_empty() || field.scope == Scope::Column;
                self.lacks(change, if is_apart { "scope" } else { field.column }, library);
            } else if !is_itself && !object.id.is_empty() && !self.exists(object) {
                good = false;
                self.lacks(change, field.column, object);
            }
        }
        good
    }

    /// Is there such an object? The built-in policy roles are, though no table lists them (A3).
    pub fn exists(&self, object: Object) -> bool {
        if object.kind == Kind::Role && object.scope() == "policy" {
            return crate::domain::model::catalogue::is_policy_role(object.name());
        }
        self.state.exists(object)
    }

    /// Something that the change points at is not there.
    pub fn missing<R: Record>(&self, change: &Change<R>, column: &'static str, object: Object) {
        self.add(missing(finding(change, "", Class::NotFound, column, String::new()), object));
    }

    fn lacks(&self, change: &RowChange, column: &'static str, object: Object) {
        self.add(missing(finding_of(change, "", Class::NotFound, column, String::new()), object));
    }

    /// Nothing may point at what is taken away.
    fn check_unused(&self, change: &RowChange) {
        let (Some(kind), Some(row)) = (change.table.kind, &change.before) else { return };
        let Some(object) = row[0].object() else { return };
        let mut users = Vec::new();
        for table in Table::ALL.iter().map(|table| table.schema()) {
            for (at, field) in table.fields.iter().enumerate() {
                let points = matches!(field.shape(), Shape::Object(kinds) if kinds.contains(&kind));
                if points && !(at == 0 && table.kind == Some(kind)) {
                    self.state.each_with(table, at, Stored::Object(object), &mut |row| {
                        users.push(format!("{}: {}", table.name, table.name_of(row)));
                    });
                }
            }
        }
        users.extend(super::integration::naming(self.state, object).map(|key| format!("integration: {key}")));
        if users.is_empty() {
            return;
        }
        users.sort();
        let count = users.len();
        users.truncate(20);
        let more = if count > 20 { format!(" and {} more", count - 20) } else { String::new() };
        let message = format!(
            "{} is still used by {}: {}{more}",
            described(object),
            counted(count, "record"),
            users.join(", ")
        );
        let rule = match kind {
            Kind::Role => "R4",
            Kind::System => "P9",
            Kind::Item => "W1",
            _ => "P8",
        };
        self.add(finding_of(change, rule, Class::State, change.table.fields[0].column, message));
    }

    fn add(&self, finding: Finding) {
        let mut findings = self.findings.borrow_mut();
        if findings.len() < MOST_FINDINGS {
            findings.push(finding);
        } else {
            self.dropped.set(self.dropped.get() + 1);
        }
    }

    /// The change would leave a state that may not be.
    pub fn refuse<R: Record>(
        &self,
        change: &Change<R>,
        rule: &'static str,
        class: Class,
        column: &'static str,
        message: String,
    ) {
        self.add(finding(change, rule, class, column, message));
    }

    /// The same, with what to do about it.
    pub fn refuse_with<R: Record>(
        &self,
        change: &Change<R>,
        rule: &'static str,
        class: Class,
        column: &'static str,
        message: String,
        hint: String,
    ) {
        let finding = finding(change, rule, class, column, message);
        self.add(Finding { hint: Some(hint.into()), ..finding });
    }

    /// The step is one that a rule forbids now. When a whole state is taken over it is a warning.
    pub fn forbid<R: Record>(
        &self,
        change: &Change<R>,
        rule: &'static str,
        column: &'static str,
        message: String,
        hint: Option<String>,
    ) {
        let finding = finding(change, rule, Class::State, column, message);
        let hint = hint.map(Message::from);
        self.add(Finding { act: true, warning: self.manner == Manner::Whole, hint, ..finding });
    }

    /// Worth knowing, and no more.
    pub fn warn<R: Record>(
        &self,
        change: &Change<R>,
        rule: &'static str,
        column: &'static str,
        message: String,
    ) {
        let finding = finding(change, rule, Class::State, column, message);
        self.add(Finding { warning: true, ..finding });
    }

    /// May there be a locked client or client group at all (P7)? Asked before looking for one on every
    /// row of a whole firm; for a step it isn't worth knowing.
    pub fn has_locks(&self) -> bool {
        self.is_step()
            || *self.locks.get_or_init(|| {
                self.state
                    .all::<crate::domain::model::Policy>()
                    .iter()
                    .any(|policy| policy.limited_to_staffing.0)
            })
    }

    /// Is it a step, rather than a whole state that is taken over?
    pub fn is_step(&self) -> bool {
        self.manner == Manner::Step
    }
}

/// A finding that refuses the change.
fn finding<R: Record>(
    change: &Change<R>,
    rule: &'static str,
    class: Class,
    column: &'static str,
    message: impl Into<Message>,
) -> Finding {
    let record = change.after.as_ref().or(change.before.as_deref()).map(Record::name).unwrap_or_default();
    new_finding(R::SCHEMA, record, change.origin, rule, class, column, message)
}

fn finding_of(
    change: &RowChange,
    rule: &'static str,
    class: Class,
    column: &'static str,
    message: impl Into<Message>,
) -> Finding {
    let record = change.row().map(|row| change.table.name_of(row)).unwrap_or_default();
    new_finding(change.table, record, change.origin, rule, class, column, message)
}

fn new_finding(
    table: &'static Schema,
    record: String,
    origin: Origin,
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
        table: Table::of(table),
        column: (!column.is_empty()).then_some(column),
        origin,
        record,
        message: message.into(),
        hint: None,
        missing: None,
    }
}

/// The same, of something that isn't there.
fn missing(finding: Finding, object: Object) -> Finding {
    Finding {
        message: message!("there is no {object}", object = Arg::Described(object)),
        missing: Some(object),
        ..finding
    }
}
