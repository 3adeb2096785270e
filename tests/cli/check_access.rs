//! `check-access`, `who-can` and `what-can` as people and scripts use them, on the example firm.

use std::io::Write;
use std::path::PathBuf;
use std::process::{Command, Stdio};

/// A database with the example firm, on the day that its story is told.
struct Firm {
    _dir: tempfile::TempDir,
    db: PathBuf,
}

/// What a run said.
#[derive(Debug)]
struct Said {
    out: String,
    err: String,
    exit: i32,
}

impl Firm {
    fn new() -> Firm {
        let dir = tempfile::tempdir().unwrap();
        let firm = Firm { db: dir.path().join("firm.db"), _dir: dir };
        let said = firm.run(&["apply", "examples/firm", "--init", "--yes"]);
        assert_eq!(said.exit, 0, "{said:?}");
        firm
    }

    fn command(&self, words: &[&str]) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_imctl"));
        command
            .env_clear()
            .current_dir(env!("CARGO_MANIFEST_DIR"))
            .env("IMCTL_DB", &self.db)
            .env("IMCTL_NOW", "2026-12-01T09:00:00Z")
            .env("HOME", "/nowhere")
            .env("USER", "root")
            .args(words)
            .stdin(Stdio::null())
            .stdout(Stdio::piped())
            .stderr(Stdio::piped());
        command
    }

    fn run(&self, words: &[&str]) -> Said {
        said(self.command(words).output().unwrap())
    }

    /// A batch on standard input, with these words after `--batch -`.
    fn batch(&self, requests: &str, words: &[&str]) -> Said {
        let mut all = vec!["check-access", "--batch", "-"];
        all.extend(words);
        let mut child = self.command(&all).stdin(Stdio::piped()).spawn().unwrap();
        let (mut input, requests) = (child.stdin.take().unwrap(), requests.to_owned());
        let writer = std::thread::spawn(move || {
            // A run that stops at a bad line doesn't read the rest.
            let _ = input.write_all(requests.as_bytes());
        });
        let said = said(child.wait_with_output().unwrap());
        writer.join().unwrap();
        said
    }

    /// The last cells of the answers: `decision rule`.
    fn answers(&self, requests: &str) -> Vec<String> {
        let said = self.batch(requests, &[]);
        said.out
            .lines()
            .skip(1)
            .map(|line| line.split(',').collect::<Vec<_>>())
            .map(|cells| format!("{} {}", cells[cells.len() - 3], cells[cells.len() - 1]))
            .collect()
    }
}

fn said(output: std::process::Output) -> Said {
    Said {
        out: String::from_utf8(output.stdout).unwrap(),
        err: String::from_utf8(output.stderr).unwrap(),
        exit: output.status.code().unwrap(),
    }
}

#[test]
fn the_answer_is_a_sentence_and_an_exit_code() {
    let firm = Firm::new();
    let said = firm.run(&["check-access", "dsmythe", "matter:3101"]);
    assert_eq!(said.out, "ALLOW DSMYTHE matter:3101 — staffed (assistant of RKAPOOR)\n");
    assert_eq!((said.err.as_str(), said.exit), ("", 0));
    let said = firm.run(&["check-access", "TBECKER", "matter:3102"]);
    assert_eq!(said.out, "DENY TBECKER matter:3102 — opposing_team\n");
    assert_eq!((said.err.as_str(), said.exit), ("", 3));
    let said = firm.run(&["check-access", "RGUPTA", "matter:3101", "--system", "elite"]);
    assert_eq!(said.out, "ALLOW RGUPTA matter:3101 — system_excluded (system excluded)\n");
    // Until 09:00:00 means not at 09:00:00.
    let at = |time| firm.run(&["check-access", "EGREENE", "matter:2003", "--at", time]).exit;
    assert_eq!((at("2026-12-01T08:59:59Z"), at("2026-12-01 09:00"), at("+1d")), (0, 3, 3));
}

