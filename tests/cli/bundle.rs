//! Whole states: `apply`, `diff`, `export`, and `undo` of what they did.

use crate::env::{Env, project, together};
use insta::assert_snapshot;
use serde_json::json;

/// The bundle in `examples/firm`, as text by file name.
fn example() -> Vec<(String, String)> {
    let mut files: Vec<(String, String)> = std::fs::read_dir(project("examples/firm"))
        .unwrap()
        .map(|entry| entry.unwrap().path())
        .map(|path| {
            (path.file_name().unwrap().to_str().unwrap().to_owned(), std::fs::read_to_string(path).unwrap())
        })
        .collect();
    files.sort();
    files
}

#[test]
fn export_and_apply_are_the_identity_on_the_example() {
    let env = Env::with_firm();
    env.ok("export first");
    let again = Env::empty();
    again.ok(&format!("apply --init --yes '{}'", env.path("first").display()));
    again.ok("export second");
    for (name, _) in env.export() {
        assert_eq!(env.read(format!("first/{name}")), again.read(format!("second/{name}")), "{name}");
    }
    assert_eq!(env.export(), again.export());
}

#[test]
fn applying_twice_changes_nothing() {
    let env = Env::with_firm();
    let before = env.bytes();
    let line = format!("apply '{}'", project("examples/firm").display());
    let report = env.json(&line);
    assert_eq!((&report["batch"], &report["changes"]), (&json!(null), &json!([])));
    assert!(env.bytes() == before);
    env.ok(&format!("diff --exit-code '{}'", project("examples/firm").display()));
}

#[test]
fn exporting_twice_gives_the_same_bytes() {
    let env = Env::with_firm();
    assert_eq!(env.export(), env.export());
}

