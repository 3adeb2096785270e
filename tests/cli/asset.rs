//! What client groups, clients, cases and matters have in common: P1–P4, P8, X1, and the rules of
//! writing on an asset that another governs (P2, P5, S8).

use crate::env::{Env, together};
use insta::assert_snapshot;

/// The people's firm, with client BETA in the client group G and its matter 2001.
pub fn with_group() -> Env {
    let env = Env::with_people();
    env.ok("client-group create G --name Group");
    env.ok("client create BETA --name Beta --client-group G");
    env.ok("matter create 2001 --name 'Beta one' --client BETA");
    env
}

#[test]
fn ids_and_names_have_limits_p1() {
    let env = Env::with_people();
    let long = "m".repeat(33);
    for noun in ["client-group", "client", "case", "matter"] {
        let client = if noun == "matter" { vec!["--client", "ACME"] } else { Vec::new() };
        let create = |id: &str, name: &str| {
            let args = [noun, "create", id, "--name", name];
            env.run(args.into_iter().chain(client.iter().copied())).code
        };
        for bad in ["a;b", " a", "a ", "a\tb", "a\u{7}", long.as_str()] {
            assert_eq!(create(bad, "Name"), 4, "{noun} {bad:?}");
        }
        assert_eq!(create("X", &"n".repeat(256)), 4, "{noun}");
        assert_eq!(create("X", "  "), 4, "{noun}");
        assert_eq!(create("X", ""), 2, "{noun}");
        for good in ["a:b", "ä/ß — ü", "a,\"b\"", &long[1..], &format!("{noun}:{noun}:1")] {
            assert_eq!(create(good, &"n".repeat(255)), 0, "{noun} {good:?}");
        }
        assert_eq!(create("A:B", "Name"), 6, "{noun}: ids are unique without regard to case");
    }
    assert_snapshot!(together([
        env.run(["matter", "create", &long, "--name", "X", "--client", "ACME"]),
        env.run(["case", "create", "a;b", "--name", "X"]),
        env.run(["client", "create", "acme", "--name", "X"]),
        env.imctl("matter create 1003 --name X"),
        env.imctl("matter create 1003 --name X --client ACMEE"),
    ]), @"
    $ imctl matter create mmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmm --name X --client ACME
    exit 4
    --- stderr
    error: id: a matter id has at most 32 characters, this one has 33: `mmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmmm`

    $ imctl case create 'a;b' --name X
    exit 4
    --- stderr
    error: id: a case id has no `;` and no control characters: `a;b`

    $ imctl client create acme --name X
    exit 6
    --- stderr
    error: client `ACME` exists already
    hint: imctl client update changes it

    $ imctl matter create 1003 --name X
    exit 2
    --- stderr
    error: `--client` must be given

    $ imctl matter create 1003 --name X --client ACMEE
    exit 5
    --- stderr
    error: there is no client `ACMEE`
    hint: did you mean `ACME`?
    ");
    assert_snapshot!(env.import("matters", "id,name,client\na;b,X,ACME\n1003,,ACME\n1004,X,\n1005,X,NOPE\n1001,,\n"), @"
    $ imctl import --table matters matters.csv
    exit 4
    --- stderr
    error: a matter id has no `;` and no control characters: `a;b`
     --> matters.csv:2:1
      |
    2 | a;b,X,ACME
      | ^^^ id

    error: `name` must be given
     --> matters.csv:3:6
      |
    3 | 1003,,ACME
      |      ^ name

    error: `client` must be given
     --> matters.csv:4:8
      |
    4 | 1004,X,
      |        ^ client

    error: there is no client `NOPE`
     --> matters.csv:5:8
      |
    5 | 1005,X,NOPE
      |        ^^^^ client

    error: 4 things are wrong in 4 rows; nothing was written
    ");
    // Ids that look like references come back as they were.
    let before = env.export();
    env.ok("export out");
    env.ok("--db again.db apply --init out --yes");
    let env = env.set("IMCTL_DB", "again.db");
    assert_eq!(env.export(), before);
}

#[test]
fn each_kind_has_its_own_policy_values_p2() {
    let env = with_group();
    assert_snapshot!(together([
        env.imctl("matter policy 1001 --security opne"),
        env.imctl("client policy ACME --security inherited"),
        env.imctl("matter policy 1001 --security restricted --limited-to-staffing true"),
        env.imctl("case policy C-17 --security restricted --limited-to-staffing true"),
        env.imctl("client policy ACME --limited-to-staffing true"),
        env.imctl("client policy ACME --access-requests perhaps"),
        env.imctl("client policy NOPE --security open"),
    ]), @"
    $ imctl matter policy 1001 --security opne
    exit 4
    --- stderr
    error: security: `opne` is not one of `inherited`, `open`, `restricted`; did you mean `open`?

    $ imctl client policy ACME --security inherited
    exit 4
    --- stderr
    error: only a matter's security can be `inherited`; `client:ACME` is `open` or `restricted`

    $ imctl matter policy 1001 --security restricted --limited-to-staffing true
    exit 4
    --- stderr
    error: only clients and client groups can be limited to staffing, not `matter:1001`

    $ imctl case policy C-17 --security restricted --limited-to-staffing true
    exit 4
    --- stderr
    error: only clients and client groups can be limited to staffing, not `case:C-17`

    $ imctl client policy ACME --limited-to-staffing true
    exit 6
    --- stderr
    error: only a restricted asset can be limited to staffing; `client:ACME` is open
    hint: imctl client policy ACME --security restricted

    $ imctl client policy ACME --access-requests perhaps
    exit 4
    --- stderr
    error: access_requests: `perhaps` is not one of `none`, `attorney`, `administrator`, `team`, `automatic_timed`, `automatic`

    $ imctl client policy NOPE --security open
    exit 5
    --- stderr
    error: there is no client `NOPE`
    hint: imctl client list shows what there is
    ");
    let lines = "asset,security,limited_to_staffing\n\
                 matter:1001,opne,\ncase:C-17,inherited,\nmatter:1002,restricted,true\nclient:ACME,open,true\n";
    assert_snapshot!(env.import("policies", lines), @"
    $ imctl import --table policies policies.csv
    exit 4
    --- stderr
    error: `opne` is not one of `inherited`, `open`, `restricted`; did you mean `open`?
     --> policies.csv:2:13
      |
    2 | matter:1001,opne,
      |             ^^^^ security

    error: only a matter's security can be `inherited`; `case:C-17` is `open` or `restricted`
     --> policies.csv:3:11
      |
    3 | case:C-17,inherited,
      |           ^^^^^^^^^ security

    error: only clients and client groups can be limited to staffing, not `matter:1002`
     --> policies.csv:4:24
      |
    4 | matter:1002,restricted,true
      |                        ^^^^ limited_to_staffing

    error: only a restricted asset can be limited to staffing; `client:ACME` is open
     --> policies.csv:5:18
      |
    5 | client:ACME,open,true
      |                  ^^^^ limited_to_staffing
      |
      = hint: imctl client policy ACME --security restricted

    error: 4 things are wrong in 4 rows; nothing was written
    ");
    assert_snapshot!(env.apply("policies", "asset,security,limited_to_staffing\nclient:ACME,open,true\n"), @"
    $ imctl apply bundle
    exit 6
    --- stderr
    error: only a restricted asset can be limited to staffing; `client:ACME` is open
     --> bundle/policies.csv:2:18
      |
    2 | client:ACME,open,true
      |                  ^^^^ limited_to_staffing
      |
      = hint: imctl client policy ACME --security restricted

    error: only a restricted asset can be limited to staffing; `client:ACME` is open; nothing was written
    ");
}

#[test]
fn setting_a_locked_asset_open_switches_its_lock_off_p2() {
    let env = with_group();
    let lock = |asset: &str| env.json(asset)["limited_to_staffing"].clone();
    env.ok("client policy ACME --security restricted --limited-to-staffing true");
    assert_eq!(lock("client policy ACME"), true);
    env.ok("client policy ACME --security open");
    assert_eq!(lock("client policy ACME"), false);
    env.ok("client-group policy G --security restricted --limited-to-staffing true");
    assert_eq!(env.import("policies", "asset,security\nclient-group:G,open\n").code, 0);
    assert_eq!(lock("client-group policy G"), false);
    // Access requests may be set while the asset is open, and sleep then.
    env.ok("client policy ACME --access-requests team");
    assert_snapshot!(env.imctl("client policy ACME"), @"
    $ imctl client policy ACME
    exit 0
    --- stdout
    asset                client:ACME
    security             open
    limited_to_staffing  false
    access_requests      team
    secured              open
    governed_by          client:ACME
    ");
}

#[test]
fn a_matter_is_not_more_open_than_its_client_p3() {
    let env = with_group();
    env.ok("client policy ACME --security restricted");
    env.ok("client-group policy G --security restricted");
    assert_snapshot!(together([
        env.imctl("matter policy 1001 --security open"),
        env.imctl("matter policy 2001 --security open"),
        env.import("policies", "asset,security\nmatter:1001,open\nmatter:2001,open\n"),
        env.apply("policies", "asset,security\nmatter:1001,open\n"),
    ]), @"
    $ imctl matter policy 1001 --security open
    exit 6
    --- stderr
    error: `matter:1001` can't be open: it is restricted by client
    hint: imctl client policy ACME --security open

    $ imctl matter policy 2001 --security open
    exit 6
    --- stderr
    error: `matter:2001` can't be open: it is restricted by client group
    hint: imctl client-group policy G --security open

    $ imctl import --table policies policies.csv
    exit 6
    --- stderr
    error: `matter:1001` can't be open: it is restricted by client
     --> policies.csv:2:13
      |
    2 | matter:1001,open
      |             ^^^^ security
      |
      = hint: imctl client policy ACME --security open

    error: `matter:2001` can't be open: it is restricted by client group
     --> policies.csv:3:13
      |
    3 | matter:2001,open
      |             ^^^^ security
      |
      = hint: imctl client-group policy G --security open

    error: 2 things are wrong in 2 rows; nothing was written

    $ imctl apply bundle
    exit 0
    --- stderr
    warning: bundle/policies.csv:2: `matter:1001` can't be open: it is restricted by client
    applied `bundle`: 1 created, 0 updated, 0 unchanged, 0 removed (batch 8)
    ");
    // If it comes about later, the parent governs.
    assert_eq!(env.json("matter show 1001")["secured"], "restricted by client");
}

#[test]
fn what_governs_a_matter_is_shown_p4() {
    let env = with_group();
    env.ok("matter policy 1002 --security restricted");
    env.ok("client-group policy G --security restricted");
    env.ok("case add-matter C-17 1001");
    assert_snapshot!(env.imctl("matter list -o csv"), @"
    $ imctl matter list -o csv
    exit 0
    --- stdout
    id,name,notes,status,client,case,secured
    1001,Merger,,open,ACME,C-17,secured by case
    1002,Lease,,open,ACME,,restricted
    2001,Beta one,,open,BETA,,restricted by client group
    ");
    env.ok("client policy ACME --security restricted");
    env.ok("case remove-matter C-17 1001");
    assert_snapshot!(together([
        env.imctl("matter list --where 'secured=restricted by client'"),
        env.imctl("matter show 1001"),
        env.imctl("client show BETA"),
        env.imctl("client-group show G -o json"),
    ]), @r#"
    $ imctl matter list --where 'secured=restricted by client'
    exit 0
    --- stdout
    ID    NAME    STATUS  CLIENT  SECURED
    1001  Merger  open    ACME    restricted by client

    $ imctl matter show 1001
    exit 0
    --- stdout
    id           1001
    name         Merger
    status       open
    client       ACME
    secured      restricted by client
    governed_by  client:ACME
    security     inherited

    $ imctl client show BETA
    exit 0
    --- stdout
    id                   BETA
    name                 Beta
    status               open
    client_group         G
    secured              restricted by client group
    governed_by          client-group:G
    security             open
    limited_to_staffing  false
    matters              2001

    $ imctl client-group show G -o json
    exit 0
    --- stdout
    {
      "id": "G",
      "name": "Group",
      "notes": null,
      "status": "open",
      "secured": "restricted",
      "governed_by": "client-group:G",
      "security": "restricted",
      "limited_to_staffing": false,
      "access_requests": "none",
      "staffing": [],
      "conflicts": [],
      "administrators": [],
      "excluded_systems": [],
      "opposing_sides": [],
      "clients": [
        "BETA"
      ]
    }
    "#);
}

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
    imported policies from `policies.csv`: 0 created, 0 updated, 1 unchanged, 0 removed

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

#[test]
fn closing_keeps_everything_and_reopening_undoes_it_p8() {
    let env = Env::with_people();
    env.ok("matter policy 1001 --security restricted");
    env.ok("staffing add matter:1001 JDOE");
    let before = env.export();
    assert_snapshot!(together([
        env.imctl("matter close 1001 1002"),
        env.imctl("matter close 1001"),
        env.imctl("matter list -o csv"),
        env.imctl("matter reopen '1001;1002'"),
        env.imctl("client close ACME NOPE"),
    ]), @"
    $ imctl matter close 1001 1002
    exit 0
    --- stderr
    closed matter `1001`, matter `1002` (batch 5)

    $ imctl matter close 1001
    exit 0
    --- stderr
    nothing to do: closed matter `1001`

    $ imctl matter list -o csv
    exit 0
    --- stdout
    id,name,notes,status,client,case,secured
    1001,Merger,,closed,ACME,,restricted
    1002,Lease,,closed,ACME,,open

    $ imctl matter reopen '1001;1002'
    exit 0
    --- stderr
    reopened matter `1001`, matter `1002` (batch 6)

    $ imctl client close ACME NOPE
    exit 5
    --- stderr
    error: there is no client `NOPE`
    hint: imctl client list shows what there is
    ");
    assert_eq!(env.export(), before);
}

#[test]
fn nothing_is_deleted_that_others_need_p8() {
    let env = with_group();
    let before = env.bytes();
    // The rule speaks before the question is asked.
    assert_snapshot!(together([
        env.imctl("client delete ACME"),
        env.imctl("client-group delete G"),
        env.imctl("client delete ACME --yes"),
        env.imctl("matter delete 1001"),
        env.imctl("matter delete 1001 -n"),
        env.imctl("matter delete 1009 --yes"),
    ]), @"
    $ imctl client delete ACME
    exit 6
    --- stderr
    error: client `ACME` is still used by 2 records: matters: 1001, matters: 1002

    $ imctl client-group delete G
    exit 6
    --- stderr
    error: client group `G` is still used by 1 record: clients: BETA

    $ imctl client delete ACME --yes
    exit 6
    --- stderr
    error: client `ACME` is still used by 2 records: matters: 1001, matters: 1002

    $ imctl matter delete 1001
    exit 8
    --- stderr
    error: Delete matter `1001`? needs an answer, and nobody can be asked
    hint: add `--yes` if it is meant

    $ imctl matter delete 1001 -n
    exit 0
    --- stderr
    would have deleted matter `1001`

    $ imctl matter delete 1009 --yes
    exit 5
    --- stderr
    error: there is no matter `1009`
    hint: did you mean `1002`?
    ");
    assert!(env.bytes() == before, "something was written");
    env.ok("staffing add matter:1001 JDOE");
    env.ok("matter conflict add 1001 ASMITH");
    env.ok("matter delete 1001 --yes");
    assert_eq!(env.json("staffing list"), serde_json::json!([]));
    assert_snapshot!(env.imctl("matter show 1001"), @"
    $ imctl matter show 1001
    exit 5
    --- stderr
    error: there is no matter `1001`
    hint: did you mean `1002`?
    ");
}

#[test]
fn deleting_a_case_frees_its_matters_and_asks_p8() {
    let env = Env::with_people();
    env.ok("staffing add matter:1001 JDOE");
    env.ok("case add-matter C-17 1001 1002");
    assert_snapshot!(together([
        env.imctl("case delete C-17"),
        env.imctl("case delete C-17 -o json"),
        env.imctl("case delete C-17 --dry-run"),
        env.imctl("case delete C-17 -y"),
        env.imctl("matter export"),
    ]), @r#"
    $ imctl case delete C-17
    exit 8
    --- stderr
    case `C-17` has 2 matters, which are free then
    error: Delete case `C-17`? needs an answer, and nobody can be asked
    hint: add `--yes` if it is meant

    $ imctl case delete C-17 -o json
    exit 8
    --- stderr
    case `C-17` has 2 matters, which are free then
    {"error":{"code":"not_permitted","exit":8,"message":"Delete case `C-17`? needs an answer, and nobody can be asked","hint":"add `--yes` if it is meant","details":[]}}

    $ imctl case delete C-17 --dry-run
    exit 0
    --- stderr
    case `C-17` has 2 matters, which are free then
    would have deleted case `C-17`

    $ imctl case delete C-17 -y
    exit 0
    --- stderr
    case `C-17` has 2 matters, which are free then
    deleted case `C-17` (batch 5)

    $ imctl matter export
    exit 0
    --- stdout
    id,name,notes,status,client,case
    1001,Merger,,open,ACME,
    1002,Lease,,open,ACME,
    "#);
    assert_eq!(env.json("matter show 1001")["staffing"], serde_json::json!(["JDOE"]));
}

#[test]
fn administrators_of_an_asset_are_listed_a4() {
    let env = Env::with_people();
    assert_snapshot!(together([
        env.imctl("matter admin list 1001 -o json"),
        env.imctl("matter admin add 1001 JDOE"),
        env.imctl("matter admin add 1001 'JDOE;ASMITH' group:ACTIVE/TAX --type staffing_administrator"),
        env.imctl("matter admin add 1001 JDOE --type boss"),
        env.imctl("matter admin add 1001 NOBODY group:TAX"),
        env.imctl("matter admin list 1001"),
        env.imctl("matter admin remove 1001 ASMITH --type administrator"),
        env.imctl("matter admin remove 1001 JDOE"),
        env.imctl("matter admin remove 1001 JDOE"),
        env.imctl("matter admin list 1001"),
    ]), @"
    $ imctl matter admin list 1001 -o json
    exit 0
    --- stdout
    []

    $ imctl matter admin add 1001 JDOE
    exit 0
    --- stderr
    appointed 1 administrator of matter `1001` (batch 3)

    $ imctl matter admin add 1001 'JDOE;ASMITH' group:ACTIVE/TAX --type staffing_administrator
    exit 0
    --- stderr
    appointed 3 administrators of matter `1001` (batch 4)

    $ imctl matter admin add 1001 JDOE --type boss
    exit 4
    --- stderr
    error: type: `boss` is not one of `administrator`, `conflicts_administrator`, `staffing_administrator`

    $ imctl matter admin add 1001 NOBODY group:TAX
    exit 5
    --- stderr
    error: 2 things are wrong
      - there is no user `NOBODY`
        hint: imctl user list shows what there is
      - there is no global group `TAX`
        hint: did you mean `group:ACTIVE/TAX`?

    $ imctl matter admin list 1001
    exit 0
    --- stdout
    ASSET        PRINCIPAL         TYPE
    matter:1001  ASMITH            staffing_administrator
    matter:1001  group:ACTIVE/TAX  staffing_administrator
    matter:1001  JDOE              administrator
    matter:1001  JDOE              staffing_administrator

    $ imctl matter admin remove 1001 ASMITH --type administrator
    exit 5
    --- stderr
    error: `ASMITH` is no such administrator of matter `1001`

    $ imctl matter admin remove 1001 JDOE
    exit 0
    --- stderr
    dismissed administrators of matter `1001` (batch 5)

    $ imctl matter admin remove 1001 JDOE
    exit 5
    --- stderr
    error: `JDOE` is no such administrator of matter `1001`

    $ imctl matter admin list 1001
    exit 0
    --- stdout
    ASSET        PRINCIPAL         TYPE
    matter:1001  ASMITH            staffing_administrator
    matter:1001  group:ACTIVE/TAX  staffing_administrator
    ");
}

#[test]
fn conflicts_can_be_on_every_kind_of_asset_x1() {
    let env = with_group();
    for (noun, id) in [("client-group", "G"), ("client", "BETA"), ("case", "C-17"), ("matter", "1001")] {
        env.ok(&format!("{noun} conflict add {id} JDOE group:ACTIVE/TAX --reason 'former client'"));
    }
    assert_snapshot!(together([
        env.imctl("export --table conflicts"),
        env.imctl("matter conflict add 1001 JDOE --reason 'sister company'"),
        env.imctl("matter conflict list 1001"),
        env.imctl("matter conflict remove 1001 JDOE --reason settled"),
        env.imctl("matter conflict remove 1001 JDOE"),
        env.imctl("matter conflict add 1001 NOBODY"),
        env.imctl("matter conflict list 1002 -o json"),
    ]), @"
    $ imctl export --table conflicts
    exit 0
    --- stdout
    asset,principal,reason
    case:C-17,group:ACTIVE/TAX,former client
    case:C-17,JDOE,former client
    client:BETA,group:ACTIVE/TAX,former client
    client:BETA,JDOE,former client
    client-group:G,group:ACTIVE/TAX,former client
    client-group:G,JDOE,former client
    matter:1001,group:ACTIVE/TAX,former client
    matter:1001,JDOE,former client

    $ imctl matter conflict add 1001 JDOE --reason 'sister company'
    exit 0
    --- stderr
    walled `JDOE` off from matter `1001` (batch 10)

    $ imctl matter conflict list 1001
    exit 0
    --- stdout
    ASSET        PRINCIPAL         REASON
    matter:1001  group:ACTIVE/TAX  former client
    matter:1001  JDOE              sister company

    $ imctl matter conflict remove 1001 JDOE --reason settled
    exit 0
    --- stderr
    took down the walls between `JDOE` and matter `1001` (batch 11)

    $ imctl matter conflict remove 1001 JDOE
    exit 5
    --- stderr
    error: `JDOE` has no conflict on matter `1001`

    $ imctl matter conflict add 1001 NOBODY
    exit 5
    --- stderr
    error: there is no user `NOBODY`
    hint: imctl user list shows what there is

    $ imctl matter conflict list 1002 -o json
    exit 0
    --- stdout
    []
    ");
    // A personal conflict and that of a group are apart.
    assert_eq!(env.json("matter conflict list 1001")[0]["principal"], "group:ACTIVE/TAX");
}
