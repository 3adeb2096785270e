//! `imctl request`: the life of an access request (Q1–Q4).

use crate::env::{Env, together};
use insta::assert_snapshot;

/// Matter 1001 is restricted with ASMITH on its team as attorney, and access is asked for in this way.
fn with_option(option: &str) -> Env {
    let env = Env::with_people();
    env.ok("matter policy 1001 --security restricted");
    env.ok("staffing add matter:1001 ASMITH");
    env.ok("staffing set-attorney matter:1001 ASMITH");
    env.ok(&format!("matter policy 1001 --access-requests {option}"));
    env
}

/// The messages in the outbox: `kind user`, sorted.
fn outbox(env: &Env) -> Vec<String> {
    let rows = env.json("memo outbox");
    let text = |row: &serde_json::Value, column: &str| row[column].as_str().unwrap().to_owned();
    let mut rows: Vec<String> =
        rows.as_array().unwrap().iter().map(|r| format!("{} {}", text(r, "kind"), text(r, "user"))).collect();
    rows.sort();
    rows
}

#[test]
fn a_request_is_made_decided_and_over_q2_q3_q4() {
    let env = with_option("team");
    assert_snapshot!(together([
        env.imctl("request create matter:1001 --for JDOE --reason 'second chair'"),
        env.imctl("request show R-1"),
        env.imctl("request approve R-1 --until +30d --type team --comment welcome"),
        env.imctl("request approve R-1"),
        env.imctl("request withdraw R-1"),
        env.imctl("staffing show matter:1001 JDOE"),
        env.imctl("check-access JDOE matter:1001"),
        env.imctl("request create matter:1001 --for JDOE"),
        env.imctl("memo outbox"),
        env.imctl("export --table requests"),
    ]), @"
    $ imctl request create matter:1001 --for JDOE --reason 'second chair'
    exit 0
    --- stderr
    request `R-1`: access of `JDOE` to matter `1001` (batch 7)

    $ imctl request show R-1
    exit 0
    --- stdout
    id          R-1
    asset       matter:1001
    requester   JDOE
    principal   JDOE
    reason      second chair
    state       pending
    created_at  2026-12-01T09:00:00Z
    approvers   ASMITH

    $ imctl request approve R-1 --until +30d --type team --comment welcome
    exit 0
    --- stderr
    approved request `R-1` (batch 8)

    $ imctl request approve R-1
    exit 6
    --- stderr
    error: request `R-1` is approved already

    $ imctl request withdraw R-1
    exit 6
    --- stderr
    error: request `R-1` is approved already

    $ imctl staffing show matter:1001 JDOE
    exit 0
    --- stdout
    asset     matter:1001
    member    JDOE
    type      team
    until     2026-12-31T09:00:00Z
    reason    second chair
    attorney  false
    source    request
    added_at  2026-12-01T09:00:00Z
    added_by  tester
    computed  false
    state     active

    $ imctl check-access JDOE matter:1001
    exit 0
    --- stdout
    ALLOW JDOE matter:1001 — staffed (own row)

    $ imctl request create matter:1001 --for JDOE
    exit 6
    --- stderr
    error: `JDOE` has access to matter `1001` already

    $ imctl memo outbox
    exit 0
    --- stdout
    ID                 USER    KIND      SUBJECT                                  CREATED_AT            STATE    ATTEMPTS
    M9794e77d676b3f8c  ASMITH  request   Access request R-1: JDOE to matter 1001  2026-12-01T09:00:00Z  pending  0
    Mbbccc4586217d905  JDOE    decision  Access request R-1: approved             2026-12-01T09:00:00Z  pending  0

    $ imctl export --table requests
    exit 0
    --- stdout
    id,asset,requester,principal,reason,state,created_at,decided_at,decided_by,type,until,comment
    R-1,matter:1001,JDOE,JDOE,second chair,approved,2026-12-01T09:00:00Z,2026-12-01T09:00:00Z,tester,team,2026-12-31T09:00:00Z,welcome
    ");
    // Once the access has ended it can be asked for again, and the row lasts again.
    let env = env.set("IMCTL_NOW", "2027-02-01T00:00:00Z");
    env.ok("request create matter:1001 --for JDOE");
    env.ok("request approve R-2");
    assert!(env.ok("staffing show matter:1001 JDOE").contains("type      basic"));
}

#[test]
fn the_id_of_a_new_request_is_in_the_json_report_q1() {
    let env = with_option("team");
    let report = env.json("request create matter:1001 --for JDOE");
    assert_eq!((report["id"].as_str(), report["asset"].as_str()), (Some("R-1"), Some("matter:1001")));
}

#[test]
fn what_cant_be_asked_for_q1() {
    let env = with_option("none");
    env.ok("client conflict add ACME XPERT");
    env.ok("staffing add matter:1001 group:STAFF");
    let [none, open, nobody, group, unknown] = [
        env.imctl("request create matter:1001 --for JDOE"),
        env.imctl("request create matter:1002 --for JDOE"),
        env.imctl("request create matter:1001"),
        env.imctl("request create matter:1001 --for group:STAFF"),
        env.imctl("request create matter:1001 --for NOBODY"),
    ];
    env.ok("matter policy 1001 --access-requests team");
    assert_snapshot!(together([
        none,
        open,
        nobody,
        group,
        unknown,
        env.imctl("request create matter:1001 --for XPERT"),
        env.imctl("request create matter:1001 --for ASMITH"),
        env.imctl("request create matter:1001 --for group:STAFF --requester JDOE"),
        env.imctl("request create matter:1001 --for JDOE --until 2020-01-01"),
        env.imctl("request create matter:1001 --for JDOE --type support"),
        env.imctl("request create matter:1001 --for JDOE --requester ASMITH"),
        env.imctl("request create matter:1001 --for JDOE"),
        env.imctl("request show R-2"),
        env.imctl("matter close 1001"),
        env.imctl("request create matter:1001 --for JDOE"),
    ]), @"
    $ imctl request create matter:1001 --for JDOE
    exit 6
    --- stderr
    error: matter `1001` takes no access requests
    hint: imctl matter policy 1001 --access-requests team (or another of its words)

    $ imctl request create matter:1002 --for JDOE
    exit 6
    --- stderr
    error: matter `1002` is open: there is no access to ask for

    $ imctl request create matter:1001
    exit 2
    --- stderr
    error: nobody is named who asks for access
    hint: --for PRINCIPAL, or --requester USER

    $ imctl request create matter:1001 --for group:STAFF
    exit 2
    --- stderr
    error: nobody is named who asks for access
    hint: --requester USER: a group doesn't ask

    $ imctl request create matter:1001 --for NOBODY
    exit 5
    --- stderr
    error: there is no user `NOBODY`
    hint: imctl user list shows what there is

    $ imctl request create matter:1001 --for XPERT
    exit 6
    --- stderr
    error: `XPERT` is kept out of matter `1001` by a wall

    $ imctl request create matter:1001 --for ASMITH
    exit 6
    --- stderr
    error: `ASMITH` has access to matter `1001` already

    $ imctl request create matter:1001 --for group:STAFF --requester JDOE
    exit 6
    --- stderr
    error: `group:STAFF` has access to matter `1001` already

    $ imctl request create matter:1001 --for JDOE --until 2020-01-01
    exit 6
    --- stderr
    error: access can't end at `2020-01-01T00:00:00Z`: that is not in the future
    hint: write a date to come, or +30d

    $ imctl request create matter:1001 --for JDOE --type support
    exit 4
    --- stderr
    error: support staff follow their timekeepers and are never added by hand
    hint: write `team` or `basic`

    $ imctl request create matter:1001 --for JDOE --requester ASMITH
    exit 0
    --- stderr
    request `R-1`: access of `JDOE` to matter `1001` (batch 9)

    $ imctl request create matter:1001 --for JDOE
    exit 6
    --- stderr
    error: request `R-1` already asks for access of `JDOE` to matter `1001`
    hint: imctl request withdraw R-1 takes it back

    $ imctl request show R-2
    exit 5
    --- stderr
    error: there is no request `R-2`
    hint: did you mean `R-1`?

    $ imctl matter close 1001
    exit 0
    --- stderr
    closed matter `1001` (batch 10)

    $ imctl request create matter:1001 --for JDOE
    exit 6
    --- stderr
    error: matter `1001` is closed and takes no access requests
    ");
}

#[test]
fn the_automatic_options_decide_at_once_q2() {
    let env = with_option("automatic");
    env.ok("request create matter:1001 --for JDOE");
    assert!(env.ok("check-access JDOE matter:1001").contains("staffed (own row)"));
    assert_eq!(outbox(&env), ["decision JDOE"]);
    env.ok("matter policy 1001 --access-requests automatic_timed");
    env.ok("setting set timed_access_period 10d");
    env.ok("user create NEW --full-name New --email new@firm.example --kind directory -l ACTIVE");
    env.ok("request create matter:1001 --for NEW --requester JDOE");
    env.ok("user create SOON --full-name Soon --email soon@firm.example --kind directory -l ACTIVE");
    env.ok("request create matter:1001 --for SOON --until +1d");
    assert_snapshot!(together([
        env.imctl("export --table requests"),
        env.imctl("export --table staffing"),
    ]), @"
    $ imctl export --table requests
    exit 0
    --- stdout
    id,asset,requester,principal,reason,state,created_at,decided_at,decided_by,type,until,comment
    R-1,matter:1001,JDOE,JDOE,,approved,2026-12-01T09:00:00Z,2026-12-01T09:00:00Z,automatic,basic,,
    R-2,matter:1001,JDOE,NEW,,approved,2026-12-01T09:00:00Z,2026-12-01T09:00:00Z,automatic,basic,2026-12-11T09:00:00Z,
    R-3,matter:1001,SOON,SOON,,approved,2026-12-01T09:00:00Z,2026-12-01T09:00:00Z,automatic,basic,2026-12-02T09:00:00Z,

    $ imctl export --table staffing
    exit 0
    --- stdout
    asset,member,type,until,systems,reason,attorney,source,added_at,added_by
    matter:1001,ASMITH,team,,,,true,manual,2026-12-01T09:00:00Z,tester
    matter:1001,JDOE,basic,,,,false,request,2026-12-01T09:00:00Z,automatic
    matter:1001,NEW,basic,2026-12-11T09:00:00Z,,,false,request,2026-12-01T09:00:00Z,automatic
    matter:1001,SOON,basic,2026-12-02T09:00:00Z,,,false,request,2026-12-01T09:00:00Z,automatic
    ");
    // An import is a step like any other.
    env.import("requests", "id,asset,requester,principal\nX,matter:1001,XPERT,XPERT\n");
    assert_eq!(env.json("request show X")["state"], "approved");
}

#[test]
fn the_period_of_a_timed_request_is_changed_like_any_other_s3_q2() {
    let env = with_option("automatic_timed");
    env.ok("request create matter:1001 --for JDOE");
    let until = || env.json("staffing show matter:1001 JDOE")["until"].clone();
    assert_eq!(until(), "2026-12-08T09:00:00Z");
    env.ok("staffing set-period matter:1001 JDOE --until '2027-01-31 18:00'");
    assert_eq!(until(), "2027-01-31T18:00:00Z");
    env.ok("staffing set-period matter:1001 JDOE --unlimited");
    assert!(until().is_null());
}

#[test]
fn walls_and_locks_are_asked_about_again_q3() {
    let env = with_option("team");
    env.ok("request create matter:1001 --for JDOE");
    env.ok("request create matter:1001 --for XPERT");
    env.ok("client policy ACME --security restricted --limited-to-staffing true");
    env.ok("matter conflict add 1001 XPERT");
    assert_snapshot!(together([
        env.imctl("request approve R-1"),
        env.imctl("request approve R-2"),
        env.imctl("request reject R-2 --comment no"),
    ]), @"
    $ imctl request approve R-1
    exit 6
    --- stderr
    error: `JDOE` isn't on the staffing of `client:ACME`, to which matter `1001` is limited
    hint: imctl staffing add client:ACME JDOE

    $ imctl request approve R-2
    exit 6
    --- stderr
    error: 2 things are wrong
      - `XPERT` is kept out of matter `1001` by a wall
      - `XPERT` isn't on the staffing of `client:ACME`, to which matter `1001` is limited
        hint: imctl staffing add client:ACME XPERT

    $ imctl request reject R-2 --comment no
    exit 0
    --- stderr
    rejected request `R-2` (batch 11)
    ");
    env.ok("staffing add client:ACME JDOE");
    env.ok("request approve R-1");
}

#[test]
fn a_request_is_filed_on_what_governs_and_closing_it_rejects_q2_p8() {
    let env = with_option("team");
    env.ok("case policy C-17 --security restricted --access-requests administrator");
    env.ok("case admin add C-17 ASMITH");
    env.ok("case add-matter C-17 1002 --yes");
    env.ok("request create matter:1002 --for JDOE");
    env.ok("request create matter:1001 --for JDOE");
    assert_snapshot!(together([
        env.imctl("request list"),
        env.imctl("request list --asset matter:1002 -o csv"),
        env.imctl("request list --approver ASMITH --state pending -o csv"),
        env.imctl("request list --approver JDOE -o csv"),
        env.imctl("request list --for JDOE --requester XPERT -o csv"),
        env.imctl("request list --state done"),
        env.imctl("case close C-17"),
        env.imctl("request show R-1"),
        env.imctl("case delete C-17 --yes"),
        env.imctl("request list -o csv"),
    ]), @"
    $ imctl request list
    exit 0
    --- stdout
    ID   ASSET        REQUESTER  PRINCIPAL  STATE    CREATED_AT
    R-1  case:C-17    JDOE       JDOE       pending  2026-12-01T09:00:00Z
    R-2  matter:1001  JDOE       JDOE       pending  2026-12-01T09:00:00Z

    $ imctl request list --asset matter:1002 -o csv
    exit 0
    --- stdout
    id,asset,requester,principal,reason,state,created_at,decided_at,decided_by,type,until,comment
    R-1,case:C-17,JDOE,JDOE,,pending,2026-12-01T09:00:00Z,,,,,

    $ imctl request list --approver ASMITH --state pending -o csv
    exit 0
    --- stdout
    id,asset,requester,principal,reason,state,created_at,decided_at,decided_by,type,until,comment
    R-1,case:C-17,JDOE,JDOE,,pending,2026-12-01T09:00:00Z,,,,,
    R-2,matter:1001,JDOE,JDOE,,pending,2026-12-01T09:00:00Z,,,,,

    $ imctl request list --approver JDOE -o csv
    exit 0
    --- stdout
    id,asset,requester,principal,reason,state,created_at,decided_at,decided_by,type,until,comment

    $ imctl request list --for JDOE --requester XPERT -o csv
    exit 0
    --- stdout
    id,asset,requester,principal,reason,state,created_at,decided_at,decided_by,type,until,comment

    $ imctl request list --state done
    exit 4
    --- stderr
    error: --state: `done` is not one of `pending`, `approved`, `rejected`, `withdrawn`, `expired`

    $ imctl case close C-17
    exit 0
    --- stderr
    closed case `C-17` (batch 12)

    $ imctl request show R-1
    exit 0
    --- stdout
    id          R-1
    asset       case:C-17
    requester   JDOE
    principal   JDOE
    state       rejected
    created_at  2026-12-01T09:00:00Z
    decided_at  2026-12-01T09:00:00Z
    decided_by  tester
    comment     case C-17 was closed

    $ imctl case delete C-17 --yes
    exit 0
    --- stderr
    case `C-17` has a matter, which is free then
    3 people gain access:
      ASMITH to matter:1002 (open)
      JDOE to matter:1002 (open)
      XPERT to matter:1002 (open)
    matter:1002 is restricted no longer
    deleted case `C-17` (batch 13)

    $ imctl request list -o csv
    exit 0
    --- stdout
    id,asset,requester,principal,reason,state,created_at,decided_at,decided_by,type,until,comment
    R-2,matter:1001,JDOE,JDOE,,pending,2026-12-01T09:00:00Z,,,,,
    ");
    assert_eq!(outbox(&env), ["request ASMITH"], "what was about the case went with it");
}

#[test]
fn requests_expire_when_their_time_is_over_q2() {
    let env = with_option("administrator");
    env.ok("request create matter:1001 --for JDOE --until 2027-01-01");
    let env = env.set("IMCTL_NOW", "2027-01-01T00:00:00Z");
    assert_snapshot!(together([
        env.imctl("request approve R-1"),
        env.imctl("memo run-due"),
        env.imctl("memo run-due"),
        env.imctl("request list"),
    ]), @"
    $ imctl request approve R-1
    exit 6
    --- stderr
    error: access can't end at `2027-01-01T00:00:00Z`: that is not in the future
    hint: write a date to come, or +30d

    $ imctl memo run-due
    exit 0
    --- stderr
    1 request expired (batch 8)

    $ imctl memo run-due
    exit 0
    --- stderr
    nothing to do: no reminder is due

    $ imctl request list
    exit 0
    --- stdout
    ID   ASSET        REQUESTER  PRINCIPAL  STATE    CREATED_AT            UNTIL
    R-1  matter:1001  JDOE       JDOE       expired  2026-12-01T09:00:00Z  2027-01-01T00:00:00Z
    ");
    assert_eq!(outbox(&env), ["decision JDOE"]);
}

#[test]
fn a_group_is_let_in_and_its_members_are_told_q4() {
    let env = with_option("attorney");
    env.ok("user create NEW --full-name New --email new@firm.example --kind directory -l ACTIVE");
    env.ok("group add-member STAFF NEW JDOE");
    env.ok("memo set matter:1001 --text Careful --auto-send true");
    env.ok("request create matter:1001 --for group:STAFF --requester JDOE");
    env.ok("request approve R-1");
    let told = ["decision JDOE", "decision NEW", "memo JDOE", "memo NEW", "request ASMITH"];
    assert_eq!(outbox(&env), told);
}

#[test]
fn requests_and_messages_come_back_from_an_export_and_can_be_undone_q2_m4() {
    let env = with_option("attorney");
    let before = env.export();
    env.ok("request create matter:1001 --for JDOE --dry-run");
    assert_eq!(env.export(), before);
    env.ok("request create matter:1001 --for JDOE");
    let asked = env.export();
    env.ok("request approve R-1");
    env.ok("export out");
    let other = Env::empty();
    other.ok(&format!("apply --init --yes '{}'", env.path("out").display()));
    assert_eq!(other.export(), env.export());
    env.ok("undo 8");
    assert_eq!(
        env.export().iter().find(|(name, _)| name == "requests.csv"),
        asked.iter().find(|(name, _)| name == "requests.csv")
    );
    assert_eq!(env.imctl("check-access JDOE matter:1001").code, 3);
}

mod decide;
