//! `imctl user` (U1–U6).

use crate::env::{Env, together};
use insta::assert_snapshot;

/// A password that may be, on standard input.
const SECRET: &str = "correct-horse\n";

#[test]
fn a_user_is_created_with_a_password() {
    let env = Env::with_library();
    let line = "user create jdoe --full-name 'Jane Doe' --email jdoe@firm.example --password-stdin";
    assert_snapshot!(env.imctl_with_stdin(line, SECRET), @"
    $ imctl user create jdoe --full-name 'Jane Doe' --email jdoe@firm.example --password-stdin
    exit 0
    --- stderr
    created user `JDOE` (batch 2)
    ");
    assert_snapshot!(env.imctl("user show jdoe"), @"
    $ imctl user show jdoe
    exit 0
    --- stdout
    id                      JDOE
    full_name               Jane Doe
    email                   jdoe@firm.example
    kind                    virtual
    external                false
    allow_logon             true
    locked                  false
    force_password_change   true
    password_never_expires  false
    password                set
    ");
    assert_snapshot!(env.imctl("user show user:JDOE -o json"), @r#"
    $ imctl user show user:JDOE -o json
    exit 0
    --- stdout
    {
      "id": "JDOE",
      "full_name": "Jane Doe",
      "email": "jdoe@firm.example",
      "location": null,
      "photo": null,
      "kind": "virtual",
      "external": false,
      "preferred_library": null,
      "allow_logon": true,
      "locked": false,
      "force_password_change": true,
      "password_never_expires": false,
      "os_type": null,
      "sync_id": null,
      "container_name": null,
      "exchange_auto_discover": null,
      "distinguished_name": null,
      "job_title": null,
      "practice_area": null,
      "password": "set",
      "libraries": [],
      "groups": [],
      "roles": []
    }
    "#);
}

#[test]
fn a_virtual_user_needs_a_password_u4() {
    let env = Env::with_library();
    assert_snapshot!(env.imctl("user create JDOE --full-name Jane --email jdoe@firm.example"), @"
    $ imctl user create JDOE --full-name Jane --email jdoe@firm.example
    exit 2
    --- stderr
    error: `JDOE` is a virtual user and needs a password
    hint: --password-stdin or --password-file FILE, or a terminal
    ");
    assert_snapshot!(env.imctl("user create JDOE --full-name Jane --email j@firm.example --password-stdin"), @"
    $ imctl user create JDOE --full-name Jane --email j@firm.example --password-stdin
    exit 4
    --- stderr
    error: a password has 4 to 254 characters, this one has 0
    ");
    assert_eq!(env.json("user list"), serde_json::json!([]));
}

#[test]
fn passwords_have_4_to_254_characters_and_no_white_space_u4() {
    let env = Env::with_library();
    let create = |stdin: &str| {
        env.imctl_with_stdin("user create JDOE --full-name J --email j@firm.example --password-stdin", stdin)
    };
    for bad in ["", "\n", "abc", "ab cd", "ab\u{a0}cd", &"x".repeat(255), &"é".repeat(255)] {
        let run = create(bad);
        assert_eq!(run.code, 4, "{bad:?}: {run}");
        assert!(bad.trim().is_empty() || !run.stderr.contains(bad.trim()), "{run}");
    }
    assert_snapshot!(together([create("abc"), create("pass word")]), @"
    $ imctl user create JDOE --full-name J --email j@firm.example --password-stdin
    exit 4
    --- stderr
    error: a password has 4 to 254 characters, this one has 3

    $ imctl user create JDOE --full-name J --email j@firm.example --password-stdin
    exit 4
    --- stderr
    error: a password has no white space
    ");
    for (at, good) in ["abcd", "päss", "密码密码", &"x".repeat(254), &"é".repeat(254)].iter().enumerate()
    {
        let line = format!("user create U{at} --full-name J --email u{at}@firm.example --password-stdin");
        let run = env.imctl_with_stdin(&line, good);
        assert_eq!(run.code, 0, "{good:?}: {run}");
    }
}

#[test]
fn only_the_first_line_of_a_password_file_counts() {
    let env = Env::with_library();
    env.write("pw", "first-line\r\nsecond\n");
    assert_snapshot!(env.imctl("user create JDOE --full-name J --email j@firm.example --password-file pw"), @"
    $ imctl user create JDOE --full-name J --email j@firm.example --password-file pw
    exit 0
    --- stderr
    created user `JDOE` (batch 2)
    ");
    assert_snapshot!(env.imctl("user reset-password JDOE --password-file nowhere"), @"
    $ imctl user reset-password JDOE --password-file nowhere
    exit 5
    --- stderr
    error: there is no file `nowhere`
    ");
    assert_snapshot!(env.imctl("user reset-password JDOE --password-file pw --password-stdin"), @"
    $ imctl user reset-password JDOE --password-file pw --password-stdin
    exit 2
    --- stderr
    error: the argument '--password-file <FILE>' cannot be used with '--password-stdin'

    Usage: imctl user reset-password --password-file <FILE> <ID>

    For more information, try '--help'.
    ");
}

#[test]
fn a_password_is_never_kept_in_clear_or_shown() {
    let env = Env::with_library();
    let line = "user create JDOE --full-name J --email j@firm.example --password-stdin";
    assert_eq!(env.imctl_with_stdin(line, "s3cret-phrase").code, 0);
    let hash: String = env.query("select hash from passwords");
    assert!(hash.starts_with("$argon2id$v=19$"), "{hash}");
    let bytes = env.bytes();
    assert!(!bytes.windows(13).any(|w| w == b"s3cret-phrase"));
    let shown = env.ok("user show JDOE -o json") + &env.ok("user export") + &env.ok("user list -o csv");
    assert!(!shown.contains("argon2"), "{shown}");
}

#[test]
fn directory_and_migrated_users_have_no_password_u4() {
    let env = Env::with_library();
    for kind in ["directory", "migrated"] {
        let line = format!("user create {kind} --full-name D --email {kind}@firm.example --kind {kind}");
        let refused = env.imctl_with_stdin(&format!("{line} --password-stdin"), SECRET);
        assert_eq!(refused.code, 6, "{refused}");
        env.ok(&line);
    }
    assert_snapshot!(env.imctl_with_stdin("user reset-password DIRECTORY --password-stdin", SECRET), @"
    $ imctl user reset-password DIRECTORY --password-stdin
    exit 6
    --- stderr
    error: `DIRECTORY` is a directory user and has no password here: it is kept elsewhere
    ");
    assert_snapshot!(env.imctl("user list"), @"
    $ imctl user list
    exit 0
    --- stdout
    ID         FULL_NAME  EMAIL                   KIND       EXTERNAL  ALLOW_LOGON  LOCKED  PASSWORD
    DIRECTORY  D          directory@firm.example  directory  false     true         false   directory
    MIGRATED   D          migrated@firm.example   migrated   false     true         false   directory
    ");
}

#[test]
fn reset_password_sets_the_flags_that_go_with_it() {
    let env = Env::with_people();
    assert_eq!(env.json("user show JDOE")["password"], "none", "who comes by CSV has none (U4)");
    let line = "user reset-password JDOE --password-stdin";
    assert_snapshot!(env.imctl(line), @"
    $ imctl user reset-password JDOE --password-stdin
    exit 4
    --- stderr
    error: a password has 4 to 254 characters, this one has 0
    ");
    let line = format!("{line} --force-password-change false --password-never-expires true");
    assert_snapshot!(env.imctl_with_stdin(&line, SECRET), @"
    $ imctl user reset-password JDOE --password-stdin --force-password-change false --password-never-expires true
    exit 0
    --- stderr
    set the password of `JDOE` (batch 3)
    ");
    let user = env.json("user show JDOE");
    assert_eq!(
        (&user["password"], &user["force_password_change"], &user["password_never_expires"]),
        (&"set".into(), &false.into(), &true.into())
    );
    assert_snapshot!(env.imctl_with_stdin("user reset-password NOBODY --password-stdin", SECRET), @"
    $ imctl user reset-password NOBODY --password-stdin
    exit 5
    --- stderr
    error: there is no user `NOBODY`
    hint: imctl user list shows what there is
    ");
}

#[test]
fn values_that_can_never_be_right_are_all_named_u1() {
    let env = Env::with_library();
    let name = "N".repeat(65);
    let line = format!(
        "user create 'J DOE' --full-name {name} --email firm.example --allow-logon maybe --kind robot \
         --os-type Linux --password-stdin"
    );
    assert_snapshot!(env.imctl_with_stdin(&line, SECRET), @"
    $ imctl user create 'J DOE' --full-name NNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNN --email firm.example --allow-logon maybe --kind robot --os-type Linux --password-stdin
    exit 4
    --- stderr
    error: 6 things are wrong
      - id: a user id has no white space: `J DOE`
      - full_name: at most 64 characters are allowed, `NNNNNNNNNNNNNNNNNNNNNNNN…` has 65
      - email: `firm.example` is not an e-mail address; write `name@firm.example`
      - kind: `robot` is not one of `virtual`, `directory`, `migrated`
      - allow_logon: `maybe` is neither `true` nor `false`
      - os_type: `Linux` is not one of `Default`, `Novel 3.x`, `Virtual`, `Window NT`, `Novell NDS`, `External`, `Active Directory`, `LDAP`
    ");
    assert_snapshot!(env.imctl_with_stdin(&format!("{line} -o json"), SECRET), @r#"
    $ imctl user create 'J DOE' --full-name NNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNNN --email firm.example --allow-logon maybe --kind robot --os-type Linux --password-stdin -o json
    exit 4
    --- stderr
    {"error":{"code":"bad_value","exit":4,"message":"6 things are wrong","hint":null,"details":[{"message":"id: a user id has no white space: `J DOE`","column":"id"},{"message":"full_name: at most 64 characters are allowed, `NNNNNNNNNNNNNNNNNNNNNNNN…` has 65","column":"full_name"},{"message":"email: `firm.example` is not an e-mail address; write `name@firm.example`","column":"email"},{"message":"kind: `robot` is not one of `virtual`, `directory`, `migrated`","column":"kind"},{"message":"allow_logon: `maybe` is neither `true` nor `false`","column":"allow_logon"},{"message":"os_type: `Linux` is not one of `Default`, `Novel 3.x`, `Virtual`, `Window NT`, `Novell NDS`, `External`, `Active Directory`, `LDAP`","column":"os_type"}]}}
    "#);
}

#[test]
fn ids_of_users_u1() {
    let env = Env::with_library();
    let create = |id: &str| {
        let email = format!("e{}@firm.example", id.chars().count());
        env.run(["user", "create", id, "--full-name", "X", "--email", &email, "--kind", "directory"])
    };
    let long = "u".repeat(65);
    // Upper-cased in full and then measured: 33 sharp s are 66 letters.
    let sharp = "ß".repeat(33);
    for bad in ["a b", "a:b", "a/b", "a;b", " a", "a ", "", &long, &sharp, "a\tb"] {
        let run = create(bad);
        assert_eq!(run.code, 4, "{bad:?}: {run}");
    }
    for good in ["o'brien", "ilgın", "straße", &"u".repeat(64)] {
        let run = create(good);
        assert_eq!(run.code, 0, "{good:?}: {run}");
    }
    assert_snapshot!(env.imctl("user list --where kind=directory -o csv"), @"");
    assert_eq!(create("STRASSE").code, 6, "the same id in other letters");
}

#[test]
fn emails_are_mandatory_measured_and_unique_u1() {
    let env = Env::with_people();
    let create = |email: &str| {
        env.run(["user", "create", "NEW", "--full-name", "X", "--kind", "directory", "--email", email])
    };
    let (long, short) = ("x".repeat(65), "x".repeat(64));
    let bad = [
        format!("{long}@firm.example"),
        format!("a@{long}.example"),
        format!("a@firm.{long}"),
        "a@firm".into(),
        "@firm.example".into(),
        "a@.example".into(),
        "a@firm.".into(),
        "a b@firm.example".into(),
    ];
    for email in &bad {
        let run = create(email);
        assert_eq!(run.code, 4, "{run}");
    }
    assert_snapshot!(create("JDOE@FIRM.example"), @"
    $ imctl user create NEW --full-name X --kind directory --email JDOE@FIRM.example
    exit 6
    --- stderr
    error: the e-mail address `JDOE@FIRM.example` is that of user `JDOE`
    ");
    assert_snapshot!(env.imctl("user create NEW --full-name X --kind directory"), @"
    $ imctl user create NEW --full-name X --kind directory
    exit 2
    --- stderr
    error: `--email` must be given
    ");
    let longest = format!("{short}@{short}.{short}");
    assert_eq!(create(&longest).code, 0);
}

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
    hint: did you mean `ACTIVE/EDITOR`?
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
      "changes": [
        {
          "op": "create",
          "table": "users",
          "key": "NEW",
          "cells": {
            "full_name": {
              "before": "",
              "after": "N"
            },
            "email": {
              "before": "",
              "after": "n@firm.example"
            },
            "kind": {
              "before": "",
              "after": "directory"
            },
            "external": {
              "before": "",
              "after": "false"
            },
            "preferred_library": {
              "before": "",
              "after": "ACTIVE"
            },
            "allow_logon": {
              "before": "",
              "after": "true"
            },
            "locked": {
              "before": "",
              "after": "false"
            },
            "force_password_change": {
              "before": "",
              "after": "true"
            },
            "password_never_expires": {
              "before": "",
              "after": "false"
            }
          }
        },
        {
          "op": "create",
          "table": "library_users",
          "key": "ACTIVE NEW",
          "cells": {
            "role": {
              "before": "",
              "after": "ACTIVE/EDITOR"
            },
            "allow_logon": {
              "before": "",
              "after": "true"
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
    hint: choose another preferred library and take the user out of the library's groups first
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

#[test]
fn one_unknown_name_and_nobody_is_changed() {
    let env = Env::with_people();
    assert_snapshot!(env.imctl("user lock JDOE ASMIHT"), @"
    $ imctl user lock JDOE ASMIHT
    exit 5
    --- stderr
    error: there is no user `ASMIHT`
    hint: did you mean `ASMITH`?
    ");
    assert_eq!(env.json("user show JDOE")["locked"], false);
    assert_snapshot!(env.imctl("user lock JDOE"), @"
    $ imctl user lock JDOE
    exit 0
    --- stderr
    locked user `JDOE` (batch 3)
    ");
    assert_snapshot!(env.imctl("user unlock JDOE -v"), @"
    $ imctl user unlock JDOE -v
    exit 0
    --- stderr
    unlocked user `JDOE` (batch 4)
      update users JDOE
    ");
}

#[test]
fn users_are_never_deleted_u5() {
    let env = Env::with_people();
    assert_snapshot!(env.imctl("user delete JDOE"), @"
    $ imctl user delete JDOE
    exit 6
    --- stderr
    error: users are never deleted: what they did must stay theirs
    hint: imctl user disable JDOE
    ");
}

#[test]
fn a_virtual_user_stays_virtual_u5() {
    let env = Env::with_people();
    assert_snapshot!(env.imctl("user update JDOE --kind directory"), @"
    $ imctl user update JDOE --kind directory
    exit 6
    --- stderr
    error: `JDOE` is a virtual user and can't become another kind
    ");
}

#[test]
fn the_directory_owns_the_profile_of_its_users_u6() {
    let env = Env::with_people();
    env.ok("user create DIR --full-name D --email d@firm.example --kind directory -l ACTIVE");
    assert_snapshot!(env.imctl("user update DIR --full-name Dora"), @"
    $ imctl user update DIR --full-name Dora
    exit 6
    --- stderr
    error: `full_name` of `DIR` come from the directory
    hint: change it in the directory, or say `--override-directory`
    ");
    env.ok("user update DIR --full-name Dora --override-directory");
    env.write("u.csv", "id,full_name\nDIR,Doris\n");
    assert_snapshot!(env.imctl("user import u.csv"), @"
    $ imctl user import u.csv
    exit 6
    --- stderr
    error: `full_name` of `DIR` come from the directory
     --> u.csv:2:5
      |
    2 | DIR,Doris
      |     ^^^^^ full_name
      |
      = hint: change it in the directory, or say `--override-directory`

    error: `full_name` of `DIR` come from the directory; nothing was written
    ");
    env.ok("user import u.csv --override-directory");
    // What isn't the directory's can be edited.
    env.ok("user lock DIR");
    env.ok("user disable DIR");
    assert_eq!(env.json("user show DIR")["full_name"], "Doris");
}

#[test]
fn lists_are_filtered() {
    let env = Env::with_people();
    env.ok("group add-member TAX JDOE --scope ACTIVE");
    env.ok("user update ASMITH --job-title Partner --location London");
    let runs = [
        env.imctl("user list -l ACTIVE --group TAX"),
        env.imctl("user list --group ACTIVE/TAX -o jsonl"),
        env.imctl("user list -l CLOSED"),
        env.imctl("user list -l CLOSED -o json"),
        env.imctl("user list -l ACTIVE --role DEFAULT"),
        env.imctl("user list --where job_title=partner --text london"),
        env.imctl("user list --where jobtitle=partner"),
        env.imctl("user list --group TXA -l ACTIVE"),
        env.imctl("user list -l ACTVE"),
    ];
    assert_snapshot!(together(runs), @r#"
    $ imctl user list -l ACTIVE --group TAX
    exit 0
    --- stdout
    ID    FULL_NAME  EMAIL              KIND     EXTERNAL  PREFERRED_LIBRARY  ALLOW_LOGON  LOCKED  PASSWORD
    JDOE  Jane Doe   jdoe@firm.example  virtual  false     ACTIVE             true         false   none

    $ imctl user list --group ACTIVE/TAX -o jsonl
    exit 0
    --- stdout
    {"id":"JDOE","full_name":"Jane Doe","email":"jdoe@firm.example","location":null,"photo":null,"kind":"virtual","external":false,"preferred_library":"ACTIVE","allow_logon":true,"locked":false,"force_password_change":true,"password_never_expires":false,"os_type":null,"sync_id":null,"container_name":null,"exchange_auto_discover":null,"distinguished_name":null,"job_title":null,"practice_area":null,"password":"none"}

    $ imctl user list -l CLOSED
    exit 0

    $ imctl user list -l CLOSED -o json
    exit 0
    --- stdout
    []

    $ imctl user list -l ACTIVE --role DEFAULT
    exit 0
    --- stdout
    ID      FULL_NAME   EMAIL                KIND     EXTERNAL  PREFERRED_LIBRARY  ALLOW_LOGON  LOCKED  PASSWORD
    ASMITH  Adam Smith  asmith@firm.example  virtual  false     ACTIVE             true         false   none
    JDOE    Jane Doe    jdoe@firm.example    virtual  false     ACTIVE             true         false   none

    $ imctl user list --where job_title=partner --text london
    exit 0
    --- stdout
    ID      FULL_NAME   EMAIL                KIND     EXTERNAL  PREFERRED_LIBRARY  ALLOW_LOGON  LOCKED  PASSWORD
    ASMITH  Adam Smith  asmith@firm.example  virtual  false     ACTIVE             true         false   none

    $ imctl user list --where jobtitle=partner
    exit 4
    --- stderr
    error: there is no column `jobtitle`
    hint: the columns are id, full_name, email, location, photo, kind, external, preferred_library, allow_logon, locked, force_password_change, password_never_expires, os_type, sync_id, container_name, exchange_auto_discover, distinguished_name, job_title, practice_area, password

    $ imctl user list --group TXA -l ACTIVE
    exit 5
    --- stderr
    error: there is no group `TXA` in `ACTIVE`
    hint: imctl group list shows what there is

    $ imctl user list -l ACTVE
    exit 5
    --- stderr
    error: there is no library `ACTVE`
    hint: did you mean `ACTIVE`?
    "#);
}

#[test]
fn an_unknown_user_is_not_found_with_the_nearest() {
    let env = Env::with_people();
    assert_snapshot!(env.imctl("user show JDEO"), @"
    $ imctl user show JDEO
    exit 5
    --- stderr
    error: there is no user `JDEO`
    hint: did you mean `JDOE`?
    ");
    assert_snapshot!(env.imctl("user show zzz"), @"
    $ imctl user show zzz
    exit 5
    --- stderr
    error: there is no user `ZZZ`
    hint: imctl user list shows what there is
    ");
    assert_snapshot!(env.imctl("user show group:TAX"), @"
    $ imctl user show group:TAX
    exit 4
    --- stderr
    error: `group:TAX` is not a reference; write `user:…`
    ");
}
