//! What `imctl memo deliver` is told.

use crate::cli::password::PasswordArgs;
use clap::{Args, ValueEnum};
use std::path::PathBuf;

#[derive(Args)]
#[command(group(clap::ArgGroup::new("where").required(true).args(["eml_dir", "maildir", "smtp"])))]
pub struct DeliverArgs {
    /// Into this folder, as .eml files
    #[arg(long, value_name = "DIR")]
    pub eml_dir: Option<PathBuf>,
    /// Into this maildir
    #[arg(long, value_name = "DIR")]
    pub maildir: Option<PathBuf>,
    /// The sender
    #[arg(long, value_name = "ADDRESS", default_value = "imctl@localhost")]
    pub from: String,
    #[command(flatten)]
    pub server: SmtpArgs,
    /// How often to try again in this run what the server didn't take for now
    #[arg(long, value_name = "N", default_value_t = 2, value_parser = clap::value_parser!(u32).range(0..=20))]
    pub retries: u32,
    /// How long to wait before trying again; each time twice as long
    #[arg(long, value_name = "SECONDS", default_value_t = 5, value_parser = clap::value_parser!(u64).range(0..=3600))]
    pub back_off: u64,
    /// After so many attempts, over all runs, a message has failed
    #[arg(long, value_name = "N", default_value_t = 20, value_parser = clap::value_parser!(u32).range(1..))]
    pub max_attempts: u32,
    /// Try failed messages again
    #[arg(long)]
    pub retry_failed: bool,
    /// What to do with messages of which nobody knows whether they were delivered
    #[arg(long, value_name = "WORD", default_value = "hold")]
    pub unsure: Unsure,
}

/// A mail server, and how to speak to it.
#[derive(Args)]
pub struct SmtpArgs {
    /// To this mail server: smtp://[USER@]HOST[:PORT] or smtps://…; never with a password
    #[arg(long, value_name = "URL")]
    pub smtp: Option<String>,
    /// Whether to encrypt by STARTTLS (default: required with a user, else opportunistic)
    #[arg(long, value_name = "WORD", requires = "smtp")]
    pub tls: Option<StartTls>,
    /// A certificate (PEM) to trust beside the system's
    #[arg(long, value_name = "FILE", requires = "smtp")]
    pub ca: Option<PathBuf>,
    #[command(flatten)]
    pub password: PasswordArgs,
    /// A file of logins, as .netrc has them: machine HOST login USER password PASSWORD
    #[arg(long, value_name = "FILE", requires = "smtp", conflicts_with_all = ["password_stdin", "password_file"])]
    pub netrc: Option<PathBuf>,
    /// How long to wait for the server
    #[arg(long, value_name = "SECONDS", default_value_t = 30, value_parser = clap::value_parser!(u64).range(1..=3600))]
    pub timeout: u64,
}

/// `--tls`.
#[derive(Clone, Copy, PartialEq, Eq, Debug, ValueEnum)]
pub enum StartTls {
    /// Nothing is sent without
    Required,
    /// Where the server offers it
    Opportunistic,
    /// Never
    None,
}

/// `--unsure`.
#[derive(Clone, Copy, PartialEq, Eq, Debug, ValueEnum)]
pub enum Unsure {
    /// Leave them alone
    Hold,
    /// Send them, perhaps for the second time
    Resend,
    /// Take them as delivered
    Delivered,
}
