//! The ways to load facts agree with each other and with the matrix of the example firm, and a single
//! decision looks nothing up but by an index.

use super::read::{NOTHING, find_sql};
use super::{LiveFacts, Loaded, around, find, of_user, statements, whole};
use crate::domain::access::agreement::{NEEDS, TIMES, assets, items, line, things};
use crate::domain::access::drift::{FIRM, Over, Question, copy, each_drift, numbered, questions};
use crate::domain::access::testing::{example_firm, instant, put};
use crate::domain::access::{
    Decision, Explanation, Facts, Id, Need, Outcome, Request, Rule, StateFacts, any_opposition, decide,
    explain, is_opposed, settle, what_can, who_can,
};
use crate::domain::kernel::{Kind, Object, State, Text};
use crate::domain::model::{IMANAGE_WORK, Table, User};
use crate::store::{Ending, Provenance, Session, Store};
use proptest::prelude::*;
use std::collections::HashMap;

/// A row, with something in each column that can't do without.
fn put_whole(state: &State<'_>, table: Table, cells: &[(&str, String)]) {
    const NEEDED: [(Table, &str); 15] = [
        (Table::Library, "display_name"),
        (Table::User, "full_name"),
        (Table::User, "email"),
        (Table::Group, "full_name"),
        (Table::ClientGroup, "name"),
        (Table::Client, "name"),
        (Table::Case, "name"),
        (Table::Matter, "name"),
        (Table::OpposingSet, "name"),
        (Table::Staffing, "added_by"),
        (Table::Staffing, "added_at"),
        (Table::Acknowledgement, "by"),
        (Table::Group, "scope"),
        (Table::Service, "name"),
        (Table::GroupMember, "scope"),
    ];
    let mut cells = cells.to_vec();
    for (_, column) in NEEDED.iter().filter(|(of, _)| *of == table) {
        if cells.iter().any(|(name, value)| name == column && !value.is_empty()) {
            continue;
        }
        let id = cells.iter().find(|(name, _)| *name == "id").map_or("x", |(_, id)| id);
        let value = match *column {
            "email" => format!("{id}@firm.example"),
            "added_at" => "2026-01-01".into(),
            "scope" => "global".into(),
            _ => "x".into(),
        };
        cells.retain(|(name, _)| name != column);
        cells.push((column, value));
    }
    put(state, table, &cells);
}

