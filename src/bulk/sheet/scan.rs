//! Rows and their cells with their positions, and what is wrong with quotes.

use memchr::{memchr, memchr_iter, memchr3};
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

/// Where a row starts: enough to find its cells again.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub struct RowStart {
    /// The physical line, from 1.
    pub line: u32,
    /// The byte of the text (behind the byte order mark, if there is one).
    pub offset: usize,
}

/// A row that was found: its bytes, the end of the line included.
#[derive(Clone, Copy, Debug)]
pub struct RowSpan {
    pub start: RowStart,
    pub end: usize,
    /// Are its quotes wrong?
    pub flawed: bool,
}

/// The rows of a text, one after the other.
pub struct Scanner<'t> {
    text: &'t str,
    at: RowStart,
    delimiter: u8,
    /// The byte that ends a line.
    line_end: u8,
}

impl<'t> Scanner<'t> {
    pub fn new(text: &'t str, at: RowStart, delimiter: u8, line_end: u8) -> Scanner<'t> {
        Scanner { text, at, delimiter, line_end }
    }

    /// Where the next row starts, or a blank one before it.
    pub fn at(&self) -> RowStart {
        self.at
    }

    /// Splits the next row that isn't blank into `cells`. Nothing but separators is blank.
    pub fn next(&mut self, cells: &mut Vec<Cow<'t, str>>) -> Option<RowSpan> {
        let bytes = self.text.as_bytes();
        while self.at.offset < bytes.len() {
            let start = self.at;
            let rest = &bytes[start.offset..];
            cells.clear();
            let (mut blank, mut flawed) = (true, false);
            // Nearly all rows have no quotes.
            let stop = memchr3(b'\n', b'"', b'\r', rest).unwrap_or(rest.len());
            let mut end = start.offset;
            if rest.get(stop) == Some(&b'"') {
                for raw in Cells::new(self.text, start.offset, self.delimiter) {
                    end = raw.span.end;
                    flawed |= raw.flaw.is_some();
                    blank &= raw.span.is_empty();
                    cells.push(unescape(self.text, &raw));
                }
            } else {
                let mut take = |to: usize| {
                    blank &= end == to;
                    cells.push(Cow::Borrowed(&self.text[end..to]));
                    end = to + 1;
                };
                memchr_iter(self.delimiter, &rest[..stop]).for_each(|at| take(start.offset + at));
                take(start.offset + stop);
                end = start.offset + stop;
            }
            end += match &bytes[end..] {
                [b'\r', b'\n', ..] => 2,
                [] => 0,
                _ => 1,
            };
            let lines = memchr_iter(self.line_end, &bytes[start.offset..end]).count();
            let line = start.line.saturating_add(u32::try_from(lines).unwrap_or(u32::MAX));
            self.at = RowStart { line, offset: end };
            if !blank {
                return Some(RowSpan { start, end, flawed });
            }
        }
        None
    }
}

/// What people may write for `--delimiter`.
///
/// # Errors
/// A whole sentence when it is not one character that can separate cells.
pub fn parse_delimiter(text: &str) -> Result<u8, String> {
    match text.as_bytes() {
        b"tab" | b"TAB" | br"\t" => Ok(b'\t'),
        [one] if is_delimiter(*one) => Ok(*one),
        _ => Err(format!(
            "`{}` can't separate cells; use `,`, `;`, `tab` or another punctuation mark, but no quote",
            text.escape_debug()
        )),
    }
}

/// Can this byte separate cells? Letters, digits and quotes belong to them.
pub fn is_delimiter(byte: u8) -> bool {
    matches!(byte, b'\t' | b' ' | b'!' | b'#'..=b'/' | b':'..=b'@' | b'['..=b'`' | b'{'..=b'~')
}
