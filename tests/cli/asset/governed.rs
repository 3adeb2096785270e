//! What an asset that another governs has of its own (P2, P5, S8).

use super::with_group;
use crate::env::{Env, together};
use insta::assert_snapshot;

#[test]
fn an_inherited_matter_under_a_restricted_client_has_nothing_of_its_own_p2_s8() {
    let env = with_group();
    env.ok("client policy ACME --security restricted");
    assert_snapshot!(together([
        env.imctl("staffing add matter:1001 JDOE"),
        env.imctl("memo set matter:1001 --text Careful"),
        env.imctl("matter exclude-system add 1001 'iManage Work' --reason migration"),
        env.imctl("matter policy 1001 --access-requests team"),
        env.imctl("matter policy 1001 --assistants-follow true"),
        env.import("policies", "asset,access_requests\nmatter:1001,team\n"),
        env.import("staffing", "asset,member\nmatter:1001,JDOE\n"),
    ]), @"
    $ imctl staffing add matter:1001 JDOE
    exit 6
    --- stderr
    error: `matter:1001` has no staffing of its own now: `client:ACME` governs it
    hint: set it on `client:ACME`

    $ imctl memo set matter:1001 --text Careful
    exit 6
    --- stderr
    error: `matter:1001` has no security memo of its own now: `client:ACME` governs it
    hint: set it on `client:ACME`

    $ imctl matter exclude-system add 1001 'iManage Work' --reason migration
    exit 6
    --- stderr
    error: `matter:1001` has no excluded systems of its own now: `client:ACME` governs it
    hint: set it on `client:ACME`

    $ imctl matter policy 1001 --access-requests team
    exit 6
    --- stderr
    error: `matter:1001` has no security policy of its own now: `client:ACME` governs it
    hint: set it on `client:ACME`

    $ imctl matter policy 1001 --assistants-follow true
    exit 6
    --- stderr
    error: `matter:1001` has no security policy of its own now: `client:ACME` governs it
    hint: set it on `client:ACME`

    $ imctl import --table policies policies.csv
    exit 6
    --- stderr
    error: `matter:1001` has no security policy of its own now: `client:ACME` governs it
     --> policies.csv:2:1
      |
    2 | matter:1001,team
      | ^^^^^^^^^^^ asset
      |
      = hint: set it on `client:ACME`

    error: `matter:1001` has no security policy of its own now: `client:ACME` governs it; nothing was written

    $ imctl import --table staffing staffing.csv
    exit 6
    --- stderr
    error: `matter:1001` has no staffing of its own now: `client:ACME` governs it
     --> staffing.csv:2:1
      |
    2 | matter:1001,JDOE
      | ^^^^^^^^^^^ asset
      |
      = hint: set it on `client:ACME`

    error: `matter:1001` has no staffing of its own now: `client:ACME` governs it; nothing was written
    ");
    // It may become its own master, and then has its own.
    env.ok("matter policy 1001 --security restricted");
    env.ok("staffing add matter:1001 JDOE");
    env.ok("matter policy 1001 --access-requests team");
    env.ok("matter policy 1001 --security inherited");
    // A whole state may have rows that are asleep.
    assert_snapshot!(env.apply("staffing", "asset,member\nmatter:1001,ASMITH\n"), @"
    $ imctl apply bundle
    exit 0
    --- stderr
    warning: bundle/staffing.csv:2: `matter:1001` has no staffing of its own now: `client:ACME` governs it
    applied `bundle`: 1 created, 0 updated, 0 unchanged, 0 removed (batch 11)
    ");
}

#[test]
fn a_client_in_a_group_has_no_settings_of_its_own_p2() {
    let env = with_group();
    assert_snapshot!(together([
        env.imctl("client policy BETA --security restricted"),
        env.imctl("client policy BETA --access-requests team"),
        env.imctl("staffing add client:BETA JDOE"),
        env.imctl("memo set client:BETA --text Careful"),
        env.imctl("client exclude-system add BETA 'iManage Work' --reason migration"),
        env.import("policies", "asset,security\nclient:BETA,restricted\n"),
        env.import("excluded_systems", "asset,system,reason\nclient:BETA,iManage Work,migration\n"),
    ]), @"
    $ imctl client policy BETA --security restricted
    exit 6
    --- stderr
    error: `client:BETA` has no security policy of its own now: `client-group:G` governs it
    hint: set it on `client-group:G`

    $ imctl client policy BETA --access-requests team
    exit 6
    --- stderr
    error: `client:BETA` has no security policy of its own now: `client-group:G` governs it
    hint: set it on `client-group:G`

    $ imctl staffing add client:BETA JDOE
    exit 6
    --- stderr
    error: `client:BETA` has no staffing of its own now: `client-group:G` governs it
    hint: set it on `client-group:G`

    $ imctl memo set client:BETA --text Careful
    exit 6
    --- stderr
    error: `client:BETA` has no security memo of its own now: `client-group:G` governs it
    hint: set it on `client-group:G`

    $ imctl client exclude-system add BETA 'iManage Work' --reason migration
    exit 6
    --- stderr
    error: `client:BETA` has no excluded systems of its own now: `client-group:G` governs it
    hint: set it on `client-group:G`

    $ imctl import --table policies policies.csv
    exit 6
    --- stderr
    error: `client:BETA` has no security policy of its own now: `client-group:G` governs it
     --> policies.csv:2:1
      |
    2 | client:BETA,restricted
      | ^^^^^^^^^^^ asset
      |
      = hint: set it on `client-group:G`

    error: `client:BETA` has no security policy of its own now: `client-group:G` governs it; nothing was written

    $ imctl import --table excluded_systems excluded_systems.csv
    exit 6
    --- stderr
    error: `client:BETA` has no excluded systems of its own now: `client-group:G` governs it
     --> excluded_systems.csv:2:1
      |
    2 | client:BETA,iManage Work,migration
      | ^^^^^^^^^^^ asset
      |
      = hint: set it on `client-group:G`

    error: `client:BETA` has no excluded systems of its own now: `client-group:G` governs it; nothing was written
    ");
    env.ok("client update BETA --client-group ''");
    env.ok("client policy BETA --security restricted");
    assert_eq!(env.json("matter show 2001")["secured"], "restricted by client");
}

#[test]
fn a_matter_in_a_case_keeps_only_walls_of_its_own_p5() {
    let env = Env::with_people();
    env.ok("staffing add matter:1001 JDOE");
    env.ok("matter policy 1001 --security restricted");
    env.ok("case policy C-17 --security restricted");
    env.ok("case add-matter C-17 1001");
    assert_snapshot!(together([
        env.imctl("matter policy 1001 --security open"),
        env.imctl("matter policy 1001 --access-requests team"),
        env.imctl("matter policy 1001 --assistants-follow true"),
        env.imctl("staffing add matter:1001 ASMITH"),
        env.imctl("staffing remove matter:1001 JDOE"),
        env.imctl("staffing set-period matter:1001 JDOE --until +3d"),
        env.imctl("memo set matter:1001 --text Careful"),
        env.imctl("matter exclude-system add 1001 'iManage Work' --reason migration"),
        env.imctl("matter admin add 1001 JDOE"),
    ]), @"
    $ imctl matter policy 1001 --security open
    exit 6
    --- stderr
    error: `matter:1001` has no security policy of its own now: `case:C-17` governs it
    hint: set it on `case:C-17`, or take the matter out: imctl case remove-matter C-17 1001

    $ imctl matter policy 1001 --access-requests team
    exit 6
    --- stderr
    error: `matter:1001` has no security policy of its own now: `case:C-17` governs it
    hint: set it on `case:C-17`, or take the matter out: imctl case remove-matter C-17 1001

    $ imctl matter policy 1001 --assistants-follow true
    exit 6
    --- stderr
    error: `matter:1001` has no security policy of its own now: `case:C-17` governs it
    hint: set it on `case:C-17`, or take the matter out: imctl case remove-matter C-17 1001

    $ imctl staffing add matter:1001 ASMITH
    exit 6
    --- stderr
    error: `matter:1001` has no staffing of its own now: `case:C-17` governs it
    hint: set it on `case:C-17`, or take the matter out: imctl case remove-matter C-17 1001

    $ imctl staffing remove matter:1001 JDOE
    exit 6
    --- stderr
    error: `matter:1001` has no staffing of its own now: `case:C-17` governs it
    hint: set it on `case:C-17`, or take the matter out: imctl case remove-matter C-17 1001

    $ imctl staffing set-period matter:1001 JDOE --until +3d
    exit 6
    --- stderr
    error: `matter:1001` has no staffing of its own now: `case:C-17` governs it
    hint: set it on `case:C-17`, or take the matter out: imctl case remove-matter C-17 1001

    $ imctl memo set matter:1001 --text Careful
    exit 6
    --- stderr
    error: `matter:1001` has no security memo of its own now: `case:C-17` governs it
    hint: set it on `case:C-17`, or take the matter out: imctl case remove-matter C-17 1001

    $ imctl matter exclude-system add 1001 'iManage Work' --reason migration
    exit 6
    --- stderr
    error: `matter:1001` has no excluded systems of its own now: `case:C-17` governs it
    hint: set it on `case:C-17`, or take the matter out: imctl case remove-matter C-17 1001

    $ imctl matter admin add 1001 JDOE
    exit 6
    --- stderr
    error: `matter:1001` has no administrators of its own now: `case:C-17` governs it
    hint: set it on `case:C-17`, or take the matter out: imctl case remove-matter C-17 1001
    ");
    assert_snapshot!(together([
        env.import("policies", "asset,security\nmatter:1001,restricted\n"),
        env.import("staffing", "asset,member,type\nmatter:1001,JDOE,basic\n"),
        env.import("memos", "asset,text\nmatter:1001,Careful\n"),
        env.import("administrators", "asset,principal\nmatter:1001,JDOE\n"),
        env.import("excluded_systems", "asset,system,reason\nmatter:1001,iManage Work,migration\n"),
    ]), @"
    $ imctl import --table policies policies.csv
    exit 0
    --- stderr
    nothing to do: imported policies from `policies.csv`: 0 created, 0 updated, 1 unchanged, 0 removed

    $ imctl import --table staffing staffing.csv
    exit 6
    --- stderr
    error: `matter:1001` has no staffing of its own now: `case:C-17` governs it
     --> staffing.csv:2:1
      |
    2 | matter:1001,JDOE,basic
      | ^^^^^^^^^^^ asset
      |
      = hint: set it on `case:C-17`, or take the matter out: imctl case remove-matter C-17 1001

    error: `matter:1001` has no staffing of its own now: `case:C-17` governs it; nothing was written

    $ imctl import --table memos memos.csv
    exit 6
    --- stderr
    error: `matter:1001` has no security memo of its own now: `case:C-17` governs it
     --> memos.csv:2:1
      |
    2 | matter:1001,Careful
      | ^^^^^^^^^^^ asset
      |
      = hint: set it on `case:C-17`, or take the matter out: imctl case remove-matter C-17 1001

    error: `matter:1001` has no security memo of its own now: `case:C-17` governs it; nothing was written

    $ imctl import --table administrators administrators.csv
    exit 6
    --- stderr
    error: `matter:1001` has no administrators of its own now: `case:C-17` governs it
     --> administrators.csv:2:1
      |
    2 | matter:1001,JDOE
      | ^^^^^^^^^^^ asset
      |
      = hint: set it on `case:C-17`, or take the matter out: imctl case remove-matter C-17 1001

    error: `matter:1001` has no administrators of its own now: `case:C-17` governs it; nothing was written

    $ imctl import --table excluded_systems excluded_systems.csv
    exit 6
    --- stderr
    error: `matter:1001` has no excluded systems of its own now: `case:C-17` governs it
     --> excluded_systems.csv:2:1
      |
    2 | matter:1001,iManage Work,migration
      | ^^^^^^^^^^^ asset
      |
      = hint: set it on `case:C-17`, or take the matter out: imctl case remove-matter C-17 1001

    error: `matter:1001` has no excluded systems of its own now: `case:C-17` governs it; nothing was written
    ");
    // Walls are the matter's own; and what slept is back when it leaves.
    env.ok("matter conflict add 1001 ASMITH --reason 'former client'");
    env.ok("case remove-matter C-17 1001");
    assert_snapshot!(env.imctl("matter show 1001"), @"
    $ imctl matter show 1001
    exit 0
    --- stdout
    id               1001
    name             Merger
    status           open
    client           ACME
    secured          restricted
    governed_by      matter:1001
    security         restricted
    access_requests  none
    staffing         JDOE
    conflicts        ASMITH
    ");
}
