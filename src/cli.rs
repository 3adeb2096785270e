//! What is asked: one file for each noun, and what they share.

pub mod about;
mod actor;
pub mod app;
pub mod args;
pub mod ask;
pub mod assume;
pub mod bulk;
pub mod bundle;
mod candidates;
pub mod check_access;
pub mod commit;
mod complete;
pub mod config;
pub mod context;
pub mod error;
pub mod export;
pub mod fields;
pub mod filter;
pub mod impact;
pub mod init;
pub mod lint;
pub mod list;
pub mod look_up;
pub mod names;
pub mod needs;
pub mod nouns;
pub mod output_file;
pub mod password;
mod progress;
pub mod question;
pub mod records;
pub mod shell;
pub mod test;
pub mod timeline;
pub mod undo;
pub mod what_can;
pub mod who_can;
pub mod work;
pub mod work_link;

use crate::output::{Answer, Format};
use args::{BatchArg, TableArg};
use clap::{ArgMatches, Args, Command, FromArgMatches, Subcommand};
use config::Config;
use context::{App, Program};
use error::{Error, Result, exit};
use needs::{Demands, Needs};
use shell::Shell;

/// A word that may stand first on the command line: how its arguments are parsed, and how it runs.
pub struct Noun {
    pub name: &'static str,
    pub about: &'static str,
    /// Adds the verbs and flags; asked only when the word is used, so that others cost nothing.
    pub augment: fn(Command) -> Command,
    /// What it asks of whoever runs it with `--as`.
    pub needs: fn(&ArgMatches) -> Result<Needs>,
    pub run: fn(&App, &ArgMatches) -> Result<Answer>,
}

/// A noun with verbs.
macro_rules! noun {
    ($name:literal, $about:literal, $module:ident) => {
        Noun {
            name: $name,
            about: $about,
            augment: |command| {
                nouns::$module::Verb::augment_subcommands(
                    command
                        .subcommand_required(true)
                        .disable_help_subcommand(true)
                        .arg_required_else_help(true),
                )
            },
            needs: |matches| Ok(nouns::$module::Verb::from_arg_matches(matches)?.needs()),
            run: |app, matches| nouns::$module::run(app, nouns::$module::Verb::from_arg_matches(matches)?),
        }
    };
}

/// A command without verbs.
macro_rules! command {
    ($name:literal, $about:literal, $Args:ty, $needs:expr, $run:expr) => {
        Noun {
            name: $name,
            about: $about,
            augment: |command| <$Args>::augment_args(command).about($about).long_about(None),
            needs: |_| Ok($needs),
            run: |app, matches| $run(app, &<$Args>::from_arg_matches(matches)?),
        }
    };
}

