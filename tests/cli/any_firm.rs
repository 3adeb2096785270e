//! Promises that hold for any firm: made of the list of columns, at random, most of it right and some of
//! it wrong, with the worst names that there are.

use crate::env::Env;
use imctl::domain::kernel::Kind;
use imctl::domain::kernel::Shape;
use imctl::domain::model::table::Table;
use proptest::prelude::*;
use proptest::sample::select;
use std::collections::BTreeSet;

/// Firms per promise. Ten times as many find nothing more, so far.
const CASES: u32 = 16;

/// Names of things of this kind: few, so that rows meet; odd, so that nothing is taken for granted.
fn names(kind: Kind) -> &'static [&'static str] {
    match kind {
        Kind::Library => &["ACTIVE", "Zürich", "l-3"],
        Kind::User => &["ALICE", "bob", "ÖZGE", "田中", "O'NEIL", "E-X.T"],
        Kind::Group => &["TAX", "Tax & Trusts", "NRTADMIN", "größe"],
        Kind::Role => &["EDITOR", "DEFAULT", "DEFAULT EXTERNAL", "Leser", "conflicts_officer"],
        Kind::ClientGroup => &["GROUP", "a:b", "client:X"],
        Kind::Client => &["ACME", "acme & co", "0012", "A,\"B\""],
        Kind::Case => &["C-17", "case/2", "=1+1"],
        Kind::Matter => &["1001", "0012", "00012", "1E5", "2024-03-04", "a;no", "matter:7", "M, \"x\""],
        Kind::System => &["iManage Work", "Elite", "IRM 2.0"],
        Kind::OpposingSet => &["LARCH", "larch 2"],
        Kind::Workspace => &["W1", "w 2", "0012"],
        Kind::Folder => &["F1", "=F", "document:9"],
        Kind::Document | Kind::Item => &["D1", "Ünder, \"x\"", "d"],
        Kind::Request => &["R-1", "r-2", "R 3"],
        Kind::Outbox => &["M1", "m2", "M/3"],
        Kind::Hold => &["H-1", "hold 2"],
        Kind::Service => &["CAM", "cam/2", "service:X"],
        Kind::Email => &["a@firm.example", "b@firm.example", "c@x.yz", "D@x.yz", "e@x.yz", "f@x.yz"],
    }
}

const TEXTS: &[&str] = &[
    "",
    "",
    "plain",
    "with, comma",
    "\"quoted\"",
    "two\nlines",
    "cr\r\nlf",
    " spaces ",
    "=1+1",
    "@x",
    "日本語",
    "e\u{301}",
    "0012",
    "true",
    "N/A",
    "tab\there",
    "\u{202e}right to left",
    "\\n",
    ";",
    "NULL",
    "-1",
];
const INSTANTS: &[&str] = &[
    "",
    "",
    "2026-12-31",
    "2027-06-30T12:00:00+02:00",
    "2020-02-29 23:59",
    "+30d",
    "9999-12-31T23:59:59Z",
    "1999-01-01",
];
const SCOPES: &[&str] = &["global", "global", "ACTIVE", "ACTIVE", "Zürich", "policy", "service"];
const SETTINGS: &[(&str, &str)] = &[
    ("time_zone", "Asia/Kathmandu"),
    ("time_zone", "America/New_York"),
    ("case_id", "manual"),
    ("assistants_follow", "true"),
    ("opposing_historical", "false"),
    ("opposing_candidates", "true"),
    ("timed_access_period", "30d"),
    ("case_id", "sometimes"),
];
const INTEGRATION: &[(&str, &str)] = &[
    ("mode", "linked_users"),
    ("fall_back", "yes"),
    ("account", "ALICE"),
    ("account", "nobody"),
    ("post_room_workspace", "W1"),
    ("MODE", "sometimes"),
];
const PRIVILEGES: &[(&str, &str)] = &[
    ("import_create", "granted"),
    ("delete", "denied"),
    ("system_access", "read_only"),
    ("control_center_access", "tier1"),
    ("user_management", "granted"),
    ("view_documents", "granted"),
    ("general_login", "allow"),
    ("jobs_upload_job", "deny"),
    ("nonsense", "granted"),
];

