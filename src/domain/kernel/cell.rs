//! A column's type: how a cell reads, shows itself, and is stored.

use super::instant::Instant;
use super::message::{Message, message};
use super::object::{Kind, Object};
use crate::domain::kernel::text::Text;
use chrono_tz::Tz;

/// What reading a cell depends on beside its text.
#[derive(Clone, Copy, Debug)]
pub struct Context {
    /// The server's time zone (setting `time_zone`), for dates without one.
    pub zone: Tz,
    /// The clock, for `+30d`.
    pub now: Instant,
    /// The library of a bare group on the command line; in files a bare group is global.
    pub library: Option<Text>,
}

impl Context {
    /// For values that depend on nothing.
    pub fn utc() -> Context {
        Context { zone: Tz::UTC, now: Instant(0), library: None }
    }

    #[cfg(test)]
    pub fn for_tests() -> Context {
        Context { now: Instant(1_780_272_000), ..Context::utc() }
    }
}

/// What a column holds, for help texts, JSON and the database.
#[derive(Clone, Copy, PartialEq, Debug)]
pub enum Shape {
    Text,
    Bool,
    Int,
    /// A number that may have decimals.
    Number,
    Instant,
    /// One of these words.
    Choice(&'static [&'static str]),
    /// A reference to an object of one of these kinds.
    Object(&'static [Kind]),
    /// Several names, `;`-separated in a cell, an array in JSON.
    List,
}

/// A value as the database keeps it.
#[derive(Clone, Copy, PartialEq, Debug)]
pub enum Stored {
    Null,
    Int(i64),
    Text(Text),
    Object(Object),
}

impl Stored {
    /// The object that it points at.
    pub fn object(self) -> Option<Object> {
        match self {
            Stored::Object(object) => Some(object),
            _ => None,
        }
    }

    /// A text, or null when it is empty.
    pub fn text(text: &str) -> Stored {
        Text::new(text).store()
    }
}

/// One cell of a record.
pub trait Cell: Copy + PartialEq + Default + 'static {
    /// What it holds.
    const SHAPE: Shape;
    /// Reads a cell that is not empty (an empty one is the default).
    ///
    /// # Errors
    /// A whole sentence that names the value and says what would be right.
    fn parse(text: &str, context: &Context) -> Result<Self, Message>;
    /// As in a CSV cell; reading it back gives the same value.
    fn show(&self) -> String;
    /// The same, behind what is in `out` already: for whole tables.
    fn write(&self, out: &mut String) {
        out.push_str(&self.show());
    }
    fn store(&self) -> Stored;
    /// The value that was stored; something else than this type stores is its default.
    fn load(stored: Stored) -> Self;
}

/// Free text.
impl Cell for Text {
    const SHAPE: Shape = Shape::Text;
    fn parse(text: &str, _: &Context) -> Result<Self, Message> {
        if text.contains('\0') {
            return Err("a text can't hold NUL characters".into());
        }
        Ok(Text::new(text))
    }
    fn show(&self) -> String {
        self.as_str().to_owned()
    }
    fn write(&self, out: &mut String) {
        out.push_str(self.as_str());
    }
    fn store(&self) -> Stored {
        if self.is_empty() { Stored::Null } else { Stored::Text(*self) }
    }
    fn load(stored: Stored) -> Self {
        match stored {
            Stored::Text(text) => text,
            _ => Text::EMPTY,
        }
    }
}

/// A text of 1 to `MAX` characters. Whether it may be left out is the record's business.
#[derive(Clone, Copy, PartialEq, Eq, Default, Debug)]
pub struct Name<const MAX: usize>(pub Text);

impl<const MAX: usize> Cell for Name<MAX> {
    const SHAPE: Shape = Shape::Text;
    fn parse(text: &str, context: &Context) -> Result<Self, Message> {
        let length = text.chars().count();
        if length > MAX {
            let start: String = text.chars().take(24).collect();
            return Err(message!(
                "at most {MAX} characters are allowed, `{start}…` has {length}",
                MAX,
                start,
                length
            ));
        }
        if text.trim().is_empty() {
            return Err("a text of nothing but white space is as good as none".into());
        }
        Text::parse(text, context).map(Name)
    }
    fn show(&self) -> String {
        self.0.show()
    }
    fn write(&self, out: &mut String) {
        out.push_str(self.0.as_str());
    }
    fn store(&self) -> Stored {
        self.0.store()
    }
    fn load(stored: Stored) -> Self {
        Name(Text::load(stored))
    }
}

/// A text of at most `MAX` characters, any of them.
#[derive(Clone, Copy, PartialEq, Eq, Default, Debug)]
pub struct Short<const MAX: usize>(pub Text);

