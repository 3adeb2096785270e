//! `imctl user list` by everything that one looks for people with, and many users at once by a file.

use crate::env::{Env, together};
use insta::assert_snapshot;

/// The ids that a list has.
fn ids(env: &Env, line: &str) -> Vec<String> {
    let list = env.json(&format!("user list {line}"));
    list.as_array().unwrap().iter().map(|user| user["id"].as_str().unwrap().to_owned()).collect()
}

#[test]
fn each_filter_keeps_its_own() {
    let env = Env::with_people();
    env.ok("user create DIR --full-name 'Dora Dir' --email dora@firm.example --kind directory --location Smithfield");
    env.ok("user update JDOE --job-title 'Senior Partner' --practice-area Tax");
    env.ok("user lock JDOE");
    env.ok("user disable DIR");
    env.ok("user disable ASMITH -l ACTIVE");
    env.ok("group add-member STAFF JDOE ASMITH");
    env.ok("role assign conflicts_officer group:STAFF DIR --scope policy");
    for (line, expected) in [
        ("--text smith", "ASMITH"),
        ("--text EXPERTS.example", "XPERT"),
        ("--text 'jane d'", "JDOE"),
        ("--kind directory", "DIR"),
        ("--external", "XPERT"),
        ("--external false --kind virtual", "ASMITH JDOE"),
        ("--disabled", "DIR"),
        ("--disabled -l ACTIVE", "ASMITH"),
        ("--disabled false -l ACTIVE", "JDOE XPERT"),
        ("--locked", "JDOE"),
        ("--locked false", "ASMITH DIR XPERT"),
        ("--job-title partner", "JDOE"),
        ("--practice-area tax", "JDOE"),
        ("--password directory", "DIR"),
        ("--password none", "ASMITH JDOE XPERT"),
        ("--password set", ""),
        ("--group STAFF", "ASMITH JDOE"),
        ("--role conflicts_officer", "ASMITH DIR JDOE"),
        ("--role 'DEFAULT EXTERNAL' -l ACTIVE", "XPERT"),
    ] {
        assert_eq!(ids(&env, line).join(" "), expected, "{line}");
    }
    let runs = [
        env.imctl("user list"),
        env.imctl("user list -l ACTIVE --where locked=false"),
        env.imctl("user list --kind robot"),
        env.imctl("user list --locked perhaps"),
        env.imctl("user list --password secret"),
        env.imctl("user list --role conflict_officer"),
    ];
    assert_snapshot!(together(runs), @"
    $ imctl user list
    exit 0
    --- stdout
    ID      FULL_NAME    EMAIL                KIND       PASSWORD   STATUS
    ASMITH  Adam Smith   asmith@firm.example  virtual    none       active
    DIR     Dora Dir     dora@firm.example    directory  directory  disabled
    JDOE    Jane Doe     jdoe@firm.example    virtual    none       locked
    XPERT   Xavier Pert  x@experts.example    virtual    none       external

    $ imctl user list -l ACTIVE --where locked=false
    exit 0
    --- stdout
    ID      FULL_NAME    EMAIL                KIND     PASSWORD  STATUS
    ASMITH  Adam Smith   asmith@firm.example  virtual  none      disabled here
    XPERT   Xavier Pert  x@experts.example    virtual  none      external

    $ imctl user list --kind robot
    exit 4
    --- stderr
    error: --kind: `robot` is not one of `virtual`, `directory`, `migrated`

    $ imctl user list --locked perhaps
    exit 4
    --- stderr
    error: --locked: `perhaps` is neither `true` nor `false`

    $ imctl user list --password secret
    exit 4
    --- stderr
    error: --password: `secret` is not one of `set`, `none`, `directory`

    $ imctl user list --role conflict_officer
    exit 5
    --- stderr
    error: there is no global role `conflict_officer`
    hint: imctl role list shows what there is
    ");
}

#[test]
fn a_file_names_as_many_users_as_it_has() {
    let env = Env::with_people();
    env.write("list.txt", "\u{feff}jdoe; ASMITH\r\n\r\nXPERT\r\n");
    env.write("table.csv", "name,user\n\"Doe, Jane\",JDOE\nSmith,ASMITH\n");
    env.write("ragged.csv", "user,name\nJDOE\n");
    let runs = [
        env.imctl("user disable --from list.txt"),
        env.imctl("user enable JDOE --from table.csv -v"),
        env.imctl_with_stdin("user lock --from -", "JDOE\nASMIHT\n"),
        env.imctl_with_stdin("user lock --from -", "id\nJDOE\n"),
        env.imctl("user lock --from ragged.csv"),
        env.imctl("user lock --from nowhere.txt"),
        env.imctl("user lock"),
        env.imctl("group add-member STAFF --from list.txt"),
        env.imctl("group add-member --group STAFF --group ACTIVE/TAX --from table.csv"),
        env.imctl("group add-member --from table.csv"),
        env.imctl_with_stdin(
            "role assign conflicts_officer --from - --scope policy",
            "principal\ngroup:STAFF\n",
        ),
        env.imctl_with_stdin("user unassign -l ACTIVE --from -", "JDOE\n"),
    ];
    assert_snapshot!(together(runs), @"
    $ imctl user disable --from list.txt
    exit 0
    --- stderr
    disabled 3 users (batch 3)

    $ imctl user enable JDOE --from table.csv -v
    exit 0
    --- stderr
    enabled 2 users (batch 4)
      update users ASMITH
      update users JDOE

    $ imctl user lock --from -
    exit 5
    --- stderr
    error: there is no user `ASMIHT`
    hint: did you mean `ASMITH`?

    $ imctl user lock --from -
    exit 0
    --- stderr
    locked user `JDOE` (batch 5)

    $ imctl user lock --from ragged.csv
    exit 4
    --- stderr
    error: 1 cell, but the header has 2 columns
     --> ragged.csv:2:5
      |
    2 | JDOE
      |     ^
      |
      = hint: the cell for `name` is missing; an empty one still needs its separator

    error: ragged.csv: 1 cell, but the header has 2 columns
    hint: the cell for `name` is missing; an empty one still needs its separator

    $ imctl user lock --from nowhere.txt
    exit 5
    --- stderr
    error: there is no file `nowhere.txt`

    $ imctl user lock
    exit 2
    --- stderr
    error: the following required arguments were not provided:
      <NAME>...

    Usage: imctl user lock <NAME>...

    For more information, try '--help'.

    $ imctl group add-member STAFF --from list.txt
    exit 6
    --- stderr
    error: `XPERT` is external, global group `STAFF` is for internal users

    $ imctl group add-member --group STAFF --group ACTIVE/TAX --from table.csv
    exit 0
    --- stderr
    added 4 members (batch 6)

    $ imctl group add-member --from table.csv
    exit 2
    --- stderr
    error: name the group
    hint: first of all, or with --group

    $ imctl role assign conflicts_officer --from - --scope policy
    exit 0
    --- stderr
    gave role `conflicts_officer` in `policy` to `group:STAFF` (batch 7)

    $ imctl user unassign -l ACTIVE --from -
    exit 6
    --- stderr
    error: `JDOE` can't leave library `ACTIVE`: `group:ACTIVE/TAX`, `preferred library`
    hint: choose another preferred library, and take the user out of the library's groups and off its items first
    ");
    assert_eq!(env.json("group show STAFF")["members"], serde_json::json!(["ASMITH", "JDOE"]));
}

#[test]
fn a_user_is_shown_with_everything_that_is_theirs_r6() {
    let env = Env::with_people();
    env.ok(
        "role create EDITOR --scope ACTIVE --grant import_create,delete --grant control_center_access=tier1",
    );
    env.ok("user assign JDOE -l ACTIVE --role EDITOR");
    env.ok("user assign JDOE -l CLOSED --allow-logon false");
    env.ok("group add-member NRTADMIN JDOE --scope CLOSED");
    env.ok("group add-member STAFF JDOE");
    env.ok("role create PEOPLE --scope global --grant user_management");
    env.ok("role assign PEOPLE JDOE --scope global");
    env.ok("role assign client_matter_manager group:STAFF --scope policy");
    env.ok("case policy C-17 --security restricted");
    env.ok("client policy ACME --security restricted");
    env.ok("staffing add case:C-17 group:STAFF --type basic");
    env.ok("staffing add client:ACME JDOE --until 2027-01-01");
    assert_snapshot!(env.imctl("user show JDOE"), @"
    $ imctl user show JDOE
    exit 0
    --- stdout
    id                      JDOE
    full_name               Jane Doe
    email                   jdoe@firm.example
    kind                    virtual
    external                false
    preferred_library       ACTIVE
    allow_logon             true
    locked                  false
    force_password_change   true
    password_never_expires  false
    password                none
    libraries               ACTIVE (EDITOR), CLOSED (DEFAULT, NRTADMIN, sign-in disabled)
    groups                  group:CLOSED/NRTADMIN;group:STAFF
    roles                   global/PEOPLE;policy/client_matter_manager
    privileges              ACTIVE: system_access=full, import_create, delete, control_center_access=tier1; CLOSED: system_access=full, use_imanage_import, use_imanage_work_monitor, use_imanage_work_administration; global: user_management; policy: asset_policy=administered, security_memos=administered, access_requests=administered, staffing=administered, excluded_systems=administered
    staffing                case:C-17 (basic, group:STAFF), client:ACME (team, until 2027-01-01T00:00:00Z)
    ");
    let json = env.json("user show JDOE");
    assert_eq!(json["privileges"]["CLOSED"]["use_imanage_import"], "granted", "NRTADMIN supersedes the role");
    assert_eq!(json["privileges"]["ACTIVE"]["use_imanage_import"], "denied");
    assert_eq!(json["privileges"]["global"]["user_management"], "granted");
    assert_eq!(json["privileges"]["policy"]["staffing"], "administered");
    assert_eq!(json["staffing"][1]["until"], "2027-01-01T00:00:00Z");
    env.ok("group disable STAFF");
    assert!(env.json("user show JDOE")["privileges"]["policy"].is_null(), "a disabled group gives nothing");
}
