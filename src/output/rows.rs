//! Rows that are written as they come, because there may be more of them than memory should hold: the frame that a
//! format puts around them.

use super::csv::write_cell;
use super::format::Format;

/// The columns of rows, and the format that they are written in.
#[derive(Clone, Copy, Debug)]
pub struct Rows {
    format: Format,
    columns: &'static [&'static str],
}

/// A cell without text in this column is null where formats know null: what is asked about has no level.
const NULLABLE: &str = "level";

impl Rows {
    pub fn new(format: Format, columns: &'static [&'static str]) -> Rows {
        Rows { format, columns }
    }

    /// Is a row an object rather than a line of cells?
    pub fn are_objects(self) -> bool {
        self.format.is_nested()
    }

    /// What stands before all rows.
    pub fn head(self) -> Vec<u8> {
        match self.format {
            Format::Table | Format::Csv => {
                let mut head = Vec::new();
                line(&mut head, self.columns);
                head
            }
            Format::Json => b"[".to_vec(),
            Format::Jsonl | Format::Ids | Format::Yaml => Vec::new(),
        }
    }

    /// What stands between rows that were written apart.
    pub fn joint(self) -> &'static [u8] {
        if self.format == Format::Json { b"," } else { b"" }
    }

    /// What stands behind all rows. Were there any?
    pub fn tail(self, any: bool) -> &'static [u8] {
        match (self.format, any) {
            (Format::Json, true) => b"\n]\n",
            (Format::Json, false) => b"]\n",
            (Format::Yaml, false) => b"[]\n",
            _ => b"",
        }
    }

    /// A row of texts, behind those that `out` has already.
    pub fn row(self, out: &mut Vec<u8>, cells: &[&str]) {
        if self.format == Format::Ids {
            out.extend(cells.first().map_or("", |cell| cell).as_bytes());
            out.push(b'\n');
        } else if self.are_objects() {
            self.object(out, cells);
        } else {
            line(out, cells);
        }
    }

    /// A row as an object.
    pub fn object(self, out: &mut Vec<u8>, cells: &[&str]) {
        if self.format == Format::Yaml {
            out.extend(b"- ");
        }
        if self.format == Format::Json {
            out.extend(if out.is_empty() { b"\n  ".as_slice() } else { b",\n  " });
        }
        for (n, (column, cell)) in self.columns.iter().zip(cells).enumerate() {
            out.extend(if n == 0 { b"{\"" } else { b",\"" });
            out.extend(column.as_bytes());
            out.extend(b"\":");
            let value = (*column != NULLABLE || !cell.is_empty()).then_some(cell);
            // Writing to memory can't fail.
            let _ = serde_json::to_writer(&mut *out, &value);
        }
        out.push(b'}');
        if matches!(self.format, Format::Jsonl | Format::Yaml) {
            out.push(b'\n');
        }
    }
}

/// A row as a line of cells.
fn line(out: &mut Vec<u8>, cells: &[&str]) {
    for (n, cell) in cells.iter().enumerate() {
        if n > 0 {
            out.push(b',');
        }
        // Writing to memory can't fail.
        let _ = write_cell(out, b',', "", cell);
    }
    out.push(b'\n');
}
