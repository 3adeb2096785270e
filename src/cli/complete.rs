//! Completion while somebody types: the shell runs `imctl` with [`VARIABLE`] set and the words so far, and
//! gets the candidates.
//!
//! What an argument can be completed with its type says ([`completion`]), or it stands at the argument
//! ([`words`](super::candidates::words)); verbs, flags and files come from the grammar by themselves.

use super::args::{Completes, completion};
use super::error::{Error, Result};
use crate::domain::integration::functionality;
use crate::domain::model::setting::SETTINGS;
use crate::domain::model::{Table, catalogue};
use clap::{Arg, Command, ValueHint};
use clap_complete::env::{CompleteEnv, Shells};
use clap_complete::{ArgValueCandidates, CompletionCandidate};
use std::io;

/// Names the shell that asks for candidates; not set in any other run.
pub const VARIABLE: &str = "IMCTL_COMPLETE";

/// Answers the shell that asks.
///
/// # Errors
/// When the shell isn't known, or doesn't listen.
pub fn answer(grammar: fn() -> Command, words: &[String]) -> Result {
    let here = std::env::current_dir().ok();
    CompleteEnv::with_factory(|| with_hints(grammar()))
        .var(VARIABLE)
        .try_complete(words, here.as_deref())
        .map_err(|e| Error::usage(e.to_string()))?;
    Ok(())
}

/// The script that makes a shell ask.
///
/// # Errors
/// When the shell isn't known.
pub fn script(shell: &str) -> Result<String> {
    let shells = Shells::builtins();
    let Some(shell) = shells.completer(shell) else {
        let names: Vec<&str> = shells.names().collect();
        return Err(Error::value(crate::domain::kernel::not_one_of(shell, &names)));
    };
    let mut out = io::Cursor::new(Vec::new());
    shell.write_registration(VARIABLE, "imctl", "imctl", "imctl", &mut out)?;
    Ok(format!("{}\n", String::from_utf8_lossy(out.get_ref()).trim()))
}

/// The words that complete an argument of this type, where they don't depend on the firm.
fn words_of(arg: &Arg) -> Option<Vec<&'static str>> {
    let keys = |scopes: &'static [&'static str]| {
        let all = scopes.iter().flat_map(|scope| catalogue::privileges(scope));
        all.map(|privilege| privilege.key.as_str()).collect()
    };
    match completion::of(arg)? {
        Completes::Words(words) => Some(words.to_vec()),
        Completes::Privileges(scopes) => Some(keys(scopes)),
        Completes::Settings => Some(SETTINGS.iter().map(|setting| setting.key).collect()),
        Completes::Tables => Some(Table::ALL.iter().map(|table| table.name()).collect()),
        Completes::Functionalities => Some(functionality::all().iter().map(|one| one.key.as_str()).collect()),
        Completes::Objects(_)
        | Completes::OwnAssets
        | Completes::Scopes(_)
        | Completes::Categories
        | Completes::Columns
        | Completes::Moments
        | Completes::Nothing => None,
    }
}

/// Arguments whose type knows its words are completed with them, and texts that name files with files.
fn with_hints(command: Command) -> Command {
    let command = command.mut_args(|arg| {
        if let Some(words) = words_of(&arg) {
            let candidates = move || words.iter().map(CompletionCandidate::new).collect();
            return arg.add(ArgValueCandidates::new(candidates));
        }
        let names = arg.get_value_names().unwrap_or_default();
        let is_file = names.iter().any(|name| matches!(name.as_str(), "FILE" | "DIR" | "PATH"));
        if is_file && arg.get_value_hint() == ValueHint::Unknown {
            arg.value_hint(ValueHint::AnyPath)
        } else {
            arg
        }
    });
    command.mut_subcommands(with_hints)
}
