//! The URL of a mail server: `smtp://[USER@]HOST[:PORT]` or `smtps://…`.

/// How a connection is kept from being read by others.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Encryption {
    /// From the first byte on (`smtps`).
    Wrapped,
    /// By STARTTLS, or nothing is sent.
    Required,
    /// By STARTTLS, where the server offers it. No password is sent without.
    Opportunistic,
    /// Not at all.
    None,
}

/// A mail server.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct ServerUrl {
    pub host: String,
    pub port: u16,
    pub user: Option<String>,
    pub wrapped: bool,
}

impl ServerUrl {
    /// Reads a URL. One with a password is refused, and never repeated in a message.
    ///
    /// # Errors
    /// A sentence that says how it is written.
    pub fn parse(text: &str) -> Result<ServerUrl, String> {
        let (scheme, rest) = text.split_once("://").unwrap_or(("", text));
        let rest = rest.strip_suffix('/').unwrap_or(rest);
        let (user, place) = match rest.rsplit_once('@') {
            Some((user, _)) if user.contains(':') => {
                return Err("a URL with a password is refused: arguments can be read by others".into());
            }
            Some((user, place)) => (Some(user.to_owned()), place),
            None => (None, rest),
        };
        let bad = || format!("`{text}` is not a mail server; write `smtp://HOST:PORT` or `smtps://HOST`");
        let wrapped = match scheme.to_ascii_lowercase().as_str() {
            "smtp" => false,
            "smtps" => true,
            _ => return Err(bad()),
        };
        let (host, port) = match place.strip_prefix('[').and_then(|rest| rest.split_once(']')) {
            Some((host, "")) => (host, None),
            Some((host, port)) => (host, Some(port.strip_prefix(':').ok_or_else(bad)?)),
            None => place.split_once(':').map_or((place, None), |(host, port)| (host, Some(port))),
        };
        let is_good = |c: char| c.is_alphanumeric() || matches!(c, '.' | '-' | '_' | ':');
        if host.is_empty() || !host.chars().all(is_good) || user.as_ref().is_some_and(String::is_empty) {
            return Err(bad());
        }
        let port = match port {
            Some(port) => port.parse().ok().filter(|port| *port > 0).ok_or_else(bad)?,
            None if wrapped => 465,
            None => 25,
        };
        Ok(ServerUrl { host: host.to_owned(), port, user, wrapped })
    }

    /// Is it this very machine?
    pub fn is_loopback(&self) -> bool {
        self.host.eq_ignore_ascii_case("localhost")
            || self.host.parse::<std::net::IpAddr>().is_ok_and(|address| address.is_loopback())
    }
}

/// As a URL, without the user.
impl std::fmt::Display for ServerUrl {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let scheme = if self.wrapped { "smtps" } else { "smtp" };
        let brackets = self.host.contains(':');
        let (open, close) = if brackets { ("[", "]") } else { ("", "") };
        write!(f, "{scheme}://{open}{}{close}:{}", self.host, self.port)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_mail_server_is_a_url_without_a_password_m4() {
        let shown = |text: &str| ServerUrl::parse(text).map(|url| (url.to_string(), url.user));
        assert_eq!(shown("smtp://mail.firm.example"), Ok(("smtp://mail.firm.example:25".into(), None)));
        assert_eq!(shown("smtps://me@mail/"), Ok(("smtps://mail:465".into(), Some("me".into()))));
        assert_eq!(shown("SMTP://me@firm.example@[::1]:2525").unwrap().0, "smtp://[::1]:2525");
        for bad in
            ["mail", "smtp://", "http://mail", "smtp://mail:x", "smtp://mail:0", "smtp://a b", "smtp://@m"]
        {
            assert!(ServerUrl::parse(bad).is_err(), "{bad}");
        }
        let refused = ServerUrl::parse("smtp://me:hunter2@mail").unwrap_err();
        assert!(!refused.contains("hunter2"), "{refused}");
        assert!(ServerUrl::parse("smtp://127.0.0.1:25").unwrap().is_loopback());
    }
}
