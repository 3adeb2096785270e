//! A CSV file that is read a piece at a time, for work whose memory mustn't grow with the file.
//!
//! A piece holds whole rows and is split without copying a cell. What is wrong with a row is told by a
//! [`Sheet`] of that row alone, so it looks like any other fault.

use super::fault::Fault;
use super::sheet::scan::Scanner;
use super::sheet::{Row, RowStart, Sheet, match_header};
use memchr::{memchr, memchr_iter, memrchr};
use std::borrow::Cow;
use std::io::{self, Read};
use std::sync::Arc;

/// No row is this long; a quote that isn't closed is.
const LONGEST: usize = 1 << 20;

const MARK: &[u8] = "\u{feff}".as_bytes();

/// Why no more can be read.
#[derive(Debug)]
pub enum Trouble {
    Io(io::Error),
    Fault(Box<Fault>),
}

impl From<io::Error> for Trouble {
    fn from(error: io::Error) -> Self {
        Trouble::Io(error)
    }
}

impl From<Fault> for Trouble {
    fn from(fault: Fault) -> Self {
        Trouble::Fault(Box::new(fault))
    }
}

/// Some whole rows.
#[derive(Debug, Default)]
pub struct Piece {
    text: String,
    /// The physical line of the first byte.
    line: u32,
    /// Does nothing follow?
    pub last: bool,
}

impl Piece {
    /// The rows, blank ones left out.
    pub fn rows(&self) -> Rows<'_> {
        Rows::of(&self.text, self.line)
    }

    /// How many lines it has.
    pub fn lines(&self) -> usize {
        memchr_iter(b'\n', self.text.as_bytes()).count()
    }

    /// How many bytes it has.
    pub fn size(&self) -> usize {
        self.text.len()
    }
}

/// The rows of a [`Piece`].
pub struct Rows<'t>(Scanner<'t>);

impl<'t> Rows<'t> {
    fn of(text: &'t str, line: u32) -> Rows<'t> {
        Rows(Scanner::new(text, RowStart { line, offset: 0 }, b',', b'\n'))
    }

    /// Splits the next row that isn't blank into `cells`, and says where it starts. A row whose quotes
    /// are wrong has no cells.
    pub fn next(&mut self, cells: &mut Vec<Cow<'t, str>>) -> Option<RowStart> {
        let row = self.0.next(cells)?;
        if row.flawed {
            cells.clear();
        }
        Some(row.start)
    }
}

/// A CSV file that is being read.
pub struct Stream<R> {
    name: Arc<str>,
    source: R,
    /// Bytes behind the last piece.
    rest: Vec<u8>,
    line: u32,
    ended: bool,
    /// The header row as it stands in the file.
    head: String,
    columns: usize,
    size: usize,
}

impl<R: Read> Stream<R> {
    /// Reads the header. Pieces will have about `size` bytes.
    ///
    /// # Errors
    /// When there is none, or it can't be read.
    pub fn open(name: &str, source: R, size: usize) -> Result<Stream<R>, Trouble> {
        let name = Arc::from(name);
        let head = String::new();
        let mut stream =
            Stream { name, source, rest: Vec::new(), line: 1, ended: false, head, columns: 0, size };
        stream.fill(size)?;
        while stream.rest.starts_with(MARK) {
            stream.rest.drain(..MARK.len());
        }
        let mut first = Piece::default();
        stream.cut(&mut first)?;
        // What is no table at all is told by the sheet.
        let mut rows = first.rows();
        let _ = rows.next(&mut Vec::new());
        let at = rows.0.at().offset;
        let sheet = Sheet::read(&stream.name, first.text.as_bytes()[..at].to_vec(), None)?;
        stream.columns = sheet.header().len();
        first.text[..at].trim_end_matches(['\r', '\n']).clone_into(&mut stream.head);
        let lines = memchr_iter(b'\n', &first.text.as_bytes()[..at]).count();
        stream.line = 1 + u32::try_from(lines).unwrap_or(u32::MAX);
        stream.rest.splice(0..0, first.text.as_bytes()[at..].iter().copied());
        Ok(stream)
    }

    /// What faults call the file.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// How many cells each row has.
    pub fn columns(&self) -> usize {
        self.columns
    }

