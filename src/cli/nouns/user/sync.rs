//! `imctl user sync`: the people of a directory, from an export (U6).

use crate::bulk::build::{Empty, Mode};
use crate::bulk::directory::export::Export;
use crate::bulk::directory::mapping::Mapping;
use crate::bulk::directory::{Directory, Groups};
use crate::cli::app::App;
use crate::cli::args::DirectoryGroupsArg;
use crate::cli::bulk::{self, HowArgs, Run};
use crate::cli::error::{Error, Result};
use crate::domain::kernel::{Enforcement, Kind, LibraryId, Object};
use crate::domain::law::rules::Choices;
use crate::output::Answer;
use clap::Args;
use std::path::PathBuf;

#[derive(Args)]
pub struct SyncArgs {
    /// LDIF as `ldapsearch` writes it, or CSV; `-` is standard input
    file: PathBuf,
    /// Deactivate only users of this library, or of this branch: `ou=London,dc=firm,dc=example`
    #[arg(long, value_name = "SCOPE")]
    scope: Option<String>,
    /// Deactivate at most so many users, and end so many memberships (default: the larger of 10 and a tenth)
    #[arg(long, value_name = "N")]
    max_delete: Option<usize>,
    /// The directory's groups: all (default; new ones are made), existing (only their members), none
    #[arg(long, value_name = "WORD")]
    groups: Option<DirectoryGroupsArg>,
    /// What separates the cells of CSV: `,` (default), `;` or `tab`
    #[arg(long, value_name = "CHAR")]
    delimiter: Option<String>,
}

/// Runs the command. With `-l` new users are assigned to that library and prefer it.
///
/// # Errors
/// When the export or an entry is wrong, or a rule refuses; nothing is written then.
pub fn sync(app: &App, args: &SyncArgs) -> Result<Answer> {
    let groups = args.groups.as_ref().map_or(Ok(Groups::All), DirectoryGroupsArg::read)?;
    let how = HowArgs {
        mode: None,
        delimiter: args.delimiter.clone(),
        skip_errors: false,
        rejects: None,
        scope: args.scope.clone(),
        max_delete: args.max_delete,
        include_walls: false,
    };
    let mapping = mapping(app)?;
    let (name, bytes) = bulk::read_input(app, &args.file)?;
    let export =
        Export::read(&name, bytes, how.delimiter()?, &mapping).map_err(|f| bulk::bad_file(app, &f))?;
    let store = app.open()?;
    let library = app.library().map(|id| {
        let library = Object::parse(Kind::Library, id).map_err(Error::value)?;
        app.read(|reading| crate::cli::app::LookUp::must_exist(reading, library)).map(LibraryId)
    });
    let run = Run {
        inputs: Vec::new(),
        directory: Some(Directory { export, mapping, groups, library: library.transpose()? }),
        mode: Mode::Sync,
        empty: Empty::Cleared,
        enforcement: Enforcement::Acts,
        how: &how,
        // What comes from the directory may change what comes from the directory.
        answers: Choices { override_directory: true, ..Choices::default() },
        passwords: Vec::new(),
        sentence: format!("synchronised users with `{name}`"),
    };
    run.go(app, &store)
}

/// The mapping of the configuration, or the usual one.
fn mapping(app: &App) -> Result<Mapping> {
    let Some((file, table)) = &app.config.directory else { return Ok(Mapping::default()) };
    Mapping::of_table(table.clone())
        .map_err(|message| Error::value(format!("`[directory]` of the configuration `{file}`: {message}")))
}
