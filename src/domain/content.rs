//! Workspaces, folders and documents, and who may do what with them (W1–W3).

mod entry;
mod item;

pub use entry::Entry;
pub use item::{DefaultSecurity, Item, ItemKind, ancestors, security_source, workspace_of};
