//! Secrets: read from a terminal, standard input or a file, never from arguments or the environment, and
//! kept only as a hash (U4).

use super::app::App;
use super::error::{Error, Result, exit};
use argon2::password_hash::PasswordHasher;
use clap::Args;
use std::path::PathBuf;

/// Where a password comes from.
#[derive(Args, Clone, Debug)]
pub struct PasswordArgs {
    /// Read the password from standard input (its first line)
    #[arg(long, conflicts_with = "password_file")]
    password_stdin: bool,
    /// Read the password from a file (its first line)
    #[arg(long, value_name = "FILE")]
    password_file: Option<PathBuf>,
}

/// A password that was checked: 4 to 254 characters, no white space (U4).
pub struct Secret(String);

impl PasswordArgs {
    /// Is a place named where a password comes from?
    pub fn is_given(&self) -> bool {
        self.password_stdin || self.password_file.is_some()
    }

    /// The first line of the place that the flags name, if they name one.
    fn first_line(&self, app: &App) -> Result<Option<String>> {
        let text = if self.password_stdin {
            String::from_utf8(app.shell.read_stdin()?)
        } else if let Some(file) = &self.password_file {
            let bytes = std::fs::read(file).map_err(|e| match e.kind() {
                std::io::ErrorKind::NotFound => {
                    Error::not_found(format!("there is no file `{}`", file.display()))
                }
                _ => Error::new(exit::FAILED, format!("`{}` can't be read: {e}", file.display())),
            })?;
            String::from_utf8(bytes)
        } else {
            return Ok(None);
        };
        let text = text.map_err(|_| Error::value("the password is not UTF-8 text"))?;
        let line = text.split('\n').next().unwrap_or_default();
        Ok(Some(line.strip_suffix('\r').unwrap_or(line).to_owned()))
    }

    /// Somebody else's password, which is only passed on: asked for on a terminal when no flag names one.
    pub fn line(&self, app: &App, prompt: &str) -> Result<Option<String>> {
        if let Some(line) = self.first_line(app)? {
            return Ok(Some(line));
        }
        if !app.shell.can_ask() {
            return Ok(None);
        }
        let typed = dialoguer::Password::new().with_prompt(prompt).interact();
        typed.map(Some).map_err(|e| Error::new(exit::FAILED, e.to_string()))
    }

    /// The password that the flags name, if they name one.
    ///
    /// # Errors
    /// When it can't be read, or can't be a password.
    pub fn given(&self, app: &App) -> Result<Option<Secret>> {
        self.first_line(app)?.map(|line| Secret::new(&line)).transpose()
    }

    /// The same, but asks on a terminal when no flag names one.
    ///
    /// # Errors
    /// When it can't be read, or can't be a password.
    pub fn read(&self, app: &App) -> Result<Option<Secret>> {
        if let Some(secret) = self.given(app)? {
            return Ok(Some(secret));
        }
        if !app.shell.can_ask() {
            return Ok(None);
        }
        let typed = dialoguer::Password::new()
            .with_prompt("Password")
            .with_confirmation("Again", "the two are not the same")
            .interact()
            .map_err(|e| Error::new(exit::FAILED, e.to_string()))?;
        Secret::new(&typed).map(Some)
    }
}

impl Secret {
    fn new(text: &str) -> Result<Secret> {
        let length = text.chars().count();
        if !(4..=254).contains(&length) {
            return Err(Error::value(format!("a password has 4 to 254 characters, this one has {length}")));
        }
        if text.chars().any(char::is_whitespace) {
            return Err(Error::value("a password has no white space"));
        }
        Ok(Secret(text.to_owned()))
    }

    /// The Argon2id hash, as a PHC string.
    ///
    /// # Errors
    /// When the machine has no randomness for a salt.
    pub fn hash(&self) -> Result<String> {
        argon2::Argon2::default()
            .hash_password(self.0.as_bytes())
            .map(|hash| hash.to_string())
            .map_err(|e| Error::new(exit::FAILED, format!("the password can't be hashed: {e}")))
    }
}
