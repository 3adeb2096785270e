//! Nobody gives rights that they couldn't have given: by appointing, or through a group (A3, A4).

use crate::env::{Env, together};
use insta::assert_snapshot;

#[test]
fn whoever_appoints_an_administrator_has_its_conflicts_too_a4() {
    let env = Env::with_administrators();
    assert_snapshot!(together([
        env.imctl("--as CMA matter admin add M-1 CMA --type administrator"),
        env.imctl("--as CMA matter conflict remove M-1 OUTSIDER --yes"),
    ]), @"
    $ imctl --as CMA matter admin add M-1 CMA --type administrator
    exit 8
    --- stderr
    error: `CMA` may not create administrator `matter:M-1 CMA administrator`: it takes the policy role `conflicts_officer`, `administrator` of matter `M-1` or `conflicts_administrator` of matter `M-1`
    hint: ask `CONFLICTS`, `ADMIN`, `CADMIN` or the system operator

    $ imctl --as CMA matter conflict remove M-1 OUTSIDER --yes
    exit 8
    --- stderr
    error: `CMA` may not change conflicts: it takes the policy role `conflicts_officer`, `administrator` of the asset or `conflicts_administrator` of the asset
    hint: ask `CONFLICTS` or the system operator
    ");
    env.ok("--as ADMIN matter admin add M-1 PERSON --type administrator");
    env.ok("--as CMA matter admin remove M-1 PERSON --type administrator");
    env.ok("role assign conflicts_officer CMA --scope policy");
    env.ok("--as CMA matter admin add M-1 PERSON --type administrator");
}

#[test]
fn whoever_makes_a_case_names_its_administrators_p8_a4() {
    let env = Env::with_administrators();
    env.ok("--as CMA case create C-9 --name New --administrator PERSON");
    env.ok("--as CMA case admin add C-9 NRT --type administrator");
    env.ok("--as CMA case create C-10 --name New --administrator PERSON=conflicts_administrator");
    // Who doesn't administer it appoints what their own rights include.
    for of in ["PERSON", "PERSON=conflicts_administrator"] {
        env.fails(
            &format!("--as CMA case create C-11 --name New --no-administrator --administrator {of}"),
            8,
        );
    }
    env.ok(
        "--as CMA case create C-11 --name N --no-administrator --administrator PERSON=staffing_administrator",
    );
    env.fails("--as CMA case admin add C-2 NRT --type administrator", 8);
}

#[test]
fn a_group_that_administers_an_asset_is_joined_by_leave_of_its_administrators_a4() {
    let env = Env::with_administrators();
    env.ok("matter admin add M-1 group:STAFF --type conflicts_administrator");
    assert_snapshot!(together([
        env.imctl("--as UGM group add-member STAFF UGM --scope global"),
        env.imctl("--as UGA group add-member STAFF UGA --scope global"),
        env.imctl("--as CADMIN group add-member STAFF PERSON --scope global"),
    ]), @"
    $ imctl --as UGM group add-member STAFF UGM --scope global
    exit 8
    --- stderr
    error: `UGM` may not create group member `global/STAFF UGM`: it takes the policy role `conflicts_officer`, `administrator` of matter `M-1` or `conflicts_administrator` of matter `M-1`
    hint: ask `CONFLICTS`, `ADMIN`, `CADMIN`, `group:STAFF` or the system operator

    $ imctl --as UGA group add-member STAFF UGA --scope global
    exit 8
    --- stderr
    error: `UGA` may not create group member `global/STAFF UGA`: it takes the policy role `conflicts_officer`, `administrator` of matter `M-1` or `conflicts_administrator` of matter `M-1`
    hint: ask `CONFLICTS`, `ADMIN`, `CADMIN`, `group:STAFF` or the system operator

    $ imctl --as CADMIN group add-member STAFF PERSON --scope global
    exit 8
    --- stderr
    error: `CADMIN` may not change group members: it takes NRTADMIN of a library, the global privilege `group_management`, the global privilege `user_management`, the policy role `user_group_administrator` or the policy role `user_group_manager`
    hint: ask `UGA`, `UGM` or the system operator
    ");
    env.write("members.csv", "scope,group,user\nglobal,STAFF,UGM\n");
    env.fails("--as UGM import --table group_members members.csv", 8);
    env.write(
        "people.ldif",
        "dn: uid=new,dc=firm\nobjectClass: person\nuid: NEW\ncn: New\nmail: new@firm.example\n\n\
         dn: cn=STAFF,dc=firm\nobjectClass: groupOfNames\ncn: STAFF\nmember: uid=new,dc=firm\n",
    );
    env.fails("--as UGM user sync people.ldif", 8);
    // Taking somebody out gives nobody anything.
    env.ok("group add-member STAFF PERSON --scope global");
    env.ok("--as UGM group remove-member STAFF PERSON --scope global");
    // Whoever has both rights may.
    env.ok("role assign conflicts_officer UGM --scope policy");
    env.ok("--as UGM group add-member STAFF PERSON --scope global");
}

#[test]
fn a_group_that_holds_roles_is_joined_by_leave_of_those_who_grant_them_a3() {
    let env = Env::with_administrators();
    env.ok("role assign help_desk_operator group:STAFF --scope policy");
    env.ok("role assign help_desk_operator group:ACTIVE/TAX --scope policy");
    assert_snapshot!(together([
        env.imctl("--as GROUPS group add-member STAFF GROUPS --scope global"),
        env.imctl("--as USERS group add-member STAFF USERS --scope global"),
        env.imctl("--as NRT group add-member TAX NRT --scope ACTIVE"),
    ]), @"
    $ imctl --as GROUPS group add-member STAFF GROUPS --scope global
    exit 8
    --- stderr
    error: `GROUPS` may not create group member `global/STAFF GROUPS`: it takes the policy role `user_group_administrator`
    hint: ask `UGA` or the system operator

    $ imctl --as USERS group add-member STAFF USERS --scope global
    exit 8
    --- stderr
    error: `USERS` may not create group member `global/STAFF USERS`: it takes the policy role `user_group_administrator`
    hint: ask `UGA` or the system operator

    $ imctl --as NRT group add-member TAX NRT --scope ACTIVE
    exit 8
    --- stderr
    error: `NRT` may not create group member `ACTIVE/TAX NRT`: it takes the policy role `user_group_administrator`
    hint: ask `UGA` or the system operator
    ");
    env.ok("--as UGA group add-member STAFF PERSON --scope global");
    env.ok("--as UGA group add-member TAX PERSON --scope ACTIVE");
    env.ok("--as NRT group remove-member TAX PERSON --scope ACTIVE");
}

#[test]
fn enabling_a_group_gives_its_members_what_it_holds_a1_a3() {
    let env = Env::with_administrators();
    env.fails("--as UGM group enable GONE --scope global", 8);
    env.ok("--as UGM group update GONE --scope global --full-name Gone");
    env.ok("--as UGA group enable GONE --scope global");
    env.ok("--as UGM group disable GONE --scope global");
}
