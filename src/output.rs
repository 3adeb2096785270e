//! How answers look: tables for people, JSON, JSON lines and CSV for programs.

pub mod explain;
pub mod listing;

pub use listing::Listing;
