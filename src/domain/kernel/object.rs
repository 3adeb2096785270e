//! What things are called: kinds, and objects (a kind and an id).

use super::text::{Text, pad};
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
    pub const fn space(self) -> Kind {
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

    /// What is shown for a number that nothing has.
    pub fn unknown(number: u32) -> Object {
        Object::new(Kind::User, Text::new(&format!("no object ({number})")))
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

    /// The library that a group or role belongs to, if it isn't of the whole firm.
    pub fn library(self) -> Option<Object> {
        let scope = self.scope();
        (!scope.is_empty() && !RESERVED_SCOPES.contains(&scope))
            .then(|| Object::new(Kind::Library, Text::new(scope)))
    }

    /// Would the bare id be read as a reference, and lose its beginning?
    pub(super) fn is_like_a_reference(self) -> bool {
        let word = self.id.as_str().split_once(':').map(|(word, _)| word);
        word.and_then(Kind::of_word).is_some_and(|kind| kind.space() == self.kind.space())
    }

    /// What exports sort by: the word of the kind, then the folded id.
    pub fn order(self) -> (&'static str, &'static str) {
        (self.kind.noun(), self.key.as_str())
    }
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