/// A cell of a column that holds this.
fn cell(table: Table, column: &'static str, shape: Shape, required: bool) -> BoxedStrategy<String> {
    let of = |list: &'static [&'static str]| select(list).prop_map(str::to_owned).boxed();
    match shape {
        Shape::Text if column == "scope" => of(SCOPES),
        Shape::List if table.name() == "services" => of(&["", "manual_sync", "auto_sync;manual_sync", "x"]),
        Shape::Text if column == "side" => of(&["1", "2", "B"]),
        Shape::Text if column == "frequency" => of(&["never", "never", "3m", "1y", "10d", "often"]),
        Shape::Text if required => of(&["Name", "Another, \"name\"", "Наименование", "x", "two\nlines"]),
        Shape::Text => of(TEXTS),
        Shape::Bool => of(&["true", "false", "", "", "yes", "0", "X"]),
        Shape::Int => of(&["1", "2", "30"]),
        Shape::Number => of(&["", "0", "1.5", "0.000001", "2,5", "-1"]),
        Shape::Instant => of(INSTANTS),
        Shape::Choice(words) => {
            let all: Vec<String> = words.iter().map(|w| (*w).to_owned()).chain([String::new()]).collect();
            select(all).boxed()
        }
        Shape::List => of(&["", "", "iManage Work", "Elite;iManage Work", "IRM 2.0; Elite"]),
        Shape::Object(kinds) => {
            let is_own = table.kind().is_some_and(|own| kinds == [own]);
            let one = kinds.len() == 1 && kinds[0] != Kind::Group;
            let mut all: Vec<String> = Vec::new();
            for kind in kinds {
                for name in names(*kind) {
                    all.push(match kind {
                        Kind::Group if kinds.len() > 1 => format!("group:ACTIVE/{name}"),
                        Kind::User => (*name).to_owned(),
                        _ if one || kinds.len() == 1 => (*name).to_owned(),
                        _ => format!("{}:{name}", kind.word()),
                    });
                }
            }
            if !required && !is_own {
                all.push(String::new());
                all.push(String::new());
            }
            select(all).boxed()
        }
    }
}

/// So many of the first tables are about people: libraries, users, roles, groups.
const PEOPLE: usize = 7;

/// The rows of a table.
fn rows(table: Table) -> BoxedStrategy<Vec<Vec<String>>> {
    let most = if table.kind().is_some() { 8 } else { 6 };
    let pairs =
        |pairs: &'static [(&str, &str)]| select(pairs).prop_map(|(a, b)| (a.to_owned(), b.to_owned()));
    let columns = table.columns();
    let cells: Vec<BoxedStrategy<String>> =
        columns.iter().map(|(name, shape, required)| cell(table, name, *shape, *required)).collect();
    let row: BoxedStrategy<Vec<String>> = match table.name() {
        "integration" => pairs(INTEGRATION).prop_map(|(key, value)| vec![key, value]).boxed(),
        "settings" => pairs(SETTINGS).prop_map(|(key, value)| vec![key, value]).boxed(),
        "role_privileges" => (cells, pairs(PRIVILEGES))
            .prop_map(|(mut row, (key, value))| {
                row[2] = key;
                row[3] = value;
                row
            })
            .boxed(),
        // Most items are what their ids sound like, and in something that may hold them.
        "items" => (cells, 0..3usize, 0..3usize, 0..8u8)
            .prop_map(|(mut row, kind, at, luck)| {
                let kinds = [Kind::Workspace, Kind::Folder, Kind::Document];
                row[0] = names(kinds[kind])[at].into();
                if luck > 0 {
                    row[1] = ["ACTIVE", ""][usize::from(kind > 0)].into();
                    row[2] = kinds[kind].word().into();
                    row[3] = ["", names(Kind::Workspace)[at], ["F1", "W1"][at % 2]][kind].into();
                    row[5] = String::new();
                    row[6] = ["private", "", "view"][kind].into();
                    row[8] = String::new();
                }
                row
            })
            .boxed(),
        // Every library has managers, who can be on its items.
        "entries" => (cells, 0..3usize, 0..4u8)
            .prop_map(|(mut row, at, luck)| {
                if luck > 0 {
                    row[0] = names(Kind::Workspace)[at].into();
                    row[1] = "group:ACTIVE/NRTADMIN".into();
                    row[2] = ["no_access", "read", "full_access"][at].into();
                }
                row
            })
            .boxed(),
        // Few people are outsiders, and fewer belong to a directory as well.
        "users" => (cells, 0..4u8)
            .prop_map(|(mut row, luck)| {
                if luck > 0 {
                    row[5] = "virtual".into();
                }
                row
            })
            .boxed(),
        _ => cells.boxed(),
    };
    proptest::collection::vec(row, 0..=most).boxed()
}

