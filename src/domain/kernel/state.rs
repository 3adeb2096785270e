//! The firm as it is and as it is about to be: rows that a source gives when they are asked for, and
//! the changes on top of them. Rules look at the world through this and nothing else.

use crate::domain::kernel::cell::Stored;
use crate::domain::kernel::id::Object;
use crate::domain::kernel::record::{Key, Record, field_at, number};
use crate::domain::kernel::text::Text;
use crate::domain::model::table::{Table, Tables, with_table};
use hashbrown::HashTable;
use rustc_hash::{FxHashMap, FxHashSet, FxHasher};
use std::cell::Cell as Flag;
use std::hash::{Hash, Hasher};

/// Where rows come from: the database, or nothing.
///
/// A source that fails gives no rows and remembers why; whoever commits asks it first.
pub trait Source {
    /// Calls `row` with the stored fields of each row that `which` names.
    fn fetch(&self, table: Table, which: Which<'_>, row: &mut dyn FnMut(&[Stored]));

    /// Has the table more than this many rows? One that can't tell says no.
    fn is_larger(&self, _table: Table, _rows: usize) -> bool {
        false
    }
}

/// Which rows of a table.
#[derive(Clone, Copy, Debug)]
pub enum Which<'a> {
    All,
    /// The one with this key.
    Key(&'a [Stored]),
    /// Those whose field (by position) has this value. Only fields that the store has an index for.
    By(usize, Stored),
}

/// Where a change was asked for: 0 and 0 for the command line, else the file's number and the line.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Default, Debug)]
pub struct Origin {
    pub file: u16,
    pub line: u32,
}

/// One record put or removed.
#[derive(Clone, Debug)]
pub struct Change<R> {
    pub before: Option<Box<R>>,
    pub after: Option<R>,
    pub origin: Origin,
}

impl<R: Record> Change<R> {
    /// Does it change anything?
    pub fn is_effective(&self) -> bool {
        self.before.as_deref() != self.after.as_ref()
    }
}

/// The rows of one table that are known so far, and the changes to them.
pub struct Rows<R: Record> {
    base: Vec<R>,
    base_at: HashTable<u32>,
    whole: bool,
    /// Is it small enough to be read whole? Asked once.
    small: Option<bool>,
    asked: FxHashSet<Key>,
    asked_by: FxHashSet<(usize, u64)>,
    base_by: Index,
    changes: Vec<Change<R>>,
    change_at: HashTable<u32>,
    change_by: Index,
}

/// For each field that was asked about: its values and the rows that have them.
type Index = Vec<Option<FxHashMap<u64, Vec<u32>>>>;

impl<R: Record> Rows<R> {
    pub(crate) fn new() -> Self {
        Rows {
            base: Vec::new(),
            base_at: HashTable::new(),
            whole: false,
            small: None,
            asked: FxHashSet::default(),
            asked_by: FxHashSet::default(),
            base_by: R::FIELDS.iter().map(|_| None).collect(),
            changes: Vec::new(),
            change_at: HashTable::new(),
            change_by: R::FIELDS.iter().map(|_| None).collect(),
        }
    }

    fn add_base(&mut self, row: R) {
        let key = row.key();
        let base = &self.base;
        if self.base_at.find(hash(&key), |&i| base[i as usize].key() == key).is_some() {
            return;
        }
        let at = small(self.base.len());
        for (field, index) in self.base_by.iter_mut().enumerate() {
            if let Some(index) = index {
                index.entry(number((R::FIELDS[field].store)(&row))).or_default().push(at);
            }
        }
        self.base.push(row);
        let base = &self.base;
        self.base_at.insert_unique(hash(&key), at, |&i| hash(&base[i as usize].key()));
    }

    fn find_base(&self, key: &Key) -> Option<R> {
        self.base_at.find(hash(key), |&i| self.base[i as usize].key() == *key).map(|&i| self.base[i as usize])
    }

    fn find_change(&self, key: &Key) -> Option<usize> {
        self.change_at
            .find(hash(key), |&i| change_key(&self.changes[i as usize]) == *key)
            .map(|&i| i as usize)
    }

    fn put(&mut self, before: Option<R>, after: Option<R>, key: &Key, origin: Origin) {
        if let Some(at) = self.find_change(key) {
            self.changes[at].after = after;
            self.changes[at].origin = origin;
            self.note(at);
            return;
        }
        let at = self.changes.len();
        self.changes.push(Change { before: before.map(Box::new), after, origin });
        let changes = &self.changes;
        self.change_at.insert_unique(hash(key), small(at), |&i| hash(&change_key(&changes[i as usize])));
        self.note(at);
    }

