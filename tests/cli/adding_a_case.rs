//! The procedure of adding a case: the script that walks it, and the table that says what answers each step.

mod steps;
mod table;

use crate::env::{Env, project, without_user};
use insta::assert_snapshot;
use std::process::Command;

#[test]
fn the_script_walks_the_whole_procedure() {
    let env = Env::empty();
    let mut script = Command::new("bash");
    script.arg(project("examples/adding-a-case.sh")).env_clear().current_dir(env.path(""));
    script.envs(env.command([""; 0]).get_envs().filter_map(|(name, value)| Some((name, value?))));
    script.env("IMCTL", env!("CARGO_BIN_EXE_imctl")).env("PATH", "/usr/local/bin:/usr/bin:/bin");
    let output = script.output().unwrap();
    let told = without_user(&String::from_utf8_lossy(&output.stdout));
    assert!(output.status.success(), "{told}\n{}", String::from_utf8_lossy(&output.stderr));
    assert_snapshot!(told, @"
    == Addition 1: the cases that there are

    $ imctl case list -o json
    []

    == Addition 3: general details (id, name, notes with a work link, administrators)

    $ imctl setting set work_url_document 'https://dms.example/d/{{DATABASE}}!{{DOCUMENT_ID}}.{{DOCUMENT_VERSION}}'
    set work_url_document to `https://dms.example/d/{{DATABASE}}!{{DOCUMENT_ID}}.{{DOCUMENT_VERSION}}` (batch 18)

    $ imctl case create C-17 --name 'Acme v. Globex' --link-document 'ACTIVE!4711.2' --test-link
    https://dms.example/d/ACTIVE!4711.2

    $ imctl case create C-17 --name 'Acme v. Globex' --notes 'Kick-off in January' --link-document 'ACTIVE!4711.2' --link-text 'engagement letter' --administrator 'JDOE;PAGE' --administrator group:ACTIVE/TAX=conflicts_administrator
    created case `C-17` (batch 19)

    $ imctl case create C-17 --name Again
    error: case `C-17` exists already
    hint: imctl case update changes it
    [exit 6]

    $ imctl case admin list C-17
    ASSET      PRINCIPAL         TYPE
    case:C-17  group:ACTIVE/TAX  conflicts_administrator
    case:C-17  JDOE              administrator
    case:C-17  PAGE              administrator

    $ imctl case admin remove C-17 PAGE --reason 'named by mistake'
    dismissed administrators of case `C-17` (batch 20)

    == Addition 4: security

    $ imctl case policy C-17 --security restricted --access-requests attorney
    error: access requests of `case:C-17` go to the responsible attorney, and it has none
    hint: imctl staffing set-attorney case:C-17 USER
    [exit 6]

    $ imctl case policy C-17 --security restricted --access-requests team
    set the policy of case `C-17`: restricted (batch 21)

    == Memo 1-4: instructions for the staffing

    $ imctl memo set case:C-17 --text 'Talk to nobody outside the team.' --link-document 'ACTIVE!4712.1' --link-text 'the rules'
    set the memo of case `C-17` (batch 22)

    $ imctl memo set case:C-17 --acknowledge true
    error: the memo of `case:C-17` must be acknowledged, so it must be sent automatically
    hint: imctl memo set case:C-17 --auto-send true, or --acknowledge false
    [exit 6]

    $ imctl memo set case:C-17 --auto-send true --acknowledge true
    set the memo of case `C-17` (batch 23)

    $ imctl memo schedule case:C-17 --frequency 3m
    reminders of case `C-17`: 3m, the next at 2027-03-01T09:00:00Z (batch 24)

    == Matters 1-4: a list of matters; one is closed

    $ imctl case add-matter C-17 '1001;2002'
    error: matter `2002` is closed and can't go into a case
    hint: imctl matter reopen 2002
    [exit 6]

    $ imctl case add-matter C-17 '1001;1002'
    added 2 matters to case `C-17` (batch 25)

    == Staffing: team members, basic members, a warning

    $ imctl staffing add case:C-17 JDOE --reason 'leads the case'
    put 1 member on the staffing of case `C-17` (batch 26)

    $ imctl staffing add case:C-17 ASMITH group:ACTIVE/TAX --type basic --until 2027-03-31 --reason 'due diligence'
    put 2 members on the staffing of case `C-17` (batch 27)

    $ imctl staffing add case:C-17 BLEE --reason 'knows the numbers'
    warning: `BLEE` is conflicted on `matter:1002` and gets no access to `matter:1002` by being staffed on `case:C-17`
    put 1 member on the staffing of case `C-17` (batch 28)

    $ imctl staffing add case:C-17 PAGE --type support
    error: support staff follow their timekeepers and are never added by hand
    hint: write `team` or `basic`; or imctl staffing assistants add TIMEKEEPER ASSISTANT
    [exit 4]

    $ imctl staffing list case:C-17
    ASSET      MEMBER            TYPE   UNTIL                 SYSTEMS  REASON             ATTORNEY  STATE    WHY
    case:C-17  group:ACTIVE/TAX  basic  2027-03-31T00:00:00Z           due diligence      false     active   1 member pending
    case:C-17  ASMITH            basic  2027-03-31T00:00:00Z           due diligence      false     pending  memo not acknowledged
    case:C-17  BLEE              team                                  knows the numbers  false     pending  memo not acknowledged
    case:C-17  JDOE              team                                  leads the case     false     pending  memo not acknowledged

    == Matters 3: a matter of a client that is limited to its staffing

    $ imctl case add-matter C-17 2001
    error: matter `2001` is under `client:GLOBEX`, which is limited to its staffing, and the case has people who aren't on it: `ASMITH`, `BLEE`, `CRAY`
    hint: imctl case add-matter C-17 2001 --resolve 2001=open-up (switches the lock of client:GLOBEX off) or --resolve 2001=skip
    [exit 6]

    $ imctl case add-matter C-17 2001 --resolve 2001=open-up
    `client:GLOBEX` is no longer limited to its staffing
    added 1 matter to case `C-17` (batch 29)

    == Staffing: responsible attorney

    $ imctl staffing set-attorney case:C-17 ASMITH
    error: 2 things are wrong
      - the responsible attorney of `case:C-17` must be of type team; `ASMITH` is not
        hint: imctl staffing set-type case:C-17 ASMITH --type team
      - the responsible attorney of `case:C-17` must be there without a time limit; `ASMITH` is not
        hint: imctl staffing set-period case:C-17 ASMITH --unlimited
    [exit 6]

    $ imctl staffing set-attorney case:C-17 JDOE
    `JDOE` is the responsible attorney of case `C-17` (batch 30)

    $ imctl case policy C-17 --access-requests attorney
    set the policy of case `C-17`: restricted (batch 31)

    $ imctl staffing set-period case:C-17 JDOE --until +30d
    error: the responsible attorney of `case:C-17` must be there without a time limit; `JDOE` is not
    hint: name another first (imctl staffing set-attorney case:C-17 USER), or none (imctl staffing unset-attorney case:C-17)
    [exit 6]

    == Staffing: access period and user type

    $ imctl staffing set-period case:C-17 ASMITH --unlimited
    access of 1 member to case `C-17` has no end now (batch 32)

    $ imctl staffing set-period case:C-17 ASMITH --until 2020-01-01
    error: access can't end at `2020-01-01T00:00:00Z`: that is not in the future
    hint: write a date to come, or +30d
    [exit 6]

    $ imctl staffing set-type case:C-17 ASMITH --type team
    set the type of 1 member of case `C-17` to team (batch 33)

    == Staffing: assistants follow their timekeepers

    $ imctl staffing assistants add JDOE PAGE
    gave `JDOE` 1 assistant (batch 34)

    $ imctl case policy C-17 --assistants-follow true
    set the policy of case `C-17`: restricted (batch 35)

    $ imctl memo acknowledge case:C-17 --user PAGE
    `PAGE` has acknowledged the memo of case `C-17` (batch 36)

    $ imctl check-access PAGE matter:1001
    ALLOW PAGE matter:1001 — staffed (assistant of JDOE)

    == Staffing: removal, with and without history

    $ imctl staffing remove case:C-17 BLEE --reason conflict --no-history
    took 1 member off the staffing of case `C-17` (batch 37)

    $ imctl staffing remove case:C-17 group:ACTIVE/TAX --reason done
    took 1 member off the staffing of case `C-17` (batch 38)

    == Excluded systems

    $ imctl system add Elite
    created system `Elite` (batch 39)

    $ imctl case exclude-system add C-17 Elit --reason billing
    error: there is no system `Elit`
    hint: did you mean `Elite`?
    [exit 5]

    $ imctl case exclude-system add C-17 Elite --reason billing
    4 people gain access:
      ASMITH to case:C-17 in Elite (system excluded)
      ASMITH to matter:1001 in Elite (system excluded)
      ASMITH to matter:1002 in Elite (system excluded)
      ASMITH to matter:2001 in Elite (system excluded)
      BLEE to case:C-17 in Elite (system excluded)
      BLEE to matter:1001 in Elite (system excluded)
      BLEE to matter:2001 in Elite (system excluded)
      CRAY to case:C-17 in Elite (system excluded)
      CRAY to matter:1001 in Elite (system excluded)
      CRAY to matter:1002 in Elite (system excluded)
      CRAY to matter:2001 in Elite (system excluded)
      JDOE to case:C-17 in Elite (system excluded)
      JDOE to matter:1001 in Elite (system excluded)
      JDOE to matter:1002 in Elite (system excluded)
      JDOE to matter:2001 in Elite (system excluded)
    error: Let them in? needs an answer, and nobody can be asked
    hint: add `--yes` if it is meant
    [exit 8]

    $ imctl case exclude-system add C-17 Elite --reason billing --yes
    4 people gain access:
      ASMITH to case:C-17 in Elite (system excluded)
      ASMITH to matter:1001 in Elite (system excluded)
      ASMITH to matter:1002 in Elite (system excluded)
      ASMITH to matter:2001 in Elite (system excluded)
      BLEE to case:C-17 in Elite (system excluded)
      BLEE to matter:1001 in Elite (system excluded)
      BLEE to matter:2001 in Elite (system excluded)
      CRAY to case:C-17 in Elite (system excluded)
      CRAY to matter:1001 in Elite (system excluded)
      CRAY to matter:1002 in Elite (system excluded)
      CRAY to matter:2001 in Elite (system excluded)
      JDOE to case:C-17 in Elite (system excluded)
      JDOE to matter:1001 in Elite (system excluded)
      JDOE to matter:1002 in Elite (system excluded)
      JDOE to matter:2001 in Elite (system excluded)
    excluded systems from the policy of case `C-17` (batch 40)

    == The case as it is, who can reach it, and its history

    $ imctl case show C-17
    id                C-17
    name              Acme v. Globex
    notes             Kick-off in January [engagement letter](https://dms.example/d/ACTIVE!4711.2)
    status            open
    secured           restricted
    governed_by       case:C-17
    security          restricted
    access_requests   attorney
    staffing          ASMITH;JDOE
    administrators    JDOE;group:ACTIVE/TAX
    excluded_systems  Elite
    matters           1001;1002;2001

    $ imctl memo acknowledge case:C-17 --user JDOE
    `JDOE` has acknowledged the memo of case `C-17` (batch 41)

    $ imctl who-can matter:1001
    USER  DECISION  RULE     VIA
    JDOE  allow     staffed  own row
    PAGE  allow     staffed  assistant of JDOE

    $ imctl case timeline C-17 --what administrators --what staffing
    ENTRY  AT                    OP      TABLE           KEY                                                 CHANGES                             REASON             BATCH  OS_USER
    33     2026-12-01T09:00:00Z  create  administrators  case:C-17 JDOE administrator                                                                               19     tester
    34     2026-12-01T09:00:00Z  create  administrators  case:C-17 PAGE administrator                                                                               19     tester
    35     2026-12-01T09:00:00Z  create  administrators  case:C-17 group:ACTIVE/TAX conflicts_administrator                                                         19     tester
    36     2026-12-01T09:00:00Z  remove  administrators  case:C-17 PAGE administrator                                                            named by mistake   20     tester
    43     2026-12-01T09:00:00Z  create  staffing        case:C-17 JDOE                                                                          leads the case     26     tester
    45     2026-12-01T09:00:00Z  create  staffing        case:C-17 ASMITH                                                                        due diligence      27     tester
    46     2026-12-01T09:00:00Z  create  staffing        case:C-17 group:ACTIVE/TAX                                                              due diligence      27     tester
    49     2026-12-01T09:00:00Z  create  staffing        case:C-17 BLEE                                                                          knows the numbers  28     tester
    53     2026-12-01T09:00:00Z  update  staffing        case:C-17 JDOE                                      attorney: false → true                                 30     tester
    55     2026-12-01T09:00:00Z  update  staffing        case:C-17 ASMITH                                    until: 2027-03-31T00:00:00Z → none                     32     tester
    56     2026-12-01T09:00:00Z  update  staffing        case:C-17 ASMITH                                    type: basic → team                                     33     tester
    61     2026-12-01T09:00:00Z  remove  staffing        case:C-17 BLEE                                                                          conflict           37     tester
    62     2026-12-01T09:00:00Z  remove  staffing        case:C-17 group:ACTIVE/TAX                                                              done               38     tester
    ");
}
