//! The rules of the noun whose table it is, for those who know it only at run time; and all of them at work.

use super::memo::stint;
use super::rules::{Retirement, Ruled, Rules, is_built_in};
use crate::domain::kernel::{
    Author, Engine, Finding, Given, Kind, Object, Record, Row, RowChange, RuleBook, Schema, State, Text,
};
use crate::domain::model::Table;
use crate::domain::model::integration::naming;
use crate::domain::model::schemas::with_table;

impl Rules<'_, '_> {
    /// Lets everything follow that follows, then checks every change. Returns what was found. Every write goes
    /// through here, whichever way it came in.
    pub fn run(&self) -> Vec<Finding> {
        let tables = Table::ALL.iter().map(|table| table.schema()).collect();
        Engine { tables, state: self.state, findings: &self.findings, book: self }.run();
        self.findings.take()
    }
}

impl RuleBook for Rules<'_, '_> {
    fn follow(&self, change: &RowChange) {
        with_table!(Table::of(change.table), R => R::follow(&change.of(), self));
    }

    fn settle(&self) {
        stint::follow(self);
    }

    fn check(&self, change: &RowChange) {
        with_table!(Table::of(change.table), R => R::check(&change.of(), self));
    }

    fn is_built_in(&self, object: Object) -> bool {
        is_built_in(object)
    }

    fn also_named_by(&self, object: Object) -> Vec<String> {
        naming(self.state, object).map(|key| format!("integration: {key}")).collect()
    }

    fn rule_of_use(&self, kind: Kind) -> &'static str {
        match kind {
            Kind::Role => "R4",
            Kind::System => "P9",
            Kind::Item => "W1",
            _ => "P8",
        }
    }
}

/// Fills in the cells of a row that the program fills in.
pub fn fill(table: &Schema, row: &mut Row, before: Option<&Row>, given: Given, author: &Author) {
    with_table!(Table::of(table), R => {
        let mut record = R::of_row(row);
        record.fill(before.map(|row| R::of_row(row)).as_ref(), given, author);
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

#[cfg(test)]
mod tests;