fn store(fill: impl FnOnce(&State<'_>)) -> Store {
    let store = Store::in_memory().unwrap();
    let session = store.write().unwrap();
    let state = State::new(&session);
    fill(&state);
    session.apply(&state, "made a firm", &Provenance::default(), &[]).unwrap();
    session.end(Ending::Commit).unwrap();
    drop(session);
    store
}

fn store_of_lines(text: &str) -> Store {
    store(|state| {
        for line in text.lines() {
            let (table, cells) = line.split_once(' ').unwrap();
            let cells: Vec<(&str, String)> = cells
                .split_whitespace()
                .map(|cell| cell.split_once('=').unwrap())
                .map(|(column, value)| (column, value.replace('~', " ")))
                .collect();
            put_whole(state, Table::of_name(table).unwrap(), &cells);
        }
    })
}

fn number(session: &Session<'_>, object: impl Into<Object>) -> Id {
    let object = object.into();
    let (id, found) = find(session, object).unwrap().unwrap_or_else(|| panic!("no {object:?}"));
    assert_eq!(found, object);
    id
}

fn system(session: &Session<'_>, name: &str) -> Id {
    number(session, Object::new(Kind::System, Text::new(name)))
}

/// Every way to decide gives the same answer; that answer.
struct All<'s, 'c> {
    session: &'s Session<'c>,
    live: LiveFacts<'s, 'c>,
    whole: Loaded,
}

impl<'s, 'c> All<'s, 'c> {
    fn new(session: &'s Session<'c>) -> Self {
        All { session, live: LiveFacts::new(session).unwrap(), whole: whole(session).unwrap() }
    }

    fn decide(&self, request: &Request) -> Decision {
        let all = settle(&self.whole.facts, request);
        assert_eq!(settle(&self.live, request), all, "{request:?}");
        self.session.failure().unwrap();
        all.0
    }

    /// The lists of an asset and of a user are what each decision says.
    fn check_lists(&self, assets: &[Id], users: &[Id], system: Id, at: crate::domain::kernel::Instant) {
        let index = &self.whole.index;
        for asset in assets {
            let request = Request { user: *asset, object: *asset, system, at, need: Need::default() };
            let expected: Vec<_> = who_can(&self.whole.facts, request, users.iter().copied())
                .map(|answer| (answer.object, answer.decision))
                .collect();
            for everybody in [true, false] {
                let around = around(self.session, *asset, system, everybody).unwrap();
                let mut found: Vec<_> = who_can(
                    &around.facts,
                    Request { object: around.object, system: around.system, ..request },
                    around.users.iter().copied(),
                )
                .map(|answer| {
                    let on = answer.decision.on.map(|on| around.number(on));
                    (around.number(answer.object), Decision { on, ..answer.decision })
                })
                .filter(|(_, decision)| everybody || decision.allow)
                .collect();
                found.sort_unstable_by_key(|(user, _)| *user);
                let mut expected = expected.clone();
                expected.retain(|(_, decision)| everybody || decision.allow);
                assert_eq!(found, expected, "{} {at}", index.reference(*asset).unwrap());
            }
        }
        for user in users {
            let of_user = of_user(self.session, *user).unwrap();
            let all = |facts| {
                what_can(
                    facts,
                    Request { user: *user, object: *user, system, at, need: Need::default() },
                    assets.iter().copied(),
                )
                .map(|answer| (answer.object, answer.decision, answer.via))
                .collect::<Vec<_>>()
            };
            assert_eq!(all(&of_user.facts), all(&self.whole.facts), "{}", index.id(*user));
        }
    }
}

/// The rules that deny, in order.
fn denying(told: &Explanation) -> Vec<Option<Rule>> {
    let denying = told.trace.iter().filter(|step| step.outcome == Outcome::Deny);
    let mut rules: Vec<Option<Rule>> = denying.map(|step| step.rule).collect();
    rules.dedup();
    rules
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 16, ..ProptestConfig::default() })]

    #[test]
    fn what_the_store_keeps_is_decided_alike_whole_live_around_an_asset_and_of_a_user(
        things in things(),
        lines in prop::collection::vec(line(), 0..40),
    ) {
        let text = ["systems id=iManage~Work", "systems id=Elite"].join("\n")
            + "\n" + &things.join("\n") + "\n" + &lines.join("\n");
        let store = store_of_lines(text.trim_end());
        let session = store.read().unwrap();
        let state = State::new(&session);
        let all = All::new(&session);
        let mut users: Vec<Id> = state.all::<User>().iter().map(|u| number(&session, u.id)).collect();
        users.sort_unstable();
        let mut objects = assets(&state);
        objects.extend(items(&state));
        let objects: Vec<Id> = objects.into_iter().map(|object| number(&session, object)).collect();
        let mut needs = NEEDS.iter().cycle();
        for (system_name, time) in [IMANAGE_WORK, "Elite"].iter().flat_map(|s| TIMES.map(|t| (s, t))) {
            let (system, at) = (system(&session, system_name), instant(time));
            for (user, object) in users.iter().flat_map(|u| objects.iter().map(move |o| (*u, *o))) {
                let need = needs.next().map_or(Need::default(), |(_, need)| *need);
                let request = Request { user, object, system, at, need };
                let decision = all.decide(&request);
                if time != TIMES[1] {
                    continue;
                }
                let names = |id: Id| session.object(id.into()).unwrap().unwrap_or(Object::unknown(id));
                let told = explain(&all.live, &request, &names);
                prop_assert_eq!(told.decision, decision);
                // In which order rows are found is free.
                prop_assert_eq!(denying(&told), denying(&explain(&all.whole.facts, &request, &names)));
                let place = all.live.place(object);
                prop_assert_eq!(
                    is_opposed(&all.live, object, &place, user, at),
                    any_opposition(&all.whole.facts, object, &place, user, at, |_| true)
                );
            }
            if time == TIMES[1] {
                all.check_lists(&objects, &users, system, at);
            }
        }
        session.failure().unwrap();
    }
}

