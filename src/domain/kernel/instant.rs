//! A moment, and how it is written.

use chrono::{DateTime, Datelike, Timelike};
use std::fmt;

/// A moment, in whole seconds since 1970 (UTC). Written `2026-11-21T10:00:00Z`.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default, Debug)]
pub struct Instant(pub i64);

impl Instant {
    /// Later by this many days of 24 hours.
    #[must_use]
    pub fn plus_days(self, days: i64) -> Instant {
        Instant(self.0.saturating_add(days.saturating_mul(86_400)))
    }
}

impl fmt::Display for Instant {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match DateTime::from_timestamp(self.0, 0) {
            // By hand: the general formatter takes most of the time of an export.
            Some(t) => {
                let (y, mo, d) = (t.year(), t.month(), t.day());
                write!(f, "{y:04}-{mo:02}-{d:02}T{:02}:{:02}:{:02}Z", t.hour(), t.minute(), t.second())
            }
            None => write!(f, "{}", self.0),
        }
    }
}
