//! Rules, and staffing that maintains itself (V2, S6).

use crate::env::{Env, together};
use insta::assert_snapshot;

/// The people's firm with case C-17 (restricted, matters 1001 and 1002), on which JDOE, ASMITH and, since
/// long ago, BLEE, CRAY and DFOX were active, or not.
pub fn with_activity() -> Env {
    let env = Env::with_people();
    env.write(
        "more.csv",
        "id,full_name,email\nBLEE,B,b@firm.example\nCRAY,C,c@firm.example\nDFOX,D,d@firm.example\n",
    );
    env.ok("user import more.csv");
    env.ok("case add-matter C-17 1001 1002");
    env.ok("case policy C-17 --security restricted");
    let run = env.import(
        "activity",
        "user,matter,kind,amount,at\n\
         JDOE,1001,billing,2.5,2026-11-20\n\
         JDOE,1002,document,3,2026-11-21 10:00\n\
         ASMITH,1002,billing,1,2026-09-01\n\
         BLEE,1001,document,,2026-11-30T08:00:00Z\n\
         CRAY,1001,billing,0.25,2026-11-30\n\
         DFOX,1001,billing,1,2027-01-01\n",
    );
    assert_eq!(run.code, 0, "{run}");
    env
}

/// Rows that have been on the staffing for long.
fn staff_long_ago(env: &Env, rows: &str) {
    let run = env.import("staffing", &format!("asset,member,type,until,attorney,added_at\n{rows}"));
    assert_eq!(run.code, 0, "{run}");
}

