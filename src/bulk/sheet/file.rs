//! A CSV file in memory: its rows as a stream, and the true position of every cell.
//!
//! A row that isn't as long as the header, or whose quotes are wrong, is a fault and doesn't stop the
//! reading: the next call goes on behind it. Positions are worked out only for faults, from the byte
//! where the row starts.

use super::encoding::{self, NotText};
use super::scan::{self, Cells, Flaw, Raw, RowStart, Scanner, is_delimiter};
use crate::bulk::fault::{Fault, Place};
use memchr::{memchr, memchr_iter, memrchr};
use std::borrow::Cow;
use std::ops::Range;
use std::sync::Arc;

/// How much of a line a [`Place`] keeps before and after its start, in bytes; a line may be as long
/// as the file, and every cell of it wrong.
const AROUND: usize = 1000;

/// A CSV file in memory.
#[derive(Debug)]
pub struct Sheet {
    name: Arc<str>,
    text: String,
    delimiter: u8,
    header: Vec<String>,
    header_start: RowStart,
    /// What ends a line: a line feed, or in a file without any a carriage return (old Mac files).
    line_end: u8,
    has_nul: bool,
}

impl Sheet {
    /// Takes a file's bytes as CSV: checks that they are text and reads the header. `name` is what
    /// faults call the file.
    ///
    /// # Errors
    /// When it isn't UTF-8, or has no header that can be read.
    pub fn read(name: &str, bytes: Vec<u8>, delimiter: Option<u8>) -> Result<Sheet, Fault> {
        let name = Arc::from(name);
        let delimiter = delimiter.unwrap_or(b',');
        if !is_delimiter(delimiter) {
            let message = format!("`{}` can't separate cells", delimiter.escape_ascii());
            return Err(Fault::new(&name, 1, message));
        }
        let text = encoding::decode(bytes).map_err(|other| not_text(&name, other, delimiter))?;
        let sheet = Sheet::bare(&name, text, delimiter);
        let mut row = Row::default();
        let mut rows = Rows::from_top(&sheet);
        if !rows.read(&mut row) {
            return Err(Fault::new(&name, 1, "the file is empty: it has no header"));
        }
        rows.check_quotes(&row)?;
        rows.check_nul(&row)?;
        Ok(sheet)
    }

    /// A sheet whose header is taken as it comes.
    pub(super) fn bare(name: &Arc<str>, text: String, delimiter: u8) -> Sheet {
        let line_end = if memchr(b'\n', text.as_bytes()).is_some() { b'\n' } else { b'\r' };
        let has_nul = memchr(0, text.as_bytes()).is_some();
        let header_start = RowStart { line: 1, offset: 0 };
        let name = Arc::clone(name);
        let mut sheet = Sheet { name, text, delimiter, header: Vec::new(), header_start, line_end, has_nul };
        let mut row = Row::default();
        if Rows::from_top(&sheet).read(&mut row) {
            let header = row.cells.iter().map(|name| name.trim().to_owned()).collect();
            (sheet.header_start, sheet.header) = (row.start, header);
        }
        sheet
    }

    /// What faults call the file.
    pub fn name(&self) -> &Arc<str> {
        &self.name
    }

    /// The names in the header, without white space around them.
    pub fn header(&self) -> &[String] {
        &self.header
    }

    /// Where the header starts.
    pub fn header_start(&self) -> RowStart {
        self.header_start
    }

    /// How many lines the file has: no fewer than rows.
    pub fn lines(&self) -> usize {
        memchr_iter(self.line_end, self.text.as_bytes()).count()
    }

    /// What separates the cells.
    pub fn delimiter(&self) -> u8 {
        self.delimiter
    }