#[test]
fn json_has_the_whole_trace_and_where_each_fact_came_from() {
    let firm = Firm::new();
    let said = firm.run(&["check-access", "TBECKER", "matter:3102", "-o", "json"]);
    assert_eq!(said.exit, 3);
    let json: serde_json::Value = serde_json::from_str(&said.out).unwrap();
    let keys: Vec<&str> = json.as_object().unwrap().keys().map(String::as_str).collect();
    let expected = ["user", "object", "system", "at", "decision", "level", "rule", "trace", "remedies"];
    assert_eq!(keys, expected);
    assert_eq!((&json["system"], &json["level"]), (&"iManage Work".into(), &serde_json::Value::Null));
    assert_eq!(json["at"], "2026-12-01T09:00:00Z");
    let step = json["trace"].as_array().unwrap().iter().find(|step| step["outcome"] == "deny").unwrap();
    let keys: Vec<&str> = step.as_object().unwrap().keys().map(String::as_str).collect();
    assert_eq!(keys, ["step", "outcome", "rule", "detail", "source"]);
    let source = &step["source"];
    assert_eq!((&source["file"], &source["line"]), (&"examples/firm/staffing_history.csv".into(), &2.into()));
    assert_eq!((&source["os_user"], &source["batch"]), (&"root".into(), &2.into()));
    assert!(source["event"].as_i64().unwrap() > 0, "{source}");
    let remedy =
        "nothing but removing the wall, opposing team set LARCH, which holders of `conflicts_officer` keep";
    assert_eq!(json["remedies"][0], remedy);
    let line = firm.run(&["check-access", "TBECKER", "matter:3102", "-o", "jsonl"]);
    assert_eq!(line.out.lines().count(), 1);
    assert_eq!(serde_json::from_str::<serde_json::Value>(&line.out).unwrap(), json);
    let csv = firm.run(&["check-access", "TBECKER", "matter:3102", "-o", "csv"]);
    let row = "TBECKER,matter:3102,iManage Work,2026-12-01T09:00:00Z,deny,,opposing_team\n";
    assert_eq!(csv.out, format!("user,object,system,at,decision,level,rule\n{row}"));
}

#[test]
fn an_explanation_names_what_was_typed_too() {
    let firm = Firm::new();
    assert_eq!(firm.run(&["user", "lock", "SOBRIEN"]).exit, 0);
    let said = firm.run(&["check-access", "SOBRIEN", "matter:2001", "--explain"]);
    assert!(
        said.out.starts_with("DENY SOBRIEN matter:2001 — account_locked\nin iManage Work at "),
        "{}",
        said.out
    );
    for part in [
        "from imctl user lock SOBRIEN, batch 3 by root, 2026-12-01T09:00:00Z",
        "from examples/firm/staffing.csv:",
        "[conflicted]",
        "the wall wins: no staffing helps SOBRIEN",
        "what would change it:\n  - `imctl user unlock SOBRIEN`\n",
    ] {
        assert!(said.out.contains(part), "{part}\n{}", said.out);
    }
}

#[test]
fn unknown_names_are_exit_5_and_never_a_no() {
    let firm = Firm::new();
    for (words, message) in [
        (
            ["TBECKR", "matter:3102", "Elite"],
            "error: there is no user `TBECKR`\nhint: did you mean `TBECKER`?\n",
        ),
        (
            ["TBECKER", "matter:31O2", "Elite"],
            "error: there is no matter `31O2`\nhint: did you mean `3102`?\n",
        ),
        (
            ["TBECKER", "matter:3102", "Elit"],
            "error: there is no system `Elit`\nhint: did you mean `Elite`?\n",
        ),
        (
            ["TBECKER", "workspace:W1", "Elite"],
            "error: there is no workspace `W1`\nhint: imctl item list shows what there is\n",
        ),
    ] {
        let said = firm.run(&["check-access", words[0], words[1], "--system", words[2]]);
        assert_eq!((said.err.as_str(), said.exit, said.out.as_str()), (message, 5, ""));
    }
    for (words, exit) in [
        (&["TBECKER", "3102"][..], 4),
        (&["TBECKER", "matter:3102", "--at", "tomorrow"], 4),
        (&["TBECKER", "matter:3102", "--act", "fly"], 4),
        (&["TBECKER", "matter:3102", "--need", "read"], 2),
        (&["TBECKER", "matter:3102", "--need", "no_access"], 2),
        (&["TBECKER", "matter:3102", "--need", "read", "--act", "view"], 2),
        (&["TBECKER"], 2),
    ] {
        let said = firm.run(&[&["check-access"], words].concat());
        assert_eq!((said.exit, said.out.as_str()), (exit, ""), "{words:?} {said:?}");
    }
}

