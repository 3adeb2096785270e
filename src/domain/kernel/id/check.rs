//! What ids may be made of: length and characters (P1, U1, L1, G1, R2).

use crate::domain::kernel::message::{Message, message};
use crate::domain::kernel::object::{Kind, Object, RESERVED_SCOPES};
use crate::domain::kernel::text::Text;

/// What holds for every id (P1).
pub(super) fn check_id(kind: Kind, id: &str, most: usize) -> Result<(), Message> {
    let what = kind.word();
    let length = id.chars().count();
    if length == 0 {
        return Err(message!("a {what} id can't be empty", what));
    }
    if length > most {
        return Err(message!(
            "a {what} id has at most {most} characters, this one has {length}: `{id}`",
            what,
            most,
            length,
            id
        ));
    }
    if id.contains(';') || id.chars().any(char::is_control) {
        return Err(message!(
            "a {what} id has no `;` and no control characters: `{escaped}`",
            what,
            escaped = id.escape_debug().to_string()
        ));
    }
    if id != id.trim() {
        return Err(message!("a {what} id has no white space at its ends: `{id}`", what, id));
    }
    Ok(())
}

/// L1: what holds for a library's id besides.
pub(super) fn check_library(id: &str) -> Result<(), Message> {
    check_id(Kind::Library, id, 64)?;
    if id.chars().any(char::is_whitespace) || id.contains('/') {
        return Err(message!("a library id has no white space and no `/`: `{id}`", id));
    }
    Ok(())
}

/// U1: local part, domain name (all before the last dot) and extension have 1 to 64 characters each.
pub(super) fn check_email(email: &str) -> Result<(), Message> {
    let part = |what: &str, part: &str| match part.chars().count() {
        1..=64 => Ok(()),
        0 => Err(message!("the {what} of the e-mail address `{email}` is empty", what, email)),
        n => Err(message!(
            "the {what} of an e-mail address has at most 64 characters, this one has {n}: `{email}`",
            what,
            n,
            email
        )),
    };
    if email.chars().any(|c| c.is_whitespace() || c.is_control() || matches!(c, ';' | ',' | '<' | '>')) {
        return Err(message!(
            "`{escaped}` is not an e-mail address",
            escaped = email.escape_debug().to_string()
        ));
    }
    let Some((local, domain)) = email.split_once('@').filter(|(_, domain)| !domain.contains('@')) else {
        return Err(message!("`{email}` is not an e-mail address; write `name@firm.example`", email));
    };
    let Some((name, extension)) = domain.rsplit_once('.') else {
        return Err(message!("the domain of `{email}` has no extension; write `name@firm.example`", email));
    };
    part("local part", local)?;
    part("domain name", name)?;
    part("domain extension", extension)
}

/// A group or role with its scope: `SCOPE/NAME`.
pub(super) fn scoped(
    kind: Kind,
    id: &str,
    default: &str,
    check: impl Fn(&str) -> Result<(), Message>,
) -> Result<Object, Message> {
    let (scope, name) = id.split_once('/').unwrap_or((default, id));
    check(name)?;
    if scope.is_empty() {
        return Err(message!("a {kind} needs a scope: `SCOPE/{name}`", kind = kind.word(), name));
    }
    let scope = check_scope(kind, scope)?;
    Ok(Object::new(kind, Text::new(&format!("{scope}/{name}"))))
}

/// The scope of a group or role, as it is kept: a library's id, or one of the reserved words.
pub(super) fn check_scope(kind: Kind, scope: &str) -> Result<&str, Message> {
    let scope = scope.strip_prefix("library:").unwrap_or(scope);
    let reserved = RESERVED_SCOPES.iter().find(|r| r.eq_ignore_ascii_case(scope));
    match (kind, reserved) {
        (Kind::Group, Some(other)) if *other != "global" => Err(message!(
            "`{scope}` is no scope of a {kind}; write `global` or a library's id",
            scope,
            kind = kind.word()
        )),
        (_, Some(reserved)) => Ok(reserved),
        (_, None) => check_library(scope).map(|()| scope),
    }
}
