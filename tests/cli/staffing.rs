//! `imctl staffing` (S1–S10).

use crate::env::{Env, together};
use insta::assert_snapshot;

/// The people's firm with matter 1001 restricted.
fn with_restricted() -> Env {
    let env = Env::with_people();
    env.ok("matter policy 1001 --security restricted");
    env
}

#[test]
fn many_members_are_added_at_once_or_not_at_all_s10() {
    let env = with_restricted();
    let before = env.bytes();
    assert_snapshot!(together([
        env.imctl("staffing add matter:1001 JDOE NOBODY 'ASMITH;JDO'"),
        env.imctl("staffing add matter:1001 group:TAX"),
        env.imctl("staffing add matter:1001 group:ACTIVE/TAXX"),
        env.imctl("staffing add mater:1001 JDOE"),
        env.imctl("staffing add 1001 JDOE"),
        env.imctl("staffing add matter:1009 JDOE"),
        env.imctl("staffing add matter:1001"),
    ]), @"
    $ imctl staffing add matter:1001 JDOE NOBODY 'ASMITH;JDO'
    exit 5
    --- stderr
    error: 2 things are wrong
      - there is no user `NOBODY`
        hint: imctl user list shows what there is
      - there is no user `JDO`
        hint: did you mean `JDOE`?

    $ imctl staffing add matter:1001 group:TAX
    exit 5
    --- stderr
    error: there is no global group `TAX`
    hint: did you mean `group:ACTIVE/TAX`?

    $ imctl staffing add matter:1001 group:ACTIVE/TAXX
    exit 5
    --- stderr
    error: there is no group `TAXX` in `ACTIVE`
    hint: did you mean `group:ACTIVE/TAX`?

    $ imctl staffing add mater:1001 JDOE
    exit 4
    --- stderr
    error: `mater:1001` is not a reference; write `matter:…`, `case:…`, `client:…`, `client-group:…`; did you mean `matter:1001`?

    $ imctl staffing add 1001 JDOE
    exit 4
    --- stderr
    error: `1001` is not a reference; write `matter:…`, `case:…`, `client:…`, `client-group:…`

    $ imctl staffing add matter:1009 JDOE
    exit 5
    --- stderr
    error: there is no matter `1009`
    hint: did you mean `1002`?

    $ imctl staffing add matter:1001
    exit 2
    --- stderr
    error: the following required arguments were not provided:
      <MEMBERS>...

    Usage: imctl staffing add <ASSET> <MEMBERS>...

    For more information, try '--help'.
    ");
    assert!(env.bytes() == before, "something was written");
    assert_snapshot!(together([
        env.run(["staffing", "add", "matter:1001", "jdoe; ASMITH;JDOE", "\ngroup:ACTIVE/TAX\ngroup:STAFF\n"]),
        env.imctl("staffing list matter:1001"),
        env.imctl("staffing add matter:1001 JDOE XPERT ASMITH"),
        env.import("staffing", "asset,member\nmatter:1001,XPERT\nmatter:1001,NOBODY\nmatter:1001,xpert\n"),
        env.imctl("staffing list matter:1002 -o json"),
        env.imctl("staffing list matter:1002"),
    ]), @"
    $ imctl staffing add matter:1001 'jdoe; ASMITH;JDOE' '
    group:ACTIVE/TAX
    group:STAFF
    '
    exit 0
    --- stderr
    put 4 members on the staffing of matter `1001` (batch 4)

    $ imctl staffing list matter:1001
    exit 0
    --- stdout
    ASSET        MEMBER            TYPE  SYSTEMS  ATTORNEY  STATE
    matter:1001  group:ACTIVE/TAX  team           false     active
    matter:1001  group:STAFF       team           false     active
    matter:1001  ASMITH            team           false     active
    matter:1001  JDOE              team           false     active

    $ imctl staffing add matter:1001 JDOE XPERT ASMITH
    exit 6
    --- stderr
    error: 2 things are wrong
      - `JDOE` is on the staffing of matter `1001` already
        hint: imctl staffing set-period or set-type matter:1001 JDOE changes the row
      - `ASMITH` is on the staffing of matter `1001` already
        hint: imctl staffing set-period or set-type matter:1001 ASMITH changes the row

    $ imctl import --table staffing staffing.csv
    exit 4
    --- stderr
    error: there is no user `NOBODY`
     --> staffing.csv:3:13
      |
    3 | matter:1001,NOBODY
      |             ^^^^^^ member

    error: `matter:1001 XPERT` is in the file twice, at lines 2 and 4
     --> staffing.csv:4:13
      |
    4 | matter:1001,xpert
      |             ^^^^^ member

    error: 2 things are wrong in 2 rows; nothing was written

    $ imctl staffing list matter:1002 -o json
    exit 0
    --- stdout
    []

    $ imctl staffing list matter:1002
    exit 0
    ");
}

#[test]
fn a_row_says_who_added_it_when_and_why_s1() {
    let env = with_restricted();
    env.ok("system add Elite");
    env.ok("staffing add matter:1001 JDOE --type basic --until 2027-01-31 --systems 'Elite;imanage work' --reason due");
    let row = env.json("staffing show matter:1001 jdoe");
    assert_eq!(row["until"], "2027-01-31T00:00:00Z");
    assert_eq!(row["systems"], serde_json::json!(["Elite", "imanage work"]));
    assert_eq!(row["reason"], "due");
    assert_eq!(row["source"], "manual");
    assert_eq!(row["added_at"], crate::env::NOW);
    assert_snapshot!(together([
        env.imctl("staffing add matter:1001 ASMITH --systems 'Elit;Nowhere'"),
        env.imctl("staffing add matter:1001 ASMITH --added-by BOSS"),
        env.imctl("staffing show matter:1001 ASMITH"),
        env.import("staffing", "asset,member,systems\nmatter:1001,ASMITH,Elit\n"),
        env.apply("staffing", "asset,member,systems\nmatter:1001,ASMITH,Elit\n"),
    ]), @r#"
    $ imctl staffing add matter:1001 ASMITH --systems 'Elit;Nowhere'
    exit 5
    --- stderr
    error: 2 things are wrong
      - there is no system `Elit`
        hint: did you mean `Elite`?
      - there is no system `Nowhere`
        hint: imctl system add "Nowhere" registers it

    $ imctl staffing add matter:1001 ASMITH --added-by BOSS
    exit 2
    --- stderr
    error: unexpected argument '--added-by' found

      tip: to pass '--added-by' as a value, use '-- --added-by'

    Usage: imctl staffing add <ASSET> <MEMBERS>...

    For more information, try '--help'.

    $ imctl staffing show matter:1001 ASMITH
    exit 5
    --- stderr
    error: `ASMITH` isn't on the staffing of matter `1001`
    hint: imctl staffing list matter:1001

    $ imctl import --table staffing staffing.csv
    exit 5
    --- stderr
    error: there is no system `Elit`
     --> staffing.csv:2:20
      |
    2 | matter:1001,ASMITH,Elit
      |                    ^^^^ systems
      |
      = hint: did you mean `Elite`?

    error: there is no system `Elit`; nothing was written

    $ imctl apply bundle
    exit 5
    --- stderr
    error: there is no system `Elit`
     --> bundle/staffing.csv:2:20
      |
    2 | matter:1001,ASMITH,Elit
      |                    ^^^^ systems
      |
      = hint: did you mean `Elite`?

    error: there is no system `Elit`; nothing was written
    "#);
}

#[test]
fn support_is_never_added_by_hand_s2() {
    let env = with_restricted();
    env.ok("staffing add matter:1001 JDOE");
    assert_snapshot!(together([
        env.imctl("staffing add matter:1001 ASMITH --type support"),
        env.imctl("staffing set-type matter:1001 JDOE --type support"),
        env.imctl("staffing set-type matter:1001 JDOE --type guest"),
        env.import("staffing", "asset,member,type\nmatter:1001,ASMITH,support\n"),
        env.apply("staffing", "asset,member,type\nmatter:1001,ASMITH,support\n"),
    ]), @"
    $ imctl staffing add matter:1001 ASMITH --type support
    exit 4
    --- stderr
    error: support staff follow their timekeepers and are never added by hand
    hint: write `team` or `basic`; or imctl staffing assistants add TIMEKEEPER ASSISTANT

    $ imctl staffing set-type matter:1001 JDOE --type support
    exit 4
    --- stderr
    error: support staff follow their timekeepers and are never added by hand
    hint: write `team` or `basic`; or imctl staffing assistants add TIMEKEEPER ASSISTANT

    $ imctl staffing set-type matter:1001 JDOE --type guest
    exit 4
    --- stderr
    error: type: `guest` is not one of `team`, `basic`, `support`

    $ imctl import --table staffing staffing.csv
    exit 4
    --- stderr
    error: support staff follow their timekeepers and are never added by hand
     --> staffing.csv:2:20
      |
    2 | matter:1001,ASMITH,support
      |                    ^^^^^^^ type
      |
      = hint: write `team` or `basic`; or imctl staffing assistants add TIMEKEEPER ASSISTANT

    error: support staff follow their timekeepers and are never added by hand; nothing was written

    $ imctl apply bundle
    exit 4
    --- stderr
    error: support staff follow their timekeepers and are never added by hand
     --> bundle/staffing.csv:2:20
      |
    2 | matter:1001,ASMITH,support
      |                    ^^^^^^^ type
      |
      = hint: write `team` or `basic`; or imctl staffing assistants add TIMEKEEPER ASSISTANT

    error: support staff follow their timekeepers and are never added by hand; nothing was written
    ");
}

#[test]
fn a_period_ends_in_the_future_s3() {
    let env = with_restricted();
    assert_snapshot!(together([
        env.imctl("staffing add matter:1001 JDOE --until 2026-11-30"),
        env.imctl("staffing add matter:1001 JDOE --until 2026-12-01T09:00:00Z"),
        env.imctl("staffing add matter:1001 JDOE --until soon"),
        env.import("staffing", "asset,member,until\nmatter:1001,JDOE,2026-11-30\nmatter:1001,ASMITH,soon\n"),
        env.imctl("staffing add matter:1001 JDOE ASMITH --until '2026-12-01 09:01'"),
        env.imctl("staffing set-period matter:1001 JDOE ASMITH --until +1d"),
        env.imctl("staffing set-period matter:1001 JDOE --until 2020-01-01"),
        env.imctl("staffing set-period matter:1001 JDOE --unlimited"),
        env.imctl("staffing set-period matter:1001 JDOE"),
        env.imctl("staffing set-period matter:1001 XPERT NOBODY --unlimited"),
    ]), @"
    $ imctl staffing add matter:1001 JDOE --until 2026-11-30
    exit 6
    --- stderr
    error: `2026-11-30T00:00:00Z` is in the past; access ends at an instant in the future

    $ imctl staffing add matter:1001 JDOE --until 2026-12-01T09:00:00Z
    exit 6
    --- stderr
    error: `2026-12-01T09:00:00Z` is in the past; access ends at an instant in the future

    $ imctl staffing add matter:1001 JDOE --until soon
    exit 4
    --- stderr
    error: until: `soon` is not a time; write `2026-12-31`, `2026-12-31 18:00`, `2026-12-31T18:00:00Z` or `+30d`

    $ imctl import --table staffing staffing.csv
    exit 4
    --- stderr
    error: `2026-11-30T00:00:00Z` is in the past; access ends at an instant in the future
     --> staffing.csv:2:18
      |
    2 | matter:1001,JDOE,2026-11-30
      |                  ^^^^^^^^^^ until

    error: `soon` is not a time; write `2026-12-31`, `2026-12-31 18:00`, `2026-12-31T18:00:00Z` or `+30d`
     --> staffing.csv:3:20
      |
    3 | matter:1001,ASMITH,soon
      |                    ^^^^ until

    error: 2 things are wrong in 2 rows; nothing was written

    $ imctl staffing add matter:1001 JDOE ASMITH --until '2026-12-01 09:01'
    exit 0
    --- stderr
    put 2 members on the staffing of matter `1001` (batch 4)

    $ imctl staffing set-period matter:1001 JDOE ASMITH --until +1d
    exit 0
    --- stderr
    access of 2 members to matter `1001` ends at 2026-12-02T09:00:00Z now (batch 5)

    $ imctl staffing set-period matter:1001 JDOE --until 2020-01-01
    exit 6
    --- stderr
    error: `2020-01-01T00:00:00Z` is in the past; access ends at an instant in the future

    $ imctl staffing set-period matter:1001 JDOE --unlimited
    exit 0
    --- stderr
    access of 1 member to matter `1001` has no end now (batch 6)

    $ imctl staffing set-period matter:1001 JDOE
    exit 2
    --- stderr
    error: the following required arguments were not provided:
      --until <TIME>

    Usage: imctl staffing set-period --until <TIME> <ASSET> <MEMBERS>...

    For more information, try '--help'.

    $ imctl staffing set-period matter:1001 XPERT NOBODY --unlimited
    exit 5
    --- stderr
    error: there is no user `NOBODY`
    hint: imctl user list shows what there is
    ");
    // Past instants are facts in files that `apply` takes; and a row that ended can be edited otherwise.
    assert_eq!(env.apply("staffing", "asset,member,until\nmatter:1001,XPERT,2020-01-01\n").code, 0);
    env.ok("staffing set-type matter:1001 XPERT --type basic");
    assert_eq!(
        env.import("staffing", "asset,member,until,reason\nmatter:1001,XPERT,2020-01-01,old\n").code,
        0
    );
    assert_snapshot!(env.imctl("staffing list matter:1001"), @"
    $ imctl staffing list matter:1001
    exit 0
    --- stdout
    ASSET        MEMBER  TYPE   UNTIL                 SYSTEMS  REASON  ATTORNEY  STATE
    matter:1001  ASMITH  team   2026-12-02T09:00:00Z                   false     active
    matter:1001  JDOE    team                                          false     active
    matter:1001  XPERT   basic  2020-01-01T00:00:00Z           old     false     expired
    ");
}

#[test]
fn a_date_is_its_first_instant_in_the_zone_of_the_firm_s3() {
    let env = with_restricted();
    let until = |when: &str| {
        env.run(["staffing", "add", "matter:1001", "JDOE", "--until", when]);
        let row = env.json("staffing show matter:1001 JDOE");
        env.ok("staffing remove matter:1001 JDOE --no-history");
        row["until"].as_str().unwrap().to_owned()
    };
    assert_eq!(until("2027-07-01"), "2027-07-01T00:00:00Z");
    env.ok("setting set time_zone Europe/London");
    assert_eq!(until("2027-07-01"), "2027-06-30T23:00:00Z");
    assert_eq!(until("2027-01-01"), "2027-01-01T00:00:00Z");
    assert_eq!(until("2027-10-31 01:30"), "2027-10-31T00:30:00Z", "twice: the earlier");
    assert_eq!(until("2027-03-28 01:30"), "2027-03-28T01:00:00Z", "never: the first after");
    // The zone that a bundle brings counts for its own dates.
    env.write("bundle/settings.csv", "key,value\ntime_zone,America/New_York\n");
    env.write("bundle/staffing.csv", "asset,member,until\nmatter:1001,JDOE,2027-07-01\n");
    env.ok("apply bundle");
    assert_eq!(env.json("staffing show matter:1001 JDOE")["until"], "2027-07-01T04:00:00Z");
}

#[test]
fn the_responsible_attorney_is_one_lasting_team_member_s4() {
    let env = with_restricted();
    env.ok("staffing add matter:1001 JDOE --type basic");
    env.ok("staffing add matter:1001 ASMITH --until +9d");
    env.ok("staffing add matter:1001 XPERT --systems 'iManage Work'");
    env.ok("staffing add matter:1001 group:STAFF");
    assert_snapshot!(together([
        env.imctl("staffing set-attorney matter:1001 JDOE"),
        env.imctl("staffing set-attorney matter:1001 ASMITH"),
        env.imctl("staffing set-attorney matter:1001 XPERT"),
        env.imctl("staffing set-attorney matter:1001 group:STAFF"),
        env.imctl("staffing set-attorney matter:1002 JDOE"),
        env.imctl("staffing unset-attorney matter:1001"),
    ]), @"
    $ imctl staffing set-attorney matter:1001 JDOE
    exit 6
    --- stderr
    error: the responsible attorney of `matter:1001` must be of type team; `JDOE` is not
    hint: imctl staffing unset-attorney matter:1001, or name another: imctl staffing set-attorney matter:1001 USER

    $ imctl staffing set-attorney matter:1001 ASMITH
    exit 6
    --- stderr
    error: the responsible attorney of `matter:1001` must be there without a time limit; `ASMITH` is not
    hint: imctl staffing unset-attorney matter:1001, or name another: imctl staffing set-attorney matter:1001 USER

    $ imctl staffing set-attorney matter:1001 XPERT
    exit 6
    --- stderr
    error: the responsible attorney of `matter:1001` must be there in all systems; `XPERT` is not
    hint: imctl staffing unset-attorney matter:1001, or name another: imctl staffing set-attorney matter:1001 USER

    $ imctl staffing set-attorney matter:1001 group:STAFF
    exit 6
    --- stderr
    error: the responsible attorney of `matter:1001` must be a user; `group:STAFF` is not
    hint: imctl staffing unset-attorney matter:1001, or name another: imctl staffing set-attorney matter:1001 USER

    $ imctl staffing set-attorney matter:1002 JDOE
    exit 6
    --- stderr
    error: the responsible attorney is a member of the team, and `JDOE` isn't on the staffing of matter `1002`
    hint: imctl staffing add matter:1002 JDOE --type team

    $ imctl staffing unset-attorney matter:1001
    exit 5
    --- stderr
    error: matter `1001` has no such responsible attorney
    ");
    env.ok("staffing set-type matter:1001 JDOE --type team");
    env.ok("staffing set-period matter:1001 ASMITH --unlimited");
    assert_snapshot!(together([
        env.imctl("staffing set-attorney matter:1001 JDOE"),
        env.imctl("staffing set-attorney matter:1001 ASMITH"),
        env.import("staffing", "asset,member,attorney\nmatter:1001,JDOE,true\n"),
        env.apply("staffing", "asset,member,attorney\nmatter:1001,JDOE,true\n"),
        env.import("staffing", "asset,member,attorney\nmatter:1001,JDOE,true\nmatter:1001,ASMITH,false\n"),
        env.imctl("staffing list matter:1001 --where attorney=true -o csv"),
    ]), @"
    $ imctl staffing set-attorney matter:1001 JDOE
    exit 0
    --- stderr
    `JDOE` is the responsible attorney of matter `1001` (batch 10)

    $ imctl staffing set-attorney matter:1001 ASMITH
    exit 0
    --- stderr
    `ASMITH` is the responsible attorney of matter `1001` (batch 11)

    $ imctl import --table staffing staffing.csv
    exit 6
    --- stderr
    error: `matter:1001` has a responsible attorney already: `ASMITH`
     --> staffing.csv:2:18
      |
    2 | matter:1001,JDOE,true
      |                  ^^^^ attorney
      |
      = hint: imctl staffing set-attorney matter:1001 JDOE changes it

    error: `matter:1001` has a responsible attorney already: `ASMITH`; nothing was written

    $ imctl apply bundle
    exit 6
    --- stderr
    error: `matter:1001` has a responsible attorney already: `ASMITH`
     --> bundle/staffing.csv:2:18
      |
    2 | matter:1001,JDOE,true
      |                  ^^^^ attorney
      |
      = hint: imctl staffing set-attorney matter:1001 JDOE changes it

    error: `matter:1001` has a responsible attorney already: `ASMITH`; nothing was written

    $ imctl import --table staffing staffing.csv
    exit 0
    --- stderr
    imported staffing from `staffing.csv`: 0 created, 2 updated, 0 unchanged, 0 removed (batch 12)

    $ imctl staffing list matter:1001 --where attorney=true -o csv
    exit 0
    --- stdout
    asset,member,type,until,systems,reason,attorney,source,added_at,added_by,state
    matter:1001,JDOE,team,,,,true,manual,2026-12-01T09:00:00Z,root,active
    ");
}

#[test]
fn requests_to_the_attorney_need_one_who_stays_s4() {
    let env = with_restricted();
    env.ok("staffing add matter:1001 JDOE ASMITH");
    assert_snapshot!(together([
        env.imctl("matter policy 1001 --access-requests attorney"),
        env.import("policies", "asset,security,access_requests\nmatter:1001,restricted,attorney\n"),
        env.apply("policies", "asset,security,access_requests\nmatter:1001,restricted,attorney\n"),
    ]), @"
    $ imctl matter policy 1001 --access-requests attorney
    exit 6
    --- stderr
    error: access requests of `matter:1001` go to the responsible attorney, and it has none
    hint: imctl staffing set-attorney matter:1001 USER

    $ imctl import --table policies policies.csv
    exit 6
    --- stderr
    error: access requests of `matter:1001` go to the responsible attorney, and it has none
     --> policies.csv:2:24
      |
    2 | matter:1001,restricted,attorney
      |                        ^^^^^^^^ access_requests
      |
      = hint: imctl staffing set-attorney matter:1001 USER

    error: access requests of `matter:1001` go to the responsible attorney, and it has none; nothing was written

    $ imctl apply bundle
    exit 6
    --- stderr
    error: access requests of `matter:1001` go to the responsible attorney, and it has none
     --> bundle/policies.csv:2:24
      |
    2 | matter:1001,restricted,attorney
      |                        ^^^^^^^^ access_requests
      |
      = hint: imctl staffing set-attorney matter:1001 USER

    error: access requests of `matter:1001` go to the responsible attorney, and it has none; nothing was written
    ");
    env.ok("staffing set-attorney matter:1001 JDOE");
    env.ok("matter policy 1001 --access-requests attorney");
    let before = env.bytes();
    assert_snapshot!(together([
        env.imctl("staffing set-period matter:1001 JDOE --until +9d"),
        env.imctl("staffing set-type matter:1001 JDOE --type basic"),
        env.imctl("staffing unset-attorney matter:1001"),
        env.imctl("staffing remove matter:1001 JDOE"),
        env.import("staffing", "asset,member,type,until\nmatter:1001,JDOE,basic,2027-01-01\n"),
    ]), @"
    $ imctl staffing set-period matter:1001 JDOE --until +9d
    exit 6
    --- stderr
    error: the responsible attorney of `matter:1001` must be there without a time limit; `JDOE` is not
    hint: imctl staffing unset-attorney matter:1001, or name another: imctl staffing set-attorney matter:1001 USER

    $ imctl staffing set-type matter:1001 JDOE --type basic
    exit 6
    --- stderr
    error: the responsible attorney of `matter:1001` must be of type team; `JDOE` is not
    hint: imctl staffing unset-attorney matter:1001, or name another: imctl staffing set-attorney matter:1001 USER

    $ imctl staffing unset-attorney matter:1001
    exit 6
    --- stderr
    error: `JDOE` is the responsible attorney of `matter:1001`, to whom access requests go
    hint: name another first: imctl staffing set-attorney matter:1001 USER

    $ imctl staffing remove matter:1001 JDOE
    exit 6
    --- stderr
    error: `JDOE` is the responsible attorney of `matter:1001`, to whom access requests go
    hint: name another first: imctl staffing set-attorney matter:1001 USER

    $ imctl import --table staffing staffing.csv
    exit 6
    --- stderr
    error: the responsible attorney of `matter:1001` must be of type team; `JDOE` is not
     --> staffing.csv:2:18
      |
    2 | matter:1001,JDOE,basic,2027-01-01
      |                  ^^^^^ type
      |
      = hint: imctl staffing unset-attorney matter:1001, or name another: imctl staffing set-attorney matter:1001 USER

    error: the responsible attorney of `matter:1001` must be there without a time limit; `JDOE` is not
     --> staffing.csv:2:24
      |
    2 | matter:1001,JDOE,basic,2027-01-01
      |                        ^^^^^^^^^^ until
      |
      = hint: imctl staffing unset-attorney matter:1001, or name another: imctl staffing set-attorney matter:1001 USER

    error: 2 things are wrong in 1 row; nothing was written

    $ imctl import --table staffing --mode sync sync.csv
    exit 5
    --- stderr
    error: there is no file `sync.csv`
    ");
    env.write("sync.csv", "asset,member\nmatter:1001,ASMITH\n");
    assert_snapshot!(env.imctl("import --table staffing --mode sync sync.csv"), @"
    $ imctl import --table staffing --mode sync sync.csv
    exit 6
    --- stderr
    error: `JDOE` is the responsible attorney of `matter:1001`, to whom access requests go
    --> staffing:0
     |
     = hint: name another first: imctl staffing set-attorney matter:1001 USER

    error: `JDOE` is the responsible attorney of `matter:1001`, to whom access requests go; nothing was written
    ");
    assert!(env.bytes() == before, "something was written");
    // Another may take the place.
    env.ok("staffing set-attorney matter:1001 ASMITH");
    env.ok("staffing remove matter:1001 JDOE");
}

#[test]
fn nobody_is_assistant_and_timekeeper_s5() {
    let env = Env::with_people();
    assert_snapshot!(together([
        env.imctl("staffing assistants list -o json"),
        env.imctl("staffing assistants add JDOE ASMITH"),
        env.imctl("staffing assistants add JDOE ASMITH"),
        env.imctl("staffing assistants add ASMITH XPERT"),
        env.imctl("staffing assistants add XPERT JDOE"),
        env.imctl("staffing assistants add XPERT XPERT"),
        env.imctl("staffing assistants add XPERT NOBODY NOONE"),
        env.import("assistants", "timekeeper,assistant\nASMITH,XPERT\nJDOE,JDOE\n"),
        env.apply("assistants", "timekeeper,assistant\nASMITH,XPERT\n"),
        env.imctl("staffing assistants list asmith"),
        env.imctl("staffing assistants remove JDOE XPERT"),
        env.imctl("staffing assistants remove JDOE ASMITH"),
    ]), @"
    $ imctl staffing assistants list -o json
    exit 0
    --- stdout
    []

    $ imctl staffing assistants add JDOE ASMITH
    exit 0
    --- stderr
    gave `JDOE` 1 assistant (batch 3)

    $ imctl staffing assistants add JDOE ASMITH
    exit 0
    --- stderr
    nothing to do: gave `JDOE` 1 assistant

    $ imctl staffing assistants add ASMITH XPERT
    exit 6
    --- stderr
    error: `ASMITH` is an assistant (of `JDOE`) and can't be a timekeeper too

    $ imctl staffing assistants add XPERT JDOE
    exit 6
    --- stderr
    error: `JDOE` is a timekeeper (of `ASMITH`) and can't be an assistant too

    $ imctl staffing assistants add XPERT XPERT
    exit 6
    --- stderr
    error: `XPERT` can't be their own assistant

    $ imctl staffing assistants add XPERT NOBODY NOONE
    exit 5
    --- stderr
    error: 2 things are wrong
      - there is no user `NOBODY`
        hint: imctl user list shows what there is
      - there is no user `NOONE`
        hint: imctl user list shows what there is

    $ imctl import --table assistants assistants.csv
    exit 6
    --- stderr
    error: `ASMITH` is an assistant (of `JDOE`) and can't be a timekeeper too
     --> assistants.csv:2:1
      |
    2 | ASMITH,XPERT
      | ^^^^^^ timekeeper

    error: `JDOE` can't be their own assistant
     --> assistants.csv:3:6
      |
    3 | JDOE,JDOE
      |      ^^^^ assistant

    error: 2 things are wrong in 2 rows; nothing was written

    $ imctl apply bundle
    exit 6
    --- stderr
    error: `ASMITH` is an assistant (of `JDOE`) and can't be a timekeeper too
     --> bundle/assistants.csv:2:1
      |
    2 | ASMITH,XPERT
      | ^^^^^^ timekeeper

    error: `ASMITH` is an assistant (of `JDOE`) and can't be a timekeeper too; nothing was written

    $ imctl staffing assistants list asmith
    exit 0
    --- stdout
    TIMEKEEPER  ASSISTANT
    JDOE        ASMITH

    $ imctl staffing assistants remove JDOE XPERT
    exit 5
    --- stderr
    error: `XPERT` is no assistant of `JDOE`

    $ imctl staffing assistants remove JDOE ASMITH
    exit 0
    --- stderr
    took 1 assistant from `JDOE` (batch 4)
    ");
}

#[test]
fn an_assistant_given_a_type_has_a_row_of_their_own_s5() {
    let env = with_restricted();
    env.ok("system add Elite");
    env.ok("staffing assistants add JDOE ASMITH");
    env.ok("staffing add matter:1001 JDOE --systems Elite");
    assert_snapshot!(together([
        env.imctl("staffing set-type matter:1001 ASMITH --type basic"),
        env.imctl("setting set assistants_follow true"),
        env.imctl("staffing set-type matter:1001 ASMITH --type support"),
        env.imctl("staffing set-type matter:1001 ASMITH XPERT --type basic"),
        env.imctl("staffing set-type matter:1001 ASMITH --type basic"),
        env.imctl("staffing list matter:1001 -o csv"),
    ]), @"
    $ imctl staffing set-type matter:1001 ASMITH --type basic
    exit 5
    --- stderr
    error: `ASMITH` isn't on the staffing of matter `1001`
    hint: imctl staffing list matter:1001

    $ imctl setting set assistants_follow true
    exit 0
    --- stderr
    set assistants_follow to `true` (batch 7)

    $ imctl staffing set-type matter:1001 ASMITH --type support
    exit 4
    --- stderr
    error: support staff follow their timekeepers and are never added by hand
    hint: write `team` or `basic`; or imctl staffing assistants add TIMEKEEPER ASSISTANT

    $ imctl staffing set-type matter:1001 ASMITH XPERT --type basic
    exit 5
    --- stderr
    error: `XPERT` isn't on the staffing of matter `1001`
    hint: imctl staffing list matter:1001

    $ imctl staffing set-type matter:1001 ASMITH --type basic
    exit 0
    --- stderr
    set the type of 1 member of matter `1001` to basic (batch 8)

    $ imctl staffing list matter:1001 -o csv
    exit 0
    --- stdout
    asset,member,type,until,systems,reason,attorney,source,added_at,added_by,state
    matter:1001,ASMITH,basic,,,,false,assistant,2026-12-01T09:00:00Z,root,active
    matter:1001,JDOE,team,,Elite,,false,manual,2026-12-01T09:00:00Z,root,active
    ");
}

#[test]
fn whoever_is_removed_is_remembered_s6() {
    let env = with_restricted();
    env.ok("staffing add matter:1001 JDOE ASMITH XPERT");
    assert_snapshot!(together([
        env.imctl("staffing remove matter:1001 JDOE --reason 'left the firm'"),
        env.imctl("staffing remove matter:1001 ASMITH --no-history"),
        env.imctl("staffing remove matter:1001 JDOE"),
        env.imctl("export --table staffing_history"),
        env.imctl("timeline matter:1001 --text left -o csv"),
    ]), @"
    $ imctl staffing remove matter:1001 JDOE --reason 'left the firm'
    exit 0
    --- stderr
    took 1 member off the staffing of matter `1001` (batch 5)

    $ imctl staffing remove matter:1001 ASMITH --no-history
    exit 0
    --- stderr
    took 1 member off the staffing of matter `1001` (batch 6)

    $ imctl staffing remove matter:1001 JDOE
    exit 5
    --- stderr
    error: `JDOE` isn't on the staffing of matter `1001`
    hint: imctl staffing list matter:1001

    $ imctl export --table staffing_history
    exit 0
    --- stdout
    asset,member,removed_at,reason
    matter:1001,JDOE,2026-12-01T09:00:00Z,left the firm

    $ imctl timeline matter:1001 --text left
    exit 0
    --- stdout
    ENTRY  AT                    OS_USER  OP      TABLE             KEY                                    CHANGES  REASON         BATCH
    34     2026-12-01T09:00:00Z  root     remove  staffing          matter:1001 JDOE                                left the firm  5
    35     2026-12-01T09:00:00Z  root     create  staffing_history  matter:1001 JDOE 2026-12-01T09:00:00Z           left the firm  5
    ");
    // A sync removes as a command does, unless the file of the history is there.
    env.ok("staffing add matter:1002 ASMITH");
    env.write("staffing.csv", "asset,member\nmatter:1002,ASMITH\n");
    env.ok("import --table staffing --mode sync staffing.csv");
    assert!(env.ok("export --table staffing_history").contains("XPERT"));
}

#[test]
fn staffing_somebody_who_is_walled_off_warns_s7() {
    let env = with_restricted();
    env.ok("group add-member STAFF ASMITH");
    env.ok("client conflict add ACME group:STAFF --reason 'former client'");
    env.ok("matter conflict add 1002 JDOE");
    env.ok("case add-matter C-17 1002");
    env.ok("case policy C-17 --security restricted");
    assert_snapshot!(together([
        env.imctl("staffing add matter:1001 ASMITH"),
        env.imctl("staffing add case:C-17 JDOE"),
        env.import("staffing", "asset,member\ncase:C-17,ASMITH\nmatter:1001,group:STAFF\n"),
        env.imctl("staffing add matter:1001 JDOE -o json"),
    ]), @r#"
    $ imctl staffing add matter:1001 ASMITH
    exit 0
    --- stderr
    warning: `ASMITH` is conflicted on `client:ACME` and gets no access by being staffed on `matter:1001`
    put 1 member on the staffing of matter `1001` (batch 9)

    $ imctl staffing add case:C-17 JDOE
    exit 0
    --- stderr
    warning: `JDOE` is conflicted on `matter:1002` and gets no access by being staffed on `case:C-17`
    put 1 member on the staffing of case `C-17` (batch 10)

    $ imctl import --table staffing staffing.csv
    exit 0
    --- stderr
    warning: staffing.csv:3: `ASMITH` is conflicted on `client:ACME` and gets no access by being staffed on `matter:1001`
    imported staffing from `staffing.csv`: 2 created, 0 updated, 0 unchanged, 0 removed (batch 11)

    $ imctl staffing add matter:1001 JDOE -o json
    exit 0
    --- stdout
    {
      "done": "put 1 member on the staffing of matter `1001`",
      "dry_run": false,
      "batch": 12,
      "created": 1,
      "updated": 0,
      "unchanged": 0,
      "removed": 0,
      "changes": [
        {
          "op": "create",
          "table": "staffing",
          "key": "matter:1001 JDOE",
          "cells": {
            "type": {
              "before": "",
              "after": "team"
            },
            "attorney": {
              "before": "",
              "after": "false"
            },
            "source": {
              "before": "",
              "after": "manual"
            },
            "added_at": {
              "before": "",
              "after": "2026-12-01T09:00:00Z"
            },
            "added_by": {
              "before": "",
              "after": "root"
            }
          }
        }
      ],
      "warnings": []
    }
    "#);
}

#[test]
fn the_team_of_the_client_is_copied_s8() {
    let env = with_restricted();
    env.ok("staffing add client:ACME JDOE --reason partner");
    env.ok("staffing add client:ACME ASMITH --type basic");
    env.ok("staffing add client:ACME group:STAFF --until +30d");
    assert_snapshot!(together([
        env.imctl("staffing copy-client-team 1001"),
        env.imctl("staffing copy-client-team 1001"),
        env.imctl("staffing list matter:1001 -o csv"),
        env.imctl("client policy ACME --security restricted"),
        env.imctl("staffing copy-client-team 1002"),
        env.imctl("staffing copy-client-team 1009"),
    ]), @"
    $ imctl staffing copy-client-team 1001
    exit 0
    --- stderr
    copied 2 members of client `ACME` to matter `1001` (batch 7)

    $ imctl staffing copy-client-team 1001
    exit 0
    --- stderr
    nothing to do: copied 0 members of client `ACME` to matter `1001`

    $ imctl staffing list matter:1001 -o csv
    exit 0
    --- stdout
    asset,member,type,until,systems,reason,attorney,source,added_at,added_by,state
    matter:1001,group:STAFF,team,2026-12-31T09:00:00Z,,,false,manual,2026-12-01T09:00:00Z,root,active
    matter:1001,JDOE,team,,,partner,false,manual,2026-12-01T09:00:00Z,root,active

    $ imctl client policy ACME --security restricted
    exit 0
    --- stderr
    set the policy of client `ACME`: restricted (batch 8)

    $ imctl staffing copy-client-team 1002
    exit 6
    --- stderr
    error: `matter:1002` has no staffing of its own now: `client:ACME` governs it
    hint: set it on `client:ACME`

    $ imctl staffing copy-client-team 1009
    exit 5
    --- stderr
    error: there is no matter `1009`
    hint: did you mean `1002`?
    ");
}

#[test]
fn a_disabled_group_is_not_staffed_g2() {
    let env = with_restricted();
    env.ok("group disable STAFF");
    assert_snapshot!(together([
        env.imctl("staffing add matter:1001 group:STAFF"),
        env.import("staffing", "asset,member\nmatter:1001,group:STAFF\n"),
        env.apply("staffing", "asset,member\nmatter:1001,group:STAFF\n"),
    ]), @"
    $ imctl staffing add matter:1001 group:STAFF
    exit 6
    --- stderr
    error: global group `STAFF` is disabled and can't be staffed
    hint: imctl group enable STAFF --scope global

    $ imctl import --table staffing staffing.csv
    exit 6
    --- stderr
    error: global group `STAFF` is disabled and can't be staffed
     --> staffing.csv:2:13
      |
    2 | matter:1001,group:STAFF
      |             ^^^^^^^^^^^ member
      |
      = hint: imctl group enable STAFF --scope global

    error: global group `STAFF` is disabled and can't be staffed; nothing was written

    $ imctl apply bundle
    exit 0
    --- stderr
    warning: bundle/staffing.csv:2: global group `STAFF` is disabled and can't be staffed
    applied `bundle`: 1 created, 0 updated, 0 unchanged, 0 removed (batch 5)
    ");
}
