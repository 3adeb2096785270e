//! `imctl lint`: findings about the policy.

use crate::env::{Env, project, together};
use imctl::domain::findings::FindingKind;
use insta::assert_snapshot;
use std::fmt::Write;

const DOCS: &str = "docs/findings.md";

#[test]
#[allow(clippy::disallowed_methods, reason = "a switch for the test, not for the program")]
fn the_findings_are_documented() {
    let mut text = String::from(
        "# Findings\n\n\
         What `imctl lint` finds: nothing of it is forbidden, and none of it is likely to be meant. Exit 7 when there is any,\n\
         else 0. Findings from `warning` up are shown unless `--severity` says otherwise; `--kind` chooses some whatever their\n\
         severity. `--allow FILE.toml` leaves out what is meant, each with its reason:\n\n\
         ```toml\n[[allow]]\nkind = \"restriction_excluded\"\nobject = \"matter:4004\"\nreason = \"the court reads along until the hearing\"\n```\n\n\
         `imctl lint --list` prints this list; `BLESS=1 cargo test --test cli lint` writes it anew.\n",
    );
    for kind in FindingKind::ALL {
        let (severity, meaning, remedy) = (kind.severity(), kind.meaning(), kind.remedy());
        write!(text, "\n## `{kind}`\n\n*{severity}.* {meaning}\n\nWhat to do: {remedy}\n").unwrap();
    }
    let path = project(DOCS);
    if std::env::var_os("BLESS").is_some() {
        std::fs::create_dir_all(path.parent().unwrap()).unwrap();
        std::fs::write(&path, &text).unwrap();
    }
    let written = std::fs::read_to_string(&path).unwrap();
    assert!(written == text, "{DOCS} says something else; BLESS=1 cargo test --test cli lint writes it anew");
}

