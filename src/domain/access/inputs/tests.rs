//! The list names every table, column, setting and rule; what it says decides does, and nothing else does.

use super::{INPUTS, Input, SETTINGS};
use crate::domain::access::drift::{Over, each_drift, firm, numbered, permissions, questions};
use crate::domain::access::reference::PlainReading;
use crate::domain::access::{Decision, Rule, StateFacts, decide, explain};
use crate::domain::kernel::{Object, State};
use crate::domain::model::{Service, Table, User, setting};
use std::collections::{BTreeMap, BTreeSet};

#[test]
fn every_column_of_every_table_is_on_the_list_once() {
    let listed: Vec<Table> = INPUTS.iter().map(|input| input.table).collect();
    for table in Table::ALL {
        assert_eq!(listed.iter().filter(|of| *of == table).count(), 1, "`{}` is listed once", table.name());
        let mut named: Vec<&str> =
            Input::of(*table).columns.iter().flat_map(|columns| columns.names.iter().copied()).collect();
        let mut columns: Vec<&str> = table.schema().fields.iter().map(|field| field.column).collect();
        named.sort_unstable();
        columns.sort_unstable();
        assert_eq!(named, columns, "the columns of `{}`", table.name());
    }
    let settings: Vec<&str> = SETTINGS.iter().flat_map(|columns| columns.names.iter().copied()).collect();
    for setting in setting::SETTINGS {
        assert_eq!(settings.iter().filter(|key| **key == setting.key).count(), 1, "`{}`", setting.key);
    }
    assert_eq!(settings.len(), setting::SETTINGS.len());
}

#[test]
fn every_rule_has_columns_that_it_goes_by() {
    let rules: BTreeSet<Rule> =
        INPUTS.iter().flat_map(Input::deciding).flat_map(|(_, rules)| rules.iter().copied()).collect();
    let missing: Vec<&Rule> = Rule::ALL.iter().filter(|rule| !rules.contains(rule)).collect();
    assert!(missing.is_empty(), "{missing:?}");
}

#[test]
fn every_column_that_is_said_to_decide_does_by_the_rules_named_and_no_other_does() {
    // Of what doesn't change every so many are held against the state as well.
    const EVERY: usize = 7;
    let was = firm();
    let questions = questions(&was);
    let (services, users): (Vec<_>, Vec<_>) = (
        was.all::<Service>().iter().map(|row| row.id.into()).collect(),
        was.all::<User>().iter().map(|row| row.id.into()).collect(),
    );
    // Numbers mean something within their facts only.
    let decisions = |facts: &StateFacts<'_, '_>| -> Vec<(Decision, Option<Object>)> {
        let memory = facts.to_memory();
        let decided = questions.iter().map(|question| decide(&memory, &question.request(numbered(facts))));
        decided.map(|d| (Decision { on: None, ..d }, d.on.and_then(|on| facts.object(on)))).collect()
    };
    let before = decisions(&StateFacts::new(&was));
    let mut count = 0;
    let permitted = permissions(&was, &services, &users);
    let mut seen: BTreeMap<(&str, &str), BTreeSet<Rule>> = BTreeMap::new();
    let mut wrong = BTreeSet::new();
    each_drift(&was, &mut |drift| {
        let source = Over(&was);
        let state = State::new(&source);
        state.read_whole_tables();
        (drift.make)(&state);
        let table = drift.input.table.name();
        let facts = StateFacts::new(&state);
        let after = decisions(&facts);
        let reference = PlainReading::new(&state);
        let mut rules = BTreeSet::new();
        for ((question, before), after) in questions.iter().zip(&before).zip(&after) {
            count += 1;
            if before == after && count % EVERY != 0 {
                continue;
            }
            let (was, now) = (before.0, after.0);
            let request = question.request(numbered(&facts));
            let same = decide(&facts, &request);
            if state.exists(question.object) {
                assert_eq!(Decision { on: None, ..same }, now, "{}: {question:?}", drift.words);
            } else {
                // Whatever the reason: nobody is let in to what isn't there.
                assert!(!same.allow && !now.allow, "{}: {question:?}", drift.words);
            }
            if before == after {
                continue;
            }
            rules.insert((was.rule, now.rule));
            if state.exists(question.user) && state.exists(question.object) {
                let explained = explain(&facts, &request, &|id| facts.named(id)).decision;
                assert_eq!(Decision { on: None, ..explained }, now, "{}", drift.words);
                let (user, system) = (question.user.name(), question.system);
                let at = question.at.to_string();
                let expected = if question.object.kind.is_item() {
                    reference.of_item(user, question.object.name(), question.needed, system, &at).rules
                } else {
                    let rules = reference.rules(user, &question.object.to_string(), system, &at);
                    rules.into_iter().map(str::to_owned).collect()
                };
                let first = expected.split_last().and_then(|(allowed, denied)| {
                    let first = denied.first().unwrap_or(allowed);
                    first.split('@').next().map(str::to_owned)
                });
                assert_eq!(first.as_deref(), Some(now.rule.word()), "{}: {question:?}", drift.words);
            }
        }
        for (was, now) in permitted.iter().zip(&permissions(&state, &services, &users)) {
            if let (Some(was), Some(now)) = (was, now)
                && was != now
            {
                rules.insert((was.rule, now.rule));
            }
        }
        for column in &drift.columns {
            let named = drift.input.deciding().find(|(name, _)| name == column).map(|(_, rules)| rules);
            for (was, now) in &rules {
                seen.entry((table, column)).or_default().extend([*was, *now]);
                if named.is_none() && drift.alone {
                    wrong.insert(format!("{}.{column} decides {was} → {now} ({})", table, drift.words));
                }
            }
        }
    });
    for input in INPUTS {
        for (column, rules) in input.deciding() {
            let seen = seen.get(&(input.table.name(), column));
            for rule in rules.iter().filter(|rule| !seen.is_some_and(|seen| seen.contains(rule))) {
                wrong.insert(format!(
                    "{}.{column} is said to decide {rule}, and never does",
                    input.table.name()
                ));
            }
        }
    }
    let wrong: Vec<String> = wrong.into_iter().collect();
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}