#[test]
fn the_example_firms_matrix_comes_out_of_the_database_in_every_way() {
    let store = store(|state| example_firm(&mut |table, cells| put_whole(state, table, cells)));
    let session = store.read().unwrap();
    let all = All::new(&session);
    let (system, at) = (system(&session, IMANAGE_WORK), instant("2026-12-01T09:00:00Z"));
    let matrix = include_str!("../../../tests/fixtures/firm-matrix-expected.csv");
    let (mut users, mut assets) = (Vec::new(), Vec::new());
    for line in csv::Reader::from_reader(matrix.as_bytes()).records() {
        let line = line.unwrap();
        let (kind, id) = line[1].split_once(':').unwrap();
        let user = all.whole.index.find(Kind::User, &line[0]).unwrap().id;
        let asset = all.whole.index.find(Kind::of_word(kind).unwrap(), id).unwrap().id;
        assert_eq!(all.whole.index.reference(asset).unwrap().to_string(), line[1]);
        let decision = all.decide(&Request { user, object: asset, system, at, need: Need::default() });
        assert_eq!(decision.to_string(), format!("{} {}", &line[2], &line[3]), "{line:?}");
        users.push(user);
        assets.push(asset);
    }
    for list in [&mut users, &mut assets] {
        list.sort_unstable();
        list.dedup();
    }
    let kinds = [Kind::Matter, Kind::Case, Kind::Client, Kind::ClientGroup];
    assert_eq!(users, all.whole.index.of_kinds(&[Kind::User]).collect::<Vec<_>>());
    assert_eq!(assets, all.whole.index.of_kinds(&kinds).collect::<Vec<_>>());
    all.check_lists(&assets, &users, system, at);
}

#[test]
fn a_number_that_is_no_object_lets_nobody_in() {
    let store = store_of_lines(
        "systems id=iManage~Work\nusers id=JDOE\nclients id=ACME\nmatters id=1001 client=ACME\nmatters id=9 client=ACME",
    );
    {
        // An object that is no more keeps its number.
        let session = store.write().unwrap();
        let state = State::new(&session);
        let matter = Object::new(Kind::Matter, Text::new("9"));
        let row = state.entity::<crate::domain::model::Matter>(matter).unwrap();
        state.remove(&row, crate::domain::kernel::Origin::default());
        session.apply(&state, "deleted it", &Provenance::default(), &[]).unwrap();
        session.end(Ending::Commit).unwrap();
    }
    let session = store.read().unwrap();
    let all = All::new(&session);
    let gone = Object::new(Kind::Matter, Text::new("9"));
    assert!(find(&session, gone).unwrap().is_none());
    assert_eq!(all.whole.index.find(Kind::Matter, "9"), None);
    let gone = Id::try_from(session.number(gone).unwrap().unwrap()).unwrap();
    let jdoe = number(&session, Object::new(Kind::User, Text::new("JDOE")));
    let matter = number(&session, Object::new(Kind::Matter, Text::new("1001")));
    let ask = |user, asset| {
        let request = Request {
            user,
            object: asset,
            system: system(&session, IMANAGE_WORK),
            at: instant("2026-01-01"),
            need: Need::default(),
        };
        all.decide(&request).to_string()
    };
    assert_eq!(ask(jdoe, matter), "allow policy_open");
    for nothing in [gone, 4_000, NOTHING] {
        assert_eq!(ask(jdoe, nothing), "deny not_staffed");
        assert_eq!(ask(nothing, matter), "deny sign_in_disabled");
    }
}

#[test]
fn a_row_for_systems_that_are_no_more_is_for_no_system() {
    let store = store_of_lines(
        "systems id=iManage~Work\nusers id=JDOE\nclients id=ACME\nmatters id=1001 client=ACME
policies asset=matter:1001 security=restricted
staffing asset=matter:1001 member=JDOE systems=Gone",
    );
    let session = store.read().unwrap();
    let all = All::new(&session);
    let user = number(&session, Object::new(Kind::User, Text::new("JDOE")));
    let asset = number(&session, Object::new(Kind::Matter, Text::new("1001")));
    let (system, at) = (system(&session, IMANAGE_WORK), instant("2026-01-01"));
    assert_eq!(
        all.decide(&Request { user, object: asset, system, at, need: Need::default() }).to_string(),
        "deny not_staffed"
    );
    all.check_lists(&[asset], &[user], system, at);
}

