//! Nobody finds out by guessing: whoever may not change a row is told the same whether it is there or not
//! (A6, A7, Q1).

use crate::env::{Env, together};
use insta::assert_snapshot;

/// Something of every kind that may not be guessed, on assets that nobody administers.
fn firm() -> Env {
    let env = Env::with_administrators();
    env.ok("matter conflict add M-2 OUTSIDER --reason because");
    env.ok("staffing add matter:M-2 OUTSIDER");
    env.ok("matter exclude-system add M-2 Elite --reason because");
    env.ok("matter policy M-2 --security restricted");
    env.import("activity", "user,matter,kind,amount,at\nOUTSIDER,M-2,billing,1,2026-11-01\n");
    env
}

/// What comes of the line with OUTSIDER, who is there, and with PERSON, who isn't: the same, exit 8.
#[track_caller]
fn tells_nothing(env: &Env, line: &str, file: Option<&str>) {
    let told = ["OUTSIDER", "PERSON"].map(|guess| {
        file.iter().for_each(|file| _ = env.write("rows.csv", file.replace("GUESS", guess)));
        let run = env.imctl(&line.replace("GUESS", guess));
        assert_eq!(run.code, 8, "{run}");
        run.to_string().replace(guess, "GUESS")
    });
    assert_eq!(told[0], told[1]);
}