    fn note(&mut self, at: usize) {
        let Some(row) = &self.changes[at].after else { return };
        for (field, index) in self.change_by.iter_mut().enumerate() {
            if let Some(index) = index {
                let list = index.entry(number((R::FIELDS[field].store)(row))).or_default();
                if !list.contains(&small(at)) {
                    list.push(small(at));
                }
            }
        }
    }

    fn index(&mut self, field: usize) {
        let value = |row: &R| number((R::FIELDS[field].store)(row));
        if self.base_by[field].is_none() {
            let mut index: FxHashMap<u64, Vec<u32>> = FxHashMap::default();
            for (at, row) in self.base.iter().enumerate() {
                index.entry(value(row)).or_default().push(small(at));
            }
            self.base_by[field] = Some(index);
        }
        if self.change_by[field].is_none() {
            let mut index: FxHashMap<u64, Vec<u32>> = FxHashMap::default();
            for (at, change) in self.changes.iter().enumerate() {
                if let Some(row) = &change.after {
                    index.entry(value(row)).or_default().push(small(at));
                }
            }
            self.change_by[field] = Some(index);
        }
    }
}

fn change_key<R: Record>(change: &Change<R>) -> Key {
    match (&change.after, &change.before) {
        (Some(row), _) => row.key(),
        (None, Some(row)) => row.key(),
        (None, None) => [u64::MAX; 4],
    }
}

fn hash(key: &Key) -> u64 {
    let mut hasher = FxHasher::default();
    key.hash(&mut hasher);
    hasher.finish()
}

fn small(n: usize) -> u32 {
    u32::try_from(n).expect("fewer than four thousand million rows")
}

/// The firm, with what is about to change.
pub struct State<'s> {
    tables: Tables,
    source: &'s dyn Source,
    /// Tables of at most so many rows are read whole; 0 for none.
    whole: Flag<usize>,
}

/// Reading a table costs less than asking it for rows one by one up to this many rows for each of them.
const ROWS_A_QUESTION: usize = 8;
/// Fewer questions than this are asked one by one.
const FEW: usize = 500;

impl<'s> State<'s> {
    /// The firm that `source` holds, unchanged.
    pub fn new(source: &'s dyn Source) -> Self {
        State { tables: Tables::default(), source, whole: Flag::new(0) }
    }

    /// From now on reads a table whole when it is first asked about: for those who look at everything.
    pub fn read_whole_tables(&self) {
        self.whole.set(usize::MAX);
    }

    /// About so many rows of a table will be asked about. A table that isn't much larger than that is read
    /// whole, which is cheaper; one that is stays where it is, which is smaller.
    pub fn expect_questions(&self, rows: usize) {
        if rows > FEW {
            self.whole.set(self.whole.get().max(rows.saturating_mul(ROWS_A_QUESTION)));
        }
    }

    fn reads_whole<R: Record>(&self) -> bool {
        match self.whole.get() {
            0 => false,
            usize::MAX => true,
            most => {
                let known = R::rows(&self.tables).borrow().small;
                known.unwrap_or_else(|| {
                    let small = !self.source.is_larger(R::TABLE, most);
                    R::rows(&self.tables).borrow_mut().small = Some(small);
                    small
                })
            }
        }
    }

    fn fetch<R: Record>(&self, which: Which<'_>) -> Vec<R> {
        let mut found = Vec::new();
        self.source.fetch(R::TABLE, which, &mut |stored| {
            found.push(R::of_stored(stored));
        });
        found
    }

    fn load<R: Record>(&self, which: Which<'_>) {
        let found = self.fetch::<R>(which);
        let mut rows = R::rows(&self.tables).borrow_mut();
        if matches!(which, Which::All) && rows.base.is_empty() {
            rows.base = found;
            rows.base_by.fill_with(|| None);
            let Rows { base, base_at, .. } = &mut *rows;
            base_at.reserve(base.len(), |_| 0);
            for (at, row) in base.iter().enumerate() {
                base_at.insert_unique(hash(&row.key()), small(at), |&i| hash(&base[i as usize].key()));
            }
            return;
        }
        for row in found {
            rows.add_base(row);
        }
    }

    fn load_whole<R: Record>(&self) {
        if !R::rows(&self.tables).borrow().whole {
            self.load::<R>(Which::All);
            R::rows(&self.tables).borrow_mut().whole = true;
        }
    }

