//! Everybody against everything: each command line of `tests/fixtures/who-may-do-what.csv` is really run
//! by each of the administrators, and taken back. The file is reviewed; `docs/who-may-do-what.md` is made
//! of it. `BLESS=1` writes both anew, to be read as a difference.

use crate::env::{Env, project, words};
use imctl::cli::about::commands;
use imctl::cli::app::App;
use imctl::cli::config::Config;
use imctl::cli::error::exit;
use imctl::cli::needs::Needs;
use imctl::cli::shell::Shell;
use std::collections::BTreeSet;
use std::fmt::Write;

/// Who is asked, and how the page calls them. The system operator may do everything.
const WHO: &[(&str, &str)] = &[
    ("NRT", "NRTADMIN of ACTIVE"),
    ("NRT2", "NRTADMIN of CLOSED"),
    ("TIER2", "tier 2 of ACTIVE"),
    ("TIER1", "tier 1 of ACTIVE"),
    ("APPS", "`app_management`"),
    ("GROUPS", "`group_management`"),
    ("ROLES", "`role_management`"),
    ("SETTINGS", "`settings_management`"),
    ("USERS", "`user_management`"),
    ("CMA", "`client_matter_administrator`"),
    ("CMM", "`client_matter_manager`, administering the first of each kind of asset"),
    ("CONFLICTS", "`conflicts_officer`"),
    ("HOLDS", "`holds_administrator`"),
    ("DESK", "`help_desk_operator`"),
    ("UGA", "`user_group_administrator`"),
    ("UGM", "`user_group_manager`"),
    ("IMPORTER", "`activity_importer`"),
    ("ADMIN", "`administrator` of the first of each kind of asset"),
    ("CADMIN", "`conflicts_administrator` of these"),
    ("SADMIN", "`staffing_administrator` of these"),
    ("PERSON", "a user of ACTIVE"),
    ("OFF", "disabled"),
    ("SHUT", "locked"),
    ("ASLEEP", "through a disabled group"),
    ("KEPTOUT", "kept from signing in to ACTIVE"),
];

const FIXTURE: &str = "tests/fixtures/who-may-do-what.csv";
const PAGE: &str = "docs/who-may-do-what.md";

/// A command line, parsed once.
struct Line {
    matches: clap::ArgMatches,
    config: Config,
    needs: Needs,
}

impl Line {
    fn parse(env: &Env, line: &str) -> Line {
        let here = env.path("").display().to_string();
        let mut args = vec!["imctl".to_owned()];
        args.extend(words(&line.replace("[TMP]", here.trim_end_matches('/'))));
        let db = env.db().display().to_string();
        args.extend(["--db", &db, "-n", "-q", "-y", "--no-input"].map(str::to_owned));
        let matches = imctl::cli::command()
            .try_get_matches_from(&args)
            .unwrap_or_else(|error| panic!("`{line}` of {FIXTURE} can't be read: {error}"));
        let config = Config::load(&matches).unwrap();
        let needs = imctl::cli::needs(&matches).unwrap();
        Line { matches, config, needs }
    }

    /// How it ends for this user, in a run that leaves nothing behind.
    fn run(&self, user: &mut User) -> u8 {
        user.app.config = self.config.clone();
        user.app.config.settings.iter_mut().find(|s| s.name == "as").unwrap().value.clone_from(&user.id);
        match imctl::cli::dispatch(&user.app, &self.matches) {
            Ok(answer) => answer.exit,
            Err(error) => error.exit,
        }
    }
}

/// Somebody, whose rights are worked out once.
struct User {
    id: String,
    app: App,
}

impl User {
    fn new(id: &str, config: &Config) -> User {
        let mut app = App::new(config.clone(), Vec::new(), imctl::cli::PROGRAM).unwrap();
        app.shell = Shell { mute: true, ..app.shell };
        User { id: id.to_owned(), app }
    }
}

/// The command of a command line: its noun, and the words of its verb.
fn command_of(matches: &clap::ArgMatches) -> (String, String) {
    let (mut path, mut at) = (Vec::new(), matches);
    while let Some((word, inner)) = at.subcommand() {
        path.push(word);
        at = inner;
    }
    (path[0].to_owned(), path[1..].join(" "))
}

/// Everybody who may run a command line; the first of `users` is the operator.
fn allowed(env: &Env, text: &str, users: &mut [User]) -> Vec<bool> {
    let line = Line::parse(env, text);
    let (operator, users) = users.split_first_mut().unwrap();
    // What the operator alone may do is not done here: some of it would be heard of outside.
    let done = if line.needs == Needs::Operator { exit::DONE } else { line.run(operator) };
    let answers = [exit::DONE, exit::DENIED, exit::STATE, exit::DIFFERENT];
    assert!(answers.contains(&done), "`{text}` of {FIXTURE} ends with {done} for the operator");
    let may = |user: &mut User| match line.run(user) {
        exit::NOT_PERMITTED => false,
        code => {
            assert_eq!(code, done, "`{text}` ends otherwise for {} than for the operator", user.id);
            true
        }
    };
    users.iter_mut().map(may).collect()
}

