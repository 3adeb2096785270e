//! `imctl db`: the database file itself.

use crate::cli::app::App;
use crate::cli::error::{Error, Result, exit};
use crate::output::Listing;
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

/// Runs the verb.
///
/// # Errors
/// As the verb's; damage is exit 10.
pub fn run(app: &App, verb: Verb) -> Result {
    match verb {
        Verb::Status => status(app),
        Verb::Migrate => {
            let store = Store::open_any_version(&app.db(), app.wait()?)?;
            if app.dry_run()? {
                app.shell
                    .notice(&format!("the schema is {}, this program wants {VERSION}", store.version()?));
                return Ok(());
            }
            match store.migrate()? {
                None => app.shell.notice("the database is up to date"),
                Some(copy) => app.shell.notice(&format!("migrated; the old one is `{}`", copy.display())),
            }
            Ok(())
        }
        Verb::Backup { file } => {
            if app.dry_run()? {
                app.shell.notice(&format!("would have copied the database to `{}`", file.display()));
                return Ok(());
            }
            app.open()?.backup(&file)?;
            app.shell.notice(&format!("copied the database to `{}`", file.display()));
            Ok(())
        }
        Verb::Restore { file } => restore(app, &file),
        Verb::Check => {
            let store = app.open()?;
            check(&store)?;
            app.shell.notice("the database is sound");
            Ok(())
        }
    }
}

fn status(app: &App) -> Result {
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
    app.show(&listing)
}

/// The file, its references and its chain.
fn check(store: &Store) -> Result {
    let found = store.check()?;
    if let Some(first) = found.first() {
        let mut error = Error::new(exit::INTEGRITY, format!("the database is damaged: {first}"));
        error.details = found
            .iter()
            .map(|message| crate::cli::error::Detail { message: message.clone(), ..Default::default() })
            .collect();
        return Err(error.hint("restore a backup: imctl db restore FILE"));
    }
    match store.read()?.verify(None)? {
        Verdict::Good { .. } => Ok(()),
        Verdict::Bad { entry, why } => {
            Err(Error::new(exit::INTEGRITY, format!("the history doesn't fit at entry {entry}: {why}")))
        }
    }
}

/// The backup is checked before anything is touched, copied beside the database, and moved there.
fn restore(app: &App, file: &Path) -> Result {
    if !file.exists() {
        return Err(Error::not_found(format!("there is no file `{}`", file.display())));
    }
    let backup = Store::open(file, app.wait()?)
        .map_err(|e| Error::from(e).hint("name a file that `imctl db backup` wrote"))?;
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
            app.shell.notice(&format!("would have replaced `{}`", target.display()));
            return Ok(());
        }
        app.shell.confirm(&format!("Replace `{}` with `{}`?", target.display(), file.display()))?;
    } else if app.dry_run()? {
        app.shell.notice(&format!("would have made `{}`", target.display()));
        return Ok(());
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
    app.shell.notice(&format!("restored `{}` from `{}`", target.display(), file.display()));
    Ok(())
}
