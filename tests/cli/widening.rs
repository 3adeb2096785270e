//! Changes that let somebody in whom they don't name: who gains is told, and asked about (P10).

mod entering;

use crate::asset::with_group;
use crate::env::{Env, together};
use insta::assert_snapshot;

/// Matter 1001 is restricted to JDOE.
fn with_closed() -> Env {
    let env = Env::with_people();
    env.ok("matter policy 1001 --security restricted");
    env.ok("staffing add matter:1001 JDOE");
    env
}

#[test]
fn opening_lists_who_gains_and_asks_p10() {
    let env = with_closed();
    let before = env.bytes();
    assert_snapshot!(together([
        env.imctl("matter policy 1001 --security open"),
        env.imctl("matter policy 1001 --security open --quiet"),
        env.imctl("matter policy 1001 --security open -o json"),
        env.imctl("matter policy 1001 --security open --dry-run"),
        env.imctl("check-access ASMITH matter:1001 --assume 'matter policy 1001 --security open'"),
    ]), @r#"
    $ imctl matter policy 1001 --security open
    exit 8
    --- stderr
    2 people gain access:
      ASMITH to matter:1001 (open)
      XPERT to matter:1001 (open)
    matter:1001 is restricted no longer
    error: Take 1 protection away? Let them in? needs an answer, and nobody can be asked
    hint: add `--yes` if it is meant

    $ imctl matter policy 1001 --security open --quiet
    exit 8
    --- stderr
    error: Take 1 protection away? Let them in? needs an answer, and nobody can be asked
      - 2 people gain access:
      - ASMITH to matter:1001 (open)
      - XPERT to matter:1001 (open)
      - matter:1001 is restricted no longer
    hint: add `--yes` if it is meant

    $ imctl matter policy 1001 --security open -o json
    exit 8
    --- stderr
    {"error":{"code":"not_permitted","exit":8,"message":"Take 1 protection away? Let them in? needs an answer, and nobody can be asked","hint":"add `--yes` if it is meant","details":[{"message":"2 people gain access:"},{"message":"ASMITH to matter:1001 (open)"},{"message":"XPERT to matter:1001 (open)"},{"message":"matter:1001 is restricted no longer"}]}}

    $ imctl matter policy 1001 --security open --dry-run
    exit 0
    --- stderr
    2 people gain access:
      ASMITH to matter:1001 (open)
      XPERT to matter:1001 (open)
    matter:1001 is restricted no longer
    dry run, nothing was written: set the policy of matter `1001`: open

    $ imctl check-access ASMITH matter:1001 --assume 'matter policy 1001 --security open'
    exit 0
    --- stdout
    ALLOW ASMITH matter:1001 — policy_open (open)
    "#);
    assert!(env.bytes() == before, "something was written");
    assert_snapshot!(together([
        env.imctl("matter policy 1001 --security open --yes -o json"),
        env.imctl("matter policy 1001 --security restricted"),
        env.imctl("undo 6"),
    ]), @r#"
    $ imctl matter policy 1001 --security open --yes -o json
    exit 0
    --- stdout
    {
      "gain_access": [
        {
          "user": "ASMITH",
          "object": "matter:1001",
          "system": "iManage Work",
          "rule": "policy_open",
          "why": "open"
        },
        {
          "user": "XPERT",
          "object": "matter:1001",
          "system": "iManage Work",
          "rule": "policy_open",
          "why": "open"
        }
      ],
      "protections_lost": [
        "matter:1001 is restricted no longer"
      ],
      "done": "set the policy of matter `1001`: open",
      "dry_run": false,
      "batch": 5,
      "created": 0,
      "updated": 1,
      "unchanged": 0,
      "removed": 0,
      "skipped": 0,
      "changes": [
        {
          "op": "update",
          "table": "policies",
          "key": "matter:1001",
          "cells": {
            "security": {
              "before": "restricted",
              "after": "open"
            }
          }
        }
      ],
      "warnings": []
    }

    $ imctl matter policy 1001 --security restricted
    exit 0
    --- stderr
    set the policy of matter `1001`: restricted (batch 6)

    $ imctl undo 6
    exit 8
    --- stderr
    2 people gain access:
      ASMITH to matter:1001 (open)
      XPERT to matter:1001 (open)
    matter:1001 is restricted no longer
    error: Take 1 protection away? Let them in? needs an answer, and nobody can be asked
    hint: add `--yes` if it is meant
    "#);
}

#[test]
fn what_lets_nobody_in_asks_nothing_p10() {
    let env = with_closed();
    // Nobody is out of an open matter; nobody is on the staffing who isn't in already.
    env.ok("matter policy 1002 --security restricted");
    env.ok("client policy ACME --security restricted --access-requests team");
    env.ok("client policy ACME --limited-to-staffing true");
    env.ok("case policy C-17 --security restricted --access-requests team");
    env.ok("matter create 1003 --name New --client ACME");
    // Whoever is named is meant.
    env.ok("staffing add matter:1001 ASMITH --until +1d");
    env.ok("staffing set-period matter:1001 ASMITH --unlimited");
    env.ok("group add-member TAX ASMITH --scope ACTIVE");
    env.ok("user lock JDOE");
    env.ok("user unlock JDOE");
    // The excluded stay out.
    env.ok("matter conflict add 1002 ASMITH");
    env.ok("matter conflict remove 1002 ASMITH --yes");
}

#[test]
fn every_way_in_is_asked_about_p10() {
    let env = with_closed();
    env.ok("system add Elite");
    env.ok("client policy ACME --security restricted --limited-to-staffing true");
    env.ok("staffing add client:ACME JDOE");
    env.ok("case policy C-17 --security restricted");
    env.ok("staffing add case:C-17 JDOE");
    env.ok("case add-matter C-17 1002");
    env.ok("client create BETA --name Beta");
    env.ok("matter create 2001 --name Suit --client BETA");
    env.ok("client conflict add BETA JDOE group:ACTIVE/TAX");
    env.ok("group add-member TAX ASMITH --scope ACTIVE");
    env.ok("memo set case:C-17 --text Read --auto-send true --acknowledge true");
    env.ok("group create OFF --scope ACTIVE --full-name Off");
    env.ok("group add-member OFF ASMITH --scope ACTIVE");
    env.ok("staffing add client:ACME group:ACTIVE/OFF");
    env.ok("group disable OFF --scope ACTIVE");
    env.ok("client-group create G --name Group");
    let before = env.bytes();
    assert_snapshot!(together([
        env.imctl("client policy ACME --limited-to-staffing false --security open"),
        env.imctl("client exclude-system add ACME Elite --reason migrated"),
        env.imctl("client conflict remove BETA JDOE"),
        env.imctl("group remove-member TAX ASMITH --scope ACTIVE"),
        env.imctl("group enable OFF --scope ACTIVE"),
        env.imctl("memo set case:C-17 --acknowledge false"),
        env.imctl("client update ACME --client-group G"),
        env.imctl("client update ACME --client-group G --open-up"),
        env.imctl("matter update 2001 --client ACME"),
        env.import("policies", "asset,security\nclient:ACME,open\nmatter:1001,inherited\n"),
        env.apply("policies", "asset,security\nclient:ACME,open\n"),
        env.imctl("case delete C-17"),
    ]), @"
    $ imctl client policy ACME --limited-to-staffing false --security open
    exit 8
    --- stderr
    2 people gain access:
      ASMITH to client:ACME (open)
      XPERT to client:ACME (open)
    client:ACME is restricted no longer
    error: Take 1 protection away? Let them in? needs an answer, and nobody can be asked
    hint: add `--yes` if it is meant

    $ imctl client exclude-system add ACME Elite --reason migrated
    exit 8
    --- stderr
    2 people gain access:
      ASMITH to client:ACME in Elite (system excluded)
      XPERT to client:ACME in Elite (system excluded)
    error: Let them in? needs an answer, and nobody can be asked
    hint: add `--yes` if it is meant

    $ imctl client conflict remove BETA JDOE
    exit 8
    --- stderr
    1 person gains access:
      JDOE to client:BETA (open)
      JDOE to matter:2001 (open)
    the conflict of JDOE with client:BETA goes
    error: Take 1 protection away? Let them in? needs an answer, and nobody can be asked
    hint: add `--yes` if it is meant

    $ imctl group remove-member TAX ASMITH --scope ACTIVE
    exit 8
    --- stderr
    1 person gains access:
      ASMITH to client:BETA (open)
      ASMITH to matter:2001 (open)
    error: Let them in? needs an answer, and nobody can be asked
    hint: add `--yes` if it is meant

    $ imctl group enable OFF --scope ACTIVE
    exit 8
    --- stderr
    1 person gains access:
      ASMITH to client:ACME (group:ACTIVE/OFF)
    error: Let them in? needs an answer, and nobody can be asked
    hint: add `--yes` if it is meant

    $ imctl memo set case:C-17 --acknowledge false
    exit 8
    --- stderr
    1 person gains access:
      JDOE to case:C-17 (own row)
      JDOE to matter:1002 (own row)
    the memo of case:C-17 needs no acknowledgement any more
    error: Take 1 protection away? Let them in? needs an answer, and nobody can be asked
    hint: add `--yes` if it is meant

    $ imctl client update ACME --client-group G
    exit 6
    --- stderr
    error: client `ACME` is restricted and client group `G` is open: its settings would be asleep there
    hint: imctl client update ACME --client-group G --open-up

    $ imctl client update ACME --client-group G --open-up
    exit 8
    --- stderr
    2 people gain access:
      ASMITH to client:ACME (open)
      XPERT to client:ACME (open)
    client:ACME is restricted no longer
    error: Take 1 protection away? Let them in? needs an answer, and nobody can be asked
    hint: add `--yes` if it is meant

    $ imctl matter update 2001 --client ACME
    exit 8
    --- stderr
    1 person gains access:
      JDOE to matter:2001 (own row)
    error: Let them in? needs an answer, and nobody can be asked
    hint: add `--yes` if it is meant

    $ imctl import --table policies policies.csv
    exit 8
    --- stderr
    2 people gain access:
      ASMITH to client:ACME (open)
      ASMITH to matter:1001 (open)
      XPERT to client:ACME (open)
      XPERT to matter:1001 (open)
    client:ACME is restricted no longer
    matter:1001 is restricted no longer
    error: Take 2 protections away? Let them in? needs an answer, and nobody can be asked
    hint: add `--yes` if it is meant

    $ imctl apply bundle
    exit 8
    --- stderr
    2 people gain access:
      ASMITH to client:ACME (open)
      XPERT to client:ACME (open)
    client:ACME is restricted no longer
    error: Take 1 protection away? Let them in? needs an answer, and nobody can be asked
    hint: add `--yes` if it is meant

    $ imctl case delete C-17
    exit 8
    --- stderr
    case `C-17` has a matter, which is free then
    1 person gains access:
      JDOE to matter:1002 (own row)
    error: Delete case `C-17`? needs an answer, and nobody can be asked
    hint: add `--yes` if it is meant
    ");
    assert!(env.bytes() == before, "something was written");
}

#[test]
fn a_sync_asks_about_whom_it_lets_in_p10() {
    let env = with_closed();
    env.ok("matter policy 1002 --security restricted");
    env.write("policies.csv", "asset,security\nmatter:1002,restricted\n");
    env.write("bundle/policies.csv", "asset,security\nmatter:1002,restricted\n");
    let before = env.bytes();
    assert_snapshot!(together([
        env.imctl("import --table policies policies.csv --mode sync"),
        env.imctl("apply bundle --mode sync -o json"),
        env.imctl("diff bundle --mode sync"),
    ]), @r#"
    $ imctl import --table policies policies.csv --mode sync
    exit 8
    --- stderr
    2 people gain access:
      ASMITH to matter:1001 (open)
      XPERT to matter:1001 (open)
    matter:1001 is restricted no longer
    error: Take 1 protection away? Let them in? needs an answer, and nobody can be asked
    hint: add `--yes` if it is meant

    $ imctl apply bundle --mode sync -o json
    exit 8
    --- stderr
    {"error":{"code":"not_permitted","exit":8,"message":"Take 1 protection away? Let them in? needs an answer, and nobody can be asked","hint":"add `--yes` if it is meant","details":[{"message":"2 people gain access:"},{"message":"ASMITH to matter:1001 (open)"},{"message":"XPERT to matter:1001 (open)"},{"message":"matter:1001 is restricted no longer"}]}}

    $ imctl diff bundle --mode sync
    exit 0
    --- stdout
    OP      TABLE     KEY
    remove  policies  matter:1001
    --- stderr
    1 record differs
    "#);
    assert!(env.bytes() == before, "something was written");
    env.ok("apply bundle --mode sync --yes");
    assert_eq!(env.imctl("check-access ASMITH matter:1001").code, 0);
}

#[test]
fn fewer_people_of_a_side_let_them_in_on_the_others_x2_x3_p10() {
    let env = with_group();
    env.ok("matter create 3001 --name 'Beta two' --client BETA");
    env.ok("staffing add matter:1001 JDOE");
    env.ok("opposing create O");
    env.ok("opposing add-side O matter:1001 --side 1");
    env.ok("opposing add-side O matter:2001 --side 2");
    env.ok("opposing add-side O matter:3001 --side 3");
    env.ok("opposing activate O --yes");
    let before = env.bytes();
    assert_snapshot!(together([
        env.imctl("staffing remove matter:1001 JDOE --no-history"),
        env.imctl("opposing remove-side O matter:3001"),
        env.imctl("opposing deactivate O --reason over"),
    ]), @"
    $ imctl staffing remove matter:1001 JDOE --no-history
    exit 8
    --- stderr
    1 person gains access:
      JDOE to matter:2001 (open)
      JDOE to matter:3001 (open)
    error: Let them in? needs an answer, and nobody can be asked
    hint: add `--yes` if it is meant

    $ imctl opposing remove-side O matter:3001
    exit 8
    --- stderr
    1 person gains access:
      JDOE to matter:3001 (open)
    matter:3001 is no longer on its side of opposing team set O
    error: Take 1 protection away? Let them in? needs an answer, and nobody can be asked
    hint: add `--yes` if it is meant

    $ imctl opposing deactivate O --reason over
    exit 8
    --- stderr
    1 person gains access:
      JDOE to matter:2001 (open)
      JDOE to matter:3001 (open)
    opposing team set O is out of force
    error: Take 1 protection away? Let them in? needs an answer, and nobody can be asked
    hint: add `--yes` if it is meant
    ");
    assert!(env.bytes() == before, "something was written");
    // A historical member is still one of the side's people.
    env.ok("staffing remove matter:1001 JDOE");
    assert_snapshot!(env.imctl("setting set opposing_historical false"), @"
    $ imctl setting set opposing_historical false
    exit 8
    --- stderr
    1 person gains access:
      JDOE to matter:2001 (open)
      JDOE to matter:3001 (open)
    error: Let them in? needs an answer, and nobody can be asked
    hint: add `--yes` if it is meant
    ");
}

#[test]
fn a_file_that_puts_a_set_in_force_asks_x4() {
    let env = with_group();
    env.ok("staffing add matter:1001 JDOE");
    env.ok("opposing create O");
    env.ok("opposing add-side O matter:1001 --side 1");
    env.ok("opposing add-side O matter:2001 --side 2");
    let before = env.bytes();
    assert_snapshot!(env.import("opposing_sets", "id,active\nO,true\n"), @"
    $ imctl import --table opposing_sets opposing_sets.csv
    exit 8
    --- stderr
    1 person loses access:
      JDOE to matter:2001 (on the staffing of matter:1001)
    error: Put `O` in force? needs an answer, and nobody can be asked
    hint: add `--yes` if it is meant
    ");
    env.write("both/opposing_sets.csv", "id,name,active\nP,Pears,true\n");
    env.write("both/opposing_sides.csv", "set,side,asset\nP,1,matter:1001\nP,2,matter:2001\n");
    assert_snapshot!(env.imctl("apply both"), @"
    $ imctl apply both
    exit 8
    --- stderr
    1 person loses access:
      JDOE to matter:2001 (on the staffing of matter:1001)
    error: Put `P` in force? needs an answer, and nobody can be asked
    hint: add `--yes` if it is meant
    ");
    assert!(env.bytes() == before, "something was written");
    env.ok("apply both --yes");
}

#[test]
fn what_follows_from_a_staffing_is_told_s5_s9() {
    let env = with_closed();
    env.ok("case policy C-17 --security restricted");
    env.ok("staffing add case:C-17 ASMITH");
    env.ok("staffing assistants add JDOE XPERT");
    assert_snapshot!(together([
        env.imctl("matter policy 1001 --assistants-follow true"),
        env.imctl("case add-matter C-17 1001"),
    ]), @"
    $ imctl matter policy 1001 --assistants-follow true
    exit 0
    --- stderr
    1 person gains access:
      XPERT to matter:1001 (assistant of JDOE)
    set the policy of matter `1001`: restricted (batch 8)

    $ imctl case add-matter C-17 1001
    exit 0
    --- stderr
    2 people gain access:
      ASMITH to matter:1001 (own row)
      JDOE to case:C-17 (own row)
    added 1 matter to case `C-17` (batch 9)
    ");
}

#[test]
fn a_large_change_is_not_worked_out_to_its_last_name_p10() {
    let env = Env::with_people();
    let (mut matters, mut policies) = (String::from("id,name,client\n"), String::from("asset,security\n"));
    let mut opened = String::from("asset,security\n");
    for n in 0..1_500 {
        use std::fmt::Write;
        let _ = writeln!(matters, "M{n},Matter,ACME");
        let _ = writeln!(policies, "matter:M{n},restricted");
        let _ = writeln!(opened, "matter:M{n},inherited");
    }
    env.import("matters", &matters);
    // What closes lets nobody in.
    assert_eq!(env.import("policies", &policies).code, 0);
    let run = env.import("policies", &opened);
    assert_eq!(run.code, 8);
    let (head, tail) = run.stderr.split_at(run.stderr.find('\n').unwrap());
    assert_eq!(head, "3 people gain access:");
    let tail: Vec<&str> = tail.lines().rev().take(4).collect();
    assert_snapshot!(tail.join("\n"), @"
    hint: add `--yes` if it is meant
    error: Take 1500 protections away? Let them in? needs an answer, and nobody can be asked
    and 1450 more protections go
    matter:M1041 is restricted no longer
    ");
}
