//! Activity: who worked on which matter, and when (V1). It comes in bulk from the systems of billing and
//! documents.

use crate::domain::kernel::{
    Cell, Context, Instant, MatterId, Message, Shape, Stored, UserId, choice, message,
};
use crate::domain::model::define::record;
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

/// Hours or a count: not negative, with up to six decimals, below a thousand million. In millionths.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Default, Debug)]
pub struct Amount(pub i64);

const MILLION: i64 = 1_000_000;

impl Cell for Option<Amount> {
    const SHAPE: Shape = Shape::Number;
    fn parse(text: &str, _: &Context) -> Result<Self, Message> {
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
            message!("`{text}` is not an amount; write digits, with a point before decimals: `2.5`", text)
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
    /// The first such day.
    pub day: NaiveDate,
    /// How many matters there were on that day.
    pub matters: usize,
}

fn day(at: Instant, zone: Tz) -> NaiveDate {
    DateTime::from_timestamp(at.0, 0).map_or(NaiveDate::MIN, |at| at.with_timezone(&zone).date_naive())
}

/// V1: looks for outliers in the activity that it is shown. Days are those of `zone`.
pub struct Outliers {
    zone: Tz,
    users: FxHashMap<u32, UserId>,
    /// User, day, matter, each by its number: millions of them.
    touched: Vec<(u32, i32, u32)>,
}

impl Outliers {
    /// Nobody yet.
    pub fn new(zone: Tz) -> Outliers {
        Outliers { zone, users: FxHashMap::default(), touched: Vec::new() }
    }

    /// Somebody touched a matter.
    pub fn see(&mut self, row: &Activity) {
        let Some(at) = row.at else { return };
        let user = row.user.0.key().number();
        self.users.entry(user).or_insert(row.user);
        self.touched.push((user, day(at, self.zone).num_days_from_ce(), row.matter.0.key().number()));
    }

    /// Those who touched too many, each once, together with what `known` tells of a user: it counts on
    /// days on which they were seen.
    pub fn found(mut self, known: impl Fn(UserId) -> Vec<Activity>) -> Vec<Outlier> {
        self.touched.sort_unstable();
        self.touched.dedup();
        let mut found: Vec<Outlier> = Vec::new();
        for of_user in self.touched.chunk_by(|a, b| a.0 == b.0) {
            let Some(user) = self.users.get(&of_user[0].0).copied() else { continue };
            let mut before: Vec<(i32, u32)> = Vec::new();
            for row in known(user) {
                let Some(at) = row.at else { continue };
                before.push((day(at, self.zone).num_days_from_ce(), row.matter.0.key().number()));
            }
            before.sort_unstable();
            before.dedup();
            for of_day in of_user.chunk_by(|a, b| a.1 == b.1) {
                let at = of_day[0].1;
                let seen = |matter: u32| of_day.binary_search(&(of_day[0].0, at, matter)).is_ok();
                let from = before.partition_point(|(day, _)| *day < at);
                let same_day = before[from..].iter().take_while(|(day, _)| *day == at);
                let matters = of_day.len() + same_day.filter(|(_, matter)| !seen(*matter)).count();
                if matters > MOST_MATTERS_A_DAY {
                    let day = NaiveDate::from_num_days_from_ce_opt(at).unwrap_or(NaiveDate::MIN);
                    found.push(Outlier { user, day, matters });
                    break;
                }
            }
        }
        found.sort_by_key(|outlier| outlier.user.0.order());
        found
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::kernel::Record;

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
            let row = |n: usize| {
                let matter = MatterId::parse(&format!("M{n}"), &Context::utc()).unwrap();
                Activity { user, matter, at: Some(Instant(at(n))), ..Activity::blank() }
            };
            for n in 0..matters {
                outliers.see(&row(n));
                outliers.see(&row(n));
            }
            // The firm knows some of it already, and of a day that isn't in the file.
            let known = |_| vec![row(0), Activity { at: Some(Instant(9 * 86_400)), ..row(1_000_000) }];
            outliers.found(known).iter().map(|o| (o.user.show(), o.matters)).collect::<Vec<_>>()
        };
        assert_eq!(outliers("UTC", 1_000, &|_| 0), []);
        assert_eq!(outliers("UTC", 1_001, &|_| 0), [("BOT".to_owned(), 1_001)]);
        // Half before midnight in London, half after: in New York it is one day.
        let over_midnight = |n: usize| if n.is_multiple_of(2) { 86_399 } else { 86_401 };
        assert_eq!(outliers("UTC", 1_600, &over_midnight), []);
        assert_eq!(outliers("America/New_York", 1_600, &over_midnight).len(), 1);
    }
}