    /// The rows below the header.
    pub fn rows(&self) -> Rows<'_> {
        let mut rows = Rows::from_top(self);
        rows.read(&mut Row::default());
        rows
    }

    /// The cells of a row as read, however many they are.
    pub fn cells(&self, row: RowStart) -> impl Iterator<Item = Cow<'_, str>> {
        Cells::new(&self.text, row.offset, self.delimiter).map(|raw| scan::unescape(&self.text, &raw))
    }

    /// Where a cell stands, quotes included; behind the last one for a cell that the row lacks.
    pub fn locate(&self, row: RowStart, cell: usize) -> Place {
        let mut behind = row.offset..row.offset;
        for (i, raw) in Cells::new(&self.text, row.offset, self.delimiter).enumerate() {
            if i == cell {
                return self.place(row, raw.span);
            }
            behind = raw.span.end..raw.span.end;
        }
        self.place(row, behind)
    }

    /// A fault of one cell.
    pub fn fault(&self, row: RowStart, cell: usize, message: impl Into<String>) -> Fault {
        let place = self.locate(row, cell);
        let name = self.header.get(cell).map(String::as_str);
        Fault::new(&self.name, place.line, message).column(name).at(place)
    }

    /// The place of some bytes of a row.
    fn place(&self, row: RowStart, span: Range<usize>) -> Place {
        let bytes = self.text.as_bytes();
        let start = span.start;
        let line_start = memrchr(self.line_end, &bytes[..start]).map_or(0, |at| at + 1);
        let line_stop = memchr(self.line_end, &bytes[start..]).map_or(bytes.len(), |at| start + at);
        // A carriage return before the line feed is no part of the line; others are.
        let ends_in_return = self.line_end == b'\n' && bytes[start..line_stop].ends_with(b"\r");
        let line_stop = line_stop - usize::from(ends_in_return);

        let from = self.text.ceil_char_boundary(line_start.max(start.saturating_sub(AROUND)));
        let to = self.text.floor_char_boundary(line_stop.min(start + AROUND));
        let cut = if from > line_start { "…" } else { "" };
        let text = [cut, &self.text[from..to], if to < line_stop { "…" } else { "" }].concat();
        let shift = |at: usize| at.min(to) - from + cut.len();
        Place {
            line: row.line + self.lines_in(row.offset..start),
            column: number(self.text[line_start..start].chars().count() + 1),
            text,
            span: shift(start)..shift(span.end),
        }
    }

    /// How many lines end in these bytes.
    pub(super) fn lines_in(&self, range: Range<usize>) -> u32 {
        number(memchr_iter(self.line_end, &self.text.as_bytes()[range]).count())
    }

    /// The row and cell that this byte belongs to.
    fn holding(&self, offset: usize) -> Option<(RowStart, usize)> {
        let mut row = Row::default();
        let mut rows = Rows::from_top(self);
        while rows.read(&mut row) {
            if offset < row.end {
                let cell = Cells::new(&self.text, row.start.offset, self.delimiter)
                    .position(|raw| offset < raw.span.end)?;
                return Some((row.start, cell));
            }
        }
        None
    }
}

/// A count that is shown to people; more than they can use is as good as the most.
fn number(count: usize) -> u32 {
    u32::try_from(count).unwrap_or(u32::MAX)
}

/// What a file that is no text is instead, where it says so.
fn not_text(name: &Arc<str>, other: NotText, delimiter: u8) -> Fault {
    let fault = Fault::new(name, 1, other.message).hint(other.hint);
    let Some((bytes, at)) = other.at else { return fault };
    // The bad bytes become `U+FFFD`, which moves only what stands behind the first.
    let sheet = Sheet::bare(name, String::from_utf8_lossy(&bytes).into_owned(), delimiter);
    let span = at..at + '\u{fffd}'.len_utf8();
    let Some((row, cell)) = sheet.holding(at) else {
        return fault.at(sheet.place(RowStart { line: 1, offset: 0 }, span));
    };
    fault.column(sheet.header.get(cell).map(String::as_str)).at(sheet.place(row, span))
}

/// One row, to be used again for the next.
#[derive(Debug)]
pub struct Row<'t> {
    cells: Vec<Cow<'t, str>>,
    pub(super) start: RowStart,
    pub(super) end: usize,
    flawed: bool,
}

impl Default for Row<'_> {
    fn default() -> Self {
        Row { cells: Vec::new(), start: RowStart { line: 1, offset: 0 }, end: 0, flawed: false }
    }
}

impl Row<'_> {
    /// Where it starts.
    pub fn start(&self) -> RowStart {
        self.start
    }

    /// The physical line where it starts, from 1.
    pub fn line(&self) -> u32 {
        self.start.line
    }

    /// A cell without its quotes, white space and line breaks as they are; empty beyond the end.
    pub fn cell(&self, i: usize) -> &str {
        self.cells.get(i).map_or("", |cell| cell)
    }

    /// How many cells it has.
    pub fn len(&self) -> usize {
        self.cells.len()
    }

    /// Has it no cells, as before the first row was read?
    pub fn is_empty(&self) -> bool {
        self.cells.is_empty()
    }
}

/// A stream of rows.
pub struct Rows<'t> {
    sheet: &'t Sheet,
    scanner: Scanner<'t>,
}

