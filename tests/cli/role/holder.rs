//! Who holds a role (U3, R4, A3).

use crate::env::{Env, together};
use insta::assert_snapshot;

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
    hint: did you mean `conflicts_officer`?

    $ imctl role grant conflicts_officer import_create --scope policy
    exit 6
    --- stderr
    error: the policy roles are built in: they are assigned, and not changed

    $ imctl role show conflicts_officer --scope policy
    exit 0
    --- stdout
    scope             policy
    name              conflicts_officer
    external          false
    asset_settings    denied
    asset_policy      denied
    security_memos    denied
    access_requests   denied
    staffing          denied
    excluded_systems  denied
    conflicts         granted
    opposing_teams    granted
    holds             denied
    view_everything   denied
    users             denied
    groups            denied
    grant_roles       denied
    import_activity   denied
    holders           group:STAFF;JDOE

    $ imctl export --table role_assignments
    exit 0
    --- stdout
    scope,role,principal
    policy,conflicts_officer,group:STAFF
    policy,conflicts_officer,JDOE

    $ imctl role delete conflicts_officer --scope policy
    exit 6
    --- stderr
    error: the policy roles are built in: they are assigned, and not changed
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
    gave 1 holder role `DEFAULT EXTERNAL` in `ACTIVE` and deleted role `GUEST` in `ACTIVE` (batch 10)

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
    hint: imctl role list shows what there is
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
