//! `imctl test`: policy tests.

mod bad_files;
mod services;

use crate::env::{Env, Run, project, together};
use insta::assert_snapshot;

/// Restricted matter 1001 with JDOE on its staffing, and a conflict of the tax group, which ASMITH is in.
fn walled() -> Env {
    let env = Env::with_people();
    env.ok("matter policy 1001 --security restricted --yes");
    env.ok("staffing add matter:1001 JDOE");
    env.ok("user assign ASMITH -l ACTIVE");
    env.ok("group add-member TAX ASMITH --scope ACTIVE");
    env.ok("matter conflict add 1001 group:ACTIVE/TAX --reason 'own interest'");
    env
}

fn test(env: &Env, text: &str, flags: &str) -> Run {
    env.write("tests.toml", text);
    env.imctl(&format!("test tests.toml {flags}"))
}

#[test]
fn the_example_firm_passes_its_tests() {
    let tests = project("examples/firm-tests.toml").display().to_string();
    let firm = project("examples/firm").display().to_string();
    let env = Env::with_firm();
    let of_database = env.imctl(&format!("test '{tests}'"));
    assert_eq!(of_database.code, 0, "{of_database}");
    let of_bundle = Env::empty().imctl(&format!("test '{tests}' --bundle '{firm}'"));
    assert_eq!((of_bundle.code, of_bundle.stdout), (0, of_database.stdout));
}

