//! Lists of people and assets, and explanations.

use super::FIRM;
use crate::domain::access::testing::{Asked, instant, state, told};
use crate::domain::access::{
    KeyPart, Request, Side, decide, is_staffed, not_staffed_on, people_of_case, side_people, who_can,
};
use crate::domain::kernel::{Kind, Object, Text};
use crate::domain::model::IMANAGE_WORK;

#[test]
fn p7_a_cases_people_are_those_on_any_of_its_rows_and_of_the_entering_matters() {
    let lines = "
        users id=GONE
        users id=LATE
        users id=NEW
        settings key=assistants_follow value=true
        assistants timekeeper=NEW assistant=ASMITH
        group_members group=OLD user=JDOE
        staffing asset=case:C member=group:OLD
        staffing asset=matter:3 member=BOSS systems=Elite
        staffing asset=matter:3 member=LATE until=2026-02-01
        staffing asset=matter:2 member=NEW
        staffing_history asset=case:C member=GONE removed_at=2026-02-01
        staffing asset=client:A member=BOSS until=2027-01-01 systems=Elite
        staffing asset=client:A member=group:OLD";
    let state = state(&format!("{FIRM}{lines}"));
    let asked = Asked::new(&state);
    let at = instant("2026-06-01");
    let case = asked.request("JDOE case:C").object;
    let entering = asked.request("JDOE matter:2").object;
    let client = asked.request("JDOE client:A").object;
    let names = |ids: &[u32]| {
        let mut names: Vec<String> = ids.iter().map(|id| asked.facts.name(*id)).collect();
        names.sort();
        names.join(" ")
    };
    let people = people_of_case(&asked.memory, case, &[entering], at);
    assert_eq!(names(&people), "ASMITH BOSS JDOE NEW");
    assert_eq!(people, people_of_case(&asked.facts, case, &[entering], at));
    assert_eq!(names(&people_of_case(&asked.facts, case, &[], at)), "BOSS JDOE");
    assert_eq!(names(&not_staffed_on(&asked.facts, client, &people, at)), "ASMITH JDOE NEW");
    assert!(!is_staffed(&asked.facts, (client, Kind::Client), asked.request("JDOE case:C").user, at));
}

#[test]
fn who_can_says_how_each_gets_in() {
    let lines = "
        group_members group=TAX user=JDOE
        settings key=assistants_follow value=true
        assistants timekeeper=BOSS assistant=ASMITH
        policies asset=matter:2 security=restricted
        staffing asset=matter:2 member=group:TAX
        staffing asset=matter:2 member=BOSS";
    let state = state(&format!("{FIRM}{lines}"));
    let asked = Asked::new(&state);
    let matter = asked.request("JDOE matter:2");
    let users =
        ["JDOE", "ASMITH", "BOSS"].map(|user| asked.facts.id(Object::new(Kind::User, Text::new(user))));
    let names = |id| asked.facts.name(id);
    let answers = who_can(&asked.memory, matter, users);
    let via: Vec<String> = answers.filter(|a| a.decision.allow).map(|a| a.via.words(&names)).collect();
    assert_eq!(via, ["group:TAX", "assistant of BOSS", "own row"]);
}

#[test]
fn a_number_that_is_nothing_gets_nowhere() {
    let state = state(FIRM);
    let asked = Asked::new(&state);
    let known = asked.request("JDOE matter:1");
    let nobody = Request { user: 9_999, ..known };
    let nowhere = Request { object: 9_999, ..known };
    for request in [nobody, nowhere] {
        assert!(!decide(&asked.memory, &request).allow);
        assert!(!decide(&asked.facts, &request).allow);
    }
    let set = asked.facts.id(Object::new(Kind::OpposingSet, Text::new("S")));
    assert!(side_people(&asked.memory, Side { set, side: 1 }).is_empty());
    assert_eq!(asked.facts.name(known.system), format!("system:{IMANAGE_WORK}"));
}

