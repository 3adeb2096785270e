//! Policy tests that ask about permissions on services (C1, C2).

use super::test;
use crate::env::{Env, together};
use insta::assert_snapshot;

/// JDOE, through the group CAM, may look at documents on a service of tier C2; jobs aren't in that tier.
fn with_service() -> Env {
    let env = Env::with_people();
    env.ok("service create CAM --name 'Workspace management' --tier C2");
    env.ok("group create CAM --full-name 'Template editors'");
    env.ok("group add-member CAM JDOE");
    env.ok("role create EDITOR --scope service");
    env.ok("role grant EDITOR documents_view_documents_tab jobs_upload_job --scope service");
    env.ok("service assign CAM --group CAM --role EDITOR");
    env
}

#[test]
fn a_permission_on_a_service_is_checked_c2() {
    let env = with_service();
    let bytes = env.bytes();
    let text = r#"
[[test]]
name = "editors see documents"
check = [
    { user = "jdoe", object = "service:cam", permission = "documents_view_documents_tab", expect = "allow" },
    { user = "JDOE", object = "service:CAM", permission = "jobs_upload_job", rule = "not_in_tier" },
    { user = "ASMITH", object = "service:CAM", permission = "documents_view_documents_tab", rule = "permission_not_given" },
]

[[test]]
name = "whoever is denied somewhere is denied"
assume = ["role create NEVER --scope service", "role deny NEVER documents_view_documents_tab --scope service", "service assign CAM --group CAM --role NEVER"]
check = [{ user = "JDOE", object = "service:CAM", permission = "documents_view_documents_tab", expect = "deny", rule = "permission_denied" }]

[[test]]
name = "a slip"
check = [{ user = "JDOE", object = "service:CAM", permission = "documents_view_documents_tab", expect = "deny" }]
"#;
    assert_snapshot!(together([test(&env, text, "--coverage"), test(&env, text, "-o csv")]), @r#"
    $ imctl test tests.toml --coverage
    exit 7
    --- stdout
    ok     editors see documents
    ok     whoever is denied somewhere is denied
    FAILED a slip (tests.toml:15)

      line 17: JDOE service:CAM documents_view_documents_tab: expected deny, got allow (permission_allowed)
        ALLOW JDOE service:CAM — permission_allowed (group:CAM, role EDITOR)
        permission documents_view_documents_tab at 2026-12-01T09:00:00Z

          account     pass  JDOE may sign in
                      pass  the account of JDOE is not locked
          tier        pass  tier C2 of service:CAM includes documents_view_documents_tab
          permission  pass  JDOE is a member of group:CAM, which holds EDITOR: it allows documents_view_documents_tab


    exercised:
      rule             4 of 26
      conflict         0 of 0
      opposing_set     0 of 0
      policy           0 of 0
      excluded_system  0 of 0
      memo             0 of 0

    no test exercises this rule:
      sign_in_disabled
      account_locked
      not_in_library
      conflicted
      opposing_team
      system_excluded
      policy_open
      not_staffed
      access_expired
      outside_parent_staffing
      memo_unacknowledged
      staffed
      acl_no_access
      acl_user
      acl_group
      owner
      default_security
      external_default
      nrtadmin_view
      read_only_role
      and 2 more
    --- stderr
    error: of 3 tests, 1 failed

    $ imctl test tests.toml -o csv
    exit 7
    --- stdout
    file,line,name,result,questions,message
    tests.toml,2,editors see documents,passed,3,
    tests.toml,10,whoever is denied somewhere is denied,passed,1,
    tests.toml,15,a slip,failed,1,"JDOE service:CAM documents_view_documents_tab: expected deny, got allow (permission_allowed)"
    --- stderr
    error: of 3 tests, 1 failed
    "#);
    assert_eq!(env.bytes(), bytes);
}

#[test]
fn names_that_are_not_there_are_errors_c2() {
    let env = with_service();
    assert_snapshot!(test(&env, r#"
[[test]]
name = "names"
check = [
    { user = "JDOE", object = "service:CAN", permission = "general_login", expect = "deny" },
    { user = "JDOE", object = "service:CAM", permission = "general_logins", expect = "deny" },
]
"#, ""), @"
    $ imctl test tests.toml
    exit 5
    --- stdout
    ERROR  names (tests.toml:2)

      line 5: there is no service `CAN`
      hint: did you mean `CAM`?

      line 6: there is no permission `general_logins`
      hint: did you mean `general_login`?

    --- stderr
    error: of 1 test, 1 named what isn't there
    ");
}

#[test]
fn a_permission_goes_with_a_service_and_with_nothing_else_c2() {
    let env = with_service();
    assert_snapshot!(test(&env, r#"
[[test]]
name = "what can't be asked"
check = [
    { user = "JDOE", object = "service:CAM", expect = "deny" },
    { user = "JDOE", object = "matter:1001", permission = "general_login", expect = "deny" },
    { user = "JDOE", object = "service:CAM", permission = "general_login", act = "view", expect = "deny" },
    { user = "JDOE", object = "service:CAM", permission = "general_login", system = "IRM", expect = "deny" },
]
"#, ""), @r#"
    $ imctl test tests.toml
    exit 4
    --- stderr
    error: a check of a service names a `permission`
     --> tests.toml:5:31
      |
    5 |     { user = "JDOE", object = "service:CAM", expect = "deny" },
      |                               ^^^^^^^^^^^^^ object
      |
      = hint: `imctl privilege list --scope service` shows them all

    error: `permission` is for services, and `matter:1001` is none
     --> tests.toml:6:59
      |
    6 |     { user = "JDOE", object = "matter:1001", permission = "general_login", expect = "deny" },
      |                                                           ^^^^^^^^^^^^^^^ permission

    error: `permission` and `act` can't be given together
     --> tests.toml:7:59
      |
    7 | …JDOE", object = "service:CAM", permission = "general_login", act = "view", expect = "deny" },
      |                                              ^^^^^^^^^^^^^^^ permission

    error: `permission` and `system` can't be given together
     --> tests.toml:8:59
      |
    8 | …OE", object = "service:CAM", permission = "general_login", system = "IRM", expect = "deny" },
      |                                            ^^^^^^^^^^^^^^^ permission

    error: tests.toml: a check of a service names a `permission`
    hint: `imctl privilege list --scope service` shows them all
    "#);
}
