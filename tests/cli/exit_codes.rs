//! Each exit code of the contract, reached.

use crate::env::Env;

#[track_caller]
fn ends(env: &Env, line: &str, code: i32) {
    let run = env.imctl(line);
    assert_eq!(run.code, code, "{run}");
}

#[test]
fn code_0_done() {
    let env = Env::with_people();
    ends(&env, "user list", 0);
    ends(&env, "system list --text nothing", 0);
    ends(&env, "--help", 0);
}

#[test]
fn code_1_unexpected() {
    let env = Env::with_people();
    env.write("file", "");
    ends(&env, "export file/below", 1);
}

#[test]
fn code_2_usage() {
    let env = Env::with_people();
    for line in [
        "",
        "user",
        "nonsense",
        "user nonsense",
        "user create",
        "user create X",
        "user list --nonsense",
        "user update JDOE",
        "role create X",
        "user unassign JDOE",
        "export",
        "user import",
        "matter exclude-system add 1001 'iManage Work'",
    ] {
        ends(&env, line, 2);
    }
}

#[test]
fn code_4_values() {
    let env = Env::with_people();
    for line in [
        "client update ACME --status ajar",
        "staffing add matter:1001 JDOE --until soon",
        "user list --where x=y",
        "library create 'A B'",
        "staffing add 1001 JDOE",
        "import --table nonsense file",
        "completions csh",
    ] {
        ends(&env, line, 4);
    }
}

#[test]
fn code_5_not_found() {
    let env = Env::with_people();
    for line in [
        "user show NOBODY",
        "staffing add matter:9 JDOE",
        "staffing add matter:1001 NOBODY",
        "staffing remove matter:1001 JDOE",
        "user import nowhere.csv",
        "undo 99",
        "setting show nonsense",
        "privilege show nonsense",
        "timeline matter:9",
        "matter update 9 --name X",
        "apply nowhere",
        "db restore nowhere --yes",
    ] {
        ends(&env, line, 5);
    }
}

#[test]
fn code_6_the_state_refuses() {
    let env = Env::with_people();
    for line in [
        "init",
        "client create ACME --name Again",
        "client delete ACME --yes",
        "user delete JDOE",
        "group delete TAX",
        "group disable NRTADMIN -l ACTIVE",
        "staffing set-attorney matter:1001 JDOE",
        "case remove-matter C-17 1001",
        "matter policy 1001 --access-requests attorney",
    ] {
        ends(&env, line, 6);
    }
}

#[test]
fn code_7_differences() {
    let env = Env::with_people();
    env.write("firm/clients.csv", "id,name\nNEW,New\n");
    ends(&env, "diff firm", 0);
    ends(&env, "diff firm --exit-code", 7);
}

#[test]
fn code_8_nobody_to_ask() {
    let env = Env::with_people();
    ends(&env, "case delete C-17", 8);
    ends(&env, "matter delete 1001 --no-input", 8);
    ends(&env, "case delete C-17 --yes", 0);
}

#[test]
fn code_9_the_database() {
    let env = Env::empty();
    ends(&env, "user list", 9);
    ends(&env, "user create X --full-name X --email x@y.zz --kind directory", 9);
    ends(&env, "audit verify", 9);
    ends(&env, "db status", 9);
    // What needs no database doesn't ask for one.
    ends(&env, "role tiers", 0);
    ends(&env, "config show", 0);
}

#[test]
fn code_10_integrity() {
    let env = Env::with_people();
    ends(&env, "audit verify", 0);
    ends(&env, "db check", 0);
    env.tamper("update batches set os_user = 'somebody' where n = 2");
    ends(&env, "audit verify", 10);
    ends(&env, "db check", 10);
}
