//! The decision in full: each rule's finding, what else would deny, the near misses, what would help.

use super::decide::{Decision, Request, Rule, answer};
use super::facts::{Facts, Id};
use super::rules::{Ask, Found, Steps};
use super::staffed::Via;
use super::tell::Telling;
use crate::domain::kernel::cell::{Stored, choice};
use crate::domain::kernel::record::Record;
use crate::domain::kernel::state::stored_key;
use crate::domain::kernel::time::Instant;
use crate::domain::model::table::Table;

choice! {
    /// What a step of the trace comes to.
    Outcome, default Info, { Pass = "pass", Deny = "deny", Info = "info", }
}

/// A part of a row's key.
#[derive(Clone, Copy, PartialEq, Debug)]
pub enum Part {
    Object(Id),
    Instant(Instant),
    /// As records keep it, where nothing has numbers.
    Stored(Stored),
}

/// What about a row decides.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Deciding {
    /// That there is such a row.
    Being,
    /// What this column says.
    Column(&'static str),
    /// All that it says.
    Whole,
}

/// The row behind a step, so that its history can be found.
#[derive(Clone, PartialEq, Debug)]
pub struct FactRef {
    pub table: Table,
    /// The key's fields, in the order of the table's.
    pub key: Vec<Part>,
    pub deciding: Deciding,
}

impl FactRef {
    /// The row of `table` whose key is these objects.
    pub fn new(table: Table, key: &[Id]) -> FactRef {
        let key = key.iter().copied().map(Part::Object).collect();
        FactRef { table, key, deciding: Deciding::Being }
    }

    /// This very row.
    pub fn of<R: Record>(row: &R) -> FactRef {
        let key = stored_key(row).into_iter().map(Part::Stored).collect();
        FactRef { table: Table::of(R::SCHEMA), key, deciding: Deciding::Whole }
    }

    /// A removal from an asset's staffing.
    pub(super) fn removal(asset: Id, member: Id, removed: Option<Instant>) -> FactRef {
        let mut fact = FactRef::new(Table::StaffingHistory, &[asset, member]);
        fact.key.extend(removed.map(Part::Instant));
        fact
    }
}

/// One step of the trace.
#[derive(Clone, PartialEq, Debug)]
pub struct TraceStep {
    /// `account`, `library`, `exclusions`, `governing`, `staffing`, `parent`, `memo`, `work`, `need` or
    /// `result`; for services `tier` and `permission` instead of the middle ones.
    pub step: &'static str,
    pub outcome: Outcome,
    /// The rule that denies or lets pass here.
    pub rule: Option<Rule>,
    /// In plain words.
    pub detail: String,
    pub fact: Option<FactRef>,
}

/// A decision with its reasons.
#[derive(Clone, PartialEq, Debug)]
pub struct Explanation {
    pub decision: Decision,
    pub via: Via,
    pub trace: Vec<TraceStep>,
    /// What would change a denial, one for each rule that denies: commands in backquotes, or that
    /// nothing but removing a wall would. Empty when access is allowed.
    pub remedies: Vec<String>,
}

/// Decides as [`decide`](super::decide()) does, and tells everything. `names` gives the reference of an
/// object as it is typed: `JDOE`, `group:TAX`, `matter:1001`, `system:Elite`, `opposing:OT1`.
pub fn explain<F: Facts>(facts: &F, request: &Request, names: &dyn Fn(Id) -> String) -> Explanation {
    let ask = Ask::new(facts, request);
    let mut found = Found::default();
    let mut telling = Telling::new(names);
    let mut first = None;
    for step in <Steps<F>>::LIST {
        if ask.concerns(step.part) {
            let denied = (step.judge)(&ask, &mut found);
            (step.tell)(&mut telling, &ask, &found, denied);
            first = first.or(denied.map(|rule| (step.part, rule)));
        }
    }
    let decision = answer(&ask, &found, first);
    let via = if decision.allow { found.via } else { Via::Nothing };
    let (trace, remedies) = telling.finish(&ask, decision, via);
    Explanation { decision, via, trace, remedies }
}
