//! `imctl role` and `imctl privilege` (R1–R5, A3).

use crate::env::{Env, together};
use insta::assert_snapshot;

#[test]
fn names_of_roles_r2() {
    let env = Env::with_library();
    let (longest, long) = ("R".repeat(254), "R".repeat(255));
    let code = |name: &str, scope: &str| env.run(["role", "create", name, "--scope", scope]).code;
    for good in ["E", "ÉDITEUR", "编辑", "a_b-c1", &longest] {
        assert_eq!(code(good, "ACTIVE"), 0, "{good}");
    }
    for bad in ["", "A B", "A.B", "A/B", "A!", &long] {
        assert_eq!(code(bad, "library:ACTIVE"), 4, "{bad}");
    }
    for scope in ["global", "service"] {
        for good in ["abc", "A.B", "a&b", &longest] {
            assert_eq!(code(good, scope), 0, "{good} in {scope}");
        }
        for bad in ["", "ab", "a b c", "a\tbc", &long] {
            assert_eq!(code(bad, scope), 4, "{bad:?} in {scope}");
        }
    }
    assert_eq!(code("éditeur", "ACTIVE"), 6, "unique without regard to case");
    let described = |length: usize| {
        env.run(["role", "create", "D", "--scope", "ACTIVE", "--description", &"d".repeat(length)]).code
    };
    assert_eq!(described(255), 4);
    assert_eq!(described(254), 0);
}

