//! `imctl init`, and a database that is missing, not ours, or of another time.

use crate::env::{Env, together};
use insta::assert_snapshot;
use std::os::unix::fs::PermissionsExt;

#[test]
fn makes_a_database_with_its_libraries() {
    let env = Env::empty();
    assert_snapshot!(env.imctl("init --library ACTIVE -l CLOSED"), @"
    $ imctl init --library ACTIVE -l CLOSED
    exit 0
    --- stderr
    made `[TMP]/data/imctl/policy.db`
    ");
    assert_snapshot!(env.imctl("library list"), @"
    $ imctl library list
    exit 0
    --- stdout
    ID      DISPLAY_NAME  GROUP_ACCESS  CONTAINMENT
    ACTIVE  ACTIVE        highest       strict
    CLOSED  CLOSED        highest       strict
    ");
    assert_snapshot!(env.imctl("system list"), @"
    $ imctl system list
    exit 0
    --- stdout
    ID            DESCRIPTION
    iManage Work  Documents and e-mail
    ");
}

#[test]
fn a_database_is_readable_by_its_owner_only() {
    let env = Env::empty();
    env.ok("init");
    assert_eq!(std::fs::metadata(env.db()).unwrap().permissions().mode() & 0o777, 0o600);
}

#[test]
fn a_database_that_is_there_is_left_alone() {
    let env = Env::with_library();
    let before = env.bytes();
    assert_snapshot!(env.imctl("init"), @"
    $ imctl init
    exit 6
    --- stderr
    error: there is a database at `[TMP]/data/imctl/policy.db` already
    ");
    assert!(env.bytes() == before);
}

#[test]
fn a_library_that_cannot_be_leaves_no_database() {
    let env = Env::empty();
    assert_snapshot!(env.imctl("init --library global"), @"
    $ imctl init --library global
    exit 4
    --- stderr
    error: `global` is a reserved word and can't be a library's id
    ");
    assert_snapshot!(env.run(["init", "--library", "AC TIVE"]), @"
    $ imctl init --library 'AC TIVE'
    exit 4
    --- stderr
    error: id: a library id has no white space and no `/`: `AC TIVE`
    ");
    assert!(!env.db().exists());
}

#[test]
fn a_dry_run_makes_nothing() {
    let env = Env::empty();
    assert_snapshot!(env.imctl("init --library ACTIVE --dry-run"), @"
    $ imctl init --library ACTIVE --dry-run
    exit 0
    --- stderr
    dry run, nothing was written: made `[TMP]/data/imctl/policy.db`
    ");
    assert!(!env.db().exists());
}

#[test]
fn without_a_database_the_command_that_makes_one_is_named() {
    let env = Env::empty();
    assert_snapshot!(env.imctl("user list"), @"
    $ imctl user list
    exit 9
    --- stderr
    error: there is no database at `[TMP]/data/imctl/policy.db`
    hint: make one: imctl --db [TMP]/data/imctl/policy.db init
    ");
    assert_snapshot!(env.imctl("--db nowhere/firm.db user list -o json"), @r#"
    $ imctl --db nowhere/firm.db user list -o json
    exit 9
    --- stderr
    {"error":{"code":"database","exit":9,"message":"there is no database at `nowhere/firm.db`","hint":"make one: imctl --db nowhere/firm.db init","details":[]}}
    "#);
    assert!(!env.path("nowhere").exists());
}

#[test]
fn what_is_no_policy_database_is_refused() {
    let env = Env::empty();
    env.write("empty.db", "");
    env.write("notes.txt", "Dear diary, today I was mistaken for a database.\n".repeat(40));
    std::fs::create_dir(env.path("folder")).unwrap();
    rusqlite::Connection::open(env.path("theirs.db")).unwrap().execute_batch("create table t (a)").unwrap();
    let runs =
        ["empty.db", "notes.txt", "folder", "theirs.db"].map(|db| env.run(["--db", db, "user", "list"]));
    for run in &runs {
        assert_eq!(run.code, 9, "{run}");
    }
    assert_snapshot!(together(runs), @"
    $ imctl --db empty.db user list
    exit 9
    --- stderr
    error: `empty.db` is not a policy database
    hint: name another file with `--db`, or make one: imctl --db FILE init

    $ imctl --db notes.txt user list
    exit 9
    --- stderr
    error: `notes.txt` is not a policy database
    hint: name another file with `--db`, or make one: imctl --db FILE init

    $ imctl --db folder user list
    exit 9
    --- stderr
    error: `folder` is not a policy database
    hint: name another file with `--db`, or make one: imctl --db FILE init

    $ imctl --db theirs.db user list
    exit 9
    --- stderr
    error: `theirs.db` is not a policy database
    hint: name another file with `--db`, or make one: imctl --db FILE init
    ");
    assert_eq!(env.read("empty.db"), "");
}

#[test]
fn a_newer_database_is_refused_and_left_alone() {
    let env = Env::with_library();
    env.tamper("pragma user_version = 9999");
    let before = env.bytes();
    let known = format!("knows {}", imctl::store::VERSION);
    let refused = env.imctl("user list").to_string().replace(&known, "knows [VERSION]");
    assert_snapshot!(refused, @"
    $ imctl user list
    exit 9
    --- stderr
    error: `[TMP]/data/imctl/policy.db` has the schema 9999, this program knows [VERSION]
    hint: use a newer imctl with this database
    ");
    env.fails("user delete X -o json", 6);
    env.fails("setting set time_zone Europe/London", 9);
    assert!(env.bytes() == before);
}
