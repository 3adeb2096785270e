//! Messages out: what a message looks like, and the ways that it can be carried (M4).
//!
//! Whoever delivers claims a message in the database before it is carried and marks it afterwards. When the
//! program is stopped between the two, the carrier is asked whether it was carried. A [`Folder`] knows what
//! it holds, and what is only prepared; of a mail server nobody knows, and neither of a folder that was
//! emptied meanwhile: that is left to people.

mod folder;
mod server;
mod url;

pub use folder::{Folder, Layout};
pub use server::{Login, Server};
pub use url::{Encryption, ServerUrl};

use crate::domain::kernel::time::Instant;
use lettre::message::header::ContentType;
use lettre::message::{Mailbox, Message};
use std::fmt::Write;
use std::time::{Duration, SystemTime};

/// What became of a message.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Outcome {
    Delivered,
    /// Not delivered, and perhaps it will be next time: in the server's words.
    Later(String),
    /// Not delivered, and it never will be: in the server's words.
    Refused(String),
    /// Nobody knows whether it was delivered: the server went away at the wrong moment.
    Unsure(String),
    /// Nothing can be delivered at all, to anybody.
    Unreachable(String),
}

/// A way to deliver messages.
pub trait Carrier {
    /// Where the messages go, without secrets: the same for the same place.
    fn target(&self) -> String;

    /// Was the message of this id carried, which was claimed for this very place? Nothing, when nobody can
    /// know.
    fn was_carried(&self, _id: &str, _created_at: Instant) -> Option<bool> {
        None
    }

    /// How many messages are claimed and marked together.
    fn batch(&self) -> usize;

    /// Does what can be done before the message is claimed, without delivering it.
    ///
    /// # Errors
    /// When nothing can be delivered there, in words.
    fn prepare(&mut self, _mail: &Mail) -> Result<(), String> {
        Ok(())
    }

    /// Carries a message that was prepared.
    fn carry(&mut self, mail: &Mail) -> Outcome;
}

/// A message, ready to be carried.
#[derive(Clone, Debug)]
pub struct Mail {
    /// Its name in a folder: the id, with every character that could mean something else encoded.
    pub name: String,
    pub message: Message,
    pub created_at: Instant,
}

/// What a message is made of.
#[derive(Clone, Copy, Debug)]
pub struct Draft<'t> {
    pub id: &'t str,
    pub from: &'t Mailbox,
    pub name: &'t str,
    pub address: &'t str,
    pub subject: &'t str,
    pub body: &'t str,
    pub created_at: Instant,
}

impl Draft<'_> {
    /// The message: always the same bytes for the same draft, with a Message-ID made of its id.
    ///
    /// # Errors
    /// When mail can't be sent to the address.
    pub fn finish(&self) -> Result<Mail, String> {
        let name = file_name(self.id);
        let unusable = |e: &dyn std::fmt::Display| format!("no mail can be sent to `{}`: {e}", self.address);
        let address = self.address.parse().map_err(|e| unusable(&e))?;
        let seconds = u64::try_from(self.created_at.0).unwrap_or(0);
        let subject: Vec<&str> = self.subject.split_whitespace().collect();
        let message = Message::builder()
            .message_id(Some(format!("<{name}@{}>", self.from.email.domain())))
            .date(SystemTime::UNIX_EPOCH + Duration::from_secs(seconds))
            .from(self.from.clone())
            .to(Mailbox::new(Some(self.name.to_owned()).filter(|name| !name.is_empty()), address))
            .subject(subject.join(" "))
            .header(ContentType::TEXT_PLAIN)
            .body(format!("{}\n", self.body.trim_end_matches('\n')))
            .map_err(|e| unusable(&e))?;
        Ok(Mail { name, message, created_at: self.created_at })
    }
}

/// An id as a file name and as the local part of a Message-ID.
fn file_name(id: &str) -> String {
    id.bytes().fold(String::with_capacity(id.len()), |mut name, byte| {
        if byte.is_ascii_alphanumeric() || byte == b'-' || byte == b'_' {
            name.push(char::from(byte));
        } else {
            let _ = write!(name, "%{byte:02X}");
        }
        name
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn draft<'t>(from: &'t Mailbox, address: &'t str, subject: &'t str) -> Draft<'t> {
        let created_at = Instant(1_780_272_000);
        Draft {
            id: "M/3 ü", from, name: "Müller, Jörg", address, subject, body: "Grüße\n.\nend", created_at
        }
    }

    #[test]
    fn a_message_is_the_same_bytes_each_time_and_its_headers_hold_no_more_than_meant_m4() {
        let from: Mailbox = "Memos <memos@firm.example>".parse().unwrap();
        let finished = || draft(&from, "jm@firm.example", "Hi\r\nBcc: x@evil.example").finish().unwrap();
        let mail = finished();
        assert_eq!(mail.name, "M%2F3%20%C3%BC");
        let text = String::from_utf8(mail.message.formatted()).unwrap();
        assert_eq!(text.as_bytes(), finished().message.formatted());
        assert!(text.contains("Message-ID: <M%2F3%20%C3%BC@firm.example>\r\n"), "{text}");
        assert!(text.contains("Subject: Hi Bcc: x@evil.example\r\n"), "{text}");
        assert!(text.contains("Date: Mon, 01 Jun 2026 00:00:00 +0000\r\n"), "{text}");
        assert!(!text.contains("\r\nBcc:"), "{text}");
    }

    #[test]
    fn what_is_no_address_of_mail_is_refused_m4() {
        let from: Mailbox = "memos@firm.example".parse().unwrap();
        assert!(draft(&from, "a b@firm.example", "x").finish().unwrap_err().contains("no mail can be sent"));
    }
}
