//! The rules at work: what follows from a change, and what it would break.
//!
//! Every write goes through [`Rules::run`], whichever way it came in. What the rules say about one
//! record stands under that record, in its [`Ruled`] implementation.

use super::access::StateFacts;
use super::actor::{Denied, Reader};
use crate::domain::kernel::cell::{Context, Shape};
use crate::domain::kernel::id::{Kind, Object};
use crate::domain::kernel::record::{Field, Record, field_at};
use crate::domain::kernel::state::{Change, Origin, State};
use crate::domain::kernel::text::Text;
use crate::domain::kernel::time::Instant;
use crate::domain::model::Overlap;
use crate::domain::model::setting::Settings;
use crate::domain::model::table::{Table, with_table};
use rustc_hash::FxHashMap;
use std::cell::{Cell, OnceCell, RefCell};
use std::rc::Rc;

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
    pub message: String,
    pub hint: Option<String>,
    /// What was not found.
    pub missing: Option<Object>,
    /// What the actor may not do, where that is it.
    pub denied: Option<Denied>,
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
    pub fn has<R: Record>(self, column: &str) -> bool {
        self.0 & (1 << field_at::<R>(column)) != 0
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
                with_table!(*table, R => {
                    let at = &mut done[*table as usize];
                    while *at < self.state.change_count::<R>() {
                        let change = self.state.change::<R>(*at);
                        *at += 1;
                        more = true;
                        if change.is_effective() {
                            R::follow(&change, &self);
                        }
                    }
                });
            }
            if !more {
                break;
            }
        }
        crate::domain::law::memo::stint::follow(&self);
        for table in Table::ALL {
            with_table!(*table, R => self.check_table::<R>());
        }
        let mut findings = self.findings.into_inner();
        let dropped = self.dropped.get();
        if dropped > 0
            && let Some(last) = findings.last_mut()
        {
            last.message = format!("{} (and {dropped} more findings)", last.message);
        }
        findings
    }

    fn check_table<R: Ruled>(&self) {
        for at in 0..self.state.change_count::<R>() {
            let change = self.state.change::<R>(at);
            if !change.is_effective() {
                continue;
            }
            let all_there = if let Some(row) = &change.after {
                self.check_required(&change, row);
                self.check_references(&change, row)
            } else {
                self.check_unused(&change);
                true
            };
            if all_there {
                R::check(&change, self);
            }
        }
    }

    fn check_required<R: Ruled>(&self, change: &Change<R>, row: &R) {
        for field in R::FIELDS.iter().filter(|f| f.required) {
            if (field.store)(row) == crate::domain::kernel::cell::Stored::Null
                || (field.object)(row).is_some_and(|o| o.id.is_empty())
            {
                self.refuse(
                    change,
                    "",
                    Class::Value,
                    field.column,
                    format!("`{}` must be given", field.column),
                );
            }
        }
    }

    /// Is everything there that the row points at?
    fn check_references<R: Ruled>(&self, change: &Change<R>, row: &R) -> bool {
        let mut good = true;
        for (at, field) in R::FIELDS.iter().enumerate() {
            let Some(object) = (field.object)(row) else { continue };
            if (at == 0 && R::TABLE.kind() == Some(object.kind.space())) || object.id.is_empty() {
                // A row is what makes its own object be; but its scope must be there.
                if let Some(library) = object.library()
                    && !self.state.exists(library)
                {
                    good = false;
                    self.missing(change, "scope", library);
                }
                continue;
            }
            if let Some(library) = object.library()
                && !self.state.exists(library)
            {
                good = false;
                self.missing(
                    change,
                    if field.scope == crate::domain::kernel::record::Scope::Column {
                        "scope"
                    } else {
                        field.column
                    },
                    library,
                );
            } else if !self.exists(object) {
                good = false;
                self.missing(change, field.column, object);
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
        let mut finding =
            finding(change, "", Class::NotFound, column, format!("there is no {}", described(object)));
        finding.missing = Some(object);
        self.add(finding);
    }

    /// Nothing may point at what is taken away.
    fn check_unused<R: Ruled>(&self, change: &Change<R>) {
        let (Some(kind), Some(row)) = (R::TABLE.kind(), change.before.as_deref()) else { return };
        let Some(object) = (R::FIELDS[0].object)(row) else { return };
        let mut users = Vec::new();
        for table in Table::ALL {
            with_table!(*table, U => {
                for (at, field) in U::FIELDS.iter().enumerate() {
                    let points = matches!(field.shape, Shape::Object(kinds) if kinds.contains(&kind));
                    if points && !(at == 0 && U::TABLE.kind() == Some(kind)) {
                        let rows = self.state.by::<U>(field.column, object);
                        users.extend(rows.iter().map(|r| format!("{}: {}", table.name(), r.name())));
                    }
                }
            });
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
        self.refuse(change, rule, Class::State, R::FIELDS[0].column, message);
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
        self.add(Finding { hint: Some(hint), ..finding });
    }

    /// The actor may not do this.
    pub fn deny<R: Record>(
        &self,
        change: &Change<R>,
        rule: &'static str,
        column: &'static str,
        (actor, denied): (Object, Denied),
        hint: String,
    ) {
        let message = format!("`{actor}` may not {}: {}", denied.act, denied.missing);
        let finding = finding(change, rule, Class::NotPermitted, column, message);
        self.add(Finding { hint: Some(hint), denied: Some(denied), ..finding });
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
    message: String,
) -> Finding {
    let row = change.after.as_ref().or(change.before.as_deref());
    Finding {
        rule,
        class,
        act: false,
        warning: false,
        table: R::TABLE,
        column: (!column.is_empty()).then_some(column),
        origin: change.origin,
        record: row.map(Record::name).unwrap_or_default(),
        message,
        hint: None,
        missing: None,
        denied: None,
    }
}

/// An object in words: "matter `1001`".
pub fn described(object: Object) -> String {
    match object.kind {
        Kind::Group | Kind::Role if object.scope() == "global" => {
            format!("global {} `{}`", object.kind.word(), object.name())
        }
        Kind::Group | Kind::Role => {
            format!("{} `{}` in `{}`", object.kind.word(), object.name(), object.scope())
        }
        Kind::ClientGroup => format!("client group `{}`", object.id),
        Kind::OpposingSet => format!("opposing team set `{}`", object.id),
        Kind::Email => format!("e-mail address `{}`", object.id),
        Kind::Outbox => format!("message `{}`", object.id),
        kind => format!("{} `{}`", kind.word(), object.id),
    }
}

/// Names, the first twenty of them.
pub fn listed(names: &[String]) -> String {
    let shown: Vec<String> = names.iter().take(20).map(|n| format!("`{n}`")).collect();
    match names.len().saturating_sub(20) {
        0 => shown.join(", "),
        more => format!("{} and {more} more", shown.join(", ")),
    }
}

/// "1 member", "2 members".
pub fn counted(n: usize, one: &str) -> String {
    if n == 1 { format!("1 {one}") } else { format!("{n} {one}s") }
}

/// Did this field change?
pub fn differs<R: Record>(change: &Change<R>, column: &str) -> bool {
    let field: &Field<R> = &R::FIELDS[field_at::<R>(column)];
    match (&change.before, &change.after) {
        (Some(before), Some(after)) => (field.store)(before) != (field.store)(after),
        _ => true,
    }
}
