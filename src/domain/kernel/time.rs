//! Instants, the server's time zone, and periods (T1).

use super::cell::{Cell, Context, Shape, Stored};
pub use super::instant::Instant;
use super::message::{Message, message};
use chrono::{DateTime, Duration, LocalResult, NaiveDate, NaiveDateTime, NaiveTime, TimeZone, Utc};
use chrono_tz::Tz;

impl Instant {
    /// Reads every form that T1 allows: RFC 3339, a date, a date and a time (both in `zone`), `+30d`.
    ///
    /// A date alone is its first instant; of two readings the earlier counts, a time that doesn't
    /// exist is the first after it (S3).
    ///
    /// # Errors
    /// When it is none of these forms, or no year from 1 to 9999.
    pub fn parse(text: &str, zone: Tz, now: Instant) -> Result<Instant, Message> {
        let bad = || {
            message!(
                "`{text}` is not a time; write `2026-12-31`, `2026-12-31 18:00`, `2026-12-31T18:00:00Z` or `+30d`",
                text
            )
        };
        if let Some(period) = text.strip_prefix('+') {
            let digits = period.trim_end_matches(|c: char| !c.is_ascii_digit());
            let number: i64 = digits.parse().ok().filter(|n| *n <= 1_000_000).ok_or_else(bad)?;
            let seconds = match &period[digits.len()..] {
                "h" => 3_600,
                "d" => 86_400,
                "w" => 7 * 86_400,
                _ => return Err(bad()),
            };
            return Instant(now.0 + number * seconds).in_range().ok_or_else(bad);
        }
        if let Some(instant) = plain_utc(text) {
            return Ok(instant);
        }
        if let Ok(instant) = DateTime::parse_from_rfc3339(text) {
            return Instant(instant.timestamp()).in_range().ok_or_else(bad);
        }
        if let Ok(date) = NaiveDate::parse_from_str(text, "%Y-%m-%d").as_ref()
            && text.len() == 10
        {
            return local(zone, date.and_time(NaiveTime::MIN)).in_range().ok_or_else(bad);
        }
        for format in ["%Y-%m-%d %H:%M", "%Y-%m-%d %H:%M:%S", "%Y-%m-%dT%H:%M", "%Y-%m-%dT%H:%M:%S"] {
            if let Ok(time) = NaiveDateTime::parse_from_str(text, format) {
                return local(zone, time).in_range().ok_or_else(bad);
            }
        }
        Err(bad())
    }

    /// The same, when RFC 3339 can write it (years 1 to 9999).
    fn in_range(self) -> Option<Instant> {
        (-62_135_596_800..253_402_300_800).contains(&self.0).then_some(self)
    }
}

/// `YYYY-MM-DDTHH:MM:SSZ`, the form of every export, without the general parser's cost.
fn plain_utc(text: &str) -> Option<Instant> {
    let b = text.as_bytes();
    if b.len() != 20
        || b[4] != b'-'
        || b[7] != b'-'
        || b[10] != b'T'
        || b[13] != b':'
        || b[16] != b':'
        || b[19] != b'Z'
    {
        return None;
    }
    let number = |from: usize, to: usize| {
        b[from..to].iter().try_fold(0u32, |n, d| d.is_ascii_digit().then(|| n * 10 + u32::from(d - b'0')))
    };
    let date = NaiveDate::from_ymd_opt(i32::try_from(number(0, 4)?).ok()?, number(5, 7)?, number(8, 10)?)?;
    let time = NaiveTime::from_hms_opt(number(11, 13)?, number(14, 16)?, number(17, 19)?)?;
    Some(Instant(date.and_time(time).and_utc().timestamp()))
}

fn local(zone: Tz, time: NaiveDateTime) -> Instant {
    let mut tried = time;
    // No zone has ever skipped more than a day.
    for _ in 0..=48 * 60 {
        match zone.from_local_datetime(&tried) {
            LocalResult::Single(t) | LocalResult::Ambiguous(t, _) => {
                return if tried == time {
                    Instant(t.timestamp())
                } else {
                    first_after(zone, time, t.with_timezone(&Utc))
                };
            }
            LocalResult::None => tried += Duration::minutes(1),
        }
    }
    Instant(time.and_utc().timestamp())
}