#[test]
fn a_file_that_says_what_is_there_is_asked_about_as_if_it_changed_it_a7_q1() {
    let env = firm();
    let files = [
        ("conflicts", "asset,principal,reason\nmatter:M-2,GUESS,because\n"),
        ("conflicts", "asset,principal\nmatter:M-2,GUESS\n"),
        ("staffing", "asset,member\nmatter:M-2,GUESS\n"),
        ("activity", "user,matter,kind,amount,at\nGUESS,M-2,billing,1,2026-11-01\n"),
        ("acknowledgements", "asset,user\nmatter:M-2,GUESS\n"),
        ("hold_custodians", "hold,user\nH-1,GUESS\n"),
    ];
    for (who, mode) in [("CADMIN", "upsert"), ("CADMIN", "create"), ("SADMIN", "update"), ("TIER1", "upsert")]
    {
        for (table, rows) in files {
            let line = format!("--as {who} import --table {table} rows.csv --mode {mode} --dry-run");
            tells_nothing(&env, &line, Some(rows));
        }
    }
    env.write("policies.csv", "asset,security\nmatter:M-2,restricted\n");
    env.write("sides.csv", "set,side,asset\nO-1,1,client:ZED\n");
    env.write("users.csv", "id,full_name\nPERSON,PERSON\n");
    assert_snapshot!(together([
        env.imctl("--as ADMIN import --table policies policies.csv --dry-run"),
        env.imctl("--as PERSON import --table opposing_sides sides.csv --dry-run"),
        env.imctl("--as NRT2 import --table users users.csv --dry-run"),
    ]), @"
    $ imctl --as ADMIN import --table policies policies.csv --dry-run
    exit 8
    --- stderr
    a dry run: the refusal isn't in the history
    error: `ADMIN` may not change policy `matter:M-2`: it takes the policy role `client_matter_administrator`, the policy role `client_matter_manager` as an administrator of matter `M-2` or `administrator` of matter `M-2`
    hint: ask `CMA` or the system operator

    $ imctl --as PERSON import --table opposing_sides sides.csv --dry-run
    exit 8
    --- stderr
    a dry run: the refusal isn't in the history
    error: `PERSON` may not change opposing sides: it takes the policy role `conflicts_officer`
    hint: ask `CONFLICTS` or the system operator

    $ imctl --as NRT2 import --table users users.csv --dry-run
    exit 8
    --- stderr
    a dry run: the refusal isn't in the history
    error: `NRT2` may not change user `PERSON`: it takes tier 1 of `ACTIVE`, NRTADMIN of `ACTIVE`, the global privilege `user_management`, the policy role `user_group_administrator` or the policy role `user_group_manager`
    hint: ask `NRT`, `UGA`, `UGM` or the system operator
    ");
    // Those who may are told that nothing changes.
    env.write("rows.csv", "asset,principal,reason\nmatter:M-1,OUTSIDER,because\n");
    let told = env.imctl("--as CADMIN import --table conflicts rows.csv").stderr;
    assert!(told.contains("1 unchanged"), "{told}");
}

#[test]
fn a_command_that_names_what_is_there_is_asked_about_all_the_same_a7_q1() {
    let env = firm();
    for line in [
        "--as CADMIN matter conflict add M-2 GUESS --reason because --dry-run",
        "--as CADMIN matter conflict remove M-2 GUESS --dry-run --yes",
        "--as SADMIN staffing add matter:M-2 GUESS --dry-run",
        "--as SADMIN staffing remove matter:M-2 GUESS --dry-run",
        "--as SADMIN staffing set-type matter:M-2 GUESS --type basic --dry-run",
        "--as SADMIN staffing set-attorney matter:M-2 GUESS --dry-run",
    ] {
        tells_nothing(&env, line, None);
    }
    env.fails("--as ADMIN matter policy M-2 --security restricted", 8);
    env.fails("--as ADMIN matter policy M-2 --security open", 8);
    // A typing error is one, whoever makes it.
    env.fails("--as TIER1 user unlock NOBODY", 5);
    env.fails("--as CADMIN matter conflict add M-1 NOBODY", 5);
    env.fails("--as CADMIN matter conflict remove M-1 PERSON", 5);
}

#[test]
fn who_did_what_and_when_is_not_for_whoever_did_it_to_say_m2_s1_q3() {
    let env = Env::with_administrators();
    env.ok("matter policy M-1 --security restricted --access-requests administrator");
    env.ok("staffing add matter:M-1 PERSON");
    env.ok("memo set matter:M-1 --text Read --auto-send true --acknowledge true");
    let file = |name: &str, text: &str| _ = env.write(name, text);
    file("forged.csv", "asset,user,acknowledged_at,by\nmatter:M-1,PERSON,2026-12-01T09:00:00Z,PERSON\n");
    file("early.csv", "asset,user,acknowledged_at\nmatter:M-1,PERSON,2020-01-01\n");
    file("staffing.csv", "asset,member,source,added_by\nmatter:M-1,NRT,request,\nmatter:M-1,NRT2,,TIER1\n");
    file("added.csv", "asset,member,added_at\nmatter:M-1,NRT,2020-01-01\n");
    file("custodians.csv", "hold,user,acknowledged_at\nH-1,PERSON,2020-01-01\n");
    file("requests.csv", "id,state,decided_by,decided_at\nR-1,rejected,ADMIN,2026-12-01T09:00:00Z\n");
    assert_snapshot!(together([
        env.imctl("--as ADMIN import --table acknowledgements forged.csv"),
        env.imctl("--as ADMIN import --table acknowledgements early.csv"),
        env.imctl("--as SADMIN import --table staffing staffing.csv"),
        env.imctl("--as SADMIN import --table staffing added.csv"),
        env.imctl("--as HOLDS import --table hold_custodians custodians.csv"),
        env.imctl("--as CMA import --table requests requests.csv"),
    ]), @"
    $ imctl --as ADMIN import --table acknowledgements forged.csv
    exit 8
    --- stderr
    error: `ADMIN` may not say `by` of acknowledgement `matter:M-1 PERSON`: only the system operator may
    hint: ask the system operator, or run it without `--as`

    $ imctl --as ADMIN import --table acknowledgements early.csv
    exit 8
    --- stderr
    error: `ADMIN` may not say `acknowledged_at` of acknowledgement `matter:M-1 PERSON`: only the system operator may
    hint: ask the system operator, or run it without `--as`

    $ imctl --as SADMIN import --table staffing staffing.csv
    exit 8
    --- stderr
    error: `SADMIN` may not say `source` of staffing `matter:M-1 NRT`: only the system operator may (and 1 more refusal)
      - `SADMIN` may not say `source` of staffing `matter:M-1 NRT`: only the system operator may
      - `SADMIN` may not say `added_by` of staffing `matter:M-1 NRT2`: only the system operator may
    hint: ask the system operator, or run it without `--as`

    $ imctl --as SADMIN import --table staffing added.csv
    exit 8
    --- stderr
    error: `SADMIN` may not say `added_at` of staffing `matter:M-1 NRT`: only the system operator may
    hint: ask the system operator, or run it without `--as`

    $ imctl --as HOLDS import --table hold_custodians custodians.csv
    exit 8
    --- stderr
    error: `HOLDS` may not say `acknowledged_at` of hold custodian `H-1 PERSON`: only the system operator may
    hint: ask the system operator, or run it without `--as`

    $ imctl --as CMA import --table requests requests.csv
    exit 8
    --- stderr
    error: `CMA` may not say `decided_by` of request `R-1`: only the system operator may
    hint: ask the system operator, or run it without `--as`
    ");
    // What the program says itself may stand there, and what is there already may stay.
    file("own.csv", "asset,user,acknowledged_at,by\nmatter:M-1,PERSON,2026-12-01T09:00:00Z,ADMIN\n");
    env.ok("--as ADMIN import --table acknowledgements own.csv");
    file("kept.csv", "asset,member,type,added_by,added_at\nmatter:M-1,PERSON,basic,,2026-12-01T09:00:00Z\n");
    env.ok("--as SADMIN import --table staffing kept.csv");
    // The system operator brings a firm along from elsewhere.
    env.ok("import --table staffing added.csv");
}
