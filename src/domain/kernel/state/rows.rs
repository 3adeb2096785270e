//! The rows of one table that are known so far, and the changes to them: the same code for every table.

use crate::domain::kernel::cell::Stored;
use crate::domain::kernel::change::RowChange;
use crate::domain::kernel::origin::Origin;
use crate::domain::kernel::packed::{RowList, small};
use crate::domain::kernel::record::{Key, Row, Schema, number};
use hashbrown::HashTable;
use rustc_hash::{FxHashMap, FxHashSet, FxHasher};
use std::hash::{Hash, Hasher};

/// For each field that was asked about: its values and the rows that have them.
type Index = Vec<Option<FxHashMap<u64, Vec<u32>>>>;

/// No row.
const NONE: u32 = u32::MAX;

/// One record put or removed. What it becomes stands among `after`, at the change's own position.
struct Change {
    /// The row that was there, among `base`.
    before: u32,
    is_put: bool,
    origin: Origin,
}

pub(super) struct Rows {
    table: &'static Schema,
    base: RowList,
    base_at: Places,
    /// Are all rows of the source known?
    pub whole: bool,
    /// Is it small enough to be read whole? Asked once.
    pub small: Option<bool>,
    pub asked: FxHashSet<Key>,
    pub asked_by: FxHashSet<(usize, u64)>,
    base_by: Index,
    changes: Vec<Change>,
    after: RowList,
    change_at: Places,
    change_by: Index,
}

impl Rows {
    pub fn new(table: &'static Schema) -> Rows {
        Rows {
            table,
            base: RowList::new(table),
            base_at: Places::default(),
            whole: false,
            small: None,
            asked: FxHashSet::default(),
            asked_by: FxHashSet::default(),
            base_by: table.fields.iter().map(|_| None).collect(),
            changes: Vec::new(),
            after: RowList::new(table),
            change_at: Places::default(),
            change_by: table.fields.iter().map(|_| None).collect(),
        }
    }

    /// How many rows of the source are known.
    pub fn base_count(&self) -> usize {
        self.base.len()
    }

    /// Adds a row of the source, unless it is known. Where none is, all that come are new.
    pub fn add_base(&mut self, row: &[Stored], is_new: bool) {
        let key = self.table.key_of(row);
        if !is_new && self.find_base(&key).is_some() {
            return;
        }
        let at = small(self.base.len());
        for (index, value) in self.base_by.iter_mut().zip(row) {
            if let Some(index) = index {
                index.entry(number(*value)).or_default().push(at);
            }
        }
        self.base.push(row);
        self.base_at.add(&key, at);
    }

    /// The known row of the source with this key, by position.
    pub fn find_base(&self, key: &Key) -> Option<u32> {
        self.base_at.find(key, &self.base)
    }

    pub fn base_row(&self, at: u32) -> Row {
        self.base.row(at as usize)
    }

    /// The change of the row with this key, by position.
    pub fn find_change(&self, key: &Key) -> Option<usize> {
        if self.changes.is_empty() {
            return None;
        }
        self.change_at.find(key, &self.after).map(|at| at as usize)
    }

    pub fn change_count(&self) -> usize {
        self.changes.len()
    }

    /// A change, by position.
    pub fn change(&self, at: usize) -> RowChange {
        let change = &self.changes[at];
        RowChange {
            table: self.table,
            before: (change.before != NONE).then(|| Box::new(self.base_row(change.before))),
            after: self.after_row(at),
            origin: change.origin,
        }
    }

    pub fn expect_changes(&mut self, more: usize) {
        self.changes.reserve(more);
        self.after.reserve(more);
        self.change_at.reserve(more);
    }

    /// One value of the row that a change puts, else of the one that it takes away.
    pub fn changed_value(&self, at: usize, field: usize) -> Stored {
        match &self.changes[at] {
            Change { is_put: true, .. } => self.after.value(at, field),
            Change { before: NONE, .. } => Stored::Null,
            change => self.base.value(change.before as usize, field),
        }
    }

    pub fn is_creation(&self, at: usize) -> bool {
        let change = &self.changes[at];
        change.is_put && change.before == NONE
    }

    pub fn base_first(&self, at: u32) -> Stored {
        self.base.value(at as usize, 0)
    }

    /// The first value of the row that a change puts.
    pub fn after_first(&self, at: usize) -> Option<Stored> {
        self.changes[at].is_put.then(|| self.after.value(at, 0))
    }

    /// The row that a change puts.
    pub fn after_row(&self, at: usize) -> Option<Row> {
        self.changes[at].is_put.then(|| self.after.row(at))
    }

