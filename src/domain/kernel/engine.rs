//! The rules at work on any tables: what follows from changes, and what they would break. What a noun has to
//! say about its rows the engine learns from a [`RuleBook`].

use super::cell::{Shape, Stored};
use super::change::RowChange;
use super::finding::{Class, Finding, Findings};
use super::message::{Arg, Message, message};
use super::object::{Kind, Object};
use super::record::{Row, Schema, Scope, is_empty};
use super::state::State;
use super::words::counted;

/// What is known of the tables beside their columns.
pub trait RuleBook {
    /// Makes the changes that follow from this one.
    fn follow(&self, change: &RowChange);

    /// Makes the changes that follow from all of them together, once each has been followed.
    fn settle(&self);

    /// Reports what the change breaks, in the firm as it will be. What it points at is there.
    fn check(&self, change: &RowChange);

    /// Is there such a thing, though no table lists it?
    fn is_built_in(&self, object: Object) -> bool;

    /// What names the object where no reference does.
    fn also_named_by(&self, object: Object) -> Vec<String>;

    /// The number of the rule that keeps a used thing of this kind.
    fn rule_of_use(&self, kind: Kind) -> &'static str;
}

/// The tables of a firm, the changes to it, and what is found about them.
pub struct Engine<'a, 's> {
    pub tables: Vec<&'static Schema>,
    pub state: &'a State<'s>,
    pub findings: &'a Findings,
    pub book: &'a dyn RuleBook,
}

impl Engine<'_, '_> {
    /// Lets everything follow that follows, then checks every change to some effect.
    pub fn run(&self) {
        self.follow();
        self.book.settle();
        for table in &self.tables {
            for at in (0..self.state.change_count(table)).filter(|at| self.state.is_effective(table, *at)) {
                self.check(&self.state.change(table, at));
            }
        }
    }

    fn follow(&self) {
        let mut done = vec![0usize; self.tables.len()];
        loop {
            let mut more = false;
            for (table, at) in self.tables.iter().zip(&mut done) {
                while *at < self.state.change_count(table) {
                    more = true;
                    if self.state.is_effective(table, *at) {
                        self.book.follow(&self.state.change(table, *at));
                    }
                    *at += 1;
                }
            }
            if !more {
                return;
            }
        }
    }

    fn check(&self, change: &RowChange) {
        let all_there = match &change.after {
            Some(row) => {
                self.check_required(change, row);
                self.check_references(change, row)
            }
            None => {
                self.check_unused(change);
                true
            }
        };
        if all_there {
            self.book.check(change);
        }
    }

    fn check_required(&self, change: &RowChange, row: &Row) {
        for (at, field) in change.table.fields.iter().enumerate() {
            if field.required && is_empty(row[at]) {
                let message = message!("`{column}` must be given", column = field.column);
                self.findings.add(Finding::of_row(change, "", Class::Value, field.column, message));
            }
        }
    }

    /// Is everything there that the row points at?
    fn check_references(&self, change: &RowChange, row: &Row) -> bool {
        let mut good = true;
        let mut lacks = |column: &'static str, object: Object| {
            good = false;
            let finding = Finding::of_row(change, "", Class::NotFound, column, Message::default());
            self.findings.add(finding.lacking(object));
        };
        for (at, field) in change.table.fields.iter().enumerate() {
            let Some(object) = row[at].object() else { continue };
            let is_itself = at == 0 && change.table.kind == Some(object.kind.space());
            let without_scope = object.library().filter(|library| !self.state.exists(*library));
            if let Some(library) = without_scope {
                let is_apart = is_itself || object.id.is_empty() || field.scope == Scope::Column;
                lacks(if is_apart { "scope" } else { field.column }, library);
            } else if !is_itself && !object.id.is_empty() && !self.exists(object) {
                // A row is what makes its own object be.
                lacks(field.column, object);
            }
        }
        good
    }

    fn exists(&self, object: Object) -> bool {
        self.book.is_built_in(object) || self.state.exists(object)
    }

    /// Nothing may point at what is taken away.
    fn check_unused(&self, change: &RowChange) {
        let (Some(kind), Some(row)) = (change.table.kind, &change.before) else { return };
        let Some(object) = row[0].object() else { return };
        let mut users = self.book.also_named_by(object);
        for table in &self.tables {
            for (at, field) in table.fields.iter().enumerate() {
                let points = matches!(field.shape(), Shape::Object(kinds) if kinds.contains(&kind));
                if points && !(at == 0 && table.kind == Some(kind)) {
                    self.state.each_with(table, at, Stored::Object(object), &mut |row| {
                        users.push(format!("{}: {}", table.name, table.name_of(row)));
                    });
                }
            }
        }
        if users.is_empty() {
            return;
        }
        users.sort();
        let count = users.len();
        users.truncate(20);
        let more = if count > 20 { format!(" and {} more", count - 20) } else { String::new() };
        let message = message!(
            "{object} is still used by {records}: {users}{more}",
            object = Arg::Described(object),
            records = counted(count, "record"),
            users = users.join(", "),
            more
        );
        let (rule, column) = (self.book.rule_of_use(kind), change.table.fields[0].column);
        self.findings.add(Finding::of_row(change, rule, Class::State, column, message));
    }
}
