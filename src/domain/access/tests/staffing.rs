//! What governs, staffing, locks and memos.

use super::{FIRM, firm};
use crate::domain::access::testing::{Asked, state};
use crate::domain::access::{Basis, governing};

#[test]
fn p4_which_asset_governs_and_what_it_is_called() {
    let cases = [
        ("matter:3", "policies asset=matter:3 security=restricted", "case:C", Basis::Case),
        ("matter:2", "policies asset=matter:2 security=restricted", "matter:2", Basis::Restricted),
        ("matter:2", "policies asset=client:A security=restricted", "client:A", Basis::Client),
        (
            "matter:1",
            "policies asset=client-group:P security=restricted",
            "client-group:P",
            Basis::ClientGroup,
        ),
        // The settings of a client in a group are asleep.
        ("matter:1", "policies asset=client:K security=restricted", "matter:1", Basis::Open),
        ("client:K", "policies asset=client:K security=restricted", "client-group:P", Basis::Open),
        (
            "client:K",
            "policies asset=client-group:P security=restricted",
            "client-group:P",
            Basis::ClientGroup,
        ),
        ("client:A", "policies asset=client:A security=restricted", "client:A", Basis::Restricted),
        ("case:C", "policies asset=case:C security=open", "case:C", Basis::Open),
    ];
    for (asset, policy, governor, basis) in cases {
        let state = state(&format!("{FIRM}{policy}"));
        let asked = Asked::new(&state);
        let asset = asked.request(&format!("JDOE {asset}")).object;
        let found = governing(&asked.facts, asset);
        assert_eq!((asked.facts.name(found.asset).as_str(), found.basis), (governor, basis), "{policy}");
        assert_eq!(governing(&asked.memory, asset), found);
    }
}

#[test]
fn p9_an_excluded_system_opens_the_governing_asset_and_lifts_only_its_own_lock() {
    let lines = "
        policies asset=client:A security=restricted limited_to_staffing=true
        policies asset=matter:2 security=restricted
        staffing asset=matter:2 member=ASMITH
        excluded_systems asset=matter:2 system=Elite reason=r
        excluded_systems asset=client:A system=IRM reason=r";
    let asked = ["JDOE matter:2 %Elite", "JDOE matter:2 %IRM", "ASMITH matter:2 %IRM", "JDOE client:A %IRM"];
    let [lock, matter, staffed, client] = firm(lines, asked);
    assert_eq!(lock, "deny outside_parent_staffing");
    assert_eq!(matter, "deny not_staffed");
    assert_eq!(staffed, "allow staffed");
    assert_eq!(client, "allow system_excluded");
}

#[test]
fn p9_excluded_comes_before_open() {
    let lines = "excluded_systems asset=matter:2 system=Elite reason=r";
    assert_eq!(
        firm(lines, ["JDOE matter:2 %Elite", "JDOE matter:2"]),
        ["allow system_excluded", "allow policy_open"]
    );
}

#[test]
fn s3_access_ends_at_the_instant_itself() {
    let lines = "
        policies asset=matter:2 security=restricted
        staffing asset=matter:2 member=JDOE until=2026-12-31T18:00:00Z";
    let asked =
        ["JDOE matter:2 @2026-12-31T17:59:59Z", "JDOE matter:2 @2026-12-31T18:00:00Z", "ASMITH matter:2"];
    assert_eq!(firm(lines, asked), ["allow staffed", "deny access_expired", "deny not_staffed"]);
}

#[test]
fn s1_a_row_limited_to_systems_counts_for_those_only() {
    let lines = "
        policies asset=matter:2 security=restricted
        staffing asset=matter:2 member=JDOE systems=Elite;IRM until=2026-02-01
        staffing asset=matter:2 member=ASMITH systems=elite";
    let asked = ["ASMITH matter:2 %Elite", "ASMITH matter:2", "JDOE matter:2 %IRM", "JDOE matter:2"];
    let [listed, other, expired, no_row] = firm(lines, asked);
    assert_eq!((listed.as_str(), other.as_str()), ("allow staffed", "deny not_staffed"));
    assert_eq!((expired.as_str(), no_row.as_str()), ("deny access_expired", "deny not_staffed"));
}

