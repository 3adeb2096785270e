//! What is told beside the point is for those who may read it: who loses or gains elsewhere, what a wall or a
//! lock is (A7, Q1).

use crate::env::{Env, together};
use insta::assert_snapshot;

/// M-1, which can be joined by asking, and Z-1, where PERSON works, oppose each other. TIER1 looks after the
/// staffing of M-2 only, whose client OUTSIDER is in conflict with.
fn firm() -> Env {
    let env = Env::with_administrators();
    env.ok("matter create Z-1 --name z --client ZED");
    env.ok("staffing add matter:Z-1 PERSON");
    env.ok("staffing add matter:M-1 NRT");
    env.ok("matter policy M-1 --security restricted --access-requests automatic");
    env.ok("opposing create O-2 --name Two");
    env.ok("opposing add-side O-2 matter:M-1 --side ours");
    env.ok("opposing add-side O-2 matter:Z-1 --side theirs");
    env.ok("opposing activate O-2 --yes");
    env.ok("matter admin add M-2 TIER1 --type staffing_administrator");
    env
}

#[test]
fn whom_a_wall_shuts_out_elsewhere_is_not_told_x4_q1() {
    let env = firm();
    let ask = "request create matter:M-1 --for USERS --dry-run";
    assert_snapshot!(together([
        env.imctl(ask),
        env.imctl(&format!("--as TIER1 {ask}")),
        env.imctl("--as SADMIN staffing add matter:M-1 USERS --dry-run"),
    ]), @"
    $ imctl request create matter:M-1 --for USERS --dry-run
    exit 0
    --- stderr
    1 person loses access:
      USERS to matter:Z-1 (on the staffing of matter:M-1)
    dry run, nothing was written: request `R-2`: access of `USERS` to matter `M-1`

    $ imctl --as TIER1 request create matter:M-1 --for USERS --dry-run
    exit 0
    --- stderr
    dry run, nothing was written: request `R-2`: access of `USERS` to matter `M-1`

    $ imctl --as SADMIN staffing add matter:M-1 USERS --dry-run
    exit 0
    --- stderr
    dry run, nothing was written: put 1 member on the staffing of matter `M-1`
    ");
}

#[test]
fn who_gets_in_elsewhere_is_counted_and_not_told_p10_a7() {
    let env = firm();
    assert_snapshot!(together([
        env.imctl("setting set assistants_follow true --dry-run"),
        env.imctl("--as SETTINGS setting set assistants_follow true --dry-run"),
        env.imctl("--as SETTINGS setting set assistants_follow true"),
    ]), @"
    $ imctl setting set assistants_follow true --dry-run
    exit 0
    --- stderr
    1 person gains access:
      TIER1 to matter:M-1 (assistant of NRT)
    1 person loses access:
      TIER1 to matter:Z-1 (NRT on the staffing of matter:M-1)
    dry run, nothing was written: set assistants_follow to `true`

    $ imctl --as SETTINGS setting set assistants_follow true --dry-run
    exit 0
    --- stderr
    people gain access to 1 other asset
    dry run, nothing was written: set assistants_follow to `true`

    $ imctl --as SETTINGS setting set assistants_follow true
    exit 0
    --- stderr
    people gain access to 1 other asset
    set assistants_follow to `true` (batch 12)
    ");
}

#[test]
fn conflicts_above_are_told_to_those_who_may_read_them_x1_a7() {
    let env = firm();
    env.ok("matter admin add M-2 TIER2 --type conflicts_administrator");
    assert_snapshot!(together([
        env.imctl("matter conflict add M-2 OUTSIDER --dry-run"),
        env.imctl("--as TIER2 matter conflict add M-2 OUTSIDER --dry-run"),
        env.imctl("matter conflict list M-2 --people"),
        env.imctl("--as TIER2 matter conflict list M-2 --people"),
    ]), @"
    $ imctl matter conflict add M-2 OUTSIDER --dry-run
    exit 0
    --- stderr
    `OUTSIDER` is already walled off: conflict of their own on `client:ACME`
    dry run, nothing was written: walled `OUTSIDER` off from matter `M-2`

    $ imctl --as TIER2 matter conflict add M-2 OUTSIDER --dry-run
    exit 0
    --- stderr
    dry run, nothing was written: walled `OUTSIDER` off from matter `M-2`

    $ imctl matter conflict list M-2 --people
    exit 0
    --- stdout
    USER      WALLS                    DUAL
    OUTSIDER  OUTSIDER on client:ACME  false

    $ imctl --as TIER2 matter conflict list M-2 --people
    exit 0
    ");
}

#[test]
fn walls_that_are_nobodys_business_are_walls_s7_q1() {
    let env = firm();
    env.ok("staffing rule add matter:M-2 --kind additive --days 90 --type basic");
    assert_snapshot!(together([
        env.imctl("--as TIER1 staffing add matter:M-2 OUTSIDER"),
        env.imctl("--as TIER1 staffing list matter:M-2 -o csv"),
        env.imctl("--as TIER1 staffing show matter:M-2 OUTSIDER -o csv"),
        env.imctl("--as SADMIN staffing add matter:M-1 PERSON"),
        env.imctl("--as SADMIN staffing list matter:M-1 -o csv"),
        env.imctl("staffing list matter:M-1 -o csv"),
    ]), @"
    $ imctl --as TIER1 staffing add matter:M-2 OUTSIDER
    exit 0
    --- stderr
    warning: `OUTSIDER` is behind a wall and gets no access by being staffed on `matter:M-2`
    put 1 member on the staffing of matter `M-2` (batch 13)

    $ imctl --as TIER1 staffing list matter:M-2 -o csv
    exit 0
    --- stdout
    asset,member,type,until,systems,reason,attorney,source,added_at,added_by,computed,state,why
    matter:M-2,OUTSIDER,team,,,,false,manual,2026-12-01T09:00:00Z,TIER1,false,excluded,behind a wall

    $ imctl --as TIER1 staffing show matter:M-2 OUTSIDER -o csv
    exit 0
    --- stdout
    asset,member,type,until,systems,reason,attorney,source,added_at,added_by,computed,state,why
    matter:M-2,OUTSIDER,team,,,,false,manual,2026-12-01T09:00:00Z,TIER1,false,excluded,behind a wall

    $ imctl --as SADMIN staffing add matter:M-1 PERSON
    exit 0
    --- stderr
    warning: `PERSON` is behind a wall and gets no access by being staffed on `matter:M-1`
    put 1 member on the staffing of matter `M-1` (batch 14)

    $ imctl --as SADMIN staffing list matter:M-1 -o csv
    exit 0
    --- stdout
    asset,member,type,until,systems,reason,attorney,source,added_at,added_by,computed,state,why
    matter:M-1,NRT,team,,,,false,manual,2026-12-01T09:00:00Z,tester,false,active,
    matter:M-1,PERSON,team,,,,false,manual,2026-12-01T09:00:00Z,SADMIN,false,excluded,behind a wall

    $ imctl staffing list matter:M-1 -o csv
    exit 0
    --- stdout
    asset,member,type,until,systems,reason,attorney,source,added_at,added_by,computed,state,why
    matter:M-1,NRT,team,,,,false,manual,2026-12-01T09:00:00Z,tester,false,active,
    matter:M-1,PERSON,team,,,,false,manual,2026-12-01T09:00:00Z,SADMIN,false,excluded,opposing team
    ");
}

#[test]
fn staffing_is_maintained_where_one_may_v2_a4() {
    let env = firm();
    env.ok("staffing rule add matter:M-2 --kind additive --days 90 --type basic");
    env.import(
        "activity",
        "user,matter,kind,amount,at\nOUTSIDER,M-2,billing,1,2026-11-20\nNRT,M-2,billing,1,2026-11-20\n",
    );
    assert_snapshot!(together([
        env.imctl("--as TIER1 staffing maintain -o csv --dry-run"),
        env.imctl("--as TIER1 staffing maintain case:C-1 --dry-run"),
        env.imctl("--as TIER1 staffing maintain case:C-2 --dry-run"),
        env.imctl("staffing maintain -o csv --dry-run"),
        env.imctl("--as TIER1 staffing maintain"),
    ]), @"
    $ imctl --as TIER1 staffing maintain -o csv --dry-run
    exit 0
    --- stdout
    asset,rule,act,user,type,why
    matter:M-2,additive,add,NRT,basic,active on 2026-11-20T00:00:00Z
    matter:M-2,additive,leave,OUTSIDER,,behind a wall

    $ imctl --as TIER1 staffing maintain case:C-1 --dry-run
    exit 8
    --- stderr
    a dry run: the refusal isn't in the history
    error: `TIER1` may not change rule `case:C-1 additive`: it takes the policy role `client_matter_administrator`, the policy role `client_matter_manager` as an administrator of case `C-1`, `administrator` of case `C-1` or `staffing_administrator` of case `C-1`
    hint: ask `CMA`, `ADMIN`, `CMM`, `SADMIN` or the system operator

    $ imctl --as TIER1 staffing maintain case:C-2 --dry-run
    exit 8
    --- stderr
    a dry run: the refusal isn't in the history
    error: `TIER1` may not change rule `case:C-2 additive`: it takes the policy role `client_matter_administrator`, the policy role `client_matter_manager` as an administrator of case `C-2`, `administrator` of case `C-2` or `staffing_administrator` of case `C-2`
    hint: ask `CMA` or the system operator

    $ imctl staffing maintain -o csv --dry-run
    exit 0
    --- stdout
    asset,rule,act,user,type,why
    matter:M-2,additive,add,NRT,basic,active on 2026-11-20T00:00:00Z
    matter:M-2,additive,leave,OUTSIDER,,conflicted on client:ACME

    $ imctl --as TIER1 staffing maintain
    exit 0
    --- stdout
    ASSET       RULE      ACT    USER      TYPE   WHY
    matter:M-2  additive  add    NRT       basic  active on 2026-11-20T00:00:00Z
    matter:M-2  additive  leave  OUTSIDER         behind a wall
    --- stderr
    ran 1 rule: 1 added, 0 removed (batch 14)
    ");
    assert_eq!(env.json("staffing show matter:M-2 NRT")["source"], "rule");
}

#[test]
fn findings_and_explanations_tell_rows_that_one_may_read_a7_q1() {
    let env = firm();
    env.ok("staffing add matter:M-1 PERSON");
    env.fails("--as HOLDS opposing show O-2", 8);
    assert_snapshot!(together([
        env.imctl("--as HOLDS check-access PERSON matter:Z-1 --explain"),
        env.imctl("--as HOLDS lint --severity note -o csv"),
        env.imctl("--as CMA lint --severity note -o csv"),
        env.imctl("--as CONFLICTS lint --severity note -o csv"),
    ]), @r#"
    $ imctl --as HOLDS check-access PERSON matter:Z-1 --explain
    exit 3
    --- stdout
    DENY PERSON matter:Z-1 — opposing_team
    in iManage Work at 2026-12-01T09:00:00Z

      account     pass  PERSON may sign in
                  pass  the account of PERSON is not locked
      exclusions  pass  no conflict of PERSON or their groups covers matter:Z-1
                  DENY  a wall keeps PERSON out of matter:Z-1 [opposing_team]
      governing         matter:Z-1 is governed by itself (open)
                  pass  the policy of matter:Z-1 is open [policy_open]

    what would change it:
      - those who keep the walls can say more

    $ imctl --as HOLDS lint --severity note -o csv
    exit 7
    --- stdout
    severity,kind,object,text,remedy
    warning,hold_unacknowledged,hold:H-1,hold:H-1 isn't acknowledged by all its custodians: `PERSON`,imctl hold custodian acknowledge H-1 USER
    warning,conflicted_staffed,case:C-1,the conflict of OUTSIDER with case:C-1 keeps out whom the staffing names: `OUTSIDER on case:C-1`,"Take them off the staffing, or remove the conflict."
    note,conflict_twice,matter:M-1,the conflict of OUTSIDER with client:ACME covers matter:M-1 already,"Remove one, if its reason is not a reason of its own."
    note,staffed_but_open,firm,"2 assets staffed and open to everybody: `case:C-1`, `matter:Z-1`","Restrict them, if the staffing was meant to say who may."
    note,no_password,firm,1 virtual user may sign in without a password: `HOLDS`,Reset them: imctl user reset-password USER.
    --- stderr
    5 findings: 2 warnings, 3 notes

    $ imctl --as CMA lint --severity note -o csv
    exit 7
    --- stdout
    severity,kind,object,text,remedy
    warning,request_in_vain,request:R-1,"request:R-1 asks for access of TIER2 to case:C-1, but case `C-1` takes no access requests now",imctl request reject R-1
    warning,conflicted_staffed,case:C-1,the conflict of OUTSIDER with case:C-1 keeps out whom the staffing names: `OUTSIDER on case:C-1`,"Take them off the staffing, or remove the conflict."
    note,conflict_twice,matter:M-1,the conflict of OUTSIDER with client:ACME covers matter:M-1 already,"Remove one, if its reason is not a reason of its own."
    note,staffed_but_open,firm,"2 assets staffed and open to everybody: `case:C-1`, `matter:Z-1`","Restrict them, if the staffing was meant to say who may."
    note,no_password,firm,1 virtual user may sign in without a password: `CMA`,Reset them: imctl user reset-password USER.
    --- stderr
    5 findings: 2 warnings, 3 notes

    $ imctl --as CONFLICTS lint --severity note -o csv
    exit 7
    --- stdout
    severity,kind,object,text,remedy
    warning,conflicted_staffed,case:C-1,the conflict of OUTSIDER with case:C-1 keeps out whom the staffing names: `OUTSIDER on case:C-1`,"Take them off the staffing, or remove the conflict."
    warning,on_two_sides,opposing:O-2,opposing team set `O-2` keeps people out of both of their sides: `PERSON (ours and theirs)`,Take them off one side; with `opposing_historical` a removal counts until it is deleted.
    note,conflict_twice,matter:M-1,the conflict of OUTSIDER with client:ACME covers matter:M-1 already,"Remove one, if its reason is not a reason of its own."
    note,staffed_but_open,firm,"2 assets staffed and open to everybody: `case:C-1`, `matter:Z-1`","Restrict them, if the staffing was meant to say who may."
    note,no_password,firm,1 virtual user may sign in without a password: `CONFLICTS`,Reset them: imctl user reset-password USER.
    --- stderr
    5 findings: 2 warnings, 3 notes
    "#);
    let told = env.imctl("--as CMA access diff --from 1").to_string();
    assert!(told.contains("something else") && !told.contains("opposing"), "{told}");
}

#[test]
fn a_lock_that_is_nobodys_business_is_something_above_q3_a7() {
    let env = firm();
    env.ok("group add-member STAFF PERSON --scope global");
    env.ok("client policy ACME --security restricted --limited-to-staffing true");
    env.ok("matter policy M-2 --security restricted --access-requests automatic");
    let ask = "request create matter:M-2 --for group:STAFF --dry-run";
    assert_snapshot!(together([
        env.imctl(&format!("--as TIER1 {ask}")),
        env.imctl(&format!("--as ADMIN {ask}")),
    ]), @"
    $ imctl --as TIER1 request create matter:M-2 --for group:STAFF --dry-run
    exit 6
    --- stderr
    error: `group:STAFF` isn't let in by something above matter `M-2` that is limited to its staffing

    $ imctl --as ADMIN request create matter:M-2 --for group:STAFF --dry-run
    exit 6
    --- stderr
    error: `PERSON` isn't on the staffing of `client:ACME`, to which matter `M-2` is limited
    hint: imctl staffing add client:ACME PERSON
    ");
}

#[test]
fn whoever_asks_for_access_is_not_told_who_hears_of_it_a7_q3() {
    let env = firm();
    env.ok("matter policy M-1 --access-requests team");
    let tables = |who: &str| {
        let done = env.json(&format!("{who} request create matter:M-1 --for USERS --dry-run"));
        let tables = done["changes"].as_array().unwrap().iter().map(|change| change["table"].clone());
        serde_json::Value::from(tables.collect::<Vec<_>>()).to_string()
    };
    assert_eq!(tables("--as TIER1"), r#"["requests"]"#);
    assert!(tables("").contains("outbox"));
}
