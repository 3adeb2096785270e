//! Closing and deleting (P8), administrators (A4) and conflicts (X1).

use super::with_group;
use crate::env::{Env, together};
use insta::assert_snapshot;

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
    dry run, nothing was written: deleted matter `1001`

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
    dry run, nothing was written: deleted case `C-17`

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
fn administrators_are_appointed_by_what_they_are_a4() {
    let env = Env::with_people();
    let people = "id,full_name,email,kind,job_title,practice_area\n\
                  BLEE,Bo Lee,b@firm.example,directory,Associate,Tax\n\
                  CRAY,Cy Ray,c@firm.example,directory,Associate,Patents\n";
    env.write("people.csv", people);
    env.ok("user import people.csv");
    assert_snapshot!(together([
        env.imctl("case admin add C-17 --job-title associate --practice-area tax --type staffing_administrator -v"),
        env.imctl("case admin add C-17 --groups --text tax -v"),
        env.imctl("case admin add C-17 JDOE --text lee"),
        env.imctl("case admin add C-17"),
    ]), @"
    $ imctl case admin add C-17 --job-title associate --practice-area tax --type staffing_administrator -v
    exit 0
    --- stderr
    appointed 1 administrator of case `C-17` (batch 4)
      create administrators case:C-17 BLEE staffing_administrator

    $ imctl case admin add C-17 --groups --text tax -v
    exit 0
    --- stderr
    appointed 1 administrator of case `C-17` (batch 5)
      create administrators case:C-17 group:ACTIVE/TAX administrator

    $ imctl case admin add C-17 JDOE --text lee
    exit 2
    --- stderr
    error: the argument '[PRINCIPALS]...' cannot be used with '--text <TEXT>'

    Usage: imctl case admin add <ID> <PRINCIPALS>...

    For more information, try '--help'.

    $ imctl case admin add C-17
    exit 2
    --- stderr
    error: the following required arguments were not provided:
      <PRINCIPALS>...

    Usage: imctl case admin add <ID> <PRINCIPALS>...

    For more information, try '--help'.
    ");
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
        env.imctl("matter conflict remove 1001 JDOE --reason settled --yes"),
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

    $ imctl matter conflict remove 1001 JDOE --reason settled --yes
    exit 0
    --- stderr
    1 person gains access:
      JDOE to matter:1001 (open)
    the conflict of JDOE with matter:1001 goes
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

#[test]
fn somebody_may_be_walled_off_twice_x1() {
    let env = Env::with_people();
    env.ok("group add-member TAX JDOE ASMITH --scope ACTIVE");
    env.ok("client conflict add ACME group:ACTIVE/TAX");
    assert_snapshot!(together([
        env.imctl("matter conflict add 1001 JDOE XPERT"),
        env.imctl("matter conflict list 1001 --people"),
        env.imctl("matter conflict remove 1001 JDOE --yes"),
        env.imctl("client conflict remove ACME group:ACTIVE/TAX --yes"),
        env.imctl("client conflict list ACME --people -o json"),
    ]), @"
    $ imctl matter conflict add 1001 JDOE XPERT
    exit 0
    --- stderr
    `JDOE` is already walled off: conflict of `group:ACTIVE/TAX` on `client:ACME`
    walled 2 users and groups off from matter `1001` (batch 5)

    $ imctl matter conflict list 1001 --people
    exit 0
    --- stdout
    USER    WALLS                                                DUAL
    ASMITH  group:ACTIVE/TAX on client:ACME                      false
    JDOE    JDOE on matter:1001;group:ACTIVE/TAX on client:ACME  true
    XPERT   XPERT on matter:1001                                 false

    $ imctl matter conflict remove 1001 JDOE --yes
    exit 0
    --- stderr
    `JDOE` is still walled off: conflict of `group:ACTIVE/TAX` on `client:ACME`
    the conflict of JDOE with matter:1001 goes
    took down the walls between `JDOE` and matter `1001` (batch 6)

    $ imctl client conflict remove ACME group:ACTIVE/TAX --yes
    exit 0
    --- stderr
    2 people gain access:
      ASMITH to client:ACME (open)
      ASMITH to matter:1001 (open)
      ASMITH to matter:1002 (open)
      JDOE to client:ACME (open)
      JDOE to matter:1001 (open)
      JDOE to matter:1002 (open)
    the conflict of group:ACTIVE/TAX with client:ACME goes
    took down the walls between `group:ACTIVE/TAX` and client `ACME` (batch 7)

    $ imctl client conflict list ACME --people -o json
    exit 0
    --- stdout
    []
    ");
}

#[test]
fn a_timeline_is_filtered_t2() {
    let env = Env::with_people();
    env.ok("matter policy 1001 --security restricted --reason tender");
    env.ok("staffing add matter:1001 JDOE --reason 'leads it'");
    env.ok("staffing remove matter:1001 JDOE --reason 'left us'");
    assert_snapshot!(together([
        env.imctl("matter timeline 1001 --what staffing"),
        env.imctl("matter timeline 1001 --what staffing --what policies --op create --text tender"),
        env.imctl("matter timeline 1001 --who nobody"),
        env.imctl("timeline matter:1001 --since 2026-12-02"),
        env.imctl("timeline matter:1001 --until 2026-12-02 --limit 1 -o csv"),
        env.imctl("matter timeline 1001 --what stafing"),
        env.imctl("matter timeline 1001 --op made"),
        env.imctl("matter timeline 1001 --since soon"),
    ]), @r#"
    $ imctl matter timeline 1001 --what staffing
    exit 0
    --- stdout
    ENTRY  AT                    OP      TABLE     KEY               CHANGES  REASON    BATCH  OS_USER
    31     2026-12-01T09:00:00Z  create  staffing  matter:1001 JDOE           leads it  4      tester
    32     2026-12-01T09:00:00Z  remove  staffing  matter:1001 JDOE           left us   5      tester

    $ imctl matter timeline 1001 --what staffing --what policies --op create --text tender
    exit 0
    --- stdout
    ENTRY  AT                    OP      TABLE     KEY          CHANGES  REASON  BATCH  OS_USER
    30     2026-12-01T09:00:00Z  create  policies  matter:1001           tender  3      tester

    $ imctl matter timeline 1001 --who nobody
    exit 5
    --- stderr
    error: there is no user `NOBODY`
    hint: imctl user list shows what there is

    $ imctl timeline matter:1001 --since 2026-12-02
    exit 0

    $ imctl timeline matter:1001 --until 2026-12-02 --limit 1 -o csv
    exit 0
    --- stdout
    entry,at,op,table,key,changes,reason,batch,command,source,before,after,actor,os_user
    33,2026-12-01T09:00:00Z,create,staffing_history,matter:1001 JDOE 2026-12-01T09:00:00Z,,left us,5,staffing remove matter:1001 JDOE --reason left us,,,"{""asset"":""matter:1001"",""member"":""JDOE"",""removed_at"":""2026-12-01T09:00:00Z"",""reason"":""left us""}",,tester

    $ imctl matter timeline 1001 --what stafing
    exit 4
    --- stderr
    error: --what: `stafing` is not one of `libraries`, `users`, `roles`, `role_privileges`, `library_users`, `groups`, `group_members`, `role_assignments`, `client_groups`, `clients`, `cases`, `matters`, `systems`, `policies`, `administrators`, `staffing`, `staffing_history`, `assistants`, `conflicts`, `opposing_sets`, `opposing_sides`, `excluded_systems`, `memos`, `acknowledgements`, `items`, `entries`, `holds`, `hold_assets`, `hold_custodians`, `requests`, `rules`, `omitted`, `activity`, `outbox`, `services`, `service_assignments`, `integration`, `linked_users`, `settings`; did you mean `staffing`?

    $ imctl matter timeline 1001 --op made
    exit 4
    --- stderr
    error: --op: `made` is not one of `create`, `update`, `remove`, `password`

    $ imctl matter timeline 1001 --since soon
    exit 4
    --- stderr
    error: --since: `soon` is not a time; write `2026-12-31`, `2026-12-31 18:00`, `2026-12-31T18:00:00Z` or `+30d`
    "#);
}
