//! Accounts, conflicts and opposing teams: what keeps out whatever else lets in.

use super::{FIRM, firm};
use crate::domain::access::testing::{Asked, state};
use crate::domain::access::{Barrier, Wall, barriers};

#[test]
fn step_1_a_disabled_or_locked_account_reaches_nothing() {
    let lines = "
        users id=JDOE allow_logon=false locked=true
        users id=ASMITH locked=true
        conflicts asset=matter:1 principal=ASMITH";
    let [both, locked, fine] = firm(lines, ["JDOE matter:1", "ASMITH matter:1", "BOSS matter:1"]);
    assert_eq!(both, "deny sign_in_disabled");
    assert_eq!(locked, "deny account_locked");
    assert_eq!(fine, "allow policy_open");
}

#[test]
fn x1_a_conflict_on_the_client_group_covers_its_clients_and_their_matters() {
    let lines = "conflicts asset=client-group:P principal=JDOE";
    for denied in firm(lines, ["JDOE client-group:P", "JDOE client:K", "JDOE matter:1"]) {
        assert_eq!(denied, "deny conflicted");
    }
    assert_eq!(firm(lines, ["JDOE matter:2"]), ["allow policy_open"]);
}

#[test]
fn x1_a_conflict_on_the_client_covers_its_matters_in_a_case_too() {
    let lines = "conflicts asset=client:A principal=JDOE";
    let [client, alone, in_case, case] =
        firm(lines, ["JDOE client:A", "JDOE matter:2", "JDOE matter:3", "JDOE case:C"]);
    assert_eq!([client, alone, in_case], ["deny conflicted"; 3]);
    assert_eq!(case, "allow policy_open");
}

#[test]
fn x1_a_conflict_on_the_case_covers_its_matters_but_no_client() {
    let lines = "conflicts asset=case:C principal=JDOE";
    let [case, matter, client] = firm(lines, ["JDOE case:C", "JDOE matter:3", "JDOE client:A"]);
    assert_eq!([case, matter], ["deny conflicted"; 2]);
    assert_eq!(client, "allow policy_open");
}

#[test]
fn x1_a_conflict_on_a_matter_covers_only_that_matter() {
    let lines = "conflicts asset=matter:3 principal=JDOE";
    let [matter, case] = firm(lines, ["JDOE matter:3", "JDOE case:C"]);
    assert_eq!((matter.as_str(), case.as_str()), ("deny conflicted", "allow policy_open"));
}

#[test]
fn g2_a_disabled_groups_conflicts_count_and_its_grants_do_not() {
    let lines = "
        group_members group=OLD user=JDOE
        group_members group=OLD user=ASMITH
        conflicts asset=matter:1 principal=group:OLD
        policies asset=matter:2 security=restricted
        staffing asset=matter:2 member=group:OLD";
    assert_eq!(firm(lines, ["JDOE matter:1", "JDOE matter:2"]), ["deny conflicted", "deny not_staffed"]);
}

#[test]
fn x5_a_wall_beats_staffing_and_excluded_systems() {
    let lines = "
        policies asset=matter:2 security=restricted
        staffing asset=matter:2 member=JDOE
        excluded_systems asset=matter:2 system=Elite reason=r
        conflicts asset=matter:2 principal=JDOE";
    assert_eq!(firm(lines, ["JDOE matter:2", "JDOE matter:2 %Elite"]), ["deny conflicted"; 2]);
}

const OPPOSED: &str = "
    opposing_sets id=S active=true
    opposing_sides set=S side=1 asset=client-group:P
    opposing_sides set=S side=2 asset=matter:2
    staffing asset=matter:2 member=JDOE";

#[test]
fn x2_people_of_one_side_are_kept_out_of_everything_under_the_other() {
    let [group, client, matter] = firm(OPPOSED, ["JDOE client-group:P", "JDOE client:K", "JDOE matter:1"]);
    assert_eq!([group, client, matter], ["deny opposing_team"; 3]);
    assert_eq!(firm(OPPOSED, ["JDOE matter:2", "ASMITH matter:1"]), ["allow policy_open"; 2]);
    let off = OPPOSED.replace("active=true", "active=false");
    assert_eq!(firm(&off, ["JDOE matter:1"]), ["allow policy_open"]);
}

#[test]
fn x2_somebody_on_two_sides_is_excluded_from_both() {
    let lines = format!("{OPPOSED}\nstaffing asset=matter:1 member=JDOE");
    assert_eq!(firm(&lines, ["JDOE matter:1", "JDOE matter:2"]), ["deny opposing_team"; 2]);
}

