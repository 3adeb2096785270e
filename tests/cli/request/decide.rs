//! Who asks and who decides with `--as` (Q1, Q3, A4, A6).

use super::{outbox, with_option};
use crate::env::{Env, together};
use insta::assert_snapshot;

/// Beside ASMITH, the attorney: TEAM and BASIC are on the matter's staffing, ADMIN administers it by the group
/// BOARD; PAGE follows ASMITH, and OTHER has nothing to do with it.
fn with_everybody(option: &str) -> Env {
    let env = with_option("none");
    for user in ["TEAM", "BASIC", "ADMIN", "PAGE", "OTHER"] {
        let mail = format!("--full-name {user} --email {user}@firm.example");
        env.ok(&format!("user create {user} {mail} --kind directory -l ACTIVE"));
    }
    env.ok("staffing add matter:1001 TEAM");
    env.ok("staffing add matter:1001 BASIC --type basic");
    env.ok("staffing assistants add ASMITH PAGE");
    env.ok("group create BOARD --scope global --full-name Board");
    env.ok("group add-member BOARD ADMIN");
    env.ok("matter admin add 1001 group:BOARD");
    env.ok(&format!("matter policy 1001 --assistants-follow true --access-requests {option}"));
    env
}

/// Which of them may approve a request of JDOE, by the exit code of trying.
fn deciders(env: &Env) -> String {
    let who = ["ADMIN", "ASMITH", "BASIC", "JDOE", "OTHER", "PAGE", "TEAM"];
    let may = |user: &&str| {
        let run = env.imctl(&format!("request approve R-1 --as {user} --dry-run"));
        assert!([0, 8].contains(&run.code), "{run}");
        run.code == 0
    };
    who.into_iter().filter(may).collect::<Vec<_>>().join(" ")
}

#[test]
fn each_option_is_decided_by_whom_it_says_q3() {
    for (option, expected, told) in [
        ("attorney", "ADMIN ASMITH", ["request ADMIN", "request ASMITH"].as_slice()),
        ("administrator", "ADMIN", &["request ADMIN"]),
        ("team", "ADMIN ASMITH TEAM", &["request ADMIN", "request ASMITH", "request TEAM"]),
    ] {
        let env = with_everybody(option);
        env.ok("request create matter:1001 --as JDOE");
        assert_eq!(deciders(&env), expected, "{option}");
        assert_eq!(outbox(&env), told, "{option}: neither basic members nor support are told (S2)");
    }
    for (option, until) in [("automatic", ""), ("automatic_timed", "2026-12-08T09:00:00Z")] {
        let env = with_everybody(option);
        env.ok("request create matter:1001 --as JDOE");
        let request = env.json("request show R-1");
        assert_eq!((&request["state"], &request["type"]), (&"approved".into(), &"basic".into()), "{option}");
        assert_eq!(request["until"].as_str().unwrap_or_default(), until, "{option}");
        assert_eq!(env.imctl("check-access JDOE matter:1001").code, 0, "{option}");
    }
    let env = with_everybody("none");
    assert_eq!(env.imctl("request create matter:1001 --as JDOE").code, 6);
}

