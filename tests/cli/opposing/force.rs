//! Putting a set in force, and what that does (X4).

use super::with_set;
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
      "changes": [
        {
          "op": "update",
          "table": "opposing_sets",
          "key": "O",
          "cells": {
            "active": {
              "before": "false",
              "after": "true"
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
        env.imctl("opposing deactivate O"),
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

    $ imctl opposing deactivate O
    exit 8
    --- stderr
    2 people gain access:
      ASMITH to matter:1001 (open)
      JDOE to matter:1001 (open)
      JDOE to matter:2001 (open)
    error: Let them in? needs an answer, and nobody can be asked
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
    put 1 member on the staffing of matter `2001` (batch 16)
    ");
}
