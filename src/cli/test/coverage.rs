//! Which walls, policies and rules the questions of the tests have come across.

use super::outcome::Answered;
use crate::cli::work::Reading;
use crate::domain::access::{Facts, KeyPart, Rule, StateFacts, governing};
use crate::domain::kernel::{Kind, Object};
use crate::domain::model::{Conflict, ExcludedSystem, Memo, OpposingSet, Policy, Security, Table};
use crate::store::Session;
use rustc_hash::FxHashSet;

/// What was come across so far.
#[derive(Default)]
pub(super) struct Coverage {
    rules: FxHashSet<Rule>,
    rows: FxHashSet<(Table, Vec<Object>)>,
}

/// What there is of one kind, and what no test exercises.
pub(super) struct Covered {
    pub kind: &'static str,
    pub all: usize,
    pub missing: Vec<String>,
}

impl Coverage {
    /// Notes what an answer rests on. It must have been told.
    pub(super) fn note(&mut self, session: &Session<'_>, answered: &Answered) {
        self.rules.insert(answered.decision.rule);
        let Some((told, _)) = &answered.told else { return };
        for step in &told.trace {
            let Some(fact) = &step.fact else { continue };
            let object = |part: &KeyPart| match part {
                KeyPart::Object(id) => session.object((*id).into()).ok().flatten(),
                KeyPart::Instant(_) | KeyPart::Stored(_) => None,
            };
            self.rows.insert((fact.table, fact.key.iter().filter_map(object).collect()));
        }
    }

    /// Compares with what there is.
    pub(super) fn of(self, reading: &Reading<'_, '_>) -> Vec<Covered> {
        let state = reading.state;
        state.read_whole_tables();
        let facts = StateFacts::new(state);
        let governs = |asset: Object| {
            let id = facts.id(asset);
            let found = governing(&facts, id);
            found.asset == id && facts.policy(id).restricted
        };
        let of = |kind, table, rows: Vec<Vec<Object>>| {
            let all = rows.len();
            let missing = rows.into_iter().map(|key| (table, key)).filter(|row| !self.rows.contains(row));
            let mut missing: Vec<String> = missing.map(|(_, key)| words(&key)).collect();
            missing.sort();
            Covered { kind, all, missing }
        };
        let restricted = |row: &Policy| row.security == Some(Security::Restricted) && governs(row.asset.0);
        let policies = state.all::<Policy>().into_iter().filter(restricted).map(|row| vec![row.asset.0]);
        let conflicts = state.all::<Conflict>().into_iter().map(|row| vec![row.asset.0, row.principal.0]);
        let sets =
            state.all::<OpposingSet>().into_iter().filter(|row| row.active.0).map(|row| vec![row.id.0]);
        let systems = state.all::<ExcludedSystem>().into_iter().map(|row| vec![row.asset.0, row.system.0]);
        let memos = state.all::<Memo>().into_iter().filter(|row| row.acknowledge.0 && governs(row.asset.0));
        let rules = Rule::ALL.iter().filter(|rule| !self.rules.contains(rule));
        vec![
            Covered {
                kind: "rule",
                all: Rule::ALL.len(),
                missing: rules.map(|rule| rule.word().to_owned()).collect(),
            },
            of("conflict", Table::Conflict, conflicts.collect()),
            of("opposing_set", Table::OpposingSet, sets.collect()),
            of("policy", Table::Policy, policies.collect()),
            of("excluded_system", Table::ExcludedSystem, systems.collect()),
            of("memo", Table::Memo, memos.map(|row| vec![row.asset.0]).collect()),
        ]
    }
}

fn words(key: &[Object]) -> String {
    let word = |object: &Object| match object.kind {
        Kind::System | Kind::OpposingSet => object.id.to_string(),
        _ => object.to_string(),
    };
    key.iter().map(word).collect::<Vec<_>>().join(" ")
}
