//! Messages to a mail server, over SMTP.

use crate::bulk::mail::carrier::{Carrier, Outcome};
use crate::bulk::mail::message::Mail;
use crate::bulk::mail::url::{Encryption, ServerUrl};
use lettre::Address;
use lettre::transport::smtp::Error;
use lettre::transport::smtp::authentication::{Credentials, Mechanism};
use lettre::transport::smtp::client::{Certificate, SmtpConnection, TlsParameters};
use lettre::transport::smtp::commands::{Data, Mail as From, Rcpt};
use lettre::transport::smtp::extension::{ClientId, Extension, MailParameter};
use std::time::Duration;

/// A name and a password for the server. Never shown, never written down.
pub struct Login {
    pub user: String,
    pub password: String,
}

/// A mail server, connected to when the first message goes.
pub struct Server {
    url: ServerUrl,
    encryption: Encryption,
    tls: TlsParameters,
    login: Option<Login>,
    timeout: Duration,
    hello: ClientId,
    connection: Option<SmtpConnection>,
}

impl Server {
    /// A server, greeted in the name of the domain `hello`. `authority` is a certificate (PEM) to trust
    /// beside those of the system.
    ///
    /// # Errors
    /// When the certificate can't be read.
    pub fn new(
        url: ServerUrl,
        encryption: Encryption,
        authority: Option<&[u8]>,
        login: Option<Login>,
        timeout: Duration,
        hello: &str,
    ) -> Result<Server, String> {
        let mut tls = TlsParameters::builder(url.host.clone());
        if let Some(pem) = authority {
            tls = tls.add_root_certificate(Certificate::from_pem(pem).map_err(|e| e.to_string())?);
        }
        let tls = tls.build_rustls().map_err(|e| e.to_string())?;
        let hello = ClientId::Domain(hello.to_owned());
        Ok(Server { url, encryption, tls, login, timeout, hello, connection: None })
    }

    /// A connection over which messages can go.
    fn connect(&self) -> Result<SmtpConnection, Outcome> {
        let failed = |e: Error| Outcome::Unreachable(format!("{}: {}", self.url, words(&e)));
        let wrapped = (self.encryption == Encryption::Wrapped).then_some(&self.tls);
        let place = (self.url.host.as_str(), self.url.port);
        let mut connection =
            SmtpConnection::connect(place, Some(self.timeout), &self.hello, wrapped, None).map_err(failed)?;
        let wants = match self.encryption {
            Encryption::Required => true,
            Encryption::Opportunistic => connection.can_starttls(),
            Encryption::Wrapped | Encryption::None => false,
        };
        if wants {
            connection.starttls(&self.tls, &self.hello).map_err(failed)?;
        }
        if let Some(login) = &self.login {
            if !connection.is_encrypted() && !self.url.is_loopback() {
                connection.abort();
                let message =
                    format!("{}: the server offers no encryption, so no password is sent", self.url);
                return Err(Outcome::Unreachable(message));
            }
            let credentials = Credentials::new(login.user.clone(), login.password.clone());
            connection.auth(&[Mechanism::Plain, Mechanism::Login], &credentials).map_err(failed)?;
        }
        Ok(connection)
    }
}

/// Everything up to the message itself: when this fails the server has nothing.
fn prepare(connection: &mut SmtpConnection, from: Address, to: Address) -> Result<(), Error> {
    let wide = [&from, &to].into_iter().any(|address| !AsRef::<str>::as_ref(address).is_ascii());
    let parameters = if wide { vec![MailParameter::SmtpUtfEight] } else { Vec::new() };
    connection.command(From::new(Some(from), parameters))?;
    connection.command(Rcpt::new(to, Vec::new()))?;
    connection.command(Data)?;
    Ok(())
}

impl Carrier for Server {
    fn target(&self) -> String {
        self.url.to_string()
    }

    /// One: of several that were claimed nobody would know which had gone.
    fn batch(&self) -> usize {
        1
    }

    fn carry(&mut self, mail: &Mail) -> Outcome {
        let (from, to): (Address, Address) = match (mail.from.parse(), mail.to.parse()) {
            (Ok(from), Ok(to)) => (from, to),
            (Err(e), _) | (_, Err(e)) => return Outcome::Refused(e.to_string()),
        };
        let mut connection = match self.connection.take() {
            Some(connection) => connection,
            None => match self.connect() {
                Ok(connection) => connection,
                Err(outcome) => return outcome,
            },
        };
        let has_wide = connection.server_info().supports_feature(Extension::SmtpUtfEight);
        if !mail.to.is_ascii() && !has_wide {
            self.connection = Some(connection);
            return Outcome::Refused(format!("the server takes no addresses like `{}` (SMTPUTF8)", mail.to));
        }
        let outcome = match prepare(&mut connection, from, to) {
            Ok(()) => match connection.message(mail.text.as_bytes()) {
                Ok(_) => Outcome::Delivered,
                Err(e) if e.is_permanent() => Outcome::Refused(words(&e)),
                Err(e) if e.is_transient() => Outcome::Later(words(&e)),
                Err(e) => Outcome::Unsure(words(&e)),
            },
            Err(e) if e.is_permanent() => Outcome::Refused(words(&e)),
            Err(e) => Outcome::Later(words(&e)),
        };
        if outcome == Outcome::Delivered {
            self.connection = Some(connection);
        } else {
            // A new message is begun on a new connection.
            connection.abort();
        }
        outcome
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        if let Some(mut connection) = self.connection.take() {
            let _ = connection.quit();
        }
    }
}

/// What the server said, on one line; or what happened.
fn words(error: &Error) -> String {
    let mut text = error.to_string();
    if let Some(status) = error.status()
        && let Some((_, said)) = text.split_once("): ")
    {
        text = format!("{status} {said}");
    }
    let line = text.split(|c: char| c.is_control()).map(str::trim).filter(|part| !part.is_empty());
    line.collect::<Vec<_>>().join(" ").chars().take(500).collect()
}
