//! `imctl library` (L1).

use crate::env::{Env, together};
use insta::assert_snapshot;

#[test]
fn a_new_library_has_its_built_in_roles_and_groups() {
    let env = Env::empty();
    env.ok("init");
    assert_snapshot!(env.imctl("library create LONDON --display-name 'London office'"), @"
    $ imctl library create LONDON --display-name 'London office'
    exit 0
    --- stderr
    created library `LONDON` (batch 2)
    ");
    assert_snapshot!(env.imctl("role list --scope LONDON"), @"
    $ imctl role list --scope LONDON
    exit 0
    --- stdout
    SCOPE   NAME              EXTERNAL
    LONDON  DEFAULT           false
    LONDON  DEFAULT EXTERNAL  true
    ");
    assert_snapshot!(env.imctl("group list --scope LONDON"), @"
    $ imctl group list --scope LONDON
    exit 0
    --- stdout
    SCOPE   ID                  FULL_NAME           ENABLED  EXTERNAL
    LONDON  EXTERNAL_ADMIN      EXTERNAL_ADMIN      true     true
    LONDON  EXTERNAL_USERADMIN  EXTERNAL_USERADMIN  true     true
    LONDON  INTERNAL_ADMIN      INTERNAL_ADMIN      true     false
    LONDON  INTERNAL_USERADMIN  INTERNAL_USERADMIN  true     false
    LONDON  NRTADMIN            NRTADMIN            true     false
    ");
    assert_snapshot!(env.imctl("library show London"), @"
    $ imctl library show London
    exit 0
    --- stdout
    id            LONDON
    display_name  London office
    group_access  highest
    containment   strict
    users         0
    groups        5
    ");
}

#[test]
fn ids_that_cannot_be_are_refused() {
    let env = Env::with_library();
    let long = "L".repeat(65);
    let cases = ["POLICY", "service", "AC/TIVE", "active", "A B", " X", "A;B", "", &long];
    assert_snapshot!(together(cases.map(|id| env.run(["library", "create", id]))), @"
    $ imctl library create POLICY
    exit 4
    --- stderr
    error: `POLICY` is a reserved word and can't be a library's id

    $ imctl library create service
    exit 4
    --- stderr
    error: `service` is a reserved word and can't be a library's id

    $ imctl library create AC/TIVE
    exit 4
    --- stderr
    error: id: a library id has no white space and no `/`: `AC/TIVE`

    $ imctl library create active
    exit 6
    --- stderr
    error: library `ACTIVE` exists already
    hint: imctl library update changes it

    $ imctl library create 'A B'
    exit 4
    --- stderr
    error: id: a library id has no white space and no `/`: `A B`

    $ imctl library create ' X'
    exit 4
    --- stderr
    error: id: a library id has no white space at its ends: ` X`

    $ imctl library create 'A;B'
    exit 4
    --- stderr
    error: id: a library id has no `;` and no control characters: `A;B`

    $ imctl library create ''
    exit 4
    --- stderr
    error: `id` can't be empty

    $ imctl library create LLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLL
    exit 4
    --- stderr
    error: id: a library id has at most 64 characters, this one has 65: `LLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLLL`
    ");
}

#[test]
fn update_changes_only_what_is_given() {
    let env = Env::with_library();
    env.ok("library update ACTIVE --display-name Active --containment own");
    env.ok("library update active --group-access lowest");
    assert_snapshot!(env.imctl("library list -o csv"), @"
    $ imctl library list -o csv
    exit 0
    --- stdout
    id,display_name,group_access,containment
    ACTIVE,Active,lowest,own
    ");
    assert_snapshot!(env.imctl("library update ACTIVE --group-access hihgest"), @"
    $ imctl library update ACTIVE --group-access hihgest
    exit 4
    --- stderr
    error: group_access: `hihgest` is not one of `highest`, `lowest`; did you mean `highest`?
    ");
    assert_snapshot!(env.imctl("library update ACTIVE"), @"
    $ imctl library update ACTIVE
    exit 2
    --- stderr
    error: nothing to update: name at least one field
    hint: --help lists them
    ");
    assert_snapshot!(env.imctl("library update ACTVE --containment own"), @"
    $ imctl library update ACTVE --containment own
    exit 5
    --- stderr
    error: there is no library `ACTVE`
    ");
}

#[test]
fn an_empty_flag_is_the_default_again() {
    let env = Env::with_library();
    env.ok("library update ACTIVE --display-name Active --containment own");
    env.ok("library update ACTIVE --containment ''");
    assert_eq!(env.json("library show ACTIVE")["containment"], "strict");
}