#[test]
fn findings_are_listed_and_narrowed() {
    let env = Env::with_people();
    env.ok("matter policy 1001 --security restricted --yes");
    env.ok("group add-member TAX JDOE --scope ACTIVE");
    env.ok("matter conflict add 1001 group:STAFF --reason 'x'");
    assert_snapshot!(together([
        env.imctl("lint"),
        env.imctl("lint --severity error"),
        env.imctl("lint --severity note -o csv"),
        env.imctl("lint --kind no_password -o json"),
        env.imctl("lint --kind nobdy_staffed"),
        env.imctl("lint --severity grave"),
    ]), @r#"
    $ imctl lint
    exit 7
    --- stdout
    SEVERITY  KIND                     OBJECT       TEXT                                                             REMEDY
    warning   nobody_staffed           matter:1001  matter:1001 is restricted, and its staffing lets nobody in       imctl staffing add matter:1001 USER
    warning   conflict_of_empty_group  matter:1001  group:STAFF is in conflict with matter:1001, and has no members  Put the people into the group, or name them.
    --- stderr
    2 findings: 2 warnings

    $ imctl lint --severity error
    exit 0
    --- stderr
    no findings

    $ imctl lint --severity note -o csv
    exit 7
    --- stdout
    severity,kind,object,text,remedy
    warning,nobody_staffed,matter:1001,"matter:1001 is restricted, and its staffing lets nobody in",imctl staffing add matter:1001 USER
    warning,conflict_of_empty_group,matter:1001,"group:STAFF is in conflict with matter:1001, and has no members","Put the people into the group, or name them."
    note,no_password,firm,"3 virtual users may sign in without a password: `ASMITH`, `JDOE`, `XPERT`",Reset them: imctl user reset-password USER.
    --- stderr
    3 findings: 2 warnings, 1 note

    $ imctl lint --kind no_password -o json
    exit 7
    --- stdout
    [
      {
        "severity": "note",
        "kind": "no_password",
        "object": "firm",
        "text": "3 virtual users may sign in without a password: `ASMITH`, `JDOE`, `XPERT`",
        "remedy": "Reset them: imctl user reset-password USER."
      }
    ]
    --- stderr
    1 finding: 1 note

    $ imctl lint --kind nobdy_staffed
    exit 4
    --- stderr
    error: --kind: `nobdy_staffed` is not one of `restriction_asleep`, `restriction_excluded`, `nobody_staffed`, `outside_the_lock`, `open_under_restricted`, `attorney_cannot_sign_in`, `requests_to_nobody`, `request_undecidable`, `request_in_vain`, `request_overdue`, `administrator_cannot_sign_in`, `memo_unacknowledged`, `hold_without_assets`, `hold_unacknowledged`, `hold_without_custodians`, `conflicted_staffed`, `on_two_sides`, `side_without_people`, `conflict_of_empty_group`, `conflict_twice`, `disabled_group_staffed`, `empty_group_staffed`, `disabled_user_staffed`, `expired_staffing`, `staffed_but_open`, `client_asleep`, `owner_shut_out`, `item_of_nobody`, `entry_of_nobody`, `entry_against_policy`, `look_alike`, `invisible_character`, `no_password`, `unused_role`; did you mean `nobody_staffed`?

    $ imctl lint --severity grave
    exit 4
    --- stderr
    error: --severity: `grave` is not one of `note`, `warning`, `error`
    "#);
    let kinds: Vec<serde_json::Value> = serde_json::from_value(env.json("lint --list")).unwrap();
    assert_eq!(kinds.len(), FindingKind::ALL.len());
}

#[test]
fn an_exception_has_a_reason() {
    let env = Env::with_people();
    env.ok("matter policy 1001 --security restricted --yes");
    env.write(
        "allow.toml",
        "[[allow]]\nkind = 'nobody_staffed'\nobject = 'matter:1001'\nreason = 'opens in May'\n",
    );
    env.write("old.toml", "[[allow]]\nkind = 'nobody_staffed'\nobject = 'matter:9'\nreason = 'once'\n");
    env.write("bad.toml", "[[allow]]\nkind = 'nobody_stafed'\nobject = 'matter:1001'\nreason = ' '\n");
    env.write("worse.toml", "[[allow]]\nkinds = 'nobody_staffed'\n");
    assert_snapshot!(together([
        env.imctl("lint --allow allow.toml"),
        env.imctl("lint --allow old.toml"),
        env.imctl("lint --allow bad.toml"),
        env.imctl("lint --allow worse.toml"),
        env.imctl("lint --allow nowhere.toml"),
    ]), @"
    $ imctl lint --allow allow.toml
    exit 0
    --- stderr
    no findings

    $ imctl lint --allow old.toml
    exit 7
    --- stdout
    SEVERITY  KIND            OBJECT       TEXT                                                        REMEDY
    warning   nobody_staffed  matter:1001  matter:1001 is restricted, and its staffing lets nobody in  imctl staffing add matter:1001 USER
    --- stderr
    warning: the exception for `nobody_staffed` of matter:9 allows nothing: there is no such finding
    1 finding: 1 warning

    $ imctl lint --allow bad.toml
    exit 4
    --- stderr
    error: an exception has a reason
     --> bad.toml:4:10
      |
    4 | reason = ' '
      |          ^^^ reason

    error: `nobody_stafed` is not one of `restriction_asleep`, `restriction_excluded`, `nobody_staffed`, `outside_the_lock`, `open_under_restricted`, `attorney_cannot_sign_in`, `requests_to_nobody`, `request_undecidable`, `request_in_vain`, `request_overdue`, `administrator_cannot_sign_in`, `memo_unacknowledged`, `hold_without_assets`, `hold_unacknowledged`, `hold_without_custodians`, `conflicted_staffed`, `on_two_sides`, `side_without_people`, `conflict_of_empty_group`, `conflict_twice`, `disabled_group_staffed`, `empty_group_staffed`, `disabled_user_staffed`, `expired_staffing`, `staffed_but_open`, `client_asleep`, `owner_shut_out`, `item_of_nobody`, `entry_of_nobody`, `entry_against_policy`, `look_alike`, `invisible_character`, `no_password`, `unused_role`; did you mean `nobody_staffed`?
     --> bad.toml:2:8
      |
    2 | kind = 'nobody_stafed'
      |        ^^^^^^^^^^^^^^^ kind

    error: bad.toml: an exception has a reason

    $ imctl lint --allow worse.toml
    exit 4
    --- stderr
    error: unknown field `kinds`, expected one of `kind`, `object`, `reason`
     --> worse.toml:2:1
      |
    2 | kinds = 'nobody_staffed'
      | ^^^^^

    error: worse.toml: unknown field `kinds`, expected one of `kind`, `object`, `reason`

    $ imctl lint --allow nowhere.toml
    exit 5
    --- stderr
    error: there is no file `nowhere.toml`
    ");
}

#[test]
fn the_example_firm_has_its_oddities() {
    assert_snapshot!(Env::with_firm().imctl("lint -o csv"), @r#"
    $ imctl lint -o csv
    exit 7
    --- stdout
    severity,kind,object,text,remedy
    error,restriction_asleep,client:LUMEN-DE,"client:LUMEN-DE is restricted, but client-group:LUMEN governs it and is open",imctl client-group policy LUMEN --security restricted
    warning,restriction_excluded,case:HARBOUR-INQ,"case:HARBOUR-INQ is restricted, and iManage Work is excluded from its policy",imctl case exclude-system remove HARBOUR-INQ 'iManage Work'
    warning,restriction_excluded,matter:4004,"matter:4004 is restricted, and iManage Work is excluded from its policy",imctl matter exclude-system remove 4004 'iManage Work'
    warning,outside_the_lock,case:COPPER-ARB,"case:COPPER-ARB has matters of client-group:KESTREL, which is locked, and staffs people whom client-group:KESTREL doesn't: `AHASSAN`",imctl staffing add client-group:KESTREL USER
    warning,memo_unacknowledged,case:HARBOUR-INQ,"the memo of case:HARBOUR-INQ must be acknowledged, and nobody on its staffing has",imctl memo remind case:HARBOUR-INQ
    warning,hold_unacknowledged,hold:MERIDIAN-HOLD,hold:MERIDIAN-HOLD isn't acknowledged by all its custodians: `RABRAMS`,imctl hold custodian acknowledge MERIDIAN-HOLD USER
    warning,conflicted_staffed,case:MERIDIAN,the conflict of DWASHINGTON with case:MERIDIAN keeps out whom the staffing names: `DWASHINGTON on case:MERIDIAN`,"Take them off the staffing, or remove the conflict."
    warning,conflicted_staffed,client-group:KESTREL,the conflict of GROSSI with client-group:KESTREL keeps out whom the staffing names: `GROSSI on client-group:KESTREL`,"Take them off the staffing, or remove the conflict."
    warning,conflicted_staffed,client-group:LUMEN,the conflict of group:ACTIVE/ALDER_2024 with client-group:LUMEN keeps out whom the staffing names: `PVANDIJK on matter:5003`,"Take them off the staffing, or remove the conflict."
    warning,conflicted_staffed,client:ASHDOWN,the conflict of THUGHES with client:ASHDOWN keeps out whom the staffing names: `THUGHES on client:ASHDOWN`,"Take them off the staffing, or remove the conflict."
    warning,conflicted_staffed,client:HALCYON,the conflict of SOBRIEN with client:HALCYON keeps out whom the staffing names: `SOBRIEN on client:HALCYON`,"Take them off the staffing, or remove the conflict."
    warning,conflicted_staffed,matter:4005,the conflict of ALIM with matter:4005 keeps out whom the staffing names: `ALIM on matter:4005`,"Take them off the staffing, or remove the conflict."
    warning,on_two_sides,opposing:LARCH,opposing team set `LARCH` keeps people out of both of their sides: `MIBRAHIM (2 and 3)`,Take them off one side; with `opposing_historical` a removal counts until it is deleted.
    warning,disabled_group_staffed,group:ACTIVE/ALDER_2024,"group:ACTIVE/ALDER_2024 is disabled and is on the staffing of `matter:3102`, `matter:6004`","Enable the group, or take it off."
    --- stderr
    14 findings: 1 error, 13 warnings
    "#);
}

#[test]
fn a_new_database_has_none() {
    let env = Env::empty();
    env.ok("init --library ACTIVE");
    env.ok("lint --severity note");
}
