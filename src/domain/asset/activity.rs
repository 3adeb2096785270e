//! Activity: who worked on which matter, and when (V1). It comes in bulk from the systems of billing and
//! documents.

use crate::domain::cell::{Cell, Context, Shape, Stored, choice};
use crate::domain::id::{MatterId, UserId};
use crate::domain::record::record;
use crate::domain::rules::Ruled;
use crate::domain::time::Instant;
use chrono::{DateTime, Datelike, NaiveDate};
use chrono_tz::Tz;
use rustc_hash::FxHashMap;

choice! {
    /// What somebody did.
    ActivityKind, default Billing, { Billing = "billing", Document = "document", }
}

record! {
    /// Something that a user did on a matter.
    Activity, key 4, header [0, 1, 2, 4, 3], {
        /// User
        "user" user: UserId, required;
        /// Matter
        "matter" matter: MatterId, required;
        /// billing or document
        "kind" kind: ActivityKind;
        /// When
        "at" at: Option<Instant>, required;
        /// Hours, or how many times
        "amount" amount: Option<Amount>;
    }
}

impl Ruled for Activity {}

/// Hours or a count: not negative, with up to six decimals, below a thousand million. In millionths.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Default, Debug)]
pub struct Amount(pub i64);

const MILLION: i64 = 1_000_000;

impl Cell for Option<Amount> {
    const SHAPE: Shape = Shape::Number;
    fn parse(text: &str, _: &Context) -> Result<Self, String> {
        let read = || {
            let (whole, decimals) = text.split_once('.').unwrap_or((text, "0"));
            let digits = |part: &str, most: usize| {
                (1..=most).contains(&part.len()) && part.bytes().all(|b| b.is_ascii_digit())
            };
            if !digits(whole, 9) || !digits(decimals, 6) {
                return None;
            }
            let millionths: i64 = format!("{decimals:0<6}").parse().ok()?;
            Some(Amount(whole.parse::<i64>().ok()? * MILLION + millionths))
        };
        read().map(Some).ok_or_else(|| {
            format!("`{text}` is not an amount; write digits, with a point before decimals: `2.5`")
        })
    }
    fn show(&self) -> String {
        let Some(Amount(millionths)) = self else { return String::new() };
        let (whole, rest) = (millionths / MILLION, millionths % MILLION);
        if rest == 0 {
            return whole.to_string();
        }
        format!("{whole}.{rest:06}").trim_end_matches('0').to_owned()
    }
    fn store(&self) -> Stored {
        self.map_or(Stored::Null, |amount| Stored::Int(amount.0))
    }
    fn load(stored: Stored) -> Self {
        match stored {
            Stored::Int(n) => Some(Amount(n)),
            _ => None,
        }
    }
}

/// V1: whoever touches more matters than this in a day is an outlier, a program or a mistake.
pub const MOST_MATTERS_A_DAY: usize = 1_000;

/// A user who touched too many matters in a day.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Outlier {
    pub user: UserId,
    /// An instant of the first such day.
    pub at: Instant,
    /// How many matters there were on that day.
    pub matters: usize,
}

impl Outlier {
    /// The day, in this zone.
    pub fn day(&self, zone: Tz) -> NaiveDate {
        day(self.at, zone)
    }
}

fn day(at: Instant, zone: Tz) -> NaiveDate {
    DateTime::from_timestamp(at.0, 0).map_or(NaiveDate::MIN, |at| at.with_timezone(&zone).date_naive())
}

/// V1: looks for outliers in the activity that it is shown. Days are those of `zone`.
pub struct Outliers {
    zone: Tz,
    /// User, day, matter, each by its number; sorted out at the end.
    touched: Vec<(u32, i32, u32)>,
    days: FxHashMap<(u32, i32), (UserId, Instant)>,
}

impl Outliers {
    /// Nobody yet.
    pub fn new(zone: Tz) -> Outliers {
        Outliers { zone, touched: Vec::new(), days: FxHashMap::default() }
    }

    /// Somebody touched a matter.
    pub fn see(&mut self, user: UserId, matter: MatterId, at: Instant) {
        let key = self.key(user, at);
        self.touched.push((key.0, key.1, matter.0.key().number()));
        self.days.entry(key).or_insert((user, at));
    }

    /// Somebody is known to have touched a matter: counts only on a day on which they are seen, too.
    pub fn see_too(&mut self, user: UserId, matter: MatterId, at: Instant) {
        let key = self.key(user, at);
        if self.days.contains_key(&key) {
            self.touched.push((key.0, key.1, matter.0.key().number()));
        }
    }

    fn key(&self, user: UserId, at: Instant) -> (u32, i32) {
        (user.0.key().number(), day(at, self.zone).num_days_from_ce())
    }

    /// Those who touched too many, each once.
    pub fn found(mut self) -> Vec<Outlier> {
        self.touched.sort_unstable();
        self.touched.dedup();
        let mut found: Vec<Outlier> = Vec::new();
        for day in self.touched.chunk_by(|a, b| (a.0, a.1) == (b.0, b.1)) {
            if day.len() <= MOST_MATTERS_A_DAY {
                continue;
            }
            if let Some((user, at)) = self.days.get(&(day[0].0, day[0].1))
                && found.last().is_none_or(|last| last.user != *user)
            {
                found.push(Outlier { user: *user, at: *at, matters: day.len() });
            }
        }
        found.sort_by_key(|outlier| outlier.user.0.order());
        found
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_amount_is_exact_v1() {
        let round = |text: &str| <Option<Amount>>::parse(text, &Context::utc()).map(|amount| amount.show());
        for (text, shown) in [
            ("0", "0"),
            ("2.5", "2.5"),
            ("2.50", "2.5"),
            ("007", "7"),
            ("0.000001", "0.000001"),
            ("999999999", "999999999"),
        ] {
            assert_eq!(round(text).as_deref(), Ok(shown));
        }
        for bad in ["-1", "1,5", "1.", ".5", "1e3", "1.0000001", "1000000000", "two", "+1", "½"] {
            assert!(round(bad).is_err(), "{bad}");
        }
    }

    #[test]
    fn more_than_a_thousand_matters_in_a_day_of_the_server_make_an_outlier_v1() {
        let outliers = |zone: &str, matters: usize, at: &dyn Fn(usize) -> i64| {
            let mut outliers = Outliers::new(zone.parse().unwrap());
            let user = UserId::parse("BOT", &Context::utc()).unwrap();
            for n in 0..matters {
                let matter = MatterId::parse(&format!("M{n}"), &Context::utc()).unwrap();
                outliers.see(user, matter, Instant(at(n)));
                outliers.see(user, matter, Instant(at(n)));
            }
            outliers.found().iter().map(|o| (o.user.show(), o.matters)).collect::<Vec<_>>()
        };
        assert_eq!(outliers("UTC", 1_000, &|_| 0), []);
        assert_eq!(outliers("UTC", 1_001, &|_| 0), [("BOT".to_owned(), 1_001)]);
        // Half before midnight in London, half after: in New York it is one day.
        let over_midnight = |n: usize| if n.is_multiple_of(2) { 86_399 } else { 86_401 };
        assert_eq!(outliers("UTC", 1_600, &over_midnight), []);
        assert_eq!(outliers("America/New_York", 1_600, &over_midnight).len(), 1);
    }
}
