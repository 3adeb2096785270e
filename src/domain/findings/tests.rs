//! Each kind of finding on a small firm that has it, and on one that hasn't.

use super::{FindingKind, LintFinding, Severity, find};
use crate::domain::access::testing::{instant, state};
use crate::domain::actor::Reader;

/// JDOE, who may sign in, ASMITH, who may, and GONE, who may not; the client ACME with the matter M1.
const PEOPLE: &str = "
users id=JDOE full_name=Jane email=j@x.yz allow_logon=true
users id=ASMITH full_name=Adam email=a@x.yz allow_logon=true
users id=GONE full_name=Gone email=g@x.yz allow_logon=false
groups scope=global id=TAX full_name=Tax enabled=true
groups scope=global id=OLD full_name=Old enabled=false
clients id=ACME name=Acme status=open
matters id=M1 name=One client=ACME status=open
systems id=iManage~Work
";

fn found(lines: &str) -> Vec<LintFinding> {
    let state = state(&format!("{PEOPLE}{lines}"));
    find(&state, &Reader::new(&state, None), instant("2026-06-01"), &|_| true)
}

/// The findings of a firm with these lines beside its people: `kind object`.
fn kinds(lines: &str) -> Vec<String> {
    found(lines).iter().map(|finding| format!("{} {}", finding.kind, finding.object)).collect()
}

