//! `imctl integration check`: of one matter or functionality, and of what is in a workspace.

use super::{unmet, with_account};
use insta::assert_snapshot;

#[test]
fn a_matter_or_a_functionality_narrows_the_check_i2() {
    let env = with_account();
    env.ok("matter create 1003 --name Trust --client ACME");
    env.ok("matter policy 1003 --security restricted");
    assert_eq!(unmet(&env, ""), [""; 0], "a matter without a workspace is in nobody's way");
    assert_eq!(unmet(&env, "--matter 1003 --functionality uploading"), ["uploading_documents: no_workspace"]);
    env.ok("item create W1003 --kind workspace --library ACTIVE --matter 1003");
    assert_eq!(unmet(&env, "--functionality uploading"), ["uploading_documents: not_staffed"]);
    assert_eq!(unmet(&env, "--functionality uploading --matter 1001"), [""; 0]);
    assert_eq!(unmet(&env, "--functionality inbound_email"), [""; 0], "it has nothing to do with matters");
    env.ok("matter close 1003");
    assert_eq!(unmet(&env, ""), [""; 0], "a closed matter is in nobody's way");
    assert_eq!(unmet(&env, "--matter 1003 --functionality filing"), ["document_filing: not_staffed"]);
}

#[test]
fn what_has_its_own_security_in_a_workspace_is_asked_too_i2() {
    let env = with_account();
    env.ok("item create F1 --kind folder --parent W1001");
    env.ok("item create D1 --kind document --parent F1 --default-security private");
    assert_eq!(
        unmet(&env, ""),
        [
            "directory_browsing: default_security",
            "opening_and_previewing_documents: default_security",
            "outbound_emails: default_security",
            "pdf_conversion: default_security",
        ]
    );
    assert_snapshot!(env.imctl("integration plan --yes"), @"
    $ imctl integration plan --yes
    exit 0
    --- stdout
    COMMAND                                 OUTCOME
    imctl item grant D1 CLIO --access read  done
    --- stderr
    ran 1 command: everything works
    ");
}

#[test]
fn an_account_that_is_linked_too_is_asked_once_i1() {
    let env = with_account();
    env.ok("integration set mode linked_users");
    env.ok("integration set fall_back true");
    env.ok("integration link CLIO operate@clio.example");
    env.ok("integration link JDOE jane@clio.example");
    let row = &env.imctl("integration check --functionality creating --matter 1001 --all -o json");
    let row: serde_json::Value = serde_json::from_str(&row.stdout).unwrap();
    assert_eq!(row[0]["runs_as"], serde_json::json!(["CLIO", "JDOE"]));
    let asked = row[0]["needs"].as_array().unwrap().iter().find(|need| need["in"] == "matter").unwrap();
    assert_eq!(asked["checked"], 2, "{asked}");
}

#[test]
fn a_plan_that_is_rehearsed_says_so() {
    let env = with_account();
    env.ok("item revoke POST CLIO");
    let before = env.bytes();
    assert_snapshot!(env.imctl("integration plan --functionality post_room --yes --dry-run"), @"
    $ imctl integration plan --functionality post_room --yes --dry-run
    exit 0
    --- stdout
    COMMAND                                         OUTCOME
    imctl item grant POST CLIO --access read_write  planned
    --- stderr
    dry run, nothing was written: 1 command, and everything works
    ");
    assert_eq!(env.bytes(), before);
}