/// Every change of a column that decides comes out of the database as out of a state, in every way.
#[test]
fn what_the_store_keeps_is_decided_alike_whatever_changes() {
    // Of each column so many changes; the rest is held against a state where it costs no writing.
    const SOME: usize = 2;
    let text: Vec<&str> = FIRM.lines().map(str::trim).filter(|line| !line.is_empty()).collect();
    let store = store_of_lines(&text.join("\n"));
    let was = copy(&State::new(&store.read().unwrap()));
    let questions = questions(&was);
    let answers = |facts: &StateFacts<'_, '_>| -> Vec<Decision> {
        let memory = facts.to_memory();
        let decided = questions.iter().map(|question| decide(&memory, &question.request(numbered(facts))));
        decided.map(|decision| Decision { on: None, ..decision }).collect()
    };
    let before = answers(&StateFacts::new(&was));
    let mut changes: HashMap<(Table, Vec<&str>), usize> = HashMap::new();
    each_drift(&was, &mut |drift| {
        let source = Over(&was);
        let state = State::new(&source);
        state.read_whole_tables();
        (drift.make)(&state);
        let after = StateFacts::new(&state);
        let now = answers(&after);
        let there = |question: &Question| {
            let system = Object::new(Kind::System, Text::new(question.system));
            [question.user, question.object, system].into_iter().all(|object| state.exists(object))
        };
        let different: Vec<(&Question, Decision)> = questions
            .iter()
            .zip(&before)
            .zip(&now)
            .filter(|((question, was), now)| was != now && there(question))
            .map(|((question, _), now)| (question, *now))
            .collect();
        let count = changes.entry((drift.input.table, drift.columns.clone())).or_default();
        if different.is_empty() || *count == SOME {
            return;
        }
        *count += 1;
        let session = store.write().unwrap();
        let written = State::new(&session);
        (drift.make)(&written);
        session.apply(&written, "changed it", &Provenance::default(), &[]).unwrap();
        let all = All::new(&session);
        for (question, expected) in &different {
            let request = question.request(|object| number(&session, object));
            let decision = all.decide(&request);
            assert_eq!(Decision { on: None, ..decision }, *expected, "{}: {question:?}", drift.words);
        }
        let (question, _) = different[0];
        let request = question.request(|object| number(&session, object));
        let users = written.all::<User>();
        let mut users: Vec<Id> = users.iter().map(|user| number(&session, user.id)).collect();
        users.sort_unstable();
        all.check_lists(&[request.object], &users, request.system, request.at);
        session.failure().unwrap();
    });
}

/// Whoever scans a table here makes a single check slow on a large firm.
#[test]
fn a_single_decision_looks_everything_up_by_an_index() {
    let store = Store::in_memory().unwrap();
    let session = store.read().unwrap();
    let conn = session.conn();
    for (name, sql) in statements::STATEMENTS {
        let mut statement = conn.prepare(&format!("explain query plan {sql}")).unwrap();
        let parameters = statement.parameter_count();
        let mut run = conn.prepare(sql).unwrap();
        for n in 1..4 {
            let _ = run.exists(rusqlite::params_from_iter(vec![n; parameters])).unwrap();
        }
        let prepared_again = run.get_status(rusqlite::StatementStatus::RePrepare);
        assert_eq!(prepared_again, 0, "{name} is prepared again for each value");
        let plan: Vec<String> = statement
            .query_map(rusqlite::params_from_iter(vec![1; parameters]), |row| row.get(3))
            .unwrap()
            .collect::<Result<_, _>>()
            .unwrap();
        // The list of everybody asks for everybody; settings, systems and libraries are a handful.
        let allowed = match *name {
            "SETTINGS" => "SCAN settings",
            "USERS" => "SCAN u",
            "SYSTEMS" => "SCAN s",
            "LIBRARIES" => "SCAN l",
            _ => "",
        };
        for line in &plan {
            assert!(!line.contains("SCAN") || line == allowed, "{name}: {plan:?}");
            assert!(!line.contains("TEMP B-TREE"), "{name}: {plan:?}");
        }
    }
    for kind in Kind::ALL {
        let Some(sql) = find_sql(kind) else { continue };
        let mut statement = conn.prepare(&format!("explain query plan {sql}")).unwrap();
        let plan: Vec<String> =
            statement.query_map((1, "x"), |row| row.get(3)).unwrap().collect::<Result<_, _>>().unwrap();
        assert!(plan.iter().all(|line| !line.contains("SCAN")), "{plan:?}");
    }
}
