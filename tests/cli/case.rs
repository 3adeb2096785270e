//! `imctl case`: ids, and which matters go into a case (P1, P6).

use crate::asset::with_group;
use crate::env::{Env, together};
use insta::assert_snapshot;

#[test]
fn the_setting_says_where_ids_come_from_p1() {
    let env = Env::with_people();
    assert_snapshot!(together([
        env.imctl("case create --name 'Made up'"),
        env.imctl("case add MINE --name Given"),
        env.imctl("setting set case_id automatic"),
        env.imctl("case create THEIRS --name Given"),
        env.imctl("case create --name 'Made up' -o json"),
        env.imctl("setting set case_id manual"),
        env.imctl("case create --name 'Made up'"),
        env.imctl("case create THEIRS --name Given"),
    ]), @r#"
    $ imctl case create --name 'Made up'
    exit 0
    --- stderr
    created case `CASE-1` (batch 3)

    $ imctl case add MINE --name Given
    exit 0
    --- stderr
    created case `MINE` (batch 4)

    $ imctl setting set case_id automatic
    exit 0
    --- stderr
    set case_id to `automatic` (batch 5)

    $ imctl case create THEIRS --name Given
    exit 6
    --- stderr
    error: ids of cases are made up (setting `case_id` is `automatic`)
    hint: leave the id out

    $ imctl case create --name 'Made up' -o json
    exit 0
    --- stdout
    {
      "id": "CASE-2",
      "done": "created case `CASE-2`",
      "dry_run": false,
      "batch": 6,
      "created": 1,
      "updated": 0,
      "unchanged": 0,
      "removed": 0,
      "skipped": 0,
      "changes": [
        {
          "op": "create",
          "table": "cases",
          "key": "CASE-2",
          "cells": {
            "name": {
              "before": null,
              "after": "Made up"
            },
            "status": {
              "before": null,
              "after": "open"
            }
          }
        }
      ],
      "warnings": []
    }

    $ imctl setting set case_id manual
    exit 0
    --- stderr
    set case_id to `manual` (batch 7)

    $ imctl case create --name 'Made up'
    exit 6
    --- stderr
    error: a case needs an id (setting `case_id` is `manual`)
    hint: imctl case create ID --name NAME

    $ imctl case create THEIRS --name Given
    exit 0
    --- stderr
    created case `THEIRS` (batch 8)
    "#);
    // It governs `case create` only: files always carry ids.
    env.ok("setting set case_id automatic");
    assert_eq!(env.import("cases", "id,name\nFILED,Filed\n").code, 0);
    assert_snapshot!(env.import("cases", "id,name\n,Nameless\n"), @"
    $ imctl import --table cases cases.csv
    exit 4
    --- stderr
    error: `id` can't be empty
     --> cases.csv:2:1
      |
    2 | ,Nameless
      | ^ id

    error: `id` can't be empty; nothing was written
    ");
}

#[test]
fn only_open_matters_go_into_an_open_case_p6() {
    let env = with_group();
    env.ok("matter close 1002");
    env.ok("client policy ACME --security restricted");
    env.ok("case create OLD --name Old");
    env.ok("case close OLD");
    assert_snapshot!(together([
        env.imctl("case add-matter C-17 1001"),
        env.imctl("case add-matter C-17 1002"),
        env.imctl("case add-matter OLD 2001"),
        env.imctl("matter update 1001 --case C-17"),
        env.imctl("matter create 1003 --name New --client ACME --case C-17"),
        env.import("matters", "id,case\n1001,C-17\n1002,C-17\n2001,OLD\n"),
    ]), @"
    $ imctl case add-matter C-17 1001
    exit 6
    --- stderr
    error: matter `1001` is restricted by client, and the policy of case `C-17` is open; it takes open matters only
    hint: imctl case policy C-17 --security restricted

    $ imctl case add-matter C-17 1002
    exit 6
    --- stderr
    error: 2 things are wrong
      - matter `1002` is closed and can't go into a case
        hint: imctl matter reopen 1002
      - matter `1002` is restricted by client, and the policy of case `C-17` is open; it takes open matters only
        hint: imctl case policy C-17 --security restricted

    $ imctl case add-matter OLD 2001
    exit 6
    --- stderr
    error: case `OLD` is closed and takes no matters
    hint: imctl case reopen OLD

    $ imctl matter update 1001 --case C-17
    exit 6
    --- stderr
    error: matter `1001` is restricted by client, and the policy of case `C-17` is open; it takes open matters only
    hint: imctl case policy C-17 --security restricted

    $ imctl matter create 1003 --name New --client ACME --case C-17
    exit 6
    --- stderr
    error: matter `1003` is restricted by client, and the policy of case `C-17` is open; it takes open matters only
    hint: imctl case policy C-17 --security restricted

    $ imctl import --table matters matters.csv
    exit 6
    --- stderr
    error: matter `1001` is restricted by client, and the policy of case `C-17` is open; it takes open matters only
     --> matters.csv:2:6
      |
    2 | 1001,C-17
      |      ^^^^ case
      |
      = hint: imctl case policy C-17 --security restricted

    error: matter `1002` is closed and can't go into a case
     --> matters.csv:3:6
      |
    3 | 1002,C-17
      |      ^^^^ case
      |
      = hint: imctl matter reopen 1002

    error: matter `1002` is restricted by client, and the policy of case `C-17` is open; it takes open matters only
     --> matters.csv:3:6
      |
    3 | 1002,C-17
      |      ^^^^ case
      |
      = hint: imctl case policy C-17 --security restricted

    error: case `OLD` is closed and takes no matters
     --> matters.csv:4:6
      |
    4 | 2001,OLD
      |      ^^^ case
      |
      = hint: imctl case reopen OLD

    error: 4 things are wrong in 3 rows; nothing was written
    ");
    // A restricted case takes any; and later changes throw nothing out.
    env.ok("case policy C-17 --security restricted");
    env.ok("case add-matter C-17 1001 2001");
    env.ok("matter close 1001");
    env.ok("case policy C-17 --security open --yes");
    assert_eq!(env.json("case show C-17")["matters"], serde_json::json!(["1001", "2001"]));
    assert_snapshot!(together([
        env.apply("matters", "id,name,client,case\n1002,Lease,ACME,OLD\n"),
        env.imctl("apply bundle --yes"),
    ]), @"
    $ imctl apply bundle
    exit 8
    --- stderr
    warning: bundle/matters.csv:2: matter `1002` is closed and can't go into a case
    warning: bundle/matters.csv:2: case `OLD` is closed and takes no matters
    warning: bundle/matters.csv:2: matter `1002` is restricted by client, and the policy of case `OLD` is open; it takes open matters only
    3 people gain access:
      ASMITH to matter:1002 (open)
      JDOE to matter:1002 (open)
      XPERT to matter:1002 (open)
    matter:1002 is restricted no longer
    error: Take 1 protection away? Let them in? needs an answer, and nobody can be asked
    hint: add `--yes` if it is meant

    $ imctl apply bundle --yes
    exit 0
    --- stderr
    warning: bundle/matters.csv:2: matter `1002` is closed and can't go into a case
    warning: bundle/matters.csv:2: case `OLD` is closed and takes no matters
    warning: bundle/matters.csv:2: matter `1002` is restricted by client, and the policy of case `OLD` is open; it takes open matters only
    3 people gain access:
      ASMITH to matter:1002 (open)
      JDOE to matter:1002 (open)
      XPERT to matter:1002 (open)
    matter:1002 is restricted no longer
    applied `bundle`: 0 created, 1 updated, 0 unchanged, 0 removed (batch 14)
    ");
}

#[test]
fn matters_come_and_go_p5() {
    let env = with_group();
    assert_snapshot!(together([
        env.imctl("case add-matter C-17 1001 '1002;2001' 1001"),
        env.imctl("case add-matter C-17 1001"),
        env.imctl("case create D --name Other"),
        env.imctl("case add-matter D 1001"),
        env.imctl("case remove-matter C-17 1001"),
        env.imctl("case remove-matter C-17 1001"),
        env.imctl("case remove-matter D 1002"),
        env.imctl("case add-matter C-17 1009 1008"),
        env.imctl("setting set matter_removal_requires_reason true"),
        env.imctl("case remove-matter C-17 1002"),
        env.imctl("matter update 1002 --case ''"),
        env.imctl("case remove-matter C-17 1002 2001 --reason settled"),
        env.imctl("case timeline C-17 --text settled -o csv"),
    ]), @r#"
    $ imctl case add-matter C-17 1001 '1002;2001' 1001
    exit 0
    --- stderr
    added 3 matters to case `C-17` (batch 6)

    $ imctl case add-matter C-17 1001
    exit 0
    --- stderr
    matter `1001` is in case `C-17` already
    nothing to do: added 0 matters to case `C-17`

    $ imctl case create D --name Other
    exit 0
    --- stderr
    created case `D` (batch 7)

    $ imctl case add-matter D 1001
    exit 6
    --- stderr
    error: matter `1001` is in case `C-17`
    hint: imctl case remove-matter C-17 1001

    $ imctl case remove-matter C-17 1001
    exit 0
    --- stderr
    matter `1001` is open again
    took 1 matter out of case `C-17` (batch 8)

    $ imctl case remove-matter C-17 1001
    exit 6
    --- stderr
    error: matter `1001` isn't in case `C-17`
    hint: imctl case show C-17 lists its matters

    $ imctl case remove-matter D 1002
    exit 6
    --- stderr
    error: matter `1002` isn't in case `D`
    hint: it is in case `C-17`

    $ imctl case add-matter C-17 1009 1008
    exit 5
    --- stderr
    error: 2 things are wrong
      - there is no matter `1009`
        hint: did you mean `1002`?
      - there is no matter `1008`
        hint: did you mean `1002`?

    $ imctl setting set matter_removal_requires_reason true
    exit 0
    --- stderr
    set matter_removal_requires_reason to `true` (batch 9)

    $ imctl case remove-matter C-17 1002
    exit 6
    --- stderr
    error: taking matter `1002` out of its case needs a reason
    hint: --reason TEXT

    $ imctl matter update 1002 --case ''
    exit 6
    --- stderr
    error: taking matter `1002` out of its case needs a reason
    hint: --reason TEXT

    $ imctl case remove-matter C-17 1002 2001 --reason settled
    exit 0
    --- stderr
    matter `1002` is open again
    matter `2001` is open again
    took 2 matters out of case `C-17` (batch 10)

    $ imctl case timeline C-17 --text settled -o csv
    exit 0
    --- stdout
    entry,at,op,table,key,changes,reason,batch,command,source,before,after,actor,os_user
    39,2026-12-01T09:00:00Z,update,matters,1002,case: C-17 → none,settled,10,case remove-matter C-17 1002 2001 --reason settled,,"{""id"":""1002"",""name"":""Lease"",""notes"":null,""status"":""open"",""client"":""ACME"",""case"":""C-17""}","{""id"":""1002"",""name"":""Lease"",""notes"":null,""status"":""open"",""client"":""ACME"",""case"":null}",,tester
    40,2026-12-01T09:00:00Z,update,matters,2001,case: C-17 → none,settled,10,case remove-matter C-17 1002 2001 --reason settled,,"{""id"":""2001"",""name"":""Beta one"",""notes"":null,""status"":""open"",""client"":""BETA"",""case"":""C-17""}","{""id"":""2001"",""name"":""Beta one"",""notes"":null,""status"":""open"",""client"":""BETA"",""case"":null}",,tester
    "#);
}

pub mod create;
mod locks;
mod matters;

#[test]
fn what_is_said_of_a_matter_is_done_or_refused_p7() {
    let env = Env::with_people();
    env.ok("case create K --name Case");
    let runs = [
        env.imctl("case add-matter K 1001 1002 --resolve 1002=skip"),
        env.imctl("matter list --where case=K -o ids"),
        env.imctl("case add-matter K 1001 --resolve 1002=skip"),
        env.imctl("case add-matter K 1001 --resolve 1001=open-up"),
    ];
    assert_snapshot!(together(runs), @"
    $ imctl case add-matter K 1001 1002 --resolve 1002=skip
    exit 0
    --- stderr
    added 1 matter to case `K`, skipped 1002 (batch 4)

    $ imctl matter list --where case=K -o ids
    exit 0
    --- stdout
    1001

    $ imctl case add-matter K 1001 --resolve 1002=skip
    exit 2
    --- stderr
    matter `1001` is in case `K` already
    error: matter `1002` isn't being added to the case
    hint: --resolve is for the matters of the same command

    $ imctl case add-matter K 1001 --resolve 1001=open-up
    exit 0
    --- stderr
    matter `1001` is in case `K` already
    nothing to do: added 0 matters to case `K`
    ");
}
