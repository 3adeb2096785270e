//! The whole firm in flat arrays: for batches, millions of decisions a second.
//!
//! What every object has stands at its own number, with the starts of its lists; staffing, groups and
//! conflicts are lists end to end, the staffing of a case in one with that of its matters; what few assets
//! have is a sorted list of pairs, asked only when a bit of the asset says that it is worth while.

mod arrays;
mod content;
mod facts;
mod firm;
mod layout;
mod staffing;

pub use facts::MemoryFacts;
pub use firm::Firm;
