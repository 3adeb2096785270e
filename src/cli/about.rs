//! The program about itself: its configuration, completion scripts and manual pages.

use super::app::App;
use super::config::GLOBALS;
use super::error::Result;
use super::output_file::{OutputFiles, folder};
use crate::output::{Answer, Listing};
use clap::{Args, Command, Subcommand};
use std::path::Path;
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
    #[arg(add = super::candidates::words(&["bash", "elvish", "fish", "powershell", "zsh"]))]
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
pub fn man(app: &App, args: &ManArgs, command: Command) -> Result<Answer> {
    let Some(dir) = &args.dir else {
        let mut out = Vec::new();
        clap_mangen::Man::new(command).render(&mut out)?;
        return Ok(Answer::text(String::from_utf8_lossy(&out)));
    };
    folder(dir)?;
    let mut files = OutputFiles::new(app, []);
    let mut command = command.disable_help_subcommand(true);
    command.build();
    pages(&command, dir, &mut files)?;
    files.finish()?;
    Ok(Answer::nothing().note(format!("wrote manual pages to `{}`", dir.display())))
}

/// The page of a command, and those of the commands below it.
fn pages(command: &Command, dir: &Path, files: &mut OutputFiles) -> Result {
    for below in command.get_subcommands().filter(|below| !below.is_hide_set()) {
        pages(below, dir, files)?;
    }
    let page = clap_mangen::Man::new(command.clone());
    let path = dir.join(page.get_filename());
    files.write(&path, |line| line.starts_with('.'), |mut out| page.render(&mut out))
}
