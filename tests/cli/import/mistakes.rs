//! Files with mistakes: nothing is written, or with `--skip-errors` all but the wrong rows.

use super::counts;
use crate::env::{Env, together};
use insta::assert_snapshot;
use serde_json::json;

#[test]
fn exit_codes_of_a_kind_stay_what_they_are() {
    let env = Env::with_people();
    env.write("unknown.csv", "asset,member\nmatter:1001,JDEO\nmatter:1003,JDOE\n");
    env.write("state.csv", "scope,group,user\nACTIVE,TAX,XPERT\nglobal,STAFF,XPERT\n");
    env.write("mixed.csv", "asset,member,until\nmatter:1001,JDEO,\nmatter:1001,JDOE,tomorrow\n");
    let runs = [
        env.imctl("staffing import unknown.csv"),
        env.imctl("import --table group_members state.csv"),
        env.imctl("staffing import mixed.csv"),
    ];
    assert_eq!(runs.iter().map(|r| r.code).collect::<Vec<_>>(), [5, 6, 4]);
    assert_snapshot!(together(runs), @"
    $ imctl staffing import unknown.csv
    exit 5
    --- stderr
    error: there is no user `JDEO`
     --> unknown.csv:2:13
      |
    2 | matter:1001,JDEO
      |             ^^^^ member
      |
      = hint: did you mean `JDOE`?

    error: there is no matter `1003`
     --> unknown.csv:3:1
      |
    3 | matter:1003,JDOE
      | ^^^^^^^^^^^ asset
      |
      = hint: did you mean `1002`?

    error: 2 things are wrong in 2 rows; nothing was written

    $ imctl import --table group_members state.csv
    exit 6
    --- stderr
    error: `XPERT` is external, group `TAX` in `ACTIVE` is for internal users
     --> state.csv:2:12
      |
    2 | ACTIVE,TAX,XPERT
      |            ^^^^^ user

    error: `XPERT` is external, global group `STAFF` is for internal users
     --> state.csv:3:14
      |
    3 | global,STAFF,XPERT
      |              ^^^^^ user

    error: 2 things are wrong in 2 rows; nothing was written

    $ imctl staffing import mixed.csv
    exit 4
    --- stderr
    error: there is no user `JDEO`
     --> mixed.csv:2:13
      |
    2 | matter:1001,JDEO,
      |             ^^^^ member
      |
      = hint: did you mean `JDOE`?

    error: `tomorrow` is not a time; write `2026-12-31`, `2026-12-31 18:00`, `2026-12-31T18:00:00Z` or `+30d`
     --> mixed.csv:3:18
      |
    3 | matter:1001,JDOE,tomorrow
      |                  ^^^^^^^^ until

    error: 2 things are wrong in 2 rows; nothing was written
    ");
}

#[test]
fn the_good_rows_can_be_written_all_the_same() {
    let env = Env::with_people();
    env.write(
        "m.csv",
        "id,name,client\n2001,Good,ACME\n2002,,ACME\n2003,Bad,ACNE\n2004,Good too,ACME\n2001,Again,ACME\n",
    );
    let run = env.imctl("matter import m.csv --skip-errors --rejects bad.csv");
    assert_snapshot!(run, @"
    $ imctl matter import m.csv --skip-errors --rejects bad.csv
    exit 4
    --- stderr
    imported matters from `m.csv`: 2 created, 0 updated, 0 unchanged, 0 removed (batch 3)
    error: `name` can't be empty
     --> m.csv:3:6
      |
    3 | 2002,,ACME
      |      ^ name

    error: there is no client `ACNE`
     --> m.csv:4:10
      |
    4 | 2003,Bad,ACNE
      |          ^^^^ client
      |
      = hint: did you mean `ACME`?

    error: `2001` is in the file twice, at lines 2 and 6
     --> m.csv:6:1
      |
    6 | 2001,Again,ACME
      | ^^^^ id

    error: 3 things are wrong in 3 rows; the others were written
    hint: the wrong rows are in `bad.csv`
    ");
    assert_eq!(run.code, 4);
    assert_snapshot!(env.read("bad.csv"), @r#"
    id,name,client,error
    2002,,ACME,name: `name` can't be empty
    2003,Bad,ACNE,client: there is no client `ACNE`
    2001,Again,ACME,"id: `2001` is in the file twice, at lines 2 and 6"
    "#);
    let ids: Vec<_> = env.json("matter list").as_array().unwrap().iter().map(|m| m["id"].clone()).collect();
    assert_eq!(ids, ["1001", "1002", "2001", "2004"]);
}

#[test]
fn the_report_counts_what_was_skipped() {
    let env = Env::with_people();
    env.write("m.csv", "id,name,client\n2001,Good,ACME\n2002,,ACME\n");
    let run = env.imctl("matter import m.csv --skip-errors -o json");
    let report: serde_json::Value = serde_json::from_str(&run.stdout).unwrap();
    assert_eq!(counts(&report), [1, 0, 0, 0]);
    assert_eq!((run.code, &report["skipped"], &report["batch"]), (4, &json!(1), &json!(3)));
}

#[test]
fn rejects_are_mended_and_run_as_they_are() {
    let env = Env::with_people();
    env.write("m.csv", "name,client,id\nGood,ACME,2001\n\"Bad, \"\"very\"\"\",ACNE,2003\nWorse,,2004\n");
    assert_eq!(env.imctl("matter import m.csv --skip-errors --rejects bad.csv").code, 4);
    let bad = env.read("bad.csv");
    assert_snapshot!(bad, @r#"
    name,client,id,error
    "Bad, ""very""",ACNE,2003,client: there is no client `ACNE`
    Worse,,2004,client: `client` can't be empty
    "#);
    // Unmended they are refused again, and the rejects of rejects are the same.
    assert_eq!(env.imctl("matter import bad.csv --rejects again.csv").code, 4);
    assert_eq!(env.read("again.csv"), bad);
    env.write("bad.csv", bad.replace("ACNE", "ACME").replace("Worse,,", "Worse,ACME,"));
    env.ok("matter import bad.csv");
    let ids: Vec<_> = env.json("matter list").as_array().unwrap().iter().map(|m| m["id"].clone()).collect();
    assert_eq!(ids, ["1001", "1002", "2001", "2003", "2004"]);
}

#[test]
fn a_row_that_leans_on_a_wrong_one_is_wrong_too() {
    let env = Env::with_library();
    env.write("firm/clients.csv", "id,name\nGOOD,Good\nBAD,\n");
    env.write("firm/matters.csv", "id,name,client\n1,One,GOOD\n2,Two,BAD\n");
    env.write("firm/staffing.csv", "asset,member\nmatter:2,NOBODY\n");
    let run = env.imctl("apply firm --skip-errors --rejects bad");
    assert_eq!(run.code, 4);
    assert_snapshot!(run, @"
    $ imctl apply firm --skip-errors --rejects bad
    exit 4
    --- stderr
    applied `firm`: 2 created, 0 updated, 0 unchanged, 0 removed (batch 2)
    error: `name` can't be empty
     --> firm/clients.csv:3:5
      |
    3 | BAD,
      |     ^ name

    error: there is no client `BAD`
     --> firm/matters.csv:3:7
      |
    3 | 2,Two,BAD
      |       ^^^ client

    error: there is no user `NOBODY`
     --> firm/staffing.csv:2:10
      |
    2 | matter:2,NOBODY
      |          ^^^^^^ member

    error: 3 things are wrong in 3 rows; the others were written
    hint: the wrong rows are in `bad`
    ");
    let mut files: Vec<_> = std::fs::read_dir(env.path("bad"))
        .unwrap()
        .map(|e| e.unwrap().file_name().into_string().unwrap())
        .collect();
    files.sort();
    assert_eq!(files, ["clients.csv", "matters.csv", "staffing.csv"]);
    assert_eq!(env.json("matter list").as_array().unwrap().len(), 1);
}

#[test]
fn an_error_column_is_ignored_and_a_password_refused() {
    let env = Env::with_people();
    env.write("e.csv", "id,name,error\nGLOBEX,Globex,it was bad\n");
    env.ok("client import e.csv");
    env.write("u.csv", "id,full_name,password_hash\nJDOE,Jane,$argon2id$v=19$m=19456,t=2,p=1$YWJj$YWJj\n");
    assert_snapshot!(env.imctl("user import u.csv"), @"
    $ imctl user import u.csv
    exit 4
    --- stderr
    error: a password never comes by an import
     --> u.csv:1:14
      |
    1 | id,full_name,password_hash
      |              ^^^^^^^^^^^^^ password_hash
      |
      = hint: imctl user reset-password sets one; only apply takes hashes back

    error: a password never comes by an import; nothing was written
    ");
}

#[test]
fn columns_of_the_key_must_be_there() {
    let env = Env::with_people();
    env.write("m.csv", "name,client\nX,ACME\n");
    assert_snapshot!(env.imctl("matter import m.csv"), @"
    $ imctl matter import m.csv
    exit 4
    --- stderr
    error: the column `id` must be there
     --> m.csv:1:1
      |
    1 | name,client
      | ^^^^

    error: the column `id` must be there; nothing was written
    ");
    env.write("s.csv", "type\nteam\n");
    assert_snapshot!(env.imctl("staffing import s.csv"), @"
    $ imctl staffing import s.csv
    exit 4
    --- stderr
    error: the columns `asset`, `member` must be there
     --> s.csv:1:1
      |
    1 | type
      | ^^^^

    error: the columns `asset`, `member` must be there; nothing was written
    ");
}

#[test]
fn the_first_fifty_are_shown_and_all_are_in_the_rejects() {
    let env = Env::with_people();
    let rows: String = (0..120).map(|n| format!("{n},,ACME\n")).collect();
    env.write("m.csv", format!("id,name,client\n{rows}"));
    let run = env.imctl("matter import m.csv --rejects bad.csv");
    assert_eq!(run.stderr.matches("-->").count(), 50, "{run}");
    assert_eq!(env.read("bad.csv").lines().count(), 121);
    let run = env.imctl("matter import m.csv -o json");
    let json: serde_json::Value = serde_json::from_str(&run.stderr).unwrap();
    assert_eq!(json["error"]["details"].as_array().unwrap().len(), 120);
}

#[test]
fn an_error_in_json_has_its_place() {
    let env = Env::with_people();
    env.write("m.csv", "id,name,client\n1,\"Two\nlines\",ACNE\n");
    let run = env.imctl("matter import m.csv -o json");
    assert_snapshot!(run, @r#"
    $ imctl matter import m.csv -o json
    exit 5
    --- stderr
    {"error":{"code":"not_found","exit":5,"message":"there is no client `ACNE`; nothing was written","hint":null,"details":[{"message":"there is no client `ACNE`","file":"m.csv","line":3,"position":8,"column":"client","hint":"did you mean `ACME`?"}]}}
    "#);
}

#[test]
fn a_dry_run_says_the_same_and_leaves_no_trace() {
    let env = Env::with_people();
    env.write("good.csv", "id,name,client\n2001,Good,ACME\n");
    env.write("bad.csv", "id,name,client\n2001,Good,ACNE\n");
    let before = env.bytes();
    let runs = [env.imctl("matter import good.csv --dry-run"), env.imctl("matter import bad.csv -n")];
    assert_snapshot!(together(runs), @"
    $ imctl matter import good.csv --dry-run
    exit 0
    --- stderr
    dry run, nothing was written: imported matters from `good.csv`: 1 created, 0 updated, 0 unchanged, 0 removed

    $ imctl matter import bad.csv -n
    exit 5
    --- stderr
    error: there is no client `ACNE`
     --> bad.csv:2:11
      |
    2 | 2001,Good,ACNE
      |           ^^^^ client
      |
      = hint: did you mean `ACME`?

    error: there is no client `ACNE`; nothing was written
    ");
    let dry = env.json("matter import good.csv -n");
    assert!(env.bytes() == before);
    let mut real = env.json("matter import good.csv");
    assert_eq!((&dry["dry_run"], &dry["batch"]), (&json!(true), &json!(null)));
    real["dry_run"] = json!(true);
    real["batch"] = json!(null);
    assert_eq!(dry, real);
}

#[test]
fn control_characters_in_a_file_cannot_move_the_cursor() {
    let env = Env::with_people();
    env.write("m.csv", "id,name,client\n\u{1b}[31m,X,ACME\n2,Y,\u{1b}]0;owned\u{7}\n");
    let run = env.imctl("matter import m.csv");
    assert_eq!(run.code, 4);
    assert!(!run.stderr.contains('\u{1b}') && !run.stderr.contains('\u{7}'), "{}", run.stderr.escape_debug());
}

#[test]
fn skipping_errors_ends_with_4_whatever_they_are() {
    let env = Env::with_people();
    env.write("firm/matters.csv", "id,name,client\n1001,Merger,ACME\n2003,Bad,ACNE\n");
    let code = |line: &str| env.imctl(line).code;
    assert_eq!(code("matter import firm/matters.csv"), 5);
    assert_eq!(code("matter import firm/matters.csv --skip-errors"), 4);
    assert_eq!(code("matter import firm/matters.csv --skip-errors --dry-run"), 4);
    assert_eq!(code("apply firm --skip-errors"), 4);
    assert_eq!(code("diff firm"), 5);
    assert_snapshot!(env.imctl("diff firm --skip-errors --exit-code"), @"
    $ imctl diff firm --skip-errors --exit-code
    exit 4
    --- stderr
    0 records differ
    error: there is no client `ACNE`
     --> firm/matters.csv:3:10
      |
    3 | 2003,Bad,ACNE
      |          ^^^^ client
      |
      = hint: did you mean `ACME`?

    error: there is no client `ACNE`; the others would have been written
    ");
}
