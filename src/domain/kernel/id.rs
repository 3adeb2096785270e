//! How ids and references are read: what may be in them, and a type for each column that holds one.

mod check;

use super::cell::{Cell, Context, Shape, Stored};
use super::message::{Arg, Message, message};
pub use super::object::{Kind, Object};
use super::text::{Text, pad};
use check::{check_email, check_id, check_library, check_scope, scoped};
use std::fmt;

impl Object {
    /// An id of this kind, checked: length, characters (P1, U1, L1, G1).
    ///
    /// # Errors
    /// A sentence that says what the id may be.
    pub fn parse(kind: Kind, id: &str) -> Result<Object, Message> {
        match kind {
            Kind::User => {
                let upper = id.to_uppercase();
                check_id(kind, &upper, 64)?;
                if upper.chars().any(char::is_whitespace) {
                    return Err(message!("a user id has no white space: `{id}`", id));
                }
                if upper.contains([':', '/']) {
                    return Err(message!("a user id has no `:` or `/`: `{id}`", id));
                }
                Ok(Object::new(kind, Text::new(&upper)))
            }
            Kind::Library => {
                check_library(id)?;
                Ok(Object::new(kind, Text::new(id)))
            }
            Kind::Group => scoped(kind, id, "global", |name| {
                check_id(kind, name, 254)?;
                if name.contains('/') {
                    return Err(message!("a group id has no `/`: `{name}`", name));
                }
                Ok(())
            }),
            Kind::Role => scoped(kind, id, "", |name| {
                // R2 in full needs the scope: see the rules of roles.
                if name.is_empty() || name.chars().count() > 254 {
                    return Err(message!("a role name has 1 to 254 characters: `{name}`", name));
                }
                check_id(kind, name, 254)
            }),
            Kind::Email => {
                check_email(id)?;
                Ok(Object::new(kind, Text::new(id)))
            }
            _ => {
                let most = match kind {
                    Kind::System => 255,
                    kind if kind.is_item() => 64,
                    _ => 32,
                };
                check_id(kind, id, most)?;
                Ok(Object::new(kind, Text::new(id)))
            }
        }
    }

    /// A reference (`matter:1001`, `user:JDOE`) to one of `kinds`. Without a prefix it is a `bare`.
    ///
    /// # Errors
    /// When it is no reference, or one to something else, or its id can't be right.
    pub fn parse_reference(
        text: &str,
        kinds: &[Kind],
        bare: Option<Kind>,
        context: &Context,
    ) -> Result<Object, Message> {
        let words = || kinds.iter().map(|k| format!("`{}:…`", k.word())).collect::<Vec<_>>().join(", ");
        let (kind, id) = match text.split_once(':') {
            Some((word, id)) => match kinds.iter().find(|k| k.word() == word) {
                Some(kind) => (*kind, id),
                // A plain id of one fixed kind may have a colon (assets' ids may).
                None if is_one_space(kinds) && kinds[0] != Kind::User => (bare.unwrap_or(kinds[0]), text),
                // Nothing else has a colon in it, so it was meant for a user's id.
                None if kinds == [Kind::User] && Kind::of_word(word).is_none() => (Kind::User, text),
                None => {
                    let near = crate::domain::kernel::cell::nearest(word, kinds.iter().map(|k| k.word()));
                    let near = near
                        .map(|near| message!("; did you mean `{near}:{id}`?", near, id))
                        .unwrap_or_default();
                    return Err(message!(
                        "`{text}` is not a reference; write {words}{near}",
                        text,
                        words = words(),
                        near
                    ));
                }
            },
            None => match bare {
                Some(kind) => (kind, text),
                None => {
                    return Err(message!(
                        "`{text}` is not a reference; write {words}",
                        text,
                        words = words()
                    ));
                }
            },
        };
        if kind == Kind::Group
            && !id.contains('/')
            && let Some(library) = context.library
        {
            return Object::parse(kind, &format!("{library}/{id}"));
        }
        Object::parse(kind, id)
    }

    /// Checks the scope of a group or role by itself.
    ///
    /// # Errors
    /// A sentence that says what a scope may be.
    pub fn check_scope(kind: Kind, scope: &str) -> Result<(), Message> {
        check_scope(kind, scope).map(|_| ())
    }
}

/// Does a bare id say what is meant, because these kinds share their ids?
fn is_one_space(kinds: &[Kind]) -> bool {
    kinds.iter().all(|kind| kind.space() == kinds[0].space())
}