#[test]
fn s3_one_valid_row_is_enough_and_all_expired_is_expired() {
    let lines = "
        group_members group=TAX user=JDOE
        policies asset=matter:2 security=restricted
        staffing asset=matter:2 member=JDOE until=2026-02-01
        staffing asset=matter:2 member=group:TAX until=2026-03-01";
    let asked = ["JDOE matter:2 @2026-02-15", "JDOE matter:2 @2026-03-15"];
    assert_eq!(firm(lines, asked), ["allow staffed", "deny access_expired"]);
}

const ASSISTED: &str = "
    settings key=assistants_follow value=true
    assistants timekeeper=BOSS assistant=ASMITH
    policies asset=matter:2 security=restricted
    staffing asset=matter:2 member=BOSS until=2026-12-31 systems=Elite";

#[test]
fn s5_an_assistant_has_the_timekeepers_systems_for_the_timekeepers_period() {
    let asked = ["ASMITH matter:2 %Elite", "ASMITH matter:2", "ASMITH matter:2 %Elite @2027-01-01"];
    let answers = firm(ASSISTED, asked);
    assert_eq!(answers, ["allow staffed", "deny not_staffed", "deny access_expired"]);
}

#[test]
fn s5_assistants_follow_by_setting_and_by_asset() {
    let off = ASSISTED.replace("follow value=true", "follow value=false");
    let here = "\npolicies asset=matter:2 security=restricted assistants_follow=";
    assert_eq!(firm(&off, ["ASMITH matter:2 %Elite"]), ["deny not_staffed"]);
    assert_eq!(firm(&format!("{off}{here}true"), ["ASMITH matter:2 %Elite"]), ["allow staffed"]);
    assert_eq!(firm(&format!("{ASSISTED}{here}false"), ["ASMITH matter:2 %Elite"]), ["deny not_staffed"]);
}

#[test]
fn s5_a_row_of_their_own_even_an_expired_one_ends_the_link() {
    let own = format!("{ASSISTED}\nstaffing asset=matter:2 member=ASMITH until=2026-02-01");
    assert_eq!(firm(&own, ["ASMITH matter:2 %Elite"]), ["deny access_expired"]);
}

#[test]
fn s5_members_of_a_staffed_group_bring_no_assistants() {
    let lines = "
        settings key=assistants_follow value=true
        assistants timekeeper=BOSS assistant=ASMITH
        group_members group=TAX user=BOSS
        policies asset=matter:2 security=restricted
        staffing asset=matter:2 member=group:TAX";
    assert_eq!(firm(lines, ["BOSS matter:2", "ASMITH matter:2"]), ["allow staffed", "deny not_staffed"]);
}

#[test]
fn s5_a_matter_in_a_case_uses_the_cases_setting() {
    let lines = "
        assistants timekeeper=BOSS assistant=ASMITH
        policies asset=case:C security=restricted assistants_follow=true
        policies asset=matter:3 assistants_follow=false
        staffing asset=matter:3 member=BOSS";
    assert_eq!(firm(lines, ["ASMITH matter:3", "ASMITH case:C"]), ["allow staffed"; 2]);
    let off = lines.replace("security=restricted assistants_follow=true", "security=restricted");
    assert_eq!(firm(&off.replace("follow=false", "follow=true"), ["ASMITH matter:3"]), ["deny not_staffed"]);
}

#[test]
fn s9_the_rows_of_a_cases_matters_let_into_the_whole_case() {
    let lines = "
        matters id=4 client=K case=C
        policies asset=case:C security=restricted
        staffing asset=matter:3 member=JDOE
        staffing asset=client:A member=ASMITH";
    for allowed in firm(lines, ["JDOE case:C", "JDOE matter:3", "JDOE matter:4"]) {
        assert_eq!(allowed, "allow staffed");
    }
    assert_eq!(firm(lines, ["ASMITH matter:3"]), ["deny not_staffed"]);
}