#[test]
fn an_act_on_a_request_is_refused_and_recorded_q3_a6() {
    let env = with_everybody("team");
    env.ok("request create matter:1001 --as JDOE");
    assert_snapshot!(together([
        env.imctl("request create matter:1001 --as OTHER --requester TEAM"),
        env.imctl("request approve R-1 --as BASIC"),
        env.imctl("request approve R-1 --as JDOE"),
        env.imctl("request reject R-1 --as OTHER"),
        env.imctl("request withdraw R-1 --as TEAM"),
        env.imctl("request show R-1 --as OTHER"),
        env.imctl("request list --as OTHER -o json"),
        env.imctl("request list --as TEAM --approver TEAM"),
        env.imctl("request withdraw R-1 --as JDOE --comment 'found it elsewhere'"),
        env.imctl("request approve R-1 --as TEAM"),
    ]), @"
    $ imctl request create matter:1001 --as OTHER --requester TEAM
    exit 8
    --- stderr
    error: `OTHER` may not ask in the name of `TEAM`: only the system operator may
    hint: leave `--requester` out; --for names whom it is for

    $ imctl request approve R-1 --as BASIC
    exit 8
    --- stderr
    error: `BASIC` may not decide about request `R-1`: only a team member with access or an administrator decides
    hint: ask `ADMIN`, `ASMITH`, `TEAM` or the system operator

    $ imctl request approve R-1 --as JDOE
    exit 8
    --- stderr
    error: `JDOE` may not decide about request `R-1`: whoever asks for access doesn't decide about it
    hint: ask `ADMIN`, `ASMITH`, `TEAM` or the system operator

    $ imctl request reject R-1 --as OTHER
    exit 8
    --- stderr
    error: `OTHER` may not decide about request `R-1`: only a team member with access or an administrator decides
    hint: ask `ADMIN`, `ASMITH`, `TEAM` or the system operator

    $ imctl request withdraw R-1 --as TEAM
    exit 8
    --- stderr
    error: `TEAM` may not decide about request `R-1`: only whoever asked, or whom it is for, takes a request back
    hint: ask `JDOE` or the system operator

    $ imctl request show R-1 --as OTHER
    exit 8
    --- stderr
    error: `OTHER` may not look at request `R-1`: it takes the policy role `client_matter_administrator`, the policy role `help_desk_operator`, `administrator` of matter `1001` or `staffing_administrator` of matter `1001`
    hint: ask `group:BOARD` or the system operator

    $ imctl request list --as OTHER -o json
    exit 0
    --- stdout
    []

    $ imctl request list --as TEAM --approver TEAM
    exit 0
    --- stdout
    ID   ASSET        REQUESTER  PRINCIPAL  STATE    CREATED_AT
    R-1  matter:1001  JDOE       JDOE       pending  2026-12-01T09:00:00Z

    $ imctl request withdraw R-1 --as JDOE --comment 'found it elsewhere'
    exit 0
    --- stderr
    withdrawn request `R-1` (batch 25)

    $ imctl request approve R-1 --as TEAM
    exit 6
    --- stderr
    error: request `R-1` is withdrawn already
    ");
    let batches = env.json("audit list");
    let refused = batches.as_array().unwrap().iter().filter(|batch| !batch["refused"].is_null());
    let refused: Vec<&str> = refused.map(|batch| batch["done"].as_str().unwrap()).collect();
    assert_eq!(
        refused,
        [
            "refused: look at request `R-1`",
            "refused: decide about request `R-1`",
            "refused: decide about request `R-1`",
            "refused: decide about request `R-1`",
            "refused: decide about request `R-1`",
            "refused: ask in the name of `TEAM`",
        ]
    );
    // An import under a name is asked the same.
    env.ok("request create matter:1001 --as JDOE");
    env.write("requests.csv", "id,state\nR-2,approved\n");
    assert_snapshot!(together([
        env.imctl("request import --mode update requests.csv --as BASIC"),
        env.imctl("request import --mode update requests.csv --as TEAM"),
    ]), @"
    $ imctl request import --mode update requests.csv --as BASIC
    exit 8
    --- stderr
    error: `BASIC` may not decide about request `R-2`: only a team member with access or an administrator decides
     --> requests.csv:2:5
      |
    2 | R-2,approved
      |     ^^^^^^^^ state
      |
      = hint: ask `ADMIN`, `ASMITH`, `TEAM` or the system operator

    error: `BASIC` may not decide about request `R-2`: only a team member with access or an administrator decides; nothing was written

    $ imctl request import --mode update requests.csv --as TEAM
    exit 0
    --- stderr
    imported requests from `requests.csv`: 0 created, 1 updated, 0 unchanged, 0 removed (batch 28)
    ");
}

#[test]
fn one_asks_for_others_and_neither_decides_q1_q3() {
    let env = with_everybody("team");
    env.ok(
        "request create matter:1001 --as TEAM --for OTHER --until +30d --type team --reason 'second chair'",
    );
    assert_eq!(deciders(&env), "ADMIN ASMITH", "not TEAM, who asked");
    assert_eq!(outbox(&env), ["request ADMIN", "request ASMITH"]);
    env.ok("group add-member STAFF ASMITH OTHER");
    env.ok("request create matter:1001 --as JDOE --for group:STAFF");
    let approvers = env.json("request show R-2")["approvers"].clone();
    assert_eq!(approvers, serde_json::json!(["ADMIN", "TEAM"]), "not ASMITH, whom it lets in");
    assert_snapshot!(together([
        env.imctl("request show R-1 --as OTHER"),
        env.imctl("request show R-2 --as TEAM"),
        env.imctl("request withdraw R-1 --as OTHER"),
        env.imctl("request approve R-2 --as TEAM --type team --until 2027-01-31"),
        env.imctl("staffing show matter:1001 group:STAFF"),
    ]), @"
    $ imctl request show R-1 --as OTHER
    exit 0
    --- stdout
    id          R-1
    asset       matter:1001
    requester   TEAM
    principal   OTHER
    reason      second chair
    state       pending
    created_at  2026-12-01T09:00:00Z
    type        team
    until       2026-12-31T09:00:00Z
    approvers   ADMIN;ASMITH

    $ imctl request show R-2 --as TEAM
    exit 0
    --- stdout
    id          R-2
    asset       matter:1001
    requester   JDOE
    principal   group:STAFF
    state       pending
    created_at  2026-12-01T09:00:00Z
    approvers   ADMIN;TEAM

    $ imctl request withdraw R-1 --as OTHER
    exit 0
    --- stderr
    withdrawn request `R-1` (batch 21)

    $ imctl request approve R-2 --as TEAM --type team --until 2027-01-31
    exit 0
    --- stderr
    approved request `R-2` (batch 22)

    $ imctl staffing show matter:1001 group:STAFF
    exit 0
    --- stdout
    asset     matter:1001
    member    group:STAFF
    type      team
    until     2027-01-31T00:00:00Z
    attorney  false
    source    request
    added_at  2026-12-01T09:00:00Z
    added_by  TEAM
    computed  false
    state     active
    ");
}

#[test]
fn closing_rejects_what_its_administrator_asked_for_q2_p8() {
    let env = with_everybody("administrator");
    env.ok("matter admin add 1001 JDOE");
    env.ok("request create matter:1001 --as JDOE");
    env.ok("matter close 1001 --as JDOE");
    let request = env.json("request show R-1");
    assert_eq!((&request["state"], &request["decided_by"]), (&"rejected".into(), &"JDOE".into()));
}

#[test]
fn whoever_has_no_way_in_any_more_is_not_approved_q3() {
    let env = with_everybody("team");
    env.ok("request create matter:1001 --as JDOE");
    env.ok("request create matter:1001 --as OTHER");
    env.ok("client policy ACME --security restricted --limited-to-staffing true");
    env.ok("staffing add client:ACME ASMITH TEAM OTHER");
    env.ok("matter admin remove 1001 group:BOARD");
    env.ok("matter policy 1001 --access-requests administrator");
    assert_snapshot!(together([
        env.imctl("request approve R-1"),
        env.imctl("lint --kind request_in_vain"),
        env.imctl("lint --kind request_undecidable"),
    ]), @"
    $ imctl request approve R-1
    exit 6
    --- stderr
    error: `JDOE` isn't on the staffing of `client:ACME`, to which matter `1001` is limited
    hint: imctl staffing add client:ACME JDOE

    $ imctl lint --kind request_in_vain
    exit 7
    --- stdout
    SEVERITY  KIND             OBJECT       TEXT                                                                                                                                      REMEDY
    warning   request_in_vain  request:R-1  request:R-1 asks for access of JDOE to matter:1001, but `JDOE` isn't on the staffing of `client:ACME`, to which matter `1001` is limited  imctl request reject R-1
    --- stderr
    1 finding: 1 warning

    $ imctl lint --kind request_undecidable
    exit 7
    --- stdout
    SEVERITY  KIND                 OBJECT       TEXT                                                                                              REMEDY
    warning   request_undecidable  request:R-2  request:R-2 asks for access of OTHER to matter:1001, and there is nobody who may decide about it  imctl matter admin add 1001 USER
    --- stderr
    1 finding: 1 warning
    ");
    // The team's own access, and so their right, is the client's too.
    env.ok("matter policy 1001 --access-requests team");
    env.ok("staffing remove client:ACME TEAM");
    assert_eq!(env.json("request show R-2")["approvers"], serde_json::json!(["ASMITH"]));
}

#[test]
fn a_closed_matter_takes_no_requests_whatever_governs_it_p8() {
    let env = with_everybody("none");
    env.ok("case create C-9 --name Nine");
    env.ok("case policy C-9 --security restricted --access-requests automatic");
    env.ok("case add-matter C-9 1001 --yes");
    env.ok("matter close 1001");
    assert_snapshot!(env.imctl("request create matter:1001 --as OTHER"), @"
    $ imctl request create matter:1001 --as OTHER
    exit 6
    --- stderr
    error: matter `1001` is closed and takes no access requests
    ");
    assert_eq!(env.imctl("check-access OTHER matter:1001").code, 3);
}

#[test]
fn nobody_is_sent_to_a_request_that_was_never_made_p8() {
    let env = Env::with_people();
    env.ok("case policy C-17 --security restricted --access-requests automatic");
    env.ok("case add-matter C-17 1001");
    env.ok("case close C-17");
    assert_snapshot!(env.imctl("request create matter:1001 --for JDOE"), @"
    $ imctl request create matter:1001 --for JDOE
    exit 6
    --- stderr
    error: case `C-17` is closed and takes no access requests
    ");
}

#[test]
fn an_approval_takes_nothing_away_q4() {
    let env = Env::with_people();
    env.ok("system add Elite");
    env.ok("matter policy 1001 --security restricted --access-requests automatic_timed");
    env.ok("staffing add matter:1001 JDOE --systems Elite --reason billing");
    env.ok("staffing add matter:1001 ASMITH --systems Elite --type basic --until +3d");
    let before = env.bytes();
    // A week in all systems and for ever in one: no row says both.
    assert_snapshot!(env.imctl("request create matter:1001 --for JDOE"), @"
    $ imctl request create matter:1001 --for JDOE
    exit 6
    --- stderr
    error: `JDOE` is on the staffing of matter `1001` already (team, in `Elite`, without end): one row can't say that and basic, in all systems, until 2026-12-08T09:00:00Z as well
    hint: change the row: imctl staffing set-systems matter:1001 JDOE --all-systems, set-period or set-type
    ");
    assert!(env.bytes() == before, "something was written");
    // What ends sooner is in what is given.
    env.ok("request create matter:1001 --for ASMITH");
    env.ok("matter policy 1001 --access-requests automatic");
    env.ok("request create matter:1001 --for JDOE --reason trial");
    assert_snapshot!(together([
        env.imctl("staffing list matter:1001"),
        env.imctl("check-access JDOE matter:1001 --system Elite"),
    ]), @"
    $ imctl staffing list matter:1001
    exit 0
    --- stdout
    ASSET        MEMBER  TYPE   UNTIL                 SYSTEMS  REASON   ATTORNEY  STATE
    matter:1001  ASMITH  basic  2026-12-08T09:00:00Z                    false     active
    matter:1001  JDOE    team                                  billing  false     active

    $ imctl check-access JDOE matter:1001 --system Elite
    exit 0
    --- stdout
    ALLOW JDOE matter:1001 — staffed (own row)
    ");
}

#[test]
fn an_id_is_never_given_twice_q2() {
    let env = Env::with_people();
    env.ok("matter policy 1002 --security restricted --access-requests administrator");
    env.ok("matter create 1003 --name Gone --client ACME");
    env.ok("matter policy 1003 --security restricted --access-requests administrator");
    let id = |line: &str| env.json(line)["id"].as_str().unwrap().to_owned();
    assert_eq!(id("request create matter:1003 --for JDOE"), "R-1");
    env.ok("matter delete 1003 --yes");
    assert_eq!(id("request create matter:1002 --for JDOE"), "R-2");
    assert_eq!(id("request create matter:1002 --for ASMITH --dry-run"), "R-3");
    assert_eq!(id("request create matter:1002 --for ASMITH"), "R-3");
    // The ids that cases are given, too (P1).
    assert_eq!(id("case create --name One"), "CASE-1");
    env.ok("case delete CASE-1 --yes");
    assert_eq!(id("case create --name Two"), "CASE-2");
}
