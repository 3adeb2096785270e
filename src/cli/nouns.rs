//! The nouns of the command line, one file each.

pub mod group;
pub mod library;
pub mod privilege;
pub mod role;
pub mod setting;
pub mod system;
pub mod user;