    /// Which cell each of these columns is; see [`match_header`].
    ///
    /// # Errors
    /// A fault for each unknown or repeated name.
    pub fn match_header(&self, columns: &[&str]) -> Result<Vec<Option<usize>>, Vec<Fault>> {
        let sheet = Sheet::read(&self.name, self.head.clone().into_bytes(), None).map_err(|f| vec![f])?;
        match_header(&sheet, columns, &[])
    }

    /// Reads the next piece into `piece`; `false` when there is none.
    ///
    /// # Errors
    /// When the source fails, isn't UTF-8, or a row has no end.
    pub fn next(&mut self, piece: &mut Piece) -> Result<bool, Trouble> {
        self.fill(self.size)?;
        if self.rest.is_empty() {
            return Ok(false);
        }
        self.cut(piece)?;
        Ok(true)
    }

    /// Reads until `rest` has so many bytes.
    fn fill(&mut self, size: usize) -> io::Result<()> {
        while !self.ended && self.rest.len() < size {
            let missing = (size - self.rest.len()) as u64;
            self.ended = self.source.by_ref().take(missing).read_to_end(&mut self.rest)? == 0;
        }
        Ok(())
    }

    /// Moves the whole rows of `rest` to `piece`.
    fn cut(&mut self, piece: &mut Piece) -> Result<(), Trouble> {
        loop {
            if let Some(end) = self.rows_end()? {
                let behind = self.rest.split_off(end);
                let bytes = std::mem::replace(&mut self.rest, behind);
                piece.text =
                    String::from_utf8(bytes).map_err(|_| io::Error::from(io::ErrorKind::InvalidData))?;
                piece.line = self.line;
                piece.last = self.ended && self.rest.is_empty();
                let lines = memchr_iter(b'\n', piece.text.as_bytes()).count();
                self.line = self.line.saturating_add(u32::try_from(lines).unwrap_or(u32::MAX));
                return Ok(());
            }
            if self.rest.len() > LONGEST {
                let text = String::from_utf8_lossy(&self.rest).into_owned();
                let piece = Piece { text, line: self.line, last: true };
                return Err(self.row_fault(&piece, RowStart { line: self.line, offset: 0 }).into());
            }
            self.fill(self.rest.len() + self.size)?;
        }
    }

    /// Where the last whole row ends.
    fn rows_end(&self) -> Result<Option<usize>, Trouble> {
        let valid = match std::str::from_utf8(&self.rest) {
            Ok(text) => text,
            Err(error) if error.error_len().is_none() && !self.ended => {
                std::str::from_utf8(&self.rest[..error.valid_up_to()]).unwrap_or_default()
            }
            Err(_) => return Err(self.encoding_fault().into()),
        };
        if self.ended {
            return Ok(Some(self.rest.len()));
        }
        if memchr(b'"', &self.rest).is_none() {
            return Ok(memrchr(b'\n', &self.rest).map(|at| at + 1));
        }
        let mut rows = Rows::of(valid, 0);
        let (mut end, mut cells) = (None, Vec::new());
        while rows.next(&mut cells).is_some() {
            // A row that reaches to the end may go on behind it.
            if rows.0.at().offset < valid.len() {
                end = Some(rows.0.at().offset);
            }
        }
        Ok(end)
    }

    fn encoding_fault(&self) -> Fault {
        let mut bytes = self.lead(self.line).into_bytes();
        bytes.extend(&self.rest);
        match Sheet::read(&self.name, bytes, None) {
            Err(fault) => fault,
            Ok(_) => Fault::new(&self.name, self.line, "this is not UTF-8 text"),
        }
    }

    /// The header, and as many lines as put what follows on this line.
    fn lead(&self, line: u32) -> String {
        if self.head.is_empty() {
            return String::new();
        }
        let own = 1 + memchr_iter(b'\n', self.head.as_bytes()).count();
        let blank = (line as usize).saturating_sub(own);
        self.head.clone() + &"\n".repeat(blank)
    }

