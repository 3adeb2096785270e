//! How answers look: tables for people, JSON, JSON lines and CSV for programs.

pub mod answer;
pub mod csv;
pub mod decisions;
pub mod explain;
pub mod format;
pub mod listing;
pub mod report;
pub mod rows;
pub mod text;
pub mod yaml;

pub use answer::Answer;
pub use format::{Format, Page};
pub use listing::Listing;
