//! `imctl memo`: security memos and their acknowledgement (M1–M3).

mod deliver;
mod links;
mod send;
mod server;

use crate::env::{Env, together};
use insta::assert_snapshot;

/// Matter 1001 is restricted, JDOE on it, and its memo must be acknowledged.
fn with_memo() -> Env {
    let env = Env::with_people();
    env.ok("matter policy 1001 --security restricted");
    env.ok("staffing add matter:1001 JDOE");
    env.ok("memo set matter:1001 --text Careful --auto-send true --acknowledge true");
    env
}

/// Who has acknowledged a memo.
fn acknowledged(env: &Env, asset: &str) -> Vec<String> {
    let status = env.json(&format!("memo status {asset}"));
    let rows = status.as_array().unwrap().iter().filter(|row| row["state"] == "acknowledged");
    rows.map(|row| row["user"].as_str().unwrap().to_owned()).collect()
}

/// Does somebody lack access for want of an acknowledgement?
fn is_pending(env: &Env, user: &str, asset: &str) -> bool {
    env.imctl(&format!("check-access {user} {asset}")).stdout.contains("memo_unacknowledged")
}

#[test]
fn flags_of_a_memo_need_each_other_m1() {
    let env = Env::with_people();
    assert_snapshot!(together([
        env.imctl("memo set matter:1001 --auto-send true"),
        env.imctl("memo set matter:1001 --text ' ' --auto-send true"),
        env.imctl("memo set matter:1001 --text Careful --acknowledge true"),
        env.imctl("memo set matter:1001 --text Careful --kind fax"),
        env.imctl("memo set matter:1009 --text Careful"),
        env.import("memos", "asset,text,auto_send,acknowledge\nmatter:1001,,true,true\nmatter:1002,x,false,true\n"),
        env.apply("memos", "asset,text,auto_send,acknowledge\nmatter:1001,,true,true\n"),
        env.imctl("memo set matter:1001 --text Careful --auto-send true --acknowledge true"),
        env.imctl("memo set matter:1001 --auto-send false"),
        env.imctl("memo set matter:1001 --text ''"),
        env.imctl("memo clear matter:1001"),
        env.imctl("memo set matter:1001 --auto-send false --acknowledge false --yes"),
        env.imctl("memo clear matter:1001"),
        env.imctl("memo clear matter:1001"),
        env.imctl("memo list -o json"),
    ]), @"
    $ imctl memo set matter:1001 --auto-send true
    exit 6
    --- stderr
    error: the memo of `matter:1001` is sent automatically, so it needs a text
    hint: imctl memo set matter:1001 --text TEXT, or --auto-send false

    $ imctl memo set matter:1001 --text ' ' --auto-send true
    exit 6
    --- stderr
    error: the memo of `matter:1001` is sent automatically, so it needs a text
    hint: imctl memo set matter:1001 --text TEXT, or --auto-send false

    $ imctl memo set matter:1001 --text Careful --acknowledge true
    exit 6
    --- stderr
    error: the memo of `matter:1001` must be acknowledged, so it must be sent automatically
    hint: imctl memo set matter:1001 --auto-send true, or --acknowledge false

    $ imctl memo set matter:1001 --text Careful --kind fax
    exit 4
    --- stderr
    error: kind: `fax` is not one of `text`, `email`

    $ imctl memo set matter:1009 --text Careful
    exit 5
    --- stderr
    error: there is no matter `1009`
    hint: did you mean `1002`?

    $ imctl import --table memos memos.csv
    exit 6
    --- stderr
    error: the memo of `matter:1001` is sent automatically, so it needs a text
     --> memos.csv:2:13
      |
    2 | matter:1001,,true,true
      |             ^ text
      |
      = hint: imctl memo set matter:1001 --text TEXT, or --auto-send false

    error: the memo of `matter:1002` must be acknowledged, so it must be sent automatically
     --> memos.csv:3:21
      |
    3 | matter:1002,x,false,true
      |                     ^^^^ acknowledge
      |
      = hint: imctl memo set matter:1002 --auto-send true, or --acknowledge false

    error: 2 things are wrong in 2 rows; nothing was written

    $ imctl apply bundle
    exit 6
    --- stderr
    error: the memo of `matter:1001` is sent automatically, so it needs a text
     --> bundle/memos.csv:2:13
      |
    2 | matter:1001,,true,true
      |             ^ text
      |
      = hint: imctl memo set matter:1001 --text TEXT, or --auto-send false

    error: the memo of `matter:1001` is sent automatically, so it needs a text; nothing was written

    $ imctl memo set matter:1001 --text Careful --auto-send true --acknowledge true
    exit 0
    --- stderr
    set the memo of matter `1001` (batch 3)

    $ imctl memo set matter:1001 --auto-send false
    exit 6
    --- stderr
    error: the memo of `matter:1001` must be acknowledged, so it must be sent automatically
    hint: imctl memo set matter:1001 --auto-send true, or --acknowledge false

    $ imctl memo set matter:1001 --text ''
    exit 6
    --- stderr
    error: the memo of `matter:1001` is sent automatically, so it needs a text
    hint: imctl memo set matter:1001 --text TEXT, or --auto-send false

    $ imctl memo clear matter:1001
    exit 6
    --- stderr
    error: the memo of `matter:1001` is sent automatically, so it can't be cleared
    hint: imctl memo set matter:1001 --auto-send false --acknowledge false

    $ imctl memo set matter:1001 --auto-send false --acknowledge false --yes
    exit 0
    --- stderr
    the memo of matter:1001 needs no acknowledgement any more
    set the memo of matter `1001` (batch 4)

    $ imctl memo clear matter:1001
    exit 0
    --- stderr
    took the memo of matter `1001` away (batch 5)

    $ imctl memo clear matter:1001
    exit 5
    --- stderr
    error: matter `1001` has no memo
    hint: imctl memo set matter:1001 --text …

    $ imctl memo list -o json
    exit 0
    --- stdout
    []
    ");
}

#[test]
fn an_acknowledgement_is_of_somebody_on_the_staffing_m2() {
    let env = with_memo();
    assert_snapshot!(together([
        env.imctl("memo acknowledge matter:1001 --user ASMITH"),
        env.imctl("memo acknowledge matter:1001 --user NOBODY"),
        env.imctl("memo acknowledge matter:1002 --user JDOE"),
        env.imctl("memo status matter:1001"),
        env.import("acknowledgements", "asset,user\nmatter:1001,ASMITH\n"),
    ]), @"
    $ imctl memo acknowledge matter:1001 --user ASMITH
    exit 6
    --- stderr
    error: `ASMITH` isn't on the staffing of `matter:1001`, so there is nothing to acknowledge
    hint: imctl staffing add matter:1001 ASMITH

    $ imctl memo acknowledge matter:1001 --user NOBODY
    exit 5
    --- stderr
    error: there is no user `NOBODY`
    hint: imctl user list shows what there is

    $ imctl memo acknowledge matter:1002 --user JDOE
    exit 5
    --- stderr
    error: matter `1002` has no memo
    hint: imctl memo set matter:1002 --text …

    $ imctl memo status matter:1001
    exit 0
    --- stdout
    USER  STATE
    JDOE  pending

    $ imctl import --table acknowledgements acknowledgements.csv
    exit 6
    --- stderr
    error: `ASMITH` isn't on the staffing of `matter:1001`, so there is nothing to acknowledge
     --> acknowledgements.csv:2:13
      |
    2 | matter:1001,ASMITH
      |             ^^^^^^ user
      |
      = hint: imctl staffing add matter:1001 ASMITH

    error: `ASMITH` isn't on the staffing of `matter:1001`, so there is nothing to acknowledge; nothing was written
    ");
    env.ok("memo acknowledge matter:1001 --user JDOE");
    assert_snapshot!(env.imctl("memo acknowledge matter:1001 --user JDOE"), @"
    $ imctl memo acknowledge matter:1001 --user JDOE
    exit 0
    --- stderr
    nothing to do: `JDOE` has acknowledged the memo of matter `1001` already
    ");
    let row = &env.json("memo status matter:1001")[0];
    assert_eq!(row["acknowledged_at"], crate::env::NOW);
    assert_ne!(row["by"], "JDOE", "on behalf of somebody is recorded as such");
}

#[test]
fn a_changed_text_keeps_acknowledgements_unless_told_m2() {
    let env = with_memo();
    env.ok("memo acknowledge matter:1001 --user JDOE");
    env.ok("memo set matter:1001 --text 'More careful'");
    assert_eq!(acknowledged(&env, "matter:1001"), ["JDOE"]);
    env.ok("memo set matter:1001 --text 'Most careful' --require-reacknowledge");
    assert!(acknowledged(&env, "matter:1001").is_empty());
}

#[test]
fn an_acknowledgement_ends_with_the_stint_m2() {
    let env = with_memo();
    // Their own row.
    env.ok("memo acknowledge matter:1001 --user JDOE");
    env.ok("staffing remove matter:1001 JDOE");
    assert_eq!(env.ok("export --table acknowledgements"), "asset,user,acknowledged_at,by\n");
    assert!(env.ok("timeline matter:1001").contains("acknowledgements"), "the history keeps it");
    // The last group, and the group's row; one of two is not enough.
    env.ok("group create G1 --full-name One --scope global");
    env.ok("group add-member STAFF ASMITH");
    env.ok("group add-member G1 ASMITH");
    env.ok("staffing add matter:1001 group:STAFF group:G1");
    env.ok("memo acknowledge matter:1001 --user ASMITH");
    env.ok("group remove-member STAFF ASMITH");
    assert_eq!(acknowledged(&env, "matter:1001"), ["ASMITH"]);
    env.ok("group remove-member G1 ASMITH");
    assert!(acknowledged(&env, "matter:1001").is_empty());
    env.ok("group add-member G1 ASMITH");
    env.ok("memo acknowledge matter:1001 --user ASMITH");
    env.ok("staffing remove matter:1001 group:G1");
    assert!(acknowledged(&env, "matter:1001").is_empty());
}

#[test]
fn a_stint_ends_without_a_removal_too_m2() {
    let env = with_memo();
    let asks_again = |user: &str, asset: &str| {
        assert!(is_pending(&env, user, asset), "{user} hasn't acknowledged in this stint");
        env.ok(&format!("memo acknowledge {asset} --user {user}"));
        env.ok(&format!("check-access {user} {asset}"));
    };
    // Assistants that don't follow any more: here, and everywhere.
    env.ok("staffing assistants add JDOE ASMITH");
    env.ok("matter policy 1001 --assistants-follow true --yes");
    asks_again("ASMITH", "matter:1001");
    env.ok("matter policy 1001 --assistants-follow false");
    env.fails("memo acknowledge matter:1001 --user ASMITH", 6);
    env.ok("matter policy 1001 --assistants-follow true --yes");
    asks_again("ASMITH", "matter:1001");
    env.ok("matter policy 1001 --assistants-follow ''");
    assert!(acknowledged(&env, "matter:1001").is_empty());
    env.ok("setting set assistants_follow true --yes");
    asks_again("ASMITH", "matter:1001");
    env.ok("setting set assistants_follow false");
    assert!(acknowledged(&env, "matter:1001").is_empty());
    env.ok("staffing assistants remove JDOE ASMITH");
    // A group that is disabled staffs nobody (G2).
    env.ok("group create G1 --full-name One --scope global");
    env.ok("group add-member G1 ASMITH");
    env.ok("staffing add matter:1001 group:G1");
    asks_again("ASMITH", "matter:1001");
    env.ok("group disable G1");
    assert!(acknowledged(&env, "matter:1001").is_empty());
    env.ok("group enable G1 --yes");
    asks_again("ASMITH", "matter:1001");
    env.ok("staffing remove matter:1001 group:G1");
    // Nor does a row that has expired: the next stint is another one.
    env.ok("staffing add matter:1001 ASMITH --until +7d");
    asks_again("ASMITH", "matter:1001");
    let env = env.set("IMCTL_NOW", "2027-01-05T00:00:00Z");
    env.ok("staffing set-period matter:1001 ASMITH --unlimited --yes");
    assert!(is_pending(&env, "ASMITH", "matter:1001"));
}

#[test]
fn deleting_a_matter_ends_the_stints_that_its_rows_gave_in_the_case_m2_s9() {
    let env = with_memo();
    env.ok("case policy C-17 --security restricted");
    env.ok("memo set case:C-17 --text Secret --auto-send true --acknowledge true");
    env.ok("case add-matter C-17 1001 1002 --yes");
    env.ok("memo acknowledge case:C-17 --user JDOE");
    env.ok("matter delete 1001 --yes");
    assert!(acknowledged(&env, "case:C-17").is_empty());
    env.ok("staffing add case:C-17 JDOE");
    assert!(is_pending(&env, "JDOE", "matter:1002"));
}

#[test]
fn an_acknowledgement_of_an_assistant_ends_with_the_link_m2() {
    let env = with_memo();
    env.ok("setting set assistants_follow true");
    env.ok("staffing assistants add JDOE ASMITH");
    assert_snapshot!(env.imctl("memo status matter:1001"), @"
    $ imctl memo status matter:1001
    exit 0
    --- stdout
    USER    STATE    SINCE                 SENT_AT               DELIVERY
    ASMITH  pending  2026-12-01T09:00:00Z  2026-12-01T09:00:00Z  pending
    JDOE    pending
    ");
    env.ok("memo acknowledge matter:1001 --user ASMITH");
    env.ok("staffing assistants remove JDOE ASMITH");
    assert!(acknowledged(&env, "matter:1001").is_empty());
}

#[test]
fn what_lets_people_into_the_case_may_be_on_a_matter_m2_s9() {
    let env = with_memo();
    env.ok("case policy C-17 --security restricted");
    env.ok("memo set case:C-17 --text Secret --auto-send true --acknowledge true");
    env.ok("memo acknowledge matter:1001 --user JDOE");
    env.ok("case add-matter C-17 1001");
    assert_snapshot!(together([
        env.imctl("memo status case:C-17"),
        env.imctl("memo acknowledge matter:1001 --user JDOE"),
        env.imctl("memo acknowledge case:C-17 --user JDOE"),
    ]), @"
    $ imctl memo status case:C-17
    exit 0
    --- stdout
    USER  STATE    SINCE                 SENT_AT               DELIVERY
    JDOE  pending  2026-12-01T09:00:00Z  2026-12-01T09:00:00Z  pending

    $ imctl memo acknowledge matter:1001 --user JDOE
    exit 6
    --- stderr
    error: the memo that counts for matter `1001` is that of `case:C-17`
    hint: imctl memo acknowledge case:C-17 --user JDOE

    $ imctl memo acknowledge case:C-17 --user JDOE
    exit 0
    --- stderr
    `JDOE` has acknowledged the memo of case `C-17` (batch 10)
    ");
    env.ok("staffing add case:C-17 JDOE");
    env.ok("case remove-matter C-17 1001");
    assert_eq!(acknowledged(&env, "case:C-17"), ["JDOE"], "the row on the case is left");
    env.ok("staffing remove case:C-17 JDOE");
    assert!(acknowledged(&env, "case:C-17").is_empty());
    assert_eq!(acknowledged(&env, "matter:1001"), ["JDOE"], "the matter's own is back");
}

#[test]
fn an_acknowledgement_before_a_removal_is_void_in_files_m2() {
    let env = with_memo();
    env.write(
        "bundle/staffing_history.csv",
        "asset,member,removed_at\nmatter:1001,JDOE,2026-11-02T00:00:00Z\n",
    );
    env.write(
        "bundle/acknowledgements.csv",
        "asset,user,acknowledged_at\nmatter:1001,JDOE,2026-11-02T00:00:00Z\n",
    );
    env.ok("apply bundle");
    assert!(acknowledged(&env, "matter:1001").is_empty());
    env.ok("memo acknowledge matter:1001 --user JDOE");
    assert_eq!(acknowledged(&env, "matter:1001"), ["JDOE"]);
}

#[test]
fn taking_the_staffing_back_takes_the_acknowledgement_m2() {
    let env = with_memo();
    env.ok("staffing add matter:1001 ASMITH");
    env.ok("memo acknowledge matter:1001 --user ASMITH");
    env.ok("undo 6");
    env.ok("staffing add matter:1001 ASMITH");
    assert!(acknowledged(&env, "matter:1001").is_empty());
}

#[test]
fn a_schedule_says_when_the_next_reminder_is_due_m3() {
    let env = with_memo();
    assert_snapshot!(together([
        env.imctl("memo schedule matter:1001 --frequency 3m"),
        env.imctl("memo schedule matter:1001 --frequency 10d"),
        env.imctl("memo show matter:1001"),
        env.imctl("memo schedule matter:1001 --frequency 3x"),
        env.imctl("memo schedule matter:1001 --frequency 0d"),
        env.imctl("memo schedule matter:1002 --frequency 3m"),
        env.imctl("memo schedule matter:1001 --frequency never"),
        env.imctl("memo set matter:1001 --frequency 1m --starts-at 2026-01-31"),
        env.imctl("export --table memos"),
        env.imctl("memo set matter:1001 --next-due 2020-01-01"),
        env.import("memos", "asset,text,frequency\nmatter:1001,x,often\nmatter:1002,x,1w\n"),
    ]), @"
    $ imctl memo schedule matter:1001 --frequency 3m
    exit 0
    --- stderr
    reminders of matter `1001`: 3m, the next at 2027-03-01T09:00:00Z (batch 6)

    $ imctl memo schedule matter:1001 --frequency 10d
    exit 0
    --- stderr
    reminders of matter `1001`: 10d, the next at 2026-12-11T09:00:00Z (batch 7)

    $ imctl memo show matter:1001
    exit 0
    --- stdout
    asset        matter:1001
    kind         text
    text         Careful
    auto_send    true
    acknowledge  true
    frequency    10d
    starts_at    2026-12-01T09:00:00Z
    next_due     2026-12-11T09:00:00Z

    $ imctl memo schedule matter:1001 --frequency 3x
    exit 4
    --- stderr
    error: frequency: `3x` is not a frequency; write `never`, `10d`, `1w`, `3m` or `1y`

    $ imctl memo schedule matter:1001 --frequency 0d
    exit 4
    --- stderr
    error: frequency: `0d` is not a frequency; write `never`, `10d`, `1w`, `3m` or `1y`

    $ imctl memo schedule matter:1002 --frequency 3m
    exit 5
    --- stderr
    error: matter `1002` has no memo
    hint: imctl memo set matter:1002 --text …

    $ imctl memo schedule matter:1001 --frequency never
    exit 0
    --- stderr
    reminders of matter `1001`: never (batch 8)

    $ imctl memo set matter:1001 --frequency 1m --starts-at 2026-01-31
    exit 0
    --- stderr
    set the memo of matter `1001` (batch 9)

    $ imctl export --table memos
    exit 0
    --- stdout
    asset,kind,text,auto_send,acknowledge,frequency,starts_at,next_due
    matter:1001,text,Careful,true,true,1m,2026-01-31T00:00:00Z,2026-12-31T00:00:00Z

    $ imctl memo set matter:1001 --next-due 2020-01-01
    exit 2
    --- stderr
    error: unexpected argument '--next-due' found

      hint: to pass '--next-due' as a value, use '-- --next-due'

    Usage: imctl memo set <ASSET>

    For more information, try '--help'.

    $ imctl import --table memos memos.csv
    exit 4
    --- stderr
    error: `often` is not a frequency; write `never`, `10d`, `1w`, `3m` or `1y`
     --> memos.csv:2:15
      |
    2 | matter:1001,x,often
      |               ^^^^^ frequency

    error: `often` is not a frequency; write `never`, `10d`, `1w`, `3m` or `1y`; nothing was written
    ");
}
