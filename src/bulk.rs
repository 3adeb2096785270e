//! Many at once: CSV with true positions, imports, bundles, rejects, export, undo.

pub mod build;
pub mod directory;
pub mod dn;
pub mod exceptions;
pub mod export;
pub mod fault;
pub mod import;
pub mod ldif;
pub mod listed;
pub mod mail;
pub mod named_rows;
pub mod options;
mod outliers;
pub mod policy_tests;
pub mod proposal;
pub mod rejects;
pub mod sheet;
pub mod stream;
mod sync;
mod taking;
pub mod undo;
