//! `imctl service`, service roles, and permissions on a service (C1, C2).

use crate::env::{Env, together};
use insta::assert_snapshot;

mod permission;
mod role;

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
    nothing to do: imported service_assignments from `copy/service_assignments.csv`: 0 created, 0 updated, 2 unchanged, 0 removed
    ");
}
