//! Decisions on items as people and scripts ask for them (steps 2, 4 and 5).

use super::with_items;
use crate::env::together;
use insta::assert_snapshot;

#[test]
fn a_document_is_asked_about_with_a_need_or_an_act_w9() {
    let env = with_items();
    assert_snapshot!(together([
        env.imctl("check-access ASMITH document:D1"),
        env.imctl("check-access ASMITH document:D1 --need full_access"),
        env.imctl("check-access ASMITH document:d1 --act edit -o csv"),
        env.imctl("check-access ASMITH document:D1 --act checkout"),
        env.imctl("check-access JDOE document:D1 -o csv"),
        env.imctl("check-access XPERT folder:F1"),
        env.imctl("check-access JDOE document:D1 --assume 'item grant W1 JDOE --access read'"),
        env.imctl("check-access ASMITH document:D1 --assume 'matter policy 1001 --security restricted'"),
    ]), @"
    $ imctl check-access ASMITH document:D1
    exit 0
    --- stdout
    ALLOW ASMITH document:D1 — read_write: acl_group (group:ACTIVE/TAX)

    $ imctl check-access ASMITH document:D1 --need full_access
    exit 3
    --- stdout
    DENY ASMITH document:D1 — read_write: level_too_low

    $ imctl check-access ASMITH document:d1 --act edit -o csv
    exit 0
    --- stdout
    user,object,system,at,decision,level,rule
    ASMITH,document:D1,iManage Work,2026-12-01T09:00:00Z,allow,read_write,acl_group

    $ imctl check-access ASMITH document:D1 --act checkout
    exit 3
    --- stdout
    DENY ASMITH document:D1 — read_write: privilege_missing

    $ imctl check-access JDOE document:D1 -o csv
    exit 3
    --- stdout
    user,object,system,at,decision,level,rule
    JDOE,document:D1,iManage Work,2026-12-01T09:00:00Z,deny,no_access,default_security

    $ imctl check-access XPERT folder:F1
    exit 3
    --- stdout
    DENY XPERT folder:F1 — no_access: external_default

    $ imctl check-access JDOE document:D1 --assume 'item grant W1 JDOE --access read'
    exit 0
    --- stdout
    ALLOW JDOE document:D1 — read: acl_user (own entry)

    $ imctl check-access ASMITH document:D1 --assume 'matter policy 1001 --security restricted'
    exit 3
    --- stdout
    DENY ASMITH document:D1 — no_access: not_staffed
    ");
}

#[test]
fn what_can_not_be_asked_is_no_answer() {
    let env = with_items();
    assert_snapshot!(together([
        env.imctl("check-access ASMITH document:D9"),
        env.imctl("check-access ASMITH folder:D1"),
        env.imctl("check-access ASMITH D1"),
        env.imctl("check-access ASMITH matter:1001 --act view"),
        env.imctl("check-access ASMITH document:D1 --need no_access"),
        env.imctl("check-access ASMITH document:D1 --need all"),
        env.imctl("check-access ASMITH document:D1 --act fly"),
        env.imctl("check-access ASMITH document:D1 --act view --need read"),
        env.imctl("who-can matter:1001 --need read"),
    ]), @"
    $ imctl check-access ASMITH document:D9
    exit 5
    --- stderr
    error: there is no document `D9`
    hint: imctl item list shows what there is

    $ imctl check-access ASMITH folder:D1
    exit 5
    --- stderr
    error: there is no folder `D1`
    hint: `D1` is a document: write `document:D1`

    $ imctl check-access ASMITH D1
    exit 4
    --- stderr
    error: `D1` is not a reference; write `matter:…`, `case:…`, `client:…`, `client-group:…`, `workspace:…`, `folder:…`, `document:…`

    $ imctl check-access ASMITH matter:1001 --act view
    exit 2
    --- stderr
    error: `--act` is for items, not for assets
    hint: leave it out: whoever may reach an asset may reach it whole

    $ imctl check-access ASMITH document:D1 --need no_access
    exit 2
    --- stderr
    error: `no_access` is no level that can be needed

    $ imctl check-access ASMITH document:D1 --need all
    exit 4
    --- stderr
    error: --need: `all` is not one of `read`, `read_write`, `full_access`

    $ imctl check-access ASMITH document:D1 --act fly
    exit 4
    --- stderr
    error: --act: `fly` is not one of `view`, `edit`, `create_folder`, `import`, `checkout`, `delete`, `change_security`, `unlock`, `create_public_folder`

    $ imctl check-access ASMITH document:D1 --act view --need read
    exit 2
    --- stderr
    error: the argument '--act <ACT>' cannot be used with '--need <LEVEL>'

    Usage: imctl check-access --act <ACT> <USER> <OBJECT>

    For more information, try '--help'.

    $ imctl who-can matter:1001 --need read
    exit 2
    --- stderr
    error: `--need` is for items, not for assets
    hint: leave it out: whoever may reach an asset may reach it whole
    ");
}

#[test]
fn the_whole_way_up_is_explained() {
    let env = with_items();
    env.ok("item security F1 --default-security private");
    env.ok("item grant F1 JDOE --access full_access");
    let said = env.imctl("check-access JDOE document:D1 --explain");
    assert_eq!(said.code, 3);
    let steps: Vec<&str> = said.stdout.lines().filter(|line| !line.contains(" from imctl ")).collect();
    assert_snapshot!(steps.join("\n"), @"
    DENY JDOE document:D1 — no_access: default_security@W1
    in iManage Work at 2026-12-01T09:00:00Z

      account     pass  JDOE may sign in
                          from small/users.csv:2, batch 2 by tester, 2026-12-01T09:00:00Z
                  pass  the account of JDOE is not locked
                          from small/users.csv:2, batch 2 by tester, 2026-12-01T09:00:00Z
      library     pass  JDOE is assigned to library ACTIVE
                          from small/users.csv:2, batch 2 by tester, 2026-12-01T09:00:00Z
                  pass  JDOE may sign in to library ACTIVE
                          from small/users.csv:2, batch 2 by tester, 2026-12-01T09:00:00Z
      exclusions  pass  no conflict of JDOE or their groups covers matter:1001
                  pass  no opposing team set keeps JDOE out of matter:1001
      governing         matter:1001 is governed by itself (open)
                  pass  the policy of matter:1001 is open [policy_open]
      work              document:D1: the entry of JDOE says full_access (inherited from folder:F1) [acl_user]
                        folder:F1: the entry of JDOE says full_access [acl_user]
                        workspace:W1: no entry of JDOE or their groups; the default security gives no_access [default_security]
                        workspace:W1 gives least, and what it doesn't give document:D1 can't
                  DENY  document:D1 gives JDOE nothing [default_security]

    what would change it:
      - `imctl item grant workspace:W1 JDOE --access read`
    ");
    let json = env.imctl("check-access JDOE document:D1 -o json");
    let json: serde_json::Value = serde_json::from_str(&json.stdout).unwrap();
    assert_eq!((&json["level"], &json["rule"]), (&"no_access".into(), &"default_security@W1".into()));
    let sources = json["trace"].as_array().unwrap().iter().filter(|step| step["step"] == "work");
    let commands: Vec<&str> = sources.filter_map(|step| step["source"]["command"].as_str()).collect();
    assert_eq!(
        commands,
        [
            "imctl item grant F1 JDOE --access full_access",
            "imctl item grant F1 JDOE --access full_access",
            "imctl item create W1 --library ACTIVE --kind workspace --name Merger --matter 1001",
        ]
    );
}

#[test]
fn lists_know_items_from_both_ends() {
    let env = with_items();
    env.ok("item security F1 --default-security private");
    env.ok("item grant F1 ASMITH --access read");
    env.ok("user assign XPERT -l CLOSED");
    assert_snapshot!(together([
        env.imctl("who-can document:D1"),
        env.imctl("who-can document:D1 --all -o csv"),
        env.imctl("who-can workspace:W1 --need full_access -o json"),
        env.imctl("what-can ASMITH"),
        env.imctl("what-can ASMITH --act edit"),
        env.imctl("what-can JDOE --need read --all -o csv"),
    ]), @"
    $ imctl who-can document:D1
    exit 0
    --- stdout
    USER    DECISION  LEVEL  RULE      VIA
    ASMITH  allow     read   acl_user  own entry

    $ imctl who-can document:D1 --all -o csv
    exit 0
    --- stdout
    user,decision,level,rule,via
    ASMITH,allow,read,acl_user,own entry
    JDOE,deny,no_access,default_security,
    XPERT,deny,no_access,external_default,

    $ imctl who-can workspace:W1 --need full_access -o json
    exit 0
    --- stdout
    []

    $ imctl what-can ASMITH
    exit 0
    --- stdout
    OBJECT        DECISION  LEVEL       RULE         VIA
    case:C-17     allow                 policy_open  open
    client:ACME   allow                 policy_open  open
    document:D1   allow     read        acl_user     own entry
    folder:F1     allow     read        acl_user     own entry
    matter:1001   allow                 policy_open  open
    matter:1002   allow                 policy_open  open
    workspace:W1  allow     read_write  acl_group    group:ACTIVE/TAX

    $ imctl what-can ASMITH --act edit
    exit 0
    --- stdout
    OBJECT        DECISION  LEVEL       RULE       VIA
    workspace:W1  allow     read_write  acl_group  group:ACTIVE/TAX

    $ imctl what-can JDOE --need read --all -o csv
    exit 0
    --- stdout
    object,decision,level,rule,via
    document:D1,deny,no_access,default_security,
    folder:F1,deny,no_access,default_security,
    workspace:W1,deny,no_access,default_security,
    ");
}

#[test]
fn a_batch_asks_about_items_too() {
    let env = with_items();
    let lines = "user,object,need,act,expect
ASMITH,document:D1,,,acl_group
ASMITH,document:D1,read_write,,allow
ASMITH,document:D1,,delete,level_too_low
JDOE,folder:F1,,,default_security
ASMITH,matter:1001,read,,need_on_asset
NOBODY,matter:1001,read,,unknown_user
ASMITH,folder:D1,,,unknown_object
ASMITH,workspace:W1,,,acl_group@W1
";
    env.write("questions.csv", lines);
    env.write("bad.csv", "user,object,need,act\nASMITH,document:D1,no_access,\n");
    env.write("both.csv", "user,object,need,act\nASMITH,document:D1,read,view\n");
    assert_snapshot!(together([
        env.imctl("check-access --batch questions.csv"),
        env.imctl("check-access --batch bad.csv"),
        env.imctl("check-access --batch both.csv"),
    ]), @"
    $ imctl check-access --batch questions.csv
    exit 5
    --- stdout
    user,object,system,at,decision,level,rule
    ASMITH,document:D1,iManage Work,2026-12-01T09:00:00Z,allow,read_write,acl_group
    ASMITH,document:D1,iManage Work,2026-12-01T09:00:00Z,allow,read_write,acl_group
    ASMITH,document:D1,iManage Work,2026-12-01T09:00:00Z,deny,read_write,level_too_low
    JDOE,folder:F1,iManage Work,2026-12-01T09:00:00Z,deny,no_access,default_security
    ASMITH,matter:1001,iManage Work,2026-12-01T09:00:00Z,error,,need_on_asset
    NOBODY,matter:1001,iManage Work,2026-12-01T09:00:00Z,error,,unknown_user
    ASMITH,folder:D1,iManage Work,2026-12-01T09:00:00Z,error,,unknown_object
    ASMITH,workspace:W1,iManage Work,2026-12-01T09:00:00Z,allow,read_write,acl_group
    --- stderr
    line 9: ASMITH workspace:W1: expected acl_group@W1, got allow (acl_group)
    error: 3 of 8 requests can't be answered; 1 of 8 answers are not as expected
    hint: their decision is `error`, and their rule says what is unknown

    $ imctl check-access --batch bad.csv
    exit 4
    --- stdout
    user,object,system,at,decision,level,rule
    --- stderr
    error: `no_access` is not one of `read`, `read_write`, `full_access`; did you mean `full_access`?
     --> bad.csv:2:20
      |
    2 | ASMITH,document:D1,no_access,
      |                    ^^^^^^^^^ need

    error: bad.csv:2: need: `no_access` is not one of `read`, `read_write`, `full_access`; did you mean `full_access`?

    $ imctl check-access --batch both.csv
    exit 4
    --- stdout
    user,object,system,at,decision,level,rule
    --- stderr
    error: `need` and `act` can't be given together
     --> both.csv:2:25
      |
    2 | ASMITH,document:D1,read,view
      |                         ^^^^ act

    error: both.csv:2: act: `need` and `act` can't be given together
    ");
    env.ok("item security F1 --default-security private");
    env.ok("item grant F1 JDOE --access read");
    env.write("questions.csv", "user,object,expect\nJDOE,document:D1,default_security@W1\n");
    assert_snapshot!(env.imctl("check-access --batch questions.csv"), @"
    $ imctl check-access --batch questions.csv
    exit 0
    --- stdout
    user,object,system,at,decision,level,rule
    JDOE,document:D1,iManage Work,2026-12-01T09:00:00Z,deny,no_access,default_security@W1
    ");
}