    pub fn origin(&self, at: usize) -> Origin {
        self.changes[at].origin
    }

    /// Does it change anything?
    pub fn is_effective(&self, at: usize) -> bool {
        let change = &self.changes[at];
        match (change.before != NONE, change.is_put) {
            (true, true) => !self.after.is_same(at, &self.base, change.before as usize),
            (before, after) => before != after,
        }
    }

    /// Puts `row`, or takes the row with its key away.
    pub fn put(&mut self, row: &[Stored], is_put: bool, origin: Origin) {
        let key = self.table.key_of(row);
        let at = match self.find_change(&key) {
            Some(at) => {
                self.changes[at].is_put = is_put;
                self.changes[at].origin = origin;
                self.after.set(at, row);
                at
            }
            None => {
                let at = self.changes.len();
                let before = self.find_base(&key).unwrap_or(NONE);
                self.changes.push(Change { before, is_put, origin });
                self.after.push(row);
                self.change_at.add(&key, small(at));
                at
            }
        };
        if is_put {
            self.note(at, row);
        }
    }

    fn note(&mut self, at: usize, row: &[Stored]) {
        for (index, value) in self.change_by.iter_mut().zip(row) {
            if let Some(index) = index {
                let list = index.entry(number(*value)).or_default();
                if !list.contains(&small(at)) {
                    list.push(small(at));
                }
            }
        }
    }

    /// Makes sure that rows and changes are found by the values of this field.
    pub fn index(&mut self, field: usize) {
        if self.base_by[field].is_none() {
            self.base_by[field] = Some(index_of(&self.base, field, |_| true));
        }
        if self.change_by[field].is_none() {
            let changes = &self.changes;
            self.change_by[field] = Some(index_of(&self.after, field, |at| changes[at].is_put));
        }
    }

    /// The rows of the source whose field has this value. The field is indexed.
    pub fn base_with(&self, field: usize, wanted: u64) -> impl Iterator<Item = u32> {
        at(&self.base_by, field, wanted)
    }

    /// Is the row of the source, by position, among the changed ones?
    pub fn is_changed(&self, base: u32) -> bool {
        !self.changes.is_empty() && self.find_change(&self.base.key(base as usize)).is_some()
    }

    /// The changes that put a row whose field has this value. The field is indexed.
    pub fn changes_with(&self, field: usize, wanted: u64) -> impl Iterator<Item = Row> {
        let changes = at(&self.change_by, field, wanted).map(|at| at as usize);
        let has = move |at: &usize| self.changes[*at].is_put && self.after.number(*at, field) == wanted;
        changes.filter(has).map(|at| self.after.row(at))
    }
}

fn index_of(rows: &RowList, field: usize, counts: impl Fn(usize) -> bool) -> FxHashMap<u64, Vec<u32>> {
    let mut index: FxHashMap<u64, Vec<u32>> = FxHashMap::default();
    for at in (0..rows.len()).filter(|at| counts(*at)) {
        index.entry(rows.number(at, field)).or_default().push(small(at));
    }
    index
}

fn at(index: &Index, field: usize, wanted: u64) -> impl Iterator<Item = u32> {
    index[field].as_ref().and_then(|i| i.get(&wanted)).into_iter().flatten().copied()
}

/// Where in a list the row with a key stands. Part of each key's hash is kept, so that few rows are looked
/// at, and none when the table grows.
#[derive(Default)]
struct Places(HashTable<Place>);

struct Place {
    at: u32,
    hash: u32,
}

impl Places {
    fn add(&mut self, key: &Key, at: u32) {
        let hash = hash(key);
        self.0.insert_unique(spread(hash), Place { at, hash }, |place| spread(place.hash));
    }

    fn reserve(&mut self, more: usize) {
        self.0.reserve(more, |place| spread(place.hash));
    }

    fn find(&self, key: &Key, rows: &RowList) -> Option<u32> {
        let hash = hash(key);
        let is_it = |place: &Place| place.hash == hash && rows.key(place.at as usize) == *key;
        self.0.find(spread(hash), is_it).map(|place| place.at)
    }
}

fn hash(key: &Key) -> u32 {
    let mut hasher = FxHasher::default();
    key.hash(&mut hasher);
    let [_, _, _, _, bytes @ ..] = hasher.finish().to_le_bytes();
    u32::from_le_bytes(bytes)
}

/// As many bits as a hash table wants.
fn spread(hash: u32) -> u64 {
    u64::from(hash).wrapping_mul(0x9e37_79b9_7f4a_7c15)
}
