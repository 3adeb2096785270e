//! The cells of one row with their positions, and what is wrong with its quotes.
//!
//! The `csv` crate splits rows fast but keeps neither positions nor complaints: it takes an unclosed
//! quote and text after a closing one as they come. A row that has quotes is scanned here as well; a
//! property test holds the two to the same cells.

use memchr::{memchr, memchr3};
use std::borrow::Cow;
use std::ops::Range;

/// What can be wrong with a quoted cell.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Flaw {
    /// The quote is never closed, so the cell goes on to the end of the file.
    Unclosed,
    /// Something stands between the closing quote and the next separator.
    TextAfterQuote,
}

/// A cell as it stands in the file.
#[derive(Clone, PartialEq, Eq, Debug)]
pub struct Raw {
    /// Its bytes in the file, quotes included.
    pub span: Range<usize>,
    /// Where the quoted part ends, behind the closing quote; the start of an unquoted cell.
    pub closed: usize,
    pub flaw: Option<Flaw>,
}

/// The cells of the row that starts at a given byte.
pub struct Cells<'a> {
    text: &'a str,
    delimiter: u8,
    next: Option<usize>,
}

impl<'a> Cells<'a> {
    /// `start` is the first byte of a row that isn't blank.
    pub fn new(text: &'a str, start: usize, delimiter: u8) -> Cells<'a> {
        Cells { text, delimiter, next: Some(start) }
    }
}

impl Iterator for Cells<'_> {
    type Item = Raw;

    fn next(&mut self) -> Option<Raw> {
        let bytes = self.text.as_bytes();
        let start = self.next?;
        let mut closed = start;
        let mut flaw = None;
        if bytes.get(start) == Some(&b'"') {
            closed += 1;
            loop {
                let Some(quote) = memchr(b'"', &bytes[closed..]) else {
                    closed = bytes.len();
                    flaw = Some(Flaw::Unclosed);
                    break;
                };
                closed += quote + 1;
                if bytes.get(closed) != Some(&b'"') {
                    break;
                }
                closed += 1;
            }
        }
        let end =
            memchr3(self.delimiter, b'\r', b'\n', &bytes[closed..]).map_or(bytes.len(), |at| closed + at);
        if closed > start && end > closed {
            flaw = Some(Flaw::TextAfterQuote);
        }
        self.next = (bytes.get(end) == Some(&self.delimiter)).then_some(end + 1);
        Some(Raw { span: start..end, closed, flaw })
    }
}

/// The cell's text, without its quotes.
pub fn unescape<'a>(text: &'a str, raw: &Raw) -> Cow<'a, str> {
    let Range { start, end } = raw.span;
    if raw.closed == start {
        return Cow::Borrowed(&text[start..end]);
    }
    let inside_end = if raw.flaw == Some(Flaw::Unclosed) { raw.closed } else { raw.closed - 1 };
    let inside = &text[start + 1..inside_end];
    let after = &text[raw.closed..end];
    if after.is_empty() && !inside.contains('"') {
        return Cow::Borrowed(inside);
    }
    Cow::Owned(inside.replace("\"\"", "\"") + after)
}
