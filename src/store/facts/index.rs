//! The names of a whole firm in a few bytes each: from a kind and an id to the number, and back.

use crate::domain::access::Id;
use crate::domain::id::{Kind, Reference};
use crate::domain::text::fold;
use hashbrown::HashTable;
use rustc_hash::FxHasher;
use std::borrow::Cow;
use std::hash::Hasher;

/// Ids up to this many bytes are folded without asking for memory.
const SHORT: usize = 64;

/// Names of objects, by number and by folded id.
#[derive(Default)]
pub struct Index {
    /// The ids, end to end, in the order of their numbers.
    text: String,
    /// Where the id of each number ends, and the next begins.
    ends: Vec<u32>,
    /// The kind of each number; 0 where there is no object.
    kinds: Vec<u8>,
    at: HashTable<Id>,
}

impl Index {
    /// Says that there is an object of this number. Its name comes with [`Index::name`].
    pub(super) fn expect(&mut self, id: Id, kind: Kind) {
        let at = id as usize;
        if at >= self.kinds.len() {
            self.kinds.resize(at + 1, 0);
        }
        self.kinds[at] = kind as u8;
    }

    /// Is there such an object?
    pub(super) fn expects(&self, id: Id, kind: u8) -> bool {
        self.kinds.get(id as usize) == Some(&kind)
    }

    /// Names an object that is expected. Names come in the order of their numbers.
    pub(super) fn name(&mut self, id: Id, name: &str) {
        debug_assert!(self.ends.len() <= id as usize, "names come in order");
        let from = self.end();
        self.ends.resize(id as usize, from);
        self.text.push_str(name);
        let end = self.end();
        self.ends.push(end);
        let Index { text, ends, kinds, at } = self;
        let kind = kinds[id as usize];
        with_key(name, |key| {
            let rehash = |id: &Id| with_key(slice(text, ends, *id), |key| hash(kinds[*id as usize], key));
            at.insert_unique(hash(kind, key), id, rehash);
        });
    }

    fn end(&self) -> u32 {
        u32::try_from(self.text.len()).expect("the names of a firm are less than 4 GiB")
    }

    /// Makes room for the names of those that are expected.
    pub(super) fn reserve(&mut self) {
        let Index { text, ends, kinds, at } = self;
        ends.reserve_exact(kinds.len());
        let objects = kinds.iter().filter(|kind| **kind != 0).count();
        at.reserve(objects, |id| with_key(slice(text, ends, *id), |key| hash(kinds[*id as usize], key)));
    }

    /// The number of the object of this kind and id; the id without regard to case, and a group's with
    /// its scope.
    pub fn find(&self, kind: Kind, id: &str) -> Option<Id> {
        with_key(id, |key| {
            let is = |n: &Id| {
                self.kinds[*n as usize] == kind as u8 && {
                    let name = self.id(*n).as_bytes();
                    if name.is_ascii() {
                        name.eq_ignore_ascii_case(key)
                    } else {
                        fold(self.id(*n)).as_bytes() == key
                    }
                }
            };
            self.at.find(hash(kind as u8, key), is).copied()
        })
    }

    /// The kind of an object.
    pub fn kind(&self, id: Id) -> Option<Kind> {
        Kind::of_number(*self.kinds.get(id as usize)?)
    }

    /// The id of an object, as its record spells it; empty for no object.
    pub fn id(&self, id: Id) -> &str {
        slice(&self.text, &self.ends, id)
    }

    /// The object as people write it, if there is one.
    pub fn reference(&self, id: Id) -> Option<Reference<'_>> {
        Some(Reference(self.kind(id)?, self.id(id)))
    }

    /// The objects of these kinds, by number.
    pub fn of_kinds(&self, wanted: &[Kind]) -> impl Iterator<Item = Id> {
        let is = |kind: u8| wanted.iter().any(|k| *k as u8 == kind);
        (0..).zip(&self.kinds).filter(move |(_, kind)| is(**kind)).map(|(id, _)| id)
    }

    /// How many bytes it takes.
    pub fn size(&self) -> usize {
        self.text.capacity() + self.ends.capacity() * 4 + self.kinds.capacity() + self.at.capacity() * 5
    }
}

fn slice<'t>(text: &'t str, ends: &[u32], id: Id) -> &'t str {
    let at = id as usize;
    let Some(end) = ends.get(at) else { return "" };
    let start = at.checked_sub(1).map_or(0, |before| ends[before]);
    &text[start as usize..*end as usize]
}

/// Does something with the folded form of an id.
fn with_key<T>(id: &str, what: impl FnOnce(&[u8]) -> T) -> T {
    if id.len() <= SHORT && id.is_ascii() {
        let mut key = [0; SHORT];
        let key = &mut key[..id.len()];
        key.copy_from_slice(id.as_bytes());
        key.make_ascii_lowercase();
        return what(key);
    }
    let key: Cow<'_, str> = fold(id);
    what(key.as_bytes())
}

fn hash(kind: u8, key: &[u8]) -> u64 {
    let mut hasher = FxHasher::default();
    hasher.write(key);
    hasher.write_u8(kind);
    hasher.finish()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_found_without_regard_to_case_and_by_kind() {
        let mut index = Index::default();
        let long = "LONG".repeat(40);
        let names = [
            (2, Kind::User, "JDOE"),
            (3, Kind::User, "JMÜLLER"),
            (5, Kind::Matter, "jdoe"),
            (9, Kind::Group, "global/Tax"),
            (10, Kind::Group, &long),
        ];
        for (n, kind, _) in names {
            index.expect(n, kind);
        }
        for (n, _, name) in names {
            index.name(n, name);
        }
        assert_eq!(index.find(Kind::User, "jDoe"), Some(2));
        assert_eq!(index.find(Kind::Matter, "JDOE"), Some(5));
        assert_eq!(index.find(Kind::User, "jmüller"), Some(3));
        assert_eq!(index.find(Kind::Group, "GLOBAL/TAX"), Some(9));
        assert_eq!(index.find(Kind::Group, &long.to_lowercase()), Some(10));
        for missing in ["", "JDO", "JMULLER", "JDOE "] {
            assert_eq!(index.find(Kind::User, missing), None, "{missing}");
        }
        assert_eq!(index.reference(9).unwrap().to_string(), "group:Tax");
        assert_eq!((index.id(4), index.id(1000), index.kind(4), index.kind(1000)), ("", "", None, None));
        assert_eq!(index.of_kinds(&[Kind::User, Kind::Matter]).collect::<Vec<_>>(), [2, 3, 5]);
    }

    #[test]
    fn an_ascii_letter_may_be_meant_by_another_one() {
        // The Kelvin sign folds to k.
        let mut index = Index::default();
        index.expect(1, Kind::User);
        index.name(1, "MARK");
        assert_eq!(index.find(Kind::User, "MAR\u{212a}"), Some(1));
    }
}
