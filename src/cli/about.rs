//! The program about itself: its configuration, completion scripts and manual pages.

use super::app::App;
use super::config::GLOBALS;
use super::error::Result;
use crate::output::{Answer, Listing};
use clap::{Args, Command, Subcommand};
use std::path::PathBuf;

/// `config`.
#[derive(Subcommand)]
pub enum ConfigVerb {
    /// Show every global flag's value and where it came from
    Show,
}

/// Runs `config`.
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
    #[arg(add = super::complete::words(&["bash", "elvish", "fish", "powershell", "zsh"]))]
    shell: String,
}

/// Prints the script by which a shell completes.
///
/// # Errors
/// When the shell isn't known.
pub fn completions(_: &App, args: &CompletionsArgs) -> Result<Answer> {
    Ok(Answer::text(super::complete::script(&args.shell)?))
}

/// Every command, as it is typed: those without verbs, and those that do something without one, too.
pub fn commands(command: &Command) -> Vec<String> {
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
    collect(command, "", &mut found);
    found
}

/// `man`.
#[derive(Args)]
pub struct ManArgs {
    /// Write a page for every command to this folder (default: print that of imctl)
    dir: Option<PathBuf>,
}

/// Prints or writes manual pages of the whole command line.
pub fn man(_: &App, args: &ManArgs, command: Command) -> Result<Answer> {
    let Some(dir) = &args.dir else {
        let mut out = Vec::new();
        clap_mangen::Man::new(command).render(&mut out)?;
        return Ok(Answer::text(String::from_utf8_lossy(&out)));
    };
    std::fs::create_dir_all(dir)?;
    clap_mangen::generate_to(command, dir)?;
    Ok(Answer::nothing().note(format!("wrote manual pages to `{}`", dir.display())))
}
