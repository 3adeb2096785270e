//! What an explanation says would help does help, and what it says a fact comes from made the fact.

use crate::env::{Env, project, together};
use insta::assert_snapshot;
use std::collections::BTreeMap;

/// The commands in a list of remedies.
fn commands(answer: &serde_json::Value) -> Vec<String> {
    let texts = answer["remedies"].as_array().unwrap().iter().map(|text| text.as_str().unwrap());
    texts
        .flat_map(|text| text.split('`').skip(1).step_by(2))
        .filter_map(|text| text.strip_prefix("imctl ").map(str::to_owned))
        .collect()
}

/// The answer to a denied question: with everything that would help it must be yes, unless a wall is in the way,
/// which nobody is told to take down (K1).
#[track_caller]
fn helped(env: &Env, question: &str) -> Vec<String> {
    let run = env.imctl(&format!("check-access {question} -o json"));
    assert_eq!(run.code, 3, "{run}");
    let answer = serde_json::from_str(&run.stdout).unwrap();
    let (commands, walled) =
        (commands(&answer), answer["remedies"].to_string().contains("removing the wall"));
    let mut args = vec!["check-access".to_owned()];
    args.extend(crate::env::words(question));
    for command in &commands {
        args.extend(["--assume".to_owned(), command.clone()]);
    }
    let run = env.run(args);
    assert_eq!(run.code, if walled { 3 } else { 0 }, "{run}");
    if walled { vec!["a wall".to_owned()] } else { commands }
}

#[test]
fn what_would_help_helps_in_the_example_firm() {
    let env = Env::with_firm();
    let matrix = std::fs::read_to_string(project("tests/fixtures/firm-matrix-expected.csv")).unwrap();
    let mut asked: BTreeMap<(String, String), String> = BTreeMap::new();
    for line in matrix.lines().skip(1).filter(|line| line.contains("deny")) {
        let cells: Vec<&str> = line.split(',').collect();
        let kind = cells[1].split(':').next().unwrap().to_owned();
        let rule = (*cells.last().unwrap()).to_owned();
        asked.entry((rule, kind)).or_insert_with(|| format!("{} {}", cells[0], cells[1]));
    }
    assert!(asked.len() > 12, "{asked:?}");
    for question in asked.values() {
        assert!(!helped(&env, &format!("{question} --at 2026-12-01T09:00:00Z")).is_empty(), "{question}");
    }
}