impl<const MAX: usize> Cell for Short<MAX> {
    const SHAPE: Shape = Shape::Text;
    fn parse(text: &str, context: &Context) -> Result<Self, Message> {
        let length = text.chars().count();
        if length > MAX {
            let start: String = text.chars().take(24).collect();
            return Err(message!(
                "at most {MAX} characters are allowed, `{start}…` has {length}",
                MAX,
                start,
                length
            ));
        }
        Text::parse(text, context).map(Short)
    }
    fn show(&self) -> String {
        self.0.show()
    }
    fn write(&self, out: &mut String) {
        out.push_str(self.0.as_str());
    }
    fn store(&self) -> Stored {
        self.0.store()
    }
    fn load(stored: Stored) -> Self {
        Short(Text::load(stored))
    }
}

/// A yes or no whose default is `DEFAULT`.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Flag<const DEFAULT: bool>(pub bool);

impl<const DEFAULT: bool> Default for Flag<DEFAULT> {
    fn default() -> Self {
        Flag(DEFAULT)
    }
}

impl<const DEFAULT: bool> Cell for Flag<DEFAULT> {
    const SHAPE: Shape = Shape::Bool;
    fn parse(text: &str, _: &Context) -> Result<Self, Message> {
        match text.to_ascii_lowercase().as_str() {
            "true" | "yes" | "1" | "x" => Ok(Flag(true)),
            "false" | "no" | "0" | "n/a" | "n-a" => Ok(Flag(false)),
            _ => Err(message!("`{text}` is neither `true` nor `false`", text)),
        }
    }
    fn show(&self) -> String {
        self.0.to_string()
    }
    fn write(&self, out: &mut String) {
        out.push_str(if self.0 { "true" } else { "false" });
    }
    fn store(&self) -> Stored {
        Stored::Int(self.0.into())
    }
    fn load(stored: Stored) -> Self {
        match stored {
            Stored::Int(n) => Flag(n != 0),
            _ => Flag(DEFAULT),
        }
    }
}

/// A yes or no that may also be left to something else (`policies.csv`: `assistants_follow`).
impl Cell for Option<bool> {
    const SHAPE: Shape = Shape::Bool;
    fn parse(text: &str, context: &Context) -> Result<Self, Message> {
        Flag::<false>::parse(text, context).map(|flag| Some(flag.0))
    }
    fn show(&self) -> String {
        self.map(|yes| yes.to_string()).unwrap_or_default()
    }
    fn store(&self) -> Stored {
        self.map_or(Stored::Null, |yes| Stored::Int(yes.into()))
    }
    fn load(stored: Stored) -> Self {
        match stored {
            Stored::Int(n) => Some(n != 0),
            _ => None,
        }
    }
}

/// A whole number from 1 up.
impl Cell for u32 {
    const SHAPE: Shape = Shape::Int;
    fn parse(text: &str, _: &Context) -> Result<Self, Message> {
        text.parse()
            .ok()
            .filter(|n| *n > 0)
            .ok_or_else(|| message!("`{text}` is not a whole number from 1 up", text))
    }
    fn show(&self) -> String {
        self.to_string()
    }
    fn store(&self) -> Stored {
        Stored::Int((*self).into())
    }
    fn load(stored: Stored) -> Self {
        match stored {
            Stored::Int(n) => u32::try_from(n).unwrap_or_default(),
            _ => 0,
        }
    }
}

/// How often something happened: a whole number, 0 too.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Default, Debug)]
pub struct Count(pub u32);

impl Cell for Count {
    const SHAPE: Shape = Shape::Int;
    fn parse(text: &str, _: &Context) -> Result<Self, Message> {
        text.parse().map(Count).map_err(|_| message!("`{text}` is not a whole number", text))
    }
    fn show(&self) -> String {
        self.0.to_string()
    }
    fn store(&self) -> Stored {
        Stored::Int(self.0.into())
    }
    fn load(stored: Stored) -> Self {
        match stored {
            Stored::Int(n) => Count(u32::try_from(n).unwrap_or_default()),
            _ => Count::default(),
        }
    }
}

