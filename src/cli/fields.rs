//! Flags made of a record's columns: the same list that CSV and SQL come from.

use super::candidates;
use crate::domain::kernel::{Column, Record, Shape, Spot};
use clap::{Arg, ArgMatches, Args, Command, FromArgMatches};
use std::marker::PhantomData;

/// Columns without a flag of their own: a global flag gives them (`--reason`, `-l/--library`), or the
/// program does and nobody else should on the command line.
const ELSEWHERE: [&str; 7] = ["reason", "library", "source", "added_at", "added_by", "acknowledged_at", "by"];

/// Columns that the program fills in and nobody claims by hand; files keep them for round trips.
const FILLED_IN: [&str; 6] = ["source", "added_at", "added_by", "acknowledged_at", "by", "next_due"];

/// The values of a record's fields, as flags gave them.
pub struct Fields<R> {
    cells: Vec<Option<String>>,
    of: PhantomData<R>,
}

impl<R> Clone for Fields<R> {
    fn clone(&self) -> Self {
        Fields { cells: self.cells.clone(), of: PhantomData }
    }
}

impl<R: Record> Default for Fields<R> {
    fn default() -> Self {
        Fields { cells: vec![None; R::SCHEMA.columns().len()], of: PhantomData }
    }
}

impl<R: Record> Fields<R> {
    /// Gives a column a value.
    pub fn set(&mut self, column: impl Into<Spot<R>>, value: impl Into<String>) -> &mut Self {
        if let Some(at) = position(&column.into()) {
            self.cells[at] = Some(value.into());
        }
        self
    }

    /// Gives the first columns, which are the key, their values.
    pub fn set_key(&mut self, key: &[&str]) {
        for (cell, value) in self.cells.iter_mut().zip(key) {
            *cell = Some((*value).to_owned());
        }
    }

    /// The value that a column was given.
    pub fn get(&self, column: impl Into<Spot<R>>) -> Option<&str> {
        self.cells[position(&column.into())?].as_deref()
    }

    /// Was any column given a value?
    pub fn is_empty(&self) -> bool {
        self.cells.iter().all(Option::is_none)
    }

    /// The n-th cell, for the builder.
    pub fn cell(&self, at: usize) -> Option<&str> {
        self.cells.get(at)?.as_deref()
    }
}

/// Where a column stands among the table's.
fn position<R: Record>(column: &Spot<R>) -> Option<usize> {
    R::SCHEMA.columns().iter().position(|c| Some(c.name) == column.column())
}

/// The columns that become flags: not the key, not what a global flag gives.
fn flags<R: Record>() -> impl Iterator<Item = (usize, Column)> {
    R::SCHEMA
        .columns()
        .into_iter()
        .enumerate()
        .filter(|(_, c)| c.field >= R::SCHEMA.key && !c.is_scope)
        .filter(|(_, c)| !ELSEWHERE.contains(&c.name) && !FILLED_IN.contains(&c.name))
}

impl<R: Record> FromArgMatches for Fields<R> {
    fn from_arg_matches(matches: &ArgMatches) -> Result<Self, clap::Error> {
        let mut fields = Fields::default();
        fields.update_from_arg_matches(matches)?;
        Ok(fields)
    }

    fn update_from_arg_matches(&mut self, matches: &ArgMatches) -> Result<(), clap::Error> {
        for (at, column) in flags::<R>() {
            if let Ok(Some(value)) = matches.try_get_one::<String>(column.name) {
                self.cells[at] = Some(value.clone());
            }
        }
        Ok(())
    }
}

impl<R: Record> Args for Fields<R> {
    fn augment_args(mut command: Command) -> Command {
        for (_, column) in flags::<R>() {
            let field = &R::SCHEMA.fields[column.field];
            let (value, help) = match field.shape() {
                Shape::Bool => ("BOOL", format!("{} [true, false]", field.help.trim())),
                Shape::Int | Shape::Number => ("N", field.help.trim().to_owned()),
                Shape::Instant => ("TIME", field.help.trim().to_owned()),
                Shape::List => ("LIST", format!("{} (`;`-separated)", field.help.trim())),
                Shape::Object(_) => ("ID", field.help.trim().to_owned()),
                Shape::Text => ("TEXT", field.help.trim().to_owned()),
                Shape::Choice(words) => ("WORD", format!("{} [{}]", field.help.trim(), words.join(", "))),
            };
            let mut arg = Arg::new(column.name)
                .long(column.name.replace('_', "-"))
                .value_name(value)
                .help(help)
                .allow_hyphen_values(true);
            match field.shape() {
                Shape::Bool => arg = arg.add(candidates::words(&["true", "false"])),
                Shape::Choice(words) => arg = arg.add(candidates::words(words)),
                _ => {}
            }
            command = command.arg(arg);
        }
        command
    }

    fn augment_args_for_update(command: Command) -> Command {
        Self::augment_args(command)
    }
}