/// Every noun and command.
pub const NOUNS: &[Noun] = &[
    Noun {
        name: "init",
        about: "Make a new policy database, with the libraries of -l",
        augment: |command| command,
        needs: |_| Ok(Needs::Operator),
        run: init::run,
    },
    noun!("library", "Document repositories", library),
    noun!("user", "People, their libraries and passwords", user),
    noun!("group", "Groups and their members", group),
    noun!("privilege", "The catalogues of privileges", privilege),
    noun!("role", "Named sets of privileges", role),
    noun!("item", "Workspaces, folders and documents, and their security", item),
    noun!("client-group", "Clients that are governed as one", client_group),
    noun!("client", "Whom the firm works for", client),
    noun!("matter", "Pieces of work for a client", matter),
    noun!("case", "Matters under one policy", case),
    noun!("staffing", "Who works on what", staffing),
    noun!("opposing", "Teams that are kept apart", opposing),
    noun!("hold", "Assets that may not be deleted, and who must know", hold),
    noun!("memo", "Security memos and their acknowledgement", memo),
    noun!("request", "Asking for access", request),
    noun!("system", "Products that ask the policy", system),
    noun!("service", "CAM services and who may do what there", service),
    noun!("integration", "Clio Operate: as whom it works in iManage, and whether it can", integration),
    noun!("setting", "Settings of the firm", setting),
    command!(
        "check-access",
        "May a user reach something, and why?",
        check_access::CheckArgs,
        Needs::Asks,
        check_access::run
    ),
    command!("who-can", "Who may reach something, and how", who_can::WhoArgs, Needs::Asks, who_can::run),
    command!("what-can", "What a user may reach, and how", what_can::WhatArgs, Needs::Asks, what_can::run),
    noun!("access", "Who gains and who loses", access),
    command!(
        "test",
        "Policy tests: who must reach what, and who must not",
        test::TestArgs,
        Needs::Operator,
        test::run
    ),
    command!("lint", "What is odd about the policy", lint::LintArgs, Needs::ReadsAll, lint::run),
    Noun {
        name: "import",
        about: "Import any table from CSV",
        augment: |command| {
            ImportTable::augment_args(command).about("Import any table from CSV").long_about(None)
        },
        needs: |matches| Ok(ImportTable::from_arg_matches(matches)?.needs()),
        run: |app, matches| import_table(app, &ImportTable::from_arg_matches(matches)?),
    },
    command!("apply", "Take over a whole bundle", bundle::ApplyArgs, Needs::Operator, bundle::apply),
    command!("diff", "What apply would change", bundle::DiffArgs, Needs::Operator, bundle::diff),
    command!(
        "export",
        "Write the firm as a bundle",
        export::ExportAllArgs,
        Needs::Operator,
        export::export_all
    ),
    noun!("audit", "The history as a whole", audit),
    command!("timeline", "What happened to an object", timeline::ObjectArgs, Needs::Asks, timeline::run),
    noun!("db", "The database file", db),
    Noun {
        name: "config",
        about: "The configuration",
        augment: |command| about::ConfigVerb::augment_subcommands(command.subcommand_required(true)),
        needs: |_| Ok(Needs::Nothing),
        run: |app, matches| about::config(app, &about::ConfigVerb::from_arg_matches(matches)?),
    },
    command!(
        "completions",
        "Print a completion script",
        about::CompletionsArgs,
        Needs::Nothing,
        about::completions
    ),
    command!(
        "man",
        "Print or write manual pages",
        about::ManArgs,
        Needs::Nothing,
        |app: &App, args: &about::ManArgs| { about::man(app, args, built()) }
    ),
    command!("undo", "Take a batch back", UndoArgs, Needs::Operator, |app: &App, args: &UndoArgs| undo::run(
        app, args.batch
    )),
];

/// `import --table NAME FILE`.
#[derive(Args)]
struct ImportTable {
    /// The table: the name of its file in a bundle
    #[arg(long, value_name = "NAME")]
    table: TableArg,
    #[command(flatten)]
    import: bulk::ImportArgs,
}

impl Demands for ImportTable {
    /// The table is asked about when it is known.
    fn needs(&self) -> Needs {
        self.import.needs(Needs::Asks)
    }
}

fn import_table(app: &App, args: &ImportTable) -> Result<Answer> {
    bulk::import(app, args.table.find()?, &args.import)
}

#[derive(Args)]
struct UndoArgs {
    /// The number of the batch (`imctl audit list` shows them), or `last`: the last that is no undo and not undone
    batch: BatchArg,
}

/// The whole command line.
pub fn command() -> Command {
    let mut command = Command::new("imctl")
        .about("Who can reach what in a law firm's document systems, and why")
        .version(env!("CARGO_PKG_VERSION"))
        .subcommand_required(true)
        .arg_required_else_help(true)
        .infer_long_args(false)
        .max_term_width(110);
    command = config::add_globals(command);
    for noun in NOUNS {
        command = command.subcommand(Command::new(noun.name).about(noun.about).defer(noun.augment));
    }
    command
}

/// The whole command line with every verb in place.
pub fn built() -> Command {
    // Without `help`, which has all the others under it once more.
    let mut command = command().disable_help_subcommand(true);
    command.build();
    command
}

