//! Steps of the procedure that no other test walks in this way.

use crate::env::{Env, together};
use insta::assert_snapshot;

#[test]
fn cases_are_listed_and_found() {
    let env = Env::with_people();
    env.ok("case create D-2 --name 'Dispute over dues'");
    env.ok("case close D-2");
    assert_snapshot!(together([
        env.imctl("case list"),
        env.imctl("case list --text dues --where status=closed"),
        env.imctl("case list --text dues --where status=open"),
    ]), @"
    $ imctl case list
    exit 0
    --- stdout
    ID    NAME               STATUS  SECURED
    C-17  Big v. Small       open    open
    D-2   Dispute over dues  closed  open

    $ imctl case list --text dues --where status=closed
    exit 0
    --- stdout
    ID   NAME               STATUS  SECURED
    D-2  Dispute over dues  closed  open

    $ imctl case list --text dues --where status=open
    exit 0
    ");
}

#[test]
fn a_local_administrator_updates_and_deletes_the_case_a4() {
    let env = Env::with_people();
    env.ok("case create D-2 --name Dispute --administrator JDOE");
    assert_snapshot!(together([
        env.imctl("--as JDOE case update D-2 --notes 'Phase two'"),
        env.imctl("--as ASMITH case update D-2 --notes 'Phase three'"),
        env.imctl("--as ASMITH case delete D-2 --yes"),
        env.imctl("--as JDOE case delete D-2 --yes"),
    ]), @"
    $ imctl --as JDOE case update D-2 --notes 'Phase two'
    exit 0
    --- stderr
    updated case `D-2` (batch 4)

    $ imctl --as ASMITH case update D-2 --notes 'Phase three'
    exit 8
    --- stderr
    error: `ASMITH` may not change cases: it takes the policy role `client_matter_administrator` or `administrator` of the asset
    hint: ask the system operator, or run it without `--as`

    $ imctl --as ASMITH case delete D-2 --yes
    exit 8
    --- stderr
    error: `ASMITH` may not change cases: it takes the policy role `client_matter_administrator` or `administrator` of the asset
    hint: ask the system operator, or run it without `--as`

    $ imctl --as JDOE case delete D-2 --yes
    exit 0
    --- stderr
    deleted case `D-2` (batch 7)
    ");
}

#[test]
fn administrators_are_dismissed_with_a_reason_a4_t2() {
    let env = Env::with_people();
    env.ok("case admin add C-17 JDOE ASMITH");
    assert_snapshot!(together([
        env.imctl("case admin remove C-17 JDOE --reason 'left the firm'"),
        env.imctl("case admin list C-17"),
        env.imctl("case timeline C-17 --what administrators -o csv"),
    ]), @r#"
    $ imctl case admin remove C-17 JDOE --reason 'left the firm'
    exit 0
    --- stderr
    dismissed administrators of case `C-17` (batch 4)

    $ imctl case admin list C-17
    exit 0
    --- stdout
    ASSET      PRINCIPAL  TYPE
    case:C-17  ASMITH     administrator

    $ imctl case timeline C-17 --what administrators -o csv
    exit 0
    --- stdout
    entry,at,op,table,key,changes,reason,batch,command,source,before,after,actor,os_user
    30,2026-12-01T09:00:00Z,create,administrators,case:C-17 JDOE administrator,,,3,case admin add C-17 JDOE ASMITH,,,"{""asset"":""case:C-17"",""principal"":""JDOE"",""type"":""administrator""}",,tester
    31,2026-12-01T09:00:00Z,create,administrators,case:C-17 ASMITH administrator,,,3,case admin add C-17 JDOE ASMITH,,,"{""asset"":""case:C-17"",""principal"":""ASMITH"",""type"":""administrator""}",,tester
    32,2026-12-01T09:00:00Z,remove,administrators,case:C-17 JDOE administrator,,left the firm,4,case admin remove C-17 JDOE --reason left the firm,,"{""asset"":""case:C-17"",""principal"":""JDOE"",""type"":""administrator""}",,,tester
    "#);
}

#[test]
fn a_case_is_opened_only_when_that_is_meant_p10() {
    let env = Env::with_people();
    env.ok("case policy C-17 --security restricted");
    env.ok("staffing add case:C-17 JDOE");
    assert_snapshot!(together([
        env.imctl("case policy C-17 --security open"),
        env.imctl("case policy C-17 --security open --yes"),
    ]), @"
    $ imctl case policy C-17 --security open
    exit 8
    --- stderr
    2 people gain access:
      ASMITH to case:C-17 (open)
      XPERT to case:C-17 (open)
    case:C-17 is restricted no longer
    error: Take 1 protection away? Let them in? needs an answer, and nobody can be asked
    hint: add `--yes` if it is meant

    $ imctl case policy C-17 --security open --yes
    exit 0
    --- stderr
    2 people gain access:
      ASMITH to case:C-17 (open)
      XPERT to case:C-17 (open)
    case:C-17 is restricted no longer
    set the policy of case `C-17`: open (batch 5)
    ");
}

#[test]
fn a_system_is_excluded_and_taken_back_p9_p10() {
    let env = Env::with_people();
    env.ok("system add Elite");
    env.ok("case policy C-17 --security restricted");
    env.ok("case add-matter C-17 1001");
    assert_snapshot!(together([
        env.imctl("case exclude-system add C-17 Elite"),
        env.imctl("case exclude-system add C-17 Elite --reason billing"),
        env.imctl("case exclude-system add C-17 Elite --reason billing --yes"),
        env.imctl("case exclude-system list C-17"),
        env.imctl("check-access JDOE matter:1001 --system Elite"),
        env.imctl("case exclude-system remove C-17 Elite"),
        env.imctl("check-access JDOE matter:1001 --system Elite"),
    ]), @"
    $ imctl case exclude-system add C-17 Elite
    exit 2
    --- stderr
    error: excluding a system needs a reason
    hint: --reason TEXT

    $ imctl case exclude-system add C-17 Elite --reason billing
    exit 8
    --- stderr
    3 people gain access:
      ASMITH to case:C-17 in Elite (system excluded)
      ASMITH to matter:1001 in Elite (system excluded)
      JDOE to case:C-17 in Elite (system excluded)
      JDOE to matter:1001 in Elite (system excluded)
      XPERT to case:C-17 in Elite (system excluded)
      XPERT to matter:1001 in Elite (system excluded)
    error: Let them in? needs an answer, and nobody can be asked
    hint: add `--yes` if it is meant

    $ imctl case exclude-system add C-17 Elite --reason billing --yes
    exit 0
    --- stderr
    3 people gain access:
      ASMITH to case:C-17 in Elite (system excluded)
      ASMITH to matter:1001 in Elite (system excluded)
      JDOE to case:C-17 in Elite (system excluded)
      JDOE to matter:1001 in Elite (system excluded)
      XPERT to case:C-17 in Elite (system excluded)
      XPERT to matter:1001 in Elite (system excluded)
    excluded systems from the policy of case `C-17` (batch 6)

    $ imctl case exclude-system list C-17
    exit 0
    --- stdout
    ASSET      SYSTEM  REASON
    case:C-17  Elite   billing

    $ imctl check-access JDOE matter:1001 --system Elite
    exit 0
    --- stdout
    ALLOW JDOE matter:1001 — system_excluded (system excluded)

    $ imctl case exclude-system remove C-17 Elite
    exit 0
    --- stderr
    the policy of case `C-17` counts in these systems again (batch 7)

    $ imctl check-access JDOE matter:1001 --system Elite
    exit 3
    --- stdout
    DENY JDOE matter:1001 — not_staffed
    ");
}
