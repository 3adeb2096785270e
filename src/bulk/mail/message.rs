//! A message as it is written: headers, and a body of plain text.

use crate::domain::kernel::Instant;
use email_address::{EmailAddress, Options};
use email_encoding::body::Encoding;
use email_encoding::headers::writer::EmailWriter;
use email_encoding::headers::{quoted_string, rfc2047};
use std::fmt::Write;
use std::str::FromStr;

/// A message, ready to be carried.
#[derive(Clone, Debug)]
pub struct Mail {
    /// Its name in a folder: the id, with every character that could mean something else encoded.
    pub name: String,
    /// The sender's address.
    pub from: String,
    /// The recipient's address.
    pub to: String,
    /// Headers and body, as they go over the wire.
    pub text: String,
    pub created_at: Instant,
}

/// An address of mail, perhaps with a name.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Mailbox {
    name: String,
    address: EmailAddress,
}

impl Mailbox {
    /// A name, perhaps empty, and its address.
    fn new(name: &str, address: &str) -> Result<Mailbox, email_address::Error> {
        let options = Options::default().without_display_text();
        let address = EmailAddress::parse_with_options(address, options)?;
        Ok(Mailbox { name: name.to_owned(), address })
    }

    /// The part behind the `@`.
    pub fn domain(&self) -> &str {
        self.address.domain()
    }

    /// Writes it as a header.
    fn write(&self, header: &str, out: &mut String) -> std::fmt::Result {
        write!(out, "{header}: ")?;
        let mut writer = EmailWriter::new(out, header.len() + 2, 0, false);
        if self.name.is_empty() {
            writer.write_str(self.address.as_str())?;
        } else {
            quoted_string::encode(&self.name, &mut writer)?;
            writer.space();
            write!(writer, "<{}>", self.address)?;
        }
        drop(writer);
        out.write_str("\r\n")
    }
}

/// `ADDRESS` or `NAME <ADDRESS>`.
impl FromStr for Mailbox {
    type Err = email_address::Error;

    fn from_str(text: &str) -> Result<Mailbox, email_address::Error> {
        match text.trim().strip_suffix('>').and_then(|rest| rest.rsplit_once('<')) {
            Some((name, address)) => Mailbox::new(name.trim().trim_matches('"'), address),
            None => Mailbox::new("", text.trim()),
        }
    }
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
        let unusable = |e: &dyn std::fmt::Display| format!("no mail can be sent to `{}`: {e}", self.address);
        let to = Mailbox::new(self.name, self.address).map_err(|e| unusable(&e))?;
        let name = file_name(self.id);
        let text = self.text(&name, &to).map_err(|e| unusable(&e))?;
        let from = self.from.address.as_str().to_owned();
        Ok(Mail { name, from, to: self.address.to_owned(), text, created_at: self.created_at })
    }

    fn text(&self, name: &str, to: &Mailbox) -> Result<String, std::fmt::Error> {
        let mut out = format!("Message-ID: <{name}@{}>\r\n", self.from.domain());
        let date = chrono::DateTime::from_timestamp(self.created_at.0, 0).unwrap_or_default();
        write!(out, "Date: {}\r\n", date.format("%a, %d %b %Y %H:%M:%S +0000"))?;
        self.from.write("From", &mut out)?;
        to.write("To", &mut out)?;
        write_subject(self.subject, &mut out)?;
        out.push_str("Content-Type: text/plain; charset=utf-8\r\n");
        let body =
            format!("{}\n", self.body.trim_end_matches('\n')).replace("\r\n", "\n").replace('\n', "\r\n");
        let (encoding, body) = match Encoding::choose(body.as_str(), false) {
            Encoding::SevenBit => ("7bit", body),
            Encoding::QuotedPrintable => ("quoted-printable", quoted_printable::encode_to_str(&body)),
            _ => {
                let mut encoded = String::new();
                email_encoding::body::base64::encode(body.as_bytes(), &mut encoded)?;
                ("base64", encoded)
            }
        };
        write!(out, "Content-Transfer-Encoding: {encoding}\r\n\r\n{body}")?;
        Ok(out)
    }
}

