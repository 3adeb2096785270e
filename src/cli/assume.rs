//! `--assume` and `--as-of`: the firm as it would be after some commands, or as it was recorded once. The
//! commands run for real and the past is put back, in a transaction that nobody commits.

use super::config::GLOBALS;
use super::context::{App, Program};
use super::error::{Error, Result, exit};
use super::shell::Shell;
use super::work::Reading;
use crate::domain::kernel::{Instant, command, message};
use crate::domain::model::commands::AUDIT_LIST;
use crate::store::Store;
use clap::ArgMatches;
use std::rc::Rc;

/// What marks an assumed command in its history, which is gone before anybody else could read it.
pub const ASSUMED: &str = "assumed:";

/// Commands that change no firm, or more than one.
const NEVER: [&str; 15] = [
    "access",
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
const NEVER_FLAGS: [&str; 4] = ["db", "config", "dry-run", "as"];

/// Answers a question about the firm as it was recorded at `as_of` and would be after `commands`: as it is
/// without either.
///
/// # Errors
/// When a time or command can't be read, a command is refused, or as `what` fails.
pub fn ask<T>(
    app: &App,
    as_of: Option<&str>,
    commands: &[String],
    what: impl FnOnce(&Reading<'_, '_>) -> Result<T>,
) -> Result<T> {
    if as_of.is_none() && commands.is_empty() {
        return app.read(what);
    }
    let store = Rc::new(app.open()?.supposition()?);
    let app = supposing(app, &store);
    if let Some(as_of) = as_of {
        let batch = app.read(|reading| batch_of(reading, "--as-of", as_of))?;
        store.write()?.rewind(batch)?;
    }
    assume_all(&app, &store, commands)?;
    app.read(what)
}

/// The batch that `17` is, or the last that was recorded at a time; 0 stands for the beginning, when nothing was.
///
/// # Errors
/// When it is neither (4), or there is no such batch (5).
pub fn batch_of(reading: &Reading<'_, '_>, flag: &str, text: &str) -> Result<i64> {
    if !text.is_empty() && text.bytes().all(|b| b.is_ascii_digit()) {
        let last = reading.session.last_batch()?;
        return text.parse().ok().filter(|batch| *batch <= last).ok_or_else(|| {
            Error::not_found(format!("there is no batch {text}"))
                .hint(message!("{run} shows them", run = command!(AUDIT_LIST)))
        });
    }
    let at = Instant::parse(text, reading.context.zone, reading.context.now)
        .map_err(|e| Error::value(format!("{flag}: {e}, or the number of a batch")))?;
    Ok(reading.session.last_batch_at(at)?)
}

/// Runs commands on a store that supposes something.
///
/// # Errors
/// When one can't be read or is refused; the message says which.
pub fn assume_all(app: &App, store: &Rc<Store>, commands: &[String]) -> Result {
    commands.iter().try_for_each(|command| {
        assume(app, store, command).map_err(|mut error| {
            error.message = format!("--assume \"{command}\": {}", error.message);
            error
        })
    })
}

/// The same run on a store that supposes something.
pub fn supposing(app: &App, store: &Rc<Store>) -> App {
    App {
        config: app.config.clone(),
        shell: app.shell,
        program: app.program,
        now: app.now,
        clock_fixed: app.clock_fixed,
        words: app.words.clone(),
        within: Some(Rc::clone(store)),
        rights: app.rights.clone(),
    }
}

/// Reads a command that is to be assumed.
///
/// # Errors
/// When it is none, or one that can't be assumed.
pub fn read(program: Program, command: &str) -> Result<ArgMatches> {
    let words = shell_words::split(command)
        .map_err(|_| Error::usage("a quote is not closed").hint("it reads like a line of a shell"))?;
    let mut words: Vec<&str> = words.iter().map(String::as_str).collect();
    if words.first() != Some(&"imctl") {
        words.insert(0, "imctl");
    }
    if words.len() == 1 {
        return Err(Error::usage("name a command"));
    }
    let matches = (program.command)().try_get_matches_from(words).map_err(|error| {
        let text = error.render().to_string();
        let line = text.lines().next().unwrap_or_default().trim_start_matches("error: ").to_owned();
        if error.use_stderr() {
            Error::usage(line).hint("write a command as after `imctl`, such as `user disable JDOE`")
        } else {
            Error::usage("that is a question for help, no change")
        }
    })?;
    check(&matches)?;
    Ok(matches)
}

/// Runs a command on a store that supposes something.
pub fn assume(app: &App, store: &Rc<Store>, command: &str) -> Result {
    run(supposing(app, store), command, vec![ASSUMED.to_owned(), command.to_owned()])
}

/// Runs a command in a supposition that may be kept. In the history it stands as if it had been typed;
/// what `-l` says of the whole run isn't meant for it.
pub fn perform(app: &App, store: &Rc<Store>, command: &str) -> Result {
    let words = command.split(' ').skip_while(|word| *word == "imctl").map(str::to_owned).collect();
    run(App { config: app.config.without("library"), ..supposing(app, store) }, command, words)
}

fn run(within: App, command: &str, words: Vec<String>) -> Result {
    let matches = read(within.program, command)?;
    let app = App {
        config: within.config.with(&matches)?,
        // Nothing more needs a yes; and what it says is no answer to the question.
        shell: Shell { yes: true, quiet: true, mute: true, ..within.shell },
        words,
        ..within
    };
    match (app.program.dispatch)(&app, &matches) {
        Err(error) if error.exit != exit::DONE => {
            if error.refused.is_some() {
                app.shell.notice("an assumption: the refusal isn't in the history");
            }
            Err(Error { refused: None, ..error })
        }
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
