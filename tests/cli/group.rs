//! `imctl group` (G1–G3).

use crate::env::{Env, together};
use insta::assert_snapshot;

#[test]
fn a_group_is_global_or_of_a_library_g1() {
    let env = Env::with_people();
    let runs = [
        env.imctl("group create LAW --full-name Law"),
        env.imctl("group create LAW --full-name 'Law of ACTIVE' -l ACTIVE"),
        env.imctl("group create CLOSED/LAW --full-name 'Law of CLOSED'"),
        env.imctl("group create law --full-name Again"),
        env.imctl("group create LAW --full-name Law --scope library:ACTVE"),
        env.imctl("group create LAW2"),
        env.imctl("group create 'LAW/2' --scope ACTIVE --full-name X"),
        env.imctl("group list --text law -o csv"),
        env.imctl("group show LAW -l ACTIVE"),
        env.imctl("group show global/LAW -l ACTIVE -o json"),
        env.imctl("group show group:CLOSED/LAW"),
    ];
    assert_snapshot!(together(runs), @r#"
    $ imctl group create LAW --full-name Law
    exit 0
    --- stderr
    created global group `LAW` (batch 3)

    $ imctl group create LAW --full-name 'Law of ACTIVE' -l ACTIVE
    exit 0
    --- stderr
    created group `LAW` in `ACTIVE` (batch 4)

    $ imctl group create CLOSED/LAW --full-name 'Law of CLOSED'
    exit 0
    --- stderr
    created group `LAW` in `CLOSED` (batch 5)

    $ imctl group create law --full-name Again
    exit 6
    --- stderr
    error: global group `LAW` exists already
    hint: imctl group update changes it

    $ imctl group create LAW --full-name Law --scope library:ACTVE
    exit 5
    --- stderr
    error: there is no library `ACTVE`
    hint: did you mean `ACTIVE`?

    $ imctl group create LAW2
    exit 0
    --- stderr
    created global group `LAW2` (batch 6)

    $ imctl group create LAW/2 --scope ACTIVE --full-name X
    exit 5
    --- stderr
    error: there is no library `LAW`
    hint: imctl library list shows what there is

    $ imctl group list --text law -o csv
    exit 0
    --- stdout
    scope,id,full_name,enabled,external
    ACTIVE,LAW,Law of ACTIVE,true,false
    CLOSED,LAW,Law of CLOSED,true,false
    global,LAW,Law,true,false
    global,LAW2,LAW2,true,false

    $ imctl group show LAW -l ACTIVE
    exit 0
    --- stdout
    scope      ACTIVE
    id         LAW
    full_name  Law of ACTIVE
    enabled    true
    external   false

    $ imctl group show global/LAW -l ACTIVE -o json
    exit 0
    --- stdout
    {
      "scope": "global",
      "id": "LAW",
      "full_name": "Law",
      "enabled": true,
      "external": false,
      "members": []
    }

    $ imctl group show group:CLOSED/LAW
    exit 0
    --- stdout
    scope      CLOSED
    id         LAW
    full_name  Law of CLOSED
    enabled    true
    external   false
    "#);
}

#[test]
fn names_of_groups_have_a_measure_g1() {
    let env = Env::with_library();
    let (longest, long) = ("G".repeat(254), "G".repeat(255));
    assert_eq!(env.run(["group", "create", &longest, "--full-name", &longest]).code, 0);
    assert_eq!(env.run(["group", "create", &long, "--full-name", "X"]).code, 4);
    assert_eq!(env.run(["group", "create", "X", "--full-name", &long]).code, 4);
    assert_eq!(env.run(["group", "create", "A;B", "--full-name", "X"]).code, 4);
}

#[test]
fn members_are_users_of_the_library_and_of_the_same_side_g1() {
    let env = Env::with_people();
    env.ok("group create GUESTS --full-name Guests --external true");
    let runs = [
        env.imctl("group add-member TAX JDOE ASMITH --scope ACTIVE"),
        env.imctl("group add-member TAX JDOE --scope ACTIVE"),
        env.imctl("group add-member STAFF XPERT"),
        env.imctl("group add-member GUESTS JDOE"),
        env.imctl("group add-member GUESTS XPERT"),
        env.imctl("group create CL --full-name CL -l CLOSED"),
        env.imctl("group add-member CL JDOE -l CLOSED"),
        env.imctl("group add-member STAFF group:TAX"),
        env.imctl("group add-member STAFF JDEO"),
        env.imctl("group add-member TAX"),
        env.imctl("group update GUESTS --external false"),
        env.imctl("group show TAX --scope ACTIVE"),
    ];
    assert_snapshot!(together(runs), @"
    $ imctl group add-member TAX JDOE ASMITH --scope ACTIVE
    exit 0
    --- stderr
    added 2 members (batch 4)

    $ imctl group add-member TAX JDOE --scope ACTIVE
    exit 0
    --- stderr
    nothing to do: added 0 members

    $ imctl group add-member STAFF XPERT
    exit 6
    --- stderr
    error: `XPERT` is external, global group `STAFF` is for internal users

    $ imctl group add-member GUESTS JDOE
    exit 6
    --- stderr
    error: `JDOE` is internal, global group `GUESTS` is for external users

    $ imctl group add-member GUESTS XPERT
    exit 0
    --- stderr
    added 1 member (batch 5)

    $ imctl group create CL --full-name CL -l CLOSED
    exit 0
    --- stderr
    created group `CL` in `CLOSED` (batch 6)

    $ imctl group add-member CL JDOE -l CLOSED
    exit 6
    --- stderr
    error: `JDOE` isn't assigned to library `CLOSED`, so it can't be in its group `CL`
    hint: imctl user assign JDOE -l CLOSED

    $ imctl group add-member STAFF group:TAX
    exit 4
    --- stderr
    error: `group:TAX` is not a reference; write `user:…`

    $ imctl group add-member STAFF JDEO
    exit 5
    --- stderr
    error: there is no user `JDEO`
    hint: did you mean `JDOE`?

    $ imctl group add-member TAX
    exit 2
    --- stderr
    error: name the users, too

    $ imctl group update GUESTS --external false
    exit 6
    --- stderr
    error: global group `GUESTS` has members of the other kind: `XPERT`

    $ imctl group show TAX --scope ACTIVE
    exit 0
    --- stdout
    scope      ACTIVE
    id         TAX
    full_name  Tax
    enabled    true
    external   false
    members    ASMITH;JDOE
    ");
}

#[test]
fn many_users_go_into_many_groups_at_once_g3() {
    let env = Env::with_people();
    env.ok("group create LAW --full-name Law");
    assert_snapshot!(env.imctl("group add-member JDOE 'ASMITH; JDOE' --group STAFF --group LAW --group ACTIVE/TAX"), @"
    $ imctl group add-member JDOE 'ASMITH; JDOE' --group STAFF --group LAW --group ACTIVE/TAX
    exit 0
    --- stderr
    added 6 members (batch 4)
    ");
    assert_snapshot!(env.imctl("export --table group_members"), @"
    $ imctl export --table group_members
    exit 0
    --- stdout
    scope,group,user
    ACTIVE,TAX,ASMITH
    ACTIVE,TAX,JDOE
    global,LAW,ASMITH
    global,LAW,JDOE
    global,STAFF,ASMITH
    global,STAFF,JDOE
    ");
    assert_snapshot!(env.imctl("group remove-member JDOE --group STAFF --group LAW"), @"
    $ imctl group remove-member JDOE --group STAFF --group LAW
    exit 0
    --- stderr
    took 2 members out (batch 5)
    ");
    assert_snapshot!(env.imctl("group remove-member JDOE --group STAFF"), @"
    $ imctl group remove-member JDOE --group STAFF
    exit 5
    --- stderr
    error: `JDOE` isn't in global group `STAFF`
    ");
    assert_snapshot!(env.imctl("export --table group_members"), @"
    $ imctl export --table group_members
    exit 0
    --- stdout
    scope,group,user
    ACTIVE,TAX,ASMITH
    ACTIVE,TAX,JDOE
    global,LAW,ASMITH
    global,STAFF,ASMITH
    ");
}

#[test]
fn nobody_is_added_when_one_cannot_be() {
    let env = Env::with_people();
    assert_eq!(env.imctl("group add-member STAFF JDOE XPERT ASMITH").code, 6);
    assert_eq!(env.json("group show STAFF")["members"], serde_json::json!([]));
}

#[test]
fn groups_are_disabled_never_deleted_g2() {
    let env = Env::with_people();
    env.ok("group add-member STAFF JDOE");
    let runs = [
        env.imctl("group delete STAFF"),
        env.imctl("group disable STAFF"),
        env.imctl("group add-member STAFF ASMITH"),
        env.imctl("group remove-member STAFF JDOE"),
        env.imctl("staffing add matter:1001 group:STAFF"),
        env.imctl("group enable STAFF"),
        env.imctl("group add-member STAFF ASMITH"),
    ];
    assert_snapshot!(together(runs), @"
    $ imctl group delete STAFF
    exit 6
    --- stderr
    error: groups are never deleted: what they deny must go on counting
    hint: imctl group disable STAFF --scope global

    $ imctl group disable STAFF
    exit 0
    --- stderr
    disabled global group `STAFF` (batch 4)

    $ imctl group add-member STAFF ASMITH
    exit 6
    --- stderr
    error: global group `STAFF` is disabled and takes no new members

    $ imctl group remove-member STAFF JDOE
    exit 0
    --- stderr
    took 1 member out (batch 5)

    $ imctl staffing add matter:1001 group:STAFF
    exit 6
    --- stderr
    error: global group `STAFF` is disabled and can't be staffed
    hint: imctl group enable STAFF --scope global

    $ imctl group enable STAFF
    exit 0
    --- stderr
    enabled global group `STAFF` (batch 6)

    $ imctl group add-member STAFF ASMITH
    exit 0
    --- stderr
    added 1 member (batch 7)
    ");
}

#[test]
fn copying_takes_the_members_along_g2() {
    let env = Env::with_people();
    env.ok("group add-member TAX JDOE ASMITH --scope ACTIVE");
    let runs = [
        env.imctl("group copy TAX TAX2 --scope ACTIVE"),
        env.imctl("group copy TAX TAX2 --scope ACTIVE"),
        env.imctl("group copy TAX global/TAX3 --scope ACTIVE --full-name 'Tax, all'"),
        env.imctl("group copy TAX CLOSED/TAX --scope ACTIVE"),
        env.imctl("group copy NOWHERE X --scope ACTIVE"),
        env.imctl("group list --text tax -o csv"),
        env.imctl("export --table group_members"),
    ];
    assert_snapshot!(together(runs), @r#"
    $ imctl group copy TAX TAX2 --scope ACTIVE
    exit 0
    --- stderr
    copied group `TAX` in `ACTIVE` with 2 members to group `TAX2` in `ACTIVE` (batch 4)

    $ imctl group copy TAX TAX2 --scope ACTIVE
    exit 6
    --- stderr
    error: group `TAX2` in `ACTIVE` exists already
    hint: imctl group update changes it

    $ imctl group copy TAX global/TAX3 --scope ACTIVE --full-name 'Tax, all'
    exit 0
    --- stderr
    copied group `TAX` in `ACTIVE` with 2 members to global group `TAX3` (batch 5)

    $ imctl group copy TAX CLOSED/TAX --scope ACTIVE
    exit 6
    --- stderr
    error: 2 things are wrong
      - `JDOE` isn't assigned to library `CLOSED`, so it can't be in its group `TAX`
        hint: imctl user assign JDOE -l CLOSED
      - `ASMITH` isn't assigned to library `CLOSED`, so it can't be in its group `TAX`
        hint: imctl user assign ASMITH -l CLOSED

    $ imctl group copy NOWHERE X --scope ACTIVE
    exit 5
    --- stderr
    error: there is no group `NOWHERE` in `ACTIVE`
    hint: imctl group list shows what there is

    $ imctl group list --text tax -o csv
    exit 0
    --- stdout
    scope,id,full_name,enabled,external
    ACTIVE,TAX,Tax,true,false
    ACTIVE,TAX2,Tax,true,false
    global,TAX3,"Tax, all",true,false

    $ imctl export --table group_members
    exit 0
    --- stdout
    scope,group,user
    ACTIVE,TAX,ASMITH
    ACTIVE,TAX,JDOE
    ACTIVE,TAX2,ASMITH
    ACTIVE,TAX2,JDOE
    global,TAX3,ASMITH
    global,TAX3,JDOE
    "#);
}

#[test]
fn nrtadmin_is_of_a_library_and_stays_as_it_is_g3() {
    let env = Env::with_people();
    let runs = [
        env.imctl("group disable NRTADMIN -l ACTIVE"),
        env.imctl("group update NRTADMIN -l ACTIVE --full-name Boss"),
        env.imctl("group copy TAX NRTADMIN -l ACTIVE"),
        env.imctl("group create NRTADMIN --full-name X"),
        env.imctl("group create nrtadmin -l ACTIVE --full-name X"),
        env.imctl("group update NRTADMIN -l ACTIVE --external true"),
        env.imctl("group add-member NRTADMIN JDOE -l ACTIVE"),
        env.imctl("group add-member NRTADMIN XPERT -l ACTIVE"),
        env.imctl("group disable INTERNAL_ADMIN -l ACTIVE"),
    ];
    assert_snapshot!(together(runs), @"
    $ imctl group disable NRTADMIN -l ACTIVE
    exit 6
    --- stderr
    error: NRTADMIN can't be disabled

    $ imctl group update NRTADMIN -l ACTIVE --full-name Boss
    exit 6
    --- stderr
    error: NRTADMIN can't be renamed

    $ imctl group copy TAX NRTADMIN -l ACTIVE
    exit 6
    --- stderr
    error: NRTADMIN can't be copied over

    $ imctl group create NRTADMIN --full-name X
    exit 6
    --- stderr
    error: `NRTADMIN` is reserved for the built-in group of each library

    $ imctl group create nrtadmin -l ACTIVE --full-name X
    exit 6
    --- stderr
    error: group `NRTADMIN` in `ACTIVE` exists already
    hint: imctl group update changes it

    $ imctl group update NRTADMIN -l ACTIVE --external true
    exit 6
    --- stderr
    error: the built-in group `NRTADMIN` can't change sides

    $ imctl group add-member NRTADMIN JDOE -l ACTIVE
    exit 0
    --- stderr
    added 1 member (batch 3)

    $ imctl group add-member NRTADMIN XPERT -l ACTIVE
    exit 6
    --- stderr
    error: `XPERT` is external, group `NRTADMIN` in `ACTIVE` is for internal users

    $ imctl group disable INTERNAL_ADMIN -l ACTIVE
    exit 0
    --- stderr
    disabled group `INTERNAL_ADMIN` in `ACTIVE` (batch 4)
    ");
}

#[test]
fn a_fault_of_an_id_is_on_the_id_and_told_once() {
    let env = Env::with_people();
    env.write("groups.csv", "scope,id,full_name\nglobal,micro/scope,X\n");
    let run = env.imctl("group import groups.csv");
    assert_snapshot!(run, @"
    $ imctl group import groups.csv
    exit 4
    --- stderr
    error: a group id has no `/`: `micro/scope`
     --> groups.csv:2:8
      |
    2 | global,micro/scope,X
      |        ^^^^^^^^^^^ id

    error: a group id has no `/`: `micro/scope`; nothing was written
    ");
}
