//! The report on changes, whoever made them: a command, a file, a bundle or an undo.

use super::answer::{Body, Json};
use super::format::Page;
use super::listing::{Listing, text};
use serde_json::{Map, Value, json};
use std::borrow::Cow;

/// A changed record, as reports list it.
#[derive(Clone, PartialEq, Debug, serde::Serialize)]
pub struct Listed {
    /// `create`, `update` or `remove`.
    pub op: &'static str,
    pub table: &'static str,
    pub key: String,
    /// The columns that changed: name, before, after, each of its own type.
    pub cells: Vec<(String, Value, Value)>,
}

impl Listed {
    fn json(&self) -> Value {
        let cells: Map<_, _> = self
            .cells
            .iter()
            .map(|(column, before, after)| (column.clone(), json!({"before": before, "after": after})))
            .collect();
        json!({"op": self.op, "table": self.table, "key": self.key, "cells": cells})
    }
}

/// How many records there were of each kind.
#[derive(Clone, Copy, PartialEq, Eq, Default, Debug, serde::Serialize)]
pub struct Counts {
    pub created: usize,
    pub updated: usize,
    pub unchanged: usize,
    pub removed: usize,
}

impl Counts {
    /// Those of a list of changes.
    pub fn of(changes: &[Listed]) -> Counts {
        let count = |op: &str| changes.iter().filter(|change| change.op == op).count();
        Counts { created: count("create"), updated: count("update"), unchanged: 0, removed: count("remove") }
    }
}

/// Something worth knowing about a change that is made all the same.
#[derive(Clone, PartialEq, Debug, serde::Serialize)]
pub struct Warning {
    /// `staffing.csv:12`
    pub place: Option<String>,
    /// Empty where no rule says so.
    pub rule: &'static str,
    pub message: String,
}

impl Warning {
    /// The sentence for people, with its place.
    pub fn words(&self) -> String {
        let place = self.place.as_ref().map(|place| format!("{place}: ")).unwrap_or_default();
        format!("{place}{}", self.message)
    }
}

/// What was done, or would be.
#[derive(Default)]
pub struct Report {
    pub sentence: String,
    pub dry_run: bool,
    /// The batch's number, unless nothing changed or it was a dry run.
    pub batch: Option<i64>,
    pub counts: Counts,
    /// How many rows of a file were left out because they are wrong.
    pub skipped: usize,
    pub changes: Vec<Listed>,
    pub warnings: Vec<Warning>,
    /// What the command says beside that, and who gains and loses access.
    pub data: Map<String, Value>,
    /// Were rows of the command's own written before? They are the data then, and a file has no second table.
    pub is_previewed: bool,
}

impl Body for Report {
    /// For people the report is what is said beside the data.
    fn words(&self, _: &Page) -> String {
        String::new()
    }

    fn json(&self) -> Json {
        let mut json = self.data.clone();
        json.insert("done".into(), self.sentence.clone().into());
        json.insert("dry_run".into(), self.dry_run.into());
        json.insert("batch".into(), self.batch.into());
        json.insert("created".into(), self.counts.created.into());
        json.insert("updated".into(), self.counts.updated.into());
        json.insert("unchanged".into(), self.counts.unchanged.into());
        json.insert("removed".into(), self.counts.removed.into());
        // Some commands have a list of their own under this name.
        json.entry("skipped").or_insert_with(|| self.skipped.into());
        json.insert("changes".into(), self.changes.iter().map(Listed::json).collect());
        json.insert("warnings".into(), json!(self.warnings));
        Json::One(json.into())
    }

    fn rows(&self) -> Option<Cow<'_, Listing>> {
        if self.is_previewed {
            return None;
        }
        let mut listing = Listing::new(&["op", "table", "key"]);
        for change in &self.changes {
            listing.push(vec![change.op.into(), change.table.into(), change.key.clone().into()]);
        }
        Some(Cow::Owned(listing))
    }
}

/// What applying something would change: a row for each cell.
pub struct Differences(pub Vec<Listed>);

impl Differences {
    fn listing(&self) -> Listing {
        let mut listing = Listing::new(&["op", "table", "key", "column", "before", "after"]);
        for change in &self.0 {
            let mut row = |column: &str, before: &str, after: &str| {
                listing.push(
                    [change.op, change.table, &change.key, column, before, after].map(Into::into).to_vec(),
                );
            };
            if change.op == "update" && !change.cells.is_empty() {
                change
                    .cells
                    .iter()
                    .for_each(|(column, before, after)| row(column, &text(before), &text(after)));
            } else {
                row("", "", "");
            }
        }
        listing
    }
}

impl Body for Differences {
    fn words(&self, page: &Page) -> String {
        self.listing().table(page.width)
    }

    fn json(&self) -> Json {
        Json::Many(self.0.iter().map(Listed::json).collect())
    }

    fn rows(&self) -> Option<Cow<'_, Listing>> {
        Some(Cow::Owned(self.listing()))
    }
}