    /// The row with this key as the source has it.
    pub fn before<R: Record>(&self, key: &[Stored]) -> Option<R> {
        let numbers = numbers(key);
        let known = {
            let rows = R::rows(&self.tables).borrow();
            let found = rows.find_base(&numbers);
            found.is_some() || rows.whole || rows.asked.contains(&numbers)
        };
        if !known {
            if self.reads_whole::<R>() {
                self.load_whole::<R>();
            } else {
                self.load::<R>(Which::Key(key));
                R::rows(&self.tables).borrow_mut().asked.insert(numbers);
            }
        }
        R::rows(&self.tables).borrow().find_base(&numbers)
    }

    /// The row with this key, as it will be.
    pub fn get<R: Record>(&self, key: &[Stored]) -> Option<R> {
        {
            let rows = R::rows(&self.tables).borrow();
            if !rows.changes.is_empty()
                && let Some(at) = rows.find_change(&numbers(key))
            {
                return rows.changes[at].after;
            }
        }
        self.before(key)
    }

    /// The row of an object: a user, a matter …
    pub fn entity<R: Record>(&self, object: impl Into<Object>) -> Option<R> {
        self.get(&[Stored::Object(object.into())])
    }

    /// Is there such an object?
    pub fn exists(&self, object: Object) -> bool {
        match Table::of_kind(object.kind) {
            Some(table) => with_table!(table, R => {
                let found = self.entity::<R>(object).and_then(|row| (R::FIELDS[0].object)(&row));
                found.is_some_and(|found| !object.contradicts(found))
            }),
            None => true,
        }
    }

    /// Was there such an object before the changes?
    pub fn existed(&self, object: Object) -> bool {
        match Table::of_kind(object.kind) {
            Some(table) => with_table!(table, R => self.before::<R>(&[Stored::Object(object)]).is_some()),
            None => true,
        }
    }

    /// The rows whose `column` is this object.
    pub fn by<R: Record>(&self, column: &str, object: impl Into<Object>) -> Vec<R> {
        self.with_value(column, Stored::Object(object.into()))
    }

    /// The rows whose `column` is this text, without regard to case. Reads the table whole: the store has
    /// no index for texts.
    pub fn by_text<R: Record>(&self, column: &str, text: Text) -> Vec<R> {
        self.load_whole::<R>();
        self.with_value(column, Stored::Text(text))
    }

    /// The rows whose `column` has this value. Only columns that the store has an index for.
    pub fn with_value<R: Record>(&self, column: &str, value: Stored) -> Vec<R> {
        let (field, wanted) = self.know_by::<R>(column, value);
        let rows = R::rows(&self.tables).borrow();
        let mut found: Vec<R> = at(&rows.base_by, field, wanted)
            .map(|i| rows.base[i])
            .filter(|row| rows.changes.is_empty() || rows.find_change(&row.key()).is_none())
            .collect();
        found.extend(
            at(&rows.change_by, field, wanted)
                .filter_map(|i| rows.changes[i].after)
                .filter(|row| number((R::FIELDS[field].store)(row)) == wanted),
        );
        found
    }

    /// The rows whose `column` is this object as the source has them.
    pub fn by_before<R: Record>(&self, column: &str, object: impl Into<Object>) -> Vec<R> {
        let (field, wanted) = self.know_by::<R>(column, Stored::Object(object.into()));
        let rows = R::rows(&self.tables).borrow();
        at(&rows.base_by, field, wanted).map(|i| rows.base[i]).collect()
    }

    /// The same, for somebody who needs them once: they aren't kept unless they are there already.
    pub fn glance_before<R: Record>(&self, column: &str, object: impl Into<Object>) -> Vec<R> {
        if R::rows(&self.tables).borrow().whole {
            return self.by_before(column, object);
        }
        self.fetch(Which::By(field_at::<R>(column), Stored::Object(object.into())))
    }

    /// Makes sure that the rows whose `column` has this value are known, and how to find them.
    fn know_by<R: Record>(&self, column: &str, value: Stored) -> (usize, u64) {
        let field = field_at::<R>(column);
        let wanted = number(value);
        if self.reads_whole::<R>() {
            self.load_whole::<R>();
        }
        let known = {
            let rows = R::rows(&self.tables).borrow();
            rows.whole || rows.asked_by.contains(&(field, wanted))
        };
        if !known {
            self.load::<R>(Which::By(field, value));
            R::rows(&self.tables).borrow_mut().asked_by.insert((field, wanted));
        }
        R::rows(&self.tables).borrow_mut().index(field);
        (field, wanted)
    }

