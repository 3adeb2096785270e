//! The facts that decisions rest on, out of the database: all of them for a batch, those around one
//! asset for a list, or one after the other as a single decision asks for them.
//!
//! Objects have the numbers that the database gives them, so nothing is looked up by name on the way.

mod around;
mod index;
mod live;
mod read;
mod shift;
mod staffing;
mod statements;
mod whole;

pub use around::{Around, around};
pub use index::{Index, Named};
pub use live::LiveFacts;
pub use read::{find, size};
pub use shift::{Before, Shift, Shifts};
pub use whole::{Loaded, of_user, whole};

#[cfg(test)]
mod tests;
