//! Many at once: files of records, read with the position of everything in them.

pub mod fault;
pub mod sheet;
pub mod write;