macro_rules! ids {
    ($($(#[$doc:meta])* $Name:ident: $kinds:expr, bare $bare:expr;)*) => {$(
        $(#[$doc])*
        #[derive(Clone, Copy, PartialEq, Eq, Hash)]
        pub struct $Name(pub Object);

        impl $Name {
            /// The kinds that this may be.
            pub const KINDS: &'static [Kind] = $kinds;
        }

        impl From<$Name> for Object {
            fn from(id: $Name) -> Object {
                id.0
            }
        }

        impl fmt::Debug for $Name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                fmt::Debug::fmt(&self.0, f)
            }
        }

        impl fmt::Display for $Name {
            fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                pad(f, &self.show())
            }
        }

        impl Default for $Name {
            fn default() -> Self {
                $Name(Object::new($kinds[0].space(), Text::EMPTY))
            }
        }

        impl From<$Name> for Arg {
            fn from(id: $Name) -> Arg {
                if id.is_bare() { Arg::Id(id.0) } else { Arg::Object(id.0) }
            }
        }

        impl $Name {
            /// Does the id alone say what is meant?
            fn is_bare(self) -> bool {
                is_one_space($kinds) && !self.0.is_like_a_reference()
            }
        }

        impl Cell for $Name {
            const SHAPE: Shape = Shape::Object($kinds);
            fn parse(text: &str, context: &Context) -> Result<Self, Message> {
                Object::parse_reference(text, $kinds, $bare, context).map($Name)
            }
            fn show(&self) -> String {
                let mut out = String::new();
                self.write(&mut out);
                out
            }
            fn write(&self, out: &mut String) {
                if self.is_bare() {
                    out.push_str(self.0.id.as_str());
                } else {
                    self.0.write(out);
                }
            }
            fn store(&self) -> Stored {
                Stored::Object(self.0)
            }
            fn load(stored: Stored) -> Self {
                match stored {
                    Stored::Object(object) => $Name(object),
                    _ => $Name::default(),
                }
            }
        }

        impl Cell for Option<$Name> {
            const SHAPE: Shape = Shape::Object($kinds);
            fn parse(text: &str, context: &Context) -> Result<Self, Message> {
                $Name::parse(text, context).map(Some)
            }
            fn show(&self) -> String {
                self.map(|id| id.show()).unwrap_or_default()
            }
            fn write(&self, out: &mut String) {
                if let Some(id) = self {
                    id.write(out);
                }
            }
            fn store(&self) -> Stored {
                self.map_or(Stored::Null, |id| id.store())
            }
            fn load(stored: Stored) -> Self {
                match stored {
                    Stored::Object(object) => Some($Name(object)),
                    _ => None,
                }
            }
        }
    )*};
}

ids! {
    /// A library's id: 1 to 64 characters, no white space, as typed (L1).
    LibraryId: &[Kind::Library], bare Some(Kind::Library);
    /// A user's id: at most 64 characters, upper case, no white space, `:` or `/` (U1).
    UserId: &[Kind::User], bare Some(Kind::User);
    /// A group, within a library or global; in one cell `ACTIVE/TAX` or `TAX` (G1).
    GroupRef: &[Kind::Group], bare Some(Kind::Group);
    /// A role, within its scope (R2).
    RoleRef: &[Kind::Role], bare Some(Kind::Role);
    /// A client group's id (P1).
    ClientGroupId: &[Kind::ClientGroup], bare Some(Kind::ClientGroup);
    /// A client's id (P1).
    ClientId: &[Kind::Client], bare Some(Kind::Client);
    /// A case's id (P1).
    CaseId: &[Kind::Case], bare Some(Kind::Case);
    /// A matter's id (P1).
    MatterId: &[Kind::Matter], bare Some(Kind::Matter);
    /// A system's name: 1 to 255 characters (P9).
    SystemId: &[Kind::System], bare Some(Kind::System);
    /// An opposing team set's id (X2).
    OpposingSetId: &[Kind::OpposingSet], bare Some(Kind::OpposingSet);
    /// The id of a workspace, folder or document: at most 64 characters, unique among all three (W1).
    ItemId: Kind::ITEMS, bare Some(Kind::Item);
    /// A hold's id (H1).
    HoldId: &[Kind::Hold], bare Some(Kind::Hold);
    /// A CAM service's id: at most 32 characters (C1).
    ServiceId: &[Kind::Service], bare Some(Kind::Service);
    /// An e-mail address, unique among users without regard to case (U1).
    Email: &[Kind::Email], bare Some(Kind::Email);
    /// A request's id (Q1).
    RequestId: &[Kind::Request], bare Some(Kind::Request);
    /// A message's id (M4).
    OutboxId: &[Kind::Outbox], bare Some(Kind::Outbox);
    /// A matter, case, client or client group, written `matter:1001`.
    Asset: Kind::ASSETS, bare None;
    /// A user (`JDOE`) or a group (`group:ACTIVE/TAX`; in files `group:G` is a global one).
    Principal: Kind::PRINCIPALS, bare Some(Kind::User);
}

#[cfg(test)]
mod tests;
