//! What a command answers, and the one place that writes an answer in the format that was asked for.

use super::format::{Format, Page};
use super::listing::Listing;
use super::yaml;
use serde_json::Value;
use std::borrow::Cow;
use std::fmt::{self, Write as _};
use std::io::{self, Write};

/// Something that can be told in every format. A format takes what it needs of these; whatever answers a
/// question says each of them once.
pub trait Body {
    /// For people.
    fn words(&self, page: &Page) -> String;

    /// As JSON has it.
    fn json(&self) -> Json;

    /// As rows and columns; none where the rows were written already.
    fn rows(&self) -> Option<Cow<'_, Listing>>;
}

/// An answer as JSON.
pub enum Json {
    /// One value.
    One(Value),
    /// A list, which JSON lines has one a line.
    Many(Vec<Value>),
    /// One value, of which JSON lines has these parts, one a line.
    Parts(Value, Vec<Value>),
}

/// What a command answers.
#[derive(Default, Debug)]
pub struct Answer {
    content: Content,
    /// What is said about it to people, beside the data.
    pub notes: Vec<String>,
    /// The exit code: an answer may be one that scripts go by, such as "denied".
    pub exit: u8,
}

#[derive(Default, Debug)]
enum Content {
    /// There is nothing to write, or it was written as it came.
    #[default]
    Nothing,
    /// A text that is the same in every format: a script, a header.
    Text(String),
    Body(Box<dyn Body>),
}

impl fmt::Debug for dyn Body {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.words(&Page::default()))
    }
}

impl Answer {
    /// No data: what there is to say are notes, or was written as it came.
    pub fn nothing() -> Answer {
        Answer::default()
    }

    /// A text that is the same in every format.
    pub fn text(text: impl Into<String>) -> Answer {
        Answer { content: Content::Text(text.into()), ..Answer::default() }
    }

    /// What this tells.
    pub fn of(body: impl Body + 'static) -> Answer {
        Answer { content: Content::Body(Box::new(body)), ..Answer::default() }
    }

    /// One object, the listing's only row.
    pub fn one(listing: Listing) -> Answer {
        Answer::of(One(listing))
    }

    /// Says this to people, after the data.
    #[must_use]
    pub fn note(mut self, note: impl Into<String>) -> Answer {
        self.notes.push(note.into());
        self
    }

    /// Ends the run with this exit code.
    #[must_use]
    pub fn exit(mut self, exit: u8) -> Answer {
        self.exit = exit;
        self
    }

    /// Writes the data.
    pub fn write(&self, format: Format, page: &Page, out: &mut dyn Write) -> io::Result<()> {
        match &self.content {
            Content::Nothing => Ok(()),
            Content::Text(text) => out.write_all(text.as_bytes()),
            Content::Body(body) => write(body.as_ref(), format, page, out),
        }
    }
}

/// Writes something in a format: the one place that knows how each format looks.
pub fn write(body: &dyn Body, format: Format, page: &Page, out: &mut dyn Write) -> io::Result<()> {
    match format {
        Format::Table => out.write_all(body.words(page).as_bytes()),
        Format::Json => match body.json() {
            Json::One(value) | Json::Parts(value, _) => writeln!(out, "{value:#}"),
            Json::Many(values) => writeln!(out, "{:#}", Value::Array(values)),
        },
        Format::Jsonl => {
            let values = match body.json() {
                Json::One(value) => vec![value],
                Json::Many(values) | Json::Parts(_, values) => values,
            };
            let mut lines = String::new();
            for value in values {
                let _ = writeln!(lines, "{value}");
            }
            out.write_all(lines.as_bytes())
        }
        Format::Csv => match body.rows() {
            Some(listing) => listing.write_csv(out),
            None => Ok(()),
        },
        Format::Ids => match body.rows() {
            Some(listing) => out.write_all(listing.ids().as_bytes()),
            None => Ok(()),
        },
        Format::Yaml => out.write_all(
            match body.json() {
                Json::One(value) | Json::Parts(value, _) => yaml::document(&value),
                Json::Many(values) => yaml::document(&Value::Array(values)),
            }
            .as_bytes(),
        ),
    }
}

/// A list.
impl Body for Listing {
    fn words(&self, page: &Page) -> String {
        self.table(page.width)
    }

    fn json(&self) -> Json {
        Json::Many(self.objects().collect())
    }

    fn rows(&self) -> Option<Cow<'_, Listing>> {
        Some(Cow::Borrowed(self))
    }
}

/// A listing's only row, as an object.
struct One(Listing);

impl Body for One {
    fn words(&self, page: &Page) -> String {
        self.0.vertical(page.width)
    }

    fn json(&self) -> Json {
        self.0.objects().next().map_or(Json::Many(Vec::new()), Json::One)
    }

    fn rows(&self) -> Option<Cow<'_, Listing>> {
        Some(Cow::Borrowed(&self.0))
    }
}
