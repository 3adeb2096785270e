//! Who is sent a memo, and when (M2, M3).

use crate::env::{Env, together};
use insta::assert_snapshot;

/// Matter 1001 is restricted, and its memo goes to everybody who is newly on it.
fn with_memo() -> Env {
    let env = Env::with_people();
    env.ok("matter policy 1001 --security restricted");
    env.ok("memo set matter:1001 --text Careful --auto-send true");
    env
}

/// What is in the outbox: `kind user`, sorted.
fn outbox(env: &Env) -> Vec<String> {
    let rows = env.json("memo outbox");
    let mut rows: Vec<String> = rows
        .as_array()
        .unwrap()
        .iter()
        .map(|row| format!("{} {}", row["kind"].as_str().unwrap(), row["user"].as_str().unwrap()))
        .collect();
    rows.sort();
    rows
}

#[test]
fn whoever_is_newly_on_the_staffing_is_sent_the_memo_once_m2() {
    let env = with_memo();
    env.ok("staffing add matter:1001 JDOE");
    assert_eq!(outbox(&env), ["memo JDOE"]);
    env.ok("staffing set-type matter:1001 JDOE --type basic");
    env.ok("memo set matter:1001 --text 'More careful'");
    assert_eq!(outbox(&env), ["memo JDOE"], "they were there already");
    // The group is empty; then somebody joins it; who is there in another way isn't new.
    env.ok("staffing add matter:1001 group:STAFF");
    env.ok("group add-member STAFF ASMITH JDOE");
    assert_eq!(outbox(&env), ["memo ASMITH", "memo JDOE"]);
    // A new stint.
    env.ok("staffing remove matter:1001 JDOE --no-history");
    env.ok("group remove-member STAFF JDOE");
    env.ok("staffing add matter:1001 JDOE");
    assert_eq!(outbox(&env), ["memo ASMITH", "memo JDOE", "memo JDOE"]);
    let last = env.json("audit list")[0]["batch"].to_string();
    env.ok(&format!("undo {last}"));
    assert_eq!(outbox(&env), ["memo ASMITH", "memo JDOE"], "what is taken back wasn't sent");
}

#[test]
fn assistants_and_the_people_of_matters_in_a_case_are_sent_it_too_m2() {
    let env = with_memo();
    env.ok("staffing add matter:1001 JDOE");
    env.ok("staffing assistants add JDOE ASMITH");
    assert_eq!(outbox(&env), ["memo JDOE"], "assistants don't follow yet");
    env.ok("setting set assistants_follow true");
    assert_eq!(outbox(&env), ["memo ASMITH", "memo JDOE"]);
    env.ok("case policy C-17 --security restricted");
    env.ok("memo set case:C-17 --text Secret --auto-send true");
    env.ok("case add-matter C-17 1001 --yes");
    assert_eq!(outbox(&env), ["memo ASMITH", "memo ASMITH", "memo JDOE", "memo JDOE"]);
}

#[test]
fn nobody_behind_a_wall_is_sent_a_memo_and_a_whole_state_sends_none_m2() {
    let env = with_memo();
    env.ok("client conflict add ACME ASMITH");
    env.ok("staffing add matter:1001 ASMITH");
    env.apply("staffing", "asset,member\nmatter:1001,JDOE\n");
    assert!(outbox(&env).is_empty());
    // An import is a step like any other; a dry run leaves nothing.
    env.imctl("staffing add matter:1001 XPERT --dry-run");
    assert!(outbox(&env).is_empty());
    env.import("staffing", "asset,member\nmatter:1001,XPERT\n");
    assert_eq!(outbox(&env), ["memo XPERT"]);
}

