//! Putting a set in force, and what that does (X4).

use super::with_set;
use crate::case::create::typed;
use crate::env::together;
use insta::assert_snapshot;

#[test]
fn activating_says_who_loses_access_and_asks_x4() {
    let env = with_set();
    env.ok("staffing add matter:2001 JDOE");
    let before = env.bytes();
    assert_snapshot!(together([
        env.imctl("opposing activate O"),
        env.imctl("opposing update O --active true"),
        env.imctl("opposing activate O --dry-run -o json"),
    ]), @r#"
    $ imctl opposing activate O
    exit 8
    --- stderr
    2 people lose access:
      ASMITH to matter:1001 (on the staffing of matter:2001)
      JDOE to matter:1001 (on the staffing of matter:2001)
      JDOE to matter:2001 (on the staffing of matter:1001)
    error: Put `O` in force? needs an answer, and nobody can be asked
    hint: add `--yes` if it is meant

    $ imctl opposing update O --active true
    exit 8
    --- stderr
    2 people lose access:
      ASMITH to matter:1001 (on the staffing of matter:2001)
      JDOE to matter:1001 (on the staffing of matter:2001)
      JDOE to matter:2001 (on the staffing of matter:1001)
    error: Put `O` in force? needs an answer, and nobody can be asked
    hint: add `--yes` if it is meant

    $ imctl opposing activate O --dry-run -o json
    exit 0
    --- stdout
    {
      "lose_access": [
        {
          "user": "ASMITH",
          "object": "matter:1001",
          "system": "iManage Work",
          "rule": "opposing_team",
          "why": "on the staffing of matter:2001"
        },
        {
          "user": "JDOE",
          "object": "matter:1001",
          "system": "iManage Work",
          "rule": "opposing_team",
          "why": "on the staffing of matter:2001"
        },
        {
          "user": "JDOE",
          "object": "matter:2001",
          "system": "iManage Work",
          "rule": "opposing_team",
          "why": "on the staffing of matter:1001"
        }
      ],
      "done": "opposing team set `O` is in force now",
      "dry_run": true,
      "batch": null,
      "created": 0,
      "updated": 1,
      "unchanged": 0,
      "removed": 0,
      "skipped": 0,
      "changes": [
        {
          "op": "update",
          "table": "opposing_sets",
          "key": "O",
          "cells": {
            "active": {
              "before": false,
              "after": true
            }
          }
        }
      ],
      "warnings": []
    }
    "#);
    assert!(env.bytes() == before, "something was written");
    assert_snapshot!(together([
        env.imctl("opposing activate O --yes"),
        env.imctl("opposing activate O"),
        env.imctl("opposing update O --name Renamed"),
        env.imctl("opposing deactivate O --reason over"),
        env.imctl("opposing update O"),
        env.imctl("opposing activate NOPE"),
    ]), @"
    $ imctl opposing activate O --yes
    exit 0
    --- stderr
    2 people lose access:
      ASMITH to matter:1001 (on the staffing of matter:2001)
      JDOE to matter:1001 (on the staffing of matter:2001)
      JDOE to matter:2001 (on the staffing of matter:1001)
    opposing team set `O` is in force now (batch 12)

    $ imctl opposing activate O
    exit 0
    --- stderr
    nothing to do: opposing team set `O` is in force already

    $ imctl opposing update O --name Renamed
    exit 0
    --- stderr
    updated opposing team set `O` (batch 13)

    $ imctl opposing deactivate O --reason over
    exit 8
    --- stderr
    2 people gain access:
      ASMITH to matter:1001 (open)
      JDOE to matter:1001 (open)
      JDOE to matter:2001 (open)
    opposing team set O is out of force
    error: Take 1 protection away? Let them in? needs an answer, and nobody can be asked
    hint: add `--yes` if it is meant

    $ imctl opposing update O
    exit 2
    --- stderr
    error: nothing to update: name at least one field
    hint: --help lists them

    $ imctl opposing activate NOPE
    exit 5
    --- stderr
    error: there is no opposing team set `NOPE`
    hint: imctl opposing list shows what there is
    ");
}

#[test]
fn historical_people_count_unless_the_setting_says_no_x3() {
    let env = with_set();
    env.ok("matter policy 1001 --security restricted");
    env.ok("staffing remove matter:1001 JDOE");
    let people = || env.json("opposing show O")["sides"][0]["people"].clone();
    assert_eq!(people(), serde_json::json!(["JDOE"]));
    env.ok("setting set opposing_historical false");
    assert_eq!(people(), serde_json::json!([]));
    env.ok("staffing add matter:1001 JDOE --until +1d");
    env.ok("opposing activate O --yes");
    assert_snapshot!(env.imctl("staffing add matter:2001 JDOE"), @"
    $ imctl staffing add matter:2001 JDOE
    exit 0
    --- stderr
    warning: `JDOE` is on the other side of an opposing team set and gets no access by being staffed on `matter:2001`
    1 person loses access:
      JDOE to matter:1001 (on the staffing of matter:2001)
    put 1 member on the staffing of matter `2001` (batch 16)
    ");
}

#[test]
fn a_side_added_to_a_set_in_force_is_asked_about_x4() {
    let env = with_set();
    env.ok("opposing activate O --yes");
    env.ok("client create FREE --name Free");
    env.ok("matter create 3001 --name Free --client FREE");
    env.ok("staffing add matter:3001 XPERT");
    let before = env.bytes();
    env.write("sides.csv", "set,side,asset\nO,3,matter:3001\n");
    env.write("bundle/opposing_sides.csv", "set,side,asset\nO,3,matter:3001\n");
    assert_snapshot!(together([
        env.imctl("opposing add-side O matter:3001 --side 3"),
        env.imctl("import --table opposing_sides sides.csv"),
        env.imctl("apply bundle"),
        env.imctl("opposing add-side O matter:3001 --side 3 --dry-run"),
        env.imctl("check-access XPERT matter:1001 --assume 'opposing add-side O matter:3001 --side 3'"),
    ]), @"
    $ imctl opposing add-side O matter:3001 --side 3
    exit 8
    --- stderr
    3 people lose access:
      ASMITH to matter:3001 (on the staffing of matter:2001)
      JDOE to matter:3001 (on the staffing of matter:1001)
      XPERT to matter:1001 (on the staffing of matter:3001)
      XPERT to matter:2001 (on the staffing of matter:3001)
    error: Shut them out? needs an answer, and nobody can be asked
    hint: add `--yes` if it is meant

    $ imctl import --table opposing_sides sides.csv
    exit 8
    --- stderr
    3 people lose access:
      ASMITH to matter:3001 (on the staffing of matter:2001)
      JDOE to matter:3001 (on the staffing of matter:1001)
      XPERT to matter:1001 (on the staffing of matter:3001)
      XPERT to matter:2001 (on the staffing of matter:3001)
    error: Shut them out? needs an answer, and nobody can be asked
    hint: add `--yes` if it is meant

    $ imctl apply bundle
    exit 8
    --- stderr
    3 people lose access:
      ASMITH to matter:3001 (on the staffing of matter:2001)
      JDOE to matter:3001 (on the staffing of matter:1001)
      XPERT to matter:1001 (on the staffing of matter:3001)
      XPERT to matter:2001 (on the staffing of matter:3001)
    error: Shut them out? needs an answer, and nobody can be asked
    hint: add `--yes` if it is meant

    $ imctl opposing add-side O matter:3001 --side 3 --dry-run
    exit 0
    --- stderr
    3 people lose access:
      ASMITH to matter:3001 (on the staffing of matter:2001)
      JDOE to matter:3001 (on the staffing of matter:1001)
      XPERT to matter:1001 (on the staffing of matter:3001)
      XPERT to matter:2001 (on the staffing of matter:3001)
    dry run, nothing was written: put 1 asset on side `3` of `O`

    $ imctl check-access XPERT matter:1001 --assume 'opposing add-side O matter:3001 --side 3'
    exit 3
    --- stdout
    DENY XPERT matter:1001 — opposing_team
    ");
    assert!(env.bytes() == before, "something was written");
    assert_snapshot!(together([
        env.imctl("opposing add-side O matter:3001 --side 3 --yes"),
        // The client above it covers more.
        env.imctl("opposing add-side O client:FREE --side 3"),
        // A set that isn't in force shuts out nobody.
        env.imctl("opposing create P"),
        env.imctl("opposing add-side P matter:1002 --side 1"),
        env.imctl("opposing add-side P client:FREE --side 2"),
    ]), @"
    $ imctl opposing add-side O matter:3001 --side 3 --yes
    exit 0
    --- stderr
    3 people lose access:
      ASMITH to matter:3001 (on the staffing of matter:2001)
      JDOE to matter:3001 (on the staffing of matter:1001)
      XPERT to matter:1001 (on the staffing of matter:3001)
      XPERT to matter:2001 (on the staffing of matter:3001)
    put 1 asset on side `3` of `O` (batch 15)

    $ imctl opposing add-side O client:FREE --side 3
    exit 8
    --- stderr
    2 people lose access:
      ASMITH to client:FREE (on the staffing of matter:2001)
      JDOE to client:FREE (on the staffing of matter:1001)
    error: Shut them out? needs an answer, and nobody can be asked
    hint: add `--yes` if it is meant

    $ imctl opposing create P
    exit 0
    --- stderr
    created opposing team set `P` (batch 16)

    $ imctl opposing add-side P matter:1002 --side 1
    exit 0
    --- stderr
    put 1 asset on side `1` of `P` (batch 17)

    $ imctl opposing add-side P client:FREE --side 2
    exit 0
    --- stderr
    put 1 asset on side `2` of `P` (batch 18)
    ");
}

#[test]
fn whoever_comes_onto_a_side_is_told_of_what_that_costs_s7_x4() {
    let env = with_set();
    env.ok("user create NEW --full-name New --email new@firm.example --kind directory -l ACTIVE");
    env.ok("opposing activate O --yes");
    env.write("staffing.csv", "asset,member\nmatter:1001,NEW\n");
    env.write("bundle/staffing.csv", "asset,member\nmatter:1001,NEW\n");
    assert_snapshot!(together([
        env.imctl("staffing add matter:1001 NEW --dry-run"),
        env.imctl("import --table staffing staffing.csv --dry-run"),
        env.imctl("apply bundle --dry-run"),
        env.imctl("staffing add matter:1001 group:STAFF"),
        env.imctl("group add-member STAFF NEW -o json"),
        // Who was on the other side already.
        env.imctl("staffing add matter:2001 JDOE"),
        // Who reaches nothing there has nothing to lose.
        env.imctl("matter policy 2001 --security restricted"),
        env.imctl("staffing add matter:1001 XPERT"),
    ]), @r#"
    $ imctl staffing add matter:1001 NEW --dry-run
    exit 0
    --- stderr
    1 person loses access:
      NEW to matter:2001 (on the staffing of matter:1001)
    dry run, nothing was written: put 1 member on the staffing of matter `1001`

    $ imctl import --table staffing staffing.csv --dry-run
    exit 0
    --- stderr
    1 person loses access:
      NEW to matter:2001 (on the staffing of matter:1001)
    dry run, nothing was written: imported staffing from `staffing.csv`: 1 created, 0 updated, 0 unchanged, 0 removed

    $ imctl apply bundle --dry-run
    exit 0
    --- stderr
    1 person loses access:
      NEW to matter:2001 (on the staffing of matter:1001)
    dry run, nothing was written: applied `bundle`: 1 created, 0 updated, 0 unchanged, 0 removed

    $ imctl staffing add matter:1001 group:STAFF
    exit 0
    --- stderr
    put 1 member on the staffing of matter `1001` (batch 13)

    $ imctl group add-member STAFF NEW -o json
    exit 0
    --- stdout
    {
      "lose_access": [
        {
          "user": "NEW",
          "object": "matter:2001",
          "system": "iManage Work",
          "rule": "opposing_team",
          "why": "group:STAFF on the staffing of matter:1001"
        }
      ],
      "done": "added 1 member",
      "dry_run": false,
      "batch": 14,
      "created": 1,
      "updated": 0,
      "unchanged": 0,
      "removed": 0,
      "skipped": 0,
      "changes": [
        {
          "op": "create",
          "table": "group_members",
          "key": "global/STAFF NEW",
          "cells": {}
        }
      ],
      "warnings": []
    }

    $ imctl staffing add matter:2001 JDOE
    exit 0
    --- stderr
    warning: `JDOE` is on the other side of an opposing team set and gets no access by being staffed on `matter:2001`
    1 person loses access:
      JDOE to matter:1001 (on the staffing of matter:2001)
    put 1 member on the staffing of matter `2001` (batch 15)

    $ imctl matter policy 2001 --security restricted
    exit 0
    --- stderr
    set the policy of matter `2001`: restricted (batch 16)

    $ imctl staffing add matter:1001 XPERT
    exit 0
    --- stderr
    put 1 member on the staffing of matter `1001` (batch 17)
    "#);
}

#[test]
fn settings_and_moves_that_put_people_on_a_side_are_told_x3_x4() {
    let env = with_set();
    env.ok("setting set opposing_historical false");
    env.ok("staffing add matter:1001 XPERT");
    env.ok("staffing remove matter:1001 XPERT");
    env.ok("opposing add-side O client:ACME --side 1");
    env.ok("client create FREE --name Free");
    env.ok("matter create 3001 --name Free --client FREE");
    env.ok("opposing activate O --yes");
    assert_snapshot!(together([
        env.imctl("setting set opposing_historical true"),
        env.imctl("matter update 3001 --client ACME"),
    ]), @"
    $ imctl setting set opposing_historical true
    exit 0
    --- stderr
    1 person loses access:
      XPERT to matter:2001 (once on the staffing of matter:1001)
    set opposing_historical to `true` (batch 18)

    $ imctl matter update 3001 --client ACME
    exit 0
    --- stderr
    1 person loses access:
      ASMITH to matter:3001 (on the staffing of matter:2001)
    updated matter `3001` (batch 19)
    ");
}

#[test]
#[cfg(target_os = "linux")]
fn on_a_terminal_it_is_asked_about_x4() {
    let env = with_set();
    env.ok("user create NEW --full-name New --email new@firm.example --kind directory -l ACTIVE");
    env.ok("opposing activate O --yes");
    let (code, screen) = typed(&env, "staffing add matter:1001 NEW", &["n"]);
    assert_eq!(code, 8, "{screen}");
    assert!(screen.contains("NEW to matter:2001") && screen.contains("Shut them out?"), "{screen}");
    let (code, screen) = typed(&env, "staffing add matter:1001 NEW", &["y"]);
    assert_eq!(code, 0, "{screen}");
}