#[test]
fn the_questions_of_the_examples_get_their_answers() {
    let firm = Firm::new();
    let said = firm.run(&["check-access", "--batch", "examples/questions.csv"]);
    assert_eq!((said.exit, said.err.as_str()), (0, ""));
    let asked = std::fs::read_to_string("examples/questions.csv").unwrap();
    assert_eq!(said.out.lines().count(), asked.lines().count());
    let mut answers = csv::Reader::from_reader(said.out.as_bytes());
    let headers = ["user", "object", "system", "at", "decision", "level", "rule"];
    assert_eq!(answers.headers().unwrap(), &headers[..]);
    for (question, answer) in csv::Reader::from_reader(asked.as_bytes()).records().zip(answers.records()) {
        let (question, answer) = (question.unwrap(), answer.unwrap());
        assert!((0..4).all(|cell| question[cell] == answer[cell]), "{question:?} {answer:?}");
    }
}

#[test]
fn a_batch_answers_each_line_in_order_in_every_format() {
    let firm = Firm::new();
    let requests = "\u{feff}Object,SYSTEM,user,at\r\nmatter:3101,,dsmythe,\r\n\r\n\"matter:3101\",ELITE,user:RGUPTA,2026-12-01\r\nmatter:3102,,tbecker,+1d\r\n";
    let said = firm.batch(requests, &[]);
    let expected = "user,object,system,at,decision,level,rule
DSMYTHE,matter:3101,iManage Work,2026-12-01T09:00:00Z,allow,,staffed
RGUPTA,matter:3101,Elite,2026-12-01T00:00:00Z,allow,,system_excluded
TBECKER,matter:3102,iManage Work,2026-12-02T09:00:00Z,deny,,opposing_team
";
    assert_eq!((said.out.as_str(), said.err.as_str(), said.exit), (expected, "", 0));
    assert_eq!(firm.batch(requests, &["-o", "csv"]).out, expected);
    let lines: Vec<serde_json::Value> = firm
        .batch(requests, &["-o", "jsonl"])
        .out
        .lines()
        .map(|line| serde_json::from_str(line).unwrap())
        .collect();
    assert_eq!(
        lines[0].to_string(),
        r#"{"user":"DSMYTHE","object":"matter:3101","system":"iManage Work","at":"2026-12-01T09:00:00Z","decision":"allow","level":null,"rule":"staffed"}"#
    );
    let json: Vec<serde_json::Value> =
        serde_json::from_str(&firm.batch(requests, &["-o", "json"]).out).unwrap();
    assert_eq!(json, lines);
    assert_eq!(firm.batch("user,object\n", &["-o", "json"]).out, "[]\n");
    assert_eq!(firm.batch("user,object\n", &["--at", "+1d", "--system", "Elite"]).exit, 0);
}

