//! `staffing list`: what each row means today, and computed assistants (S3, S5, S7, M2); `staffing add` by
//! filter.

use crate::env::{Env, together};
use insta::assert_snapshot;

#[test]
fn a_list_says_what_each_row_means_today_s7() {
    let env = Env::with_people();
    env.write(
        "more.csv",
        "id,full_name,email\nBLEE,B,b@firm.example\nCRAY,C,c@firm.example\nDFOX,D,d@firm.example\n",
    );
    env.ok("user import more.csv");
    env.ok("matter policy 1001 --security restricted --assistants-follow true");
    env.ok("staffing add matter:1001 JDOE --systems 'iManage Work' --reason leads");
    env.ok("staffing add matter:1001 ASMITH BLEE");
    env.ok("staffing add matter:1001 XPERT group:ACTIVE/TAX");
    env.ok("group add-member TAX --scope ACTIVE ASMITH");
    env.ok("staffing assistants add JDOE CRAY DFOX");
    env.ok("memo set matter:1001 --text 'Keep quiet' --auto-send true --acknowledge true");
    env.ok("memo acknowledge matter:1001 --user JDOE");
    env.ok("memo acknowledge matter:1001 --user CRAY");
    env.ok("client conflict add ACME ASMITH --reason wall");
    env.ok("user disable BLEE");
    let run = env.import("staffing", "asset,member,until\nmatter:1001,XPERT,2026-12-01T09:00:01Z\n");
    assert_eq!(run.code, 0, "{run}");
    let later = env.set("IMCTL_NOW", "2026-12-02T00:00:00Z");
    assert_snapshot!(together([
        later.imctl("staffing list matter:1001"),
        later.imctl("staffing list matter:1001 --where state=pending -o json"),
        later.imctl("staffing show matter:1001 CRAY"),
        later.imctl("staffing show matter:1001 NOBODY"),
    ]), @r#"
    $ imctl staffing list matter:1001
    exit 0
    --- stdout
    ASSET        MEMBER            TYPE     UNTIL                 SYSTEMS       REASON  ATTORNEY  STATE     WHY
    matter:1001  group:ACTIVE/TAX  team                                                 false     active    1 member excluded
    matter:1001  ASMITH            team                                                 false     excluded  conflicted on client:ACME
    matter:1001  BLEE              team                                                 false     disabled
    matter:1001  CRAY              support                        iManage Work  leads   false     active    assistant of JDOE
    matter:1001  DFOX              support                        iManage Work  leads   false     pending   assistant of JDOE, memo not acknowledged
    matter:1001  JDOE              team                           iManage Work  leads   false     active
    matter:1001  XPERT             team     2026-12-01T09:00:01Z                        false     expired

    $ imctl staffing list matter:1001 --where state=pending -o json
    exit 0
    --- stdout
    [
      {
        "asset": "matter:1001",
        "member": "DFOX",
        "type": "support",
        "until": null,
        "systems": [
          "iManage Work"
        ],
        "reason": "leads",
        "attorney": false,
        "source": "assistant",
        "added_at": "2026-12-01T09:00:00Z",
        "added_by": "tester",
        "computed": true,
        "state": "pending",
        "why": "assistant of JDOE, memo not acknowledged"
      }
    ]

    $ imctl staffing show matter:1001 CRAY
    exit 0
    --- stdout
    asset     matter:1001
    member    CRAY
    type      support
    systems   iManage Work
    reason    leads
    attorney  false
    source    assistant
    added_at  2026-12-01T09:00:00Z
    added_by  tester
    computed  true
    state     active
    why       assistant of JDOE

    $ imctl staffing show matter:1001 NOBODY
    exit 5
    --- stderr
    error: there is no user `NOBODY`
    hint: imctl user list shows what there is
    "#);
    assert_eq!(
        later.ok("staffing list matter:1001 -o csv"),
        later.ok("staffing list -o csv"),
        "one asset or all: the same rows mean the same"
    );
}

#[test]
fn rows_sleep_where_another_asset_governs_s8() {
    let env = Env::with_people();
    env.ok("staffing add matter:1001 JDOE");
    env.ok("staffing add matter:1002 JDOE");
    env.ok("case add-matter C-17 1002");
    env.ok("client policy ACME --security restricted");
    assert_snapshot!(env.imctl("staffing list"), @"
    $ imctl staffing list
    exit 0
    --- stdout
    ASSET        MEMBER  TYPE  SYSTEMS  ATTORNEY  STATE   WHY
    matter:1001  JDOE    team           false     asleep  client:ACME governs
    matter:1002  JDOE    team           false     active
    ");
}

#[test]
fn members_are_added_by_what_they_are() {
    let env = Env::with_people();
    env.write(
        "more.csv",
        "id,full_name,email,kind,job_title,practice_area,allow_logon\n\
         BLEE,Bo Lee,b@firm.example,directory,Associate,Tax,true\n\
         CRAY,Cy Ray,c@firm.example,directory,associate,Tax,true\n\
         DFOX,Di Fox,d@firm.example,directory,Partner,Tax,true\n\
         EGON,E Gon,e@firm.example,directory,Associate,Tax,false\n",
    );
    env.ok("user import more.csv");
    env.ok("group add-member TAX --scope ACTIVE JDOE");
    env.ok("staffing add matter:1001 CRAY");
    assert_snapshot!(together([
        env.imctl("staffing add matter:1001 --job-title Associate --practice-area tax --type basic -v"),
        env.imctl("staffing add matter:1001 --job-title Associate --practice-area tax --type basic"),
        env.imctl("staffing add matter:1001 --user-kind directory --text fox --until +30d -v"),
        env.imctl("staffing add matter:1001 --member-of ACTIVE/TAX -v"),
        env.imctl("staffing add matter:1001 --groups --text tax -v"),
        env.imctl("staffing add matter:1001 --groups --job-title Partner"),
        env.imctl("staffing add matter:1001 --user-kind robot"),
        env.imctl("staffing add matter:1001 --member-of NONE"),
        env.imctl("staffing add matter:1001 JDOE --text fox"),
        env.imctl("staffing add matter:1001"),
    ]), @"
    $ imctl staffing add matter:1001 --job-title Associate --practice-area tax --type basic -v
    exit 0
    --- stderr
    put 1 member on the staffing of matter `1001` (batch 6)
      create staffing matter:1001 BLEE

    $ imctl staffing add matter:1001 --job-title Associate --practice-area tax --type basic
    exit 0
    --- stderr
    nothing to do: put 0 members on the staffing of matter `1001`

    $ imctl staffing add matter:1001 --user-kind directory --text fox --until +30d -v
    exit 0
    --- stderr
    put 1 member on the staffing of matter `1001` (batch 7)
      create staffing matter:1001 DFOX

    $ imctl staffing add matter:1001 --member-of ACTIVE/TAX -v
    exit 0
    --- stderr
    put 1 member on the staffing of matter `1001` (batch 8)
      create staffing matter:1001 JDOE

    $ imctl staffing add matter:1001 --groups --text tax -v
    exit 0
    --- stderr
    put 1 member on the staffing of matter `1001` (batch 9)
      create staffing matter:1001 group:ACTIVE/TAX

    $ imctl staffing add matter:1001 --groups --job-title Partner
    exit 2
    --- stderr
    error: groups have no job title, practice area, kind or group
    hint: --groups goes with --text

    $ imctl staffing add matter:1001 --user-kind robot
    exit 4
    --- stderr
    error: --user-kind: `robot` is not one of `virtual`, `directory`, `migrated`

    $ imctl staffing add matter:1001 --member-of NONE
    exit 5
    --- stderr
    error: there is no global group `NONE`
    hint: imctl group list shows what there is

    $ imctl staffing add matter:1001 JDOE --text fox
    exit 2
    --- stderr
    error: the argument '[MEMBERS]...' cannot be used with '--text <TEXT>'

    Usage: imctl staffing add <ASSET> <MEMBERS>...

    For more information, try '--help'.

    $ imctl staffing add matter:1001
    exit 2
    --- stderr
    error: the following required arguments were not provided:
      <MEMBERS>...

    Usage: imctl staffing add <ASSET> <MEMBERS>...

    For more information, try '--help'.
    ");
}

/// ACME is locked with JDOE on it; the restricted case C-17 has two of its matters and one of BETA, which is
/// not.
fn with_locked_matters() -> Env {
    let env = Env::with_people();
    env.ok("client create BETA --name Beta");
    env.ok("matter create 2001 --name Suit --client BETA");
    env.ok("client policy ACME --security restricted --limited-to-staffing true");
    env.ok("staffing add client:ACME JDOE");
    env.ok("case policy C-17 --security restricted");
    env.ok("case add-matter C-17 1001 1002 2001");
    env
}

#[test]
fn whoever_a_locked_parent_keeps_out_is_shown_p7() {
    let env = with_locked_matters();
    env.ok("staffing add case:C-17 JDOE");
    env.ok("staffing add case:C-17 ASMITH --allow-excluded");
    env.ok("group add-member TAX --scope ACTIVE JDOE ASMITH");
    env.ok("staffing add case:C-17 group:ACTIVE/TAX --allow-excluded");
    let list = env.imctl("staffing list case:C-17");
    assert_eq!(list.stdout, env.imctl("staffing list --where asset=case:C-17").stdout);
    assert_snapshot!(list, @"
    $ imctl staffing list case:C-17
    exit 0
    --- stdout
    ASSET      MEMBER            TYPE  SYSTEMS  ATTORNEY  STATE   WHY
    case:C-17  group:ACTIVE/TAX  team           false     active  1 member excluded
    case:C-17  ASMITH            team           false     active  excluded from matter:1001, matter:1002 (not on the staffing of client:ACME)
    case:C-17  JDOE              team           false     active
    ");
    // None of its matters is left.
    env.ok("case remove-matter C-17 2001 --yes");
    // A lock that came later keeps out of a matter that governs itself, too.
    env.ok("matter policy 2001 --security restricted");
    env.ok("staffing add matter:2001 ASMITH");
    env.ok("client policy BETA --security restricted --limited-to-staffing true");
    assert_snapshot!(env.imctl("staffing list"), @"
    $ imctl staffing list
    exit 0
    --- stdout
    ASSET        MEMBER            TYPE  SYSTEMS  ATTORNEY  STATE     WHY
    case:C-17    group:ACTIVE/TAX  team           false     active    1 member excluded
    case:C-17    ASMITH            team           false     excluded  excluded from matter:1001, matter:1002 (not on the staffing of client:ACME)
    case:C-17    JDOE              team           false     active
    client:ACME  JDOE              team           false     active
    matter:2001  ASMITH            team           false     excluded  not on the staffing of client:BETA
    ");
    assert_eq!(env.imctl("check-access ASMITH matter:2001").code, 3);
}

#[test]
fn every_matter_that_somebody_is_kept_out_of_is_named_s7() {
    let env = Env::with_people();
    env.ok("client create BETA --name Beta");
    env.ok("matter create 2001 --name Suit --client BETA");
    for n in 3..=6 {
        env.ok(&format!("matter create 100{n} --name More --client ACME"));
    }
    env.ok("case policy C-17 --security restricted");
    env.ok("case add-matter C-17 1001 1002 1003 1004 1005 2001");
    env.ok("client conflict add ACME ASMITH --reason wall");
    env.ok("matter conflict add 2001 JDOE --reason wall");
    env.ok("group add-member STAFF ASMITH JDOE");
    assert_snapshot!(together([
        env.imctl("staffing add case:C-17 ASMITH JDOE group:STAFF"),
        env.imctl("staffing list case:C-17"),
    ]), @"
    $ imctl staffing add case:C-17 ASMITH JDOE group:STAFF
    exit 0
    --- stderr
    warning: `ASMITH` is conflicted on `client:ACME` and gets no access to `matter:1001`, `matter:1002`, `matter:1003`, `matter:1004`, `matter:1005` by being staffed on `case:C-17`
    warning: `JDOE` is conflicted on `matter:2001` and gets no access to `matter:2001` by being staffed on `case:C-17`
    warning: `ASMITH` is conflicted on `client:ACME` and gets no access to `matter:1001`, `matter:1002`, `matter:1003`, `matter:1004`, `matter:1005` by being staffed on `case:C-17`
    warning: `JDOE` is conflicted on `matter:2001` and gets no access to `matter:2001` by being staffed on `case:C-17`
    put 3 members on the staffing of case `C-17` (batch 14)

    $ imctl staffing list case:C-17
    exit 0
    --- stdout
    ASSET      MEMBER       TYPE  SYSTEMS  ATTORNEY  STATE   WHY
    case:C-17  group:STAFF  team           false     active  2 members excluded
    case:C-17  ASMITH       team           false     active  excluded from matter:1001, matter:1002, matter:1003 and 2 more (conflicted on client:ACME)
    case:C-17  JDOE         team           false     active  excluded from matter:2001 (conflicted on matter:2001)
    ");
}
