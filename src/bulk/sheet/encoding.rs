//! From bytes to text, or a fault that says what the bytes are instead.

use super::{RowStart, Sheet};
use crate::bulk::fault::Fault;
use std::sync::Arc;

const MARK: &[u8] = "\u{feff}".as_bytes();
const SAVE_AS: &str = "save it as \"CSV UTF-8\" in the spreadsheet program";

/// The bytes as text, without a byte order mark.
pub fn decode(file: &Arc<str>, mut bytes: Vec<u8>, delimiter: u8) -> Result<String, Fault> {
    let marks = bytes.chunks(MARK.len()).take_while(|chunk| *chunk == MARK).count();
    bytes.drain(..marks * MARK.len());
    if let Some(other) = other_format(&bytes) {
        return Err(Fault::new(file, 1, format!("this is {other}, not UTF-8 text")).hint(SAVE_AS));
    }
    String::from_utf8(bytes).map_err(|error| {
        let at = error.utf8_error().valid_up_to();
        let bytes = error.as_bytes();
        let message = format!("byte {:02X} is not UTF-8", bytes[at]);
        let hint = format!("{SAVE_AS}, or convert it, perhaps with `iconv -f WINDOWS-1252 -t UTF-8`");
        locate(Fault::new(file, 1, message).hint(hint), bytes, at, delimiter)
    })
}

/// What the file is, told from its first bytes.
fn other_format(bytes: &[u8]) -> Option<&'static str> {
    match bytes {
        [0xFF, 0xFE, ..] | [0xFE, 0xFF, ..] => Some("UTF-16 (it starts with a byte order mark)"),
        [a, 0, b, 0, ..] | [0, a, 0, b, ..] if *a != 0 && *b != 0 => Some("UTF-16"),
        [b'P', b'K', 3, 4, ..] => Some("a spreadsheet workbook"),
        [0xD0, 0xCF, 0x11, 0xE0, ..] => Some("an old Excel workbook"),
        [0x1F, 0x8B, ..] => Some("a compressed file"),
        _ => None,
    }
}

/// Adds place and column of the bad byte. The bad bytes become `U+FFFD`, which moves only what stands
/// behind the first.
fn locate(fault: Fault, bytes: &[u8], at: usize, delimiter: u8) -> Fault {
    let text = String::from_utf8_lossy(bytes).into_owned();
    let sheet = Sheet::bare(&fault.file, text, delimiter);
    let span = at..at + '\u{fffd}'.len_utf8();
    let Some((row, cell)) = sheet.holding(at) else {
        return fault.at(sheet.place(RowStart { line: 1, offset: 0 }, span));
    };
    let name = sheet.header.get(cell).cloned();
    fault.column(name.as_deref()).at(sheet.place(row, span))
}