#[test]
fn a_role_needs_a_scope_and_policy_roles_are_built_in() {
    let env = Env::with_library();
    let runs = [
        env.imctl("role create EDITOR"),
        env.imctl("role create EDITOR --scope policy"),
        env.imctl("role create EDITOR --scope ACTVE"),
        env.imctl("role create EDITOR --scope global --external true"),
        env.imctl("role create EDITOR -l ACTIVE"),
        env.imctl("role create editor --scope library:active"),
        env.imctl("role list --scope policy"),
    ];
    assert_snapshot!(together(runs), @"
    $ imctl role create EDITOR
    exit 2
    --- stderr
    error: name the scope of the role
    hint: --scope library:ACTIVE, --scope global, --scope policy or --scope service

    $ imctl role create EDITOR --scope policy
    exit 6
    --- stderr
    error: the policy roles are built in; `EDITOR` can't be created

    $ imctl role create EDITOR --scope ACTVE
    exit 5
    --- stderr
    error: there is no library `ACTVE`
    hint: did you mean `ACTIVE`?

    $ imctl role create EDITOR --scope global --external true
    exit 6
    --- stderr
    error: only roles of a library can be external

    $ imctl role create EDITOR -l ACTIVE
    exit 0
    --- stderr
    created role `EDITOR` in `ACTIVE` (batch 2)

    $ imctl role create editor --scope library:active
    exit 6
    --- stderr
    error: role `EDITOR` in `ACTIVE` exists already
    hint: imctl role update changes it

    $ imctl role list --scope policy
    exit 0
    --- stdout
    SCOPE   NAME                         DESCRIPTION                                                                                                                              EXTERNAL
    policy  client_matter_administrator  Looks after every client group, client, matter and case: settings, policy, memos, access requests, staffing and excluded systems.        false
    policy  client_matter_manager        Looks after policy, memos, access requests, staffing and excluded systems of the assets they are an administrator of, but not settings.  false
    policy  conflicts_officer            Keeps the walls: conflicted users and opposing team sets, on any asset.                                                                  false
    policy  holds_administrator          Places and releases legal holds, and names their custodians.                                                                             false
    policy  help_desk_operator           Sees everything in order to answer questions, and changes nothing.                                                                       false
    policy  user_group_administrator     Manages users and groups, and grants roles.                                                                                              false
    policy  user_group_manager           Manages users and groups, but grants no roles.                                                                                           false
    policy  activity_importer            Loads the activity that keeps staffing up to date.                                                                                       false
    ");
}

#[test]
fn what_is_not_given_is_denied_r4() {
    let env = Env::with_library();
    env.ok("role create EDITOR --scope ACTIVE --description 'May edit'");
    assert_snapshot!(env.imctl("role show EDITOR --scope ACTIVE"), @"
    $ imctl role show EDITOR --scope ACTIVE
    exit 0
    --- stdout
    scope                            ACTIVE
    name                             EDITOR
    description                      May edit
    external                         false
    system_access                    full
    import_create                    denied
    checkout_documents               denied
    unlock_documents                 denied
    delete                           denied
    create_workspaces                denied
    create_public_workspaces         denied
    delete_workspaces                denied
    custom_metadata_management       denied
    create_public_folder             denied
    create_public_searches           denied
    control_center_access            none
    view_documents                   denied
    allow_full_text_searches         denied
    search_using_web                 denied
    use_imanage_import               denied
    use_imanage_work_monitor         denied
    use_imanage_work_administration  denied
    ");
    let runs = [
        env.imctl("role grant EDITOR import_create checkout_documents --scope ACTIVE"),
        env.imctl("role grant EDITOR control_center_access=tier1 system_access=read_only --scope ACTIVE"),
        env.imctl("role grant EDITOR control_center_access --scope ACTIVE"),
        env.imctl("role grant EDITOR control_center_access=tier3 --scope ACTIVE"),
        env.imctl("role grant EDITOR delete=maybe --scope ACTIVE"),
        env.imctl("role grant EDITOR chekout_documents --scope ACTIVE"),
        env.imctl("role deny EDITOR control_center_access=tier1 --scope ACTIVE"),
        env.imctl("export --table role_privileges"),
        env.imctl("role deny EDITOR control_center_access import_create system_access --scope ACTIVE"),
        env.imctl("export --table role_privileges"),
        env.imctl("role deny EDITOR delete --scope ACTIVE"),
        env.imctl("role grant EDITOR user_management --scope ACTIVE"),
    ];
    assert_snapshot!(together(runs), @"
    $ imctl role grant EDITOR import_create checkout_documents --scope ACTIVE
    exit 0
    --- stderr
    changed role `EDITOR` in `ACTIVE` (batch 3)

    $ imctl role grant EDITOR control_center_access=tier1 system_access=read_only --scope ACTIVE
    exit 0
    --- stderr
    changed role `EDITOR` in `ACTIVE` (batch 4)

    $ imctl role grant EDITOR control_center_access --scope ACTIVE
    exit 4
    --- stderr
    error: `control_center_access` has levels: none, tier1, tier2
    hint: control_center_access=tier2

    $ imctl role grant EDITOR control_center_access=tier3 --scope ACTIVE
    exit 4
    --- stderr
    error: `tier3` is not one of `none`, `tier1`, `tier2`; did you mean `tier2`?

    $ imctl role grant EDITOR delete=maybe --scope ACTIVE
    exit 4
    --- stderr
    error: `maybe` is not one of `granted`, `denied`

    $ imctl role grant EDITOR chekout_documents --scope ACTIVE
    exit 5
    --- stderr
    error: there is no privilege `chekout_documents` in this scope
    hint: did you mean `checkout_documents`?

    $ imctl role deny EDITOR control_center_access=tier1 --scope ACTIVE
    exit 2
    --- stderr
    error: `control_center_access=tier1`: a level is granted, not denied
    hint: imctl role grant EDITOR control_center_access=tier1

    $ imctl export --table role_privileges
    exit 0
    --- stdout
    scope,role,privilege,value
    ACTIVE,EDITOR,checkout_documents,granted
    ACTIVE,EDITOR,control_center_access,tier1
    ACTIVE,EDITOR,import_create,granted
    ACTIVE,EDITOR,system_access,read_only

    $ imctl role deny EDITOR control_center_access import_create system_access --scope ACTIVE
    exit 0
    --- stderr
    changed role `EDITOR` in `ACTIVE` (batch 5)

    $ imctl export --table role_privileges
    exit 0
    --- stdout
    scope,role,privilege,value
    ACTIVE,EDITOR,checkout_documents,granted

    $ imctl role deny EDITOR delete --scope ACTIVE
    exit 0
    --- stderr
    nothing to do: changed role `EDITOR` in `ACTIVE`

    $ imctl role grant EDITOR user_management --scope ACTIVE
    exit 5
    --- stderr
    error: there is no privilege `user_management` in this scope
    hint: did you mean `use_imanage_import`?
    ");
}

#[test]
fn service_roles_know_three_values_r4() {
    let env = Env::with_library();
    env.ok("role create MATTERS --scope service");
    let key = env.json("privilege list --scope service")[0]["key"].as_str().unwrap().to_owned();
    let other = env.json("privilege list --scope service")[1]["key"].as_str().unwrap().to_owned();
    env.ok(&format!("role grant MATTERS {key} --scope service"));
    env.ok(&format!("role deny MATTERS {other} --scope service"));
    let role = env.json("role show MATTERS --scope service");
    let values: Vec<&str> =
        role["privileges"].as_object().unwrap().values().map(|v| v.as_str().unwrap()).collect();
    assert_eq!(values.len(), 170);
    assert_eq!((values[0], values[1], values[2]), ("allow", "deny", ""));
    let run = env.imctl(&format!("role grant MATTERS {key}=granted --scope service"));
    assert_eq!(run.code, 4, "{run}");
}

#[test]
fn global_roles_are_held_by_users() {
    let env = Env::with_people();
    env.ok("role create HELPDESK --scope global");
    let runs = [
        env.imctl("role grant HELPDESK user_management --scope global"),
        env.imctl("role assign HELPDESK JDOE --scope global"),
        env.imctl("role assign HELPDESK group:STAFF --scope global"),
        env.imctl("role assign HELPDESC JDOE --scope global"),
        env.imctl("role unassign HELPDESK ASMITH --scope global"),
        env.imctl("role show HELPDESK --scope global"),
        env.imctl("role unassign HELPDESK JDOE --scope global"),
    ];
    assert_snapshot!(together(runs), @"
    $ imctl role grant HELPDESK user_management --scope global
    exit 0
    --- stderr
    changed global role `HELPDESK` (batch 4)

    $ imctl role assign HELPDESK JDOE --scope global
    exit 0
    --- stderr
    gave global role `HELPDESK` to `JDOE` (batch 5)

    $ imctl role assign HELPDESK group:STAFF --scope global
    exit 6
    --- stderr
    error: a global role is held by users, not by groups

    $ imctl role assign HELPDESC JDOE --scope global
    exit 5
    --- stderr
    error: there is no global role `HELPDESC`
    hint: did you mean `HELPDESK`?

    $ imctl role unassign HELPDESK ASMITH --scope global
    exit 5
    --- stderr
    error: `ASMITH` doesn't hold global role `HELPDESK`

    $ imctl role show HELPDESK --scope global
    exit 0
    --- stdout
    scope                global
    name                 HELPDESK
    external             false
    app_management       denied
    group_management     denied
    role_management      denied
    settings_management  denied
    user_management      granted
    holders              JDOE

    $ imctl role unassign HELPDESK JDOE --scope global
    exit 0
    --- stderr
    took global role `HELPDESK` from `JDOE` (batch 6)
    ");
}

#[test]
fn policy_roles_are_held_by_users_and_groups_a3() {
    let env = Env::with_people();
    let runs = [
        env.imctl("role assign conflicts_officer JDOE group:STAFF --scope policy"),
        env.imctl("role assign conflict_officer JDOE --scope policy"),
        env.imctl("role grant conflicts_officer import_create --scope policy"),
        env.imctl("role show conflicts_officer --scope policy"),
        env.imctl("export --table role_assignments"),
        env.imctl("role delete conflicts_officer --scope policy"),
    ];
    assert_snapshot!(together(runs), @"
    $ imctl role assign conflicts_officer JDOE group:STAFF --scope policy
    exit 0
    --- stderr
    gave role `conflicts_officer` in `policy` to 2 holders (batch 3)

    $ imctl role assign conflict_officer JDOE --scope policy
    exit 5
    --- stderr
    error: there is no role `conflict_officer` in `policy`
    hint: imctl role list shows what there is

    $ imctl role grant conflicts_officer import_create --scope policy
    exit 5
    --- stderr
    error: there is no privilege `import_create` in this scope
    hint: `imctl privilege list` shows them all

    $ imctl role show conflicts_officer --scope policy
    exit 0
    --- stdout
    scope     policy
    name      conflicts_officer
    external  false
    holders   group:STAFF;JDOE

    $ imctl export --table role_assignments
    exit 0
    --- stdout
    scope,role,principal
    policy,conflicts_officer,group:STAFF
    policy,conflicts_officer,JDOE

    $ imctl role delete conflicts_officer --scope policy
    exit 5
    --- stderr
    error: there is no role `conflicts_officer` in `policy`
    hint: imctl role list shows what there is
    ");
}

#[test]
fn a_library_role_is_held_through_the_assignment() {
    let env = Env::with_people();
    env.ok("role create EDITOR --scope ACTIVE");
    let runs = [
        env.imctl("role assign EDITOR JDOE ASMITH --scope ACTIVE"),
        env.imctl("role assign EDITOR XPERT --scope ACTIVE"),
        env.imctl("role unassign EDITOR JDOE --scope ACTIVE"),
        env.imctl("role show EDITOR --scope ACTIVE -o jsonl"),
    ];
    assert_snapshot!(together(runs), @r#"
    $ imctl role assign EDITOR JDOE ASMITH --scope ACTIVE
    exit 0
    --- stderr
    gave role `EDITOR` in `ACTIVE` to 2 holders (batch 4)

    $ imctl role assign EDITOR XPERT --scope ACTIVE
    exit 6
    --- stderr
    error: `XPERT` is an external user and can't hold the role `EDITOR`, which is for the others

    $ imctl role unassign EDITOR JDOE --scope ACTIVE
    exit 6
    --- stderr
    error: a user of a library always has exactly one role there
    hint: imctl user assign JDOE -l ACTIVE --role DEFAULT

    $ imctl role show EDITOR --scope ACTIVE -o jsonl
    exit 0
    --- stdout
    {"scope":"ACTIVE","name":"EDITOR","description":null,"external":false,"privileges":{"system_access":"full","import_create":"denied","checkout_documents":"denied","unlock_documents":"denied","delete":"denied","create_workspaces":"denied","create_public_workspaces":"denied","delete_workspaces":"denied","custom_metadata_management":"denied","create_public_folder":"denied","create_public_searches":"denied","control_center_access":"none","view_documents":"denied","allow_full_text_searches":"denied","search_using_web":"denied","use_imanage_import":"denied","use_imanage_work_monitor":"denied","use_imanage_work_administration":"denied"},"holders":["ASMITH","JDOE"]}
    "#);
}

#[test]
fn duplicating_copies_the_privileges_r4() {
    let env = Env::with_library();
    env.ok("role create EDITOR --scope ACTIVE --description Edits");
    env.ok("role grant EDITOR import_create --scope ACTIVE");
    let runs = [
        env.imctl("role duplicate EDITOR EDITOR2 --scope ACTIVE --description 'A copy'"),
        env.imctl("role duplicate EDITOR editor2 --scope ACTIVE"),
        env.imctl("role duplicate DEFAULT PLAIN --scope ACTIVE"),
        env.imctl("role duplicate EDITR X --scope ACTIVE"),
        env.imctl("role list --scope ACTIVE -o csv"),
        env.imctl("export --table role_privileges"),
    ];
    assert_snapshot!(together(runs), @"
    $ imctl role duplicate EDITOR EDITOR2 --scope ACTIVE --description 'A copy'
    exit 0
    --- stderr
    duplicated role `EDITOR` in `ACTIVE` as role `EDITOR2` in `ACTIVE` (batch 4)

    $ imctl role duplicate EDITOR editor2 --scope ACTIVE
    exit 6
    --- stderr
    error: role `EDITOR2` in `ACTIVE` exists already
    hint: imctl role update changes it

    $ imctl role duplicate DEFAULT PLAIN --scope ACTIVE
    exit 0
    --- stderr
    duplicated role `DEFAULT` in `ACTIVE` as role `PLAIN` in `ACTIVE` (batch 5)

    $ imctl role duplicate EDITR X --scope ACTIVE
    exit 5
    --- stderr
    error: there is no role `EDITR` in `ACTIVE`
    hint: did you mean `EDITOR`?

    $ imctl role list --scope ACTIVE -o csv
    exit 0
    --- stdout
    scope,name,description,external
    ACTIVE,DEFAULT,,false
    ACTIVE,DEFAULT EXTERNAL,,true
    ACTIVE,EDITOR,Edits,false
    ACTIVE,EDITOR2,A copy,false
    ACTIVE,PLAIN,,false

    $ imctl export --table role_privileges
    exit 0
    --- stdout
    scope,role,privilege,value
    ACTIVE,EDITOR,import_create,granted
    ACTIVE,EDITOR2,import_create,granted
    ");
}

#[test]
fn a_role_that_somebody_holds_is_not_deleted_r4() {
    let env = Env::with_people();
    env.ok("role create EDITOR --scope ACTIVE");
    env.ok("role create WRITER --scope ACTIVE");
    env.ok("role create GUEST --scope ACTIVE --external true");
    env.ok("user assign JDOE ASMITH -l ACTIVE --role EDITOR");
    env.ok("user assign XPERT -l ACTIVE --role GUEST");
    let runs = [
        env.imctl("role delete EDITOR --scope ACTIVE"),
        env.imctl("role delete EDITOR --scope ACTIVE --reassign WRITR"),
        env.imctl("role delete EDITOR --scope ACTIVE --reassign GUEST"),
        env.imctl("role delete EDITOR --scope ACTIVE --reassign EDITOR"),
        env.imctl("role delete EDITOR --scope ACTIVE --reassign WRITER"),
        env.imctl("role delete WRITER --scope ACTIVE --reassign"),
        env.imctl("role delete GUEST --scope ACTIVE --reassign"),
        env.imctl("export --table library_users"),
        env.imctl("role delete EDITOR --scope ACTIVE"),
    ];
    assert_snapshot!(together(runs), @"
    $ imctl role delete EDITOR --scope ACTIVE
    exit 6
    --- stderr
    error: role `EDITOR` in `ACTIVE` is held by `ASMITH`, `JDOE`
    hint: --reassign ROLE gives them another first

    $ imctl role delete EDITOR --scope ACTIVE --reassign WRITR
    exit 5
    --- stderr
    error: there is no role `WRITR` in `ACTIVE`
    hint: did you mean `WRITER`?

    $ imctl role delete EDITOR --scope ACTIVE --reassign GUEST
    exit 6
    --- stderr
    error: 2 things are wrong
      - `JDOE` is an internal user and can't hold the role `GUEST`, which is for the others
      - `ASMITH` is an internal user and can't hold the role `GUEST`, which is for the others

    $ imctl role delete EDITOR --scope ACTIVE --reassign EDITOR
    exit 6
    --- stderr
    error: role `EDITOR` in `ACTIVE` is still used by 2 records: library_users: ACTIVE ASMITH, library_users: ACTIVE JDOE

    $ imctl role delete EDITOR --scope ACTIVE --reassign WRITER
    exit 0
    --- stderr
    gave 2 holders role `WRITER` in `ACTIVE` and deleted role `EDITOR` in `ACTIVE` (batch 8)

    $ imctl role delete WRITER --scope ACTIVE --reassign
    exit 0
    --- stderr
    gave 2 holders role `DEFAULT` in `ACTIVE` and deleted role `WRITER` in `ACTIVE` (batch 9)

    $ imctl role delete GUEST --scope ACTIVE --reassign
    exit 0
    --- stderr
    gave 1 holders role `DEFAULT EXTERNAL` in `ACTIVE` and deleted role `GUEST` in `ACTIVE` (batch 10)

    $ imctl export --table library_users
    exit 0
    --- stdout
    library,user,role,allow_logon
    ACTIVE,ASMITH,DEFAULT,true
    ACTIVE,JDOE,DEFAULT,true
    ACTIVE,XPERT,DEFAULT EXTERNAL,true

    $ imctl role delete EDITOR --scope ACTIVE
    exit 5
    --- stderr
    error: there is no role `EDITOR` in `ACTIVE`
    hint: did you mean `DEFAULT`?
    ");
}

#[test]
fn built_in_roles_are_edited_but_not_deleted_r3() {
    let env = Env::with_library();
    let runs = [
        env.imctl("role grant DEFAULT import_create --scope ACTIVE"),
        env.imctl("role update DEFAULT --description 'Everybody' --scope ACTIVE"),
        env.imctl("role update DEFAULT --external true --scope ACTIVE"),
        env.imctl("role delete DEFAULT --scope ACTIVE"),
        env.imctl("role delete 'DEFAULT EXTERNAL' --scope ACTIVE --reassign"),
    ];
    assert_snapshot!(together(runs), @"
    $ imctl role grant DEFAULT import_create --scope ACTIVE
    exit 0
    --- stderr
    changed role `DEFAULT` in `ACTIVE` (batch 2)

    $ imctl role update DEFAULT --description Everybody --scope ACTIVE
    exit 0
    --- stderr
    updated role `DEFAULT` in `ACTIVE` (batch 3)

    $ imctl role update DEFAULT --external true --scope ACTIVE
    exit 6
    --- stderr
    error: the built-in role `DEFAULT` can't change sides

    $ imctl role delete DEFAULT --scope ACTIVE
    exit 6
    --- stderr
    error: role `DEFAULT` in `ACTIVE` is built in and can't be deleted

    $ imctl role delete 'DEFAULT EXTERNAL' --scope ACTIVE --reassign
    exit 6
    --- stderr
    error: role `DEFAULT EXTERNAL` in `ACTIVE` is built in and can't be deleted
    ");
}

#[test]
fn a_role_cannot_change_sides_under_its_holders_u3() {
    let env = Env::with_people();
    env.ok("role create EDITOR --scope ACTIVE");
    env.ok("user assign JDOE -l ACTIVE --role EDITOR");
    assert_snapshot!(env.imctl("role update EDITOR --external true --scope ACTIVE"), @"
    $ imctl role update EDITOR --external true --scope ACTIVE
    exit 6
    --- stderr
    error: role `EDITOR` in `ACTIVE` is held by users of the other kind: `JDOE`
    ");
}

#[test]
fn the_administrator_sets_are_a_table_r3() {
    let env = Env::empty();
    let rows = env.json("role tiers");
    assert_eq!(rows.as_array().unwrap().len(), 51);
    assert_eq!(
        rows[0].as_object().unwrap().keys().collect::<Vec<_>>(),
        ["feature", "action", "tier1", "tier2", "nrtadmin"]
    );
    assert!(rows.as_array().unwrap().iter().all(|row| row["tier1"].is_boolean()));
}

#[test]
fn the_catalogues_are_listed_and_filtered_r1() {
    let env = Env::empty();
    let count = |line: &str| env.json(line).as_array().unwrap().len();
    assert_eq!(count("privilege list --scope library"), 18);
    assert_eq!(count("privilege list --scope global"), 5);
    assert_eq!(count("privilege list --scope service"), 170);
    assert!(count("privilege list --tier C1") < count("privilege list --tier C5"));
    let runs = [
        env.imctl("privilege list --scope global"),
        env.imctl("privilege list --scope libary"),
        env.imctl("privilege list --tier C6"),
        env.imctl("privilege list --text checkout -o csv"),
        env.imctl("privilege list --category nowhere -o json"),
        env.imctl("privilege show control_center_access"),
        env.imctl("privilege show import_crate"),
    ];
    assert_snapshot!(together(runs), @r#"
    $ imctl privilege list --scope global
    exit 0
    --- stdout
    KEY                  SCOPE   CATEGORY  NAME                 TIERS
    app_management       global  Global    App Management
    group_management     global  Global    Group Management
    role_management      global  Global    Role Management
    settings_management  global  Global    Settings Management
    user_management      global  Global    User Management

    $ imctl privilege list --scope libary
    exit 4
    --- stderr
    error: `libary` is not one of `library`, `global`, `service`; did you mean `library`?

    $ imctl privilege list --tier C6
    exit 4
    --- stderr
    error: `C6` is not one of `C1`, `C2`, `C3`, `C4`, `C5`

    $ imctl privilege list --text checkout -o csv
    exit 0
    --- stdout
    key,scope,category,name,description,tiers
    checkout_documents,library,Content,Checkout Documents,"Check out documents that one can reach, and check them in again.",

    $ imctl privilege list --category nowhere -o json
    exit 0
    --- stdout
    []

    $ imctl privilege show control_center_access
    exit 0
    --- stdout
    key          control_center_access
    scope        library
    category     Admin Privileges
    name         Control Center Access
    description  The administration tier that comes with the role: tier 1 for the help desk, tier 2 for advanced support. NRTADMIN is no value here; it comes from membership of the group.
    values       none;tier1;tier2
    default      none

    $ imctl privilege show import_crate
    exit 5
    --- stderr
    error: there is no privilege `import_crate`
    hint: did you mean `import_create`?
    "#);
    let keys = env.json("privilege list");
    let mut seen: Vec<&str> = keys.as_array().unwrap().iter().map(|p| p["key"].as_str().unwrap()).collect();
    seen.sort_unstable();
    assert!(seen.windows(2).all(|two| two[0] != two[1]), "keys are unique");
    assert_eq!(
        keys[0].as_object().unwrap().keys().collect::<Vec<_>>(),
        ["key", "scope", "category", "name", "description", "tiers"]
    );
}