#[test]
fn an_additive_rule_adds_who_is_active_and_nothing_twice_v2() {
    let env = with_activity();
    env.ok("staffing rule add case:C-17 --kind additive --days 30 --type basic");
    assert_snapshot!(together([
        env.imctl("staffing maintain --dry-run"),
        env.imctl("staffing maintain"),
        env.imctl("staffing maintain"),
        env.imctl("staffing list case:C-17"),
        env.imctl("staffing show case:C-17 BLEE -o json"),
    ]), @r#"
    $ imctl staffing maintain --dry-run
    exit 0
    --- stdout
    ASSET      RULE      ACT  USER  TYPE   WHY
    case:C-17  additive  add  BLEE  basic  active on 2026-11-30T08:00:00Z
    case:C-17  additive  add  CRAY  basic  active on 2026-11-30T00:00:00Z
    case:C-17  additive  add  JDOE  basic  active on 2026-11-21T10:00:00Z
    --- stderr
    dry run, nothing was written: ran 1 rule: 3 added, 0 removed

    $ imctl staffing maintain
    exit 0
    --- stdout
    ASSET      RULE      ACT  USER  TYPE   WHY
    case:C-17  additive  add  BLEE  basic  active on 2026-11-30T08:00:00Z
    case:C-17  additive  add  CRAY  basic  active on 2026-11-30T00:00:00Z
    case:C-17  additive  add  JDOE  basic  active on 2026-11-21T10:00:00Z
    --- stderr
    ran 1 rule: 3 added, 0 removed (batch 8)

    $ imctl staffing maintain
    exit 0
    --- stderr
    nothing to do: ran 1 rule: 0 added, 0 removed

    $ imctl staffing list case:C-17
    exit 0
    --- stdout
    ASSET      MEMBER  TYPE   SYSTEMS  REASON                          ATTORNEY  STATE
    case:C-17  BLEE    basic           active on 2026-11-30T08:00:00Z  false     active
    case:C-17  CRAY    basic           active on 2026-11-30T00:00:00Z  false     active
    case:C-17  JDOE    basic           active on 2026-11-21T10:00:00Z  false     active

    $ imctl staffing show case:C-17 BLEE -o json
    exit 0
    --- stdout
    {
      "asset": "case:C-17",
      "member": "BLEE",
      "type": "basic",
      "until": null,
      "systems": [],
      "reason": "active on 2026-11-30T08:00:00Z",
      "attorney": false,
      "source": "rule",
      "added_at": "2026-12-01T09:00:00Z",
      "added_by": "tester",
      "computed": false,
      "state": "active",
      "why": ""
    }
    "#);
}

#[test]
fn an_additive_rule_never_adds_the_excluded_the_omitted_or_the_disabled_v2() {
    let env = with_activity();
    env.ok("staffing rule add case:C-17 --kind additive --days 30");
    env.ok("client conflict add ACME JDOE --reason wall");
    env.ok("staffing omit case:C-17 BLEE");
    env.ok("user disable CRAY");
    assert_snapshot!(together([
        env.imctl("staffing maintain case:C-17"),
        env.imctl("staffing omit case:C-17"),
        env.imctl("staffing omit case:C-17 JDOE --remove"),
        env.imctl("staffing omit case:C-17 BLEE --remove"),
        env.imctl("staffing maintain case:C-17 -o csv"),
    ]), @"
    $ imctl staffing maintain case:C-17
    exit 0
    --- stdout
    ASSET      RULE      ACT    USER  WHY
    case:C-17  additive  leave  BLEE  omitted
    case:C-17  additive  leave  CRAY  the account is disabled or locked
    case:C-17  additive  leave  JDOE  conflicted on client:ACME
    --- stderr
    nothing to do: ran 1 rule: 0 added, 0 removed

    $ imctl staffing omit case:C-17
    exit 0
    --- stdout
    ASSET      USER
    case:C-17  BLEE

    $ imctl staffing omit case:C-17 JDOE --remove
    exit 5
    --- stderr
    error: `JDOE` isn't on the omitted list of case `C-17`
    hint: imctl staffing omit case:C-17

    $ imctl staffing omit case:C-17 BLEE --remove
    exit 0
    --- stderr
    took 1 user off the omitted list of case `C-17` (batch 11)

    $ imctl staffing maintain case:C-17 -o csv
    exit 0
    --- stdout
    asset,rule,act,user,type,why
    case:C-17,additive,add,BLEE,team,active on 2026-11-30T08:00:00Z
    case:C-17,additive,leave,CRAY,,the account is disabled or locked
    case:C-17,additive,leave,JDOE,,conflicted on client:ACME
    ");
}

#[test]
fn an_additive_rule_adds_nobody_of_another_side_or_outside_a_lock_v2() {
    let env = with_activity();
    env.ok("staffing rule add case:C-17 --kind additive --days 30");
    env.ok("matter create 1003 --name Other --client ACME");
    env.ok("staffing add matter:1003 JDOE");
    env.ok("opposing create OT --name Apart");
    env.ok("opposing add-side OT matter:1003 --side 1");
    env.ok("opposing add-side OT case:C-17 --side 2");
    env.ok("opposing activate OT --yes");
    env.ok("staffing add client:ACME CRAY");
    env.ok("client policy ACME --security restricted --limited-to-staffing true");
    assert_snapshot!(env.imctl("staffing maintain"), @"
    $ imctl staffing maintain
    exit 0
    --- stdout
    ASSET      RULE      ACT    USER  WHY
    case:C-17  additive  leave  BLEE  not on the staffing of client:ACME, which is limited to it
    case:C-17  additive  leave  CRAY  opposing team
    case:C-17  additive  leave  JDOE  opposing team
    --- stderr
    nothing to do: ran 1 rule: 0 added, 0 removed
    ");
}

#[test]
fn a_subtractive_rule_removes_who_has_been_idle_and_spares_some_v2() {
    let env = with_activity();
    env.ok("staffing rule add case:C-17 --kind subtractive --days 60");
    env.ok("case admin add C-17 DFOX --type staffing_administrator");
    staff_long_ago(
        &env,
        "case:C-17,ASMITH,team,,false,2026-01-01\n\
         case:C-17,JDOE,team,,false,2026-01-01\n\
         case:C-17,XPERT,team,,true,2026-01-01\n\
         case:C-17,DFOX,team,,false,2026-01-01\n\
         case:C-17,BLEE,team,2027-06-01,false,2026-01-01\n\
         case:C-17,CRAY,team,,false,2026-11-25\n\
         case:C-17,group:ACTIVE/TAX,team,,false,2026-01-01\n",
    );
    assert_snapshot!(together([
        env.imctl("staffing maintain case:C-17 --dry-run -o json"),
        env.imctl("staffing maintain case:C-17"),
        env.imctl("staffing maintain case:C-17"),
        env.imctl("export --table staffing_history"),
    ]), @r#"
    $ imctl staffing maintain case:C-17 --dry-run -o json
    exit 0
    --- stdout
    {
      "preview": [
        {
          "asset": "case:C-17",
          "rule": "subtractive",
          "act": "remove",
          "user": "ASMITH",
          "type": null,
          "why": "last active on 2026-09-01T00:00:00Z"
        }
      ],
      "done": "ran 1 rule: 0 added, 1 removed",
      "dry_run": true,
      "batch": null,
      "created": 1,
      "updated": 0,
      "unchanged": 0,
      "removed": 1,
      "skipped": 0,
      "changes": [
        {
          "op": "remove",
          "table": "staffing",
          "key": "case:C-17 ASMITH",
          "cells": {
            "type": {
              "before": "team",
              "after": null
            },
            "attorney": {
              "before": false,
              "after": null
            },
            "source": {
              "before": "manual",
              "after": null
            },
            "added_at": {
              "before": "2026-01-01T00:00:00Z",
              "after": null
            },
            "added_by": {
              "before": "tester",
              "after": null
            }
          }
        },
        {
          "op": "create",
          "table": "staffing_history",
          "key": "case:C-17 ASMITH 2026-12-01T09:00:00Z",
          "cells": {}
        }
      ],
      "warnings": []
    }

    $ imctl staffing maintain case:C-17
    exit 0
    --- stdout
    ASSET      RULE         ACT     USER    WHY
    case:C-17  subtractive  remove  ASMITH  last active on 2026-09-01T00:00:00Z
    --- stderr
    ran 1 rule: 0 added, 1 removed (batch 10)

    $ imctl staffing maintain case:C-17
    exit 0
    --- stderr
    nothing to do: ran 1 rule: 0 added, 0 removed

    $ imctl export --table staffing_history
    exit 0
    --- stdout
    asset,member,removed_at,reason
    case:C-17,ASMITH,2026-12-01T09:00:00Z,
    "#);
}

#[test]
fn whoever_is_removed_is_omitted_where_a_rule_could_add_them_s6() {
    let env = with_activity();
    env.ok("staffing add case:C-17 JDOE ASMITH");
    env.ok("staffing rule add case:C-17 --kind additive --days 365");
    assert_snapshot!(together([
        env.imctl("staffing remove case:C-17 JDOE --no-history"),
        env.imctl("staffing maintain case:C-17"),
        env.imctl("staffing omit case:C-17 JDOE --remove"),
        env.imctl("staffing maintain case:C-17 --dry-run"),
    ]), @"
    $ imctl staffing remove case:C-17 JDOE --no-history
    exit 0
    --- stderr
    warning: `JDOE` is on the omitted list of `case:C-17` now: its additive rule won't add them again
    took 1 member off the staffing of case `C-17` (batch 9)

    $ imctl staffing maintain case:C-17
    exit 0
    --- stdout
    ASSET      RULE      ACT    USER  TYPE  WHY
    case:C-17  additive  add    BLEE  team  active on 2026-11-30T08:00:00Z
    case:C-17  additive  add    CRAY  team  active on 2026-11-30T00:00:00Z
    case:C-17  additive  leave  JDOE        omitted
    --- stderr
    ran 1 rule: 2 added, 0 removed (batch 10)

    $ imctl staffing omit case:C-17 JDOE --remove
    exit 0
    --- stderr
    took 1 user off the omitted list of case `C-17` (batch 11)

    $ imctl staffing maintain case:C-17 --dry-run
    exit 0
    --- stdout
    ASSET      RULE      ACT  USER  TYPE  WHY
    case:C-17  additive  add  JDOE  team  active on 2026-11-21T10:00:00Z
    --- stderr
    dry run, nothing was written: ran 1 rule: 1 added, 0 removed
    ");
    env.ok("staffing rule remove case:C-17 --kind additive");
    assert_snapshot!(env.imctl("staffing remove case:C-17 ASMITH"), @"
    $ imctl staffing remove case:C-17 ASMITH
    exit 0
    --- stderr
    took 1 member off the staffing of case `C-17` (batch 13)
    ");
}

#[test]
fn rules_sleep_where_another_asset_governs_and_closing_stops_the_additive_v2_p8() {
    let env = with_activity();
    env.ok("staffing rule add client:ACME --kind additive --days 30");
    assert_snapshot!(together([
        env.imctl("staffing rule add matter:1001 --kind additive --days 30"),
        env.apply("rules", "asset,kind,days,type\nmatter:1001,additive,30,basic\ncase:C-17,subtractive,30,\n"),
        env.imctl("staffing rule list"),
        env.imctl("staffing maintain matter:1001"),
        env.imctl("staffing maintain matter:1002"),
    ]), @"
    $ imctl staffing rule add matter:1001 --kind additive --days 30
    exit 6
    --- stderr
    error: `matter:1001` has no rules of its own now: `case:C-17` governs it
    hint: set it on `case:C-17`, or take the matter out: imctl case remove-matter C-17 1001

    $ imctl apply bundle
    exit 0
    --- stderr
    warning: bundle/rules.csv:2: `matter:1001` has no rules of its own now: `case:C-17` governs it
    applied `bundle`: 2 created, 0 updated, 0 unchanged, 0 removed (batch 8)

    $ imctl staffing rule list
    exit 0
    --- stdout
    ASSET        KIND         DAYS  TYPE
    case:C-17    subtractive  30
    client:ACME  additive     30    team
    matter:1001  additive     30    basic

    $ imctl staffing maintain matter:1001
    exit 0
    --- stdout
    ASSET        RULE      ACT    WHY
    matter:1001  additive  sleep  `case:C-17` governs `matter:1001`
    --- stderr
    nothing to do: ran 1 rule: 0 added, 0 removed

    $ imctl staffing maintain matter:1002
    exit 5
    --- stderr
    error: matter `1002` has no rules
    hint: imctl staffing rule add matter:1002 --kind additive --days 90 --type basic
    ");
    env.ok("client close ACME");
    env.ok("case close C-17");
    staff_long_ago(&env, "case:C-17,ASMITH,team,,false,2026-01-01\n");
    assert_snapshot!(env.imctl("staffing maintain"), @"
    $ imctl staffing maintain
    exit 0
    --- stdout
    ASSET        RULE         ACT     USER    WHY
    case:C-17    subtractive  remove  ASMITH  last active on 2026-09-01T00:00:00Z
    matter:1001  additive     sleep           `case:C-17` governs `matter:1001`
    --- stderr
    ran 3 rules: 0 added, 1 removed (batch 12)
    ");
}

#[test]
fn rules_are_checked_like_any_row_v2() {
    let env = Env::with_people();
    assert_snapshot!(together([
        env.imctl("staffing rule add matter:1001 --kind additive"),
        env.imctl("staffing rule add matter:1001 --kind additive --days 0"),
        env.imctl("staffing rule add matter:1001 --kind additive --days 40000"),
        env.imctl("staffing rule add matter:1001 --kind multiplicative --days 30"),
        env.imctl("staffing rule add matter:1001 --kind additive --days 30 --type support"),
        env.imctl("staffing rule add matter:1001 --kind additive --days 30"),
        env.imctl("staffing rule add matter:1001 --kind additive --days 60 --type basic"),
        env.imctl("staffing rule list matter:1001 -o csv"),
        env.imctl("staffing rule remove matter:1001 --kind subtractive"),
        env.import("omitted", "asset,user\nmatter:1001,JDOE\nmatter:1001,group:TAX\n"),
    ]), @"
    $ imctl staffing rule add matter:1001 --kind additive
    exit 2
    --- stderr
    error: `--days` must be given

    $ imctl staffing rule add matter:1001 --kind additive --days 0
    exit 4
    --- stderr
    error: days: `0` is not a number of days from 1 to 36500

    $ imctl staffing rule add matter:1001 --kind additive --days 40000
    exit 4
    --- stderr
    error: days: `40000` is not a number of days from 1 to 36500

    $ imctl staffing rule add matter:1001 --kind multiplicative --days 30
    exit 4
    --- stderr
    error: kind: `multiplicative` is not one of `additive`, `subtractive`

    $ imctl staffing rule add matter:1001 --kind additive --days 30 --type support
    exit 4
    --- stderr
    error: support is for assistants and never added by a rule; write team or basic

    $ imctl staffing rule add matter:1001 --kind additive --days 30
    exit 0
    --- stderr
    set the additive rule of matter `1001`: who was active in the last 30 days is added as team (batch 3)

    $ imctl staffing rule add matter:1001 --kind additive --days 60 --type basic
    exit 0
    --- stderr
    set the additive rule of matter `1001`: who was active in the last 60 days is added as basic (batch 4)

    $ imctl staffing rule list matter:1001 -o csv
    exit 0
    --- stdout
    asset,kind,days,type
    matter:1001,additive,60,basic

    $ imctl staffing rule remove matter:1001 --kind subtractive
    exit 5
    --- stderr
    error: matter `1001` has no subtractive rule
    hint: imctl staffing rule add matter:1001 --kind additive --days 90 --type basic

    $ imctl import --table omitted omitted.csv
    exit 4
    --- stderr
    error: `group:TAX` is not a reference; write `user:…`
     --> omitted.csv:3:13
      |
    3 | matter:1001,group:TAX
      |             ^^^^^^^^^ user

    error: `group:TAX` is not a reference; write `user:…`; nothing was written
    ");
}
