//! A line of a batch: what it is expected to say, how it is written, and what all of them come to.

use crate::cli::error::{Detail, Error, Result, exit};
use crate::cli::question::check_rule;
use crate::domain::access::Rule;
use crate::domain::kernel::{Instant, not_one_of};
use crate::output::csv::write_cell;
use crate::output::rows::Rows;
use std::borrow::Cow;

/// Answers that aren't as expected are told up to so many.
const TOLD: usize = 20;

/// What the end says.
#[derive(Default)]
pub(super) struct Total {
    pub requests: u64,
    pub errors: u64,
    pub different: u64,
    pub told: Vec<Detail>,
}

impl Total {
    pub fn add(&mut self, other: Total) {
        self.requests += other.requests;
        self.errors += other.errors;
        self.different += other.different;
        let room = TOLD.saturating_sub(self.told.len());
        self.told.extend(other.told.into_iter().take(room));
    }

    /// Nothing, if every line was answered as expected.
    pub fn verdict(self) -> Result {
        let Total { requests, errors, different, told } = self;
        let but = if different > 0 {
            format!("{different} of {requests} answers are not as expected")
        } else {
            String::new()
        };
        let mut error = match (errors, different) {
            (0, 0) => return Ok(()),
            (0, _) => Error::new(exit::DIFFERENT, but),
            (_, 0) => Error::not_found(format!("{errors} of {requests} requests can't be answered")),
            _ => Error::not_found(format!("{errors} of {requests} requests can't be answered; {but}")),
        };
        if errors > 0 {
            error = error.hint("their decision is `error`, and their rule says what is unknown");
        }
        let more = different.saturating_sub(told.len() as u64);
        error.details = told;
        if more > 0 {
            error.details.push(Detail { shown: format!("and {more} more"), ..Detail::default() });
        }
        Err(error)
    }
}

/// What an unknown name makes of a line.
pub(super) const UNKNOWN: [&str; 4] = ["unknown_user", "unknown_object", "unknown_system", "need_on_asset"];

/// What a line wants to be told.
pub(super) enum Expect {
    Nothing,
    Word(&'static str),
    Rule(String),
}

impl Expect {
    /// What a cell expects; what can't be is a sentence.
    pub fn read(text: Option<&str>) -> std::result::Result<Expect, String> {
        let Some(text) = text else { return Ok(Expect::Nothing) };
        if let Some(word) =
            ["allow", "deny", "error"].into_iter().find(|word| word.eq_ignore_ascii_case(text))
        {
            return Ok(Expect::Word(word));
        }
        if UNKNOWN.contains(&text) || check_rule(text).is_ok() {
            return Ok(Expect::Rule(text.to_owned()));
        }
        let words: Vec<&str> = ["allow", "deny"].into_iter().chain(Rule::WORDS.iter().copied()).collect();
        Err(not_one_of(text, &words).into())
    }

    fn is_met(&self, decision: &str, rule: &str) -> bool {
        match self {
            Expect::Nothing => true,
            Expect::Word(word) => *word == decision,
            Expect::Rule(expected) => expected == rule,
        }
    }

    fn word(&self) -> &str {
        match self {
            Expect::Nothing => "",
            Expect::Word(word) => word,
            Expect::Rule(rule) => rule,
        }
    }
}

/// The system and time of the line that was written last: most lines share them.
#[derive(Default)]
pub(super) struct Written {
    instant: Option<Instant>,
    system: String,
    at: String,
    /// The two as cells of CSV, with commas around.
    csv: Vec<u8>,
}

impl Written {
    /// The same of this system and time.
    pub fn of(&mut self, system: &str, at: Instant) -> &Written {
        if self.instant != Some(at) || self.system != system {
            *self =
                Written { instant: Some(at), system: system.to_owned(), at: at.to_string(), csv: vec![b','] };
            csv_cell(&mut self.csv, "", system);
            self.csv.push(b',');
            self.csv.extend(self.at.as_bytes());
            self.csv.push(b',');
        }
        self
    }
}

/// A line of answer.
pub(super) struct Line<'a> {
    pub user: &'a str,
    /// The kind of the object, if it is known; then `object` is its id.
    pub prefix: &'a str,
    pub object: &'a str,
    pub circumstances: &'a Written,
    pub decision: &'a str,
    pub level: &'a str,
    pub rule: &'a str,
}

impl Line<'_> {
    /// Writes the line as one of these rows.
    pub fn write(&self, rows: Rows, out: &mut Vec<u8>) {
        if rows.are_objects() {
            let object = self.reference();
            let Written { system, at, .. } = self.circumstances;
            rows.object(out, &[self.user, &object, system, at, self.decision, self.level, self.rule]);
        } else {
            self.csv(out);
        }
    }

    fn csv(&self, out: &mut Vec<u8>) {
        csv_cell(out, "", self.user);
        out.push(b',');
        csv_cell(out, self.prefix, self.object);
        out.extend(&self.circumstances.csv);
        for plain in [self.decision, self.level] {
            out.extend(plain.as_bytes());
            out.push(b',');
        }
        // A rule's word alone needs no quotes; the id behind it may.
        if self.rule.contains('@') {
            csv_cell(out, "", self.rule);
        } else {
            out.extend(self.rule.as_bytes());
        }
        out.push(b'\n');
    }

    fn reference(&self) -> Cow<'_, str> {
        if self.prefix.is_empty() {
            Cow::Borrowed(self.object)
        } else {
            Cow::Owned(format!("{}:{}", self.prefix, self.object))
        }
    }

    /// Notes the line as the one with this number of the file.
    pub fn count(&self, total: &mut Total, line: u32, expect: &Expect) {
        total.requests += 1;
        total.errors += u64::from(self.decision == "error");
        if !expect.is_met(self.decision, self.rule) {
            total.different += 1;
            if total.told.len() < TOLD {
                total.told.push(self.told(line, expect));
            }
        }
    }

    fn told(&self, line: u32, expect: &Expect) -> Detail {
        let message = format!(
            "line {line}: {} {}: expected {}, got {} ({})",
            self.user,
            self.reference(),
            expect.word(),
            self.decision,
            self.rule
        );
        Detail { shown: message.clone(), message, line: Some(line), ..Detail::default() }
    }
}

/// A cell of CSV in memory, which can't fail.
fn csv_cell(out: &mut Vec<u8>, prefix: &str, text: &str) {
    let _ = write_cell(out, b',', prefix, text);
}
