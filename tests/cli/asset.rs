//! What client groups, clients, cases and matters have in common: ids, policies (P1–P4).

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
        assert_eq!(create("X", ""), 4, "{noun}");
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

    error: `name` can't be empty
     --> matters.csv:3:6
      |
    3 | 1003,,ACME
      |      ^ name

    error: `client` can't be empty
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
    env.ok("client policy ACME --security open --yes");
    assert_eq!(lock("client policy ACME"), false);
    env.ok("client-group policy G --security restricted --limited-to-staffing true");
    env.write("open.csv", "asset,security\nclient-group:G,open\n");
    env.ok("import --table policies open.csv --yes");
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

mod governed;
mod life;

#[test]
fn hints_with_commands_quote_names_with_white_space_p1() {
    let env = Env::with_people();
    env.ok("client create 'A B' --name One");
    env.ok("client policy 'A B' --security restricted");
    env.ok("matter create 'M 1' --client 'A B' --name One");
    let error = env.fails("matter policy 'M 1' --security open", 6);
    assert!(error.contains("`matter:M 1` can't be open"), "what is told isn't quoted: {error}");
    let hint = error.lines().find_map(|line| line.strip_prefix("hint: imctl ")).expect("a hint").to_owned();
    assert_eq!(hint, "client policy 'A B' --security open");
    env.ok(&format!("{hint} --yes"));
    env.ok("matter policy 'M 1' --security open");
}
