//! The rejects of an import: rows that weren't taken, each with what is wrong with it.

use super::fault::Fault;
use super::sheet::{RowStart, Sheet};
use crate::output::csv::CsvWriter;
use std::borrow::Cow;
use std::io::{self, Write};

/// The name of the column that says what was wrong with a row.
pub const ERROR_COLUMN: &str = "error";

/// Writes the rows that weren't taken: the columns of the file as read, plus `error`, so that the
/// file runs once it is mended.
///
/// A row that is too short is filled up with empty cells, so that the error stands in its column; what
/// a row has too much comes after the error, and the row stays a fault until it is mended.
pub struct Rejects<'a, W> {
    sheet: &'a Sheet,
    writer: CsvWriter<W>,
    /// The columns of the file, without the `error` of an earlier round.
    kept: Vec<usize>,
}

impl<'a, W: Write> Rejects<'a, W> {
    /// Writes the header.
    pub fn new(out: W, sheet: &'a Sheet) -> io::Result<Rejects<'a, W>> {
        let header = sheet.header();
        let kept: Vec<usize> =
            (0..header.len()).filter(|i| !header[*i].eq_ignore_ascii_case(ERROR_COLUMN)).collect();
        let mut writer = CsvWriter::new(out).delimiter(sheet.delimiter());
        writer.row(kept.iter().map(|i| header[*i].as_str()).chain([ERROR_COLUMN]))?;
        Ok(Rejects { sheet, writer, kept })
    }

    /// Writes a row with everything that is wrong with it.
    pub fn row<'f>(&mut self, row: RowStart, faults: impl IntoIterator<Item = &'f Fault>) -> io::Result<()> {
        let cells: Vec<Cow<'_, str>> = self.sheet.cells(row).collect();
        let errors: Vec<String> = faults.into_iter().map(ToString::to_string).collect();
        let errors = errors.join("; ");
        let kept = self.kept.iter().map(|i| cells.get(*i).map_or("", |cell| cell.as_ref()));
        let over = cells.iter().skip(self.sheet.header().len()).map(AsRef::as_ref);
        self.writer.row(kept.chain([errors.as_str()]).chain(over))
    }

    /// Sends on what is held back.
    pub fn finish(mut self) -> io::Result<W> {
        self.writer.flush()?;
        Ok(self.writer.into_inner())
    }
}

#[cfg(test)]
mod tests;
