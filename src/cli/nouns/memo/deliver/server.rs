//! The mail server, and who it is told that we are: a password comes from a prompt, standard input or a
//! file, and goes nowhere else.

use crate::bulk::mail::{Encryption, Login, Mailbox, Server, ServerUrl};
use crate::cli::app::App;
use crate::cli::error::{Error, Result, exit};
use crate::cli::nouns::memo::deliver::args::{SmtpArgs, StartTls};
use std::path::Path;
use std::time::Duration;

/// The server that the arguments name.
///
/// # Errors
/// When an argument is wrong (4), or doesn't go with another (2).
pub fn of(app: &App, args: &SmtpArgs, from: &Mailbox) -> Result<Server> {
    let url = args.smtp.as_deref().unwrap_or_default();
    let url = ServerUrl::parse(url).map_err(|e| {
        let error = Error::value(e);
        if !url.contains('@') {
            return error;
        }
        error.hint("name the user in the URL, and give the password with --password-file or --netrc")
    })?;
    let login = login(app, args, &url)?;
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
    let server = Server::new(url, encryption, authority.as_deref(), login, timeout, from.domain());
    server.map_err(|e| Error::value(format!("--ca: {e}")))
}

/// The user of the URL with a password that was read from somewhere; or the entry of a `.netrc`.
fn login(app: &App, args: &SmtpArgs, url: &ServerUrl) -> Result<Option<Login>> {
    if let Some(path) = &args.netrc {
        let text = String::from_utf8(read(path)?)
            .map_err(|_| Error::value(format!("`{}` is not UTF-8 text", path.display())))?;
        return match netrc(&text, url) {
            Some(login) => Ok(Some(login)),
            None => Err(Error::not_found(format!("`{}` has no login for `{}`", path.display(), url.host))),
        };
    }
    let Some(user) = &url.user else {
        if args.password.is_given() {
            return Err(Error::usage("a password without a user").hint("--smtp smtp://USER@HOST"));
        }
        return Ok(None);
    };
    match args.password.line(app, &format!("Password of {user} on {}", url.host))? {
        Some(password) => Ok(Some(Login { user: user.clone(), password })),
        None => Err(Error::usage(format!("a password is needed for `{user}`"))
            .hint("--password-file FILE, --password-stdin or --netrc FILE")),
    }
}

/// The login for the server, and its user if the URL names one.
fn netrc(text: &str, url: &ServerUrl) -> Option<Login> {
    let mut words =
        text.lines().filter(|line| !line.trim_start().starts_with('#')).flat_map(str::split_whitespace);
    let (mut applies, mut user, mut password) = (false, None, None);
    let fits = |user: &Option<String>| url.user.is_none() || url.user == *user;
    loop {
        let word = words.next();
        let ends = matches!(word, None | Some("machine" | "default"));
        if ends && applies && fits(&user) && password.is_some() {
            return Some(Login { user: user?, password: password? });
        }
        match word? {
            "machine" => {
                applies = words.next().is_some_and(|host| host.eq_ignore_ascii_case(&url.host));
                (user, password) = (None, None);
            }
            "default" => {
                applies = true;
                (user, password) = (None, None);
            }
            "login" => user = words.next().map(str::to_owned),
            "password" => password = words.next().map(str::to_owned),
            _ => {}
        }
    }
}

fn read(path: &Path) -> Result<Vec<u8>> {
    std::fs::read(path).map_err(|e| match e.kind() {
        std::io::ErrorKind::NotFound => Error::not_found(format!("there is no file `{}`", path.display())),
        _ => Error::new(exit::FAILED, format!("`{}` can't be read: {e}", path.display())),
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_login_is_that_of_the_machine_and_the_user_m4() {
        let text = "# mail\nmachine other login x password y\nmachine mail login a password 1\n\
                    machine mail\n login b\n password 2\ndefault login c password 3";
        let found = |url: &str| netrc(text, &ServerUrl::parse(url).unwrap()).map(|l| (l.user, l.password));
        let is = |user: &str, password: &str| Some((user.to_owned(), password.to_owned()));
        assert_eq!(found("smtp://MAIL"), is("a", "1"));
        assert_eq!(found("smtp://b@mail"), is("b", "2"));
        assert_eq!(found("smtp://elsewhere"), is("c", "3"));
        assert_eq!(found("smtp://d@mail"), None);
        assert_eq!(
            netrc("machine mail login a", &ServerUrl::parse("smtp://mail").unwrap()).map(|l| l.user),
            None
        );
    }
}
