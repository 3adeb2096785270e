//! The program about itself: its configuration, completions and manual pages.

use super::app::App;
use super::config::GLOBALS;
use super::error::{Error, Result};
use crate::output::{Answer, Listing};
use clap::{Args, Command, Subcommand, ValueEnum};
use clap_complete::Shell;
use std::path::PathBuf;

/// `config`.
#[derive(Subcommand)]
pub enum ConfigVerb {
    /// Show every global flag's value and where it came from
    Show,
}

/// Runs `config`.
///
/// # Errors
/// When stdout can't be written.
pub fn config(app: &App, verb: &ConfigVerb) -> Result<Answer> {
    let ConfigVerb::Show = verb;
    let mut listing =
        Listing::new(&["key", "value", "from", "variable", "help"]).brief(&["key", "value", "from"]);
    for (setting, global) in app.config.settings.iter().zip(GLOBALS) {
        let row = [
            global.key(),
            setting.value.clone(),
            setting.from.clone(),
            global.variable(),
            global.help.to_owned(),
        ];
        listing.push(row.map(Into::into).to_vec());
    }
    Ok(Answer::of(listing))
}

/// `completions`.
#[derive(Args)]
pub struct CompletionsArgs {
    /// bash, elvish, fish, powershell or zsh
    shell: String,
}

/// Prints a completion script.
///
/// # Errors
/// When the shell isn't known.
pub fn completions(app: &App, args: &CompletionsArgs) -> Result<Answer> {
    let shell = Shell::from_str(&args.shell, true).map_err(|_| {
        let words: Vec<String> = Shell::value_variants().iter().map(ToString::to_string).collect();
        let words: Vec<&str> = words.iter().map(String::as_str).collect();
        Error::value(crate::domain::kernel::cell::not_one_of(&args.shell, &words))
    })?;
    Ok(Answer::text(completion_script((app.program.command)(), shell)))
}

/// The completion script of a shell.
fn completion_script(command: Command, shell: Shell) -> String {
    let mut out = Vec::new();
    clap_complete::generate(shell, &mut built(command), "imctl", &mut out);
    String::from_utf8_lossy(&out).into_owned()
}

/// The whole command line with every verb in place.
pub fn built(command: Command) -> Command {
    // Without `help`, which has all the others under it once more.
    let mut command = command.disable_help_subcommand(true);
    command.build();
    command
}

/// Every command, as it is typed: those without verbs, and those that do something without one, too.
pub fn commands(command: Command) -> Vec<String> {
    fn collect(command: &Command, path: &str, found: &mut Vec<String>) {
        let mut verbs = command.get_subcommands().peekable();
        if verbs.peek().is_none() || !path.is_empty() && !command.is_subcommand_required_set() {
            found.push(path.to_owned());
        }
        for verb in verbs {
            collect(verb, format!("{path} {}", verb.get_name()).trim_start(), found);
        }
    }
    let mut found = Vec::new();
    collect(&built(command), "", &mut found);
    found
}

/// `man`.
#[derive(Args)]
pub struct ManArgs {
    /// Write a page for every command to this folder (default: print that of imctl)
    dir: Option<PathBuf>,
}

/// Prints or writes manual pages.
///
/// # Errors
/// When the folder can't be written.
pub fn man(app: &App, args: &ManArgs) -> Result<Answer> {
    let command = built((app.program.command)());
    let Some(dir) = &args.dir else {
        let mut out = Vec::new();
        clap_mangen::Man::new(command).render(&mut out)?;
        return Ok(Answer::text(String::from_utf8_lossy(&out)));
    };
    std::fs::create_dir_all(dir)?;
    clap_mangen::generate_to(command, dir)?;
    Ok(Answer::nothing().note(format!("wrote manual pages to `{}`", dir.display())))
}