/// A bundle: each table's rows, by position in `Table::ALL`.
fn firm() -> impl Strategy<Value = Vec<Vec<Vec<String>>>> {
    Table::ALL.iter().map(|table| rows(*table)).collect::<Vec<_>>()
}

/// Writes the bundle into a folder. The people and libraries that all else needs are always there.
fn write(env: &Env, folder: &str, firm: &[Vec<Vec<String>>]) {
    for (table, rows) in Table::ALL.iter().zip(firm) {
        if rows.is_empty() && table.name() != "libraries" {
            continue;
        }
        let header: Vec<&str> = table.columns().iter().map(|(name, _, _)| *name).collect();
        let mut text = Vec::new();
        let mut csv = |row: &[&str]| {
            let cells: Vec<String> =
                row.iter().map(|cell| format!("\"{}\"", cell.replace('"', "\"\""))).collect();
            text.push(cells.join(","));
        };
        csv(&header);
        if table.name() == "libraries" {
            csv(&["ACTIVE", "", "", ""]);
        }
        for row in rows {
            csv(&row.iter().map(String::as_str).collect::<Vec<_>>());
        }
        env.write(format!("{folder}/{}", table.file()), text.join("\n") + "\n");
    }
}

/// The firm of an export taken over into a new database is the same firm, and taking it over again
/// changes nothing.
fn comes_back(env: &Env) -> Result<(), TestCaseError> {
    let folder = env.path("out");
    let _ = std::fs::remove_dir_all(&folder);
    env.ok("export out --with-password-hashes");
    let other = Env::empty();
    let line = format!("apply --init --yes '{}'", folder.display());
    let run = other.imctl(&line);
    prop_assert_eq!(run.code, 0, "its own export isn't taken back: {}", run);
    let (first, second) = (env.export(), other.export());
    for ((name, a), (_, b)) in first.iter().zip(&second) {
        prop_assert_eq!(a, b, "{}", name);
    }
    let before = other.bytes();
    let run = other.imctl(&line);
    prop_assert!(other.bytes() == before, "applying twice isn't applying once: {}", run);
    let run = other.imctl(&format!("diff --exit-code '{}'", folder.display()));
    prop_assert_eq!(run.code, 0, "{}", run);
    Ok(())
}

/// The batch can be taken back, and then the firm is what it was; or a rule refuses, and nothing changes.
fn is_undone(env: &Env, batch: i64, before: &[(String, String)]) -> Result<(), TestCaseError> {
    let bytes = env.bytes();
    let undo = env.imctl(&format!("undo {batch} --yes -o json"));
    if undo.code == 6 {
        let error: serde_json::Value = serde_json::from_str(&undo.stderr).unwrap();
        // Who became virtual stays virtual.
        let only_kinds = error["error"]["details"].as_array().unwrap().iter().all(|d| d["rule"] == "U5");
        prop_assert!(only_kinds && env.bytes() == bytes, "{}", undo);
        return Ok(());
    }
    prop_assert_eq!(undo.code, 0, "{}", undo);
    let report: serde_json::Value = serde_json::from_str(&undo.stdout).unwrap();
    prop_assert_eq!(&report["kept"], &serde_json::json!([]), "{}", undo);
    for ((name, a), (_, b)) in before.iter().zip(&env.export()) {
        if name == "acknowledgements.csv" {
            // Whom nothing staffs any more has acknowledged nothing (M2), whoever put that into a file.
            let new: Vec<&str> = b.lines().filter(|line| !a.contains(line)).collect();
            prop_assert!(new.is_empty(), "after undo: {:?}", new);
        } else {
            prop_assert_eq!(a, b, "after undo: {}", name);
        }
    }
    Ok(())
}

