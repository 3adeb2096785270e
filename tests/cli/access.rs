//! `imctl access diff`: who gains and who loses.

use crate::env::{Env, together};
use insta::assert_snapshot;

/// Batch 3 restricts matter 1001, 4 staffs JDOE until the new year, 5 puts JDOE and ASMITH into the tax
/// group, 6 conflicts the group out of case C-17.
fn story() -> Env {
    let env = Env::with_people().set("IMCTL_NOW", "2026-12-01T09:00:00Z");
    env.ok("matter policy 1001 --security restricted --yes");
    env.ok("staffing add matter:1001 JDOE --until 2027-01-01");
    env.ok("group add-member TAX JDOE ASMITH --scope ACTIVE");
    let env = env.set("IMCTL_NOW", "2026-12-02T09:00:00Z");
    env.ok("case conflict add C-17 group:ACTIVE/TAX --reason x");
    env
}

#[test]
fn two_times_are_compared() {
    let env = story();
    let bytes = env.bytes();
    assert_snapshot!(together([
        env.imctl("access diff --from 2 --to 3 -o csv"),
        env.imctl("access diff --from 3 --to 4"),
        env.imctl("access diff --from 4 --to 3 -o csv"),
        env.imctl("access diff --from '2026-12-01 12:00' -o json"),
        env.imctl("access diff --from 2026-12-02T09:00:00Z --to 2027-02-01 -o csv"),
        env.imctl("access diff --from 4 --to 5 --exit-code"),
        env.imctl("access diff --from 2 --exit-code --user JDOE -o csv"),
        env.imctl("access diff --from 2 --object case:C-17 --limit 1 -o csv"),
    ]), @r#"
    $ imctl access diff --from 2 --to 3 -o csv
    exit 0
    --- stdout
    user,object,change,before,after,rules,because
    ASMITH,matter:1001,loses,allow,deny,policy_open;not_staffed,create policies matter:1001 (batch 3)
    JDOE,matter:1001,loses,allow,deny,policy_open;not_staffed,create policies matter:1001 (batch 3)
    XPERT,matter:1001,loses,allow,deny,policy_open;not_staffed,create policies matter:1001 (batch 3)
    --- stderr
    0 gains, 3 losses

    $ imctl access diff --from 3 --to 4
    exit 0
    --- stdout
    USER  OBJECT       CHANGE  BEFORE  AFTER  RULES                BECAUSE
    JDOE  matter:1001  gains   deny    allow  not_staffed;staffed  create staffing matter:1001 JDOE (batch 4)
    --- stderr
    1 gain, 0 losses

    $ imctl access diff --from 4 --to 3 -o csv
    exit 0
    --- stdout
    user,object,change,before,after,rules,because
    JDOE,matter:1001,loses,allow,deny,staffed;not_staffed,create staffing matter:1001 JDOE (batch 4)
    --- stderr
    0 gains, 1 loss

    $ imctl access diff --from '2026-12-01 12:00' -o json
    exit 0
    --- stdout
    [
      {
        "user": "ASMITH",
        "object": "case:C-17",
        "change": "loses",
        "before": "allow",
        "after": "deny",
        "rules": [
          "policy_open",
          "conflicted"
        ],
        "because": [
          "create conflicts case:C-17 group:ACTIVE/TAX (batch 6)"
        ]
      },
      {
        "user": "JDOE",
        "object": "case:C-17",
        "change": "loses",
        "before": "allow",
        "after": "deny",
        "rules": [
          "policy_open",
          "conflicted"
        ],
        "because": [
          "create conflicts case:C-17 group:ACTIVE/TAX (batch 6)"
        ]
      }
    ]
    --- stderr
    0 gains, 2 losses

    $ imctl access diff --from 2026-12-02T09:00:00Z --to 2027-02-01 -o csv
    exit 0
    --- stdout
    user,object,change,before,after,rules,because
    JDOE,matter:1001,loses,allow,deny,staffed;access_expired,end of staffing matter:1001 JDOE (2027-01-01T00:00:00Z)
    --- stderr
    0 gains, 1 loss

    $ imctl access diff --from 4 --to 5 --exit-code
    exit 0
    --- stderr
    nobody gains or loses access

    $ imctl access diff --from 2 --exit-code --user JDOE -o csv
    exit 7
    --- stdout
    user,object,change,before,after,rules,because
    JDOE,case:C-17,loses,allow,deny,policy_open;conflicted,create group_members ACTIVE/TAX JDOE (batch 5);create conflicts case:C-17 group:ACTIVE/TAX (batch 6)
    --- stderr
    0 gains, 1 loss

    $ imctl access diff --from 2 --object case:C-17 --limit 1 -o csv
    exit 0
    --- stdout
    user,object,change,before,after,rules,because
    ASMITH,case:C-17,loses,allow,deny,policy_open;conflicted,create group_members ACTIVE/TAX ASMITH (batch 5);create conflicts case:C-17 group:ACTIVE/TAX (batch 6)
    --- stderr
    0 gains, 2 losses; 1 shown, `--limit 0` shows all
    "#);
    assert!(env.bytes() == bytes, "a comparison wrote something");
}

#[test]
fn a_plan_is_compared_with_what_is() {
    let env = story();
    env.write("plan/users.csv", "id,full_name,email\nNEW,New,new@firm.example\n");
    env.write("plan/staffing.csv", "asset,member\nmatter:1001,NEW\n");
    let bytes = env.bytes();
    assert_snapshot!(together([
        env.imctl("access diff --assume 'staffing remove matter:1001 JDOE' --assume 'staffing add matter:1001 ASMITH' -o csv"),
        env.imctl("access diff --assume 'user disable ASMITH' -o csv"),
        env.imctl("access diff --apply plan --object matter:1001 -o csv"),
        env.imctl("access diff --apply nowhere"),
        env.imctl("access diff --assume 'user list'"),
    ]), @r#"
    $ imctl access diff --assume 'staffing remove matter:1001 JDOE' --assume 'staffing add matter:1001 ASMITH' -o csv
    exit 0
    --- stdout
    user,object,change,before,after,rules,because
    ASMITH,matter:1001,gains,deny,allow,not_staffed;staffed,create staffing matter:1001 ASMITH
    JDOE,matter:1001,loses,allow,deny,staffed;not_staffed,remove staffing matter:1001 JDOE;create staffing_history matter:1001 JDOE 2026-12-02T09:00:00Z
    --- stderr
    1 gain, 1 loss

    $ imctl access diff --assume 'user disable ASMITH' -o csv
    exit 0
    --- stdout
    user,object,change,before,after,rules,because
    ASMITH,client:ACME,loses,allow,deny,policy_open;sign_in_disabled,update users ASMITH
    ASMITH,matter:1002,loses,allow,deny,policy_open;sign_in_disabled,update users ASMITH
    --- stderr
    0 gains, 2 losses

    $ imctl access diff --apply plan --object matter:1001 -o csv
    exit 0
    --- stdout
    user,object,change,before,after,rules,because
    NEW,matter:1001,gains,absent,allow,staffed,create users NEW;create staffing matter:1001 NEW
    --- stderr
    1 gain, 0 losses

    $ imctl access diff --apply nowhere
    exit 5
    --- stderr
    error: --assume "apply nowhere": there is no folder `nowhere`

    $ imctl access diff --assume 'user list'
    exit 2
    --- stderr
    error: --assume "user list": `user list` can't be assumed
    hint: only commands that change the firm can, such as `user disable JDOE`
    "#);
    assert!(env.bytes() == bytes, "a comparison wrote something");
}

#[test]
fn what_can_t_be_compared_is_refused() {
    let env = story();
    assert_snapshot!(together([
        env.imctl("access diff"),
        env.imctl("access diff --to 3"),
        env.imctl("access diff --from 99"),
        env.imctl("access diff --from 3 --user NOBODY"),
        env.imctl("access diff --from soon"),
    ]), @"
    $ imctl access diff
    exit 2
    --- stderr
    error: the following required arguments were not provided:
      <--from <TIME>|--apply <DIR>|--assume <COMMAND>>

    Usage: imctl access diff <--from <TIME>|--apply <DIR>|--assume <COMMAND>>

    For more information, try '--help'.

    $ imctl access diff --to 3
    exit 2
    --- stderr
    error: the following required arguments were not provided:
      <--from <TIME>|--apply <DIR>|--assume <COMMAND>>

    Usage: imctl access diff --to <TIME> <--from <TIME>|--apply <DIR>|--assume <COMMAND>>

    For more information, try '--help'.

    $ imctl access diff --from 99
    exit 5
    --- stderr
    error: there is no batch 99
    hint: imctl audit list shows them

    $ imctl access diff --from 3 --user NOBODY
    exit 5
    --- stderr
    error: there is no user `NOBODY`
    hint: imctl user list shows what there is

    $ imctl access diff --from soon
    exit 4
    --- stderr
    error: --from: `soon` is not a time; write `2026-12-31`, `2026-12-31 18:00`, `2026-12-31T18:00:00Z` or `+30d`, or the number of a batch
    ");
}

#[test]
fn whoever_worked_for_another_side_loses_access_by_that_where_candidates_count_x3() {
    let env = Env::with_people().set("IMCTL_NOW", "2026-12-01T09:00:00Z");
    env.ok("setting set opposing_candidates true");
    env.ok("opposing create O --name 'A against B'");
    env.ok("opposing add-side O matter:1001 --side 1");
    env.ok("opposing add-side O matter:1002 --side 2");
    env.ok("opposing activate O --reason x --yes");
    env.import("activity", "user,matter,kind,amount,at\nJDOE,1001,billing,1,2026-11-20\n");
    assert_snapshot!(env.imctl("access diff --from 7 -o csv"), @"
    $ imctl access diff --from 7 -o csv
    exit 0
    --- stdout
    user,object,change,before,after,rules,because
    JDOE,matter:1002,loses,allow,deny,policy_open;opposing_team,create activity JDOE 1001 billing 2026-11-20T00:00:00Z (batch 8)
    --- stderr
    0 gains, 1 loss
    ");
}
