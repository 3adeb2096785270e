//! The trace of a decision: what each rule saw and the row behind it, and how a trace is put together.

use crate::domain::access::decision::{Decision, Rule, Via};
use crate::domain::access::request::{Id, Request};
use crate::domain::kernel::{
    Arg, Col, Command, Instant, Message, Object, Record, Stored, choice, message, stored_key,
};
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
    /// What this field says, by its position.
    Column(usize),
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
    /// In plain words, with what they are about.
    pub detail: Message,
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
    pub remedies: Vec<Message>,
}

/// Gives the object with a number.
pub type ObjectNames<'n> = dyn Fn(Id) -> Object + 'n;

/// A trace in the making.
pub(in crate::domain::access) struct TraceBuilder<'n> {
    names: &'n ObjectNames<'n>,
    trace: Vec<TraceStep>,
    pub remedies: Vec<Message>,
    pub walled: bool,
}

impl<'n> TraceBuilder<'n> {
    pub fn new(names: &'n ObjectNames<'n>) -> Self {
        TraceBuilder { names, trace: Vec::new(), remedies: Vec::new(), walled: false }
    }

    /// The object, as sentences name it.
    pub fn name(&self, id: Id) -> Object {
        (self.names)(id)
    }

    /// The object without its kind: `Elite` for `system:Elite`.
    pub fn bare(&self, id: Id) -> Arg {
        Arg::Id(self.name(id))
    }

    pub fn say(
        &mut self,
        step: &'static str,
        outcome: Outcome,
        rule: Option<Rule>,
        detail: impl Into<Message>,
    ) {
        self.trace.push(TraceStep { step, outcome, rule, detail: detail.into(), fact: None });
    }

    /// The row behind the step just said.
    pub fn because_of(&mut self, table: Table, key: &[Id]) {
        if let Some(step) = self.trace.last_mut() {
            step.fact = Some(FactRef::new(table, key));
        }
    }

    /// The same, where a column of the row decides.
    pub fn because_of_column<R: Record>(&mut self, key: &[Id], column: Col<R>) {
        if let Some(step) = self.trace.last_mut() {
            let fact = FactRef::new(Table::of(R::SCHEMA), key);
            step.fact = Some(FactRef { deciding: FactAspect::Column(column.at()), ..fact });
        }
    }

    pub fn because_of_removal(&mut self, asset: Id, member: Id, removed: Option<Instant>) {
        if let Some(step) = self.trace.last_mut() {
            step.fact = Some(FactRef::removal(asset, member, removed));
        }
    }

    /// A command that would help.
    pub fn advise_run(&mut self, run: Command) {
        self.advise(message!("`{run}`", run));
    }

    pub fn advise(&mut self, remedy: Message) {
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
    ) -> (Vec<TraceStep>, Vec<Message>) {
        let (user, object) = (self.name(request.user), self.name(request.object));
        let (outcome, detail) = if decision.allow {
            self.remedies.clear();
            let how = via.arg(&|id| self.name(id).into());
            let level = decision.level.map(|level| message!(": {level}", level)).unwrap_or_default();
            (
                Outcome::Pass,
                message!("{user} has access to {object}{level} ({how})", user, object, level, how),
            )
        } else if decision.level.is_some_and(|level| level > Level::NoAccess) {
            let level = decision.level.map_or("", Level::word);
            let detail = message!(
                "{user} has {level} access to {object}, but not what is needed",
                user,
                level,
                object
            );
            (Outcome::Deny, detail)
        } else {
            (Outcome::Deny, message!("{user} has no access to {object}", user, object))
        };
        self.say("result", outcome, Some(decision.rule), detail);
        (self.trace, self.remedies)
    }
}
