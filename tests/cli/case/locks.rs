//! Matters under a locked client (P7).

use crate::asset::with_group;
use crate::env::{Env, together};
use insta::assert_snapshot;

/// ACME is locked with JDOE on it; the restricted case C-17 has ASMITH.
pub fn with_lock() -> Env {
    let env = with_group();
    env.ok("client policy ACME --security restricted --limited-to-staffing true");
    env.ok("staffing add client:ACME JDOE");
    env.ok("case policy C-17 --security restricted");
    env.ok("staffing add case:C-17 JDOE ASMITH");
    env
}

#[test]
fn a_matter_under_a_locked_client_does_not_enter_with_outsiders_p7() {
    let env = with_lock();
    let before = env.bytes();
    assert_snapshot!(together([
        env.imctl("case add-matter C-17 1001 1002 2001"),
        env.imctl("case add-matter C-17 1001 1002 --resolve 1001=open-up"),
        env.imctl("case add-matter C-17 1001 --resolve 1001=maybe"),
        env.imctl("case add-matter C-17 1001 --resolve 1001"),
        env.imctl("case add-matter C-17 1001 --resolve 1009=skip"),
        env.imctl("matter update 1001 --case C-17"),
        env.import("matters", "id,case\n1001,C-17\n1002,C-17\n"),
    ]), @"
    $ imctl case add-matter C-17 1001 1002 2001
    exit 6
    --- stderr
    error: 2 things are wrong
      - matter `1001` is under `client:ACME`, which is limited to its staffing, and the case has people who aren't on it: `ASMITH`
        hint: imctl case add-matter C-17 1001 --resolve 1001=open-up (switches the lock of client:ACME off) or --resolve 1001=skip
      - matter `1002` is under `client:ACME`, which is limited to its staffing, and the case has people who aren't on it: `ASMITH`
        hint: imctl case add-matter C-17 1002 --resolve 1002=open-up (switches the lock of client:ACME off) or --resolve 1002=skip

    $ imctl case add-matter C-17 1001 1002 --resolve 1001=open-up
    exit 6
    --- stderr
    error: matter `1002` is under `client:ACME`, which is limited to its staffing, and the case has people who aren't on it: `ASMITH`
    hint: imctl case add-matter C-17 1002 --resolve 1002=open-up (switches the lock of client:ACME off) or --resolve 1002=skip

    $ imctl case add-matter C-17 1001 --resolve 1001=maybe
    exit 4
    --- stderr
    error: `maybe` is not one of `open-up`, `skip`

    $ imctl case add-matter C-17 1001 --resolve 1001
    exit 4
    --- stderr
    error: `1001` is not MATTER=open-up or MATTER=skip

    $ imctl case add-matter C-17 1001 --resolve 1009=skip
    exit 5
    --- stderr
    error: there is no matter `1009`
    hint: did you mean `1002`?

    $ imctl matter update 1001 --case C-17
    exit 6
    --- stderr
    error: matter `1001` is under `client:ACME`, which is limited to its staffing, and the case has people who aren't on it: `ASMITH`
    hint: imctl case add-matter C-17 1001 --resolve 1001=open-up (switches the lock of client:ACME off) or --resolve 1001=skip

    $ imctl import --table matters matters.csv
    exit 6
    --- stderr
    error: matter `1001` is under `client:ACME`, which is limited to its staffing, and the case has people who aren't on it: `ASMITH`
     --> matters.csv:2:6
      |
    2 | 1001,C-17
      |      ^^^^ case
      |
      = hint: imctl case add-matter C-17 1001 --resolve 1001=open-up (switches the lock of client:ACME off) or --resolve 1001=skip

    error: matter `1002` is under `client:ACME`, which is limited to its staffing, and the case has people who aren't on it: `ASMITH`
     --> matters.csv:3:6
      |
    3 | 1002,C-17
      |      ^^^^ case
      |
      = hint: imctl case add-matter C-17 1002 --resolve 1002=open-up (switches the lock of client:ACME off) or --resolve 1002=skip

    error: 2 things are wrong in 2 rows; nothing was written
    ");
    assert!(env.bytes() == before, "something was written");
    assert_snapshot!(env.apply("matters", "id,name,client,case\n1001,Merger,ACME,C-17\n"), @"
    $ imctl apply bundle
    exit 0
    --- stderr
    warning: bundle/matters.csv:2: matter `1001` is under `client:ACME`, which is limited to its staffing, and the case has people who aren't on it: `ASMITH`
    applied `bundle`: 0 created, 1 updated, 0 unchanged, 0 removed (batch 10)
    ");
}

#[test]
fn each_matter_is_opened_up_or_skipped_p7() {
    let env = with_lock();
    assert_snapshot!(together([
        env.imctl("case add-matter C-17 1001 1002 2001 --resolve-all skip"),
        env.imctl("case remove-matter C-17 2001 --yes"),
        env.imctl("case add-matter C-17 1001 1002 --resolve 1001=open-up --resolve 1002=skip"),
        env.imctl("client policy ACME"),
        env.imctl("case show C-17"),
    ]), @"
    $ imctl case add-matter C-17 1001 1002 2001 --resolve-all skip
    exit 0
    --- stderr
    added 1 matter to case `C-17`, skipped 1001, 1002 (batch 10)

    $ imctl case remove-matter C-17 2001 --yes
    exit 0
    --- stderr
    matter `2001` is open again
    1 person gains access:
      XPERT to matter:2001 (open)
    matter:2001 is restricted no longer
    took 1 matter out of case `C-17` (batch 11)

    $ imctl case add-matter C-17 1001 1002 --resolve 1001=open-up --resolve 1002=skip
    exit 0
    --- stderr
    `client:ACME` is no longer limited to its staffing
    1 person gains access:
      ASMITH to matter:1001 (own row)
    added 1 matter to case `C-17`, skipped 1002 (batch 12)

    $ imctl client policy ACME
    exit 0
    --- stdout
    asset                client:ACME
    security             restricted
    limited_to_staffing  false
    access_requests      none
    secured              restricted
    governed_by          client:ACME

    $ imctl case show C-17
    exit 0
    --- stdout
    id               C-17
    name             Big v. Small
    status           open
    secured          restricted
    governed_by      case:C-17
    security         restricted
    access_requests  none
    staffing         ASMITH;JDOE
    matters          1001
    ");
    let env = with_lock();
    assert_snapshot!(env.imctl("case add-matter C-17 1001 1002 --resolve-all open-up -o json"), @r#"
    $ imctl case add-matter C-17 1001 1002 --resolve-all open-up -o json
    exit 0
    --- stdout
    {
      "skipped": [],
      "gain_access": [
        {
          "user": "ASMITH",
          "object": "matter:1001",
          "system": "iManage Work",
          "rule": "staffed",
          "why": "own row"
        },
        {
          "user": "ASMITH",
          "object": "matter:1002",
          "system": "iManage Work",
          "rule": "staffed",
          "why": "own row"
        }
      ],
      "done": "added 2 matters to case `C-17`",
      "dry_run": false,
      "batch": 10,
      "created": 0,
      "updated": 3,
      "unchanged": 0,
      "removed": 0,
      "changes": [
        {
          "op": "update",
          "table": "matters",
          "key": "1001",
          "cells": {
            "case": {
              "before": null,
              "after": "C-17"
            }
          }
        },
        {
          "op": "update",
          "table": "matters",
          "key": "1002",
          "cells": {
            "case": {
              "before": null,
              "after": "C-17"
            }
          }
        },
        {
          "op": "update",
          "table": "policies",
          "key": "client:ACME",
          "cells": {
            "limited_to_staffing": {
              "before": true,
              "after": false
            }
          }
        }
      ],
      "warnings": []
    }
    --- stderr
    `client:ACME` is no longer limited to its staffing
    "#);
}

#[test]
fn a_case_without_outsiders_takes_matters_of_locked_clients_p7() {
    let env = with_lock();
    env.ok("staffing remove case:C-17 ASMITH");
    // Removed and expired people don't count, and people of the entering matters do.
    env.ok("case add-matter C-17 1001");
    env.ok("case remove-matter C-17 1001");
    env.ok("matter policy 1001 --security restricted");
    env.ok("staffing add matter:1001 ASMITH");
    assert_eq!(env.imctl("case add-matter C-17 1001").code, 6);
    env.ok("staffing set-period matter:1001 ASMITH --until +1d");
    let env = env.set("IMCTL_NOW", "2026-12-03T09:00:00Z");
    env.ok("case add-matter C-17 1001");
}

#[test]
fn groups_and_assistants_count_for_locks_p7() {
    let env = with_lock();
    env.ok("staffing remove case:C-17 ASMITH");
    env.ok("group add-member STAFF ASMITH");
    env.ok("staffing add case:C-17 group:STAFF");
    env.ok("group disable STAFF");
    assert!(env.fails("case add-matter C-17 1001", 6).contains("aren't on it: `ASMITH`"));
    env.ok("staffing remove case:C-17 group:STAFF");
    env.ok("case add-matter C-17 1001");
    // The assistant of somebody who may come is somebody who may not.
    env.ok("setting set assistants_follow true");
    env.ok("staffing remove case:C-17 JDOE");
    env.ok("client policy ACME --assistants-follow false");
    env.ok("staffing assistants add JDOE ASMITH");
    assert_snapshot!(together([
        env.imctl("staffing add case:C-17 JDOE"),
        env.imctl("case policy C-17 --assistants-follow false"),
        env.imctl("staffing add case:C-17 JDOE"),
    ]), @"
    $ imctl staffing add case:C-17 JDOE
    exit 6
    --- stderr
    error: `ASMITH` would be on `case:C-17` but not on `client:ACME`, which is limited to its staffing and has matters in the case
    hint: imctl staffing add case:C-17 JDOE --open-up (switches the lock of client:ACME off) or --allow-excluded (they stay outside)

    $ imctl case policy C-17 --assistants-follow false
    exit 0
    --- stderr
    set the policy of case `C-17`: restricted (batch 20)

    $ imctl staffing add case:C-17 JDOE
    exit 0
    --- stderr
    put 1 member on the staffing of case `C-17` (batch 21)
    ");
}

#[test]
fn staffing_a_case_with_outsiders_is_the_same_the_other_way_p7() {
    let env = with_lock();
    env.ok("staffing remove case:C-17 ASMITH");
    env.ok("case add-matter C-17 1001");
    assert_snapshot!(together([
        env.imctl("staffing add case:C-17 ASMITH"),
        env.import("staffing", "asset,member\ncase:C-17,ASMITH\n"),
        env.imctl("staffing add case:C-17 ASMITH --open-up --allow-excluded"),
        env.imctl("staffing add case:C-17 ASMITH --allow-excluded --until +1d"),
        env.imctl("client policy ACME"),
    ]), @"
    $ imctl staffing add case:C-17 ASMITH
    exit 6
    --- stderr
    error: `ASMITH` would be on `case:C-17` but not on `client:ACME`, which is limited to its staffing and has matters in the case
    hint: imctl staffing add case:C-17 ASMITH --open-up (switches the lock of client:ACME off) or --allow-excluded (they stay outside)

    $ imctl import --table staffing staffing.csv
    exit 6
    --- stderr
    error: `ASMITH` would be on `case:C-17` but not on `client:ACME`, which is limited to its staffing and has matters in the case
     --> staffing.csv:2:11
      |
    2 | case:C-17,ASMITH
      |           ^^^^^^ member
      |
      = hint: imctl staffing add case:C-17 ASMITH --open-up (switches the lock of client:ACME off) or --allow-excluded (they stay outside)

    error: `ASMITH` would be on `case:C-17` but not on `client:ACME`, which is limited to its staffing and has matters in the case; nothing was written

    $ imctl staffing add case:C-17 ASMITH --open-up --allow-excluded
    exit 2
    --- stderr
    error: the argument '--open-up' cannot be used with '--allow-excluded'

    Usage: imctl staffing add --open-up <ASSET> <MEMBERS>...

    For more information, try '--help'.

    $ imctl staffing add case:C-17 ASMITH --allow-excluded --until +1d
    exit 0
    --- stderr
    warning: `ASMITH` would be on `case:C-17` but not on `client:ACME`, which is limited to its staffing and has matters in the case; they stay outside those
    put 1 member on the staffing of case `C-17` (batch 12)

    $ imctl client policy ACME
    exit 0
    --- stdout
    asset                client:ACME
    security             restricted
    limited_to_staffing  true
    access_requests      none
    secured              restricted
    governed_by          client:ACME
    ");
    assert_snapshot!(env.apply("staffing", "asset,member\ncase:C-17,ASMITH\n"), @"
    $ imctl apply bundle
    exit 0
    --- stderr
    nothing to do: applied `bundle`: 0 created, 0 updated, 1 unchanged, 0 removed
    ");
    // A row that had ended and lasts again lets somebody in as a new one does.
    let env = env.set("IMCTL_NOW", "2026-12-03T09:00:00Z");
    env.ok("staffing remove case:C-17 ASMITH");
    env.ok("staffing add case:C-17 ASMITH --allow-excluded --until +1d");
    let env = env.set("IMCTL_NOW", "2026-12-05T09:00:00Z");
    assert_snapshot!(env.imctl("staffing set-period case:C-17 ASMITH --unlimited"), @"
    $ imctl staffing set-period case:C-17 ASMITH --unlimited
    exit 6
    --- stderr
    error: `ASMITH` would be on `case:C-17` but not on `client:ACME`, which is limited to its staffing and has matters in the case
    hint: imctl staffing add case:C-17 ASMITH --open-up (switches the lock of client:ACME off) or --allow-excluded (they stay outside)
    ");
    // Opening up is about whoever is new: others may stay outside.
    let env = env.set("IMCTL_NOW", "2026-12-03T09:00:00Z");
    env.ok("staffing remove case:C-17 JDOE");
    env.ok("staffing add case:C-17 JDOE --open-up");
    assert_eq!(env.json("client policy ACME")["limited_to_staffing"], true);
    env.ok("staffing remove case:C-17 ASMITH");
    assert_snapshot!(env.imctl("staffing add case:C-17 ASMITH --open-up"), @"
    $ imctl staffing add case:C-17 ASMITH --open-up
    exit 0
    --- stderr
    `client:ACME` is no longer limited to its staffing
    1 person gains access:
      ASMITH to matter:1001 (own row)
    put 1 member on the staffing of case `C-17` (batch 18)
    ");
}

#[test]
fn whoever_an_opened_lock_lets_in_elsewhere_is_asked_about_p10() {
    let env = with_lock();
    // Outside the case stands a matter with a staffing of its own; the lock kept ASMITH out of it.
    env.ok("matter policy 1002 --security restricted");
    env.ok("staffing add matter:1002 ASMITH --allow-excluded");
    let line = "case add-matter C-17 1001 --resolve 1001=open-up";
    let told = env.imctl(line);
    assert_eq!(told.code, 8, "{told}");
    assert!(told.to_string().contains("ASMITH to matter:1002"), "{told}");
    assert_eq!(env.imctl("check-access ASMITH matter:1002").code, 3);
    env.ok(&format!("{line} --yes"));
    assert_eq!(env.imctl("check-access ASMITH matter:1002").code, 0);
}

#[test]
fn a_matter_is_not_opened_up_and_skipped_p7() {
    let env = with_lock();
    for line in ["--resolve 1001=open-up --resolve 1001=skip", "--resolve 1001=skip;1001=open-up"] {
        let error = env.fails(&format!("case add-matter C-17 1001 {line}"), 2);
        assert!(error.contains("opened up and skipped"), "{error}");
    }
}
