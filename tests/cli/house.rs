//! The house rules that the compiler doesn't know: which storey may look at which, where SQL may be
//! written, how long a file may be.

mod arrows;
mod tokens;

use crate::env::project;
use std::fmt::Write;
use std::path::{Path, PathBuf};

/// The storeys from the bottom up, and those that each may use.
const STOREYS: &[(&str, &[&str])] = &[
    ("domain", &["domain"]),
    ("store", &["domain", "store"]),
    ("output", &["domain", "output"]),
    ("bulk", &["domain", "output", "bulk"]),
    ("cli", &["domain", "store", "bulk", "output", "cli"]),
];

/// No source file is longer.
const LONGEST: usize = 500;

/// A source file: its name from the project's root, and its lines.
struct Source {
    name: String,
    lines: Vec<String>,
}

impl Source {
    /// The storey that it belongs to: `store` for `src/store.rs` and everything under `src/store/`.
    fn storey(&self) -> Option<&str> {
        let path = self.name.strip_prefix("src/")?;
        let storey = path.split(['/', '.']).next()?;
        STOREYS.iter().any(|(name, _)| *name == storey).then_some(storey)
    }

    /// Its lines of code, numbered: no comments, and nothing from the unit tests at its end on.
    fn code(&self) -> impl Iterator<Item = (usize, &str)> {
        let is_test = self.name.contains("/tests") || self.name.ends_with("testing.rs");
        self.lines
            .iter()
            .take_while(|line| line.trim() != "#[cfg(test)]")
            .enumerate()
            .map(|(at, line)| (at + 1, line.trim()))
            .filter(move |(_, line)| !is_test && !line.starts_with("//"))
    }
}

fn files(folder: &Path, found: &mut Vec<PathBuf>) {
    for entry in std::fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            files(&path, found);
        } else {
            found.push(path);
        }
    }
    found.sort();
}

fn sources(folder: &str) -> Vec<Source> {
    let mut found = Vec::new();
    files(&project(folder), &mut found);
    found
        .into_iter()
        .filter(|path| path.extension().is_some_and(|e| e == "rs"))
        .map(|path| Source {
            name: path.strip_prefix(project("")).unwrap().display().to_string(),
            lines: std::fs::read_to_string(&path).unwrap().lines().map(str::to_owned).collect(),
        })
        .collect()
}

/// Fails with all the places at once.
#[track_caller]
fn none(rule: &str, places: &[String]) {
    let mut text = String::new();
    for place in places {
        let _ = writeln!(text, "  {place}");
    }
    assert!(places.is_empty(), "{rule}:\n{text}");
}

#[test]
fn a_module_uses_only_the_storeys_below_it() {
    let mut wrong = Vec::new();
    for source in sources("src") {
        let Some(storey) = source.storey() else { continue };
        let (_, may) = STOREYS.iter().find(|(name, _)| *name == storey).unwrap();
        // Comments count, too: a doc link upwards is a thought upwards.
        for (at, line) in (1..).zip(&source.lines) {
            for used in line.split("crate::").skip(1) {
                let used = used.split(|c: char| !c.is_alphanumeric() && c != '_').next().unwrap();
                if STOREYS.iter().any(|(name, _)| *name == used) && !may.contains(&used) {
                    wrong.push(format!("{}:{at} uses `{used}`: {}", source.name, line.trim()));
                }
            }
        }
    }
    none("a storey is used from below", &wrong);
}

#[test]
fn every_file_belongs_to_a_storey() {
    let wrong: Vec<String> = sources("src")
        .iter()
        .filter(|s| s.storey().is_none() && s.name != "src/lib.rs" && s.name != "src/main.rs")
        .map(|s| s.name.clone())
        .collect();
    none("neither a storey nor the way in", &wrong);
}

