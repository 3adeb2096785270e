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
    hint: did you mean `TAX`?

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
        hint: imctl staffing set-period matter:1001 JDOE --until UNTIL or imctl staffing set-type matter:1001 JDOE --type TYPE changes the row
      - `ASMITH` is on the staffing of matter `1001` already
        hint: imctl staffing set-period matter:1001 ASMITH --until UNTIL or imctl staffing set-type matter:1001 ASMITH --type TYPE changes the row

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
    ]), @"
    $ imctl staffing add matter:1001 ASMITH --systems 'Elit;Nowhere'
    exit 5
    --- stderr
    error: 2 things are wrong
      - there is no system `Elit`
        hint: did you mean `Elite`?
      - there is no system `Nowhere`
        hint: imctl system add Nowhere registers it

    $ imctl staffing add matter:1001 ASMITH --added-by BOSS
    exit 2
    --- stderr
    error: unexpected argument '--added-by' found

      hint: to pass '--added-by' as a value, use '-- --added-by'

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
    ");
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
    error: access can't end at `2026-11-30T00:00:00Z`: that is not in the future
    hint: write a date to come, or +30d

    $ imctl staffing add matter:1001 JDOE --until 2026-12-01T09:00:00Z
    exit 6
    --- stderr
    error: access can't end at `2026-12-01T09:00:00Z`: that is not in the future
    hint: write a date to come, or +30d

    $ imctl staffing add matter:1001 JDOE --until soon
    exit 4
    --- stderr
    error: until: `soon` is not a time; write `2026-12-31`, `2026-12-31 18:00`, `2026-12-31T18:00:00Z` or `+30d`

    $ imctl import --table staffing staffing.csv
    exit 4
    --- stderr
    error: access can't end at `2026-11-30T00:00:00Z`: that is not in the future
     --> staffing.csv:2:18
      |
    2 | matter:1001,JDOE,2026-11-30
      |                  ^^^^^^^^^^ until
      |
      = hint: write a date to come, or +30d

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
    error: access can't end at `2020-01-01T00:00:00Z`: that is not in the future
    hint: write a date to come, or +30d

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
    let error = env.fails("staffing set-period matter:1001 ASMITH --until ''", 4);
    assert!(error.contains("--until is empty"), "nothing said is not for ever: {error}");
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
fn an_empty_team_is_copied_by_whoever_may_only_s8_a4() {
    let env = Env::with_people();
    env.ok("case add-matter C-17 1001");
    env.ok("matter admin add 1002 ASMITH");
    env.ok("matter policy 1002 --security restricted");
    env.ok("case admin add C-17 JDOE --type staffing_administrator");
    assert_snapshot!(together([
        env.imctl("staffing copy-client-team 1001"),
        env.imctl("staffing copy-client-team 1002 --as JDOE"),
        env.imctl("staffing copy-client-team 1002 --as ASMITH"),
    ]), @"
    $ imctl staffing copy-client-team 1001
    exit 6
    --- stderr
    error: `matter:1001` has no staffing of its own now: `case:C-17` governs it
    hint: set it on `case:C-17`, or take the matter out: imctl case remove-matter C-17 1001

    $ imctl staffing copy-client-team 1002 --as JDOE
    exit 8
    --- stderr
    error: `JDOE` may not change staffing `matter:1002 JDOE`: it takes the policy role `client_matter_administrator`, the policy role `client_matter_manager` as an administrator of matter `1002`, `administrator` of matter `1002` or `staffing_administrator` of matter `1002`
    hint: ask `ASMITH` or the system operator

    $ imctl staffing copy-client-team 1002 --as ASMITH
    exit 0
    --- stderr
    nothing to do: copied 0 members of client `ACME` to matter `1002`
    ");
}

mod activity;
mod attorney;
mod gone;
mod list;
mod maintain;
mod others;
