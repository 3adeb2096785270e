//! `--assume`: what would be if some commands had been run. They run for real, in a transaction that
//! nobody commits.

use super::app::{App, Reading};
use super::config::GLOBALS;
use super::error::{Error, Result, exit};
use super::shell::Shell;
use crate::store::Store;
use clap::ArgMatches;
use std::rc::Rc;

/// What marks an assumed command in its history, which is gone before anybody else could read it.
pub const ASSUMED: &str = "assumed:";

/// Commands that change no firm, or more than one.
const NEVER: [&str; 14] = [
    "audit",
    "check-access",
    "completions",
    "config",
    "db",
    "diff",
    "export",
    "init",
    "lint",
    "man",
    "test",
    "timeline",
    "what-can",
    "who-can",
];

/// Verbs that only look, or that reach out of the database.
const NEVER_VERBS: [&str; 7] = ["check", "deliver", "export", "list", "matrix", "plan", "show"];

/// Flags that would turn an assumption into something else.
const NEVER_FLAGS: [&str; 3] = ["db", "config", "dry-run"];

/// Answers a question about the firm as it would be after `commands`, or as it is without any.
///
/// # Errors
/// When a command can't be read or is refused, or as `what` fails.
pub fn ask<T>(app: &App, commands: &[String], what: impl FnOnce(&Reading<'_, '_>) -> Result<T>) -> Result<T> {
    if commands.is_empty() {
        return app.read(what);
    }
    let store = app.open()?;
    store.suppose()?;
    for command in commands {
        assume(app, &store, command).map_err(|mut error| {
            error.message = format!("--assume \"{command}\": {}", error.message);
            error
        })?;
    }
    within(app, &store).read(what)
}

/// The same run on a store that supposes something.
pub fn within(app: &App, store: &Rc<Store>) -> App {
    App {
        config: app.config.clone(),
        shell: app.shell,
        now: app.now,
        clock_fixed: app.clock_fixed,
        words: app.words.clone(),
        within: Some(Rc::clone(store)),
    }
}

fn assume(app: &App, store: &Rc<Store>, command: &str) -> Result {
    let words = vec![ASSUMED.to_owned(), command.to_owned()];
    dispatch(&within(app, store), command, words)
}

/// Runs a command in the transaction of a supposition that may be kept: in the history it stands as if
/// it had been typed.
///
/// # Errors
/// As the command's.
pub fn run(within: &App, command: &str) -> Result {
    let words = split(command)?;
    let words = words.strip_prefix(&["imctl".to_owned()]).unwrap_or(&words).to_vec();
    // What `-l` says of the whole run is not meant for each command of it.
    let within = App { config: within.config.without("library"), ..self::within(within, &within.open()?) };
    dispatch(&within, command, words)
}

fn split(command: &str) -> Result<Vec<String>> {
    shell_words::split(command)
        .map_err(|_| Error::usage("a quote is not closed").hint("it reads like a line of a shell"))
}

fn dispatch(within: &App, command: &str, history: Vec<String>) -> Result {
    let words = split(command)?;
    let mut words: Vec<&str> = words.iter().map(String::as_str).collect();
    if words.first() != Some(&"imctl") {
        words.insert(0, "imctl");
    }
    if words.len() == 1 {
        return Err(Error::usage("name a command"));
    }
    let matches = super::command().try_get_matches_from(words).map_err(|error| {
        let text = error.render().to_string();
        let line = text.lines().next().unwrap_or_default().trim_start_matches("error: ").to_owned();
        if error.use_stderr() {
            Error::usage(line).hint("write a command as after `imctl`, such as `user disable JDOE`")
        } else {
            Error::usage("that is a question for help, no change")
        }
    })?;
    check(&matches)?;
    let inner = App {
        config: within.config.with(&matches),
        // Nothing more needs a yes; and what it says is no answer to the question.
        shell: Shell { yes: true, quiet: true, mute: true, ..within.shell },
        words: history,
        ..self::within(within, &within.open()?)
    };
    match super::dispatch(&inner, &matches) {
        Err(error) if error.exit != exit::DONE => Err(error),
        _ => Ok(()),
    }
}

/// Is it a command that changes the firm, and nothing else?
fn check(matches: &ArgMatches) -> Result {
    let (name, inner) = matches.subcommand().ok_or_else(|| Error::usage("name a command"))?;
    let verb = inner.subcommand_name();
    if NEVER.contains(&name) || verb.is_some_and(|verb| NEVER_VERBS.contains(&verb)) {
        let what = verb.map_or_else(|| name.to_owned(), |verb| format!("{name} {verb}"));
        return Err(Error::usage(format!("`{what}` can't be assumed"))
            .hint("only commands that change the firm can, such as `user disable JDOE`"));
    }
    let given = |flag: &&str| GLOBALS.iter().any(|g| g.name == *flag && g.given(matches).is_some());
    match NEVER_FLAGS.iter().find(|flag| given(flag)) {
        Some(flag) => Err(Error::usage(format!("`--{flag}` can't be part of an assumption"))),
        None => Ok(()),
    }
}