#[test]
fn names_that_a_batch_does_not_know_are_lines_of_their_own() {
    let firm = Firm::new();
    let requests = "user,object,system,need,expect
NOBODY,matter:NONE,Nothing,,
TBECKER,matter:NONE,Nothing,,
TBECKER,3102,,,
TBECKER,workspace:W1,,read,
TBECKER,matter:3102,Nothing,read,
TBECKER,matter:3102,,read,
TBECKER,matter:3102,,,allow
\"a,\"\"b\"\"\",case:MERIDIAN,,,unknown_user
";
    let said = firm.batch(requests, &[]);
    let errors: Vec<String> = said.out.lines().skip(1).map(str::to_owned).collect();
    let at = "2026-12-01T09:00:00Z";
    assert_eq!(
        errors,
        [
            format!("NOBODY,matter:NONE,Nothing,{at},error,,unknown_user"),
            format!("TBECKER,matter:NONE,Nothing,{at},error,,unknown_object"),
            format!("TBECKER,3102,iManage Work,{at},error,,unknown_object"),
            format!("TBECKER,workspace:W1,iManage Work,{at},error,,unknown_object"),
            format!("TBECKER,matter:3102,Nothing,{at},error,,unknown_system"),
            format!("TBECKER,matter:3102,iManage Work,{at},error,,need_on_asset"),
            format!("TBECKER,matter:3102,iManage Work,{at},deny,,opposing_team"),
            format!("\"a,\"\"b\"\"\",case:MERIDIAN,iManage Work,{at},error,,unknown_user"),
        ]
    );
    assert_eq!(said.exit, 5, "errors win over expectations");
    assert!(said.err.contains("line 8: TBECKER matter:3102: expected allow, got deny (opposing_team)\n"));
    assert!(said.err.contains("7 of 8 requests can't be answered; 1 of 8 answers are not as expected"));
}

#[test]
fn expectations_are_words_or_rules_and_exit_7_when_one_is_not_met() {
    let firm = Firm::new();
    let said = firm.batch(
        "user,object,expect\nTBECKER,matter:3102,opposing_team\nTBECKER,matter:3102,Deny\nDSMYTHE,matter:3101,\n",
        &[],
    );
    assert_eq!((said.exit, said.err.as_str()), (0, ""));
    let wrong = "DSMYTHE,matter:3101,policy_open\n".repeat(30);
    let said = firm.batch(&format!("user,object,expect\n{wrong}"), &[]);
    assert_eq!(said.exit, 7);
    assert_eq!(
        said.err.lines().filter(|line| line.contains("expected policy_open")).count(),
        20,
        "{}",
        said.err
    );
    assert!(said.err.contains("and 10 more\n") && said.err.contains("30 of 30 answers"), "{}", said.err);
}

#[test]
fn a_cell_that_cannot_be_read_stops_the_batch_at_its_line() {
    let firm = Firm::new();
    for (header, cells, place, word) in [
        ("at", "tomorrow", "standard input:3:21", "is not a time"),
        ("act", "fly", "standard input:3:21", "is not one of `view`"),
        ("need", "no_access", "standard input:3:21", "is not one of `read`"),
        ("expect", "maybe", "standard input:3:21", "is not one of `allow`"),
        ("need,act", "read,view", "standard input:3:26", "can't be given together"),
        ("at", ",", "standard input:3:22", "4 cells, but the header has 3 columns"),
    ] {
        let empty = ",".repeat(header.matches(',').count());
        let requests =
            format!("user,object,{header}\nDSMYTHE,matter:3101,{empty}\nDSMYTHE,matter:3101,{cells}\n");
        let said = firm.batch(&requests, &[]);
        assert_eq!(said.exit, 4, "{said:?}");
        assert_eq!(said.out.lines().count(), 2, "the line before was answered: {said:?}");
        assert!(said.err.contains(place) && said.err.contains(word), "{place} {word}\n{}", said.err);
    }
    for (requests, word) in [
        ("user,object,sytem\n", "did you mean `system`?"),
        ("user,object,user\n", "is there twice"),
        ("user,system\n", "the column `object` is missing"),
        ("", "the file is empty"),
    ] {
        let said = firm.batch(requests, &[]);
        assert_eq!((said.exit, said.out.as_str()), (4, ""), "{said:?}");
        assert!(said.err.contains(word), "{}", said.err);
    }
    let said = firm.run(&["check-access", "--batch", "no-such.csv"]);
    assert_eq!((said.exit, said.err.as_str()), (5, "error: there is no file `no-such.csv`\n"));
}