#[test]
fn an_allowed_request_is_explained() {
    let lines = "
        group_members group=TAX user=JDOE
        policies asset=client:A security=restricted limited_to_staffing=true
        staffing asset=client:A member=group:TAX until=2026-12-31
        memos asset=client:A acknowledge=true
        acknowledgements asset=client:A user=JDOE acknowledged_at=2026-02-01";
    insta::assert_snapshot!(told(&format!("{FIRM}{lines}"), "JDOE matter:2"), @r"
    account pass: JDOE may sign in
    account pass: the account of JDOE is not locked
    exclusions pass: no conflict of JDOE or their groups covers matter:2
    exclusions pass: no opposing team set keeps JDOE out of matter:2
    governing info: matter:2 is governed by client:A (restricted by client)
    governing info: client:A is open to its staffing only
    staffing pass: JDOE is a member of group:TAX, which is on the staffing of client:A until 2026-12-31T00:00:00Z
    parent info: client:A lets only its own staffing into its matters, matter:2 too
    parent pass: JDOE is a member of group:TAX, which is on the staffing of client:A until 2026-12-31T00:00:00Z
    memo pass: JDOE has acknowledged the memo of client:A
    result pass (staffed): JDOE has access to matter:2 (group:TAX)
    ");
}

#[test]
fn everything_that_denies_is_told_with_near_misses_and_what_would_help() {
    let lines = "
        users id=JDOE locked=true
        group_members group=OLD user=JDOE
        assistants timekeeper=BOSS assistant=JDOE
        conflicts asset=client:A principal=group:OLD
        policies asset=client:A security=restricted limited_to_staffing=true
        policies asset=case:C security=restricted
        staffing asset=case:C member=JDOE systems=Elite
        staffing asset=matter:3 member=BOSS
        staffing asset=matter:3 member=group:OLD
        staffing asset=client:A member=JDOE until=2026-02-01
        memos asset=case:C acknowledge=true
        acknowledgements asset=case:C user=JDOE acknowledged_at=2026-02-01
        staffing_history asset=case:C member=JDOE removed_at=2026-03-01
        opposing_sets id=S active=true
        opposing_sides set=S side=1 asset=client-group:P
        opposing_sides set=S side=2 asset=matter:3
        staffing_history asset=matter:1 member=JDOE removed_at=2026-01-01";
    insta::assert_snapshot!(told(&format!("{FIRM}{lines}"), "JDOE matter:3"), @"
    account pass: JDOE may sign in
    account deny (account_locked): the account of JDOE is locked
    exclusions deny (conflicted): group:OLD has a conflict with client:A, which covers matter:3
    exclusions info: JDOE is a member of group:OLD; the group is disabled, its conflicts still count
    exclusions deny (opposing_team): opposing team set S keeps the people of client-group:P out of matter:3: JDOE was removed from the staffing of matter:1
    exclusions info: opposing team set S is active
    governing info: matter:3 is governed by case:C (secured by case)
    governing info: case:C is open to its staffing only
    staffing info: JDOE is on the staffing of case:C, but not for iManage Work
    staffing info: JDOE is a member of group:OLD, which is on the staffing of matter:3, but the group is disabled
    staffing info: JDOE assists BOSS, who is on the staffing of matter:3, but assistants don't follow their timekeepers there
    staffing deny (not_staffed): nothing on the staffing of case:C and its matters lets JDOE in
    staffing info: the wall wins: no staffing helps JDOE
    parent info: client:A lets only its own staffing into its matters, matter:3 too
    parent info: JDOE is on the staffing of client:A, but only until 2026-02-01T00:00:00Z
    parent deny (outside_parent_staffing): nothing on the staffing of client:A lets JDOE in
    parent info: the wall wins: no staffing helps JDOE
    memo deny (memo_unacknowledged): JDOE has not acknowledged the memo of case:C
    memo info: JDOE acknowledged it at 2026-02-01T00:00:00Z, but was removed from the staffing at 2026-03-01T00:00:00Z
    result deny (account_locked): JDOE has no access to matter:3
    > `imctl user unlock JDOE`
    > nothing but removing the wall, which the conflicts administrators of client:A and holders of `conflicts_officer` keep
    > nothing but removing the wall, opposing team set S, which holders of `conflicts_officer` keep
    > `imctl staffing set-systems case:C JDOE --add 'iManage Work'`
    > `imctl staffing set-period client:A JDOE --until +30d`
    > `imctl memo acknowledge case:C --user JDOE`
    ");
}

#[test]
fn every_step_names_the_row_behind_it() {
    let lines = "
        policies asset=client:A security=restricted
        excluded_systems asset=client:A system=Elite reason=r
        conflicts asset=client:A principal=JDOE";
    let state = state(&format!("{FIRM}{lines}"));
    let asked = Asked::new(&state);
    let explanation = asked.explain("JDOE matter:2 %Elite");
    let facts: Vec<String> = explanation
        .trace
        .iter()
        .filter_map(|step| step.fact.as_ref())
        .map(|fact| {
            let key = fact.key.iter().map(|part| match part {
                KeyPart::Object(id) => asked.facts.name(*id),
                KeyPart::Instant(at) => at.to_string(),
                KeyPart::Stored(stored) => format!("{stored:?}"),
            });
            format!("{} {}", fact.table.name(), key.collect::<Vec<_>>().join(" "))
        })
        .collect();
    insta::assert_snapshot!(facts.join("\n"), @r"
    users JDOE
    users JDOE
    conflicts client:A JDOE
    policies client:A
    excluded_systems client:A system:Elite
    ");
}
