//! Imports: what may come in, and what a file must be.

mod fixtures;
mod mistakes;
mod sync;

use crate::env::{Env, together};
use insta::assert_snapshot;
use serde_json::json;

/// The counts of an import's report.
pub fn counts(report: &serde_json::Value) -> [i64; 4] {
    ["created", "updated", "unchanged", "removed"].map(|key| report[key].as_i64().unwrap())
}

#[test]
fn a_template_is_an_empty_file() {
    let env = Env::empty();
    assert_snapshot!(env.imctl("import --table staffing --template"), @"
    $ imctl import --table staffing --template
    exit 0
    --- stdout
    asset,member,type,until,systems,reason,attorney,source,added_at,added_by
    ");
    assert_snapshot!(env.imctl("user import --template"), @"
    $ imctl user import --template
    exit 0
    --- stdout
    id,full_name,email,location,photo,kind,external,preferred_library,allow_logon,locked,force_password_change,password_never_expires,os_type,sync_id,container_name,exchange_auto_discover,distinguished_name,job_title,practice_area
    ");
    assert_snapshot!(env.imctl("import --table stafing --template"), @"
    $ imctl import --table stafing --template
    exit 4
    --- stderr
    error: there is no table `stafing`
    hint: did you mean `staffing`?
    ");
    assert_snapshot!(env.imctl("user import"), @"
    $ imctl user import
    exit 2
    --- stderr
    error: the following required arguments were not provided:
      <FILE>

    Usage: imctl user import <FILE>

    For more information, try '--help'.
    ");
}

#[test]
fn every_mode_does_what_it_says() {
    let env = Env::with_people();
    env.write("m.csv", "id,name,client\n1001,Merger II,ACME\n1003,Probate,ACME\n");
    let runs = [
        env.imctl("matter import m.csv --mode create"),
        env.imctl("matter import m.csv --mode update"),
        env.imctl("matter import m.csv --mode upsert --dry-run"),
        env.imctl("matter import m.csv"),
        env.imctl("matter import m.csv --mode update"),
        env.imctl("matter import m.csv --mode replace"),
    ];
    assert_snapshot!(together(runs), @"
    $ imctl matter import m.csv --mode create
    exit 6
    --- stderr
    error: matter `1001` exists already
     --> m.csv:2:1
      |
    2 | 1001,Merger II,ACME
      | ^^^^ id
      |
      = hint: imctl matter update changes it

    error: matter `1001` exists already; nothing was written

    $ imctl matter import m.csv --mode update
    exit 5
    --- stderr
    error: there is no matter `1003`
     --> m.csv:3:1
      |
    3 | 1003,Probate,ACME
      | ^^^^ id

    error: there is no matter `1003`; nothing was written

    $ imctl matter import m.csv --mode upsert --dry-run
    exit 0
    --- stderr
    dry run, nothing was written: imported matters from `m.csv`: 1 created, 1 updated, 0 unchanged, 0 removed

    $ imctl matter import m.csv
    exit 0
    --- stderr
    imported matters from `m.csv`: 1 created, 1 updated, 0 unchanged, 0 removed (batch 3)

    $ imctl matter import m.csv --mode update
    exit 0
    --- stderr
    nothing to do: imported matters from `m.csv`: 0 created, 0 updated, 2 unchanged, 0 removed

    $ imctl matter import m.csv --mode replace
    exit 4
    --- stderr
    error: --mode: `replace` is not one of `create`, `update`, `upsert`, `sync`
    ");
    assert_eq!(
        env.ok("matter export"),
        "id,name,notes,status,client,case\n1001,Merger II,,open,ACME,\n1002,Lease,,open,ACME,\n1003,Probate,,open,ACME,\n"
    );
}

#[test]
fn the_report_has_a_fixed_shape() {
    let env = Env::with_people();
    env.write("m.csv", "id,name,client\n1001,Merger II,ACME\n1002,Lease,ACME\n1003,Probate,ACME\n");
    let report = env.json("matter import m.csv");
    assert_eq!(
        report,
        json!({
            "done": "imported matters from `m.csv`",
            "dry_run": false,
            "batch": 3,
            "created": 1,
            "updated": 1,
            "unchanged": 1,
            "removed": 0,
            "skipped": 0,
            "changes": [
                {"op": "update", "table": "matters", "key": "1001",
                 "cells": {"name": {"before": "Merger", "after": "Merger II"}}},
                {"op": "create", "table": "matters", "key": "1003",
                 "cells": {"name": {"before": null, "after": "Probate"}, "status": {"before": null, "after": "open"},
                           "client": {"before": null, "after": "ACME"}}},
            ],
            "warnings": [],
        })
    );
}

#[test]
fn a_second_identical_import_writes_nothing() {
    let env = Env::with_people();
    env.write("s.csv", "asset,member,type,until,reason\nmatter:1001,JDOE,team,+30d,Leads\nmatter:1002,group:ACTIVE/TAX,basic,,\n");
    env.ok("staffing import s.csv");
    let before = env.bytes();
    assert_snapshot!(env.imctl("staffing import s.csv"), @"
    $ imctl staffing import s.csv
    exit 0
    --- stderr
    nothing to do: imported staffing from `s.csv`: 0 created, 0 updated, 2 unchanged, 0 removed
    ");
    assert!(env.bytes() == before, "not even a batch");
}

#[test]
fn an_empty_cell_changes_nothing_and_n_clears() {
    let env = Env::with_people();
    env.ok("user update JDOE --location London --job-title Partner");
    env.write("u.csv", "id,location,job_title\nJDOE,,\\N\n");
    env.ok("user import u.csv");
    let user = env.json("user show JDOE");
    assert_eq!((&user["location"], &user["job_title"]), (&json!("London"), &json!(null)));
    // What must be there can't be cleared.
    env.write("u.csv", "id,email\nJDOE,\\N\n");
    assert_snapshot!(env.imctl("user import u.csv"), @r"
    $ imctl user import u.csv
    exit 4
    --- stderr
    error: `email` can't be empty
     --> u.csv:2:6
      |
    2 | JDOE,\N
      |      ^^ email

    error: `email` can't be empty; nothing was written
    ");
    // Cleared, a choice or flag is the default again.
    env.ok("user lock JDOE");
    env.write("u.csv", "id,locked,allow_logon\nJDOE,\\N,\n");
    env.ok("user import u.csv");
    assert_eq!(env.json("user show JDOE")["locked"], false);
    assert_snapshot!(env.run(["user", "update", "JDOE", "--location", "\\N"]), @r"
    $ imctl user update JDOE --location '\N'
    exit 4
    --- stderr
    error: location: no value can be the two characters `\N`
    ");
}

#[test]
fn absent_columns_stay_as_they_are() {
    let env = Env::with_people();
    env.ok("user update JDOE --location London");
    env.ok("user lock JDOE");
    env.write("u.csv", "full_name,ID\nJane R. Doe,jdoe\n");
    env.ok("user import u.csv");
    let user = env.json("user show JDOE");
    assert_eq!(
        (&user["location"], &user["locked"], &user["full_name"]),
        (&json!("London"), &json!(true), &json!("Jane R. Doe"))
    );
}

#[test]
fn cells_that_the_program_fills_in_stay_when_left_empty() {
    let env = Env::with_people();
    env.ok("staffing add matter:1001 JDOE");
    let export = env.ok("staffing export");
    assert!(export.contains("manual,2026-12-01T09:00:00Z,"), "{export}");
    let later = env.set("IMCTL_NOW", "2027-01-01T00:00:00Z");
    later.write("s.csv", "asset,member,type,source,added_at,added_by\nmatter:1001,JDOE,basic,,,\n");
    later.ok("staffing import s.csv");
    assert_eq!(later.ok("staffing export"), export.replace("JDOE,team", "JDOE,basic"));
    // In a whole state too.
    later
        .write("firm/staffing.csv", "asset,member,type,source,added_at,added_by\nmatter:1001,JDOE,team,,,\n");
    later.ok("apply firm");
    assert_eq!(later.ok("staffing export"), export);
}

#[test]
fn rows_may_refer_to_each_other_in_any_order() {
    let env = Env::with_library();
    env.write("firm/users.csv", "id,full_name,email,preferred_library\nA,A,a@b.c,NEW\n");
    env.write("firm/library_users.csv", "library,user,role\nNEW,A,EDITOR\n");
    env.write("firm/libraries.csv", "id\nNEW\n");
    env.write("firm/roles.csv", "scope,name\nNEW,EDITOR\n");
    env.write("firm/matters.csv", "id,name,client,case\n1,One,ACME,C-1\n");
    env.write("firm/clients.csv", "id,name,client_group\nACME,Acme,G\n");
    env.write("firm/client_groups.csv", "id,name\nG,Group\n");
    env.write("firm/cases.csv", "id,name\nC-1,Case\n");
    assert_snapshot!(env.imctl("apply firm"), @"
    $ imctl apply firm
    exit 0
    --- stderr
    applied `firm`: 8 created, 0 updated, 0 unchanged, 0 removed (batch 2)
    ");
}

#[test]
fn booleans_are_read_in_many_ways() {
    let env = Env::with_people();
    for (text, locked) in [
        ("true", true),
        ("FALSE", false),
        ("Yes", true),
        ("no", false),
        ("1", true),
        ("0", false),
        ("X", true),
        ("N/A", false),
        ("x", true),
        ("n-a", false),
    ] {
        env.write("u.csv", format!("id,locked\nJDOE,{text}\n"));
        env.ok("user import u.csv");
        assert_eq!(env.json("user show JDOE")["locked"], locked, "{text}");
    }
}

#[test]
fn standard_input_is_a_file_too() {
    let env = Env::with_people();
    assert_snapshot!(env.imctl_with_stdin("client import -", "id,name\nGLOBEX,Globex\n"), @"
    $ imctl client import -
    exit 0
    --- stderr
    imported clients from `standard input`: 1 created, 0 updated, 0 unchanged, 0 removed (batch 3)
    ");
    assert_snapshot!(env.imctl_with_stdin("import --table clients -", "id;name\nGLOBEX;\n"), @"
    $ imctl import --table clients -
    exit 4
    --- stderr
    error: unknown column `id;name`
     --> standard input:1:1
      |
    1 | id;name
      | ^^^^^^^ id;name
      |
      = hint: the cells seem to be separated by `;`: add `--delimiter ';'`

    error: unknown column `id;name`; nothing was written
    ");
    assert_snapshot!(env.imctl("import --table clients nowhere.csv"), @"
    $ imctl import --table clients nowhere.csv
    exit 5
    --- stderr
    error: there is no file `nowhere.csv`
    ");
    assert_snapshot!(env.imctl("import --table clients ."), @"
    $ imctl import --table clients .
    exit 4
    --- stderr
    error: the file `.` can't be read: Is a directory (os error 21)
    ");
}

#[test]
fn references_in_files() {
    let env = Env::with_people();
    // In files a bare group is global, whatever -l says; `user:` may stand before a user.
    env.write(
        "s.csv",
        "asset,member\nmatter:1001,group:STAFF\nmatter:1001,user:JDOE\nmatter:1001,group:ACTIVE/TAX\n",
    );
    env.ok("staffing import s.csv -l ACTIVE");
    env.write("m.csv", "id,name,client\n1003,X,client:ACME\n");
    env.ok("matter import m.csv");
    let export = env.ok("staffing export");
    let members: Vec<&str> = export.lines().skip(1).map(|line| line.split(',').nth(1).unwrap()).collect();
    assert_eq!(members, ["group:ACTIVE/TAX", "group:STAFF", "JDOE"]);
    env.write("s.csv", "asset,member,type\n1001,JDOE,team\nmatter:1001,group:TAX,\ncase:C-18,JDOE,\nmatter:1001,ASMITH,support\n");
    assert_snapshot!(env.imctl("staffing import s.csv"), @"
    $ imctl staffing import s.csv
    exit 4
    --- stderr
    error: `1001` is not a reference; write `matter:…`, `case:…`, `client:…`, `client-group:…`
     --> s.csv:2:1
      |
    2 | 1001,JDOE,team
      | ^^^^ asset

    error: there is no global group `TAX`
     --> s.csv:3:13
      |
    3 | matter:1001,group:TAX,
      |             ^^^^^^^^^ member
      |
      = hint: did you mean `group:ACTIVE/TAX`?

    error: there is no case `C-18`
     --> s.csv:4:1
      |
    4 | case:C-18,JDOE,
      | ^^^^^^^^^ asset
      |
      = hint: did you mean `C-17`?

    error: support staff follow their timekeepers and are never added by hand
     --> s.csv:5:20
      |
    5 | matter:1001,ASMITH,support
      |                    ^^^^^^^ type
      |
      = hint: write `team` or `basic`; or imctl staffing assistants add TIMEKEEPER ASSISTANT

    error: 4 things are wrong in 4 rows; nothing was written
    ");
}