#[test]
fn a_row_that_can_not_be_changed_as_it_is_has_a_remedy_that_works() {
    let env = Env::with_people();
    env.ok("system add Elite");
    env.ok("system add 'File System'");
    env.ok("matter policy 1001 --security restricted");
    env.ok("staffing add matter:1001 JDOE --systems Elite");
    env.ok("staffing add matter:1001 ASMITH --systems Elite --until +1d");
    env.ok("matter policy 1002 --security restricted");
    env.ok("staffing add matter:1002 ASMITH --until +1d");
    env.ok("case policy C-17 --security restricted");
    env.ok("staffing add case:C-17 JDOE");
    env.ok("case add-matter C-17 1002");
    env.ok("client create LOCKED --name Locked");
    env.ok("matter create 3001 --name Three --client LOCKED");
    env.ok("case create L --name Lock");
    env.ok("case policy L --security restricted");
    env.ok("case add-matter L 3001");
    env.ok("client policy LOCKED --security restricted --limited-to-staffing true");
    let mut helpful = Vec::new();
    for question in [
        "JDOE matter:1001",
        "JDOE matter:1001 --system 'File System'",
        "ASMITH matter:1001 --at 2026-12-05",
        "ASMITH matter:1002 --at 2026-12-05",
        "JDOE matter:3001",
    ] {
        helpful.push(format!("{question}: {}", helped(&env, question).join(" + ")));
    }
    assert_snapshot!(helpful.join("\n"), @"
    JDOE matter:1001: staffing set-systems matter:1001 JDOE --add 'iManage Work'
    JDOE matter:1001 --system 'File System': staffing set-systems matter:1001 JDOE --add 'File System'
    ASMITH matter:1001 --at 2026-12-05: staffing set-systems matter:1001 ASMITH --add 'iManage Work' + staffing set-period matter:1001 ASMITH --until +30d
    ASMITH matter:1002 --at 2026-12-05: staffing add case:C-17 ASMITH
    JDOE matter:3001: staffing add case:L JDOE --allow-excluded + staffing add client:LOCKED JDOE
    ");
    assert_snapshot!(together([
        env.imctl("staffing set-systems matter:1001 JDOE --add Elite --add 'File System'"),
        env.imctl("staffing set-systems matter:1001 JDOE --systems Elite"),
        env.imctl("staffing set-systems matter:1001 JDOE ASMITH --all-systems"),
        env.imctl("staffing set-systems matter:1001 JDOE --add Elite"),
        env.imctl("staffing set-systems matter:1001 JDOE --systems Nope"),
        env.imctl("staffing set-systems matter:1001 XPERT --all-systems"),
    ]), @"
    $ imctl staffing set-systems matter:1001 JDOE --add Elite --add 'File System'
    exit 0
    --- stderr
    set the systems of 1 member of matter `1001` (batch 19)

    $ imctl staffing set-systems matter:1001 JDOE --systems Elite
    exit 0
    --- stderr
    set the systems of 1 member of matter `1001` (batch 20)

    $ imctl staffing set-systems matter:1001 JDOE ASMITH --all-systems
    exit 0
    --- stderr
    set the systems of 2 members of matter `1001` (batch 21)

    $ imctl staffing set-systems matter:1001 JDOE --add Elite
    exit 0
    --- stderr
    nothing to do: set the systems of 1 member of matter `1001`

    $ imctl staffing set-systems matter:1001 JDOE --systems Nope
    exit 5
    --- stderr
    error: there is no system `Nope`
    hint: imctl system add Nope registers it

    $ imctl staffing set-systems matter:1001 XPERT --all-systems
    exit 5
    --- stderr
    error: `XPERT` isn't on the staffing of matter `1001`
    hint: imctl staffing list matter:1001
    ");
}

#[test]
fn a_source_is_the_entry_that_set_what_decides_t2() {
    let env = Env::with_people();
    env.ok("matter policy 1001 --security restricted --reason 'tender'");
    env.ok("matter policy 1001 --access-requests team");
    env.ok("staffing add matter:1001 JDOE --until +1d");
    env.ok("staffing set-type matter:1001 JDOE --type basic");
    env.ok("user lock ASMITH");
    env.ok("user update ASMITH --job-title Clerk");
    env.ok("client conflict add ACME ASMITH");
    env.ok("client conflict add ACME ASMITH --reason 'said later'");
    let sources = |question: &str| {
        let run = env.imctl(&format!("check-access {question} -o json"));
        let answer: serde_json::Value = serde_json::from_str(&run.stdout).unwrap();
        let steps = answer["trace"].as_array().unwrap().iter();
        let told: Vec<String> = steps
            .filter(|step| !step["source"].is_null())
            .map(|step| format!("{} < {}", step["detail"], step["source"]["command"]))
            .collect();
        told.join("\n")
    };
    assert_snapshot!(sources("ASMITH matter:1001"), @r#"
    "ASMITH may sign in" < null
    "the account of ASMITH is locked" < "imctl user lock ASMITH"
    "ASMITH has a conflict with client:ACME, which covers matter:1001" < "imctl client conflict add ACME ASMITH"
    "matter:1001 is governed by itself (restricted)" < "imctl matter policy 1001 --security restricted --reason tender"
    "matter:1001 is open to its staffing only" < "imctl matter policy 1001 --security restricted --reason tender"
    "#);
    assert_snapshot!(sources("JDOE matter:1001"), @r#"
    "JDOE may sign in" < null
    "the account of JDOE is not locked" < null
    "matter:1001 is governed by itself (restricted)" < "imctl matter policy 1001 --security restricted --reason tender"
    "matter:1001 is open to its staffing only" < "imctl matter policy 1001 --security restricted --reason tender"
    "JDOE is on the staffing of matter:1001 until 2026-12-02T09:00:00Z" < "imctl staffing add matter:1001 JDOE --until +1d"
    "#);
}
