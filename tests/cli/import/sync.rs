//! `--mode sync`: what the file doesn't have goes, within bounds.

use super::counts;
use crate::env::{Env, together};
use insta::assert_snapshot;

#[test]
fn what_the_file_does_not_have_goes() {
    let env = Env::with_people();
    env.ok("staffing add matter:1001 JDOE ASMITH");
    env.ok("staffing add matter:1002 JDOE");
    env.write("s.csv", "asset,member\nmatter:1001,JDOE\n");
    let report = env.json("staffing import s.csv --mode sync");
    assert_eq!(counts(&report), [0, 0, 1, 2]);
    assert_eq!(env.json("staffing list").as_array().unwrap().len(), 1);
}

#[test]
fn within_a_scope_only() {
    let env = Env::with_people();
    env.ok("staffing add matter:1001 JDOE ASMITH");
    env.ok("staffing add matter:1002 JDOE");
    env.write("s.csv", "asset,member\nmatter:1001,JDOE\n");
    assert_eq!(counts(&env.json("staffing import s.csv --mode sync --scope matter:1001")), [0, 0, 1, 1]);
    // A client stands for what is under it.
    assert_eq!(counts(&env.json("staffing import s.csv --mode sync --scope client:ACME")), [0, 0, 1, 1]);
    let runs = [
        env.imctl("staffing import s.csv --mode sync --scope matter:1009"),
        env.imctl("staffing import s.csv --mode sync --scope ACTVE"),
    ];
    assert_snapshot!(together(runs), @"
    $ imctl staffing import s.csv --mode sync --scope matter:1009
    exit 5
    --- stderr
    error: there is no matter `1009`
    hint: did you mean `1002`?

    $ imctl staffing import s.csv --mode sync --scope ACTVE
    exit 5
    --- stderr
    error: there is no library `ACTVE`
    hint: did you mean `ACTIVE`?
    ");
}

#[test]
fn groups_of_a_library_are_disabled_not_deleted_g2() {
    let env = Env::with_people();
    env.ok("group create LAW -l ACTIVE --full-name Law");
    env.write("g.csv", "scope,id,full_name\nACTIVE,TAX,Tax\n");
    let report = env.json("group import g.csv --mode sync --scope library:ACTIVE");
    assert_eq!(counts(&report)[3], 1, "what is built in stays: {report}");
    let group = |id: &str| env.json(&format!("group show {id}"))["enabled"].clone();
    assert_eq!(
        (group("ACTIVE/LAW"), group("global/STAFF"), group("ACTIVE/NRTADMIN")),
        (false.into(), true.into(), true.into())
    );
    let before = env.bytes();
    env.ok("group import g.csv --mode sync --scope ACTIVE");
    assert!(env.bytes() == before, "the second time there is nothing to do");
}

#[test]
fn users_are_disabled_not_deleted_u5() {
    let env = Env::with_people();
    env.write("u.csv", "id,full_name,email\nJDOE,Jane Doe,jdoe@firm.example\n");
    env.ok("user import u.csv --mode sync");
    let users = env.json("user list");
    let states: Vec<_> =
        users.as_array().unwrap().iter().map(|u| (u["id"].clone(), u["allow_logon"].clone())).collect();
    assert_eq!(
        states,
        [("ASMITH".into(), false.into()), ("JDOE".into(), true.into()), ("XPERT".into(), false.into())]
    );
    let before = env.bytes();
    env.ok("user import u.csv --mode sync");
    assert!(env.bytes() == before);
}

#[test]
fn too_many_removals_stop_it() {
    let env = Env::with_people();
    let users: String = (0..30).map(|n| format!("U{n},User {n},u{n}@firm.example,ACTIVE\n")).collect();
    env.write("u.csv", format!("id,full_name,email,preferred_library\n{users}"));
    env.ok("user import u.csv");
    let members: String = (0..30).map(|n| format!("global,STAFF,U{n}\n")).collect();
    env.write("m.csv", format!("scope,group,user\n{members}"));
    env.ok("import --table group_members m.csv");
    env.write("one.csv", "scope,group,user\nglobal,STAFF,U1\n");
    let before = env.bytes();
    let runs = [
        env.imctl("import --table group_members one.csv --mode sync"),
        env.imctl("import --table group_members one.csv --mode sync --max-delete 28"),
    ];
    assert_eq!((runs[0].code, runs[1].code), (6, 6));
    assert_snapshot!(together(runs), @"
    $ imctl import --table group_members one.csv --mode sync
    exit 6
    --- stderr
    error: 29 rows of `group_members` aren't in the file, more than the 10 that may go; --max-delete 29 allows it
    --> one.csv:1

    error: 29 rows of `group_members` aren't in the file, more than the 10 that may go; --max-delete 29 allows it; nothing was written

    $ imctl import --table group_members one.csv --mode sync --max-delete 28
    exit 6
    --- stderr
    error: 29 rows of `group_members` aren't in the file, more than the 28 that may go; --max-delete 29 allows it
    --> one.csv:1

    error: 29 rows of `group_members` aren't in the file, more than the 28 that may go; --max-delete 29 allows it; nothing was written
    ");
    assert!(env.bytes() == before);
    env.ok("import --table group_members one.csv --mode sync --max-delete 29");
    // Ten may always go.
    let env2 = Env::with_people();
    env2.write("u.csv", format!("id,full_name,email,preferred_library\n{users}"));
    env2.ok("user import u.csv");
    let few: String = (0..11).map(|n| format!("global,STAFF,U{n}\n")).collect();
    env2.write("m.csv", format!("scope,group,user\n{few}"));
    env2.ok("import --table group_members m.csv");
    env2.write("one.csv", "scope,group,user\nglobal,STAFF,U1\n");
    env2.ok("import --table group_members one.csv --mode sync");
}

#[test]
fn an_empty_file_removes_nothing() {
    let env = Env::with_people();
    env.write("s.csv", "asset,member\n");
    env.ok("staffing add matter:1001 JDOE");
    assert_snapshot!(env.imctl("staffing import s.csv --mode sync"), @"
    $ imctl staffing import s.csv --mode sync
    exit 6
    --- stderr
    error: the file of `staffing` has no rows: a sync with it would remove everything in scope
    --> s.csv:1

    error: the file of `staffing` has no rows: a sync with it would remove everything in scope; nothing was written
    ");
    assert_eq!(env.imctl("staffing import s.csv --mode sync --scope matter:1002").code, 6);
}

#[test]
fn walls_stay_unless_they_are_meant() {
    let env = Env::with_people();
    env.ok("matter conflict add 1001 JDOE --reason Spouse");
    env.ok("matter conflict add 1002 ASMITH");
    env.write("c.csv", "asset,principal,reason\nmatter:1001,JDOE,Spouse\n");
    assert_eq!(counts(&env.json("import --table conflicts c.csv --mode sync")), [0, 0, 1, 0]);
    assert_eq!(env.json("matter conflict list 1002").as_array().unwrap().len(), 1);
    let report = env.imctl("import --table conflicts c.csv --mode sync --include-walls --yes");
    assert_snapshot!(report, @"
    $ imctl import --table conflicts c.csv --mode sync --include-walls --yes
    exit 0
    --- stderr
    1 person gains access:
      ASMITH to matter:1002 (open)
    the conflict of ASMITH with matter:1002 goes
    imported conflicts from `c.csv`: 0 created, 0 updated, 1 unchanged, 1 removed (batch 5)
    ");
    assert_eq!(env.json("matter conflict list 1002").as_array().unwrap().len(), 0);
}

#[test]
fn what_is_built_in_stays() {
    let env = Env::with_people();
    env.write("r.csv", "scope,name\nACTIVE,EDITOR\n");
    env.ok("role import r.csv --mode sync");
    let names: Vec<_> =
        env.json("role list --scope ACTIVE").as_array().unwrap().iter().map(|r| r["name"].clone()).collect();
    assert_eq!(names, ["DEFAULT", "DEFAULT EXTERNAL", "EDITOR"]);
    env.write("s.csv", "id\nElite\n");
    env.ok("system import s.csv --mode sync");
    assert_eq!(env.json("system list").as_array().unwrap().len(), 2);
}

#[test]
fn an_empty_cell_is_empty_in_a_sync() {
    let env = Env::with_people();
    env.ok("client update ACME --notes 'Pays late'");
    env.write("c.csv", "id,name,notes\nACME,Acme,\n");
    env.ok("client import c.csv");
    assert_eq!(env.json("client show ACME")["notes"], "Pays late");
    env.ok("client import c.csv --mode sync");
    assert_eq!(env.json("client show ACME")["notes"], serde_json::Value::Null);
}

#[test]
fn what_is_still_used_is_not_removed() {
    let env = Env::with_people();
    env.write("c.csv", "id,name\nGLOBEX,Globex\n");
    let before = env.bytes();
    assert_snapshot!(env.imctl("client import c.csv --mode sync"), @"
    $ imctl client import c.csv --mode sync
    exit 6
    --- stderr
    error: client `ACME` is still used by 2 records: matters: 1001, matters: 1002

    error: client `ACME` is still used by 2 records: matters: 1001, matters: 1002; nothing was written
    ");
    assert!(env.bytes() == before);
}

#[test]
fn a_sync_that_deletes_a_case_asks_as_deleting_does_p8() {
    let env = Env::with_people();
    env.ok("case create C-1 --name One");
    env.ok("case create C-2 --name Two");
    let file = env
        .ok("export --table cases")
        .lines()
        .filter(|line| !line.starts_with("C-2,"))
        .fold(String::new(), |all, line| all + line + "\n");
    env.write("cases.csv", &file);
    env.write("bundle/cases.csv", &file);
    let before = env.bytes();
    for line in ["import --table cases cases.csv --mode sync", "apply bundle --mode sync"] {
        let error = env.fails(line, 8);
        assert!(error.contains("Delete case `C-2`?"), "{error}");
        assert_eq!(env.bytes(), before, "nothing is written");
    }
    env.ok("import --table cases cases.csv --mode sync --dry-run");
    env.ok("apply bundle --mode sync --yes");
    env.fails("case show C-2", 5);
}
