//! Assistants (S5), historical people (S6), walls (S7), and the client's team (S8).

use super::with_restricted;
use crate::env::{Env, together};
use insta::assert_snapshot;

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
    env.ok("staffing add matter:1001 JDOE --systems Elite --until 2026-12-31");
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
    1 person gains access:
      ASMITH to matter:1001 in Elite (assistant of JDOE)
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
    asset,member,type,until,systems,reason,attorney,source,added_at,added_by,computed,state,why
    matter:1001,ASMITH,basic,2026-12-31T00:00:00Z,Elite,,false,assistant,2026-12-01T09:00:00Z,tester,false,active,
    matter:1001,JDOE,team,2026-12-31T00:00:00Z,Elite,,false,manual,2026-12-01T09:00:00Z,tester,false,active,
    ");
}

#[test]
fn assistants_come_and_go_with_their_timekeepers_s1_s5() {
    let env = with_restricted();
    env.ok("user create PAGE --full-name Page --email page@firm.example --kind directory -l ACTIVE");
    env.ok("matter policy 1001 --assistants-follow true");
    env.ok("staffing assistants add JDOE PAGE");
    env.ok("staffing assistants add ASMITH PAGE");
    env.ok("staffing add matter:1001 JDOE --until 2026-12-31");
    env.ok("staffing add matter:1001 ASMITH --type basic");
    assert_snapshot!(together([
        env.imctl("staffing list matter:1001"),
        // What is computed is no row: not for files, and not to be changed.
        env.imctl("export --table staffing"),
        env.imctl("staffing remove matter:1001 PAGE"),
        env.imctl("staffing set-period matter:1001 PAGE --until +3d"),
        // Each timekeeper has their period; the link ends with the last.
        env.imctl("staffing remove matter:1001 ASMITH"),
        env.imctl("check-access PAGE matter:1001"),
        env.imctl("check-access PAGE matter:1001 --at 2026-12-31"),
        env.imctl("staffing remove matter:1001 JDOE"),
        env.imctl("check-access PAGE matter:1001"),
    ]), @"
    $ imctl staffing list matter:1001
    exit 0
    --- stdout
    ASSET        MEMBER  TYPE     UNTIL                 SYSTEMS  ATTORNEY  STATE   WHY
    matter:1001  ASMITH  basic                                   false     active
    matter:1001  JDOE    team     2026-12-31T00:00:00Z           false     active
    matter:1001  PAGE    support                                 false     active  assistant of ASMITH
    matter:1001  PAGE    support  2026-12-31T00:00:00Z           false     active  assistant of JDOE

    $ imctl export --table staffing
    exit 0
    --- stdout
    asset,member,type,until,systems,reason,attorney,source,added_at,added_by
    matter:1001,ASMITH,basic,,,,false,manual,2026-12-01T09:00:00Z,tester
    matter:1001,JDOE,team,2026-12-31T00:00:00Z,,,false,manual,2026-12-01T09:00:00Z,tester

    $ imctl staffing remove matter:1001 PAGE
    exit 6
    --- stderr
    error: `PAGE` is on matter `1001` as an assistant of `JDOE`, without a row
    hint: imctl staffing set-type matter:1001 PAGE --type basic makes one; imctl staffing assistants remove JDOE PAGE ends the link

    $ imctl staffing set-period matter:1001 PAGE --until +3d
    exit 6
    --- stderr
    error: `PAGE` is on matter `1001` as an assistant of `JDOE`, without a row
    hint: imctl staffing set-type matter:1001 PAGE --type basic makes one; imctl staffing assistants remove JDOE PAGE ends the link

    $ imctl staffing remove matter:1001 ASMITH
    exit 0
    --- stderr
    took 1 member off the staffing of matter `1001` (batch 10)

    $ imctl check-access PAGE matter:1001
    exit 0
    --- stdout
    ALLOW PAGE matter:1001 — staffed (assistant of JDOE)

    $ imctl check-access PAGE matter:1001 --at 2026-12-31
    exit 3
    --- stdout
    DENY PAGE matter:1001 — access_expired

    $ imctl staffing remove matter:1001 JDOE
    exit 0
    --- stderr
    took 1 member off the staffing of matter `1001` (batch 11)

    $ imctl check-access PAGE matter:1001
    exit 3
    --- stdout
    DENY PAGE matter:1001 — not_staffed
    ");
    // Whoever is given a type stays without them.
    env.ok("staffing add matter:1001 JDOE");
    env.ok("staffing set-type matter:1001 PAGE --type basic");
    env.ok("staffing remove matter:1001 JDOE");
    assert_eq!(env.imctl("check-access PAGE matter:1001").code, 0);
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
    ]), @r#"
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

    $ imctl timeline matter:1001 --text left -o csv
    exit 0
    --- stdout
    entry,at,op,table,key,changes,reason,batch,command,source,before,after,actor,os_user
    34,2026-12-01T09:00:00Z,remove,staffing,matter:1001 JDOE,,left the firm,5,staffing remove matter:1001 JDOE --reason left the firm,,"{""asset"":""matter:1001"",""member"":""JDOE"",""type"":""team"",""until"":null,""systems"":[],""reason"":null,""attorney"":false,""source"":""manual"",""added_at"":""2026-12-01T09:00:00Z"",""added_by"":""tester""}",,,tester
    35,2026-12-01T09:00:00Z,create,staffing_history,matter:1001 JDOE 2026-12-01T09:00:00Z,,left the firm,5,staffing remove matter:1001 JDOE --reason left the firm,,,"{""asset"":""matter:1001"",""member"":""JDOE"",""removed_at"":""2026-12-01T09:00:00Z"",""reason"":""left the firm""}",,tester
    "#);
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
    // The matter of case D opposes BETA's, where XPERT is.
    env.ok("client create BETA --name Beta");
    env.ok("matter create 2001 --name Suit --client BETA");
    env.ok("matter create 1004 --name Defence --client ACME");
    env.ok("staffing add matter:2001 XPERT");
    env.ok("opposing create O");
    env.ok("opposing add-side O matter:1004 --side 1");
    env.ok("opposing add-side O matter:2001 --side 2");
    env.ok("opposing activate O --yes");
    env.ok("case create D --name Defence");
    env.ok("case add-matter D 1004");
    assert_snapshot!(together([
        env.imctl("staffing add matter:1001 ASMITH"),
        env.imctl("staffing add case:C-17 JDOE"),
        env.import("staffing", "asset,member\ncase:C-17,ASMITH\nmatter:1001,group:STAFF\n"),
        env.imctl("staffing add matter:1001 JDOE -o json"),
        env.imctl("staffing add case:D XPERT"),
    ]), @r#"
    $ imctl staffing add matter:1001 ASMITH
    exit 0
    --- stderr
    warning: `ASMITH` is conflicted on `client:ACME` and gets no access by being staffed on `matter:1001`
    put 1 member on the staffing of matter `1001` (batch 19)

    $ imctl staffing add case:C-17 JDOE
    exit 0
    --- stderr
    warning: `JDOE` is conflicted on `matter:1002` and gets no access to `matter:1002` by being staffed on `case:C-17`
    put 1 member on the staffing of case `C-17` (batch 20)

    $ imctl import --table staffing staffing.csv
    exit 0
    --- stderr
    warning: staffing.csv:2: `ASMITH` is conflicted on `client:ACME` and gets no access to `matter:1002` by being staffed on `case:C-17`
    warning: staffing.csv:3: `ASMITH` is conflicted on `client:ACME` and gets no access by being staffed on `matter:1001`
    imported staffing from `staffing.csv`: 2 created, 0 updated, 0 unchanged, 0 removed (batch 21)

    $ imctl staffing add matter:1001 JDOE -o json
    exit 0
    --- stdout
    {
      "done": "put 1 member on the staffing of matter `1001`",
      "dry_run": false,
      "batch": 22,
      "created": 1,
      "updated": 0,
      "unchanged": 0,
      "removed": 0,
      "skipped": 0,
      "changes": [
        {
          "op": "create",
          "table": "staffing",
          "key": "matter:1001 JDOE",
          "cells": {
            "type": {
              "before": null,
              "after": "team"
            },
            "attorney": {
              "before": null,
              "after": false
            },
            "source": {
              "before": null,
              "after": "manual"
            },
            "added_at": {
              "before": null,
              "after": "2026-12-01T09:00:00Z"
            },
            "added_by": {
              "before": null,
              "after": "tester"
            }
          }
        }
      ],
      "warnings": []
    }

    $ imctl staffing add case:D XPERT
    exit 0
    --- stderr
    warning: `XPERT` is on the other side of an opposing team set and gets no access to `matter:1004` by being staffed on `case:D`
    1 person loses access:
      XPERT to matter:2001 (on the staffing of case:D)
    put 1 member on the staffing of case `D` (batch 23)
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
    asset,member,type,until,systems,reason,attorney,source,added_at,added_by,computed,state,why
    matter:1001,group:STAFF,team,2026-12-31T09:00:00Z,,,false,manual,2026-12-01T09:00:00Z,tester,false,active,
    matter:1001,JDOE,team,,,partner,false,manual,2026-12-01T09:00:00Z,tester,false,active,

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