/// Each kind, and a firm that has nothing else.
const FIRMS: &[(&str, &str)] = &[
    (
        "restriction_asleep matter:M1",
        "cases id=C1 name=Case status=open
         matters id=M1 name=One client=ACME case=C1 status=open
         policies asset=matter:M1 security=restricted
         policies asset=case:C1 security=open",
    ),
    (
        "restriction_excluded matter:M1",
        "policies asset=matter:M1 security=restricted
         staffing asset=matter:M1 member=JDOE
         excluded_systems asset=matter:M1 system=iManage~Work reason=x",
    ),
    ("nobody_staffed matter:M1", "policies asset=matter:M1 security=restricted"),
    ("nobody_staffed client:ACME", "policies asset=client:ACME security=restricted limited_to_staffing=true"),
    (
        "outside_the_lock case:C1",
        "cases id=C1 name=Case status=open
         matters id=M1 name=One client=ACME case=C1 status=open
         policies asset=client:ACME security=restricted limited_to_staffing=true
         staffing asset=client:ACME member=JDOE
         policies asset=case:C1 security=restricted
         staffing asset=case:C1 member=JDOE
         staffing asset=case:C1 member=ASMITH",
    ),
    (
        "open_under_restricted matter:M1",
        "policies asset=client:ACME security=restricted
         staffing asset=client:ACME member=JDOE
         policies asset=matter:M1 security=open",
    ),
    (
        "administrator_cannot_sign_in client:ACME",
        "administrators asset=client:ACME principal=GONE type=administrator
         administrators asset=client:ACME principal=group:TAX type=administrator",
    ),
    (
        "requests_to_nobody matter:M1",
        "policies asset=matter:M1 security=restricted access_requests=administrator
         staffing asset=matter:M1 member=JDOE",
    ),
    (
        "requests_to_nobody matter:M1",
        "policies asset=matter:M1 security=restricted access_requests=team
         staffing asset=matter:M1 member=JDOE type=basic",
    ),
    (
        "request_undecidable request:R",
        "policies asset=matter:M1 security=restricted access_requests=team
         staffing asset=matter:M1 member=JDOE
         requests id=R asset=matter:M1 requester=JDOE principal=ASMITH",
    ),
    (
        "request_in_vain request:R",
        "policies asset=matter:M1 security=restricted access_requests=team
         staffing asset=matter:M1 member=JDOE
         conflicts asset=client:ACME principal=ASMITH
         requests id=R asset=matter:M1 requester=ASMITH principal=ASMITH",
    ),
    (
        "request_in_vain request:R",
        "policies asset=matter:M1 security=restricted
         staffing asset=matter:M1 member=JDOE
         requests id=R asset=matter:M1 requester=ASMITH principal=ASMITH",
    ),
    (
        "request_overdue request:R",
        "policies asset=matter:M1 security=restricted access_requests=team
         staffing asset=matter:M1 member=JDOE
         requests id=R asset=matter:M1 requester=ASMITH principal=ASMITH until=2026-05-31",
    ),
    (
        "hold_without_assets hold:H",
        "holds id=H name=Hold
         hold_custodians hold=H user=JDOE acknowledged_at=2026-01-01",
    ),
    (
        "hold_unacknowledged hold:H",
        "holds id=H name=Hold
         hold_assets hold=H asset=matter:M1
         hold_custodians hold=H user=JDOE acknowledged_at=2026-01-01
         hold_custodians hold=H user=GONE",
    ),
    ("hold_without_custodians hold:H", "holds id=H name=Hold\n hold_assets hold=H asset=matter:M1"),
    (
        "owner_shut_out document:D",
        "libraries id=L
         items id=W kind=workspace library=L name=W default_security=public
         items id=D kind=document parent=W library=L name=D default_security=public owner=JDOE
         group_members scope=global group=TAX user=JDOE
         entries item=D principal=group:TAX access=no_access",
    ),
    (
        "item_of_nobody workspace:W",
        "libraries id=L
         items id=W kind=workspace library=L name=W owner=GONE
         entries item=W principal=group:TAX access=read
         entries item=W principal=JDOE access=no_access",
    ),
    (
        "entry_of_nobody group:OLD",
        "libraries id=L
         items id=W kind=workspace library=L name=W
         group_members scope=global group=OLD user=ASMITH
         entries item=W principal=group:OLD access=full_access
         entries item=W principal=JDOE access=read",
    ),
    (
        "entry_against_policy workspace:W",
        "libraries id=L
         policies asset=matter:M1 security=restricted
         staffing asset=matter:M1 member=JDOE
         items id=W kind=workspace library=L name=W matter=M1
         entries item=W principal=JDOE access=read
         entries item=W principal=ASMITH access=read",
    ),
    (
        "memo_unacknowledged matter:M1",
        "policies asset=matter:M1 security=restricted
         staffing asset=matter:M1 member=JDOE
         memos asset=matter:M1 text=x auto_send=true acknowledge=true",
    ),
    (
        "conflicted_staffed client:ACME",
        "policies asset=matter:M1 security=restricted
         staffing asset=matter:M1 member=JDOE
         staffing asset=matter:M1 member=ASMITH
         conflicts asset=client:ACME principal=JDOE",
    ),
    (
        "conflicted_staffed matter:M1",
        "group_members scope=global group=TAX user=JDOE
         policies asset=matter:M1 security=restricted
         staffing asset=matter:M1 member=JDOE
         staffing asset=matter:M1 member=ASMITH
         conflicts asset=matter:M1 principal=group:TAX",
    ),
    (
        "side_without_people opposing:S1",
        "matters id=M2 name=Two client=ACME status=open
         policies asset=matter:M1 security=restricted
         staffing asset=matter:M1 member=JDOE
         opposing_sets id=S1 name=Set active=true
         opposing_sides set=S1 side=1 asset=matter:M1
         opposing_sides set=S1 side=2 asset=matter:M2",
    ),
    ("conflict_of_empty_group matter:M1", "conflicts asset=matter:M1 principal=group:TAX"),
    (
        "conflict_twice matter:M1",
        "conflicts asset=matter:M1 principal=JDOE
         conflicts asset=client:ACME principal=JDOE",
    ),
    (
        "disabled_group_staffed group:OLD",
        "group_members scope=global group=OLD user=ASMITH
         policies asset=matter:M1 security=restricted
         staffing asset=matter:M1 member=JDOE
         staffing asset=matter:M1 member=group:OLD",
    ),
    (
        "empty_group_staffed group:TAX",
        "policies asset=matter:M1 security=restricted
         staffing asset=matter:M1 member=JDOE
         staffing asset=matter:M1 member=group:TAX",
    ),
    (
        "disabled_user_staffed GONE",
        "policies asset=matter:M1 security=restricted
         staffing asset=matter:M1 member=JDOE
         staffing asset=matter:M1 member=GONE",
    ),
    (
        "expired_staffing matter:M1",
        "policies asset=matter:M1 security=restricted
         staffing asset=matter:M1 member=JDOE
         staffing asset=matter:M1 member=ASMITH until=2026-01-01",
    ),
    ("staffed_but_open firm", "staffing asset=matter:M1 member=JDOE"),
    (
        "client_asleep client:ACME",
        "client_groups id=G1 name=Group status=open
         clients id=ACME name=Acme status=open client_group=G1
         policies asset=client-group:G1 security=restricted
         staffing asset=client-group:G1 member=JDOE
         staffing asset=client:ACME member=ASMITH",
    ),
    ("look_alike JD0E", "users id=JD0E full_name=Other email=o@x.yz allow_logon=true"),
    ("look_alike matter:M1", "matters id=М1 name=Cyrillic client=ACME status=open"),
    ("invisible_character matter:N\u{200b}7", "matters id=N\u{200b}7 name=Hidden client=ACME status=open"),
    ("unused_role role:global/KEEPER", "roles scope=global name=KEEPER"),
];