#[test]
fn only_the_store_speaks_sql() {
    let words = ["rusqlite", "select * from", "insert into", "delete from", "pragma ", "begin immediate"];
    let mut wrong = Vec::new();
    for source in sources("src").iter().filter(|s| s.storey() != Some("store")) {
        for (at, line) in source.code() {
            let lower = line.to_lowercase();
            if words.iter().any(|word| lower.contains(word)) {
                wrong.push(format!("{}:{at} {line}", source.name));
            }
        }
    }
    none("SQL outside the store", &wrong);
}

#[test]
fn only_the_shell_writes_to_the_terminal() {
    let words =
        ["println!", "eprintln!", "print!(", "eprint!(", "dbg!(", "std::io::stdout", "std::io::stderr"];
    let mut wrong = Vec::new();
    for source in sources("src").iter().filter(|s| s.name != "src/cli/shell.rs") {
        for (at, line) in source.code() {
            if words.iter().any(|word| line.contains(word)) {
                wrong.push(format!("{}:{at} {line}", source.name));
            }
        }
    }
    none("output that doesn't go through cli::shell", &wrong);
}

#[test]
fn the_domain_does_no_input_or_output_and_has_no_clock() {
    let words = ["std::fs", "std::io", "std::env", "std::process", "std::net", "SystemTime", "Utc::now"];
    let mut wrong = Vec::new();
    for source in sources("src").iter().filter(|s| s.storey() == Some("domain")) {
        for (at, line) in source.code() {
            if words.iter().any(|word| line.contains(word)) {
                wrong.push(format!("{}:{at} {line}", source.name));
            }
        }
    }
    none("the domain reaches outside", &wrong);
}

#[test]
fn no_file_is_too_long() {
    let all = sources("src").into_iter().chain(sources("tests"));
    let mut wrong = Vec::new();
    for source in all {
        let lines = source.lines.len();
        if lines > LONGEST {
            wrong.push(format!("{} has {lines} lines, at most {LONGEST} are allowed", source.name));
        }
    }
    none("split these", &wrong);
}

#[test]
fn every_file_says_what_it_is_for() {
    let wrong: Vec<String> = sources("src")
        .into_iter()
        .chain(sources("tests"))
        .filter(|s| !s.lines.first().is_some_and(|line| line.starts_with("//! ")))
        .map(|s| s.name)
        .collect();
    none("no first line that says what the file is for", &wrong);
}

#[test]
fn there_is_one_test_binary() {
    let mut found: Vec<String> = std::fs::read_dir(project("tests"))
        .unwrap()
        .map(|entry| entry.unwrap().file_name().to_string_lossy().into_owned())
        .collect();
    found.sort();
    assert_eq!(found, ["cli", "fixtures"], "a file directly in tests/ is a binary of its own, and slow");
}

#[test]
fn nothing_points_outside_the_project() {
    // Put together here, so that this file isn't found.
    let outside = [["../", "shared"].concat(), ["/", "work/"].concat()];
    let mut all = Vec::new();
    for folder in ["src", "tests", "examples", ".ci"] {
        files(&project(folder), &mut all);
    }
    for entry in std::fs::read_dir(project("")).unwrap() {
        let path = entry.unwrap().path();
        let hidden = path.file_name().unwrap().to_string_lossy().starts_with(".git");
        if path.is_file() && !hidden {
            all.push(path);
        }
    }
    let mut wrong = Vec::new();
    for path in all {
        let Ok(text) = std::fs::read_to_string(&path) else { continue };
        for (at, line) in (1..).zip(text.lines()) {
            if outside.iter().any(|word| line.contains(word)) {
                wrong.push(format!("{}:{at} {}", path.display(), line.trim()));
            }
        }
    }
    none("a path out of the project", &wrong);
}

#[test]
fn a_lint_is_waived_only_with_a_reason() {
    let mut wrong = Vec::new();
    for source in sources("src") {
        for (at, line) in source.code().filter(|(_, line)| line.contains("#[allow(")) {
            if !line.contains("reason") {
                wrong.push(format!("{}:{at} {line}", source.name));
            }
        }
    }
    none("waived without a reason", &wrong);
}