/// Writes a subject: words that aren't ASCII are encoded, together with those between them, so that the
/// space between two encoded words isn't lost.
fn write_subject(subject: &str, out: &mut String) -> std::fmt::Result {
    out.push_str("Subject: ");
    let mut writer = EmailWriter::new(out, "Subject: ".len(), 0, false);
    let words: Vec<&str> = subject.split_whitespace().collect();
    for (n, run) in words.chunk_by(|one, two| one.is_ascii() == two.is_ascii()).enumerate() {
        if n > 0 {
            writer.space();
        }
        if run[0].is_ascii() {
            writer.folding().write_str(&run.join(" "))?;
        } else {
            rfc2047::encode(&run.join(" "), &mut writer)?;
        }
    }
    drop(writer);
    out.write_str("\r\n")
}

/// An id as a file name and as the local part of a Message-ID.
pub fn file_name(id: &str) -> String {
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
        let text = &mail.text;
        assert_eq!(*text, finished().text);
        assert!(text.contains("Message-ID: <M%2F3%20%C3%BC@firm.example>\r\n"), "{text}");
        assert!(text.contains("Subject: Hi Bcc: x@evil.example\r\n"), "{text}");
        assert!(text.contains("Date: Mon, 01 Jun 2026 00:00:00 +0000\r\n"), "{text}");
        assert!(!text.contains("\r\nBcc:"), "{text}");
    }

    #[test]
    fn what_is_not_ascii_is_encoded_and_lines_are_short_m4() {
        let from: Mailbox = "Jörg <memos@firm.example>".parse().unwrap();
        let subject = "Memo: Grüße über Straße and a long tail of words that takes more than one line here";
        let mail = draft(&from, "jm@firm.example", subject).finish().unwrap();
        insta::assert_snapshot!(mail.text.replace('\r', ""), @"
        Message-ID: <M%2F3%20%C3%BC@firm.example>
        Date: Mon, 01 Jun 2026 00:00:00 +0000
        From: =?utf-8?b?SsO2cmc=?= <memos@firm.example>
        To: =?utf-8?b?TcO8bGxlciwgSsO2cmc=?= <jm@firm.example>
        Subject: Memo: =?utf-8?b?R3LDvMOfZSDDvGJlciBTdHJhw59l?= and a long tail of
         words that takes more than one line here
        Content-Type: text/plain; charset=utf-8
        Content-Transfer-Encoding: base64

        R3LDvMOfZQ0KLg0KZW5kDQo=
        ");
        let long = "x".repeat(2000);
        let mail = Draft { body: &long, ..draft(&from, "jm@firm.example", "x") }.finish().unwrap();
        assert!(mail.text.lines().all(|line| line.len() <= 78), "{}", mail.text);
    }

    #[test]
    fn an_address_may_have_a_name_m4() {
        let parsed =
            |text: &str| text.parse::<Mailbox>().map(|m| (m.name, m.address.as_str().to_owned())).ok();
        let is = |name: &str, address: &str| Some((name.to_owned(), address.to_owned()));
        assert_eq!(parsed("Memos <memos@firm.example>"), is("Memos", "memos@firm.example"));
        assert_eq!(parsed("\"A, B\" <a@firm.example>"), is("A, B", "a@firm.example"));
        assert_eq!(parsed("imctl@localhost"), is("", "imctl@localhost"));
        for bad in ["nobody", "a@", "@b", "a <b", "a <b>", "a b@c.d", "a@b c", "a@b\r\nBcc: x@y.z", ""] {
            assert_eq!(parsed(bad), None, "{bad}");
        }
    }

    #[test]
    fn what_is_no_address_of_mail_is_refused_m4() {
        let from: Mailbox = "memos@firm.example".parse().unwrap();
        assert!(draft(&from, "a b@firm.example", "x").finish().unwrap_err().contains("no mail can be sent"));
    }
}
