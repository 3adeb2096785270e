//! `--as`: who may do what, what a refusal says, and where it stands (A1–A7).

mod deciders;
mod discretion;
mod grants;
mod guesses;
mod matrix;

use crate::env::{Env, together};
use insta::assert_snapshot;

#[test]
fn the_help_desk_unlocks_and_does_not_edit_a2() {
    let env = Env::with_administrators();
    assert_snapshot!(together([
        env.imctl("--as TIER1 user unlock SHUT"),
        env.imctl("--as TIER1 user update PERSON --location Bath"),
        env.imctl("--as TIER1 role grant EDITOR delete --scope ACTIVE"),
        env.imctl("--as TIER1 user unlock OUTSIDER"),
    ]), @"
    $ imctl --as TIER1 user unlock SHUT
    exit 0
    --- stderr
    unlocked user `SHUT` (batch 3)

    $ imctl --as TIER1 user update PERSON --location Bath
    exit 8
    --- stderr
    error: `TIER1` may not change user `PERSON`: it takes NRTADMIN of `ACTIVE`, the global privilege `user_management`, the policy role `user_group_administrator` or the policy role `user_group_manager`
    hint: ask `NRT`, `SHUT`, `UGA`, `UGM` or the system operator

    $ imctl --as TIER1 role grant EDITOR delete --scope ACTIVE
    exit 8
    --- stderr
    error: `TIER1` may not change role privileges: it takes NRTADMIN of a library, the global privilege `role_management` or the global privilege `user_management`
    hint: ask the system operator, or run it without `--as`

    $ imctl --as TIER1 user unlock OUTSIDER
    exit 8
    --- stderr
    error: `TIER1` may not change user `OUTSIDER`: it takes tier 1 of `CLOSED`, NRTADMIN of `CLOSED`, the global privilege `user_management`, the policy role `user_group_administrator` or the policy role `user_group_manager`
    hint: ask `NRT2`, `UGA`, `UGM` or the system operator
    ");
}

#[test]
fn tier_2_creates_no_users_r5() {
    let env = Env::with_administrators();
    let create = "user create NEW --full-name New --email new@firm.example --kind directory";
    assert_snapshot!(together([
        env.imctl(&format!("--as TIER2 {create} -l ACTIVE")),
        env.imctl(&format!("--as NRT {create} -l CLOSED")),
        env.imctl(&format!("--as NRT {create} -l ACTIVE")),
    ]), @"
    $ imctl --as TIER2 user create NEW --full-name New --email new@firm.example --kind directory -l ACTIVE
    exit 8
    --- stderr
    error: `TIER2` may not create user `NEW`: it takes NRTADMIN of `ACTIVE`, the global privilege `user_management`, the policy role `user_group_administrator` or the policy role `user_group_manager`
    hint: ask `NRT`, `UGA`, `UGM` or the system operator

    $ imctl --as NRT user create NEW --full-name New --email new@firm.example --kind directory -l CLOSED
    exit 8
    --- stderr
    error: `NRT` may not create user `NEW`: it takes NRTADMIN of `CLOSED`, the global privilege `user_management`, the policy role `user_group_administrator` or the policy role `user_group_manager`
    hint: ask `NRT2`, `UGA`, `UGM` or the system operator

    $ imctl --as NRT user create NEW --full-name New --email new@firm.example --kind directory -l ACTIVE
    exit 0
    --- stderr
    created user `NEW` (batch 5)
    ");
}

#[test]
fn only_an_nrtadmin_of_the_library_makes_another_g3() {
    let env = Env::with_administrators();
    assert_snapshot!(together([
        env.imctl("--as UGA group add-member NRTADMIN PERSON --scope ACTIVE"),
        env.imctl("--as NRT2 group add-member NRTADMIN PERSON --scope ACTIVE"),
        env.imctl("--as NRT group add-member NRTADMIN PERSON --scope ACTIVE"),
        env.imctl("--as PERSON group remove-member NRTADMIN NRT --scope ACTIVE"),
    ]), @"
    $ imctl --as UGA group add-member NRTADMIN PERSON --scope ACTIVE
    exit 8
    --- stderr
    error: `UGA` may not create group member `ACTIVE/NRTADMIN PERSON`: it takes NRTADMIN of `ACTIVE`
    hint: ask `NRT` or the system operator

    $ imctl --as NRT2 group add-member NRTADMIN PERSON --scope ACTIVE
    exit 8
    --- stderr
    error: `NRT2` may not change group member `ACTIVE/NRTADMIN PERSON`: it takes NRTADMIN of `ACTIVE`
    hint: ask `NRT` or the system operator

    $ imctl --as NRT group add-member NRTADMIN PERSON --scope ACTIVE
    exit 0
    --- stderr
    added 1 member (batch 5)

    $ imctl --as PERSON group remove-member NRTADMIN NRT --scope ACTIVE
    exit 0
    --- stderr
    took 1 member out (batch 6)
    ");
}

#[test]
fn whoever_may_not_sign_in_has_no_rights_a1() {
    let env = Env::with_administrators();
    assert_snapshot!(together([
        env.imctl("--as OFF user unlock PERSON"),
        env.imctl("--as SHUT user unlock PERSON"),
        env.imctl("--as ASLEEP case update C-1 --name Other"),
        env.imctl("--as KEPTOUT user unlock PERSON"),
        env.imctl("--as NOBODY user unlock PERSON"),
    ]), @"
    $ imctl --as OFF user unlock PERSON
    exit 8
    --- stderr
    error: `OFF` is disabled and may do nothing
    hint: imctl user show OFF says more; the system operator can change it

    $ imctl --as SHUT user unlock PERSON
    exit 8
    --- stderr
    error: `SHUT` is locked and may do nothing
    hint: imctl user show SHUT says more; the system operator can change it

    $ imctl --as ASLEEP case update C-1 --name Other
    exit 8
    --- stderr
    error: `ASLEEP` may not change cases: it takes the policy role `client_matter_administrator` or `administrator` of the asset
    hint: ask `CMA` or the system operator

    $ imctl --as KEPTOUT user unlock PERSON
    exit 8
    --- stderr
    error: `KEPTOUT` may not change users: it takes tier 1 of a library, NRTADMIN of a library, the global privilege `user_management`, the policy role `user_group_administrator` or the policy role `user_group_manager`
    hint: ask `UGA`, `UGM` or the system operator

    $ imctl --as NOBODY user unlock PERSON
    exit 5
    --- stderr
    error: there is no user `NOBODY`
    hint: imctl user list shows what there is
    ");
}

#[test]
fn a_refusal_stands_in_the_history_and_the_chain_covers_it_a6() {
    let env = Env::with_administrators();
    env.fails("--as TIER1 --reason 'he asked' user update PERSON --location Bath", 8);
    env.fails("--as TIER1 user update PERSON --location Bath --dry-run", 8);
    env.fails("--as PERSON check-access PERSON case:C-1 --assume 'user unlock SHUT'", 8);
    let last = env.query::<i64>("select max(n) from batches");
    let batch = &env.json("audit list --limit 1")[0];
    assert_eq!(batch["done"], "refused: change user `PERSON`");
    assert_eq!((&batch["actor"], &batch["reason"]), (&"TIER1".into(), &"he asked".into()));
    assert!(batch["refused"].as_str().unwrap().starts_with("NRTADMIN of `ACTIVE`, the global privilege"));
    assert_eq!(env.json(&format!("audit list --batch {last}"))[0]["op"], "refused");
    assert_snapshot!(env.imctl(&format!("undo {last}")), @"
    $ imctl undo 3
    exit 6
    --- stderr
    error: batch 3 was refused, and changed nothing
    hint: imctl audit list shows what was done
    ");
    env.ok("audit verify");
    env.tamper(&format!("update batches set refused = 'nothing' where n = {last}"));
    env.fails("audit verify", 10);
}

#[test]
fn what_is_done_is_done_by_the_actor_t2() {
    let env = Env::with_administrators();
    env.ok("--as SADMIN staffing add case:C-1 NRT");
    assert_eq!(env.json("staffing show case:C-1 NRT")["added_by"], "SADMIN");
    for list in ["timeline case:C-1 --limit 1", "audit list --limit 1"] {
        let last = &env.json(list)[0];
        assert_eq!(last["actor"], "SADMIN");
        assert_eq!(last["os_user"], "tester");
    }
}

#[test]
fn whoever_creates_a_case_administers_it_p8() {
    let env = Env::with_administrators();
    env.ok("--as CMA case create C-8 --name New");
    env.ok("--as CMA case create C-9 --name New --no-administrator");
    env.ok("case create C-10 --name New");
    assert_snapshot!(together(["C-8", "C-9", "C-10"].map(|case| env.imctl(&format!("case admin list {case}")))), @"
    $ imctl case admin list C-8
    exit 0
    --- stdout
    ASSET     PRINCIPAL  TYPE
    case:C-8  CMA        administrator

    $ imctl case admin list C-9
    exit 0

    $ imctl case admin list C-10
    exit 0
    ");
}

#[test]
fn nobody_appoints_what_they_are_not_a4() {
    let env = Env::with_administrators();
    assert_snapshot!(together([
        env.imctl("--as SADMIN case admin add C-1 PERSON --type administrator"),
        env.imctl("--as SADMIN case admin add C-1 PERSON --type staffing_administrator"),
        env.imctl("--as CADMIN case admin remove C-1 SADMIN --type staffing_administrator"),
        env.imctl("--as ADMIN case admin add C-1 PERSON --type conflicts_administrator"),
        env.imctl("--as ADMIN case admin add C-2 PERSON --type conflicts_administrator"),
    ]), @"
    $ imctl --as SADMIN case admin add C-1 PERSON --type administrator
    exit 8
    --- stderr
    error: `SADMIN` may not create administrator `case:C-1 PERSON administrator`: it takes the policy role `client_matter_administrator` or `administrator` of case `C-1`
    hint: ask `CMA`, `ADMIN` or the system operator

    $ imctl --as SADMIN case admin add C-1 PERSON --type staffing_administrator
    exit 0
    --- stderr
    appointed 1 administrator of case `C-1` (batch 4)

    $ imctl --as CADMIN case admin remove C-1 SADMIN --type staffing_administrator
    exit 8
    --- stderr
    error: `CADMIN` may not remove administrator `case:C-1 SADMIN staffing_administrator`: it takes the policy role `client_matter_administrator`, the policy role `client_matter_manager` as an administrator of case `C-1`, `administrator` of case `C-1` or `staffing_administrator` of case `C-1`
    hint: ask `CMA`, `ADMIN`, `CMM`, `PERSON`, `SADMIN` or the system operator

    $ imctl --as ADMIN case admin add C-1 PERSON --type conflicts_administrator
    exit 0
    --- stderr
    appointed 1 administrator of case `C-1` (batch 6)

    $ imctl --as ADMIN case admin add C-2 PERSON --type conflicts_administrator
    exit 8
    --- stderr
    error: `ADMIN` may not change administrator `case:C-2 PERSON conflicts_administrator`: it takes the policy role `conflicts_officer`, `administrator` of case `C-2` or `conflicts_administrator` of case `C-2`
    hint: ask `CONFLICTS` or the system operator
    ");
}

#[test]
fn a_file_is_asked_about_row_by_row_a2() {
    let env = Env::with_administrators();
    env.write(
        "members.csv",
        "scope,group,user\nACTIVE,TAX,PERSON\nCLOSED,NRTADMIN,OUTSIDER\n,STAFF,PERSON\n",
    );
    let before = env.bytes();
    assert_snapshot!(env.imctl("--as NRT import --table group_members members.csv --dry-run"), @"
    $ imctl --as NRT import --table group_members members.csv --dry-run
    exit 8
    --- stderr
    a dry run: the refusal isn't in the history
    error: `NRT` may not change group member `CLOSED/NRTADMIN OUTSIDER`: it takes NRTADMIN of `CLOSED`
    hint: ask `NRT2` or the system operator
    ");
    assert!(env.bytes() == before);
    env.write("members.csv", "scope,group,user\nACTIVE,TAX,PERSON\n");
    env.ok("--as NRT import --table group_members members.csv");
}

#[test]
fn everybody_sees_themselves_and_administrators_what_is_theirs_a7() {
    let env = Env::with_administrators();
    assert_snapshot!(together([
        env.imctl("--as PERSON user show PERSON -o csv"),
        env.imctl("--as PERSON user show NRT"),
        env.imctl("--as PERSON check-access PERSON matter:M-1"),
        env.imctl("--as PERSON check-access NRT matter:M-1"),
        env.imctl("--as NRT2 user list -o csv"),
        env.imctl("--as ADMIN case list"),
        env.imctl("--as ADMIN case show C-2"),
    ]), @r#"
    $ imctl --as PERSON user show PERSON -o csv
    exit 0
    --- stdout
    id,full_name,email,location,photo,kind,external,preferred_library,allow_logon,locked,force_password_change,password_never_expires,os_type,sync_id,container_name,exchange_auto_discover,distinguished_name,job_title,practice_area,password,libraries,groups,roles,privileges,staffing
    PERSON,PERSON,person@firm.example,,,virtual,false,ACTIVE,true,false,true,false,,,,,,,,none,"{""library"":""ACTIVE"",""role"":""DEFAULT"",""allow_logon"":true,""nrtadmin"":false}",,,"{""ACTIVE"":{""system_access"":""full"",""import_create"":""denied"",""checkout_documents"":""denied"",""unlock_documents"":""denied"",""delete"":""denied"",""create_workspaces"":""denied"",""create_public_workspaces"":""denied"",""delete_workspaces"":""denied"",""custom_metadata_management"":""denied"",""create_public_folder"":""denied"",""create_public_searches"":""denied"",""control_center_access"":""none"",""view_documents"":""denied"",""allow_full_text_searches"":""denied"",""search_using_web"":""denied"",""use_imanage_import"":""denied"",""use_imanage_work_monitor"":""denied"",""use_imanage_work_administration"":""denied""}}","{""asset"":""case:C-1"",""member"":""PERSON"",""type"":""team"",""until"":null}"

    $ imctl --as PERSON user show NRT
    exit 8
    --- stderr
    error: `PERSON` may not look at user `NRT`: it takes tier 1 of `ACTIVE`, the global privilege `user_management`, the policy role `user_group_administrator`, the policy role `user_group_manager` or the policy role `help_desk_operator`
    hint: ask `NRT`, `UGA`, `UGM`, `DESK` or the system operator

    $ imctl --as PERSON check-access PERSON matter:M-1
    exit 0
    --- stdout
    ALLOW PERSON matter:M-1 — policy_open (open)

    $ imctl --as PERSON check-access NRT matter:M-1
    exit 8
    --- stderr
    error: `PERSON` may not ask about the access of user `NRT`: it takes the policy role `client_matter_administrator`, the policy role `conflicts_officer`, the policy role `holds_administrator`, the policy role `help_desk_operator`, `administrator` of matter `M-1`, `conflicts_administrator` of matter `M-1` or `staffing_administrator` of matter `M-1`
    hint: ask `CMA`, `CONFLICTS`, `HOLDS`, `DESK`, `ADMIN` or the system operator

    $ imctl --as NRT2 user list -o csv
    exit 0
    --- stdout
    id,full_name,email,location,photo,kind,external,preferred_library,allow_logon,locked,force_password_change,password_never_expires,os_type,sync_id,container_name,exchange_auto_discover,distinguished_name,job_title,practice_area,password,status
    NRT2,NRT2,nrt2@firm.example,,,virtual,false,CLOSED,true,false,true,false,,,,,,,,none,active
    OUTSIDER,OUTSIDER,outsider@firm.example,,,virtual,false,CLOSED,true,false,true,false,,,,,,,,none,active

    $ imctl --as ADMIN case list
    exit 0
    --- stdout
    ID   NAME   STATUS  SECURED
    C-1  First  open    open
    C-3  Third  open    open

    $ imctl --as ADMIN case show C-2
    exit 8
    --- stderr
    error: `ADMIN` may not look at case `C-2`: it takes the policy role `client_matter_administrator`, the policy role `conflicts_officer`, the policy role `holds_administrator`, the policy role `help_desk_operator`, `administrator` of case `C-2`, `conflicts_administrator` of case `C-2` or `staffing_administrator` of case `C-2`
    hint: ask `CMA`, `CONFLICTS`, `HOLDS`, `DESK` or the system operator
    "#);
}

#[test]
fn whoever_is_walled_off_learns_that_there_is_a_wall_a7_q1() {
    let env = Env::with_firm();
    env.ok("matter conflict add 1001 GROSSI --reason SECRET");
    for line in [
        "check-access GROSSI matter:1001 --as GROSSI -o json",
        "check-access GROSSI matter:1001 --as GROSSI --explain",
        "timeline user:GROSSI --as GROSSI -o json",
    ] {
        let run = env.imctl(line);
        assert!(!run.to_string().contains("SECRET"), "{run}");
    }
    let own = env.imctl("check-access TBECKER matter:3102 --as TBECKER -o json").to_string();
    assert!(!own.contains("LARCH") && !own.contains("3201"), "{own}");
    let operator = env.imctl("check-access TBECKER matter:3102 -o json").to_string();
    assert!(operator.contains("LARCH"), "{operator}");
    assert_snapshot!(env.imctl("check-access GROSSI matter:1001 --as GROSSI --explain"), @"
    $ imctl check-access GROSSI matter:1001 --as GROSSI --explain
    exit 3
    --- stdout
    DENY GROSSI matter:1001 — conflicted
    in iManage Work at 2026-12-01T09:00:00Z

      account     pass  GROSSI may sign in
                          from [PROJECT]/examples/firm/users.csv:13, batch 2 by tester, 2026-12-01T09:00:00Z
                  pass  the account of GROSSI is not locked
                          from [PROJECT]/examples/firm/users.csv:13, batch 2 by tester, 2026-12-01T09:00:00Z
      exclusions  DENY  a wall keeps GROSSI out of matter:1001 [conflicted]
                  pass  no opposing team set keeps GROSSI out of matter:1001
      governing         matter:1001 is governed by client:ASHDOWN (restricted by client)
                        client:ASHDOWN is open to its staffing only
      staffing    DENY  nothing on the staffing of client:ASHDOWN lets GROSSI in [not_staffed]
                        the wall wins: no staffing helps GROSSI
      parent            client:ASHDOWN lets only its own staffing into its matters, matter:1001 too
                  DENY  nothing on the staffing of client:ASHDOWN lets GROSSI in [outside_parent_staffing]
                        the wall wins: no staffing helps GROSSI

    what would change it:
      - those who keep the walls can say more
    ");
}