#[test]
fn p2_a_locked_client_keeps_others_out_of_open_cases_and_restricted_matters() {
    let lines = "
        policies asset=client:A security=restricted limited_to_staffing=true
        policies asset=matter:2 security=restricted
        staffing asset=matter:2 member=JDOE
        staffing asset=client:A member=ASMITH until=2026-12-31";
    let [case, matter, listed, ended] =
        firm(lines, ["JDOE matter:3", "JDOE matter:2", "ASMITH matter:3", "ASMITH matter:3 @2027-01-01"]);
    assert_eq!([case, matter, ended], ["deny outside_parent_staffing"; 3]);
    assert_eq!(listed, "allow policy_open");
    // The case itself lies under no client.
    assert_eq!(firm(lines, ["JDOE case:C"]), ["allow policy_open"]);
}

#[test]
fn p2_a_lock_counts_only_while_its_asset_is_restricted_and_awake() {
    let open = "policies asset=client:A security=open limited_to_staffing=true";
    assert_eq!(firm(open, ["JDOE matter:3"]), ["allow policy_open"]);
    let asleep = "policies asset=client:K security=restricted limited_to_staffing=true";
    assert_eq!(firm(asleep, ["JDOE matter:1"]), ["allow policy_open"]);
    let group = "
        policies asset=client-group:P security=restricted limited_to_staffing=true
        policies asset=matter:1 security=restricted
        staffing asset=matter:1 member=JDOE
        staffing asset=client:K member=JDOE";
    assert_eq!(firm(group, ["JDOE matter:1"]), ["deny outside_parent_staffing"]);
}

const MEMO: &str = "
    group_members group=TAX user=JDOE
    policies asset=case:C security=restricted
    memos asset=case:C acknowledge=true
    staffing asset=matter:3 member=group:TAX";

#[test]
fn m2_the_governing_assets_memo_must_be_acknowledged() {
    assert_eq!(
        firm(MEMO, ["JDOE matter:3", "ASMITH matter:3"]),
        ["deny memo_unacknowledged", "deny not_staffed"]
    );
    let on_matter = format!("{MEMO}\nacknowledgements asset=matter:3 user=JDOE acknowledged_at=2026-01-01");
    assert_eq!(firm(&on_matter, ["JDOE matter:3"]), ["deny memo_unacknowledged"]);
    let open = MEMO.replace("=restricted", "=open");
    assert_eq!(firm(&open, ["JDOE matter:3"]), ["allow policy_open"]);
}

#[test]
fn m2_an_acknowledgement_counts_from_its_instant_on() {
    let lines = format!("{MEMO}\nacknowledgements asset=case:C user=JDOE acknowledged_at=2026-02-01");
    let asked = ["JDOE matter:3 @2026-01-31T23:59:59Z", "JDOE matter:3 @2026-02-01"];
    assert_eq!(firm(&lines, asked), ["deny memo_unacknowledged", "allow staffed"]);
}

#[test]
fn m2_an_acknowledgement_not_later_than_a_removal_of_the_own_row_does_not_count() {
    for (removed, answer) in [
        ("case:C member=JDOE removed_at=2026-02-01", "deny memo_unacknowledged"),
        ("case:C member=JDOE removed_at=2027-02-01", "deny memo_unacknowledged"),
        ("case:C member=JDOE removed_at=2026-01-31", "allow staffed"),
        ("case:C member=group:TAX removed_at=2026-02-01", "allow staffed"),
        ("matter:3 member=JDOE removed_at=2026-02-01", "allow staffed"),
    ] {
        let lines = format!(
            "{MEMO}
            acknowledgements asset=case:C user=JDOE acknowledged_at=2026-02-01
            staffing_history asset={removed}"
        );
        assert_eq!(firm(&lines, ["JDOE matter:3"]), [answer], "{removed}");
    }
}