    fn sheet(&self, piece: &Piece, start: RowStart) -> Result<(Sheet, RowStart), Fault> {
        let text = self.lead(start.line) + &piece.text[start.offset..];
        let sheet = Sheet::read(&self.name, text.into_bytes(), None)?;
        let mut row = Row::default();
        sheet.rows().next(&mut row)?;
        let start = row.start();
        Ok((sheet, start))
    }

    /// What is wrong with a row as a row.
    pub fn row_fault(&self, piece: &Piece, start: RowStart) -> Fault {
        match self.sheet(piece, start) {
            Err(fault) => fault,
            Ok(_) => Fault::new(&self.name, start.line, format!("the row is longer than {LONGEST} bytes")),
        }
    }

    /// A fault of one cell.
    pub fn fault(&self, piece: &Piece, start: RowStart, cell: usize, message: &str) -> Fault {
        match self.sheet(piece, start) {
            Err(fault) => fault,
            Ok((sheet, row)) => sheet.fault(row, cell, message),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    type Read = (Vec<(u32, Vec<String>)>, Option<String>);

    /// The rows with their lines, and the fault that ended them.
    fn stream(bytes: &[u8], size: usize) -> Read {
        let mut rows = Vec::new();
        let told = |trouble| match trouble {
            Trouble::Fault(fault) => Some(format!("{}: {}", fault.line, fault.message)),
            Trouble::Io(error) => Some(error.to_string()),
        };
        let mut stream = match Stream::open("f.csv", bytes, size) {
            Ok(stream) => stream,
            Err(trouble) => return (rows, told(trouble)),
        };
        let mut piece = Piece::default();
        loop {
            match stream.next(&mut piece) {
                Ok(false) => return (rows, None),
                Err(trouble) => return (rows, told(trouble)),
                Ok(true) => {}
            }
            let (mut at, mut cells) = (piece.rows(), Vec::new());
            while let Some(start) = at.next(&mut cells) {
                if cells.len() != stream.columns() {
                    return (rows, told(stream.row_fault(&piece, start).into()));
                }
                rows.push((start.line, cells.iter().map(|cell| cell.clone().into_owned()).collect()));
            }
        }
    }

    /// The same, read whole.
    fn sheet(bytes: &[u8]) -> Read {
        let mut read = Vec::new();
        let told = |fault: Fault| Some(format!("{}: {}", fault.line, fault.message));
        let sheet = match Sheet::read("f.csv", bytes.to_vec(), None) {
            Ok(sheet) => sheet,
            Err(fault) => return (read, told(fault)),
        };
        let (mut rows, mut row) = (sheet.rows(), Row::default());
        loop {
            match rows.next(&mut row) {
                Ok(false) => return (read, None),
                Err(fault) => return (read, told(fault)),
                Ok(true) => {
                    let cells = (0..row.len()).map(|i| row.cell(i).to_owned()).collect();
                    read.push((row.line(), cells));
                }
            }
        }
    }

    proptest! {
        #[test]
        fn a_stream_of_pieces_of_any_size_is_the_file_read_whole(
            text in r#"user,"ob""ject"(\r?\n|\n\n)(([ab"é]{0,3}|"[ab,é\n]{0,4}"|"a""")(,|,|\n|\r\n)){0,24}"#,
            size in 1..64usize,
        ) {
            prop_assert_eq!(stream(text.as_bytes(), size), sheet(text.as_bytes()));
        }
    }

    #[test]
    fn what_is_no_table_is_told_as_for_any_file() {
        for bytes in
            [b"".as_slice(), b"\xff\xfea\0", b"a,b\n1,2\n\xe9,3\n", b"\xef\xbb\xbfa,b\r\n1,2", b"a\n\"x"]
        {
            assert_eq!(stream(bytes, 4).1, sheet(bytes).1, "{}", bytes.escape_ascii());
        }
    }

    #[test]
    fn a_quote_that_is_never_closed_ends_the_reading_after_a_while() {
        let mut bytes = b"user,object\nA,B\nC,\"D\n".to_vec();
        bytes.extend(b"E,F\n".repeat(1 << 20));
        let (rows, fault) = stream(&bytes, 1 << 12);
        assert_eq!(rows.len(), 1);
        assert_eq!(fault.unwrap(), "3: a quote opens here and is never closed");
    }
}