#[test]
#[allow(clippy::disallowed_methods, reason = "a switch for the test, not for the program")]
fn everybody_may_do_what_the_reviewed_file_says_a6() {
    let env = Env::with_administrators();
    env.write("secret", "correct-horse");
    env.write("users.csv", "id,full_name,email\nNEWCOMER,New Comer,newcomer@firm.example\n");
    env.write("people.ldif", "dn: uid=new,dc=firm\nuid: NEW\ncn: New\nmail: new@firm.example\n");
    let kept = std::fs::read_to_string(project(FIXTURE)).unwrap();
    let mut reader = csv::ReaderBuilder::new().flexible(true).from_reader(kept.as_bytes());
    let lines: Vec<String> = reader.records().map(|row| row.unwrap()[0].to_owned()).collect();
    let config = Line::parse(&env, "user list").config;
    let ids = std::iter::once("").chain(WHO.iter().map(|(id, _)| *id));
    let mut users: Vec<User> = ids.map(|id| User::new(id, &config)).collect();
    let mut fixture = String::from("command");
    WHO.iter().for_each(|(user, _)| _ = write!(fixture, ",{user}"));
    fixture.push('\n');
    let mut rows = Vec::new();
    for line in &lines {
        let may = allowed(&env, line, &mut users);
        let quoted = if line.contains([',', '"']) {
            format!("\"{}\"", line.replace('"', "\"\""))
        } else {
            line.clone()
        };
        fixture.push_str(&quoted);
        may.iter().for_each(|may| fixture.push_str(if *may { ",yes" } else { ",-" }));
        fixture.push('\n');
        rows.push((line.as_str(), may));
    }
    let page = page(&rows);
    if std::env::var_os("BLESS").is_some() {
        std::fs::write(project(FIXTURE), &fixture).unwrap();
        std::fs::write(project(PAGE), &page).unwrap();
    }
    assert_same(&std::fs::read_to_string(project(FIXTURE)).unwrap(), &fixture, FIXTURE);
    assert_same(&std::fs::read_to_string(project(PAGE)).unwrap_or_default(), &page, PAGE);
}

/// The lines that differ, rather than two long texts.
#[track_caller]
fn assert_same(kept: &str, now: &str, file: &str) {
    let differ: Vec<String> = kept
        .lines()
        .zip(now.lines())
        .filter(|(kept, now)| kept != now)
        .map(|(kept, now)| format!("- {kept}\n+ {now}"))
        .collect();
    assert!(kept == now, "{file} isn't how it is (BLESS=1 writes it):\n{}", differ.join("\n"));
}

#[test]
fn every_command_is_in_the_reviewed_file_a6() {
    let env = Env::empty();
    let kept = std::fs::read_to_string(project(FIXTURE)).unwrap();
    let mut reader = csv::ReaderBuilder::new().flexible(true).from_reader(kept.as_bytes());
    let shown: BTreeSet<String> = reader
        .records()
        .map(|row| command_of(&Line::parse(&env, &row.unwrap()[0]).matches))
        .map(|(noun, verb)| format!("{noun} {verb}").trim_end().to_owned())
        .collect();
    let missing: Vec<String> =
        commands(&imctl::cli::built()).into_iter().filter(|command| !shown.contains(command)).collect();
    assert!(missing.is_empty(), "no line in {FIXTURE} for {missing:?}");
}

/// The reviewed file as a page for people.
fn page(rows: &[(&str, Vec<bool>)]) -> String {
    let mut page = String::from(
        "# Who may do what\n\n\
         What each kind of administrator may do with `--as`, as the tests find it by doing it: made from\n\
         `tests/fixtures/who-may-do-what.csv`. The system operator (no `--as`) may do everything.\n\n\
         The firm of the tests has the libraries ACTIVE and CLOSED and two of each kind of asset; local\n\
         administrators look after the first of each (`C-1`, `M-1`, `ACME`, `AG`). Whoever is disabled, locked,\n\
         kept from signing in to the library, or has rights through a disabled group only, may do no more than\n\
         everybody or nothing at all.\n\n\
         | command | who may |\n|---|---|\n",
    );
    for (line, may) in rows {
        let who: Vec<&str> =
            WHO.iter().zip(may).filter(|(_, may)| **may).map(|((_, words), _)| *words).collect();
        let who = match who.len() {
            0 => "only the system operator".to_owned(),
            all if all == WHO.len() => "everybody".to_owned(),
            _ => who.join(" · "),
        };
        let _ = writeln!(page, "| `{}` | {who} |", line.replace('|', "\\|"));
    }
    page
}
