//! CSV files in memory, with the true position of every cell.

mod encoding;
mod file;
mod header;
pub mod scan;

pub use file::{Row, Rows, Sheet};
pub use header::match_header;
pub use scan::{RowStart, parse_delimiter};

#[cfg(test)]
mod tests;
