//! One thing that is wrong in a file, and where.

pub mod render;

use std::fmt;
use std::ops::Range;
use std::sync::Arc;

/// What the program exits with when nothing worse happened.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
#[repr(u8)]
pub enum Exit {
    /// A value that can never be right.
    Value = 4,
    /// Something it names doesn't exist.
    NotFound = 5,
    /// The state refuses it.
    State = 6,
    /// Whoever acts has no right to it.
    NotPermitted = 8,
}

/// Where something stands in a file.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Place {
    /// The physical line, from 1.
    pub line: u32,
    /// The character in that line, from 1.
    pub column: u32,
    /// The line without its end; of a very long one, what is around the place, with `…` for the rest.
    pub text: String,
    /// The bytes of `text` meant. A cell of several lines is meant up to the end of its first.
    pub span: Range<usize>,
}

impl Place {
    /// The place of some bytes of a text.
    pub fn of_text(text: &str, span: Range<usize>) -> Place {
        let start = text.floor_char_boundary(span.start);
        let from = text[..start].rfind('\n').map_or(0, |at| at + 1);
        let to = text[start..].find('\n').map_or(text.len(), |at| start + at);
        let line = text[from..to].trim_end_matches('\r');
        let end = text.floor_char_boundary(span.end).min(from + line.len());
        let number = |n: usize| u32::try_from(n).unwrap_or(u32::MAX);
        Place {
            line: number(1 + text[..start].matches('\n').count()),
            column: number(text[from..start].chars().count() + 1),
            text: line.to_owned(),
            span: start - from..(end.max(start) - from),
        }
    }
}

/// One thing that is wrong in a file.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Fault {
    /// The file's name, as the user gave it.
    pub file: Arc<str>,
    /// The physical line, from 1; that of `at` when there is one.
    pub line: u32,
    /// The column's name in the file's header.
    pub column: Option<String>,
    pub at: Option<Box<Place>>,
    pub message: String,
    pub hint: Option<String>,
    pub exit: Exit,
    /// The rule of the domain that is broken, if it is one.
    pub rule: Option<&'static str>,
}

impl Fault {
    /// A bad value or a bad file, with nothing more known than its line.
    pub fn new(file: &Arc<str>, line: u32, message: impl Into<String>) -> Fault {
        Fault {
            file: Arc::clone(file),
            line,
            column: None,
            at: None,
            message: message.into(),
            hint: None,
            exit: Exit::Value,
            rule: None,
        }
    }

    #[must_use]
    pub fn at(mut self, place: Place) -> Fault {
        self.line = place.line;
        self.at = Some(Box::new(place));
        self
    }

    #[must_use]
    pub fn column(mut self, name: Option<&str>) -> Fault {
        self.column = name.filter(|name| !name.is_empty()).map(str::to_owned);
        self
    }

    #[must_use]
    pub fn hint(mut self, hint: impl Into<String>) -> Fault {
        self.hint = Some(hint.into());
        self
    }

    #[must_use]
    pub fn exit(mut self, exit: Exit) -> Fault {
        self.exit = exit;
        self
    }

    #[must_use]
    pub fn rule(mut self, rule: &'static str) -> Fault {
        self.rule = Some(rule);
        self
    }
}

/// Without the position: `full_name: at most 64 characters are allowed, …`.
impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if let Some(column) = &self.column {
            write!(f, "{column}: ")?;
        }
        f.write_str(&self.message)
    }
}

impl std::error::Error for Fault {}