proptest! {
    #![proptest_config(ProptestConfig { cases: CASES, max_shrink_iters: 100, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn a_firm_comes_back_from_its_export_and_its_changes_can_be_undone(first in firm(), second in firm()) {
        let env = Env::empty();
        write(&env, "first", &first);
        write(&env, "second", &second);
        let run = env.imctl("apply first --init --skip-errors --yes -q");
        prop_assert!(run.code == 0 || run.code == 4, "{}", run);
        // Something that belongs to no row can refuse the whole: then there is no firm to look at.
        prop_assume!(env.db().exists());
        comes_back(&env)?;

        let (before, bytes) = (env.export(), env.bytes());
        let dry = env.imctl("apply second --skip-errors --yes --dry-run -q");
        prop_assert!(env.bytes() == bytes, "a dry run left a trace: {}", dry);
        let run = env.imctl("apply second --skip-errors --yes -o json");
        prop_assert_eq!(run.code, dry.code, "a dry run ends as the run does: {} {}", dry, run);
        if let Ok(report) = serde_json::from_str::<serde_json::Value>(&run.stdout) {
            comes_back(&env)?;
            if let Some(batch) = report["batch"].as_i64() {
                is_undone(&env, batch, &before)?;
            }
        }
        env.ok("audit verify");
        env.ok("db check");
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: CASES, max_shrink_iters: 100, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn a_firm_becomes_another_by_sync_and_is_itself_again_by_undo(first in firm(), second in firm()) {
        // The people are the same: nobody is ever deleted, so no sync makes other people of them.
        let mut second = second;
        second[..PEOPLE].clone_from_slice(&first[..PEOPLE]);
        let (env, other) = (Env::empty(), Env::empty());
        write(&env, "firm", &first);
        write(&other, "firm", &second);
        for env in [&env, &other] {
            env.imctl("apply firm --init --skip-errors --yes -q");
            prop_assume!(env.db().exists());
        }
        other.ok("export out");
        for (name, text) in other.export() {
            // A file without rows would be refused.
            if text.lines().count() < 2 {
                std::fs::remove_file(other.path("out").join(name)).unwrap();
            }
        }
        let (before, bytes) = (env.export(), env.bytes());
        let bundle = other.path("out").display().to_string();
        let sync = format!("'{bundle}' --mode sync --include-walls --max-delete 1000");
        let run = env.imctl(&format!("apply {sync} --yes -o json"));
        if run.code != 0 {
            prop_assert!(env.bytes() == bytes, "{}", run);
            return Ok(());
        }
        // There is nothing left to do, and nothing that a bundle can't say.
        let again = env.imctl(&format!("diff {sync} --exit-code"));
        prop_assert_eq!(again.code, 0, "{}", again);
        comes_back(&env)?;
        let report: serde_json::Value = serde_json::from_str(&run.stdout).unwrap();
        if let Some(batch) = report["batch"].as_i64() {
            is_undone(&env, batch, &before)?;
        }
        env.ok("audit verify");
        env.ok("db check");
    }
}

/// What everybody may reach, as it was recorded after a batch or as it is.
fn decisions(env: &Env, as_of: Option<i64>) -> String {
    let mut asked = vec!["user,object\n".to_owned()];
    for user in names(Kind::User) {
        for kind in Kind::ASSETS {
            // A matter called `matter:7` in a file is the matter `7`.
            for asset in names(*kind).iter().chain(&["7"]) {
                let object = format!("{}:{asset}", kind.word()).replace('"', "\"\"");
                asked.push(format!("{user},\"{object}\"\n"));
            }
        }
    }
    let as_of = as_of.map(|batch| format!(" --as-of {batch}")).unwrap_or_default();
    let batch = env.imctl_with_stdin(&format!("check-access --batch -{as_of}"), asked.concat());
    let one = |question: &str| env.imctl(&format!("{question} --all -o csv{as_of}")).stdout;
    [batch.stdout, one("what-can ALICE"), one("who-can matter:1001"), one("who-can case:C-17")].join("\n")
}

