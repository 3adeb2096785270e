//! Many rows of one table in a row, eight bytes a value.

use super::cell::Stored;
use super::object::{Kind, Object};
use super::record::{Key, Row, Schema, number};
use super::text::Text;

/// Rows of one table, by position.
pub struct RowList {
    table: &'static Schema,
    cells: Vec<Packed>,
}

impl RowList {
    /// No rows of this table.
    pub fn new(table: &'static Schema) -> RowList {
        RowList { table, cells: Vec::new() }
    }

    /// How many there are.
    pub fn len(&self) -> usize {
        self.cells.len() / self.table.fields.len()
    }

    /// Is there none?
    pub fn is_empty(&self) -> bool {
        self.cells.is_empty()
    }

    /// Makes room for so many more.
    pub fn reserve(&mut self, more: usize) {
        self.cells.reserve(more * self.table.fields.len());
    }

    /// Adds a row at the end.
    pub fn push(&mut self, row: &[Stored]) {
        self.cells.extend(row.iter().map(|value| Packed::of(*value)));
    }

    /// Writes a row over another.
    pub fn set(&mut self, at: usize, row: &[Stored]) {
        let width = self.table.fields.len();
        let cells = &mut self.cells[at * width..][..width];
        cells.iter_mut().zip(row).for_each(|(cell, value)| *cell = Packed::of(*value));
    }

    /// A row.
    pub fn row(&self, at: usize) -> Row {
        self.packed(at).iter().map(|cell| cell.value()).collect()
    }

    /// One value of a row.
    pub fn value(&self, at: usize, field: usize) -> Stored {
        self.packed(at)[field].value()
    }

    /// One value of a row as a number, the same for equal values.
    pub fn number(&self, at: usize, field: usize) -> u64 {
        self.packed(at)[field].number()
    }

    /// What identifies a row.
    pub fn key(&self, at: usize) -> Key {
        let mut key = [0; 4];
        for (part, cell) in key.iter_mut().zip(&self.packed(at)[..self.table.key]) {
            *part = cell.number();
        }
        key
    }

    /// Is a row equal to one of another list?
    pub fn is_same(&self, at: usize, other: &RowList, other_at: usize) -> bool {
        self.packed(at).iter().zip(other.packed(other_at)).all(|(a, b)| a.is_same(*b))
    }

    fn packed(&self, at: usize) -> &[Packed] {
        let width = self.table.fields.len();
        &self.cells[at * width..][..width]
    }
}

/// A position among rows in four bytes.
///
/// # Panics
/// With more than four thousand million rows, which no memory holds.
pub(in crate::domain::kernel) fn small(n: usize) -> u32 {
    u32::try_from(n).ok().filter(|n| *n < u32::MAX).expect("fewer than four thousand million rows")
}

/// A stored value in eight bytes: the lowest three bits say what it is.
#[derive(Clone, Copy, PartialEq)]
struct Packed(u64);

/// Bits of a text's number: see [`Text::MOST`].
const TEXT: u32 = 28;
/// The largest whole number that is kept; larger ones of either sign are kept as it. Times and counts are
/// far below.
const LARGEST: i64 = (1 << 60) - 1;

impl Packed {
    const NULL: u64 = 0;
    const INT: u64 = 1;
    const TEXT: u64 = 2;
    const OBJECT: u64 = 3;

    fn of(value: Stored) -> Packed {
        Packed(match value {
            Stored::Null => Packed::NULL,
            Stored::Int(n) => (n.clamp(-LARGEST, LARGEST).cast_unsigned() << 3) | Packed::INT,
            Stored::Text(text) => (u64::from(text.number()) << 3) | Packed::TEXT,
            Stored::Object(object) => {
                let (id, key) = (u64::from(object.id.number()), u64::from(object.key().number()));
                (((((key << TEXT) | id) << 5) | object.kind as u64) << 3) | Packed::OBJECT
            }
        })
    }

    fn value(self) -> Stored {
        let rest = self.0 >> 3;
        match self.0 & 7 {
            Packed::INT => Stored::Int(self.0.cast_signed() >> 3),
            Packed::TEXT => Stored::Text(Text::of_number(low(rest, 32))),
            Packed::OBJECT => {
                let kind = Kind::of_number(low(rest, 5).to_le_bytes()[0]).unwrap_or(Kind::Item);
                let (id, key) = (low(rest >> 5, TEXT), low(rest >> (5 + TEXT), TEXT));
                Stored::Object(Object::known(kind, Text::of_number(id), Text::of_number(key)))
            }
            _ => Stored::Null,
        }
    }

    /// The same number as for the value.
    fn number(self) -> u64 {
        match self.0 & 7 {
            Packed::INT => (self.0.cast_signed() >> 3).cast_unsigned(),
            Packed::NULL => 0,
            // As `Object::number` makes it: the kind among whose objects the id is unique, and the folded id.
            Packed::OBJECT => {
                (u64::from(SPACES[low(self.0 >> 3, 5) as usize]) << 32) | (self.0 >> (8 + TEXT))
            }
            _ => number(self.value()),
        }
    }

    /// Is it an equal value?
    fn is_same(self, other: Packed) -> bool {
        self == other || (self.0 & 7 == Packed::OBJECT && self.value() == other.value())
    }
}

/// For the number of each kind that of its space.
const SPACES: [u8; 32] = {
    let mut spaces = [0; 32];
    let mut n = 0;
    while n < Kind::ALL.len() {
        let kind = Kind::ALL[n];
        spaces[kind as usize] = kind.space() as u8;
        n += 1;
    }
    spaces
};

/// The lowest bits of a number.
fn low(number: u64, bits: u32) -> u32 {
    let [a, b, c, d, ..] = (number & ((1 << bits) - 1)).to_le_bytes();
    u32::from_le_bytes([a, b, c, d])
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_packed_value_is_the_value() {
        let object = |kind, id: &str| Stored::Object(Object::new(kind, Text::new(id)));
        let values = [
            Stored::Null,
            Stored::Int(0),
            Stored::Int(-1),
            Stored::Int(LARGEST),
            Stored::Int(-LARGEST),
            Stored::Text(Text::new("")),
            Stored::Text(Text::new("Straße")),
            object(Kind::Matter, "acme"),
            object(Kind::Matter, "ACME"),
            object(Kind::Document, "D-1"),
            object(Kind::Item, "D-1"),
            object(Kind::User, ""),
        ];
        for a in values {
            let packed = Packed::of(a);
            assert_eq!(packed.value(), a);
            assert_eq!(packed.number(), number(a), "{a:?}");
            for b in values {
                assert_eq!(packed.is_same(Packed::of(b)), a == b, "{a:?} {b:?}");
            }
        }
    }

    #[test]
    fn how_an_id_is_spelled_is_kept_as_well() {
        let id = Packed::of(Stored::Object(Object::new(Kind::Client, Text::new("Acme")))).value();
        assert_eq!(id.object().unwrap().id.as_str(), "Acme");
    }
}