#[test]
fn what_is_asleep_is_stored_and_warned_about() {
    let env = Env::with_people();
    env.ok("case add-matter C-17 1001");
    env.write("firm/staffing.csv", "asset,member,type\nmatter:1001,JDOE,team\n");
    assert_snapshot!(env.imctl("apply firm"), @"
    $ imctl apply firm
    exit 0
    --- stderr
    warning: firm/staffing.csv:2: `matter:1001` has no staffing of its own now: `case:C-17` governs it
    applied `firm`: 1 created, 0 updated, 0 unchanged, 0 removed (batch 4)
    ");
    // The same as a step is refused.
    assert_snapshot!(env.imctl("staffing import firm/staffing.csv --mode create"), @"
    $ imctl staffing import firm/staffing.csv --mode create
    exit 6
    --- stderr
    error: row `matter:1001 JDOE` of `staffing` exists already
     --> firm/staffing.csv:2:13
      |
    2 | matter:1001,JDOE,team
      |             ^^^^ member

    error: row `matter:1001 JDOE` of `staffing` exists already; nothing was written
    ");
    assert_snapshot!(env.imctl("staffing add matter:1001 ASMITH"), @"
    $ imctl staffing add matter:1001 ASMITH
    exit 6
    --- stderr
    error: `matter:1001` has no staffing of its own now: `case:C-17` governs it
    hint: set it on `case:C-17`, or take the matter out: imctl case remove-matter C-17 1001
    ");
}

#[test]
fn diff_shows_what_apply_would_do() {
    let env = Env::with_people();
    env.write("firm/clients.csv", "id,name,notes\nACME,Acme Ltd,VIP\nGLOBEX,Globex,\n");
    let before = env.bytes();
    let runs = [
        env.imctl("diff firm"),
        env.imctl("diff firm --exit-code -o csv"),
        env.imctl("diff firm -o json"),
        env.imctl("diff firm --mode sync"),
    ];
    assert_eq!(runs[1].code, 7);
    assert_snapshot!(together(runs), @r#"
    $ imctl diff firm
    exit 0
    --- stdout
    OP      TABLE    KEY     COLUMN  BEFORE  AFTER
    update  clients  ACME    name    Acme    Acme Ltd
    update  clients  ACME    notes           VIP
    create  clients  GLOBEX
    --- stderr
    2 records differ

    $ imctl diff firm --exit-code -o csv
    exit 7
    --- stdout
    op,table,key,column,before,after
    update,clients,ACME,name,Acme,Acme Ltd
    update,clients,ACME,notes,,VIP
    create,clients,GLOBEX,,,

    $ imctl diff firm -o json
    exit 0
    --- stdout
    [
      {
        "op": "update",
        "table": "clients",
        "key": "ACME",
        "cells": {
          "name": {
            "before": "Acme",
            "after": "Acme Ltd"
          },
          "notes": {
            "before": null,
            "after": "VIP"
          }
        }
      },
      {
        "op": "create",
        "table": "clients",
        "key": "GLOBEX",
        "cells": {
          "name": {
            "before": null,
            "after": "Globex"
          },
          "status": {
            "before": null,
            "after": "open"
          }
        }
      }
    ]

    $ imctl diff firm --mode sync
    exit 0
    --- stdout
    OP      TABLE    KEY     COLUMN  BEFORE  AFTER
    update  clients  ACME    name    Acme    Acme Ltd
    update  clients  ACME    notes           VIP
    create  clients  GLOBEX
    --- stderr
    2 records differ
    "#);
    assert!(env.bytes() == before);
    env.ok("apply firm");
    assert_eq!(env.imctl("diff firm --exit-code").code, 0);
    assert_eq!(env.ok("diff firm -o json"), "[]\n");
}

#[test]
fn a_row_that_the_files_lack_is_no_difference_but_in_a_sync() {
    let env = Env::with_people();
    env.write("firm/matters.csv", "id,name,client\n1001,Merger,ACME\n");
    assert_eq!(env.imctl("diff firm --exit-code").code, 0);
    assert_eq!(env.imctl("diff firm --exit-code --mode sync").code, 7);
    env.ok("apply firm --mode sync");
    assert_eq!(env.json("matter list").as_array().unwrap().len(), 1);
    assert_eq!(env.json("client list").as_array().unwrap().len(), 1, "only tables whose file is there");
}

#[test]
fn a_folder_that_is_no_bundle() {
    let env = Env::with_people();
    std::fs::create_dir(env.path("empty")).unwrap();
    env.write("odd/matter.csv", "id\n");
    env.write("bad/matters.csv", "id,name\n1,\"One\n");
    env.write("bad/clients.csv", "");
    let runs = [
        env.imctl("apply nowhere"),
        env.imctl("apply empty"),
        env.imctl("apply odd"),
        env.imctl("apply bad"),
        env.imctl("diff nowhere"),
    ];
    assert_snapshot!(together(runs), @"
    $ imctl apply nowhere
    exit 5
    --- stderr
    error: there is no folder `nowhere`

    $ imctl apply empty
    exit 4
    --- stderr
    error: there is no file of a bundle in `empty`
    hint: imctl export DIR writes one; imctl import --table NAME --template prints a header

    $ imctl apply odd
    exit 4
    --- stderr
    error: `odd/matter.csv` is no file of a bundle
    hint: did you mean `matters.csv`?

    $ imctl apply bad
    exit 4
    --- stderr
    error: the file is empty: it has no header
    --> bad/clients.csv:1

    error: bad/clients.csv: the file is empty: it has no header

    $ imctl diff nowhere
    exit 5
    --- stderr
    error: there is no folder `nowhere`
    ");
}

#[test]
fn a_bundle_that_cannot_be_leaves_no_database() {
    let env = Env::empty();
    env.write("firm/clients.csv", "id,name\nACME,\n");
    assert_eq!(env.imctl("apply firm --init").code, 4);
    assert!(!env.db().exists());
    assert_eq!(env.imctl("apply firm").code, 9, "without --init there is nothing to apply to");
    env.write("firm/clients.csv", "id,name\nACME,Acme\n");
    env.ok("apply firm --init --dry-run");
    assert!(!env.db().exists());
    // Some wrong rows, and a reader of the report that goes away, don't take the others back.
    env.write("firm/clients.csv", "id,name\nACME,Acme\nGLOBEX,\n");
    assert_eq!(env.imctl("apply firm --init --skip-errors").code, 4);
    assert_eq!(env.json("client list").as_array().unwrap().len(), 1);
    env.write("firm/clients.csv", "id,name\nACME,Acme\n");
    // Where there is a database, --init does nothing.
    env.ok("apply firm --init");
}

#[test]
fn past_instants_are_facts_in_a_bundle_and_mistakes_in_a_step() {
    let env = Env::with_people();
    env.write("firm/staffing.csv", "asset,member,until\nmatter:1001,JDOE,2020-01-01\n");
    assert_eq!(env.imctl("staffing import firm/staffing.csv").code, 6);
    env.ok("apply firm");
    assert_eq!(env.json("staffing show matter:1001 JDOE")["until"], "2020-01-01T00:00:00Z");
}

#[test]
fn passwords_leave_only_when_asked_and_come_back() {
    let env = Env::with_people();
    assert_eq!(env.imctl_with_stdin("user reset-password JDOE --password-stdin", "correct-horse").code, 0);
    env.ok("export plain");
    assert!(!env.read("plain/users.csv").contains("argon2id"));
    env.ok("export with --with-password-hashes");
    assert!(env.read("with/users.csv").contains("$argon2id$"));
    let mode = std::os::unix::fs::PermissionsExt::mode(
        &std::fs::metadata(env.path("with/users.csv")).unwrap().permissions(),
    );
    assert_eq!(mode & 0o777, 0o600);
    let again = Env::empty();
    again.ok(&format!("apply --init '{}'", env.path("with").display()));
    assert_eq!(again.json("user show JDOE")["password"], "set");
    assert_eq!(again.json("user show ASMITH")["password"], "none");
    assert_eq!(again.export(), env.export());
    // Again it changes nothing.
    let before = again.bytes();
    again.ok(&format!("apply '{}'", env.path("with").display()));
    assert!(again.bytes() == before);
    env.write("bad/users.csv", "id,full_name,email,password_hash\nJDOE,J,j@firm.example,plain-text\n");
    assert_snapshot!(env.imctl("apply bad"), @"
    $ imctl apply bad
    exit 4
    --- stderr
    error: this is not an Argon2id hash (PHC string)
     --> bad/users.csv:2:23
      |
    2 | JDOE,J,j@firm.example,plain-text
      |                       ^^^^^^^^^^ password_hash

    error: bad/users.csv: this is not an Argon2id hash (PHC string)
    ");
}

#[test]
fn one_table_at_a_time() {
    let env = Env::with_people();
    assert_snapshot!(env.imctl("export --table clients"), @"
    $ imctl export --table clients
    exit 0
    --- stdout
    id,name,notes,status,client_group
    ACME,Acme,,open,
    ");
    assert_snapshot!(env.imctl("export --table clints"), @"
    $ imctl export --table clints
    exit 4
    --- stderr
    error: there is no table `clints`
    hint: did you mean `clients`?
    ");
    assert_snapshot!(env.imctl("export"), @"
    $ imctl export
    exit 2
    --- stderr
    error: the following required arguments were not provided:
      <DIR>

    Usage: imctl export <DIR>

    For more information, try '--help'.
    ");
    env.ok("export out --table clients");
    assert_eq!(std::fs::read_dir(env.path("out")).unwrap().count(), 1);
}

#[test]
fn a_batch_is_taken_back() {
    let env = Env::with_people();
    let before = env.export();
    env.write("firm/clients.csv", "id,name,notes\nACME,Acme Ltd,VIP\nGLOBEX,Globex,\n");
    env.write("firm/matters.csv", "id,name,client\n1003,Probate,GLOBEX\n");
    let batch = env.json("apply firm")["batch"].clone();
    let report = env.json(&format!("undo {batch}"));
    assert_eq!((&report["reversed"], &report["kept"]), (&json!(3), &json!([])));
    assert_eq!(env.export(), before);
    // Undo is a batch, too, and can be taken back.
    let again = env.json(&format!("undo {}", report["batch"]));
    assert_eq!(again["reversed"], 3);
    assert_eq!(env.json("client show ACME")["name"], "Acme Ltd");
}

#[test]
fn what_was_edited_since_is_kept() {
    let env = Env::with_people();
    env.write("firm/clients.csv", "id,name\nACME,Acme Ltd\nGLOBEX,Globex\n");
    env.ok("apply firm");
    env.ok("client update ACME --name 'Acme plc'");
    assert_snapshot!(env.imctl("undo 3"), @"
    $ imctl undo 3
    exit 0
    --- stderr
    warning: kept, because it was edited since: clients: ACME
    undid batch 3: 1 reversed, 1 kept (batch 5)
    ");
    assert_eq!(env.json("client show ACME")["name"], "Acme plc");
    assert_snapshot!(env.imctl("undo 3"), @"
    $ imctl undo 3
    exit 0
    --- stderr
    warning: batch 3 is undone already, by batch 5: imctl undo 5 takes that back
    warning: kept, because it was edited since: clients: GLOBEX
    warning: kept, because it was edited since: clients: ACME
    nothing to do: undid batch 3: 0 reversed, 2 kept
    ");
    assert_snapshot!(env.imctl("undo 99"), @"
    $ imctl undo 99
    exit 5
    --- stderr
    error: there is no batch 99
    hint: imctl audit list shows them
    ");
}

#[test]
fn an_undo_that_the_firm_does_not_allow_is_refused() {
    let env = Env::with_people();
    env.write("firm/clients.csv", "id,name\nGLOBEX,Globex\n");
    env.ok("apply firm");
    env.ok("matter create 1003 --name Probate --client GLOBEX");
    let before = env.bytes();
    assert_snapshot!(env.imctl("undo 3"), @"
    $ imctl undo 3
    exit 6
    --- stderr
    error: client `GLOBEX` is still used by 1 record: matters: 1003
    ");
    assert!(env.bytes() == before);
}

#[test]
fn every_command_can_be_taken_back() {
    let env = Env::with_people();
    let lines = [
        "client update ACME --name 'Acme plc'",
        "matter policy 1002 --security restricted",
        "staffing add matter:1001 JDOE group:ACTIVE/TAX --until 2026-12-31",
        "staffing remove matter:1001 JDOE",
        "matter conflict add 1002 ASMITH --reason Spouse",
        "case add-matter C-17 1001 --resolve-all skip",
        "group disable STAFF",
        "role create EDITOR --scope ACTIVE",
        "role grant EDITOR import_create --scope ACTIVE",
        "setting set case_id manual",
        "memo set case:C-17 --text 'Be careful'",
    ];
    let mut exports = vec![env.export()];
    for line in lines {
        env.ok(line);
        exports.push(env.export());
    }
    for (at, line) in (0..lines.len()).zip(lines).rev() {
        let report = env.json(&format!("undo {} --yes", 3 + at));
        assert_eq!(report["kept"], json!([]), "{line}");
        assert_eq!(env.export(), exports[at], "{line}");
    }
}

#[test]
fn a_dry_run_of_anything_leaves_no_trace() {
    let env = Env::with_firm();
    let before = env.bytes();
    let bundle = project("examples/firm");
    std::fs::create_dir(env.path("changed")).unwrap();
    for (name, text) in example() {
        env.write(format!("changed/{name}"), text.replace("2026-12-", "2027-12-"));
    }
    for line in [
        "user disable HHARROW --dry-run",
        "group add-member RISK HHARROW --scope ACTIVE -n",
        "undo 2 -n",
        "apply changed -n",
        "library create NEW -n",
        "setting set time_zone Asia/Tokyo -n",
        "staffing add client:FIRM HHARROW -n",
    ] {
        let run = env.imctl(line);
        assert!(env.bytes() == before, "{run}");
        assert!(!env.path("data/imctl/policy.db-journal").exists());
    }
    let run = env.run(["diff", bundle.to_str().unwrap(), "--exit-code"]);
    assert_eq!(run.code, 0, "{run}");
}
