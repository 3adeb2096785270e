//! Who may do what (A1–A7): the rights of the user in whose name a command runs, and what each change
//! and each row asks of them.
//!
//! Nothing here looks at a command line. A change is the same change whichever way it came in, so flags,
//! CSV and `--assume` can't differ. What follows from an allowed change (a library's built-in roles, what
//! goes with a deleted case) is covered by it and is not asked about.

mod assets;
mod authority;
mod content;
mod guarded;
mod holds;
mod people;
mod reader;
mod refusal;
mod rights;
mod services;

pub use assets::REQUESTS;
pub use authority::{Authority, Jurisdiction};
pub use guarded::{Guarded, Requirement};
pub use reader::Reader;
pub use refusal::{
    Missing, OPERATOR, Refusal, check, may_ask, may_ask_everything, may_change_any, may_look, may_read_any,
    may_see, row_in_words,
};
pub use rights::{AdminTier, Inactive, Rights};