/// The first instant whose local time is not before `time`, at or before `found`.
fn first_after(zone: Tz, time: NaiveDateTime, found: DateTime<Utc>) -> Instant {
    let mut at = found;
    for _ in 0..60 {
        let earlier = at - Duration::seconds(1);
        if earlier.with_timezone(&zone).naive_local() < time {
            break;
        }
        at = earlier;
    }
    Instant(at.timestamp())
}

impl Cell for Option<Instant> {
    const SHAPE: Shape = Shape::Instant;
    fn parse(text: &str, context: &Context) -> Result<Self, Message> {
        Instant::parse(text, context.zone, context.now).map(Some)
    }
    fn show(&self) -> String {
        self.map(|t| t.to_string()).unwrap_or_default()
    }
    fn store(&self) -> Stored {
        self.map_or(Stored::Null, |t| Stored::Int(t.0))
    }
    fn load(stored: Stored) -> Self {
        match stored {
            Stored::Int(seconds) => Some(Instant(seconds)),
            _ => None,
        }
    }
}

/// How often an awareness reminder is sent: `never`, or every N days, weeks, months or years (M3).
#[derive(Clone, Copy, PartialEq, Eq, Default, Debug)]
pub enum Frequency {
    #[default]
    Never,
    Every(u32, Unit),
}

/// The unit of a [`Frequency`].
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Unit {
    Days,
    Weeks,
    Months,
    Years,
}

impl Frequency {
    /// M3: the first of start + n periods that lies after `now`, in the server's zone. The anchor day is
    /// kept: monthly from 31 January is 28 February and then 31 March.
    pub fn next(self, start: Instant, now: Instant, zone: Tz) -> Option<Instant> {
        let Frequency::Every(every, unit) = self else { return None };
        let anchor = DateTime::from_timestamp(start.0, 0)?.with_timezone(&zone).naive_local();
        let nth = |n: u32| -> Option<Instant> {
            let periods = every.checked_mul(n)?;
            let time = match unit {
                Unit::Days => anchor.checked_add_days(chrono::Days::new(periods.into()))?,
                Unit::Weeks => anchor.checked_add_days(chrono::Days::new(u64::from(periods) * 7))?,
                Unit::Months => anchor.checked_add_months(chrono::Months::new(periods))?,
                Unit::Years => anchor.checked_add_months(chrono::Months::new(periods.checked_mul(12)?))?,
            };
            local(zone, time).in_range()
        };
        // No period is shorter than a day: begin near the right one.
        let days = u32::try_from((now.0 - start.0).max(0) / 86_400).ok()?;
        let length = match unit {
            Unit::Days => 1,
            Unit::Weeks => 7,
            Unit::Months => 31,
            Unit::Years => 366,
        };
        let mut n = (days / (every.saturating_mul(length))).saturating_sub(1).max(1);
        loop {
            let due = nth(n)?;
            if due > now {
                return Some(due);
            }
            n += 1;
        }
    }
}

