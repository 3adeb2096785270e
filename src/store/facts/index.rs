//! The names of a whole firm in a few bytes each: from a kind and an id to the number, and back.

use crate::domain::access::Id;
use crate::domain::kernel::{Kind, Reference, fold};
use memchr::memchr;
use std::hint::black_box;

/// What ends a name in the text: no id has it.
const END: char = '\0';
const END_BYTE: u8 = END as u8;

/// Most names are shorter.
const LONG: usize = 12;

/// Names of objects, by number and by folded id. In the text stands the kind by which ids are unique.
///
/// To find a name is to go to two places of memory: the slot, and the text that it points at. A library's
/// hash table goes to three, and can't be told to go to the first of many names before it waits for any.
#[derive(Default)]
pub struct Index {
    /// Of each named object its kind ([`Kind::space`]), its id as its record spells it, and [`END`].
    text: String,
    /// Where the text of each number begins; 0 for no name.
    places: Vec<u32>,
    /// The kind of each number; 0 where there is no object.
    kinds: Vec<u8>,
    /// A slot for each name at the place of its hash, or the next after it that was free. Never full.
    slots: Vec<Slot>,
}

#[derive(Clone, Copy, Default)]
struct Slot {
    hash: u32,
    id: Id,
    /// 0 where the slot is free.
    place: u32,
}

/// An object that was found by its name.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub struct Named<'i> {
    pub id: Id,
    /// Its id as its record spells it.
    pub name: &'i str,
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
        self.kind(id).is_some_and(|known| known.space() as u8 == kind)
    }

    /// Names an object that is expected. It can be found after [`Index::arrange`].
    pub(super) fn name(&mut self, id: Id, name: &str) {
        if self.text.is_empty() {
            // No place is 0.
            self.text.push(END);
            self.places.resize(self.kinds.len(), 0);
        }
        let place = u32::try_from(self.text.len()).expect("the names of a firm are less than 4 GiB");
        let kind = space(self.kinds[id as usize]);
        self.text.push(char::from(kind));
        self.text.push_str(name);
        self.text.push(END);
        self.places[id as usize] = place;
    }

    /// Gives each name its slot.
    pub(super) fn arrange(&mut self) {
        let named: Vec<Slot> = (0..)
            .zip(&self.places)
            .filter(|(_, place)| **place != 0)
            .map(|(id, place)| {
                let kind = self.text.as_bytes()[*place as usize];
                let hash = hash(kind, spelled(&self.text, *place));
                Slot { hash, id, place: *place }
            })
            .collect();
        self.slots = vec![Slot::default(); named.len() * 2 + 1];
        for some in named.chunks(64) {
            // As in `touch`: they wait for memory together.
            black_box(some.iter().fold(0, |touched, slot| touched ^ self.slots[self.start(slot.hash)].place));
            for slot in some {
                let mut at = self.start(slot.hash);
                while self.slots[at].place != 0 {
                    at = self.after(at);
                }
                self.slots[at] = *slot;
            }
        }
    }

    /// Where the search for a hash starts.
    fn start(&self, hash: u32) -> usize {
        let slots = self.slots.len() as u64;
        usize::try_from((u64::from(hash) * slots) >> 32).unwrap_or(0)
    }

    /// The slot after this one, round at the end.
    fn after(&self, at: usize) -> usize {
        if at + 1 == self.slots.len() { 0 } else { at + 1 }
    }

    /// The slots where a name of this hash may be.
    fn candidates(&self, hash: u32) -> impl Iterator<Item = Slot> {
        let mut at = self.start(hash);
        std::iter::from_fn(move || {
            let slot = *self.slots.get(at)?;
            at = self.after(at);
            (slot.place != 0).then_some(slot)
        })
        .filter(move |slot| slot.hash == hash)
    }

    /// Where to look for a name: see [`Index::touch`] and [`Index::find_at`].
    pub fn hash(&self, kind: Kind, id: &str) -> u32 {
        hash(kind.space() as u8, id)
    }

    /// Looks where [`Index::find_at`] will look, so that the memory is at hand then: many of these
    /// together wait for memory together. What it returns says nothing.
    pub fn touch(&self, hashes: &[u32]) -> u32 {
        let slot = |hash: &u32| self.slots.get(self.start(*hash)).map_or(0, |slot| slot.place);
        let touched = hashes.iter().fold(0, |touched, hash| touched ^ slot(hash));
        let text = self.text.as_bytes();
        // A name may go on in the next line of memory.
        let ends =
            |slot: Slot| text[slot.place as usize] ^ text.get(slot.place as usize + LONG).unwrap_or(&0);
        hashes.iter().fold(touched, |touched, hash| {
            touched ^ self.candidates(*hash).next().map_or(0, |slot| u32::from(ends(slot)))
        })
    }

    /// The object of this kind and id; the id without regard to case, and a group's with its scope.
    pub fn find(&self, kind: Kind, id: &str) -> Option<Named<'_>> {
        self.find_at(self.hash(kind, id), kind, id)
    }

    /// The same, given [`Index::hash`].
    pub fn find_at(&self, hash: u32, kind: Kind, id: &str) -> Option<Named<'_>> {
        let space = kind.space() as u8;
        let named = self.candidates(hash).find_map(|slot| self.named(slot, space, id))?;
        // A folder is no document, though their ids are told apart only together.
        (kind as u8 == space || self.kind(named.id) == Some(kind)).then_some(named)
    }

    /// What stands at a slot, if this is its name.
    fn named(&self, slot: Slot, space: u8, id: &str) -> Option<Named<'_>> {
        let start = slot.place as usize + 1;
        let (kind, text) = self.text.as_bytes()[start - 1..].split_first()?;
        if *kind != space {
            return None;
        }
        // Most are asked for as they are spelled.
        let name = match text.split_at_checked(id.len()) {
            Some((name, [END_BYTE, ..])) if name == id.as_bytes() => &self.text[start..start + id.len()],
            _ => self.meant(slot.place, id)?,
        };
        Some(Named { id: slot.id, name })
    }

    /// The name that stands at this place, if it is this one without regard to case.
    #[cold]
    fn meant(&self, place: u32, id: &str) -> Option<&str> {
        let name = spelled(&self.text, place);
        let folded = || !(name.is_ascii() && id.is_ascii()) && fold(name) == fold(id);
        (name.eq_ignore_ascii_case(id) || folded()).then_some(name)
    }

    /// The kind of an object.
    pub fn kind(&self, id: Id) -> Option<Kind> {
        Kind::of_number(*self.kinds.get(id as usize)?)
    }

    /// The id of an object, as its record spells it; empty for no object.
    pub fn id(&self, id: Id) -> &str {
        match self.places.get(id as usize) {
            None | Some(0) => "",
            Some(place) => spelled(&self.text, *place),
        }
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
}

