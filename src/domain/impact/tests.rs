//! Each change of a column that decides is looked at: whoever it lets in or shuts out is among those whom
//! impact asks about, and each difference that it makes is where a comparison of two firms looks.

use super::{AffectedArea, ChangeScope, ImpactTarget, affected_areas, impact_targets, scope_of_change};
use crate::domain::access::drift::{Drift, Over, Question, each_drift, firm, numbered, questions};
use crate::domain::access::inputs::Subject;
use crate::domain::access::{Id, Rule, StateFacts, decide};
use crate::domain::kernel::{Object, Row, State, Stored};
use crate::domain::model::Table;
use std::collections::BTreeSet;

/// The rows that differ, as the history keeps them.
type Entries = Vec<(Table, Option<Vec<Stored>>, Option<Vec<Stored>>)>;

fn entries(state: &State<'_>) -> Entries {
    let mut entries = Vec::new();
    for table in Table::ALL {
        state.each_row_change(table.schema(), &mut |change| {
            if change.is_effective() {
                let side = |row: Option<&Row>| row.map(|row| row.to_vec());
                entries.push((*table, side(change.before.as_deref()), side(change.after.as_ref())));
            }
        });
    }
    entries
}

/// Everything in the firm that has a name.
fn objects(state: &State<'_>) -> Vec<Object> {
    let mut objects = Vec::new();
    for table in Table::ALL.iter().filter(|table| table.kind().is_some()) {
        state.each_row(table.schema(), &mut |row| objects.extend(row[0].object()));
    }
    objects
}

/// Is it what the change is for? Whoever goes on purpose (P10) is let in by name.
fn names_whom_it_lets_in(drift: &Drift<'_>) -> bool {
    let goes = drift.words.ends_with(" goes");
    match drift.input.subject {
        Subject::Account | Subject::Acknowledgement => true,
        Subject::Staffing | Subject::Membership | Subject::Assistant => !goes,
        _ => false,
    }
}

#[test]
fn whatever_changes_is_among_what_is_looked_at_p10_x4() {
    let was = firm();
    let mut questions = questions(&was);
    questions.retain(|question| question.object.kind.is_asset());
    let objects = objects(&was);
    let first = StateFacts::new(&was);
    objects.iter().for_each(|object| _ = first.id(*object));
    let was_facts = first.to_memory();
    let mut wrong = BTreeSet::new();
    each_drift(&was, &mut |drift| {
        let source = Over(&was);
        let state = State::new(&source);
        state.read_whole_tables();
        (drift.make)(&state);
        let (before, after) = (StateFacts::before(&state), StateFacts::new(&state));
        // The same numbers on both sides, as two copies of one database have them.
        let mut assets = Vec::new();
        for object in &objects {
            assert_eq!(before.id(*object), after.id(*object));
            assets.extend(Some(after.id(*object)).filter(|_| object.kind.is_asset()));
        }
        let scopes: Vec<ChangeScope> = entries(&state)
            .iter()
            .filter_map(|(table, was, now)| {
                scope_of_change(*table, was.as_deref(), now.as_deref(), &numbered(&after))
            })
            .collect();
        let mut areas = affected_areas(&before, &scopes, &assets);
        areas.extend(affected_areas(&after, &scopes, &assets));
        let is_in_an_area = |user: Id, asset: Id| {
            areas.iter().any(|(_, AffectedArea { users, assets })| {
                users.as_ref().is_none_or(|users| users.contains(&user))
                    && assets.as_ref().is_none_or(|assets| assets.contains(&asset))
            })
        };
        let impact_targets = impact_targets(&state);
        let is_among = |lists: [&[ImpactTarget]; 2], question: &Question| {
            lists.into_iter().flatten().any(|target| {
                target.asset == question.object
                    && target.users().is_none_or(|users| users.contains(&question.user))
            })
        };
        let (was_facts, will_facts) = (&was_facts, after.to_memory());
        for question in &questions {
            if !state.exists(question.user) || !state.exists(question.object) {
                continue;
            }
            let request = question.request(numbered(&after));
            let (was, now) = (decide(was_facts, &request), decide(&will_facts, &request));
            let what = format!("{} {}: {was} → {now} ({})", question.user, question.object, drift.words);
            if was != now && !is_in_an_area(request.user, request.object) {
                wrong.insert(format!("no comparison looks at {what}"));
            }
            let gains = !was.allow && now.allow && !names_whom_it_lets_in(drift);
            if gains && !is_among([&impact_targets.gains, &impact_targets.told], question) {
                wrong.insert(format!("nobody is asked about {what}"));
            }
            let loses = was.allow && now.rule == Rule::OpposingTeam;
            if loses && !is_among([&impact_targets.losses, &impact_targets.told_losses], question) {
                wrong.insert(format!("nobody is told about {what}"));
            }
        }
    });
    let wrong: Vec<String> = wrong.into_iter().collect();
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}
