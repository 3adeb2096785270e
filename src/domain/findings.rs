//! What is odd about a firm's policy, though no rule forbids it: the linter.

mod find;
mod holds;
mod items;
mod kinds;
mod people;
mod policies;
mod requests;
mod search;
mod walls;

#[cfg(test)]
mod tests;

pub use find::find;
pub use kinds::{FindingKind, Severity};
pub use search::{FIRM, LintFinding};
