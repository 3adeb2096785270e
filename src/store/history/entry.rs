//! An entry of the history as bytes: its table, which sides it has, where it came from, and the sides.

use crate::domain::kernel::{Origin, Text};
use crate::domain::model::Table;
use crate::store::rows::Value;

/// Appends an entry.
pub(super) fn write(
    body: &mut Vec<u8>,
    table: Table,
    origin: Origin,
    [before, after]: [Option<&[Value]>; 2],
) {
    body.push(table as u8);
    body.push(u8::from(before.is_some()) | (u8::from(after.is_some()) << 1));
    varint(body, origin.file.into());
    varint(body, origin.line.into());
    for values in [before, after].into_iter().flatten() {
        varint(body, values.len() as u64);
        for value in values {
            encode(body, *value);
        }
    }
}

fn varint(body: &mut Vec<u8>, mut n: u64) {
    loop {
        let [low, ..] = n.to_le_bytes();
        n >>= 7;
        if n == 0 {
            body.push(low);
            return;
        }
        body.push(low | 0x80);
    }
}

fn encode(body: &mut Vec<u8>, value: Value) {
    match value {
        Value::Null => body.push(0),
        Value::Int(n) => {
            body.push(1);
            varint(body, ((n << 1) ^ (n >> 63)).cast_unsigned());
        }
        Value::Text(text) => {
            body.push(2);
            varint(body, text.as_str().len() as u64);
            body.extend(text.as_str().as_bytes());
        }
        Value::Number(n) => {
            body.push(3);
            varint(body, n.cast_unsigned());
        }
    }
}

/// An entry whose objects are numbers still.
pub(super) struct Raw {
    pub table: Table,
    pub origin: Origin,
    pub before: Option<Vec<Value>>,
    pub after: Option<Vec<Value>>,
}

/// Reads entries one after the other; what can't be one is `None`.
pub(super) struct Reader<'a> {
    body: &'a [u8],
    at: usize,
}

impl<'a> Reader<'a> {
    pub fn new(body: &'a [u8]) -> Reader<'a> {
        Reader { body, at: 0 }
    }

    pub fn is_at_end(&self) -> bool {
        self.at >= self.body.len()
    }

    fn byte(&mut self) -> Option<u8> {
        let byte = *self.body.get(self.at)?;
        self.at += 1;
        Some(byte)
    }

    fn varint(&mut self) -> Option<u64> {
        let (mut n, mut shift) = (0u64, 0);
        loop {
            let byte = self.byte()?;
            n |= u64::from(byte & 0x7f).checked_shl(shift)?;
            if byte < 0x80 {
                return Some(n);
            }
            shift += 7;
        }
    }

    fn bytes(&mut self, count: u64) -> Option<&'a [u8]> {
        let end = self.at.checked_add(usize::try_from(count).ok()?)?;
        let bytes = self.body.get(self.at..end)?;
        self.at = end;
        Some(bytes)
    }

    fn values(&mut self) -> Option<Vec<Value>> {
        let count = self.varint()?;
        (0..count)
            .map(|_| {
                Some(match self.byte()? {
                    0 => Value::Null,
                    1 => {
                        let n = self.varint()?;
                        Value::Int((n >> 1).cast_signed() ^ -((n & 1).cast_signed()))
                    }
                    2 => {
                        let length = self.varint()?;
                        Value::Text(Text::new(std::str::from_utf8(self.bytes(length)?).ok()?))
                    }
                    3 => Value::Number(self.varint()?.cast_signed()),
                    _ => return None,
                })
            })
            .collect()
    }

    fn skip_values(&mut self) -> Option<()> {
        for _ in 0..self.varint()? {
            match self.byte()? {
                0 => {}
                1 | 3 => {
                    self.varint()?;
                }
                2 => {
                    let length = self.varint()?;
                    self.bytes(length)?;
                }
                _ => return None,
            }
        }
        Some(())
    }

    /// The table, the sides that follow (1 before, 2 after), and the origin.
    pub fn head(&mut self) -> Option<(Table, u8, Origin)> {
        let table = Table::of_number(self.byte()?)?;
        let sides = self.byte()?;
        let file = u16::try_from(self.varint()?).ok()?;
        let line = u32::try_from(self.varint()?).ok()?;
        Some((table, sides, Origin { file, line }))
    }

    pub fn skip_entry(&mut self) -> Option<()> {
        let (_, sides, _) = self.head()?;
        for _ in 0..sides.count_ones() {
            self.skip_values()?;
        }
        Some(())
    }

    pub fn entry(&mut self) -> Option<Raw> {
        let (table, sides, origin) = self.head()?;
        let before = if sides & 1 == 1 { Some(self.values()?) } else { None };
        let after = if sides & 2 == 2 { Some(self.values()?) } else { None };
        Some(Raw { table, origin, before, after })
    }
}
