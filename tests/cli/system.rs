//! `imctl system`, and excluding systems (P9).

use crate::asset::with_group;
use crate::env::{Env, together};
use insta::assert_snapshot;

#[test]
fn only_imanage_work_is_there_and_it_stays_p9() {
    let env = Env::with_people();
    assert_snapshot!(together([
        env.imctl("system list"),
        env.imctl("system delete 'imanage work'"),
        env.imctl("system add Elite --description 'Time and billing'"),
        env.imctl("system add ELITE"),
        env.imctl("system update elite --description Billing"),
        env.imctl("system show Elite"),
        env.imctl("system show Elit"),
        env.imctl("system delete Elite"),
        env.imctl("system delete Elite"),
    ]), @"
    $ imctl system list
    exit 0
    --- stdout
    ID            DESCRIPTION
    iManage Work  Documents and e-mail

    $ imctl system delete 'imanage work'
    exit 6
    --- stderr
    error: `iManage Work` is always there and can't be deleted

    $ imctl system add Elite --description 'Time and billing'
    exit 0
    --- stderr
    created system `Elite` (batch 3)

    $ imctl system add ELITE
    exit 6
    --- stderr
    error: system `Elite` exists already
    hint: imctl system update changes it

    $ imctl system update elite --description Billing
    exit 0
    --- stderr
    updated system `Elite` (batch 4)

    $ imctl system show Elite
    exit 0
    --- stdout
    id           Elite
    description  Billing

    $ imctl system show Elit
    exit 5
    --- stderr
    error: there is no system `Elit`
    hint: did you mean `Elite`?

    $ imctl system delete Elite
    exit 0
    --- stderr
    took system `Elite` away (batch 5)

    $ imctl system delete Elite
    exit 5
    --- stderr
    error: there is no system `Elite`
    hint: imctl system add Elite registers it
    ");
}

#[test]
fn excluding_a_system_needs_a_reason_and_a_system_p9() {
    let env = with_group();
    assert_snapshot!(together([
        env.imctl("matter exclude-system add 1001 'iManage Work'"),
        env.imctl("matter exclude-system add 1001 'iManage Work' --reason ' '"),
        env.imctl("matter exclude-system add 1001 'iManage Wrok' --reason migration"),
        env.imctl("matter exclude-system add 1001 Elite --reason migration"),
        env.import("excluded_systems", "asset,system,reason\nmatter:1001,iManage Work,\nmatter:1001,iManage Wrok,x\n"),
        env.apply("excluded_systems", "asset,system,reason\nmatter:1001,iManage Work,\n"),
    ]), @"
    $ imctl matter exclude-system add 1001 'iManage Work'
    exit 2
    --- stderr
    error: excluding a system needs a reason
    hint: --reason TEXT

    $ imctl matter exclude-system add 1001 'iManage Work' --reason ' '
    exit 4
    --- stderr
    error: excluding a system needs a reason

    $ imctl matter exclude-system add 1001 'iManage Wrok' --reason migration
    exit 5
    --- stderr
    error: there is no system `iManage Wrok`
    hint: did you mean `iManage Work`?

    $ imctl matter exclude-system add 1001 Elite --reason migration
    exit 5
    --- stderr
    error: there is no system `Elite`
    hint: imctl system add Elite registers it

    $ imctl import --table excluded_systems excluded_systems.csv
    exit 4
    --- stderr
    error: `reason` can't be empty
     --> excluded_systems.csv:2:26
      |
    2 | matter:1001,iManage Work,
      |                          ^ reason

    error: there is no system `iManage Wrok`
     --> excluded_systems.csv:3:13
      |
    3 | matter:1001,iManage Wrok,x
      |             ^^^^^^^^^^^^ system
      |
      = hint: did you mean `iManage Work`?

    error: 2 things are wrong in 2 rows; nothing was written

    $ imctl apply bundle
    exit 4
    --- stderr
    error: `reason` can't be empty
     --> bundle/excluded_systems.csv:2:26
      |
    2 | matter:1001,iManage Work,
      |                          ^ reason

    error: `reason` can't be empty; nothing was written
    ");
    for (noun, id) in [("client-group", "G"), ("client", "ACME"), ("case", "C-17"), ("matter", "1001")] {
        env.ok(&format!("{noun} exclude-system add {id} 'imanage work' --reason migration"));
    }
    assert_snapshot!(together([
        env.imctl("export --table excluded_systems"),
        env.imctl("matter exclude-system list 1001"),
        env.imctl("matter exclude-system remove 1001 'iManage Work'"),
        env.imctl("matter exclude-system remove 1001 'iManage Work'"),
        env.imctl("matter exclude-system list 1001 -o json"),
    ]), @"
    $ imctl export --table excluded_systems
    exit 0
    --- stdout
    asset,system,reason
    case:C-17,iManage Work,migration
    client:ACME,iManage Work,migration
    client-group:G,iManage Work,migration
    matter:1001,iManage Work,migration

    $ imctl matter exclude-system list 1001
    exit 0
    --- stdout
    ASSET        SYSTEM        REASON
    matter:1001  iManage Work  migration

    $ imctl matter exclude-system remove 1001 'iManage Work'
    exit 0
    --- stderr
    the policy of matter `1001` counts in these systems again (batch 10)

    $ imctl matter exclude-system remove 1001 'iManage Work'
    exit 5
    --- stderr
    error: `iManage Work` isn't excluded on matter `1001`

    $ imctl matter exclude-system list 1001 -o json
    exit 0
    --- stdout
    []
    ");
}

#[test]
fn a_system_in_use_is_not_deleted_s1_p9() {
    let env = Env::with_people();
    env.ok("system add Elite");
    env.ok("system add IRM");
    env.ok("matter exclude-system add 1001 Elite --reason migration");
    env.ok("staffing add matter:1002 JDOE ASMITH --systems 'irm;iManage Work'");
    assert_snapshot!(together([
        env.imctl("system delete Elite"),
        env.imctl("system delete IRM"),
    ]), @"
    $ imctl system delete Elite
    exit 6
    --- stderr
    error: system `Elite` is still used by 1 record: excluded_systems: matter:1001 Elite

    $ imctl system delete IRM
    exit 6
    --- stderr
    error: system `IRM` is still named by 2 rows of staffing: `matter:1002 ASMITH`, `matter:1002 JDOE`
    ");
    env.write("systems.csv", "id\niManage Work\n");
    assert_eq!(env.imctl("import --table systems --mode sync systems.csv").code, 6);
}
