//! `imctl opposing`: teams that are kept apart (X2–X4).

use crate::asset::with_group;
use crate::env::{Env, together};
use insta::assert_snapshot;

/// The set O: matter 1001 with JDOE against matter 2001 with ASMITH.
fn with_set() -> Env {
    let env = with_group();
    env.ok("staffing add matter:1001 JDOE");
    env.ok("staffing add matter:2001 ASMITH");
    env.ok("opposing create O --name 'A against B'");
    env.ok("opposing add-side O matter:1001 --side 1");
    env.ok("opposing add-side O matter:2001 --side 2");
    env
}

#[test]
fn no_asset_is_on_two_sides_or_above_one_of_another_x2() {
    let env = with_set();
    env.ok("case create D --name Other");
    env.ok("case add-matter D 1001");
    let before = env.bytes();
    assert_snapshot!(together([
        env.imctl("opposing add-side O matter:1001 --side 2"),
        env.imctl("opposing add-side O client:ACME --side 2"),
        env.imctl("opposing add-side O client-group:G --side 1"),
        env.imctl("opposing add-side O case:D --side 3"),
        env.imctl("opposing add-side O client:BETA matter:1002 matter:1001 --side 3"),
        env.imctl("opposing add-side O matter:1009 client:NOPE --side 3"),
        env.imctl("opposing add-side P matter:1002 --side 3"),
        env.imctl("opposing add-side O matter:1002 --side ''"),
        env.import("opposing_sides", "set,side,asset\nO,3,client:ACME\nO,4,matter:1002\nO,5,matter:1002\n"),
        env.apply("opposing_sides", "set,side,asset\nO,3,client:ACME\n"),
    ]), @"
    $ imctl opposing add-side O matter:1001 --side 2
    exit 6
    --- stderr
    error: `matter:1001` is on the sides `1` and `2` of `O`

    $ imctl opposing add-side O client:ACME --side 2
    exit 6
    --- stderr
    error: `matter:1001` on side `1` of `O` and `client:ACME` on side `2` both cover `matter:1001`

    $ imctl opposing add-side O client-group:G --side 1
    exit 6
    --- stderr
    error: `client-group:G` on side `1` of `O` and `matter:2001` on side `2` both cover `matter:2001`

    $ imctl opposing add-side O case:D --side 3
    exit 6
    --- stderr
    error: `matter:1001` on side `1` of `O` and `case:D` on side `3` both cover `matter:1001`

    $ imctl opposing add-side O client:BETA matter:1002 matter:1001 --side 3
    exit 6
    --- stderr
    error: 2 things are wrong
      - `matter:2001` on side `2` of `O` and `client:BETA` on side `3` both cover `matter:2001`
      - `matter:1001` is on the sides `1` and `3` of `O`

    $ imctl opposing add-side O matter:1009 client:NOPE --side 3
    exit 5
    --- stderr
    error: 2 things are wrong
      - there is no matter `1009`
        hint: did you mean `1002`?
      - there is no client `NOPE`
        hint: imctl client list shows what there is

    $ imctl opposing add-side P matter:1002 --side 3
    exit 5
    --- stderr
    error: there is no opposing team set `P`
    hint: imctl opposing list shows what there is

    $ imctl opposing add-side O matter:1002 --side ''
    exit 4
    --- stderr
    error: `side` can't be empty

    $ imctl import --table opposing_sides opposing_sides.csv
    exit 6
    --- stderr
    error: `matter:1001` on side `1` of `O` and `client:ACME` on side `3` both cover `matter:1001`
     --> opposing_sides.csv:2:1
      |
    2 | O,3,client:ACME
      | ^ set

    error: `client:ACME` on side `3` of `O` and `matter:1002` on side `4` both cover `matter:1002`
     --> opposing_sides.csv:3:1
      |
    3 | O,4,matter:1002
      | ^ set

    error: `client:ACME` on side `3` of `O` and `matter:1002` on side `5` both cover `matter:1002`
     --> opposing_sides.csv:4:1
      |
    4 | O,5,matter:1002
      | ^ set

    error: 3 things are wrong in 3 rows; nothing was written

    $ imctl apply bundle
    exit 6
    --- stderr
    error: `matter:1001` on side `1` of `O` and `client:ACME` on side `3` both cover `matter:1001`
     --> bundle/opposing_sides.csv:2:1
      |
    2 | O,3,client:ACME
      | ^ set

    error: `matter:1001` on side `1` of `O` and `client:ACME` on side `3` both cover `matter:1001`; nothing was written
    ");
    assert!(env.bytes() == before, "something was written");
    // On its own side an asset may be named with what is under it.
    env.ok("opposing add-side O client:ACME --side 1");
    assert_snapshot!(together([env.imctl("opposing show O"), env.imctl("opposing show O -o json")]), @r#"
    $ imctl opposing show O
    exit 0
    --- stdout
    id      O
    name    A against B
    active  false
    sides   1: client:ACME matter:1001 (1 person);2: matter:2001 (1 person)

    $ imctl opposing show O -o json
    exit 0
    --- stdout
    {
      "id": "O",
      "name": "A against B",
      "active": false,
      "sides": [
        {
          "side": "1",
          "assets": [
            "client:ACME",
            "matter:1001"
          ],
          "people": [
            "JDOE"
          ]
        },
        {
          "side": "2",
          "assets": [
            "matter:2001"
          ],
          "people": [
            "ASMITH"
          ]
        }
      ]
    }
    "#);
}

#[test]
fn nothing_moves_under_two_sides_x2() {
    let env = with_set();
    env.ok("opposing add-side O client:ACME --side 1");
    env.ok("opposing add-side O client-group:G --side 2");
    env.ok("opposing add-side O case:C-17 --side 3");
    env.ok("client create FREE --name Free");
    env.ok("matter create 3001 --name Free --client FREE");
    let before = env.bytes();
    assert_snapshot!(together([
        env.imctl("matter update 1001 --client BETA"),
        env.imctl("matter update 1001 --client FREE --case C-17"),
        env.imctl("case add-matter C-17 1002"),
        env.imctl("client update ACME --client-group G"),
        env.imctl("matter create 1003 --name New --client ACME --case C-17"),
        env.import("matters", "id,client\n1001,BETA\n2001,ACME\n"),
        env.import("clients", "id,client_group\nACME,G\n"),
        env.apply("matters", "id,name,client,case\n3001,Free,ACME,C-17\n"),
    ]), @"
    $ imctl matter update 1001 --client BETA
    exit 6
    --- stderr
    error: `matter:1001` on side `1` of `O` and `client-group:G` on side `2` both cover `matter:1001`

    $ imctl matter update 1001 --client FREE --case C-17
    exit 6
    --- stderr
    error: `matter:1001` on side `1` of `O` and `case:C-17` on side `3` both cover `matter:1001`

    $ imctl case add-matter C-17 1002
    exit 6
    --- stderr
    error: `client:ACME` on side `1` of `O` and `case:C-17` on side `3` both cover `matter:1002`

    $ imctl client update ACME --client-group G
    exit 6
    --- stderr
    error: `client:ACME` on side `1` of `O` and `client-group:G` on side `2` both cover `client:ACME`

    $ imctl matter create 1003 --name New --client ACME --case C-17
    exit 6
    --- stderr
    error: `client:ACME` on side `1` of `O` and `case:C-17` on side `3` both cover `matter:1003`

    $ imctl import --table matters matters.csv
    exit 6
    --- stderr
    error: `matter:1001` on side `1` of `O` and `client-group:G` on side `2` both cover `matter:1001`
     --> matters.csv:2:1
      |
    2 | 1001,BETA
      | ^^^^ id

    error: `client:ACME` on side `1` of `O` and `matter:2001` on side `2` both cover `matter:2001`
     --> matters.csv:3:1
      |
    3 | 2001,ACME
      | ^^^^ id

    error: 2 things are wrong in 2 rows; nothing was written

    $ imctl import --table clients clients.csv
    exit 6
    --- stderr
    error: `client:ACME` on side `1` of `O` and `client-group:G` on side `2` both cover `client:ACME`
     --> clients.csv:2:1
      |
    2 | ACME,G
      | ^^^^ id

    error: `client:ACME` on side `1` of `O` and `client-group:G` on side `2` both cover `client:ACME`; nothing was written

    $ imctl apply bundle
    exit 6
    --- stderr
    error: `client:ACME` on side `1` of `O` and `case:C-17` on side `3` both cover `matter:3001`
     --> bundle/matters.csv:2:1
      |
    2 | 3001,Free,ACME,C-17
      | ^^^^ id

    error: `client:ACME` on side `1` of `O` and `case:C-17` on side `3` both cover `matter:3001`; nothing was written
    ");
    assert!(env.bytes() == before, "something was written");
    env.ok("matter update 3001 --client ACME");
}

#[test]
fn an_active_set_has_two_sides_x2() {
    let env = with_set();
    assert_snapshot!(together([
        env.imctl("opposing create P --active true"),
        env.imctl("opposing create P"),
        env.imctl("opposing activate P"),
        env.imctl("opposing activate O --yes"),
        env.imctl("opposing remove-side O matter:2001"),
        env.imctl("matter delete 2001 --yes"),
        env.import("opposing_sets", "id,active\nP,true\n"),
        env.apply("opposing_sets", "id,name,active\nP,P,true\n"),
        env.imctl("opposing deactivate O --reason over --yes"),
        env.imctl("opposing remove-side O matter:2001"),
        env.imctl("opposing remove-side O matter:2001"),
        env.imctl("opposing list"),
    ]), @"
    $ imctl opposing create P --active true
    exit 6
    --- stderr
    error: an active opposing team set has two sides or more; `P` has 0
    hint: imctl opposing add-side P ASSET… --side 2

    $ imctl opposing create P
    exit 0
    --- stderr
    created opposing team set `P` (batch 11)

    $ imctl opposing activate P
    exit 6
    --- stderr
    error: an active opposing team set has two sides or more; `P` has 0
    hint: imctl opposing add-side P ASSET… --side 2

    $ imctl opposing activate O --yes
    exit 0
    --- stderr
    2 people lose access:
      ASMITH to matter:1001 (on the staffing of matter:2001)
      JDOE to matter:2001 (on the staffing of matter:1001)
    opposing team set `O` is in force now (batch 12)

    $ imctl opposing remove-side O matter:2001
    exit 6
    --- stderr
    error: an active opposing team set has two sides or more; `O` has 1
    hint: imctl opposing add-side O ASSET… --side 2

    $ imctl matter delete 2001 --yes
    exit 6
    --- stderr
    error: matter `2001` is still used by 1 record: opposing_sides: O 2 matter:2001

    $ imctl import --table opposing_sets opposing_sets.csv
    exit 6
    --- stderr
    error: an active opposing team set has two sides or more; `P` has 0
     --> opposing_sets.csv:2:1
      |
    2 | P,true
      | ^ id
      |
      = hint: imctl opposing add-side P ASSET… --side 2

    error: an active opposing team set has two sides or more; `P` has 0; nothing was written

    $ imctl apply bundle
    exit 6
    --- stderr
    error: an active opposing team set has two sides or more; `P` has 0
     --> bundle/opposing_sets.csv:2:1
      |
    2 | P,P,true
      | ^ id
      |
      = hint: imctl opposing add-side P ASSET… --side 2

    error: an active opposing team set has two sides or more; `P` has 0; nothing was written

    $ imctl opposing deactivate O --reason over --yes
    exit 0
    --- stderr
    2 people gain access:
      ASMITH to matter:1001 (open)
      JDOE to matter:2001 (open)
    opposing team set O is out of force
    opposing team set `O` is not in force now (batch 13)

    $ imctl opposing remove-side O matter:2001
    exit 0
    --- stderr
    took assets off the sides of `O` (batch 14)

    $ imctl opposing remove-side O matter:2001
    exit 5
    --- stderr
    error: `matter:2001` is on no side of `O`

    $ imctl opposing list
    exit 0
    --- stdout
    ID  NAME         ACTIVE
    O   A against B  false
    P   P            false
    ");
}

mod force;
