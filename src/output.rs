//! How answers look: tables for people, JSON, JSON lines and CSV for programs.

pub mod answers;
pub mod explain;
pub mod listing;

pub use listing::Listing;
