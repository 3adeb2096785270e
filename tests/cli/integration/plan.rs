//! What is found unmet, and the plan that mends it (I1–I3).

use super::{unmet, with_account};
use crate::env::{Env, project, together, without_user};
use insta::assert_snapshot;
use serde_json::Value;
use std::process::Command;

#[test]
fn linked_users_work_as_themselves_where_they_can_i1_i2() {
    let env = with_account();
    env.ok("integration set mode linked_users");
    assert_eq!(
        unmet(&env, "--functionality uploading --functionality filing"),
        ["uploading_documents: not_linked"]
    );
    env.ok("integration link JDOE jane@clio.example");
    assert_eq!(
        unmet(&env, "--matter 1001 --functionality uploading --functionality filing"),
        ["uploading_documents: default_security"]
    );
    assert_eq!(unmet(&env, "--user ASMITH --functionality uploading"), ["uploading_documents: not_linked"]);
    env.ok("item grant W1001 JDOE --access read_write");
    assert_eq!(
        unmet(&env, "--user JDOE --matter 1001 --functionality uploading"),
        ["uploading_documents: privilege_missing"]
    );
    env.ok("integration set fall_back true");
    env.ok("integration unlink JDOE");
    env.ok("integration link ASMITH adam@clio.example");
    assert_snapshot!(env.imctl("integration plan --yes --functionality uploading"), @"
    $ imctl integration plan --yes --functionality uploading
    exit 7
    --- stdout
    COMMAND                                                     OUTCOME  NOTE
    imctl item grant W1001 ASMITH --access read_write           done
    imctl staffing add matter:1002 ASMITH --type basic          left     this opens what is closed to others; --include-walls does it
    imctl role grant DEFAULT_CLIO import_create --scope ACTIVE  done
    imctl user assign ASMITH -l ACTIVE --role DEFAULT_CLIO      done
    --- stderr
    ran 3 commands: 1 functionality stays unmet
    ");
    assert_eq!(unmet(&env, "--functionality uploading"), ["uploading_documents: not_staffed"]);
    assert_eq!(env.imctl("integration plan --yes --include-walls").code, 0);
    assert_eq!(unmet(&env, ""), [""; 0]);
    env.ok("integration unlink ASMITH");
    env.ok("integration link JDOE jane@clio.example");
    let row = |flags: &str| {
        let run = env.imctl(&format!("integration check -o json {flags}"));
        let rows: Value = serde_json::from_str(&run.stdout).unwrap();
        format!("{} {} {}", rows[0]["runs_as"], rows[0]["audit_shows"], rows[0]["met"])
    };
    assert_snapshot!(
        [
            row("--functionality uploading"),
            row("--functionality uploading --user JDOE --matter 1001"),
            row("--functionality uploading --user XPERT --matter 1001"),
            row("--functionality filing --user JDOE --matter 1001"),
            row("--functionality outbound_email --user JDOE --matter 1001"),
        ]
        .join("\n"),
        @r#"
    ["JDOE","CLIO"] ["person","service_account"] false
    ["JDOE"] ["person"] false
    ["CLIO"] ["service_account"] true
    ["CLIO"] ["service_account"] true
    ["JDOE","CLIO"] ["person","service_account"] true
    "#
    );
}

#[test]
fn every_requirement_of_the_account_is_found_i3() {
    let env = with_account();
    let cases = [
        ("user disable CLIO", "sign_in_disabled"),
        ("-l ACTIVE user disable CLIO", "sign_in_disabled"),
        ("user lock CLIO", "account_locked"),
        ("user update CLIO --password-never-expires false", "password_expires"),
        ("role grant DEFAULT_CLIO system_access=read_only --scope ACTIVE", "read_only_role level_too_low"),
        ("role deny DEFAULT_CLIO import_create --scope ACTIVE", "privilege_missing"),
        ("client conflict add ACME CLIO --reason X", "conflicted"),
        ("staffing remove matter:1002 CLIO --no-history", "not_staffed"),
        ("staffing set-period matter:1002 CLIO --until 2026-12-02", ""),
        ("item grant W1001 CLIO --access read", "level_too_low"),
        ("item grant W1001 CLIO --access no_access", "acl_no_access"),
        ("item revoke W1001 CLIO", "default_security"),
        ("memo set matter:1002 --text X --auto-send true --acknowledge true", "memo_unacknowledged"),
    ];
    for (command, rules) in cases {
        env.ok(command);
        let found = if rules.is_empty() { Vec::new() } else { vec![format!("uploading_documents: {rules}")] };
        assert_eq!(unmet(&env, "--functionality uploading"), found, "{command}");
        let plan = env.imctl("integration plan --yes");
        assert_eq!(plan.code, 0, "{command}: {plan}");
        assert_eq!(unmet(&env, ""), [""; 0], "{command}");
    }
    let env = env.set("IMCTL_NOW", "2026-12-03T00:00:00Z");
    assert_eq!(unmet(&env, "--functionality uploading"), ["uploading_documents: access_expired"]);
    assert_snapshot!(env.imctl("integration plan --yes"), @"
    $ imctl integration plan --yes
    exit 0
    --- stdout
    COMMAND                                                 OUTCOME
    imctl staffing set-period matter:1002 CLIO --unlimited  done
    imctl memo acknowledge matter:1002 --user CLIO          done
    --- stderr
    ran 2 commands: everything works
    ");
}

#[test]
fn walls_of_groups_are_left_and_walls_of_others_stay_i3() {
    let env = with_account();
    env.ok("group add-member TAX CLIO --scope ACTIVE");
    env.ok("client conflict add ACME group:ACTIVE/TAX --reason X");
    env.ok("item grant POST group:ACTIVE/TAX --access no_access");
    assert_snapshot!(together([
        env.imctl("integration check --functionality uploading --functionality post_room"),
        env.imctl("integration plan --yes"),
    ]), @"
    $ imctl integration check --functionality uploading --functionality post_room
    exit 7
    --- stdout
    FUNCTIONALITY        USER_CONTEXT  RUNS_AS  AUDIT_SHOWS      MET
    uploading_documents  yes           CLIO     service_account  false
      - CLIO is behind a wall: a conflict: import on workspace:W1001, workspace:W1002 [conflicted]
          imctl group remove-member TAX CLIO --scope ACTIVE
    post_room_delivery   no            CLIO     service_account  false
      - CLIO is denied access by an entry: import on workspace:POST [acl_no_access], as above

    $ imctl integration plan --yes
    exit 0
    --- stdout
    COMMAND                                            OUTCOME
    imctl group remove-member TAX CLIO --scope ACTIVE  done
    --- stderr
    ran 1 command: everything works
    ");
    env.ok("client create GLOBEX --name Globex");
    env.ok("matter create 2001 --name Defence --client GLOBEX");
    env.ok("matter policy 2001 --security restricted");
    env.ok("item create W2001 --kind workspace --library ACTIVE --matter 2001");
    env.ok("opposing create OT1 --name Merger");
    env.ok("opposing add-side OT1 matter:1002 --side 1");
    env.ok("opposing add-side OT1 matter:2001 --side 2");
    env.ok("opposing activate OT1 --yes");
    assert_snapshot!(together([
        env.imctl("integration plan --yes"),
        env.imctl("integration plan --include-walls -o csv"),
        env.imctl("integration plan --include-walls --yes --quiet"),
        env.imctl("integration check --functionality uploading"),
    ]), @"
    $ imctl integration plan --yes
    exit 7
    --- stdout
    COMMAND                        OUTCOME  NOTE
    imctl opposing deactivate OT1  left     this opens what is closed to others; --include-walls does it
    --- stderr
    no command helps: 11 functionalities stay unmet

    $ imctl integration plan --include-walls -o csv
    exit 0
    --- stdout
    command,outcome,note
    imctl opposing deactivate OT1,planned,
    imctl staffing add matter:2001 CLIO --type basic,planned,
    imctl item grant W2001 CLIO --access read_write,planned,
    --- stderr
    3 commands, nothing was written; with --yes they run, and everything works

    $ imctl integration plan --include-walls --yes --quiet
    exit 0
    --- stdout
    COMMAND                                           OUTCOME
    imctl opposing deactivate OT1                     done
    imctl staffing add matter:2001 CLIO --type basic  done
    imctl item grant W2001 CLIO --access read_write   done

    $ imctl integration check --functionality uploading
    exit 0
    --- stdout
    FUNCTIONALITY        USER_CONTEXT  RUNS_AS  AUDIT_SHOWS      MET
    uploading_documents  yes           CLIO     service_account  true
    ");
}

#[test]
fn the_staffing_of_a_case_with_a_locked_client_comes_in_order_p7_i3() {
    let env = with_account();
    env.ok("client policy ACME --security restricted --limited-to-staffing true");
    env.ok("case policy C-17 --security restricted");
    env.ok("case add-matter C-17 1001");
    assert_snapshot!(env.imctl("integration plan --yes"), @"
    $ imctl integration plan --yes
    exit 0
    --- stdout
    COMMAND                                           OUTCOME
    imctl staffing add client:ACME CLIO --type basic  done
    imctl staffing add case:C-17 CLIO --type basic    done
    --- stderr
    ran 2 commands: everything works
    ");
    assert_eq!(unmet(&env, ""), [""; 0]);
}

#[test]
fn a_row_for_other_systems_is_widened_and_one_that_ended_is_prolonged_s1_s3_i3() {
    let env = with_account();
    env.ok("system add 'Elite 3E'");
    env.ok("system add IRM");
    env.ok("staffing set-systems matter:1002 CLIO --systems 'Elite 3E;IRM'");
    env.ok("staffing set-period matter:1002 CLIO --until 2026-12-02");
    let env = env.set("IMCTL_NOW", "2026-12-03T00:00:00Z");
    assert_snapshot!(together([
        env.imctl("integration check --functionality uploading"),
        env.imctl("integration plan --yes"),
        env.imctl("integration check --functionality uploading"),
        env.imctl("staffing list matter:1002 -o csv"),
        env.imctl("integration plan --yes"),
    ]), @"
    $ imctl integration check --functionality uploading
    exit 7
    --- stdout
    FUNCTIONALITY        USER_CONTEXT  RUNS_AS  AUDIT_SHOWS      MET
    uploading_documents  yes           CLIO     service_account  false
      - CLIO isn't on the staffing: import on workspace:W1002 [not_staffed]
          imctl staffing set-period matter:1002 CLIO --unlimited
          imctl staffing set-systems matter:1002 CLIO --add 'iManage Work'

    $ imctl integration plan --yes
    exit 0
    --- stdout
    COMMAND                                                           OUTCOME
    imctl staffing set-period matter:1002 CLIO --unlimited            done
    imctl staffing set-systems matter:1002 CLIO --add 'iManage Work'  done
    --- stderr
    ran 2 commands: everything works

    $ imctl integration check --functionality uploading
    exit 0
    --- stdout
    FUNCTIONALITY        USER_CONTEXT  RUNS_AS  AUDIT_SHOWS      MET
    uploading_documents  yes           CLIO     service_account  true

    $ imctl staffing list matter:1002 -o csv
    exit 0
    --- stdout
    asset,member,type,until,systems,reason,attorney,source,added_at,added_by,computed,state,why
    matter:1002,CLIO,basic,,Elite 3E;iManage Work;IRM,,false,manual,2026-12-01T09:00:00Z,tester,false,active,

    $ imctl integration plan --yes
    exit 0
    --- stderr
    nothing to do: everything works
    ");
    assert_eq!(env.imctl("integration check").code, 0);
}

#[test]
fn a_person_whose_row_is_for_other_systems_is_let_in_only_when_told_to_s1_i3() {
    let env = with_account();
    env.ok("system add IRM");
    env.ok("integration set mode linked_users");
    env.ok("integration link JDOE jane@clio.example");
    env.ok("staffing add matter:1002 JDOE --systems IRM");
    let mut runs = vec![env.imctl("integration plan --yes --functionality browsing --matter 1002")];
    runs.push(env.imctl("integration plan --yes --include-walls --functionality browsing --matter 1002"));
    assert_snapshot!(together(runs), @"
    $ imctl integration plan --yes --functionality browsing --matter 1002
    exit 7
    --- stdout
    COMMAND                                                           OUTCOME  NOTE
    imctl staffing set-systems matter:1002 JDOE --add 'iManage Work'  left     this opens what is closed to others; --include-walls does it
    imctl item grant TEMPLATES JDOE --access read                     done
    --- stderr
    ran 1 command: 1 functionality stays unmet

    $ imctl integration plan --yes --include-walls --functionality browsing --matter 1002
    exit 0
    --- stdout
    COMMAND                                                           OUTCOME
    imctl staffing set-systems matter:1002 JDOE --add 'iManage Work'  done
    imctl item grant W1002 JDOE --access read                         done
    --- stderr
    ran 2 commands: everything works
    ");
    assert_eq!(unmet(&env, "--functionality browsing --matter 1002"), [""; 0]);
}

#[test]
fn a_plan_is_one_transaction_and_writes_nothing_unless_told_to() {
    let env = with_account();
    env.ok("item revoke POST CLIO");
    env.ok("user disable CLIO");
    let before = env.bytes();
    assert_eq!(env.imctl("integration plan").code, 0);
    assert_eq!(env.imctl("integration plan --yes --dry-run").code, 0);
    assert_eq!(env.imctl("integration check --functionality post_room").code, 7);
    assert_eq!(env.bytes(), before);
    assert_snapshot!(together([
        env.imctl("-l CLOSED integration plan --yes --reason 'as agreed'"),
        env.imctl("integration plan --yes"),
        env.imctl("timeline user:CLIO --text enable -o csv"),
    ]), @r#"
    $ imctl -l CLOSED integration plan --yes --reason 'as agreed'
    exit 0
    --- stdout
    COMMAND                                         OUTCOME
    imctl user enable CLIO                          done
    imctl item grant POST CLIO --access read_write  done
    --- stderr
    ran 2 commands: everything works

    $ imctl integration plan --yes
    exit 0
    --- stderr
    nothing to do: everything works

    $ imctl timeline user:CLIO --text enable -o csv
    exit 0
    --- stdout
    entry,at,op,table,key,changes,reason,batch,command,source,before,after,actor,os_user
    53,2026-12-01T09:00:00Z,update,users,CLIO,allow_logon: false → true,as agreed,16,user enable CLIO,,"{""id"":""CLIO"",""full_name"":""Clio Operate"",""email"":""clio@firm.example"",""location"":null,""photo"":null,""kind"":""virtual"",""external"":false,""preferred_library"":""ACTIVE"",""allow_logon"":false,""locked"":false,""force_password_change"":true,""password_never_expires"":true,""os_type"":null,""sync_id"":null,""container_name"":null,""exchange_auto_discover"":null,""distinguished_name"":null,""job_title"":null,""practice_area"":null}","{""id"":""CLIO"",""full_name"":""Clio Operate"",""email"":""clio@firm.example"",""location"":null,""photo"":null,""kind"":""virtual"",""external"":false,""preferred_library"":""ACTIVE"",""allow_logon"":true,""locked"":false,""force_password_change"":true,""password_never_expires"":true,""os_type"":null,""sync_id"":null,""container_name"":null,""exchange_auto_discover"":null,""distinguished_name"":null,""job_title"":null,""practice_area"":null}",,tester
    "#);
    assert_eq!(env.imctl("audit verify").code, 0);
}

#[test]
fn the_integration_makes_the_round_trip() {
    let env = with_account();
    env.ok("integration set fall_back true");
    env.ok("integration link JDOE 'Jane, \"JD\"'");
    env.ok("export copy");
    assert_eq!(
        env.read("copy/integration.csv"),
        "key,value\naccount,CLIO\nfall_back,true\nattachments_workspace,MAIL\npost_room_workspace,POST\n\
         templates_workspace,TEMPLATES\n"
    );
    assert_eq!(env.read("copy/linked_users.csv"), "user,clio_user\nJDOE,\"Jane, \"\"JD\"\"\"\n");
    env.ok("--db copy.db apply copy --init");
    env.ok("--db copy.db export again");
    for file in ["integration.csv", "linked_users.csv", "items.csv", "entries.csv"] {
        assert_eq!(env.read(format!("copy/{file}")), env.read(format!("again/{file}")));
    }
    assert_eq!(env.imctl("--db copy.db integration check").code, 0);
}

#[test]
fn the_example_finds_and_mends_eight_ways_of_breaking() {
    let env = Env::empty();
    let output = Command::new("bash")
        .arg(project("examples/integration.sh"))
        .arg(env.path("integration.db"))
        .env_clear()
        .env("PATH", "/usr/local/bin:/usr/bin:/bin")
        .env("HOME", env.path(""))
        .env("IMCTL", env!("CARGO_BIN_EXE_imctl"))
        .output()
        .unwrap();
    let text = without_user(&String::from_utf8_lossy(&output.stdout));
    assert!(output.status.success(), "{text}{}", String::from_utf8_lossy(&output.stderr));
    assert_eq!(text.matches(": everything works").count(), 9, "once made and eight times mended: {text}");
}

#[test]
fn a_role_that_others_hold_stays_as_it_is_whatever_its_name_i3() {
    let env = with_account();
    env.ok("user create BOT --full-name Bot --email bot@firm.example --kind directory -l ACTIVE");
    // Somebody else has the account's role by now; and one that is free would give more than it takes.
    env.ok("user assign BOT -l ACTIVE --role DEFAULT_CLIO");
    env.ok("role create DEFAULT_CLIO_2 --scope ACTIVE");
    env.ok("role grant DEFAULT_CLIO_2 delete_workspaces --scope ACTIVE");
    env.ok("role deny DEFAULT_CLIO import_create --scope ACTIVE");
    assert_snapshot!(env.imctl("integration plan --functionality uploading --yes"), @"
    $ imctl integration plan --functionality uploading --yes
    exit 0
    --- stdout
    COMMAND                                                          OUTCOME
    imctl role duplicate DEFAULT_CLIO DEFAULT_CLIO_3 --scope ACTIVE  done
    imctl role grant DEFAULT_CLIO_3 import_create --scope ACTIVE     done
    imctl user assign CLIO -l ACTIVE --role DEFAULT_CLIO_3           done
    --- stderr
    ran 3 commands: everything works
    ");
    assert_eq!(env.json("user show BOT")["libraries"][0]["role"], "DEFAULT_CLIO");
    assert_eq!(unmet(&env, ""), [""; 0]);
}