    /// All rows of a table, in no particular order.
    pub fn all<R: Record>(&self) -> Vec<R> {
        self.load_whole::<R>();
        let rows = R::rows(&self.tables).borrow();
        let base = rows.base.iter().copied();
        let kept = base.filter(|row| rows.changes.is_empty() || rows.find_change(&row.key()).is_none());
        kept.chain(rows.changes.iter().filter_map(|c| c.after)).collect()
    }

    /// The same, for somebody who needs each row once: nothing of an unchanged table is kept.
    pub fn scan<R: Record>(&self) -> Vec<R> {
        let untouched = {
            let rows = R::rows(&self.tables).borrow();
            rows.changes.is_empty() && !rows.whole
        };
        if untouched { self.fetch::<R>(Which::All) } else { self.all::<R>() }
    }

    /// Shows each row to `look`, in no particular order. An unchanged table isn't kept, and `look` can't ask
    /// the state.
    pub fn visit<R: Record>(&self, mut look: impl FnMut(&R)) {
        let untouched = {
            let rows = R::rows(&self.tables).borrow();
            rows.changes.is_empty() && !rows.whole
        };
        if untouched {
            self.source.fetch(R::TABLE, Which::All, &mut |stored| look(&R::of_stored(stored)));
        } else {
            self.all::<R>().iter().for_each(look);
        }
    }

    /// Puts a row where none was, or in the place of the one with its key.
    pub fn put<R: Record>(&self, row: R, origin: Origin) {
        let key = stored_key(&row);
        let before = self.before::<R>(&key);
        R::rows(&self.tables).borrow_mut().put(before, Some(row), &row.key(), origin);
    }

    /// Takes a row away.
    pub fn remove<R: Record>(&self, row: &R, origin: Origin) {
        let key = stored_key(row);
        let before = self.before::<R>(&key);
        R::rows(&self.tables).borrow_mut().put(before, None, &row.key(), origin);
    }

    /// How many rows of the table were put or removed (some perhaps to no effect).
    pub fn change_count<R: Record>(&self) -> usize {
        R::rows(&self.tables).borrow().changes.len()
    }

    /// Where the change of the row with this key was asked for, if it is changed.
    pub fn origin<R: Record>(&self, key: &[Stored]) -> Option<Origin> {
        let rows = R::rows(&self.tables).borrow();
        rows.find_change(&numbers(key)).map(|at| rows.changes[at].origin)
    }

    /// One of the changes.
    pub fn change<R: Record>(&self, at: usize) -> Change<R> {
        R::rows(&self.tables).borrow().changes[at].clone()
    }

    /// Looks at all the changes of a table without copying them. `look` can't ask the state.
    pub fn each_change<R: Record>(&self, mut look: impl FnMut(&Change<R>)) {
        R::rows(&self.tables).borrow().changes.iter().for_each(&mut look);
    }

    /// The changes to some effect that `wanted` picks.
    pub fn changes<R: Record>(&self, wanted: impl Fn(&Change<R>) -> bool) -> Vec<Change<R>> {
        let mut found = Vec::new();
        self.each_change::<R>(|change| {
            if change.is_effective() && wanted(change) {
                found.push(change.clone());
            }
        });
        found
    }

    /// Makes room for this many changes.
    pub fn expect<R: Record>(&self, changes: usize) {
        let mut rows = R::rows(&self.tables).borrow_mut();
        let Rows { changes: list, change_at, .. } = &mut *rows;
        list.reserve_exact(changes);
        change_at.reserve(changes, |&i| hash(&change_key(&list[i as usize])));
    }

    /// Has anything been put or removed to any effect?
    pub fn is_changed(&self) -> bool {
        Table::ALL.iter().any(
            |t| with_table!(*t, R => R::rows(&self.tables).borrow().changes.iter().any(Change::is_effective)),
        )
    }
}

/// The rows that an index has for a value.
fn at(index: &Index, field: usize, wanted: u64) -> impl Iterator<Item = usize> {
    index[field].as_ref().and_then(|i| i.get(&wanted)).into_iter().flatten().map(|i| *i as usize)
}

/// The key of a row as the store keeps it.
pub fn stored_key<R: Record>(row: &R) -> Vec<Stored> {
    R::FIELDS[..R::KEY].iter().map(|f| (f.store)(row)).collect()
}

fn numbers(key: &[Stored]) -> Key {
    let mut numbers = [0; 4];
    for (n, stored) in numbers.iter_mut().zip(key) {
        *n = number(*stored);
    }
    numbers
}

/// A source without rows: the state of a new database.
pub struct Nothing;

impl Source for Nothing {
    fn fetch(&self, _: Table, _: Which<'_>, _: &mut dyn FnMut(&[Stored])) {}
}
