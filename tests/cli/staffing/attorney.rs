//! The responsible attorney (S4).

use super::with_restricted;
use crate::env::together;
use insta::assert_snapshot;

#[test]
fn the_responsible_attorney_is_one_lasting_team_member_s4() {
    let env = with_restricted();
    env.ok("staffing add matter:1001 JDOE --type basic");
    env.ok("staffing add matter:1001 ASMITH --until +9d");
    env.ok("staffing add matter:1001 XPERT --systems 'iManage Work'");
    env.ok("staffing add matter:1001 group:STAFF");
    assert_snapshot!(together([
        env.imctl("staffing set-attorney matter:1001 JDOE"),
        env.imctl("staffing set-attorney matter:1001 ASMITH"),
        env.imctl("staffing set-attorney matter:1001 XPERT"),
        env.imctl("staffing set-attorney matter:1001 group:STAFF"),
        env.imctl("staffing set-attorney matter:1002 JDOE"),
        env.imctl("staffing unset-attorney matter:1001"),
    ]), @"
    $ imctl staffing set-attorney matter:1001 JDOE
    exit 6
    --- stderr
    error: the responsible attorney of `matter:1001` must be of type team; `JDOE` is not
    hint: imctl staffing set-type matter:1001 JDOE --type team

    $ imctl staffing set-attorney matter:1001 ASMITH
    exit 6
    --- stderr
    error: the responsible attorney of `matter:1001` must be there without a time limit; `ASMITH` is not
    hint: imctl staffing set-period matter:1001 ASMITH --unlimited

    $ imctl staffing set-attorney matter:1001 XPERT
    exit 6
    --- stderr
    error: the responsible attorney of `matter:1001` must be there in all systems; `XPERT` is not
    hint: leave the systems out: then the row is for all of them

    $ imctl staffing set-attorney matter:1001 group:STAFF
    exit 6
    --- stderr
    error: the responsible attorney of `matter:1001` must be a user; `group:STAFF` is not
    hint: name a user

    $ imctl staffing set-attorney matter:1002 JDOE
    exit 6
    --- stderr
    error: the responsible attorney is a member of the team, and `JDOE` isn't on the staffing of matter `1002`
    hint: imctl staffing add matter:1002 JDOE --type team

    $ imctl staffing unset-attorney matter:1001
    exit 5
    --- stderr
    error: matter `1001` has no such responsible attorney
    ");
    env.ok("staffing set-type matter:1001 JDOE --type team");
    env.ok("staffing set-period matter:1001 ASMITH --unlimited");
    assert_snapshot!(together([
        env.imctl("staffing set-attorney matter:1001 JDOE"),
        env.imctl("staffing set-attorney matter:1001 ASMITH"),
        env.import("staffing", "asset,member,attorney\nmatter:1001,JDOE,true\n"),
        env.apply("staffing", "asset,member,attorney\nmatter:1001,JDOE,true\n"),
        env.import("staffing", "asset,member,attorney\nmatter:1001,JDOE,true\nmatter:1001,ASMITH,false\n"),
        env.imctl("staffing list matter:1001 --where attorney=true -o csv"),
    ]), @"
    $ imctl staffing set-attorney matter:1001 JDOE
    exit 0
    --- stderr
    `JDOE` is the responsible attorney of matter `1001` (batch 10)

    $ imctl staffing set-attorney matter:1001 ASMITH
    exit 0
    --- stderr
    `ASMITH` is the responsible attorney of matter `1001` (batch 11)

    $ imctl import --table staffing staffing.csv
    exit 6
    --- stderr
    error: `matter:1001` has a responsible attorney already: `ASMITH`
     --> staffing.csv:2:18
      |
    2 | matter:1001,JDOE,true
      |                  ^^^^ attorney
      |
      = hint: imctl staffing set-attorney matter:1001 JDOE changes it

    error: `matter:1001` has a responsible attorney already: `ASMITH`; nothing was written

    $ imctl apply bundle
    exit 6
    --- stderr
    error: `matter:1001` has a responsible attorney already: `ASMITH`
     --> bundle/staffing.csv:2:18
      |
    2 | matter:1001,JDOE,true
      |                  ^^^^ attorney
      |
      = hint: imctl staffing set-attorney matter:1001 JDOE changes it

    error: `matter:1001` has a responsible attorney already: `ASMITH`; nothing was written

    $ imctl import --table staffing staffing.csv
    exit 0
    --- stderr
    imported staffing from `staffing.csv`: 0 created, 2 updated, 0 unchanged, 0 removed (batch 12)

    $ imctl staffing list matter:1001 --where attorney=true -o csv
    exit 0
    --- stdout
    asset,member,type,until,systems,reason,attorney,source,added_at,added_by,computed,state,why
    matter:1001,JDOE,team,,,,true,manual,2026-12-01T09:00:00Z,tester,false,active,
    ");
}

#[test]
fn requests_to_the_attorney_need_one_who_stays_s4() {
    let env = with_restricted();
    env.ok("staffing add matter:1001 JDOE ASMITH");
    assert_snapshot!(together([
        env.imctl("matter policy 1001 --access-requests attorney"),
        env.import("policies", "asset,security,access_requests\nmatter:1001,restricted,attorney\n"),
        env.apply("policies", "asset,security,access_requests\nmatter:1001,restricted,attorney\n"),
    ]), @"
    $ imctl matter policy 1001 --access-requests attorney
    exit 6
    --- stderr
    error: access requests of `matter:1001` go to the responsible attorney, and it has none
    hint: imctl staffing set-attorney matter:1001 USER

    $ imctl import --table policies policies.csv
    exit 6
    --- stderr
    error: access requests of `matter:1001` go to the responsible attorney, and it has none
     --> policies.csv:2:24
      |
    2 | matter:1001,restricted,attorney
      |                        ^^^^^^^^ access_requests
      |
      = hint: imctl staffing set-attorney matter:1001 USER

    error: access requests of `matter:1001` go to the responsible attorney, and it has none; nothing was written

    $ imctl apply bundle
    exit 6
    --- stderr
    error: access requests of `matter:1001` go to the responsible attorney, and it has none
     --> bundle/policies.csv:2:24
      |
    2 | matter:1001,restricted,attorney
      |                        ^^^^^^^^ access_requests
      |
      = hint: imctl staffing set-attorney matter:1001 USER

    error: access requests of `matter:1001` go to the responsible attorney, and it has none; nothing was written
    ");
    env.ok("staffing set-attorney matter:1001 JDOE");
    env.ok("matter policy 1001 --access-requests attorney");
    let before = env.bytes();
    assert_snapshot!(together([
        env.imctl("staffing set-period matter:1001 JDOE --until +9d"),
        env.imctl("staffing set-type matter:1001 JDOE --type basic"),
        env.imctl("staffing unset-attorney matter:1001"),
        env.imctl("staffing remove matter:1001 JDOE"),
        env.import("staffing", "asset,member,type,until\nmatter:1001,JDOE,basic,2027-01-01\n"),
    ]), @"
    $ imctl staffing set-period matter:1001 JDOE --until +9d
    exit 6
    --- stderr
    error: the responsible attorney of `matter:1001` must be there without a time limit; `JDOE` is not
    hint: name another first (imctl staffing set-attorney matter:1001 USER), or none (imctl staffing unset-attorney matter:1001)

    $ imctl staffing set-type matter:1001 JDOE --type basic
    exit 6
    --- stderr
    error: the responsible attorney of `matter:1001` must be of type team; `JDOE` is not
    hint: name another first (imctl staffing set-attorney matter:1001 USER), or none (imctl staffing unset-attorney matter:1001)

    $ imctl staffing unset-attorney matter:1001
    exit 6
    --- stderr
    error: `JDOE` is the responsible attorney of `matter:1001`, to whom access requests go
    hint: name another first: imctl staffing set-attorney matter:1001 USER

    $ imctl staffing remove matter:1001 JDOE
    exit 6
    --- stderr
    error: `JDOE` is the responsible attorney of `matter:1001`, to whom access requests go
    hint: name another first: imctl staffing set-attorney matter:1001 USER

    $ imctl import --table staffing staffing.csv
    exit 6
    --- stderr
    error: the responsible attorney of `matter:1001` must be of type team; `JDOE` is not
     --> staffing.csv:2:18
      |
    2 | matter:1001,JDOE,basic,2027-01-01
      |                  ^^^^^ type
      |
      = hint: name another first (imctl staffing set-attorney matter:1001 USER), or none (imctl staffing unset-attorney matter:1001)

    error: the responsible attorney of `matter:1001` must be there without a time limit; `JDOE` is not
     --> staffing.csv:2:24
      |
    2 | matter:1001,JDOE,basic,2027-01-01
      |                        ^^^^^^^^^^ until
      |
      = hint: name another first (imctl staffing set-attorney matter:1001 USER), or none (imctl staffing unset-attorney matter:1001)

    error: 2 things are wrong in 1 row; nothing was written
    ");
    env.write("sync.csv", "asset,member\nmatter:1001,ASMITH\n");
    assert_snapshot!(env.imctl("import --table staffing --mode sync sync.csv"), @"
    $ imctl import --table staffing --mode sync sync.csv
    exit 6
    --- stderr
    error: `JDOE` is the responsible attorney of `matter:1001`, to whom access requests go
     |
     = hint: name another first: imctl staffing set-attorney matter:1001 USER

    error: `JDOE` is the responsible attorney of `matter:1001`, to whom access requests go; nothing was written
    ");
    assert!(env.bytes() == before, "something was written");
    // Another may take the place.
    env.ok("staffing set-attorney matter:1001 ASMITH");
    env.ok("staffing remove matter:1001 JDOE");
}