#[test]
fn x2_sleeping_rows_disabled_groups_and_assistants_make_people_of_a_side() {
    let lines = "
        settings key=assistants_follow value=true
        group_members group=OLD user=JDOE
        assistants timekeeper=BOSS assistant=ASMITH
        opposing_sets id=S active=true
        opposing_sides set=S side=1 asset=matter:1
        opposing_sides set=S side=2 asset=matter:3
        staffing asset=matter:3 member=BOSS
        staffing asset=case:C member=group:OLD systems=Elite";
    for denied in firm(lines, ["JDOE matter:1", "ASMITH matter:1", "BOSS matter:1"]) {
        assert_eq!(denied, "deny opposing_team");
    }
}

#[test]
fn x2_the_governing_asset_and_the_other_matters_of_its_case_lend_their_people() {
    let lines = "
        matters id=4 client=K case=C
        matters id=5 client=K
        policies asset=client:A security=restricted
        opposing_sets id=S active=true
        opposing_sides set=S side=1 asset=matter:5
        opposing_sides set=S side=2 asset=client:A
        staffing asset=matter:4 member=JDOE
        staffing asset=case:C member=ASMITH";
    assert_eq!(firm(lines, ["JDOE matter:5", "ASMITH matter:5"]), ["deny opposing_team"; 2]);
    let sides = lines.replace("client:A\n", "matter:2\n");
    assert_eq!(firm(&sides, ["JDOE matter:5", "ASMITH matter:5"]), ["allow policy_open"; 2]);
    let governed =
        sides.replace("asset=case:C", "asset=client:A").replace("asset=matter:2", "asset=client:A");
    assert_eq!(firm(&governed, ["ASMITH matter:5"]), ["deny opposing_team"]);
}

#[test]
fn x3_historical_people_count_by_setting() {
    let lines = "
        opposing_sets id=S active=true
        opposing_sides set=S side=1 asset=matter:1
        opposing_sides set=S side=2 asset=matter:2
        staffing asset=matter:2 member=JDOE until=2026-02-01
        staffing_history asset=matter:2 member=ASMITH removed_at=2026-02-01";
    assert_eq!(firm(lines, ["JDOE matter:1", "ASMITH matter:1"]), ["deny opposing_team"; 2]);
    let off = format!("{lines}\nsettings key=opposing_historical value=false");
    assert_eq!(firm(&off, ["JDOE matter:1", "ASMITH matter:1"]), ["allow policy_open"; 2]);
    assert_eq!(firm(&off, ["JDOE matter:1 @2026-01-01"]), ["deny opposing_team"]);
}

#[test]
fn x3_candidates_count_by_setting() {
    let lines = "
        opposing_sets id=S active=true
        opposing_sides set=S side=1 asset=matter:1
        opposing_sides set=S side=2 asset=client:A
        activity user=JDOE matter=2 kind=billing at=2026-02-01
        activity user=JDOE matter=2 kind=document at=2026-02-01";
    assert_eq!(firm(lines, ["JDOE matter:1"]), ["allow policy_open"]);
    let on = format!("{lines}\nsettings key=opposing_candidates value=true");
    assert_eq!(firm(&on, ["JDOE matter:1", "ASMITH matter:1"]), ["deny opposing_team", "allow policy_open"]);
    // Whoever is active on both sides is kept out of both.
    let both = format!("{on}\nactivity user=JDOE matter=1 at=2026-02-02");
    assert_eq!(firm(&both, ["JDOE matter:1", "JDOE matter:2"]), ["deny opposing_team"; 2]);
}

#[test]
fn s7_a_wall_is_found_on_the_asset_and_for_a_case_on_each_of_its_matters() {
    let state = state(&format!("{FIRM}{OPPOSED}\nconflicts asset=matter:3 principal=ASMITH"));
    let asked = Asked::new(&state);
    let bars_of = |words: &str| {
        let request = asked.request(words);
        barriers(&asked.facts, request.object, request.user, request.at)
    };
    let asmith = asked.request("ASMITH matter:3");
    let conflict = Barrier::Wall(Wall::Conflict { asset: asmith.object, principal: asmith.user });
    assert_eq!(bars_of("ASMITH case:C"), [(conflict, vec![asmith.object])]);
    assert_eq!(bars_of("ASMITH matter:2"), []);
    let opposed = asked.request("JDOE matter:1").object;
    assert_eq!(bars_of("JDOE matter:1"), [(Barrier::Wall(Wall::Opposing), vec![opposed])]);
}
