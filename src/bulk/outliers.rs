//! Outliers in a file of activity: whoever touches more matters in a day than anybody can is left out,
//! and named (V1).
//!
//! Rows are watched as they are read. Only when there is an outlier, which is rare, the file is read again
//! without them.

use super::options::LeftOut;
use super::options::Options;
use crate::domain::kernel::{Enforcement, State, UserId};
use crate::domain::model::{Activity, Outliers};

/// Looks at the rows of activity as they are read.
pub struct Watcher<'a> {
    outliers: Outliers,
    /// Those who are left out: they were found when the file was read before.
    known: &'a mut [LeftOut],
}

impl<'a> Watcher<'a> {
    /// One who knows these outliers already.
    pub fn new(known: &'a mut [LeftOut], options: &Options) -> Watcher<'a> {
        Watcher { outliers: Outliers::new(options.author.context.zone), known }
    }

    /// Is this a row of somebody who is left out? Then it is counted.
    pub fn leaves_out(&mut self, row: &Activity) -> bool {
        if let Some(out) = self.known.iter_mut().find(|out| out.outlier.user == row.user) {
            out.rows += 1;
            return true;
        }
        self.outliers.see(row);
        false
    }

    /// The outliers that weren't known, together with what the firm had before of the same people and
    /// days.
    pub fn found(self, state: &State<'_>) -> Vec<LeftOut> {
        let before = |user: UserId| state.glance_before(Activity::user, user);
        self.outliers.found(before).into_iter().map(|outlier| LeftOut { outlier, rows: 0 }).collect()
    }
}

/// Is whoever is an outlier left out? A whole state is taken over with them.
pub fn are_left_out(enforcement: Enforcement) -> bool {
    enforcement == Enforcement::Acts
}
