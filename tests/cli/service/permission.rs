//! Permissions on a service: the decision, the matrix of groups, and a downgrade (C1, C2).

use super::with_service;
use crate::env::together;
use insta::assert_snapshot;

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
    error: `--permission` is for services, not for assets and items

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
      "skipped": 0,
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