#[test]
fn each_kind_is_found() {
    for (expected, lines) in FIRMS {
        let kinds = kinds(lines);
        assert!(kinds.contains(&(*expected).to_owned()), "{expected} isn't in {kinds:?}");
        let kind = expected.split(' ').next().unwrap();
        let grave = found(lines).into_iter().filter(|f| f.kind.severity() > Severity::Note);
        let others: Vec<LintFinding> = grave.filter(|f| f.kind.word() != kind).collect();
        assert!(others.is_empty(), "{expected}: {others:#?}");
    }
}

#[test]
fn what_needs_more_than_a_few_lines_is_found_too() {
    let attorney = "policies asset=matter:M1 security=restricted access_requests=attorney
         staffing asset=matter:M1 member=JDOE
         staffing asset=matter:M1 member=GONE attorney=true";
    assert!(kinds(attorney).contains(&"attorney_cannot_sign_in matter:M1".to_owned()));
    let two_sides = "matters id=M2 name=Two client=ACME status=open
         staffing asset=matter:M1 member=JDOE
         staffing asset=matter:M2 member=JDOE
         opposing_sets id=S1 name=Set active=true
         opposing_sides set=S1 side=1 asset=matter:M1
         opposing_sides set=S1 side=2 asset=matter:M2";
    assert!(kinds(two_sides).contains(&"on_two_sides opposing:S1".to_owned()), "{:?}", kinds(two_sides));
    let state = state(PEOPLE);
    let without = find(&state, &Reader::new(&state, None), instant("2026-06-01"), &|_| false);
    let text = "2 virtual users may sign in without a password: `ASMITH`, `JDOE`";
    assert!(
        without.iter().any(|f| f.kind == FindingKind::NoPassword && f.text.to_string() == text),
        "{without:?}"
    );
}

#[test]
fn every_kind_is_tried() {
    let tried: Vec<&str> = FIRMS.iter().map(|(expected, _)| expected.split(' ').next().unwrap()).collect();
    let elsewhere = ["attorney_cannot_sign_in", "on_two_sides", "no_password"];
    for kind in FindingKind::ALL {
        assert!(tried.contains(&kind.word()) || elsewhere.contains(&kind.word()), "{kind} is never found");
    }
}

#[test]
fn a_firm_in_order_has_no_findings() {
    let order = "group_members scope=global group=TAX user=ASMITH
         policies asset=matter:M1 security=restricted access_requests=team
         staffing asset=matter:M1 member=JDOE
         staffing asset=matter:M1 member=group:TAX
         conflicts asset=client:ACME principal=GONE
         administrators asset=client:ACME principal=JDOE type=administrator
         requests id=R1 asset=matter:M1 requester=JDOE principal=ASMITH state=approved
         users id=NEW full_name=New email=n@x.yz allow_logon=true
         requests id=R2 asset=matter:M1 requester=NEW principal=NEW until=2026-06-02
         holds id=H1 name=Hold
         hold_assets hold=H1 asset=matter:M1
         hold_custodians hold=H1 user=JDOE acknowledged_at=2026-01-01
         holds id=H2 name=Over released_at=2026-01-01
         libraries id=L
         items id=W kind=workspace library=L name=W matter=M1 owner=JDOE
         items id=D kind=document library=L name=D parent=W
         entries item=W principal=group:TAX access=read_write";
    assert_eq!(kinds(order), Vec::<String>::new());
    assert_eq!(kinds(""), Vec::<String>::new());
}
