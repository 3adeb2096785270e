//! CSV out: exports, and the rejects of an import.

use super::fault::Fault;
use super::sheet::{RowStart, Sheet};
use std::borrow::Cow;
use std::io::{self, Write};

/// A cell that a spreadsheet won't take for a formula: one that starts like one gets a leading `'`.
/// For people's eyes only; reading it back gives another text.
pub fn neutralise(cell: &str) -> Cow<'_, str> {
    if cell.starts_with(['=', '+', '-', '@', '\t', '\r']) {
        Cow::Owned(format!("'{cell}"))
    } else {
        Cow::Borrowed(cell)
    }
}

/// Writes rows as RFC 4180 says, but with line feeds at the ends: same rows, same bytes on every
/// system. A cell is quoted only where reading it back needs the quotes.
///
/// Not `csv::Writer`: that writes a row of empty cells as separators alone, which is how spreadsheets
/// save a blank row and what [`Rows`](super::sheet::Rows) passes over.
pub struct CsvWriter<W> {
    out: W,
    delimiter: u8,
}

impl<W: Write> CsvWriter<W> {
    /// Writes to `out`, which should be buffered.
    pub fn new(out: W) -> CsvWriter<W> {
        CsvWriter { out, delimiter: b',' }
    }

    /// With another separator.
    #[must_use]
    pub fn delimiter(mut self, delimiter: u8) -> CsvWriter<W> {
        self.delimiter = delimiter;
        self
    }

    /// Writes a byte order mark, by which Excel knows UTF-8. Only before the first row.
    ///
    /// # Errors
    /// When `out` fails.
    pub fn byte_order_mark(&mut self) -> io::Result<()> {
        self.out.write_all("\u{feff}".as_bytes())
    }

    /// Writes a row.
    ///
    /// # Errors
    /// When `out` fails.
    pub fn row<S: AsRef<str>>(&mut self, cells: impl IntoIterator<Item = S>) -> io::Result<()> {
        let mut is_blank = true;
        let mut separators = 0;
        for (i, cell) in cells.into_iter().enumerate() {
            let cell = cell.as_ref();
            if cell.is_empty() && is_blank {
                // Only a later cell tells whether the row is blank.
                separators = i;
                continue;
            }
            if is_blank {
                for _ in 0..i {
                    self.out.write_all(&[self.delimiter])?;
                }
                is_blank = false;
            } else {
                self.out.write_all(&[self.delimiter])?;
            }
            self.cell(cell)?;
        }
        if is_blank {
            self.out.write_all(b"\"\"")?;
            for _ in 0..separators {
                self.out.write_all(&[self.delimiter])?;
            }
        }
        self.out.write_all(b"\n")
    }

    fn cell(&mut self, cell: &str) -> io::Result<()> {
        let bytes = cell.as_bytes();
        // A byte order mark at the start of the file would be taken for one.
        let needs_quotes = bytes.iter().any(|b| [self.delimiter, b'"', b'\r', b'\n'].contains(b))
            || cell.starts_with('\u{feff}');
        if !needs_quotes {
            return self.out.write_all(bytes);
        }
        self.out.write_all(b"\"")?;
        for (i, part) in cell.split('"').enumerate() {
            if i > 0 {
                self.out.write_all(b"\"\"")?;
            }
            self.out.write_all(part.as_bytes())?;
        }
        self.out.write_all(b"\"")
    }

    /// Sends on what `out` holds back.
    ///
    /// # Errors
    /// When `out` fails.
    pub fn flush(&mut self) -> io::Result<()> {
        self.out.flush()
    }

    /// What it writes to.
    pub fn into_inner(self) -> W {
        self.out
    }
}

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
    ///
    /// # Errors
    /// When `out` fails.
    pub fn new(out: W, sheet: &'a Sheet) -> io::Result<Rejects<'a, W>> {
        let header = sheet.header();
        let kept: Vec<usize> =
            (0..header.len()).filter(|i| !header[*i].eq_ignore_ascii_case(ERROR_COLUMN)).collect();
        let mut writer = CsvWriter::new(out).delimiter(sheet.delimiter());
        writer.row(kept.iter().map(|i| header[*i].as_str()).chain([ERROR_COLUMN]))?;
        Ok(Rejects { sheet, writer, kept })
    }

    /// Writes a row with everything that is wrong with it.
    ///
    /// # Errors
    /// When `out` fails.
    pub fn row<'f>(&mut self, row: RowStart, faults: impl IntoIterator<Item = &'f Fault>) -> io::Result<()> {
        let cells: Vec<Cow<'_, str>> = self.sheet.cells(row).collect();
        let errors: Vec<String> = faults.into_iter().map(ToString::to_string).collect();
        let errors = errors.join("; ");
        let kept = self.kept.iter().map(|i| cells.get(*i).map_or("", |cell| cell.as_ref()));
        let over = cells.iter().skip(self.sheet.header().len()).map(AsRef::as_ref);
        self.writer.row(kept.chain([errors.as_str()]).chain(over))
    }

    /// Sends on what is held back.
    ///
    /// # Errors
    /// When `out` fails.
    pub fn finish(mut self) -> io::Result<W> {
        self.writer.flush()?;
        Ok(self.writer.into_inner())
    }
}

#[cfg(test)]
mod tests;
