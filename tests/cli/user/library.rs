//! Libraries, their roles, and signing in to them (U2, U3).

use crate::env::{Env, together};
use insta::assert_snapshot;

#[test]
fn a_role_goes_with_a_preferred_library_u2() {
    let env = Env::with_people();
    env.ok("role create EDITOR --scope ACTIVE");
    let create = |rest: &str| {
        env.imctl(&format!("user create NEW --full-name N --email n@firm.example --kind directory {rest}"))
    };
    assert_snapshot!(create("--role EDITOR"), @"
    $ imctl user create NEW --full-name N --email n@firm.example --kind directory --role EDITOR
    exit 2
    --- stderr
    error: a role can be chosen only with a preferred library
    hint: add -l LIBRARY, or --preferred-library LIBRARY
    ");
    assert_snapshot!(create("--role EDITER -l ACTIVE"), @"
    $ imctl user create NEW --full-name N --email n@firm.example --kind directory --role EDITER -l ACTIVE
    exit 5
    --- stderr
    error: there is no role `EDITER` in `ACTIVE`
    hint: did you mean `EDITOR`?
    ");
    assert_snapshot!(create("--role EDITOR -l ACTIVE -o json"), @r#"
    $ imctl user create NEW --full-name N --email n@firm.example --kind directory --role EDITOR -l ACTIVE -o json
    exit 0
    --- stdout
    {
      "done": "created user `NEW`",
      "dry_run": false,
      "batch": 4,
      "created": 2,
      "updated": 0,
      "unchanged": 0,
      "removed": 0,
      "skipped": 0,
      "changes": [
        {
          "op": "create",
          "table": "users",
          "key": "NEW",
          "cells": {
            "full_name": {
              "before": null,
              "after": "N"
            },
            "email": {
              "before": null,
              "after": "n@firm.example"
            },
            "kind": {
              "before": null,
              "after": "directory"
            },
            "external": {
              "before": null,
              "after": false
            },
            "preferred_library": {
              "before": null,
              "after": "ACTIVE"
            },
            "allow_logon": {
              "before": null,
              "after": true
            },
            "locked": {
              "before": null,
              "after": false
            },
            "force_password_change": {
              "before": null,
              "after": true
            },
            "password_never_expires": {
              "before": null,
              "after": false
            }
          }
        },
        {
          "op": "create",
          "table": "library_users",
          "key": "ACTIVE NEW",
          "cells": {
            "role": {
              "before": null,
              "after": "ACTIVE/EDITOR"
            },
            "allow_logon": {
              "before": null,
              "after": true
            }
          }
        }
      ],
      "warnings": []
    }
    "#);
    assert_snapshot!(env.imctl("user show NEW"), @"
    $ imctl user show NEW
    exit 0
    --- stdout
    id                      NEW
    full_name               N
    email                   n@firm.example
    kind                    directory
    external                false
    preferred_library       ACTIVE
    allow_logon             true
    locked                  false
    force_password_change   true
    password_never_expires  false
    password                directory
    libraries               ACTIVE (EDITOR)
    privileges              ACTIVE: system_access=full
    ");
}

#[test]
fn choosing_a_preferred_library_assigns_to_it_u2() {
    let env = Env::with_people();
    env.ok("user update JDOE --preferred-library CLOSED");
    assert_snapshot!(env.imctl("user show JDOE"), @"
    $ imctl user show JDOE
    exit 0
    --- stdout
    id                      JDOE
    full_name               Jane Doe
    email                   jdoe@firm.example
    kind                    virtual
    external                false
    preferred_library       CLOSED
    allow_logon             true
    locked                  false
    force_password_change   true
    password_never_expires  false
    password                none
    libraries               ACTIVE (DEFAULT), CLOSED (DEFAULT)
    privileges              ACTIVE: system_access=full; CLOSED: system_access=full
    ");
    assert_snapshot!(env.imctl("user update JDOE --preferred-library CLOSD"), @"
    $ imctl user update JDOE --preferred-library CLOSD
    exit 5
    --- stderr
    error: there is no library `CLOSD`
    hint: did you mean `CLOSED`?
    ");
}

#[test]
fn external_users_hold_external_roles_u3() {
    let env = Env::with_people();
    env.ok("role create EDITOR --scope ACTIVE");
    env.ok("role create GUEST --scope ACTIVE --external true");
    let runs = [
        env.imctl("user assign XPERT -l ACTIVE --role EDITOR"),
        env.imctl("user assign JDOE -l ACTIVE --role GUEST"),
        env.imctl("user assign XPERT -l ACTIVE --role GUEST"),
        env.imctl("user update XPERT --external false"),
        env.imctl("user create DIR --full-name D --email d@x.yz --kind directory --external true"),
    ];
    assert_snapshot!(together(runs), @"
    $ imctl user assign XPERT -l ACTIVE --role EDITOR
    exit 6
    --- stderr
    error: `XPERT` is an external user and can't hold the role `EDITOR`, which is for the others

    $ imctl user assign JDOE -l ACTIVE --role GUEST
    exit 6
    --- stderr
    error: `JDOE` is an internal user and can't hold the role `GUEST`, which is for the others

    $ imctl user assign XPERT -l ACTIVE --role GUEST
    exit 0
    --- stderr
    assigned user `XPERT` to library `ACTIVE` (batch 5)

    $ imctl user update XPERT --external false
    exit 6
    --- stderr
    error: `XPERT` can't become internal while it holds `role GUEST in ACTIVE`

    $ imctl user create DIR --full-name D --email d@x.yz --kind directory --external true
    exit 6
    --- stderr
    error: `DIR` is external, so its kind is `virtual`, not `directory`
    ");
}

#[test]
fn the_default_roles_swap_by_themselves_u3() {
    let env = Env::with_people();
    env.ok("user update JDOE --external true");
    let user = env.json("user show JDOE");
    assert_eq!(user["libraries"][0]["role"], "DEFAULT EXTERNAL", "{user}");
}

#[test]
fn changing_sides_lists_the_roles_and_groups_in_the_way_u3() {
    let env = Env::with_people();
    env.ok("role create EDITOR --scope ACTIVE");
    env.ok("user assign JDOE -l ACTIVE --role EDITOR");
    env.ok("group add-member TAX JDOE --scope ACTIVE");
    env.ok("group add-member STAFF JDOE");
    assert_snapshot!(env.imctl("user update JDOE --external true"), @"
    $ imctl user update JDOE --external true
    exit 6
    --- stderr
    error: `JDOE` can't become external while it holds `group:ACTIVE/TAX`, `group:STAFF`, `role EDITOR in ACTIVE`
    ");
}

#[test]
fn unassigning_is_refused_while_the_library_is_used_u3() {
    let env = Env::with_people();
    env.ok("group add-member TAX JDOE --scope ACTIVE");
    assert_snapshot!(env.imctl("user unassign JDOE -l ACTIVE"), @"
    $ imctl user unassign JDOE -l ACTIVE
    exit 6
    --- stderr
    error: `JDOE` can't leave library `ACTIVE`: `group:ACTIVE/TAX`, `preferred library`
    hint: choose another preferred library, and take the user out of the library's groups and off its items first
    ");
    env.ok("group remove-member TAX JDOE --scope ACTIVE");
    env.ok("user update JDOE --preferred-library ''");
    assert_snapshot!(env.imctl("user unassign JDOE -l ACTIVE"), @"
    $ imctl user unassign JDOE -l ACTIVE
    exit 0
    --- stderr
    took user `JDOE` out of library `ACTIVE` (batch 6)
    ");
    assert_snapshot!(env.imctl("user unassign JDOE -l ACTIVE"), @"
    $ imctl user unassign JDOE -l ACTIVE
    exit 5
    --- stderr
    error: `JDOE` isn't assigned to library `ACTIVE`
    hint: imctl user assign JDOE -l ACTIVE
    ");
    assert_snapshot!(env.imctl("user unassign JDOE"), @"
    $ imctl user unassign JDOE
    exit 2
    --- stderr
    error: name the library: -l LIBRARY
    ");
}

#[test]
fn sign_in_is_switched_everywhere_or_in_one_library() {
    let env = Env::with_people();
    assert_snapshot!(env.imctl("user disable JDOE ASMITH"), @"
    $ imctl user disable JDOE ASMITH
    exit 0
    --- stderr
    disabled 2 users (batch 3)
    ");
    assert_snapshot!(env.imctl("user enable 'JDOE;ASMITH'"), @"
    $ imctl user enable 'JDOE;ASMITH'
    exit 0
    --- stderr
    enabled 2 users (batch 4)
    ");
    assert_snapshot!(env.imctl("user disable JDOE -l ACTIVE"), @"
    $ imctl user disable JDOE -l ACTIVE
    exit 0
    --- stderr
    disabled user `JDOE` in library `ACTIVE` (batch 5)
    ");
    let user = env.json("user show JDOE");
    assert_eq!((&user["allow_logon"], &user["libraries"][0]["allow_logon"]), (&true.into(), &false.into()));
    assert_snapshot!(env.imctl("user disable JDOE -l CLOSED"), @"
    $ imctl user disable JDOE -l CLOSED
    exit 5
    --- stderr
    error: `JDOE` isn't assigned to library `CLOSED`
    hint: imctl user assign JDOE -l CLOSED
    ");
    assert_snapshot!(env.imctl("user disable JDOE -l ACTIVE"), @"
    $ imctl user disable JDOE -l ACTIVE
    exit 0
    --- stderr
    nothing to do: disabled user `JDOE` in library `ACTIVE`
    ");
}