#[test]
fn a_failure_prints_the_explanation() {
    let env = walled();
    let bytes = env.bytes();
    let text = r#"
[[test]]
name = "the wall holds for the whole tax group"
assume = ["staffing add matter:1001 ASMITH"]
check = [{ user = "ASMITH", object = "matter:1001", expect = "deny", rule = "conflicted" }]
who_can = [{ object = "matter:1001", contains = ["JDOE"], excludes = ["group:ACTIVE/TAX"] }]

[[test]]
name = "without an assumption, nothing of the last one is left"
check = [{ user = "ASMITH", object = "matter:1001", rule = "conflicted" }]
who_can = [{ object = "matter:1001", contains = ["ASMITH"], excludes = ["JDOE"] }]

[[test]]
name = "later"
at = 2027-02-01
assume = ["staffing set-period matter:1001 JDOE --until 2027-01-01"]
check = [{ user = "JDOE", object = "matter:1001", expect = "allow", rule = "access_expired" }]
"#;
    assert_snapshot!(together([test(&env, text, ""), test(&env, text, "-o csv")]), @r#"
    $ imctl test tests.toml
    exit 7
    --- stdout
    ok     the wall holds for the whole tax group
    FAILED without an assumption, nothing of the last one is left (tests.toml:8)

      line 11: ASMITH matter:1001: expected allow, got deny (conflicted)
        DENY ASMITH matter:1001 — conflicted
        in iManage Work at 2026-12-01T09:00:00Z

          account     pass  ASMITH may sign in
                      pass  the account of ASMITH is not locked
          exclusions  DENY  group:ACTIVE/TAX has a conflict with matter:1001 [conflicted]
                            ASMITH is a member of group:ACTIVE/TAX
                      pass  no opposing team set keeps ASMITH out of matter:1001
          governing         matter:1001 is governed by itself (restricted)
                            matter:1001 is open to its staffing only
          staffing    DENY  nothing on the staffing of matter:1001 lets ASMITH in [not_staffed]
                            the wall wins: no staffing helps ASMITH

        what would change it:
          - nothing but removing the wall, which the conflicts administrators of matter:1001 and holders of `conflicts_officer` keep
          - `imctl staffing add matter:1001 ASMITH`

      line 11: JDOE matter:1001: expected deny, got allow (staffed)
        ALLOW JDOE matter:1001 — staffed (own row)
        in iManage Work at 2026-12-01T09:00:00Z

          account     pass  JDOE may sign in
                      pass  the account of JDOE is not locked
          exclusions  pass  no conflict of JDOE or their groups covers matter:1001
                      pass  no opposing team set keeps JDOE out of matter:1001
          governing         matter:1001 is governed by itself (restricted)
                            matter:1001 is open to its staffing only
          staffing    pass  JDOE is on the staffing of matter:1001

    FAILED later (tests.toml:13)

      line 17: JDOE matter:1001: expected allow (access_expired), got deny (access_expired)
        DENY JDOE matter:1001 — access_expired
        in iManage Work at 2027-02-01T00:00:00Z

          account     pass  JDOE may sign in
                      pass  the account of JDOE is not locked
          exclusions  pass  no conflict of JDOE or their groups covers matter:1001
                      pass  no opposing team set keeps JDOE out of matter:1001
          governing         matter:1001 is governed by itself (restricted)
                            matter:1001 is open to its staffing only
          staffing          JDOE is on the staffing of matter:1001, but only until 2027-01-01T00:00:00Z
                      DENY  everything that put JDOE on the staffing of matter:1001 has ended [access_expired]

        what would change it:
          - `imctl staffing set-period matter:1001 JDOE --until +30d`

    --- stderr
    error: of 3 tests, 2 failed

    $ imctl test tests.toml -o csv
    exit 7
    --- stdout
    file,line,name,result,questions,message
    tests.toml,2,the wall holds for the whole tax group,passed,3,
    tests.toml,8,"without an assumption, nothing of the last one is left",failed,3,"ASMITH matter:1001: expected allow, got deny (conflicted); JDOE matter:1001: expected deny, got allow (staffed)"
    tests.toml,13,later,failed,1,"JDOE matter:1001: expected allow (access_expired), got deny (access_expired)"
    --- stderr
    error: of 3 tests, 2 failed
    "#);
    let json: serde_json::Value =
        serde_json::from_str(&test(&env, text, "-o json --coverage").stdout).unwrap();
    assert_eq!((&json["passed"], &json["failed"], &json["errors"]), (&1.into(), &2.into(), &0.into()));
    assert_eq!(json["tests"][2]["failures"][0]["explanation"]["rule"], "access_expired");
    assert_eq!(json["coverage"][1]["not_exercised"], serde_json::json!([]));
    assert_eq!(test(&env, text, "-o jsonl").stdout.lines().count(), 3);
    assert!(env.bytes() == bytes, "a test wrote something");
}

#[test]
fn whoever_isn_t_there_can_t_be_tested() {
    let env = walled();
    assert_snapshot!(test(&env, r#"
[[test]]
name = "somebody unknown"
check = [{ user = "JDOO", object = "matter:1001", expect = "deny" }, { user = "JDOE", object = "matter:1001", expect = "deny" }]

[[test]]
name = "something unknown"
check = [{ user = "JDOE", object = "matter:9", expect = "deny" }, { user = "JDOE", object = "matter:1001", system = "Elite", expect = "deny" }]
who_can = [{ object = "matter:1001", excludes = ["NOBODY"] }]

[[test]]
name = "a command that names nobody"
assume = ["user disable NOBODY"]
check = [{ user = "JDOE", object = "matter:1001", expect = "allow" }]

[[test]]
name = "a command that a rule refuses"
assume = ["staffing add matter:1001 JDOE"]
check = [{ user = "JDOE", object = "matter:1001", expect = "allow" }]
"#, ""), @r#"
    $ imctl test tests.toml
    exit 5
    --- stdout
    ERROR  somebody unknown (tests.toml:2)

      line 4: there is no user `JDOO`
      hint: did you mean `JDOE`?

      line 4: JDOE matter:1001: expected deny, got allow (staffed)
        ALLOW JDOE matter:1001 — staffed (own row)
        in iManage Work at 2026-12-01T09:00:00Z

          account     pass  JDOE may sign in
                      pass  the account of JDOE is not locked
          exclusions  pass  no conflict of JDOE or their groups covers matter:1001
                      pass  no opposing team set keeps JDOE out of matter:1001
          governing         matter:1001 is governed by itself (restricted)
                            matter:1001 is open to its staffing only
          staffing    pass  JDOE is on the staffing of matter:1001

    ERROR  something unknown (tests.toml:6)

      line 8: there is no matter `9`
      hint: imctl matter list shows what there is

      line 8: there is no system `Elite`
      hint: imctl system add Elite registers it

      line 9: there is no user `NOBODY`
      hint: imctl user list shows what there is

    ERROR  a command that names nobody (tests.toml:11)

      line 13: assume "user disable NOBODY": there is no user `NOBODY`
      hint: imctl user list shows what there is

    FAILED a command that a rule refuses (tests.toml:16)

      line 18: assume "staffing add matter:1001 JDOE": `JDOE` is on the staffing of matter `1001` already
      hint: imctl staffing set-period matter:1001 JDOE --until UNTIL or imctl staffing set-type matter:1001 JDOE --type TYPE changes the row

    --- stderr
    error: of 4 tests, 1 failed, 3 named what isn't there
    "#);
}

#[test]
fn build_servers_read_junit() {
    let env = walled();
    let text = r#"
[[test]]
name = "a <name> with & and \"quotes\""
check = [{ user = "ASMITH", object = "matter:1001", expect = "allow" }]

[[test]]
name = "good"
check = [{ user = "JDOE", object = "matter:1001", expect = "allow" }]

[[test]]
name = "nobody"
check = [{ user = "NOBODY", object = "matter:1001", expect = "allow" }]
"#;
    let run = test(&env, text, "--junit out.xml");
    assert_eq!(run.code, 5, "{run}");
    assert_snapshot!(env.read("out.xml"), @r#"
    <?xml version="1.0" encoding="UTF-8"?>
    <testsuites name="imctl" tests="3" skipped="0" failures="1" errors="1">
        <testsuite name="tests.toml" tests="3" skipped="0" errors="1" failures="1">
            <testcase name="a &lt;name&gt; with &amp; and &quot;quotes&quot;" classname="tests.toml" assertions="1">
                <failure message="ASMITH matter:1001: expected allow, got deny (conflicted)">line 4: ASMITH matter:1001: expected allow, got deny (conflicted)
    DENY ASMITH matter:1001 — conflicted
    in iManage Work at 2026-12-01T09:00:00Z

      account     pass  ASMITH may sign in
                  pass  the account of ASMITH is not locked
      exclusions  DENY  group:ACTIVE/TAX has a conflict with matter:1001 [conflicted]
                        ASMITH is a member of group:ACTIVE/TAX
                  pass  no opposing team set keeps ASMITH out of matter:1001
      governing         matter:1001 is governed by itself (restricted)
                        matter:1001 is open to its staffing only
      staffing    DENY  nothing on the staffing of matter:1001 lets ASMITH in [not_staffed]
                        the wall wins: no staffing helps ASMITH

    what would change it:
      - nothing but removing the wall, which the conflicts administrators of matter:1001 and holders of `conflicts_officer` keep
      - `imctl staffing add matter:1001 ASMITH`
    </failure>
            </testcase>
            <testcase name="good" classname="tests.toml" assertions="1"/>
            <testcase name="nobody" classname="tests.toml" assertions="1">
                <error message="there is no user `NOBODY`">line 12: there is no user `NOBODY`
    </error>
            </testcase>
        </testsuite>
    </testsuites>
    "#);
    assert_eq!(test(&env, text, "--junit nowhere/out.xml").code, 1);
}

#[test]
fn coverage_tells_what_no_test_looks_at() {
    let env = walled();
    env.ok("case policy C-17 --security restricted --yes");
    env.ok("matter conflict add 1002 JDOE --reason 'own interest'");
    let text = "[[test]]\nname = 'the wall holds'\n\
                check = [{ user = 'ASMITH', object = 'matter:1001', expect = 'deny' }]\n";
    let run = test(&env, text, "--coverage");
    assert_eq!(run.code, 0, "{run}");
    let walls = run.stdout.split("no test exercises this conflict:").nth(1).unwrap();
    assert_snapshot!(walls, @"
      matter:1002 JDOE

    no test exercises this policy:
      case:C-17
    ");
    for line in
        ["conflict         1 of 2", "opposing_set     0 of 0", "policy           1 of 2", "  policy_open"]
    {
        assert!(run.stdout.contains(line), "{line}: {run}");
    }
    let csv = test(&env, text, "--coverage -o csv").stdout;
    assert!(csv.contains(",,conflict matter:1002 JDOE,not_exercised,,"), "{csv}");
}

#[test]
fn a_bundle_is_tested_without_a_database() {
    let env = Env::empty();
    env.write("firm/users.csv", "id,full_name,email\nJDOE,Jane Doe,jdoe@firm.example\n");
    env.write("firm/clients.csv", "id,name\nACME,Acme\n");
    env.write("firm/matters.csv", "id,name,client\n1001,Merger,ACME\n");
    env.write("firm/policies.csv", "asset,security\nmatter:1001,restricted\n");
    let text =
        "[[test]]\nname = 'closed'\ncheck = [{ user = 'JDOE', object = 'matter:1001', expect = 'deny' }]\n";
    let flags = "--bundle firm --dry-run";
    assert_eq!(test(&env, text, flags).code, 0, "{}", test(&env, text, flags));
    assert!(!env.db().exists());
    env.write("firm/policies.csv", "asset,security\nmatter:1002,restricted\n");
    assert_snapshot!(together([test(&env, text, "--bundle firm"), test(&env, text, "--bundle nowhere"), test(&env, text, "")]), @"
    $ imctl test tests.toml --bundle firm
    exit 5
    --- stderr
    error: there is no matter `1002`
     --> firm/policies.csv:2:1
      |
    2 | matter:1002,restricted
      | ^^^^^^^^^^^ asset

    error: there is no matter `1002`; nothing was written

    $ imctl test tests.toml --bundle nowhere
    exit 5
    --- stderr
    error: there is no folder `nowhere`

    $ imctl test tests.toml
    exit 9
    --- stderr
    error: there is no database at `[TMP]/data/imctl/policy.db`
    hint: make one: imctl --db [TMP]/data/imctl/policy.db init
    ");
}

#[test]
fn hundreds_of_tests_share_one_load() {
    let env = Env::empty();
    let firm = project("examples/firm").display().to_string();
    let one = |n: usize| {
        format!(
            "[[test]]\nname = '{n}'\nassume = ['user disable RKAPOOR']\n\
             check = [{{ user = 'RKAPOOR', object = 'matter:3101', rule = 'sign_in_disabled' }}]\n"
        )
    };
    env.write("tests.toml", (0..300).map(one).collect::<String>());
    let start = std::time::Instant::now();
    env.ok(&format!("test tests.toml --bundle '{firm}'"));
    // An unoptimised program on a busy machine; a load for each would take minutes.
    assert!(start.elapsed().as_secs() < 40, "{:?}", start.elapsed());
}
