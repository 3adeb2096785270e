//! CSV out: lists, batches of answers, exports and rejects.

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
/// save a blank row and what readers pass over.
pub struct CsvWriter<W> {
    out: W,
    delimiter: u8,
    /// The row that is being written.
    line: Vec<u8>,
}

impl<W: Write> CsvWriter<W> {
    /// Writes to `out`, which should be buffered.
    pub fn new(out: W) -> CsvWriter<W> {
        CsvWriter { out, delimiter: b',', line: Vec::new() }
    }

    /// With another separator.
    #[must_use]
    pub fn delimiter(mut self, delimiter: u8) -> CsvWriter<W> {
        self.delimiter = delimiter;
        self
    }

    /// Writes a byte order mark, by which Excel knows UTF-8. Only before the first row.
    pub fn byte_order_mark(&mut self) -> io::Result<()> {
        self.out.write_all("\u{feff}".as_bytes())
    }

    /// Writes a row.
    pub fn row<S: AsRef<str>>(&mut self, cells: impl IntoIterator<Item = S>) -> io::Result<()> {
        self.line.clear();
        let mut is_blank = true;
        for (i, cell) in cells.into_iter().enumerate() {
            if i > 0 {
                self.line.push(self.delimiter);
            }
            is_blank &= cell.as_ref().is_empty();
            write_cell(&mut self.line, self.delimiter, "", cell.as_ref())?;
        }
        if is_blank {
            self.out.write_all(b"\"\"")?;
        }
        self.line.push(b'\n');
        self.out.write_all(&self.line)
    }

    /// Sends on what `out` holds back.
    pub fn flush(&mut self) -> io::Result<()> {
        self.out.flush()
    }

    /// What it writes to.
    pub fn into_inner(self) -> W {
        self.out
    }
}

/// Writes a cell, quoted where reading it back needs the quotes. `prefix` and a colon stand before the text,
/// if there is one: a reference is written without being put together first.
pub fn write_cell(out: &mut impl Write, delimiter: u8, prefix: &str, text: &str) -> io::Result<()> {
    let is_special = text.bytes().any(|byte| SPECIAL[usize::from(byte)] || byte == delimiter);
    // A byte order mark at the start of the file would be taken for one.
    let needs_quotes = is_special || text.starts_with('\u{feff}');
    if needs_quotes {
        out.write_all(b"\"")?;
    }
    if !prefix.is_empty() {
        out.write_all(prefix.as_bytes())?;
        out.write_all(b":")?;
    }
    if !needs_quotes {
        return out.write_all(text.as_bytes());
    }
    for (i, part) in text.split('"').enumerate() {
        if i > 0 {
            out.write_all(b"\"\"")?;
        }
        out.write_all(part.as_bytes())?;
    }
    out.write_all(b"\"")
}

/// The bytes that a cell is quoted for, beside the delimiter.
const SPECIAL: [bool; 256] = {
    let mut special = [false; 256];
    special[b'"' as usize] = true;
    special[b'\n' as usize] = true;
    special[b'\r' as usize] = true;
    special
};

#[cfg(test)]
mod tests {
    use super::*;

    fn written(rows: &[&[&str]]) -> String {
        let mut writer = CsvWriter::new(Vec::new());
        for row in rows {
            writer.row(*row).unwrap();
        }
        String::from_utf8(writer.into_inner()).unwrap()
    }

    #[test]
    fn only_cells_that_need_quotes_get_them() {
        let rows: &[&[&str]] = &[&[
            "plain",
            " kept ",
            "with, comma",
            "with \"quotes\"",
            "two\nlines",
            "CR\rtoo",
            "semi;colon",
            "",
        ]];
        assert_eq!(
            written(rows),
            "plain, kept ,\"with, comma\",\"with \"\"quotes\"\"\",\"two\nlines\",\"CR\rtoo\",semi;colon,\n"
        );
    }

    #[test]
    fn a_row_of_empty_cells_is_no_blank_line() {
        assert_eq!(written(&[&[""], &["", ""], &["", "x"]]), "\"\"\n\"\",\n,x\n");
    }

    #[test]
    fn the_byte_order_mark_comes_first() {
        let mut writer = CsvWriter::new(Vec::new()).delimiter(b';');
        writer.byte_order_mark().unwrap();
        writer.row(["a;b", "c,d"]).unwrap();
        assert_eq!(writer.into_inner(), "\u{feff}\"a;b\";c,d\n".as_bytes());
    }

    #[test]
    fn formula_cells_are_neutralised_and_others_left_alone() {
        for cell in ["=1+1", "+1", "-1", "@SUM(A1)", "\t=1", "\r=1"] {
            assert_eq!(neutralise(cell), format!("'{cell}"));
        }
        for cell in ["", "1-1", " =1", "'=1", "a@b"] {
            assert_eq!(neutralise(cell), cell);
            assert!(matches!(neutralise(cell), Cow::Borrowed(_)));
        }
    }
}
