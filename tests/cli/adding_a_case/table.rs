//! The table that says what answers each step of the procedure: that no row points at nothing.

use crate::env::{project, words};
use std::collections::BTreeMap;
use std::path::Path;

/// The rows of a Markdown table, each cell trimmed; headings and rules left out.
fn rows(text: &str) -> Vec<Vec<String>> {
    let lines = text.lines().filter(|line| line.starts_with('|') && !line.starts_with("|---"));
    lines
        .map(|line| line.trim_matches('|').split('|').map(|cell| cell.trim().to_owned()).collect::<Vec<_>>())
        .filter(|row| row[0] != "step")
        .collect()
}

/// What stands in backquotes.
fn quoted(cell: &str) -> impl Iterator<Item = &str> {
    cell.split('`').skip(1).step_by(2)
}

/// All functions under a folder, by name, with their text.
fn functions(folder: &Path, found: &mut BTreeMap<String, String>) {
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            functions(&path, found);
        } else if path.extension().is_some_and(|e| e == "rs") {
            let text = std::fs::read_to_string(&path).unwrap();
            let mut open: Option<String> = None;
            for line in text.lines() {
                let start = line.trim_start();
                let start = start.strip_prefix("pub ").unwrap_or(start);
                if let Some(name) = start.strip_prefix("fn ").and_then(|rest| rest.split('(').next()) {
                    open = Some(name.to_owned());
                }
                if let Some(name) = &open {
                    let body = found.entry(name.clone()).or_default();
                    body.push_str(line);
                    body.push('\n');
                }
            }
        }
    }
}

/// The text of all source files under a folder.
fn sources(folder: &Path, text: &mut String) {
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            sources(&path, text);
        } else if path.extension().is_some_and(|e| e == "rs") {
            text.push_str(&std::fs::read_to_string(&path).unwrap());
        }
    }
}

/// The noun and the verb of a command: `case admin add`.
fn verb(command: &str) -> String {
    let words = words(command).into_iter().skip(1);
    let mut words = words.skip_while(|word| word == "--as" || word.chars().any(char::is_uppercase));
    let plain =
        |word: &String| word.chars().all(|c| c.is_ascii_lowercase() || c == '-') && !word.starts_with('-');
    words.by_ref().take_while(plain).take(3).collect::<Vec<_>>().join(" ")
}

/// Does the test's text have this exit code come out: in a snapshot, a script, or a comparison?
fn comes_out(test: &str, code: &str) -> bool {
    let forms = [
        format!("exit {code}\n"),
        format!("[exit {code}]"),
        format!("code, {code}"),
        format!(", {code}].contains"),
    ];
    forms.iter().any(|form| test.contains(form.as_str()))
}

#[test]
fn no_row_of_the_table_points_at_nothing() {
    let table = std::fs::read_to_string(project("docs/adding-a-case.md")).unwrap();
    let (mut tests, mut source) = (BTreeMap::new(), String::new());
    functions(&project("tests"), &mut tests);
    functions(&project("src"), &mut tests);
    sources(&project("src"), &mut source);
    let rows = rows(&table);
    assert!(rows.len() > 70, "{} rows", rows.len());
    let mut wrong = Vec::new();
    for row in &rows {
        let [step, asks, answer, held_by] = row.as_slice() else { panic!("{row:?}") };
        assert!(!step.is_empty() && !asks.is_empty(), "{row:?}");
        let names: Vec<&str> = quoted(held_by).collect();
        assert!(!names.is_empty(), "{row:?}");
        wrong.extend(
            names.iter().filter(|name| !tests.contains_key(**name)).map(|n| format!("{step}: no test `{n}`")),
        );
        let bodies: Vec<&String> = names.iter().filter_map(|name| tests.get(*name)).collect();
        let commands: Vec<&str> = quoted(answer).filter(|word| word.starts_with("imctl ")).collect();
        // A command, or the rule that refuses.
        assert!(!commands.is_empty() || answer.contains("exit "), "{row:?}");
        for command in commands {
            let parsed = imctl::cli::command().try_get_matches_from(words(command));
            assert!(parsed.is_ok(), "`{command}` of {step}: {}", parsed.unwrap_err());
            let verb = verb(command);
            if !bodies.iter().any(|body| body.contains(&verb)) {
                wrong.push(format!("{step}: no test of it runs `{verb}`"));
            }
        }
        for code in answer.split("exit ").skip(1).filter_map(|rest| rest.get(..1)) {
            if !bodies.iter().any(|body| comes_out(body, code)) {
                wrong.push(format!("{step}: exit {code} comes out of no test of it"));
            }
        }
        // `(P6, exit 6)`, `(S7)`
        let rules = answer.split('(').skip(1).filter_map(|rest| rest.split([',', ')']).next());
        for rule in rules.filter(|rule| rule.len() <= 3 && rule.starts_with(char::is_uppercase)) {
            if !source.contains(rule) {
                wrong.push(format!("{step}: the program knows no rule {rule}"));
            }
        }
    }
    assert!(wrong.is_empty(), "{wrong:#?}");
}