/// Runs a command line; returns the exit code.
pub fn run(words: Vec<String>) -> u8 {
    if config::variable(complete::VARIABLE).is_some() {
        let Err(error) = complete::answer(built, &words) else { return exit::DONE };
        Shell::before_config(Format::Table).error(&error);
        return error.exit;
    }
    let matches = match command().try_get_matches_from(&words) {
        Ok(matches) => matches,
        Err(error) => return usage(&error, &words),
    };
    let fallback = Shell::before_config(if wants_json(&words) { Format::Json } else { Format::Table });
    let app = match Config::load(&matches)
        .and_then(|config| App::new(config, words.into_iter().skip(1).collect(), PROGRAM))
    {
        Ok(app) => app,
        Err(error) => {
            fallback.error(&error);
            return error.exit;
        }
    };
    let done = dispatch(&app, &matches).and_then(|answer| {
        app.shell.answer(&answer)?;
        Ok(answer.exit)
    });
    done.unwrap_or_else(|error| fail(&app, error))
}

/// Ends a run that failed; what it answered before comes first.
fn fail(app: &App, mut error: Error) -> u8 {
    app.record_refusal(&mut error);
    if let Some(answer) = error.answer.take()
        && let Err(unread) = app.shell.answer(&answer)
    {
        app.shell.error(&unread);
    }
    app.shell.error(&error);
    error.exit
}

/// The command line as runs know it.
pub const PROGRAM: Program = Program { command, dispatch };

/// Runs what a parsed command line asks, if whoever runs it may.
pub fn dispatch(app: &App, matches: &ArgMatches) -> Result<Answer> {
    app.admit(matches, || needs(matches))?;
    let (noun, matches) = noun_of(matches)?;
    (noun.run)(app, matches)
}

/// What a parsed command line needs of whoever runs it with `--as`.
///
/// # Errors
/// When it names no command.
pub fn needs(matches: &ArgMatches) -> Result<Needs> {
    let (noun, matches) = noun_of(matches)?;
    (noun.needs)(matches)
}

fn noun_of(matches: &ArgMatches) -> Result<(&'static Noun, &ArgMatches)> {
    let (name, matches) = matches.subcommand().ok_or_else(|| Error::usage("name a command"))?;
    let noun = NOUNS
        .iter()
        .find(|noun| noun.name == name)
        .ok_or_else(|| Error::usage(format!("unknown command `{name}`")))?;
    Ok((noun, matches))
}

/// What clap has to say: help on stdout, mistakes on stderr, in JSON when that was asked for.
fn usage(error: &clap::Error, words: &[String]) -> u8 {
    if !error.use_stderr() {
        let _ = error.print();
    } else if wants_json(words) {
        Shell::before_config(Format::Json).error(&error_of(error));
    } else {
        // Clap calls a tip what is a hint everywhere else.
        let shell = Shell::before_config(Format::Table);
        shell.usage(&if shell.colours_errors() {
            error.render().ansi().to_string().replace("tip:\u{1b}", "hint:\u{1b}")
        } else {
            error.render().to_string().replace("\n  tip:", "\n  hint:")
        });
    }
    u8::try_from(error.exit_code()).unwrap_or(exit::USAGE)
}

/// What clap has to say, without the layout: the message with what it lists, and the tip.
fn error_of(error: &clap::Error) -> Error {
    let text = error.render().to_string();
    let (mut message, mut hint) = (String::new(), None);
    for line in text.lines().take_while(|line| !line.starts_with("Usage:")).map(str::trim) {
        match (line.strip_prefix("tip: "), line.strip_prefix("error: ")) {
            (Some(tip), _) => hint = Some(tip.to_owned()),
            (None, Some(first)) => first.clone_into(&mut message),
            (None, None) if line.is_empty() => {}
            (None, None) => {
                message.push(' ');
                message.push_str(line);
            }
        }
    }
    Error::usage(message).hint(hint.unwrap_or_else(|| "--help lists what there is".into()))
}

/// Was JSON asked for? Asked before the command line could be parsed.
fn wants_json(words: &[String]) -> bool {
    let mut words = words.iter();
    while let Some(word) = words.next() {
        let value = match word.as_str() {
            "-o" | "--output" => words.next().map(String::as_str),
            other => other.strip_prefix("--output=").or_else(|| other.strip_prefix("-o")),
        };
        if let Some(value) = value {
            return value.trim_start_matches('=').starts_with("json");
        }
    }
    config::variable("IMCTL_OUTPUT").is_some_and(|o| o.starts_with("json"))
}

impl From<clap::Error> for Error {
    fn from(error: clap::Error) -> Self {
        error_of(&error)
    }
}
