//! Files of tests that can't be read.

use super::{test, walled};
use crate::env::together;
use insta::assert_snapshot;

#[test]
fn a_bad_file_is_refused_whole() {
    let env = walled();
    assert_snapshot!(test(&env, r#"
[[test]]
nam = "a slip"
check = [{ user = "JDOE", object = "matter:1001", expect = "alow" }]

[[test]]
name = "types"
at = 17
assume = "user disable JDOE"
check = [{ user = ["JDOE"], object = "matter:1001", expect = "deny" }, 3]
who_can = { object = "matter:1001" }

[[test]]
name = "words"
assume = ["user disabel JDOE", "user list", "staffing add 'matter:1001"]
check = [
    { user = "JDOE", object = "matter:1001", rule = "conflcited", colour = "red" },
    { user = "JDOE", object = "matter:1001" },
    { user = "JDOE", need = "read", act = "view", expect = "deny" },
]

[[test]]
name = "empty"

[[test]]
name = "empty"
check = []
"#, ""), @r#"
    $ imctl test tests.toml
    exit 4
    --- stderr
    error: there is no key `nam` here
     --> tests.toml:3:1
      |
    3 | nam = "a slip"
      | ^^^
      |
      = hint: did you mean `name`?

    error: every test has a name
     --> tests.toml:2:1
      |
    2 | [[test]]
      | ^^^^^^^^ name

    error: here belongs a text, not a number
     --> tests.toml:8:6
      |
    8 | at = 17
      |      ^^ at

    error: `assume` is a list of texts, not a text
     --> tests.toml:9:10
      |
    9 | assume = "user disable JDOE"
      |          ^^^^^^^^^^^^^^^^^^^ assume

    error: here belongs a table, not a number
      --> tests.toml:10:72
       |
    10 | check = [{ user = ["JDOE"], object = "matter:1001", expect = "deny" }, 3]
       |                                                                        ^ check

    error: here belongs a text, not a list
      --> tests.toml:10:19
       |
    10 | check = [{ user = ["JDOE"], object = "matter:1001", expect = "deny" }, 3]
       |                   ^^^^^^^^ user

    error: `who_can` is a list of tables, not a table
      --> tests.toml:11:11
       |
    11 | who_can = { object = "matter:1001" }
       |           ^^^^^^^^^^^^^^^^^^^^^^^^^^ who_can

    error: there is no key `colour` here
      --> tests.toml:17:67
       |
    17 |     { user = "JDOE", object = "matter:1001", rule = "conflcited", colour = "red" },
       |                                                                   ^^^^^^
       |
       = hint: the keys are user, object, system, need, act, permission, expect, rule

    error: nothing is expected
      --> tests.toml:18:5
       |
    18 |     { user = "JDOE", object = "matter:1001" },
       |     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ check
       |
       = hint: write `expect = "allow"` or `"deny"`, or the `rule` that settles it

    error: a check names an `object`
      --> tests.toml:19:5
       |
    19 |     { user = "JDOE", need = "read", act = "view", expect = "deny" },
       |     ^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^^ object

    error: `need` and `act` can't be given together
      --> tests.toml:19:43
       |
    19 |     { user = "JDOE", need = "read", act = "view", expect = "deny" },
       |                                           ^^^^^^ act

    error: the test checks nothing
      --> tests.toml:23:8
       |
    23 | name = "empty"
       |        ^^^^^^^ name
       |
       = hint: write `check = [{ user = …, object = …, expect = "allow" }]` or `who_can = […]`

    error: the test checks nothing
      --> tests.toml:26:8
       |
    26 | name = "empty"
       |        ^^^^^^^ name
       |
       = hint: write `check = [{ user = …, object = …, expect = "allow" }]` or `who_can = […]`

    error: line 22 has a test `empty` already
    --> tests.toml:25

    error: tests.toml: there is no key `nam` here
    hint: did you mean `name`?
    "#);
    assert_snapshot!(together([
        test(&env, "[[test]]\nname = \"half\n", ""),
        test(&env, "", ""),
        test(&env, "[test]\nname = \"one bracket\"\n", ""),
        env.imctl("test nowhere.toml"),
        env.imctl("test"),
        test(&env, "[[test]]\nname = 'when'\nat = 'soon'\ncheck = [{ user = 'JDOE', object = 'matter:1001', expect = 'allow' }]", ""),
        test(&env, "[[test]]\nname = 'words'\nassume = ['user disabel JDOE']\ncheck = [{ user = 'JDOE', object = 'matter:1001', expect = 'alow' }]", ""),
    ]), @r#"
    $ imctl test tests.toml
    exit 4
    --- stderr
    error: invalid basic string, expected `"`
     --> tests.toml:2:13
      |
    2 | name = "half
      |             ^

    error: tests.toml: invalid basic string, expected `"`

    $ imctl test tests.toml
    exit 4
    --- stderr
    error: there is no test in the file
     --> tests.toml:1:1
      |
    1 |
      | ^

    error: tests.toml: there is no test in the file

    $ imctl test tests.toml
    exit 4
    --- stderr
    error: tests are written `[[test]]`, with two brackets
     --> tests.toml:1:1
      |
    1 | [test]
      | ^^^^^^ test

    error: tests.toml: tests are written `[[test]]`, with two brackets

    $ imctl test nowhere.toml
    exit 5
    --- stderr
    error: there is no file `nowhere.toml`

    $ imctl test
    exit 2
    --- stderr
    error: the following required arguments were not provided:
      <FILE.toml>...

    Usage: imctl test <FILE.toml>...

    For more information, try '--help'.

    $ imctl test tests.toml
    exit 4
    --- stderr
    error: `soon` is not a time; write `2026-12-31`, `2026-12-31 18:00`, `2026-12-31T18:00:00Z` or `+30d`
     --> tests.toml:3:6
      |
    3 | at = 'soon'
      |      ^^^^^^ at

    error: tests.toml: `soon` is not a time; write `2026-12-31`, `2026-12-31 18:00`, `2026-12-31T18:00:00Z` or `+30d`

    $ imctl test tests.toml
    exit 4
    --- stderr
    error: unrecognized subcommand 'disabel'
     --> tests.toml:3:11
      |
    3 | assume = ['user disabel JDOE']
      |           ^^^^^^^^^^^^^^^^^^^ assume
      |
      = hint: write a command as after `imctl`, such as `user disable JDOE`

    error: `alow` is not one of `allow`, `deny`; did you mean `allow`?
     --> tests.toml:4:60
      |
    4 | check = [{ user = 'JDOE', object = 'matter:1001', expect = 'alow' }]
      |                                                            ^^^^^^ expect

    error: tests.toml: unrecognized subcommand 'disabel'
    hint: write a command as after `imctl`, such as `user disable JDOE`
    "#);
    let text = "[[test]]\nname = 'x'\ncheck = [{ user = 'JDOE', object = 'matter:1001', rule = 'stafed' }]";
    let run = test(&env, text, "");
    assert!(run.code == 4 && run.stderr.contains("did you mean `staffed`?"), "{run}");
}