#[test]
fn due_reminders_are_sent_once_to_everybody_with_access_m3() {
    let env = with_memo();
    env.ok("staffing add matter:1001 JDOE");
    env.ok("staffing add matter:1001 ASMITH --until 2027-01-15");
    env.ok("memo schedule matter:1001 --frequency 1m --starts-at 2026-10-31");
    let at = |env: Env, now: &str| env.set("IMCTL_NOW", now);
    let env = at(env, "2026-12-30T00:00:00Z");
    assert_snapshot!(env.imctl("memo run-due"), @"
    $ imctl memo run-due
    exit 0
    --- stderr
    nothing to do: no reminder is due
    ");
    // Three periods were missed: one reminder, and the schedule goes on from its anchor.
    let env = at(env, "2027-03-15T00:00:00Z");
    assert_snapshot!(together([
        env.imctl("memo run-due -o json"),
        env.imctl("memo run-due"),
        env.imctl("memo list -o csv"),
    ]), @r#"
    $ imctl memo run-due -o json
    exit 0
    --- stdout
    {
      "memos": 1,
      "reminders": 1,
      "expired": 0,
      "done": "wrote 1 reminder of 1 memo",
      "dry_run": false,
      "batch": 8,
      "created": 1,
      "updated": 1,
      "unchanged": 0,
      "removed": 0,
      "skipped": 0,
      "changes": [
        {
          "op": "update",
          "table": "memos",
          "key": "matter:1001",
          "cells": {
            "next_due": {
              "before": "2026-12-31T00:00:00Z",
              "after": "2027-03-31T00:00:00Z"
            }
          }
        },
        {
          "op": "create",
          "table": "outbox",
          "key": "M8a4848c3d6bf2cd1",
          "cells": {
            "asset": {
              "before": null,
              "after": "matter:1001"
            },
            "user": {
              "before": null,
              "after": "JDOE"
            },
            "kind": {
              "before": null,
              "after": "reminder"
            },
            "subject": {
              "before": null,
              "after": "Reminder of the security memo: matter 1001, Merger"
            },
            "body": {
              "before": null,
              "after": "Careful"
            },
            "created_at": {
              "before": null,
              "after": "2027-03-15T00:00:00Z"
            },
            "state": {
              "before": null,
              "after": "pending"
            },
            "attempts": {
              "before": null,
              "after": 0
            }
          }
        }
      ],
      "warnings": []
    }

    $ imctl memo run-due
    exit 0
    --- stderr
    nothing to do: no reminder is due

    $ imctl memo list -o csv
    exit 0
    --- stdout
    asset,kind,text,auto_send,acknowledge,frequency,starts_at,next_due
    matter:1001,text,Careful,true,false,1m,2026-10-31T00:00:00Z,2027-03-31T00:00:00Z
    "#);
    assert_eq!(outbox(&env), ["memo ASMITH", "memo JDOE", "reminder JDOE"]);
    env.ok("case policy C-17 --security restricted");
    // What sleeps isn't sent, and is when it is back.
    env.ok("case add-matter C-17 1001 --yes");
    let env = at(env, "2027-04-15T00:00:00Z");
    env.ok("memo run-due");
    assert_eq!(outbox(&env).len(), 3);
    env.ok("case remove-matter C-17 1001 --yes");
    env.ok("memo run-due");
    assert_eq!(outbox(&env).len(), 4);
}

#[test]
fn reminders_keep_the_hour_of_the_servers_zone_m3() {
    let env = with_memo().set("IMCTL_NOW", "2027-03-27T12:00:00Z");
    env.ok("setting set time_zone Europe/London");
    env.ok("staffing add matter:1001 JDOE");
    env.ok("memo schedule matter:1001 --frequency 1d --starts '2027-03-26 09:00'");
    assert!(env.ok("memo show matter:1001").contains("next_due     2027-03-28T08:00:00Z"));
    let env = env.set("IMCTL_NOW", "2027-03-28T07:59:59Z");
    assert!(env.imctl("memo run-due").stderr.contains("nothing to do"));
    let env = env.set("IMCTL_NOW", "2027-03-28T08:00:00Z");
    assert!(env.imctl("memo run-due").stderr.contains("wrote 1 reminder of 1 memo"));
    assert!(env.ok("memo show matter:1001").contains("next_due     2027-03-29T08:00:00Z"));
}

#[test]
fn a_reminder_at_once_goes_to_whom_only_the_memo_keeps_out_m3() {
    let env = with_memo();
    env.ok("staffing add matter:1001 JDOE ASMITH");
    env.ok("memo set matter:1001 --acknowledge true");
    env.ok("memo acknowledge matter:1001 --user JDOE");
    env.ok("user disable ASMITH");
    assert_snapshot!(together([
        env.imctl("memo remind matter:1001"),
        env.imctl("memo remind matter:1001 --user ASMITH"),
        env.imctl("memo remind matter:1002"),
        env.imctl("memo status matter:1001"),
    ]), @"
    $ imctl memo remind matter:1001
    exit 0
    --- stderr
    reminded 1 user of the memo of matter `1001` (batch 9)

    $ imctl memo remind matter:1001 --user ASMITH
    exit 6
    --- stderr
    error: no access to matter `1001`: `ASMITH`
    hint: imctl check-access ASMITH matter:1001 says why

    $ imctl memo remind matter:1002
    exit 5
    --- stderr
    error: matter `1002` has no memo
    hint: imctl memo set matter:1002 --text …

    $ imctl memo status matter:1001
    exit 0
    --- stdout
    USER    STATE         SINCE                 SENT_AT               DELIVERY  ACKNOWLEDGED_AT       BY
    ASMITH  pending       2026-12-01T09:00:00Z  2026-12-01T09:00:00Z  pending
    JDOE    acknowledged  2026-12-01T09:00:00Z  2026-12-01T09:00:00Z  pending   2026-12-01T09:00:00Z  tester
    ");
    env.ok("user enable ASMITH");
    env.ok("memo remind matter:1001");
    assert_eq!(outbox(&env).len(), 5);
}

#[test]
fn whoever_lacks_only_the_acknowledgement_is_told_so_q1_m2() {
    let env = super::with_memo();
    env.ok("matter policy 1001 --access-requests administrator");
    let error = env.fails("request create matter:1001 --for JDOE", 6);
    assert!(error.contains("`JDOE` is admitted to matter `1001` already, once the memo is acknowledged"));
    assert!(error.contains("hint: imctl memo acknowledge matter:1001 --user JDOE"), "{error}");
    env.ok("memo acknowledge matter:1001 --user JDOE");
    assert!(
        env.fails("request create matter:1001 --for JDOE", 6).contains("has access to matter `1001` already")
    );
    // A row that has ended is prolonged, not added.
    env.ok("staffing add matter:1001 ASMITH --until +7d");
    let env = env.set("IMCTL_NOW", "2027-01-05T00:00:00Z");
    let error = env.fails("memo acknowledge matter:1001 --user ASMITH", 6);
    assert!(error.contains("hint: imctl staffing set-period matter:1001 ASMITH --until +30d"), "{error}");
}
