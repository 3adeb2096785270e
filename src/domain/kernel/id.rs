//! What things are called: kinds, objects (a kind and an id), and an id type for each column.

mod check;

use crate::domain::kernel::cell::{Cell, Context, Shape, Stored};
use crate::domain::kernel::text::{Text, pad};
use check::{check_email, check_id, check_scope, scoped};
use std::fmt;
use std::hash::{Hash, Hasher};

/// Defines the kinds: the number of each, and its word.
macro_rules! kinds {
    ($($(#[doc = $doc:literal])* $Kind:ident = $number:literal $word:literal,)*) => {
        /// The kinds of named things. The number is what the database keeps: never change one.
        #[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Debug)]
        #[repr(u8)]
        pub enum Kind { $($(#[doc = $doc])* $Kind = $number,)* }

        impl Kind {
            /// Every kind, in the order of its number.
            pub const ALL: [Kind; [$($number,)*].len()] = [$(Kind::$Kind,)*];

            /// The word before the colon of a reference.
            pub fn word(self) -> &'static str {
                match self { $(Kind::$Kind => $word,)* }
            }

            /// The kind with this number.
            pub fn of_number(number: u8) -> Option<Kind> {
                match number { $($number => Some(Kind::$Kind),)* _ => None }
            }
        }
    };
}

kinds! {
    Library = 1 "library",
    User = 2 "user",
    /// Its id is `SCOPE/GROUP`.
    Group = 3 "group",
    /// Its id is `SCOPE/ROLE`.
    Role = 4 "role",
    ClientGroup = 5 "client-group",
    Client = 6 "client",
    Case = 7 "case",
    Matter = 8 "matter",
    System = 9 "system",
    OpposingSet = 10 "opposing",
    /// An e-mail address: a name of a user that is unique like an id (U1).
    Email = 11 "email",
    Workspace = 12 "workspace",
    Folder = 13 "folder",
    Document = 14 "document",
    Hold = 15 "hold",
    /// A request for access (Q1).
    Request = 16 "request",
    /// A CAM service (C1).
    Service = 17 "service",
    /// A message to somebody (M4).
    Outbox = 18 "outbox",
    /// A workspace, folder or document: their ids are unique among all three, so this is the kind by which
    /// they are told from other things, and the only one of the four that the database keeps (W1).
    Item = 19 "item",
}

impl Kind {
    /// The kinds that carry a policy.
    pub const ASSETS: &'static [Kind] = &[Kind::Matter, Kind::Case, Kind::Client, Kind::ClientGroup];
    /// The kinds of content in a library.
    pub const ITEMS: &'static [Kind] = &[Kind::Workspace, Kind::Folder, Kind::Document, Kind::Item];
    /// The kinds that can be let in or kept out.
    pub const PRINCIPALS: &'static [Kind] = &[Kind::User, Kind::Group];

    /// The kind among whose objects an id is unique.
    #[must_use]
    pub fn space(self) -> Kind {
        match self {
            Kind::Workspace | Kind::Folder | Kind::Document => Kind::Item,
            kind => kind,
        }
    }

    /// The noun of the command line.
    pub fn noun(self) -> &'static str {
        self.space().word()
    }

    /// The kind that this word names.
    pub fn of_word(word: &str) -> Option<Kind> {
        Kind::ALL.into_iter().find(|k| k.word() == word)
    }

    /// Does it carry a policy?
    pub fn is_asset(self) -> bool {
        Kind::ASSETS.contains(&self)
    }

    /// Is it content of a library?
    pub fn is_item(self) -> bool {
        self.space() == Kind::Item
    }
}

/// A named thing: what every reference points at. Equal when the [`Kind::space`] and the folded id are.
#[derive(Clone, Copy)]
pub struct Object {
    pub kind: Kind,
    /// As typed.
    pub id: Text,
    key: Text,
}

impl Object {
    /// The object of this kind and id. The id is taken as it is: see [`Object::parse`] for checking.
    pub fn new(kind: Kind, id: Text) -> Object {
        Object { kind, id, key: id.key() }
    }

    /// The object whose id and folded id are known.
    pub(super) fn known(kind: Kind, id: Text, key: Text) -> Object {
        Object { kind, id, key }
    }

    /// The folded id.
    pub fn key(self) -> Text {
        self.key
    }

    /// One number that is the same for equal objects.
    pub fn number(self) -> u64 {
        (u64::from(self.kind.space() as u8) << 32) | u64::from(self.key.number())
    }

    /// Does it say of itself that it is something else than `other`, whose id it has?
    pub fn contradicts(self, other: Object) -> bool {
        self.kind != other.kind && self.kind != self.kind.space() && other.kind != other.kind.space()
    }

    /// An id of this kind, checked: length, characters (P1, U1, L1, G1).
    ///
    /// # Errors
    /// A sentence that says what the id may be.
    pub fn parse(kind: Kind, id: &str) -> Result<Object, String> {
        match kind {
            Kind::User => {
                let upper = id.to_uppercase();
                check_id(kind, &upper, 64)?;
                if upper.chars().any(char::is_whitespace) {
                    return Err(format!("a user id has no white space: `{id}`"));
                }
                if upper.contains([':', '/']) {
                    return Err(format!("a user id has no `:` or `/`: `{id}`"));
                }
                Ok(Object::new(kind, Text::new(&upper)))
            }
            Kind::Library => {
                check_id(kind, id, 64)?;
                if id.chars().any(char::is_whitespace) || id.contains('/') {
                    return Err(format!("a library id has no white space and no `/`: `{id}`"));
                }
                Ok(Object::new(kind, Text::new(id)))
            }
            Kind::Group => scoped(kind, id, "global", |name| {
                check_id(kind, name, 254)?;
                if name.contains('/') {
                    return Err(format!("a group id has no `/`: `{name}`"));
                }
                Ok(())
            }),
            Kind::Role => scoped(kind, id, "", |name| {
                // R2 in full needs the scope: see the rules of roles.
                if name.is_empty() || name.chars().count() > 254 {
                    return Err(format!("a role name has 1 to 254 characters: `{name}`"));
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
    ) -> Result<Object, String> {
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
                    let near = near.map(|near| format!("; did you mean `{near}:{id}`?")).unwrap_or_default();
                    return Err(format!("`{text}` is not a reference; write {}{near}", words()));
                }
            },
            None => match bare {
                Some(kind) => (kind, text),
                None => return Err(format!("`{text}` is not a reference; write {}", words())),
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

    /// The scope of a group or role: a library's id, or `global`, `policy`, `service`; else nothing.
    pub fn scope(self) -> &'static str {
        match self.kind {
            Kind::Group | Kind::Role => self.id.as_str().split_once('/').map_or("", |(scope, _)| scope),
            _ => "",
        }
    }

    /// The id within its scope; for other kinds the whole id.
    pub fn name(self) -> &'static str {
        match self.kind {
            Kind::Group | Kind::Role => self.id.as_str().split_once('/').map_or("", |(_, name)| name),
            _ => self.id.as_str(),
        }
    }

    /// Checks the scope of a group or role by itself.
    ///
    /// # Errors
    /// A sentence that says what a scope may be.
    pub fn check_scope(kind: Kind, scope: &str) -> Result<(), String> {
        check_scope(kind, scope).map(|_| ())
    }

    /// The library that a group or role belongs to, if it isn't of the whole firm.
    pub fn library(self) -> Option<Object> {
        let scope = self.scope();
        (!scope.is_empty() && !RESERVED_SCOPES.contains(&scope))
            .then(|| Object::new(Kind::Library, Text::new(scope)))
    }

    /// Would the bare id be read as a reference, and lose its beginning?
    fn is_like_a_reference(self) -> bool {
        let word = self.id.as_str().split_once(':').map(|(word, _)| word);
        word.and_then(Kind::of_word).is_some_and(|kind| kind.space() == self.kind.space())
    }

    /// What exports sort by: the word of the kind, then the folded id.
    pub fn order(self) -> (&'static str, &'static str) {
        (self.kind.noun(), self.key.as_str())
    }
}

/// Does a bare id say what is meant, because these kinds share their ids?
fn is_one_space(kinds: &[Kind]) -> bool {
    kinds.iter().all(|kind| kind.space() == kinds[0].space())
}

/// Scopes that are no library; no library may have one of these ids (L1).
pub const RESERVED_SCOPES: [&str; 3] = ["global", "policy", "service"];

impl PartialEq for Object {
    fn eq(&self, other: &Self) -> bool {
        self.kind.space() == other.kind.space() && self.key == other.key
    }
}

impl Eq for Object {}

impl Hash for Object {
    fn hash<H: Hasher>(&self, state: &mut H) {
        self.number().hash(state);
    }
}

/// A kind and an id as people write them: `matter:1001`, `group:ACTIVE/TAX`, and a bare `JDOE` for a
/// user.
#[derive(Clone, Copy, Debug)]
pub struct Reference<'a>(pub Kind, pub &'a str);

impl Reference<'_> {
    /// Writes it behind what is in `out` already.
    pub fn write(self, out: &mut String) {
        let Reference(kind, id) = self;
        if kind == Kind::User {
            out.push_str(id);
            return;
        }
        out.push_str(kind.word());
        out.push(':');
        let global = if kind == Kind::Group { "global/" } else { "" };
        out.push_str(id.strip_prefix(global).unwrap_or(id));
    }
}

impl fmt::Display for Reference<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut text = String::new();
        self.write(&mut text);
        pad(f, &text)
    }
}

impl Object {
    /// Writes it as a reference, behind what is in `out` already.
    pub fn write(self, out: &mut String) {
        Reference(self.kind, self.id.as_str()).write(out);
    }
}

/// As a reference: see [`Reference`].
impl fmt::Display for Object {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Display::fmt(&Reference(self.kind, self.id.as_str()), f)
    }
}

impl fmt::Debug for Object {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}", self.kind.word(), self.id)
    }
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

        impl Cell for $Name {
            const SHAPE: Shape = Shape::Object($kinds);
            fn parse(text: &str, context: &Context) -> Result<Self, String> {
                Object::parse_reference(text, $kinds, $bare, context).map($Name)
            }
            fn show(&self) -> String {
                let mut out = String::new();
                self.write(&mut out);
                out
            }
            fn write(&self, out: &mut String) {
                if is_one_space($kinds) && !self.0.is_like_a_reference() {
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
            fn parse(text: &str, context: &Context) -> Result<Self, String> {
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
