//! What the rules say about changes.

pub mod governing;
pub mod maintain;
pub mod memo;
pub mod request;
pub mod wall;
