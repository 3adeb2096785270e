//! Distinguished names (RFC 4514), compared as directories compare them.

use crate::domain::kernel::fold;

/// A name, in parts from the entry up to the root: without escapes, spaces around signs and case.
#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub struct Dn(Vec<String>);

impl Dn {
    /// The name that `text` writes. Every text is one; one without `=` is a single part.
    pub fn parse(text: &str) -> Dn {
        Dn(split(text).iter().map(|part| fold(&plain(part)).into_owned()).collect())
    }

    /// Is it this branch, or anything below it?
    pub fn is_under(&self, branch: &Dn) -> bool {
        self.0.ends_with(&branch.0)
    }
}

/// What the entry itself is called: `Tax` of `cn=Tax,ou=Groups,dc=firm`.
pub fn own_name(dn: &str) -> String {
    let first = split(dn).first().map(|part| plain(part)).unwrap_or_default();
    first.split_once('=').map(|(_, value)| value.to_owned()).unwrap_or(first)
}

/// The name of what the entry is in, as written; empty at the root.
pub fn parent(dn: &str) -> &str {
    match split(dn).as_slice() {
        [first, _, ..] => dn[first.len() + 1..].trim(),
        _ => "",
    }
}

/// The parts between commas that are not escaped.
fn split(dn: &str) -> Vec<&str> {
    let mut parts = Vec::new();
    let (mut start, mut escaped) = (0, false);
    for (at, c) in dn.char_indices() {
        match c {
            _ if escaped => escaped = false,
            '\\' => escaped = true,
            ',' => {
                parts.push(&dn[start..at]);
                start = at + 1;
            }
            _ => {}
        }
    }
    parts.push(&dn[start..]);
    parts
}

/// A part without its escapes, nor spaces around its sign and ends.
fn plain(part: &str) -> String {
    let (kind, value) = part.split_once('=').unwrap_or(("", part));
    let value = value.trim_start();
    let mut bytes = Vec::with_capacity(value.len());
    // An escaped space at the end belongs to the name.
    let mut kept = 0;
    let mut rest = value.as_bytes();
    while let [first, tail @ ..] = rest {
        let hex = |b: u8| char::from(b).to_digit(16).and_then(|d| u8::try_from(d).ok());
        rest = match (first, tail) {
            (b'\\', [a, b, after @ ..]) if hex(*a).is_some() && hex(*b).is_some() => {
                bytes.push(hex(*a).unwrap_or_default() << 4 | hex(*b).unwrap_or_default());
                kept = bytes.len();
                after
            }
            (b'\\', [c, after @ ..]) => {
                bytes.push(*c);
                kept = bytes.len();
                after
            }
            (b, after) => {
                bytes.push(*b);
                after
            }
        };
    }
    while bytes.len() > kept && bytes.last() == Some(&b' ') {
        bytes.pop();
    }
    let value = String::from_utf8_lossy(&bytes).into_owned();
    if kind.is_empty() { value } else { format!("{}={value}", kind.trim()) }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_that_are_written_differently_are_the_same() {
        let same = |a: &str, b: &str| assert_eq!(Dn::parse(a), Dn::parse(b));
        same("cn=Doe\\2C Jane,ou=People,dc=firm", "CN=doe\\, jane , OU = people,DC=Firm");
        same("cn=Z\\C3\\BCrich,dc=firm", "cn=Zürich,dc=firm");
        same("cn=a\\5Cb", "cn=a\\\\b");
        assert_ne!(Dn::parse("cn=a\\,b"), Dn::parse("cn=a,b"));
        assert_ne!(Dn::parse("cn=a\\ "), Dn::parse("cn=a "));
        for odd in ["", "\\", "cn=\\", "cn=\\f", "=,=", ",", "cn=\\ff"] {
            assert_eq!(Dn::parse(odd), Dn::parse(odd));
            own_name(odd);
            parent(odd);
        }
    }

    #[test]
    fn what_an_entry_is_called_and_in() {
        let dn = "cn=Doe\\2C Jane,ou=People\\, London,dc=firm";
        assert_eq!(own_name(dn), "Doe, Jane");
        assert_eq!(parent(dn), "ou=People\\, London,dc=firm");
        assert_eq!((own_name("TAX"), parent("TAX")), ("TAX".into(), ""));
        assert!(Dn::parse(dn).is_under(&Dn::parse("OU=people\\2c London, DC=firm")));
        assert!(!Dn::parse(dn).is_under(&Dn::parse("ou=London,dc=firm")));
    }
}