#[test]
fn a_large_batch_is_the_same_as_small_ones_and_a_closed_pipe_is_no_error() {
    let firm = Firm::new();
    let questions = std::fs::read_to_string("examples/questions.csv").unwrap();
    let (header, lines) = questions.split_once('\n').unwrap();
    let large = format!("{header}\n{}", lines.repeat(600));
    let expected: Vec<String> = firm.answers(&questions);
    let answers = firm.answers(&large);
    assert_eq!(answers.len(), expected.len() * 600);
    assert!(answers.chunks(expected.len()).all(|chunk| chunk == expected));

    let path = firm.db.with_file_name("large.csv");
    std::fs::write(&path, &large).unwrap();
    let mut child = firm.command(&["check-access", "--batch", path.to_str().unwrap()]).spawn().unwrap();
    drop(child.stdout.take());
    let said = said(child.wait_with_output().unwrap());
    assert_eq!((said.exit, said.err.as_str()), (0, ""));
}

#[test]
fn who_can_and_what_can_are_the_other_ends_of_the_same_answer() {
    let firm = Firm::new();
    let said = firm.run(&["who-can", "matter:3101", "-o", "csv"]);
    let expected = "user,decision,level,rule,via
ANOVAKOVA,allow,,staffed,own row
BODUYA,allow,,staffed,own row
DSMYTHE,allow,,staffed,assistant of RKAPOOR
RKAPOOR,allow,,staffed,own row
";
    assert_eq!((said.out.as_str(), said.exit), (expected, 0));
    let all = firm.run(&["who-can", "matter:3101", "--all", "-o", "jsonl"]);
    let deny = r#"{"user":"TBECKER","decision":"deny","level":null,"rule":"opposing_team","via":""}"#;
    assert_eq!(all.out.lines().count(), 61);
    assert!(all.out.lines().any(|line| line == deny), "{}", all.out);
    // Both ends against the matrix of everybody and everything.
    let matrix = std::fs::read_to_string("tests/fixtures/firm-matrix-expected.csv").unwrap();
    let mut rows: Vec<Vec<&str>> = matrix.lines().skip(1).map(|line| line.split(',').collect()).collect();
    let items = include_str!("../fixtures/firm-items-expected.csv");
    rows.extend(items.lines().skip(1).map(|line| {
        let cells: Vec<&str> = line.split(',').collect();
        vec![cells[0], cells[1], cells[2], cells[4]]
    }));
    let objects = [
        "matter:3102",
        "case:MERIDIAN",
        "client:ASHDOWN",
        "client-group:KESTREL",
        "workspace:W-PREC",
        "document:D-3101-PRICE",
    ];
    for object in objects {
        let said = firm.run(&["who-can", object, "--all", "-o", "csv"]);
        let mut expected: Vec<String> = rows
            .iter()
            .filter(|row| row[1] == object)
            .map(|row| format!("{} {} {}", row[0], row[2], row[3]))
            .collect();
        expected.sort();
        assert_eq!(cells(&said.out), expected, "{object}");
    }
    for user in ["TBECKER", "SHOWARD", "PDELACRUZ", "JMÜLLER"] {
        let said = firm.run(&["what-can", user, "--all", "-o", "csv"]);
        let mut expected: Vec<String> = rows
            .iter()
            .filter(|row| row[0] == user)
            .map(|row| format!("{} {} {}", row[1], row[2], row[3]))
            .collect();
        expected.sort();
        assert_eq!(cells(&said.out), expected, "{user}");
        let allowed = cells(&firm.run(&["what-can", user, "-o", "csv"]).out);
        expected.retain(|row| row.contains(" allow "));
        assert_eq!(allowed, expected);
    }
    assert_eq!(firm.run(&["what-can", "SHOWARD", "-o", "json"]).out, "[]\n");
    assert_eq!(firm.run(&["who-can", "matter:NONE"]).exit, 5);
    assert_eq!(firm.run(&["what-can", "NOBODY"]).exit, 5);
}