/// The cells of a line of CSV.
fn cells(text: &str) -> Vec<Vec<String>> {
    let mut reader = csv::ReaderBuilder::new().flexible(true).from_reader(text.as_bytes());
    reader.records().map(|row| row.unwrap().iter().map(str::to_owned).collect()).collect()
}

/// Who may reach what, of the batch's answers that [`decisions`] begin with.
fn allowed(decisions: &str) -> BTreeSet<String> {
    let lines = decisions.split("\n\n").next().unwrap();
    let rows = cells(lines).into_iter().filter(|row| row.len() == 7 && row[4] == "allow");
    rows.map(|row| format!("{} {}", row[0], row[1])).collect()
}

/// Who gains or loses what, of a comparison.
fn differences(csv: &str) -> Vec<String> {
    let mut rows: Vec<String> =
        cells(csv).into_iter().map(|row| format!("{} {} {}", row[0], row[1], row[2])).collect();
    rows.sort();
    rows
}

proptest! {
    #![proptest_config(ProptestConfig { cases: CASES / 2, max_shrink_iters: 50, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn what_was_recorded_once_decides_as_it_did_then_t2(firms in proptest::collection::vec(firm(), 3)) {
        let env = Env::empty();
        let mut then: Vec<(i64, String)> = Vec::new();
        for (n, firm) in firms.iter().enumerate() {
            write(&env, &format!("firm{n}"), firm);
            env.imctl(&format!("apply firm{n} --init --skip-errors --yes -q"));
            prop_assume!(env.db().exists());
            then.push((env.json("db status")["batches"].as_i64().unwrap(), decisions(&env, None)));
        }
        // What is taken back is a change like any other.
        let last = then.last().unwrap().0;
        env.imctl(&format!("undo {last} --yes"));
        then.push((env.json("db status")["batches"].as_i64().unwrap(), decisions(&env, None)));
        let bytes = env.bytes();
        for (batch, decided) in &then {
            prop_assert_eq!(&decisions(&env, Some(*batch)), decided, "as of {}", batch);
        }
        for pair in then.windows(2) {
            let (from, to) = (pair[0].0, pair[1].0);
            let diff = env.imctl(&format!("access diff --from {from} --to {to} --limit 0 -o csv"));
            prop_assert_eq!(diff.code, 0, "{}", diff);
            let (before, after) = (allowed(&pair[0].1), allowed(&pair[1].1));
            let mut expected: Vec<String> =
                after.difference(&before).map(|who| format!("{who} gains")).collect();
            expected.extend(before.difference(&after).map(|who| format!("{who} loses")));
            expected.sort();
            prop_assert_eq!(&differences(&diff.stdout), &expected, "{} to {}: {}", from, to, diff);
        }
        prop_assert!(env.bytes() == bytes, "a question about the past wrote something");
    }
}

#[test]
fn firms_at_random_are_mostly_right() {
    // If nearly every row were refused, the promises above would say little.
    use proptest::strategy::ValueTree;
    let mut runner = proptest::test_runner::TestRunner::deterministic();
    let (mut rows, mut taken) = (0, 0);
    for _ in 0..5 {
        let firm = firm().new_tree(&mut runner).unwrap().current();
        let env = Env::empty();
        write(&env, "firm", &firm);
        let run = env.imctl("apply firm --init --skip-errors --yes -q -o json");
        rows += firm.iter().map(Vec::len).sum::<usize>();
        if let Ok(report) = serde_json::from_str::<serde_json::Value>(&run.stdout) {
            taken += usize::try_from(report["created"].as_i64().unwrap()).unwrap();
        }
    }
    assert!(taken * 4 > rows, "{taken} of {rows} rows were taken");
}