/// Defines a type of a few words. The first word's number in the database is 0; the order is kept for
/// ever. `default` names the one that an empty cell means.
macro_rules! choice {
    ($(#[$doc:meta])* $Name:ident, default $default:ident, { $($(#[$vdoc:meta])* $Variant:ident = $word:literal,)* }) => {
        $(#[$doc])*
        #[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
        pub enum $Name { $($(#[$vdoc])* $Variant,)* }

        impl $Name {
            /// Every value, in order.
            pub const ALL: &'static [$Name] = &[$($Name::$Variant,)*];
            /// The words, in the same order.
            pub const WORDS: &'static [&'static str] = &[$($word,)*];

            /// The word that files and flags use.
            pub fn word(self) -> &'static str {
                Self::WORDS[self as usize]
            }
        }

        impl Default for $Name {
            fn default() -> Self {
                $Name::$default
            }
        }

        impl From<$Name> for $crate::domain::kernel::message::Arg {
            fn from(value: $Name) -> Self {
                value.word().into()
            }
        }

        impl std::fmt::Display for $Name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
                f.pad(self.word())
            }
        }

        impl $crate::domain::kernel::cell::Cell for $Name {
            const SHAPE: $crate::domain::kernel::cell::Shape = $crate::domain::kernel::cell::Shape::Choice(Self::WORDS);
            fn parse(text: &str, _: &$crate::domain::kernel::cell::Context) -> Result<Self, $crate::domain::kernel::message::Message> {
                match Self::WORDS.iter().position(|w| w.eq_ignore_ascii_case(text)) {
                    Some(at) => Ok(Self::ALL[at]),
                    None => Err($crate::domain::kernel::cell::not_one_of(text, Self::WORDS)),
                }
            }
            fn show(&self) -> String {
                self.word().to_owned()
            }
            fn write(&self, out: &mut String) {
                out.push_str(self.word());
            }
            fn store(&self) -> $crate::domain::kernel::cell::Stored {
                $crate::domain::kernel::cell::Stored::Int(*self as i64)
            }
            fn load(stored: $crate::domain::kernel::cell::Stored) -> Self {
                match stored {
                    $crate::domain::kernel::cell::Stored::Int(n) => {
                        usize::try_from(n).ok().and_then(|n| Self::ALL.get(n).copied()).unwrap_or_default()
                    }
                    _ => Self::default(),
                }
            }
        }

        impl $crate::domain::kernel::cell::Cell for Option<$Name> {
            const SHAPE: $crate::domain::kernel::cell::Shape = $crate::domain::kernel::cell::Shape::Choice($Name::WORDS);
            fn parse(text: &str, context: &$crate::domain::kernel::cell::Context) -> Result<Self, $crate::domain::kernel::message::Message> {
                $Name::parse(text, context).map(Some)
            }
            fn show(&self) -> String {
                self.map(|value| value.show()).unwrap_or_default()
            }
            fn store(&self) -> $crate::domain::kernel::cell::Stored {
                self.map_or($crate::domain::kernel::cell::Stored::Null, |value| value.store())
            }
            fn load(stored: $crate::domain::kernel::cell::Stored) -> Self {
                match stored {
                    $crate::domain::kernel::cell::Stored::Null => None,
                    given => Some($Name::load(given)),
                }
            }
        }
    };
}
pub(crate) use choice;

/// The sentence for a word that isn't in the list, with the nearest that is.
pub fn not_one_of(text: &str, words: &[&str]) -> Message {
    let list = words.iter().map(|w| format!("`{w}`")).collect::<Vec<_>>().join(", ");
    match nearest(text, words.iter().copied()) {
        Some(near) => message!("`{text}` is not one of {list}; did you mean `{near}`?", text, list, near),
        None => message!("`{text}` is not one of {list}", text, list),
    }
}

/// The word most like `text`, if any is like it at all.
pub fn nearest<'a>(text: &str, words: impl Iterator<Item = &'a str>) -> Option<&'a str> {
    let text = text.to_lowercase();
    let long = text.chars().count() >= 3;
    let likeness = |word: &str| {
        let word = word.to_lowercase();
        // Two letters that changed places in a short word make it another to Jaro and Winkler.
        let slip = long && strsim::osa_distance(&text, &word) <= 1;
        strsim::jaro_winkler(&text, &word) + if slip { 1.0 } else { 0.0 }
    };
    words
        .map(|word| (likeness(word), word))
        .filter(|(like, _)| *like > 0.8)
        .max_by(|a, b| a.0.total_cmp(&b.0))
        .map(|(_, word)| word)
}

/// Names, `;`-separated: sorted, without repeats. Empty means "all" or "none", as the column says.
#[derive(Clone, Copy, PartialEq, Eq, Default, Debug)]
pub struct List(pub Text);

impl List {
    /// The names.
    pub fn names(self) -> impl Iterator<Item = &'static str> {
        self.0.as_str().split(';').filter(|name| !name.is_empty())
    }

    /// A list of these names.
    pub fn of<'a>(names: impl Iterator<Item = &'a str>) -> List {
        let mut names: Vec<&str> = names.map(str::trim).filter(|n| !n.is_empty()).collect();
        names.sort_by_cached_key(|n| crate::domain::kernel::text::fold(n).into_owned());
        names.dedup_by(|a, b| crate::domain::kernel::text::fold(a) == crate::domain::kernel::text::fold(b));
        List(Text::new(&names.join(";")))
    }
}

impl Cell for List {
    const SHAPE: Shape = Shape::List;
    fn parse(text: &str, _: &Context) -> Result<Self, Message> {
        Ok(List::of(text.split([';', '\n'])))
    }
    fn show(&self) -> String {
        self.0.show()
    }
    fn write(&self, out: &mut String) {
        out.push_str(self.0.as_str());
    }
    fn store(&self) -> Stored {
        self.0.store()
    }
    fn load(stored: Stored) -> Self {
        List(Text::load(stored))
    }
}
