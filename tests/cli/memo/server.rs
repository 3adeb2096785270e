//! A mail server for tests: it does to each message what it is told to.

#![cfg(feature = "mail")]

use rustls::pki_types::{CertificateDer, PrivateKeyDer};
use rustls::{ServerConfig, ServerConnection, StreamOwned};
use std::io::{BufRead, BufReader, Read, Write};
use std::net::{TcpListener, TcpStream};
use std::sync::mpsc::{Receiver, Sender, channel};
use std::sync::{Arc, Mutex};

/// What happens to a message.
#[derive(Clone, Copy, PartialEq, Debug)]
pub enum Then {
    Take,
    /// Refused for now, when its recipient is named.
    Later,
    /// Refused for good.
    Refuse,
    /// The connection is dropped before the message is there.
    DropBefore,
    /// The message is taken, and the connection dropped before that is said.
    DropAfter,
    /// The message is taken, and nothing is said until the test goes on.
    Hang,
}

/// A running server.
pub struct MailServer {
    pub port: u16,
    taken: Arc<Mutex<Vec<String>>>,
    /// A message has come that is answered with [`Then::Hang`].
    pub hanging: Receiver<()>,
    /// The certificate of the server, to be trusted (PEM).
    pub certificate: String,
}

struct Script {
    plan: Vec<Then>,
    taken: Arc<Mutex<Vec<String>>>,
    hanging: Sender<()>,
    tls: Arc<ServerConfig>,
    /// `USER PASSWORD` that has to be given, if one has.
    login: Option<(&'static str, &'static str)>,
    wrapped: bool,
}

/// What a conversation needs, with or without encryption.
trait Wire: Read + Write {}
impl<T: Read + Write> Wire for T {}

impl MailServer {
    /// A server that does this to the messages in turn, and takes the rest.
    pub fn start(plan: &[Then]) -> MailServer {
        MailServer::with(plan, None, false)
    }

    /// The same, where somebody has to log in; `wrapped` from the first byte on in TLS.
    pub fn with(plan: &[Then], login: Option<(&'static str, &'static str)>, wrapped: bool) -> MailServer {
        let made = rcgen::generate_simple_self_signed(["localhost".to_owned()]).unwrap();
        let key = PrivateKeyDer::try_from(made.signing_key.serialize_der()).unwrap();
        let chain = vec![CertificateDer::from(made.cert.der().to_vec())];
        let provider = Arc::new(rustls::crypto::ring::default_provider());
        let tls = ServerConfig::builder_with_provider(provider)
            .with_safe_default_protocol_versions()
            .unwrap()
            .with_no_client_auth()
            .with_single_cert(chain, key)
            .unwrap();
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let port = listener.local_addr().unwrap().port();
        let (hanging, heard) = channel();
        let taken = Arc::new(Mutex::new(Vec::new()));
        let mut script = Script {
            plan: plan.to_vec(),
            taken: Arc::clone(&taken),
            hanging,
            tls: Arc::new(tls),
            login,
            wrapped,
        };
        std::thread::spawn(move || {
            for stream in listener.incoming() {
                // A client that goes away ends its conversation, and nothing else.
                let _ = script.serve(&stream.unwrap());
            }
        });
        MailServer { port, taken, hanging: heard, certificate: made.cert.pem() }
    }

    /// The messages that were taken, in order.
    pub fn taken(&self) -> Vec<String> {
        self.taken.lock().unwrap().clone()
    }

    /// The URL of the server.
    pub fn url(&self) -> String {
        format!("smtp://localhost:{}", self.port)
    }
}

impl Script {
    fn serve(&mut self, stream: &TcpStream) -> std::io::Result<()> {
        let mut wire: BufReader<Box<dyn Wire>> = if self.wrapped {
            BufReader::new(Box::new(StreamOwned::new(
                ServerConnection::new(Arc::clone(&self.tls)).unwrap(),
                stream.try_clone()?,
            )))
        } else {
            BufReader::new(Box::new(stream.try_clone()?))
        };
        let mut encrypted = self.wrapped;
        say(&mut wire, "220 test")?;
        loop {
            let mut line = String::new();
            if wire.read_line(&mut line)? == 0 {
                return Ok(());
            }
            let word = line.trim_end().to_ascii_uppercase();
            if word.starts_with("EHLO") {
                let more = if encrypted { "250 AUTH PLAIN LOGIN" } else { "250 STARTTLS" };
                say(&mut wire, &format!("250-test\r\n{more}"))?;
            } else if word == "STARTTLS" {
                say(&mut wire, "220 go on")?;
                let tls = ServerConnection::new(Arc::clone(&self.tls)).unwrap();
                wire = BufReader::new(Box::new(StreamOwned::new(tls, stream.try_clone()?)));
                encrypted = true;
            } else if let Some(given) = line.trim_end().strip_prefix("AUTH PLAIN ") {
                let (user, password) = self.login.unwrap_or_default();
                let right = given == base64(format!("\0{user}\0{password}").as_bytes());
                say(&mut wire, if right { "235 welcome" } else { "535 5.7.8 wrong password" })?;
            } else if word.starts_with("MAIL") {
                say(&mut wire, if self.login.is_some() && !encrypted { "530 log in" } else { "250 ok" })?;
            } else if word.starts_with("RCPT") {
                match self.plan.first() {
                    Some(Then::Later) => {
                        self.plan.remove(0);
                        say(&mut wire, "450 4.2.1 try again later")?;
                    }
                    Some(Then::Refuse) => {
                        self.plan.remove(0);
                        say(&mut wire, "550-5.1.1 there is nobody\r\n550 5.1.1 of that name")?;
                    }
                    Some(Then::DropBefore) => {
                        self.plan.remove(0);
                        return stream.shutdown(std::net::Shutdown::Both);
                    }
                    _ => say(&mut wire, "250 ok")?,
                }
            } else if word == "DATA" {
                say(&mut wire, "354 go on")?;
                let mut message = String::new();
                while !message.ends_with("\r\n.\r\n") {
                    if wire.read_line(&mut message)? == 0 {
                        return Ok(());
                    }
                }
                self.taken.lock().unwrap().push(message);
                match if self.plan.is_empty() { Then::Take } else { self.plan.remove(0) } {
                    Then::DropAfter => return stream.shutdown(std::net::Shutdown::Both),
                    Then::Hang => {
                        let _ = self.hanging.send(());
                        // Until the client is gone.
                        let _ = wire.read_line(&mut line);
                        return Ok(());
                    }
                    _ => say(&mut wire, "250 taken")?,
                }
            } else if word == "QUIT" {
                return say(&mut wire, "221 bye");
            } else {
                say(&mut wire, "502 what?")?;
            }
        }
    }
}

fn say(wire: &mut BufReader<Box<dyn Wire>>, line: &str) -> std::io::Result<()> {
    let out = wire.get_mut();
    out.write_all(line.as_bytes())?;
    out.write_all(b"\r\n")?;
    out.flush()
}

fn base64(bytes: &[u8]) -> String {
    const LETTERS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    let mut out = String::new();
    for part in bytes.chunks(3) {
        let n = part.iter().fold(0u32, |n, b| (n << 8) | u32::from(*b)) << (8 * (3 - part.len()));
        for at in 0..4 {
            let letter = LETTERS[(n >> (18 - 6 * at)) as usize & 63];
            out.push(if at <= part.len() { char::from(letter) } else { '=' });
        }
    }
    out
}
