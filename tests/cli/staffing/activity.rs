//! Activity, its outliers, and the candidates that it makes (V1, X3).

use super::maintain::with_activity;
use crate::env::{Env, together};
use insta::assert_snapshot;
use std::fmt::Write;

#[test]
fn activity_comes_in_as_a_table_and_is_listed_v1() {
    let env = with_activity();
    assert_snapshot!(together([
        env.import("activity", "user,matter,kind,amount,at\nJDOE,1001,billing,2.5,2026-11-20\n"),
        env.import("activity", "user,matter,kind,amount,at\nJDOE,1001,billing,2.75,2026-11-20\n"),
        env.import(
            "activity",
            "user,matter,kind,amount,at\nJDOE,1001,billing,-1,2026-11-20\nNOBODY,1001,billing,1,2026-11-20\n\
             JDOE,1001,talk,1,yesterday\nJDOE,1001,billing,1,\n",
        ),
        env.imctl("staffing activity case:C-17"),
        env.imctl("staffing activity matter:1001 --where user=JDOE -o json"),
        env.imctl("export --table activity"),
    ]), @r#"
    $ imctl import --table activity activity.csv
    exit 0
    --- stderr
    nothing to do: imported activity from `activity.csv`: 0 created, 0 updated, 1 unchanged, 0 removed

    $ imctl import --table activity activity.csv
    exit 0
    --- stderr
    imported activity from `activity.csv`: 0 created, 1 updated, 0 unchanged, 0 removed (batch 7)

    $ imctl import --table activity activity.csv
    exit 4
    --- stderr
    error: `-1` is not an amount; write digits, with a point before decimals: `2.5`
     --> activity.csv:2:19
      |
    2 | JDOE,1001,billing,-1,2026-11-20
      |                   ^^ amount

    error: there is no user `NOBODY`
     --> activity.csv:3:1
      |
    3 | NOBODY,1001,billing,1,2026-11-20
      | ^^^^^^ user

    error: `talk` is not one of `billing`, `document`
     --> activity.csv:4:11
      |
    4 | JDOE,1001,talk,1,yesterday
      |           ^^^^ kind

    error: `yesterday` is not a time; write `2026-12-31`, `2026-12-31 18:00`, `2026-12-31T18:00:00Z` or `+30d`
     --> activity.csv:4:18
      |
    4 | JDOE,1001,talk,1,yesterday
      |                  ^^^^^^^^^ at

    error: `at` can't be empty
     --> activity.csv:5:21
      |
    5 | JDOE,1001,billing,1,
      |                     ^ at

    error: 5 things are wrong in 4 rows; nothing was written

    $ imctl staffing activity case:C-17
    exit 0
    --- stdout
    USER    MATTER  KIND      AMOUNT  AT
    ASMITH  1002    billing   1       2026-09-01T00:00:00Z
    JDOE    1001    billing   2.75    2026-11-20T00:00:00Z
    JDOE    1002    document  3       2026-11-21T10:00:00Z
    CRAY    1001    billing   0.25    2026-11-30T00:00:00Z
    BLEE    1001    document          2026-11-30T08:00:00Z
    DFOX    1001    billing   1       2027-01-01T00:00:00Z

    $ imctl staffing activity matter:1001 --where user=JDOE -o json
    exit 0
    --- stdout
    [
      {
        "user": "JDOE",
        "matter": "1001",
        "kind": "billing",
        "amount": 2.75,
        "at": "2026-11-20T00:00:00Z"
      }
    ]

    $ imctl export --table activity
    exit 0
    --- stdout
    user,matter,kind,amount,at
    ASMITH,1002,billing,1,2026-09-01T00:00:00Z
    BLEE,1001,document,,2026-11-30T08:00:00Z
    CRAY,1001,billing,0.25,2026-11-30T00:00:00Z
    DFOX,1001,billing,1,2027-01-01T00:00:00Z
    JDOE,1001,billing,2.75,2026-11-20T00:00:00Z
    JDOE,1002,document,3,2026-11-21T10:00:00Z
    "#);
}

/// A file in which BOT touches this many matters on a day, and JDOE one.
fn busy(matters: usize) -> String {
    let mut text = "user,matter,kind,amount,at\nJDOE,M1,billing,1,2026-11-20\n".to_owned();
    for n in 1..=matters {
        let _ = writeln!(text, "BOT,M{n},document,1,2026-11-20 12:00");
    }
    text + "BOT,M1,document,1,2026-11-19\n"
}

fn with_matters() -> Env {
    let env = Env::with_people();
    env.ok("user create BOT --full-name Bot --email bot@firm.example --kind directory");
    let matters: String = (1..=1_001).map(|n| format!("M{n},Matter,ACME\n")).collect();
    env.write("matters.csv", format!("id,name,client\n{matters}"));
    env.ok("matter import matters.csv");
    env
}

#[test]
fn a_thousand_matters_in_a_day_is_hard_work_and_one_more_an_outlier_v1() {
    let env = with_matters();
    env.write("hard.csv", busy(1_000));
    env.write("more.csv", "user,matter,kind,amount,at\nBOT,M1001,billing,1,2026-11-20\n");
    assert_snapshot!(together([
        env.imctl("import --table activity hard.csv"),
        // One day in two files is one day.
        env.imctl("import --table activity more.csv"),
    ]), @"
    $ imctl import --table activity hard.csv
    exit 0
    --- stderr
    imported activity from `hard.csv`: 1002 created, 0 updated, 0 unchanged, 0 removed (batch 5)

    $ imctl import --table activity more.csv
    exit 0
    --- stderr
    warning: outlier: `BOT` touched 1001 matters on 2026-11-20, more than 1000; 1 row left out
    nothing to do: imported activity from `more.csv`: 0 created, 0 updated, 0 unchanged, 0 removed
    ");
    let env = with_matters();
    env.write("bot.csv", busy(1_001));
    assert_snapshot!(together([
        env.imctl("import --table activity bot.csv"),
        env.imctl("import --table activity bot.csv -o json"),
        env.imctl("export --table activity"),
    ]), @r#"
    $ imctl import --table activity bot.csv
    exit 0
    --- stderr
    warning: outlier: `BOT` touched 1001 matters on 2026-11-20, more than 1000; 1002 rows left out
    imported activity from `bot.csv`: 1 created, 0 updated, 0 unchanged, 0 removed (batch 5)

    $ imctl import --table activity bot.csv -o json
    exit 0
    --- stdout
    {
      "outliers": [
        {
          "user": "BOT",
          "day": "2026-11-20",
          "matters": 1001,
          "rows": 1002
        }
      ],
      "done": "imported activity from `bot.csv`",
      "dry_run": false,
      "batch": null,
      "created": 0,
      "updated": 0,
      "unchanged": 1,
      "removed": 0,
      "skipped": 0,
      "changes": [],
      "warnings": []
    }

    $ imctl export --table activity
    exit 0
    --- stdout
    user,matter,kind,amount,at
    JDOE,M1,billing,1,2026-11-20T00:00:00Z
    "#);
    // A whole state is taken over as it is.
    env.write("bundle/activity.csv", busy(1_001));
    assert_snapshot!(env.imctl("apply bundle"), @"
    $ imctl apply bundle
    exit 0
    --- stderr
    warning: outlier: `BOT` touched 1001 matters on 2026-11-20, more than 1000; taken over all the same
    applied `bundle`: 1002 created, 0 updated, 1 unchanged, 0 removed (batch 6)
    ");
}

#[test]
fn candidates_count_for_opposing_sets_by_setting_x3() {
    let env = with_activity();
    env.ok("matter create 1003 --name Other --client ACME");
    env.ok("opposing create OT --name Apart");
    env.ok("opposing add-side OT matter:1003 --side 1");
    env.ok("opposing add-side OT case:C-17 --side 2");
    env.ok("opposing activate OT --yes");
    let ask = |env: &Env| {
        let one = env.imctl("check-access JDOE matter:1003");
        env.write("batch.csv", "user,object\nJDOE,matter:1003\nXPERT,matter:1003\n");
        let many = env.ok("check-access --batch batch.csv");
        let who = env.ok("who-can matter:1003 --all -o csv");
        let what = env.ok("what-can JDOE --all -o csv");
        let line = |text: &str, start: &str| {
            text.lines().find(|line| line.starts_with(start)).unwrap_or_default().to_owned()
        };
        [one.stdout, many, line(&who, "JDOE"), line(&what, "matter:1003")].join("\n")
    };
    assert_snapshot!(ask(&env), @"
    ALLOW JDOE matter:1003 — policy_open (open)

    user,object,system,at,decision,level,rule
    JDOE,matter:1003,iManage Work,2026-12-01T09:00:00Z,allow,,policy_open
    XPERT,matter:1003,iManage Work,2026-12-01T09:00:00Z,allow,,policy_open

    JDOE,allow,,policy_open,open
    matter:1003,allow,,policy_open,open
    ");
    env.ok("setting set opposing_candidates true");
    assert_snapshot!(ask(&env), @"
    DENY JDOE matter:1003 — opposing_team

    user,object,system,at,decision,level,rule
    JDOE,matter:1003,iManage Work,2026-12-01T09:00:00Z,deny,,opposing_team
    XPERT,matter:1003,iManage Work,2026-12-01T09:00:00Z,allow,,policy_open

    JDOE,deny,,opposing_team,
    matter:1003,deny,,opposing_team,
    ");
}