impl Cell for Frequency {
    const SHAPE: Shape = Shape::Text;
    fn parse(text: &str, _: &Context) -> Result<Self, Message> {
        let text = text.trim();
        if text.eq_ignore_ascii_case("never") {
            return Ok(Frequency::Never);
        }
        let bad = || message!("`{text}` is not a frequency; write `never`, `10d`, `1w`, `3m` or `1y`", text);
        let digits = text.trim_end_matches(|c: char| !c.is_ascii_digit());
        let number = digits.parse().ok().filter(|n| (1..=9_999).contains(n)).ok_or_else(bad)?;
        let unit = match text[digits.len()..].to_ascii_lowercase().as_str() {
            "d" => Unit::Days,
            "w" => Unit::Weeks,
            "m" => Unit::Months,
            "y" => Unit::Years,
            _ => return Err(bad()),
        };
        Ok(Frequency::Every(number, unit))
    }
    fn show(&self) -> String {
        match self {
            Frequency::Never => "never".into(),
            Frequency::Every(n, Unit::Days) => format!("{n}d"),
            Frequency::Every(n, Unit::Weeks) => format!("{n}w"),
            Frequency::Every(n, Unit::Months) => format!("{n}m"),
            Frequency::Every(n, Unit::Years) => format!("{n}y"),
        }
    }
    fn store(&self) -> Stored {
        match self {
            Frequency::Never => Stored::Null,
            every @ Frequency::Every(..) => Stored::text(&every.show()),
        }
    }
    fn load(stored: Stored) -> Self {
        match stored {
            Stored::Text(text) => Frequency::parse(text.as_str(), &Context::utc()).unwrap_or_default(),
            _ => Frequency::Never,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn at(text: &str, zone: &str) -> String {
        let now = Instant(1_780_272_000);
        Instant::parse(text, zone.parse().unwrap(), now).map_or_else(|e| e.to_string(), |t| t.to_string())
    }

    #[test]
    fn t1_the_four_forms_of_an_instant() {
        assert_eq!(at("2026-12-31T18:00:00Z", "UTC"), "2026-12-31T18:00:00Z");
        assert_eq!(at("2026-12-31T18:00:00+02:00", "UTC"), "2026-12-31T16:00:00Z");
        assert_eq!(at("2026-12-31", "Europe/London"), "2026-12-31T00:00:00Z");
        assert_eq!(at("2026-07-31", "Europe/London"), "2026-07-30T23:00:00Z");
        assert_eq!(at("2026-07-31 18:30", "Europe/Berlin"), "2026-07-31T16:30:00Z");
        assert_eq!(at("+30d", "UTC"), "2026-07-01T00:00:00Z");
        for bad in
            ["", "tomorrow", "2026-02-30", "26-1-1", "+30", "+30x", "2026-12-31T25:00:00Z", "+99999999999d"]
        {
            assert!(at(bad, "UTC").contains("is not a time"), "{bad}");
        }
    }

    #[test]
    fn s3_twice_is_the_earlier_and_never_is_the_first_after() {
        // Clocks go back at 01:00 UTC: 01:30 happens twice in London.
        assert_eq!(at("2026-10-25 01:30", "Europe/London"), "2026-10-25T00:30:00Z");
        // Clocks go forward at 01:00 UTC: 01:30 never happens.
        assert_eq!(at("2026-03-29 01:30", "Europe/London"), "2026-03-29T01:00:00Z");
        // A day without a midnight.
        assert_eq!(at("2018-11-04", "America/Sao_Paulo"), "2018-11-04T03:00:00Z");
        // A day that a country left out.
        assert_eq!(at("2011-12-30", "Pacific/Apia"), "2011-12-30T10:00:00Z");
    }

    #[test]
    fn m3_the_next_reminder_keeps_the_anchor_day() {
        let c = Context::utc();
        let due = |every: &str, start: &str, now: &str, zone: &str| {
            let at = |t: &str| Instant::parse(t, Tz::UTC, Instant(0)).unwrap();
            Frequency::parse(every, &c)
                .unwrap()
                .next(at(start), at(now), zone.parse().unwrap())
                .unwrap()
                .to_string()
        };
        assert_eq!(due("1m", "2026-01-31", "2026-02-01", "UTC"), "2026-02-28T00:00:00Z");
        assert_eq!(due("1m", "2026-01-31", "2026-02-28", "UTC"), "2026-03-31T00:00:00Z");
        assert_eq!(due("1y", "2024-02-29", "2026-01-01", "UTC"), "2026-02-28T00:00:00Z");
        assert_eq!(due("1w", "2026-01-01", "2026-11-21", "UTC"), "2026-11-26T00:00:00Z");
        assert_eq!(due("3m", "2030-01-01", "2026-11-21", "UTC"), "2030-04-01T00:00:00Z");
        // Nine o'clock stays nine o'clock when the clocks change.
        assert_eq!(due("1m", "2026-03-01T09:00:00Z", "2026-03-28", "Europe/London"), "2026-04-01T08:00:00Z");
    }

    #[test]
    fn m3_frequencies_are_written_as_a_number_and_a_unit() {
        let c = Context::utc();
        for good in ["never", "1w", "1m", "3m", "6m", "1y", "10d"] {
            assert_eq!(Frequency::parse(good, &c).unwrap().show(), good);
        }
        for bad in ["0d", "d", "3", "1x", "-1d", "99999d"] {
            assert!(Frequency::parse(bad, &c).is_err(), "{bad}");
        }
    }
}
