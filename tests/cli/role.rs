//! `imctl role` (R2–R4).

mod assign;
mod holder;

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
    hint: imctl role grant EDITOR control_center_access=tier1 --scope ACTIVE

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
    ACTIVE,EDITOR,system_access,read_only

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
fn a_role_is_created_with_what_it_says_r4() {
    let env = Env::with_library();
    let runs = [
        env.imctl("role create"),
        env.imctl("role create EDITOR --scope ACTIVE --grant import_create --grant control_center_access=tier1 --deny system_access"),
        env.imctl("role create OTHER --scope ACTIVE --grant import_crate"),
        env.imctl("role create OTHER --scope ACTIVE --grant control_center_access"),
        env.imctl("role create OTHER --scope ACTIVE --deny delete=granted"),
        env.imctl("role list --scope ACTIVE"),
    ];
    assert_snapshot!(together(runs), @"
    $ imctl role create
    exit 2
    --- stderr
    error: name the role
    hint: on a terminal, `imctl role create` asks for everything

    $ imctl role create EDITOR --scope ACTIVE --grant import_create --grant control_center_access=tier1 --deny system_access
    exit 0
    --- stderr
    created role `EDITOR` in `ACTIVE` (batch 2)

    $ imctl role create OTHER --scope ACTIVE --grant import_crate
    exit 5
    --- stderr
    error: there is no privilege `import_crate` in this scope
    hint: did you mean `import_create`?

    $ imctl role create OTHER --scope ACTIVE --grant control_center_access
    exit 4
    --- stderr
    error: `control_center_access` has levels: none, tier1, tier2
    hint: control_center_access=tier2

    $ imctl role create OTHER --scope ACTIVE --deny delete=granted
    exit 2
    --- stderr
    error: `delete=granted`: a level is granted, not denied
    hint: imctl role grant OTHER delete=granted --scope ACTIVE

    $ imctl role list --scope ACTIVE
    exit 0
    --- stdout
    SCOPE   NAME              EXTERNAL
    ACTIVE  DEFAULT           false
    ACTIVE  DEFAULT EXTERNAL  true
    ACTIVE  EDITOR            false
    ");
}

#[test]
fn two_roles_are_compared_r4() {
    let env = Env::with_people();
    env.ok(
        "role create EDITOR --scope ACTIVE --grant import_create,delete --grant control_center_access=tier1",
    );
    env.ok("role create READER --scope CLOSED --deny system_access");
    env.ok("role create MANAGER --scope global --grant user_management");
    let runs = [
        env.imctl("role diff EDITOR DEFAULT --scope ACTIVE"),
        env.imctl("role diff EDITOR READER --scope ACTIVE --other-scope library:CLOSED -o csv"),
        env.imctl("role diff EDITOR EDITOR --scope ACTIVE"),
        env.imctl("role diff EDITOR EDITOR --scope ACTIVE -o json"),
        env.imctl("role diff DEFAULT 'DEFAULT EXTERNAL' -l ACTIVE -o json"),
        env.imctl("role diff EDITOR READER --scope ACTIVE"),
        env.imctl("role diff EDITOR DEFAULT"),
    ];
    assert_snapshot!(together(runs), @r#"
    $ imctl role diff EDITOR DEFAULT --scope ACTIVE
    exit 0
    --- stdout
    PRIVILEGE              A        B
    import_create          granted  denied
    delete                 granted  denied
    control_center_access  tier1    none
    --- stderr
    3 differences between role `EDITOR` in `ACTIVE` (a) and role `DEFAULT` in `ACTIVE` (b)

    $ imctl role diff EDITOR READER --scope ACTIVE --other-scope library:CLOSED -o csv
    exit 0
    --- stdout
    privilege,a,b
    system_access,full,read_only
    import_create,granted,denied
    delete,granted,denied
    control_center_access,tier1,none
    --- stderr
    4 differences between role `EDITOR` in `ACTIVE` (a) and role `READER` in `CLOSED` (b)

    $ imctl role diff EDITOR EDITOR --scope ACTIVE
    exit 0
    --- stderr
    0 differences between role `EDITOR` in `ACTIVE` (a) and role `EDITOR` in `ACTIVE` (b)

    $ imctl role diff EDITOR EDITOR --scope ACTIVE -o json
    exit 0
    --- stdout
    []
    --- stderr
    0 differences between role `EDITOR` in `ACTIVE` (a) and role `EDITOR` in `ACTIVE` (b)

    $ imctl role diff DEFAULT 'DEFAULT EXTERNAL' -l ACTIVE -o json
    exit 0
    --- stdout
    [
      {
        "privilege": "external",
        "a": "false",
        "b": "true"
      }
    ]
    --- stderr
    1 difference between role `DEFAULT` in `ACTIVE` (a) and role `DEFAULT EXTERNAL` in `ACTIVE` (b)

    $ imctl role diff EDITOR READER --scope ACTIVE
    exit 5
    --- stderr
    error: there is no role `READER` in `ACTIVE`
    hint: imctl role list shows what there is

    $ imctl role diff EDITOR DEFAULT
    exit 2
    --- stderr
    error: name the scope of the role
    hint: --scope library:ACTIVE, --scope global, --scope policy or --scope service
    "#);
    let across = env.json("role diff DEFAULT MANAGER --scope ACTIVE --other-scope global");
    assert_eq!(across.as_array().unwrap().len(), 23, "no privilege of the one is one of the other");
}
