//! The trace of a decision: what each rule saw and the row behind it, and how a trace is put together.

use crate::domain::access::decision::{Decision, Rule, Via};
use crate::domain::access::request::{Id, Request};
use crate::domain::kernel::{Instant, Record, Stored, choice, stored_key};
use crate::domain::model::{Level, Table};

choice! {
    /// What a step of the trace comes to.
    Outcome, default Info, { Pass = "pass", Deny = "deny", Info = "info", }
}

/// A part of a row's key.
#[derive(Clone, Copy, PartialEq, Debug)]
pub enum KeyPart {
    Object(Id),
    Instant(Instant),
    /// As records keep it, where nothing has numbers.
    Stored(Stored),
}

/// What about a row decides.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum FactAspect {
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
    pub key: Vec<KeyPart>,
    pub deciding: FactAspect,
}

impl FactRef {
    /// The row of `table` whose key is these objects.
    pub fn new(table: Table, key: &[Id]) -> FactRef {
        let key = key.iter().copied().map(KeyPart::Object).collect();
        FactRef { table, key, deciding: FactAspect::Being }
    }

    /// This very row.
    pub fn of<R: Record>(row: &R) -> FactRef {
        let key = stored_key(row).into_iter().map(KeyPart::Stored).collect();
        FactRef { table: Table::of(R::SCHEMA), key, deciding: FactAspect::Whole }
    }

    /// A removal from an asset's staffing.
    pub(in crate::domain::access) fn removal(asset: Id, member: Id, removed: Option<Instant>) -> FactRef {
        let mut fact = FactRef::new(Table::StaffingHistory, &[asset, member]);
        fact.key.extend(removed.map(KeyPart::Instant));
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

/// A trace in the making.
pub(in crate::domain::access) struct TraceBuilder<'n> {
    names: &'n dyn Fn(Id) -> String,
    trace: Vec<TraceStep>,
    pub remedies: Vec<String>,
    pub walled: bool,
}

impl<'n> TraceBuilder<'n> {
    pub fn new(names: &'n dyn Fn(Id) -> String) -> Self {
        TraceBuilder { names, trace: Vec::new(), remedies: Vec::new(), walled: false }
    }

    pub fn name(&self, id: Id) -> String {
        (self.names)(id)
    }

    /// The name without its kind: `Elite` for `system:Elite`.
    pub fn bare(&self, id: Id) -> String {
        let name = self.name(id);
        name.split_once(':').map_or(name.clone(), |(_, bare)| bare.to_owned())
    }

    pub fn say(&mut self, step: &'static str, outcome: Outcome, rule: Option<Rule>, detail: String) {
        self.trace.push(TraceStep { step, outcome, rule, detail, fact: None });
    }

    /// The row behind the step just said.
    pub fn because_of(&mut self, table: Table, key: &[Id]) {
        if let Some(step) = self.trace.last_mut() {
            step.fact = Some(FactRef::new(table, key));
        }
    }

    /// The same, where a column of the row decides.
    pub fn because_of_column(&mut self, table: Table, key: &[Id], column: &'static str) {
        if let Some(step) = self.trace.last_mut() {
            step.fact = Some(FactRef { deciding: FactAspect::Column(column), ..FactRef::new(table, key) });
        }
    }

    pub fn because_of_removal(&mut self, asset: Id, member: Id, removed: Option<Instant>) {
        if let Some(step) = self.trace.last_mut() {
            step.fact = Some(FactRef::removal(asset, member, removed));
        }
    }

    pub fn advise(&mut self, remedy: String) {
        if !self.remedies.contains(&remedy) {
            self.remedies.push(remedy);
        }
    }

    /// The last step, and the end.
    pub fn finish(
        mut self,
        request: &Request,
        decision: Decision,
        via: Via,
    ) -> (Vec<TraceStep>, Vec<String>) {
        let (user, object) = (self.name(request.user), self.name(request.object));
        let level = decision.level.map(|level| format!(": {level}")).unwrap_or_default();
        let (outcome, detail) = if decision.allow {
            self.remedies.clear();
            let how = via.words(self.names);
            (Outcome::Pass, format!("{user} has access to {object}{level} ({how})"))
        } else if decision.level.is_some_and(|level| level > Level::NoAccess) {
            let level = decision.level.map_or("", Level::word);
            (Outcome::Deny, format!("{user} has {level} access to {object}, but not what is needed"))
        } else {
            (Outcome::Deny, format!("{user} has no access to {object}"))
        };
        self.say("result", outcome, Some(decision.rule), detail);
        (self.trace, self.remedies)
    }
}
