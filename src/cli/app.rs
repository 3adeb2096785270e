//! What commands work with: the run, the firm as they read or change it, and how they find things there.

pub use super::context::App;
pub use super::look_up::{LookUp, missing, nearest_id};
pub use super::work::{Reading, Work};
