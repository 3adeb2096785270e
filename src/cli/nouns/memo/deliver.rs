//! `imctl memo deliver`: hands the outbox to a mail server or a folder (M4).
//!
//! One delivery runs at a time on a database. A message is claimed (`sending`, committed), carried, and
//! marked (`delivered`, `failed`, or `pending` again); the mark of one and the claim of the next are one
//! transaction. So a message that isn't `sending` is never in doubt, however the program ends. Of one that
//! was being carried when it ended the place is asked. Where that can't know, it is held back for people to
//! decide about: never delivered twice unasked, never lost.

mod args;
mod run;
#[cfg(feature = "mail")]
mod server;

pub use args::DeliverArgs;

use crate::bulk::mail::{Carrier, Folder, Layout, Mailbox};
use crate::cli::app::App;
use crate::cli::error::{Error, Result, exit};
use crate::output::Answer;
use run::Run;
use std::fs::File;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant as Clock};

/// Runs the command.
///
/// # Errors
/// When the place is wrong or can't be reached (1), another delivery runs (9), or a message wasn't
/// delivered (1).
pub fn run(app: &App, args: &DeliverArgs) -> Result<Answer> {
    let from: Mailbox = args
        .from
        .parse()
        .map_err(|_| Error::value(format!("--from: `{}` is not an e-mail address", args.from)))?;
    let mut carrier = carrier(app, args, &from)?;
    let _lock = lock(app)?;
    let mut run = Run::plan(app, args, &from, carrier.as_mut())?;
    if app.dry_run()? {
        return run.report_plan();
    }
    for round in 0..=args.retries {
        if round > 0 {
            if run.waiting.is_empty() {
                break;
            }
            std::thread::sleep(Duration::from_secs(args.back_off << (round - 1)));
        }
        run.round(carrier.as_mut())?;
    }
    run.report()
}

/// One delivery at a time: whoever comes second waits as for a busy database.
fn lock(app: &App) -> Result<File> {
    let mut name = app.db().into_os_string();
    name.push(".delivery");
    let mut options = File::options();
    options.create(true).truncate(false).write(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    let file = options.open(PathBuf::from(name))?;
    let begun = Clock::now();
    let wait = app.wait()?;
    loop {
        match file.try_lock() {
            Ok(()) => return Ok(file),
            Err(std::fs::TryLockError::Error(error)) => return Err(error.into()),
            Err(std::fs::TryLockError::WouldBlock) if begun.elapsed() >= wait => {
                return Err(Error::new(exit::DATABASE, "another delivery from this database is running")
                    .hint("try again, or wait longer: --wait SECONDS"));
            }
            Err(std::fs::TryLockError::WouldBlock) => std::thread::sleep(Duration::from_millis(50)),
        }
    }
}

fn carrier(app: &App, args: &DeliverArgs, from: &Mailbox) -> Result<Box<dyn Carrier>> {
    let folder = |path: &Path, layout| -> Result<Box<dyn Carrier>> {
        // A dry run makes no folders.
        let path = if app.dry_run()? { std::env::temp_dir() } else { path.to_owned() };
        let folder = Folder::open(&path, layout)
            .map_err(|e| Error::new(exit::FAILED, format!("`{}` can't be used: {e}", path.display())))?;
        Ok(Box::new(folder))
    };
    match (&args.eml_dir, &args.maildir) {
        (Some(path), _) => folder(path, Layout::Eml),
        (_, Some(path)) => folder(path, Layout::Maildir),
        (None, None) => server(app, args, from),
    }
}

#[cfg(feature = "mail")]
fn server(app: &App, args: &DeliverArgs, from: &Mailbox) -> Result<Box<dyn Carrier>> {
    Ok(Box::new(server::of(app, &args.server, from)?))
}

#[cfg(not(feature = "mail"))]
fn server(_: &App, _: &DeliverArgs, _: &Mailbox) -> Result<Box<dyn Carrier>> {
    Err(Error::usage("this build of imctl speaks to no mail server")
        .hint("deliver into a folder with --eml-dir or --maildir, or build with the feature `mail`"))
}
