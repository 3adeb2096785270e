//! Who gains and who loses access by a change: where to look, before and after. Who does says the decision.

mod caught;
mod look;
mod opened;
mod suspect;
mod suspects;
mod touched;
mod walls;

pub use suspect::{Suspect, Suspects};
pub use suspects::suspects;
pub use touched::{Area, Touch, areas, touch};

#[cfg(test)]
mod tests;