impl<'t> Rows<'t> {
    pub(super) fn from_top(sheet: &'t Sheet) -> Rows<'t> {
        let top = RowStart { line: 1, offset: 0 };
        Rows { sheet, scanner: Scanner::new(&sheet.text, top, sheet.delimiter, sheet.line_end) }
    }

    /// Reads the next row that isn't blank into `row`; `false` at the end of the file. Rows of nothing
    /// but separators are blank: spreadsheets save empty rows so.
    ///
    /// # Errors
    /// When the row is wrong as a row. `row` holds it nevertheless, and the next call reads the next.
    pub fn next(&mut self, row: &mut Row<'t>) -> Result<bool, Fault> {
        if !self.read(row) {
            return Ok(false);
        }
        self.check_quotes(row)?;
        self.check_nul(row)?;
        self.check_length(row)?;
        Ok(true)
    }

    /// Reads the next row that isn't blank, whatever it is.
    pub(super) fn read(&mut self, row: &mut Row<'t>) -> bool {
        let Some(span) = self.scanner.next(&mut row.cells) else { return false };
        (row.start, row.end, row.flawed) = (span.start, span.end, span.flawed);
        true
    }

    fn check_quotes(&self, row: &Row<'_>) -> Result<(), Fault> {
        let sheet = self.sheet;
        if !row.flawed {
            return Ok(());
        }
        for (cell, raw) in Cells::new(&sheet.text, row.start.offset, sheet.delimiter).enumerate() {
            if let Some(flaw) = raw.flaw {
                return Err(self.quote_fault(row.start, cell, &raw, flaw));
            }
        }
        Ok(())
    }

    /// A quote that is closed on a later line, where text follows, was most likely never meant to
    /// reach that far, so every fault of quotes stands where the quote opens.
    fn quote_fault(&self, row: RowStart, cell: usize, raw: &Raw, flaw: Flaw) -> Fault {
        let lines = self.sheet.lines_in(raw.span.start..raw.closed);
        let place = self.sheet.place(row, raw.span.clone());
        let (message, hint) = match flaw {
            Flaw::Unclosed => (
                "a quote opens here and is never closed".to_owned(),
                r#"close it, or if it belongs to the text, double it and quote the whole cell: `"5"" pipe"`"#,
            ),
            Flaw::TextAfterQuote if lines == 0 => (
                "text follows the closing quote".to_owned(),
                r#"quotes inside a quoted cell are doubled: `"the ""old"" firm"`"#,
            ),
            Flaw::TextAfterQuote => (
                format!(
                    "the quote that opens here is closed on line {}, and text follows it there",
                    place.line + lines
                ),
                "perhaps the cell's closing quote is missing",
            ),
        };
        let name = self.sheet.header.get(cell).map(String::as_str);
        Fault::new(&self.sheet.name, place.line, message).column(name).at(place).hint(hint)
    }

    fn check_nul(&self, row: &Row<'_>) -> Result<(), Fault> {
        if !self.sheet.has_nul {
            return Ok(());
        }
        match row.cells.iter().position(|cell| cell.contains('\0')) {
            Some(cell) => Err(self.sheet.fault(row.start, cell, "a text can't hold NUL characters")),
            None => Ok(()),
        }
    }

    fn check_length(&self, row: &Row<'_>) -> Result<(), Fault> {
        let sheet = self.sheet;
        let (cells, columns) = (row.cells.len(), sheet.header.len());
        if cells == columns {
            return Ok(());
        }
        let count = |n: usize, thing: &str| format!("{n} {thing}{}", if n == 1 { "" } else { "s" });
        let message = format!("{}, but the header has {}", count(cells, "cell"), count(columns, "column"));
        Err(if cells < columns {
            let behind = sheet.locate(row.start, cells);
            let first = &sheet.header[cells];
            let hint = if cells + 1 == columns {
                format!("the cell for `{first}` is missing; an empty one still needs its separator")
            } else {
                format!("the cells from `{first}` on are missing; empty ones still need their separators")
            };
            // A row is known by the line where it starts.
            let starts_there = behind.line == row.start.line;
            let place = if starts_there { behind } else { sheet.locate(row.start, 0) };
            Fault::new(&sheet.name, place.line, message).at(place).hint(hint)
        } else {
            let all_empty = row.cells.iter().skip(columns).all(|cell| cell.is_empty());
            let hint = if all_empty {
                "take out the separators at the end of the row".to_owned()
            } else {
                format!("put quotes around a cell that contains `{}`", char::from(sheet.delimiter))
            };
            Fault::new(&sheet.name, row.start.line, message).at(sheet.locate(row.start, columns)).hint(hint)
        })
    }
}
