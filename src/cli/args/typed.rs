//! Arguments that are values: words of a list, times, yes and no. They read what the cells of a column read.

use crate::cli::error::{Error, Result};
use crate::domain::kernel::{Cell, Context, Flag, Instant};
use std::fmt;
use std::marker::PhantomData;

/// An argument that is a `T`, as it was typed.
pub struct Typed<T> {
    text: String,
    of: PhantomData<fn() -> T>,
}

/// One of the words of a list.
pub type WordArg<T> = Typed<T>;
/// A time: see [`Instant::parse`].
pub type TimeArg = Typed<Option<Instant>>;
/// Yes or no.
pub type BoolArg = Typed<Flag<false>>;

impl<T> Typed<T> {
    /// As it was typed.
    pub fn text(&self) -> &str {
        &self.text
    }
}

impl<T: Cell> Typed<T> {
    /// The value.
    ///
    /// # Errors
    /// A whole sentence that names the value and says what would be right (4).
    pub fn read(&self, context: &Context) -> Result<T> {
        T::parse(&self.text, context).map_err(Error::value)
    }

    /// The value of a flag.
    ///
    /// # Errors
    /// The same sentence behind the flag's name.
    pub fn read_flag(&self, flag: &str, context: &Context) -> Result<T> {
        T::parse(&self.text, context).map_err(|message| Error::value(format!("{flag}: {message}")))
    }
}

impl<T> Clone for Typed<T> {
    fn clone(&self) -> Self {
        Typed::from(self.text.clone())
    }
}

impl<T> From<String> for Typed<T> {
    fn from(text: String) -> Self {
        Typed { text, of: PhantomData }
    }
}

impl<T> From<&str> for Typed<T> {
    fn from(text: &str) -> Self {
        Typed::from(text.to_owned())
    }
}

impl<T> fmt::Debug for Typed<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(&self.text, f)
    }
}
