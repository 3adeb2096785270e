//! `imctl memo deliver`: hands the outbox to a mail server or a folder (M4).
//!
//! One delivery runs at a time on a database. A message is claimed (`sending`, committed), carried, and
//! marked (`delivered`, `failed`, or `pending` again); the mark of one and the claim of the next are one
//! transaction. So a message that isn't `sending` is never in doubt, however the program ends. Of one that
//! was being carried when it ended the place is asked. Where that can't know, it is held back for people to
//! decide about: never delivered twice unasked, never lost.

mod login;
mod run;

use crate::bulk::mail::{Carrier, Encryption, Folder, Layout, Server, ServerUrl};
use crate::cli::app::App;
use crate::cli::error::{Error, Result, exit};
use crate::cli::password::PasswordArgs;
use crate::output::Answer;
use clap::{Args, ValueEnum};
use lettre::message::Mailbox;
use run::Run;
use std::fs::File;
use std::path::{Path, PathBuf};
use std::time::{Duration, Instant as Clock};

#[derive(Args)]
#[command(group(clap::ArgGroup::new("where").required(true).args(["eml_dir", "maildir", "smtp"])))]
pub struct DeliverArgs {
    /// Into this folder, as .eml files
    #[arg(long, value_name = "DIR")]
    eml_dir: Option<PathBuf>,
    /// Into this maildir
    #[arg(long, value_name = "DIR")]
    maildir: Option<PathBuf>,
    /// To this mail server: smtp://[USER@]HOST[:PORT] or smtps://…; never with a password
    #[arg(long, value_name = "URL")]
    smtp: Option<String>,
    /// The sender
    #[arg(long, value_name = "ADDRESS", default_value = "imctl@localhost")]
    from: String,
    /// Whether to encrypt by STARTTLS (default: required with a user, else opportunistic)
    #[arg(long, value_name = "WORD", requires = "smtp")]
    tls: Option<StartTls>,
    /// A certificate (PEM) to trust beside the system's
    #[arg(long, value_name = "FILE", requires = "smtp")]
    ca: Option<PathBuf>,
    #[command(flatten)]
    password: PasswordArgs,
    /// A file of logins, as .netrc has them: machine HOST login USER password PASSWORD
    #[arg(long, value_name = "FILE", requires = "smtp", conflicts_with_all = ["password_stdin", "password_file"])]
    netrc: Option<PathBuf>,
    /// How long to wait for the server
    #[arg(long, value_name = "SECONDS", default_value_t = 30, value_parser = clap::value_parser!(u64).range(1..=3600))]
    timeout: u64,
    /// How often to try again in this run what the server didn't take for now
    #[arg(long, value_name = "N", default_value_t = 2, value_parser = clap::value_parser!(u32).range(0..=20))]
    retries: u32,
    /// How long to wait before trying again; each time twice as long
    #[arg(long, value_name = "SECONDS", default_value_t = 5, value_parser = clap::value_parser!(u64).range(0..=3600))]
    back_off: u64,
    /// After so many attempts, over all runs, a message has failed
    #[arg(long, value_name = "N", default_value_t = 20, value_parser = clap::value_parser!(u32).range(1..))]
    max_attempts: u32,
    /// Try failed messages again
    #[arg(long)]
    retry_failed: bool,
    /// What to do with messages of which nobody knows whether they were delivered
    #[arg(long, value_name = "WORD", default_value = "hold")]
    unsure: Unsure,
}

/// `--tls`.
#[derive(Clone, Copy, PartialEq, Eq, Debug, ValueEnum)]
enum StartTls {
    /// Nothing is sent without
    Required,
    /// Where the server offers it
    Opportunistic,
    /// Never
    None,
}

/// `--unsure`.
#[derive(Clone, Copy, PartialEq, Eq, Debug, ValueEnum)]
enum Unsure {
    /// Leave them alone
    Hold,
    /// Send them, perhaps for the second time
    Resend,
    /// Take them as delivered
    Delivered,
}

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
    let file = File::options().create(true).truncate(false).write(true).open(PathBuf::from(name))?;
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
    match (&args.eml_dir, &args.maildir, &args.smtp) {
        (Some(path), ..) => folder(path, Layout::Eml),
        (_, Some(path), _) => folder(path, Layout::Maildir),
        (.., url) => server(app, args, url.as_deref().unwrap_or_default(), from),
    }
}

fn server(app: &App, args: &DeliverArgs, url: &str, from: &Mailbox) -> Result<Box<dyn Carrier>> {
    let url = ServerUrl::parse(url).map_err(|e| {
        let error = Error::value(e);
        if !url.contains('@') {
            return error;
        }
        error.hint("name the user in the URL, and give the password with --password-file or --netrc")
    })?;
    let login = login::of(app, args, &url)?;
    let encryption = match (url.wrapped, args.tls) {
        (true, None) => Encryption::Wrapped,
        (true, Some(_)) => return Err(Error::usage("`--tls` is for smtp://; smtps:// is always encrypted")),
        (false, Some(StartTls::Required)) => Encryption::Required,
        (false, Some(StartTls::None)) => Encryption::None,
        (false, None) if login.is_some() && !url.is_loopback() => Encryption::Required,
        (false, None | Some(StartTls::Opportunistic)) => Encryption::Opportunistic,
    };
    let authority = args.ca.as_ref().map(|path| read(path)).transpose()?;
    let timeout = Duration::from_secs(args.timeout);
    let server = Server::new(url, encryption, authority.as_deref(), login, timeout, from.email.domain());
    Ok(Box::new(server.map_err(|e| Error::value(format!("--ca: {e}")))?))
}

fn read(path: &Path) -> Result<Vec<u8>> {
    std::fs::read(path).map_err(|e| match e.kind() {
        std::io::ErrorKind::NotFound => Error::not_found(format!("there is no file `{}`", path.display())),
        _ => Error::new(exit::FAILED, format!("`{}` can't be read: {e}", path.display())),
    })
}
