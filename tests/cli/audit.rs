//! The history: `audit`, `timeline`, `undo` (T2).

use crate::env::{Env, together};
use insta::assert_snapshot;

#[test]
fn every_change_is_in_the_timeline_with_its_reason_t2() {
    let env = Env::with_people();
    env.ok("matter policy 1001 --security restricted --reason sensitive");
    env.ok("staffing add matter:1001 JDOE --reason 'knows the client'");
    env.ok("staffing remove matter:1001 JDOE --reason 'moved on'");
    env.ok("case add-matter C-17 1002 --reason 'same facts'");
    env.ok("case remove-matter C-17 1002 --reason settled");
    let short = |line: &str| {
        let list = env.json(line);
        let text = |v: &serde_json::Value| v.as_str().unwrap_or_default().to_owned();
        let line = |e: &serde_json::Value| {
            format!(
                "{} {} {} | {} | {}",
                text(&e["op"]),
                text(&e["table"]),
                text(&e["key"]),
                e["changes"],
                text(&e["reason"])
            )
        };
        list.as_array().unwrap().iter().map(line).collect::<Vec<_>>().join("\n")
    };
    assert_snapshot!(short("timeline matter:1001"), @"
    create matters 1001 | [] | 
    create policies matter:1001 | [] | sensitive
    create staffing matter:1001 JDOE | [] | knows the client
    remove staffing matter:1001 JDOE | [] | moved on
    create staffing_history matter:1001 JDOE 2026-12-01T09:00:00Z | [] | moved on
    ");
    assert_snapshot!(short("matter timeline 1002"), @r#"
    create matters 1002 | [] | 
    update matters 1002 | ["case: none → C-17"] | same facts
    update matters 1002 | ["case: C-17 → none"] | settled
    "#);
    assert_snapshot!(short("timeline case:C-17"), @r#"
    create cases C-17 | [] | 
    update matters 1002 | ["case: none → C-17"] | same facts
    update matters 1002 | ["case: C-17 → none"] | settled
    "#);
    assert_snapshot!(short("timeline client:ACME"), @"
    create clients ACME | [] | 
    create matters 1001 | [] | 
    create matters 1002 | [] |
    ");
    assert_eq!(short("timeline JDOE --text staffing --limit 1"), short("timeline user:JDOE --limit 1"));
    assert_snapshot!(env.imctl("timeline matter:1001 --text sensitive -o jsonl").stdout, @r#"{"entry":30,"at":"2026-12-01T09:00:00Z","op":"create","table":"policies","key":"matter:1001","changes":[],"reason":"sensitive","batch":3,"command":"matter policy 1001 --security restricted --reason sensitive","source":null,"before":null,"after":{"asset":"matter:1001","security":"restricted","limited_to_staffing":false,"access_requests":"none","assistants_follow":null},"actor":"","os_user":"tester"}"#);
    assert_snapshot!(together([
        env.imctl("timeline matter:1009"),
        env.imctl("timeline bogus:1001"),
        env.imctl("timeline mater:1001"),
        env.imctl("timeline group:STAFF --text nothing -o json"),
    ]), @"
    $ imctl timeline matter:1009
    exit 5
    --- stderr
    error: there is no matter `1009`
    hint: did you mean `1002`?

    $ imctl timeline bogus:1001
    exit 4
    --- stderr
    error: `bogus:1001` is not a reference; write `matter:…`, `case:…`, `client:…`, `client-group:…`, `user:…`, `group:…`, `library:…`, `system:…`, `opposing:…`, `workspace:…`, `folder:…`, `document:…`, `hold:…`, `service:…`

    $ imctl timeline mater:1001
    exit 4
    --- stderr
    error: `mater:1001` is not a reference; write `matter:…`, `case:…`, `client:…`, `client-group:…`, `user:…`, `group:…`, `library:…`, `system:…`, `opposing:…`, `workspace:…`, `folder:…`, `document:…`, `hold:…`, `service:…`; did you mean `matter:1001`?

    $ imctl timeline group:STAFF --text nothing -o json
    exit 0
    --- stdout
    []
    ");
}

#[test]
fn batches_are_listed_newest_first_t2() {
    let env = Env::with_people();
    env.ok("matter close 1001 --reason done");
    let list = env.json("audit list --limit 1");
    assert_eq!(list.as_array().unwrap().len(), 1);
    assert_eq!(list[0]["done"], "closed matter `1001`");
    assert_eq!(list[0]["reason"], "done");
    assert_eq!(list[0]["entries"], 1);
    assert_eq!(list[0]["command"], "matter close 1001 --reason done");
    assert_eq!(list[0]["clock_fixed"], true, "the history marks entries made under a fixed clock");
    assert_eq!(env.json("audit list --batch 3")[0]["key"], "1001");
    assert_snapshot!(env.imctl("audit list --batch 99"), @"
    $ imctl audit list --batch 99
    exit 5
    --- stderr
    error: there is no batch 99
    hint: imctl audit list shows them
    ");
    // What changes nothing leaves nothing.
    env.ok("matter close 1001");
    assert_eq!(env.json("audit list")[0]["batch"], 3);
}

#[test]
fn the_chain_fits_and_an_anchor_knows_its_end_t2() {
    let env = Env::with_people();
    env.ok("matter close 1001");
    let anchor = env.ok("audit anchor");
    env.write("anchor.json", &anchor);
    env.ok("matter reopen 1001");
    assert_snapshot!(together([env.imctl("audit verify"), env.imctl("audit verify --anchor anchor.json")]), @"
    $ imctl audit verify
    exit 0
    --- stdout
    verdict  good
    entries  31
    batches  4

    $ imctl audit verify --anchor anchor.json
    exit 0
    --- stdout
    verdict  good
    entries  31
    batches  4
    ");
    env.write("bad.json", "{}");
    assert_snapshot!(together([
        env.imctl("audit verify --anchor nowhere.json"),
        env.imctl("audit verify --anchor bad.json"),
    ]), @"
    $ imctl audit verify --anchor nowhere.json
    exit 5
    --- stderr
    error: there is no file `nowhere.json`

    $ imctl audit verify --anchor bad.json
    exit 4
    --- stderr
    error: `bad.json` is not an anchor: missing field `entries` at line 1 column 2
    hint: imctl audit anchor > FILE writes one
    ");
}

#[test]
fn a_tail_that_was_cut_off_is_found_t2() {
    let env = Env::with_people();
    env.ok("matter close 1001");
    env.write("anchor.json", env.ok("audit anchor"));
    // With its batch, and with the record that would tell.
    env.tamper(
        "delete from history_body where first = (select max(first) from history);
         delete from history where first = (select max(first) from history);
         delete from batches where n = (select max(n) from batches)",
    );
    assert_snapshot!(together([
        env.imctl("audit verify"),
        env.imctl("db check"),
    ]), @"
    $ imctl audit verify
    exit 10
    --- stderr
    error: the history doesn't fit at entry 30: there are records that were touched by later entries: the end was cut off
    hint: compare with a backup: imctl db restore FILE

    $ imctl db check
    exit 10
    --- stderr
    error: the history doesn't fit at entry 30: there are records that were touched by later entries: the end was cut off
    ");
    env.tamper("update matters set event = 1, status = 0");
    assert_eq!(env.imctl("audit verify").code, 0, "without an anchor nothing is left to tell");
    assert_snapshot!(env.imctl("audit verify --anchor anchor.json"), @"
    $ imctl audit verify --anchor anchor.json
    exit 10
    --- stderr
    error: the history doesn't fit at entry 30: the anchor was taken of a longer history: the end was cut off
    hint: compare with a backup: imctl db restore FILE
    ");
}

#[test]
fn an_edited_history_is_found_t2() {
    let edits = [
        "update batches set reason = 'none' where n = 2",
        "update batches set at = at - 60 where n = 2",
        "update history set least = least - 1 where batch = 2",
        "update history_body set body = x'00' where first = (select max(first) from history)",
        "delete from history_body where first = 1",
        "delete from history where first = 1",
        "delete from batches where n = 1",
        "create temp table copy as select * from batches where n = 2; update copy set n = 3; \
         insert into batches select * from copy",
    ];
    for edit in edits {
        let env = Env::with_people();
        env.tamper(&format!("pragma foreign_keys = off; {edit}"));
        let run = env.imctl("audit verify");
        assert_eq!(run.code, 10, "{edit}: {run}");
        assert!(run.stderr.contains("the history doesn't fit at entry"), "{edit}: {run}");
    }
}

#[test]
fn a_batch_is_taken_back_t2() {
    let env = Env::with_people();
    let before = env.export();
    env.write("matters.csv", "id,name,client\n1003,New,ACME\n1001,Renamed,ACME\n");
    env.ok("matter import matters.csv");
    assert_snapshot!(together([
        env.imctl("undo 3 --dry-run"),
        env.imctl("undo 3"),
        env.imctl("undo 3"),
        env.imctl("undo 99"),
        env.imctl("undo three"),
    ]), @"
    $ imctl undo 3 --dry-run
    exit 0
    --- stderr
    dry run, nothing was written: undid batch 3: 2 reversed, 0 kept

    $ imctl undo 3
    exit 0
    --- stderr
    undid batch 3: 2 reversed, 0 kept (batch 4)

    $ imctl undo 3
    exit 0
    --- stderr
    warning: batch 3 is undone already, by batch 4: imctl undo 4 takes that back
    warning: kept, because it was edited since: matters: 1003
    warning: kept, because it was edited since: matters: 1001
    nothing to do: undid batch 3: 0 reversed, 2 kept

    $ imctl undo 99
    exit 5
    --- stderr
    error: there is no batch 99
    hint: imctl audit list shows them

    $ imctl undo three
    exit 2
    --- stderr
    error: invalid value 'three' for '<BATCH>': neither a number nor `last`

    For more information, try '--help'.
    ");
    assert_eq!(env.export(), before);
    // It is a batch itself, and can be taken back.
    assert_eq!(env.json("audit list --limit 1")[0]["undoes"], 3);
    env.ok("undo 4");
    assert_eq!(env.json("matter show 1001")["name"], "Renamed");
}

#[test]
fn what_was_edited_since_is_kept_t2() {
    let env = Env::with_people();
    env.ok("matter close 1001 1002");
    env.ok("matter update 1002 --name Later");
    assert_snapshot!(together([env.imctl("undo 3"), env.imctl("undo 3 -o json")]), @r#"
    $ imctl undo 3
    exit 0
    --- stderr
    warning: kept, because it was edited since: matters: 1002
    undid batch 3: 1 reversed, 1 kept (batch 5)

    $ imctl undo 3 -o json
    exit 0
    --- stdout
    {
      "reversed": 0,
      "kept": [
        "matters: 1002",
        "matters: 1001"
      ],
      "done": "undid batch 3: 0 reversed, 2 kept",
      "dry_run": false,
      "batch": null,
      "created": 0,
      "updated": 0,
      "unchanged": 0,
      "removed": 0,
      "skipped": 0,
      "changes": [],
      "warnings": [
        {
          "place": null,
          "rule": "",
          "message": "batch 3 is undone already, by batch 5: imctl undo 5 takes that back"
        },
        {
          "place": null,
          "rule": "",
          "message": "kept, because it was edited since: matters: 1002"
        },
        {
          "place": null,
          "rule": "",
          "message": "kept, because it was edited since: matters: 1001"
        }
      ]
    }
    "#);
    assert_eq!(env.json("matter show 1001")["status"], "open");
    assert_eq!(env.json("matter show 1002")["status"], "closed");
}

#[test]
fn an_undo_that_the_firm_does_not_allow_writes_nothing_t2() {
    let env = Env::with_people();
    env.ok("case create D --name Other");
    env.ok("case add-matter D 1001");
    env.ok("case conflict add D JDOE");
    let before = env.bytes();
    // Nothing made since is taken along: a wall would go unseen.
    assert_snapshot!(env.imctl("undo 3"), @"
    $ imctl undo 3
    exit 6
    --- stderr
    error: case `D` is still used by 2 records: conflicts: case:D JDOE, matters: 1001
    ");
    assert!(env.bytes() == before, "something was written");
    env.ok("matter policy 1002 --security restricted");
    env.ok("staffing add matter:1002 JDOE");
    env.ok("staffing set-attorney matter:1002 JDOE");
    env.ok("matter policy 1002 --access-requests attorney");
    assert_snapshot!(env.imctl("undo 8"), @"
    $ imctl undo 8
    exit 6
    --- stderr
    error: `JDOE` is the responsible attorney of `matter:1002`, to whom access requests go
    hint: name another first: imctl staffing set-attorney matter:1002 USER
    ");
}

#[test]
fn what_is_undone_says_so_and_the_last_batch_needs_no_number_t2() {
    let env = Env::with_people();
    env.ok("case create C --name One");
    env.ok("case create D --name Two");
    let runs = [
        env.imctl("undo last"),
        env.imctl("undo last"),
        env.imctl("audit list --limit 3"),
        env.imctl("undo 4"),
        env.imctl("undo first"),
    ];
    assert_snapshot!(together(runs), @"
    $ imctl undo last
    exit 0
    --- stderr
    undid batch 4: 1 reversed, 0 kept (batch 5)

    $ imctl undo last
    exit 0
    --- stderr
    undid batch 3: 1 reversed, 0 kept (batch 6)

    $ imctl audit list --limit 3
    exit 0
    --- stdout
    BATCH  AT                    DONE                               ENTRIES  OS_USER
    6      2026-12-01T09:00:00Z  undid batch 3: 1 reversed, 0 kept  1        tester
    5      2026-12-01T09:00:00Z  undid batch 4: 1 reversed, 0 kept  1        tester
    4      2026-12-01T09:00:00Z  created case `D`                   1        tester

    $ imctl undo 4
    exit 0
    --- stderr
    warning: batch 4 is undone already, by batch 5: imctl undo 5 takes that back
    warning: kept, because it was edited since: cases: D
    nothing to do: undid batch 4: 0 reversed, 1 kept

    $ imctl undo first
    exit 2
    --- stderr
    error: invalid value 'first' for '<BATCH>': neither a number nor `last`

    For more information, try '--help'.
    ");
}
