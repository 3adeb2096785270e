//! The house rules that the compiler doesn't know: which storey may look at which, where SQL may be
//! written, how long a file may be.

mod arrows;
mod tokens;

use crate::env::project;
use arrows::Arrows;
use std::collections::BTreeSet;
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

/// The rooms of each storey from the ground up. A room uses those on lines above its own, and none beside it.
const ROOMS: &[(&str, &[&[&str]])] = &[
    (
        "domain",
        &[&["kernel"], &["model"], &["access"], &["actor"], &["law"], &["impact", "findings", "integration"]],
    ),
    (
        "store",
        &[&["error"], &["migrate"], &["names"], &["rows"], &["history"], &["work", "deciding"], &["facts"]],
    ),
    (
        "bulk",
        &[
            &["fault", "build", "listed", "mail", "named_rows", "undo"],
            &["sheet", "ldif", "exceptions", "policy_tests"],
            &["dn", "stream"],
            &["options"],
            &["outliers", "rejects", "sync", "export", "proposal"],
            &["taking"],
            &["import", "directory"],
        ],
    ),
    (
        "output",
        &[
            &["format", "text", "csv", "yaml"],
            &["rows", "listing"],
            &["answer"],
            &["explain", "report"],
            &["decisions"],
        ],
    ),
    (
        "cli",
        &[
            &["error"],
            &["needs", "ask", "candidates"],
            &["config"],
            &["shell"],
            &["progress"],
            &["context"],
            &["look_up", "fields"],
            &["args"],
            &["work", "complete"],
            &["actor"],
            &["impact"],
            &["commit"],
            &["app"],
            &["output_file"],
            &["filter", "init", "password", "work_link", "about", "timeline", "undo"],
            &["assume"],
            &["question"],
            &["bulk"],
            &["names", "export", "bundle", "lint", "list"],
            &["records"],
            &["check_access"],
            &["who_can"],
            &["what_can", "test"],
            &["nouns"],
        ],
    ),
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

    /// The text as it stands in the file.
    fn text(&self) -> String {
        self.lines.join("\n")
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

/// Which file uses which, by their names under `src/`.
fn arrows() -> Arrows {
    let files: Vec<(String, String)> =
        sources("src").iter().map(|s| (s.name[4..].to_owned(), s.text())).collect();
    Arrows::of(files.iter().map(|(name, text)| (name.as_str(), text.as_str())))
}

/// The storey and room of a file under `src/`; nothing for a storey's own file.
fn room(file: &str) -> Option<(&str, &str)> {
    let (storey, rest) = file.split_once('/')?;
    Some((storey, rest.split(['/', '.']).next()?))
}

/// How high a room lies in its storey.
fn level(storey: &str, room: &str) -> Option<usize> {
    let (_, levels) = ROOMS.iter().find(|(name, _)| *name == storey)?;
    levels.iter().position(|rooms| rooms.contains(&room))
}

#[test]
fn every_room_has_its_place() {
    let mut found: BTreeSet<(String, String)> = BTreeSet::new();
    for source in sources("src") {
        if let Some((storey, room)) = room(&source.name[4..]).filter(|(_, room)| *room != "tests") {
            found.insert((storey.to_owned(), room.to_owned()));
        }
    }
    let mut wrong = Vec::new();
    for (storey, room) in &found {
        if level(storey, room).is_none() {
            wrong.push(format!("{storey}/{room} is on no line of ROOMS"));
        }
    }
    for (storey, levels) in ROOMS {
        for room in levels.iter().copied().flatten() {
            if !found.contains(&((*storey).to_owned(), (*room).to_owned())) {
                wrong.push(format!("{storey}/{room} of ROOMS is no room"));
            }
        }
    }
    none("rooms and their list differ", &wrong);
}

#[test]
fn a_room_uses_only_the_rooms_below_it() {
    let mut wrong = Vec::new();
    for ((from, to), names) in &arrows().names {
        let (Some((storey, one)), Some((other, two))) = (room(from), room(to)) else { continue };
        if storey != other || one == two {
            continue;
        }
        if let (Some(high), Some(low)) = (level(storey, one), level(storey, two))
            && low >= high
        {
            let names: Vec<&str> = names.iter().map(String::as_str).collect();
            wrong.push(format!("{from} → {to}: {}", names.join(", ")));
        }
    }
    none("a room is used from below, or from beside it", &wrong);
}

#[test]
fn no_file_is_in_a_circle() {
    let arrows = arrows();
    let mut wrong = Vec::new();
    for circle in arrows.circles() {
        wrong.push(format!("a circle of {} files:", circle.len()));
        wrong.extend(arrows.shown(&circle).into_iter().map(|arrow| format!("  {arrow}")));
    }
    none("files that can't be read one after the other", &wrong);
}

#[test]
fn the_kernel_knows_no_noun() {
    let is_kernel = |file: &str| room(file) == Some(("domain", "kernel")) || file == "domain/kernel.rs";
    let wrong: Vec<String> = arrows()
        .names
        .iter()
        .filter(|((from, to), _)| is_kernel(from) && !is_kernel(to))
        .map(|((from, to), names)| {
            let names: Vec<&str> = names.iter().map(String::as_str).collect();
            format!("{from} → {to}: {}", names.join(", "))
        })
        .collect();
    none("the kernel uses what is built on it", &wrong);
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

#[test]
fn files_for_people_are_written_in_one_place_f1() {
    let mut wrong = Vec::new();
    for source in sources("src/cli").into_iter().chain(sources("src/bulk")).chain(sources("src/output")) {
        // A mail folder has rules of its own (each message once), and what `deliver` opens is a lock.
        let others = ["src/cli/output_file.rs", "src/bulk/mail/folder.rs", "src/cli/nouns/memo/deliver.rs"];
        if others.contains(&source.name.as_str()) {
            continue;
        }
        for (at, line) in source.code() {
            if ["fs::write(", "File::create", "OpenOptions", "File::options"]
                .iter()
                .any(|way| line.contains(way))
            {
                wrong.push(format!("{}:{at}: {line}", source.name));
            }
        }
    }
    none("files are written by `cli::output_file`", &wrong);
}