/// First cell, decision and rule of each row, sorted.
fn cells(csv: &str) -> Vec<String> {
    let mut rows: Vec<String> = csv::Reader::from_reader(csv.as_bytes())
        .records()
        .map(|row| row.unwrap())
        .map(|row| format!("{} {} {}", &row[0], &row[1], &row[3]))
        .collect();
    rows.sort();
    rows
}

#[test]
fn an_assumption_changes_the_answer_and_nothing_else() {
    let firm = Firm::new();
    let before = std::fs::read(&firm.db).unwrap();
    let ask = |assume: &[&str]| {
        let mut words = vec!["check-access", "DSMYTHE", "matter:3101"];
        assume.iter().for_each(|command| words.extend(["--assume", command]));
        firm.run(&words)
    };
    let said = ask(&["user disable DSMYTHE"]);
    assert_eq!(said.out, "DENY DSMYTHE matter:3101 — sign_in_disabled\n");
    assert_eq!((said.err.as_str(), said.exit), ("", 3));
    assert_eq!(ask(&["user disable DSMYTHE", "imctl user enable DSMYTHE"]).exit, 0);
    assert_eq!(ask(&["setting set assistants_follow false --reason 'just asking'"]).exit, 3);
    let said = firm.run(&["who-can", "matter:3101", "--assume", "user disable RKAPOOR", "-o", "csv"]);
    assert_eq!(
        cells(&said.out),
        ["ANOVAKOVA allow staffed", "BODUYA allow staffed", "DSMYTHE allow staffed"]
    );
    let said = firm.run(&["what-can", "RKAPOOR", "--assume", "user disable RKAPOOR", "-o", "csv"]);
    assert!(cells(&said.out).is_empty(), "{said:?}");
    let said = firm.batch("user,object\nDSMYTHE,matter:3101\n", &["--assume", "user lock DSMYTHE"]);
    assert!(said.out.ends_with(",deny,,account_locked\n"), "{said:?}");
    let told = ask(&["user disable DSMYTHE"]);
    assert_eq!(told.exit, 3);
    let said =
        firm.run(&["check-access", "DSMYTHE", "matter:3101", "--explain", "--assume", "user lock DSMYTHE"]);
    assert!(said.out.contains("from assumed: user lock DSMYTHE"), "{}", said.out);
    for (command, exit, message) in [
        ("user disable NOBODY", 5, "there is no user `NOBODY`"),
        ("user list", 2, "`user list` can't be assumed"),
        ("init", 2, "`init` can't be assumed"),
        ("export elsewhere", 2, "`export` can't be assumed"),
        ("who-can matter:3101", 2, "`who-can` can't be assumed"),
        ("usr disable DSMYTHE", 2, "unrecognized subcommand"),
        ("user disable 'DSMYTHE", 2, "a quote is not closed"),
        ("user disable DSMYTHE --dry-run", 2, "`--dry-run` can't be part of an assumption"),
        ("user disable DSMYTHE --db other.db", 2, "`--db` can't be part of an assumption"),
        ("user --help", 2, "no change"),
        (" ", 2, "name a command"),
    ] {
        let said = ask(&[command]);
        assert_eq!((said.exit, said.out.as_str()), (exit, ""), "{command}: {said:?}");
        assert!(said.err.starts_with(&format!("error: --assume \"{command}\": ")), "{}", said.err);
        assert!(said.err.contains(message), "{}", said.err);
    }
    assert!(std::fs::read(&firm.db).unwrap() == before, "not a byte of the database has changed");
}