/// The kind by which names are told apart.
fn space(kind: u8) -> u8 {
    Kind::of_number(kind).map_or(kind, |kind| kind.space() as u8)
}

/// The name that stands at this place.
fn spelled(text: &str, place: u32) -> &str {
    let start = place as usize + 1;
    let length = memchr(END_BYTE, &text.as_bytes()[start..]).unwrap_or(0);
    &text[start..start + length]
}

/// The hash of a kind and an id, whatever the case of its letters.
fn hash(kind: u8, id: &str) -> u32 {
    // What ASCII letters are folded by is a bit, which every byte is given here.
    const LOWER: u64 = 0x2020_2020_2020_2020;
    const ODD: u64 = 0x9e37_79b9_7f4a_7c15;
    if !id.is_ascii() {
        let folded = fold(id);
        if *folded != *id {
            return hash(kind, &folded);
        }
    }
    let mix = |hash: u64, next: u64| {
        let (low, high) = (hash ^ next).carrying_mul(ODD, 0);
        low ^ high
    };
    let (whole, rest) = id.as_bytes().as_chunks::<8>();
    let start = u64::from(kind) << 32 | id.len() as u64;
    let hash = whole.iter().fold(mix(ODD, start), |hash, part| mix(hash, u64::from_le_bytes(*part) | LOWER));
    let last = rest.iter().rev().fold(0, |last, byte| last << 8 | u64::from(*byte));
    let hash = mix(hash, last | LOWER);
    (hash >> 32) as u32
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
        index.arrange();
        let found = |kind, id: &str| index.find(kind, id).map(|named| named.id);
        assert_eq!(found(Kind::User, "jDoe"), Some(2));
        assert_eq!(found(Kind::Matter, "JDOE"), Some(5));
        assert_eq!(found(Kind::User, "jmüller"), Some(3));
        assert_eq!(found(Kind::Group, "GLOBAL/TAX"), Some(9));
        assert_eq!(found(Kind::Group, &long.to_lowercase()), Some(10));
        assert_eq!(index.find(Kind::User, "jdoe").unwrap().name, "JDOE");
        assert_eq!(index.find(Kind::User, "jmüller").unwrap().name, "JMÜLLER");
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
        index.arrange();
        assert_eq!(index.find(Kind::User, "MAR\u{212a}").map(|named| named.id), Some(1));
    }
}
