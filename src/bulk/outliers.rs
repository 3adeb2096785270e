//! Outliers in a file of activity: whoever touches more matters in a day than anybody can is left out,
//! and named (V1).

use super::import::{Input, Options};
use super::sheet::Row;
use crate::domain::asset::{Activity, Outlier, Outliers};
use crate::domain::cell::Cell;
use crate::domain::id::{MatterId, UserId};
use crate::domain::record::{Record, columns};
use crate::domain::rules::Manner;
use crate::domain::state::State;
use crate::domain::time::Instant;
use chrono_tz::Tz;
use rustc_hash::FxHashSet;

/// A user whose activity was left out, whatever day it is of.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct LeftOut {
    pub outlier: Outlier,
    pub zone: Tz,
    /// How many rows of the file are theirs.
    pub rows: usize,
}

impl LeftOut {
    /// The day, in the server's zone: `2026-11-21`.
    pub fn day(&self) -> String {
        self.outlier.day(self.zone).to_string()
    }
}

/// The outliers of a file, together with what the firm knows already of the same people and days.
/// `cells` says which cell is which column.
pub fn find(state: &State<'_>, input: &Input, cells: &[Option<usize>], options: &Options) -> Vec<LeftOut> {
    let context = &options.hand.context;
    let columns = columns::<Activity>();
    let at = |name: &str| columns.iter().position(|column| column.name == name).and_then(|n| cells[n]);
    let (Some(user), Some(matter), Some(when)) = (at("user"), at("matter"), at("at")) else {
        return Vec::new();
    };
    let mut outliers = Outliers::new(context.zone);
    let mut users: FxHashSet<UserId> = FxHashSet::default();
    let (mut rows, mut row) = (input.sheet.rows(), Row::default());
    loop {
        match rows.next(&mut row) {
            Ok(true) => {}
            Ok(false) => break,
            Err(_) => continue,
        }
        // What can't be read is told when the row is.
        let user = UserId::parse(row.cell(user), context);
        let matter = MatterId::parse(row.cell(matter), context);
        if let (Ok(user), Ok(matter), Ok(Some(at))) =
            (user, matter, <Option<Instant>>::parse(row.cell(when), context))
        {
            users.insert(user);
            outliers.see(user, matter, at);
        }
    }
    for user in users {
        for row in state.by::<Activity>("user", user) {
            if let Some(at) = row.at {
                outliers.see_too(row.user, row.matter, at);
            }
        }
    }
    let left_out = |outlier| LeftOut { outlier, zone: context.zone, rows: 0 };
    outliers.found().into_iter().map(left_out).collect()
}

/// The outlier whose row this is, if it is to be left out. A whole state is taken over with them.
pub fn of<'o, R: Record>(outliers: &'o mut [LeftOut], row: &R, options: &Options) -> Option<&'o mut LeftOut> {
    if outliers.is_empty() || options.manner == Manner::Whole {
        return None;
    }
    let user = (R::FIELDS[0].object)(row)?;
    outliers.iter_mut().find(|out| out.outlier.user.0 == user)
}
