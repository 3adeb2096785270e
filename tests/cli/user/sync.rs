//! `imctl user sync`: the people of a directory, from LDIF of a real server and from CSV (U6).

mod entries;

use crate::env::{Env, project, together};
use insta::assert_snapshot;

/// A fixture, as a word of a command line.
fn fixture(name: &str) -> String {
    format!("'{}'", project("tests/fixtures/ldap").join(name).display())
}

#[test]
fn a_real_directory_is_taken_over_once_u6() {
    let env = Env::with_library();
    let line = format!("user sync {} -l ACTIVE", fixture("openldap.ldif"));
    let before = env.bytes();
    let runs = [env.imctl(&format!("{line} -n")), env.imctl(&line)];
    assert_ne!(env.bytes(), before);
    let after = env.bytes();
    let again = env.imctl(&line);
    assert_eq!(env.bytes(), after, "the second time nothing is written, no batch either");
    assert_snapshot!(together(runs.into_iter().chain([again])), @"
    $ imctl user sync [PROJECT]/tests/fixtures/ldap/openldap.ldif -l ACTIVE -n
    exit 0
    --- stderr
    dry run, nothing was written: synchronised users with `[PROJECT]/tests/fixtures/ldap/openldap.ldif`: 300 created, 0 updated, 0 unchanged, 0 removed

    $ imctl user sync [PROJECT]/tests/fixtures/ldap/openldap.ldif -l ACTIVE
    exit 0
    --- stderr
    synchronised users with `[PROJECT]/tests/fixtures/ldap/openldap.ldif`: 300 created, 0 updated, 0 unchanged, 0 removed (batch 2)

    $ imctl user sync [PROJECT]/tests/fixtures/ldap/openldap.ldif -l ACTIVE
    exit 0
    --- stderr
    nothing to do: synchronised users with `[PROJECT]/tests/fixtures/ldap/openldap.ldif`: 0 created, 0 updated, 300 unchanged, 0 removed
    ");
    let shown = ["user show P0020", "group show Board", "group show ravel", "user show p0300 -o json"];
    assert_snapshot!(together(shown.map(|line| env.imctl(line))), @r#"
    $ imctl user show P0020
    exit 0
    --- stdout
    id                      P0020
    full_name               Renée Nguyễn
    email                   p0020@firm.example
    location                São Paulo
    kind                    directory
    external                false
    preferred_library       ACTIVE
    allow_logon             false
    locked                  false
    force_password_change   true
    password_never_expires  false
    os_type                 LDAP
    sync_id                 c4099bce-cd05-55d6-80a8-e3e80d575f6c
    container_name          ou=São Paulo,ou=People,dc=firm,dc=example
    distinguished_name      cn=Nguyễn\2C Renée (p0020),ou=São Paulo,ou=People,dc=firm,dc=example
    job_title               Partner
    practice_area           Litigation
    password                directory
    libraries               ACTIVE (DEFAULT)
    groups                  group:Office São Paulo
    privileges              ACTIVE: system_access=full

    $ imctl group show Board
    exit 0
    --- stdout
    scope      global
    id         Board
    full_name  Board
    enabled    true
    external   false
    members    P0001;P0002;P0010;P0019;P0028;P0037;P0046;P0055;P0064;P0073;P0082;P0091;P0100;P0109;P0118;P0127;P0136;P0145;P0154;P0163;P0172;P0181;P0190;P0199;P0208;P0217;P0226;P0235;P0244;P0253;P0262;P0271;P0280;P0289;P0298

    $ imctl group show ravel
    exit 0
    --- stdout
    scope      global
    id         ravel
    full_name  ravel
    enabled    true
    external   false
    members    P0001;P0026;P0051;P0076;P0101;P0126;P0151;P0176;P0201;P0226;P0251;P0276

    $ imctl user show p0300 -o json
    exit 0
    --- stdout
    {
      "id": "P0300",
      "full_name": "Ana Παπαδοπούλου",
      "email": "p0300@firm.example",
      "location": "New York",
      "photo": null,
      "kind": "directory",
      "external": false,
      "preferred_library": "ACTIVE",
      "allow_logon": false,
      "locked": false,
      "force_password_change": true,
      "password_never_expires": false,
      "os_type": "LDAP",
      "sync_id": "eacca481-2a60-5453-b759-464c87b7eac0",
      "container_name": "ou=New York,ou=People,dc=firm,dc=example",
      "exchange_auto_discover": null,
      "distinguished_name": "cn=Παπαδοπούλου\\2C Ana (p0300),ou=New York,ou=People,dc=firm,dc=example",
      "job_title": "Associate",
      "practice_area": "Droit européen",
      "password": "directory",
      "libraries": [
        {
          "library": "ACTIVE",
          "role": "DEFAULT",
          "allow_logon": true,
          "nrtadmin": false
        }
      ],
      "groups": [
        "group:Office New York"
      ],
      "roles": [],
      "privileges": {
        "ACTIVE": {
          "system_access": "full",
          "import_create": "denied",
          "checkout_documents": "denied",
          "unlock_documents": "denied",
          "delete": "denied",
          "create_workspaces": "denied",
          "create_public_workspaces": "denied",
          "delete_workspaces": "denied",
          "custom_metadata_management": "denied",
          "create_public_folder": "denied",
          "create_public_searches": "denied",
          "control_center_access": "none",
          "view_documents": "denied",
          "allow_full_text_searches": "denied",
          "search_using_web": "denied",
          "use_imanage_import": "denied",
          "use_imanage_work_monitor": "denied",
          "use_imanage_work_administration": "denied"
        }
      },
      "staffing": []
    }
    "#);
    let disabled = env.json("user list --where allow_logon=false");
    assert_eq!(disabled.as_array().unwrap().len(), 15);
    let members =
        |group: &str| env.json(&format!("group show '{group}'"))["members"].as_array().unwrap().len();
    assert_eq!(members("Partners"), 34);
    assert_eq!(members("Board"), 35, "its own member, and those of the group in it");
    env.ok("undo 2");
    assert_eq!(env.json("user list"), serde_json::json!([]));
    env.ok("audit verify");
}

#[test]
fn active_directory_has_bits_guids_and_pages_u6() {
    let env = Env::with_library();
    let runs = [
        env.imctl(&format!("user sync {}", fixture("active-directory.ldif"))),
        env.imctl(&format!("user sync {}", fixture("memberof.ldif"))),
        env.imctl("user show AD010"),
        env.imctl("group show 'Kanzlei Zürich'"),
        env.imctl("group show 'Deal team'"),
    ];
    assert_snapshot!(together(runs), @"
    $ imctl user sync [PROJECT]/tests/fixtures/ldap/active-directory.ldif
    exit 0
    --- stderr
    synchronised users with `[PROJECT]/tests/fixtures/ldap/active-directory.ldif`: 40 created, 0 updated, 0 unchanged, 0 removed (batch 2)

    $ imctl user sync [PROJECT]/tests/fixtures/ldap/memberof.ldif
    exit 0
    --- stderr
    nothing to do: synchronised users with `[PROJECT]/tests/fixtures/ldap/memberof.ldif`: 0 created, 0 updated, 40 unchanged, 0 removed

    $ imctl user show AD010
    exit 0
    --- stdout
    id                      AD010
    full_name               Олег Okonkwo
    email                   ad010@firm.example
    location                London
    kind                    directory
    external                false
    allow_logon             false
    locked                  false
    force_password_change   true
    password_never_expires  false
    os_type                 Active Directory
    sync_id                 120a9fb8-5812-5393-9e25-8f9edf1cd740
    container_name          ou=AD,dc=firm,dc=example
    distinguished_name      cn=Okonkwo Олег 10,ou=AD,dc=firm,dc=example
    job_title               Paralegal
    password                directory

    $ imctl group show 'Kanzlei Zürich'
    exit 0
    --- stdout
    scope      global
    id         Kanzlei Zürich
    full_name  Kanzlei Zürich
    enabled    true
    external   false
    members    AD002;AD008;AD014;AD020;AD026;AD032;AD038

    $ imctl group show 'Deal team'
    exit 0
    --- stdout
    scope      global
    id         Deal team
    full_name  Deal team
    enabled    true
    external   false
    members    AD001;AD005;AD009;AD013;AD017;AD021;AD025;AD029;AD033;AD037
    ");
    assert_eq!(env.json("user list --where allow_logon=false").as_array().unwrap().len(), 4);
}

#[test]
fn who_left_is_deactivated_and_who_comes_back_activated_u6() {
    let env = Env::with_library();
    env.ok(&format!("user sync {}", fixture("active-directory.ldif")));
    let whole = std::fs::read_to_string(project("tests/fixtures/ldap/memberof.ldif")).unwrap();
    let entries: Vec<&str> = whole.split_inclusive("\n\n").collect();
    env.write("less.ldif", entries[..37].concat());
    env.write("half.ldif", entries[..20].concat());
    env.write("none.ldif", "# numEntries: 0\n");
    env.write("whole.ldif", &whole);
    let runs = [
        env.imctl("user sync half.ldif"),
        env.imctl("user sync none.ldif"),
        env.imctl("user sync less.ldif -o json"),
        env.imctl("user sync half.ldif --max-delete 20 -n"),
        env.imctl("user sync half.ldif --scope ou=Elsewhere,dc=firm,dc=example"),
        env.imctl("user sync half.ldif --scope ACTIVE"),
        env.imctl("user sync whole.ldif -v"),
    ];
    assert_snapshot!(together(runs), @r#"
    $ imctl user sync half.ldif
    exit 6
    --- stderr
    error: 18 rows of `users` aren't in the file, more than the 10 that may go; --max-delete 18 allows it
    --> half.ldif:1

    error: 18 rows of `users` aren't in the file, more than the 10 that may go; --max-delete 18 allows it; nothing was written

    $ imctl user sync none.ldif
    exit 6
    --- stderr
    error: there is nobody in the export: a sync with it would deactivate every directory user
    --> none.ldif:1
     |
     = hint: people have an object class of a person, and a `uid` or `sAMAccountName`

    error: there is nobody in the export: a sync with it would deactivate every directory user; nothing was written

    $ imctl user sync less.ldif -o json
    exit 0
    --- stdout
    {
      "done": "synchronised users with `less.ldif`",
      "dry_run": false,
      "batch": 3,
      "created": 0,
      "updated": 0,
      "unchanged": 37,
      "removed": 2,
      "skipped": 0,
      "changes": [
        {
          "op": "update",
          "table": "users",
          "key": "AD017",
          "cells": {
            "allow_logon": {
              "before": true,
              "after": false
            }
          }
        },
        {
          "op": "update",
          "table": "users",
          "key": "AD035",
          "cells": {
            "allow_logon": {
              "before": true,
              "after": false
            }
          }
        }
      ],
      "warnings": []
    }

    $ imctl user sync half.ldif --max-delete 20 -n
    exit 0
    --- stderr
    dry run, nothing was written: synchronised users with `half.ldif`: 0 created, 0 updated, 20 unchanged, 16 removed

    $ imctl user sync half.ldif --scope ou=Elsewhere,dc=firm,dc=example
    exit 0
    --- stderr
    nothing to do: synchronised users with `half.ldif`: 0 created, 0 updated, 20 unchanged, 0 removed

    $ imctl user sync half.ldif --scope ACTIVE
    exit 0
    --- stderr
    nothing to do: synchronised users with `half.ldif`: 0 created, 0 updated, 20 unchanged, 0 removed

    $ imctl user sync whole.ldif -v
    exit 0
    --- stderr
    synchronised users with `whole.ldif`: 0 created, 2 updated, 38 unchanged, 0 removed (batch 4)
      update users AD017
      update users AD035
    "#);
}
