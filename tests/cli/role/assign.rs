//! Who is given a role, and where (A3, R2, U3).

use crate::env::{Env, together};
use insta::assert_snapshot;

#[test]
fn a_library_role_is_for_users_of_the_library_r2_u3() {
    let env = Env::with_people();
    env.ok("library create OTHER");
    env.ok("role create READER --scope library:OTHER");
    let runs = [
        env.imctl("role assign READER JDOE ASMITH --scope library:OTHER"),
        env.imctl("user assign JDOE -l OTHER --role READER"),
        env.imctl("user list -l OTHER -o ids"),
    ];
    assert_snapshot!(together(runs), @"
    $ imctl role assign READER JDOE ASMITH --scope library:OTHER
    exit 6
    --- stderr
    error: 2 things are wrong
      - `JDOE` is no user of library `OTHER`
        hint: imctl user assign JDOE -l OTHER --role READER
      - `ASMITH` is no user of library `OTHER`
        hint: imctl user assign ASMITH -l OTHER --role READER

    $ imctl user assign JDOE -l OTHER --role READER
    exit 0
    --- stderr
    assigned user `JDOE` to library `OTHER` (batch 5)

    $ imctl user list -l OTHER -o ids
    exit 0
    --- stdout
    JDOE
    ");
}

#[test]
fn a_policy_role_needs_no_scope_a3() {
    let env = Env::with_people();
    assert_snapshot!(together([env.imctl("role assign conflicts_officer JDOE"), env.imctl("role assign READER JDOE")]), @"
    $ imctl role assign conflicts_officer JDOE
    exit 0
    --- stderr
    gave role `conflicts_officer` in `policy` to `JDOE` (batch 3)

    $ imctl role assign READER JDOE
    exit 2
    --- stderr
    error: name the scope of the role
    hint: --scope library:ACTIVE, --scope global, --scope policy or --scope service
    ");
}
