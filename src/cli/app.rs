//! What commands work with: the run, the firm as they read or change it, and how they find things there.

pub use super::context::App;
pub use super::work::{LookUp, Reading, Work, missing, nearest_id};
