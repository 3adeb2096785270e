//! `imctl service`, service roles, and permissions on a service (C1, C2).

use crate::env::{Env, together};
use insta::assert_snapshot;

/// The firm of `with_people`, where JDOE is in TAX, everybody in STAFF, and TAX holds MATTERS on CAM.
fn with_service() -> Env {
    let env = Env::with_people();
    env.ok("group add-member TAX JDOE --scope ACTIVE");
    env.ok("group add-member STAFF JDOE ASMITH --scope global");
    env.ok("role create MATTERS --scope service --description 'The directory'");
    env.ok("role grant MATTERS matters_view_matters_tab documents_view_documents_tab --scope service");
    env.ok("role deny MATTERS jobs_delete_job --scope service");
    env.ok("service create CAM --name 'Cloud access' --tier C5");
    env.ok("service assign CAM --group ACTIVE/TAX --role MATTERS");
    env
}

#[test]
fn a_service_has_a_tier_and_perhaps_add_ons_c1() {
    let env = Env::with_people();
    assert_snapshot!(together([
        env.imctl("service create CAM"),
        env.imctl("service create CAM --tier C6"),
        env.imctl("service create CAM --tier c2 --add-ons 'AUTO_SYNC; manual_sync'"),
        env.imctl("service create cam --tier C1"),
        env.imctl("service create EDGE --tier C1 --add-ons autosync"),
        env.imctl("service show CAM"),
        env.imctl("service update CAM --tier C3 --add-ons ''"),
        env.imctl("service list -o json"),
        env.imctl("service show CAN"),
        env.imctl("timeline service:CAM -o csv"),
        env.imctl("service delete CAM"),
        env.imctl("service delete CAM --yes"),
        env.imctl("service timeline CAM --text remove"),
    ]), @r#"
    $ imctl service create CAM
    exit 2
    --- stderr
    error: `--tier` must be given

    $ imctl service create CAM --tier C6
    exit 4
    --- stderr
    error: tier: `C6` is not one of `C1`, `C2`, `C3`, `C4`, `C5`

    $ imctl service create CAM --tier c2 --add-ons 'AUTO_SYNC; manual_sync'
    exit 0
    --- stderr
    created service `CAM` (batch 3)

    $ imctl service create cam --tier C1
    exit 6
    --- stderr
    error: service `CAM` exists already
    hint: imctl service update changes it

    $ imctl service create EDGE --tier C1 --add-ons autosync
    exit 4
    --- stderr
    error: `autosync` is not one of `manual_sync`, `auto_sync`; did you mean `auto_sync`?

    $ imctl service show CAM
    exit 0
    --- stdout
    id           CAM
    name         CAM
    tier         C2
    add_ons      auto_sync;manual_sync
    permissions  28

    $ imctl service update CAM --tier C3 --add-ons ''
    exit 0
    --- stderr
    updated service `CAM` (batch 4)

    $ imctl service list -o json
    exit 0
    --- stdout
    [
      {
        "id": "CAM",
        "name": "CAM",
        "tier": "C3",
        "add_ons": []
      }
    ]

    $ imctl service show CAN
    exit 5
    --- stderr
    error: there is no service `CAN`
    hint: did you mean `CAM`?

    $ imctl timeline service:CAM -o csv
    exit 0
    --- stdout
    entry,at,op,table,key,changes,reason,batch,command,source,before,after,actor,os_user
    30,2026-12-01T09:00:00Z,create,services,CAM,,,3,service create CAM --tier c2 --add-ons AUTO_SYNC; manual_sync,,,"{""id"":""CAM"",""name"":""CAM"",""tier"":""C2"",""add_ons"":[""auto_sync"",""manual_sync""]}",,tester
    31,2026-12-01T09:00:00Z,update,services,CAM,tier: C2 → C3;add_ons: auto_sync;manual_sync → none,,4,service update CAM --tier C3 --add-ons ,,"{""id"":""CAM"",""name"":""CAM"",""tier"":""C2"",""add_ons"":[""auto_sync"",""manual_sync""]}","{""id"":""CAM"",""name"":""CAM"",""tier"":""C3"",""add_ons"":[]}",,tester

    $ imctl service delete CAM
    exit 8
    --- stderr
    error: Delete service `CAM` with 0 assignments? needs an answer, and nobody can be asked
    hint: add `--yes` if it is meant

    $ imctl service delete CAM --yes
    exit 0
    --- stderr
    deleted service `CAM` (batch 5)

    $ imctl service timeline CAM --text remove
    exit 0
    --- stdout
    ENTRY  AT                    OP      TABLE     KEY  CHANGES  BATCH  OS_USER
    32     2026-12-01T09:00:00Z  remove  services  CAM           5      tester
    "#);
}

/// The vendor's procedure, step by step.
#[test]
fn a_user_comes_by_permissions_in_eight_steps_c1() {
    let env = Env::with_people();
    env.ok("service create CAM --tier C5");
    assert_snapshot!(together([
        // What is not possible says how it is done.
        env.imctl("service assign CAM --user JDOE --role LIBRARIAN"),
        // 1 to 3: a group, and users in it.
        env.imctl("group create CAM-USERS --scope global --full-name 'Users of CAM'"),
        env.imctl("group show CAM-USERS --scope global"),
        env.imctl("group add-member CAM-USERS JDOE ASMITH --scope global"),
        // 4 and 5: a role, and what it allows and denies.
        env.imctl("role create LIBRARIAN --scope service"),
        env.imctl("role grant LIBRARIAN general_login matters_view_matters_tab --scope service"),
        env.imctl("role deny LIBRARIAN jobs_delete_job --scope service"),
        // 6 and 7: the service, and who holds the role there.
        env.imctl("service show CAM"),
        env.imctl("service assign CAM --group CAM-USERS --role LIBRARIAN"),
        env.imctl("service show CAM -o json"),
        // 8: allowed and denied.
        env.imctl("check-access JDOE service:CAM --permission general_login"),
        env.imctl("check-access JDOE service:CAM --permission jobs_delete_job"),
        env.imctl("check-access JDOE service:CAM --permission jobs_upload_job"),
    ]), @r#"
    $ imctl service assign CAM --user JDOE --role LIBRARIAN
    exit 6
    --- stderr
    error: only groups hold service roles, and `JDOE` is a user
    hint: in eight steps:
      1. make a group: imctl group create GROUP --scope global --full-name NAME
      2. choose it among the groups: imctl group show GROUP --scope global
      3. add the user, and others like them: imctl group add-member GROUP JDOE --scope global
      4. make a role: imctl role create ROLE --scope service
      5. give it permissions: imctl role grant ROLE KEY … --scope service (or role deny)
      6. look at the service's security: imctl service show CAM
      7. give the group the role there: imctl service assign CAM --group GROUP --role ROLE
      8. see what came of it: imctl check-access JDOE service:CAM --permission KEY

    $ imctl group create CAM-USERS --scope global --full-name 'Users of CAM'
    exit 0
    --- stderr
    created global group `CAM-USERS` (batch 4)

    $ imctl group show CAM-USERS --scope global
    exit 0
    --- stdout
    scope      global
    id         CAM-USERS
    full_name  Users of CAM
    enabled    true
    external   false

    $ imctl group add-member CAM-USERS JDOE ASMITH --scope global
    exit 0
    --- stderr
    added 2 members (batch 5)

    $ imctl role create LIBRARIAN --scope service
    exit 0
    --- stderr
    created role `LIBRARIAN` in `service` (batch 6)

    $ imctl role grant LIBRARIAN general_login matters_view_matters_tab --scope service
    exit 0
    --- stderr
    changed role `LIBRARIAN` in `service` (batch 7)

    $ imctl role deny LIBRARIAN jobs_delete_job --scope service
    exit 0
    --- stderr
    changed role `LIBRARIAN` in `service` (batch 8)

    $ imctl service show CAM
    exit 0
    --- stdout
    id           CAM
    name         CAM
    tier         C5
    permissions  153

    $ imctl service assign CAM --group CAM-USERS --role LIBRARIAN
    exit 0
    --- stderr
    gave `CAM-USERS` 1 service role on service `CAM` (batch 9)

    $ imctl service show CAM -o json
    exit 0
    --- stdout
    {
      "id": "CAM",
      "name": "CAM",
      "tier": "C5",
      "add_ons": [],
      "permissions": 153,
      "assignments": [
        {
          "group": "CAM-USERS",
          "role": "LIBRARIAN"
        }
      ]
    }

    $ imctl check-access JDOE service:CAM --permission general_login
    exit 0
    --- stdout
    ALLOW JDOE service:CAM — permission_allowed (group:CAM-USERS, role LIBRARIAN)

    $ imctl check-access JDOE service:CAM --permission jobs_delete_job
    exit 3
    --- stdout
    DENY JDOE service:CAM — permission_denied

    $ imctl check-access JDOE service:CAM --permission jobs_upload_job
    exit 3
    --- stdout
    DENY JDOE service:CAM — permission_not_given
    "#);
}

#[test]
fn only_groups_hold_service_roles_c1() {
    let env = with_service();
    let steps = env.fails("service assign CAM --group JDOE --role MATTERS", 6);
    assert!(steps.contains("only groups hold service roles, and `JDOE` is a user"), "{steps}");
    assert!(steps.contains("8. "), "{steps}");
    assert_eq!(env.fails("service assign CAM --group user:JDOE --role MATTERS", 6), steps);
    assert_eq!(env.fails("service assign CAM --user jdoe --role MATTERS", 6), steps);
    assert_eq!(env.fails("role assign MATTERS JDOE --scope service", 6).replace("SERVICE", "CAM"), steps);
    assert_snapshot!(together([
        env.imctl("role assign MATTERS group:STAFF --scope service"),
        env.imctl("role unassign MATTERS group:STAFF --scope service"),
        env.import("service_assignments", "service,group,role\nCAM,user:JDOE,MATTERS\n"),
        env.import("service_assignments", "service,group,role\nCAM,JDOE,MATTERS\nCAN,STAFF,MATTER\n"),
        env.import("role_assignments", "scope,role,principal\nservice,MATTERS,JDOE\n"),
        env.imctl("service assign CAM --group STAF --role MATTERS"),
        env.imctl("service assign CAM --group STAFF --role MATTER"),
    ]), @"
    $ imctl role assign MATTERS group:STAFF --scope service
    exit 6
    --- stderr
    error: a service role is held on a service
    hint: imctl service assign SERVICE --group group:STAFF --role MATTERS

    $ imctl role unassign MATTERS group:STAFF --scope service
    exit 6
    --- stderr
    error: a service role is held on a service
    hint: imctl service unassign SERVICE --group group:STAFF --role MATTERS

    $ imctl import --table service_assignments service_assignments.csv
    exit 4
    --- stderr
    error: only groups hold service roles: put `JDOE` into one
     --> service_assignments.csv:2:5
      |
    2 | CAM,user:JDOE,MATTERS
      |     ^^^^^^^^^ group

    error: only groups hold service roles: put `JDOE` into one; nothing was written

    $ imctl import --table service_assignments service_assignments.csv
    exit 5
    --- stderr
    error: there is no global group `JDOE`
     --> service_assignments.csv:2:5
      |
    2 | CAM,JDOE,MATTERS
      |     ^^^^ group

    error: there is no service `CAN`
     --> service_assignments.csv:3:1
      |
    3 | CAN,STAFF,MATTER
      | ^^^ service
      |
      = hint: did you mean `CAM`?

    error: there is no role `MATTER` in `service`
     --> service_assignments.csv:3:11
      |
    3 | CAN,STAFF,MATTER
      |           ^^^^^^ role
      |
      = hint: did you mean `MATTERS`?

    error: 3 things are wrong in 2 rows; nothing was written

    $ imctl import --table role_assignments role_assignments.csv
    exit 6
    --- stderr
    error: a service role is given to groups, on a service
     --> role_assignments.csv:2:1
      |
    2 | service,MATTERS,JDOE
      | ^^^^^^^ scope

    error: a service role is given to groups, on a service; nothing was written

    $ imctl service assign CAM --group STAF --role MATTERS
    exit 5
    --- stderr
    error: there is no global group `STAF`
    hint: did you mean `STAFF`?

    $ imctl service assign CAM --group STAFF --role MATTER
    exit 5
    --- stderr
    error: there is no role `MATTER` in `service`
    hint: did you mean `MATTERS`?
    ");
}

#[test]
fn roles_and_groups_meet_on_services_many_to_many_c1() {
    let env = with_service();
    env.ok("role create NOTHING --scope service");
    env.ok("service create EDGE --tier C1");
    assert_snapshot!(together([
        env.imctl("service assign EDGE --group 'STAFF;ACTIVE/TAX' --role MATTERS --role NOTHING -o json"),
        env.imctl("service assign EDGE --group STAFF --role MATTERS"),
        env.imctl("-l ACTIVE service show EDGE"),
        env.imctl("export --table service_assignments"),
        env.imctl("-l ACTIVE service unassign EDGE --group TAX --role MATTERS"),
        env.imctl("-l ACTIVE service unassign EDGE --group TAX --role MATTERS"),
        env.imctl("service unassign EDGE --group STAFF"),
        env.imctl("service unassign EDGE --group STAFF"),
        env.imctl("role delete MATTERS --scope service"),
        env.imctl("role delete MATTERS --scope service --reassign NOTHING"),
        env.imctl("service show CAM"),
    ]), @r#"
    $ imctl service assign EDGE --group 'STAFF;ACTIVE/TAX' --role MATTERS --role NOTHING -o json
    exit 0
    --- stdout
    {
      "done": "gave `STAFF`, `ACTIVE/TAX` 2 service roles on service `EDGE`",
      "dry_run": false,
      "batch": 12,
      "created": 4,
      "updated": 0,
      "unchanged": 0,
      "removed": 0,
      "changes": [
        {
          "op": "create",
          "table": "service_assignments",
          "key": "EDGE ACTIVE/TAX MATTERS",
          "cells": {}
        },
        {
          "op": "create",
          "table": "service_assignments",
          "key": "EDGE ACTIVE/TAX NOTHING",
          "cells": {}
        },
        {
          "op": "create",
          "table": "service_assignments",
          "key": "EDGE STAFF MATTERS",
          "cells": {}
        },
        {
          "op": "create",
          "table": "service_assignments",
          "key": "EDGE STAFF NOTHING",
          "cells": {}
        }
      ],
      "warnings": []
    }

    $ imctl service assign EDGE --group STAFF --role MATTERS
    exit 0
    --- stderr
    nothing to do: gave `STAFF` 1 service role on service `EDGE`

    $ imctl -l ACTIVE service show EDGE
    exit 0
    --- stdout
    id           EDGE
    name         EDGE
    tier         C1
    permissions  95
    assignments  ACTIVE/TAX: MATTERS;ACTIVE/TAX: NOTHING;STAFF: MATTERS;STAFF: NOTHING

    $ imctl export --table service_assignments
    exit 0
    --- stdout
    service,group,role
    CAM,ACTIVE/TAX,MATTERS
    EDGE,ACTIVE/TAX,MATTERS
    EDGE,ACTIVE/TAX,NOTHING
    EDGE,STAFF,MATTERS
    EDGE,STAFF,NOTHING

    $ imctl -l ACTIVE service unassign EDGE --group TAX --role MATTERS
    exit 0
    --- stderr
    took 1 service role on service `EDGE` away (batch 13)

    $ imctl -l ACTIVE service unassign EDGE --group TAX --role MATTERS
    exit 5
    --- stderr
    error: `ACTIVE/TAX` holds no role `MATTERS` on service `EDGE`
    hint: imctl service show EDGE

    $ imctl service unassign EDGE --group STAFF
    exit 0
    --- stderr
    took 2 service roles on service `EDGE` away (batch 14)

    $ imctl service unassign EDGE --group STAFF
    exit 5
    --- stderr
    error: `STAFF` holds no role on service `EDGE`
    hint: imctl service show EDGE

    $ imctl role delete MATTERS --scope service
    exit 6
    --- stderr
    error: role `MATTERS` in `service` is held by `group:ACTIVE/TAX`
    hint: --reassign ROLE gives them another first

    $ imctl role delete MATTERS --scope service --reassign NOTHING
    exit 0
    --- stderr
    gave 1 holder role `NOTHING` in `service` and deleted role `MATTERS` in `service` (batch 15)

    $ imctl service show CAM
    exit 0
    --- stdout
    id           CAM
    name         Cloud access
    tier         C5
    permissions  153
    assignments  ACTIVE/TAX: NOTHING
    "#);
    assert_eq!(
        env.json("role show NOTHING --scope service")["holders"],
        serde_json::json!(["group:ACTIVE/TAX"])
    );
}

#[test]
fn a_service_role_allows_denies_or_says_nothing_r4() {
    let env = with_service();
    let said = || env.ok("export --table role_privileges");
    assert_snapshot!(said(), @"
    scope,role,privilege,value
    service,MATTERS,documents_view_documents_tab,allow
    service,MATTERS,jobs_delete_job,deny
    service,MATTERS,matters_view_matters_tab,allow
    ");
    env.ok("role grant MATTERS jobs_delete_job --scope service");
    env.ok("role clear MATTERS matters_view_matters_tab --scope service");
    assert_snapshot!(said(), @"
    scope,role,privilege,value
    service,MATTERS,documents_view_documents_tab,allow
    service,MATTERS,jobs_delete_job,allow
    ");
    assert_snapshot!(together([
        env.imctl("role clear MATTERS matters_view_matters_tab --scope service"),
        env.imctl("role clear MATTERS matters_view_maters_tab --scope service"),
        env.imctl("role grant MATTERS import_create --scope service"),
        env.imctl("role clear EDITOR import_create --scope ACTIVE"),
    ]), @"
    $ imctl role clear MATTERS matters_view_matters_tab --scope service
    exit 0
    --- stderr
    nothing to do: changed role `MATTERS` in `service`

    $ imctl role clear MATTERS matters_view_maters_tab --scope service
    exit 5
    --- stderr
    error: there is no privilege `matters_view_maters_tab` in this scope
    hint: did you mean `matters_view_matters_tab`?

    $ imctl role grant MATTERS import_create --scope service
    exit 5
    --- stderr
    error: there is no privilege `import_create` in this scope
    hint: `imctl privilege list` shows them all

    $ imctl role clear EDITOR import_create --scope ACTIVE
    exit 5
    --- stderr
    error: there is no role `EDITOR` in `ACTIVE`
    hint: imctl role list shows what there is
    ");
    env.ok("role create EDITOR --scope ACTIVE");
    env.ok("role grant EDITOR import_create --scope ACTIVE");
    env.ok("role clear EDITOR import_create --scope ACTIVE");
    assert!(!said().contains("EDITOR"), "a library role is back at its default");
}

#[test]
fn a_permission_is_decided_and_explained_c1_c2() {
    let env = with_service();
    env.ok("role create STRICT --scope service");
    env.ok("role deny STRICT documents_view_documents_tab --scope service");
    env.ok("service assign CAM --group STAFF --role STRICT");
    env.ok("group disable STAFF --scope global");
    assert_snapshot!(together([
        env.imctl("check-access JDOE service:CAM --permission matters_view_matters_tab --explain"),
        env.imctl("check-access JDOE service:CAM --permission documents_view_documents_tab --explain"),
        env.imctl("check-access ASMITH service:cam --permission MATTERS_VIEW_MATTERS_TAB -o json"),
        env.imctl("check-access JDOE service:CAM --permission security_expiration_date_security -o csv"),
        env.imctl("check-access JDOE service:CAM --permission matters_view_matters_tab --assume 'service update CAM --tier C2'"),
        env.imctl("check-access JDOE service:CAM --permission documents_view_documents_tab --assume 'role clear STRICT documents_view_documents_tab --scope service'"),
    ]), @r#"
    $ imctl check-access JDOE service:CAM --permission matters_view_matters_tab --explain
    exit 0
    --- stdout
    ALLOW JDOE service:CAM — permission_allowed (group:ACTIVE/TAX, role MATTERS)
    permission matters_view_matters_tab at 2026-12-01T09:00:00Z

      account     pass  JDOE may sign in
                          from small/users.csv:2, batch 2 by tester, 2026-12-01T09:00:00Z
                  pass  the account of JDOE is not locked
                          from small/users.csv:2, batch 2 by tester, 2026-12-01T09:00:00Z
      tier        pass  tier C5 of service:CAM includes matters_view_matters_tab
                          from imctl service create CAM --name Cloud access --tier C5, batch 8 by tester, 2026-12-01T09:00:00Z
      permission  pass  JDOE is a member of group:ACTIVE/TAX, which holds MATTERS: it allows matters_view_matters_tab
                          from imctl role grant MATTERS matters_view_matters_tab documents_view_documents_tab --scope service, batch 6 by tester, 2026-12-01T09:00:00Z
                        JDOE is a member of group:STAFF, which is disabled, which holds STRICT: it says nothing of matters_view_matters_tab
                          from imctl service assign CAM --group STAFF --role STRICT, batch 12 by tester, 2026-12-01T09:00:00Z

    $ imctl check-access JDOE service:CAM --permission documents_view_documents_tab --explain
    exit 3
    --- stdout
    DENY JDOE service:CAM — permission_denied
    permission documents_view_documents_tab at 2026-12-01T09:00:00Z

      account     pass  JDOE may sign in
                          from small/users.csv:2, batch 2 by tester, 2026-12-01T09:00:00Z
                  pass  the account of JDOE is not locked
                          from small/users.csv:2, batch 2 by tester, 2026-12-01T09:00:00Z
      tier        pass  tier C5 of service:CAM includes documents_view_documents_tab
                          from imctl service create CAM --name Cloud access --tier C5, batch 8 by tester, 2026-12-01T09:00:00Z
      permission  pass  JDOE is a member of group:ACTIVE/TAX, which holds MATTERS: it allows documents_view_documents_tab
                          from imctl role grant MATTERS matters_view_matters_tab documents_view_documents_tab --scope service, batch 6 by tester, 2026-12-01T09:00:00Z
                  DENY  JDOE is a member of group:STAFF, which is disabled, which holds STRICT: it denies documents_view_documents_tab; a disabled group's denials still count [permission_denied]
                          from imctl role deny STRICT documents_view_documents_tab --scope service, batch 11 by tester, 2026-12-01T09:00:00Z
                        a denial beats group:ACTIVE/TAX, role MATTERS

    what would change it:
      - `imctl role clear STRICT documents_view_documents_tab --scope service`

    $ imctl check-access ASMITH service:cam --permission MATTERS_VIEW_MATTERS_TAB -o json
    exit 3
    --- stdout
    {
      "user": "ASMITH",
      "object": "service:CAM",
      "system": null,
      "at": "2026-12-01T09:00:00Z",
      "decision": "deny",
      "level": null,
      "rule": "permission_not_given",
      "permission": "matters_view_matters_tab",
      "trace": [
        {
          "step": "account",
          "outcome": "pass",
          "rule": null,
          "detail": "ASMITH may sign in",
          "source": {
            "event": 19,
            "batch": 2,
            "at": "2026-12-01T09:00:00Z",
            "os_user": "tester",
            "file": "small/users.csv",
            "line": 3
          }
        },
        {
          "step": "account",
          "outcome": "pass",
          "rule": null,
          "detail": "the account of ASMITH is not locked",
          "source": {
            "event": 19,
            "batch": 2,
            "at": "2026-12-01T09:00:00Z",
            "os_user": "tester",
            "file": "small/users.csv",
            "line": 3
          }
        },
        {
          "step": "tier",
          "outcome": "pass",
          "rule": null,
          "detail": "tier C5 of service:CAM includes matters_view_matters_tab",
          "source": {
            "event": 37,
            "batch": 8,
            "at": "2026-12-01T09:00:00Z",
            "os_user": "tester",
            "command": "imctl service create CAM --name Cloud access --tier C5"
          }
        },
        {
          "step": "permission",
          "outcome": "info",
          "rule": null,
          "detail": "ASMITH is a member of group:STAFF, which is disabled, which holds STRICT: it says nothing of matters_view_matters_tab",
          "source": {
            "event": 41,
            "batch": 12,
            "at": "2026-12-01T09:00:00Z",
            "os_user": "tester",
            "command": "imctl service assign CAM --group STAFF --role STRICT"
          }
        },
        {
          "step": "permission",
          "outcome": "deny",
          "rule": "permission_not_given",
          "detail": "no role of a group of ASMITH allows matters_view_matters_tab",
          "source": null
        },
        {
          "step": "result",
          "outcome": "deny",
          "rule": "permission_not_given",
          "detail": "ASMITH may not do matters_view_matters_tab on service:CAM",
          "source": null
        }
      ],
      "remedies": [
        "`imctl group add-member TAX ASMITH --scope ACTIVE`"
      ]
    }

    $ imctl check-access JDOE service:CAM --permission security_expiration_date_security -o csv
    exit 3
    --- stdout
    user,object,system,at,decision,level,rule
    JDOE,service:CAM,,2026-12-01T09:00:00Z,deny,,not_in_tier

    $ imctl check-access JDOE service:CAM --permission matters_view_matters_tab --assume 'service update CAM --tier C2'
    exit 3
    --- stdout
    DENY JDOE service:CAM — not_in_tier

    $ imctl check-access JDOE service:CAM --permission documents_view_documents_tab --assume 'role clear STRICT documents_view_documents_tab --scope service'
    exit 0
    --- stdout
    ALLOW JDOE service:CAM — permission_allowed (group:ACTIVE/TAX, role MATTERS)
    "#);
}

#[test]
fn what_can_t_be_asked_of_a_service_c2() {
    let env = with_service();
    assert_snapshot!(together([
        env.imctl("check-access JDOE service:CAM"),
        env.imctl("check-access JDOE service:CAM --act view"),
        env.imctl("check-access JDOE service:CAM --permission general_login --system Elite"),
        env.imctl("check-access JDOE matter:1001 --permission general_login"),
        env.imctl("check-access JDOE service:CAM --permission general_logn"),
        env.imctl("check-access JDOE service:CAM --permission user_management"),
        env.imctl("check-access JDOE service:CAMM --permission general_login"),
        env.imctl("check-access JDO service:CAM --permission general_login"),
        env.imctl("who-can service:CAM"),
    ]), @"
    $ imctl check-access JDOE service:CAM
    exit 2
    --- stderr
    error: name the permission that is needed on the service
    hint: --permission KEY; `imctl privilege list --scope service` shows them all

    $ imctl check-access JDOE service:CAM --act view
    exit 2
    --- stderr
    error: `--act` is not for services
    hint: --permission KEY is

    $ imctl check-access JDOE service:CAM --permission general_login --system Elite
    exit 2
    --- stderr
    error: `--system` is not for services
    hint: --permission KEY is

    $ imctl check-access JDOE matter:1001 --permission general_login
    exit 2
    --- stderr
    error: `--permission` is for items and services, not for assets
    hint: leave it out: whoever may reach an asset may reach it whole

    $ imctl check-access JDOE service:CAM --permission general_logn
    exit 5
    --- stderr
    error: there is no permission `general_logn`
    hint: did you mean `general_login`?

    $ imctl check-access JDOE service:CAM --permission user_management
    exit 5
    --- stderr
    error: there is no permission `user_management`
    hint: did you mean `user_management_edit_user`?

    $ imctl check-access JDOE service:CAMM --permission general_login
    exit 5
    --- stderr
    error: there is no service `CAMM`
    hint: did you mean `CAM`?

    $ imctl check-access JDO service:CAM --permission general_login
    exit 5
    --- stderr
    error: there is no user `JDO`
    hint: did you mean `JDOE`?

    $ imctl who-can service:CAM
    exit 2
    --- stderr
    error: a service has permissions, and each is asked about on its own
    hint: imctl check-access USER service:CAM --permission KEY
    ");
    env.write("questions.csv", "user,object\nJDOE,service:CAM\n");
    assert_eq!(env.imctl("check-access --batch questions.csv").code, 5);
}

#[test]
fn the_matrix_has_permissions_in_rows_and_groups_in_columns_c2() {
    let env = with_service();
    env.ok("service assign CAM --group STAFF --role MATTERS");
    env.ok("group disable STAFF --scope global");
    assert_eq!(env.json("service matrix CAM").as_array().unwrap().len(), 170);
    assert_snapshot!(together([
        env.imctl("service matrix CAM --value allow"),
        env.imctl("service matrix CAM --value deny -o csv"),
        env.imctl("service matrix CAM --category 'workspace wizard' --group STAFF -o jsonl"),
        env.imctl("service matrix CAM --category Documents --tier C2 -o json"),
        env.imctl("service matrix CAM --value not_in_tier --category Security"),
        env.imctl("service matrix CAM --value no"),
        env.imctl("service matrix CAM --category Documentz"),
        env.imctl("service matrix CAM --group ACTIVE/NRTADMIN"),
    ]), @r#"
    $ imctl service matrix CAM --value allow
    exit 0
    --- stdout
    PERMISSION                    CATEGORY   NAME                ACTIVE/TAX  STAFF
    matters_view_matters_tab      Matters    View Matters Tab    allow       nothing
    documents_view_documents_tab  Documents  View Documents tab  allow       nothing

    $ imctl service matrix CAM --value deny -o csv
    exit 0
    --- stdout
    permission,category,name,ACTIVE/TAX,STAFF
    jobs_delete_job,Jobs,Delete Job,deny,deny

    $ imctl service matrix CAM --category 'workspace wizard' --group STAFF -o jsonl
    exit 0
    --- stdout
    {"permission":"workspace_wizard_view_workspace_wizard_configuration","category":"Workspace Wizard","name":"View Workspace Wizard Configuration","groups":{"STAFF":"nothing"}}
    {"permission":"workspace_wizard_add_workspace_wizard_dialog","category":"Workspace Wizard","name":"Add Workspace Wizard Dialog","groups":{"STAFF":"nothing"}}
    {"permission":"workspace_wizard_edit_workspace_wizard_dialog","category":"Workspace Wizard","name":"Edit Workspace Wizard Dialog","groups":{"STAFF":"nothing"}}
    {"permission":"workspace_wizard_delete_workspace_wizard_dialog","category":"Workspace Wizard","name":"Delete Workspace Wizard Dialog","groups":{"STAFF":"nothing"}}

    $ imctl service matrix CAM --category Documents --tier C2 -o json
    exit 0
    --- stdout
    [
      {
        "permission": "documents_view_documents_tab",
        "category": "Documents",
        "name": "View Documents tab",
        "groups": {
          "ACTIVE/TAX": "allow",
          "STAFF": "nothing"
        }
      },
      {
        "permission": "documents_search_as_administrator",
        "category": "Documents",
        "name": "Search as Administrator",
        "groups": {
          "ACTIVE/TAX": "nothing",
          "STAFF": "nothing"
        }
      }
    ]

    $ imctl service matrix CAM --value not_in_tier --category Security
    exit 0
    --- stdout
    PERMISSION                         CATEGORY  NAME                      ACTIVE/TAX   STAFF
    security_expiration_date_security  Security  Expiration Date Security  not_in_tier  not_in_tier

    $ imctl service matrix CAM --value no
    exit 4
    --- stderr
    error: `no` is not one of `allow`, `deny`, `nothing`, `not_in_tier`; did you mean `nothing`?

    $ imctl service matrix CAM --category Documentz
    exit 4
    --- stderr
    error: there is no category `Documentz`; did you mean `Documents`?

    $ imctl service matrix CAM --group ACTIVE/NRTADMIN
    exit 5
    --- stderr
    error: `group:ACTIVE/NRTADMIN` holds no role on service `CAM`
    hint: imctl service show CAM
    "#);
}

#[test]
fn a_downgrade_shows_who_loses_what_and_asks_c2() {
    let env = with_service();
    let before = env.bytes();
    assert_snapshot!(together([
        env.imctl("service downgrade CAM --to C2 --dry-run"),
        env.imctl("service downgrade CAM --to C2"),
        env.imctl("service downgrade CAM --to C2 --dry-run -o json"),
    ]), @r#"
    $ imctl service downgrade CAM --to C2 --dry-run
    exit 0
    --- stdout
    USER  CHANGE  PERMISSION                CATEGORY  NAME
    JDOE  loses   matters_view_matters_tab  Matters   View Matters Tab
    --- stderr
    dry run, nothing was written: service `CAM` has the tier C2 now: 1 person affected

    $ imctl service downgrade CAM --to C2
    exit 8
    --- stdout
    USER  CHANGE  PERMISSION                CATEGORY  NAME
    JDOE  loses   matters_view_matters_tab  Matters   View Matters Tab
    --- stderr
    error: Change service `CAM` from C5 to C2 for 1 person? needs an answer, and nobody can be asked
    hint: add `--yes` if it is meant

    $ imctl service downgrade CAM --to C2 --dry-run -o json
    exit 0
    --- stdout
    {
      "preview": [
        {
          "user": "JDOE",
          "change": "loses",
          "permission": "matters_view_matters_tab",
          "category": "Matters",
          "name": "View Matters Tab"
        }
      ],
      "done": "service `CAM` has the tier C2 now: 1 person affected",
      "dry_run": true,
      "batch": null,
      "created": 0,
      "updated": 1,
      "unchanged": 0,
      "removed": 0,
      "changes": [
        {
          "op": "update",
          "table": "services",
          "key": "CAM",
          "cells": {
            "tier": {
              "before": "C5",
              "after": "C2"
            }
          }
        }
      ],
      "warnings": []
    }
    "#);
    assert_eq!(env.bytes(), before);
    assert_snapshot!(together([
        env.imctl("service downgrade CAM --to C2 --yes -o csv"),
        env.imctl("service downgrade CAM --to C2"),
        env.imctl("service downgrade CAM --to C3"),
        env.imctl("service downgrade CAM --to C1 --yes"),
        env.imctl("undo 11"),
        env.imctl("service list"),
    ]), @"
    $ imctl service downgrade CAM --to C2 --yes -o csv
    exit 0
    --- stdout
    user,change,permission,category,name
    JDOE,loses,matters_view_matters_tab,Matters,View Matters Tab

    $ imctl service downgrade CAM --to C2
    exit 0
    --- stderr
    nothing to do: service `CAM` has the tier C2 now: 0 people affected

    $ imctl service downgrade CAM --to C3
    exit 6
    --- stderr
    error: C3 is no lower tier than C2
    hint: imctl service update CAM --tier C3

    $ imctl service downgrade CAM --to C1 --yes
    exit 0
    --- stdout
    USER  CHANGE  PERMISSION                    CATEGORY   NAME
    JDOE  gains   matters_view_matters_tab      Matters    View Matters Tab
    JDOE  loses   documents_view_documents_tab  Documents  View Documents tab
    --- stderr
    service `CAM` has the tier C1 now: 1 person affected (batch 11)

    $ imctl undo 11
    exit 0
    --- stderr
    undid batch 11: 1 reversed, 0 kept (batch 12)

    $ imctl service list
    exit 0
    --- stdout
    ID   NAME          TIER  ADD_ONS
    CAM  Cloud access  C2
    ");
}

#[test]
fn services_make_the_round_trip() {
    let env = with_service();
    env.ok("service create 'service:X' --tier C1 --add-ons manual_sync");
    env.ok("service assign 'service:X' --group STAFF --role MATTERS");
    env.ok("export copy");
    assert_eq!(
        env.read("copy/services.csv"),
        "id,name,tier,add_ons\nCAM,Cloud access,C5,\nX,X,C1,manual_sync\n"
    );
    assert_eq!(
        env.read("copy/service_assignments.csv"),
        "service,group,role\nCAM,ACTIVE/TAX,MATTERS\nX,STAFF,MATTERS\n"
    );
    env.ok("--db copy.db apply copy --init");
    env.ok("--db copy.db export again");
    for file in ["services.csv", "service_assignments.csv", "role_privileges.csv", "roles.csv"] {
        assert_eq!(env.read(format!("copy/{file}")), env.read(format!("again/{file}")));
    }
    assert_snapshot!(env.imctl("-l ACTIVE import --table service_assignments copy/service_assignments.csv"), @"
    $ imctl -l ACTIVE import --table service_assignments copy/service_assignments.csv
    exit 0
    --- stderr
    imported service_assignments from `copy/service_assignments.csv`: 0 created, 0 updated, 2 unchanged, 0 removed
    ");
}
