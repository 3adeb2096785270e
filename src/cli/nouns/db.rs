//! `imctl db`: the database file itself.

use crate::cli::app::App;
use crate::cli::error::{Detail, Error, Result, exit};
use crate::cli::needs::{Demands, Needs};
use crate::domain::kernel::{command, message};
use crate::domain::model::commands::{DB_BACKUP, DB_RESTORE};
use crate::output::{Answer, Listing};
use crate::store::history::Verdict;
use crate::store::{Store, VERSION};
use clap::Subcommand;
use std::path::{Path, PathBuf};

#[derive(Subcommand)]
pub enum Verb {
    /// Where the database is, its version, and how much history it has
    Status,
    /// Bring an older database up to date, after a copy beside it
    Migrate,
    /// Copy the database to a new file
    Backup { file: PathBuf },
    /// Put a backup in the place of the database
    Restore { file: PathBuf },
    /// Check the file, its references and its history
    Check,
}

impl Demands for Verb {
    fn needs(&self) -> Needs {
        match self {
            Verb::Status | Verb::Migrate | Verb::Backup { .. } | Verb::Restore { .. } | Verb::Check => {
                Needs::Operator
            }
        }
    }
}

/// Runs the verb.
///
/// # Errors
/// As the verb's; damage is exit 10.
pub fn run(app: &App, verb: Verb) -> Result<Answer> {
    match verb {
        Verb::Status => status(app),
        Verb::Migrate => {
            let store = Store::open_any_version(&app.db(), app.wait()?)?;
            if app.dry_run()? {
                let note = format!("the schema is {}, this program wants {VERSION}", store.version()?);
                return Ok(Answer::nothing().note(note));
            }
            Ok(Answer::nothing().note(match store.migrate()? {
                None => "the database is up to date".to_owned(),
                Some(copy) => format!("migrated; the old one is `{}`", copy.display()),
            }))
        }
        Verb::Backup { file } => {
            if !app.dry_run()? {
                app.open()?.backup(&file)?;
            }
            app.done(&format!("copied the database to `{}`", file.display()))
        }
        Verb::Restore { file } => restore(app, &file),
        Verb::Check => {
            let store = app.open()?;
            let (entries, batches) = check(&store)?;
            if app.is_for_people() {
                return Ok(Answer::nothing().note("the database is sound"));
            }
            let mut listing = Listing::new(&["verdict", "entries", "batches"]);
            listing.push(vec!["sound".into(), entries.into(), batches.into()]);
            Ok(Answer::one(listing))
        }
    }
}

fn status(app: &App) -> Result<Answer> {
    let store = Store::open_any_version(&app.db(), app.wait()?)?;
    let version = store.version()?;
    let mut listing = Listing::new(&["path", "version", "known_version", "entries", "batches", "bytes"]);
    let (mut entries, mut batches) = (serde_json::Value::Null, serde_json::Value::Null);
    if version == VERSION {
        let session = store.read()?;
        entries = session.anchor()?.entries.into();
        batches = session.batches()?.len().into();
    }
    let bytes = std::fs::metadata(store.path()).map_or(0, |m| m.len());
    let path = store.path().display().to_string();
    listing.push(vec![path.into(), version.into(), VERSION.into(), entries, batches, bytes.into()]);
    Ok(Answer::one(listing))
}

/// The file, its references, its chain, and whether the tables hold what the history says. Returns how many
/// entries and batches there are.
fn check(store: &Store) -> Result<(i64, i64)> {
    damaged("the database is damaged", &store.check()?)?;
    let session = store.read()?;
    let (entries, batches) = match session.verify(None)? {
        Verdict::Good { entries, batches } => (entries, batches),
        Verdict::Bad { entry, why } => {
            return Err(Error::new(
                exit::INTEGRITY,
                format!("the history doesn't fit at entry {entry}: {why}"),
            ));
        }
    };
    damaged("the tables were edited by somebody else", &session.compare_with_history()?)?;
    Ok((entries, batches))
}

/// Everything that was found, as one error.
fn damaged(what: &str, found: &[String]) -> Result {
    let Some(first) = found.first() else { return Ok(()) };
    let mut error = Error::new(exit::INTEGRITY, format!("{what}: {first}"));
    let detail = |message: &String| Detail { message: message.clone(), ..Detail::default() };
    error.details = found.iter().map(detail).collect();
    Err(error.hint(message!("restore a backup: {run}", run = command!(DB_RESTORE))))
}

/// The backup is checked before anything is touched, copied beside the database, and moved there.
fn restore(app: &App, file: &Path) -> Result<Answer> {
    if !file.exists() {
        return Err(Error::not_found(format!("there is no file `{}`", file.display())));
    }
    let backup = Store::open(file, app.wait()?).map_err(|e| {
        Error::from(e)
            .hint(message!("name a file that `{run}` wrote", run = command!(DB_BACKUP).as_far_as_given()))
    })?;
    check(&backup)?;
    let target = app.db();
    if target.exists() {
        let store = Store::open_any_version(&target, app.wait()?).map_err(|e| {
            let not_ours = matches!(e, crate::store::Error::NotOurs(_));
            let error = Error::from(e);
            if not_ours { error.hint("move it away and run the command again") } else { error }
        })?;
        // Nobody may be writing to what is about to go.
        drop(store.write()?);
        if app.dry_run()? {
            return app.done(&format!("replaced `{}`", target.display()));
        }
        app.shell.confirm(&format!("Replace `{}` with `{}`?", target.display(), file.display()))?;
    } else if app.dry_run()? {
        return app.done(&format!("made `{}`", target.display()));
    }
    if let Some(folder) = target.parent().filter(|f| !f.as_os_str().is_empty()) {
        std::fs::create_dir_all(folder)?;
    }
    let mut part = target.clone().into_os_string();
    part.push(".restoring");
    let part = PathBuf::from(part);
    let _ = std::fs::remove_file(&part);
    backup.backup(&part)?;
    std::fs::rename(&part, &target)?;
    app.done(&format!("restored `{}` from `{}`", target.display(), file.display()))
}
